"""Evidence bundles of records alone, of whatever model: what was measured, all that follows from it, and its digests.

Such a bundle holds no `verify.py`: `python -m lab verify BUNDLE.zip` computes everything again from its records.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lab.evaluation.decision_rule import PATH as RULE_PATH
from lab.evaluation.decision_rule import registered
from lab.evaluation.evaluation import evaluate
from lab.evaluation.two_questions import asked
from lab.evidence import limits
from lab.evidence.archive import sums
from lab.evidence.bundle import versions
from lab.evidence.second_opinion import reading
from lab.evidence.second_opinion.comparing import differing
from lab.evidence.second_opinion.reading import CONFIGURATION, RULE, SUMS, Files
from lab.probe import records as record_lines
from lab.probe.foreign import described, names
from lab.probe.records import Record
from lab.statistics.as_json import as_json

FORMAT = "records-1"
RECORDS = "records.jsonl"
FITTED = 1e-6
"""How far numbers may lie from ours: curves are fitted, and machines differ in the last bit."""


def make(
    records: Sequence[Record], *, limit: limits.Asked | None = None, n_resamples: int = 2000, seed: int = 0
) -> Files:
    """The files of a bundle by name. limit: to be chosen on these records beside the usual ones.

    Raises: LabError for records that are not of one measurement, foreign signals whose orientation they do not declare,
        or a limit that cannot be given.
    """
    about = {
        "format": FORMAT,
        "n": len(records),
        "n_resamples": n_resamples,
        "seed": seed,
        "model_digest": records[0].model_digest,
        "probe_digest": records[0].probe_digest,
        "decoding": dict(records[0].decoding),
        "rule_sha256": registered().sha256,
        "signals": [asdict(described(records, name)) for name in names(records)],
        "limit": None if limit is None else asdict(limit),
        "versions": versions(),
    }
    files: Files = {
        CONFIGURATION: _json(about),
        RULE: RULE_PATH.read_bytes(),
        RECORDS: record_lines.as_bytes(records),
        "README.md": _readme(about).encode(),
        **{name: _json(own) for name, own in _follows(records, about).items()},
    }
    files[SUMS] = sums(files)
    return files


def check(files: Files, *, where: Path) -> tuple[list[str], list[str]]:
    """What was checked, and what is wrong: digests, and everything that follows from the records.

    Raises: LabError or MalformedError for contents of another shape, and LookupError, TypeError, ValueError.
    """
    problems = list(reading.changed(files))
    checked = [f"the digests of {len(files) - 1} files"]
    if not problems:
        about = reading.parsed(files, CONFIGURATION)
        problems += _contents(files, about, where)
        checked.append(f"the evaluation, both questions and the limits of {about['n']} records, computed again")
    return checked, problems


def _contents(files: Files, about: dict[str, Any], where: Path) -> Iterator[str]:
    if about["rule_sha256"] != registered().sha256:
        yield f"another rule than the registered one; expected {registered().sha256[:16]}"
        return
    lines = [line for line in reading.text_of(files, RECORDS).split("\n") if line.strip()]
    records = [record_lines.from_line(line, where=f"{where}:{RECORDS}:{n}") for n, line in enumerate(lines, 1)]
    same = {"n": len(records), "model_digest": records[0].model_digest, "probe_digest": records[0].probe_digest}
    yield from differing({name: about[name] for name in same}, same, CONFIGURATION)
    for name, own in _follows(records, about).items():
        yield from differing(reading.parsed(files, name), own, name, tolerance=FITTED)


def _follows(records: Sequence[Record], about: dict[str, Any]) -> dict[str, Any]:
    """What is computed from records, by file, as JSON has it."""
    drawn = {"n_resamples": about["n_resamples"], "seed": about["seed"]}
    wanted = None if about["limit"] is None else limits.Asked(**about["limit"])
    found = {
        "evaluation.json": evaluate(records, **drawn).to_json(),
        "questions.json": as_json(asked(records, **drawn)),
        "limits.json": limits.chosen(records, wanted=wanted),
    }
    return json.loads(json.dumps(found, allow_nan=False))


def _readme(about: dict[str, Any]) -> str:
    return (
        f"# {about['n']} records of one model on one set of prompts\n\n"
        f"Model {about['model_digest'] or 'unknown'}, prompts {about['probe_digest'] or 'unknown'}.\n\n"
        f"`{RECORDS}`: what was measured. `evaluation.json`, `questions.json`: AUROC of every signal with intervals "
        f"({about['n_resamples']} resamples, seed {about['seed']}). `limits.json`: limits chosen on these very "
        "records, so what they promise is of prompts like these. `SHA256SUMS`: `sha256sum -c`.\n\n"
        "`python -m lab verify BUNDLE.zip` computes all of it again from the records.\n"
    )


def _json(document: Any) -> bytes:
    return (json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()
