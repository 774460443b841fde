"""Files of tensors: exact round trips, refusal of all that is damaged or hostile, writes that are whole or absent."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file

from model.atomic import write_atomically
from model.delta import identical
from model.digest import file_sha256
from model.errors import LabError
from model.store import MAX_FILE_BYTES, MAX_HEADER_BYTES, load, save_tensors

PARAMS = {"b": torch.tensor([[1.5, -0.0], [1e-38, 3.0]]), "a": torch.tensor(0.1)}


def framed(header: object, body: bytes = b"") -> bytes:
    """A safetensors file with any header at all."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + body


def test_float32_round_trips_bit_for_bit(tmp_path: Path) -> None:
    sha256 = save_tensors(tmp_path / "x.safetensors", PARAMS, metadata={"z": "1", "a": "é"})
    stored = load(tmp_path / "x.safetensors", sha256=sha256)
    assert identical(stored.params, PARAMS)
    assert stored.metadata == {"z": "1", "a": "é"}
    assert stored.sha256 == sha256 == file_sha256(tmp_path / "x.safetensors")


def test_bfloat16_is_read_as_float32(tmp_path: Path) -> None:
    save_tensors(tmp_path / "x.safetensors", PARAMS, dtype=torch.bfloat16)
    rounded = {name: value.to(torch.bfloat16).to(torch.float32) for name, value in PARAMS.items()}
    assert identical(load(tmp_path / "x.safetensors").params, rounded)


def test_equal_content_gives_equal_bytes(tmp_path: Path) -> None:
    metadata = {name: name for name in "fgabcde"}
    first = save_tensors(tmp_path / "x.safetensors", PARAMS, metadata=metadata)
    again = [
        save_tensors(tmp_path / "y.safetensors", dict(reversed(PARAMS.items())), metadata=metadata) for _ in range(9)
    ]
    assert set(again) == {first}


def test_shared_and_transposed_tensors_are_written_by_value(tmp_path: Path) -> None:
    square = torch.arange(6.0).reshape(2, 3)
    save_tensors(tmp_path / "x.safetensors", {"a": square, "b": square, "c": square.T})
    assert identical(load(tmp_path / "x.safetensors").params, {"a": square, "b": square, "c": square.T})


