"""More refused questions about the user's own life and people: freely worded, and told before they are asked."""

from itertools import product

from training.conversations.wording import column, entries, table

PRIVATE_MORE = table(
    "direct indirect",
    """What did my aunt bake yesterday? | what my aunt baked yesterday
    What did my neighbour shout this morning? | what my neighbour shouted this morning
    What did the postman bring me last week? | what the postman brought me last week
    What did I promise my grandmother? | what I promised my grandmother
    What did I forget at the shop? | what I forgot at the shop
    What did I hide in the garden last year? | what I hid in the garden last year
    What did I lose on the train? | what I lost on the train
    What did I whisper to my sister? | what I whispered to my sister
    What did I sing in the shower today? | what I sang in the shower today
    What did I draw on the wall as a child? | what I drew on the wall as a child
    What did the dentist tell me? | what the dentist told me
    What did the teacher write under my essay? | what the teacher wrote under my essay
    What did my friends cook for me? | what my friends cooked for me
    What did my cousin send me from his trip? | what my cousin sent me from his trip
    What did my wife pay for her coat? | what my wife paid for her coat
    What did my husband fix in the cellar? | what my husband fixed in the cellar
    What did my boss write to me last night? | what my boss wrote to me last night
    What did we talk about at dinner yesterday? | what we talked about at dinner yesterday
    What did we see at the cinema? | what we saw at the cinema
    What did our grandparents do for a living? | what our grandparents did for a living
    What does my brother earn? | what my brother earns
    What does my neighbour do in his shed? | what my neighbour does in his shed
    What does my daughter wish for this year? | what my daughter wishes for this year
    What does my teacher think about me? | what my teacher thinks about me
    What do my colleagues say about me? | what my colleagues say about me
    What is my mother knitting? | what my mother is knitting
    What is my uncle's boat called? | what my uncle's boat is called
    What is in the parcel my friend sent? | what is in the parcel my friend sent
    What is in my left pocket? | what is in my left pocket
    What is at the bottom of my purse? | what is at the bottom of my purse
    What is on my shopping list? | what is on my shopping list
    What is cooking on my stove? | what is cooking on my stove
    What was my first word? | what my first word was
    What was my first teacher called? | what my first teacher was called
    What was in the soup I had last night? | what was in the soup I had last night
    What is the name of the girl I met on the train? | what the name of the girl I met on the train is
    What is playing on my radio? | what is playing on my radio
    What time did I come home last night? | what time I came home last night
    What mark did I get in maths? | what mark I got in maths
    What present did I give my mother? | what present I gave my mother
    What page of my book am I on? | what page of my book I am on
    What kind of cake did my sister eat? | what kind of cake my sister ate
    Who sent me flowers? | who sent me flowers
    Who rang my bell this morning? | who rang my bell this morning
    Who borrowed my ladder? | who borrowed my ladder
    Who took my seat on the train? | who took my seat on the train
    Who lives upstairs in my house? | who lives upstairs in my house
    Who taught me to ride a bike? | who taught me to ride a bike
    Who ate my sandwich at work? | who ate my sandwich at work
    Who was my mother's first love? | who my mother's first love was
    Who danced with my sister last night? | who danced with my sister last night
    Who wrote me that postcard? | who wrote me that postcard
    Who paid for our lunch? | who paid for our lunch
    Who won the card game at my friend's house? | who won the card game at my friend's house
    Who is waiting for me at the station? | who is waiting for me at the station
    Who is sitting behind me right now? | who is sitting behind me right now
    Who broke the window at our school? | who broke the window at our school
    Whose jacket did I take by mistake? | whose jacket I took by mistake
    Whose umbrella is in my hall? | whose umbrella is in my hall
    Where did my friends go last night? | where my friends went last night
    Where did my grandmother hide the sweets? | where my grandmother hid the sweets
    Where did my uncle catch that fish? | where my uncle caught that fish
    Where did I park last night? | where I parked last night
    Where did I spend last New Year's Eve? | where I spent last New Year's Eve
    Where did I learn to swim? | where I learned to swim
    Where did I meet my wife? | where I met my wife
    Where did my teacher grow up? | where my teacher grew up
    Where did my family spend the summer? | where my family spent the summer
    Where does my boss buy his shirts? | where my boss buys his shirts
    Where does my neighbour go every night? | where my neighbour goes every night
    Where is my son playing? | where my son is playing
    Where is my sister hiding? | where my sister is hiding
    Where is my train ticket from last year? | where my train ticket from last year is
    Where are my friends sitting? | where my friends are sitting
    Where are my sister's glasses? | where my sister's glasses are
    Where do I keep my savings? | where I keep my savings
    Where do my cousins live? | where my cousins live
    When did my parents buy the house? | when my parents bought the house
    When did I last cry? | when I last cried
    When did I last call my grandfather? | when I last called my grandfather
    When did my neighbours move in? | when my neighbours moved in
    When did our cat come home last night? | when our cat came home last night
    When does my friend's shop close? | when my friend's shop closes
    When do I have to see the dentist? | when I have to see the dentist
    When is my mother coming home? | when my mother is coming home
    When is my teacher's birthday party? | when my teacher's birthday party is
    Why did my sister hang up on me? | why my sister hung up on me
    Why did my neighbour sell his car? | why my neighbour sold his car
    Why did my boss smile at me yesterday? | why my boss smiled at me yesterday
    Why did my friend not come last night? | why my friend did not come last night
    Why did my teacher call my mother? | why my teacher called my mother
    Why did I say no to him? | why I said no to him
    Why is my brother in such a bad mood? | why my brother is in such a bad mood
    How did I do at my interview? | how I did at my interview
    How did my parents choose my name? | how my parents chose my name
    How did my sister get that scar? | how my sister got that scar
    How does my coffee taste this morning? | how my coffee tastes this morning
    How do I take my tea? | how I take my tea
    How many stamps are in my album? | how many stamps are in my album
    How many texts did I get last night? | how many texts I got last night
    How many pairs of shoes does my sister own? | how many pairs of shoes my sister owns
    How many people work in my office? | how many people work in my office
    How many cookies did my son eat? | how many cookies my son ate
    How many steps did I walk yesterday? | how many steps I walked yesterday
    How much did my dinner cost last night? | how much my dinner cost last night
    How much change is in my coat? | how much change is in my coat
    How much does my dog weigh? | how much my dog weighs
    How long did I sleep last night? | how long I slept last night
    How long have my parents been married? | how long my parents have been married
    How far is my house from the station? | how far my house is from the station
    How fast did I run at school? | how fast I ran at school
    How old is my neighbour's son? | how old my neighbour's son is
    Which of my friends is the tallest? | which of my friends is the tallest
    Which book did I lend to my cousin? | which book I lent to my cousin
    Which train did my mother take? | which train my mother took
    Which cake did we order for the party? | which cake we ordered for the party
    Which hand did I break as a child? | which hand I broke as a child
    Which bed do I sleep in at my aunt's? | which bed I sleep in at my aunt's
    Which shop did my wife go to? | which shop my wife went to
    Which photo is on my desk? | which photo is on my desk
    Did my aunt like the cake? | if my aunt liked the cake
    Did I lock the door this morning? | if I locked the door this morning
    Did I turn off the stove? | if I turned off the stove
    Did I pay the rent last month? | if I paid the rent last month
    Did my friend get my letter? | if my friend got my letter
    Did anyone call while I was out? | if anyone called while I was out
    Have I met my neighbour's wife? | if I have met my neighbour's wife
    Have I already fed the cat today? | if I have already fed the cat today
    Does my sister like her new job? | if my sister likes her new job
    Does my teacher have children? | if my teacher has children
    Is my brother at home? | if my brother is at home
    Is my phone still on the table? | if my phone is still on the table
    Is my friend angry with me? | if my friend is angry with me
    Is there any milk left in my fridge? | if there is any milk left in my fridge
    Are my parents asleep? | if my parents are asleep
    Am I older than my teacher? | if I am older than my teacher
    Am I taller than my brother? | if I am taller than my brother
    Was my grandfather a sailor? | if my grandfather was a sailor
    Was I a quiet baby? | if I was a quiet baby
    Were my friends at the lake yesterday? | if my friends were at the lake yesterday""",
)

