# SPDX-License-Identifier: GPL-3.0-or-later
"""What the records say about listed people on one day: custody, sentences and charges in force, names to print."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.services.reads import Reads
from kzdesk.store.titles import preference

PENDING = ("suspected", "charged", "indicted")
DEPRIVING = ("imprisonment", "arrest")
_SCRIPTS = {"ru": ("ru_cyrl", "kk_cyrl"), "kk": ("kk_cyrl", "ru_cyrl")}
_LEVELS = ("first", "appeal", "cassation")
OUTSIDE = (
    *("house_arrest", "bail", "pledge", "surety", "restriction", "suspended", "deferred", "parole", "commuted"),
    "deportation",
)
"""Kinds of custody outside a place of detention."""
Pairs = tuple[tuple[Charge, Provision], ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence that was in force: its components and the charges it stands for, with their provisions."""

    sentence: Sentence
    components: tuple[SentenceComponent, ...]
    charges: Pairs

    @property
    def deprivation(self) -> SentenceComponent | None:
        """The component that takes liberty away, if there is one."""
        return next((each for each in self.components if each.component_type in DEPRIVING), None)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """All that a list prints about one person, as of one day."""

    person: Person
    names: tuple[PersonName, ...]
    custody: tuple[CustodyEpisode, ...]
    verdicts: tuple[Verdict, ...]
    pending: Pairs
    detained: PartialDate | None

    @property
    def charges(self) -> Pairs:
        """The charges that a list can print: those of the sentences, and those that wait for one."""
        return (*self.pending, *(pair for each in self.verdicts for pair in each.charges))

    def name(self, chosen: str, language: str = "en") -> PersonName | None:
        """Return the name to print in a language; None without any.

        In English that is the name with the id `chosen`, else the Latin one preferred for reports. In Russian and
        Kazakh it is one in their own letters, else in those of the other, and the Latin one where neither is recorded.
        """
        picked = next((each for each in self.names if each.id == chosen), None)
        scripts = _SCRIPTS.get(language, ())
        own = [each for each in self.names if each.script in scripts and each.name_kind != "misspelling"]
        if own and not (picked and picked.script in scripts):
            return min(own, key=lambda each: (scripts.index(each.script), preference(each)))
        return picked or min(self.names, key=preference, default=None)

    def cyrillic(self, alphabet: str) -> PersonName | None:
        """Return the name to sort by in an alphabet: one written for it, else any with a sort key."""
        keyed = [each for each in self.names if each.sort_key]
        return next((each for each in keyed if each.sort_alphabet == alphabet), keyed[0] if keyed else None)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What decides whether a person belongs on a list and may be named there; for its authors, never printed.

    The assessment is that of the day the list describes. Consents and publications are all that are recorded by now: a
    name is printed today, so what counts is what the person wants today.
    """

    assessment: ListAssessment | None
    consents: tuple[Consent, ...]
    publications: tuple[PriorPublication, ...]


def judgements(reads: Reads, person_ids: Iterable[str], day: date) -> dict[str, Judgement]:
    """Return what decides about each person on `day`, by person id, with a bounded number of queries."""
    ids = list(person_ids)
    assessments = reads.grouped(ListAssessment, "person", ids)
    consents = reads.grouped(Consent, "person", ids)
    publications = reads.grouped(PriorPublication, "person", ids)
    return {
        person_id: Judgement(
            assessment=_latest(assessments.get(person_id, ()), day),
            consents=consents.get(person_id, ()),
            publications=publications.get(person_id, ()),
        )
        for person_id in ids
    }


def gather(reads: Reads, person_ids: Iterable[str], day: date) -> dict[str, PersonFacts]:
    """Return the facts in force on `day` for each person, by person id, with a bounded number of queries."""
    ids = list(person_ids)
    people = reads.by_ids(Person, ids)
    names = reads.grouped(PersonName, "person", ids)
    custody = reads.grouped(CustodyEpisode, "person", ids)
    taking_part = reads.grouped(Participation, "person", ids)
    cases = _cases(reads, [each.id for several in taking_part.values() for each in several], day)
    return {
        person_id: PersonFacts(
            person=people.get(person_id, Person(id=person_id)),
            names=names.get(person_id, ()),
            custody=tuple(each for each in custody.get(person_id, ()) if each.in_force(day)),
            verdicts=_by_date(v for p in taking_part.get(person_id, ()) for v in cases[p.id][0]),
            pending=tuple(c for p in taking_part.get(person_id, ()) for c in cases[p.id][1]),
            detained=detained_since(custody.get(person_id, ()), day),
        )
        for person_id in ids
    }


def detained_since(episodes: Iterable[CustodyEpisode], day: date) -> PartialDate | None:
    """Return when the unbroken detention that includes `day` began; None when nothing tells it.

    House arrest and measures outside a place of detention do not count: nobody would call them “detained”.
    """
    held = [each for each in episodes if each.custody_kind not in OUTSIDE]
    known = [each for each in held if each.start is not None and each.start.known and each.start.earliest <= day]
    since = min((each.start for each in known if each.in_force(day) and each.start), key=_earliest, default=None)
    for each in sorted(known, key=lambda e: _earliest(e.start), reverse=True):
        touches = since and each.end and each.end.known and each.start and each.end.latest >= since.earliest
        if touches and each.start and since and each.start.earliest < since.earliest:
            since = each.start
    return since


def _earliest(value: PartialDate | None) -> date:
    return value.earliest if value else date.max


def _latest(assessments: Iterable[ListAssessment], day: date) -> ListAssessment | None:
    made = [each for each in assessments if each.as_of is not None and each.as_of.earliest <= day]
    return made[-1] if made else None


def _by_date(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    return tuple(sorted(verdicts, key=lambda v: _earliest(v.sentence.pronounced)))


Cases = dict[str, tuple[tuple[Verdict, ...], Pairs]]


def _cases(reads: Reads, participation_ids: list[str], day: date) -> Cases:
    charges = reads.grouped(Charge, "participation", participation_ids)
    sentences = reads.grouped(Sentence, "participation", participation_ids)
    standing = {key: _in_force(several, day) for key, several in sentences.items()}
    components = reads.grouped(SentenceComponent, "sentence", (s.id for s in standing.values() if s))
    provisions = reads.by_ids(Provision, (c.provision for several in charges.values() for c in several))
    found: Cases = {}
    for key in participation_ids:
        present = [
            (charge, provisions.get(charge.provision, Provision()))
            for charge in charges.get(key, ())
            if charge.stage_date is None or charge.stage_date.earliest <= day
        ]
        sentence = standing.get(key)
        convicted = tuple(pair for pair in present if pair[0].stage == "convicted")
        verdict = (Verdict(sentence, components.get(sentence.id, ()), convicted),) if sentence else ()
        found[key] = (verdict, tuple(pair for pair in present if pair[0].stage in PENDING))
    return found


def _in_force(sentences: Iterable[Sentence], day: date) -> Sentence | None:
    """Return the sentence in force: pronounced by `day`, not replaced by then; the highest instance wins."""
    made = [each for each in sentences if each.pronounced_by(day)]
    replaced = {each.supersedes for each in made}
    standing = [each for each in made if each.id not in replaced]
    rank = {level: place for place, level in enumerate(_LEVELS)}
    return max(
        standing,
        key=lambda s: (rank.get(s.level, 0), s.pronounced.earliest if s.pronounced else date.min),
        default=None,
    )
