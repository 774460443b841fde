"""Replies written at the same time have the bits of each alone, whoever joins, leaves, lags or fails beside them."""

from __future__ import annotations

import gc
import random
import threading
from collections.abc import Iterator
from dataclasses import fields
from weakref import ref

import numpy as np
import pytest
import torch

from model.cache import Cache, decoder
from model.config import ModelConfig
from model.errors import LabError
from model.generate import Prefill, Step, generate
from model.routed_lm import RoutedLM
from model.stream_kernels import products
from model.streams import AHEAD, Stream
from tests.conftest import TINY, random_lm

ODD = ModelConfig(d_model=7, n_layers=2, n_heads=3, d_head=5, top_k=4, kernel_size=3, ffn_expand=1, max_seq_len=96)
Events = Iterator[Prefill | Step]


@pytest.fixture
def one_seat() -> Iterator[None]:
    """All replies share one seat, as they do on a machine of one processor."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def models() -> list[RoutedLM]:
    """A root, the same with other routers, with another abstain head, and another root of another shape."""
    root = random_lm(seed=6)
    params, other = dict(root.state_dict()), random_lm(seed=7).state_dict()
    head, direction = params["head.weight"].clone(), torch.randn(32, generator=torch.Generator().manual_seed(0))
    head[ord("\n")] = 2.0 * head.std() * direction
    params["head.weight"] = head  # so that replies end of themselves, at different times
    made = [
        RoutedLM.from_params(TINY, params | {name: value for name, value in other.items() if part in name})
        for part in ("nothing", "router", "abstain")
    ]
    return [*made, random_lm(ODD, seed=8)]


def alone(lm: RoutedLM, prompt: bytes, n: int) -> list[Prefill | Step]:
    return list(generate(lm, [prompt], max_new_bytes=n))


def bits(event: Prefill | Step) -> list[object]:
    """All of an event's numbers."""
    found: list[object] = [type(event).__name__]
    for item in fields(event):
        value = getattr(event, item.name)
        for each in value if isinstance(value, list | tuple) else [value]:
            found.append((item.name, each.dtype, each.shape, each.tobytes()))
    return found


def same(some: list[Prefill | Step], whole: list[Prefill | Step]) -> bool:
    """Whether these are the first of those, bit for bit."""
    return [bits(event) for event in some] == [bits(event) for event in whole[: len(some)]]


@pytest.mark.parametrize(("rows", "terms"), [(8, 16), (19, 37), (5, 3), (40, 8)])
@pytest.mark.parametrize("halves", [True, False])
def test_the_products_of_a_text_do_not_depend_on_the_others(rows: int, terms: int, halves: bool) -> None:
    rng = np.random.default_rng(rows)
    weights, x = rng.normal(size=(rows, terms)).astype(np.float32), rng.normal(size=(11, terms)).astype(np.float32)
    narrow = (weights.view(np.uint32) >> 16).astype(np.uint16)
    kept = narrow if halves else weights
    exact = (narrow.astype(np.uint32) << 16).view(np.float32) if halves else weights
    one = np.empty((11, rows), np.float32)
    for text in range(11):
        products(kept, x[text : text + 1], one[text : text + 1])
    np.testing.assert_allclose(one, x.astype(np.float64) @ exact.T.astype(np.float64), atol=1e-4)
    for n in range(2, 12):
        some = np.full((n, rows), np.nan, np.float32)
        products(kept, x[:n], some)
        assert some.tobytes() == one[:n].tobytes(), n


@pytest.mark.parametrize("seed", range(4))
def test_whoever_joins_and_leaves_a_reply_has_the_bits_it_has_alone(one_seat, models, seed: int) -> None:
    chance = random.Random(seed)
    asked = [
        (chance.choice(models), bytes(chance.choices(range(32, 127), k=chance.randint(1, 30))), chance.randint(1, 40))
        for _ in range(12)
    ]
    expected = [alone(*each) for each in asked]
    running: dict[int, tuple[Events, list[Prefill | Step]]] = {}
    waiting, closed = list(range(len(asked))), set()
    while waiting or running:
        if waiting and (not running or chance.random() < 0.3):
            (lm, prompt, n), number = asked[waiting[0]], waiting.pop(0)
            running[number] = generate(lm, [prompt], max_new_bytes=n), []
        number = chance.choice(list(running))
        events, had = running[number]
        if chance.random() < 0.03:
            events.close()  # type: ignore[attr-defined]
            closed.add(number)
        event = None if number in closed else next(events, None)
        if event is not None:
            had.append(event)
            continue
        assert same(had, expected[number])
        assert number in closed or len(had) == len(expected[number])
        del running[number]


