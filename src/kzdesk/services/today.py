# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs somebody today: hearings, deadlines, custody terms about to lapse; and the calendar of all of them."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person
from kzdesk.services.display import Display
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

FIRST_ORDER_MONTHS: Final = 2
"""An order of custody without a stated term runs for two months (Criminal Procedure Code, art. 151)."""
LONGEST_ORDER: Final = timedelta(days=550)
"""No order of custody is longer than eighteen months (Criminal Procedure Code, art. 151)."""
AHEAD: Final = timedelta(days=14)
BEHIND: Final = timedelta(days=60)
WEEKS_AHEAD: Final = timedelta(weeks=8)


class Matter(StrEnum):
    """What kind of thing is due."""

    HEARING = "hearing"
    DEADLINE = "deadline"
    CUSTODY_LAPSES = "custody_lapses"
    CONSENT_REVIEW = "consent_review"


@dataclass(frozen=True, slots=True)
class Due:
    """Something due on a day: what it is, the record to open, its title, and a time such as 09:30 or nothing."""

    day: date
    matter: Matter
    type_name: str
    id: str
    title: str
    time: str = ""


class Today:
    """Finds what is due; each method is one transaction."""

    def __init__(self, vault: Vault, display: Display, clock: Clock) -> None:
        """Work on this vault."""
        self._vault = vault
        self._display = display
        self._clock = clock

    def day(self) -> date:
        """Return the day it is here."""
        return self._clock.now().astimezone().date()

    def due(self) -> tuple[Due, ...]:
        """Return what is due within two weeks or has been overdue for up to sixty days, the soonest first."""
        today = self.day()
        return self.between(today - BEHIND, today + AHEAD, hearings_from=today)

    def coming(self, ahead: timedelta = WEEKS_AHEAD) -> tuple[Due, ...]:
        """Return what is due from today on, by default for eight weeks, the soonest first."""
        today = self.day()
        return self.between(today, today + ahead)

    def overview(self) -> tuple[tuple[Due, ...], tuple[Due, ...]]:
        """Return what `due` and what `coming` give, read once."""
        today = self.day()
        found = self.between(today - BEHIND, today + WEEKS_AHEAD, hearings_from=today)
        return tuple(d for d in found if d.day <= today + AHEAD), tuple(d for d in found if d.day >= today)

    def between(self, first: date, last: date, *, hearings_from: date | None = None) -> tuple[Due, ...]:
        """Return what is due from `first` to `last`; hearings only from `hearings_from` if that is given."""
        with self._vault.transaction() as tx:
            days = (first, last)
            found = [*self._hearings(tx, days), *self._deadlines(tx, days), *self._custody(tx, days)]
            found += self._consents(tx, days)
        earliest = {Matter.HEARING: hearings_from or first}
        wanted = (each for each in found if earliest.get(each.matter, first) <= each.day <= last)
        return tuple(sorted(wanted, key=lambda d: (d.day, d.time, d.title)))

    def _hearings(self, tx: Tx, days: tuple[date, date]) -> Iterator[Due]:
        held: set[tuple[str, date]] = set()
        found = (*tx.records.dated(Hearing, "held_on", *days), *tx.records.dated(Hearing, "next_on", *days))
        hearings = {each.id: each for each in found}.values()
        titles = tx.records.titles(Case.TYPE, (each.case for each in hearings))
        for each in hearings:
            for day, time in ((each.held_on, each.begins), (each.next_on, each.next_begins)):
                if _on_one_day(day) and day is not None and (each.case, day.earliest) not in held:
                    held.add((each.case, day.earliest))
                    yield Due(day.earliest, Matter.HEARING, Case.TYPE, each.case, titles.get(each.case, ""), time)

    def _deadlines(self, tx: Tx, days: tuple[date, date]) -> Iterator[Due]:
        for each in tx.records.dated(Intervention, "deadline", *days):
            if each.deadline is not None and each.deadline.known and each.sent_on is None:
                yield Due(each.deadline.earliest, Matter.DEADLINE, Intervention.TYPE, each.id, each.title)

    def _custody(self, tx: Tx, days: tuple[date, date]) -> Iterator[Due]:
        first = date.fromordinal(max(days[0].toordinal() - LONGEST_ORDER.days, date.min.toordinal()))
        found = (
            *tx.records.dated(CustodyEpisode, "extended_to", *days),
            *tx.records.dated(CustodyEpisode, "start", first, days[1]),
        )
        running = {e.id: e for e in found if e.custody_kind == "pretrial" and e.end is None}.values()
        lapsing = [(day, e.person) for e in running if (day := lapses_on(e)) and days[0] <= day <= days[1]]
        titles = tx.records.titles(Person.TYPE, (person for _, person in lapsing))
        for day, person in lapsing:
            yield Due(day, Matter.CUSTODY_LAPSES, Person.TYPE, person, titles.get(person, ""))

    def _consents(self, tx: Tx, days: tuple[date, date]) -> Iterator[Due]:
        consents = [e for e in tx.records.dated(Consent, "review_on", *days) if e.withdrawn_on is None]
        titles = tx.records.titles(Person.TYPE, (each.person for each in consents))
        for each in consents:
            if each.review_on is not None and each.review_on.known:
                title = titles.get(each.person, "")
                yield Due(each.review_on.earliest, Matter.CONSENT_REVIEW, Person.TYPE, each.person, title)


def lapses_on(episode: CustodyEpisode) -> date | None:
    """Return the day on which an order of custody runs out; None when nothing tells when it began."""
    if episode.extended_to is not None and episode.extended_to.known:
        return episode.extended_to.latest
    if episode.start is None or not episode.start.known:
        return None
    start = episode.start.earliest
    return start + timedelta(days=episode.term_days) if episode.term_days else _months_after(start, FIRST_ORDER_MONTHS)


def _months_after(day: date, months: int) -> date:
    """Return the day of the same number so many months later, or the last day of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def _on_one_day(day: PartialDate | None) -> bool:
    return day is not None and day.known and day.earliest == day.latest
