"""Animals: sounds, babies, homes, food, legs, and what they are."""

from training.conversations.kind import Kind
from training.conversations.wording import asked, table

_SOUNDS = table(
    "a animal sound verb",
    """a dog | dog | woof | barks
    a cat | cat | meow | meows
    a cow | cow | moo | moos
    a sheep | sheep | baa | bleats
    a pig | pig | oink | grunts
    a duck | duck | quack | quacks
    a horse | horse | neigh | neighs
    a rooster | rooster | cock-a-doodle-doo | crows
    a lion | lion | roar | roars
    a bee | bee | buzz | buzzes
    a snake | snake | hiss | hisses
    an owl | owl | hoo-hoo | hoots
    a mouse | mouse | squeak | squeaks
    a frog | frog | croak | croaks
    a wolf | wolf | awoo | howls
    a goat | goat | maa | bleats
    a chick | chick | cheep | cheeps
    a donkey | donkey | hee-haw | brays
    a crow | crow | caw | caws
    a pigeon | pigeon | coo | coos
    a goose | goose | honk | honks
    a hen | hen | cluck | clucks
    a turkey | turkey | gobble | gobbles
    a tiger | tiger | roar | roars
    a bear | bear | growl | growls
    a sparrow | sparrow | chirp | chirps
    a cricket | cricket | chirp | chirps
    a fly | fly | buzz | buzzes""",
)
_BABIES = table(
    "a animal baby",
    """a dog | dog | puppy
    a cat | cat | kitten
    a cow | cow | calf
    a sheep | sheep | lamb
    a horse | horse | foal
    a pig | pig | piglet
    a duck | duck | duckling
    a goose | goose | gosling
    a hen | hen | chick
    a goat | goat | kid
    a lion | lion | cub
    a bear | bear | cub
    a tiger | tiger | cub
    a fox | fox | cub
    a wolf | wolf | pup
    a seal | seal | pup
    a frog | frog | tadpole
    a butterfly | butterfly | caterpillar
    a kangaroo | kangaroo | joey
    an elephant | elephant | calf
    a whale | whale | calf
    a deer | deer | fawn
    a swan | swan | cygnet
    an owl | owl | owlet
    an eagle | eagle | eaglet
    a giraffe | giraffe | calf
    a rabbit | rabbit | kit""",
)
_HOMES = table(
    "animals home",
    """birds | a nest
    bees | a hive
    spiders | a web
    dogs | a kennel
    horses | a stable
    rabbits | a burrow
    foxes | a den
    lions | the grasslands of Africa
    fish | water
    penguins | the cold south
    polar bears | the Arctic
    camels | the desert
    monkeys | the jungle
    kangaroos | Australia
    koalas | Australia
    pandas | China
    whales | the ocean
    sharks | the ocean
    frogs | ponds
    bats | caves
    squirrels | trees
    moles | tunnels under the ground
    cows | a barn
    chickens | a coop
    pigs | a sty
    ants | a nest under the ground
    beavers | a lodge in the river
    elephants | Africa and Asia
    giraffes | Africa
    tigers | the forests of Asia
    owls | trees
    crabs | the sea shore""",
)
_FOODS = table(
    "animals food",
    """cows | grass
    horses | grass and hay
    sheep | grass
    goats | grass and leaves
    rabbits | grass and carrots
    monkeys | fruit and leaves
    lions | meat
    tigers | meat
    wolves | meat
    cats | meat and fish
    dogs | meat and dog food
    pandas | bamboo
    koalas | eucalyptus leaves
    giraffes | leaves
    elephants | grass and leaves
    squirrels | nuts
    mice | seeds and grain
    frogs | insects
    spiders | insects
    bats | insects
    penguins | fish
    seals | fish
    polar bears | seals
    owls | mice
    eagles | small animals and fish
    bees | nectar
    butterflies | nectar
    chickens | grain and seeds
    ducks | water plants and insects
    caterpillars | leaves
    snakes | mice and other small animals
    beavers | bark and leaves""",
)
_LEGS = table(
    "a animal legs",
    """a dog | dog | four
    a cat | cat | four
    a horse | horse | four
    a cow | cow | four
    a lion | lion | four
    an elephant | elephant | four
    a mouse | mouse | four
    a frog | frog | four
    a bird | bird | two
    a duck | duck | two
    a hen | hen | two
    an ostrich | ostrich | two
    a spider | spider | eight
    an ant | ant | six
    a bee | bee | six
    a fly | fly | six
    a beetle | beetle | six
    a butterfly | butterfly | six
    an octopus | octopus | eight
    a snake | snake | no
    a fish | fish | no
    a worm | worm | no
    a whale | whale | no""",
)
_CLASSES = table(
    "a kind",
    """a dog | mammal
    a cat | mammal
    a whale | mammal
    a dolphin | mammal
    a bat | mammal
    a cow | mammal
    a horse | mammal
    a mouse | mammal
    an elephant | mammal
    a lion | mammal
    an eagle | bird
    a penguin | bird
    an ostrich | bird
    an owl | bird
    a duck | bird
    a sparrow | bird
    a shark | fish
    a salmon | fish
    a goldfish | fish
    a trout | fish
    a snake | reptile
    a lizard | reptile
    a crocodile | reptile
    a turtle | reptile
    a frog | amphibian
    a toad | amphibian
    an ant | insect
    a bee | insect
    a butterfly | insect
    a beetle | insect
    a fly | insect
    a mosquito | insect""",
)
_RECORDS = table(
    "most animal",
    """the biggest animal | the blue whale
    the largest animal on land | the elephant
    the tallest animal | the giraffe
    the fastest animal on land | the cheetah
    the biggest bird | the ostrich
    the king of the animals | the lion
    the slowest animal with a shell on land | the tortoise
    the animal with a long trunk | the elephant
    the animal with black and white stripes | the zebra
    the animal with a very long neck | the giraffe
    the animal that makes honey | the bee
    the animal that carries its house on its back | the snail
    the animal with a pouch for its baby | the kangaroo
    the animal with a hump | the camel
    the best friend of humans | the dog""",
)
_ABLE = table(
    "a answer act",
    """a bird | Yes, most birds can fly. | fly
    a penguin | No, a penguin cannot fly, but it swims well. | fly
    an ostrich | No, an ostrich cannot fly, but it runs fast. | fly
    a fish | Yes, a fish can swim. | swim
    a bat | Yes, a bat can fly. | fly
    a cat | Yes, a cat can climb trees. | climb trees
    a dog | Yes, a dog can swim. | swim
    a duck | Yes, a duck can swim and fly. | swim
    a snake | No, a snake has no legs. | walk
    a cow | No, a cow cannot fly. | fly
    a monkey | Yes, a monkey climbs very well. | climb trees
    a butterfly | Yes, a butterfly can fly. | fly
    a frog | Yes, a frog jumps well. | jump
    a pig | No, a pig cannot fly. | fly""",
)

