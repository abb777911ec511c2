"""The names of places: what a person who knows news can extend without knowing Python.

A line is `Name: form, form`: the name a newsroom uses for the place, and whatever else stands for it, such as its
people; its cities stand in `cities`.  Capital letters count: turkey is no country.  What may also be something else has
a mark before it:

    ?Jordan    also a person: counts only after a word such as "in" or "from", or before a comma and another place
    ~Spanish   also a language: counts only where a form without a mark speaks for the same place
"""

from site_gen.extract.lexicon import words

COUNTRIES = """
    Afghanistan: Afghan, Afghans
    Albania: Albanian, Albanians
    Algeria: Algerian, Algerians
    Andorra: Andorran, Andorrans
    Angola: Angolan, Angolans
    Antigua and Barbuda: Antigua
    Argentina: Argentine, Argentines, Argentinian, Argentinians
    Armenia: Armenian, Armenians
    Australia: Australian, Australians, Aussie, Aussies
    Austria: Austrian, Austrians
    Azerbaijan: Azerbaijani, Azerbaijanis, Azeri, Azeris
    Bahamas: Bahamian, Bahamians
    Bahrain: Bahraini, Bahrainis
    Bangladesh: Bangladeshi, Bangladeshis
    Barbados: Barbadian, Barbadians
    Belarus: Belarusian, Belarusians, Belarussian, Belarussians, Belarussia, Byelorussia, Byelorussian, Belorussia
    Belarus: Belorussian, Belorussians
    Belgium: Belgian, Belgians
    Belize: Belizean, Belizeans
    Benin: Beninese
    Bhutan: Bhutanese
    Bolivia: Bolivian, Bolivians
    Bosnia and Herzegovina: Bosnia, Bosnian, Bosnians, Bosnia-Herzegovina
    Botswana
    Brazil: Brazilian, Brazilians
    Brunei: Bruneian
    Bulgaria: Bulgarian, Bulgarians
    Burkina Faso: Burkinabe
    Burundi: Burundian, Burundians
    Cambodia: Cambodian, Cambodians
    Cameroon: Cameroonian, Cameroonians
    Canada: Canadian, Canadians
    Cape Verde: Cabo Verde, Cape Verdean
    Central African Republic
    Chad: ?Chad, Chadian, Chadians
    Chile: Chilean, Chileans
    China: Chinese, People's Republic of China, People’s Republic of China, PRC
    Colombia: Colombian, Colombians
    Comoros: Comorian, Comorians
    Costa Rica: Costa Rican, Costa Ricans
    Croatia: Croatian, Croatians, Croat, Croats
    Cuba: Cuban, Cubans
    Cyprus: Cypriot, Cypriots
    Czech Republic: Czechia, Czech, Czechs
    Democratic Republic of the Congo: Democratic Republic of Congo, DR Congo, DRC, Congo, Congolese
    Denmark: Danish, Dane, Danes
    Djibouti: Djiboutian
    Dominican Republic
    East Timor: Timor-Leste, East Timorese
    Ecuador: Ecuadorian, Ecuadorians, Ecuadorean
    Egypt: Egyptian, Egyptians
    El Salvador: Salvadoran, Salvadorans, Salvadorean
    Equatorial Guinea
    Eritrea: Eritrean, Eritreans
    Estonia: Estonian, Estonians
    Eswatini: Swaziland, Swazi
    Ethiopia: Ethiopian, Ethiopians
    Fiji: Fijian, Fijians
    Finland: Finnish, Finn, Finns
    France: French, Frenchman, Frenchwoman, Elysee, Élysée
    Gabon: Gabonese
    Gambia: Gambian, Gambians
    Georgia (country): Georgian, Georgians, South Ossetia, Abkhazia
    Germany: German, Germans, Bundestag, Federal Republic of Germany
    Ghana: Ghanaian, Ghanaians
    Greece: Greek, Greeks
    Greenland: Greenlandic, Greenlander, Greenlanders
    Grenada: Grenadian
    Guatemala: Guatemalan, Guatemalans
    Guinea: Guinean, Guineans
    Guinea-Bissau
    Guyana: Guyanese
    Haiti: Haitian, Haitians
    Honduras: Honduran, Hondurans
    Hong Kong: Hongkong, Hong Konger, Hong Kongers
    Hungary: Hungarian, Hungarians
    Iceland: Icelandic, Icelander, Icelanders
    India: ~Indian, Indians
    Indonesia: Indonesian, Indonesians
    Iran: Iranian, Iranians, Islamic Republic of Iran
    Iraq: Iraqi, Iraqis
    Ireland: Irish, Irishman, Republic of Ireland
    Israel: Israeli, Israelis, Knesset
    Italy: Italian, Italians
    Ivory Coast: Côte d'Ivoire, Cote d'Ivoire, Ivorian, Ivorians
    Jamaica: Jamaican, Jamaicans
    Japan: Japanese
    Jordan: ?Jordan, Jordanian, Jordanians, Amman
    Kazakhstan: Kazahstan, Kazakh, Kazakhs, Kazakhstani
    Kenya: Kenyan, Kenyans
    Kiribati: I-Kiribati
    Kosovo: Kosovar, Kosovars
    Kuwait: Kuwaiti, Kuwaitis
    Kyrgyzstan: Kyrgyz
    Laos: Laotian, Laotians
    Latvia: Latvian, Latvians
    Lebanon: Lebanese
    Lesotho: Basotho
    Liberia: Liberian, Liberians
    Libya: Libyan, Libyans
    Liechtenstein
    Lithuania: Lithuanian, Lithuanians
    Luxembourg: Luxembourger
    Macau: Macao, Macanese
    Madagascar: Malagasy
    Malawi: Malawian, Malawians
    Malaysia: Malaysian, Malaysians
    Maldives: Maldivian, Maldivians
    Mali: Malian, Malians
    Malta: Maltese
    Marshall Islands: Marshallese
    Mauritania: Mauritanian, Mauritanians
    Mauritius: Mauritian, Mauritians
    Mexico: Mexican, Mexicans
    Micronesia: Micronesian
    Moldova: Moldovan, Moldovans
    Monaco: Monegasque
    Mongolia: Mongolian, Mongolians, Ulan Bator
    Montenegro: Montenegrin, Montenegrins
    Morocco: Moroccan, Moroccans
    Mozambique: Mozambican, Mozambicans
    Myanmar: Burma, Burmese
    Namibia: Namibian, Namibians
    Nauru: Nauruan
    Nepal: Nepalese, Nepali, Nepalis
    Netherlands: Dutch, Holland, Dutchman
    New Zealand: New Zealander, New Zealanders, Aotearoa
    Nicaragua: Nicaraguan, Nicaraguans
    Niger: Nigerien
    Nigeria: Nigerian, Nigerians
    North Korea: North Korean, North Koreans, DPRK
    North Macedonia: Macedonia, Macedonian, Macedonians
    Norway: Norwegian, Norwegians
    Oman: Omani, Omanis
    Pakistan: Pakistani, Pakistanis
    Palestine: Palestinian, Palestinians, Palestinian territories, West Bank, Gaza, Gaza Strip, Gazan, Gazans
    Panama: Panamanian, Panamanians
    Papua New Guinea: Papua New Guinean
    Paraguay: Paraguayan, Paraguayans
    Peru: Peruvian, Peruvians
    Philippines: Filipino, Filipinos, Philippine
    Poland: Polish, Poles
    Portugal: ~Portuguese
    Puerto Rico: Puerto Rican, Puerto Ricans
    Qatar: Qatari, Qataris
    Republic of the Congo: Congo-Brazzaville
    Romania: Romanian, Romanians
    Russia: Russian, Russians, Russian Federation, Kremlin, State Duma, RF
    Rwanda: Rwandan, Rwandans
    Samoa: Samoan, Samoans
    San Marino: Sammarinese
    Saudi Arabia: Saudi, Saudis, Saudi Arabian
    Senegal: Senegalese
    Serbia: Serbian, Serbians, Serb, Serbs
    Seychelles: Seychellois
    Sierra Leone: Sierra Leonean
    Singapore: Singaporean, Singaporeans
    Slovakia: Slovak, Slovaks, Slovakian
    Slovenia: Slovenian, Slovenians, Slovene, Slovenes
    Solomon Islands
    Somalia: Somali, Somalis, Somalian
    South Africa: South African, South Africans
    South Korea: South Korean, South Koreans, Republic of Korea, Korea Republic
    South Sudan: South Sudanese
    Spain: ~Spanish, Spaniard, Spaniards
    Sri Lanka: Sri Lankan, Sri Lankans
    Sudan: Sudanese
    Suriname: Surinamese
    Sweden: Swedish, Swede, Swedes
    Switzerland: Swiss
    Syria: Syrian, Syrians
    Taiwan: Taiwanese
    Tajikistan: Tajik, Tajiks
    Tanzania: Tanzanian, Tanzanians
    Thailand: Thai, Thais
    Tibet: Tibetan, Tibetans
    Togo: Togolese
    Tonga: Tongan, Tongans
    Trinidad and Tobago: Trinidadian, Trinidad
    Tunisia: Tunisian, Tunisians
    Turkey: Turkish, Turk, Turks, Türkiye
    Turkmenistan: Turkmen
    Tuvalu: Tuvaluan
    Uganda: Ugandan, Ugandans
    Ukraine: Ukrainian, Ukrainians, Verkhovna Rada
    United Arab Emirates: UAE, U.A.E., Emirati, Emiratis
    United Kingdom: UK, U.K., Britain, Great Britain, British, Briton, Britons, Whitehall, Downing Street
    United Kingdom: Westminster, House of Commons, House of Lords
    United States: US, U.S., USA, U.S.A., America, American, Americans, United States of America
    Uruguay: Uruguayan, Uruguayans
    Uzbekistan: Uzbek, Uzbeks
    Vanuatu: Ni-Vanuatu
    Vatican City: Vatican, Holy See
    Venezuela: Venezuelan, Venezuelans
    Vietnam: Vietnamese
    Yemen: Yemeni, Yemenis
    Zambia: Zambian, Zambians
    Zimbabwe: Zimbabwean, Zimbabweans
"""

