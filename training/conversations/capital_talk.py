"""More ways to ask about capitals, countries, languages and sights, as they come up in everyday talk.

Each block ends with a line end, so that other wordings can follow it.
"""

CAPITAL_OF = """
I know France has Paris. What has {country} got for a capital? | We did Italy and Rome just now. And {owner} capital? | You told me about Germany's capital. Now I need {owner}. | So much for Oslo and Norway. What about {country} and its capital?
Berlin is Germany's capital. And {owner}? | Okay, Spain's capital is Madrid. What's {owner}? | England: London. {Country}: ...? | Which is the capital city in {country}? | In {country}, the capital is...? | The capital? Of {country}, I mean.
We're landing in {owner} capital in an hour. What's it called? | I've got relatives in the capital of {country}. Which city would I visit them in? | My grandfather was born in the capital of {country}. Which city should I put in our family tree?
I'm doing homework with my son and we're stuck at {country}. What's the capital? | Our teacher will ask about {country} tomorrow. Which capital should I say? | A form asks for the capital of {country}. What should I fill in? | Somebody at work asked for {owner} capital and nobody knew.
What city is the government of {country} in, the capital? | Which city is home to {owner} government and is its capital? | Which place is the capital city of the country {country}? | Do me a favour and tell me {owner} capital. | Just a quick one: {owner} capital?
Before our holiday in {country} I'd like to know its capital. | I want to surprise my geography teacher. What's the capital of {country}? | If someone wakes me at night and asks for {owner} capital, what do I say? | There must be a capital in {country}. What's its name?
The train ends in {owner} capital. What do they call out at the last stop? | A pen pal writes to me from the capital of {country}. What stands on her envelope?
We've booked a week in {country}, starting in the capital. Which city do we start in? | I've got a map of {country} in front of me. Which dot is the capital?
I'm packing for a school trip to {owner} capital. Where exactly are we off to? | Her new job is at an embassy in the capital of {country}. Which city must she move to?
Name the city that {country} has made its capital. | Which city did {country} choose to be its capital? | What city has been made the capital of {country}? | Where would I find the parliament of {country}?
{country} is easy to find on the globe, but its capital? | I know where {country} lies. Its capital I don't know. What is it? | I can point to {country} on a map, yet I can't name the capital. Can you?
My daughter has a geography test tomorrow and {country} is on it. What's the capital? | For geography I've got to know {owner} capital. Could you help? | Today's geography question: which city is the capital of {country}?
There's a quiz on the radio. They want the capital of {country}. | We're doing a pub quiz. Capital of {country}, anyone? | Last question for the win: the capital of {country}! | For ten points, which city is the capital of {country}?
It's on the tip of my tongue: the capital of {country} is...? | I used to know {owner} capital. What was it again? | What was the name of that city, the capital of {country}? | I had {owner} capital in my head a minute ago and now it's gone.
{Country}'s on my list of capitals to learn. What should I write beside it? | On my flash card it says {country}. What's on the back, as the capital? | I've drawn a line from {country} to its capital. At which city does the line end?
The embassy is in the capital of {country}. Which city is that? | A concert is on in {owner} capital. In which city do I buy a ticket? | The weather report names the capital of {country}. Which city do they say?
Which airport would I fly to for the capital of {country}? In what city? | If you had to send a parcel to the capital of {country}, which city would you write? | Where should I land if I want to be in {owner} capital?
The king or president of {country} lives in the capital. Which city is that? | Which city's name do I learn along with {country}, as its capital? | {Country} is the country. Now what's the capital city? | Country: {country}. Capital: ?
Which city does {country} call its capital? | By what name is the capital of {country} known? | What is {owner} capital known as? | Under what name will I find {owner} capital in an atlas?
Kindly name {owner} capital. | Be so good as to tell me the capital of {country}. | Could I have the name of {owner} capital, please? | Would you know what they call the capital of {country}?
A traveller asks: what is the capital of {country}? | Grandma wants to see the capital of {country} once in her life. Where should I take her? | My little cousin collects capitals. What should he note for {country}?
What's the first city I should look up if I want {owner} capital? | When the news speaks of the government in {country}, in which city is that? | Which city do people mean when they talk about {owner} capital?
You know your capitals. {Country}, then? | I can do most capitals, but {country} beats me. | I've never been to {country}. What's the capital there called?
I once flew over {country}. What's the capital? | My neighbours come from the capital of {country}. What city did they leave? | He grew up in the capital of {country}. What is his home town called?
I'd have guessed, but I'd rather ask: what is the capital of {country}? | We can't agree at home. What is {owner} capital? | Settle this for us: which city is {owner} capital? | Correct me, please. {Owner} capital is called what?
What do schoolbooks give as the capital of {country}? | In the atlas, which city is marked as {owner} capital? | Spell out the capital of {country} for me, would you? | I'm writing a report on {country}. What do I put under capital?
When in {country}, where's the capital? | Talking of {country}, what's its capital? | Speaking of countries, {country} has which capital? | Take {country}, for example. What's its capital city?
Ottawa, Tokyo, Cairo... and for {country}? | Spain has Madrid. What has {country} got? | If Rome belongs to Italy, what belongs to {country}? | Lima is the capital of Peru. And what about {country}?
Right, next country: {country}. Capital? | One more capital, please: {country}. | Here's an easy one: {country}. What's the capital? | Tell me {owner} capital and I'll leave you in peace. | Which city would a taxi driver in {country} call the capital?
"""

