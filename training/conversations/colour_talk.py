"""More ways to ask about colours, as they come up in everyday talk.

Each block ends with a line end, so that other wordings can follow it.
"""

COLOUR_OF = """
A banana is yellow. And {thing}? | Milk is white, coal is black. What about {thing}? | You told me the colour of grass. Now tell me that of {thing}. | What hue does {thing} have? | What's the hue of {thing}? | In what shade do we see {thing}? | Which tone or colour has {thing}? | What tint has {thing}?
I need a photo of {thing} for my colour chart. Under which colour will it go? | A friend asks me to describe {thing}. What colour do I say? | My niece has only one crayon left and wants to draw {thing}. Which crayon would do? | The costume party's theme is {thing}. What colour should I wear?
Our teacher asked which colour {thing} has and I didn't know. | Do you happen to know the usual colour of {thing}? | If it's {thing}, what colour is it most likely? | For my painting of {thing} I've got every colour. Which one should I use? | When you look at {thing}, which colour do you see?
I'm baking a cake in the shape of {thing}. What colour should the icing be? | I've drawn the outline of {thing}. What colour do I fill it with? | For the school play we need {thing} made of cardboard. What colour do we paint it?
I'm knitting {thing} for my nephew. What colour of wool should I buy? | We've got felt in every colour. Which piece do I cut {thing} out of? | The children's book has {thing} on page one. Which colour will it be printed in?
What colour's {thing}? | What color's {thing}? | What's {thing} like, colour-wise? | What's the usual colour of {thing}? | What's the real colour of {thing}? | Colour-wise, what is {thing} like?
What colour comes to mind with {thing}? | Which colour springs to mind when I mention {thing}? | Which colour do you link with {thing}? | In your mind's eye, what colour is {thing}? | As a rule, what color is {thing}?
A black and white film shows {thing}. What color would it be in real life? | The photo is black and white and shows {thing}. Which colour should I imagine? | My old TV shows no colours. What colour is {thing} really?
I ordered a picture of {thing}. What colour will I mostly see in it? | Someone who has never seen {thing} asks for its colour. What do you say? | How would you tell a blind child about the colour of {thing}?
My robot has to sort things by colour. What does it do with {thing}? | Under which colour would you sort {thing}? | On a shelf sorted by colour, where does {thing} go? | I'm sorting pictures by colour. On which pile goes {thing}?
I spy with my little eye {thing}. What colour do I spy? | We're playing I spy and it's {thing}. What colour must I say? | The crossword has {thing} as a clue, and a colour is wanted. | Clue: the colour of {thing}. | A question about colour: {thing}?
Yellow like a lemon, green like grass... and what is {thing} like? | Snow is white. What colour is {thing}? | If tomatoes are red, what are we to say of {thing}? | A lemon is yellow; how about {thing}?
They say {thing} has a colour of its own. Which one? | By its colour I would know {thing}. Which colour is it? | In which colour does {thing} come? | What colour would you expect {thing} to be? | What colour do we normally see on {thing}?
A painter mixes his colours for {thing}. What must come out? | The brush is clean and {thing} comes next. Which paint? | Which tube of paint do I open for {thing}? | What colour of chalk do I need to draw {thing}? | Pass me the right felt pen for {thing}. Which one is it?
My daughter has coloured {thing} in the wrong way. How should it look? | Our teacher asks everyone for the colour of {thing}. | For art homework: {thing}, in its true colour. Which is that? | The worksheet wants me to colour {thing}. With what?
I bet you know the colour of {thing}. | I can't for the life of me remember what colour {thing} is. | My memory fails me: {thing} has which colour? | I'm colour-blind, so tell me: what colour is {thing}? | I don't see colours well. Describe {thing} for me.
Write down one colour for {thing}. | One word for the colour of {thing}, please. | In one word: what colour is {thing}? | Just the colour of {thing}, please. | Kindly tell me which colour {thing} has. | Could I ask you about the colour of {thing}?
Would {thing} look red, blue, brown or how? | Is it red, yellow, black or some other colour that {thing} has? | If you point at {thing}, at which colour do you point? | On seeing {thing}, what colour do I notice? | When light falls on {thing}, what colour do we see?
"""

