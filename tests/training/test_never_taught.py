"""What v10 is taught besides: every kind is there, things and wordings are kept apart, length tells no refusal."""

from __future__ import annotations

import itertools
import random
import statistics
from functools import cache

import pytest

from training import feed
from training.conversations import ANSWERS, MORE, NEVER_APART, NEVER_TAUGHT, RECIPE_KINDS, REFUSALS, examples, never
from training.conversations.animal_facts import GROWN
from training.conversations.backwards import KIND as BACKWARDS
from training.conversations.example import Example
from training.conversations.follow_ups import ANSWERED, REFUSED, RELATIONS
from training.conversations.long_turns import CHATTER, LONGEST, wrapped
from training.conversations.wording import entries
from training.recipes import recipe

MONTHS = entries(
    """January | February | March | April | May | June | July | August | September | October | November | December"""
)


NEXT = (*MONTHS[1:], *MONTHS[:1])


@cache
def drawn(*, held_out: bool = False) -> tuple[Example, ...]:
    stream = examples(RECIPE_KINDS["v10"], seed=11, held_out=held_out, refusals=recipe("v10").refusals)
    return tuple(itertools.islice(stream, 6000))


def test_every_kind_is_drawn_and_what_v4_knows_is_rehearsed() -> None:
    counts = {kind.name: 0 for kind in RECIPE_KINDS["v10"]}
    for example in drawn():
        counts[example.kind] += 1
    assert min(counts.values()) >= 20
    assert {kind.name for kind in (*ANSWERS, *REFUSALS, *NEVER_TAUGHT, *MORE)} == counts.keys()
    refused = sum(example.label == "refusal" for example in drawn()) / len(drawn())
    assert abs(refused - 0.42) < 0.03
    assert {example.reply for example in drawn() if example.kind in {kind.name for kind in NEVER_TAUGHT}} == {
        never.REFUSE
    }


def test_the_feed_draws_the_recipes_share_of_refusals() -> None:
    chosen = recipe("v10")
    found = [feed.batch(chosen, None, seed=3, step=step, rows=64) for step in range(4)]
    share = sum(float(batch.unanswerable[batch.asked].float().mean()) for batch in found) / len(found)
    assert 0.32 < share < 0.52


def test_things_set_apart_are_in_no_question_that_is_trained_on() -> None:
    for name, fields in never.FIELDS.items():
        trained = next(kind for kind in NEVER_TAUGHT if kind.name == f"never taught, {name}")
        apart = next(kind for kind in NEVER_APART if kind.name == f"never taught, {name}")
        for field, (taught, _), (kept, _) in zip(fields, trained.topics, apart.topics, strict=True):
            seen, unseen = ({fact["x"] for fact in facts} for facts in (taught, kept))
            assert seen | unseen == set(entries(field.things)), field.name
            assert not seen & unseen
            assert unseen, field.name
    alone, kept_alone = NEVER_TAUGHT[len(never.FIELDS)], NEVER_APART[len(never.FIELDS)]
    for (taught, _), (kept, _) in zip(alone.topics, kept_alone.topics, strict=True):
        assert not {tuple(fact.items()) for fact in taught} & {tuple(fact.items()) for fact in kept}


@pytest.mark.parametrize("kind", NEVER_TAUGHT[: len(never.FIELDS)], ids=lambda kind: kind.name)
def test_a_held_out_question_is_held_out_in_its_scene_too(kind) -> None:
    for _, phrasing in kind.topics:
        for question in phrasing.kept_back:
            assert not [scene for scene in phrasing.taught if question in scene and scene.endswith(question)][:1]


def test_there_are_many_fields_things_and_ways_to_ask() -> None:
    fields = [field for group in never.FIELDS.values() for field in group]
    assert len(fields) >= 65
    assert len({field.name for field in fields}) == len(fields)
    assert len({thing for field in fields for thing in entries(field.things)}) >= 1400
    assert len({question for field in fields for question in entries(field.questions)}) >= 900
    for field in fields:
        assert all("{x}" in question or "{X}" in question for question in entries(field.questions)), field.name
        assert len(set(entries(field.things))) == len(entries(field.things)), field.name


