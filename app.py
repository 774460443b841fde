"""Build the workbench, build the page, launch. HOST and PORT say where; on a Space, Gradio's own variables do.

python app.py --mcp, or MCP=1, serves the named endpoints as tools of an MCP server too.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib.util import find_spec

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")

from lab import page_files
from lab.errors import LabError

try:
    page_files.settle()
except LabError as error:
    raise SystemExit(f"error: {error}") from None

from lab.ui import page
from lab.workbench.workbench import Workbench


def address() -> tuple[str, int]:
    """Host and port: HOST and PORT, else GRADIO_SERVER_NAME and GRADIO_SERVER_PORT, else 127.0.0.1:7860."""
    host = os.environ.get("HOST") or os.environ.get("GRADIO_SERVER_NAME") or "127.0.0.1"
    port = os.environ.get("PORT") or os.environ.get("GRADIO_SERVER_PORT") or "7860"
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise SystemExit(f"PORT is {port!r}; expected a number from 1 to 65535")
    return host, int(port)


def mcp_wanted(arguments: list[str]) -> bool:
    """Whether to serve MCP too. Exits when it is wanted and what it needs is not installed."""
    unknown = [word for word in arguments if word != "--mcp"]
    if unknown:
        raise SystemExit(f"unknown argument {unknown[0]!r}; expected --mcp or nothing")
    if not arguments and os.environ.get("MCP", "") in ("", "0"):
        return False
    if find_spec("mcp") is None:
        raise SystemExit("MCP needs one more package: pip install -r requirements-mcp.txt")
    return True


workbench = Workbench()
demo = page.build(workbench, tidy=True)

if __name__ == "__main__":
    host, port = address()
    mcp = mcp_wanted(sys.argv[1:])
    threading.Thread(target=page.warm, args=(workbench,), daemon=True).start()
    demo.launch(server_name=host, server_port=port, mcp_server=mcp, **page.launch_options())
