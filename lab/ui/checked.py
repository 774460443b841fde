"""What came from outside, checked by name, type and range; nothing is converted but a whole number written as 5.0."""

from __future__ import annotations

import json
import math
from collections.abc import Collection
from typing import Any, TypeGuard

from lab.errors import LabError

DEEPEST = 32
"""Lists and objects inside one another."""
LARGEST = 2**63 - 1
"""Of whole numbers: what JSON readers agree on."""


def told(value: object) -> str:
    """A value as an error names it: short, one line, and of which kind."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"{json.dumps(value[:40], ensure_ascii=not value.isprintable())}{' …' if len(value) > 40 else ''} (text)"
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, int):  # Python itself refuses to write out thousands of digits
        return str(value) if _finite(value) else "a number past 64 bits"
    return "a list" if isinstance(value, list | tuple) else "an object" if isinstance(value, dict) else "something else"


def number(value: object, *, name: str, least: float = -math.inf, most: float = math.inf) -> float:
    """A finite number from `least` to `most`. Raises: LabError."""
    if _is_number(value) and _finite(value) and least <= value <= most:
        return float(value)
    bounds = f" from {least:g} to {most:g}" if math.isfinite(least) and math.isfinite(most) else ""
    raise LabError(f"bad {name}", expected=f"a {'' if bounds else 'finite '}number{bounds}", found=told(value))


def count(value: object, *, name: str, most: int, least: int = 1) -> int:
    """A whole number from `least` to `most`. Raises: LabError."""
    if _is_number(value) and least <= value <= most and int(value) == value:
        return int(value)
    raise LabError(f"bad {name}", expected=f"a whole number from {least} to {most}", found=told(value))


def flag(value: object, *, name: str) -> bool:
    """True or false. Raises: LabError, also for 0, 1 and words."""
    if isinstance(value, bool):
        return value
    raise LabError(f"bad {name}", expected="true or false", found=told(value))


def text(value: object, *, name: str, most: int) -> str:
    """Text of at most so many characters that UTF-8 can encode. Raises: LabError."""
    if not isinstance(value, str):
        raise LabError(f"bad {name}", expected="text", found=told(value))
    if len(value) > most:
        raise LabError(f"bad {name}", expected=f"at most {most} characters", found=len(value))
    return sane(value, name=name)


def among(value: object, known: Collection[str], *, name: str) -> str:
    """One of the known words. Raises: LabError."""
    if isinstance(value, str) and value in known:
        return value
    raise LabError(f"bad {name}", expected=f"one of {', '.join(known)}", found=told(value))


def sane(value: Any, *, name: str, depth: int = 0) -> Any:
    """A JSON value as it is, if it can be written again as JSON by whoever reads it.

    Raises: LabError for NaN and infinities, whole numbers past 64 bits, half surrogate pairs and bottomless nesting.
    """
    if depth > DEEPEST:
        raise LabError(f"bad {name}", expected=f"at most {DEEPEST} lists or objects inside one another")
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            expected = "Unicode that UTF-8 can encode"
            raise LabError(f"bad {name}", expected=expected, found=f"half a character at {error.start}") from error
    elif _is_number(value):
        if not _finite(value):
            raise LabError(f"bad {name}", expected="a finite number of at most 64 bits", found=told(value))
    elif isinstance(value, dict):
        for key, own in value.items():
            sane(key, name=name, depth=depth + 1)
            sane(own, name=name, depth=depth + 1)
    elif isinstance(value, list):
        for own in value:
            sane(own, name=name, depth=depth + 1)
    return value


def _is_number(value: object) -> TypeGuard[int | float]:
    """Whether a JSON number; true and false are none, though Python counts with them."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _finite(value: float) -> bool:
    return abs(value) <= LARGEST if isinstance(value, int) else math.isfinite(value)
