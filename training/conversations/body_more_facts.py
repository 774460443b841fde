"""More that is known about the body: right and wrong numbers, high and low, inside and outside, clothes."""

from training.conversations.body_facts import COUNTS
from training.conversations.kind import Fact
from training.conversations.wording import table

_NUMBERS = ("one", "two", "three", "four", "five", "ten", "twelve")
_COUNTED = tuple(fact for fact in COUNTS if fact["count"] in _NUMBERS and fact["part"] != "main senses")
_TOO_MANY = {"one": "two", "two": "three", "four": "ten", "five": "four", "ten": "twelve"}


def _plural(fact: Fact, number: str) -> Fact:
    return {**fact, "number": number, "owned": fact["owned"] if number == "one" else fact["part"]}


COUNT_RIGHT = tuple({**_plural(fact, fact["count"]), "real": fact["owned"]} for fact in _COUNTED)
COUNT_WRONG = tuple({**_plural(fact, _TOO_MANY[fact["count"]]), "real": fact["owned"]} for fact in _COUNTED)
"""Numbers of parts that people have, and numbers that they do not have; {real}: the parts as people have them."""
NUMBER_OF = tuple(fact for fact in _COUNTED if " on " not in fact["part"])
_FROM_TOP = (
    "the forehead",
    "the eye",
    "the nose",
    "the mouth",
    "the chin",
    "the neck",
    "the shoulder",
    "the chest",
    "the belly button",
    "the hip",
    "the thigh",
    "the knee",
    "the shin",
    "the ankle",
    "the heel",
)


def _stacked(high: str, low: str, one: str, two: str) -> Fact:
    return {
        slot: text
        for name, value in (("high", high), ("low", low), ("one", one), ("two", two))
        for slot, text in ((name, value), (name.capitalize(), value[:1].upper() + value[1:]))
    }


HIGHER = tuple(
    _stacked(high, low, *((high, low) if (at + step) % 2 else (low, high)))
    for step in (1, 3, 6)
    for at, (high, low) in enumerate(zip(_FROM_TOP, _FROM_TOP[step:], strict=False))
)
"""Two parts, the higher one first or second."""
INSIDE = table(
    "part answer",
    """the heart | The heart is inside the body.
    the brain | The brain is inside the body, in the head.
    the liver | The liver is inside the body.
    the stomach | The stomach is inside the body.
    the skull | The skull is inside, under the skin.
    the bladder | The bladder is inside the body.
    the windpipe | The windpipe is inside the body.
    the backbone | The backbone is inside, under the skin.
    a kidney | A kidney is inside the body.
    a lung | A lung is inside the body.
    a rib | A rib is inside, under the skin.
    a muscle | A muscle is inside, under the skin.
    a bone | A bone is inside, under the skin.
    a vein | A vein is inside, under the skin.
    the nose | The nose is on the outside.
    the chin | The chin is on the outside.
    the forehead | The forehead is on the outside.
    the belly button | The belly button is on the outside.
    the skin | The skin is on the outside.
    the hair | The hair is on the outside.
    a finger | A finger is on the outside.
    a toe | A toe is on the outside.
    a cheek | A cheek is on the outside.
    an elbow | An elbow is on the outside.
    a fingernail | A fingernail is on the outside.
    an eyebrow | An eyebrow is on the outside.""",
)
WEAR = table(
    "part clothes",
    """your feet | shoes and socks
    your head | hats and caps
    your hands | gloves
    your neck | scarves
    your legs | trousers
    your ears | earmuffs
    your eyes | glasses
    your waist | belts
    your wrists | watches and bracelets
    your fingers | rings""",
)
