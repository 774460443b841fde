"""What is taught about animals."""

from training.conversations.wording import table

SOUNDS = table(
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
BABIES = table(
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
HOMES = table(
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
FOODS = table(
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
LEGS = table(
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
    a snake | snake | no
    a fish | fish | no
    a worm | worm | no
    a whale | whale | no""",
)
CLASSES = table(
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
RECORDS = table(
    "most animal",
    """the biggest animal | the blue whale
    the largest animal on land | the elephant
    the tallest animal | the giraffe
    the fastest animal on land | the cheetah
    the biggest bird | the ostrich
    the king of the animals | the lion
    the animal with a long trunk | the elephant
    the animal with black and white stripes | the zebra
    the animal with a very long neck | the giraffe
    the animal that makes honey | the bee
    the animal that carries its house on its back | the snail
    the animal with a pouch for its baby | the kangaroo
    the animal with a hump | the camel
    the best friend of humans | the dog""",
)
ABLE = table(
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
