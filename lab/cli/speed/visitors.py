"""Visitors of a page over HTTP: a program that calls an endpoint, and a visit that presses what a browser presses."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import httpx2

from lab.cli.speed.page_server import PATIENCE
from model.errors import LabError

Message = dict[str, Any]
CLOSED = "close_stream"
AGAIN = 1.0
"""Seconds within which the page takes the same question for a second click on the first; nobody asks it on purpose."""


@dataclass(frozen=True)
class Heard:
    """written: bytes of the reply. first: seconds until something of it came; of a call, which brings it whole, all of
    it. line: bytes that came over the line, packed as they were."""

    written: int
    first: float
    line: int


def config_of(url: str) -> Message:
    """What a page tells a browser of itself: its components and events."""
    return httpx2.get(f"{url}/config", timeout=PATIENCE).json()


class Program:
    """Calls endpoints by name; no call belongs to a visit."""

    def __init__(self, url: str) -> None:
        self._api = f"{url}/gradio_api/call"
        self._http = httpx2.Client(timeout=PATIENCE)

    def call(self, name: str, *data: object) -> Any:
        """What an endpoint answers. Raises: LabError with what it says instead."""
        return self._answer(name, data)[0]

    def ask(self, prompt: str) -> Heard:
        """A whole turn of chat, no gate."""
        began = time.perf_counter()
        turn, line = self._answer("chat", (prompt, "v4", None, 96, False, False, None))
        return Heard(len(turn["reply"].encode()), time.perf_counter() - began, line)

    def close(self) -> None:
        self._http.close()

    def _answer(self, name: str, data: tuple[object, ...]) -> tuple[Any, int]:
        answer = self._http.post(f"{self._api}/{name}", json={"data": list(data)})
        if answer.status_code != 200:
            raise LabError("a call was refused", where=name, found=f"{answer.status_code} {answer.text[:200]}")
        with self._http.stream("GET", f"{self._api}/{name}/{answer.json()['event_id']}") as stream:
            event = ""
            for line in stream.iter_lines():
                if line.startswith("event: "):
                    event = line[7:]
                elif line.startswith("data: ") and event == "complete":
                    return json.loads(line[6:])[0], stream.num_bytes_downloaded
                elif line.startswith("data: ") and event == "error":
                    raise LabError("a call failed", where=name, found=line[6:206])
        raise LabError("a call was cut off", where=name)


class Visit:
    """A visit of the page: what a component of it would send is sent, and what follows is read."""

    def __init__(self, url: str, config: Message) -> None:
        self._api, self._config = f"{url}/gradio_api", config
        self._opened = time.perf_counter()
        self._asked, self._at = "", 0.0
        self._name, self._http = secrets.token_hex(6), httpx2.Client(timeout=PATIENCE)
        self._parts = {own["id"]: own for own in config["components"]}
        self._ids = {own["props"].get("elem_id"): own["id"] for own in config["components"]}

    def press(self, part: str, values: Mapping[str, object] = MappingProxyType({}), *, event: str = "click") -> str:
        """Let an event wait: all fields as they stand when the page opens but these, by their names or labels.

        Returns: the event's id. Raises: LabError where it is not let in.
        """
        values = {"Pressed": 1e3 * (time.perf_counter() - self._opened), **values}
        target = [self._ids[part], event]
        what = next(own for own in self._config["dependencies"] if target in own["targets"] and own["backend_fn"])
        data = [self._held(own, values) for own in what["inputs"]]
        answer = self._http.post(
            f"{self._api}/queue/join", json={"data": data, "fn_index": what["id"], "session_hash": self._name}
        )
        if answer.status_code != 200:
            raise LabError("an event was refused", where=part, found=f"{answer.status_code} {answer.text[:200]}")
        return answer.json()["event_id"]

    def heard(self) -> Iterator[tuple[Message, int]]:
        """What the page is told of its events until none goes on, and how many bytes have come so far.

        Who ends the iteration has gone away.
        """
        with self._http.stream("GET", f"{self._api}/queue/data?session_hash={self._name}") as stream:
            for line in stream.iter_lines():
                if line.startswith("data: "):
                    message = json.loads(line[6:])
                    if message["msg"] == CLOSED:
                        return
                    yield message, stream.num_bytes_downloaded

    def ask(self, prompt: str) -> Heard:
        """A question in the box, its answer read as it is written, no gate. The same again waits for `AGAIN` first.
        Raises: LabError."""
        if prompt == self._asked:
            time.sleep(max(0.0, self._at + AGAIN - time.perf_counter()))
        self._asked, self._at = prompt, time.perf_counter()
        began, first, written, line = time.perf_counter(), None, 0, 0
        self.press("send", {"prompt": prompt, "Gate on": False})
        for message, came in self.heard():
            _fail(message)
            line, written = came, written + len(_added(message).encode())
            first = first or (time.perf_counter() - began if written else None)
        if first is None:
            raise LabError("no reply came", where=prompt)
        return Heard(written, first, line)

    def bring(self, name: str, content: bytes) -> str:
        """A file of prompts, put on Probe. Returns: the page's report on it. Raises: LabError where it is not taken."""
        (path,) = self._http.post(f"{self._api}/upload", files={"files": (name, content)}).json()
        file = {"path": path, "orig_name": name, "size": len(content), "meta": {"_type": "gradio.FileData"}}
        self.press("own-file", {"own-file": file}, event="upload")
        told = ""
        for message, _ in self.heard():
            _fail(message)
            told = message["output"]["data"][0] if message["msg"] == "process_completed" else told
        return told

    def close(self) -> None:
        self._http.close()

    def _held(self, part: int, values: Mapping[str, object]) -> object:
        own = self._parts[part]
        name = own["props"].get("elem_id") or own["props"].get("label")
        return values[name] if name in values else None if own["type"] == "state" else own["props"].get("value")


def _fail(message: Message) -> None:
    """Raises: LabError for a message that an event failed."""
    if message.get("success") is False:
        raise LabError("an event failed", found=str(message.get("output"))[:200])


def _added(message: Message) -> str:
    """What a message adds to the reply that is being written: the first one has the chat, further ones its changes."""
    if message["msg"] != "process_generating":
        return ""
    chat = message["output"]["data"][1]
    if isinstance(chat, dict):
        turns = chat.get("turns") or []
        return turns[-1]["reply"] or "" if turns else ""
    return "".join(value for what, path, value in chat if what == "append" and path[-1:] == ["reply"])
