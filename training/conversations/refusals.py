"""Questions nobody could answer from here: private facts, the future, the unknowable, missing context."""

from training.conversations.future_more import FUTURE_MORE, FUTURE_SAID
from training.conversations.future_slots import DATES, EVENTS, FUTURE
from training.conversations.kind import Kind
from training.conversations.private_more import (
    ABOUT_NAMED,
    ABOUT_THEIRS,
    DOINGS,
    NAMED,
    OWNED,
    PRIVATE_MORE,
    PRIVATE_SAID,
    WHAT_THEY_DID,
)
from training.conversations.private_slots import BELONGINGS, MINE, OTHERS, PRIVATE
from training.conversations.set_ups import AS_SAID, SET_UPS
from training.conversations.told_pairs import TOLD_OPEN, TOLD_WAYS
from training.conversations.unknowable_more import CONTEXT_MORE, CONTEXT_SAID, HIDDEN_MORE, HIDDEN_SAID
from training.conversations.unknowable_slots import AMOUNTS, CONTEXT, HIDDEN, THINKERS
from training.conversations.wording import EITHER_WAY, asked

REFUSE = """I don't know. | I don't know. | I don't know. | I don't know. | I don't know. | I don't know.
I don't know. | I don't know that. | Sorry, I don't know. | I do not know."""

