"""The names of cities by country: what a person who knows news can extend without knowing Python.

A line is `Country: city, city`, the country as `places` calls it.  A city speaks for its country, and "*" before a seat
of government says that it often means nothing else: "Paris objects".  Behind a city stand its other forms in brackets;
"?" marks one that may also be a person or something else, as in `places`.
"""

ABROAD = """
    Afghanistan: *Kabul, Kandahar, Herat, Mazar-i-Sharif
    Albania: *Tirana
    Algeria: *Algiers, ?Oran
    Angola: *Luanda
    Argentina: *Buenos Aires, ?Rosario, ?Mendoza, Ushuaia
    Armenia: *Yerevan (Erevan), Gyumri, Vanadzor
    Australia: *Canberra, Melbourne, ?Sydney, Brisbane, ?Perth, ?Adelaide, Hobart, ?Darwin, Fremantle, Ballarat
    Australia: Geelong, Queensland, New South Wales, Tasmania, Western Australia, South Australia, ?Victoria
    Austria: *Vienna, Salzburg, Innsbruck, Graz, ?Linz
    Azerbaijan: *Baku, Ganja
    Bahamas: *Nassau
    Bahrain: *Manama
    Bangladesh: *Dhaka, Chittagong
    Barbados: *Bridgetown
    Belarus: *Minsk, Grodno (Hrodna), Gomel (Homel), Vitebsk, ?Brest, Mogilev
    Belgium: *Brussels, Antwerp, Ghent, Bruges, Liège, Charleroi
    Belize: *Belmopan
    Benin: *Porto-Novo, Cotonou
    Bhutan: *Thimphu
    Bolivia: *La Paz, Cochabamba
    Bosnia and Herzegovina: *Sarajevo, Mostar
    Botswana: *Gaborone
    Brazil: *Brasília (Brasilia), Rio de Janeiro, São Paulo (Sao Paulo), Recife, Belo Horizonte, Porto Alegre
    Brazil: Manaus
    Bulgaria: *Sofia, Plovdiv, ?Varna
    Burkina Faso: *Ouagadougou
    Burundi: *Bujumbura
    Cambodia: *Phnom Penh, Siem Reap
    Cameroon: *Yaoundé (Yaounde), Douala
    Canada: *Ottawa, Montreal (Montréal), Toronto, Vancouver, Calgary, Edmonton, Winnipeg, Quebec (Québec), Ontario
    Canada: British Columbia, ?Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon
    Canada: ?Halifax, Nunavut, Prince Edward Island
    Central African Republic: *Bangui
    Chad: *N'Djamena
    Chile: *?Santiago, Valparaíso (Valparaiso), Concepción, Antofagasta, Atacama
    China: *Beijing (Peking), Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Nanjing, Tianjin, Xi'an, Harbin
    Colombia: *Bogotá (Bogota), Medellín (Medellin), Cartagena, Barranquilla
    Crimea: Sevastopol, Simferopol, Yalta
    Croatia: *Zagreb, Dubrovnik, Zadar
    Cuba: *Havana
    Cyprus: *Nicosia, Limassol, Larnaca
    Czech Republic: *Prague, Brno, Ostrava
    Democratic Republic of the Congo: *Kinshasa, Goma
    Denmark: *Copenhagen, Aarhus, Odense, Aalborg, Helsingør
    Dominican Republic: *Santo Domingo
    Ecuador: *Quito, Guayaquil
    Egypt: *Cairo, Luxor, Aswan, Suez, Port Said
    El Salvador: *San Salvador
    England: Liverpool, Leeds, Sheffield, ?Bristol, Nottingham, Leicester
    England: Southampton, Brighton, Yorkshire, Cornwall, Cumbria, Northumberland
    England: ?Devon, Dorset, Sussex, Surrey, Lancashire, Shropshire, ?Suffolk, ?Essex, Lincolnshire
    England: Tyneside, Merseyside, Wiltshire, Somerset, Hampshire, Derbyshire
    Equatorial Guinea: *Malabo
    Eritrea: *Asmara
    Estonia: *Tallinn, Tartu, Narva
    Ethiopia: *Addis Ababa
    Fiji: *Suva
    Finland: *Helsinki, Tampere, Turku, Oulu
    France: *Paris, Lyon (Lyons), Marseille (Marseilles), Toulouse, ?Nice, Nantes, Strasbourg, Bordeaux, Lille
    France: Rennes, Calais, Avignon, Cannes, Grenoble, Le Havre, Brittany, Normandy, Provence, Corsica, Dunkirk
    Gabon: *Libreville
    Gambia: *Banjul
    Georgia (country): *Tbilisi, Batumi, Kutaisi
    Germany: *Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf (Dusseldorf), Leipzig, Dresden
    Germany: Bremen, Hanover, Nuremberg, Bonn, Mainz, Heidelberg, Bavaria, Saxony, Brandenburg, Freiburg, Rostock
    Germany: Kiel, Dortmund, Duisburg, Karlsruhe, Mannheim, Wiesbaden, Potsdam, Chemnitz
    Ghana: *Accra, Kumasi
    Greece: *Athens, Thessaloniki (Salonika), Crete, Piraeus, Lesbos
    Greenland: *Nuuk
    Guatemala: *Guatemala City
    Guinea: *Conakry
    Guinea-Bissau: *Bissau
    Haiti: *Port-au-Prince
    Honduras: *Tegucigalpa
    Hungary: *Budapest, Debrecen
    Iceland: *Reykjavik (Reykjavík), Akureyri
    India: *New Delhi, Mumbai (Bombay), Kolkata (Calcutta), Chennai (Madras), Bangalore (Bengaluru), Delhi
    India: Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kerala, Gujarat, Tamil Nadu, Rajasthan, Uttar Pradesh, Assam
    Indonesia: *Jakarta, Surabaya, Bandung, Bali, Sumatra, ?Java, Sulawesi
    Iran: *Tehran (Teheran), Isfahan, Shiraz, Tabriz, Mashhad
    Iraq: *Baghdad, Mosul, Fallujah, Basra, Kirkuk, Erbil
    Ireland: *Dublin, Limerick, Galway, Waterford
    Israel: Tel Aviv, Haifa, Eilat
    Italy: *Rome, Milan, Naples, Venice, Turin, ?Florence, Genoa, Bologna, Palermo, Trieste, Sicily, Sardinia
    Italy: Tuscany
    Ivory Coast: *Abidjan
    Jamaica: Montego Bay
    Japan: *Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Nagoya, Yokohama, Kobe, Sapporo, Okinawa, Hokkaido
    Kazakhstan: *Astana (Nur-Sultan), Almaty, Shymkent, Kostanay, Karaganda
    Kenya: *Nairobi, Mombasa, Kisumu
    Kosovo: *Pristina
    Kuwait: *Kuwait City
    Kyrgyzstan: *Bishkek, Osh
    Laos: *Vientiane
    Latvia: *Riga, Daugavpils
    Lebanon: *Beirut
    Lesotho: *Maseru
    Liberia: *Monrovia
    Libya: *Tripoli, Benghazi
    Liechtenstein: *Vaduz
    Lithuania: *Vilnius, Kaunas, Klaipeda (Klaipėda)
    Madagascar: *Antananarivo
    Malawi: *Lilongwe
    Malaysia: *Kuala Lumpur, Penang, Sarawak, Sabah
    Mali: *Bamako, Timbuktu
    Malta: *Valletta
    Mauritania: *Nouakchott
    Mexico: *Mexico City, Guadalajara, Monterrey, Tijuana, Oaxaca, Puebla, Chiapas, Acapulco, Cancún (Cancun)
    Mexico: Veracruz, Ciudad Juárez (Ciudad Juarez), Yucatán (Yucatan), Sinaloa
    Moldova: *Chisinau (Chișinău), Tiraspol
    Mongolia: *Ulaanbaatar
    Montenegro: *Podgorica
    Morocco: *Rabat, Casablanca, Marrakesh (Marrakech), Tangier
    Mozambique: *Maputo
    Myanmar: *Naypyidaw (Naypyitaw), Yangon (Rangoon), Mandalay
    Namibia: *Windhoek
    Nepal: *Kathmandu, Pokhara
    Netherlands: *The Hague, Amsterdam, Rotterdam, Utrecht, Eindhoven, Groningen, Maastricht
    New Zealand: *?Wellington, Auckland, Christchurch, Dunedin
    Nicaragua: *Managua
    Niger: *Niamey
    Nigeria: *Abuja, Lagos, Kano, Port Harcourt
    North Korea: *Pyongyang
    North Macedonia: *Skopje
    Northern Ireland: Belfast, ?Derry (Londonderry)
    Norway: *Oslo, ?Bergen, Trondheim, Stavanger, Tromsø, Svalbard
    Oman: *Muscat
    Pakistan: *Islamabad, Karachi, Lahore, Peshawar, Rawalpindi, Quetta
    Palestine: *Ramallah, Gaza City, Hebron, Nablus
    Panama: *Panama City
    Papua New Guinea: *Port Moresby
    Peru: *Lima, Arequipa, Cusco (Cuzco), ?Trujillo
    Philippines: *Manila, Cebu, Davao, Mindanao, Luzon
    Poland: *Warsaw, Kraków (Krakow, Cracow), Gdansk (Gdańsk), Wroclaw (Wrocław), Poznan (Poznań), Lodz (Łódź)
    Poland: Lublin
    Portugal: *Lisbon, Porto, Coimbra, Madeira, Azores
    Puerto Rico: *San Juan
    Qatar: *Doha
    Republic of the Congo: *Brazzaville
    Romania: *Bucharest, Cluj, Timisoara (Timișoara), Iasi, Transylvania
    Russia: *Moscow, St. Petersburg (Saint Petersburg), Novosibirsk, Yekaterinburg, Kazan, Vladivostok, Murmansk
    Russia: Sochi, Kaliningrad, Volgograd, Chechnya, Siberia, Tatarstan, Dagestan, Rostov-on-Don, Irkutsk, Omsk
    Russia: Samara, ?Perm
    Rwanda: *Kigali
    Samoa: *Apia
    Saudi Arabia: *Riyadh, Jeddah, Mecca, ?Medina
    Scotland: Edinburgh, Glasgow, Dundee, Inverness, Orkney, Shetland, Hebrides
    Senegal: *Dakar
    Serbia: *Belgrade, Novi Sad
    Sierra Leone: *Freetown
    Slovakia: *Bratislava, Košice
    Slovenia: *Ljubljana, Maribor
    Solomon Islands: *Honiara
    Somalia: *Mogadishu
    South Africa: *Pretoria, Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein
    South Korea: *Seoul, Busan, Incheon, Daegu, Pyeongchang, Jeju
    South Sudan: *Juba
    Spain: *Madrid, Barcelona, ?Valencia, Seville, Bilbao, Zaragoza, Málaga (Malaga), Catalonia, Andalusia
    Spain: Basque Country, Galicia, Canary Islands, Mallorca (Majorca), Ibiza, San Sebastián, ?Granada
    Sri Lanka: *?Colombo
    Sudan: *Khartoum, Darfur
    Suriname: *Paramaribo
    Sweden: *Stockholm, Gothenburg, Malmö (Malmo), Uppsala, Gotland
    Switzerland: *Bern (Berne), Zürich (Zurich), Geneva, Basel, Lausanne, Lucerne, Lugano, Davos, Zermatt
    Switzerland: St. Gallen
    Syria: *Damascus, Aleppo, Raqqa, Homs, Idlib, Palmyra
    Taiwan: *Taipei, Kaohsiung
    Tajikistan: *Dushanbe
    Tanzania: *Dodoma, Dar es Salaam, Zanzibar
    Thailand: *Bangkok, Chiang Mai, Phuket, Pattaya
    Tibet: *Lhasa
    Trinidad and Tobago: *Port of Spain
    Tunisia: *Tunis, Sousse
    Turkey: *Ankara, Istanbul, Izmir, Antalya, Diyarbakir, Gaziantep, Adana
    Turkmenistan: *Ashgabat
    Uganda: *Kampala, Entebbe
    Ukraine: *Kyiv (Kiev), Kharkiv (Kharkov), Odesa (Odessa), Lviv, Donetsk, Luhansk (Lugansk), Mariupol, Dnipro
    Ukraine: Kherson, Zaporizhzhia, Chernobyl, Chernihiv, Poltava, Sumy, Vinnytsia
    United Arab Emirates: *Abu Dhabi, Dubai, Sharjah
    United Kingdom: *?London
    Uruguay: *Montevideo
    Uzbekistan: *Tashkent, Samarkand, Bukhara
    Venezuela: *Caracas, Maracaibo
    Vietnam: *Hanoi, Ho Chi Minh City, Da Nang
    Wales: Cardiff, Swansea, ?Newport
    Yemen: *Sanaa (Sana'a), Aden
    Zambia: *Lusaka
    Zimbabwe: *Harare, Bulawayo
"""

