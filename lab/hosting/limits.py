"""Every limit that a host may set, by environment variable: what a visitor may ask, and what is kept for them.

A public lab (`public`) grants less. The variables are read when the lab starts; `docs/hosting.md` has this table.
"""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass
from functools import partial

from model.errors import LabError

PUBLIC, SPACE, HUB_ALLOW, TRUSTED_PROXY = "LAB_PUBLIC", "SPACE_ID", "LAB_HUB_ALLOW", "LAB_TRUSTED_PROXY"
MODELS, MONITORS = "LAB_MODELS", "LAB_MONITORS"
_REPO = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", re.ASCII)
MOST = 2**40
"""Of any limit."""


@dataclass(frozen=True)
class Limit:
    """A whole number from `least` up. usual, public: what holds where the variable says nothing."""

    name: str
    usual: int
    public: int
    about: str
    least: int = 1

    @property
    def value(self) -> int:
        """What holds now. Raises: LabError for a variable that says no such number."""
        said = os.environ.get(self.name, "")
        if not said:
            return self.public if public() else self.usual
        if not (said.isascii() and said.isdigit() and len(said) < 16 and self.least <= int(said) <= MOST):
            raise LabError("bad limit", where=self.name, expected=f"a whole number from {self.least}", found=said[:40])
        return int(said)


_TABLE = (
    Limit("LAB_QUEUE", 128, 128, "events that may wait, of all visitors together"),
    Limit("LAB_CHATS", 16, 16, "replies that are written at the same time, of all visitors together"),
    Limit("LAB_MEASUREMENTS_WAITING", 8, 4, "measurements among them; one runs at a time"),
    Limit("LAB_MEASUREMENTS_OF_A_VISITOR", 8, 2, "of one visitor that wait; behind one address, of each visit"),
    Limit("LAB_SESSIONS", 100, 100, "visits that are remembered, the latest used"),
    Limit("LAB_SESSION_MINUTES", 60, 10, "how long a visit is remembered after its page was closed"),
    Limit("LAB_BODY_BYTES", 8_000_000, 4_000_000, "bytes of one request", 100_000),
    Limit("LAB_PROMPT_CHARACTERS", 2000, 2000, "characters of one prompt"),
    Limit("LAB_REPLY_BYTES", 128, 128, "bytes of one reply", 96),
    Limit("LAB_RECORDS", 5000, 2000, "records that one call of `score` may bring"),
    Limit("LAB_RESAMPLES", 10_000, 2000, "bootstrap resamples of one call", 2000),
    Limit("LAB_OWN_PROMPTS", 500, 300, "prompts in a visitor's file, taught ones that are put beside included", 260),
    Limit("LAB_OWN_PROMPTS_BYTES", 2 << 20, 256 << 10, "bytes of a visitor's file", 1000),
    Limit("LAB_TRAINING_STEPS", 500, 0, "steps of a run that the page starts; 0: training is off", 0),
    Limit("LAB_TRAINING_MINUTES", 10, 10, "minutes of such a run"),
    Limit("LAB_RUNS_WAITING", 4, 4, "runs that may wait"),
    Limit("LAB_RUNS_OF_A_VISITOR", 2, 2, "runs of one visitor that wait or go on"),
    Limit("LAB_RUNS_KEPT", 200, 200, "runs that are kept"),
    Limit("LAB_RUN_DAYS", 7, 7, "days that a run is kept after its end"),
    Limit("LAB_HUB_BYTES", 100_000_000, 100_000_000, "bytes of one file from the Hub"),
    Limit("LAB_HUB_KEPT_BYTES", 2_000_000_000, 2_000_000_000, "bytes of all files from the Hub; the longest unused go"),
    Limit("LAB_HUB_SECONDS", 1800, 300, "seconds that one fetch from the Hub may take"),
)
LIMITS = {limit.name: limit for limit in _TABLE}


def of(name: str) -> int:
    """A limit of the table as it is now. Raises: LabError for a variable that says no such number."""
    return LIMITS[name].value


def public() -> bool:
    """Whether strangers use this lab: as LAB_PUBLIC says, else on a Space. Raises: LabError for another word."""
    said = os.environ.get(PUBLIC, "")
    if said not in ("", "0", "1"):
        raise LabError("bad setting", where=PUBLIC, expected="0 or 1", found=said[:40])
    return said == "1" if said else bool(os.environ.get(SPACE))


def hub_allowed() -> frozenset[str] | None:
    """The repositories of the Hub that the page may fetch from; None for any, empty for none.

    Raises: LabError for a variable that lists no repositories.
    """
    said = [name.strip() for name in os.environ.get(HUB_ALLOW, "").split(",") if name.strip()]
    for name in said:
        if not _REPO.fullmatch(name):
            raise LabError("bad setting", where=HUB_ALLOW, expected="OWNER/NAME, … with commas", found=name[:40])
    return frozenset(said) if said or public() else None


def models() -> list[str]:
    """Models of others that the page is given, as `lab chat` names them, with commas between them."""
    return _listed(MODELS)


def monitors() -> list[str]:
    """Files of monitors of these models, with commas between them."""
    return _listed(MONITORS)


def _listed(variable: str) -> list[str]:
    return [name.strip() for name in os.environ.get(variable, "").split(",") if name.strip()]


def trusted_proxies() -> tuple[str, ...]:
    """Addresses and networks whose word on where a request comes from is taken; without any, nobody's is.

    Raises: LabError for what is neither; also for `*`, by which every visitor could call itself what it likes.
    """
    said = tuple(name.strip() for name in os.environ.get(TRUSTED_PROXY, "").split(",") if name.strip())
    for name in said:
        try:
            ipaddress.ip_network(name)
        except ValueError as error:
            expected = "addresses or networks such as 10.0.0.0/8, with commas"
            raise LabError("bad setting", where=TRUSTED_PROXY, expected=expected, found=name[:40]) from error
    return said


def check() -> None:
    """Raises: LabError for the first variable that says nothing that can be followed."""
    for read in (public, hub_allowed, trusted_proxies, *(partial(of, name) for name in LIMITS)):
        read()


def told() -> str:
    """What a public lab does without, in a sentence; empty for one that is not."""
    if not public():
        return ""
    steps, allowed = of("LAB_TRAINING_STEPS"), hub_allowed()
    hub = f"models are fetched only from {', '.join(sorted(allowed))}" if allowed else "no models are fetched"
    return (
        f"This is a public lab: {f'runs train at most {steps} steps' if steps else 'training is off'}, {hub}, own "
        f"prompts are at most {of('LAB_OWN_PROMPTS')} in {size(of('LAB_OWN_PROMPTS_BYTES'))}, and measurements wait in "
        "one line."
    )


def size(n: int) -> str:
    """Bytes in words: 256 kB, 2 MB."""
    return f"{n >> 20} MB" if n >= 1 << 20 else f"{n >> 10} kB" if n >= 1 << 10 else f"{n} bytes"


def table() -> str:
    """The table as Markdown, for `docs/hosting.md`."""
    rows = [f"| `{own.name}` | {own.usual} | {own.public} | {own.about} |" for own in _TABLE]
    return "\n".join(["| variable | usual | public | what |", "|---|---:|---:|---|", *rows])
