"""The `verify.py` of an evidence bundle: `lab.evidence.second_opinion` as one file that needs only numpy."""

from __future__ import annotations

import ast
from pathlib import Path

from lab.evidence import second_opinion

MODULES = (
    "reading", "arithmetic", "bounds", "estimates", "evaluation", "questions", "gates", "limits", "comparing", "scores",
    "checking",
)  # fmt: skip
"""In the order in which they need each other."""
_OWN = second_opinion.__name__
_FOLDER = Path(str(second_opinion.__file__)).parent
NUMPY = "numpy as np"
_NEEDED = f"""try:
    import {NUMPY}
except ImportError as error:
    print(f"error: this program needs numpy: {{error}}; pip install numpy", file=sys.stderr)
    sys.exit(2)"""
_START = """
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""


def program() -> bytes:
    """The same sources give the same bytes. Names of different modules must differ (asserted)."""
    imports: dict[str, set[str]] = {}
    bodies: list[str] = []
    defined: list[str] = []
    for module in MODULES:
        source = (_FOLDER / f"{module}.py").read_text(encoding="utf-8")
        tree = ast.parse(source)
        rest = [node for node in tree.body[1:] if not isinstance(node, ast.Import | ast.ImportFrom)]
        taken = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        for node in taken:
            place = f"from {node.module} " if isinstance(node, ast.ImportFrom) else ""
            if not place.startswith(f"from {_OWN}."):
                imports.setdefault(place, set()).update(ast.unparse(alias) for alias in node.names)
        defined += [name for node in rest for name in _names(node)]
        first = max(node.end_lineno or 0 for node in taken)
        body = "\n".join(source.split("\n")[first:]).strip("\n")
        title = str(ast.get_docstring(tree)).split("\n")[0]
        bodies.append(f"# {title}\n\n{body}\n")
    assert len(set(defined)) == len(defined), sorted(name for name in defined if defined.count(name) > 1)
    plain = [f"import {name}" for name in sorted(imports.pop("") - {NUMPY})]
    names = [f"{place}import {', '.join(sorted(own))}" for place, own in sorted(imports.items())]  # __future__ first
    head = "\n".join([f'"""{second_opinion.__doc__}"""', "", *names, *plain, "", _NEEDED])
    return "\n\n\n".join([head, *bodies, _START.lstrip("\n")]).encode("utf-8")


def _names(node: ast.stmt) -> list[str]:
    """What a statement of a module defines."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)]
    return []
