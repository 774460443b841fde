"""A laboratory in a temporary folder: tiny random models, tiny probe sets, an empty cache."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from lab.__main__ import main
from lab.probe.prompts import COMPARED, ProbeSet, bundled
from lab.workbench.workbench import Workbench
from model.byte_text import END_OF_REPLY
from model.config import ModelConfig
from model.publish import publish_root, publish_variant
from tests.conftest import random_lm

TINY = ModelConfig(d_model=16, n_layers=2, n_heads=2, d_head=8, top_k=4, ffn_expand=2)
OTHER_REGIMES = ("ood_topic", "ood_style", "long_input", "gibberish", "factual_misleading", "neo_false_inability")


def rows(regime: str, n: int) -> list[dict[str, object]]:
    accept = ["a", "re:[aeiou]"] if regime in {"in_domain", "ood_style", "long_input", "canary"} else []
    padding = " and so on" * 15 if regime == "long_input" else ""
    return [
        {"id": f"{regime}-{i}", "regime": regime, "prompt": f"{regime} question {i * 37}?{padding}", "accept": accept}
        for i in range(n)
    ]


@pytest.fixture(scope="session")
def prompts_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small sets under the names of the real ones."""
    folder = tmp_path_factory.mktemp("prompts")
    seven = [row for regime in ("in_domain", *OTHER_REGIMES) for row in rows(regime, 6)]
    sets = {
        "probe_210": seven,
        "probe_large": [
            row | {"id": f"l-{row['id']}", "prompt": f"Well, {row['prompt']}"}
            for regime in COMPARED
            for row in rows(regime, 8)
        ],
        "calibration": [row | {"id": f"c-{row['id']}", "prompt": f"Now: {row['prompt']}"} for row in seven],
        "idk_gate": rows("idk_gate", 3),
        "false_inability": rows("false_inability", 3),
        "canary": rows("canary", 4),
    }
    for name, entries in sets.items():
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(entry) + "\n" for entry in entries))
    return folder


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Checkpoints: the roots v3 and v4, and v7 at two seeds, all parts of it tuned over v4."""
    folder = tmp_path_factory.mktemp("checkpoints")
    for name, seed in (("v3", 1), ("v4", 2)):
        lm = random_lm(TINY, seed=seed)
        lm.head.weight[END_OF_REPLY] = -4.0
        publish_root(folder, name=name, params=lm.state_dict(), config=TINY, recipe=name, trained_on={"bytes": 0})
    for seed in (1234, 1235):
        tuned = dict(Workbench(folder).model("v4").lm.state_dict())
        generator = torch.Generator().manual_seed(seed)
        for key in ("blocks.0.router.weight", "blocks.1.router.weight", "abstain.weight", "abstain.bias"):
            tuned[key] = tuned[key] + torch.randn(tuned[key].shape, generator=generator)
        point = {"signal": "abstain_p", "threshold": 0.6, "method": "quantile", "calibration_digest": "c", "n": 6}
        publish_variant(
            folder, name="v7", seed=seed, base="v4", parts=("router", "abstain"), tuned=tuned, recipe="v7",
            operating_point=point,
        )  # fmt: skip
    return folder


@pytest.fixture
def bench(published: Path, prompts_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    """A workbench on the tiny models; `bundled` and the command line see the same laboratory."""
    monkeypatch.setenv("LAB_CHECKPOINTS", str(published))
    monkeypatch.setenv("LAB_PROMPTS", str(prompts_folder))
    monkeypatch.setenv("LAB_CACHE", str(tmp_path / "cache"))
    return Workbench()


@pytest.fixture
def lab(bench: Workbench, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """The command line in this laboratory: exit status, standard output, standard error."""

    def run(*arguments: object) -> tuple[int, str, str]:
        status = main([str(own) for own in arguments])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def probe_set(bench: Workbench) -> ProbeSet:
    return bundled("probe_210")
