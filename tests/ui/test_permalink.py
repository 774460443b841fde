"""Links: what an address opens, and that the address follows the page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from lab.ui.permalink import read
from lab.workbench import Workbench

MODELS = ("model", "target", "donor")


def test_only_what_makes_sense_is_used(workbench: Workbench) -> None:
    given = {
        "tab": "splice", "model": "v7@1", "target": "v99", "donor": "/etc/x.safetensors", "parts": "abstain,router",
        "strength": "0.5", "prompt": "Hi", "__theme": "dark",
    }  # fmt: skip
    found, refused = read(given, workbench, models=MODELS)
    assert found == {
        "tab": "splice", "model": "v7@1", "parts": ["abstain", "router"], "strength": 0.5, "prompt": "Hi",
    }  # fmt: skip
    assert refused == ["target", "donor"]
    for bad in ({"tab": "<script>"}, {"strength": "nan"}, {"strength": "2"}, {"parts": "head"}, {"prompt": "x" * 9999}):
        assert read(bad, workbench, models=MODELS) == ({}, list(bad))


def settled(page: Page) -> None:
    """The page has read its address; leaving it earlier would break off a request."""
    page.wait_for_function("window.tilelliRestored")


@pytest.mark.browser
def test_a_link_opens_the_same_view_again(page: Page, url: str, workbench: Workbench) -> None:
    settled(page)
    page.goto(f"{url}?tab=splice&target=v4&donor=v7@1&parts=router&prompt=Hello%20there")
    expect(page.get_by_role("tab", name="Splice")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Router", exact=False).first).to_be_checked()
    expect(page.get_by_label("Donor: the model that gives")).to_have_value(re.compile("^v7@1"))
    page.get_by_role("tab", name="Chat").click()
    expect(page.get_by_placeholder("Ask a short question")).to_have_value("Hello there")
    page.wait_for_url(re.compile("tab=chat"))
    page.get_by_label("Model", exact=True).first.click()
    page.get_by_role("option", name=re.compile("^v7@1")).click()
    page.wait_for_url(re.compile(r"[?&]model=v7(@|%40)1"))
    expect(page.get_by_text(workbench.model("v7@1").digest[:12])).to_be_visible()  # the choice has been answered
    page.reload()
    settled(page)
    expect(page.get_by_label("Model", exact=True).first).to_have_value(re.compile("^v7@1"))
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
