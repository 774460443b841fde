"""Tools, workers and places asked for in other words than those of `things_facts`, and by the need for them."""

from training.conversations.things_facts import JOBS, USES
from training.conversations.things_needed import CLUES, HELPERS, NEEDED
from training.conversations.wording import Topic, asked, table

TOOLS = table(
    "thing act",
    """a hammer | drive a nail into a wall
    a hammer | bang in a nail
    a saw | cut a board in two
    a knife | slice an apple
    a knife | spread butter on bread
    a pair of scissors | cut out a paper star
    a pair of scissors | trim hair
    a spoon | stir sugar into tea
    a spoon | eat yoghurt
    a broom | get crumbs off the floor
    a towel | get dry after a bath
    a toothbrush | clean teeth
    a comb | get knots out of hair
    a pen | sign a paper
    a pen | write with ink
    a pencil | sketch a picture
    an eraser | remove a pencil line
    a ruler | draw a line that is really straight
    a clock | tell the time
    a lamp | make a dark room bright
    a key | unlock a door
    an umbrella | keep off the rain
    a needle | sew on a button
    a pot | boil noodles
    a pan | fry an egg
    an oven | bake a pizza
    a fridge | keep milk from going bad
    a kettle | heat water for tea
    a cup | drink cocoa
    a plate | serve a piece of cake
    a chair | sit at the table
    a ladder | reach the roof
    a rope | tie a boat to a tree
    a bucket | carry water from a well
    a sponge | wipe a dirty plate
    a shovel | dig in the ground
    a watering can | give flowers a drink
    a telephone | call a friend in another town
    a camera | take a photo
    a map | find a street in a strange town
    a compass | tell where north is
    glue | stick two papers together
    soap | get dirt off hands
    a blanket | keep warm on the sofa
    a pillow | lay the head on at night
    a wallet | carry coins and notes
    a mirror | see how you look
    a calendar | see which day it is
    a dictionary | find out what a word means
    a thermometer | find out if someone has a fever
    a pair of scales | find out how heavy a parcel is
    a screwdriver | tighten a screw
    a match | get a candle burning
    a rake | gather fallen leaves
    a tent | spend the night outdoors
    a net | scoop fish out of water
    a whistle | call a dog from far off
    a vacuum cleaner | suck up dust
    an iron | get the creases out of a shirt
    a washing machine | get dirty clothes clean
    a helmet | keep the head safe on a bike
    a calculator | work out a hard sum
    a telescope | see the rings of Saturn
    a drill | bore a hole in a board
    an axe | split logs
    a pair of pliers | pull out a bent nail
    a paintbrush | spread paint on a fence
    a wheelbarrow | cart earth through the garden
    a lawn mower | cut the grass short
    a fork | eat noodles
    a bowl | eat soup from
    a bottle opener | get the cap off a bottle
    a toaster | make toast
    a grater | turn cheese into fine bits
    a rolling pin | flatten dough
    a hairdryer | blow hair dry
    a school bag | take books to school
    a pencil sharpener | give a blunt pencil a point
    a microscope | look at germs
    a magnifying glass | read tiny letters
    a torch | find the way at night
    a pump | blow up a bike tyre
    a fishing rod | pull a fish out of the lake
    a bandage | wrap up a cut
    a globe | see the whole round Earth
    a bell | ring for someone
    a stamp | pay for sending a letter
    a basket | carry apples home
    a tape measure | find out how long a table is
    a peeler | take the skin off a potato
    a whisk | beat eggs
    a sieve | drain noodles
    a mop | wipe a floor with water
    a nail clipper | cut fingernails
    an alarm clock | wake up on time
    a backpack | carry things on the back
    a piggy bank | save coins
    a trolley | wheel shopping through the supermarket
    a dustpan | pick up swept dirt
    a clothes line | hang up wet washing""",
)

_KNOWN = {fact["thing"] for fact in USES}
NEW_TOOLS = tuple(fact for fact in TOOLS if fact["thing"] not in _KNOWN)

