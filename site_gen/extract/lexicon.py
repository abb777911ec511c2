"""The word lists: what a person who knows news can extend without knowing Python.

Entries are separated by commas or line ends, lower case; the logic that uses them stands elsewhere.
"""

import re


def words(block: str) -> frozenset[str]:
    """Return the entries of a list."""
    return frozenset(entry for entry in re.split(r"\s*[,\n]\s*", block.strip()) if entry)


def verb_forms(block: str) -> dict[str, str]:
    """Return every form of the verbs of a list with its kind: "base", "finite" or "ing".

    An entry is a base form, whose forms follow the rules of spelling, or base/past/ing where they do not.
    """
    forms: dict[str, str] = {}
    for entry in words(block):
        base, *irregular = entry.split("/")
        stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
        soft = base.endswith("y") and base[-2] not in "aeou"
        third = base[:-1] + "ies" if soft else base + ("es" if re.search(r"(?:s|sh|ch|x|z|o)$", base) else "s")
        past = irregular[0] if irregular else (base[:-1] + "ied" if soft else stem + "ed")
        ing = irregular[1] if len(irregular) > 1 else stem + "ing"
        forms.setdefault(base, "base")
        forms[third] = forms[past] = "finite"
        forms[ing] = "ing"
    return forms


def particle_verbs(block: str) -> dict[tuple[str, str], str]:
    """Return every form of verbs of two words, such as ("pointed", "out"), with its kind."""
    forms = {}
    for entry in words(block):
        verb, particle = entry.split()
        forms.update({(form, particle): kind for form, kind in verb_forms(verb).items()})
    return forms


ABBREVIATIONS = words("""
    mr, mrs, ms, dr, prof, sen, sens, rep, reps, gov, govs, gen, col, maj, capt, cmdr, lt, sgt, cpl, pvt, adm, rev,
    hon, pres, st, mt, ft, jr, sr, vs, etc, no, nos, art, fig, al, inc, corp, co, ltd, bros, dept, univ, assn, ave,
    blvd, rd, jan, feb, mar, apr, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, thu, thurs, fri, sat, sun,
    ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont,
    neb, nev, okla, ore, pa, tenn, tex, va, vt, wash, wis, wyo, messrs, mme, mlle, msgr, supt, insp, atty, asst,
    det, ofc, hr, approx, est
""")
"""Words whose full stop does not end a sentence when a name or number follows."""

STATE_ABBREVIATIONS = words("""
    ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont,
    neb, nev, okla, ore, pa, tenn, tex, va, vt, wash, wis, wyo, n.y, n.j, n.h, n.c, s.c, n.d, s.d, n.m, w.va, r.i,
    d.c, ont, que
""")
"""Places in short, as they stand behind a town or a party's letter."""

OPENERS = words("""
    hours, minutes, seconds, days, weeks, months, years, decades, moments, meanwhile, people, others, reports,
    partial, related, update, breaking, exclusive, video, photo, watch, listen, editor, correction, latest, full,
    advertisement, hundreds, thousands, dozens, millions, part, none, much, more, less, such, next, last, given,
    based, during, despite, according, following, thanks, yes, well, ok, okay, sure, hello, hi, oh, please, dear,
    good, great, nice, bad, wrong, right, true, false, let, see, look, wait, hey, welcome, congratulations, sorry,
    imagine, remember, think, ask, tell, take, make, get, go, come, keep, give, put, stay, stop, start, try, vote,
    call, send, write, join, follow, share, click, subscribe, sign, text, image, background, interview, opinion,
    analysis, commentary, editorial, letters, abstract, summary, transcript, question, answer, asked, pressed
""")
"""Words that often begin a sentence or line with a capital and name nobody."""

SPEECH_VERBS = verb_forms("""
    say/said, tell/told/telling, add, write/wrote/writing, tweet, retweet, ask, explain, argue, insist, warn,
    declare, announce, reply, respond, continue, recall, conclude, stress, admit/admitted/admitting, note,
    acknowledge, assert, remark, quip/quipped/quipping, joke, observe, comment, concede, contend, counter, complain,
    confess, confide, confirm, deny, emphasize, emphasise, exclaim, lament, muse, opine, predict,
    proclaim, promise, pledge, vow, reiterate, repeat, reveal, scoff, shout, snap/snapped/snapping, speculate,
    suggest, testify, thunder, urge, whisper, wonder, yell, chant, boast, bemoan, decry, caution, advise, affirm,
    allege, claim, state, mutter, sneer, retort, rejoin, recount, relate, report, signal, assure, clarify,
    elaborate, intone, interject, implore, plead, pray, preach, rant, rail, recite, remind, summarize,
    swear/swore/swearing, theorize, post, blog/blogged/blogging, email, e-mail, text, bellow, blurt, boom,
    brag/bragged/bragging, cry, croon, crow, deadpan/deadpanned/deadpanning, drawl, echo, enthuse, fume, gloat,
    grouse, growl, grumble, gush, holler, howl, inquire, enquire, instruct, laugh, lecture, maintain, mumble,
    murmur, object, pronounce, protest, purr, question, reason, reckon, reflect, relay, roar, scold, scream,
    screech, shriek, sigh, sing/sang/singing, smile, sniff, stammer, stutter, tease, underline,
    underscore, venture, voice, wail, whine, chide, chime, interrupt, hint, imply, indicate, intimate, demand,
    decree, disclose, divulge, estimate, forecast/forecast/forecasting, hypothesize, posit, propose, charge, bark,
    beg/begged/begging, answer, agree, disagree, believe, think/thought/thinking, mock, mourn, marvel, lobby, tout,
    toast, detail, describe, characterize, characterise, quote, cite, read/read/reading,
    vent, crack, elucidate, expound, chuckle, giggle, spit/spat/spitting, hiss, snort, swoon,
    caption, narrate, pen/penned/penning, mouth, profess, imagine, remember, react, notice, groan, parry, specify,
    explicate, share, inform, communicate, convince, reprove, snipe, agonize, gripe, moan, grunt,
    sob/sobbed/sobbing, gasp, coax, chortle, demur/demurred/demurring, dictate, entreat, fret/fretted/fretting,
    heckle, huff, jeer, jest, nod/nodded/nodding, persist, prophesy, quibble, reassure, recollect, remonstrate,
    seethe, stipulate, surmise, utter, whimper, wisecrack, yelp, attest, avow, aver/averred/averring, beseech,
    concur/concurred/concurring, conjecture, counsel, deduce, enunciate, exult, guess, hazard,
    infer/inferred/inferring, pontificate, recap/recapped/recapping, regale, reprimand, ruminate,
    shrug/shrugged/shrugging, suppose, theorise, vouch, warble, wager, bluster, bray, cackle, chirp, croak,
    harrumph, inveigh, moralize, needle, prattle, prod/prodded/prodding, quaver, rasp, spew, sputter, trill,
    upbraid, grimace, trumpet
""")
"""Verbs whose subject speaks, as base or base/past/ing: of several senses the common one is this."""

