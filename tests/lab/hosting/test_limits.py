"""What a host may set: each limit by one variable, and less for strangers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lab.hosting import limits
from lab.hosting.limits import LIMITS
from model.errors import LabError

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set."""
    for name in (limits.PUBLIC, limits.SPACE, limits.HUB_ALLOW, limits.TRUSTED_PROXY, *LIMITS):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("public", "space", "expected"),
    [(None, None, False), (None, "a/b", True), ("0", "a/b", False), ("1", None, True), ("", "a/b", True)],
)
def test_a_space_is_public_unless_it_says_otherwise(
    public: str | None, space: str | None, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ((limits.PUBLIC, public), (limits.SPACE, space)):
        if value is not None:
            monkeypatch.setenv(name, value)
    assert limits.public() is expected
    assert limits.of("LAB_TRAINING_STEPS") == (0 if expected else 500)
    assert limits.hub_allowed() == (frozenset() if expected else None)
    assert ("training is off" in limits.told()) is expected


def test_strangers_are_never_granted_more_and_a_variable_overrides_both(monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in LIMITS.values():
        assert limit.least <= max(limit.public, limit.least) <= limit.usual
        for public in "01":
            monkeypatch.setenv(limits.PUBLIC, public)
            assert limits.of(limit.name) == (limit.public if public == "1" else limit.usual)
            monkeypatch.setenv(limit.name, str(limit.least + 7))
            assert limits.of(limit.name) == limit.least + 7
            monkeypatch.delenv(limit.name)


@pytest.mark.parametrize("said", ["-1", "1e3", " 5", "many", "9" * 40, "٣", "0x10", "1.5"])
@pytest.mark.parametrize("name", ["LAB_QUEUE", "LAB_RECORDS", "LAB_TRAINING_STEPS"])
def test_what_is_no_limit_is_refused_by_name(name: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, said)
    with pytest.raises(LabError, match=f"bad limit; in {name}; expected a whole number from"):
        limits.check()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (limits.PUBLIC, "yes"),
        (limits.HUB_ALLOW, "everybody"),
        (limits.HUB_ALLOW, "a/b c/d"),
        (limits.TRUSTED_PROXY, "*"),
        (limits.TRUSTED_PROXY, "proxy.example"),
        (limits.TRUSTED_PROXY, "10.0.0.1/8"),
    ],
)
def test_a_setting_that_says_nothing_is_refused_by_name(name: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, said)
    with pytest.raises(LabError, match=f"bad setting; in {name}"):
        limits.check()


def test_lists_of_repositories_and_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(limits.HUB_ALLOW, " a/b,c/d.e , ")
    monkeypatch.setenv(limits.TRUSTED_PROXY, "10.0.0.0/8, 192.0.2.1,::1")
    assert limits.hub_allowed() == {"a/b", "c/d.e"}
    assert limits.trusted_proxies() == ("10.0.0.0/8", "192.0.2.1", "::1")
    limits.check()


def test_every_variable_is_in_the_table_of_the_docs_and_nowhere_else_in_the_code() -> None:
    text = (ROOT / "docs" / "hosting.md").read_text("utf-8")
    assert limits.table() in text
    named = {
        name
        for top in ("app.py", "lab/**/*.py", "model/**/*.py", "training/**/*.py")
        for path in ROOT.glob(top)
        for name in re.findall(r"\bLAB_[A-Z_]+\b", path.read_text("utf-8"))
    }
    assert named == {
        *LIMITS,
        limits.PUBLIC,
        limits.HUB_ALLOW,
        limits.TRUSTED_PROXY,
        limits.MODELS,
        limits.MONITORS,
        "LAB_CACHE",
        "LAB_CHECKPOINTS",
        "LAB_PROMPTS",
    }
    assert {name for name in named if f"`{name}`" not in text} == set()


def test_the_licence_of_every_package_is_listed() -> None:
    pinned = re.findall(r"^([\w-]+)==", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    table = (ROOT / "docs" / "hosting.md").read_text("utf-8").partition("| package | licence |")[2]
    assert re.findall(r"^\| ([\w-]+) \| \S", table, re.MULTILINE) == pinned


def test_what_the_promises_name_as_tests_is_there() -> None:
    named = re.findall(r"`(tests/\S+?\.py)`", (ROOT / "docs" / "SECURITY.md").read_text("utf-8"))
    assert named
    assert not [name for name in named if not (ROOT / name).is_file()]
