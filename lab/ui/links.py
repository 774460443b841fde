"""What stands in the page's address: every choice that a link has to bring back, and what may stand there."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

import gradio as gr

from lab.chat.side_by_side import FEWEST, MOST
from lab.errors import LabError
from lab.evaluation.questions import QUESTIONS
from lab.probe.prompts import bundled
from lab.signals import LIKELIHOODS, gating_signals, named, of_monitor, scalar_signals
from lab.threshold.best import ABSTAIN
from lab.threshold.limits import SHARES
from lab.ui import guard, permalink, pickers, wording
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.tab import ChatTab
from lab.ui.chat.wording import ONE, SIDE
from lab.ui.permalink import Link
from lab.ui.probe.heat_table import LISTED
from lab.ui.probe.own_prompts import Own, offered_sets
from lab.ui.probe.screen import signal_choices
from lab.ui.probe.tab import ProbeTab
from lab.ui.splice.choice import n_layers
from lab.ui.splice.tab import GraftTab, boxes
from lab.ui.threshold.tab import ThresholdTab
from lab.workbench.workbench import Workbench


def of(
    workbench: Workbench,
    *,
    chat: ChatTab,
    probed: ProbeTab,
    limited: ThresholdTab,
    graft: GraftTab,
    run: gr.Textbox,
    shown: gr.Dropdown,
) -> dict[str, Link]:
    """A parameter of the address → its component and its check."""
    model, asked = permalink.model(workbench), permalink.model(workbench, of_others=True)
    shows = [*scalar_signals(), *LIKELIHOODS]

    n_first = pickers.n_layers(workbench, graft.target.value)

    def every(target: str, others: Mapping[str, Any]) -> dict[Any, Any]:
        """All boxes of a linked target, at once: a tick that it has no box for would be refused."""
        n = n_layers(workbench, target)
        return {graft.layers: gr.update(**boxes(n)), graft.offered: n}

    def ticked(layers: list[int], others: Mapping[str, Any]) -> dict[Any, Any]:
        """Boxes for all that a link names; how many the target has, it says itself."""
        n = max(n_first, max(layers) + 1)
        return {graft.layers: gr.update(**boxes(n, layers)), graft.offered: None}

    sets = offered_sets(workbench)
    prompts = {prompt.id for name in sets for prompt in bundled(name).prompts}
    return {
        "model": Link(chat.model, asked, tuple(chat.receivers()), _handed(workbench, chat)),
        "threshold": Link(  # of earlier releases, whose limits were all on the abstain head
            chat.threshold, permalink.number(0, 1), tuple(chat.receivers()), _decided(workbench, chat), written=False
        ),
        "point": Link(
            chat.threshold,
            linked_point,
            tuple(chat.receivers()),
            _decided(workbench, chat),
            watched=(chat.signal, chat.threshold),
            text="(signal, limit) => `${signal}:${limit}`",
        ),
        "prompt": Link(
            chat.prompt,
            permalink.text(guard.MAX_PROMPT_CHARACTERS),
            watched=(chat.prompt, chat.asked),
            text="(typed, asked) => typed || asked",
        ),
        "mode": Link(chat.mode, permalink.one_of((ONE, SIDE))),
        "models": Link(chat.models, permalink.models(workbench, fewest=FEWEST, most=MOST)),
        "probed": Link(probed.model, asked),
        "prompts": Link(probed.prompt_set, permalink.one_of(sets), (probed.own,), _set(probed)),
        "question": Link(probed.question, permalink.one_of(QUESTIONS)),
        "regime": Link(probed.regime, permalink.one_of(LISTED)),
        "signal": Link(
            probed.signal,
            lambda name: name if name in shows or of_monitor(name) else None,
            (probed.signal,),
            lambda name, others: {probed.signal: gr.update(choices=signal_choices([*shows, name]), value=name)},
        ),
        "opened": Link(probed.opened, permalink.one_of(prompts)),
        "limited": Link(limited.model, asked),
        "by": Link(
            limited.signal,
            linked_signal,
            (limited.followed,),
            lambda signal, others: limited.linked(workbench, others.get("limited"), signal),
            watched=(limited.signal, limited.followed, limited.limit),
            text="(signal, followed, limit) => (signal === followed && !limit ? '' : signal)",
        ),
        "beside": Link(
            limited.beside,
            linked_signal,
            (limited.beside,),
            lambda signal, others: limited.linked(workbench, others.get("limited"), signal, beside=True),
        ),
        "limit": Link(  # alone one on the abstain head, as in earlier releases
            limited.limit,
            _finite,
            (limited.signal, limited.followed),
            lambda limit, others: {} if "by" in others else limited.named(ABSTAIN),
        ),
        "target": Link(graft.target, model, (graft.layers, graft.offered), every),
        "donor": Link(graft.donor, model),
        "parts": Link(graft.parts, permalink.some_of(tuple(wording.PARTS))),
        "layers": Link(graft.layers, _layers_from_1, (graft.layers, graft.offered), ticked, written=False),
        "router": Link(graft.layers, _layers, (graft.layers, graft.offered), ticked),
        "strength": Link(graft.strength, permalink.number(0, 1)),
        "run": Link(run, permalink.matching("[0-9a-f]{12}")),
        "shown": Link(shown, model),
    }


Fills = Callable[[Any, Mapping[str, Any]], Mapping[Any, Any]]


def _set(probed: ProbeTab) -> Fills:
    """A linked set of prompts is the one in use."""
    return lambda name, others: {probed.own: Own(bundled=name)}


def _handed(workbench: Workbench, chat: ChatTab) -> Fills:
    """A linked model in Chat comes with what decides on it and its description, as when another tab hands it over."""
    return lambda expr, others: dict(zip(chat.receivers(), chat_tab.hand_over(workbench, expr), strict=True))


def _decided(workbench: Workbench, chat: ChatTab) -> Fills:
    """The same at a limit that the link names: one on a signal, or as in earlier releases on the abstain head. Where
    the model has no such signal, what works best on it decides, and a sentence says so."""

    def fills(given: float | tuple[str, float], others: Mapping[str, Any]) -> Mapping[Any, Any]:
        signal, limit = given if isinstance(given, tuple) else (ABSTAIN, given)
        expr = others.get("model") or chat.model.value
        if not expr:
            return {}
        try:
            handed = chat_tab.hand_over(workbench, expr, signal=signal, limit=limit)
        except LabError as error:
            gr.Warning(guard.sentence(error))
            handed = chat_tab.hand_over(workbench, expr)
        return dict(zip(chat.receivers(), handed, strict=True))

    return fills


def linked_signal(name: str) -> str | None:
    """A signal that some model can be decided by, or what may be the name of a monitor."""
    return name if name in (*gating_signals(), *LIKELIHOODS) or of_monitor(name) else None


def linked_point(text: str) -> tuple[str, float] | None:
    """`signal:limit`, a limit that the signal can reach."""
    signal, _, limit = text.rpartition(":")
    if linked_signal(signal) is None:
        return None
    low, high = (0.0, 1.0) if named(signal).unit in SHARES else (-math.inf, math.inf)
    found = permalink.number(low, high)(limit)
    return None if found is None else (signal, found)


def _finite(text: str) -> str | None:
    """A finite number, left as text."""
    return text if permalink.number(-math.inf, math.inf)(text) is not None else None


def _layers(text: str) -> list[int] | None:
    """Layers of the router, counted from 0, with commas between them; which of them exist, the target knows."""
    return [int(layer) for layer in text.split(",")] if re.fullmatch(r"\d{1,3}(,\d{1,3}){0,255}", text) else None


def _layers_from_1(text: str) -> list[int] | None:
    """The same, counted from 1 as the first release of the page did."""
    found = _layers(text)
    return None if found is None or min(found) < 1 else [layer - 1 for layer in found]
