"""What models of others are named by, and what they are called on the page; quick to import."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from model.errors import LabError
from model.hf import named, needed
from model.hf.named import HUB, Source

WHERE = "--model or LAB_MODELS"
EXPECTED = "smollm2, tilmoe, a folder such as ./model, a GGUF file, or hf:OWNER/NAME[@COMMIT]"


def read(names: Iterable[str]) -> list[Source]:
    """What these name, before anything slow is imported.

    Raises: LabError for what names no model of others, for a path where nothing is, and for what is not installed.
    """
    found: list[Source] = []
    for name in names:
        source = named.of(name)
        if source is None or (source.path is not None and not source.path.exists()):
            what = "no model of others" if source is None else "there is no such file or folder"
            raise LabError(what, where=WHERE, expected=EXPECTED, found=repr(name[:200]))
        needed.check_installed(smollm2=source.name == named.SMOLLM2)
        found.append(source)
    return found


def page_name(source: Source) -> str:
    """The last part of a model's name or path, in letters that an address and an expression can hold."""
    last = source.name.removeprefix(HUB).split("@")[0].rpartition("/")[2]
    if source.path is not None:
        path = Path(source.path).resolve()
        last = path.stem if path.suffix.lower() == ".gguf" else path.name
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", last).strip("-.") or "model"
