"""More ways to ask about animals, as they come up in everyday talk.

Each block ends with a line end, so that other wordings can follow it.
"""

SOUNDS = """
A dog barks woof. And {a}? | The cat says meow. What does {a} say? | Cows moo, I know. But what do {animals} do? | Every animal has its call. What's that of {a}? | What's the cry of {a}? | How would you describe the call of {animals}? | What do you hear when {a} calls?
I'm telling a bedtime story and {a} comes in. What noise do I make? | My daughter has to act {a} in the school play. How should she sound? | A child points at a picture of {a} and looks at me. What sound do I make? | Next door's {animal} makes such a noise. What does it sound like?
In the morning I hear {a} outside. What am I hearing? | Which word do we use for the noise of {a}? | In English, what does {a} say? | {Animals} aren't silent. What do they say? | What might {a} say if I stroke it or come near? | Say something in the language of {animals}.
I've got to dub {a} in a cartoon. What should I say into the microphone? | A farm tape plays {a}. What's on it? | Grandma's phone rings with the sound of {a}. What comes out of it?
What's the sound {a} makes? | What's the noise of {a}? | Which noise comes out of {a}? | What comes out when {a} opens its mouth? | What do people write in comics for the noise of {a}?
My niece can do every animal but {a}. What should she say? | We're reading a book on animals aloud and now there's {a}. What do I say? | Granddad taught me the sound of {a}. How does it go, do you think?
What's it called when {a} makes its noise? | How do you write the sound {a} makes? | In a children's song, what does {a} say? | What would a toddler call out for {a}? | If I press the {animal} button on the toy, what do I hear?
Out in the country I met {a}. What did I hear? | I woke up because of {a}. What noise was it making? | From a distance I hear {a}. What does it go like? | How can I tell by ear that it's {a}?
A recording of {a} is played. What is on the recording? | The quiz plays an animal noise, and it's {a}. What did we hear? | Somebody dressed up as {a}. What will they say all evening? | Which noise should the {animal} in our puppet play make?
If {animals} could only say one thing, what is it? | Ask {a} a question and what does it reply? | When {animals} talk to each other, what do they say? | What do you expect {a} to say? | How do {animals} say hello?
What noise is typical of {animals}? | Which sound do you link with {a}? | {A}'s noise is...? | The {animal} on the card says...? | Fill in: the {animal} says ... | Complete: {a} goes ... | Dogs go woof. What about {animals}?
I'm teaching my son animal sounds. Next is {a}. | Next animal in our sound game: {a}! | You be the {animal}. What do you say? | Let's hear {a}, then. | Give us your best {animal}. | Now do {a}, please!
A neighbour keeps {a}. What might I hear through the window? | Could you write down how {a} sounds? | I can't remember the word for what {a} says. | Do you happen to know which noise {animals} make?
By the barn stands {a}, and it's making itself heard. How? | How do {animals} call out? | With what sound do {animals} call each other? | A hungry {animal} lets everyone know. What's the noise?
"""

WHO_SAYS = """
Our teacher asked which animal says {sound}. | My daughter says {sound} and I must guess the animal. Which one is it? | When you hear {sound}, which animal is near? | Which animal are you if you say {sound}? | I recorded a noise like {sound}. Which animal made it?
Who says {sound}? | Which animal says {sound}? | What animal goes {sound}? | What animal makes the sound {sound}? | {Sound}! Which animal was that? | I heard {sound}. What animal could it be? | Whose sound is {sound}?
From behind the wall I hear: {sound}. Which animal may be there? | My baby says {sound} all day. Which animal is she playing? | {Sound}, {sound}! Who am I? | Someone in the song goes {sound}. Who is it?
In the picture book it says {sound}. Which animal should be next to it? | The toy goes {sound} when I press it. What animal is it? | Which creature would say {sound}? | Tell me an animal that says {sound}. | {Sound} is the sound of what?
Guess the animal: it says {sound}. | We play animal sounds and I got {sound}. Which animal is mine? | If an animal says {sound}, what is it? | An animal in the dark said {sound}. What was it, most likely?
Name an animal that goes {sound}. | {Sound} is what you hear from which animal? | My son asks who goes {sound}. | What do you call the animal that says {sound}? | Do you know which animal makes the noise {sound}?
Listen: {sound}! Who's there? | On my card stands {sound}. I need the animal. | Which animal is known for saying {sound}? | Can you name an animal that says {sound}?
"""

