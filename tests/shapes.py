"""Shapes and types are checked at the first calls of each function in each test; those of a long loop repeat them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import jaxtyping
from beartype import beartype

MOST = 10
"""Calls of one function in one test whose arguments and result are checked."""
PASSED = 200
"""Further calls after which the rest of a test is not checked: asking whether to check takes as long as checking."""
calls: Counter[Callable[..., Any]] = Counter()
"""How often each function was asked for in this test."""


def begin(*, check: bool) -> None:
    """Begin another test."""
    calls.clear()
    jaxtyping.config.update("jaxtyping_disable", not check)


def first_calls(function: Callable[..., Any]) -> Callable[..., Any]:
    """What jaxtyping asks whether arguments and results are as annotated; what it passes only has the signature."""
    checked: Callable[..., Any] | None = None  # made when it is first called: most are never called by one process

    def check(*args: Any, **kwargs: Any) -> None:
        nonlocal checked
        calls[function] += 1
        if calls[function] <= MOST:
            checked = checked or beartype(function)
            checked(*args, **kwargs)
        elif calls[function] > MOST + PASSED:
            jaxtyping.config.update("jaxtyping_disable", True)

    return check
