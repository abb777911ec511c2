"""Which language a text is written in, as far as its commonest words tell."""

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2000
"""Characters; more would not change the answer."""
_FEW = 4
"""So many common words make a language; a headline alone does not."""

# Words that are common in one of these languages and rare or missing in the others.
_COMMON = {
    "en": "the of and to is that was for with on by at from it his he are said has have will which not this be",
    "de": "der die das und ist nicht von mit den dem ein eine auf für sich auch werden wird nach bei zum zur",
    "fr": "le les des et est une dans pour qui sur pas par plus avec ce sont aux cette ont du été",
    "es": "el los las y en por con para una del se su más pero sus como fue este ha al",
    "it": "il di che è per della con non una sono gli del nel alla anche dei più come ha",
    "pt": "o os do da em não uma com para dos por mais ao foi pela são das nos às",
    "nl": "het een van en dat niet zijn op voor met te wordt aan ook naar bij werd heeft",
    "pl": "w i na nie się z że jest do jak o przez oraz od po ale jego",
    "ru": "и в на не что с по как это он для из его был было от заявил",
    "uk": "і в на не що з та як це він для із його був було від у про",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _language, _words in _COMMON.items():
    for _word in _words.split():
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _language)


def guess_language(text: str) -> str:
    """Return the code of the language; "en" for a text too short to tell, "" for one that is none of those known."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    counts: Counter[str] = Counter()
    for word, times in Counter(words).items():
        for language in _LANGUAGES.get(word, ()):
            counts[language] += times
    best = max(counts, key=counts.__getitem__, default="en")
    if counts[best] >= _FEW and counts[best] > counts["en"]:
        return best
    if counts["en"] >= _FEW:
        return "en"
    foreign = sum(word[0] > "\u024f" for word in words)  # beyond the Latin letters
    return "" if foreign * 2 > len(words) else "en"
