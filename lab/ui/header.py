"""The top of the page: what this is in a line, the tour, the glossary, a link to this view, light or dark."""

from __future__ import annotations

import gradio as gr

from lab.ui import glossary, wording
from lab.ui.tour import tour
from lab.workbench.workbench import Workbench

THEMES = (("system", "Auto", "◐", "as the system"), ("light", "Light", "☀", "light"), ("dark", "Dark", "☾", "dark"))


def build(workbench: Workbench) -> None:
    """The header, with the tour's steps and the glossary waiting in templates."""
    radios = "".join(
        f'<label title="Colours: {told}"><input type="radio" name="lab-theme" value="{name}" data-theme>'
        f'<span data-sign="{sign}">{word}</span></label>'
        for name, word, sign, told in THEMES
    )
    gr.HTML(
        f'<header id="intro"><div class="intro-text"><h1>{wording.TITLE}</h1><p>{wording.INTRO}</p></div>'
        '<div class="intro-tools"><span class="tour-offer">New here?</span>'
        '<button type="button" data-tour="start">Take the tour</button>'
        '<button type="button" class="tour-offer" data-tour="no" aria-label="No tour, thank you">×</button>'
        '<button type="button" data-open="glossary">Glossary</button>'
        '<button type="button" data-copy-link>Copy link</button>'
        f'<fieldset class="theme-switch"><legend>Colours</legend>{radios}</fieldset></div></header>'
        f"{glossary.dialog()}{tour.template(workbench)}",
        apply_default_css=False,
        elem_id="header",
    )
