"""Probe in a real browser, on live measurements of small models."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_probe_measured_live_then_known(page: Page) -> None:
    page.get_by_role("tab", name="Probe").click()
    page.get_by_role("button", name="Recompute live").click()
    expect(page.locator("#probe-matrix table")).to_be_visible()
    expect(page.locator("#probe-status")).to_contain_text("measured just now")
    expect(page.locator("#probe-matrix tbody tr")).to_have_count(7)
    expect(page.locator("#probe-verdict")).to_contain_text("rule ")
    expect(page.locator("#probe-forest .js-plotly-plot")).to_be_visible()
    expect(page.locator("#probe-prompts")).to_contain_text("in_domain-01")
