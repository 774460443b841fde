"""The threshold board: the browser counts what `lab.abstention` counts, without asking the server."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from lab.abstention import abstention
from lab.probes import bundled
from lab.rates import rate
from lab.workbench import Workbench

pytestmark = pytest.mark.browser


@pytest.fixture
def board(page: Page, workbench: Workbench) -> Page:
    workbench.records("v4", bundled("probe_210"))
    page.get_by_role("tab", name="Threshold").click()
    page.locator(".th-range").wait_for()
    return page


def test_no_request_while_the_limit_moves_and_counts_agree_with_lab(board: Page, workbench: Workbench) -> None:
    records = workbench.records("v4", bundled("probe_210")).records
    board.wait_for_timeout(500)
    asked: list[str] = []
    board.on("request", lambda request: asked.append(request.url))
    for step in (0, 130, 400, 555, 620, 777, 1000):
        board.locator(".th-range").fill(str(step))
        limit = float(board.locator(".th-root").get_attribute("data-limit") or "nan")
        expected = abstention(records, signal="abstain_p", threshold=limit)
        shown = json.loads(board.locator(".th-root").get_attribute("data-counts") or "{}")
        assert shown == {name: [row["count"], row["total"]] for name, row in expected["per_regime"].items()}
        false_positives = expected["false_positives"]
        text = board.locator(".th-totals dd").first.inner_text()
        assert text.startswith(f"{false_positives['count']} of {false_positives['total']}")
    assert asked == []


def test_bounds_are_those_of_the_lab(board: Page) -> None:
    board.locator(".th-range").fill("1000")
    count, total = json.loads(board.locator(".th-root").get_attribute("data-counts") or "{}")["in_domain"]
    high = 100 * rate(count, total).high
    shown = f"{high:.1f}" if 0 < high < 10 else f"{high:.0f}"
    expect(board.locator(".th-taught .th-number")).to_contain_text(f"to {shown} %")


def test_markers_and_handing_over_to_chat(board: Page) -> None:
    board.get_by_role("button", name="calibrated 0.625").click()
    expect(board.locator(".th-value")).to_have_text("0.625")
    board.get_by_role("button", name="paper 0.775").click()
    expect(board.locator(".th-value")).to_have_text("0.775")
    board.get_by_role("button", name="Use this limit in Chat").click()
    expect(board.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(board.locator("#limit input[type=number]")).to_have_value("0.775")
    expect(board.get_by_text("This limit is the paper's 0.775")).to_be_visible()
