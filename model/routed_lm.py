"""The byte-level routed language model: blocks that mix three pathways by a learned gate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn
from torch.nn import functional as F

from model.config import PATHWAYS, ModelConfig
from model.errors import LabError
from model.one_pass import gated_sum
from model.pathways import DensePathway, LocalPathway, SparsePathway


class Output(NamedTuple):
    """What one forward pass gives, for every position.

    logits: next-byte scores. abstain_logit: the abstain head before its sigmoid, meaningful at the last prompt byte.
    gates: shares of (local, sparse, dense), summing to 1. hidden: the state after the final norm, read by both heads.
    """

    logits: Float[Tensor, "batch pos vocab"]
    abstain_logit: Float[Tensor, "batch pos"]
    gates: Float[Tensor, "batch layer pos pathway"]
    hidden: Float[Tensor, "batch pos d_model"]


class Block(nn.Module):
    """x + Σ gate_i · pathway_i(norm(x)), with gate = softmax(router(norm(x)))."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(config.d_model)
        self.local = LocalPathway(config)
        self.sparse = SparsePathway(config)
        self.dense = DensePathway(config)
        self.router = nn.Linear(config.d_model, len(PATHWAYS), bias=False)

    def forward(
        self, x: Float[Tensor, "batch pos d_model"]
    ) -> tuple[Float[Tensor, "batch pos d_model"], Float[Tensor, "batch pos pathway"]]:
        normed = self.norm(x)
        gate = self.router(normed).float().softmax(-1)
        return self.add(x, gate, self.local(normed), self.sparse(normed), self.dense(normed)), gate

    @staticmethod
    def add(x: Tensor, gate: Tensor, local: Tensor, sparse: Tensor, dense: Tensor) -> Tensor:
        """The block's output from its pathways' outputs; shared with cached generation."""
        return gated_sum(x, gate, local, sparse, dense)


class RoutedLM(nn.Module):
    """A routed language model with an abstain head. Source: paper.md section 2.1; sizes in `ModelConfig`."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        # From given tensors, because drawing numbers on the meta device imports torch._dynamo, which takes 1.7 s.
        self.token_embedding = nn.Embedding.from_pretrained(
            torch.empty(config.vocab_size, config.d_model), freeze=False
        )
        self.position_embedding = nn.Embedding.from_pretrained(
            torch.empty(config.max_seq_len, config.d_model), freeze=False
        )
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.n_layers))
        self.final_norm = nn.LayerNorm(config.d_model)
        if not config.tie_head:
            self.head = nn.Linear(config.d_model, config.vocab_size, bias=False)
        self.abstain = nn.Linear(config.d_model, 1)

    def forward(self, tokens: Int[Tensor, "batch pos"]) -> Output:
        """Raises: LabError when there are more positions than `max_seq_len`."""
        length = tokens.shape[1]
        if length > self.config.max_seq_len:
            raise LabError("too many bytes for the model", expected=f"at most {self.config.max_seq_len}", found=length)
        x = self.token_embedding(tokens) + self.position_embedding.weight[:length]
        gates = []
        for block in self.blocks:
            x, gate = block(x)
            gates.append(gate)
        hidden = self.final_norm(x)
        return Output(self.logits(hidden), self.abstain(hidden).squeeze(-1), torch.stack(gates, dim=1), hidden)

    def logits(self, hidden: Float[Tensor, "*any d_model"]) -> Float[Tensor, "*any vocab"]:
        """Next-byte scores of final-norm states."""
        return F.linear(hidden, self.token_embedding.weight if self.config.tie_head else self.head.weight)

    def initialise(self, generator: torch.Generator) -> RoutedLM:
        """Fresh weights: normal with 1/√fan_in, pathways' last maps scaled down by √(2·layers), abstain of zeros."""
        depth = (2 * self.config.n_layers) ** -0.5
        for name, parameter in self.named_parameters():
            if "norm" in name:
                nn.init.constant_(parameter, float(name.endswith("weight")))
            elif name.startswith("abstain"):
                nn.init.zeros_(parameter)
            elif "embedding" in name:
                nn.init.normal_(parameter, std=0.02 if "position" in name else 0.5, generator=generator)
            elif name.endswith("local.weight"):
                nn.init.normal_(parameter, std=parameter.shape[-1] ** -0.5, generator=generator)
            else:
                last = name.endswith(("value.weight", "down.weight"))
                scale = parameter.shape[1] ** -0.5 * (depth if last else 1.0)
                nn.init.normal_(parameter, std=scale, generator=generator)
        return self

    @classmethod
    def from_params(cls, config: ModelConfig, params: Mapping[str, Tensor]) -> RoutedLM:
        """A read-only model in evaluation mode that shares the storage of `params`.

        Raises: LabError when a name or a shape does not fit the config.
        """
        if config.n_layers > len(params):  # before blocks that no file could fill are made
            found = f"{len(params)} tensors"
            raise LabError("weights do not fit the model", expected=f"{config.n_layers} layers", found=found)
        with torch.device("meta"):
            lm = cls(config)
        wanted = {name: tuple(tensor.shape) for name, tensor in lm.state_dict().items()}
        found = {name: tuple(tensor.shape) for name, tensor in params.items()}
        if wanted != found:
            wrong = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
            name = wrong[0]
            raise LabError(
                f"weights do not fit the model ({len(wrong)} tensors)",
                where=name,
                expected=wanted.get(name, "no such tensor"),
                found=found.get(name, "nothing"),
                todo="check the config against the checkpoint",
            )
        lm.load_state_dict(dict(params), strict=True, assign=True)
        return lm.requires_grad_(False).eval()
