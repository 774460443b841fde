"""The page as a whole: it builds without models, and app.py listens where it is told."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import brotli
import gradio as gr
import httpx
import pytest

from lab.ui import guard, pickers, style
from lab.ui import page as lab_page
from lab.ui.address import address, mcp_wanted
from lab.workbench.workbench import Workbench
from tests.ui.conftest import built

ROOT = Path(__file__).resolve().parents[2]


def test_without_checkpoints_the_page_says_so(tmp_path: Path) -> None:
    empty = Workbench(tmp_path, cache_dir=tmp_path / "cache")
    problem = pickers.problem(empty)
    assert problem is not None
    assert "python -m training run v4" in problem
    config = built(lambda: lab_page.build(empty)).get_config_file()
    assert any(problem[:40] in str(component["props"].get("value")) for component in config["components"])


def test_with_checkpoints_it_does_not(workbench: Workbench) -> None:
    assert pickers.problem(workbench) is None
    assert pickers.first(workbench) == "v4"


def test_every_event_of_the_page_is_private_and_every_endpoint_described(demo: gr.Blocks) -> None:
    config = demo.get_config_file()
    public = {event["api_name"] for event in config["dependencies"] if event["api_visibility"] == "public"}
    assert public == {"models", "chat", "probe", "score", "threshold", "graft", "claims"}


def test_how_a_field_now_stands_is_never_dropped(demo: gr.Blocks) -> None:
    """Gradio's "once" ignores an event while an earlier one is on its way: an upload right after a clear was lost."""
    asked = [event for event in demo.get_config_file()["dependencies"] if event["backend_fn"]]
    states = [one for one in asked if {how for _, how in one["targets"]} & {"change", "input", "upload", "clear"}]
    assert len(states) > 10
    assert {one["trigger_mode"] for one in states} == {"always_last"}


def test_what_is_stopped_and_what_stops_it_say_when_they_were_pressed(demo: gr.Blocks) -> None:
    """A Retry whose request was still on its way when Clear was pressed filled the chat again, and a Stop that early
    stopped nothing: Gradio cancels only what the page has already heard of."""
    config = demo.get_config_file()
    events = {event["id"]: event for event in config["dependencies"]}
    stops = [event for event in events.values() if event["cancels"]]
    pressed_at = {target for event in stops for target in event["targets"]}
    ordered = {other for event in stops for other in event["cancels"]}
    ordered |= {name for name, event in events.items() if event["backend_fn"] and pressed_at & {*event["targets"]}}
    chat = {part["id"] for part in config["components"] if part["props"].get("elem_id") in ("chat", "decision")}
    ordered |= {name for name, event in events.items() if event["backend_fn"] and chat & {*event["outputs"]}}
    assert len(stops) > 8
    pressed = {part["id"] for part in config["components"] if part["props"].get("label") == "Pressed"}
    for event in (events[name] for name in ordered):
        assert event["inputs"][-1] in pressed, event["targets"]
        assert event["js"] == guard.PRESSED["js"]


def test_no_event_marks_a_component_to_show_progress_that_nobody_sees(demo: gr.Blocks) -> None:
    """Gradio's script would copy what is marked, with all that is inside, at every step of every event: the page."""
    events = [event for event in demo.get_config_file()["dependencies"] if event["api_visibility"] == "private"]
    assert len(events) > 100
    assert {event["show_progress"] for event in events if event["backend_fn"]} == {"hidden"}
    assert all(event["show_progress_on"] == [] for event in events if event["show_progress"] == "hidden")


def test_what_gradio_makes_itself_goes_out_packed(url: str) -> None:
    plain = httpx.get(url, headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    for path, accepted, packed in (
        ("", "gzip, br", "br"),
        ("", "gzip", "gzip"),
        ("config", "br", "br"),
        ("gradio_api/info", "gzip, br", "gzip"),
    ):
        with httpx.stream("GET", f"{url}{path}", headers={"Accept-Encoding": accepted}) as answer:
            on_the_wire = b"".join(answer.iter_raw())
            assert answer.headers["content-encoding"] == packed
            assert answer.headers["vary"] == "Accept-Encoding"
            told = len(brotli.decompress(on_the_wire) if packed == "br" else zlib.decompress(on_the_wire, wbits=31))
            assert told > 4 * len(on_the_wire)
    event = httpx.post(f"{url}gradio_api/call/models", json={"data": [False]}).json()["event_id"]
    with httpx.stream("GET", f"{url}gradio_api/call/models/{event}", headers={"Accept-Encoding": "gzip, br"}) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.headers["content-encoding"] == "gzip"
        assert "event: complete" in "".join(stream.iter_text())


def test_no_dark_rule_stands_in_a_list_of_selectors() -> None:
    """Gradio's prefix of `css_paths` keeps `.dark` in front of the first selector of a list only."""
    for sheet in style.style_sheets():
        css = re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL)
        selectors = re.findall(r"[^{};]+(?=\{)", css)
        assert selectors
        assert not [one.strip() for one in selectors if ".dark" in one and "," in one], sheet.name


def test_nothing_on_the_page_names_another_host() -> None:
    assets = ROOT / "lab" / "ui" / "assets"
    for path in assets.iterdir():
        text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "http:" not in text
        assert "https:" not in text


@pytest.mark.parametrize(
    ("arguments", "environment", "wanted"),
    [([], {}, False), ([], {"MCP": "1"}, True), ([], {"MCP": "0"}, False), (["--mcp"], {"MCP": "0"}, True)],
)
def test_mcp_is_served_only_when_asked_for(
    arguments: list[str], environment: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MCP", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert mcp_wanted(arguments) is wanted
    with pytest.raises(SystemExit, match="expected --mcp"):
        mcp_wanted(["--port"])


@pytest.mark.parametrize("port", ["x", "70000", "0", "-1", "8 0", "²"])
def test_a_bad_port_is_refused(port: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", port)
    with pytest.raises(SystemExit, match=re.escape(f"PORT is {port!r}; expected a number from 1 to 65535")):
        address()


def test_a_process_tells_a_bad_port_on_one_line() -> None:
    environment = {**os.environ, "PORT": "x"}
    done = subprocess.run([sys.executable, "app.py"], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "PORT is 'x'; expected a number from 1 to 65535\n")
