"""Limits worth comparing: those of `calibrate`, and why there is none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lab.threshold.calibration import calibrate
from lab.threshold.markers import UNMEASURED, markers
from lab.workbench.workbench import Workbench
from tests.lab.made_records import of_signal

METHODS = (("calibrated", "quantile", 0.0), ("conformal", "crc", 0.05), ("certified", "ltt", 0.05))


def test_each_is_what_its_method_gives(bench: Workbench) -> None:
    loaded = replace(bench.model("v4"), operating_point=None)
    for signal in ("abstain_p", "router_conf"):
        records = of_signal(list(np.linspace(0.1, 0.6, 80)), signal=signal)
        found = {marker.name: marker for marker in markers(loaded, records, signal=signal)}
        assert ("paper" in found) == (signal == "abstain_p")
        for name, method, alpha in (
            ("calibrated", "quantile", 0.0),
            ("conformal", "crc", 0.05),
            ("certified", "ltt", 0.05),
        ):
            expected = calibrate(records, signal=signal, method=method, alpha=alpha)
            assert (found[name].value, found[name].guarantee) == (expected.threshold, expected.guarantee)
            assert found[name].n == 80


def test_too_few_prompts_say_how_many_are_needed(bench: Workbench) -> None:
    records = of_signal([0.1] * 18, signal="router_conf")
    found = {marker.name: marker for marker in markers(bench.model("v4"), records, signal="router_conf")}
    assert found["conformal"].value is None
    assert "at least 19 taught prompts; found 18" in found["conformal"].guarantee
    assert "at least 59 taught prompts; found 18" in found["certified"].guarantee


def test_without_calibration_records_only_the_known_ones(bench: Workbench) -> None:
    point = {"signal": "abstain_p", "threshold": 0.625, "method": "quantile", "calibration_digest": "0", "n": 120}
    loaded = replace(bench.model("v4"), operating_point=point, threshold=0.625, threshold_source="v4's operating point")
    found = {marker.name: marker for marker in markers(loaded, None, signal="abstain_p")}
    assert (found["calibrated"].value, found["calibrated"].n) == (0.625, 120)
    assert "v4's operating point, chosen on 120" in found["calibrated"].guarantee
    assert {found[name].guarantee for name in ("conformal", "certified")} == {UNMEASURED}
