"""Arrows point down: app → lab/ui → lab → model ← training, and inside lab from room to room. Read from the source."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from pkgutil import resolve_name

import pytest

ROOT = Path(__file__).resolve().parent.parent
NEVER = {
    "model": {"lab", "training", "app", "gradio", "plotly"},
    "training": {"lab", "app", "gradio"},
    "lab": {"training", "app", "gradio"},
    "lab/study": {"app", "gradio"},
    "lab/ui": {"model", "training", "app", "torch", "numpy"},
    "app.py": {"model", "training", "torch", "numpy"},
}
"""What each package may not import; a file belongs to the longest path that it lies under."""

ROOMS = (
    "errors", "signals", "progress", "hosting", "memory", "page_files", "statistics", "console", "probe", "evaluation",
    "monitors", "workbench", "chat", "replies", "threshold", "graft", "study", "scale", "claims", "shown", "written",
    "evidence", "cli", "ui",
)  # fmt: skip
"""The modules and rooms of lab/, lowest first: each may import those before it, and itself."""
MOST_LOOSE = 6
"""Modules of lab/ that lie in no room."""

PACKAGES = ("lab", "model", "training")
SOURCES = [
    Path("app.py"),
    *(path.relative_to(ROOT) for top in PACKAGES for path in sorted(ROOT.glob(f"{top}/**/*.py"))),
]
LAB = [path for path in SOURCES if path.is_relative_to("lab") and path != Path("lab/__init__.py")]


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


def dotted(source: Path) -> str:
    return ".".join(source.with_suffix("").parts).removesuffix(".__init__")


def room(name: str) -> str:
    """The room of a module of lab/, or the module itself where it lies in none."""
    return name.split(".")[1]


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_imports_point_down(source: Path) -> None:
    package = max((package for package in NEVER if source.is_relative_to(package)), key=len)
    assert not {name for name in imported(source) for never in NEVER[package] if f"{name}.".startswith(f"{never}.")}


@pytest.mark.parametrize("source", [path for path in LAB if path.name != "__main__.py"], ids=str)
def test_no_import_of_lab_runs_upwards(source: Path) -> None:
    own = ROOMS.index(room(dotted(source)))
    assert not {name for name in imported(source) if name.startswith("lab.") and ROOMS.index(room(name)) > own}


def test_no_modules_import_each_other() -> None:
    """Not even in a round over several, which TopologicalSorter names."""
    known = {dotted(source): source for source in SOURCES}

    def module(name: str) -> str | None:
        return name if name in known else name.rpartition(".")[0] if name.rpartition(".")[0] in known else None

    graph = {own: {module(name) for name in imported(source)} - {None, own} for own, source in known.items()}
    assert len(list(TopologicalSorter(graph).static_order())) == len(known)


def test_lab_is_made_of_rooms_that_say_what_they_hold() -> None:
    loose = sorted(path.stem for path in (ROOT / "lab").glob("*.py") if not path.stem.startswith("__"))
    assert len(loose) <= MOST_LOOSE
    rooms = sorted(path.parent.name for path in (ROOT / "lab").glob("*/__init__.py"))
    assert sorted((*loose, *rooms)) == sorted(ROOMS)
    for name in rooms:
        docstring = ast.get_docstring(ast.parse((ROOT / "lab" / name / "__init__.py").read_text("utf-8")))
        assert docstring, f"{name}/__init__.py says what the room holds"
        assert "\n" not in docstring, f"{name}/__init__.py says it in one line"
    ordered = [name for name in ROOMS if name in rooms]
    tree = (ROOT / "README.md").read_text("utf-8").partition("\nlab/ ")[2].partition("\nprompts/")[0]
    assert re.findall(r"^  (\w+)/ ", tree, re.M) == ordered, "README's tree names every room, lowest first"
    table = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Where to look")[2].partition("\n## ")[0]
    places = [row.rsplit("| ", 1)[1] for row in table.splitlines() if row.startswith("| ")]
    assert not [name for name in rooms if not any(f"`lab/{name}/`" in place for place in places)], "CONTRIBUTING too"


def test_tests_mirror_the_rooms() -> None:
    """Every room has its own, the page in tests/ui; what lies in tests/lab itself is named for a loose module."""
    rooms = {path.parent.name for path in (ROOT / "lab").glob("*/__init__.py")}
    tested = {path.parent.name for path in (ROOT / "tests" / "lab").glob("*/test_*.py")}
    assert tested == rooms - {"ui"}
    assert any((ROOT / "tests" / "ui").glob("test_*.py"))
    loose = {path.stem for path in (ROOT / "lab").glob("*.py")}
    assert {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "lab").glob("test_*.py")} <= loose


@pytest.mark.parametrize("source", [path for path in SOURCES if path.is_relative_to("training")], ids=str)
def test_training_never_opens_prompts(source: Path) -> None:
    """The probe sets stay held out: no text in the code, docstrings apart, leads to them."""
    nodes = list(ast.walk(ast.parse((ROOT / source).read_bytes())))
    prose = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    texts = [node.value for node in nodes if isinstance(node, ast.Constant) and id(node) not in prose]
    held_out = ["prompts/", *(path.name for path in (ROOT / "prompts").glob("*.jsonl"))]
    assert "prompts" not in texts
    assert not [text for text in texts if isinstance(text, str) and any(name in text for name in held_out)]


def test_strictly_typed_files_are_there_each_once() -> None:
    """The list of pyproject only grows: what it names, `make check` holds to pyright's strict rules."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["pyright"]
    assert told["typeCheckingMode"] == "standard"
    assert sorted(set(told["strict"])) == told["strict"]
    assert not [name for name in told["strict"] if not (ROOT / name).is_file()]
    assert {name for name in told["strict"] if "*" in name} == set(), "files, so that a new one is chosen on purpose"


@pytest.mark.parametrize(
    "file",
    [
        "README.md",
        "CONTRIBUTING.md",
        "docs/hosting.md",
        "docs/measures.md",
        "docs/scale.md",
        "docs/your-own-model.md",
        "prompts/README.md",
    ],
)
def test_what_a_text_names_is_there(file: str) -> None:
    """Modules, what they hold, and tests; `…` stands for the rest of a name."""
    text = (ROOT / file).read_text(encoding="utf-8")
    tests = {
        name for path in ROOT.glob("tests/**/test_*.py") for name in re.findall(r"def (test_\w+)", path.read_text())
    }
    named = re.findall(r"`(test_\w+?)(_…)?`", text)
    assert [
        name for name, more in named if not any(own == name or (more and own.startswith(name)) for own in tests)
    ] == []
    gone = []
    for dotted in re.findall(r"`((?:lab|model|training)(?:\.\w+)+)", text):
        try:
            resolve_name(dotted)
        except (ImportError, AttributeError):
            gone.append(dotted)
    assert gone == []
