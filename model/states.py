"""The states of all layers over one prompt, as monitors read them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float


@dataclass(frozen=True)
class States:
    """Of layers 0 … n, the embedding first. mean: over positions, last: at the last one. float32."""

    mean: Float[np.ndarray, "depth d_model"]
    last: Float[np.ndarray, "depth d_model"]
