#!/usr/bin/env bash
# gradio 6.31.0, `queue/data?session_hash=…`: the messages of a session go to whichever reader asks next, not to each. A stream
# tells only what changed since its last value, so with two readers neither can follow it: each has changes to values that the
# other one saw. Gradio's own client opens the second reader itself: on `beforeunload` it takes its stream for ended, and when
# the page stays (the link was a download) the next event opens another while the browser may still hold the first.
# Seen: "one reader: 6 of 6 values", "two readers: 6 messages in all, 3 and 3" (how many each gets is chance).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet gradio==6.31.0
cd "$folder"
GRADIO_ANALYTICS_ENABLED=False "$folder/venv/bin/python" - <<'PYTHON'
import json
import sys
import threading
import time

import gradio as gr
import httpx

N = 6


def count():
    for number in range(1, N + 1):
        time.sleep(0.5)
        yield list(range(number))


with gr.Blocks() as demo:
    held = gr.JSON()
    gr.Button("Run").click(count, None, held, api_name="count")
demo.launch(prevent_thread_lock=True, quiet=True)
at = f"{demo.local_url}gradio_api/queue"
index = next(event["id"] for event in demo.config["dependencies"] if event["api_name"] == "count")


def read(session, heard):
    with httpx.stream("GET", f"{at}/data", params={"session_hash": session}, timeout=8) as response:
        for line in response.iter_lines():
            message = json.loads(line.removeprefix("data:")) if line.startswith("data:") else {}
            if message.get("msg") == "process_generating":
                heard.append(message["output"]["data"])
            if message.get("msg") == "close_stream":
                return


def heard_by(readers):
    session = f"session{readers}"
    httpx.post(f"{at}/join", json={"data": [], "fn_index": index, "session_hash": session}).raise_for_status()
    heard = [[] for _ in range(readers)]
    threads = [threading.Thread(target=read, args=(session, own), daemon=True) for own in heard]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=6)  # a reader that was not told of the end waits for more
    return heard


(alone,) = heard_by(1)
both = heard_by(2)
print(f"one reader: {len(alone)} of {N} values")
print(f"two readers: {sum(map(len, both))} messages in all, {' and '.join(str(len(own)) for own in both)}")
right = len(alone) == N and sum(map(len, both)) == N and min(map(len, both)) > 0
sys.exit(not right)
PYTHON
