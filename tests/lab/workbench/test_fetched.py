"""The page's way to the Hub: small safetensors that are models of this lab, and nothing else."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import torch
from safetensors.torch import save

from lab.errors import LabError
from lab.progress import Cancelled
from lab.workbench import cards, fetched
from lab.workbench.fetched import fetch, folders, known
from lab.workbench.workbench import Workbench
from model import cache_folder
from model import hub as hub_files
from model.config import ModelConfig
from model.publish import publish_root
from tests.conftest import random_lm
from tests.hub_server import Hub

REPO = "someone/models"


def test_a_root_and_a_delta_become_models_with_names(bench: Workbench, published: Path, hub: Hub) -> None:
    data = {name: (published / name).read_bytes() for name in ("v4.safetensors", "v7-1234.safetensors")}
    commit = hub.commit(REPO, data)
    root = fetch(bench, REPO, " v4.safetensors ", sha256=hashlib.sha256(data["v4.safetensors"]).hexdigest())
    assert bench.model(root.expr).digest == bench.model("v4").digest
    assert root.file.revision == commit
    delta = fetch(bench, REPO, "v7-1234.safetensors")
    assert bench.model(f"v4+{delta.expr}[abstain]").digest == bench.model("v4+v7[abstain]").digest
    assert (cards.base_of(bench, root), cards.base_of(bench, delta)) == ("", "v4")
    card = cards.card(bench, delta.expr, fetched=delta)
    assert (card.kind, card.sha256, card.size) == ("file", delta.file.sha256, len(data["v7-1234.safetensors"]))
    assert {own.expr for own in known(bench)} == {root.expr, delta.expr}
    again = Workbench(published, cache_dir=bench.cache_dir)
    assert {own.expr for own in known(again)} == set(again.adopted) == {root.expr, delta.expr}
    assert fetch(bench, REPO, "v4.safetensors").expr == root.expr
    delta.file.path.write_bytes(b"damaged on disk")
    assert cards.base_of(bench, delta) == ""  # the tree still shows the others


@pytest.mark.parametrize(
    ("file", "options", "message"),
    [
        ("x.bin", {}, "only safetensors are fetched here"),
        ("x.pt", {}, "only safetensors are fetched here"),
        ("absent.safetensors", {}, "no such file"),
        ("other.safetensors", {}, "not a model of this lab"),
        ("large.safetensors", {}, "too large to fetch here"),
        ("other.safetensors", {"sha256": "0" * 64}, "other bytes than asked for"),
        ("other.safetensors", {"revision": "v99"}, "no such revision"),
        ("../other.safetensors", {}, "not a file of a repository"),
    ],
)
def test_what_is_no_model_is_refused_and_not_kept(
    bench: Workbench, hub: Hub, file: str, options: dict[str, str], message: str
) -> None:
    other = save({"a": torch.zeros(3)})
    hub.commit(REPO, {"other.safetensors": other, "large.safetensors": other, "x.pt": other, "x.bin": other})
    hub.announced["large.safetensors"] = fetched.MOST_BYTES + 1
    with pytest.raises(LabError, match=message):
        fetch(bench, REPO, file, **options)
    assert hub_files.fetched(*folders(bench)) == []
    assert bench.adopted == []


def test_the_address_of_its_page_is_enough(bench: Workbench, published: Path, hub: Hub) -> None:
    hub.commit(REPO, {"a/v4.safetensors": (published / "v4.safetensors").read_bytes()})
    by_name = fetch(bench, REPO, "a/v4.safetensors")
    for repo, file, revision in (
        (f" {hub.url}/{REPO}/blob/main/a/v4.safetensors?download=true ", "", ""),
        ("", f"https://huggingface.co/{REPO}/resolve/main/a/v4.safetensors", "main"),
    ):
        assert fetch(bench, repo, file, revision=revision).expr == by_name.expr
    with pytest.raises(LabError, match="a Space"):
        fetch(bench, f"https://huggingface.co/spaces/{REPO}", "v4.safetensors")
    with pytest.raises(LabError, match="two revisions"):
        fetch(bench, f"{hub.url}/{REPO}/blob/main/a/v4.safetensors", "", revision="v2")


def test_a_cache_that_cannot_be_written_is_read(bench: Workbench, published: Path, hub: Hub, tmp_path: Path) -> None:
    hub.commit(REPO, {"v4.safetensors": (published / "v4.safetensors").read_bytes()})
    before = fetch(bench, REPO, "v4.safetensors")
    assert bench.cache_dir is not None
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    spare = folders(Workbench(published, cache_dir=blocked))
    assert [place.name for place in spare] == ["page-hub", "page-hub"]
    assert spare[0].is_relative_to(cache_folder.own_temporary())
    assert spare[1] == blocked / "page-hub"
    assert Workbench(published, cache_dir=blocked).runs_folder == cache_folder.own_temporary() / "runs"
    assert folders(bench) == (bench.cache_dir / "page-hub",)
    assert before.file.path.is_relative_to(folders(bench)[0])


def test_a_model_that_would_fill_the_memory_is_refused(bench: Workbench, hub: Hub, tmp_path: Path) -> None:
    config = ModelConfig(d_model=16, n_layers=1, n_heads=2, d_head=8, top_k=4, ffn_expand=2, max_seq_len=4096)
    publish_root(tmp_path / "wide", name="w", params=random_lm(config).state_dict(), config=config, recipe="w")
    hub.commit(REPO, {"w.safetensors": (tmp_path / "wide" / "w.safetensors").read_bytes()})
    with pytest.raises(LabError, match=r"too large to run here.*2 heads over 4096 bytes"):
        fetch(bench, REPO, "w.safetensors")
    assert hub_files.fetched(*folders(bench)) == []


def test_a_stop_ends_it_and_nothing_is_kept(bench: Workbench, published: Path, hub: Hub) -> None:
    hub.commit(REPO, {"v4.safetensors": (published / "v4.safetensors").read_bytes()})
    with pytest.raises(Cancelled):
        fetch(bench, REPO, "v4.safetensors", cancel=lambda: True)
    assert [path for place in folders(bench) for path in place.rglob("*") if path.is_file()] == []


def test_the_machines_token_is_not_used(
    bench: Workbench, published: Path, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    hub.commit(REPO, {"v4.safetensors": (published / "v4.safetensors").read_bytes()})
    fetch(bench, REPO, "v4.safetensors")
    assert hub.tokens == [None] * len(hub.tokens)
    assert hub.tokens


def test_a_full_store_lets_the_oldest_go_and_says_so_of_its_name(
    bench: Workbench, published: Path, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = {name: (published / name).read_bytes() for name in ("v4.safetensors", "v7-1234.safetensors")}
    hub.commit(REPO, data)
    old = fetch(bench, REPO, "v7-1234.safetensors")
    monkeypatch.setattr(fetched, "MOST_KEPT", len(data["v4.safetensors"]))
    new = fetch(bench, REPO, "v4.safetensors")
    assert [own.expr for own in known(bench)] == [new.expr]
    with pytest.raises(LabError, match="no such"):
        bench.model(f"v4+{old.expr}[abstain]")
    monkeypatch.setattr(fetched, "MOST_KEPT", len(data["v7-1234.safetensors"]) - 1)
    with pytest.raises(LabError, match="too large to fetch here"):
        fetch(bench, REPO, "v7-1234.safetensors")
    assert [own.expr for own in known(bench)] == [new.expr]  # nothing went for what could not come
