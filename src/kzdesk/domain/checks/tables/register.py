# SPDX-License-Identifier: GPL-3.0-or-later
"""All tables by the name of the view they are run over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from kzdesk.domain.checks.tables import acts, cases, custody, people, records
from kzdesk.domain.checks.tables.rules import Clash, OneOf, Order, View, Where


@dataclass(frozen=True)
class Table:
    """What is looked for in one kind of view: values that clash, dates in order, and dates that cannot be to come."""

    clashes: tuple[Clash, ...] = ()
    orders: tuple[Order, ...] = ()
    done: tuple[Where, ...] = ()

    @cached_property
    def by_code(self) -> Mapping[Where, Mapping[str, tuple[Clash, ...]]]:
        """The rows by the first field of which they name codes, and by each of these: few rows are tried of many."""
        found: dict[Where, dict[str, list[Clash]]] = {}
        for row in self.clashes:
            where, holds = _coded(row)
            for code in holds.codes if holds else ():
                found.setdefault(where, {}).setdefault(code, []).append(row)
        return {where: {code: tuple(rows) for code, rows in codes.items()} for where, codes in found.items()}

    @cached_property
    def others(self) -> tuple[Clash, ...]:
        """The rows that name no codes."""
        return tuple(row for row in self.clashes if _coded(row)[1] is None)

    def rows(self, view: View) -> Iterator[Clash]:
        """Yield the rows that may apply to a view."""
        yield from self.others
        for (name, field), codes in self.by_code.items():
            value = getattr(view[name], field) if name in view else ()
            for code in (value,) if isinstance(value, str) else value:
                yield from codes.get(code, ())


def _coded(row: Clash) -> tuple[Where, OneOf | None]:
    """Return the first field of a row of which it names codes."""
    return next(
        (((name, field), holds) for name, field, holds in row.when if isinstance(holds, OneOf)), (("", ""), None)
    )


TABLES: Final = {
    "person": Table(people.CLASHES, people.ORDERS, people.DONE),
    "custody": Table(custody.CLASHES, custody.ORDERS, custody.DONE),
    "part": Table(cases.CLASHES_OF_PARTS, cases.ORDERS_OF_PARTS),
    "charge": Table(cases.CLASHES_OF_CHARGES),
    "sentence": Table(cases.CLASHES_OF_SENTENCES, cases.ORDERS_OF_SENTENCES),
    "component": Table(cases.CLASHES_OF_COMPONENTS, cases.ORDERS_OF_COMPONENTS),
    "case": Table(cases.CLASHES_OF_CASES, (), (("case", "opened"),)),
    "hearing": Table(cases.CLASHES_OF_HEARINGS, cases.ORDERS_OF_HEARINGS),
    "act": Table(acts.CLASHES, acts.ORDERS),
    "ill_treatment": Table(acts.CLASHES_OF_ILL_TREATMENT),
    "involvement": Table(acts.CLASHES_OF_INVOLVED),
    "answered_for": Table(acts.CLASHES_OF_ANSWERING),
    "restriction": Table(people.CLASHES_OF_RESTRICTIONS, people.ORDERS_OF_RESTRICTIONS),
    "assessment": Table(people.CLASHES_OF_ASSESSMENTS, people.ORDERS_OF_ASSESSMENTS),
    "consent": Table(people.CLASHES_OF_CONSENTS, people.ORDERS_OF_CONSENTS, people.DONE_OF_CONSENTS),
    "publication": Table(),
    "financial": Table((), people.ORDERS_OF_FINANCIAL, people.DONE_OF_FINANCIAL),
    "relation": Table(people.CLASHES_OF_RELATIONS, people.ORDERS_OF_RELATIONS),
    "listed": Table(people.CLASHES_OF_LISTED),
}
"""Tables of what belongs to a person or a case; the names of the views are those of `views`."""
OF_RECORDS: Final = {
    "event": Table(
        records.CLASHES_OF_EVENTS,
        records.ORDERS_OF_EVENTS,
        (("event", "start"), ("event", "end"), ("event", "affected_as_of")),
    ),
    "event_link": Table(),
    "involvement": Table((), records.ORDERS_OF_INVOLVEMENTS),
    "hearing": Table(),
    "observation": Table(
        records.CLASHES_OF_OBSERVATIONS, records.ORDERS_OF_OBSERVATIONS, (("observation", "sealed_on"),)
    ),
    "source": Table((), (), (("source", "published"),)),
    "information": Table((), records.ORDERS_OF_INFORMATION, (("information", "received_on"),)),
    "assertion": Table((), records.ORDERS_OF_ASSERTIONS, (("assertion", "as_of"),)),
    "attachment": Table(
        (),
        records.ORDERS_OF_ATTACHMENTS,
        (("attachment", "captured_on"), ("attachment", "received_on")),
    ),
    "intervention": Table(
        records.CLASHES_OF_INTERVENTIONS,
        records.ORDERS_OF_INTERVENTIONS,
        (("intervention", "sent_on"), ("intervention", "answered_on")),
    ),
    "recommendation": Table(),
    "recommendation_target": Table(),
    "release": Table((), records.ORDERS_OF_DOCUMENTS, (("release", "released_on"),)),
    "released_person": Table(),
    "sanctions_target": Table(records.CLASHES_OF_TARGETS, (), (("sanctions_target", "birth_date"),)),
    "organisation": Table(
        records.CLASHES_OF_ORGANISATIONS, records.ORDERS_OF_ORGANISATIONS, (("organisation", "banned_on"),)
    ),
    "financial_list_entry": Table(
        (),
        records.ORDERS_OF_FINANCIAL_LIST,
        (("financial_list_entry", "removed_on"), ("financial_list_entry", "read_on")),
    ),
    "facility": Table(records.CLASHES_OF_FACILITIES),
    "place": Table((), records.ORDERS_OF_PLACES),
    "place_membership": Table((), records.ORDERS_OF_MEMBERSHIPS),
    "provision": Table((), records.ORDERS_OF_PROVISIONS),
    "report": Table(records.CLASHES_OF_REPORTS, records.ORDERS_OF_REPORTS),
    "text_block": Table(),
    "submitter": Table((), records.ORDERS_OF_SUBMITTERS, (("submitter", "founded"),)),
    "edition": Table(),
    "distinct_people": Table((), (), (("distinct_people", "decided_on"),)),
    "edition_release": Table((), records.ORDERS_OF_RELEASES),
}
"""Tables of records that stand alone, by their types."""
