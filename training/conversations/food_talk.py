"""More ways to ask about food, as they come up in everyday talk.

Each block ends with a line end, so that other wordings can follow it.
"""

GROUPS = """
My list has the {food} on it. Is that for the fruit aisle or the vegetable aisle? | A child at the market asks about {a}. Is it a fruit or a vegetable, do I say? | What would you call {a}: fruit or vegetable?
An apple's a fruit, a turnip's a vegetable. What about {a}? | Our teacher asked what {a} is, fruit or vegetable. | My daughter wants to know if {a} is a fruit. Or is it a vegetable? | I'm writing about {a}. Do I call it a fruit or a vegetable? | You told me about the carrot. And {a}, fruit or vegetable?
I've got two bowls, fruit in this one and vegetables in that one. Which bowl is right for {a}? | Our school garden has a bed for fruit and a bed for vegetables. In which one is the {food}? | At the greengrocer's I'm looking for {a}. Fruit side or vegetable side?
What's {a}, fruit or vegetable? | What's the group of {a}, fruit or vegetable? | What's the right word for {a}, fruit or vegetable? | Is {a} one of the fruits or one of the vegetables? | Would {a} go into a fruit salad as a fruit? What is it?
My daughter won't eat vegetables. Can I give her {a}, or is it one? | I promised to eat one fruit a day. Does {a} count? What is it? | A cook asks if {a} is for the fruit plate. Which group is it? | On the food chart, in which group do I find {a}?
Everyone must bring a fruit to school. I've got {a}. What is it? | The juice bar or the soup pot: fruit or vegetable, what's {a}? | Under what heading does a cookbook list {a}: fruit or vegetables? | Complete: {a} is a kind of ... | Food: {a}. Group: ?
I say {a}. You say fruit or you say vegetable. | Thumbs up for fruit, thumbs down for vegetables: {a}! | On the quiz: {a}, is it fruit, is it vegetable? | Fruit? Vegetable? I can't remember which {a} is. | A carrot is a vegetable, an apple is a fruit. And {a}?
We sorted the market stall. Fruit left, vegetables right. Where did {a} go? | Most people call {a} a fruit or a vegetable? | Is it a fruit that I'm eating if I eat {a}, or a vegetable?
Can {a} be called a fruit, or is vegetable right? | As a cook, would you call {a} fruit or vegetable? | Should {a} go in the fruit basket or with the vegetables? | My toddler has {a} and asks me: fruit or vegetable?
Is {a} a type of fruit or a type of vegetable? | By the way, {a}: which is it, fruit or vegetable? | If fruit are sweet guests and vegetables go in the pot, what's {a}? | I drew a line from {a} to the word fruit. Should it go to vegetable instead?
"""

IS_IT_GROUP = """
Our teacher says {a} is a {guess}. Is that right? | My daughter sorted {a} as a {guess}. Should I correct her? | Just checking: is {a} a {guess}? | I believe {a} is a {guess}. Do you agree? | Please say yes or no: {a} is a {guess}. | Is it a fact that {a} is a {guess}?
Is {a} a {guess}? | Would you call {a} a {guess}? | Is it true that {a} is a {guess}? | {A} is a {guess}, right? | {A} is a {guess}, isn't it? | Does {a} count as a {guess}? | Am I right that {a} is a {guess}? | My brother says {a} is a {guess}. Is he right?
I put {a} down as a {guess}. Is that correct? | Can I call {a} a {guess}? | Is the {food} a {guess}? | Should {a} go with the {guess}s? | Yes or no: {a} is a {guess}. | Do cooks call {a} a {guess}? | Is {guess} the right word for {a}?
In my homework I wrote that {a} is a {guess}. Is it one? | Tell me if {a} is a {guess}. | Do you know if {a} is a {guess}?
"""

GROUP_EXAMPLE = """
Name a {group}. | Give me an example of a {group}. | Tell me the name of a {group}. | Which food is a {group}? | Can you name a {group}? | I need a {group} for my list. Which one? | Do you know a {group}? | One {group}, please. | What is a {group}, for example?
We're playing a game and I must name a {group}. | Think of a {group}. Which one is it? | My homework: write down a {group}. | Say the name of any {group}. | What {group} could I buy? | Which {group} do you know? | Help me think of a {group}. | I want to draw a {group}. Which one could I draw?
Could you tell me a {group}? | Mention one {group}.
"""

