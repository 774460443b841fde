"""What the refused questions about the user and the user's people ask for."""

from itertools import product

from training.conversations.wording import column, entries, table

MINE = column(
    "my",
    """my name | my age | my phone number | my birthday | my address | my password | my shoe size
    my favourite colour | my favourite food | my favourite song | my email address | my bank card number | my height
    my weight | my last name | my middle name | my house number | my dog's name | my cat's name | my horse's name
    my favourite book | my job | my blood type | my locker number | my wifi password | my street | my home town
    my secret | my lucky number | my plan for today | my salary | my favourite film | my hobby | my eye colour
    my hair colour | my bus number | my seat number | my old school | my nickname | my pin | my first name
    my family name | my mobile number | my post code | my best friend's name | my favourite animal | my favourite game
    my star sign | my account number | my hat size | my date of birth | my flat number | my favourite sport
    my phone's brand | my team's name | my school's name | my ring size | my door code | my rent | my room number
    my train number | my partner's name | my teacher's first name | my library card number | my favourite uncle's job
    my place of birth | my next appointment | my first pet's name | my best mark | my worst fear | my bedtime | my phone bill
    my new neighbour's name | my mother's maiden name | my boss's number | my dream from last night | my friend's secret""",
)

PEOPLE = entries(
    """my sister | my brother | my mother | my father | my neighbour | my teacher | my best friend | my boss
    my uncle | my aunt | my cousin | my grandmother | my grandfather | my dentist | my wife | my husband | my son
    my daughter | my doctor | my room-mate"""
)
THEIRS = entries(
    """name | age | phone number | birthday | address | favourite colour | favourite food | job | shoe size
    email address | first name | height | middle name | favourite song | bank card number | car"""
)
OTHERS = table(
    "my",
    "\n".join(
        f"{who}'s {what}"
        for (i, who), (j, what) in product(enumerate(PEOPLE), enumerate(THEIRS))
        if (i + j) % 2 == 0 or what == "name"
    ),
)
"""About half of all pairs of a person and what the user might ask about that person."""

PRIVATE = table(
    "direct indirect",
    """What did I have for dinner? | what I had for dinner
    What did I eat for breakfast? | what I ate for breakfast
    What did I eat this morning? | what I ate this morning
    What did I have for lunch? | what I had for lunch
    What did I drink last night? | what I drank last night
    What did I dream last night? | what I dreamed last night
    What did I do on Sunday? | what I did on Sunday
    What did I do last weekend? | what I did last weekend
    What did I do last summer? | what I did last summer
    What did I buy this week? | what I bought this week
    What did I read last night? | what I read last night
    What did I watch on television? | what I watched on television
    What did I get for my birthday? | what I got for my birthday
    What did I say to my friend? | what I said to my friend
    What did my mother tell me? | what my mother told me
    What did my teacher say to me? | what my teacher said to me
    What did my boss say today? | what my boss said today
    What am I thinking? | what I am thinking
    What am I wearing? | what I am wearing
    What am I holding in my hand? | what I am holding in my hand
    What is in my pocket? | what is in my pocket
    What is in my bag? | what is in my bag
    What is in my fridge? | what is in my fridge
    What is on my desk? | what is on my desk
    What is under my bed? | what is under my bed
    How old am I? | how old I am
    How tall am I? | how tall I am
    Who am I? | who I am
    Where am I? | where I am
    Where do I live? | where I live
    Where was I born? | where I was born
    Where do I work? | where I work
    Where did I go on holiday? | where I went on holiday
    Where did I sleep last night? | where I slept last night
    Where does my sister live? | where my sister lives
    Where does my brother work? | where my brother works
    Where did my parents meet? | where my parents met
    When was I born? | when I was born
    When did I get up today? | when I got up today
    When did I go to bed? | when I went to bed
    When is my next meeting? | when my next meeting is
    When did my parents marry? | when my parents married
    When did I start school? | when I started school
    How many brothers do I have? | how many brothers I have
    How many sisters do I have? | how many sisters I have
    How many children do I have? | how many children I have
    How many books do I own? | how many books I own
    How many friends do I have? | how many friends I have
    How many coins are in my purse? | how many coins are in my purse
    How many cups of tea did I drink? | how many cups of tea I drank
    How much money do I have? | how much money I have
    How much do I weigh? | how much I weigh
    How much did my shoes cost? | how much my shoes cost
    Who is my best friend? | who my best friend is
    Who is my neighbour? | who my neighbour is
    Who called me today? | who called me today
    Who sat next to me at school? | who sat next to me at school
    Who came to my party? | who came to my party
    Who is my teacher? | who my teacher is
    Who cut my hair last time? | who cut my hair last time
    Whom did I meet in town? | whom I met in town
    Which bus do I take to work? | which bus I take to work
    Which school do I go to? | which school I go to
    Which shirt did I wear on Monday? | which shirt I wore on Monday
    Which song do I like best? | which song I like best
    Which team do I play for? | which team I play for
    What car do I drive? | what car I drive
    What colour is my front door? | what colour my front door is
    What colour are my eyes? | what colour my eyes are
    What colour is my car? | what colour my car is
    What do my friends call me? | what my friends call me
    What did I write in my diary? | what I wrote in my diary
    What is written on my shirt? | what is written on my shirt
    What is my sister doing now? | what my sister is doing now
    What does my father like to eat? | what my father likes to eat
    What did my brother break? | what my brother broke""",
)

BELONGINGS = column(
    "my",
    """my key | my phone | my wallet | my hat | my other sock | my red scarf | my bike | my umbrella | my bag
    my book | my pen | my watch | my coat | my ring | my passport | my ticket | my camera | my cup | my old toy
    my glove | my notebook | my purse | my laptop | my guitar | my ball | my left shoe | my jacket | my card
    my letter | my lunch box | my suitcase | my football | my green bag | my best knife | my blanket | my violin
    my drawing | my tent | my bracelet | my car
    my train ticket | my other glove | my old diary | my school bag | my reading glasses | my spare key | my teddy bear
    my shopping list | my swimsuit | my sister's hairbrush | my father's hammer | my friend's book | my neighbour's ladder
    my new scissors | my lucky coin | my grandmother's ring | my chess set | my blue pencil | my raincoat | my pocket knife""",
)