FOREIGN_VERBS = words("""
    sagte, sagt, erklärte, erklärt, meinte, meint, betonte, betont, teilte, klagt, klagte, fragte, fragt,
    antwortete, antwortet, schrieb, schreibt, berichtete, berichtet, warnte, warnt, kündigte, ergänzte, rief,
    räumte, déclaré, déclare, expliqué, explique, affirmé, affirme, ajouté, ajoute, confié, confie, souligné,
    souligne, répondu, répond, précisé, précise, indiqué, indique, estimé, estime, lancé, lance, assuré, assure,
    rappelé, rappelle, raconté, raconte, regretté, regrette, commenté, commente, dijo, dice, afirmó, afirma,
    explicó, explica, aseguró, asegura, señaló, señala, añadió, añade, contó, cuenta, comentó, comenta, declaró,
    declara, respondió, responde, manifestó, indicó, indica, subrayó, advirtió, recordó, disse, diz, afirmou,
    explicou, zei, zegt, vertelde, sade, säger, powiedział, powiedziała, сказал, сказала, сказали, заявил, заявила,
    заявили, говорит, отметил, отметила, сообщил, сообщила, пояснил, пояснила, рассказал, рассказала, добавил,
    добавила, подчеркнул, подчеркнула, объяснил, объяснила, ответил, ответила, считает, сказав, заявив, повідомив,
    повідомила, додав, додала, зазначив, зазначила
""")
"""Forms of verbs of saying in other languages: German, French, Spanish, Portuguese, Dutch, Polish, Russian and more."""

OPINION_VERBS = verb_forms("""
    call, brand, dub/dubbed/dubbing, deem, label, praise, blast, slam/slammed/slamming, attack, criticize,
    criticise, denounce, dismiss, accuse, blame, refer/referred/referring, hope, feel/felt/feeling, compare, liken,
    condemn, hail, ridicule, deride, portray, depict, frame, consider, regard, rip/ripped/ripping, knock, trash,
    pan/panned/panning, taunt, insult, lambaste, assail, bash, berate, rebuke, reject, oppose, advocate, endorse,
    applaud, apologize, apologise, challenge, express, invoke, reference, highlight, threaten, bristle, worry, fear,
    recommend, encourage, joke, nickname, speak/spoke/speaking, talk, mention, find/found/finding, cheer,
    paraphrase, castigate, chastise, deplore, admonish, disparage, disavow, downplay, dispute,
    rebut/rebutted/rebutting, refute, credit, thank, salute, trumpet, declaim, rate, exhort, see/saw/seeing, view,
    want, offer, use, defend, welcome, support, focus, cast/cast/casting, chalk
""")
"""Verbs whose subject speaks where part of their object stands in quotation marks (called it “a farce”)."""

PARTICLE_VERBS = particle_verbs("""
    point out, shoot/shot/shooting back, fire back, chime in, weigh in, spell out, lash out, go/went/going on,
    put/put/putting it, put/put/putting in, hit/hit/hitting back, push back, sum/summed/summing up, pipe up,
    blurt out, cry out, call out, strike/struck/striking back, sound off, snap/snapped/snapping back,
    come/came/coming back, sum/summed/summing it, set/set/setting out, lay/laid/laying out, make/made/making clear
""")
"""Verbs that speak only together with the word after them."""

ADDRESSED = words("""
    told, tells, tell, telling, reminded, reminds, assured, assures, urged, urges, informed, informs, advised,
    advises, accused, accuses, asked, asks, warned, warns, pressed, presses, lobbied, lobbies
""")
"""Forms of verbs that whoever is spoken to follows; their subject never does."""

FINITE_ELSEWHERE = words("""
    comments, comment, claims, claim, notes, note, reports, report, questions, question, calls, call, states, state,
    tweets, tweet, remarks, remark, charges, charge, posts, post, texts, text, orders, order, offers, offer,
    demands, demand, answers, answer, cries, cry, hopes, hope, uses, use, attacks, attack, views, view, fears, fear,
    doubts, doubt, names, name, terms, term, titles, talks, talk, lists, list, signs, sign, rates, rate, ranks,
    rank, plans, plan, issues, issue, pitches, pitch, targets, target, links, blames, reads, read, rules, rule,
    supports, support, challenges, challenge, shares, share, features, feature, leads, lead, ends, end, opens, open,
    close, quotes, quote, estimates, estimate, objects, object, details, detail, voices, voice, emails, email,
    reasons, reason, lectures, lecture, jokes, joke, signals, signal, pens, pen, mouth, fires, fire, puts, hits,
    hit, frames, frame, sees, see, makes, gives, begins, keep, try, tries, want, tell, go, bill, bills, style,
    styles, present, deliver, toast, thought, shot, shots, put, pledges, pledge, promises, promise, vows, vow,
    protests, protest, smiles, smile, laughs, laugh, sighs, sigh, chants, chant, blogs, blog, screams, scream,
    shouts, shout, boasts, boast, hints, hint, counter, counters, relay, snap, crack, caution, swear, sing, spit,
    echo, echoes, focus, start, starts, finish, plead, reference, references, credit, credits, follows, warn,
    interprets, advocates, advocate, releases, release, concerned, intimate, forecast, forecasts, decree, ruling,
    meaning, beginning, opening, ending, finding, findings, leading, hearing, following, concerning
""")
"""Forms of those verbs that are more often nouns or adjectives: verbs only right after a name or pronoun."""

ADVERBS = words("""
    also, then, later, once, even, still, always, often, never, not, now, again, too, just, only, already, ever,
    yet, perhaps, instead, first, soon, sometimes, further, furthermore, meanwhile, however, moreover, earlier,
    twice, nonetheless, nevertheless, rather, aloud, n't, previously, so, thus, there,
    here, himself, herself, themselves, itself, simply, well, quite, very, likewise, otherwise, afterward,
    afterwards, maybe, though, anyway, else
""")
"""Words that may stand between a subject and its verb, besides those in -ly."""

DETERMINERS = words("""
    neither, either, the, a, an, this, that's, these, those, some, many, most, several, one, two, three, four, five,
    six, seven, eight, nine, ten, dozens, hundreds, thousands, another, other, each, every, few, any, no, both, all,
    multiple, numerous, various, certain, such, half
""")
"""Words that begin a noun phrase."""

POSSESSIVES = words("""
    his, her, their, its, my, our, your, whose
""")

PREPOSITIONS = words("""
    of, for, at, in, from, with, on, by, about, against, to, into, over, under, near, between, among, amid, through,
    during, within, without, across, around, behind, beyond, despite, inside, outside, toward, towards, upon, via,
    per, like, unlike, beside, besides, above, below, along, alongside, including, regarding, concerning, versus,
    throughout, onto, off, down, up, out, back, than, except, aboard, beneath, notwithstanding
""")

