"""Free ways to ask about colours."""

COLOUR_OF = """
What's the colour of {thing}? | And {thing}? What colour is that? | {Thing} is ... in colour? | {Thing}, what color? | color of {thing}
So what colour would you say {thing} is? | Which colour does nature or man give {thing}? | How does {thing} look, what colour? | In which color do we see {thing}?
I have a box of crayons and want to draw {thing}. Which one do I pick? | Which pencil is right for {thing}? | What crayon do I use for {thing}?
I'm making a picture of {thing}. What paint do I take? | My picture still needs {thing}. Which colour should it get? | How do I colour in {thing}?
The teacher told us to draw {thing}. Which crayon? | In my colouring book there is {thing}. What colour goes on it? | Dip the brush for {thing}: in which paint?
My little sister painted {thing} the wrong color. What is the right one? | I want to paint it the real colour: {thing}. Which is it?
I can't see colours well. What colour is {thing}? | A blind man asks me what colour {thing} is. | Imagine {thing}. What colour do you see?
Close your eyes and think of {thing}. Which color comes up? | If I say {thing}, which colour do you say? | I say {thing}, you say the color.
Let's play colours: {thing}! | Your turn: {thing} and its colour? | Quiz time: the colour of {thing}? | My quiz card says {thing} and asks for the color.
Homework: write down the colour of {thing}. | Complete this: {thing} is ... | Fill in the colour: {thing} is ... | Match {thing} with its colour.
What shade does {thing} have? | What colour is typical for {thing}? | Which color would people name for {thing}? | In most pictures, what color is {thing}?
In books for children, what colour is {thing}? | When I see {thing}, which colour is in front of me? | What colour do I look for if I want to find {thing}?
I saw {thing} for the first time. What colour was it, I guess? | She showed me {thing}. What colour did I see? | Dad pointed at {thing}. What color was it?
My son wants to know the color of {thing}. | He asked me which colour {thing} has. | They can't agree on the colour of {thing}. What is it?
I always forget which color {thing} is. | I never really looked: what colour is {thing}? | I'm not sure about the colour of {thing}. Help! | I have no idea what colour {thing} is.
May I ask what colour {thing} is? | Would you be so kind as to tell me the color of {thing}? | I'd love to know the colour of {thing}. | Mind telling me what color {thing} is?
Could you describe {thing}? I mean its colour. | Sorry, what colour was {thing} again? | If it is no trouble: which colour is {thing}? | Gimme the color of {thing}.
Is {thing} blue or yellow or which color? | Is {thing} dark or light? Which colour is it? | Who knows the colour of {thing}?
Which wool do I need to knit {thing}? What colour? | I'm sewing {thing} out of cloth. What colour of cloth? | We build {thing} from bricks. What colour of bricks?
I need a sticker in the colour of {thing}. Which colour? | I want a shirt in the color of {thing}. Which colour is that? | Paint my wall like {thing}. Which color will it be?
What does {thing} look like? What color, I mean? | How would you describe the color of {thing}? | Got any idea what colour {thing} might be? | Teach me the colour of {thing}.
Tell us what colour {thing} is. | Guess the colour of {thing}! | Say, what colour is {thing}? | Is there a colour that {thing} has? | Let me know which colour {thing} is.
On a colour photo, what color is {thing}? | In a drawing, {thing} should be what colour? | What color comes to mind for {thing}? | Which colour fits {thing}?
"""

COLOUR_OF_MANY = """
What colour are {things}? | What color are {things}? | Which colour are {things}? | What colour do {things} have? | Tell me the colour of {things}. | {Things} are what colour?
{Things} are...? | Do you know what color {things} are? | {Things}: what colour? | colour of {things}? | What's the color of {things}? | And {things}? What color are they?
I'm drawing {things}. Which crayon do I need? | Which pencil do I take to draw {things}? | My picture needs {things}. What paint is right for them?
I want to paint {things}. Which color do I use? | The teacher told us to colour in {things}. What colour? | What colour do people paint {things}?
What colour are {things} usually? | Are {things} red, blue, green or what? | Are {things} yellow or some other colour? | What is the usual colour of {things}?
If I look at {things}, what colour do I see? | Imagine {things}. Which color are they? | Which color do you think of when I say {things}?
I say {things}, you name the colour. | Quiz: what color are {things}? | Homework: the colour of {things}. | My child asks what color {things} are.
He wants to know what colour {things} are. | Someone asked me which colour {things} have. | I forgot what colour {things} are. | I wonder what color {things} are.
Can you tell me what color {things} are? | Could you say which colour {things} are? | May I ask the colour of {things}? | I'd like to know the color of {things}.
Describe the colour of {things}. | How do {things} look? What color? | I've never seen {things}. What colour are they? | Any idea what colour {things} are?
Name the color of {things}. | Say what colour {things} are. | In which colour should I knit {things}? | We make {things} from paper. What color of paper?
Where I live there are no {things}. What colour are they? | Let me know what colour {things} are. | Which colour is right for {things}? | Please tell me what color {things} are.
"""

