"""What the model and the statistics cost, each against a peer measured in the same run.

Peers take turns with ours repeat by repeat, on one thread, so that a busy machine slows both, and medians are
compared. Every row has a limit; `fraction_of_limit` is how much of it is used, and above 1 the row fails.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from threadpoolctl import threadpool_limits
from torch import Tensor
from torch.nn import functional as F

from lab.cli import gpt2_peer
from lab.probe.prompts import REGIMES
from lab.statistics.bootstrap import Resamples
from model.byte_text import END_OF_REPLY
from model.config import ModelConfig
from model.errors import LabError
from model.generate import Step, generate
from model.routed_lm import RoutedLM

CONTEXT = 200
"""Bytes that stand before the generated ones."""
NEW_BYTES = 32
RESAMPLES, STUDY, PEER_RESAMPLES = 500, 2000, 5
"""Of one signal, of the whole study, and how many of the study's a slow peer is asked for."""


@dataclass(frozen=True)
class Row:
    """ours and peer: medians in `unit`. ratio: ours / peer. limit: the ratio allowed, a maximum where the unit is a
    time and a minimum where it is a speed."""

    name: str
    ours: float
    peer: float
    ratio: float
    unit: str
    limit: float
    fraction_of_limit: float
    note: str


def rows(name: str | None = None, *, repeats: int = 5) -> list[dict[str, Any]]:
    """The rows whose name is `name` or begins with it, all rows without one.

    Raises: LabError for an unknown name, or when the peer's package is not installed.
    """
    chosen = [own for own in _COMPARISONS if name is None or own == name or own.startswith(f"{name}-")]
    if not chosen:
        raise LabError(
            "unknown comparison of speed", expected=f"one of {list(_COMPARISONS)}, or 'topk'", found=repr(name)
        )
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):  # numpy's own threads
            return [asdict(_COMPARISONS[own](repeats)) for own in chosen]
    finally:
        torch.set_num_threads(threads)


def _topk_forward(repeats: int) -> Row:
    sparse, dense = _pair()
    tokens = _tokens(4, sparse.config.max_seq_len)

    def forward(lm: RoutedLM) -> None:
        with torch.inference_mode():
            lm(tokens)

    ours, peer = _medians(lambda: forward(sparse), lambda: forward(dense), repeats=repeats)
    note = f"{_shape(tokens)}, exact top-{sparse.config.top_k} against dense attention, same random weights"
    return _slower("topk-forward", ours, peer, limit=1.2, note=note)


def _topk_train_step(repeats: int) -> Row:
    sparse, dense = _pair()
    tokens = _tokens(4, sparse.config.max_seq_len)

    def stepper(lm: RoutedLM) -> Callable[[], None]:
        optimiser = torch.optim.AdamW(lm.parameters(), lr=1e-4)

        def step() -> None:
            optimiser.zero_grad(set_to_none=True)
            logits = lm(tokens).logits
            F.cross_entropy(logits[:, :-1].flatten(0, 1), tokens[:, 1:].flatten()).backward()
            optimiser.step()

        return step

    ours, peer = _medians(stepper(sparse.train()), stepper(dense.train()), repeats=repeats)
    note = f"{_shape(tokens)}, forward, backward and AdamW, against dense attention, same random weights"
    return _slower("topk-train-step", ours, peer, limit=1.6, note=note)


def _generate_gpt2(repeats: int) -> Row:
    lm, peer_lm = _talker(), gpt2_peer.gpt2(sum(p.numel() for p in _talker().parameters()))
    prompt = _tokens(1, CONTEXT)
    ours, peer = _medians(
        lambda: _cached(lm, prompt),
        lambda: gpt2_peer.generated(peer_lm, prompt, n=NEW_BYTES),
        repeats=repeats,
        timed=True,
    )
    size = sum(p.numel() for p in peer_lm.parameters())
    note = (
        f"one text, {NEW_BYTES} bytes after {CONTEXT}, both cached; peer: transformers GPT-2, {size:,} parameters, "
        f"same width and depth, vocabulary 256"
    )
    return _faster("generate", NEW_BYTES / ours, NEW_BYTES / peer, limit=1.5, note=note)


def _generate_recompute(repeats: int) -> Row:
    lm, prompt = _talker(), _tokens(1, CONTEXT)
    ours, peer = _medians(lambda: _cached(lm, prompt), lambda: _recomputed(lm, prompt), repeats=repeats, timed=True)
    note = f"one text, {NEW_BYTES} bytes after {CONTEXT}, cached against a full forward pass a byte, random weights"
    return _faster("generate-recompute", NEW_BYTES / ours, NEW_BYTES / peer, limit=15.0, note=note)


def _bootstrap(repeats: int) -> Row:
    """One signal in the pooled contrast."""
    ours, peer = _resampled(repeats, signals=1, contrasts=REGIMES[:1], n_resamples=RESAMPLES, of_peer=RESAMPLES)
    note = f"{RESAMPLES} resamples of 180 prompts against 30; peer: a loop over scikit-learn's roc_auc_score"
    return _faster("bootstrap", 1 / ours, 1 / peer, limit=100.0, note=note, unit="resamples/s")