COUNTRY_OF = """
Athens is in Greece, I know. And {capital}? | We had London and England. Now {capital}: which country? | If Lima is in Peru, where's {capital}? | You said Rome is in Italy. Where's {capital}, then? | Which country do you get if I give you {capital}?
The country I'm looking for has {capital} as its capital. | A country's capital is {capital}. Which country's? | I'm thinking of a country and its capital is {capital}. | Which nation is governed from {capital}? | What nation does {capital} belong to? | {capital} is home to the government of which country?
My new job is in {capital}. In which country will I be living? | We've changed planes in {capital}. Which country was that? | Our daughter spends a year in {capital}. Which country has she gone to? | There was a storm in {capital}, the radio says. In which country is that?
I've bought a guide to {capital}. Which country's language should I learn a bit? Where is it? | A friend sends love from {capital}. Where on earth is she? | In which country would I find the city of {capital}? | What country's map shows {capital}? | Please tell me what country has {capital} in it.
I'd like to know where {capital} is. | I have no idea where {capital} lies. Tell me the country. | Where would the city of {capital} be? | Is {capital} a city in Europe, Asia or elsewhere? In which country? | The country around {capital} is called...?
My cousin studies in {capital}. What country is she living in? | Our ship will stop in {capital}. Which country is on the shore? | I have a ticket to {capital} in my hand. Which country should I read up on?
The label says made in {capital}. Which country is that? | An old coin was found with {capital} written on it. Which country may it come from? | There's a stamp from {capital} in my album. Under which country do I put it?
They are showing the football from {capital}. What country is that? | We heard a band from {capital}. Which country are they from? | A chef from {capital} cooked for us. From which country does he come?
In {capital}, which country's flag hangs outside the town hall? | Which country has its government in {capital}? | The parliament in {capital} makes laws for which country? | Which country is run from {capital}?
For what country does {capital} do the job of a capital? | Which country made {capital} its capital? | Which country picked {capital} to be its main city? | What country is governed from {capital}?
I know the name {capital}. I just can't place it. | {Capital} rings a bell. Which country is it in? | The name {capital} is new to me. What country does it lie in? | Help me place {capital}: in which country?
Our geography teacher says {capital} and wants the country. | For geography: {capital} is found in which country? | On my flash card stands {capital}. Which country is on the back? | The atlas lists {capital} under which country?
I've written down {capital}, but the country beside it is smudged. What was it? | A gap in my list: {capital}, capital of what? | City: {capital}. Country: ? | The capital is {capital}. What's the country?
If {capital} is the answer to a question about capitals, which country was asked for? | Someone answered {capital}. For which country is that the capital? | Which country do you think of when I say {capital}?
My phone says I'm in {capital}. Which country have I got to? | You step off a bus in {capital}. In which country are you standing? | We drove all night and reached {capital}. Which country were we in?
Which passport would someone born and raised in {capital} have? From which country? | The people of {capital} are citizens of which country? | Somebody who lives in {capital} lives in which country?
What's the name of the country that {capital} is in? | Can you tell what country {capital} is part of? | To which country should I count {capital}? | {Capital} is found in which country? | In what land does {capital} lie?
Do you know what country {capital} belongs to? | Is {capital} a capital, and of which country? | Where's {capital}? | Where's {capital}, which country? | So, {capital} is a city in...? | Could you tell me where {capital} is located?
Grandpa sailed to {capital} as a young man. What country did he see? | Mum's phone call came from {capital}. Which country was she in? | Dad has a meeting in {capital} on Monday. To what country does he fly?
The novel I'm reading plays in {capital}. What's the country? | The museum in {capital} is famous, but which country is it in? | The opening game is in {capital}. Which country is that, please?
Rome is in Italy. {Capital} is in which country? | London belongs to England, and {capital}? | Madrid, Spain; {capital}, ...? | Like Paris for France, {capital} for...? | Tokyo stands for Japan. Which country does {capital} stand for?
Before I fly to {capital}, tell me which country I'm going to. | I'd like to visit {capital}. Which country do I need to get into? | Which border do I have to cross to get to {capital}? The border of which country?
She answers the phone in {capital}. What country am I calling? | I want to call someone in {capital}. Which country's code do I dial? | The weather map shows {capital}. Over which country is that?
Which of the world's countries has {capital} as capital? | What's the country with {capital} as its capital city? | Which state has its capital in {capital}? | Of all countries, whose capital city is {capital}?
"""

