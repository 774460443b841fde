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

PLUS = entries("""{Who} carries {a} {things} in and {other} carries {b}. How many {things} have come in? | {Who}'s basket holds {a} {things}. {Other} puts {b} on top. How many {things} does it hold? | After {a} {things}, {who} got {b} more as a gift. How many {things} is that? | {a} {things} were lost, then {b} more. How many {things} were lost in all? | {Who} needs {a} {things} for one friend and {b} for another. How many must {who} buy?
On one side of the road stand {a} {animals}, on the other side {b}. How many {animals} stand there? | The zoo had {a} {animals}, and {b} were born. How many {animals} does it have? | {a} {animals} drink at the pond and {b} more are on their way. How many will drink? | {Who} feeds {a} {animals} and {other} feeds {b}. How many {animals} are fed? | {a} white {animals} and {b} black {animals} are in the field. How many {animals} can you count?
{Who} walks {a} miles to town and {b} miles on to the sea. How many miles is the walk? | {Who} is {a} years old. In {b} years, how old will that be? | A toy costs {a} coins and a book costs {b} coins. What does {who} pay for both? | {Who} scored {a} goals before the break and {b} after it. How many goals?
{Who} reads {a} pages to {other} tonight and {b} tomorrow. How many pages is that? | {Who} puts {a} {things} in a row, then {b} more behind them. How long is the row? | The box was empty. {Who} put in {a} {things}, {other} put in {b}. How many {things} are inside? | I owe {who} {a} {things} and {other} {b}. How many {things} do I owe? | {a} {things} here, {b} {things} there, says {who}. How many {things} in the house?
{Who} has {a} {things}. {Other} has {b} more than that. How many {things} has {other}? | Yesterday {a} {things} were sold, today {b}. How many {things} were sold? | {Who} waits {a} minutes for the bus and {b} minutes for the train. How many minutes is the wait? | {Who} asks: what do my {a} {things} and your {b} {things} make?
{Who} has {a} {things} and gets {b} more. How many {things} now? | {Who} has {a} {things}. {Other} gives {b} more. How many {things} is that? | {Who} finds {a} {things} and then {b} more. How many in all? | {Who} has {a} {things} and {other} has {b}. How many do they have together?
{Who} buys {a} {things} today and {b} tomorrow. How many {things}? | There are {a} {things} on the table and {b} on the floor. How many {things}? | {a} {things} in a bag, {b} {things} in a box. How many {things}? | In the basket are {a} {things}. I put in {b} more. How many are in it?
{a} {animals} are in the garden and {b} more come. How many {animals} are there? | I see {a} {animals} here and {b} there. How many {animals} do I see? | {a} {animals} sleep and {b} {animals} play. How many {animals} are there? | A field has {a} {animals}. Then {b} join them. How many {animals} now?
{a} red {things} and {b} blue {things}: how many {things}? | I want {a} {things} for me and {b} for {other}. How many {things} do I take? | How many {things} has {who} got with {a} old ones and {b} new ones? | {Who} had {a} {things}. It was a good day: {b} more! How many {things}?
{a} {things} plus {b} {things}? | {a} {things} and {b} {things} make how many {things}? | In a class are {a} boys and {b} girls. How many children? | There are {a} girls and {b} boys at the party. How many children is that? | {a} boys and {b} girls sit on the bus. How many children are on it? | {a} men and {b} women wait. How many people wait?
How many {things} do we have if {who} brings {a} and {other} brings {b}? | {Other} gave {b} {things} to {who}, who had {a} before. How many {things} has {who} now? | Add my {a} {things} to the {b} {things} of {other}. | {Who} counts {a} {things} in one room and {b} in the next. What is the total?
{Who} eats {a} nuts in the morning and {b} at noon. How many nuts? | {a} {animals} swim, {b} {animals} run. How many {animals} in all? | The shelf holds {a} {things}; {who} adds {b}. How many does it hold now? | First {who} saw {a} {animals}, later {b}. How many {animals}?
Together, how many are {a} {things} and {b} {things}? | {Who} wins {a} {things} and then wins {b} again. How many {things} are won? | {a} people sit at the table and {b} more sit down. How many people sit there? | {Who} draws {a} {animals} and {other} draws {b}. How many {animals} are drawn?""")

