# SPDX-License-Identifier: GPL-3.0-or-later
"""All services of one open vault, built once and handed to the window or the command line."""

from collections.abc import Callable
from dataclasses import dataclass

from kzdesk.domain.clock import Clock
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.drafts import Drafts
from kzdesk.services.editions import Editions
from kzdesk.services.records import Records
from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases of an open vault."""

    vault: Vault
    vocabularies: Vocabularies
    display: Display
    records: Records
    drafts: Drafts
    editions: Editions


def open_services(vault: Vault, vocabularies: Vocabularies, language: Callable[[], str], clock: Clock) -> Services:
    """Return the services of a vault; `language` tells the window's language whenever it is asked."""
    display = Display(vocabularies, language)
    return Services(
        vault=vault,
        vocabularies=vocabularies,
        display=display,
        records=Records(vault, display),
        drafts=Drafts(vault, clock),
        editions=Editions(vault, vocabularies),
    )
