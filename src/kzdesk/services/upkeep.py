# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping a vault in good order: checking it, and making backups in time."""

from collections.abc import Collection
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kzdesk.domain.progress import SILENT, Progress
from kzdesk.store.backup import LAST_BACKUP, backup
from kzdesk.store.check import Checked
from kzdesk.store.vault import Vault

__all__ = ("BACKUP_EVERY", "Checked", "Upkeep")

BACKUP_EVERY: Final = timedelta(days=7)


class Upkeep:
    """Checks and backups of one open vault."""

    def __init__(self, vault: Vault) -> None:
        """Look after this vault."""
        self._vault = vault

    def check(self, progress: Progress = SILENT) -> Checked:
        """Read the whole vault and return what is wrong with it: `Checked.sound`, `Checked.findings`."""
        return self._vault.check(progress)

    def state(self, compartments: Collection[str] | None = None) -> str:
        """Return the SHA-256, in hexadecimal digits, of what people wrote, of all or of some compartments.

        Devices that have the same operations return the same.
        """
        with self._vault.transaction() as tx:
            return tx.merge.state_hash(compartments)

    def backup(self, folder: Path, progress: Progress = SILENT) -> Path:
        """Make a verified copy of the whole vault in a folder and return it; the last three are kept.

        Raises `Unavailable` when the disk does not take it, `Damaged` when vault or copy do not hold.
        """
        return backup(self._vault, folder, progress)

    def last_backup(self) -> datetime | None:
        """Return when the last backup was made, in UTC, or nothing if there was none."""
        with self._vault.transaction() as tx:
            stored = tx.fact(LAST_BACKUP)
        return datetime.fromisoformat(stored) if stored else None

    def backup_overdue(self) -> bool:
        """Whether the last backup is older than a week, or there was none."""
        last = self.last_backup()
        return last is None or self._vault.clock.now() - last > BACKUP_EVERY