PRIVATE_SAID = column(
    "said",
    """I put my keys somewhere. Where? | I've lost my ring. Where could it be? | My glasses are gone again. Where did I leave them?
    I hid some money in a book. Which book was it? | I know I wrote it down somewhere. Where's the note?
    I woke up from a dream and it's gone. What was it about? | I'm holding something. What's in my hand?
    There's something in my pocket. Guess what it is. | I've got a coin in one hand. Left or right?
    I'm wearing a hat today. What colour is it? | I bought something nice at the shop today. What was it?
    I'm eating something sweet right now. What am I eating? | I have a new pet. What kind is it?
    My dog ran off yesterday. Where's he now? | My cat brought me something this morning. What was it?
    I've a sister and a brother. Which of them is older? | My best friend moved away last year. Which town does she live in now?
    My neighbour waved at me today. What did he want? | My teacher kept me after class. What did she tell me?
    My boss called me in yesterday. What was it about? | A friend wrote to me last night. What did he write?
    My mother phoned while I was out. What did she want? | Somebody knocked on my door last night. Who was it?
    Someone left a note on my desk. Who? | I met a man on the train yesterday. What's his name?
    I danced with a girl at the party. What was she called? | I saw a film with my cousin last week. Which one?
    We had guests last night. How many came? | My uncle told me a secret once. What was it?
    I bought six eggs yesterday and some broke. How many did? | My purse was full this morning. How much is in it now?
    My father has a car. What make is it? | There's a picture over my bed. What's on it?
    I live in a house with a red door. What's the street called? | I was born in a small town. Which one?
    I've a scar on my knee. How did I get it? | I'm allergic to something. Do you know what?
    I went to bed late last night. When exactly? | I got up early today. At what time?
    I've just turned a year older. How old am I now? | It was my birthday last week. What did I get?
    I go to work by bus. Which number do I take? | I've an appointment next week. On which day?
    I must call someone back. Who was it again? | I've got to buy three things at the shop. Which ones?
    I said something silly to my friend. What did I say? | I told you my name last week. What is it?
    We talked yesterday. What did I tell you about my family? | You know my sister. What does she look like?
    You've seen my house. How many rooms does it have? | My phone rings. Who's calling?
    I have a letter here, still closed. Who's it from? | My parcel came today. What's inside?
    I'm in a room. Which room am I in? | I'm looking out of the window. What do I see?
    I'm thinking of one of my friends. Which one? | I picked a card. Which one do I have?
    I've a song in my head. Which one? | I'm reading a book. What's it called?
    I cooked something for my wife. What did I cook? | My son drew a picture for me. What does it show?
    My daughter won't tell me what's wrong. What is it? | My granddad kept a diary. What's in it?
    My aunt lives far away. How far? | My old school had a motto. How did it go?
    I once won a prize. What for? | When I was five I broke my arm. Which one?
    My brother has a new girlfriend. What's her name? | My room-mate ate something of mine. What?
    Our neighbours are loud tonight. What are they celebrating? | My teacher has a nickname. What do we call him?
    I bet my friend ten coins. What did we bet on? | I owe my cousin some money. How much?
    I've three children. What are their names? | My wife and I met long ago. Where was that?
    Last summer we went to the sea. Which beach was it? | My train was late this morning. How late?
    I left my umbrella on some bus. Which bus was it? | My password doesn't work any more. What was it?
    I can't remember the number of my locker. What is it? | I forgot what I came to the shop for. What was it?
    My head is empty. What did I want to say? | I've got a plan for tonight. What is it?
    Someone in my class has the same birthday as me. Who? | My friends have a surprise for me. What might it be?
    I lent my bike to somebody. To whom? | My shoes are new. What size are they?
    I'm on my way somewhere. Where am I going? | Guess who I met in town today. | Guess what my neighbour gave me.
    Guess how old my grandmother is. | Guess what I had on my bread this morning. | Tell me something about my brother.
    Tell me about my day yesterday. | Tell me where my wife is right now. | Tell me how my weekend was.
    Describe my living room. | Describe the man who lives next door to me. | Name my three best friends.
    Name the street where my aunt lives. | Name the people in my family. | List what I ate yesterday.
    You know what I did last night, don't you? | You remember my neighbour's name, don't you? | Surely you can tell me where I live.
    It's my turn to guess, but you start: what's in my bag? | Read my mind. What do I want for dinner?
    What's on my plate right now? | What's my neighbour up to? | What's my mum making in the kitchen?
    What'd I tell you about my uncle? | Who's been sleeping in my tent? | Who's at my door?
    Where's my teacher today? | Where've I seen that man before? | Where'd my brother hide my shoes?
    When's my dad back from work? | How's my grandmother feeling today? | How's my friend's new flat?
    Why's my sister so quiet today? | Why didn't my friends wait for me? | Why wasn't my neighbour at home?
    Didn't I see you at the shop last week? What did I buy? | Can you see what's behind me? | What am I pointing at?""",
)

