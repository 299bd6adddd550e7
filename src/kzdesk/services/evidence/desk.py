# SPDX-License-Identifier: GPL-3.0-or-later
"""The use cases of evidence, built once."""

from dataclasses import dataclass

from kzdesk.services.access import Access
from kzdesk.services.evidence.keeping import Evidence
from kzdesk.services.evidence.showing import Showing
from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class EvidenceDesk:
    """What can be done with evidence files: keeping them, and looking at them."""

    keeping: Evidence
    showing: Showing


def open_evidence(vault: Vault, access: Access) -> EvidenceDesk:
    """Return the use cases for the files of a vault."""
    keeping = Evidence(vault, access)
    return EvidenceDesk(keeping, Showing(vault, keeping))
