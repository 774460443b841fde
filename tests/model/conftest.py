"""A small folder of checkpoints: two roots, and variants over them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch
from hypothesis import settings
from torch import Tensor

from model.digest import text_digest
from model.lineage import resolve
from model.parts import select
from model.publish import publish_root, publish_variant
from model.routed_lm import RoutedLM

Params = dict[str, Tensor]

settings.register_profile("unhurried", deadline=None)  # disks and shared processors may be slow
settings.load_profile("unhurried")


def nudged(params: Params, names: frozenset[str], *, seed: int) -> Params:
    """The parameters with some of them moved, as training would."""
    generator = torch.Generator().manual_seed(seed)
    return {
        name: value + torch.randn(value.shape, generator=generator) if name in names else value
        for name, value in params.items()
    }


@pytest.fixture(scope="session")
def published(tiny_lm: RoutedLM, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """v3 and v4; v7@1235 and v7@1234 (both parts), v8b@1234 (both) and v9@1234 (abstain) over v4; v7-v3@1 over v3."""
    folder = tmp_path_factory.mktemp("published")
    start = dict(tiny_lm.state_dict())
    for seed, name in enumerate(("v3", "v4")):
        params = nudged(start, frozenset(start), seed=seed)
        publish_root(folder, name=name, params=params, config=tiny_lm.config, recipe=name, seed=1234)
    both = ("router", "abstain")
    for name, seed, base, parts in [
        ("v7", 1235, "v4", both),
        ("v7", 1234, "v4", both),
        ("v8b", 1234, "v4", both),
        ("v9", 1234, "v4", ("abstain",)),
        ("v7-v3", 1, "v3", both),
    ]:
        before = dict(resolve(base, folder).params)
        tuned = nudged(before, select(before, parts=parts), seed=int(text_digest(f"{name}{seed}".encode())[:8], 16))
        publish_variant(folder, name=name, seed=seed, base=base, parts=parts, tuned=tuned, recipe=name)
    return folder


@pytest.fixture
def folder(published: Path, tmp_path: Path) -> Path:
    """A copy of the small folder of checkpoints, to be damaged at will."""
    return Path(shutil.copytree(published, tmp_path / "checkpoints"))
