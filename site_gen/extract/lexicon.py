"""The word lists: what a person who knows news can extend without knowing Python.

One word or phrase a line, lower case unless its capitals matter; the logic that uses them stands elsewhere.
"""


def words(block: str) -> frozenset[str]:
    """Return the lines of a list, without blank ones."""
    return frozenset(line.strip() for line in block.strip().splitlines() if line.strip())


ABBREVIATIONS = words("""
    mr
    mrs
    ms
    dr
    prof
    sen
    sens
    rep
    reps
    gov
    gen
    col
    maj
    capt
    lt
    sgt
    cpl
    pvt
    adm
    rev
    hon
    pres
    st
    mt
    ft
    jr
    sr
    vs
    etc
    no
    nos
    art
    fig
    al
    inc
    corp
    co
    ltd
    bros
    dept
    univ
    assn
    ave
    blvd
    rd
    jan
    feb
    mar
    apr
    aug
    sept
    sep
    oct
    nov
    dec
    mon
    tue
    tues
    wed
    thu
    thurs
    fri
    sat
    sun
    ala
    ariz
    ark
    calif
    colo
    conn
    del
    fla
    ga
    ill
    ind
    kan
    ky
    la
    mass
    md
    mich
    minn
    miss
    mo
    mont
    neb
    nev
    okla
    ore
    pa
    tenn
    tex
    va
    vt
    wash
    wis
    wyo
""")
"""Words whose full stop does not end a sentence when a name or number follows."""
