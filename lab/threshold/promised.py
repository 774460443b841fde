"""What the file of monitors of a model of others promises, in words."""

from __future__ import annotations

from lab.monitors.monitor_set import MonitorSet
from lab.threshold.promise_words import WORDS

PROMISE = "promised by its file of monitors ({method}): {rate} of at most {alpha}{sure}, from {n} prompts"


def limit(own: MonitorSet, signal: str) -> tuple[float, str] | None:
    """The limit on a signal that the file promises, and what is promised; None where there is none."""
    promised = own.limits.get(signal)
    if promised is None or promised.threshold is None:
        return None
    how = dict(own.promise)
    sure = "" if how["method"] == "crc" else f" with confidence {1 - how['delta']:g}"
    told = PROMISE.format(
        method=WORDS["names"][how["method"]], rate=WORDS["rate"][how["of"]], alpha=f"{how['alpha']:g}", sure=sure,
        n=own.limits_from.n,
    )  # fmt: skip
    return promised.threshold, told
