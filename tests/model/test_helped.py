"""One text by two threads: the bits of one thread, whatever the helper does or leaves undone."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from model import streams
from model.cache import Cache, Decoder, decoder
from model.config import ModelConfig
from model.generate import Step, generate
from model.helped import REST, Helper, OneText
from model.routed_lm import RoutedLM
from model.streams import Stream
from model.two_threads import help_read
from tests.conftest import TINY, random_lm

ROOT = Path(__file__).resolve().parents[2]
SHAPES = [
    TINY,
    ModelConfig(d_model=24, n_layers=2, n_heads=3, d_head=5, top_k=64, kernel_size=1, max_seq_len=64, tie_head=True),
    ModelConfig(d_model=264, n_layers=1, n_heads=5, d_head=8, top_k=3, kernel_size=5, max_seq_len=32),
]
PROMPT = b"USER: who is it?\nTILELLI:"


@pytest.fixture(autouse=True)
def two_threads() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(threads)


class Willing(Helper):
    """Free whenever it is asked; counts how often, and what its share was."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.shares = 0, list[float]()

    def is_free(self, one: OneText) -> bool:
        self.asked += 1
        return True

    def was_there(self, share: float) -> None:
        self.shares.append(share)


class Absent(Willing):
    """Takes the first piece of every round, and is sent away with it."""

    def help(self, shared: tuple[np.ndarray, ...]) -> None:  # type: ignore[override]
        counts, read = shared[0], shared[4]
        counts[1 : 1 + 3 * len(read)] = 1


class Late(Willing):
    """Comes when all is done."""

    def help(self, shared: tuple[np.ndarray, ...]) -> None:  # type: ignore[override]
        self.last = shared

    def was_there(self, share: float) -> None:
        before = [np.array(each) for each in self.last]
        help_read(*self.last)
        assert all(np.array_equal(a, b) for a, b in zip(before[1:], self.last[1:], strict=True))
        super().was_there(share)


def said(lm: RoutedLM, monkeypatch: pytest.MonkeyPatch, helper: Helper | None) -> list[Step]:
    with monkeypatch.context() as patch:
        if helper is None:
            patch.setattr(Helper, "is_free", lambda self, one: False)
        else:
            patch.setattr("model.streams.HELPER", helper)
            patch.setattr("model.helped.HELPER", helper)
        events = generate(lm, [PROMPT], max_new_bytes=lm.config.max_seq_len - len(PROMPT))
        return [event for event in events if isinstance(event, Step)]


