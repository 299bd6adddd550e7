# SPDX-License-Identifier: GPL-3.0-or-later
"""A word of its own in every text field of every type: none leaves the vault above its class or without consent.

Outlines are searched for every situation, profile and document; the bytes of files for a sample that has every document
in every format and every situation.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import PROFILES
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.violation import Act
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.disclosure_table import NOBODY, SOMEBODY
from tests.every_document import made, orders, texts
from tests.full_vault import Words, World
from tests.security.insides import insides
from tests.vaults import make_vault

CODES = tuple(each.code for each in PROFILES)
HIGHEST = {"public": 0, "coalition": 1, "un": 2, "government": 1, "internal": 2}
PUBLISHES = ("public", "government")
WORD = re.compile("zyx[bcdfghjkmnprstvw]{4}ix", re.IGNORECASE)
RECORD_ID = re.compile("[0-9a-f]{32}")
EXACT_DAY = re.compile(r"2022-01-05|\b0?5\.0?1\.2022|\b5 (?:January|января|қаңтар)|2022 жылғы 5")
TOGETHER = ("case", "event", "hearing", "observation", "answer", "event_link")
BOTH = ("information", "intervention")
PUBLISHED = "published before"
SITUATIONS: Mapping[str, tuple[str, str]] = {
    #                levels              public coalition un government internal: N by name, P pseudonym, - not at all
    "nobody asked": ("", "- - - - -"),
    "C0": ("C0", "- - - - -"),
    "C1": ("C1", "- - - - N"),
    "C2": ("C2", "- N - - N"),
    "C3": ("C3", "- - N - N"),
    "C4": ("C4", "- - N N N"),
    "C5": ("C5", "P P P P N"),
    "C6": ("C6", "N N N N N"),
    "C6 and all": ("C6 health family", "N N N N N"),
    "withdrawn": ("C6", "- - - - -"),
    PUBLISHED: ("", "N N N N N"),
    "one of two": ("C6 health family", "N N N N N"),
}


@dataclass
class Case:
    """One situation: its records, its words, and how its person may be shown under each profile."""

    name: str
    world: World
    words: Words
    standing: Mapping[str, str] = field(default_factory=dict)

    def allowed(self, profile: str) -> Iterator[str]:
        """The words that may be printed for these readers, by the table that is kept apart from the code."""
        granted = SITUATIONS[self.name][0].split()
        for word, (type_name, name) in self.words.fields.items():
            named = self.standing[profile] == "N"
            accused = named and profile in ("un", "internal")
            if type_name == "region" or (type_name == "relative" and (accused or (named and self.name != PUBLISHED))):
                yield word
            told = self._told(type_name, name)
            if not told or int(told[0]) > HIGHEST[profile] or ("i" in told[2:] and profile != "internal"):
                continue
            special = {"h": "health", "f": "family"}.get(told[2:3], "")
            published = profile not in PUBLISHES or not special or special in granted
            alone = self.name != "one of two" or type_name not in (*TOGETHER, *BOTH) or (
                told[1] == "." and type_name in TOGETHER
            )
            shown = self.standing[profile] != "-" if told[1] == "." else named
            if type_name in NOBODY or (shown and published and alone):
                yield word

    def _told(self, type_name: str, name: str) -> str:
        row = {**NOBODY, **SOMEBODY}.get(type_name, "")
        return dict(each.split(":") for each in row.split()).get(name, "")


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    made_ = make_vault(tmp_path_factory.mktemp("leaks") / "leaks.kzvault")
    yield made_
    made_.close()


@pytest.fixture(scope="module")
def cases(vault: Vault) -> tuple[Case, ...]:
    with vault.transaction() as tx:
        return tuple(_case(tx, name, number) for number, name in enumerate(SITUATIONS))


def _case(tx: Tx, name: str, number: int) -> Case:
    levels, standings = SITUATIONS[name]
    words = Words(number * 2000)
    world = World(tx, words, tuple(levels.split()))
    if name in ("nobody asked", PUBLISHED):
        world.forget("consent")
    if name == "nobody asked":
        world.forget("prior_publication")
    if name == "withdrawn":
        for person in (world.person, world.relative):
            for consent in tx.records.where(Consent, {"person": person}):
                tx.records.put(_withdrawn(consent))
    if name == "one of two":
        other = tx.records.put(Person())
        tx.records.put(PersonName(person=other.id, written=words("nobody", "written"), surname=words("nobody", "x")))
        tx.records.put(Participation(case=world.ids["case"], person=other.id))
        tx.records.put(Act(event=world.ids["event"], victim=other.id, narrative=words("nobody", "narrative")))
    return Case(name, world, words, dict(zip(CODES, standings.split(), strict=True)))


def _withdrawn(consent: Consent) -> Consent:
    return replace(consent, withdrawn_on=PartialDate("2023"))


@pytest.fixture(scope="module")
def export(vault: Vault) -> Export:
    return Export(vault, Vocabularies(resources() / "vocabularies"), resources(), HouseWordings(vault, resources()))


def leaks(found: Iterable[str], allowed: frozenset[str]) -> list[str]:
    """The words that may not be there, and ids of records, which tell that two documents show one person."""
    text = "\n".join(found)
    words = {each.capitalize() for each in WORD.findall(text)} - allowed
    return sorted(words) + RECORD_ID.findall(text)


@dataclass(frozen=True)
class Tried:
    """A document that was asked for, about somebody in some situation."""

    situation: str
    order: Order
    document: Prepared | Refused

    @property
    def name(self) -> str:
        return f"{self.order.submission} for {self.order.profile}, {self.situation}"

    @property
    def texts(self) -> list[str]:
        """What it tells, or what is told of why it was refused."""
        if isinstance(self.document, Refused):
            return [str(self.document), repr(self.document), source_text(self.document.message)]
        return [*texts(self.document.outline), self.document.stem]


@pytest.fixture(scope="module")
def tried(export: Export, cases: tuple[Case, ...]) -> tuple[Tried, ...]:
    """Every document under every profile about everybody."""
    return tuple(
        Tried(case.name, order, made(export, order))
        for case in cases
        for profile in CODES
        for order in orders(case.world.ids, {}, profile=profile)
        if order.subject or case is cases[0]
    )


@pytest.fixture(scope="module")
def allowed(cases: tuple[Case, ...]) -> dict[str, frozenset[str]]:
    """The words that may be printed, by profile."""
    return {code: frozenset(word for case in cases for word in case.allowed(code)) for code in CODES}


def where(cases: Iterable[Case], told: str) -> str:
    """Whose field a word stands for."""
    places = [(case.name, *case.words.fields[told]) for case in cases if told in case.words.fields]
    return " ".join(places[0]) if places else f"id {told}"


def test_no_document_tells_more_than_class_and_consent_allow(
    tried: tuple[Tried, ...], cases: tuple[Case, ...], allowed: dict[str, frozenset[str]]
) -> None:
    found: dict[str, list[str]] = {}
    for each in tried:
        fine = frozenset() if isinstance(each.document, Refused) else allowed[each.order.profile]
        if told := leaks(each.texts, fine):
            found[each.name] = [where(cases, word) for word in told]
    assert found == {}


def test_what_happened_to_somebody_without_a_name_is_not_dated_to_the_day(tried: tuple[Tried, ...]) -> None:
    unnamed = [each for each in tried if each.situation == "C5" and each.order.profile != "internal"]
    assert len([each for each in unnamed if isinstance(each.document, Prepared)]) > 3
    found = {each.name: EXACT_DAY.findall("\n".join(each.texts)) for each in unnamed if each.order.subject}
    assert {name: days for name, days in found.items() if days} == {}


def test_with_class_and_consent_the_words_are_there(tried: tuple[Tried, ...], cases: tuple[Case, ...]) -> None:
    """The search would find what leaks: where everything is allowed, it finds it."""
    case = next(each for each in cases if each.name == "C6 and all")
    told = "\n".join(text for each in tried if each.situation == case.name for text in each.texts)
    shown = {case.words.fields.get(word.capitalize()) for word in WORD.findall(told)}
    assert shown >= SHOWN
    assert EXACT_DAY.search(told)


def test_no_file_tells_more_in_any_of_its_parts(
    export: Export, tried: tuple[Tried, ...], allowed: dict[str, frozenset[str]]
) -> None:
    """Every document in every format, the situations and profiles taken in turn."""
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for each, format_name in sample(tried, [offer.name for offer in export.formats()]):
        parts = list(insides(export.preview(each.document, format_name=format_name).data))
        seen |= {word.capitalize() for word in WORD.findall("\n".join(parts))}
        if told := leaks(parts, allowed[each.order.profile]):
            found[f"{each.name}, {format_name}"] = told
    assert found == {}
    assert len(seen) > 20
