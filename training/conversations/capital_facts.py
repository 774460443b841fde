"""More that is known about countries: their people, their money and their neighbours."""

from training.conversations.wording import table

NATIONS = table(
    "country nation",
    """France | French
    Germany | German
    Italy | Italian
    Spain | Spanish
    Portugal | Portuguese
    England | English
    Scotland | Scottish
    Wales | Welsh
    Ireland | Irish
    Belgium | Belgian
    the Netherlands | Dutch
    Switzerland | Swiss
    Austria | Austrian
    Poland | Polish
    Hungary | Hungarian
    the Czech Republic | Czech
    Slovakia | Slovak
    Romania | Romanian
    Bulgaria | Bulgarian
    Greece | Greek
    Croatia | Croatian
    Serbia | Serbian
    Denmark | Danish
    Norway | Norwegian
    Sweden | Swedish
    Finland | Finnish
    Iceland | Icelandic
    Estonia | Estonian
    Latvia | Latvian
    Lithuania | Lithuanian
    Ukraine | Ukrainian
    Russia | Russian
    Turkey | Turkish
    Malta | Maltese
    Egypt | Egyptian
    Morocco | Moroccan
    Algeria | Algerian
    Tunisia | Tunisian
    Kenya | Kenyan
    Ethiopia | Ethiopian
    Nigeria | Nigerian
    Ghana | Ghanaian
    Japan | Japanese
    China | Chinese
    India | Indian
    Pakistan | Pakistani
    Nepal | Nepalese
    Mongolia | Mongolian
    Thailand | Thai
    Vietnam | Vietnamese
    Iran | Iranian
    Iraq | Iraqi
    Canada | Canadian
    the United States | American
    Mexico | Mexican
    Cuba | Cuban
    Brazil | Brazilian
    Argentina | Argentinian
    Chile | Chilean
    Peru | Peruvian
    Colombia | Colombian
    Australia | Australian""",
)
MONEY = table(
    "country money",
    """France | the euro
    Germany | the euro
    Italy | the euro
    Spain | the euro
    Portugal | the euro
    Greece | the euro
    Ireland | the euro
    Austria | the euro
    Belgium | the euro
    Finland | the euro
    the Netherlands | the euro
    England | the pound
    Scotland | the pound
    Wales | the pound
    Egypt | the Egyptian pound
    Switzerland | the Swiss franc
    Denmark | the krone
    Norway | the krone
    Sweden | the krona
    Iceland | the krona
    Poland | the zloty
    Hungary | the forint
    the Czech Republic | the koruna
    Russia | the rouble
    Turkey | the lira
    Japan | the yen
    China | the yuan
    India | the rupee
    Pakistan | the rupee
    South Korea | the won
    Thailand | the baht
    Vietnam | the dong
    the United States | the dollar
    Canada | the Canadian dollar
    Australia | the Australian dollar
    Mexico | the peso
    Argentina | the peso
    Chile | the peso
    Brazil | the real
    Israel | the shekel
    Kenya | the shilling
    Morocco | the dirham""",
)
NEIGHBOURS = table(
    "country one two",
    """France | Spain | Belgium
    Germany | Poland | Denmark
    Italy | Switzerland | Slovenia
    Spain | Portugal | France
    Portugal | Spain | Spain
    England | Scotland | Wales
    Scotland | England | England
    Wales | England | England
    Belgium | France | the Netherlands
    the Netherlands | Germany | Belgium
    Switzerland | Austria | Italy
    Austria | Hungary | Germany
    Poland | Germany | Ukraine
    Hungary | Romania | Austria
    the Czech Republic | Poland | Slovakia
    Slovakia | Hungary | Poland
    Romania | Bulgaria | Hungary
    Bulgaria | Greece | Romania
    Greece | Bulgaria | Albania
    Norway | Sweden | Finland
    Sweden | Norway | Finland
    Finland | Russia | Sweden
    Denmark | Germany | Germany
    Estonia | Latvia | Russia
    Latvia | Estonia | Lithuania
    Lithuania | Latvia | Poland
    Ukraine | Poland | Romania
    Egypt | Libya | Sudan
    Algeria | Morocco | Tunisia
    Kenya | Tanzania | Uganda
    India | Pakistan | Nepal
    Nepal | India | China
    Mongolia | China | Russia
    Thailand | Laos | Cambodia
    Vietnam | Laos | Cambodia
    South Korea | North Korea | North Korea
    Iran | Iraq | Pakistan
    Canada | the United States | the United States
    the United States | Canada | Mexico
    Mexico | the United States | Guatemala
    Brazil | Argentina | Peru
    Argentina | Chile | Brazil
    Chile | Argentina | Peru
    Peru | Chile | Brazil
    Colombia | Venezuela | Ecuador
    Uruguay | Brazil | Argentina""",
)
