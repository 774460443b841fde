"""How likely a reply was to the lab's own model that gave it: of a reply just written, and of those that records hold.

No record has these: the registered rule does not name them. A reply is the likeliest byte each time, so what is known
of a turn says them at once; of records the model reads what it said again, in one pass.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from jaxtyping import Float
from torch.nn.utils.rnn import pad_sequence

from lab.probe.framing import framed
from lab.probe.records import Record
from lab.signals import LIKELIHOODS, check_finite
from model.byte_text import END_OF_REPLY
from model.routed_lm import RoutedLM
from model.trace import trace

NAMES = ("log_probability_mean", "log_probability_min", "log_probability_sum")
"""Those of `lab.signals.LIKELIHOODS` that follow from the probability of the bytes that were taken."""
BATCH = 32

Probability = Float[np.ndarray, " byte"]


def of_reply(probability: Probability) -> dict[str, float]:
    """NAMES, in nats, at most 0. probability: 0 … 1, of each reply byte, of an empty reply that of its newline, as in
    `Trace.probability`. Raises: LabError for a value that is no number."""
    logs = np.log(np.asarray(probability, dtype=np.float64))
    found = {
        "log_probability_mean": float(logs.mean()),
        "log_probability_min": float(logs.min()),
        "log_probability_sum": float(logs.sum()),
    }
    for name, value in found.items():
        check_finite(name, value)
    return found


def of_records(lm: RoutedLM, records: Sequence[Record], *, max_new_bytes: int) -> list[dict[str, float]]:
    """NAMES of every record's reply, in their order, as `of_reply` has them to 1e-4.

    A reply that does not come out of its text again, as one of broken UTF-8, is asked for once more.
    Raises: LabError for a value that is no number.
    """
    asked = [framed(own.prompt, max_new_bytes=max_new_bytes, max_len=lm.config.max_seq_len).data for own in records]
    said = [f" {own.reply}".encode() for own in records]
    found: list[Probability | None] = [None] * len(records)
    fitting = [row for row, own in enumerate(said) if len(own) <= max_new_bytes]  # broken UTF-8 is longer as text
    order = sorted(fitting, key=lambda row: (len(asked[row]) + len(said[row]), row))
    for first in range(0, len(order), BATCH):
        rows = order[first : first + BATCH]
        read = _read(lm, [asked[row] for row in rows], [said[row] for row in rows], longest=max_new_bytes)
        for row, own in zip(rows, read, strict=True):
            found[row] = own
    lost = [row for row, own in enumerate(found) if own is None]
    again = trace(lm, [asked[row] for row in lost], max_new_bytes=max_new_bytes) if lost else []
    for row, own in zip(lost, again, strict=True):
        found[row] = own.probability
    return [of_reply(own) for own in found if own is not None]


def with_likelihoods(records: Sequence[Record], scores: dict[str, dict[str, float]]) -> tuple[Record, ...]:
    """The records with these signals, each saying which way it points. scores: by name, then by id of the record."""
    ways = {name: LIKELIHOODS[name].way for name in scores}
    return tuple(
        replace(
            record,
            signals={**record.signals, **{name: values[record.id] for name, values in scores.items()}},
            orientation={**record.orientation, **ways},
        )
        for record in records
    )


@torch.inference_mode()
def _read(lm: RoutedLM, asked: Sequence[bytes], said: Sequence[bytes], *, longest: int) -> list[Probability | None]:
    """The probability of each reply byte; None where a byte was not the likeliest, or the reply would have gone on:
    then the text is not what the model wrote. Texts are padded at their end, which no byte before can see."""
    texts = [torch.tensor(list(prompt + reply)) for prompt, reply in zip(asked, said, strict=True)]
    likeliest, taken = lm(pad_sequence(texts, batch_first=True)).logits.double().softmax(-1).max(-1)[::-1]
    found: list[Probability | None] = []
    for row, (prompt, reply) in enumerate(zip(asked, said, strict=True)):
        start, n = len(prompt) - 1, len(reply)
        wrote = bytes(likeliest[row, start : start + n].tolist())
        ended = n == longest or int(likeliest[row, start + n]) == END_OF_REPLY
        found.append(taken[row, start : start + n].numpy() if wrote == reply and ended else None)
    return found
