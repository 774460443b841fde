"""Mathematics, physics, chemistry, medicine, technology: fields that are never taught."""

from training.conversations.never.field import Field

FIELDS = (
    Field(
        "chemistry",
        """helium | sodium | uranium | sulphur | platinum | ammonia | methane | ethanol | benzene | chlorine | mercury vapour
        zinc | titanium | nitric acid | caustic soda | potassium | radium | neon | argon | silicon | acetone | tungsten
        lithium | phosphorus | calcium carbonate | sulphuric acid | ozone | glycerine""",
        """What is the atomic weight of {x}? | What is the formula of {x}? | At what heat does {x} boil? | Who discovered {x}?
        What is the symbol of {x}? | How dense is {x}? | How is {x} made in industry? | formula for {x}?
        Is {x} poisonous? | What does {x} react with? | Which group is {x} in? | What is the melting point of {x}?
        How many electrons has {x}? | What is {x} used for in factories? | Where is {x} mined? | Does {x} burn?""",
    ),
    Field(
        "physics",
        """entropy | momentum | a photon | a quark | relativity | the speed of light | a neutrino | angular momentum | viscosity
        superconductivity | the Doppler effect | Planck's constant | nuclear fission | a black hole | quantum theory
        torque | a capacitor | refraction | static friction | kinetic energy | radioactivity | a laser | the Big Bang""",
        """What is {x}? | Explain {x}. | What is the unit of {x}? | Who discovered {x}? | How do you measure {x}?
        What is the equation for {x}? | Give an example of {x}. | how does {x} work | What did Einstein say about {x}?
        Why does {x} matter? | What is the value of {x}? | Which experiment shows {x}? | Can {x} be negative?
        How is {x} used in engines? | What happens to {x} in a vacuum? | Describe {x} in simple terms.""",
    ),
    Field(
        "mathematics",
        """a logarithm | a prime number | a matrix | an integral | the derivative | a vector | pi | a polynomial | the golden ratio
        the cosine | an ellipse | a fraction | a hypotenuse | Fermat's last theorem | a parabola | a factorial | a set
        the binomial theorem | a complex number | the median | standard deviation | the Pythagorean theorem | infinity""",
        """What is {x}? | How do you calculate {x}? | Who came up with {x}? | What is the formula for {x}? | Define {x}.
        Give me an example of {x}. | How do I draw {x}? | explain {x} please | What is {x} good for?
        How do I prove {x}? | In which class do you learn {x}? | What is the opposite of {x} in maths? | Is {x} hard?
        What are the first digits of {x}? | When do we need {x}? | What is the symbol for {x}?""",
    ),
    Field(
        "large sums",
        """347 times 86 | 1289 plus 4577 | 9120 divided by 38 | 753 minus 268 | the square root of 729 | 17 to the power of 3
        64 times 129 | the cube root of 512 | 8 factorial | 15 percent of 940 | the logarithm of 1000 | 999 times 999
        2 to the power of 20 | 4000 minus 1733 | 5821 plus 2996 | the square root of 2 | 365 times 24 | 144 divided by 0.6
        7 eighths of 400 | 1024 divided by 16 | 876 plus 543 | 271 times 314 | 3 percent of 77 | the sine of 30 degrees
        a million minus 17 | 12345 plus 67890 | 640 times 480 | 19 times 87 | 6.5 times 4.2 | 1001 divided by 7""",
        """What is {x}? | How much is {x}? | Work out {x}. | Can you calculate {x}? | {x} is what? | Tell me {x}.
        What do I get for {x}? | {x} | I need {x}. | Please compute {x}. | what's {x} | Give me the result of {x}.
        Quick, what is {x}? | Do you know {x} by heart? | What's the answer to {x}? | My homework asks for {x}.""",
    ),
    Field(
        "biology",
        """photosynthesis | mitosis | a chromosome | an enzyme | DNA | evolution | a virus | a bacterium | a stem cell | a spore
        a hormone | natural selection | a gene | the cell wall | pollination | a dominant allele | a neuron | a protein
        the food chain | osmosis | an antibody | a species | plankton | symbiosis | chlorophyll | fermentation""",
        """What is {x}? | Explain {x}. | Who discovered {x}? | What does {x} consist of? | How does {x} work? | define {x}
        What is the role of {x}? | How big is {x}? | How many kinds of {x} are there? | Where does {x} happen?
        What is the difference between {x} and a fungus? | How long does {x} take? | Name the stages of {x}.
        Which scientist studied {x}? | What happens without {x}? | Draw me a picture of {x} in words.""",
    ),
    Field(
        "medicine",
        """asthma | diabetes | malaria | measles | aspirin | penicillin | a stroke | insulin | the flu shot | migraine | gout
        pneumonia | high blood pressure | an ulcer | eczema | arthritis | ibuprofen | anaemia | hepatitis | a hernia | rabies
        chemotherapy | the appendix | tonsillitis | cholera | vitamin B12 | paracetamol | scurvy | tetanus""",
        """What helps against {x}? | What are the symptoms of {x}? | Who discovered {x}? | What is the right dose for {x}?
        Is {x} dangerous? | What causes {x}? | How long does {x} last? | how do doctors treat {x} | How common is {x}?
        What are the side effects of {x}? | Can children get {x}? | Which doctor knows about {x}? | Can {x} be cured?
        What is the Latin name for {x}? | How is {x} tested? | Should I worry about {x}? | Is there a vaccine for {x}?""",
    ),
    Field(
        "programming",
        """Python | JavaScript | a for loop | recursion | a pointer | SQL | HTML | a linked list | Git | a compiler | regex
        Docker | Linux | Java | an array | a binary tree | a stack | object orientation | Haskell | a segfault | JSON
        an API | unit tests | a mutex | CSS | quicksort | a hash table | machine code | a null value | Kotlin""",
        """How do I use {x}? | What is {x}? | Who invented {x}? | Show me an example of {x}. | Why is {x} so slow? | explain {x}
        What's the syntax of {x}? | How do I debug {x}? | When should I use {x}? | Which version of {x} is current?
        What is the error in my {x}? | How do I install {x}? | What is better than {x}? | Is {x} hard to learn?
        Write me some code with {x}. | Which company uses {x}? | How much memory does {x} need? | How do I test {x}?""",
    ),
    Field(
        "computers and phones",
        """a router | bluetooth | a graphics card | Windows | an SSD | the cloud | a VPN | wifi | a firewall | Android | a modem
        a USB stick | Excel | Photoshop | a QR code | a web browser | a spam filter | the internet | a password manager
        an operating system | a pixel | a gigabyte | a microchip | Wikipedia | a podcast | a hashtag""",
        """How does {x} work? | Who invented {x}? | How do I install {x}? | Why doesn't {x} work? | What does {x} cost?
        How safe is {x}? | When was {x} invented? | What is the best {x}? | how do i switch off {x} | How fast is {x}?
        Which settings does {x} need? | How many people use {x}? | What is {x}? | Can {x} be hacked? | How do I update {x}?
        What came before {x}? | How do I share {x}? | What does {x} do with my data?""",
    ),
    Field(
        "engineering",
        """a diesel engine | a gearbox | a suspension bridge | a transformer | a nuclear reactor | a jet engine | a winch
        reinforced concrete | a hydraulic press | a wind turbine | a carburettor | a steam engine | a lathe | a dynamo
        a circuit breaker | a solar panel | a turbocharger | an oil rig | a 3D printer | a heat pump | a weld | an escalator""",
        """How does {x} work? | Who invented {x}? | How efficient is {x}? | What are the parts of {x}? | How much power has {x}?
        What does {x} weigh? | How do you repair {x}? | what is {x} | How long does {x} last? | When was {x} invented?
        What material is best for {x}? | How loud is {x}? | Why did {x} fail? | What is the voltage of {x}?
        Who makes the best {x}? | How do you calculate the load on {x}? | How hot does {x} get?""",
    ),
    Field(
        "cars and planes",
        """a Ferrari | a Boeing 747 | a Volkswagen Beetle | the Concorde | a Model T | a Mini | a Spitfire | a Harley-Davidson
        a Zeppelin | a Land Rover | a Trabant | the Orient Express | the Titanic | the Queen Mary | a Vespa | a Jeep
        the Space Shuttle | Sputnik | Apollo 13 | a Tesla | a Cadillac | a Citroen 2CV""",
        """How fast is {x}? | How heavy is {x}? | When was {x} built? | Who designed {x}? | What does {x} cost? | range of {x}?
        How many seats has {x}? | What engine has {x}? | What happened to {x}? | How much fuel does {x} need?
        How many horsepower has {x}? | Where was {x} made? | How long is {x}? | How many of {x} were made? | Who owned {x}?
        When was the last trip of {x}?""",
    ),
    Field(
        "stones and the Earth's past",
        """granite | basalt | the Jurassic | an earthquake of strength six | a fault line | the San Andreas Fault | a moraine | slate
        the Ice Age | quartz | obsidian | the Cretaceous | limestone | a tectonic plate | Vesuvius | Krakatoa | marble
        a geyser | Pangaea | a stalactite | feldspar | the Richter scale | the Permian""",
        """How old is {x}? | What is {x}? | How does {x} form? | Where do you find {x}? | Which minerals are in {x}?
        When did {x} begin? | What ended {x}? | How hard is {x}? | who studied {x} first | How deep is {x}?
        What lived during {x}? | What is special about {x}? | How do geologists date {x}? | When did {x} last move?""",
    ),
    Field(
        "numbers about planets and stars",
        """Mercury | Venus | Mars | Jupiter | Saturn | Uranus | Neptune | the moon | the sun | Pluto | Sirius | Halley's comet
        the Andromeda galaxy | Ceres | Titan | Europa | Betelgeuse | the Pole Star | Ganymede | the Milky Way | Proxima Centauri""",
        """How far away is {x} in miles? | What is the mass of {x}? | How old is {x}? | Who discovered {x}? | diameter of {x}?
        What is the air on {x} made of? | What is gravity like on {x}? | When did a probe reach {x}? | How bright is {x}?
        How fast does {x} move? | What is the core of {x} made of? | How long is a day on {x} in hours? | Who named {x}?
        Which probe took pictures of {x}? | What would I weigh on {x}? | How many craters has {x}?""",
    ),
    Field(
        "statistics and research",
        """a p-value | a control group | peer review | regression | a placebo | correlation | Bayes' rule | a sample of voters
        a double-blind trial | the margin of error | a histogram | a hypothesis | random sampling | the null hypothesis
        a confidence interval | factor analysis | game theory | the prisoner's dilemma | cognitive dissonance | IQ""",
        """What is {x}? | How do I calculate {x}? | Who introduced {x}? | What is wrong with {x}? | Explain {x} to a student.
        When do you need {x}? | Which program works out {x}? | what does {x} tell us | Give an example of {x}.
        Why do people misread {x}? | How large should {x} be? | Who criticised {x}? | What is the use of {x}?""",
    ),
)
