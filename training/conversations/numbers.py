"""Numbers: small sums, what comes before and after, number words, halves and doubles, sides of shapes."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from training.conversations import number_life, number_more, number_wordings, sum_stories, sum_wordings
from training.conversations.kind import Kind
from training.conversations.widened import widened
from training.conversations.wording import asked, entries, table

_PLUS = entries("""What is {a} plus {b}? | What is {a} + {b}? | {a} + {b} = ? | How much is {a} plus {b}? | Add {a} and {b}. | {a} plus {b} | What do you get if you add {a} and {b}? | Can you add {a} and {b}?
What is the sum of {a} and {b}? | {a} and {b} make what? | If I have {a} apples and get {b} more, how many do I have? | Tell me what {a} plus {b} is. | How much is {a} + {b}? | calculate {a} + {b}
I add {b} to {a}. What is the result? | What is {a} and {b} together? | Please add {a} and {b}. | Do you know what {a} plus {b} makes? | {a} and {b} more is how much? | Give me the sum of {a} and {b}.
{a}+{b} | I have {a} coins and find {b}. How many now? | Start with {a} and add {b}. | how much do {a} and {b} make | If you add {a} to {b}, what is it? | Help me add {a} and {b}.
The sum of {a} and {b} is what? | {a} birds sit there and {b} more come. How many? | What does {a} plus {b} equal? | Work out {a} plus {b}. | Can you tell me how much {a} and {b} is?""")
_MINUS = entries("""What is {a} minus {b}? | What is {a} - {b}? | {a} - {b} = ? | How much is {a} minus {b}? | Take {b} away from {a}. | {a} minus {b} | What is left if you take {b} from {a}? | Subtract {b} from {a}.
Can you subtract {b} from {a}? | {a} take away {b} | I have {a} sweets and eat {b}. How many are left? | Tell me what {a} minus {b} is. | How much is {a} - {b}? | calculate {a} - {b}
What is the difference between {a} and {b}? | {a} without {b} is how much? | Take {b} from {a}. | {a}-{b} | There are {a} birds and {b} fly away. How many stay? | Start with {a} and take away {b}.
how much is {a} take away {b} | If you subtract {b} from {a}, what is it? | Help me subtract {b} from {a}. | {a} less {b} is what? | I had {a} coins and lost {b}. How many now?
Please work out {a} minus {b}. | Can you tell me how much {a} minus {b} is? | What does {a} minus {b} equal? | Work out {a} minus {b}. | Do you know what {a} minus {b} is?""")
_TIMES = entries("""What is {a} times {b}? | What is {a} x {b}? | {a} times {b} = ? | How much is {a} times {b}? | Multiply {a} by {b}. | {a} times {b} | What do you get if you multiply {a} by {b}?
Can you multiply {a} and {b}? | What is {a} multiplied by {b}? | Tell me what {a} times {b} is. | How much is {a} x {b}? | calculate {a} times {b} | What is the product of {a} and {b}? | {a}x{b}
{a} x {b} = ? | {a} multiplied by {b} is what? | Give me {a} times {b}. | Help me multiply {a} by {b}. | how much is {a} multiplied by {b} | I have {a} bags with {b} nuts each. How many nuts?
{b} taken {a} times is what? | Please work out {a} times {b}. | Times tables: {a} times {b}? | {a} rows of {b} chairs: how many chairs? | Can you tell me what {a} times {b} is?
What does {a} times {b} equal? | Work out {a} times {b}. | Do you know what {a} times {b} makes?""")
_AFTER = entries("""What number comes after {a}? | Which number comes after {a}? | What comes after {a}? | What is the next number after {a}? | Which number follows {a}? | Tell me the number after {a}.
What is one more than {a}? | {a} and then? | Name the number after {a}. | When I count, what comes after {a}? | After {a} comes what number? | I counted to {a}. What is next?
What is the number that follows {a}? | {a}, and what comes next? | I forgot what comes after {a}. | Please tell me the number after {a}. | what number is after {a} | Count on by one from {a}.
{a} plus one more is which number? | Counting up from {a}, what is next? | Which number do I say after {a}? | Do you know which number comes after {a}? | What do I say after {a} when counting?
Can you tell me the number right after {a}?""")
_BEFORE = entries("""What number comes before {a}? | Which number comes before {a}? | What comes before {a}? | What is one less than {a}? | Tell me the number before {a}. | Name the number just before {a}.
Which number is right before {a}? | Before {a} comes what number? | Counting down from {a}, what is next? | What is the number in front of {a}? | Do you know which number comes before {a}?
I forgot what comes before {a}. | Please tell me the number before {a}. | what number is before {a} | Count back by one from {a}. | Which number leads up to {a}? | If I go one down from {a}, where am I?
What number is just below {a}? | Which number do I say before {a}? | Can you tell me the number just before {a}? | What number do I say before {a} when counting? | Which number stands before {a}?""")
_MORE = entries("""Which is bigger, {a} or {b}? | Which number is bigger: {a} or {b}? | What is more, {a} or {b}? | Is {a} or {b} the bigger number? | Which is larger, {a} or {b}? | {a} or {b}: which is more?
Tell me which is bigger, {a} or {b}. | Which of {a} and {b} is greater? | Name the bigger number: {a} or {b}. | {a} or {b}: which is bigger? | I wonder which is bigger, {a} or {b}.
Please say which is more, {a} or {b}. | what is bigger {a} or {b} | Compare {a} and {b}. Which is bigger? | Out of {a} and {b}, which is the larger? | Pick the bigger one: {a} or {b}.
Is {a} more than {b}, or is {b} more? | Between {a} and {b}, which is bigger? | Do you know which is more, {a} or {b}? | Which number is greater, {a} or {b}? | What is larger, {a} or {b}?""")

_NUMBERS = table(
    "digits word",
    """0 | zero
    1 | one
    2 | two
    3 | three
    4 | four
    5 | five
    6 | six
    7 | seven
    8 | eight
    9 | nine
    10 | ten
    11 | eleven
    12 | twelve
    13 | thirteen
    14 | fourteen
    15 | fifteen
    16 | sixteen
    17 | seventeen
    18 | eighteen
    19 | nineteen
    20 | twenty
    30 | thirty
    40 | forty
    50 | fifty
    100 | one hundred
    1000 | one thousand""",
)
_SHAPES = table(
    "shape sides a",
    """triangle | three | a
    square | four | a
    rectangle | four | a
    pentagon | five | a
    hexagon | six | a
    octagon | eight | an""",
)
_GROUPS = table(
    "group count",
    """a pair | two
    a dozen | twelve
    half a dozen | six
    a trio | three
    a duet | two
    a century of years | one hundred
    a decade of years | ten
    a couple | two
    a quartet | four
    two dozen | twenty-four
    two pairs | four
    three pairs | six
    a quintet | five""",
)
_DOUBLES = table("half whole", "\n".join(f"{n} | {2 * n}" for n in range(1, 13)))
_COUNTS = table(
    "limit list",
    """three | One, two, three.
    four | One, two, three, four.
    five | One, two, three, four, five.
    six | One, two, three, four, five, six.
    seven | One, two, three, four, five, six, seven.
    eight | One, two, three, four, five, six, seven, eight.
    nine | One, two, three, four, five, six, seven, eight, nine.
    ten | One, two, three, four, five, six, seven, eight, nine, ten.""",
)


_UNITS = entries(
    """zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen
    fifteen | sixteen | seventeen | eighteen | nineteen"""
)
_COUNTED = re.compile(
    r"\{[abc]\} (?!plus|times|minus|makes|equals|is\b)(\w+s|\w+ \w+s|children|people|more (?!than))\b"
)
"""A number in front of a plural noun: such a wording is used for two and more only."""


_NUMERAL = re.compile(r"\d+")
_SIGNS = re.compile(r"[+=/*]|\d ?[-x:] ?\d")
"""Signs between the numbers of a sum: such a question keeps its digits."""


def _in_words(number: int) -> str:
    """Up to 39."""
    if number < 20:
        return _UNITS[number]
    tens, units = ("twenty", "thirty")[number // 10 - 2], number % 10
    return f"{tens}-{_UNITS[units]}" if units else tens


def _pick(rng: random.Random, held_out: bool, old: Sequence[str], new: Sequence[str] = ()) -> str:
    """A wording; the last three of `old` are held out."""
    return rng.choice(old[-3:] if held_out else (*old[:-3], *new))


def _operands(rng: random.Random, sign: str) -> tuple[int, int, int]:
    """Two small numbers and what `sign` makes of them."""
    if sign == "plus":
        a, b = rng.randint(0, 10), rng.randint(0, 10)
        if rng.random() < 0.25:
            a, b = rng.randint(0, 20), rng.randint(0, 10)
        return a, b, a + b
    if sign == "minus":
        a = rng.randint(1, 20)
        b = rng.randint(0, min(a, 10))
        return a, b, a - b
    a, b = rng.randint(1, 10), rng.randint(1, 5)
    if rng.random() < 0.5:
        a, b = b, a
    return a, b, a * b


_SUMS = {
    "plus": (_PLUS, sum_wordings.PLUS),
    "minus": (_MINUS, sum_wordings.MINUS),
    "times": (_TIMES, sum_wordings.TIMES),
}


_IN_WORDS = {
    "plus": sum_wordings.WORDS_PLUS,
    "minus": sum_wordings.WORDS_MINUS,
    "times": number_more.WORDS_TIMES,
}


def _sum(rng: random.Random, held_out: bool) -> tuple[str, str]:
    sign = rng.choices(("plus", "minus", "times"), weights=(4, 3, 3))[0]
    wording = _pick(rng, held_out, *_SUMS[sign])
    a, b, c = _operands(rng, sign)
    while min(a, b) < 2 and _COUNTED.search(wording):
        a, b, c = _operands(rng, sign)
    makes = "makes" if sign == "plus" and rng.random() < 0.5 else "is"
    return wording.format(a=a, b=b), f"{a} {sign} {b} {makes} {c}."


def _words(rng: random.Random, held_out: bool) -> tuple[str, str]:
    """A sum in number words, answered in words."""
    sign = rng.choices(tuple(_IN_WORDS), weights=(2, 2, 1))[0]
    a, b, c = _operands(rng, sign)
    while min(a, b) < 2 or c > 39:
        a, b, c = _operands(rng, sign)
    wording = _pick(rng, held_out, _IN_WORDS[sign])
    question = wording.format(a=_in_words(a), b=_in_words(b))
    return question[:1].upper() + question[1:], f"{_in_words(a).capitalize()} {sign} {_in_words(b)} is {_in_words(c)}."


def _story(rng: random.Random, held_out: bool) -> tuple[str, str]:
    """A sum told with people and things; numbers of two and more, so that every noun is in the plural."""
    slots = sum_stories.slots(rng)
    sign = rng.choices(("plus", "minus", "divided by"), weights=(3, 3, 1))[0]
    if sign == "plus":
        a, b = rng.randint(2, 12), rng.randint(2, 10)
        wording, said = _pick(rng, held_out, sum_stories.PLUS), f"{a} plus {b} {rng.choice(('is', 'makes'))} {a + b}."
        return wording.format(a=a, b=b, **slots), said
    if sign == "minus":
        a = rng.randint(3, 20)
        b = rng.randint(2, min(a - 1, 10))
        return _pick(rng, held_out, sum_stories.MINUS).format(a=a, b=b, **slots), f"{a} minus {b} is {a - b}."
    each, b = rng.randint(1, 10), rng.randint(2, 5)
    c = each * b
    return _pick(rng, held_out, sum_stories.SHARE).format(b=b, c=c, **slots), f"{c} divided by {b} is {each}."


def _row(rng: random.Random, held_out: bool) -> tuple[str, str]:
    """The place of numbers in the row of numbers: next, previous, between, bigger, smaller."""
    task = rng.choices(("after", "before", "more", "less", "between"), weights=(4, 4, 2, 2, 2))[0]
    near = rng.random() < 0.6
    if task == "after":
        a = rng.randint(0, 30) if near else rng.randint(0, 99)
        said = rng.choice((f"{a + 1} comes after {a}.", f"After {a} comes {a + 1}."))
        return _pick(rng, held_out, _AFTER, sum_wordings.AFTER).format(a=a), said
    if task == "before":
        a = rng.randint(1, 30) if near else rng.randint(1, 100)
        said = rng.choice((f"{a - 1} comes before {a}.", f"Before {a} comes {a - 1}."))
        return _pick(rng, held_out, _BEFORE, sum_wordings.BEFORE).format(a=a), said
    if task == "between":
        a = rng.randint(0, 30) if near else rng.randint(0, 98)
        return _pick(rng, held_out, sum_wordings.BETWEEN).format(a=a, b=a + 2), f"{a + 1} is between {a} and {a + 2}."
    a, b = rng.sample(range(1, 100), 2)
    if task == "less":
        return _pick(rng, held_out, sum_wordings.LESS).format(a=a, b=b), f"{min(a, b)} is smaller than {max(a, b)}."
    return _pick(rng, held_out, _MORE, sum_wordings.MORE).format(a=a, b=b), f"{max(a, b)} is bigger than {min(a, b)}."


def _other(rng: random.Random, held_out: bool) -> tuple[str, str]:
    """Even or odd, the missing part of a sum, a sum of three, a sum that may be wrong."""
    task = rng.choice(("even", "missing", "three", "check"))
    if task == "check":
        sign = rng.choice(("plus", "minus", "times"))
        a, b, c = _operands(rng, sign)
        shown = c if rng.random() < 0.5 else max(0, c + rng.choice((-2, -1, 1, 2)))
        said = f"{'Yes' if shown == c else 'No'}, {a} {sign} {b} is {c}."
        return _pick(rng, held_out, number_more.IS_IT).format(a=a, b=b, c=shown, sign=sign), said
    if task == "even":
        a = rng.randint(1, 30)
        return _pick(rng, held_out, sum_wordings.EVEN).format(a=a), f"{a} is an {'odd' if a % 2 else 'even'} number."
    if task == "missing":
        a, b = rng.randint(1, 9), rng.randint(1, 9)
        return _pick(rng, held_out, sum_wordings.MISSING).format(a=a, c=a + b), f"{a} plus {b} is {a + b}, so {b}."
    a, b, c = (rng.randint(1, 6) for _ in range(3))
    said = f"{a} plus {b} plus {c} is {a + b + c}."
    return _pick(rng, held_out, sum_wordings.THREE).format(a=a, b=b, c=c), said


def _without_digits(question: str, said: str) -> tuple[str, str]:
    """The same in number words, where no sign of a sum and no number above 39 stands in the way."""
    if _SIGNS.search(question) or any(int(number) > 39 for number in _NUMERAL.findall(question + " " + said)):
        return question, said
    texts = (_NUMERAL.sub(lambda found: _in_words(int(found[0])), text) for text in (question, said))
    question, said = (text[:1].upper() + text[1:] for text in texts)
    return question, said


def _make(rng: random.Random, held_out: bool) -> tuple[str, str]:
    """A small sum, a story, or a question about the row of numbers; the last three old wordings are held out."""
    task = rng.choices((_sum, _story, _row, _words, _other), weights=(8, 5, 5, 1.5, 2))[0]
    question, said = task(rng, held_out)
    return _without_digits(question, said) if rng.random() < 0.2 else (question, said)


KIND = Kind(
    "numbers",
    weight=1.6,
    make=_make,
    topics=(
        asked(
            _NUMBERS,
            widened(
                """How do you write {digits} in words? | What is {digits} as a word? | Write {digits} as a word. | Spell the number {digits}. | What is the word for {digits}? | How do you say {digits}?
            {digits} in words, please. | Which word stands for {digits}? | Tell me the word for the number {digits}. | How is {digits} written in letters? | Can you write {digits} in letters?
            What do we call the number {digits}? | {digits}: write it as a word. | I forgot the word for {digits}. | Please write {digits} as a word. | what is {digits} in words
            Turn {digits} into a word. | How is {digits} spelled? | Could you write {digits} in words? | How do I spell {digits}? | Do you know the word for {digits}? | Say {digits} in words.""",
                number_wordings.AS_WORD,
            ),
            "{digits} is written {word}. | {digits} in words is {word}.",
        ),
        asked(
            _NUMBERS,
            widened(
                """How do you write {word} in digits? | What is {word} in digits? | Write {word} as a number. | Which number is {word}? | What are the digits of {word}? | {word} in figures, please.
            Write the number {word} with digits. | How is {word} written in figures? | Give me {word} in digits. | Can you write {word} in figures? | {Word}: which digits?
            I forgot how to write {word} in digits. | Please write {word} in digits. | what is {word} as a number | Turn {word} into digits. | {Word} as a number, please.
            Could you write {word} in digits? | How do I write {word} as a number? | Which digits do I use for {word}? | Tell me how to write {word} with digits.""",
                number_wordings.AS_DIGITS,
            ),
            "{Word} in digits is {digits}. | {Word} is written {digits}.",
        ),
        asked(
            _SHAPES,
            widened(
                """How many sides does {a} {shape} have? | How many sides are there on {a} {shape}? | {A} {shape} has how many sides? | Count the sides of {a} {shape}. | Tell me how many sides {a} {shape} has.
            What number of sides does {a} {shape} have? | How many corners does {a} {shape} have? | Do you know how many sides {a} {shape} has? | Number of sides of {a} {shape}? | How many edges has {a} {shape}?
            I am drawing {a} {shape}. How many sides does it need? | {Shape}: how many sides? | I forgot how many sides {a} {shape} has. | Please count the sides of {a} {shape}. | how many sides on {a} {shape}
            Look at {a} {shape}. How many sides has it got? | What is the number of sides of {a} {shape}? | I wonder how many sides {a} {shape} has. | If I see {a} {shape}, how many sides does it have?
            Can you tell me how many sides {a} {shape} has? | How many straight lines make {a} {shape}?""",
                number_wordings.SIDES,
            ),
            "{A} {shape} has {sides} sides. | It has {sides} sides.",
        ),
        asked(
            _GROUPS,
            widened(
                """How many is {group}? | How many are in {group}? | What number is {group}? | How many does {group} mean? | {Group} is how many? | Tell me how many {group} is. | How much is {group}?
            Do you know how many {group} is? | What does {group} stand for as a number? | How many things are in {group}? | Which number do we mean by {group}? | {Group}: what number?
            I forgot how many {group} is. | Please tell me how many {group} is. | how many do you get in {group} | If I have {group}, how many is that? | What number do we call {group}?
            I wonder how many {group} is. | Can you say how many {group} is? | I bought {group}. How many is that?""",
                number_wordings.GROUP_SIZE,
            ),
            "{Group} is {count}.",
        ),
        asked(
            _DOUBLES,
            widened(
                """What is double {half}? | What is twice {half}? | Double {half}. | How much is twice {half}? | What is two times {half}? | Tell me the double of {half}. | If you double {half}, what do you get?
            What do you get when you double {half}? | {half} doubled is what? | Can you double {half} for me? | {half} times two? | {half} doubled? | I doubled {half}. What did I get?
            how much is double {half} | {half} and {half} again makes what? | Take {half} twice. What is it? | Could you tell me what double {half} is? | What number is twice {half}?
            Please double {half}. | What is the double of {half}?""",
                number_wordings.DOUBLE,
            ),
            "Double {half} is {whole}. | Twice {half} is {whole}.",
        ),
        asked(
            _DOUBLES,
            widened(
                """What is half of {whole}? | Half of {whole}? | How much is half of {whole}? | What do you get if you halve {whole}? | Tell me half of {whole}. | Halve {whole}. | What is {whole} divided by two?
            Divide {whole} by 2. | I share {whole} sweets with one friend. How many does each get? | What is one half of {whole}? | Can you halve {whole}? | Split {whole} in half.
            {whole} cut in half is what? | I halved {whole}. What did I get? | how much is half {whole} | Please halve {whole}. | Two friends share {whole} nuts. How many each?
            Could you tell me what half of {whole} is? | What number is half of {whole}? | How many is half of {whole}? | What is {whole} split in two?""",
                number_wordings.HALF,
            ),
            "Half of {whole} is {half}.",
        ),
        asked(
            _COUNTS,
            widened(
                """Count to {limit}. | Can you count to {limit}? | Please count to {limit}. | Count from one to {limit}. | Count up to {limit} for me. | Let me hear you count to {limit}.
            Say the numbers from one to {limit}. | Could you count to {limit}? | List the numbers up to {limit}. | Show me that you can count to {limit}. | Count for me, up to {limit}.
            I am learning to count to {limit}. Help me. | one, two and so on up to {limit} please | Teach me to count to {limit}. | Count with me to {limit}. | How do you count to {limit}?
            Would you count to {limit} for me? | Start at one and count to {limit}. | I want you to count to {limit}.""",
                number_wordings.COUNT_UP,
            ),
            "{list}",
        ),
        *number_life.TOPICS,
        *number_more.TOPICS,
    ),
)
