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
    told = set(stems(charge.quoted_as).split())
    known = set(stems(f"{provision.title_en} {provision.report_wording}").split())
    return bool(told and known) and script_of(charge.quoted_as) == "latin" and not told & known