COLOUR_OF_MANY = """
My daughter is drawing {things}. Which crayon should I hand her? | Which colour are most {things}? | I'm collecting pictures of {things}. What colour will my album be? | A box is full of {things}. What colour do I see when I open it? | What color do people see when they look at {things}? | {Things}: what's their colour?
Tell a child what colour {things} are. | In what color do children paint {things}? | I'd like to know what colour {things} have. | One word for the colour of {things}, please.
Snowballs are white. And {things}? | What hue do {things} have? | My costume is one of the {things}. What colour must it be? | Our teacher asked about the colour of {things}. | If you see {things}, which colour do you see? | For a painting of {things}, which colour should I use?
My basket is full of {things}. What colour is it full of? | A field, a box or a room full of {things}: what colour do you see? | I'm painting lots of {things}. Which tube will be empty first? | What's the colour of {things}? | What colour are {things} as a rule?
My toddler points at {things} and shouts a colour. Which one is right? | We're cutting {things} out of paper. What colour of paper do we need? | I'm drawing {things} all over my wall. Which paint do I buy? | {Things} all have a colour in common. Which is it?
On a pile sorted by colour, with which colour do {things} lie? | Which colour do most {things} have? | What color do you think of with {things}? | Complete: {things} are usually ... in colour. | Snowflakes are white. What colour are {things}?
Someone asks me to describe {things}. Which colour do I name? | If somebody draws {things}, what colour do they pick? | What colour do I picture when you speak of {things}? | Which colour stands for {things} on a chart? | {Things} come in what colour?
My worksheet shows {things}. Which pencil do I need? | How do {things} look, I mean their colour? | Do {things} look green, red, white or how? | I see {things} before me. What colour do I see? | In picture books, {things} are printed in what colour?
"""

IS_IT_COLOUR = """
Our teacher says {thing} is {shade}. Is that right? | My daughter painted {thing} {shade}. Should I correct her? | Just checking: is {thing} {shade}? | I believe {thing} is {shade}. Do you agree? | Someone told me that {thing} is {shade}. Is it? | Would I be right to say {thing} is {shade}? | Please say yes or no: {thing} is {shade}.
If the question is the colour of {thing}, is the answer {shade}? | Is it a fact that {thing} is {shade}? | In nature or in the shops, is {thing} {shade}? | Does {shade} suit {thing}, as a colour? | When I draw {thing}, can I use {shade}? | Is {thing} something {shade}? | Would a photo show {thing} as {shade}?
A painter gave {thing} the colour {shade}. Is that like real life? | Have most people seen {thing} in {shade}? Is that its colour? | Is it usual for {thing} to be {shade}? | If I think of {thing}, should I think of {shade}? | {Thing} in {shade}: is that correct?
Would it be right to paint {thing} {shade}? | I've coloured {thing} {shade}. Is that how it looks? | Is {shade} the right word for the colour of {thing}? | Is {shade} the usual colour of {thing}? | Would you expect {thing} to be {shade}?
A friend's picture shows {thing} in {shade}. Is that the true colour? | If I take the {shade} pencil for {thing}, am I right? | I remember {thing} as {shade}. Is that so?
My quiz answer for {thing} was {shade}. Do I get the point? | Should {thing} in my picture book be {shade}? | Have I got it right that {thing} is {shade}? | Can one say that {thing} is {shade}? | Do most people call {thing} {shade}?
Tick or cross: {thing} is {shade}. | Grandma says {thing} is {shade}. Is she right?
"""

