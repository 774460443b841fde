"""Free ways to ask about food, said before the stiffer ones in `food`; each ends with a line end."""

GROUPS = """I am sorting my shopping into fruit and vegetables. Where goes {a}? | My brother says {a} is a fruit. What is it really?
My sister says {a} is a vegetable. What is it really? | I drew {a} on the fruit page. What sort is it?
We are playing a sorting game, fruit here, vegetables there. And {a}? | Does {a} belong to the fruit or the vegetables?
The teacher held up {a}: fruit or vegetable? | There is {a} in my lunch box. Which group is it from?
To which food group does {a} belong? | The {food}... fruit or vegetable? | In the shop, which section has the {food}?
Fruit, vegetable or something else: what is {a}? | Which group of food is {a} in? | What kind of food is {a}?
Is it right to call {a} a fruit or rather a vegetable? | We argue about the {food}: fruit or vegetable? Who knows?
If I eat {a}, did I eat fruit or a vegetable? | Mum wants me to eat fruit or a vegetable. I took {a}. Which is it?
My list has two columns, fruit and vegetable. Which one for {a}? | {A}, is that one of the fruits?
{A}, is that one of the vegetables? | People plant the {food}. Do they get a fruit or a vegetable?
Would a farmer say that {a} is a fruit or a vegetable? | what group is {a} in
In a book about food, is {a} under fruit or under vegetables? | I bit into {a}. What type of food is that?
Daddy, is {a} a fruit or a veg? | Pick one for {a}: fruit or vegetable. | How would you sort {a}, fruit or vegetable?
Does the {food} grow up to be a fruit or a vegetable? | Somebody called {a} a vegetable. Right or wrong, what is it?
Can you sort {a} for me? Fruit or vegetable? | I never know about the {food}. Is it fruit or vegetable?
My quiz says: {a}, fruit or vegetable? | In cooking class we had {a}. Which group does it go to?
"""

MADE = """I ate {food} and wondered what was in {it}. | My mother made {food}. What did she take for {it}?
Somebody is allergic and must know what {verb} in {food}. | What should I buy if I want to make {food}?
{Food}... made out of what? | What was {food} before people made {it}? | If I look inside {food}, what did the cook put in?
I love {food} but I have no clue what goes in. | What foods turn into {food}? | What would a cook put on the table to make {food}?
Which ingredients are there in {food}? | The main ingredients of {food}, please. | What are the ingredients of {food}?
I am out shopping for {food} to make at home. What goes in my basket? | Without what could nobody make {food}?
Mama, what {verb} {food} made of? | Grandma is making {food}. What does she need? | {Food} {verb} on the menu. What {verb} in {it}?
What do you get {food} out of? | What do factories use to make {food}? | What does it take to make {food}?
What do I have to mix or use to get {food}? | Could I make {food} at home? From what?
How do people make {food}, from what? | whats in {food} | I must write down what {food} {verb} made of.
What has to be in the kitchen before I make {food}? | Would you kindly tell me what people make {food} out of?
A friend from far away has never seen {food}. What {verb} {they} made from? | What stuff {verb} {food} made of?
Which food do we start with when we make {food}? | There {verb} {food} on my plate. What {verb} {they} made from?
What does the cook start from for {food}? | My homework is about {food}. What {verb} {they} made of?
What would I find in {food}? | Name what {food} {verb} made from. | The recipe for {food} is lost. What went in?
Imagine you cook {food}. What do you take? | We want {food} tonight. What must be at home?
{Food}: ingredients? | What do I need at home for making {food}? | {Food} did not fall from the sky. From what do we make {it}?
What turns into {food} in the kitchen or the factory? | People eat {food} every day and do not know what {verb} in {it}. You?
"""

