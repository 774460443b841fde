"""Wordings of questions about the life of animals; the last fifth of each block is kept out of training."""

COVERS = """What covers {a}? | What is {a} covered with? | What does {a} have on its body? | What do {animals} wear instead of clothes? | What keeps {animals} warm or safe on the outside? | I stroke {a}. What do I feel?
What is on the outside of {a}? | People have skin and clothes. And {animals}? | Does {a} have fur, feathers, scales or something else? | If I touch {a}, what do I touch? | What does the skin of {a} look like? | {A} is wrapped in what?
Fur, feathers or scales: what has {a} got? | What do {animals} have all over their bodies? | What is the coat of {a} like? | I am drawing {a}. What goes on its body? | Tell me what covers {animals}. | What kind of skin or coat has {a}?
Why is {a} not cold or hurt, what does it have around it? | My child asks what {a} has on its back. | {Animals} are covered in what? | what is on the body of {a} | Which covering do {animals} have? | The coat of {a}...? | What protects the body of {a}?
What would you feel if you petted {a}? | With what did nature dress {a}? | What is the body of {a} covered by? | Do you know what {animals} are covered with? | What sort of cover do {animals} have?"""

GROUPS = """What is a group of {animals} called? | What do you call many {animals} together? | I saw lots of {animals} together. What is that called? | Which word means a group of {animals}? | A lot of {animals} make what? | What is the word for many {animals}?
{Animals} together are called what? | One is alone, but many {animals} are...? | How do we name a group of {animals}? | My book shows a group of {animals}. What is the word for it? | When {animals} get together, what is that? | Is there a special name for a group of {animals}?
Many {animals} in one place: what do I call that? | Tell me the name of a group of {animals}. | I forgot the word for a bunch of {animals}. | A family of many {animals}, how do you say that? | what do you call a bunch of {animals} | {Animals} in a group...?
Teach me the word for lots of {animals}. | Which name has a big group of {animals}? | If ten {animals} stay together, what are they? | My teacher wants the word for a group of {animals}. | Do you know how a group of {animals} is called? | Fill in: a ... of {animals}.
What word do people use for several {animals}? | A group of {animals} has what name? | How would you call a lot of {animals} together? | Please give me the name for a group of {animals}."""

GIFTS = """What do {animals} give us? | What do we get from {animals}? | Why do farmers keep {animals}? | What does {a} give us? | What can I get from {a}? | What good do {animals} do for people? | A farmer has {animals}. What does he get from them?
What do people take from {animals}? | {Animals} are useful. What do they give? | Which thing comes from {animals}? | What would we not have without {animals}? | If I keep {animals}, what will they give me? | For what do people keep {animals}?
How do {animals} help people? | My uncle bought {a}. What will it give him? | Tell me what {animals} make or give for us. | What is {a} good for on a farm? | Thank you, {animals}! But for what? | what does one get from {animals} | What useful thing has {a} got for us?
From {animals} we get...? | I want to keep {animals}. What do I gain? | What do we have thanks to {animals}? | Do you know what {animals} give to people? | Which gift do {animals} have for us?"""

GIVERS = """Who gives us {gift}? | Which animal gives us {gift}? | Where do we get {gift} from? | I like {gift}. Which animal do I thank? | From which animals do we get {gift}? | Who makes {gift} for us? | Which farm animals give {gift}?
I need {gift}. What animal should I keep? | What animal can I get {gift} from? | Name an animal that gives us {gift}. | Tell me which animal we have to thank for {gift}. | A farmer wants {gift}. Which animals should he buy? | {Gift}: from which animal?
The shop sells {gift}. Which animal do we thank for that? | My son asks which animal gives {gift}. | Where on the farm do people get {gift}? | what animal do we get {gift} from | {Gift}, thanks to which animal? | If there were no animals, no {gift}. Which animals do I mean?
To have {gift}, which animals do people keep? | Which creature provides {gift}? | Do you know an animal that gives {gift}? | Which animal is kept for {gift}?"""

