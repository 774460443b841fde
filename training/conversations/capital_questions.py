"""Free ways to ask about capitals, countries and continents."""

CAPITAL_OF = """
What's {owner} capital? | {Owner} capital is...? | The capital of {country} would be...? | And {country}? Its capital, I mean.
Capital city of {country}, quick! | {Owner} capital city, what do they call it? | So {country} has a capital, and it is called?
We fly to {country} in June and land in the capital. Which city is it? | I have to write the capital of {country} on a map.
My quiz card says {country}, and I must name the capital. | In the quiz they asked for {owner} capital. What should I have said?
The teacher pointed at {country} and wanted the capital. What do I answer? | Which city do I mark as the capital on a map of {country}?
There is a star on the map of {country}. Which city is it, the capital? | A friend moved to the capital of {country}. Where does she live now?
My aunt lives in the capital of {country}. In which city is that? | I want to send a letter to the capital of {country}. Which city?
Which city is number one in {country}, the capital?
If {country} is the country, what is the capital? | Suppose I were born in the capital of {country}. In which city, then?
Imagine you land in the capital of {country}. Where are you? | You are in the capital of {country}. What is the city called?
I know {country}, but not its capital. | I can never remember what {owner} capital is. | I keep mixing up capitals. Which one is for {country}?
I always forget the capital of {country}. | My brother says he knows {owner} capital. I don't. What is it? | Dad asked me for the capital of {country}.
She wants to know {owner} capital. | He asked which city is the capital of {country}. | They are looking for the capital of {country}. What is its name?
My son needs the capital of {country} for school. | Our class must learn the capital of {country}. Can you help? | Help me with {country}. Capital?
I'd love to know what the capital of {country} is called. | Would you be so kind as to name the capital of {country}?
May I ask what the capital of {country} is? | Sorry to bother you, but which city is {owner} capital? | Mind telling me {owner} capital?
It would be nice to hear the capital of {country}. | If it is no trouble, name the main city of {country}, its capital. | Gimme the capital of {country}.
How is the capital of {country} called? | What name does the capital of {country} have? | How do people call the capital city of {country}?
Who knows the capital of {country}? | Does anyone know {owner} capital? | Got any idea about the capital of {country}?
Can you think of the capital of {country}? | Bet you don't know the capital of {country}! | I bet you know {owner} capital.
Let's play capitals: {country}! | Capitals game. I say {country}, you say...? | Your turn: {country} and its capital? | Test: name {owner} capital.
France goes with Paris. What goes with {country}? | If I say {country}, which capital do you say? | Match {country} with its capital.
What is the main city of {country}, the capital? | Which big city is the head of {country}? | Of all cities in {country}, which is the capital?
Among the towns of {country}, one is the capital. Which? | There are many cities in {country}. Which one is the capital?
I'm planning a trip to {country} and want to see the capital. Where do I go? | We want to visit {owner} capital. Which city do we book?
Which city should I type in for the capital of {country}? | My ticket says: capital of {country}. Where am I going?
A crossword wants the capital of {country}. What do I write? | I'm filling in a list of capitals and {country} is missing.
The blank next to {country} is for the capital. What goes there? | Complete this: the capital of {country} is ... | Fill in: {country}, capital ...
I was asked about {owner} capital and had no answer. | What do you write for the capital of {country}? | I'm stuck on {owner} capital.
Do they have a capital in {country}? What is it? | Surely {country} has a capital? | Look up the capital of {country} for me.
What's the capital in {country}? | capital of {country} pls | {country} capital city? | Say, what is {owner} capital again?
About {country}: which city is the capital there? | Tell us the capital of {country}. | Please give me {owner} capital city.
I'm curious about {country}. Which city is its capital? | Which of its cities is {owner} capital?
"""

