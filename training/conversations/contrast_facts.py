"""The knowledge tables of `contrast`."""

from itertools import product

from training.conversations.wording import entries, table

NAMES = entries(
    "Anna | Tom | Ben | Lucy | Sam | Mia | Peter | Rosa | Omar | Nina | Paul | Emma | Jack | Lea | Max | Sara | David | Ella | Hugo | Ines"
)

KIN = table(
    "relative word",
    """my mother's mother | grandmother
    my mother's father | grandfather
    my father's father | grandfather
    my father's mother | grandmother
    my mother's sister | aunt
    my mother's brother | uncle
    my father's brother | uncle
    my father's sister | aunt
    my aunt's son | cousin
    my uncle's daughter | cousin
    my sister's son | nephew
    my brother's son | nephew
    my sister's daughter | niece
    my brother's daughter | niece""",
)

MY_BODY = table(
    "direct indirect answer",
    """How many fingers do I have? | how many fingers I have | Most people have ten fingers.
    How many toes do I have? | how many toes I have | Most people have ten toes.
    How many eyes do I have? | how many eyes I have | Most people have two eyes.
    How many ears do I have? | how many ears I have | Most people have two ears.
    How many legs does my cat have? | how many legs my cat has | A cat has four legs.
    How many legs does my dog have? | how many legs my dog has | A dog has four legs.
    What sound does my dog make? | what sound my dog makes | A dog says woof.
    What sound does my cat make? | what sound my cat makes | A cat says meow.
    What does my nose do? | what my nose does | You smell with your nose.
    What is my nose for? | what my nose is for | You smell with your nose.
    What are my eyes for? | what my eyes are for | You see with your eyes.
    What are my ears for? | what my ears are for | You hear with your ears.
    What does my heart do? | what my heart does | Your heart pumps blood.
    What do I do with my teeth? | what I do with my teeth | You bite and chew with your teeth.
    What do I do with my legs? | what I do with my legs | You walk and run with your legs.
    What can I do with my hands? | what I can do with my hands | You can hold things with your hands.
    What should I do if I am thirsty? | what I should do if I am thirsty | Drink a glass of water.
    What should I do if I am hungry? | what I should do if I am hungry | Eat something, like bread or fruit.
    What should I do if I am tired? | what I should do if I am tired | Rest or go to sleep.
    What should I do if I am cold? | what I should do if I am cold | Put on a warm coat.
    What do I call a baby dog? | what I call a baby dog | A baby dog is a puppy.
    What do I call a baby cat? | what I call a baby cat | A baby cat is a kitten.
    What do I call a baby cow? | what I call a baby cow | A baby cow is a calf.
    What do I call a baby sheep? | what I call a baby sheep | A baby sheep is a lamb.
    Where do I keep my milk cold? | where I keep my milk cold | Keep it in the fridge.
    Where can I put my coat? | where I can put my coat | Hang it in the wardrobe.
    Where do I buy my bread? | where I can buy my bread | You can buy bread at a bakery.
    Where can I borrow my books? | where I can borrow my books | You can borrow books at the library.
    With what do I brush my teeth? | with what I brush my teeth | With a toothbrush and toothpaste.
    With what do I open my door? | with what I open my door | With a key.
    What do I use to dry my hair? | what I use to dry my hair | You use a towel.
    What does my plant need? | what my plant needs | It needs water, light, air and soil.
    Who looks after my teeth? | who looks after my teeth | A dentist looks after teeth.
    Who can help my sick cat? | who can help my sick cat | A vet helps sick animals.
    Who cuts my hair? | who can cut my hair | A hairdresser cuts hair.
    What did bread start as? | what bread started as | Bread starts as dough.""",
)

