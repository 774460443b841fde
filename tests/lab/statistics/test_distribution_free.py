"""Bounds for any scores: their closed forms, Chernoff's inequality, and that nothing is certain from almost nothing."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import norm

from lab.cli import score_text
from lab.evaluation.contrasts import Contrasts
from lab.evaluation.estimates import Alike, Auroc
from lab.evaluation.evaluation import evaluate
from lab.evaluation.paired import compared
from lab.evaluation.two_questions import asked
from lab.probe.prompts import REGIMES
from lab.probe.records import Record
from lab.shown import score_tables
from lab.shown.tables import spread
from lab.signals import SIGNALS
from lab.statistics.bootstrap import Resamples, Sampled, combined
from lab.statistics.distribution_free import all_alike, chernoff, divergence
from lab.statistics.estimate import Undefined, Unmeasured
from tests.lab.made_records import random_records, record

TWO = {name: 2 for name in REGIMES}


def drawn(positive: np.ndarray, negative: np.ndarray, *, n_resamples: int = 400, seed: int = 0) -> Sampled:
    n, m = len(positive), len(negative)
    resamples = Resamples(["p"] * n + ["n"] * m, n_resamples=n_resamples, seed=seed)
    scores = np.concatenate([positive, negative])
    return resamples.auroc(scores, positive=np.arange(n), negative=np.arange(n, n + m))


@pytest.mark.parametrize(("pairs", "low"), [(1, 0.025), (2, 0.15811388), (5, 0.47817625), (30, 0.88429669)])
def test_a_perfect_order_leaves_what_its_chance_leaves(pairs: int, low: float) -> None:
    """Of k independent pairs all are in order with chance A^k, which is .025 at the bound."""
    for found in (all_alike(1.0, pairs=pairs, least=0, most=1), chernoff(1.0, pairs=pairs, least=0, most=1)):
        assert found == pytest.approx((low, 1.0), abs=1e-7)
        assert found[0] ** pairs == pytest.approx(0.025)
    assert all_alike(0.0, pairs=pairs, least=0, most=1) == pytest.approx((0.0, 1 - low), abs=1e-7)
    assert all_alike(0.0, pairs=pairs, least=-1, most=1) == pytest.approx((low - 1, 1 - low), abs=1e-7)
    assert all_alike(1.0, pairs=pairs, least=-1, most=1) == pytest.approx((2 * low - 1, 1.0), abs=1e-7)


@settings(deadline=None, max_examples=60)
@given(st.floats(0, 1), st.integers(1, 200))
def test_chernoff_holds_the_value_and_is_where_the_divergence_says(value: float, pairs: int) -> None:
    low, high = chernoff(value, pairs=pairs, least=0, most=1)
    assert 0 <= low <= value <= high <= 1
    for end in (low, high):
        if 1e-12 < end < 1 - 1e-12:
            assert pairs * divergence(value, end) == pytest.approx(math.log(40), rel=1e-4)
    mirrored = chernoff(1 - value, pairs=pairs, least=0, most=1)
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-9)
    wide = chernoff(2 * value - 1, pairs=pairs, least=-1, most=1)
    assert wide == pytest.approx((2 * low - 1, 2 * high - 1), abs=1e-9)


@pytest.mark.parametrize(("n", "k"), [(12, 11), (12, 8), (30, 30)])
def test_chernoff_is_never_below_the_exact_binomial_tail(n: int, k: int) -> None:
    """Independent pairs are the least favourable case; exact by fractions."""
    low, _ = chernoff(k / n, pairs=n, least=0, most=1)
    p = Fraction(low)
    tail = sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))
    assert tail <= Fraction(25, 1000) + Fraction(1, 10**9)


@settings(deadline=None, max_examples=40)
@given(st.integers(2, 9), st.integers(2, 9), st.integers(0, 99))
def test_no_width_of_zero_and_no_surer_from_a_worse_order(n: int, m: int, seed: int) -> None:
    """A perfect order, then one pair out of order: the lower end does not rise."""
    rng = np.random.default_rng(seed)
    negative, positive = np.sort(rng.random(m)), 2 + rng.random(n)
    perfect = drawn(positive, negative).ends()
    assert perfect.at_boundary
    assert perfect.low == pytest.approx(0.025 ** (1 / min(n, m)))
    swapped = positive.copy()
    swapped[0] = negative[-1] - 1e-9
    worse = drawn(swapped, negative).ends()
    assert worse.low < perfect.low
    assert worse.high > worse.low
    few = drawn(swapped, negative, n_resamples=2, seed=seed)  # so few that all may agree although the sample does not
    assert few.ends().high > few.ends().low


def test_parts_in_perfect_order_widen_a_difference_by_squares() -> None:
    """30 against 30, the first perfect: what its order leaves possible, .116, joins the other's own half-width."""
    rng = np.random.default_rng(0)
    other, one = drawn(rng.normal(1, 1, 30), rng.normal(size=30)), drawn(np.arange(40.0, 70), np.arange(30.0))
    gap = one.minus(other)
    plain = np.percentile(gap.samples, [2.5, 97.5])
    found = gap.ends()
    unseen = 1 - 0.025 ** (1 / 30)
    assert found.at_boundary
    assert found.low == pytest.approx(gap.value - math.hypot(gap.value - plain[0], unseen))
    assert found.high == pytest.approx(plain[1])
    back = other.minus(one).ends()
    assert (back.low, back.high) == pytest.approx((-found.high, -found.low))
    assert gap.p_value() >= Sampled(gap.value, gap.samples).p_value()
    nothing = one.minus(drawn(np.arange(50.0, 80), np.arange(30.0))).ends()
    assert (nothing.low, nothing.high) == pytest.approx((-unseen, unseen))
    square = combined([(1.0, one), (-1.0, one), (-1.0, other), (1.0, other)])
    assert square.ends().low == pytest.approx(-2 * unseen)


