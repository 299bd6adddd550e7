# SPDX-License-Identifier: GPL-3.0-or-later
"""What a coordinator does beside checking: who is who, built once with the other services of an open vault."""

from dataclasses import dataclass

from kzdesk.services.display import Display
from kzdesk.services.review.duplicates import Duplicates
from kzdesk.services.review.merging import Merging
from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Review:
    """The use cases of review."""

    duplicates: Duplicates
    merging: Merging


def open_review(vault: Vault, display: Display) -> Review:
    """Return the use cases of review in a vault."""
    return Review(duplicates=Duplicates(vault), merging=Merging(vault, display))
