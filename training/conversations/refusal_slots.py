"""What the refusal kinds ask about: tables of slots without an answer."""

from itertools import product

from training.conversations.wording import column, entries, table

MINE = column(
    "my",
    """my name | my age | my phone number | my birthday | my address | my password | my shoe size | my favourite colour | my favourite food | my favourite song
    my email address | my bank card number | my height | my weight | my last name | my middle name | my house number | my dog's name | my cat's name | my horse's name
    my favourite book | my job | my blood type | my locker number | my wifi password | my street | my home town | my secret | my lucky number | my plan for today
    my salary | my favourite film | my hobby | my eye colour | my hair colour | my bus number | my seat number | my old school | my nickname | my pin | my first name
    my family name | my mobile number | my post code | my best friend's name | my favourite animal | my favourite game | my star sign | my account number | my hat size
    my date of birth | my flat number | my favourite sport | my phone's brand | my team's name | my school's name | my ring size | my door code | my rent | my room number""",
)

PEOPLE = entries(
    """my sister | my brother | my mother | my father | my neighbour | my teacher | my best friend | my boss | my uncle | my aunt | my cousin
    my grandmother | my grandfather | my dentist | my wife | my husband | my son | my daughter | my doctor | my room-mate"""
)
THEIRS = entries(
    """name | age | phone number | birthday | address | favourite colour | favourite food | job | shoe size | email address | first name | height | middle name
    favourite song | bank card number | car"""
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
    """my key | my phone | my wallet | my hat | my other sock | my red scarf | my bike | my umbrella | my bag | my book | my pen | my watch | my coat | my ring
    my passport | my ticket | my camera | my cup | my old toy | my glove | my notebook | my purse | my laptop | my guitar | my ball | my left shoe | my jacket | my card
    my letter | my lunch box | my suitcase | my football | my green bag | my best knife | my blanket | my violin | my drawing | my tent | my bracelet | my car""",
)

EVENTS = column(
    "event",
    """the match tomorrow | the election | the race | the next World Cup | the game tonight | the final | the chess match | the quiz on Friday | the lottery
    the cup next year | the next big race | the school race | the song contest | the tennis match tonight | the next Olympic race | the game on Sunday | the bike race
    the next vote | the baking contest | the horse race | the next season | our card game | the football game next week | the prize this year | the hockey final
    the dance contest | the match on Saturday | the swimming race | the next round | the big fight | the boat race | the art prize | the spelling contest | the league""",
)

DATES = column(
    "date",
    """tomorrow | next week | next Monday | on Friday | on my birthday | next month | in ten days | on the first of May | next Sunday | in three weeks | on Christmas day
    next summer | the day after tomorrow | next year | this weekend | on Saturday evening | on the last day of June | tonight | next Tuesday afternoon | in two days | on New Year's day
    at the end of the month | on the third of March | in a hundred days | on Thursday morning | next Easter | in the first week of July | next Wednesday | ten years from now
    in five years | on the tenth of October | tomorrow morning | tomorrow night | on our trip | on the day of the party | in the year 2060 | next autumn""",
)

