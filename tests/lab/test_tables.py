"""Tables: the same cells as HTML and as CSV, nothing unescaped."""

from __future__ import annotations

import csv
import io

from lab.score_tables import auroc_cell
from lab.tables import Cell, Table, interval

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
    assert auroc_cell(score) == Cell("0.70", "[0.60, 0.80] n 30 / 30", "good")
    assert auroc_cell(score | {"low": 0.4}).tone == ""
    assert auroc_cell({"undefined": "one class", "n_positive": 0, "n_negative": 3}) == Cell("–", "one class")
    assert interval(None, 0.5) == ""
