# SPDX-License-Identifier: GPL-3.0-or-later
"""Services over a real vault, copied from one that was made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.editions import Editions
from kzdesk.services.records import Records
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.people import People
from tests.vaults import make_vault, open_vault


@pytest.fixture(scope="session")
def new_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new vault, closed; only copied."""
    made = make_vault(tmp_path_factory.mktemp("new") / "new.kzvault")
    made.close()
    return made.folder


@pytest.fixture
def desk_vault(new_vault: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    opened = open_vault(shutil.copytree(new_vault, tmp_path / "desk.kzvault"), clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    return Vocabularies(resources() / "vocabularies")


@pytest.fixture
def people(desk_vault: Vault) -> People:
    return People(desk_vault)


@pytest.fixture
def editions(desk_vault: Vault, vocabularies: Vocabularies) -> Editions:
    return Editions(desk_vault, vocabularies)


@pytest.fixture
def records(desk_vault: Vault, vocabularies: Vocabularies) -> Records:
    return Records(desk_vault, Display(vocabularies, lambda: "en"))
