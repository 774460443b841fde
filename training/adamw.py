"""AdamW for a few tensors on a CPU, by torch's own function and not its class.

The class imports torch's compiler when it is made, as long as all else that training a head on kept states takes.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.optim.adamw import adamw


class AdamW:
    """Called with the gradients of `params`, it moves these: bit for bit as `torch.optim.AdamW` of this rate and no
    decay does."""

    def __init__(self, params: Sequence[Tensor], *, lr: float) -> None:
        self._params, self._lr = list(params), lr
        self._means, self._squares = ([torch.zeros_like(own) for own in params] for _ in range(2))
        self._steps = [torch.zeros(()) for _ in params]

    @torch.no_grad()
    def __call__(self, gradients: Sequence[Tensor]) -> None:
        adamw(
            self._params, list(gradients), self._means, self._squares, [], self._steps, foreach=False, amsgrad=False,
            beta1=0.9, beta2=0.999, lr=self._lr, weight_decay=0.0, eps=1e-8, maximize=False,
        )  # fmt: skip