def test_a_p_value_is_no_smaller_than_chance_allows() -> None:
    """Best against worst of 2 against 2: each order alone has chance 1 / 6."""
    gap = drawn(np.array([3.0, 4]), np.array([1.0, 2])).minus(drawn(np.array([1.0, 2]), np.array([3.0, 4])))
    assert gap.value == 1
    assert gap.p_value() > 2 / 36
    alike = drawn(np.array([3.0, 4]), np.array([1.0, 2]))
    assert alike.minus(alike).p_value() == 1


@pytest.mark.parametrize(("size", "auroc"), [(5, 0.75), (10, 0.9), (30, 0.9), (30, 0.98)])
@pytest.mark.parametrize("shape", ["normal", "outliers"])
def test_how_often_the_interval_covers_the_truth(size: int, auroc: float, shape: str) -> None:
    """Rows of the table in `lab/statistics/distribution_free.py`."""
    rng, runs = np.random.default_rng(4), 150
    held = 0
    for run in range(runs):
        positive, negative = rng.normal(math.sqrt(2) * norm.ppf(auroc), 1, size), rng.normal(size=size)
        if shape == "outliers":
            positive = np.where(rng.random(size) < auroc, 10.0, -10.0) + 0.01 * rng.normal(size=size)
        low, high = drawn(positive, negative, n_resamples=300, seed=run).interval()
        held += low <= auroc <= high
    assert held / runs >= 0.92


def test_the_error_of_a_lower_end_is_that_of_its_order_statistics() -> None:
    """Of resamples that are uniform on 0 … 1 the end is .025; the range holds it 95 of 100 times."""
    rng, held = np.random.default_rng(0), []
    for _ in range(400):
        first, last = Sampled(0.5, rng.random(500)).lowest()
        held.append(first <= 0.025 <= last)
    assert 0.92 <= np.mean(held) <= 0.99


def separated(sizes: dict[str, int]) -> list[Record]:
    """Every signal tells every kind perfectly."""
    lead = {name: 60.0 for name in SIGNALS}
    return random_records(0, sizes=sizes, lead=lead)


