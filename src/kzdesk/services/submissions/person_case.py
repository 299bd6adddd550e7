# SPDX-License-Identifier: GPL-3.0-or-later
"""The case of one person as a mechanism of the United Nations is told it, up to a day."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from kzdesk.documents.submissions.questionnaire import Answer, Answers, Blank, Born, Span, Told
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing, profile
from kzdesk.domain.records.case import Event, Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.domain.terms import Term
from kzdesk.services.concerned import PROFESSIONALS
from kzdesk.services.consents import ALL_TIME
from kzdesk.services.list_print import paragraphs
from kzdesk.services.submissions.answers import Answering, several
from kzdesk.services.submissions.making import Making
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.proceedings import PartInCase, parts_in_cases
from kzdesk.services.submissions.standing import begun, standing_of_person

WORDS: Final = "communications"
_A_DAY: Final = timedelta(days=1)


class PersonCase:
    """Everything that may be told about the subject of an order, and answers that all questionnaires ask for."""

    def __init__(self, making: Making) -> None:
        """Read the records. Raises `Refused` when there is no such person, or they may not be shown at all."""
        records = making.records
        self.making = making
        self.person = records.get(Person, making.order.subject)
        self.standing = standing_of_person(records, self.person.id)
        self.as_of = making.as_of
        self.day = self.as_of.latest if self.as_of.known else making.today.latest
        self.naming = Naming(making)
        self.answering = Answering(self.naming)
        self.names = records.parts(PersonName, self.person.id)
        self.deprived = tuple(self._deprived())
        self.held = last_detention(self.deprived)
        self.acts = tuple(
            each for each in records.where(Act, {"victim": self.person.id}) if begun(each.start, self.day)
        )
        self.consents = records.parts(Consent, self.person.id)
        taking_part = records.where(Participation, {"person": self.person.id})
        self.participations = tuple(each for each in taking_part if each.role not in PROFESSIONALS)

    def identity(self) -> Answers:
        """Return who the person is. What is sealed stands as a blank, recorded or not."""
        of = self.answering.of
        best = self.naming.best(self.names) if self.names else PersonName()
        given = " ".join(part for part in (best.given, best.patronymic) if part)
        others = tuple(dict.fromkeys(each.written for each in self.names if each.written != best.written))
        unnamed = Blank.UNKNOWN if self.standing is Standing.NAMED else Blank.WITHHELD
        return Answers(
            {
                "surname": best.surname or best.written or Blank.UNKNOWN,
                "given": given or unnamed,
                "other_names": others or unnamed,
                "sex": of(self.person, "sex"),
                "birth": self._born(),
                "nationality": of(self.person, "citizenship"),
                "id_document": Blank.BY_HAND,
                "occupation": self._occupation(),
                "address": Blank.BY_HAND,
            },
            self.person.id,
        )

    def ill_treatment(self, act: Act) -> tuple[IllTreatment, ...]:
        """Return what is known of ill-treatment in an act."""
        return self.making.records.parts(IllTreatment, act.id) if act.id else ()

    def forces(self, act: Act) -> Answer:
        """Return who was involved in an act, as far as two people approved that it is printed."""
        said: list[str] = []
        involvements = self.making.records.parts(Involvement, act.id) if act.id else ()
        for each in involvements:
            pieces = (
                self.naming.person(each.perpetrator) if each.perpetrator else "",
                each.rank_post,
                self.naming.organisation(each.agency),
                self.making.label("involvement_degrees", each.degree),
            )
            said.append(", ".join(piece for piece in pieces if piece))
        blank = Blank.WITHHELD if involvements else Blank.UNKNOWN
        return tuple(each for each in said if each) or blank

    def story(self, acts: Iterable[Act]) -> tuple[tuple[Told, ...], Blank]:
        """Return what happened in these acts and who the person is, each text once; and why nothing is told."""
        several_acts = tuple(acts)
        events = self.making.records.by_ids(Event, (each.event for each in several_acts)).values()
        texts = [
            *((each, "narrative") for each in several_acts),
            *((each, "description") for each in events),
            (self.person, "public_bio"),
        ]
        told = {text: each.id for each, name in texts for text in paragraphs(getattr(each, name))}
        withheld = any(self.answering.of(each, name) is Blank.WITHHELD for each, name in texts)
        blank = Blank.WITHHELD if withheld else Blank.UNKNOWN
        return tuple(Told(text, record) for text, record in told.items()), blank

    def parts(self) -> tuple[PartInCase, ...]:
        """Return the person's part in each case, with charges and sentences."""
        return parts_in_cases(self.naming, self.participations, self.day)

    def submitter(self) -> Answers:
        """Return who submits, in the team’s own words where it has any; the rest is filled in by hand."""
        words = self.making.words(WORDS)
        own = {name: words.say(f"own.{name}") for name in ("name", "organisation", "address")}
        boxes = {"confidential": words.say("submitter.boxes")}
        return Answers({**own, **boxes, "relation": Blank.BY_HAND, "signed": Blank.BY_HAND})

    def agrees(self, profile_code: str) -> bool:
        """Return whether consent in force covers naming the person to the readers of a profile."""
        return self.making.records.agreed(self.person.id, profile(profile_code))

    def consent(self) -> Answers:
        """Return what the person or the family agreed to; consent counts as it stands now."""
        of = self.answering.of
        given = self.consents or (Consent(),)
        last = next((each for each in reversed(given) if each.in_force(ALL_TIME)), given[-1])
        levels = of(last, "levels")
        told = {
            "to_body": self._yes_or_no("un"),
            "to_government": self._yes_or_no("government"),
            "given_by": of(last, "given_by"),
        }
        return Answers(
            {
                **{name: levels if isinstance(levels, Blank) else answer for name, answer in told.items()},
                "method": of(last, "method"),
                "obtained_on": of(last, "obtained_on"),
            },
            last.id,
        )

    def lasted(self, episode: CustodyEpisode) -> Span | Blank:
        """Return from when until when somebody was held, and how long by the day of the document."""
        start, end = episode.start, episode.end if episode.end is not None and episode.end.known else None
        if start is None or not start.known:
            return Blank.UNKNOWN
        last = end.latest if end is not None else self.day
        certain = start.exact and (end is None or end.exact)
        return Span(start, end, elapsed(start.earliest, last) if certain else None)

    def _deprived(self) -> Iterator[CustodyEpisode]:
        for each in self.making.records.parts(CustodyEpisode, self.person.id):
            if self.making.extra("custody_kinds", each.custody_kind, "deprives") and begun(each.start, self.day):
                yield each

    def _occupation(self) -> Answer:
        roles = [self.making.label("person_roles", code) for code in self.person.roles]
        said = dict.fromkeys(text for text in (self.person.occupation.strip(), *roles) if text)
        blank = several(*(self.answering.of(self.person, name) for name in ("occupation", "roles")))
        return ", ".join(said) or blank

    def _born(self) -> Answer:
        born = self.person.birth_date
        if born is None or not born.known:
            return self.answering.of(self.person, "birth_date")
        start = self.held[0].start if self.held else None
        day = start if start is not None and start.known else PartialDate(self.day.isoformat())
        oldest, youngest = (_years(born.earliest, day.latest), _years(born.latest, day.earliest))
        return Born(born, oldest if oldest == youngest else None)

    def _yes_or_no(self, profile_code: str) -> str:
        return self.making.label("yes_no", "yes" if self.agrees(profile_code) else "no")


def last_detention(episodes: tuple[CustodyEpisode, ...]) -> tuple[CustodyEpisode, ...]:
    """Return the stretches of the last unbroken detention, given all stretches in the order of time."""
    chain: list[CustodyEpisode] = []
    for each in reversed(episodes):
        if chain and not _runs_on(each, chain[-1]):
            break
        chain.append(each)
    return tuple(reversed(chain))


def elapsed(start: date, end: date) -> Term | None:
    """Return how long it is from one day to another in full years and months, or in days below a month."""
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    if months > 0:
        return Term.of_months(months)
    days = (end - start).days
    return Term(days=days) if days > 0 else None


def _runs_on(earlier: CustodyEpisode, later: CustodyEpisode) -> bool:
    end, start = earlier.end, later.start
    if end is None or not end.known or start is None or not start.known:
        return True
    return end.latest + _A_DAY >= start.earliest


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
