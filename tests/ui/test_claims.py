"""Claims in a real browser: the rows, the filter, the way to the view behind a claim."""

from __future__ import annotations

import re

import pytest
from gradio_client import Client
from playwright.sync_api import Page, expect

from lab.claims import registered

pytestmark = pytest.mark.browser


def test_claims_are_listed_filtered_and_lead_to_their_view(page: Page) -> None:
    page.get_by_role("tab", name="Claims").click()
    rows = page.locator("#claims li.claim")
    expect(rows).to_have_count(len(registered()))
    expect(page.locator("#claims .claim-agrees")).to_have_count(1)
    page.locator("#claims-filter label", has_text="agrees in direction").click()
    expect(rows).to_have_count(1)
    expect(rows.first).to_contain_text("0.50 [0.40, 0.60]")
    page.get_by_role("button", name=re.compile("^Show where this comes from")).click()
    expect(page.get_by_role("tab", name="Probe")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Model", exact=True).locator("visible=true")).to_have_value(re.compile("^v4"))


def test_the_endpoint_gives_the_same_rows(url: str) -> None:
    found = Client(url, verbose=False).predict(api_name="/claims")
    assert [row["id"] for row in found] == [claim.id for claim in registered()]
    assert {row["status"] for row in found} == {"agrees in direction", "not measured"}
