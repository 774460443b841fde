"""History, politics, law, money, faith and thought: fields that are never taught."""

from training.conversations.never.field import Field

FIELDS = (
    Field(
        "wars and treaties",
        """the Battle of Hastings | the Hundred Years' War | the Crimean War | the Battle of Waterloo | the Boxer Rebellion
        the French Revolution | the Thirty Years' War | the Battle of Marathon | the American Civil War | the Cold War
        the Treaty of Versailles | the Treaty of Rome | the Congress of Berlin | the Siege of Vienna | the Opium War
        the Russian Revolution | the Punic Wars | the Spanish Armada | the Battle of Gettysburg | the Suez crisis
        the Peasants' Revolt | the Glorious Revolution | the Battle of Actium | the Korean War""",
        """When was {x}? | Who won {x}? | What caused {x}? | In which year did {x} begin? | How long did {x} last?
        Who fought in {x}? | How many people died in {x}? | What was the result of {x}? | year of {x}?
        Which general won {x}? | Where did {x} take place? | Why did {x} break out? | Who led the losers of {x}?
        What happened after {x}? | Who signed the peace after {x}? | Explain {x}. | What do historians say about {x}?""",
    ),
    Field(
        "rulers",
        """Napoleon | Julius Caesar | Cleopatra | Queen Victoria | Henry the Eighth | Genghis Khan | Charlemagne | Nero
        Alexander the Great | Peter the Great | Louis the Fourteenth | Abraham Lincoln | Winston Churchill | Lenin
        George Washington | Nelson Mandela | Mahatma Gandhi | Otto von Bismarck | Attila | Saladin | Ramses | Hadrian
        John F. Kennedy | Simon Bolivar | Catherine the Great | Emperor Augustus | Elizabeth the First""",
        """When did {x} rule? | How did {x} die? | When was {x} born? | Who came after {x}? | Where is {x} buried?
        What was {x} famous for? | Who was married to {x}? | How many children had {x}? | who came before {x}
        Which war did {x} win? | Which party did {x} belong to? | What was the last word of {x}? | Who killed {x}?
        How old was {x} at death? | Which land did {x} conquer? | Where did {x} grow up? | What law did {x} make?""",
    ),
    Field(
        "offices",
        """France | Germany | Italy | Spain | Portugal | Norway | Sweden | Poland | Austria | Greece | Hungary | Russia
        Turkey | Egypt | Kenya | India | China | Japan | Australia | Canada | Mexico | Cuba | Peru | Chile | Argentina
        Brazil | Denmark | Finland | Ireland | Belgium | Morocco | Nigeria | Thailand | South Africa | Iceland""",
        """Who is the president of {x}? | Who governs {x}? | Which party rules {x}? | How many people live in {x}?
        When did {x} become a state? | What is the highest mountain of {x}? | What is the longest river in {x}?
        How big is {x}? | Who was the first king of {x}? | What does the average worker in {x} earn? | population of {x}?
        What is the dialling code of {x}? | When is the next election in {x}? | Who is prime minister of {x}?
        What are the biggest companies in {x}? | Which religion is most common in {x}? | Who wrote the anthem of {x}?
        How long is the coast of {x}? | What time is it in {x}? | What is the national dish of {x}? | Is {x} in NATO?
        Do I need a visa for {x}? | Who won the last election in {x}? | How many provinces has {x}? | Who founded {x}?
        What is the largest lake in {x}? | How rich is {x}? | How long is the flight to {x}? | What's the tax like in {x}?""",
    ),
    Field(
        "law",
        """tax fraud | perjury | libel | a divorce | a patent | a will | copyright | bail | bankruptcy | an eviction
        a mortgage | a subpoena | custody of a child | a parking fine | burglary | theft | inheritance | a tenancy
        an alibi | manslaughter | a plea bargain | a restraining order | a prenup | arson | insider trading""",
        """What does the law say about {x}? | What is the penalty for {x}? | Which court deals with {x}? | Which paragraph covers {x}?
        Do I need a lawyer for {x}? | What does {x} cost? | How long does a case of {x} take? | what counts as {x} in law
        Since when is there a law on {x}? | What are my rights in a case of {x}? | How do I apply for {x}?
        Who decides in a case of {x}? | What is the legal meaning of {x}? | Is {x} different in Scotland?
        Can a judge refuse {x}? | What proof is needed for {x}?""",
    ),
    Field(
        "money",
        """inflation | a bond | a hedge fund | the stock market | interest rates | bitcoin | a pension fund | the Dow Jones
        a dividend | the national debt | a share buyback | venture capital | the gold standard | a call option | crude oil
        the euro zone | a recession | compound interest | a credit score | an index fund | short selling""",
        """What is {x}? | Explain {x}. | How does {x} work? | Will {x} go up or down? | How high is {x} now?
        Should I put my savings into {x}? | Who profits from {x}? | What moves {x}? | what's the outlook for {x}
        How is {x} taxed? | What was {x} like in 1980? | Why do people worry about {x}? | Which bank knows most about {x}?
        What did Keynes say about {x}? | How do I make money with {x}? | What is the risk of {x}? | Who regulates {x}?""",
    ),
    Field(
        "companies",
        """Apple | Microsoft | Toyota | Nestle | Siemens | Boeing | Coca-Cola | Ikea | Samsung | Amazon | Shell | Nike | Lego
        Sony | Volkswagen | Netflix | Ford | Nokia | Disney | Airbus | General Electric | Philips | Rolls-Royce | Intel
        Tesla | Unilever | Bosch | Heinz | Adidas""",
        """Who founded {x}? | Who runs {x}? | How many people work for {x}? | What is a share of {x} worth? | When did {x} begin?
        Where is the head office of {x}? | What was the profit of {x} last year? | who owns {x} | What does {x} make?
        What is the newest product of {x}? | How do I reach {x} by phone? | What does the name {x} mean?
        Who is the rival of {x}? | Does {x} pay well? | What is the slogan of {x}? | In which year was {x} founded?""",
    ),
    Field(
        "prices",
        """a litre of petrol | a new Porsche | a flight to New York | a barrel of oil | a kilo of gold | a ticket to the opera
        a hotel in Paris | an iPhone | a flat in London | a loaf in Moscow | a gram of saffron | a used piano | a Rolex
        a night at the Ritz | a Big Mac | a stamp to Australia | a carat of diamond | a seat on the Concorde | a wedding dress
        a ton of steel | a Picasso | a horse | a swimming pool | a wooden boat | a racing bike | a barrel of wine""",
        """How much is {x}? | What does {x} cost? | How much did {x} cost in 1970? | Where is {x} cheapest? | price of {x}?
        What do I have to pay for {x}? | Is {x} dearer than last year? | How many dollars is {x}? | Tell me the price of {x}.
        What's the going rate for {x}? | Who sells {x}? | How much tax is there on {x}? | how much for {x}
        Will {x} get cheaper? | What was the highest price ever paid for {x}? | Can I get {x} for a hundred pounds?""",
    ),
    Field(
        "faith",
        """Islam | Buddhism | Hinduism | Judaism | the Quakers | Lent | Ramadan | Diwali | Yom Kippur | the Reformation | Sikhism
        the Book of Job | the Ten Commandments | Shinto | the Jesuits | baptism | the Trinity | Zen | the Amish | karma
        the Dalai Lama | Martin Luther | Saint Francis | the Council of Nicaea | the Vulgate | Taoism""",
        """What is {x}? | What is the meaning of {x}? | When did {x} begin? | Who follows {x}? | What does {x} teach?
        Which text tells of {x}? | How many people believe in {x}? | what do people do in {x} | Where does {x} come from?
        Why is {x} important? | Who criticised {x}? | Explain {x} in a sentence. | What is forbidden in {x}?
        Which saint stands for {x}? | How old is {x}? | What happened at the start of {x}?""",
    ),
    Field(
        "thinkers",
        """Plato | Aristotle | Kant | Nietzsche | Descartes | Karl Marx | Confucius | Socrates | Hume | Spinoza | Rousseau
        Hegel | Wittgenstein | Sartre | Voltaire | Seneca | Thomas Aquinas | John Locke | Adam Smith | Freud | Machiavelli
        Simone de Beauvoir | Hannah Arendt | Schopenhauer | Epicurus | Avicenna""",
        """What did {x} teach? | What is the main work of {x}? | Who was the teacher of {x}? | What did {x} say about truth?
        When did {x} live? | What did {x} mean by freedom? | Where did {x} work? | what is {x} known for
        Did {x} believe in God? | Who disagreed with {x}? | Explain the ideas of {x}. | How did {x} die?
        Which school did {x} found? | What would {x} say about war? | In which language did {x} write?""",
    ),
    Field(
        "explorers and inventors",
        """Columbus | Marco Polo | Captain Cook | Magellan | Amundsen | Thomas Edison | James Watt | Gutenberg | Nikola Tesla
        the Wright brothers | Alexander Bell | Alfred Nobel | Galileo | Isaac Newton | Albert Einstein | Marie Curie
        Charles Darwin | Louis Pasteur | Copernicus | Archimedes | Ada Lovelace | Alan Turing | Vasco da Gama | Humboldt""",
        """What did {x} discover? | When did {x} live? | Where was {x} born? | What is {x} famous for? | When did {x} die?
        What did {x} invent? | How did {x} get the money? | Who helped {x}? | what did {x} find out
        Which prize did {x} get? | Who was the wife of {x}? | What was the mistake of {x}? | How old was {x} then?
        Where did {x} study? | What is named after {x}? | Which ship did {x} take? | What did {x} write?""",
    ),
    Field(
        "the army and police",
        """a submarine | a tank | a sergeant | the Navy Seals | Interpol | the FBI | the Foreign Legion | a fighter jet | the KGB
        an aircraft carrier | a drone | a field marshal | the Royal Guard | MI6 | a cruise missile | the Swiss Guard""",
        """How many countries have {x}? | What does {x} cost? | Who commands {x}? | How do you join {x}? | When was {x} first used?
        What is the rank above {x}? | How fast is {x}? | what weapons has {x} | What is the crew of {x}?
        Which war made {x} famous? | Who invented {x}? | What is the range of {x}? | How heavy is {x}?""",
    ),
    Field(
        "peoples and customs",
        """the Aztecs | the Vikings | the Incas | the Maya | the Celts | the Romans | the Spartans | the Maori | the Samurai
        the Etruscans | the Phoenicians | the Sumerians | the Huns | the Ottomans | the Vandals | the Zulu | the Sioux
        the Normans | the Visigoths | the Hittites | the Minoans | the Tuareg""",
        """Where did {x} live? | What did {x} believe in? | When did {x} disappear? | What language did {x} speak?
        Who led {x}? | What did {x} trade in? | How did {x} bury their dead? | what did {x} eat at feasts
        Who defeated {x}? | What did {x} call themselves? | Which city was the centre of {x}? | How did {x} count years?
        What houses did {x} build? | Why do we remember {x}? | What weapons did {x} have?""",
    ),
    Field(
        "years",
        """1066 | 1492 | 1789 | 1812 | 1848 | 1914 | 1929 | 1945 | 1956 | 1963 | 1969 | 1977 | 1984 | 1989 | 1994 | 2001 | 2008
        2010 | 2016 | 2020 | 44 BC | 476 | 1215 | 1517 | 1648 | 1776 | 1865 | 1905 | 1917 | 1936 | 1968""",
        """What happened in {x}? | Who was king in {x}? | Who won the election in {x}? | What was invented in {x}?
        Which war was on in {x}? | Who got the Nobel prize in {x}? | What was the hit song of {x}? | who died in {x}
        Who was pope in {x}? | What did bread cost in {x}? | Which treaty is from {x}? | Was {x} a leap year?
        What was the film of the year in {x}? | What was the weather like in {x}? | What is {x} known for?
        How many people lived on Earth in {x}? | On what day did {x} begin?""",
    ),
    Field(
        "brands of the day and news",
        """the prime minister | the pope | the king | the mayor | the Nobel committee | the United Nations | the central bank
        the opposition | the World Bank | the trade union | the supreme court | the European Union | the royal family
        the finance minister | the space agency | the weather office""",
        """What did {x} say yesterday? | What is the latest on {x}? | Who is the head of {x} now? | Where is {x} meeting today?
        What has {x} decided? | Why is {x} in the news? | What does {x} plan? | any news about {x}
        When was {x} founded? | How much does {x} spend? | Who speaks for {x}? | What are people saying about {x}?
        What was the vote of {x}? | Who criticised {x} this week? | How long has {x} been in office?""",
    ),
)
