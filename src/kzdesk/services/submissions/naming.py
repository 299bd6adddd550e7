# SPDX-License-Identifier: GPL-3.0-or-later
"""What people, courts, places and articles are called in the language of a document, as far as it may be said."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.submissions.proceedings import ChargedWith
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.names import sort_key
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Charge, Event, Provision
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.services.own_names import own_name
from kzdesk.services.submissions.making import Making
from kzdesk.store.titles import preference

_SCRIPTS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("latin", "ru_cyrl", "kk_cyrl"),
    "ru": ("ru_cyrl", "kk_cyrl", "latin"),
    "kk": ("kk_cyrl", "ru_cyrl", "latin"),
}
_UNNAMED: Final = "person.unnamed"


@dataclass(frozen=True, slots=True)
class Naming:
    """Names records that a document refers to; what may not be named gets no name.

    The words for people without a recorded name come from the template `proceedings`.
    """

    making: Making

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.making.order.language

    def people(self, ids: Iterable[str]) -> dict[str, str]:
        """Return how people are called, by id: by name, under a pseudonym; nobody who must be left out."""
        wanted = list(dict.fromkeys(each for each in ids if each))
        names = self.making.records.grouped(PersonName, "person", wanted)
        called = {each: self._called(each, names.get(each, ())) for each in wanted}
        return {each: name for each, name in called.items() if name}

    def person(self, person_id: str) -> str:
        """Return how one person is called; nothing for somebody who must be left out."""
        return self.people([person_id]).get(person_id, "")

    def best(self, names: Iterable[PersonName]) -> PersonName:
        """Return the name for this language: one in its script before one in another, then by kind."""
        scripts = _SCRIPTS[self.language]
        return min(names, key=lambda name: (_place(name.script, scripts), preference(name)[1]))

    def in_order(self, names: Mapping[str, str]) -> list[str]:
        """Return the ids of named people in the alphabet of this language."""
        return sorted(names, key=lambda each: (self._sorts_as(names[each]), each))

    def organisation(self, record_id: str) -> str:
        """Return the name of a court or an agency; nothing for none."""
        return self.titles(Organisation.TYPE, [record_id]).get(record_id, "")

    def where(self, facility_id: str, place_id: str) -> str:
        """Return the facility, or the place where none is told."""
        facility = self.titles(Facility.TYPE, [facility_id]).get(facility_id, "")
        return facility or self.titles(Place.TYPE, [place_id]).get(place_id, "")

    def titles(self, type_name: str, ids: Iterable[str]) -> dict[str, str]:
        """Return what records of one type are called, by id; those without a title that may be told are left out."""
        wanted = [each for each in ids if each]
        if type_name == Person.TYPE:
            return self.people(wanted)
        cls, title = self._titling()[type_name]
        found = self.making.records.by_ids(cls, wanted)
        return {key: said for key, record in found.items() if (said := title(record))}

    def charge(self, charge: Charge, provision: Provision) -> ChargedWith:
        """Return a charge with its article and the wording that this language has of it."""
        return ChargedWith(
            code=self.making.label("legal_codes", provision.code),
            article=provision.article,
            part=provision.part,
            title=self._wording(charge, provision),
            stage=self.making.label("charge_stages", charge.stage),
            since=charge.stage_date,
            record=charge.id,
        )

    def _called(self, person_id: str, names: tuple[PersonName, ...]) -> str:
        """Return the name that may be told; names of somebody who must be left out come empty."""
        if names:
            return self.best(names).written
        hidden = self.making.records.standing(person_id) is Standing.HIDDEN
        return "" if hidden else self.making.words("proceedings").say(_UNNAMED)

    def _wording(self, charge: Charge, provision: Provision) -> str:
        """Return how an article is called: English reports have a wording of their own, other languages the title."""
        report = charge.quoted_as or provision.report_wording or provision.title_en
        official = {"ru": provision.title_ru, "kk": provision.title_kk}.get(self.language, "")
        return official or report

    def _titling(self) -> Mapping[str, tuple[type[Record], Callable[..., str]]]:
        return {
            Organisation.TYPE: (Organisation, self._own_name),
            Place.TYPE: (Place, self._own_name),
            Facility.TYPE: (Facility, self._facility),
            Case.TYPE: (Case, lambda case: case.title),
            Event.TYPE: (Event, lambda event: event.title),
        }

    def _own_name(self, record: Organisation | Place) -> str:
        return own_name(record, self.language)

    def _facility(self, facility: Facility) -> str:
        name = facility.name if self.language == "en" else facility.name_ru or facility.name
        return ", ".join(part for part in (name, facility.official_code) if part)

    def _sorts_as(self, name: str) -> tuple[int, ...]:
        *given, last = name.split()
        return sort_key(" ".join((last, *given)), "kk" if self.language == "kk" else "ru")


def _place(script: str, scripts: tuple[str, ...]) -> int:
    return scripts.index(script) if script in scripts else len(scripts)
