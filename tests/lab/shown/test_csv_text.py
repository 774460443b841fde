"""CSV that spreadsheets do not run: every text comes back, numbers stay numbers, pandas reads what was written."""

from __future__ import annotations

import csv
import io

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.evidence.second_opinion import reading
from lab.shown.csv_text import MARK, as_file, guarded, plain, spelled, written

TEXT = st.text(st.characters(blacklist_categories=["Cs"]))
RISKY = st.text(st.sampled_from("'=+-@\t\r\n\uff1d a1"), max_size=6)


@given(TEXT | RISKY)
def test_every_text_comes_back(text: str) -> None:
    assert plain(guarded(text)) == text
    assert reading.plain(guarded(text)) == text  # the second opinion's own way back


@given(RISKY, RISKY)
def test_different_texts_stay_different(one: str, other: str) -> None:
    assert (guarded(one) == guarded(other)) == (one == other)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_what_a_spreadsheet_would_run_is_text(sign: str) -> None:
    for text in (f"{sign}1+1", f"{sign}cmd|' /C calc'!A0", sign):
        assert guarded(text) == f"'{text}"
        assert guarded(f"'{text}") == f"''{text}"
    assert guarded(f"a{sign}1") == f"a{sign}1"


@pytest.mark.parametrize("text", ["-5", "+49", "-1e-05", "-.5", "+1.", "Paris", "'quoted'", "", "–", "[0.1, 0.2]"])
def test_numbers_and_plain_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
    assert plain(text) == text


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_numbers_have_all_their_digits(value: float) -> None:
    assert type(value)(spelled(value)) == value


def test_truth_and_nothing() -> None:
    assert [spelled(value) for value in (True, False, None, 1, 1.0)] == ["TRUE", "FALSE", "", "1", "1.0"]


@given(st.lists(st.tuples(TEXT | RISKY, TEXT | RISKY), min_size=1), st.booleans())
def test_a_file_reads_back(rows: list[tuple[str, str]], quoted: bool) -> None:
    data = as_file(written([("a", "b"), *rows], quoted=quoted))
    assert data.startswith(MARK.encode())
    found = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [tuple(plain(cell) for cell in row) for row in found] == [("a", "b"), *rows]


def test_pandas_reads_names_numbers_and_letters() -> None:
    data = as_file(written([("id", "value", "right"), ("é ü 漢字", 0.1 + 0.2, True), ("=1", -1e-300, False)]))
    found = pd.read_csv(io.BytesIO(data))
    assert list(found.columns) == ["id", "value", "right"]
    assert found["value"].tolist() == pytest.approx([0.1 + 0.2, -1e-300], rel=1e-15)
    assert found["right"].tolist() == [True, False]
    assert found["id"].tolist() == ["é ü 漢字", "'=1"]
