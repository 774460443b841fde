"""Countries, their capitals and their continents."""

from training.conversations import capital_facts as facts
from training.conversations import capital_talk as spoken
from training.conversations.capital_questions import (
    CAPITAL_OF,
    CONTINENT_OF,
    COUNTRY_OF,
    GOVERNED_FROM,
    HOW_MANY_CONTINENTS,
    IS_IT_CAPITAL,
    KIND_OF_PLACE,
    LANGUAGE_OF,
    WHAT_IS_A_CAPITAL,
    WHAT_IS_CAPITAL,
    WHERE_SIGHT,
    WHICH_MOST,
)
from training.conversations.kind import Fact, Kind
from training.conversations.wording import asked, table, talk

_ATLAS = table(
    "country capital continent",
    """France | Paris | Europe
    Germany | Berlin | Europe
    Italy | Rome | Europe
    Spain | Madrid | Europe
    Portugal | Lisbon | Europe
    England | London | Europe
    Scotland | Edinburgh | Europe
    Wales | Cardiff | Europe
    Ireland | Dublin | Europe
    Belgium | Brussels | Europe
    the Netherlands | Amsterdam | Europe
    Switzerland | Bern | Europe
    Austria | Vienna | Europe
    Poland | Warsaw | Europe
    Hungary | Budapest | Europe
    the Czech Republic | Prague | Europe
    Slovakia | Bratislava | Europe
    Romania | Bucharest | Europe
    Bulgaria | Sofia | Europe
    Greece | Athens | Europe
    Croatia | Zagreb | Europe
    Serbia | Belgrade | Europe
    Slovenia | Ljubljana | Europe
    Albania | Tirana | Europe
    Denmark | Copenhagen | Europe
    Norway | Oslo | Europe
    Sweden | Stockholm | Europe
    Finland | Helsinki | Europe
    Iceland | Reykjavik | Europe
    Estonia | Tallinn | Europe
    Latvia | Riga | Europe
    Lithuania | Vilnius | Europe
    Ukraine | Kyiv | Europe
    Belarus | Minsk | Europe
    Malta | Valletta | Europe
    Monaco | Monaco | Europe
    Egypt | Cairo | Africa
    Morocco | Rabat | Africa
    Algeria | Algiers | Africa
    Tunisia | Tunis | Africa
    Libya | Tripoli | Africa
    Sudan | Khartoum | Africa
    Ethiopia | Addis Ababa | Africa
    Kenya | Nairobi | Africa
    Uganda | Kampala | Africa
    Rwanda | Kigali | Africa
    Tanzania | Dodoma | Africa
    Nigeria | Abuja | Africa
    Ghana | Accra | Africa
    Senegal | Dakar | Africa
    Mali | Bamako | Africa
    Niger | Niamey | Africa
    Angola | Luanda | Africa
    Zambia | Lusaka | Africa
    Zimbabwe | Harare | Africa
    Namibia | Windhoek | Africa
    Madagascar | Antananarivo | Africa
    Somalia | Mogadishu | Africa
    Japan | Tokyo | Asia
    China | Beijing | Asia
    India | New Delhi | Asia
    Pakistan | Islamabad | Asia
    Bangladesh | Dhaka | Asia
    Nepal | Kathmandu | Asia
    South Korea | Seoul | Asia
    North Korea | Pyongyang | Asia
    Mongolia | Ulaanbaatar | Asia
    Thailand | Bangkok | Asia
    Vietnam | Hanoi | Asia
    Cambodia | Phnom Penh | Asia
    Laos | Vientiane | Asia
    the Philippines | Manila | Asia
    Malaysia | Kuala Lumpur | Asia
    Iran | Tehran | Asia
    Iraq | Baghdad | Asia
    Syria | Damascus | Asia
    Jordan | Amman | Asia
    Lebanon | Beirut | Asia
    Saudi Arabia | Riyadh | Asia
    Afghanistan | Kabul | Asia
    Qatar | Doha | Asia
    Oman | Muscat | Asia
    Canada | Ottawa | North America
    the United States | Washington | North America
    Mexico | Mexico City | North America
    Cuba | Havana | North America
    Jamaica | Kingston | North America
    Panama | Panama City | North America
    Guatemala | Guatemala City | North America
    Honduras | Tegucigalpa | North America
    Nicaragua | Managua | North America
    Haiti | Port-au-Prince | North America
    Brazil | Brasilia | South America
    Argentina | Buenos Aires | South America
    Chile | Santiago | South America
    Peru | Lima | South America
    Colombia | Bogota | South America
    Venezuela | Caracas | South America
    Ecuador | Quito | South America
    Uruguay | Montevideo | South America
    Paraguay | Asuncion | South America
    Australia | Canberra | Australia
    New Zealand | Wellington | Oceania
    Fiji | Suva | Oceania
    Russia | Moscow | Europe and Asia
    Turkey | Ankara | Europe and Asia
    Luxembourg | Luxembourg | Europe
    North Macedonia | Skopje | Europe
    Montenegro | Podgorica | Europe
    Moldova | Chisinau | Europe
    Singapore | Singapore | Asia
    Bhutan | Thimphu | Asia
    Kazakhstan | Astana | Asia
    Uzbekistan | Tashkent | Asia
    Yemen | Sanaa | Asia
    Botswana | Gaborone | Africa
    Mozambique | Maputo | Africa
    Malawi | Lilongwe | Africa
    Cameroon | Yaounde | Africa
    Gabon | Libreville | Africa
    Togo | Lome | Africa
    Liberia | Monrovia | Africa
    Costa Rica | San Jose | North America
    the Bahamas | Nassau | North America
    El Salvador | San Salvador | North America
    Guyana | Georgetown | South America
    Suriname | Paramaribo | South America
    Samoa | Apia | Oceania""",
)


