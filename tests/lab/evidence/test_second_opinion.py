"""The arithmetic that travels with a bundle against the lab's own, on records with every kind of trouble."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from lab.evaluation.decision_rule import PATH, registered
from lab.evaluation.evaluation import evaluate
from lab.evaluation.signal_pairs import COMPARED
from lab.evidence.second_opinion.checking import differing
from lab.evidence.second_opinion.estimates import Estimates
from lab.evidence.second_opinion.evaluation import GIVEN, evaluation
from lab.evidence.second_opinion.reading import Row
from lab.probe.prompts import REGIMES
from lab.probe.records import Record
from lab.signals import SIGNALS
from tests.lab.made_records import random_records, record


def riddled(seed: int) -> list[Record]:
    """Records of unequal regimes, many of them not judged and many signals not measured."""
    rng = np.random.default_rng(seed)
    return [
        replace(
            own,
            correct=None if rng.random() < 0.2 else own.correct,
            signals={name: None if rng.random() < 0.3 else value for name, value in own.signals.items()},
        )
        for own in random_records(seed, sizes={"in_domain": 12, "gibberish": 9, "ood_topic": 3}, tied=seed % 2 == 0)
    ]


@pytest.mark.parametrize(
    "records",
    [
        random_records(1, lead={"abstain_p": 0.8}),
        random_records(2, tied=True),
        random_records(3, lead={"router_conf": 50.0}, sizes={"in_domain": 9, "gibberish": 9, "ood_topic": 5}),
        riddled(4),
        riddled(5),
        [record(f"{regime}-{i}", regime) for regime in REGIMES for i in range(4)],
        random_records(6, sizes={"in_domain": 6}),
    ],
    ids=["plain", "tied", "perfect", "riddled and tied", "riddled", "constant", "one regime"],
)
def test_both_give_the_same_evaluation(records: list[Record]) -> None:
    ours = json.loads(json.dumps(evaluate(records, n_resamples=90, seed=2).to_json(), allow_nan=False))
    rows = [Row(**{name: getattr(own, name) for name in Row.__dataclass_fields__}) for own in records]
    orientation = {signal.name: signal.orientation for signal in SIGNALS.values()}
    found = evaluation(
        Estimates(rows, orientation=orientation, n_resamples=90, seed=2),
        rule=json.loads(PATH.read_bytes()),
        rule_sha256=registered().sha256,
        compared=COMPARED,
    )
    for name in GIVEN:
        del ours["verdict"][name]
    assert ours.keys() - found.keys() == {"confidence"}
    assert list(differing(ours, found, "evaluation", given=["confidence"])) == []
