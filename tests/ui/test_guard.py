"""Limits on what is asked, and errors as one sentence."""

from __future__ import annotations

import gradio as gr
import pytest

from lab.errors import LabError
from lab.ui import guard


@pytest.mark.parametrize(
    "expr", ["", "  ", "./a.safetensors", "/etc/a.safetensors", "v4+./a.safetensors[abstain]", "..\\a"]
)
def test_files_and_nothing_are_refused(expr: str) -> None:
    with pytest.raises(LabError):
        guard.checked_model(expr)


def test_expressions_pass() -> None:
    assert guard.checked_model(" v4+v7@1[abstain]*0.5 ") == "v4+v7@1[abstain]*0.5"


@pytest.mark.parametrize("value", [0, 129, 1.5, float("nan"), float("inf"), None, "8", [8], True])
def test_counts_outside_their_range_are_refused(value: object) -> None:
    with pytest.raises(LabError):
        guard.checked_count(value, name="reply length", most=128)


def test_a_seed_may_be_zero() -> None:
    assert guard.checked_count(0.0, name="seed", least=0, most=9) == 0


def test_lab_errors_become_one_line_and_others_stay() -> None:
    def fail(kind: str) -> None:
        raise LabError("the prompt is\nempty") if kind == "lab" else ValueError("a bug")

    with pytest.raises(gr.Error) as shown:
        guard.shown(fail)("lab")
    assert shown.value.message == "The prompt is empty."
    with pytest.raises(ValueError, match="a bug"):
        guard.shown(fail)("bug")