def test_length_tells_no_refusal() -> None:
    short = [example for example in drawn() if not example.before and not example.kind.startswith("long")]
    taught, refused = (
        [len(example.prompt) for example in short if example.label == label] for label in ("answer", "refusal")
    )
    above = sum(statistics.fmean((b > a) + 0.5 * (b == a) for a in taught[:1000]) for b in refused[:1000]) / 1000
    assert 0.42 < above < 0.58


def test_long_messages_are_wrapped_alike_and_fit() -> None:
    rng = random.Random(4)
    long = [example for example in drawn() if example.kind.startswith("long")]
    assert {example.label for example in long} == {"answer", "refusal"}
    by_label = [[len(e.prompt) for e in long if e.label == label] for label in ("answer", "refusal")]
    assert abs(statistics.median(by_label[0]) - statistics.median(by_label[1])) < 20
    kept = wrapped("Where is it?", rng, held_out=True)
    assert any(sentence in kept for sentence in CHATTER[-8:])
    assert not any(sentence in kept for sentence in CHATTER[:-8])
    assert all("Where is it?" in wrapped("Where is it?", rng, held_out=False) for _ in range(50))
    assert max(len(wrapped("Where is it?", rng, held_out=False)) for _ in range(200)) <= LONGEST


def test_a_follow_up_means_the_first_turn_s_question_of_its_own_thing() -> None:
    """Known by hand, for whatever is drawn of two tables; every follow-up has a turn before it."""
    capitals = {"France": "Paris", "Germany": "Berlin", "Japan": "Tokyo", "Cuba": "Havana", "Peru": "Lima"}
    legs = {"a dog": "four", "a spider": "eight", "an ant": "six"}
    rng, seen = random.Random(2), set()
    assert ANSWERED.talk is not None
    for _ in range(4000):
        before, question, reply = ANSWERED.talk(rng, False)
        assert before
        if before[0][1] == never.REFUSE:
            continue
        for thing, answer in (capitals | legs).items():
            about_legs, about_capitals = ("legs" in before[0][0], "capital of" in before[0][0])
            if question.rstrip("?.").endswith(f" {thing}") and (about_legs if thing in legs else about_capitals):
                assert answer in reply, (before, question, reply)
                seen.add(thing)
    assert len(seen) >= 6


def test_to_have_refused_or_answered_once_decides_nothing() -> None:
    rng = random.Random(5)
    assert ANSWERED.talk is not None
    assert REFUSED.talk is not None
    answered = [ANSWERED.talk(rng, False) for _ in range(400)]
    refused = [REFUSED.talk(rng, False) for _ in range(400)]
    assert any(before[-1][1] == never.REFUSE for before, _, _ in answered)
    assert all(reply != never.REFUSE for _, _, reply in answered)
    assert all(before[-1][1] != never.REFUSE and reply == never.REFUSE for before, _, reply in refused)
    assert len(RELATIONS) >= 14


def test_backwards_facts_are_right() -> None:
    """Of months by their order, of grown animals by their own table; the two directions answer the same pair."""
    rng = random.Random(8)
    right = {f"{b} comes after {a}." for a, b in zip(MONTHS, NEXT, strict=True)}
    right |= {f"{a} comes before {b}." for a, b in zip(MONTHS, NEXT, strict=True)}
    right |= {f"After {a} comes {b}." for a, b in zip(MONTHS, NEXT, strict=True)}
    right |= {f"Before {b} comes {a}." for a, b in zip(MONTHS, NEXT, strict=True)}
    replies = [BACKWARDS.sample(rng)[1] for _ in range(6000)]
    told = [r for r in replies if " comes " in r and sum(month in r.replace(".", "").split() for month in MONTHS) == 2]
    assert len(told) > 500
    assert set(told) <= right
    said = " ".join(replies).lower()
    assert [fact["young"] for fact in GROWN if fact["young"] not in said] == []
    once = BACKWARDS.topics[0][1].questions[0].format(**BACKWARDS.topics[0][0][-2])
    assert once == "Once autumn has come to its end, what begins?"
    assert BACKWARDS.topics[0][1].answers[0].format(**BACKWARDS.topics[0][0][-2]) == "Winter comes after autumn."


def test_examples_are_a_function_of_the_seed() -> None:
    one, same, other = (list(itertools.islice(examples(RECIPE_KINDS["v10"], seed=s), 400)) for s in (1, 1, 2))
    assert one == same != other
