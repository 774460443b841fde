"""The questions of `science` that are asked whole, and what follows from what."""

from training.conversations.wording import table

EFFECTS = table(
    "event answer",
    """you heat ice | The ice melts and becomes water.
    ice gets warm | It melts and becomes water.
    you heat water | It gets hot, and at 100 degrees it boils.
    water boils | It turns into steam.
    you cool water below zero degrees | It freezes and becomes ice.
    water freezes | It turns into ice.
    steam cools down | It turns back into water.
    I mix blue and yellow paint | You get green.
    I mix red and white paint | You get pink.
    you put sugar in tea | The sugar dissolves and the tea gets sweet.
    you put salt in water | The salt dissolves and the water gets salty.
    I drop a stone | It falls to the ground.
    I drop a glass | It falls and may break.
    you throw a ball up | It comes back down.
    a plant gets no water | It dries out and dies.
    a plant gets no light | It turns pale and weak.
    you plant a seed and water it | A small plant grows.
    butter gets warm | It melts and becomes soft.
    chocolate lies in the sun | It melts.
    iron gets wet | It rusts after a while.
    you put oil on water | The oil floats on top.
    you rub your hands together | They get warm.
    you blow up a balloon | It gets bigger.
    you prick a balloon | It pops.
    wood burns | It turns into smoke and ash.
    you leave milk out for days | It turns sour.
    the sun goes down | It gets dark.
    the sun comes up | It gets light.
    two magnets meet with the same poles | They push each other away.
    a caterpillar grows up | It turns into a butterfly.
    a tadpole grows up | It turns into a frog.
    you bake dough | It turns into bread.
    you water a flower | It can grow.
    snow lies in the sun | It melts.
    you put water in the freezer | It freezes and becomes ice.""",
)

QUESTIONS = table(
    "direct indirect answer",
    """At what temperature does water boil? | at what temperature water boils | Water boils at 100 degrees Celsius.
    When does water boil? | when water boils | Water boils at 100 degrees Celsius.
    At what temperature does water freeze? | at what temperature water freezes | Water freezes at 0 degrees Celsius.
    When does water freeze? | when water freezes | Water freezes at 0 degrees Celsius.
    What do plants need to grow? | what plants need to grow | Plants need water, light, air and soil.
    What does a plant need? | what a plant needs | A plant needs water, light, air and soil.
    What are the three states of matter? | what the three states of matter are | Solid, liquid and gas.
    What do we breathe? | what we breathe | We breathe air.
    Which gas do we need to breathe? | which gas we need to breathe | We need oxygen.
    What pulls things to the ground? | what pulls things to the ground | Gravity pulls things to the ground.
    What does a magnet attract? | what a magnet attracts | A magnet attracts iron and steel.
    What is faster, light or sound? | if light or sound is faster | Light is faster than sound.
    How many legs does an insect have? | how many legs an insect has | An insect has six legs.
    What does a plant take in with its roots? | what a plant takes in with its roots | It takes in water from the soil.
    Which part of a plant is under the ground? | which part of a plant is under the ground | The roots are under the ground.
    What part of a plant makes seeds? | what part of a plant makes seeds | The flower makes seeds.
    What do trees give us? | what trees give us | Trees give us air, wood, fruit and shade.
    What do bees do for flowers? | what bees do for flowers | Bees carry pollen from flower to flower.
    What is ice made of? | what ice is made of | Ice is frozen water.
    What do you call frozen water? | what you call frozen water | Frozen water is called ice.
    What do you call water as a gas? | what you call water as a gas | It is called steam.
    What do you get when ice melts? | what you get when ice melts | You get water.
    Is sea water salty? | if sea water is salty | Yes, sea water is salty.
    Is a whale a fish? | if a whale is a fish | No, a whale is a mammal.
    Is a spider an insect? | if a spider is an insect | No, a spider has eight legs.
    Is a bat a bird? | if a bat is a bird | No, a bat is a mammal.
    Is fire hot? | if fire is hot | Yes, fire is very hot.
    Is ice cold? | if ice is cold | Yes, ice is cold.
    Is a stone alive? | if a stone is alive | No, a stone is not alive.
    Is a tree alive? | if a tree is alive | Yes, a tree is a living thing.
    Is iron a metal? | if iron is a metal | Yes, iron is a metal.
    Is wood a metal? | if wood is a metal | No, wood is not a metal.
    Can we see air? | if we can see air | No, we cannot see air, but we can feel wind.
    Can sound travel through water? | if sound can travel through water | Yes, sound travels through water.
    Can plants grow without water? | if plants can grow without water | No, plants need water to grow.
    Do fish breathe under water? | if fish breathe under water | Yes, fish breathe with gills.""",
)