IS_IT_COLOUR = """
Is {thing} {shade} or not? | Isn't {thing} {shade}? | {Thing}, is that {shade}? | Are you sure that {thing} is {shade}? | Was I right to colour {thing} {shade}?
Someone told me {thing} is {shade}. Is that so? | In my dream {thing} was {shade}. Is it like that? | The book shows {thing} in {shade}. Is the book right?
My crayon is {shade}. Can I use it for {thing}? | I have only {shade} paint. Does it do for {thing}? | Does {shade} fit {thing}? | Does {thing} come in {shade}, normally?
She bets {thing} is {shade}. Does she win? | He claims {thing} is {shade}. Is it so? | I'd call {thing} {shade}. Would you? | May I say that {thing} is {shade}? | May I ask if {thing} is {shade}?
In the quiz I said that {thing} is {shade}. Was it right? | Is it correct to paint {thing} {shade}? | Would a teacher like {thing} in {shade}? | If I draw {thing} in {shade}, is it like real life?
Is {thing} {shade}? | Would you say {thing} is {shade}? | Is it true that {thing} is {shade}? | {Thing} is {shade}, right? | {Thing} is {shade}, isn't it?
Is {shade} the colour of {thing}? | Is {shade} the right color for {thing}? | Do I paint {thing} {shade}? | Can I draw {thing} with {ashade} crayon?
I drew {thing} in {shade}. Is that right? | My brother says {thing} is {shade}. Is he right? | So {thing} is {shade}? | Is the colour of {thing} {shade}?
I think {thing} is {shade}. Am I right? | Do people say that {thing} is {shade}? | Does {thing} look {shade}? | Tell me if {thing} is {shade}. | Do you know if {thing} is {shade}?
Yes or no: is {thing} {shade}? | Do you think {thing} is {shade}? | Should {thing} be {shade} in my picture? | Is {thing} usually {shade}? | Is {thing} really {shade}?
My sister coloured {thing} {shade}. Was that correct? | I want to paint {thing} {shade}. Does that fit? | In real life, is {thing} {shade}? | Am I right that {thing} is {shade}?
Check my homework: {thing} is {shade}. | If I see {thing}, do I see {shade}? | Would {shade} be right for {thing}? | Could you say if {thing} is {shade}? | Can you tell me if {thing} is {shade}?
"""

SOMETHING_OF = """
What can I colour in with {colour}? | For what do I need {acolour} crayon? | Which thing would you paint {colour}? | If I look around, what could be {colour}? | What comes in {colour}?
I'm thinking of something {colour}. Guess! | Quick, something {colour}! | What wears {colour}, so to say? | Where do I see {colour}? On what? | My poem needs {acolour} thing.
My little one asks what is {colour}. | I want to learn the color {colour}. Give me an example. | In {acolour} picture, what could I put? | One example for {colour}? | Do you know {acolour} thing?
Name something {colour}. | What is {colour}? | Which thing is {colour}? | What things are {colour}? | Tell me something that is {colour}. | Give me an example of something {colour}.
I spy something {colour}. What could it be? | Can you think of something {colour}? | Do you know anything {colour}? | What do you know that is {colour}?
I have {acolour} crayon. What can I draw with it? | I only have {colour} paint left. What can I paint? | What could I draw with {acolour} pencil?
The teacher asks for something {colour}. What do I say? | My homework: find {acolour} thing. | We look for {colour} things. Can you help? | Game: name a thing that is {colour}!
Is there anything {colour} in the world? | What in the world is {colour}? | What would be {colour}? | I say {colour}, what do you think of? | What do you think of when you hear {colour}?
{Colour} like what? | As {colour} as what? | What has {acolour} colour? | Which thing do you know in {colour}?
I need an example for the color {colour}. | My child learns the colour {colour}. What can I show her? | How do I explain the colour {colour} to a child?
Show me what {colour} looks like. Name a thing. | What looks {colour}? | Something {colour}, please. | {Acolour} thing? | Could you name one thing that is {colour}?
I wonder what things are {colour}. | For my picture I need something {colour}. | May I hear something that is {colour}? | He asked me to name {acolour} thing.
Which things have the color {colour}? | Please name something in {colour}. | What's {colour}? | Say something that has the colour {colour}.
"""

