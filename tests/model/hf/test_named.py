"""Which texts name a model of others, and which are expressions of this lab's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.errors import LabError
from model.hf.named import of


def test_models_of_others_are_told_from_expressions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models" / "tiny").mkdir(parents=True)
    (tmp_path / "v4").mkdir()
    for text in ("smollm2", "tilmoe", "./models/tiny", "models/tiny", str(tmp_path), "~/x", "..", "m.gguf", "./M.GGUF",
                 "hf:owner/name", "hf:owner/na.me_1@" + "a" * 40, " smollm2 "):  # fmt: skip
        found = of(text)
        assert found is not None, text
        assert str(found) == text.strip()
    for text in ("v4", "v7@1234", "v4+v7[abstain]", "./x.safetensors", "./x.safetensors+v7[abstain]", "a/b", "",
                 "v4+density-last-4", "(v4)+v7[router:0-3]*0.5", "hf", "smollm", "\0", "x" * 9000):  # fmt: skip
        assert of(text) is None, text
    (tmp_path / "a+b (1)").mkdir()
    assert of("./a+b (1)") is not None


@pytest.mark.parametrize(
    "text",
    [
        "smollm2+v7[abstain]", "v4+smollm2[abstain]", "smollm2+density-last-4", "v4+(smollm2+density-last-4)[monitor]",
        "hf:owner/name+v7[router]", "v4+hf:owner/name[abstain]", "./m.gguf+v7[abstain]", "./folder+v7[abstain]*0.5",
        "v4+./m.gguf", "(smollm2)", "v4+tilmoe[router]", "tilmoe+v7[abstain]",
    ],
)  # fmt: skip
def test_grafts_and_monitors_are_of_our_own_models_alone(text: str) -> None:
    with pytest.raises(LabError, match="this lab's own models alone"):
        of(text)


@pytest.mark.parametrize(
    "text", ["smollm2@1234", "tilmoe@1234", "hf:", "hf:name", "hf:a/b/c", "hf:../x", "hf:a/b@", "hf:a b/c"]
)
def test_bad_names_are_refused(text: str) -> None:
    with pytest.raises(LabError):
        of(text)
