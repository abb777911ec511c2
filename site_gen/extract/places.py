"""The names of places: what a person who knows news can extend without knowing Python.

A line is `Name: form, form`: the name a newsroom uses for the place, and whatever else stands for it, such as its
people and its capital.  Capitals count: turkey is no country.  What may also be something else has a mark before it:

    ?Jordan    also a person: counts only after a word such as "in" or "from", or before a comma and another place
    ~Spanish   also a language: counts only where a form without a mark speaks for the same place
"""

COUNTRIES = """
    Afghanistan: Afghan, Afghans, Kabul, Kandahar
    Albania: Albanian, Albanians, Tirana
    Algeria: Algerian, Algerians, Algiers
    Andorra: Andorran, Andorrans
    Angola: Angolan, Angolans, Luanda
    Antigua and Barbuda: Antigua
    Argentina: Argentine, Argentines, Argentinian, Argentinians, Buenos Aires
    Armenia: Armenian, Armenians, Yerevan
    Australia: Australian, Australians, Canberra, Aussie, Aussies
    Austria: Austrian, Austrians, Vienna
    Azerbaijan: Azerbaijani, Azerbaijanis, Azeri, Azeris, Baku
    Bahamas: Bahamian, Bahamians, Nassau
    Bahrain: Bahraini, Bahrainis, Manama
    Bangladesh: Bangladeshi, Bangladeshis, Dhaka
    Barbados: Barbadian, Barbadians, Bridgetown
    Belarus: Belarusian, Belarusians, Belarussian, Belarussians, Belarussia, Byelorussia, Byelorussian, Belorussia
    Belarus: Belorussian, Belorussians, Minsk
    Belgium: Belgian, Belgians
    Belize: Belizean, Belizeans, Belmopan
    Benin: Beninese, Porto-Novo, Cotonou
    Bhutan: Bhutanese, Thimphu
    Bolivia: Bolivian, Bolivians, La Paz
    Bosnia and Herzegovina: Bosnia, Bosnian, Bosnians, Bosnia-Herzegovina, Sarajevo
    Botswana: Gaborone
    Brazil: Brazilian, Brazilians, Brasilia, Brasília
    Brunei: Bruneian
    Bulgaria: Bulgarian, Bulgarians
    Burkina Faso: Burkinabe, Ouagadougou
    Burundi: Burundian, Burundians, Bujumbura
    Cambodia: Cambodian, Cambodians, Phnom Penh
    Cameroon: Cameroonian, Cameroonians, Yaounde, Yaoundé
    Canada: Canadian, Canadians, Ottawa
    Cape Verde: Cabo Verde, Cape Verdean
    Central African Republic: Bangui
    Chad: ?Chad, Chadian, Chadians, N'Djamena
    Chile: Chilean, Chileans
    China: Chinese, Beijing, Peking, People's Republic of China, People’s Republic of China, PRC
    Colombia: Colombian, Colombians, Bogota, Bogotá
    Comoros: Comorian, Comorians
    Costa Rica: Costa Rican, Costa Ricans
    Croatia: Croatian, Croatians, Croat, Croats, Zagreb
    Cuba: Cuban, Cubans, Havana
    Cyprus: Cypriot, Cypriots, Nicosia
    Czech Republic: Czechia, Czech, Czechs, Prague
    Democratic Republic of the Congo: Democratic Republic of Congo, DR Congo, DRC, Congo, Congolese, Kinshasa
    Denmark: Danish, Dane, Danes, Copenhagen
    Djibouti: Djiboutian
    Dominican Republic: Santo Domingo
    East Timor: Timor-Leste, East Timorese
    Ecuador: Ecuadorian, Ecuadorians, Ecuadorean, Quito
    Egypt: Egyptian, Egyptians, Cairo
    El Salvador: Salvadoran, Salvadorans, Salvadorean, San Salvador
    Equatorial Guinea: Malabo
    Eritrea: Eritrean, Eritreans, Asmara
    Estonia: Estonian, Estonians, Tallinn
    Eswatini: Swaziland, Swazi
    Ethiopia: Ethiopian, Ethiopians, Addis Ababa
    Fiji: Fijian, Fijians, Suva
    Finland: Finnish, Finn, Finns, Helsinki
    France: French, Frenchman, Frenchwoman, Paris, Elysee, Élysée
    Gabon: Gabonese, Libreville
    Gambia: Gambian, Gambians, Banjul
    Georgia (country): Georgian, Georgians, Tbilisi, South Ossetia, Abkhazia
    Germany: German, Germans, Berlin, Bundestag, Federal Republic of Germany
    Ghana: Ghanaian, Ghanaians, Accra
    Greece: Greek, Greeks
    Greenland: Greenlandic, Greenlander, Greenlanders, Nuuk
    Grenada: Grenadian
    Guatemala: Guatemalan, Guatemalans
    Guinea: Guinean, Guineans, Conakry
    Guinea-Bissau: Bissau
    Guyana: Guyanese
    Haiti: Haitian, Haitians, Port-au-Prince
    Honduras: Honduran, Hondurans, Tegucigalpa
    Hong Kong: Hongkong, Hong Konger, Hong Kongers
    Hungary: Hungarian, Hungarians, Budapest
    Iceland: Icelandic, Icelander, Icelanders, Reykjavik, Reykjavík
    India: ~Indian, Indians, New Delhi
    Indonesia: Indonesian, Indonesians, Jakarta
    Iran: Iranian, Iranians, Tehran, Teheran, Islamic Republic of Iran
    Iraq: Iraqi, Iraqis, Baghdad, Mosul, Fallujah
    Ireland: Irish, Irishman, Dublin, Republic of Ireland
    Israel: Israeli, Israelis, Tel Aviv, Knesset
    Italy: Italian, Italians, Rome
    Ivory Coast: Côte d'Ivoire, Cote d'Ivoire, Ivorian, Ivorians, Abidjan
    Jamaica: Jamaican, Jamaicans
    Japan: Japanese, Tokyo
    Jordan: ?Jordan, Jordanian, Jordanians, Amman
    Kazakhstan: Kazahstan, Kazakh, Kazakhs, Kazakhstani, Astana, Nur-Sultan, Almaty
    Kenya: Kenyan, Kenyans, Nairobi
    Kiribati: I-Kiribati
    Kosovo: Kosovar, Kosovars, Pristina
    Kuwait: Kuwaiti, Kuwaitis, Kuwait City
    Kyrgyzstan: Kyrgyz, Bishkek
    Laos: Laotian, Laotians, Vientiane
    Latvia: Latvian, Latvians, Riga
    Lebanon: Lebanese, Beirut
    Lesotho: Basotho, Maseru
    Liberia: Liberian, Liberians, Monrovia
    Libya: Libyan, Libyans, Tripoli, Benghazi
    Liechtenstein: Vaduz
    Lithuania: Lithuanian, Lithuanians, Vilnius
    Luxembourg: Luxembourger
    Macau: Macao, Macanese
    Madagascar: Malagasy, Antananarivo
    Malawi: Malawian, Malawians, Lilongwe
    Malaysia: Malaysian, Malaysians, Kuala Lumpur
    Maldives: Maldivian, Maldivians
    Mali: Malian, Malians, Bamako
    Malta: Maltese, Valletta
    Marshall Islands: Marshallese
    Mauritania: Mauritanian, Mauritanians, Nouakchott
    Mauritius: Mauritian, Mauritians
    Mexico: Mexican, Mexicans, Mexico City
    Micronesia: Micronesian
    Moldova: Moldovan, Moldovans, Chisinau, Chișinău
    Monaco: Monegasque
    Mongolia: Mongolian, Mongolians, Ulaanbaatar, Ulan Bator
    Montenegro: Montenegrin, Montenegrins, Podgorica
    Morocco: Moroccan, Moroccans, Rabat, Casablanca
    Mozambique: Mozambican, Mozambicans, Maputo
    Myanmar: Burma, Burmese, Rangoon, Yangon, Naypyidaw, Naypyitaw
    Namibia: Namibian, Namibians, Windhoek
    Nauru: Nauruan
    Nepal: Nepalese, Nepali, Nepalis, Kathmandu
    Netherlands: Dutch, Holland, Dutchman, Amsterdam, The Hague, Rotterdam
    New Zealand: New Zealander, New Zealanders, Aotearoa
    Nicaragua: Nicaraguan, Nicaraguans, Managua
    Niger: Niamey, Nigerien
    Nigeria: Nigerian, Nigerians, Abuja, Lagos
    North Korea: North Korean, North Koreans, Pyongyang, DPRK
    North Macedonia: Macedonia, Macedonian, Macedonians, Skopje
    Norway: Norwegian, Norwegians, Oslo
    Oman: Omani, Omanis
    Pakistan: Pakistani, Pakistanis, Islamabad, Karachi, Lahore
    Palestine: Palestinian, Palestinians, Palestinian territories, West Bank, Gaza, Gaza Strip, Gazan, Gazans, Ramallah
    Panama: Panamanian, Panamanians, Panama City
    Papua New Guinea: Papua New Guinean, Port Moresby
    Paraguay: Paraguayan, Paraguayans
    Peru: Peruvian, Peruvians
    Philippines: Filipino, Filipinos, Philippine, Manila
    Poland: Polish, Poles, Warsaw
    Portugal: ~Portuguese, Lisbon
    Puerto Rico: Puerto Rican, Puerto Ricans, San Juan
    Qatar: Qatari, Qataris, Doha
    Republic of the Congo: Congo-Brazzaville, Brazzaville
    Romania: Romanian, Romanians, Bucharest
    Russia: Russian, Russians, Russian Federation, Moscow, Kremlin, St. Petersburg, Saint Petersburg, State Duma, RF
    Rwanda: Rwandan, Rwandans, Kigali
    Samoa: Samoan, Samoans, Apia
    San Marino: Sammarinese
    Saudi Arabia: Saudi, Saudis, Saudi Arabian, Riyadh, Jeddah
    Senegal: Senegalese, Dakar
    Serbia: Serbian, Serbians, Serb, Serbs, Belgrade
    Seychelles: Seychellois
    Sierra Leone: Sierra Leonean, Freetown
    Singapore: Singaporean, Singaporeans
    Slovakia: Slovak, Slovaks, Slovakian, Bratislava
    Slovenia: Slovenian, Slovenians, Slovene, Slovenes, Ljubljana
    Solomon Islands: Honiara
    Somalia: Somali, Somalis, Somalian, Mogadishu
    South Africa: South African, South Africans, Pretoria, Johannesburg, Cape Town
    South Korea: South Korean, South Koreans, Seoul, Republic of Korea, Korea Republic
    South Sudan: South Sudanese, Juba
    Spain: ~Spanish, Spaniard, Spaniards, Madrid
    Sri Lanka: Sri Lankan, Sri Lankans, Colombo
    Sudan: Sudanese, Khartoum
    Suriname: Surinamese, Paramaribo
    Sweden: Swedish, Swede, Swedes, Stockholm
    Switzerland: Swiss, Bern, Berne, Zurich, Zürich, Geneva
    Syria: Syrian, Syrians, Damascus, Aleppo, Raqqa
    Taiwan: Taiwanese, Taipei
    Tajikistan: Tajik, Tajiks, Dushanbe
    Tanzania: Tanzanian, Tanzanians, Dodoma, Dar es Salaam
    Thailand: Thai, Thais, Bangkok
    Tibet: Tibetan, Tibetans, Lhasa
    Togo: Togolese
    Tonga: Tongan, Tongans
    Trinidad and Tobago: Trinidadian, Trinidad, Port of Spain
    Tunisia: Tunisian, Tunisians, Tunis
    Turkey: Turkish, Turk, Turks, Ankara, Türkiye, Istanbul
    Turkmenistan: Turkmen, Ashgabat
    Tuvalu: Tuvaluan
    Uganda: Ugandan, Ugandans, Kampala
    Ukraine: Ukrainian, Ukrainians, Kyiv, Kiev, Kharkiv, Odesa, Lviv, Donetsk, Luhansk, Verkhovna Rada
    United Arab Emirates: UAE, U.A.E., Emirati, Emiratis, Abu Dhabi, Dubai
    United Kingdom: UK, U.K., Britain, Great Britain, British, Briton, Britons, Whitehall, Downing Street
    United Kingdom: ?London, Westminster, House of Commons, House of Lords
    United States: US, U.S., USA, U.S.A., America, American, Americans, United States of America
    Uruguay: Uruguayan, Uruguayans, Montevideo
    Uzbekistan: Uzbek, Uzbeks, Tashkent
    Vanuatu: Ni-Vanuatu
    Vatican City: Vatican, Holy See
    Venezuela: Venezuelan, Venezuelans, Caracas
    Vietnam: Vietnamese, Hanoi, Ho Chi Minh City
    Yemen: Yemeni, Yemenis, Sanaa, Sana'a, Aden
    Zambia: Zambian, Zambians, Lusaka
    Zimbabwe: Zimbabwean, Zimbabweans, Harare
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
    Crimea: Crimean, Sevastopol
    Donbas: Donbass
    England: ~English, Englishman, Manchester, Liverpool, Birmingham, Leeds, Sheffield, Yorkshire, Kent, Cornwall
    Europe: European, Europeans
    Kashmir: Kashmiri, Kashmiris
    Kurdistan: Kurdish, Kurds, Kurd
    Latin America: Latin American, Latin Americans, South America, South American, Central America, Central American
    Middle East: Mideast, Middle Eastern
    Northern Ireland: Northern Irish, Belfast, Stormont
    Scotland: Scottish, Scot, Scots, Edinburgh, Glasgow, Holyrood
    South China Sea
    Southeast Asia: South-East Asia, Southeast Asian
    Wales: Welsh, Cardiff, Senedd
    Xinjiang: Uyghur, Uyghurs, Uighur, Uighurs
"""

