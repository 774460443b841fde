"""Free ways to ask for lengths of time, feasts, and the names in the calendar; slots: part, whole, count, feast, month, custom."""

PARTS_IN_WHOLE = """I will be away for {a} {whole}. How many {part} is that? | My friend stays for {a} {whole}. How many {part} does he stay? | If I save one coin for each of the {part} in {a} {whole}, how many coins is it? | How many {part} fit into {a} {whole}?
{A} {whole} is how long in {part}? | How long is {a} {whole} in {part}? | I must wait for {a} {whole}. Tell me that in {part}. | {part} in {a} {whole}? | {a} {whole} has ... {part}? | Say {a} {whole} in {part}. | Turn {a} {whole} into {part}. | Give me {a} {whole} in {part}.
Break {a} {whole} into {part}. How many do you get? | If you cut {a} {whole} into {part}, how many pieces are there? | How many {part} do I count in {a} {whole}? | How many {part} pass in {a} {whole}? | How many {part} go by until {a} {whole} is over?
When {a} {whole} is over, how many {part} have gone by? | My teacher asks how many {part} there are in {a} {whole}. | A child wants to know the number of {part} in {a} {whole}. | Is it many {part} that make {a} {whole}? How many? | Measure {a} {whole} in {part}.
One {whole}, how many {part}? | After how many {part} is {a} {whole} full? | How many {part} must go by before {a} {whole} is full? | I sleep through {a} {whole}. How many {part} is that? | The trip takes {a} {whole}. In {part}, how long is it?
I know what {a} {whole} is, but how many {part} has it got? | For my homework: how many {part} are in {a} {whole}? | Do you remember how many {part} make up {a} {whole}? | Help me count the {part} of {a} {whole}. | Of how many {part} is {a} {whole} made?
What do I get when I count all {part} of one {whole}? | How many {part} does it take to fill {a} {whole}? | {A} {whole} contains how many {part}? | Suppose I counted every one of the {part} in {a} {whole}. Where would I stop?
My uncle says {a} {whole} has so many {part}. How many is it? | A quiz: {a} {whole} has how many {part}? | Would you tell me the number of {part} in one {whole}? | I keep forgetting how many {part} belong to {a} {whole}.
It lasts exactly one {whole}. How many {part} does it last? | Write down how many {part} one {whole} has. | How many {part} are needed for {a} {whole}? | We count {part}. When is {a} {whole} full? | How many of the {part} make one whole {whole}?"""

AMOUNTS = """How many {part} are {whole}? | How many {part} is {whole}? | How many {part} are there in {whole}? | {Whole} is how many {part}? | What is {whole} in {part}? | Turn {whole} into {part}. | How much is {whole} in {part}? | I wait for {whole}. How many {part} is that?
The film takes {whole}. How many {part} is that? | We are away for {whole}. Tell me that in {part}. | {whole} in {part}? | how many {part} in {whole} | Mum said to wait {whole}. How many {part} must I wait? | If it lasts {whole}, how many {part} does it last?
Say {whole} in {part}. | Measure {whole} in {part}. | My teacher asks how many {part} {whole} makes. | Tell me how many {part} {whole} is. | How many {part} pass in {whole}? | When {whole} is over, how many {part} have gone by?
How many {part} make {whole}? | How many {part} fit into {whole}? | I have {whole} left. How many {part} do I have? | Count the {part} in {whole}. | Give me {whole} as a number of {part}. | Help me: {whole} is what in {part}? | He ran for {whole}. For how many {part} did he run?
If I cut {whole} into {part}, how many do I get? | Could you say {whole} in {part}? | I want to know {whole} in {part}. | Do you know how many {part} are in {whole}? | I forgot how many {part} {whole} has.
Can you tell me how many {part} {whole} is? | Please say how many {part} {whole} has."""

FEAST_DATE = """I am waiting for {feast}. On what date does it come? | My calendar has no {feast} on it. On which date do I write it? | Which day do I mark for {feast}? | I want to send a card for {feast}. On what date should it be there? | Is {feast} soon? What is its date?
{feast}, what date? | date of {feast}? | when is it {feast} | We will meet on {feast}. What date is that? | My cousin was born on {feast}. What is the date? | The shop is shut on {feast}. Which date is that? | Our teacher asks for the date of {feast}.
On what day of which month is {feast}? | Give the day and the month of {feast}. | Which day and month is {feast}? | A friend from far away asks when {feast} is. | What is the day of {feast}? | How do I find {feast} on a calendar? | Every year {feast} is on the same date. Which?
Until what date must I wait for {feast}? | I look forward to {feast}! When is it? | Children love {feast}. When do they get to have it? | On which date would you wish me a happy {feast}? | Mum, when do we have {feast}? | I would love to know when {feast} is.
For my diary: {feast} is on ...? | Write the date of {feast} for me. | Do people have {feast} on a fixed date? Which? | {feast} comes each year on what date? | If today is {feast}, what is the date? | Today is {feast}. What date is it? | It is {feast} today. What do I write as the date?
Could you look up the date of {feast}? | Has {feast} got a date? Which one? | I do not want to miss {feast}. When is it? | At what time of the year exactly is {feast}? | We celebrate {feast}, but on which date? | Remind me of the date of {feast}.
When should I get ready for {feast}? What is the date? | My baby sister will see her first {feast}. On what date? | In the year, which date belongs to {feast}? | Would you be so kind as to tell me when {feast} is?"""