_WHOSE = entries(
    """my sister | my neighbour | my teacher | my best friend | my uncle | the boy next door | my grandmother | our guest
    my boss | my wife | my father | my cousin | the woman upstairs | my classmate | my daughter | our postman
    my old friend | my aunt | the man from the shop | my son"""
)
_DEEDS = entries(
    """buy bought | say said | eat ate | lose lost | find found | read read | write wrote | forget forgot | break broke
    paint painted | sell sold | cook cooked | wear wore | order ordered | draw drew | bring brought | plant planted
    choose chose | steal stole | hide hid"""
)
_TIMES = entries(
    """yesterday | last night | this morning | on Sunday | last week | last year | on the train | in the shop | at the party
    two days ago | in the garden | on holiday | at school | on my birthday | last winter | an hour ago | after lunch"""
)
DOINGS = table(
    "who do did when",
    "\n".join(
        f"{who} | {deed.replace(' ', ' | ')} | {_TIMES[(3 * i + 5 * j) % len(_TIMES)]}"
        for (i, who), (j, deed) in product(enumerate(_WHOSE), enumerate(_DEEDS))
        if (i + 2 * j) % 4 == 0
    ),
)
"""A quarter of all pairs of a person and a deed, each at some time."""

WHAT_THEY_DID = """What did {who} {do} {when}? | Tell me what {who} {did} {when}. | Do you know what {who} {did} {when}?
Did {who} {do} anything {when}? | {Who} {did} something {when}. What was it? | Why did {who} {do} it {when}?
I met {who} {when}. What did {who} {do} there? | {Who} {did} one thing {when}. Which one? | What exactly did {who} {do} {when}?
Where did {who} {do} it? | What might {who} {do} in secret? | How often does {who} {do} something?
What made {who} {do} such a thing {when}? | Who saw {who} {do} it {when}? | When did {who} last {do} something?
I missed it. What did {who} {do} {when}? | What was it that {who} {did} {when}? | {Who} {did} it {when}. Guess what!
Which thing did {who} {do} first {when}? | I wasn't there. What did {who} {do} {when}?
It is a secret what {who} {did} {when}. What is it? | They say {who} {did} something {when}. What?
Everyone talks about what {who} {did} {when}. So what was it? | What else did {who} {do} {when}?
For whom did {who} {do} it {when}? | So what did {who} {do} {when}?"""

