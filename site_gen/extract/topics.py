"""The topics, and the words that speak for them: what a person who knows news can extend without knowing Python.

The topics are the top level of the IPTC Media Topics (https://iptc.org/standards/media-topics/).  Below each stand
words that speak for it: first those that do so by themselves, after a slash those that only add to others.  Words
are in lower case here and in any case in the article; a hyphen there is a space here.
"""

TOPICS = """
arts, culture, entertainment and media
    academy award, academy awards, actor, actors, actress, actresses, album, albums, animation, art, artisan, artisans,
    artist, artists, arts, artwork, artworks, authors, ballet, bestseller, biennale, bookshop, box office, calligraphy,
    cartoonist, celebrities, celebrity, cellist, cello, cellos, choir, choirs, choral, choreographed, choreographer,
    choreographers, choreography, cinema, comedian, comedians, comedy, comic, comics, composer, concert, concerts,
    conductor, craftsmen, curator, curators, curtain call, dance, dancer, dancers, documentary, drama, dramas, drummer,
    duet, encore, exhibition, exhibitions, festival, fiction, film, filmmaker, filmmakers, films, galleries, gallery,
    grammy, guitarist, heritage, hip hop, hollywood, librarian, librarians, libraries, library, literature, lyrics,
    memoir, movie, movies, mural, murals, museum, museums, music, musical, musician, musicians, novel, novelist,
    novels, opera, operas, orchestra, oscars, painted, painter, painters, painting, paintings, percussionist,
    photographer, photographers, pianist, piano, playwright, playwrights, poem, poems, poet, poetry, poets, rapper,
    rehearsal, rehearsals, restorers, sang, scenery, screenplay, screenwriter, sculptor, sculpture, sculptures, sequel,
    sing, singer, singers, singing, sings, sitcom, soloist, songs, songwriter, soprano, sopranos, soundtrack, stanza,
    stanzas, streaming, symphonies, symphony, tenor, theater, theaters, theatre, theatres, theatrical, trombone,
    trombones, trumpet, tuba, tv series, tv show, verse, verses, viola, violin, violinist, violinists, violins,
    woodcut, writer, writers
    / audience, author, band, bands, book, books, broadcast, broadcaster, concert hall, craft, episode, exhibits, fans,
    gala, instruments, journalism, journalist, magazine, newspaper, newspapers, performance, performances, play, plays,
    pop, publisher, radio, reader, readers, rock, show, shows, song, stage, staged, studio, television, tour, trailer,
    viewers

conflict, war and peace
    air strike, airstrike, airstrikes, ammunition, armed forces, armies, armored, armoured, army, artillery, attackers,
    battalion, battlefield, besieged, bomb, bombardment, bombing, bombings, bombs, cease fire, ceasefire, combat,
    combatants, coup, drones, fighters, front line, frontline, genocide, guerrilla, guerrillas, gunfire, gunmen,
    hostage, hostages, insurgency, insurgent, insurgents, invaded, invasion, jihad, jihadist, jihadists, land mine,
    land mines, landmine, landmines, massacre, militants, military, militia, militias, minefield, missile, missiles,
    mortar, naval, nuclear weapon, nuclear weapons, occupied, offensive, paramilitary, peacekeeper, peacekeepers,
    peacekeeping, rebel, rebels, shelled, shelling, soldier, soldiers, suicide bomber, suicide bombers, terrorism,
    terrorist, terrorists, troops, truce, truces, war, warfare, warheads, warlord, warlords, warplane, warplanes,
    warring, wars, weapon, weapons
    / attack, attacks, battle, border, defence, defense, deployed, drone, enemy, fighter, fighting, forces,
    hostilities, killed, occupation, peace, raid, raids, security, struggle, tanks, threat, threats

crime, law and justice
    abducted, acquitted, appeal court, appeal panel, appeals court, arrest, arrested, arrests, arson, assault,
    assaulted, attorney, attorneys, bail, barrister, barristers, bribe, bribery, burglar, burglaries, burglars,
    burglary, bylaw, bylaws, charged, convict, convicted, convicting, conviction, convictions, convicts, corruption,
    court, courthouse, courtroom, courts, crime, crimes, criminal, criminals, custody, death penalty, death row,
    defendant, defendants, detained, detective, detectives, district court, embezzle, embezzled, embezzlement,
    embezzler, extradite, extradited, extradition, extraditions, felony, fine of, fined, fire raising, fraud,
    fraudster, gang, gangs, guilty, gunman, gunmen, handcuffs, high court, homicide, indicted, indictment, inmate,
    inmates, inquest, jail, jailed, judge, judges, juror, jurors, jury, kidnap, kidnapped, kidnapper, kidnappers,
    kidnapping, kidnaps, lawsuit, lawsuits, litigation, magistrate, magistrates, manslaughter, murder, murdered,
    murderer, murders, parole, perjury, plaintiff, plaintiffs, plea, pleaded, police, policeman, prison, prisoner,
    prisoners, prosecute, prosecuted, prosecutes, prosecuting, prosecution, prosecutions, prosecutor, prosecutors,
    rape, raped, robber, robbers, robbery, ruling, sentenced, sheriff, shooting, shootings, smuggle, smuggled,
    smuggler, smugglers, smuggling, solicitor, stabbed, stabbing, sued, suing, supreme court, suspect, suspects,
    testified, testify, testimony, theft, thief, thieves, trafficking, trial, trials, tribunal, verdict, warrant,
    wounding
    / accused, appeal, evidence, fine, innocent, investigation, investigations, investigators, law, lawyer, lawyers,
    legal, officer, officers, sentence, shot, stolen, victim, victims, witness, witnesses

disaster, accident and emergency incident
    accident, accidents, aftershock, aftershocks, avalanche, blaze, capsize, capsized, capsizing, casualties, coast
    guard, coastguard, collapses, collided, collision, coxswain, crash, crashed, crashes, cut power, cyclone, cyclones,
    death toll, debris, derail, derailed, derailing, derailment, derailments, derails, disaster, disasters, drown,
    drowned, drowning, drownings, drowns, earthquake, earthquakes, emergency services, engulfed, epicenter, epicentre,
    evacuate, evacuated, evacuatee, evacuatees, evacuates, evacuating, evacuation, evacuations, explosion, explosions,
    famine, fire brigade, fire service, fire station, firefighter, firefighters, firefighting, fireman, firemen, fires,
    flash flood, flash floods, flood, flooded, flooding, floods, floodwall, floodwater, floodwaters, hurricane,
    landslide, landslides, levee, levees, lifeboat, lifeboats, mudslide, oil spill, plane crash, power cut, power cuts,
    power outage, power outages, quake, rescue, rescued, rescuer, rescuers, rubble, shipwreck, sinks, stampede, state
    of emergency, storm damage, survivor, survivors, swept away, tornado, tornadoes, torrential, tremor, tremors,
    tsunami, typhoon, volcanic, volcano, wildfire, wildfires, wreck, wreckage
    / aid, burned, burning, burnt, collapse, collapsed, damage, damaged, dead, destroyed, emergency, ferry, fire,
    injured, injuries, magnitude, missing, relief, sank, siren, sirens, sunk, trapped

economy, business and finance
    agricultural, agriculture, agronomist, agronomists, bailout, bankers, banking, bankrupt, bankruptcies, bankruptcy,
    bankrupted, banks, bond, bonds, brewer, brewery, budgets, business, business model, businesses, buyout, cargo,
    carmaker, cattle, central bank, ceo, chief executive, commodities, companies, consumers, cooperative, corporate,
    corporation, corporations, crop, crops, currency, customs, dairy, dealership, deficit, deficits, dividend,
    dividends, earnings, economic, economics, economies, economist, economists, economy, entrepreneur, entrepreneurial,
    entrepreneurs, entrepreneurship, exporter, exporters, exports, factories, factory, farm, farmer, farmers, farming,
    farms, finance, financial, fiscal, fisheries, fishery, freight, gdp, gross domestic product, harvest, harvests,
    hedge, importer, importers, imports, inflation, insurer, insurers, interest rates, investment, investments,
    investor, investors, ipo, lender, lenders, livestock, loan, loans, lumber, manufacturer, manufacturers,
    manufacturing, markets, merger, mergers, miner, miners, mining, monetary, mortgage, mortgages, nasdaq, oil prices,
    plantation, port authority, producer, producers, profit, profits, quarterly, recession, retail, retailer,
    retailers, revenue, revenues, sales, shareholder, shareholders, shares, shipping, shipyard, startup, startups,
    stocks, subsidies, supplier, suppliers, supply chain, tariff, tariffs, tax, taxes, taxpayer, taxpayers, trade,
    trader, traders, trading, trawler, trawlers, vineyard, vineyards, wall street, warehouse, warehouses, wholesale,
    wool
    / bank, billion, budget, company, customers, deal, debt, export, fare, fares, firm, firms, growth, industry, jobs,
    loss, losses, market, merge, merging, million, mine, money, percent, plant, price, prices, production, quarter,
    quota, spending, stock, supply, toll, tonnes, tons, workers

education
    academic, academics, campus, campuses, classroom, classrooms, college, colleges, curriculum, dropout, education,
    educational, educator, educators, elementary school, enroll, enrolled, enrolling, enrollment, enrollments,
    enrolment, exam, exams, faculty, graduate, graduated, graduates, graduating, graduation, headmaster, headmistress,
    headteacher, high school, homework, kindergarten, lecture, lecturer, lecturers, lectures, literacy, preschool,
    primary school, pupil, pupils, scholarship, scholarships, school, schoolboy, schoolchildren, schoolgirl, schooling,
    schools, schoolteacher, schoolteachers, secondary school, semester, students, superintendent of schools, syllabus,
    teacher, teachers, thesis, tuition, tutor, undergraduate, undergraduates, university students
    / children, class, classes, course, courses, dean, degree, learn, learned, learning, lesson, lessons, principal,
    professor, professors, student, study, teaching, universities, university

environment
    air quality, allotment, allotments, animal species, aquifer, aquifers, bee, beekeeper, beekeepers, beekeeping,
    bees, biodiversity, bypass, carbon, climate, climate change, climatologist, conservation, conservationist,
    conservationists, contaminate, contaminated, contaminates, contaminating, contamination, coral, dam, dams,
    deforestation, deforested, drought, droughts, ecological, ecologist, ecologists, ecology, ecosystem, ecosystems,
    emission, emissions, emitted, endangered, environment, environmental, environmentalist, environmentalists, extinct,
    extinction, extinctions, fauna, floodplain, forestry, fossil fuel, fossil fuels, fracking, glacial, glacier,
    glaciers, global warming, green energy, greenhouse, groundwater, habitat, habitats, hedgehog, hedgehogs, hive,
    hives, honeybee, honeybees, hydrologist, invasive, irrigate, irrigated, irrigating, irrigation, landfill, mangrove,
    mangroves, methane, national park, nature reserve, ocean, oceans, odor, odour, oil spill, orchards, ozone, pest,
    pesticide, pesticides, pests, poached, poacher, poachers, poaching, pollutant, pollutants, pollute, polluted,
    polluter, polluters, pollutes, polluting, pollution, rainforest, rainforests, recyclable, recycle, recycled,
    recycles, recycling, refinery, reforest, reforestation, reforested, renewable, reservoir, reservoirs, rewild,
    rewilded, rewilding, sea level, sea levels, sewage, smog, solar power, species, sustainability, sustainable,
    sustainably, turtle, turtles, wetland, wetlands, whale, whales, wildlife, wind farm, wind farms, wind power, wolf,
    wolves
    / air, animal, animals, coal, crops, dredge, dredged, dredger, dredgers, dredging, dry, energy, fish, flood,
    forest, forests, garden, gardens, gas, gases, ice, lake, marsh, mountain, mud, noise, oil, park, pipeline, plants,
    plastic, pond, sea, smell, smelled, smells, sprayed, toxic, waste, water, wild, wind

health
    abortion, abortions, ambulance, ambulances, antibiotic, antibiotics, autism, bird flu, blood pressure, cancer,
    cancers, cardiac, chemotherapy, chief doctor, clinic, clinical, clinics, coronavirus, covid, deficiencies,
    deficiency, deficient, dementia, diabetes, diagnose, diagnosed, diagnoses, diagnosing, diagnosis, diagnostic,
    disease, diseases, doctors, doses, ebola, eczema, epidemic, epidemiological, epidemiologist, epidemiologists,
    epidemiology, flu, healers, health, health care, healthcare, heart attack, hiv, hospital, hospitals, illness,
    illnesses, immunisation, immunise, immunised, immunity, immunization, immunize, immunized, infect, infected,
    infection, infections, intensive care, malaria, measles, medic, medical, medication, medications, medicine,
    medicines, medics, mental health, midwife, nhs, nurse, nurses, nutrition, obesity, operating room, opioid, opioids,
    outbreak, overdose, overdoses, paediatric, paediatrician, paediatricians, pandemic, paramedic, paramedics,
    patients, pediatric, pediatrician, pediatricians, pharmaceutical, physician, physicians, pneumonia, polyclinic,
    polyclinics, pregnancies, pregnancy, pregnant, psychiatric, psychiatrist, psychiatrists, psychiatry, public health,
    quarantine, smoking, surgeon, surgeons, surgery, surgical, swine flu, symptom, symptoms, therapeutic, therapies,
    therapist, therapists, therapy, treatment, treatments, tumor, tumour, vaccinate, vaccinated, vaccinating,
    vaccination, vaccinations, vaccine, vaccines, veterinarian, virus, viruses, world health, zika
    / asthma, blood, care, deaths, depression, diet, doctor, dose, drug, drugs, injuries, injury, insurance, pain,
    patient, sick, stroke, treated, ward, wards

human interest
    anniversary, centenarian, good samaritan, guinness, heartwarming, jackpot, lottery, lottery ticket, lottery winner,
    oldest person, quirky, reunion, reunited, wedding, world record
    / animal, baby, birthday, cat, celebrate, celebrated, celebrates, celebrating, celebration, celebrations, dog,
    duchess, duke, family, gift, grandfather, grandmother, kindness, love, mystery, neighbor, neighbors, neighbour,
    neighbours, prince, princess, queen, royal, royals

labour
    apprentices, bargaining unit, collective bargaining, dismissed, employee, employees, employer, employers,
    employment, fired workers, form a union, grievance, industrial action, jobless, labor, labor union, labor unions,
    labour, labour union, layoff, layoffs, lockout, minimum wage, night shift, on strike, pay dispute, pay rise,
    pension, pensions, picket line, picketing, pickets, redundancies, redundancy, redundant, sacked, salaries, shop
    steward, strikers, trade union, trade unionist, trade unions, unemployed, unemployment, union leader, union
    members, union officials, union representative, unionise, unionised, unionize, unionized, unions, wage, wages,
    walkout, walkouts, went on strike, workers, workforce, workplace
    / contract, contracts, dismissal, dismissals, hired, hiring, job, jobs, pay, salary, shift, shifts, staff, strike,
    strikes, striking, union

lifestyle and leisure
    backpacker, backpackers, backpacking, bartender, beer, bistro, brunch, cafe, cafes, camping, catering, chef, chefs,
    cocktail, cocktails, cookbook, cookery, cooking, couture, cruise, cuisine, designer, dine, diners, dining, fashion,
    foodie, gamer, gamers, gaming, gardening, gastronomic, gastronomical, gastronomy, gourmet, hiking, hobbies, hobby,
    holiday maker, holiday makers, holidaymaker, holidaymakers, hotel, hotels, ingredients, kitchens, knitting,
    magician, magicians, menu, menus, pastry, pubs, recipe, recipes, resort, resorts, restaurant, restaurants, salad,
    sauce, sous chef, tourism, tourist, tourists, traveler, travelers, traveller, travellers, vacation, vegan,
    vegetarian, video game, video games, waiter, waiters, waitress, wine, winemaker, winemakers, winemaking, wines
    / bar, bars, cake, coffee, dinner, dish, dishes, drink, drinks, eat, eating, food, game, games, guests, holiday,
    holidays, kitchen, lunch, luxury, taste, tea, travel

politics and government
    alderman, alliance, ambassador, ambassadors, assemblyman, assemblywoman, ballot, ballots, bilateral relations,
    bill, bipartisan, by election, by elections, campaign, campaigning, campaigns, candidacy, candidate, candidates,
    capitol, capitol hill, caucus, caucuses, chancellor, city council, coalition, communiqué, congress, congressional,
    congressman, congresswoman, conservative, conservatives, constituencies, constituency, constituent, constituents,
    constitution, councillor, councillors, councilman, councilor, councilors, councilwoman, county council, customs
    union, debate, delegate, delegates, democracy, democrat, democratic, democrats, deputies, diplomacy, diplomat,
    diplomatic, diplomatic relations, diplomats, elect, elected, election, elections, electoral, electorate, embassy,
    endorse, endorsed, endorsement, endorsements, endorses, federal, foreign affairs, foreign minister, foreign
    ministers, foreign ministry, foreign policy, front runner, frontrunner, geopolitical, geopolitics, gop, governing,
    government, governments, governor, governors, head of state, house of representatives, impeach, impeached,
    impeaching, impeachment, inauguration, incumbent, incumbents, junta, kremlin, lawmaker, lawmakers, legislate,
    legislated, legislating, legislation, legislative, legislator, legislators, legislature, legislatures, liberal,
    liberals, lobbyist, lobbyists, lower house, mayor, mayoral, mayors, minister, ministers, ministries, municipal,
    nominate, nominated, nominates, nominating, nomination, nominations, nominee, nominees, official visit, opposition,
    opposition party, parish council, parliament, parliamentarian, parliamentarians, parliamentary, planning office,
    planning officer, political, politically, politician, politicians, politics, poll, pollster, presidency, president,
    presidential, presidents, primaries, primary, prime minister, prime ministers, referendum, referendums, regime,
    republican, republicans, running mate, sanctions, select board, senate, senator, senators, socialist, state
    senator, state visit, statehouse, strategic partnership, summit, supporters, telephone conversation, town council,
    town hall, treaties, treaty, upper house, veto, vetoed, vetoes, vote, voted, voter, voters, votes, voting, white
    house
    / administration, agreement, agreements, allied, authorities, bilateral, bills, cabinet, chairman, challenger,
    commissioner, committee, convention, cooperation, council, delegation, deputy, integration, leader, leaders,
    mandate, ministry, motion, nation, national, nations, negotiate, negotiated, negotiates, negotiating, negotiation,
    negotiations, negotiator, negotiators, official, officials, opponent, opponents, party, planners, policies, policy,
    polls, power, program, programs, reform, reforms, relations, secretary, security, spokesman, spokeswoman, state,
    talks, visit

religion
    archbishop, atheism, atheist, atheists, baptism, baptisms, baptist, baptists, bible, bishop, bishopric, bishops,
    buddhism, buddhist, buddhists, catholic, catholics, chapel, christian, christianity, christians, church, churches,
    churchgoer, churchgoers, clergy, congregation, convent, denomination, denominational, denominations, diocese,
    evangelical, evangelicals, evangelist, gospel, hindu, hindus, hymn, hymns, imam, imams, islam, islamic, jesus,
    jewish, judaism, koran, liturgy, missionaries, missionary, monastery, monk, monks, mosque, mosques, muslim,
    muslims, nun, nuns, orthodox, parishioner, parishioners, pastor, pastors, pilgrim, pilgrimage, pilgrimages,
    pilgrims, pope, prayer, prayers, preacher, priest, priests, protestant, quran, rabbi, rabbis, religion, religions,
    religious, sacrament, sacramental, sacraments, scientologist, scientologists, scientology, sermon, sermons, shrine,
    synagogue, theologian, theologians, theological, theology, vatican, vicar, vicars, worship, worshiped, worshipped,
    worshipper, worshippers, worshipping
    / ancient, belief, beliefs, cardinal, deities, faith, god, gods, holy, mass, parish, pray, sacred, spiritual,
    temple

science and technology
    algorithm, algorithms, archaeological, archaeologist, archaeologists, archaeology, archeological, archeologist,
    archeologists, archeology, artificial intelligence, asteroid, astronaut, astronauts, astronomer, astronomers,
    astronomical, astronomy, biological, biologist, biologists, biology, botanical, botanist, botanists, botany,
    browser, browsers, chatbot, chemist, chemistry, chemists, chips, climatologist, cloud computing, comet, comets,
    computer, computer science, computers, computing, cosmonaut, cosmonauts, cosmos, cyber, cyberattack, cybersecurity,
    dna, encryption, engineering, engines, exoplanet, exoplanets, experiment, experiments, fossil, fossils, galaxy,
    gene, genes, genetic, genetics, genome, geologist, geologists, gravitation, gravitational, hacker, hackers,
    hacking, hubble, hydrologist, internet, inventor, inventors, iphone, laboratory, laser, lunar, machine learning,
    malware, marine surveyor, meteor, meteorite, microscope, molecule, molecules, nasa, neuroscience, neuroscientist,
    neuroscientists, nobel prize, nuclear fusion, observatories, observatory, open source, orbit, palaeontologist,
    palaeontologists, palaeontology, paleontologist, paleontologists, paleontology, particle, particles, physicist,
    physicists, physics, planet, planets, programmer, programmers, quantum, researcher, researchers, robot, robotics,
    robots, rocket, rockets, satellite, satellites, science, scientific, scientific paper, scientist, scientists,
    semiconductor, semiconductors, smart phone, smartphone, smartphones, social network, software, space station,
    spacecraft, spaceflight, specimen, specimens, supercomputer, tech, technological, technologies, technologist,
    technologists, technology, telescope, telescopes, zoologist
    / app, apps, data, device, digital, discovery, engineer, engineers, journal, lab, machine, machines, mars,
    measured, measurement, measurements, online, paper, papers, phones, published, research, server, servers, space,
    species, startup, studies, study, team, tests, users, web, website, websites, wiki

society
    activism, activist, activists, anti semitism, antisemitic, antisemitism, asylum, childcare, citizenship, civil
    rights, demographic, demographics, demonstration, demonstrations, demonstrators, disability, discriminate,
    discriminated, discriminates, discriminating, discrimination, discriminatory, diversity, domestic violence,
    equality, ethnic, evict, evicted, evicting, eviction, evictions, evicts, feminism, feminist, feminists, foster
    care, gay, gender, genocide, homeless, homelessness, homophobia, homophobic, housing crisis, human rights,
    immigrant, immigrants, immigration, indigenous, inequality, integration, islamophobia, islamophobic, lesbian, lgbt,
    lgbtq, migrant, migrants, migration, minorities, minority, orphan, orphanage, orphanages, orphaned, orphans,
    poverty, protest, protested, protester, protesters, protests, racial, racism, racist, rallies, refugee, refugees,
    same sex, same sex marriage, segregation, sexism, sexist, sit in, slavery, social media, suffrage, transgender,
    tribal, tribes, undocumented, xenophobia, xenophobic
    / adoption, charity, communities, community, elderly, families, family, housing, march, marriage, men, people,
    rights, social, village, villagers, volunteer, volunteers, welfare, women, youth

sport
    alpinist, alpinists, athletes, athletic, athletics, ballpark, baseball, basketball, batsman, batter, batting,
    bowler, boxer, boxers, boxing, break point, champions, champions league, championship, championships, chess,
    climber, climbers, coach, coaches, cricket, curling, cyclist, cyclists, defender, derby, doubles, dribble,
    dribbled, dribbling, equalised, equaliser, equalized, equalizer, fifa, figure skating, finals, first half,
    flyweight, football, footballer, footballers, formula one, free kick, fullback, goalkeeper, goalless, goalscorer,
    gold medal, golf, golfer, golfers, grand prix, grand slam, grand slams, grandmaster, grandmasters, gym, gymnast,
    gymnastic, gymnastics, gymnasts, half time, halftime, hat trick, hat tricks, heavyweight, hockey, home run, ice
    hockey, ice rink, inning, innings, ironman, javelin, jockey, judo, knockout, lbw, leagues, linebacker, marathon,
    matches, medal, medals, midfield, midfielder, mountaineer, mountaineering, mountaineers, nascar, nba, nfl, nhl,
    offside, olympian, olympians, olympic, olympics, own goal, paralympian, paralympians, paralympic, paralympics,
    penalties, penalty kick, penalty shootout, pitcher, playoff, playoffs, pole vault, premier league, quarterback,
    quarterfinal, quarterfinalist, quarterfinalists, quarterfinals, race car, referee, relegated, relegation, rink,
    rowing, rugby, runner up, runners up, scored, scorer, second division, second half, semi final, semi finals,
    semifinal, semifinalist, semifinalists, semifinals, shot put, singles, skate, skated, skater, skaters, skates,
    skating, skied, skier, skiers, skiing, snowboard, snowboarder, snowboarders, snowboarding, soccer, sport, sports,
    sprint, sprinter, stadium, stoppage time, straight sets, striker, substituted, sumo, super bowl, surfing, swimmer,
    swimmers, swimming, teammate, teammates, tennis, top scorer, touchdown, touchline, tournaments, trophy, uefa,
    umpire, umpires, unbeaten, undefeated, volleyball, welterweight, wicket, wickets, winger, world championship, world
    championships, world cup, world record holder, wrestle, wrestled, wrestler, wrestlers, wrestling
    / athlete, baseball bat, beat, beating, beats, captain, climb, club, competition, cup, defeat, defeated, division,
    final, fought, game, games, goal, goals, kick, league, manager, match, minute, opponent, penalty, pitch, played,
    player, players, points, race, races, score, season, ski, supporters, team, teams, titles, tournament, trained,
    trainer, training, win, winner, winners, won

weather
    blizzard, blizzards, celsius, climate record, climate records, cloudy, cold snap, degrees fahrenheit, downpour,
    downpours, drizzle, fahrenheit, forecaster, forecasters, forecasts, gale, gales, gust, gusts, hail, hailstorm, heat
    wave, heatwave, heatwaves, heavy rain, heavy snow, high pressure, humidity, meteorological, meteorologist,
    meteorologists, meteorology, monsoon, rainfall, rainiest, rainstorm, rainstorms, rainy season, record heat, severe
    weather, sleet, snow, snowfall, snowstorm, snowstorms, squall, squalls, storm, storm surge, storms, temperature,
    temperatures, thunder, thunderstorm, thunderstorms, weather, weather office, weather service, weatherman, wind
    speeds, windchill
    / cold, cyclone, degrees, dry, forecast, freeze, frost, heating, hurricane, rain, summer, sunny, sunshine,
    tropical, wet, wind, winds, winter
"""
