"""`probe` with `--engine ray`: one model as ever, or several, whose records go into a folder."""

from __future__ import annotations

import argparse
import re
import time
from pathlib import Path
from typing import Any

from lab.cli import of_others
from lab.cli.reading import reading
from lab.cli.result import Result
from lab.console import columns, progress
from lab.probe import any_model
from lab.probe import records as record_lines
from lab.probe.brought import read as read_prompts
from lab.probe.prompts import ProbeSet, bundled, prompts_folder
from lab.probe.records import Record
from lab.probe.unfinished import Unfinished
from lab.scale import probing
from lab.scale.asking import Model, Plan
from lab.scale.finished import Finished
from lab.scale.on_ray import OnRay
from lab.scale.probing import Asked, Job, KeptRecords
from lab.scale.workers import Workers
from lab.workbench.listing import default_folder
from model.errors import LabError
from model.hf import named
from model.output_path import check_output, check_output_folder

ROOM_A_RECORD = 4 << 10
"""Bytes that a record takes at most, about: asked for before anything is measured."""


def names(text: str) -> list[str]:
    """The models that are named, between commas that stand in no brackets; a path that is there is one.

    Raises: LabError for a name that is missing, or twice.
    """
    found = [text] if Path(text).exists() else [own.strip() for own in re.split(r",(?![^\[(]*[\])])", text)]
    if not all(found) or len({*found}) < len(found):
        raise LabError("bad list of models", expected="MODEL,MODEL,…, each once", found=text[:80])
    return found


def file_names(models: list[str], suffix: str) -> dict[str, str]:
    """What each model's result is called in a folder. Raises: LabError for two that would be called the same."""
    found: dict[str, str] = {}
    for name in models:
        last = re.split(r"[/\\](?=[^/\\])", name.rstrip("/"))[-1]
        file = re.sub(r"[^\w.+@\[\]-]+", "-", last).removesuffix(".safetensors") + suffix
        if file in found.values():
            raise LabError("two results of one name", where=file, found=name[:80], todo="put them to it one by one")
        found[name] = file
    return found


def model(name: str, options: argparse.Namespace, *, threads: int, states: bool = False) -> Model:
    """What workers are told of a model. Raises: LabError where what it needs is not installed."""
    source = named.of(name)
    if source is not None:
        of_others.source_of(name)
        name = name if source.path is None else str(source.path.expanduser().resolve())
    elif options.max_new_tokens is not None:
        raise LabError("this model writes bytes, and a probe 48 of them", where=name, found="--max-new-tokens")
    most_new = of_others.max_new(options)
    return Model(name, str(default_folder().resolve()), threads, most_new, states, any_model.most_bytes())


def workers(options: argparse.Namespace) -> OnRay:
    """Told. Raises: LabError as `OnRay` does."""
    import torch

    found = OnRay(options.address, threads=torch.get_num_threads())
    where = "this machine" if options.address is None else options.address
    of_others.tell(f"Ray on {where}: {found.cpus} CPUs, {found.threads} for each batch (OMP_NUM_THREADS)")
    return found


def probe(options: argparse.Namespace) -> Result:
    how, models = reading(options), names(options.model)
    if options.monitors is not None:
        raise LabError("--monitors is read with --engine local", found="--engine ray")
    if not options.prompts and (how.format is not None or how.asked):
        what, given = "the lab's own prompts are read as they are", ", ".join(how.asked) or "--format"
        raise LabError(what, expected="--prompts F with published questions", found=given)
    if options.out is None:
        todo = "--out F.jsonl, or of several models --out FOLDER: what is done is kept there"
        raise LabError("--engine ray needs --out", expected=todo)
    prompts = read_prompts(options.prompts, reading=how) if options.prompts else bundled("probe_210")
    out = Path(options.out)
    for name in models:
        named.of(name)
    if len(models) > 1:
        check_output_folder(out, inputs=[default_folder(), prompts_folder(), prompts.path.parent])
        outs = {name: out / file for name, file in file_names(models, ".jsonl").items()}
    else:
        outs = {models[0]: out}
    for name, path in outs.items():
        check_output(path, inputs=read_of(name, prompts), room=2 * ROOM_A_RECORD * len(prompts))
    with workers(options) as own:
        return _probed(options, prompts, outs, own)


