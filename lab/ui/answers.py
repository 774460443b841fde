"""What an endpoint answers: the short form of a result, or all of it, as JSON that assistants can read too.

The whole is the command line's JSON document. The short form is that document without its long parts, whose names
stand in `left_out`.
"""

from __future__ import annotations

import functools
import inspect
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.probe.records import Record
from lab.ui import guard

Document = dict[str, Any]
MODEL = ("name", "expr", "kind", "base", "parts", "digest", "recipe", "seed")
SCORE = ("model_digest", "probe_digest", "n", "seed", "n_resamples", "cross_regime", "comparisons", "verdict")
GRAFT = ("graft", "digest", "two_by_two", "speech", "gates", "seconds")
CLAIM = ("id", "statement", "paper", "ours", "low", "high", "n", "status")


def turn(whole: Document, *, full: bool) -> Document:
    """Without the prompt, which the caller has, and the gates of every byte."""
    return whole if full else without(whole, ("prompt", "routing"))


def probe(about: Document, records: Sequence[Record], *, full: bool) -> Document:
    """Every record, or how many prompts of each regime there are and how many replies were judged and right."""
    if full:
        return {**about, "records": [record.to_json() for record in records]}
    size = Counter(record.regime for record in records)
    judged = Counter(record.regime for record in records if record.correct is not None)
    right = Counter(record.regime for record in records if record.correct)
    counts = {name: {"n": n, "judged": judged[name], "correct": right[name]} for name, n in size.items()}
    return {**about, "per_regime": counts, "left_out": ["records"]}


def score(whole: Document, *, full: bool) -> Document:
    """Pooled AUROCs, the rule's comparisons and its verdict."""
    return whole if full else only(whole, SCORE)


def graft(whole: Document, *, full: bool) -> Document:
    """The 2×2, what became of the replies, the gates, and the change of `abstain_p` in every contrast."""
    if full:
        return whole
    found = only(whole, GRAFT)
    return {**found, "paired": {"abstain_p": whole["paired"]["abstain_p"]}}


def listed(rows: Iterable[Mapping[str, Any]], names: Sequence[str], *, full: bool) -> list[Document]:
    """Rows with these fields, or with all."""
    return [dict(row) if full else {name: row[name] for name in names} for row in rows]


def only(whole: Document, names: Sequence[str]) -> Document:
    """These entries of a document, and the names of the others."""
    return without(whole, [name for name in whole if name not in names])


def without(whole: Document, names: Sequence[str]) -> Document:
    """A document without these entries, and their names."""
    return {**{name: value for name, value in whole.items() if name not in names}, "left_out": list(names)}


def answered(handler: Callable[..., Any]) -> Callable[..., Any]:
    """The handler for programs: a `LabError` becomes a line of text, and an MCP client gets its answer as JSON text.

    Gradio writes a tool's answer with `str`, which makes Python of it; text it leaves alone.
    """
    signature = inspect.signature(handler)

    @functools.wraps(handler)
    def call(*args: Any, **kwargs: Any) -> Any:
        *given, request = args
        try:
            found = handler(*given, **kwargs)
        except LabError as error:
            raise guard.refusal(error, html=False) from error
        return json.dumps(found, separators=(",", ":"), allow_nan=False) if _of_mcp(request) else found

    request = inspect.Parameter("request", inspect.Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation=gr.Request)
    call.__signature__ = signature.replace(parameters=[*signature.parameters.values(), request])  # type: ignore[attr-defined]
    call.__annotations__ = {**handler.__annotations__, "request": gr.Request}
    return call


def _of_mcp(request: gr.Request | None) -> bool:
    """Whether the server's own MCP side asks, on behalf of an assistant; anybody may say so, and gets text."""
    return request is not None and dict(request.headers or {}).get("x-gradio-user") == "mcp"
