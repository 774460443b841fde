"""Monitors that `lab fit` made of models of others: which model of the page each file is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from lab.monitors import set_part
from lab.monitors.monitor_set import MonitorSet
from lab.probe.any_model import MAX_NEW_TOKENS
from model.errors import LabError

WHERE = "--monitors or LAB_MONITORS"


def by_model(files: Sequence[Path | str], models: Mapping[str, str]) -> dict[str, MonitorSet]:
    """The sets of these files by the digest of their model. models: names by digest.

    Raises: LabError for a file that holds none, that is of none of these models, or of one that has another; and for
    monitors of replies of another length than the page measures.
    """
    found: dict[str, MonitorSet] = {}
    for file in files:
        own = set_part.load(file)
        if own.model_digest not in models:
            there = ", ".join(f"{name} {digest[:16]}…" for digest, name in models.items()) or "no model of others"
            raise LabError(
                "monitors of a model that is not given", where=file, expected=there,
                found=f"a model {own.model_digest[:16]}…", todo="name their model with --model, or fit others",
            )  # fmt: skip
        if own.model_digest in found:
            raise LabError(
                "two files of monitors for one model", where=file, expected="one", found=models[own.model_digest]
            )
        if own.decoding.get("max_new_tokens") != MAX_NEW_TOKENS:
            raise LabError(
                "monitors of replies of another length", where=file, expected=f"{MAX_NEW_TOKENS} tokens, as the page",
                found=own.decoding.get("max_new_tokens"), todo="fit them without --max-new-tokens",
            )  # fmt: skip
        found[own.model_digest] = own
    return found
