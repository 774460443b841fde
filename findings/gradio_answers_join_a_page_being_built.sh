#!/usr/bin/env bash
# gradio 6.31.0: a handler that answers with a component (`return gr.Column(visible=False)`, as the guides show it) makes one,
# and what is made joins whatever page is being built in the process at that moment, in any thread: the place to build into
# is one for the process, not one for each thread or page. An event of one page that is handled while another page is built
# (several pages in one server, tests that build pages) adds a component to the wrong one, or fails its building.
# `gr.update(visible=False)` makes none. Seen: "answered with a component: the other page has Tab, Column",
# "answered with gr.update: the other page has Tab".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet gradio==6.31.0
cd "$folder"
GRADIO_ANALYTICS_ENABLED=False "$folder/venv/bin/python" - <<'PYTHON'
import sys
import warnings

import gradio as gr
from gradio_client import Client

warnings.simplefilter("ignore")  # that tabs hold something else than a tab
ANSWERS = {"a component": lambda: gr.Column(visible=False), "gr.update": lambda: gr.update(visible=False)}
seen = {}
for name, answer in ANSWERS.items():
    with gr.Blocks() as page:
        with gr.Column() as column:
            gr.Markdown("details")
        gr.Button("Hide").click(answer, None, column, api_name="hide")
    page.launch(prevent_thread_lock=True, quiet=True)
    client = Client(page.local_url, verbose=False)
    with gr.Blocks():
        with gr.Tabs() as tabs:
            with gr.Tab("One"):
                gr.Markdown("text")
            client.predict(api_name="/hide")
    seen[name] = [type(child).__name__ for child in tabs.children]
    page.close()
for name, children in seen.items():
    print(f"answered with {name}: the other page has {', '.join(children)}")
sys.exit(seen != {"a component": ["Tab", "Column"], "gr.update": ["Tab"]})
PYTHON
