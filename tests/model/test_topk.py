"""The top-k softmax against its definition by torch.topk, on all the awkward rows."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from model.topk import _softmax_any, topk_softmax


def by_definition(scores: torch.Tensor, k: int, *, causal: bool) -> torch.Tensor:
    """Row by row: the values torch.topk finds; ties at the smallest of them go to the earliest positions."""
    rows = scores.reshape(-1, scores.shape[-1])
    out = torch.zeros_like(rows)
    for number, row in enumerate(rows):
        length = number % scores.shape[-1] + 1 if causal else len(row)
        seen = row[:length]
        values = torch.topk(seen, min(k, length)).values
        above = [j for j in range(length) if seen[j] > values[-1]]
        ties = [j for j in range(length) if seen[j] == values[-1]][: len(values) - len(above)]
        kept = sorted(above + ties)
        if seen.max() > -torch.inf:
            out[number, kept] = seen[kept].softmax(0)
    return out.reshape(scores.shape)


finite = st.floats(-(2.0**100), 2.0**100, width=32)
coarse = st.sampled_from([-2.0, -0.0, 0.0, 1.0, 1.0, 3.5, float("-inf")])


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 40).flatmap(lambda n: arrays("float32", (3, n), elements=finite | coarse)), st.integers(1, 50))
def test_equals_the_definition(scores, k):
    scores = torch.from_numpy(scores)
    expected = by_definition(scores, k, causal=False)
    found = topk_softmax(scores, k, False)
    assert torch.equal(found > 0, expected > 0)
    torch.testing.assert_close(found, expected, atol=1e-6, rtol=1e-5)
    torch.testing.assert_close(_softmax_any(scores, k, False), expected, atol=1e-6, rtol=1e-5)


@pytest.mark.parametrize("length", [1, 4, 16, 17, 130, 256])
def test_causal_rows_see_only_what_came_before(length):
    scores = torch.randn(2, 3, length, length, generator=torch.Generator().manual_seed(length))
    found = topk_softmax(scores, 16, True)
    torch.testing.assert_close(found, by_definition(scores, 16, causal=True), atol=1e-6, rtol=1e-5)
    assert not found.triu(1).any()


def test_rows_with_at_most_k_entries_are_an_ordinary_softmax():
    scores = torch.randn(5, 16, generator=torch.Generator().manual_seed(1))
    torch.testing.assert_close(topk_softmax(scores, 16, False), scores.softmax(-1))
    torch.testing.assert_close(topk_softmax(scores, 1000, False), scores.softmax(-1))


def test_a_row_of_minus_infinity_gets_zeros():
    assert not topk_softmax(torch.full((2, 20), -torch.inf), 4, False).any()


def test_equal_scores_keep_the_earliest():
    assert topk_softmax(torch.zeros(1, 6), 2, False).tolist() == [[0.5, 0.5, 0, 0, 0, 0]]
    mixed = torch.tensor([[-0.0, 0.0, -0.0, 5.0]])
    assert (topk_softmax(mixed, 2, False) > 0).tolist() == [[True, False, False, True]]


def test_gradient_is_that_of_the_selected_softmax():
    generator = torch.Generator().manual_seed(2)
    scores = torch.randn(2, 2, 33, 33, generator=generator, requires_grad=True)
    weights = torch.randn(2, 2, 33, 33, generator=generator)
    ours = torch.autograd.grad((topk_softmax(scores, 8, True) * weights).sum(), scores)[0]
    peer = torch.autograd.grad((_softmax_any(scores, 8, True) * weights).sum(), scores)[0]
    torch.testing.assert_close(ours, peer, atol=1e-6, rtol=1e-5)


def test_works_as_a_registered_op():
    scores = torch.randn(3, 20, requires_grad=True)
    torch.library.opcheck(torch.ops.tilelli.topk_softmax.default, (scores, 4, False))


def test_many_threads_at_once_agree():
    scores = torch.randn(4, 8, 128, 128, generator=torch.Generator().manual_seed(3))
    expected = topk_softmax(scores, 16, True)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: topk_softmax(scores, 16, True), range(16)):
            assert torch.equal(found, expected)
