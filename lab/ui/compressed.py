"""Pages, JSON and streams go out packed. Gradio packs files by their name's end and leaves what it makes itself, the
largest of a first load, as it is. Of a stream each event is flushed, so that a byte of a reply is sent when it is
known; what one event has in common with those before, most of it, then costs next to nothing."""

from __future__ import annotations

from gradio.brotli_middleware import BrotliResponder, Mode
from starlette.datastructures import Headers
from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES, GZipMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

PAGE = ("/", "/config")
"""By Brotli, whose window holds all of it; gzip's 32 kB repeat what components have in common. Measured on the page of
862 kB: Brotli 101 kB in 24 ms, gzip 141 kB in 23 ms (one thread)."""
QUALITY, WINDOW = 5, 22
"""Of Brotli: effort, and log2 of how many bytes back it looks."""
LEVEL = 6
"""Of zlib; 9 takes twice the time for one per cent."""
UNPACKED = tuple(kind for kind in DEFAULT_EXCLUDED_CONTENT_TYPES if kind != "text/event-stream")
"""What Starlette leaves as it is, but for streams, which it flushes event by event (1.10)."""
LEAST = 1000
"""Bytes of an answer that is packed."""


class Compressed:
    """An ASGI application before the page: packs what Gradio does not, as far as the browser can read it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._gzip = GZipMiddleware(app, minimum_size=LEAST, compresslevel=LEVEL, exclude_content_types=UNPACKED)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or "." in scope["path"].rpartition("/")[2]:
            await self._app(scope, receive, send)
        elif scope["path"] in PAGE and "br" in Headers(scope=scope).get("Accept-Encoding", ""):
            await BrotliResponder(self._app, QUALITY, Mode.text, WINDOW, 0, LEAST)(scope, receive, send)
        else:
            await self._gzip(scope, receive, send)
