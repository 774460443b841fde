"""The calendar read from what one sees: signs of the seasons, dates of feasts, words for times, the clock."""

from training.conversations.wording import Topic, asked, entries, table

_MONTH_NAMES = entries(
    "January | February | March | April | May | June | July | August | September | October | November | December"
)
_TWO_MONTHS = tuple(
    {"name": name, "later": _MONTH_NAMES[(at + 2) % 12], "earlier": _MONTH_NAMES[at - 2]}
    for at, name in enumerate(_MONTH_NAMES)
)
_HOURS = entries("one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve")
_CLOCK = tuple(
    {"hour": hour, "later": _HOURS[(at + 1) % 12], "earlier": _HOURS[at - 1]}
    | {"Later": _HOURS[(at + 1) % 12].capitalize(), "Earlier": _HOURS[at - 1].capitalize()}
    for at, hour in enumerate(_HOURS)
)
_SIGNS = table(
    "sign season",
    """the first green shows on the branches | spring
    the snow is melting and the brooks are full | spring
    little lambs jump about in the field | spring
    the birds have come back from the south | spring
    tulips and daffodils are in bloom | spring
    the buds on the trees are opening | spring
    the days are getting longer and the cold is over | spring
    the grass is growing again after the cold months | spring
    the sun is hot and the days are long | summer
    everybody is at the beach | summer
    it's hot and we sleep with the windows open | summer
    children run about in bathing suits | summer
    it stays light until late in the evening | summer
    the ice cream man sells more than ever | summer
    people look for shade because of the heat | summer
    the leaves are turning red and yellow | autumn
    the ground is covered with brown leaves | autumn
    the pumpkins are ripe | autumn
    the swallows are leaving for the south | autumn
    farmers bring in apples and potatoes | autumn
    chestnuts are falling from the trees | autumn
    the days are getting shorter and the leaves come down | autumn
    the pond is frozen | winter
    children ride down the hill on a sledge | winter
    there is a snowman in every garden | winter
    the trees are bare and it snows | winter
    it gets dark early and it's freezing | winter
    people scrape ice off their cars | winter
    everyone wears gloves and a woolly hat | winter
    the nights are long and icy | winter""",
)
_DATES = table(
    "date feast",
    """December 25 | Christmas Day
    January 1 | New Year's Day
    December 31 | New Year's Eve
    February 14 | Valentine's Day
    October 31 | Halloween
    December 24 | Christmas Eve
    April 1 | April Fools' Day""",
)
_TIME_WORDS = table(
    "said word",
    """the day after today | tomorrow
    the day before today | yesterday
    the day we are in right now | today
    the evening of this day | tonight
    seven days in a row | a week
    twelve months | a year
    sixty minutes | an hour
    sixty seconds | a minute
    twenty-four hours | a day
    the two free days at the end of the week | the weekend
    two weeks | a fortnight
    ten years | a decade
    a hundred years | a century
    a thousand years | a millennium
    twelve o'clock in the day | noon
    twelve o'clock at night | midnight
    a year with 366 days | a leap year
    three months with the same kind of weather | a season
    the time when the sun comes up | sunrise
    the time when the sun goes down | sunset
    the day on which you were born, each year | your birthday
    the plan that shows all days of the year | a calendar""",
)

_SIGN_SEASON = """Look, {sign}! What season is it? | When {sign}, which season is it? | {Sign}. What season do we have? | {Sign}. So it must be ... | I look out and {sign}. What time of the year is it? | Which season is it if {sign}?
In my photo {sign}. In which season did I take it? | {Sign}. Is it spring, summer, autumn or winter? | My grandson says that {sign}. Which season has come? | If {sign}, what season are we in? | {Sign}... which season is that? | In what season would you say: {sign}?
I know that {sign}, but what's the season called? | Someone writes to me that {sign}. What season do they have there? | {Sign}. Guess the season! | Where I live {sign}. Name the season. | Since last week {sign}. Which season has begun? | The story begins when {sign}. In which season does it begin?
What season am I thinking of? {Sign}. | Can you tell the season from this? {Sign}. | {Sign}, and my daughter asks which season it is. | A picture shows how {sign}. Which of the four seasons is it? | {Sign}. What would you call this time of the year? | In which season can you see that {sign}?
We drove to the country, where {sign}. What season was it? | {Sign}, so which season are we in? | Of spring, summer, autumn and winter, which fits? {Sign}. | I woke from a long sleep and {sign}. What season did I wake up in? | what season is it when {sign} | {Sign}. Which part of the year is it?
You can tell by this: {sign}. Which season? | A poem says that {sign}. Which season is the poem about? | It's the season in which {sign}. Which one? | Tell me the season: {sign}. | Do you know what season it is when {sign}? | Name the season when {sign}. | Please say which season it is: {sign}."""

_DATE_FEAST = """What do people celebrate on {date}? | Which holiday is on {date}? | What's on {date}? | {date} is which feast? | My calendar has {date} in red. What is it? | What is {date} called? | I was born on {date}. On which special day was that? | What's special about {date}?
Today is {date}. What do we celebrate? | It's {date} today! What day is that? | Which feast falls on {date}? | On {date} we have ... | What do we call the day of {date}? | Why is {date} a special day? | Is there a holiday on {date}? Which one? | A friend visits me on {date}. What will people celebrate then?
Every year on {date} it's which day? | If it's {date}, what feast is it? | We got married on {date}. Which holiday was it? | Does {date} have a name? | I'm learning about holidays. What happens on {date}? | Quiz: which feast is it on {date}? | {date}, what sort of day is that? | By what name do people know {date}?
What does the calendar say on {date}? | Name the feast on {date}. | Do you know what {date} is? | Can you tell me which feast is on {date}? | Please tell me the name of {date}. | I forgot what people celebrate on {date}."""

