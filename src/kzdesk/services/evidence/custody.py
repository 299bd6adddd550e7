# SPDX-License-Identifier: GPL-3.0-or-later
"""The custody log of a file: every act is written down in the transaction of what was done."""

from dataclasses import dataclass, replace

from kzdesk.domain.records.evidence import Attachment, CustodyAct, broken, last_of
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class CustodyLog:
    """The acts on one file in order, and the ids of those that were altered or before which one is missing."""

    acts: tuple[CustodyAct, ...]
    broken: frozenset[str]

    @property
    def holds(self) -> bool:
        """Whether nothing in the log was altered."""
        return bool(self.acts) and not self.broken


def enter(vault: Vault, tx: Tx, attachment: Attachment, act: CustodyAct) -> CustodyAct:
    """Write down an act on a file, as of now and by this device, and return it."""
    told = replace(act, attachment=attachment.id, at=f"{vault.clock.now():%Y-%m-%dT%H:%M:%SZ}", device=vault.device)
    before = last_of(tx.records.parts(CustodyAct, attachment.id), vault.device)
    return tx.records.put(told.chained(before))


def custody_log(tx: Tx, attachment: Attachment) -> CustodyLog:
    """Return the custody log of a file, checked: its chains, and that it was added as what it is said to be now."""
    acts = tx.records.parts(CustodyAct, attachment.id)
    wrong = {each.id for each in broken(acts)}
    wrong |= {each.id for each in acts if each.act in ("added", "verified") and each.found != attachment.sha256}
    return CustodyLog(acts, frozenset(wrong))
