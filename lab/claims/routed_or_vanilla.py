"""Routed against vanilla at equal parameters and equal bytes: bits per byte in pairs of windows of held-out text.

`checkpoints/benchmark/RECIPE-SEED.json` holds what a training run of `routed` or `vanilla` measured at its end:
`{recipe, seed, digest, n_params, steps, tokens, corpus, length, bits_per_byte}`, one number a window. The weights are
not kept.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from scipy.special import stdtrit

from model.errors import LabError
from model.text_file import bounded, decoded

FOLDER = "benchmark"
MOST_BYTES = 8 << 20
"""Of a run's file."""
OURS, PEER = "routed", "vanilla"
N_RESAMPLES, BOOTSTRAP_SEED = 2000, 0
EQUAL = 0.01
"""Parameters and bytes may differ by this share."""


@dataclass(frozen=True)
class Run:
    """One run's measurement; bits_per_byte: one number a window, in the order of the held-out text."""

    recipe: str
    seed: int
    digest: str
    n_params: int
    steps: int
    tokens: int
    corpus: str
    length: int
    bits_per_byte: tuple[float, ...]

    @property
    def mean(self) -> float:
        return float(np.mean(self.bits_per_byte))


@dataclass(frozen=True)
class Difference:
    """Routed − vanilla in bits per byte, below 0 where routed is better, with a 95 % interval. n: what it is over."""

    value: float
    low: float
    high: float
    n: int


def path(folder: Path, recipe: str, seed: int) -> Path:
    return folder / FOLDER / f"{recipe}-{seed}.json"


def missing(folder: Path, seed: int) -> list[str]:
    """The runs of a seed that were not kept, as `routed@1234`."""
    return [f"{recipe}@{seed}" for recipe in (OURS, PEER) if not path(folder, recipe, seed).is_file()]


def read(folder: Path, recipe: str, seed: int) -> Run:
    """Raises: LabError for a file that is missing or does not say what a run's must."""
    where = path(folder, recipe, seed)
    try:
        row = json.loads(decoded(bounded(where, most=MOST_BYTES), where=where))
        if not isinstance(row, dict) or row.keys() != {field.name for field in fields(Run)}:
            raise ValueError("other fields than those of a run")
        if (row["recipe"], row["seed"]) != (recipe, seed):
            raise ValueError(f"the run {row['recipe']}-{row['seed']}")
        bits = tuple(float(value) for value in row["bits_per_byte"])
        if len(bits) < 2 or not np.isfinite(bits).all():
            raise ValueError("fewer than two windows, or numbers that are not finite")
        counts = {name: int(row[name]) for name in ("n_params", "steps", "tokens", "length")}
        return Run(recipe, seed, str(row["digest"]), corpus=str(row["corpus"]), bits_per_byte=bits, **counts)
    except OSError as error:
        todo = f"run `python -m training run {recipe} --seed {seed} --corpus …`"
        raise LabError("no such run", where=where, found=error.strerror, todo=todo) from error
    except (ValueError, TypeError) as error:
        raise LabError("a run that cannot be read", where=where, found=error) from error


def windows(folder: Path, seed: int) -> np.ndarray:
    """Routed − vanilla of one seed in each window. Raises: LabError for runs that are not a fair pair."""
    ours, peer = read(folder, OURS, seed), read(folder, PEER, seed)
    for name in ("corpus", "length"):
        if getattr(ours, name) != getattr(peer, name):
            raise LabError("runs measured on other text", where=f"seed {seed}, {name}", expected=getattr(ours, name),
                           found=getattr(peer, name))  # fmt: skip
    if len(ours.bits_per_byte) != len(peer.bits_per_byte):
        raise LabError("runs measured in other windows", where=f"seed {seed}")
    for name in ("n_params", "tokens"):
        one, other = getattr(ours, name), getattr(peer, name)
        if abs(one - other) > EQUAL * other:
            raise LabError(f"not at equal {name}", where=f"seed {seed}", expected=f"{other} ± 1 %", found=one)
    return np.array(ours.bits_per_byte) - np.array(peer.bits_per_byte)


def problems(folder: Path) -> list[str]:
    """One line a kept run that cannot be read, is not named as runs are, or is no fair pair with its peer."""
    found = []
    for file in sorted((folder / FOLDER).glob("*.json")):
        recipe, _, seed = file.stem.rpartition("-")
        if recipe not in (OURS, PEER) or not seed.isdecimal():
            found.append(str(LabError("not a run to compare", where=file, expected=f"{OURS}-SEED or {PEER}-SEED")))
            continue
        try:
            windows(folder, int(seed)) if not missing(folder, int(seed)) else read(folder, recipe, int(seed))
        except LabError as error:
            found.append(str(error))
    return list(dict.fromkeys(found))


def of_seed(folder: Path, seed: int) -> Difference:
    """One pair of runs: the mean over windows, with the percentile bootstrap interval of paired windows."""
    found = windows(folder, seed)
    drawn = np.random.default_rng(BOOTSTRAP_SEED).integers(0, len(found), size=(N_RESAMPLES, len(found)))
    low, high = np.quantile(found[drawn].mean(axis=1), (0.025, 0.975))
    return Difference(float(found.mean()), float(low), float(high), len(found))


def over_seeds(folder: Path, seeds: Sequence[int]) -> Difference:
    """All pairs: the mean of the seeds' differences with Student's interval over seeds, which are what varies between
    trainings. n: seeds. Raises: LabError for fewer than two of them."""
    if len(seeds) < 2:
        raise LabError("no interval over these seeds", expected="at least 2", found=len(seeds))
    means = np.array([windows(folder, seed).mean() for seed in seeds])
    spread = float(stdtrit(len(seeds) - 1, 0.975) * means.std(ddof=1) / len(seeds) ** 0.5)
    value = float(means.mean())
    return Difference(value, value - spread, value + spread, len(seeds))
