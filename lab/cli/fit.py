"""`fit`: monitors of a model that is not this lab's own, from its answers to somebody's own prompts."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lab.cli import fit_text, of_others
from lab.cli.answering import Answering
from lab.cli.result import Result
from lab.evaluation.contrasts import check_size
from lab.monitors import set_part
from lab.probe import records as record_lines
from lab.probe.brought import read as read_prompts
from lab.probe.prompts import ProbeSet
from lab.probe.same_text import normalised
from lab.study import answered
from lab.study.answered import Fit
from model.errors import LabError
from model.output_path import check_output

ROOM = 4 << 20
"""Bytes that a set of monitors takes at most, about, of a model of a hundred million parameters."""
ROOM_A_RECORD = 4 << 10


def fit(options: argparse.Namespace) -> Result:
    max_new = of_others.max_new(options)
    prompts, other = read(options)
    check_outputs(options.model, Path(options.out), options.records and Path(options.records), prompts, other)
    asked = Answering(options.model, max_new=max_new, layer=options.layer)
    whole = asked(prompts)
    own, held_out = whole.halves() if other is None else (whole, asked(other))
    found = answered.fit(
        own, held_out, layer=options.layer, seed=options.seed, promise=promise(options), versions=asked.versions
    )  # fmt: skip
    data = written(options, options.model, found, Path(options.out), options.records and Path(options.records))
    notes = [*asked.notes, f"{options.out}  {data['sha256'][:12]}"]
    told = fit_text.told(found, promise=promise(options), notes=notes)
    return Result(data | {"notes": asked.notes}, told)


def read(options: argparse.Namespace) -> tuple[ProbeSet, ProbeSet | None]:
    """The prompts, and those that set limits where they are others. Raises: LabError for what cannot be fitted on."""
    _check(options)
    prompts = read_prompts(options.prompts)
    other = None if options.calibrate is None else read_prompts(options.calibrate)
    _apart(prompts, other)
    return prompts, other


def check_outputs(model: str, out: Path, records: Path | None, prompts: ProbeSet, other: ProbeSet | None) -> None:
    """Raises: LabError for what cannot be written, before anything is asked."""
    inputs = of_others.read_of(model, *(own for own in (prompts, other) if own is not None))
    check_output(out, inputs=inputs, room=ROOM)
    if records is not None:
        room = 2 * ROOM_A_RECORD * len(other or prompts)
        if records.absolute() == out.absolute():
            raise LabError("two results in one file", expected="another name for --records", found=str(records))
        check_output(records, inputs=inputs, room=room)


def promise(options: argparse.Namespace) -> dict[str, Any]:
    return {name: getattr(options, name) for name in ("of", "alpha", "delta", "method")}


def written(options: argparse.Namespace, model: str, found: Fit, out: Path, records: Path | None) -> dict[str, Any]:
    """Puts the monitors, and the records if wanted, where they belong; what is to be said of them."""
    sha256 = set_part.save(out, found.made)
    if records is not None:
        record_lines.write(records, found.held_out)
    return {
        "model": model,
        "digest": found.made.model_digest,
        "out": str(out),
        "sha256": sha256,
        "fitted_on": _without_texts(found.made.fitted_on),
        "limits_from": _without_texts(found.made.limits_from),
        "held_out": "a half of every kind" if options.calibrate is None else options.calibrate,
        "promise": promise(options),
        "decides": found.made.decides,
        "monitors": [asdict(one.recipe) | {"name": one.name, "digest": one.digest} for one in found.made.monitors],
        "signals": [row.to_json() for row in found.rows],
    }


def _check(options: argparse.Namespace) -> None:
    """Raises: LabError for options that say nothing; what the promise makes of the prompts is known later."""
    if options.seed < 0:
        raise LabError("bad --seed", expected="0 or more", found=options.seed)
    if options.layer is not None and options.layer < 0:
        raise LabError("no such layer", expected="0, the embedding, or more", found=options.layer)
    if not 0 < options.alpha < 1 or not 0 < options.delta < 1:
        found = f"--alpha {options.alpha} --delta {options.delta}"
        raise LabError("bad promise", expected="--alpha and --delta between 0 and 1", found=found)


def _apart(prompts: ProbeSet, other: ProbeSet | None) -> None:
    """Raises: LabError for a prompt that is there twice: no promise holds where the answers are known."""
    check_size(len(prompts), n_resamples=1, seed=0)
    first: dict[str, str] = {}
    for own in (prompts, other):
        for prompt in () if own is None else own.prompts:
            text = normalised(prompt.prompt)
            if text in first:
                what = "a prompt twice" if own is prompts else "a prompt both fits monitors and sets their limits"
                raise LabError(
                    what, where=f"{own.path if own else ''}, prompt {prompt.id}", expected="every prompt once",
                    found=f"that of {first[text]} again, up to case and punctuation", todo="leave one of the two out",
                )  # fmt: skip
            first[text] = prompt.id


def _without_texts(part: Any) -> dict[str, Any]:
    return {name: value for name, value in asdict(part).items() if name != "texts"}
