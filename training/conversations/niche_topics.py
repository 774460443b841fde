"""Real subjects far outside the taught ones; the lab never teaches an answer to them."""

from training.conversations.wording import column

NICHE = column(
    "word",
    """medieval guild law | enzyme kinetics | register allocation | a force majeure clause | the Treaty of Utrecht
    double-entry bookkeeping | the Krebs cycle | loop unrolling | feudal tenure | plate tectonics theory
    quantum tunnelling | a put option | the Basel accords | maritime insurance | reinsurance | the Gini coefficient
    tort law | habeas corpus | Gregorian chant notation | twelve-tone technique | the music of Carlo Gesualdo
    the operas of Jean-Baptiste Lully | the string quartets of Ferdinand Ries | baroque ornamentation | sonata form
    Byzantine coinage | cuneiform grammar | Old Norse metre | Linear B | Sanskrit sandhi | the Great Vowel Shift
    vowel harmony in Finnish | ergative case marking | lambda calculus | type inference | garbage collection
    a B-tree index | two-phase commit | cache coherence | branch prediction | the Paxos protocol
    static single assignment | tail call optimisation | a page fault | public key cryptography
    elliptic curve signatures | a hash join | packet fragmentation | the border gateway protocol | a race condition
    Galois theory | the Riemann hypothesis | Banach spaces | measure theory | a spectral sequence
    the Hodge conjecture | knot invariants | modular forms | a martingale | ergodic theory | Bayesian shrinkage
    kernel density estimation | the Kalman filter | principal component analysis | a Fourier transform
    the bootstrap in statistics | survival analysis | gas chromatography | nuclear magnetic resonance
    X-ray diffraction | the Haber process | a redox titration | chirality in drugs | zeolite catalysis
    polymer tacticity | a Grignard reagent | protein folding | gene splicing | the blood-brain barrier
    CRISPR editing | mitochondrial DNA | T-cell receptors | osmotic regulation in eels | a ribosome | messenger RNA
    apoptosis | renal clearance | the vagus nerve | spinal stenosis | a stent graft | beta blockers
    insulin resistance | warfarin dosing | the staging of lymphoma | orthodontic anchorage | cataract surgery
    yield curve inversion | quantitative easing | transfer pricing | a leveraged buyout | zero-coupon bonds
    the Laffer curve | antitrust law | a letter of credit | stamp duty | probate | easement rights
    a non-compete clause | patent claim drafting | the rule against perpetuities | estoppel | a power of attorney
    trademark dilution | liquidated damages | an escrow clause | phenomenology | Kant's categories | modal realism
    the trolley problem | Stoic physics | scholastic nominalism | the analytic-synthetic distinction
    utilitarian calculus | Hegel's dialectic | the Peace of Westphalia | the Hanseatic League | the Meiji reforms
    the Taiping Rebellion | the Corn Laws | the Edict of Nantes | the Congress of Vienna | the Gracchi reforms
    the Songhai empire | the War of Jenkins' Ear | the Defenestration of Prague | the Zollverein | the Dreyfus affair
    Sassanid administration | the Teutonic Order | the Investiture Contest | prestressed concrete | a flying buttress
    soil liquefaction | a cantilever truss | laminar flow | the Carnot cycle | a heat exchanger | a Wankel engine
    gear backlash | arc welding polarity | a phase-locked loop | impedance matching | a Zener diode
    induction hardening | injection moulding defects | the Bessemer process | anodising | a servo loop
    turbine blade cooling | a stalemate study in chess | the Sicilian Defence | contract bridge bidding
    cricket fielding rules | the offside trap | curling sweeping | fencing right of way | the infield fly rule
    ikebana schools | bookbinding in vellum | lost-wax casting | Japanese joinery | lace bobbin patterns | raku firing
    fresco pigments | intaglio printing | silk reeling | falconry hoods | wine malolactic fermentation
    sourdough hydration | cheese rind washing | crop rotation law | dairy quota policy | grafting of pear trees
    bee brood diseases | irrigation rights | the Higgs field | dark matter halos | neutron star crusts
    gravitational lensing | the Chandrasekhar limit | redshift surveys | stellar nucleosynthesis
    the cosmic microwave background | glacial moraines | igneous petrology | karst hydrology | the Coriolis effect
    thermohaline circulation | isostatic rebound | ice core dating | the Milankovitch cycles | seismic tomography""",
)

NICHE_QUESTIONS = column(
    "direct",
    """Who composed the opera Armide? | How is a guild master elected under old law?
    What does the Michaelis constant measure? | Which clause covers late delivery in a contract?
    How does a compiler spill registers? | Who signed the Treaty of Tordesillas?
    What is the melting point of tungsten carbide? | How many strings does a theorbo have?
    Who was the last Doge of Venice? | What is the half-life of cobalt-60? | How is a bond's duration computed?
    What does a notary certify? | Which enzyme unwinds DNA? | Who proved the four colour theorem?
    When was the Statute of Anne passed? | What is the dative plural in Old English?
    How do you tune a viola da gamba? | Who succeeded Charlemagne? | What voltage does a NAND gate need?
    How many bits are in an IPv6 address? | Which court hears maritime cases? | What is the atomic number of hafnium?
    Who wrote the Decretum? | What is the tax on capital gains in Norway? | How do I file an appeal in civil court?
    What is the dose of amoxicillin? | Which glacier feeds the Rhone? | Who painted the Ghent altarpiece?
    How is whisky peated? | What year was the Council of Trent? | What is the stack size of a Linux thread?
    Who designed the Pantheon dome? | What is the yield strength of mild steel?
    How do you castle in chess when in check? | Which mode ends on the note mi?
    What is the surface tension of ethanol? | How do mortgages amortise? | Who led the Fronde?
    What is the syntax of a SQL window function? | What does a bassoon reed cost?
    Which verb class is weak in German? | How is a writ served? | Who discovered the element rhenium?
    What does the Reynolds number predict? | How are shares diluted? | What is the gestation period of a tapir?
    Who edited the Codex Justinianus? | Which pigment is used in Prussian blue? | How does a differential gear lock?
    What is the metre of the Aeneid? | How many players are in a kabaddi team? | Who wrote the libretto of Norma?
    What is the boiling point of bromine? | Which treaty ended the Boer War? | How do you prune a vine in winter?
    What is an oboe d'amore? | Who invented the slide valve? | How is sheet glass annealed?
    What is the code of Ur-Nammu? | Which port does SSH use? | How do I write a Makefile rule?
    What is the time complexity of heapsort? | Who ruled Burgundy in 1420? | What is a lien on a ship?
    How are hedge funds taxed?""",
)
