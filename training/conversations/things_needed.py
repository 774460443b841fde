"""Things described, things needed in a situation, and the workers whose help one needs."""

from training.conversations.wording import table

CLUES = table(
    "clue word",
    """a building where people live | a house
    a place where children have lessons | a school
    a place where ill people get help | a hospital
    a place full of books to borrow | a library
    a thing that takes a road across a river | a bridge
    a machine with four wheels that you drive | a car
    a thing with two wheels and pedals | a bicycle
    a row of wagons that runs on rails | a train
    a machine with wings that carries people through the air | a plane
    a big boat for the sea | a ship
    a long car that carries many people and stops often | a bus
    a lot of pages between two covers, with a story | a book
    a hole in the wall with glass in it | a window
    a thing you open to go into a room | a door
    a flat top on four legs | a table
    a machine that can work all by itself | a robot
    coins and notes for paying | money
    music with words | a song
    a message on paper in an envelope | a letter
    parents and their children together | a family
    someone you like and trust | a friend
    a place with cows, hens and fields | a farm
    a very big town | a city
    a small place with few houses | a village
    a place where lions and monkeys are kept | a zoo
    a place where old things and art are shown | a museum
    a place with stalls where people sell things | a market
    a big instrument with black and white keys | a piano
    an instrument with six strings | a guitar
    an instrument that you beat with sticks | a drum
    a thing with paper and a bow around it, for a birthday | a present
    a paper with the news of the day | a newspaper
    the room where people cook | a kitchen
    the room with a bath | a bathroom
    the room where you sleep | a bedroom
    the room where the family sits together | a living room
    the room under the house | a cellar
    the room right under the roof | an attic
    the place for a car | a garage
    the strong machine that farmers drive | a tractor
    a big vehicle that carries goods on the road | a lorry
    the car that takes ill people to the hospital | an ambulance
    the red car that brings water to a fire | a fire engine
    a machine that flies with blades turning on top | a helicopter
    a ship that can dive | a submarine
    a train that runs on the street | a tram
    a tall machine that lifts heavy things | a crane
    an instrument that you play with a bow | a violin
    a big instrument with very many strings | a harp
    the board that a teacher writes on with chalk | a blackboard
    school work that you do at home | homework
    the thing you wear on your head | a hat
    a short coat | a jacket
    the thing you wear around your neck in winter | a scarf
    the things you wear on your hands | a pair of gloves
    the warm thing you pull over your head | a sweater
    the things you wear inside your shoes | a pair of socks
    the clothes you wear in bed | a pair of pyjamas
    the thing you tie on for cooking | an apron
    the thing that holds trousers up | a belt
    the dark glasses for sunny days | a pair of sunglasses
    the soft shoes you wear at home | a pair of slippers
    the coat that keeps the rain off | a raincoat
    the high shoes for rain and snow | a pair of boots
    the thing you wear for a swim | a swimsuit""",
)

NEEDED = table(
    "said thing",
    """my picture has to go on the wall and I have a nail | a hammer
    this board is too long | a saw
    the floor is covered with crumbs | a broom
    my hair is dripping wet | a towel
    my hair is all in knots | a comb
    I made a mistake with my pencil | an eraser
    the door is locked | a key
    it's pouring and I have to go out | an umbrella
    a button came off my coat | a needle
    the lamp is too high up for me to reach | a ladder
    my flowers are thirsty | a watering can
    I don't know my way in this town | a map
    I'm in the woods and don't know where north is | a compass
    my paper star fell apart | glue
    my hands are black with dirt | soap
    I'm cold in bed | a blanket
    I want to see my new hat on my head | a mirror
    I don't know what this word means | a dictionary
    I think I have a fever | a thermometer
    a screw is loose | a screwdriver
    there are leaves all over the lawn | a rake
    we're camping and want to sleep outside | a tent
    my carpet is dusty | a vacuum cleaner
    my shirt is full of creases | an iron
    I have a basket of dirty clothes | a washing machine
    I'm about to ride my bike and want to be safe | a helmet
    this sum is too hard to do in my head | a calculator
    I want to look at the craters of the moon | a telescope
    there's no hole in the wall for my screw | a drill
    the grass in the garden is too long | a lawn mower
    I can't get the cap off my bottle | a bottle opener
    my bread should be brown and crisp | a toaster
    my pencil is blunt | a pencil sharpener
    the letters are too small for me to read | a magnifying glass
    the lights are out and it's dark in the cellar | a torch
    my bike tyre is flat | a pump
    my knee is bleeding | a bandage
    my letter is ready for the post but lacks one thing | a stamp
    I need boiling water for my tea | a kettle
    the milk should stay cold | a fridge
    I have to get all these apples home | a basket
    my fingernails are too long | a nail clipper
    I don't want to sleep too long tomorrow | an alarm clock
    the potatoes still have their skin on | a peeler
    it's very sunny and the light hurts my eyes | a pair of sunglasses
    my hands are freezing | a pair of gloves
    the wind blows cold around my neck | a scarf
    my trousers keep slipping down | a belt
    I'm going to cook and don't want spots on my dress | an apron
    we're going to the pool | a swimsuit""",
)

HELPERS = table(
    "said job",
    """my tooth aches | a dentist
    my house is on fire | a firefighter
    my tap is dripping | a plumber
    there's water running out of a pipe | a plumber
    my cat is ill | a vet
    my dog has hurt its paw | a vet
    my hair has got too long | a hairdresser
    my car won't start | a mechanic
    someone stole my bike | a police officer
    I feel ill and have a fever | a doctor
    my window pane is broken | a glazier
    rain comes through the roof | a roofer
    I've locked myself out of my flat | a locksmith
    the wires in my house are broken | an electrician
    my shoes have a hole | a shoemaker
    my watch has stopped | a watchmaker
    I can't see well and need glasses | an optician
    I want a suit made just for me | a tailor
    I want a new cupboard made of wood | a carpenter
    my garden is full of weeds | a gardener
    I'd like fresh rolls for breakfast | a baker
    I want to send my mum a bunch of roses | a florist
    I need a pill for my headache | a pharmacist
    we want a photo of our wedding | a photographer
    I want to plan a new house | an architect
    I'd like to borrow a book but can't find it | a librarian
    my chimney is full of soot | a chimney sweep
    someone is drowning in the pool | a lifeguard
    the bins are full | a dustman
    we sit in a restaurant and want to order | a waiter
    I missed the last bus and need a ride home | a taxi driver
    I want to learn to read | a teacher
    our rooms are dirty | a cleaner
    my horse needs new shoes | a blacksmith
    I want sausages for the barbecue | a butcher
    a jewel is gone and nobody knows who took it | a detective""",
)