_SAID_WORD = """What do we call {said}? | What's the word for {said}? | {Said}: what's that called? | One word for {said}? | I mean {said}. Which word do I need? | How do you say {said} in one word? | Crossword: {said}. | {Said} is called ... | My son asks what to call {said}. | In English, what is {said}?
There must be a word for {said}. | What name do people give to {said}? | {Said}, in short? | If I'm talking about {said}, what should I say? | I'm learning English and look for the word for {said}. | How would you name {said}? | What do you say instead of {said}? | Which word means {said}?
By what word do we know {said}? | Quiz: what is {said} called? | The teacher said {said} and wants one word for it. | what do you call {said} | Is there a shorter way to say {said}? | Tell me the word for {said}. | Give me the word for {said}. | Do you know the word for {said}? | I forgot the word for {said}.
Can you tell me what {said} is called? | Please say {said} in one word. | What would you call {said}?"""

_MONTHS_ON = """What is two months after {name}? | It's {name}. Which month will it be in two months? | Go two months on from {name}. | Two months later than {name} is which month? | The baby comes two months after {name}. When is that? | If it's {name} now, what's the month after next? | Skip one month after {name}. Which month do you land on?
{name} plus two months is ...? | I leave in {name} and I'm back two months later. In which month am I back? | Not the month after {name}, but the one after that. Which is it? | two months from {name}? | {name}, one month, another month: where are we? | The tomatoes are ripe two months after {name}. When can I pick them?
Count two months on from {name}. | Start in {name} and turn over two pages of the calendar. What do you see? | School ends two months after {name}. In which month? | Which month comes two after {name}? | Do you know what month is two months after {name}? | Can you tell me which month it is two months after {name}?
Please name the month that is two after {name}."""

_MONTHS_BACK = """What is two months before {name}? | It's {name}. Which month was it two months ago? | Go two months back from {name}. | Two months earlier than {name} is which month? | We moved here two months before {name}. When was that? | {name} minus two months is ...? | Not the month before {name}, but the one before that. Which is it?
two months before {name}? | {name}, back one month, back one more: where are we? | I've had my dog for two months and it's {name}. Since when have I had him? | Count two months back from {name}. | Start in {name} and turn back two pages of the calendar. What do you see? | The wedding is in {name}, and we send the cards two months earlier. When?
Which month comes two before {name}? | She fell ill two months ago, and now it's {name}. When was it? | If it's {name} now, what was the month before last? | Do you know what month is two months before {name}? | Can you tell me which month it was two months before {name}? | Please name the month that is two before {name}."""

_HOUR_ON = """It's {hour} o'clock. What time is it in an hour? | What time is it one hour after {hour} o'clock? | It is {hour} o'clock now and the film starts in an hour. When does it start? | The clock shows {hour}. What does it show an hour later? | My train leaves an hour after {hour} o'clock. At what time does it leave?
The bell rang at {hour} and rings every hour. When does it ring next? | I put the cake in at {hour} o'clock for one hour. When is it done? | {hour} o'clock plus one hour? | After {hour} o'clock, which full hour comes next? | In an hour, if it's {hour} o'clock now, what time have we got? | The lesson begins at {hour} and lasts an hour. When is it over?
Sixty minutes after {hour} o'clock it's what time? | The short hand points to {hour}. Where does it point in an hour? | I slept for one hour from {hour} o'clock. When did I wake up? | He's an hour late. He should have been here at {hour}. When did he come? | Which hour follows {hour} o'clock? | We meet one hour after {hour}. When do we meet?
Go one hour on from {hour} o'clock. | Mum comes home at {hour} and we eat an hour later. When do we eat? | Do you know what time it is an hour after {hour}? | Can you tell me what time it'll be an hour after {hour} o'clock? | Please tell me the time one hour after {hour} o'clock."""

_HOUR_BACK = """It's {hour} o'clock. What time was it an hour ago? | What time is it one hour before {hour} o'clock? | The clock shows {hour}. What did it show an hour earlier? | I got up an hour before {hour} o'clock. When did I get up? | {hour} o'clock minus one hour? | The film lasted an hour and ended at {hour}. When did it begin?
Before {hour} o'clock, which full hour comes? | I've been waiting for an hour and it's {hour} o'clock. Since when? | The cake was done at {hour} after one hour in the oven. When did it go in? | Sixty minutes before {hour} o'clock it was what time? | I must be at the station an hour before {hour}. When must I be there? | Which hour comes just ahead of {hour} o'clock?
Go one hour back from {hour} o'clock. | The short hand points to {hour}. Where did it point an hour ago? | Lunch is at {hour} and I start cooking an hour before. When do I start? | Do you know what time it is an hour before {hour}? | Can you tell me what time it was an hour before {hour} o'clock? | Please tell me the time one hour before {hour} o'clock."""

TOPICS: tuple[Topic, ...] = (
    asked(_SIGNS, _SIGN_SEASON, "It is {season}. | That is {season}. | Then it is {season}."),
    asked(_DATES, _DATE_FEAST, "{feast} is on {date}. | That is {feast}."),
    asked(_TIME_WORDS, _SAID_WORD, "That is {word}. | We call that {word}."),
    asked(_TWO_MONTHS, _MONTHS_ON, "Two months after {name} comes {later}. | {later} is two months after {name}."),
    asked(
        _TWO_MONTHS, _MONTHS_BACK, "Two months before {name} comes {earlier}. | {earlier} is two months before {name}."
    ),
    asked(_CLOCK, _HOUR_ON, "{Later} o'clock. | One hour after {hour} o'clock it is {later} o'clock."),
    asked(_CLOCK, _HOUR_BACK, "{Earlier} o'clock. | One hour before {hour} o'clock it is {earlier} o'clock."),
)