SUBORDINATORS = words("""
    that, if, because, when, while, as, after, before, although, though, since, unless, until, till, whereas,
    whether, where, why, how, what, whatever, once, lest
""")
"""Words that begin a clause within a sentence."""

HAVE_AND_MODALS = words("""
    has, had, have, having, will, would, can, could, may, might, shall, should, must, did, does, do, doesn't,
    didn't, don't, won't, wouldn't, couldn't, shouldn't, hasn't, hadn't, haven't, can't, cannot, 'll, 'd, 've, ought
""")

BE = words("""
    is, was, are, were, been, be, being, am, isn't, wasn't, aren't, weren't, 're, 'm, gets, got, get
""")

NO_ADVERBS = words("""
    family, only, early, daily, weekly, monthly, ally, rally, bully, reply, supply, assembly, july, italy, fly,
    belly, holy, ugly, lonely, friendly, likely, unlikely, elderly, butterfly, monopoly, anomaly, homily, jelly,
    lily, tally, folly, deadly, costly, lovely, lively, silly, orderly, scholarly, worldly, cowardly, kindly,
    motherly, fatherly, sickly, chilly, hilly, curly, burly, sly, apply, imply, comply, multiply, rely, molly,
    emily, kelly, sally, billy, willy, polly, holly, dolly, wally, o'reilly, reilly
""")
"""Words in -ly that are no adverbs."""

SAYINGS = words("""
    accusation, accusations, allegation, allegations, insinuation, belief, response, answer, reply, message, statement,
    verdict, advice, comment, comments, remark, remarks, words, take, conclusion, explanation, question, tweet, tweets,
    slogan, motto, claim, argument, promise, pledge, warning, call, calls, description, assertion, contention,
    suggestion, refusal, rejection, use, mention, talk, speech, speeches, letter, email, emails, book, memoir, column,
    essay, aside, joke, quip, boast, mantra, refrain, line, pitch, plea, appeal, criticism, praise, reference,
    references, declaration, announcement, opinion, view, theory, prediction, testimony, rhetoric, vow, admission,
    denial, complaint, mispronunciations, defense, insistence, dictum, phrase, catchphrase, adage, saying, riposte,
    retort, quote, summary, reasoning, diagnosis, assessment, prayer, greeting, parting
""")
"""Nouns for somebody's own words: in “Smith's answer was: …” Smith speaks."""

BYSTANDERS = words("""
    narrator, announcer, moderator, person, man, woman, boy, girl, officer, official, source, employee, organizer,
    organiser, executive, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, reporter, journalist,
    interviewer, correspondent, voter, protester, demonstrator, judge, host, anchor, caller, questioner, heckler,
    witness, user, reader, viewer, staffer, operative, strategist, insider, friend, neighbor, neighbour, colleague,
    supporter, critic, opponent, rival, child, student, customer, resident, driver, worker, member, guest, fan,
    passenger, wife, husband, mother, father, son, daughter, brother, sister, partner, crowd, audience, editor,
    lawyer, attorney, prosecutor
""")
"""Roles of people who come up once: “the narrator” is not whoever spoke last."""

WORKS = words("""
    book, novel, film, movie, song, album, single, play, poem, collection, memoir, series, show, program, programme,
    documentary, episode, painting, opera, musical, ballet, magazine, newspaper, podcast, exhibition, game, story,
    anthem, hymn, ode, sonata, symphony, tune, track, sitcom, drama, comedy, thriller, app, ship, boat, yacht,
    ferry, restaurant, café, cafe, hotel, pub, sculpture, photograph, cantata, waltz, lullaby, ballad, novella,
    trilogy, comic, cartoon, videogame, newsletter, fable, tale, pamphlet, spot, trailer
""")
"""Nouns behind which a title stands."""

PORTFOLIOS = words("""
    education, health, defence, defense, finance, justice, interior, labor, labour, commerce, state, treasury,
    energy, agriculture, transport, transportation, environment, culture, sport, sports, trade, tourism, economy,
    industry, foreign, affairs, internal, external, security, housing, welfare, science, technology, information,
    communications, communication, immigration, home, war, police, veterans, fisheries, forestry, water, mines, oil,
    petroleum, infrastructure, planning, development, investment, youth, women, families, employment, research,
    innovation, policy, operations, staff, elections, emergency, situations
""")
"""What ministers are for: no part of their names."""

TIME_WORDS = words("""
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june, july, august,
    september, october, november, december, jan, feb, mar, apr, aug, sept, oct, nov, dec, mon, tue, tues, wed, thu,
    thurs, fri, sat, sun, today, yesterday, tomorrow, tonight, recently, mondays, tuesdays, wednesdays, thursdays,
    fridays, saturdays, sundays
""")
"""Words that tell when; never part of a name, though some begin with a capital."""

TITLES = words("""
    mr, mrs, ms, miss, mx, dr, prof, professor, sen, sens, senator, senators, rep, reps, representative, gov, govs,
    governor, governors, gen, general, col, colonel, maj, major, capt, captain, cmdr, commander, lt, lieutenant,
    sgt, sergeant, cpl, corporal, pvt, adm, admiral, rev, reverend, hon, pres, president, vice, deputy, prime,
    minister, premier, chancellor, king, queen, prince, princess, duke, duchess, sir, dame, lord, lady, pope,
    cardinal, archbishop, bishop, father, sister, brother, rabbi, imam, sheikh, sheik, ayatollah, judge, justice,
    chief, mayor, councilman, councilwoman, councilor, councillor, congressman, congresswoman, assemblyman,
    assemblywoman, alderman, ambassador, secretary, speaker, leader, attorney, sheriff, officer, detective,
    inspector, superintendent, constable, marshal, chairman, chairwoman, chair, commissioner, director, coach,
    state, undersecretary, envoy, emperor, sultan, emir, baron, baroness, count, countess, monsieur, madame, mme,
    herr, frau, señor, senor, don, doña, saint, messrs, delegate, treasurer, comptroller, spokesman, spokeswoman,
    spokesperson, host, author, actor, actress, singer, rapper, comedian, analyst, strategist, columnist,
    correspondent, reporter, anchor, pollster, candidate, nominee, lawyer, historian, economist, scientist,
    researcher, dr., uncle, aunt, manager, adviser, advisor, aide, chief-of-staff, ceo, co-founder, founder, editor,
    contributor, activist, billionaire, businessman, mogul, tycoon, magnate, advocate, former, then, acting, late,
    interim, ex, press, cio, cfo, coo, cto, mp, mps, mep, meps, msp, mla, vp, businesswoman, businessmen,
    airman, brigadier, commodore, counsel
""")
"""Titles of address that stand before a name; with a full stop or without."""

