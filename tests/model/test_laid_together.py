"""Weights that lie beside each other: the same tensors, of the same digest, multiplied where they lie."""

from __future__ import annotations

import torch

from model.cache import decoder
from model.delta import identical
from model.digest import digest
from model.laid import laid_out
from model.laid_together import READ, WRITE, joined, laid_together
from model.routed_lm import RoutedLM
from model.trace import batch
from tests.conftest import TINY, random_lm

PROMPTS = [b"Hello there?", b"Why?", b"One more question, longer than these two", b"And a last one"]


def test_nothing_but_the_place_changes_and_nothing_is_copied_again() -> None:
    params = dict(random_lm(seed=3).state_dict())
    found = laid_together(params)
    assert identical(params, found)
    assert list(params) == list(found)
    assert digest(params) == digest(found)
    for layer in range(TINY.n_layers):
        for parts, dim in ((READ, 0), (WRITE, 1)):
            own, old = ([each[f"blocks.{layer}.{part}.weight"] for part in parts] for each in (found, params))
            whole = joined(own, dim=dim)
            assert torch.equal(whole, torch.cat(old, dim))
            assert torch.equal(whole, joined(old, dim=dim))
            assert whole.data_ptr() == own[0].data_ptr()
            assert torch.equal(
                joined(own[::-1], dim=dim), torch.cat(old[::-1], dim)
            )  # in another order they do not lie
            assert torch.equal(joined([own[0], own[0]], dim=dim), torch.cat([old[0], old[0]], dim))
    assert found["head.weight"] is params["head.weight"]


def test_a_model_has_the_bits_that_it_had() -> None:
    params = dict(random_lm(seed=3).state_dict())
    lms = [RoutedLM.from_params(TINY, own) for own in (params, laid_together(params))]
    for one, other in zip(*(batch(lm, PROMPTS, max_new_bytes=10) for lm in lms), strict=True):
        assert one.reply == other.reply
        assert one.gates.tobytes() == other.gates.tobytes()
        assert one.hidden.tobytes() == other.hidden.tobytes()
    for mine, its in zip(*(laid_out(lm, shared=True).alone for lm in lms), strict=True):
        assert mine.tobytes() == its.tobytes()
    (read, write), weights = decoder(lms[1]).laid.some[0], lms[1].state_dict()
    assert read.data_ptr() == weights["blocks.0.sparse.query.weight"].data_ptr()
    assert write.data_ptr() == weights["blocks.0.sparse.value.weight"].data_ptr()
