"""No step of the tour covers what it explains: the card stands beside it or below it, on a desk and on a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from lab.probe.prompts import bundled
from lab.ui.tour.tour import STEPS
from lab.workbench.workbench import Workbench

pytestmark = pytest.mark.browser

LIT = """() => {
  const card = document.querySelector('.tour-card').getBoundingClientRect();
  const at = document.querySelector('.tour-ring').dataset.at, whole = !at.includes(':') && !at.endsWith('li');
  const seen = (node) => { const box = node.getBoundingClientRect(); return box.width > 0 && box.height > 0; };
  const found = [...document.querySelectorAll(at)].filter(seen);
  return [at, card.toJSON(), (whole ? found.slice(0, 1) : found).map((node) => node.getBoundingClientRect().toJSON())];
}"""
"""What is lit up, the card's box, and the boxes of what it explains."""
AT_REST = """() => {
  const at = document.querySelector('.tour-ring').dataset.at, root = document.documentElement;
  const before = window.stood, top = at && document.querySelector(at)?.getBoundingClientRect().top;
  window.stood = [at, top, root.scrollHeight].join();
  return at && before === window.stood;
}"""
"""The tab is full, and what moved was followed."""


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_no_step_covers_what_it_explains(page: Page, workbench: Workbench, width: int, height: int) -> None:
    """Over measured prompts, so that there is much to cover."""
    for name in ("probe_210", "calibration"):
        workbench.records("v4", bundled(name))
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": height})
    page.get_by_role("button", name="Take the tour").click()
    card = page.locator(".tour-card")
    for number, step in enumerate(STEPS, 1):
        expect(card).to_contain_text(f"{number} of {len(STEPS)}")
        expect(page.locator(".tour-ring")).to_have_attribute("data-at", re.compile(".+"))
        page.wait_for_function(AT_REST, polling=1000)
        at, covers, boxes = page.evaluate(LIT)
        assert boxes, step.title
        for box in boxes:
            apart = box["right"] <= covers["left"] or box["bottom"] <= covers["top"] or box["top"] >= covers["bottom"]
            assert apart, (step.title, at, box, covers)
            assert 0 <= box["top"] < box["bottom"] <= height, (step.title, at, box)
            assert 0 <= box["left"] < box["right"] <= width, (step.title, at, box)
        page.keyboard.press("ArrowRight")