MIX_OF = """
{One} and {two}, what's that together? | {One} with {two}? | {One} and {two} make...? | {One} mixed with {two} is...? | {one} and {two} mixed
I pour {one} paint into {two} paint. What color comes out? | I put {one} on top of wet {two}. What colour do I see? | My brush has {one} and {two} on it. What will I paint?
My brush was still {one} when I dipped it in {two}. What colour is it now? | I spilled {one} paint into the {two} paint. What color is it now?
The {one} and the {two} ran into each other. What did they turn into? | I rub {one} chalk over {two} chalk. What colour appears?
In art class we mixed {one} with {two}. What was the result? | The teacher mixes {one} and {two}. What colour will the class see?
My son stirred {one} and {two} together. What did he get? | She only has {one} and {two}. What new colour can she make? | He mixed {one} paint with {two}. Guess what came out!
With {one} and {two} in one cup, what do I get? | If {one} meets {two}, which color is born? | Suppose I add {one} to {two}. What then? | What if I add {two} to {one}?
What will happen to {one} paint when I add {two}? | What does {one} turn into with {two}? | Add {two} to {one}: what is the new color? | Take {one}, add {two}, and you have...?
Put {one} and {two} together and you get...? | Which colour can I make from {one} and {two}? | What new colour comes from {one} and {two}? | What can I mix out of {one} and {two}?
What's the result of {one} and {two}? | What is the sum of {one} and {two} in paint? | If you add {one} and {two}, what's the color? | What becomes of {one} and {two} in one pot?
Two paints, {one} and {two}. Which third color do they make? | Mixing {one} and {two}, what do I end up with? | I'd like to mix {one} and {two}. Will I like the color? What is it?
May I ask what {one} and {two} give? | Would you be so kind as to tell me what {one} and {two} make? | I'd love to know what {one} and {two} become. | Any idea what {one} with {two} makes?
Quiz: {one} plus {two}? | My homework: {one} and {two} make which colour? | I can never remember what you get from {one} and {two}. | Who knows what {one} and {two} make?
Complete this: {one} and {two} make ... | I say {one} and {two}, you say the mix. | Can {one} and {two} be mixed? To what? | Dad asks what comes of {one} and {two}.
My crayons are {one} and {two}. I draw with both. What colour do I see? | I want to dye my shirt with {one} and {two}. What color will it be?
Icing for a cake: I stir {one} into {two}. What do I get? | Clay in {one} and {two}, well kneaded: which color? | How does paint look when {one} and {two} are stirred?
Please name the colour that {one} and {two} make. | Which color appears when {one} runs into {two}? | Blending {one} with {two} gives me what? | Say what {one} and {two} make.
"""

HOW_TO_MIX = """
{Mix} is mixed from...? | How's {mix} made? | What goes into {mix}? | What is {mix} made of? | {Mix}, how do I mix it? | how to mix {mix}
What do I stir together for {mix}? | What must I blend to have {mix}? | Which two paints do I put together for {mix}? | How does one mix {mix}?
My paint box has no {mix}. How can I make it? | There is no {mix} in my box of paints. What do I do? | The tube of {mix} is empty. What can I mix in its place?
I want my wall in {mix}, but there is no such paint. How do I mix it? | I need {mix} for my picture and don't have it. What now? | Somebody took the {mix} paint. How do I make my own?
My daughter wants {mix}, but we have only basic paints. What do we mix? | The teacher wants {mix} and I have none. Help! | In art class we have to mix {mix}. How?
I'm baking and want {mix} icing. Which colours do I stir together? | I want to make {mix} clay. Which two colors do I knead? | She needs {mix}. What should she mix?
He is trying to make {mix} and it won't work. What should he mix? | I tried to mix {mix} and failed. Which paints are right? | If I want {mix}, what goes in the cup?
Suppose you have no {mix}. How would you mix it? | What is the recipe for {mix}? | Give me the recipe for {mix} paint. | What makes {mix}? | Which pair of colours makes {mix}?
Out of what can I make {mix}? | From what is {mix} mixed? | Where does {mix} come from when painters mix? | Which colors are hidden in {mix}? | What two colours are in {mix}?
I see {mix} in a painting. How did the painter mix it? | How do painters mix {mix}? | Is there a way to mix {mix}? | Can {mix} be mixed? From what? | Is it possible to make {mix} from other colours?
May I ask how {mix} is mixed? | Would you be so kind as to tell me how to mix {mix}? | I'd love to know how to get {mix}. | Mind telling me what makes {mix}?
Quiz: which two colours make {mix}? | My homework asks how to make {mix}. | Complete this: {mix} comes from ... and ... | I never remember what makes {mix}. | Who knows how to mix {mix}?
Dad asks how to get the colour {mix}. | My son asks how {mix} is made. | Explain how I mix {mix}. | Show me the way to {mix} paint. | Any idea how to get {mix}?
What colours do I need for {mix}? | What should I put together to get {mix}? | I'd like to paint something {mix}. How do I mix that? | Please help me make {mix}.
"""

