"""What answers tell a browser: whose scripts it may run, who may show the page inside of theirs."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FRAMED_BY = ("'self'", "https://huggingface.co", "https://*.huggingface.co", "https://*.hf.space")
"""Who may embed the page: the Hub shows a Space inside of its own."""
POLICY = "; ".join(
    (
        "default-src 'self'",
        # Gradio's page starts from scripts in it, and components of HTML are functions made of text
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' data: blob:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        f"frame-ancestors {' '.join(FRAMED_BY)}",
    )
)
OF_ITS_KIND = "X-Content-Type-Options"
HEADERS = {
    "Content-Security-Policy": POLICY,
    OF_ITS_KIND: "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


IN_A_PAGE = ("text/css", "text/javascript", "application/javascript")
"""Kinds of answers that are no page of their own but used by one, whose policy holds: they only have to be of their
kind. A hundred of them make a first load, and the policy is longer than many."""


class SafeHeaders:
    """An ASGI application before the page: adds `HEADERS` to every answer, to scripts and style sheets what concerns
    them."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                used = message["status"] == 200 and headers.get("Content-Type", "").partition(";")[0] in IN_A_PAGE
                for name, value in HEADERS.items():
                    if not used or name == OF_ITS_KIND:
                        headers[name] = value
            await send(message)

        await self._app(scope, receive, told if scope["type"] == "http" else send)
