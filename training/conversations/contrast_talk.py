"""Answerable questions asked in the scenes and shapes of the refused ones: my friends, yesterday, next week, he and it."""

from training.conversations.contrast_scenes import CONTRAST_SCENES
from training.conversations.contrast_talk_facts import ANSWERED, ANSWERED_SAID, LEFT, SEEN
from training.conversations.contrast_wide import WIDE
from training.conversations.kind import Kind
from training.conversations.set_ups import AS_SAID, SET_UPS
from training.conversations.told_pairs import TOLD_CLOSED, TOLD_WAYS
from training.conversations.wording import EITHER_WAY, asked

KIND = Kind(
    "contrast in talk",
    weight=2.2,
    topics=(
        asked(ANSWERED, EITHER_WAY, "{answer}"),
        asked(ANSWERED, SET_UPS, "{answer}"),
        asked(WIDE, SET_UPS, "{answer}"),
        asked(ANSWERED_SAID, AS_SAID, "{answer}"),
        asked(TOLD_CLOSED, TOLD_WAYS, "{answer}"),
        asked(
            LEFT,
            """I put my {thing} {place} last night. Where is it? | My {thing}'s {place}. Where should I look for it?
            I know my {thing} is {place}. Where is it? | My sister hid my {thing} {place}. Where's my {thing}?
            Yesterday I left my {thing} {place}. Where did I leave it? | My friend says my {thing} is {place}. So where is it?
            My {thing} was {place} this morning, and nobody has moved it. Where is it?
            I've lost my {thing}! Oh no, wait, it's {place}. Where is it? | My neighbour found my {thing} {place}. Where was it?
            We left the {thing} {place}. Where did we leave it? | My uncle keeps his {thing} {place}. Where does he keep it?
            I'll put my {thing} {place} tomorrow. Where will it be then? | My {thing} goes {place}. Where does it go?
            If my {thing} isn't in my pocket, it's {place}. It isn't in my pocket. Where is it?
            Where's my {thing}? My mum said it's {place}. | Where did I put my {thing}? I think I put it {place}.
            Somebody put my {thing} {place}. Where can I find it? | First it was on the chair, now my {thing} is {place}. Where is it now?
            I wrote down that my {thing} is {place}. Where must I look? | My teacher saw my {thing} {place}. Where did she see it?
            I always put my {thing} {place}. Where do I always put it? | Dad laid my {thing} {place}. Can you tell me where it is?
            My {thing} is {place}, as always. Do you know where it is? | Tell me where my {thing} is. I left it {place}.""",
            "It is {place}. | {Place}.",
        ),
        asked(
            SEEN,
            """Yesterday I saw {a}. What sound did it make? | My neighbour has {a}. What does it say? | I heard {a} last night. What did it say?
            There's {a} in my friend's garden. What sound does it make? | My uncle bought {a}. What noise will it make?
            From the train I saw {a}. What does that animal say? | My teacher drew {a} and asked what sound it makes.
            Last week {a} woke me up. What did I hear? | My sister wants {a}. What sound will she hear all day?
            I looked out of the window and saw {a}. What was it saying? | My son dreamed of {a}. What sound did it make in his dream?
            Next week we'll visit a farm with {a}. What will it say to us? | A boy met {a}. He said hello. What did it say?
            On my way to the shop I met {a}. It wanted to talk. What did it say? | I heard a noise. It was {a}. What sound was it?
            My granddad had {a}. Which sound did it make? | If {a} came to my door, what would it say?
            My aunt has a picture of {a}. Which sound goes with it? | My little brother plays {a}. What must he say?
            I'm going to be {a} in our school play. What do I say? | What did {a} say to my friend?
            My neighbour's new pet is {a}. What sound can I expect?""",
            "It says {sound}. | {Sound}!",
        ),
        *CONTRAST_SCENES,
    ),
)
