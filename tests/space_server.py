"""Spaces of a Hub on this machine: what the real client asks of one to make a Space and to commit to it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.answering import answering

TOKEN = "hf_" + "t" * 34
LARGE = 10 << 20
"""Bytes beyond which a file has to come by LFS; some endings always do, as a new repository has it."""


@dataclass
class Spaces:
    """private, files, commits: by Space. stored: large files by SHA-256. refusals: the path of a request that is
    refused, a pattern, to the status. asked: how often what was asked. sent: bytes that came in, all together."""

    url: str = ""
    private: dict[str, bool] = field(default_factory=dict)
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    commits: dict[str, list[str]] = field(default_factory=dict)
    stored: dict[str, bytes] = field(default_factory=dict)
    refusals: dict[str, int] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    sent: int = 0


def by_lfs(name: str, size: int) -> bool:
    return name.endswith((".safetensors", ".gz")) or size > LARGE


def _handler(spaces: Spaces) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None: ...  # type: ignore[override]

        def do_GET(self) -> None:
            self.answer(b"")

        def do_POST(self) -> None:
            self.answer(self.body())

        def do_PUT(self) -> None:
            self.do_POST()

        def body(self) -> bytes:
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            found = b""
            while size := int(self.rfile.readline(), 16):
                found += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return found

        def answer(self, body: bytes) -> None:
            path = unquote(urlsplit(self.path).path)
            spaces.sent += len(body)
            for pattern, status in spaces.refusals.items():
                if re.search(pattern, path):
                    # a server that repeats what it was sent
                    return self.say({"error": f"refused {self.headers.get('Authorization')}"}, status)
            if path.startswith("/lfs/"):
                spaces.asked["put"] += 1
                spaces.stored[path.removeprefix("/lfs/")] = body
                return self.say({})
            if self.headers.get("Authorization") != f"Bearer {TOKEN}":
                return self.say({"error": "Invalid username or password."}, 401)
            for pattern, act in ACTS.items():
                if found := re.fullmatch(pattern, path):
                    spaces.asked[act.__name__] += 1
                    name = found.groupdict().get("name", "")
                    return act(self, name, body)
            self.say({"error": f"nothing here: {path}"}, 404)

        def say(self, document: object, status: int = 200, **headers: str) -> None:
            data = json.dumps(document).encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Type": "application/json", "Content-Length": len(data)}.items():
                self.send_header(name.replace("_", "-"), str(value))
            self.end_headers()
            self.wfile.write(data)

        def who(self, _name: str, _body: bytes) -> None:
            self.say({"name": "somebody", "type": "user"})

        def info(self, name: str, _body: bytes) -> None:
            if name not in spaces.files:
                return self.say({"error": "Repository not found"}, 404, X_Error_Code="RepoNotFound")
            sha = spaces.commits[name][-1]
            self.say({"_id": "0", "id": name, "private": spaces.private[name], "sha": sha, "siblings": []})

        def create(self, _name: str, body: bytes) -> None:
            asked = json.loads(body)
            name = f"{asked['organization']}/{asked['name']}"
            assert (asked["type"], asked["sdk"]) == ("space", "gradio")
            if name in spaces.files:
                return self.say({"error": "there already"}, 409)
            spaces.private[name] = asked.get("visibility") == "private"
            spaces.files[name] = {
                ".gitattributes": b"*.safetensors filter=lfs\n",
                "README.md": b"---\nsdk: gradio\n---\n",
            }
            spaces.commits[name] = ["0" * 40]
            self.say({"url": f"{spaces.url}/spaces/{name}", "name": name, "id": "0"})

        def tree(self, name: str, _body: bytes) -> None:
            self.say([_row(own, data) for own, data in spaces.files[name].items()])

        def yaml(self, _name: str, _body: bytes) -> None:
            self.say({"errors": [], "warnings": []})

        def preupload(self, name: str, body: bytes) -> None:
            def row(own: dict[str, Any]) -> dict[str, Any]:
                mode = "lfs" if by_lfs(own["path"], own["size"]) else "regular"
                before = spaces.files[name].get(own["path"])
                oid = None if before is None else _row(own["path"], before)["oid"]
                return {"path": own["path"], "uploadMode": mode, "shouldIgnore": False, "oid": oid}

            self.say({"files": [row(own) for own in json.loads(body)["files"]]})

        def batch(self, _name: str, body: bytes) -> None:
            def row(own: dict[str, Any]) -> dict[str, Any]:
                upload = {"upload": {"href": f"{spaces.url}/lfs/{own['oid']}"}}
                return own | ({} if own["oid"] in spaces.stored else {"actions": upload})

            self.say({"transfer": "basic", "objects": [row(own) for own in json.loads(body)["objects"]]})

        def commit(self, name: str, body: bytes) -> None:
            files = dict(spaces.files[name])
            for line in map(json.loads, body.splitlines()):
                own = line["value"]
                if line["key"] == "deletedFile":
                    del files[own["path"]]
                elif line["key"] == "lfsFile":
                    data = spaces.stored[own["oid"]]
                    assert (hashlib.sha256(data).hexdigest(), len(data)) == (own["oid"], own["size"])
                    files[own["path"]] = data
                elif line["key"] == "file":
                    data = base64.b64decode(own["content"])
                    if by_lfs(own["path"], len(data)):
                        return self.say({"error": "large files have to come by LFS"}, 400)
                    files[own["path"]] = data
            spaces.files[name] = files
            spaces.commits[name].append(hashlib.sha1(body).hexdigest())
            oid = spaces.commits[name][-1]
            self.say({"success": True, "commitOid": oid, "commitUrl": f"{spaces.url}/spaces/{name}/commit/{oid}"})

    ACTS = {
        r"/api/whoami-v2": Handler.who,
        r"/api/spaces/(?P<name>[^/]+/[^/]+)(/revision/main)?": Handler.info,
        r"/api/repos/create": Handler.create,
        r"/api/spaces/(?P<name>[^/]+/[^/]+)/tree/main": Handler.tree,
        r"/api/validate-yaml": Handler.yaml,
        r"/api/spaces/(?P<name>[^/]+/[^/]+)/preupload/main": Handler.preupload,
        r"/spaces/(?P<name>[^/]+/[^/]+)\.git/info/lfs/objects/batch": Handler.batch,
        r"/api/spaces/(?P<name>[^/]+/[^/]+)/commit/main": Handler.commit,
    }
    return Handler


def _row(name: str, data: bytes) -> dict[str, Any]:
    """A file as the Hub lists it: the oid is of what git keeps, for a large file a note of its SHA-256."""
    sha = hashlib.sha256(data).hexdigest()
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha}\nsize {len(data)}\n".encode()
    lfs = by_lfs(name, len(data))
    kept = pointer if lfs else data
    oid = hashlib.sha1(b"blob %d\0" % len(kept) + kept).hexdigest()
    large = {"lfs": {"oid": sha, "size": len(data), "pointerSize": len(pointer)}} if lfs else {}
    return {"type": "file", "path": name, "size": len(data), "oid": oid, **large}


@contextmanager
def serving() -> Iterator[Spaces]:
    """A Hub of Spaces that answers while the block runs."""
    spaces = Spaces()
    with answering(_handler(spaces)) as spaces.url:
        yield spaces
