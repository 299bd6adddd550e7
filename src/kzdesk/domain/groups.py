# SPDX-License-Identifier: GPL-3.0-or-later
"""Headings under which a form gathers fields."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP

MAIN: Final = QT_TRANSLATE_NOOP("groups", "Main facts")
NAMES: Final = QT_TRANSLATE_NOOP("groups", "Names")
LIFE: Final = QT_TRANSLATE_NOOP("groups", "Life and background")
SEALED: Final = QT_TRANSLATE_NOOP("groups", "Sealed: for the case team only")
PRINTED: Final = QT_TRANSLATE_NOOP("groups", "What is printed")
LAW: Final = QT_TRANSLATE_NOOP("groups", "Law and court")
DATES: Final = QT_TRANSLATE_NOOP("groups", "Dates")
CONTACT: Final = QT_TRANSLATE_NOOP("groups", "Contact with the outside")
CRITERIA: Final = QT_TRANSLATE_NOOP("groups", "Criteria")
DECISION: Final = QT_TRANSLATE_NOOP("groups", "Decision")
PLACE: Final = QT_TRANSLATE_NOOP("groups", "Place and people in charge")
EXAMINATION: Final = QT_TRANSLATE_NOOP("groups", "Medical examination")
COMPLAINT: Final = QT_TRANSLATE_NOOP("groups", "Statement and complaint")
BAN: Final = QT_TRANSLATE_NOOP("groups", "Ban by a court")
COUNT: Final = QT_TRANSLATE_NOOP("groups", "How many people")
PROVES: Final = QT_TRANSLATE_NOOP("groups", "What it belongs to")
THE_FILE: Final = QT_TRANSLATE_NOOP("groups", "The file itself")
NOTES: Final = QT_TRANSLATE_NOOP("groups", "Notes")
