# SPDX-License-Identifier: GPL-3.0-or-later
"""Typed and not yet saved: kept in the vault every few moments, so that a power cut loses nothing."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.draft import Draft
from kzdesk.domain.stamps import new_id
from kzdesk.domain.tree import Tree
from kzdesk.store.vault import Vault

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


class Drafts:
    """Keeps, lists and forgets drafts."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Work on this vault."""
        self._vault = vault
        self._clock = clock

    def new_id(self) -> str:
        """Return an id for a form that begins to keep drafts."""
        return new_id(self._clock)

    def keep(self, draft_id: str, tree: Tree, raw: Mapping[str, str] = NOTHING) -> None:
        """Keep what a form holds now, in place of what it held before; `raw` is typed text that is no value yet.

        Of what was purged meanwhile nothing is kept.
        """
        with self._vault.transaction() as tx:
            if tx.purges.known(each.record.id for each in tree.walk()):
                return
            tx.drafts.keep(Draft(draft_id, tree, self._clock.now(), raw))

    def of(self, type_name: str, record_id: str) -> Draft | None:
        """Return the last draft of a stored record, if there is one."""
        return next((each for each in self.all() if _about(each) == (type_name, record_id)), None)

    def get(self, draft_id: str) -> Draft | None:
        """Return one draft, if it is still there."""
        return next((each for each in self.all() if each.id == draft_id), None)

    def all(self) -> tuple[Draft, ...]:
        """Return all drafts, the last typed first."""
        with self._vault.transaction() as tx:
            return tx.drafts.all()

    def drop(self, draft_id: str) -> None:
        """Forget a draft, because it was saved or given up."""
        with self._vault.transaction() as tx:
            tx.drafts.drop(draft_id)


def _about(draft: Draft) -> tuple[str, str]:
    return draft.tree.record.TYPE, draft.tree.record.id
