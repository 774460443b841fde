"""The Dockerfile without Docker: what it copies is the app, its settings start it, its check asks what answers."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from lab.hosting import app_files, front_matter
from tests.answering import answering
from tests.hub_server import unused_port

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs" / "hosting" / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
STEPS = [tuple(line.split(maxsplit=1)) for line in TEXT.splitlines() if re.match("[A-Z]+ ", line)]


def of(name: str) -> list[str]:
    return [rest for step, rest in STEPS if step == name]


def test_what_is_copied_holds_all_that_a_space_gets_and_is_there() -> None:
    copied = {name.rstrip("/") for rest in of("COPY") for name in rest.split()[:-1]}
    assert not [name for name in copied if not (ROOT / name).exists()]
    assert {name for name in app_files.TOP if "/" not in name} | app_files.FOLDERS.keys() <= copied
    assert [rest for rest in of("COPY") if rest.split()[0] == "."] == []


def test_it_is_one_of_the_stated_pythons_slim_and_runs_as_nobody_special() -> None:
    (image,) = of("FROM")
    assert re.fullmatch(r"python:(.+)-slim", image)[1] in front_matter.PYTHONS  # type: ignore[index]
    assert of("USER") == ["1000"]
    assert [step for step, _ in STEPS].index("USER") < [step for step, _ in STEPS].index("CMD")
    assert json.loads(of("CMD")[0]) == ["python", front_matter.check(ROOT)["app_file"]]


def test_its_settings_are_what_the_program_reads_and_lead_to_what_can_be_written() -> None:
    settings = dict(own.split("=", 1) for own in of("ENV")[0].split())
    assert (settings["HOST"], settings["PORT"]) == ("0.0.0.0", "7860")
    for name in ("HOME", "LAB_CACHE", "NUMBA_CACHE_DIR"):
        assert settings[name].startswith("/tmp")
    assert of("EXPOSE") == [settings["PORT"]]


def test_its_health_check_tells_a_page_that_answers_from_one_that_does_not() -> None:
    command = json.loads(of("HEALTHCHECK")[0].partition("CMD ")[2])
    asked = []

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200 if self.path == "/config" else 404)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...  # type: ignore[override]

    def run(port: int) -> int:
        return subprocess.run(
            [sys.executable, *command[1:]], env={"PORT": str(port)}, capture_output=True, timeout=60
        ).returncode

    assert run(unused_port()) != 0
    with answering(Page) as url:
        assert run(int(url.rpartition(":")[2])) == 0
    assert asked == ["/config"]
