"""Build the workbench, build the page, launch. HOST and PORT say where; on a Space, Gradio's own variables do."""

from __future__ import annotations

import os
import threading

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")

from lab.ui import page
from lab.workbench import Workbench


def address() -> tuple[str, int]:
    """Host and port: HOST and PORT, else GRADIO_SERVER_NAME and GRADIO_SERVER_PORT, else 127.0.0.1:7860."""
    host = os.environ.get("HOST") or os.environ.get("GRADIO_SERVER_NAME") or "127.0.0.1"
    port = os.environ.get("PORT") or os.environ.get("GRADIO_SERVER_PORT") or "7860"
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise SystemExit(f"PORT is {port!r}; expected a number from 1 to 65535")
    return host, int(port)


workbench = Workbench()
demo = page.build(workbench)

if __name__ == "__main__":
    host, port = address()
    threading.Thread(target=page.warm, args=(workbench,), daemon=True).start()
    demo.launch(server_name=host, server_port=port, **page.launch_options())
