# SPDX-License-Identifier: GPL-3.0-or-later
"""What the spellings of one name in Kazakh, Russian and Latin letters have in common.

`sound` levels the usual ways to write one name and keeps its vowels; `match_key` keeps the consonants alone, so that
it can be looked up. Letters of Kazakh Cyrillic are read as BGN/PCGN 1979 reads them, then what documents of Kazakhstan
write in two ways is made one: zh, dzh and j; kh and h; gh and g; q and k; y, iy and i; ye and e; final d and t.
"""

import re
import unicodedata
from typing import Final

KEY_VERSION: Final = "1"
"""Changes with what `match_key` gives, so that stored keys are made anew."""
_LETTERS: Final = str.maketrans(
    {
        **dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziyklmnoprstufye", strict=True)),
        **dict(zip("әғқңөұүһі", "agknouuhi", strict=True)),
        "ж": "zh",
        "х": "h",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ю": "yu",
        "я": "ya",
        "ъ": "",
        "ь": "",
        "ş": "sh",
        "š": "sh",
        "ç": "ch",
        "č": "ch",
        "ž": "zh",
        "ı": "i",
        "ə": "a",
        "ŋ": "n",
    }
)
_ALIKE: Final = (
    *(("shch", "sh"), ("sch", "sh"), ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("q", "k")),
    *(("x", "ks"), ("w", "v"), ("tz", "ts"), ("ck", "k"), ("yu", "u"), ("iu", "u"), ("ya", "a"), ("ia", "a")),
    *(("ye", "e"), ("yo", "o"), ("y", "i"), ("ia", "a"), ("ie", "e"), ("io", "o")),
)
_CYRILLIC: Final = re.compile(r"[\x00-\x7fА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]*")
"""Letters that mean the same however Unicode writes them; `й` and `ё` are written as one there."""
_NOT_LATIN: Final = re.compile(r"[^a-z]+")
_DOUBLED: Final = re.compile(r"(.)\1+")
_HARDENED: Final = re.compile(r"d(?=[^aeioud]|$)")
_VOWELS: Final = re.compile(r"[aeiou]+")
_FAMILY: Final = re.compile(r"(?<=..)(?:ov|ev)a?$")
_FATHER: Final = re.compile(r"(?<=..)(?:[oe]vich|[oe]vna|ich|ichna|uli|ulu|oglu|kizi|kisi)$")
_WORDS: Final = re.compile(r"[\s,;]+")


def sound(word: str) -> str:
    """Return a word of a name in plain Latin letters, the usual spellings levelled; empty when it has no letters.

    `Mukhamedkarim`, `Mukhametkarim` and `Мұхаметкәрім` give the same; so do `Zhylanbayev`, `Jylanbaev`, `Жыланбаев`.
    """
    plain = _NOT_LATIN.sub("", word.lower() if word.isascii() else _latin(word))
    for one, other in _ALIKE:
        plain = plain.replace(one, other)
    single = _DOUBLED.sub(r"\1", plain)
    return _DOUBLED.sub(r"\1", _HARDENED.sub("t", single)) if "d" in single else single


def _latin(word: str) -> str:
    if _CYRILLIC.fullmatch(word):
        return word.lower().translate(_LETTERS)
    level = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word).casefold()).translate(_LETTERS)
    return unicodedata.normalize("NFD", level)


def family(sounded: str) -> str:
    """Return the stem of a surname without -ov, -ova, -ev, -eva, by which one family is written with and without."""
    return _FAMILY.sub("", sounded)


def father(sounded: str) -> str:
    """Return the father's name in a patronymic: without -uly, -kyzy, -ovich, -ovna."""
    return _FATHER.sub("", sounded)


def consonants(sounded: str) -> str:
    """Return the consonants of a word in their order, a vowel at the beginning as `*`."""
    return ("*" if sounded[:1] in set("aeiou") else "") + _VOWELS.sub("", sounded)


def match_key(surname: str, given: str) -> str:
    """Return the key a name is looked up by: consonants of the surname's stem, then of the given name.

    With one of the two alone the key has one word. It is the same in every script and in the usual spellings, and
    most slips of vowels do not change it; two people may well have one key.
    """
    return " ".join(key for key in (consonants(family(sound(surname))), consonants(sound(given))) if key)


def words(written: str) -> tuple[str, ...]:
    """Return the words of a name written in one line."""
    return tuple(word for word in _WORDS.split(written.strip()) if word)


def turned(key: str) -> str:
    """Return the key of the same name with surname and given name the other way round."""
    return " ".join(reversed(key.split(" ")))