KIND = Kind(
    "animals",
    weight=1.6,
    topics=(
        asked(
            _SOUNDS,
            """What sound does {a} make? | What noise does {a} make? | What does {a} say? | Which sound does {a} make? | Tell me the sound of {a}. | How does {a} sound?
            {A} makes what sound? | What is the sound of {a}? | Do you know what sound {a} makes? | How does {a} go? | What sound do you hear from {a}? | Make the sound of {a}.
            What does the {animal} say? | Can you make the sound of {a}? | What noise do you hear from {a}? | Tell me what {a} says. | What sound does the {animal} make? | The {animal} says what?
            Which noise is made by {a}? | Can you tell me what noise {a} makes? | Say what sound {a} makes. | What kind of noise does {a} make? | Sing like {a}. What do you say?
            What would {a} say? | What is the noise of {a} called? | How do you describe the sound of {a}? | What sound comes from {a}? | What does your {animal} say?""",
            "{A} says {sound}. | {A} {verb}: {sound}!",
        ),
        asked(
            _BABIES,
            """What is a baby {animal} called? | What do you call a baby {animal}? | What is the name of a baby {animal}? | A baby {animal} is called what? | Tell me the name for a baby {animal}.
            What is the young of {a} called? | What do we call the baby of {a}? | Which word means a baby {animal}? | How is a baby {animal} called? | Baby {animal}: what is it called?
            What is the baby of {a}? | Do you know what a baby {animal} is called? | What is the word for a young {animal}? | What do people call a young {animal}? | Name the baby of {a}.
            What is a young {animal} called? | Can you tell me the name of a baby {animal}? | What do you call the young of {a}? | What is a little {animal} called? | What word do we use for a baby {animal}?""",
            "A baby {animal} is called a {baby}. | The baby of {a} is a {baby}.",
        ),
        asked(
            _HOMES,
            """Where do {animals} live? | Where can I find {animals}? | In what place do {animals} live? | Tell me where {animals} live. | What is the home of {animals}? | {Animals} live where?
            Where is the home of {animals}? | What do {animals} live in? | Do you know where {animals} live? | Where do {animals} make their home? | In which place do you find {animals}?
            Where would I see {animals}? | What home do {animals} have? | Can you tell me where {animals} live? | Say where {animals} have their home. | I want to see {animals}. Where do they live?
            Where are {animals} at home? | Where do you find {animals}? | What kind of home do {animals} have?""",
            "{Animals} live in {home}. | You find {animals} in {home}.",
        ),
        asked(
            _FOODS,
            """What do {animals} eat? | What is the food of {animals}? | Tell me what {animals} eat. | {Animals} eat what? | What do {animals} like to eat? | Which food do {animals} eat?
            What should I feed {animals}? | Do you know what {animals} eat? | What food is good for {animals}? | What do you give {animals} to eat? | On what do {animals} feed?
            What is on the menu of {animals}? | What do {animals} feed on? | Can you say what {animals} eat? | What kind of food do {animals} eat? | What do {animals} have for dinner?
            I saw some {animals}. What do they eat? | What do {animals} live on? | Say what {animals} eat.""",
            "{Animals} eat {food}.",
        ),
        asked(
            _LEGS,
            """How many legs does {a} have? | How many legs has {a}? | {A} has how many legs? | Tell me how many legs {a} has. | What is the number of legs of {a}? | How many legs are there on {a}?
            Count the legs of {a}. | Do you know how many legs {a} has? | How many legs does the {animal} have? | How many legs do you see on {a}? | On how many legs does {a} stand?
            Number of legs of {a}? | Can you tell me how many legs {a} has? | If I draw {a}, how many legs does it need? | How many legs do you count on {a}?""",
            "{A} has {legs} legs.",
        ),
        asked(
            _CLASSES,
            """What kind of animal is {a}? | Which kind of animal is {a}? | What type of animal is {a}? | Is {a} a mammal, a bird, a fish, a reptile or an insect? | Tell me what kind of animal {a} is.
            What group of animals does {a} belong to? | To which group of animals does {a} belong? | {A} is what kind of animal? | In which animal group is {a}? | What sort of animal is {a}?
            Do you know what kind of animal {a} is? | Which group does {a} belong to? | What class of animal is {a}? | Can you say what kind of animal {a} is?""",
            "{A} is a kind of {kind}.",
        ),
        asked(
            _RECORDS,
            """What is {most}? | Which is {most}? | Name {most}. | Tell me {most}. | Do you know {most}? | {Most} is which one? | What do we call {most}? | Which one is {most}? | Can you name {most}?
            Who is {most}? | What would you say is {most}? | Can you tell me which is {most}? | What animal is {most}?""",
            "It is {animal}. | {Most} is {animal}.",
        ),
        asked(
            _ABLE,
            """Can {a} {act}? | Is {a} able to {act}? | Tell me if {a} can {act}. | Do you know if {a} can {act}? | Can you tell me whether {a} can {act}? | Does {a} know how to {act}?
            {A}: can it {act}? | Would {a} be able to {act}? | Say if {a} can {act}. | I wonder if {a} can {act}. | Do you think {a} can {act}?""",
            "{answer}",
        ),
    ),
)
