"""No request may bring more bytes than the page has a use for, whatever it says of its own length."""

from __future__ import annotations

from contextlib import suppress

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class BodyLimit:
    """An ASGI application before the page: answers 413 to a longer body, before it is read where its length is told."""

    def __init__(self, app: ASGIApp, *, most: int) -> None:
        self._app, self._most = app, most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        told = dict(scope["headers"]).get(b"content-length", b"0")
        taken, begun = 0, False
        too_long = told.isdigit() and int(told) > self._most

        async def limited() -> Message:
            nonlocal taken, too_long
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self._most:
                too_long = True
                raise _TooLong
            return message

        async def answer(message: Message) -> None:
            nonlocal begun
            if not too_long or begun:  # else whatever the page makes of half a body
                begun = True
                await send(message)

        with suppress(_TooLong):
            if not too_long:
                await self._app(scope, limited, answer)
        if begun or not too_long:
            return
        said = f"the request is too long; expected at most {self._most} bytes"
        await JSONResponse({"detail": said}, status_code=413, headers={"Connection": "close"})(scope, receive, send)


class _TooLong(Exception):  # noqa: N818 - it never leaves this file
    pass
