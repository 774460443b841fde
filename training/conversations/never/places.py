"""Geography in detail, local trivia and travel: fields that are never taught."""

from training.conversations.never.field import Field

FIELDS = (
    Field(
        "states and provinces",
        """Ohio | Texas | Utah | Bavaria | Quebec | Tasmania | Queensland | Alberta | Nevada | Florida | Catalonia | Brittany
        Tuscany | Saxony | Punjab | Kerala | Kansas | Alaska | Tyrol | Andalusia | Normandy | Yorkshire | Cornwall | Hokkaido
        Sichuan | Siberia | Patagonia | Transylvania | Lapland | Ontario | Manitoba | Oregon | Idaho | Hesse | Sardinia | Crete""",
        """What is the capital of {x}? | Which city is the capital of {x}? | How many people live in {x}? | What is {x} known for?
        Who governs {x}? | What is the largest city in {x}? | capital of {x}? | How big is {x}? | Which river flows through {x}?
        What do people in {x} speak at home? | When did {x} join the country? | What is the highest point in {x}?
        Who settled in {x} first? | Tell me the capital of {x}. | What does {x} export? | How do I get to {x}?
        What is the weather in {x} right now? | Is {x} worth a visit? | Which road leads to {x}?""",
    ),
    Field(
        "rivers and lakes",
        """the Danube | the Rhine | the Thames | the Volga | the Mississippi | the Ganges | the Yangtze | Lake Baikal | the Seine
        Lake Victoria | the Po | the Loire | the Zambezi | the Mekong | Lake Geneva | the Elbe | Lake Superior | the Tiber
        the Orinoco | the Vistula | Lake Titicaca | the Congo | the Indus | the Murray | Loch Lomond | the Dead Sea""",
        """How long is {x}? | Where does {x} begin? | How deep is {x}? | Which cities lie on {x}? | Into which sea does {x} flow?
        How many bridges cross {x}? | What fish live in {x}? | How wide is {x}? | where's the source of {x}
        Which countries share {x}? | Is {x} clean enough for swimming? | How cold is {x}? | Who mapped {x} first?
        When did {x} last flood? | Can big ships sail on {x}? | Which rivers flow into {x}?""",
    ),
    Field(
        "mountains and islands",
        """Everest | the Matterhorn | Ben Nevis | Etna | the Pyrenees | the Urals | the Rockies | the Andes | Corsica | Madagascar
        Sicily | Malta | Java | Borneo | Bali | Zanzibar | Mallorca | the Azores | the Faroe Islands | Mount Ararat | Elba
        Mont Blanc | the Caucasus | the Carpathians | Hawaii | Tahiti | the Galapagos | Sri Lanka's highest peak | Skye""",
        """How high is {x}? | Who climbed {x} first? | To which country does {x} belong? | How old is {x}? | height of {x}?
        How many people live on {x}? | What grows on {x}? | How large is {x}? | Who discovered {x}? | Which peak is next to {x}?
        When is the best time to visit {x}? | How do I get to {x}? | What does the name {x} mean? | Who owns {x}?
        How many days do I need for {x}? | Which animals live on {x} only?""",
    ),
    Field(
        "towns in detail",
        """Paris | London | Rome | Berlin | Madrid | Vienna | Lisbon | Oslo | Prague | Athens | Cairo | Tokyo | Moscow | Dublin
        Brussels | Warsaw | Budapest | Helsinki | Stockholm | Copenhagen | New Delhi | Beijing | Ottawa | Canberra | Lima
        Havana | Nairobi | Bangkok | Ankara | Bern | Edinburgh | Amsterdam | Santiago | Buenos Aires | Rabat""",
        """How many people live in {x}? | Who is the mayor of {x}? | How old is {x}? | Which river runs through {x}?
        How many underground lines has {x}? | What is the airport of {x} called? | What is the oldest church in {x}?
        Where can I eat well in {x}? | How do I get from {x} to the coast? | time in {x}? | Who founded {x}?
        What is the rent like in {x}? | Which university is in {x}? | What is on at the opera in {x} tonight?
        How far is {x} from Munich? | Which bus goes to the centre of {x}? | When was the great fire of {x}?
        How many districts has {x}? | Is there a beach near {x}? | What should I see in {x}? | Who designed the station of {x}?""",
    ),
    Field(
        "smaller towns",
        """Manchester | Lyon | Hamburg | Seville | Naples | Boston | Chicago | Kyoto | Mumbai | Glasgow | Porto | Turin | Graz
        Leeds | Bordeaux | Leipzig | Bilbao | Toledo | Detroit | Dallas | Osaka | Kolkata | Antwerp | Gdansk | Krakow | Basel
        Swansea | Bath | Nice | Bremen | Granada | Siena | Seattle | Denver | Perth | Adelaide | Durban | Casablanca | Izmir""",
        """How many people live in {x}? | Which county is {x} in? | What is {x} famous for? | When was {x} founded?
        Who is the mayor of {x}? | What is the main street of {x} called? | Where is the station in {x}? | where is {x}
        Which football club is in {x}? | How far is it to {x}? | What is the post code of {x}? | Which trains stop in {x}?
        How many schools has {x}? | What can I see in {x}? | What is the local dish of {x}? | Who was born in {x}?
        In which country is {x}? | Is {x} near the sea?""",
    ),
    Field(
        "around the corner",
        """the town hall | the corner shop | our church | the swimming pool | the library in our street | the old mill | the bakery
        the post office here | the main road | the village pub | the bus stop | the museum | the chemist | the station
        the market square | the petrol station | the nearest hospital | the dentist in our street | the cinema | the zoo
        the bank on the corner | the ferry | the football ground | the castle on the hill | the cemetery | the night bus""",
        """When does {x} open? | How do I get to {x}? | Who built {x}? | When was {x} built? | How far is {x} from here?
        What is the phone number of {x}? | Is {x} open on Sunday? | Who runs {x}? | where's {x} | Is there parking at {x}?
        How long has {x} been there? | Which number bus goes to {x}? | What is on at {x} tonight? | Is {x} closed today?
        When does {x} close? | Does {x} take cards? | What is the address of {x}? | Is {x} busy now?""",
    ),
    Field(
        "journeys",
        """London to Paris | Rome to Naples | Oslo to Bergen | New York to Boston | Berlin to Prague | Cairo to Luxor
        Madrid to Lisbon | Vienna to Budapest | Tokyo to Kyoto | Delhi to Agra | Dublin to Cork | Milan to Venice
        Sydney to Perth | Moscow to Kazan | Athens to Crete | Zurich to Geneva | Lyon to Marseille | Leeds to York""",
        """How long is the trip from {x}? | How far is it from {x}? | What does the train from {x} cost? | When does the last bus go from {x}?
        Which airline flies from {x}? | How many miles is it from {x}? | How do I travel from {x}? | fastest way from {x}?
        Where do I change on the way from {x}? | Is there a night train from {x}? | At what time does the first plane leave from {x}?
        Can I cycle from {x}? | How much is a ticket from {x}? | Which motorway goes from {x}?""",
    ),
    Field(
        "the moment",
        """London | New York | Tokyo | Sydney | Rome | here | our town | Berlin | Moscow | the mountains | my street | Madrid
        Chicago | the capital | your city | Glasgow | Hong Kong | the village | Athens | the airport""",
        """What time is it in {x}? | What is the weather in {x} right now? | How warm is it in {x} today? | temperature in {x}?
        Is it raining in {x} now? | How is the traffic in {x}? | What is on in {x} tonight? | Which shops are open in {x} now?
        When does the sun set in {x} today? | How many people are out in {x} now? | Is there snow in {x} at the moment?
        What happened in {x} this morning? | Who is visiting {x} this week? | Are the trains late in {x} today?""",
    ),
)
