"""A claim that compares two signals, neither of which is better than a coin, is undecided."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from lab.claims.claims import COINS, Measured, Quantity, are_coins, chosen, status
from lab.claims.reproduce import read
from lab.claims.rows import recorded_rows, rows
from model.manifest import Manifest

SHIPPED = Path(__file__).parents[3] / "checkpoints"


def test_the_difference_of_two_coins_is_undecided_and_says_why() -> None:
    difference = Quantity("auroc_difference", "a", minus="b", signal="abstain_p", contrast="in_domain")
    one, other = (Quantity("auroc", name, signal="abstain_p", contrast="in_domain") for name in "ab")

    def measured(low: float, high: float) -> Measured:
        return Measured((low + high) / 2, low, high, 210, ("d",))

    coin, signal, upside_down = measured(0.41, 0.59), measured(0.6, 0.8), measured(0.2, 0.4)
    for first, second, expected in (
        (coin, coin, True), (coin, upside_down, True), (coin, signal, False), (signal, coin, False),
        (signal, signal, False), (measured(0.5, 0.7), coin, True),
    ):  # fmt: skip
        assert are_coins(difference, {one: first, other: second}) == expected
    assert not are_coins(difference, {one: coin})  # nothing is known of the other
    assert not are_coins(dataclasses.replace(difference, kind="auroc", minus=None), {one: coin, other: coin})
    small = [measured(-0.01, 0.04)]
    assert status((-0.05, 1), small) == "agrees in direction"
    assert status((-0.05, 1), small, coins=[True]) == "undecided at this n"
    assert status((-0.05, 1), small * 3, coins=[False, True, False]) == "undecided at this n"


def test_recorded_rows_name_the_reason_exactly_where_both_signals_are_coins() -> None:
    recorded, found = read(SHIPPED), {row.id: row for row in recorded_rows(SHIPPED)}
    assert found["corollary-as-joint"].status == "undecided at this n"
    for row in found.values():
        if row.kind != "auroc_difference":
            assert row.why == ""
    sides = [recorded[name] for name in ("corollary-signal", "v8b-abstain")]
    assert all(own[seed].low <= 0.5 for own in sides for seed in own)
    assert found["corollary-as-joint"].why == COINS
    alone = rows({"corollary-as-joint": recorded["corollary-as-joint"]}, chosen(["corollary-as-joint"]),
                 Manifest.read(SHIPPED), beside=recorded)  # fmt: skip
    assert alone == [dataclasses.replace(found["corollary-as-joint"], probe_large=alone[0].probe_large)]
