"""A chat as the tokens of a model of transformers, and tokens as text: its chat template where it has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jinja2 import TemplateError

from model.errors import LabError


class Dialogue:
    """tokenizer: of the model. n_symbols: how many tokens the model knows."""

    def __init__(self, tokenizer: Any, *, n_symbols: int) -> None:
        """Raises: LabError for a tokenizer that can say nothing."""
        self.tokenizer, self.n_symbols = tokenizer, n_symbols
        if len(tokenizer) == 0:
            raise LabError("a tokenizer without tokens", found=type(tokenizer).__name__)

    @property
    def chats(self) -> bool:
        """Whether prompts stand in a chat template; else the model goes on from the prompt's own text."""
        return bool(self.tokenizer.chat_template)

    def framed(self, prompt: str, history: Sequence[tuple[str, str]]) -> str:
        """Raises: LabError for a template that cannot be used."""
        if not self.chats:
            return "\n".join([*(line for turn in history for line in turn), prompt])
        said = [(role, text) for turn in history for role, text in zip(("user", "assistant"), turn, strict=True)]
        turns = [{"role": role, "content": text} for role, text in (*said, ("user", prompt))]
        try:
            return self.tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
        except (TemplateError, TypeError, ValueError) as error:
            raise LabError("the model's chat template cannot be used", found=error) from error

    def symbols(self, text: str, *, special: bool) -> list[int]:
        """special: whether the tokenizer's own marks of beginning and end are put around it.

        Raises: LabError for a token that the model does not know.
        """
        found = [int(own) for own in self.tokenizer(text, add_special_tokens=special)["input_ids"]]
        if found and max(found) >= self.n_symbols:
            raise LabError(
                "the tokenizer does not fit the model",
                expected=f"tokens below {self.n_symbols}",
                found=max(found),
            )
        return found

    def text(self, symbols: Sequence[int], *, skip: bool) -> str:
        """skip: special tokens are left out."""
        return self.tokenizer.decode(list(symbols), skip_special_tokens=skip, clean_up_tokenization_spaces=False)


def check_prompt(prompt: str) -> None:
    """Raises: LabError for an empty prompt, and for text that is not valid Unicode."""
    if not prompt.strip():
        raise LabError("the prompt is empty", expected="at least one character", todo="write a question")
    try:
        prompt.encode()
    except UnicodeEncodeError as error:
        raise LabError(
            "the prompt is not valid text", expected="Unicode that UTF-8 can encode", found=f"position {error.start}"
        ) from error
