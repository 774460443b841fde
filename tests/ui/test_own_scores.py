"""Scores of other models on the Threshold board: what is read, what is refused by its line, and what is counted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Page, expect
from sklearn.metrics import roc_auc_score

from lab.errors import LabError
from lab.evidence.check import check
from lab.evidence.second_opinion import reading
from lab.threshold.calibration import calibrate
from lab.ui.threshold import own_scores
from lab.ui.threshold.own_scores import Table

RNG = np.random.default_rng(0)
WRONG = RNG.random(120) < 0.4
SCORE = (RNG.normal(size=120) + WRONG).round(4)


def table(folder: Path, head: str, rows: list[str], *, name: str = "theirs.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def scored(separator: str = ",") -> list[str]:
    return [separator.join((f"q{i}", str(SCORE[i]), "no" if WRONG[i] else "yes")) for i in range(120)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_half_of_the_rows_choose_and_the_others_stand_on_the_board(tmp_path: Path, separator: str) -> None:
    head = separator.join(("id", "uncertainty", "right"))
    _, found = own_scores.brought(str(table(tmp_path, head, scored(separator))))
    assert (len(found.chosen_on), len(found.shown), found.split) == (60, 60, False)
    assert not {own.id for own in found.chosen_on} & {own.id for own in found.shown}
    board = own_scores.given(own_scores.declared(found, None))
    (regime,) = board["regimes"]
    at = [int(name[1:]) for name in regime["ids"]]
    assert regime["values"] == [SCORE[i] for i in at]
    assert regime["correct"] == [int(not WRONG[i]) for i in at]
    expected = roc_auc_score(WRONG[at], SCORE[at])
    assert board["tells"]["wrong"]["auroc"]["auroc"] == pytest.approx(expected)
    certified = next(own for own in board["markers"] if own["name"] == "conformal")
    chosen = calibrate(found.chosen_on, signal="uncertainty", method="crc", alpha=0.05)
    assert certified["value"] == chosen.threshold


def test_the_column_split_decides_and_a_confidence_points_the_other_way(tmp_path: Path) -> None:
    rows = [f"{row},{'test' if i % 3 == 0 else 'calibration'}" for i, row in enumerate(scored())]
    _, found = own_scores.brought(str(table(tmp_path, "id,confidence,wrong,split", rows)))
    assert (len(found.chosen_on), len(found.shown), found.split) == (80, 40, True)
    board = own_scores.given(own_scores.declared(found, None))
    assert board["orientation"] == -1
    at = [int(name[1:]) for name in board["regimes"][0]["ids"]]
    assert board["tells"]["wrong"]["auroc"]["auroc"] == pytest.approx(roc_auc_score(~WRONG[at], -SCORE[at]))


def test_a_column_called_score_has_to_be_declared_and_rows_need_no_label(tmp_path: Path) -> None:
    _, found = own_scores.brought(str(table(tmp_path, "id,score", [f"q{i},{SCORE[i]}" for i in range(120)])))
    few = replace(found, shown=(*found.shown, replace(found.shown[0], id="empty", signals={"score": None})))
    with pytest.raises(LabError, match="score was not measured on every prompt; found 60 of 61 values"):
        own_scores.given(own_scores.declared(few, "confident"))
    with pytest.raises(LabError, match="does not say which way it points"):
        own_scores.declared(found, None)
    boards = [own_scores.given(own_scores.declared(found, way)) for way in ("uncertain", "confident")]
    assert [board["orientation"] for board in boards] == [1, -1]
    assert {board["tells"]["helps"] for board in boards} == {"unknown"}


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["a,0.1,yes", "b,high,no"], "Bad uncertainty; in theirs.csv:3; expected a finite number; found 'high'."),
        (["a,0.1,yes", "a,0.2,no"], "Ids must be unique; in theirs.csv:3"),
        (["a,0.1,perhaps"], "Bad right; in theirs.csv:2"),
        (["a,0.1,yes"], "Nothing to try a limit on; in theirs.csv"),
        ([], "No scores; in theirs.csv"),
    ],
)
def test_what_is_no_table_is_refused_by_its_line(tmp_path: Path, rows: list[str], told: str) -> None:
    said, found = own_scores.brought(str(table(tmp_path, "id,uncertainty,right", rows)))
    assert found == Table()
    assert told.replace("'", "&#x27;") in said
    assert str(tmp_path) not in said


@pytest.mark.browser
def test_a_table_stands_on_the_board_and_is_taken_away(page: Page, tmp_path: Path) -> None:
    page.get_by_role("tab", name="Threshold").click()
    page.locator("#own-scores > button").click()
    file = page.locator("#own-scores-file input[type=file]")
    file.set_input_files(table(tmp_path, "id;score;right", scored(";")))
    expect(page.locator("#threshold-status")).to_contain_text("choose it under “A column called score”")
    page.get_by_text("higher is less sure", exact=True).click()
    expect(page.locator(".th-row .th-name")).to_have_text(["all rows"])
    expect(page.locator(".th-marker").first).to_contain_text("Its gap between the calibration scores")
    expect(page.locator(".th-row circle")).to_have_count(60)
    expect(page.locator("#threshold-code")).to_contain_text("calibrate theirs.csv --signal score --orientation score=")
    expect(page.get_by_role("button", name="Use this limit in Chat")).to_be_hidden()
    page.locator(".th-of").select_option("false_refusals")
    page.locator(".th-method").select_option("quantile")
    page.get_by_role("button", name="Make its evidence bundle").click()
    with page.expect_download() as loading:
        page.get_by_role("button", name="Download the evidence bundle").click()
    assert loading.value.suggested_filename == "limit-theirs-score-quantile-0.2.zip"
    loading.value.save_as(bundle := tmp_path / "limit.zip")
    assert check(bundle).problems == ()
    (first, *_) = json.loads(reading.read_zip(bundle)["limits.json"])
    promised = json.loads(page.locator(".th-root").get_attribute("data-promised") or "")
    assert (first["threshold"], first["alpha"], first["n_calibration"]) == (promised["limit"], 0.2, 60)
    page.locator(".th-row circle").first.dispatch_event("click")
    expect(page.locator(".th-opened")).to_contain_text("the table holds no replies")
    expect(page.get_by_role("button", name="Ask in Chat")).to_have_count(0)
    page.locator("#own-scores-file").get_by_label("Clear").click()
    expect(page.locator("#threshold-own")).to_be_hidden()
    expect(page.locator("#own-scores-report")).not_to_contain_text("theirs.csv")
    expect(page.locator("#threshold-status")).not_to_contain_text("theirs.csv")


def test_of_a_list_without_labels_only_what_can_be_known_is_shown(page: Page, tmp_path: Path) -> None:
    """No share of wrong replies, no cost, no promise about them, and no word of prompts that somebody was taught."""
    page.get_by_role("tab", name="Threshold").click()
    page.get_by_role("button", name="Bring scores of another model").click()
    file = table(tmp_path, "id,confidence", [f"q{i},{i / 60:.3f}" for i in range(60)])
    page.locator("#own-scores-file input[type=file]").set_input_files(file)
    board = page.locator("#threshold-board .th-root")
    expect(board.locator(".th-rows")).to_contain_text("all rows")
    expect(board.locator(".th-cost")).to_be_hidden()
    expect(board.locator(".th-table-box")).to_be_hidden()
    expect(board.locator(".th-risk")).to_be_hidden()
    expect(board.locator(".th-totals")).to_contain_text("no reply was judged")
    expect(board.locator(".th-of")).to_have_value("false_refusals")
    expect(board.locator(".th-of option:not(:disabled)")).to_have_text(["prompts are refused"])
    expect(board.locator(".th-promise-told button")).to_be_visible()
    told = board.inner_text()
    assert "NaN" not in told
    assert "taught" not in told
    assert "in_domain" not in told
