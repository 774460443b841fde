"""Whole questions about things, clothes, rooms and workers, each asked in its own words."""

from training.conversations.weather_said import OPEN_WAYS
from training.conversations.wording import Topic, asked, table

_OPEN = table(
    "statement answer",
    """In which room do people cook? | People cook in the kitchen.
    In which room do people sleep? | People sleep in the bedroom.
    In which room do people wash themselves? | People wash themselves in the bathroom.
    In which room does the family sit together? | In the living room.
    Which room is right under the roof? | The attic is under the roof.
    Which room is under the house? | The cellar is under the house.
    Where does a car spend the night? | In the garage.
    On what do I sit at the table? | You sit on a chair.
    On what do I lay my head at night? | You lay it on a pillow.
    In what do I sleep? | You sleep in a bed.
    What lets daylight into my room? | A window lets it in.
    Through what do I walk into a room? | You walk through a door.
    What brings light into a dark room? | A lamp does.
    What tells me the time? | A clock tells you the time.
    What tells me the date? | A calendar tells you the date.
    What tells me where north is? | A compass tells you.
    What tells me the way? | A map shows you the way.
    What tells me the news? | A newspaper tells you the news.
    What shows me my own face? | A mirror shows it.
    What keeps milk from going bad? | A fridge keeps it fresh.
    What gets bread brown? | A toaster does.
    What makes water boil for tea? | A kettle does.
    What gets dust out of a carpet? | A vacuum cleaner does.
    What gets clothes clean? | A washing machine does.
    What gets clothes smooth? | An iron does.
    What protects my head on a bike? | A helmet protects it.
    What protects my eyes from the sun? | Sunglasses do.
    What keeps my feet warm? | Socks and boots do.
    What keeps my hands warm? | Gloves do.
    What keeps my neck warm? | A scarf does.
    What keeps my head warm? | A hat does.
    What holds my trousers up? | A belt does.
    What do I put on for bed? | You put on pyjamas.
    What do I put on for a swim? | You put on a swimsuit.
    What do I put on in the rain? | You put on a raincoat and boots.
    What do I tie on when I cook? | You tie on an apron.
    With what do I pay? | You pay with money.
    What do I carry my coins in? | In a purse or a wallet.
    What do I carry my school books in? | In a school bag.
    What takes me across the sea? | A ship or a plane does.
    What takes me through the air? | A plane does.
    What runs on rails? | A train runs on rails.
    What takes sick people to the hospital? | An ambulance does.
    What do firefighters arrive in? | They arrive in a fire engine.
    What do farmers drive in the fields? | They drive a tractor.
    What lifts heavy things on a building site? | A crane lifts them.
    Which vehicle has just two wheels and pedals? | A bicycle has.
    Which ship can go under water? | A submarine can.
    Which machine flies without wings, with blades on top? | A helicopter does.
    Which instrument has black and white keys? | A piano has.
    Which instrument do you hit? | You hit a drum.
    Which instrument do you play with a bow? | You play a violin with a bow.
    Which instruments do you blow? | You blow a flute or a trumpet.
    Where can I borrow a book? | At the library.
    Where are letters taken? | They are taken to the post office.
    Where do trains stop? | They stop at the train station.
    Where do planes land? | They land at the airport.
    Where do ill people lie? | They lie in a hospital.
    Where do you see lions without going to Africa? | At the zoo.
    Where are old pictures shown? | In a museum.
    Where do actors act? | In a theatre.
    Where are films shown? | At the cinema.
    Where is bread sold? | At the bakery.
    Where is meat sold? | At the butcher's shop.
    Where are pills sold? | At the pharmacy.
    Where does a cook work? | A cook works in a kitchen.
    Where does a teacher work? | A teacher works at a school.
    Where does a doctor work? | A doctor works in a hospital.
    Where does a farmer work? | A farmer works on a farm.
    Where does a sailor work? | A sailor works on a ship.
    Where does a waiter work? | A waiter works in a restaurant.
    Where does an actor work? | An actor works in a theatre.
    Where does a miner work? | A miner works under the ground.
    Where does a lifeguard work? | A lifeguard works at a pool or a beach.
    Where does a judge work? | A judge works in court.
    Where does a pilot work? | A pilot works on a plane.
    Who works with animals? | A vet, a farmer and a zookeeper do.
    Who works with wood? | A carpenter works with wood.
    Who works with hot iron? | A blacksmith does.
    Who works with clay? | A potter works with clay.
    Who works with flour? | A baker works with flour.
    Who works with scissors and a comb? | A hairdresser does.
    Who wears a helmet and carries a hose? | A firefighter does.
    Who stands in front of a class? | A teacher does.
    Who sits at the front of a plane? | The pilot sits there.
    What is a chair made for? | A chair is made to sit on.
    What is thread good for? | You sew with thread.
    What do a nail and a hammer have in common? | You use both to hang up a picture.
    What belongs to a needle? | Thread belongs to a needle.
    What belongs to a lock? | A key belongs to a lock.
    What belongs to a cup? | A saucer belongs to a cup.""",
)

TOPICS: tuple[Topic, ...] = (asked(_OPEN, OPEN_WAYS, "{answer}"),)
