"""The program that travels in a bundle: one file, made of modules that share nothing with the lab's arithmetic."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from lab.evaluation import contrasts
from lab.evidence import second_opinion
from lab.evidence.program import MODULES, program
from lab.evidence.second_opinion import checking

FOLDER = Path(str(second_opinion.__file__)).parent


def test_it_is_all_modules_and_defines_what_they_define() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} == {*MODULES, "__init__"}
    found = {node.name for node in ast.walk(ast.parse(program())) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    wanted = {
        node.name
        for module in MODULES
        for node in ast.walk(ast.parse((FOLDER / f"{module}.py").read_bytes()))
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    assert found == wanted
    assert program() == program()


def test_it_imports_the_standard_library_and_numpy_alone() -> None:
    for data in (program(), *((FOLDER / f"{module}.py").read_bytes() for module in MODULES)):
        for node in ast.walk(ast.parse(data)):
            names = [node.module] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                assert name is not None
                own = name.startswith("lab.evidence.second_opinion.") and data != program()
                assert own or name == "numpy" or name.split(".")[0] in sys.stdlib_module_names, name


def test_without_numpy_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "verify.py").write_bytes(program())
    command = [sys.executable, "-S", "-I", str(tmp_path / "verify.py")]  # no packages at all
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith("error: this program needs numpy")
    assert found.stderr.count("\n") == 1


def test_what_is_evaluated_can_be_bundled() -> None:
    assert (contrasts.MOST_RECORDS, contrasts.MOST_DRAWN) == (checking.MOST_ROWS, checking.MOST_DRAWN)
