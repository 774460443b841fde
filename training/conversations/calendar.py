"""Days, months, seasons, and the lengths of times."""

from training.conversations import (
    calendar_choice,
    calendar_life,
    calendar_open,
    calendar_signs,
    day_wordings,
    month_wordings,
    season_wordings,
    time_wordings,
)
from training.conversations.kind import Kind
from training.conversations.widened import widened
from training.conversations.wording import asked, entries, table, talk

_DAY_NAMES = entries("Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday")
_MONTH_NAMES = entries(
    "January | February | March | April | May | June | July | August | September | October | November | December"
)
_PLACES = entries(
    "first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth"
)
_LENGTHS = entries("31 | 28 | 31 | 30 | 31 | 30 | 31 | 31 | 30 | 31 | 30 | 31")
_SEASON_OF = entries(
    "winter | winter | spring | spring | spring | summer | summer | summer | autumn | autumn | autumn | winter"
)


def _ring(names: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    return tuple(
        {"name": name, "before": names[at - 1], "after": names[(at + 1) % len(names)], "place": _PLACES[at]}
        for at, name in enumerate(names)
    )


DAYS, MONTHS = _ring(_DAY_NAMES), _ring(_MONTH_NAMES)
_MONTH_FACTS = tuple(
    fact | {"days": days, "season": season} for fact, days, season in zip(MONTHS, _LENGTHS, _SEASON_OF, strict=True)
)
SEASONS = table(
    "season after before look",
    """spring | summer | winter | Flowers bloom and birds sing in spring.
    summer | autumn | spring | Summer is warm and sunny, with long days.
    autumn | winter | summer | In autumn the leaves turn red and fall.
    winter | spring | autumn | Winter is cold, and it may snow.""",
)
_HINTS = table(
    "clue season",
    """the coldest | winter
    the hottest | summer
    the warmest | summer
    the snowy | winter
    the sunniest | summer
    the most flowery | spring
    the harvest | autumn
    the iciest | winter""",
)
_EVENTS = table(
    "event season",
    """does it snow | winter
    do leaves fall | autumn
    do flowers begin to bloom | spring
    are the days longest | summer
    are the nights longest | winter
    do people swim in the sea | summer
    do baby birds hatch | spring
    do farmers harvest pumpkins | autumn
    do bears go into their long sleep | winter
    do bears wake up from their long sleep | spring
    do lakes freeze over | winter
    do apples get ripe | autumn
    do many birds fly south | autumn
    do many birds come back from the south | spring
    does the snow melt | spring
    do trees get their new leaves | spring
    is it hottest | summer
    is it coldest | winter
    do squirrels gather nuts | autumn
    do people bathe in the lake | summer
    do we heat our rooms | winter
    do we wear gloves and woolly hats | winter
    is the pond covered with ice | winter
    are the days shortest | winter
    do children build snowmen | winter
    is it too hot to work outdoors at noon | summer
    do we eat the most ice cream | summer
    is it light until late in the evening | summer
    do people put on bathing suits | summer
    are cherries and strawberries ripe outdoors | summer
    do we rake leaves | autumn
    do forests turn red and yellow | autumn
    do the first cold winds come after the summer | autumn
    do people pick mushrooms and chestnuts | autumn
    do lambs run about in the fields for the first time | spring
    do buds open on the branches | spring
    do gardeners sow their seeds | spring
    do tulips come out | spring
    does nature wake up after the cold | spring""",
)
_SPANS = table(
    "part whole count a",
    """days | week | seven | a
    months | year | twelve | a
    hours | day | 24 | a
    minutes | hour | 60 | an
    seconds | minute | 60 | a
    days | year | 365 | a
    weeks | year | 52 | a
    seasons | year | four | a
    years | century | 100 | a
    years | decade | ten | a
    days | weekend | two | a
    days | leap year | 366 | a
    months | season | three | a
    days | fortnight | 14 | a
    months | half-year | six | a
    years | millennium | 1000 | a""",
)
_FEASTS = table(
    "feast date month",
    """Christmas Day | December 25 | December
    New Year's Day | January 1 | January
    New Year's Eve | December 31 | December
    Valentine's Day | February 14 | February
    Halloween | October 31 | October
    Christmas Eve | December 24 | December
    April Fools' Day | April 1 | April""",
)

_NEXT = """What day comes after {name}? | Which day comes after {name}? | What day is after {name}? | Which day follows {name}? | What comes after {name}? | Tell me the day after {name}. | If today is {name}, what is tomorrow?
After {name} comes which day? | Today is {name}. What day is tomorrow? | What is the day after {name}? | Name the day that follows {name}. | Do you know what day comes after {name}? | {name} is over. Which day is next?
What is the next day after {name}? | Can you tell me which day comes after {name}? | Which weekday comes right after {name}? | And after {name}? | I forgot which day comes after {name}.
If yesterday was {name}, what is today? | Yesterday was {name}. What is today? | Please tell me the day after {name}. | what day is it after {name} | I wonder which day comes after {name}.
When {name} ends, which day begins? | Which day begins when {name} is over? | It is {name}. What will it be tomorrow? | {name}, and then? | If it is {name} today, which day is it tomorrow?
Which day do we have after {name}?"""
_PREVIOUS = """What day comes before {name}? | Which day comes before {name}? | What day is before {name}? | What comes before {name}? | Tell me the day before {name}. | If today is {name}, what was yesterday?
Before {name} comes which day? | Today is {name}. What day was yesterday? | What is the day before {name}? | Name the day just before {name}. | Do you know what day comes before {name}?
Which day is right before {name}? | Which weekday comes before {name}? | I forgot which day comes before {name}. | If tomorrow is {name}, what is today? | Tomorrow is {name}. What is today?
Please tell me the day before {name}. | what day is just before {name} | I wonder which day comes before {name}. | Which day leads up to {name}? | Can you tell me the day before {name}?
Can you say which day is before {name}? | It is {name}. Which day was it yesterday? | What was the day before {name}?"""

KIND = Kind(
    "calendar",
    weight=1.3,
    topics=(
        asked(
            DAYS,
            widened(_NEXT, day_wordings.NEXT_DAY),
            "{after} comes after {name}. | After {name} comes {after}. | The day after {name} is {after}.",
        ),
        asked(
            DAYS,
            widened(_PREVIOUS, day_wordings.PREVIOUS_DAY),
            "{before} comes before {name}. | Before {name} comes {before}. | The day before {name} is {before}.",
        ),
        asked(
            DAYS,
            widened(
                """What is the {place} day of the week? | Which day is the {place} day of the week? | Name the {place} day of the week. | The {place} day of the week is what? | Tell me the {place} day of the week.
            Which day comes {place} in the week? | What do we call the {place} day of the week? | {place} day of the week? | Do you know the {place} day of the week? | In a week, which day is {place}?
            Please name day {place} of the week. | I forgot the {place} day of the week. | If I count from Monday, which day is {place}? | what day is {place} in the week | One day is the {place} of the week. Which?
            Could you tell me the {place} day of the week? | Starting on Monday, which day is the {place}? | Can you name the {place} day of the week? | Which is the {place} weekday?""",
                day_wordings.PLACE_OF_DAY,
            ),
            "The {place} day of the week is {name}. | {name} is the {place} day of the week.",
        ),
        asked(
            MONTHS,
            widened(
                """What month comes after {name}? | Which month comes after {name}? | What month is after {name}? | Which month follows {name}? | Tell me the month after {name}. | If this month is {name}, what is next month?
            What is the month after {name}? | After {name} comes which month? | Name the month that follows {name}. | Do you know what month comes after {name}? | {name} ends. Which month begins?
            What is the next month after {name}? | Which month comes right after {name}? | I forgot which month comes after {name}. | If last month was {name}, what is this month?
            Please tell me the month after {name}. | what month is next after {name} | {name} is over. Which month is next? | I wonder which month comes after {name}. | When {name} ends, which month begins?
            It is {name}. What is the next month? | Can you tell me which month is after {name}? | What month do we have after {name}?""",
                month_wordings.NEXT_MONTH,
            ),
            "{after} comes after {name}. | After {name} comes {after}. | The month after {name} is {after}.",
        ),
        asked(
            MONTHS,
            widened(
                """What month comes before {name}? | Which month comes before {name}? | What month is before {name}? | Tell me the month before {name}. | What is the month before {name}? | Before {name} comes which month?
            Name the month just before {name}. | Do you know what month comes before {name}? | It is {name}. What was last month? | Which month is right before {name}? | I forgot which month comes before {name}.
            If next month is {name}, what is this month? | Please tell me the month before {name}. | what month is just before {name} | Which month leads up to {name}? | I wonder which month comes before {name}.
            Can you tell me the month before {name}? | If this month is {name}, what was last month? | Can you say which month is before {name}?""",
                month_wordings.PREVIOUS_MONTH,
            ),
            "{before} comes before {name}. | Before {name} comes {before}. | The month before {name} is {before}.",
        ),
        asked(
            MONTHS,
            widened(
                """What is the {place} month of the year? | Which month is the {place} month? | Name the {place} month of the year. | The {place} month is called what? | Tell me the {place} month of the year.
            Which month comes {place} in the year? | What do we call the {place} month? | {place} month of the year? | Do you know the {place} month of the year? | In a year, which month is {place}?
            I forgot the {place} month of the year. | Please name month {place} of the year. | On a calendar, which month is {place}? | One month is the {place} of the year. Which? | what month is the {place} one
            Could you tell me the {place} month of the year? | If I count the months, which one is {place}? | Can you name the {place} month of the year? | Which is the {place} month of a year?""",
                month_wordings.PLACE_OF_MONTH,
            ),
            "The {place} month of the year is {name}. | {name} is the {place} month of the year.",
        ),
        asked(
            _MONTH_FACTS,
            widened(
                """How many days are in {name}? | How many days does {name} have? | How long is {name}? | {name} has how many days? | Tell me how many days {name} has. | How many days are there in the month of {name}?
            Number of days in {name}? | Do you know how many days are in {name}? | Count the days in {name}. | How many days long is {name}? | I forgot how many days {name} has.
            On a calendar, how many days are in {name}? | {name}: how many days? | how many days in {name} | Please tell me the number of days in {name}. | How many days make up {name}?
            I wonder how many days {name} has. | What is the number of days in {name}? | Can you tell me how many days there are in {name}?""",
                month_wordings.DAYS_IN_MONTH,
            ),
            "{name} has {days} days. | There are {days} days in {name}.",
        ),
        asked(
            _MONTH_FACTS,
            widened(
                """What season is {name} in? | Which season is {name} in? | In which season is {name}? | Is {name} in spring, summer, autumn or winter? | What season do we have in {name}? | {name} is in which season?
            Tell me the season of {name}. | Which season does {name} belong to? | To what season does {name} belong? | What time of year is {name}? | Do you know which season {name} is in?
            I forgot which season {name} is in. | {name}: which season? | If it is {name}, which season is it? | what season do we get in {name} | I wonder which season {name} is in.
            The month of {name} is in which season? | Please tell me the season of {name}. | When it is {name}, what season is it? | Can you say what season {name} falls in? | Name the season of the month {name}.""",
                month_wordings.SEASON_OF_MONTH,
            ),
            "In the north, {name} is in {season}. | {name} is in {season} in the north.",
        ),
        asked(
            SEASONS,
            widened(
                """What season comes after {season}? | Which season comes after {season}? | What comes after {season}? | Which season follows {season}? | Tell me the season after {season}. | After {season} comes what?
            What is the next season after {season}? | When {season} ends, which season begins? | Name the season that follows {season}. | Do you know what season comes after {season}?
            I forgot which season comes after {season}. | Please tell me the season after {season}. | {Season}, and then which season? | what season is after {season} | I wonder what season follows {season}.
            If it is {season} now, what season is next? | Can you name the season after {season}? | Which season is right after {season}? | {Season} is over. What season is next?""",
                season_wordings.NEXT_SEASON,
            ),
            "{After} comes after {season}. | After {season} comes {after}.",
        ),
        asked(
            SEASONS,
            widened(
                """What season comes before {season}? | Which season comes before {season}? | What is before {season}? | Tell me the season before {season}. | Before {season} comes what?
            Which season is just before {season}? | Name the season before {season}. | Do you know which season comes before {season}? | What season do we have before {season}?
            I forgot which season comes before {season}. | Please tell me the season before {season}. | If it is {season} now, what season was before? | what season is before {season}
            {Season} is here. Which season is over? | Which season leads up to {season}? | I wonder what season comes before {season}. | Which season ends when {season} begins?
            Can you say which season is before {season}?""",
                season_wordings.PREVIOUS_SEASON,
            ),
            "{Before} comes before {season}. | Before {season} comes {before}.",
        ),
        asked(
            SEASONS,
            widened(
                """What is {season} like? | Tell me about {season}. | What happens in {season}? | Describe {season}. | How is {season}? | What do you know about {season}? | What can you say about {season}?
            Can you describe {season}? | What do we see in {season}? | {Season}: what is it like? | I have never seen {season}. What is it like? | What makes {season} special? | Please describe {season} to me.
            what is it like in {season} | Say something about {season}. | How would you describe {season}? | In one sentence, what is {season} like? | Tell me something about {season}. | What is special about {season}?""",
                season_wordings.LIKE_SEASON,
            ),
            "{look}",
        ),
        asked(
            _EVENTS,
            widened(
                """In which season {event}? | In what season {event}? | When in the year {event}? | Tell me in which season {event}. | At which time of year {event}? | What is the season: when {event}?
            During which season {event}? | When {event}? | I forgot: when {event}? | My child asks: when {event}? | In what part of the year {event}? | so when {event} | During what season {event}?
            At what time of the year {event}? | In which of the four seasons {event}? | Tell me, in which season {event}? | Do you know in which season {event}?""",
                season_wordings.EVENT_SEASON,
            ),
            "In {season}. | That is in {season}.",
        ),
        asked(
            _HINTS,
            widened(
                """Which is {clue} season? | What is {clue} season? | Name {clue} season. | {Clue} season is which one? | Which season is {clue} one? | Tell me {clue} season of the year. | What is {clue} season of the year?
            Do you know which is {clue} season? | I forgot which is {clue} season. | {Clue} season, which one is it? | Please name {clue} season. | what season is {clue} one | Can you tell me which is {clue} season?
            Of spring, summer, autumn and winter, which is {clue} one? | Can you name {clue} season? | Which of the four seasons is {clue} one?""",
                season_wordings.HINT_SEASON,
            ),
            "{Clue} season is {season}. | That is {season}.",
        ),
        asked(
            _SPANS,
            widened(
                """How many {part} are in {a} {whole}? | How many {part} are there in {a} {whole}? | How many {part} does {a} {whole} have? | {A} {whole} has how many {part}? | Number of {part} in {a} {whole}?
            Tell me how many {part} {a} {whole} has. | How many {part} make {a} {whole}? | Do you know how many {part} are in {a} {whole}? | What is the number of {part} in {a} {whole}? | How many {part} go into one {whole}?
            One {whole} is how many {part}? | In one {whole}, how many {part} are there? | {Part} in {a} {whole}: how many? | I wonder how many {part} {a} {whole} has. | how many {part} in {a} {whole}
            If I wait one {whole}, how many {part} is that? | {A} {whole} is made of how many {part}? | Count the {part} in {a} {whole}. | Could you tell me how many {part} are in {a} {whole}?
            What number of {part} does {a} {whole} have? | Can you tell me how many {part} make one {whole}? | I forgot how many {part} {a} {whole} has. | Please say how many {part} there are in one {whole}.""",
                time_wordings.PARTS_IN_WHOLE,
            ),
            "There are {count} {part} in one {whole}. | One {whole} has {count} {part}.",
        ),
        asked(
            _FEASTS,
            widened(
                """When is {feast}? | What date is {feast}? | On what date is {feast}? | On which day is {feast}? | When do people celebrate {feast}? | {feast} is when? | Tell me the date of {feast}.
            What is the date of {feast}? | When do we have {feast}? | Which date is {feast}? | Do you know when {feast} is? | I forgot when {feast} is. | {feast}: which date? | Please tell me the date of {feast}.
            when do we have {feast} | On the calendar, where do I find {feast}? | I wonder what date {feast} is. | What day of the year is {feast}? | Could you tell me the date of {feast}?
            On which date does {feast} fall? | Can you tell me when {feast} is?""",
                time_wordings.FEAST_DATE,
            ),
            "{feast} is on {date}.",
        ),
        asked(
            _FEASTS,
            widened(
                """In which month is {feast}? | What month is {feast} in? | Which month has {feast}? | {feast} is in what month? | Tell me the month of {feast}. | In what month do we have {feast}?
            Which month does {feast} fall in? | Do you know the month of {feast}? | I forgot the month of {feast}. | {feast}: which month? | Please tell me the month of {feast}. | what month has {feast}
            Which month do I open on the calendar for {feast}? | I wonder which month {feast} is in. | In which month do people have {feast}? | What is the month of {feast}? | In what month do people celebrate {feast}?""",
                time_wordings.FEAST_MONTH,
            ),
            "{feast} is in {month}.",
        ),
        talk(
            widened(
                """What are the days of the week? | Name the days of the week. | List the days of the week. | Tell me all the days of the week. | Which days are in a week? | Can you name the seven days?
            Say the days of the week. | What days are there in a week? | I forgot the days of the week. | Weekdays from Monday to Sunday, please. | Teach me the days of the week. | what are all the days of the week
            Please list the seven days. | Recite the days of the week. | Could you name the days of the week? | A week has which days? | Give me the names of the days. | Do you know the days of the week?""",
                time_wordings.WEEK,
            ),
            "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday.",
        ),
        talk(
            widened(
                """What are the four seasons? | Name the seasons. | List the seasons. | Which seasons are there? | Tell me the four seasons. | Can you name the seasons of the year? | Say the seasons of the year.
            What seasons does a year have? | I forgot the four seasons. | Teach me the seasons. | what are the seasons called | Please list the four seasons. | A year has which seasons?
            Could you name the four seasons? | Which four seasons are in a year? | Give me the names of the seasons. | Do you know the four seasons?""",
                time_wordings.SEASON_NAMES,
            ),
            "Spring, summer, autumn and winter. | The seasons are spring, summer, autumn and winter.",
        ),
        talk(
            widened(
                """Which days are the weekend? | What days make up the weekend? | When is the weekend? | Name the days of the weekend. | What is the weekend? | Which two days are the weekend? | Tell me the weekend days.
            Do you know which days are the weekend? | I forgot which days are the weekend. | Weekend days, please. | what days are the weekend | Please name the two days of the weekend. | The weekend has which days?
            Could you tell me the days of the weekend? | Which days belong to the weekend? | On which days is the weekend? | What are the days of the weekend?""",
                time_wordings.WEEKEND_DAYS,
            ),
            "The weekend is Saturday and Sunday. | Saturday and Sunday are the weekend.",
        ),
        talk(
            widened(
                """Which month is the shortest? | What is the shortest month? | Name the shortest month of the year. | Which month has the fewest days? | Tell me the shortest month. | What month has only 28 days?
            Do you know the shortest month? | Which is the shortest month of the year? | I forgot which month is the shortest. | Shortest month? | Of all the months, which is the shortest?
            what month has the fewest days | Please name the shortest month. | Which month is shorter than all the others? | Could you tell me the shortest month? | Which month has the smallest number of days?
            What month is shortest?""",
                time_wordings.SHORTEST_MONTH,
            ),
            "February is the shortest month. | The shortest month is February.",
        ),
        *calendar_life.ordered(DAYS, MONTHS),
        *calendar_life.TOPICS,
        *calendar_signs.TOPICS,
        *calendar_open.TOPICS,
        *calendar_choice.topics(DAYS),
        *calendar_choice.topics(MONTHS),
        *calendar_choice.topics([{"name": fact["season"], **fact} for fact in SEASONS]),
    ),
)
