"""From a command's name to what it does: each makes one call into the lab and presents the result."""

from __future__ import annotations

import argparse

from lab.cli.arguments import ANOTHER
from lab.cli.result import Result
from model.errors import LabError
from model.hf import named


def perform(options: argparse.Namespace) -> Result:
    """Only what the command needs is imported: PyTorch alone takes seconds, and a list of models needs none of it."""
    match _case(options):
        case "chat of another's":
            from lab.cli.other_models import chat as command
        case "probe on Ray":
            from lab.cli.scaled import probe as command
        case "fit on Ray":
            from lab.cli.scaled_fit import fit as command
        case "study" | "study on Ray":
            from lab.cli.study import study as command
        case "probe of another's":
            from lab.cli.other_models import probe as command
        case "fit of another's":
            from lab.cli.fit import fit as command
        case "models":
            from lab.cli.model_list import models as command
        case "chat":
            from lab.cli.one_turn import chat as command
        case "probe":
            from lab.cli.live import probe as command
        case "prompts":
            from lab.cli.from_records import prompts as command
        case "score":
            from lab.cli.from_records import score as command
        case "compare":
            from lab.cli.live import compare as command
        case "graft":
            from lab.cli.live import graft as command
        case "gates":
            from lab.cli.live import gates as command
        case "calibrate":
            from lab.cli.from_records import calibrate as command
        case "monitors":
            from lab.cli.monitors import monitors as command
        case "claims":
            from lab.cli.proofs import claims as command
        case "reproduce":
            from lab.cli.proofs import reproduce as command
        case "verify":
            from lab.cli.proofs import verify as command
        case "export":
            from lab.cli.proofs import export as command
        case "fetch":
            from lab.cli.from_hub import fetch as command
        case "space":
            from lab.cli.to_space import space as command
        case "bench":
            from lab.cli.bench import bench as command
        case _:
            raise AssertionError(f"a command that does nothing: {options.command}")
    return command(options)


def _case(options: argparse.Namespace) -> str:
    """The command, and what kind of it. Raises: LabError as `_anothers` does, and for an address of nothing."""
    if getattr(options, "engine", "local") == "ray":
        from lab.scale.on_ray import check_installed

        check_installed()
        return f"{options.command} on Ray"
    if getattr(options, "address", None) is not None:
        raise LabError("--address is of a cluster of Ray's", expected="--engine ray", found="--engine local")
    return f"{options.command} of another's" if _anothers(options) else options.command


def _anothers(options: argparse.Namespace) -> bool:
    """Whether a model is named that is not this lab's own. Raises: LabError where the command needs such a one."""
    given = [getattr(options, name, None) for name in ("model", "models", "target", "donor")]
    texts = [text for own in given if own for text in ([own] if isinstance(own, str) else own)]
    if options.command == "export":
        texts = [text for own in texts for text in own.split(",")]
    found = [text for text in texts if named.of(text)]
    if not found and options.command == "fit":
        raise LabError(
            "fit is for models of others", expected=ANOTHER, found=str(options.model)[:80],
            todo=f"python -m lab monitors fit {options.model}: from prompts that it was taught",
        )  # fmt: skip
    if not found and getattr(options, "monitors", None) is not None:
        raise LabError(
            "--monitors is for models of others", found=str(options.model)[:80],
            todo=f"a monitor of this lab's own models is a part of the expression: {options.model}+FILE.safetensors",
        )  # fmt: skip
    if found and options.command not in ("chat", "probe", "fit"):
        raise LabError(
            f"{options.command} is for this lab's own models", expected="an expression such as v4", found=found[0][:80],
            todo="models of others are asked with chat and probe, fit makes monitors of them; score, calibrate, export "
            "take their records",
        )  # fmt: skip
    return bool(found)
