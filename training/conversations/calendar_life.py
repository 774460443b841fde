"""The calendar as people live it: gaps in the week and the year, seasons, feasts, meals and the parts of the day."""

from training.conversations import day_wordings, month_wordings, season_wordings, time_wordings
from training.conversations.wording import Topic, asked, entries, table, talk

_DAY_NAMES = entries("Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday")
_TWO_DAYS = tuple(
    {"name": name, "later": _DAY_NAMES[(at + 2) % 7], "earlier": _DAY_NAMES[at - 2]}
    for at, name in enumerate(_DAY_NAMES)
)
_DAY_KINDS = tuple(
    {"name": name, "kind": "a free day of the weekend" if at > 4 else "a weekday, with school and work"}
    for at, name in enumerate(_DAY_NAMES)
)
_SEASON_LIFE = table(
    "season months clothes doing trees",
    """spring | March, April and May | people wear a light jacket | people plant flowers and ride bikes | In spring trees get new green leaves and blossoms.
    summer | June, July and August | people wear T-shirts, shorts and sun hats | people swim and eat ice cream | In summer trees are full of green leaves.
    autumn | September, October and November | people wear a coat and rain boots | people rake leaves and pick apples | In autumn the leaves on the trees turn red and yellow and fall.
    winter | December, January and February | people wear a warm coat, a hat and gloves | people go sledding and build snowmen | In winter many trees are bare, without leaves.""",
)
_ACTS = table(
    "act season",
    """build a snowman | winter
    go sledding down the hill | winter
    ski in the mountains | winter
    skate on the frozen lake | winter
    throw snowballs | winter
    feed the hungry birds in the snow | winter
    swim in the lake | summer
    lie in the sun on the beach | summer
    look for shade from the hot sun | summer
    sleep in a tent under the stars | summer
    eat ice cream in the heat | summer
    rake up the fallen leaves | autumn
    pick ripe apples from the trees | autumn
    gather chestnuts under the trees | autumn
    bring in the pumpkins | autumn
    fly kites over the empty fields | autumn
    look for the first flowers | spring
    sow seeds in the garden | spring
    see new leaves on the trees | spring
    watch birds build their nests | spring
    see lambs being born | spring""",
)
_FEAST_LIFE = table(
    "feast custom",
    """Christmas Day | open presents from under a tree
    New Year's Day | greet the first day of a new year
    New Year's Eve | watch fireworks at midnight
    Valentine's Day | give flowers to the one they love
    Halloween | wear costumes and ask for sweets
    Christmas Eve | wait for Christmas to come
    April Fools' Day | play jokes on each other""",
)
_DAILY = table(
    "event fact",
    """does the sun rise | The sun rises in the morning.
    does the sun set | The sun sets in the evening.
    do the stars shine | The stars shine at night.
    do most people sleep | Most people sleep at night.
    do owls hunt | Owls hunt at night.
    do children go to school | Children go to school in the morning.
    does school end for the day | School ends in the afternoon.
    do we say good morning | We say good morning in the morning.
    does the rooster crow | The rooster crows in the morning.
    do people get up | People get up in the morning.
    is the sun highest in the sky | The sun is highest at noon.
    do children go to bed | Children go to bed in the evening.
    do children play after school | Children play after school in the afternoon.
    is it darkest outside | It is darkest at night.
    does it get dark | It gets dark in the evening.
    do bats fly about | Bats fly about at night.
    do we say good evening | We say good evening in the evening.""",
)
_DAY_PARTS = table(
    "name after",
    """morning | afternoon
    afternoon | evening
    evening | night
    night | morning""",
)
_MEALS = table(
    "meal time",
    """breakfast | in the morning
    lunch | at noon
    dinner | in the evening""",
)
_AMOUNTS = table(
    "whole part count",
    """two weeks | days | 14
    three weeks | days | 21
    four weeks | days | 28
    two days | hours | 48
    half a day | hours | 12
    two hours | minutes | 120
    half an hour | minutes | 30
    a quarter of an hour | minutes | 15
    an hour and a half | minutes | 90
    two minutes | seconds | 120
    half a minute | seconds | 30
    three minutes | seconds | 180
    half a year | months | six
    two years | months | 24
    a year and a half | months | 18
    two centuries | years | 200
    two decades | years | 20
    half a century | years | 50""",
)
_LONGER = table(
    "long short",
    """an hour | a minute
    a minute | a second
    a day | an hour
    a week | a day
    a month | a week
    a year | a month
    a decade | a year
    a century | a decade
    a year | a week
    a month | a day
    a day | a minute
    a century | a year
    a week | a weekend
    a year | a season""",
)
_ENDS = table(
    "place name",
    """last day of the week | Sunday
    last month of the year | December
    first day of the weekend | Saturday
    last day of the weekend | Sunday
    first school day of the week | Monday
    last school day of the week | Friday
    middle day of the school week | Wednesday
    first month of summer | June
    first month of winter | December
    first month of spring | March
    first month of autumn | September
    last month of summer | August
    last month of winter | February
    last month of spring | May
    last month of autumn | November""",
)

