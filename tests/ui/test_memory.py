"""What one visitor may make the server remember: a full chat is small, and a request has an end."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import numpy as np
import pytest

from lab import memory
from lab.chat.turn import TurnUpdate
from lab.ui import page as lab_page
from lab.ui.chat.conversation import Conversation
from lab.ui.chat.side_by_side import Compared
from lab.ui.chat.turns import MOST_TURNS, Turns
from lab.ui.chat.wording import ONE, SIDE
from lab.ui.floor import Floor
from lab.ui.guard import MAX_PROMPT_CHARACTERS, MAX_REPLY_BYTES
from lab.ui.heatmap import payload
from lab.workbench.workbench import Workbench
from model.kept import bytes_of

GRADIO_BYTES = 1_700_000
"""What Gradio keeps of every component for a visit: measured after a tour of all tabs."""


def full(turns: Turns, *, mode: str = ONE) -> tuple[Conversation, Compared]:
    """A chat with the longest prompt and the longest reply in every place."""
    said, compared, floor = Conversation(), Compared(), Floor()
    for n in range(MOST_TURNS if mode == ONE else 1):
        prompt = f"{n} " + chr(0x1F9ED) * (MAX_PROMPT_CHARACTERS - 8)
        options = (mode, "v4", ["v4", "v7@1", "v4+v7[router]"], 1.0, False, MAX_REPLY_BYTES)
        *_, last = turns.answer(prompt, said, compared, floor, *options)
        said, compared = (last.said, compared) if mode == ONE else (said, last.compared)
    return said, compared


def test_a_full_chat_is_small(workbench: Workbench) -> None:
    turns = Turns(workbench)
    said, (_, compared) = full(turns)[0], full(turns, mode=SIDE)
    assert len(said.turns) == MOST_TURNS
    assert len(compared.runs) == 3
    assert bytes_of(said, compared) + GRADIO_BYTES <= memory.SESSION_BYTES


def test_the_picture_of_a_finished_turn_is_drawn_again(workbench: Workbench) -> None:
    *_, last = Turns(workbench).answer("Hello", Conversation(), Compared(), Floor(), ONE, "v4", [], 1.0, True, 16)
    (turn,) = last.said.turns
    assert turn.turn is not None
    assert turn.picture is None
    assert turn.drawn == last.picture == payload(TurnUpdate.of(turn.turn))
    assert np.isfinite(turn.turn.gates).all()


def test_the_page_remembers_so_many_visits() -> None:
    assert lab_page.launch_options()["state_session_capacity"] == memory.SESSIONS
    assert memory.SESSIONS * memory.SESSION_BYTES <= 600_000_000


def chunks(total: int) -> Iterator[bytes]:
    for _ in range(total // 100_000):
        yield b" " * 100_000


@pytest.mark.parametrize("path", ["/gradio_api/call/score", "/gradio_api/queue/join", "/gradio_api/upload", "/nowhere"])
@pytest.mark.parametrize("told", [True, False])
def test_a_request_too_long_is_refused_at_once(url: str, path: str, told: bool) -> None:
    """Whether it says its length or comes in pieces; the server may hang up while it is still being sent."""
    total = memory.BODY_BYTES + 2_000_000
    try:
        answer = httpx.post(url.rstrip("/") + path, content=b" " * total if told else chunks(total), timeout=60)
    except httpx.WriteError:
        return
    if path not in ("/nowhere", "/gradio_api/upload") or told:  # they refuse it without reading
        assert (answer.status_code, "too long" in answer.text) == (413, True)
    assert answer.is_client_error


def test_what_is_allowed_still_fits(url: str) -> None:
    sent = httpx.post(f"{url}gradio_api/call/models", json={"data": [], "x": " " * 7_000_000})
    assert sent.status_code == 200
    assert "event_id" in sent.json()