@pytest.mark.parametrize("baseline", [60.0, 0.0, -60.0])
def test_two_prompts_a_kind_prove_nothing(baseline: float) -> None:
    """The router's signals tell every kind perfectly; the others as well, not at all, or the wrong way round."""
    lead = {name: 60.0 if SIGNALS[name].role == "candidate" else baseline for name in SIGNALS}
    records = random_records(0, sizes=TWO, lead=lead)
    found = evaluate(records, n_resamples=200)
    verdict = found.verdict
    assert (verdict.outcome, verdict.wins, verdict.contrasts) == ("UNDEFINED", 0, 1)  # 12 against 2 pooled
    assert {own.gain for own in verdict.equivalence.values()} == {"open"}
    assert "2 against 2 prompts are too few: even a perfect order comes up by chance, 0.33" in verdict.statement
    cell = found.per_regime["gibberish"]["router_conf"]
    assert (cell.auroc, cell.high, cell.at_boundary) == (1.0, 1.0, True)
    assert cell.low == pytest.approx(math.sqrt(0.025))
    assert "distribution-free" in cell.method
    pairs = [row for row in found.ruling.signal_pairs if row.contrast == "gibberish"]
    assert all("too few" in row.undefined for row in pairs)
    both = compared({"a": records, "b": random_records(1, sizes=TWO)}, n_resamples=50)
    assert "too few" in both.combination({"a": 1, "b": -1}, "abstain_p", "gibberish").undefined
    told = score_text.told(found.ruling, asked(records, n_resamples=200))
    assert "1.000 [0.158, 1.000] at the boundary" in told
    assert "1.000*" in told
    assert "* perfect or nearly so" in told
    json.dumps(found.to_json(), allow_nan=False)


def test_signals_that_are_all_perfect_leave_a_gain_open() -> None:
    found = evaluate(separated(dict.fromkeys(REGIMES, 30)), n_resamples=200)
    for row in found.comparisons:
        assert (row.difference, row.win, row.p, row.at_boundary) == (0.0, False, 1.0, True)
        assert row.low == pytest.approx(-row.high)
        assert row.high == pytest.approx(1 - 0.025 ** (1 / 30))
        assert found.verdict.equivalence[row.contrast].gain == "open"
    for row in found.ruling.signal_pairs:
        assert row.low < 0 < row.high
    cell = score_tables.auroc_cell(found.cross_regime["abstain_p"])
    assert cell.detail == "[0.88, 1.00] at the boundary n 180 / 30"
    table = score_tables.comparisons(found, names={}, words={})
    assert table.rows[0][3].detail == "[-0.12, +0.12] at the boundary"
    for measure in ("e_aurc", "prr_half_normalised"):
        for own in found.beside_intervals.selective.values():
            assert isinstance(own[measure], Undefined) or own[measure].high > own[measure].low


def test_replies_in_perfect_order_of_their_errors_have_no_interval_and_say_so() -> None:
    records = [
        replace(r, correct=i % 3 > 0, signals={**r.signals, "abstain_p": 1.0 + i if i % 3 == 0 else -float(i)})
        for i, r in enumerate(random_records(2))
    ]
    found = evaluate(records, n_resamples=60)
    own = found.beside_intervals.selective["abstain_p"]
    assert "perfect" in own["e_aurc"].undefined
    assert "perfect" in own["prr_half_normalised"].undefined
    assert own["aurc"].at_boundary is True
    table = score_tables.selective(found, signals=["abstain_p"], words={})
    assert "no interval: the order is perfect" in table.rows[0][4].detail
    assert "at the boundary" in table.rows[0][1].detail


def test_a_note_says_what_stands_behind_a_number() -> None:
    cell = Auroc(0.9, 0.5, 1.0, at_boundary=True, n_positive=30, n_negative=30, method="")
    assert cell.note == "at the boundary"
    assert replace(cell, n_positive=2, n_negative=3).note == "too few prompts"
    assert Alike(30, 30).note == "the same scores on every prompt"
    assert replace(cell, at_boundary=False).note == ""
    assert spread(cell, signed=True) == "[+0.50, +1.00] at the boundary"
    assert spread(Alike(30, 30)) == "the same scores on every prompt"
    assert spread(Unmeasured("nobody", 0, 3)) == spread(None) == ""


