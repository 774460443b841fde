"""A parser of arguments whose every error is one line, with what may have been meant."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable
from typing import Any, NoReturn


def _columns() -> int:
    """Of the terminal, else 80; COLUMNS says it first."""
    try:
        return int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        try:
            return os.get_terminal_size(1).columns or 80
        except OSError:
            return 80


_WIDTH = max(_columns(), 40)


class _Formatter(argparse.HelpFormatter):
    """As wide as the terminal. argparse asks `shutil`, once an argument, and its compressors are slow to import."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_WIDTH - 2)


class Parser(argparse.ArgumentParser):
    """Argument errors on one line, like every other error."""

    commands: Iterable[str] = ()

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, **options})

    def error(self, message: str) -> NoReturn:
        if message.endswith("required: COMMAND"):
            message = f"say what to do: {', '.join(self.commands)}"
        self.exit(2, f"error: {message}{_meant(message)}; see {self.prog} --help\n")


class Replaced(argparse.Action):
    """An option that is no more: its `const` says why, and what to write."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        parser.error(str(self.const))


def _meant(message: str) -> str:
    """What may have been meant by a word that is none of the choices; empty where nothing is like it."""
    found = re.search(r"invalid choice: '(.*)' \(choose from (.*)\)$", message)
    if found is None:
        return ""
    from difflib import get_close_matches

    near = get_close_matches(found[1], re.findall(r"[\w-]+", found[2]), n=1)
    return f"; did you mean {near[0]}?" if near else ""