LIGHT_MEANING = """
I see {light} at the crossing. May I drive? What does it say? | The lamp shows {light}. Do we stop or go? | Stop or go: what does a {light} light say? | Does {light} mean stop or go or something else?
Mum, the light is {light}! What does that mean? | Granny is new to driving. What does she do at {light}? | Do cars have to stop at a {light} light? What does it mean? | Explain what {light} means on the road.
The light is {light}. What do I do? | What does {light} mean at the traffic lights? | {Light} at the traffic light means...? | What should I do when it is {light}?
I'm at the crossing and the light shows {light}. What now? | We are in the car and the light turns {light}. What must we do? | The lights just went {light}!
My bike stands at a {light} traffic light. What do I do? | Dad is driving and sees a {light} light. What must he do? | The bus comes to a {light} light. What does the driver do?
What does a driver do when he sees {light}? | When the signal is {light}, what do the cars do? | What do cars do when the light shows {light}? | What is a {light} light for?
Why do traffic lights show {light}? | What is the {light} light telling us? | If the traffic light shows {light}, what does that mean? | {light} light meaning?
Driving school asks me what {light} means. | In my driving test: what does a {light} light mean? | The policeman asked me what a {light} light means.
My son asks what a {light} light on the street means. | How do I explain a {light} traffic light to a child? | Children should know what a {light} light means. Tell me!
I forgot what to do at {light}. | I don't know what the {light} light is for. | Suppose I drive up to a {light} light. What do I have to do? | Imagine the light is {light}. What would you do?
What are the rules at a {light} light? | What rule goes with the {light} light? | Is there a rule for a {light} traffic light? | What happens when the traffic light turns {light}?
May I ask what the {light} light means? | Could you tell me what a {light} light means? | Would you explain the {light} light to me? | Mind telling me what to do when it's {light}?
Quiz: a {light} traffic light? | Complete this: a {light} light means ... | At {light} I have to...? | When it's {light} you must...? | I say {light} light, you say what it means.
The lamp at the crossing is {light}. What does it want from me? | Street lights for cars: what does {light} stand for? | What does {light} stand for in traffic?
"""

LIGHT_FOR = """
At which light do I {do}? | Which traffic light tells me to {do}? | What colour is the light when I must {do}? | Which color means {do}? | Which light means {do}?
What colour of traffic light means {do}? | When the light says {do}, which colour is it? | Drivers have to {do}. Which light do they see? | Which lamp is on when cars must {do}?
I see the cars {do}. What color is the light? | The traffic light tells us to {do}. Which colour is it? | What does the light look like when I should {do}? | Name the colour that means {do}.
Which color of light makes cars {do}? | My child asks which light means {do}. | Quiz: which traffic light means {do}? | Which of the three traffic lights says {do}?
Is it red, yellow or green when I have to {do}? | Red, yellow or green: which one means {do}? | On what light do you {do}? | I forgot which light means {do}.
Tell me which light is for {do}. | Do you know which light tells drivers to {do}? | In my picture the cars must {do}. Which light do I colour in?
Say which traffic light means {do}. | Which colour of light means that you {do}?
"""

