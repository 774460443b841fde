"""The command line starts at once: what a command imports is counted, and no clock is asked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from model.config import ModelConfig
from model.routed_lm import RoutedLM

ROOT = Path(__file__).resolve().parents[3]
RECORDS = ROOT / "checkpoints" / "records" / "v4.canary.jsonl"
SLOW = {
    "torch",
    "numpy",
    "scipy",
    "sklearn",
    "numba",
    "plotly",
    "pandas",
    "jaxtyping",
    "safetensors",
    "huggingface_hub",
}
PROGRAM = """
import sys
from lab.__main__ import main
status = main(sys.argv[1:])
packages = {name.partition(".")[0] for name in sys.modules}
packages |= {"scipy.stats", "scipy.optimize", "scipy.linalg", "torch._dynamo", "torch._inductor"} & {*sys.modules}
print(status, *sorted(packages), file=sys.stderr)
"""


def started(*arguments: str) -> tuple[int, set[str], str]:
    """Exit status, the packages that were imported, and the line before them on standard error."""
    run = subprocess.run([sys.executable, "-c", PROGRAM, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    *said, last = run.stderr.splitlines()
    status, *packages = last.split()
    return int(status), set(packages), "\n".join(said)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--help"], 0),
        (["score", "--help"], 0),
        (["modles"], 2),
        (["chat"], 2),
        (["models"], 0),
        (["models", "--json"], 0),
    ],
    ids=lambda own: " ".join(own) if isinstance(own, list) else str(own),
)
def test_what_only_reads_and_lists_imports_nothing_slow(arguments: list[str], status: int) -> None:
    found, packages, _ = started(*arguments)
    assert found == status
    assert not packages & SLOW


@pytest.mark.parametrize(
    "arguments",
    [
        ["score", str(RECORDS), "--n-resamples", "10"],
        ["calibrate", str(RECORDS), "--signal", "abstain_p", "--method", "cost"],
        ["prompts", str(ROOT / "prompts" / "canary.jsonl")],
    ],
    ids=lambda arguments: arguments[0],
)
def test_what_runs_no_model_imports_no_model(arguments: list[str]) -> None:
    _, packages, said = started(*arguments)
    assert "numpy" in packages, said
    assert not packages & {"torch", "numba", "plotly", "safetensors", "huggingface_hub", "gradio"}


def test_a_chat_imports_no_figures_and_no_learners() -> None:
    """It stops at a model that there is not, after its imports."""
    status, packages, said = started("chat", "nobody", "Hello?")
    assert (status, "no such model" in said) == (2, True)
    assert "torch" in packages
    assert not packages & {"plotly", "sklearn", "pandas", "pyarrow", "huggingface_hub", "gradio"}
    assert not packages & {"scipy.stats", "scipy.optimize"}


def test_a_reply_by_kept_machine_code_prepares_no_compiler() -> None:
    """The second of two: the first compiles where nobody has yet."""
    for _ in range(2):
        status, packages, said = started("chat", "v4", "Hello?")
    assert status == 0, said
    assert "numba" in packages
    assert not packages & {"scipy.linalg", "cffi", "pycparser", "torch._dynamo", "torch._inductor"}


@pytest.mark.parametrize(("typed", "meant"), [("modles", "models"), ("scor", "score"), ("calibrat", "calibrate")])
def test_a_typo_is_told_what_was_meant(typed: str, meant: str) -> None:
    status, _, said = started(typed)
    assert (status, said.count("\n")) == (2, 0)
    assert f"did you mean {meant}?" in said


def test_without_a_command_they_are_named() -> None:
    status, packages, said = started()
    assert (status, said.count("\n")) == (2, 0)
    assert "say what to do: models, chat, probe" in said
    assert not packages & SLOW


def test_a_package_that_is_not_there_is_one_line() -> None:
    """As for an interpreter that the lab was not installed for: this one, told to find no numpy."""
    hidden = PROGRAM.replace("import sys", "import sys\nsys.modules['numpy'] = None", 1)
    run = subprocess.run(
        [sys.executable, "-c", hidden, "score", str(RECORDS)], cwd=ROOT, capture_output=True, text=True
    )
    told, last = run.stderr.splitlines()
    assert last.startswith("2 ")
    assert (
        told
        == f"error: numpy is not installed for {sys.executable}; make lab installs it into .venv: use .venv/bin/python"
    )


def test_what_is_like_nothing_is_told_no_guess() -> None:
    assert "did you mean" not in started("xyzzy")[2]


sizes = st.integers(1, 9)


@given(
    st.builds(
        ModelConfig,
        vocab_size=sizes, d_model=sizes, n_layers=sizes, n_heads=sizes, d_head=sizes, top_k=sizes, kernel_size=sizes,
        ffn_expand=sizes, max_seq_len=sizes, tie_head=st.booleans(),
    )
)  # fmt: skip
def test_parameters_are_counted_as_the_module_has_them(config: ModelConfig) -> None:
    with torch.device("meta"):
        lm = RoutedLM(config)
    assert config.n_params == sum(parameter.numel() for parameter in lm.parameters())
