"""Gradio's queue with three things more: measurements have a line of their own, which is told when it is full; work of
a visitor who left can end; and what was kept for a call or a visit goes when that is over."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from gradio.context import LocalContext
from gradio.data_classes import PredictBodyInternal
from gradio.queueing import AsyncQueue, Event, Queue
from gradio.server_messages import ProcessCompletedMessage
from gradio.utils import error_payload

from lab.hosting import limits
from lab.ui import guard

MOST_UNHEARD = 200
"""Answers that nobody came for are kept, the latest."""


class Waiting(Queue):
    """What `gr.Blocks` puts events into."""

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

    async def push(self, body: PredictBodyInternal, request: Any, username: str | None) -> Any:
        """Let an event wait; a measurement for which there is no room is answered at once, in words."""
        self.sweep()
        event = self.blocks.fns.get(body.fn_index)  # type: ignore[arg-type]
        if event is not None and event.concurrency_id == guard.BATCH["concurrency_id"]:
            line = self.event_queue_per_concurrency_id.get(event.concurrency_id)
            n, most = len(line.queue) if line else 0, limits.of("LAB_MEASUREMENTS_WAITING")
            if n >= most:
                said = f"The lab is busy: {n} measurements wait, as many as may. Please try again in a minute."
                return await self._answered(body, Event(body.session_hash, event, request, username), said)
        return await super().push(body, request, username)

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
        running = (event for job in list(self.active_jobs) if job for event in job)
        return any(event._id == event_id and not event.alive for event in running)

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
        return [*waiting, *(event for job in list(self.active_jobs) if job for event in job)]

    def _drop_messages(self, session: str) -> None:
        self.pending_event_ids_session.pop(session, None)
        self.pending_messages_per_session.pop(session, None)

    async def _answered(self, body: PredictBodyInternal, event: Event, said: str) -> tuple[bool, str, str]:
        """An event that never waits: the answer is an error that every client shows as it is."""
        body.session_hash = event.session_hash
        async with self.pending_message_lock:
            if event.session_hash not in self.pending_messages_per_session:
                self.pending_messages_per_session[event.session_hash] = AsyncQueue()
            self.pending_event_ids_session.setdefault(event.session_hash, set()).add(event._id)
        output = error_payload(guard.toast(said), True)
        message = ProcessCompletedMessage(output=output, title=str(output.get("title")), success=False)
        self.send_message(event, message)
        return True, event._id, "success"


def gone() -> Callable[[], bool]:
    """Whether the visitor or program that the present handler works for has left; never, outside of a handler."""
    event_id = LocalContext.event_id.get(None)
    queue = getattr(LocalContext.blocks.get(None), "_queue", None)
    if event_id is None or not isinstance(queue, Waiting):
        return lambda: False
    return lambda: queue.left(event_id)
