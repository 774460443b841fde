"""What the Threshold tab asks a bundle for, and what it refuses."""

from __future__ import annotations

from typing import Any

import gradio as gr
import pytest

from lab.errors import LabError
from lab.evidence.limits import Asked
from lab.ui.threshold.evidence import asked

ONE = {"of": "wrong_answers", "alpha": 0.2}
SENT = {"signal": "max_softmax_mean", "promises": [ONE], "method": "ltt", "delta": 0.05}


def event(**changed: Any) -> gr.EventData:
    return gr.EventData(None, SENT | changed)


def test_a_promise_of_the_board_is_asked_for_as_the_command_line_would() -> None:
    assert asked(event()) == Asked("max_softmax_mean", "ltt", 0.2, 0.05, 1.0, "wrong_answers")
    two = asked(event(promises=[ONE, {"of": "false_refusals", "alpha": 0.3}]))
    assert (two.of, two.also, two.also_alpha) == ("wrong_answers", "false_refusals", 0.3)
    assert asked(event(signal="score"), signals=("score",)).signal == "score", "of a table"
    with pytest.raises(LabError, match="not a signal of the table"):
        asked(event(), signals=("score",))


@pytest.mark.parametrize(
    "changed",
    [
        {"method": "magic"}, {"method": "cost"}, {"promises": []}, {"promises": [ONE] * 3}, {"promises": ["x"]},
        {"promises": [{"of": "mood", "alpha": 0.1}]}, {"promises": [{"of": "wrong_answers", "alpha": "0.1"}]},
        {"promises": [{"of": "wrong_answers", "alpha": 7}]}, {"delta": None}, {"signal": "prompt_bytes"},
    ],
)  # fmt: skip
def test_what_is_no_promise_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(LabError):
        asked(event(**changed))
