"""One model's signals against each other on the same prompts: every pair, in every contrast."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import numpy as np

from lab.evaluation.contrasts import UNDRAWN, Contrasts, scores
from lab.evaluation.paired import adjust
from lab.signals import SIGNALS
from lab.statistics.bootstrap import Sampled
from lab.statistics.delong import paired_difference
from lab.statistics.undefined import too_few

COMPARED = tuple(name for name, signal in SIGNALS.items() if signal.role in ("baseline", "candidate", "control"))
"""The signals of the registered rule, and the control. Our exploratory ones are shown, not tested; foreign ones come
last, which leaves every other pair as it is."""


def signal_pairs(contrasts: Contrasts) -> list[dict[str, Any]]:
    """One row a pair and contrast: AUROC of `first` minus that of `second`.

    `{first, second, contrast, difference, low, high, at_boundary, p, p_holm, delong}`, or
    `{first, second, contrast, undefined}`, as where the prompts are too few to tell a signal from a coin. The interval
    is the registered bootstrap's, on the resamples of all other numbers; `delong` holds `{low, high, at_boundary, p}`
    of DeLong's paired variance or `{undefined}`; p_holm is adjusted for the contrasts of the pair.
    """
    rows: list[dict[str, Any]] = []
    for pair in combinations([*(name for name in COMPARED if name in contrasts.signals), *contrasts.foreign], 2):
        own = [_row(contrasts, pair, contrast) for contrast in contrasts.names]
        adjust(own)
        rows += own
    return rows


def _row(contrasts: Contrasts, pair: tuple[str, str], contrast: str) -> dict[str, Any]:
    about: dict[str, Any] = {"first": pair[0], "second": pair[1], "contrast": contrast}
    first, second = (contrasts.sampled(name, contrast) for name in pair)
    for found in (first, second):
        if isinstance(found, str):
            return about | {"undefined": found}
    assert isinstance(first, Sampled)
    assert isinstance(second, Sampled)
    difference = first.minus(second)
    if not difference.defined:
        return about | {"undefined": UNDRAWN}
    sizes = zip(*(contrasts.sizes(name, contrast) for name in pair), strict=True)
    if reason := too_few(*(min(own) for own in sizes)):
        return about | {"undefined": reason}
    told = {"difference": difference.value, **difference.ends().to_json(), "p": difference.p_value()}
    return about | told | {"delong": _delong(contrasts, pair, contrast)}


def _delong(contrasts: Contrasts, pair: Sequence[str], contrast: str) -> dict[str, Any]:
    """On the prompts that have both signals."""
    values = np.stack([scores(contrasts.records, name) for name in pair])
    both = np.isfinite(values[0]) & np.isfinite(values[1])
    positive, negative = (rows[both[rows]] for rows in contrasts.rows(contrast))
    first, second = ((own[positive], own[negative]) for own in values)
    found = paired_difference(first, second)
    if isinstance(found, str):
        return {"undefined": found}
    return {"low": found.low, "high": found.high, "at_boundary": found.at_boundary, "p": found.p}