FOREIGN_TITLES = words("""
    oberbürgermeister, oberbürgermeisterin, bürgermeister, bürgermeisterin, ministerpräsident, ministerpräsidentin,
    bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, ministerin, innenminister, innenministerin, außenminister,
    außenministerin, finanzminister, finanzministerin, präsident, präsidentin, bundespräsident, sprecher, sprecherin,
    vorsitzende, vorsitzender, professorin, direktor, direktorin, leiter, leiterin, geschäftsführer, geschäftsführerin,
    chefin, trainer, trainerin, pfarrer, pfarrerin, landrat, landrätin, abgeordnete, abgeordneter, staatssekretär,
    staatssekretärin, kommissar, kommissarin, polizeisprecher, polizeisprecherin, staatsanwalt, staatsanwältin,
    richter, richterin, anwalt, anwältin, stadtrat, stadträtin, kapitän, kapitänin, lehrer, lehrerin, autor, autorin
""")
"""Titles that German writes with a capital, as it does every noun."""

MALE_WORDS = words("""
    headmaster, mr, sir, lord, king, prince, duke, pope, cardinal, archbishop, father, brother, uncle, congressman,
    councilman, assemblyman, alderman, chairman, spokesman, businessman, monsieur, herr, señor, senor, baron,
    emperor, sultan, emir, man, boy, husband, son, grandfather, nephew, widower, gentleman, salesman, policeman,
    fireman, cameraman, cattleman, statesman, sportsman, sheikh, imam, rabbi, priest, monk, groom, dad, grandson,
    patriarch, waiter, fisherman, frontman, anchorman, ombudsman
""")
"""Titles and role nouns that only a man bears."""

FEMALE_WORDS = words("""
    headmistress, chairlady, landlady, midwife, mrs, ms, miss, madame, mme, mlle, dame, lady, queen, princess,
    duchess, sister, aunt, congresswoman, councilwoman, assemblywoman, chairwoman, spokeswoman, businesswoman,
    actress, frau, doña, baroness, countess, woman, girl, wife, daughter, mother, grandmother, niece, widow,
    policewoman, saleswoman, stateswoman, sportswoman, nun, bride, mom, mum, granddaughter, matriarch, waitress,
    hostess, anchorwoman, forewoman, mistress, heroine
""")
"""Titles and role nouns that only a woman bears."""

