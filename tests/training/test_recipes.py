"""The recipes: the table of the study, and that each is what it says."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
import torch

from model.parts import select
from tests.conftest import TINY, random_lm
from training import feed
from training.conversations.surface_ood import gibberish
from training.loop import Budget, train
from training.recipes import RECIPES, recipe
from training.trainable import build

LARGE = replace(TINY, max_seq_len=256)
STUDY = {
    # name: (start, parts, ce, abstain, metacognition)
    "base": (None, None, 1, 0, 0),
    "v3": ("base", None, 1, 0, 0),
    "v4": ("v3", None, 1, 1, 0),
    "v5": ("v4", ("router",), 0, 0, 1),
    "v6": ("v4", ("router",), 0, 0, 1),
    "v7": ("v4", ("router", "abstain"), 1, 1, 20),
    "v8a": ("v4", ("router", "abstain"), 1, 1, 5),
    "v8b": ("v4", ("router", "abstain"), 1, 5, 0),
    "v9": ("v4", ("abstain",), 0, 1, 0),
    "v7-v3": ("v3", ("router", "abstain"), 1, 1, 20),
    "v8b-v3": ("v3", ("router", "abstain"), 1, 5, 0),
    "v10": ("v4", None, 1, 1, 0),
}


@pytest.mark.parametrize("name", STUDY)
def test_the_studys_table(name):
    found = recipe(name)
    weights = found.weights
    start, parts, *losses = STUDY[name]
    assert (found.start, found.parts and set(found.parts)) == (start, parts and set(parts))
    assert [weights.ce, weights.abstain, weights.metacognition] == losses
    assert weights.margin == 0.3
    if parts:
        assert (found.steps, found.batch, found.optimiser) == (500, 32, "adamw")


def test_variants_share_one_learning_rate():
    assert len({make().lr for name, make in RECIPES.items() if make().parts}) == 1


@pytest.mark.parametrize("name", [name for name in RECIPES if recipe(name).data != "prose"])
def test_the_feed_is_a_function_of_seed_and_step(name, corpus):
    one, same, other = (feed.batch(recipe(name), corpus, seed=1, step=step) for step in (3, 3, 4))
    assert torch.equal(one.tokens, same.tokens)
    assert not torch.equal(one.tokens, other.tokens)


@pytest.mark.parametrize("name", ["v5", "v6", "v7"])
def test_variants_see_both_sides_equally_often(name, corpus):
    batch = feed.batch(recipe(name), corpus, seed=1, step=0)
    assert batch.ood.tolist() == [False] * 16 + [True] * 16
    assert (batch.targets[batch.ood] == -1).all()
    assert batch.compared.any(dim=1).all()
    shown = list(itertools.islice(feed.shown(recipe(name), corpus, seed=1), 40))
    assert [example.label for example in shown] == ["answer", "ood"] * 20


def test_v6_compares_replies_and_v7_does_not(corpus):
    for name, whole in (("v6", True), ("v7", False)):
        batch = feed.batch(recipe(name), corpus, seed=1, step=0)
        reply = (batch.targets >= 0) & ~batch.asked  # the colon's target is the reply's first byte
        assert bool((batch.compared & reply).any()) == whole


def test_v6_mismatches_replies_and_makes_noise(corpus):
    shown = list(itertools.islice(feed.shown(recipe("v6"), corpus, seed=1), 200))
    kinds = {example.kind for example in shown if example.label == "ood"}
    assert kinds == {"gibberish", "mismatched replies"}


def test_gibberish_is_short_ascii_of_many_sorts():
    import random

    rng = random.Random(0)
    found = [gibberish(rng) for _ in range(500)]
    assert len(set(found)) == 500
    assert all(text.isascii() and text.isprintable() and 8 <= len(text) <= 60 for text in found)
    assert any(text.replace(" ", "").isalpha() for text in found)
    assert any(not any(map(str.isalpha, text)) for text in found)


def test_frozen_blocks_stay_and_all_others_move():
    config = replace(LARGE, n_layers=2)
    start = dict(random_lm(config).state_dict())
    lm, rates = build(replace(recipe("v10"), frozen=1), config, start, seed=7, device="cpu")
    output = lm(torch.arange(40).view(2, 20))
    (output.logits.square().mean() + output.abstain_logit.mean()).backward()
    for optimiser in rates:
        optimiser.step()
    still = {key for key, value in lm.named_parameters() if torch.equal(start[key], value)}
    assert still == {key for key in start if key.startswith("blocks.0.") or "embedding" in key}
    assert recipe("v10").frozen == 4
    assert not any(make().frozen for name, make in RECIPES.items() if name != "v10")


@pytest.mark.parametrize("name", ["v5", "v6", "v7", "v8a", "v8b", "v7-v3"])
def test_a_variant_moves_its_parts_and_nothing_else(name, tmp_path, corpus):
    start = dict(random_lm(LARGE).state_dict())
    small = replace(recipe(name), batch=4)
    tuned = train(
        small, config=LARGE, start=start, corpus=corpus, seed=7, budget=Budget(steps=2), out=tmp_path, resume=False
    ).params
    assert small.parts is not None
    changed = {key for key in start if not torch.equal(start[key], tuned[key])}
    assert changed == select(start, parts=small.parts)
