"""What a language model is to the lab, whatever it is made of: text is framed, symbols are generated, all is told.

`model.routed_language.RoutedLanguage` is a model of this lab, of bytes; `model.hf.causal.Causal` one of transformers,
of tokens. Grafts, deltas and monitors inside expressions are for this lab's own alone: they need its parts by name.
Monitors of any other model read the states that it keeps (`lab.study.answered`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from model.acting import Acting, joined
from model.generate import ENDED, Prefill, Step
from model.states import States


@dataclass(frozen=True)
class Shape:
    """symbol: what is read and written, one at a time. n_symbols: how many there are. longest: symbols of a prompt and
    its reply together. layers: those with routes, by their own numbers; routes: what a gate chooses between, by name;
    acting: how many of them act at once. columns: of a mixture of experts, how many scores each of `layers` gives.
    abstains: whether there is an abstain head. unread: why routes that there are cannot be read."""

    symbol: Literal["byte", "token"]
    n_symbols: int
    longest: int
    layers: tuple[int, ...] = ()
    routes: tuple[str, ...] = ()
    acting: int = 0
    columns: tuple[int, ...] = ()
    abstains: bool = False
    unread: str = ""

    @property
    def lacks(self) -> dict[str, str]:
        """What a model of this lab has and this one has not, with the reason."""
        found = {} if self.abstains else {"abstain_p": "this model has no abstain head"}
        routers = {"router": self.unread or "this model is dense: it has no gates"}
        return found if self.layers else found | routers


@dataclass(frozen=True)
class Asked:
    """A prompt as a model reads it. data: the symbols as UTF-8 text, the frame included. dropped_turns, cut_bytes: what
    did not fit."""

    symbols: tuple[int, ...]
    data: bytes
    dropped_turns: int = 0
    cut_bytes: int = 0


class LanguageModel(Protocol):
    """A model that can be asked."""

    @property
    def shape(self) -> Shape: ...

    def framed(self, prompt: str, *, history: Sequence[tuple[str, str]] = (), max_new: int) -> Asked:
        """A prompt in the frame of a chat, after as many earlier turns (asked, answered) as leave room for a reply of
        `max_new` symbols. Raises: LabError for an empty prompt, text that is not valid Unicode, or no room."""
        ...

    def generate(
        self, prompts: Sequence[Sequence[int]], *, max_new: int, rng: np.random.Generator | None = None
    ) -> Iterator[Prefill | Step]:
        """First a `Prefill`, then a `Step` per symbol, until every reply has ended or has `max_new` symbols. Greedy, or
        drawn with rng. Raises: LabError for prompts that do not fit."""
        ...

    def text(self, symbols: Sequence[int]) -> str:
        """A reply as it is shown."""
        ...

    def piece(self, symbol: int) -> str:
        """One symbol as it is shown."""
        ...

    def surprise(self, text: str) -> float:
        """Nats for each UTF-8 byte of `text`, which compares models of different symbols: how unlikely the text is,
        after its first symbol, or after a beginning-of-text symbol where the model has one.

        Raises: LabError for text with nothing to predict, or too long.
        """
        ...


@dataclass(frozen=True)
class Reply:
    """One reply, and how sure the model was of it.

    symbols: without what ended it. probability: the largest next-symbol probability at each, log_probability: of the
    symbol that was taken, in nats, entropy: of the whole distribution, in nats; each float64 [reply], for an empty
    reply one entry, that of what ended it. hidden: final state of the last prompt symbol, float32 [d_model]. ended:
    the model ended it, rather than the room for it. prompt_acting, reply_acting: of a mixture of experts, what its
    routers did with the prompt and with what was read of the reply; else None. states: of all layers over the prompt,
    of a model that keeps them.
    """

    symbols: tuple[int, ...]
    text: str
    probability: np.ndarray
    log_probability: np.ndarray
    entropy: np.ndarray
    hidden: np.ndarray
    ended: bool
    prompt_acting: Acting | None = None
    reply_acting: Acting | None = None
    states: States | None = None


def replies(
    lm: LanguageModel,
    prompts: Sequence[Sequence[int]],
    *,
    max_new: int,
    rng: np.random.Generator | None = None,
) -> list[Reply]:
    """The replies to one batch of prompts, in their order. Raises: LabError as `generate` does."""
    events = lm.generate(prompts, max_new=max_new, rng=rng)
    start = next(events)
    assert isinstance(start, Prefill)
    steps = [event for event in events if isinstance(event, Step)]
    found: list[Reply] = []
    for row in range(len(prompts)):
        written = [step for step in steps if step.symbol[row] != ENDED]
        closing = [step for step in steps if step.just_ended[row]]
        symbols = tuple(int(step.symbol[row]) for step in written)
        shown = written or closing
        at = [own for step in written if step.routers and (own := step.routers[row]) is not None]
        found.append(
            Reply(
                symbols=symbols,
                text=lm.text(symbols),
                probability=np.array([step.probability[row] for step in shown], dtype=np.float64),
                log_probability=np.array([step.log_probability[row] for step in shown], dtype=np.float64),
                entropy=np.array([step.entropy[row] for step in shown], dtype=np.float64),
                hidden=start.hidden[row],
                ended=bool(closing),
                prompt_acting=start.routers[row] if start.routers else None,
                reply_acting=joined(at) if at else None,
                states=start.states[row] if start.states else None,
            )
        )
    return found
