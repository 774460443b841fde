"""Food: what kind it is, how it tastes, what it is made of, where it comes from."""

from training.conversations import food_facts as facts
from training.conversations import food_more_facts as more
from training.conversations import food_questions as free
from training.conversations import food_talk as talk
from training.conversations.kind import Kind
from training.conversations.wording import DEFINE, asked

KIND = Kind(
    "food",
    weight=1.2,
    topics=(
        asked(
            facts.GROUPS,
            talk.GROUPS
            + free.GROUPS
            + """Is {a} a fruit or a vegetable? | Is {a} a fruit? Or a vegetable? | What is {a}, a fruit or a vegetable? | {A}: fruit or vegetable? | Fruit or vegetable: {food}?
            Tell me if {a} is a fruit or a vegetable. | Would you call {a} a fruit or a vegetable? | Is the {food} a fruit or a vegetable? | Which is {a}, fruit or vegetable?
            Do you know if {a} is a fruit or a vegetable? | Does {a} count as a fruit or a vegetable? | I have {a}. Is it a fruit or a vegetable? | Say whether {a} is a fruit or a vegetable.
            {A} is what, a fruit or a vegetable? | I wonder if {a} is a fruit or a vegetable. | I forgot if {a} is a fruit or a vegetable. | is {a} a fruit or a vegetable, do you know
            {A} counts as a fruit or a vegetable? | Please tell me if {a} is fruit or vegetable. | At the market, is {a} with the fruit or vegetables? | Should I put {a} with the fruit or the vegetables?
            Is {food} fruit or vegetable? | Can you tell me whether {a} is a fruit or a vegetable? | What sort of food is {a}, fruit or vegetable?""",
            "{A} is a {group}. | It is a {group}.",
        ),
        asked(
            facts.MADE,
            talk.MADE
            + free.MADE
            + """What {verb} {food} made of? | What {verb} {food} made from? | Tell me what {food} {verb} made from. | From what {verb} {food} made? | What do you need to make {food}? | How {verb} {food} made?
            What goes into {food}? | Which things make {food}? | What do people make {food} from? | {Food} {verb} made from what? | Do you know what {food} {verb} made of? | What do cooks use for {food}?
            What do I need for {food}? | What do they make {food} out of? | I want to make {food}. What do I need? | I forgot what {food} {verb} made of. | {Food}: made of what?
            Please tell me what {food} {verb} made from. | what {verb} {food} made out of | I wonder what {food} {verb} made of. | My child asks what {food} {verb} made of. | What is used to make {food}?
            Which foods do cooks make {food} from? | To make {food}, what do I need? | Can you tell me what {food} {verb} made from? | What {verb} in {food}? | Say what {food} {verb} made of.""",
            "{Food} {verb} made from {source}. | {Food} {verb} made of {source}.",
        ),
        asked(
            facts.FORMS,
            talk.FROM
            + free.FROM
            + """Where do we get {food} from? | Where {do} {food} come from? | What gives us {food}? | From where do we get {food}? | We get {food} from where? | What {do} {food} come from?
            Tell me where {food} {come} from. | Who or what gives us {food}? | From what do we get {food}? | How do we get {food}? | Do you know where {food} {come} from? | Where {be} {food} from?
            Which living thing gives us {food}? | I forgot where we get {food} from. | {Food}: where do we get it? | Please tell me where we get {food}. | where do people get {food}
            I wonder where we get {food} from. | Who gives us {food}? | My child asks where we get {food} from. | What is the source of {food}? | From which living thing do we get {food}?
            What makes {food} for us? | Can you say where we get {food}? | Where do people get {food}?""",
            "We get {food} from {source}. | {Food} {come} from {source}. | People get {food} from {source}.",
        ),
        asked(
            facts.TASTES,
            talk.TASTES
            + free.TASTES
            + """How does {food} taste? | What does {food} taste like? | Is {food} sweet, sour, salty or bitter? | What is the taste of {food}? | Tell me how {food} tastes. | {Food} tastes how?
            What taste does {food} have? | Describe the taste of {food}. | Do you know how {food} tastes? | If I eat {food}, how does it taste? | Which taste has {food}? | What flavor does {food} have?
            I forgot how {food} tastes. | {Food}: how does it taste? | Please tell me how {food} tastes. | what does {food} taste of | I wonder how {food} tastes. | I never ate {food}. How does it taste?
            My child asks how {food} tastes. | On the tongue, how does {food} taste? | What kind of taste has {food}? | How would you describe the taste of {food}? | Say how {food} tastes.
            Can you tell me what {food} tastes like?""",
            "{Food} tastes {taste}. | It tastes {taste}.",
        ),
        asked(
            facts.MEALS,
            talk.MEALS
            + free.MEALS
            + """What meal do people eat {time}? | Which meal do we eat {time}? | What do you call the meal eaten {time}? | What is the meal {time} called? | Name the meal we eat {time}.
            {Time} people eat which meal? | Tell me the name of the meal {time}. | Which meal comes {time}? | I forgot what the meal {time} is called. | The meal {time}: what is its name?
            Please name the meal {time}. | what meal is it {time} | I wonder what the meal {time} is called. | When we eat {time}, which meal is that? | My child asks what the meal {time} is called.
            What name has the meal {time}? | Which meal do people have {time}? | What meal is eaten {time}? | Do you know what the meal {time} is called?""",
            "The meal {time} is {meal}. | It is called {meal}. | That is {meal}.",
        ),
        asked(facts.TOOLS, talk.TOOLS + free.TOOLS, "You {act} with {tool}. | Use {tool}. | You need {tool} to {act}."),
        asked(facts.GROWS, talk.GROWS + free.GROWS, "{Food} grow {where}. | They grow {where}."),
        asked(facts.KINDS, talk.KINDS + free.KINDS, "{Food} is {kind}. | It is {kind}."),
        asked(
            facts.KEPT,
            talk.KEPT + free.KEPT,
            "Keep {food} {place}. | Put {it} {place}. | The best place for {food} is {place}.",
        ),
        asked(
            facts.BECOMES,
            talk.BECOMES + free.BECOMES,
            "You can make {made} from {stuff}. | From {stuff} people make {made}.",
        ),
        asked(facts.WORDS, talk.WHAT_IS + DEFINE, "{answer}"),
        asked(more.GROUP_RIGHT, talk.IS_IT_GROUP, "Yes, {a} is a {group}."),
        asked(more.GROUP_WRONG, talk.IS_IT_GROUP, "No, {a} is a {group}."),
        asked(facts.GROUPS, talk.GROUP_EXAMPLE, "{A} is a {group}. | One {group} is the {food}."),
        asked(facts.MADE, talk.IS_IT_MADE_OF, "Yes, {food} {verb} made from {source}."),
        asked(more.MADE_WRONG, talk.IS_IT_MADE_OF, "No, {food} {verb} made from {real}."),
        asked(facts.FORMS, talk.GIVES_WHAT, "From {source} we get {food}. | We get {food} from {source}."),
        asked(more.TASTE_CHOICES, talk.WHICH_TASTE, "{Food} tastes {taste}. | It tastes {taste}, not {wrong}."),
        asked(facts.TASTES, talk.TASTES_SO, "{Food} tastes {taste}."),
        asked(facts.MEALS, talk.MEAL_WHEN, "People eat {meal} {time}. | {Meal} is eaten {time}."),
        asked(more.SINGLE_TOOLS, talk.TOOL_FOR, "You can {act} with {tool}. | {Tool} is good for {acting}."),
        asked(facts.KINDS, talk.NAME_KIND, "{Food} is {kind}."),
        asked(more.HOT_OR_COLD, talk.HOT_OR_COLD, "People have {food} {how}. | {Food} is served {how}."),
        asked(more.DISHES_OF, talk.COUNTRY_OF_DISH, "{Dish} comes from {country}. | It comes from {country}."),
        asked(
            more.DISHES_OF, talk.DISH_OF_COUNTRY, "{Dish} is a dish from {country}. | In {country} you can eat {dish}."
        ),
        asked(more.PLANT_OR_ANIMAL, talk.PLANT_OR_ANIMAL, "{Food} come from {source}."),
    ),
)
