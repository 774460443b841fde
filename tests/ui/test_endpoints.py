"""Every named endpoint, through the client a program would use."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from urllib.request import urlopen

import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError
from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client

from lab.probe.prompts import bundled
from lab.statistics.as_json import as_json
from lab.threshold import operating_point
from lab.threshold.cost import cheapest, cost
from lab.threshold.operating_point import opening
from lab.workbench.workbench import Workbench
from tests.ui.conftest import MONITOR, apart

NAMES = {"/models", "/chat", "/probe", "/score", "/threshold", "/graft", "/claims"}


@pytest.fixture(scope="module")
def records(client: Client) -> list[dict]:
    return client.predict(model="v4", full=True, api_name="/probe")["records"]


def test_exactly_the_promised_endpoints_with_descriptions(client: Client) -> None:
    listed = client.view_api(return_format="dict", print_info=False)["named_endpoints"]
    assert set(listed) == NAMES
    assert all(entry.get("description") for entry in listed.values())


def test_models(client: Client) -> None:
    rows = client.predict(api_name="/models")
    assert [row["name"] for row in rows] == ["v4", "v7"]
    assert all(len(row["digest"]) == 64 for row in rows)


def test_chat(client: Client) -> None:
    turn = client.predict("Hello", model="v4", threshold=0.0, max_new_bytes=8, gated=True, full=True, api_name="/chat")
    assert turn["abstained"]
    assert turn["reply"] == "I don't know."
    free = client.predict("Hello", model="v4", threshold=0.0, max_new_bytes=8, gated=False, full=True, api_name="/chat")
    assert not free["abstained"]
    assert len(free["routing"]["gates"]) == 8
    assert free["digest"] == turn["digest"]


def test_chat_is_decided_by_what_works_best_or_by_the_signal_that_is_named(
    client: Client, workbench: Workbench
) -> None:
    turn, point = client.predict("Hello", api_name="/chat"), opening(workbench, "v4")
    assert (turn["signal"], turn["threshold"], turn["best"]) == (point.signal, point.threshold, as_json(point.best))
    options = {"max_new_bytes": 8, "api_name": "/chat"}
    head = client.predict("Hello", signal="abstain_p", **options)
    assert (head["signal"], head["threshold"], head["threshold_source"]) == ("abstain_p", 0.625, "v4's operating point")
    assert client.predict("Hello", threshold=0.5, **options)["signal"] == "abstain_p"
    stopped = client.predict("Hello", signal="max_softmax_mean", threshold=1.0, **options)
    assert (stopped["reply"], stopped["withdrawn"]) == ("I don't know.", True)
    assert stopped["outcome"] == "withheld after it was written"
    assert stopped["value"] == stopped["signals"]["max_softmax_mean"]
    open_ = client.predict("Hello", signal="router_entropy_var", threshold=123.0, **options)
    assert (open_["withdrawn"], open_["abstained"], open_["signal"]) == (False, False, "router_entropy_var")


def test_short_answers_are_short_agree_with_the_whole_and_name_what_is_left_out(
    client: Client, records: list[dict]
) -> None:
    asked = [
        ("/chat", {"prompt": "é" * 2000, "gated": False, "max_new_bytes": 128}, 2_200),
        ("/probe", {}, 2_000),
        ("/score", {"records": records, "n_resamples": 50}, 12_000),
        ("/graft", {"target": "v4", "donor": "v4"}, 6_000),
    ]
    for name, given, most in asked:
        short, whole = (client.predict(**given, full=full, api_name=name) for full in (False, True))
        assert len(json.dumps(short)) < most < len(json.dumps(whole)), name
        assert set(short["left_out"]) <= set(whole)
        timed = {"seconds", "first_byte", "bytes_per_second"}
        told = set(short) - {"left_out", "per_regime", "paired"} - timed
        assert {key: short[key] for key in told} == {key: whole[key] for key in told}
    for name in ("/models", "/claims"):
        short, whole = (client.predict(full=full, api_name=name) for full in (False, True))
        assert [own | row for own, row in zip(whole, short, strict=True)] == whole
        assert all(len(row) < len(own) for row, own in zip(short, whole, strict=True))


def test_a_short_probe_counts_what_its_records_say(client: Client, records: list[dict]) -> None:
    short = client.predict(model="v4", api_name="/probe")["per_regime"]
    assert sum(row["n"] for row in short.values()) == short_n(records, lambda row: True) == 210
    assert sum(row["judged"] for row in short.values()) == short_n(records, lambda row: row["correct"] is not None)
    assert sum(row["correct"] for row in short.values()) == short_n(records, lambda row: row["correct"] is True)


def short_n(records: list[dict], holds: Callable[[dict], bool]) -> int:
    return sum(holds(row) for row in records)


WRONG = [
    ("/chat", {"prompt": "  "}, "The prompt is empty"),
    ("/chat", {"prompt": None}, "The prompt is empty"),
    ("/chat", {"prompt": 7}, "Bad prompt; expected text; found 7"),
    ("/chat", {"prompt": ["x"]}, "Bad prompt; expected text; found a list"),
    ("/chat", {"prompt": "x" * 3000}, "The prompt is too long"),
    ("/chat", {"prompt": "x", "model": "nobody"}, "nobody"),
    ("/chat", {"prompt": "x", "model": None}, "No model chosen"),
    ("/chat", {"prompt": "x", "model": ["v4"]}, "Bad model; expected text; found a list"),
    ("/chat", {"prompt": "x", "model": "./a.safetensors"}, "Files cannot be opened"),
    (
        "/chat",
        {"prompt": "x", "max_new_bytes": 4096},
        "Bad max_new_bytes; expected a whole number from 1 to 128; found 4096",
    ),
    ("/chat", {"prompt": "x", "max_new_bytes": True}, "Bad max_new_bytes; .*found true"),
    ("/chat", {"prompt": "x", "max_new_bytes": 10**30}, "Bad max_new_bytes"),
    ("/chat", {"prompt": "x", "threshold": "0.5"}, 'Bad threshold; expected a number from 0 to 1; found "0.5" .text.'),
    ("/chat", {"prompt": "x", "threshold": 3.0}, "Bad threshold; expected a number from 0 to 1; found 3"),
    ("/chat", {"prompt": "x", "threshold": False}, "Bad threshold; .*found false"),
    (
        "/chat",
        {"prompt": "x", "signal": "mood"},
        'Bad signal; expected one of max_softmax_mean, .*; found "mood" .text.',
    ),
    ("/chat", {"prompt": "x", "signal": 7}, "Bad signal; expected one of .*; found 7"),
    ("/chat", {"prompt": "x", "signal": "prompt_bytes"}, "Bad signal"),
    (
        "/chat",
        {"prompt": "x", "signal": "router_conf", "threshold": -0.1},
        "Bad threshold; expected a number from 0 to 1; found -0.1",
    ),
    ("/chat", {"prompt": "x", "model": "v7@1+v4[router]*0.5", "signal": "router_conf"}, "Router_conf has no operating"),
    ("/chat", {"prompt": "x", "gated": "false"}, 'Bad gated; expected true or false; found "false" .text.'),
    ("/chat", {"prompt": "x", "gated": 0}, "Bad gated; expected true or false; found 0"),
    ("/chat", {"prompt": "x", "full": "yes"}, "Bad full"),
    ("/models", {"full": 1}, "Bad full"),
    ("/claims", {"full": None}, "Bad full; expected true or false; found null"),
    ("/probe", {"fresh": "true"}, "Bad fresh"),
    ("/threshold", {"threshold": "0.5"}, "Bad threshold"),
    ("/threshold", {"threshold": None}, "Bad threshold; expected a number from 0 to 1; found null"),
    ("/threshold", {"threshold": 1.5, "signal": "router_conf"}, "Bad threshold; expected a number from 0 to 1"),
    ("/threshold", {"signal": ["abstain_p"]}, "Bad signal; expected one of .*found a list"),
    ("/threshold", {"signal": "prompt_bytes"}, "Bad signal"),
    ("/threshold", {"wrong_answer_costs": 0}, "Bad wrong_answer_costs; expected a number from 0.01 to 100; found 0"),
    ("/threshold", {"wrong_answer_costs": "5"}, "Bad wrong_answer_costs"),
    ("/graft", {"parts": ["abstain"]}, "Bad parts; expected text; found a list"),
    ("/graft", {"parts": "head"}, "Unknown part"),
    ("/graft", {"donor": {}}, "Bad donor; expected text; found an object"),
    ("/graft", {"donor": "v4", "strength": "1"}, "Bad strength"),
    ("/graft", {"donor": "v4", "strength": 1.01}, "Bad strength; expected a number from 0 to 1; found 1.01"),
    ("/graft", {"donor": "v4", "parts": "router", "first_layer": 8}, "Bad first_layer"),
    ("/graft", {"donor": "v4", "parts": "router", "first_layer": True}, "Bad first_layer"),
    ("/graft", {"donor": "v4", "parts": "router", "first_layer": 3, "last_layer": 2}, "Bad last_layer"),
    ("/graft", {"donor": "v4", "parts": "router", "last_layer": 2}, "Bad first_layer; .*found null"),
    ("/score", {"records": "all"}, "Bad records; expected a list of 1 to 5000 records; found .all"),
    ("/score", {"records": []}, "Bad records; .*found a list of 0"),
    ("/score", {"records": [7]}, "Not a record; in record 1"),
    ("/score", {"records": [{}], "n_resamples": "50"}, "Bad n_resamples"),
    ("/score", {"records": [{}], "seed": -1}, "Bad seed"),
]


@pytest.mark.parametrize(("name", "given", "told"), WRONG, ids=range(len(WRONG)))
def test_bad_input_is_one_line(
    client: Client, name: str, given: dict, told: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(AppError, match=told) as caught:
        client.predict(**given, api_name=name)
    assert "\n" not in str(caught.value)
    assert "Traceback" not in str(caught.value) + capfd.readouterr().err


def test_probe_score_threshold(client: Client, records: list[dict]) -> None:
    assert len(records) == 210
    score = client.predict(records, n_resamples=50, seed=0, full=True, api_name="/score")
    assert set(score) >= {"cross_regime", "per_regime", "within_regime", "comparisons", "verdict"}
    found = client.predict(model="v4", threshold=0.625, signal="abstain_p", api_name="/threshold")
    stopped = sum(record["signals"]["abstain_p"] >= 0.625 for record in records)
    assert sum(row["count"] for row in found["per_regime"].values()) == stopped
    assert "cost" not in found


def test_cost_is_the_labs(client: Client, workbench: Workbench) -> None:
    asked = {"model": "v4", "threshold": 0.625, "signal": "router_conf", "wrong_answer_costs": 5}
    own, chosen_on = (workbench.records("v4", bundled(name)).records for name in ("probe_210", "calibration"))
    found = client.predict(**asked, api_name="/threshold")
    at, least = cheapest(chosen_on, signal="router_conf", ratio=5.0)
    assert found["cost"] == asdict(cost(own, signal="router_conf", threshold=0.625, ratio=5.0))
    assert found["cheapest"] == {"threshold": at, **asdict(least)}


def test_a_monitor_decides_where_its_model_has_it(client: Client, workbench: Workbench) -> None:
    own = workbench.records(f"v4+{MONITOR}", bundled("probe_210")).records
    point = (
        operating_point.own(workbench, "v4", signal=MONITOR) if workbench.known("v4", bundled("calibration")) else None
    )
    asked = {"prompt": own[0].prompt, "signal": MONITOR, "max_new_bytes": 48, "api_name": "/chat"}
    value = own[0].signals[MONITOR]
    stopped = client.predict(**asked, threshold=0.0)
    assert (stopped["signal"], stopped["threshold"], stopped["orientation"]) == (MONITOR, 0.0, "uncertain")
    assert (stopped["outcome"], stopped["value"]) == ("abstained", pytest.approx(value, rel=1e-4))
    assert client.predict(**asked, threshold=1e12)["reply"] == own[0].reply
    assert client.predict(**asked)["threshold"] == point.threshold
    found = client.predict(model="v4", threshold=value, signal=MONITOR, api_name="/threshold")
    above = sum(float(record.signals[MONITOR]) >= value for record in own)  # type: ignore[arg-type,operator]
    assert sum(row["count"] for row in found["per_regime"].values()) == above
    for name, given in (("/chat", {"prompt": "x"}), ("/threshold", {"threshold": 1.0})):
        with pytest.raises(AppError, match=rf"Bad signal; expected one of .*, log_probability_sum; found .{MONITOR}"):
            client.predict(**given, model="v7@1", signal=MONITOR, api_name=name)
        with pytest.raises(AppError, match=rf"Bad signal; expected one of max_softmax_mean, .*, {MONITOR}; found"):
            client.predict(**given, model="v4", signal="density-last-5", api_name=name)


def test_graft_with_itself_is_the_identity(client: Client) -> None:
    found = client.predict(target="v4", donor="v4", parts="abstain,router", api_name="/graft")
    digest = {row["name"]: row["digest"] for row in client.predict(api_name="/models")}["v4"]
    assert found["digest"] == digest


def test_the_mcp_server_offers_the_endpoints_as_tools_and_nothing_of_the_page(url: str) -> None:
    with urlopen(f"{url}gradio_api/mcp/schema") as answer:
        tools = {tool["name"]: tool for tool in json.load(answer)}
    assert {f"/{name}" for name in tools} == NAMES
    assert all(tool["description"] for tool in tools.values())
    chat = tools["chat"]["inputSchema"]
    assert chat["required"] == ["prompt"]
    assert chat["properties"]["max_new_bytes"]["type"] == "integer"
    assert all(about["description"] for about in chat["properties"].values())
    assert "request" not in chat["properties"]


def test_an_assistant_gets_json_and_is_told_of_bad_arguments_by_name(url: str, client: Client) -> None:
    async def ask(*calls: tuple[str, dict]) -> list[tuple[bool, str]]:
        async with (
            streamable_http_client(f"{url}gradio_api/mcp/") as (read, write, _),
            ClientSession(read, write) as own,
        ):
            await own.initialize()
            found = [await own.call_tool(name, given) for name, given in calls]
            return [(bool(one.isError), one.content[0].text) for one in found]  # type: ignore[union-attr]

    turn, rows, wrong, null, high = apart(
        ask(
            ("chat", {"prompt": "Hello", "gated": False, "threshold": None}),
            ("models", {}),
            ("chat", {"prompt": "Hello", "gated": "false"}),
            ("threshold", {"threshold": None}),
            ("threshold", {"threshold": 3.0}),
        )
    )
    reply = json.loads(turn[1])
    assert (reply["abstained"], reply["ungated"], reply["left_out"]) == (False, None, ["prompt", "routing"])
    assert len(turn[1].encode()) < 2200
    assert json.loads(rows[1]) == client.predict(api_name="/models")
    assert all(refused for refused, _ in (wrong, null, high))
    assert "boolean" in wrong[1]
    assert "Bad threshold; expected a number from 0 to 1; found 3" in high[1]
