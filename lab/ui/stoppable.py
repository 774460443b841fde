"""Work that a visitor starts and stops: a Stop ends it, however early it comes.

Gradio's `cancels` ends what the page has heard of; work whose request is still on its way it lets run, without a word.
Here the Stop is remembered, and what was pressed before it ends at its next word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import gradio as gr

from lab.ui import guard
from lab.ui.floor import Floor


class Stoppable:
    """One piece of work at a time, in one part of a page that is being built."""

    def __init__(self) -> None:
        self._order: list[Any] = [gr.State(Floor()), gr.Number(0, visible="hidden", label="Pressed")]

    def run(
        self, handler: Callable[..., Iterator[Any]], inputs: list[Any], outputs: list[Any], *, timed: bool = False
    ) -> dict[str, Any]:
        """Of the listener that starts the work. handler: yields what it writes, of all outputs or by component. timed:
        it is given, last, when it was pressed."""

        def streamed(*given: Any) -> Iterator[Any]:
            *asked, floor, pressed = given
            nothing = tuple(gr.skip() for _ in outputs)
            ours = floor.take(pressed=pressed)
            if floor.held(ours):
                with closing(handler(*asked, *([pressed] if timed else []))) as updates:  # type: ignore[type-var] - all of them are generators
                    for update in updates:
                        if not floor.held(ours):
                            break
                        yield update
                    else:
                        return
            yield nothing if len(outputs) > 1 else nothing[0]  # Gradio sends a stream's last word once more

        return {"fn": streamed, "inputs": [*inputs, *self._order], "outputs": outputs, **guard.PRESSED}

    def stop(
        self, handler: Callable[..., Any], inputs: list[Any], outputs: Any, *, timed: bool = False
    ) -> dict[str, Any]:
        """Of the listener that stops it. handler: what the page shows then; nothing where it was started anew since.
        timed: as of `run`."""
        parts = outputs if isinstance(outputs, list) else [outputs]

        def stopped(*given: Any) -> Any:
            *asked, floor, pressed = given
            if floor.held(floor.take(pressed=pressed)):
                return handler(*asked, *([pressed] if timed else []))
            nothing = tuple(gr.skip() for _ in parts)
            return nothing if len(parts) > 1 else nothing[0]

        return {"fn": stopped, "inputs": [*inputs, *self._order], "outputs": outputs, **guard.PRESSED}