FUTURE = table(
    "direct indirect",
    """What will I be in ten years? | what I will be in ten years
    How long will I live? | how long I will live
    When will I get married? | when I will get married
    Whom will I marry? | whom I will marry
    How many children will I have? | how many children I will have
    Will I be rich? | if I will be rich
    Will I be famous? | if I will be famous
    Will I pass my test? | if I will pass my test
    Will my team win? | if my team will win
    Will my friend call me? | if my friend will call me
    Will I find a new job? | if I will find a new job
    Will we move to a new house? | if we will move to a new house
    What will be in the news next week? | what will be in the news next week
    What will my boss say tomorrow? | what my boss will say tomorrow
    What will the next big invention be? | what the next big invention will be
    What will I get for Christmas? | what I will get for Christmas
    What will I dream tonight? | what I will dream tonight
    What will my child become? | what my child will become
    What will bread cost in ten years? | what bread will cost in ten years
    What will gold cost next year? | what gold will cost next year
    What will people wear in a hundred years? | what people will wear in a hundred years
    What will win the film prize? | what will win the film prize
    Which horse will win? | which horse will win
    Which number will come up next? | which number will come up next
    Which song will be number one next month? | which song will be number one next month
    Which card will I draw next? | which card I will draw next
    Which side will the coin fall on? | which side the coin will fall on
    What number will the dice show? | what number the dice will show
    What are the next lottery numbers? | what the next lottery numbers are
    What will the winning number be? | what the winning number will be
    Who will be the next president? | who will be the next president
    Who will be the next king? | who will be the next king
    Who will be my new neighbour? | who will be my new neighbour
    Who will knock at my door next? | who will knock at my door next
    Who will be the first person on Mars? | who will be the first person on Mars
    Who will call me next? | who will call me next
    Who will come to my party? | who will come to my party
    When will the next big storm come? | when the next big storm will come
    When will the next earthquake be? | when the next earthquake will be
    When will the bus break down? | when the bus will break down
    When will the war end? | when the war will end
    When will I lose my next tooth? | when I will lose my next tooth
    When will the baby be born? | when the baby will be born
    When will my parcel come? | when my parcel will come
    When will it snow next? | when it will snow next
    Where will I live in ten years? | where I will live in ten years
    Where will I find a friend? | where I will find a friend
    Where will the next storm hit? | where the next storm will hit
    How tall will my son be? | how tall my son will be
    How many people will come to the party? | how many people will come to the party
    How many goals will they score? | how many goals they will score
    How will the film end? | how the film will end
    How will my story end? | how my story will end
    How will I do in my test? | how I will do in my test
    Will the shares go up? | if the shares will go up
    Will prices rise next year? | if prices will rise next year
    Will my dog win a prize? | if my dog will win a prize
    Will the train be late tomorrow? | if the train will be late tomorrow
    Will there be cars in a thousand years? | if there will be cars in a thousand years
    Will my plan work? | if my plan will work""",
)

AMOUNTS = table(
    "things place",
    """grains of sand | on the beach
    grains of sand | in this desert
    hairs | on my head
    hairs | on your neighbour's cat
    leaves | on that tree
    leaves | in the forest
    drops of water | in the sea
    drops of rain | in this cloud
    fish | in that lake
    fish | in the sea
    birds | in the sky
    birds | in this forest
    ants | in the garden
    ants | under that stone
    bees | in this field
    stones | in the river
    stones | on that hill
    snowflakes | in this storm
    stars | in the whole sky
    people | in this train
    people | in that house
    blades of grass | in the park
    blades of grass | in this field
    apples | on that tree
    words | in all the books of the town
    coins | in that fountain
    cars | on this road
    crumbs | on the kitchen floor
    grains of rice | in this bag
    grains of salt | in that jar
    mice | in the old barn
    spiders | in the cellar
    windows | in this city
    trees | on that mountain
    shells | on the beach
    flies | in the stable
    dreams | in the world
    cats | in this town
    steps | on the way to school
    peas | in the sack
    worms | in the soil of my garden
    pebbles | on this path""",
)

THINKERS = column(
    "who",
    """that stranger | the man over there | the woman on the bus | my cat | that child | the person next to me | the king of a far land | that bird | the girl in the picture
    the man in the red coat | the next person in the street | my neighbour | that dog | the driver of this bus | the boy at the window | the lady with the hat | a person I never met
    the fish in that bowl | the baby over there | the old man on the bench | everybody in the room | the person who reads this | that horse | the woman in the shop | my friend in town
    the man at the door | someone on the other side of the world | the bird on the roof | the child next door | the cook of this place | the runner over there | the guard at the gate""",
)

HIDDEN = table(
    "direct indirect",
    """What is in this closed box? | what is in this closed box
    What is behind that door? | what is behind that door
    What is on the other side of the wall? | what is on the other side of the wall
    What number am I thinking of? | what number I am thinking of
    What is written on my paper? | what is written on my paper
    Which card do I have in my hand? | which card I have in my hand
    What did the first human say? | what the first human said
    What was the first word ever? | what the first word ever was
    What did the first man dream? | what the first man dreamed
    Who was the first person to laugh? | who was the first person to laugh
    Who ate the first egg? | who ate the first egg
    Who told the first joke? | who told the first joke
    Who lived in this cave long ago? | who lived in this cave long ago
    What do birds dream? | what birds dream
    What does it feel like to be a stone? | what it feels like to be a stone
    What was the name of the first dog? | what the name of the first dog was
    What did the dinosaurs sound like exactly? | what the dinosaurs sounded like exactly
    How many times did people laugh today? | how many times people laughed today
    How many people are yawning right now? | how many people are yawning right now
    How many words were spoken today? | how many words were spoken today
    How many cups are being filled right now? | how many cups are being filled right now
    How many times has this door been opened? | how many times this door has been opened
    How many people are reading this word? | how many people are reading this word
    What is the last digit of the number of stars? | what the last digit of the number of stars is
    Who dropped this coin? | who dropped this coin
    Who wrote on this wall? | who wrote on this wall
    Who slept in this bed before me? | who slept in this bed before me
    Where does this feather come from exactly? | where this feather comes from exactly
    Where is the lost ring of that old lady? | where the lost ring of that old lady is
    What does my dog think of me? | what my dog thinks of me
    What would have happened if I had stayed home? | what would have happened if I had stayed home
    What did the wind say to the tree? | what the wind said to the tree
    How heavy is the wind today in my street? | how heavy the wind is today in my street
    Is there life on a far star? | if there is life on a far star
    What was here a million years ago in my garden? | what was here a million years ago in my garden""",
)

