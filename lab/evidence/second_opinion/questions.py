"""questions.json of one model, computed anew from its records: is the prompt unusual, is the reply wrong?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from lab.evidence.second_opinion.arithmetic import draws
from lab.evidence.second_opinion.estimates import Estimates

LONG = {"long_input", "long_never_taught"}
WITH_ANSWER = {"in_domain", "ood_style", "long_input", "canary"}
DUE = WITH_ANSWER | {"ood_topic", "gibberish", "idk_gate", "unanswerable", "long_never_taught", "factual_misleading"}
"""Kinds where an answer, a denial or a refusal is due."""
LEARNT = "character n-grams"
"""The control that needs a library to learn from texts: taken as given."""


def both_questions(own: Estimates) -> dict[str, Any]:
    """By question, signal and contrast, without the rows of LEARNT; `undefined` where a question cannot be asked."""
    return {"unusual": _table(own, _unusual(own), own.counts), "wrong": _table(own, _wrong(own), _apart(own))}


Sides = Mapping[str, tuple[np.ndarray, np.ndarray]]
"""Rows of positives and negatives by contrast."""


def _table(own: Estimates, sides: Sides, counts: np.ndarray) -> dict[str, Any]:
    if not sides:
        return {"undefined": ""}
    return {
        signal: {name: own.estimate(own.scores(signal), *rows, counts) for name, rows in sides.items()}
        for signal in own.scalars
    }


def _unusual(own: Estimates) -> Sides:
    taught, others = own.of(["in_domain"]), [name for name in own.contrasts if name != "in_domain"]
    if not len(taught) or not others:
        return {}
    groups = {"all": others, **{name: [name] for name in others}}
    short = [name for name in others if name not in LONG]
    if short and len(short) < len(others):
        groups["short"] = short
    found = {name: (own.of(group), taught) for name, group in groups.items()}
    if set(others) >= LONG:
        found["long_never_taught / long_input"] = own.of(["long_never_taught"]), own.of(["long_input"])
    return found


def _wrong(own: Estimates) -> Sides:
    kinds = [name for name in dict.fromkeys(row.regime for row in own.rows) if name in DUE]
    groups = {
        "all": kinds,
        "answer": [name for name in kinds if name in WITH_ANSWER],
        **{name: [name] for name in kinds},
    }
    correct = np.array([row.correct for row in own.rows], dtype=object)
    found = {}
    for name, group in groups.items():
        rows = own.of(group)
        wrong, right = (
            rows[np.array([correct[row] is judged for row in rows], dtype=bool)] for judged in (False, True)
        )
        if len(wrong) and len(right):
            found[name] = wrong, right
    return found


def _apart(own: Estimates) -> np.ndarray:
    """Draws inside right and wrong replies of each kind."""
    strata = [f"{row.regime}/{row.correct}" for row in own.rows]
    return draws(strata, n_resamples=own.n_resamples, seed=own.seed)
