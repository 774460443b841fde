"""Plain-text corpora: a folder of text files, one document per blank-line block."""

from __future__ import annotations

import lzma
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.digest import text_digest
from model.errors import LabError

_HELD_OUT_EVERY = 100
"""Every hundredth document of each file is kept out of training and used to measure bits per byte."""


@dataclass(frozen=True)
class Corpus:
    """Documents as one byte string each for training and for measuring, uint8, documents joined by blank lines.

    sources: file name and its number of bytes; digest: SHA-256 of all text in file order.
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


def read(folder: Path) -> Corpus:
    """All *.txt and *.txt.xz files below a folder, in name order.

    Raises: LabError for a missing or empty folder, text that is not UTF-8, or less than 100 kB of it.
    """
    if not folder.is_dir():
        raise LabError("no such corpus folder", where=folder, todo="pass a folder of plain-text files with --corpus")
    files = sorted(path for path in folder.rglob("*") if path.name.endswith((".txt", ".txt.xz")))
    if not files:
        raise LabError("the corpus is empty", where=folder, expected="*.txt or *.txt.xz files")
    train, held_out, sources = [], [], []
    for path in files:
        text = _text(path)
        documents = [block for block in text.split("\n\n") if block.strip()]
        for number, document in enumerate(documents):
            (held_out if number % _HELD_OUT_EVERY == 0 else train).append(document)
        sources.append((path.name, len(text.encode())))
    joined = ["\n\n".join(part).encode() for part in (train, held_out)]
    if len(joined[0]) + len(joined[1]) < 100_000 or len(joined[1]) < 2_000:
        raise LabError("the corpus is too small", where=folder, expected="at least 100 kB in over 100 documents")
    as_bytes = [np.frombuffer(part, dtype=np.uint8) for part in joined]
    return Corpus(*as_bytes, sources=tuple(sources), digest=text_digest(b"\0".join(joined)))


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        return (lzma.decompress(data) if path.suffix == ".xz" else data).decode("utf-8")
    except UnicodeDecodeError as error:
        raise LabError("the corpus is not UTF-8 text", where=path, found=f"a bad byte at {error.start}") from error
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise LabError("cannot read the corpus", where=path, found=str(error)) from error
