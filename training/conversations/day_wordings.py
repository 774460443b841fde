"""Free ways to ask for the days of the week; slots: name, before, after, place."""

NEXT_DAY = """It is {name} today. What day will we have tomorrow? | Today it is {name}, so tomorrow is ...? | I go to bed on {name}. On which day do I wake up?
We have {name} now. Tomorrow must be which day? | My calendar shows {name}. What stands on the next line? | Tonight {name} ends. What will the new day be called?
Grandma comes the day after {name}. Which day is that? | The shop is shut on {name} and opens a day later. On which day does it open? | I have a test the day after {name}. Which day is my test?
The party is one day after {name}. When is the party? | My brother says today is {name}. Then what is tomorrow? | Mum, if it is {name} now, what day do we get next? | after {name} what day comes
and what is after {name} in the week? | {name} and the day after it is called ...? | The day following {name}? | next day after {name} | day after {name} please | tomorrow if today is {name}?
Give me the weekday that comes behind {name}. | Which day of the week has {name} just before it? | Which day has {name} as its yesterday? | What day is one day later than {name}?
Go one day forward from {name}. Where are you? | I start at {name} and move one day on. Which day do I reach? | Add one day to {name} and tell me the result. | We skip {name} and meet a day later. When do we meet?
Suppose today were {name}. What would tomorrow be? | Imagine it is {name}. Which day will the sun rise on next? | Say it is {name} evening. What day is coming? | Which day is next in line once {name} has passed?
Would you be so kind as to name the day after {name}? | I would be glad to know which day follows {name}. | I need the day after {name} for my diary. | I am filling in a calendar. What goes after {name}?
A little boy wants to know the day after {name}. | She asked me what day follows {name}, and I was not sure. | He leaves on {name} and arrives one day later. On what day does he arrive?
The milk is good until {name}. On which day is it too old? | My holiday ends on {name}. Which day do I go back? | {name} was yesterday. So today is? | Yesterday we had {name}. Which day do we have now?
It was {name} when I went to sleep. What day is it this morning? | Twenty four hours after {name} it is which day? | One sleep after {name} is which day? | Finish this: {name}, ...
Complete the row: {before}, {name}, ...? | {before}, {name} and what comes next? | Can you go on after {before} and {name}? | In the song of the week, which day do we sing after {name}?
Does any day come after {name}? Which one? | Look at the week: who is the neighbour after {name}? | Right behind {name} in the week, there is which day? | What is the name of the day that comes once {name} is done?
What day should I say after {name}? | Which day will it be when {name} is finished? | Do you know the day that is next to {name}, the later one? | After we have had {name}, what do we have?
On {name} I sow, and on the next day I water. When do I water? | We wait until {name} is past. Then it is ...? | What will people call the day that comes after {name}?
Learning the week is hard. Which day goes after {name}? | The bus does not run on {name}, only one day later. Which day? | Help, I have lost my place in the week after {name}. What is next?
I know that tomorrow is not {name}, because {name} is today. What is tomorrow? | Midnight on {name} has passed. What day has begun? | A week goes on after {name}. With which day?"""

PREVIOUS_DAY = """It is {name} today. What day did we have yesterday? | Today it is {name}, so yesterday was ...? | I woke up and it was {name}. On which day did I go to bed?
We have {name} now. Yesterday must have been which day? | My calendar shows {name}. What stands on the line above it? | {name} has just begun. Which day has ended? | Grandpa came one day before {name}. Which day was that?
My test is on {name} and I study the day before. When do I study? | I must pack my bag one day ahead of {name}. On which day? | The party is on {name}, and we bake a day earlier. When do we bake?
My sister says today is {name}. Then what was yesterday? | Dad, if it is {name} now, what day did we just have? | before {name} what day comes | and what is before {name} in the week?
The day in front of {name} is called ...? | The day preceding {name}? | day just before {name} please | yesterday if today is {name}? | Give me the weekday that comes ahead of {name}.
Which day of the week has {name} right after it? | Which day has {name} as its tomorrow? | What day is one day earlier than {name}? | Go one day back from {name}. Where are you?
I start at {name} and move one day back. Which day do I reach? | Take one day off {name} and tell me the result. | Suppose today were {name}. What would yesterday have been? | Imagine it is {name}. Which day has just gone by?
Say it is {name} morning. What day was it last night? | Would you be so kind as to name the day before {name}? | I would be glad to know which day precedes {name}. | I need the day before {name} for my diary.
I am filling in a calendar. What goes in front of {name}? | A little girl wants to know the day before {name}. | He asked me what day comes ahead of {name}, and I was not sure. | She arrives on {name} after one day on the train. When did she leave?
We open on {name} and are shut one day before. On which day are we shut? | Work starts on {name}. What is my last free day? | {name} will be tomorrow. So today is? | Tomorrow we have {name}. Which day do we have now?
When I wake up tomorrow it will be {name}. What day is it? | Twenty four hours before {name} it is which day? | One sleep before {name} is which day? | Fill the gap: ..., {name}, {after}.
What stands before {name} and {after}? | In the song of the week, which day do we sing before {name}? | Does any day come before {name}? Which one? | Look at the week: who is the neighbour before {name}?
Which day must end so that {name} can begin? | What day should I say before {name}? | Which day comes to an end when {name} starts? | What day was it, if it is {name} now and one night has passed?
I was told to come the day before {name}. When do I come? | I missed {name} by one day because I was too early. On which day was I there? | Count the week backwards from {name}. Which day do you say next?
Going backwards through the week, what follows {name}? | What is the eve of {name}, which weekday? | On which day do I say: tomorrow is {name}? | When do people say that it is {name} tomorrow?
Learning the week is hard. Which day goes before {name}? | The shop closes the day before {name}. Which day is that? | I know today is {name}. What was it a day ago?
The rain began one day before {name}. On what day did it begin? | My plant was watered the day before {name}. When was that? | Midnight came and it was {name}. What day had it been?"""

