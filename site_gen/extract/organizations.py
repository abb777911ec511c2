"""The names of organizations: what a person who knows news can extend without knowing Python.

A line is `Name: form, form`, as in `places`.
"""

from site_gen.extract.lexicon import words

ORGANIZATIONS = """
    African Union
    Amnesty International
    Arab League: League of Arab States
    ASEAN: Association of Southeast Asian Nations
    Asian Development Bank
    BRICS
    Collective Security Treaty Organization: CSTO
    Commonwealth of Independent States: CIS
    Commonwealth of Nations
    Council of Europe
    Doctors Without Borders: Médecins Sans Frontières, MSF
    Eurasian Economic Union: EAEU, EEU
    European Central Bank: ECB
    European Commission
    European Court of Human Rights
    European Parliament
    European Union: EU, E.U.
    G20: Group of 20, G-20
    G7: Group of Seven, G-7
    Greenpeace
    Human Rights Watch: HRW
    International Atomic Energy Agency: IAEA
    International Criminal Court
    International Energy Agency
    International Monetary Fund: IMF, I.M.F.
    International Olympic Committee: IOC
    International Court of Justice
    Interpol: INTERPOL
    NATO: Nato, North Atlantic Treaty Organization
    OPEC: Opec
    OECD: Organisation for Economic Co-operation and Development
    OSCE: Organization for Security and Co-operation in Europe
    Organization of American States
    Red Cross: International Committee of the Red Cross, ICRC, American Red Cross
    Save the Children
    Schengen Area: Schengen
    Shanghai Cooperation Organization: SCO
    UNESCO: Unesco
    UNICEF: Unicef
    UNHCR
    Union State: Supreme State Council
    United Nations: UN, U.N.
    UN Security Council: U.N. Security Council, United Nations Security Council, Security Council
    World Bank
    World Economic Forum
    World Health Organization: WHO, World Health Organisation
    World Trade Organization: WTO, World Trade Organisation
    World Wildlife Fund: WWF

    Al-Qaeda: Qaeda, Qaida, Qa'ida, Al Qaeda, Al-Qaida
    Boko Haram
    Hamas
    Hezbollah: Hizbollah, Hizbullah
    Islamic State: ISIS, ISIL, Isis, Daesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant
    Ku Klux Klan: KKK
    Muslim Brotherhood
    PKK: Kurdistan Workers' Party, Kurdistan Workers’ Party
    Taliban
    Wagner Group

    American Civil Liberties Union: ACLU
    American Israel Public Affairs Committee: AIPAC, Aipac
    Black Lives Matter: Black Lives Matter movement
    CIA: C.I.A., Central Intelligence Agency
    Centers for Disease Control and Prevention: CDC, C.D.C.
    Clinton Foundation
    Democratic National Committee: DNC, D.N.C.
    Democratic Party: Democrat, Democrats
    Department of Homeland Security: DHS, Homeland Security Department
    Drug Enforcement Administration: DEA
    Environmental Protection Agency: EPA, E.P.A.
    FBI: F.B.I., Federal Bureau of Investigation
    Federal Aviation Administration: FAA, F.A.A.
    Federal Election Commission: FEC
    Federal Reserve: Fed, Federal Reserve Board
    Food and Drug Administration: FDA, F.D.A.
    Green Party
    Libertarian Party: Libertarians
    NASA: Nasa
    National Rifle Association: NRA, N.R.A.
    National Security Agency: NSA, N.S.A.
    Pentagon: Department of Defense, Defense Department, Ministry of Defense
    Planned Parenthood
    Republican National Committee: RNC, R.N.C.
    Republican Party: GOP, G.O.P., Republican, Republicans, Grand Old Party
    Securities and Exchange Commission: SEC, S.E.C.
    Tea Party
    US Congress: U.S. Congress, House of Representatives, U.S. House, Capitol Hill, U.S. House of Representatives
    US Department of Justice: Justice Department, Department of Justice, U.S. Justice Department, DOJ
    US Department of State: State Department, Department of State, U.S. State Department
    US Department of the Treasury: Treasury Department, U.S. Treasury
    US Senate: U.S. Senate, United States Senate
    US Supreme Court: U.S. Supreme Court, United States Supreme Court
    White House

    Bank of England
    Conservative Party: Tories, Tory, Conservatives
    Labour Party: Labour
    Liberal Democrats: Lib Dems
    National Health Service: NHS
    Scottish National Party: SNP
    UKIP: Ukip
    Catholic Church: Roman Catholic Church
    Church of England
    Church of Scientology: Scientology, Scientologist, Scientologists
    Orthodox Church: Greek Orthodox Church, Russian Orthodox Church
    National Front: Front National
    Alternative for Germany: AfD
    Christian Democratic Union: CDU
    Law and Justice
    Five Star Movement: Five-Star Movement

    Airbus
    Alibaba
    Amazon: Amazon.com
    Apple: Apple Inc
    AT&T
    Bank of America
    Boeing
    BMW
    BP
    Chevron
    ExxonMobil: Exxon, Exxon Mobil
    Meta Platforms
    Ford: Ford Motor, Ford Motor Co
    Gazprom
    General Electric
    General Motors: GM
    Goldman Sachs
    Google
    Huawei
    IBM
    Infosys
    Intel
    JPMorgan Chase: JPMorgan, JP Morgan
    Lufthansa
    McDonald's: McDonald’s
    Microsoft
    Morgan Stanley
    Mercedes-Benz: Mercedes
    Netflix
    Nokia
    Nvidia: NVIDIA
    OpenAI
    Nestlé: Nestle
    Pfizer
    Rosneft
    Samsung
    Santander
    Shell: Royal Dutch Shell
    Siemens
    SpaceX
    Tesla
    Tencent
    Toyota
    Trump University
    Trump Organization
    Uber
    Unilever
    Volkswagen
    Walmart: Wal-Mart
    Verizon
    Vodafone
    WikiLeaks: Wikileaks
    Wikipedia
    Wells Fargo

    FIFA: Fifa
    UEFA: Uefa
    NFL: National Football League
    NBA: National Basketball Association
    Premier League
    Champions League: UEFA Champions League
    European Championship: UEFA European Championship, European Championships
    AC Milan
    Ajax
    Arsenal
    Aston Villa
    Borussia Dortmund
    Boston Red Sox: Red Sox
    Chelsea FC
    Everton
    FC Barcelona: Barça
    Golden State Warriors
    Juventus
    Leicester City
    Liverpool FC
    Los Angeles Dodgers: Dodgers
    Los Angeles Lakers: Lakers
    Newcastle United
    New York Yankees: Yankees
    Tottenham Hotspur: Tottenham
    West Ham United: West Ham
    Atlético Madrid: Atletico Madrid
    Bayern Munich
    Inter Milan
    Manchester City
    Manchester United
    Paris Saint-Germain: Paris St-Germain, PSG
    Real Madrid
    Bundesliga
    World Cup: FIFA World Cup
    Olympic Games: Olympics, Winter Olympics, Summer Olympics
    Paralympic Games: Paralympics, Winter Paralympics, Summer Paralympics
    Super Bowl
"""

