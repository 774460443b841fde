"""How the small mixture of experts is built and trained: one complete set of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Design:
    """The model and its training.

    kinds: key of `training.conversations.RECIPE_KINDS`. vocabulary: tokens, of which the first are `tokens.MARKS` and
    the bytes. acting: experts that act on a token. rows: examples of a step, read in `parts` of similar length. lr: a
    factor on the usual rates of `training.optim`. flat: the share of the steps at the full rate. balance: weight of the
    load balancing loss; OLMoE's own.
    """

    kinds: str = "v4"
    vocabulary: int = 2048
    width: int = 128
    layers: int = 3
    heads: int = 4
    experts: int = 16
    acting: int = 2
    expert_width: int = 64
    longest: int = 256
    rows: int = 192
    parts: int = 3
    lr: float = 1.0
    flat: float = 0.6
    balance: float = 0.01
    tokenizer_examples: int = 20_000

    def config(self) -> Any:
        """Of transformers: OLMoE's own, in which a token's weights are not normed over the experts that act."""
        from transformers import OlmoeConfig

        return OlmoeConfig(
            vocab_size=self.vocabulary, hidden_size=self.width, intermediate_size=self.expert_width,
            num_hidden_layers=self.layers, num_attention_heads=self.heads, num_key_value_heads=self.heads,
            num_experts=self.experts, num_experts_per_tok=self.acting, max_position_embeddings=self.longest,
            router_aux_loss_coef=self.balance, tie_word_embeddings=True, pad_token_id=0, eos_token_id=0,
            bos_token_id=None,
        )  # fmt: skip
