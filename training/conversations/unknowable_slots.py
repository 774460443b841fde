"""What the refused questions about unknowable things ask for, and those that lack their context."""

from training.conversations.wording import column, table

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
    pebbles | on this path
    buttons | in grandma's box
    coins | in my purse
    books | in that shop
    passengers | on the early train
    letters | in the postman's bag
    biscuits | in the blue tin
    pencils | in our school
    hats | in this town
    frogs | in the pond behind our house
    raindrops | on my window
    marbles | in the boy's pocket
    seats | in the old cinema
    tiles | on our roof
    threads | in my pullover
    seeds | in that pumpkin
    clouds | over our town
    people | at the bus stop
    candles | in the church
    hairs | in my father's beard
    songs | in my neighbour's head
    ducks | on the lake
    berries | on that bush
    lights | in the street
    children | in the school next door
    holes | in that cheese
    toys | under my brother's bed
    fish bones | in the cat's bowl
    snails | in the wet grass
    nails | in this old fence
    feathers | on that hen""",
)

THINKERS = column(
    "who",
    """that stranger | the man over there | the woman on the bus | my cat | that child | the person next to me
    the king of a far land | that bird | the girl in the picture | the man in the red coat
    the next person in the street | my neighbour | that dog | the driver of this bus | the boy at the window
    the lady with the hat | a person I never met | the fish in that bowl | the baby over there
    the old man on the bench | everybody in the room | the person who reads this | that horse | the woman in the shop
    my friend in town | the man at the door | someone on the other side of the world | the bird on the roof
    the child next door | the cook of this place | the runner over there | the guard at the gate
    the woman behind the counter | the new boy at school | the man who sold me this hat | the girl on the swing
    the teacher in the next room | the conductor of this train | the old lady upstairs | the postman | our neighbour's parrot
    the child on the photo | the butcher in our street | the painter on the ladder
    the gardener in the park | the nurse at the desk | the singer on the stage | the hamster in its cage
    the boy with the kite | the traveller with the big bag | the friend of my friend | the mouse behind the wall
    the man on the roof | the waiter over there | the owl in the barn
    my sleeping baby | my silent friend | the face at the window | the next caller""",
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