FLAG_OF = """
In which colours is the flag of {country}? | What colours would I wave for {country}? | I bake a cake like the flag of {country}. Which colours of icing? | What's on the flag of {country}, which colors?
A ship comes in with the flag of {country}. How does that look? | My balloons should match the flag of {country}. Which colours do I buy? | Which crayons for the flag of {country}?
How does the flag of {country} look? | I knit a scarf like the flag of {country}. What wool do I need? | Would you describe the flag of {country} to me? | The flag of {country}, what are its colours?
The teacher showed us the flag of {country}. What did we see? | I can never remember the flag of {country}. | Complete this: the flag of {country} is ... | Is the flag of {country} blue, red or what?
What colours are on the flag of {country}? | What colors does the flag of {country} have? | What does the flag of {country} look like? | The flag of {country} is...?
Which colours are in the flag of {country}? | I want to draw the flag of {country}. Which crayons do I need? | I'm painting the flag of {country}. What paints do I take?
Tell me the colours of the flag of {country}. | flag of {country}? | {Country}: what colours has the flag? | How do I recognise the flag of {country}?
{Country} plays tonight. What colours do I paint on my face? | The fans of {country} wave a flag. What colors do they wave? | My team is {country}. Which colours has our flag?
We sew a flag of {country}. What colours of cloth do we need? | Describe the flag of {country}. | What colour is the flag of {country}? | Do you know the flag of {country}?
I saw a flag of {country}. Which colors did I see? | In my colouring book is the flag of {country}. How do I colour it? | The quiz asks for the colours of the flag of {country}.
Homework: draw the flag of {country}. Which colors? | I forgot the colours of the flag of {country}. | My son wants to draw the flag of {country}. What colors does he need?
May I ask what colours the flag of {country} has? | Could you tell me the colors on the flag of {country}? | If I hang up the flag of {country}, which colours will I see?
Which country colours do I see on the flag of {country}? | Name the colors of the flag of {country}. | I wonder how the flag of {country} looks. | Any idea what the flag of {country} looks like?
Can you tell me which colors are on the flag of {country}? | Say what colours the flag of {country} has. | Please tell me the flag colors of {country}.
"""

LIGHTER_DARKER = """
What turns {colour} {change}? | I'd like my {colour} {change}. | Which paint should I add so that {colour} gets {change}? | With which colour do I make {colour} {change}? | What gives me a {change} {colour}?
My picture has {colour} in it, but I'd like it {change}. | The {colour} looks wrong. How do I get it {change}? | {change} {colour}, how do I mix it? | Help, this {colour} has to be {change}!
My son wants a {change} {colour}. What do I stir in? | Any trick to make {colour} {change}? | What colour helps to make {colour} {change}? | Two drops of what make {colour} {change}? | I need {colour}, only {change}.
How do I make {colour} {change}? | How can I get a {change} {colour}? | What do I add to make {colour} {change}? | My {colour} paint should be {change}. What do I do?
I need a {change} {colour}. What do I mix in? | The {colour} is not right, I want it {change}. What helps? | What makes {colour} {change}? | Which paint makes {colour} {change}?
My {colour} must get {change}. How? | Tell me how to make {colour} {change}. | I painted in {colour}, but it should be {change}. What do I add? | {colour}, but {change}, how?
In art class we want a {change} {colour}. What do we take? | She wants her {colour} to be {change}. What should she add? | How does one turn {colour} {change}?
I'm mixing {colour} and want it a bit {change}. What goes in? | Can {colour} be made {change}? How? | To get {colour} {change} I add...? | Do you know how to make {colour} paint {change}?
Is there a way to get a {change} {colour}? | What do painters add to make {colour} {change}? | Which colour do I stir in if {colour} should be {change}?
Could you help me make {colour} {change}? | May I ask how {colour} gets {change}? | I wonder how to make {colour} {change}. | Dad wants the {colour} wall paint {change}. What does he add?
Make {colour} {change}: with what? | Quiz: how do you make {colour} {change}? | Please tell me how I get {colour} {change}. | How would you make {colour} {change}?
"""