FROM = """Before the shop, where did {food} come from? | I see {food} in the shop, but where {do} {food} come from?
My brother thinks {food} {come} from the shop. From where really?
Who should I thank for {food}? | {Food}... from where? | Where would a farmer get {food}? | Who or what makes {food}?
If I wanted my own {food}, what should I keep or plant? | What must a farmer have to get {food}?
Which animal or plant gives us {food}? | {Food}: from an animal or a plant, and which one?
What would we need in order to have {food}? | Without whom would there be no {food}? | Mum, who makes {food}?
We visited a farm and saw where {food} {come} from. What was it? | Where in nature {be} {food} found?
The first source of {food}, please. | Nature gives us {food}. Through what? | Where do shops get {food} in the first place?
From which animal or plant {do} {food} come? | Guess what gives us {food}. | I wrote that {food} {come} from a factory. What is right?
where {do} {food} come from | In the end, what {do} {food} come from? | {Food}: which living thing do we get that from?
I would like to know the origin of {food}. | What living things do we have to thank for {food}?
Where did the first people find {food}? | Our class is learning where {food} {come} from. Help us.
Somebody gave me {food} and I asked myself where people get that. | On what or from what do we get {food}?
What do we take {food} from? | {Food} must come from something alive. From what?
Which creature or plant stands behind {food}? | If there were no shops, where would I find {food}?
"""

TASTES = """I have never had {food}. What would my tongue say? | If I put {food} in my mouth, what do I notice?
Somebody offers me {food}. What taste should I expect? | Would I like {food}? What is the taste?
{Food}... sweet, sour, or what? | My baby sister licked {food}. What did she taste? | What flavour is {food}?
I closed my eyes and tasted {food}. What was the taste? | What does {food} do to the tongue?
What would you say about the taste of {food}? | Which word fits the taste of {food}?
Is it sweet, salty, bitter, hot or sour: {food}? | Mum, what does {food} taste like? | Tastes: and {food}?
With {food} in the mouth, what do people taste? | Does {food} taste sweet, sour or some other way?
A robot cannot taste. Tell it how {food} tastes. | Somebody says {food} has a strong taste. What taste?
I am writing about tastes and need a word for {food}. | I have lost my sense of taste. How is {food} again?
What kind of flavour has {food}? | Put {food} on my tongue and I would say it is...?
People make a face or smile when they taste {food}. How does it taste? | The taste of {food}, in one word?
To what taste group does {food} belong? | how is {food}, sweet or sour or something | What will {food} taste like?
Before I try {food}, how does it taste? | I am afraid to try {food}. What is the taste?
How do people find the taste of {food}? | Which of the tastes do you get from {food}?
My friend has never eaten {food}. What taste do I tell her? | Would you kindly describe how {food} tastes?
"""

MEALS = """I am hungry {time}. Which meal do I get? | What is on the plan {time}, which meal?
My family sits at the table {time}. What meal is it? | {Time}... what meal is that? | When you eat {time}, what is that meal?
Grandma cooks for us {time}. What do we call that meal? | A guest comes to eat {time}. To which meal is he invited?
Is it breakfast, lunch or dinner that we have {time}? | Breakfast, lunch or dinner {time}? | The meal people have {time} is...?
A hotel serves food {time}. Which meal is it? | If my plate is full {time}, what meal is that?
Which of the three meals is {time}? | I eat {time}. What have I eaten then, breakfast, lunch or dinner?
Everybody is eating {time}. Which meal is it? | What should I call the food that I eat {time}?
{Time} it is time for which meal? | My plan says eat {time}. What is that meal called? | mum, what meal do we eat {time}
I skipped the meal {time}. Which one did I skip? | If someone eats {time}, what do you say he is having?
Our cook starts a meal that is eaten {time}. What is it? | What do families have together {time}, which meal?
I know three meals. Which one is {time}? | In English, what is the word for the meal {time}?
A word for the meal {time}, please. | The school or home gives us food {time}. What meal is it?
"""

