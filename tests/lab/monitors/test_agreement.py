"""Other replies: drawn as the model's distribution says, by routers that are near its own, and how far they differ."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from lab.monitors import agreement
from lab.monitors.agreement import disagreement, disturbed, likeness
from model.byte_text import END_OF_REPLY
from model.generate import generate
from model.parts import part_of
from model.trace import trace
from tests.conftest import random_lm

PROMPTS = [b"USER: hi\nTILELLI:", b"a", b"USER: what?\nTILELLI:"]


def test_bytes_are_drawn_with_their_own_chances() -> None:
    """800 first bytes of one prompt against the softmax of the model: no byte's share is off by 5 deviations."""
    lm = random_lm(seed=4)
    with torch.no_grad():
        lm.head.weight *= 0.2
    chances = lm(torch.tensor([list(PROMPTS[1])])).logits[0, -1].double().softmax(-1).numpy()
    found = trace(lm, [PROMPTS[1]] * 800, max_new_bytes=1, batch_size=800, rng=np.random.default_rng(1))
    counts = np.bincount([own.reply[0] if own.reply else END_OF_REPLY for own in found], minlength=256)
    spread = np.sqrt(800 * chances * (1 - chances))
    assert (np.abs(counts - 800 * chances) <= 5 * spread + 1).all()
    assert (counts > 0).sum() > 20


def test_without_a_generator_nothing_is_drawn_and_with_one_the_same_again() -> None:
    lm = random_lm(seed=4)
    plain = [own.reply for own in trace(lm, PROMPTS, max_new_bytes=12)]
    drawn = [own.reply for own in trace(lm, PROMPTS, max_new_bytes=12, rng=np.random.default_rng(3))]
    assert drawn == [own.reply for own in trace(lm, PROMPTS, max_new_bytes=12, rng=np.random.default_rng(3))]
    assert plain == [own.reply for own in trace(lm, PROMPTS, max_new_bytes=12)]
    assert list(generate(lm, PROMPTS, max_new_bytes=1))


def test_disturbed_routers_and_nothing_else() -> None:
    lm = random_lm(seed=4)
    other = disturbed(lm, seed=9)
    for name, value in lm.state_dict().items():
        own = other.state_dict()[name]
        if part_of(name) == "router":
            moved = ((own - value).square().mean() / value.square().mean()).sqrt()
            assert 0.1 < float(moved) < 0.35
        else:
            assert own.data_ptr() == value.data_ptr()


@pytest.mark.parametrize("how", agreement.HOW)
def test_disagreement_is_a_mean_over_replies_and_seeds_decide_it(how: agreement.How) -> None:
    lm = random_lm(seed=4)
    said = [own.text for own in trace(lm, PROMPTS, max_new_bytes=12)]
    one, two = (disagreement(lm, PROMPTS, said, how, k=k, seed=2, max_new_bytes=12) for k in (1, 2))
    assert ((one >= 0) & (one <= 1) & (two >= 0) & (two <= 1)).all()
    assert (np.abs(2 * two - one - 0.5) <= 0.5 + 1e-12).all(), "the first of two is the one"
    np.testing.assert_array_equal(two, disagreement(lm, PROMPTS, said, how, k=2, seed=2, max_new_bytes=12))


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_is_1_for_the_same_and_the_same_both_ways(one: str, other: str) -> None:
    assert likeness(one, one) == 1
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 1


def test_likeness_by_hand() -> None:
    assert likeness("ab", "ab") == 1
    assert likeness("abc", "xyz") == 0
    assert likeness("ab", "ac") == pytest.approx(2 * 1 / 8)  # both begin with ··a
    near, far = likeness("It is Paris.", "It is Paris!"), likeness("It is Paris.", "Winter.")
    assert near > far
