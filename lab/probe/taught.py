"""Whether a model was taught a prompt: the texts of its training, and what of them stands in a prompt."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from lab.probe.json_lines import lines
from lab.probe.prompts import ProbeSet
from lab.probe.same_text import Words, normalised, words
from model.errors import LabError

LEAK_WORDS = 4
"""A shorter taught text inside a longer prompt is ordinary English, not a leak."""


def read_examples(path: Path | str) -> list[str]:
    """The prompts of training examples, one JSON object a line as `training examples` prints them.

    Raises: LabError with the line number for anything else, for a line or a file too long.
    """
    found = []
    for number, line in lines(Path(path), what="the training examples"):
        if not line.strip():
            continue
        try:
            text = json.loads(line)["prompt"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            expected = "a JSON object with a prompt"
            raise LabError("not a training example", where=f"{path}:{number}", expected=expected) from error
        if not isinstance(text, str):
            raise LabError("not a training example", where=f"{path}:{number}", expected="a prompt that is text")
        found.append(text)
    return found


def leaked(prompts: ProbeSet, taught: Iterable[str]) -> Iterable[tuple[int | None, str]]:
    """The line of every prompt that is one of the taught texts or has one in it, and which."""
    keys: dict[str, str] = {}
    phrases: dict[Words, str] = {}
    for text in taught:
        keys.setdefault(normalised(text), text)
        own = words(text)
        if len(own) >= LEAK_WORDS:
            phrases.setdefault(own, text)
    lengths = sorted({len(phrase) for phrase in phrases})
    for prompt in prompts.prompts:
        if (found := keys.get(normalised(prompt.prompt))) is not None:
            yield prompt.line, f"{prompt.id!r} is taught: {found!r}"
            continue
        own = words(prompt.prompt)
        inside = (phrases.get(own[i : i + n]) for n in lengths for i in range(len(own) - n + 1))
        if (found := next((text for text in inside if text is not None), None)) is not None:
            yield prompt.line, f"{prompt.id!r} contains a taught question: {found!r}"
