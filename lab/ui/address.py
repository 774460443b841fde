"""Where the page is served and whether as an MCP server too, from the environment and the command line."""

from __future__ import annotations

import os
from importlib.util import find_spec


def address() -> tuple[str, int]:
    """Host and port: HOST and PORT, else GRADIO_SERVER_NAME and GRADIO_SERVER_PORT, else 127.0.0.1:7860.

    Raises: SystemExit for a port that is none.
    """
    host = os.environ.get("HOST") or os.environ.get("GRADIO_SERVER_NAME") or "127.0.0.1"
    port = os.environ.get("PORT") or os.environ.get("GRADIO_SERVER_PORT") or "7860"
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise SystemExit(f"PORT is {port!r}; expected a number from 1 to 65535")
    return host, int(port)


def mcp_wanted(arguments: list[str]) -> bool:
    """Whether to serve MCP too.

    Raises: SystemExit for an argument that is none, and where it is wanted and what it needs is not installed.
    """
    unknown = [word for word in arguments if word != "--mcp"]
    if unknown:
        raise SystemExit(f"unknown argument {unknown[0]!r}; expected --mcp or nothing")
    if not arguments and os.environ.get("MCP", "") in ("", "0"):
        return False
    if find_spec("mcp") is None:
        raise SystemExit("MCP needs one more package: pip install -r requirements-mcp.txt")
    return True
