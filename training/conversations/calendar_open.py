"""Whole questions about the calendar and the clock, each asked in its own words."""

from training.conversations.weather_said import OPEN_WAYS
from training.conversations.wording import Topic, asked, entries, table

_DAY_NAMES = entries("Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday")
_COUNTS = entries("three | four | five | six | seven")
_DAYS_ON = tuple(
    {"name": name, "count": count, "later": _DAY_NAMES[(at + steps) % 7]}
    for at, name in enumerate(_DAY_NAMES)
    for steps, count in enumerate(_COUNTS, 3)
)
_APART = tuple(
    {"name": name, "later": _DAY_NAMES[(at + steps) % 7], "count": count}
    for at, name in enumerate(_DAY_NAMES)
    for steps, count in enumerate(("one day", "two days", "three days", "four days"), 1)
)

_OPEN = table(
    "statement answer",
    """On which days do children stay at home from school? | On Saturday and Sunday.
    On how many days a week do most children go to school? | On five days, Monday to Friday.
    Which days are the working days? | Monday, Tuesday, Wednesday, Thursday and Friday.
    Which day starts the school week? | The school week starts on Monday.
    Which day ends the school week? | The school week ends on Friday.
    After which day does the weekend start? | The weekend starts after Friday.
    How many days long is the weekend? | The weekend has two days.
    Which days begin with the letter T? | Tuesday and Thursday.
    Which days begin with the letter S? | Saturday and Sunday.
    Which day begins with the letter M? | Monday begins with M.
    Which day has the longest name? | Wednesday has the longest name.
    Which day stands in the middle of the working week? | Wednesday stands in the middle.
    What are the months with 31 days? | January, March, May, July, August, October and December.
    Which months are the longest? | January, March, May, July, August, October and December.
    Which month gets one day more every four years? | February gets one day more.
    Which months begin with the letter J? | January, June and July.
    Which months begin with the letter M? | March and May.
    Which months begin with the letter A? | April and August.
    Which month has the shortest name? | May has the shortest name.
    Which month opens the year? | January opens the year.
    Which month closes the year? | December closes the year.
    In which month does a new year begin? | A new year begins in January.
    What's the very last day of the year? | December 31 is the last day of the year.
    What's the very first day of the year? | January 1 is the first day of the year.
    In which season do we have Christmas in the north? | Christmas is in winter in the north.
    In which season do we have Halloween in the north? | Halloween is in autumn in the north.
    In which season do we have Valentine's Day in the north? | Valentine's Day is in winter in the north.
    In which season is April Fools' Day in the north? | April Fools' Day is in spring.
    How many days lie between Christmas Eve and Christmas Day? | Christmas Day comes one day after Christmas Eve.
    What comes the day after New Year's Eve? | New Year's Day comes after New Year's Eve.
    What comes the day before Christmas Day? | Christmas Eve comes before Christmas Day.
    In which season do we go barefoot and swim? | In summer.
    In which season do leaves lie on the ground? | In autumn.
    In which season do we need gloves? | In winter.
    In which season does everything begin to grow? | In spring.
    Which season has the shortest days? | Winter has the shortest days.
    Which season has the longest days? | Summer has the longest days.
    Which season is the one between winter and summer? | Spring is between winter and summer.
    Which season is the one between summer and winter? | Autumn is between summer and winter.
    What's another word for autumn? | Another word for autumn is fall.
    When does spring start in the north? | Spring starts in March.
    When does summer start in the north? | Summer starts in June.
    When does autumn start in the north? | Autumn starts in September.
    When does winter start in the north? | Winter starts in December.
    How many hours pass from noon to midnight? | Twelve hours pass.
    How many hours does a day and a night have together? | Together they have 24 hours.
    How many minutes is a quarter of an hour? | A quarter of an hour is 15 minutes.
    How many minutes are in half an hour? | Half an hour is 30 minutes.
    How many times a day does the clock show twelve? | It shows twelve two times a day.
    Which hand of the clock shows the hours? | The short hand shows the hours.
    Which hand of the clock shows the minutes? | The long hand shows the minutes.
    What time is noon? | Noon is at twelve o'clock.
    What time is midnight? | Midnight is at twelve o'clock at night.
    When does a new day begin? | A new day begins at midnight.
    How many days make up two weeks? | Two weeks have 14 days.
    How many months are there from January to June? | There are six months from January to June.
    How old is somebody who was born a decade ago? | Such a person is ten years old.
    How often do I have a birthday? | You have a birthday once a year.
    How often is it Monday? | It is Monday once a week.
    How often is it Christmas? | It is Christmas once a year.
    How often does the clock strike noon? | Noon comes once a day.
    What's today called when tomorrow comes? | Then today is called yesterday.
    Where do I look to find out which day it is? | Look at a calendar.
    Where do I look to find out what time it is? | Look at a clock.
    What do I turn over when a month is over? | You turn over the page of the calendar.
    What shows me the months of the year? | A calendar shows the months.
    Which meal is the first of the day? | Breakfast is the first meal of the day.
    Which meal is the last of the day? | Dinner is the last meal of the day.
    What do we say to each other before noon? | We say good morning.
    What do we say to each other before we sleep? | We say good night.""",
)

