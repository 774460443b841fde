"""Colours of things, and what colours make when they are mixed."""

from training.conversations import colour_talk as spoken
from training.conversations.colour_facts import (
    CHANGES,
    CLEAR,
    EXAMPLES,
    FLAGS,
    LIGHTS_FOR,
    MANY_THINGS,
    MORE_COMES,
    MORE_MIXES,
    MORE_THINGS,
    WARMTH,
    WORDS,
)
from training.conversations.colour_questions import (
    ALL_MIXED,
    COLOUR_OF,
    COLOUR_OF_MANY,
    FLAG_OF,
    HOW_TO_MIX,
    IS_IT_COLOUR,
    LIGHT_FOR,
    LIGHT_MEANING,
    LIGHTER_DARKER,
    MIX_OF,
    PRIMARY,
    RAINBOW,
    RAINBOW_COUNT,
    SECONDARY,
    SOMETHING_OF,
)
from training.conversations.kind import Fact, Kind
from training.conversations.wording import asked, table, talk

_THINGS = table(
    "thing verb colour",
    """grass | is | green
    the sky on a clear day | is | blue
    snow | is | white
    blood | is | red
    a lemon | is | yellow
    a ripe banana | is | yellow
    a carrot | is | orange
    an orange | is | orange
    a strawberry | is | red
    a ripe tomato | is | red
    a ripe cherry | is | red
    a raspberry | is | red
    a blueberry | is | blue
    a cucumber | is | green
    broccoli | is | green
    spinach | is | green
    a pea | is | green
    lettuce | is | green
    a frog | is | green
    a crocodile | is | green
    milk | is | white
    salt | is | white
    sugar | is | white
    a polar bear | is | white
    a swan | is | white
    a snowman | is | white
    a cloud | is | white
    coal | is | black
    a crow | is | black
    a raven | is | black
    tar | is | black
    the night sky | is | black
    chocolate | is | brown
    wood | is | brown
    a chestnut | is | brown
    coffee | is | brown
    a brown bear | is | brown
    soil | is | brown
    an elephant | is | grey
    a mouse | is | grey
    a dolphin | is | grey
    ash | is | grey
    a flamingo | is | pink
    a pig | is | pink
    a plum | is | purple
    an eggplant | is | purple
    lavender | is | purple
    a sunflower | is | yellow
    the sun | is | yellow
    an egg yolk | is | yellow
    butter | is | yellow
    corn | is | yellow
    a baby chick | is | yellow
    a canary | is | yellow
    gold | is | yellow
    silver | is | grey
    the sea | is | blue
    a fire engine | is | red
    a stop sign | is | red
    a ladybird | is | red
    a pumpkin | is | orange
    a fox | is | orange
    a leaf in spring | is | green
    a ruby | is | red
    an emerald | is | green
    a sapphire | is | blue""",
)
_MIXES = table(
    "one two mix",
    """red | yellow | orange
    yellow | red | orange
    blue | yellow | green
    yellow | blue | green
    red | blue | purple
    blue | red | purple
    red | white | pink
    white | red | pink
    black | white | grey
    white | black | grey
    red | green | brown""",
)
_COMES = table(
    "mix one two",
    """orange | red | yellow
    green | blue | yellow
    purple | red | blue
    pink | red | white
    grey | black | white""",
)
_LIGHTS = table(
    "light meaning",
    """red | stop
    green | go
    yellow | get ready to stop""",
)

_ALL_THINGS = (*_THINGS, *MORE_THINGS)
_NEVER = {
    "red": ("blue", "grey"),
    "orange": ("purple", "green"),
    "yellow": ("blue", "purple"),
    "green": ("red", "purple"),
    "blue": ("orange", "brown"),
    "purple": ("orange", "yellow"),
    "pink": ("green", "blue"),
    "brown": ("blue", "purple"),
    "grey": ("green", "orange"),
    "white": ("green", "purple"),
    "black": ("pink", "yellow"),
}
"""Two colours nobody would give a thing of a colour."""


def _with_article(slot: str, colour: str) -> Fact:
    """The colour after its article, as {a...} and {A...}: a red, an orange."""
    article = "an" if colour[0] in "aeiou" else "a"
    return {f"a{slot}": f"{article} {colour}", f"A{slot}": f"{article.capitalize()} {colour}"}


def _shaded(fact: Fact, shade: str) -> Fact:
    return {**fact, "shade": shade, "Shade": shade.capitalize(), **_with_article("shade", shade)}


_RIGHT = tuple(_shaded(fact, fact["colour"]) for fact in _ALL_THINGS if fact["colour"] in _NEVER)
_WRONG = tuple(
    _shaded(fact, _NEVER[fact["colour"]][at % 2]) for at, fact in enumerate(_ALL_THINGS) if fact["colour"] in _NEVER
)
_CHOICES = tuple({**fact, "right": fact["colour"]} for fact in _WRONG)
_OTHER_MIXES = ("orange", "green", "purple", "pink", "grey", "brown")
_NOT_MIXED = tuple(
    {**fact, "real": fact["mix"], "mix": other}
    for at, fact in enumerate((*_MIXES, *MORE_MIXES))
    for other in [[mix for mix in _OTHER_MIXES if mix not in f"{fact['mix']} {fact['one']} {fact['two']}"][at % 3]]
    if fact["mix"] != "turquoise"
)
"""Mixes with a colour they do not give as {mix}, and the one they give as {real}."""

