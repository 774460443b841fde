"""The knowledge tables of `things`."""

from training.conversations.wording import table

USES = table(
    "thing act",
    """a hammer | hit nails
    a saw | cut wood
    a knife | cut food
    a pair of scissors | cut paper
    a spoon | eat soup
    a broom | sweep the floor
    a towel | dry wet hands
    a toothbrush | brush teeth
    a comb | comb hair
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
    soap | wash dirty hands
    a blanket | keep warm in bed
    a pillow | rest the head
    a bag | carry things
    a wallet | keep money safe
    a mirror | see your own face
    a bell | make a ringing sound
    a calendar | look up the date
    a dictionary | look up words
    a thermometer | measure how warm it is
    a pair of scales | weigh things
    a screwdriver | turn screws
    a match | light a fire
    a rake | gather leaves
    a tent | sleep outside
    a raincoat | keep clothes dry in the rain
    a net | catch fish
    a whistle | make a loud sound
    a stamp | send a letter
    a vacuum cleaner | clean the carpet
    an iron | make clothes smooth
    a washing machine | wash clothes
    a helmet | protect the head
    a calculator | do sums
    a telescope | look at the stars
    a drill | make holes in wood
    an axe | chop wood
    a pair of pliers | hold and bend wire
    a paintbrush | paint a wall
    a wheelbarrow | move soil and stones
    a lawn mower | cut the grass
    a fork | pick up food
    a bowl | serve soup or cereal
    a bottle opener | open bottles
    a toaster | toast bread
    a grater | grate cheese
    a rolling pin | roll out dough
    a hairdryer | dry wet hair
    a school bag | carry books to school
    a pencil sharpener | make a pencil sharp
    a microscope | see very tiny things
    a magnifying glass | make small things look bigger
    a torch | see in the dark
    a pump | fill a tyre with air
    a fishing rod | catch a fish
    a bandage | cover a wound
    a globe | see where countries are""",
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
    a cleaner | cleans rooms
    a watchmaker | repairs watches and clocks
    an optician | makes glasses
    a roofer | repairs roofs
    a bricklayer | builds walls
    a train driver | drives a train
    a taxi driver | takes people where they want to go
    a dustman | takes the rubbish away
    a florist | sells flowers
    a zookeeper | looks after animals in a zoo
    a lumberjack | cuts down trees
    a captain | leads a ship
    a dancer | dances on a stage
    a pharmacist | sells medicine
    a photographer | takes photos
    an architect | draws plans for houses
    a blacksmith | makes things of hot iron
    a potter | makes pots of clay
    a chimney sweep | cleans chimneys
    a locksmith | repairs locks and makes keys
    a glazier | puts glass in windows""",
)

PLACES = table(
    "act place",
    """sleep | in a bed
    cook | in the kitchen
    take a bath | in the bathroom
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
    wash the dishes | in the sink
    buy meat | at the butcher's shop
    get a haircut | at the hairdresser's
    skate | on the ice rink
    ski | on a snowy mountain
    catch a bus | at the bus stop
    plant a tree | in the garden
    watch a football match | in the stadium
    keep tools | in a shed
    try on new shoes | in a shoe shop
    eat with the family | at the kitchen table""",
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
    a newspaper | A newspaper tells you what is new in the world.
    a kitchen | A kitchen is a room where people cook.
    a bathroom | A bathroom is a room where you wash yourself.
    a bedroom | A bedroom is a room where you sleep.
    a living room | A living room is where the family sits together.
    a cellar | A cellar is a room under the house.
    an attic | An attic is a room under the roof.
    a garage | A garage is a place for a car.
    a tractor | A tractor is a strong machine that farmers drive.
    a lorry | A lorry is a big vehicle that carries goods.
    an ambulance | An ambulance takes sick people to the hospital.
    a fire engine | A fire engine brings firefighters and water to a fire.
    a helicopter | A helicopter flies with turning blades on top.
    a submarine | A submarine is a ship that can dive under water.
    a tram | A tram is a train that runs on the street.
    a crane | A crane is a tall machine that lifts heavy things.
    a violin | A violin is an instrument that you play with a bow.
    a flute | A flute is an instrument that you blow.
    a trumpet | A trumpet is a loud brass instrument that you blow.
    a harp | A harp is a big instrument with many strings.
    a classroom | A classroom is a room where pupils learn.
    a blackboard | A blackboard is a dark board to write on with chalk.
    a school bag | A school bag carries your books and pens to school.
    homework | Homework is school work that you do at home.
    a tool | A tool is a thing that helps you do a job.
    a jacket | A jacket is a short coat.
    a hat | A hat is a thing that you wear on your head.""",
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
    a violin | four | strings
    a scooter | two | wheels
    a pair of glasses | two | lenses
    a coin | two | sides
    a skateboard | four | wheels
    a bed | four | legs
    a pair of trousers | two | legs
    a T-shirt | two | sleeves""",
)
