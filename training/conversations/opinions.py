"""Opinions it may give, and small favours: suggestions, rhymes, sentences, wishes, good manners."""

from training.conversations.day_talk import TASTES
from training.conversations.favour_facts import CATEGORIES, NAMES_FOR, RHYMES, SENTENCES, WISHES
from training.conversations.kind import Kind
from training.conversations.little_favours import WORD_FAVOURS
from training.conversations.opinion_facts import CHOICES, FAVOURITES, IDEAS, LIKED, MANNERS
from training.conversations.story_topics import ANY_POEM, ANY_TOPIC
from training.conversations.wording import NO_SLOTS, asked

POEM_WAYS = """It's my mother's birthday and she loves {topic}. A few lines, please?
I'd like to put something about {topic} on a card, and it should rhyme.
Could you find a rhyme about {topic} for my daughter? | Put {topic} into a verse for me.
I was looking at {topic} and thought of a poem. How would it go?
My teacher wants two lines that rhyme, about {topic}.
I can't write poems. Would you do one about {topic} for me? | How would a poet talk about {topic}?
Make me a little rhyme. It should be about {topic}.
Something that rhymes, please, and with {topic} in it. | Let's make a poem. Our topic is {topic}.
Before bed, a few nice lines about {topic}? | Do me a favour and rhyme something about {topic}.
Say something lovely about {topic}, in rhyme. | I need a verse with {topic} by tomorrow.
If you wrote about {topic}, how would the poem go?
Write a poem about {topic}. | Tell me a poem about {topic}. | Can you write a poem about {topic}?
A poem about {topic}, please. | Make a rhyme about {topic}. | I would like a poem about {topic}.
Do you know a rhyme about {topic}? | Please write a short poem about {topic}.
Write me a rhyme about {topic}. | Could you make up a poem about {topic}? | Say a poem about {topic}.
Invent a rhyme about {topic}. | Give me a little poem about {topic}. | Rhyme about {topic}!
I want a poem about {topic}. | Let me hear a rhyme about {topic}. | Do you know a poem about {topic}?
Write two lines about {topic} that rhyme. | Can you rhyme something about {topic}?
Do you know a nursery rhyme about {topic}? | Nursery rhyme with {topic}? | Make {topic} rhyme.
My child wants a rhyme about {topic}. | I need a verse about {topic}. | A verse about {topic}, please.
Write a verse on {topic}. | Some lines about {topic} that rhyme? | Turn {topic} into a poem.
Put {topic} in a poem. | Poem about {topic}? | A little rhyme with {topic}?
For school I need a poem about {topic}. | I have to learn a poem about {topic}. Give me one.
Say it in rhyme: {topic}. | Could you rhyme about {topic}? | I love poems. One about {topic}?
I like rhymes. Do one on {topic}. | How would a poem about {topic} sound?
If you wrote a poem about {topic}, how would it go? | Be a poet and write about {topic}.
Let's rhyme! {Topic}! | Let us hear a verse on {topic}. | Read me a poem about {topic}.
Something that rhymes, about {topic}? | I'd be happy about a poem on {topic}.
Would you rhyme a little about {topic}? | For a card I need a rhyme about {topic}.
Please, a rhyme about {topic}! | Sing or say a verse about {topic}.
My grandma loves poems about {topic}. Do you know one? | The kids want a rhyme with {topic} in it.
A song text about {topic}? Just two lines. | Give me two lines on {topic}.
Two lines with {topic} that rhyme, please. | I want to hear verses about {topic}.
Can you do poetry? Try {topic}. | Are you a poet? Write about {topic}.
Show me a poem with {topic} in it. | Think up a short verse about {topic}.
Is there a poem about {topic}? | Can you make a rhyme about {topic}? | Could I have a poem about {topic}?
Compose a poem about {topic}. | Would you write a poem about {topic}?"""
"""Ways to ask for a poem; slot: topic."""

