"""Models run on prompts, alone, beside each other and grafted."""

from __future__ import annotations

import argparse
from pathlib import Path

from lab.cli import graft_text, score_text
from lab.cli.reading import reading
from lab.cli.resamples import resamples
from lab.cli.result import Result
from lab.console import columns, progress, short
from lab.evaluation.contrasts import check_size
from lab.graft import splice
from lab.probe import partly_read
from lab.probe import records as record_lines
from lab.probe.brought import PLAIN, Reading
from lab.probe.brought import read as read_prompts
from lab.probe.prompts import ProbeSet, bundled
from lab.statistics.as_json import as_json
from lab.threshold.gates import MeanGate, deploy_gates
from lab.threshold.limits import written
from lab.workbench import outputs
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.output_path import check_output
from model.parts import PARTS

ROOM_A_RECORD = 4 << 10
"""Bytes that a file of records takes at most for each, about: asked for before anything is measured."""


def probe(options: argparse.Namespace) -> Result:
    how = reading(options)
    if options.max_new_tokens is not None:
        raise LabError("this model writes bytes, and a probe 48 of them", where=options.model, found="--max-new-tokens")
    if not options.prompts and (how.format is not None or how.asked):
        what, given = "the lab's own prompts are read as they are", ", ".join(how.asked) or "--format"
        raise LabError(what, expected="--prompts F with published questions", found=given)
    workbench, prompts = Workbench(), _prompts(options.prompts, how)
    if options.out:
        read = outputs.read_by(workbench, [options.model], prompts.path)
        check_output(options.out, inputs=read, room=ROOM_A_RECORD * len(prompts))
    found = workbench.records(options.model, prompts, progress=progress("probe"), fresh=True)
    cut = partly_read.partly(prompts, max_len=workbench.model(options.model).config.max_seq_len)
    told = [] if prompts.read_as is None else [prompts.read_as.told, *prompts.read_as.notes]
    notes = [*told, *found.notes, *filter(None, [partly_read.note(cut, prompts)])]
    if options.out:
        record_lines.write(Path(options.out), found.records)
    data = {
        "model": found.model,
        "digest": found.model_digest,
        "probe_digest": found.probe_digest,
        "n": len(found.records),
        "seconds": found.seconds,
        "source": found.origin,
        "notes": notes,
        "records": [record_lines.to_dict(record) for record in found.records],
    }
    rows = [
        {"regime": regime, "n": len(own), "correct": sum(bool(record.correct) for record in own)}
        for regime, own in found.by_regime().items()
    ]
    text = columns(rows, names=("regime", "n", "correct"))
    return Result(data, "\n".join([text, f"{found.label}, {found.seconds:.1f} s", *notes]))


def compare(options: argparse.Namespace) -> Result:
    if len(options.models) < 2:
        raise LabError("nothing to compare", expected="at least two models", found=options.models[0])
    workbench, prompts = Workbench(), _prompts(options.prompts)
    check_size(len(prompts), n_resamples=resamples(options), seed=options.seed)  # before anything is measured
    first, *others = [workbench.records(expr, prompts, progress=progress(expr)) for expr in options.models]
    shown, data = [], []
    for other in others:
        found = splice.differences(first.records, other.records, n_resamples=resamples(options), seed=options.seed)
        shown.append(f"{other.model} minus {first.model}\n{score_text.differences(found)}")
        digests = [first.model_digest, other.model_digest]
        about = {"first": first.model, "second": other.model, "digests": digests}
        data.append({**about, "differences": as_json(found)})
    return Result(data, "\n\n".join(shown))


def graft(options: argparse.Namespace) -> Result:
    parts = tuple(name.strip() for name in options.parts.split(","))
    if not set(parts) <= set(PARTS):
        raise LabError("unknown part", expected=f"some of {','.join(PARTS)}", found=options.parts)
    found = splice.compare(
        Workbench(),
        options.target,
        options.donor,
        parts=parts,
        layers=_layers(options.layers),
        strength=options.strength,
        degrees=options.sweep,
        probe_set=_prompts(options.prompts),
        progress=progress("graft"),
    )
    shown = [graft_text.square(found.two_by_two), f"speech: {found.speech.verdict}\n{found.speech.statement}"]
    shown += [f"graft minus target\n{score_text.differences(found.paired)}"]
    if found.paired_with_donor is not None:
        shown.append(f"graft minus donor\n{score_text.differences(found.paired_with_donor)}")
    shown += [] if found.controls is None else [graft_text.controls(found.controls)]
    shown += [] if found.degrees is None else [graft_text.degrees(found.degrees)]
    return Result(found.to_json(), "\n\n".join([f"{found.graft}  {short(found.digest)}", *shown]))


def gates(options: argparse.Namespace) -> Result:
    found = deploy_gates(Workbench(), options.model, progress=progress("gates"))
    rows = [
        {"gate": name, **own.to_json(), **({"threshold": written(own.threshold)} if isinstance(own, MeanGate) else {})}
        for name, own in found.named.items()
    ]
    text = columns(rows, names=("gate", "passed", "count", "total", "low", "high", "text_alone", "value", "threshold"))
    return Result(found.to_json(), text, tuple(f"gate not passed: {name}" for name in found.failed))


def _prompts(path: str | None, how: Reading = PLAIN) -> ProbeSet:
    return read_prompts(path, reading=how) if path else bundled("probe_210")


def _layers(text: str | None) -> tuple[int, int] | None:
    """(first, last) from `0-7` or `3`."""
    if text is None:
        return None
    first, _, last = text.partition("-")
    if not first.isdecimal() or not (last or first).isdecimal():
        raise LabError("bad layers", expected="like 0-7 or 3", found=text)
    return int(first), int(last or first)
