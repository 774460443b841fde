"""The knowledge tables of `contrast`."""

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
    How many thumbs do I have? | how many thumbs I have | Most people have two thumbs.
    How many feet do I have? | how many feet I have | Most people have two feet.
    How many noses do I have? | how many noses I have | Everyone has one nose.
    How many wings does my bird have? | how many wings my bird has | A bird has two wings.
    How many legs does my horse have? | how many legs my horse has | A horse has four legs.
    How many wheels does my bike have? | how many wheels my bike has | A bike has two wheels.
    How many wheels does my car have? | how many wheels my car has | A car has four wheels.
    How many days does my week have? | how many days my week has | A week has seven days.
    What sound does my cow make? | what sound my cow makes | A cow says moo.
    What sound does my duck make? | what sound my duck makes | A duck says quack.
    What does my cat like to chase? | what my cat likes to chase | Cats like to chase mice.
    What does my rabbit eat? | what my rabbit eats | Rabbits eat grass, hay and carrots.
    What does my cow eat? | what my cow eats | A cow eats grass.
    What is my tongue for? | what my tongue is for | You taste with your tongue.
    What is my brain for? | what my brain is for | You think with your brain.
    What are my lungs for? | what my lungs are for | You breathe with your lungs.
    What can I do with my ears? | what I can do with my ears | You can hear with your ears.
    What can I do with my key? | what I can do with my key | You can open a lock with it.
    What can I do with my pen? | what I can do with my pen | You can write with it.
    What should I do if my room is dark? | what I should do if my room is dark | Turn on the light.
    What should I do if my shoes are wet? | what I should do if my shoes are wet | Let them dry.
    What should I do if my hands are dirty? | what I should do if my hands are dirty | Wash them with soap.
    What should I do if my plant is dry? | what I should do if my plant is dry | Give it some water.
    What do I call a baby horse? | what I call a baby horse | A baby horse is a foal.
    Where do I wash my hands? | where I can wash my hands | At the sink, with soap and water.
    Where can I post my letter? | where I can post my letter | You can post it at the post office.
    With what do I cut my paper? | with what I cut my paper | With scissors.
    With what do I eat my soup? | with what I eat my soup | With a spoon.
    What do I wear on my feet? | what I wear on my feet | You wear socks and shoes.
    What do I wear on my hands in winter? | what I wear on my hands in winter | You wear gloves.
    Who brings my letters? | who brings my letters | The postman brings letters.
    Who can mend my car? | who can mend my car | A mechanic mends cars.
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
    Will a balloon burst if I prick it? | if a balloon will burst if I prick it | Yes, it will go pop.
    Will butter melt in a hot pan? | if butter will melt in a hot pan | Yes, butter melts when it gets warm.
    Will a wet shirt dry in the sun? | if a wet shirt will dry in the sun | Yes, the sun dries it.
    Will a candle go out without air? | if a candle will go out without air | Yes, fire needs air.
    Will a magnet pull iron? | if a magnet will pull iron | Yes, a magnet pulls iron.
    Will a stone float? | if a stone will float | No, a stone sinks.
    Will paper burn? | if paper will burn | Yes, paper burns easily.
    Will glass break if it falls? | if glass will break if it falls | Yes, glass breaks easily.
    Will milk go bad in the sun? | if milk will go bad in the sun | Yes, keep milk cold.
    Will it be light in the morning? | if it will be light in the morning | Yes, the sun rises in the morning.
    Will a fish live out of water? | if a fish will live out of water | No, a fish needs water.
    Will a lamb become a sheep? | if a lamb will become a sheep | Yes, a lamb becomes a sheep.
    Will you remember to be kind? | if you will remember to be kind | Yes, I will be kind.
    Who will bring the letters? | who will bring the letters | The postman brings letters.
    Who will help my sick dog? | who will help my sick dog | A vet helps sick animals.
    What will happen if I prick a balloon? | what will happen if I prick a balloon | It goes pop.
    What will happen if I put salt in water? | what will happen if I put salt in water | The salt dissolves.
    What will happen if I mix black and white? | what will happen if I mix black and white | You get grey.
    What will happen if I leave bread out? | what will happen if I leave bread out | It gets dry and hard.
    What will a calf become? | what a calf will become | A calf becomes a cow.
    What will a chick become? | what a chick will become | A chick becomes a hen or a cock.
    What will dough become in the oven? | what dough will become in the oven | It becomes bread.
    Which day will come after Monday? | which day will come after Monday | After Monday comes Tuesday.
    Which number will come after nine? | which number will come after nine | After nine comes ten.
    Which letter will come after A? | which letter will come after A | After A comes B.
    How many eyes will a kitten have? | how many eyes a kitten will have | A kitten has two eyes.
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

_SHE = frozenset(entries("Anna | Lucy | Mia | Rosa | Nina | Emma | Lea | Sara | Ella | Ines"))
_THINGS = entries("ball | key | book | cup | hat | pen | toy | map | shoe | bag | doll | cake | letter | coat | drum")
_SPOTS = entries(
    """in the box | on the table | under the bed | in the drawer | on the shelf | behind the door | next to the chair
    in the kitchen | on the window sill | under the sofa | in the garden | by the lamp"""
)
TOLD = table(
    "name he thing place",
    "\n".join(
        f"{name} | {'she' if name in _SHE else 'he'} | {_THINGS[at % len(_THINGS)]} | {_SPOTS[at % len(_SPOTS)]}"
        for name, at in zip(sorted(NAMES * 6), range(120), strict=True)
    ),
)

SELF = table("name", "\n".join(NAMES))
