# SPDX-License-Identifier: GPL-3.0-or-later
"""How a document quotes what somebody is charged with: as recorded for print, or by the official title in its language.

A charge is recorded in one wording, mostly English. In another language the official title of the article stands for
it, but only where both can mean the same: an article number may belong to another edition of a code, and a title of
that article would accuse somebody of something else.
"""

from typing import Final

from kzdesk.domain.checks.wordings import stems
from kzdesk.domain.records.case import Charge, Provision
from kzdesk.domain.records.person import script_of

_SHORTEST: Final = 4
_OWN_SCRIPT: Final = {"ru": "ru_cyrl", "kk": "kk_cyrl"}


def quoted_title(charge: Charge, provision: Provision, language: str) -> str:
    """Return the wording to quote in a language, without quotation marks; empty where none is fit to print."""
    own = _OWN_SCRIPT.get(language)
    if own is None:
        return charge.quoted_as or provision.report_wording
    if script_of(charge.quoted_as) == own:
        return charge.quoted_as
    official: str = getattr(provision, f"title_{language}")
    return "" if contradicts(charge, provision) else official


def contradicts(charge: Charge, provision: Provision) -> bool:
    """Return whether the recorded wording shares no word with what the article is about in the same language."""
    told = stems(charge.quoted_as).split()
    known = stems(f"{provision.title_en} {provision.report_wording}").split()
    if not told or not known or script_of(charge.quoted_as) != "latin":
        return False
    return not any(_alike(one, other) for one in told for other in known)


def _alike(one: str, other: str) -> bool:
    """Return whether two stems may be of one word, as “bribe” and “briber” of bribery."""
    length = min(len(one), len(other))
    return length >= _SHORTEST and one[:length] == other[:length]
