#!/usr/bin/env bash
# gradio 6.31.0, a listener with trigger_mode="always_last" that takes gr.SelectData: what is chosen while an earlier choice
# is on its way runs afterwards, but with the event data of the EARLIER choice; the values of its inputs are the new ones.
# So a view that draws what was chosen from the event draws the first choice twice and never the last, beside a control that
# shows the last. "once" (what a select listener has if nothing is said) drops the second choice; "multiple" answers each with its own.
# Seen: "always_last: inputs b, event a", "multiple: inputs b, event b". Needs Debian's chromium.
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


def chosen(value: str, event: gr.SelectData) -> str:
    time.sleep(3)
    return f"inputs {value}, event {event.value}"


found = {}
for mode in ("always_last", "multiple"):
    with gr.Blocks() as demo:
        radio, said = gr.Radio(["a", "b"], label="choice"), gr.Textbox(label="said")
        radio.select(chosen, radio, said, trigger_mode=mode, concurrency_limit=None)
    demo.launch(prevent_thread_lock=True, quiet=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(demo.local_url)
        for name in ("a", "b"):
            page.get_by_label(name, exact=True).click(timeout=60_000)
            page.wait_for_timeout(700)
        page.wait_for_timeout(12_000)
        found[mode] = page.get_by_label("said").input_value()
        browser.close()
    demo.close()
    print(f"{mode}: {found[mode]}")
sys.exit(found != {"always_last": "inputs b, event a", "multiple": "inputs b, event b"})
PYTHON