PLACE_OF_DAY = """The week starts with Monday. Which day is the {place} one then? | Counting from Monday, who comes {place}? | My teacher asked for the {place} day of the week. What do I say? | Seven days in a row: which one is the {place}?
We are on the {place} day of the week. What day is it? | It is the {place} day of a week that began on Monday. Name it. | Which day has the {place} place in the week? | the {place} weekday is called ...?
{place} day, what is its name? | I am learning the week and am stuck at the {place} day. | Help me with the {place} day of the week. | If the days stood in a line, Monday first, who would stand {place}?
If every week begins on Monday, what is its {place} day? | Which name belongs to the {place} day of a week? | Say the {place} day of the week out loud. | Could you help a child name the {place} day of the week?
On the {place} day of the week we have music. Which day is that? | My lesson is on the {place} day of each week. When is it? | The cat comes home on the {place} day of the week. On what day?
Mark the {place} day of the week for me. Which one is it? | I would love to know what the {place} day of the week is called. | In the list of days, which one is {place}? | What day do I find in {place} place in the week?
Give the name of the {place} day in a week. | My daughter wants to know which day is {place} in the week. | What is the {place} of the seven days? | Out of the seven days, which comes {place}?
Do you know how the {place} day of the week is called? | Which day do people count as the {place} one? | When we say the days in order, which one do we say {place}? | Sing the days. Which one is {place}?
A week has seven days, and the {place} is ...? | the {place} day of a week please | My diary has seven pages for the week. Which day is on the {place}? | He visits us on the {place} day of the week. Tell me the day.
I open the {place} of seven boxes, one for each day. Which day is on it? | Suppose Monday is first. What day is {place} then? | The {place} day of the week, if Monday leads? | Which of the days takes {place} place?
I need the {place} day of the week for a puzzle. | In order, Monday to Sunday, what is the {place}? | Which weekday stands {place} when you start at Monday? | Let us start the week on Monday. What is its {place} day?
The {place} day in any week is which one? | How do we name the {place} day of the week? | Pick out the {place} day of the week. | Can you work out which day is the {place} of the week?"""

PLACE_OF_THE_DAY = """What number is {name} in the week? | Which place does {name} have in the week? | Is {name} the first day of the week, or which one? | {name} is which day of the week, counted from Monday?
Counting from Monday, where does {name} come? | Which day of the week is {name}: first, second or third? | Tell me the place of {name} in the week. | If Monday is first, what is {name}?
Where in the week do we find {name}? | In the row of seven days, what place has {name}? | I want to know how far into the week {name} is. | What position does {name} take in the week?
My teacher asks which day in the row {name} is. | If I start on Monday and count, when do I reach {name}? | Where does {name} stand in the list of days? | {name}: which number in the week?
Say which day in order {name} is. | A child asks: is {name} early or late in the week? | Does {name} come first in the week, or later? | What is the number of {name} when you count the days?
I number the days from Monday. Which number does {name} get? | I forgot which place {name} has in the week. | Can you tell me the order number of {name} in a week?
Where do I put {name} when I order the days? | Please tell me which day of the week, by number, {name} is. | {name} has which place among the seven days? | Could you say which place {name} takes in the week?"""