OF_AMERICA = """
    Alabama: Tuscaloosa, ?Montgomery
    Alaska: Anchorage, Juneau, Fairbanks
    Arizona: Tucson, Tempe
    California: Sacramento, Oakland, San Diego, San Jose, Fresno, Long Beach, Anaheim, Palo Alto
    Colorado: Colorado Springs, ?Boulder, ?Denver
    Connecticut: ?Hartford, New Haven
    Delaware: ?Dover
    Florida: Tampa, Palm Beach, Fort Lauderdale, Tallahassee, Jacksonville, Gainesville, ?Orlando
    Georgia: ?Savannah
    Hawaii: Honolulu
    Idaho: Boise
    Indiana: Indianapolis, Fort Wayne
    Iowa: Des Moines, Cedar Rapids, Dubuque, Sioux City
    Kentucky: Louisville
    Louisiana: New Orleans, Baton Rouge, Shreveport
    Maryland: Baltimore, Annapolis
    Michigan: Detroit, ?Flint, ?Lansing, Ann Arbor, Grand Rapids
    Minnesota: Duluth, Minneapolis
    Mississippi: ?Jackson, Biloxi
    Missouri: St. Louis (Saint Louis), ?Ferguson
    Montana: ?Helena, ?Billings, ?Bozeman
    Nebraska: Omaha, ?Lincoln
    Nevada: ?Reno, Las Vegas
    New Hampshire: ?Concord, Nashua
    New Jersey: Newark, Atlantic City, ?Trenton
    New Mexico: Albuquerque, Santa Fe
    New York: Buffalo, Long Island
    North Carolina: Raleigh, Greensboro, ?Charlotte
    North Dakota: Fargo, Bismarck
    Ohio: Cincinnati, Toledo, Akron, Dayton, ?Columbus, ?Cleveland
    Oklahoma: Tulsa, Oklahoma City
    Oregon: ?Portland, ?Eugene
    Pennsylvania: Philadelphia, Pittsburgh, Harrisburg, Scranton
    South Carolina: ?Charleston, ?Greenville
    South Dakota: Sioux Falls, ?Pierre
    Tennessee: Memphis, Nashville, Chattanooga, Knoxville
    Texas: Fort Worth, El Paso, Corpus Christi, Lubbock, Laredo, San Antonio, Galveston
    Utah: Salt Lake City
    Virginia: Charlottesville
    Washington state: Spokane, Tacoma
    Wisconsin: Milwaukee, Green Bay, Kenosha
    Wyoming: Cheyenne
"""
"""By state.  The largest cities stand by themselves, in `places`: Chicago needs no Illinois."""
