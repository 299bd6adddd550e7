# SPDX-License-Identifier: GPL-3.0-or-later
"""Names in three scripts: what they fold to in a search, and how they sort in Russian and Kazakh.

Alphabets: Russian 33 letters; Kazakh Cyrillic 42 letters in the order of the 1940 alphabet.
"""

import re
import unicodedata
from typing import Final

RUSSIAN: Final = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
KAZAKH: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
ALPHABETS: Final = {"ru": RUSSIAN, "kk": KAZAKH}
_PLACES: Final = {
    code: {letter: place for place, letter in enumerate(letters, start=1)} for code, letters in ALPHABETS.items()
}
_FOLDED: Final = str.maketrans(
    {
        "ё": "е",
        "ә": "а",
        "ғ": "г",
        "қ": "к",
        "ң": "н",
        "ө": "о",
        "ұ": "у",
        "ү": "у",
        "һ": "х",
        "і": "и",
        "й": "и",
    }
)
_ROMAN: Final = str.maketrans(
    {
        **dict(zip("абвгдезиклмнопрстуфыьъ", (*"abvgdeziklmnoprstufi", "", ""), strict=True)),
        "ж": "zh",
        "х": "h",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "э": "e",
        "ю": "u",
        "я": "ya",
    }
)
_ALIKE: Final = (
    *(("dzh", "zh"), ("j", "zh"), ("kh", "h"), ("gh", "g"), ("q", "k")),
    *(("yu", "u"), ("iu", "u"), ("ye", "e"), ("ya", "a"), ("ia", "a"), ("y", "i")),
)
_DOUBLED: Final = re.compile(r"([^\W\d_])\1+")
_WITHOUT_ACCENTS: Final = re.compile(r"[\x00-\x7fА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]*")
_BEYOND: Final = 0x1000


def fold(text: str) -> str:
    """Return the text as the search index holds it: case, accents and Kazakh letter variants levelled."""
    if text.isascii():
        return text.lower()
    if _WITHOUT_ACCENTS.fullmatch(text) is not None:
        return text.lower().translate(_FOLDED)
    level = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED)
    bare = "".join(c for c in unicodedata.normalize("NFD", level) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare)


def romanise(text: str) -> str:
    """Return a folded Latin spelling of Cyrillic text, so that either script finds the other."""
    return _in_latin(fold(text))


def spelling(text: str) -> str:
    """Return what the usual Latin spellings of one name have in common, whichever script it is written in.

    `Akhmetov`, `Ahmetov` and `Ахметов` give the same; so do `Zhylanbayev`, `Jylanbaev` and `Жыланбаев`.
    """
    return spelling_of(fold(text))


def spelling_of(folded: str) -> str:
    """Return the `spelling` of a text that is folded already."""
    level = _in_latin(folded)
    for one, other in _ALIKE:
        level = level.replace(one, other)
    return _DOUBLED.sub(r"\1", level)


def _in_latin(folded: str) -> str:
    return folded if folded.isascii() else folded.translate(_ROMAN)


def sort_key(name: str, alphabet: str) -> tuple[int, ...]:
    """Return the place of a Cyrillic name in the `ru` or `kk` alphabet; other letters come after it.

    An alphabet that is neither, as another program may have put it into a record, counts as the Russian one.
    """
    places = _PLACES.get(alphabet, _PLACES["ru"])
    letters = unicodedata.normalize("NFC", name).casefold()
    return tuple(0 if c in " -’'" else places.get(c, _BEYOND + ord(c)) for c in letters)


def upper_surname(surname: str) -> str:
    """Return the surname in capitals, as entry heads of Annex 1 print it."""
    return surname.upper()