CITIES = """
    Jerusalem
    Barcelona
    Brussels
    Frankfurt
    Hamburg
    Marseille
    Milan
    Munich
    Naples
    Venice
    Mumbai: Bombay
    Kolkata: Calcutta
    Chennai
    Bangalore: Bengaluru
    Melbourne
    Sydney: ?Sydney
    Brisbane
    Perth: ?Perth
    Adelaide: ?Adelaide
    Auckland
    Wellington: ?Wellington
    Christchurch
    Montreal: Montréal
    Toronto
    Vancouver
    Calgary
    Quebec: Québec
    Ontario
    British Columbia
    Alberta: ?Alberta
    Rio de Janeiro
    São Paulo: Sao Paulo
    Shanghai
    Guangzhou
    Shenzhen
    Wuhan
    Osaka
    Hiroshima
    Fukushima
    New York: New York City, NYC, New Yorker, New Yorkers, Manhattan, Brooklyn, Bronx, New York State, N.Y.
    Los Angeles: Hollywood, L.A.
    Chicago
    Houston: ?Houston
    Dallas: ?Dallas
    Philadelphia
    Phoenix: ?Phoenix
    San Antonio
    San Diego
    San Francisco: Bay Area
    San Jose
    Austin: ?Austin
    Boston
    Detroit
    Seattle
    Denver: ?Denver
    Miami
    Atlanta
    Baltimore
    Cleveland: ?Cleveland
    Cincinnati
    Milwaukee
    Minneapolis
    New Orleans
    Las Vegas
    Orlando: ?Orlando
    Pittsburgh
    St. Louis: Saint Louis
    Charlotte: ?Charlotte
    Charleston: ?Charleston
    Ferguson, Missouri
    Flint, Michigan
    Sandy Hook
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
    Delaware: ?Delaware
    Florida: Fla., Floridian, Floridians
    Georgia: Ga.
    Hawaii: Hawaiian
    Idaho
    Illinois
    Indiana
    Iowa: Iowan, Iowans
    Kansas
    Kentucky
    Louisiana
    Maine
    Maryland
    Massachusetts: Mass.
    Michigan: Mich.
    Minnesota: Minn.
    Mississippi
    Missouri
    Montana: ?Montana
    Nebraska
    Nevada: Nev.
    New Hampshire: N.H.
    New Jersey: N.J.
    New Mexico: N.M.
    North Carolina: N.C.
    North Dakota
    Ohio
    Oklahoma: Okla.
    Oregon
    Pennsylvania
    Rhode Island
    South Carolina: S.C.
    South Dakota
    Tennessee: Tenn.
    Texas: Texan, Texans
    Utah
    Vermont
    Virginia: ?Virginia
    Washington state: Washington State
    West Virginia
    Wisconsin
    Wyoming
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
    Paris climate accord, Paris accord, Geneva Conventions, Geneva Convention, Kyoto Protocol, Stockholm syndrome
    Islamic State of Iraq and Syria, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant
"""
"""Names that hold the name of a place and do not mean it."""

TWINS = {"Georgia": "Georgia (country)"}
"""Places that share a name: the first is meant where nothing else in the text speaks for the second."""
