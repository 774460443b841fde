"""Which experts of a mixture a turn's tokens went to, layer by layer: two entropies, mass, margin and usage."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from model.acting import Acting, joined
from model.language import Shape

BUSIEST = 4
"""Experts that are named of a layer."""
NONE = 65535
"""What stands where there is no number."""
NAMES = {"score_entropy": "score", "acting_entropy": "acting", "mass": "mass", "margin": "margin"}
"""In JSON → of `Acting`."""


@dataclass(frozen=True)
class LayerMean:
    """One layer over some tokens, in nats. score, acting: the two entropies; their shares are of ln of the layer's own
    columns and of ln k (None where one expert acts). margin: None where it is unknown, or all act. usage: entropy of
    the shares of all choices, None where no expert ran. busiest: those with most choices, (expert, share)."""

    layer: int
    columns: int
    score: float
    score_share: float
    acting: float | None
    acting_share: float | None
    mass: float
    margin: float | None
    usage: float | None
    usage_share: float | None
    busiest: tuple[tuple[int, float], ...]


def means(shape: Shape, acting: Acting) -> list[LayerMean]:
    """Layer by layer, in their order, over tokens of which there is at least one."""
    usage, entropies = acting.usage(shape.columns), _usage_entropy(shape, acting)
    found = []
    for row, (layer, columns) in enumerate(zip(shape.layers, shape.columns, strict=True)):
        spread = entropies[row]
        score, own = float(acting.score[row].mean(dtype=np.float64)), _mean(acting.acting[row])
        k = int((acting.index[row] >= 0).sum(-1).max(initial=0))
        best = np.argsort(-usage[row], kind="stable")[:BUSIEST]
        found.append(
            LayerMean(
                layer=layer,
                columns=columns,
                score=score,
                score_share=score / math.log(columns),
                acting=own,
                acting_share=own / math.log(k) if own is not None and k > 1 else None,
                mass=float(acting.mass[row].mean(dtype=np.float64)),
                margin=_mean(acting.margin[row]),
                usage=spread,
                usage_share=None if spread is None else spread / math.log(columns),
                busiest=tuple((int(one), float(usage[row][one])) for one in best if usage[row][one] > 0),
            )
        )
    return found


def to_json(shape: Shape, prompt: Acting | None, reply: Acting | None) -> dict[str, Any] | None:
    """How the routers decided at every token that was read; None of a model without routes.

    score_entropy, acting_entropy, mass, margin: [layer][token]; null where there is none (an unknown margin, or no
    expert that ran). usage_entropy: one number a layer, over prompt and reply; null where no expert ran. In nats but
    the mass, a sum of weights.
    """
    if prompt is None:
        return None
    found: dict[str, Any] = {"layers": list(shape.layers), "columns": list(shape.columns), "acting": shape.acting}
    for span, own in (("prompt", prompt), ("reply", reply)):
        for name, of in NAMES.items():
            found[f"{name}_{span}"] = [[] for _ in shape.layers] if own is None else _finite(getattr(own, of))
    whole = joined([prompt, *([] if reply is None else [reply])])
    return found | {"usage_entropy": _usage_entropy(shape, whole)}


@dataclass(frozen=True)
class Drawn:
    """What a drawing needs, each value an unsigned 16-bit number in four hex digits, `ffff` for none; all grow at their
    end as tokens come.

    score, acting: [pos][layer], entropies as shares of what is possible, of 65534. index, weight: [pos][layer][k], the
    experts by falling weight and their shares of the mass.
    """

    score: str
    acting: str
    index: str
    weight: str


def drawn(shape: Shape, acting: Acting) -> Drawn:
    """Tokens that were read, in their order."""
    possible = np.log(np.array(shape.columns, dtype=np.float64))[:, None]
    ran = acting.index >= 0
    k = ran.sum(-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        weights = np.where(k > 1, acting.acting / np.log(k), 0.0)
        shares = acting.weight / acting.mass[..., None]
    return Drawn(
        score=_hex(acting.score / possible),
        acting=_hex(np.where(k > 0, weights, np.nan)),
        index=_digits(np.where(ran, acting.index, NONE)),
        weight=_hex(np.where(ran, shares, np.nan)),
    )


def _hex(shares: np.ndarray) -> str:
    return _digits(np.where(np.isfinite(shares), np.nan_to_num(shares).clip(0, 1) * (NONE - 1), NONE).round())


def _digits(values: np.ndarray) -> str:
    """[layer, pos, …] as [pos][layer]…"""
    return values.swapaxes(0, 1).astype(">u2").tobytes().hex()


def _usage_entropy(shape: Shape, acting: Acting) -> list[float | None]:
    return [own if math.isfinite(own) else None for own in acting.usage_entropy(shape.columns)]


def _mean(values: np.ndarray) -> float | None:
    own = values[np.isfinite(values)]
    return float(own.mean(dtype=np.float64)) if len(own) else None


def _finite(values: np.ndarray) -> list[list[float | None]]:
    return [[float(own) if np.isfinite(own) else None for own in row] for row in values]
