"""Accepted answers: which can be used, and when one occurs in a reply.

An entry is whole words, or a pattern after `re:`. Patterns may come from anybody who uses the page, so they are matched
by RE2, whose time grows with the length of the reply and no faster, whatever the pattern. It cannot look ahead or
behind and cannot refer back; the few bundled entries that look ahead are matched by Python, because they are known.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol

import re2

from lab.probe.answer_cells import PATTERN, bars
from lab.probe.rows import is_bundled, prompts_folder
from model.errors import LabError

LONGEST = 1000
"""Characters of an entry; the longest bundled one has 314."""
MOST = 400
"""Entries of one prompt: SelfAware lists up to 358 names of one thing."""
MOST_PATTERNS = 2000
"""Of one file: each takes milliseconds to prepare at most."""
MEMORY = 1 << 18
"""Bytes that RE2 may use for one pattern; all bundled ones take less. A larger one is refused in milliseconds."""
_WRITE = "name in the pattern what may stand there, or list the answers without re:"
_ASCII_ONLY = re.compile(r"\\[bBwW]")
_OTHERWISE = re.compile(r"\{,\d+\}")
_LIST = re.compile(r"""^(\[|[({]\s*["']|\w+\(\[)|^(["']).*\2$""", re.DOTALL)


class Search(Protocol):
    """What finds an entry in a text: None where it is not."""

    def search(self, text: str, /) -> object | None: ...


def occurs(entry: str, text: str) -> bool:
    """Whether an entry stands in a text, without regard to case. Raises: LabError for one that `checked` refuses."""
    return _search(entry, str(prompts_folder())).search(text) is not None


def literal(text: str) -> str:
    """The entry that is these words, even where they look like a pattern, a list or a text in quotes."""
    return f" {text}" if text.startswith(PATTERN) or _LIST.match(text) else text


def checked(entries: object, *, where: str) -> tuple[str, ...]:
    """The entries of a prompt, each of which can be matched. Raises: LabError naming the entry and what to write."""
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        todo = 'write a list of texts, such as ["Paris"]'
        raise LabError("'accept' is not a list of texts", where=where, found=repr(entries)[:60], todo=todo)
    if len(entries) > MOST:
        raise LabError("too many accepted answers", where=where, expected=f"at most {MOST}", found=len(entries))
    for entry in entries:
        try:
            if entry.startswith(PATTERN):
                _search(entry, str(prompts_folder()))
            else:
                _check_text(entry)
        except LabError as error:
            todo = error.todo
            raise LabError(error.what, where=where, expected=error.expected, found=error.found, todo=todo) from error
    return tuple(entries)


@lru_cache(maxsize=512)
def _search(entry: str, folder: str) -> Search:
    """What finds the entry. folder: of the bundled prompts. Raises: LabError without a place."""
    _check_text(entry)
    if not entry.startswith(PATTERN):
        words = r"\s+".join(re.escape(word) for word in entry.split())
        return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    pattern = entry.removeprefix(PATTERN)
    if not pattern:
        raise LabError("an empty pattern, which is in every reply", found=entry, todo="leave it out")
    try:
        return _linear(pattern)
    except re2.error as error:
        if is_bundled(entry, folder):
            return re.compile(pattern, re.IGNORECASE)
        found = f"{entry[:60]}: {_reason(error)}"
        expected = "RE2 syntax, without look-ahead, look-behind and references back"
        raise LabError("a pattern that cannot be used", expected=expected, found=found, todo=_WRITE) from error


def _check_text(entry: str) -> None:
    """What can be said of an entry before it is prepared. Raises: LabError without a place."""
    if not entry.strip():
        raise LabError("an accepted answer without text", todo="leave it out")
    if len(entry) > LONGEST:
        expected = f"at most {LONGEST} characters"
        raise LabError("an accepted answer is too long", expected=expected, found=f"{entry[:30]}… of {len(entry)}")
    try:
        entry.encode()
    except UnicodeEncodeError as error:
        raise LabError(
            "an accepted answer that is no text", expected="valid Unicode", found=ascii(entry)[:60]
        ) from error
    if not entry.startswith(PATTERN) and _LIST.match(entry):
        what = "an accepted answer that looks like a list or a text in quotes"
        raise LabError(what, found=entry[:60], todo=bars(entry))


def _linear(pattern: str) -> Search:
    """Raises: re2.error for what RE2 cannot do; LabError for what it would silently read otherwise than Python."""
    if not pattern.isascii() and _ASCII_ONLY.search(pattern):
        what = "a pattern whose \\b or \\w knows only the letters a to z beside other letters"
        todo = "write the answer without re:, which is matched as whole words of any script"
        raise LabError(what, found=pattern[:60], todo=todo)
    if unbounded := _OTHERWISE.search(pattern):
        todo = f"write {unbounded[0].replace('{,', '{0,')}"
        raise LabError("a repetition without its lower end", found=f"{pattern[:60]}: {unbounded[0]}", todo=todo)
    options = re2.Options()
    options.case_sensitive, options.log_errors, options.max_mem = False, False, MEMORY
    return re2.compile(pattern, options)


def _reason(error: Exception) -> str:
    told = error.args[0] if error.args else ""
    return told.decode(errors="replace") if isinstance(told, bytes) else str(told)
