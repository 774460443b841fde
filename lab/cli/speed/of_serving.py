"""How fast visitors who chat at the same time get their replies, against one visitor alone: whole turns of v4, in this
process, on all processors; what a browser and the line to it take is not in it."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lab.chat.take_turn import answer
from lab.cli.speed.row import Row, faster, in_turns, slower
from lab.workbench.workbench import LoadedModel, Workbench

MODEL, TURNS = "v4", 4
"""Who answers, and how many questions a visitor asks in a repeat, one after the other."""
QUESTIONS = (
    "What is the capital of France?",
    "Who wrote Romeo and Juliet?",
    "What color is the sky on a clear day?",
    "How many days are in a week?",
    "Who will win the election of 2051?",
    "What is the largest planet in our solar system?",
    "Can you tell me what you do not know?",
)


@dataclass(frozen=True)
class Served:
    """seconds: until all have their replies. a_byte: seconds for one byte of all visitors together. first: seconds to
    the first byte of a reply that 95 of 100 do not exceed. work: seconds of processor time a byte."""

    seconds: float
    a_byte: float
    first: float
    work: float


def serve_8(repeats: int) -> Row:
    return _throughput(8, limit=4.0, repeats=repeats)


def serve_16(repeats: int) -> Row:
    return _throughput(16, limit=4.0, repeats=repeats)


def serve_first_byte(repeats: int) -> Row:
    loaded = Workbench().model(MODEL)
    ours, peer = in_turns(lambda: served(loaded, 16).first, lambda: served(loaded, 1).first, repeats=repeats)
    note = "seconds to the first byte, 95th of 100, with 16 visitors who all ask at once against one"
    return slower("serve-first-byte", ours, peer, limit=3.0, note=note)


def _throughput(visitors: int, *, limit: float, repeats: int) -> Row:
    loaded = Workbench().model(MODEL)
    rounds: dict[int, list[Served]] = {visitors: [], 1: []}

    def a_byte(n: int) -> float:
        rounds[n].append(served(loaded, n))
        return rounds[n][-1].a_byte

    ours, peer = in_turns(lambda: a_byte(visitors), lambda: a_byte(1), repeats=repeats)
    some, one = (1e3 * float(np.median([own.work for own in rounds[n]])) for n in (visitors, 1))
    note = (
        f"{visitors} visitors with {TURNS} questions each, reading them included, against one visitor; processor time "
        f"a byte {some:.2f} against {one:.2f} ms"
    )
    return faster(f"serve-{visitors}", ours, peer, limit=limit, note=note)


def served(loaded: LoadedModel, visitors: int, *, questions: Sequence[str] = QUESTIONS, turns: int = TURNS) -> Served:
    """All visitors begin at once and ask so many questions in turn, each from another one on."""
    start, errors = threading.Barrier(visitors + 1), []
    written, first = [0] * visitors, []

    def visit(place: int) -> None:
        start.wait()
        try:
            for n in range(turns):
                turn = answer(loaded, questions[(place + n) % len(questions)], gated=False)
                written[place] += len(turn.bytes) - turn.prompt_length
                first.append(turn.first_byte)
        except BaseException as error:  # raised below, in the thread that measures
            errors.append(error)

    threads = [threading.Thread(target=visit, args=(place,), daemon=True) for place in range(visitors)]
    for thread in threads:
        thread.start()
    start.wait()
    began, worked = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.join()
    seconds, work = time.perf_counter() - began, time.process_time() - worked
    if errors:
        raise errors[0]
    return Served(seconds, seconds / sum(written), float(np.quantile(first, 0.95)), work / sum(written))
