"""Promises about every kind of mistake: against their definition, the binomial test, and worlds of known truth."""

from __future__ import annotations

import contextlib
import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest

from lab.probe.records import Record
from lab.signals import fires
from lab.threshold.calibration import Calibration, calibrate, mistakes
from lab.threshold.cuts import Cuts, cuts
from lab.threshold.promises import METHODS, MISTAKES, SHARES, Promise, allowed, chosen, prompts_needed
from lab.threshold.promises import tested as numbers_tested
from model.errors import LabError
from tests.lab.made_records import random_records, record

SIGNAL = "abstain_p"
Rows = list[tuple[str, float, bool | None]]
rows = st.lists(
    st.tuples(
        st.sampled_from(["in_domain", "in_domain", "gibberish", "ood_topic"]),
        st.integers(0, 12).map(lambda i: i / 12),
        st.sampled_from([True, True, False, None]),
    ),
    min_size=1,
    max_size=60,
)


def records(own: Rows, signal: str) -> list[Record]:
    return [record(str(i), kind, signals={signal: value}, correct=right) for i, (kind, value, right) in enumerate(own)]


def made(own: Rows, signal: str, limit: float, of: str) -> tuple[int, int]:
    """Mistakes and how many there could be, from the definition."""
    passed = [(kind, right) for kind, value, right in own if not fires(signal, value, limit)]
    judged = sum(right is not None for *_, right in own)
    wrong = sum(right is False for _, right in passed)
    if of == "false_refusals":
        taught = sum(kind == "in_domain" for kind, *_ in own)
        return taught - sum(kind == "in_domain" for kind, _ in passed), taught
    if of == "missed_unusual":
        return sum(kind != "in_domain" for kind, _ in passed), sum(kind != "in_domain" for kind, *_ in own)
    if of == "right_withheld":
        right = sum(correct is True for *_, correct in own)
        return right - sum(correct is True for _, correct in passed), right
    return wrong, judged if of == "wrong_asked" else sum(right is not None for _, right in passed)


def keeps(own: Rows, signal: str, limit: float, of: str, *, method: str, alpha: float, delta: float) -> bool:
    """Whether a limit alone passes the method's own test; of the selective risk without asking where it is tested."""
    k, n = made(own, signal, limit, of)
    if method == "quantile":
        return n > 0 and k <= alpha * n + 1e-9
    if method == "crc":
        return (k + 1) / (n + 1) <= alpha + 1e-12
    return bool(n > 0 and alpha and binomtest(k, n, alpha, alternative="less").pvalue <= delta * (1 + 1e-9))


def attempted(own: list[Record], **options: Any) -> Calibration | None:
    """None where nothing can be promised."""
    with contextlib.suppress(LabError):
        return calibrate(own, **options)
    return None


@settings(deadline=None, max_examples=100)
@given(
    own=rows, signal=st.sampled_from([SIGNAL, "router_conf"]), method=st.sampled_from(METHODS),
    of=st.sampled_from(MISTAKES), alpha=st.sampled_from([0.0, 0.05, 0.2, 0.5, 0.8]), delta=st.sampled_from([0.05, 0.4]),
)  # fmt: skip
def test_the_limit_keeps_what_its_method_asks_and_no_better_one_does(
    own: Rows, signal: str, method: str, of: Any, alpha: float, delta: float
) -> None:
    every = [limit.value for limit in cuts(records(own, signal), signal=signal).limits]
    options: dict[str, Any] = {"method": method, "alpha": alpha, "delta": delta}
    holding = [limit for limit in every if keeps(own, signal, limit, of, **options)]
    found = attempted(records(own, signal), signal=signal, of=of, **options)
    if found is None:
        possible = made(own, signal, every[0], of)[1] > 0 and holding
        assert not possible or (of == "wrong_answers" and method != "quantile")
        return
    k, n = made(own, signal, found.threshold, of)
    rate = mistakes(records(own, signal), signal=signal, threshold=found.threshold, of=of)
    assert (rate.count, rate.total) == (k, n)
    if of == "wrong_answers" and method == "ltt":  # tested at a few numbers, each at a share of delta
        assert found.threshold in holding
        return
    stops = [sum(fires(signal, value, limit) for _, value, _ in own) for limit in holding]
    at = sum(fires(signal, value, found.threshold) for _, value, _ in own)
    if alpha * n + 1 > n and method == "quantile" and of != "wrong_answers":
        return  # one of n always stays allowed as a mistake, never all
    assert at == (max(stops) if of in ("false_refusals", "right_withheld") else min(stops))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("n", "alpha", "delta"), [(59, 0.05, 0.05), (122, 0.05, 0.05), (300, 0.2, 0.1), (30, 0.1, 0.05)]
)
def test_one_more_mistake_than_allowed_is_too_many(method: str, n: int, alpha: float, delta: float) -> None:
    k = allowed(n, method=method, alpha=alpha, delta=delta)
    pairs = {
        "quantile": lambda k: k / n <= alpha,
        "crc": lambda k: (k + 1) / (n + 1) <= alpha + 1e-12,
        "ltt": lambda k: binomtest(k, n, alpha, alternative="less").pvalue <= delta,
    }
    assert (k < 0 or pairs[method](k), pairs[method](k + 1)) == (True, False)
    if method != "quantile":
        needed = prompts_needed(method=method, alpha=alpha, delta=delta)
        assert needed is not None
        assert [allowed(m, method=method, alpha=alpha, delta=delta) >= 0 for m in (needed - 1, needed)] == [False, True]


