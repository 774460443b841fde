"""Writing results: whole or not at all, and over no file that a measurement reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lab.probe.prompts import prompts_folder
from lab.workbench.workbench import Workbench
from model.atomic import write_atomically
from model.expression import File, Graft, ModelExpr, Monitored
from model.expression_text import parse

__all__ = ["read_by", "write_atomically"]


def read_by(workbench: Workbench, exprs: Iterable[str], *more: Path) -> list[Path]:
    """Everything beside the checkpoints and the bundled prompts, the files that expressions name, and `more`.

    Raises: LabError for an expression that does not parse.
    """
    folders = (workbench.folder, prompts_folder())
    kept = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    return [*kept, *(path for expr in exprs for path in _files(parse(expr))), *more]


def _files(expr: ModelExpr) -> list[Path]:
    if isinstance(expr, Graft):
        return [*_files(expr.target), *_files(expr.donor)]
    if isinstance(expr, Monitored):
        named = [own for each in expr.monitors for own in (each.source, each.fitted_on) if own is not None]
        return [path for own in (expr.model, *named) for path in _files(own)]
    return [Path(expr.path)] if isinstance(expr, File) else []
