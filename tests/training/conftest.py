"""A small corpus, and one thread so that runs are repeatable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from training.corpus import Corpus, read


@pytest.fixture
def corpus_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "text"
    folder.mkdir()
    story = "The {} cat sat on the mat and looked at the rain. " * 20
    (folder / "a.txt").write_text("\n\n".join(story.replace("{}", f"number {n}") for n in range(300)))
    return folder


@pytest.fixture
def corpus(corpus_folder: Path) -> Corpus:
    return read(corpus_folder)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
