"""The human body: what its parts do, how many there are, where they are."""

from training.conversations import body_facts as facts
from training.conversations import body_more_facts as more
from training.conversations import body_questions as free
from training.conversations import body_talk as talk
from training.conversations.kind import Kind
from training.conversations.wording import DEFINE, WHY, asked

KIND = Kind(
    "body",
    weight=1.2,
    topics=(
        asked(
            facts.USES,
            talk.USES
            + free.USES
            + """What {verb} {part} for? | What do you use {part} for? | What can you use {part} for? | Why do you have {part}? | Tell me what {part} {verb} for. | What can you do with {part}?
            What do you do with {part}? | What {verb} {part} good for? | What is the job of {part}? | {Part}: what for? | Do you know what {part} {verb} for? | Explain what {part} {verb} for.
            Of what use {verb} {part}? | I want to know what {part} {verb} for. | In what way can {part} help you? | I forgot what {part} {verb} for. | {Part}: good for what?
            Please tell me what {part} {verb} for. | what {verb} {part} used for | I wonder what {part} {verb} for. | My child asks what {part} {verb} for. | Name the use of {part}.
            What purpose has nature given {part}? | What {verb} {part} there for? | What is the use of {part}? | What would you use {part} for? | Can you tell me what {part} {verb} used for?""",
            "{Part} {verb} for {use}. | You use {part} for {use}. | {Part} {help} you {act}.",
        ),
        asked(
            facts.DOES,
            talk.DOES
            + free.DOES
            + """What do you {action} with? | What part of the body do you {action} with? | With what do we {action}? | Which part of the body is used to {action}? | What do people use to {action}?
            Which body part helps you {action}? | Tell me what we {action} with. | With which part of the body do you {action}? | What do I need to {action}? | We {action} with what?
            Name the body part used to {action}. | Which part of me do I use to {action}? | What do humans {action} with? | What lets a person {action}? | What do I {action} with?
            I forgot what we {action} with. | To {action}, what do I use? | Please tell me what we {action} with. | what do we use to {action} | I wonder what people {action} with.
            You {action} with what part of the body? | My child asks what we {action} with. | If I want to {action}, which body part do I use? | What part of the body do people use to {action}?
            Do you know what we {action} with? | Which body part do people {action} with? | What part of your body lets you {action}?""",
            "You {action} with your {part}. | People {action} with their {part}. | You use your {part} to {action}.",
        ),
        asked(
            facts.COUNTS,
            talk.COUNTS
            + free.COUNTS
            + """How many {part} do you have? | How many {part} does a person have? | How many {part} do people have? | How many {part} does a human have? | A person has how many {part}?
            Tell me how many {part} a person has. | How many {part} are there on a person? | What is the number of {part} of a human? | Count the {part} of a person. | How many {part} have I got?
            How many {part} do we have? | Do you know how many {part} we have? | I forgot how many {part} people have. | Please count the {part} of a person. | how many {part} on a person
            I wonder how many {part} we have. | Most people have how many {part}? | {Part}: how many does a person have? | My child asks how many {part} we have. | What number of {part} does a person have?
            How many {part} does the human body have? | How many {part} has a human being? | How many {part} do humans have? | Can you tell me how many {part} people have?""",
            "People have {count} {owned}. | A person has {count} {owned}. | You have {count} {owned}.",
        ),
        asked(
            facts.PLACES,
            talk.PLACES
            + free.PLACES
            + """Where is {joint}? | Where on the body is {joint}? | Where can I find {joint}? | Tell me where {joint} is. | In which place is {joint}? | {Joint} is where? | Where in the body is {joint}?
            Where do people have {joint}? | Do you know where {joint} is? | Which part of the body has {joint}? | Show me where {joint} is. | Where does a person have {joint}? | I forgot where {joint} is.
            Please tell me where {joint} is. | where on me is {joint} | I wonder where {joint} is. | {Joint}: where is it on the body? | My child asks where {joint} is. | Point me to {joint}: where is it?
            On a person, where is {joint}? | At what place of the body is {joint}? | Can you say where {joint} is? | Where would I find {joint}? | Describe where {joint} is.""",
            "{Joint} is {place}. | You find {joint} {place}.",
        ),
        asked(
            facts.JOINS,
            talk.JOINS + free.JOINS,
            "{Link} joins {one} and {other}. | It is {link}. | {Link} is between {one} and {other}.",
        ),
        asked(facts.ORGANS, talk.ORGANS + free.ORGANS, "{Organ} {does}. | It is {organ}. | That is {organ}."),
        asked(facts.USES, talk.WITHOUT + free.WITHOUT, "Without {part} you could not {act}. | You could not {act}."),
        asked(facts.HAPPENS, talk.HAPPENS + free.HAPPENS, "{outcome}"),
        asked(
            facts.SENSES,
            talk.SENSES + free.SENSES,
            "{Part} {do} the work of the sense of {sense}. | It is the sense of {sense}.",
        ),
        asked(facts.PART_OF, talk.PART_OF + free.PART_OF, "{Piece} is part of {whole}. | It is part of {whole}."),
        asked(facts.WORDS, talk.WHAT_IS + DEFINE, "{answer}"),
        asked(facts.REASONS, talk.WHY + WHY, "{answer}"),
        asked(
            more.COUNT_RIGHT, talk.COUNT_RIGHT, "Yes, people have {count} {real}. | Yes, a person has {count} {real}."
        ),
        asked(more.COUNT_WRONG, talk.COUNT_RIGHT, "No, people have {count} {real}. | No, a person has {count} {real}."),
        asked(more.NUMBER_OF, talk.NUMBER_OF, "People have {count} {owned}. | We have {count} {owned}."),
        asked(facts.PLACES, talk.FOUND_THERE, "{Joint} is {place}. | It is {joint}. {Joint} is {place}."),
        asked(facts.SENSES, talk.SENSE_TO_PART, "{Part} {do} the work of the sense of {sense}."),
        asked(more.HIGHER, talk.HIGHER, "{High} is higher up than {low}. | {High} is above {low}."),
        asked(more.INSIDE, talk.INSIDE, "{answer}"),
        asked(more.WEAR, talk.WEAR, "On {part} you wear {clothes}. | You can wear {clothes} on {part}."),
        asked(more.WEAR, talk.WORN_ON, "You wear {clothes} on {part}. | {Clothes} go on {part}."),
    ),
)
