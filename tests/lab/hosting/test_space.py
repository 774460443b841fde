"""The lab onto a Space: the real client of huggingface_hub against a Hub on this machine, over real HTTP."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from huggingface_hub import close_session, constants

from lab.hosting import app_files, front_matter
from lab.hosting.app_files import AppFile
from lab.hosting.space import Upload, upload
from lab.probe import results
from model.errors import LabError
from model.hf import bundled
from tests.hub_server import unused_port
from tests.space_server import TOKEN, Spaces, serving

# huggingface_hub hands a large file to its HTTP client by a name that the client is about to drop
pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")
ROOT = Path(__file__).resolve().parents[3]
NAME = "somebody/lab"
README = """---
sdk: gradio
sdk_version: {gradio}
python_version: "3.12"
app_file: app.py
---
# A lab
"""


@pytest.fixture
def spaces(monkeypatch: pytest.MonkeyPatch) -> Iterator[Spaces]:
    """An empty Hub, the one that HF_ENDPOINT names, that takes large files by LFS alone."""
    with serving() as found:
        monkeypatch.setenv("HF_ENDPOINT", found.url)
        monkeypatch.setenv("HF_TOKEN", TOKEN)
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)
        yield found
        close_session()


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small tree of the same shape, with what no Space needs in it."""
    found = tmp_path / "tree"
    for name, text in {
        "README.md": README.format(gradio="6.1.2"),
        "LICENSE": "free",
        "requirements.txt": "torch==1\ngradio==6.1.2\n",
        "app.py": "print()",
        "lab/ui/page.py": "import os",
        "lab/ui/assets/page.css": "p {}",
        "model/store.py": "import os",
        "training/loop.py": "import os",
        "prompts/probe.jsonl": "{}\n",
        "checkpoints/README.md": "made",
        "checkpoints/manifest.json": "{}",
        "checkpoints/v4.safetensors": "weights" * 999,
        "checkpoints/records/v4.probe_large.jsonl.gz": "packed",
        # what stays here
        "lab/ui/__pycache__/page.py": "cached",
        "lab/ui/.env.py": "KEY=1",
        "lab/notes.md": "notes",
        "training/LOG.md": "what failed",
        "tests/test_all.py": "assert 1",
        "docs/chat.png": "picture",
        "findings/one.py": "finding",
        ".env": "KEY=1",
        "runs/v7/log.jsonl": "{}",
        "prompts/README.md": "datasheet",
    }.items():
        (found / name).parent.mkdir(parents=True, exist_ok=True)
        (found / name).write_text(text)
    (found / "lab" / "link.py").symlink_to(found / ".env")
    return found


NEEDED = {
    "README.md", "LICENSE", "requirements.txt", "app.py", "lab/ui/page.py", "lab/ui/assets/page.css", "model/store.py",
    "training/loop.py", "prompts/probe.jsonl", "checkpoints/README.md", "checkpoints/manifest.json",
    "checkpoints/v4.safetensors", "checkpoints/records/v4.probe_large.jsonl.gz",
}  # fmt: skip


def changes(found: Upload) -> tuple[int, int, int]:
    return len(found.added), len(found.changed), len(found.removed)


def test_every_kept_result_goes_up_whole() -> None:
    names = {own.path for own in app_files.of(ROOT)}
    kept = [path for _, path in results.keys(ROOT / "checkpoints" / "records")]
    assert kept
    assert {lines for path in kept if (lines := results.lines_of(path)) not in names or path not in names} == set()
    mixture = bundled.folder()
    assert {mixture / name for name in bundled.About.read().files} | {mixture.with_suffix(".json")} <= names


def test_what_the_app_needs_goes_up_once_and_then_only_what_changed(spaces: Spaces, tree: Path) -> None:
    looked = upload(tree, NAME, dry_run=True)
    assert (changes(looked), looked.commit, spaces.files) == ((13, 0, 0), None, {})
    first = upload(tree, NAME, private=True)
    assert set(first.added) == NEEDED
    assert spaces.private == {NAME: True}
    there = spaces.files[NAME]
    assert {name: data for name, data in there.items() if name != ".gitattributes"} == {
        name: (tree / name).read_bytes() for name in NEEDED
    }
    assert spaces.asked["put"] == 2  # weights and packed records, by LFS
    assert first.commit == spaces.commits[NAME][-1]
    assert spaces.asked["commit"] == 1

    before = spaces.sent
    again = upload(tree, NAME)
    assert (changes(again), again.commit, spaces.sent - before) == ((0, 0, 0), None, 0)
    assert spaces.asked["commit"] == 1

    there["notes-of-the-owner.txt"] = b"mine"
    there["lab/old.py"] = b"of an earlier version"
    (tree / "lab/ui/page.py").write_text("import sys")
    (tree / "lab/ui/new.py").write_text("import sys")
    (tree / "model/store.py").unlink()
    third = upload(tree, NAME)
    assert third.added == ("lab/ui/new.py",)
    assert third.changed == ("lab/ui/page.py",)
    assert third.removed == ("lab/old.py", "model/store.py")
    assert spaces.asked["put"] == 2
    there = spaces.files[NAME]
    assert there["notes-of-the-owner.txt"] == b"mine"
    assert there["lab/ui/page.py"] == b"import sys"
    assert not {"lab/old.py", "model/store.py"} & there.keys()