REGIONS = """
    Africa: African, Africans
    Antarctica: Antarctic
    Arctic
    Asia: Asian, Asians
    Balkans: Balkan
    Baltic states: Baltics
    Caribbean
    Caucasus
    Central Asia: Central Asian
    Crimea: Crimean
    Donbas: Donbass
    England: ~English, Englishman
    Europe: European, Europeans
    Kashmir: Kashmiri, Kashmiris
    Kurdistan: Kurdish, Kurds, Kurd
    Latin America: Latin American, Latin Americans, South America, South American, Central America, Central American
    Middle East: Mideast, Middle Eastern
    Northern Ireland: Northern Irish, Stormont
    Scotland: Scottish, Scot, Scots, Holyrood
    South China Sea
    Southeast Asia: South-East Asia, Southeast Asian
    Wales: Welsh, Senedd
    Xinjiang: Uyghur, Uyghurs, Uighur, Uighurs
"""

CITIES = """
    Jerusalem
    New York: New York City, NYC, New Yorker, New Yorkers, Manhattan, Brooklyn, Bronx, New York State, N.Y.
    Los Angeles: Hollywood, L.A.
    Chicago
    Kansas City
    Houston: ?Houston
    Dallas: ?Dallas
    Phoenix: ?Phoenix
    San Francisco: Bay Area
    Austin: ?Austin
    Boston
    Seattle
    Miami
    Atlanta
    Sandy Hook
    Aberdeen
    Albany: ?Albany
    Augusta: ?Augusta
    Birmingham
    Cambridge: ?Cambridge
    Durham: ?Durham
    Kent: ?Kent
    Lexington: ?Lexington
    Manchester
    Newcastle
    Norfolk: ?Norfolk
    Oxford
    Plymouth: ?Plymouth
    Portsmouth
    Richmond: ?Richmond
    Rochester: ?Rochester
    Springfield: ?Springfield
    Syracuse: ?Syracuse
    Wilmington: ?Wilmington
    Worcester: ?Worcester
    Silicon Valley
    Wall Street
    Washington, D.C.: Washington DC, Washington D.C., District of Columbia, ?D.C.
"""

