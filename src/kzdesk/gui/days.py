# SPDX-License-Identifier: GPL-3.0-or-later
"""Days in words: their full date in the window's language, and how far away they are."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_TODAY = QT_TRANSLATE_NOOP("days", "today")
_TOMORROW = QT_TRANSLATE_NOOP("days", "tomorrow")
_YESTERDAY = QT_TRANSLATE_NOOP("days", "overdue since yesterday")
_IN = QT_TRANSLATE_NOOP("days", "in {count} days")
_OVERDUE = QT_TRANSLATE_NOOP("days", "overdue by {count} days")


def full_day(day: date, language: str) -> str:
    """Return `Wednesday, 7 January 2026` in a language."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "dddd, d MMMM yyyy")


def distance(day: date, today: date, tr: Translate) -> str:
    """Return how far away a day is: `today`, `in 3 days`, `overdue by 2 days`."""
    count = (day - today).days
    near = {0: _TODAY, 1: _TOMORROW, -1: _YESTERDAY}
    if count in near:
        return tr(near[count])
    return tr((_IN if count > 0 else _OVERDUE).format(count=abs(count)))
