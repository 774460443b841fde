"""Pages, scripts, JSON and streams go out packed. Gradio packs files at every request and at little effort, and leaves
what it makes itself, the largest of a first load, as it is. Here what is the same for every visitor is packed well,
once. Of a stream each event is flushed, so that a byte of a reply is sent when it is known; what one event has in
common with those before, most of it, then costs next to nothing."""

from __future__ import annotations

from collections import OrderedDict
from hashlib import sha256

from brotli import MODE_TEXT, compress
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES, GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE = ("/", "/config", "/theme.css")
"""By Brotli, whose window holds all of it; gzip's 32 kB repeat what components have in common."""
FILES, ENDS = ("/assets/", "/static/"), (".js", ".css")
"""Gradio's own scripts and style sheets, a hundred of them in a first load."""
QUALITY = 9
"""Of Brotli. The page of 979 kB becomes 107 kB in 60 ms; at 5 it was 112 kB in 20 ms, at 11 98 kB in 1.4 s."""
MOST_KEPT, MOST_BYTES = 512, 2 << 20
"""Packed answers that are kept, those asked for last; and bytes of one, unpacked, else Gradio packs it."""
LEVEL = 6
"""Of zlib; 9 takes twice the time for one per cent."""
UNPACKED = tuple(kind for kind in DEFAULT_EXCLUDED_CONTENT_TYPES if kind != "text/event-stream")
"""What Starlette leaves as it is, but for streams, which it flushes event by event (1.10)."""
LEAST = 400
"""Bytes of an answer that is packed."""


class Compressed:
    """An ASGI application before the page: packs what Gradio does not, as far as the browser can read it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._gzip = GZipMiddleware(app, minimum_size=LEAST, compresslevel=LEVEL, exclude_content_types=UNPACKED)
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif _same_for_all(scope) and "br" in Headers(scope=scope).get("Accept-Encoding", ""):
            await self._app(scope, receive, _Whole(self, send).take)
        elif "." in scope["path"].rpartition("/")[2]:
            await self._app(scope, receive, send)
        else:
            await self._gzip(scope, receive, send)

    def packed(self, body: bytes) -> bytes:
        """The same bytes packed, kept from the last time. Only this server's loop calls it."""
        digest = sha256(body).digest()
        found = self._kept.pop(digest, None)
        self._kept[digest] = compress(body, mode=MODE_TEXT, quality=QUALITY) if found is None else found
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return self._kept[digest]


def _same_for_all(scope: Scope) -> bool:
    """Whether a request is for the page or one of Gradio's files, whole."""
    path, ranged = scope["path"], "Range" in Headers(scope=scope)
    ours = path in PAGE or (path.startswith(FILES) and path.endswith(ENDS))
    return ours and scope["method"] == "GET" and not ranged


class _Whole:
    """One answer, gathered, packed and sent; one that is too long, packed already or none goes through."""

    def __init__(self, over: Compressed, send: Send) -> None:
        self._over, self._send = over, send
        self._start: Message | None = None
        self._parts: list[bytes] = []

    async def take(self, message: Message) -> None:
        """What the page sends next."""
        if message["type"] == "http.response.start":
            headers = Headers(raw=message["headers"])
            length = int(headers.get("Content-Length", 0))
            if message["status"] == 200 and "Content-Encoding" not in headers and LEAST <= length <= MOST_BYTES:
                self._start = message
                return
        if self._start is None or message["type"] != "http.response.body":
            await self._send(message)
            return
        self._parts.append(message.get("body", b""))
        if message.get("more_body", False):
            return
        packed = self._over.packed(b"".join(self._parts))
        headers = MutableHeaders(raw=self._start["headers"])
        headers["Content-Encoding"] = "br"
        headers["Content-Length"] = str(len(packed))
        headers.add_vary_header("Accept-Encoding")
        await self._send(self._start)
        await self._send({"type": "http.response.body", "body": packed, "more_body": False})