@pytest.mark.parametrize("gone", ["router", "output", "some", "one kind"])
def test_reasons_name_what_is_missing(gone: str) -> None:
    """A signal that was not measured is not a lack of prompts."""
    records = random_records(6, sizes=dict.fromkeys(REGIMES, 6))

    def left(r: Record) -> Record:
        drop = {
            "router": [n for n in r.signals if n.startswith("router")],
            "output": ["max_softmax_mean", "max_softmax_last", "abstain_p"],
            "some": ["abstain_p"] if r.regime == "gibberish" and not r.id.endswith("-0") else [],
            "one kind": [],
        }[gone]
        return replace(r, signals={name: value for name, value in r.signals.items() if name not in drop})

    if gone == "one kind":
        records = [r for r in records if r.regime != "gibberish"]
    found = evaluate([left(r) for r in records], n_resamples=30).to_json()
    row = next(row for row in found["comparisons"] if row["contrast"] == "gibberish")
    expected = {
        "router": "none of router_conf, router_entropy_mean, router_entropy_var: 0 of 6 positive prompts have a value "
        "of router_conf, at least 2 needed",
        "output": "none of max_softmax_mean, max_softmax_last, abstain_p: 0 of 6 positive prompts have a value of "
        "max_softmax_mean, at least 2 needed",
        "one kind": "0 positive prompts, at least 2 needed",
    }
    if gone == "some":
        reason = "1 of 6 positive prompts have a value of abstain_p, at least 2 needed"
        for section in ("per_regime", "delong", "detection"):
            assert found[section]["gibberish"]["abstain_p"]["undefined"] == reason
    else:
        assert expected[gone] in row["undefined"]
        assert found["verdict"]["outcome"] != "PROVEN"
        assert expected[gone].split(": ")[-1] in found["verdict"]["statement"]


def test_a_win_that_hangs_on_the_resamples_says_so() -> None:
    """Searched for: a contrast whose lower end lies within its Monte Carlo error of 0."""
    for seed in range(200):
        records = random_records(seed, sizes={"in_domain": 14, "gibberish": 14}, lead={"router_entropy_var": 1.1})
        row = evaluate(records, n_resamples=120).comparisons[0]
        if row.hangs_on_resamples:
            break
    else:
        pytest.fail("no seed gave one")
    assert row.low_between[0] <= 0 < row.low_between[1]
    assert row.low_between[0] <= row.low <= row.low_between[1]
    found = evaluate(records, n_resamples=120)
    assert row.contrast in found.verdict.hanging
    assert "hangs on the resamples" in found.verdict.statement
    table = score_tables.comparisons(found, names={}, words={})
    assert "hangs on the resamples" in table.rows[0][4].detail
    wins = {evaluate(records, n_resamples=120, seed=s).comparisons[0].win for s in range(25)}
    assert wins == {True, False}


def test_a_signal_that_leads_by_far_does_not_hang() -> None:
    rows = evaluate(random_records(0, lead={"router_entropy_mean": 2.5}), n_resamples=300).comparisons
    assert not any(row.hangs_on_resamples for row in rows)
    assert all(row.low_between[0] > 0 for row in rows)


def test_aurocs_of_too_few_prompts_have_the_bound_even_inside_the_scale() -> None:
    made = [record(f"{r}-{i}", r, signals={"abstain_p": v}) for r, own in
            (("in_domain", (0.1, 0.5)), ("gibberish", (0.4, 0.9))) for i, v in enumerate(own)]  # fmt: skip
    cell = Contrasts(made, n_resamples=50, seed=0).auroc("abstain_p", "gibberish")
    assert (cell.auroc, cell.at_boundary) == (0.75, False)
    assert (cell.low, cell.high) == pytest.approx(chernoff(0.75, pairs=2, least=0, most=1))
