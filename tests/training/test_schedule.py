"""Learning rate, stages and growing depth."""

from __future__ import annotations

import pytest
import torch

from model.errors import LabError
from tests.conftest import random_lm
from training.schedule import grow, learning_rate, stage, work


def test_learning_rate_is_flat_then_straight_down():
    assert learning_rate(0.0, flat=0.5) == learning_rate(0.5, flat=0.5) == 1.0
    assert abs(learning_rate(0.75, flat=0.5) - 0.525) < 1e-12
    assert abs(learning_rate(1.0, flat=0.5) - 0.05) < 1e-12
    assert learning_rate(1.0, flat=1.0) == 1.0


def test_a_stage_begins_at_its_progress():
    stages = ((0.0, 2), (0.25, 4), (0.5, 8))
    assert [stage(stages, p) for p in (0.0, 0.24, 0.25, 0.49, 0.5, 1.0)] == [2, 2, 4, 4, 8, 8]


def test_a_step_of_twice_the_layers_is_twice_the_work():
    stages = ((0.0, 2), (0.25, 4), (0.5, 8))
    assert [work(stages, p) for p in (0.0, 0.25, 0.5, 0.75, 1.0)] == [0.0, 0.5, 1.5, 3.5, 5.5]
    assert [work((), p) for p in (0.0, 0.3, 1.0)] == [0.0, 0.3, 1.0]


def test_growing_stacks_the_blocks_again():
    params = dict(random_lm().state_dict())
    grown = grow(params, layers=6)
    for layer in range(6):
        name = "blocks.{}.dense.up.weight"
        assert torch.equal(grown[name.format(layer)], params[name.format(layer % 3)])
    assert torch.equal(grown["head.weight"], params["head.weight"])
    assert len([name for name in grown if name.startswith("blocks.")]) == 2 * len(
        [name for name in params if name.startswith("blocks.")]
    )


def test_growing_never_drops_a_layer():
    with pytest.raises(LabError, match="shallower"):
        grow(dict(random_lm().state_dict()), layers=2)
