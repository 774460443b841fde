"""Machine code that cannot be kept, or was kept badly, costs time and never a result."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from model.compiled import WHERE

ROOT = Path(__file__).parents[2]
KERNEL = """
from model.compiled import compiled

@compiled()
def total(numbers):
    found = 0.0
    for number in numbers:
        found += number
    return found
"""
CODE = "import numpy, kernel; print(kernel.total(numpy.arange(5.0)), kernel.total(numpy.arange(5)))"


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    """A folder with a module that compiles a function for two types."""
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "kernel.py").write_text(KERNEL)
    return tmp_path / "source"


def said(kernel: Path, folder: Path, *, largest: int | None = None) -> str:
    """What a process prints that keeps its machine code in `folder`. largest: bytes that a file of it may have."""
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, WHERE: str(folder), "PYTHONPATH": str(kernel), "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))) if largest else None,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def kept(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}


def test_a_disk_without_room_for_machine_code(kernel: Path, tmp_path: Path) -> None:
    """There is room for a few bytes when the folder is looked at, and none for the code."""
    assert said(kernel, tmp_path / "full", largest=200) == "10.0 10.0\n"
    assert not kept(tmp_path / "full")
    assert said(kernel, tmp_path / "kept") == "10.0 10.0\n"
    assert kept(tmp_path / "kept")


def test_files_that_are_torn_are_written_anew(kernel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    told = said(kernel, folder)
    whole = kept(folder)
    for ending in (".nbi", ".nbc"):
        for length in (0, 9, 60):
            for path in whole:
                if path.suffix == ending:
                    os.truncate(path, length)
            assert said(kernel, folder) == told
            assert kept(folder) == whole


def test_a_folder_that_was_named_and_is_full_is_not_used(tmp_path: Path) -> None:
    """Although code could be kept beside the source."""
    named = tmp_path / "named"
    named.write_text("no folder")
    code = "import os; from model import compiled; print(compiled.KEPT, os.environ[compiled.WHERE])"
    env = {**os.environ, WHERE: str(named), "LAB_CACHE": str(tmp_path / "cache")}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", str(tmp_path / "cache" / "compiled")]
