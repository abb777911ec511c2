"""The names under which news is published: what a person who knows news can extend without knowing Python."""

from site_gen.extract.lexicon import words


def _table(block: str) -> dict[str, str]:
    """Return each form, in lower case, with the name it stands for; a line is `Name: form, form`."""
    table = {}
    for line in block.strip().splitlines():
        name, _, forms = line.strip().partition(":")
        for form in (name, *filter(None, forms.split(","))):
            table[form.strip().lower()] = name
    return table


AGENCIES = _table("""
    AAP: Australian Associated Press
    AFP: Agence France-Presse, Agence France Presse
    Al Jazeera
    Anadolu: Anadolu Agency, AA
    ANI
    ANSA
    AP: Associated Press, The Associated Press, AP News
    APA
    Axios
    Azertag
    BBC: BBC News
    BelTA
    Bloomberg: Bloomberg News
    CBS News: CBS
    CNN
    CTK: ČTK
    Deutsche Welle: DW
    dpa
    EFE
    Fox News
    IANS
    Interfax: Interfax.ru
    IRNA
    KUNA
    Kyodo: Kyodo News
    Lusa
    McClatchy
    MTI
    NBC News: NBC
    NPR
    PA: Press Association, PA Media
    PAP
    Politico
    PTI: Press Trust of India
    Reuters: Thomson Reuters, Thomson Reuters Foundation
    RIA Novosti: RIA
    SANA
    Sputnik
    TASS: Itar-Tass
    The Canadian Press: CP, Canadian Press
    Tribune News Service: TNS
    Ukrinform
    UNIAN
    UPI: United Press International
    VOA: VOA News, Voice of America
    Wikinews
    Xinhua: Xinhua News Agency
    Yonhap: Yonhap News Agency
""")
"""Agencies and broadcasters by the forms in which they sign."""

SECTIONS = words("""
    analysis
    arts
    breaking news
    business
    comment
    culture
    economy
    editorial
    education
    entertainment
    environment
    europe
    exclusive
    feature
    features
    finance
    health
    in brief
    international
    latest
    latest news
    lifestyle
    local news
    national
    news
    opinion
    politics
    press release
    science
    society
    sport
    sports
    technology
    top stories
    travel
    uk news
    us news
    video
    world
    world news
""")
"""Words above a headline that tell the part of the paper."""

PUBLISHER_WORDS = words("""
    advertiser, advocate, agency, argus, banner, beacon, bee, bugle, bulletin, chronicle, clarion, courier, daily,
    digest, dispatch, echo, enterprise, examiner, express, gazette, globe, guardian, herald, independent, inquirer,
    intelligencer, journal, ledger, magazine, mail, media, mercury, messenger, mirror, monitor, monthly, net, network,
    news, newsletter, newspaper, newswire, observer, online, packet, pioneer, post, press, quarterly, radio, record,
    recorder, register, reporter, review, sentinel, standard, star, statesman, sun, telegraph, television, times, today,
    tribune, tv, weekly, wire

    allgemeine, anzeiger, blatt, bote, kurier, nachrichten, presse, rundschau, tageblatt, tagblatt, tageszeitung,
    zeitung

    ведомости, вести, вестник, газета, известия, курьер, новости, онлайн, правда, телеграф
""")
"""Last words of the names of newspapers, broadcasters and sites."""

PUBLISHER_FIRST_WORDS = words("""
    courrier, correo, dépêche, diario, gaceta, gazette, heraldo, journal, mercurio, nouvelles, periódico, radio,
    télégramme, voix, voz
    газета, вестник, новости
""")
"""First words of such names, an article left out."""

PUBLISHER_TIMES = words("daily, evening, monthly, morning, quarterly, saturday, sunday, today, weekend, weekly")
"""Times for which papers are named; they come back in any article and so tell nothing."""

SMALL_WORDS = words(
    "a, an, and, at, by, da, de, del, der, des, do, du, el, et, for, i, in, la, le, of, on, the, to, y, и"
)
"""What may be written small in a name."""
