"""More that is taught about animals: males and females, size, keeping, eggs and special features."""

import itertools
import re

from training.conversations.animal_facts import BABIES, CLASSES, FOODS, LEGS
from training.conversations.kind import Fact
from training.conversations.wording import table

PARENTS = table(
    "a animal male female",
    """a chicken | chicken | a rooster | a hen
    a lion | lion | a lion | a lioness
    a tiger | tiger | a tiger | a tigress
    a horse | horse | a stallion | a mare
    a pig | pig | a boar | a sow
    a sheep | sheep | a ram | a ewe
    a duck | duck | a drake | a duck
    a goose | goose | a gander | a goose
    a deer | deer | a stag | a doe
    a rabbit | rabbit | a buck | a doe
    a cat | cat | a tomcat | a queen
    a fox | fox | a fox | a vixen
    a goat | goat | a billy goat | a nanny goat
    an elephant | elephant | a bull | a cow
    a whale | whale | a bull | a cow
    a peafowl | peafowl | a peacock | a peahen""",
)
_SIZES = (
    ("an ant", "a flea"),
    ("a bee", "a fly", "a ladybird"),
    ("a mouse", "a sparrow", "a frog"),
    ("a rat", "a pigeon", "a squirrel"),
    ("a cat", "a rabbit", "a hen"),
    ("a fox", "a goose"),
    ("a sheep", "a wolf", "a goat"),
    ("a lion", "a pony", "a tiger"),
    ("a cow", "a horse", "a camel"),
    ("a hippo", "a rhino"),
    ("an elephant",),
    ("a blue whale",),
)
"""Animals from small to big, those of about the same size together."""


def _compared(one: str, two: str, big: str, small: str) -> Fact:
    return {
        slot: text
        for name, value in (("one", one), ("two", two), ("big", big), ("small", small))
        for slot, text in ((name, value), (name.capitalize(), value[:1].upper() + value[1:]))
    }


SIZES = tuple(
    _compared(*pair, big, small)
    for (at, smalls), (above, bigs) in itertools.combinations(enumerate(_SIZES), 2)
    for small in smalls
    for big in bigs
    for pair in ((small, big), (big, small))
    if (at + above + len(small) + len(big)) % 13 == 0
)
"""Two animals in either order, which is bigger and which smaller."""
KEPT_AS = table(
    "a animals answer",
    """a dog | dogs | A dog is a pet that lives with people.
    a cat | cats | A cat is a pet that lives with people.
    a hamster | hamsters | A hamster is a small pet.
    a guinea pig | guinea pigs | A guinea pig is a small pet.
    a goldfish | goldfish | A goldfish is a pet that lives in a tank.
    a budgie | budgies | A budgie is a pet bird that lives in a cage.
    a cow | cows | A cow is a farm animal.
    a pig | pigs | A pig is a farm animal.
    a sheep | sheep | A sheep is a farm animal.
    a goat | goats | A goat is a farm animal.
    a hen | hens | A hen is a farm animal.
    a turkey | turkeys | A turkey is a farm animal.
    a donkey | donkeys | A donkey is a farm animal.
    a lion | lions | A lion is a wild animal.
    a tiger | tigers | A tiger is a wild animal.
    a bear | bears | A bear is a wild animal.
    a wolf | wolves | A wolf is a wild animal.
    a fox | foxes | A fox is a wild animal.
    a deer | deer | A deer is a wild animal.
    a squirrel | squirrels | A squirrel is a wild animal.
    a hedgehog | hedgehogs | A hedgehog is a wild animal.
    a badger | badgers | A badger is a wild animal.
    a zebra | zebras | A zebra is a wild animal.
    a giraffe | giraffes | A giraffe is a wild animal.
    a crocodile | crocodiles | A crocodile is a wild animal.
    a shark | sharks | A shark is a wild animal.
    a whale | whales | A whale is a wild animal.
    an eagle | eagles | An eagle is a wild bird.
    an owl | owls | An owl is a wild bird.
    a kangaroo | kangaroos | A kangaroo is a wild animal.""",
)
LAYS = table(
    "a animals answer",
    """a hen | hens | Yes, a hen lays eggs.
    a duck | ducks | Yes, a duck lays eggs.
    a goose | geese | Yes, a goose lays eggs.
    an owl | owls | Yes, an owl lays eggs. All birds do.
    an ostrich | ostriches | Yes, an ostrich lays very big eggs.
    a penguin | penguins | Yes, a penguin lays eggs. All birds do.
    a turtle | turtles | Yes, a turtle lays eggs in the sand.
    a crocodile | crocodiles | Yes, a crocodile lays eggs.
    a frog | frogs | Yes, a frog lays eggs in water.
    a butterfly | butterflies | Yes, a butterfly lays tiny eggs on leaves.
    a spider | spiders | Yes, a spider lays eggs.
    a salmon | salmon | Yes, a salmon lays eggs in the river.
    a bee | bees | Yes, the queen bee lays eggs.
    a dog | dogs | No, a dog gives birth to live puppies.
    a cat | cats | No, a cat gives birth to live kittens.
    a cow | cows | No, a cow gives birth to a live calf.
    a horse | horses | No, a horse gives birth to a live foal.
    an elephant | elephants | No, an elephant gives birth to a live calf.
    a whale | whales | No, a whale gives birth to a live calf.
    a bat | bats | No, a bat gives birth to a live baby.
    a rabbit | rabbits | No, a rabbit gives birth to live young.
    a lion | lions | No, a lion gives birth to live cubs.""",
)
FEATURES = table(
    "a animal feature",
    """an elephant | elephant | a long trunk
    a giraffe | giraffe | a very long neck
    a zebra | zebra | black and white stripes
    a tiger | tiger | orange fur with black stripes
    a lion | lion | a big mane around the head
    a camel | camel | a hump on its back
    a kangaroo | kangaroo | a pouch for its baby
    a hedgehog | hedgehog | spines on its back
    a snail | snail | a round shell on its back
    a turtle | turtle | a hard shell around its body
    a crab | crab | two big claws
    an octopus | octopus | eight long arms
    a peacock | peacock | a long colourful tail
    a flamingo | flamingo | pink feathers and long thin legs
    a pelican | pelican | a big bag under its beak
    a rhino | rhino | a horn on its nose
    a deer | deer | antlers on its head
    a goat | goat | two horns and a little beard
    a pig | pig | a flat nose and a curly tail
    a rabbit | rabbit | long ears and a short tail
    a donkey | donkey | long ears and a grey coat
    a bat | bat | wings made of skin
    a squirrel | squirrel | a bushy tail
    a beaver | beaver | a flat tail and strong front teeth
    a walrus | walrus | two long tusks
    a shark | shark | many sharp teeth and a fin on its back
    a swordfish | swordfish | a long pointed nose like a sword
    a ladybird | ladybird | red wings with black spots
    a panda | panda | black patches around its eyes
    a leopard | leopard | yellow fur with black spots
    a rooster | rooster | a red comb on its head
    an owl | owl | big round eyes
    a parrot | parrot | bright feathers and a curved beak
    a toucan | toucan | a huge colourful beak
    a porcupine | porcupine | long sharp quills
    a chameleon | chameleon | skin that changes its colour""",
)
_KINDS = {
    "mammal": "a mammal",
    "bird": "a bird",
    "fish": "a fish",
    "reptile": "a reptile",
    "amphibian": "an amphibian",
    "insect": "an insect",
}
_PLURALS = {fact["kind"]: fact["kinds"] for fact in CLASSES}


