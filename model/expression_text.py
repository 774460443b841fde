"""A model expression from its text, as `model.expression` spells it; what cannot be read is told with its place."""

from __future__ import annotations

import re
from typing import NoReturn

from model.entry import NAME
from model.errors import LabError
from model.expression import MONITOR, PATH, Carried, File, Graft, ModelExpr, Monitored, Named, Weights, weights
from model.parts import PARTS

_NUMBER = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE]-?[0-9]+)?"
MAX_LENGTH = 1000
MAX_DEPTH = 8


def parse(text: str) -> ModelExpr:
    """The expression that `text` spells. Spaces around its signs are allowed.

    Raises: LabError saying where reading stopped and what could stand there.
    """
    if len(text) > MAX_LENGTH:
        raise LabError("a model expression is too long", expected=f"at most {MAX_LENGTH} characters", found=len(text))
    reader = _Reader(text)
    found = reader.expression(depth=0)
    if reader.at < len(text.rstrip()):
        reader.refuse("the end, +DONOR[PARTS] or +MONITOR")
    return found


def parse_weights(text: str) -> Weights:
    """The same for a model alone. Raises: LabError for one that carries monitors, too."""
    found = parse(text)
    if isinstance(found, Monitored):
        todo = f"move one alone: TARGET+({found})[{MONITOR}]"
        raise LabError("a model is asked for, without monitors", expected=str(found.model), found=str(found), todo=todo)
    return found


class _Reader:
    """Reads one expression from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def take(self, pattern: str) -> str | None:
        """The next token if it matches, spaces before it skipped."""
        found = re.compile(rf"\s*({pattern})").match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found[1]

    def need(self, pattern: str, expected: str) -> str:
        found = self.take(pattern)
        return self.refuse(expected) if found is None else found

    def refuse(self, expected: str) -> NoReturn:
        rest = self.text[self.at :].strip()[:40]
        todo = "see `python -m lab models` for names"
        found = repr(rest) if rest else "the end"
        raise LabError("cannot read a model", where=repr(self.text[:80]), expected=expected, found=found, todo=todo)

    def expression(self, *, depth: int) -> ModelExpr:
        if depth > MAX_DEPTH:
            self.refuse(f"at most {MAX_DEPTH} nested brackets")
        found = self.source(depth=depth)
        while self.take(r"\+"):
            other = self.source(depth=depth)
            if not self.take(r"\["):
                found = self.monitored(found, self.monitor(other))
            elif self.take(rf"{MONITOR}\s*\]"):
                found = self.monitored(found, *self.moved(other))
            else:
                found = self.graft(self.plain(found), self.plain(other))
        return found

    def source(self, *, depth: int) -> ModelExpr:
        if self.take(r"\("):
            found = self.expression(depth=depth + 1)
            self.need(r"\)", ")")
            return found
        if path := self.take(PATH):
            return File(path)
        name = self.need(NAME + r"(?![.\w/])", "a model's name such as v4, or ./FILE.safetensors")
        seed = self.need(r"[0-9]{1,18}(?!\w)", "a seed such as 1234") if self.take("@") else None
        return Named(name, None if seed is None else int(seed))

    def plain(self, found: ModelExpr) -> Weights:
        """A model that a graft can be made of."""
        if isinstance(found, Monitored):
            todo = "name monitors last, and move one alone: +(MODEL+MONITOR)[monitor]"
            raise LabError("a graft holds no monitor", where=repr(self.text[:80]), found=str(found)[:80], todo=todo)
        return found

    def monitor(self, found: ModelExpr) -> Carried:
        """What stands behind a plus and has no parts."""
        if isinstance(found, Graft | Monitored) or (isinstance(found, Named) and found.seed is not None):
            self.refuse("[PARTS] after the donor")
        return Carried(found)

    def moved(self, donor: ModelExpr) -> list[Carried]:
        """The monitors of a donor, each with the model that it was fitted on."""
        if not isinstance(donor, Monitored):
            expected = f"({str(donor)[:40]}+MONITOR)[{MONITOR}]"
            raise LabError("the donor carries no monitor", where=repr(self.text[:80]), expected=expected)
        return [own if own.fitted_on else Carried(own.source, donor.model) for own in donor.monitors]

    def monitored(self, found: ModelExpr, *more: Carried) -> Monitored:
        before = found.monitors if isinstance(found, Monitored) else ()
        return Monitored(weights(found), (*before, *more))

    def graft(self, target: Weights, donor: Weights) -> Graft:
        whole: list[str] = []
        layers: list[int] = []
        while True:
            part = self.need(r"\w+", f"one of {', '.join(PARTS)}, or {MONITOR} alone")
            if part == MONITOR:
                self.refuse("a monitor alone: [monitor]")
            if part == "router" and self.take(":"):
                layers += self.layers()
            else:
                whole.append(part)
            if not self.take(","):
                break
        self.need(r"\]", "] or , after a part")
        parts = [*whole, "router"] if layers else whole
        if len(set(parts)) < len(parts) or len(set(layers)) < len(layers):
            raise LabError("a part or a layer given twice", where=repr(self.text[:80]))
        strength = float(self.need(_NUMBER, "a strength from 0 to 1")) if self.take(r"\*") else 1.0
        return Graft(target, donor, tuple(parts), tuple(layers) or None, strength)

    def layers(self) -> list[int]:
        first = int(self.need(r"[0-9]{1,4}", "a layer such as 5"))
        last = int(self.need(r"[0-9]{1,4}", "a last layer such as 7")) if self.take("-") else first
        if last < first:
            raise LabError("layers run upwards", where=repr(self.text[:80]), expected=f"{last}-{first}")
        return list(range(first, last + 1))