def _bootstrap_study(repeats: int) -> Row:
    """All that the registered rule resamples, which may take a second: the limit is the ratio at which it would."""
    ours, peer = _resampled(repeats, signals=7, contrasts=REGIMES, n_resamples=STUDY, of_peer=PEER_RESAMPLES)
    note = (
        f"{STUDY} paired resamples of 7 signals in 7 contrasts of 210 prompts, with their intervals, in "
        f"{STUDY * ours:.2f} s; peer: a loop over scikit-learn's roc_auc_score, {PEER_RESAMPLES} resamples of it"
    )
    return _faster("bootstrap-study", 1 / ours, 1 / peer, limit=STUDY * peer, note=note, unit="resamples/s")


def _resampled(
    repeats: int, *, signals: int, contrasts: Sequence[str], n_resamples: int, of_peer: int
) -> tuple[float, float]:
    """Seconds a resample takes us and a loop, both on the same scores. The first contrast is the pooled one."""
    rng = np.random.default_rng(0)
    strata = np.repeat(REGIMES, 30)
    scores = rng.normal(size=(signals, len(strata)))
    negative = np.flatnonzero(strata == REGIMES[0])
    sides = [np.flatnonzero((strata == name) != (name == REGIMES[0])) for name in contrasts]

    def ours() -> None:
        resamples = Resamples(strata.tolist(), n_resamples=n_resamples, seed=0)
        for own in scores:
            for positive in sides:
                resamples.auroc(own, positive=positive, negative=negative).interval()

    def loop() -> None:
        for _ in range(of_peer):
            drawn = {name: rng.choice(rows, 30) for name in REGIMES for rows in (np.flatnonzero(strata == name),)}
            for positive in sides:
                names = dict.fromkeys(strata[positive])
                rows = np.concatenate([*(drawn[name] for name in names), drawn[REGIMES[0]]])
                truth = strata[rows] != REGIMES[0]
                for own in scores:
                    roc_auc_score(truth, own[rows])

    mine, its = _medians(ours, loop, repeats=repeats)
    return mine / n_resamples, its / of_peer


_COMPARISONS: dict[str, Callable[[int], Row]] = {
    "topk-forward": _topk_forward,
    "topk-train-step": _topk_train_step,
    "generate": _generate_gpt2,
    "generate-recompute": _generate_recompute,
    "bootstrap": _bootstrap,
    "bootstrap-study": _bootstrap_study,
}


def _slower(name: str, ours: float, peer: float, *, limit: float, note: str) -> Row:
    ratio = ours / peer
    return Row(name, 1e3 * ours, 1e3 * peer, ratio, "ms", limit, ratio / limit, f"{note}; at most the limit")


def _faster(name: str, ours: float, peer: float, *, limit: float, note: str, unit: str = "bytes/s") -> Row:
    ratio = ours / peer
    return Row(name, ours, peer, ratio, unit, limit, limit / ratio, f"{note}; at least the limit")


def _medians(
    ours: Callable[[], float | None], peer: Callable[[], float | None], *, repeats: int, timed: bool = False
) -> tuple[float, float]:
    """Median seconds of both, taking turns after one unmeasured call each. `timed`: the calls return their seconds."""
    both: tuple[list[float], list[float]] = ([], [])
    for repeat in range(repeats + 1):
        for call, kept in zip((ours, peer), both, strict=True):
            started = time.perf_counter()
            own = call()
            seconds = own if timed else time.perf_counter() - started
            assert seconds is not None
            if repeat:
                kept.append(seconds)
    return statistics.median(both[0]), statistics.median(both[1])


def _pair() -> tuple[RoutedLM, RoutedLM]:
    """The default model and its twin with the same weights and dense attention."""
    sparse = _model(ModelConfig())
    dense = RoutedLM(ModelConfig(top_k=sparse.config.max_seq_len))
    dense.load_state_dict(sparse.state_dict())
    return sparse, dense.eval()


def _model(config: ModelConfig) -> RoutedLM:
    return RoutedLM(config).initialise(torch.Generator().manual_seed(0)).eval()


def _talker() -> RoutedLM:
    """A random model that never ends its reply: the newline's score is 0, below the best of 255 others."""
    lm = _model(ModelConfig())
    with torch.no_grad():
        torch.nn.init.normal_(lm.head.weight, std=0.05, generator=torch.Generator().manual_seed(1))
        lm.head.weight[END_OF_REPLY] = 0.0
    return lm.requires_grad_(False)


def _tokens(batch: int, length: int) -> Tensor:
    return torch.randint(32, 127, (batch, length), generator=torch.Generator().manual_seed(2))


def _shape(tokens: Tensor) -> str:
    return f"{tokens.shape[0]} texts of {tokens.shape[1]} bytes, one thread"


def _cached(lm: RoutedLM, prompt: Tensor) -> float:
    """Seconds for NEW_BYTES cached bytes, the reading of the prompt not counted."""
    events = generate(lm, [bytes(prompt[0].tolist())], max_new_bytes=NEW_BYTES)
    next(events)
    started = time.perf_counter()
    written = sum(1 for event in events if isinstance(event, Step) and event.byte[0] >= 0)
    assert written == NEW_BYTES, written
    return time.perf_counter() - started


@torch.inference_mode()
def _recomputed(lm: RoutedLM, prompt: Tensor) -> float:
    tokens, started = prompt, time.perf_counter()
    for _ in range(NEW_BYTES):
        tokens = torch.cat([tokens, lm(tokens).logits[:, -1:].argmax(-1)], dim=1)
    return time.perf_counter() - started