def _guessed(fact: Fact, kind: str) -> Fact:
    guess = _KINDS[kind]
    return {**fact, "guess": guess, "Guess": guess[:1].upper() + guess[1:], "guesses": _PLURALS[kind]}


def _another(kind: str, at: int) -> str:
    """Another kind of animal than `kind`."""
    others = [other for other in _KINDS if other != kind]
    return others[at % len(others)]


KIND_RIGHT = tuple(_guessed(fact, fact["kind"]) for fact in CLASSES)
KIND_WRONG = tuple(_guessed(fact, _another(fact["kind"], at)) for at, fact in enumerate(CLASSES))
"""Animals with a kind they are, and with one they are not."""
_NUMBERS = ("two", "four", "six", "eight")
LEGS_RIGHT = tuple({**fact, "number": fact["legs"]} for fact in LEGS if fact["legs"] != "no")
LEGS_WRONG = tuple(
    {**fact, "number": [number for number in _NUMBERS if number != fact["legs"]][at % 3]}
    for at, fact in enumerate(LEGS)
)
"""Animals with a number of legs that is right, and with one that is wrong."""
_BOTH_EATERS = frozenset(("monkeys", "mice", "chickens", "ducks", "pigs", "bears", "foxes", "hedgehogs", "parrots"))
_PLANTS = re.compile("grass|leaves|hay|plants|bamboo|nuts|nectar|bark|seeds|fruit")
_OTHER_FOOD = {True: "meat", False: "hay"}
FOODS_WRONG = tuple(
    {**fact, "real": fact["food"], "food": other, "Food": other.capitalize()}
    for fact in FOODS
    if fact["animals"] not in _BOTH_EATERS
    for other in [_OTHER_FOOD[bool(_PLANTS.search(fact["food"]))]]
)
"""Animals with a food they do not eat as {food}, and what they eat as {real}."""
BABIES_WRONG = tuple(
    {**fact, "real": fact["young"], "young": other["young"], "Young": other["Young"], "babies": other["babies"]}
    for fact, other in zip(BABIES, (*BABIES[7:], *BABIES[:7]), strict=True)
    if fact["young"] != other["young"] and fact["animal"] not in ("deer", "dolphin")
)
"""Animals with the young of another animal, and their own young as {real}."""
