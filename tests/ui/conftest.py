"""The real page over a temporary folder of small models with random weights; such models exist in tests only."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import lab.ui  # noqa: F401 - before anything imports Gradio

# isort: split
import gradio as gr
import pytest
import torch
from gradio.blocks import Block
from gradio.context import LocalContext
from gradio_client import Client
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, ViewportSize, expect, sync_playwright

from lab.claims import frontier
from lab.claims.claims import LARGE, REGISTERED, Measured
from lab.claims.frontier import Best, Point
from lab.claims.reproduce import write
from lab.monitors import shipped
from lab.statistics.rates import rate
from lab.ui import page as lab_page
from lab.workbench.workbench import Workbench
from model import kept_curves
from model.config import ModelConfig
from model.manifest import Manifest
from model.publish import publish_root, publish_variant
from tests.conftest import random_lm
from tests.lab.made_monitors import made

T = TypeVar("T")
CONFIG = ModelConfig(d_model=32, n_heads=2, d_head=8, ffn_expand=2)
"""Eight layers, so that the heatmap has its real height; everything else is small."""
MONITOR = "density-last-4"
"""Shipped for v4."""
PATIENCE = 60_000
"""Milliseconds that a busy machine may take for one step."""
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

TENTHS = """(() => {
  const frame = window.requestAnimationFrame.bind(window);
  const counts = /^\\(\\)\\s*=>\\s*\\{[^{}]*performance\\.now\\(\\)\\s*-[^{}]*\\/\\s*1e3/;
  window.requestAnimationFrame = (tick) => {
    if (!counts.test(String(tick))) return frame(tick);
    setTimeout(() => frame(tick), 100);
    return 0;
  };
})()"""
"""Gradio's status lines count tenths of a second at every frame, and the one shown while a page loads never ends: an
idle page keeps the browser drawing. In tests they count ten times a second; whatever else asks for a frame gets it."""
NOT_OURS = (
    "ignore::pandas.errors.Pandas4Warning",
    "ignore::ResourceWarning",
    "ignore::pytest.PytestUnraisableExceptionWarning",
)
"""Gradio's queue statistics use options that pandas 3 warns about, and its server leaves sockets and loops open."""


LONGEST = ("test_train.py", "test_probe.py", "test_chat.py", "test_access.py", "test_threshold.py", "test_splice.py")
"""Files that begin first, so that no process works alone at the end: Chat before those that put the calibration prompts
to v4, whose limit then becomes another."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    ours = [at for at, item in enumerate(items) if item.path.parent == Path(__file__).parent]
    for at in ours:
        for warning in NOT_OURS:
            items[at].add_marker(pytest.mark.filterwarnings(warning))
    rank = {name: place for place, name in enumerate(LONGEST)}
    ordered = sorted((items[at] for at in ours), key=lambda item: rank.get(item.path.name, len(rank)))
    for at, item in zip(ours, ordered, strict=True):
        items[at] = item


@pytest.fixture(scope="session")
def checkpoints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root v4 and a variant v7@1 of it, random but reproducible, with the curves of a training that never was."""
    folder = tmp_path_factory.mktemp("checkpoints")
    torch.manual_seed(0)
    params = dict(random_lm(CONFIG, seed=1).state_dict())
    point = {
        "signal": "abstain_p",
        "threshold": 0.625,
        "method": "quantile",
        "calibration_digest": "0" * 64,
        "n": 120,
    }
    publish_root(folder, name="v4", params=params, config=CONFIG, recipe="v4", operating_point=point)
    rounded = {name: tensor.to(torch.bfloat16).to(torch.float32) for name, tensor in params.items()}
    tuned = {
        name: tensor + 0.3 * torch.randn_like(tensor) if "router" in name or name.startswith("abstain") else tensor
        for name, tensor in rounded.items()
    }
    publish_variant(
        folder, name="v7", seed=1, base="v4", parts=("router", "abstain"), tuned=tuned, recipe="v7",
        operating_point=point,
    )  # fmt: skip
    steps = [{"step": step, "loss": 1.0, "canary": 0.5, "replies": ["Yes."]} for step in (25, 50, 75, 100)]
    head = {"model": "v7@1", "digest": Manifest.read(folder).find("v7").digest}
    kept = kept_curves.path(folder, "v7@1")
    kept.parent.mkdir()
    kept.write_text("".join(json.dumps(row) + "\n" for row in (head, *steps)))
    digest = Manifest.read(folder).find("v4").digest
    write(folder, {"v4-abstain": {"": Measured(0.5, 0.4, 0.6, 210, (digest,))}})
    write(folder, {"v4-abstain": {"": Measured(0.34, 0.32, 0.36, 960, (digest,))}}, LARGE)
    best = Best("abstain_p", 0.5, 0.4, 0.6, 180, 30)
    point = Point("v4", digest, REGISTERED, best, None, rate(24, 30), rate(30, 30))
    frontier.write(folder, [point, replace(point, by=MONITOR)])
    shipped.add(folder, made(Workbench(folder), "v4", MONITOR), base="v4")
    return folder


@pytest.fixture(scope="session")
def workbench(checkpoints: Path, tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    return Workbench(checkpoints, cache_dir=tmp_path_factory.mktemp("cache"))


def apart(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives, run in a loop of its own: Playwright keeps one running in this thread."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def built(make: Callable[[], gr.Blocks]) -> gr.Blocks:
    """A page, made where an event loop runs: elsewhere Gradio makes loops that nobody closes."""

    async def build() -> gr.Blocks:
        return make()

    return apart(build())


@pytest.fixture(scope="session", autouse=True)
def nothing_made_by_events() -> Iterator[None]:
    """No handler makes a component: Gradio would put it into whichever page is being built in this process then, for
    what it builds into is one for all threads. Handlers give `gr.update`."""
    rendered = Block.render

    def render(self: Block) -> Block:
        assert not LocalContext.in_event_listener.get(False), f"{type(self).__name__} made while an event is handled"
        return rendered(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Block, "render", render)
        yield


@pytest.fixture(scope="session")
def demo(workbench: Workbench) -> Iterator[gr.Blocks]:
    """The page, served on a free port of this machine, its endpoints as tools of an MCP server too."""
    demo = built(lambda: lab_page.build(workbench))
    options = {**lab_page.launch_options(), "quiet": True}
    demo.launch(server_name="127.0.0.1", prevent_thread_lock=True, mcp_server=True, **options)
    yield demo
    demo.close()


@pytest.fixture(scope="session")
def url(demo: gr.Blocks) -> str:
    """Where the page is served."""
    assert demo.local_url is not None
    return demo.local_url


@pytest.fixture(scope="session")
def client(url: str) -> Client:
    return Client(url, verbose=False)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    names = ("chromium-headless-shell", "chromium", "chromium-browser")  # the first draws no window of its own
    program = next(filter(None, map(shutil.which, names)), None)
    expect.set_options(timeout=PATIENCE)
    assert program, "browser tests need Chromium: install Debian's package chromium-headless-shell"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def desk(browser: Browser) -> Iterator[Page]:
    """One tab of the browser for all tests: a fresh one costs more than twice as much to fill."""
    context = browser.new_context(viewport=DESKTOP)
    context.set_default_timeout(PATIENCE)
    context.add_init_script(TENTHS)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(desk: Page, url: str) -> Iterator[Page]:
    """The page, open at desktop width, as a new visitor sees it; any error on its console fails the test."""
    problems: list[str] = []

    def thrown(error: Error) -> None:
        problems.append(str(error))

    def said(line: ConsoleMessage) -> None:
        if line.type == "error":
            problems.append(line.text)

    desk.on("pageerror", thrown)
    desk.on("console", said)
    desk.goto(url)
    desk.get_by_role("button", name="Ask", exact=True).wait_for()
    yield desk
    desk.remove_listener("pageerror", thrown)
    desk.remove_listener("console", said)
    desk.evaluate("localStorage.clear(); sessionStorage.clear()")
    for other in desk.context.pages:
        if other != desk:
            other.close()
    desk.set_viewport_size(DESKTOP)
    desk.emulate_media(media="null", color_scheme="null", reduced_motion="null")
    desk.goto("about:blank")
    assert not problems, problems
