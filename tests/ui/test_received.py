"""What a request may bring: every value of every event by its type and range, on one line, and never a traceback."""

from __future__ import annotations

import json
import math
import uuid
from typing import Any
from urllib.request import Request, urlopen

import gradio as gr
import pytest
from gradio.state_holder import SessionState

from lab.errors import LabError
from lab.ui import checked
from tests.ui.conftest import apart

STRANGE: tuple[Any, ...] = (
    None, True, -1, 0.5, 1e308, math.nan, -math.inf, 10**400, "", "0.5", "<img src=x>", "\ud800", "x" * 200_000, [],
    ["a"], [{"b": 1}], [math.nan], {}, {"path": "/etc/passwd"},
    {"path": "/etc/passwd", "meta": {"_type": "gradio.FileData"}},
)  # fmt: skip


async def read(page: gr.Blocks, event: Any, values: list[Any], visit: SessionState | None = None) -> str:
    """What is said of the values of an event; nothing where they can be read."""
    try:
        await page.preprocess_data(event, values, visit)
    except gr.Error as error:
        return error.message if not error.print_exception else f"with a traceback\n{error}"
    return ""


def events(page: gr.Blocks) -> list[Any]:
    return [event for event in page.fns.values() if event.fn is not None and event.inputs]


def test_every_event_takes_what_its_components_hold(demo: gr.Blocks) -> None:
    async def refused() -> list[str]:
        visit = SessionState(demo)
        return [await read(demo, event, [own.value for own in event.inputs], visit) for event in events(demo)]

    assert len(events(demo)) > 50
    assert not any(apart(refused()))


def test_no_value_of_any_component_ends_in_a_traceback_and_what_is_refused_is_told_on_one_line(demo: gr.Blocks) -> None:
    places = {component: (event, i) for event in events(demo) for i, component in enumerate(event.inputs)}

    async def told() -> list[tuple[Any, Any, str]]:
        found, visit = [], SessionState(demo)
        for component, (event, place) in places.items():
            for strange in STRANGE:
                values = [own.value for own in event.inputs]
                values[place] = strange
                found.append((component, strange, await read(demo, event, values, visit)))
        return found

    for component, strange, line in apart(told()):
        assert "\n" not in line
        assert "<img" not in line
        line.encode("utf-8")
        if isinstance(component, gr.Slider):
            number = isinstance(strange, int | float) and not isinstance(strange, bool)
            assert bool(line) == (not (number and component.minimum <= strange <= component.maximum)), (strange, line)
        if isinstance(component, gr.Checkbox):
            assert bool(line) == (strange is not True)


def test_too_few_and_too_many_values_are_told(demo: gr.Blocks) -> None:
    (chat,) = [event for event in events(demo) if event.api_name == "chat"]
    few, many = (apart(read(demo, chat, ["Hello", *[None] * more])) for more in (0, 7))
    assert few.startswith("Bad request; expected 7 values (prompt, model, threshold, ")
    assert "found 8" in many


def answers(url: str, name: str, values: list[Any], data: Any = None) -> dict[str, Any]:
    """What comes back for a raw request to the first event of this name, private ones too."""
    with urlopen(f"{url}config") as config:
        listed = json.load(config)["dependencies"]
    event = next(own for own in listed if own["api_name"] == name)
    visitor = uuid.uuid4().hex
    body = {"fn_index": event["id"], "data": values, "event_data": data, "session_hash": visitor}
    body["trigger_id"] = event["targets"][0][0] if event["targets"] else None
    request = Request(f"{url}gradio_api/queue/join", json.dumps(body).encode(), {"content-type": "application/json"})
    with urlopen(request):
        pass
    with urlopen(f"{url}gradio_api/queue/data?session_hash={visitor}") as lines:
        for line in lines:
            if line.startswith(b"data:") and (message := json.loads(line[5:]))["msg"] == "process_completed":
                return message
    raise AssertionError("no answer")


SENT = (None, "abstain_p", None)
"""The last values that Chat sends: what another tab handed over, what decides, and when it was pressed."""