TOPICS: tuple[Topic, ...] = (
    asked(
        _TWO_DAYS,
        day_wordings.TWO_DAYS_ON,
        "Two days after {name} comes {later}. | {later} is two days after {name}.",
    ),
    asked(
        _TWO_DAYS,
        day_wordings.TWO_DAYS_BACK,
        "Two days before {name} comes {earlier}. | {earlier} is two days before {name}.",
    ),
    asked(_DAY_KINDS, day_wordings.IS_WEEKEND, "{name} is {kind}."),
    asked(
        _SEASON_LIFE,
        season_wordings.MONTHS_OF_SEASON,
        "In the north, {season} is in {months}. | The months of {season} are {months}.",
    ),
    asked(_SEASON_LIFE, season_wordings.CLOTHES_OF_SEASON, "In {season} {clothes}."),
    asked(_SEASON_LIFE, season_wordings.DOING_IN_SEASON, "In {season} {doing}."),
    asked(_SEASON_LIFE, season_wordings.TREES_IN_SEASON, "{trees}"),
    asked(_ACTS, season_wordings.ACT_SEASON, "People {act} in {season}. | That is in {season}."),
    asked(_FEAST_LIFE, time_wordings.FEAST_CUSTOM, "On {feast} people {custom}."),
    asked(_FEAST_LIFE, time_wordings.CUSTOM_FEAST, "On {feast} people {custom}. | That is {feast}."),
    asked(_DAILY, time_wordings.PART_OF_DAY, "{fact}"),
    asked(
        _DAY_PARTS,
        time_wordings.NEXT_PART_OF_DAY,
        "The {after} comes after the {name}. | After the {name} comes the {after}.",
    ),
    asked(_MEALS, time_wordings.MEALS, "The meal {time} is {meal}. | People eat {meal} {time}."),
    asked(_MEALS, time_wordings.MEAL_TIME, "{Meal} is {time}. | People eat {meal} {time}."),
    asked(_AMOUNTS, time_wordings.AMOUNTS, "{Whole} is {count} {part}. | There are {count} {part} in {whole}."),
    asked(_LONGER, time_wordings.LONGER, "{Long} is longer than {short}."),
    asked(_ENDS, time_wordings.ENDS, "The {place} is {name}. | {name} is the {place}."),
    talk(
        time_wordings.MONTH_NAMES,
        "January, February, March, April, May, June, July, August, September, October, November, December.",
    ),
    talk(time_wordings.THIRTY_DAYS, "April, June, September and November have 30 days."),
    talk(time_wordings.LEAP_YEAR, "A leap year has 366 days: every four years February has 29."),
)


def ordered(days: tuple[dict[str, str], ...], months: tuple[dict[str, str], ...]) -> tuple[Topic, ...]:
    """What stands between two days or months, and the place of each in the week or the year."""
    between = "{name} is between {before} and {after}. | Between {before} and {after} comes {name}."
    return (
        asked(days, day_wordings.BETWEEN_DAYS, between),
        asked(months, month_wordings.BETWEEN_MONTHS, between),
        asked(
            days,
            day_wordings.PLACE_OF_THE_DAY,
            "{name} is the {place} day of the week. | In the week, {name} is the {place} day.",
        ),
        asked(
            months,
            month_wordings.PLACE_OF_THE_MONTH,
            "{name} is the {place} month of the year. | In the year, {name} is the {place} month.",
        ),
    )
