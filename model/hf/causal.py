"""A causal model of transformers as a `LanguageModel`: of tokens, greedy as its own `generate(do_sample=False)` is."""

from __future__ import annotations

import inspect
import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from transformers import DynamicCache

from model.acting import Acting
from model.errors import LabError
from model.generate import ENDED, Prefill, Step, drawn
from model.hf import layers
from model.hf.dialogue import Dialogue, check_prompt
from model.hf.greedy import Altered
from model.hf.padding import left_padded
from model.hf.undecided import Undecided
from model.language import Asked, Shape
from model.states import States

AGREEING = 1e-4
"""How far log-probabilities of a prompt alone and of the same beside a longer one may differ."""
NOTHING = np.zeros(0, dtype=np.float32)


class Causal:
    """A model with its tokenizer, in evaluation mode and in float32.

    together: whether prompts are put to it in batches: not where padding changes what it says. A reply's probabilities
    are those of the model; what its generation settings do to the logits, such as a penalty on repetition, only moves
    the choice of the token, as in transformers.
    """

    def __init__(self, lm: Any, tokenizer: Any, *, states: bool = False) -> None:
        """states: whether the states of all layers over a prompt are kept, the last ones as the head reads them.

        Raises: LabError for a model without a key-value cache, or whose tokenizer does not fit it, and with `states`
            for one that does not show them.
        """
        self.lm, self.tokenizer = lm, tokenizer
        config = lm.config.get_text_config()
        longest = [getattr(config, "max_position_embeddings", None), tokenizer.model_max_length]
        usable = [int(own) for own in longest if isinstance(own, int) and 0 < own < 10**9]
        self._one = threading.Lock()
        self._routers = Undecided(lm)
        self.shape = Shape(
            symbol="token", n_symbols=int(config.vocab_size), longest=min(usable, default=10**9),
            layers=self._routers.layers, acting=self._routers.acting, columns=self._routers.columns,
            unread=self._routers.why,
        )  # fmt: skip
        self._dialogue = Dialogue(tokenizer, n_symbols=self.shape.n_symbols)
        self._config = config
        self._takes = inspect.signature(lm.forward).parameters.keys()
        self._altered = Altered(lm)
        ends = lm.generation_config.eos_token_id
        self._ends = frozenset([ends] if isinstance(ends, int) else ends or [])
        pad = tokenizer.pad_token_id
        self._pad = int(pad) if pad is not None and 0 <= pad < self.shape.n_symbols else 0
        self.skipped = layers.shared(self._dialogue) if states else 0
        self._states, self.depth = states, 0
        self.difference, self.bytes_a_position = self._tried()
        self.together = self.difference <= AGREEING

    @property
    def altered(self) -> tuple[str, ...]:
        """What its generation settings do to the logits, by the names of transformers."""
        return self._altered.names

    @property
    def chats(self) -> bool:
        """Whether prompts stand in a chat template; else the model goes on from the prompt's own text."""
        return self._dialogue.chats

    def batch_bytes(self, rows: int, positions: int) -> int:
        """Bytes that a batch of so many prompts takes beside the model, about: what it remembers of every position,
        what a layer computes of them, the states that are kept of all layers, and the distributions over all tokens."""
        kept = 8 * self.depth * self.width
        return rows * (positions * (2 * self.bytes_a_position + 64 * self.width + kept) + 24 * self.shape.n_symbols)

    @property
    def width(self) -> int:
        """Numbers of a state."""
        return int(getattr(self._config, "hidden_size", 1024))

    def framed(self, prompt: str, *, history: Sequence[tuple[str, str]] = (), max_new: int) -> Asked:
        room = self.shape.longest - max_new
        if room < 1:
            raise LabError("no room for a prompt", expected=f"a reply below {self.shape.longest} tokens", found=max_new)
        check_prompt(prompt)
        least = 0
        for dropped in range(len(history) + 1):
            text = self._dialogue.framed(prompt, history[dropped:])
            symbols = self._dialogue.symbols(text, special=not self.chats)
            if 1 <= len(symbols) <= room:
                return Asked(tuple(symbols), text.encode(), dropped)
            least = len(symbols)
        raise LabError(
            "the prompt does not fit this model", expected=f"1 to {room} tokens beside {max_new} of reply",
            found=least, todo="shorten it",
        )  # fmt: skip

    @torch.inference_mode()
    def generate(
        self, prompts: Sequence[Sequence[int]], *, max_new: int, rng: np.random.Generator | None = None
    ) -> Iterator[Prefill | Step]:
        lengths = np.array([len(prompt) for prompt in prompts], dtype=np.int64)
        longest = self.shape.longest
        if not len(prompts) or lengths.min() == 0 or max_new < 1 or lengths.max() + max_new > longest:
            raise LabError(
                "prompts do not fit the model",
                expected=f"1 to {longest - max_new} tokens each, leaving {max_new} for the reply",
                found=f"{lengths.min()} to {lengths.max()} tokens" if len(prompts) else "no prompts",
            )
        ids, mask = left_padded(prompts, pad=self._pad)
        cache = DynamicCache(config=self._config)
        states: list[States] = []
        logits, hidden, routers = self.read(ids, mask, cache, states=states if self._states else None)
        n, read = len(prompts), [list(prompt) for prompt in prompts]
        yield Prefill(
            hidden=hidden.numpy(),
            abstain_p=NOTHING,
            abstain_along=[NOTHING] * n,
            gates=[np.zeros((0, int(length), 0), dtype=np.float32) for length in lengths],
            routers=tuple(routers),
            states=tuple(states),
        )
        members, alive = np.arange(n), np.ones(n, dtype=bool)
        for written in range(max_new):
            logs = logits.log_softmax(-1)
            shares = logs.exp()
            if rng is None:
                chosen = self._altered([(read[own], int(lengths[own])) for own in members], logits).argmax(-1).numpy()
            else:
                chosen = drawn(shares.numpy(), rng)
            ending = alive & np.isin(chosen, list(self._ends))
            step = Step(
                symbol=np.full(n, ENDED, dtype=np.int64),
                probability=np.zeros(n, dtype=np.float32),
                log_probability=np.zeros(n, dtype=np.float32),
                entropy=np.zeros(n, dtype=np.float32),
                just_ended=np.zeros(n, dtype=bool),
                abstain_p=NOTHING,
                gates=np.zeros((n, 0, 0), dtype=np.float32),
            )
            rows = members[alive]
            step.probability[rows] = shares.amax(-1).numpy()[alive]
            step.log_probability[rows] = logs.numpy()[alive, chosen[alive]]
            step.entropy[rows] = torch.special.entr(shares).sum(-1).numpy()[alive]
            step.just_ended[members[ending]] = True
            alive &= ~ending
            step.symbol[members[alive]] = chosen[alive]
            for member, symbol in zip(members[alive], chosen[alive], strict=True):
                read[member].append(int(symbol))
            going = alive.any() and written + 1 < max_new
            if going and 2 * alive.sum() <= len(alive):  # ended replies ride along until they are half of the batch
                kept = torch.from_numpy(np.flatnonzero(alive))
                cache.batch_select_indices(kept)
                mask, members, chosen, alive = mask[kept], members[alive], chosen[alive], alive[alive]
            if going:
                mask = F.pad(mask, (0, 1), value=1)
                logits, _, routers = self.read(torch.from_numpy(chosen)[:, None], mask, cache)
                if routers:
                    at = dict(zip(members[alive], (routers[row] for row in np.flatnonzero(alive)), strict=True))
                    step = replace(step, routers=tuple(at.get(row) for row in range(n)))
            yield step
            if not going:
                return

    def text(self, symbols: Sequence[int]) -> str:
        return self._dialogue.text(symbols, skip=True).strip()

    def piece(self, symbol: int) -> str:
        return self._dialogue.text([symbol], skip=False)

    @torch.inference_mode()
    def surprise(self, text: str) -> float:
        start = self.tokenizer.bos_token_id
        symbols = [*([] if start is None else [start]), *self._dialogue.symbols(text, special=False)]
        if not 2 <= len(symbols) <= self.shape.longest:
            raise LabError(
                "a text that cannot be read", expected=f"2 to {self.shape.longest} tokens", found=len(symbols)
            )
        ids, mask = left_padded([symbols], pad=self._pad)
        with self._one:
            logits = self.lm(input_ids=ids, attention_mask=mask).logits[0, :-1].float()
        nats = float(F.cross_entropy(logits, ids[0, 1:], reduction="sum"))
        given = 0 if start is not None else len(self._dialogue.text(symbols[:1], skip=False).encode())
        return nats / max(1, len(text.encode()) - given)

    def read(
        self, ids: Tensor, mask: Tensor, cache: DynamicCache, *, states: list[States] | None = None
    ) -> tuple[Tensor, Tensor, list[Acting]]:
        """Logits and final states of the last position, float32 [batch, vocab] and [batch, d_model]; for each row what
        the routers did at what was read, none of a dense model. states: gets those of each row. One thread at a time:
        hooks are of the whole model."""
        more: dict[str, Any] = {} if states is None else {"output_hidden_states": True}
        if "position_ids" in self._takes:
            more["position_ids"] = (mask.cumsum(-1) - 1).clamp(min=0)[:, -ids.shape[1] :]
        if "logits_to_keep" in self._takes:
            more["logits_to_keep"] = 1
        seen: list[Tensor] = []
        with self._one:
            hook = self.lm.get_output_embeddings().register_forward_pre_hook(lambda _, given: seen.append(given[0]))
            try:
                with self._routers.reading() as routed:
                    found = self.lm(input_ids=ids, attention_mask=mask, past_key_values=cache, use_cache=True, **more)
            finally:
                hook.remove()
        acting = [] if routed is None else self._routers.of(routed, mask[:, -ids.shape[1] :])
        if states is not None:
            states += layers.over(found.hidden_states, mask, skipped=self.skipped)
        final = seen[-1].reshape(len(ids), -1, seen[-1].shape[-1])[:, -1].float()
        return found.logits[:, -1].float(), final, acting

    @torch.inference_mode()
    def _tried(self) -> tuple[float, int]:
        """How far a prompt beside a longer one differs from itself alone; bytes that a position takes in the cache."""
        short, long = ([token % self.shape.n_symbols for token in range(5, 5 + n)] for n in (3, 9))
        apart: list[Tensor] = []
        size = 0
        try:
            for prompts in ([short], [short, long]):
                cache, kept = DynamicCache(config=self._config), [] if self._states else None
                logits, _, _ = self.read(*left_padded(prompts, pad=self._pad), cache, states=kept)
                self.depth = len(kept[0].mean) if kept else 0
                apart.append(logits[0].log_softmax(-1))
                held = [own for layer in cache.layers for own in vars(layer).values() if isinstance(own, Tensor)]
                size = sum(own.nbytes for own in held) // (len(prompts) * max(map(len, prompts)))
        except (TypeError, AttributeError, NotImplementedError, IndexError) as error:
            raise LabError(
                "not a causal model that can be read here", where=type(self.lm).__name__,
                expected="one with a key-value cache and a head over its vocabulary"
                f"{', and the states of its layers' * self._states}", found=error,
            ) from error  # fmt: skip
        difference = float((apart[0] - apart[1]).abs().max())
        return (difference if math.isfinite(difference) else math.inf), size
