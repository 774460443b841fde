"""Curves of a cost: exponents, their intervals and verdicts on made numbers, and the command on tiny models."""

from __future__ import annotations

import importlib.util
import json
import math
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from lab.cli.speed import comparisons, growth, machine, of_growth, of_model
from model.errors import LabError
from tests.conftest import TINY

ROOT = Path(__file__).resolve().parents[3]
SIZES = (8, 16, 32, 64, 128)
Command = Callable[..., tuple[int, str, str]]


def made(cost: Callable[[int, int], float], *, order: float = 1, rounds: int = 6) -> growth.Curve:
    """cost: seconds of a size in a round."""
    seconds = [[cost(size, at) for at in range(rounds)] for size in SIZES]
    return growth.curve("x", seconds, sizes=SIZES, varied="texts", counted=SIZES, order=order, note="made")


@given(st.floats(-1, 3), st.floats(1e-3, 1e3))
def test_a_power_has_its_own_exponent(power: float, factor: float) -> None:
    assert growth.slope(SIZES, [factor * size**power for size in SIZES]) == pytest.approx(power, abs=1e-9)


@given(st.lists(st.floats(0.1, 10), min_size=3, max_size=8))
def test_a_slope_is_that_of_numpy(cost: list[float]) -> None:
    sizes = [3 * place + 1 for place in range(len(cost))]
    expected = np.polyfit(np.log(sizes), np.log(cost), 1)[0]
    assert growth.slope(sizes, cost) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("n", range(6, 40))
def test_an_interval_holds_a_median_as_often_as_it_says(n: int) -> None:
    low, high = growth.median_interval([float(value) for value in reversed(range(n))])
    place = int(low)
    assert high == n - 1 - place
    assert 1 - 2 * binom.cdf(place, n, 0.5) >= growth.CONFIDENCE
    assert 1 - 2 * binom.cdf(place + 1, n, 0.5) < growth.CONFIDENCE


def test_too_few_rounds_have_no_interval() -> None:
    with pytest.raises(AssertionError, match="too few rounds"):
        growth.median_interval([1.0] * 5)
    assert comparisons.ROUNDS == 6


def test_a_curve_says_what_was_measured_and_what_theory_counts() -> None:
    noise = (0.9, 1.0, 1.1, 1.0, 1.0, 1.0)
    found = made(lambda size, at: 0.002 * (size + 8) * noise[at])
    assert found.ours == pytest.approx([2 * (size + 8) for size in SIZES])
    assert found.lowest == pytest.approx([0.9 * value for value in found.ours])
    assert found.highest == pytest.approx([1.1 * value for value in found.ours])
    assert found.theory == pytest.approx([32 * size / 8 for size in SIZES])
    assert found.over_theory == pytest.approx(found.ours[-1] / found.theory[-1])
    assert (found.theory_exponent, found.rounds, found.limit) == (pytest.approx(1), 6, pytest.approx(1.1))
    upper = growth.slope(SIZES[2:], found.ours[2:])
    assert (found.exponent, found.low, found.high) == pytest.approx(
        (upper, upper, upper)
    )  # noise moves all sizes alike
    assert 0.8 < upper < 1
    assert found.fraction_of_limit == pytest.approx(found.high / 1.1)


@pytest.mark.parametrize(
    ("cost", "verdict", "passes"),
    [
        (lambda size, at: math.sqrt(size), growth.BELOW, True),
        (lambda size, at: size ** (1.02 + 0.01 * at), growth.AT, True),
        (lambda size, at: float(size**2), growth.ABOVE, False),
        (lambda size, at: size ** (0.5 + 0.3 * at), growth.UNDECIDED, False),
    ],
)
def test_a_curve_is_judged_by_its_interval(cost: Callable[[int, int], float], verdict: str, passes: bool) -> None:
    found = made(cost)
    assert found.verdict == verdict
    assert (found.fraction_of_limit <= 1) is passes
    assert made(cost, order=3).verdict == growth.BELOW


