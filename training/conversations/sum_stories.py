"""Small sums told as stories of things that people get, lose, share and count."""

from __future__ import annotations

import random

from training.conversations.wording import entries

WHO = entries("""Tom | Anna | Sara | Ben | Lina | Ali | Mia | Noah | Omar | Ella | Sam | Nora | Leo | Zoe | Max | Ida | Amir | Rosa | Paul | Kim | Jack | Lucy | Emma | Hugo
My sister | My brother | Grandma | Grandpa | Dad | Mum | The teacher | A girl | A boy | The farmer | My friend | My aunt | My cousin | The baker | The king | Our neighbour | The old man | The queen""")
THINGS = entries("""apples | coins | books | cups | sweets | nuts | pens | balls | cards | flowers | eggs | stamps | shells | stones | buttons | cakes | plums | pears | oranges | carrots | toys | marbles | stickers | hats | spoons | plates | boxes | bags | tickets | candles
cookies | lemons | bananas | rings | keys | stars | pictures | dolls | blocks | beads""")
ANIMALS = entries(
    """birds | ducks | cats | dogs | sheep | cows | frogs | bees | ants | rabbits | mice | hens | geese | horses | goats | pigs | butterflies | fish | bears | squirrels"""
)

PLUS = entries("""{Who} has {a} {things} and gets {b} more. How many {things} now? | {Who} has {a} {things}. {Other} gives {b} more. How many {things} is that? | {Who} finds {a} {things} and then {b} more. How many in all? | {Who} has {a} {things} and {other} has {b}. How many do they have together?
{Who} buys {a} {things} today and {b} tomorrow. How many {things}? | There are {a} {things} on the table and {b} on the floor. How many {things}? | {a} {things} in a bag, {b} {things} in a box. How many {things}? | In the basket are {a} {things}. I put in {b} more. How many are in it?
{a} {animals} are in the garden and {b} more come. How many {animals} are there? | I see {a} {animals} here and {b} there. How many {animals} do I see? | {a} {animals} sleep and {b} {animals} play. How many {animals} are there? | A field has {a} {animals}. Then {b} join them. How many {animals} now?
{a} red {things} and {b} blue {things}: how many {things}? | I want {a} {things} for me and {b} for {other}. How many {things} do I take? | How many {things} has {who} got with {a} old ones and {b} new ones? | {Who} had {a} {things}. It was a good day: {b} more! How many {things}?
{a} {things} plus {b} {things}? | {a} {things} and {b} {things} make how many {things}? | In a class are {a} boys and {b} girls. How many children? | There are {a} girls and {b} boys at the party. How many children is that? | {a} boys and {b} girls sit on the bus. How many children are on it? | {a} men and {b} women wait. How many people wait?
How many {things} do we have if {who} brings {a} and {other} brings {b}? | {Other} gave {b} {things} to {who}, who had {a} before. How many {things} has {who} now? | Add my {a} {things} to the {b} {things} of {other}. | {Who} counts {a} {things} in one room and {b} in the next. What is the total?
{Who} eats {a} nuts in the morning and {b} at noon. How many nuts? | {a} {animals} swim, {b} {animals} run. How many {animals} in all? | The shelf holds {a} {things}; {who} adds {b}. How many does it hold now? | First {who} saw {a} {animals}, later {b}. How many {animals}?
Together, how many are {a} {things} and {b} {things}? | {Who} wins {a} {things} and then wins {b} again. How many {things} are won? | {a} people sit at the table and {b} more sit down. How many people sit there? | {Who} draws {a} {animals} and {other} draws {b}. How many {animals} are drawn?""")

MINUS = entries("""{Who} has {a} {things} and gives away {b}. How many {things} are left? | {Who} had {a} {things} and lost {b}. How many {things} now? | {Who} has {a} {things}. {Other} takes {b}. How many {things} stay? | There are {a} {things} on the table. {b} fall down. How many stay on it?
{a} {things} are in the bag. I take out {b}. How many are still in it? | Of {a} {things}, {who} sells {b}. How many {things} are left over? | {a} {animals} are in the garden and {b} go away. How many {animals} stay? | {a} {animals} sleep. {b} wake up. How many {animals} still sleep?
{a} {animals} sit by the water and {b} run off. How many {animals} are left? | {Who} counts {a} {animals}, but {b} hide. How many can be seen? | How many {things} does {who} keep, with {a} at first and {b} given to {other}? | {Who} needs {a} {things} and has {b}. How many {things} are missing?
{Who} has {a} {things}, {other} has {b}. How many more has {who}? | {a} {things} minus {b} {things}? | {a} {things} take away {b} {things} leaves how many? | {a} children are in class and {b} are girls. How many are boys? | There are {a} children on the bus. {b} get off. How many are still on it?
{a} boys play and {b} go home. How many boys go on playing? | {Who} baked {a} cakes and we ate {b}. How many cakes are left? | Out of {a} {things}, {b} are broken. How many are good? | The shelf holds {a} {things}; {who} takes down {b}. How many does it hold now? | From my {a} {things} I give {b} to {other}. How many do I have left?
{Who} wants {a} {things}. So far there are {b}. How many more? | Once there were {a} {things}, then {b} were gone. How many remained? | {Other} borrowed {b} of the {a} {things} of {who}. How many are still there? | Poor {who}! {a} {things}, and {b} got lost. How many are left?
{a} people sit at the table and {b} stand up. How many still sit? | {Who} had {a} eggs and used {b}. How many eggs are over? | {a} {things} were here and only {b} went away. How many are here still? | {Who} must carry {a} {things} and has done {b}. How many {things} to go?""")

SHARE = entries("""{Who} shares {c} {things} with {b} children, the same for each. How many does each get? | {b} friends share {c} {things}. How many {things} for each? | Share {c} {things} among {b}. | {c} {things} for {b} children: how many each? | I have {c} {things} and {b} bags. How many {things} go in each bag?
Split {c} {things} into {b} groups. How many are in each? | {b} children get {c} {things} in all. What is the share of one child? | What is {c} divided by {b}? | Divide {c} by {b}. | {c} / {b} | {c} shared by {b}? | How much is {c} divided by {b}? | {c} divided by {b} is what? | How many times does {b} go into {c}? | {c} : {b} = ?
{c} {things} in {b} rows. How many in one row? | We are {b} and have {c} {things}. How many may each take? | If {b} of us share {c} {things}, what do I get? | How many {things} does one get when {c} are shared by {b}? | {Who} puts {c} {things} on {b} plates. How many on one plate?
Cut {c} into {b} equal parts. How big is one? | I want to share {c} {things} fairly with {b} people. How many each? | My homework says {c} divided by {b}. What do I write? | {Who} has {c} {things} for {b} {animals}. How many does each one get? | What does {c} divided by {b} equal? | Can you share {c} among {b}?
Could you divide {c} {things} by {b}?""")


def slots(rng: random.Random) -> dict[str, str]:
    """Who has what: two people, things and animals; names in the middle of a sentence without a capital article."""
    who, other = rng.sample(WHO, 2)
    return {
        "Who": who,
        "Other": other,
        "who": _inside(who),
        "other": _inside(other),
        "things": rng.choice(THINGS),
        "animals": rng.choice(ANIMALS),
    }


def _inside(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if rest else name