def _owner(country: str) -> str:
    """The country in the possessive: Japan's, the Netherlands'."""
    return country + ("'" if country.startswith("the ") and country.endswith("s") else "'s")


def _owned(fact: Fact) -> Fact:
    """A fact about a country that also has its possessive, {owner} and {Owner}."""
    owner = _owner(fact["country"])
    return {**fact, "owner": owner, "Owner": owner[:1].upper() + owner[1:]}


_COUNTRIES = tuple(map(_owned, _ATLAS))
_NAMED = tuple(
    {**fact, "city": fact["capital"], "City": fact["capital"]}
    for fact in _COUNTRIES
    if fact["country"] not in ("Monaco", "Australia", "Luxembourg", "Singapore")
)
_GOVERNED = tuple(fact for fact in _NAMED if fact["country"] not in ("the Netherlands", "Malaysia", "Yemen"))
_PLACED = tuple(fact for fact in _NAMED if " and " not in fact["continent"])
_OTHERS = tuple(_NAMED[(at + 37) % len(_NAMED)]["capital"] for at in range(len(_NAMED)))
_MISTAKEN = tuple(
    {**fact, "other": other, "city": other, "City": other} for fact, other in zip(_NAMED, _OTHERS, strict=True)
)
_COUNTRY_NAMES = tuple({**fact, "name": fact["country"], "Name": fact["Country"]} for fact in _PLACED)
_CONTINENTS = table(
    "count name",
    """seven | Africa
    seven | Asia
    seven | Europe
    seven | North America
    seven | South America
    seven | Antarctica""",
)
_LANGUAGES = tuple(
    map(
        _owned,
        table(
            "country language",
            """France | French
    Germany | German
    Austria | German
    Italy | Italian
    Spain | Spanish
    Portugal | Portuguese
    England | English
    the Netherlands | Dutch
    Poland | Polish
    Hungary | Hungarian
    the Czech Republic | Czech
    Slovakia | Slovak
    Slovenia | Slovenian
    Croatia | Croatian
    Romania | Romanian
    Bulgaria | Bulgarian
    Albania | Albanian
    Greece | Greek
    Denmark | Danish
    Norway | Norwegian
    Sweden | Swedish
    Finland | Finnish
    Iceland | Icelandic
    Estonia | Estonian
    Latvia | Latvian
    Lithuania | Lithuanian
    Ukraine | Ukrainian
    Russia | Russian
    Turkey | Turkish
    Egypt | Arabic
    Jordan | Arabic
    Saudi Arabia | Arabic
    Iran | Persian
    Japan | Japanese
    China | Chinese
    South Korea | Korean
    Thailand | Thai
    Vietnam | Vietnamese
    the United States | English
    Australia | English
    Mexico | Spanish
    Cuba | Spanish
    Argentina | Spanish
    Chile | Spanish
    Colombia | Spanish
    Brazil | Portuguese""",
        ),
    )
)
_SIGHTS = table(
    "sight place",
    """the Eiffel Tower | Paris
    the Louvre | Paris
    Big Ben | London
    Tower Bridge | London
    Buckingham Palace | London
    Stonehenge | England
    Loch Ness | Scotland
    the Colosseum | Rome
    the Leaning Tower of Pisa | Italy
    the Brandenburg Gate | Berlin
    the Acropolis | Athens
    the Alhambra | Spain
    the Little Mermaid | Copenhagen
    the Kremlin | Moscow
    the Great Pyramid | Egypt
    the Sphinx | Egypt
    Mount Kilimanjaro | Tanzania
    the Taj Mahal | India
    the Great Wall | China
    Mount Fuji | Japan
    Angkor Wat | Cambodia
    Petra | Jordan
    the Statue of Liberty | New York
    the Golden Gate Bridge | San Francisco
    the Grand Canyon | the United States
    the White House | Washington
    Machu Picchu | Peru
    the Great Barrier Reef | Australia""",
)
_MOST = table(
    "what which",
    """the largest country in the world | Russia
    the smallest country in the world | Vatican City
    the country with the most people | India
    the largest continent | Asia
    the smallest continent | Australia
    the coldest continent | Antarctica
    the continent with the most people | Asia
    the largest ocean | the Pacific Ocean
    the smallest ocean | the Arctic Ocean
    the ocean between Europe and America | the Atlantic Ocean
    the largest hot desert | the Sahara
    the largest island in the world | Greenland
    the highest mountain in Africa | Mount Kilimanjaro
    the longest river in Africa | the Nile
    the longest river in South America | the Amazon""",
)

