"""Free ways to ask for the seasons; slots: season, after, before, event, clue, act."""

NEXT_SEASON = """It is {season}. What season is coming? | {Season} is nearly over. What do we get next? | We have {season} now, so next is ...? | My trip is in the season after {season}. When is that? | I love {season}, but it ends. Which season takes its place?
What will it be when {season} has gone? | and after {season}, what? | after {season} what season is it | {season} and then? | the season following {season} | Which season has {season} just before it? | Which season takes over from {season}?
Say goodbye to {season}. Whom do we welcome? | Go one season on from {season}. | I start at {season} and move one season forward. Where am I? | Suppose it is {season}. What would the next season be? | Imagine {season} is done. What season starts?
Grandma says {season} is ending. So what begins? | In the ring of the year, who follows {season}? | I paint the four seasons. What do I paint after {season}? | Finish this: {before}, {season}, ... | {before}, {season} and what comes next?
If {season} is page one, which season is page two? | A small child asks what comes when {season} ends. | Would you kindly name the season that comes after {season}? | Last season was {season}. Which season is it now?
We had {season} before. What do we have now? | How does the year go on after {season}? | Three months after the middle of {season} it is which season? | The door of {season} closes. Which season opens its door?
I am tired of {season}. What can I look forward to? | The wedding is one season after {season}. In which season is it? | Which season do I wait for in {season}? | {Season} turns into which season? | When the last day of {season} is past, what starts?
The bear wakes one season after {season}. When? | What is the neighbour of {season}, the later one? | Which season is the next to arrive once it is {season}? | Help me with the order: what goes after {season}?
Which of the four seasons comes behind {season}? | At the end of {season}, we move into which season? | Spring, summer, autumn, winter: which one is after {season}? | What season will be here when {season} is finished?
Behind {season} waits another season. Which?"""

PREVIOUS_SEASON = """It is {season}. What season did we have before? | {Season} has just begun. What has ended? | We have {season} now, so before it was ...? | My trip was in the season before {season}. When was that? | I moved here one season before {season}. When?
Which season had to go so that {season} could come? | and before {season}, what? | before {season} what season was it | the season in front of {season} | Which season has {season} right after it? | Which season gives way to {season}?
We welcome {season}. Whom did we say goodbye to? | Go one season back from {season}. | I start at {season} and move one season back. Where am I? | Suppose it is {season}. What would the last season have been? | Grandpa says {season} is here. So what is past?
In the ring of the year, who goes ahead of {season}? | I paint the four seasons. What do I paint before {season}? | Fill the gap: ..., {season}, {after}. | What stands before {season} and {after}? | If {season} is page two, which season is page one?
A small child asks what it was before it was {season}. | Would you kindly name the season that comes before {season}? | Next season is {season}. Which season is it now? | We will have {season} next. What do we have now?
Three months before the middle of {season} it is which season? | I am waiting for {season} to start. In which season am I? | Out of which season does {season} grow? | When {season} starts, what season was it the day before?
The seeds were put down one season before {season}. When? | What is the neighbour of {season}, the earlier one? | Which season is just past once it is {season}? | Help me with the order: what goes before {season}?
Which of the four seasons comes in front of {season}? | Spring, summer, autumn, winter: which one is before {season}? | What season was here until {season} came? | We count the seasons backwards. What do we say after {season}?
One season earlier than {season} it is ...? | The last days before {season} are in which season? | Who hands the year over to {season}?"""

