"""The topics, and the words that speak for them: what a person who knows news can extend without knowing Python.

The topics are the top level of the IPTC Media Topics (https://iptc.org/standards/media-topics/).  Below each stand
words that speak for it: first those that do so by themselves, after a slash those that only add to others.  A star
stands for any ending.  Words are in lower case here and in any case in the article; a hyphen there is a space here.
"""

TOPICS = """
arts, culture, entertainment and media
    actor, actors, actress, album, albums, art, artist, artists, arts, artwork, author, authors, ballet, band,
    bands, bestseller, biennale, box office, celebrities, celebrity, choreograph*, cinema, comedian, comedians,
    comedy, comic, comics, composer, concert, concerts, dance, dancer, dancers, documentary, drama, dramas,
    exhibition, exhibitions, festival, fiction, film, filmmaker, filmmakers, films, galleries, gallery, guitarist,
    hip hop, hollywood, literature, movie, movies, museum, museums, music, musical, musician, musicians, novel,
    novelist, novels, opera, orchestra, painter, painters, painting, paintings, photographer, photographers,
    playwright, poem, poems, poet, poetry, pop, rapper, rock, screenplay, sculptor, sculpture, singer, singers,
    sitcom, songs, songwriter, soundtrack, theater, theaters, theatre, theatres, tv series, violinist, writer,
    writers
    / audience, broadcast, broadcaster, episode, fans, journalism, journalist, magazine, newspaper, newspapers,
    performance, performances, publisher, radio, show, shows, song, stage, studio, television, tour, trailer,
    viewers

conflict, war and peace
    air strike, airstrike, airstrikes, ammunition, armed forces, armies, army, artillery, battlefield, bombardment,
    bombing, bombings, cease fire, ceasefire, combat, combatants, coup, drone, drones, fighters, frontline,
    guerrilla, guerrillas, insurgency, insurgent, insurgents, invaded, invasion, jihadist, jihadists, militants,
    military, militia, militias, mine, minefield, missile, missiles, mortar, occupation, offensive, peacekeep*,
    rebel, rebels, shelled, shelling, soldier, soldiers, tanks, terrorism, terrorist, terrorists, troops, truce,
    truces, war, warfare, warplane, warplanes, warring, wars, weapon, weapons
    / attack, attacks, battle, defence, defense, deployed, enemy, fighter, fighting, forces, killed, peace,
    security, struggle, threat, threats

crime, law and justice
    abducted, accused, acquitted, arrest, arrested, arrests, assault, assaulted, attorney, attorneys, bail,
    burglar*, charged, convict*, court, courtroom, courts, crime, crimes, criminal, criminals, custody, defendant,
    defendants, detained, detective, detectives, extradit*, felony, fraud, guilty, gunman, gunmen, homicide,
    indicted, indictment, innocent, jail, jailed, judge, judges, juror, jurors, jury, kidnap*, lawsuit, lawsuits,
    litigation, manslaughter, murder, murdered, murderer, murders, officer, perjury, plaintiff, plaintiffs, police,
    policeman, prison, prisoner, prisoners, prosecut*, rape, raped, robber, robbers, robbery, ruling, sentenced,
    sheriff, shooting, shootings, smuggl*, stabbed, stabbing, sued, suing, suspect, suspects, theft, thief, trial,
    trials, tribunal, verdict, victim, victims, warrant
    / appeal, evidence, investigation, investigations, investigators, law, lawyer, lawyers, legal, officers,
    sentence, shot, stolen, witness, witnesses

disaster, accident and emergency incident
    accident, accidents, aftershock*, avalanche, blaze, capsiz*, casualties, collapse, collapsed, collided,
    collision, crash, crashed, crashes, cyclone, cyclones, debris, derailed, derailment, disaster, disasters,
    drown*, earthquake, earthquakes, emergency, evacuat*, explosion, explosions, famine, ferry, fire, firefighter,
    firefighters, fires, flood, flooded, flooding, floods, hurricane, landslide, landslides, magnitude, mudslide,
    quake, rescue, rescued, rescuers, sank, shipwreck, sinks, survivor, survivors, tornado, tornadoes, tsunami,
    typhoon, volcanic, volcano, wildfire, wildfires, wreckage
    / aid, dead, death toll, destroyed, injured, injuries, missing, relief, trapped

economy, business and finance
    bailout, bank, bankers, banking, bankrupt*, banks, bond, bonds, budget, budgets, business, businesses, buyout,
    central bank, commodities, companies, consumers, corporate, corporation, corporations, currency, debt, deficit,
    deficits, dividend, dividends, earnings, economic, economics, economies, economist, economists, economy,
    entrepreneur*, export, exports, finance, financial, fiscal, gdp, gross domestic product, hedge, imports,
    inflation, interest rates, investment, investments, investor, investors, ipo, lender, lenders, loan, loans,
    manufacturer, manufacturers, manufacturing, market, markets, merger, mergers, monetary, mortgage, mortgages,
    nasdaq, profit, profits, quarterly, recession, retail, retailer, retailers, revenue, revenues, sales,
    shareholder, shareholders, shares, startup, startups, stock, stocks, subsidies, supplier, suppliers, tariff,
    tariffs, tax, taxes, taxpayer, taxpayers, trade, trader, traders, trading, wall street, wholesale
    / billion, company, customers, deal, firm, firms, growth, industry, jobs, million, money, percent, price,
    prices, spending

education
    campus, campuses, classroom, classrooms, college, colleges, curriculum, degree, dropout, education, educational,
    educator, educators, enrol*, exam, exams, graduate, graduated, graduates, graduation, homework, kindergarten,
    lecturer, lecturers, literacy, principal, pupil, pupils, scholarship, scholarships, school, schooling, schools,
    semester, student, students, syllabus, teacher, teachers, teaching, tuition, tutor, undergraduate,
    undergraduates
    / children, class, classes, course, courses, learn, learning, professor, professors, study, universities,
    university

environment
    biodiversity, carbon, climate, climate change, conservation, conservationist, conservationists, coral,
    deforestation, drought, droughts, ecolog*, ecosystem, ecosystems, emission, emissions, endangered, environment,
    environmental, environmentalist, environmentalists, extinct*, fossil fuel, fossil fuels, fracking, glacier,
    glaciers, global warming, greenhouse, habitat, habitats, methane, ocean, oceans, ozone, pollut*, rainforest,
    recycl*, renewable, species, sustainab*, toxic, wetland, wetlands, whale, whales, wildlife
    / animals, coal, crops, energy, fish, forest, forests, gas, oil, pipeline, plants, plastic, river, solar, waste,
    water, wind

health
    abortion, abortions, antibiotic, antibiotics, asthma, autism, cancer, cancers, cardiac, clinic, clinical,
    clinics, coronavirus, covid, deficien*, dementia, depression, diabetes, diagnos*, disease, diseases, doctor,
    doctors, dose, doses, drugs, eczema, epidemic, flu, health, health care, healthcare, heart attack, hiv,
    hospital, hospitals, illness, illnesses, immuni*, infected, infection, infections, medical, medication,
    medications, medicine, medicines, mental health, midwife, nurse, nurses, nutrition, obesity, outbreak, pandemic,
    patient, patients, pediatric*, pharmaceutical, physician, physicians, pneumonia, pregnan*, psychiatr*,
    quarantine, smoking, surgeon, surgeons, surgery, symptom, symptoms, therap*, treatment, treatments, tumor,
    tumour, vaccin*, virus, viruses, zika
    / care, deaths, diet, drug, insurance, pain

human interest
    anniversary, birthday, centenarian, duchess, duke, heartwarming, lottery winner, mystery, prince, princess,
    queen, quirky, reunited, royal, royals, wedding, world record
    / animal, baby, celebrat*, dog, family, gift, love, neighbor, neighbors, neighbour, neighbours

labour
    apprentice*, collective bargaining, dismissal*, employee, employees, employer, employers, employment, jobless,
    labor, labour, layoff, layoffs, minimum wage, overtime, pension, pensions, picket*, redundanc*, salaries,
    salary, strike, strikes, striking, trade union, trade unions, unemployed, unemployment, union members, unions,
    wage, wages, walkout, worker, workers, workforce, workplace
    / contract, hiring, job, jobs, pay, union

lifestyle and leisure
    bar, bars, beer, chef, chefs, cocktail, cocktails, cooking, couture, cuisine, designer, dining, fashion, gamer,
    gamers, gaming, gardening, gourmet, hobbies, hobby, holiday maker*, hotel, hotels, kitchen, luxury, magician,
    magicians, menu, recipe, recipes, restaurant, restaurants, tourism, tourist, tourists, traveler, travelers,
    traveller, travellers, vacation, video game, video games, wine, wines
    / drink, drinks, food, game, games, guests, holiday, taste, travel

politics and government
    ambassador, ambassadors, ballot, ballots, bill, bipartisan, cabinet, campaign, campaigning, campaigns,
    candidacy, candidate, candidates, caucus, caucuses, chancellor, coalition, congress, congressional, congressman,
    congresswoman, conservative, conservatives, constituen*, constitution, convention, delegate, delegates,
    democracy, democrat, democratic, democrats, diplomacy, diplomat, diplomatic, diplomats, elect, elected,
    election, elections, electoral, embassy, endorse*, federal, foreign minister, foreign policy, front runner,
    frontrunner, gop, government, governments, governor, governors, inauguration, incumbent, kremlin, lawmaker,
    lawmakers, legislat*, liberal, liberals, lobbyist*, mayor, minister, ministers, ministry, nomin*, opposition,
    parliament, parliamentary, policies, policy, politic*, poll, polls, pollster, presidency, president,
    presidential, presidents, primaries, primary, prime minister, referendum, republican, republicans, running mate,
    sanctions, senate, senator, senators, socialist, spokesman, spokeswoman, summit, supporters, treaties, treaty,
    vote, voted, voter, voters, votes, voting, white house
    / administration, agreement, agreements, allied, bilateral, council, integration, leader, leaders, nation,
    national, nations, official, officials, party, power, program, programs, reform, reforms, security, state

religion
    archbishop, atheis*, baptis*, bible, bishop, bishops, buddhis*, cardinal, catholic, catholics, christian,
    christianity, christians, church, churches, clergy, congregation, diocese, evangelical, evangelicals, faith,
    gospel, hindu, hindus, imam, imams, islam, islamic, jesus, jewish, judaism, koran, liturgy, mass, missionar*,
    monastery, monk, monks, mosque, mosques, muslim, muslims, nun, nuns, orthodox, parish, pastor, pastors,
    pilgrim*, pope, pray, prayer, prayers, preacher, priest, priests, protestant, quran, rabbi, rabbis, religion,
    religions, religious, scientolog*, sermon, shrine, synagogue, temple, theolog*, vatican, worship, worshiped,
    worshipp*
    / ancient, belief, beliefs, deities, god, gods, holy, sacred, spiritual

science and technology
    algorithm, algorithms, artificial intelligence, asteroid, astronaut, astronauts, astronom*, biolog*, browser,
    browsers, chemist*, chips, computer, computers, computing, cyber, cyberattack, data, dna, encryption, engineer,
    engineering, engineers, experiment, experiments, fossil, fossils, galaxy, gene, genes, genetic, genetics,
    genome, hacker, hackers, hacking, internet, laboratory, laser, malware, mars, microscope, molecule, molecules,
    nasa, neuroscien*, nuclear fusion, open source, orbit, particle, particles, physicist, physicists, physics,
    planet, planets, programmer, programmers, quantum, research, researcher, researchers, robot, robotics, robots,
    rocket, satellite, satellites, science, scientific, scientist, scientists, smartphone, smartphones, software,
    spacecraft, species, startup, tech, technolog*, telescope
    / app, apps, device, digital, discovery, journal, lab, machine, online, paper, published, server, servers,
    space, studies, study, team, tests, users, web, website, websites, wiki

society
    activism, activist, activists, adoption, asylum, citizenship, civil rights, demographic*, demonstration,
    demonstrations, demonstrators, discriminat*, diversity, elderly, equality, ethnic, feminis*, gay, gender,
    genocide, homeless, homelessness, homophob*, human rights, immigrant, immigrants, immigration, inequality,
    integration, lesbian, lgbt, lgbtq, marriage, migrant, migrants, migration, minorities, minority, poverty,
    protest, protested, protester, protesters, protests, racial, racism, racist, refugee, refugees, same sex,
    segregation, sexism, sexist, slavery, transgender, undocumented, welfare, xenophob*
    / communities, community, families, men, people, rights, social, women, youth

sport
    athlete, athletes, athletics, baseball, basketball, batsman, boxing, championship, championships, coach,
    coaches, cricket, cup, cyclist, cyclists, defender, derby, football, footballer, footballers, fullback,
    goalkeeper, goalscorer, golf, grand prix, gymnast*, half time, hockey, inning, innings, kick, knockout, league,
    leagues, marathon, match, matches, medal, medals, midfielder, nba, nfl, nhl, offside, olympic, olympics,
    paralympic, paralympics, penalty kick, pitch, pitcher, playoff, playoffs, quarterback, quarterfinal*, referee,
    rugby, scored, scorer, semi final*, semifinal*, skier, skiing, soccer, sport, sports, sprinter, stadium,
    striker, substituted, swimmer, swimming, teammate, teammates, tennis, touchdown, tournament, tournaments,
    umpire, undefeated, wicket, world cup, wrestl*
    / competition, defeated, game, games, goal, goals, minute, played, player, players, points, score, season, team,
    teams, win, won

weather
    blizzard*, celsius, cloudy, degrees fahrenheit, downpour*, fahrenheit, forecaster, forecasters, forecasts,
    frost, heat wave, heatwave, heatwaves, humidity, meteorolog*, rainfall, rainstorm*, sleet, snow, snowfall,
    snowstorm*, storm, storms, sunshine, temperature, temperatures, thunderstorm*, tropical, weather, windchill,
    winds
    / cold, cyclone, dry, forecast, hurricane, rain, sunny, wet, wind
"""