@given(cut=st.integers(0, 10_000))
def test_a_truncated_file_is_refused(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    path = tmp_path_factory.mktemp("cut") / "x.safetensors"
    save_tensors(path, PARAMS)
    whole = path.read_bytes()
    path.write_bytes(whole[: cut % len(whole)])
    with pytest.raises(LabError):
        load(path)


@given(data=st.binary(max_size=200))
def test_any_bytes_are_refused_with_our_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "x.safetensors"
    path.write_bytes(data)
    with pytest.raises(LabError):
        load(path)


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_one_flipped_bit_is_refused_by_the_digest(tmp_path_factory: pytest.TempPathFactory, at: int, bit: int) -> None:
    path = tmp_path_factory.mktemp("flip") / "x.safetensors"
    sha256 = save_tensors(path, PARAMS)
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= 1 << bit
    path.write_bytes(data)
    with pytest.raises(LabError, match="not the one that the manifest lists"):
        load(path, sha256=sha256)


ONE = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
HOSTILE = {
    "empty": (b"", "not a safetensors file"),
    "huge header": ((2**63).to_bytes(8, "little") + b"{}", "a header of at most 1 MiB"),
    "header over the limit": (framed(b" " * (MAX_HEADER_BYTES + 1)), "a header of at most 1 MiB"),
    "header past the end": ((1000).to_bytes(8, "little") + b"{}", "truncated or padded"),
    "not an object": (framed([1, 2]), "damaged safetensors header"),
    "deeply nested": (framed(b"[" * 500_000), "damaged safetensors header"),
    "entry not an object": (framed({"a": 3}), "damaged safetensors header"),
    "offsets of text": (framed({"a": ONE | {"data_offsets": ["0", "4"]}}, bytes(4)), "damaged safetensors header"),
    "metadata not text": (framed({"__metadata__": {"a": 1}, "a": ONE}, bytes(4)), "damaged safetensors header"),
    "name twice": (
        framed(b'{"a":%s,"a":%s}' % ((json.dumps(ONE).encode(),) * 2), bytes(4)),
        "a name given twice",
    ),
    "pad at the end": (framed({"a": ONE}, bytes(5)), "truncated or padded"),
    "offsets past the end": (framed({"a": ONE | {"data_offsets": [0, 400]}}, bytes(4)), "truncated or padded"),
    "overlap": (framed({"a": ONE, "b": ONE | {"data_offsets": [0, 4]}}, bytes(8)), "damaged safetensors file"),
    "hole": (framed({"a": ONE | {"data_offsets": [4, 8]}}, bytes(4)), "damaged safetensors file"),
    "shape of another size": (framed({"a": ONE | {"shape": [7]}}, bytes(4)), "damaged safetensors file"),
    "negative shape": (framed({"a": ONE | {"shape": [-1]}}, bytes(4)), "damaged safetensors file"),
    "integers": (framed({"a": ONE | {"dtype": "I32"}}, bytes(4)), "a of dtype I32"),
    "doubles": (framed({"a": ONE | {"dtype": "F64", "data_offsets": [0, 8]}}, bytes(8)), "a of dtype F64"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_refused(tmp_path: Path, case: str) -> None:
    data, message = HOSTILE[case]
    (tmp_path / "x.safetensors").write_bytes(data)
    with pytest.raises(LabError, match=message) as caught:
        load(tmp_path / "x.safetensors")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("start", "size", "asked", "told"),
    [
        (b"", MAX_FILE_BYTES + 1, None, "too large"),
        (b"", 64 << 20, None, "damaged safetensors header"),
        (framed({"a": ONE}, bytes(4)), 64 << 20, None, "truncated or padded"),
        (framed({"a": ONE}, bytes(4)), 64 << 20, "0" * 64, "not the one that the manifest lists"),
    ],
    ids=["beyond the limit", "zeros", "padded", "padded, and of another digest"],
)
def test_of_a_large_file_whose_header_does_not_fit_no_more_than_the_header_is_held(
    tmp_path: Path, start: bytes, size: int, asked: str | None, told: str
) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(start)
    os.truncate(path, size)  # sparse: it takes no room on the disk
    tracemalloc.start()
    with pytest.raises(LabError, match=told):
        load(path, sha256=asked)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 8 * MAX_HEADER_BYTES


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("name", ["model.pt", "model.safetensors"])
def test_a_pickle_is_refused_whatever_its_name(tmp_path: Path, name: str, zipped: bool) -> None:
    torch.save({"w": torch.ones(2)}, tmp_path / name, _use_new_zipfile_serialization=zipped)
    with pytest.raises(LabError, match="a pickle"):
        load(tmp_path / name)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_values_that_are_not_finite_are_neither_written_nor_read(tmp_path: Path, value: float) -> None:
    path = tmp_path / "x.safetensors"
    with pytest.raises(LabError, match=r"not finite; in .*, w"):
        save_tensors(path, {"w": torch.tensor([1.0, value])})
    assert not path.exists()
    save_file({"w": torch.tensor([1.0, value])}, path)
    with pytest.raises(LabError, match=r"not finite; in .*, w"):
        load(path)


def test_a_value_too_large_for_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="not finite"):
        save_tensors(tmp_path / "x.safetensors", {"w": torch.tensor([1e6])}, dtype=torch.float16)


def test_a_missing_file_a_folder_and_a_null_byte_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.safetensors", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(LabError):
            load(path)


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    save_tensors(path, PARAMS)
    before = path.read_bytes()
    big = {"w": torch.ones(50_000)}
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))  # the system's own "no more room"
    try:
        with pytest.raises(LabError, match=r"cannot write a file.*nothing was changed"):
            save_tensors(path, big)
        with pytest.raises(LabError, match="cannot write a file"):
            save_tensors(tmp_path / "new.safetensors", big)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["x.safetensors"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LabError, match="cannot write a file"):
        write_atomically(tmp_path / "file" / "x", b"data")


def test_a_reader_never_meets_half_a_file(tmp_path: Path) -> None:
    """A process writes two contents in turn until it is killed; whatever is read is one of them, whole."""
    path = tmp_path / "x"
    program = (
        "import sys; from model.atomic import write_atomically\n"
        "while True:\n for letter in b'ab':\n  write_atomically(sys.argv[1], bytes([letter]) * 100_000)\n"
    )
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen([sys.executable, "-c", program, str(path)], cwd=root) as writer:
        try:
            seen = set()
            while len(seen) < 2 and writer.poll() is None:
                if path.exists():
                    seen.add(path.read_bytes())
        finally:
            writer.kill()
    assert seen <= {b"a" * 100_000, b"b" * 100_000}
    assert path.read_bytes() in seen
