"""Every named endpoint, through the client a program would use."""

from __future__ import annotations

import json
from urllib.request import urlopen

import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError

from lab.ui import page as lab_page
from lab.workbench import Workbench
from tests.ui.conftest import built

NAMES = {"/models", "/chat", "/probe", "/score", "/threshold", "/graft", "/claims"}


@pytest.fixture(scope="module")
def records(client: Client) -> list[dict]:
    return client.predict(model="v4", fresh=False, api_name="/probe")["records"]


def test_exactly_the_promised_endpoints_with_descriptions(client: Client) -> None:
    listed = client.view_api(return_format="dict", print_info=False)["named_endpoints"]
    assert set(listed) == NAMES
    assert all(entry.get("description") for entry in listed.values())


def test_models(client: Client) -> None:
    rows = client.predict(api_name="/models")
    assert [row["name"] for row in rows] == ["v4", "v7"]
    assert all(len(row["digest"]) == 64 for row in rows)


def test_chat(client: Client) -> None:
    turn = client.predict("Hello", model="v4", threshold=0.0, max_new_bytes=8, gated=True, api_name="/chat")
    assert turn["abstained"]
    assert turn["reply"] == "I don't know."
    free = client.predict("Hello", model="v4", threshold=0.0, max_new_bytes=8, gated=False, api_name="/chat")
    assert not free["abstained"]
    assert len(free["routing"]["gates"]) == 8
    assert free["digest"] == turn["digest"]


def test_chat_uses_the_models_own_limit_by_default(client: Client) -> None:
    assert client.predict("Hello", api_name="/chat")["threshold"] == 0.625


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"prompt": "  "}, "The prompt is empty"),
        ({"prompt": "x" * 3000}, "The prompt is too long"),
        ({"prompt": "x", "model": "nobody"}, "nobody"),
        ({"prompt": "x", "model": "./a.safetensors"}, "Files cannot be opened"),
        ({"prompt": "x", "max_new_bytes": 4096}, "Bad reply length"),
    ],
)
def test_bad_input_is_one_line(client: Client, given: dict, told: str) -> None:
    with pytest.raises(AppError, match=told) as caught:
        client.predict(**given, api_name="/chat")
    assert "\n" not in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_probe_score_threshold(client: Client, records: list[dict]) -> None:
    assert len(records) == 210
    score = client.predict(records, n_resamples=50, seed=0, api_name="/score")
    assert set(score) >= {"cross_regime", "per_regime", "within_regime", "comparisons", "verdict"}
    found = client.predict(model="v4", threshold=0.625, signal="abstain_p", api_name="/threshold")
    stopped = sum(record["signals"]["abstain_p"] >= 0.625 for record in records)
    assert sum(row["count"] for row in found["per_regime"].values()) == stopped


def test_graft_with_itself_is_the_identity(client: Client) -> None:
    found = client.predict(target="v4", donor="v4", parts="abstain,router", api_name="/graft")
    digest = {row["name"]: row["digest"] for row in client.predict(api_name="/models")}["v4"]
    assert found["digest"] == digest


def test_the_mcp_server_offers_the_endpoints_as_tools_and_nothing_of_the_page(workbench: Workbench) -> None:
    demo = built(workbench)
    options = {**lab_page.launch_options(), "quiet": True}
    _, address, _ = demo.launch(server_name="127.0.0.1", prevent_thread_lock=True, mcp_server=True, **options)
    try:
        with urlopen(f"{address}gradio_api/mcp/schema") as answer:
            tools = {tool["name"]: tool for tool in json.load(answer)}
    finally:
        demo.close()
    assert {f"/{name}" for name in tools} == NAMES
    assert all(tool["description"] for tool in tools.values())
    chat = tools["chat"]["inputSchema"]
    assert chat["required"] == ["prompt"]
    assert chat["properties"]["max_new_bytes"]["type"] == "integer"
    assert all(about["description"] for about in chat["properties"].values())