MADE = """
My sister wants to cook {food} for her class. What should she buy? | Our teacher asked what {food} {verb} made of and I didn't know. | I'm writing a shopping list for {food}. What should be on it? | You told me what bread is made of. And {food}? | What are the components of {food}? | What's the base of {food}?
A friend brought {food} to the picnic. What did she need to make {it}? | What raw materials go into {food}? | My daughter would like to know what's inside {food}. | Which groceries do I need for {food}? | {Food} for everyone! What does the cook need? | With what does the recipe for {food} begin?
A guest asks what's in {food}, since she can't eat everything. What do I tell her? | I fancy {food} and the shops are shut. What would I need in my cupboard? | Granny's handwriting is hard to read. What does one need for {food}?
What's in {food}? | What goes in when you make {food}? | What's needed for {food}? | What's the main thing in {food}? | What's the stuff that becomes {food}? | What's on the list of ingredients for {food}? | What's used for making {food}?
At the factory they turn something into {food}. What? | My cookbook opens at {food}. What does it tell me to get? | I'm learning to cook, and today it's {food}. What should stand ready? | Tonight it's my turn to make {food}. What'll I need?
If I wanted to make {food} from scratch, what would I start with? | From scratch, {food}: what does one need? | What do you need in order to end up with {food}? | What do you put together to get {food}? | Out of which foods do people make {food}?
Before there {verb} {food}, there's something else. What? | Take {food} apart and what do you find? | If you could read the label on {food}, what would stand there? | The label of {food} has come off. What would be written on it as ingredients?
Complete: {food} {verb} made from ... | On the worksheet: to make {food} you need ... | The food quiz asks what {food} {verb} made of. | Food: {food}. Ingredients: ? | Which ingredients would a cook name for {food}? | Explain to a child what {food} {verb} made from.
By what magic do we get {food}? I mean, from which foods? | My cousin believes {food} {verb} made of air. What {verb} {they} really made of? | An astronaut wants to make {food} in space. What must be on board? | Which things does a cook turn into {food}?
Bread comes from flour and water. What do we use for {food}? | The way juice is made from fruit, from what {verb} {food} made? | Could you say what's in {food}? | I'd like to know the ingredients of {food}. | I've no idea what people put in {food}. | Any idea what {food} might be made from?
What should I have at hand for {food}? | Which ingredients turn into {food}? | I eat {food} but don't know what {they} {verb} made of. | Who knows what {food} {verb} made of? | What makes up {food}? | From which raw foods {verb} {food} prepared?
"""

IS_IT_MADE_OF = """
Our teacher says {food} {verb} made from {source}. Is that right? | My daughter thinks people make {food} from {source}. Should I correct her? | Just checking: {verb} {food} made from {source}? | Please say yes or no: {food} {verb} made from {source}. | Would I find {source} on the list of ingredients for {food}? | I believe {food} {verb} made of {source}. Do you agree?
{Verb} {food} made from {source}? | {Verb} {food} made of {source}? | Is it true that {food} {verb} made from {source}? | Do people make {food} from {source}? | Can I make {food} from {source}? | Do I need {source} for {food}? | {Food}: made from {source}, right?
If I have {source}, can I make {food}? | I think {food} {verb} made from {source}. Am I right? | With {source}, could a cook make {food}? | My sister says {food} {verb} made of {source}. Is that so? | Does one need {source} to make {food}?
I bought {source} to make {food}. Was that right? | Yes or no: {food} {verb} made from {source}. | Do cooks use {source} for {food}? | Tell me if {food} {verb} made of {source}. | Do you know if {food} {verb} made from {source}?
"""

