"""Free wordings of questions about animals' sounds, young, homes, food, legs, kinds, records and abilities.

Each block ends with a line end, so that the wordings kept out of training can follow it.
"""

SOUNDS = """We are near {a}. What will we hear? | When {animals} open their mouths, what comes out? | So {a} goes... what?
I have to play {a} in the school play. What do I say? | There is {a} behind the house. What noise comes from there?
My little boy wants to know how {animals} talk. | How do {animals} talk to each other? | What is the call of {a} like?
If I were {a}, what would I shout? | Pretend to be {a}. | Be {a} for a minute. What do you say? | Do {animals} make a sound?
Could you do {a} for me? | The noise that {animals} make, please. | Old MacDonald had {a}. What did you hear there?
In the picture book there is {a}. What should I say? | {Animals}, how do they sound? | {A} goes how?
I close my eyes and listen to {a}. What do I hear? | Write down the sound of {a}. | Spell the sound that {a} makes.
My baby points at {a}. Which sound do I make? | What do {animals} say all day? | Would you be so kind and do the sound of {a}?
I have never heard {a}. What is it like? | Which sounds do {animals} make? | How does {a} call? | {A} wants to speak. What does it say?
What does {a} sound like when it calls? | By what sound do you know {a}? | Someone acts like {a}. What do they say?
A child asked me to be {a}. What noise do I need? | Show me how {a} sounds. | Noise of {a}...? | what do {animals} say
How might one write the cry of {a}? | The teacher wants the sound of {a}. | Give me the sound that goes with {a}.
We play animal sounds and I got {a}. Help! | What do you hear on a walk when {animals} are near? | And what does Mr. {animal} say?
You hear {animals} at night. What does that sound like? | Do the {animal}! | I bet you cannot make the noise of {a}.
Suppose {a} could answer the phone. What would it say? | Tell me in one word what {a} says. | {Animals} speak how?
What is typical to hear from {animals}? | Grandpa can sound like {a}. How does he do it? | A toy {animal} makes which noise?
When {a} is excited, what do we hear? | With which sound does {a} call? | The voice of {a}, what is it like?
I am drawing {a} in a comic. What goes in its speech bubble? | Let us talk like {animals}. | How do I sound like {a}?
"""

BABIES = """Our {animal} just had a baby. What is it called? | Which young ones do {animals} have? | I found a very small {animal}. What do I call it?
{Animals} have young ones. What are they called? | What are baby {animals} called? | When {a} is just born, what is it called? | What is the little one beside {a}?
The little ones of {animals} are called... what? | The child of {a} has a special name. Which one? | There is a special word for a baby {animal}, right?
How do people who know animals call the young of {a}? | What do you call {a} that is not grown up yet? | Before it is grown, {a} is called what? | What was {a} when it was small?
Mother {animal} and her...? | Next to the mother {animal} walks her little one. Name it, please. | I am writing a story about a baby {animal}. Which word should I use?
For my homework I need the name of a baby {animal}. | A grown one is {a}. And a small one? | {A} is the parent. What is the child? | What name has the child of {a}?
My daughter wants to know the word for a tiny {animal}. | what are the babies of {animals} called | Young {animals} have which name? | The kids of {animals}, how do we say that?
What do {animals} have as babies? | A very young {animal} is what? | Is there a name for baby {animals}? | A small {animal}, how is that called? | A mummy {animal} has a what?
In a family of {animals}, what is the little one? | What is the proper name for the young of {animals}? | Which little animal belongs to {a}? | {A} and its baby: what is the baby?
How do we name newborn {animals}? | Would you know how the young of {animals} are called? | Which baby does {a} have? | {Animals} start life as what?
Fill the gap: {a} has a baby, it is called... | The picture shows {a} with its young. What is the young one? | My friend says a baby {animal} has its own name. What is it?
If the mother is {a}, what is the baby? | Mum is {a}. What am I? | Tell me how one calls the offspring of {a}. | What do you call the offspring of {animals}?
At the zoo a baby {animal} was born. What do we call it? | What little one follows {a}? | Someone showed me a newborn {animal}. What is it named?
"""