@pytest.mark.parametrize("config", SHAPES)
@pytest.mark.parametrize("kind", [Willing, Absent, Late])
@pytest.mark.parametrize("halves", [True, False])
def test_a_helped_text_has_the_bits_of_one_alone(
    config: ModelConfig, kind: type[Willing], halves: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    lm = random_lm(config, seed=5)
    if halves:
        lm = RoutedLM.from_params(config, {name: own.bfloat16().float() for name, own in lm.state_dict().items()})
    lm.requires_grad_(False)
    assert {part.dtype for part in decoder(lm).laid.alone} == {np.dtype(np.uint16 if halves else np.float32)}
    helper = kind()
    plain, helped = (said(lm, monkeypatch, own) for own in (None, helper))
    assert len(plain) == len(helped)
    for one, other in zip(plain, helped, strict=True):
        for name in vars(one):
            assert np.array_equal(getattr(one, name), getattr(other, name)), name
    assert helper.asked == len(helper.shares) > 0
    if kind is not Willing:  # what it took and left undone was done again
        assert set(helper.shares) == {0.0}


def test_both_work_where_there_are_two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    if len(os.sched_getaffinity(0)) < 2:
        pytest.skip("one processor")
    lm, shares = random_lm(ModelConfig(n_layers=2), seed=1), list[float]()
    for _ in range(50):
        helper = Willing()
        said(lm.requires_grad_(False), monkeypatch, helper)
        shares += helper.shares
        if max(shares) > 0:
            break
    assert max(shares) > 0
    assert all(0 <= share < 1 for share in shares)


def test_a_helper_that_was_no_help_is_not_asked_for_a_while() -> None:
    lm = random_lm(TINY, seed=2).requires_grad_(False)
    helper, one = Helper(worth=3), a_text(lm)
    for _ in range(3):
        assert not helper.is_free(one)
        assert helper._thread is None  # nothing is made for a reply as short as this
    assert not helper.is_free(one)  # both functions are compiled first
    waiting = threading.Event()
    for _ in range(6000):
        if helper.is_free(one):
            break
        waiting.wait(0.01)
    for share in (0.1, 0.1, 0.1, 0.4, 0.1, 0.1, 0.1):
        helper.was_there(share)
        assert helper.is_free(one)
    helper.was_there(0.1)  # the fourth in a row
    free = [helper.is_free(one) for _ in range(REST + 1)]
    assert free == [False] * (REST - 1) + [True, True]


def test_nobody_helps_where_others_are_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    helper = Willing()
    monkeypatch.setattr("model.streams.HELPER", helper)
    lm = random_lm(TINY, seed=3).requires_grad_(False)
    trunk = decoder(lm).trunk
    assert trunk is not None
    first, second = begun(lm), begun(lm)
    trunk._seats[0].join(first)
    assert trunk._helped([first]) is not None
    with streams.READING:
        assert trunk._helped([first]) is None  # a prompt is read by all processors
    with streams.STEPS.one(), streams.STEPS.one():
        assert trunk._helped([first]) is None  # another model has a step under way
    trunk._seats[-1].join(second)
    assert trunk._helped([first]) is None
    assert trunk._helped([first, second]) is None
    second.over = True
    assert trunk._helped([first]) is not None
    torch.set_num_threads(1)
    assert trunk._helped([first]) is None


def test_without_kept_machine_code_and_on_the_oldest_processors(tmp_path: Path) -> None:
    """Kernels that are compiled anew for a processor without wide vectors or fused sums: one text alone agrees with the
    batch's way, and helped it has the same bits."""
    code = (
        "import pytest, torch; from pathlib import Path; from tests.model import test_helped as t; "
        "torch.set_num_threads(2); t.on_this_processor(pytest.MonkeyPatch()); print('agree')"
    )
    env = {"PATH": "", "NUMBA_CACHE_DIR": str(tmp_path / "cache"), "NUMBA_CPU_NAME": "generic", "OMP_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.stdout.strip() == "agree", done.stderr


def on_this_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    lm = random_lm(TINY, seed=5).requires_grad_(False)
    plain, helped = (said(lm, monkeypatch, own) for own in (None, Absent()))
    batched = generate(lm, [PROMPT], max_new_bytes=len(plain), reader=Decoder(lm, shared=True, alone=False))
    steps = [event for event in batched if isinstance(event, Step)]
    assert len(plain) == len(helped) == len(steps) > 20
    for one, other, third in zip(plain, helped, steps, strict=True):
        assert one.symbol == other.symbol == third.symbol
        for name in ("probability", "entropy", "abstain_p", "gates"):
            assert np.array_equal(getattr(one, name), getattr(other, name))
            np.testing.assert_allclose(getattr(one, name), getattr(third, name), rtol=1e-5, atol=1e-5)


@torch.inference_mode()
def begun(lm: RoutedLM) -> Stream:
    """A stream after the prompt."""
    cache = Cache(lm, batch=1, capacity=len(PROMPT) + 4)
    hidden, _ = decoder(lm).read_prompts(torch.tensor([list(PROMPT)]), cache, np.array([len(PROMPT)]))
    stream = decoder(lm).stream(hidden[:, -1], cache, position=len(PROMPT), most=4)
    assert stream is not None
    return stream


def a_text(lm: RoutedLM) -> OneText:
    trunk = decoder(lm).trunk
    assert trunk is not None
    return OneText(*begun(lm).kept, trunk.small, *trunk.laid.alone)
