"""Whole questions about the sky, in other words than those of `planets`."""

from training.conversations.wording import table

CHECKS = table(
    "statement answer",
    """Would I burn up near the sun? | Yes, the sun is very hot.
    Does the sun count as a star? | Yes, the sun is a star.
    Would the Earth fit inside the sun? | Yes, the sun is much bigger.
    Is the Earth smaller than the sun? | Yes, the sun is much bigger.
    Is the Earth larger than its moon? | Yes, the moon is smaller.
    Is our planet like a ball? | Yes, the Earth is round like a ball.
    Does the moon count as a star? | No, the moon is a ball of rock.
    Could I breathe on the moon? | No, there is no air on the moon.
    Does anyone have a house on the moon? | No, nobody lives on the moon.
    Is Mars smaller than Jupiter? | Yes, Jupiter is much bigger.
    Is Neptune closer to the sun than the Earth? | No, Neptune is the farthest.
    Is Mercury closer to the sun than the Earth? | Yes, Mercury is the closest.
    Is it hot on Venus? | Yes, Venus is the hottest planet.
    Is it warm on Neptune? | No, Neptune is a very cold planet.
    Does the Earth stand still? | No, it turns and goes around the sun.
    Does the Earth turn? | Yes, it turns once a day.
    Does the moon go around the Earth? | Yes, the moon goes around the Earth.
    Does the sun go around the Earth? | No, the Earth goes around the sun.
    Have people been to the moon? | Yes, people have walked on the moon.
    Have people walked on Mars? | No, nobody has walked on Mars so far.
    Is a shooting star a real star? | No, it is a small rock that burns in the air.
    Is there air in space? | No, there is no air in space.
    Can we see the moon by day? | Yes, sometimes we can see it by day.
    Can a plane fly to the moon? | No, you need a rocket for that.
    Are the stars hot? | Yes, stars are very hot balls of gas.
    Does the sun rise in the west? | No, the sun rises in the east.
    Does the sun set in the west? | Yes, the sun sets in the west.
    Does Saturn have rings? | Yes, Saturn has big rings.
    Is the Milky Way a galaxy? | Yes, it is the galaxy that we live in.
    Should I look straight into the sun? | No, that hurts your eyes.""",
)

OPEN = table(
    "statement answer",
    """What's the number of planets around the sun? | There are eight planets around the sun.
    How many planets share the sun with us? | There are eight planets around the sun.
    How many moons does our planet have? | The Earth has one moon.
    How many moons circle the Earth? | The Earth has one moon.
    How many suns shine on us by day? | We have one sun.
    How long does our planet need for one trip around the sun? | It takes one year.
    In what time does the Earth circle the sun once? | It takes one year.
    How long does the Earth need to spin round once? | It takes one day.
    In what time does the Earth turn once like a top? | It takes one day.
    At what time can I see stars? | We see the stars at night.
    When should I look up if I want to see the stars? | Look up at night.
    On which side does the sun come up? | The sun rises in the east.
    Which way must I look to see the sun come up? | Look to the east.
    On which side does the sun go down? | The sun sets in the west.
    Which way must I look to see the sun go down? | Look to the west.
    Where is the sun at noon? | At noon the sun is high in the sky.
    What circles the Earth once a month? | The moon goes around the Earth.
    Around what does our planet travel? | The Earth goes around the sun.
    What's in the middle of the solar system? | The sun is in the middle.
    Is our planet flat or like a ball? | The Earth is round like a ball.
    What form does the Earth have when seen from space? | It is round like a ball.
    How come we have no light at night? | Our side of the Earth is turned away from the sun.
    Where does the light of the moon come from? | The sun lights the moon.
    How can the moon shine if it's only rock? | The sun lights the moon.
    Which star is closest to us? | The nearest star is the sun.
    What would I stand on if I stood on the moon? | You would stand on rock and dust.
    Of what stuff is the moon? | The moon is made of rock.
    Of what stuff is the sun? | The sun is made of hot gas.
    What lights up our days? | The sun gives us light in the day.
    What lights can I see in the sky at midnight? | You can see the moon and the stars.
    Who was the first man on the moon? | Neil Armstrong was the first person on the moon.
    Which man set foot on the moon before anyone else? | Neil Armstrong was the first person on the moon.
    When did people first walk on the moon? | People first walked on the moon in 1969.
    What do astronauts wear in space? | They wear space suits.
    How do people get to the moon? | People fly to the moon in a rocket.
    What do I need to see the craters on the moon? | You need a telescope.
    What makes the holes in the moon? | Rocks from space made them.
    What colour does the Earth have from far away? | From space the Earth looks blue.
    Why does the Earth look blue from space? | It is covered with a lot of water.
    Which planets have rings? | Saturn has the biggest rings.
    Which two planets are next to the Earth? | Venus and Mars are next to the Earth.
    Which planet lies between the Earth and Jupiter? | Mars lies between them.
    Which planet lies between Jupiter and Uranus? | Saturn lies between them.
    Which planet lies between Mercury and the Earth? | Venus lies between them.
    Which planet lies between Mars and Saturn? | Jupiter lies between them.
    Which planet lies between Venus and Mars? | The Earth lies between them.
    What does a full moon look like? | A full moon looks like a full circle.
    What does a half moon look like? | A half moon looks like half a circle.
    What happens when the Earth turns away from the sun? | It gets dark: night comes.
    What happens when the moon moves in front of the sun? | The sun is hidden: that is an eclipse.
    What would happen to us without the sun? | It would be dark and far too cold to live.
    Why does the sun look bigger than other stars? | It is much nearer than the other stars.
    Why can't I see the stars by day? | The light of the sun is too bright.
    Why do astronauts float? | They fall around the Earth all the time.
    Why is it so cold on Neptune? | It is very far from the sun.
    Why is Mars red? | It has red, rusty dust.
    Why may I not look into the sun? | It is so bright that it hurts your eyes.
    What's a shooting star? | It is a small rock from space that burns in the air.
    What do you call a group of stars that makes a picture? | It is called a constellation.
    How many stars are there? | There are so many that nobody can count them.
    How far away are the stars? | The stars are very, very far away.""",
)
