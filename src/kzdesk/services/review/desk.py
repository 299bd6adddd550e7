# SPDX-License-Identifier: GPL-3.0-or-later
"""What a coordinator does beside checking: who is who, who may be listed, and releasing a list."""

from dataclasses import dataclass

from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.display import Display
from kzdesk.services.export import Export
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.review.assessing import Assessing
from kzdesk.services.review.checking import Checking
from kzdesk.services.review.conflicts import Conflicts
from kzdesk.services.review.duplicates import Duplicates
from kzdesk.services.review.financial_list import FinancialLists
from kzdesk.services.review.finding_lists import FindingLists
from kzdesk.services.review.merging import Merging
from kzdesk.services.review.releasing_edition import EditionReleases
from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Review:
    """The use cases of review."""

    duplicates: Duplicates
    merging: Merging
    assessing: Assessing
    edition_releases: EditionReleases
    financial_lists: FinancialLists
    conflicts: Conflicts
    finding_lists: FindingLists


def open_review(vault: Vault, display: Display, export: Export, data: ReferenceData, wordings: HouseWordings) -> Review:
    """Return the use cases of review in a vault."""
    return Review(
        duplicates=Duplicates(vault),
        merging=Merging(vault, display),
        assessing=Assessing(vault),
        edition_releases=EditionReleases(vault, Checking(vault, data), export),
        financial_lists=FinancialLists(vault),
        conflicts=Conflicts(vault, display),
        finding_lists=FindingLists(vault, display, wordings),
    )
