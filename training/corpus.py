"""Corpora: running text as two long byte strings on disk, one to train on and one, never trained on, to measure on."""

from __future__ import annotations

import hashlib
import mmap
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from model.errors import LabError
from training.plain_text import Unsound, blocks

HELD_OUT_EVERY = 100
"""Every hundredth document is kept out of training and used to measure bits per byte."""
COUNTED_ANEW = 1000
"""Once so many documents are counted, the next file is counted from 0 again. Short files are so counted as one, and at
most 1.1 % are held out; of a long file the same documents are held out whatever stands beside it."""
MOST_HELD_OUT = 0.1
"""Of a corpus's bytes. More means that its documents are too few or too unequal to hold out about a hundredth."""
LEAST_BYTES, LEAST_HELD_OUT = 100_000, 2_000

BETWEEN = b"\n\n"


@dataclass(frozen=True)
class Corpus:
    """Documents as one byte string each for training and for measuring, uint8, documents joined by blank lines.

    train, held_out: read from disk where they are looked at. sources: file name and its number of bytes. digest:
    SHA-256 of all text in file order. documents: how many to train on and held out; None where they were not counted.
    """

    train: np.ndarray
    held_out: np.ndarray
    sources: tuple[tuple[str, int], ...]
    digest: str
    documents: tuple[int, int] | None = None

    def to_json(self) -> dict[str, object]:
        """What is trained on and what is held out, and the digest of both."""
        train, held_out = self.documents or (None, None)
        return {
            "digest": self.digest, "train_bytes": len(self.train), "train_documents": train,
            "held_out_bytes": len(self.held_out), "held_out_documents": held_out,
        }  # fmt: skip

    def __str__(self) -> str:
        train, held_out = (f" in {count:,} documents" for count in self.documents) if self.documents else ("", "")
        return f"{len(self.train):,} bytes{train} to train on, {len(self.held_out):,} bytes{held_out} held out"

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
    counted: documents in each so far. first: the number of the present file's first document.
    """

    def __init__(
        self,
        train: IO[bytes],
        held_out: IO[bytes],
        *,
        where: object,
        documents: tuple[int, int] = (0, 0),
        first: int = 0,
    ) -> None:
        self._files, self._where = (train, held_out), where
        self.sizes = [file.seek(0, 2) for file in self._files]
        self.counted = documents
        self.first = first
        self._longest = (0, "")

    def next_file(self, count: int) -> None:
        """Go on to the next file. count: of the documents in this one."""
        self.first += count
        if self.first >= COUNTED_ANEW:
            self.first = 0

    def add(self, document: bytes, *, number: int, source: object = "") -> None:
        """Append a document by its number in its file, `source`. Raises: LabError when the disk refuses it."""
        which = int((self.first + number) % HELD_OUT_EVERY == 0)
        if which:
            self._longest = max(self._longest, (len(document), str(source)))
        data = BETWEEN + document if self.sizes[which] else document
        self.sizes[which] += len(data)
        self.counted = (self.counted[0] + 1 - which, self.counted[1] + which)
        try:
            while data:
                data = data[self._files[which].write(data) :]
        except OSError as error:
            raise LabError(
                "cannot keep the text of a corpus", where=self._where, found=error.strerror,
                todo="free some room, or name another folder in TMPDIR and LAB_CACHE",
            ) from error  # fmt: skip

    def corpus(self, sources: Sequence[tuple[str, int]], *, where: object) -> Corpus:
        """What was added, mapped into memory. Raises: Unsound when it is too small, or too few or too unequal
        documents make it."""
        total, held_out = sum(self.sizes), self.sizes[1]
        counted = f" in {sum(self.counted)} document{'s' * (sum(self.counted) != 1)}"
        if total < LEAST_BYTES:
            expected = f"at least {LEAST_BYTES // 1000} kB in over 100 documents"
            raise Unsound("the corpus is too small", where=where, expected=expected, found=f"{total} bytes{counted}")
        if held_out > MOST_HELD_OUT * total:
            size, name = self._longest
            raise Unsound(
                "cannot hold out about a hundredth of the corpus", where=where,
                expected=f"over {HELD_OUT_EVERY} documents of like size, with a blank line between two of them",
                found=f"{total} bytes{counted}, and every hundredth would hold out {held_out} bytes"
                + (f", {size} of them one document of {name}" if size else ""),
                todo="put a blank line after every document (where each is one line: `sed G FILE`)",
            )  # fmt: skip
        if held_out < LEAST_HELD_OUT:
            found = f"{total} bytes{counted}, {held_out} bytes held out"
            expected = f"at least {LEAST_HELD_OUT} bytes in every hundredth document"
            raise Unsound("the corpus is too small to hold anything out", where=where, expected=expected, found=found)
        texts = [mapped(file) for file in self._files]
        running = hashlib.sha256(texts[0].data)
        running.update(b"\0")
        running.update(texts[1].data)
        return Corpus(*texts, sources=tuple(sources), digest=running.hexdigest(), documents=self.counted)


def mapped(file: IO[bytes]) -> np.ndarray:
    """A file's bytes, uint8, read-only; they stay readable when the file is closed or unlinked."""
    return np.frombuffer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), dtype=np.uint8)


def read(folder: Path) -> Corpus:
    """All *.txt and *.txt.xz files below a folder, in name order; one document per blank-line block.

    The text goes through unnamed files in the folder for temporary files (TMPDIR), which end with the process.

    Raises: LabError for a missing or empty folder, text that is not UTF-8, less than 100 kB of it, documents of which
        no hundredth can be held out, or no room.
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
            number = size = 0
            for block, end in blocks(path):
                size = end
                if block.strip(b"\n"):
                    shards.add(block, number=number, source=path.name)
                    number += 1
            shards.next_file(number)
            sources.append((path.name, size))
        return shards.corpus(sources, where=folder)
