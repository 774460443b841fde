"""Checking an evidence bundle with the lab's own code, after the bundle's own arithmetic has been checked without it.

Nothing is unpacked to disk, and nothing that a bundle brings along is run.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from lab.evaluation import two_questions
from lab.evaluation.decision_rule import registered
from lab.evaluation.evaluation import evaluate
from lab.evidence import of_records, of_scores
from lab.evidence.bundle import SETS
from lab.evidence.program import program
from lab.evidence.second_opinion import checking, reading
from lab.evidence.second_opinion.comparing import differing
from lab.evidence.second_opinion.evaluation import GIVEN
from lab.evidence.second_opinion.reading import CONFIGURATION, MOST_BYTES, RULE, Files, MalformedError, parsed
from lab.evidence.second_opinion.scores import SCORES_FORMAT
from lab.evidence.tables import rows
from lab.evidence.verify import Verified
from lab.probe.correct import is_correct
from lab.probe.prompts import ProbeSet, bundled
from lab.probe.records import Record, from_line
from lab.statistics.as_json import as_json
from model.entry import ModelEntry
from model.errors import LabError

SIMULATED = 0.005
"""How far values of `GIVEN` may lie from ours: they are simulated, and machines differ in the last bit."""
FITTED = 1e-6
"""The same for sections that verify.py does not compute, in which curves are fitted."""

UNUSABLE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, OSError, pa.ArrowException)
"""What reading contents of another shape than a bundle's raises, in Python and in Arrow."""


def check(path: Path) -> Verified:
    """What `verify.py` checks, then everything else that follows from the records.

    Raises: LabError for what is no bundle, cannot be read safely, or holds what is no record or prompt.
    """
    try:
        files = reading.read_folder(path) if path.is_dir() else reading.read_zip(path)
        alone = _is_of(files, of_records.FORMAT)
        checked, problems = ([], []) if alone else checking.check(files)
    except (MalformedError, OSError) as error:
        raise LabError("cannot check a bundle", where=path, found=error) from error
    if alone:
        try:
            checked, problems = of_records.check(files, where=path)
        except (MalformedError, *UNUSABLE) as error:
            raise LabError("not a bundle's contents", where=path, found=repr(error)[:200]) from error
    elif not problems:
        checked.append(_program(files))
        try:
            scored = _is_of(files, SCORES_FORMAT)
            problems += of_scores.follows(files, where=path) if scored else _contents(files, path, checked)
        except UNUSABLE as error:
            raise LabError("not a bundle's contents", where=path, found=repr(error)[:200]) from error
    return Verified(tuple(checked), tuple(" ".join(line.split()) for line in problems))


def _is_of(files: Files, kind: str) -> bool:
    """Whether a bundle is of this format; what is no bundle is of none."""
    try:
        about = parsed(files, CONFIGURATION)
    except MalformedError:
        return False
    return isinstance(about, dict) and about.get("format") == kind


def _program(files: Files) -> str:
    """A program that differs is only told: another version of the lab made that bundle."""
    ours = files.get("verify.py") == program()
    return f"verify.py, which is {'' if ours else 'not '}the one of this repository; not run"


def _contents(files: Files, path: Path, checked: list[str]) -> Iterator[str]:
    about = parsed(files, CONFIGURATION)
    if sha256(files[RULE]).hexdigest() != registered().sha256:
        yield f"another rule than the registered one: {RULE}; expected {registered().sha256[:16]}"
        return
    listed = enumerate(parsed(files, "manifest.json")["models"])
    entries = [ModelEntry.from_json(values, where=f"{path}:manifest.json, models[{i}]") for i, values in listed]
    configs = {entry.expr: entry.config.to_dict() for entry in entries}
    prompts = {name: _ours(name, own["sha256"]) for name, own in about["sets"].items()}
    runs: list[tuple[str, str, list[Record]]] = []
    for model in about["models"]:
        config = configs.get(model["model"], model["config"])
        yield from differing(model["config"], config, f"{CONFIGURATION}: config of {model['model']}")
        for name, asked in prompts.items():
            own = _records(files, f"{model['folder']}/{name}.jsonl", path)
            runs.append((model["model"], name, own))
            if asked is not None:
                yield from _misjudged(own, asked, where=f"{model['folder']}/{name}.jsonl")
        evaluated = next(own for expr, name, own in runs if (expr, name) == (model["model"], about["evaluated"]))
        found = parsed(files, f"{model['folder']}/evaluation.json")
        expected = evaluate(evaluated, n_resamples=about["n_resamples"], seed=about["seed"]).to_json()
        yield from _evaluated(found, expected, where=f"{model['folder']}/evaluation.json")
        where = f"{model['folder']}/questions.json"
        both = as_json(two_questions.asked(evaluated, n_resamples=about["n_resamples"], seed=about["seed"]))
        yield from differing(parsed(files, where), both, where, tolerance=FITTED)
    yield from _other_table(files["records.parquet"], list(rows(runs)))
    judged = [name for name, asked in prompts.items() if asked is not None]
    checked.append(
        f"{len(about['models'])} evaluations with the lab's own code; records.parquet; which replies are correct, on "
        f"{', '.join(judged) or 'no prompt set, for none is of this repository'}"
    )


def _other_table(data: bytes, expected: list[dict[str, Any]]) -> Iterator[str]:
    """records.parquet against the JSON lines; its size is looked at before it is unpacked."""
    file = pq.ParquetFile(io.BytesIO(data))
    groups = (file.metadata.row_group(i) for i in range(file.metadata.num_row_groups))
    if file.metadata.num_rows != len(expected) or sum(group.total_byte_size for group in groups) > MOST_BYTES:
        yield f"differs: records.parquet; expected {len(expected)} rows; found {file.metadata.num_rows}, or too large"
        return
    yield from differing(file.read().to_pylist(), expected, "records.parquet")


def _ours(name: str, digest: str) -> ProbeSet | None:
    """The prompts of this repository if the bundle's are the same: patterns of others are not run."""
    found = bundled(name) if name in SETS else None
    return found if found is not None and found.digest == digest else None


def _records(files: Files, name: str, path: Path) -> list[Record]:
    lines = reading.text_of(files, name).split("\n")
    return [from_line(line, where=f"{path}:{name}:{n}") for n, line in enumerate(lines, 1) if line.strip()]


def _misjudged(records: list[Record], prompts: ProbeSet, *, where: str) -> Iterator[str]:
    """Replies whose `correct` is not what the regime's rule says of them."""
    by_id = {prompt.id: prompt for prompt in prompts.prompts}
    for number, record in enumerate(records, 1):
        judged = is_correct(by_id[record.id], record.reply)
        if record.correct is not None and record.correct != judged:
            yield f"differs: {where}:{number}.correct; expected {judged}; found {record.correct}"


def _evaluated(found: Mapping[str, Any], expected: Mapping[str, Any], *, where: str) -> Iterator[str]:
    """evaluation.json against ours; of the verdict only what verify.py takes as given."""
    given, ours = ({name: own["verdict"][name] for name in GIVEN} for own in (found, expected))
    told = given.pop("statement"), ours.pop("statement")
    yield from differing(given, ours, f"{where}.verdict", tolerance=SIMULATED)
    if given == ours:
        yield from differing(*told, f"{where}.verdict.statement")
    rest, own = ({name: value for name, value in one.items() if name != "verdict"} for one in (found, expected))
    yield from differing(rest, own, where, tolerance=FITTED)
