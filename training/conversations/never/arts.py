"""Books, films, pictures, music, games and myths: fields that are never taught."""

from training.conversations.never.field import Field

FIELDS = (
    Field(
        "films",
        """Casablanca | Vertigo | Metropolis | Psycho | Jaws | Alien | Gladiator | Rocky | Titanic | Avatar | Ben-Hur
        Spartacus | Goodfellas | Fargo | Amadeus | Chinatown | The Godfather | The Third Man | Rear Window | Star Wars
        Pulp Fiction | The Matrix | Citizen Kane | Blade Runner | Forrest Gump | Toy Story | The Sting | Inception""",
        """Who directed {x}? | In which year did {x} come out? | Who plays the lead in {x}? | How does {x} end?
        Who wrote the music for {x}? | How many Oscars did {x} win? | Where was {x} shot? | How long is {x} in minutes?
        Which studio made {x}? | What is the plot of {x}? | Who is the villain in {x}? | who made the film {x}
        Was {x} a success at the cinema? | Name two actors of {x}. | What is the most famous line of {x}?
        who was in {x} | The director of {x}, please. | Have you seen {x}? What is it about? | How much money did {x} make?
        Is {x} based on a book? Which one? | Which actress stars in {x}?""",
    ),
    Field(
        "series and shows",
        """Friends | Doctor Who | Breaking Bad | Seinfeld | The Simpsons | Sherlock | Lost | Dallas | The Office | Columbo
        Fawlty Towers | Downton Abbey | Game of Thrones | House of Cards | The Crown | Twin Peaks | Stranger Things""",
        """How many seasons does {x} have? | Who created {x}? | On which channel did {x} run? | Who dies at the end of {x}?
        When was {x} first shown? | Who plays the main part in {x}? | What happens in the last episode of {x}?
        how many episodes of {x} are there | Which town is {x} set in? | Why was {x} stopped? | Name a character of {x}.
        Who sings the tune of {x}? | Is there a new season of {x}? | What was the pilot of {x} called?""",
    ),
    Field(
        "books",
        """Moby Dick | Dracula | Emma | Ulysses | Hamlet | Macbeth | Don Quixote | Oliver Twist | Frankenstein | Jane Eyre
        War and Peace | Animal Farm | Robinson Crusoe | The Hobbit | Great Expectations | Little Women | The Odyssey
        The Trial | Lord of the Flies | Pride and Prejudice | Treasure Island | Faust | The Iliad | King Lear""",
        """Who wrote {x}? | Who is the author of {x}? | When was {x} written? | What is {x} about? | How many pages has {x}?
        Who is the hero of {x}? | What is the first sentence of {x}? | In which country does {x} take place?
        Who published {x}? | Name a character from {x}. | How does {x} end? | who's the writer of {x}
        What does the end of {x} mean? | Into how many languages was {x} translated? | When did {x} appear?
        Give me a summary of {x}. | Which prize did {x} win? | Whose book is {x}? | Is {x} a novel or a play?""",
    ),
    Field(
        "writers",
        """Charles Dickens | Jane Austen | Leo Tolstoy | Mark Twain | Goethe | Homer | Dante | Franz Kafka | Agatha Christie
        George Orwell | Victor Hugo | Oscar Wilde | Virginia Woolf | Pablo Neruda | Emily Dickinson | Cervantes
        Ernest Hemingway | Jules Verne | Shakespeare | Toni Morrison | Ibsen | Moliere | Rumi | Naguib Mahfouz""",
        """Which books did {x} write? | When was {x} born? | Where did {x} live? | What is the best known work of {x}?
        When did {x} die? | In which language did {x} write? | To whom was {x} married? | what did {x} write
        Did {x} win a Nobel prize? | Quote a line by {x}. | What was the first book of {x}? | Who influenced {x}?
        Where is {x} buried? | How old did {x} get? | Name a poem by {x}. | Which century did {x} live in?""",
    ),
    Field(
        "painters",
        """Rembrandt | Picasso | Monet | Van Gogh | Vermeer | Goya | Frida Kahlo | Caravaggio | Titian | Turner | Klimt
        Salvador Dali | Cezanne | Botticelli | Paul Klee | Magritte | Edvard Munch | Leonardo da Vinci | Hokusai""",
        """What did {x} paint? | When did {x} live? | Which museum shows {x}? | What style did {x} paint in?
        Where was {x} born? | What is the most famous picture by {x}? | who taught {x} to paint | What did {x} die of?
        How much does a picture by {x} cost? | Name a painting by {x}. | Was {x} rich? | Which paint did {x} use?
        What happened to the ear of {x}? | Which school of art does {x} belong to? | Describe the style of {x}.""",
    ),
    Field(
        "composers and bands",
        """Mozart | Bach | Beethoven | Chopin | Verdi | Wagner | Vivaldi | Schubert | the Beatles | Queen | ABBA | Nirvana
        Elvis Presley | Madonna | David Bowie | Bob Marley | Pink Floyd | Miles Davis | Edith Piaf | the Rolling Stones
        Radiohead | Johnny Cash | Ella Fitzgerald | Debussy | Haydn | Coldplay | Metallica | U2""",
        """Which songs are by {x}? | When was {x} at the top? | What is the best piece by {x}? | What year did {x} start?
        Who plays drums in {x}? | Where does {x} come from? | What was the first record of {x}? | what did {x} compose
        How many records did {x} sell? | Which opera did {x} write? | Name a song by {x}. | When is the next concert of {x}?
        Who sings in {x}? | What instrument did {x} play? | Which album of {x} is the best? | Is {x} still alive?""",
    ),
    Field(
        "songs and pieces",
        """Yesterday | Hey Jude | Bohemian Rhapsody | Imagine | Waterloo | Thriller | Hallelujah | Carmen | Tosca | Aida
        The Magic Flute | The Four Seasons | Fur Elise | Bolero | Let It Be | Dancing Queen | Yellow Submarine | La Boheme
        The Nutcracker | Swan Lake | Stairway to Heaven | The Messiah""",
        """Who sang {x}? | Who composed {x}? | What key is {x} in? | What year is {x} from? | What are the words of {x}?
        How does {x} begin? | On which album is {x}? | who wrote {x} | What tempo does {x} have? | What is {x} about?
        How long does {x} last? | Where was {x} first played? | Who recorded {x} first? | Which band played {x}?""",
    ),
    Field(
        "music theory",
        """a fugue | a cadenza | an arpeggio | a minor seventh | the Dorian mode | counterpoint | a rondo | a diminished chord
        the circle of fifths | a madrigal | syncopation | a pentatonic scale | vibrato | a leitmotif | legato | a triplet
        basso continuo | the tritone | equal temperament""",
        """What is {x}? | How do I play {x}? | Explain {x} to me. | Which composer used {x} first? | How is {x} written down?
        What does {x} sound like? | Give an example of {x}. | When do musicians use {x}? | what's {x} in music
        How many notes are in {x}? | Can you define {x}? | Why is {x} used? | Where does the term {x} come from?""",
    ),
    Field(
        "video games",
        """Tetris | Pac-Man | Minecraft | Super Mario | Zelda | Fortnite | Doom | Half-Life | Pong | SimCity | Portal | Myst
        The Sims | World of Warcraft | Tomb Raider | Among Us | Street Fighter | Final Fantasy | Pokemon Red | Skyrim""",
        """Who made {x}? | When was {x} released? | How do I win at {x}? | Which console does {x} run on?
        What is the last level of {x}? | how many copies of {x} were sold | Is there a cheat for {x}? | What is {x}?
        How many players can play {x}? | Who is the boss in {x}? | What rating has {x}? | Which company owns {x}?
        Where do I find the key in {x}? | What does the latest version of {x} add?""",
    ),
    Field(
        "board and card games",
        """Monopoly | poker | bridge | backgammon | Scrabble | Go | chess | draughts | rummy | mahjong | Risk | Catan
        blackjack | canasta | cribbage | dominoes | Cluedo | shogi | solitaire | roulette""",
        """How do you score in {x}? | What are the rules of {x}? | How many cards do you need for {x}? | Who invented {x}?
        What is the best opening in {x}? | Who is world champion of {x}? | how do you play {x} | How old is {x}?
        What is a bluff in {x}? | Give me a trick for {x}. | How many pieces has {x}? | When do you lose at {x}?
        Which hand wins in {x}? | What's the longest game of {x} ever? | Who moves first in {x}?""",
    ),
    Field(
        "gods and myths",
        """Zeus | Thor | Osiris | Athena | Odin | Loki | Hercules | Medusa | the Minotaur | Achilles | Icarus | Anubis
        Shiva | Quetzalcoatl | Persephone | Poseidon | Prometheus | the Sphinx's riddle | Pandora | Freya | Gilgamesh
        King Arthur | Merlin | Beowulf | the Trojan horse | Orpheus | Isis""",
        """What is the story of {x}? | Who killed {x}? | Who was the mother of {x}? | Which people believed in {x}?
        What was the power of {x}? | In which text do we meet {x}? | where does the legend of {x} come from
        How did {x} come to an end? | Who were the children of {x}? | What does {x} stand for? | Who tricked {x}?
        Name a tale about {x}. | What is the Roman name of {x}? | Was {x} a god or a human?""",
    ),
    Field(
        "architecture",
        """the Eiffel Tower | the Empire State Building | Notre-Dame | the Parthenon | the Sagrada Familia | Versailles
        the Pantheon | St Paul's | the Sydney Opera House | the Burj Khalifa | the Kremlin | the Alhambra | Neuschwanstein
        the Shard | Hagia Sophia | the Louvre | Sanssouci | Angkor Wat | the Tower of London | Windsor Castle""",
        """Who built {x}? | How tall is {x}? | When was {x} finished? | How many steps has {x}? | Who was the architect of {x}?
        What does it cost to visit {x}? | How many people visit {x} a year? | when was {x} built | What style is {x}?
        How long did it take to build {x}? | Who owns {x}? | What is inside {x}? | Which king ordered {x}?
        Is {x} open on Mondays? | How many rooms has {x}? | What are the opening hours of {x}?""",
    ),
    Field(
        "dance and theatre",
        """the tango | ballet | flamenco | the waltz | kabuki | the foxtrot | salsa | opera buffa | mime | Noh theatre
        the samba | tap dance | vaudeville | commedia dell'arte | the polka | the quickstep | breakdance""",
        """Where does {x} come from? | Who invented {x}? | What are the basic steps of {x}? | When did {x} become popular?
        What shoes do you wear for {x}? | Name a star of {x}. | what beat does {x} have | What is typical of {x}?
        Which composer wrote for {x}? | How long does it take to learn {x}? | What is the history of {x}?
        Which city is the home of {x}? | Who is the greatest name in {x}?""",
    ),
)