FROM = """
Our teacher asked where we get {food} and I didn't know. | My daughter wants to know where people get {food} from. | You told me where milk comes from. What about {food}? | What living thing is {food} taken from? | What's the natural source of {food}?
The supermarket shelf says {food}. But where did {food} first come from? | Long before the shop, where did {food} begin? | My class is making a poster: from the source to the plate. The plate has {food}. What's the source? | A city child asks where {food} {come} from.
What's the source of {food}? | What's behind {food}, a plant or an animal, and which? | What's the plant or animal that gives {food}? | Which living thing must I thank for {food}?
I'd like to produce my own {food}. What would I need to keep or to grow? | Suppose I lived in the wild and wanted {food}. What should I look for? | Without shops we'd have to get {food} ourselves. From what?
Complete: {food} {come} from ... | From what do people take {food}? | On the worksheet: {food}, source: ... | Food quiz: which living thing do we get {food} from? | Trace {food} back to the beginning. Where do you end up? | If I follow {food} back to the start, what do I find?
By which plant or animal are we given {food}? | Which plant or animal provides {food}? | Who or what is it that gives people {food}?
Could you explain where people get {food} from? | I can't imagine where {food} {come} from. | My nephew thinks {food} {come} out of a machine. What should I tell him? | Granny says people forget where {food} {come} from. Do you know?
"""

GIVES_WHAT = """
What food or thing do we get from {source}? | What do people get from {source}? | What comes from {source}? | Tell me something that comes from {source}. | What can we get out of {source}? | What do we have thanks to {source}?
Name something people get from {source}. | I have {source}. What can I get from that? | What would we miss without {source}? | What do farmers or gardeners get from {source}? | For what do people need {source}? | Complete: from {source} we get ...
On the worksheet: from {source} come ... | If there were no {source}, what would be missing in the shop? | Do you know what people get from {source}?
"""

TASTES = """
Honey's sweet. And {food}? | What's the flavour of {food}? | Which flavour do I get with {food}? | My daughter has never had {food}. What will it taste like? | Our teacher asked how {food} tastes. | I'm writing about the taste of {food}. Which word do I need? | If you bite into or sip {food}, what do you taste?
You told me how salt tastes. How does {food} taste, then? | Someone spits out or smiles at {food}. What's the taste? | Does {food} belong to the sweet, sour, bitter, hot or salty things?
I'm blindfolded and someone puts {food} on my tongue. What will I notice? | A tasting game: it's {food}. Which taste do I call out? | The cook dips a finger into or nibbles {food}. What's the taste? | My baby gets {food} for the first time. What taste will it meet?
What's the taste of {food}? | What's {food} like on the tongue? | What's {food} like to eat or drink? | What's it like when you taste {food}? | What's the word for the taste of {food}? | Which taste would you name for {food}? | How's the taste of {food}?
My soup or cake gets some {food}. What taste does that bring in? | If I add {food} to a dish, what taste do I add? | Which taste do I bring to a dish with {food}? | Someone who loves {food} must love what taste? | People who can't stand {food} dislike what taste?
Is the taste of {food} sweet, or salty, or what is it? | Sour, hot, bitter, salty, sweet: pick one for {food}. | On the taste chart, where do I put {food}? | Sort {food} by its taste. | Taste: {food}? | Food: {food}. Taste: ? | Complete: {food} tastes ... | In one word, how's {food}?
I've a cold and taste nothing. How does {food} taste normally? | My friend describes the taste of {food}. What does she say? | What would a taster write about {food}? | Sugar is sweet. How is {food}? | As lemons are sour, so {food} is ... in taste?
Would my face show joy or a frown after {food}? How does it taste? | By its taste, what is {food}? | Could you tell me what kind of taste to expect from {food}? | Children love or hate {food}. How does it taste? | I'd like to know how {food} tastes. | Any idea what {food} tastes like?
"""

WHICH_TASTE = """
Does {food} taste {taste} or {wrong}? | Does {food} taste {wrong} or {taste}? | Is {food} {taste} or {wrong}? | Is {food} {wrong} or {taste}? | Which is {food}, {taste} or {wrong}? | {Food}: {wrong} or {taste}? | Is the taste of {food} {taste} or is it {wrong}?
I can't say if {food} is {wrong} or {taste}. | Would you call {food} {taste} or {wrong}? | He says {food} is {wrong}, she says it's {taste}. Who is right? | {Taste} or {wrong}: what is {food}? | My quiz: {food}, {wrong} or {taste}?
Should I expect {food} to be {taste} or {wrong}? | If I try {food}, will it be {wrong} or {taste}? | Tell me if {food} tastes {taste} or {wrong}. | Do you know if {food} is {wrong} or {taste}?
"""

