"""The three pathways of a block, each a map from the normed state to an update of the same shape."""

from __future__ import annotations

import torch
from jaxtyping import Float
from torch import Tensor, nn
from torch.nn import functional as F

from model.config import ModelConfig
from model.one_pass import window
from model.topk_average import topk_average


class LocalPathway(nn.Module):
    """A depthwise causal convolution without bias; the last tap reads the current byte."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(config.d_model, 1, config.kernel_size))

    def forward(self, x: Float[Tensor, "batch pos d_model"]) -> Float[Tensor, "batch pos d_model"]:
        return window(x, self.weight)


class SparsePathway(nn.Module):
    """Causal attention that keeps the top-k scores of each query; the heads' outputs are summed.

    query, key: [n_heads · d_head, d_model], head-major. value: [d_model, n_heads · d_model]: head h's W_v is columns
    h·d_model … (h+1)·d_model. Since Σ_h A_h (x W_v,h) = [A_1 x, …, A_H x] W_v, values need no projection per
    position: the attention averages the normed states themselves and one product maps all heads' averages.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.n_heads, self.d_head, self.top_k = config.n_heads, config.d_head, config.top_k
        width = config.n_heads * config.d_head
        self.query = nn.Linear(config.d_model, width, bias=False)
        self.key = nn.Linear(config.d_model, width, bias=False)
        self.value = nn.Linear(config.n_heads * config.d_model, config.d_model, bias=False)
        self.max_seq_len = config.max_seq_len

    def forward(self, x: Float[Tensor, "batch pos d_model"]) -> Float[Tensor, "batch pos d_model"]:
        return self.attend(self.heads(self.query(x)), self.heads(self.key(x)), x)

    def attend(
        self,
        queries: Float[Tensor, "batch head pos d_head"],
        keys: Float[Tensor, "batch head pos d_head"],
        x: Float[Tensor, "batch pos d_model"],
    ) -> Float[Tensor, "batch pos d_model"]:
        """Causal attention over the whole of `x`."""
        scores = (queries * self.d_head**-0.5) @ keys.transpose(-1, -2)
        if self.top_k < self.max_seq_len:
            return self.value(topk_average(scores, x, self.top_k))
        future = torch.ones(scores.shape[-2:], dtype=torch.bool, device=x.device).triu(1)
        weights = scores.float().masked_fill(future, -torch.inf).softmax(-1).to(scores.dtype)
        batch, heads, length, _ = weights.shape
        averages = (weights.reshape(batch, heads * length, -1) @ x).view(batch, heads, length, -1)
        return self.value(averages.transpose(1, 2).reshape(batch, length, -1))

    def heads(self, projected: Float[Tensor, "batch pos width"]) -> Float[Tensor, "batch head pos d_head"]:
        batch, length, _ = projected.shape
        return projected.view(batch, length, self.n_heads, self.d_head).transpose(1, 2)


class DensePathway(nn.Module):
    """A feed-forward layer with exact GELU, without biases."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.up = nn.Linear(config.d_model, config.ffn_expand * config.d_model, bias=False)
        self.down = nn.Linear(config.ffn_expand * config.d_model, config.d_model, bias=False)

    def forward(self, x: Float[Tensor, "batch pos d_model"]) -> Float[Tensor, "batch pos d_model"]:
        return self.down(F.gelu(self.up(x)))