MINUS = entries("""{Who} picked {a} {things} and {other} picked {b} fewer. How many did {other} pick? | {a} {things} stood on the shelf and {b} fell down. How many stand there now? | {Who} wanted to bring {a} {things} but forgot {b}. How many came along? | In the bag were {a} {things}. Through a hole {b} fell out. How many are in it now? | {Who} has to sort {a} {things} and has sorted {b}. How many {things} must still be sorted?
There were {a} {animals} on the farm. The farmer sold {b}. How many {animals} are left on it? | {a} {animals} sat on the wall and {b} jumped down. How many still sit up there? | Of {a} {animals}, {b} are brown and the rest are white. How many are white? | {a} {animals} ran in the race and {b} gave up. How many reached the end? | {Who} saw {a} {animals} in the morning and {b} fewer at night. How many at night?
{Who} has {a} coins and buys something for {b}. How many coins are left over? | The walk is {a} miles long and {who} has done {b}. How many miles remain? | {Who} is {a} years old and {other} is {b} years younger. How old is {other}? | {Who} had {a} plums, ate {b} and gave none away. How many are there? | The tower had {a} blocks. {Other} took off {b}. How many blocks high is it now?
Dinner is for {a} people, but {b} can't come. How many plates does {who} need? | {Who} folded {a} paper boats and {b} sank. How many still float? | {Who} lit {a} candles and blew out {b}. How many are burning? | Before the party {who} blew up {a} balloons, and {b} popped. How many are left for the party? | {Who} has {a} {things} and needs only {b}. How many may {other} have?
A shop had {a} {things}. Now there are {b} fewer. How many {things} are in the shop? | {Other} owes {who} {a} {things} and gives back {b}. How many {things} are still owed? | There are {a} steps and {who} has climbed {b}. How many steps to the top?
{Who} has {a} {things} and gives away {b}. How many {things} are left? | {Who} had {a} {things} and lost {b}. How many {things} now? | {Who} has {a} {things}. {Other} takes {b}. How many {things} stay? | There are {a} {things} on the table. {b} fall down. How many stay on it?
{a} {things} are in the bag. I take out {b}. How many are still in it? | Of {a} {things}, {who} sells {b}. How many {things} are left over? | {a} {animals} are in the garden and {b} go away. How many {animals} stay? | {a} {animals} sleep. {b} wake up. How many {animals} still sleep?
{a} {animals} sit by the water and {b} run off. How many {animals} are left? | {Who} counts {a} {animals}, but {b} hide. How many can be seen? | How many {things} does {who} keep, with {a} at first and {b} given to {other}? | {Who} needs {a} {things} and has {b}. How many {things} are missing?
{Who} has {a} {things}, {other} has {b}. How many more has {who}? | {a} {things} minus {b} {things}? | {a} {things} take away {b} {things} leaves how many? | {a} children are in class and {b} are girls. How many are boys? | There are {a} children on the bus. {b} get off. How many are still on it?
{a} boys play and {b} go home. How many boys go on playing? | {Who} baked {a} cakes and we ate {b}. How many cakes are left? | Out of {a} {things}, {b} are broken. How many are good? | The shelf holds {a} {things}; {who} takes down {b}. How many does it hold now? | From my {a} {things} I give {b} to {other}. How many do I have left?
{Who} wants {a} {things}. So far there are {b}. How many more? | Once there were {a} {things}, then {b} were gone. How many remained? | {Other} borrowed {b} of the {a} {things} of {who}. How many are still there? | Poor {who}! {a} {things}, and {b} got lost. How many are left?
{a} people sit at the table and {b} stand up. How many still sit? | {Who} had {a} eggs and used {b}. How many eggs are over? | {a} {things} were here and only {b} went away. How many are here still? | {Who} must carry {a} {things} and has done {b}. How many {things} to go?""")

SHARE = entries("""{Who} has {c} {things} and {b} pockets, and wants the same in each. How many {things} in one pocket? | {c} {animals} live in {b} huts, as many in each. How many in one hut? | We cut {c} inches of string into {b} equal bits. How long is a bit? | {Who} reads {c} pages in {b} days, the same every day. How many a day? | {b} brothers share {c} {things} fairly. What does one brother get?
{Who} deals {c} cards to {b} players. How many cards has each? | How often can I take {b} out of {c}? | What's {c} divided by {b}? | {b} bags cost {c} coins. What does one bag cost? | {c} pupils make {b} equal teams. How many are in a team? | {b} times what is {c}? | {c} {things}, {b} friends, and nobody should get more than another. How many for each one?
{c} divided by {b} is ... | {c} {things} lie in {b} heaps of the same size. How big is a heap?
{Who} shares {c} {things} with {b} children, the same for each. How many does each get? | {b} friends share {c} {things}. How many {things} for each? | Share {c} {things} among {b}. | {c} {things} for {b} children: how many each? | I have {c} {things} and {b} bags. How many {things} go in each bag?
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
