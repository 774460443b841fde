"""What records and prompt files say by themselves: no model runs."""

from __future__ import annotations

import argparse
import itertools
from pathlib import Path

from lab.cli import calibration_text, score_text
from lab.cli.interval_text import interval
from lab.cli.reading import reading
from lab.cli.resamples import resamples
from lab.cli.result import Result
from lab.console import columns
from lab.evaluation.evaluation import evaluate, ruled
from lab.evaluation.two_questions import asked
from lab.probe import foreign, score_tables
from lab.probe import records as record_lines
from lab.probe.brought import read
from lab.probe.check import LengthAlone, LengthAuroc, checked
from lab.probe.prompts import as_bytes, prompts_folder
from lab.probe.records import Record
from lab.probe.taught import read_examples
from lab.statistics.as_json import as_json
from lab.threshold import held_out
from lab.threshold.best import ABSTAIN, best
from lab.threshold.calibration import calibrate as choose_threshold
from lab.threshold.promises import MISTAKES
from lab.threshold.tells import tells
from model.atomic import write_atomically
from model.errors import LabError
from model.output_path import check_output


def prompts(options: argparse.Namespace) -> Result:
    taught = read_examples(options.examples) if options.examples else ()
    brought = read(options.file, reading=reading(options))
    if options.out:
        inputs = [path for path in (options.file, options.examples, options.second) if path]
        check_output(options.out, inputs=[*inputs, *sorted(prompts_folder().rglob("*"))])
    found = checked(brought, taught=taught, second=options.second)
    if options.out:
        write_atomically(Path(options.out), as_bytes(brought.prompts))
    rows = [
        {"regime": name, **about.to_json(), "AUROC of length": _length(found.length_auroc.get(name))}
        for name, about in found.regimes.items()
    ]
    text = columns(rows, names=("regime", "n", "median_bytes", "AUROC of length"))
    if found.kappa is not None:
        own = found.kappa
        spread = f"{own.kappa:.2f} [{own.low:.2f}, {own.high:.2f}]"
        spread += " at the boundary" if own.at_boundary else ""
        text += f"\n\nCohen's kappa {spread} over {own.n} prompts, {own.agreement:.0%} agree"
    if found.read_as is not None:
        text = "\n".join([found.read_as.told, *found.read_as.notes, "", text])
    weak = [own.told(Path(options.file)) for own in found.findings if not own.serious]
    serious = tuple(own.told(Path(options.file)) for own in found.findings if own.serious)
    return Result(found.to_json(), "\n".join([text, *weak]), serious)


def score(options: argparse.Namespace) -> Result:
    records, _ = _declared(options.records, options)
    drawn: dict[str, int] = {"n_resamples": resamples(options), "seed": options.seed}
    whole = evaluate(records, **drawn) if options.json else None  # of which people are told the rule's part alone
    ruling = ruled(records, **drawn) if whole is None else whole.ruling
    both = asked(records, **drawn)
    return Result((whole or ruling).to_json() | {"questions": as_json(both)}, score_text.told(ruling, both))


def calibrate(options: argparse.Namespace) -> Result:
    if options.alpha is None and options.method != "cost":
        raise LabError("no rate to keep to", expected="--alpha A", found=f"--method {options.method} alone")
    if options.wrong_answer_costs is not None and options.method != "cost":
        todo = "--method cost, or leave --wrong-answer-costs out"
        raise LabError(f"--method {options.method} weighs no mistakes", found="--wrong-answer-costs", todo=todo)
    if (options.also is None) != (options.also_alpha is None):
        raise LabError("half a second promise", expected="--also MISTAKE and --also-alpha B, or neither")
    if options.method == "cost" and (options.also is not None or options.of != MISTAKES[0]):
        raise LabError("--method cost promises nothing", found="--of or --also", todo="leave them out")
    if options.signal is None and options.method != "cost":
        why = "a signal that is picked on the prompts that its limit is promised for keeps the promise less often"
        raise LabError("no signal", expected="--signal S", found=f"--method {options.method} alone: {why}")
    weight = 1.0 if options.wrong_answer_costs is None else options.wrong_answer_costs
    records, tested = _declared(options.records, options, calibrating=True)
    if tested and options.test:
        todo = "leave --test out, or the column"
        raise LabError("two sets to test on", where=options.records, found="a split and --test", todo=todo)
    picked = None if options.signal else best(records)
    if picked is not None and picked.question is None and not any(ABSTAIN in record.signals for record in records):
        raise LabError("no signal that can be told from a coin", where=options.records, expected="--signal S")
    signal = options.signal if picked is None else picked.signal
    chosen = choose_threshold(
        records,
        signal=signal,
        method=options.method,
        alpha=options.alpha or 0.0,
        delta=options.delta,
        of=options.of,
        also=options.also,
        also_alpha=options.also_alpha or 0.0,
        wrong_answer_costs=weight,
    )
    whether = tells(records, signal=signal).to_json()
    found = {} if picked is None else {"picked": picked.to_json()}
    found |= chosen.to_json() | {"tells": whether, "held_out": held_out.halves(records, **chosen.options)}
    if options.test:
        test = [*itertools.chain(*_declared(options.test, options, calibrating=True))]
        found["test"] = held_out.tried_on(chosen, records, test)
    elif tested:
        found["test"] = held_out.tried_on(chosen, records, tested, by_ids=True)
    return Result(found, calibration_text.told(found))


def _declared(
    path: str, options: argparse.Namespace, *, calibrating: bool = False
) -> tuple[list[Record], list[Record]]:
    """The records of a file, JSON lines or a table of scores, with the orientations that were given for signals of
    others; apart those that a table keeps to test on, where a limit is calibrated."""
    ways = foreign.flags(options.orientation, signal=options.signal if calibrating else None)
    if not score_tables.is_table(Path(path)):
        return foreign.declared(record_lines.read(Path(path)), ways), []
    table = score_tables.read(Path(path))
    found = foreign.declared(table.records, ways)
    apart: frozenset[str] = table.tested if calibrating else frozenset()
    return [own for own in found if own.id not in apart], [own for own in found if own.id in apart]


def _length(own: LengthAuroc | LengthAlone | None) -> str | None:
    return f"{own.auroc:.3f}" if isinstance(own, LengthAlone) else own and interval(own)
