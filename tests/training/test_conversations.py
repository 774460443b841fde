"""What the models are taught: enough of it, well-formed, and the study's separations kept."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from training.conversations import (
    ANSWERS,
    NEVER_APART,
    NEVER_TAUGHT,
    RECIPE_KINDS,
    REFUSALS,
    SEMANTIC_OOD,
    backwards,
    examples,
)
from training.conversations.augment import LONGEST, augment
from training.conversations.kind import Kind
from training.conversations.reword import reword
from training.conversations.synonyms import GROUPS

EVERY_KIND = (*ANSWERS, *REFUSALS, *SEMANTIC_OOD, *NEVER_TAUGHT, *NEVER_APART, backwards.KIND)


def sample(recipe: str, n: int, **options):
    return list(itertools.islice(examples(RECIPE_KINDS[recipe], seed=5, **options), n))


def test_at_least_600_facts_in_18_kinds():
    assert len(ANSWERS) >= 18
    assert sum(kind.n_facts for kind in ANSWERS) >= 600


@pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.name)
def test_wordings_are_many_and_fill_for_every_fact(kind: Kind):
    for facts, phrasing in kind.topics:
        assert len(phrasing.questions) >= 10
        assert len(phrasing.kept_back) >= 2
        for fact in facts:
            filled = [question.format(**fact) for question in phrasing.questions]
            replies = [answer.format(**fact) for answer in phrasing.answers]
            for text in filled + replies:
                assert text.isascii()
                assert "\n" not in text
                assert text == text.strip()
            assert max(map(len, filled)) <= 130
            assert max(map(len, replies)) <= 170


def test_no_refusal_is_taught_where_an_answer_is():
    answered = {
        question.format(**fact).lower()
        for kind in (*ANSWERS, backwards.KIND)
        for facts, phrasing in kind.topics
        for fact in facts
        for question in phrasing.questions
    }
    refused = {
        question.format(**fact).lower()
        for kind in (*REFUSALS, *NEVER_TAUGHT, *NEVER_APART)
        for facts, phrasing in kind.topics
        for fact in facts
        for question in phrasing.questions
    }
    assert not answered & refused


def test_held_out_wordings_are_never_trained_on():
    trained = {example.prompt for example in sample("v4", 20_000, plain=True)}
    kept_back = {example.prompt for example in sample("v4", 3_000, held_out=True)}
    shared = trained & kept_back
    assert len(shared) <= 0.01 * len(kept_back), sorted(shared)[:5]


def test_recipes_see_only_their_kinds():
    assert {example.label for example in sample("v3", 2000)} == {"answer"}
    assert {example.label for example in sample("v4", 2000)} == {"answer", "refusal"}
    assert {example.label for example in sample("v10", 2000)} == {"answer", "refusal"}
    assert {example.label for example in sample("v7", 2000)} == {"answer", "ood"}
    assert not {kind.name for kind in REFUSALS} & {kind.name for kind in SEMANTIC_OOD}


def test_refusals_say_so():
    for example in sample("v4", 3000):
        assert ("know" in example.reply.lower() and "n" in example.reply) or example.label == "answer"
        if example.label == "refusal":
            assert "know" in example.reply


def test_examples_are_a_function_of_the_seed():
    assert sample("v7", 300) == sample("v7", 300)


def test_augmenting_keeps_questions_short_and_often_as_written():
    rng = random.Random(0)
    question = "What is the capital of France?"
    varied = [augment(question, rng) for _ in range(2000)]
    assert max(map(len, varied)) <= LONGEST
    assert 0.4 < varied.count(question) / len(varied) < 0.7
    assert len(set(varied)) > 100
    assert all(text.strip() for text in varied)


@pytest.mark.parametrize(
    "template", ["What is the capital of {country}?", "{a} and {b}, please: which {two words} is it?"]
)
def test_rewording_keeps_the_slots(template):
    rng = random.Random(0)
    slots = sorted(re.findall(r"\{[^}]*\}", template))
    found = [reword(template, rng) for _ in range(2000)]
    assert all(sorted(re.findall(r"\{[^}]*\}", text)) == slots for text in found)
    assert len(set(found)) > 50
    assert 0.2 < found.count(template) / len(found) < 0.85
    assert all(text.strip() for text in found)


def test_rewording_exchanges_expressions_outside_slots():
    rng = random.Random(1)
    found = {reword("What is a bicycle, {what is}?", rng) for _ in range(2000)}
    assert any(text.startswith("What's a bicycle, {what is}") for text in found)
    assert "What is a bike, {what is}?" in found
    assert all("{what is}" in text for text in found)


def test_an_expression_stands_in_one_group_only():
    members = [member for group in GROUPS for member in group]
    assert len(set(members)) == len(members) > 1000
    assert all(len(group) > 1 for group in GROUPS)
