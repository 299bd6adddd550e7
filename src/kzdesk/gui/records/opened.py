# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read when a record is opened; everything here runs in a job."""

from collections.abc import Iterable
from dataclasses import dataclass

from kzdesk.domain.draft import Draft
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.records import record_type, whole_of
from kzdesk.domain.tree import Tree
from kzdesk.services.desk import Services
from kzdesk.services.records import Choice


@dataclass(frozen=True, slots=True)
class Opened:
    """A record as it is stored, with the titles of records it refers to, what refers to it, and its draft."""

    tree: Tree
    titles: dict[str, str]
    related: tuple[Choice, ...] = ()
    draft: Draft | None = None


def open_stored(services: Services, type_name: str, record_id: str) -> Opened:
    """Return a stored record and what its form shows around it. Raises `Refused` when it no longer exists."""
    draft = services.drafts.of(type_name, record_id)
    opened = opened_tree(services, services.records.load(type_name, record_id), draft)
    if draft is not None and same_values(draft.tree, opened.tree) and not draft.raw:
        services.drafts.drop(draft.id)
        return Opened(opened.tree, opened.titles, opened.related)
    return opened


def opened_tree(services: Services, tree: Tree, draft: Draft | None = None) -> Opened:
    """Return a tree, stored or new, with the titles that it and a draft of it need."""
    record = tree.record
    trees = [tree, draft.tree] if draft is not None else [tree]
    titles = _titles(services, trees)
    related: tuple[Choice, ...] = ()
    if record.id:
        titles[record.id] = services.records.choice(record.TYPE, record.id).title
        related = services.records.related(record.TYPE, record.id)
    return Opened(tree, titles, related, draft)


def open_draft(services: Services, draft: Draft) -> Opened:
    """Return a draft over what is stored of its record now; a record deleted meanwhile begins anew."""
    record = draft.tree.record
    if record.id:
        try:
            return opened_tree(services, services.records.load(record.TYPE, record.id), draft)
        except Refused as refusal:
            if refusal.code != "gone":
                raise
    return opened_tree(services, Tree(record_type(record.TYPE)()), draft)


def same_values(first: Tree, second: Tree) -> bool:
    """Return whether two trees hold the same values, whatever their revisions."""
    names = [item.name for item in specs(type(first.record))]
    return (
        type(first.record) is type(second.record)
        and not first.removed
        and len(first.parts) == len(second.parts)
        and all(getattr(first.record, name) == getattr(second.record, name) for name in names)
        and all(same_values(one, two) for one, two in zip(first.parts, second.parts, strict=True))
    )


def _titles(services: Services, trees: Iterable[Tree]) -> dict[str, str]:
    wanted = {
        (item.target, getattr(node.record, item.name))
        for tree in trees
        for node in tree.walk()
        for item in specs(type(node.record))
        if item.kind is Kind.REFERENCE and not item.part_of and not whole_of(item.target)
    }
    found = {}
    for target, record_id in sorted(wanted):
        if record_id:
            found[record_id] = title_of(services, target, record_id)
    return found


def title_of(services: Services, type_name: str, record_id: str) -> str:
    """Return the title of a record; empty when it no longer exists."""
    try:
        return services.records.choice(type_name, record_id).title
    except Refused as refusal:
        if refusal.code != "gone":
            raise
        return ""