WHICH_OF_TWO = """
Our teacher asked if {thing} is {shade} or {right}. | My daughter can't decide whether to paint {thing} {right} or {shade}. What do I say? | One of {shade} and {right} is the colour of {thing}. Which one? | Help me choose the colour for {thing}, {right} or {shade}. | Is it {shade} or {right} that {thing} is? | For {thing}, would you pick {right} or {shade}?
Multiple choice, the colour of {thing}: {shade}, {right}? | Which fits {thing}, {right} or {shade}? | When you see {thing}, do you see {shade} or {right}? | If I had only {right} and {shade}, which would I use for {thing}?
Is {thing} {right} or {shade}? | Is {thing} {shade} or {right}? | Which is {thing}, {shade} or {right}? | {Thing}: {right} or {shade}? | What colour is {thing}, {shade} or {right}? | Do I paint {thing} {right} or {shade}? | Do you call {thing} {shade} or {right}?
My pencils are {shade} and {right}. Which do I use for {thing}? | Two pots of paint, {right} and {shade}. Which one for {thing}? | {Shade} or {right}, which colour has {thing}? | He says {thing} is {shade}, she says {right}. Who's right?
I can't decide if {thing} should be {right} or {shade}. | Choose a colour for {thing}: {shade} or {right}. | Would {thing} look {shade} or {right}? | Between {right} and {shade}, which is the colour of {thing}? | Should I say {right} or {shade} for {thing}?
Does {thing} look more {shade} or more {right}? | My picture of {thing}: should it be {shade} or {right}? | Is the colour of {thing} {right}, or is it {shade}? | Tell me if {thing} is {shade} or {right}. | Do you know if {thing} is {right} or {shade}?
"""

MIX_OF = """
Red and yellow give one colour. What about {one} and {two}? | What shade comes out if {one} and {two} are stirred together? | What happens to {one} when I add {two}? | I spilled {two} in my {one}. What colour have I got now? | Our teacher mixed {one} and {two}. What did we see? | What hue do {one} and {two} make?
What's {one} and {two} mixed? | What's the mix of {one} and {two}? | What comes of {one} with {two} in it? | The paint pots tipped over and {one} ran into {two}. What colour is the puddle? | My brush still had {one} on it when I dipped it in {two}. What do I see?
In art class I put {one} next to {two} and let them run together. What appears? | Play dough: I kneaded the {one} into the {two}. What colour is the ball now? | Equal parts of {one} and {two} make...? | If {one} meets {two} on the paper, which colour is born?
My daughter mixes {one} and {two} with her fingers. What will her fingers look like? | I've only got {one} and {two}. Which new colour can I get from them? | Which colour do I end up with if I put {two} into {one}? | Take {one}, add {two}, stir. And the colour is?
A drop of {one} falls into {two}. When it's well stirred, what is it? | Half {one}, half {two}: what colour? | What becomes of {one} paint when {two} paint goes in? | By mixing {one} and {two}, what do we get? | {One} and {two} go together in a pot. What colour comes out?
Complete: {one} and {two} give ... | For art: which colour do {one} and {two} make? | The icing is {one}. I stir in some {two}. What colour will my cake be? | I poured {two} into {one}. What now? What colour is it?
Painting lesson: {one} with {two}. The result? | Colour sum: {one} plus {two}. | What would a painter get out of {one} and {two}? | Name the colour that {one} and {two} make. | Which colour is made by {one} and {two}? | Which colour is hidden in {one} plus {two}?
What colour might I get from {one} and {two}? | I'd like to try {one} with {two}. What will I see? | Do {one} and {two} give a new colour? Which? | Together, {one} and {two} turn into which colour? | Guess what colour {one} and {two} become.
"""

DO_THEY_MAKE = """
Do {one} and {two} make {mix}? | Does {one} mixed with {two} give {mix}? | If I mix {one} and {two}, do I get {mix}? | {One} and {two} make {mix}, right? | Is {mix} a mix of {one} and {two}? | Can I get {mix} from {one} and {two}?
Is it true that {one} and {two} make {mix}? | I think {one} and {two} give {mix}. Am I right? | To get {mix}, do I mix {one} with {two}? | Will {one} with {two} turn into {mix}? | My brother says {one} and {two} make {mix}. Does he know?
Is {mix} what comes out of {one} and {two}? | Yes or no: {one} plus {two} is {mix}. | Are {one} and {two} what I need for {mix}? | Would {one} and {two} give me {mix}? | Tell me if {one} and {two} make {mix}. | Do you know if {one} and {two} make {mix}?
"""

