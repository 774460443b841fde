"""On Ray itself: one cluster of two processors for all tests here; and what is said where it cannot be used."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from lab.scale import asking
from lab.scale.on_ray import INSTALL, ROOT, OnRay
from lab.scale.workers import Call
from model.errors import LabError
from tests.lab.scale import dying

needs_ray = pytest.mark.skipif(find_spec("ray") is None, reason=f"Ray is not installed: {INSTALL}")


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    import ray

    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(
        address="local", num_cpus=2, include_dashboard=False, object_store_memory=100 << 20, log_to_driver=False,
        runtime_env={"env_vars": {"PYTHONPATH": str(ROOT)}},
    )  # fmt: skip
    yield
    ray.shutdown()


def test_without_ray_one_line_says_what_to_install(lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    for command in (
        ("probe", "v4", "--out", tmp_path / "r.jsonl"),
        ("fit", "tilmoe", tmp_path / "none.jsonl", "--out", tmp_path / "m.safetensors"),
        ("study", "v7", "--seeds", "1", "--out", tmp_path / "runs"),
    ):
        status, out, err = lab(*command, "--engine", "ray")
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert INSTALL in err
    assert list(tmp_path.iterdir()) == []


def test_an_address_is_for_ray_alone(lab) -> None:
    status, _, err = lab("probe", "v4", "--address", "127.0.0.1:1")
    assert (status, err.count("\n")) == (2, 1)
    assert "expected --engine ray" in err


@needs_ray
@pytest.mark.parametrize(
    "address", ["nonsense", "ray://127.0.0.1:10001", "127.0.0.1:0", ":6379", "free", "no.invalid:1"]
)
def test_a_wrong_address_is_one_line(lab, tmp_path: Path, address: str) -> None:
    if address == "free":
        with socket.socket() as own:
            own.bind(("127.0.0.1", 0))
            address = f"127.0.0.1:{own.getsockname()[1]}"
    status, out, err = lab("probe", "v4", "--engine", "ray", "--address", address, "--out", tmp_path / "r.jsonl")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "HOST:PORT" in err


@needs_ray
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["v4"], "--engine ray needs --out"),
        (["v4,v4", "--out", "o"], "bad list of models"),
        (["v4,", "--out", "o"], "bad list of models"),
        (["v4", "--out", "r.jsonl", "--monitors", "m.safetensors"], "--monitors is read with --engine local"),
    ],
)
def test_what_cannot_be_asked_is_one_line(lab, tmp_path: Path, monkeypatch, arguments: list[str], said: str) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = lab("probe", *arguments, "--engine", "ray")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err


def killed_once() -> threading.Thread:
    """A thread that ends the first process which it sees asking a model, as a full memory does."""

    def watch() -> None:
        for _ in range(6000):
            for path in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    if path.read_bytes().startswith(b"ray::answers"):
                        os.kill(int(path.parent.name), signal.SIGKILL)
                        killed.append(int(path.parent.name))
                        return
                except OSError:
                    continue
            time.sleep(0.01)

    killed: list[int] = []
    thread = threading.Thread(target=watch, daemon=True)
    thread.killed = killed  # type: ignore[attr-defined]
    thread.start()
    return thread


@needs_ray
def test_the_bytes_are_those_of_one_process_though_a_worker_is_killed(lab, cluster, tmp_path: Path) -> None:
    """Two models of the lab, by the command line; then the same command finds all of it done."""
    expected = {}
    for name in ("v4", "v7@1235"):
        assert lab("probe", name, "--out", tmp_path / "local.jsonl")[0] == 0
        expected[name] = (tmp_path / "local.jsonl").read_bytes()
    asked = ("probe", "v4,v7@1235", "--engine", "ray", "--out", tmp_path / "o", "--json")
    killer = killed_once()
    status, out, err = lab(*asked)
    assert status == 0, err
    killer.join(10)
    assert len(killer.killed) == 1  # type: ignore[attr-defined]
    assert {name: (tmp_path / "o" / f"{name}.jsonl").read_bytes() for name in expected} == expected
    assert sorted(path.name for path in (tmp_path / "o").iterdir()) == ["finished.json", "v4.jsonl", "v7@1235.jsonl"]
    assert [row["n"] for row in json.loads(out)["models"]] == [42, 42]
    status, out, err = lab(*asked)
    assert status == 0, err
    assert "2 of 2 models were finished before" in err
    assert [row["before"] for row in json.loads(out)["models"]] == [42, 42]


@needs_ray
def test_a_model_of_others_gives_the_same_records_and_monitors(lab, cluster, tmp_path: Path, monkeypatch) -> None:
    pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
    from tests import tiny_models

    folder = tiny_models.save(tmp_path / "tiny", tiny_models.llama(seed=3), tiny_models.tokenizer())
    prompts = tmp_path / "own.jsonl"
    rows = [
        {"id": f"{i}", "regime": kind, "prompt": f"Who {'else ' * (i % 4)}{i * 37}?", "accept": ["re:[a-m]"]}
        for i, kind in zip(range(90), ("in_domain", "ood_topic") * 90, strict=False)
    ]
    prompts.write_text("".join(json.dumps(row) + "\n" for row in rows))
    tokens = ("--max-new-tokens", 3)
    asked = ("probe", folder, "--prompts", prompts, *tokens, "--out")
    assert lab(*asked, tmp_path / "local.jsonl")[0] == 0
    whole = (tmp_path / "local.jsonl").read_bytes()
    status, _, err = lab(*asked, tmp_path / "r.jsonl", "--engine", "ray")
    assert status == 0, err
    assert (tmp_path / "r.jsonl").read_bytes() == whole
    found = []
    for engine in ("local", "ray"):
        monkeypatch.setenv("LAB_CACHE", str(tmp_path / engine))
        out, records = tmp_path / f"{engine}.safetensors", tmp_path / f"c-{engine}.jsonl"
        status, _, err = lab("fit", folder, prompts, *tokens, "--out", out, "--records", records, "--engine", engine)
        assert status == 0, err
        found.append((out.read_bytes(), records.read_bytes()))
    assert found[0] == found[1]
    status, out, err = lab("fit", folder, prompts, *tokens, "--out", out, "--engine", "ray", "--seed", 5, "--json")
    assert status == 0, err
    assert json.loads(out)["notes"][0] == "90 prompts were answered before"


@needs_ray
def test_a_run_is_trained_by_a_worker_as_it_is_here(lab, cluster, tmp_path: Path) -> None:
    for engine in ("local", "ray"):
        asked = ("study", "v7", "--seeds", "1", "--steps", 2, "--out", tmp_path / engine, "--engine", engine, "--json")
        status, out, err = lab(*asked)
        assert status == 0, err
        assert json.loads(out)["runs"][0]["steps"] == 2
    here, there = (tmp_path / engine / "v7-1" / "v7-1.safetensors" for engine in ("local", "ray"))
    assert here.read_bytes() == there.read_bytes()


@needs_ray
def test_a_call_is_made_again_where_its_process_dies_and_lost_where_it_always_does(cluster, tmp_path: Path) -> None:
    with OnRay(threads=1) as workers:
        assert workers.cpus == 2
        calls = [Call(i, (str(tmp_path / f"{i}"), i)) for i in range(3)]
        assert dict(workers.each(dying.once, calls)) == {0: 0, 1: 1, 2: 4}
    with OnRay(threads=1, retries=1) as workers, pytest.raises(LabError, match="a call was lost, and 1 times again"):
        list(workers.each(dying.always, [Call(0, ())]))


@needs_ray
def test_errors_of_a_worker_come_back_as_they_are(cluster) -> None:
    """And what no machine has is refused: Ray would wait for ever."""
    with OnRay(threads=1) as workers:
        model = asking.Model("nobody", "none", 1, 48, False, 1)
        for function, arguments, said in (
            (asking.plan, (model, None), "no such model|cannot read"),
            (dying.wrong, (), "a worker failed; found KeyError: 'here'"),
        ):
            with pytest.raises(LabError, match=said) as told:
                list(workers.each(function, [Call(0, arguments)]))
            assert "\n" not in str(told.value)
        with pytest.raises(LabError, match=r"no machine of Ray's is large enough; expected 1000000\.0 GB"):
            list(workers.each(dying.once, [Call(0, (), memory=10**15)]))
    with pytest.raises(LabError, match="expected 3 CPUs"):
        OnRay(threads=3)
