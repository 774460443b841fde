"""What a teacher shows in three minutes, in both themes and sizes, by mouse and by keyboard: the page opens on a
verdict; the limit is dragged, set by a promise, the promise is played; a wrong reply is asked for again in Chat and
withheld there."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, Protocol

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from lab.probe.prompts import bundled
from lab.signals import SIGNALS
from lab.threshold import operating_point
from lab.threshold.limits import written
from lab.threshold.tells import tells
from lab.workbench.workbench import Workbench

pytestmark = pytest.mark.browser

SIZES = {1440: 900, 390: 844}


class Hand(Protocol):
    """How a teacher does something on the page. drag: the limit's line, to the left; slide: a slider, to another value;
    open: a dot of a row, by keys the one that the limit stops first."""

    def press(self, target: Locator) -> None: ...
    def drag(self, line: Locator) -> None: ...
    def slide(self, slider: Locator) -> None: ...
    def open(self, row: Locator, *, first: str) -> None: ...


class Mouse:
    def press(self, target: Locator) -> None:
        target.click()

    def drag(self, line: Locator) -> None:
        line.scroll_into_view_if_needed()
        x, y = middle(line)
        mouse = line.page.mouse
        mouse.move(x, y)
        mouse.down()
        mouse.move(x - 40, y, steps=4)
        mouse.up()

    def slide(self, slider: Locator) -> None:
        box = slider.bounding_box()
        assert box is not None
        slider.click(position={"x": box["width"] * 0.75, "y": box["height"] / 2})

    def open(self, row: Locator, *, first: str) -> None:
        dot = row.locator("circle.th-stopped.th-wrong").first
        dot.scroll_into_view_if_needed()
        dot.page.mouse.click(*middle(dot))


class Keyboard:
    def press(self, target: Locator) -> None:
        target.press("Enter")

    def drag(self, line: Locator) -> None:
        line.press("ArrowLeft")
        line.press("ArrowLeft")

    def slide(self, slider: Locator) -> None:
        slider.press("ArrowLeft")

    def open(self, row: Locator, *, first: str) -> None:
        row.press(first)
        row.press("Enter")


def middle(target: Locator) -> tuple[float, float]:
    box = target.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def shown(page: Page, name: str) -> Any:
    return json.loads(page.locator(".th-root").get_attribute(f"data-{name}") or "null")


def answers(page: Page) -> set[Request]:
    """What the page asks from now on and is not yet told to the end: its questions and the streams of answers."""
    under_way: set[Request] = set()
    page.on("request", lambda one: under_way.add(one) if "/queue/" in one.url else None)
    page.on("requestfinished", lambda one: under_way.discard(one))
    page.on("requestfailed", lambda one: under_way.discard(one))
    return under_way


def demonstrate(page: Page, hand: Hand, *, first: str) -> None:
    limit = shown(page, "limit")
    hand.drag(page.locator(".th-taught .th-limit-line"))
    assert shown(page, "limit") < limit
    page.wait_for_url(re.compile(f"limit={re.escape(written(shown(page, 'limit')))}(&|$)"))
    page.locator(".th-of").select_option("false_refusals")
    hand.slide(page.locator(".th-alpha"))
    assert shown(page, "limit") == shown(page, "promised")["limit"] is not None
    hand.press(page.get_by_role("button", name="Play the promise"))
    page.wait_for_function("JSON.parse(document.querySelector('.th-root').dataset.play).draws > 30")
    # at once, where it still goes on: a busy machine may come to its end between a look and a press
    page.evaluate(
        "[...document.querySelectorAll('.th-root button')].find((own) => own.textContent === 'Pause')?.click()"
    )
    expect(page.locator(".th-play-told")).to_contain_text("at least 95 % were promised")
    hand.open(page.locator(".th-taught svg"), first=first)
    opened = page.locator(".th-opened")
    expect(opened).to_contain_text("The reply is wrong")
    expect(opened).to_contain_text("beyond the limit, so the gate says “I don’t know.”")
    prompt = opened.locator(".th-opened-prompt bdi").inner_text()
    at = shown(page, "limit")
    hand.press(opened.get_by_role("button", name="Ask in Chat"))
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#prompt textarea")).to_have_value(prompt)
    expect(page.locator("#limit input[type=number]")).to_have_value(written(at))
    hand.press(page.get_by_role("button", name="Ask", exact=True))
    expect(page.locator("#decision .decision-word.stop")).to_be_visible()
    expect(page.locator("#chat")).to_contain_text("I don't know.")
    expect(page.locator("#chat-code")).to_contain_text("As code")  # the turn is over


@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_demonstration(page: Page, workbench: Workbench, scheme: Literal["light", "dark"], width: int) -> None:
    records = workbench.records("v4", bundled("probe_210")).records
    workbench.records("v4", bundled("calibration"))
    opens = operating_point.opening(workbench, "v4")
    verdict = tells(records, signal=opens.signal).sentence
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    page.emulate_media(color_scheme=scheme)
    under_way = answers(page)
    for hand in (Mouse(), Keyboard()):
        while under_way:  # the end of the answer to what was pressed last is not the board's
            page.wait_for_timeout(50)
        with page.expect_event("requestfinished", lambda one: "/queue/data" in one.url):  # the board was sent once more
            hand.press(page.get_by_role("tab", name="Threshold"))
        expect(page.locator(".th-verdict")).to_have_text(verdict)
        demonstrate(page, hand, first="End" if SIGNALS[opens.signal].orientation > 0 else "Home")
        hand.press(page.get_by_role("button", name="Clear", exact=True))
        expect(page.locator("#chat")).not_to_contain_text("I don't know.")
    assert page.evaluate("document.body.classList.contains('dark')") == (scheme == "dark")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
