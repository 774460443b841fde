"""What changes while a run goes on, as functions of its progress from 0 to 1."""

from __future__ import annotations

import torch

from model.errors import LabError

Stages = tuple[tuple[float, int], ...]
"""(progress at which it begins, value), in order; the first begins at 0."""


def learning_rate(progress: float, *, flat: float) -> float:
    """A factor: 1 until `flat`, then straight down to 0.05 at the end."""
    if progress <= flat:
        return 1.0
    return 1.0 - 0.95 * (min(progress, 1.0) - flat) / (1.0 - flat)


def stage(stages: Stages, progress: float, *, otherwise: int = 0) -> int:
    """The value in force; `otherwise` where there are no stages."""
    return [otherwise, *(value for begins, value in stages if progress >= begins)][-1]


def work(stages: Stages, progress: float) -> float:
    """How much of a run is done at some progress, in units that take equally long: a step of twice the layers counts
    twice. Without stages it is the progress."""
    stages = stages or ((0.0, 1),)
    ends = [*(begins for begins, _ in stages[1:]), 1.0]
    spans = [(begins, end, layers) for (begins, layers), end in zip(stages, ends, strict=True)]
    return sum(layers * (max(begins, min(end, progress)) - begins) for begins, end, layers in spans)


def grow(params: dict[str, torch.Tensor], *, layers: int) -> dict[str, torch.Tensor]:
    """The parameters of a deeper model: its blocks are the present ones stacked again in order.

    Raises: LabError when the model is deeper already.
    """
    present = n_layers(params)
    if layers < present:
        raise LabError(
            "a recipe cannot make a model shallower", expected=f"a start of at most {layers} layers", found=present
        )
    grown = {name: tensor for name, tensor in params.items() if not name.startswith("blocks.")}
    for layer in range(layers):
        prefix = f"blocks.{layer % present}."
        for name, tensor in params.items():
            if name.startswith(prefix):
                grown[f"blocks.{layer}." + name.removeprefix(prefix)] = tensor.clone()
    return grown


def n_layers(params: dict[str, torch.Tensor]) -> int:
    """How many blocks these parameters have."""
    return 1 + max(int(name.split(".")[1]) for name in params if name.startswith("blocks."))
