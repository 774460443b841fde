"""What the page gives as code runs: the command parses, and the call is Python that names a real endpoint."""

from __future__ import annotations

import ast
import re
from html import unescape

from lab.ui import as_code


def test_both_forms_say_what_was_asked_and_nothing_escapes() -> None:
    html = as_code.html(
        ["chat", "v4", 'Is 2 < 3 & "so"?'], endpoint="chat", arguments={"prompt": "Is 2 < 3?", "model": "v4"}
    )
    shell, client = (unescape(text) for text in re.findall(r"<pre[^>]*>(.*?)</pre>", html, re.DOTALL))
    assert shell == """python -m lab chat v4 'Is 2 < 3 & "so"?'"""
    call = next(node for node in ast.walk(ast.parse(client)) if isinstance(node, ast.Call) and node.keywords)
    assert {word.arg: ast.literal_eval(word.value) for word in call.keywords} == {
        "prompt": "Is 2 < 3?", "model": "v4", "api_name": "/chat",
    }  # fmt: skip
