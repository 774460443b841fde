#!/usr/bin/env bash
# gradio 6.31.0, `stop.click(..., cancels=[running])`: a Stop that is pressed while the request that starts the stream
# (queue/join) is still on its way cancels nothing and says nothing. The stream runs to its end on the server, and the page shows
# its values over what the Stop wrote. Over a slow line, or on a busy server, that is the Stop of anybody who changes their mind
# at once; it needs an order of its own on the server. Seen: "join under way: 6", "joined: stopped". Needs Debian's chromium.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet gradio==6.31.0 playwright==1.65.2
cd "$folder"
GRADIO_ANALYTICS_ENABLED=False "$folder/venv/bin/python" - <<'PYTHON'
import shutil
import sys
import time

import gradio as gr
from playwright.sync_api import sync_playwright


def count(_):
    for number in range(1, 7):
        time.sleep(0.5)
        yield str(number)


with gr.Blocks() as demo:
    text = gr.Textbox("", label="text")
    run, stop = gr.Button("Run", elem_id="run"), gr.Button("Stop", elem_id="stop")
    running = run.click(count, text, text)
    stop.click(lambda: "stopped", None, text, cancels=[running])
demo.launch(prevent_thread_lock=True, quiet=True)
found = {}
PRESS = "() => { document.querySelector('#run').click(); setTimeout(() => document.querySelector('#stop').click(), 600); }"
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    for name, seconds in (("join under way", 1.5), ("joined", 0)):
        page, waits = browser.new_page(), [seconds]

        def slow(route):
            page.wait_for_timeout(1000 * (waits.pop() if waits else 0))  # the first request alone
            route.continue_()

        page.route("**/queue/join*", slow)
        page.goto(demo.local_url)
        page.locator("#run").wait_for()
        page.wait_for_timeout(1500)
        page.evaluate(PRESS)
        page.wait_for_timeout(10_000)
        found[name] = page.get_by_label("text").input_value()
        page.close()
    browser.close()
demo.close()
print(", ".join(f'"{name}: {value}"' for name, value in found.items()))
sys.exit(found != {"join under way": "6", "joined": "stopped"})
PYTHON
