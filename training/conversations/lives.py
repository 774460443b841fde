"""Whom and what the things that users tell about happen to."""

from training.conversations.wording import table

LIVES = table(
    "who pet thing",
    """my friend | cat | doll
    my sister | dog | bike
    my brother | rabbit | teddy bear
    my cousin | hamster | phone
    my best friend | bird | watch
    my neighbour | horse | kite
    my classmate | pony | guitar
    my aunt | parrot | football
    my mother | kitten | umbrella
    my father | puppy | bag""",
)
"""One row for every {who}, so that each topic about what happened weighs as much as ten plain facts."""
