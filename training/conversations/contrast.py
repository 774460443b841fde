"""Questions shaped like the refused ones (my, will, which one, he and she) that do have an answer."""

from training.conversations import contrast_more as more
from training.conversations.contrast_facts import KIN, MY_BODY, PAIRS, SELF, TOLD, TOMORROW, WILL
from training.conversations.kind import Kind
from training.conversations.riddle_facts import CLUES
from training.conversations.told import COMPARED, MINE_TOLD
from training.conversations.wording import EITHER_WAY, asked

KIND = Kind(
    "contrast",
    weight=1.5,
    topics=(
        asked(
            (*KIN, *more.KIN),
            """I've a letter from {relative}. From whom is it? | {Relative} has a birthday. Whose birthday is it, in one word? | When {relative} and I meet, I say hello to my ... | Little Tom asks about {relative}. What do I tell him? | If I point at {relative}, whom do I point at? | They ask me who {relative} is. My answer should be one word. | How do I say {relative} in a short way?
            What's the right word for {relative}? | I'm writing a card to {relative}. What do I call that person on the card? | {Relative} is knocking at the door. Who is it in my family? | My little girl wants to know what to call {relative}. | To me, {relative} is ... | We're learning family words. {Relative} is my ... | Who's {relative}, seen from me? | Crossword: {relative}.
            The photo shows {relative}. Who's that in the family? | {Relative} will come to dinner. How do I introduce that person? | In short, what is {relative}? | By which family word do I call {relative}? | I don't want to say {relative} all the time. Which word is shorter? | What am I looking at in my family tree if I look at {relative}?
            On the phone I talk to {relative}. To whom, in one word? | What do you call {relative} in English? | I've a present for {relative}. For whom is it, in one word? | I've never met {relative}. What would that person be to me? | Which family word fits {relative}? | How would you name {relative}? | {Relative} and I are family. How are we related?
            If somebody is {relative}, what is that person to me? | {Relative}, that's my what? | There's {relative}. What should a child say to that person?
            What do I call {relative}? | {Relative}: what is the word? | Name the family word for {relative}.
            How is {relative} related to me? | In English, what is {relative}? | Explain who {relative} is to me.
            Who is {relative} to me? | What is {relative} to me? | What is the word for {relative}?
            Tell me what I call {relative}. | What is {relative} called? | Do you know what I call {relative}?
            How do I call {relative}? | {Relative} is my what? | In a family, who is {relative}?
            Can you tell me what {relative} is to me? | I wonder what to call {relative}.
            Who is that to me, {relative}? | {Relative}... what is the word again? | What's {relative} to me?
            What's the name for {relative}? | I met {relative} today. What is the family word?
            How do you call {relative}? | I forgot the word for {relative}.
            There is a word for {relative}. Which one? | {Relative} came to visit. What do I call that person?
            In our family we have {relative}. What's the word? | If you speak of {relative}, which word do you use?
            Help me: what is {relative} called? | What is the family name for this: {relative}?
            A word for {relative}? | One word for {relative}, please. | Say it in one word: {relative}.
            Is there a word for {relative}? | My child asks who {relative} is to me.
            What relation is {relative} to me? | What kin is {relative} to me? | What am I to call {relative}?
            How should I call {relative}? | Which family member is {relative}? | Who would {relative} be to me?
            Who is meant by {relative}? | I draw my family tree. What is {relative}?
            In my family tree, what is {relative}? | What do children call {relative}?
            Explain the family to me: who is {relative}? | A riddle: who is {relative}?
            I talk about {relative}. Whom do I mean? | What's another word for {relative}?
            Do you know another way to say {relative}? | {Relative} has a special name in English. Which?
            Could you tell me the word for {relative}? | Would you know who {relative} is to me?
            What should I call {relative}? | Say what {relative} is called. | Which word do we use for {relative}?
            Please tell me what I call {relative}.""",
            "That is your {word}. | Your {word}.",
        ),
        asked((*MY_BODY, *more.MY_BODY), EITHER_WAY, "{answer}"),
        asked((*WILL, *more.WILL), EITHER_WAY, "{answer}"),
        asked(
            TOMORROW,
            """What's tomorrow when it's {today} now? | My watch says {today}. At midnight it'll change to what? | It's {today} and we have guests tomorrow. On which day do they come? | My homework is for tomorrow, and today is {today}. For which day is it? | The calendar by my bed says {today}. When I wake up, what should it say? | {Today}'s nearly done. What's next?
            Tomorrow I'll have a day off. Today is {today}. Which day do I have off? | If I say that we meet tomorrow on {today}, on which day do we meet? | I bought milk today, {today}, and it lasts until tomorrow. Until which day? | It's {today} evening. In the morning it'll be ... | Mum says: one more night, and it's {today} now. Which day is she waiting for?
            We've {today} now and fly tomorrow. What day do we fly? | I was born on a {today}. Which day came next? | Let's count on from {today}. What's the next day? | The film isn't on today, {today}, but tomorrow. On which day is it on? | After {today}, which day is next in the week? | The train goes tomorrow and it's {today}. Which day must I get up early?
            If today is {today}, what day will it be tomorrow? | I know that today is {today}. What is tomorrow?
            Today is {today}. Tell me what tomorrow is. | Today is {today}. Please name the next day.
            It is {today}. Which day will it be tomorrow? | Today is {today}, so tomorrow is what?
            It is {today} now. Tell me what comes tomorrow. | What is tomorrow if today is {today}?
            Suppose it is {today}. What is tomorrow? | My calendar shows {today}. What is the next day?
            Now it is {today}. And tomorrow? | It is {today}. What will tomorrow be?
            What day will come after {today}? | Today is {today}. Which day will come next?
            Tell me what day comes after {today}. | After {today}, what day will it be?
            If it is {today} now, which day is tomorrow? | It is {today} today, so what is tomorrow?
            {Today} today, and tomorrow...? | I woke up and it is {today}. What day comes tomorrow?
            Today's {today}. What's tomorrow? | It's {today}. So tomorrow it's what?
            What do we have tomorrow if it's {today} now?
            My party is tomorrow and today is {today}. Which day is my party?
            We leave tomorrow. It's {today} now. On which day do we leave? | The day after {today} is...?
            After {today} comes...? | What follows {today}? | Which day follows {today}?
            Which day is next after {today}? | I'm on holiday from the day after {today}. Which day is that?
            One day after {today}, what day is it? | {Today} plus one day is what?
            Today is {today}. One sleep and it is which day? | {Today} ends. Which day starts?
            When {today} is done, which day begins? | {Today} is nearly over. What day comes now?
            Tonight {today} ends. What day is it then? | If I wake up the day after {today}, what day is it?
            My mum says it's {today}. What will the next day be called? | Say today is {today}. Name tomorrow.
            Can you say what day follows {today}? | Could you tell me the day after {today}?
            Do you know the day after {today}? | We write {today} today. What do we write tomorrow?
            Someone told me it's {today}. Then what's tomorrow?
            It is {today} and I have a test tomorrow. On what day? | What's the day after {today}?
            Tell me the next day, it is {today} now. | The shop opens the day after {today}. When is that?
            Which day will it be after {today}? | When {today} is over, what day is it?
            We have {today}. What day will we have tomorrow? | Today we have {today}. Tomorrow will be what day?""",
            "The next day is {next}. | {next}. | After {today} comes {next}.",
        ),
        asked(
            TOMORROW,
            """What was yesterday, given that it's {today}? | It's {today} and I came home yesterday. On which day did I come home? | Yesterday we had pancakes, and today is {today}. On what day did we have them? | My watch has just changed to {today}. What did it say a minute ago? | The letter's from yesterday, and it's {today} now. On which day was it written?
            I was ill yesterday. It's {today}. On what day was I ill? | The day that has just ended, before {today}, was ... | My calendar by the bed says {today}. What did it say one page earlier? | It rained yesterday, and today is {today}. Which day was rainy? | If it's {today} this morning, what was it last evening? | Dad's birthday was yesterday. Today is {today}. On which day was it?
            Let's count back from {today}. What's the day before? | One sleep ago it wasn't {today} but ... | We're on {today}. Which day have we left behind? | Yesterday, if we're now on {today}, had which name?
            If today is {today}, what day was yesterday? | I know that today is {today}. What was yesterday?
            Today is {today}. Tell me what yesterday was. | It is {today}, so which day was yesterday?
            Today is {today}. Please name the day before. | Today is {today}, so yesterday was what?
            What was yesterday if today is {today}? | Suppose it is {today}. What was yesterday?
            My calendar shows {today}. What was the day before? | Now it is {today}. And yesterday?
            Today is {today}. What day was it yesterday? | It is {today}. What was yesterday?
            Today is {today}. Which day was before? | Tell me what day came before {today}.
            It is {today} today, so what was yesterday? | Which day was just before {today}?
            {Today} today, and yesterday...? | Today's {today}. What was yesterday?
            It's {today}. So yesterday it was what? | I slept, and now it is {today}. What day was it before I slept?
            We came back yesterday. It's {today} now. Which day was that? | What day is before {today}?
            Which day is the one before {today}? | Before {today} comes...? | What's the day before {today}?
            One day before {today}, what day was it? | {Today} minus one day is what?
            My party was yesterday and today is {today}. On what day was it?
            I lost my hat yesterday. It's {today}. On which day was that? | Tell me the day before {today}.
            Could you tell me the day before {today}? | Do you know what day comes before {today}?
            What did we have before {today}? | It was the day before {today}. Which day was it?
            Say today is {today}. Name yesterday. | Last night a day ended and {today} began. Which day ended?
            We write {today} today. What did we write yesterday? | Which day ended when {today} began?
            Someone told me it's {today}. Then what was yesterday? | Which day leads to {today}?
            Going back one day from {today}, what do we get? | Yesterday, seen from {today}, is which day?
            If it's {today}, can you name yesterday? | If it is {today} now, which day was yesterday?
            We have {today}. What day did we have yesterday? | Today we have {today}. Yesterday was what day?""",
            """It was {before}. | {before}. | The day before was {before}.""",
        ),
        asked(
            (*PAIRS, *more.PAIRS),
            """My twins argue: is {less} or {more} {quality}? | Somebody says {quality} and points at {more} and {less}. Which is meant? | Which would you guess is {quality}, {less} or {more}? | First think of {more}, then of {less}. Which is {quality}? | Is it {more} that's {quality}, or {less}? | {Less}, {more}... one of them is {quality}. Which? | Would you call {more} or {less} the {quality} one?
            I draw {less} and {more} side by side. Which should look {quality}? | Take {more} and {less}: which comes out as {quality}? | For a game I need what's {quality}: {less} or {more}? | If {quality} wins, who wins: {more} or {less}? | Ask anybody: what's {quality}, {less} or {more}? | Both are nice, {more} and {less}. But which one is {quality}?
            I've two pictures: {less} and {more}. Which shows what is {quality}? | If {more} and {less} were in one room, which would be {quality}? | You get one guess: is {less} or {more} {quality}? | The {quality} of these two is which: {more}, {less}? | What can you say about {less} and {more}: which is {quality}? | {More} beside {less}: what's {quality}? | In a game I must take the {quality} one. {Less} or {more}?
            Does the word {quality} go with {more} or with {less}? | Say {quality} and I think of {less} or {more}. Which is right? | I'm looking for the {quality} thing. Here are {more} and {less}. | Which would my son call {quality}, {less} or {more}? | Put them in order, {less} and {more}. Which one's {quality}? | When you have to choose, what's {quality}: {more} or {less}?
            Either {less} is {quality} or {more} is. Which? | {Quality} than {less}: is {more}? | In your opinion, {more} or {less}, what's {quality}? | Grandpa asks which one's {quality}, {less} or {more}. | It's easy to say which is {quality}, {more} or {less}. Say it!
            Which one is {quality}, {more} or {less}? | I wonder which is {quality}: {more} or {less}.
            Please tell me which is {quality}, {less} or {more}. | {More} and {less}: which one is {quality}?
            Which of the two is {quality}, {less} or {more}?
            Can you tell me which one is {quality}: {less} or {more}? | Which is {quality}: {less} or {more}?
            What is {quality}, {more} or {less}? | {Less} or {more}: which one is {quality}?
            Tell me which one is {quality}, {more} or {less}. | Is {more} or {less} {quality}?
            Which of them is {quality}: {more} or {less}? | {More} or {less}, which is {quality}?
            Do you know which is {quality}, {less} or {more}? | Between {more} and {less}, which one is {quality}?
            Compare {more} and {less}: which is {quality}? | Of {less} and {more}, which one is {quality}?
            I have to choose: which is {quality}, {more} or {less}?
            Which is {quality}, {less} or {more}? | What's {quality}, {less} or {more}?
            {Less}, {more}: what is {quality}? | {Quality}: {more} or {less}?
            I have {more} and {less}. Which one is {quality}?
            My brother says {less} is {quality} than {more}. What is true?
            My friend and I can't agree: is {more} or {less} {quality}?
            Here are {less} and {more}. Which one is {quality}? | Look at {more} and {less}. What is {quality}?
            Think of {less} and {more}. Which is {quality}? | Put {more} next to {less}. Which one is {quality}?
            If I have {less} and {more}, which is {quality}? | Who wins at being {quality}, {less} or {more}?
            What do you think is {quality}, {less} or {more}? | Is {less} {quality}, or is {more}?
            Would you say {less} or {more} is {quality}? | Would {more} or {less} be {quality}?
            My child asks what is {quality}: {less} or {more}. | A quiz: what is {quality}, {more} or {less}?
            Quiz time! {Quality}: {less} or {more}? | {More} or {less}... which is {quality}?
            Two things: {less} and {more}. The {quality} one? | I can't tell which is {quality}, {less} or {more}.
            I'm not sure which one is {quality}, {more} or {less}. | Help me: is {less} or {more} {quality}?
            Tell me the {quality} one of {less} and {more}. | What is the {quality} of the two, {more} or {less}?
            Name the {quality} one: {less} or {more}. | Choose the {quality} one: {more} or {less}.
            Point to the {quality} one, {less} or {more}. | Can you say which is {quality}, {less} or {more}?
            If you compare {less} and {more}, which is {quality}? | What would be {quality}, {less} or {more}?
            Say which one is {quality}: {more} or {less}.""",
            """{More} is {quality}. | {More}.""",
        ),
        asked(
            (*CLUES, *more.CLUES),
            """A stranger asks me for something that {clue}. What does he want? | I bought something for Mum. It {clue}. What did I buy? | Look it up under this: it {clue}. What's the entry? | What has my grandson in mind if it {clue}? | It {clue}. That can only be ... | In the box there's a picture of something that {clue}. What's on it? | Everybody knows what {clue}. Tell me! | If I say it {clue}, you say ...?
            When you think of something that {clue}, what is it? | It {clue}. Now you've got it, haven't you? | On page one of my picture book I see what {clue}. What's there? | Name it if you can: it {clue}. | How might one call a thing that {clue}? | We're looking for something that {clue}. What are we looking for? | I wrote a riddle: it {clue}. What's my answer?
            What's the best word for what {clue}? | Do we have a word for something that {clue}? | It {clue}. I give you three guesses.
            What's it called if it {clue}? | It's something that {clue}. What could that be? | You know it well: it {clue}. What is it? | I've drawn a thing that {clue}. What have I drawn? | Twenty questions! It {clue}. So what is it? | In our game the next card says: it {clue}. What's the answer? | Think hard: it {clue}. | It {clue}, and its name is ...
            My puzzle says that it {clue}. What do I write? | A child told me: it {clue}. What was the child thinking of? | What would you say {clue}? | I'm sure you know what {clue}. | There's something that {clue}. Name it, please. | Crossword: it {clue}. | What in the world {clue}? | Here's an easy one. It {clue}. | By the hint that it {clue}, can you say what it is?
            It {clue}. My sister guessed it at once. Can you? | When I say that it {clue}, what do you think of? | Who knows it? It {clue}. | Whatever {clue}? | If you hear that it {clue}, what must it be?
            It {clue}. What is it? | What {clue}? | Something {clue}. What is it? | Guess what it is: it {clue}.
            I am thinking of something that {clue}. What is it? | What is it that {clue}?
            It {clue}. Do you know what it is? | Tell me what {clue}. | What do you call something that {clue}?
            A riddle: it {clue}. What is it? | It {clue}. Guess! | My thing {clue}. What is it?
            I see something that {clue}. What is it? | Can you guess what {clue}? | Here is a riddle. It {clue}.
            It {clue}, so what is it? | I have something that {clue}. What could it be? | Do you know what {clue}?
            Which thing {clue}? | It {clue}. What am I talking about? | Who or what {clue}?
            Can you think of something that {clue}? | I need a word for something that {clue}.
            What's the thing that {clue}? | Which word fits? It {clue}. | The answer {clue}. What is it?
            Guess: it {clue}. | I spy something that {clue}. | Solve this: what {clue}? | My riddle: what {clue}?
            Quiz: it {clue}. What is it called? | It {clue}. Any idea? | It {clue}. Have you guessed it?
            Try to guess. It {clue}. | It {clue}... what is it? | Here's a hint: it {clue}. What is meant?
            I forgot the word. It {clue}. | I can't find the word, it {clue}. | What is the name of what {clue}?
            How do you call what {clue}? | Name something that {clue}. | Name the thing that {clue}.
            Do you know anything that {clue}? | What do we call it if it {clue}? | If it {clue}, what is it?
            If something {clue}, what will it be? | My child drew something that {clue}. What is it?
            I dreamed of something that {clue}. What was it? | I saw in a book what {clue}. What is it?
            In my riddle it {clue}. And the answer? | What am I thinking of? It {clue}. | What do I mean? It {clue}.
            What might it be that {clue}? | Which word am I looking for? It {clue}.
            Listen: it {clue}. So what is it? | Tell me the word: it {clue}. | You get one guess. It {clue}.
            It {clue}. Tell me what it is. | Can you tell me what {clue}? | Guess what {clue}.
            It {clue}. What might it be? | Say what {clue}.""",
            "It is {answer}. | {Answer}. | That is {answer}.",
        ),
        asked(
            TOLD,
            """If you want the {thing}, look {place}. So where is it? | {name} hurried away and the {thing} stayed {place}. Where did it stay? | It was {name} who put the {thing} {place}. Where did it go? | The {thing} was put {place} by {name}. Where is it now? | My {thing} isn't lost at all, it's {place}. Where is it? | I've found the {thing} of {name} {place}! Where was it?
            {name} has a {thing}. It's kept {place}. Where is it kept? | In the morning {name} laid the {thing} {place}. Where is it in the evening, if nobody took it? | Somebody has moved the {thing}, it's {place} now. Where must {name} look? | The {thing} can be found {place}, said {name}. Where can it be found? | I can see the {thing} of {name} {place}. Where do I see it?
            Mum told {name} to put the {thing} {place}, and {he} did. Where is it? | Why does {name} search? The {thing} is {place}. Where is it? | {name} plays with the {thing} {place}. Where does {he} play with it? | Nobody but me knows that the {thing} is {place}. Where is it?
            {name} was tired and left the {thing} {place}. Where's the {thing} now? | Don't forget: the {thing} is {place}. Where is it? | If {name} asks for the {thing}, it's {place}. Where should {name} look? | Grandma saw a {thing} {place}. Where did she see it? | {name} can't find the {thing}, but I know it's {place}. Where is it?
            The {thing} has been {place} all day. Where's it been? | {name} always keeps the {thing} {place}. Where would you look for it? | I took the {thing} from {name} and put it {place}. Where did I put it? | {name} wrote to me: the {thing} is {place}. Where's the {thing}, then?
            When {name} came home, {he} put the {thing} {place}. Where is it? | The cat pushed the {thing} of {name} until it lay {place}. Where did it end up? | {name} said: look {place}, there's my {thing}! Where is it? | There it is, the {thing}, {place}. Where did I see it? | I bought a {thing} for {name} and hid it {place}. Where's it hidden?
            {name} asked where the {thing} was. It was {place}. Where was it? | The {thing} that belongs to {name} is {place}. Where would {he} find it? | We put the {thing} {place} so that {name} finds it. Where's that?
            {name} put the {thing} {place}. Where did {he} put it?
            {name} put a {thing} {place}. Tell me where {he} put it.
            {name} just put the {thing} {place}. So where is it?
            The {thing} that {name} lost is {place}. Where is it?
            {name} keeps the {thing} {place}. Where does {he} keep it? | The {thing} lies {place}. Where does it lie?
            Yes, {name} put the {thing} {place}. Do you know where it is?
            {name} put the {thing} {place}. Where is it? | {name} put a {thing} {place}. Where is the {thing}?
            The {thing} of {name} is {place}. Where is it?
            {name} left the {thing} {place}. Where did {he} leave it?
            {name} has put the {thing} {place}. Where is the {thing} now?
            {name} says that the {thing} is {place}. Where is it? | The {thing} is {place}. Where is it?
            {name} laid the {thing} {place}. Tell me where it is.
            {name} puts the {thing} {place}. Where does {he} put it?
            I know that {name} put the {thing} {place}. Now where is it?
            {name}'s {thing} is {place}. Where is {name}'s {thing}?
            {name} needs the {thing}. It is {place}. Where should {he} look?
            {name} looks for the {thing}, which is {place}. Where is it?
            My {thing} is {place}. Where is my {thing}? | My {thing} lies {place}. Tell me where it lies.
            I put my {thing} {place}. Where is it? | I put my {thing} {place}. Where did I put it?
            I left my {thing} {place}. Where did I leave it? | I hid the {thing} {place}. Where must I look?
            The {thing}? {name} left it {place}. So where is it?
            Mum says the {thing} is {place}. Where do I find it?
            {name} forgot the {thing} {place}. Where did {he} forget it?
            {name} found the {thing} {place}. Where did {he} find it? | {name} saw the {thing} {place}. Where was it?
            You can find the {thing} {place}. Where can I find it? | If the {thing} is {place}, where is it?
            The {thing} was {place} and still is. Where is it now?
            Remember: the {thing} is {place}. Where is the {thing}?
            {name} told me: the {thing} is {place}. Where should I look?
            {name} dropped the {thing} {place}. Where is it lying?
            There is a {thing} {place}. {name} wants it. Where is it?
            {name} and I put the {thing} {place}. Where is it?
            {name} wants the {thing} {place}. Where does {he} want it?
            A {thing} lies {place}. Where can {name} find it?
            {name} came in and put the {thing} {place}. Where is it?
            First {name} took the {thing}, then {he} put it {place}. Where is it now?
            Where is the {thing} if {name} put it {place}? | {name} hid the {thing} {place}. Where did {he} hide it?
            Look, {name} put the {thing} {place}! Where is it now?
            I saw {name} put the {thing} {place}. Where is it?""",
            """It is {place}. | {Place}.""",
        ),
        asked(
            SELF,
            """I'm {name}, that's what it says in my passport. What's my name? | I'm the one called {name}. So who am I? | {name}'s my name. Can you say it back to me? | Don't forget, I'm {name}. Who am I again? | My gran calls me {name}. How does she call me? | On the phone I say: {name} speaking. What's my name, then? | It's {name} again! What was my name?
            Let's see if you listened. I'm {name}. What's my name? | My name? It's {name}. Now what is it? | If you met me you'd say: hello, {name}. What's my name? | My friends shout {name} when they want me. What do they shout? | I signed my letter with {name}. What's the name in it? | Here's {name}, your friend. Who is here?
            I told you a minute ago, I'm {name}. What's my name? | The door says {name}, and it's my door. What's my name?
            My name is {name}. What is my name? | I am {name}. Please say my name.
            I told you that I am {name}. What is my name? | Remember that my name is {name}. What is it?
            Hello, my name is {name}. Who am I? | My first name is {name}. What is my first name?
            I am {name}. Tell me who I am. | I am {name}. What is my first name? | I am {name}. What is my name?
            I am called {name}. What am I called? | My name is {name}. Who am I? | I am {name}. Who am I?
            If my name is {name}, what is my name? | Call me {name}. What is my name?
            People call me {name}. What do they call me? | My name is {name}. Say my name.
            I'm {name}. What's my name? | My name's {name}. Who am I? | I'm {name}, remember? So what's my name?
            Hi, {name} here. Who is talking to you? | You talk to {name}. What is my name?
            This is {name} speaking. Who is it? | Let me tell you: I am {name}. And my name is...?
            I am {name}. And what do you call me? | My mum named me {name}. What did she name me?
            They named me {name}. What's my name? | My parents call me {name}. What do they call me?
            My friends call me {name}. What do my friends call me? | I go by {name}. How should you call me?
            I'm {name}. How would you greet me? Say my name. | Do you know my name? It is {name}. Say it.
            Test: I am {name}. Who am I? | I said that my name is {name}. Do you remember it?
            Note that I'm {name}. What is my name? | You know me, I'm {name}. Who am I?
            I have the name {name}. Which name do I have? | On my bag it says {name}, that's me. What's my name?
            {name} is my name. What is my name? | {name}, that's me. So who am I?
            {name} is what they call me. What do they call me? | It's me, {name}! Who is it?
            Please call me {name}. How will you call me? | Write down that I'm {name}. What's my name?
            You can call me {name}. What is my name? | Hi, I am {name}. Do you know my name now?
            They call me {name}. Tell me my name. | My name is {name}. Can you say my name?""",
            """Your name is {name}. | You are {name}.""",
        ),
        asked(
            SELF,
            """I'm called {name} at home. | The name's {name}. | Hi, I'm {name} from next door. | Good afternoon, my name's {name}. | Well, I'm {name}. | You can just say {name} to me. | Nice to meet you, I'm {name}. | I'm {name}, by the way. | Oh, I forgot to say, I'm {name}. | First things first: I'm {name}. | Hi! {name}'s my name. | I'd better tell you who I am: {name}.
            They know me as {name}. | Everybody calls me just {name}. | I'm {name}, a new friend of yours. | You're talking with {name}. | My passport says {name}. | Guess who's here? {name}!
            My name is {name}. | Good day, I am {name}. | They named me {name}. | My first name is {name}.
            It is me, {name}. | Hi there, my name is {name}. | I should say that I am {name}. | I am {name}.
            I am called {name}. | Call me {name}. | Hi, I am {name}. | Hello, my name is {name}.
            You can call me {name}. | People call me {name}. | Hello, {name} here. | Hi, it is {name}. | I'm {name}.
            My name's {name}. | {name} is my name. | Hey, it's me, {name}. | I'm {name}, and you?
            Hello, I'm {name}, nice to meet you. | By the way, I'm {name}. | You may call me {name}.
            Just call me {name}. | Please call me {name}. | I go by {name}. | They gave me the name {name}.
            My mum calls me {name}. | My parents named me {name}. | Let me introduce myself: {name}.
            May I introduce myself? I am {name}. | I'd like to introduce myself. I'm {name}.
            {name}, pleased to meet you. | {name} is here! | {name} says hello. | Me {name}. | I'm little {name}.
            I am the one they call {name}. | We have not met yet. I'm {name}. | You don't know me yet, I'm {name}.
            I am new here. My name is {name}. | So, my name is {name}. | Everyone calls me {name}.
            At school they call me {name}. | I was named {name}. | You are talking to {name}.
            Good morning, my name is {name}. | Good evening, {name} is my name.
            I have not told you my name: {name}. | This is {name}. | Hey, I am {name}. Nice to meet you.
            My friends call me {name}. | They call me {name}.""",
            """Hello, {name}! Nice to meet you. | Nice to meet you, {name}!""",
        ),
        asked(
            MINE_TOLD,
            """{fact} Keep it in your head. {direct} | {fact} Let me test you: {direct} | {fact} I hope you can tell me {indirect}. | {fact} Would you say {indirect}? | {fact} It's no secret. {direct} | Listen to this. {fact} Now say {indirect}. | {fact} What have I just told you, {indirect}? | {fact} My friend wants to hear it from you. {direct} | I'd like you to remember something. {fact} {direct}
            {fact} Did you get that? Say {indirect}. | I've got something to tell you. {fact} And now, {direct} | {fact} My brother wasn't listening. {direct} | {fact} Let's see, {direct} | {fact} Now I'd like to hear {indirect}. | {fact} Repeat for me {indirect}. | {fact} You've just heard it. {direct} | {fact} So what's the answer? {direct}
            {fact} Gran didn't hear me. Tell her {indirect}. | Did you know? {fact} Well then, {direct} | {fact} How well do you listen? {direct} | {direct} You should know, because I've told you: {fact} | Guess {indirect}! I'll help you: {fact} | {fact} Knowing that, can you say {indirect}? | {fact} Please note it. {direct} | {fact} That's all you need. {direct}
            {fact} {direct} | {fact} So tell me {indirect}. | I tell you: {fact} {direct} | {fact} Now, {direct}
            {fact} Do you know {indirect}? | Listen. {fact} {direct} | {fact} Can you say {indirect}?
            {fact} Please say {indirect}. | Let me tell you something. {fact} {direct} | {fact} I told you. {direct}
            {fact} Did you hear? {direct} | {fact} Say {indirect}. | {fact} A test: {direct}
            {fact} You know now {indirect}, right? | {direct} A hint: {fact} | {direct} I said: {fact}
            Tell me {indirect}. {fact} | I wonder if you know {indirect}. {fact}
            {fact} And now my question: {direct} | {fact} Could you repeat {indirect}?
            {fact} Have you understood {indirect}? | Keep this in mind. {fact} {direct} | Remember: {fact} {direct}
            {fact} Tell my mum {indirect}. | {fact} If someone asks {indirect}, what do you say?
            {fact} Somebody asks you: {direct} | {fact} I ask you: {direct} | {fact} From that, {direct}
            {fact} You should know {indirect}. | {fact} Okay, {direct} | Since you ask: {fact} {direct}
            {fact} I bet you can tell me {indirect}. | {fact} Are you able to tell {indirect}?
            Here is what I know. {fact} {direct} | It is true: {fact} {direct} | {fact} Would you tell me {indirect}?
            {fact} Just say {indirect}. | {fact} One question: {direct} | Note this. {fact} {direct}
            {fact} Let me know {indirect}. | {fact} So, {direct} | {fact} Now you tell me {indirect}.
            {fact} Quick: {direct} | {fact} It's easy: {direct} | {fact} Then {indirect}, do you know?""",
            "{answer}",
        ),
        asked(
            COMPARED,
            """{second} looks for the {thing}, but it's with {first}. {direct} | We gave the {thing} to {first}. The {other} went to {second}. {direct} | {second} had the {thing} at first, then gave it to {first}. {direct} | {first}'s {thing} is nicer than {second}'s {other}, they say. {direct}
            The {other} is {second}'s and the {thing} is {first}'s. {direct} | {first} won the {thing}. {second} won the {other}. {direct} | {second} would like the {thing} that {first} has. {direct} | Mum gave {second} the {other} and {first} the {thing}. {direct} | Look: {first} with the {thing}, {second} with the {other}. {direct} | It isn't {second} who has the {thing}, it's {first}. {direct}
            {first} plays with the {thing} while {second} plays with the {other}. {direct} | {second} sold the {thing} to {first}. {direct} | Tell me {indirect}: {second} has only the {other}, {first} has the rest.
            {first} has the {thing} and {second} has the {other}. {direct}
            {second} has the {other}, {first} has the {thing}. {direct}
            The {thing} is with {first}, the {other} with {second}. {direct}
            {first} took the {thing}. {second} took the {other}. {direct}
            {first}: {thing}. {second}: {other}. {direct}
            I gave {first} the {thing} and {second} the {other}. {direct}
            I gave {second} the {other}. {first} got the {thing}. {direct}
            {first} holds the {thing}, {second} holds the {other}. Tell me {indirect}.
            The {thing} belongs to {first}, the {other} to {second}. {direct}
            {second} wants the {thing}, but {first} has it. {direct} | {first} has a {thing}, not {second}. {direct}
            Not {second} but {first} has the {thing}. {direct}
            If {first} has the {thing} and {second} the {other}, {indirect}?
            {second} gave {first} the {thing}. {direct}
            {second} gave the {thing} away, and {first} has it now. {direct}
            {first} keeps the {thing}, {second} keeps the {other}. {direct}
            {first} and {second} play. {first} has the {thing}. {direct}
            {first} found the {thing}. {second} found the {other}. {direct}
            {second} has only the {other}. The {thing} is with {first}. {direct}
            {first} bought the {thing}, {second} bought the {other}. {direct}
            Do you know {indirect}, if {first} took it from {second}?
            {direct} I know that {first} has it and {second} has the {other}.
            {first} chose the {thing} and {second} the {other}. Say {indirect}.
            {second} lost the {thing} and {first} has it. {direct}""",
            "{first}. | {first} has the {thing}. | It is {first}.",
        ),
    ),
)