FEAST_MONTH = """We visit Grandma for {feast}. In what month is that? | My calendar has twelve pages. On which page is {feast}? | I save money for {feast}. By which month do I need it? | {feast}, which month is it? | month of {feast}? | what month do we have {feast} in
If it is {feast}, what month is it? | Today is {feast}. Which month is it? | It is {feast} today. So the month is ...? | Which of the twelve months has {feast} in it? | I am born on {feast}. So my month is ...? | What is the month when people celebrate {feast}?
A child asks in which month {feast} comes. | During which month is {feast}? | The shops are shut on {feast}. What month is that in? | Does {feast} come in January or in another month? | Which month brings {feast}? | I look forward to {feast}. In which month will it be?
Until which month must I wait for {feast}? | For my homework: the month of {feast}? | Our class sorts feasts by month. Where does {feast} go? | We had {feast} yesterday, in the same month as today. What month is it? | Give me the month that has {feast}.
Could you tell me what month has {feast}? | {feast} belongs to which month? | Say the month in which {feast} falls. | I would like to know in what month people have {feast}. | When you hear {feast}, which month do you think of?
I need to know the month of {feast} for my diary. | Would you name the month of {feast}? | By the calendar, {feast} is in which month? | Remind me which month {feast} is in. | On the page of which month do I look for {feast}?"""

FEAST_CUSTOM = """What do people do on {feast}? | How do people celebrate {feast}? | What happens on {feast}? | Tell me about {feast}. | What is {feast}? | It is {feast}. What do people do? | Why do children look forward to {feast}? | What do you know about {feast}?
My friend has never heard of {feast}. What do people do then? | What is special about {feast}? | How is {feast} celebrated? | What do families do on {feast}? | What goes on when it is {feast}? | {feast}: what do people do? | what do you do on {feast}
I draw a picture for {feast}. What do people do on it? | What should we do on {feast}? | How does one spend {feast}? | Explain {feast} to a child. | What is {feast} about? | We have {feast} soon. What is usual then? | Describe {feast}.
What can I expect on {feast}? | What is the custom on {feast}? | Give me an idea of what people do on {feast}. | I am new here. What is {feast} like? | Do people do something special on {feast}? What? | Can you tell me how people celebrate {feast}?
Please tell me what people do on {feast}. | I wonder what people do on {feast}."""

CUSTOM_FEAST = """On which holiday do people {custom}? | On which day of the year do people {custom}? | People {custom}. What day is it? | When do people {custom}? | I see people who {custom}. Which holiday is it? | What is the day called when people {custom}?
Which feast is it when people {custom}? | Everybody likes to {custom} today. So it is ...? | It is the day to {custom}. Which day do I mean? | Guess the day: people {custom}. | We {custom} on this day. What is its name? | Name the holiday when we {custom}.
A riddle: on this day people {custom}. | What holiday makes people {custom}? | If all people {custom}, what day might it be? | In my story the people {custom}. Which holiday is it about? | the day when people {custom}? | My family will {custom}. What day could it be?
Tell me the special day on which people {custom}. | My book says that people {custom} on a special day. Which? | I forgot on which day people {custom}. | Do you know on which holiday people {custom}? | Which day is for people to {custom}?
Can you tell me on what day people {custom}?"""

PART_OF_DAY = """When {event}? | At what time of the day {event}? | In which part of the day {event}? | What part of the day is it: when {event}? | Is it morning, afternoon, evening or night: when {event}? | My child asks: when {event}? | so when {event} | Tell me, when {event}?
Could you help? At what time of day {event}? | Morning, noon, afternoon, evening or night: when {event}? | In my picture I show the time of day. When {event}? | Help me with my homework: when {event}? | During which part of the day {event}?
At which time of day, please, {event}? | I wonder: when {event}? | When, between morning and night, {event}? | Do you know when {event}? | On a usual day, when {event}? | Mum, at what time of the day {event}?"""

