"""Free ways to ask for the months; slots: name, before, after, place, days, season."""

NEXT_MONTH = """It is {name}. What month will we have next? | This month is {name}, so the next one is ...? | I turn the page of the calendar after {name}. What month do I see? | We are in {name} now. My birthday is next month. In which month is it?
The school play is one month after {name}. Which month is that? | On the last day of {name} I go to bed. In which month do I wake up? | Our baby comes the month after {name}. When is that?
My sister says it is {name}. Then what is next month? | {name} is nearly done. What is coming? | and after {name}, which month? | after {name} what month do we get | {name} and the one after it is called ...?
The month following {name}? | month after {name} please | next month if this is {name}? | Give me the month that comes behind {name}. | Which month of the year has {name} just before it? | Which month says goodbye to {name}?
What month is one month later than {name}? | Go one month forward from {name}. Where are you? | I start at {name} and move one month on. Which month is it? | Add one month to {name} and tell me the result.
Suppose it were {name}. What would next month be? | Imagine {name} is over. What do we write on the new page? | Which month is next in line once {name} has passed? | Would you be so kind as to name the month after {name}?
I would be glad to know which month follows {name}. | I am making a calendar. What do I write after {name}? | A little boy wants to know the month after {name}. | She asked me which month follows {name}, and I was not sure.
Rent is due the month after {name}. Which month? | My holiday starts one month after {name}. When does it start? | {name} was last month. So this month is? | Last month we had {name}. Which month do we have now?
Finish this: {name}, ... | Complete the row: {before}, {name}, ...? | {before}, {name} and what comes next? | Can you go on after {before} and {name}? | Say the months in order. What do you say after {name}?
Look at the year: who is the neighbour after {name}? | Right behind {name} in the year, there is which month? | What is the name of the month that comes once {name} is done? | Which month will it be when {name} is finished?
Four weeks after the middle of {name} we are in which month? | On {name} 10 I will be gone for a whole month. When am I back? | We wait until {name} is past. Then it is ...? | Learning the months is hard. Which goes after {name}?
I planted it in {name} and it came up a month later. In which month was that? | He pays in {name} and again a month later. When is the second time? | If {name} is page one, what month is page two?
The first day after the end of {name} is in which month? | I have lost my place after {name}. What month is next? | A new month starts when {name} stops. Its name?"""

PREVIOUS_MONTH = """It is {name}. What month did we have before? | This month is {name}, so last month was ...? | I turn the calendar back one page from {name}. What month do I see? | We are in {name} now. I moved here last month. When was that?
The school play was one month before {name}. Which month was that? | It is the first day of {name}. What month was it yesterday? | My brother says it is {name}. Then what was last month? | {name} has just begun. Which month has ended?
and before {name}, which month? | before {name} what month do we have | The month in front of {name} is called ...? | The month preceding {name}? | month just before {name} please | last month if this is {name}?
Give me the month that comes ahead of {name}. | Which month of the year has {name} right after it? | What month is one month earlier than {name}? | Go one month back from {name}. Where are you?
I start at {name} and move one month back. Which month is it? | Take one month off {name} and tell me the result. | Suppose it were {name}. What would last month have been? | Imagine {name} is just starting. Which page do we tear off?
Would you be so kind as to name the month before {name}? | I would be glad to know which month precedes {name}. | I am making a calendar. What do I write in front of {name}? | A little girl wants to know the month before {name}.
He asked me which month comes ahead of {name}, and I was not sure. | I must pay one month before {name}. In which month? | The wedding is in {name}, and we plan it a month earlier. When do we plan?
{name} will be next month. So this month is? | Next month we have {name}. Which month do we have now? | Fill the gap: ..., {name}, {after}. | What stands before {name} and {after}? | Count the months backwards from {name}. What do you say next?
Look at the year: who is the neighbour before {name}? | Which month must end so that {name} can begin? | What month should I say before {name}? | Which month comes to an end when {name} starts?
I was told to come the month before {name}. When do I come? | In which month do I say: next month is {name}? | Going backwards through the year, what follows {name}? | Learning the months is hard. Which goes before {name}?
The shop opened one month before {name}. When was that? | I know it is {name}. What was it a month ago? | A month ago, if it is {name} now, it was ...? | The seeds came up in {name}, a month after planting. When were they planted?
My cat was born the month before {name}. Which month is that? | If my birthday is in {name}, which month do I wait through just before? | The last day before {name} begins is in which month?
One page earlier than {name} in a calendar shows which month?"""

