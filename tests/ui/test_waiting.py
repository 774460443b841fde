"""The line that measurements wait in, on a small page of its own: who is let in, who left, and what is kept of them."""

from __future__ import annotations

import datetime
import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import gradio as gr
import httpx
import pytest
import uvicorn.config

from lab.hosting import limits
from lab.ui import guard, page, received
from lab.ui.safe_headers import HEADERS
from lab.ui.waiting import LOOKS_EVERY, MOST_UNHEARD, Waiting, gone
from tests.ui.conftest import built


@dataclass
class Place:
    """A page with a measurement that ends when it is let go, or whoever asked for it has gone; and quick reads."""

    url: str = ""
    queue: Waiting = None  # type: ignore[assignment]
    app: gr.routes.App = None  # type: ignore[assignment]
    client: httpx.Client = field(default_factory=lambda: httpx.Client(timeout=60))
    begun: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    go: threading.Event = field(default_factory=threading.Event)
    next: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    ended: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    left: list[bool] = field(default_factory=list)
    visits: list[str | None] = field(default_factory=list)

    def measure(self, request: gr.Request) -> str:
        self.visits.append(request.session_hash)
        self.begun.release()
        left = gone()
        while not self.go.wait(0.02) and not left():
            pass
        self.left.append(left())
        self.ended.release()
        return "measured"

    def count(self) -> Iterator[str]:
        for number in range(3):
            assert self.next.acquire(timeout=60)
            yield f"number {number}"

    def join(self, name: str, **more: object) -> str:
        answer = self.client.post(f"{self.url}gradio_api/call/{name}", json={"data": [], **more})
        assert answer.status_code == 200, answer.text
        return answer.json()["event_id"]

    def messages(self, visit: str) -> list[dict[str, Any]]:
        """All that the page of a visit is sent until nothing of it goes on."""
        with httpx.stream("GET", f"{self.url}gradio_api/queue/data?session_hash={visit}", timeout=60) as stream:
            sent = (json.loads(line[6:]) for line in stream.iter_lines() if line.startswith("data: "))
            return [message for message in sent if message.get("event_id")]

    def heard(self, name: str, event: str) -> str:
        return self.client.get(f"{self.url}gradio_api/call/{name}/{event}").text


def read() -> str:
    return "read"


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    made = Place()

    def small() -> gr.Blocks:
        with received.Page(analytics_enabled=False) as blocks:
            gr.api(made.measure, api_name="measure", **guard.BATCH)
            gr.api(read, api_name="read", concurrency_limit=None)
            gr.api(made.count, api_name="count")
        blocks.queue(max_size=guard.QUEUE_SIZE)
        return blocks

    blocks = built(small)
    blocks.launch(server_name="127.0.0.1", prevent_thread_lock=True, **{**page.launch_options(), "quiet": True})
    assert isinstance(blocks._queue, Waiting)
    made.url, made.queue, made.app = blocks.local_url, blocks._queue, blocks.app
    yield made
    made.go.set()
    made.client.close()
    blocks.close()


def test_a_page_that_nobody_asks_looks_for_events_a_hundred_times_a_second(place: Place) -> None:
    assert place.queue.sleep_when_free == LOOKS_EVERY == 0.01


def test_no_figures_are_counted_that_nobody_is_shown(place: Place) -> None:
    assert "read" in place.heard("read", place.join("read"))
    records = list(place.queue.event_analytics.values())
    assert records
    apart = Waiting.like(place.queue)  # which no other thread counts for at the same time
    apart.events_recorded = len(records)
    assert apart.compute_analytics_summary(records) == {"functions": {}}
    assert place.client.get(f"{place.url}monitoring/summary").status_code >= 400


def test_a_packed_stream_sends_each_event_when_it_comes(place: Place) -> None:
    event = place.join("count")
    seen: list[str] = []
    with httpx.stream("GET", f"{place.url}gradio_api/call/count/{event}", timeout=60) as stream:
        assert stream.headers["content-encoding"] == "gzip"
        place.next.release()
        for line in stream.iter_lines():
            if line.startswith("data: ["):
                seen.append(json.loads(line[6:])[0])
                place.next.release()  # the next comes only after this one was read
    assert seen[:3] == ["number 0", "number 1", "number 2"]


