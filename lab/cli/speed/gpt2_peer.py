"""The peer of cached generation: transformers' GPT-2, as large as our model."""

from __future__ import annotations

import time
from typing import Any

import torch
from torch import Tensor

from model.config import ModelConfig
from model.errors import LabError


def gpt2(n_params: int) -> Any:
    """A random GPT-2 of the model's width, depth and size: the feed-forward width makes up the difference."""
    try:
        from transformers import GPT2Config, GPT2LMHeadModel
    except ImportError as error:
        raise LabError(
            "the peer of 'generate' is not installed",
            expected="the package transformers",
            todo="pip install -r requirements-dev.txt",
        ) from error
    c = ModelConfig()

    def sized(inner: int) -> Any:
        return GPT2LMHeadModel(
            GPT2Config(
                vocab_size=c.vocab_size,
                n_positions=c.max_seq_len,
                n_embd=c.d_model,
                n_layer=c.n_layers,
                n_head=c.n_heads,
                n_inner=inner,
                bos_token_id=0,
                eos_token_id=0,
            )
        )

    narrow = sum(p.numel() for p in sized(1).parameters())
    per_unit = c.n_layers * (2 * c.d_model + 1)
    return sized(1 + round((n_params - narrow) / per_unit)).eval()


@torch.inference_mode()
def generated(model: Any, prompt: Tensor, *, n: int) -> float:
    """Seconds for `n` greedy bytes after the prompt, its reading not counted."""
    read = model(input_ids=prompt, use_cache=True)
    started = time.perf_counter()
    for _ in range(n):
        token = read.logits[:, -1:].argmax(-1)
        read = model(input_ids=token, past_key_values=read.past_key_values, use_cache=True)
    return time.perf_counter() - started
