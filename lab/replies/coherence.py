"""Whether a reply is language: valid text, known words, no loop, and not surprising to the v4 trunk."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from lab.memory import kept
from lab.probe.correct import is_loop
from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.probe.prompts import bundled
from lab.probe.records import Record
from lab.progress import Cancel, Progress
from lab.replies.lexicon import lexicon, words
from lab.workbench.workbench import Workbench
from model.byte_text import decode
from model.kept import Kept
from model.routed_lm import RoutedLM

KNOWN_WORDS = 0.9
"""A coherent reply has at least this share of its words in the lexicon."""
PERCENTILE = 99.0
REFERENCE = "v4"
"""The model under which surprise is measured, and whose own in-domain replies set the limit."""


@dataclass(frozen=True)
class Coherence:
    """The four conditions on one reply. words_known: share 0 … 1, 1 where there are no words (a number, say).
    bits_per_byte: under the reference trunk, lower is more expected; NaN for an empty reply."""

    valid: bool
    words_known: float
    looping: bool
    bits_per_byte: float
    limit: float

    @property
    def coherent(self) -> bool:
        return not self.why

    @property
    def why(self) -> str:
        """What is wrong with the reply, or nothing."""
        found = []
        if not self.valid:
            found.append("not valid UTF-8")
        if self.words_known < KNOWN_WORDS:
            found.append(f"only {self.words_known:.0%} of its words are known")
        if self.looping:
            found.append("looping")
        if not self.bits_per_byte <= self.limit:
            found.append(f"{self.bits_per_byte:.2f} bits per byte, above {self.limit:.2f}")
        return "; ".join(found)


class Judge:
    """Judges replies against the reference model of a workbench.

    Raises: LabError when the workbench has no reference model.
    """

    def __init__(self, workbench: Workbench, *, progress: Progress | None = None, cancel: Cancel | None = None) -> None:
        self.reference = workbench.model(REFERENCE)
        self.limit = _limit(workbench, self.reference.lm, progress=progress, cancel=cancel)

    def judge(self, record: Record) -> Coherence:
        return self.judge_all([record])[0]

    def judge_all(self, records: Sequence[Record]) -> list[Coherence]:
        """One verdict a record, in their order."""
        surprise = bits_per_byte(self.reference.lm, [(record.prompt, record.reply) for record in records])
        return [
            Coherence(
                valid="\ufffd" not in record.reply,
                words_known=words_known(record.reply),
                looping=is_loop(record.reply),
                bits_per_byte=bits,
                limit=self.limit,
            )
            for record, bits in zip(records, surprise, strict=True)
        ]


def words_known(text: str) -> float:
    """Share of the words that the lexicon holds; 1.0 for a text without words."""
    found = words(text)
    return sum(word in lexicon() for word in found) / len(found) if found else 1.0


@torch.inference_mode()
def bits_per_byte(lm: RoutedLM, pairs: Sequence[tuple[str, str]], *, batch_size: int = 16) -> list[float]:
    """Mean −log2 p of each reply's bytes after its framed prompt; NaN for an empty reply."""
    longest = lm.config.max_seq_len
    asked = [framed(prompt, max_new_bytes=MAX_NEW_BYTES, max_len=longest).data for prompt, _ in pairs]
    whole = [(data, (data + _reply(reply))[:longest]) for data, (_, reply) in zip(asked, pairs, strict=True)]
    found = [math.nan] * len(whole)
    order = sorted(range(len(whole)), key=lambda i: (len(whole[i][1]), i))
    for first in range(0, len(order), batch_size):
        rows = order[first : first + batch_size]
        width = max(len(whole[i][1]) for i in rows)
        tokens = torch.zeros(len(rows), width, dtype=torch.int64)
        for row, i in enumerate(rows):
            tokens[row, : len(whole[i][1])] = torch.tensor(list(whole[i][1]))
        log_p = lm(tokens).logits.float().log_softmax(-1)
        for row, i in enumerate(rows):
            start, end = len(whole[i][0]), len(whole[i][1])
            if end > start:
                own = log_p[row, start - 1 : end - 1].gather(1, tokens[row, start:end, None])
                found[i] = -own.mean().item() / math.log(2)
    return found


def _reply(text: str) -> bytes:
    data = text.encode("utf-8", errors="replace")
    return b" " + data if data and decode(b" " + data) == text else data


_limits: Kept[tuple[str, str], float] = kept("limits of surprise")


def _limit(workbench: Workbench, lm: RoutedLM, *, progress: Progress | None, cancel: Cancel | None) -> float:
    """The 99th percentile of the reference's own in-domain replies on the calibration prompts, bits per byte."""
    calibration = bundled("calibration")
    key = (workbench.model(REFERENCE).digest, calibration.digest)

    def measured() -> float:
        known = workbench.records(REFERENCE, calibration, progress=progress, cancel=cancel)
        own = [(record.prompt, record.reply) for record in known.by_regime()["in_domain"]]
        bits = np.array(bits_per_byte(lm, own))
        return float(np.percentile(bits[np.isfinite(bits)], PERCENTILE)) if np.isfinite(bits).any() else 0.0

    return _limits.of(key, measured)
