"""The head of the README, by which a Space is built: it must fit what is here."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from huggingface_hub import metadata_load
from yaml import YAMLError

from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer

README, REQUIREMENTS = "README.md", "requirements.txt"
PYTHONS = ("3.11", "3.12", "3.13")
"""Those for which every pinned package has a wheel."""
LONGEST_DESCRIPTION = 60
"""Characters of a short description that the Hub takes."""


def check(root: Path) -> dict[str, Any]:
    """The head of a tree's README, if a Space can be built by it.

    Raises: LabError for a head that cannot be read, another SDK, another Gradio than the pinned one, a Python that the
    pinned packages are not for, a file to start that is not there, and a description that the Hub refuses.
    """
    path = root / README
    try:
        refuse_pointer(path.read_bytes()[:LONGEST], where=path)
        head = metadata_load(path)
    except (OSError, ValueError, YAMLError) as error:
        raise LabError("cannot read the head of the README", where=path, found=str(error).partition("\n")[0]) from error
    if not isinstance(head, dict):
        raise LabError("a README without a head", where=path, expected="YAML between two lines of ---")
    version, start = pinned(root, "gradio"), head.get("app_file")
    about = head.get("short_description", "")
    for name, fits, expected in (
        ("sdk", head.get("sdk") == "gradio", "gradio"),
        ("sdk_version", head.get("sdk_version") == version, f"{version}, as {REQUIREMENTS} pins it"),
        ("python_version", head.get("python_version") in PYTHONS, f"one of {', '.join(PYTHONS)}, in quotes"),
        ("app_file", isinstance(start, str) and (root / start).is_file(), "a file that is here"),
        (
            "short_description", isinstance(about, str) and len(about) <= LONGEST_DESCRIPTION,
            f"at most {LONGEST_DESCRIPTION} characters",
        ),
    ):  # fmt: skip
        if not fits:
            found = repr(head.get(name))[:80]
            raise LabError("a head that no Space is built by", where=f"{path}, {name}", expected=expected, found=found)
    return head


def pinned(root: Path, package: str) -> str:
    """The version of a package that the requirements name. Raises: LabError where they name none."""
    path = root / REQUIREMENTS
    try:
        found = re.search(rf"^{re.escape(package)}==(\S+)", path.read_text("utf-8"), re.MULTILINE)
    except (OSError, UnicodeDecodeError) as error:
        raise LabError("cannot read the requirements", where=path, found=error) from error
    if found is None:
        raise LabError("a package that is not pinned", where=path, expected=f"{package}==VERSION")
    return found[1]
