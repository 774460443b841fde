"""A claim that compares two signals, neither of which is better than a coin, is undecided."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from lab.claims.claims import COINS, Measured, Quantity, are_coins, chosen, status
from lab.claims.reproduce import read
from lab.claims.rows import recorded_rows, rows
from lab.claims.undecided import why
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


def test_a_claim_says_why_it_is_undecided_and_a_decided_one_says_nothing() -> None:
    def at(value: float, half: float) -> Measured:
        return Measured(value, value - half, value + half, 210, ("d",))

    inside, outside, across, exact = at(0.8, 0.1), at(0.3, 0.1), at(0.62, 0.05), Measured(1, None, None, 7, ("d",))
    holds = (0.6, 1.0)

    def told(*found: Measured, coins: tuple[bool, ...] = ()) -> str:
        seeds = [""] if len(found) == 1 else ["1234", "1235", "1236"]
        return why(holds, dict(zip(seeds, found, strict=True)), coins=coins or (False,) * len(found))

    assert told(inside) == told(outside) == told(exact) == told(inside, inside, exact) == why(holds, {}, coins=()) == ""
    assert told(across) == "the interval reaches over 0.6, where the claim ends"
    assert told(across, across, across) == told(across)
    assert told(inside, across, across) == "the interval of seeds 1235 and 1236 reaches over 0.6, where the claim ends"
    assert told(inside, outside, inside).startswith(
        "the trainings differ: seeds 1234 and 1236 inside the range, seed 1235 outside"
    )
    assert told(inside, outside, across).endswith("the interval of seed 1236 reaches over 0.6, where the claim ends")
    assert told(inside, coins=(True,)) == COINS
    assert told(inside, outside, inside, coins=(False, True, False)) == f"{COINS} (seed 1235)"
    assert told(at(0.8, 0.3)) == (
        "the interval reaches over 0.6, where the claim ends; the interval reaches over 1, where the claim ends"
    )


def test_recorded_rows_name_a_reason_exactly_where_they_are_undecided() -> None:
    recorded, found = read(SHIPPED), {row.id: row for row in recorded_rows(SHIPPED)}
    assert found["corollary-as-joint"].status == "undecided at this n"
    for row in found.values():
        for own in (row, row.probe_large):
            if own is not None:
                assert bool(own.why) == (own.status == "undecided at this n"), row.id
                assert (COINS in own.why) <= (row.kind == "auroc_difference"), row.id
    sides = [recorded[name] for name in ("corollary-signal", "v8b-abstain")]
    assert all((own[seed].low or 0.0) <= 0.5 for own in sides for seed in own)
    assert found["corollary-as-joint"].why == COINS
    alone = rows({"corollary-as-joint": recorded["corollary-as-joint"]}, chosen(["corollary-as-joint"]),
                 Manifest.read(SHIPPED), kept=recorded)  # fmt: skip
    assert alone == [dataclasses.replace(found["corollary-as-joint"], probe_large=alone[0].probe_large)]
