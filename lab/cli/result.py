"""What a command has to say, as a JSON document and for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Result:
    """data: the JSON document. text: the same for people. failures: why the exit status is 1, one line each."""

    data: Any
    text: str
    failures: tuple[str, ...] = ()
