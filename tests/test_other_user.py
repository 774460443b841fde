"""A tree that is only read, no home, another user's temporary files: everything works, as a user who is bound by it.

Where the tests run as root, the commands run as `nobody`, who may read everything (the interpreter may lie in root's
home) and write only where the file's bits allow it.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from gradio_client import Client

from model.cache_folder import NAME
from model.hub import fetch
from tests.hub_server import Hub, unused_port
from tests.lab.conftest import prompts_folder, published  # noqa: F401 - fixtures

ROOT = Path(__file__).resolve().parent.parent
NOBODY = 65534
IS_ROOT = os.geteuid() == 0
USER = NOBODY if IS_ROOT else os.geteuid()
READS = "dac_read_search"
NOBODY_THEN = (
    "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", f"--bounding-set=-all,+{READS}",
    f"--inh-caps=-all,+{READS}", f"--ambient-caps=+{READS}",
)  # fmt: skip
AS_USER = NOBODY_THEN if IS_ROOT else ()


@pytest.fixture(scope="module")
def everyones() -> Iterator[Path]:
    """A folder that every user may walk through, which pytest's own are not."""
    made = Path(tempfile.mkdtemp(prefix="lab-other-user-", dir="/tmp"))
    made.chmod(0o755)
    yield made
    for path in [made, *made.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def installed(everyones: Path, published: Path, prompts_folder: Path) -> Path:  # noqa: F811
    """The program with small checkpoints, none of which can be written."""
    tree = everyones / "installed"
    tree.mkdir()
    shutil.copy(ROOT / "app.py", tree)
    for package in ("lab", "model", "training"):
        shutil.copytree(ROOT / package, tree / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(published, tree / "checkpoints")
    shutil.copytree(prompts_folder, tree / "prompts")
    for path in [tree, *tree.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    return tree


def of_user(everyones: Path) -> Path:
    made = Path(tempfile.mkdtemp(dir=everyones))
    os.chown(made, USER, -1)
    return made


@pytest.fixture
def temporary(everyones: Path) -> Path:
    """An empty folder of the user's for temporary files."""
    return of_user(everyones)


@pytest.fixture(scope="module")
def machine_code(everyones: Path) -> dict[str, str]:
    """For tests that ask something else: where numba keeps what it has compiled from one of them to the next."""
    return {"NUMBA_CACHE_DIR": str(of_user(everyones))}


def environment(temporary: Path, **more: str) -> dict[str, str]:
    """What a process of the user sees: neither a home nor anything that names a folder, but for temporary files."""
    ours = ("LAB_", "NUMBA_", "TORCH", "GRADIO_", "HF_", "XDG_", "MPLCONFIGDIR", "PYTHONPATH", "PYTEST")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    kept |= {"HOME": "/nonexistent", "TMPDIR": str(temporary), "GRADIO_ANALYTICS_ENABLED": "False"}
    return kept | {"NUMBA_OPT": "0"} | more  # compiling is most of what these tests wait for


def ran(
    installed: Path, temporary: Path, *arguments: str, module: str = "lab", nothing: bool = False, **more: str
) -> subprocess.CompletedProcess[str]:
    """`python -m MODULE …` as the user. nothing: no file of any length can be written anywhere."""
    return subprocess.run(
        [*AS_USER, sys.executable, "-m", module, *arguments], cwd=installed, env=environment(temporary, **more),
        capture_output=True, text=True, check=False, timeout=600,
        preexec_fn=(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))) if nothing else None,
    )  # fmt: skip


def well(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    return done.stdout


def take(temporary: Path, name: str) -> Path:
    """A folder that somebody else has, where the lab would make one: another user's, or one that anybody can change."""
    made = temporary / name
    made.mkdir()
    made.chmod(0o755 if IS_ROOT else 0o777)
    return made


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_user_of_these_tests_is_bound(installed: Path, temporary: Path) -> None:
    """Else the others show nothing."""
    for folder in (installed, installed / "model", installed / "checkpoints"):
        done = subprocess.run([*AS_USER, "touch", str(folder / "x")], capture_output=True, check=False)
        assert done.returncode != 0, folder
    assert subprocess.run([*AS_USER, "touch", str(temporary / "x")], check=False).returncode == 0


def test_commands_work_and_keep_their_machine_code_to_themselves(installed: Path, temporary: Path) -> None:
    nowhere = {"NUMBA_CACHE_DIR": str(installed / "absent")}  # or one that cannot be made
    found = json.loads(well(ran(installed, temporary, "models", "--json", **nowhere)))
    assert [row["expr"] for row in found] == ["v3", "v4", "v7@1234", "v7@1235"]
    assert "abstain_p" in json.loads(well(ran(installed, temporary, "chat", "v4", "Hello?", "--json")))
    own = temporary / f"{NAME}-{USER}"
    about = own.stat()
    assert (about.st_uid, stat.S_IMODE(about.st_mode)) == (USER, 0o700)
    compiled = {path: path.stat().st_mtime_ns for path in files(own / "compiled") if path.suffix == ".nbc"}
    assert compiled
    records = temporary / "records.jsonl"
    well(ran(installed, temporary, "probe", "v4", "--out", str(records)))
    assert len(records.read_text().splitlines()) == 42
    assert {path: path.stat().st_mtime_ns for path in compiled} == compiled  # found again, not made again
    assert {path.name for path in temporary.iterdir()} <= {own.name, "records.jsonl"}


def test_what_another_has_put_there_is_not_run(installed: Path, temporary: Path) -> None:
    """numba runs the machine code that it finds: a folder of a foreseeable name must be this user's own."""
    theirs = take(temporary, f"{NAME}-{USER}")
    well(ran(installed, temporary, "models"))
    assert not files(theirs)
    assert list(temporary.iterdir()) == [theirs]  # what it used instead is gone


def test_where_nothing_at_all_can_be_written_a_reply_is_still_read(
    installed: Path, temporary: Path, machine_code: dict[str, str]
) -> None:
    asked = ("chat", "v7", "Hello?", "--json")
    with_files = json.loads(well(ran(installed, temporary, *asked, **machine_code)))
    without = json.loads(well(ran(installed, temporary, *asked, nothing=True)))
    assert without["routing"] == with_files["routing"]
    refused = ran(installed, temporary, "fetch", "someone/models", "x.txt", nothing=True)
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr  # joblib, too, has something to say
    assert refused.stderr.splitlines()[-1].startswith("error: no room for temporary files")


def test_training_reads_the_tree_and_writes_where_it_is_told(
    installed: Path, temporary: Path, machine_code: dict[str, str]
) -> None:
    out = temporary / "run"
    arguments = ("run", "v9", "--steps", "3", "--seed", "1", "--no-publish", "--json", "--out", str(out))
    trained = well(ran(installed, temporary, *arguments, module="training", **machine_code))
    assert json.loads(trained)["steps"] == 3
    assert (out / "v9-1.safetensors").is_file()


def test_a_cache_that_cannot_be_written_is_read_and_new_files_go_elsewhere(
    installed: Path, everyones: Path, temporary: Path, hub: Hub
) -> None:
    data = (installed / "checkpoints" / "v4.safetensors").read_bytes()
    hub.commit("someone/models", {"v4.safetensors": data, "x.txt": b"one"})
    home = of_user(everyones)
    before = fetch("someone/models", "v4.safetensors", folders=[home / ".cache" / NAME / "hub"])
    for path in [home, *home.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    reached = {"HOME": str(home), "HF_ENDPOINT": hub.url}
    asked = ("fetch", "someone/models", "v4.safetensors", "--json")
    assert json.loads(well(ran(installed, temporary, *asked, **reached)))["path"] == str(before.path)
    assert len(hub.bodies()) == 1
    another = json.loads(well(ran(installed, temporary, *asked[:2], "x.txt", "--json", **reached)))
    assert Path(another["path"]).is_relative_to(temporary / f"{NAME}-{USER}")


def test_the_page_serves_beside_another_users_files(
    installed: Path, temporary: Path, machine_code: dict[str, str]
) -> None:
    theirs = take(temporary, "gradio")
    port = unused_port()
    server = subprocess.Popen(
        [*AS_USER, sys.executable, "app.py"], cwd=installed, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=environment(temporary, HOST="127.0.0.1", PORT=str(port), **machine_code),
    )  # fmt: skip
    try:
        url, end = f"http://127.0.0.1:{port}", time.monotonic() + 300
        while True:
            try:
                client = Client(url, verbose=False, download_files=False)
                break
            except (httpx.TransportError, ValueError):  # not up yet, or not all of it
                assert server.poll() is None, server.communicate()
                assert time.monotonic() < end
                time.sleep(0.5)
        assert client.predict(prompt="Hello?", api_name="/chat")["model"] == "v4"
        sent = httpx.post(f"{url}/gradio_api/upload", files={"files": ("own.csv", b"id,regime,prompt\n")}).json()
        client.close()
    finally:
        server.terminate()
        said = server.communicate(timeout=60)
    assert "Traceback" not in said[1], said
    assert server.returncode == 0  # ended in order, so that a run that goes on would have been told
    own = temporary / f"{NAME}-{USER}"
    assert Path(sent[0]).is_relative_to(own / "gradio")
    assert (own.stat().st_uid, stat.S_IMODE(own.stat().st_mode)) == (USER, 0o700)
    assert not files(theirs)
