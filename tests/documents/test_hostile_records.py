# SPDX-License-Identifier: GPL-3.0-or-later
"""Records whose texts try to be something else: every document and format prints them as they are, on the page.

Each field of each type of record holds a word of its own and a hostile text. Where a document prints the word, the text
stands behind it, character by character.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from kzdesk.documents.texts import texts
from kzdesk.domain.errors import Refused
from kzdesk.domain.records.listing import ListEntry
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.store.vault import Vault
from tests.documents.formats.conftest import watched  # noqa: F401 - a fixture
from tests.documents.formats.reading import READERS
from tests.documents.formats.test_texts import told
from tests.documents.margins import spoiled
from tests.every_document import made, orders
from tests.full_vault import Words, World
from tests.vaults import make_vault

ABOUT = ("edition", "earlier", "person", "case", "hearing", "event")
CHANGED = re.compile(r"[\s\"'“”„«»‘’]")
"""What house style changes in a text: white space and quotation marks."""
HOSTILE = (
    "<b>bold</b> <img src=file:///etc/passwd> &amp; <w:t>x</w:t> ]]> <a href=x> <!-- x --> <para>",
    "=1+1 @SUM(A1) -2+3 | cmd /c calc ＝1 {page} of {pages} %1.%2 {{x}} HYPERLINK",
    "# not a heading * _no_ **no** `no` [no](http://x) [^1] | a | b | > no ~~no~~ \\ $x$",
    "a\u2066b\u2069\u200fc\u061cd e\u0301 👩‍👩‍👧 🇰🇿",
    "Әәғқңөұүһі ӘҒҚҢӨҰҮҺІ Ёё – тире № 12 § 5",
    "Ұ" * 400,
    "Нұрсұлтан-Жанайдаров " * 15,
)


class HostileWords(Words):
    """A word of its own for each field, and behind it one of the hostile texts in turn."""

    def __init__(self, shift: int) -> None:
        super().__init__(shift * 2000)
        self.behind: dict[str, str] = {}

    def __call__(self, type_name: str, field: str) -> str:
        made_ = super().__call__(type_name, field)
        self.behind[made_] = HOSTILE[(len(self.fields) + self._first // 2000) % len(HOSTILE)]
        return f"{made_} {self.behind[made_]}".strip()


@dataclass(frozen=True)
class Hostile:
    """Documents made from hostile records, by name, and the words in those."""

    export: Export
    documents: dict[str, Prepared]
    words: tuple[HostileWords, ...]

    def write(self, name: str, format_name: str) -> bytes:
        return self.export.preview(self.documents[name], format_name=format_name).data


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    made_ = make_vault(tmp_path_factory.mktemp("hostile") / "hostile.kzvault")
    yield made_
    made_.close()


@pytest.fixture(scope="module")
def hostile(vault: Vault) -> Hostile:
    export = Export(vault, Vocabularies(resources() / "vocabularies"), resources(), HouseWordings(vault, resources()))
    words = (HostileWords(0), HostileWords(3))
    documents: dict[str, Prepared] = {}
    for shift, each in enumerate(words):
        with vault.transaction() as tx:
            world = World(tx, each, ("C6", "health", "family"))
            reports = world.add_reports(tx)
        subjects = {name: world.ids[name] for name in ABOUT}
        for place, order in enumerate(orders(subjects, reports, profile="un")):
            document = made(export, order)
            if not isinstance(document, Refused) and (order.subject or not shift):
                documents[f"{order.submission} {shift} {place}"] = document
    return Hostile(export, documents, words)


def squeezed(text: str) -> str:
    return CHANGED.sub("", text).casefold()


def test_every_text_that_is_printed_is_printed_whole(hostile: Hostile) -> None:
    behind = {word: text for words in hostile.words for word, text in words.behind.items()}
    lost: list[tuple[str, str]] = []
    printed = 0
    for name, document in hostile.documents.items():
        found = squeezed("\n".join(each.text for each in texts(document.outline)))
        there = [word for word in behind if squeezed(word) in found]
        printed += len(there)
        lost += [(name, word) for word in there if squeezed(word + behind[word]) not in found]
    assert printed > 200
    assert lost == []


@pytest.mark.parametrize("format_name", ["csv", "docx", "markdown", "xlsx"])
def test_no_format_loses_a_character(hostile: Hostile, format_name: str) -> None:
    for name, document in hostile.documents.items():
        data = hostile.write(name, format_name)
        found = [text for text in READERS[format_name](data) if text]
        if format_name == "csv" and document.outline.data:
            rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
            assert len(rows) >= sum(len(each.rows) for each in document.outline.data), name
        elif format_name == "markdown":
            assert "".join(found) == "".join(told(format_name, document.outline)), name
        else:
            assert found == told(format_name, document.outline), name


def test_nothing_leaves_the_page_or_lies_over_another(hostile: Hostile) -> None:
    """Looks at every other document, at each at least once."""
    turn = {name.split(" ")[0]: name for name in hostile.documents}
    turn |= {name: name for name in hostile.documents if sum(map(int, name.split(" ")[1:])) % 2}
    found = {name: spoiled(hostile.write(name, "pdf")) for name in set(turn.values())}
    assert {name: faults[:2] for name, faults in found.items() if faults} == {}


def test_nothing_is_opened_and_nobody_is_called(hostile: Hostile, watched: list[str]) -> None:  # noqa: F811
    formats = [each.name for each in hostile.export.formats()]
    for name in list(hostile.documents)[:1]:
        for format_name in formats:
            hostile.write(name, format_name)
    watched.clear()
    for place, name in enumerate(hostile.documents):
        hostile.write(name, formats[place % len(formats)])
    assert [each for each in watched if "resources" not in each] == []


def test_a_text_of_a_megabyte_is_printed_whole(hostile: Hostile, vault: Vault) -> None:
    long = "Слово және word, жанайдаров. " * 36_000
    document = next(each for name, each in hostile.documents.items() if name.startswith("annex1"))
    with vault.transaction() as tx:
        entry = tx.records.where(ListEntry, {})[0]
    order = Order("annex1", document.order.subject, profile="un", typed={entry.id: {"narrative": long}})
    outline = hostile.export.prepare(order).outline
    assert squeezed(long) in squeezed("\n".join(each.text for each in texts(outline)))