BABIES = """
A puppy is a baby dog. What's a baby {animal}? | A lamb belongs to a sheep. What belongs to {a}? | We say calf for a cow's child. What do we say for the child of {a}? | What's the offspring of {a} called? | What are the offspring of {animals} called? | What's the little one of {a}?
My neighbour's {animal} had young. What do I call one of them? | In the wildlife park there's {a} with her little one. What's the name for such a little one? | I'm reading about {animals} and their young. What are the young called? | Which word would a vet use for a young {animal}?
Tiny, new and sweet: a newborn {animal}. What's that called? | What do you say instead of baby {animal}? | In English, what's a baby {animal}? | My little girl asks what the {animal} calls its baby. | Not grown yet, this {animal} is still a...? | What kind of baby does {a} have?
There's a baby {animal} in the news today. What word do they use for it? | Spring's here and our {animal} has had a little one. What do we call it? | I'd like to write a card about a newborn {animal}. Which word do I need?
What's a baby {animal} called? | What's a young {animal} called? | What's the name for the young of {a}? | What's the young of {a} called? | What do you call it when {a} is still a baby?
The vet came to see our {animal} and her baby. What did he call the little one? | The zoo asks visitors to name its newest baby, a little {animal}. What sort of baby is it called? | Behind the mother {animal} runs a small one. What's that?
A young dog is a puppy. What's a young {animal}? | If a young cat is a kitten, then a young {animal} is...? | A cow has a calf. What does {a} have? | Cats have kittens. What do {animals} have? | People have babies, and {animals}?
On my worksheet I've got to link {a} with its young. What's the word? | Write the word for the baby of {a}. | Complete: the young of {a} is called ... | A crossword clue: young {animal}. | Five letters or so: baby {animal}. What is it?
Does the baby of {a} have its own name? Which? | I've never known what you call a little {animal}. | My nephew keeps saying baby {animal}, but isn't there a real word? | Is there one word for a baby {animal}? | There must be a word for a very young {animal}.
Newborn {animals} are known as what? | By what name do we know the young of {animals}? | Which name is given to the young of {animals}? | What are the young of {animals} known as? | How do you refer to the {animal} that's just been born?
What does {a} give birth to, or what comes out of its egg? | What sort of little ones do {animals} bring up? | {A} is looking after its little one. What is it looking after? | In the story, {a} loses its child. What is the child?
What did this {animal} use to be when it was young? | Long before it was big, the {animal} was a what? | When I met the {animal} it was still tiny. What was it then? | Today it's {a}. As a baby it was...?
In the nursery of the {animals} I'd find what? | Mother and child: {a} and ...? | {A} with its...? | Parent: {a}. Young: ? | Adult: {a}. Baby: ? | Which word do farmers, keepers or hunters use for the young of {a}?
"""

IS_IT_BABY = """
Is a baby {animal} called {young}? | Is {young} a baby {animal}? | Is {young} the young of {a}? | Do you call a baby {animal} {young}? | A baby {animal} is {young}, right? | The young of {a} is {young}, isn't it?
Is it true that a young {animal} is called {young}? | Am I right that {a} has {young} as its baby? | My son says a baby {animal} is {young}. Is he right? | Can I call a little {animal} {young}? | Do {animals} have {babies}?
Are the babies of {animals} called {babies}? | I wrote {young} for a baby {animal}. Is that correct? | Would you call a newborn {animal} {young}? | Does {young} grow up to be {a}? | Are {babies} the young of {animals}?
Yes or no: a baby {animal} is {young}. | Check my homework: young {animal}, {young}. | Is {young} what people call the baby of {a}? | Does the word {young} fit a baby {animal}? | Tell me if a baby {animal} is {young}.
Do you know if {young} is the baby of {a}?
"""