IS_IT_CAPITAL = """
Our teacher says the capital of {country} is {city}. Is that right? | My daughter told me {owner} capital is {city}. Should I believe her? | A stranger on the train said {city} is the capital of {country}. Is it true? | The book gives {city} as {owner} capital. Is the book right? | Would you tick {city} for the capital of {country}?
I'm fairly sure that {city} is {owner} capital. Is it? | Somebody has written {city} on the line for {owner} capital. Leave it or rub it out? | If the question is {owner} capital, is the answer {city}? | Is {city} where I'd find the parliament of {country}, its capital? | In the atlas I thought I saw {city} marked as {owner} capital. Did I?
Does {city} have the title of capital of {country}? | Can it be right that {country} has {city} for its capital? | To my mind {city} is the capital of {country}. Do you agree? | Please say yes or no: {owner} capital is {city}. | Just checking: is {city} the capital of {country}?
Would I be right to write {city} next to {country}, as its capital? | My daughter wrote {city} under {country} on her capitals test. A tick or a cross? | I'd put my money on {city} for {owner} capital. Good idea?
{Owner} capital, that's {city}, isn't it? | Hang on, is {owner} capital {city}? | Is {city} where the government of {country} sits, its capital? | If I have to name {owner} capital, is {city} all right?
On this map {city} has the capital's star in {country}. Is that in order? | Grandma swears that {city} is {owner} capital. Is that so? | I've always thought {city} was the capital of {country}. Was I right?
Let me check: {country}, {city}. Do they belong together as country and capital? | Is {city} the right answer if they ask for {owner} capital? | We're arguing whether {city} is {owner} capital. Is it?
My guess for the capital of {country} is {city}. Is it a good one? | In {country}, is {city} the capital? | Does {country} call {city} its capital? | Did {country} make {city} its capital?
A point for me if I say {city} for {country}? | Should I learn {city} as the capital of {country}? | Do the people of {country} have {city} for their capital? | {Country}: capital {city}. Yes?
The capital of {country} is called {city}. Is that a fact? | Would an atlas give {city} as {owner} capital? | Has {country} got {city} as its capital? | Can I tell my class that {owner} capital is {city}?
"""

ONE_OF_TWO = """
Is the capital of {country} {capital} or {other}? | Is the capital of {country} {other} or {capital}? | Which is the capital of {country}, {capital} or {other}? | Which is {owner} capital, {other} or {capital}?
{Capital} or {other}: which one is the capital of {country}? | {other} or {capital}, which is {owner} capital? | I can't decide between {capital} and {other} for the capital of {country}. | I'm torn: is {owner} capital {other} or {capital}?
My quiz gives two choices for {country}: {capital} and {other}. Which is the capital? | He says {other}, she says {capital}. Who has {owner} capital right? | She says {capital}, he says {other}. What is the capital of {country}?
Choose for {country}: {other} or {capital}? I mean the capital. | Of {capital} and {other}, which is the capital of {country}? | Out of {other} and {capital}, which city belongs to {country} as its capital?
I've two cities, {capital} and {other}. One is {owner} capital. Which? | Two cards left, {other} and {capital}. Which goes with {country}? | Do I fly to {capital} or {other} to see {owner} capital?
Between {other} and {capital}, which city is the capital of {country}? | {Country}: is the capital {capital}, or is it {other}? | Is it {other} or {capital} that is the capital of {country}?
What should I tick for {owner} capital, {capital} or {other}? | I mix up {other} and {capital}. Which one is {owner} capital? | For the capital of {country}, do I say {capital} or {other}?
Does {country} have {other} or {capital} as its capital? | Should the answer for {country} be {capital} or {other}? | One of {other} and {capital} is {owner} capital. Tell me which.
Say which is the capital of {country}: {capital} or {other}? | Has {country} got {capital} or {other} for a capital? | Which one fits {country}, {other} or {capital}?
"""

