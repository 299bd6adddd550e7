# SPDX-License-Identifier: GPL-3.0-or-later
"""A word of its own in every text field of every type: none leaves the vault above its class or without consent.

Outlines are searched for every situation, profile and document; the bytes of files for a sample that has every document
in every format and every situation.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest

from kzdesk.documents.outline import Bar, Chart, DataTable, Paragraph, Run
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import PROFILES
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.publication import Release
from kzdesk.domain.records.violation import Act
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.manifest import manifest
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.disclosure_table import NOBODY, SOMEBODY
from tests.every_document import is_other_kind, made, orders, texts
from tests.full_vault import Words, World
from tests.security.insides import insides
from tests.vaults import make_vault

pytestmark = pytest.mark.long

CODES = tuple(each.code for each in PROFILES)
HIGHEST = {"public": 0, "coalition": 1, "un": 2, "government": 1, "internal": 2}
PUBLISHES = ("public", "government")
WORD = re.compile("zyx[bcdfghjkmnprstvw]{4}ix", re.IGNORECASE)
RECORD_ID = re.compile("019b8d7d[0-9a-f]{24}")
"""Ids begin with the time they were made at, which stands still here."""
EMPTY: frozenset[str] = frozenset()
STEP = 7
EXACT_DAY = re.compile(r"2022-01-05|\b0?5\.0?1\.2022|\b5 (?:January|января|қаңтар)|2022 жылғы 5")
TOGETHER = ("case", "event", "hearing", "observation", "answer", "event_link")
ABOUT = ("edition", "earlier", "person", "case", "hearing", "event")
BOTH = ("information", "intervention")
PUBLISHED = "published before"
SITUATIONS: Mapping[str, tuple[str, str]] = {
    #                levels              public coalition un government internal: N by name, P pseudonym, - not at all
    "nobody asked": ("", "- - - - -"),
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
            alone = (
                self.name != "one of two"
                or type_name not in (*TOGETHER, *BOTH)
                or (told[1] == "." and type_name in TOGETHER)
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


@pytest.fixture(scope="module")
def reports(vault: Vault, cases: tuple[Case, ...]) -> dict[str, str]:
    """A report of every kind, which tells of nobody, with words of the last case."""
    with vault.transaction() as tx:
        return cases[-1].world.add_reports(tx)


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
    """The words that may not be there, and ids of records, which would tell that two documents show one person."""
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
def tried(export: Export, cases: tuple[Case, ...], reports: dict[str, str]) -> tuple[Tried, ...]:
    """Every document under every profile about everybody; what is not about one person is made once."""
    found = [
        Tried(case.name, order, made(export, order))
        for case in cases
        for profile in CODES
        for order in orders(
            {name: case.world.ids[name] for name in ABOUT}, reports if case is cases[0] else {}, profile=profile
        )
        if order.subject or case is cases[0]
    ]
    return tuple(each for each in found if not (isinstance(each.document, Refused) and is_other_kind(each.document)))


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


def test_whoever_is_named_is_remembered_as_shown(tried: tuple[Tried, ...], cases: tuple[Case, ...]) -> None:
    """What is released lists everybody whose name stands in it."""
    names = {
        word: case.world.relative if place[0] == "relative" else case.world.person
        for case in cases
        for word, place in case.words.fields.items()
        if place in (("person_name", "surname"), ("person_name", "written"), ("relative", "written"))
    }
    for each in tried:
        if isinstance(each.document, Prepared):
            told = {word.capitalize() for word in WORD.findall("\n".join(each.texts))}
            assert {names[word] for word in told & set(names)} <= set(each.document.shown), each.name


def test_with_class_and_consent_the_words_are_there(tried: tuple[Tried, ...], cases: tuple[Case, ...]) -> None:
    """The search would find what leaks: where everything is allowed, it finds it."""
    case = next(each for each in cases if each.name == "C6 and all")
    told = "\n".join(text for each in tried if each.situation == case.name for text in each.texts)
    shown = {case.words.fields.get(word.capitalize()) for word in WORD.findall(told)}
    assert shown >= {("person_name", "surname"), ("list_entry", "narrative"), ("list_group", "heading")}
    assert EXACT_DAY.search(told)


def test_no_file_tells_more_in_any_of_its_parts(
    export: Export, tried: tuple[Tried, ...], allowed: dict[str, frozenset[str]]
) -> None:
    """Every document in every format, the situations and profiles taken in turn."""
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for each, document, format_name in sample(tried, [offer.name for offer in export.formats()]):
        parts = list(insides(export.preview(document, format_name=format_name).data))
        seen |= {word.capitalize() for word in WORD.findall("\n".join(parts))}
        if told := leaks(parts, allowed[each.order.profile]):
            found[f"{each.name}, {format_name}"] = told
    assert found == {}
    assert len(seen) > 20


def sample(tried: Iterable[Tried], formats: list[str]) -> Iterator[tuple[Tried, Prepared, str]]:
    """Every document in every format, each time about somebody else for other readers."""
    several: dict[str, list[tuple[Tried, Prepared]]] = {}
    for each in tried:
        if isinstance(each.document, Prepared):
            several.setdefault(each.order.submission, []).append((each, each.document))
    for row, choices in enumerate(several.values()):
        for column, name in enumerate(formats):
            each, document = choices[(row + column * STEP) % len(choices)]
            yield each, document, name


def test_the_manifest_tells_no_word(tried: tuple[Tried, ...]) -> None:
    """Names of files are the program's own where nobody chose another."""
    for each in tried:
        if isinstance(each.document, Prepared):
            order = each.order
            release = Release(submission=order.submission, subject_id=order.subject, file_name=each.document.stem)
            assert leaks([manifest(replace(release, recipient="age1", manifest="", reason="Zyxbbbbix"))], EMPTY) == []


WRITTEN = {
    "pdf": "title subject authors running note link chart",
    "docx": "title subject authors running note link chart",
    "xlsx": "title subject authors note link chart data",
    "csv": "data",
    "json": "title subject authors running note link chart data exchange",
    "markdown": "note link chart",
}


def test_the_search_bites(export: Export, tried: tuple[Tried, ...]) -> None:
    """A word that is put into a document is found in it, and in its file wherever the format writes it."""
    document = next(each.document for each in tried if isinstance(each.document, Prepared))
    outline, planted = document.outline, "Zyxbbbbix"
    bar = Bar("a", 7, "7")
    spoiled = {
        "title": replace(outline, title=planted),
        "subject": replace(outline, subject=planted),
        "authors": replace(outline, authors=(planted,)),
        "running": replace(outline, running_title=planted),
        "note": replace(outline, blocks=(*outline.blocks, Paragraph((Run("a", notes=((Run(planted),),)),)))),
        "link": replace(outline, blocks=(*outline.blocks, Paragraph((Run("a", link=f"https://a.org/{planted}"),)))),
        "chart": replace(outline, blocks=(*outline.blocks, Chart((Run("a"),), planted, (bar,)))),
        "data": replace(outline, data=(DataTable("a", ("b",), ((planted,),)),)),
        "exchange": replace(outline, exchange={"a": [planted]}),
    }
    for each in spoiled.values():
        assert planted in leaks(texts(each), EMPTY)
    for format_name in (offer.name for offer in export.formats()):
        found = {
            place
            for place, each in spoiled.items()
            if planted
            in leaks(insides(export.preview(replace(document, outline=each), format_name=format_name).data), EMPTY)
        }
        assert found == set(WRITTEN[format_name].split()), format_name
