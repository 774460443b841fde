"""Chat: a question to one model or to several, with the decision and the gates of every byte beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.chat.side_by_side import MOST
from lab.errors import LabError
from lab.shown.markdown import cell
from lab.threshold.limits import written
from lab.ui import guard, pickers, wording
from lab.ui.chat import card as turn_card
from lab.ui.chat import log
from lab.ui.chat import turns as chat_turns
from lab.ui.chat import wording as chat_wording
from lab.ui.chat.conversation import Conversation, Floor
from lab.ui.chat.side_by_side import Compared, html
from lab.ui.chat.starters import starters
from lab.ui.chat.turns import Handed, Screen, Turns, limit_source
from lab.ui.chat.wording import ONE, SIDE
from lab.ui.heatmap import heatmap
from lab.workbench.loaded import PAPER_THRESHOLD, LoadedModel
from lab.workbench.workbench import Workbench


@dataclass(frozen=True)
class ChatTab:
    """What other tabs and links may set."""

    mode: gr.Radio
    model: gr.Dropdown
    models: gr.Dropdown
    threshold: gr.Slider
    where: gr.Markdown
    about: gr.Markdown
    handed: gr.State
    prompt: gr.Textbox

    def receivers(self) -> list[Any]:
        """The components that `hand_over` fills."""
        return [self.model, self.threshold, self.where, self.about, self.mode, self.handed]


@dataclass(frozen=True)
class _Choices:
    workbench: Workbench

    def choose(self, expr: str) -> tuple[float, str, str]:
        """Limit, where it comes from, and the description of a model that was just picked."""
        loaded = self.workbench.model(guard.checked_model(expr))
        return loaded.threshold, limit_line(self.workbench, loaded, loaded.threshold), describe(loaded)

    def limit_moved(self, expr: str, threshold: float, handed: Handed) -> str:
        """Where the limit on the slider comes from."""
        if not expr:
            return ""
        return limit_line(self.workbench, self.workbench.model(guard.checked_model(expr)), threshold, handed=handed)


def describe(loaded: LoadedModel) -> str:
    """A model's size and digest, as Markdown; for an expression also what it is, since no list says so."""
    size = f"{loaded.config.n_params:,} parameters, digest {loaded.digest[:12]}"
    return size if loaded.entry is not None else f"{cell(loaded.expr)}: {cell(wording.model(loaded.expr))}. {size}"


def hand_over(
    workbench: Workbench, expr: str, *, limit: float | None = None, named: str = ""
) -> tuple[Any, float, str, str, str, Handed]:
    """A model and a limit for Chat, chosen elsewhere; without a limit the model's own. The conversation stays.

    named: what the limit is, where Chat cannot tell by itself. Raises: LabError for a limit that no slider from 0 to 1
    can show: it would stop all prompts or none.
    """
    loaded = workbench.model(expr)
    limit = loaded.threshold if limit is None else limit
    if not 0 <= limit <= 1:
        raise LabError("this limit stops every prompt or none", found=written(limit), todo="switch Chat's gate instead")
    picked, handed = pickers.with_expression(workbench, expr), (limit, named)
    return picked, limit, limit_line(workbench, loaded, limit, handed=handed), describe(loaded), ONE, handed


def limit_line(workbench: Workbench, loaded: LoadedModel, limit: float, *, handed: Handed = (0.0, "")) -> str:
    """Where a limit comes from, as a sentence of Markdown."""
    source = limit_source(workbench, loaded, limit, handed=handed)
    return f"This limit is **{cell(source)}**{wording.CALIBRATED if 'operating point' in source else ''}."


def pair(workbench: Workbench) -> list[str]:
    """The two models that stand side by side at first: the first one, and the paper's or whatever else there is."""
    known, first = pickers.names(workbench), pickers.first(workbench)
    others = [name for name in known if name != first]
    return [name for name in (first, pickers.featured(others), *others) if name is not None][:2]