CONTINENT_OF = """
Kenya is in Africa. And {country}? | Brazil's in South America. Where's {country}, then? | We've placed Egypt in Africa. Where do we place {country}? | I know where France is, but where's {country}? Which continent? | {Country}, that's in...?
A travel agent asks which continent I mean when I say {country}. | My pen is hovering over the map. Where do I write {country}? | We talked about {country} in class. Where in the world is it? | Which bit of the world is {country} in? | Is it far to {country}? On which continent is it?
I'd like to go to {country} one day. Which continent is it in? | A new pupil from {country} joined us. On which continent was her old home? | When I fly to {country}, to which continent do I go? | In what continent would you look for {country}? | Whereabouts in the world do I find {country}?
I've found a cheap flight to {country}. Which continent will I be on? | My parents met in {country}. On what continent is that? | Which page of the atlas has {country}, I mean which continent?
Our atlas has a chapter for every continent. In which one is {country}? | I'm sticking little flags on a world map. On which continent does the flag of {country} go? | A team from {country} won. Which continent do they play for?
Coffee from {country} stands on the shelf. From which continent did it come? | The ship has left {country}. Which continent is it leaving behind? | Somebody rides a bike through {country}. Across which continent is she riding?
{Country} lies on which of the continents? | In which of the continents would you place {country}? | On which of the world's continents do we find {country}? | What continent is {country} part of?
Is {country} African, Asian, European or American? Which continent, I mean? | {Owner} place in the world: which continent? | Does {country} count as Africa, Asia, Europe or something else?
A star for whoever knows the continent of {country}! | True geography fans know it: {country} is on which continent? | Test me: {country} lies on the continent of...? | For geography: in what continent is {country}?
I could not say which continent {country} lies on. Could you? | I should know this, but which continent is {country} on? | I've mixed up the continents again. Where does {country} belong? | I was never good at geography. Where's {country}?
Where's {country}? | Where's {country} on the map, on which continent? | Where about in the world is {country}? | What corner of the world is {country} in? | Which part of the world do I see if I go to {country}?
Egypt is in Africa. Where is {country}? | Spain is in Europe, and {country}? | Like Japan in Asia, {country} is in...? | If Peru is in South America, where is {country}?
Travellers to {country} end up on which continent? | If somebody comes from {country}, from which continent is that? | Which continent would a person from {country} name as home? | The people of {country} are from which continent?
Suppose I sail to {country}. On the coast of which continent do I arrive? | From space, over which continent would I see {country}? | You drop a pin on {country}. What continent did you hit?
Write the continent next to {country}, please. | Next to {country} in my table stands a question mark under continent. | Country: {country}. Continent: ? | Put {country} in the right box: Africa, Asia, Europe, America or Oceania?
The book about {country} goes on which shelf, by continent? | We do a project on {country}. Which continent do we write on the poster? | Her letters come from {country}. Which continent is she on?
Which continent does the land of {country} lie in? | On what great land does {country} lie? | Among the continents, which one claims {country}? | Name the continent you reach when you go to {country}.
"""

LANGUAGE_OF = """
In France it's French. What is it in {country}? | They speak Spanish in Spain. And in {country}? | We're moving to {country}. What language should the kids start to learn? | My boss sends me to {country}. In what language do I say good morning there?
Which language would I hear at a market in {country}? | What are people in {country} speaking when they talk at home? | My penfriend in {country} writes to her grandma. In which language? | What's the everyday language of {country}? | What's the official tongue of {country}?
I'd like to sing a song from {country}. What language will I be singing in? | The signs in {country} are written in which language? | If I ask the way in {country}, in what language will they answer? | What language is used in {country}? | Which language is the one for {country}?
I'm off to {country} and want to order a meal in their own words. Which language? | Which phrase book should I buy for {country}? | What would the waiter in {country} speak to me?
My new neighbour moved here from {country}. What is probably her mother tongue? | In what language do they sing their songs in {country}? | The subtitles should be for people in {country}. In which language do I write them?
What are the lessons held in at a school in {country}? I mean the language. | The teachers in {country} teach in what language? | In what language does the news come on in {country}?
We've a guest from {country} and nobody understands him. What does he speak? | A sailor from {country} shouted something. In which language, most likely? | What language do I hear on a bus in {country}?
Which language is at home in {country}? | What do folks in {country} use to talk to one another, which language? | By which language do they get by in {country}? | The mother tongue of people in {country} is...?
I want to read a newspaper from {country}. What must I be able to read? | My computer should speak to people in {country}. Which language do I set? | To work in {country} I ought to speak what?
If I heard two people from {country} talking, what language would it be? | If you lived in {country}, which language would you hear all around you? | Grow up in {country} and you speak...? | To be understood in {country}, what do I speak?
{Country}: what's spoken there? | What's spoken in {country}? | What is the tongue of {country}? | Which language do most of them speak in {country}? | {Owner} language, please. | Which language is {owner}?
Dad learns new words every night before we fly to {country}. What language is he learning? | I'd like to say thank you in {country}. What language would that be in? | My aunt teaches the language of {country}. Which one is it?
Can I get by in {country}, and with which language? | I need a translator for {country}. From which language should she translate? | A label from {country} is hard to read. What language might it be?
Language spoken in {country}: ? | Country: {country}. Language: ? | Italy has Italian. What has {country}? | In Japan it's Japanese. What is it in {country}? | As in Italy they speak Italian, in {country} they speak...?
"""