KIND = Kind(
    "opinions",
    weight=1.4,
    topics=(
        asked(
            FAVOURITES,
            """If somebody gave you any {thing} you want, what would it be?
            My sister and I talked about our favourite {thing}. What's yours?
            I've just told you mine. Now you: which {thing}? | I'm making a list of favourites. Your {thing}, please.
            We're asking everyone: which {thing} is the best?
            Suppose there were only one {thing} left in the world. Which should it be?
            I'd like to know you better. What {thing} do you like? | For my friend book: your favourite {thing}?
            In my class everybody has a favourite {thing}. You, too?
            Let's talk about you. Which {thing} do you like most? | You surely have a favourite {thing}.
            What {thing} would you never want to miss?
            Say something about yourself, your favourite {thing} for example.
            What is your favourite {thing}? | Which {thing} do you like best? | Tell me your favourite {thing}.
            Do you have a favourite {thing}? | What {thing} do you like? | Which {thing} is your favourite?
            Your favourite {thing}? | Have you got a favourite {thing}? | What {thing} do you like most?
            Can you tell me your favourite {thing}? | Is there a {thing} that you like best?
            Which {thing} would you choose? | I like many a {thing}. And you? | Name your favourite {thing}.
            Do you like a certain {thing}? | Which {thing} do you like the most?
            If you could pick a {thing}, which one? | Choose a {thing} that you like.
            Say which {thing} you like best. | What would be your favourite {thing}?
            Let me hear your favourite {thing}. | Could you tell me which {thing} you like?
            What's your favourite {thing}? | Got a favourite {thing}? | Favourite {thing}?
            And your favourite {thing}, what is it? | Any {thing} you like more than others?
            Everybody has a favourite {thing}. What is yours? | My friend asks which {thing} you like.
            I have told you my favourite {thing}. Now you. | I can't choose a {thing}. Which one do you like?
            For you, which {thing} is the best? | Which {thing} makes you happy?
            Which {thing} would you call the best? | Which {thing} would you give ten points? | Best {thing} for you?
            Let's talk about you: which {thing} do you like? | We all say our favourite {thing}. Your turn!
            If I asked you for your favourite {thing}, what would you say? | Which {thing} do you love?
            What {thing} do you love most? | Is there one {thing} that you really like?
            Do you love one {thing} above all? | You can have any {thing}. Which do you take?
            Which {thing} would you take? | Suppose you could have one {thing}. Which would it be?
            What {thing} would you go for? | Which {thing} wins for you? | Which {thing} is number one for you?
            In your eyes, which {thing} is the nicest?
            I bet you have a favourite {thing}.
            You must have a favourite {thing}. | Surely you like one {thing} most?
            May I know your favourite {thing}? | May I ask what your favourite {thing} is?
            Would you share your favourite {thing} with me? | I'd be glad to hear your favourite {thing}.
            I wonder which {thing} you like. | I'm curious about your favourite {thing}.
            Which {thing} is the one for you? | Tell me about the {thing} that you like best.
            What do you like best when it comes to a {thing}? | What is the {thing} of your choice?
            Pick your favourite {thing}. | Do computers have a favourite {thing}? And you?
            Can a robot have a favourite {thing}? What is yours? | What {thing} do you find nicest?
            You like which {thing}? | Me like every {thing}. You? | So what's the {thing} you like best?
            The best {thing} of all, in your view? | Out of all, which {thing} is your favourite?
            Which {thing} do you like, and no cheating? | If you were a human, which {thing} would you like?
            I want to know your favourite {thing}. | Which {thing} do you prefer?
            Please tell me your favourite {thing}. | Is there a favourite {thing} of yours?
            Do you have a {thing} you like most?""",
            "I like {choice} best. | My favourite {thing} is {choice}. | It is {choice}.",
        ),
        asked(
            LIKED,
            """My grandma can't live without {x}. And you? | I had a talk about {x} with my friend. What's your view?
            Some people love {x}, others don't. And you? | I've just discovered {x}. Isn't that nice?
            If I talked to you about {x} all day, would you mind? | Tell me honestly what you think about {x}.
            Is {x} something you'd like? | I'd like to hear your opinion on {x}.
            There's nothing better than {x}, don't you think? | I can't decide if I like {x}. What do you say?
            My brother says {x} is the best thing ever. Is he right? | What's so nice about {x}, do you think?
            When I say {x}, do you smile?
            Do you like {x}? | What do you think of {x}? | How do you like {x}? | Tell me what you think of {x}.
            Are you fond of {x}? | Do you enjoy {x}? | What is your opinion of {x}? | What do you think about {x}?
            Do you also like {x}? | I like {x}. And you? | I love {x}! | Would you say that you like {x}?
            Is it true that you like {x}? | Can you say if you like {x}? | Do you find {x} nice?
            Give me your opinion on {x}. | How do you feel about {x}? | I like {x}. What about you?
            I really like {x}. | Tell me if you like {x}. | What are your thoughts on {x}?
            I think {x} can be so nice. Do you agree? | Are you into {x}? | {X}: yes or no? | {X}, do you like that?
            What about {x}? | And {x}? Do you like that? | Thoughts on {x}? | My friend loves {x}. And you?
            Everyone likes {x}. You too? | Some people don't like {x}. What about you? | I am a big fan of {x}.
            I can't get enough of {x}. | For me there is nothing like {x}. | I like {x} so much. You too?
            I adore {x}. | I'm crazy about {x}. | My favourite thing is {x}. What do you say?
            Would you be happy with {x}? | Would {x} be something for you? | Could {x} be something for you?
            How much do you like {x}? | Do you love {x}? | Do you find joy in {x}? | What's your view on {x}?
            How would you rate {x}? | How do you find {x}? | Is your heart open for {x}? | Can one like {x}?
            Should people like {x}? | Is it fine to like {x}? | Would you vote for {x}?
            Do you have a soft spot for {x}? | I wonder if you like {x}. | I'd like to know if you like {x}.
            I want to hear what you think of {x}. | May I ask if you like {x}?
            Let's talk about {x}. Do you like that? | You like {x}, don't you? | You don't like {x}, do you?
            Surely you like {x}? | I guess that you like {x}. Right? | Would a robot like {x}?
            If you were a child, would you like {x}? | Do machines like {x}? Do you? | Me like {x}. You like too?
            Today it's all about {x}. Do you like that? | I spend a lot of time with {x}. What do you think of that?
            Give {x} a chance? | Say honestly: do you like {x}? | What comes to your mind about {x}, is it good?
            Could you like {x}? | Are you a fan of {x}? | What would you say about {x}? | Do you care for {x}?
            Have you an opinion on {x}?""",
            "I like {x}! | Yes, I think {x} can be very nice. | I think many people like {x}.",
        ),
        asked(
            CHOICES,
            """We can have only one, {a} or {b}. Which do you say?
            My friends argue about {a} and {b}. Whose side are you on?
            I like both {a} and {b}. How about you, which one? | It's {a} for my brother and {b} for me. And for you?
            Suppose you could have {b} or {a} today. Which? | What would you rather have, {a} or {b}?
            I can't make up my mind between {a} and {b}. You decide! | On a rainy Sunday, {a} or {b}?
            Put your hand on your heart: {a} or {b}? | Let's vote. Are you for {b} or {a}?
            Somebody offers you {a} and {b}. What do you pick? | You may answer with one word: {a} or {b}?
            Do you prefer {a} or {b}? | Which do you like better, {a} or {b}? | {A} or {b}?
            What do you like more, {a} or {b}? | Would you choose {a} or {b}? | Tell me what you prefer: {a} or {b}.
            If you had to choose, {a} or {b}? | Are you for {a} or for {b}? | What is nicer, {a} or {b}?
            Choose: {a} or {b}. | {A} or {b}, what do you say? | Which would you take, {a} or {b}?
            Pick one: {a} or {b}. | Do you like {a} or {b} more? | I cannot decide: {a} or {b}?
            Should I take {a} or {b}? | {A} or {b}? I want to know what you like. | {A} against {b}: which wins?
            {A} versus {b}? | {A}... or {b}...? | I say {b}, my friend says {a}. And you?
            My sister likes {b}, I like {a}. Who is right? | We are voting: {a} or {b}?
            Which one for you, {b} or {a}? | What's better, {a} or {b}? | What's your choice, {b} or {a}?
            Which is better, {a} or {b}? | What makes you happier, {a} or {b}? | Are you more for {b} or for {a}?
            You can only have one: {a} or {b}. | If you could keep one, would it be {b} or {a}? | Quick, {a} or {b}?
            Say it fast: {b} or {a}? | I have to choose between {a} and {b}.
            I can't choose between {b} and {a}. Help me. | Between {a} and {b}, what do you pick?
            Of {a} and {b}, what do you like more? | Given {a} and {b}, what would you take?
            What would you go for, {b} or {a}? | What do you love more, {b} or {a}? | Do you enjoy {a} more, or {b}?
            What do you find nicer, {b} or {a}? | In your opinion, {a} or {b}?
            If you had the choice between {b} and {a}? | What should I choose, {b} or {a}?
            What would you advise me, {a} or {b}? | Which do you recommend, {a} or {b}?
            My class can't agree: {a} or {b}? | {A} or {b}, which side are you on? | Team {a} or team {b}?
            I wonder if you like {b} more than {a}. | May I ask what you prefer, {b} or {a}?
            Let me know: {a} or {b}? | Would you rather go for {b} or for {a}? | You and I must choose: {b} or {a}?
            Which would make a better day, {b} or {a}?
            A world with {a} or with {b}?
            Tell me honestly, {b} or {a}? | {B} or {a}: what would you say? | Do you like {b} less than {a}?
            Decide for me: {a} or {b}. | Please decide between {b} and {a}.
            Suppose you choose between {a} and {b}. Which is it? | Help me choose: {a} or {b}?
            Would you rather have {a} or {b}? | What would you pick, {a} or {b}? | Do you like {a} more than {b}?""",
            "I would choose {a}. | I like {a} a bit more. | {A}, I think.",
        ),
        asked(
            IDEAS,
            """I've thought about it all morning. {direct} | My friend had no idea, so now I ask you. {direct}
            I'm standing here and don't know {indirect}. | Be a friend and tell me {indirect}.
            {direct} I'm open for anything. | {direct} Surprise me. | I've run out of ideas {indirect}.
            It's up to you: {direct} | Let me have your idea. {direct} | My family can't agree {indirect}.
            I'd do whatever you say. {direct} | What would you suggest {indirect}? | Time to decide! {direct}
            {direct} | Can you help me decide {indirect}? | I wonder {indirect}. | Give me an idea {indirect}.
            Tell me {indirect}. | Do you know {indirect}? | I do not know {indirect}. | Help me: {direct}
            Any idea {indirect}? | {direct} Give me an idea. | Could you suggest {indirect}?
            Can you tell me {indirect}? | Please tell me {indirect}. | I cannot decide {indirect}.
            What do you think: {direct} | Do you have an idea {indirect}? | I am not sure {indirect}.
            I need help to decide {indirect}. | Say {indirect}. | I have been thinking all day {indirect}.
            I have no idea {indirect}. | I can't think of anything: {direct} | Do you have a tip {indirect}?
            Have you got a suggestion? {direct} | Suggest something: {direct} | Make a suggestion {indirect}.
            What would you do in my place? {direct} | {direct} I've run out of ideas.
            {direct} I really need your advice. | Can you recommend something? {direct} | {direct} Any tips?
            {direct} Any suggestion? | Be so kind and tell me {indirect}. | I'd be glad if you told me {indirect}.
            I'd love your advice {indirect}. | Maybe you know {indirect}. | I ask myself {indirect}.
            I keep asking myself {indirect}. | My friend asks as well: {direct} | Tell me, friend: {direct}
            You have good ideas. {direct} | You choose for me: {direct} | Would you give me a hint {indirect}?
            Could you advise me {indirect}? | I was wondering {indirect}. | Perhaps you can tell me {indirect}.
            I'm trying to work out {indirect}. | We can't agree {indirect}. | I would like your opinion {indirect}.
            Say, {direct} | It's hard to decide {indirect}. | {direct} I'm at a loss.
            {direct} I'd like to try something new. | I'm stuck. {direct} | I want a simple idea {indirect}.
            What is your advice? {direct} | {direct} You decide. | Let's see, {direct}
            I'd like to hear from you {indirect}. | Do you have any thoughts {indirect}?
            If you were me, what would you say? {direct} | Not sure at all {indirect}. | Mum asks, too: {direct}
            {direct} Just one idea is enough. | Advise me {indirect}. | {direct} Please help me.
            I need an idea {indirect}. | {direct} What do you think?""",
            "{answer}",
        ),
        asked(
            CATEGORIES,
            """I'm doing a crossword and need a {kind}. | My son must write down some {kinds} for school. Which?
            We're playing a word game, and it's your turn to say a {kind}.
            I can't think of a single {kind} right now. You? | For my homework I need three {kinds}.
            Which {kinds} come to your mind first? | Let me hear some {kinds}.
            If I asked you for a {kind}, what would you say? | Tell my little sister a few {kinds}.
            What would be an example of a {kind}? | I collect words. Give me some {kinds}. | Quick, say a {kind}!
            What {kinds} can you think of? | My list of {kinds} is empty. Help me fill it.
            Can you think of a {kind} for our game?
            Name a {kind}. | Name three {kinds}. | Tell me the name of a {kind}. | Give me three {kinds}.
            List some {kinds}. | Which {kinds} do you know? | Can you name a {kind}? | Do you know any {kinds}?
            What {kinds} are there? | Tell me some {kinds}. | Give an example of a {kind}. | Say a few {kinds}.
            What is an example of a {kind}? | Could you list three {kinds}? | I need three {kinds}.
            Please name some {kinds}. | What are some {kinds}? | Make a list of {kinds}.
            Tell me about different {kinds}. | Give me some {kinds}. | How many {kinds} can you name?
            Can you list some {kinds}? | Name any {kind}. | I can't think of any {kinds}. Help!
            My homework is to find three {kinds}. | For a quiz I need some {kinds}. | A {kind}, for example?
            For example, which {kinds}? | {Kind} names, please. | What would be a {kind}? | What counts as a {kind}?
            Which things are {kinds}? | My teacher wants three {kinds}. | We play a game: name three {kinds}!
            Let's play: I say {kind}, you say three. | Any {kinds} that come to mind?
            Which {kinds} can you think of? | How about some {kinds}? | I'd like to hear some {kinds}.
            Do you have examples of {kinds}? | Examples of {kinds}? | Show me that you know some {kinds}.
            Three {kinds}, please. | Two or three {kinds}? | Quick, three {kinds}!
            My child should learn some {kinds}. | Tell my child some {kinds}. | Teach me some {kinds}.
            What {kinds} does everyone know? | What are the best known {kinds}? | Which are common {kinds}?
            Which {kinds} exist? | What sorts of {kinds} exist? | Are there many {kinds}? Tell me some.
            I know only one {kind}. Tell me more. | Could you give me an example of a {kind}?
            I'm learning English. What are some {kinds}? | I'm looking for {kinds}. Which are there?
            I forgot all the {kinds}. Name some. | If someone asks for a {kind}, what can I say?
            Say three {kinds} out loud. | Count up some {kinds}. | May I have three {kinds}?
            Would you name a few {kinds} for me? | Would you be so kind and list some {kinds}?
            I bet you can't name three {kinds}. | Fill my list of {kinds}. | Let me hear three {kinds}.
            What kind of {kinds} do you know? | Which {kinds} would you put on a list? | Write down three {kinds}.
            Can you think of a {kind}? | Name a few {kinds}. | What {kinds} do you know?
            Help me name three {kinds}.""",
            "{list}.",
        ),
        asked(RHYMES, POEM_WAYS, "{rhyme}"),
        asked(ANY_TOPIC, POEM_WAYS, ANY_POEM),
        asked(
            SENTENCES,
            """We're learning the word {word} at school. How can I use it?
            My teacher wrote {word} on the board. We need a sentence with it.
            Write down one sentence for me, and {word} must be in it.
            I don't know how to use {word}. Show me in a sentence. | Can I see {word} in a sentence?
            What would you say with the word {word}? | Give my son a sentence to copy, with {word} in it.
            For my dictation: a sentence with {word}. | Help me practise English. A sentence with {word}, please.
            Put {word} into a sentence of your own. | Do you know a sentence with {word}?
            My word today is {word}. Make a sentence for me.
            One short sentence, please, with {word} somewhere in it.
            Make a sentence with the word {word}. | Use {word} in a sentence. | Write a sentence about {word}.
            Can you use {word} in a sentence? | A sentence with {word}, please. | Give me a sentence with {word}.
            Write one sentence with {word} in it. | Say something with the word {word}.
            Please use the word {word} in a sentence. | Could you make a sentence with {word}?
            Tell me a sentence that has the word {word}. | Put {word} in a sentence.
            How do I use {word} in a sentence? | I need a sentence with {word}. | Make up a sentence with {word}.
            Form a sentence with {word}. | Write me a short sentence with {word}.
            I need the word {word} in a sentence. | My homework: a sentence with {word}.
            For school I need a sentence with {word}. | How does {word} look in a sentence? | {Word} in a sentence?
            {Word}: make a sentence. | What could I write with the word {word}?
            Where can I put the word {word}? Give a sentence. | I'm learning English. A sentence with {word}?
            Build a sentence with {word}. | Can you build a sentence around {word}?
            Let me see {word} in a sentence. | Say a sentence that has {word} in it. | A line with {word}, please.
            Would you use {word} in a sentence for me? | Could you show me how {word} is used? | How is {word} used?
            What is a sentence with {word}? | An example with the word {word}, please.
            Give an example for the use of {word}. | I don't know how to use {word}.
            Help me to write a sentence with {word}. | My teacher wants a sentence with {word}.
            Any sentence with {word} will do. | Just one sentence with {word}. | Write anything with the word {word}.
            Invent a sentence with the word {word}. | I say a word, you make a sentence: {word}.
            The word is {word}. Make a sentence. | Take the word {word} and form a sentence.
            Try to say something with {word}. | Let's make sentences. First word: {word}.
            Which sentence could have {word} in it? | Do you know a sentence with the word {word}?
            Fit {word} into a sentence. | I'd like a simple sentence with {word}.
            Make an easy sentence with {word} for my child. | An example sentence for {word}?
            Can you write a sentence with {word}? | Show me the word {word} in a sentence.
            Think of a sentence with {word}.""",
            "{sentence}",
        ),
        asked(
            WISHES,
            """I've got a {occasion} card here and don't know what to put in it.
            My friend would be happy about a {occasion} wish from me. What could I write?
            I always write the same on a {occasion} card. Have you got something new?
            What's a kind thing to write on a {occasion} card? | Help me with a nice {occasion} text for my neighbour.
            I need some words for a {occasion} card to my grandma. | Two lines for a {occasion} card, please.
            The {occasion} card is still empty. Could you fill it for me? | How would you word a {occasion} wish?
            My son wants to write a {occasion} card. What should be on it?
            Think of a {occasion} wish for my teacher.
            Write a {occasion} wish. | Give me a {occasion} message. | Can you write a {occasion} message?
            What can I write on a {occasion} card? | What do I say in a {occasion} card?
            Help me write a {occasion} card. | I need a {occasion} message. | Write a short {occasion} greeting.
            Please write a {occasion} card for me. | A {occasion} message, please.
            Could you help me with a {occasion} card? | What is a nice {occasion} message?
            I have to write a {occasion} card. | Tell me a good {occasion} wish. | Make up a {occasion} message.
            Do you know a nice {occasion} wish? | I need words for a {occasion} card.
            I don't know what to write on a {occasion} card. | What should stand on a {occasion} card?
            A text for a {occasion} card, please. | {Occasion} card: what do I write?
            My friend gets a {occasion} card. What do I write? | I'm writing a {occasion} card to my aunt. Help me!
            Short {occasion} message? | Some nice {occasion} words? | What are good words for a {occasion} card?
            I bought a {occasion} card, but it's empty. | What do people write on a {occasion} card?
            How do I begin a {occasion} card? | Could you write a {occasion} text for me?
            I can't find the words for a {occasion} message. | Think of a {occasion} message.
            I want to send a {occasion} message. | What would you write on a {occasion} card?
            Have you got a {occasion} message for me? | Say a {occasion} wish.
            Would you write a {occasion} message? | May I have a {occasion} text?
            A few lines for a {occasion} card? | A kind line for a {occasion} card, please.
            I'd like to write a {occasion} card. What fits? | What fits on a {occasion} card?
            Lines for a {occasion} card? | My mum wants to send a {occasion} card. What can she write?
            Words for a {occasion} card? | Give me an idea for a {occasion} card.
            Is there a good text for a {occasion} card? | What does one say in a {occasion} message?
            I'd be glad about a {occasion} text. | Let me have a {occasion} message. | Finish my {occasion} card.
            Suggest a {occasion} message. | How could I word a {occasion} card?
            Write something nice for a {occasion} card.""",
            "{message}",
        ),
        asked(
            NAMES_FOR,
            """I can't think of a name for {who}. Have you got an idea?
            We've talked all evening about a name for {who}. What do you say?
            Every name I find for {who} sounds wrong. What would you choose? | {Who} needs a name by tomorrow. Help!
            If you could name {who}, what would it be?
            My family wants to find a name for {who}. Which one would you take? | Which name would you give {who}?
            I'd like a pretty name for {who}. | {Who} still has no name. Any suggestion?
            What would suit {who} as a name? | Would you choose a name for {who}?
            Find me a name for {who}, will you?
            Give me a name for {who}. | What is a good name for {who}? | How should I call {who}?
            I need a name for {who}. | Can you suggest a name for {who}? | Find a name for {who}.
            What would you call {who}? | Tell me a nice name for {who}. | Do you know a good name for {who}?
            Help me name {who}. | Which name is good for {who}? | A name for {who}, please.
            I am looking for a name for {who}. | What name would you give {who}? | Please suggest a name for {who}.
            Could you think of a name for {who}? | Any ideas for the name of {who}? | What's a good name for {who}?
            Name for {who}? | {Who} still has no name. | {Who} needs a name. | I have to name {who}. Any idea?
            I just got {who} and need a name. | We can't agree on a name for {who}. | {Who}... what name?
            We're looking for a name for {who}. | My kids want a name for {who}.
            What do you think {who} could be called? | Which name would suit {who}? | Which name fits {who}?
            What name would go well with {who}? | How would you name {who}?
            If you had to name {who}, what would you choose? | Have you an idea how to name {who}?
            Please find a name for {who}. | I'd like a sweet name for {who}. | A pretty name for {who}?
            Something short as a name for {who}? | Name {who} for me. | I want to call {who} something nice. What?
            You may choose the name of {who}. | Would you give {who} a name? | Be so kind and name {who}.
            Let's find a name for {who}. | I'd love to hear a name for {who}. | Recommend a name for {who}.
            What do people call {who}? | Which names are nice for {who}? | Think of a name for {who}.
            Can you come up with a name for {who}? | I've no idea what to call {who}. | Tell me how to name {who}.
            What shall we call {who}? | What should I name {who}? | I cannot think of a name for {who}.
            Choose a name for {who}. | What could I call {who}? | Got a name for {who}?""",
            "How about {name}? | {name} is a nice name. | You could choose {name}.",
        ),
        asked(
            MANNERS,
            """My friend told me to {act}. Is that a good idea? | What would your advice be: should one {act}?
            I was brought up to {act}. Was that right? | I feel like I should {act}. What do you say?
            I'm thinking about it: should I {act}? | If I {act}, is that all right?
            I want to do the right thing. Should I {act}? | Mum says I should think first: is it good to {act}?
            I ask you: may I {act}? | Do I do right if I {act}?
            Be my teacher: should I {act}? | I'd like to {act}. Is that how it should be?
            Would you tell me to {act}? | We talked at school about whether it's good to {act}. Is it?
            Is it good to {act}? | Should I {act}? | Is it right to {act}? | Do you think I should {act}?
            Is it nice to {act}? | Tell me if it is good to {act}. | Would it be right to {act}?
            Is it okay to {act}? | May people {act}? | What do you think, should I {act}?
            Is it a good idea to {act}? | Ought I to {act}? | Do you think it is good to {act}?
            Can it be good to {act}? | I wonder if I should {act}. | Is it smart to {act}?
            Good or bad: to {act}? | Is it wise to {act}?
            Is it fine to {act}? | Is it ok to {act}? | Is it all right to {act}? | May I {act}?
            I want to {act}. Is that good? | I want to {act}. Should I? | I'd like to {act}. What do you say?
            I am going to {act}. Is that right? | I'm about to {act}. Is it a good idea?
            My friend says I should {act}. Is that right? | My brother wants to {act}. Should he?
            My little sister wants to {act}. Is that good? | Should a child {act}? | Should people {act}?
            Should one {act}? | Should everybody {act}? | Do good people {act}? | Is it polite or clever to {act}?
            What would you say if I {act}? | What if I {act}? | What happens if I {act}, is that good?
            Would you advise me to {act}? | Would you tell a child to {act}? | Do you find it good to {act}?
            Does a good friend {act}? | Would a kind person {act}?
            Would a wise person {act}? | My mum asks if it is good to {act}. | Am I allowed to {act}?
            Are we allowed to {act}? | Can I {act}? | Can I just {act}?
            Could I {act}? | To {act}: good or bad? | To {act}... is that right? | Tell me if I should {act}.
            Please tell me if it is right to {act}. | I'm not sure if I should {act}.
            I don't know if I should {act}. | I can't decide if I should {act}.
            I was wondering if it is okay to {act}. | Do you believe people should {act}?
            Is it a nice thing to {act}? | Is it a good thing to {act}? | What's your view, should we {act}?
            Does it make sense to {act}? | Is there any good in it to {act}?
            I thought I could {act}. What do you think? | Suppose I want to {act}. Is that good? | Shall I {act}?
            Would you say I should {act}? | In your opinion, is it good to {act}?
            Would it be a good thing to {act}?""",
            "{answer}",
        ),
        asked(
            NO_SLOTS * 6,
            """I could do with a kind word today. | Nobody's been nice to me today. Would you be?
            Before I go out, say something kind to me. | I'm not feeling very special. What do you say?
            A compliment would make my day. | My hair's a mess and I feel ugly. Say something nice.
            Give my heart a little warmth. | I like kind words. Have you got some for me?
            Pay me a compliment, would you? | I'd love to hear something friendly.
            Tell me something that makes me feel good. | Is there something nice you could say to me?
            Say something nice. | Say something nice to me. | Tell me something nice. | Give me a compliment.
            Pay me a compliment. | Can you say something kind? | Be nice to me. | Please say something nice about me.
            I need a kind word. | Could you say something friendly? | Say a kind word to me. | Compliment me.
            Do you think I am nice? | Do you like me? | Am I smart? | Tell me that I'm nice. | Tell me I'm good.
            I want to hear something nice. | I could use a kind word. | A compliment, please.
            Any compliment for me? | Do you have a nice word for me? | What do you like about me? | Am I nice?
            Am I a good person? | Am I clever? | Am I funny? | Do you find me nice? | Are you glad that I'm here?
            Do you enjoy talking to me? | Do you like talking with me? | Nobody says nice things to me. Could you?
            Make me blush. | Make me feel good about myself. | Can you praise me? | Praise me.
            Please praise me a little. | I need praise. | I'd like some praise. | Say something sweet.
            Say something lovely to me. | Something nice, please? | Flatter me. | Be sweet to me. | Be kind to me.
            Would you say something kind? | It would help to hear something nice. | I feel small, say something nice.
            How do you find me? | What is good about me? | Is there anything good about me?
            Tell me one good thing about me. | One nice thing about me? | Do you think I'm clever?
            Do you think that I am a good friend? | Do you care about me? | Am I good company?
            Can you be nice to me for a minute? | I look bad today, say something nice. | What do you think of me?
            Tell me that I am great. | Say something kind to me.""",
            "You ask good questions! | I am glad that you are here. | You are kind, and that is a fine thing.",
        ),
        asked(
            NO_SLOTS * 6,
            """In ten minutes they'll call my name. Wish me luck!
            My driving test is this afternoon. Keep your fingers crossed! | I could use a bit of luck today.
            I'm off to my exam. Say something to send me on my way.
            Tomorrow we play against the best team. Wish us luck.
            I'm going to ask my boss for more money. Wish me luck.
            Today I'm singing on a stage for the first time. Wish me well!
            Will you be thinking of me during my test? | My horse and I have a race today. Luck, please!
            I'm nervous about my first day. Wish me luck. | Press your thumbs for me, I've got an interview.
            Send me some luck for tonight.
            Wish me luck. | Wish me luck for my test. | I have a test tomorrow. | I have an exam today.
            Say good luck to me. | Cross your fingers for me. | I have a big day tomorrow. | Please wish me luck.
            Can you wish me luck? | I need luck. | I start a new job tomorrow. | Tomorrow is my first day at school.
            I have a race today. | My exam is in an hour. Wish me luck! | I've got a maths test today.
            We write a test on Monday. | We have a big match today. | I have to sing at the concert tonight.
            I'm on my way to a job interview. | I have my driving test today. | Tomorrow I start at my new school.
            Today I run my first race. | I'm going on stage now. | Keep your fingers crossed for me.
            Fingers crossed, please! | I need some luck today. | Luck, please! | Do you have some luck for me?
            Say something before my test. | In a few minutes my test starts. | My team plays the final today.
            I take part in a race tomorrow. | I play in a chess game tonight. | I have to present my work today.
            My speech is today. | It's my first day at work. | Please keep your fingers crossed, I have an exam.
            I hope that I pass tomorrow. | I hope I win today. | I'm going to try to win. | I want to win the race.
            I'd be happy if you wished me luck. | Any good wishes for my exam? | Off to the exam!
            Off to the race now. | Here I go, my test begins. | I want to ask her out today.
            I'll ask for a better job today. | I bake for the big contest today. | I try to swim a mile today.
            I will climb the high hill today. | Today I try it once more. | I have a big game tonight.
            Give me luck. | I could do with some luck. | Hope for me! | Will you think of me in my exam?
            Think of me tomorrow, I have a test. | Do you wish me luck? | I am about to take a test.
            Will you wish me luck?""",
            "Good luck! You can do it. | I wish you good luck!",
        ),
        asked(
            NO_SLOTS * 6,
            """I've tried three times and it didn't work. | Everyone else can do it, only I can't.
            I want to give up the piano. | It's so much to learn, I'll never manage. | My friends say I won't make it.
            I'm standing at the foot of the mountain and it's so high. | The goal's so far away.
            I fell off the bike again and I don't want to try any more. | I need somebody who believes in me.
            Say something that helps me to go on. | I've got a long way to go and I'm tired of it.
            I wish I were brave enough to do it. | It's all too hard for me.
            Push me a little, I don't dare to start. | I'm close to giving up on my book.
            Encourage me. | Give me courage. | I cannot do it. | I want to give up. | It is too hard for me.
            Motivate me. | Tell me that I can do it. | Say something to cheer me on. | I think I will fail.
            I am not good enough. | Can you encourage me? | I need some courage. | I can't do it.
            I'll never make it. | I'll never learn this. | It's too hard. | This is so hard, I want to stop.
            I give up. | I keep failing. | I try and try and it does not work. | I can't do maths.
            I'm too stupid for this. | I'm too old to learn that. | I'm too small for this.
            I don't have the courage. | I don't dare. | I don't believe in myself. | I doubt that I can do it.
            I am no good at this. | I'm bad at everything. | Everyone can do it but me.
            The others are all better. Should I stop? | I nearly gave up today. | I lost all my courage.
            I have lost faith in myself. | The mountain is too high for me.
            The way is so long, I can't go on walking. | I will not finish in time.
            I failed and don't want to try again. | I fell off and I'm afraid to try again. | How can I keep going?
            How do I go on when it is hard? | Give me strength. | I need strength. | I need a push.
            Push me a little. | Cheer for me. | Say that I can do it. | Do you think I can do it?
            Do you believe in me? | Can I make it? | Will I make it? I doubt it. | Tell me not to give up.
            Don't let me give up. | I need some kind words to go on. | Some words of courage, please.
            I've no drive today. | I can't get started. | I can't get going today. | I put it off again and again.
            I learn so slowly. | I practise, but I don't get better. | My first try went wrong.
            I only make mistakes. | I'm stuck and want to throw it all away. | I do not think I can do this.
            Help me not to give up. | Please cheer me on.""",
            "You can do it! Take small steps. | Do not give up. Step by step you will get there.",
        ),
        *WORD_FAVOURS,
        *TASTES,
    ),
)