def drawn(rng: np.random.Generator, n: int, *, risk: Any) -> tuple[Cuts, np.ndarray]:
    """n judged replies at uniform scores, wrong with the chance `risk` of the score; and the limit of every cut."""
    scores = np.sort(rng.random(n))
    wrong = np.cumsum(rng.random(n) < risk(scores))
    given = np.arange(n, -1, -1)
    none = np.zeros(n + 1, dtype=int)
    middle = np.concatenate([[0.0], (scores[1:] + scores[:-1]) / 2, [1.0]])[::-1]
    found = Cuts([], none, none, given, np.concatenate([[0], wrong])[::-1], 0, 0, n)
    return found, middle


@pytest.mark.parametrize(
    ("name", "risk"),
    [
        ("rises", lambda s: s),
        ("a coin a little above what is allowed", lambda s: np.full_like(s, 0.21)),
        ("the surest are the worst", lambda s: np.where(s < 0.3, 0.35, 0.1)),
        ("goes up and down", lambda s: np.where((10 * s).astype(int) % 2 == 0, 0.28, 0.14)),
    ],
)
def test_a_certified_selective_risk_is_kept_as_often_as_promised(name: str, risk: Any) -> None:
    """Whatever the signal does: where it tells, where it is a coin, and where stricter limits are worse."""
    rng, alpha, delta, runs = np.random.default_rng(1), 0.2, 0.1, 300
    grid = np.linspace(0, 1, 20_001)
    mass = np.concatenate([[0], np.cumsum((risk(grid[1:]) + risk(grid[:-1])) / 2 * np.diff(grid))])
    broken, given_ = 0, []
    for _ in range(runs):
        found, limits = drawn(rng, 240, risk=risk)
        try:
            limit = limits[chosen(found, [Promise("wrong_answers", alpha)], method="ltt", delta=delta)]
        except LabError:
            continue
        given_.append(limit)
        broken += np.interp(limit, grid, mass) / limit > alpha
    assert broken / runs <= delta + 3 * np.sqrt(delta * (1 - delta) / runs)
    if name == "rises":
        assert np.mean(given_) > 0.15, "and not by answering nothing: the truth allows .4"
        assert len(given_) > 0.3 * runs


def test_two_promises_hold_together_as_often_as_promised() -> None:
    """Uniform scores from 0 taught, to 1 unusual: the true rates of a limit t are 1 - t² and t² · (3 - 2 t)."""
    rng, delta, n, runs = np.random.default_rng(2), 0.2, 150, 150
    promises = [Promise("false_refusals", 0.25), Promise("missed_unusual", 0.5)]
    kept = made_ = 0
    for _ in range(runs):
        taught, unusual = np.sort(rng.beta(1, 3, n)), np.sort(rng.beta(3, 1, n))
        every = np.sort(np.concatenate([taught, unusual]))
        limits = np.concatenate([[0.0], (every[1:] + every[:-1]) / 2, [1.0]])[::-1]
        none = np.zeros(2 * n + 1, dtype=int)
        found = Cuts(
            [], n - np.searchsorted(taught, limits), np.searchsorted(unusual, limits), none, none, n, n, 0
        )  # fmt: skip
        limit = limits[chosen(found, promises, method="ltt", delta=delta)]
        made_ += 1
        kept += (1 - limit) ** 3 <= 0.25 and limit**3 <= 0.5
        loose = [limits[chosen(found, [own], method="ltt", delta=delta / 2)] for own in promises]
        assert loose[0] <= limit == loose[1], "of the limits that keep both, the one that stops the fewest"
    assert kept / made_ >= 1 - delta - 3 * np.sqrt(delta * (1 - delta) / runs)


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 2000), st.floats(0.001, 0.9), st.floats(0.001, 0.9))
def test_where_the_selective_risk_is_tested_no_data_decide(n: int, alpha: float, delta: float) -> None:
    numbers = numbers_tested(n, alpha=alpha, delta=delta)
    assert numbers == sorted(numbers)
    assert len(numbers) <= SHARES
    if numbers:
        assert numbers[-1] == n
        assert (1 - alpha) ** numbers[0] <= delta / len(numbers) * (1 + 1e-6), "a test there can succeed"
    else:
        assert (1 - alpha) ** n > delta * (1 - 1e-6), "not even all of them right would do"


