"""Ways to ask about the life of animals, about males and females, size, keeping, eggs and special features.

Each block ends with a line end, so that other wordings can follow it.
"""

COVERS = """
I'm sewing a costume of {a}. What should the outside look like? | Put your hand on {a}. What's under your fingers? | What's {a} covered with? | What's on the body of {a}? | What's the outside of {a} made of? | What grows on {a} or covers it?
A museum shows {a} behind glass. What can I see on its body? | People wear coats in winter. What does {a} wear all year? | What do you see on {a} from close up? | Which sort of coat does nature give {animals}? | If I drew {a} from close by, what would cover the paper?
Is it fur, feathers, scales, a shell or skin that {a} has? | {A} has a cover of what? | Complete: the body of {a} is covered with ... | By what is {a} covered? | Does {a} feel soft, hard or wet? What covers it? | What would a blind man feel on {a}?
Feathers cover birds. What covers {animals}? | My drawing of {a} is still bare. What's missing on it?
"""

GROUPS = """
I came round the corner and there were {animals}, dozens of them. What's that called? | What's a group of {animals} called? | What's the name for many {animals}? | What's the right word for lots of {animals}? | If I see {animals} all together, I've seen a what?
My English book asks for the word for a group of {animals}. | Wolves form a pack. What do {animals} form? | Fish swim in a school. And what is it for {animals}? | Complete: a ... of {animals} | We saw thirty {animals} at once. How do I say that in one word?
One of them is lonely, so {animals} stay together. What do we call that? | {Animals} all in one place are known as a what? | Is it a herd, a flock, a pack or what, when it's {animals}? | Which word goes before "of {animals}" when there are lots? | How are many {animals} together referred to?
For my crossword: group of {animals}. | Not one but lots of {animals}. Which word says that?
"""

GIFTS = """
My grandparents keep {animals}. What do they get out of it? | What's the use of keeping {animals}? | What's it that we get from {animals}? | We were on a farm with {animals}. What could we take home from there? | What do shops sell that comes from {animals}?
I'm thinking of getting {a}. What would I have from it? | Which product do {animals} give us? | What's in our kitchen or cupboard thanks to {animals}? | What is it that {animals} produce for people? | Complete: {animals} give us ...
What would a farmer say if I ask why he has {animals}? | What have people had from {animals} for ages? | What's {a} kept for? | Why would anybody keep {a}, what do they get?
"""

GIVERS = """
There's {gift} at the market. Which animal did it come from? | Which animal do I need on my farm to have {gift}? | What animal is it that gives us {gift}? | From what animal is {gift}? | Which animal lets us have {gift}? | Where does {gift} come from, which animal?
Kids, who can tell me which animal gives {gift}? | Complete: {gift} comes from ... | My shopping list says {gift}. Which animal stands behind that? | By which animal are we given {gift}? | Which animals are kept for their {gift}?
Behind {gift} there is an animal. Which one could it be? | Without which animal would we have less {gift}?
"""

MOVES = """
How would a dancer play {a} on stage? How does it go along? | I'm making a cartoon with {a}. How should it move? | {A} is chased and has to get away. How does it do that? | What's the way {a} gets around? | What's special about how {a} moves?
How does {a} get about? | How does {a} make its way from one spot to the next? | Does {a} go on foot, by air or through water? | {A} crosses the garden, the sky or the sea. How? | Complete: the way {a} gets along is that it ... | My robot should move like {a}. What must it do?
I'd describe the movement of {animals} how? | In what manner does {a} move? | We walk on two legs. How do {animals} get along? | If I followed {a} with a camera, how would I see it move?
"""

SLEEPS = """
{A} has had a long day. Where does it settle down? | Where do {animals} go to bed, so to speak? | Where's the sleeping place of {a}? | Where's {a} when it sleeps? | Where will I find {a} when it's asleep? | My child's story ends with {a} going to bed. Where should that be?
Where does {a} close its eyes for the night or the day? | We sleep in beds. Where do {animals} sleep? | Complete: {animals} sleep ... | Ssh, {a} is sleeping! Where? | Where could {a} get a good rest? | In which spot does {a} take its sleep?
I'm drawing {a} asleep. What should be around it? | Do {animals} have a place to sleep? Where is it?
"""

WAKES = """
I'd like to film {animals}. Do I come after dark or in daylight? | What's the time of day for {animals}? | When's {a} up and about? | When's the best time to see {animals}? | {A} is wide awake at which time? | Should I look out for {a} after sunset or in daylight?
Is {a} busy in daylight or after dark? | If I'm up at midnight, will I meet {animals}? When are they awake? | Does {a} like the light or the dark? When is it awake? | At what time of day are {animals} on the move? | Complete: {animals} are awake ...
We are awake by day. When are {animals}? | Does {a} sleep through the day or through the night? When is it awake?
"""

