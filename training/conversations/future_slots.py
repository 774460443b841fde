"""What the refused questions about the future ask for."""

from training.conversations.wording import column, table

EVENTS = column(
    "event",
    """the match tomorrow | the election | the race | the next World Cup | the game tonight | the final
    the chess match | the quiz on Friday | the lottery | the cup next year | the next big race | the school race
    the song contest | the tennis match tonight | the next Olympic race | the game on Sunday | the bike race
    the next vote | the baking contest | the horse race | the next season | our card game
    the football game next week | the prize this year | the hockey final | the dance contest | the match on Saturday
    the swimming race | the next round | the big fight | the boat race | the art prize | the spelling contest
    the league
    the pie contest at school | the quiz next week | the card game at my uncle's | the chess game against my teacher
    the race to the station | the poetry prize | the village cup | the snowball fight | the vote in our club
    the tug of war | the cake raffle | the singing show on Friday | the talent show next month | the sack race
    the pumpkin contest | the match against the neighbours | the fishing contest | the board game tonight
    the story contest | the ice skating final""",
)

DATES = column(
    "date",
    """tomorrow | next week | next Monday | on Friday | on my birthday | next month | in ten days
    on the first of May | next Sunday | in three weeks | on Christmas day | next summer | the day after tomorrow
    next year | this weekend | on Saturday evening | on the last day of June | tonight | next Tuesday afternoon
    in two days | on New Year's day | at the end of the month | on the third of March | in a hundred days
    on Thursday morning | next Easter | in the first week of July | next Wednesday | ten years from now
    in five years | on the tenth of October | tomorrow morning | tomorrow night | on our trip
    on the day of the party | in the year 2060 | next autumn
    a week from now | on our next holiday | at my aunt's wedding | on the way to work tomorrow | on my first day at school
    next month on the fifth | the night after next | before the end of the year | when I am old | on my next day off
    on the weekend after this one | in half a year | around noon tomorrow | at midnight tomorrow | during our picnic
    in the last week of August | on my sister's birthday | in twenty years | on our next train trip | this coming winter""",
)

FUTURE = table(
    "direct indirect",
    """What will I be in ten years? | what I will be in ten years
    How long will I live? | how long I will live
    When will I get married? | when I will get married
    Whom will I marry? | whom I will marry
    How many children will I have? | how many children I will have
    Will I be rich? | if I will be rich
    Will I be famous? | if I will be famous
    Will I pass my test? | if I will pass my test
    Will my team win? | if my team will win
    Will my friend call me? | if my friend will call me
    Will I find a new job? | if I will find a new job
    Will we move to a new house? | if we will move to a new house
    What will be in the news next week? | what will be in the news next week
    What will my boss say tomorrow? | what my boss will say tomorrow
    What will the next big invention be? | what the next big invention will be
    What will I get for Christmas? | what I will get for Christmas
    What will I dream tonight? | what I will dream tonight
    What will my child become? | what my child will become
    What will bread cost in ten years? | what bread will cost in ten years
    What will gold cost next year? | what gold will cost next year
    What will people wear in a hundred years? | what people will wear in a hundred years
    What will win the film prize? | what will win the film prize
    Which horse will win? | which horse will win
    Which number will come up next? | which number will come up next
    Which song will be number one next month? | which song will be number one next month
    Which card will I draw next? | which card I will draw next
    Which side will the coin fall on? | which side the coin will fall on
    What number will the dice show? | what number the dice will show
    What are the next lottery numbers? | what the next lottery numbers are
    What will the winning number be? | what the winning number will be
    Who will be the next president? | who will be the next president
    Who will be the next king? | who will be the next king
    Who will be my new neighbour? | who will be my new neighbour
    Who will knock at my door next? | who will knock at my door next
    Who will be the first person on Mars? | who will be the first person on Mars
    Who will call me next? | who will call me next
    Who will come to my party? | who will come to my party
    When will the next big storm come? | when the next big storm will come
    When will the next earthquake be? | when the next earthquake will be
    When will the bus break down? | when the bus will break down
    When will the war end? | when the war will end
    When will I lose my next tooth? | when I will lose my next tooth
    When will the baby be born? | when the baby will be born
    When will my parcel come? | when my parcel will come
    When will it snow next? | when it will snow next
    Where will I live in ten years? | where I will live in ten years
    Where will I find a friend? | where I will find a friend
    Where will the next storm hit? | where the next storm will hit
    How tall will my son be? | how tall my son will be
    How many people will come to the party? | how many people will come to the party
    How many goals will they score? | how many goals they will score
    How will the film end? | how the film will end
    How will my story end? | how my story will end
    How will I do in my test? | how I will do in my test
    Will the shares go up? | if the shares will go up
    Will prices rise next year? | if prices will rise next year
    Will my dog win a prize? | if my dog will win a prize
    Will the train be late tomorrow? | if the train will be late tomorrow
    Will there be cars in a thousand years? | if there will be cars in a thousand years
    Will my plan work? | if my plan will work""",
)
