"""What places and organizations are called in other languages, where they differ much from English.

A line is `English | German | French | Spanish`; forms of one language are separated by commas.  The English name is one
that `places`, `cities` or `organizations` know.
"""

LANGUAGES = ("de", "fr", "es")

NAMES = """
    Afghanistan | | | Afganistán
    Africa | Afrika | Afrique | África
    Albania | Albanien | Albanie |
    Algeria | Algerien | Algérie | Argelia
    Algiers | Algier | Alger | Argel
    Antarctica | Antarktis | Antarctique | Antártida
    Antwerp | Antwerpen | Anvers | Amberes
    Argentina | Argentinien | Argentine |
    Armenia | Armenien | Arménie |
    Asia | Asien | Asie |
    Athens | Athen | Athènes | Atenas
    Australia | Australien | Australie |
    Austria | Österreich | Autriche |
    Azerbaijan | Aserbaidschan | Azerbaïdjan | Azerbaiyán
    Balkans | Balkan | |
    Bangladesh | Bangladesch | |
    Barcelona | | Barcelone |
    Basel | | Bâle | Basilea
    Basque Country | Baskenland | Pays basque | País Vasco
    Bavaria | Bayern | Bavière | Baviera
    Beijing | Peking | Pékin | Pekín
    Belarus | Weißrussland, Weissrussland | Biélorussie | Bielorrusia
    Belgium | Belgien | Belgique | Bélgica
    Belgrade | Belgrad | | Belgrado
    Berlin | | | Berlín
    Bolivia | Bolivien | Bolivie |
    Bordeaux | | | Burdeos
    Bosnia and Herzegovina | Bosnien, Bosnien-Herzegowina | Bosnie | Bosnia
    Brazil | Brasilien | Brésil | Brasil
    Brittany | | Bretagne | Bretaña
    Brussels | Brüssel | Bruxelles | Bruselas
    Bucharest | Bukarest | Bucarest |
    Bulgaria | Bulgarien | Bulgarie |
    Cairo | Kairo | Le Caire | El Cairo
    Cambodia | Kambodscha | Cambodge | Camboya
    Cameroon | Kamerun | Cameroun | Camerún
    Canada | Kanada | | Canadá
    Canary Islands | Kanaren | Canaries | Canarias
    Catalonia | Katalonien | Catalogne | Cataluña
    Chile | | Chili |
    China | | Chine |
    Cologne | Köln | |
    Colombia | Kolumbien | Colombie |
    Copenhagen | Kopenhagen | Copenhague | Copenhague
    Corsica | Korsika | Corse | Córcega
    Crete | Kreta | Crète | Creta
    Crimea | Krim | Crimée |
    Croatia | Kroatien | Croatie | Croacia
    Cuba | Kuba | |
    Cyprus | Zypern | Chypre | Chipre
    Czech Republic | Tschechien | République tchèque, Tchéquie | República Checa, Chequia
    Democratic Republic of the Congo | Kongo | RDC |
    Denmark | Dänemark | Danemark | Dinamarca
    Dominican Republic | Dominikanische Republik | République dominicaine | República Dominicana
    Donbas | Donbass | Donbass | Donbás
    Dresden | | Dresde |
    Dublin | | | Dublín
    Egypt | Ägypten | Égypte, Egypte | Egipto
    England | | Angleterre | Inglaterra
    Estonia | Estland | Estonie |
    Ethiopia | Äthiopien | Éthiopie | Etiopía
    Europe | Europa | | Europa
    Finland | Finnland | Finlande | Finlandia
    Florence | Florenz | Florence | Florencia
    France | Frankreich | | Francia
    Frankfurt | | Francfort | Fráncfort
    Geneva | Genf | Genève | Ginebra
    Georgia (country) | Georgien | Géorgie |
    Germany | Deutschland, Bundesrepublik | Allemagne | Alemania
    Greece | Griechenland | Grèce | Grecia
    Greenland | Grönland | Groenland | Groenlandia
    The Hague | Den Haag | La Haye | La Haya
    Haiti | | Haïti | Haití
    Hamburg | | Hambourg | Hamburgo
    Havana | Havanna | La Havane | La Habana
    Hungary | Ungarn | Hongrie | Hungría
    Iceland | Island | Islande | Islandia
    India | Indien | Inde |
    Indonesia | Indonesien | Indonésie |
    Iran | | | Irán
    Iraq | Irak | Irak | Irak
    Ireland | Irland | Irlande | Irlanda
    Israel | | Israël |
    Istanbul | | | Estambul
    Italy | Italien | Italie | Italia
    Ivory Coast | Elfenbeinküste | |
    Jamaica | Jamaika | Jamaïque |
    Japan | | Japon | Japón
    Jerusalem | | Jérusalem | Jerusalén
    Jordan | Jordanien | Jordanie | Jordania
    Kazakhstan | Kasachstan | | Kazajistán
    Kenya | Kenia | | Kenia
    Kyiv | Kiew | |
    Kyrgyzstan | Kirgistan | Kirghizistan | Kirguistán
    Latin America | Lateinamerika, Südamerika | Amérique latine, Amérique du Sud | América Latina, Latinoamérica
    Latvia | Lettland | Lettonie | Letonia
    Lebanon | Libanon | Liban | Líbano
    Libya | Libyen | Libye | Libia
    Lisbon | Lissabon | Lisbonne | Lisboa
    Lithuania | Litauen | Lituanie | Lituania
    London | | Londres | Londres
    Lucerne | Luzern | |
    Luxembourg | Luxemburg | | Luxemburgo
    Madagascar | Madagaskar | |
    Malaysia | | Malaisie | Malasia
    Malta | | Malte |
    Marseille | | | Marsella
    Mexico | Mexiko | Mexique | México
    Milan | Mailand | | Milán
    Moldova | Moldau, Moldawien | Moldavie | Moldavia
    Mongolia | Mongolei | Mongolie |
    Montenegro | | Monténégro |
    Morocco | Marokko | Maroc | Marruecos
    Moscow | Moskau | Moscou | Moscú
    Munich | München | |
    Naples | Neapel | | Nápoles
    NATO | | OTAN | OTAN
    Netherlands | Niederlande, Niederlanden | Pays-Bas | Países Bajos, Holanda
    New York | | | Nueva York
    New Zealand | Neuseeland | Nouvelle-Zélande | Nueva Zelanda
    Normandy | Normandie | Normandie | Normandía
    North Korea | Nordkorea | Corée du Nord | Corea del Norte
    North Macedonia | Nordmazedonien | Macédoine du Nord | Macedonia del Norte
    Northern Ireland | Nordirland | Irlande du Nord | Irlanda del Norte
    Norway | Norwegen | Norvège | Noruega
    Nuremberg | Nürnberg | |
    Pakistan | | | Pakistán
    Palestine | Palästina, Gazastreifen, Westjordanland | Cisjordanie | Palestina, Cisjordania, Franja de Gaza
    Paris | | | París
    Peru | | Pérou | Perú
    Philippines | Philippinen | | Filipinas
    Poland | Polen | Pologne | Polonia
    Prague | Prag | | Praga
    Romania | Rumänien | Roumanie | Rumanía
    Rome | Rom | | Roma
    Russia | Russland, Rußland | Russie | Rusia
    Santiago | | | Santiago de Chile
    Saudi Arabia | Saudi-Arabien | Arabie saoudite | Arabia Saudí, Arabia Saudita
    Saxony | Sachsen | | Sajonia
    Scotland | Schottland | Écosse, Ecosse | Escocia
    Senegal | | Sénégal |
    Serbia | Serbien | Serbie |
    Seville | Sevilla | Séville | Sevilla
    Sicily | Sizilien | Sicile | Sicilia
    Slovakia | Slowakei | Slovaquie | Eslovaquia
    Slovenia | Slowenien | Slovénie | Eslovenia
    Somalia | | Somalie |
    South Africa | Südafrika | Afrique du Sud | Sudáfrica
    South Korea | Südkorea | Corée du Sud | Corea del Sur
    South Sudan | Südsudan | Soudan du Sud | Sudán del Sur
    Spain | Spanien | Espagne | España
    Strasbourg | Straßburg | | Estrasburgo
    Sudan | | Soudan | Sudán
    Sweden | Schweden | Suède | Suecia
    Switzerland | Schweiz | Suisse | Suiza
    Syria | Syrien | Syrie | Siria
    Taiwan | | Taïwan | Taiwán
    Tajikistan | Tadschikistan | Tadjikistan | Tayikistán
    Tanzania | Tansania | Tanzanie |
    Thailand | | Thaïlande | Tailandia
    Tibet | | | Tíbet
    Tunisia | Tunesien | Tunisie | Túnez
    Turin | | | Turín
    Turkey | Türkei | Turquie | Turquía
    Tuscany | Toskana | Toscane | Toscana
    Uganda | | Ouganda |
    Ukraine | | | Ucrania
    United Arab Emirates | Vereinigte Arabische Emirate | Émirats arabes unis | Emiratos Árabes Unidos
    United Kingdom | Großbritannien, Vereinigtes Königreich | Royaume-Uni, Grande-Bretagne | Reino Unido, Gran Bretaña
    United States | USA, Vereinigte Staaten, Vereinigten Staaten | États-Unis, Etats-Unis | Estados Unidos, EE. UU.
    Uzbekistan | Usbekistan | Ouzbékistan | Uzbekistán
    Vatican City | Vatikan | | Vaticano
    Venice | Venedig | Venise | Venecia
    Vienna | Wien | Vienne | Viena
    Wales | | Galles | Gales
    Warsaw | Warschau | Varsovie | Varsovia
    Yemen | Jemen | Yémen |
    Zambia | Sambia | Zambie |
    Zimbabwe | Simbabwe | | Zimbabue

    European Central Bank | Europäische Zentralbank, EZB | Banque centrale européenne, BCE | Banco Central Europeo, BCE
    European Commission | EU-Kommission, Europäische Kommission | Commission européenne | Comisión Europea
    European Parliament | Europaparlament, Europäisches Parlament | Parlement européen | Parlamento Europeo, Eurocámara
    European Union | Europäische Union, Europäischen Union | Union européenne, UE | Unión Europea, UE
    International Monetary Fund | Internationaler Währungsfonds, IWF | Fonds monétaire international, FMI | FMI
    Red Cross | Rotes Kreuz, Rote Kreuz, Roten Kreuzes | Croix-Rouge | Cruz Roja
    United Nations | Vereinte Nationen, Vereinten Nationen | Nations unies, ONU | Naciones Unidas, ONU
    World Health Organization | Weltgesundheitsorganisation | Organisation mondiale de la santé, OMS | OMS
"""
