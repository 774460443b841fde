"""The page's state in its address: what a link opens, and how the address follows what is chosen."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.ui import guard
from lab.workbench import Workbench

TABS = ("chat", "probe", "threshold", "splice", "train", "models", "claims")
PARTS = ("abstain", "router")
_READY = "() => { window.tilelliRestored = true; }"
"""Until the address was read nothing may write it: a tab that mounts counts as selected."""
_WRITE = """(value) => {
  if (!window.tilelliRestored) return;
  const address = new URL(window.location), text = Array.isArray(value) ? value.join(',') : value;
  if (text === null || text === undefined || text === '') address.searchParams.delete('%s');
  else address.searchParams.set('%s', text);
  window.history.replaceState(null, '', address);
}"""


@dataclass(frozen=True)
class Linked:
    """Components whose values stand in the address, each under one name."""

    tabs: gr.Tabs
    listed: Mapping[str, gr.Tab]
    models: Mapping[str, gr.Dropdown]
    parts: gr.CheckboxGroup
    strength: gr.Slider
    prompt: gr.Textbox
    run: gr.Textbox


def connect(page: gr.Blocks, workbench: Workbench, linked: Linked) -> None:
    """Fill the page from the address when it opens; write the address when something is chosen.

    A parameter that is missing or makes no sense is left out, and says so once; the rest of the link still works.
    """
    names = [*linked.models, "parts", "strength", "prompt", "run"]
    outputs = [linked.tabs, *linked.models.values(), linked.parts, linked.strength, linked.prompt, linked.run]

    def restore(request: gr.Request) -> list[Any]:
        given = dict(request.query_params) if request is not None else {}
        found, refused = read(given, workbench, models=tuple(linked.models))
        for name in refused:
            gr.Warning(f"The link's “{name}” could not be used.")
        tab = gr.Tabs(selected=found["tab"]) if "tab" in found else gr.skip()
        return [tab, *(found.get(name, gr.skip()) for name in names)]

    quiet = {"queue": False, "show_progress": "hidden", **guard.PRIVATE}
    page.load(restore, None, outputs, **quiet).then(None, None, None, js=_READY, **quiet)
    for name, component in zip(names, outputs[1:], strict=True):
        component.change(None, component, None, js=_WRITE % (name, name), **quiet)
    for name, tab in linked.listed.items():
        write = (_WRITE % ("tab", "tab")).replace("(value) =>", f"(value = '{name}') =>")
        tab.select(None, None, None, js=write, **quiet)


def read(
    given: Mapping[str, str], workbench: Workbench, *, models: tuple[str, ...]
) -> tuple[dict[str, Any], list[str]]:
    """The parameters of an address that can be used, by name, and the names of those that cannot."""
    found: dict[str, Any] = {}
    refused: list[str] = []
    checks = {
        "tab": lambda text: text if text in TABS else None,
        "parts": _parts,
        "strength": _strength,
        "prompt": lambda text: text if 0 < len(text) <= guard.MAX_PROMPT_CHARACTERS else None,
        "run": lambda text: text if re.fullmatch("[0-9a-f]{12}", text) else None,
        **dict.fromkeys(models, lambda text: _model(text, workbench)),
    }
    for name, check in checks.items():
        if name in given:
            value = check(given[name])
            if value is None:
                refused.append(name)
            else:
                found[name] = value
    return found, refused


def _model(text: str, workbench: Workbench) -> str | None:
    try:
        return workbench.model(guard.checked_model(text)).expr
    except LabError:
        return None


def _parts(text: str) -> list[str] | None:
    parts = text.split(",")
    return parts if parts and set(parts) <= set(PARTS) else None


def _strength(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and 0 <= value <= 1 else None
