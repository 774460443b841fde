"""How far a vector lies from where taught prompts lie: a Gaussian, or the nearest of some that are kept."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float

from model.errors import LabError

NEAREST = 10
"""The neighbour whose distance counts."""
BANK = 1024
"""Most vectors that are kept."""

Vectors = Float[np.ndarray, "probe feature"]
Params = dict[str, np.ndarray]


def fit_gaussian(vectors: Vectors) -> Params:
    """`mean` [feature] and `whitening` [feature, feature], float32: the covariance is Ledoit and Wolf's.

    It is shrunk towards a multiple of the identity by an amount that the vectors themselves say, so that it can be
    inverted however few they are. Distances are the same after a shift, a rotation or a change of unit, and after
    other linear maps as far as the shrinkage is small.
    Raises: LabError for vectors that do not vary.
    Source: Ledoit and Wolf (2004), A well-conditioned estimator for large-dimensional covariance matrices.
    """
    from sklearn.covariance import LedoitWolf  # slow to import, and no need of who only reads

    vectors = vectors.astype(np.float64)
    unit = _unit(vectors)
    fitted = LedoitWolf(store_precision=False).fit(vectors / unit)
    return gaussian(fitted.location_ * unit, fitted.covariance_ * unit**2)


def gaussian(mean: Float[np.ndarray, " feature"], covariance: Float[np.ndarray, "feature feature"]) -> Params:
    """The parameters of a Gaussian: the squared length of (x - mean) · whitening is the squared Mahalanobis distance.

    whitening is upper triangular.

    Raises: LabError for a covariance that cannot be inverted.
    """
    try:
        inverse = np.linalg.inv(np.linalg.cholesky(covariance))
    except np.linalg.LinAlgError as error:
        raise LabError("states that do not vary", expected="a covariance that can be inverted", found=error) from error
    return {"mean": mean.astype(np.float32), "whitening": np.triu(inverse.T).astype(np.float32)}


def squared_distances(params: Params, vectors: Vectors) -> Float[np.ndarray, " probe"]:
    """Squared Mahalanobis distances: minus twice the log-density, up to a constant. Higher is more unusual."""
    centred = vectors.astype(np.float64) - params["mean"].astype(np.float64)
    return ((centred @ params["whitening"].astype(np.float64)) ** 2).sum(axis=1)


def fit_neighbours(vectors: Vectors, *, seed: int) -> Params:
    """`mean` [feature], and `bank`: at most BANK of the centred vectors at unit length, drawn by seed. float32.

    Raises: LabError for fewer vectors than the neighbour that counts.
    """
    if len(vectors) < NEAREST:
        raise LabError("too few prompts to find neighbours among", expected=f"{NEAREST} or more", found=len(vectors))
    _unit(vectors.astype(np.float64))
    mean = vectors.astype(np.float64).mean(axis=0).astype(np.float32)
    kept = np.sort(np.random.default_rng(seed).permutation(len(vectors))[:BANK])
    return {"mean": mean, "bank": _directions(vectors[kept], mean).astype(np.float32)}


def neighbour_distances(params: Params, vectors: Vectors) -> Float[np.ndarray, " probe"]:
    """Euclidean distance, 0 … 2, of a vector's direction to the NEAREST-th nearest kept one. Higher is more unusual.

    Source: Sun et al. (2022), Out-of-distribution detection with deep nearest neighbors.
    """
    from sklearn.neighbors import NearestNeighbors

    index = NearestNeighbors(n_neighbors=NEAREST, algorithm="brute").fit(params["bank"].astype(np.float64))
    distances, _ = index.kneighbors(_directions(vectors, params["mean"]))
    return distances[:, -1]


def _directions(vectors: Vectors, mean: Float[np.ndarray, " feature"]) -> Vectors:
    """Centred and of unit length; the centre itself stays where it is."""
    centred = vectors.astype(np.float64) - mean.astype(np.float64)
    length = np.linalg.norm(centred, axis=1, keepdims=True)
    return np.divide(centred, length, out=np.zeros_like(centred), where=length > 0)


def _unit(vectors: Vectors) -> float:
    """How far vectors typically lie from their mean. Raises: LabError where that is nowhere."""
    unit = float(np.sqrt(vectors.var(axis=0).mean()))
    if len(vectors) < 2 or unit == 0:
        raise LabError("states that do not vary", expected="two prompts or more that differ", found=len(vectors))
    return unit
