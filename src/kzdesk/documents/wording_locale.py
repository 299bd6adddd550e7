# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Unicode CLDR knows of a language, read through Babel: plural categories, digits, names of months."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from babel import Locale
from babel.numbers import format_decimal

_NUMBER_AND_WORD: Final = re.compile(r"(?<=\d) (?=[^\W\d_])")
_NO_BREAK: Final = "\u00a0"


@cache
def locale_of(language: str) -> Locale:
    """Return what CLDR knows of a language such as `en-GB` or `kk`."""
    return Locale.parse(language, sep="-")


def plural_form(language: str, number: int) -> str:
    """Return the CLDR category that `number` takes: `one` or `other`; in Russian `one`, `few` or `many`."""
    return str(locale_of(language).plural_form(number))


def formatted_number(language: str, number: int) -> str:
    """Return `10,000` or `10 000`, as the language groups digits; the space does not break."""
    return format_decimal(number, locale=locale_of(language))


def kept_together(text: str) -> str:
    """Return the text with a space that does not break between each number and the word after it."""
    return _NUMBER_AND_WORD.sub(_NO_BREAK, text)


@cache
def month_names(language: str) -> tuple[Mapping[int, str], Mapping[int, str]]:
    """Return the months as they stand alone (`январь`) and after a day (`января`), cased for mid-sentence."""
    months = locale_of(language).months
    after_day: dict[int, str] = dict(months["format"]["wide"])
    alone: dict[int, str] = dict(months["stand-alone"]["wide"])
    cased = {number: name.lower() if after_day[number].islower() else name for number, name in alone.items()}
    return cased, after_day
