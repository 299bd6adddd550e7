# SPDX-License-Identifier: GPL-3.0-or-later
"""Two changes of one tree put together: what one person typed in an open form, and what was stored meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass

from kzdesk.domain.fields import specs, with_field
from kzdesk.domain.record import Record
from kzdesk.domain.tree import Tree


@dataclass(frozen=True, slots=True)
class Clash:
    """What both changed differently: a field of a record; without a name the record, changed here and deleted there."""

    record: Record
    field: str


@dataclass(frozen=True, slots=True)
class Together:
    """Both changes in one tree, to be saved over what is stored. Where both changed the same, mine stands in it."""

    tree: Tree
    clashes: tuple[Clash, ...]


def put_together(base: Tree, mine: Tree, stored: Tree) -> Together:
    """Return my changes of `base` on top of what is stored now."""
    clashes: list[Clash] = []
    return Together(_merged(base, mine, stored, clashes), tuple(clashes))


def _merged(base: Tree | None, mine: Tree, stored: Tree, clashes: list[Clash]) -> Tree:
    record = _merged_record(base.record if base else None, mine.record, stored.record, clashes)
    was, there = _by_id(base), _by_id(stored)
    parts = []
    for part in mine.parts:
        known = part.record.id
        if known in there:
            parts.append(_merged(was.get(known), part, there[known], clashes))
        elif not known:
            parts.append(part)
        elif part != was.get(known):
            clashes.append(Clash(part.record, ""))
            parts.append(_anew(part))
    gone = {record.id for record in mine.removed}
    shown = {part.record.id for part in mine.parts} | gone
    parts += [part for known, part in there.items() if known not in shown]
    clashes += [Clash(there[known].record, "") for known in gone if known in there and there[known] != was.get(known)]
    return Tree(record, tuple(parts), tuple(there[known].record for known in sorted(gone) if known in there))


def _merged_record(base: Record | None, mine: Record, stored: Record, clashes: list[Clash]) -> Record:
    """Return what is stored with my changes."""
    merged = stored
    for item in specs(type(stored)):
        typed, there = getattr(mine, item.name), getattr(stored, item.name)
        before = getattr(base, item.name) if base is not None else there
        if typed in (before, there):
            continue
        merged = with_field(merged, item.name, typed)
        if there != before:
            clashes.append(Clash(stored, item.name))
    return merged


def _by_id(tree: Tree | None) -> Mapping[str, Tree]:
    return {part.record.id: part for part in tree.parts if part.record.id} if tree else {}


def _anew(tree: Tree) -> Tree:
    """Return a tree that was deleted elsewhere as a new one."""
    record = with_field(with_field(tree.record, "id", ""), "revision", 0)
    return Tree(record, tuple(_anew(part) for part in tree.parts))
