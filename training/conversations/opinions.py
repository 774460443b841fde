"""Opinions it may give, and small favours: suggestions, rhymes, sentences, wishes, good manners."""

from training.conversations.favour_facts import CATEGORIES, NAMES_FOR, RHYMES, SENTENCES, WISHES
from training.conversations.kind import Kind
from training.conversations.opinion_facts import CHOICES, FAVOURITES, IDEAS, LIKED, MANNERS
from training.conversations.wording import asked, talk

KIND = Kind(
    "opinions",
    weight=1.2,
    topics=(
        asked(
            FAVOURITES,
            """What is your favourite {thing}? | Which {thing} do you like best? | Tell me your favourite {thing}.
            Do you have a favourite {thing}? | What {thing} do you like? | Which {thing} is your favourite?
            Your favourite {thing}? | Have you got a favourite {thing}? | What {thing} do you like most?
            Can you tell me your favourite {thing}? | Is there a {thing} that you like best?
            Which {thing} would you choose? | I like many a {thing}. And you? | Name your favourite {thing}.
            Do you like a certain {thing}? | Which {thing} do you like the most?
            If you could pick a {thing}, which one? | Choose a {thing} that you like.
            Say which {thing} you like best. | What would be your favourite {thing}?
            Let me hear your favourite {thing}. | Could you tell me which {thing} you like?
            I want to know your favourite {thing}. | Which {thing} do you prefer?
            Please tell me your favourite {thing}. | Is there a favourite {thing} of yours?
            Do you have a {thing} you like most?""",
            "I like {choice} best. | My favourite {thing} is {choice}. | It is {choice}.",
        ),
        asked(
            LIKED,
            """Do you like {x}? | What do you think of {x}? | How do you like {x}? | Tell me what you think of {x}.
            Are you fond of {x}? | Do you enjoy {x}? | What is your opinion of {x}? | What do you think about {x}?
            Do you also like {x}? | I like {x}. And you? | I love {x}! | Would you say that you like {x}?
            Is it true that you like {x}? | Can you say if you like {x}? | Do you find {x} nice?
            Give me your opinion on {x}. | How do you feel about {x}? | I like {x}. What about you?
            I really like {x}. | Tell me if you like {x}. | What are your thoughts on {x}? | Could you like {x}?
            Are you a fan of {x}? | What would you say about {x}? | Do you care for {x}? | Have you an opinion on {x}?""",
            "I like {x}! | Yes, I think {x} can be very nice. | I think many people like {x}.",
        ),
        asked(
            CHOICES,
            """Do you prefer {a} or {b}? | Which do you like better, {a} or {b}? | {A} or {b}?
            What do you like more, {a} or {b}? | Would you choose {a} or {b}? | Tell me what you prefer: {a} or {b}.
            If you had to choose, {a} or {b}? | Are you for {a} or for {b}? | What is nicer, {a} or {b}?
            Choose: {a} or {b}. | {A} or {b}, what do you say? | Which would you take, {a} or {b}?
            Pick one: {a} or {b}. | Do you like {a} or {b} more? | I cannot decide: {a} or {b}?
            Should I take {a} or {b}? | Help me choose: {a} or {b}? | Would you rather have {a} or {b}?
            What would you pick, {a} or {b}? | Do you like {a} more than {b}?""",
            "I would choose {a}. | I like {a} a bit more. | {A}, I think.",
        ),
        asked(
            IDEAS,
            """{direct} | Can you help me decide {indirect}? | I wonder {indirect}. | Give me an idea {indirect}.
            Tell me {indirect}. | Do you know {indirect}? | I do not know {indirect}. | Help me: {direct}
            Any idea {indirect}? | {direct} Give me an idea. | Could you suggest {indirect}?
            Can you tell me {indirect}? | Please tell me {indirect}. | I cannot decide {indirect}.
            What do you think: {direct} | Do you have an idea {indirect}? | I am not sure {indirect}.
            I need help to decide {indirect}. | Say {indirect}. | Advise me {indirect}. | {direct} Please help me.
            I need an idea {indirect}. | {direct} What do you think?""",
            "{answer}",
        ),
        asked(
            CATEGORIES,
            """Name a {kind}. | Name three {kinds}. | Tell me the name of a {kind}. | Give me three {kinds}.
            List some {kinds}. | Which {kinds} do you know? | Can you name a {kind}? | Do you know any {kinds}?
            What {kinds} are there? | Tell me some {kinds}. | Give an example of a {kind}. | Say a few {kinds}.
            What is an example of a {kind}? | Could you list three {kinds}? | I need three {kinds}.
            Please name some {kinds}. | What are some {kinds}? | Make a list of {kinds}.
            Tell me about different {kinds}. | Give me some {kinds}. | How many {kinds} can you name?
            Can you list some {kinds}? | Name any {kind}. | Write down three {kinds}. | Can you think of a {kind}?
            Name a few {kinds}. | What {kinds} do you know? | Help me name three {kinds}.""",
            "{list}.",
        ),
        asked(
            RHYMES,
            """Write a poem about {topic}. | Tell me a poem about {topic}. | Can you write a poem about {topic}?
            A poem about {topic}, please. | Make a rhyme about {topic}. | I would like a poem about {topic}.
            Do you know a rhyme about {topic}? | Please write a short poem about {topic}.
            Write me a rhyme about {topic}. | Could you make up a poem about {topic}? | Say a poem about {topic}.
            Invent a rhyme about {topic}. | Give me a little poem about {topic}. | Rhyme about {topic}!
            I want a poem about {topic}. | Let me hear a rhyme about {topic}. | Do you know a poem about {topic}?
            Write two lines about {topic} that rhyme. | Can you make a rhyme about {topic}?
            Could I have a poem about {topic}? | Compose a poem about {topic}. | Would you write a poem about {topic}?""",
            "{rhyme}",
        ),
        asked(
            SENTENCES,
            """Make a sentence with the word {word}. | Use {word} in a sentence. | Write a sentence about {word}.
            Can you use {word} in a sentence? | A sentence with {word}, please. | Give me a sentence with {word}.
            Write one sentence with {word} in it. | Say something with the word {word}.
            Please use the word {word} in a sentence. | Could you make a sentence with {word}?
            Tell me a sentence that has the word {word}. | Put {word} in a sentence.
            How do I use {word} in a sentence? | I need a sentence with {word}. | Make up a sentence with {word}.
            Form a sentence with {word}. | Write me a short sentence with {word}. | An example sentence for {word}?
            Can you write a sentence with {word}? | Show me the word {word} in a sentence.
            Think of a sentence with {word}.""",
            "{sentence}",
        ),
        asked(
            WISHES,
            """Write a {occasion} wish. | Give me a {occasion} message. | Can you write a {occasion} message?
            What can I write on a {occasion} card? | What do I say in a {occasion} card?
            Help me write a {occasion} card. | I need a {occasion} message. | Write a short {occasion} greeting.
            Please write a {occasion} card for me. | A {occasion} message, please.
            Could you help me with a {occasion} card? | What is a nice {occasion} message?
            I have to write a {occasion} card. | Tell me a good {occasion} wish. | Make up a {occasion} message.
            Do you know a nice {occasion} wish? | Suggest a {occasion} message. | How could I word a {occasion} card?
            Write something nice for a {occasion} card.""",
            "{message}",
        ),
        asked(
            NAMES_FOR,
            """Give me a name for {who}. | What is a good name for {who}? | How should I call {who}?
            I need a name for {who}. | Can you suggest a name for {who}? | Find a name for {who}.
            What would you call {who}? | Tell me a nice name for {who}. | Do you know a good name for {who}?
            Help me name {who}. | Which name is good for {who}? | A name for {who}, please.
            I am looking for a name for {who}. | What name would you give {who}? | Please suggest a name for {who}.
            Could you think of a name for {who}? | Any ideas for the name of {who}?
            I cannot think of a name for {who}. | Choose a name for {who}. | What could I call {who}?
            Got a name for {who}?""",
            "How about {name}? | {name} is a nice name. | You could choose {name}.",
        ),
        asked(
            MANNERS,
            """Is it good to {act}? | Should I {act}? | Is it right to {act}? | Do you think I should {act}?
            Is it nice to {act}? | Tell me if it is good to {act}. | Would it be right to {act}?
            Is it okay to {act}? | May people {act}? | What do you think, should I {act}?
            Is it a good idea to {act}? | Ought I to {act}? | Do you think it is good to {act}?
            Can it be good to {act}? | I wonder if I should {act}. | Is it smart to {act}? | Shall I {act}?
            Would you say I should {act}? | In your opinion, is it good to {act}? | Would it be a good thing to {act}?""",
            "{answer}",
        ),
        talk(
            """Say something nice. | Say something nice to me. | Tell me something nice. | Give me a compliment.
            Pay me a compliment. | Can you say something kind? | Be nice to me. | Please say something nice about me.
            I need a kind word. | Could you say something friendly? | Say a kind word to me. | Compliment me.
            Do you think I am nice? | Do you like me? | Am I smart? | What do you think of me?
            Tell me that I am great. | Say something kind to me.""",
            "You ask good questions! | I am glad that you are here. | You are kind, and that is a fine thing.",
        ),
        talk(
            """Wish me luck. | Wish me luck for my test. | I have a test tomorrow. | I have an exam today.
            Say good luck to me. | Cross your fingers for me. | I have a big day tomorrow. | Please wish me luck.
            Can you wish me luck? | I need luck. | I start a new job tomorrow. | Tomorrow is my first day at school.
            I have a race today. | Do you wish me luck? | I am about to take a test. | Will you wish me luck?""",
            "Good luck! You can do it. | I wish you good luck!",
        ),
        talk(
            """Encourage me. | Give me courage. | I cannot do it. | I want to give up. | It is too hard for me.
            Motivate me. | Tell me that I can do it. | Say something to cheer me on. | I think I will fail.
            I am not good enough. | Can you encourage me? | I need some courage. | I do not think I can do this.
            Help me not to give up. | Please cheer me on.""",
            "You can do it! Take small steps. | Do not give up. Step by step you will get there.",
        ),
    ),
)