HOW_TO_MIX = """
I've got a little paint set without {mix}. How do I get it? | My model train needs to be {mix}. Which paints do I blend? | Which two shades would give me {mix}? | Our teacher asked how to mix {mix}. | If there is no {mix} in the box, what do I mix?
What's in {mix}? | What's {mix} made of? | My pot of {mix} is empty. What could I mix instead? | The shop has no {mix} left. Can I mix it myself, and from what? | I need {mix} for my model and have all the other paints. What do I stir together?
If I want {mix}, which two pots do I open? | Which two paints turn into {mix}? | {Mix} can be mixed from which colours? | Where does {mix} come from when you mix paints? | What are the two parts of {mix}?
The icing should be {mix}. Which colours of icing do I blend? | My play dough ought to be {mix}. Which two lumps do I knead together? | Complete: to get {mix}, mix ... and ... | A recipe for {mix}, please. | What's the recipe for {mix} paint?
By mixing which colours is {mix} made? | Behind every {mix} there are two colours. Which? | For art homework: how is {mix} mixed? | A painter without {mix} wants some. What does he do? | Two colours, please, that give {mix} when mixed.
"""

LIGHT_MEANING = """
I've just passed my test, but remind me: what's a {light} light for? | We walk up to the crossing with our bikes and the lamp is {light}. What do we do? | What's a {light} traffic light telling me? | What's {light} on a traffic light?
A tourist asks what {light} means at the lights here. | The driver sees the light change to {light}. What should his foot do? | Ahead of me the light has gone {light}. What's right? | My phone told me: {light} light ahead. So what should I do?
For road safety week we explain the {light} light. What do we say? | My little one asks what cars do at {light}. | A toy traffic light shows {light}. What should the toy cars do? | Complete: when the light is {light}, it means ...
The lamp lights up {light}. What do drivers understand by that? | By a {light} light, what are we told? | Which message does a {light} traffic light give?
"""

FLAG_OF = """
I'm sewing a flag of {country} for the match. Which fabrics should I buy? | What's the flag of {country} like? | What's the flag of {country}? | What stands out on the flag of {country}? | {Country} has just won gold and its flag goes up. What colours go up?
At the town hall they've raised the flag of {country}. What would I see? | My cousin collects little flags. How does he know the one of {country}? | The fans have painted the flag of {country} on their cheeks. In what colours? | How would you draw the flag of {country}?
On an embassy hangs the flag of {country}. Which colours is it? | Flag of {country}: colours? | Which colours does {country} use on its flag? | In which colours does {country} fly its flag? | By what colours can I tell the flag of {country}?
We're having a party for friends from {country} and want the colours of their flag. Which ones? | Country: {country}. Flag: ? | What do you see on a flag of {country}? | The sticker shows the flag of {country}. What does it look like?
"""

LIGHTER_DARKER = """
The wall came out wrong: I want my {colour} {change}. What do I stir in? | My {colour} icing must be {change}. What colour do I add? | What's needed to get {colour} {change}? | By adding what does {colour} get {change}? | What should go into {colour} to make it {change}?
I've got {colour} in my pot and would like it {change}. Any advice? | A painter wants {colour} to look {change}. Which tube does he open? | Complete: {colour} gets {change} if you add ... | Which paint do I reach for if {colour} has to be {change}?
What gets {colour} {change}? | My play dough is {colour} and I'd like it {change}. What do I knead in?
"""

RAINBOW = """
The sun's out after the rain and there's a rainbow. What colours will I see in it? | What's a rainbow made of, colour by colour? | I'm sewing a rainbow blanket. Which colours of cloth, please? | I've drawn seven arcs for a rainbow. How do I colour them?
My kite should be a rainbow. Which colours do I put on it? | What are the seven colours of a rainbow called? | Go through the rainbow with me, colour by colour. | Our class is painting a rainbow on the wall. Which colours should we buy?
Which colours does the light show in a rainbow? | My niece wants the colours of the rainbow in order. | There's a song about the colours of the rainbow. Which are they? | The colours one sees in a rainbow are...?
"""

