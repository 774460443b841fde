"""Monitors of a model of others, fitted as `python -m lab fit` does, from prompts that are made here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from string import ascii_lowercase

from lab.monitors import set_part
from lab.monitors.readings import of_states
from lab.probe.any_model import MAX_NEW_TOKENS, Batches, ask
from lab.probe.prompts import load as read_prompts
from lab.probe.records import Record
from lab.study import answered
from lab.study.answered import Answered, Fit
from model.hf.load import load
from model.hf.named import Source
from model.language import Reply
from model.states import States

PROMISE = {"of": "right_withheld", "alpha": 0.3, "delta": 0.1, "method": "ltt"}


def prompts(path: Path, n: int, word: str, *, accept: str = "re:[ef]") -> Path:
    """Of two kinds, each another question."""
    rows = [
        {"id": f"{word}-{i}", "regime": kind, "prompt": f"{word} {i * 37}?", "accept": [accept]}
        for i, kind in zip(range(n), ("in_domain", "ood_topic") * n, strict=False)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def fit(folder: Path, own: Path, out: Path, *, max_new: int = MAX_NEW_TOKENS) -> Fit:
    """Writes the set to `out`. own: a file of prompts. A reply is right that holds the letter which most nearly halves
    them: of random weights nobody knows better."""
    asked, loaded = read_prompts(own), load(Source(str(folder), folder), tell=lambda line: None, states=True)
    states: dict[str, States] = {}

    def keep(records: Sequence[Record], replies: Sequence[Reply]) -> Sequence[Record]:
        states.update({record.id: reply.states for record, reply in zip(records, replies, strict=True) if reply.states})
        return records

    records = ask(
        loaded.lm, asked, model_digest=loaded.digest, batches=Batches.fitting(loaded.lm), max_new=max_new, adding=keep
    )
    letter = min(ascii_lowercase, key=lambda own: abs(2 * sum(own in each.reply for each in records) - len(records)))
    records = [replace(each, correct=letter in each.reply) for each in records]
    whole = Answered(records, of_states([states[record.id] for record in records]))
    found = answered.fit(*whole.halves(), layer=1, seed=0, promise=PROMISE, versions={"torch": "1"}, n_resamples=200)
    set_part.save(out, found.made)
    return found