def test_threads_that_write_at_once_write_what_each_writes_alone(models) -> None:
    asked = [(models[n % 4], b"Say it %d times" % n, 30) for n in range(16)]
    expected, found = [alone(*each) for each in asked], [[] for _ in asked]
    start = threading.Barrier(len(asked))

    def write(n: int) -> None:
        start.wait()
        found[n].extend(alone(*asked[n]))

    threads = [threading.Thread(target=write, args=(n,), daemon=True) for n in range(len(asked))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert all(same(*each) and len(each[0]) == len(each[1]) for each in zip(found, expected, strict=True))


def stream(lm: RoutedLM, prompt: bytes = b"Hello", *, most: int = 40) -> Stream:
    reader, cache = decoder(lm), Cache(lm, batch=1, capacity=len(prompt) + most)
    with torch.inference_mode():
        hidden, _ = reader.read_prompts(torch.tensor([list(prompt)]), cache)
    made = reader.stream(hidden[:, -1], cache, position=len(prompt), most=most)
    assert made is not None
    return made


def test_a_step_is_for_all_and_who_does_not_come_is_passed_over(one_seat) -> None:
    lm = random_lm(seed=9)
    trunk = decoder(lm).trunk
    assert trunk is not None
    quick, slow, third = stream(lm), stream(lm, b"Hello there"), stream(lm, b"Other")
    writing = [trunk.write(each) for each in (quick, slow, third)]
    for each in writing[1:]:
        next(each)
    for n in range(1, 30):
        next(writing[0])
        assert len(slow.ready) <= AHEAD
        if n <= AHEAD // 2:
            assert len(slow.ready) == n + 1  # one was made when the third began; none was asked for
    assert len(slow.ready) == AHEAD
    assert len(list(writing[1])) == 39
    assert len(list(writing[2])) == 39


def test_an_error_beside_a_reply_leaves_it_as_it_was(one_seat) -> None:
    lm = random_lm(seed=9)
    expected = alone(lm, b"Hello", 40)
    trunk = decoder(lm).trunk
    assert trunk is not None

    class Broken(Stream):
        def read(self, hidden: np.ndarray, gates: np.ndarray, symbol: int, seen: np.ndarray) -> None:
            raise LabError("broken on purpose")

    broken, other = stream(lm, b"Another"), generate(lm, [b"Hello"], max_new_bytes=40)
    broken.__class__ = Broken
    had = [next(other), next(other)]
    writing = trunk.write(broken)
    with pytest.raises(LabError, match="on purpose"):
        next(writing)
    del broken, writing
    thrown = generate(lm, [b"Third"], max_new_bytes=40)
    next(thrown)
    next(thrown)
    with pytest.raises(LabError, match="thrown"):
        thrown.throw(LabError("thrown"))  # type: ignore[attr-defined]
    del thrown
    had.extend(other)
    assert same(had, expected)
    assert len(had) == len(expected)


def test_what_a_reply_held_goes_with_its_reader(one_seat) -> None:
    lm = random_lm(seed=9)
    trunk = decoder(lm).trunk
    assert trunk is not None
    gc.disable()
    try:
        for leaves_early in (True, False):
            own = stream(lm)
            kept = [ref(own), ref(own.kept[0])]
            writing = trunk.write(own)
            del own
            beside = trunk.write(stream(lm, b"beside"))
            next(beside)
            next(writing)
            if leaves_early:
                writing.close()  # type: ignore[attr-defined]
            else:
                list(writing)
            del writing
            assert [each() for each in kept] == [None, None]
            assert len(list(beside)) == 39
    finally:
        gc.enable()
    assert [seat.going() for seat in trunk._seats] == [[]] * len(trunk._seats)


def test_models_share_a_seat_where_only_routers_and_head_differ(models) -> None:
    root, routed, head, other = (decoder(lm).trunk for lm in models)
    assert root is routed is head
    assert other is not root
    assert decoder(random_lm(seed=6)).trunk is not root
