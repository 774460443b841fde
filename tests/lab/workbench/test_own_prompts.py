"""A visitor's own prompts: what is refused, and that they are measured like the bundled ones and kept nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab.probe import measure
from lab.probe.prompts import load
from lab.workbench import own_prompts
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench
from model.errors import LabError

HEADER = "id,regime,prompt,accept\n"
ROWS = "a,in_domain,What is two?,2\nb,gibberish,qzv blorp,\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEADER + ROWS + "c,canary,Hello there,hi\n", r"mine\.csv:4"),
        (HEADER + ROWS + "c,nonsense,Hello there,hi\n", r"mine\.csv:4"),
        (HEADER + "".join(f"{i},gibberish,{i} qzv,\n" for i in range(501)), "too many prompts"),
        (HEADER + "x" * (2 << 20), "too large"),
    ],
)
def test_what_cannot_be_compared_is_refused_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(LabError, match=told):
        own_prompts.check(written(tmp_path, text))


def test_measured_like_the_bundled_ones_and_the_oldest_forgotten(tmp_path: Path, bench: Workbench) -> None:
    path = written(tmp_path, HEADER + ROWS)
    assert own_prompts.check(path).ok
    prompts, kept = load(path), OwnPrompts(keep=1)
    assert kept.known(bench, "v4", prompts) is None
    found = kept.measure(bench, "v4", prompts)
    v4 = bench.model("v4")
    assert found.records == measure.probe(v4.lm, prompts, model_digest=v4.digest).records
    assert kept.known(bench, "v4", prompts) is found
    assert bench.known("v4", prompts) is None  # neither in the workbench nor in its cache on disk
    kept.measure(bench, "v3", prompts)
    assert kept.known(bench, "v4", prompts) is None
