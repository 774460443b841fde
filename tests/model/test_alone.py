"""One text alone, read by a compiled function with 16-bit weights, against the batch path and full recomputation."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch

from model.byte_text import frame
from model.cache import Decoder, decoder
from model.config import ModelConfig
from model.generate import Prefill, Step, generate
from model.laid import narrowed
from model.lineage import resolve
from model.manifest import Manifest, ModelEntry
from model.routed_lm import RoutedLM
from model.stream_kernels import products
from tests.conftest import TINY, random_lm

ROOT = Path(__file__).resolve().parents[2]
SHAPES = [
    TINY,
    ModelConfig(d_model=24, n_layers=2, n_heads=3, d_head=5, top_k=64, kernel_size=1, max_seq_len=64, tie_head=True),
    ModelConfig(d_model=7, n_layers=1, n_heads=1, d_head=3, top_k=1, kernel_size=3, ffn_expand=1, max_seq_len=32),
]


def rounded(lm: RoutedLM, *, but: str = "nothing") -> RoutedLM:
    """The model with its weights rounded to bf16, as published ones are."""
    params = {name: value if but in name else value.bfloat16().float() for name, value in lm.state_dict().items()}
    return RoutedLM.from_params(lm.config, params)


def kinds(lm: RoutedLM) -> set[np.dtype]:
    """In what its large weights are kept for one text."""
    return {part.dtype for part in decoder(lm).laid.alone}


def both_ways(lm: RoutedLM, prompt: bytes, n: int) -> tuple[list[Prefill | Step], list[Prefill | Step]]:
    fallback = Decoder(lm, shared=True, alone=False)
    return tuple(list(generate(lm, [prompt], max_new_bytes=n, reader=reader)) for reader in (None, fallback))  # type: ignore[return-value]


def agree(one: list[Prefill | Step], other: list[Prefill | Step], *, within: float) -> bytes:
    """The reply that both gave, all of whose numbers agree."""
    steps = [[event for event in events if isinstance(event, Step)] for events in (one, other)]
    assert [step.symbol[0] for step in steps[0]] == [step.symbol[0] for step in steps[1]]
    for mine, theirs in zip(*steps, strict=True):
        for name in ("probability", "entropy", "abstain_p", "gates"):
            np.testing.assert_allclose(getattr(mine, name), getattr(theirs, name), rtol=0, atol=within)
        assert mine.just_ended == theirs.just_ended
    return bytes(int(step.symbol[0]) for step in steps[0] if step.symbol[0] >= 0)


def test_every_finite_bf16_is_widened_to_its_own_bits() -> None:
    halves = np.arange(1 << 16, dtype=np.uint16)
    values = (halves.astype(np.uint32) << 16).view(np.float32)
    halves, values = halves[np.isfinite(values)], values[np.isfinite(values)]
    out = np.empty((1, len(halves)), np.float32)
    products(halves[:, None], np.ones((1, 1), np.float32), out)
    assert (out[0] == values).all()
    kept = narrowed(torch.from_numpy(values))
    assert kept is not None
    assert (kept == halves).all()
    assert narrowed(torch.from_numpy(np.nextafter(values, np.float32(0)))) is None


@pytest.mark.parametrize("config", SHAPES)
@pytest.mark.parametrize("kind", ["all in 16 bits", "none", "one tensor does not fit"])
def test_alone_a_text_goes_as_in_a_batch_and_as_anew(config: ModelConfig, kind: str) -> None:
    lm = random_lm(config, seed=3)
    if kind != "none":
        lm = rounded(lm, but="nothing" if kind.startswith("all") else "blocks.0.dense.down")
    assert kinds(lm) == {np.dtype(np.uint16 if kind == "all in 16 bits" else np.float32)}
    prompt, n = b"Hello, you", 20
    one, other = both_ways(lm, prompt, n)
    reply = agree(one, other, within=1e-5)
    anew = lm(torch.tensor([list(prompt + reply)]))
    gates = [step.gates[0] for step in one if isinstance(step, Step) and step.symbol[0] >= 0]
    np.testing.assert_allclose(np.stack(gates, axis=1), anew.gates[0, :, len(prompt) :].numpy(), atol=1e-5)


def test_many_threads_read_alone_at_once() -> None:
    lm = rounded(random_lm(seed=4))

    def reply(number: int) -> bytes:
        return bytes(int(e.symbol[0]) for e in generate(lm, [b"x" * (number % 5 + 1)]) if isinstance(e, Step))

    expected = [reply(number) for number in range(5)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(reply, range(20))) == expected * 4


def test_what_may_still_change_is_read_as_it_is_now() -> None:
    lm = random_lm(seed=5).requires_grad_(True)
    before = list(generate(lm, [b"Hello"], max_new_bytes=3))
    with torch.no_grad():
        dict(lm.named_parameters())["blocks.0.dense.up.weight"].mul_(3)
    after = list(generate(lm, [b"Hello"], max_new_bytes=3))
    assert isinstance(before[1], Step)
    assert isinstance(after[1], Step)
    assert not np.allclose(before[1].gates, after[1].gates)


@pytest.mark.parametrize("entry", Manifest.read(ROOT / "checkpoints").entries, ids=lambda entry: entry.expr)
def test_every_bundled_model_says_the_same_bytes_both_ways(entry: ModelEntry) -> None:
    found = resolve(entry.expr, ROOT / "checkpoints")
    lm = RoutedLM.from_params(found.config, found.params)
    assert kinds(lm) == {np.dtype(np.uint16)}
    questions = ("What is the capital of France?", "qwrtz plmk", "Who will win the election of 2051?")
    prompt = frame(questions[(entry.seed or 0) % 3]).data
    agree(*both_ways(lm, prompt, 24), within=1e-5)


def said(prompt: bytes = b"USER: who is it?\nTILELLI:") -> list[tuple[int, float, float]]:
    """A small model's reply to the end of its window, by one call of a compiled function a byte: each byte, its
    probability and its abstain_p."""
    lm = random_lm(TINY, seed=5).requires_grad_(False)
    events = generate(lm, [prompt], max_new_bytes=TINY.max_seq_len - len(prompt))
    steps = [event for event in events if isinstance(event, Step)]
    return [(int(own.symbol[0]), float(own.probability[0]), float(own.abstain_p[0])) for own in steps]


def test_without_kept_machine_code_and_on_the_oldest_processors(tmp_path: Path) -> None:
    """Compiled anew for a processor without wide vectors or fused sums, the kernels say the same bytes."""
    code = "import json; from tests.model.test_alone import said; print(json.dumps(said()))"
    env = {"PATH": "", "NUMBA_CACHE_DIR": str(tmp_path / "cache"), "NUMBA_CPU_NAME": "generic", "OMP_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    found, here = json.loads(done.stdout), said()
    assert len(found) == len(here) > 20
    for told, own in zip(found, here, strict=True):
        assert told[0] == own[0]
        assert told[1:] == pytest.approx(own[1:], rel=1e-5, abs=1e-5)