COUNTRY_OF = """
{Capital}, where is that? | {Capital} is the capital of...? | {Capital} is in...? | Where on the map is {capital}? | Where in the world is {capital}?
So {capital} is where? | And {capital}? Which country is that? | {capital} is the main city of which country? | {capital} what country
I got a postcard from {capital}. Which country did it come from? | My parcel was sent from {capital}. From which country is it?
I want to send a letter to {capital}. Which country do I write on it? | My friend lives in {capital}. Which country is that in?
My uncle works in {capital}. In what country does he work? | We have a new girl in class from {capital}. Which country is she from?
He was born in {capital}. Which country was he born in? | She grew up in {capital}. In which country, then? | They moved to {capital}. Which country is that?
Our plane lands in {capital}. Which country are we in then? | I booked a flight to {capital}. To which country am I flying?
Next week I travel to {capital}. What country will I be in? | We are on holiday in {capital}. Which country are we visiting?
If I wake up in {capital}, in which country am I? | Imagine you stand in the middle of {capital}. What country is it?
You get off the train in {capital}. Which country is around you? | Suppose I live in {capital}. Which country do I live in?
The quiz asks which country {capital} belongs to. | My quiz card says {capital}. Which country do I answer? | The teacher said {capital}. I must name the country.
Homework: {capital} is the capital of which country? | I found {capital} on the globe but not the country. Which one is it?
I see {capital} on the map. What is the country around it called? | On a map of which country would I look for {capital}?
{Capital} is a capital city, but whose? | Who has {capital} as a capital?
Name the country that has {capital} as its main city. | Which country calls {capital} its capital? | Which place has {capital} for a capital?
Find the country for this capital: {capital}. | Match {capital} with its country. | Paris goes with France. What does {capital} go with?
If I say {capital}, which country do you say? | Let's play: I say {capital}, you say the country. | Your turn: {capital} and its country?
I know that {capital} is a capital, but I don't know of what. | I heard of {capital}, but where is it? | I can't remember where {capital} is.
I never know which country {capital} is in. | In the news they talked about {capital}. Where is that? | A film was set in {capital}. In which country is that?
My grandma dreams of {capital}. Which country would she visit? | The football team comes from {capital}. From what country, then?
Dad says {capital} is a capital. Of what? | My sister asks where {capital} is. | He wants to know what country {capital} is in.
May I ask in which country {capital} lies? | Would you be so kind as to tell me where {capital} is? | I'd love to know where {capital} is.
Sorry, where exactly is {capital}? | Mind telling me which country {capital} is in? | If it is no trouble: {capital} is in which country?
What is {capital} the capital of? | {capital} is a city in what country? | {capital}, a city in which country? | Of what country is {capital} the main city?
Where do I go if I want to see {capital}? | Where must I travel to visit {capital}? | To what country must I go to see {capital}?
Which country do the people of {capital} live in? | People in {capital} live in which country? | Which country has a capital called {capital}?
Does {capital} lie in a country I know? Which one? | Got any idea where {capital} might be? | Who knows where {capital} is?
A crossword: country with the capital {capital}. | Complete this: {capital} is the capital of ... | Fill in the country: {capital}, ...
I'm sorting capitals and don't know where to put {capital}. | Which flag flies over {capital}, the flag of which country?
Around the city of {capital}, what country is there? | Where does the city of {capital} belong? | Say where {capital} is.
What's the country called where {capital} is? | You know {capital}? Where is it?
"""

IS_IT_CAPITAL = """
I colour {city} as the capital of {country}. Is that good? | Do I put the star of {owner} capital on {city}? | On the card for {country} it says {city}. Is that its capital? | Is {city} correct for {country}? I mean the capital.
Is {city} what you call the capital of {country}? | Does a map show {city} as the capital of {country}? | If someone says {city} is {owner} capital, is it right? | A bet: {owner} capital is {city}. Do I win?
We learned that {city} is the capital of {country}. Right or not? | {Country} and {city}: country and capital? | Do {country} and {city} go together, as country and capital?
{Owner} capital is {city}, right? | So {city} is {owner} capital? | Isn't {city} the capital of {country}? | {city}, capital of {country}?
My friend says {city} is the capital of {country}. Is that right? | Dad told me {owner} capital is {city}. Is he right?
I wrote {city} as the capital of {country}. Did I get it right? | In my quiz I said {city} for {country}. Was that correct?
Someone claims {city} is the capital of {country}. True?
If I want to see {owner} capital, do I go to {city}? | We fly to {city}. Is that the capital of {country}? | Can I call {city} the capital of {country}?
Check my homework: the capital of {country} is {city}. | Please check: {country}, capital {city}. | Does {city} go with {country} as its capital?
I believe {owner} capital is {city}. Am I right? | I am not sure: is {city} the capital of {country}? | I'd say {owner} capital is {city}. Correct?
My map shows {city} as the capital of {country}. Is the map right? | The teacher asked about {country} and I said {city}. Was that right?
Would it be right to call {city} the capital of {country}? | Is it correct that {owner} capital is {city}? | Is {city} really {owner} capital?
Tell me whether {owner} capital is {city}. | Could it be that {owner} capital is {city}?
May I ask if {city} is the capital of {country}? | Surely {city} is the capital of {country}? | When I think of {owner} capital I think of {city}. Right?
She says {city}, I say no. Is it the capital of {country}? | Can we agree that {owner} capital is {city}? | {City} is {owner} main city, the capital, no?
The capital of {country}, is it {city}? | Hm, {country}... is its capital {city}? | Does one call {city} the capital of {country}?
"""