PLACE_OF_MONTH = """The year starts with January. Which month is the {place} one then? | Counting from January, who comes {place}? | My teacher asked for the {place} month of the year. What do I say? | Twelve months in a row: which one is the {place}?
We are in the {place} month of the year. What month is it? | Which month has the {place} place in the year? | the {place} month is called ...? | {place} month, what is its name? | I am learning the months and am stuck at the {place}.
Help me with the {place} month of the year. | If the months stood in a line, January first, who would stand {place}? | Which name belongs to the {place} month of a year? | Say the {place} month of the year out loud.
Could you help a child name the {place} month? | In the {place} month of the year we go to the sea. Which month is that? | My birthday is in the {place} month. In which month is it? | The race is in the {place} month of each year. When is it?
I would love to know what the {place} month of the year is called. | In the list of months, which one is {place}? | What month do I find in {place} place in the year? | Give the name of the {place} month in a year.
My son wants to know which month is {place} in the year. | What is the {place} of the twelve months? | Out of the twelve months, which comes {place}? | Which month do people count as the {place} one?
When we say the months in order, which one do we say {place}? | A year has twelve months, and the {place} is ...? | the {place} month of a year please | My calendar has twelve pages. Which month is on the {place}?
She was born in the {place} month of the year. Tell me the month. | Suppose January is first. What month is {place} then? | Which of the months takes {place} place? | I need the {place} month of the year for a puzzle.
In order, January to December, what is the {place}? | Which month stands {place} when you start at January? | The {place} month in any year is which one? | How do we name the {place} month of the year?
I open the {place} page of a new calendar. What month is on it? | Pick out the {place} month of the year. | Can you work out which month is the {place} of the year? | The form asks for the {place} month. What is it called?"""

PLACE_OF_THE_MONTH = """What number is {name} in the year? | Which place does {name} have in the year? | {name} is which month of the year? | Is {name} the first month of the year, or which one? | Counting from January, where does {name} come?
Tell me the place of {name} in the year. | If January is first, what is {name}? | Where in the year do we find {name}? | In the row of twelve months, what place has {name}? | What position does {name} take in the year?
My teacher asks which month in the row {name} is. | If I start in January and count, when do I reach {name}? | Where does {name} stand in the list of months? | {name}: which number of month? | Say which month in order {name} is.
A child asks: is {name} early or late in the year? | What is the number of {name} when you count the months? | I number the months from January. Which number does {name} get? | I must write {name} as a number. Which month is it?
Which page of the calendar is {name} on? | How far into the year is {name}? | I forgot which place {name} has in the year. | Can you tell me the order number of {name} in a year? | Where do I put {name} when I order the months?
Does {name} come first in the year, or later? | What month number do I write for {name}? | Please tell me which month of the year, by number, {name} is. | {name} has which place among the twelve months?"""

BETWEEN_MONTHS = """Which month is between {before} and {after}? | What month comes between {before} and {after}? | {before}, ..., {after}: which month is missing? | Name the month in the middle of {before} and {after}.
What stands between {before} and {after} in the year? | {before} is over and {after} has not come yet. What month is it? | Last month was {before} and next month is {after}. What is this month? | Between {before} and {after} there is ...?
Last month {before}, next month {after}. So now it is? | I know {before} and {after}. Which month lies in the middle? | Fill the gap: {before}, ..., {after}. | I left out a month between {before} and {after}. Which one?
Which month comes after {before} but before {after}? | A month is hiding between {before} and {after}. Who is it? | Put a month between {before} and {after}. | A page is missing between {before} and {after}. Which month was on it?
From {before} to {after}, which month do I pass? | what is between {before} and {after} in a year | What month do we have after {before} and before {after}? | She came after {before} and left before {after}. In which month was she here?
Which month touches both {before} and {after}? | The neighbours of this month are {before} and {after}. Name it. | I forgot the month between {before} and {after}. | Do you know which month is in between {before} and {after}?
Please name the month between {before} and {after}. | Can you say what month is between {before} and {after}? | What is the month that joins {before} to {after}? | Could you tell me the month between {before} and {after}?"""

