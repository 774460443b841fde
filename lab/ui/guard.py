"""What one visitor may ask of the machine, and how the lab's errors reach the screen."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from typing import Any, ParamSpec, TypeVar

import gradio as gr

from lab.errors import LabError

MAX_PROMPT_CHARACTERS = 2000
"""Longest prompt accepted. The model itself reads the last ~200 bytes and the page says so."""
MAX_REPLY_BYTES = 128
"""Longest reply of one turn."""
MAX_UPLOADED_RECORDS = 5000
"""Most records one `score` call may carry."""
MAX_RESAMPLES = 10_000
"""Most bootstrap resamples of one call."""
QUEUE_SIZE = 32
"""Events that may wait; further ones are told that the lab is busy."""

CHAT: dict[str, Any] = {"concurrency_id": "chat", "concurrency_limit": 2}
"""Events that generate one reply."""
BATCH: dict[str, Any] = {"concurrency_id": "batch", "concurrency_limit": 1}
"""Events that may run a whole probe set: one at a time, so that chat stays quick meanwhile."""
SCORES: dict[str, Any] = {"concurrency_id": "scores", "concurrency_limit": 2}
"""Events that resample known records: about a second of arithmetic."""
FETCH: dict[str, Any] = {"concurrency_id": "fetch", "concurrency_limit": 1}
"""Events that take a file from the Hub: one at a time."""
QUICK: dict[str, Any] = {"concurrency_limit": None, "show_progress": "hidden"}
"""Events that only rearrange what is known."""
PRIVATE: dict[str, Any] = {"api_visibility": "private"}
"""Events of the page itself; programs use the endpoints of `endpoints.py` instead."""

P = ParamSpec("P")
R = TypeVar("R")


def shown(handler: Callable[P, R]) -> Callable[P, R]:
    """The handler with each `LabError` turned into a one-line message on the page; any other error stays an error."""
    if inspect.isgeneratorfunction(handler):

        @functools.wraps(handler)
        def stream(*args: P.args, **kwargs: P.kwargs) -> Iterator[Any]:
            try:
                yield from handler(*args, **kwargs)
            except LabError as error:
                raise gr.Error(sentence(error), title="That did not work", print_exception=False) from error

        return stream  # type: ignore[return-value]

    @functools.wraps(handler)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return handler(*args, **kwargs)
        except LabError as error:
            raise gr.Error(sentence(error), title="That did not work", print_exception=False) from error

    return call


def sentence(error: LabError) -> str:
    """The error as one line that starts with a capital letter."""
    line = str(error)
    return line[:1].upper() + line[1:] + ("" if line.endswith(".") else ".")


def checked_prompt(prompt: str) -> str:
    """The prompt, if it is one and not absurdly long. Raises: LabError."""
    if not isinstance(prompt, str) or not prompt.strip():
        raise LabError("the prompt is empty", todo="write a question first")
    if len(prompt) > MAX_PROMPT_CHARACTERS:
        raise LabError(
            "the prompt is too long", expected=f"at most {MAX_PROMPT_CHARACTERS} characters", found=len(prompt)
        )
    return prompt


def checked_model(expr: str) -> str:
    """A model expression that names bundled models only; files are for the command line. Raises: LabError."""
    if not isinstance(expr, str) or not expr.strip():
        raise LabError("no model chosen", expected="a name such as v4, or v4+v7[abstain]")
    if "/" in expr or "\\" in expr:
        raise LabError("files cannot be opened from the page", found=expr[:80], todo="use python -m lab for a file")
    return expr.strip()


def checked_count(value: object, *, name: str, most: int, least: int = 1) -> int:
    """A whole number between `least` and `most`. Raises: LabError."""
    if not isinstance(value, int | float) or not least <= value <= most or int(value) != value:
        raise LabError(f"bad {name}", expected=f"a whole number from {least} to {most}", found=repr(value)[:40])
    return int(value)