NEXT_PART_OF_DAY = """What comes after the {name}? | Which part of the day comes after the {name}? | The {name} is over. What is next? | What follows the {name}? | When the {name} ends, what begins? | After the {name} comes what? | It is still {name} now. What part of the day is coming?
Tell me the part of the day after the {name}. | What do we have after the {name}? | In a day, what is next after the {name}? | I know the {name}. Which part of the day is the next one? | after the {name} what time of day is it | The {name}, and then?
The {name} is nearly done. What do we get next? | The day goes on after the {name}. With what? | Which time of day has the {name} just before it? | I slept through the {name}. What is it when I wake up? | A child asks what comes when the {name} ends.
Morning, afternoon, evening, night: which is after the {name}? | Which part of the day takes over from the {name}? | I forgot which part of the day is after the {name}. | Do you know what comes after the {name}? | Can you say what is after the {name}?"""

MEALS = """Which meal do people eat {time}? | What is the meal called that we eat {time}? | What do we call the meal {time}? | I am hungry {time}. Which meal do I get? | Name the meal people have {time}. | {Time} we sit at the table. What is the meal called? | We eat {time}. Is it breakfast, lunch or dinner?
Is it breakfast, lunch or dinner that we eat {time}? | My family eats together {time}. Which meal is it? | Tell me the meal that is eaten {time}. | the meal {time} is called ...? | what meal do you have {time} | Mum calls us to eat {time}. To which meal?
When I eat {time}, what is that meal? | Which of the three meals is {time}? | I want to invite a friend to eat {time}. To what meal do I invite her? | What meal is usual {time}? | A child asks what the meal {time} is called.
Which meal belongs on the table {time}? | Do you know the name of the meal people eat {time}? | Can you tell me which meal we have {time}?"""

MEAL_TIME = """When do people eat {meal}? | At what time of the day is {meal}? | When is {meal}? | {Meal} is when? | When do we have {meal}? | I am waiting for {meal}. When does it come? | Tell me when people have {meal}. | In which part of the day do you eat {meal}? | Is {meal} in the morning, at noon or in the evening?
My aunt comes for {meal}. When will she come? | We meet for {meal}. At what time of day do we meet? | time for {meal} is when? | what time of day is {meal} | When should I set the table for {meal}? | If we sit at {meal}, what part of the day is it?
They are having {meal}. What time of day could it be? | A child asks when {meal} is. | Do people eat {meal} early or late in the day? | When in the day do families sit down to {meal}? | I forgot when {meal} is. | Do you know when people usually eat {meal}?
Can you say when we eat {meal}?"""

LONGER = """Which is longer, {long} or {short}? | Which is longer, {short} or {long}? | What lasts longer, {long} or {short}? | Is {long} longer than {short}? | Which takes more time: {short} or {long}? | I wait {short} or {long}. Which wait is longer? | Which is shorter, {long} or {short}?
Which is shorter, {short} or {long}? | Is {short} shorter than {long}? | {Long} or {short}: which is more time? | {Short} or {long}, which goes on longer? | My friend stays for {long} and I stay for {short}. Who stays longer? | longer: {long} or {short}?
Compare {long} with {short}. | Do I wait longer if I wait {long} or {short}? | What is more time, {short} or {long}? | Tell me which is longer, {long} or {short}. | If I can play for {short} or for {long}, when do I play longer?
A child asks if {long} is longer than {short}. | Which one is over sooner, {short} or {long}? | Do you know which is longer, {short} or {long}? | I am not sure which is longer, {short} or {long}. | Can you say if {short} or {long} lasts longer?"""

ENDS = """What is the {place}? | Which is the {place}? | Name the {place}. | Tell me the {place}. | What do we call the {place}? | The {place} is which one? | I am looking for the {place}. What is it called? | My teacher asks for the {place}. | the {place}? | Do you know the {place}?
Say the {place}. | A quiz wants the {place}. What do I write? | What is the name of the {place}? | Which name has the {place}? | We start a plan and need the {place}. Which is it? | I need to know the {place}. | A child asks what the {place} is. | Could you name the {place}?
By the calendar, what is the {place}? | Help me find the {place}. | I forgot the {place}. | Can you tell me what the {place} is? | Please say which is the {place}. | I wonder what the {place} is."""

WEEK = """Sing me the week, day by day. | My child wants to learn the week. Can you say all its days? | I am making a calendar. What are its seven days? | From Monday on, what are the days? | Monday, Tuesday and then? Tell me all seven. | How do the days of the week go?
How do the days go in order? | seven days, what are they? | days of the week please | Which names do the seven days have? | What are the seven days called? | I only know Monday and Sunday. Can you tell me all the days? | Let me hear all the days in order. | Go through the week for me.
We learn the days at school. Can you say them? | Write down the days of a week. | Start at Monday and name every day. | How are the days of the week called? | Would you say the names of all seven days? | I must fill in a plan for the week. Which days do I write?
I would like to hear the days of the week one after the other. | Say the whole week."""