WORKERS = table(
    "job act",
    """a firefighter | fights the flames when a house burns
    a firefighter | comes with a red engine and a long ladder
    a doctor | makes ill people well
    a doctor | listens to your heart and gives you medicine
    a dentist | mends teeth
    a dentist | looks into your mouth for holes
    a teacher | gives lessons at school
    a baker | makes loaves and rolls
    a farmer | keeps cows and grows corn
    a farmer | works in the fields
    a pilot | steers an aeroplane
    a cook | prepares meals
    a police officer | catches thieves
    a nurse | looks after patients in a hospital
    a vet | makes ill pets well
    a hairdresser | washes and trims hair
    a gardener | plants flowers and trims hedges
    a carpenter | builds tables and cupboards
    a tailor | sews suits and dresses
    a butcher | sells sausages and ham
    a postman | carries the mail from door to door
    a sailor | goes to sea
    a painter | makes pictures with a brush
    a writer | thinks up stories and puts them in books
    a singer | sings on a stage
    a plumber | mends a dripping tap
    an electrician | puts in lamps and wires
    a bus driver | sits at the wheel of a bus
    a mechanic | repairs cars
    a shoemaker | mends boots and shoes
    a judge | says who is right in court
    a librarian | lends out books
    a waiter | serves guests in a restaurant
    a fisherman | goes out in a boat and brings home fish
    a builder | puts up houses
    an astronaut | travels in a rocket
    a musician | plays an instrument on a stage
    a miner | works deep under the ground
    a beekeeper | gathers honey from hives
    a shepherd | walks with a flock of sheep
    an actor | plays parts in films
    a lifeguard | saves people from drowning
    a scientist | does experiments
    a cleaner | mops floors and dusts rooms
    a watchmaker | mends clocks
    an optician | fits you with glasses
    a roofer | puts tiles on a roof
    a bricklayer | lays brick on brick
    a train driver | steers a train along the rails
    a taxi driver | drives you across town for money
    a dustman | empties the bins
    a florist | makes bunches of flowers
    a zookeeper | feeds lions and monkeys
    a lumberjack | fells trees in the forest
    a captain | gives orders on a ship
    a dancer | moves to music on a stage
    a pharmacist | hands out medicine in a shop
    a photographer | takes pictures with a camera
    an architect | plans new houses
    a blacksmith | makes horseshoes
    a potter | shapes cups and bowls of clay
    a chimney sweep | brushes soot out of chimneys
    a locksmith | opens doors when the key is lost
    a glazier | puts a new pane in a window
    a goalkeeper | keeps the ball out of the goal
    a clown | makes people laugh in a circus
    a magician | does magic tricks
    a detective | finds out who did it
    a diver | swims deep under water with a tank of air
    a tour guide | shows visitors round a town""",
)

_HAD = {fact["job"] for fact in JOBS}
NEW_WORKERS = tuple(fact for fact in WORKERS if fact["job"] not in _HAD)

SPOTS = table(
    "act place",
    """spend the night | in a bed
    prepare dinner | in the kitchen
    have a wash | in the bathroom
    go for a swim | in a pool or in the sea
    get fresh rolls | at the bakery
    do the weekly shopping | at the supermarket
    get a book without paying | at the library
    learn to write and count | at school
    see a film on a big screen | at the cinema
    watch actors on a stage | at the theatre
    get on a train | at the train station
    get on a plane | at the airport
    look at lions and monkeys | at the zoo
    send a parcel | at the post office
    keep savings safe | in a bank
    get better when very ill | in a hospital
    get cough syrup | at the pharmacy
    keep a car at night | in a garage
    stop butter from melting | in the fridge
    bake a pizza | in the oven
    sow carrots and pick roses | in the garden
    hang up coats and dresses | in a wardrobe
    look at old paintings | in a museum
    get petrol | at a petrol station
    have dinner without cooking | in a restaurant
    play on slides and swings | on the playground
    build sandcastles | at the beach
    throw away old paper | in the bin
    do the washing-up | in the sink
    buy sausages | at the butcher's shop
    get a new haircut | at the hairdresser's
    skate on smooth ice | on the ice rink
    go down a slope on skis | on a snowy mountain
    wait for the bus | at the bus stop
    cheer for a football team | in the stadium
    keep rakes and spades | in a shed
    buy boots | in a shoe shop
    have breakfast together | at the kitchen table
    buy flowers | in a flower shop
    buy toys | in a toy shop
    get a new pair of glasses | at the optician's
    see clowns and acrobats | at the circus
    feed ducks | at the pond
    sleep on a trip | in a hotel
    pick mushrooms | in the forest
    send off a ship | in the harbour
    buy fresh fruit outdoors | at the market
    ring the big bells | in a church tower""",
)

NEEDED_SAID = """{Said}. If only I had the right thing! What is it? | {Said}. Which thing would my uncle hand me? | What's missing in my house if {said}? | {Said}, and I'm looking for something to help. What? | I'm afraid {said}. What could I borrow? | {Said}. Somebody must have invented something for that. What? | {Said}. What's the name of the thing one uses for that?
You know what? {Said}. What's useful now? | {Said}. What should be in my hand now? | {Said}. What's a good thing to have now? | Let me see: {said}. So what must I fetch? | {Said}, what would you give me? | As {said}, which thing should I reach for?
{Said}. What do I need? | {Said}. What should I use? | {Said}. Which thing helps? | {Said}, so I need ... | What do I need if {said}? | {Said}. What should I get? | {Said}. What do I look for in the house? | {Said}. What will help me? | {Said}. What shall I ask the neighbour for?
{Said}. Which thing could you lend me? | Something is missing: {said}. What is it that I need? | What helps when {said}? | {Said}. What do I go and buy? | {Said}. What would you take? | Suppose {said}. Which thing would be useful? | {Said}. What could be of use? | Mum, {said}! What do I take?
{Said}. What's the right thing for that? | {Said}. What do people use then? | Which thing do I need when {said}? | {Said}. I forgot the name of what I need. | {Said}. Can you name the thing that helps? | What's useful if {said}? | {Said}. What do I get out? | {Said}. Bring me something! But what?
Help, {said}. What do I need for that? | {Said}. Which thing is made for that? | {Said}. Do you know what I need? | {Said}. What thing would help me? | {Said}. Tell me what to use. | {Said}. What could I use? | {Said}. What is the thing I need? | Since {said}, what should I fetch?
"""

