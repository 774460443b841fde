"""The tokenizer: byte-level pairs learnt from the conversations that the model is taught, and its chat template."""

from __future__ import annotations

from itertools import islice
from typing import Any

from training.conversations import RECIPE_KINDS, examples
from training.experts.design import Design

END, USER, REPLY = "<|end|>", "<|user|>", "<|tilelli|>"
MARKS = (END, USER, REPLY)
"""Tokens 0, 1 and 2; END also fills rows."""
TEMPLATE = (
    "{% for m in messages %}"
    "{% if m['role'] == 'assistant' %}<|tilelli|> {{ m['content'] | trim }}<|end|>"
    "{% else %}<|user|> {{ m['content'] | trim }}{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}<|tilelli|>{% endif %}"
)


def learnt(design: Design, *, seed: int) -> Any:
    """The same for the same design and seed. Digits stand alone; a space stands before every first word, so that it is
    the same token there as inside."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    made = Tokenizer(models.BPE())
    digits, in_bytes = pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.pre_tokenizer = pre_tokenizers.Sequence([digits, in_bytes])
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=design.vocabulary, special_tokens=list(MARKS), show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )  # fmt: skip
    drawn = examples(RECIPE_KINDS[design.kinds], seed=f"{seed}/tokens")
    texts = (f" {text}" for own in islice(drawn, design.tokenizer_examples) for text in (own.prompt, own.reply))
    made.train_from_iterator(texts, trainer)
    own = PreTrainedTokenizerFast(
        tokenizer_object=made, eos_token=END, pad_token=END, additional_special_tokens=[USER, REPLY],
        model_max_length=design.longest, clean_up_tokenization_spaces=False,
    )  # fmt: skip
    own.chat_template = TEMPLATE
    return own