LIKE_SEASON = """I am new here. What can I expect in {season}? | I have a picture of {season}. What can I see on it? | Paint {season} for me with words. | What would I see outside in {season}? | What happens outdoors when it is {season}?
Tell a child what {season} is. | We talk about {season} at school. Help me say something. | I must write a line about {season}. What do I write? | What is going on in nature in {season}? | {season}, what is that like?
tell me about {season} please | how does {season} look | If I came to you in {season}, what would I find? | What do you know about the time of {season}? | My friend lives where there is no {season}. How do I explain it? | Give me a picture of {season}.
What are the signs of {season}? | How can I tell that it is {season}? | How do I know that {season} is here? | {Season} has come. What changes? | What does {season} bring? | What does nature do in {season}? | Let us talk about {season}. | I love {season}! What happens then?
Could you say a few words about {season}? | I would love to hear something about {season}. | {Season} is my birthday season. What is it like?
What is typical of {season}? | Which things belong to {season}? | What comes to mind when you hear {season}? | Make a sentence about {season}. | Imagine it is {season}. What do you see? | In {season}, what does the world look like?
What do you think of when I say {season}? | Can you paint me a picture of {season}? | What should I know about {season}? | What may I look forward to in {season}? | She has never lived through {season}. Tell her about it.
I want to draw {season}. What should be in my picture? | When {season} arrives, what is it like outside? | What do we notice in {season}? | What kind of season is {season}? | How would you tell a child about {season}?"""

EVENT_SEASON = """My teacher wants to know: when in the year {event}? | For my homework: {event} in which season? | Is it in spring, summer, autumn or winter: when {event}? | One question about the year: when {event}?
At what season of the year {event}? | In spring, summer, autumn or winter, when {event}? | Which season is it when we can ask: {event} now? | I am drawing the seasons. In which one {event}? | and in which season {event}
Help me with a puzzle: in what season {event}? | What is the right season? When {event}? | In which of spring, summer, autumn and winter {event}? | Could you help me? When in the year {event}? | A child asks: in which season {event}?
When, in the course of a year, {event}? | In which time of the year, please, {event}? | In which months, or better in which season, {event}? | Grandpa, when {event}? | Hm, in what season {event}? | A quiz asks: in which season {event}?"""

HINT_SEASON = """Tell me which season is {clue} one. | We call one season {clue}. Which? | People say it is {clue} season. Which one do they mean? | I am thinking of {clue} season. What is it? | My aunt likes {clue} season best. Which is it?
{clue} season is ...? | Four seasons, and one is {clue}. Name it. | When we speak of {clue} season, which do we mean? | I travel in {clue} season. When do I travel? | She was born in {clue} season of the year. Which one?
which one is {clue} of the seasons | What do you call {clue} season? | Which season would you say is {clue} one? | For a quiz: {clue} season of all? | A child asks for {clue} season. What do I say?
Is spring, summer, autumn or winter {clue} season? | Could you say which season is {clue} one? | Which time of the year is {clue} season? | In a normal year, which is {clue} season? | Point out {clue} season, please.
Look at the whole year. Which is {clue} season? | I would like to know {clue} season of the four. | If you had to pick {clue} season, which would it be? | By its weather, which is {clue} season?"""

ACT_SEASON = """When do people {act}? | In which season do people {act}? | I want to {act}. Which season should I wait for? | What is the best season to {act}? | At what time of the year do we {act}? | If I want to {act}, when in the year do I do it?
We are going to {act}. What season is it? | Look, the people there {act}. Which season must it be? | In my picture the children {act}. What season does it show? | Mum and I {act}. In what time of the year are we? | I see people who {act}. So it is ...?
When can I {act}? | Is spring, summer, autumn or winter the time to {act}? | My brother wants to {act}. Is it the right season, and which is right? | season to {act}? | when in the year do you {act} | Which season lets us {act}?
Tell me the season in which people {act}. | Name the time of the year when we {act}. | In what season is it usual to {act}? | Which season is good if you like to {act}? | Guess the season: we {act}. | People {act}. What season do you think it is?
If somebody asks me to {act}, what season is it likely to be? | My grandparents {act} every year. In which season? | We always {act} at the same time of the year. When? | I love to {act}. What season do I like best, I guess?
How long must I wait to {act}, until which season? | For a child who wants to {act}, which season is best? | Do people {act} in spring, summer, autumn or winter? | Which of the four seasons is made to {act}?
A riddle: in this season people {act}. What is its name? | In which part of the year would you {act}? | Please tell me in what season we {act}. | When the time comes to {act}, which season is it?
I plan to {act} this year. In which season do I plan it? | Could you say when people {act}? | Outside they {act}. Which season is here? | I wonder in which season people {act}."""

