"""Evidence bundles of scores and labels that somebody brought as a table: the rows, limits with all that chose them,
and a `verify.py` that needs only numpy and chooses them again. No prompt and no reply is in it: no limit needs them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lab.evidence import limits
from lab.evidence.archive import sums
from lab.evidence.program import program
from lab.evidence.second_opinion import checking, reading
from lab.evidence.second_opinion.comparing import differing
from lab.evidence.second_opinion.reading import CONFIGURATION, SUMS, Files
from lab.evidence.second_opinion.scores import LIMITS, MOST_SCORES, SCORES, SCORES_FORMAT
from lab.probe import foreign, score_tables
from lab.probe.records import Record
from lab.shown import csv_text
from lab.signals import Way
from model.errors import LabError


def make(
    chosen_on: Sequence[Record], tested: Sequence[Record], *, limit: limits.Asked | None, name: str, digest: str
) -> Files:
    """The files of a bundle by name. chosen_on, tested: rows whose signal says which way it points. limit: beside the
    usual ones. name, digest: of the table that was brought.

    Raises: LabError for rows without a score, more than can be checked again, or a limit that cannot be given.
    """
    rows = (*chosen_on, *tested)
    (signal,) = rows[0].signals
    if limit is not None and limit.signal != signal:
        raise LabError("no such signal in this table", where=name, expected=signal, found=limit.signal[:40])
    if len(rows) > MOST_SCORES:
        raise LabError("too many rows for a bundle", where=name, expected=f"at most {MOST_SCORES}", found=len(rows))
    if without := [own.id for own in rows if own.signals[signal] is None]:
        found = f"{len(without)} without, the first with id {without[0][:40]!r}"
        raise LabError(f"{signal} was not measured on every row", where=name, expected="a number each", found=found)
    chosen = limits.chosen(chosen_on, wanted=limit, signals=(signal,), tested=tested)
    about = {
        "format": SCORES_FORMAT,
        "table": name,
        "table_sha256": digest,
        "signal": asdict(foreign.described(rows, signal)),
        "n_calibration": len(chosen_on),
        "n_test": len(tested),
        "limit": limit and asdict(limit),
    }
    head = ["id", "split", "regime", signal, "right"]
    lines = [
        [own.id, split, own.regime, own.signals[signal], own.correct]
        for split, part in (("calibration", chosen_on), ("test", tested))
        for own in part
    ]
    files: Files = {
        CONFIGURATION: _json(about),
        SCORES: csv_text.as_file(csv_text.written([head, *lines], end="\n", quoted=True)),  # type: ignore[list-item]
        LIMITS: _json(chosen),
        "README.md": _readme(about).encode(),
        "verify.py": program(),
    }
    files[SUMS] = sums(files)
    _, problems = checking.check(files)
    assert not problems, problems[0]  # nothing leaves that its own program would not believe
    return files


def follows(files: Files, *, where: Path) -> Iterator[str]:
    """What differs from the limits that the lab's own code chooses from the rows. Raises: LabError for other rows."""
    about, found = (reading.parsed(files, name) for name in (CONFIGURATION, LIMITS))
    table = score_tables.parsed(files[SCORES], path=where / SCORES)
    signal = about["signal"]["name"]
    ways: dict[str, Way] = {signal: "uncertain" if about["signal"]["orientation"] > 0 else "confident"}
    records = foreign.declared(table.records, ways)
    chosen_on, tested = ([own for own in records if (own.id in table.tested) is mine] for mine in (False, True))
    wanted = about["limit"] and limits.Asked(**about["limit"])
    expected = limits.chosen(chosen_on, wanted=wanted, signals=(signal,), tested=tested)
    yield from differing(found, json.loads(json.dumps(expected)), LIMITS)


def _readme(about: dict[str, Any]) -> str:
    way = "higher is less sure" if about["signal"]["orientation"] > 0 else "higher is surer"
    return f"""# A limit on scores of another model

{about["n_calibration"]} rows of {about["table"]} chose the limits, {about["n_test"]} others tried them; nobody here
asked the model. SHA-256 of the table as it was brought: {about["table_sha256"]}.

| file | what |
|---|---|
| `{SCORES}` | id, split (calibration: chose the limits; test: tried them), kind of prompt, \
{about["signal"]["name"]} ({way}), whether the reply was right; \
in CSV an apostrophe stands before a text that a spreadsheet would run |
| `{LIMITS}` | first the limit that was asked for: method, alpha, delta, which mistake; the limit, between which two \
scores it stands, whom it stops there, and under `test` what it does to the other rows, with exact 95 % intervals |
| `{CONFIGURATION}` | what was asked for |

Check it, with nothing installed but Python 3.11 or newer and numpy:

    python verify.py                in this folder, unpacked
    python verify.py BUNDLE.zip     or packed

It chooses every limit again from `{SCORES}` and tries it. `python -m lab verify BUNDLE.zip`, in the repository, does
the same by other code.
"""


def _json(document: Any) -> bytes:
    return (json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()
