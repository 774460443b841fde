"""What all commands on models that are not this lab's own begin with: the model, its batches, its reply length."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from lab.monitors import set_part
from lab.monitors.monitor_set import MonitorSet
from lab.probe.any_model import MAX_NEW_TOKENS, Batches
from lab.probe.prompts import ProbeSet, prompts_folder
from model.errors import LabError
from model.hf import named, needed


def source_of(name: str) -> named.Source:
    """Raises: LabError where what the model needs is not installed."""
    source = named.of(name)
    assert source is not None
    needed.check_installed(smollm2=source.name == named.SMOLLM2)
    return source


def loaded(name: str, *, states: bool = False) -> Any:
    """The model. states: whether it keeps those of all layers over a prompt.

    Raises: LabError as `model.hf.load.load` does.
    """
    source = source_of(name)
    from model.hf.load import load

    return load(source, tell=tell, states=states)


def batches(own: Any) -> Batches:
    """Told, and smaller where there is little memory."""
    from model.hf.room import told

    found = Batches.fitting(own.lm)
    tell(f"a batch takes at most {told(found.most_bytes)} beside the model, {told(own.lm.bytes_a_position)} a position")
    return found


def monitors(options: argparse.Namespace) -> MonitorSet | None:
    """Those of --monitors. Raises: LabError for a file that holds none."""
    return None if options.monitors is None else set_part.load(options.monitors)


def max_new(options: argparse.Namespace, own: MonitorSet | None = None) -> int:
    """Tokens of a reply at most: with monitors as many as when they were fitted.

    Raises: LabError for none, for bytes, and for another number than that.
    """
    if getattr(options, "max_new_bytes", None) is not None:
        raise LabError("this model writes tokens", where=options.model, expected="--max-new-tokens N")
    usual = MAX_NEW_TOKENS if own is None else own.decoding["max_new_tokens"]
    given = usual if options.max_new_tokens is None else options.max_new_tokens
    if given < 1:
        raise LabError("bad reply length", expected="1 token or more", found=given)
    if own is not None and given != usual:
        todo = "leave --max-new-tokens out, or fit with it"
        raise LabError(
            "monitors of replies of another length", where=options.monitors, expected=usual, found=given, todo=todo
        )
    return given


def read_of(name: str, *prompts: ProbeSet) -> list[Path]:
    """What no result may be written over."""
    source = named.of(name)
    assert source is not None
    own = [] if source.path is None else [source.path, *(source.path.iterdir() if source.path.is_dir() else ())]
    return [*own, *(one.path for one in prompts), *sorted(prompts_folder().rglob("*"))]


def tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