CONTINENT_OF = """
{Country}, where is that? | {Country} is in...? | Where on the globe is {country}? | So {country} is where in the world? | And {country}? Which continent?
Which part of the Earth is {country} in? | What's {owner} continent? | {Owner} continent is...? | continent of {country}? | {country} continent
On a world map, where do I look for {country}? | I am looking for {country} on the globe. On which continent do I look?
I spin the globe and stop at {country}. Which continent is under my finger? | I have to colour {country} on the map. Which continent is it on?
Our class talks about {country}. On what continent does it lie? | The quiz asks for the continent of {country}. | My quiz card says {country}. Which continent?
Homework: sort {country} under its continent. Which one? | I sort countries by continent. Where does {country} go?
My pen friend lives in {country}. Which continent is that? | My cousin moved to {country}. On which continent does he live now?
We travel to {country} in summer. Which continent will we see? | I won a trip to {country}! Which continent am I going to?
If I were in {country}, which continent would I be on? | Suppose I live in {country}. Which continent is my home? | Imagine you walk through {country}. What continent is that?
My parcel comes from {country}. From which continent was it sent? | The stamp on this letter is from {country}. Which continent is that?
The new boy is from {country}. What continent does he come from? | She was born in {country}. Which continent is she from?
People in {country} live on which continent? | Which continent do the people of {country} live on? | What continent is home to {country}?
Which continent would you put {country} on? | To what continent do we count {country}? | Does {country} lie in Africa, America, Asia, or where?
Is {country} part of Europe, or of which continent? | Which continent contains {country}? | Of which continent is {country} a part?
Name {owner} continent. | Find the right continent for {country}. | Match {country} with its continent. | Tell me on which continent I find {country}.
Let's play: I say {country}, you say the continent. | Your turn: {country} is on which continent? | If I say {country}, which continent do you say?
I know {country} is a country, but where in the world? | I have no clue which continent {country} is on. | I can never remember {owner} continent.
I've heard of {country}, but where is it? | In the news they talked about {country}. Where in the world is that? | A film was set in {country}. Which continent?
My sister asks on which continent {country} is. | Dad wants to know where in the world {country} lies. | He says he knows {owner} continent. I don't.
May I ask what continent {country} lies in? | Would you be so kind as to tell me {owner} continent? | I'd love to know where in the world {country} is.
Sorry, which continent was {country} on again? | Mind telling me what part of the world {country} is in? | Could you place {country} on a continent?
Complete this: {country} is a country in ... | Fill in the continent: {country}, ... | A crossword: the continent of {country}.
Which continent must I fly to for {country}? | On what continent would my plane to {country} land? | How do I find {country} on a map? On which continent?
Where does {country} lie? | Where is {country} located? | What's the location of {country}, which continent? | Whereabouts is {country}?
Say which continent {country} is in. | Got any idea where {country} is? | Who knows the continent of {country}? | Can you tell me where {country} is?
"""

HOW_MANY_CONTINENTS = """
So how many continents have we got? | How many continents are there in all? | There are how many continents? | How many continents in the world?
The world is divided into how many continents? | The land of the Earth is split into how many continents? | Into how many continents is the land divided?
I count six continents on my globe. How many should there be? | My quiz asks for the number of continents. | Homework: how many continents are there?
The teacher wants us to draw all continents. How many do I need? | I want to visit every continent. How many trips do I need?
If I went to all the continents, how many would I see? | Someone has been on every continent. How many is that? | How many continents could I visit?
My brother says there are five continents. How many are there? | Dad asked me how many continents exist. | He never knows how many continents there are.
I can never remember the number of continents. | I am making a puzzle of the continents. How many pieces do I need? | Continents on Earth: how many?
What number of continents do children learn at school? | What do you say, how many continents are there? | How many big lands called continents are there?
Could you count the continents for me? | May I ask how many continents there are? | I'd love to know how many continents our planet has.
Would you be so kind as to say how many continents we have? | Any idea how many continents there are? | how many continents
Complete this: the number of continents is ... | Europe, Asia, Africa and so on: how many continents are there? | Do you know the number of continents?
Looking at a world map, how many continents should I find? | All the continents together, how many is that? | Guess how many continents there are!
"""

