"""Tables: the same cells as HTML and as CSV, nothing unescaped."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from lab.evaluation.estimates import Auroc
from lab.evaluation.evaluation import evaluate
from lab.shown.figures import risk_coverage
from lab.shown.score_tables import auroc_cell, auroc_matrix, detection, selective
from lab.shown.tables import Cell, Table, interval
from lab.statistics.estimate import Unmeasured
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


def test_files_have_the_numbers_behind_and_what_they_were_measured_on() -> None:
    """Columns, with all digits; a cell without a number is empty there."""
    value = 0.1 + 0.2
    cells = Cell("0.30", "[0.1, 0.5] n 30", value=value, more={"low": 1 / 3, "high": None, "n": 30})
    table = Table(("kind", "AUROC"), ((Cell("=a", "in_domain"), cells), (Cell("b"), Cell("–"))), "", {"model": "-v4"})
    rows = list(csv.reader(io.StringIO(table.csv())))
    assert rows == [
        ["kind", "kind (detail)", "AUROC", "AUROC (detail)", "AUROC low", "AUROC high", "AUROC n", "model"],
        ["'=a", "in_domain", "0.30000000000000004", "[0.1, 0.5] n 30", "0.3333333333333333", "", "30", "'-v4"],
        ["b", "", "–", "", "", "", "", "'-v4"],
    ]
    assert float(rows[1][2]) == value
    assert 'data-value="0.30000000000000004"' in table.html()


def test_every_table_of_an_evaluation_holds_exact_numbers() -> None:
    score = evaluate(random_records(11), n_resamples=40)
    signals = ("abstain_p", "router_conf")
    of = {
        "auroc": (auroc_matrix, score.cross_regime["router_conf"], "auroc"),
        "detection": (detection, score.detection["in_domain"]["router_conf"], "aupr_out"),
        "selective": (selective, score.selective["router_conf"], "aurc"),
    }
    for name, (make, found, key) in of.items():
        table = make(score, signals=signals, words={}, **({"names": {}} if name == "auroc" else {}))
        text = table.csv()
        assert repr(getattr(found, key)) in text, name
    ends = score.cross_regime["abstain_p"]
    rows = list(csv.DictReader(io.StringIO(auroc_matrix(score, signals=signals, names={}, words={}).csv())))
    assert float(rows[0]["abstain_p low"]) == ends.low
    assert float(rows[0]["abstain_p high"]) == ends.high
    assert int(rows[0]["abstain_p n_positive"]) == ends.n_positive
    assert [row["told from taught prompts (detail)"] for row in rows[1:]] == [
        name for name in score.per_regime if name != "in_domain"
    ]


def test_an_interval_on_one_side_of_a_coin_is_toned() -> None:
    found = Auroc(0.7, 0.6, 0.8, at_boundary=False, n_positive=30, n_negative=30, method="")
    behind = {"low": 0.6, "high": 0.8, "n_positive": 30, "n_negative": 30}
    assert auroc_cell(found) == Cell("0.70", "[0.60, 0.80] n 30 / 30", "good", 0.7, behind)
    assert auroc_cell(replace(found, low=0.4)).tone == ""
    assert auroc_cell(Unmeasured("one class", 0, 3)) == Cell("–", "one class")
    assert interval(None, 0.5) == ""


def test_measures_beside_the_auroc_are_those_of_the_evaluation() -> None:
    records = random_records(11)
    score = evaluate(records, n_resamples=40)
    signals = ("abstain_p", "router_conf", "nonsense")
    rows = {row[0].detail: row for row in detection(score, signals=signals, words={}).rows}
    own = score.detection["in_domain"]["abstain_p"]
    precision = score.beside_intervals.average_precision["abstain_p"]["aupr_out"]
    spread = f"[{precision.low:.2f}, {precision.high:.2f}]"
    cell = rows["abstain_p"][2]
    assert (cell.text, cell.value) == (f"{own.aupr_out:.2f}", own.aupr_out)
    assert cell.detail == f"{spread} by chance {own.prevalence_out:.2f}"
    assert cell.more["by chance"] == own.prevalence_out
    assert (cell.more["low"], cell.more["high"]) == (precision.low, precision.high)
    assert rows["nonsense"][1] == Cell("–", "not measured")
    table = selective(score, signals=signals, words={"router_conf": "sure <router>"})
    found = score.selective["router_conf"]
    assert [cell.text for cell in table.rows[1][1:4]] == [
        f"{getattr(found, key):.3f}" for key in ("aurc", "e_aurc", "augrc")
    ]
    prr = score.beside_intervals.selective["router_conf"]["prr_half_normalised"]
    assert table.rows[1][4].detail == f"[{prr.low:.2f}, {prr.high:.2f}]"
    assert "sure &lt;router&gt;" in table.html()
    constant = [replace(r, signals=r.signals | {"abstain_p": 0.5}) for r in records]
    score = evaluate(constant, n_resamples=40)
    assert "equal" in detection(score, signals=("abstain_p",), words={}).rows[0][1].detail


def test_the_risk_coverage_figure_keeps_everything_at_its_right_end() -> None:
    records = random_records(12)
    figure = risk_coverage(records, signals=("abstain_p", "router_conf"), words={})
    wrong = sum(r.correct is False for r in records) / sum(r.correct is not None for r in records)
    for line in figure.data:
        assert line.x[-1] == 1.0
        assert line.y[-1] == pytest.approx(wrong)