TASTES_SO = """
What tastes {taste}? | Name something that tastes {taste}. | Which food or drink tastes {taste}? | Tell me something with a {taste} taste. | What has a {taste} taste? | Give me an example of something {taste} to eat or drink. | What could taste {taste}?
I feel like something {taste}. What could I have? | My tongue says {taste}. What might I have tasted? | What do you know that tastes {taste}? | My list of things that taste {taste} is empty. What goes on it? | Something {taste} was in the dish. What may it have been?
For school I need a thing that tastes {taste}. | What would you give me if I asked for something {taste}? | Can you think of something that tastes {taste}? | Do you know something that tastes {taste}?
"""

MEALS = """
When guests come {time}, which meal do I cook? | I've set the table {time}. For which meal? | The family meets {time} to eat. What's that meal? | What's the meal {time} called? | What's eaten {time}, which meal? | What's the name of the meal people have {time}? | Which meal's on {time}?
A canteen opens {time}. Which meal does it serve? | Complete: the meal we eat {time} is ... | On the worksheet: {time} we have ... | The hotel card says that a meal is served {time}. Which? | My stomach rumbles {time}. Which meal am I waiting for?
If the clock or the sun says it's time to eat {time}, what meal is it? | I never miss the meal {time}. Which meal is that? | People sit down to eat {time}. What do they call that? | For which meal do we sit down {time}? | Time: {time}. Meal: ?
What do you have {time}: breakfast, lunch or dinner? | Which of breakfast, lunch and dinner comes {time}? | Grandpa always eats {time}. What meal is he having? | My English book asks for the meal {time}. | What do the English call a meal {time}?
"""

MEAL_WHEN = """
When do people eat {meal}? | When is {meal}? | At what time of day do we have {meal}? | When do you have {meal}? | What time of day is {meal}? | Tell me when people have {meal}. | {Meal} is eaten when? | In which part of the day does {meal} come?
I am invited to {meal}. When should I be there, roughly? | When does a family sit down to {meal}? | My little brother asks when it is time for {meal}. | When would you serve {meal}?
Complete: people eat {meal} ... | When is it time for {meal}? | Which time of the day is right for {meal}? | Explain to me when {meal} is. | Do you know when {meal} is eaten?
"""

TOOLS = """
My daughter wants to {act}. What should I hand her? | Which utensil do I need to {act}? | What utensil is meant for {acting}? | Our teacher asked what you use to {act}. | I'm moving out and need to be able to {act}. What do I buy? | I can't {act} with just my fingers. So with what?
I've never had to {act} before. Which tool do I get out? | What's used for {acting}? | What's the thing for {acting}? | What's needed to {act}? | What's the right tool for {acting}? | Which kitchen tool's made for {acting}? | I'm about to {act}. What should be in my hand or in front of me?
My first flat has no kitchen things. To {act}, what must I get? | A cookery class begins with {acting}. What do they hand out? | In a picture someone is {acting}. What is she using? | Complete: to {act} you need ... | Job: {acting}. Tool: ? | By means of what do people {act}?
Gran is {acting} and calls for something. What does she want? | How would a cook {act} properly? With what? | Let me help you {act}. What do I bring? | To {act} with bare hands is no fun. What's there for it? | What do I ask for in a kitchen shop if I'd like to {act}?
On holiday we want to {act}. What do we have to pack? | Which thing in the kitchen is there so that we can {act}? | The kitchen drawer or shelf has something for {acting}. What? | If you {act}, what are you using? | What do you reach for when you want to {act}?
"""

TOOL_FOR = """
What is {tool} for? | What do people do with {tool}? | What do I use {tool} for? | What can I do with {tool}? | I found {tool} in the kitchen. What is that good for? | {Tool}: what for? | Why would a cook need {tool}? | For which job do I take {tool}?
Tell me one use of {tool}. | When do you need {tool}? | A child asks what {tool} could be used for. | My kitchen has {tool}. What can it help me with? | The cook takes {tool}. What is he going to do? | What job is {tool} made for?
I got {tool} as a present. What could I do with that? | Complete: with {tool} you can ... | Name something you can do with {tool}. | Do you know what {tool} can be used for?
"""