GROWN = """What does {young} grow into? | What will {young} become? | What does {young} become when it grows up? | {Young} grows up. What is it then? | Which animal was once {young}?
{Young} is the baby of which animal? | Whose baby is {young}? | What animal has {littles}? | Which animal has {young} as its baby? | Who is the mother of {young}?
What animals do {littles} turn into? | I have {young}. What will it be next year? | {Littles} become what? | When {littles} are big, what are they? | It is {young} only for a while. And then?
To which animal does {young} belong? | {Young} is a young what? | What is {young} a baby of? | My {little} will be big soon. What animal will it be? | Which animal do you get from {young}?
The mummy of {young} is which animal? | Tell me what {young} turns into. | What kind of animal is the parent of {young}? | Name the grown animal: first it was {young}. | A grown-up {little} is what?
Do you know what {littles} grow up to be? | {Young} asks: what will I be when I am big? | In the end {young} turns into what? | I saw {young}. Which animal is that? | After being {young}, what comes next?
The word {little} is used for the young of which animal? | What do we call {young} when it is fully grown? | If {young} grows, what do we have? | Someone has {young} at home. What will it grow up to be?
which animal is {young} later | What animal do {littles} come from? | {Littles} have what kind of mother? | How does the story go on: first {young}, then...? | I wonder what {littles} become.
What is {young} going to be one day? | Which big animal does {young} belong with? | As an adult, {young} is what?
"""

HOMES = """I want to meet {a}. Where should I look? | {A} lost its way. Where is its home? | Where does {a} live? | Where is {a} at home? | Where would {a} like to be? | {A} goes home. Where is that?
Suppose you were {a}. Where would you live? | Where on earth are {animals} found? | I have never seen {animals}. Where do they stay? | What place do {animals} call home? | Where do {animals} stay?
Where did nature put {animals}? | We want to film {animals}. Where do we have to go? | The home of {a}, please. | {Animals} can be found where? | At which place do {animals} feel at home?
I am painting {a} and its home. What do I paint around it? | Where do we have to look for {animals}? | Where might one come across {animals}? | My son wants to visit {animals}. Where do they live?
Home of {animals}...? | Where does {a} belong? | Where does {a} feel good? | If I were {a}, my home would be where? | Show me where {animals} have their place. | {A} needs a home. Where?
what is {a}'s home | In which surroundings do you meet {a}? | Where is the right place for {a}? | Tell me about the place where {animals} live. | Where could I go to watch {animals}?
Where do {animals} spend their lives? | Where do {animals} spend most of their time? | We play at guessing homes. Where do {animals} go? | In the story {a} goes home. Where to? | A house for {a}, what is that?
I read about {animals}, but not where they live. | Where do {animals} come home to? | The teacher asked for the home of {animals}. | People have houses. And {animals}? | Where are {animals} hiding?
Where do you think {animals} make themselves at home? | Would you kindly tell me where {animals} can be found? | Where must I travel or look to see {a}? | Point me to the home of {a}.
Where do {animals} dwell? | Do {animals} have a home? Where? | {A} has its home where? | Which place would you name as the home of {a}? | Where can {a} be seen? | You meet {a}. Where are you?
"""

DWELLERS = """Who lives {home}? | Which animals live {home}? | What lives {home}? | Which animal has its home {home}? | Tell me who lives {home}. | Somebody lives {home}. Who could it be?
What animals can I find {home}? | I looked around {home}. Which animals might I see? | Name an animal that lives {home}. | Whose home is {home}? | {Home}, who lives there?
What kind of animal makes its home {home}? | Which animals do you know that live {home}? | What would I meet {home}? | Something moves {home}. What animal is it? | Who is at home {home}?
Which creatures stay {home}? | Give me an animal that lives {home}. | For what animals is it normal to live {home}? | Do you know any animals that live {home}? | {Home} you find which animals?
An animal lives {home}. Guess which one. | My child wants to know who lives {home}. | I wonder which animals live {home}. | Are there animals {home}? Which ones? | what animals are {home}
Say an animal that you find {home}. | If an animal lives {home}, what is it? | Who sleeps and lives {home}? | Which animals spend their life {home}? | Who has a home {home}?
Which of the animals can be found {home}? | Look {home}. Who is there? | Please name animals that live {home}. | What animals like to live {home}?
"""