US_STATES = """
    Alabama: Ala.
    Alaska: Alaskan, Alaskans
    Arizona: Ariz.
    Arkansas: Ark.
    California: Calif., Californian, Californians
    Colorado: Colo.
    Connecticut: Conn.
    Delaware: ?Delaware, ?Del.
    Florida: Fla., Floridian, Floridians
    Georgia: Ga.
    Hawaii: Hawaiian
    Idaho
    Illinois: ?Ill.
    Indiana: ?Ind.
    Iowa: Iowan, Iowans
    Kansas: ?Kan.
    Kentucky: ?Ky.
    Louisiana: ?La.
    Maine
    Maryland: ?Md.
    Massachusetts: Mass.
    Michigan: Mich.
    Minnesota: Minn.
    Mississippi: ?Miss.
    Missouri: ?Mo.
    Montana: ?Montana, ?Mont.
    Nebraska: ?Neb.
    Nevada: Nev.
    New Hampshire: N.H.
    New Jersey: N.J.
    New Mexico: N.M.
    North Carolina: N.C.
    North Dakota: N.D.
    Ohio
    Oklahoma: Okla.
    Oregon: ?Ore.
    Pennsylvania: ?Pa.
    Rhode Island: R.I.
    South Carolina: S.C.
    South Dakota: S.D.
    Tennessee: Tenn.
    Texas: Texan, Texans
    Utah
    Vermont: ?Vt.
    Virginia: ?Virginia, ?Va.
    Washington state: Washington State, ?Wash.
    West Virginia: W.Va.
    Wisconsin: ?Wis.
    Wyoming: ?Wyo.
"""

