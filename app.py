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

if __name__ == "__main__":  # a mistake is told before the seconds that loading takes
    HOST, PORT = address()
    MCP = mcp_wanted(sys.argv[1:])

from lab.ui import page
from lab.workbench.workbench import Workbench

workbench = Workbench()
demo = page.build(workbench, tidy=True)

if __name__ == "__main__":
    threading.Thread(target=page.warm, args=(workbench,), daemon=True).start()
    demo.launch(server_name=HOST, server_port=PORT, mcp_server=MCP, **page.launch_options())
