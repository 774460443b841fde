"""More refused questions about the future, freely worded, and told before they are asked."""

from training.conversations.wording import column, table

FUTURE_MORE = table(
    "direct indirect",
    """What will my teacher ask in the test? | what my teacher will ask in the test
    What will my neighbour plant next spring? | what my neighbour will plant next spring
    What will my friends give me next year? | what my friends will give me next year
    What will my grandmother cook on Sunday? | what my grandmother will cook on Sunday
    What will the stranger at the door want? | what the stranger at the door will want
    What will they build on that field? | what they will build on that field
    What will be on page one of the paper tomorrow? | what will be on page one of the paper tomorrow
    What will the doctor tell me next week? | what the doctor will tell me next week
    What will my first grey hair look like? | what my first grey hair will look like
    What will I find in my pocket tomorrow? | what I will find in my pocket tomorrow
    What will I regret next year? | what I will regret next year
    What will I forget on my trip? | what I will forget on my trip
    What will we have for lunch next Tuesday? | what we will have for lunch next Tuesday
    What will our town look like in fifty years? | what our town will look like in fifty years
    What will my sister call her baby? | what my sister will call her baby
    What will a train ticket cost in five years? | what a train ticket will cost in five years
    What mark will I get next week? | what mark I will get next week
    What song will they play first tonight? | what song they will play first tonight
    What present will my uncle bring? | what present my uncle will bring
    What time will my brother come home tonight? | what time my brother will come home tonight
    What is going to happen to my old school? | what is going to happen to my old school
    What are my neighbours going to do about the tree? | what my neighbours are going to do about the tree
    What is my boss going to decide? | what my boss is going to decide
    Who will sit next to me on the train tomorrow? | who will sit next to me on the train tomorrow
    Who will be my teacher next year? | who will be my teacher next year
    Who will write to me next? | who will write to me next
    Who will buy our old house? | who will buy our old house
    Who will dance with me on Saturday? | who will dance with me on Saturday
    Who will be late for dinner? | who will be late for dinner
    Who will sing at my wedding? | who will sing at my wedding
    Who will find the money I lost? | who will find the money I lost
    Who will be the mayor in ten years? | who will be the mayor in ten years
    Who is going to help me next week? | who is going to help me next week
    Who is going to get the job? | who is going to get the job
    Which of my friends will marry first? | which of my friends will marry first
    Which of us will live longer? | which of us will live longer
    Which film will make me cry next? | which film will make me cry next
    Which shop will close next year? | which shop will close next year
    Which tooth will I lose next? | which tooth I will lose next
    Which team will be champion in May? | which team will be champion in May
    Which colour will my next car have? | which colour my next car will have
    Where will my daughter study? | where my daughter will study
    Where will we spend next summer? | where we will spend next summer
    Where will lightning strike next? | where lightning will strike next
    Where will my cat sleep tonight? | where my cat will sleep tonight
    Where will I lose my umbrella next? | where I will lose my umbrella next
    Where will my friend be at noon tomorrow? | where my friend will be at noon tomorrow
    Where am I going to meet my great love? | where I am going to meet my great love
    When will my neighbour stop playing the drums? | when my neighbour will stop playing the drums
    When will my sister forgive me? | when my sister will forgive me
    When will my phone break? | when my phone will break
    When will I see my best friend again? | when I will see my best friend again
    When will I laugh again? | when I will laugh again
    When will my ship come in? | when my ship will come in
    When will this old bridge fall down? | when this old bridge will fall down
    When will somebody ring my bell? | when somebody will ring my bell
    When will the shop have my size again? | when the shop will have my size again
    When is my brother going to grow up? | when my brother is going to grow up
    When is the next train going to be late? | when the next train is going to be late
    Why will my boss be angry tomorrow? | why my boss will be angry tomorrow
    How will my interview go? | how my interview will go
    How will my grandchildren remember me? | how my grandchildren will remember me
    How will I feel next week? | how I will feel next week
    How will my hair look when I am sixty? | how my hair will look when I am sixty
    How will the fight between my friends end? | how the fight between my friends will end
    How tall will that sunflower get? | how tall that sunflower will get
    How long will my shoes last? | how long my shoes will last
    How long will the queue at the shop be tomorrow? | how long the queue at the shop will be tomorrow
    How long am I going to stay in this town? | how long I am going to stay in this town
    How much will I earn in ten years? | how much I will earn in ten years
    How much will my house be worth? | how much my house will be worth
    How much will be in my purse on Friday? | how much will be in my purse on Friday
    How many letters will the postman bring me tomorrow? | how many letters the postman will bring me tomorrow
    How many guests will be late? | how many guests will be late
    How many fish will my uncle catch? | how many fish my uncle will catch
    How many grandchildren will I have? | how many grandchildren I will have
    How old will my cat get? | how old my cat will get
    How often will I move house? | how often I will move house
    Will my neighbour ever say hello? | if my neighbour will ever say hello
    Will my teacher be ill tomorrow? | if my teacher will be ill tomorrow
    Will she say yes if I ask her? | if she will say yes if I ask her
    Will the boy next door like my cake? | if the boy next door will like my cake
    Will I get that flat? | if I will get that flat
    Will I sleep well tonight? | if I will sleep well tonight
    Will I ever see snow on my birthday? | if I will ever see snow on my birthday
    Will I still know you next year? | if I will still know you next year
    Will I catch the early train tomorrow? | if I will catch the early train tomorrow
    Will we be friends for ever, my neighbour and I? | if we will be friends for ever, my neighbour and I
    Will there be a fire at our school? | if there will be a fire at our school
    Will there be a seat for me on the bus? | if there will be a seat for me on the bus
    Will anybody come to my concert? | if anybody will come to my concert
    Will someone find my message in a bottle? | if someone will find my message in a bottle
    Will my tooth stop hurting by Monday? | if my tooth will stop hurting by Monday
    Will my parents let me go? | if my parents will let me go
    Will my lost cat come back? | if my lost cat will come back
    Will the baby be a girl? | if the baby will be a girl
    Am I going to pass the driving test? | if I am going to pass the driving test
    Am I going to be happy with him? | if I am going to be happy with him
    Is my brother going to win the race? | if my brother is going to win the race
    Is it going to rain at our picnic? | if it is going to rain at our picnic
    Is my friend going to forget my birthday? | if my friend is going to forget my birthday
    Are my neighbours going to move away? | if my neighbours are going to move away
    Are we going to have a white Christmas this year? | if we are going to have a white Christmas this year""",
)