SPOKEN_WHERE = """
Where do people speak {language}? | In which country do they speak {language}? | Which country speaks {language}? | Where is {language} spoken? | {Language} is spoken where? | Name a country where people speak {language}.
I am learning {language}. Where could I use it? | I've started a course in {language}. To which country should I travel? | She speaks {language}. Which country might she come from? | He only speaks {language}. Where may he be from?
I heard somebody talking in {language}. From which country could they be? | My cookbook is in {language}. Which country could it be from? | This song is in {language}. Where might it come from? | If you speak {language}, where can you talk to everyone?
In what country would {language} help me? | Where would I hear {language} in the street? | Which country has {language} as its language? | Where do children learn {language} first? | Where do they teach school in {language}?
Give me a country where {language} is the main language. | Tell me where they speak {language}. | Do you know where {language} is spoken? | Where should I go to practise {language}? | I want to hear {language} every day. Where do I move?
A letter in {language} has come. Where could it be from? | A quiz question: {language} is the language of which country? | {Language}: which country? | My grandmother's first language is {language}. Where may she be from?
Can you name a country in which {language} is spoken? | In which land will my {language} be understood? | Which people speak {language}, from what country? | Where can I use my {language}? | What country do you think of when you hear {language}?
"""

WHERE_SIGHT = """
My aunt sent me a photo from in front of {sight}. In which place did she take it? | For our honeymoon we'd love to see {sight}. Where do we book a hotel? | I saw {sight} in a film. Where's that? | The answer is a place, and the question is: where's {sight}? | Where on our planet is {sight}?
A documentary about {sight} is on tonight. Which place is it about? | Kids, where's {sight}? | Do I have to fly far to see {sight}? Where is it? | In what city or country would I be standing in front of {sight}? | Which city or country would you go to for {sight}?
A jigsaw puzzle shows {sight}. In which place was that picture taken? | My dream is to stand before {sight}. Where must I fly? | We had a class trip to {sight}. Where did our bus go?
I've a magnet of {sight} on my fridge. From what place did I bring it? | I'm saving up to see {sight}. Which place will I travel to? | {Sight}'s on my wish list. Where do I have to go?
Where's {sight}? | Where's {sight} to be found? | Where is {sight} found? | Where does {sight} stand or lie? | In what part of the world will I find {sight}? | Where should I travel if I want a look at {sight}?
People queue to see {sight}. Where are they? | Tourists take pictures of {sight}. Where are they on holiday? | An artist painted {sight}. Which place had he gone to? | The guide leads us to {sight}. Where are we?
Somebody sent me a selfie from {sight}. Where is she just now? | Which place can be proud of {sight}? | What place is home to {sight}? | Which place would I visit in order to see {sight}? | Where was {sight} when you last heard of it?
Name the place where {sight} is. | Which place do you think of when you hear of {sight}? | For geography I must know where {sight} is. | On the quiz: {sight}, where? | A point for the place of {sight}!
My grandparents got engaged at {sight}. Where was that? | The film opens at {sight}. Where are we then? | Someone lives close to {sight}. Which place do they call home? | A bus tour passes {sight}. In what place does it run?
"""

SEEN_IN = """
What is there to see in {place}? | What can I see in {place}? | What should I visit in {place}? | Tell me something famous in {place}. | Name a sight in {place}. | What is {place} famous for? | What's worth seeing in {place}?
I've got a day in {place}. What should I look at? | We're going to {place}. What must we not miss? | What do tourists look at in {place}? | Which famous sight is in {place}? | I'm off to {place}. What is there to see?
Our guide in {place} promises to show us something famous. What may it be? | A postcard from {place} shows what, do you think? | What could I photograph in {place}? | Do you know a sight in {place}? | Can you name something famous in {place}?
What brings visitors to {place}? | If I had one day in {place}, what should I see? | My friend lives in {place}. What famous thing can she show me? | What does everybody go to see in {place}? | Give me one sight in {place}.
Which well-known thing is found in {place}? | What do people visit in {place}? | What would you go and see in {place}? | Is there something famous in {place}? What? | What do I put on my list for {place}?
"""

