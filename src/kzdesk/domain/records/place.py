# SPDX-License-Identifier: GPL-3.0-or-later
"""Places, facilities and organisations."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, flag, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record, date_order

P0, P1, P2, P3 = Sensitivity


@dataclass(frozen=True, kw_only=True)
class Place(Record):
    """A country, region, city, district or settlement, with the time in which it existed under this name."""

    TYPE = "place"
    LABEL = QT_TRANSLATE_NOOP("records", "Place")
    PLURAL = QT_TRANSLATE_NOOP("records", "Places")
    TITLE = ("name",)

    name: str = text(QT_TRANSLATE_NOOP("records", "Name in English"), P0, required=True, listed=True)
    name_ru: str = text(QT_TRANSLATE_NOOP("records", "Name in Russian"), P0, listed=True)
    name_kk: str = text(QT_TRANSLATE_NOOP("records", "Name in Kazakh"), P0, listed=True)
    former_names: str = text(QT_TRANSLATE_NOOP("records", "Former and other names"), P0)
    level: str = choice(QT_TRANSLATE_NOOP("records", "Level"), P0, "place_levels", required=True, listed=True)
    parent: str = reference(QT_TRANSLATE_NOOP("records", "Lies in"), P0, "place", listed=True)
    region_code: str = text(QT_TRANSLATE_NOOP("records", "ISO 3166-2 code"), P0)
    valid_from: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Exists from"), P0, group=groups.DATES)
    valid_to: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Existed until"), P0, group=groups.DATES)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the validity dates."""
        return super().problems() + date_order(self, "valid_from", "valid_to")


@dataclass(frozen=True, kw_only=True)
class PlaceMembership(Record):
    """To which larger place a place belonged, and when: borders of regions move."""

    TYPE = "place_membership"
    LABEL = QT_TRANSLATE_NOOP("records", "Belonged to")
    PLURAL = QT_TRANSLATE_NOOP("records", "Belonged to")
    TITLE = ("parent",)
    ORDER = ("start",)

    place: str = part_of(QT_TRANSLATE_NOOP("records", "Place"), "place")
    parent: str = reference(QT_TRANSLATE_NOOP("records", "Lay in"), P0, "place", required=True, listed=True)
    start: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "From"), P0, listed=True)
    end: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Until"), P0, listed=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "start", "end")


@dataclass(frozen=True, kw_only=True)
class Organisation(Record):
    """A court, agency, party, movement or association, with the time in which it existed."""

    TYPE = "organisation"
    LABEL = QT_TRANSLATE_NOOP("records", "Organisation")
    PLURAL = QT_TRANSLATE_NOOP("records", "Organisations")
    TITLE = ("name",)

    name: str = text(QT_TRANSLATE_NOOP("records", "Name in English"), P0, required=True, listed=True)
    name_ru: str = text(QT_TRANSLATE_NOOP("records", "Name in Russian"), P0, listed=True)
    name_kk: str = text(QT_TRANSLATE_NOOP("records", "Name in Kazakh"), P0)
    org_type: str = choice(QT_TRANSLATE_NOOP("records", "Type"), P0, "organisation_types", required=True, listed=True)
    place: str = reference(QT_TRANSLATE_NOOP("records", "Place"), P0, "place", listed=True)
    other_names: str = text(QT_TRANSLATE_NOOP("records", "Former and other names"), P0)
    parent: str = reference(QT_TRANSLATE_NOOP("records", "Belongs to"), P0, "organisation")
    succeeded_by: str = reference(QT_TRANSLATE_NOOP("records", "Succeeded by"), P0, "organisation", group=groups.DATES)
    banned_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Banned on"), P0, group=groups.BAN)
    banned_by: str = reference(QT_TRANSLATE_NOOP("records", "Banned by"), P0, "organisation", group=groups.BAN)
    ban_text: str = long_text(QT_TRANSLATE_NOOP("records", "What the ban says"), P0, group=groups.BAN)
    valid_from: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Exists from"), P0, group=groups.DATES)
    valid_to: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Existed until"), P0, group=groups.DATES)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the validity dates."""
        return super().problems() + date_order(self, "valid_from", "valid_to")


@dataclass(frozen=True, kw_only=True)
class Facility(Record):
    """A place where people are held, official or not."""

    TYPE = "facility"
    LABEL = QT_TRANSLATE_NOOP("records", "Facility")
    PLURAL = QT_TRANSLATE_NOOP("records", "Facilities")
    TITLE = ("name", "official_code")

    name: str = text(QT_TRANSLATE_NOOP("records", "Name in English"), P0, required=True, listed=True)
    name_ru: str = text(QT_TRANSLATE_NOOP("records", "Name in Russian"), P0)
    official_code: str = text(QT_TRANSLATE_NOOP("records", "Official code"), P0, listed=True)
    facility_type: str = choice(QT_TRANSLATE_NOOP("records", "Type"), P0, "facility_types", required=True, listed=True)
    place: str = reference(QT_TRANSLATE_NOOP("records", "Place"), P0, "place", listed=True)
    operator: str = reference(QT_TRANSLATE_NOOP("records", "Run by"), P0, "organisation")
    security_level: str = choice(QT_TRANSLATE_NOOP("records", "Security level"), P0, "regimes")
    unofficial: bool = flag(QT_TRANSLATE_NOOP("records", "Not an official place of detention"), P0)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)
