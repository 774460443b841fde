"""Tables: the same cells as HTML and as CSV, nothing unescaped."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from lab.evaluation import evaluate
from lab.figures import risk_coverage
from lab.score_tables import auroc_cell, detection, selective
from lab.tables import Cell, Table, interval
from tests.lab.made_records import random_records

TABLE = Table(
    ("name", "value"), ((Cell("<b>a</b>", "id-1"), Cell("1")), (Cell('say "x", y'), Cell("2", "", "good"))), "A & B"
)


def test_html_escapes_and_marks_headers() -> None:
    html = TABLE.html()
    assert "<b>a</b>" not in html
    assert "&lt;b&gt;a&lt;/b&gt;" in html
    assert html.count('scope="row"') == 2
    assert "<caption>A &amp; B</caption>" in html


def test_csv_has_details_as_columns_and_survives_reading() -> None:
    rows = list(csv.reader(io.StringIO(TABLE.csv())))
    assert rows == [["name", "name (detail)", "value"], ["<b>a</b>", "id-1", "1"], ['say "x", y', "", "2"]]


def test_an_interval_on_one_side_of_a_coin_is_toned() -> None:
    score = {"auroc": 0.7, "low": 0.6, "high": 0.8, "n_positive": 30, "n_negative": 30}
    assert auroc_cell(score) == Cell("0.70", "[0.60, 0.80] n 30 / 30", "good", 0.7)
    assert auroc_cell(score | {"low": 0.4}).tone == ""
    assert auroc_cell({"undefined": "one class", "n_positive": 0, "n_negative": 3}) == Cell("–", "one class")
    assert interval(None, 0.5) == ""


def test_measures_beside_the_auroc_are_those_of_the_evaluation() -> None:
    records = random_records(11)
    score = evaluate(records, n_resamples=40).to_json()
    signals = ("abstain_p", "router_conf", "nonsense")
    rows = {row[0].detail: row for row in detection(score, signals=signals, words={}).rows}
    own = score["detection"]["in_domain"]["abstain_p"]
    precision = score["beside_intervals"]["average_precision"]["abstain_p"]["aupr_out"]
    spread = f"[{precision['low']:.2f}, {precision['high']:.2f}]"
    assert rows["abstain_p"][2] == Cell(f"{own['aupr_out']:.2f}", f"{spread} by chance {own['prevalence_out']:.2f}")
    assert rows["nonsense"][1] == Cell("–", "not measured")
    table = selective(score, signals=signals, words={"router_conf": "sure <router>"})
    found = score["selective"]["router_conf"]
    assert [cell.text for cell in table.rows[1][1:4]] == [f"{found[key]:.3f}" for key in ("aurc", "e_aurc", "augrc")]
    prr = score["beside_intervals"]["selective"]["router_conf"]["prr_half_normalised"]
    assert table.rows[1][4].detail == f"[{prr['low']:.2f}, {prr['high']:.2f}]"
    assert "sure &lt;router&gt;" in table.html()
    constant = [replace(r, signals=r.signals | {"abstain_p": 0.5}) for r in records]
    score = evaluate(constant, n_resamples=40).to_json()
    assert "equal" in detection(score, signals=("abstain_p",), words={}).rows[0][1].detail


def test_the_risk_coverage_figure_keeps_everything_at_its_right_end() -> None:
    records = random_records(12)
    figure = risk_coverage(records, signals=("abstain_p", "router_conf"), words={})
    wrong = sum(r.correct is False for r in records) / sum(r.correct is not None for r in records)
    for line in figure.data:
        assert line.x[-1] == 1.0
        assert line.y[-1] == pytest.approx(wrong)
