"""Records: what one model made of one prompt, as one JSON object a line."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from lab.probe.json_lines import lines
from lab.probe.prompts import KNOWN
from lab.signals import SIGNALS, WAYS, SignalValue, Way, is_scalar
from model.atomic import write_atomically
from model.errors import LabError

_OPTIONAL = ("prompt", "model_digest", "probe_digest")
"""What records of other models may lack; a reply may be empty besides."""
LONGEST_NAME = 80
"""Characters of a foreign signal's name."""


@dataclass(frozen=True)
class Record:
    """One prompt's result. No threshold is applied: whether a gate would abstain is decided later.

    correct: the model's own reply under its regime's rule, None where it was not judged. signals: as `measure` gives
    them, and what others measured (`lab.probe.foreign`). decoding: `{max_new_bytes, greedy}`, of a model of tokens
    `{max_new_tokens, greedy}`. orientation: which way
    each foreign signal points, where the records say so. Records of other models may lack prompt, reply and digests
    (empty) and decoding ({}). published: of a question that others published, `{format, id, part}` of its source.
    """

    id: str
    regime: str
    prompt: str
    reply: str
    correct: bool | None
    signals: Mapping[str, SignalValue]
    model_digest: str
    probe_digest: str
    decoding: Mapping[str, Any]
    orientation: Mapping[str, Way] = field(default_factory=dict)
    published: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The JSON object of this record, signals in the order of SIGNALS, without what is not known of it."""
        whole = asdict(self) | {
            "signals": {name: self.signals[name] for name in sorted(self.signals, key=_place)},
            "decoding": {name: self.decoding[name] for name in sorted(self.decoding)},
            "orientation": {name: self.orientation[name] for name in sorted(self.orientation)},
        }
        unknown = [name for name in (*_OPTIONAL, "decoding", "orientation", "published") if not whole[name]]
        return {name: value for name, value in whole.items() if name not in unknown}


def to_dict(record: Record) -> dict[str, Any]:
    """`record.to_json()`, for `map`."""
    return record.to_json()


def read(path: Path) -> list[Record]:
    """The records of a file, in its order; blank lines are skipped.

    Raises: LabError with the line number for anything that is not a record, for an id that occurs twice, for a line or
    a file too long, and for a file that cannot be read or holds no record.
    """
    path = Path(path)
    records: list[Record] = []
    first: dict[str, int] = {}
    for number, line in lines(path, what="the records"):
        if not line.strip():
            continue
        record = from_line(line, where=f"{path}:{number}")
        if record.id in first:
            found = f"{record.id!r} again, first on line {first[record.id]}"
            raise LabError("ids must be unique", where=f"{path}:{number}", found=found)
        first[record.id] = number
        records.append(record)
    if not records:
        raise LabError("no records", where=path, expected="one JSON object a line")
    return records


def write(path: Path, records: Iterable[Record]) -> None:
    """Write records atomically; the same records give the same bytes.

    Raises: LabError when the file cannot be written.
    """
    write_atomically(path, as_bytes(records))


def as_bytes(records: Iterable[Record]) -> bytes:
    """The contents of a file of records; the same records give the same bytes."""
    return b"".join(_line(record) for record in records)


def from_json(row: object, *, where: str) -> Record:
    """A record from its JSON object. where: what an error names. Raises: LabError for anything that does not fit."""
    if not isinstance(row, dict):
        raise LabError("not a record", where=where, expected="a JSON object", found=type(row).__name__)
    for name in ("id", "regime"):
        _text(row, name, where=where, may_be_empty=False)
    for name in ("reply", *_OPTIONAL):
        if name in row:
            _text(row, name, where=where, may_be_empty=name == "reply")
    if "correct" not in row or not (row["correct"] is None or isinstance(row["correct"], bool)):
        raise LabError("bad 'correct'", where=where, expected="true, false or null", found=repr(row.get("correct")))
    for name in ("signals", "decoding", "orientation", "published"):
        if not isinstance(row.get(name, None if name == "signals" else {}), dict):
            raise LabError(f"bad {name!r}", where=where, expected="an object", found=repr(row.get(name))[:60])
    if row["regime"] not in KNOWN:
        expected = f"one of {sorted(KNOWN)}"
        raise LabError("unknown 'regime'", where=where, expected=expected, found=repr(row["regime"])[:60])
    if "decoding" in row:
        _check_decoding(row["decoding"], where=where)
    return Record(
        id=row["id"],
        regime=row["regime"],
        prompt=row.get("prompt", ""),
        reply=row.get("reply", ""),
        correct=row["correct"],
        signals={name: _signal(name, value, where=where) for name, value in row["signals"].items()},
        model_digest=row.get("model_digest", ""),
        probe_digest=row.get("probe_digest", ""),
        decoding=dict(row.get("decoding", {})),
        orientation=_orientation(row.get("orientation", {}), row["signals"], where=where),
        published=_published(row.get("published", {}), where=where),
    )


def from_line(line: str, *, where: str) -> Record:
    """A record from its line. Raises: LabError for anything that does not fit."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LabError("not a JSON object", where=where, found=str(error)) from error
    return from_json(row, where=where)