def build(workbench: Workbench) -> ChatTab:
    """The tab's components and what they do."""
    do, pick = Turns(workbench), _Choices(workbench)
    begin = pickers.first(workbench) if pickers.problem(workbench) is None else None
    loaded = workbench.model(begin) if begin is not None else None
    said, compared = gr.State(Conversation()), gr.State(Compared())
    floor = gr.State(Floor())  # one object for all events of a visitor
    handed = gr.State((0.0, ""))
    with gr.Row(equal_height=False, elem_classes="chat-columns"):
        with gr.Column(scale=5, min_width=320):
            mode = gr.Radio(
                [ONE, SIDE], value=ONE, label=chat_wording.MODE, show_label=False, container=False, elem_id="chat-mode"
            )
            with gr.Column(elem_classes="plain") as left_one:
                model = pickers.model_picker(workbench)
                about = gr.Markdown(describe(loaded) if loaded else "", elem_classes="soft")
                chat = log.component()
            with gr.Column(elem_classes="plain", visible=False) as left_side:
                models = gr.Dropdown(
                    pickers.choices(pickers.names(workbench)), value=pair(workbench), multiselect=True,
                    max_choices=MOST, label=chat_wording.MODELS, allow_custom_value=True, elem_id="chat-models",
                )  # fmt: skip
                gr.Markdown(chat_wording.SIDE_LEAD, elem_classes="soft")
            with gr.Row(elem_classes="quiet-row", equal_height=True):
                prompt = gr.Textbox(
                    placeholder=chat_wording.ASK, show_label=False, label="Your question", scale=6, lines=1,
                    max_lines=4, max_length=guard.MAX_PROMPT_CHARACTERS, elem_id="prompt", min_width=200,
                )  # fmt: skip
                send = gr.Button("Ask", variant="primary", scale=1, elem_id="send", min_width=84)
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
                begin_at = loaded.threshold if loaded else PAPER_THRESHOLD
                threshold = gr.Slider(0, 1, value=begin_at, step=0.001, label=wording.LIMIT, elem_id="limit")
                with gr.Row(elem_classes="quiet-row limit-source", equal_height=True):
                    where = gr.Markdown(
                        limit_line(workbench, loaded, loaded.threshold) if loaded else "", elem_classes="soft"
                    )
                    own = gr.Button("Use the model's", size="sm", scale=0, min_width=124)
                    paper = gr.Button(f"Use {wording.PAPER_LIMIT}", size="sm", scale=0, min_width=150)
            picture = heatmap()
            gr.Markdown(wording.COLOURS, elem_classes="soft")
            code = gr.HTML("", elem_id="chat-code", apply_default_css=False)
            with gr.Accordion("More settings", open=False):
                gated = gr.Checkbox(True, label="Gate on", info="Off: the model always answers.")
                longest = gr.Slider(8, guard.MAX_REPLY_BYTES, value=96, step=1, label="Longest reply, bytes")
    known, options = [said, compared, floor], [mode, model, models, threshold, gated, longest, handed]
    screen = [*Screen(prompt, chat, side, card, picture, code, said, compared)]
    shared = {"outputs": screen, "show_progress": "hidden", **guard.CHAT, **guard.PRIVATE}
    running: list[Any] = [
        gr.on([prompt.submit, send.click], guard.shown(do.ask), [prompt, *known, *options], **shared),
        again.click(guard.shown(do.retry), [*known, *options], **shared),
        offered.ask(guard.shown(do.start), [*known, *options], **shared),  # type: ignore[attr-defined]
        chat.reword(guard.shown(do.edited), [*known, *options], **shared),  # type: ignore[attr-defined]
    ]
    quick = {**guard.QUICK, **guard.PRIVATE}
    local = {"queue": False, **quick}
    stop.click(chat_turns.stopped, known, [chat, side], cancels=running, **local)
    # queued, so that it comes behind the updates of what it cancels
    clear.click(chat_turns.cleared, [mode, floor], screen, cancels=running, **quick)
    edit.click(guard.shown(chat_turns.edit_last), [*known, mode], screen, cancels=running, **local).then(
        None, None, None, js="() => document.querySelector('#prompt textarea').focus()", **local
    )
    chat.look(guard.shown(do.look_back), said, [card, picture, code], **local, **guard.EACH)  # type: ignore[attr-defined]
    columns = [left_one, right_one, left_side, below_side]
    mode.change(_switched, [mode, *known], [*columns, chat, side, picture, code], cancels=running, **local)
    gr.on([model.input, own.click], guard.shown(pick.choose), model, [threshold, where, about], **quick)
    paper.click(lambda: PAPER_THRESHOLD, None, threshold, **quick)
    threshold.change(guard.shown(pick.limit_moved), [model, threshold, handed], where, **local)
    threshold.change(guard.shown(do.limit_moved), [said, model, threshold, gated, longest, handed], screen, **local)
    return ChatTab(mode, model, models, threshold, where, about, handed, prompt)


def _switched(mode: str, said: Conversation, compared: Compared, floor: Floor) -> list[Any]:
    """The columns of a mode, and the picture that belongs to it; whatever was running has stopped."""
    one = mode != SIDE
    last = said.turns[-1] if said.turns else None
    picture = compared.picture if not one else last.drawn if last else None
    return [
        *(gr.Column(visible=shown) for shown in (one, one, not one, not one)),
        *chat_turns.stopped(said, compared, floor),
        picture,
        last.code if one and last else "",
    ]
