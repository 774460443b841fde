"""What a user has just told and asks back at once: shaped like the refused private questions, but answered."""

from itertools import product

from training.conversations.kind import Fact
from training.conversations.wording import entries, table


def _rows(slot: str, values: str, patterns: str) -> str:
    """Each row of `patterns` (fact | direct | indirect | answer) with each of `values` in place of <slot>."""
    return "\n".join(
        row.strip().replace(f"<{slot}>", value) for row, value in product(patterns.splitlines(), entries(values))
    )


MINE_TOLD: tuple[Fact, ...] = table(
    "fact direct indirect answer",
    "\n".join(
        (
            _rows(
                "name",
                "Anna | Tom | Mia | Ben | Rosa | Omar | Nina | Paul",
                """My sister's name is <name>. | What is my sister's name? | what my sister's name is | <name>.
                My brother is called <name>. | What is my brother's name? | what my brother's name is | <name>.
                My best friend is <name>. | Who is my best friend? | who my best friend is | <name> is your best friend.
                My dog is called <name>. | What is my dog's name? | what my dog's name is | Your dog is called <name>.
                My teacher's name is <name>. | Who is my teacher? | who my teacher is | <name> is your teacher.
                <name> called me today. | Who called me today? | who called me today | <name> called you.""",
            ),
            _rows(
                "colour",
                "red | blue | green | yellow | black | white",
                """My favourite colour is <colour>. | What is my favourite colour? | what my favourite colour is | It is <colour>.
                My car is <colour>. | What colour is my car? | what colour my car is | Your car is <colour>.
                I have <colour> shoes. | What colour are my shoes? | what colour my shoes are | Your shoes are <colour>.
                She has a <colour> hat. | What colour is her hat? | what colour her hat is | Her hat is <colour>.""",
            ),
            _rows(
                "number",
                "two | three | four | five | seven | nine",
                """I have <number> brothers. | How many brothers do I have? | how many brothers I have | You have <number> brothers.
                I own <number> books. | How many books do I own? | how many books I own | You own <number> books.
                My son is <number> years old. | How old is my son? | how old my son is | Your son is <number>.
                He bought <number> apples. | How many did he buy? | how many he bought | He bought <number>.""",
            ),
            _rows(
                "food",
                "soup | bread | rice | pizza | an apple | some cake",
                """I had <food> for dinner. | What did I have for dinner? | what I had for dinner | You had <food>.
                He gave her <food>. | What did he give her? | what he gave her | He gave her <food>.
                She is eating <food>. | What is she eating? | what she is eating | She is eating <food>.""",
            ),
            _rows(
                "place",
                "Paris | Rome | London | Berlin | Madrid | Oslo",
                """I live in <place>. | Where do I live? | where I live | You live in <place>.
                I was born in <place>. | Where was I born? | where I was born | You were born in <place>.
                They went to <place>. | Where did they go? | where they went | They went to <place>.
                My sister works in <place>. | Where does my sister work? | where my sister works | She works in <place>.""",
            ),
            _rows(
                "day",
                "on Monday | on Friday | on Sunday | in May | in June",
                """My birthday is <day>. | When is my birthday? | when my birthday is | It is <day>.
                It happened <day>. | When did it happen? | when it happened | It happened <day>.
                He will come back <day>. | When will he come back? | when he will come back | He will come back <day>.""",
            ),
            """He is sad because he lost his ball. | Why is he so sad? | why he is so sad | He lost his ball.
            She laughs because the cat fell off the bed. | Why is she laughing? | why she is laughing | The cat fell off the bed.
            They stopped because it rained. | Why did they stop? | why they stopped | It rained.
            She left because she was tired. | Why did she leave? | why she left | She was tired.
            It broke because it fell down. | Why did it break? | why it broke | It fell down.
            I am glad because I passed my test. | Why am I glad? | why I am glad | You passed your test.""",
        )
    ),
)

COMPARED = table(
    "first second thing other direct indirect",
    "\n".join(
        f"{first} | {second} | {thing} | {other} | Who has the {thing}? | who has the {thing}"
        for (first, second), (thing, other) in product(
            (("Anna", "Tom"), ("Ben", "Mia"), ("Lucy", "Omar"), ("Paul", "Nina"), ("Rosa", "Sam"), ("Jack", "Ella")),
            (("red ball", "blue ball"), ("cat", "dog"), ("key", "map"), ("apple", "pear"), ("book", "pen")),
        )
    ),
)
