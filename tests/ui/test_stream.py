"""Answers arrive whatever becomes of the stream that brings them, and no visitor is told of a lost connection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.ui.conftest import PATIENCE

pytestmark = pytest.mark.browser
SLOW_END = """
const real = window.fetch.bind(window);
window.closing = 0;
window.fetch = async (...given) => {
  const response = await real(...given);
  if (!response.url.includes('/queue/data') || !response.ok) return response;
  const reader = response.body.getReader(), pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const signal = given[0].signal;
  let counted = false;
  const body = new ReadableStream({ start(controller) {
    signal.addEventListener('abort', () => controller.error(signal.reason));
  }, async pull(controller) {
    const { done, value } = await reader.read();
    if (done) {  // the message before it can come in two pieces, and is then not seen
      if (!counted) window.closing += 1;
      await pause(300); if (!signal.aborted) controller.close();
      return;
    }
    const text = new TextDecoder().decode(value), [before, ...end] = text.split(/(?=data: ?{"msg":"close_stream)/);
    const put = (part) => { if (part) controller.enqueue(new TextEncoder().encode(part)); };
    put(before);
    if (end.length) { counted = true; window.closing += 1; await pause(1500); put(end.join('')); }
  } });
  return new Response(body, { status: response.status, headers: response.headers });
};
"""
"""A network in which the end of the stream is under way for a second and a half."""


@pytest.fixture
def slow(browser: Browser, url: str) -> Iterator[tuple[Page, list[str]]]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.add_init_script(SLOW_END)
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    page.goto(url)
    page.wait_for_function("window.tilelliRestored")
    yield page, said
    context.close()


def ask(page: Page, prompt: str) -> None:
    page.locator("#prompt textarea").fill(prompt)
    page.get_by_role("button", name="Ask", exact=True).click()


def test_what_is_asked_while_the_stream_ends_is_answered(slow: tuple[Page, list[str]]) -> None:
    page, said = slow
    page.evaluate("window.here = true")
    for number in range(1, 4):
        before = page.evaluate("window.closing")
        ask(page, f"Question {number}")
        expect(page.locator("#chat .cl-details")).to_have_count(number)
        page.wait_for_function("(before) => window.closing > before", arg=before)  # the server has ended the stream
    expect(page.get_by_text("Connection Lost")).to_have_count(0)
    assert page.evaluate("window.here")
    assert not said


def test_a_page_that_should_leave_and_stays_goes_on_with_its_answer(page: Page) -> None:
    page.wait_for_function("window.tilelliRestored")
    page.evaluate("window.here = true")
    for number in range(1, 3):
        ask(page, f"Question {number}")
        page.locator("#chat .cl-turn").nth(number - 1).wait_for()  # its answer is under way
        page.evaluate("window.dispatchEvent(new Event('beforeunload'))")
        expect(page.locator("#chat .cl-details")).to_have_count(number)
    expect(page.get_by_text("Connection Lost")).to_have_count(0)
    assert page.evaluate("window.here")


def test_a_question_written_meanwhile_is_kept_and_asked_at_any_moment(page: Page) -> None:
    page.wait_for_function("window.tilelliRestored")
    box, button = page.locator("#prompt textarea"), page.get_by_role("button", name="Ask", exact=True)
    box.fill("Question 1")
    button.dblclick()
    expect(box).to_have_value("")
    box.fill("Question 2")  # the answer is under way or has just come
    expect(page.locator("#chat .cl-details")).to_have_count(1)
    expect(box).to_have_value("Question 2")
    button.click()  # its stream may not have ended yet
    expect(page.locator("#chat .cl-details")).to_have_count(2)
    shown = page.evaluate("[...document.querySelectorAll('#chat .cl-turn')].map((turn) => turn.innerText)")
    assert ["Question 1" in shown[0], "Question 2" in shown[1]] == [True, True]
    expect(page.get_by_text("That did not work")).to_have_count(0)


def test_leaving_while_an_answer_is_under_way_leaves_no_error(page: Page) -> None:
    page.wait_for_function("window.tilelliRestored")
    ask(page, "What is the capital of France?")
    page.locator("#chat .cl-turn").wait_for()
    page.reload()
    page.get_by_role("button", name="Ask", exact=True).wait_for()
