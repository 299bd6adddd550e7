# SPDX-License-Identifier: GPL-3.0-or-later
"""Typed and not yet saved: kept in the vault every few moments, so that a power cut loses nothing."""

from kzdesk.domain.clock import Clock
from kzdesk.domain.stamps import new_id
from kzdesk.domain.tree import Tree
from kzdesk.store.drafts import Draft
from kzdesk.store.vault import Vault


class Drafts:
    """Keeps, lists and forgets drafts."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Work on this vault."""
        self._vault = vault
        self._clock = clock

    def new_id(self) -> str:
        """Return an id for a form that begins to keep drafts."""
        return new_id(self._clock)

    def keep(self, draft_id: str, tree: Tree) -> None:
        """Keep what a form holds now, in place of what it held before."""
        with self._vault.transaction() as tx:
            tx.drafts.keep(Draft(draft_id, tree, self._clock.now()))

    def all(self) -> tuple[Draft, ...]:
        """Return all drafts, the last typed first."""
        with self._vault.transaction() as tx:
            return tx.drafts.all()

    def drop(self, draft_id: str) -> None:
        """Forget a draft, because it was saved or given up."""
        with self._vault.transaction() as tx:
            tx.drafts.drop(draft_id)