def test_a_full_line_is_told_how_many_wait_and_reads_go_on(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAB_MEASUREMENTS_WAITING", "2")
    place.go.clear()
    let_in = [place.join("measure")]
    assert place.begun.acquire(timeout=60)
    let_in += [place.join("measure") for _ in range(2)]
    for _ in range(2):
        refused = place.heard("measure", place.join("measure"))
        assert refused.startswith("event: error")
        assert "The lab is busy: 2 measurements wait, as many as may." in refused
    assert '["read"]' in place.heard("read", place.join("read"))
    place.go.set()
    assert all('["measured"]' in place.heard("measure", event) for event in let_in)
    for _ in let_in:
        assert place.ended.acquire(timeout=60)
    assert '["measured"]' in place.heard("measure", place.join("measure"))
    assert place.ended.acquire(timeout=60)


def test_each_visit_has_its_share_is_told_its_place_and_has_its_turn(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAB_MEASUREMENTS_WAITING", "3")
    monkeypatch.setenv("LAB_MEASUREMENTS_OF_A_VISITOR", "3")
    place.go.clear()
    while place.begun.acquire(blocking=False) or place.ended.acquire(blocking=False):
        pass
    place.visits.clear()
    many = [place.join("measure", session_hash="many")]
    assert place.begun.acquire(timeout=60)
    many += [place.join("measure", session_hash="many") for _ in range(4)]
    one = place.join("measure", session_hash="one")
    with ThreadPoolExecutor(2) as threads:
        heard = [threads.submit(place.messages, visit) for visit in ("many", "one")]
        place.go.set()
        told = [message for visit in heard for message in visit.result()]
    while place.begun.acquire(blocking=False) or place.ended.acquire(blocking=False):
        pass
    assert place.visits == ["many", "one", "many", "many"]
    errors = {own["event_id"]: own["output"]["error"] for own in told if own.get("success") is False}
    assert list(errors) == [many[4], many[3]]
    assert "Of yours 3 measurements wait already" in errors[many[4]]
    assert "gave way" in errors[many[3]]
    assert {own["event_id"]: own["log"][:2] for own in told if own["msg"] == "log"} == {
        many[1]: "1 ", many[2]: "2 ", many[3]: "3 ", one: "1 ",
    }  # fmt: skip


def test_work_of_a_client_that_went_away_ends_and_what_it_let_wait_is_dropped(place: Place) -> None:
    place.go.clear()
    place.left.clear()
    while place.begun.acquire(blocking=False):
        pass
    session = {"session_hash": "leaves"}
    waits = [place.join("measure", **session)]
    assert place.begun.acquire(timeout=60)
    waits += [place.join("measure", **session) for _ in range(3)]
    with httpx.stream("GET", f"{place.url}gradio_api/queue/data?session_hash=leaves", timeout=60) as stream:
        next(stream.iter_lines())
    assert place.ended.acquire(timeout=60)  # nobody let it go
    assert place.left == [True]
    place.go.set()
    assert '["read"]' in place.heard("read", place.join("read"))
    assert place.queue.event_queue_per_concurrency_id["batch"].queue == []
    assert place.left == [True]


def test_a_call_of_no_visit_leaves_nothing_and_a_closed_visit_goes_in_time(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder, queue = place.app.state_holder, place.queue

    def held() -> tuple[int, ...]:
        queue.sweep()
        kept = queue.pending_event_ids_session, queue.pending_messages_per_session, queue.event_ids_to_events
        return len(holder.session_data), *map(len, kept)

    before = held()
    for _ in range(20):
        assert '["read"]' in place.heard("read", place.join("read"))
    assert sum(held()) <= sum(before) + 3  # of the last call, as it ends
    for _ in range(5):
        place.join("read")  # nobody comes for the answer
    place.heard("read", place.join("read", session_hash="stays"))
    assert "stays" in holder.session_data
    assert len(queue.pending_event_ids_session) <= 5 + MOST_UNHEARD
    state = holder.session_data["stays"]
    state.is_closed = True
    queue.sweep()
    assert "stays" in holder.session_data  # may come back
    minutes = datetime.timedelta(minutes=limits.of("LAB_SESSION_MINUTES") + 1)
    holder.time_last_used["stays"] -= minutes
    state.is_closed = False
    queue.sweep()
    assert "stays" in holder.session_data  # open, however long
    state.is_closed = True
    queue.sweep()
    assert "stays" not in holder.session_data
    assert "stays" not in holder.time_last_used


def test_answers_nobody_comes_for_do_not_pile_up(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lab.ui.waiting.MOST_UNHEARD", 3)
    for _ in range(8):
        place.join("read")
    place.heard("read", last := place.join("read"))
    place.queue.sweep()
    assert last not in place.queue.pending_event_ids_session
    assert len(place.queue.pending_event_ids_session) <= 5  # and two that may still be worked on


def test_every_answer_says_what_a_browser_may_do_with_it(place: Place) -> None:
    for path in ("", "config", "gradio_api/info", "nothing/here"):
        answer = httpx.get(place.url + path)
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    policy = dict(part.split(" ", 1) for part in HEADERS["Content-Security-Policy"].split("; "))
    assert "https://huggingface.co" in policy["frame-ancestors"].split()
    assert policy["object-src"] == "'none'"
    assert "X-Frame-Options" not in HEADERS  # it could not name the Hub


def test_where_a_request_comes_from_is_not_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `app.py` hands to uvicorn, read as uvicorn reads it."""
    for said, trusted in (("", ()), ("10.0.0.0/8", ("10.1.2.3",))):
        monkeypatch.setenv(limits.TRUSTED_PROXY, said)
        monkeypatch.setenv("FORWARDED_ALLOW_IPS", ",".join(limits.trusted_proxies()))
        config = uvicorn.config.Config(app="none", forwarded_allow_ips=None)
        hosts = uvicorn.middleware.proxy_headers._TrustedHosts(config.forwarded_allow_ips)
        assert [host for host in ("127.0.0.1", "10.1.2.3", "203.0.113.9", "") if host in hosts] == list(trusted)
    assert json.dumps(sorted(limits.trusted_proxies())) == '["10.0.0.0/8"]'
