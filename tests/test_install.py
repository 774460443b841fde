"""pip is told in one line that this is an application, and every third-party import is pinned."""

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