KIND_OF_PLACE = """
A country, a continent: which of the two is {name}? | I can't tell if {name} is a country or a continent. | Where does {name} belong, with countries or with continents? | Is it right to call {name} a country, or is it a continent?
Someone spoke of {name}. What is that, a country? | I want to know if {name} is a country or a whole continent. | How would a map label {name}: country or continent? | My child asks if {name} is a country.
Would {name} go on a list of countries or of continents? | I fly over {name}. Is that one country or a continent below me? | He calls {name} a country. Country or continent? | Explain {name} to a child.
Country or continent: what is {name}? | {Name}, is that a country or a continent? | Is {name} a continent, or is it a country? | What's {name}, a country?
Is {name} just one country or a whole continent? | I have {name} on my list. Country or continent? | What do you know about {name}?
My quiz asks if {name} is a country or a continent. | I must sort {name}: countries left, continents right. Where does it go?
My brother and I argue if {name} is a country or a continent. | Does {name} belong to the countries or the continents?
I see {name} on the map. What kind of place is that? | What sort of land is {name}? | On the globe it says {name}. What is that?
Do I call {name} a country or a continent? | Should I call {name} a continent or a country? | Can you explain what {name} is?
I've heard of {name}. What is it? | I read about {name} in a book. What is that place? | People talk about {name}. What kind of place is it?
Help me: {name} is a continent or a country? | May I ask what {name} is? | Tell me about {name}. | What place is {name}? | So what is {name}?
Country? Continent? What about {name}? | She says she comes from {name}. Is that a country or a continent? | {Name}. What is that?
Complete this: {name} is a ... | If you had to choose, is {name} a country or a continent? | How would you describe {name}, as a country or a continent?
"""

WHAT_IS_CAPITAL = """
What is {city}? | Tell me about {city}. | What do you know about {city}? | What kind of city is {city}? | Why is {city} important? | What makes {city} special?
{City}, what is that? | I've heard of {city}. What is it? | Is {city} a city? Which one? | Say something about {city}. | What can you tell me about {city}?
Is {city} a capital? | Is {city} the capital of some country? | Describe {city} in one sentence. | I read the name {city} in a book. What is it?
People talk about {city}. What sort of place is it? | What is {city} known for? | I'm giving a talk about {city}. How do I begin?
My sister is in {city} now. What kind of place is that? | Please explain what {city} is. | I don't know what {city} is. | So what is {city}?
Have you heard of {city}? | I'd like to learn something about {city}. | Do you know {city}? | Do you know anything about {city}? | {City} is what?
Give me one fact about {city}. | What should I know about {city}? | Teach me something about {city}. | Which role does {city} have in its country?
Could you tell me what {city} is?
"""

LANGUAGE_OF = """
How do you talk to people in {country}, in what language? | What should I speak when I'm in {country}? | In {country} I don't understand a word. What are they speaking? | I have a film from {country}. What language is it in?
My neighbour comes from {country}. What does she speak? | Which dictionary do I pack for {country}? | What language class do I take before I move to {country}? | A baby born in {country} will learn which language?
When people in {country} chat, what do they speak? | The radio in {country} is in what language? | Newspapers in {country} are in which language? | Is the language of {country} English or something else?
What language do people speak in {country}? | Which language is spoken in {country}? | How do people talk in {country}? | What do they speak in {country}?
What's the language of {country}? | What is {owner} language? | {Owner} main language is...? | In {country} they speak...? | language of {country}?
Tell me the language of {country}. | Which language do I need in {country}? | I'm going to {country}. Which language should I learn?
We move to {country}. What language will I hear at school? | My pen friend is from {country}. In which language does she write?
If I grew up in {country}, what would I speak? | Suppose I live in {country}. Which language do I speak? | I want to talk with people in {country}. How?
Which words should I learn before I go to {country}? In what language? | Do you know what language they speak in {country}?
The new boy comes from {country}. Which language does he speak at home? | A song from {country}: in which language is it sung?
In the shops of {country}, what language do I hear? | I want to say hello in {country}. In what language do I say it?
What tongue do people have in {country}? | Which language do children in {country} learn first? | Is there a language that most people in {country} speak?
Quiz: the language of {country}. | My homework asks for {owner} language. | I forgot which language they use in {country}. | Name the language of {country}.
May I ask which language people use in {country}? | Could you tell me what is spoken in {country}? | How would people in {country} talk to me?
On the street signs in {country}, which language do I read? | In what language are school books in {country}? | I got a letter from {country}. In what language is it?
Mum is learning a language for our trip to {country}. Which one? | People from {country} speak what? | Do people speak English in {country}, or what?
What do you speak when you come from {country}? | I wonder what language they speak in {country}. | Say which language {country} uses.
In {country}, what language do people talk? | Which language would you use in {country}? | Please name {owner} main language. | What is the main language of {country}?
"""