GROWS = """
Our teacher asked where {food} grow and I didn't know. | Cucumbers grow on the ground. And {food}? | My daughter wants to pick {food}. Where do we find them? | Where do you go to pick or dig up your own {food}? | I'm writing about {food}. Where do I say they grow?
It's harvest time for {food}. Do we need ladders, spades or baskets? Where do they grow? | I've a bucket and want to fill it with {food}. Where do I look for them? | Where's the place where {food} grow? | Where's one to look for growing {food}? | In what place do you find {food} before the harvest?
My little one believes {food} come from a box. Where do they really grow? | A painter paints {food} the way they grow. Where does he put them? | Complete: {food} grow ... | Food: {food}. Grows where? | Are {food} picked from a tree, taken from a bush or pulled from the ground?
Apples hang on trees. Where do {food} grow? | Carrots are pulled from the ground. Where do we find {food}? | Should I look above or under the earth for {food}? Where do they grow? | On what kind of plant, or where in the soil, do {food} grow? | Where on earth do {food} grow?
If I planted {food}, where would I later find them? | What does it look like where {food} grow: up on something or down in the earth? | A mole, a bird, a child: who'd meet {food} first? Where do they grow? | Could you describe where {food} grow?
"""

KINDS = """
What's {food}, a drink, a dish or a spice? | What's {food} classed as? | What's the right heading for {food} in a cookbook? | I've been sent to the shop for {food}. Among which kind of goods should I look? | What's a simple word for what {food} is?
A waiter asks: and {food}, sir? What sort of thing would he bring? | A foreigner doesn't know what {food} is. In a word or two, how do I help? | Complete: {food} is a kind of ... | Food: {food}. Kind: ? | On a poster of food and drink, with which group do I find {food}?
Tea is a drink and trout is a fish. What is {food}? | If you sorted the kitchen, what would {food} go with? | What have I got in front of me if it's {food}? | Would you call {food} a drink, a meat, a sauce or something else? | My phrase book lists {food}. Under what?
I read about {food}. What does one call such a thing? | As what would you describe {food}? | Into which group of food and drink would you put {food}? | To a cook, {food} is what?
"""

NAME_KIND = """
Name {kind}. | Tell me the name of {kind}. | Give me an example of {kind}. | Which food or drink is {kind}? | Do you know {kind}? | Can you name {kind}? | I need {kind} for my list. What could I write? | Think of {kind}. Which one is it? | What is {kind}, for example?
My homework: name {kind}. | I'm looking for {kind}. What could I take? | {Kind}, please! Which one can you name? | We play a game and I have to name {kind}. | Something that is {kind}, what might it be? | Help me think of {kind}.
If I want {kind}, what can I ask for? | What would be an example of {kind}? | Could you name {kind} for me?
"""

KEPT = """
Where do I store {food} once I'm home? | My daughter holds {food} and asks where to put {it}. | Our teacher asked where {food} should be stored. | It's hot today and I've bought {food}. Where should I keep {it}? | Where would you put {food} after shopping?
The shopping's on the table, among it {food}. Where does that go? | We're back from the market with {food}. Where shall I put {it} now? | A friend helps me in the kitchen and holds up {food}. Where do I tell her to put {it}? | What's the best place for {food}?
What's the right spot for {food} at home? | Where's the right place for {food}? | Where should one keep {food}? | Where'll {food} stay good longest? | Where do people normally keep {food}? | In my new kitchen I've no idea where to put {food}.
I'm going away for the weekend. Where should {food} be left? | To keep {food} from going off, I put {it} where? | So that {food} won't spoil, where {do} {food} belong? | Complete: keep {food} ... | Food: {food}. Place: ? | My son left {food} on the table overnight. Where was the right place?
Where will I find {food} in a tidy kitchen? | Fridge, freezer, cupboard, somewhere else: where {do} {food} go? | What would a good cook say about where to keep {food}? | Is it too warm on the table for {food}? Where should I keep {it}? | By the way, where do you put {food}?
"""

