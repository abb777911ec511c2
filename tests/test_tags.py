import re

import pytest
from cases import Case, read_cases
from hypothesis import given
from scraped import SCRAPED

from site_gen.characters import plain
from site_gen.extract.cities import ABROAD, OF_AMERICA
from site_gen.extract.gazetteer import WORD, look_up
from site_gen.extract.header import read_header
from site_gen.extract.organizations import MEDIA, ORGANIZATIONS
from site_gen.extract.places import CITIES, COUNTRIES, REGIONS, US_STATES
from site_gen.extract.places_abroad import LANGUAGES, NAMES
from site_gen.extract.tags import choose_tags
from site_gen.extract.text import split_paragraphs
from site_gen.model import Speaker


def read(raw: str, speakers: tuple[Speaker, ...] = ()) -> tuple[str, ...]:
    text = plain(raw)
    header = read_header(text, split_paragraphs(text))
    return choose_tags(text, header.title, header.body, header.lang, speakers)


@pytest.mark.parametrize("case", read_cases("tags"), ids=str)
def test_tags(case: Case) -> None:
    """An article has the tags that the case says."""
    assert case.expected == ("\n".join(read(case.input)) or "-")


def test_a_speaker_lends_a_full_name_to_the_other_spelling() -> None:
    """What the headline calls a speaker is one of the speaker's aliases, and the tag is the speaker's name."""
    speakers = (Speaker("Ivan Petrenko", aliases=("Petrenka", "Petrenko")),)

    tags = read("Petrenka goes far\n\nThe road is long, and Ivan Petrenko knows it.", speakers)

    assert tags == ("Ivan Petrenko",)


def test_a_surname_that_a_speaker_shares_is_not_the_speakers_alone() -> None:
    """Mr. and Mrs. tell a couple apart, though one of the two is called by the surname only."""
    speakers = (Speaker("Dora Holm", aliases=("Holm",)), Speaker("Roger Holm"))

    tags = read(
        "A mill is sold\n\nRoger Holm and Dora Holm had a mill. Mr. Holm was the miller. "
        "The mill has left Mr. Holm poor, and nobody asks Mr. Holm for flour.",
        speakers,
    )

    assert tags == ("Roger Holm",)


def test_a_speaker_with_the_name_of_a_capital_is_no_country() -> None:
    """A surname that is also a capital means the speaker."""
    speakers = (Speaker("Valda Paris", aliases=("Paris",)),)

    tags = read("Woman leaves ship\n\nThe ship let Valda Paris go. Paris had asked for years. Paris is free.", speakers)

    assert "France" not in tags


def test_an_organization_that_speaks_is_not_taken_for_a_person() -> None:
    """Only people lend their names to surnames."""
    speakers = (Speaker("Harbour Holloway", kind="organization", aliases=("Holloway",)),)

    tags = read("Holloway meets\n\nMartin Holloway met. Holloway left. Holloway came back.", speakers)

    assert tags == ("Martin Holloway",)


def test_an_organization_that_speaks_is_a_tag_though_no_list_holds_it() -> None:
    """Its name is what the speaker is called, whatever form the headline has."""
    speakers = (Speaker("Minera Alto Norte", kind="organization", aliases=("Alto Norte",)),)

    tags = read("Copper mine is closed\n\nMinera Alto Norte said that the mine was empty.", speakers)

    assert tags == ("Minera Alto Norte",)


def test_the_topic_of_a_long_article_is_what_it_begins_with() -> None:
    """Whatever comes thousands of characters down, in no matter how many words, is not what an article is about."""
    opening = "The goalkeeper held a penalty, the striker scored and the referee of the match left the stadium. " * 8
    pause = "Then came the night, and nothing was heard of it for hours. " * 100
    rest = "The minister lost the election, and parliament, the senate and the president lost the vote. " * 100

    assert read(f"Team wins\n\n{opening}\n\n{pause}\n\n{rest}") == ("sport",)


@pytest.mark.parametrize("block", [COUNTRIES, REGIONS, CITIES, US_STATES, ORGANIZATIONS, MEDIA])
def test_every_form_is_found(block: str) -> None:
    """Whatever a word list holds can be looked up, so no line of it is dead."""
    lost = []
    for line in filter(None, map(str.strip, block.splitlines())):
        name, _, rest = line.partition(":")
        for written in (form.strip().lstrip("?~") for form in rest.split(",") if form.strip()):
            first = WORD.match(written)
            found = look_up(written, 0, first.group()) if first else None
            if not found or found.name != name:
                lost.append((name, written))

    assert lost == []


@pytest.mark.parametrize("line", [line.strip() for line in (ABROAD + OF_AMERICA).splitlines() if line.strip()])
def test_every_city_speaks_for_a_place_that_the_lists_hold(line: str) -> None:
    """A city is found in every form, and so is the country or state behind it."""
    within, _, cities = line.partition(": ")
    country = within if within == "Georgia (country)" else look_up(within, 0, within.partition(" ")[0]).name
    forms = [form.strip(" *?)") for form in re.split(r"[,(]", cities)]
    found = [look_up(form, 0, WORD.match(form).group()) for form in forms]

    assert within == country
    assert [form.written for form in found if form] == forms
    assert {form.within for form in found} == {within}


@pytest.mark.parametrize("line", [line.strip() for line in NAMES.splitlines() if line.strip()])
def test_a_place_has_one_name_in_every_language(line: str) -> None:
    """What a text in another language calls a place is the same place."""
    english, *columns = (part.strip() for part in line.split("|"))
    wanted = (
        "Georgia (country)" if english == "Georgia (country)" else look_up(english, 0, WORD.match(english).group()).name
    )
    found = {
        form: look_up(form, 0, WORD.match(form).group(), lang).name
        for lang, column in zip(LANGUAGES, columns, strict=True)
        for form in filter(None, map(str.strip, column.split(",")))
    }

    assert found == dict.fromkeys(found, wanted)


@given(SCRAPED)
def test_tags_are_few_and_different(raw: str) -> None:
    """Any text has at most eight tags, none twice, none empty."""
    tags = read(raw)

    assert len(tags) <= 8
    assert len({tag.casefold() for tag in tags if tag.strip()}) == len(tags)


def test_a_speaker_in_another_spelling_is_the_same_leader() -> None:
    """The tag of a leader is the same whatever the article calls the speaker."""
    speakers = (Speaker("Aliaksandr Lukashenka", aliases=("Lukashenka",)),)

    tags = read("Lukashenka meets farmers\n\nAliaksandr Lukashenka came. The farmers gave Lukashenka milk.", speakers)

    assert tags == ("Alexander Lukashenko",)
