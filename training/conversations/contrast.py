"""Questions shaped like the refused ones (my, will, which one, he and she) that do have an answer."""

from training.conversations.contrast_facts import KIN, MY_BODY, PAIRS, SELF, TOLD, TOMORROW, WILL
from training.conversations.kind import Kind
from training.conversations.riddle_facts import CLUES
from training.conversations.wording import EITHER_WAY, asked

KIND = Kind(
    "contrast",
    weight=1.5,
    topics=(
        asked(
            KIN,
            """What do I call {relative}? | {Relative}: what is the word? | Name the family word for {relative}.
            How is {relative} related to me? | In English, what is {relative}? | Explain who {relative} is to me.
            Who is {relative} to me? | What is {relative} to me? | What is the word for {relative}?
            Tell me what I call {relative}. | What is {relative} called? | Do you know what I call {relative}?
            How do I call {relative}? | {Relative} is my what? | In a family, who is {relative}?
            Can you tell me what {relative} is to me? | I wonder what to call {relative}.
            What should I call {relative}? | Say what {relative} is called. | Which word do we use for {relative}?
            Please tell me what I call {relative}.""",
            "That is your {word}. | Your {word}.",
        ),
        asked(MY_BODY, EITHER_WAY, "{answer}"),
        asked(WILL, EITHER_WAY, "{answer}"),
        asked(
            TOMORROW,
            """If today is {today}, what day will it be tomorrow? | I know that today is {today}. What is tomorrow?
            Today is {today}. Tell me what tomorrow is. | Today is {today}. Please name the next day.
            It is {today}. Which day will it be tomorrow? | Today is {today}, so tomorrow is what?
            It is {today} now. Tell me what comes tomorrow. | What is tomorrow if today is {today}?
            Suppose it is {today}. What is tomorrow? | My calendar shows {today}. What is the next day?
            Now it is {today}. And tomorrow? | It is {today}. What will tomorrow be?
            What day will come after {today}? | Today is {today}. Which day will come next?
            Tell me what day comes after {today}. | After {today}, what day will it be?
            If it is {today} now, which day is tomorrow? | It is {today} today, so what is tomorrow?
            Which day will it be after {today}? | When {today} is over, what day is it?
            We have {today}. What day will we have tomorrow? | Today we have {today}. Tomorrow will be what day?""",
            "The next day is {next}. | {next}. | After {today} comes {next}.",
        ),
        asked(
            TOMORROW,
            """If today is {today}, what day was yesterday? | I know that today is {today}. What was yesterday?
            Today is {today}. Tell me what yesterday was. | It is {today}, so which day was yesterday?
            Today is {today}. Please name the day before. | Today is {today}, so yesterday was what?
            What was yesterday if today is {today}? | Suppose it is {today}. What was yesterday?
            My calendar shows {today}. What was the day before? | Now it is {today}. And yesterday?
            Today is {today}. What day was it yesterday? | It is {today}. What was yesterday?
            Today is {today}. Which day was before? | Tell me what day came before {today}.
            It is {today} today, so what was yesterday? | Which day was just before {today}?
            If it is {today} now, which day was yesterday? | We have {today}. What day did we have yesterday?
            Today we have {today}. Yesterday was what day?""",
            """It was {before}. | {before}. | The day before was {before}.""",
        ),
        asked(
            PAIRS,
            """Which one is {quality}, {more} or {less}? | I wonder which is {quality}: {more} or {less}.
            Please tell me which is {quality}, {less} or {more}. | {More} and {less}: which one is {quality}?
            Which of the two is {quality}, {less} or {more}?
            Can you tell me which one is {quality}: {less} or {more}? | Which is {quality}: {less} or {more}?
            What is {quality}, {more} or {less}? | {Less} or {more}: which one is {quality}?
            Tell me which one is {quality}, {more} or {less}. | Is {more} or {less} {quality}?
            Which of them is {quality}: {more} or {less}? | {More} or {less}, which is {quality}?
            Do you know which is {quality}, {less} or {more}? | Between {more} and {less}, which one is {quality}?
            Compare {more} and {less}: which is {quality}? | Of {less} and {more}, which one is {quality}?
            I have to choose: which is {quality}, {more} or {less}?
            Can you say which is {quality}, {less} or {more}? | If you compare {less} and {more}, which is {quality}?
            What would be {quality}, {less} or {more}? | Say which one is {quality}: {more} or {less}.""",
            """{More} is {quality}. | {More}.""",
        ),
        asked(
            CLUES,
            """It {clue}. What is it? | What {clue}? | Something {clue}. What is it? | Guess what it is: it {clue}.
            I am thinking of something that {clue}. What is it? | What is it that {clue}?
            It {clue}. Do you know what it is? | Tell me what {clue}. | What do you call something that {clue}?
            A riddle: it {clue}. What is it? | It {clue}. Guess! | My thing {clue}. What is it?
            I see something that {clue}. What is it? | Can you guess what {clue}? | Here is a riddle. It {clue}.
            It {clue}, so what is it? | I have something that {clue}. What could it be? | Do you know what {clue}?
            Which thing {clue}? | It {clue}. What am I talking about? | It {clue}. Tell me what it is.
            Can you tell me what {clue}? | Guess what {clue}. | It {clue}. What might it be? | Say what {clue}.""",
            "It is {answer}. | {Answer}. | That is {answer}.",
        ),
        asked(
            TOLD,
            """{name} put the {thing} {place}. Where did {he} put it?
            {name} put a {thing} {place}. Tell me where {he} put it.
            {name} just put the {thing} {place}. So where is it?
            The {thing} that {name} lost is {place}. Where is it?
            {name} keeps the {thing} {place}. Where does {he} keep it? | The {thing} lies {place}. Where does it lie?
            Yes, {name} put the {thing} {place}. Do you know where it is?
            {name} put the {thing} {place}. Where is it? | {name} put a {thing} {place}. Where is the {thing}?
            The {thing} of {name} is {place}. Where is it? | {name} left the {thing} {place}. Where did {he} leave it?
            {name} has put the {thing} {place}. Where is the {thing} now?
            {name} says that the {thing} is {place}. Where is it? | The {thing} is {place}. Where is it?
            {name} laid the {thing} {place}. Tell me where it is.
            {name} puts the {thing} {place}. Where does {he} put it? | Where is the {thing} if {name} put it {place}?
            {name} hid the {thing} {place}. Where did {he} hide it?
            Look, {name} put the {thing} {place}! Where is it now?
            I saw {name} put the {thing} {place}. Where is it?""",
            """It is {place}. | {Place}.""",
        ),
        asked(
            SELF,
            """My name is {name}. What is my name? | I am {name}. Please say my name.
            I told you that I am {name}. What is my name? | Remember that my name is {name}. What is it?
            Hello, my name is {name}. Who am I? | My first name is {name}. What is my first name?
            I am {name}. Tell me who I am. | I am {name}. What is my first name? | I am {name}. What is my name?
            I am called {name}. What am I called? | My name is {name}. Who am I? | I am {name}. Who am I?
            If my name is {name}, what is my name? | Call me {name}. What is my name?
            People call me {name}. What do they call me? | My name is {name}. Say my name.
            You can call me {name}. What is my name? | Hi, I am {name}. Do you know my name now?
            They call me {name}. Tell me my name. | My name is {name}. Can you say my name?""",
            """Your name is {name}. | You are {name}.""",
        ),
        asked(
            SELF,
            """My name is {name}. | Good day, I am {name}. | They named me {name}. | My first name is {name}.
            It is me, {name}. | Hi there, my name is {name}. | I should say that I am {name}. | I am {name}.
            I am called {name}. | Call me {name}. | Hi, I am {name}. | Hello, my name is {name}.
            You can call me {name}. | People call me {name}. | Hello, {name} here. | Hi, it is {name}.
            This is {name}. | Hey, I am {name}. Nice to meet you. | My friends call me {name}. | They call me {name}.""",
            """Hello, {name}! Nice to meet you. | Nice to meet you, {name}!""",
        ),
    ),
)