def test_a_digest_is_git_s(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"what\r\never\0")
    found = AppFile("file", path, path.read_bytes())
    git = subprocess.run(["git", "hash-object", "--no-filters", path], capture_output=True, text=True, check=True)
    assert found.git_sha1 == git.stdout.strip()
    assert found.sha256 == hashlib.sha256(b"what\r\never\0").hexdigest()


Break = Callable[[Spaces, Path, pytest.MonkeyPatch], object]
FAULTS: dict[str, tuple[Break, str]] = {
    "401": (lambda _s, _t, m: m.setenv("HF_TOKEN", "hf_" + "x" * 34), "does not know this token.*status 401"),
    "402": (lambda s, _t, _m: s.refusals.update({"create": 402}), "subscription.*status 402"),
    "403": (lambda s, _t, _m: s.refusals.update({"create": 403}), "may not do that.*status 403"),
    "403 later": (lambda s, _t, _m: s.refusals.update({"commit": 403}), "may not do that.*status 403"),
    "404": (lambda s, _t, _m: s.refusals.update({"create": 404}), "no such owner.*status 404"),
    "429": (lambda s, _t, _m: s.refusals.update({"create": 429}), "asks to wait.*status 429"),
    "400": (lambda s, _t, _m: s.refusals.update({"batch": 400}), "the Hub refuses.*status 400"),
    "no token": (lambda _s, _t, m: m.delenv("HF_TOKEN"), "no token; expected a token"),
    "nobody there": (lambda _s, _t, m: m.setenv("HF_ENDPOINT", f"http://127.0.0.1:{unused_port()}"), "no connection"),
    "a token in a file": (lambda _s, t, _m: (t / "lab/key.py").write_text(f"K = '{TOKEN}'"), "holds a token.*key.py"),
    "another's token": (lambda _s, t, _m: (t / "app.py").write_text("hf_" + "Q" * 34), "holds a token.*app.py"),
    "a pointer": (
        lambda _s, t, _m: (t / "checkpoints/v4.safetensors").write_text(
            f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 9\n"
        ),
        "v4.safetensors",
    ),
    "a folder less": (lambda _s, t, _m: shutil.rmtree(t / "prompts"), "not a tree of this lab.*prompts"),
    "another gradio": (
        lambda _s, t, _m: (t / "README.md").write_text(README.format(gradio="6.1.3")), "sdk_version; expected 6.1.2"
    ),
    "another python": (
        lambda _s, t, _m: (t / "README.md").write_text(README.format(gradio="6.1.2").replace("3.12", "3.8")),
        "python_version; expected one of 3.11",
    ),
    "a number": (
        lambda _s, t, _m: (t / "README.md").write_text(README.format(gradio="6.1.2").replace('"3.12"', "3.12")),
        "python_version.*in quotes",
    ),
    "no head": (lambda _s, t, _m: (t / "README.md").write_text("# A lab\n"), "README"),
    "bad YAML": (lambda _s, t, _m: (t / "README.md").write_text("---\n{: [\n---\n"), "head of the README"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_what_goes_wrong_is_told_and_nothing_of_the_token(
    fault: str, spaces: Spaces, tree: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    spoil, told = FAULTS[fault]
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "nobody-logged-in"))
    spoil(spaces, tree, monkeypatch)
    with pytest.raises(LabError, match=told) as error:
        upload(tree, NAME)
    said = "".join((str(error.value), caplog.text, *capfd.readouterr()))
    assert "\n" not in str(error.value)
    assert TOKEN not in said
    assert len(spaces.commits.get(NAME, [""])) == 1  # nothing but what making it leaves


@pytest.mark.parametrize("name", ["lab", "a/b/c", "/lab", "somebody/", "some body/lab", "a/..", "ä/lab", "a/b--c", ""])
def test_a_name_that_is_none(name: str, tree: Path) -> None:
    with pytest.raises(LabError, match="not the name of a Space"):
        upload(tree, name)


def test_a_public_space_is_not_called_private(spaces: Spaces, tree: Path) -> None:
    upload(tree, NAME)
    with pytest.raises(LabError, match="public already"):
        upload(tree, NAME, private=True)


def test_this_tree_is_one_that_a_space_is_built_by() -> None:
    head = front_matter.check(ROOT)
    assert f"gradio=={head['sdk_version']}" in (ROOT / "requirements.txt").read_text().splitlines()
    assert not [own.name for own in app_files.of(ROOT) if len(own.data) > 25 << 20]
