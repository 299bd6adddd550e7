# SPDX-License-Identifier: GPL-3.0-or-later
"""Names in Cyrillic letters as texts bend them: their nominative, and whether they are written the Kazakh way."""

import re
from typing import Final

CYRILLIC: Final = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі’'-]+")
_KAZAKH: Final = re.compile(r"[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")
_SURNAME: Final = re.compile(
    r"(?P<bare>.*(?:ов|ев|ёв|ин|ын|ұлы|улы|қызы|кызы|бай|бек|хан))"
    r"(?:а|у|ым|ой|ою|ом|е|ую|ы|ых|ыми"
    r"|а?(?:тың|тің|дың|дің|ның|нің|қа|ке|ға|ге|ты|ті|ды|ді|ны|ні|пен|мен|бен|тан|тен|дан|ден|нан|нен))?"
)


def nominative(surname: str) -> str:
    """Return a surname in lower case without the ending of its case and its sex; others stay as they are."""
    low = surname.casefold().replace("ё", "е")
    match = _SURNAME.fullmatch(low)
    return match["bare"] if match is not None else low


def kazakh(written: str) -> bool:
    """Return whether a name has letters that Russian has not."""
    return _KAZAKH.search(written) is not None
