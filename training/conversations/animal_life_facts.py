"""What is taught about the life of animals: covering, groups, gifts, moves, sleep, hunting, and what each one is."""

from training.conversations.wording import table

COVERS = table(
    "a animals cover",
    """a bird | birds | feathers
    a duck | ducks | feathers
    a hen | hens | feathers
    an owl | owls | feathers
    a parrot | parrots | feathers
    a penguin | penguins | short thick feathers
    a fish | fish | scales
    a goldfish | goldfish | shiny scales
    a snake | snakes | dry scales
    a lizard | lizards | dry scales
    a crocodile | crocodiles | hard scales
    a cat | cats | soft fur
    a dog | dogs | fur
    a rabbit | rabbits | soft fur
    a bear | bears | thick fur
    a polar bear | polar bears | thick white fur
    a fox | foxes | fur
    a mouse | mice | fur
    a mole | moles | soft black fur
    a tiger | tigers | striped fur
    a sheep | sheep | wool
    a horse | horses | short hair
    a cow | cows | short hair
    a goat | goats | hair
    a hedgehog | hedgehogs | spines
    a turtle | turtles | a hard shell
    a snail | snails | a shell
    a crab | crabs | a hard shell
    a frog | frogs | smooth wet skin
    an elephant | elephants | thick grey skin
    a whale | whales | smooth skin
    a dolphin | dolphins | smooth skin
    a beetle | beetles | a hard shell""",
)
GROUPS = table(
    "animals group",
    """birds | a flock
    sheep | a flock
    pigeons | a flock
    cows | a herd
    elephants | a herd
    deer | a herd
    zebras | a herd
    goats | a herd
    horses | a herd
    wolves | a pack
    dogs | a pack
    lions | a pride
    fish | a school
    bees | a swarm
    flies | a swarm
    mosquitoes | a swarm
    ants | a colony
    penguins | a colony
    whales | a pod
    dolphins | a pod
    monkeys | a troop
    puppies | a litter
    kittens | a litter
    chicks | a brood
    geese | a gaggle
    crows | a murder""",
)
GIFTS = table(
    "a animals gift",
    """a cow | cows | milk
    a hen | hens | eggs
    a sheep | sheep | wool
    a bee | bees | honey
    a goat | goats | milk
    a duck | ducks | eggs
    a goose | geese | feathers
    a silkworm | silkworms | silk
    a pig | pigs | meat
    a llama | llamas | wool""",
)
MOVES = table(
    "a animals moves move",
    """a fish | fish | swims with its fins | swim with their fins
    a snake | snakes | slides over the ground | slide over the ground
    a frog | frogs | hops and swims | hop and swim
    a kangaroo | kangaroos | hops on its long back legs | hop on their long back legs
    a rabbit | rabbits | hops | hop
    a bird | birds | flies with its wings | fly with their wings
    a horse | horses | walks, trots and gallops | walk, trot and gallop
    a worm | worms | crawls through the soil | crawl through the soil
    a snail | snails | crawls very slowly | crawl very slowly
    a monkey | monkeys | climbs and swings in trees | climb and swing in trees
    a squirrel | squirrels | climbs and jumps in trees | climb and jump in trees
    a penguin | penguins | waddles on land and swims in water | waddle on land and swim in water
    a duck | ducks | waddles, swims and flies | waddle, swim and fly
    a crab | crabs | walks sideways | walk sideways
    a butterfly | butterflies | flutters with its wings | flutter with their wings
    a bee | bees | flies with its wings | fly with their wings
    a bat | bats | flies with its wings | fly with their wings
    a whale | whales | swims with its strong tail | swim with their strong tails
    a dolphin | dolphins | swims and jumps in the sea | swim and jump in the sea
    a grasshopper | grasshoppers | jumps with its long back legs | jump with their long back legs
    an ostrich | ostriches | runs very fast on two legs | run very fast on two legs
    a cat | cats | walks softly on four paws | walk softly on four paws
    a dog | dogs | runs on four legs | run on four legs
    an elephant | elephants | walks on four big feet | walk on four big feet
    a tortoise | tortoises | walks very slowly | walk very slowly
    a spider | spiders | runs on eight legs | run on eight legs""",
)
SLEEPS = table(
    "a animals bed",
    """a bat | bats | upside down in a cave
    a bird | birds | on a branch or in a nest
    a dog | dogs | in a kennel or a basket
    a horse | horses | in a stable
    a cow | cows | in a barn or in the field
    a chicken | chickens | on a perch in the coop
    a pig | pigs | in a sty on straw
    a squirrel | squirrels | in a nest in a tree
    a hedgehog | hedgehogs | under leaves
    an owl | owls | in a tree
    a monkey | monkeys | in the trees
    a koala | koalas | in a tree
    a rabbit | rabbits | in a burrow
    a fox | foxes | in a den
    a bear | bears | in a den
    a mouse | mice | in a small hole
    a fish | fish | in the water with open eyes
    a lion | lions | in the shade of a tree
    a mole | moles | under the ground
    a bee | bees | in the hive
    a sheep | sheep | in a shed or in the field
    a duck | ducks | near the water
    a snail | snails | inside the shell""",
)
WAKES = table(
    "a animals when",
    """an owl | owls | at night
    a bat | bats | at night
    a hedgehog | hedgehogs | at night
    a moth | moths | at night
    a fox | foxes | at night
    a badger | badgers | at night
    a hamster | hamsters | at night
    a raccoon | raccoons | at night
    a squirrel | squirrels | by day
    a bee | bees | by day
    a butterfly | butterflies | by day
    a hen | hens | by day
    a cow | cows | by day
    a sparrow | sparrows | by day
    an eagle | eagles | by day
    a monkey | monkeys | by day""",
)
HUNTERS = table(
    "a animals prey",
    """a cat | cats | mice
    an owl | owls | mice
    a lion | lions | zebras
    a tiger | tigers | deer
    a wolf | wolves | deer
    a fox | foxes | rabbits
    a spider | spiders | flies
    a polar bear | polar bears | seals
    a frog | frogs | flies
    a shark | sharks | fish
    a seal | seals | fish
    a penguin | penguins | fish
    an otter | otters | fish
    a snake | snakes | mice
    a hawk | hawks | mice
    a bat | bats | moths
    a cheetah | cheetahs | gazelles
    an anteater | anteaters | ants
    a heron | herons | frogs
    a mole | moles | worms
    a ladybird | ladybirds | greenflies
    a crocodile | crocodiles | fish""",
)
WHATS = table(
    "word answer",
    """an animal | An animal is a living thing that moves and eats.
    a mammal | A mammal is an animal that drinks milk when it is young.
    a bird | A bird is an animal with feathers and wings.
    a fish | A fish is an animal that lives in water and has fins.
    a reptile | A reptile is an animal with dry scales, like a snake.
    an amphibian | An amphibian lives in water and on land, like a frog.
    an insect | An insect is a small animal with six legs.
    a pet | A pet is an animal that lives with people at home.
    a dog | A dog is a pet that barks and likes to play.
    a cat | A cat is a pet with soft fur that catches mice.
    a cow | A cow is a big farm animal that gives milk.
    a horse | A horse is a big animal that people can ride.
    a sheep | A sheep is a farm animal that gives us wool.
    a pig | A pig is a farm animal with a flat nose.
    a hen | A hen is a farm bird that lays eggs.
    an elephant | An elephant is a very big animal with a trunk.
    a giraffe | A giraffe is a tall animal with a very long neck.
    a lion | A lion is a big wild cat from Africa.
    a tiger | A tiger is a big wild cat with stripes.
    a zebra | A zebra is like a horse with black and white stripes.
    a camel | A camel is a desert animal with a hump.
    a kangaroo | A kangaroo hops and keeps its baby in a pouch.
    a panda | A panda is a black and white bear that eats bamboo.
    a penguin | A penguin is a bird that swims but cannot fly.
    an owl | An owl is a bird that hunts at night.
    a bat | A bat is a small mammal that flies at night.
    a whale | A whale is a very big mammal that lives in the sea.
    a dolphin | A dolphin is a clever mammal that lives in the sea.
    a shark | A shark is a big fish with sharp teeth.
    an octopus | An octopus is a sea animal with eight arms.
    a snake | A snake is a long reptile without legs.
    a crocodile | A crocodile is a big reptile with many sharp teeth.
    a turtle | A turtle is a reptile with a hard shell.
    a frog | A frog is a small animal that hops and lives near water.
    a snail | A snail is a slow little animal with a shell.
    a spider | A spider is a small animal with eight legs.
    a bee | A bee is an insect that makes honey.
    an ant | An ant is a tiny insect that lives in a big group.
    a butterfly | A butterfly is an insect with colourful wings.
    a hedgehog | A hedgehog is a small animal with spines on its back.
    a beaver | A beaver is an animal that builds dams in rivers.
    a parrot | A parrot is a colourful bird that can learn words.""",
)