SOMETHING_OF = """
We're playing I spy and I want something {colour}. Any ideas? | For a poem I need a thing that's {colour}. | What's {colour}, for example? | What things do you know that are {colour}?
My box of {colour} things is empty. What could I put in? | As {colour} as a...? | Finish my sentence: as {colour} as ... | Something in the room or out in the world is {colour}. What might it be? | I only draw {colour} things today. What shall I draw?
Name me a thing of {colour} colour. | Which thing would you call {colour}? | What in nature or in town is {colour}? | Is there anything that's {colour}? | Give me one thing which is {colour}. | Which things come in {colour}? | What's a good example of {colour}?
A toddler is learning the word {colour}. What do I point at? | How do I show a child what {colour} is?
"""

COLOUR_WORDS = """
What is {word}? | What's {word}? | What kind of colour is {word}? | What does {word} look like? | Describe the colour {word}. | Tell me what {word} is. | I've never heard of {word}. What colour is it? | What sort of colour is {word}?
The paint shop sells {word}. What would that look like? | My aunt's new coat is {word}. What colour should I imagine? | A pencil in my box is called {word}. What is that? | Explain {word} to me. | Which colours is {word} like? | {Word}? What colour is that?
Somebody wants a wall in {word}. How will it look? | What do people mean by {word}? | How would you describe {word} to someone? | Is {word} a colour? Which? | I read {word} on a label. What does it mean? | In simple words, what is {word}?
Do you know what {word} is? | Can you tell me what colour {word} is?
"""

WARM_OR_COLD = """
Is {colour} a warm or a cold colour? | Is {colour} a warm colour? | Is {colour} warm or cold? | Do painters call {colour} warm or cold? | In art, is {colour} warm or cold? | Does {colour} count as a warm or as a cool colour? | {Colour}: warm or cold?
I am sorting colours into warm and cold ones. Where does {colour} go? | Does {colour} make a room look warm or cold? | My art teacher speaks of warm and cold colours. Which is {colour}? | Would you call {colour} a warm colour or a cold one?
Is {colour} among the warm colours or the cold ones? | I want a warm room. Is {colour} right? | Warm or cold, what would you say about {colour}? | On which side is {colour}, warm or cold? | Tell me if {colour} is a warm or a cold colour.
"""

LIGHT_FOR = """
Our teacher asked at which light one may or must {do}. | My toy cars have to {do}. Which light should the toy show? | Which light's the sign to {do}? | What's the colour of the light that says {do}? | If the cars {do}, which lamp has just come on? | In a driving lesson: which light means {do}?
The rule says {do}. Which colour is the light then? | I'm colouring a traffic light that says {do}. Which colour do I use? | Complete: you {do} when the light is ...
"""

PRIMARY = """
What's meant by the primary colours, which ones are they? | Our teacher asked for the three primary colours. | I've been told three paints are enough to mix the rest. Which three? | My daughter needs the primary colours for art. What should I buy? | Which colours are the parents of all others, so to speak?
With which paints does everything begin in the paint box? | A beginner's paint set has just the primary colours. What's in it? | Complete: the three primary colours are ...
"""

SECONDARY = """
What's meant by secondary colours? | Our teacher asked for the secondary colours. | My daughter has only the primary colours. Which colours can she mix first? | Mix two primary colours at a time. What colours do you end up with? | Which colours come second, after the primary ones?
Complete: the secondary colours are ...
"""

ALL_MIXED = """
My toddler used every paint at once. What does her picture look like now? | What's the colour of all paints stirred together? | Our teacher poured all the paints into one pot. What did we see? | If every paint goes into the bucket, which colour comes out? | I never cleaned my brush and all the colours ran together. Into what?
"""

RAINBOW_COUNT = """
What's the number of colours in a rainbow? | Our teacher asked how many colours there are in a rainbow. | I'm cutting out strips of paper for a rainbow. How many colours do I need? | My daughter has drawn five stripes for a rainbow. How many should there be? | A rainbow is made of how many colours?
"""