def test_a_promise_says_for_whom_from_how_many_and_what_more_would_take() -> None:
    own = random_records(4, sizes={"in_domain": 122, "gibberish": 90, "ood_topic": 90}, lead={SIGNAL: 2.0})

    def of(**options: Any) -> Calibration:
        return calibrate(own, signal=SIGNAL, **options)

    found = of(method="ltt", alpha=0.2, of="missed_unusual").guarantee
    assert found.startswith(
        "from 180 unusual prompts: a share of unusual prompts let through of at most 0.2 with confidence"
    )
    assert "the same kinds in the same shares" in found
    assert "takes at least 299 unusual prompts, 119 more than here" in found
    both = of(method="ltt", alpha=0.4, of="false_refusals", also="missed_unusual", also_alpha=0.4)
    assert "both together with confidence 0.95, each tested at 0.025" in both.guarantee
    assert [promise.of for promise in both.promises] == ["false_refusals", "missed_unusual"]
    assert both.options["also_alpha"] == 0.4
    given_ = of(method="quantile", alpha=0.45, of="wrong_answers")
    share = mistakes(own, signal=SIGNAL, threshold=given_.threshold, of="wrong_answers")
    assert given_.guarantee.startswith(
        f"{share.count} of {share.total} answers given wrong: a rate up to {share.high:.3f}"
    )
    alike = [record(str(i), kind) for i, kind in enumerate(["in_domain", "ood_topic"] * 5)]
    every = calibrate(alike, signal=SIGNAL, method="quantile", alpha=0.0, of="missed_unusual")
    assert "this limit stops every prompt" in every.guarantee
    assert "this limit stops no prompt" in of(method="quantile", alpha=0.9, of="wrong_asked").guarantee


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"of": "missed_unusual", "method": "ltt", "alpha": 0.01}, "at least 299 unusual prompts; found 180"),
        ({"of": "wrong_asked", "method": "crc", "alpha": 0.001}, "at least 999 judged replies; found 210"),
        ({"of": "wrong_answers", "method": "crc", "alpha": 0.2}, "a stricter limit may leave more"),
        ({"of": "wrong_answers", "method": "ltt", "alpha": 0.01}, "at least 299 judged replies; found 210"),
        (
            {"of": "wrong_answers", "method": "ltt", "alpha": 0.05},
            r"keeps wrong ones .* to 0.05; .* found \d+ of \d+ wrong",
        ),
        (
            {"of": "false_refusals", "method": "ltt", "alpha": 0.3, "also": "missed_unusual", "also_alpha": 0.3},
            "keeps both",
        ),
        ({"of": "luck"}, "unknown mistake"),
        ({"also": "false_refusals"}, "two promises about one mistake"),
        ({"also": "wrong_asked", "also_alpha": 1.0}, "bad alpha"),
    ],
)
def test_what_cannot_be_promised_says_so_instead_of_a_limit(options: dict[str, Any], says: str) -> None:
    with pytest.raises(LabError, match=says):
        calibrate(random_records(6), signal=SIGNAL, **options)


def test_replies_that_nobody_judged_leave_nothing_to_promise_about_them() -> None:
    own = [record(str(i), correct=None) for i in range(80)]
    for of in ("wrong_answers", "wrong_asked"):
        with pytest.raises(LabError, match="no judged replies"):
            calibrate(own, signal=SIGNAL, method="ltt", alpha=0.1, of=of)
    with pytest.raises(LabError, match="no unusual prompts"):
        calibrate(own, signal=SIGNAL, method="ltt", alpha=0.1, of="missed_unusual")
    for method, of in itertools.product(METHODS, ("false_refusals",)):
        assert calibrate(own, signal=SIGNAL, method=method, alpha=0.1, of=of).n_calibration == 80