GROWN = """
At the farm or the zoo I petted {young}. What animal was its mother? | My daughter wants {young}. What animal will I have in a few years? | {Young} is following me. What animal's baby is it?
What's {young} when it's grown up? | What's {young} going to turn into? | What's the grown-up word for {young}? | What do you call {young} once it's big? | {Young} gets bigger and bigger. In the end it's...?
Which animal starts out as {young}? | Which animal is {young} at the start of its life? | What kind of animal has {littles} for children? | What animal brings up {littles}? | Of which animal is {young} the baby?
In the picture there's {young} with its mother. What is the mother? | Look for the parents of this {little}. What animals are they? | Someone lost {young}. Which animal is looking for it? | Baby: {young}. Adult: ?
Once it was {young}. What animal is it by now? | Give {young} some time and it becomes...? | What happens to {young} as it grows? What is it then? | Fill in: {young} grows up to be ... | The mother of {young} is which animal?
"""

HOMES = """
Fish live in water. Where do {animals} live? | A fox has its den. What has {a}? | I know the home of bees is a hive. What's the home of {animals}? | What's the habitat of {animals}? | Where is the natural habitat of {a}? | In which habitat do {animals} live? | Where do {animals} have their home?
I'm writing about {animals}. What do I say about where they live? | We'd like to see {animals} on our trip. Where should we go? | Our teacher asked where {animals} live and I had no answer. | If I were to look for {a}, where should I start? | Where in the world or in the house do {animals} live?
When {a} goes home in the evening or morning, where does it go? | My daughter drew {a} and asks where it lives. | Where do {animals} stay most of their life? | You want to see {a}? Then go... where? | Where can people find {animals}? | Whereabouts do {animals} live? | Where does one see {animals}?
I'm making a documentary on {animals}. Where should I set up my camera? | I've promised my kids to show them wild or tame {animals}. Where do we have to go? | Where do {animals} spend the day and the night?
Where's the home of {animals}? | Where's {a} at home? | Where's the best place to look for {animals}? | Where's a good spot to watch {animals}? | Where could {a} be hiding? | What sort of place suits {a}?
If {a} wrote its address on a letter, what would it say? | My drawing shows {a}, but the background is still white. What belongs there? | We build a little model of the home of {animals}. What should it be? | {A} needs somewhere to live. What suits it?
Which surroundings do {animals} need? | What surroundings are right for {a}? | In which sort of place are {animals} born and raised? | Where do people come across {animals}? | Where have people always found {animals}?
A biologist studies {animals}. Where does she go to work? | The school trip is all about {animals}. Where does it take us? | A photographer wants a picture of {a}. Where does he wait? | I went looking for {animals} and had no luck. Where should I have gone?
By nature, where do {animals} belong? | Where do {animals} feel most at home? | Where do you expect to see {animals}? | What is the natural home of {a}? | Which place do you connect with {animals}? | Where does the life of {a} take place?
My little sister wonders where {animals} have their home. | At school we had to say where {animals} live. What's right? | I need one sentence on where {animals} live. | The card asks for the home of {a}. | Complete: {animals} live ... | {A} makes its home where?
Bees live in a hive. And {animals}? | We live in houses. Where do {animals} live? | People have flats and houses. What have {animals} got? | If birds live in nests, where do {animals} live? | I live in a town. Where does {a} live?
Take me to the {animals}! Where are we going? | Where would you let {a} go so that it feels at home? | Where does {a} go back to? | Could you tell me the place where {animals} are found? | Are {animals} found on land, in water or where?
On which sort of ground or in which sort of place do we find {animals}? | In the wild or with people, where do {animals} live? | Where does one have to be to meet {a}? | I can't find out where {animals} live. | Any idea where {animals} make their home?
"""

DWELLERS = """
I'm drawing a picture of what lives {home}. What should I put in? | What might look at me if I peeped {home}? | There's life {home}. Which animals? | If you were to look {home}, what would you find? | An animal has made its home {home}. Which one?
Which animal would write {home} as its address? | What's living {home}? | Who's at home {home}? | Name somebody who lives {home}, an animal I mean. | Which animals are born and live {home}? | Complete: the animals that live {home} are ...
Which animals make themselves at home {home}? | What animal feels best {home}? | Guess the animal: its home is {home}. | My home is {home}. What animal am I? | I live {home}. Who am I? | We found tracks {home}. Which animal lives there?
"""