_LATER = """What'll the day be {count} days after {name}? | I said on {name}: see you in {count} days! When do we meet? | From {name} we drive for {count} days. On which day do we get there? | It takes {count} days to dry, and today is {name}. When is it dry? | Which day do we have {count} days later than {name}? | My parcel left on {name} and is on its way for {count} days. When does it come?
It's {name}. What day is it in {count} days? | Which day comes {count} days after {name}? | {name} plus {count} days is which day? | My trip starts in {count} days and today is {name}. On which day does it start? | Count {count} days on from {name}. | If today is {name}, what'll it be {count} days from now? | On {name} the doctor said: come back in {count} days. When do I go?
I sowed cress on {name} and it's ready {count} days later. When is that? | Today's {name} and the exam is in {count} days. Which day is it on? | {count} days from {name}? | The milk was opened on {name} and is good for {count} days. Until which day? | Start on {name}, sleep {count} times. Which day is it? | Go {count} days forward from {name}. Where are you?
A guest came on {name} and stayed {count} days. On which day did the guest leave? | Do you know which day it is {count} days after {name}? | Can you tell me which day comes {count} days after {name}? | Please name the day {count} days after {name}.
"""

_HOW_FAR = """The shop is closed from {name} and opens on {later}. After how many days is that? | {later} comes how many days after {name}? | My tooth hurts since {name} and the dentist sees me on {later}. How many days do I wait? | I count on my fingers from {name} to {later}. How many fingers? | It's {name}. Grandma comes on {later}. How many more sleeps?
How many days is it from {name} to {later}? | It's {name}. How many days until {later}? | Today is {name} and my party is on {later}. How many days must I wait? | How long is it from {name} to the next {later}? | From {name} to {later}, how many days do I count? | I leave on {name} and arrive on {later}. How many days do I travel?
How many sleeps are there from {name} to {later}? | If it is {name} now, in how many days is it {later}? | {name} to {later}: how many days? | We've {name}. When {later} comes, how many days have gone by? | She was ill from {name} and was well again on {later}. How many days did it take? | How many days lie ahead until {later}, if it's {name}?
I lent him a book on {name} and got it back on {later}. For how many days did he have it? | How far is {later} from {name}? | Count the days from {name} to {later}. | Do you know how many days it is from {name} to {later}? | Can you tell me how many days there are from {name} to {later}?
"""

TOPICS: tuple[Topic, ...] = (
    asked(_OPEN, OPEN_WAYS, "{answer}"),
    asked(_DAYS_ON, _LATER, "It is {later}. | {later}."),
    asked(_APART, _HOW_FAR, "From {name} to {later} it is {count}."),
)
