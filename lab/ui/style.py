"""Theme and style sheets. System fonts only: the page loads nothing from elsewhere."""

from __future__ import annotations

from pathlib import Path

import gradio as gr

ASSETS = Path(__file__).parent / "assets"
SANS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "sans-serif")
MONO = ("ui-monospace", "SFMono-Regular", "Consolas", "Liberation Mono", "monospace")

TEAL = gr.themes.Color(
    c50="#effaf8", c100="#d5f2ed", c200="#abe4db", c300="#77cfc3", c400="#43b2a6", c500="#21918c",
    c600="#187772", c700="#155f5c", c800="#144c4b", c900="#133f3f", c950="#062525", name="teal",
)  # fmt: skip
"""The middle of the heatmap's scale, as the page's one accent."""


SCRIPTS = ("stream.js", "header.js", "address.js", "picture.js", "export.js", "glossary.js", "point.js", "tour.js")
"""Those that serve every tab."""


def theme() -> gr.themes.Base:
    """Slate surfaces, one teal accent, in light and in dark."""
    return gr.themes.Base(
        primary_hue=TEAL,
        secondary_hue=TEAL,
        neutral_hue=gr.themes.colors.slate,
        radius_size=gr.themes.sizes.radius_lg,
        font=SANS,
        font_mono=MONO,
    ).set(
        body_background_fill="#f5f7fa",
        body_background_fill_dark="#0d1219",
        background_fill_primary_dark="#161c26",
        background_fill_secondary_dark="#1c2430",
        block_background_fill="#ffffff",
        block_background_fill_dark="#161c26",
        block_border_color="#d8dee6",
        block_border_color_dark="#2e3846",
        border_color_primary="#d8dee6",
        border_color_primary_dark="#2e3846",
        input_background_fill="#ffffff",
        input_background_fill_dark="#10161f",
        block_label_text_color="#4a5665",
        block_label_text_color_dark="#b4c0ce",
        block_info_text_color="#55616f",
        block_info_text_color_dark="#a3b0c0",
        body_text_color_subdued="#55616f",
        body_text_color_subdued_dark="#a3b0c0",
        button_primary_background_fill="#187772",
        button_primary_background_fill_hover="#155f5c",
        button_primary_background_fill_dark="#187772",
        button_primary_background_fill_hover_dark="#155f5c",
        button_primary_text_color="#ffffff",
        button_primary_text_color_dark="#ffffff",
    )


def head() -> str:
    """What serves every tab: its style, and scripts: stream of answers, header, address, files, glossary,
    what is pointed at, and tour.

    In the page's head because Gradio prefixes the rules of `css_paths`, those in `@media` without keeping the original:
    they do not reach a dialog, a tip or the tour's card, which stand outside its container.
    """
    style = (ASSETS / "everywhere.css").read_text("utf-8")
    scripts = (f"<script>{(ASSETS / name).read_text('utf-8')}</script>" for name in SCRIPTS)
    return f"<style>{style}</style>{''.join(scripts)}"


def style_sheets() -> list[Path]:
    """The style sheets of the page: the general one first, then those of its parts."""
    parts = sorted(path for path in ASSETS.glob("*.css") if path.stem not in ("page", "everywhere"))
    return [ASSETS / "page.css", *parts]