KIND = Kind(
    "colours",
    weight=1.4,
    topics=(
        asked(
            _ALL_THINGS,
            spoken.COLOUR_OF
            + """What colour is {thing}? | What color is {thing}? | Which colour is {thing}? | Which color is {thing}? | What is the colour of {thing}? | What is the color of {thing}?
            Tell me the colour of {thing}. | Tell me what color {thing} is. | {Thing} has what colour? | Do you know what colour {thing} is? | What colour does {thing} have? | Say the color of {thing}."""
            + COLOUR_OF
            + """I am painting {thing}. Which colour do I need? | Colour of {thing}? | Can you tell me the colour of {thing}? | In what colour would you paint {thing}? | {Thing} is what color?
            Of what colour is {thing}? | Describe the colour of {thing}. | Name the color of {thing}. | What colour should I draw {thing}? | Which crayon do I take for {thing}?
            I want to draw {thing}. What color is it? | If you look at {thing}, what color do you see? | Do you know the color of {thing}? | I forgot what colour {thing} is. | {Thing}: which colour?
            My child asks what colour {thing} is. | Any idea what color {thing} is? | Give me the colour of {thing}. | I wonder which color {thing} has. | what color has {thing}
            Which colour do you see on {thing}? | If I paint {thing}, what color is right? | I am colouring in {thing}. Which pencil do I need? | Is {thing} red, green, white or what?
            What is the usual color of {thing}? | Can you say which color {thing} is? | Do you know which colour {thing} has? | What color do you think of when you hear {thing}?
            Please tell me which colour {thing} is. | What colour is {thing} usually? | Could you say what color {thing} is? | What color would {thing} be? | What color do people paint {thing}?""",
            "{Thing} is {colour}. | It is {colour}. | The colour of {thing} is {colour}.",
        ),
        asked(
            (*_MIXES, *MORE_MIXES),
            spoken.MIX_OF
            + """What colour do you get if you mix {one} and {two}? | What do {one} and {two} make? | What is {one} mixed with {two}? | Mix {one} and {two}. What do you get? | {One} and {two} make what colour?
            What happens if I mix {one} with {two}? | Which colour comes from {one} and {two}? | If I mix {one} paint and {two} paint, what colour is it? | What color is {one} plus {two}?"""
            + MIX_OF
            + """Tell me what {one} and {two} make. | When you mix {one} and {two}, which color do you get? | Which color do {one} and {two} make together? | I have {one} and {two} paint. What can I mix?
            {One} plus {two} gives what colour? | I forgot what {one} and {two} make together. | Blend {one} and {two}. What comes out? | I mixed {one} and {two}. What did I get?
            {one} + {two} = what color? | Stir {one} into {two}: what colour appears? | What does {one} with {two} give? | Combine {one} and {two}. What color is that?
            Please tell me the mix of {one} and {two}. | What is the mixture of {one} and {two}? | Can you tell me what {one} and {two} make? | {One} paint and {two} paint: what is the mix?
            Do you know what colour {one} and {two} give? | What color do {one} and {two} make when mixed? | What do you get when {one} and {two} are mixed?""",
            "{One} and {two} make {mix}. | You get {mix}. | Mixing {one} and {two} gives {mix}.",
        ),
        asked(
            (*_COMES, *MORE_COMES),
            spoken.HOW_TO_MIX
            + """How do you make {mix}? | How can I mix {mix}? | Which colours make {mix}? | What colors make {mix}? | What do I mix to get {mix}? | How do I get {mix} paint? | Which two colours give {mix}?
            I need {mix} paint. What do I mix? | Tell me how to mix {mix}. | What two colors do I need for {mix}? | Do you know how to make the colour {mix}? | {Mix} is made from which two colours?"""
            + HOW_TO_MIX
            + """I ran out of {mix} paint. How do I mix some? | Teach me how to make {mix}. | {Mix} is a mix of what? | Which paints give me {mix}? | I want to paint in {mix}. What do I mix?
            Out of which two colors do I make {mix}? | Can you tell me how to mix {mix}? | What do you mix to make {mix}? | From which colors is {mix} mixed? | What colors do I mix for {mix}?""",
            "Mix {one} and {two} to get {mix}. | {One} and {two} make {mix}.",
        ),
        asked(
            _LIGHTS,
            spoken.LIGHT_MEANING
            + """What does a {light} traffic light mean? | What do you do at a {light} light? | The traffic light is {light}. What does it mean? | What does a {light} light tell drivers?
            Tell me what a {light} traffic light means. | If the light is {light}, what should I do? | At a {light} traffic light, what do cars do? | What is the meaning of a {light} traffic light?"""
            + LIGHT_MEANING
            + """Do you know what a {light} traffic light means? | A {light} light: what does it mean? | In traffic, what does a {light} light say? | The light turned {light}. What now?
            Explain a {light} traffic light. | {Light} traffic light: what does it tell me? | I came to a {light} traffic light. What must I do? | Please tell me the meaning of a {light} light.
            When I see a {light} light, what do I do? | What should drivers do at a {light} light? | What must I do when the light turns {light}? | What does it mean when the traffic light is {light}?""",
            "A {light} light means {meaning}.",
        ),
        talk(
            """What are the colours of the rainbow? | Name the colors of the rainbow. | Which colours are in a rainbow? | List the rainbow colours. | Tell me the colours of a rainbow.
            What colors does a rainbow have? | Can you name the rainbow colors? | What colours can I see in a rainbow? | I forgot the colours of the rainbow. | A rainbow has which colours?"""
            + RAINBOW
            + spoken.RAINBOW
            + """Rainbow colors, please. | What are all the colours in a rainbow? | Which colors make up a rainbow? | Teach me the rainbow colours. | what colors are in the rainbow
            Please list the colors of a rainbow. | Could you tell me the colours of the rainbow? | If I draw a rainbow, which colors do I need? | Say the colours of the rainbow.
            Do you know the colors of the rainbow?""",
            "Red, orange, yellow, green, blue, indigo and violet.",
        ),
        talk(
            """What are the primary colours? | Name the primary colors. | Which colours are primary? | List the primary colours of paint. | Tell me the three primary colors.
            Which three colors are the primary colors? | Can you name the primary colours? | What colours are the primary ones? | I forgot the primary colours. | Primary colors, please."""
            + PRIMARY
            + spoken.PRIMARY
            + """Which colors can I not mix from others? | Teach me the primary colours. | what are primary colors | Please name the three primary colours. | The three primary colours are which?
            Could you tell me the primary colors? | Which paints are the primary colours? | Do you know the primary colors? | Which are the primary colours?""",
            "The primary colours of paint are red, yellow and blue.",
        ),
        asked(
            MANY_THINGS,
            spoken.COLOUR_OF_MANY + COLOUR_OF_MANY,
            "{Things} are {colour}. | They are {colour}. | The colour of {things} is {colour}.",
        ),
        asked(CLEAR, COLOUR_OF, "{what} has no colour, it is clear. | It is clear and has no colour."),
        asked(_RIGHT, spoken.IS_IT_COLOUR + IS_IT_COLOUR, "Yes, {thing} is {colour}."),
        asked(
            _WRONG,
            spoken.IS_IT_COLOUR + IS_IT_COLOUR,
            "No, {thing} is {colour}. | No, the colour of {thing} is {colour}.",
        ),
        asked(
            _CHOICES, spoken.WHICH_OF_TWO, "{Thing} is {colour}. | It is {colour}. | {Thing} is {colour}, not {shade}."
        ),
        asked(
            (*_MIXES, *MORE_MIXES),
            spoken.DO_THEY_MAKE,
            "Yes, {one} and {two} make {mix}. | Yes, mixing {one} and {two} gives {mix}.",
        ),
        asked(_NOT_MIXED, spoken.DO_THEY_MAKE, "No, {one} and {two} make {real}."),
        asked(WORDS, spoken.COLOUR_WORDS, "{answer}"),
        asked(WARMTH, spoken.WARM_OR_COLD, "{Colour} is {warmth} colour."),
        asked(
            tuple({**fact, **_with_article("colour", fact["colour"])} for fact in EXAMPLES),
            spoken.SOMETHING_OF + SOMETHING_OF,
            "{One} is {colour}. | {One} is {colour}, and so is {two}. | {Two} is {colour}.",
        ),
        asked(LIGHTS_FOR, spoken.LIGHT_FOR + LIGHT_FOR, "You {do} at a {light} light. | The {light} light means {do}."),
        asked(
            FLAGS,
            spoken.FLAG_OF + FLAG_OF,
            "The flag of {country} is {colours}. | {Country} has a flag that is {colours}.",
        ),
        asked(
            CHANGES,
            spoken.LIGHTER_DARKER + LIGHTER_DARKER,
            "Add some {add} to make {colour} {change}. | {Add} makes {colour} {change}.",
        ),
        talk(
            spoken.RAINBOW_COUNT + RAINBOW_COUNT, "A rainbow has seven colours. | There are seven colours in a rainbow."
        ),
        talk(
            spoken.SECONDARY + SECONDARY,
            """The secondary colours are orange, green and purple.
            From red, yellow and blue you get orange, green and purple.""",
        ),
        talk(spoken.ALL_MIXED + ALL_MIXED, "All paints together make a dark brown. | You get a dark, muddy brown."),
    ),
)
