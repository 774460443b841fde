"""A file is whole or not there, also when whoever writes it is killed in the middle."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from model.atomic import write_atomically

ROOT = Path(__file__).resolve().parents[2]
SIZE = 3_000_000
WRITER = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from model.atomic import write_atomically
for n in range(1, 256):
    write_atomically(sys.argv[1], bytes([n]) * {SIZE})
    print(n, flush=True)
"""


@pytest.mark.parametrize("after", [1, 2, 5])
def test_a_writer_that_is_killed_leaves_the_old_file_or_the_new_one(tmp_path: Path, after: int) -> None:
    path = tmp_path / "result"
    write_atomically(path, bytes(SIZE))
    with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)  # while it writes the next one
    data = path.read_bytes()
    assert len(data) == SIZE
    assert data == data[:1] * SIZE
    assert data[0] >= after
    write_atomically(path, b"after it")  # nothing that it left is in the way
    assert path.read_bytes() == b"after it"
