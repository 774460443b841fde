"""Prompts to begin with, as buttons that say what kind each one is."""

from __future__ import annotations

from html import escape

import gradio as gr

from lab.errors import LabError
from lab.ui import checked
from lab.ui.chat.wording import STARTERS, STARTERS_TITLE

SHOWN = 64
"""Characters of a long text on its button."""
ASK = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-starter]');
  if (button) trigger('ask', { starter: +button.dataset.starter });
});
"""


def starters() -> gr.HTML:
    """The buttons; the event `ask` carries the number of the one that was pressed."""
    buttons = "".join(
        f'<button type="button" data-starter="{number}" title="{escape(regime)}"><small>{escape(kind)}</small>'
        f"<span>{escape(text if len(text) <= SHOWN else text[:SHOWN].rstrip() + ' …')}</span></button>"
        for number, (regime, kind, text) in enumerate(STARTERS)
    )
    return gr.HTML(
        f'<p class="starters-title">{STARTERS_TITLE}</p><div class="starters" role="group">{buttons}</div>',
        js_on_load=ASK,
        elem_id="starters",
        apply_default_css=False,
    )


def chosen(number: object) -> str:
    """The text behind a button. Raises: LabError for a number that no button has."""
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < len(STARTERS):
        raise LabError("no such starter", expected=f"0 to {len(STARTERS) - 1}", found=checked.told(number))
    return STARTERS[number].text
