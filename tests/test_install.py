"""pip is told in one line that this is an application; what is imported is pinned, and all of it locked with hashes."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("how", [[], ["--editable"]], ids=["plain", "editable"])
def test_pip_install_says_that_this_is_an_application(tmp_path: Path, how: list[str]) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target", tmp_path / "to"]
    run = subprocess.run([*pip, *how, tmp_path], capture_output=True, text=True)
    assert run.returncode != 0
    assert "Tilelli Lab is an application, not a package: run `make lab`" in run.stdout + run.stderr
    assert "Traceback" not in run.stdout + run.stderr


def test_what_is_imported_is_pinned() -> None:
    lines = "".join(path.read_text("utf-8") for path in ROOT.glob("requirements*.txt")).splitlines()
    pinned = {re.split(r"[=\s]", line)[0].lower().replace("_", "-") for line in lines if line and line[0] not in "#-"}
    imported = set()
    for top in ("app.py", "lab/**/*.py", "model/**/*.py", "training/**/*.py"):
        for path in ROOT.glob(top):
            for node in ast.walk(ast.parse(path.read_bytes())):
                if isinstance(node, ast.Import):
                    imported |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    imported.add(str(node.module).partition(".")[0])
    distributions = packages_distributions()
    foreign = imported - set(sys.stdlib_module_names) - {"lab", "model", "training"}
    assert "httpx2" in foreign
    assert not {
        name
        for name in foreign
        if not {own.lower().replace("_", "-") for own in distributions.get(name, [name])} & pinned
    }


def pins(name: str) -> dict[str, str]:
    """Versions that a file of requirements asks for, those of the files it names included."""
    found: dict[str, str] = {}
    for line in (ROOT / name).read_text("utf-8").splitlines():
        said = line.partition("#")[0].strip()
        if said.startswith("-r "):
            found |= pins(said.removeprefix("-r ").strip())
        elif said:
            package, _, version = said.partition("==")
            found[package.lower().replace("_", "-")] = version
    return found


def locked(text: str) -> dict[tuple[str, str], tuple[str, int]]:
    """Of every package and condition in a lock: its version, and how many files may be it."""
    found = {}
    for entry in re.split(r"\n(?=[a-z0-9])", re.sub(r"(?m)^ *#.*\n", "", text)):
        head, _, hashes = entry.partition(" \\\n")
        version, _, condition = head.partition(" ; ")
        package, _, version = version.partition("==")
        found[package, condition] = version, len(re.findall(r"^ +--hash=sha256:[0-9a-f]{64}(?: \\)?$", hashes, re.M))
    return found


@pytest.mark.parametrize("name", ["requirements", "requirements-dev", "requirements-scale"])
def test_the_lock_holds_every_pin_and_a_hash_of_all_it_holds(name: str) -> None:
    """Where it does not: CONTRIBUTING.md has the command that makes it anew."""
    lock = locked((ROOT / "docs" / "hosting" / f"{name}.lock").read_text("utf-8"))
    wanted = pins(f"{name}.txt")
    for package, version in wanted.items():
        held = {own for (other, _), (own, _) in lock.items() if other == package}
        assert held == {version} if version else held, package
    assert not [key for key, (version, files) in lock.items() if not version or not files]
    assert len(lock) > len(wanted)


def test_the_lock_for_tests_is_the_apps_and_more() -> None:
    app, tests = (
        {(package, version) for (package, _), (version, _) in locked(path.read_text("utf-8")).items()}
        for path in (ROOT / "docs" / "hosting" / f"{name}.lock" for name in ("requirements", "requirements-dev"))
    )
    assert app <= tests


def test_the_lock_of_ray_has_nothing_in_another_version_than_the_apps() -> None:
    app, scale = (
        {package: version for (package, _), (version, _) in locked(path.read_text("utf-8")).items()}
        for path in (ROOT / "docs" / "hosting" / f"{name}.lock" for name in ("requirements", "requirements-scale"))
    )
    shared = app.keys() & scale.keys()
    assert shared
    assert {name: app[name] for name in shared} == {name: scale[name] for name in shared}


def test_a_lock_that_lacks_a_version_or_a_hash_is_seen() -> None:
    whole = "--hash=sha256:" + "0" * 64
    text = f"# made\na==1 ; x < '3' \\\n    {whole}\n    # via b\nb==2\nc \\\n    --hash=sha256:0\n"
    assert locked(text) == {("a", "x < '3'"): ("1", 1), ("b", ""): ("2", 0), ("c", ""): ("", 0)}
