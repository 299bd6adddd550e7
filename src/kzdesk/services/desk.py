# SPDX-License-Identifier: GPL-3.0-or-later
"""All services of one open vault, built once and handed to the window or the command line."""

from dataclasses import dataclass
from pathlib import Path

from kzdesk.domain.clock import Clock
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.display import Display
from kzdesk.services.drafts import Drafts
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export
from kzdesk.services.importing import Importing
from kzdesk.services.preferences import Preferences
from kzdesk.services.records import Records
from kzdesk.services.reference import Reference
from kzdesk.services.upkeep import Upkeep
from kzdesk.store.vault import Vault

__all__ = ["Services", "Vault", "open_services"]


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases of an open vault."""

    vault: Vault
    vocabularies: Vocabularies
    display: Display
    records: Records
    drafts: Drafts
    editions: Editions
    export: Export
    importing: Importing
    reference: Reference
    upkeep: Upkeep
    access: Access
    preferences: Preferences


def open_services(vault: Vault, *, access: Access, preferences: Preferences, resources: Path, clock: Clock) -> Services:
    """Return the services of a vault; values are shown in the language that is chosen at the time."""
    vocabularies = Vocabularies(resources / "vocabularies")
    display = Display(vocabularies, preferences.language)
    data = ReferenceData(resources / "reference")
    editions = Editions(vault, vocabularies)
    return Services(
        vault=vault,
        vocabularies=vocabularies,
        display=display,
        records=Records(vault, display),
        drafts=Drafts(vault, clock),
        editions=editions,
        export=Export(editions, resources),
        importing=Importing(vault, vocabularies, data),
        reference=Reference(vault, data),
        upkeep=Upkeep(vault),
        access=access,
        preferences=preferences,
    )
