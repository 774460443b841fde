"""Averages over the best positions and their gradients, against the softmax by sorting and a product with all of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from model.topk import _softmax_any
from model.topk_average import topk_average


def drawn(batch: int, heads: int, length: int, width: int, *, ties: bool) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(batch + 10 * heads + 100 * length + 1000 * width)
    scores = torch.randn(batch, heads, length, length, generator=generator)
    x = torch.randn(batch, length, width, generator=generator)
    return (scores * 2).round() / 2 if ties else scores, x


def by_definition(scores: torch.Tensor, x: torch.Tensor, k: int) -> torch.Tensor:
    averages = _softmax_any(scores, k, True) @ x[:, None]
    return averages.transpose(1, 2).reshape(*x.shape[:2], -1)


shapes = st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 40), st.integers(1, 20))


@settings(deadline=None, max_examples=60)
@given(shapes, st.integers(1, 45), st.booleans())
def test_averages_and_both_gradients_are_those_of_the_whole_softmax(shape, k, ties):
    scores, x = (tensor.requires_grad_() for tensor in drawn(*shape, ties=ties))
    ours, peer = topk_average(scores, x, k), by_definition(scores, x, k)
    torch.testing.assert_close(ours, peer, atol=2e-6, rtol=1e-5)
    back = torch.randn(ours.shape, generator=torch.Generator().manual_seed(1))
    mine = torch.autograd.grad(ours, (scores, x), back)
    theirs = torch.autograd.grad(peer, (scores, x), back)
    for own, its in zip(mine, theirs, strict=True):
        torch.testing.assert_close(own, its, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("ties", [False, True])
def test_at_the_size_of_the_model_on_many_threads(ties: bool) -> None:
    scores, x = drawn(2, 8, 256, 64, ties=ties)
    expected = topk_average(scores, x, 16)
    torch.testing.assert_close(expected, by_definition(scores, x, 16), atol=2e-6, rtol=1e-5)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: topk_average(scores, x, 16), range(6)):
            assert torch.equal(found, expected)


def test_what_a_position_cannot_see_changes_nothing() -> None:
    scores, x = drawn(1, 2, 12, 4, ties=False)
    before = topk_average(scores, x, 3)
    scores[..., 7:] += 100.0
    x[:, 7:] *= -3.0
    assert torch.equal(topk_average(scores, x, 3)[:, :7], before[:, :7])


def test_works_as_a_registered_op() -> None:
    scores, x = (tensor.requires_grad_() for tensor in drawn(2, 2, 9, 4, ties=False))
    checks = ("test_schema", "test_faketensor", "test_autograd_registration")
    torch.library.opcheck(torch.ops.tilelli.topk_average.default, (scores, x, 3), test_utils=checks)
