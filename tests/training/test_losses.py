"""Each loss against its formula."""

from __future__ import annotations

import math

import pytest
import torch

from model.routed_lm import Output
from training.batches import pack
from training.conversations.example import Example
from training.loss_weights import Weights
from training.losses import entropy_gap, losses

ANSWER = Example("Hi?", "Hello.", "small talk", "answer")
OOD = Example("Who is Brem?", "I don't know.", "names", "ood")


@pytest.fixture
def batch():
    return pack([[ANSWER], [OOD]], length=48)


def output(*, gates: torch.Tensor | None = None) -> Output:
    generator = torch.Generator().manual_seed(0)
    shape = (2, 48)
    even = torch.full((2, 3, 48, 3), 1 / 3)
    return Output(
        torch.randn(*shape, 256, generator=generator),
        torch.randn(*shape, generator=generator),
        even if gates is None else gates,
        torch.zeros(*shape, 8),
    )


def test_cross_entropy_is_over_targets_only(batch):
    found = output()
    rows, positions = torch.nonzero(batch.targets >= 0, as_tuple=True)
    log_p = found.logits.log_softmax(-1)[rows, positions, batch.targets[rows, positions]]
    parts = losses(found, batch, Weights(), found.abstain_logit)
    assert float(parts["ce"]) == pytest.approx(-float(log_p.mean()), rel=1e-5)
    assert set(parts) == {"loss", "ce"}


def test_abstain_loss_is_binary_cross_entropy_at_the_colons(batch):
    found = output()
    p = found.abstain_logit[batch.asked].sigmoid()
    expected = -(torch.log(1 - p[0]) + torch.log(p[1])) / 2
    parts = losses(found, batch, Weights(abstain=2.0, ce=0.0), found.abstain_logit)
    assert float(parts["abstain"]) == pytest.approx(float(expected), rel=1e-5)
    assert float(parts["loss"]) == pytest.approx(2 * float(expected), rel=1e-5)


def test_load_balance_is_zero_for_even_use_and_two_thirds_for_one_pathway(batch):
    weights = Weights(ce=0.0, load_balance=1.0)
    assert float(losses(output(), batch, weights, output().abstain_logit)["loss"]) == pytest.approx(0.0, abs=1e-9)
    one = torch.zeros(2, 3, 48, 3)
    one[..., 1] = 1.0
    found = losses(output(gates=one), batch, weights, output().abstain_logit)
    assert float(found["loss"]) == pytest.approx(2 / 3)


def test_entropy_gap_is_over_prompt_bytes_and_normalised(batch):
    gates = torch.zeros(2, 3, 48, 3)
    gates[..., 0] = 1.0
    gates[1] = 1 / 3
    assert float(entropy_gap(gates, batch.compared, batch.ood)) == pytest.approx(1.0)
    assert float(entropy_gap(gates, batch.compared, ~batch.ood)) == pytest.approx(-1.0)
    beyond = gates.clone()
    beyond[1][:, ~batch.compared[1]] = torch.tensor([1.0, 0.0, 0.0])
    assert float(entropy_gap(beyond, batch.compared, batch.ood)) == pytest.approx(1.0)


def test_metacognition_stops_at_its_margin(batch):
    weights = Weights(ce=0.0, metacognition=20.0, margin=0.3)
    even = output()
    assert float(losses(even, batch, weights, even.abstain_logit)["metacognition"]) == pytest.approx(0.3)
    wide = torch.zeros(2, 3, 48, 3)
    wide[..., 0] = 1.0
    wide[1] = 1 / 3
    assert float(losses(output(gates=wide), batch, weights, even.abstain_logit)["loss"]) == 0.0
    assert math.isclose(weights.margin, 0.3)