MOVES = """How does {a} move? | How do {animals} move? | How does {a} get from one place to another? | Does {a} walk, fly, swim or crawl? | {A} wants to go home. How does it travel? | How do {animals} get around? | Show me how {a} moves.
How does {a} go along? | In what way do {animals} move? | People walk. And {animals}? | I want to move like {a}. What do I do? | We play animals and I am {a}. How do I move? | What does {a} do to get forward? | {A} is coming. How is it coming?
How do {animals} travel? | What is the way {animals} go from here to there? | Tell me about how {a} moves. | {A} sets off. How? | My toy is {a}. How should it move? | How would {a} come to visit me? | how do {animals} get about | Watch {a}. How does it move?
By what means does {a} move? | If {a} is in a hurry, how does it go? | How do you describe the way {a} moves? | The way {a} moves...? | What kind of movement do {animals} make? | Do you know how {animals} move? | How does {a} go from place to place?"""

SLEEPS = """Where do {animals} sleep? | Where does {a} sleep? | {A} is tired. Where does it go? | I have a bed. And {animals}? | What is the bed of {a}? | Where do {animals} rest? | Where does {a} lie down or rest? | {Animals} do not have beds. Where do they sleep?
{A} yawns. Where will it sleep? | Where can you find {a} asleep? | I say good night to {a}. Where is it going to sleep? | In what place do {animals} sleep? | I wonder where {a} goes to sleep. | When {a} shuts its eyes, where is it? | Where do {animals} have their bed?
If I were {a}, where would I sleep? | Where do {animals} go when they are sleepy? | Show me the sleeping place of {a}. | My girl asks where {animals} sleep. | {Animals} sleep where? | where is the bed of {a} | Where does {a} spend its sleeping time?
The sleeping place of {animals}...? | Where do {animals} take a nap? | Tell me where {animals} rest. | When {animals} want to sleep, where do they do that? | In a story {a} must go to bed. Where is its bed? | Do you know where {a} sleeps? | Where does {a} like to sleep?"""

WAKES = """When are {animals} awake? | When is {a} awake? | Are {animals} awake by day or at night? | Day or night: when can I see {animals}? | When do {animals} come out? | At what time do {animals} look for food? | I want to watch {animals}. Should I go by day or at night?
Does {a} come out by day or in the dark? | When does {a} get up? | {A} is awake when? | When is it time for {a} to be busy? | Is {a} a day animal or a night animal? | Do {animals} sleep at night like us? When are they awake? | When are {animals} active?
Shall I look for {a} in the sun or in the dark? | {Animals}, day or night? | My child asks when {animals} are awake. | When might I meet {a}? | Would I see {a} at noon or at midnight? | when do {animals} wake up and move about | When do {animals} do their work?
Tell me when {a} is up. | Is it by day or at night that {a} is out? | Do you know when {animals} are awake? | When is {a} out and about?"""

HUNTERS = """What do {animals} hunt? | What does {a} hunt? | What does {a} catch? | {A} goes hunting. For what? | Which animals have to be afraid of {a}? | Who should run away from {a}? | {A} is a hunter. What does it try to get? | What animals do {animals} catch for food?
Who is the prey of {a}? | {A} is sneaking up or waiting. What for? | What kind of animals do {animals} chase or catch? | Which animals does {a} like to catch? | In nature {a} hunts what? | The prey of {animals}...? | Who is in danger when {a} comes?
When {a} is hungry, which animals does it hunt? | what do {animals} go after | I saw {a} hunting. What did it want? | For whom is {a} a danger? | Whom do {animals} eat? | My son asks what {animals} hunt. | Name the animals that {animals} hunt.
Tell me what {a} catches. | Which prey does {a} look for? | If {a} catches something, what is it? | Do you know what {animals} hunt? | What is {a} hunting for?"""

HUNTED = """Who hunts {prey}? | Which animals hunt {prey}? | What animal catches {prey}? | Who eats {prey}? | Of whom are {prey} afraid? | {Prey} have an enemy. Who is it? | Who is a danger for {prey}? | Which animal likes to catch {prey}? | From whom do {prey} run or hide?
{Prey} are food for whom? | Tell me which animal hunts {prey}. | Name an animal that eats {prey}. | Which hunter goes after {prey}? | Who would love to have {prey} for dinner? | {Prey} must watch out. For which animal? | Do you know an enemy of {prey}?
Who comes to get {prey}? | what eats {prey} | Somebody caught {prey}. Which animal was it? | Too many {prey} here! Which animal can help? | My girl asks who hunts {prey}. | Which animal feeds on {prey}? | Who chases {prey}? | What animals live on {prey}?"""