WHAT_IS_MY = """{My}, do you know it? | Say, what's {my}? | Somebody asked me for {my}. What should I tell them?
I've got to fill in a form. What's {my}? | I wrote {my} down, but the paper is gone. What was it?
My friend wants to know {my}. | You surely know {my}. What is it? | Write down {my} for me. | Spell {my}.
I told you {my} last week. What was it? | I can't think of {my} right now. What is it? | Has anyone told you {my}?
What would you say is {my}? | Can't you tell me {my}? | At the shop they asked for {my}. What is it?
The man on the train knew {my}. Do you? | I'd like you to tell me {my}. | The question is: what's {my}?
What is {my}? | Tell me {my}. | Do you know {my}? | Can you tell me {my}? | What's {my}? | Say {my}.
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
            asked((*PRIVATE, *PRIVATE_MORE), EITHER_WAY, REFUSE),
            asked(PRIVATE_MORE[::2], SET_UPS, REFUSE),
            asked(PRIVATE_SAID, AS_SAID, REFUSE),
            asked(DOINGS, WHAT_THEY_DID, REFUSE),
            asked(OWNED, ABOUT_THEIRS, REFUSE),
            asked(
                BELONGINGS,
                """I put {my} down somewhere. Where? | Somebody moved {my}. Where is it now? | What's the story of {my}? | Who has {my} now?
                I had {my} this morning. Where's it now? | I haven't seen {my} since last week. Where did it go? | Where's {my} gone?
                Did I leave {my} on the train? | Did my friend take {my}? | Was {my} on the table last night? | Is {my} in my bag or at home?
                I can't remember where {my} is. Can you? | I hid {my} so well that I can't find it. Where did I hide it?
                Who touched {my} last night? | How long have I had {my}? | In which shop did I find {my}? | Who wants to borrow {my} next week?
                I need {my} before my train goes. Where is it? | My sister borrowed {my}. Where did she put it? | Where on earth is {my}?
                When did I last use {my}? | Will I ever find {my} again? | Whom did I lend {my} to? | Who made {my}?
                Where is {my}? | Where did I put {my}? | Where have I left {my}? | Where did I leave {my}?
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
            asked((*FUTURE, *FUTURE_MORE), EITHER_WAY, REFUSE),
            asked(FUTURE_MORE[::2], SET_UPS, REFUSE),
            asked(FUTURE_SAID, AS_SAID, REFUSE),
            asked(
                EVENTS,
                """Who'll win {event}? | I've put money on {event}. Who's going to win? | My brother is in {event}. Will he win?
                Everybody talks about {event}. How will it end? | Who's your winner of {event} going to be? | Will {event} be close?
                My friends and I bet on {event}. Who'll be right? | I'm nervous about {event}. Will we win? | How many people will watch {event}?
                When {event} is over, who will be smiling? | Whose name will they call at the end of {event}? | Who'll come second in {event}?
                Is my neighbour going to win {event}? | Will anyone fall down at {event}? | Could you tell me today who wins {event}?
                Next week they'll all know who won {event}. Who is it? | I can't wait: who's going to win {event}? | Predict {event} for me.
                Who will win {event}? | Who is going to win {event}? | Tell me who will win {event}.
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
                """What'll I be doing {date}? | Who'll smile at me {date}? | What will my neighbour do {date}? | Is it going to snow {date}?
                Will my friends visit me {date}? | I've no plans {date}. What will happen? | What will I lose {date}? | What will I find {date}?
                Who will be sad {date}? | What's my teacher going to say {date}? | Will the shop be full {date}? | Will the train be late {date}?
                Will I get good news {date}? | How many people will I talk to {date}? | What song will I hear {date}? | Shall I be tired {date}?
                I'm looking ahead. What's waiting for me {date}? | I'd like to know what my friends will do {date}. | Whom will my sister meet {date}?
                What will the sky look like {date}? | How am I going to feel {date}? | Will anybody write to me {date}? | What'll the weather do {date}?
                Which coat will my neighbour wear {date}? | Can you see what I'll do {date}? | Is there going to be a surprise {date}? | {Date}, what will I dream?
                Will it rain {date}? | Will it snow {date}? | What will the weather be {date}?
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
                """I looked at the {things} {place}. How many were there? | Guess how many {things} are {place}.
                My son wants the exact number of {things} {place}. How many? | Somebody counted the {things} {place}. What was the result?
                I'd love to know how many {things} there are {place}. | Were there more {things} {place} yesterday than today?
                How many {things} were {place} last night? | How many {things} will be {place} next week? | Which of the {things} {place} is the oldest?
                If I counted all {things} {place}, what would I get? | I lost count of the {things} {place}. What is the number?
                There are many {things} {place}. How many exactly? | How many more {things} fit {place}? | The {things} {place}: how many are they?
                What do all the {things} {place} weigh together? | Who was the last to count the {things} {place}?
                How many {things} are missing {place}? | Just the number, please: {things} {place}. | Can't you tell me how many {things} are {place}?
                How many {things} are there {place}? | How many {things} are {place}?
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
                """What's on the mind of {who}? | What does {who} think of me? | Did {who} sleep well last night? | What does {who} know?
                I looked at {who}. What did {who} see in me? | What would {who} tell me? | What's {who} looking at? | What's {who} up to?
                Is {who} in love? | Is {who} happy today? | Why is {who} so quiet? | What did {who} do yesterday? | What does {who} hate most?
                What's the name of {who}? | What's the favourite food of {who}? | When did {who} last laugh? | Does {who} like me?
                What made {who} look up? | What will {who} do next week? | Where will {who} sleep tonight? | Who is waiting for {who}?
                I'd like to know what {who} wants. | Tell me the dream of {who}. | Tell me how {who} feels. | Where does {who} come from?
                What is in the pocket of {who}? | What did {who} forget? | What is {who} hiding? | How old is {who} exactly?
                I met {who} last night. What did we talk about? | Can you guess what {who} is thinking? | What did {who} just say?
                What is {who} thinking? | What is {who} thinking about? | What does {who} think right now?
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
            asked((*HIDDEN, *HIDDEN_MORE), EITHER_WAY, REFUSE),
            asked(HIDDEN_MORE[::2], SET_UPS, REFUSE),
            asked(HIDDEN_SAID, AS_SAID, REFUSE),
        ),
    ),
    Kind(
        "missing context",
        label="refusal",
        topics=(
            asked((*CONTEXT, *CONTEXT_MORE), EITHER_WAY, REFUSE),
            asked(CONTEXT_SAID, AS_SAID, REFUSE),
            asked(NAMED, ABOUT_NAMED, REFUSE),
            asked(TOLD_OPEN, TOLD_WAYS, REFUSE),
        ),
    ),
)
