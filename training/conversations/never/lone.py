"""Never-taught questions that stand alone, of fields too small for a table, in many manners of asking."""

QUESTIONS = """Who is on the ten pound note? | What does VAT stand for? | Which vitamin do we get from sunlight?
How do I renew a passport? | What is the speed limit in Germany? | How many strings are on a cello? | Who shot Franz Ferdinand?
What is the tallest building on Earth? | Which metal is liquid when warm? | What's the boiling point of lead?
How many time zones are there? | Who lives at the Vatican? | Which blood group is the rarest? | What is a hat trick?
Which airline is the safest? | What is the Latin word for war? | Who is the richest man alive?
What does a pawnbroker do with the goods? | How do you get rid of moths? | What's the shelf life of yeast?
Which stain remover works on ink? | When was the first moon landing? | How many bones does the skull have?
What's the use of a crumple zone? | How do I bleed a radiator? | Which wire is live? | What's a good antivirus?
How do I clear my browser's cache? | What is the dark web? | Who are the Freemasons? | What is on Page Three?
Which planet did Voyager pass first? | What does Brexit mean? | How do I cancel a direct debit? | Who moderates the debate?
How high is the minimum wage? | What's the retirement age in Japan? | Which fish is used for caviar? | How do I poach an egg?
What is the difference between jam and marmalade? | How long do you boil a lobster? | Which flour is best for pasta?
What's the name of the Queen's dog? | How do I tie a bow tie? | What's the opposite of a monologue on stage?
Who wrote the first dictionary? | How many letters has the Greek alphabet? | Which alphabet do Georgians use?
What is Esperanto? | Who speaks Basque? | Is Hungarian related to Finnish? | What's the longest word in German?
Which tribe built the pyramids of Tikal? | How deep is the deepest mine? | How long is the Channel Tunnel?
When did the Berlin Wall fall? | Who was the first woman in space? | What was the Marshall Plan? | Who was Rasputin?
What sank the Lusitania? | Where did the Mayflower land? | When did women get the vote? | What is the Magna Carta?
Which pope was Polish? | What did Luther nail to the door? | Which river did Caesar cross? | Who burnt Rome?
What is a filibuster? | How many senators are there? | What does the chancellor do? | Who can veto a bill?
What is gerrymandering? | How are judges chosen? | What is a hung parliament? | Who leads the Labour Party?
How do vaccines work? | What is a normal pulse? | What's my body mass index? | How much water is in the blood?
Is it flu or a cold? | Which pills can I mix? | How do I lower my cholesterol? | What is a CT scan?
What does an anaesthetist inject? | How is a cataract removed? | When should I see a doctor about my knee?
How do magnets store data? | Why is my wifi slow? | How does a touch screen feel my finger? | What does 5G change?
How do I reset my password? | What is phishing? | How big is the internet? | Who coined the word robot?
What is a bit in computing? | How do I sort a list in code? | Why does my code crash? | What is open source?
What is the prize for a Nobel winner? | Who won the Booker Prize? | Which poet wrote of daffodils? | What's a villanelle?
Who was Sherlock Holmes's friend? | How does the Iliad begin? | Who killed Hamlet's father? | What colour is Gatsby's light?
What did Hemingway drink? | Who ghosted that memoir? | Which opera has the toreador song? | Who plays first violin?
How do you tune a guitar? | What's a barre chord? | Who sings the new Bond song? | What's number one in the charts?
Which band split in 1970? | How loud is a rock concert? | What does DJ mean? | Who headlines the festival?
How much is a goal worth in fantasy football? | What's the offside rule? | Who has the yellow jersey? | What's a birdie?
How many rounds has a boxing match? | What is a knuckleball? | Which horse won the Derby? | How far is a marathon?
Who is the fastest woman on Earth? | What is a triathlon? | How do I serve in tennis? | What's a par five?
How is chess rated? | What beats a full house? | How much is the king worth in whist? | How do I win at Scrabble?
What is a stock split? | How do I do my taxes? | What's a good mortgage rate? | When did the pound go decimal?
Is now a good time to buy shares? | Who pays stamp duty? | What is GDP? | What's the exchange rate of the yen?
How old is the Earth? | What is the half-life of carbon? | Why is the sea salty to the gram? | What is absolute zero?
Who split the atom? | What is string theory? | How do lasers cut steel? | How fast is sound in water?
What is the pH of vinegar? | Who drew up the periodic table? | What is rust in chemistry? | What's in gunpowder?
What's the square of 31? | What is seven eighths as a decimal? | How do you bisect an angle? | What's the volume of a cone?
How do I factor a quadratic? | What comes after a trillion? | Is 437 prime? | What are the odds of a flush?
Where is the Gobi? | What is the largest city in Africa? | Which strait parts Spain and Morocco? | Where is Timbuktu?
Which country has the most lakes? | Where do the Basques live? | How many islands has Greece? | What is a fjord?
Which road is Route 66? | Where does the Orient Express stop? | Which gate does my flight leave from?
How do I knit a heel? | What's a purl stitch? | Which glue sticks to vinyl? | How do I sand a floor? | What is grout?
How do I change a tyre? | What oil does my engine need? | How do I sharpen a chisel? | Which drill bit is for tiles?
When do I sow leeks? | How do I get rid of slugs? | What eats aphids? | How do you graft an apple? | Is ivy poisonous?
What breed is that dog? | How do I train a falcon? | Why do cats purr, in terms of anatomy? | How do I worm a horse?
Who designed the Mini? | What is torque? | How many gears has a lorry? | Which car won Le Mans? | What is a hybrid engine?
Who is the patron saint of sailors? | What's the holy book of the Sikhs? | When is Easter in 2031? | What is a kosher kitchen?
What is existentialism? | Who said I think, therefore I am? | What's the trolley problem? | What is a syllogism?
What is in today's paper? | Who resigned this week? | What's trending? | Did the strike end? | Who won last night?
How cold is it in Oslo now? | When is high tide? | Is the road to the pass open? | What's on television tonight?
Which film is on at eight? | Is the bank open? | Who's on the line? | What's the wifi code here? | Where's the fuse box?
What does my neighbour pay in rent? | What is Anna Karenina's fate? | Who holds the key to the chapel?
What's the plot of the new thriller? | Which actor plays the spy? | Who directed that western? | What is film noir?
Who voices the donkey? | How many Oscars has Meryl Streep? | What was the first talkie? | Who plays Bond now?
What is feng shui? | What does a Libra do this week? | What's my horoscope? | Which card is the Hanged Man?
What is the capital of the Moon? | How many teeth has a saw of that brand? | What is the serial number of this lamp?
How do I claim on insurance? | Is this contract valid? | May I fly a drone here? | What's the fine for speeding?
Can they sack me for that? | What is the age of consent? | Do I need planning permission? | Who inherits the house?"""