ROLES = words("""
    dispatcher, dispatchers, spokesman, spokeswoman, spokesperson, spokespeople, president, senator, senators,
    representative, representatives, governor, governors, general, colonel, captain, commander, officer, officers,
    official, officials, minister, ministers, premier, chancellor, king, queen, prince, princess, pope, bishop,
    archbishop, cardinal, priest, pastor, rabbi, imam, judge, judges, justice, justices, mayor, mayors, councilman,
    councilwoman, councillor, congressman, congresswoman, lawmaker, lawmakers, legislator, legislators, ambassador,
    secretary, speaker, leader, leaders, attorney, attorneys, lawyer, lawyers, prosecutor, prosecutors, sheriff,
    detective, detectives, inspector, superintendent, chairman, chairwoman, chairperson, chair, commissioner, director,
    directors, coach, manager, managers, adviser, advisers, advisor, advisors, aide, aides, chief, chiefs, head, heads,
    host, hosts, author, authors, writer, writers, actor, actress, actors, singer, rapper, comedian, analyst, analysts,
    strategist, strategists, columnist, columnists, correspondent, reporter, reporters, journalist, journalists, anchor,
    moderator, moderators, interviewer, editor, editors, pollster, pollsters, candidate, candidates, nominee, contender,
    hopeful, front-runner, frontrunner, historian, historians, economist, economists, scientist, scientists, researcher,
    researchers, professor, professors, scholar, scholars, expert, experts, doctor, doctors, physician, nurse, nurses,
    teacher, teachers, student, students, parent, parents, activist, activists, advocate, advocates, organizer,
    organizers, organiser, organisers, founder, co-founder, ceo, executive, executives, owner, owners, billionaire,
    businessman, businesswoman, mogul, tycoon, magnate, investor, investors, developer, developers, contributor,
    delegate, delegates, operative, operatives, consultant, consultants, staffer, staffers, insider, insiders, source,
    sources, critic, critics, supporter, supporters, opponent, opponents, backer, backers, ally, allies, rival, rivals,
    voter, voters, resident, residents, neighbor, neighbors, neighbour, neighbours, witness, witnesses, victim, victims,
    protester, protesters, protestor, protestors, demonstrator, demonstrators, man, men, woman, women, person, people,
    boy, girl, father, mother, son, daughter, brother, sister, husband, wife, widow, uncle, aunt, cousin, friend,
    friends, colleague, colleagues, veteran, veterans, soldier, soldiers, farmer, farmers, worker, workers, employee,
    employees, member, members, user, users, guest, guests, customer, customers, caller, callers, attendee, attendees,
    republican, republicans, democrat, democrats, conservative, conservatives, liberal, liberals, progressive,
    progressives, independent, independents, envoy, diplomat, diplomats, negotiator, negotiators, undersecretary,
    deputy, aide-de-camp, treasurer, comptroller, administrator, administrators, regulator, regulators, investigator,
    investigators, inmate, suspect, defendant, plaintiff, plaintiffs, survivor, survivors, player, players, striker,
    goalkeeper, midfielder, quarterback, champion, athlete, artist, musician, composer, painter, producer, filmmaker,
    novelist, poet, playwright, philosopher, biologist, physicist, chemist, astronomer, engineer, engineers, architect,
    designer, pilot, pilots, driver, drivers, astronaut, astronauts, surgeon, psychologist, psychiatrist, therapist,
    sociologist, geologist, meteorologist, ecologist, climatologist, epidemiologist, technician, entrepreneur, lobbyist,
    lobbyists, donor, donors, fundraiser, chief-of-staff, whip, incumbent, challenger, newcomer, chairmen, businessmen,
    trustee, trustees, dean, principal, provost, monarch, dictator, strongman, autocrat, oligarch, tsar, czar, rebel,
    rebels, militant, militants, commander-in-chief, rear-admiral, admiral, sergeant, lieutenant, major, corporal,
    private, constable, marshal, cleric, ayatollah, sheikh, monk, nun, believer, believers, fan, fans, viewer, viewers,
    reader, readers, blogger, commentator, commentators, pundit, pundits, observer, observers, watcher, narrator,
    announcer, presenter, vocalist, guitarist, drummer, star, legend, figure, heir, aristocrat, native, immigrant,
    immigrants, refugee, refugees, migrant, migrants, tourist, tourists, passenger, passengers, commuter, commuters,
    shopper, shoppers, tenant, tenants, landlord, landlords, politician, politicians, statesman, campaigner,
    campaigners, socialist, marxist, libertarian, nationalist, loyalist, reformer, hawk, successor, predecessor, rep,
    reps, spox, vp, teammate, teammates, headmistress, headmaster, agronomist, alpinist, climber, conductor, violinist,
    pianist, brigadier, grandmaster, pensioner, inhabitant, inhabitants, keeper, warden, librarian, archivist, curator,
    umpire, referee, chef, baker, butcher, florist, beekeeper, fisherman, fishermen, midwife, chairlady, headteacher,
    vicar, chaplain, landlady, shopkeeper, grocer, plumber, carpenter, electrician, builder, builders, sculptor,
    photographer, choreographer, dancer, winger, skipper, trainer, jockey, rower, swimmer, runner, cyclist,
    archaeologist, geographer, botanist, zoologist, statistician, mathematician, linguist, translator, interpreter,
    clerk, cashier, secretary-general, commodore, harbourmaster, harbormaster, lifeguard, gardener, boss, bosses,
    partner, partners, everyone, everybody, someone, somebody, anyone, nobody, others, crowd, audience, marchers,
    spectators, skeptics, sceptics, detractors, proponents, academics, academic, theorist, theologian, intellectual,
    youth, youths, teenager, teenagers, teen, kids, children, child, foreman, mediator, arbitrator, auditor, auditors,
    accountant, banker, bankers, trader, traders, broker, brokers, buyer, seller, sellers, agent, agents, guard, guards,
    firefighter, firefighters, paramedic, paramedics, coroner, policeman, policewoman, patrolman, trooper, troopers,
    ranger, rangers, associate, associates, inventor, inventors, biographer, acquaintance, acquaintances, classmate,
    classmates, roommate, flatmate, collaborator, collaborators, co-worker, co-workers, coworker, coworkers, co-author,
    co-owner, onlooker, onlookers, bystander, bystanders, participant, participants, competitor, competitors,
    contestant, applicant, applicants, patients, carer, carers, informant, whistleblower, hacker, hackers, programmer,
    programmers, illustrator, undergraduate, villager, villagers, detainee, detainees, hostage, hostages, prisoner,
    prisoners, jailer, gunman, attacker, attackers, assailant, fighter, fighters, tribesman, elders, warlord,
    commanders, generals, medic, medics, vet, dentist, dentists, pharmacist, pharmacists, breeder, hunters, angler,
    sailors, crewman, miners, welder, mechanic, mechanics, electricians, waiter, waitress, barman, bartender,
    hairdresser, stylist, influencer, youtuber, streamer, gamer, gamers, vlogger, podcaster, broadcaster, spokespersons,
    parliamentarian, parliamentarians, backbencher, backbenchers, frontbencher, assemblywoman, assemblyman, alderman,
    alderwoman, selectman, ombudsman, prosecutor-general, solicitor, solicitors, barrister, barristers, magistrate,
    magistrates, juror, jurors, bailiff, notary, complainant, complainants, accuser, accusers, litigant, claimant,
    claimants, adjudicator, examiner, examiners, inspector-general, inspectors, evaluator, forecaster, forecasters,
    geneticist, virologist, immunologist, cardiologist, oncologist, neurologist, neuroscientist, paediatrician,
    pediatrician, radiologist, dermatologist, anaesthetist, pathologist, toxicologist, microbiologist, anthropologist,
    criminologist, demographer, oceanographer, seismologist, volcanologist, glaciologist, ornithologist, entomologist,
    conservationist, conservationists, environmentalist, environmentalists, naturalist, philanthropist, financier,
    shareholder, shareholders, stakeholder, bondholder, creditor, creditors, lender, lenders, supplier, suppliers,
    retailer, retailers, wholesaler, importer, importers, exporter, exporters, manufacturer, manufacturers, distributor,
    distributors, operator, operators, contractor, contractors, landowner, landowners, homeowner, homeowners,
    householder, householders, settlers, herder, herders, rancher, ranchers, growers, farmhand, farmworker, farmworkers,
    loggers, vice-captain, defender, goalscorer, batsman, bowler, wicketkeeper, all-rounder, sprinter, hurdler,
    wrestler, gymnast, skier, snowboarder, golfer, caddie, riders, co-driver, co-pilot, stewardess, attendant,
    attendants, concierge, receptionist, housekeeper, nanny, caretaker, janitor, cleaners, courier, postman, milkman,
    fireman, firewoman, lifesaver, rescuer, rescuers, diver, divers, cameraman, videographer, cinematographer,
    screenwriter, songwriter, lyricist, singer-songwriter, bassist, keyboardist, saxophonist, cellist, baritone,
    organist, maestro, bandleader, impresario, promoter, promoters, gallerist, collector, collectors, auctioneer,
    dealers, appraiser, restorer, seamstress, jeweller, jeweler, goldsmith, watchmaker, clockmaker, shoemaker,
    blacksmith, stonemason, roofer, surveyor, surveyors, planner, planners, draughtsman, technologist, technologists,
    futurist, cryptographer, logician, grandmother, grandfather, grandson, granddaughter, grandparents, stepfather,
    stepmother, stepson, niece, nephew, nephews, fiancé, fiancée, boyfriend, girlfriend, spouses, ex-wife, godfather,
    godmother, newlyweds, orphan, widower, bachelor, nuns, monks, priests, bishops, clergyman, rabbis, imams,
    theologians, missionary, missionaries, evangelist, seminarian, pilgrim, pilgrims, worshipper, worshippers,
    parishioner, parishioners, congregant, returnee, returnees, evacuee, evacuees, dissident, dissidents, defector,
    defectors, separatist, separatists, insurgent, insurgents, jihadist, islamist, islamists, guerrilla, guerrillas,
    peacekeeper, peacekeepers, interlocutor, attaché, consul, rapporteur, secretary-designate, minister-designate,
    premier-elect, president-elect, mayor-elect, governor-elect, relatives, graduates, counterpart, maid, cleaner,
    celebrity, celebrities, specialist, specialists, volunteer, volunteers, trainee, trainees, apprentice, intern,
    interns, cadet, recruit, recruits, freelancer, tutor, lecturer, lecturers, pupil, pupils, schoolboy, schoolgirl,
    schoolchildren, alumnus, mentor, counsellor, counsellors, counselor, counselors, nutritionist, dietitian, dietician,
    midwives, responder, responders, technicians, handler, helper, helpers, companion, hostess, toddler, grandparent,
    instructor, instructors, babysitter, motorist, motorists, cyclists, pedestrian, pedestrians, holidaymaker,
    holidaymakers, reveller, revellers, mourner, mourners, well-wisher, well-wishers, looter, looters, rioter, rioters,
    picketer, strikers
""")
"""What people are, as nouns: a phrase that one of these heads can speak."""