BETWEEN_DAYS = """Which day is between {before} and {after}? | What day comes between {before} and {after}? | {before}, ..., {after}: which day is missing? | Name the day in the middle of {before} and {after}.
What stands between {before} and {after} in the week? | {before} is over and {after} has not come yet. What day is it? | It was {before} yesterday and it will be {after} tomorrow. What is today? | Between {before} and {after} there is ...?
Yesterday was {before}, tomorrow is {after}. So today is? | I know {before} and {after}. Which day lies in the middle? | Fill the gap: {before}, ..., {after}. | I skipped a day between {before} and {after}. Which one?
Which day comes after {before} but before {after}? | A day is hiding between {before} and {after}. Who is it? | Put a day between {before} and {after}. | I am free between {before} and {after}. On which day?
My calendar has a hole between {before} and {after}. What belongs there? | From {before} to {after}, which day do I pass? | what is between {before} and {after}
What day do we have after {before} and before {after}? | He came after {before} and left before {after}. On which day was he here? | Which day touches both {before} and {after}? | The neighbours of this day are {before} and {after}. Name it.
I forgot the day between {before} and {after}. | Do you know which day is in between {before} and {after}? | Please name the day between {before} and {after}. | Can you say what day is between {before} and {after}?
I wonder which day is in the middle, {before} on one side and {after} on the other. | What is the day that joins {before} to {after}? | Could you tell me the day between {before} and {after}?"""

TWO_DAYS_ON = """What is two days after {name}? | Today is {name}. What is the day after tomorrow? | Which day is it two days after {name}? | In two days, if it is {name} now, what day is it? | It is {name}. Which day will it be in two days?
Go two days on from {name}. | Two days later than {name} is which day? | We meet two days after {name}. When do we meet? | My parcel was sent on {name} and takes two days. When is it here?
Start at {name} and count two days on. | Which day is two days past {name}? | If today is {name}, which day is the day after tomorrow? | two days from {name} is ...? | I sleep two times after {name}. Which day do I wake up to?
It is {name}, and my trip is in two days. On what day is my trip? | The day after tomorrow, when it is {name} today? | Add two days to {name}. | Skip one day after {name}. Which day do you land on?
Grandma comes in two days and today is {name}. On which day is she here? | {name} plus two days is which day? | Jump two days from {name}. Where are you? | Tell me the day that is two days after {name}.
Do you know what day comes two days after {name}? | I have to wait two days from {name}. Until when? | Which weekday comes two after {name}? | Can you tell me which day is two days after {name}?
Please say what day it is two days after {name}. | On {name} they said: two more days. Which day did they mean? | Count on from {name} by two days, please."""

TWO_DAYS_BACK = """What is two days before {name}? | Today is {name}. What was the day before yesterday? | Which day is it two days before {name}? | Two days ago, if it is {name} now, what day was it? | It is {name}. Which day was it two days ago?
Go two days back from {name}. | Two days earlier than {name} is which day? | We met two days before {name}. When did we meet? | My parcel came on {name} and took two days. When was it sent?
Start at {name} and count two days back. | If today is {name}, which day was the day before yesterday? | two days before {name} was ...? | I baked it two days before {name}. On what day was that?
It is {name}, and my trip was two days ago. On what day was my trip? | The day before yesterday, when it is {name} today? | Take two days away from {name}. | Step back two days from {name}. Where are you?
Grandpa left two days ago and today is {name}. On which day did he leave? | {name} minus two days is which day? | Tell me the day that is two days before {name}. | Which weekday comes two before {name}?
Do you know what day comes two days before {name}? | I have waited two days and now it is {name}. Since when? | Can you tell me which day is two days before {name}? | The rain fell two days before {name}. Which day?
Please say what day it was two days before {name}. | Count back from {name} by two days, please."""

IS_WEEKEND = """Is {name} part of the weekend? | Is {name} a weekend day? | Does {name} belong to the weekend? | Do I have to go to school on {name}? | Is {name} a school day? | {name}: weekday or weekend? | Is it the weekend on {name}?
Can I sleep long on {name}, or is it a school day? | Today is {name}. Is that the weekend? | It is {name}. Do we have a free day or a school day? | Do most people work on {name}? | Is {name} a working day?
Do children go to school on {name}? | What kind of day is {name}? | Would you call {name} a weekend day? | I want to know if {name} is in the weekend. | Tell me if {name} is a school day or a free day.
Is school open on {name}? | Does {name} count as a weekend day? | Mum, is there school on {name}? | weekend on {name} or not? | Is {name} one of the two free days? | My son asks if {name} is a weekend day.
Should I pack my school bag for {name}? | Do people usually rest on {name}? | Is {name} a day off for most children? | Are we in the weekend when it is {name}? | I forgot if {name} is in the weekend.
Do you know if {name} is a school day? | Is {name} a day of work or a day of rest? | Say if {name} is part of the weekend."""