TOOLS = """Could you hand me what I need to {act}? What is it? | Grandma wants to {act} and looks for something. What?
My kitchen is empty and I must {act}. What do I borrow? | It is time to {act}. What do I take?
I hate {acting} with bare hands. What is better? | The drawer is full of things. Which one is for {acting}?
{Acting} goes best with what? | I am in charge of {acting}. What thing do I get? | The cook is {acting}. What is in his hand or near him?
Is there a special thing for {acting}? | Somebody took the thing I use to {act}. What did they take?
What does a kitchen need so that people can {act}? | Excuse me, how would one {act}? With what?
Which thing would be on the table or stove when I {act}? | Our cook could not {act} because something was missing. What?
What do I use to {act}? | With what do people {act}? | Which kitchen thing do I need to {act}?
I want to {act}. What do I take from the drawer or shelf? | What tool is good for {acting}? | {Acting}: with what?
What is the right thing to {act} with? | I am setting up my kitchen and want to {act}. What must I buy?
How do I {act}, I mean with which tool? | What would a cook take to {act}? | Name something to {act} with.
My hands alone cannot {act}. What helps? | In the kitchen, what is there for {acting}?
A child wants to {act}. What should I give her? | what do you {act} with | What helps me {act}?
If I had to {act}, what would I need? | {Acting} is done with which kitchen tool? | I forgot what one uses to {act}.
What do grown-ups use for {acting}? | Tell me what I need to {act}. | Can you say what people {act} with?
My child asks what we {act} with. | What do we need for {acting}? | Do you know what is used to {act}?
Without what is it hard to {act}? | Please tell me what to {act} with. | I wonder what cooks use to {act}.
Which tool is used for {acting}? | What do people use when they {act}? | Say what I can {act} with.
What would you use to {act}? | For {acting}, what do I take? | What thing is made for {acting}?
"""

GROWS = """The farmer is out to get {food}. Where does he look? | Are {food} found up high, down low or under the ground?
I planted some and now I want to see my {food}. Where will they show up? | A worm or a bird: who is closer to {food}? Where do they grow?
If you were a gardener, where would your {food} be? | In which spot of the garden or field do {food} ripen?
Nobody in my class knew where {food} grow. | Where did my {food} hang, stand or hide before I bought them?
{Food} do not grow in a shop, so where? | Paint me {food} where they grow. Where is that?
I like {food} and want to see how they grow. Where are they? | Where do I have to reach for {food}?
Please, where would one go to see {food} growing? | Let me guess where {food} grow... no, tell me.
Where {do} {food} grow? | On a tree or in the ground: where {do} {food} grow? | {Food}: where do they grow?
If I had a garden, where would I look for {food}? | I want to pick {food}. Do I look up or down? Where?
Where does the farmer find {food}? | Do {food} grow on trees, on bushes or in the soil? | Where on the plant {do} {food} grow?
My brother says {food} grow in the shop. Where do they grow? | In nature, where {do} {food} grow?
I have never seen {food} growing. Where do they do it? | Tell me where {food} grow. | {Food}... growing where?
Before somebody picks {food}, where are they? | In which place {do} {food} grow up? | How do {food} grow, up high or under the soil?
where do {food} grow | We were in the garden looking for {food}. Where should we look?
Would I climb or dig to get {food}? Where do they grow? | Where do people pick or dig up {food}?
I draw a farm with {food}. Where must I draw them? | Can you explain where {food} grow? | I wonder where {food} grow.
Please tell me where {food} grow. | Where would you see {food} growing? | Mama, where {do} {food} grow?
On what or in what {do} {food} grow? | Do you know where {food} grow? | My child asks where {food} grow.
Say where {food} grow. | From which place are {food} harvested? | Where can I find {food} in a garden?
"""

KINDS = """A friend offered me {food}. What sort of thing would I get? | The waiter brought {food}. What did I order, in one word?
I have a card with {food} on it. On which pile of food cards does it go? | My recipe says {food}. What kind of thing do I look for?
{Food} on the shopping list: what sort of thing is that? | Does one drink, spread, sprinkle or eat {food}? What is it?
What would a dictionary call {food}? | In our game everyone names a kind of food. What kind is {food}?
Meat, fish, cheese, drink or something else, what is {food}? | How do I explain in a word what {food} is?
If somebody asks for {food}, what kind of food or drink does she want? | Which family of foods claims {food}?
What sort of thing is {food}? | What kind of food or drink is {food}? | To what group does {food} belong?
Is {food} a drink, a dessert, meat or what? | {Food}... what is that, a drink, a spice? | I saw {food} on a menu. What kind of thing is that?
Somebody ordered {food}. What did he order, a drink, a dessert? | Where on the menu is {food}, under which heading?
In a shop, with what kind of things do I find {food}? | I sort the kitchen: with what goes {food}?
what is {food}, a drink or a food or what | How would you class {food}? | Which group fits {food}?
If I have {food}, what kind of thing do I have? | Put {food} into a group of foods. | {Food} is a kind of what?
Tell me what kind of thing {food} is. | {Food} counts as what? | My homework: which group is {food} in?
What would a cook call {food}: spice, nut, drink, dessert? | Mum, what is {food} anyway, what kind of food?
I do not know the word {food}. What kind of food or drink is it? | The group of {food} is...?
I wonder what kind of food or drink {food} is. | Can you say what sort of food {food} is? | What type is {food}?
Please tell me what kind of thing {food} is. | Do you know which group {food} belongs to?
Among food and drink, what is {food}? | Name the kind of food or drink that {food} is.
"""

