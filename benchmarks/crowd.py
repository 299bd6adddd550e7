# SPDX-License-Identifier: GPL-3.0-or-later
"""A large vault of invented people: names in three scripts, custody, cases with charges, sentences and hearings.

It is written through the one writer, as an import would write it, and kept under `build/bench` for later runs. The same
people come out each time. Surnames and given names are unevenly common, as real ones are.
"""

import random
import shutil
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import Final

from kzdesk.crypto.kdf import FLOOR
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.names import romanise
from kzdesk.domain.records.case import Case, Charge, Participation
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.runtime.paths import migrations
from kzdesk.services.records import save_tree
from kzdesk.store.vault import Vault

WORDS: Final = "invented people only, nobody real"
SYLLABLES: Final = "ай бек жан құл мұр нұр өра сат тал үал шын ерм әли бол гүл дар қай рыс ғам еңб тоқ сұл мән іли"
RUSSIAN: Final = str.maketrans("әғқңөұүһі", "агкноуухи")
JOBS: Final = ("journalist", "trade unionist", "activist", "blogger", "teacher", "farmer", "lawyer", "student")
PARTS: Final = ("surname", "given", "patronymic")
BATCH: Final = 1000
ROWS_EACH: Final = 5


class Crowd:
    """Invents people and what happened to them."""

    def __init__(self) -> None:
        self._made = random.Random(7)  # noqa: S311 - the same people each time, no secret
        self._surnames = self._words(6000, 3)
        self._given = self._words(400, 2)
        self._weights = {count: list(accumulate(1 / rank for rank in range(1, count + 1))) for count in (6000, 400)}

    def trees(self, people: int) -> Iterator[Tree]:
        """Yield each person with three names and, for some, custody; cases follow through `case`."""
        for _ in range(people):
            yield Tree(self._person(), (*self._names(), *self._custody()))

    def case(self, person: str) -> Tree:
        """Return a case of one person, with a charge, a sentence and hearings."""
        opened = self._day()
        charge = Tree(Charge(quoted_as="participation in an invented organisation", stage="convicted"))
        punishment = Tree(SentenceComponent(term=Term(years=self._made.randint(1, 12))))
        sentence = Tree(Sentence(pronounced=_partial(opened + timedelta(200))), (punishment,))
        part = Tree(Participation(person=person), (charge, sentence))
        hearings = (Tree(Hearing(held_on=_partial(opened + timedelta(9 * number)))) for number in (1, 2))
        case = Case(title=f"Case of {opened:%B %Y}", number=str(self._made.randrange(10**15)), opened=_partial(opened))
        return Tree(case, (part, *hearings))

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
    crowd = Crowd()
    trees = crowd.trees(people)
    rows = done = 0
    begin = time.perf_counter()
    while some := list(islice(trees, BATCH)):
        with vault.transaction() as tx:
            for tree in some:
                person = save_tree(tx, tree, "")
                done += 1
                rows += sum(1 for _ in tree.walk())
                if rows + 7 <= ROWS_EACH * done:
                    case = crowd.case(person.id)
                    save_tree(tx, case, "")
                    rows += sum(1 for _ in case.walk())
        if done % 10_000 == 0 or done == people:
            print(f"  {done:,} people, {rows:,} rows in {time.perf_counter() - begin:.0f} s", flush=True)
    vault.close()