FOODS = """Our guest is {a}. It is hungry. What should it get? | {A} comes to the table. What do you serve? | I am going to look after {animals}. What do I need to give them? | What does {a} eat? | What does {a} like best to eat?
What goes into the mouth of {a}? | What fills the belly of {a}? | How do {animals} get full? | {A} looks for its dinner. What does it find? | What is a good meal for {a}? | What do {animals} put in their tummies?
If you cooked for {a}, what would you make? | What is yummy for {a}? | What is for lunch when you are {a}? | Which meal makes {a} happy? | What do {animals} love to munch? | {A} opens its mouth for what?
Food for {animals}...? | What do {animals} search for when they are hungry? | People eat bread. And {animals}? | When {a} is hungry, what would it want? | What should be in the bowl of {a}? | What do {animals} need to eat to live?
The keeper brings food to {animals}. What is it? | I am making a meal plan for {animals}. What goes in? | What is the diet of {a}? | What do {animals} dine on? | Which food keeps {animals} alive?
what does {a} get to eat | With what can I feed {a}? | Grandma asks what one feeds {animals}. | What would {a} order in a restaurant? | What is the favourite food of {animals}? | {A} is looking for something to eat. What will it be?
What have {animals} got for breakfast? | Tell me about the food of {a}. | I would like to know how {animals} feed themselves. | What do {animals} swallow? | What do {animals} find tasty?
My homework is about the food of {animals}. Help me, please. | What does nature give {animals} to eat? | {A} has an empty stomach. What now? | What can {animals} eat? | By eating what do {animals} live?
I want to draw {a} at dinner. What is it eating? | What do {animals} consume? | Suppose {a} visits me. What can I offer it? | Nobody told me what {animals} eat. | Which food does {a} choose?
What is {a} chewing or swallowing there? | When {animals} get hungry, what do they eat? | {A} eats, but what? | Do you know the food that {a} needs? | On which food does {a} grow big?
"""

LEGS = """My drawing of {a} needs legs. How many? | A new {animal} came to the zoo. How many legs has it got? | I want to knit socks for {a}. How many legs are there? | If {a} wore shoes, how many would it need?
Does {a} have legs? How many? | Do {animals} have legs, and how many? | How many legs do {animals} have? | Legs of {a}...? | What is the leg count of {a}? | Two, four, six, eight or none: how many legs has {a}?
On how many legs do {animals} go through life? | Two legs like me? How many has {a}? | I counted the legs of {a}. What number should I get? | People have two legs. And {a}? | A dog has four legs, and {a}?
{Animals}: how many legs each? | With how many legs is {a} born? | If we look under {a}, how many legs are there? | Is it true that {a} has a certain number of legs? How many? | How leggy is {a}?
My toy {animal} should have the right number of legs. How many? | The teacher asks for the number of legs of {a}. | I am building {a} from clay. How many legs should I make? | How many legs did nature give {a}?
One {animal}, how many legs? | How many feet touch the ground when {a} stands? | For the legs of {a}, how many sticks do I need? | Take {a} and count its legs. | {A} has got how many legs, please?
In total, how many legs are on one {animal}? | My brother says he knows how many legs {a} has. Do you? | how many legs do {animals} got | What do you get if you count the legs of {a}? | Say the number of legs for {a}.
Look closely at {a}: how many legs? | Imagine {a} in front of you. How many legs does it have? | How many legs carry {a}? | Legs: how many for {a}? | We bet about the legs of {a}. How many are there?
How many legs does every {animal} have? | I should know how many legs {animals} have, but I do not. | In a game I must say how many legs {a} has. | A puzzle: {a} has how many legs? | All {animals} have how many legs?
Would you be so good as to tell me how many legs {a} has? | What would be the right number of legs for {a}? | Could you count how many legs there are on {a}? | How many legs can we find on {animals}?
"""

CLASSES = """Which family of animals do {animals} come from, birds, fish, mammals...? | I have to sort the animals. Where do I put {a}? | What are {animals}? Mammals, birds, fish or something else? | {Animals} are what kind of animals?
In which box do I put {a}: mammal, bird, fish, insect...? | Is {a} a bird, a fish or what? | My sister says {a} is a fish. What is it really? | {Animals} count as what? | Where does {a} fit among the animals?
For biology: what kind of animal is {a}? | To what class do {animals} belong? | What group are {animals} in? | Scientists put {a} in which group? | Would you call {a} a mammal, a bird or something different?
Tell me which class {a} belongs to. | {A} is a... mammal? bird? insect? | I never know what {animals} are. Mammals? Insects? | Bird or mammal or reptile? I mean {a}. | A quiz asks what sort of animal {a} is.
What do biologists call {a}? | The teacher asked which group {animals} are in. | {A}: bird, insect, reptile, fish or mammal? | How would you sort {a}? | What animal family has {a} in it? | Help me put {animals} in the right group.
Under which kind of animals do you file {a}? | We are sorting animal cards and I hold {a}. Which pile? | By its kind, what is {a}? | Into what group of animals does {a} go? | What is {a} in biology?
which kind of animals are {animals} | Are {animals} mammals? If not, what are they? | I would say {a} is a bird. Am I right? | In the book {a} is listed under what? | Which class of animals has {animals}?
What type of creature are {animals}? | Is {a} an insect or what else? | The class of {a}, please. | Could {a} be a reptile, or what is it? | If all animals are in groups, where is {a}? | Animal group of {a}...?
"""

