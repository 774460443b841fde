"""The page's state in its address: what a link opens, and how the address follows what is chosen.

A tab gives `{name: Link(component, check)}` and the page joins them; nothing else is needed. A drawing whose state only
the browser knows calls `labAddress.set(name, value)` itself and reads `labAddress.get(name)` when it mounts, checking
what it finds.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.ui import guard
from lab.workbench.workbench import Workbench

Check = Callable[[str], Any]
"""A parameter's text → the value it stands for; None where it stands for none, and is refused."""

_READY = "() => { window.tilelliRestored = true; }"
"""Until the address was read nothing may write it: a tab that mounts counts as selected."""
_WRITE = "(...values) => { window.labAddress?.set('%s', (%s)(...values)); }"
_FORGET = "() => { window.labAddress?.set('%s', null); }"
_WRITE_TAB = "() => { window.labAddress?.set('tab', '%s'); }"


@dataclass(frozen=True)
class Link:
    """A component whose value stands in the address.

    fills: what else a restored value sets, from it and from all that the link brings: a value for each component of
    `filled`; a parameter of its own comes later. written: False for a parameter that is only read, as links of an
    earlier release have it; it leaves the address as soon as the component changes. watched, text: components whose
    change writes the address, and a JavaScript function from their values to what it writes; without them the component
    and its value.
    """

    component: Any
    check: Check
    filled: tuple[Any, ...] = ()
    fills: Callable[[Any, Mapping[str, Any]], Mapping[Any, Any]] = field(default=lambda value, others: {})
    written: bool = True
    watched: tuple[Any, ...] = ()
    text: str = "(value) => value"


def connect(page: gr.Blocks, *, tabs: gr.Tabs, listed: Mapping[str, gr.Tab], links: Mapping[str, Link]) -> None:
    """Fill the page from the address when it opens; write the address when something is chosen.

    A parameter that is missing or makes no sense is left out, and says so once; the rest of the link still works.
    """
    checks = {"tab": one_of(listed), **{name: link.check for name, link in links.items()}}
    outputs = list(dict.fromkeys([tabs, *(c for link in links.values() for c in (link.component, *link.filled))]))

    def restore(request: gr.Request) -> dict[Any, Any]:
        given = dict(request.query_params) if request is not None else {}
        found, refused = read(given, checks)
        for name in refused:
            gr.Warning(f"The link's “{name}” could not be used.")
        screen: dict[Any, Any] = {tabs: gr.update(selected=found["tab"]) if "tab" in found else gr.skip()}
        own = {name: link for name, link in links.items() if name in found}
        for name, link in own.items():
            screen |= {link.component: found[name], **link.fills(found[name], found)}
        for name, link in own.items():  # said by name, so it stands above what another value fills
            if not link.filled:
                screen[link.component] = found[name]
        return screen

    quiet = {"queue": False, "show_progress": "hidden", **guard.PRIVATE}
    # Queued, since only then a warning reaches the page.
    page.load(restore, None, outputs, **guard.QUICK, **guard.PRIVATE).then(None, None, None, js=_READY, **quiet)
    for name, link in links.items():
        watched = list(link.watched or (link.component,))
        script = _WRITE % (name, link.text) if link.written else _FORGET % name
        gr.on([own.change for own in watched], None, watched, None, js=script, **quiet)
    for name, tab in listed.items():
        tab.select(None, None, None, js=_WRITE_TAB % name, **quiet)


def read(given: Mapping[str, str], checks: Mapping[str, Check]) -> tuple[dict[str, Any], list[str]]:
    """The parameters of an address that can be used, by name, and the names of those that cannot."""
    found = {name: check(given[name]) for name, check in checks.items() if name in given}
    refused = [name for name, value in found.items() if value is None]
    return {name: value for name, value in found.items() if value is not None}, refused


def model(workbench: Workbench, *, of_others: bool = False) -> Check:
    """A model expression that can be loaded. of_others: or the name of a model of others."""
    find = workbench.any if of_others else workbench.model

    def check(text: str) -> str | None:
        try:
            return find(guard.checked_model(text)).expr
        except LabError:
            return None

    return check


def models(workbench: Workbench, *, fewest: int, most: int) -> Check:
    """So many different model expressions, with commas between them."""
    single = model(workbench, of_others=True)

    def check(text: str) -> list[str] | None:
        found = [single(each) for each in re.split(r",(?![^\[]*\])", text)[: most + 1]]  # v4+v7[abstain,router] is one
        named = [expr for expr in found if expr is not None]
        return named if fewest <= len(set(named)) == len(found) <= most else None

    return check


def one_of(names: Collection[str]) -> Check:
    """One of the names."""
    return lambda text: text if text in names else None


def some_of(names: Collection[str]) -> Check:
    """A list of one or more of the names, with commas between them."""
    return lambda text: text.split(",") if set(text.split(",")) <= set(names) else None


def number(low: float, high: float, *, whole: bool = False) -> Check:
    """A number from `low` to `high`, both meant."""

    def check(text: str) -> float | None:
        try:
            value = float(text) if len(text) <= 32 else math.nan
        except ValueError:
            return None
        if not math.isfinite(value) or not low <= value <= high or (whole and value != int(value)):
            return None
        return int(value) if whole else value

    return check


def text(most: int) -> Check:
    """Any text that is not empty, of at most so many characters."""
    return lambda given: given if 0 < len(given) <= most else None


def matching(pattern: str) -> Check:
    """Text that the pattern describes from end to end."""
    return lambda given: given if re.fullmatch(pattern, given) else None
