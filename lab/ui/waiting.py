"""Gradio's queue with four things more: visitors have their turns by turns; measurements have a line of their own, in
which each is told its place and no visitor holds more than a share; work of a visitor who left can end; what was kept
for a call or a visit goes when that is over."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from gradio.context import LocalContext
from gradio.data_classes import PredictBodyInternal
from gradio.queueing import AsyncQueue, Event, Queue
from gradio.server_messages import LogMessage, ProcessCompletedMessage
from gradio.utils import error_payload

from lab.hosting import limits
from lab.ui import guard
from lab.ui.fair import Names, Turns

MOST_UNHEARD = 200
"""Answers that nobody came for are kept, the latest."""
LOOKS_EVERY = 0.01
"""Seconds between two looks for an event whose turn it is. Gradio looks a thousand times a second, which keeps a tenth
of a processor busy while nobody asks anything, and more where events wait."""


class Waiting(Queue):
    """What `gr.Blocks` puts events into."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._turns: Turns[Event] = Turns(sender)
        self.sleep_when_free = max(self.sleep_when_free, LOOKS_EVERY)

    @classmethod
    def like(cls, other: Queue) -> Waiting:
        """A queue with the settings of another one."""
        return cls(
            other.live_updates,
            other.max_thread_count,
            other.update_intervals,
            other.max_size,
            other.blocks,
            default_concurrency_limit=other.default_concurrency_limit,
        )

    def compute_analytics_summary(self, records: Any) -> dict[str, Any]:
        """Nothing: Gradio counts its last 10,000 events anew at every event, for a page of figures that is off."""
        return self.cached_event_analytics_summary

    async def push(self, body: PredictBodyInternal, request: Any, username: str | None) -> Any:
        """Let an event wait; a measurement for which there is no room is answered at once, in words."""
        self.sweep()
        function = self.blocks.fns.get(body.fn_index)  # type: ignore[arg-type]
        if function is None or function.concurrency_id != guard.BATCH["concurrency_id"]:
            return await super().push(body, request, username)
        event = Event(body.session_hash, function, request, username)
        if said := self._no_room(event):
            body.session_hash = event.session_hash
            return await self._answered(event, said)
        answer = await super().push(body, request, username)
        if answer[0] and isinstance(answer[1], str):
            self._tell_place(answer[1])
        return answer

    def get_events(self) -> tuple[list[Event], bool, str] | None:
        """Whose turn it is, by turns and not by who came first."""
        working = self._working()
        for line in self.event_queue_per_concurrency_id.values():
            if len(line.queue) > 1:
                line.queue[:] = self._turns.order(line.queue, working)
        found = super().get_events()
        for event in found[0] if found else ():
            self._turns.had(event)
        return found

    async def process_events(self, events: list[Event], *arguments: Any, **options: Any) -> None:
        """Work on events; of a call that belongs to no visit nothing is kept after that but its answer."""
        try:
            await super().process_events(events, *arguments, **options)
        finally:
            for event in events:
                if event.session_hash == event._id:
                    self.forget(event.session_hash)

    def left(self, event_id: str) -> bool:
        """Whether whoever asked for the event that is worked on has gone."""
        return any(event._id == event_id and not event.alive for event in self._working())

    def sweep(self) -> None:
        """Forget visits that were closed long enough ago, and whose answers have been read."""
        for name in [name for name, ids in self.pending_event_ids_session.items() if not ids]:
            self._drop_messages(name)
        busy = {event.session_hash for event in self._events()}
        unheard = [name for name in self.pending_event_ids_session if name not in busy]
        for name in unheard[: max(0, len(unheard) - MOST_UNHEARD)]:
            self._drop_messages(name)
        holder = getattr(self.server_app, "state_holder", None)
        if holder is not None:
            limit = datetime.datetime.now() - datetime.timedelta(minutes=limits.of("LAB_SESSION_MINUTES"))
            for name, state in list(holder.session_data.items()):
                if state.is_closed and name not in busy and holder.time_last_used.get(name, limit) <= limit:
                    self.forget(name)

    def forget(self, session: str) -> None:
        """Let go of what Gradio holds of a visit: a copy of every component, and its states."""
        holder = getattr(self.server_app, "state_holder", None)
        if holder is not None:
            with holder.lock:
                holder.session_data.pop(session, None)
                holder.time_last_used.pop(session, None)

    def _events(self) -> list[Event]:
        """All that wait or are worked on."""
        waiting = [event for line in self.event_queue_per_concurrency_id.values() for event in line.queue]
        return [*waiting, *self._working()]

    def _working(self) -> list[Event]:
        return [event for job in list(self.active_jobs) if job for event in job]

    def _no_room(self, event: Event) -> str:
        """Why a measurement may not wait, or nothing; of a full line, whoever has most gives way."""
        line = self.event_queue_per_concurrency_id.get(event.concurrency_id)
        waiting = line.queue if line else []
        mine = [other for other in waiting if sender(other) == sender(event)]
        if len(mine) >= limits.of("LAB_MEASUREMENTS_OF_A_VISITOR"):
            return f"Of yours {_number(mine)} already, as many as may. Please let one end first."
        if len(waiting) < limits.of("LAB_MEASUREMENTS_WAITING"):
            return ""
        last = self._turns.gives_way(waiting, event)
        if last is None:
            return f"The lab is busy: {_number(waiting)}, as many as may. Please try again in a minute."
        waiting.remove(last)
        self.event_ids_to_events.pop(last._id, None)
        self._refuse(
            last, "The lab is busy and others wait too: your latest measurement gave way. Please try again later."
        )
        return ""

    def _tell_place(self, event_id: str) -> None:
        """Say to whoever waits how many are measured before."""
        event = self.event_ids_to_events[event_id]
        line = self.event_queue_per_concurrency_id[event.concurrency_id]
        order = self._turns.order(line.queue, self._working())
        before = order.index(event) + line.current_concurrency if event in order else 0
        if before:
            said = (
                f"{before} {'measurement comes' if before == 1 else 'measurements come'} first; yours begins by itself."
            )
            self.send_message(event, LogMessage(log=said, level="info", title="In line"))

    def _drop_messages(self, session: str) -> None:
        self.pending_event_ids_session.pop(session, None)
        self.pending_messages_per_session.pop(session, None)

    async def _answered(self, event: Event, said: str) -> tuple[bool, str, str]:
        """An event that never waits: the answer is an error that every client shows as it is."""
        async with self.pending_message_lock:
            if event.session_hash not in self.pending_messages_per_session:
                self.pending_messages_per_session[event.session_hash] = AsyncQueue()
            self.pending_event_ids_session.setdefault(event.session_hash, set()).add(event._id)
        self._refuse(event, said)
        return True, event._id, "success"

    def _refuse(self, event: Event, said: str) -> None:
        output = error_payload(guard.toast(said), True)
        message = ProcessCompletedMessage(output=output, title=str(output.get("title")), success=False)
        self.send_message(event, message)


def sender(event: Event) -> Names:
    """The address that an event came from, as the server knows it and no header of a visitor's says, and its visit; all
    calls without one are one."""
    client = getattr(event.request, "client", None)
    return client.host if client else "", event.session_hash if event.session_hash != event._id else ""


def _number(events: list[Event]) -> str:
    return f"{len(events)} measurement{' waits' if len(events) == 1 else 's wait'}"


def gone() -> Callable[[], bool]:
    """Whether the visitor or program that the present handler works for has left; never, outside of a handler."""
    event_id = LocalContext.event_id.get(None)
    queue = getattr(LocalContext.blocks.get(None), "_queue", None)
    if event_id is None or not isinstance(queue, Waiting):
        return lambda: False
    return lambda: queue.left(event_id)
