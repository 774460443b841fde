"""Clues that leave one answer, so that "What is it?" is not always a question without context."""

from training.conversations.wording import table

CLUES = table(
    "clue answer",
    """has four legs and says moo | a cow
    has four legs and says meow | a cat
    has four legs and says woof | a dog
    has feathers and says quack | a duck
    has feathers and lays eggs | a hen
    has eight legs and makes a web | a spider
    has wool and says baa | a sheep
    has a trunk and big ears | an elephant
    has a very long neck and eats leaves | a giraffe
    has a shell and is very slow | a snail
    has stripes and makes honey | a bee
    has black and white stripes and looks like a horse | a zebra
    is green and jumps into the pond | a frog
    is pink and says oink | a pig
    is small and eats cheese | a mouse
    is long, has no legs and says hiss | a snake
    is called the king of the animals | a lion
    lives in the sea and is the biggest animal | a whale
    flies at night and says hoo | an owl
    is yellow, curved and monkeys like it | a banana
    is red or green and grows on a tree | an apple
    is orange, long and rabbits like it | a carrot
    is yellow and very sour | a lemon
    is white and comes from a cow | milk
    is sweet and made by bees | honey
    is white, cold and falls in winter | snow
    is cold, hard and made of frozen water | ice
    falls from the clouds and is wet | rain
    shines in the day and is very hot | the sun
    shines at night and is round | the moon
    has many colours and comes after the rain | a rainbow
    has two wheels and pedals | a bicycle
    has four wheels and an engine | a car
    has wings and flies with many people | a plane
    has two hands and shows the time | a clock
    has many pages and words | a book
    has a lock and lets you into a room | a door
    opens a lock | a key
    keeps you dry in the rain | an umbrella
    keeps food cold | a fridge
    has a trunk, branches and leaves | a tree
    has petals and smells nice | a flower
    has pillows and blankets and you sleep in it | a bed
    has keys and makes music | a piano
    has five fingers | a hand
    is in the middle of your face and can smell | a nose
    has twelve months | a year
    has seven days | a week
    has sixty minutes | an hour
    is the season with snow and cold days | winter""",
)