def test_prompts_are_drawn_from_the_shortest_to_the_longest() -> None:
    for n in of_growth.PROMPTS:
        own = of_growth._some(n).prompts
        lengths = [len(prompt.prompt) for prompt in own]
        assert len({prompt.id for prompt in own}) == n
        assert lengths == sorted(lengths)
    assert np.mean(lengths) == pytest.approx(np.mean([len(p.prompt) for p in of_growth._some(210).prompts]), rel=0.05)


def test_names_select_curves() -> None:
    assert comparisons.chosen("curves") == list(of_growth.CURVES)
    assert comparisons.chosen("curves-texts") == ["curves-texts"]
    assert not any(comparisons.are_curves([name]) for name in comparisons.chosen(None))
    with pytest.raises(LabError, match=r"unknown comparison.*curves-context"):
        comparisons.chosen("curves-nothing")
    with pytest.raises(LabError, match="unknown comparison"):
        comparisons.chosen("curves", http=True)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiny models, and few of all."""
    with torch.random.fork_rng():
        lm = of_model.talker(TINY)
    monkeypatch.setattr(of_growth, "talker", lambda: lm)
    monkeypatch.setattr(of_growth, "PROMPTS", (1, 2, 4))
    monkeypatch.setattr(of_growth, "TEXTS", (1, 2, 3))
    monkeypatch.setattr(of_growth, "VISITORS", (1, 2, 3))
    monkeypatch.setattr(of_growth, "WRITTEN", 2)
    quiet = machine.Machine(matrix_rate=1.0, bandwidth=1.0, others=0.0)
    monkeypatch.setattr(machine, "measure", lambda: quiet)


@pytest.mark.usefixtures("quick")
def test_the_command_gives_every_curve(lab: Command) -> None:
    status, out, err = lab("bench", "curves", "--json")
    found = json.loads(out)
    assert [own["name"] for own in found] == list(of_growth.CURVES)
    failed = [own["name"] for own in found if own["fraction_of_limit"] > 1]
    assert status == bool(failed)
    assert err.splitlines() == [f"over its limit: {name}" for name in failed]
    for own in found:
        n = len(own["sizes"])
        assert n == len(own["ours"]) == len(own["lowest"]) == len(own["highest"]) == len(own["theory"])
        for low, middle, high in zip(own["lowest"], own["ours"], own["highest"], strict=True):
            assert 0 < low <= middle <= high
        assert own["low"] <= own["exponent"] <= own["high"]
        assert own["theory"][0] == pytest.approx(own["ours"][0])
        assert own["order"] == (2 if own["name"] == "curves-forward" else 1)
        assert own["theory_exponent"] <= own["order"] + 1e-9
        assert own["rounds"] >= 6
        assert own["machine"]["others"] == 0.0
    assert found[0]["sizes"][-1] == TINY.max_seq_len - 1  # the middle of the two bytes that are written
    _, text, _ = lab("bench", "curves-texts")
    assert "theory_exponent" in text
    assert "ms by texts" in text
    (texts,) = json.loads(lab("bench", "curves-texts", "--json")[1])
    picture = picture_script()
    figure = picture.figure([*found, texts])
    assert len(figure.layout.annotations) == 7
    assert {tuple(trace.x) for trace in figure.data} == {tuple(own["sizes"]) for own in found}


def test_the_kept_curves_are_drawn() -> None:
    """Those beside the documentation, as they are drawn there."""
    picture = picture_script()
    kept = json.loads(picture.DATA.read_text("utf-8"))
    assert [own["name"] for own in kept] == list(of_growth.CURVES)
    figure = picture.figure(kept)
    by_name = {(trace.legendgroup, trace.xaxis): trace for trace in figure.data}
    for place, own in enumerate(kept):
        axis = "x" if place == 0 else f"x{place + 1}"
        measured, theory = by_name["measured", axis], by_name["theory", axis]
        assert list(measured.y) == own["ours"]
        assert list(theory.y) == own["theory"]
        assert list(measured.error_y.array) == pytest.approx(np.subtract(own["highest"], own["ours"]))
        assert own["verdict"] in figure.layout.annotations[place].text
    assert picture.OUT.is_file()


def picture_script() -> ModuleType:
    """docs/cost_curves.py, which is no part of a package."""
    spec = importlib.util.spec_from_file_location("cost_curves", ROOT / "docs" / "cost_curves.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
