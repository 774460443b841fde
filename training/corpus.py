"""Corpora: running text as two long byte strings on disk, one to train on and one, never trained on, to measure on."""

from __future__ import annotations

import hashlib
import lzma
import mmap
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer

HELD_OUT_EVERY = 100
"""Every hundredth document of each file is kept out of training and used to measure bits per byte."""

BETWEEN = b"\n\n"
_CHUNK = 1 << 24


class Unsound(LabError):  # noqa: N818 - what it says is what is wrong with the text
    """Text that will not do, however often it is read."""


@dataclass(frozen=True)
class Corpus:
    """Documents as one byte string each for training and for measuring, uint8, documents joined by blank lines.

    train, held_out: read from disk where they are looked at. sources: file name and its number of bytes. digest:
    SHA-256 of all text in file order.
    """

    train: np.ndarray
    held_out: np.ndarray
    sources: tuple[tuple[str, int], ...]
    digest: str

    def windows(self, rng: np.random.Generator, *, batch: int, length: int) -> np.ndarray:
        """Uniformly placed windows of the training text, uint8 [batch, length + 1]."""
        starts = rng.integers(0, len(self.train) - length - 1, size=batch)
        return self.train[starts[:, None] + np.arange(length + 1)]

    def held_out_windows(self, *, count: int, length: int) -> np.ndarray:
        """Evenly spaced windows of the held-out text, the same ones every time, uint8 [count, length + 1]."""
        starts = np.linspace(0, len(self.held_out) - length - 1, count).astype(int)
        return self.held_out[starts[:, None] + np.arange(length + 1)]


class Shards:
    """The two files of a corpus while documents are added to their ends.

    files: for training and held out, open for reading and writing without a buffer. sizes: bytes in each so far.
    """

    def __init__(self, train: IO[bytes], held_out: IO[bytes], *, where: object) -> None:
        self._files, self._where = (train, held_out), where
        self.sizes = [file.seek(0, 2) for file in self._files]

    def add(self, document: bytes, *, number: int) -> None:
        """Append a document by its number in its file. Raises: LabError when the disk refuses it."""
        which = int(number % HELD_OUT_EVERY == 0)
        data = BETWEEN + document if self.sizes[which] else document
        self.sizes[which] += len(data)
        try:
            while data:
                data = data[self._files[which].write(data) :]
        except OSError as error:
            raise LabError(
                "cannot keep the text of a corpus", where=self._where, found=error.strerror,
                todo="free some room, or name another folder in TMPDIR and LAB_CACHE",
            ) from error  # fmt: skip

    def corpus(self, sources: Sequence[tuple[str, int]], *, where: object) -> Corpus:
        """What was added, mapped into memory. Raises: Unsound when it is too small to train on."""
        if sum(self.sizes) < 100_000 or self.sizes[1] < 2_000:
            found = f"{sum(self.sizes)} bytes"
            expected = "at least 100 kB in over 100 documents"
            raise Unsound("the corpus is too small", where=where, expected=expected, found=found)
        train, held_out = (mapped(file) for file in self._files)
        running = hashlib.sha256(train.data)
        running.update(b"\0")
        running.update(held_out.data)
        return Corpus(train, held_out, sources=tuple(sources), digest=running.hexdigest())


def mapped(file: IO[bytes]) -> np.ndarray:
    """A file's bytes, uint8, read-only; they stay readable when the file is closed or unlinked."""
    return np.frombuffer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), dtype=np.uint8)


def is_blank(document: bytes, *, where: object, at: int = 0) -> bool:
    """Whether a document is nothing but space. at: its place in `where`, in bytes.

    Raises: Unsound when it is not UTF-8 text.
    """
    try:
        return not document.decode("utf-8").strip()
    except UnicodeDecodeError as error:
        raise Unsound("the corpus is not UTF-8 text", where=where, found=f"a bad byte at {at + error.start}") from error


def read(folder: Path) -> Corpus:
    """All *.txt and *.txt.xz files below a folder, in name order; one document per blank-line block.

    The text goes through unnamed files in the folder for temporary files (TMPDIR), which end with the process.

    Raises: LabError for a missing or empty folder, text that is not UTF-8, less than 100 kB of it, or no room.
    """
    if not folder.is_dir():
        raise LabError("no such corpus folder", where=folder, todo="pass a folder of plain-text files with --corpus")
    files = sorted(path for path in folder.rglob("*") if path.name.endswith((".txt", ".txt.xz")))
    if not files:
        raise LabError("the corpus is empty", where=folder, expected="*.txt or *.txt.xz files")
    sources = []
    with tempfile.TemporaryFile(buffering=0) as train, tempfile.TemporaryFile(buffering=0) as held_out:
        shards = Shards(train, held_out, where=tempfile.gettempdir())
        for path in files:
            number = at = 0
            for block in _blocks(path):
                if not is_blank(block, where=path, at=at):
                    shards.add(block, number=number)
                    number += 1
                at += len(block) + len(BETWEEN)
            sources.append((path.name, at - len(BETWEEN)))
        return shards.corpus(sources, where=folder)


def _blocks(path: Path) -> Iterator[bytes]:
    """What stands between blank lines, a few megabytes of the file at a time."""
    last = b""
    try:
        with path.open("rb") as file:
            refuse_pointer(file.read(LONGEST), where=path)
        with lzma.open(path) if path.suffix == ".xz" else path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                *whole, last = (last + chunk).split(BETWEEN)
                yield from whole
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise LabError("cannot read the corpus", where=path, found=str(error)) from error
    yield last
