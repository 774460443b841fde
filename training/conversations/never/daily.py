"""Cooking, crafts, gardens, words and other everyday knowledge in more detail than is ever taught."""

from training.conversations.never.field import Field

FIELDS = (
    Field(
        "recipes",
        """lasagne | paella | risotto | sushi | goulash | moussaka | a souffle | hollandaise | tiramisu | falafel | ramen | borscht
        a quiche | beef Wellington | coq au vin | gazpacho | kimchi | puff pastry | gnocchi | ceviche | sauerkraut | a roux
        pesto | baklava | haggis | pavlova | a beef stew | sourdough | creme brulee | curry paste | mayonnaise | a meringue""",
        """How do I make {x}? | How long do you cook {x}? | At what heat do you bake {x}? | recipe for {x}?
        Who invented {x}? | How many grams of butter are in {x}? | What wine goes with {x}?
        How many calories has {x}? | What can I use instead of cream in {x}? | Can I freeze {x}? | Why did my {x} fail?
        What is the secret of a good {x}? | How do I season {x}? | How far ahead can I make {x}? | Which cheese is in {x}?
        Give me a recipe for {x}.""",
    ),
    Field(
        "food in numbers",
        """an apple | a banana | bread | milk | cheese | an egg | butter | rice | chocolate | honey | a potato | a tomato | sugar
        an orange | a carrot | fish | chicken | a nut | an onion | soup | cake | pizza | salt | tea | coffee | juice | a lemon""",
        """How many calories are in {x}? | Who first ate {x}? | How much vitamin C is in {x}? | What does {x} cost in Japan?
        Which country makes the most {x}? | How much protein has {x}? | Where does the word for {x} come from? | calories of {x}?
        How many tons of {x} are sold a year? | What is {x} in Latin? | How much {x} does the average person eat?
        What is the chemical make-up of {x}? | How heavy is {x} in grams? | What is the glycaemic index of {x}?
        Who sells the best {x} in town? | What is the tax on {x}?""",
    ),
    Field(
        "wine and beer",
        """Champagne | Riesling | port | stout | Chianti | whisky | sherry | gin | a Manhattan | Burgundy | vermouth | schnapps | rum
        Bordeaux | a pale ale | tequila | absinthe | a martini | Rioja | cognac | sake | mead""",
        """How is {x} made? | How strong is {x}? | What do you eat with {x}? | Which year was good for {x}? | what's in {x}
        How long can I keep {x}? | Who makes the best {x}? | How cold should {x} be? | What glass do you use for {x}?
        Where does {x} come from? | Why is {x} so dear? | What is the difference between {x} and brandy?
        Who invented {x}? | What grapes go into {x}?""",
    ),
    Field(
        "crafts",
        """knitting | crochet | pottery | weaving | quilting | origami | embroidery | carpentry | bookbinding | macrame | soldering
        glass blowing | calligraphy | dyeing wool | spinning | basket making | upholstery | batik | lace making | felting""",
        """What is the first step in {x}? | Which needle do I need for {x}? | What tools does {x} need? | How long does it take to learn {x}?
        What is a common mistake in {x}? | Where did {x} begin? | how do i start with {x} | Who is famous for {x}?
        What do you call the knot in {x}? | Which thread is best for {x}? | How do I fix a hole in {x}? | What does a course in {x} cost?
        Explain the basic stitch of {x}. | Can {x} be done by machine?""",
    ),
    Field(
        "garden and farm",
        """roses | tulips | an orchid | a bonsai | wheat | a lawn | a hedge | grapes | maize | cotton | lavender | a fig tree
        asparagus | compost | a beehive | a cherry tree | potatoes | a cactus | rhododendrons | soya | bamboo | an olive tree""",
        """When do I prune {x}? | What is the Latin name of {x}? | How often should I water {x} in May? | What soil does {x} need?
        Which pests attack {x}? | How deep do I plant {x}? | how tall does {x} get | What fertiliser is good for {x}?
        How much does a field of {x} bring? | Which variety of {x} is the oldest? | How do I graft {x}? | Why is my {x} dying?
        When is the harvest of {x} in Spain? | What pH is right for {x}? | How long does {x} live?""",
    ),
    Field(
        "animals in numbers",
        """a dog | a cat | a horse | a cow | an elephant | a lion | a whale | a bear | a frog | an owl | a rabbit | a goat | a snake
        a mouse | a bee | an eagle | a penguin | a fox | a wolf | a duck | a shark | a tiger | a giraffe | a hamster | a parrot""",
        """What is the Latin name of {x}? | How much does {x} weigh? | How many bones has {x}? | How fast does the heart of {x} beat?
        How much does {x} cost? | How many teeth does {x} have? | Which illness is common in {x}? | How long is {x} pregnant?
        How well can {x} see red? | Who first tamed {x}? | How clever is {x} in tests? | latin for {x}?
        What is the word for {x} in Finnish? | How many of them are left in Asia, I mean like {x}?
        What is the blood group of {x}? | How old was the oldest known {x}? | How many genes has {x}?""",
    ),
    Field(
        "rare animals",
        """an axolotl | a pangolin | a narwhal | an okapi | a platypus | a tardigrade | an aye-aye | a coelacanth | a quokka | a tapir
        a wombat | a mantis shrimp | a komodo dragon | an echidna | a manatee | a lemur | a gecko | a piranha | a capybara
        a trilobite | a stegosaurus | a velociraptor | a mammoth | a dodo | a shrew | a cuttlefish""",
        """Where does {x} live? | What does {x} eat? | What sound does {x} make? | How long does {x} live? | what is {x}
        How many young does {x} have? | Is {x} endangered? | Which family does {x} belong to? | How big does {x} get?
        Who discovered {x}? | What is special about {x}? | How does {x} hunt? | When did {x} die out? | How does {x} breathe?
        What colour is the tongue of {x}? | What is a baby of {x} called?""",
    ),
    Field(
        "translations",
        """bread | house | good morning | thank you | water | dog | love | friend | school | Monday | red | seven | mother | sun
        winter | cheese | tree | happy | I am hungry | where is the station | cat | night | book | bird | yes | hello | window""",
        """How do you say "{x}" in Spanish? | What is "{x}" in French? | What's the German word for "{x}"? | "{x}" in Italian?
        Translate "{x}" into Latin. | How do I write "{x}" in Russian letters? | What does "{x}" mean in Dutch?
        How do they say "{x}" in Japan? | Say "{x}" in Welsh. | What is the Arabic for "{x}"? | how is "{x}" in turkish
        Where does the word "{x}" come from? | What is the plural of "{x}" in Swedish? | How do you sign "{x}"?
        Put "{x}" into Greek. | How is "{x}" said in Mandarin?""",
    ),
    Field(
        "grammar and old words",
        """the subjunctive | a gerund | a preposition | an adverb | the passive voice | a split infinitive | a diphthong | a haiku
        a sonnet | iambic pentameter | a clause | an umlaut | the semicolon | the genitive | a palindrome | alliteration
        onomatopoeia | a metaphor | the Oxford comma | a limerick | irony | the pluperfect | a phoneme | an anagram""",
        """What is {x}? | Give me an example of {x}. | When do you use {x}? | How do I form {x}? | explain {x} please
        Is there {x} in Polish? | Who invented {x}? | Where does the word for {x} come from? | What is the rule for {x}?
        Why do writers like {x}? | How many lines has {x}? | What is the opposite of {x} in grammar? | Write {x} for me.
        Which poet is known for {x}?""",
    ),
    Field(
        "fashion and looks",
        """denim | a corset | a kilt | a kimono | silk | a toga | the mini skirt | a tuxedo | cashmere | a sari | tweed | a beret
        stiletto heels | a bowler hat | tattoos | perfume | a bikini | velvet | a fez | lipstick | a perm | a monocle""",
        """Who invented {x}? | When did {x} come into fashion? | How is {x} made? | What does {x} cost? | Who wears {x} today?
        How do I wash {x}? | Where does {x} come from? | which designer made {x} famous | What do you wear with {x}?
        Is {x} back this year? | What is the history of {x}? | What was {x} called before? | How long does {x} last?
        Why did people wear {x}?""",
    ),
    Field(
        "photography and craft of film",
        """a zoom lens | the aperture | a tripod | a dark room | a flash | a jump cut | a close-up | exposure | a filter | depth of field
        slow motion | a green screen | black and white film | a dolly shot | white balance | shutter speed""",
        """What is {x}? | How do I use {x}? | Which setting is best for {x}? | Who invented {x}? | What does {x} cost?
        When should I avoid {x}? | how does {x} work | Which film is famous for {x}? | What comes before {x}?
        How did they do {x} in the old days? | What can replace {x}? | Explain {x} to a beginner. | Is {x} worth it?""",
    ),
    Field(
        "chess and puzzles",
        """the Queen's Gambit | castling | en passant | a rook ending | zugzwang | the Sicilian | a fork in chess | checkmate | a pin
        the Ruy Lopez | a sudoku | a Rubik's cube | a crossword | a rebus | stalemate | the knight's tour | a magic square""",
        """How does {x} go? | What is {x}? | When should I play {x}? | How do I answer {x}? | Who invented {x}? | explain {x}
        What is the trick of {x}? | Who plays {x} best? | What's the quickest way to {x}? | Is {x} good for Black?
        How do you solve {x}? | How many moves does {x} take? | What is the record for {x}? | When is {x} allowed?""",
    ),
    Field(
        "who made everyday things",
        """the umbrella | the zip | the toothbrush | the bicycle | the clock | scissors | the pencil | glasses | the telephone
        the fridge | paper | the lamp | the washing machine | the key | the button | the spoon | the ladder | soap | the bed
        the ball | the mirror | the hammer | the piano | the sock | the radio | the wheel | the candle | the pillow | the comb""",
        """Who invented {x}? | When was {x} invented? | In which country was {x} invented? | Who made {x} first?
        How was {x} made in the Middle Ages? | Who has the patent for {x}? | which year did {x} come up | What did {x} cost in 1900?
        How many makers of {x} are there? | Which firm sells most of {x}? | What is the history of {x}?
        How old is the oldest example of {x}? | What did people use before {x}? | Who improved {x}? | Where is the museum of {x}?""",
    ),
    Field(
        "pay and training",
        """a teacher | a nurse | a pilot | a baker | a dentist | a farmer | a judge | a plumber | a firefighter | a vet | a cook
        a police officer | a bus driver | a doctor | a hairdresser | a builder | a postman | a mechanic | a surgeon | a tailor""",
        """How much does {x} earn? | How long does it take to become {x}? | Which exam must {x} pass? | pay of {x}?
        How many hours a week does {x} work? | What do I study to be {x}? | Who was the first woman to be {x}?
        How many people work as {x} in Italy? | When does {x} retire? | What is the union of {x} called?
        How often does {x} go on strike? | What does {x} pay in tax? | Which town needs {x} most? | What is {x} in Hungarian?""",
    ),
    Field(
        "units",
        """a mile | a pound | a stone | an inch | a gallon | an ounce | a knot | a league | a hectare | a pint | a fathom | a yard
        an acre | a calorie | a horsepower | a light year | a carat | a bushel | a furlong | a cubit""",
        """How many metres is {x}? | How much is {x} in other units? | Where does the name of {x} come from? | convert {x}
        Who introduced {x}? | Is {x} still in use? | What is half of {x} in centimetres? | How exact is {x}?
        How do you convert {x}? | How many grams are in {x}? | When was {x} fixed by law? | What is larger than {x} by ten?
        Which country still uses {x}?""",
    ),
)