MEDIA = """
    ABC News: ABC
    Al Jazeera
    BBC: BBC News
    Bloomberg News
    Boston Globe
    Breitbart News: Breitbart
    BuzzFeed
    CBS News: CBS
    Chicago Tribune
    CNBC
    CNN
    Daily Mail
    Facebook
    Financial Times
    Fox News: Fox, Fox Business
    Guardian: The Guardian
    Instagram
    Huffington Post: The Huffington Post, HuffPost
    Los Angeles Times
    MSNBC
    NBC News: NBC
    New York Daily News
    New York Magazine
    New York Post
    New York Times: The New York Times
    New Yorker magazine
    NPR
    Politico: POLITICO
    TikTok
    Time magazine
    Twitter
    USA Today: USA TODAY
    Univision
    Vox
    Wall Street Journal: The Wall Street Journal
    Washington Post: The Washington Post, Wash Post
    Western Journalism
    WhatsApp
    YouTube
"""
"""They tell of things more often than they are told of, and are tags only when in the headline."""

HEADS = words("""
    Academy, Administration, Agency, Airlines, Airport, Airways, Alliance, Archive, Archives, Army, Assembly,
    Association, Authority, Auxiliary, Ballet, Bank, Board, Brigade, Brothers, Bureau, Cathedral, Center, Centre,
    Church, Club, Coalition, College, Commission, Committee, Company, Cooperative, Corp, Corporation, Corps, Council,
    Court, Department, District, Federation, Force, Foundation, Front, Fund, Group, Guard, Guild, Holdings, Hospital,
    Inc, Industries, Institute, Institution, Insurance, Laboratory, League, Legislature, Ministry, Mosque, Motors,
    Movement, Museum, Mutual, Navy, Observatory, Opera, Orchestra, Organisation, Organization, Parliament, Party,
    Pharmaceuticals, Philharmonic, Players, Police, Project, Railway, Railways, Savings, School, Senate, Service,
    Society, Studios, Symphony, Synagogue, Technologies, Telecom, Telephone, Transit, Trust, Union, University
""")
"""Last words of the names of organizations."""

HEADS_OF = words("""
    Academy, Association, Bank, Board, Bureau, Chamber, Church, College, Commission, Corps, Council, Court, Department,
    Federation, Institute, International, League, Ministry, Museum, Office, Orchestra, School, Society, Union,
    University
""")
"""First words of such names, before "of" or "for"."""

UNIONS = words("""
    Alliance, Association, Auxiliary, Club, Coalition, Committee, Federation, Front, Fund, Guild, Institute, League,
    Movement, Party, Society, Trust, Union
""")
"""Heads whose members may stand before them: "Pilots’ Guild"."""

OF_TOWNS = words("""
    Borough, City, County, District, Methodist, Parish, Police, Primary, High, Regional, Town, Township, Village
""")
"""Words between a town and the head: "Kirkby Sallow Parish Council"."""

FIRMS = words("""
    airline, bank, brand, carmaker, chain, charity, company, consultancy, drugmaker, firm, manufacturer, operator,
    publisher, retailer, startup, start-up, subsidiary, supermarket, union
""")
"""Nouns before a name that make it an organization's: "the company Interfish"."""

NO_SURNAMES = words("""
    act, amendment, arena, avenue, award, bay, beach, bill, bowl, bridge, building, canal, canyon, castle, county, cup,
    day, elementary, festival, garden, gardens, high, highway, hill, hills, island, islands, jr, lake, law, middle,
    mountain, mountains, mr, mrs, ms, palace, park, pass, plaza, prize, report, river, road, show, square, sr, stadium,
    space, station, street, telescope, tower, trophy, valley, village, war
""")
"""Words that follow a forename in the name of something else: "Victoria Park"."""