FOODS = """
Lions eat meat. And {animals}? | A rabbit nibbles grass. What does {a} eat? | Cows graze. What do {animals} feed on? | What's the diet of {animals}? | What does the diet of {a} consist of? | What's dinner for {a}? | What's for dinner if you're {a}? | What's a treat for {a}?
I'm looking after {a} while the owner is away. What do I give it? | My daughter wants to feed the {animals}. What may she give them? | At the zoo shop, what do they sell or keep for {animals}? | Our teacher asked what {animals} eat and I didn't know. | I'm writing about {animals}. What do I say about their food?
{A} gets hungry. What does it look for? | When you watch {animals} eating, what is it that they eat? | Which food should {animals} have? | What do you feed {a}? | What would you feed to {animals}? | Does anyone know what {animals} eat? | {Animals} need food. What kind?
I've been asked to feed the {animals} this weekend. What do I take along? | {Animals} are coming over from the zoo. What do I have to buy for them? | At feeding time the {animals} line up. What are they waiting for?
What's the food of {animals}? | What's good for {a} to eat? | What's on the plate when {a} has dinner? | What's the main food of {animals}? | What's the favourite meal of {a}? | What do {animals} survive on?
If I kept {a}, what would I have to feed it? | Suppose I had to cook for {animals}. What would please them? | Which food must never run out if you keep {animals}? | What do I hold out to {a} so that it comes closer?
The keeper opens a bucket for {a}. What's in it? | What would you put in front of hungry {animals}? | Early in the day {animals} set out to find food. What are they looking for? | Which food do {animals} go looking for?
In nature, what do {animals} live on? | In the wild or on the farm, what is eaten by {animals}? | What is eaten by {animals}? | On which food do {animals} grow up? | By what food does {a} stay alive? | What keeps {a} going?
My essay on {animals} needs a part about their food. What should I write? | For our class poster: what do {animals} eat? | On my worksheet I must draw a line from {a} to its food. Where does it end? | Complete: {animals} eat ... | The menu for {animals}: ?
Does {a} eat plants, meat or what? | Are {animals} after meat, plants or something else? | Do {animals} like meat or greens? | Would {a} rather have meat or plants? What does it eat? | Is {a} a meat eater or a plant eater? What does it eat?
I like bread and cheese. What does {a} like? | Horses like hay. What do {animals} like? | We have our lunch. What do {animals} have? | People go to the shop. What do {animals} find to eat? | My dog likes bones. What do {animals} like to eat?
My toddler wants to give a biscuit to {a}. What does it really eat? | May one give bread to {animals}? What do they eat? | What should never be missing on the menu of {animals}? | What could make the mouth of {a} water?
Look, {a}! What do you think it's eating? | I watched {animals} having their meal. What was it, most likely? | What does the stomach of {a} usually get? | Any idea what goes down the throat of {a}? | Please tell me about the diet of {animals}.
Could you explain what {animals} feed on? | I can't think what {animals} eat. | I've no clue what {animals} eat. Have you? | Grandpa asked what to feed {a}. | The vet asked what our {animals} get to eat. What should they get?
"""

WHO_EATS = """
Our teacher asked which animals eat {food}. | My daughter wants to know who eats {food}. | Which animals look for {food} when they're hungry? | A bag of {food} is for which animal?
Who eats {food}? | Which animals eat {food}? | Which animal eats {food}? | What animal feeds on {food}? | Name an animal that eats {food}. | Which animals live on {food}? | I have {food}. Which animal can I feed with it?
For which animal would {food} be the right meal? | {Food} for dinner: which animal would like that? | Whose food is {food}? | Which animal has {food} on its menu? | An animal eats {food}. Which one could it be? | Who likes {food}, which animal?
Tell me which animals eat {food}. | Guess the animal: it eats {food}. | I eat {food}. Which animal am I? | The bucket is full of {food}. For which animals is it? | Do you know an animal that eats {food}? | Which animal has {food} for its food?
Which creature would be happy with {food}? | My worksheet says {food}. Which animal goes with that? | If I put out {food}, which animal may come? | Can you name animals that eat {food}?
Which animal would you feed with {food}? | What animals like to eat {food}? | Somebody ate all the {food}. Which animal could that be?
"""

