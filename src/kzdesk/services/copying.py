# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of a record with its parts, to be changed and saved as a new one."""

import dataclasses

from kzdesk.domain.fields import empty_value, specs, with_field
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.tree import Tree


def copied(tree: Tree) -> Tree:
    """Return the tree as a new one that is not stored: without ids, and without links among its own parts, which
    would point into the record it was copied from.
    """
    within = {each.record.id for each in tree.walk() if each.record.id}
    return _copied(tree, within)


def _copied(tree: Tree, within: set[str]) -> Tree:
    return Tree(_new(tree.record, within), tuple(_copied(part, within) for part in tree.parts))


def _new(record: Record, within: set[str]) -> Record:
    found: Record = dataclasses.replace(record, id="", revision=0)
    for item in specs(type(record)):
        if item.fixed or (item.kind is Kind.REFERENCE and getattr(found, item.name) in within):
            found = with_field(found, item.name, empty_value(item.kind))
    return found
