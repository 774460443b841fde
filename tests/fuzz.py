"""Fuzzes what strangers can hand to the lab: anything but an answer or a LabError is a find. Not part of the suite.

    pip install atheris   # elsewhere than in .venv, which its own .pth may name
    python tests/fuzz.py 600 prompts table    # seconds, parsers; without any, all of them by turns

An input that is found stays in the folder that the first line names; it becomes a small test beside the parser's.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import atheris  # noqa: E402  # pyright: ignore

with atheris.instrument_imports(include=["lab", "model"]):  # pyright: ignore
    from lab.evidence.check import check as check_bundle
    from lab.probe import records, score_tables
    from lab.ui import checked, links, permalink
    from lab.workbench import own_prompts
    from model import hub_address, store
    from model.errors import LabError
    from model.expression_text import parse
    from model.manifest import Manifest

SLOW = 5
"""Seconds that one input may take."""
ENDINGS = (".jsonl", ".csv", ".tsv", ".json", ".gz", ".jsonl.gz")
PROMPT = {"id": "a-1", "regime": "in_domain", "prompt": "What is two and two?", "accept": ["re:\\bfour\\b", "4"]}
RECORD = {"id": "a", "regime": "in_domain", "correct": True, "signals": {"x": 0.5}, "orientation": {"x": "uncertain"}}
KEYS = {"model": permalink.text(90), "limit": permalink.number(0, 1), "id": permalink.matching("[0-9a-f]{12}")}


def file(data: bytes, read: Callable[[Path], object], ending: str) -> None:
    with tempfile.NamedTemporaryFile(suffix=ending, dir="/dev/shm") as kept:
        kept.write(data)
        kept.flush()
        read(Path(kept.name))


def prompts(data: bytes) -> None:
    file(data[1:], own_prompts.check, ENDINGS[data[0] % len(ENDINGS)] if data else ".jsonl")


def record(data: bytes) -> None:
    file(data, records.read, ".jsonl")


def table(data: bytes) -> None:
    file(data, lambda path: score_tables.is_table(path) and score_tables.read(path), ".csv")


def bundle(data: bytes) -> None:
    file(data, check_bundle, ".zip")


def weights(data: bytes) -> None:
    file(data, store.load, ".safetensors")


def manifest(data: bytes) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        (Path(folder) / "manifest.json").write_bytes(data)
        Manifest.read(folder)


def names(data: bytes) -> None:
    """Model expressions, addresses of the Hub, values of links."""
    text = data.decode("utf-8", "surrogateescape")
    for read in (parse, hub_address.parse, hub_address.is_address, links.linked_point, links.linked_signal):
        try:
            read(text)
        except LabError:
            continue
    for key in KEYS:
        permalink.read({key: text, text: text}, KEYS)


def arguments(data: bytes) -> None:
    """What a request carries."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return  # refused before any of our code
    checks: list[Callable[[object], object]] = [
        lambda given: checked.sane(given, name="x"), lambda given: checked.number(given, name="x", least=0, most=1),
        lambda given: checked.count(given, name="x", most=128), lambda given: checked.text(given, name="x", most=99),
        lambda given: records.from_json(given, where="record 1"),
    ]  # fmt: skip
    for check in checks:
        try:
            check(value)
        except LabError:
            continue


TENSOR = json.dumps({"x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}).encode()
TARGETS: dict[str, tuple[Callable[[bytes], None], list[bytes]]] = {
    "prompts": (prompts, [b"\0" + json.dumps(PROMPT).encode(), b"\1id,regime,prompt,accept\na,in_domain,Hi?,4\n",
                          b'\3[{"question": "Who?", "answer": ["A"]}]', b'\3{"data": [{"paragraphs": []}]}']),
    "record": (record, [json.dumps(RECORD).encode()]),
    "table": (table, [b"id,score,right\na,0.5,yes\nb,0.25,no\n", b"id;confidence;label\na;.5;right\n"]),
    "bundle": (bundle, [b"PK\5\6" + bytes(18)]),
    "weights": (weights, [len(TENSOR).to_bytes(8, "little") + TENSOR + bytes(8)]),
    "manifest": (manifest, [(ROOT / "checkpoints" / "manifest.json").read_bytes()[:3000], b'{"models": []}']),
    "names": (names, [b"v4+v7[router:0-3]*0.5", b"https://huggingface.co/a/b/blob/main/c.json", b"abstain_p@0.5"]),
    "arguments": (arguments, [json.dumps(RECORD).encode(), b'[1e999, null, true, "x", {"a": [[[]]]}]']),
}  # fmt: skip


def target(wanted: list[str]) -> Callable[[bytes], None]:
    """Which parser gets an input, its first byte says."""

    def one(data: bytes) -> None:
        try:
            TARGETS[wanted[data[0] % len(wanted)] if data else wanted[0]][0](data[1:])
        except LabError as error:
            if "\n" in str(error):
                raise AssertionError("an error of two lines") from error

    return one


def main(seconds: int, wanted: list[str]) -> None:
    """Ends the process; its exit status is 0 where nothing was found."""
    found = Path(tempfile.mkdtemp(prefix="lab-fuzz-"))
    print(f"{seconds} s of {', '.join(wanted)}; what is found goes to {found}", flush=True)
    (found / "seeds").mkdir()
    for place, name in enumerate(wanted):
        for n, seed in enumerate(TARGETS[name][1]):
            (found / "seeds" / f"{name}-{n}").write_bytes(bytes([place]) + seed)
    options = [f"-max_total_time={seconds}", f"-timeout={SLOW}", "-rss_limit_mb=4096", "-max_len=20000"]
    given = [sys.argv[0], *options, f"-artifact_prefix={found}/", "-print_final_stats=1", str(found / "seeds")]
    atheris.Setup(given, target(wanted))  # pyright: ignore
    atheris.Fuzz()  # pyright: ignore


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60, sys.argv[2:] or list(TARGETS))
