"""Weights that give no numbers: refused in one line wherever they are asked, and never NaN or Infinity in JSON.

Files with NaN are refused when they are read; what is left are finite weights so large that what follows has no float.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from lab.chat.take_turn import answer
from lab.probe.measure import with_abstain_head
from lab.probe.prompts import ProbeSet
from lab.signals import check_finite
from lab.study.probe_curve import RunProbe, follow
from lab.study.run import Run
from lab.ui.train.curves import panels
from lab.workbench.workbench import Workbench
from model import kept_curves
from model.checkpoint import save_delta
from model.delta import Delta
from model.digest import digest
from model.errors import LabError


@pytest.fixture
def huge(bench: Workbench, tmp_path: Path) -> Path:
    """Parts over v4 whose routers hold nothing but the largest floats: as many plus as minus."""
    state = dict(bench.model("v4").lm.state_dict())
    routers = {name: tensor.clone() for name, tensor in state.items() if "router" in name}
    for tensor in routers.values():
        signs = torch.where(torch.arange(tensor.numel()) % 2 == 0, 1.0, -1.0).view(tensor.shape)
        tensor.copy_(3e38 * signs)
    save_delta(tmp_path / "000025.safetensors", Delta(routers), base_digest=digest(state))
    return tmp_path / "000025.safetensors"


@pytest.mark.parametrize("asked", ["chat", "probe", "graft", "run"])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_weights_that_give_no_number_are_refused_on_one_line(
    bench: Workbench, probe_set: ProbeSet, huge: Path, tmp_path: Path, asked: str
) -> None:
    run = Run("0" * 12, "v7", 1, 25, "a", 0.0, tmp_path)
    act: dict[str, Callable[[], object]] = {
        "chat": lambda: answer(bench.model(str(huge)), "Hello"),
        "probe": lambda: bench.records(str(huge), probe_set),
        "graft": lambda: bench.records(f"v4+{huge}[router]", probe_set),
        "run": lambda: RunProbe(bench, run).measure(huge),
    }
    with pytest.raises(LabError, match="the model gives no number for ") as caught:
        act[asked]()
    assert "\n" not in str(caught.value)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_the_curve_of_a_run_leaves_such_parts_out(bench: Workbench, huge: Path, tmp_path: Path) -> None:
    (tmp_path / "run" / "steps").mkdir(parents=True)
    huge.rename(tmp_path / "run" / "steps" / huge.name)
    run = Run("0" * 12, "v7", 1, 25, "a", 0.0, tmp_path / "run")
    follow(run, lambda: True, workbench=bench)
    assert run.probed() == []


@pytest.mark.parametrize("values", [math.nan, -math.inf, [0.5, math.inf], np.array([0.1, math.nan])])
def test_what_is_no_number_is_named(values: float) -> None:
    with pytest.raises(LabError, match=r"no number for abstain_p; .*found (nan|inf|-inf)"):
        check_finite("abstain_p", values)
    check_finite("abstain_p", [])


def test_states_that_are_no_numbers_give_no_records(bench: Workbench, probe_set: ProbeSet) -> None:
    found = bench.records("v4", probe_set)
    weight, bias = bench.model("v4").abstain_head
    assert found.hidden is not None
    broken = found.hidden.copy()
    broken[3, 0] = math.nan
    with pytest.raises(LabError, match="no number"):
        with_abstain_head(found.records, broken, weight=weight, bias=bias, model_digest="d")


def test_what_is_no_number_in_a_log_is_nothing(tmp_path: Path) -> None:
    lines = [
        '{"step": 1, "loss": 2.5, "router_drift": [0.1, NaN]}',
        '{"step": 2, "loss": NaN}',
        '{"step": 3, "loss": -Infinity}',
    ]
    (tmp_path / "log.jsonl").write_text("\n".join(lines) + "\n")
    rows = Run("0" * 12, "v7", 1, 3, "a", 0.0, tmp_path).rows()
    assert [row["loss"] for row in rows] == [2.5, None, None]
    json.dumps(panels(rows, steps=3, head_only=False), allow_nan=False)
    (tmp_path / "curves").mkdir()
    (tmp_path / "curves" / "v7-1.jsonl").write_text("\n".join(['{"model": "v7@1", "digest": "d"}', *lines]) + "\n")
    with pytest.raises(LabError, match="cannot be read"):  # those kept with a model were written without
        kept_curves.read(tmp_path, "v7@1")