GOVERNED_FROM = """
Which city is in charge in {country}, so to speak? | Where do the rulers of {country} have their seat? | What city is it that {country} is governed from? | Our teacher asked where {owner} government works. | An ambassador travels to {country} to meet the government. In which city does he arrive? | My letter is for the head of state of {country}. To which city do I send it?
In what city would a president or king of {country} give a speech to parliament? | Which city has the ministries of {country}? | The parliament of {country} is in...? | {Owner} ministers meet in which city? | Where's {owner} parliament? | A crowd stands before the parliament of {country}. In which city is that?
In which city are the big decisions for {country} made? | I'd like to watch a debate in {owner} parliament. Where do I travel? | Who governs {country} is in the news. From which city do they govern it? | The leader of {country} comes home from a trip. To which city, most likely? | From which city is power held in {country}?
Complete: {country} is governed from ... | Country: {country}. Seat of government: ? | Which city do the leaders of {country} call their place of work? | A new law for {country} was passed. In which city, presumably? | What's the seat of government of {country}? | Tell me the seat of government of {country}.
My daughter wants to see where {country} is ruled. Which city do we visit? | A spy in a film sneaks into the government offices of {country}. In what city?
The prime minister or president of {country} lives in which city? | Where's the government of {country}? | The minister flew home to {country}, to the city of the government. Which one? | In which city does {country} keep its parliament?
Laws for {country} are made in which city? | If there's an election in {country}, in which city does the new government go to work? | Which city houses the government of {country}? | Where do the ministers of {country} have their offices?
I want to see where {country} is governed. Which city should I go to? | A reporter stands in front of the government of {country}. In what city is she? | The heart of the state in {country} is which city? | From what city do they run {country}?
"""

WHAT_IS_CAPITAL = """
What's so special about {city}? | What's {city} best known as? | Our teacher mentioned {city}. What should I know about it? | My daughter asks what {city} is. What do I tell her? | Complete: {city} is the ... | In an encyclopedia, what would the first line about {city} say? | I'm writing about {city}. Give me a first sentence. | What title does {city} have?
Tell a child what {city} is. | How important is {city}, and why? | Give me the main fact about {city}. | Why would someone have heard of {city}? | What makes people talk of {city}? | Why is {city} marked with a star on the map? | What do {city} and a government have to do with each other?
Can you explain to me what {city} is? | I've got a postcard of {city} here. What kind of place is it?
What sort of city is {city}? | What's {city}? | What's {city} for a city? | I've never heard of {city}. What is it? | {City}: what is it? | What role does {city} play? | What place is {city}? | What would you tell a child about {city}?
Introduce {city} to me in one line. | I'm reading up on {city}. What should I know first? | A flight goes to {city}. What kind of place is it? | Somebody mentioned {city} today. What's that? | They talk about {city} on the news. What is it?
What do people know {city} for? | Who or what is {city}? | What's the most important thing about {city}? | My aunt moved to {city}. What's that place? | Of what is {city} the capital, if at all? | Is {city} a capital city, and where?
I came across {city} in an atlas. Tell me about it. | What does everyone learn about {city} in geography? | If somebody asks me about {city}, what do I say? | Is {city} just a town, or something more?
"""

CITY_CONTINENT = """
Our teacher asked on which continent {city} lies. | Rome is in Europe. And {city}, on what continent? | My flight to {city} is long. On which continent will I get out? | A photo from {city} hangs on my wall. On what continent was it taken? | What part of the world is {city} in? | If you send a letter to {city}, to which continent does it go?
Whereabouts in the world is {city}? I mean the continent. | I'm putting a pin in {city}. On which continent does the pin go? | For geography: the continent of {city}? | Which continent has the city of {city}? | Someone grew up in {city}. On which continent did she grow up? | Complete: {city} lies on the continent of ...
On which continent is {city}? | Which continent is {city} on? | In which part of the world is {city}? | {City} is on what continent? | What continent do I land on if I fly to {city}? | Tell me which continent {city} is on.
I'm flying to {city} tomorrow. Which continent is that? | My sister works in {city}. What continent does she live on? | We'll spend a month in {city}. On which continent will we be? | On a globe, on which continent do I look for {city}?
Is {city} in Europe, Asia, Africa or America? | Does {city} lie in Asia, in Africa or where? | Where in the world is {city}, which continent? | My flash card says {city} and asks for the continent. | Geography test: {city} lies on which continent?
The parcel came all the way from {city}. Which continent was it sent from? | To see {city}, which continent must I travel to? | The city of {city} belongs to which continent? | Which continent does {city} belong to?
I know {city} is a city, but on which continent? | If I walked around {city}, which continent would be under my feet? | What's the continent of {city}? | Put {city} on the right continent. | {City}: which continent?
A team comes from {city}. Which continent do they come from? | Somebody born in {city} was born on which continent? | Do you know what continent {city} is in? | Can you say on which continent {city} lies?
"""

