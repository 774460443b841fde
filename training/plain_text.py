"""The documents of a plain-text file: what stands between blank lines, whoever saved it.

A blank line holds nothing but white space; a line ends in LF, CRLF or CR. Line ends become LF, blank lines become empty
and a byte order mark goes, so that the same text saved on any system is the same text; one that was so already is taken
byte for byte.
"""

from __future__ import annotations

import codecs
import lzma
import re
from collections.abc import Iterator
from pathlib import Path

from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer

_CHUNK = 1 << 24
_LINE_END = re.compile(rb"\r\n|\r|\n")


class Unsound(LabError):  # noqa: N818 - what it says is what is wrong with the text
    """Text that will not do, however often it is read."""


def is_blank(text: bytes, *, where: object, at: int = 0) -> bool:
    """Whether a text is nothing but white space. at: its place in `where`, in bytes.

    Raises: Unsound when it is not UTF-8 text.
    """
    try:
        return not text.decode("utf-8").strip()
    except UnicodeDecodeError as error:
        found = f"a bad byte at {at + error.start}"
        raise Unsound("the corpus is not UTF-8 text", where=where, found=found, todo="save it as UTF-8") from error


def blocks(path: Path) -> Iterator[tuple[bytes, int]]:
    """What stands between blank lines, and how many bytes of the file end with it; a few megabytes are held at a time.

    A block may be blank itself where several blank lines follow one another. A *.xz file is unpacked.
    Raises: Unsound for text that is not UTF-8; LabError for a file that cannot be read.
    """
    block: list[bytes] = []
    closing, end = False, 0
    for line, at in _lines(path):
        if closing:  # a line follows the blank one
            yield b"\n".join(block), end
            block = []
        end = at + len(line)
        blank = is_blank(line, where=path, at=at)
        closing = blank and bool(block)
        if not closing:
            block.append(b"" if blank else line)
    yield b"\n".join([*block, b""] if closing else block), end


def _lines(path: Path) -> Iterator[tuple[bytes, int]]:
    """The lines of a file without their ends, and where each begins; after the last line end one more, maybe empty."""
    try:
        with path.open("rb") as file:
            refuse_pointer(file.read(LONGEST), where=path)
        with lzma.open(path) if path.suffix == ".xz" else path.open("rb") as file:
            rest, at = file.read(len(codecs.BOM_UTF8)), 0
            if rest == codecs.BOM_UTF8:
                rest, at = b"", len(rest)
            while chunk := file.read(_CHUNK):
                data, begins = rest + chunk, 0
                for end in _LINE_END.finditer(data, 0, len(data) - data.endswith(b"\r")):  # an LF may follow the CR
                    yield data[begins : end.start()], at + begins
                    begins = end.end()
                rest, at = data[begins:], at + begins
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise LabError("cannot read the corpus", where=path, found=str(error)) from error
    begins = 0
    for end in _LINE_END.finditer(rest):
        yield rest[begins : end.start()], at + begins
        begins = end.end()
    yield rest[begins:], at + begins
