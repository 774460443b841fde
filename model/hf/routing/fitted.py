"""Which rule makes the weights that were seen: every candidate is tried on one batch, and none is taken on trust."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import torch
from jaxtyping import Float, Int
from torch import Tensor

from model.hf.routing.rule import SCORES, Choice, Weighing

TOLERANCE = 1e-3
"""Largest error of a rebuilt weight, as a share of the largest weight; above it a rule does not hold."""
_EXACT = 1e-6
_APART = 4.0
"""By how much a second score function must fit worse before the first one counts as found."""


@dataclass(frozen=True)
class Fitted:
    """The rule that holds, or why none does. choice: None where a table of tokens chooses. error: of the best rule."""

    weighing: Weighing | None
    choice: Choice | None
    error: float
    why: str = ""


def fit(
    logits: Float[Tensor, "pos expert"],
    index: Int[Tensor, "pos k"],
    weight: Float[Tensor, "pos k"],
    *,
    held: Mapping[str, Tensor],
    groups: tuple[int, int] | None,
    by_token: bool,
    skipped: int | None,
    dtype: torch.dtype,
) -> Fitted:
    """The rule by which `weight` and `index` follow from `logits`, all float32.

    held: vectors of router and block with one number an expert, any of which may be a bias or a factor. groups: what
    the router declares, tried first. by_token: the router also reads the tokens, so a table may choose. skipped: the
    column that an index of -1 stands for. dtype: of the weights as they entered the experts, rounded to it.
    """
    if not bool((index >= 0).any()):
        return Fitted(None, None, torch.inf, "none of its experts ran on the fixed batch, so its weights show no rule")
    eps = torch.finfo(dtype).eps
    tolerance = TOLERANCE + (0 if dtype == torch.float32 else 2 * eps)
    tried = sorted(_weighings(logits, index, weight, held, dtype), key=lambda own: max(own[1], _EXACT))
    if not tried:
        return Fitted(None, None, torch.inf, "the router hands out no scores")
    best, error = tried[0]
    if error > tolerance:
        return Fitted(None, None, error, _unexplained(logits, index, weight, best, error, tolerance))
    rivals = {own.score for own, off in tried if off <= _APART * max(error, _EXACT)} - {best.score}
    if rivals:
        names = " and ".join(sorted({best.score, *rivals}))
        return Fitted(None, None, error, f"the weights do not tell its score function: {names} explain them alike")
    chosen = index if skipped is None else index.where(index >= 0, skipped)
    ran = (chosen >= 0).all(-1)
    for choice in _choices(best.score, held, groups):
        if choice.explains(logits[ran], chosen[ran], eps=max(eps, torch.finfo(torch.float32).eps)):
            return Fitted(best, choice, error)
    if by_token:
        return Fitted(best, None, error)
    return Fitted(None, None, error, f"its weights are those of {best.score}, but nothing explains whom it chooses")


def _weighings(
    logits: Tensor, index: Tensor, weight: Tensor, held: Mapping[str, Tensor], dtype: torch.dtype
) -> Iterator[tuple[Weighing, float]]:
    """Every weighing with its error, the simplest first."""
    shares = bool((logits >= 0).all()) and torch.allclose(logits.sum(-1), torch.ones(len(logits)), atol=1e-3)
    factors = [None, *(own for name, own in held.items() if "bias" not in name)]
    top = weight.abs().max().clamp_min(torch.finfo(torch.float32).tiny)
    for score in SCORES:
        if score == "given" and not shares:
            continue
        for renormalised in (False, True):
            for own in factors:
                weighing = Weighing(score, renormalised, factors=own)
                plain = weighing.weights(logits, index)
                scale = float((plain * weight).sum() / plain.square().sum().clamp_min(1e-30)) if own is None else 1.0
                weighing = replace(weighing, scale=float(f"{scale:.6g}"))
                rebuilt = weighing.weights(logits, index).to(dtype).float()
                error = float((rebuilt - weight).abs().max() / top)
                yield weighing, error if math.isfinite(error) else math.inf


def _choices(score: str, held: Mapping[str, Tensor], groups: tuple[int, int] | None) -> Iterator[Choice]:
    """Every way to choose, what the router declares first."""
    biases = [own for name, own in held.items() if "bias" in name and name.rpartition(".")[2] != "bias"]
    for bias in (*biases, None):
        for bias_on in ("score", "logit") if bias is not None else ("score",):
            plain = Choice(score, bias, bias_on)
            for group_by in ("two", "one") if groups else ():
                for fill in (-torch.inf, 0.0):
                    yield replace(plain, groups=groups, group_by=group_by, fill=fill)
            yield plain


def _unexplained(logits: Tensor, index: Tensor, weight: Tensor, best: Weighing, error: float, tolerance: float) -> str:
    """Why the best weighing is none."""
    for score in SCORES:
        ratio = weight / Weighing(score, False).weights(logits, index).clamp_min(1e-12)
        own = ratio[(index >= 0).all(-1)]
        if len(own) and index.shape[1] > 1 and bool(((own / own[:, :1] - 1).abs() < tolerance).all()):
            return f"its weights are in proportion to {score} scores, but their sum is made of more than it hands out"
    return f"no score function explains its weights; the nearest, {best.score}, is off by {error:.2g} of the largest"
