"""Models of transformers: greedy as their own `generate` is, whatever the family, the batch and the settings."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from model.errors import LabError
from model.language import replies

transformers = pytest.importorskip("transformers", reason="requirements-models.txt is not installed")

from model.hf.causal import Causal  # noqa: E402
from tests import tiny_models  # noqa: E402

PROMPTS = ("What is the capital of France?", "Who?", "Who wrote it? " * 2, "France", "I don't know who wrote it.")
SMALL = {"vocab_size": 300, "num_hidden_layers": 2, "num_attention_heads": 4, "bos_token_id": 1, "eos_token_id": 2}
WIDE = {**SMALL, "hidden_size": 32, "intermediate_size": 64, "num_key_value_heads": 2, "max_position_embeddings": 128}


def families() -> dict[str, Any]:
    """Rotary, learnt and linear positions; soft-capped logits; sliding windows; experts, whose routers are read by
    hooks."""
    t = transformers
    return {
        "llama": t.LlamaConfig(**WIDE, pad_token_id=0),
        "mistral": t.MistralConfig(**WIDE, sliding_window=6, pad_token_id=0),
        "gemma2": t.Gemma2Config(**WIDE, head_dim=8, sliding_window=6, pad_token_id=0),
        "gpt2": t.GPT2Config(vocab_size=300, n_embd=32, n_layer=2, n_head=4, n_positions=128, eos_token_id=2),
        "olmoe": t.OlmoeConfig(**WIDE, num_experts=64, num_experts_per_tok=8, pad_token_id=0),
        "mixtral": t.MixtralConfig(**WIDE, num_local_experts=4, num_experts_per_tok=2, pad_token_id=0),
        "bloom": t.BloomConfig(vocab_size=300, hidden_size=32, n_layer=2, n_head=4, eos_token_id=2, pad_token_id=0),
    }


def made(family: str = "llama", **settings: Any) -> Causal:
    lm = tiny_models.random_weights(transformers.AutoModelForCausalLM.from_config(families()[family]))
    lm.generation_config.update(eos_token_id=2, pad_token_id=0, **settings)
    return Causal(lm, tiny_models.tokenizer())


def own_greedy(own: Causal, prompts: list[tuple[int, ...]], n: int) -> list[tuple[int, ...]]:
    """By transformers, without the end of each reply."""
    width = max(map(len, prompts))
    ids = torch.tensor([[0] * (width - len(prompt)) + list(prompt) for prompt in prompts])
    mask = torch.tensor([[0] * (width - len(prompt)) + [1] * len(prompt) for prompt in prompts])
    found = own.lm.generate(input_ids=ids, attention_mask=mask, do_sample=False, max_new_tokens=n)[:, width:].tolist()
    ends = own._ends
    return [tuple(row[: next((i for i, token in enumerate(row) if token in ends), n)]) for row in found]


@pytest.mark.parametrize("family", ["llama", "mistral", "gemma2", "gpt2", "bloom", "olmoe", "mixtral"])
def test_greedy_is_that_of_transformers(family: str) -> None:
    own = made(family)
    assert own.together
    assert own.shape.columns == {"olmoe": (64, 64), "mixtral": (4, 4)}.get(family, ())
    # An end that comes at another place in each reply: a token that the model takes of itself.
    free = replies(own, asked(own), max_new=12)
    own._ends = frozenset({free[0].symbols[3], 2})
    own.lm.generation_config.eos_token_id = sorted(own._ends)
    found = replies(own, asked(own), max_new=12)
    assert [reply.symbols for reply in found] == own_greedy(own, asked(own), 12)
    assert min(len(reply.symbols) for reply in found) <= 3
    for prompt, reply in zip(asked(own), found, strict=True):
        row = own.lm(torch.tensor([[*prompt, *reply.symbols]])).logits[0, len(prompt) - 1 :].double().log_softmax(-1)
        for i, symbol in enumerate(reply.symbols):
            assert reply.log_probability[i] == pytest.approx(float(row[i, symbol]), abs=1e-4)
            assert reply.probability[i] == pytest.approx(float(row[i].max().exp()), abs=1e-4)
            assert reply.entropy[i] == pytest.approx(-float((row[i].exp() * row[i]).sum()), abs=1e-3)


@pytest.mark.parametrize(
    "settings",
    [{"repetition_penalty": 1.8}, {"no_repeat_ngram_size": 2}, {"min_new_tokens": 5}, {"suppress_tokens": [7, 40]}],
)
def test_settings_that_move_the_choice_are_kept_to_and_told(settings: dict[str, Any]) -> None:
    plain, own = made(), made(**settings)
    assert plain.altered == ()
    assert len(own.altered) == 1
    if "min_new_tokens" in settings:
        own._ends = frozenset({replies(plain, asked(own), max_new=1)[0].symbols[0]})
        own.lm.generation_config.eos_token_id = sorted(own._ends)
        own = Causal(own.lm, own.tokenizer)
    found = replies(own, asked(own), max_new=10)
    assert [reply.symbols for reply in found] == [own_greedy(own, [prompt], 10)[0] for prompt in asked(own)]
    assert [reply.symbols for reply in found] != [reply.symbols for reply in replies(plain, asked(own), max_new=10)]


def test_hidden_states_are_those_that_the_head_reads() -> None:
    own = made()
    (reply,) = replies(own, asked(own)[:1], max_new=1)
    expected = own.lm.model(torch.tensor([asked(own)[0]])).last_hidden_state[0, -1]
    np.testing.assert_allclose(reply.hidden, expected.numpy(), atol=1e-5)


def test_surprise_is_the_loss_of_transformers_by_bytes() -> None:
    own, text = made(), "Who wrote it — ça?"
    ids = torch.tensor([[1, *own.tokenizer(text, add_special_tokens=False)["input_ids"]]])
    nats = float(own.lm(ids, labels=ids).loss) * (ids.shape[1] - 1)
    assert own.surprise(text) == pytest.approx(nats / len(text.encode()), rel=1e-5)


def test_a_model_that_padding_changes_is_asked_one_prompt_at_a_time() -> None:
    """As one whose attention does not look at the mask."""
    own = made()
    forward = own.lm.model.forward
    own.lm.model.forward = lambda *given, attention_mask=None, **more: forward(*given, attention_mask=None, **more)
    assert not Causal(own.lm, own.tokenizer).together


def test_a_tokenizer_of_another_model_is_refused() -> None:
    own = made()
    config = families()["llama"]
    config.vocab_size = 100
    small = Causal(transformers.AutoModelForCausalLM.from_config(config).eval(), own.tokenizer)
    with pytest.raises(LabError, match="does not fit the model"):
        small.framed("Who wrote it?", max_new=4)


def test_without_a_template_a_prompt_is_put_as_it_is() -> None:
    own = Causal(tiny_models.llama(), tiny_models.tokenizer(template=None))
    assert own.framed("Who wrote it?", max_new=4).data == b"Who wrote it?"
    broken = Causal(own.lm, tiny_models.tokenizer(template="{{ raise_exception('no users') }}"))
    with pytest.raises(LabError, match="chat template cannot be used"):
        broken.framed("Who wrote it?", max_new=4)


def asked(own: Causal) -> list[tuple[int, ...]]:
    return [own.framed(prompt, max_new=12).symbols for prompt in PROMPTS]


def test_a_uniform_model_is_as_unsure_as_can_be() -> None:
    own = made()
    own.lm.lm_head.weight.zero_()
    (reply,) = replies(own, asked(own)[:1], max_new=3)
    np.testing.assert_allclose(reply.entropy, np.log(300), rtol=1e-5)
    np.testing.assert_allclose(reply.probability, 1 / 300, rtol=1e-5)
