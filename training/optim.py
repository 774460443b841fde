"""Optimisers: Muon on the matrices with AdamW on the rest, or AdamW alone for the small variants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor, nn

MUON_LR, MUON_DECAY, ADAMW_LR = 0.02, 0.1, 3e-3
"""The decay keeps singular values below about 1 / MUON_DECAY. Without it attention scores grew until every softmax had
one winner and passed no gradient on: after 1,600 steps their standard deviation was 8 to 22 (see LOG.md)."""
_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
"""Of the quintic Newton–Schulz iteration. Source: Keller Jordan, https://kellerjordan.github.io/posts/muon/"""


def fast_bf16(device: str) -> bool:
    """Whether a device multiplies bf16 matrices in hardware; elsewhere bf16 is far slower than fp32 on a CPU."""
    return device == "cuda" or torch.cpu._is_amx_tile_supported()


def orthogonalised(matrices: Tensor, *, steps: int = 5) -> Tensor:
    """Matrices [n, rows, columns] with their singular values moved close to 1."""
    x = matrices.to(torch.bfloat16 if fast_bf16(matrices.device.type) else torch.float32)
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    a, b, c = _COEFFICIENTS
    for _ in range(steps):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    return (x.mT if tall else x).to(matrices.dtype)


class Muon(torch.optim.Optimizer):
    """Nesterov momentum whose update of every matrix is orthogonalised; matrices of one shape go through together."""

    def __init__(
        self, params: Iterable[nn.Parameter], *, lr: float = MUON_LR, momentum: float = 0.95, decay: float = MUON_DECAY
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    by_shape[parameter.shape].append(parameter)
            for shape, parameters in by_shape.items():
                gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
                for parameter in parameters:
                    if "momentum" not in self.state[parameter]:
                        self.state[parameter]["momentum"] = torch.zeros_like(parameter)
                momenta = [self.state[parameter]["momentum"] for parameter in parameters]
                torch._foreach_lerp_(momenta, gradients, 1 - group["momentum"])
                ahead = torch._foreach_lerp(gradients, momenta, group["momentum"])
                updates = orthogonalised(torch.stack(ahead)).unbind()
                scale = max(1.0, shape[-2] / shape[-1]) ** 0.5
                torch._foreach_mul_(parameters, 1 - group["lr"] * group["decay"])
                torch._foreach_add_(parameters, updates, alpha=-group["lr"] * scale)


def is_matrix(name: str) -> bool:
    """Whether Muon moves this parameter: the large maps inside the blocks."""
    return name.startswith("blocks.") and name.endswith(
        ("query.weight", "key.weight", "value.weight", "out.weight", "up.weight", "down.weight")
    )


def optimisers(lm: nn.Module, *, kind: str, lr: float) -> list[torch.optim.Optimizer]:
    """The optimisers of a recipe over its trainable parameters; `lr` is a factor on the usual rates for "muon".

    AdamW is fused: it goes through its memory once and not seven times.
    """
    named = [(name, parameter) for name, parameter in lm.named_parameters() if parameter.requires_grad]
    if kind == "adamw":
        return [torch.optim.AdamW([parameter for _, parameter in named], lr=lr, weight_decay=0.0, fused=True)]
    matrices = [parameter for name, parameter in named if is_matrix(name)]
    rest = [parameter for name, parameter in named if not is_matrix(name)]
    return [
        Muon(matrices, lr=lr * MUON_LR),
        torch.optim.AdamW(rest, lr=lr * ADAMW_LR, betas=(0.9, 0.95), weight_decay=0.0, fused=True),
    ]