def read_of(name: str, prompts: ProbeSet) -> list[Path]:
    """What no result may be written over."""
    if named.of(name) is not None:
        return of_others.read_of(name, prompts)
    from lab.workbench import outputs
    from lab.workbench.workbench import Workbench

    return outputs.read_by(Workbench(), [name], prompts.path)


def _probed(options: argparse.Namespace, prompts: ProbeSet, outs: dict[str, Path], own: Workers) -> Result:
    models = {name: model(name, options, threads=own.threads) for name in outs}
    plans = dict(zip(outs, probing.plans([(each, prompts) for each in models.values()], own), strict=True))
    abouts = {name: probing.about(plan, prompts, threads=own.threads) for name, plan in plans.items()}
    finished = Finished(next(iter(outs.values())).parent) if len(outs) > 1 else None
    for line in dict.fromkeys(line for plan in plans.values() for line in plan.told):
        of_others.tell(line)
    known = {name for name in outs if finished is not None and finished.has(name, abouts[name])}
    if known:
        of_others.tell(f"{len(known)} of {len(outs)} models were finished before")
    left = [name for name in outs if name not in known]

    def kept(name: str) -> KeptRecords:
        found = Unfinished(outs[name], abouts[name])
        if found.done:
            of_others.tell(f"{len(found.done)} of {len(prompts)} prompts were done before: {found.path}")
        elif found.another:
            of_others.tell(f"begun anew: the records in {found.path} were of another model, prompts or options")
        return KeptRecords(found)

    jobs = [Job(models[name], prompts, plans[name], lambda name=name: kept(name)) for name in left]
    shown = {models[name].name: name for name in left}
    started, told = time.perf_counter(), dict[str, dict[str, Any]]()
    records: tuple[Record, ...] = ()
    for asked in probing.ask(jobs, own, progress=progress("probe")):
        name, records = shown[asked.job.model.name], asked.records
        record_lines.write(outs[name], records)
        told[name] = _about(name, asked, records, plans[name], time.perf_counter() - started)
        if finished is not None:
            finished.add(name, abouts[name], [outs[name].name], **told[name])
        assert isinstance(asked.kept, KeptRecords)
        asked.kept.unfinished.close()
    if finished is None:
        (found,) = told.values()
        data = found | {"records": [own.to_json() for own in records]}
        return Result(data, "\n".join([_regimes(records), _line(found), *found["notes"]]))
    rows = [told[name] if name in told else finished.told(name) | {"before": len(prompts)} for name in outs]
    text = columns(rows, names=("model", "digest", "n", "correct", "before", "processor_seconds"))
    return Result({"out": str(options.out), "models": rows}, text)


def _about(name: str, asked: Asked, records: tuple[Record, ...], plan: Plan, seconds: float) -> dict[str, Any]:
    prompts = asked.job.prompts
    read = [] if prompts.read_as is None else [prompts.read_as.told, *prompts.read_as.notes]
    resumed = [f"{asked.before} prompts were done in an earlier run"] if asked.before else []
    return {
        "model": name,
        "digest": plan.model_digest,
        "probe_digest": prompts.digest,
        "n": len(records),
        "correct": sum(bool(own.correct) for own in records),
        "before": asked.before,
        "seconds": seconds,
        "processor_seconds": asked.seconds,
        "threads": asked.job.model.threads,
        "source": "live",
        "lacks": dict(plan.lacks or {}),
        "notes": [*read, *plan.notes, *resumed],
    }


def _regimes(records: tuple[Record, ...]) -> str:
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.regime, []).append(record)
    rows = [
        {"regime": regime, "n": len(own), "correct": sum(bool(record.correct) for record in own)}
        for regime, own in found.items()
    ]
    return columns(rows, names=("regime", "n", "correct"))


def _line(found: dict[str, Any]) -> str:
    spent = f"{found['processor_seconds']:.1f} s of processors"
    return f"live · {found['digest'][:8]}, {found['seconds']:.1f} s, {spent} on Ray"
