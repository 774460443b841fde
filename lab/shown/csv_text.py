"""CSV that spreadsheets open rightly and do not run, that R and pandas read, and whose texts can be had back.

Excel takes a cell that begins with =, +, -, @ or white space of control for a formula. Such a text gets an apostrophe
in front, and so does one of apostrophes before such a sign, so that taking one away (`plain`) gives every text back.
Numbers stay numbers, with all their digits. Files begin with a byte-order mark, without which Excel takes UTF-8 for
another encoding; R (in a UTF-8 locale, else with fileEncoding="UTF-8-BOM") and pandas pass over it. `export.js` does
the same in the browser.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

Value = str | float | int | bool | None
"""bool as TRUE and FALSE, None as an empty cell."""
MARK = "\ufeff"
_RUN = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""What a text begins with that is run; the last four are the wide forms that Excel takes for the same."""
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")


def guarded(text: str) -> str:
    """The text as it may stand in a spreadsheet."""
    return f"'{text}" if _RUN.match(text) and not _NUMBER.fullmatch(text) else text


def plain(cell: str) -> str:
    """The text that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _RUN.match(cell) else cell


def spelled(value: Value) -> str:
    """A value as it stands in a cell; a number is the shortest text that reads back as itself."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return guarded(value) if isinstance(value, str) else repr(value)


def written(rows: Iterable[Iterable[Value]], *, end: str = "\r\n", quoted: bool = False) -> str:
    """Lines of CSV without the mark. quoted: every cell in quotes, not only where that is needed."""
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(out, quoting=quoting, lineterminator=end)
    writer.writerows([spelled(value) for value in row] for row in rows)
    return out.getvalue()


def as_file(text: str) -> bytes:
    """The bytes of a file that Excel reads as UTF-8."""
    return f"{MARK}{text}".encode()
