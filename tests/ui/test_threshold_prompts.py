"""Which prompts stand on the Threshold board: the 210, or those that a visitor brought."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab.errors import LabError
from lab.probe.prompts import bundled
from lab.ui.probe.own_prompts import Own
from lab.ui.threshold.prompts import Prompts
from lab.ui.threshold.wording import BROUGHT, THE_210
from lab.workbench.own_prompts import OwnPrompts, read
from lab.workbench.workbench import Workbench


def brought(folder: Path, *regimes: str) -> Own:
    """A file of one prompt of each kind."""
    path = folder / "mine.csv"
    rows = [f"{regime}-{i},{regime},what about {regime} {i}?,x" for regime in regimes for i in range(2)]
    path.write_text("\n".join(["id,regime,prompt,accept", *rows]))
    return Own(str(path), read(path).digest)


def nothing(done: int, total: int) -> None:
    """Progress that nobody looks at."""


def test_brought_prompts_are_measured_and_found_again_in_memory_only(workbench: Workbench, tmp_path: Path) -> None:
    prompts, own = Prompts(workbench, OwnPrompts()), brought(tmp_path, "in_domain", "ood_topic")
    assert prompts.known("v4", BROUGHT, own) is None
    prompts.measure("v4", BROUGHT, own, progress=nothing, cancel=lambda: False)
    found = prompts.known("v4", BROUGHT, own)
    assert found is not None
    assert (len(found.records), found.probe_digest) == (4, own.digest)
    assert workbench.known("v4", read(own.path)) is None
    assert workbench.known("v4", bundled("calibration")) is not None  # what limits are chosen on
    assert prompts.known("v4", THE_210, own) == workbench.known("v4", bundled("probe_210"))
    assert prompts.known("v4", BROUGHT, Own()) == workbench.known("v4", bundled("probe_210"))  # taken away


def test_prompts_without_taught_ones_and_choices_that_are_none_are_refused(
    workbench: Workbench, tmp_path: Path
) -> None:
    prompts, own = Prompts(workbench, OwnPrompts()), brought(tmp_path, "ood_topic")
    prompts.measure("v4", BROUGHT, own, progress=nothing, cancel=lambda: False)
    with pytest.raises(LabError, match="nothing to compare with; expected prompts of the kind in_domain; found none"):
        prompts.known("v4", BROUGHT, own)
    with pytest.raises(LabError, match="no such prompts"):
        prompts.known("v4", "others", own)