KIND = Kind(
    "capitals",
    weight=1.6,
    topics=(
        asked(
            _COUNTRIES,
            """What is the capital of {country}? | What's the capital of {country}? | Which city is the capital of {country}? | Tell me the capital of {country}. | {country} capital | Capital of {country}?
            What is the capital city of {country}? | Do you know the capital of {country}? | Can you tell me the capital of {country}? | Name the capital of {country}."""
            + CAPITAL_OF
            + """What city is the capital of {country}? | {country}: what is its capital? | I need the capital of {country}. | What do you call the capital of {country}? | Give me the capital of {country}.
            Which is the capital of {country}? | The capital of {country} is what? | I forgot the capital of {country}. What is it? | In {country}, which city is the capital?
            Please name the capital of {country}. | What is the name of the capital of {country}? | Could you name the capital city of {country}? | I am going to {country}. What is its capital?
            What capital does {country} have? | Say the capital of {country}. | Where is the capital of {country}? | Which capital belongs to {country}? | My homework asks for the capital of {country}.
            {country} has which capital? | The capital city of {country}, please. | Let me hear the capital of {country}. | Any idea what the capital of {country} is?
            I would like to know the capital of {country}. | I wonder which city is the capital of {country}. | {Country}, which city is its capital? | Teach me the capital of {country}.
            Remind me of the capital of {country}. | Which city serves as the capital of {country}? | If I visit the capital of {country}, which city is that? | what city is capital of {country}
            Do you happen to know the capital of {country}? | We learn capitals at school. What about {country}? | Could you tell me what the capital of {country} is called?
            What would you say is the capital of {country}? | Quick: capital of {country}? | Which city is {country}'s capital? | Would you tell me what the capital of {country} is?
            What is {country}'s capital? | Which town is the capital of {country}? | Is there a capital in {country}? Which one?""",
            "The capital of {country} is {capital}. | {capital} is the capital of {country}.",
        ),
        asked(
            _COUNTRIES,
            spoken.CAPITAL_OF,
            "The capital of {country} is {capital}. | {capital} is the capital of {country}.",
        ),
        asked(
            _NAMED,
            """{capital} is the capital of which country? | Which country has the capital {capital}? | What country is {capital} the capital of? | {capital} is the capital of what country?
            In which country is {capital}? | Which country is {capital} in? | Where is {capital}? | What country is {capital} in? | Tell me which country {capital} is in."""
            + COUNTRY_OF
            + """To which country does {capital} belong? | Of which country is {capital} the capital? | {capital} belongs to which country? | Name the country whose capital is {capital}.
            Do you know where {capital} is? | In what country can I visit {capital}? | Where can I find {capital}? | {capital}: which country is it the capital of?
            Which nation has {capital} as its capital? | What country has {capital} for its capital? | I am flying to {capital}. Which country is that? | {capital} is a capital. Of which country?
            If I am in {capital}, which country am I in? | Tell me the country whose capital is {capital}. | Whose capital is {capital}? | On a map, in which country is {capital}?
            I read about {capital}. What country is it in? | {capital} lies in which country? | I forgot which country {capital} is in. | Do you know which country {capital} is in?
            For which country is {capital} the capital? | Please tell me the country that {capital} is in. | What country would I be in if I walked around {capital}?
            Which land has {capital} as its capital? | {capital} is in which country? | Can you tell me where {capital} is? | Which country's capital is {capital}?""",
            "{capital} is the capital of {country}. | {capital} is in {country}.",
        ),
        asked(_NAMED, spoken.COUNTRY_OF, "{capital} is the capital of {country}. | {capital} is in {country}."),
        asked(
            _NAMED,
            """Is {capital} the capital of {country}? | Is the capital of {country} {capital}? | Is it true that {capital} is the capital of {country}? | {capital} is the capital of {country}, right?
            Am I right that {capital} is the capital of {country}? | {capital} is the capital of {country}, isn't it? | Would you say {capital} is the capital of {country}?"""
            + IS_IT_CAPITAL
            + spoken.IS_IT_CAPITAL
            + """Can you confirm that {capital} is the capital of {country}? | Do you agree that {capital} is the capital of {country}? | Does {country} have {capital} as its capital?
            Yes or no: is {capital} the capital of {country}? | {capital} is the capital of {country}, yes or no? | Do you think {capital} is the capital of {country}?
            Could {capital} be the capital of {country}? | Would {capital} be the capital of {country}? | Is the city of {capital} the capital of {country}?
            I think {capital} is the capital of {country}. Is it? | Is {capital} the city that is the capital of {country}? | Tell me if {capital} is the capital of {country}.
            Do you know if {capital} is the capital of {country}? | Does {capital} count as the capital of {country}? | Is {country}'s capital {capital}? | Is {capital} the capital city of {country}?""",
            "Yes, {capital} is the capital of {country}.",
        ),
        asked(
            _MISTAKEN,
            """Is {other} the capital of {country}? | Is the capital of {country} {other}? | Do you think {other} is the capital of {country}? | Could {other} be the capital of {country}?
            {other} is the capital of {country}, yes or no? | Would {other} be the capital of {country}? | Yes or no: is {other} the capital of {country}? | Does {country} have {other} as its capital?"""
            + IS_IT_CAPITAL
            + spoken.IS_IT_CAPITAL
            + """Is {country} governed from {other}? | Would you say {other} is the capital of {country}? | Is it true that {other} is the capital of {country}?
            Is the city of {other} the capital of {country}? | Is {other} the city that is the capital of {country}? | Tell me if {other} is the capital of {country}.
            Do you know if {other} is the capital of {country}? | Does {other} count as the capital of {country}? | Can you say whether {other} is the capital of {country}?
            Is {other} the capital city of {country}? | Is {country}'s capital {other}?""",
            "No, the capital of {country} is {capital}. | No, {capital} is the capital of {country}.",
        ),
        asked(
            _PLACED,
            spoken.CONTINENT_OF
            + """On which continent is {country}? | What continent is {country} in? | Which continent is {country} in? | In which continent is {country}? | Where is {country}? | On what continent is {country}?
            Tell me the continent of {country}. | {country} is on which continent? | To which continent does {country} belong? | Which continent does {country} belong to?"""
            + CONTINENT_OF
            + """Do you know which continent {country} is on? | In which part of the world is {country}? | What continent does {country} lie on? | {Country}: which continent?
            What is the continent of {country}? | I am going to {country}. Which continent is that? | Name the continent where {country} is. | I forgot which continent {country} is on.
            Can you tell me which continent {country} is on? | If I fly to {country}, on which continent do I land? | what continent is {country} on | {Country} is part of which continent?
            Please tell me what continent {country} is in. | I wonder which continent {country} is on. | On the globe, which continent has {country}?
            Is {country} in Europe, Asia, Africa or somewhere else? | Where in the world is {country}? | Where can I find {country}? | Which continent has {country} in it?""",
            "{Country} is in {continent}. | {Country} is a country in {continent}.",
        ),
        asked(
            _CONTINENTS[:1],
            """How many continents are there? | What is the number of continents? | Tell me how many continents the world has. | How many continents does the Earth have? | Count the continents.
            How many continents are on the Earth? | Do you know how many continents exist? | The world has how many continents? | How many continents make up our world?"""
            + HOW_MANY_CONTINENTS
            + spoken.HOW_MANY_CONTINENTS
            + """I forgot how many continents there are. | On our planet, how many continents are there? | number of continents? | Please tell me the number of continents.
            Give me the number of continents on Earth. | Our planet has how many continents? | What is the total number of continents? | How many continents do we have?
            Can you say how many continents there are?""",
            "There are {count} continents.",
        ),
        asked(
            _CONTINENTS,
            """What sort of place is {name}? | Say what kind of place {name} is. | Is {name} a country or a continent? | Tell me what {name} is. | {name} is what? | What kind of place is {name}?
            Would you call {name} a country or a continent? | Do you know what {name} is? | {name}: country or continent? | What do we call {name}, a country or a continent?"""
            + KIND_OF_PLACE
            + spoken.KIND_OF_PLACE
            + """Please tell me if {name} is a country or a continent. | Explain what {name} is. | Is {name} one country, or is it a continent? | I wonder what {name} is, a country or a continent.
            Is {name} a continent? | Is {name} a continent or a country?""",
            "{name} is a continent.",
        ),
        asked(
            _COUNTRY_NAMES,
            spoken.KIND_OF_PLACE + KIND_OF_PLACE,
            "{Name} is a country. | {Name} is a country in {continent}.",
        ),
        asked(
            _GOVERNED,
            spoken.GOVERNED_FROM + GOVERNED_FROM,
            "The capital of {country} is {capital}. | {Country} is governed from {capital}.",
        ),
        asked(
            _NAMED,
            spoken.WHAT_IS_CAPITAL + WHAT_IS_CAPITAL,
            "{city} is the capital of {country}. | {city} is a city, the capital of {country}.",
        ),
        asked(
            _LANGUAGES,
            spoken.LANGUAGE_OF + LANGUAGE_OF,
            """In {country} most people speak {language}. | The main language of {country} is {language}.
            People in {country} speak {language}.""",
        ),
        asked(_SIGHTS, spoken.WHERE_SIGHT + WHERE_SIGHT, "{Sight} is in {place}. | You can see {sight} in {place}."),
        asked(
            _SIGHTS,
            spoken.SEEN_IN,
            "In {place} you can see {sight}. | You can see {sight} in {place}. | {Sight} is in {place}.",
        ),
        asked(_MOST, spoken.WHICH_MOST + WHICH_MOST, "{What} is {which}."),
        asked(
            _MISTAKEN,
            spoken.ONE_OF_TWO,
            "The capital of {country} is {capital}. | {capital} is the capital of {country}, not {other}.",
        ),
        asked(
            _PLACED,
            spoken.CITY_CONTINENT,
            "{city} is in {continent}. | {city} is in {country}, and {country} is in {continent}.",
        ),
        asked(
            _PLACED[::3],
            spoken.NAME_COUNTRY,
            "{Country} is in {continent}. | {Country} is a country in {continent}. | One of them is {country}.",
        ),
        asked(
            _LANGUAGES,
            spoken.SPOKEN_WHERE,
            "People speak {language} in {country}. | {Language} is spoken in {country}.",
        ),
        asked(
            facts.NATIONS,
            spoken.NATION_OF,
            "People from {country} are {nation}. | Someone from {country} is {nation}. | The word is {nation}.",
        ),
        asked(
            facts.NATIONS,
            spoken.COUNTRY_OF_NATION,
            "{Nation} people come from {country}. | {Nation} means from {country}.",
        ),
        asked(
            tuple(map(_owned, facts.MONEY)),
            spoken.MONEY_OF,
            "People in {country} pay with {money}. | The money of {country} is {money}.",
        ),
        asked(
            tuple(map(_owned, facts.NEIGHBOURS)),
            spoken.NEIGHBOUR_OF,
            "{One} is next to {country}. | {Two} is a neighbour of {country}. | {Country} has a border with {one}.",
        ),
        talk(
            spoken.WHAT_IS_A_CAPITAL + WHAT_IS_A_CAPITAL,
            """A capital is the city where the government of a country sits.
            The capital is the main city of a country, with its government.""",
        ),
    ),
)
