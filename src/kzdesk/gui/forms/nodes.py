# SPDX-License-Identifier: GPL-3.0-or-later
"""A tree of records while it is being edited, with what was typed and could not be understood yet."""

from collections.abc import Iterator, Mapping
from typing import Any

from kzdesk.domain.fields import spec, specs, with_field
from kzdesk.domain.record import Problem, Record
from kzdesk.domain.records import record_type
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.reading import read


class Node:
    """One record being edited, its parts, and the stored parts taken away.

    `raw` holds, by field name, typed text that is not a value; `shown` names the fields whose problems are shown.
    """

    def __init__(self, tree: Tree) -> None:
        """Begin with what a tree holds."""
        self.record: Record = tree.record
        self.parts = [Node(part) for part in tree.parts]
        self.removed = list(tree.removed)
        self.raw: dict[str, str] = {}
        self.shown: set[str] = set()

    def tree(self) -> Tree:
        """Return what is edited as a tree to be saved or kept as a draft."""
        return Tree(self.record, tuple(part.tree() for part in self.parts), tuple(self.removed))

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all nodes within it, wholes before their parts."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def parts_named(self, type_name: str) -> list["Node"]:
        """Return the direct parts of one type, in order."""
        return [part for part in self.parts if part.record.TYPE == type_name]

    def change(self, name: str, value: Any, raw: str) -> None:
        """Give a field a value, or keep the text that is not one."""
        self.record = with_field(self.record, name, value)
        if raw:
            self.raw[name] = raw
        else:
            self.raw.pop(name, None)

    def add(self, type_name: str) -> "Node":
        """Return a new, empty part, added after the others."""
        part = Node(Tree(record_type(type_name)()))
        self.parts.append(part)
        return part

    def remove(self, part: "Node") -> None:
        """Take a part away; a stored one is deleted when the tree is saved."""
        self.parts.remove(part)
        if part.record.id:
            self.removed.append(part.record)

    def restore(self, part: "Node", place: int) -> None:
        """Put a part back that was taken away."""
        self.parts.insert(place, part)
        self.removed = [record for record in self.removed if record is not part.record]

    def adopt(self, stored: Tree) -> bool:
        """Take over what was stored from this node: ids, revisions, completed fields, the order of parts.

        Returns whether every part was found again; parts that somebody else added are added here too.
        """
        self.record = stored.record
        self.removed = []
        left, whole = list(stored.parts), True
        for part in self.parts:
            match = next((tree for tree in left if part.stored_as(tree.record)), None)
            if match is None:
                whole = False
            else:
                left.remove(match)
                whole = part.adopt(match) and whole
        self.parts += [Node(tree) for tree in left]
        order = {tree.record.id: place for place, tree in enumerate(stored.parts)}
        self.parts.sort(key=lambda part: order.get(part.record.id, len(order)))
        return whole

    def stored_as(self, record: Record) -> bool:
        """Return whether this is that stored record: by its id, or by its values when it is new."""
        if self.record.id or type(record) is not type(self.record):
            return self.record.id == record.id
        mine = self.record.completed()
        own = [item.name for item in specs(type(record)) if not item.part_of]
        return all(getattr(mine, name) == getattr(record, name) for name in own)

    @property
    def blank(self) -> bool:
        """Whether nothing has been entered: a new part that is left alone."""
        return not (self.parts or self.raw) and self.record == type(self.record)()

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right in this record; for text that is no value, why it is none."""
        unread = [
            Problem(name, message)
            for name, typed in self.raw.items()
            if (message := read(spec(type(self.record), name), typed).problem) is not None
        ]
        others = [each for each in self.record.completed().problems() if each.field not in self.raw]
        return (*unread, *others)

    def shown_problems(self) -> dict[str, Problem]:
        """Return the first problem of each field whose problems are shown."""
        found: dict[str, Problem] = {}
        for problem in self.problems():
            if problem.field in self.shown:
                found.setdefault(problem.field, problem)
        return found

    def show_all(self) -> None:
        """Show every problem, here and in the parts, from now on."""
        for node in self.walk():
            node.shown = {item.name for item in specs(type(node.record))}

    def path_to(self, wanted: "Node") -> list["Node"]:
        """Return the nodes from this one to one within it, both included; empty when it is not within."""
        if wanted is self:
            return [self]
        for part in self.parts:
            if way := part.path_to(wanted):
                return [self, *way]
        return []

    def raw_texts(self, path: str = "") -> dict[str, str]:
        """Return all typed text that is no value, by `place of the part/…/field name`."""
        found = {path + name: typed for name, typed in self.raw.items()}
        for place, part in enumerate(self.parts):
            found |= part.raw_texts(f"{path}{place}/")
        return found

    def put_raw_texts(self, texts: Mapping[str, str]) -> None:
        """Take back what `raw_texts` gave; texts of parts or fields that no longer exist are left out."""
        names = {item.name for item in specs(type(self.record))}
        self.raw = {name: typed for name, typed in texts.items() if name in names}
        for place, part in enumerate(self.parts):
            start = f"{place}/"
            part.put_raw_texts({path[len(start) :]: typed for path, typed in texts.items() if path.startswith(start)})


def rebased(mine: Tree, stored: Tree) -> Tree:
    """Return my tree with the revisions that are stored now, so that saving puts it in place of what is stored.

    Parts that were stored meanwhile and that mine never knew are added, so that nothing gets lost.
    """
    revisions = {tree.record.id: tree.record for tree in stored.walk()}
    return _rebased(mine, stored, revisions)


def _rebased(mine: Tree, stored: Tree | None, revisions: Mapping[str, Record]) -> Tree:
    by_id = {part.record.id: part for part in stored.parts} if stored else {}
    gone = {record.id for record in mine.removed}
    parts = [_rebased(part, by_id.get(part.record.id), revisions) for part in mine.parts]
    known = {part.record.id for part in mine.parts} | gone
    parts += [part for record_id, part in by_id.items() if record_id not in known]
    removed = tuple(revisions[record.id] for record in mine.removed if record.id in revisions)
    return Tree(_with_revision(mine.record, revisions), tuple(parts), removed)


def _with_revision(record: Record, revisions: Mapping[str, Record]) -> Record:
    if not record.id:
        return record
    if record.id in revisions:
        return with_field(record, "revision", revisions[record.id].revision)
    return with_field(with_field(record, "id", ""), "revision", 0)
