# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds everything once and hands it over: the only place that decides what works with what.

It is loaded before the first window shows, so it loads the services of a vault only when one is open.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kzdesk.crypto.kdf import FLOOR, KdfCost
from kzdesk.domain.clock import Clock, SystemClock
from kzdesk.runtime.catalog import Catalog
from kzdesk.runtime.paths import Paths, profile_paths, resources
from kzdesk.runtime.settings import SettingsFile
from kzdesk.services.access import Access
from kzdesk.services.preferences import Preferences

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class App:
    """What there is before a vault is open."""

    paths: Paths
    resources: Path
    clock: Clock
    access: Access
    preferences: Preferences

    def catalog(self) -> Catalog:
        """Return the messages in the language that is chosen now."""
        return Catalog(self.preferences.language(), self.resources / "i18n")

    def services(self, vault: "Vault") -> "Services":
        """Return the use cases of an open vault, its reference data brought up to date.

        From then on they learn of every change; what was brought up to date is nothing that could be undone.
        """
        from kzdesk.services.desk import open_services

        found = open_services(
            vault,
            access=self.access,
            preferences=self.preferences,
            resources=self.resources,
            clock=self.clock,
        )
        found.reference.bring_up_to_date()
        found.review.duplicates.bring_up_to_date()
        vault.on_commit = found.changes.remember
        return found


def bootstrap(
    profile: Path | None = None, *, clock: Clock | None = None, floor: KdfCost = FLOOR, seconds: float = 1.0
) -> App:
    """Return the program for a profile folder, by default this user's own.

    Keys are derived at least at the cost `floor`, for new vaults at one that takes about `seconds` on this machine.
    """
    paths = profile_paths(profile)
    time = clock or SystemClock()
    return App(
        paths=paths,
        resources=resources(),
        clock=time,
        access=Access(time, floor=floor, seconds=seconds),
        preferences=Preferences(SettingsFile(paths.settings_file), resources() / "i18n"),
    )
