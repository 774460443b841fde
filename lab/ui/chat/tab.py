"""Chat: a question to one model or to several, with the decision and the gates of every byte beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.chat.side_by_side import MOST
from lab.errors import LabError
from lab.signals import named as named_signal
from lab.threshold import operating_point
from lab.threshold.best import ABSTAIN
from lab.threshold.limits import SHARES, written
from lab.ui import guard, pickers, wording
from lab.ui.chat import buttons, decides, log
from lab.ui.chat import card as turn_card
from lab.ui.chat import wording as chat_wording
from lab.ui.chat.choices import Choices, describe
from lab.ui.chat.conversation import Conversation
from lab.ui.chat.decides import NOTHING, Handed
from lab.ui.chat.side_by_side import Compared, html
from lab.ui.chat.starters import starters
from lab.ui.chat.turns import Screen, Turns
from lab.ui.chat.wording import ONE, SIDE
from lab.ui.floor import Floor
from lab.ui.heatmap import heatmap
from lab.workbench.loaded import PAPER_THRESHOLD
from lab.workbench.workbench import Workbench


@dataclass(frozen=True)
class ChatTab:
    """What other tabs and links may set. threshold: of the signal. asked: the last question, which its box no longer
    holds."""

    mode: gr.Radio
    model: gr.Dropdown
    models: gr.Dropdown
    signal: gr.Dropdown
    threshold: gr.Slider
    where: gr.Markdown
    skill: gr.Markdown
    about: gr.Markdown
    handed: gr.State
    paper: gr.Button
    prompt: gr.Textbox
    asked: gr.Textbox

    def receivers(self) -> list[Any]:
        """The components that `hand_over` fills."""
        return [
            self.model, self.signal, self.threshold, self.where, self.skill, self.about, self.mode, self.handed,
            self.paper,
        ]  # fmt: skip


def hand_over(
    workbench: Workbench, expr: str, *, signal: str | None = None, limit: float | None = None, named: str = ""
) -> tuple[Any, ...]:
    """A model and what decides, chosen elsewhere, for `ChatTab.receivers`; the conversation stays.

    Without signal and limit what works best on the model; a limit alone is one on the abstain head, a signal alone gets
    the model's own. named: what the limit is, where Chat cannot tell by itself. Raises: LabError for a bad signal or
    limit, and for one that no share from 0 to 1 can reach: it would stop all prompts or none.
    """
    loaded = workbench.any(expr)
    point = operating_point.chosen(workbench, loaded.expr, signal=signal, threshold=limit)
    name, at = point.signal, point.threshold
    if named_signal(name).unit in SHARES and not 0 <= at <= 1:
        raise LabError("this limit stops every prompt or none", found=written(at), todo="switch Chat's gate instead")
    handed: Handed = (name, at, named)
    slid = decides.moved(decides.slider(workbench, loaded, signal=name, limit=at))
    told = decides.line(workbench, loaded, at, signal=name, handed=handed)
    known, chosen = decides.skill(workbench, loaded, signal=name), decides.listed(loaded, name)
    listed, paper = pickers.with_expression(workbench, expr), decides.papers(loaded)
    return listed, chosen, slid, told, known, describe(loaded), ONE, handed, paper


def pair(workbench: Workbench) -> list[str]:
    """The two models that stand side by side at first: the first one, and the paper's or whatever else there is."""
    known, first = pickers.names(workbench), pickers.first(workbench)
    others = [name for name in known if name != first]
    return [name for name in (first, pickers.featured(others), *others) if name is not None][:2]