@pytest.mark.parametrize(
    ("name", "values", "data", "told"),
    [
        ("ask", ["Hi", None, None, None, "One model", "v4", ["v4"], "0.5", True, 8, *SENT], None, "Bad Limit"),
        ("ask", ["Hi", None, None, None, "One model", "v4", ["v4"], 0.5, "false", 8, *SENT], None, "Bad Gate on"),
        ("ask", ["Hi", None, None, None, "One model", "v4", ["v4"], 0.5, True, 1e9, *SENT], None, "Bad Longest reply"),
        ("ask", ["Hi", None, None, None, "One model", ["v4"], ["v4"], 0.5, True, 8, *SENT], None, "Bad Model"),
        ("ask", ["Hi", None, None, None, "A third mode", "v4", ["v4"], 0.5, True, 8, *SENT], None, "not in the list"),
        ("edited", [None, None, None, "One model", "v4", ["v4"], 0.5, True, 8, *SENT], {"index": 0}, "turn is gone"),
        ("pick", ["v4", None, "unusual", "", None], None, "Not a kind of prompt"),
        ("look", ["v4", None, ""], {"pick": math.nan}, "Bad pick"),
        ("chat", ["\ud800", "v4", None, 8, True, False, None], None, "expected Unicode that UTF-8 can encode"),
        ("chat", ["Hi", "v4", math.nan, 8, True, False, None], None, "Bad threshold; expected a finite number"),
        ("chat", ["Hi", "v4", 10**400, 8, True, False, None], None, "a finite number of at most 64"),
        ("threshold", ["v4", math.inf, "router_entropy_mean", None], None, "Bad threshold; expected a finite number"),
        ("score", [[{"id": math.nan}], 50, 0, False], None, "Bad records; expected a finite number"),
        ("chat", ["Hi"], None, "Bad request; expected 7 values"),
    ],
)  # fmt: skip
def test_raw_requests_to_events_of_every_kind(
    url: str, name: str, values: list[Any], data: Any, told: str, capfd: pytest.CaptureFixture[str]
) -> None:
    message = answers(url, name, values, data)
    assert not message["success"]
    assert told in message["output"]["error"]
    assert "\n" not in message["output"]["error"]
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.parametrize("value", [0, 129, 1.5, math.nan, math.inf, None, "8", [8], True, 10**400])
def test_counts(value: object) -> None:
    with pytest.raises(LabError, match="bad max_new_bytes; expected a whole number from 1 to 128; found"):
        checked.count(value, name="max_new_bytes", most=128)


@pytest.mark.parametrize("value", [-0.1, 3.0, math.nan, -math.inf, None, "0.5", [0.5], {}, False, 10**400])
def test_numbers(value: object) -> None:
    assert checked.number(1, name="threshold", least=0, most=1) == 1.0
    with pytest.raises(LabError, match="bad threshold; expected a number from 0 to 1; found"):
        checked.number(value, name="threshold", least=0, most=1)


@pytest.mark.parametrize("value", ["false", "true", 0, 1, None, []])
def test_flags(value: object) -> None:
    with pytest.raises(LabError, match="bad gated; expected true or false; found"):
        checked.flag(value, name="gated")


@pytest.mark.parametrize(
    "value",
    [math.nan, [math.inf], {"a": [math.nan]}, {"\udfff": 1}, ["ok", "\ud800"], 2**63, json.loads("[" * 40 + "]" * 40)],
)
def test_what_no_reader_of_json_could_read_is_refused_wherever_it_lies(value: object) -> None:
    assert checked.sane([{"a": [1, -1.5, "é", None, True, 2**63 - 1]}], name="records")
    with pytest.raises(LabError, match="bad records"):
        checked.sane(value, name="records")


def test_what_was_found_is_told_with_its_kind() -> None:
    found = [checked.told(value) for value in (None, True, 3.0, "0.5", "\ud800", "a\nb", [1], {"a": 1}, "y" * 99)]
    assert found == [
        "null", "true", "3", '"0.5" (text)', '"\\ud800" (text)', '"a\\nb" (text)', "a list", "an object",
        f'"{"y" * 40}" … (text)',
    ]  # fmt: skip
