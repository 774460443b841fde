"""Text from the Hub: real parquet over real HTTP, taken piece by piece, whole or not at all."""

from __future__ import annotations

import io
import json
import os
import resource
import signal
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from pyarrow import parquet

from model.errors import LabError
from model.hub_access import Unreachable
from tests.hub_server import Hub
from training import corpus as folder_corpus
from training.__main__ import main
from training.hub_corpus import Source, read

REPO = "someone/text"


def stories(n: int, word: str) -> list[str]:
    """Documents that tell their number, with a blank line inside."""
    return [f"{word} {index}.\n\n" + f"It rained on day {index} as on all days – " * 30 for index in range(n)]


def packed(texts: Sequence[str | bytes | None], *, row_group: int = 100, column: str = "text") -> bytes:
    """A parquet file of one column of texts, as their bytes are, and one of numbers."""
    values = [text.encode() if isinstance(text, str) else text for text in texts]
    table = pa.table({column: pa.array(values, pa.binary()).view(pa.string()), "id": pa.array(range(len(texts)))})
    plain = {"compression": "none", "use_dictionary": False, "write_page_checksum": True}
    sink = io.BytesIO()
    parquet.write_table(table, sink, row_group_size=row_group, **plain)
    return sink.getvalue()


def folder() -> Path:
    return Path(os.environ["LAB_CACHE"]) / "corpora"


def kept() -> list[str]:
    return sorted(path.name for path in folder().rglob("*") if path.is_file() and path.suffix != ".lock")


@pytest.fixture
def files() -> dict[str, bytes]:
    return {"data/a.parquet": packed(stories(300, "Story")), "data/b.parquet": packed(stories(250, "Tale"))}


def test_all_text_is_there_and_held_out_documents_are_never_trained_on(hub: Hub, files: dict[str, bytes]) -> None:
    commit = hub.commit(REPO, files | {"README.md": b"Text."}, dataset=True)
    found = read(f"hub:{REPO}")
    train, held_out = ([], [])
    for word, n in (("Story", 300), ("Tale", 250)):
        for index, text in enumerate(stories(n, word)):
            (train if index % 100 else held_out).append(text)
    assert found.train.tobytes() == "\n\n".join(train).encode()
    assert found.held_out.tobytes() == "\n\n".join(held_out).encode()
    assert [name for name, _ in found.sources] == [f"{REPO}@{commit}/data/{name}.parquet" for name in "ab"]
    assert sum(size for _, size in found.sources) == len(found.train) + len(found.held_out)


def test_a_hundredth_is_held_out_over_short_files_also_after_a_break(hub: Hub) -> None:
    files = {f"{n:03d}.parquet": packed(stories(3, f"File {n},"), row_group=2) for n in range(130)}
    hub.commit(REPO, files, dataset=True)
    hub.cuts = [-1] * 90 + [100] * 100
    with pytest.raises(Unreachable):
        read(f"hub:{REPO}")
    begun = json.loads(next(folder().rglob("progress.json")).read_text())
    assert 0 < begun["file"] < 130
    assert sum(begun["documents"]) > 0
    hub.cuts = []
    found = read(f"hub:{REPO}")
    assert found.documents == (386, 4)
    assert [found.held_out.tobytes().count(f"File {n},".encode()) for n in (0, 33, 66, 100)] == [1, 1, 1, 1]
    assert read(f"hub:{REPO}").documents == found.documents  # from the cache
    assert read(f"hub:{REPO},200MB").digest == found.digest  # fetched without a break


def test_the_same_text_gives_the_same_corpus_from_a_folder(hub: Hub, tmp_path: Path) -> None:
    texts = [text.replace("\n\n", " ") for text in stories(300, "Story")]
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "a.txt").write_text("\n\n".join(texts))
    hub.commit(REPO, {"a.parquet": packed(texts)}, dataset=True)
    ours, theirs = read(f"hub:{REPO}"), folder_corpus.read(tmp_path / "text")
    assert ours.digest == theirs.digest
    windows = [found.windows(np.random.default_rng(3), batch=5, length=64) for found in (ours, theirs)]
    assert windows[0].shape == (5, 65)
    assert np.array_equal(*windows)


def test_the_text_is_mapped_not_held(hub: Hub, files: dict[str, bytes]) -> None:
    hub.commit(REPO, files, dataset=True)
    found = read(f"hub:{REPO}")
    with pytest.raises(ValueError, match="read-only"):
        found.train[0] = 0
    assert not found.train.flags.owndata
    with (folder() / next(path.name for path in folder().iterdir() if path.is_dir()) / "train.bin").open("r+b") as file:
        file.write(b"\xff")
    assert found.train[0] == 0xFF


