"""A file is whole or not there, also when whoever writes it is killed in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model.atomic import FORSAKEN, partial, write_atomically

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


def test_what_a_killed_writer_left_long_ago_goes_with_the_next_write(tmp_path: Path) -> None:
    path, other = tmp_path / "result", tmp_path / "another"
    left = [partial(path, "0123abcd"), partial(other, "deadbeef")]
    kept = [
        partial(path, "00000001"),  # of somebody who may still write it
        tmp_path / ".result.partial",  # not ours
        tmp_path / "result.0123abcd.partial",
        tmp_path / ".result.0123abcd.partial.txt",
    ]
    for file in (*left, *kept):
        file.write_bytes(b"half")
    long_ago = time.time() - FORSAKEN - 60
    for file in (*left, *kept[1:]):
        os.utime(file, (long_ago, long_ago))
    write_atomically(path, b"whole")
    assert sorted(tmp_path.iterdir()) == sorted([path, *kept])
    assert path.read_bytes() == b"whole"
