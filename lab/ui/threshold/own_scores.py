"""Scores of any other model on the board: a table that a visitor brings, checked, and kept in memory for them alone."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.hosting import limits
from lab.probe import foreign, score_tables
from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.signals import Way
from lab.threshold import board, held_out, markers
from lab.threshold.cost import cheapest_limit
from lab.threshold.operating_point import RATIO
from lab.ui import as_code, guard, status, wording
from lab.ui.threshold import wording as words
from lab.ui.threshold.worded import worded

_READ = itertools.count(1)


@dataclass(frozen=True)
class Table:
    """A table that was read; none where it has no rows. name: of the file; digest: of its bytes, which stand for its
    rows. chosen_on: rows that choose limits; shown: the others, which try them. split: whether the table says so
    itself. nth: of all that were read, for the same one brought again is another event."""

    name: str = ""
    digest: str = ""
    signal: str = ""
    chosen_on: tuple[Record, ...] = field(default=(), compare=False)
    shown: tuple[Record, ...] = field(default=(), compare=False)
    split: bool = False
    nth: int = 0


@dataclass(frozen=True)
class Upload:
    """The upload's components."""

    file: gr.File
    way: gr.Radio
    report: gr.HTML
    table: gr.State


def lay_out() -> Upload:
    """The folded part of the tab."""
    with gr.Accordion(words.TABLE_TITLE, open=False, elem_id="own-scores"):
        gr.Markdown(f"{words.TABLE_ABOUT}\n```\n{words.TABLE_EXAMPLE}\n```")
        with gr.Row(equal_height=False):
            file = gr.File(
                label=f"A table, {limits.size(score_tables.MOST_BYTES)} and {guard.MAX_UPLOADED_RECORDS} rows at most",
                file_types=[".csv", ".tsv", ".txt"], elem_id="own-scores-file", height=120, type="filepath",
            )  # fmt: skip
            way = gr.Radio(
                [(words.UNCERTAIN, "uncertain"), (words.CONFIDENT, "confident")], label=words.WAY,
                elem_id="own-scores-way",
            )  # fmt: skip
        report = gr.HTML(elem_id="own-scores-report", apply_default_css=False)
    return Upload(file, way, report, gr.State(Table()))


def brought(path: str | None) -> tuple[str, Table]:
    """What is said of a file, and its table; none where there is no file or it cannot be used."""
    if not path:
        return "", Table()
    file = Path(path)
    try:
        table = read(file)
    except LabError as error:
        told = guard.sentence(error).replace(f"{file.parent}/", "")
        return f'<div class="card" role="alert"><p class="note">{escape(told)}</p></div>', Table()
    return f'<div class="card" role="status"><p>{escape(told_of(table))}</p></div>', replace(table, nth=next(_READ))


def read(path: Path) -> Table:
    """Raises: LabError with the line's number for what is no row of such a table, and for too many or too few rows."""
    found = score_tables.read(path)
    if len(found.records) > guard.MAX_UPLOADED_RECORDS:
        most = f"at most {guard.MAX_UPLOADED_RECORDS}"
        raise LabError("too many rows", where=path, expected=most, found=len(found.records))
    chosen_on, shown = map(tuple, held_out.parted(found.records, found.tested, where=path))
    digest = sha256(path.read_bytes()).hexdigest()
    (signal,) = found.records[0].signals
    return Table(path.name, digest, signal, chosen_on, shown, bool(found.tested))


def told_of(table: Table) -> str:
    """What was read, with counts."""
    rows = (*table.chosen_on, *table.shown)
    right, wrong = (sum(own.correct is which for own in rows) for which in (True, False))
    return words.TABLE_READ.format(
        name=table.name, n=len(rows), right=right, wrong=wrong, unjudged=len(rows) - right - wrong,
        shown=len(table.shown), chosen_on=len(table.chosen_on),
        how=words.BY_SPLIT if table.split else words.BY_HALVES,
    )  # fmt: skip


def declared(table: Table, way: Way | None) -> Table:
    """The table whose column says which way it points. way: of a column called score. Raises: LabError without."""
    if score_tables.SCORES[table.signal] is not None:
        return table
    if way not in ("uncertain", "confident"):
        told = f"the column “{table.signal}” does not say which way it points"
        raise LabError(told, where=table.name, todo=f"choose it under “{words.WAY}”")
    ways: dict[str, Way] = {table.signal: way}
    first, second = (tuple(foreign.declared(own, ways)) for own in (table.chosen_on, table.shown))
    return replace(table, chosen_on=first, shown=second)


def given(table: Table) -> dict[str, Any]:
    """The board's value: the rows that try limits, by limits that the others choose.

    Raises: LabError for a row without a score.
    """
    try:
        start = cheapest_limit(table.chosen_on, signal=table.signal, ratio=RATIO)
    except LabError:  # nothing was judged
        start = board.middle(table.chosen_on, signal=table.signal)
    whole = all(own.regime == IN_DOMAIN for own in table.shown)
    names = wording.REGIMES | ({IN_DOMAIN: words.ALL_ROWS} if whole else {})
    marked = markers.markers(None, table.chosen_on, signal=table.signal)
    found = board.board(
        table.shown, signal=table.signal, markers=marked, start=start, names=names, calibration=table.chosen_on
    )
    board_ = worded(found) | {"table": table.name}
    return _of_rows(board_) if whole else board_


def _of_rows(board: dict[str, Any]) -> dict[str, Any]:
    """The board of a table that names no kinds of prompts, whose rows nobody was taught."""
    told = board["tells"]
    sentence = told["sentence"].replace(told["unusual"]["auroc"].get("undefined", ""), words.NO_KINDS)
    texts = {name: _untaught(board[name]) for name in ("markers", "promise")}
    return board | texts | {"tells": told | {"sentence": sentence}}


def _untaught(own: Any) -> Any:
    """The same with no word of taught prompts in any text."""
    if isinstance(own, Mapping):
        return {name: _untaught(value) for name, value in own.items()}
    if isinstance(own, list | tuple):
        return [_untaught(value) for value in own]
    return own.replace("taught ", "") if isinstance(own, str) else own


def said(table: Table) -> str:
    """What stands above the board."""
    again = words.AGAIN_SPLIT if table.split else words.AGAIN_HALVES
    return status.message(f"{told_of(table)} {words.TABLE_ALONE.format(again=again)}")


def code(table: Table, way: Way | None) -> str:
    """The limit by command, from the file itself."""
    pointing = [] if score_tables.SCORES[table.signal] else ["--orientation", f"{table.signal}={way}"]
    command = ["calibrate", table.name, "--signal", table.signal, *pointing]
    return as_code.shell([*command, "--alpha", "0.05", "--method", "ltt"])
