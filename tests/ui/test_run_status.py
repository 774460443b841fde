"""The card of a training run: how long it still takes, and how it ended."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lab.study import recipes
from lab.study.run import Run
from lab.ui.train import run_status, wording
from lab.ui.train.run_status import seconds_left

RUN = Run("0" * 12, "v7", 1, 100, "a", 0.0, Path("/nowhere"), status="running")


def row(step: int, seconds: float, left: float | None, **values: Any) -> dict[str, Any]:
    return {"step": step, "seconds": seconds, "progress": step / 100, "eta_seconds": left, **values}


def card(rows: list[dict[str, Any]], **changed: Any) -> str:
    return run_status.html(replace(RUN, **changed), rows, ahead=0)


def test_the_time_left_counts_down_between_lines_and_never_up() -> None:
    rows = [row(25 * n, 60.0 * n + (3 if n == 2 else 0), 60.0 * (4 - n) + (4 if n == 2 else 0)) for n in (1, 2, 3, 4)]
    told = []
    for n in range(1, 4):  # a look every ten seconds, while one line is late and tells a little more than was told
        until = rows[n]["seconds"] - rows[n - 1]["seconds"]
        told += [seconds_left(rows[:n], since=since) for since in range(0, int(until), 10)]
    numbers = [value for value in told if value is not None]
    assert len(numbers) == len(told)
    assert numbers[:4] == [180.0, 170.0, 160.0, 150.0]
    assert numbers == sorted(numbers, reverse=True)


def test_reading_prompts_says_nothing_of_the_steps_that_follow() -> None:
    reading = [row(0, 10.0, 60.0, read=512, prompts=4096), row(0, 20.0, 50.0, read=1024, prompts=4096)]
    assert "reading its prompts, 1024 of 4096, about 50 s left" in card(reading)
    read = [*reading, row(0, 70.0, None, prompts=4096)]
    assert seconds_left(read, since=5.0) is None
    assert "left" not in card(read)
    assert seconds_left([*read, row(25, 70.1, 0.4)], since=0.0) == pytest.approx(0.4)


def test_what_has_no_time_is_told_without_one() -> None:
    assert "left" not in card([])
    assert "measuring what it has become" in card([row(100, 200.0, 0.0)])
    assert "about 30 s left" in card([row(50, 30.0, 30.0)])


@pytest.mark.parametrize("status", ["failed", "finished", "stopped"])
def test_a_run_that_diverged_says_at_which_step(tmp_path: Path, status: str) -> None:
    rows = [row(25, 10.0, 30.0, loss=2.0), row(31, 12.0, None, diverged=33)]
    told = card(rows, status=status, folder=tmp_path)
    assert "diverged at step 33" in told
    assert "kept" not in told
    (tmp_path / "v7-1.safetensors").touch()
    assert "last good state, after 31 steps, is kept as v7-1.safetensors" in card(rows, status=status, folder=tmp_path)


def test_the_menu_tells_how_long_a_head_alone_takes() -> None:
    told = {own.name: wording.recipe(own) for own in recipes.offered()}
    assert "a minute or more" in told["v9"]  # 71 s of reading and half a second of steps on two idle cores
    assert "minute" not in told["v7"]
    assert "Not for v9," in wording.minutes_info()
    assert "Watch v7: " in wording.lead()
    assert "Then v9: " in wording.lead()