DO_THEY_EAT = """
Our teacher says {animals} eat {food}. Is that right? | My daughter wants to give {a} some {food}. Is that its food? | Just checking: do {animals} eat {food}? | Please say yes or no: {animals} eat {food}. | Do {animals} have {food} on their menu?
Does {a} eat {food}? | Would {food} be food for {animals}? | Can I feed {animals} with {food}? | {Animals} eat {food}, right? | {Animals} eat {food}, don't they? | Is it true that {animals} eat {food}?
Would {a} like {food}? | Do {animals} feed on {food}? | Do {animals} live on {food}? | I gave {food} to {a}. Was that right? | Would {food} be good food for {a}? | Will {a} eat {food}? | My friend says {animals} eat {food}. Is that so?
Are {animals} fond of {food}? | Should {a} get {food} for dinner? | Yes or no: {animals} eat {food}. | May I give {food} to {animals}? | I have some {food} left. Would {animals} eat that? | Am I right that {a} eats {food}?
Tell me if {animals} eat {food}. | Do you know if {animals} eat {food}?
"""

LEGS = """
A bird has two legs, a cat has four. And {a}? | We learned that insects have six legs. How many does {a} have? | How many limbs does {a} walk on, if it walks? | My daughter drew {a}. How many legs should I see on her picture? | How many legs would a toy {animal} have?
If {a} came into the room, how many legs would come in with it? | Our teacher asked about the legs of {a}. How many? | In the picture I can only see half of {a}. How many legs does it have in all? | Do you know how many legs there are on {a}? | How many legs do you find when you look at {a}?
I'm cutting {a} out of wood and want to add the legs. How many should I cut? | My puppet of {a} has come apart. How many legs belong on it? | A shoemaker wants to make boots for {a}. How many boots must he make?
How many legs can you see when {a} walks by or lies there? | How many legs would {a} leave prints with? | How many legs are on one {animal}, when you count them all? | How many legs has {a} got?
What's the number of legs {a} has? | What's the right number of legs for {a}? | What number do you get when you count all legs of {a}? | How many legs are there if there is just one {animal}?
In our biology lesson we count legs. How many for {a}? | Biology: how many legs has {a}? | For a poster I need the number of legs of {animals}. | On my worksheet: {a} has ... legs. | Fill in the number: {animals} have ... legs. | Animal: {a}. Legs: ?
I have drawn {a} with three legs. How many are right? | My toddler gave his {animal} seven legs. How many should it be? | The child forgot the legs of the {animal}. How many are missing? | You draw the {animal}, I draw the legs. How many do I draw?
A person has two legs; what about {a}? | A horse stands on four legs. On how many does {a} go? | A table has four legs. How many has {a}? | I've got two legs. How many has {a} got? | Spiders have eight legs. How many do {animals} have?
Are there any legs on {a}? How many? | Has {a} any legs, and if so how many? | Does {a} run on two, four, six or more legs, or has it none? | Is it two, four, six, eight or no legs for {a}? | Would I find legs on {a}, and how many?
We saw {a} and argued about its legs. How many does it have? | Nobody in my family knows how many legs {a} has. | Mum is sure about the number of legs of {a}, I'm not. How many are they? | I'd like to be certain: how many legs does {a} have?
Every {animal} is born with how many legs? | A healthy {animal} has how many legs? | A grown {animal} has how many legs? | All its legs together, {a} has how many? | With its legs counted, what do we get for {a}?
Legs on {a}: how many? | Count again: how many legs on {a}? | Could you say the leg number of {a}? | If ten people counted the legs of {a}, what would they find? | Please count the legs for me: {a}.
"""

