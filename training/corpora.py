"""The running text of a run, wherever it comes from: a folder of files, or a dataset of the Hub."""

from __future__ import annotations

from pathlib import Path

from model.errors import LabError
from training.corpus import Corpus, read
from training.recipe import Recipe


def corpus_of(chosen: Recipe, folder: Path | None) -> Corpus | None:
    """The running text a recipe reads, None where it reads none. Raises: LabError when it is missing.

    folder: of text files; or `hub:REPO…` or the address of a dataset, as training/hub_corpus.py reads it.
    """
    if not chosen.reads_text:
        return None
    if folder is None:
        raise LabError(
            f"recipe {chosen.name} trains on running text", expected="--corpus DIR or --corpus hub:REPO", found="none",
            todo="pass a folder of plain-text files, one document per blank-line block, or a dataset of the Hub",
        )  # fmt: skip
    if str(folder).startswith(("hub:", "hf:", "http:", "https:")):
        from training import hub_corpus  # which needs a client of the Hub

        return hub_corpus.read(str(folder), progress=hub_corpus.on_standard_error())
    return read(folder)
