# SPDX-License-Identifier: GPL-3.0-or-later
"""A large vault of invented people: names in three scripts, custody, cases with charges, sentences and hearings.

Every fifth has a public biography in one of three languages, a thousand stand on a list with a narrative, and texts
name some of them. It is written through the one writer, as an import would write it, and kept under `build/bench` for
later runs. The same people come out each time. Surnames and given names are unevenly common, as real ones are. What
is told of somebody fits together, but for one in fifty, whose case opens on some other day.
"""

import random
import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import Final

from benchmarks.crowd_texts import PRINTED, biography, narrative, report
from kzdesk.crypto.kdf import FLOOR
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.names import romanise
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.runtime.paths import migrations, resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.records import save_tree
from kzdesk.services.reference import Reference, provision_record
from kzdesk.store.vault import Vault

WORDS: Final = "invented people only, nobody real"
SYLLABLES: Final = "ай бек жан құл мұр нұр өра сат тал үал шын ерм әли бол гүл дар қай рыс ғам еңб тоқ сұл мән іли"
RUSSIAN: Final = str.maketrans("әғқңөұүһі", "агкноуухи")
JOBS: Final = ("journalist", "trade unionist", "activist", "blogger", "teacher", "farmer", "lawyer", "student")
PARTS: Final = ("surname", "given", "patronymic")
BATCH: Final = 1000
ROWS_EACH: Final = 5
LISTED: Final = 1000


class Crowd:
    """Invents people and what happened to them."""

    def __init__(self) -> None:
        self._made = random.Random(7)  # noqa: S311 - the same people each time, no secret
        self._surnames = self._words(6000, 3)
        self._given = self._words(400, 2)
        self._weights = {count: list(accumulate(1 / rank for rank in range(1, count + 1))) for count in (6000, 400)}
        rows = ReferenceData(resources() / "reference").rows("provisions")
        self._law = [each for each in map(provision_record, rows) if each.part and each.longest and not each.valid_to]

    def trees(self, people: int) -> Iterator[Tree]:
        """Yield each person with three names and, for some, custody and a biography; cases follow through `case`."""
        for place in range(people):
            names, custody = tuple(self._names()), tuple(self._custody())
            person = self._person()
            if place % 5 == 0:
                person = replace(person, public_bio=biography(place // 5, [each.record for each in names], custody))
            yield Tree(person, (*names, *custody))

    def case(self, person: str, custody: Iterable[Tree] = ()) -> Tree:
        """Return a case of somebody, as a rule one that opened when custody began: a charge, a sentence, hearings."""
        began = next((each.record.start for each in custody if isinstance(each.record, CustodyEpisode)), None)
        opened = began.earliest if began and self._made.random() < 0.98 else self._day()
        law = self._made.choice(self._law)
        charge = Tree(Charge(provision=law.id, stage="convicted", stage_date=_partial(opened + timedelta(200))))
        punishment = Tree(SentenceComponent(term=self._term(law)))
        sentence = Tree(Sentence(pronounced=_partial(opened + timedelta(200))), (punishment,))
        part = Tree(Participation(person=person), (charge, sentence))
        hearings = (Tree(Hearing(held_on=_partial(opened + timedelta(9 * number)))) for number in (1, 2))
        case = Case(title=f"Case of {opened:%B %Y}", number=str(self._made.randrange(10**15)), opened=_partial(opened))
        return Tree(case, (part, *hearings))

    def _term(self, law: Provision) -> Term:
        least = law.shortest.years if law.shortest else 1
        return Term(years=self._made.randint(max(1, least), max(1, law.longest.years if law.longest else 1)))

    def _person(self) -> Person:
        return Person(occupation=self._made.choice(JOBS), birth_date=_partial(self._day(1950)))

    def _names(self) -> Iterator[Tree]:
        surname, given, father = self._pick(self._surnames), self._pick(self._given), self._pick(self._given)
        for changed, kind in ((str, "official"), (_russian, "official"), (_latin, "report_preferred")):
            written = (changed(each) for each in (surname + "ов", given, father + "ұлы"))
            yield Tree(PersonName(name_kind=kind, **dict(zip(PARTS, written, strict=True))))  # type: ignore[arg-type]

    def _custody(self) -> Iterator[Tree]:
        if self._made.random() < 0.4:
            yield Tree(CustodyEpisode(custody_kind="pretrial", start=_partial(self._day())))

    def _words(self, count: int, syllables: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < count:
            found["".join(self._made.choices(SYLLABLES.split(), k=syllables)).capitalize()] = None
        return list(found)

    def _pick(self, words: list[str]) -> str:
        return self._made.choices(words, cum_weights=self._weights[len(words)])[0]

    def _day(self, first: int = 2015) -> date:
        return date(first, 1, 1) + timedelta(self._made.randrange(3000))


def _partial(day: date) -> PartialDate:
    return PartialDate(day.isoformat())


def _russian(name: str) -> str:
    return name.casefold().translate(RUSSIAN).capitalize()


def _latin(name: str) -> str:
    return romanise(name).capitalize()


def large_vault(people: int) -> Path:
    """Return the folder of a closed vault with so many people and five times as many rows; made when it is missing."""
    folder = Path(__file__).parents[1] / "build" / "bench" / f"people-{people}.kzvault"
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        making = folder.with_name(f"making-{people}.kzvault")
        shutil.rmtree(making, ignore_errors=True)
        _fill(making, people)
        making.rename(folder)
    return folder


def _fill(folder: Path, people: int) -> None:
    vault = Vault.create(folder, Secret(WORDS), cost=FLOOR, clock=SystemClock(), migrations=migrations())
    Reference(vault, ReferenceData(resources() / "reference")).bring_up_to_date()
    crowd = Crowd()
    trees = crowd.trees(people)
    rows = done = 0
    named: list[tuple[str, Tree]] = []
    begin = time.perf_counter()
    while some := list(islice(trees, BATCH)):
        with vault.transaction() as tx:
            for tree in some:
                person = save_tree(tx, tree, "")
                done += 1
                rows += sum(1 for _ in tree.walk())
                custody = tree.parts_named("custody_episode")
                if custody and rows + 7 <= ROWS_EACH * done:
                    case = crowd.case(person.id, custody)
                    save_tree(tx, case, "")
                    rows += sum(1 for _ in case.walk())
                    named.append((person.id, tree))
        if done % 10_000 == 0 or done == people:
            print(f"  {done:,} people, {rows:,} rows in {time.perf_counter() - begin:.0f} s", flush=True)
    _print(vault, named[:LISTED])
    vault.close()


def _print(vault: Vault, named: list[tuple[str, Tree]]) -> None:
    """Put the people on a list, with narratives, and name some of them in texts."""
    entries = tuple(
        Tree(ListEntry(person=person, narrative=narrative(place, tree))) for place, (person, tree) in enumerate(named)
    )
    group = Tree(ListGroup(heading="Invented people"), entries)
    section = Tree(ListSection(section_code="convicted", heading="Convicted"), (group,))
    with vault.transaction() as tx:
        save_tree(tx, Tree(Edition(title="A list of invented people", as_of=PartialDate("2024-05-31")), (section,)), "")
        for place in range(PRINTED):
            some = [tree for _, tree in named[place * 3 :: PRINTED]]
            text = TextBlock(title=f"Passage {place + 1}", language="en", body=report(place, some))
            save_tree(tx, Tree(text), "")
