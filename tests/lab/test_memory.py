"""Memory is bounded by design: models end when nobody uses them, and every cache has its limit in bytes."""

from __future__ import annotations

import ast
import gc
import weakref
from collections import Counter
from itertools import product
from pathlib import Path

import torch

from lab import memory
from lab.evaluation import ngrams
from lab.evaluation.kept import KeptEvaluations
from lab.probe.prompts import ProbeSet
from lab.replies import quality
from lab.threshold import operating_point
from lab.workbench.loaded import pieces
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench
from model.cache import decoder
from model.generate import generate
from model.kept import Kept, bytes_of, caches
from model.laid import Laid
from model.lineage import storages
from model.routed_lm import RoutedLM
from tests.conftest import random_lm

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [ROOT / "app.py", *ROOT.glob("lab/**/*.py"), *ROOT.glob("model/**/*.py")]


def living() -> int:
    """Models in memory. Nothing is collected first: they must not wait for the garbage collector either."""
    return sum(type(thing) is RoutedLM for thing in gc.get_objects())


def replies(lm: RoutedLM) -> None:
    for _ in generate(lm, [b"Hello?\n"], max_new_bytes=2):
        pass


def laid_out(lm: RoutedLM) -> Laid:
    """Its large weights as one text alone reads them."""
    own = decoder(lm).alone
    assert own is not None
    return own.laid


def test_a_model_that_replied_ends_with_its_last_user() -> None:
    lm = random_lm(seed=5)
    replies(lm)
    assert decoder(lm) is decoder(lm)
    gone, laid = weakref.ref(lm), weakref.ref(laid_out(lm))
    gc.disable()
    try:
        del lm
        assert (gone(), laid()) == (None, None)
    finally:
        gc.enable()


def test_two_hundred_grafts_reply_and_few_are_kept(bench: Workbench) -> None:
    few = Workbench(max_models=3)
    before = living()
    degrees = [(parts, n / 100) for n, parts in product(range(100), ("abstain", "router"))]
    for parts, strength in degrees:
        replies(few.model(f"v4+v7[{parts}]*{strength:g}").lm)
    assert living() <= before + 3
    assert len(few._models) == 3
    del few
    gc.collect()  # a workbench may hold itself
    assert living() <= before


def test_grafts_that_are_kept_share_their_large_weights(bench: Workbench) -> None:
    """So a cache of many grafts takes little more than their roots."""
    one, other = bench.model("v4"), bench.model("v4+v7[abstain,router]")
    for loaded in (one, other):
        replies(loaded.lm)
    assert laid_out(one.lm) is laid_out(other.lm)
    alone = sum(pieces(one).values())
    both = sum({**pieces(one), **pieces(other)}.values())
    head = sum(value.nbytes for name, value in other.lm.state_dict().items() if "abstain" in name or "router" in name)
    assert both - alone < 2 * head + 1_100_000
    assert laid_out(bench.model("v3").lm) is not laid_out(one.lm)


def test_the_pieces_of_a_model_cover_what_it_takes(bench: Workbench) -> None:
    loaded = bench.model("v4")
    replies(loaded.lm)
    laid = sum(part.nbytes for part in laid_out(loaded.lm).alone)
    weights = sum(storages(loaded.lm.state_dict()).values())
    assert weights + laid <= sum(pieces(loaded).values()) <= 2 * weights + 2_000_000


def test_a_shared_layout_is_not_used_once_a_weight_has_changed() -> None:
    first = random_lm(seed=6)
    replies(first)
    with torch.no_grad():
        first.blocks[0].dense.up.weight.mul_(2)
    second = RoutedLM.from_params(first.config, dict(first.state_dict()))
    up = second.blocks[0].dense.up.weight.numpy()
    assert (laid_out(second).alone[0][0, -len(up) :] == up).all()
    tuned = random_lm(seed=6).requires_grad_(True)
    assert decoder(tuned) is not decoder(tuned)


def test_models_of_another_size_count_by_their_bytes(bench: Workbench) -> None:
    sizes = [sum(pieces(bench.model(expr)).values()) for expr in ("v3", "v4")]
    kept: Kept[str, object] = Kept("of a test", most_bytes=sum(sizes) - 1, pieces=pieces)
    for expr in ("v3", "v4", "v4+v7[abstain]"):
        kept.put(expr, bench.model(expr))
    assert kept.listed() == ["v4", "v4+v7[abstain]"]


def test_every_cache_is_on_the_list_with_its_limit(bench: Workbench, probe_set: ProbeSet) -> None:
    mine = [KeptEvaluations(), OwnPrompts()]
    bench.records("v4", probe_set)
    found = {cache.name: cache.most_bytes for cache in caches if cache.name != "of a test"}
    assert found == memory.KEPT
    assert sum(memory.KEPT.values()) <= memory.MOST_KEPT
    assert mine
    assert quality
    assert ngrams
    assert operating_point


def test_records_count_with_all_that_they_hold(bench: Workbench, probe_set: ProbeSet) -> None:
    found = bench.records("v4", probe_set)
    assert found.hidden is not None
    text = sum(len(record.reply.encode()) + len(record.prompt.encode()) for record in found.records)
    assert bench._records.bytes > found.hidden.nbytes + text + 100 * len(found.records)
    assert bench._records.bytes >= bytes_of(found.records)


def test_locks_of_what_was_measured_are_not_kept(bench: Workbench, probe_set: ProbeSet) -> None:
    bench.records("v4", probe_set)
    for n in range(20):
        bench.records(f"v4+v7[abstain]*{n / 20}", probe_set)
    assert not bench._records._doors
    assert not bench._models._doors


def test_adopted_names_are_bounded(bench: Workbench, tmp_path: Path) -> None:
    before = bench._adopted.bytes
    for n in range(3000):
        bench.adopt(f"run-{n}", tmp_path / f"{n}.safetensors")
    assert before < bench._adopted.bytes <= memory.KEPT["adopted names"]
    assert bench.adopted[-1] == "run-2999"


def test_nothing_else_remembers() -> None:
    """No function keeps its results without a limit, no module has a mapping that grows."""
    found = Counter[str]()
    for path in SOURCES:
        tree = ast.parse(path.read_bytes())
        where = path.relative_to(ROOT).as_posix()
        for node in ast.walk(tree):
            for mark in getattr(node, "decorator_list", []):
                text = ast.unparse(mark)
                limited = "maxsize=" in text and "None" not in text
                if text in ("cache", "functools.cache") and node.args.args:  # type: ignore[attr-defined]
                    found[f"{where}: {text} of {node.name}"] += 1  # type: ignore[attr-defined]
                if "lru_cache" in text and not limited and node.args.args:  # type: ignore[attr-defined]
                    found[f"{where}: {text} of {node.name}"] += 1  # type: ignore[attr-defined]
        for node in tree.body:
            value = getattr(node, "value", None)
            if isinstance(value, ast.Dict | ast.List) and not ast.unparse(value).strip("{}[]"):
                found[f"{where}: {ast.unparse(node)}"] += 1
            if isinstance(value, ast.Call) and ast.unparse(value.func).split("[")[0] in (
                "dict", "list", "set", "OrderedDict", "defaultdict", "Counter", "deque",
            ) and not value.args:  # fmt: skip
                found[f"{where}: {ast.unparse(node)}"] += 1
    assert not found
