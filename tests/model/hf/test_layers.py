"""States of all layers over a prompt: those of transformers on that prompt alone, whatever stands beside it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from model.language import replies

transformers = pytest.importorskip("transformers", reason="requirements-models.txt is not installed")

from model.errors import LabError  # noqa: E402
from model.hf.causal import Causal  # noqa: E402
from model.hf.layers import over  # noqa: E402
from tests import tiny_models  # noqa: E402
from tests.model.hf.test_causal import PROMPTS, families  # noqa: E402

SYSTEM = "<|im_start|>system\nYou know.<|im_end|>\n" + tiny_models.TEMPLATE


def made(family: str, *, template: str | None = SYSTEM, states: bool = True) -> Causal:
    lm = tiny_models.random_weights(transformers.AutoModelForCausalLM.from_config(families()[family]))
    lm.generation_config.update(eos_token_id=2, pad_token_id=0)
    return Causal(lm, tiny_models.tokenizer(template=template), states=states)


def asked(own: Causal) -> list[tuple[int, ...]]:
    return [own.framed(prompt, max_new=4).symbols for prompt in PROMPTS]


@pytest.mark.parametrize("family", ["llama", "gemma2", "gpt2", "bloom"])
def test_states_are_those_of_transformers_on_each_prompt_alone(family: str) -> None:
    own = made(family)
    prompts = asked(own)
    found, free = replies(own, prompts, max_new=4), replies(made(family, states=False), prompts, max_new=4)
    assert [reply.symbols for reply in found] == [reply.symbols for reply in free], "to be watched changes no reply"
    assert all(reply.states is None for reply in free)
    start = own.skipped
    assert {prompt[:start] for prompt in prompts} == {prompts[0][:start]}
    assert len({prompt[start] for prompt in prompts}) > 1, "what follows differs"
    for prompt, reply in zip(prompts, found, strict=True):
        layers = own.lm(torch.tensor([prompt]), output_hidden_states=True).hidden_states
        assert reply.states is not None
        assert len(layers) == own.depth == len(reply.states.mean)
        np.testing.assert_allclose(reply.states.last, np.stack([own[0, -1] for own in layers]), atol=2e-4)
        expected = np.stack([own[0, start:].numpy().mean(axis=0) for own in layers])
        np.testing.assert_allclose(reply.states.mean, expected, atol=2e-4)
        np.testing.assert_allclose(reply.states.last[-1], reply.hidden, atol=1e-5)


def test_without_a_template_nothing_stands_before_every_prompt() -> None:
    assert made("llama", template=None).skipped == 0


def test_means_by_hand() -> None:
    """Padding holds what would spoil any mean; the last position counts however many are skipped."""
    rows = torch.tensor([[9.0, 9.0, 1.0, 2.0], [1.0, 2.0, 3.0, 8.0]])[..., None].expand(2, 4, 3).clone()
    rows[0, :2] = torch.nan
    mask = torch.tensor([[0, 0, 1, 1], [1, 1, 1, 1]])
    for skipped, means in ((0, [1.5, 3.5]), (1, [2.0, 13 / 3]), (2, [2.0, 5.5]), (9, [2.0, 8.0])):
        found = over([rows, rows.double()], mask, skipped=skipped)
        for own, mean, last in zip(found, means, (2.0, 8.0), strict=True):
            np.testing.assert_allclose(own.mean, mean, rtol=1e-6)
            np.testing.assert_allclose(own.last, last)
            assert own.mean.dtype == own.last.dtype == np.float32
            assert own.mean.shape == (2, 3)


def test_a_model_that_hides_its_layers_is_refused() -> None:
    own: Any = made("llama", states=False)
    forward = own.lm.forward

    def hidden(**given: Any) -> Any:
        found = forward(**given)
        found.hidden_states = None
        return found

    own.lm.forward = hidden
    own.lm.forward.__signature__ = None
    with pytest.raises(LabError, match="the states of its layers"):
        Causal(own.lm, own.tokenizer, states=True)
