"""What a user tells, with one question that it answers and one that it leaves open: the same words, another reply."""

from training.conversations.kind import Fact
from training.conversations.wording import table

_PAIRS = table(
    "fact direct indirect answer other others",
    """My sister is ten. | How old is my sister? | how old my sister is | Your sister is ten. | What's my sister's name? | what my sister's name is
    My sister's name is Clara. | What's my sister's name? | what my sister's name is | Clara. | How old is my sister? | how old my sister is
    My brother works in a bank. | Where does my brother work? | where my brother works | He works in a bank. | Where does my brother live? | where my brother lives
    My brother lives in Leeds. | Where does my brother live? | where my brother lives | He lives in Leeds. | What does my brother do for a living? | what my brother does for a living
    My neighbour sold his car. | What did my neighbour sell? | what my neighbour sold | He sold his car. | How much did he get for it? | how much he got for it
    My neighbour got up at five. | When did my neighbour get up? | when my neighbour got up | He got up at five. | What did my neighbour eat then? | what my neighbour ate then
    My teacher has two cats. | How many cats does my teacher have? | how many cats my teacher has | Your teacher has two cats. | What are my teacher's cats called? | what my teacher's cats are called
    My teacher was ill last week. | When was my teacher ill? | when my teacher was ill | Your teacher was ill last week. | What did my teacher have? | what my teacher had
    My friend bought a hat. | What did my friend buy? | what my friend bought | Your friend bought a hat. | What colour is my friend's hat? | what colour my friend's hat is
    My friend's hat is green. | What colour is my friend's hat? | what colour my friend's hat is | It is green. | What did my friend pay for the hat? | what my friend paid for the hat
    I paid nine coins for my book. | What did I pay for my book? | what I paid for my book | You paid nine coins. | Who wrote my book? | who wrote my book
    My book is about a whale. | What is my book about? | what my book is about | It is about a whale. | How many pages does my book have? | how many pages my book has
    I put my purse in the drawer. | Where did I put my purse? | where I put my purse | In the drawer. | How much money is in my purse? | how much money is in my purse
    There are three coins in my purse. | How many coins are in my purse? | how many coins are in my purse | Three coins. | Where is my purse? | where my purse is
    I have a key in my pocket. | What do I have in my pocket? | what I have in my pocket | You have a key in your pocket. | Which door does the key open? | which door the key opens
    My train leaves at six. | When does my train leave? | when my train leaves | It leaves at six. | When does my train arrive? | when my train arrives
    My train goes to York. | Where does my train go? | where my train goes | It goes to York. | How many people are on my train? | how many people are on my train
    I had eggs for breakfast. | What did I have for breakfast? | what I had for breakfast | You had eggs. | What did I have for lunch? | what I had for lunch
    Last night I had soup. | What did I have last night? | what I had last night | You had soup. | What will I have tonight? | what I will have tonight
    Yesterday I met my uncle. | Whom did I meet yesterday? | whom I met yesterday | You met your uncle. | What did my uncle tell me? | what my uncle told me
    My uncle told me a joke. | What did my uncle tell me? | what my uncle told me | He told you a joke. | How did the joke go? | how the joke went
    My aunt is coming on Friday. | When is my aunt coming? | when my aunt is coming | She is coming on Friday. | How long will my aunt stay? | how long my aunt will stay
    My aunt lives by the sea. | Where does my aunt live? | where my aunt lives | She lives by the sea. | What did my aunt do today? | what my aunt did today
    My cousin called me this morning. | Who called me this morning? | who called me this morning | Your cousin called you. | What did my cousin want? | what my cousin wanted
    My grandmother gave me a ring. | Who gave me the ring? | who gave me the ring | Your grandmother gave it to you. | How old is the ring? | how old the ring is
    My grandfather was a sailor. | What was my grandfather? | what my grandfather was | He was a sailor. | What was my grandfather's ship called? | what my grandfather's ship was called
    My dog is called Bello. | What's my dog called? | what my dog is called | Your dog is called Bello. | How old is my dog? | how old my dog is
    My cat is under the bed. | Where is my cat? | where my cat is | Your cat is under the bed. | What is my cat dreaming about? | what my cat is dreaming about
    I weigh sixty kilos. | How much do I weigh? | how much I weigh | You weigh sixty kilos. | How tall am I? | how tall I am
    My shoes are brown. | What colour are my shoes? | what colour my shoes are | Your shoes are brown. | What size are my shoes? | what size my shoes are
    I was born in May. | In which month was I born? | in which month I was born | You were born in May. | In which town was I born? | in which town I was born
    I was born in Bath. | Where was I born? | where I was born | You were born in Bath. | When was I born? | when I was born
    I have a son and a daughter. | How many children do I have? | how many children I have | You have two children. | What are my children called? | what my children are called
    My son plays football. | What does my son play? | what my son plays | He plays football. | Will my son's team win on Sunday? | if my son's team will win on Sunday
    My daughter is a doctor. | What is my daughter? | what my daughter is | She is a doctor. | Where did my daughter study? | where my daughter studied
    My wife is at the shop. | Where is my wife? | where my wife is | She is at the shop. | What is my wife buying? | what my wife is buying
    My husband bought flowers. | What did my husband buy? | what my husband bought | He bought flowers. | For whom did my husband buy them? | for whom my husband bought them
    My boss was angry. | How was my boss? | how my boss was | Your boss was angry. | Why was my boss angry? | why my boss was angry
    My boss was angry because I was late. | Why was my boss angry? | why my boss was angry | Because you were late. | How late was I? | how late I was
    Next week I'm going to Spain. | Where am I going next week? | where I am going next week | You are going to Spain. | Will it rain there next week? | if it will rain there next week
    My test is on Monday. | When is my test? | when my test is | It is on Monday. | Will I pass my test? | if I will pass my test
    I have a date on Saturday. | When is my date? | when my date is | It is on Saturday. | Will my date go well? | if my date will go well
    I bought a ticket for the lottery. | What did I buy? | what I bought | You bought a ticket. | Which number will win? | which number will win
    My team won last year. | When did my team win? | when my team won | Your team won last year. | Will my team win next year? | if my team will win next year
    He gave her a book. | What did he give her? | what he gave her | He gave her a book. | What did she say to him? | what she said to him
    She said no to him. | What did she say to him? | what she said to him | She said no. | Why did she say no? | why she said no
    They met in the park. | Where did they meet? | where they met | They met in the park. | When did they meet? | when they met
    They met on Tuesday. | When did they meet? | when they met | They met on Tuesday. | Where did they meet? | where they met
    He broke the cup. | Who broke the cup? | who broke the cup | He broke it. | How did he break the cup? | how he broke the cup
    She found it in the attic. | Where did she find it? | where she found it | She found it in the attic. | What did she find there? | what she found there
    It cost five coins. | What did it cost? | what it cost | It cost five coins. | What was it? | what it was
    The box is red. | What colour is the box? | what colour the box is | The box is red. | What's in the box? | what is in the box
    There's a ball in the box. | What's in the box? | what is in the box | There is a ball in the box. | What colour is the box? | what colour the box is
    The letter came from Rome. | Where did the letter come from? | where the letter came from | It came from Rome. | Who wrote the letter? | who wrote the letter
    The letter was from Paul. | Who wrote the letter? | who wrote the letter | Paul wrote it. | What does the letter say? | what the letter says
    A stranger asked me for bread. | What did the stranger ask for? | what the stranger asked for | He asked for bread. | What's the stranger's name? | what the stranger's name is
    The man on the bench has a dog. | What does the man on the bench have? | what the man on the bench has | He has a dog. | What is the man thinking? | what the man is thinking
    The girl on the train is reading. | What is the girl doing? | what the girl is doing | She is reading. | Where is the girl going? | where the girl is going
    The shop opens at eight. | When does the shop open? | when the shop opens | It opens at eight. | Who was the first in the shop today? | who was the first in the shop today
    Ten people were at my party. | How many people were at my party? | how many people were at my party | Ten people. | Who was the last to go home? | who was the last to go home
    I live on the third floor. | On which floor do I live? | on which floor I live | You live on the third floor. | Who lives on the floor above me? | who lives on the floor above me
    My room has one window. | How many windows are in my room? | how many windows are in my room | Your room has one window. | What can I see from my window? | what I can see from my window
    I planted a cherry tree. | What did I plant? | what I planted | You planted a cherry tree. | How many cherries will it have next year? | how many cherries it will have next year
    I drank two cups of tea today. | How many cups of tea did I drink? | how many cups of tea I drank | You drank two cups. | What did I drink yesterday? | what I drank yesterday
    I dreamed of a bear last night. | What did I dream of? | what I dreamed of | You dreamed of a bear. | What will I dream of tonight? | what I will dream of tonight
    My friend Lisa is taller than I am. | Who is taller, Lisa or I? | who is taller, Lisa or I | Lisa is taller. | How tall is Lisa? | how tall Lisa is
    My phone rang at noon. | When did my phone ring? | when my phone rang | It rang at noon. | Who called me? | who called me
    Grandpa called me. | Who called me? | who called me | Grandpa called you. | What did Grandpa say? | what Grandpa said
    I saw a film about a ship. | What was the film about? | what the film was about | It was about a ship. | With whom did I see it? | with whom I saw it
    I was at the lake with my niece. | With whom was I at the lake? | with whom I was at the lake | With your niece. | How cold was the lake? | how cold the lake was
    My hat blew off on the bridge. | Where did my hat blow off? | where my hat blew off | On the bridge. | Where is my hat now? | where my hat is now
    I've hidden a coin in my left hand. | Which hand is the coin in? | which hand the coin is in | It is in your left hand. | What's in my other pocket? | what is in my other pocket
    I'm thinking of the word tree. | Which word am I thinking of? | which word I am thinking of | You are thinking of the word tree. | Which word will I think of next? | which word I will think of next""",
)