def build(workbench: Workbench) -> ChatTab:
    """The tab's components and what they do."""
    do = Turns(workbench)
    pick = Choices(workbench, do)
    begin = pickers.first(workbench) if pickers.problem(workbench) is None else None
    loaded = workbench.model(begin) if begin is not None else None
    point = operating_point.opening(workbench, loaded.expr) if loaded else None
    said, compared = gr.State(Conversation()), gr.State(Compared())
    floor = gr.State(Floor())  # one object for all events of a visitor
    handed = gr.State(NOTHING)
    with gr.Row(equal_height=False, elem_classes="chat-columns"):
        with gr.Column(scale=5, min_width=320):
            mode = gr.Radio(
                [ONE, SIDE], value=ONE, label=chat_wording.MODE, show_label=False, container=False, elem_id="chat-mode"
            )
            with gr.Column(elem_classes="plain") as left_one:
                model = pickers.model_picker(workbench, of_others=True)
                about = gr.Markdown(describe(loaded) if loaded else "", elem_classes="soft")
                chat = log.component()
            with gr.Column(elem_classes="plain", visible=False) as left_side:
                models = gr.Dropdown(
                    pickers.choices(workbench, [*pickers.names(workbench), *pickers.others(workbench)]),
                    value=pair(workbench), multiselect=True, max_choices=MOST, label=chat_wording.MODELS,
                    allow_custom_value=True, elem_id="chat-models",
                )  # fmt: skip
                gr.Markdown(chat_wording.SIDE_LEAD, elem_classes="soft")
            with gr.Row(elem_classes="quiet-row", equal_height=True):
                prompt = gr.Textbox(
                    placeholder=chat_wording.ASK, show_label=False, label="Your question", scale=6, lines=1,
                    max_lines=4, max_length=guard.MAX_PROMPT_CHARACTERS, elem_id="prompt", min_width=200,
                )  # fmt: skip
                send = gr.Button("Ask", variant="primary", scale=1, elem_id="send", min_width=84)
            asked = gr.Textbox("", visible="hidden", label="Asked")
            pressed = gr.Number(0, visible="hidden", label="Pressed")
            alone = chat_wording.OTHERS_ALONE if workbench.given.names else chat_wording.ALONE
            gr.Markdown(alone, elem_classes="soft")
            with gr.Row(elem_classes="quiet-row chat-buttons"):
                stop, again, edit, clear = (
                    gr.Button(name, size="sm", elem_id=name.lower(), min_width=60)
                    for name in ("Stop", "Retry", "Edit", "Clear")
                )
            with gr.Column(elem_classes="plain", visible=False) as below_side:
                side = gr.HTML(html(Compared()), elem_id="side-by-side", apply_default_css=False)
            offered = starters()
        with gr.Column(scale=6, min_width=320):
            with gr.Column(elem_classes="plain") as right_one:
                card = gr.HTML(turn_card.card(None), elem_id="decision", apply_default_css=False)
                signal = gr.Dropdown(
                    decides.choices(loaded), value=point.signal if point else ABSTAIN,
                    label=chat_wording.SIGNAL, interactive=True, elem_id="gate-signal",
                )  # fmt: skip
                skill = gr.Markdown(
                    decides.skill(workbench, loaded, signal=point.signal) if loaded and point else "",
                    elem_classes="soft", elem_id="gate-skill",
                )  # fmt: skip
                slid = {"minimum": 0, "maximum": 1, "step": 0.001, "value": PAPER_THRESHOLD, "label": "Limit"}
                told = ""
                if loaded and point:
                    slid = decides.slider(workbench, loaded, signal=point.signal, limit=point.threshold)
                    told = decides.line(workbench, loaded, point.threshold, signal=point.signal)
                threshold = gr.Slider(**slid, elem_id="limit")
                with gr.Row(elem_classes="quiet-row limit-source", equal_height=True):
                    where = gr.Markdown(told, elem_classes="soft")
                    own = gr.Button("Use the model's", size="sm", scale=0, min_width=124)
                    paper = gr.Button(chat_wording.USE_PAPERS, size="sm", scale=0, min_width=150)
            picture = heatmap()
            colours = wording.COLOURS + (wording.COLOURS_OF_OTHERS if workbench.given.names else "")
            gr.Markdown(colours, elem_classes="soft")
            code = gr.HTML("", elem_id="chat-code", apply_default_css=False)
            length = chat_wording.OTHERS_LONGEST if workbench.given.names else chat_wording.LONGEST
            with gr.Accordion("More settings", open=False):
                gated = gr.Checkbox(True, label="Gate on", info="Off: the model always answers.")
                longest = gr.Slider(8, guard.MAX_REPLY_BYTES, value=96, step=1, label=length,
                                    info=chat_wording.JUDGED)  # fmt: skip
    known = [said, compared, floor]
    options = [mode, model, models, threshold, gated, longest, handed, signal, pressed]
    screen = [*Screen(prompt, chat, side, card, picture, code, said, compared, asked)]
    shared = {"outputs": screen, "show_progress": "hidden", **guard.CHAT, **guard.PRIVATE, **guard.PRESSED}
    running: list[Any] = [
        gr.on([prompt.submit, send.click], guard.shown(do.ask), [prompt, *known, *options], **shared, **guard.EACH),
        again.click(guard.shown(do.retry), [*known, *options], **shared),
        offered.ask(guard.shown(do.start), [*known, *options], **shared),  # type: ignore[attr-defined]
        chat.reword(guard.shown(do.edited), [*known, *options], **shared),  # type: ignore[attr-defined]
    ]
    quick = {**guard.QUICK, **guard.PRIVATE}
    local = {"queue": False, **quick}
    at_once = {**local, **guard.PRESSED}
    stop.click(buttons.stopped, [*known, pressed], [chat, side], cancels=running, **at_once)
    # queued, so that it comes behind the updates of what it cancels
    clear.click(buttons.cleared, [mode, floor, pressed], screen, cancels=running, **{**quick, **guard.PRESSED})
    edit.click(guard.shown(buttons.edit_last), [*known, mode, pressed], screen, cancels=running, **at_once).then(
        None, None, None, js="() => document.querySelector('#prompt textarea').focus()", **local
    )
    chat.look(  # type: ignore[attr-defined]
        guard.shown(do.look_back), [said, floor, pressed], [card, picture, code], **at_once, **guard.EACH
    )
    columns = [left_one, right_one, left_side, below_side]
    written_to = [*columns, chat, side, picture, code]
    mode.change(buttons.switched, [mode, *known, pressed], written_to, cancels=running, **at_once)
    shown = [threshold, where, skill]
    model.input(guard.shown(pick.model), [model, signal], [signal, *shown, about, paper], **quick, **guard.LATEST)
    own.click(guard.shown(pick.own), [model, signal], [signal, *shown], **quick)
    signal.input(
        guard.shown(pick.signal),
        [said, floor, model, signal, gated, longest, pressed],
        [signal, *shown, *screen],
        **quick,
        **guard.LATEST,
        **guard.PRESSED,
    )
    paper.click(guard.shown(pick.paper), model, [signal, *shown], **quick)
    threshold.change(guard.shown(pick.limit_moved), [model, signal, threshold, handed], where, **local)
    threshold.change(
        guard.shown(do.limit_moved),
        [said, floor, model, threshold, gated, longest, handed, signal, pressed],
        screen,
        **at_once,
    )
    return ChatTab(mode, model, models, signal, threshold, where, skill, about, handed, paper, prompt, asked)
