# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody typed and has not saved yet, kept inside the encrypted vault and nowhere else."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from kzdesk.domain.draft import Draft
from kzdesk.domain.tree import decode_tree, encode_tree
from kzdesk.store.schema import draft


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
            "content": json.dumps(encode_tree(kept.tree) | {"raw": dict(kept.raw)}, ensure_ascii=False),
        }
        self._connection.execute(
            insert(draft).values(id=kept.id, **values).on_conflict_do_update(index_elements=["id"], set_=values)
        )

    def all(self) -> tuple[Draft, ...]:
        """Return the drafts, the last typed first."""
        rows = self._connection.execute(select(draft).order_by(draft.c.updated.desc()))
        return tuple(_draft(row.id, json.loads(row.content), row.updated) for row in rows)

    def drop(self, draft_id: str) -> None:
        """Forget a draft."""
        self._connection.execute(delete(draft).where(draft.c.id == draft_id))


def _draft(draft_id: str, content: dict[str, Any], updated: str) -> Draft:
    return Draft(draft_id, decode_tree(content), datetime.fromisoformat(updated), content.get("raw", {}))