DAYS_IN_MONTH = """I am planning {name}. How many days do I have? | If I eat one apple each day in {name}, how many apples do I need? | How many squares do I draw for {name} on my calendar? | On which number does {name} stop?
What is the number of the last day of {name}? | When is the last day of {name}? | How many times do I go to bed in {name}? | I rent a room for the whole of {name}. How many days is that? | {name} has how many days in all?
Is {name} a long month? How many days has it got? | Does {name} have 30 days or another number? | How many mornings are there in {name}? | days in {name}? | {name}, number of days? | how long does {name} last in days
How many days must I wait until {name} is over, if it begins now? | We are away for all of {name}. How many days are we gone? | My class counts the days of {name}. What do we get? | Tell my daughter how many days {name} has.
Could you count how many days {name} has got? | I never remember how many days {name} has. | My wage for {name} is paid by the day. How many days is it? | {name} is made of how many days? | How many sunrises are there in {name}?
How many pages of a day calendar do I tear off in {name}? | What is the length of {name} in days? | Say in days how long {name} is. | On my knuckles I count the days of {name}. How many should it be?
Would you say how many days there are in {name}, please? | The month is {name}. The days in it are how many? | If {name} starts today, how many days does it go on? | I drink one glass of milk a day. How many glasses is that in {name}?
How many days pass from the start to the end of {name}? | {name} ends on day number ...? | How many days do we spend in {name}? | He works every day of {name}. How many days does he work?
A quiz asks how many days {name} has. What do I answer? | In a normal year, how many days does {name} get? | What does {name} count, in days? | I have to draw {name} with all its days. How many boxes?
Which number of days belongs to {name}? | How many dates are there in {name}? | If I save a coin on each day of {name}, how many coins do I save? | Has {name} got 31 days, or how many?
I want to know how big {name} is, in days. | How many days may I write into {name}? | The whole of {name} lasts how many days?"""

SEASON_OF_MONTH = """My birthday is in {name}. In which season is it? | We travel in {name}. What season will it be? | I was born in {name}. What season was that? | In {name}, is it spring, summer, autumn or winter outside? | It is {name} now. So the season is ...?
I open the window in {name}. Which season do I see? | Which of the four seasons has {name} in it? | Is {name} a winter month, or which season? | Is {name} a summer month or not? | Does {name} count as spring, summer, autumn or winter?
{name} lies in what season? | season of {name}? | {name} is part of which season | what time of the year do we have in {name} | Where does {name} go: spring, summer, autumn or winter? | Sort {name} into a season for me.
I am sorting the months by season. Where do I put {name}? | My friend marries in {name}. What season will she have? | If my calendar says {name}, what season is outside? | Our school trip is in {name}. In which season do we go?
In the north, which season do people have in {name}? | The baby will come in {name}. What season is it then? | Would {name} be in spring, summer, autumn or winter? | Suppose it is {name}. Which season would we be in?
The leaves of the calendar say {name}. The season is? | When {name} comes, which season do we live in? | Could you tell a child what season {name} is? | I should like to know the season that {name} is in.
I am packing for {name}. What season do I pack for? | Which season do we think of when we hear {name}? | What season owns the month of {name}? | Under which season would you list {name}? | Do we have cold or warm times in {name}? Which season?
She planted flowers in {name}. Which season was it? | For my homework: {name} goes with what season? | {name}, season please | A poem about {name} is about which season? | They moved house in {name}. In what season did they move?
By the calendar, {name} falls into which season? | To which part of the year does {name} belong: spring, summer, autumn or winter? | What would a farmer call the season in {name}? | If somebody says {name}, which season comes to mind?
Name the time of year in {name}. | During {name}, what season is going on? | I painted {name} in class. Which season should my picture show? | Which season includes the month {name}?
A year has four seasons. Which has {name}?"""
