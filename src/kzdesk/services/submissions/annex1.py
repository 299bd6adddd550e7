# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what Annex 1 prints: one edition of the list, as of its own date or another."""

import dataclasses

from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.published_list import PublishedList
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.services.submissions.edition import PrintedEdition
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
        edition = PrintedEdition(making, making.order.subject, making.order.as_of)
        outline = _ANNEX_1.outline(edition.list(), making.words("annex1"))
        exchanged = dataclasses.replace(outline, exchange=edition.exchange())
        return Made(exchanged, edition.as_of, tuple(edition.remarks()))


def published_list(making: Making) -> PublishedList:
    """Return the edition that was ordered as it is printed; people who may not be shown at all are not on it."""
    return PrintedEdition(making, making.order.subject, making.order.as_of).list()
