"""Any result of the page as code: the command that computes it, and the same through the page's own endpoint."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any


def html(command: Sequence[str], *, endpoint: str, arguments: Mapping[str, Any]) -> str:
    """A folded piece of HTML with both. command: what follows `python -m lab`; arguments: of the named endpoint."""
    shell_text = _shell(command)
    given = "".join(f", {name}={value!r}" for name, value in arguments.items())
    client = (
        "from gradio_client import Client\n\n"
        f'result = Client("http://127.0.0.1:7860").predict({given.removeprefix(", ")}'
        f'{", " if given else ""}api_name="/{endpoint}")'
    )
    return _folded(_pre("shell", shell_text) + _pre("python", client))


def shell(command: Sequence[str]) -> str:
    """The command alone, of what no endpoint computes."""
    return _folded(_pre("shell", _shell(command)))


def _shell(command: Sequence[str]) -> str:
    return shlex.join(("python", "-m", "lab", *command))


def _pre(name: str, text: str) -> str:
    return f'<pre tabindex="0" data-copy="{name}">{escape(text)}</pre>'


def _folded(parts: str) -> str:
    return f'<details class="as-code"><summary>As code</summary>{parts}</details>'
