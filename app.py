"""Build the workbench, build the page, launch. HOST and PORT say where; on a Space, Gradio's own variables do.

python app.py --mcp, or MCP=1, serves the named endpoints as tools of an MCP server too.
"""

from __future__ import annotations

import os
import sys
import threading

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")

from lab import page_files
from lab.errors import LabError
from lab.ui.address import address, mcp_wanted

try:
    page_files.settle()
except LabError as error:
    raise SystemExit(f"error: {error}") from None

if __name__ == "__main__":  # noqa: SIM108 - a mistake is told before the seconds that loading takes
    served = *address(), mcp_wanted(sys.argv[1:])
else:
    served = None

from lab.ui import page
from lab.workbench.workbench import Workbench

workbench = Workbench()
demo = page.build(workbench, tidy=True)

if served is not None:
    host, port, mcp = served
    threading.Thread(target=page.warm, args=(workbench,), daemon=True).start()
    demo.launch(server_name=host, server_port=port, mcp_server=mcp, **page.launch_options())
