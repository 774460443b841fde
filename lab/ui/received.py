"""Every request is looked at before a component or a handler sees it, whichever way it came.

The page sends what its components hold. A program can send anything, also to events that no list names: so what a
component would choke on is refused here, on one line that says which value it was.
"""

from __future__ import annotations

import inspect
from html import escape
from typing import Any

import gradio as gr
from gradio.blocks import BlockFunction
from gradio.components.api_component import Api

from lab.errors import LabError
from lab.ui import checked, guard
from lab.ui.waiting import Waiting

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError)
"""What Gradio's readers of components and files raise for a value that is not of their kind."""
LONGEST = 100_000
"""Characters of a text where its component names no limit."""


class Page(gr.Blocks):
    """Blocks that check what they receive, and in whose queue measurements have a line of their own."""

    def queue(self, *arguments: Any, **options: Any) -> Page:
        """As `gr.Blocks.queue`."""
        super().queue(*arguments, **options)
        self._queue = Waiting.like(self._queue)
        return self

    async def preprocess_data(
        self, block_fn: BlockFunction, inputs: list[Any], state: Any, explicit_call: bool = False
    ) -> list[Any]:
        """Gradio's own reading of a request, after ours. Raises: gr.Error on one line for what cannot be read."""
        try:
            names = _names(block_fn)
            if len(inputs) != len(names):
                wanted = f"{len(names)} values ({', '.join(names)})" if names else "no value"
                raise LabError("bad request", expected=wanted, found=f"{len(inputs)}")
            for name, component, value in zip(names, block_fn.inputs, inputs, strict=True):
                _check(_now(component, state), value, name=name)
            return await super().preprocess_data(block_fn, inputs, state, explicit_call)
        except LabError as error:
            raise guard.refusal(error, html=block_fn.api_visibility == "private") from error
        except gr.Error as error:  # of Gradio's components: a choice that is none, a number out of range
            message = error.message[:300]
            raise guard.toast(escape(message, quote=False)) from error
        except UNREADABLE as error:
            raise guard.toast("Bad request: a value is not of the kind that its component holds.") from error


def _now(component: Any, state: Any) -> Any:
    """A component as this visitor has it: an event may have changed its ends or its choices."""
    return state[component._id] if state is not None and component._id in state else component


def _names(block_fn: BlockFunction) -> list[str]:
    """What an event's values are called: an endpoint's parameters, else the labels on the page."""
    if block_fn.inputs and isinstance(block_fn.inputs[0], Api):
        return list(inspect.signature(inspect.unwrap(block_fn.fn)).parameters)  # type: ignore[arg-type]
    return [
        str(getattr(own, "label", None) or getattr(own, "elem_id", None) or own.get_block_name())
        for own in block_fn.inputs
    ]


def _check(component: Any, value: Any, *, name: str) -> None:
    """Raises: LabError for a value that the component cannot hold."""
    if isinstance(component, gr.State):
        return  # the server's own; what is sent is not looked at
    checked.sane(value, name=name)
    if isinstance(component, gr.Slider):
        checked.number(value, name=name, least=component.minimum, most=component.maximum)
    elif isinstance(component, gr.Checkbox):
        checked.flag(value, name=name)
    elif value is None:
        return
    elif isinstance(component, gr.Number):
        checked.number(value, name=name)
    elif isinstance(component, gr.Textbox):
        checked.text(value, name=name, most=component.max_length or LONGEST)
    elif isinstance(component, gr.CheckboxGroup) or (isinstance(component, gr.Dropdown) and component.multiselect):
        if not isinstance(value, list) or not all(type(own) in (str, int, float) for own in value):
            raise LabError(f"bad {name}", expected="a list of choices", found=checked.told(value))
    elif isinstance(component, gr.Dropdown | gr.Radio):
        checked.text(value, name=name, most=LONGEST)
