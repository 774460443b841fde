"""Build the workbench, build the page, launch. HOST and PORT say where; on a Space, Gradio's own variables do.

python app.py --mcp, or MCP=1, serves the named endpoints as tools of an MCP server too. --model NAME, as often as
wanted, or LAB_MODELS, gives the page a model of transformers: smollm2, tilmoe, a folder, a GGUF file,
hf:OWNER/NAME[@COMMIT]. --monitors FILE, or LAB_MONITORS, gives it what `python -m lab fit` made of one of them.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from typing import NoReturn

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")

from lab import memory, page_files
from lab.errors import LabError
from lab.hosting import limits
from lab.ui.address import address, mcp_wanted, others_named
from lab.workbench import other_names

memory.one_heap()
try:
    limits.check()
    page_files.settle()
except LabError as error:
    raise SystemExit(f"error: {error}") from None


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _refuse(error: LabError) -> NoReturn:
    """A model of others that cannot be had: one line, and the exit status of the command line."""
    _tell(f"error: {error}")
    raise SystemExit(2) from None


try:
    named, monitors, others = others_named(sys.argv[1:]) if __name__ == "__main__" else ([], [], [])
    sources = other_names.read([*limits.models(), *named])
except LabError as error:
    _refuse(error)

# a mistake is told before the seconds that loading takes
served = (*address(), mcp_wanted(others)) if __name__ == "__main__" else None

terminated = threading.Event()


def _terminate(*_: object) -> NoReturn:
    """On SIGTERM: end as on any other day, so that a run that goes on is told."""
    terminated.set()
    sys.exit(0)


def _leave() -> None:
    """The last thing done at the end: threads that compute would keep the interpreter from leaving in order."""
    if terminated.is_set():
        sys.stdout.flush()
        os._exit(0)


if served is not None:
    atexit.register(_leave)  # what is registered first is done last
    signal.signal(signal.SIGTERM, _terminate)

from lab.ui import page, pickers  # noqa: E402
from lab.workbench import given  # noqa: E402
from lab.workbench.workbench import Workbench  # noqa: E402

workbench = Workbench()
try:
    taken = {name.split("@")[0] for name in pickers.names(workbench)}
    workbench.given = given.load(sources, taken=taken, tell=_tell, monitors=[*limits.monitors(), *monitors])
except LabError as error:
    _refuse(error)
demo = page.build(workbench, tidy=True)

if served is not None:
    host, port, mcp = served
    # else whoever asks from this machine may say where from; uvicorn reads it
    os.environ["FORWARDED_ALLOW_IPS"] = ",".join(limits.trusted_proxies())
    threading.Thread(target=page.warm, args=(workbench,), daemon=True).start()
    demo.launch(server_name=host, server_port=port, mcp_server=mcp, **page.launch_options())