BODIES = words("""
    unit, leadership, municipality, prefecture, service, orchestra, corps, choir, band, factory, plant, zoo, festival,
    ministry, department, agency, office, bureau, committee, commission, council, board, court, panel, parliament,
    senate, congress, cabinet, government, administration, authority, authorities, police, army, navy, military, party,
    campaign, union, association, organization, organisation, foundation, institute, institution, college, school,
    society, club, team, league, company, corporation, corp, corp., inc, inc., ltd, ltd., llc, plc, group, firm, bank,
    fund, trust, network, channel, station, newspaper, magazine, journal, website, site, blog, outlet, outlets,
    publication, paper, church, embassy, consulate, coalition, alliance, movement, pac, caucus, conference, consortium,
    cooperative, airline, airport, hospital, museum, library, theatre, theater, studio, chain, hotel, casino,
    restaurant, division, headquarters, delegation, town, city, county, kremlin, pentagon, nation, country, tribunal,
    jury, legislature, assembly, watchdog, regulator, lobby, charity, ngo, nonprofit, think-tank, secretariat,
    presidency, directorate, command, brigade, enterprise, enterprises, partners, partnership, publishing, productions,
    telecom, wire, initiative, academy, chamber, guild, squad, legion
""")
"""Nouns that head the name or the description of an organization."""

BODY_NAMES = words("""
    opera, transit, minera, mining, telephone, telecom, staff, ballet, symphony, philharmonic, circus, ferries,
    railways, railway, rail, lines, mill, mills, foods, farms, brewery, dairy, clinic, laboratory, lab, observatory,
    observatories, laboratories, archives, archive, gallery, times, post, herald, tribune, globe, gazette,
    chronicle, guardian, telegraph, mirror, observer, independent, examiner, inquirer, sentinel, review, week,
    weekly, daily, today, press, news, radio, television, tv, service, services, house, energy, oil, records, media,
    label, brand, store, show, debate, games, cup, awards, act, fed, generals, star, project, program, programme,
    action, force, forces, guard, unit, state, nations, exchange, line, road, street, avenue, river, lake, island,
    islands, mountain, mountains, valley, beach, airlines, pictures, films, motors, systems, technologies,
    industries, holdings, communications, entertainment, studios, center, centre, university, bridge, hall, square,
    plaza, tower, park, stadium, arena, palace, castle, cathedral, port, gate, bay, sea, ocean, canal, desert,
    territory, territories, republic, federation, kingdom, emirates, system, plan, security, affairs, bowl, series
""")
"""Words that, with a capital within a longer name, show that it is no person's."""

SURNAMES_BESIDES = words("""
    hall, post, church, lake, press, street, mills, mill, line, house
""")
"""Such words that are surnames behind a forename: Jane Hall."""

DOCUMENTS = words("""
    statement, report, reports, letter, email, e-mail, emails, memo, document, documents, article, column,
    editorial, op-ed, book, study, survey, poll, polls, ad, advertisement, commercial, video, transcript, tweet,
    post, message, note, notice, sign, signs, banner, banners, poster, posters, headline, headlines, caption,
    slogan, lawsuit, suit, complaint, filing, filings, petition, resolution, bill, law, amendment, constitution,
    statute, ordinance, act, order, ruling, opinion, decision, affidavit, indictment, warrant, contract, agreement,
    treaty, declaration, platform, manifesto, charter, policy, guidelines, guide, manual, brochure, leaflet,
    pamphlet, flyer, flier, script, cable, release, announcement, press release, newsletter, website, page, profile,
    biography, bio, memoir, essay, analysis, paper, review, story, piece, draft, text, voice-over, narration,
    recording, tape, passage, chapter, verse, inscription, plaque, label, t-shirt, shirt, sticker, letterhead,
    obituary, invitation, application, questionnaire, form, motion, brief, testimony, clip, song, lyrics, poem,
    findings, data, account, accounts, record, records, pitch, entry, entries, notebook, diary, diaries, logbook,
    ledger, catalogue, catalog, communiqué, communique, placard, placards, textbook, almanac, footnote, preface,
    foreword, afterword, postscript, graffiti, menu, recipe, verdict, file, files, dossier, fact sheet, commentary
""")
"""Nouns for what can be read aloud and is cited as if it spoke."""

GROUPS = words("""
    officials, sources, critics, experts, analysts, aides, advisers, advisors, lawmakers, supporters, opponents,
    protesters, demonstrators, witnesses, residents, voters, people, others, many, some, most, authorities, police,
    prosecutors, investigators, lawyers, attorneys, reporters, journalists, observers, insiders, allies, activists,
    republicans, democrats, conservatives, liberals, scientists, researchers, economists, historians, neighbors,
    neighbours, friends, colleagues, relatives, parents, students, teachers, doctors, fans, workers, members,
    leaders, executives, investors, skeptics, sceptics, diplomats, delegates, staffers, operatives, strategists,
    pundits, polls, reports, americans, several, both, everyone, nobody, someone, chairmen, children, fishermen, men,
    women, spokespeople, marchers, spectators, proponents, detractors, kids, groups, parties, companies, unions,
    governments, agencies, banks, firms, organisations, organizations, ministries, countries, families, couple, pair
""") | {word for word in ROLES if word.endswith("s") and word[:-1] in ROLES}
"""Plural and nameless speakers by their noun alone."""

NOBODIES = words("""
    someone, somebody, everyone, everybody, anyone, anybody, nobody, people, others, many, some, most, several, both
""")
"""Those of them whom nobody can be told from: a quotation of theirs has no speaker to list."""

PARTICLES = words("""
    de, la, del, della, di, da, dos, das, du, le, van, von, der, den, ter, ten, bin, ibn, al, el, zu, af, av, abu
""")
"""Words in lower case within a name."""

DEMONYMS_AND_PARTIES = words("""
    american, british, english, scottish, welsh, irish, french, german, italian, spanish, portuguese, dutch,
    belgian, swiss, austrian, danish, swedish, norwegian, finnish, icelandic, polish, czech, slovak, hungarian,
    romanian, bulgarian, greek, turkish, russian, ukrainian, belarusian, belarussian, georgian, armenian,
    azerbaijani, kazakh, uzbek, chinese, japanese, korean, vietnamese, thai, indonesian, malaysian, filipino,
    indian, pakistani, afghan, iranian, iraqi, syrian, lebanese, israeli, palestinian, jordanian, saudi, egyptian,
    libyan, tunisian, algerian, moroccan, nigerian, kenyan, ethiopian, somali, sudanese, ugandan,
    african, european, asian, mexican, cuban, canadian, australian, brazilian, argentine, chilean,
    colombian, venezuelan, peruvian, bolivian, haitian, jamaican, serbian, croatian, bosnian, albanian, kosovar,
    slovenian, macedonian, estonian, latvian, lithuanian, moldovan, republican, republicans, democrat, democrats,
    democratic, gop, labour, tory, tories, liberal, conservative, libertarian, muslim, muslims, christian,
    christians, jewish, jews, catholic, catholics, protestant, hindu, buddhist, sunni, shiite, shia, evangelical,
    mormon, hispanic, latino, latina, western, eastern, northern, southern, soviet, nazi, communist, socialist,
    americans, russians, germans, europeans, africans, asians, latinos, hispanics, mexicans, canadians, australians,
    israelis, palestinians, iranians, iraqis, syrians, texan, californian, floridian, iowan, iowans, texans,
    arab, arabs, kurdish, kurds, tibetan, uighur, irishman, englishman, frenchman, scotsman, welshman,
    dutchman
""")
"""Adjectives and nouns with a capital that tell where somebody belongs; no name by themselves."""