EXAMPLES = """Name {akind}. | Give me an example of {akind}. | Which animal is {akind}? | Tell me an animal that is {akind}. | Do you know {akind}? | Say the name of one animal that is {akind}. | I need {akind} for a game.
What animals are {kinds}? | Can you name one of the {kinds}? | Which animals belong to the {kinds}? | Think of {akind}. Which one is it? | Who belongs to the {kinds}? | {Kinds}, for example?
Please give an example from the {kinds}. | My homework says: name {akind}. | Show me what counts as {akind}. | What is an example of {akind}? | I cannot think of {akind}. Help me. | An animal that is {akind}, please.
One example of {kinds}? | Tell me one of the {kinds}. | What could I draw if I have to draw {akind}? | Which animal would be a good example of {akind}? | Pick {akind} for me. | Any {kind} you can name?
We learn about {kinds}. Which animal is one of them? | Could you tell me an animal from the group of {kinds}? | Find {akind} for my list. | Which animal do you know that is {akind}?
Among all animals, name {akind}. | If I look for {akind}, what can I take? | I want to see {akind}. Which animal can I look at? | What would be {akind}? | Can you think of {akind}?
"""

RECORDS = """I have to guess {most}. What should I say? | Guess who: {most}. | The answer to the riddle is {most}. Who is it? | In our quiz they asked for {most}. | Which name goes with {most}? | I am thinking of {most}. What is it?
Everybody knows {most}. Which one do they mean? | My book has a picture of {most}. What is its name? | Today we learned about {most}. Who was that? | How is {most} called? | {Most}? | {Most} is...?
Have you ever heard which one is {most}? | They call it {most}. Which one is it? | If someone says {most}, who is meant? | Help me find the name of {most}. | Who do people mean by {most}? | Can you guess {most}?
For one point: what is {most}? | What name do we give to {most}? | I would love to see {most}. What is it called? | My boy asks which is {most}. | Say the name of {most}. | Whom do we call {most}?
The crossword says: {most}. | If I want to draw {most}, which animal do I draw? | Let me know which one is {most}. | At the zoo I looked for {most}. What was I looking for? | Which living thing is {most}?
Could it be that you know {most}? | I need to write down {most}. Which is it? | Among all of them, which is {most}? | what's the name of {most} | Who in the animal world is {most}? | Describe {most} by its name.
Would you please tell me what {most} is? | Who gets the title: {most}? | We want to know who {most} is. | Here is a riddle: who is {most}? | Out of all creatures, name {most}. | Tell us which one {most} is.
You surely know {most}. Its name, please? | I saw {most} on TV. What was it? | My question is about {most}. Which one is that? | Nobody here can name {most}. Can you? | Which beast or bird or bug is {most}?
"""

ABLE = """Can {animals} {act}? | Are {animals} able to {act}? | Do {animals} {act}? | I saw a cartoon where {a} could {act}. Is that possible? | My friend says {animals} can {act}. Is that true?
Is it true that {a} can {act}? | Will you ever see {a} {act}? | Could you teach {a} to {act}? | Would {a} manage to {act}? | {Animals} can {act}, right? | Is {a} any good if it has to {act}? | Does {a} ever {act}?
Suppose {a} wants to {act}. Does that work? | If {a} tries to {act}, will it work? | In my story {a} should {act}. Can it? | Can you imagine {a} that can {act}? Is it so in real life? | Yes or no: {animals} can {act}.
I bet that {a} can {act}. Am I right? | Are {animals} made to {act}? | Tell me whether {animals} are able to {act}. | Would it be normal for {a} to {act}? | {A} that can {act}, does it exist? | Has anyone ever seen {a} {act}?
We argue about whether {animals} can {act}. Who is right? | what about {animals}, can they {act} | Did nature make {a} so that it can {act}? | True or false: {a} can {act}. | May I believe that {a} can {act}?
In real life, does it happen that {animals} {act}? | Is {a} an animal that can {act}? | Do {animals} know how to {act}? | Does {a} have what it takes to {act}? | Would you believe that {a} can {act}? | My child thinks {animals} can {act}.
I would like to see {a} {act}. Will that happen? | Are there {animals} that {act}? | How about {animals}, are they able to {act}? | Could {animals} {act} if they tried? | Is there any way that {a} could {act}?
"""