BECOMES = """
My daughter has {stuff} and would like to make something. What could it be? | Our teacher asked what is made from {stuff}. | What products come from {stuff}? | What dish or food could start with {stuff}?
We've far too much {stuff}. What could we turn it into? | The harvest or the shopping left us with plenty of {stuff}. What can we make? | What's made from {stuff}? | What's made of {stuff}? | What could I cook or make if all I have is {stuff}? | What's {stuff} good for in the kitchen?
I've promised to make something out of {stuff}. What might it be? | What becomes of {stuff} in a kitchen or factory? | A farmer brings {stuff} to the factory. What does it leave as? | Complete: from {stuff} we make ... | Ingredient: {stuff}. Product: ?
My recipe book has a chapter on {stuff}. What's in it, do you think? | Into which foods can {stuff} be made? | Which good things can be made from {stuff}? | Any idea what to make with {stuff}? | There's {stuff} to use up today. What do I make of it?
If {stuff} could choose what to become, what might it be? | With {stuff} as a start, where can a cook end up? | Which product do people make from {stuff}? | Tonight's cooking show is all about {stuff}. What will they make?
"""

HOT_OR_COLD = """
Do you eat or drink {food} hot or cold? | Is {food} served hot or cold? | Hot or cold: {food}? | How should {food} be served, hot or cold? | Is {food} better hot or cold? | Do people have {food} hot or cold? | I'm serving {food}. Should it be hot or cold?
Does {food} come out of the fridge or from the stove? Hot or cold? | Do I warm up {food} or cool it? | In a restaurant, would {food} come hot or cold? | Will {food} burn my tongue or cool it? | My guest wants {food}. Hot or cold? | Is {food} something hot or something cold?
Tell me if {food} is had hot or cold. | Complete: people like {food} ... | Do you know if {food} is eaten hot or cold?
"""

COUNTRY_OF_DISH = """
Where does {dish} come from? | Which country does {dish} come from? | From which country is {dish}? | In which country was {dish} first made? | {Dish} is a dish from which country? | Which country is famous for {dish}? | Where was {dish} invented, in what country?
I love {dish}. Which country do I thank for it? | A restaurant serves {dish}. What country's cooking is that? | We are cooking {dish} for a party of countries. Which flag do we put on the table? | Which country gave the world {dish}? | What is the home of {dish}?
If I want to taste real {dish}, where should I travel? | Quiz: {dish}, which country? | Dish: {dish}. Country: ? | Complete: {dish} comes from ... | My mother made {dish}. From what country is the recipe? | Tell me the country of {dish}.
Do you know which country {dish} comes from?
"""

DISH_OF_COUNTRY = """
Name a dish from {country}. | What do people eat in {country}? | What is a famous dish from {country}? | What dish is {country} famous for? | I am going to {country}. What should I eat there? | What's a typical food in {country}? | Which dish comes from {country}?
Tell me something to eat from {country}. | We cook food from {country} tonight. What could we make? | What would I order in a restaurant in {country}? | My friend is from {country}. What could I cook for her? | What do they like to cook in {country}?
What can I try in {country}? | Give me a dish that comes from {country}. | Do you know a dish from {country}? | Can you name a famous dish from {country}?
"""

PLANT_OR_ANIMAL = """
Do {food} come from a plant or an animal? | Plant or animal: where do we get {food} from? | Are {food} from a plant or from an animal? | Do we get {food} from plants or animals? | Do {food} grow on a plant, or does an animal give them? | Do vegans eat {food}, or are they from an animal?
I eat nothing from animals. Are {food} all right for me? | Should I thank a plant or an animal for {food}? | {Food}: plant or animal? | Are {food} something that grows on a plant? | I'm sorting food by plant and animal. Where do {food} go?
Tell me if {food} are from a plant or an animal. | Quiz: {food}, plant or animal? | Are {food} made by an animal or by a plant? | Do you know if {food} come from a plant or an animal?
"""

WHAT_IS = """
What's meant by {word}? | The waiter said something about {word}. What did he mean? | My daughter asks me about {word}. What do I say? | Our teacher asked us to explain {word}. | I'm writing about {word}. Give me a first sentence. | In my cookbook they speak of {word}. What does that mean?
How would a cook explain {word}? | How do I explain {word} to a child? | Give me one sentence on {word}. | In plain words, what does {word} mean? | If somebody doesn't know {word}, how would you put it? | Complete: by {word} we mean ... | In the kitchen or at the table, what do people call {word}?
Imagine I don't know {word}. Explain it. | A short line about {word}, please. | Tell the class what people mean by {word}.
"""
