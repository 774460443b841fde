"""Where the page is served, whether as an MCP server too and with which models of others, from the environment and the
command line."""

from __future__ import annotations

import os
from importlib.util import find_spec

from lab.errors import LabError
from lab.workbench.other_names import EXPECTED


def address() -> tuple[str, int]:
    """Host and port: HOST and PORT, else GRADIO_SERVER_NAME and GRADIO_SERVER_PORT, else 127.0.0.1:7860.

    Raises: SystemExit for a port that is none.
    """
    host = os.environ.get("HOST") or os.environ.get("GRADIO_SERVER_NAME") or "127.0.0.1"
    port = os.environ.get("PORT") or os.environ.get("GRADIO_SERVER_PORT") or "7860"
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise SystemExit(f"PORT is {port!r}; expected a number from 1 to 65535")
    return host, int(port)


MODEL, MONITORS = "--model", "--monitors"
_EXPECTED = {MODEL: EXPECTED, MONITORS: "a file that python -m lab fit has written"}


def others_named(arguments: list[str]) -> tuple[list[str], list[str], list[str]]:
    """The models of others that `--model NAME` names and the files of monitors that `--monitors FILE` does, in their
    order, and the other arguments.

    Raises: LabError for one without a name.
    """
    named: dict[str, list[str]] = {MODEL: [], MONITORS: []}
    others, words = [], iter(arguments)
    for word in words:
        option, equals, value = word.partition("=")
        if option not in named:
            others.append(word)
            continue
        name = value if equals else next(words, "")
        if not name.strip():
            raise LabError(f"nothing named by {option}", expected=_EXPECTED[option], found="nothing")
        named[option].append(name)
    return named[MODEL], named[MONITORS], others


def mcp_wanted(arguments: list[str]) -> bool:
    """Whether to serve MCP too.

    Raises: SystemExit for an argument that is none, and where it is wanted and what it needs is not installed.
    """
    unknown = [word for word in arguments if word != "--mcp"]
    if unknown:
        raise SystemExit(f"unknown argument {unknown[0]!r}; expected --mcp, --model MODEL, --monitors FILE or nothing")
    if not arguments and os.environ.get("MCP", "") in ("", "0"):
        return False
    if find_spec("mcp") is None:
        raise SystemExit("MCP needs one more package: pip install -r requirements-mcp.txt")
    return True
