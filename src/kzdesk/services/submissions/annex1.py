# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what Annex 1 prints: one edition of the list, as of its own date or another."""

from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.published_list import ListedGroup, ListedSection, PublishedList
from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import Edition
from kzdesk.services.list_facts import gather
from kzdesk.services.list_print import EntryPrinter, paragraphs
from kzdesk.services.list_rows import day_of, ordered, people, rows
from kzdesk.services.submissions.making import Made, Making

_ANNEX_1 = Annex1()


class Annex1Maker:
    """Makes the list of political prisoners."""

    name = "annex1"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Annex 1: list of political prisoners")
    subjects = ("edition",)
    templates = ("annex1",)
    preferred = "pdf"
    profile = "public"

    def make(self, making: Making) -> Made:
        """Return the annex. Raises `Refused` when there is no such edition."""
        source = published_list(making)
        return Made(_ANNEX_1.outline(source, making.words("annex1")), source.as_of)


def published_list(making: Making) -> PublishedList:
    """Return the edition that was ordered as it is printed; people who may not be shown at all are not on it."""
    order, records = making.order, making.records
    edition = records.get(Edition, order.subject)
    found = rows(records, edition.id, order.typed, records.disclosed)
    facts = gather(records, people(found), day_of(edition, order.as_of))
    as_of = order.as_of or edition.as_of or PartialDate("XXXX")
    printer = EntryPrinter(making.vocabularies, order.language, format_date(as_of))
    return PublishedList(
        title=edition.title,
        as_of=as_of,
        language=order.language,
        authors=tuple(line.strip() for line in edition.coalition.splitlines() if line.strip()),
        sections=tuple(
            ListedSection(
                section.section_code,
                section.heading,
                tuple(
                    ListedGroup(
                        group.heading,
                        tuple(
                            printer.entry(row, facts[row.person], section.section_code)
                            for row in ordered(group, entries, facts)
                            if row.person and records.standing(row.person) is not Standing.HIDDEN
                        ),
                        paragraphs(group.intro),
                    )
                    for group, entries in groups
                ),
            )
            for section, groups in found
        ),
    )
