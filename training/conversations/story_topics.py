"""Topics that no story or poem was written for: told with whatever the user names, so that no such wish is refused."""

from training.conversations.wording import column

ANY_TOPIC = column(
    "topic",
    """a teapot | a ladder | a lighthouse | a parrot with a hat | a postman | a nurse | a gardener | a tailor | a poet
    a taxi driver | a lost glove | an old piano | a violin | a trumpet | a drum | a suitcase | a postcard | a stamp
    a lemon tree | a cherry | a pear | a strawberry | a tomato | an onion | a pancake | a birthday cake | a sandwich
    a bowl of soup | a candle | a matchbox | a chimney | a windmill | a tower | a bridge | a tunnel | a village
    an old street | a market | a school | a museum | a circus | a farm | a harbour | a ferry | a rowing boat
    a submarine | a rocket | a tractor | a taxi | a tram | a skateboard | a sledge | a snowflake | an icicle
    a puddle | a waterfall | a pond | a cave | a desert fox | a polar bear | a seal | a walrus | a beaver | a mole
    a badger | an otter | a raven | a robin | a sparrow | an eagle | a flamingo | a peacock | a goldfish
    a jellyfish | a ladybird | a firefly | a worm | a caterpillar | a lizard | a juggler | a magician | a detective
    a shepherd | a neighbour | a twin sister | a new friend | a little thief | a shy boy | a brave girl
    an old lady | an old man with a beard | a lonely robot | a sleepy owl | a grumpy cat | a tiny elephant
    a singing frog | a purple cow | a green sheep | a flying carpet | a magic mirror | a talking tree
    a wooden horse | a paper boat | a music box | a red umbrella | a yellow raincoat | a pair of socks | a button
    a needle | a pencil | a notebook | a lamp post | a bus stop | a night train""",
)

ANY_STORY = """Once there was {topic}. One day a child said hello, and from then on they were friends.
On a hill far away there was {topic}. Every evening the stars came out to say good night.
A girl dreamed of {topic}. In the morning she told her friends, and they all smiled.
There was once {topic}. It rained and rained, and then the sun came out and all was well."""
"""Stories that fit every topic."""

ANY_POEM = """I saw {topic} on my way, it made me smile for all the day.
Of {topic} I love to dream, beside a little silver stream.
I wrote to you of {topic}, dear, so you can feel that I am near.
When I see {topic} I sing, as happy as a bird in spring."""
"""Poems that fit every topic."""