def test_a_second_use_asks_nothing_and_means_the_same_commit(
    hub: Hub, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.commit(REPO, files, dataset=True)
    first = read(f"hub:{REPO}:data")
    hub.commit(REPO, {"data/a.parquet": packed(stories(300, "Fable"))}, dataset=True)
    before = len(hub.asked)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    again = read(f"hub:{REPO}:data")
    assert (again.digest, again.sources) == (first.digest, first.sources)
    assert len(hub.asked) == before
    with pytest.raises(LabError, match="offline, and this corpus was not fetched"):
        read(f"hub:{REPO}")
    monkeypatch.delenv("HF_HUB_OFFLINE")
    assert read(f"hub:{REPO}").digest != first.digest


def test_a_revision_and_a_path_choose_what_is_read(hub: Hub, files: dict[str, bytes]) -> None:
    first = hub.commit(REPO, files, dataset=True)
    hub.commit(REPO, {"data/a.parquet": packed(stories(300, "Fable"))}, dataset=True)
    found = read(f"hub:{REPO}@{first}:data/b.parquet")
    assert [name for name, _ in found.sources] == [f"{REPO}@{first}/data/b.parquet"]
    assert found.train.tobytes().startswith(b"Tale 1.")


def test_a_limit_is_kept_and_only_what_it_needs_is_downloaded(hub: Hub) -> None:
    data = packed(stories(2000, "Story"))
    hub.commit(REPO, {"a.parquet": data}, dataset=True)
    found = read(f"hub:{REPO}:a.parquet,400kB")
    size = len(found.train) + len(found.held_out)
    assert 398_000 < size <= 400_000
    whole = b"\n\n".join(text.encode() for text in stories(2000, "Story"))
    assert found.train[:1000].tobytes() == whole[whole.index(b"Story 1.") :][:1000]
    ranges = [[int(end) for end in asked.removeprefix("bytes=").split("-")] for asked in hub.bodies() if asked]
    assert len(ranges) == len(hub.bodies())
    assert sum(end - start + 1 for start, end in ranges) < len(data) // 3


def test_a_network_that_vanishes_leaves_nothing_whole_and_the_next_run_goes_on(hub: Hub) -> None:
    data = packed(stories(1000, "Story"))
    hub.commit(REPO, {"a.parquet": data}, dataset=True)
    hub.cuts = [-1] * 6 + [1000] * 100
    with pytest.raises(Unreachable, match="broke off"):
        read(f"hub:{REPO}")
    assert "manifest.json" not in kept()
    done = json.loads(next(folder().rglob("progress.json")).read_text())
    assert 0 < done["row_group"] < 10
    hub.cuts = [1000]  # once more, which is mended without a word
    hub.asked.clear()
    steps: list[tuple[int, int]] = []
    found = read(f"hub:{REPO}", progress=lambda *step: steps.append(step))
    assert len(steps) == 10 - done["row_group"]
    assert kept() == ["held_out.bin", "manifest.json", "train.bin"]
    other = read(f"hub:{REPO}:a.parquet")
    assert (found.digest, len(found.train)) == (other.digest, len(other.train))


def test_processes_of_one_run_fetch_the_text_once(hub: Hub, files: dict[str, bytes]) -> None:
    hub.commit(REPO, files, dataset=True)
    with ThreadPoolExecutor(4) as pool:
        digests = set(pool.map(lambda _: read(f"hub:{REPO}").digest, range(4)))
    assert len(digests) == 1
    assert len([path for _, path, _ in hub.asked if path.startswith("/api/") and "/tree/" in path]) == 1


def test_a_run_killed_in_the_middle_of_a_piece_repeats_that_piece(hub: Hub) -> None:
    class Killed(BaseException):
        pass

    def kill(taken: int, wanted: int) -> None:
        raise Killed

    hub.commit(REPO, {"a.parquet": packed(stories(1000, "Story"))}, dataset=True)
    with pytest.raises(Killed):
        read(f"hub:{REPO}", progress=kill)
    with next(folder().rglob("train.bin")).open("ab") as file:
        file.write(b"half a docu")
    assert read(f"hub:{REPO}").digest == read(f"hub:{REPO}:a.parquet").digest


def column_of_numbers() -> bytes:
    sink = io.BytesIO()
    parquet.write_table(pa.table({"text": pa.array(range(1000))}), sink)
    return sink.getvalue()


WHOLE = packed(stories(300, "Story"))
BAD = {
    "truncated at the end": (WHOLE[:-100], "truncated or damaged parquet"),
    "truncated in the middle": (WHOLE[: len(WHOLE) // 2], "truncated or damaged parquet"),
    "a hole in the middle": (WHOLE[:20_000] + bytes(20_000) + WHOLE[40_000:], "truncated or damaged parquet"),
    "empty file": (b"", "truncated or damaged parquet"),
    "no parquet": (b"text\n" * 1000, "truncated or damaged parquet"),
    "no column text": (
        packed(stories(300, "Story"), column="body"),
        r"expected a column `text`; found \['body', 'id'\]",
    ),
    "numbers": (column_of_numbers(), r"expected text \(string\); found int64"),
    "not UTF-8": (packed([*stories(150, "Story"), b"caf\xe9"]), r"not UTF-8.*row 150.*bad byte at 3"),
    "too little": (packed(stories(5, "Story")), "too small"),
    "only blank rows": (packed(["", " \n", None] * 500), "too small"),
}


@pytest.mark.parametrize("bad", BAD)
def test_bad_parquet_is_refused_and_nothing_of_it_is_kept(hub: Hub, bad: str) -> None:
    content, message = BAD[bad]
    hub.commit(REPO, {"a.parquet": content}, dataset=True)
    with pytest.raises(LabError, match=message) as told:
        read(f"hub:{REPO}")
    assert "\n" not in str(told.value)
    assert kept() == []


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("hub:no/body", "no such repository"),
        (f"hub:{REPO}@v99", "no such revision"),
        (f"hub:{REPO}:absent", "no such file"),
        (f"hub:{REPO}:absent.parquet", "no such file"),
        (f"hub:{REPO}:notes", "no text to train on"),
        ("hub:", "not a corpus of the Hub"),
        (f"hub:{REPO},5TB", "not a corpus of the Hub"),
    ],
)
def test_what_is_not_there_is_told(hub: Hub, files: dict[str, bytes], spec: str, message: str) -> None:
    hub.commit(REPO, files | {"notes/a.txt": b"text"}, dataset=True)
    with pytest.raises(LabError, match=message):
        read(spec)
    assert kept() == []


def test_a_spec_says_all_there_is_to_say() -> None:
    plain = Source("HuggingFaceFW/fineweb-edu")
    assert Source.parse("hub:HuggingFaceFW/fineweb-edu") == plain
    assert Source.parse("hub:HuggingFaceFW/fineweb-edu@refs/pr/1:sample/10BT/,1GB") == Source(
        plain.repo, "refs/pr/1", "sample/10BT", 1_000_000_000
    )
    assert Source.parse("hub:HuggingFaceFW/fineweb-edu,50MB").max_bytes == 50_000_000


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("https://huggingface.co/datasets/a/b", Source("a/b")),
        (
            "hub:https://huggingface.co/datasets/a/b/tree/main/sample/10BT,2MB",
            Source("a/b", "main", "sample/10BT", 2 * 10**6),
        ),
        ("hf.co/datasets/a/b/blob/v2/x.parquet", Source("a/b", "v2", "x.parquet")),
        ("hf://datasets/a/b@refs/pr/1/data", Source("a/b", "refs/pr/1", "data")),
        (str(Path("https://huggingface.co/datasets/a/b")), Source("a/b")),  # as the command line hands it on
    ],
)
def test_a_pasted_address_is_a_spec(spec: str, expected: Source) -> None:
    assert Source.parse(spec) == expected