CONTEXT = table(
    "direct indirect",
    """What did he say? | what he said
    What did she say? | what she said
    What did they want? | what they wanted
    What did they say about it? | what they said about it
    What did she mean by that? | what she meant by that
    What did he give her? | what he gave her
    What did he do then? | what he did then
    What did she do with it? | what she did with it
    What happened after that? | what happened after that
    What happened to her? | what happened to her
    What happened to them? | what happened to them
    What was it about? | what it was about
    What was in it? | what was in it
    What is this? | what this is
    What is that over there? | what that is over there
    What is it made of? | what it is made of
    What colour is it? | what colour it is
    What colour was it? | what colour it was
    What is his name? | what his name is
    What is her name? | what her name is
    What is their name? | what their name is
    What is its name? | what its name is
    What does it cost? | what it costs
    What does it mean? | what it means
    What does it do? | what it does
    What time does it start? | what time it starts
    What are they doing? | what they are doing
    What is she doing? | what she is doing
    What is he eating? | what he is eating
    Where did she put it? | where she put it
    Where did he put it? | where he put it
    Where did they go? | where they went
    Where did he go? | where he went
    Where is it? | where it is
    Where is she? | where she is
    Where is he now? | where he is now
    Where are they? | where they are
    Where was it made? | where it was made
    Where did you see it? | where you saw it
    Where does she live? | where she lives
    Where does he work? | where he works
    Who is he? | who he is
    Who is she? | who she is
    Who are they? | who they are
    Who did it? | who did it
    Who was it? | who it was
    Who told her? | who told her
    Who gave it to him? | who gave it to him
    Who took it? | who took it
    Who is that? | who that is
    Who was there? | who was there
    Who came with them? | who came with them
    Whose is it? | whose it is
    Whose turn is it? | whose turn it is
    Which one is better? | which one is better
    Which one is bigger? | which one is bigger
    Which one is mine? | which one is mine
    Which one should I take? | which one I should take
    Which one did she choose? | which one she chose
    Which one do you mean? | which one you mean
    Which of them is older? | which of them is older
    Which of them came first? | which of them came first
    Which way did they go? | which way they went
    Which one was it? | which one it was
    When did it happen? | when it happened
    When did she leave? | when she left
    When will he come back? | when he will come back
    When did they meet? | when they met
    When does it begin? | when it begins
    When was it built? | when it was built
    Why did he do it? | why he did it
    Why did she leave? | why she left
    Why is he so sad? | why he is so sad
    Why did they stop? | why they stopped
    Why did it break? | why it broke
    Why is she laughing? | why she is laughing
    Why was that? | why that was
    How did it end? | how it ended
    How did she do it? | how she did it
    How did he get there? | how he got there
    How much was it? | how much it was
    How many were there? | how many there were
    How many did she buy? | how many she bought
    How many of them came? | how many of them came
    How old is she? | how old she is
    How old is he? | how old he is
    How tall is he? | how tall he is
    How big is it? | how big it is
    How far is it? | how far it is
    How long did it take? | how long it took
    Is it this one? | if it is this one
    Is it far from here? | if it is far from here
    Is he coming? | if he is coming
    Is she at home? | if she is at home
    Did he like it? | if he liked it
    Did they win? | if they won
    Did she find it? | if she found it
    Was it good? | if it was good
    Was he there? | if he was there
    Has she seen it? | if she has seen it
    Does he know her? | if he knows her
    Does it fit? | if it fits""",
)