WILL = table(
    "direct indirect answer",
    """Will ice melt in the sun? | if ice will melt in the sun | Yes, ice melts when it gets warm.
    Will snow melt in spring? | if snow will melt in spring | Yes, snow melts when it gets warm.
    Will water freeze in the freezer? | if water will freeze in the freezer | Yes, water freezes when it is very cold.
    Will the sun rise tomorrow? | if the sun will rise tomorrow | Yes, the sun rises every morning.
    Will it get dark tonight? | if it will get dark tonight | Yes, it gets dark every night.
    Will a stone go down in water? | if a stone will go down in water | Yes, a stone sinks.
    Will wood stay on top of water? | if wood will stay on top of water | Yes, wood floats.
    Will a dropped ball fall? | if a dropped ball will fall | Yes, gravity pulls it down.
    Will a plant die without water? | if a plant will die without water | Yes, plants need water to live.
    Will a puppy grow up to be a dog? | if a puppy will grow up to be a dog | Yes, a puppy becomes a dog.
    Will a kitten become a cat? | if a kitten will become a cat | Yes, a kitten becomes a cat.
    Will chocolate melt in a hot pan? | if chocolate will melt in a hot pan | Yes, chocolate melts when it gets warm.
    Will sugar dissolve in hot tea? | if sugar will dissolve in hot tea | Yes, sugar dissolves in hot tea.
    Will iron rust in the rain? | if iron will rust in the rain | Yes, wet iron rusts.
    When will the sun rise? | when the sun will rise | The sun rises in the morning.
    When will the sun go down? | when the sun will go down | The sun goes down in the evening.
    When will it get dark? | when it will get dark | It gets dark in the evening.
    When will the stars come out? | when the stars will come out | The stars come out at night.
    When will the snow melt? | when the snow will melt | Snow melts when it gets warm.
    When will water boil? | when water will boil | Water boils at 100 degrees Celsius.
    When will the leaves fall? | when the leaves will fall | The leaves fall in autumn.
    When will it be Christmas? | when it will be Christmas | Christmas is in December.
    Where will the sun rise? | where the sun will rise | The sun rises in the east.
    Where will the sun set? | where the sun will set | The sun sets in the west.
    How long will it take the Earth to go around the sun? | how long it will take the Earth to go around the sun | It takes one year.
    How many hours will tomorrow have? | how many hours tomorrow will have | A day has 24 hours.
    How many minutes will the next hour have? | how many minutes the next hour will have | An hour has 60 minutes.
    How many eggs will I have if I buy six? | how many eggs I will have if I buy six | You will have six eggs.
    Who will teach the children at school? | who will teach the children at school | A teacher teaches children.
    Who will fix my car? | who will fix my car | A mechanic fixes cars.
    Who will bake my bread? | who will bake my bread | A baker bakes bread.
    Who will fly the plane? | who will fly the plane | A pilot flies the plane.
    What will I need in the rain? | what I will need in the rain | You will need an umbrella.
    What will keep me warm in winter? | what will keep me warm in winter | A warm coat keeps you warm.
    What will a cow give us? | what a cow will give us | A cow gives us milk.
    What will a hen lay? | what a hen will lay | A hen lays eggs.
    What will bees make? | what bees will make | Bees make honey.
    What will my clock show? | what my clock will show | A clock shows the time.
    What will a tadpole become? | what a tadpole will become | A tadpole becomes a frog.
    What will a caterpillar become? | what a caterpillar will become | A caterpillar becomes a butterfly.
    What will an egg of a hen become? | what an egg of a hen will become | It can become a chick.
    What will a seed become? | what a seed will become | A seed becomes a plant.
    What will ice become when it melts? | what ice will become when it melts | It becomes water.
    What will happen if I heat ice? | what will happen if I heat ice | The ice melts and becomes water.
    What will happen if I heat water? | what will happen if I heat water | It gets hot, and at 100 degrees it boils.
    What will happen if I drop a ball? | what will happen if I drop a ball | It falls to the ground.
    What will happen if I mix red and white? | what will happen if I mix red and white | You get pink.
    What will happen if I mix blue and yellow? | what will happen if I mix blue and yellow | You get green.
    What will happen if I do not water my plant? | what will happen if I do not water my plant | It dries out and dies.
    What will I get if I mix red and yellow? | what I will get if I mix red and yellow | You get orange.
    What will I get if I mix red and blue? | what I will get if I mix red and blue | You get purple.
    What will come after winter? | what will come after winter | After winter comes spring.
    What will come after spring? | what will come after spring | After spring comes summer.
    What will come after summer? | what will come after summer | After summer comes autumn.
    What will come after autumn? | what will come after autumn | After autumn comes winter.
    Which month will come after January? | which month will come after January | After January comes February.
    Which month will come after May? | which month will come after May | After May comes June.
    Which month will come after December? | which month will come after December | After December comes January.
    How many days will there be next week? | how many days there will be next week | A week has seven days.
    How many months will there be next year? | how many months there will be next year | A year has twelve months.
    Who will put out a fire? | who will put out a fire | A firefighter puts out fires.
    Who will help me if I am sick? | who will help me if I am sick | A doctor helps sick people.
    Will you tell me a joke? | if you will tell me a joke | What has hands but cannot clap? A clock!""",
)

TOMORROW = table(
    "today next before",
    """Monday | Tuesday | Sunday
    Tuesday | Wednesday | Monday
    Wednesday | Thursday | Tuesday
    Thursday | Friday | Wednesday
    Friday | Saturday | Thursday
    Saturday | Sunday | Friday
    Sunday | Monday | Saturday""",
)

PAIRS = table(
    "more less quality",
    """an elephant | a mouse | bigger
    a house | a shoe | bigger
    the sun | the moon | bigger
    a whale | a goldfish | bigger
    a horse | a cat | bigger
    a tree | a flower | taller
    a giraffe | a dog | taller
    a mountain | a house | higher
    fire | ice | hotter
    summer | winter | warmer
    the sun | a candle | hotter
    ice | tea | colder
    winter | summer | colder
    a car | a bike | faster
    a plane | a car | faster
    a hare | a turtle | faster
    a horse | a snail | faster
    a stone | a feather | heavier
    a car | a book | heavier
    a brick | a leaf | heavier
    a grandfather | a baby | older
    a year | a day | longer
    an hour | a minute | longer
    a week | a day | longer
    a river | a pencil | longer
    thunder | a whisper | louder
    a drum | a mouse | louder
    sugar | salt | sweeter
    honey | bread | sweeter
    a lemon | a banana | more sour
    iron | wool | harder
    a pillow | a stone | softer""",
)

TOLD = table(
    "name he thing place",
    "\n".join(
        f"{name} | {'she' if name in {'Anna', 'Lucy', 'Mia', 'Rosa', 'Nina', 'Emma', 'Lea', 'Sara', 'Ella', 'Ines'} else 'he'} | {thing} | {place}"
        for name, (thing, place) in product(
            NAMES, zip(entries("ball | key | book"), entries("in the box | on the table | under the bed"), strict=True)
        )
    ),
)

SELF = table("name", "\n".join(NAMES))