HELPERS_SAID = """{Said}. Which number do I dial, I mean, whose? | {Said}. Who is trained for that? | {Said}. I can't do it myself. Who can? | {Said}. Who'd know how to put it right? | In our town, who helps if {said}? | {Said}. Is it a plumber, a doctor or somebody else that I need? | {Said}, and my neighbour says: call somebody! But whom?
{Said}. Who's paid to deal with that? | {Said}. What's the job of the person I should look for? | Who comes when {said}? | {Said}. Please send someone! But who should it be? | {Said}. Whose door should I knock at?
{Said}. Whom do I call? | {Said}. Who can help me? | {Said}. Who do I need? | {Said}, so I call ... | Who helps if {said}? | {Said}. Whose job is that? | {Said}. Whom should I ask? | {Said}. Who can do something about it? | {Said}. To whom do I go? | Which person do I need when {said}?
{Said}. Who knows what to do? | {Said}. Whose help do I want? | {Said}. Who should come? | Suppose {said}. Who is the right person? | {Said}. What kind of worker do I look for? | Mum, {said}! Who can help? | {Said}. Who does that sort of work? | {Said}. I need somebody, but who is it?
Whom would you call if {said}? | {Said}. Is there somebody for that? Who? | {Said}. Who is good at that? | Who's the right one to ask when {said}? | {Said}. Which job has a person who helps? | {Said}. Tell me whom to call. | {Said}. Do you know who can help me? | {Said}. Who would you send me to?
When {said}, who can help? | {Said}. Can you tell me who to call? | {Said}. Who should I go to? | {Said}. Please tell me who can help.
"""

CLUES_SAID = """My gran can't think of the word for {clue}. Can you? | Help me out: it's {clue}, but what's it called? | {Clue}: that must be ... | When I say {clue}, which word comes to your mind? | If you had to name {clue}, what would you say? | We play a guessing game. My card says: {clue}. | I have it on the tip of my tongue: {clue}. | In a foreign land I want to say it in English: {clue}.
{Clue}, one word, please! | What would a dictionary list as {clue}? | My letter needs the right word for {clue}. | I was asked to name {clue}. What do I answer? | Someone showed me {clue}. What did I see? | Yesterday I read about {clue}. What was it? | What's meant by this: {clue}? | {Clue}... what might that be? | So there's {clue}. What's the word people use?
The baby wants {clue} and can't say it yet. What does she want? | Here's the hint: {clue}. And the word? | What is it that one calls {clue}? | Label my drawing for me: it's {clue}. | What do grown-ups call {clue}? | I know what it is, {clue}, but not its name. | Which thing do you think of when I say {clue}? | How's {clue} called in English?
What do we call {clue}? | What's the word for {clue}? | {Clue}: what is it called? | I'm thinking of {clue}. What is it? | What's {clue} called? | How do you say {clue} in one word? | Crossword: {clue}. | I forgot the word for {clue}. | {Clue}, what's that again? | A riddle: {clue}. What is it?
Which word means {clue}? | There's a name for {clue}. Which? | I'm learning English. What do you call {clue}? | My little boy points at {clue}. What's the word for it? | On the picture I see {clue}. What is that? | Name this: {clue}. | If I speak of {clue}, what do I mean? | Tell me the name of {clue}.
In one word, what is {clue}? | What would you call {clue}? | By what name do we know {clue}? | You know, {clue}. What's the word? | Guess: {clue}. | I dreamt of {clue}. What did I see in my dream? | {Clue} is called ... | what do you call {clue} | Give me the word for {clue}. | I can't find the word. It's {clue}.
Do you know what {clue} is called? | What could it be? {Clue}. | Can you tell me what {clue} is called? | Please name {clue}. | Do you know the word for {clue}?
"""

TOPICS: tuple[Topic, ...] = (
    asked(CLUES, CLUES_SAID, "That is {word}. | {Word}. | It is {word}."),
    asked(NEEDED, NEEDED_SAID, "You need {thing}. | {Thing}. | You can use {thing}."),
    asked(HELPERS, HELPERS_SAID, "You need {job}. | {Job}. | {Job} can help you."),
)