FUTURE_SAID = column(
    "said",
    """I have a test next week. Will I pass it? | I've got an interview tomorrow. How will it go? | We're playing against the red team on Sunday. Who'll win?
    I bought a lottery ticket at the shop. Is it going to win? | I planted a seed. How many flowers will it have exactly?
    I sent my friend a letter. What will she answer? | I'm waiting for a call. When will it come? | I asked her to marry me. What will she say?
    My sister is having a baby. On which day will it be born? | My son is five. What's he going to be one day?
    My daughter loves horses. Will she still love them in ten years? | My cat is out tonight. When's she coming home?
    I'm moving to another town. Will I like it there? | I start at a new school next week. Who will sit beside me?
    There's a party tomorrow night. Who'll come? | We're having a picnic on Saturday. Will it stay dry?
    The train is late again. Will it be late tomorrow, too? | My neighbour is selling his house. Who's going to buy it?
    I'm saving for a bike. When will I have enough? | My tooth is loose. When will it fall out? | I'm tossing a coin now. Heads or tails?
    I'll roll the dice in a minute. Which number comes up? | I'm about to draw a card. Which one will it be?
    In a year I'll read this again. Where will I be then? | Next year I turn thirty. What will my life be like?
    One day I'll be old. Who will be with me? | Tomorrow someone will smile at me. Who? | Next week I'll get some news. Good or bad?
    My team plays tonight. What's the score going to be? | The king is old. Who'll come after him? | The vote is next month. How will it end?
    They're building something by the station. What will it look like in the end? | My shares went down. When will they go up again?
    Prices went up this year. How much will a loaf cost in twenty years? | I've lost my purse. Will anybody bring it back?
    I wrote a book. How many people will read it? | I'm learning the piano. Will I ever be famous? | I'm in love with a boy at school. Will he ever love me?
    My friends fell out. When will they make up? | My boss wants to see me on Friday. What's she going to tell me?
    I can't see into the future. Can you tell me mine? | Look into the future for me. What do you see? | Tell me my future. | Read my palm. How long will I live?
    Tell me what tomorrow will bring me. | Tell me who I'll marry. | Tell me next week's lottery numbers. | Say who wins on Saturday.
    Predict the score of tonight's match. | Predict what my friend will say. | Give me the result of tomorrow's race.
    What'll I be doing this time next year? | What'll my mum say when she sees it? | What's my horoscope going to say? | What's going to be my next surprise?
    Who'll get the last piece of cake? | Who's going to call me tonight? | Who'll be the first to wake up tomorrow? | When'll my luck change?
    When's my next parcel coming? | Where'll we be living in ten years? | Where's my next holiday going to be? | How'll my story end?
    How's tomorrow going to be for me? | Won't my team win for once? | Won't it rain on my wedding? | Will there ever be peace in my street?
    I've asked a fortune teller. Now you: will I be rich? | They say that I'll travel far. Will I? | Is next year going to be better for me than this one?""",
)
