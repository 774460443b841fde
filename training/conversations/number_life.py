"""Numbers in the world: how many wheels, legs, fingers and keys; places in a row; counting back and in steps."""

import re

from training.conversations import number_wordings
from training.conversations.wording import Topic, asked, entries, table

_DOES = {"s": "does", "ve": "do"}
_HOW_MANY = table(
    "things has fact",
    """wheels | a car has | A car has four wheels.
    wheels | a bicycle has | A bicycle has two wheels.
    wheels | a tricycle has | A tricycle has three wheels.
    wheels | a unicycle has | A unicycle has one wheel.
    wheels | a motorcycle has | A motorcycle has two wheels.
    wheels | a wheelbarrow has | Most wheelbarrows have one wheel.
    wheels | two bicycles have | Two bicycles have four wheels.
    wheels | two cars have | Two cars have eight wheels.
    legs | a chair has | Most chairs have four legs.
    legs | a table has | Most tables have four legs.
    legs | a dog has | A dog has four legs.
    legs | a cat has | A cat has four legs.
    legs | a horse has | A horse has four legs.
    legs | a cow has | A cow has four legs.
    legs | a bird has | A bird has two legs.
    legs | a hen has | A hen has two legs.
    legs | a spider has | A spider has eight legs.
    legs | an insect has | An insect has six legs.
    legs | a bee has | A bee has six legs.
    legs | an ant has | An ant has six legs.
    legs | a snake has | A snake has no legs.
    legs | a fish has | A fish has no legs.
    legs | two dogs have | Two dogs have eight legs.
    legs | three cats have | Three cats have twelve legs.
    legs | two birds have | Two birds have four legs.
    arms | an octopus has | An octopus has eight arms.
    wings | a bird has | A bird has two wings.
    wings | a butterfly has | A butterfly has four wings.
    fingers | one hand has | One hand has five fingers, with the thumb.
    fingers | two hands have | Two hands have ten fingers, with the thumbs.
    toes | one foot has | One foot has five toes.
    toes | two feet have | Two feet have ten toes.
    letters | the English alphabet has | The English alphabet has 26 letters.
    vowels | the English alphabet has | The English alphabet has five vowels.
    colours | a rainbow has | A rainbow has seven colours.
    strings | a violin has | A violin has four strings.
    strings | a guitar has | Most guitars have six strings.
    keys | a piano has | Most pianos have 88 keys.
    sides | a dice has | A dice has six sides.
    squares | a chess board has | A chess board has 64 squares.
    players | a football team has | A football team has eleven players on the field.
    numbers | a clock has | A clock has twelve numbers.
    planets | our solar system has | Our solar system has eight planets.
    sides | a circle has | A circle has no straight sides.
    faces | a cube has | A cube has six faces.
    leaves | a lucky clover has | A lucky clover has four leaves.
    poles | a magnet has | A magnet has two poles.
    cards | a full deck has | A full deck has 52 cards.
    humps | a dromedary has | A dromedary has one hump.""",
)
_HOW_MANY = tuple(
    {**fact, "does": re.sub(r"(.*) ha(ve|s)$", lambda had: f"{_DOES[had[2]]} {had[1]} have", fact["has"])}
    for fact in _HOW_MANY
)
_PLACES = entries(
    "first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth"
)
_PLACE_FACTS = tuple(
    {"before": before, "place": place, "Place": place.capitalize(), "after": after, "After": after.capitalize()}
    for before, place, after in zip(("start", *_PLACES), _PLACES, _PLACES[1:], strict=False)
)
_COUNTDOWNS = table(
    "limit list",
    """three | Three, two, one.
    four | Four, three, two, one.
    five | Five, four, three, two, one.
    six | Six, five, four, three, two, one.
    seven | Seven, six, five, four, three, two, one.
    eight | Eight, seven, six, five, four, three, two, one.
    ten | Ten, nine, eight, seven, six, five, four, three, two, one.""",
)
_STEPS = table(
    "step first list",
    """twos | two | Two, four, six, eight, ten.
    threes | three | Three, six, nine, twelve, fifteen.
    fives | five | Five, ten, fifteen, twenty, twenty-five.
    tens | ten | Ten, twenty, thirty, forty, fifty.
    hundreds | one hundred | 100, 200, 300, 400, 500.""",
)
_SHAPES_OF = table(
    "sides shape a",
    """three | triangle | a
    five | pentagon | a
    six | hexagon | a
    eight | octagon | an""",
)
_GROUP_NAMES = table(
    "many group",
    """two things that belong together | a pair
    twelve of something | a dozen
    six eggs, half of twelve | half a dozen
    three people who sing together | a trio
    two people who sing together | a duet
    ten years | a decade
    one hundred years | a century
    one thousand years | a millennium
    two babies born together | twins
    three babies born together | triplets
    two weeks | a fortnight
    seven days | a week""",
)

TOPICS: tuple[Topic, ...] = (
    asked(_HOW_MANY, number_wordings.HOW_MANY, "{fact}"),
    asked(
        _PLACE_FACTS,
        number_wordings.NEXT_PLACE,
        "{After} comes after {place}. | After {place} comes {after}.",
    ),
    asked(_COUNTDOWNS, number_wordings.COUNT_DOWN, "{list}"),
    asked(_STEPS, number_wordings.SKIP_COUNT, "{list}"),
    asked(_SHAPES_OF, number_wordings.SHAPE_OF, "{A} {shape} has {sides} sides. | That is {a} {shape}."),
    asked(_GROUP_NAMES, number_wordings.GROUP_NAME, "{Many}: that is {group}. | We call that {group}."),
)
