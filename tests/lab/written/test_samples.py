"""The page of samples: made of records, and the one in the repository is of the weights beside it."""

from __future__ import annotations

import pytest

from lab.probe.prompts import bundled
from lab.workbench.workbench import Workbench
from lab.written import samples
from lab.written.samples import FILE, page
from model.errors import LabError


def test_every_prompt_and_every_model_is_there(bench: Workbench) -> None:
    with pytest.raises(LabError, match="no shipped records"):
        page(bench)
    for name in samples.SETS:
        bench.records("v4", bundled(name))
    for entry in bench.models():
        bench.records(entry.expr, bundled("probe_210"))
    text = page(bench)
    assert "## 7 transcripts of v4" in text
    for name in samples.SETS:
        for prompt in bundled(name).prompts:
            assert prompt.prompt.replace("_", "\\_") in text
    for expr in ("v3", "v4", "v7@1234", "v7@1235"):
        assert text.count(f"\n| {expr} | ") == len(samples.REGIMES)


def test_seeds_that_say_the_same_share_a_line(bench: Workbench) -> None:
    (record, *_) = bench.records("v4", bundled("probe_210")).records
    rows = samples._said({"v4": record, "v9@1": record, "v9@2": record})
    p = f"{record.signals['abstain_p']:.2f}"
    assert [(row[0], row[2]) for row in rows] == [("v4", p), ("v9@1, 2", f"{p}, {p}")]


def test_the_page_in_the_repository_is_of_its_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LAB_CHECKPOINTS", "LAB_PROMPTS"):
        monkeypatch.delenv(name, raising=False)
    workbench = Workbench()
    assert (workbench.folder / FILE).read_text(encoding="utf-8") == page(workbench)
