# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks read of the shipped reference data: titles of articles, limits of the law, days without courts."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Final

from kzdesk.domain.checks.limits import Bound, Limits
from kzdesk.domain.checks.wordings import Article, Wordings
from kzdesk.domain.records.case import Provision
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.reference import provision_record

_WITH_ALL_PARTS: Final = "CC2014"


class ShippedFacts:
    """What the shipped reference data tells every check, each read when it is first asked for."""

    def __init__(self, data: ReferenceData) -> None:
        """Read rows from `data`."""
        self._data = data
        self._last: tuple[Mapping[str, Provision], Wordings] = ({}, Wordings())

    @cached_property
    def provisions(self) -> dict[str, Provision]:
        """The shipped provisions by the ids they have in every vault, so that none is missing to a check."""
        return {each.id: each for each in map(provision_record, self._data.rows("provisions"))}

    @cached_property
    def last_parts(self) -> dict[Article, int]:
        """The number of the last part of each article of the Criminal Code that is shipped with its parts."""
        found: dict[Article, int] = {}
        for row in self._data.rows("provisions"):
            if row["part"] and row["code"] == _WITH_ALL_PARTS:
                article = (row["code"], row["article"])
                found[article] = max(found.get(article, 0), int(row["part"]))
        return found

    @cached_property
    def limits(self) -> Limits:
        """The limits that the law sets."""
        return Limits.of(
            Bound(row["limit"], row["value"], row["code"], _day(row["valid_from"]), _day(row["valid_to"]))
            for row in self._data.rows("limits")
        )

    @cached_property
    def rates(self) -> dict[tuple[str, int], float]:
        """The average tenge for one unit of a currency in a year."""
        rows = self._data.rows("exchange_rates")
        return {(row["currency"], int(row["year"])): float(row["average"]) for row in rows}

    @cached_property
    def holidays(self) -> frozenset[date]:
        """Days on which courts do not sit."""
        return self._days_of("holiday", "moved")

    @cached_property
    def workdays(self) -> frozenset[date]:
        """Saturdays and Sundays on which they do."""
        return self._days_of("workday")

    def article_titles(self, provisions: Mapping[str, Provision]) -> Wordings:
        """Return the titles of articles: those that are shipped, and the official ones that these provisions add.

        The wording a vault prints is not among them: it is what is checked. Those of the same provisions are kept.
        """
        if self._last[0] != provisions:
            self._last = (provisions, Wordings.of((*self._titles, *_official(provisions.values()))))
        return self._last[1]

    @cached_property
    def _titles(self) -> tuple[tuple[str, str, str], ...]:
        return tuple(_shipped(self._data))

    def _days_of(self, *kinds: str) -> frozenset[date]:
        rows = self._data.rows("holidays")
        return frozenset(date.fromisoformat(row["day"]) for row in rows if row["kind"] in kinds)


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _shipped(data: ReferenceData) -> Iterator[tuple[str, str, str]]:
    for row in data.rows("provisions"):
        yield row["code"], row["article"], row["report_wording_en"]
        if not row["part"]:
            yield from ((row["code"], row["article"], row[f"title_{language}"]) for language in ("en", "ru", "kk"))
    for row in data.rows("provision_wordings"):
        yield row["code"], row["article"], row["wording"]


def _official(provisions: Iterable[Provision]) -> Iterator[tuple[str, str, str]]:
    for each in provisions:
        if not each.part:
            yield from ((each.code, each.article, title) for title in (each.title_en, each.title_ru, each.title_kk))
