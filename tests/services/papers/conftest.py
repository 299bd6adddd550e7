# SPDX-License-Identifier: GPL-3.0-or-later
"""One vault for all tests of a file, and documents made from it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.store.vault import Vault
from tests.trials import Trials
from tests.vaults import open_vault

Make = Callable[..., Prepared]


@pytest.fixture(scope="module")
def vault(new_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    opened = open_vault(shutil.copytree(new_vault, tmp_path_factory.mktemp("papers") / "papers.kzvault"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def trials(vault: Vault) -> Trials:
    return Trials(vault)


@pytest.fixture(scope="module")
def exporting(vault: Vault, vocabularies: Vocabularies) -> Export:
    return Export(vault, vocabularies, resources(), HouseWordings(vault, resources()))


@pytest.fixture(scope="module")
def make(exporting: Export) -> Make:
    """Makes a document: by its name, what it is made from, the language, for whom, and as of which day."""

    def prepare(
        submission: str, subject: str = "", language: str = "en", profile: str = "coalition", as_of: str = ""
    ) -> Prepared:
        day = PartialDate(as_of) if as_of else None
        return exporting.prepare(Order(submission, subject, language=language, profile=profile, as_of=day))

    return prepare
