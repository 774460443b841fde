"""Checking a whole bundle: its files against their digests, then every number against the records."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from lab.evidence.second_opinion.comparing import differing
from lab.evidence.second_opinion.estimates import Estimates
from lab.evidence.second_opinion.evaluation import GIVEN, evaluation
from lab.evidence.second_opinion.gates import gates
from lab.evidence.second_opinion.limits import limits
from lab.evidence.second_opinion.questions import LEARNT, both_questions
from lab.evidence.second_opinion.reading import (
    CONFIGURATION,
    RULE,
    SUMS,
    TABLE,
    Files,
    MalformedError,
    Row,
    changed,
    json_of,
    parsed,
    read_folder,
    read_zip,
    table,
    text_of,
)
from lab.evidence.second_opinion.scores import SCORES_FORMAT, check_scores

FORMAT = "tilelli-evidence-3"
CALIBRATION = "calibration"
"""The prompt set that limits are chosen on."""
MOST_ROWS, MOST_DRAWN = 5000, 20_000_000
"""Limits on what is computed: records of one model on one prompt set, and resamples times those."""


def check(files: Files) -> tuple[list[str], list[str]]:
    """(what was checked, what does not fit), one line each.

    Raises: MalformedError for contents that have their digests and yet are not a bundle's.
    """
    problems = list(changed(files))
    digest = sha256(files[SUMS]).hexdigest()
    checked = [f"{len(files) - 1} files against {SUMS}, whose own SHA-256 is {digest}"]
    if problems:
        return checked, problems
    try:
        _check_contents(files, checked, problems)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, ArithmeticError) as error:
        raise MalformedError(f"not a bundle's contents: {error!r}"[:300]) from error
    return checked, problems


def _check_contents(files: Files, checked: list[str], problems: list[str]) -> None:
    about = parsed(files, CONFIGURATION)
    if isinstance(about, dict) and about.get("format") == SCORES_FORMAT:
        checked_too, others = check_scores(files, about)
        checked.append(checked_too)
        problems += others
        return
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise MalformedError(f"not a bundle of this version: {CONFIGURATION}; expected format {FORMAT}")
    n_resamples, seed = about["n_resamples"], about["seed"]
    if type(n_resamples) is not int or type(seed) is not int or n_resamples < 1 or seed < 0:
        raise MalformedError(f"bad bootstrap: {CONFIGURATION}; found {n_resamples!r} resamples, seed {seed!r}"[:300])
    orientation = {own["name"]: own["orientation"] for own in about["signals"]}
    if not orientation or not set(orientation.values()) <= {-1, 1}:
        raise MalformedError(f"bad signals: {CONFIGURATION}; expected orientations 1 or -1")
    compared = [own["name"] for own in about["signals"] if own["role"] in ("baseline", "candidate", "control")]
    rule = parsed(files, RULE)
    rows = table(files, orientation)
    most = max(map(len, rows.values()), default=0)
    if most > MOST_ROWS or n_resamples * most > MOST_DRAWN:
        raise MalformedError(f"too much to compute: {most} records, {n_resamples} resamples"[:300])
    wanted = {(own["model"], name) for own in about["models"] for name in about["sets"]}
    if wanted != rows.keys() or not wanted:
        raise MalformedError(f"records of other models or prompts than {CONFIGURATION} lists: {TABLE}")
    for name, prompts in about["sets"].items():
        problems += differing(sha256(files[prompts["file"]]).hexdigest(), prompts["sha256"], prompts["file"])
        problems += _other_prompts(files, rows, name, prompts)
    problems += _mixed(rows, about["max_new_bytes"])
    checked.append(f"{sum(map(len, rows.values()))} records of {len(wanted)} runs against their prompts")
    listed = {_expr(entry): entry["digest"] for entry in parsed(files, "manifest.json")["models"]}
    for model in about["models"]:
        sets = {name: rows[model["model"], name] for name in about["sets"]}
        problems += _other_lines(files, model, sets)
        problems += differing(listed.get(model["model"], model["digest"]), model["digest"], f"{model['model']}.digest")
        estimates = Estimates(sets[about["evaluated"]], orientation=orientation, n_resamples=n_resamples, seed=seed)
        expected = evaluation(estimates, rule=rule, rule_sha256=sha256(files[RULE]).hexdigest(), compared=compared)
        found, where = _evaluation(files, model)
        besides = sorted(found.keys() - expected.keys())
        problems += differing(found, expected, where, given=besides)
        problems += _other_questions(files, model, both_questions(estimates))
        problems += _other_gates(files, model, sets)
        chosen, others = _other_limits(files, model, sets, about["signals"])
        problems += others
        number = sum(map(len, expected["per_regime"].values())) + sum(map(len, expected["within_regime"].values()))
        left = [
            *besides,
            *(f"verdict.{name}" for name in GIVEN),
            "the count of coherent replies",
            f"AUROCs of {LEARNT}",
        ]
        checked.append(
            f"{model['model']}: {number} AUROCs with their intervals on {n_resamples} resamples, those of each layer, "
            f"DeLong, detection, selective risk and their intervals, {len(expected['comparisons'])} comparisons, "
            f"{len(expected['signal_pairs'])} differences of signals, the verdict "
            f"{expected['verdict']['outcome']}, both questions, 6 gates, {chosen} limits chosen anew; "
            f"taken as given: {', '.join(left)}"
        )


def _evaluation(files: Files, model: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """A model's evaluation.json without what is given in its verdict, and its name."""
    where = f"{model['folder']}/evaluation.json"
    found = parsed(files, where)
    for name in GIVEN:
        del found["verdict"][name]
    return found, where