MONTHS_OF_SEASON = """Which months are in {season}? | Which months make {season}? | What are the months of {season}? | Name the months of {season}. | {Season} has which three months? | When is {season}? | When does {season} come? | In which months do we have {season}?
How do I know from the calendar that it is {season}? | I want to travel in {season}. Which months can I choose? | Which pages of my calendar belong to {season}? | Tell me the three months of {season}. | months of {season}? | {season} is in which months
When in the year is it {season}? | My visit is in {season}. In what months could it be? | List the {season} months. | Which part of the calendar is {season}? | From which month to which month is it {season}? | How long is {season}, and in which months?
I was born in {season}. Which months are possible? | What months do we call {season}? | A child asks when {season} is. What do I say? | Which three months do people count as {season}? | I am painting the months of {season}. Which are they?
We meet again in {season}. Which months are that? | Could you list the months that belong to {season}? | During which months is it {season} in the north? | Give me all the months of {season}. | Do you know the months of {season}?
I forgot which months are in {season}. | Can you tell me in which months {season} is? | Please say what months {season} has."""

CLOTHES_OF_SEASON = """What do people wear in {season}? | What should I wear in {season}? | What clothes do I need for {season}? | It is {season}. What do I put on? | I am packing for a trip in {season}. What goes into my bag? | What do children wear in {season}?
How do people dress in {season}? | How should I dress in {season}? | Which clothes are right for {season}? | My aunt visits us in {season}. What should she bring to wear? | {Season} is coming. What clothes do I buy? | clothes for {season}?
what to wear in {season} | Tell me what people put on in {season}. | I draw a child in {season}. What clothes do I draw? | What would you wear in {season} if you were me? | Mum, what do I wear now that it is {season}? | What hangs by the door in {season}?
I do not know what to wear in {season}. | Give me advice on clothes for {season}. | What is good to wear when it is {season}? | We go out in {season}. What should we have on? | Which clothes does one need in {season}? | Do I need special clothes in {season}?
What do you see people wear in {season}? | Please tell me what to wear in {season}. | My doll is dressed for {season}. What does she wear? | Can you tell me which clothes people wear in {season}?"""

DOING_IN_SEASON = """What do people do in {season}? | What can I do in {season}? | What can we do outside in {season}? | It is {season} and I am bored. What can I do? | What do children like to do in {season}? | What is fun in {season}? | {Season} is here. What shall we do?
What games and fun does {season} bring? | How do people spend their time in {season}? | Which things do families do in {season}? | I look forward to {season}. What will people do then? | things to do in {season}? | what is nice to do in {season}
Give me an idea for a day in {season}. | My cousin visits in {season}. What can we do together? | What do you see people do in {season}? | Tell me what people enjoy in {season}. | What is {season} good for? | Why is {season} fun?
What would children do on a free day in {season}? | Do you have an idea what to do in {season}? | We have a free day in {season}. How can we spend it? | I draw a picture of people in {season}. What do they do? | What do people like about {season}?
Name something people do in {season}. | What is a good thing to do in {season}? | Please tell me what to do in {season}. | Can you say what people do in {season}?"""

TREES_IN_SEASON = """What do trees look like in {season}? | What happens to the trees in {season}? | How do trees look in {season}? | I draw a tree in {season}. How must it look? | Do trees have leaves in {season}? | What do the leaves do in {season}?
It is {season}. What do I see on the trees? | What about trees in {season}? | Tell me about the trees in {season}. | trees in {season}? | how does a tree change in {season} | What does a tree do in {season}? | Look at the oak in {season}. What do you see?
In {season}, what is on the branches? | How does the forest look in {season}? | I walk in the woods in {season}. What are the trees like? | What can one see on the branches of a tree in {season}? | My child asks about trees in {season}.
What is a tree like when {season} comes? | Describe a tree in {season}. | Are the branches full or bare in {season}? | Please tell me how trees look in {season}. | What do you notice on trees in {season}?"""
