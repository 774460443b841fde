"""Animals: sounds, babies, homes, food, legs, how they live, and what they are."""

from training.conversations import animal_life_facts as life
from training.conversations import animal_life_questions as ways
from training.conversations import animal_more_facts as more
from training.conversations import animal_more_talk as spoken
from training.conversations import animal_questions as free
from training.conversations import animal_talk as talk
from training.conversations.animal_facts import (
    ABLE,
    BABIES,
    CLASSES,
    DWELLERS,
    FOODS,
    GROWN,
    HOMES,
    LEGS,
    RECORDS,
    SOUNDS,
)
from training.conversations.kind import Kind
from training.conversations.wording import DEFINE, asked

KIND = Kind(
    "animals",
    weight=1.6,
    topics=(
        asked(
            SOUNDS,
            talk.SOUNDS,
            "{A} says {sound}. | {A} {verb}: {sound}! | {A} {verb}. It says {sound}. | The sound of {a} is {sound}.",
        ),
        asked(
            SOUNDS,
            free.SOUNDS
            + """What sound does {a} make? | What noise does {a} make? | What does {a} say? | Which sound does {a} make? | Tell me the sound of {a}. | How does {a} sound? | {A} makes what sound?
            What is the sound of {a}? | Do you know what sound {a} makes? | How does {a} go? | What sound do you hear from {a}? | Make the sound of {a}. | What does the {animal} say?
            Can you make the sound of {a}? | What noise do you hear from {a}? | Tell me what {a} says. | What sound does the {animal} make? | The {animal} says what? | Which noise is made by {a}?
            Can you tell me what noise {a} makes? | Say what sound {a} makes. | What kind of noise does {a} make? | Sing like {a}. What do you say? | I forgot what sound {a} makes.
            Which sound belongs to {a}? | {A}: what sound? | Please make the noise of {a}. | Any idea what noise {a} makes? | Imitate {a}. | Let me hear {a}. | My baby asks what {a} says.
            I hear {a}. What does it sound like? | what does {a} sound like | If you meet {a}, what do you hear? | Do you know what the {animal} says? | I wonder what noise {a} makes.
            What would you hear if {a} were here? | What would {a} say? | What is the noise of {a} called? | How do you describe the sound of {a}? | What sound comes from {a}?
            What does your {animal} say?""",
            "{A} says {sound}. | {A} {verb}: {sound}! | {A} {verb}. It says {sound}. | The sound of {a} is {sound}.",
        ),
        asked(
            BABIES,
            talk.BABIES,
            "A baby {animal} is called {young}. | The baby of {a} is {young}. | It is {young}. | Baby {animals} are called {babies}.",
        ),
        asked(
            BABIES,
            free.BABIES
            + """What is a baby {animal} called? | What do you call a baby {animal}? | What is the name of a baby {animal}? | A baby {animal} is called what? | Tell me the name for a baby {animal}.
            What is the young of {a} called? | What do we call the baby of {a}? | Which word means a baby {animal}? | How is a baby {animal} called? | Baby {animal}: what is it called?
            What is the baby of {a}? | Do you know what a baby {animal} is called? | What is the word for a young {animal}? | What do people call a young {animal}? | Name the baby of {a}.
            What is a young {animal} called? | I forgot what a baby {animal} is called. | Teach me the word for a baby {animal}. | {A} has a little one. What is it called?
            Which name do we give a baby {animal}? | baby {animal} name? | The baby of {a} has what name? | If {a} has a baby, what is it called? | Please tell me what a baby {animal} is called.
            What is the right word for a baby {animal}? | I saw a baby {animal}. What is it called? | Do you know the word for a baby {animal}? | Can you tell me the name of a baby {animal}?
            What do you call the young of {a}? | What is a little {animal} called? | What word do we use for a baby {animal}?""",
            "A baby {animal} is called {young}. | The baby of {a} is {young}. | It is {young}. | Baby {animals} are called {babies}.",
        ),
        asked(
            GROWN,
            talk.GROWN + free.GROWN,
            "{Young} grows up to be {a}. | {Young} becomes {a}. | It is {a}. | {Young} is a young {animal}.",
        ),
        asked(
            HOMES,
            talk.HOMES,
            "{Animals} live {home}. | You find {animals} {home}. | {A} lives {home}. | The home of {animals} is {home}.",
        ),
        asked(
            HOMES,
            free.HOMES
            + """Where do {animals} live? | Where can I find {animals}? | In what place do {animals} live? | Tell me where {animals} live. | What is the home of {animals}? | {Animals} live where?
            Where is the home of {animals}? | What do {animals} live in? | Do you know where {animals} live? | Where do {animals} make their home? | In which place do you find {animals}?
            Where would I see {animals}? | What home do {animals} have? | Can you tell me where {animals} live? | Say where {animals} have their home. | I want to see {animals}. Where do they live?
            Where do {animals} usually live? | {Animals}: where do they live? | I am looking for {animals}. Where are they? | I forgot where {animals} live. | Please tell me where {animals} live.
            In what kind of place do {animals} live? | Which place is the home of {animals}? | My child asks where {animals} live. | where do {animals} live at | Where does one find {animals}?
            If I want to see {animals}, where do I go? | I wonder where {animals} live. | Can you tell me where to find {animals}? | Where are {animals} at home? | Where do you find {animals}?
            What kind of home do {animals} have?""",
            "{Animals} live {home}. | You find {animals} {home}. | {A} lives {home}. | The home of {animals} is {home}.",
        ),
        asked(
            DWELLERS,
            talk.DWELLERS + free.DWELLERS,
            "{Animals} live {home}. | You find {animals} {home}. | {Home} live {animals}.",
        ),
        asked(FOODS, talk.FOODS, "{Animals} eat {food}. | {A} eats {food}. | The food of {animals} is {food}."),
        asked(
            FOODS,
            free.FOODS
            + """What do {animals} eat? | What is the food of {animals}? | Tell me what {animals} eat. | {Animals} eat what? | What do {animals} like to eat? | Which food do {animals} eat?
            What should I feed {animals}? | Do you know what {animals} eat? | What food is good for {animals}? | What do you give {animals} to eat? | On what do {animals} feed?
            What is on the menu of {animals}? | What do {animals} feed on? | Can you say what {animals} eat? | What kind of food do {animals} eat? | What do {animals} have for dinner?
            I wonder what {animals} eat. | {Animals}: what do they eat? | Please tell me what {animals} eat. | I forgot what {animals} eat. | What do hungry {animals} eat?
            What would {animals} like for lunch? | What is the usual food of {animals}? | {Animals} are hungry. What do they want? | what food do {animals} eat | Which things do {animals} eat?
            Can you tell me what {animals} like to eat? | My child asks what {animals} eat. | What do {animals} usually eat? | I saw some {animals}. What do they eat? | What do {animals} live on?
            Say what {animals} eat.""",
            "{Animals} eat {food}. | {A} eats {food}. | The food of {animals} is {food}.",
        ),
        asked(
            LEGS,
            talk.LEGS
            + free.LEGS
            + """How many legs does {a} have? | How many legs has {a}? | {A} has how many legs? | Tell me how many legs {a} has. | What is the number of legs of {a}? | How many legs are there on {a}?
            Count the legs of {a}. | Do you know how many legs {a} has? | How many legs does the {animal} have? | How many legs do you see on {a}? | On how many legs does {a} stand?
            Number of legs of {a}? | I wonder how many legs {a} has. | {A}: how many legs? | Please tell me how many legs {a} has. | I forgot how many legs {a} has. | Look at {a}. How many legs has it got?
            Can you count the legs of {a}? | how many legs on {a} | If you see {a}, how many legs does it have? | My child asks how many legs {a} has. | What number of legs does {a} have?
            Do you know the number of legs of {a}? | How many legs would you draw on {a}? | Can you tell me how many legs {a} has? | If I draw {a}, how many legs does it need?
            How many legs do you count on {a}?""",
            "{A} has {legs} legs. | {Animals} have {legs} legs. | It has {legs} legs.",
        ),
        asked(
            CLASSES,
            talk.CLASSES
            + free.CLASSES
            + """What kind of animal is {a}? | Which kind of animal is {a}? | What type of animal is {a}? | Is {a} a mammal, a bird, a fish, a reptile, an amphibian or an insect?
            Tell me what kind of animal {a} is. | What group of animals does {a} belong to? | To which group of animals does {a} belong? | {A} is what kind of animal? | In which animal group is {a}?
            What sort of animal is {a}? | Do you know what kind of animal {a} is? | Which group does {a} belong to? | {A}: what kind of animal? | I wonder what kind of animal {a} is.
            What kind of creature is {a}? | How do we classify {a}? | {A} belongs to which group of animals? | Please tell me what type of animal {a} is. | what group of animals is {a} in
            Among animals, what is {a}? | Is {a} a mammal or something else? | I forgot what kind of animal {a} is. | Which type of animal is {a}? | Do you know which animal group {a} is in?
            What sort of creature is {a}? | What class of animal is {a}? | Can you say what kind of animal {a} is?""",
            "{A} is a kind of {kind}. | {A} is {akind}. | {Animals} are {kinds}. | {A} belongs to the {kinds}.",
        ),
        asked(
            CLASSES,
            spoken.EXAMPLES + free.EXAMPLES,
            "{A} is {akind}. | {Animals} are {kinds}. | One example is {a}.",
        ),
        asked(
            RECORDS,
            talk.RECORDS
            + free.RECORDS
            + """What is {most}? | Which is {most}? | Name {most}. | Tell me {most}. | Do you know {most}? | {Most} is which one? | What do we call {most}? | Which one is {most}? | Can you name {most}?
            Who is {most}? | What would you say is {most}? | Please name {most}. | I forgot which is {most}. | {Most}, what is it? | Any idea what {most} is? | Could you name {most} for me?
            what animal do we call {most} | Which creature is {most}? | Which animal would you call {most}? | I am looking for {most}. What is it? | Which animal is {most}?
            Can you tell me which is {most}? | What animal is {most}?""",
            "It is {animal}. | {Most} is {animal}.",
        ),
        asked(
            ABLE,
            talk.ABLE
            + free.ABLE
            + """Can {a} {act}? | Is {a} able to {act}? | Tell me if {a} can {act}. | Do you know if {a} can {act}? | Can you tell me whether {a} can {act}? | Does {a} know how to {act}? | {A}: can it {act}?
            Would {a} be able to {act}? | Say if {a} can {act}. | I want to know if {a} can {act}. | Could {a} {act}? | Can {a} really {act}? | Tell me, can {a} {act}? | Can you say if {a} can {act}?
            can {a} {act} or not | Is it possible for {a} to {act}? | Please tell me whether {a} can {act}. | Has {a} got the ability to {act}? | I wonder if {a} can {act}. | Do you think {a} can {act}?""",
            "{answer}",
        ),
        asked(
            life.COVERS,
            spoken.COVERS + ways.COVERS,
            "{A} has {cover}. | {Animals} have {cover}. | {A} is covered with {cover}.",
        ),
        asked(
            life.GROUPS,
            spoken.GROUPS + ways.GROUPS,
            "A group of {animals} is called {group}. | It is called {group} of {animals}. | We say {group} of {animals}.",
        ),
        asked(
            life.GIFTS,
            spoken.GIFTS + ways.GIFTS,
            "{Animals} give us {gift}. | We get {gift} from {animals}.",
        ),
        asked(
            life.GIFTS,
            spoken.GIVERS + ways.GIVERS,
            "{Animals} give us {gift}. | We get {gift} from {animals}. | {A} gives us {gift}.",
        ),
        asked(
            life.MOVES,
            spoken.MOVES + ways.MOVES,
            "{A} {moves}. | {Animals} {move}. | It {moves}.",
        ),
        asked(
            life.SLEEPS,
            spoken.SLEEPS + ways.SLEEPS,
            "{Animals} sleep {bed}. | {A} sleeps {bed}. | It sleeps {bed}.",
        ),
        asked(
            life.WAKES,
            spoken.WAKES + ways.WAKES,
            "{Animals} are awake {when}. | {A} is awake {when}. | You can see {a} {when}.",
        ),
        asked(
            life.HUNTERS,
            spoken.HUNTERS + ways.HUNTERS,
            "{Animals} hunt {prey}. | {A} hunts {prey}. | {Animals} catch {prey}.",
        ),
        asked(
            life.HUNTERS,
            spoken.HUNTED + ways.HUNTED,
            "{Animals} hunt {prey}. | {A} hunts {prey}. | {Animals} eat {prey}.",
        ),
        asked(life.WHATS, spoken.WHAT_IS + DEFINE, "{answer}"),
        asked(SOUNDS, talk.WHO_SAYS, "{A} says {sound}. | {Animals} say {sound}. | It is {a}."),
        asked(BABIES, talk.IS_IT_BABY, "Yes, a baby {animal} is called {young}. | Yes, {young} is a baby {animal}."),
        asked(more.BABIES_WRONG, talk.IS_IT_BABY, "No, a baby {animal} is called {real}."),
        asked(FOODS, talk.WHO_EATS, "{Animals} eat {food}. | {A} eats {food}."),
        asked(FOODS, talk.DO_THEY_EAT, "Yes, {animals} eat {food}. | Yes, {a} eats {food}."),
        asked(more.FOODS_WRONG, talk.DO_THEY_EAT, "No, {animals} eat {real}. | No, {a} eats {real}."),
        asked(LEGS, talk.WITH_LEGS, "{A} has {legs} legs. | {Animals} have {legs} legs."),
        asked(more.LEGS_RIGHT, talk.LEGS_RIGHT, "Yes, {a} has {legs} legs."),
        asked(more.LEGS_WRONG, talk.LEGS_RIGHT, "No, {a} has {legs} legs. | No, {animals} have {legs} legs."),
        asked(more.KIND_RIGHT, talk.IS_IT_KIND, "Yes, {a} is {akind}. | Yes, {animals} are {kinds}."),
        asked(more.KIND_WRONG, talk.IS_IT_KIND, "No, {a} is {akind}. | No, {animals} are {kinds}."),
        asked(more.KIND_WRONG, talk.WHICH_KIND, "{A} is {akind}. | {Animals} are {kinds}."),
        asked(more.PARENTS, spoken.MALES, "A male {animal} is called {male}. | The male is called {male}."),
        asked(more.PARENTS, spoken.FEMALES, "A female {animal} is called {female}. | The female is called {female}."),
        asked(more.SIZES, spoken.BIGGER, "{Big} is bigger than {small}. | {Big} is bigger. | {Big} is the bigger one."),
        asked(more.SIZES, spoken.SMALLER, "{Small} is smaller than {big}. | {Small} is smaller."),
        asked(more.KEPT_AS, spoken.KEPT_AS, "{answer}"),
        asked(more.LAYS, spoken.LAYS, "{answer}"),
        asked(more.FEATURES, spoken.FEATURES, "{A} has {feature}."),
        asked(more.FEATURES, spoken.HAS_FEATURE, "{A} has {feature}. | It is {a}. {A} has {feature}."),
    ),
)