NO_PLACES = """
    African American, African Americans, Native American, Native Americans, American Indian
    North American, North America, American University, American Airlines, Bank of America, Boy Scouts of America
    French fries, French toast, Swiss cheese, Dutch oven, Greek yogurt, Greek yoghurt, Turkish bath, Turkish delight
    Danish pastry, Indian Ocean, Indian summer, Gulf of Mexico, German shepherd, China Sea, Sea of Japan
    English Channel, Spanish flu, Chinese food, Mexican food, Italian food, Chinese New Year, French press
    Paris Hilton, Chelsea Clinton, Jordan Peterson, Indiana Jones, Berlin Wall, Lebanon County, Peru State
    Moscow Mule, Bermuda shorts, Brazil nut, Cuban sandwich, Persian Gulf, London Bridge, Fifth Avenue
    Vietnam War, Korean War, Panama Papers, Panama hat, Paris Agreement, Paris climate agreement
    European Cup, Europa League, Leeds United, Sheffield United, Sheffield Wednesday, Birmingham City, Cardiff City
    Paris climate accord, Paris accord, Paris agreement, Paris climate deal, Paris deal, Kyoto Protocol
    Geneva Conventions, Geneva Convention, Stockholm syndrome
    Islamic State of Iraq and Syria, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant
"""
"""Names that hold the name of a place and do not mean it."""

TWINS = {"Georgia": "Georgia (country)"}
"""Places that share a name: the first is meant where nothing else in the text speaks for the second."""

LANDS = words("""
    city, coast, county, district, island, peninsula, province, region, state, town, township, valley, village
""")
"""Nouns behind a name that make it a place: "Ogawa valley"."""

SETTLEMENTS = words("""
    borough, capital, city, county, district, hamlet, island, isle, municipality, parish, port, province, region,
    resort, river, settlement, suburb, town, valley, village
    dorf, gemeinde, stadt, ville, village, ciudad, pueblo
    город, городе, деревне, деревня, селе, село
""")
"""Nouns before a name that make it a place, with "of" between them or without: "village of Kamenka"."""

DWELLERS = words("""
    bishop, citizens, council, doctors, governor, hospital, inhabitants, mayor, museum, north, outskirts, people,
    residents, sheriff, south, streets, suburbs, villagers
""")
"""Nouns of whom or what a place has, before "of"."""

PARTS = words("""
    central, downtown, east, eastern, fellow, greater, inner, lower, mainland, metro, metropolitan, mid, middle,
    modern, nearby, neighboring, neighbouring, north, northern, old, rural, south, southern, suburban, upper, upstate,
    uptown, west, western, northeast, northwest, southeast, southwest
""")
"""Words before a place's name that make no other name of it: "Downtown Detroit"."""
