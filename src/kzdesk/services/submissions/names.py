# SPDX-License-Identifier: GPL-3.0-or-later
"""What people, places, facilities and organisations are called in a document's language."""

from collections.abc import Iterable, Mapping
from typing import Final

from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.services.submissions.making import Making
from kzdesk.store.titles import preference

_SCRIPTS: Final[Mapping[str, tuple[str, ...]]] = {
    "ru": ("ru_cyrl", "kk_cyrl"),
    "kk": ("kk_cyrl", "ru_cyrl"),
}
_NAMED: Final[Mapping[str, type[Place | Facility | Organisation]]] = {
    each.TYPE: each for each in (Place, Facility, Organisation)
}


def best_name(names: Iterable[PersonName], language: str) -> PersonName | None:
    """Return the name to print: in the script of the language if there is one, else the Latin one preferred."""
    scripts = _SCRIPTS.get(language, ())

    def rank(name: PersonName) -> tuple[int, bool, int]:
        place = scripts.index(name.script) if name.script in scripts else len(scripts)
        return (place, *preference(name))

    return min(names, key=rank, default=None)


class Names:
    """Looks names up among the records a document may print."""

    def __init__(self, making: Making) -> None:
        """Read what `making` may print, in its language."""
        self._records = making.records
        self._language = making.order.language

    def people(self, person_ids: Iterable[str]) -> dict[str, str]:
        """Return what people are called, by id; nothing for somebody without a name."""
        ids = list(dict.fromkeys(person_ids))
        found = self._records.grouped(PersonName, "person", ids)
        best = {each: best_name(found.get(each, ()), self._language) for each in ids}
        return {each: name.written if name else "" for each, name in best.items()}

    def of(self, type_name: str, record_id: str) -> str:
        """Return what a place, facility or organisation is called; nothing for no id."""
        found = self._records.by_ids(_NAMED[type_name], [record_id] if record_id else []).get(record_id)
        if found is None:
            return ""
        own = getattr(found, f"name_{self._language}", "")
        return str(own or found.name)
