"""Signals that are none of the registered ones: numbers that others measured, and scores of monitors, in records that
are scored here.

Nobody here knows which way such a number points, so whoever brings it says so: in the records' own `orientation`, or on
the command line. It is never read off the data. The registered rule names its signals; these only stand beside them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lab.probe.records import Record
from lab.signals import SIGNALS, WAYS, Signal, Way
from model.errors import LabError

FLAG = "--orientation"


def names(records: Sequence[Record]) -> list[str]:
    """The foreign signals of some records, in the order of the alphabet."""
    return sorted({name for record in records for name in record.signals} - SIGNALS.keys())


def described(records: Sequence[Record], name: str) -> Signal:
    """What a signal of some records is: one of ours, or as it was declared.

    Raises: LabError for one that is neither, or was declared both ways.
    """
    if name in SIGNALS:
        return SIGNALS[name]
    if not any(name in record.signals for record in records):
        known = [*SIGNALS, *names(records)]
        raise LabError("no such signal in these records", expected=f"one of {known}", found=repr(name)[:80])
    ways = {record.orientation[name] for record in records if name in record.orientation}
    if len(ways) > 1:
        raise LabError(f"{name} points both ways in these records", expected="one orientation", found=sorted(ways))
    if not ways:
        todo = f"{FLAG} {name}=uncertain where higher is less sure, {name}=confident where higher is surer"
        raise LabError(
            f"{name!r} is none of the registered signals, and which way it points is not declared", todo=todo,
            expected="an orientation",
        )  # fmt: skip
    return Signal(name, "foreign", "exploratory", WAYS[ways.pop()], "reply", "", "brought with the records")


def flags(texts: Sequence[str], *, signal: str | None = None) -> dict[str, Way]:
    """Orientations by name from `NAME=uncertain` or `NAME=confident`; the way alone is that of `signal`.

    Raises: LabError for anything else, for a signal of ours, and for one that is given both ways.
    """
    found: dict[str, Way] = {}
    for text in texts:
        name, equals, way = text.rpartition("=")
        name = name if equals else signal or ""
        if way not in WAYS or not name:
            expected = "NAME=uncertain or NAME=confident"
            raise LabError("bad orientation", where=FLAG, expected=expected, found=repr(text)[:80])
        if name in SIGNALS:
            own = next(own for own, sign in WAYS.items() if sign == SIGNALS[name].orientation)
            raise LabError("the orientation of our own signals is fixed", where=FLAG, expected=own, found=text[:80])
        if found.setdefault(name, way) != way:  # type: ignore[arg-type]
            raise LabError(f"{name} is declared both ways", where=FLAG, expected="one orientation")
    return found


def declared(records: Sequence[Record], orientation: Mapping[str, Way]) -> list[Record]:
    """The same records with their foreign signals declared.

    Raises: LabError for a signal that no record has, or that they declare the other way themselves.
    """
    if missing := sorted(orientation.keys() - {*names(records)}):
        expected = f"some of {names(records)}" if names(records) else "none, for all signals are this lab's"
        raise LabError("an orientation for what no record has", where=FLAG, expected=expected, found=missing[0][:80])
    for record in records:
        for name, way in record.orientation.items():
            if orientation.get(name, way) != way:
                raise LabError(f"{name} is declared otherwise", where=f"record {record.id}", expected=way, found=FLAG)
    return [replace(record, orientation={**record.orientation, **orientation}) for record in records]