def _other_questions(files: Files, model: Mapping[str, Any], expected: Mapping[str, Any]) -> Iterator[str]:
    where = f"{model['folder']}/questions.json"
    found = parsed(files, where)
    for rows in found.values():
        rows.pop(LEARNT, None)
    yield from differing(found, expected, where)


def _other_gates(files: Files, model: Mapping[str, Any], sets: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    where = f"{model['folder']}/gates.json"
    found = parsed(files, where)
    expected = gates(sets, threshold=model["threshold"], coherent=found["coherence"]["count"])
    expected |= {"model": model["model"], "digest": model["digest"], "threshold_source": model["threshold_source"]}
    yield from differing(found, expected, where)


def _other_limits(
    files: Files, model: Mapping[str, Any], sets: Mapping[str, Sequence[Row]], signals: Sequence[Mapping[str, Any]]
) -> tuple[int, list[str]]:
    """How many limits there are, and which of them do not follow from the calibration records."""
    where = f"{model['folder']}/limits.json"
    found = parsed(files, where)
    expected = limits(sets[CALIBRATION], found, signals)
    return len(expected), list(differing(found, expected, where))


def _expr(entry: Mapping[str, Any]) -> str:
    return entry["name"] if entry["seed"] is None or entry["kind"] == "root" else f"{entry['name']}@{entry['seed']}"


def _other_prompts(
    files: Files, rows: Mapping[tuple[str, str], Sequence[Row]], name: str, prompts: Mapping[str, Any]
) -> Iterator[str]:
    """What the records of a prompt set were asked against what its file says."""
    text = text_of(files, prompts["file"])
    asked = [json_of(line, prompts["file"]) for line in text.split("\n") if line.strip()]
    listed = sorted((own["id"], own["regime"], own["prompt"]) for own in asked)
    for (model, of), own in rows.items():
        if of != name:
            continue
        if sorted((row.id, row.regime, row.prompt) for row in own) != listed:
            yield f"differs: records of {model} on {name}; expected the prompts of {prompts['file']}"
        if {row.probe_digest for row in own} != {prompts["sha256"]}:
            yield f"differs: probe_digest of {model} on {name}; expected {prompts['sha256'][:16]}"


def _mixed(rows: Mapping[tuple[str, str], Sequence[Row]], max_new_bytes: int) -> Iterator[str]:
    """Records that cannot be counted together: of another decoding, or one prompt twice, up to case and punctuation."""
    decoding = {"max_new_bytes": max_new_bytes, "greedy": True}
    for (model, name), own in rows.items():
        seen: dict[str, str] = {}
        for row in own:
            where = f"record {row.id} of {model} on {name}"
            if row.decoding != decoding:
                yield f"differs: decoding of {where}; expected {decoding}; found {row.decoding}"
            plain = row.prompt.lower()
            text = "".join(re.findall(r"[^\W_]+", plain)) or "".join(plain.split())
            if text in seen:
                yield f"differs: prompt of {where}; expected every prompt once; found that of {seen[text]} again"
            seen.setdefault(text, row.id)


def _other_lines(files: Files, model: Mapping[str, Any], sets: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    """The JSON lines of a model's records against its rows of records.csv."""
    for name, rows in sets.items():
        path = f"{model['folder']}/{name}.jsonl"
        lines = [line for line in text_of(files, path).split("\n") if line.strip()]
        if len(lines) != len(rows):
            yield f"differs: {path}; expected {len(rows)} records; found {len(lines)}"
            continue
        for number, (line, row) in enumerate(zip(lines, rows, strict=True), 1):
            if row.model_digest != model["digest"]:
                yield f"differs: {path}:{number}; expected model_digest {model['digest'][:16]}"
            yield from differing(json_of(line, f"{path}:{number}"), vars(row), f"{path}:{number}")


def main(arguments: Sequence[str]) -> int:
    path = Path(arguments[0]) if arguments else Path(__file__).resolve().parent
    try:
        if len(arguments) > 1:
            raise MalformedError("at most one argument: BUNDLE.zip, or the folder it was unpacked to")
        checked, problems = check(read_folder(path) if path.is_dir() else read_zip(path))
    except (MalformedError, OSError) as error:
        print(" ".join(f"error: {error}".split()).encode("ascii", "backslashreplace").decode(), file=sys.stderr)
        return 2
    for line in checked:
        print(f"checked {line}".encode("ascii", "backslashreplace").decode())
    for line in problems:
        print(" ".join(line.split()).encode("ascii", "backslashreplace").decode(), file=sys.stderr)
    return 1 if problems else 0
