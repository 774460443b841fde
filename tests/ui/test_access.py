"""Every tab under axe-core: nothing serious or critical; in dark, what hangs on colours once more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, expect

from lab.probe.prompts import bundled
from lab.ui import as_code
from lab.workbench.workbench import Workbench
from tests.ui.conftest import PATIENCE, TENTHS
from tests.ui.test_everywhere import TABLE, added

pytestmark = pytest.mark.browser
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
OF_COLOUR = ("color-contrast", "link-in-text-block")
"""The rules whose answer a theme can change."""
NOT_OURS: dict[str, str] = {}
"""Rule id → why Gradio's own markup breaks it and nothing here can mend that."""

FIGURES = {"probe": ("probe-spread", "probe-forest", "probe-roc", "probe-risk"), "splice": ("graft-forest",)}
"""By tab, what appears there by itself: Gradio's own place of a figure to come has a bad label."""


@pytest.fixture(scope="module", params=["light", "dark"])
def themed(browser: Browser, url: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, color_scheme=request.param, reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    context.add_init_script(TENTHS)
    page = context.new_page()
    page.goto(url)
    page.wait_for_function("window.tilelliRestored")
    page.evaluate(AXE)
    yield page
    context.close()


def violations(page: Page) -> list[str]:
    """What is serious or critical and ours, one line an element. Dark has the same elements in other colours."""
    dark = page.evaluate("document.body.classList.contains('dark')")
    rules = {"runOnly": {"type": "rule", "values": list(OF_COLOUR)}} if dark else {}
    found: dict[str, Any] = page.evaluate("rules => axe.run(document, rules)", {**rules, "resultTypes": ["violations"]})
    checked = {rule["id"] for rule in found["passes"]}
    assert "color-contrast" in checked
    assert dark == ("button-name" not in checked)
    return [
        f"{rule['id']} ({rule['impact']}): {node['html'][:160]}: {node['failureSummary'].splitlines()[-1].strip()}"
        for rule in found["violations"]
        if rule["impact"] in ("serious", "critical") and rule["id"] not in NOT_OURS
        for node in rule["nodes"]
    ]


def test_every_tab(themed: Page, workbench: Workbench) -> None:
    for name in ("probe_210", "calibration"):  # so that Threshold has promises to show
        workbench.records("v4", bundled(name))
    found = []
    for tab in themed.get_by_role("tab").all():
        tab.click()
        expect(tab).to_have_attribute("aria-selected", "true")
        for figure in FIGURES.get(tab.get_attribute("data-tab-id") or "", ()):
            themed.locator(f"#{figure} .js-plotly-plot").wait_for()
        found += [f"{tab.inner_text()}: {line}" for line in violations(themed)]
    assert not found


def test_tables_figures_code_glossary_and_tour(themed: Page) -> None:
    """On the smallest tab: all that stands on a tab itself is looked at above."""
    themed.get_by_role("tab", name="Chat").click()
    code = as_code.html(["chat", "v4", "Hi"], endpoint="chat", arguments={"prompt": "Hi"})
    added(themed, TABLE.html() + code.replace("<details", "<details open"), name="later")
    added(themed, '<p data-figure="f"><canvas></canvas></p>', name="drawn")
    themed.locator("#later dfn.term").focus()
    expect(themed.get_by_role("tooltip")).to_be_visible()
    assert not violations(themed)
    themed.get_by_role("button", name="Glossary").click()
    assert not violations(themed)
    themed.keyboard.press("Escape")
    themed.get_by_role("button", name="Take the tour").click()
    for _ in range(3):
        themed.keyboard.press("ArrowRight")
    assert not violations(themed)
    themed.keyboard.press("Escape")
