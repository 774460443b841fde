"""What the browser reads off a mixture of experts is what the lab computes: the served scripts, in an empty page."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

from lab.chat.expert_routes import means
from lab.chat.tokens import Tokens
from lab.ui.heatmap import payload
from lab.ui.style import ASSETS
from model.acting import Acting
from model.language import Shape

pytestmark = pytest.mark.browser
HALF_A_STEP = 0.51 / 65534
"""By how much a share that is sent in 16 bits may be off."""
READ = """(value) => {
  const [one] = it.readRuns(value), each = (read) => Array.from({ length: one.layers }, (_, layer) => read(layer));
  const along = (read) => each((layer) => Array.from({ length: one.n }, (_, pos) => read(layer, pos)));
  const nats = (mode) => along((l, p) => it.quantity(mode, l, p, one));
  return { score: nats('entropy'), acting: nats('acting'),
    acted: along((l, p) => it.acted(one, l, p)), usage: each((l) => it.usageEntropy(one, l, 0, one.n)),
    busiest: each((l) => it.busiest(one, l, 0, one.n)) };
}"""

Browse = Callable[[Any], Any]


@pytest.fixture(scope="module")
def browse(browser: Browser) -> Iterator[Browse]:
    """What the browser reads off a picture's value."""
    context = browser.new_context()
    page = context.new_page()
    source = "".join((ASSETS / name).read_text("utf-8") + "\n" for name in ("heatmap_data.js", "heatmap_experts.js"))
    names = "{ readRuns, quantity, acted, busiest, usageEntropy }"
    page.evaluate("([source, names]) => { window.it = new Function(source + ';return ' + names)(); }", [source, names])
    yield lambda value: json.loads(
        page.evaluate(f"(text) => JSON.stringify(({READ})(JSON.parse(text)))", json.dumps(value))
    )
    context.close()


@dataclass(frozen=True)
class Turn:
    """The least that the picture draws."""

    tokens: Tokens
    probability: Any


def ran(rng: np.random.Generator, columns: tuple[int, ...], *, n: int, k: int) -> Acting:
    """Random routes: `k` experts act, or all where a layer has fewer; of some tokens fewer, or none."""
    index = np.full((len(columns), n, k), -1, dtype=np.int32)
    weight = np.zeros((len(columns), n, k), dtype=np.float32)
    score = np.zeros((len(columns), n), dtype=np.float32)
    for layer, width in enumerate(columns):
        for pos in range(n):
            score[layer, pos] = rng.uniform(0, math.log(width))
            most = min(k, width)
            own = int(rng.integers(0, most + 1)) if rng.random() < 0.3 else most
            index[layer, pos, :own] = rng.permutation(width)[:own]
            weight[layer, pos, :own] = np.sort(rng.uniform(0.01, 2, own))[::-1]
    mass = weight.sum(-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = weight / mass[..., None]
        acting = -np.where(shares > 0, shares * np.log(shares), 0).sum(-1)
    acting = np.where(mass > 0, acting, np.nan).astype(np.float32)
    return Acting(score, acting, mass, np.full_like(score, np.nan), index, weight)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 2**32 - 1), columns=st.lists(st.integers(2, 40), min_size=1, max_size=5).map(tuple),
    n=st.integers(1, 12), k=st.integers(1, 6),
)  # fmt: skip
def test_entropies_and_usage_of_experts(browse: Browse, seed: int, columns: tuple[int, ...], n: int, k: int) -> None:
    """Choices and their shares exactly, entropies and weights as nearly as they are sent."""
    acting = ran(np.random.default_rng(seed), columns, n=n, k=k)
    shape = Shape("token", 99, 99, layers=tuple(range(3, 3 + len(columns))), acting=k, columns=columns)
    tokens = Tokens(("a",) * n, n, np.zeros(0), np.zeros(0), acting, shape, "a model")
    found = browse(payload(Turn(tokens, np.ones(0))))
    for layer, own in enumerate(means(shape, acting)):
        most = math.log(own.columns)
        np.testing.assert_allclose(found["score"][layer], acting.score[layer], rtol=0, atol=most * HALF_A_STEP + 1e-6)
        assert np.mean(found["score"][layer]) == pytest.approx(own.score, abs=most * HALF_A_STEP + 1e-6)
        entropies = np.array(found["acting"][layer], dtype=float)  # null: no number
        np.testing.assert_allclose(
            entropies, acting.acting[layer], rtol=0, atol=math.log(max(k, 2)) * HALF_A_STEP + 1e-6
        )
        if np.isfinite(entropies).any():
            assert own.acting == pytest.approx(np.nanmean(entropies), abs=math.log(max(k, 2)) * HALF_A_STEP + 1e-6)
            assert found["usage"][layer] == pytest.approx(own.usage, abs=1e-12)
        else:
            assert (own.acting, own.usage, found["usage"][layer]) == (None, None, None)
        assert tuple(map(tuple, found["busiest"][layer])) == own.busiest
        for pos in range(n):
            there = acting.index[layer, pos] >= 0
            assert [expert for expert, _ in found["acted"][layer][pos]] == acting.index[layer, pos][there].tolist()
            shares = acting.weight[layer, pos][there] / acting.mass[layer, pos]
            np.testing.assert_allclose(
                [own for _, own in found["acted"][layer][pos]], shares, rtol=0, atol=HALF_A_STEP + 1e-6
            )
