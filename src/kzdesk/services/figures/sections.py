# SPDX-License-Identifier: GPL-3.0-or-later
"""Under which section of a list each kind of custody belongs."""

from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.figures.held import OTHER_SECTION, SectionOf
from kzdesk.services.list_print import SECTION_OF


def section_of(vocabularies: Vocabularies) -> SectionOf:
    """Return what tells the section of a kind of custody; kinds that no list has are in `OTHER_SECTION`."""
    sections = {term.code: term.extra["section"] for term in vocabularies.terms("custody_kinds")}
    return lambda kind: SECTION_OF.get(sections.get(kind, ""), OTHER_SECTION)
