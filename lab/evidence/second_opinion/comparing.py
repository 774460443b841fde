"""Values of a bundle beside those that follow from its records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

TOLERANCE = 1e-9


def differing(
    found: Any, expected: Any, where: str, *, given: Sequence[str] = (), tolerance: float = TOLERANCE
) -> Iterator[str]:
    """One line for each value that is not the expected one. given: names that may stand there besides."""
    if isinstance(expected, Mapping) and isinstance(found, Mapping):
        for name in expected:
            if name not in found:
                yield f"missing: {where}.{name}"
            elif name == "undefined":
                if not isinstance(found[name], str):
                    yield f"differs: {where}.{name}; expected a reason; found {found[name]!r}"
            else:
                yield from differing(found[name], expected[name], f"{where}.{name}", tolerance=tolerance)
        yield from (f"does not follow from the records: {where}.{n}" for n in found if n not in {*expected, *given})
    elif isinstance(expected, Sequence) and not isinstance(expected, str) and isinstance(found, list):
        if len(found) != len(expected):
            yield f"differs: {where}; expected {len(expected)} entries; found {len(found)}"
        for i, (one, other) in enumerate(zip(found, expected, strict=False)):
            yield from differing(one, other, f"{where}[{i}]", tolerance=tolerance)
    elif not _same(found, expected, tolerance):
        yield f"differs: {where}; expected {expected!r}; found {found!r}"[:300]


def _same(found: Any, expected: Any, tolerance: float) -> bool:
    if isinstance(expected, bool | np.bool_) or isinstance(found, bool):
        return isinstance(found, bool) and isinstance(expected, bool | np.bool_) and found == bool(expected)
    if isinstance(expected, int | float | np.number):
        return isinstance(found, int | float) and abs(found - float(expected)) <= tolerance
    return type(found) is type(expected) and found == expected
