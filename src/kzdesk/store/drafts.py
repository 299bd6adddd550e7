# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody typed and has not saved yet, kept inside the encrypted vault and nowhere else."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from kzdesk.domain.tree import Tree, decode_tree, encode_tree
from kzdesk.store.schema import draft


@dataclass(frozen=True, slots=True)
class Draft:
    """A tree being edited. `id` names the form it was typed in; `updated` is in UTC."""

    id: str
    tree: Tree
    updated: datetime


class Drafts:
    """Keeps drafts within one transaction; they are not part of the history."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def keep(self, kept: Draft) -> None:
        """Store a draft in place of the one with the same id."""
        values = {
            "record_type": kept.tree.record.TYPE,
            "record_id": kept.tree.record.id,
            "updated": kept.updated.isoformat(),
            "content": json.dumps(encode_tree(kept.tree), ensure_ascii=False),
        }
        self._connection.execute(
            insert(draft).values(id=kept.id, **values).on_conflict_do_update(index_elements=["id"], set_=values)
        )

    def all(self) -> tuple[Draft, ...]:
        """Return the drafts, the last typed first."""
        rows = self._connection.execute(select(draft).order_by(draft.c.updated.desc()))
        return tuple(
            Draft(row.id, decode_tree(json.loads(row.content)), datetime.fromisoformat(row.updated)) for row in rows
        )

    def drop(self, draft_id: str) -> None:
        """Forget a draft."""
        self._connection.execute(delete(draft).where(draft.c.id == draft_id))
