"""The baseline: an ordinary pre-norm decoder of the routed model's size, width and depth."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn
from torch.nn import functional as F

from model.config import PATHWAYS, ModelConfig
from model.errors import LabError
from model.routed_lm import Output, RoutedLM

HIDDEN = 1920
"""Feed-forward width that makes the default size 10.17 M parameters, within 1 % of the routed model's 10.18 M."""


class VanillaBlock(nn.Module):
    """x + attention(norm(x)), then x + feed-forward(norm(x)), without biases but the norms'."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        d = config.d_model
        self.n_heads = config.n_heads
        self.attention_norm, self.dense_norm = nn.LayerNorm(d), nn.LayerNorm(d)
        self.query, self.key, self.value, self.out = (nn.Linear(d, d, bias=False) for _ in range(4))
        hidden = HIDDEN * d // ModelConfig().d_model
        self.up, self.down = nn.Linear(d, hidden, bias=False), nn.Linear(hidden, d, bias=False)

    def forward(self, x: Float[Tensor, "batch pos d_model"]) -> Float[Tensor, "batch pos d_model"]:
        batch, length, width = x.shape
        normed = self.attention_norm(x)
        q, k, v = (
            linear(normed).view(batch, length, self.n_heads, -1).transpose(1, 2)
            for linear in (self.query, self.key, self.value)
        )
        attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(attended.transpose(1, 2).reshape(batch, length, width))
        return x + self.down(F.gelu(self.up(self.dense_norm(x))))


class VanillaLM(nn.Module):
    """Byte-level decoder with the interface of `RoutedLM` in training; it has no gates and no abstain head."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.token_embedding = nn.Embedding.from_pretrained(
            torch.empty(config.vocab_size, config.d_model), freeze=False
        )
        positions = torch.empty(config.max_seq_len, config.d_model)
        self.position_embedding = nn.Embedding.from_pretrained(positions, freeze=False)
        self.blocks = nn.ModuleList(VanillaBlock(config) for _ in range(config.n_layers))
        self.final_norm = nn.LayerNorm(config.d_model)
        self.head = nn.Linear(config.d_model, config.vocab_size, bias=False)

    def forward(self, tokens: Int[Tensor, "batch pos"]) -> Output:
        """Raises: LabError when there are more positions than `max_seq_len`."""
        batch, length = tokens.shape
        if length > self.config.max_seq_len:
            raise LabError("too many bytes for the model", expected=f"at most {self.config.max_seq_len}", found=length)
        x = self.token_embedding(tokens) + self.position_embedding.weight[:length]
        for block in self.blocks:
            x = block(x)
        hidden = self.final_norm(x)
        no_gates = torch.zeros(batch, 0, length, len(PATHWAYS))
        return Output(self.head(hidden), torch.zeros(batch, length), no_gates, hidden)

    def initialise(self, generator: torch.Generator) -> VanillaLM:
        """Fresh weights as `RoutedLM.initialise` draws them."""
        depth = (2 * self.config.n_layers) ** -0.5
        for name, parameter in self.named_parameters():
            if "norm" in name:
                nn.init.constant_(parameter, float(name.endswith("weight")))
            elif "embedding" in name:
                nn.init.normal_(parameter, std=0.02 if "position" in name else 0.5, generator=generator)
            else:
                scale = parameter.shape[1] ** -0.5 * (depth if name.endswith(("out.weight", "down.weight")) else 1.0)
                nn.init.normal_(parameter, std=scale, generator=generator)
        return self

    @classmethod
    def from_params(cls, config: ModelConfig, params: Mapping[str, Tensor]) -> VanillaLM:
        """A model that shares the storage of `params`."""
        lm = cls(config)
        lm.load_state_dict(dict(params), strict=True, assign=True)
        return lm


AnyLM = RoutedLM | VanillaLM
