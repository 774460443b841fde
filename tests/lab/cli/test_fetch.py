"""`python -m lab fetch`: one JSON document, a model that the other commands take, one line for what goes wrong."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.workbench import workbench
from lab.workbench.workbench import Workbench
from model import cache_folder
from model.publish import publish_root
from tests.conftest import random_lm
from tests.hub_server import Hub

REPO = "someone/models"
Run = tuple[int, str, str]


@pytest.fixture
def lab(bench: Workbench, hub: Hub, capsys: pytest.CaptureFixture[str]):
    def run(*arguments: str) -> Run:
        status = main(arguments)
        return status, *capsys.readouterr()

    return run


def as_process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lab", *arguments],
        env={**os.environ, **environment},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_fetched_root_is_a_model(lab, hub: Hub, published: Path) -> None:
    data = (published / "v4.safetensors").read_bytes()
    commit = hub.commit(REPO, {"v4.safetensors": data})
    digest = hashlib.sha256(data).hexdigest()
    status, out, err = lab("fetch", REPO, "v4.safetensors", "--sha256", digest, "--json")
    assert status == 0, err
    found = json.loads(out)
    path = found.pop("path")
    assert found == {"sha256": digest, "revision": commit, "bytes": len(data), "kind": "root"}
    asked = [json.loads(lab("chat", model, "Hello?", "--threshold", "1", "--json")[1]) for model in ("v4", path)]
    assert asked[0]["digest"] == asked[1]["digest"]
    assert asked[0]["reply"] == asked[1]["reply"]
    assert asked[1]["model"] == path
    assert path in lab("fetch", REPO, "v4.safetensors")[1]


def test_a_fetched_delta_works_on_its_own_base_only(
    lab, hub: Hub, published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.commit(REPO, {"v7.safetensors": (published / "v7-1234.safetensors").read_bytes()})
    found = json.loads(lab("fetch", REPO, "v7.safetensors", "--json")[1])
    assert found["kind"] == "delta"
    status, out, _ = lab("chat", f"v4+{found['path']}[abstain]", "Hello?", "--json")
    assert (status, json.loads(out)["model"]) == (0, f"v4+{found['path']}[abstain]")
    lm = random_lm(seed=9)
    publish_root(tmp_path / "other", name="v4", params=lm.state_dict(), config=lm.config, recipe="v4")
    monkeypatch.setenv("LAB_CHECKPOINTS", str(tmp_path / "other"))
    status, out, err = lab("chat", found["path"], "Hello?")
    assert (status, out) == (2, "")
    assert "a delta of an unknown base" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "usage|required"),
        ((REPO,), "no file is named"),
        ((REPO, "absent.txt"), "no such file"),
        (("no/body", "x.txt"), "no such repository"),
        ((REPO, "x.txt", "--revision", "v99"), "no such revision"),
        ((REPO, "x.txt", "--sha256", "0" * 64), "other bytes than asked for"),
        ((REPO, "x.txt", "--sha256", "short"), "bad SHA-256"),
        ((REPO, "x.pt"), "a pickle"),
        ((REPO, "../x.txt"), "not a file of a repository"),
    ],
)
def test_bad_input_is_one_line_and_exit_two(lab, hub: Hub, arguments: tuple[str, ...], message: str) -> None:
    hub.commit(REPO, {"x.txt": b"one", "x.pt": b"two"})
    status, out, err = lab("fetch", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith("error: ")
    assert err.count("\n") == 1
    assert any(word in err for word in message.split("|"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("{url}/someone/models/blob/main/weights/x.txt",),
        ("{url}/someone/models/resolve/main/weights/x.txt?download=true", "--revision", "main"),
        ("https://huggingface.co/someone/models/tree/main", "weights/x.txt"),
        ("someone/models", "hf.co/someone/models/raw/main/weights/x.txt"),
    ],
)
def test_a_pasted_address_names_the_file(lab, hub: Hub, arguments: tuple[str, ...]) -> None:
    commit = hub.commit(REPO, {"weights/x.txt": b"one"})
    status, out, err = lab("fetch", *(text.format(url=hub.url) for text in arguments), "--json")
    assert (status, err.count("Traceback")) == (0, 0), err
    assert (json.loads(out)["revision"], Path(json.loads(out)["path"]).read_bytes()) == (commit, b"one")


def test_addresses_that_are_no_files_are_one_line(lab, hub: Hub) -> None:
    for address, message in (
        ("https://huggingface.co/datasets/a/b/blob/main/x.parquet", "a dataset"),
        ("https://huggingface.co/spaces/a/b", "a Space"),
        ("https://example.org/a/b/blob/main/x", "another server"),
        ("https://huggingface.co/a/b", "no file is named"),
    ):
        status, out, err = lab("fetch", address)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert message in err
    assert hub.asked == []


def test_a_new_process_reaches_the_hub_that_the_environment_names(hub: Hub) -> None:
    commit = hub.commit(REPO, {"x.txt": b"one"})
    found = as_process("fetch", REPO, "x.txt", "--json")
    assert (found.returncode, found.stderr) == (0, "")
    assert json.loads(found.stdout)["revision"] == commit
    before = len(hub.asked)
    offline = as_process("fetch", REPO, "x.txt", "--json", HF_HUB_OFFLINE="1")
    assert offline.stdout == found.stdout
    assert len(hub.asked) == before


def test_a_connection_that_keeps_breaking_is_one_line(hub: Hub) -> None:
    hub.commit(REPO, {"x.txt": bytes(10_000)})
    hub.cuts = [10] * 100
    found = as_process("fetch", REPO, "x.txt")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith("error: no connection to the Hub, or it broke off")
    assert found.stderr.count("\n") == 1


@pytest.mark.parametrize("named", ["/somewhere/else", ""])
def test_files_land_in_the_cache_folder_of_the_lab(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAB_CACHE", named)
    assert workbench.Workbench().cache_dir == cache_folder.default_cache()
    assert cache_folder.cache_for("hub")[-1] == Path(str(cache_folder.default_cache())) / "hub"
