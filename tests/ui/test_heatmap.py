"""What the browser gets is what the model did, to 1/65535; and two pictures on one page keep apart."""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import gradio as gr
import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from lab.chat.take_turn import take_turn
from lab.ui.heatmap import Payload, heatmap, payload, several
from lab.workbench.workbench import Workbench


@dataclass(frozen=True)
class Bare:
    """The least that can be drawn."""

    bytes: bytes
    prompt_length: int
    gates: Any
    routes: tuple[str, ...] = ("local", "sparse", "dense")


def bare(length: int = 11, prompt_length: int = 9) -> Bare:
    gates = np.random.default_rng(0).dirichlet([1.0, 1.0, 1.0], size=(8, length)).astype(np.float32)
    return Bare(bytes(range(65, 65 + length)), prompt_length, gates)


def shaped(layers: int, routes: tuple[str, ...], length: int = 12) -> Bare:
    """Gates of another shape than the study's; the last position is undecided in every layer."""
    gates = np.random.default_rng(1).dirichlet([1.0] * len(routes), size=(layers, length)).astype(np.float32)
    gates[:, -1] = 1 / len(routes)
    return Bare(bytes(range(65, 65 + length)), 9, gates, routes)


def unpacked(text: str) -> np.ndarray:
    return np.frombuffer(bytes.fromhex(text), dtype=">u2") / 65535


def test_payload_round_trip() -> None:
    sent = payload(bare())
    assert bytes.fromhex(sent["bytes"]) == bare().bytes
    back = np.frombuffer(b64decode(sent["gates"]), dtype="<u2").reshape(11, 8, 3).swapaxes(0, 1) / 65535
    assert np.abs(back - bare().gates).max() < 1e-5
    assert sent.keys() == {"layers", "routes", "prompt_length", "bytes", "gates"}


def test_lines_of_a_turn(workbench: Workbench) -> None:
    *_, last = take_turn(workbench.model("v4"), "Hello", gated=False, max_new_bytes=20)
    sent = payload(last)
    np.testing.assert_allclose(unpacked(sent["probability"]), last.probability, atol=1e-5)
    along = unpacked(sent["abstain"])
    assert len(along) == len(last.bytes)
    assert along[last.prompt_length - 1] == pytest.approx(last.abstain_p, abs=1e-5)
    assert (sent["abstain_p"], sent["threshold"]) == (last.abstain_p, last.threshold)


def test_a_stream_only_appends(workbench: Workbench) -> None:
    sent = [payload(update) for update in take_turn(workbench.model("v4"), "Hello", gated=False, max_new_bytes=20)]
    assert len(sent) > 5
    for before, after in pairwise(sent):
        for name in ("bytes", "gates", "probability", "abstain"):
            assert after[name].startswith(before[name])


def test_a_full_context_stays_small() -> None:
    full = Bare(bytes(256), 128, np.full((8, 256, 3), 1 / 3, np.float32))
    assert len(json.dumps(payload(full))) < 18_000


def test_several_models_each_with_its_name() -> None:
    sent = several([("a", bare()), ("b", bare(14))])
    assert (sent["name"], [other["name"] for other in sent["others"]]) == ("a", ["b"])


@pytest.fixture
def pair(browser: Browser) -> Iterator[Page]:
    """A page with two heatmaps, the first filled with two models' runs, the second with one."""
    with filled(browser, several([("a", bare()), ("b", bare(14))]), payload(bare(30))) as page:
        yield page


@contextmanager
def filled(browser: Browser, above: Payload, below: Payload) -> Iterator[Page]:
    """A page with a heatmap called upper and one called lower."""

    def served() -> gr.Blocks:
        async def build() -> gr.Blocks:
            with gr.Blocks() as demo:
                pictures = [heatmap("upper"), heatmap("lower")]
                fill = gr.Button("Fill")
                fill.click(lambda: [above, below], None, pictures)
            return demo

        return asyncio.run(build())

    with ThreadPoolExecutor(1) as thread:
        demo = thread.submit(served).result()
    _, address, _ = demo.launch(server_name="127.0.0.1", prevent_thread_lock=True, quiet=True)
    context = browser.new_context()
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(address)
    page.get_by_role("button", name="Fill").click()
    expect(page.locator("#lower .hm-root")).to_have_attribute("data-positions", str(len(below["bytes"]) // 2))
    yield page
    context.close()
    demo.close()
    assert not problems, problems


def image(part: Locator) -> str:
    return part.locator("canvas").evaluate("canvas => canvas.toDataURL()")


@pytest.mark.browser
def test_two_pictures_on_one_page_keep_apart(pair: Page) -> None:
    upper, lower = pair.locator("#upper"), pair.locator("#lower")
    expect(upper.locator(".hm-root")).to_have_attribute("data-positions", "14")
    before, other = image(upper), image(lower)
    upper.get_by_role("button", name="sparse").click()
    assert image(upper) != before
    assert image(lower) == other
    assert lower.locator(".hm-root").get_attribute("data-mode") == "entropy"
    expect(lower.locator(".hm-pair")).to_be_hidden()
    upper.get_by_label("Model subtracted").select_option(label="b")
    expect(upper.locator(".hm-title")).to_have_text("Share of the sparse pathway: a minus b")
    lower.locator("canvas").click(position={"x": 5, "y": 25})
    expect(lower.locator(".hm-line")).to_contain_text("prompt byte 1 “A”, layer 7")
    expect(upper.locator(".hm-line")).not_to_contain_text("layer 7")


@pytest.mark.browser
def test_the_tables_hold_the_numbers_of_the_picture(pair: Page) -> None:
    lower = pair.locator("#lower")
    lower.get_by_role("button", name="dense").click()
    lower.locator(".hm-details summary").click()
    row = lower.locator(".hm-table table").nth(1).locator("tbody tr").nth(3)
    shown = [float(text) for text in row.locator("td").all_inner_texts()[3:]]
    np.testing.assert_allclose(shown, bare(30).gates[:, 3, 2], atol=6e-4)


@pytest.mark.browser
def test_layers_and_routes_are_those_that_were_sent(browser: Browser) -> None:
    """Twelve layers of two routes and four layers of five: labels, buttons, bars, legend and tables follow."""
    below = shaped(4, ("local", "<b>", "c", "d", "e"))
    with filled(browser, payload(shaped(12, ("left", "right"))), payload(below)) as page:
        upper, lower = page.locator("#upper"), page.locator("#lower")
        expect(upper.locator(".hm-modes button")).to_have_text(["undecided", "left", "right"])
        expect(lower.locator(".hm-modes button")).to_have_text(["undecided", "local", "<b>", "c", "d", "e"])
        expect(upper.locator(".hm-high")).to_have_text("0.69 nats all 2 share")
        expect(lower.locator(".hm-high")).to_have_text("1.61 nats all 5 share")
        expect(upper.locator(".hm-labels span", has_text="layer 11")).to_have_count(1)
        expect(lower.locator(".hm-labels span").first).to_have_text("layer 3")
        lower.locator("canvas").press("End")
        expect(lower.locator(".hm-line")).to_contain_text("layer 3: 1.609 nats")
        expect(lower.locator(".hm-bar b")).to_have_text(["20 %"] * 5)
        lower.get_by_role("button", name="e", exact=True).click()
        lower.locator(".hm-details summary").click()
        row = lower.locator(".hm-table table").nth(1).locator("tbody tr").nth(3)
        shown = [float(text) for text in row.locator("td").all_inner_texts()[3:]]
        np.testing.assert_allclose(shown, below.gates[:, 3, 4], atol=6e-4)
