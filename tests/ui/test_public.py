"""From a clone to a Space: the tree is uploaded by the real client, and what came up is served as a Space serves it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError
from huggingface_hub import constants

from lab.__main__ import main
from tests.hub_server import unused_port
from tests.space_server import TOKEN, serving

pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")
ROOT = Path(__file__).resolve().parents[2]
NAME = "somebody/lab"
SERVED = """
import os, sys

def refuse(event, arguments):
    if event == "socket.connect" and arguments[1][0] not in ("127.0.0.1", "::1"):
        raise PermissionError(f"the network was asked for: {arguments}")

sys.addaudithook(refuse)
import app
from lab.ui import page

port = int(os.environ["PORT"])
app.demo.launch(server_name="127.0.0.1", server_port=port, **{**page.launch_options(), "quiet": True})
"""


@pytest.fixture(scope="module")
def uploaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the one command brought onto a Space from a copy of every file that git knows."""
    clone, space = tmp_path_factory.mktemp("clone"), tmp_path_factory.mktemp("space")
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file() and not (ROOT / name).is_symlink():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, clone / name)
    with pytest.MonkeyPatch.context() as patch, serving() as spaces:
        patch.setenv("HF_ENDPOINT", spaces.url)
        patch.setenv("HF_TOKEN", TOKEN)
        patch.setattr(constants, "HF_HUB_DISABLE_XET", True)
        patch.setattr("lab.cli.to_space.ROOT", clone)
        assert main(["space", NAME, "--json"]) == 0
        assert main(["space", NAME]) == 0
        assert spaces.asked["commit"] == 1  # the second time there was nothing to do
        for name, data in spaces.files[NAME].items():
            (space / name).parent.mkdir(parents=True, exist_ok=True)
            (space / name).write_bytes(data)
    return space


@pytest.fixture(scope="module")
def space(uploaded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the lab is served from what was uploaded, with nothing else of this tree, and no network."""
    home, port = tmp_path_factory.mktemp("home"), unused_port()
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "SPACE_ID": NAME, "PORT": str(port), "OMP_NUM_THREADS": "1",
        "LAB_MEASUREMENTS_WAITING": "1",
    }  # fmt: skip
    with (home / "said").open("wb") as said:
        running = subprocess.Popen(
            [sys.executable, "-c", SERVED], cwd=uploaded, env=environment, stdout=said, stderr=said
        )
    url, end = f"http://127.0.0.1:{port}/", time.monotonic() + 240
    while True:
        assert running.poll() is None, (home / "said").read_text()
        assert time.monotonic() < end, (home / "said").read_text()
        try:
            httpx.get(f"{url}config", timeout=10).raise_for_status()
            break
        except httpx.HTTPError:
            time.sleep(0.2)
    yield url
    running.kill()
    running.wait()
    assert "Traceback" not in (home / "said").read_text()


def test_what_is_uploaded_is_the_app_and_nothing_else(uploaded: Path) -> None:
    assert {path.name for path in uploaded.iterdir()} == {
        ".gitattributes", "README.md", "LICENSE", "requirements.txt", "app.py", "lab", "model", "training", "prompts",
        "checkpoints",
    }  # fmt: skip
    kept = [path.relative_to(uploaded).as_posix() for path in uploaded.rglob("*") if path.is_file()]
    assert not [name for name in kept if re.search(r"\.png|__pycache__|^tests|^docs|^findings|LOG\.md", name)]


def test_a_space_is_public_and_page_and_endpoints_obey(space: str) -> None:
    page = {
        own["props"].get("elem_id") or own["id"]: own["props"]
        for own in httpx.get(f"{space}config").json()["components"]
    }
    assert (
        "This is a public lab: training is off, no models are fetched, own prompts are at most 300 in 256 kB, and "
        "measurements wait in one line."
    ) in page["public"]["value"]
    assert "Training is off in this lab" in page["train-off"]["value"]
    assert page["kept"]["open"] is True
    assert "fetches no models" in page["fetch-off"]["value"]
    assert page["own-file"]["label"] == "Prompts, 256 kB at most"
    assert not {"train-start", "fetch-go"} & page.keys()
    client = Client(space, verbose=False)
    records = client.predict(api_name="/probe", full=True)["records"]
    assert len(records) == 210
    with pytest.raises(AppError, match="list of 1 to 2000 records"):
        client.predict(records=records * 10, api_name="/score")
    with pytest.raises(AppError, match="whole number from 1 to 2000"):
        client.predict(records=records, n_resamples=10_000, api_name="/score")
    for path in ("", "config", "gradio_api/info"):
        assert (
            "frame-ancestors 'self' https://huggingface.co"
            in httpx.get(space + path).headers["content-security-policy"]
        )