MALE_NAMES = words("""
    aaron, abdul, abdullah, abraham, adam, adolf, adrian, ahmad, ahmed, akira, al, alan, alastair, albert, alec,
    alejandro, aleksandr, alex, alexander, alexandre, alexei, alexey, alfonso, alfred, ali, allan, allen, alvaro,
    alvin, amir, anatoly, anders, andre, andreas, andrei, andres, andrew, andrey, andrzej, andy, angelo, anthony,
    anton, antonio, ari, armando, arnold, art, arthur, arturo, ashton, austin, axel, barack, barry, bart, bashar,
    ben, benjamin, benny, bernard, bernie, bert, bill, billy, bjorn, bob, bobby, boris, brad, bradley, brandon,
    brendan, brent, brett, brian, bruce, bruno, bryan, bryce, caleb, calvin, cameron, carl, carlos, carter, casey,
    cedric, chad, charles, charlie, chester, chris, christian, christopher, chuck, clarence, clark, claude, claudio,
    clay, clayton, cliff, clifford, clint, clinton, clive, cody, colin, connor, corey, cory, craig, curtis, cyril,
    cyrus, dale, dallas, damian, damien, dan, daniel, danny, darrell, darren, dave, david, dean, denis, dennis,
    derek, derrick, devin, diego, dieter, dmitri, dmitry, dominic, don, donald, doug, douglas, drew, duncan, dustin,
    dwayne, dwight, earl, ed, eddie, edgar, eduardo, edward, edwin, eli, elias, elijah, elliott, emanuel, emile,
    emilio, emmanuel, enrique, eric, erik, ernest, ernesto, ethan, eugene, evan, fabio, felipe, felix, ferdinand,
    fernando, fidel, floyd, francesco, francis, francisco, franco, francois, frank, franklin, franz, fred, freddie,
    frederick, friedrich, gabriel, garrett, garry, gary, gavin, gene, geoff, geoffrey, george, gerald, gerard,
    gerhard, gilbert, giovanni, giuseppe, glen, glenn, gordon, graham, grant, greg, gregory, guido, guillermo, gus,
    gustavo, guy, hal, hamid, hans, harold, harry, harvey, hassan, heath, hector, heinrich, helmut, henri, henrik,
    henry, herbert, herman, hiroshi, horace, howard, hubert, hugh, hugo, hussein, ian, ibrahim, igor, ilya, ivan,
    ivo, jack, jacob, jacques, jaime, jake, jamal, james, jan, jared, jason, javier, jay, jean, jeb, jeff, jeffrey,
    jens, jeremy, jerome, jerry, jesse, jesus, jim, jimmy, joachim, joaquin, joe, joel, johan, johannes, john,
    johnny, jon, jonah, jonas, jonathan, jordan, jorge, jose, josef, joseph, josh, joshua, juan, julian, julio,
    julius, jurgen, justin, karl, keith, ken, kenneth, kenny, kent, kevin, khalid, kim, kirk, klaus, konrad,
    konstantin, kurt, kyle, lance, larry, lars, laurence, lawrence, lee, leif, leo, leon, leonard, leonid, leroy,
    lewis, liam, lincoln, lindsey, lionel, lloyd, logan, lorenzo, lou, louis, luc, luca, lucas, luigi, luis, luke,
    lyle, mahmoud, malcolm, manuel, marc, marcel, marco, marcos, piotr, grigory, platon, gennady, arsen, timur,
    ruslan, tarmo, emil, urs, babatunde, hamad, nasser, callum, hamish, rufus, emmett, leopoldo, wendell, marcus,
    mario, mark, marko, marshall, martin, marty, marvin, mathieu, matt, matteo, matthew, maurice, mauricio, max,
    maxim, maximilian, mehdi, mehmet, mel, michael, michel, miguel, mike, mikhail, miles, milton, mitch, mitchell,
    mitt, mohamed, mohammad, mohammed, morgan, morris, moses, muhammad, mustafa, nate, nathan, nathaniel, neal, ned,
    neil, nelson, nicholas, nick, nicolas, nicolás, nigel, nikolai, noah, noam, noel, norman, oleg, oliver, olivier,
    omar, oscar, osama, otto, owen, pablo, pascal, pat, patrick, paul, paulo, pavel, pedro, per, perry, pete, peter,
    petro, phil, philip, philippe, phillip, pierre, pietro, preston, rafael, rahul, raj, ralph, ramon, randy,
    raphael, rashid, raul, ray, raymond, reggie, reginald, reince, rené, rex, ricardo, rich, richard, rick, ricky,
    rob, robert, roberto, rod, rodney, rodrigo, roger, rogelio, roland, rolf, roman, ron, ronald, ronnie, rory,
    ross, roy, ruben, rudolf, rudolph, rudy, rupert, rush, russ, russell, ryan, saddam, salman, salvador, sam,
    samuel, santiago, scott, sean, sebastian, serge, sergei, sergey, sergio, seth, shane, shaun, shawn, sidney,
    silvio, simon, spencer, stan, stanley, stefan, stefano, stephen, steve, steven, stewart, stuart, sven, tariq,
    tad, ted, terrence, terry, theo, theodore, thomas, tim, timothy, tobias, todd, tom, tommy, tony, travis, trent,
    trevor, trey, troy, tyler, ulrich, umar, vadim, vasily, vernon, viacheslav, victor, viktor, vince, vincent,
    virgil, vitaly, vladimir, volodymyr, wade, wallace, walter, warren, wayne, werner, wesley, wilhelm, will,
    willem, william, willie, winston, wolf, wolfgang, wyatt, xavier, yasser, yuri, yusuf, zach, zachary, narendra,
    xi, recep, hamza, kofi, mahatma, binyamin, ehud, yitzhak, shimon, ariel, naftali, jair, luiz, evo, nicolae,
    vaclav, milos, lech, jaroslaw, janusz, zoran, slobodan, goran, tomislav, aleksandar, nikos, alexis, kyriakos,
    dimitris, giorgos, yannis, rishi, sadiq, imran, nawaz, hamdan, faisal, karim, kareem, tarek, youssef, abdel,
    abdelaziz, emmerson, thabo, uhuru, muhammadu, goodluck, olusegun,
    akbar, zahir, rahim, aziz, nasir, qasim, habib, ashraf, yunus, pervez, shahid, asif, bilal, farooq, rohit,
    virat, sachin, sunil, anil, sanjay, rajesh, ravi, vijay, amit, arun, ashok, deepak, manoj, nitin, prakash,
    pradeep, ramesh, suresh, vikram, kwame, chinua, femi, tunde, emeka, chidi, mwai, raila, jomo, desmond, kgalema,
    sipho, mandla, themba, lwazi, bongani, tendai, tatenda, joko, budi, agus, bambang, benigno, ramil, mamnoon,
    shehbaz, yousaf, tahir, waseem, wasim, babar, saqib, sajid, anwar, mahathir, najib, lakhdar, rachid, moncef,
    beji, houari, abdelkader, hosni, anastas, stjepan, zlatko, dragan, miroslav, bohdan, andrii, oleksandr, dmytro,
    serhiy, mykola, yevgeny, evgeny, vyacheslav, valery, arkady, ilham, heydar, serzh, nikol, irakli, giorgi, levan,
    nursultan, kassym, shavkat, emomali
""")
"""Common forenames of men."""

