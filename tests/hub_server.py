"""A Hub on this machine: what the real client asks of one when it looks up, lists and downloads, over real HTTP."""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from huggingface_hub import close_session

from tests.answering import answering

_RESOLVE = re.compile(r"/(?P<kind>datasets/)?(?P<repo>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")
_INFO = re.compile(r"/api/(?P<kind>models|datasets)/(?P<repo>[^/]+/[^/]+)(/revision/(?P<revision>[^/]+))?")
_TREE = re.compile(r"/api/(?P<kind>models|datasets)/(?P<repo>[^/]+/[^/]+)/tree/(?P<revision>[^/]+)(/(?P<file>.*))?")

Files = dict[str, bytes]


@dataclass
class Hub:
    """Repositories, and how badly the server behaves.

    models, datasets: repository to commit to files. refs: (repository, branch) to commit. gated: repositories. cuts: of
    the next answers with a body, how many bytes are sent before the connection breaks; -1 for all. announced: sizes
    that are told in place of the real ones. down: every answer is 503. promised: ETags that are told in place of the
    real ones. instead: bytes that come in place of a file's, from the second part on. endless: files whose bodies go on
    without end; dripping: those that come a byte every tenth of a second. pause: what Retry-After says of the next
    bodies, which are 429. elsewhere: files whose bodies are at another address. asked: all requests, as (method, path,
    range). tokens: the Authorization of each, None without. sent: bytes of endless bodies so far.
    """

    url: str = ""
    models: dict[str, dict[str, Files]] = field(default_factory=dict, repr=False)
    datasets: dict[str, dict[str, Files]] = field(default_factory=dict, repr=False)
    refs: dict[tuple[str, str], str] = field(default_factory=dict)
    gated: set[str] = field(default_factory=set)
    cuts: list[int] = field(default_factory=list)
    announced: dict[str, int] = field(default_factory=dict)
    down: bool = False
    promised: dict[str, str] = field(default_factory=dict)
    instead: dict[str, bytes] = field(default_factory=dict, repr=False)
    endless: set[str] = field(default_factory=set)
    dripping: set[str] = field(default_factory=set)
    pause: list[str] = field(default_factory=list)
    elsewhere: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str, str | None]] = field(default_factory=list)
    tokens: list[str | None] = field(default_factory=list)
    sent: int = 0

    def commit(self, repo: str, files: Files, *, dataset: bool = False, branch: str = "main") -> str:
        """Add a commit that holds these files, and move a branch to it; its name."""
        content = b"".join(name.encode() + data for name, data in sorted(files.items()))
        name = hashlib.sha1(content).hexdigest()
        (self.datasets if dataset else self.models).setdefault(repo, {})[name] = dict(files)
        self.refs[repo, branch] = name
        return name

    def bodies(self) -> list[str | None]:
        """The ranges of the downloads asked for, None for a whole file."""
        return [asked for method, path, asked in self.asked if method == "GET" and "/resolve/" in path]


