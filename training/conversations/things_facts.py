"""The knowledge tables of `things`."""

from training.conversations.wording import table

USES = table(
    "thing act",
    """a hammer | hit nails
    a saw | cut wood
    a knife | cut food
    scissors | cut paper
    a spoon | eat soup
    a broom | sweep the floor
    a towel | dry yourself
    a toothbrush | brush your teeth
    a comb | comb your hair
    a pen | write
    a pencil | write and draw
    an eraser | rub out pencil
    a ruler | measure and draw straight lines
    a clock | see what time it is
    a lamp | light a room
    a candle | make a little light
    a key | open a lock
    an umbrella | stay dry in the rain
    a needle | sew
    a pot | cook food
    a pan | fry food
    an oven | bake bread and cake
    a fridge | keep food cold
    a kettle | boil water
    a cup | drink tea or coffee
    a plate | put food on
    a bed | sleep
    a chair | sit down
    a ladder | climb up high
    a rope | tie things together
    a bucket | carry water
    a sponge | wash the dishes
    a shovel | dig a hole
    a watering can | water the plants
    a telephone | talk to people far away
    a camera | take pictures
    a map | find the way
    a compass | find north
    glue | stick things together
    tape | close a parcel
    soap | wash your hands
    a blanket | keep warm in bed
    a pillow | rest your head
    a bag | carry things
    a wallet | keep your money
    a mirror | look at yourself
    a bell | make a ringing sound
    a calendar | look up the date
    a dictionary | look up words
    a thermometer | measure how warm it is
    scales | weigh things
    a screwdriver | turn screws
    a match | light a fire
    a rake | gather leaves
    a tent | sleep outside
    a raincoat | keep your clothes dry
    a net | catch fish
    a whistle | make a loud sound
    a stamp | send a letter
    a vacuum cleaner | clean the carpet
    an iron | make clothes smooth
    a washing machine | wash clothes
    a helmet | protect your head
    a calculator | do sums
    a telescope | look at the stars""",
)

JOBS = table(
    "job act",
    """a firefighter | puts out fires
    a doctor | helps sick people
    a dentist | looks after teeth
    a teacher | teaches children
    a baker | bakes bread
    a farmer | grows food
    a pilot | flies a plane
    a cook | makes food
    a police officer | keeps people safe
    a nurse | cares for sick people
    a vet | helps sick animals
    a hairdresser | cuts hair
    a gardener | looks after gardens
    a carpenter | makes things of wood
    a tailor | makes clothes
    a butcher | sells meat
    a postman | brings letters
    a sailor | works on a ship
    a painter | paints pictures
    a writer | writes books
    a singer | sings songs
    a plumber | fixes water pipes
    an electrician | fixes electric wires
    a bus driver | drives a bus
    a mechanic | fixes cars
    a shoemaker | makes shoes
    a judge | decides in court
    a librarian | works in a library
    a waiter | brings food to the table
    a fisherman | catches fish
    a builder | builds houses
    an astronaut | flies into space
    a musician | makes music
    a miner | digs coal out of the ground
    a beekeeper | looks after bees
    a shepherd | looks after sheep
    an actor | acts in plays and films
    a lifeguard | watches over swimmers
    a scientist | studies the world
    a cleaner | cleans rooms""",
)

PLACES = table(
    "act place",
    """sleep | in a bed
    cook | in the kitchen
    wash ourselves | in the bathroom
    swim | in a pool or in the sea
    buy bread | at the bakery
    buy food | at the supermarket
    borrow books | at the library
    learn to read | at school
    watch a film | at the cinema
    see a play | at the theatre
    catch a train | at the train station
    catch a plane | at the airport
    see wild animals | at the zoo
    post a letter | at the post office
    keep money | in a bank
    see a doctor | in a hospital
    buy medicine | at the pharmacy
    park a car | in a garage
    keep milk cold | in the fridge
    bake a cake | in the oven
    grow flowers | in the garden
    grow corn | in a field
    keep clothes | in a wardrobe
    see old things and art | in a museum
    ride a boat | on water
    fill up a car | at a petrol station
    eat out | in a restaurant
    play on swings | on the playground
    hang a picture | on the wall
    find sand and waves | at the beach
    throw rubbish | in the bin
    wash the dishes | in the sink""",
)

WHATS = table(
    "word answer",
    """a house | A house is a building where people live.
    a school | A school is a place where children learn.
    a hospital | A hospital is a place where sick people get help.
    a library | A library is a place where you borrow books.
    a bridge | A bridge lets you cross a river or a road.
    a car | A car is a machine with four wheels that you drive.
    a bicycle | A bicycle has two wheels and pedals.
    a train | A train carries people and goods on rails.
    a plane | A plane is a machine that flies in the air.
    a ship | A ship is a big boat for the sea.
    a bus | A bus carries many people on the road.
    a book | A book is many pages with words to read.
    a window | A window lets light into a room.
    a door | A door lets you go in and out of a room.
    a table | A table is a flat top with legs.
    a computer | A computer is a machine that works with data.
    a robot | A robot is a machine that can do work by itself.
    a toy | A toy is a thing that children play with.
    money | Money is what we use to pay for things.
    music | Music is sound that is nice to hear.
    a song | A song is music with words.
    a letter | A letter is a message on paper.
    a word | A word is a group of letters with a meaning.
    a family | A family is people who belong together.
    a friend | A friend is someone you like and trust.
    a party | A party is when people meet to have fun.
    a holiday | A holiday is a time without work or school.
    a game | A game is something that you play for fun.
    a farm | A farm is a place where food is grown.
    a city | A city is a big town with many people.
    a village | A village is a small place with few houses.
    a country | A country is a land with its own government.
    a zoo | A zoo is a place where you can see wild animals.
    a museum | A museum shows old things and art.
    a market | A market is a place where people sell things.
    a wheel | A wheel is round and helps things roll.
    a machine | A machine is a thing that does work for us.
    a piano | A piano is an instrument with black and white keys.
    a guitar | A guitar is an instrument with strings.
    a drum | A drum is an instrument that you hit.
    a present | A present is something that you give to a person.
    a newspaper | A newspaper tells you what is new in the world.""",
)

PARTS = table(
    "thing number part",
    """a car | four | wheels
    a bicycle | two | wheels
    a tricycle | three | wheels
    a table | four | legs
    a chair | four | legs
    a clock | two | hands
    a traffic light | three | lights
    a dice | six | sides
    a piano | eighty-eight | keys
    a guitar | six | strings
    a violin | four | strings""",
)
