#!/usr/bin/env bash
# huggingface_hub 2.4.0, hf_hub_download: when the Hub answers a file with 429 and Retry-After, the download sleeps for as
# long as the server says, and a second more, in the caller's thread. Its own longest pause (max_wait_time, 8 seconds) holds only
# where no header is, no argument of hf_hub_download limits a pause or the whole, and the progress bar (tqdm_class) hears
# nothing meanwhile, so a stop asked for there comes after the pause. Of a broken connection only whole pieces of 10 MB
# count: 1 MB received of 3 is asked for again from the start, without a Range.
# Seen: "Retry-After 20: 21 s, bar heard of 0 bytes before", "asked after the break: None".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet huggingface_hub==2.4.0
cd "$folder"
HF_HOME="$folder/home" HF_HUB_DISABLE_XET=1 "$folder/venv/bin/python" - <<'PYTHON'
import hashlib
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from huggingface_hub import hf_hub_download

DATA = bytes(3_000_000)
asked, pauses, breaks, heard = [], ["20"], [], []


class Hub(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.reply(200, {"X-Repo-Commit": "a" * 40, "ETag": hashlib.sha256(DATA).hexdigest()}, DATA)

    def do_GET(self):
        asked.append(self.headers.get("Range"))
        if pauses:
            self.reply(429, {"Retry-After": pauses.pop()}, b"")
        else:
            self.reply(200, {"X-Repo-Commit": "a" * 40}, DATA, cut=breaks.pop() if breaks else None)

    def reply(self, status, headers, body, cut=None):
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body[:cut])
            self.close_connection = cut is not None


class Bar:
    def __init__(self, **_):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def update(self, n):
        heard.append((time.monotonic(), n))

    def close(self):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
threading.Thread(target=server.serve_forever, daemon=True).start()
where = {"repo_id": "a/b", "filename": "x.bin", "endpoint": f"http://127.0.0.1:{server.server_port}", "tqdm_class": Bar}
began = time.monotonic()
hf_hub_download(**where, local_dir="paused")
seconds = round(heard[0][0] - began)
early = sum(n for at, n in heard if at - began < 20)
print(f"Retry-After 20: {seconds} s, bar heard of {early} bytes before")
asked.clear()
breaks.append(1_000_000)
hf_hub_download(**where, local_dir="broken")
print(f"asked after the break: {asked[1]}")
server.shutdown()
sys.exit(not (21 <= seconds <= 30 and early == 0 and asked == [None, None]))
PYTHON