HUNTERS = """
A nature film shows {a} on the hunt. What's it after? | What's the prey of {a}? | What's {a} out to catch? | Which animals keep away from {a}, and why? What does it hunt? | {A} is waiting very still. Which animals is it waiting for? | Which animals are in danger from {a}?
What might {a} bring home from the hunt? | What do {animals} chase? | Complete: {animals} hunt ... | Which animals end up as a meal for {a}? | For their dinner, {animals} go after which animals? | What sort of animal is caught by {animals}?
If {a} is near, who had better hide? | By {animals}, which animals are hunted?
"""

HUNTED = """
Something is after the {prey}. Which animal may it be? | What's the enemy of {prey}? | Which animal makes {prey} run, hide or fly away? | By which animal are {prey} hunted? | {Prey} get eaten by which animal? | Who's hunting {prey}?
In a nature film {prey} are caught. By whom? | If I were one of the {prey}, of which animal should I be afraid? | Which animal lives by catching {prey}? | Complete: {prey} are hunted by ... | What animal do {prey} fear? | Name a hunter of {prey}.
"""

MALES = """
What is a male {animal} called? | What do you call a male {animal}? | What's the word for a male {animal}? | The father of the {animal} family is called what? | A he-{animal} has its own name. What is it? | What is the name of a male {animal}?
How do you call the male of {a}? | Mr. {animal} is called...? | I bought a male {animal}. What's the right word for it? | On a farm or in the wild, what do they call a male {animal}? | Male: ? Female: {female}. | If the mother is {female}, what is the father?
Next to {female} stands the male. What is he called? | {Female} is the female. What's the male? | My crossword asks for a male {animal}. | Is there a special word for a male {animal}? | Tell me what one calls a male {animal}. | Do you know the word for a male {animal}?
A male {animal} is known as what? | Give me the word for the male {animal}. | I forgot what a male {animal} is called.
"""

FEMALES = """
What is a female {animal} called? | What do you call a female {animal}? | What's the word for a female {animal}? | The mother of the {animal} family is called what? | A she-{animal} has its own name. What is it? | What is the name of a female {animal}?
How do you call the female of {a}? | Mrs. {animal} is called...? | I bought a female {animal}. What's the right word for it? | On a farm or in the wild, what do they call a female {animal}? | Female: ? Male: {male}. | If the father is {male}, what is the mother?
Next to {male} stands the female. What is she called? | {Male} is the male. What's the female? | My crossword asks for a female {animal}. | Is there a special word for a female {animal}? | Tell me what one calls a female {animal}. | Do you know the word for a female {animal}?
A female {animal} is known as what? | Give me the word for the female {animal}. | I forgot what a female {animal} is called.
"""

BIGGER = """
Which is bigger, {one} or {two}? | What is bigger, {one} or {two}? | {One} or {two}: which is bigger? | Who is larger, {one} or {two}? | Which one is the bigger animal, {one} or {two}? | Of {one} and {two}, which is larger?
If {one} and {two} stood side by side, which would be the big one? | Put {one} next to {two}. Which is bigger? | Does {one} or does {two} need more room? | I draw {one} and {two}. Which one do I draw bigger? | Which of the two is larger: {one} or {two}?
Which weighs more, {one} or {two}? | Which is heavier, {one} or {two}? | Between {one} and {two}, which is the larger animal? | I have to put {one} and {two} in order of size. Which is bigger? | My sister asks which is bigger, {one} or {two}.
Say which is bigger: {one} or {two}. | Do you know which is bigger, {one} or {two}? | Quiz: {one} or {two}, which is the bigger one? | For which would I need the bigger bed, {one} or {two}?
"""

SMALLER = """
Which is smaller, {one} or {two}? | What is smaller, {one} or {two}? | {One} or {two}: which is smaller? | Who is tinier, {one} or {two}? | Which one is the smaller animal, {one} or {two}? | Of {one} and {two}, which is smaller?
If {one} and {two} stood side by side, which would be the little one? | Which weighs less, {one} or {two}? | Which is lighter, {one} or {two}? | Which of the two needs less room, {one} or {two}? | Between {one} and {two}, which is the smaller animal?
I draw {one} and {two}. Which one must be smaller? | Which is the little one, {one} or {two}? | Say which is smaller: {one} or {two}. | Do you know which is smaller, {one} or {two}? | Quiz: {one} or {two}, which is the small one?
"""

