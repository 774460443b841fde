"""Splice in a real browser, on live measurements of small models."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_graft_shows_square_difference_and_goes_to_chat(page: Page) -> None:
    page.get_by_role("tab", name="Splice").click()
    page.get_by_role("button", name="Splice", exact=True).click()
    expect(page.locator("#graft-square table")).to_be_visible()
    expect(page.locator("#graft-square tbody tr")).to_have_count(2)
    expect(page.locator("#graft-meaning")).to_contain_text("AUROC of abstain_p changed by")
    expect(page.locator("#graft-gates table")).to_be_visible()
    page.get_by_role("button", name="Chat with this graft").click()
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Model", exact=True).first).to_have_value(re.compile(r"^v4\+v7@1\[abstain\]"))


def test_a_file_cannot_be_opened_from_the_page(page: Page) -> None:
    page.get_by_role("tab", name="Splice").click()
    target = page.get_by_label("Target: the model that receives")
    target.fill("/etc/some.safetensors")
    target.press("Enter")
    page.get_by_role("button", name="Splice", exact=True).click()
    expect(page.get_by_text("Files cannot be opened from the page")).to_be_visible()