NAME_COUNTRY = """
Name a country in {continent}. | Tell me a country in {continent}. | Give me a country in {continent}. | Which country is in {continent}? | Which countries are in {continent}? | Do you know a country in {continent}?
I need a country in {continent} for my homework. | I'm supposed to name a country in {continent}. Which one? | Say the name of any country in {continent}. | What is an example of a country in {continent}? | Which country in {continent} do you know?
We're playing a game and I need a country from {continent}. | Think of a country in {continent}. Which is it? | Can you name one country that lies in {continent}? | Is there a country in {continent} that you can name? | One country in {continent}, please.
I'd love to travel to {continent}. Tell me one country there. | If I travelled through {continent}, which country could I see? | Someone comes from {continent}. Which country might it be? | Which country can be found in {continent}?
Could you think of a country in {continent}? | Help me out: a country in {continent}? | What country lies in {continent}, for example? | My list is short of a country in {continent}. Which can I add?
"""

NATION_OF = """
Our teacher asked what people from {country} are called. | Somebody from France is French. What is somebody from {country}? | My neighbour grew up in {country}. What's her nationality? | The ship comes from {country}. So it's a ... ship? | In the passport of someone from {country}, which nationality is written? | A chef from {country} cooks ... food?
What's the adjective for {country}? | What's the nationality of a person from {country}? | Complete: a man from {country} is ... | How do I describe a writer from {country} in one word?
What do you call a person from {country}? | What do we call people from {country}? | Somebody from {country} is what? | What's the word for people from {country}? | She was born in {country}. What does that make her? | If you come from {country}, you are...?
My friend is from {country}. Is there a word for that? | What is the nationality of someone from {country}? | He has a passport of {country}. What's his nationality? | Which nationality do people from {country} have?
A girl from {country} is a ... girl? | A song from {country} is a ... song? | Food from {country} is called what kind of food? | What adjective goes with {country}? | Which adjective do we use for things from {country}?
A man from {country} introduces himself. What nationality will he say? | I'm filling in a form for someone from {country}. What do I write under nationality? | People from {country} are...? | What nationality is a person from {country}?
My English book asks for the adjective of {country}. | How do I say that something comes from {country}, in one word? | A team of {country} plays. Which word do I use for the team? | Someone who grew up in {country} would call himself what?
I am writing about a family from {country}. Which word describes them? | {Country} is the country. What are the people called? | From {country} comes the word...? | Tell me the nationality that belongs to {country}.
Give me the word for a person who comes from {country}. | Do you know what people from {country} are called? | Can you tell me the nationality of people from {country}?
"""

COUNTRY_OF_NATION = """
Where do {nation} people come from? | Which country do {nation} people come from? | If someone is {nation}, which country is that? | My new teacher is {nation}. Where is she from? | What country is a {nation} person from, please?
He says he is {nation}. Which country does he come from? | A {nation} family lives next door. What country are they from? | The word {nation} belongs to which country? | {Nation}: from which country is that?
The restaurant serves {nation} food. Which country is that? | We watched a {nation} film. From which country was it? | Somebody {nation} won the race. Which country was she running for? | What does {nation} mean, from which country?
I bought a {nation} stamp. What country does it come from? | To which country does the word {nation} point? | If a song is {nation}, where does it come from? | People who are {nation} have their home in which country?
The {nation} team is playing. Which country is that? | Her passport is {nation}. Of which country is it? | I read a {nation} story. In which country was it written, most likely? | Which country's people are called {nation}?
Tell me which country {nation} people live in. | Do you know which country a {nation} person is from? | The nationality is {nation}. What's the country?
"""

