"""Shared fixtures: tiny models, and shape checks on every annotated function while tests run."""

from __future__ import annotations

import os
from pathlib import Path

from jaxtyping import install_import_hook

from tests import shapes

ROOT = Path(__file__).resolve().parent.parent
PRIORITY = os.getpriority(os.PRIO_PROCESS, 0)
SHAPED = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for top in ("lab", "model", "training")
    for path in sorted((ROOT / top).rglob("*.py"))
    if "from jaxtyping import" in (text := path.read_text(encoding="utf-8")) and "@compiled" not in text
]
"""Every module that annotates a shape: its functions are checked, all arguments and results. Those with functions that
numba compiles are left out: it could not keep the machine code of a checked one."""
install_import_hook(SHAPED, "tests.shapes.first_calls")
UNCHECKED = ("tests/lab/evaluation", "tests/lab/evidence", "tests/lab/claims", "tests/lab/written", "tests/lab/shown",
             "tests/lab/cli", "tests/ui")  # fmt: skip
"""Rooms whose tests compute most with functions that other rooms' tests check already: checking takes longer there
than the arithmetic."""

import pytest  # noqa: E402
import torch  # noqa: E402
from hypothesis import settings  # noqa: E402

from model.config import ModelConfig  # noqa: E402
from model.routed_lm import RoutedLM  # noqa: E402
from tests.hub_server import hub  # noqa: E402, F401 - a fixture
from tests.two_pools import TwoPools  # noqa: E402

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")  # how long an example takes says something of the machine only

TINY = ModelConfig(d_model=32, n_layers=3, n_heads=2, d_head=8, top_k=4, max_seq_len=128)


LONGEST = ("tests/test_other_user.py", "tests/lab/evidence/test_bundle.py", "tests/training/test_hub_corpus.py",
           "tests/training/test_distributed.py")  # fmt: skip
"""Files that begin first, so that no process works alone at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.relative_to(ROOT).as_posix() not in LONGEST)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> TwoPools | None:
    return TwoPools(config, log) if config.getvalue("dist") == "loadfile" else None  # type: ignore[arg-type]


def random_lm(config: ModelConfig = TINY, *, seed: int = 0) -> RoutedLM:
    """A model with random weights everywhere, gates and heads included, in evaluation mode."""
    generator = torch.Generator().manual_seed(seed)
    lm = RoutedLM(config).initialise(generator)
    with torch.no_grad():
        for name, parameter in lm.named_parameters():
            if "norm" not in name:
                parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.5)
    return lm.requires_grad_(False).eval()


@pytest.fixture(scope="session")
def tiny_lm() -> RoutedLM:
    return random_lm()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    shapes.begin(check=not item.path.relative_to(ROOT).as_posix().startswith(UNCHECKED))


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """A test that lowers the priority of its process, and leaves it so, makes all that come after it slow."""
    assert os.getpriority(os.PRIO_PROCESS, 0) == PRIORITY
