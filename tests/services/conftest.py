# SPDX-License-Identifier: GPL-3.0-or-later
"""Services over a real vault, copied from one that was made once."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kzdesk.documents.submissions.published_list import PublishedList
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import profile
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.disclosed import DisclosedRecords
from kzdesk.services.display import Display
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.list_rows import Typed
from kzdesk.services.records import Records
from kzdesk.services.submissions.annex1 import published_list
from kzdesk.services.submissions.making import Making, Order
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.people import People
from tests.vaults import make_vault, open_vault

Printed = Callable[..., PublishedList]


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
def printed(desk_vault: Vault, vocabularies: Vocabularies) -> Printed:
    """What an edition prints for the public: by its id, a day other than its own, and what is typed over it."""

    def printed_list(edition: str, as_of: PartialDate | None = None, typed: Typed | None = None) -> PublishedList:
        with desk_vault.transaction() as tx:
            words = HouseWordings(desk_vault, resources()).reader(tx, "en")
            order = Order("annex1", edition, as_of=as_of, typed=typed or {})
            records = DisclosedRecords(tx, profile("public"), "Person")
            return published_list(Making(order, records, vocabularies, words, _read, PartialDate("2023-09-01")))

    return printed_list


def _read(name: str) -> bytes:
    return (resources() / name).read_bytes()


@pytest.fixture
def export(desk_vault: Vault, vocabularies: Vocabularies) -> Export:
    return Export(desk_vault, vocabularies, resources(), HouseWordings(desk_vault, resources()))


@pytest.fixture
def records(desk_vault: Vault, vocabularies: Vocabularies) -> Records:
    return Records(desk_vault, Display(vocabularies, lambda: "en"))