MONEY_OF = """
What money do they use in {country}? | Which money do people pay with in {country}? | What is the currency of {country}? | What's {owner} currency? | How do people pay in {country}, with what money? | Which coins and notes do I need in {country}?
I'm travelling to {country}. What money should I get at the bank? | We fly to {country} on Friday. Which currency do I change my money into? | In the shops of {country}, prices are in what? | My purse is full of coins from {country}. What are they called?
What do you pay with in {country}? | If I buy bread in {country}, what money do I hand over? | Tell me the currency of {country}. | {Country}: which currency? | What is money called in {country}? | A taxi in {country} costs some... what?
The bank asks what currency I want for {country}. What do I say? | My uncle earns his wages in {country}. In which currency? | Do they use euros or something else in {country}? | Which currency belongs to {country}?
For a quiz: the money of {country}? | I need some cash for {country}. Which sort? | What kind of money is used in {country}? | Name the money that people have in {country}. | Do you know which currency {country} uses?
Can you tell me what money people use in {country}?
"""

NEIGHBOUR_OF = """
Which country is next to {country}? | Name a neighbour of {country}. | Which country borders {country}? | What country shares a border with {country}? | Who are {owner} neighbours? | Which countries lie next to {country}?
I'm in {country} and want to drive abroad. Which country could I reach first? | If I leave {country} on foot, where might I end up? | On the map, what lies beside {country}? | Tell me one country that touches {country}.
{Country} has a border with which country? | Across the border from {country} lies...? | From {country} I cross the border. Into which country, for example? | Which country is close to {country}, right next door?
We live in {country}. Which country is our neighbour? | Does {country} have a neighbour? Which one? | My map of {country} also shows a bit of the country next door. Which one could it be? | What's the neighbouring country of {country}?
Give me one of {owner} neighbours. | For geography I need a country next to {country}. | Which country begins where {country} ends? | Say a country that has a border with {country}. | Do you know a neighbour of {country}?
Can you name a country beside {country}?
"""

KIND_OF_PLACE = """
My son calls {name} a continent. Is it one, or a country? | If I looked up {name}, would I find a country or a continent? | Somebody travelled across {name}. Is that a country or a continent? | How should I describe {name}: as a country or as a continent? | Do I count {name} among the countries or the continents?
There's {name} on my puzzle piece. What is it? | We sing a song about {name}. What place is that? | Which word fits {name}, country or continent? | My list says {name}. Country, continent, or what? | A plane flies to {name}. Is that a country or a continent? | Is the word for {name} country, or is it continent?
He'd like to see {name} one day. What is that, a country? | Would you explain to a child what {name} is? | For geography: is {name} a country or a continent? | I'd say {name} is a country, but maybe it's a continent? | Sort this, please: {name}. Country or continent? | What would you call {name}, a country or something bigger?
I've got a card saying {name}. On which pile does it go, countries or continents? | What's {name}, a country or a continent? | What sort of thing is {name}, a country perhaps? | Our teacher asked if {name} is a country or a continent. | My daughter thinks {name} is a country. What is it?
A quiz wants to know what {name} is. Country, continent or what? | {Name} is mentioned in my book. What is it? | Is {name} as big as a continent, or is it a country? | Do people speak of {name} as a country or as a continent? | When I read {name} on a globe, is that the name of a country or of a continent?
Complete: {name} is a ... in the atlas. | Country or continent? {Name}. | Let me ask about {name}: is it a country? | In one word, what is {name}: country or continent? | Which of these is {name}: a country or a continent?
"""

WHICH_MOST = """
What's known as {what}? | Our teacher asked for {what} and nobody knew. | I'd like to put {what} on a poster. Which is it? | What would an atlas give as {what}? | My daughter wants to know what {what} is called. | Under what name do we know {what}? | Tonight's quiz question: {what}?
Which name should I learn for {what}? | I'm writing about {what}. What's its name? | In geography we learned {what}. What was it? | On a world map, what would you point to as {what}? | The crossword clue is {what}. | {What}, what's that called? | If you had to name {what}, what would you say?
Everyone seems to know {what} except me. What is it? | Complete: {what} is called ... | There is only one answer: what is {what}? | Could you please name {what} for my list?
"""

WHAT_IS_A_CAPITAL = """
What's a capital city? | Our teacher used the word capital. What does it stand for? | What's meant by the capital of a country? | Every country has a capital, they say. What is it? | My daughter asks why a city gets called a capital. | How would you explain to a child what a capital is?
What does it take for a city to be the capital? | What do we mean when we call a city a capital?
"""

HOW_MANY_CONTINENTS = """
What's the number of continents on our planet? | Our teacher asked how many continents there are. | A globe shows all the continents. How many will I count? | My daughter is colouring in the continents. How many pencils does she need, one for each? | The Earth's land is made up of how many continents?
How many continents would a trip round the whole world take in? | I'm naming the continents: Asia, Africa... how many must I have in the end? | In geography, how many continents do we learn?
"""
