"""A second signal on the same prompts, for the strip that stands below the first one on the board."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lab.probe.canonical import ordered, place
from lab.probe.one_measurement import check_one_measurement
from lab.probe.records import Record
from lab.threshold.board import axis
from lab.threshold.cost import limits
from lab.threshold.gating import gating, measured, value
from lab.threshold.tells import tells


def beside(records: Sequence[Record], *, signal: str, start: float) -> dict[str, Any]:
    """What `board` says of the first signal, as far as a strip needs it. values: per regime, in the board's order.
    limits: as there.

    Raises: LabError as `gating` and `value` do, and for records that are not of one measurement.
    """
    check_one_measurement(records)
    records = ordered(records)
    regimes = sorted({record.regime for record in records}, key=place)
    measured(records, signal)
    values = {name: [value(record, signal) for record in records if record.regime == name] for name in regimes}
    about = gating(records, signal)
    return {
        **axis(about, [value for own in values.values() for value in own], start=start),
        "values": values,
        "limits": limits(records, signal=signal),
        "tells": tells(records, signal=signal).to_json(),
    }