def _line(record: Record) -> bytes:
    row = json.dumps(record.to_json(), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return row.encode("utf-8") + b"\n"


def _text(row: Mapping[str, Any], name: str, *, where: str, may_be_empty: bool) -> None:
    value = row.get(name)
    if not isinstance(value, str) or not (value or may_be_empty):
        raise LabError(f"bad {name!r}", where=where, expected="text", found=repr(value)[:60])
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise LabError(f"bad {name!r}", where=where, expected="valid Unicode", found=ascii(value)[:60]) from error


def _check_decoding(decoding: Mapping[str, Any], *, where: str) -> None:
    most, greedy = decoding.get("max_new_bytes", decoding.get("max_new_tokens")), decoding.get("greedy")
    numbered = isinstance(most, int) and not isinstance(most, bool) and most >= 1
    if not numbered or not isinstance(greedy, bool) or len(decoding) != 2:
        expected = "max_new_bytes or max_new_tokens, and greedy"
        raise LabError("bad 'decoding'", where=where, expected=expected, found=repr(decoding)[:60])


def _signal(name: str, value: object, *, where: str) -> SignalValue:
    if name not in SIGNALS and not (name.strip() and name.isprintable() and "=" not in name):
        raise LabError("bad name of a signal", where=where, expected="text without '='", found=ascii(name)[:60])
    if name not in SIGNALS and len(name) > LONGEST_NAME:
        raise LabError("bad name of a signal", where=where, expected=f"at most {LONGEST_NAME} characters", found="more")
    if value is None:
        return None
    if name not in SIGNALS or is_scalar(name):
        return _number(name, value, where=where)
    if not isinstance(value, list) or not value:
        raise LabError(f"bad signal {name!r}", where=where, expected="a list of numbers", found=repr(value)[:60])
    return [_number(name, entry, where=where) for entry in value]


def _orientation(given: Mapping[str, Any], signals: Mapping[str, Any], *, where: str) -> dict[str, Way]:
    """Of foreign signals that are there; our own have theirs."""
    for name, way in given.items():
        if name in SIGNALS or name not in signals:
            expected = "only signals of this record that are not this lab's"
            raise LabError("bad 'orientation'", where=where, expected=expected, found=repr(name)[:60])
        if not isinstance(way, str) or way not in WAYS:
            raise LabError("bad 'orientation'", where=where, expected=f"one of {list(WAYS)}", found=repr(way)[:60])
    return dict(given)


def _published(given: Mapping[str, Any], *, where: str) -> dict[str, str]:
    for name in given:
        _text(given, name, where=f"{where}: 'published'", may_be_empty=False)
    return dict(given)


def _number(name: str, value: object, *, where: str) -> float:
    usable = isinstance(value, int | float) and not isinstance(value, bool)
    if not usable or abs(value) > 1e300 or not math.isfinite(value):  # type: ignore[arg-type]
        raise LabError(f"bad signal {name!r}", where=where, expected="a finite number", found=repr(value)[:60])
    return float(value)  # type: ignore[arg-type]


def _place(name: str) -> tuple[int, str]:
    return (list(SIGNALS).index(name) if name in SIGNALS else len(SIGNALS)), name