FEMALE_NAMES = words("""
    abigail, adele, adriana, agnes, aisha, alexandra, alexandria, alexis, alice, alicia, alina, alison, allison,
    alyssa, amal, amanda, amber, amelia, amina, amy, ana, anastasia, andrea, angela, angelina, anita, ann, anna,
    anne, annette, annie, antonia, april, arlene, ashley, astrid, audrey, autumn, barbara, beatrice, becky, belinda,
    benazir, bernadette, beth, bethany, betsy, betty, beverly, bianca, birgit, bonnie, brenda, bridget, brigitte,
    brittany, brooke, camilla, camille, candace, carla, carly, carmen, carol, carole, caroline, carolyn, carrie,
    cassandra, catherine, cathy, cecilia, celeste, chantal, charlene, charlotte, chelsea, cheryl, chloe, christa,
    christina, christine, cindy, claire, clara, claudia, colleen, condoleezza, connie, constance, courtney,
    cristina, crystal, cynthia, daisy, dana, danielle, daphne, dawn, deborah, debbie, debra, delia, denise, diana,
    diane, dianne, dina, dolores, donna, dora, doris, dorothy, edith, eileen, elaine, eleanor, elena, elisabeth,
    elise, eliza, elizabeth, ella, ellen, elsa, emily, emma, erica, erika, erin, esther, eva, eve, evelyn, fatima,
    faye, felicia, fiona, flora, florence, frances, francesca, francine, gabriela, gabrielle, gail, galina,
    genevieve, georgia, geraldine, gertrude, gina, giulia, gladys, glenda, gloria, grace, greta, gretchen, gwen,
    haley, hannah, harriet, hazel, heather, heidi, helen, helena, helga, hilary, hillary, holly, hope, huma, ida,
    ines, ingrid, irene, irina, iris, isabel, isabella, isabelle, ivana, ivanka, jackie, jacqueline, jada, jan,
    jana, jane, janet, janice, jasmine, jean, jeanne, jenna, jennifer, jenny, jessica, jill, jo, joan, joanna,
    joanne, jocelyn, jodi, josephine, joy, joyce, juanita, judith, judy, julia, juliana, julie, june, karen, karin,
    karla, kate, katherine, kathleen, kathryn, kathy, katie, katrina, kay, kayla, kayleigh, kellyanne, kelly, kerry,
    kim, kimberly, kirsten, krista, kristen, kristin, kristina, lara, larissa, latoya, laura, lauren, laurie, leah,
    leila, lena, leslie, lily, linda, lindsay, lisa, liz, lois, loretta, lori, lorraine, louise, lucia, lucy,
    ludmila, lydia, lynn, mabel, maddie, madeleine, madeline, maggie, malala, mandy, marcia, margaret, margarita,
    marguerite, rimma, gulnara, gulmira, nigora, dilnoza, zorana, svetlana, polina, aliya, salma, isla, bronwen,
    birthe, hannelore, lucía, solenn, hélène, helene, mirela, mimi, verna, nomvula, inés, cornelia, tamara, maria,
    marian, marianne, marie, marilyn, marina, marisa, marjorie, marlene, marsha, martha, mary, maureen, maya, megan,
    megyn, melania, melanie, melinda, melissa, mercedes, meredith, mia, michaela, michele, michelle, mildred, mindy,
    miranda, miriam, molly, mona, monica, monique, muriel, nadia, nancy, naomi, natalia, natalie, natasha, nicola,
    nicole, nikki, nina, noor, nora, norma, olga, olivia, paige, pamela, pam, patricia, patty, paula, pauline,
    peggy, penelope, penny, petra, phyllis, polly, rachel, raquel, rebecca, regina, renee, rhonda, rita, roberta,
    robin, rosa, rosalind, rose, rosemary, roxanne, ruth, sabrina, sally, samantha, sandra, sandy, sara, sarah,
    selena, serena, shannon, sharon, sheila, shelley, shelly, sherry, shirley, sigrid, silvia, simone, sofia, sonia,
    sonya, sophia, sophie, stacey, stacy, stella, stephanie, sue, susan, susanne, suzanne, sybil, sylvia, tammy,
    tania, tanya, tara, tatiana, teresa, terri, thelma, theresa, therese, tiffany, tina, toni, tonya, tracey, tracy,
    trisha, tulsi, ursula, valentina, valerie, vanessa, vera, veronica, veronika, vicki, victoria, viola, violet,
    virginia, vivian, wanda, wendy, whitney, yasmin, yolanda, yulia, yvette, yvonne, zoe, jacinda, sanna, kamala,
    indira, aung, dilma, christiane, giorgia, kaja, maia, zuzana, sheikha, khadija, zainab, maryam, layla, mariam,
    asma, ayesha,
    mamata, priyanka, kavita, lakshmi, meena, neha, nirmala, pooja, priya, radha, sunita, sushma, smriti, mayawati,
    jayalalithaa, aparna, chinwe, ngozi, amara, wanjiku, wangari, winnie, graca, nkosazana, thandi, lindiwe, zanele,
    palesa, megawati, retno, corazon, imelda, hasina, khaleda, nargis, shirin, zahra, mahnaz, parvin, roya, oksana,
    olena, halyna, nataliya, iryna, tetiana, svitlana, lyudmila, larisa, raisa, zinaida, tamar, nino, salome, dariga
""")
"""Common forenames of women."""

FORENAMES = MALE_NAMES | FEMALE_NAMES
