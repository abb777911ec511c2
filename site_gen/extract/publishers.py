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
    agency
    bulletin
    chronicle
    courier
    daily
    dispatch
    examiner
    express
    gazette
    globe
    guardian
    herald
    independent
    inquirer
    journal
    magazine
    mail
    media
    mirror
    net
    network
    news
    newspaper
    newswire
    observer
    online
    post
    press
    radio
    record
    reporter
    review
    sentinel
    standard
    star
    sun
    telegraph
    television
    times
    today
    tribune
    tv
    weekly
    wire
""")
"""Last words of the names of newspapers, broadcasters and sites."""
