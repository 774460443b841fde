"""Gradio as this lab imports it: no stub files for editors are made, and what is not Gradio's is found as ever."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import gradio as gr
import pytest

from lab.ui import quick_import

SOURCE = "import gradio as gr\n\n\nclass Own(gr.HTML):\n    EVENTS = [gr.events.Events.change]\n"


def test_a_component_is_made_without_a_stub_file(tmp_path: Path) -> None:
    path = tmp_path / "own.py"
    path.write_text(SOURCE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("own", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert issubclass(module.Own, gr.HTML)
    assert callable(module.Own.change)
    assert not path.with_suffix(".pyi").exists()


@pytest.mark.parametrize("name", ["gradio.component_meta", "gradio.blocks", "json"])
def test_only_the_module_that_writes_them_is_found_by_it(name: str) -> None:
    found = quick_import._Finder().find_spec(name, gr.__path__)
    assert (found is not None) == (name == quick_import.MODULE)
    if found is not None:
        assert found.origin == str(Path(gr.__file__).with_name("component_meta.py"))
        assert type(found.loader) is quick_import._Loader