def _handler(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self.answer()

        def do_GET(self) -> None:
            self.answer()

        def log_message(self, *_: object) -> None: ...  # type: ignore[override]

        def answer(self) -> None:
            url = urlsplit(self.path)
            path = unquote(url.path) if "%2F" not in url.path else url.path
            hub.asked.append((self.command, path, self.headers.get("Range")))
            hub.tokens.append(self.headers.get("Authorization"))
            if hub.down:
                return self.refuse(503, "")
            for pattern in (_RESOLVE, _TREE, _INFO):
                if found := pattern.fullmatch(path):
                    break
            else:
                return self.refuse(404, "")
            repo, revision = found["repo"], unquote(found["revision"] or "main")
            commits = (hub.datasets if (found["kind"] or "").startswith("datasets") else hub.models).get(repo)
            if commits is None:
                return self.refuse(401, "RepoNotFound")
            if repo in hub.gated:
                return self.refuse(403, "GatedRepo")
            commit = revision if revision in commits else hub.refs.get((repo, revision))
            if commit is None:
                return self.refuse(404, "RevisionNotFound")
            if pattern is _INFO:
                return self.send({}, json.dumps({"id": repo, "sha": commit, "siblings": []}).encode())
            files = commits[commit]
            if pattern is _TREE:
                return self.tree(files, found["file"] or "", parse_qs(url.query))
            if found["file"] not in files:
                return self.refuse(404, "EntryNotFound", commit=commit)
            self.file(files[found["file"]], found["file"], commit)

        def tree(self, files: Files, folder: str, query: dict[str, list[str]]) -> None:
            assert query.get("recursive") == ["True"] or query.get("recursive") == ["true"], query
            inside = {name: data for name, data in files.items() if not folder or name.startswith(f"{folder}/")}
            if not inside:
                return self.refuse(404, "EntryNotFound")
            rows = [
                {"type": "file", "path": name, "size": len(data), "oid": hashlib.sha1(data).hexdigest()}
                for name, data in inside.items()
            ]
            self.send({}, json.dumps(rows).encode())

        def file(self, data: bytes, name: str, commit: str) -> None:
            headers = {
                "X-Repo-Commit": commit,
                "ETag": f'"{hub.promised.get(name, hashlib.sha256(data).hexdigest())}"',
                "Accept-Ranges": "bytes",
            }
            if self.command == "GET" and hub.pause:
                return self.send({"Retry-After": hub.pause.pop(0)}, b"", status=429)
            if name in hub.elsewhere:
                headers["X-Linked-Size"], headers["X-Linked-ETag"] = str(len(data)), headers["ETag"]
                return self.send({**headers, "Location": hub.elsewhere[name]}, b"", status=302)
            if self.command == "GET" and name in hub.endless | hub.dripping:
                return self.go_on(headers, every=0.1 if name in hub.dripping else 0.0)
            if name in hub.announced:
                headers["X-Linked-Size"] = str(hub.announced[name])
            if asked := re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or ""):
                data = hub.instead.get(name, data)
                start, end = int(asked[1]), int(asked[2] or len(data) - 1)
                headers["Content-Range"] = f"bytes {start}-{end}/{len(data)}"
                self.send(headers, data[start : end + 1], status=206)
            else:
                self.send(headers, data)

        def send(self, headers: dict[str, str], body: bytes, *, status: int = 200) -> None:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command == "HEAD":
                return
            cut = hub.cuts.pop(0) if hub.cuts and "/resolve/" in self.path else -1
            self.wfile.write(body if cut < 0 else body[:cut])
            self.close_connection = self.close_connection or cut >= 0

        def go_on(self, headers: dict[str, str], *, every: float) -> None:
            """A body without end, until the client leaves."""
            self.send_response(200)
            for name, value in {**headers, "Transfer-Encoding": "chunked"}.items():
                self.send_header(name, value)
            self.end_headers()
            piece = b"a" if every else b"a" * 4096
            self.close_connection = True
            with suppress(OSError):
                while True:
                    self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                    hub.sent += len(piece)
                    time.sleep(every)

        def refuse(self, status: int, code: str, *, commit: str | None = None) -> None:
            headers = {"X-Error-Code": code, "X-Error-Message": code} if code else {}
            if commit:
                headers["X-Repo-Commit"] = commit
            self.send(headers, b"", status=status)

    return Handler


@contextmanager
def serving() -> Iterator[Hub]:
    """A Hub that answers while the block runs."""
    hub = Hub()
    with answering(_handler(hub)) as hub.url:
        try:
            yield hub
        finally:
            close_session()


@pytest.fixture
def hub(tmp_path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """An empty Hub, the one that HF_ENDPOINT names, with an empty cache."""
    with serving() as found:
        monkeypatch.setenv("HF_ENDPOINT", found.url)
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        monkeypatch.setenv("LAB_CACHE", str(tmp_path / "cache"))
        yield found


def unused_port() -> int:
    """A port where nothing listens."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.server_close()
    return server.server_address[1]