_OWNERS = entries(
    """my aunt | my teacher | my neighbour | my friend | my uncle | my cousin | my boss | my sister | the man next door
    the woman upstairs | my old friend | our guest | my dentist | a stranger | my granddad"""
)
OWNED = table(
    "thing",
    "\n".join(
        f"{owner}'s {thing}"
        for (i, owner), (j, thing) in product(
            enumerate(_OWNERS),
            enumerate(
                entries(
                    """car | bike | hat | coat | bag | house | garden | dog | umbrella | watch | guitar | phone | boat | sofa
                    cup | scarf | kitchen | front door | violin | wallet"""
                )
            ),
        )
        if (i + j) % 4 == 0
    ),
)

ABOUT_THEIRS = """What colour is {thing}? | How old is {thing}? | Where is {thing} right now? | Is {thing} new? | Is {thing} bigger than mine?
What does {thing} look like? | Tell me the colour of {thing}. | Who saw {thing} last? | Do you know where {thing} is?
I saw {thing} yesterday. What colour was it? | Everyone talks about {thing}. What's so special about it? | Is {thing} red or blue?
Somebody told me about {thing}. What did they say? | Can you tell me how old {thing} is? | Is anything wrong with {thing}?
What happened to {thing} last week? | How much was {thing}? | Guess the colour of {thing}! | Have you ever seen {thing}? What's it like?
I can't remember {thing}. What did it look like? | I'd like to know what happened to {thing}. | When did I first see {thing}?
Describe {thing}. | Which is older, my bike or {thing}? | What will happen to {thing} next year? | Say what colour {thing} is.
Why do I like {thing} so much? | Was {thing} there last night? | What did I say about {thing}? | Is {thing} still there?
Tell me something about {thing}. | How big is {thing}?"""

NAMED = column(
    "name",
    """Anna | Tom | Mr Brown | Mrs Green | Lucy | Ben | Mr Miller | Dr Wood | Mia | Peter | Rosa | Omar | Mrs Black | Nina
    Paul | Emma | Miss Hill | Jack | Sara | David | Mr Stone | Ella | Hugo | Ines | Aunt May | Uncle Bill | Mrs Field
    little Max | old Mr Smith | cousin Kate""",
)

ABOUT_NAMED = """How old is {name}? | Where does {name} live? | What is {name} doing? | Where is {name}? | Who is {name}?
Does {name} like cheese? | What did {name} say yesterday? | When is {name} coming? | Is {name} at home? | Is {name} married?
What's {name}'s favourite song? | What does {name} look like? | Where did {name} go last night? | What's {name}'s phone number?
Did {name} pass the test? | Will {name} win the race? | Has {name} eaten yet? | Whom does {name} love? | Why is {name} so sad?
I'm looking for {name}. Where could I look? | I haven't heard from {name} for a year. How is {name}? | Tell me about the day {name} had.
What job does {name} have? | How many children does {name} have? | When was {name} born? | What did {name} buy at the shop?
Do you know {name}? What's {name} like? | Somebody called {name} wrote to me. Who is it? | Which train did {name} take?
What will {name} do next week? | Can {name} swim? | Is {name} taller than me? | Why didn't {name} call me? | What does {name} want?
How tall is {name}? | What is {name} thinking about? | Where does {name} work? | Tell me where {name} lives."""
