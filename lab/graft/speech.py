"""What a graft does to speech: right and coherent replies to taught prompts, before and after, beside its signal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.replies.quality import Replies
from lab.statistics.as_json import AsJson
from lab.statistics.estimate import NotRun, Undefined
from lab.statistics.paired_rates import PairedRates, paired
from lab.statistics.rates import Rate


@dataclass(frozen=True)
class Speech(AsJson):
    """right: in-domain replies that are right, of the target and of the graft on the same prompts; none where no prompt
    was judged in both. changed: replies, of all prompts, that are not the target's byte for byte. coherent: before,
    after; counts of their own, for which replies are coherent is not kept."""

    right: PairedRates | Undefined
    changed: int
    n: int
    coherent_before: Rate | NotRun
    coherent_after: Rate | NotRun

    @property
    def statement(self) -> str:
        """In a sentence or two, with the interval."""
        if self.changed == 0:
            return "Not one reply changed."
        told = [f"{self.changed} of {self.n} replies changed."]
        if isinstance(self.right, PairedRates):
            told.append(_right(self.right))
        if isinstance(self.coherent_before, Rate) and isinstance(self.coherent_after, Rate):
            was, now = self.coherent_before, self.coherent_after
            told.append(f"Coherent: {was.count} before, {now.count} of {now.total} after.")
        return " ".join(told)

    @property
    def verdict(self) -> str:
        """In a few words: `untouched`, `harmed`, `better`, or that nothing can be seen."""
        if self.changed == 0:
            return "untouched"
        if isinstance(self.right, Undefined) or self.right.low <= 0 <= self.right.high:
            return "no change in right answers can be seen"
        return "better" if self.right.low > 0 else "harmed"


def speech(target: Sequence[Record], graft: Sequence[Record], *, before: Replies, after: Replies) -> Speech:
    """Of records on the same prompts, in any order."""
    own = {record.id: record for record in graft}
    pairs = [(record, own[record.id]) for record in target]
    judged = [
        (old.correct, new.correct)
        for old, new in pairs
        if old.regime == IN_DOMAIN and old.correct is not None and new.correct is not None
    ]
    right = Undefined("no in-domain reply was judged in both")
    return Speech(
        right=paired([old for old, _ in judged], [new for _, new in judged]) if judged else right,
        changed=sum(old.reply != new.reply for old, new in pairs),
        n=len(pairs),
        coherent_before=before.coherent,
        coherent_after=after.coherent,
    )


def _right(own: PairedRates) -> str:
    word = "fell" if own.after < own.before else "rose" if own.after > own.before else "stayed"
    count = f"from {own.before} to {own.after}" if own.after != own.before else f"at {own.before}"
    points = f"{100 * own.difference:+.0f} points [{100 * own.low:+.0f}, {100 * own.high:+.0f}]"
    moved = f"{own.lost} lost, {own.gained} gained, exact McNemar p = {own.p:.2g}"
    return f"Right answers to taught prompts {word} {count} of {own.n}: {points}, {moved}."