KEPT_AS = """
Is {a} a pet, a farm animal or a wild animal? | Is {a} wild or tame? | Does {a} live with people or in the wild? | Where does one meet {a}: at home, on a farm or in the wild? | Are {animals} pets, farm animals or wild animals? | Would you keep {a} at home?
Do people keep {animals}, or are they wild? | {A}: pet, farm animal or wild animal? | I'm sorting animals into pets, farm animals and wild ones. Where does {a} go? | My daughter wants {a}. Is that a pet? | Could {a} be my pet, or is it something else?
Do {animals} live on a farm, in a home or in the wild? | What is {a}, a wild animal or one that people keep? | Is it usual to have {a} as a pet? | In which group is {a}: farm, pet or wild? | Does {a} belong to a farmer, to a family or to nobody?
Do {animals} live free or with people? | Tell me if {a} is a pet, a farm animal or wild. | Which of these is {a}: pet, farm animal, wild animal? | Do you know if {a} is wild or kept by people?
"""

LAYS = """
Does {a} lay eggs? | Does a baby of {a} come out of an egg? | Are {animals} born from eggs? | Will I find eggs if I keep {animals}? | Is {a} an animal that lays eggs? | Does {a} hatch from an egg?
I wonder if {animals} lay eggs. | My boy asks if {a} lays eggs. | Eggs or no eggs: what about {a}? | How do {animals} have babies, with eggs? | Can {a} lay an egg? | {Animals} and eggs: do they lay any? | Do baby {animals} hatch from eggs?
Is it true that {animals} lay eggs? | Did {a} begin its life in an egg? | Should I look for eggs of {a}? Are there any? | Quiz: does {a} lay eggs or not? | Tell me if {a} lays eggs. | Do you know if {animals} lay eggs?
"""

FEATURES = """
What is special about {a}? | What's special about {a}? | What makes {a} different from other animals? | How do I recognise {a}? | How can you tell that an animal is {a}? | What is {a} known for? | I want to draw {a}. What must not be missing?
What does {a} look like? | What do you notice first about {a}? | What has {a} got that others don't? | Describe {a}. | Which part of {a} is the most famous? | By what do you know {a}? | What stands out when you look at {a}?
My costume should look like {a}. What do I need? | Tell me something about the looks of {a}. | A child has never seen {a}. How do I describe it? | What has nature given {a}?
What can you tell me about {a}? | What sort of body has {a} got? | Name one thing that every {animal} has. | Which special thing does {a} have? | How would you describe {a}?
"""

HAS_FEATURE = """
Which animal has {feature}? | What animal has {feature}? | I'm an animal with {feature}. Who am I? | Name an animal that has {feature}. | It has {feature}. Which animal is it? | Guess the animal: it's got {feature}. | Who has {feature}?
I saw an animal with {feature}. What could it have been? | A creature with {feature} is in my picture book. What is it called? | Which of the animals has {feature}? | My drawing has {feature}. What animal did I draw? | What do you call the animal with {feature}?
Think of an animal with {feature}. Which one is it? | A riddle: I have {feature}. What am I? | Which animal do you know that has {feature}? | At the zoo there was an animal with {feature}. Which one? | What's the animal with {feature}?
Tell me which animal has {feature}. | I can't think of the animal with {feature}. | Do you know an animal that has {feature}? | If an animal has {feature}, what is it?
"""

EXAMPLES = """
My team must call out {akind} in the quiz. What shall we say? | Our teacher wants the name of {akind}. | If I said: show me {akind}, which animal would you show? | In my album I collect {kinds}. Which one could I start with? | An example of {akind} is...? | Give me one animal that counts as {akind}.
Which animals would you find in a book on {kinds}? | My daughter has to draw {akind}. What can she draw? | Which animal comes to mind when I say {kind}? | Let me think of {akind}... Can you help? | What's one of the {kinds}? | Who is in the group of the {kinds}? Just one example.
"""

WHAT_IS = """
What's {word}? | My toddler points at a picture and asks about {word}. What do I tell her? | Describe {word} to someone who has never seen one. | Someone told me about {word}. What sort of animal or thing is that? | In my picture book there's {word}. What can you say about it?
What should a child know about {word}? | Our teacher asked us to describe {word}. | What makes {word} what it is? | I'm writing about {word}. Give me a first sentence. | If I'd never heard of {word}, how would you put it? | In a dictionary, what would stand next to {word}?
How do I explain {word} to my grandson? | Give me one sentence on {word}. | I've never seen {word}. What is it like? | Have you ever heard of {word}? What is it? | Complete: {word} is ... | What would you tell a visitor from space about {word}? | Tell the class what {word} is.
Imagine I don't know what {word} is. Explain it. | A short line about {word}, please.
"""