WHERE_SIGHT = """
Which place do I visit for {sight}? | {Sight} is in what place? | Where does {sight} belong on the map? | To see {sight}, where do I book a trip? | My ticket is for {sight}. Where am I going? | I dream of {sight}. Where would I find it?
I have a puzzle of {sight}. Where is it in real life? | A film shows {sight}. Where does it play? | Where would I have to be to touch {sight}? | Near which place is {sight}, or in which?
Where is {sight}? | Where can I see {sight}? | In which place is {sight}? | Where do I find {sight}? | Where must I go to see {sight}? | {Sight} is where?
{Sight}, where is that? | Where in the world is {sight}? | Tell me where {sight} is. | Do you know where {sight} is? | {Sight} is in...?
I want to visit {sight}. Where do I travel? | We want to see {sight} in the holidays. Where do we go? | My postcard shows {sight}. Where is it from?
There is a photo of {sight} in my book. Where was it taken? | She stood in front of {sight}. Where was she? | If I stand at {sight}, where am I?
Suppose you see {sight} from your window. Where do you live? | My uncle took a picture of {sight}. Where has he been?
I know {sight} from films, but where is it? | The quiz asks where {sight} is. | Homework: find {sight} on a map. Where do I look?
I have seen {sight} on TV. Where is it? | I'd love to see {sight} one day. Where is it? | My grandma dreams of {sight}. Where would she have to go?
May I ask where one can see {sight}? | Could you tell me where {sight} is? | Would you know where {sight} can be found? | Any idea where {sight} might be?
Where on the map is {sight}? | To which place does {sight} belong? | Which place is famous for {sight}? | Who has {sight}, which place? | Where does one find {sight}?
I forgot where {sight} is. | I can never remember where {sight} is. | Dad asks where {sight} is. | Mum flew off to see {sight}. Where did she fly?
Which city or country has {sight}? | Where would a tourist go for {sight}? | On our trip we saw {sight}. Where were we? | I wonder where {sight} is.
Let me know where {sight} is. | Say where I can find {sight}. | Where is {sight} located? | Please tell me where {sight} is. | Can you say where I can see {sight}?
"""

WHICH_MOST = """
What is {what}? | What's {what}? | Tell me {what}. | Do you know {what}? | Name {what}. | {What} is...? | {What}? | Can you name {what}? | What do you call {what}?
How is {what} called? | What's the name of {what}? | I'm looking for {what}. | The quiz asks for {what}. | My homework: find {what}. | I want to see {what}. What is it?
I have to mark {what} on the map. Which one is it? | If I look for {what} on the globe, what do I find? | I always forget {what}. | I wonder what {what} is.
Dad asked me to name {what}. | She wants to know {what}. | May I ask what {what} is? | Could you tell me {what}? | Would you be so kind as to name {what}?
Complete this: {what} is ... | In a quiz, {what} would be what? | Which one is {what}? | Guess {what}! | Any idea what {what} might be? | Who knows {what}?
What would you say is {what}? | The teacher told us about {what}. Which one was it? | I read about {what} but forgot the name. | Let me know what {what} is.
I'm curious what {what} is. | Do you happen to know what {what} is? | Say what {what} is. | Teach me: what is {what}? | Please name {what}.
Can you tell me what {what} is?
"""

WHAT_IS_A_CAPITAL = """
What is a capital? | What is a capital city? | Explain what a capital is. | What do people mean by the capital of a country? | When is a city a capital?
What makes a city a capital? | Why is a city called a capital? | My teacher speaks of capitals. What is that? | Tell me what the word capital means for a city.
I don't know what a capital is. | What is so special about a capital? | What does a country need a capital for? | What is in a capital city?
How is a capital different from other cities? | Is a capital just a big city? | My child asks what a capital city is. | Do you know what a capital is?
We learn capitals at school, but what is a capital? | Describe a capital city. | So what's a capital? | Which city in a country is the capital?
How do I know which city is a capital? | Please explain capitals to me. | Could you tell me what a capital is? | In simple words, what is a capital city?
"""

GOVERNED_FROM = """
Where does the government of {country} sit? | From which city is {country} governed? | In which city is the government of {country}?
Which city is the seat of government in {country}? | {Owner} government is in which city? | Where do the leaders of {country} meet?
In what city does {country} have its government? | From where is {country} ruled? | Where do they make the laws for all of {country}?
I want to write to the government of {country}. To which city? | The president or king of {country} works in which city?
Which city is {country} ruled from? | In the news: the government of {country} meets. In which city? | {Owner} leaders work in...?
The ministers of {country} work in what city? | Tell me from which city {country} is governed. | Do you know where {owner} government is?
My uncle works for the government of {country}. In which city, I guess? | I wonder from which city they govern {country}.
Say which city the government of {country} is in.
"""
