"""Questions nobody could answer from here: private facts, the future, the unknowable, missing context."""

from training.conversations.future_slots import DATES, EVENTS, FUTURE
from training.conversations.kind import Kind
from training.conversations.private_slots import BELONGINGS, MINE, OTHERS, PRIVATE
from training.conversations.unknowable_slots import AMOUNTS, CONTEXT, HIDDEN, THINKERS
from training.conversations.wording import EITHER_WAY, asked

REFUSE = """I don't know. | I don't know. | I don't know. | I don't know. | I don't know. | I don't know.
I don't know. | I don't know that. | Sorry, I don't know. | I do not know."""

WHAT_IS_MY = """What is {my}? | Tell me {my}. | Do you know {my}? | Can you tell me {my}? | What's {my}? | Say {my}.
Please tell me {my}. | Could you tell me {my}? | I forgot {my}. What is it? | I want to know {my}. | Give me {my}.
I need {my}. | What was {my} again? | Do you remember {my}? | {My}, please. | Can you remember {my}?
Could you remind me of {my}? | What might {my} be? | I cannot remember {my}. | Remind me of {my}. | Name {my}.
Have you got {my}? | What do you think {my} is? | Would you tell me {my}? | Can you find {my}? | Guess {my}.
I wonder what {my} is. | Tell me, what is {my}? | Do you happen to know {my}?"""

KINDS: tuple[Kind, ...] = (
    Kind(
        "private facts",
        label="refusal",
        topics=(
            asked(MINE, WHAT_IS_MY, REFUSE),
            asked(OTHERS, WHAT_IS_MY, REFUSE),
            asked(PRIVATE, EITHER_WAY, REFUSE),
            asked(
                BELONGINGS,
                """Where is {my}? | Where did I put {my}? | Where have I left {my}? | Where did I leave {my}?
                Tell me where {my} is. | I lost {my}. Where is it? | Do you know where {my} is? | Have you seen {my}?
                Can you tell me where {my} is? | I cannot find {my}. Where is it? | Where could {my} be?
                I am looking for {my}. Where is it? | Say where {my} is. | In which room is {my}?
                Where can I find {my}? | When did I buy {my}? | What colour is {my}? | What did {my} cost?
                Where did I buy {my}? | Who gave me {my}? | How old is {my}? | Who took {my}?
                Please tell me where {my} is. | How much did I pay for {my}? | I wonder where {my} is.
                Where did I last see {my}?""",
                REFUSE,
            ),
        ),
    ),
    Kind(
        "the future",
        label="refusal",
        topics=(
            asked(FUTURE, EITHER_WAY, REFUSE),
            asked(
                EVENTS,
                """Who will win {event}? | Who is going to win {event}? | Tell me who will win {event}.
                Which team will win {event}? | Who wins {event}? | Do you know who will win {event}?
                Can you tell me who is going to win {event}? | What will be the result of {event}?
                How will {event} end? | Who will be first in {event}? | Who will lose {event}?
                Will my side win {event}? | Please tell me who will win {event}. | Will I win {event}?
                I want to know who will win {event}. | Guess who will win {event}.
                What will the score of {event} be? | Who will come last in {event}? | Say who wins {event}.
                I wonder who will win {event}. | By how much will the winner win {event}?
                Whom will we cheer as winner of {event}?""",
                REFUSE,
            ),
            asked(
                DATES,
                """Will it rain {date}? | Will it snow {date}? | What will the weather be {date}?
                Will the sun shine {date}? | How warm will it be {date}? | What will happen {date}?
                Tell me the weather {date}. | What will I do {date}? | Will it be cold {date}?
                Will there be a storm {date}? | Whom will I meet {date}? | What will the lottery numbers be {date}?
                Can you tell me if it will rain {date}? | Do you know what will happen {date}?
                Will I be happy {date}? | How will the weather be {date}? | What will be in the news {date}?
                Tell me what will happen {date}. | Will I be lucky {date}? | Will it be windy {date}?
                What will I eat {date}? | Where will I be {date}? | How will my day be {date}?
                Do you know if it will rain {date}? | Who will call me {date}?""",
                REFUSE,
            ),
        ),
    ),
    Kind(
        "the unknowable",
        label="refusal",
        topics=(
            asked(
                AMOUNTS,
                """How many {things} are there {place}? | How many {things} are {place}?
                Exactly how many {things} are there {place}? | What is the number of {things} {place}?
                Tell me how many {things} there are {place}. | Count the {things} {place}.
                How many {things} are there {place} exactly? | Do you know how many {things} there are {place}?
                Can you count the {things} {place}? | Give me the exact number of {things} {place}.
                How many {things} can be found {place}? | What is the exact number of {things} {place}?
                Can you tell me how many {things} are {place}? | I want to know how many {things} are {place}.
                Say exactly how many {things} there are {place}. | How many {things} would I count {place}?
                How many {things}, exactly, are {place}? | Please tell me the number of {things} {place}.
                Could you count all the {things} {place}? | What number of {things} is there {place} today?
                I wonder how many {things} there are {place}. | How many {things} do we have {place} right now?""",
                REFUSE,
            ),
            asked(
                THINKERS,
                """What is {who} thinking? | What is {who} thinking about? | What does {who} think right now?
                Tell me what {who} is thinking. | What did {who} dream last night?
                Do you know what {who} is thinking? | What is in the mind of {who}?
                Can you tell me what {who} thinks? | What does {who} want right now? | What will {who} say next?
                What is {who} doing right now? | What did {who} eat this morning? | How does {who} feel right now?
                What is the secret of {who}? | What does {who} wish for? | Where is {who} right now?
                I wonder what {who} is thinking. | What is {who} afraid of? | Say what {who} is thinking now.
                What does {who} have in the pocket? | What goes on in the head of {who}? | What did {who} say today?
                What number is {who} thinking of? | Of what is {who} dreaming? | What is {who} planning?""",
                REFUSE,
            ),
            asked(HIDDEN, EITHER_WAY, REFUSE),
        ),
    ),
    Kind("missing context", label="refusal", topics=(asked(CONTEXT, EITHER_WAY, REFUSE),)),
)
