"""What one visitor may ask of the machine, and how the lab's errors reach the screen."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from html import escape
from typing import Any, ParamSpec, TypeVar

import gradio as gr

from lab.errors import LabError
from lab.hosting import limits
from lab.ui import checked

MAX_PROMPT_CHARACTERS = limits.of("LAB_PROMPT_CHARACTERS")
"""Longest prompt accepted. The model itself reads the last ~200 bytes and the page says so."""
MAX_MODEL_CHARACTERS = 1000
"""Longest model expression; a longer one is not even parsed."""
MAX_REPLY_BYTES = limits.of("LAB_REPLY_BYTES")
"""Longest reply of one turn."""
MAX_UPLOADED_RECORDS = limits.of("LAB_RECORDS")
"""Most records one `score` call may carry."""
MAX_RESAMPLES = limits.of("LAB_RESAMPLES")
"""Most bootstrap resamples of one call."""
QUEUE_SIZE = limits.of("LAB_QUEUE")
"""Events that may wait; further ones are told that the lab is busy."""

CHAT: dict[str, Any] = {"concurrency_id": "chat", "concurrency_limit": limits.of("LAB_CHATS")}
"""Events that generate one reply: as many at a time as are decoded together (`model.streams`)."""
BATCH: dict[str, Any] = {"concurrency_id": "batch", "concurrency_limit": 1}
"""Events that may run a whole probe set: one at a time, so that chat stays quick meanwhile."""
RESAMPLE: dict[str, Any] = {"concurrency_id": "resample", "concurrency_limit": 2}
"""Events that resample known records: about a second of arithmetic."""
FETCH: dict[str, Any] = {"concurrency_id": "fetch", "concurrency_limit": 1}
"""Events that take a file from the Hub: one at a time."""
QUICK: dict[str, Any] = {"concurrency_limit": None, "show_progress": "hidden"}
"""Events that only rearrange what is known."""
EACH: dict[str, Any] = {"trigger_mode": "multiple"}
"""Events that say which thing was chosen, each of which counts: while one is on its way, Gradio's "once" drops the
next, and "always_last" answers it with the data of the one before."""
LATEST: dict[str, Any] = {"trigger_mode": "always_last"}
"""Events that say how something now stands, a field or an upload: of several while one is on its way the last counts,
where Gradio's "once" drops it and the page answers what is no longer asked."""
PRESSED: dict[str, Any] = {"js": "(...given) => [...given.slice(0, -1), performance.now()]"}
"""Events that say when they were pressed, as their last input: milliseconds since the page was opened. They can reach
the server in another order."""
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
                raise refusal(error, html=True) from error

        return stream  # type: ignore[return-value]

    @functools.wraps(handler)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return handler(*args, **kwargs)
        except LabError as error:
            raise refusal(error, html=True) from error

    return call


def refusal(error: LabError, *, html: bool) -> gr.Error:
    """What is raised for an error of the lab. html: for the page, which reads a message as HTML; programs get text."""
    line = sentence(error)
    return toast(escape(line, quote=False) if html else line)


def toast(message: str) -> gr.Error:
    """A message for whoever asked, without a traceback in the server's log. message: as it is sent."""
    return gr.Error(message, title="That did not work", print_exception=False)


def sent(event: gr.EventData, name: str) -> Any:
    """What an event of the page carries under a name; None for nothing. Raises: LabError for what no JSON can hold."""
    data = event._data
    return checked.sane(data.get(name), name=name) if isinstance(data, dict) else None


def sentence(error: LabError) -> str:
    """The error as one line that starts with a capital letter; a character that cannot be sent is written as code."""
    line = str(error).encode("utf-8", "backslashreplace").decode()
    return line[:1].upper() + line[1:] + ("" if line.endswith(".") else ".")


def checked_prompt(prompt: object) -> str:
    """The prompt, if it is one and not absurdly long. Raises: LabError."""
    if prompt is None or (isinstance(prompt, str) and not prompt.strip()):
        raise LabError("the prompt is empty", todo="write a question first")
    if isinstance(prompt, str) and len(prompt) > MAX_PROMPT_CHARACTERS:
        raise LabError(
            "the prompt is too long", expected=f"at most {MAX_PROMPT_CHARACTERS} characters", found=len(prompt)
        )
    return checked.text(prompt, name="prompt", most=MAX_PROMPT_CHARACTERS)


def checked_model(expr: object, *, name: str = "model") -> str:
    """A model expression that names bundled models only; files are for the command line. Raises: LabError."""
    if expr is None or (isinstance(expr, str) and not expr.strip()):
        raise LabError(f"no {name} chosen", expected="a name such as v4, or v4+v7[abstain]", found=checked.told(expr))
    text = checked.text(expr, name=name, most=MAX_MODEL_CHARACTERS).strip()
    if "/" in text or "\\" in text:
        raise LabError("files cannot be opened from the page", found=text[:80], todo="use python -m lab for a file")
    return text


def checked_count(value: object, *, name: str, most: int, least: int = 1) -> int:
    """A whole number between `least` and `most`. Raises: LabError."""
    return checked.count(value, name=name, most=most, least=least)
