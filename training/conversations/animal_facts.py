"""What is taught about animals: sounds, young, homes, food, legs, kinds, records and abilities."""

from training.conversations.wording import table

SOUNDS = table(
    "a animal animals sound verb",
    """a dog | dog | dogs | woof | barks
    a cat | cat | cats | meow | meows
    a cow | cow | cows | moo | moos
    a sheep | sheep | sheep | baa | bleats
    a pig | pig | pigs | oink | grunts
    a duck | duck | ducks | quack | quacks
    a horse | horse | horses | neigh | neighs
    a rooster | rooster | roosters | cock-a-doodle-doo | crows
    a lion | lion | lions | roar | roars
    a bee | bee | bees | buzz | buzzes
    a snake | snake | snakes | hiss | hisses
    an owl | owl | owls | hoo-hoo | hoots
    a mouse | mouse | mice | squeak | squeaks
    a frog | frog | frogs | croak | croaks
    a wolf | wolf | wolves | awoo | howls
    a goat | goat | goats | maa | bleats
    a chick | chick | chicks | cheep | cheeps
    a donkey | donkey | donkeys | hee-haw | brays
    a crow | crow | crows | caw | caws
    a pigeon | pigeon | pigeons | coo | coos
    a goose | goose | geese | honk | honks
    a hen | hen | hens | cluck | clucks
    a turkey | turkey | turkeys | gobble | gobbles
    a tiger | tiger | tigers | roar | roars
    a bear | bear | bears | growl | growls
    a sparrow | sparrow | sparrows | chirp | chirps
    a cricket | cricket | crickets | chirp | chirps
    a fly | fly | flies | buzz | buzzes
    a wasp | wasp | wasps | buzz | buzzes
    a toad | toad | toads | croak | croaks
    a lamb | lamb | lambs | baa | bleats
    a puppy | puppy | puppies | yap | yaps
    a kitten | kitten | kittens | mew | mews
    a pony | pony | ponies | neigh | neighs
    a dove | dove | doves | coo | coos
    a parrot | parrot | parrots | squawk | squawks
    a cuckoo | cuckoo | cuckoos | cuckoo | calls
    an elephant | elephant | elephants | toot | trumpets
    a seal | seal | seals | arf | barks
    a rat | rat | rats | squeak | squeaks
    an eagle | eagle | eagles | screech | screeches
    a leopard | leopard | leopards | growl | growls""",
)
BABIES = table(
    "a animal animals young babies",
    """a dog | dog | dogs | a puppy | puppies
    a cat | cat | cats | a kitten | kittens
    a cow | cow | cows | a calf | calves
    a sheep | sheep | sheep | a lamb | lambs
    a horse | horse | horses | a foal | foals
    a pig | pig | pigs | a piglet | piglets
    a duck | duck | ducks | a duckling | ducklings
    a goose | goose | geese | a gosling | goslings
    a hen | hen | hens | a chick | chicks
    a goat | goat | goats | a kid | kids
    a lion | lion | lions | a cub | cubs
    a bear | bear | bears | a cub | cubs
    a tiger | tiger | tigers | a cub | cubs
    a fox | fox | foxes | a cub | cubs
    a wolf | wolf | wolves | a pup | pups
    a seal | seal | seals | a pup | pups
    a frog | frog | frogs | a tadpole | tadpoles
    a butterfly | butterfly | butterflies | a caterpillar | caterpillars
    a kangaroo | kangaroo | kangaroos | a joey | joeys
    an elephant | elephant | elephants | a calf | calves
    a whale | whale | whales | a calf | calves
    a deer | deer | deer | a fawn | fawns
    a swan | swan | swans | a cygnet | cygnets
    an owl | owl | owls | an owlet | owlets
    an eagle | eagle | eagles | an eaglet | eaglets
    a giraffe | giraffe | giraffes | a calf | calves
    a rabbit | rabbit | rabbits | a kit | kits
    a koala | koala | koalas | a joey | joeys
    a dolphin | dolphin | dolphins | a calf | calves
    a zebra | zebra | zebras | a foal | foals
    a donkey | donkey | donkeys | a foal | foals
    a panda | panda | pandas | a cub | cubs
    a leopard | leopard | leopards | a cub | cubs
    a toad | toad | toads | a tadpole | tadpoles
    a camel | camel | camels | a calf | calves
    a shark | shark | sharks | a pup | pups
    a hare | hare | hares | a leveret | leverets
    a penguin | penguin | penguins | a chick | chicks
    a hedgehog | hedgehog | hedgehogs | a hoglet | hoglets
    a monkey | monkey | monkeys | an infant | infants""",
)
GROWN = table(
    "young little littles a animal",
    """a puppy | puppy | puppies | a dog | dog
    a kitten | kitten | kittens | a cat | cat
    a lamb | lamb | lambs | a sheep | sheep
    a piglet | piglet | piglets | a pig | pig
    a duckling | duckling | ducklings | a duck | duck
    a gosling | gosling | goslings | a goose | goose
    a tadpole | tadpole | tadpoles | a frog | frog
    a caterpillar | caterpillar | caterpillars | a butterfly | butterfly
    a fawn | fawn | fawns | a deer | deer
    a cygnet | cygnet | cygnets | a swan | swan
    an owlet | owlet | owlets | an owl | owl
    an eaglet | eaglet | eaglets | an eagle | eagle
    a foal | foal | foals | a horse | horse
    a calf | calf | calves | a cow | cow
    a joey | joey | joeys | a kangaroo | kangaroo
    a chick | chick | chicks | a hen | hen
    a leveret | leveret | leverets | a hare | hare
    a hoglet | hoglet | hoglets | a hedgehog | hedgehog
    a lion cub | lion cub | lion cubs | a lion | lion
    a bear cub | bear cub | bear cubs | a bear | bear
    a wolf pup | wolf pup | wolf pups | a wolf | wolf""",
)
HOMES = table(
    "a animals home",
    """a bird | birds | in a nest
    a bee | bees | in a hive
    a spider | spiders | in a web
    a dog | dogs | in a kennel
    a horse | horses | in a stable
    a rabbit | rabbits | in a burrow
    a fox | foxes | in a den
    a lion | lions | in the grasslands of Africa
    a fish | fish | in water
    a penguin | penguins | in the cold south
    a polar bear | polar bears | in the Arctic
    a camel | camels | in the desert
    a monkey | monkeys | in the jungle
    a kangaroo | kangaroos | in Australia
    a koala | koalas | in Australia
    a panda | pandas | in China
    a whale | whales | in the ocean
    a shark | sharks | in the ocean
    a frog | frogs | in ponds
    a bat | bats | in caves
    a squirrel | squirrels | in trees
    a mole | moles | in tunnels under the ground
    a cow | cows | in a barn
    a chicken | chickens | in a coop
    a pig | pigs | in a sty
    an ant | ants | in a nest under the ground
    a beaver | beavers | in a lodge in the river
    an elephant | elephants | in Africa and Asia
    a giraffe | giraffes | in Africa
    a tiger | tigers | in the forests of Asia
    an owl | owls | in trees
    a crab | crabs | on the sea shore
    a dolphin | dolphins | in the ocean
    an octopus | octopuses | in the ocean
    a zebra | zebras | in the grasslands of Africa
    a hippo | hippos | in the rivers of Africa
    a crocodile | crocodiles | in warm rivers
    a seal | seals | in cold seas
    a deer | deer | in the forest
    a wolf | wolves | in forests
    a bear | bears | in forests
    a hedgehog | hedgehogs | in gardens and hedges
    a worm | worms | in the soil
    a duck | ducks | on ponds and lakes
    a swan | swans | on lakes
    a parrot | parrots | in warm forests
    a gorilla | gorillas | in the forests of Africa
    a trout | trout | in rivers
    a hamster | hamsters | in a cage
    a goldfish | goldfish | in a tank or a pond
    a sheep | sheep | in the meadow
    a butterfly | butterflies | in gardens and meadows
    a jellyfish | jellyfish | in the sea
    a starfish | starfish | on the floor of the sea
    a reindeer | reindeer | in the cold north
    a llama | llamas | in the mountains of South America
    a badger | badgers | in a sett under the ground
    a scorpion | scorpions | in hot deserts
    a walrus | walruses | in the Arctic
    an eagle | eagles | in the mountains
    a seagull | seagulls | by the sea
    a woodpecker | woodpeckers | in the forest
    a sloth | sloths | in the rainforest
    a mouse | mice | in holes
    a goat | goats | on farms and in the mountains""",
)
DWELLERS = table(
    "home animals",
    """in a nest | birds
    in a hive | bees
    in a web | spiders
    in a kennel | dogs
    in a stable | horses
    in a burrow | rabbits
    in a den | foxes
    in a barn | cows
    in a coop | chickens
    in a sty | pigs
    in a lodge in the river | beavers
    in tunnels under the ground | moles
    in an anthill | ants
    in the desert | camels
    in the jungle | monkeys
    in the Arctic | polar bears
    in the ocean | whales and sharks
    in a pond | frogs
    in a cave | bats
    in the soil | worms
    in an aquarium | fish""",
)
FOODS = table(
    "a animals food",
    """a cow | cows | grass
    a horse | horses | grass and hay
    a sheep | sheep | grass
    a goat | goats | grass and leaves
    a rabbit | rabbits | grass and carrots
    a monkey | monkeys | fruit and leaves
    a lion | lions | meat
    a tiger | tigers | meat
    a wolf | wolves | meat
    a cat | cats | meat and fish
    a dog | dogs | meat and dog food
    a panda | pandas | bamboo
    a koala | koalas | eucalyptus leaves
    a giraffe | giraffes | leaves
    an elephant | elephants | grass and leaves
    a squirrel | squirrels | nuts
    a mouse | mice | seeds and grain
    a frog | frogs | insects
    a spider | spiders | insects
    a bat | bats | insects
    a penguin | penguins | fish
    a seal | seals | fish
    a polar bear | polar bears | seals
    an owl | owls | mice
    an eagle | eagles | small animals and fish
    a dolphin | dolphins | fish
    a whale | whales | krill and fish
    an octopus | octopuses | crabs and small fish
    a tortoise | tortoises | grass and leaves
    a lizard | lizards | insects
    a swan | swans | water plants
    a goose | geese | grass
    a woodpecker | woodpeckers | insects
    a worm | worms | dead leaves
    a llama | llamas | grass
    a flamingo | flamingos | shrimps
    an otter | otters | fish
    a guinea pig | guinea pigs | hay and vegetables
    a heron | herons | fish and frogs
    a bee | bees | nectar
    a butterfly | butterflies | nectar
    a chicken | chickens | grain and seeds
    a duck | ducks | water plants and insects
    a caterpillar | caterpillars | leaves
    a snake | snakes | mice and other small animals
    a beaver | beavers | bark and leaves
    a pig | pigs | grain, roots and vegetables
    a deer | deer | grass and leaves
    a zebra | zebras | grass
    a kangaroo | kangaroos | grass
    a bear | bears | berries, fish and honey
    a fox | foxes | mice, rabbits and berries
    a hedgehog | hedgehogs | insects, worms and snails
    a mole | moles | worms
    a shark | sharks | fish
    a crocodile | crocodiles | fish and meat
    a donkey | donkeys | grass and hay
    a camel | camels | dry grass and leaves
    a snail | snails | leaves
    a parrot | parrots | seeds, nuts and fruit
    a hamster | hamsters | seeds, grain and vegetables
    a gorilla | gorillas | leaves, stems and fruit
    a hippo | hippos | grass
    an anteater | anteaters | ants""",
)
LEGS = table(
    "a animal animals legs",
    """a dog | dog | dogs | four
    a cat | cat | cats | four
    a horse | horse | horses | four
    a cow | cow | cows | four
    a lion | lion | lions | four
    an elephant | elephant | elephants | four
    a mouse | mouse | mice | four
    a frog | frog | frogs | four
    a sheep | sheep | sheep | four
    a pig | pig | pigs | four
    a goat | goat | goats | four
    a rabbit | rabbit | rabbits | four
    a tiger | tiger | tigers | four
    a bear | bear | bears | four
    a giraffe | giraffe | giraffes | four
    a zebra | zebra | zebras | four
    a camel | camel | camels | four
    a fox | fox | foxes | four
    a lizard | lizard | lizards | four
    a crocodile | crocodile | crocodiles | four
    a turtle | turtle | turtles | four
    a bird | bird | birds | two
    a duck | duck | ducks | two
    a hen | hen | hens | two
    an ostrich | ostrich | ostriches | two
    a penguin | penguin | penguins | two
    an owl | owl | owls | two
    a goose | goose | geese | two
    a parrot | parrot | parrots | two
    a spider | spider | spiders | eight
    a scorpion | scorpion | scorpions | eight
    a crab | crab | crabs | ten
    an ant | ant | ants | six
    a bee | bee | bees | six
    a fly | fly | flies | six
    a beetle | beetle | beetles | six
    a butterfly | butterfly | butterflies | six
    a wasp | wasp | wasps | six
    a mosquito | mosquito | mosquitoes | six
    a ladybird | ladybird | ladybirds | six
    a grasshopper | grasshopper | grasshoppers | six
    a moth | moth | moths | six
    a cricket | cricket | crickets | six
    a donkey | donkey | donkeys | four
    a deer | deer | deer | four
    a wolf | wolf | wolves | four
    a hamster | hamster | hamsters | four
    a squirrel | squirrel | squirrels | four
    a hedgehog | hedgehog | hedgehogs | four
    a swan | swan | swans | two
    an eagle | eagle | eagles | two
    a flamingo | flamingo | flamingos | two
    an eel | eel | eels | no
    a snake | snake | snakes | no
    a fish | fish | fish | no
    a worm | worm | worms | no
    a whale | whale | whales | no
    a shark | shark | sharks | no
    a dolphin | dolphin | dolphins | no
    a snail | snail | snails | no""",
)
CLASSES = table(
    "a animals kind akind kinds",
    """a dog | dogs | mammal | a mammal | mammals
    a cat | cats | mammal | a mammal | mammals
    a whale | whales | mammal | a mammal | mammals
    a dolphin | dolphins | mammal | a mammal | mammals
    a bat | bats | mammal | a mammal | mammals
    a cow | cows | mammal | a mammal | mammals
    a horse | horses | mammal | a mammal | mammals
    a mouse | mice | mammal | a mammal | mammals
    an elephant | elephants | mammal | a mammal | mammals
    a lion | lions | mammal | a mammal | mammals
    a rabbit | rabbits | mammal | a mammal | mammals
    a seal | seals | mammal | a mammal | mammals
    a kangaroo | kangaroos | mammal | a mammal | mammals
    a hedgehog | hedgehogs | mammal | a mammal | mammals
    a wolf | wolves | mammal | a mammal | mammals
    a fox | foxes | mammal | a mammal | mammals
    a tiger | tigers | mammal | a mammal | mammals
    a bear | bears | mammal | a mammal | mammals
    a sheep | sheep | mammal | a mammal | mammals
    a pig | pigs | mammal | a mammal | mammals
    a goat | goats | mammal | a mammal | mammals
    a giraffe | giraffes | mammal | a mammal | mammals
    a zebra | zebras | mammal | a mammal | mammals
    a monkey | monkeys | mammal | a mammal | mammals
    a squirrel | squirrels | mammal | a mammal | mammals
    a camel | camels | mammal | a mammal | mammals
    a swan | swans | bird | a bird | birds
    a goose | geese | bird | a bird | birds
    a pigeon | pigeons | bird | a bird | birds
    a crow | crows | bird | a bird | birds
    a robin | robins | bird | a bird | birds
    a flamingo | flamingos | bird | a bird | birds
    a cod | cod | fish | a fish | fish
    a herring | herrings | fish | a fish | fish
    a carp | carp | fish | a fish | fish
    an alligator | alligators | reptile | a reptile | reptiles
    a chameleon | chameleons | reptile | a reptile | reptiles
    a salamander | salamanders | amphibian | an amphibian | amphibians
    a moth | moths | insect | an insect | insects
    a grasshopper | grasshoppers | insect | an insect | insects
    a cricket | crickets | insect | an insect | insects
    an eagle | eagles | bird | a bird | birds
    a penguin | penguins | bird | a bird | birds
    an ostrich | ostriches | bird | a bird | birds
    an owl | owls | bird | a bird | birds
    a duck | ducks | bird | a bird | birds
    a sparrow | sparrows | bird | a bird | birds
    a hen | hens | bird | a bird | birds
    a parrot | parrots | bird | a bird | birds
    a shark | sharks | fish | a fish | fish
    a salmon | salmon | fish | a fish | fish
    a goldfish | goldfish | fish | a fish | fish
    a trout | trout | fish | a fish | fish
    a tuna | tuna | fish | a fish | fish
    an eel | eels | fish | a fish | fish
    a snake | snakes | reptile | a reptile | reptiles
    a lizard | lizards | reptile | a reptile | reptiles
    a crocodile | crocodiles | reptile | a reptile | reptiles
    a turtle | turtles | reptile | a reptile | reptiles
    a tortoise | tortoises | reptile | a reptile | reptiles
    a frog | frogs | amphibian | an amphibian | amphibians
    a toad | toads | amphibian | an amphibian | amphibians
    a newt | newts | amphibian | an amphibian | amphibians
    an ant | ants | insect | an insect | insects
    a bee | bees | insect | an insect | insects
    a butterfly | butterflies | insect | an insect | insects
    a beetle | beetles | insect | an insect | insects
    a fly | flies | insect | an insect | insects
    a mosquito | mosquitoes | insect | an insect | insects
    a wasp | wasps | insect | an insect | insects
    a ladybird | ladybirds | insect | an insect | insects""",
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
    the best friend of humans | the dog
    the smallest bird | the hummingbird
    the fastest bird | the falcon
    the biggest fish | the whale shark
    the biggest cat | the tiger
    the animal that builds dams | the beaver
    the animal that spins a web | the spider
    the animal with sharp spines on its back | the hedgehog
    the sea animal with eight arms | the octopus
    the animal that sleeps upside down | the bat
    the bird that can talk | the parrot
    the animal that eats only bamboo | the panda
    the animal that changes its colour | the chameleon
    the animal that digs tunnels under the lawn | the mole
    the red insect with black spots | the ladybird
    the bird that wakes the farm in the morning | the rooster
    the animal with big antlers | the deer
    the animal that gives us wool | the sheep
    the slow animal that hangs in trees | the sloth
    the bird with the beautiful long tail | the peacock
    the animal that walks sideways | the crab""",
)
ABLE = table(
    "a animals answer act",
    """a bird | birds | Yes, most birds can fly. | fly
    a penguin | penguins | No, a penguin cannot fly, but it swims well. | fly
    an ostrich | ostriches | No, an ostrich cannot fly, but it runs fast. | fly
    a fish | fish | Yes, a fish can swim. | swim
    a bat | bats | Yes, a bat can fly. | fly
    a cat | cats | Yes, a cat can climb trees. | climb trees
    a dog | dogs | Yes, a dog can swim. | swim
    a duck | ducks | Yes, a duck can swim and fly. | swim
    a snake | snakes | No, a snake has no legs. | walk
    a cow | cows | No, a cow cannot fly. | fly
    a monkey | monkeys | Yes, a monkey climbs very well. | climb trees
    a butterfly | butterflies | Yes, a butterfly can fly. | fly
    a frog | frogs | Yes, a frog jumps well. | jump
    a pig | pigs | No, a pig cannot fly. | fly
    a penguin | penguins | Yes, a penguin swims very well. | swim
    a bee | bees | Yes, a bee can fly. | fly
    an owl | owls | Yes, an owl sees well at night. | see at night
    a parrot | parrots | Yes, a parrot can learn to say words. | say words
    a fish | fish | No, a fish cannot walk. It swims. | walk
    a horse | horses | Yes, a horse can run fast. | run fast
    an elephant | elephants | No, an elephant cannot jump. | jump
    an elephant | elephants | Yes, an elephant can swim. | swim
    a kangaroo | kangaroos | Yes, a kangaroo can jump very far. | jump
    a snail | snails | No, a snail is very slow. | run fast
    a tortoise | tortoises | No, a tortoise is very slow. | run fast
    a squirrel | squirrels | Yes, a squirrel climbs trees very well. | climb trees
    a cheetah | cheetahs | Yes, a cheetah runs faster than any other animal. | run fast
    a mole | moles | Yes, a mole digs very well. | dig tunnels
    a dog | dogs | No, a dog cannot climb trees. | climb trees
    a whale | whales | No, a whale must come up for air. | breathe under water
    a fish | fish | Yes, a fish breathes under water. | breathe under water
    a goose | geese | Yes, a goose can fly. | fly
    a sheep | sheep | No, a sheep cannot fly. | fly""",
)