WITH_LEGS = """
Which animal has {legs} legs? | Name an animal with {legs} legs. | What animals have {legs} legs? | Tell me an animal that has {legs} legs. | I need an animal with {legs} legs for my picture. | Who has {legs} legs? | Which creature has {legs} legs?
Do you know an animal with {legs} legs? | I am thinking of an animal with {legs} legs. Which could it be? | Give me an example of an animal with {legs} legs. | Can you name something alive that has {legs} legs? | With {legs} legs, what animal might it be?
My homework: one animal that has {legs} legs. | Find me an animal with {legs} legs. | An animal with {legs} legs came into my room. What might it be? | Say an animal that has {legs} legs. | Which of the animals has {legs} legs?
Are there animals that have {legs} legs? Which ones? | In a game I must call out an animal with {legs} legs. | For instance, what animal has {legs} legs? | Could you think of an animal that has {legs} legs?
"""

LEGS_RIGHT = """
Our teacher says {a} has {number} legs. Is that right? | My daughter drew {number} legs on {a}. Should I correct her? | Just checking: does {a} have {number} legs? | Please say yes or no: {a} has {number} legs. | I believe {a} has {number} legs. Do you agree? | Is it a fact that {animals} have {number} legs?
Does {a} have {number} legs? | Do {animals} have {number} legs? | Has {a} got {number} legs? | {A} has {number} legs, right? | Is it true that {a} has {number} legs? | {Animals} have {number} legs, don't they? | Am I right that {a} has {number} legs?
I drew {a} with {number} legs. Is that correct? | Should {a} have {number} legs in my picture? | Does {a} walk on {number} legs? | My brother says {animals} have {number} legs. Is he right? | Can {a} have {number} legs?
Yes or no: {a} has {number} legs. | I counted {number} legs on {a}. Did I count right? | Is {number} the right number of legs for {a}? | Would you draw {number} legs on {a}? | Are there {number} legs on {a}? | Is {a} an animal with {number} legs?
Tell me if {a} has {number} legs. | Do you know if {a} has {number} legs?
"""

CLASSES = """
A trout is a fish, a robin is a bird. What about {a}? | My son is sorting animal cards. Where should he put {a}? | Our teacher asked what {a} is: mammal, bird, fish...? I didn't know. | I'm writing about {animals}. What kind of animal do I say they are? | Which class in the animal kingdom does {a} belong to?
In the animal kingdom, what's {a}? | What kind of beast is {a}, a mammal or what? | If I had to say in one word what {animals} are, is it mammals, birds or what? | To which of the big groups do {animals} belong? | Is {a} warm and furry like a mammal, or what group is it in?
I'm sorting my plastic animals into boxes. Which box is right for {a}? | In the museum every animal stands with its group. With whom does {a} stand? | My biology book has chapters on mammals, birds and so on. Which one has {a}?
What's {a}, a mammal, a bird, a reptile or something else? | What's the right group for {a}? | What's the class of {a}? | What's {a} in the language of biology? | What's the group that {animals} are in?
{A} walks into a zoo with houses for birds, fish, reptiles and insects. Which house takes it? | Among mammals, birds, reptiles, amphibians, fish and insects, where do you put {a}? | If animals had surnames like Mammal or Bird, what would {a} be called?
Am I allowed to call {a} a mammal, or what is it? | Is the right word for {a} mammal, bird, fish, reptile or insect? | Would a biologist file {a} under birds, mammals or what else? | Does {a} count as a mammal, a bird or what?
Which big group of animals are {animals} part of? | Which group do biologists put {animals} in? | In which group are {animals} put? | By biologists {a} is called a...? | Into which class has {a} been put? | {Animals} are members of which group?
My sister and I can't agree whether {a} is a fish. What is it? | I thought {a} was a bird. What is it really? | Grandpa calls {a} an insect. What would you call it? | Dad thinks all animals are mammals. What about {a}?
An eagle is a bird, and {a} is a...? | A trout is a fish. What is {a}? | Dogs are mammals. What are {animals}? | If a bee is an insect, what is {a}? | Complete: {a} is a kind of ... | Animal: {a}. Group: ?
Write the group next to {a}. | A biology test asks for the group of {a}. | Quiz card: {a}. Mammal, fish, bird, reptile or insect? | I'd like to know what {animals} are, biologically. | Please sort {a} for me. | How would you class {a}?
"""

