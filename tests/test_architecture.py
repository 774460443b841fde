"""Arrows point down: app → lab/ui → lab → model ← training. Read from the source, with no exceptions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NEVER = {
    "model": {"lab", "training", "app", "gradio", "plotly"},
    "training": {"lab", "app", "gradio"},
    "lab": {"lab.ui", "training", "app", "gradio"},
    "lab/ui": {"model", "training", "app", "torch", "numpy"},
    "app.py": {"model", "training", "torch", "numpy"},
}
"""What each package may not import; a file belongs to the longest path that it lies under."""

PACKAGES = ("lab", "model", "training")
SOURCES = [
    Path("app.py"),
    *(path.relative_to(ROOT) for top in PACKAGES for path in sorted(ROOT.glob(f"{top}/**/*.py"))),
]


def imported(source: Path) -> Iterator[str]:
    """Every module that a file imports anywhere, inside functions too; `module.name` for an imported name."""
    for node in ast.walk(ast.parse((ROOT / source).read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call):
            assert ast.unparse(node.func) not in ("__import__", "importlib.import_module", "import_module")


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_imports_point_down(source: Path) -> None:
    package = max((package for package in NEVER if source.is_relative_to(package)), key=len)
    assert not {name for name in imported(source) for never in NEVER[package] if f"{name}.".startswith(f"{never}.")}


@pytest.mark.parametrize("source", [path for path in SOURCES if path.is_relative_to("training")], ids=str)
def test_training_never_opens_prompts(source: Path) -> None:
    """The probe sets stay held out: no text in the code, docstrings apart, leads to them."""
    nodes = list(ast.walk(ast.parse((ROOT / source).read_bytes())))
    prose = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    texts = [node.value for node in nodes if isinstance(node, ast.Constant) and id(node) not in prose]
    held_out = ["prompts/", *(path.name for path in (ROOT / "prompts").glob("*.jsonl"))]
    assert "prompts" not in texts
    assert not [text for text in texts if isinstance(text, str) and any(name in text for name in held_out)]
