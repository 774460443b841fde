"""Whether a signal tells at all: one sentence for every case."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.evaluation.estimates import Auroc
from lab.probe.records import Record
from lab.threshold.tells import HEADS, tells
from model.errors import LabError
from tests.lab.made_records import record

N = 40


def changed(own: Sequence[Record], signal: str, turn: Callable[[float], float]) -> list[Record]:
    """The same records with another signal in the place of abstain_p."""
    return [
        record(r.id, r.regime, correct=r.correct, signals={signal: turn(float(str(r.signals["abstain_p"])))})
        for r in own
    ]


def made(seed: int, *, unusual: float, wrong: float, signal: str = "abstain_p", n: int = N) -> list[Record]:
    """n taught and n unusual prompts, half of the replies wrong; the score moves by `unusual` and by `wrong`."""
    rng = np.random.default_rng(seed)
    return [
        record(
            f"{regime}-{i}", regime, correct=i % 2 == 0,
            signals={signal: float(rng.normal(unusual * (regime != "in_domain") + wrong * (i % 2)))},
        )
        for regime in ("in_domain", "ood_topic") for i in range(n)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("unusual", "wrong", "helps", "standings"),
    [
        (2.0, 2.0, "both", ("tells", "tells")),
        (0.0, 2.0, "wrong", ("tells", "coin")),
        (2.0, 0.0, "unusual", ("coin", "tells")),
        (0.0, 0.0, "none", ("coin", "coin")),
        (-2.0, 0.0, "none", ("coin", "reversed")),
        (-2.0, -2.0, "none", ("reversed", "reversed")),
        (-2.0, 2.0, "wrong", ("tells", "reversed")),
    ],
)
def test_by_what_the_score_follows(unusual: float, wrong: float, helps: str, standings: tuple[str, str]) -> None:
    records = made(3, unusual=unusual, wrong=wrong)
    found = tells(records, signal="abstain_p")
    assert (found.helps, found.wrong.standing, found.unusual.standing) == (helps, *standings)
    assert found.sentence.startswith(HEADS[found.helps])
    assert found.sentence.count("as a coin may") == standings.count("coin")
    assert found.sentence.count("the wrong way round") == standings.count("reversed")
    turned = tells(changed(records, "router_conf", lambda x: -x), signal="router_conf")
    assert turned.sentence == found.sentence, "an orientation, not a direction of numbers"
    cubed = tells(changed(records, "abstain_p", lambda x: x**3), signal="abstain_p")
    assert cubed.to_json() == found.to_json(), "only the order counts"


def test_the_times_are_the_auroc_of_scikit_learn_with_its_interval() -> None:
    records = made(5, unusual=0.4, wrong=1.5)
    found, values = tells(records, signal="abstain_p"), [r.signals["abstain_p"] for r in records]
    for own, labels in (
        (found.wrong, [not r.correct for r in records]), (found.unusual, [r.regime != "in_domain" for r in records]),
    ):  # fmt: skip
        assert isinstance(own.auroc, Auroc)
        assert own.auroc.auroc == pytest.approx(roc_auc_score(labels, values))
        times = [float(part) for part in re.findall(r"([\d.]+) times in 100 \(([\d.]+) to ([\d.]+),", own.clause)[0]]
        assert times == pytest.approx([100 * x for x in (own.auroc.auroc, own.auroc.low, own.auroc.high)], abs=0.5)
    assert "from 40 and 40 replies" in found.sentence


def test_what_cannot_be_answered_says_why() -> None:
    constant = [
        record(f"{regime}{i}", regime, correct=i % 2 == 0) for regime in ("in_domain", "ood_topic") for i in range(N)
    ]
    found = tells(constant, signal="abstain_p")
    assert (found.helps, found.wrong.standing, found.unusual.standing) == ("none", "constant", "constant")
    assert found.sentence.count("every score is the same") == 1
    few = tells(made(0, unusual=9, wrong=0, n=3), signal="abstain_p")
    assert (few.helps, few.unusual.standing) == ("unknown", "unknown")
    assert "too few to tell" in few.sentence
    taught = [own for own in made(1, unusual=0, wrong=0) if own.regime == "in_domain"]
    assert (
        "“unusual?” has no answer here: 40 of 40 prompts are of the taught kind"
        in tells(taught, signal="abstain_p").sentence
    )
    unjudged = [record(own.id, own.regime, correct=None) for own in taught]
    assert "“wrong?” has no answer here: no reply to the " in tells(unjudged, signal="abstain_p").sentence
    gone = [
        record(own.id, own.regime, correct=own.correct, signals={"abstain_p": None})
        for own in made(1, unusual=0, wrong=0)
    ]
    assert "have a value of abstain_p" in tells(gone, signal="abstain_p").sentence
    with pytest.raises(LabError, match="no such signal"):
        tells(constant, signal="semantic_entropy")


def test_a_signal_of_others_counts_where_its_orientation_is_declared() -> None:
    own = made(2, unusual=2, wrong=2, signal="entropy")
    with pytest.raises(LabError, match="not declared"):
        tells(own, signal="entropy")
    declared = [
        record(r.id, r.regime, correct=r.correct, signals=r.signals, orientation={"entropy": "uncertain"}) for r in own
    ]
    assert tells(declared, signal="entropy").helps == "both"
    reversed_ = [
        record(r.id, r.regime, correct=r.correct, signals=r.signals, orientation={"entropy": "confident"}) for r in own
    ]
    assert tells(reversed_, signal="entropy").helps == "none"
