"""Thresholds: what each method promises, on the calibration prompts and on new ones."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import beta, binomtest

from lab.signals import SIGNALS, fires
from lab.threshold.calibration import calibrate
from lab.threshold.cost import cheapest
from lab.threshold.limits import every
from lab.threshold.promises import METHODS as RATES
from lab.threshold.promises import prompts_needed
from model.errors import LabError
from tests.lab.made_records import of_signal, random_records, record

UNCERTAIN, CONFIDENT = "abstain_p", "router_conf"


@settings(deadline=None, max_examples=60)
@given(
    values=st.lists(st.integers(0, 9).map(lambda i: i / 9), min_size=1, max_size=40),
    alpha=st.sampled_from([0.0, 0.05, 0.2, 0.5]),
    signal=st.sampled_from([UNCERTAIN, CONFIDENT]),
)
def test_quantile_is_the_most_sensitive_threshold_within_alpha(values: list[float], alpha: float, signal: str) -> None:
    found = calibrate(of_signal(values, signal=signal), signal=signal, method="quantile", alpha=alpha)
    stopped = sum(fires(signal, value, found.threshold) for value in values)
    assert stopped <= alpha * len(values)
    assert found.rates["in_domain"].count == stopped
    more = [limit.value for limit in every(values, signal=SIGNALS[signal]) if limit.value != found.threshold]
    for limit in more:  # whatever stops more prompts stops too many
        count = sum(fires(signal, value, limit) for value in values)
        assert count < stopped or count > alpha * len(values)


def test_alpha_zero_lies_midway_between_the_most_uncertain_taught_prompt_and_the_next_score() -> None:
    for signal, own, other, limit in (
        (UNCERTAIN, [0.1, 0.5], [0.3, 0.9], 0.7),
        (CONFIDENT, [0.9, 0.5], [0.7, 0.1], 0.3),
        (UNCERTAIN, [0.1, 0.5], [0.3], 0.6),  # none above: half of the mean distance of the scores beyond the last
        (UNCERTAIN, [0.5, 0.5], [0.5], 0.501),  # no distance either
    ):
        records = of_signal(own, signal=signal) + of_signal(other, signal=signal, regime="gibberish")
        assert calibrate(records, signal=signal).threshold == pytest.approx(limit)


def test_only_in_domain_scores_choose_how_many_are_stopped() -> None:
    own = of_signal([0.1, 0.4, 0.3], signal=UNCERTAIN)
    other = of_signal([0.2, 0.9], signal=UNCERTAIN, regime="gibberish")
    alone, together = calibrate(own, signal=UNCERTAIN), calibrate(own + other, signal=UNCERTAIN)
    assert alone.rates["in_domain"] == together.rates["in_domain"]
    assert min(alone.threshold, together.threshold) > 0.4
    assert together.threshold == 0.7
    found = together.to_json()
    assert found["rates"]["gibberish"]["count"] == 1
    assert found["rates"]["gibberish"]["total"] == 2
    assert (found["n_calibration"], found["method"]) == (3, "quantile")
    assert found["calibration_digest"] == "p" * 64
    assert found["gap"] == pytest.approx(
        {"passes": 0.4, "stops": 0.9, "width": 0.5, "clearance": 0.2, "drift": 0.0005, "steady": True}
    )


def test_crc_needs_alpha_of_one_in_n_plus_one() -> None:
    thirty = of_signal(list(np.linspace(0, 1, 30)), signal=UNCERTAIN)
    assert calibrate(thirty, signal=UNCERTAIN, method="crc", alpha=1 / 31).rates["in_domain"].count == 0
    with pytest.raises(LabError, match="at least 99 taught prompts; found 30"):
        calibrate(thirty, signal=UNCERTAIN, method="crc", alpha=0.01)


def test_ltt_needs_59_clean_prompts_for_five_per_cent() -> None:
    enough = of_signal(list(np.linspace(0, 1, 59)), signal=UNCERTAIN)
    found = calibrate(enough, signal=UNCERTAIN, method="ltt", alpha=0.05, delta=0.05)
    assert found.rates["in_domain"].count == 0
    with pytest.raises(LabError, match="at least 59 taught prompts; found 58"):
        calibrate(enough[:58], signal=UNCERTAIN, method="ltt", alpha=0.05, delta=0.05)


def test_the_guarantees_hold_on_new_prompts() -> None:
    """For uniform scores the true rate of a threshold is 1 - threshold, so promises are checked exactly."""
    n, alpha, delta = 80, 0.1, 0.1
    rng = np.random.default_rng(0)
    rates: dict[str, list[float]] = {"crc": [], "ltt": []}
    for _ in range(300):
        records = of_signal(list(rng.random(n)), signal=UNCERTAIN)
        for method, own in rates.items():
            own.append(1 - calibrate(records, signal=UNCERTAIN, method=method, alpha=alpha, delta=delta).threshold)
    assert np.mean(rates["crc"]) <= alpha + 0.005
    assert np.mean(rates["crc"]) > alpha - 0.02
    allowed = calibrate(records, signal=UNCERTAIN, method="ltt", alpha=alpha, delta=delta).rates["in_domain"].count
    assert beta.sf(alpha, allowed + 1, n - allowed) <= delta < beta.sf(alpha, allowed + 2, n - allowed - 1)
    assert np.mean(np.array(rates["ltt"]) > alpha) <= delta + 0.03


@pytest.mark.parametrize(
    ("n", "alpha", "delta"), [(120, 0.05, 0.05), (300, 0.02, 0.05), (80, 0.1, 0.1), (59, 0.05, 0.05)]
)
def test_ltt_against_testing_one_threshold_after_the_other(n: int, alpha: float, delta: float) -> None:
    """The fixed sequence written out: from the strictest threshold on, until the binomial test no longer rejects."""
    values = np.random.default_rng(n).random(n).round(2)
    kept = None
    for limit in sorted({*values, *np.nextafter(values, 2)}, reverse=True):
        if binomtest(int((values >= limit).sum()), n, alpha, alternative="less").pvalue > delta:
            break
        kept = limit
    records = of_signal(list(values), signal=UNCERTAIN)
    found = calibrate(records, signal=UNCERTAIN, method="ltt", alpha=alpha, delta=delta)
    assert kept is not None
    assert found.rates["in_domain"].count == (values >= kept).sum()


def test_prompts_needed() -> None:
    assert prompts_needed(method="crc", alpha=0.01, delta=0.05) == 99
    assert prompts_needed(method="ltt", alpha=0.05, delta=0.05) == 59
    assert prompts_needed(method="ltt", alpha=0.01, delta=0.05) == 299
    assert prompts_needed(method="ltt", alpha=0.0, delta=0.05) is None


@pytest.mark.parametrize(
    ("method", "alpha", "says"),
    [
        (
            "quantile",
            0.0,
            (
                "at most 0 of 122 taught prompts",
                "up to 0.030",
                "0.01 with confidence 0.95, by learn then test, takes",
                "299",
            ),
        ),
        (
            "crc",
            0.05,
            (
                "from 122 taught prompts",
                "at most 0.05 on average",
                "promising 0.01, by conformal risk control, takes at least 99 ",
            ),
        ),
        ("ltt", 0.05, ("at most 0.05 with confidence 0.95", "at least 299 taught prompts")),
        ("crc", 0.01, ("promising 0.005, by conformal risk control, takes at least 199 ",)),
    ],
)
def test_the_guarantee_says_for_whom_and_what_more_would_take(method: str, alpha: float, says: tuple[str, ...]) -> None:
    records = of_signal(list(np.linspace(0, 1, 122)), signal=UNCERTAIN)
    found = calibrate(records, signal=UNCERTAIN, method=method, alpha=alpha).guarantee
    for part in (*says, "on new prompts of this kind, drawn as these were; nothing is promised for other kinds"):
        assert part in found


@pytest.mark.parametrize("method", RATES)
@pytest.mark.parametrize("alpha", [1e-320, 1e-13, 1e-9, 1 - 1e-12, math.nextafter(1, 0)])
@pytest.mark.parametrize("delta", [1e-320, 0.05])
def test_extreme_levels_give_a_threshold_or_an_error(method: str, alpha: float, delta: float) -> None:
    records = of_signal(list(np.linspace(0, 1, 120)), signal=UNCERTAIN)
    if method != "quantile" and alpha < 0.5:
        with pytest.raises(LabError, match="cannot promise"):
            calibrate(records, signal=UNCERTAIN, method=method, alpha=alpha, delta=delta)
    else:
        found = calibrate(records, signal=UNCERTAIN, method=method, alpha=alpha, delta=delta)
        assert found.rates["in_domain"].count < 120


@pytest.mark.parametrize("method", RATES)
def test_more_room_never_makes_it_less_sensitive(method: str) -> None:
    records = random_records(1, sizes={"in_domain": 120, "gibberish": 10})
    thresholds = [calibrate(records, signal=UNCERTAIN, method=method, alpha=a).threshold for a in (0.05, 0.1, 0.3, 0.9)]
    assert thresholds == sorted(thresholds, reverse=True)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"signal": "mystery"}, "not a signal"),
        ({"signal": "router_entropy_per_layer"}, "not a signal"),
        ({"method": "guess"}, "unknown method"),
        ({"alpha": -0.1}, "alpha"),
        ({"alpha": 1.0}, "alpha"),
        ({"alpha": math.nan}, "alpha"),
        ({"delta": 0.0}, "delta"),
        ({"delta": math.nan}, "delta"),
        ({"method": "crc", "alpha": 0.0}, "alpha above 0"),
        ({"method": "ltt", "alpha": 0.0}, "alpha above 0"),
        ({"records": []}, "no taught prompts to calibrate on"),
        ({"records": [record("x", "gibberish")]}, "no taught prompts to calibrate on"),
        ({"records": [record("x", signals={UNCERTAIN: None})]}, "no value of abstain_p"),
        (
            {"records": [record("x"), record("y", probe_digest="q")]},
            "records of different measurements; expected one probe_digest",
        ),
    ],
)
def test_bad_input(changes: dict, says: str) -> None:
    arguments = {"records": random_records(0), "signal": UNCERTAIN} | changes
    with pytest.raises(LabError, match=says):
        calibrate(arguments.pop("records"), **arguments)


@settings(deadline=None, max_examples=60)
@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["in_domain", "gibberish", "ood_topic"]),
            st.integers(0, 9).map(lambda i: i / 9),
            st.sampled_from([True, True, False, None]),
        ),
        min_size=1,
        max_size=30,
    ).filter(lambda rows: any(correct is not None for *_, correct in rows)),
    ratio=st.sampled_from([0.1, 1.0, 7.0]),
    signal=st.sampled_from([UNCERTAIN, CONFIDENT]),
)
def test_no_threshold_costs_less_than_the_cost_methods(
    rows: list[tuple[str, float, bool | None]], ratio: float, signal: str
) -> None:
    """By the definition, written out anew: a wrong answer given costs R, a right one withheld 1, kinds weigh alike."""
    records = [record(str(i), k, signals={signal: v}, correct=c) for i, (k, v, c) in enumerate(rows)]
    found = calibrate(records, signal=signal, method="cost", wrong_answer_costs=ratio)

    def cost(threshold: float) -> float:
        kinds: dict[str, list[float]] = {}
        for kind, value, correct in rows:
            if correct is None:
                continue
            stops = fires(signal, value, threshold)
            needless = stops and correct and kind == "in_domain"  # a refusal is right for the two other kinds
            kinds.setdefault(kind, []).append(ratio if not stops and not correct else 1.0 if needless else 0.0)
        return float(np.mean([np.mean(own) for own in kinds.values()]))

    assert found.cost is not None
    assert found.cost.cost == pytest.approx(cost(found.threshold), abs=1e-12)
    assert found.cost.cost <= min(cost(value) for value in [-1.0, *np.linspace(-0.05, 1.05, 23), 2.0]) + 1e-12
    assert found.n_calibration == found.cost.n == sum(correct is not None for *_, correct in rows)


def test_a_dearer_wrong_answer_stops_more_prompts() -> None:
    records = random_records(8)
    stopped = [
        sum(rate.count for rate in found.rates.values())
        for ratio in (0.01, 1.0, 100.0)
        for found in (calibrate(records, signal=UNCERTAIN, method="cost", wrong_answer_costs=ratio),)
    ]
    assert stopped == sorted(stopped)
    assert stopped[0] < len(records) == stopped[-1]
    promised = calibrate(records, signal=UNCERTAIN, method="cost").guarantee
    assert "nothing is promised" in promised
    assert "takes at least 299 taught prompts" in promised
    for ratio in (0.0, -1.0, math.inf, math.nan):
        with pytest.raises(LabError, match="bad cost of a wrong answer"):
            calibrate(records, signal=UNCERTAIN, method="cost", wrong_answer_costs=ratio)
    with pytest.raises(LabError, match="no judged reply"):
        calibrate([record("a", correct=None)], signal=UNCERTAIN, method="cost")


def test_only_the_method_of_cost_tells_of_costs() -> None:
    records = random_records(8)
    plain, weighed = (calibrate(records, signal=UNCERTAIN, method=method).to_json() for method in ("quantile", "cost"))
    assert weighed.keys() - plain.keys() == {"wrong_answer_costs", "cost"}
    assert plain.keys() <= weighed.keys()
    assert weighed["cost"].keys() == {"cost", "low", "high", "wrong", "needless", "n"}


@pytest.mark.parametrize("signal", ["prompt_bytes", "router_entropy_var", CONFIDENT])
def test_the_cost_method_takes_the_limit_that_the_board_calls_cheapest(signal: str) -> None:
    records = random_records(3)
    for ratio in (0.2, 1.0, 5.0):
        at, least = cheapest(records, signal=signal, ratio=ratio)
        found = calibrate(records, signal=signal, method="cost", wrong_answer_costs=ratio)
        assert (found.threshold, found.gap.value, found.cost) == (at, at, least)