RAINBOW = """
I see a rainbow! Which colours are those? | After the rain there was a rainbow. What colors did it have? | My child draws a rainbow. Which crayons does she need?
I want to paint a rainbow on my wall. What paints do I buy? | Which crayons do I need to draw a rainbow? | A rainbow is made of which colours? | A rainbow has the colours...?
What's in a rainbow, which colors? | All rainbow colours, please! | The stripes of a rainbow: which colours are they? | In what order are the colours of the rainbow?
From top to bottom, what colors does a rainbow show? | Which colours do you see in the sky when there is a rainbow? | Rain and sun make a rainbow. In what colours?
The teacher wants us to name all the colours of the rainbow. | Homework: the colours of a rainbow. | Quiz: name every rainbow color. | Can you count up the colours of a rainbow?
I only remember red and blue. What are all the rainbow colors? | We sing about the rainbow. Which colours come in it? | I'm knitting a rainbow scarf. What colours of wool do I need?
We bake a rainbow cake. Which colors does it need? | My sister forgot the colours of the rainbow. Do you know them? | Dad asks which colors are in a rainbow.
May I ask what colours a rainbow has? | Would you be so kind as to list the rainbow colours? | I'd love to know all the colours of the rainbow. | Any idea what colours are in a rainbow?
Describe a rainbow. Which colors are there? | What does a rainbow look like? What colours? | Which colours shine in a rainbow? | Suppose I see a rainbow. Which colors will I see?
Complete this: a rainbow is red, orange, ... | Red, orange, yellow... how does the rainbow go on? | Help me colour in a rainbow. Which colours? | rainbow colours in order?
"""

RAINBOW_COUNT = """
How many colours are in a rainbow? | How many colors does a rainbow have? | A rainbow has how many colours? | The number of colours in a rainbow is...? | rainbow, how many colors?
How many stripes does a rainbow have? | I draw a rainbow. How many crayons do I need? | Count the colours of the rainbow for me. | Tell me how many colors are in a rainbow.
How many different colours do we see in a rainbow? | I counted six colors in the rainbow. How many should there be? | Quiz: how many colours has a rainbow?
My child asks how many colors a rainbow has. | What number of colours makes up a rainbow? | Do you know how many colors a rainbow has? | I forgot how many colours there are in a rainbow.
We bake a rainbow cake. How many layers does it need? | How many paints do I need for a rainbow? | Could you tell me how many colours the rainbow has? | Say how many colors are in the rainbow.
"""

PRIMARY = """
Which colours can't be mixed from other paints? | Which three paints do I need to mix all the others? | What three paints should a beginner buy? | From which three colours can I mix the rest?
I want to mix every color. Which three do I start with? | My teacher talks of primary colours. Which are they? | In art class we learn the primary colors. What are they?
The primary colours are...? | Primary colours of paint? | primary colors pls | What are the three basic colours of paint? | Which are the basic paint colors?
What do you call the primary colours, one by one? | I only remember that red is primary. What are all three? | Quiz: name all primary colors. | Homework: the three primary colours.
Which colours do painters call primary? | A painter needs three colors to mix all others. Which? | I have money for just three paints. Which ones let me mix the rest?
My child asks what the primary colours are. | Dad wants to know which paints are primary. | May I ask what the primary colors are? | I'd love to know the primary colours.
Any idea which colours are the primary ones? | Complete this: the primary colours are red, ... | Red is one primary color. Which are all of them? | Do you know the three main colours of paint?
What are the main colors you mix the others from? | Explain which colours are primary. | What paints can nobody mix? | So which colours are the primary ones?
"""

SECONDARY = """
What are the secondary colours? | Name the secondary colors. | Which colours are secondary? | Tell me the three secondary colors. | The secondary colours are...? | secondary colors?
Which colours come from mixing two primary colours? | What do I get when I mix the primary colors? | Which three colors are made from the primary ones? | List the secondary colours.
My teacher asks for the secondary colours. | I know the primary colors. What are the secondary ones? | Quiz: the secondary colours? | Homework: name the secondary colors of paint.
Which colours can be mixed from red, yellow and blue? | From red, yellow and blue, what other colors can I mix? | I have red, yellow and blue. Which colours can I make?
What can I mix if I only have red, yellow and blue? | I forgot the secondary colours. | Do you know the secondary colors? | Could you name the secondary colours?
"""

ALL_MIXED = """
What colour do I get if I mix all paints? | What happens when you mix all the colours together? | I mixed every paint in the box. What color is it? | All colours together make...?
My son stirred all the paints together. What came out? | If I mix all my paints, what do I see? | Mix every color of paint: what do you get? | What do all paints together make?
The water in my brush glass has all the colours in it. What does it look like? | What color comes when all the paint runs together? | all colors mixed?
I put all my clay together. What colour will it be? | Suppose I mix the whole paint box. What then? | Tell me what all the colours make together. | Why not mix all paints? What happens?
Which colour is the mix of all paints? | Do you know what you get from all paints together? | What is the mix of every color?
"""
