#!/usr/bin/env bash
# gradio 6.31.0: a server whose page is open but that nobody asks for anything looks for events a thousand times a
# second for each page it serves (Queue.sleep_when_free, .001 s; on Windows .05), 8 to 9 % of a core here, for as long as
# it runs: what a Space on two small processors pays while it is idle. And at every event it counts statistics of its
# last 10,000 events anew, with pandas, also where launch(enable_monitoring=False) has switched the page that would show
# them off: the switch hides the page and stops no counting.
# Seen, on a busy machine: "looks a second: 592; statistics counted for 5 events with monitoring off: 5".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet gradio==6.31.0
cd "$folder"
GRADIO_ANALYTICS_ENABLED=False HF_HUB_OFFLINE=1 "$folder/venv/bin/python" - <<'PYTHON'
import sys
import time
from unittest import mock

import gradio as gr
from gradio import queueing
from gradio_client import Client

looks, counted = [], []
sleep, count = queueing.asyncio.sleep, queueing.Queue.compute_analytics_summary


async def counting_sleep(seconds, *more):
    if seconds == .001:
        looks.append(seconds)
    return await sleep(seconds, *more)


def counting(*given, **more):
    counted.append(1)
    return count(*given, **more)


with mock.patch.object(queueing.asyncio, "sleep", counting_sleep), mock.patch.object(
    queueing.Queue, "compute_analytics_summary", counting
):
    with gr.Blocks() as page:
        text = gr.Textbox()
        text.change(lambda said: said, text, text, api_name="echo")
    page.launch(prevent_thread_lock=True, quiet=True, ssr_mode=False, enable_monitoring=False)
    client = Client(page.local_url, verbose=False)
    client.predict("first", api_name="/echo")
    looks.clear(), counted.clear()
    time.sleep(5)
    rate = len(looks) / 5
    for number in range(5):
        client.predict(str(number), api_name="/echo")
    time.sleep(1)
    print(f"looks a second: {rate:.0f}; statistics counted for 5 events with monitoring off: {len(counted)}")
    sys.stdout.flush()
    import os
    os._exit(0 if rate > 100 and len(counted) >= 5 else 1)
PYTHON
