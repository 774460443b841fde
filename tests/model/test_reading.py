"""Prompts are read some at a time: all of them, once, with the states that each has alone."""

from __future__ import annotations

import itertools

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st

from model import reading
from model.cache import Cache, decoder
from tests.conftest import random_lm


@given(st.lists(st.integers(1, 400), min_size=1, max_size=40))
def test_every_text_is_read_once_beside_few_enough(lengths: list[int]) -> None:
    found = list(reading.spans(np.array(lengths)))
    assert [row for rows, _ in found for row in range(rows.start, rows.stop)] == list(range(len(lengths)))
    for rows, longest in found:
        own = lengths[rows]
        assert longest == max(own)
        assert len(own) == 1 or len(own) * longest <= reading.MOST
    for (rows, longest), (after, _) in itertools.pairwise(found):  # nor are they fewer than there is room for
        assert (rows.stop + 1 - rows.start) * max(longest, lengths[after.start]) > reading.MOST


def test_states_are_those_of_the_whole_model(monkeypatch) -> None:
    monkeypatch.setattr(reading, "MOST", 70)
    lm, rng = random_lm(), np.random.default_rng(0)
    lengths = np.array([30, 5, 61, 61, 8, 9, 9, 40])
    tokens = torch.from_numpy(rng.integers(32, 127, size=(len(lengths), 61)))
    cache = Cache(lm, batch=len(lengths), capacity=64)
    hidden, gates = decoder(lm).read_prompts(tokens, cache, lengths)
    for row, length in enumerate(lengths):
        alone = lm(tokens[row : row + 1, :length])
        torch.testing.assert_close(hidden[row, :length], alone.hidden[0], atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(gates[row, :, :length], alone.gates[0], atol=1e-5, rtol=1e-5)
        assert cache.states[:, row, cache.lead + length - 1].any(dim=-1).all()
