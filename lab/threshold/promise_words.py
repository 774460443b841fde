"""What is promised, in one sentence: for whom, from how many prompts, and what a stricter promise would take.

The page fills the same templates (`threshold_promise.js`), so a limit is explained in one way wherever it is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lab.statistics.rates import rate
from lab.threshold.cuts import Cuts
from lab.threshold.promises import WHOM, Promise, allowed, counted, prompts_needed, size

STRICT = 0.01
"""The rate that is named as the next stricter one; half of alpha where alpha is not above it."""
WORDS: dict[str, Any] = {
    "whom": WHOM,
    "bad": {
        "false_refusals": "stopped",
        "missed_unusual": "let through",
        "wrong_asked": "given and wrong",
        "right_withheld": "withheld",
    },
    "rate": {
        "false_refusals": "a share of taught prompts refused",
        "wrong_answers": "a share of wrong answers among those given",
        "wrong_asked": "a share of wrong answers among all replies",
        "missed_unusual": "a share of unusual prompts let through",
        "right_withheld": "a share of right replies withheld",
    },
    "count": "at most {k} of {n} {whom} {bad}: a rate up to {bound} (exact 95 % interval)",
    "given": "{k} of {n} answers given wrong: a rate up to {bound} (exact 95 % interval)",
    "from": "from {n} {whom}: {rate} of at most {alpha}",
    "names": {"crc": "conformal risk control", "ltt": "learn then test", "quantile": "quantile"},
    "crc": " on average",
    "ltt": " with confidence {sure}",
    "ltt_both": "; both together with confidence {sure}, each tested at {level}",
    "alike": ", on new prompts of this kind, drawn as these were; nothing is promised for other kinds",
    "mixture": ", on new prompts drawn as these were: the same kinds in the same shares; nothing is promised for "
    "others",
    "stricter": "; promising {alpha}{sure}, by {by}, takes {needed}",
    "needed": "at least {needed} {whom}",
    "more": ", {more} more than here",
    "never": "more prompts than a number can hold",
    "stops_all": "; this limit stops every prompt",
    "stops_none": "; this limit stops no prompt",
}


def told(found: Cuts, at: int, promises: Sequence[Promise], *, method: str, delta: float) -> str:
    """Of the limit at a place, which was chosen for these promises."""
    level, sure = delta / len(promises), f"{1 - delta:g}"
    made = "; and ".join(_made(found, at, promise, method=method, level=level) for promise in promises)
    if method == "ltt":
        made += WORDS["ltt" if len(promises) == 1 else "ltt_both"].format(sure=sure, level=f"{level:g}")
    alone = [promise.of for promise in promises] == ["false_refusals"]
    made += WORDS["alike" if alone else "mixture"] + stricter(found, promises[0], method=method, delta=level)
    if at == 0 or at == len(found.limits) - 1:
        made += WORDS["stops_none" if at == 0 else "stops_all"]
    return made


def stricter(found: Cuts, promise: Promise, *, method: str, delta: float) -> str:
    """How many prompts the next stricter promise takes: crc's own, else that of ltt."""
    alpha, by = promise.alpha, "crc" if method == "crc" else "ltt"
    less = alpha / 2 if 0 < alpha <= STRICT else STRICT
    needed, n = prompts_needed(method=by, alpha=less, delta=delta), size(found, promise.of)
    takes = WORDS["never"]
    if needed is not None:
        takes = WORDS["needed"].format(needed=needed, whom=WORDS["whom"][promise.of])
        takes += WORDS["more"].format(more=needed - n) if needed > n else ""
    sure = "" if by == "crc" else WORDS["ltt"].format(sure=f"{1 - delta:g}")
    return WORDS["stricter"].format(alpha=f"{less:g}", sure=sure, by=WORDS["names"][by], needed=takes)


def _made(found: Cuts, at: int, promise: Promise, *, method: str, level: float) -> str:
    n, of = size(found, promise.of), promise.of
    if method != "quantile":
        made = WORDS["from"].format(n=n, whom=WHOM[of], rate=WORDS["rate"][of], alpha=f"{promise.alpha:g}")
        return made + (WORDS["crc"] if method == "crc" else "")
    if of == "wrong_answers":
        k, n = int(counted(found, of)[at]), int(found.judged[at])
        return WORDS["given"].format(k=k, n=n, bound=f"{rate(k, n).high:.3f}")
    k = allowed(n, method=method, alpha=promise.alpha, delta=level)
    return WORDS["count"].format(k=k, n=n, whom=WHOM[of], bad=WORDS["bad"][of], bound=f"{rate(k, n).high:.3f}")