SEASON_NAMES = """My child wants to learn the seasons. Can you say them? | I am painting a picture for each season. Which are they? | Which names do the seasons have? | What seasons are there besides winter? Tell me all four. | How do the seasons go in order? | seasons of the year please | Sing me the seasons.
The year is split into four. What are the parts called? | I only know summer. What are all the seasons? | Go through the seasons for me. | Write down all the seasons. | What do we call the four times of the year? | Let me hear the seasons one after the other.
How does the year change? Name its seasons. | Start with spring and name every season. | We learn about the year at school. What are its seasons? | How are the seasons called? | Would you say all four seasons? | Into which seasons is the year split?"""

WEEKEND_DAYS = """When can I sleep long because it is the weekend? | On which two days is there no school? | Which days of the week are free for most children? | On which days do we have the weekend? | We meet on the weekend. Which days could that be? | What do people mean by the weekend?
After Friday the weekend starts. Which days has it? | Which days come after the working week? | weekend is which days? | My friend says: see you at the weekend. Which days does she mean? | I have time only at the weekend. On which days am I free? | The weekend has two days. What are they called?
When do most people not go to work? | When is there no school in the week? | On what days do most families rest? | A child asks what days the weekend is made of. | The market is only at the weekend. On which days is it? | Write down the days of the weekend.
Could you explain which days belong to the weekend? | I would love to know which days we call the weekend."""

SHORTEST_MONTH = """Which month ends first, before it gets to 30? | In which month do I tear off the fewest pages? | One month is shorter than the rest. Which? | Which month has no day number 30? | What month is over the fastest? | Which month never has 30 days? | the month with the fewest days?
Which month do we call short? | I want to wait only the shortest month. Which is it? | Which month of the calendar has the smallest page? | In what month do we have only 28 or 29 days? | Which month gets an extra day in a leap year? | A quiz asks for the shortest of all months.
My teacher says one month is very short. Which one does she mean? | Twelve months, and one is the shortest. Name it. | What do we call the month with 28 days? | What month would you pick if you want few days? | A child asks which month is so short.
Could you say which month is the shortest of the year? | I wonder which of the twelve is the shortest month."""

MONTH_NAMES = """What are the months of the year? | Name the months of the year. | List all the months. | Tell me the twelve months. | Which months does a year have? | Can you name all twelve months? | Say the months in order. | What months are there? | I am making a calendar. What are its twelve months?
My child wants to learn the months. Can you say them? | From January on, what are the months? | January, February and then? Tell me all twelve. | How do the months go in order? | months of the year please | Go through the year month by month. | Sing me the months. | Write down all the months.
I only know June and July. What are all the months? | A year is made of which months? | What are the names of the months? | Start at January and name every month. | How are the months called? | Teach me the months of the year. | Recite the months. | I forgot the months of the year.
Do you know all the months of the year? | Give me the names of all the months. | Please list the twelve months. | Could you name the months of a year?"""

THIRTY_DAYS = """Which months have 30 days? | What months have exactly 30 days? | Name the months with 30 days. | List the months that have 30 days. | Which months end on the 30th? | Not all months have 31 days. Which have 30? | months with 30 days? | Tell me every month that has 30 days.
I want to know in which months there is no day 31, but a day 30. | In which months is the 30th the last day? | My teacher asks which months are 30 days long. | Which of the twelve months have thirty days? | Thirty days have which months? | What are the four months with 30 days?
How do I know which months have only 30 days? | A child asks which months are 30 days long. | Can you list all months of 30 days? | Do you know which months have 30 days? | I forgot which months have 30 days. | Please say which months have 30 days."""

LEAP_YEAR = """What is a leap year? | How many days does February have in a leap year? | What happens in a leap year? | Why is a leap year special? | Tell me about leap years. | When does February have 29 days? | My teacher talked about a leap year. What is that? | What does leap year mean?
Is there a year with a longer February? | How is a leap year different from other years? | What is special about February in a leap year? | Explain a leap year to me. | leap year, what is it? | My friend was born on February 29. How can that be? | How often do we have a leap year?
How often is there a February 29? | Does February ever have 29 days? | In which year do we get an extra day? | A child asks what a leap year is. | What do we add to February in a leap year? | Do you know what a leap year is? | Can you explain what a leap year is?
Please tell me what a leap year is."""
