# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks read of the shipped reference data: titles of articles, limits of the law, days without courts."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.limits import Bound, Limits
from kzdesk.domain.checks.wordings import Article, Wordings
from kzdesk.domain.records.case import Provision
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.reference import provision_record

_WITH_ALL_PARTS: Final = "CC2014"


def shipped_provisions(data: ReferenceData) -> dict[str, Provision]:
    """Return the shipped provisions by the ids they have in every vault, so that none is missing to a check."""
    return {each.id: each for each in map(provision_record, data.rows("provisions"))}


def article_titles(data: ReferenceData, provisions: Iterable[Provision]) -> Wordings:
    """Return the titles of articles: those that are shipped, and the official ones that a vault adds.

    The wording a vault prints is not among them: it is what is checked.
    """
    return Wordings.of((*_shipped(data), *_official(provisions)))


def last_parts(data: ReferenceData) -> dict[Article, int]:
    """Return the number of the last part of each article of the Criminal Code that is shipped with its parts."""
    found: dict[Article, int] = {}
    for row in data.rows("provisions"):
        if row["part"] and row["code"] == _WITH_ALL_PARTS:
            article = (row["code"], row["article"])
            found[article] = max(found.get(article, 0), int(row["part"]))
    return found


def limits_of(data: ReferenceData) -> Limits:
    """Return the limits that the law sets, as they are shipped."""
    return Limits.of(
        Bound(row["limit"], row["value"], row["code"], _day(row["valid_from"]), _day(row["valid_to"]))
        for row in data.rows("limits")
    )


def rates_of(data: ReferenceData) -> dict[tuple[str, int], float]:
    """Return the average tenge for one unit of a currency in a year."""
    return {(row["currency"], int(row["year"])): float(row["average"]) for row in data.rows("exchange_rates")}


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def days_of(data: ReferenceData, *kinds: str) -> frozenset[date]:
    """Return the days of some kinds of the shipped calendar."""
    return frozenset(date.fromisoformat(row["day"]) for row in data.rows("holidays") if row["kind"] in kinds)


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
