"""The commands of `python -m lab`: each makes one call into the lab and presents the result."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lab.chat.take_turn import answer
from lab.claims import reproduce as reproducing
from lab.claims.claims import chosen
from lab.cli import calibration_text, claims_text, graft_text, score_text
from lab.cli import speed as benchmarks
from lab.console import columns, interval, progress, short
from lab.evaluation.contrasts import check_size
from lab.evaluation.evaluation import evaluate
from lab.evidence import bundle
from lab.evidence import verify as verification
from lab.evidence.check import check as check_bundle
from lab.graft import splice
from lab.probe import foreign, partly_read
from lab.probe import records as record_lines
from lab.probe.check import check as check_prompts
from lab.probe.check import read_examples
from lab.probe.prompts import ProbeSet, bundled, load
from lab.probe.records import Record
from lab.threshold import held_out
from lab.threshold.calibration import calibrate as choose_threshold
from lab.threshold.gates import deploy_gates, failed
from lab.threshold.limits import beside, written
from lab.workbench import outputs
from lab.workbench.workbench import Workbench
from model import hub, hub_address
from model.errors import LabError
from model.manifest import Manifest
from model.output_path import check_output
from model.parts import PARTS

ROOM_A_RECORD, ROOM_A_BUNDLED_MODEL = 4 << 10, 4 << 20
"""Bytes that a file of results takes at most, about: asked for before anything is measured."""


@dataclass(frozen=True)
class Result:
    """data: the JSON document. text: the same for people. failures: why the exit status is 1, one line each."""

    data: Any
    text: str
    failures: tuple[str, ...] = ()


def models(options: argparse.Namespace) -> Result:
    rows = Workbench().describe()
    return Result(rows, columns(rows, names=("name", "kind", "base", "parts", "seed", "n_params", "digest", "recipe")))


def chat(options: argparse.Namespace) -> Result:
    turn = answer(
        Workbench().model(options.model),
        options.prompt,
        threshold=options.threshold,
        max_new_bytes=options.max_new_bytes,
        gated=not options.ungated,
    )
    decided = f"abstain_p {beside(turn.abstain_p, turn.threshold)}, threshold {written(turn.threshold)}"
    said = f"{turn.reply}\n\n{decided} ({turn.threshold_source})"
    said += ", abstained" if turn.abstained else ""
    return Result(turn.to_json(), "\n".join([said, *turn.notes]))


def probe(options: argparse.Namespace) -> Result:
    bench, prompts = Workbench(), _prompts(options.prompts)
    if options.out:
        read = outputs.read_by(bench, [options.model], prompts.path)
        check_output(options.out, inputs=read, room=ROOM_A_RECORD * len(prompts))
    found = bench.records(options.model, prompts, progress=progress("probe"), fresh=True)
    cut = partly_read.partly(prompts, max_len=bench.model(options.model).config.max_seq_len)
    notes = [*found.notes, *filter(None, [partly_read.note(cut, prompts)])]
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


def prompts(options: argparse.Namespace) -> Result:
    taught = read_examples(options.examples) if options.examples else ()
    found = check_prompts(options.file, taught=taught, second=options.second)
    rows = [
        {"regime": name, **about, "AUROC of length": _length(found.length_auroc.get(name))}
        for name, about in found.regimes.items()
    ]
    text = columns(rows, names=("regime", "n", "median_bytes", "AUROC of length"))
    if found.kappa is not None:
        own = found.kappa
        spread = f"{own.kappa:.2f} [{own.low:.2f}, {own.high:.2f}]"
        spread += " at the boundary" if own.at_boundary else ""
        text += f"\n\nCohen's kappa {spread} over {own.n} prompts, {own.agreement:.0%} agree"
    weak = [own.told(Path(options.file)) for own in found.findings if not own.serious]
    serious = tuple(own.told(Path(options.file)) for own in found.findings if own.serious)
    return Result(found.to_json(), "\n".join([text, *weak]), serious)


def score(options: argparse.Namespace) -> Result:
    records = _declared(options.records, options)
    found = evaluate(records, n_resamples=_resamples(options), seed=options.seed).to_json()
    return Result(found, score_text.told(found))


def compare(options: argparse.Namespace) -> Result:
    if len(options.models) < 2:
        raise LabError("nothing to compare", expected="at least two models", found=options.models[0])
    bench, prompts = Workbench(), _prompts(options.prompts)
    check_size(len(prompts), n_resamples=_resamples(options), seed=options.seed)  # before anything is measured
    first, *others = [bench.records(expr, prompts, progress=progress(expr)) for expr in options.models]
    data = [
        {
            "first": first.model,
            "second": other.model,
            "digests": [first.model_digest, other.model_digest],
            "differences": splice.differences(
                first.records, other.records, n_resamples=_resamples(options), seed=options.seed
            ),
        }
        for other in others
    ]
    told = (f"{row['second']} minus {row['first']}\n{score_text.differences(row['differences'])}" for row in data)
    return Result(data, "\n\n".join(told))


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
        sweep=options.sweep,
        probe_set=_prompts(options.prompts),
        progress=progress("graft"),
    ).to_json()
    shown = [graft_text.square(found["two_by_two"]), f"graft minus target\n{score_text.differences(found['paired'])}"]
    if "not_run" not in found["paired_with_donor"]:
        shown.append(f"graft minus donor\n{score_text.differences(found['paired_with_donor'])}")
    shown += [graft_text.controls(found["controls"])] if "controls" in found else []
    shown += [graft_text.sweep(found["sweep"])] if "sweep" in found else []
    return Result(found, "\n\n".join([f"{found['graft']}  {short(found['digest'])}", *shown]))


def gates(options: argparse.Namespace) -> Result:
    found = deploy_gates(Workbench(), options.model, progress=progress("gates"))
    rows = [
        {"gate": name, **row, **({"threshold": written(row["threshold"])} if "threshold" in row else {})}
        for name, row in found.items()
        if isinstance(row, dict)
    ]
    text = columns(rows, names=("gate", "passed", "count", "total", "low", "high", "text_alone", "value", "threshold"))
    return Result(found, text, tuple(f"gate not passed: {name}" for name in failed(found)))


def calibrate(options: argparse.Namespace) -> Result:
    if options.alpha is None and options.method != "cost":
        raise LabError("no rate to keep to", expected="--alpha A", found=f"--method {options.method} alone")
    if options.wrong_answer_costs is not None and options.method != "cost":
        todo = "--method cost, or leave --wrong-answer-costs out"
        raise LabError(f"--method {options.method} weighs no mistakes", found="--wrong-answer-costs", todo=todo)
    weight = 1.0 if options.wrong_answer_costs is None else options.wrong_answer_costs
    records = _declared(options.records, options, signal=options.signal)
    chosen = choose_threshold(
        records,
        signal=options.signal,
        method=options.method,
        alpha=options.alpha or 0.0,
        delta=options.delta,
        wrong_answer_costs=weight,
    )
    found = chosen.to_json() | {"held_out": held_out.halves(records, **chosen.options)}
    if options.test:
        test = _declared(options.test, options, signal=options.signal)
        found["test"] = held_out.tried_on(chosen, records, test)
    return Result(found, calibration_text.told(found))


def claims(options: argparse.Namespace) -> Result:
    found = reproducing.recorded_rows(Workbench().folder)
    return Result(found, claims_text.told(found))


def reproduce(options: argparse.Namespace) -> Result:
    wanted, folder = chosen(options.ids), Workbench().folder
    recorded = {claim.id: reproducing.read(folder).get(claim.id, {}) for claim in wanted}
    again = reproducing.remeasured(folder, wanted, progress=progress("reproduce"))
    problems = reproducing.drifted(recorded, again)
    data = {
        "ok": not problems,
        "tolerance": reproducing.TOLERANCE,
        "claims": reproducing.rows(again, wanted, Manifest.read(folder)),
        "problems": problems,
    }
    count = sum(len(by_seed) for by_seed in again.values())
    return Result(data, f"measured again: {count} numbers of {len(again)} claims", tuple(problems))


def verify(options: argparse.Namespace) -> Result:
    found = check_bundle(Path(options.bundle)) if options.bundle else verification.verify(Workbench().folder)
    data = {"ok": not found.problems, "checked": list(found.checked), "problems": list(found.problems)}
    return Result(data, "\n".join(f"checked {line}" for line in found.checked), found.problems)


def export(options: argparse.Namespace) -> Result:
    models = bundle.split_models(options.models)
    bench = Workbench()
    check_output(options.out, inputs=outputs.read_by(bench, models), room=ROOM_A_BUNDLED_MODEL * len(models))
    files = bundle.make(bench, models, progress=progress("export"))
    digest = bundle.write(Path(options.out), files)
    data = {"path": options.out, "sha256": digest, "models": models, "files": sorted(files)}
    text = f"{options.out}: {len(files)} files, SHA-256 {digest}\ncheck it with python -m lab verify {options.out}"
    return Result(data, text)


def fetch(options: argparse.Namespace) -> Result:
    asked = hub_address.settle(options.repo, options.file, options.revision)
    found = hub.fetch(
        asked.repo,
        asked.file,
        revision=asked.revision,
        sha256=options.sha256,
        trust_pickle=options.trust_pickle,
        progress=progress(f"fetch {asked.file}"),
    )
    data = {
        "path": str(found.path),
        "sha256": found.sha256,
        "revision": found.revision,
        "bytes": found.bytes,
        "kind": found.kind,
    }
    return Result(data, "\n".join(f"{name:9} {value}" for name, value in data.items()))


def bench(options: argparse.Namespace) -> Result:
    rows = benchmarks.run(options.name)
    text = columns(rows, names=("name", "ours", "peer", "unit", "ratio", "limit", "fraction_of_limit"))
    over = tuple(f"over its limit: {row['name']}" for row in rows if row["fraction_of_limit"] > 1)
    return Result(rows, text + "\n\n" + "\n".join(f"{row['name']}: {row['note']}" for row in rows), over)


def _declared(path: str, options: argparse.Namespace, *, signal: str | None = None) -> list[Record]:
    """The records of a file, with the orientations that were given for signals of others."""
    return foreign.declared(record_lines.read(Path(path)), foreign.flags(options.orientation, signal=signal))


def _prompts(path: str | None) -> ProbeSet:
    return load(path) if path else bundled("probe_210")


def _layers(text: str | None) -> tuple[int, int] | None:
    """(first, last) from `0-7` or `3`."""
    if text is None:
        return None
    first, _, last = text.partition("-")
    if not first.isdecimal() or not (last or first).isdecimal():
        raise LabError("bad layers", expected="like 0-7 or 3", found=text)
    return int(first), int(last or first)


def _resamples(options: argparse.Namespace) -> int:
    if options.n_resamples < 1:
        raise LabError("bad --n-resamples", expected="1 or more", found=options.n_resamples)
    return options.n_resamples


def _length(cell: Mapping[str, Any] | None) -> str | None:
    return None if cell is None else interval(cell)
