"""Sport: clubs, champions, rules and records, never taught."""

from training.conversations.never.field import Field

FIELDS = (
    Field(
        "tournaments",
        """the World Cup in 1990 | the European Cup in 2004 | Wimbledon in 1985 | the Tour de France in 2003 | the Super Bowl in 1999
        the Olympic marathon in 1936 | the Davis Cup in 1976 | the Ashes in 1953 | the US Open in 2011 | the Ryder Cup in 1997
        the Stanley Cup in 1981 | the Six Nations in 2015 | the World Series in 1967 | the Giro in 1988 | Roland Garros in 1994
        the Champions League in 2012 | the Masters in 2019 | the Africa Cup in 1972 | the Grand National in 1977""",
        """Who won {x}? | Which team won {x}? | Who came second in {x}? | What was the final score of {x}?
        Where was {x} held? | Who was the best player of {x}? | who took {x} | Who lost the final of {x}?
        Which country won {x}? | How many people watched {x}? | Who scored in {x}? | Tell me the winner of {x}.
        Was {x} a close one? | Do you remember who won {x}? | Who was the referee of {x}? | Who were the champions of {x}?""",
    ),
    Field(
        "clubs",
        """Real Madrid | Arsenal | Juventus | Ajax | the Boston Celtics | the New York Yankees | Bayern Munich | Celtic
        Manchester United | Boca Juniors | the Chicago Bulls | Porto | Inter Milan | the Dallas Cowboys | Feyenoord
        Liverpool | Santos | the Lakers | Benfica | Galatasaray | Everton | the Toronto Maple Leafs | River Plate""",
        """Who is the coach of {x}? | Where do {x} play? | How did {x} do last night? | Who is the captain of {x}?
        When was {x} founded? | How many titles have {x} won? | Who plays in goal for {x}? | what is the score of {x}
        Which stadium belongs to {x}? | Who is the top scorer of {x}? | Who bought {x}? | When do {x} play next?
        How much did {x} pay for their striker? | What is the nickname of {x}? | Against whom do {x} play on Sunday?""",
    ),
    Field(
        "athletes",
        """Pele | Diego Maradona | Usain Bolt | Serena Williams | Muhammad Ali | Roger Federer | Michael Jordan | Steffi Graf
        Lionel Messi | Tiger Woods | Jesse Owens | Nadia Comaneci | Ayrton Senna | Eddy Merckx | Zinedine Zidane
        Carl Lewis | Michael Phelps | Bjorn Borg | Babe Ruth | Cathy Freeman | Sachin Tendulkar | Johan Cruyff""",
        """How many titles did {x} win? | How tall is {x}? | Which club did {x} play for? | When did {x} retire?
        What record does {x} hold? | Where was {x} born? | Who trained {x}? | how old is {x} | Who beat {x}?
        What was the best year of {x}? | How much does {x} earn? | Is {x} the greatest ever? | How fast did {x} run?
        How many goals did {x} score? | Did {x} win an Olympic gold? | Which sport did {x} do?""",
    ),
    Field(
        "rules of sports",
        """cricket | rugby | golf | baseball | handball | water polo | ice hockey | judo | fencing | curling | badminton
        lacrosse | volleyball | squash | darts | snooker | basketball | tennis | polo | netball | sumo | biathlon""",
        """How many players are in a team in {x}? | How long is a match of {x}? | What is a foul in {x}?
        How do you score points in {x}? | What are the rules of {x}? | How big is the field in {x}? | Who invented {x}?
        Who is the world champion in {x}? | What does a {x} player earn? | how does {x} work | When did {x} become Olympic?
        What is offside in {x}? | What do you wear for {x}? | How heavy is the ball in {x}? | How is a tie settled in {x}?
        Which country is best at {x}? | What does the umpire do in {x}?""",
    ),
    Field(
        "records",
        """the 100 metres | the long jump | the high jump | the marathon | pole vault | the javelin | shot put | the discus
        the 1500 metres | freestyle swimming | weightlifting | the decathlon | the triple jump | ski jumping | speed skating
        the hour on a bicycle | free diving | the hammer throw""",
        """What is the world record in {x}? | Who holds the record in {x}? | When was the record in {x} set?
        Who won gold in {x}? | How is {x} measured? | What is a good result in {x}? | any record in {x}?
        Where did they set the best mark in {x}? | Which athlete is the best at {x}? | How do I train for {x}?
        Who was the first champion of {x}? | How close is anybody to the record in {x}? | Whose is the record in {x}?""",
    ),
    Field(
        "racing and mountains",
        """Formula One | the Le Mans race | the Monaco Grand Prix | the Iditarod | the America's Cup | the Dakar rally
        the Kentucky Derby | MotoGP | the Boat Race | Nascar | the Paris to Roubaix race | the Isle of Man TT
        the north face of the Eiger | K2 | Mont Blanc | Everest without oxygen""",
        """Who won {x} last year? | How long is {x}? | Who was the first to win {x}? | What is the prize money of {x}?
        How many laps has {x}? | Which driver leads {x}? | who is best at {x} | What is the fastest time for {x}?
        Who has mastered {x} most often? | How dangerous is {x} in numbers? | When is {x} this year?
        What gear do you need for {x}? | Who sponsors {x}? | How many people finished {x}?""",
    ),
)
