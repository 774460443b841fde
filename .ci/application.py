"""The build backend that pyproject.toml names: this tree is run, not installed, and pip is told so in one line."""

import sys
from typing import NoReturn


def _refuse(*_: object) -> NoReturn:
    sys.exit("Tilelli Lab is an application, not a package: run `make lab`")


get_requires_for_build_wheel = get_requires_for_build_editable = get_requires_for_build_sdist = _refuse
build_wheel = build_editable = build_sdist = _refuse