IS_IT_KIND = """
Our teacher says {a} is {guess}. Is that right? | My daughter sorted {a} with the {guesses}. Should I correct her? | Just checking: is {a} {guess}? | I believe {a} is {guess}. Do you agree? | Please say yes or no: {a} is {guess}. | Is it a fact that {animals} are {guesses}?
Is {a} {guess}? | Are {animals} {guesses}? | Would you say {a} is {guess}? | Is it true that {a} is {guess}? | {A} is {guess}, right? | {Animals} are {guesses}, aren't they? | Do {animals} belong to the {guesses}?
Does {a} count as {guess}? | Can I call {a} {guess}? | Am I right that {animals} are {guesses}? | My friend thinks {a} is {guess}. Is that so? | In my homework I wrote that {a} is {guess}. Is it? | Do we put {a} with the {guesses}?
Should {a} go in the box of {guesses}? | Yes or no: {a} is {guess}. | Is {a} one of the {guesses}? | Is {guess} what you call {a} in biology? | Do biologists count {animals} among the {guesses}? | Could {a} be {guess}?
Tell me whether {a} is {guess}. | Do you know if {a} is {guess}?
"""

WHICH_KIND = """
Our teacher asked if {a} is {akind} or {guess}. | My daughter can't decide if {a} is {guess} or {akind}. What do I say? | Multiple choice: is {a} {guess}, or {akind}? | Help me choose for {a}: {akind} or {guess}? | Which fits {a}, {guess} or {akind}?
Is {a} {akind} or {guess}? | Is {a} {guess} or {akind}? | Are {animals} {guesses} or {kinds}? | Are {animals} {kinds} or {guesses}? | Which is {a}, {akind} or {guess}? | What is {a}, {guess} or {akind}? | {A}: {akind} or {guess}?
Would you call {a} {guess} or {akind}? | Do {animals} belong to the {kinds} or to the {guesses}? | Do I sort {a} under {guesses} or {kinds}? | {Guess} or {akind}, what is {a}? | He says {a} is {guess}, I say it's {akind}. Who is right?
I can't decide: is {a} {akind}, or is it {guess}? | Two boxes: {guesses} and {kinds}. Where does {a} go? | Choose: {a} is {guess} or {akind}? | Must I write {akind} or {guess} for {a}? | Does {a} count as {guess} or as {akind}?
Tell me if {a} is {guess} or {akind}. | Do you know if {a} is {akind} or {guess}?
"""

RECORDS = """
Which animal do you think of when I say {most}? | What am I thinking of? It's {most}. | A riddle for you: {most}. Who's that? | My picture shows {most}. Which one did I paint? | For my animal quiz I need the name of {most}.
What's {most}? | What's the name of {most}? | Who's {most}? | Have a guess: which one is {most}? | I'd like a poster of {most}. What should I search for? | In class we talked about {most}. What's it called?
On the crossword: {most}. | Next quiz question: {most}? | A child describes {most}. Which one does she mean? | Which one did I see at the zoo if it was {most}? | My son wants to dress up as {most}. As what will he go?
Only one can be {most}. Which is it? | They've made a film about {most}. About whom? | Complete: {most} is ... | In the dictionary I look for {most}. Under which word do I look? | I can't think of the name for {most}.
"""

ABLE = """
Our teacher says {animals} can {act}. Is that right? | My daughter thinks {a} can {act}. Should I correct her? | Just checking: can {a} {act}? | Please say yes or no: {a} can {act}. | I believe {animals} can {act}. Do you agree? | Is it a fact that {animals} can {act}?
I've made up a story where {a} wants to {act}. Could that happen for real? | My nephew asked whether {animals} can {act}. What do I tell him? | In a cartoon {a} was able to {act}. Would a real one be?
Can {a} {act}, what do you think? | Do you believe {animals} can {act}? | Are there things {a} can't do? Can it {act}? | Is to {act} something {a} can do?
Should I expect {a} to {act}? | Has nature made {animals} so that they {act}? | If I wait long enough, will I see {animals} {act}? | Could I film {a} while it tries to {act}? Would it work? | Does it come naturally to {a} to {act}?
At the quiz they claimed that {a} can {act}. Right or wrong? | Right or wrong: {animals} can {act}. | For a game: can {a} {act}, yes or no? | I'd like to know if {animals} can {act}. | We wonder if {a} is able to {act}.
"""