KEPT = """I am unpacking the bags and hold {food} in my hand. Where to? | Grandpa has bought {food}. Where will he put {it}?
We moved to a new kitchen. Where shall {food} live? | The spot for {food} at home? | Help me tidy up: what is the place for {food}?
Would {food} be happier in the cold or in a cupboard? | Where can {food} wait until we need {it}?
It would be a pity to waste {food}. Where do I keep {it}? | I am looking for {food} in your kitchen. Where should I look?
After dinner some {food} remained. Where do I put {it} away? | My flatmate puts {food} anywhere. What is the right place?
Good housekeepers keep {food} where? | Warm, cool or frozen: where do I keep {food}?
Where do I keep {food}? | Where should {food} go after shopping? | In which place {do} {food} stay good?
I just bought {food}. Where do I put {it}? | Where {do} {food} belong in the kitchen? | {Food}: fridge, freezer or cupboard?
Do I put {food} in the fridge or somewhere else? | Mum sent me to put away {food}. Where to?
Where would I look for {food} in a kitchen? | What is a good place for {food}? | I do not want {food} to go bad. Where to put {it}?
I have {food} in my shopping bag. Where do I put that? | where to put {food}
Somebody left {food} on the counter. Where to with {it}? | What place in the kitchen is right for {food}?
Tell me where to keep {food}. | Where do people store {food}? | How do I store {food}? | The best place for {food} is...?
Can you say where {food} should be kept? | I wonder where to put {food}. | I forgot where {food} should go.
Please tell me where {food} should go. | Where do you keep {food} at home? | My child asks where {food} should go.
Where should I store {food}? | In what place do we keep {food}? | Do you know where to keep {food}?
"""

BECOMES = """My garden or shop gave me lots of {stuff}. Any food to make? | I am a cook with nothing but {stuff}. What is possible?
Somebody left a bag of {stuff} here. What tasty thing can we make? | What would you make if you had {stuff}?
People buy {stuff} to make what? | Is there something nice to make from {stuff}? | With {stuff}, a cook makes...?
A factory gets {stuff} in the morning. What comes out at night? | I am bored and have {stuff}. What can I cook or make?
Suppose your kitchen is full of {stuff}. What do you make? | Which things to eat or drink start as {stuff}?
I am told one can make things from {stuff}. Which things? | Please suggest something to make from {stuff}.
What can I make from {stuff}? | What do people make out of {stuff}? | I have a lot of {stuff}. What could I make?
What do people in a kitchen turn {stuff} into? | For what food do cooks use {stuff}? | We always have {stuff} at home. What can be made from that?
If you cook with {stuff}, what can you get? | What foods come from {stuff}? | {Stuff}: what to make with that?
My cupboard has only {stuff}. What might come out of that? | Which food is made from {stuff}?
What could a cook do with {stuff}? | Grandma gave me {stuff}. What food could I make? | What good thing can people get out of {stuff}?
what can you make with {stuff} | Name something made from {stuff}. | Tell me what is made from {stuff}.
We have {stuff} left. What food can we make? | I would like to use up all the {stuff}. For what food?
Into what can I turn {stuff}? | What do factories and cooks turn {stuff} into? | Can you say what people make from {stuff}?
Starting with {stuff}, what food do I end with? | I wonder what one can make from {stuff}.
Please name a food made of {stuff}. | Do you know what is made from {stuff}? | My child asks what we make from {stuff}.
Out of {stuff}, what can be made? | In the kitchen, for what are cooks using {stuff}? | For which food do I need {stuff}?
"""
