# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that cells of a table refer to: by id, by the key of an earlier table, or by exact title or name."""

from collections.abc import Iterable, Iterator
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.stamps import derived_id
from kzdesk.store.tx import Tx

_NOT_FOUND: Final = QT_TRANSLATE_NOOP(
    "bulk", "There is no record “{text}” under “{plural}”. Add it first, or leave this empty."
)
_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "bulk", "Several records under “{plural}” are called “{text}”. Write the id of the right one."
)
_SPELT: Final = ("name_ru", "name_kk")


def row_id(type_name: str, *key: str) -> str:
    """Return the id that rows with this key always have; upper case and spaces make no difference."""
    return derived_id("bulk", type_name, *(level(each) for each in key))


def level(text: str) -> str:
    """Return a text as keys and titles are compared: without differences of case and space."""
    return " ".join(text.split()).casefold()


class Known:
    """What is on record of the types that cells refer to, read once for each type within one transaction."""

    def __init__(self, tx: Tx) -> None:
        """Read from this transaction."""
        self._tx = tx
        self._titles: dict[str, dict[str, str]] = {}
        self._called: dict[str, dict[str, set[str]]] = {}

    def all(self, type_name: str, text: str) -> tuple[str, ...]:
        """Return the ids of the records that a text names."""
        self._read(type_name)
        for record_id in (text.lower(), row_id(type_name, text)):
            if record_id in self._titles[type_name]:
                return (record_id,)
        return tuple(sorted(self._called[type_name].get(level(text), ())))

    def find(self, type_name: str, text: str) -> str:
        """Return the id of the record a cell names. Raises `Refused` when there is none or more than one."""
        found = self.all(type_name, text)
        if len(found) == 1:
            return found[0]
        message = _SEVERAL if found else _NOT_FOUND
        raise Refused(message.format(text=text, plural=record_type(type_name).PLURAL), code="cell")

    def name(self, type_name: str, record_id: str) -> str:
        """Return the text by which `find` gives this record: its title where that is the only one, else its id."""
        self._read(type_name)
        titles = self._titles[type_name]
        title = titles.get(record_id, "")
        misleading = title.lower() in titles or row_id(type_name, title) in titles
        alone = self._called[type_name].get(level(title)) == {record_id}
        return title if alone and title == title.strip() and not misleading else record_id

    def add(self, record: Record, titles: Iterable[str]) -> None:
        """Let later rows refer to a record of this table that is not on record yet."""
        if record.TYPE in self._titles:
            self._titles[record.TYPE].setdefault(record.id, "")
            for title in titles:
                self._called[record.TYPE].setdefault(level(title), set()).add(record.id)

    def _read(self, type_name: str) -> None:
        if type_name in self._titles:
            return
        ids = self._tx.queries.ids(type_name)
        titles = dict.fromkeys(ids, "") | self._tx.records.titles(type_name, ids)
        called: dict[str, set[str]] = {}
        for record_id, title in (*titles.items(), *self._names(type_name)):
            if title:
                called.setdefault(level(title), set()).add(record_id)
        self._titles[type_name] = titles
        self._called[type_name] = called

    def _names(self, type_name: str) -> Iterator[tuple[str, str]]:
        """Yield what records are called beside their titles, in every language."""
        if type_name == Person.TYPE:
            for _, person, written in self._tx.queries.values(PersonName.TYPE, "person", "written"):
                yield person, written
            return
        for record_id, *names in self._tx.queries.values(type_name, *called_by(type_name)):
            for name in names:
                yield record_id, name


def called_by(type_name: str) -> tuple[str, ...]:
    """Return the fields whose text a record may be called by."""
    cls = record_type(type_name)
    texts = (item.name for item in specs(cls) if item.kind is Kind.TEXT)
    return tuple(name for name in texts if name in cls.TITLE or name in _SPELT)
