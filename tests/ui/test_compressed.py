"""What goes over the line: packed once, the same bytes when they are unpacked, and not more than was promised."""

from __future__ import annotations

import zlib
from collections import Counter
from typing import Any

import brotli
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from lab.ui.compressed import LEAST, MOST_BYTES, Compressed
from lab.ui.safe_headers import HEADERS, SafeHeaders
from tests.ui.conftest import PATIENCE, apart

MOST_OF_A_FIRST_LOAD = 450_000
"""Bytes on the wire, headers included."""


def asked(body: bytes, *, path: str = "/", head: dict[str, str] | None = None, pieces: int = 0, **own: Any) -> Any:
    """(headers, bytes as they are sent) of an answer that an application behind the packing gives."""

    def answer(request: Request) -> Response:
        if pieces:
            cut = [body[i : i + pieces] for i in range(0, len(body), pieces)]
            return StreamingResponse(
                iter(cut), media_type="text/javascript", headers={"Content-Length": str(len(body))}
            )
        return Response(body, **own)

    app = Compressed(SafeHeaders(Starlette(routes=[Route("/{path:path}", answer)])))

    async def get() -> Any:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://lab") as client:
            wanted = {"Accept-Encoding": "gzip, br", **(head or {})}
            async with client.stream("GET", path, headers=wanted) as found:
                return found.headers, b"".join([part async for part in found.aiter_raw()])

    return apart(get())


@given(body=st.binary(min_size=0, max_size=3000), path=st.sampled_from(["/", "/assets/a.js", "/static/b.css"]),
       pieces=st.integers(0, 700))  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_what_is_packed_is_the_same_when_it_is_unpacked(body: bytes, path: str, pieces: int) -> None:
    headers, sent = asked(body, path=path, pieces=pieces)
    assert headers.get("Content-Encoding") == ("br" if len(body) >= LEAST else None)
    assert (brotli.decompress(sent) if len(body) >= LEAST else sent) == body
    assert int(headers["Content-Length"]) == len(sent)
    if len(body) >= LEAST:
        assert "Accept-Encoding" in headers["Vary"]
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_what_must_not_be_packed_here_is_not() -> None:
    body = b"all the same " * 500
    for head in ({"Accept-Encoding": "identity"}, {"Range": "bytes=0-9"}):
        headers, sent = asked(body, path="/assets/a.js", head=head)
        assert (headers.get("Content-Encoding"), sent) == (None, body)
    for own in ({"headers": {"Content-Encoding": "gzip"}}, {"status_code": 404}):
        headers, sent = asked(body, path="/assets/a.js", **own)
        assert headers.get("Content-Encoding") != "br"
        assert sent == body
    headers, sent = asked(body, path="/elsewhere")
    assert zlib.decompress(sent, wbits=31) == body
    assert asked(bytes(MOST_BYTES + 1))[0].get("Content-Encoding") is None
    for name, kind in (
        ("/assets/a.js", "text/javascript"),
        ("/assets/a.css", "text/css; charset=utf-8"),
        ("/", "text/html"),
    ):
        found = {own for own in HEADERS if own in asked(body, path=name, media_type=kind)[0]}
        assert found == (set(HEADERS) if kind == "text/html" else {"X-Content-Type-Options"})


@pytest.mark.browser
def test_a_first_load_keeps_to_what_was_promised(browser: Browser, url: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    line, taken = context.new_cdp_session(page), Counter[str]()
    line.send("Network.enable")
    line.on("Network.loadingFinished", lambda one: taken.update({one["requestId"]: int(one["encodedDataLength"])}))
    page.goto(url)
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    page.wait_for_function("window.tilelliRestored")
    context.close()
    assert 100_000 < taken.total() < MOST_OF_A_FIRST_LOAD, taken.total()