TOLD_CLOSED: tuple[Fact, ...] = tuple(
    {name: pair[name] for name in ("fact", "direct", "indirect", "answer")} for pair in _PAIRS
)
TOLD_OPEN: tuple[Fact, ...] = tuple(
    {"fact": pair["fact"], "direct": pair["other"], "indirect": pair["others"]} for pair in _PAIRS
)

TOLD_WAYS = """{fact} {direct} | {fact} {direct} | {fact} {direct} | {fact} {direct} | {fact} Can you tell me {indirect}?
{fact} Tell me {indirect}. | {fact} Now my question: {direct} | You should know this: {fact} {direct} | {fact} Do you know {indirect}?
Hello. {fact} {direct} | {direct} You see, {fact} | {fact} I'd like to know {indirect}. | {fact} So {direct}
{fact} My friend asks {indirect}. | Let me tell you one thing. {fact} {direct}
{fact} Please tell me {indirect}. | {fact} And {direct} | {fact} A little question: {direct} | {fact} Could you say {indirect}?
{direct} I can tell you this: {fact} | {fact} Well, {direct} | I ask you {indirect}. {fact} | {fact} Say, {direct}
{fact} Any idea {indirect}? | {fact} Help me: {direct}"""
"""Slots: fact, direct and indirect."""