def test_the_address_of_a_model_or_of_another_server_is_refused() -> None:
    for spec, message in (
        ("hub:https://huggingface.co/a/b", "no dataset"),
        ("https://github.com/a/b", "another server"),
    ):
        with pytest.raises(LabError, match=message):
            Source.parse(spec)


def test_a_corpus_that_is_there_needs_no_writing(hub: Hub, files: dict[str, bytes]) -> None:
    hub.commit(REPO, files, dataset=True)
    before = read(f"hub:{REPO}").digest
    (lock,) = folder().rglob("*.lock")
    lock.unlink()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        assert read(f"hub:{REPO}").digest == before
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert not list(folder().rglob("*.lock"))


def test_a_disk_that_fills_up_is_told_and_the_next_run_goes_on(hub: Hub) -> None:
    hub.commit(REPO, {"a.parquet": packed(stories(1000, "Story"))}, dataset=True)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, limits[1]))
    try:
        with pytest.raises(LabError, match="cannot keep the text of a corpus"):
            read(f"hub:{REPO}")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert "manifest.json" not in kept()
    assert read(f"hub:{REPO}").digest == read(f"hub:{REPO}:a.parquet").digest


@pytest.mark.parametrize(
    ("name", "content"), [("train.bin", b"short"), ("manifest.json", b"{}"), ("held_out.bin", b"")]
)
def test_a_damaged_cache_is_refused(hub: Hub, files: dict[str, bytes], name: str, content: bytes) -> None:
    hub.commit(REPO, files, dataset=True)
    read(f"hub:{REPO}")
    next(folder().rglob(name)).write_bytes(content)
    with pytest.raises(LabError, match=r"damaged corpus in the cache.*delete that folder"):
        read(f"hub:{REPO}")


def test_the_command_line_takes_a_corpus_of_the_hub(
    hub: Hub, files: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    hub.commit(REPO, files, dataset=True)
    assert main(["examples", "base", "--n", "3", "--corpus", f"hub:{REPO}:data,200kB"]) == 0
    prompts = [json.loads(line)["prompt"] for line in capsys.readouterr().out.splitlines()]
    assert len(prompts) == 3
    assert all("rained on day" in prompt for prompt in prompts)
    assert main(["examples", "base", "--corpus", "hub:no/body"]) == 2
    assert capsys.readouterr().err.startswith("no such repository")
