# SPDX-License-Identifier: GPL-3.0-or-later
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.bootstrap import bootstrap
from kzdesk.domain.secret import Secret
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.desk import Services
from tests.doubles import FixedClock
from tests.gui.conftest import PASSPHRASE
from tests.vaults import QUICK


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, vault_template: Path) -> Iterator[Services]:
    """The use cases of a vault for tests that do not mind what is in it."""
    app = bootstrap(tmp_path_factory.mktemp("shared"), clock=FixedClock(), floor=QUICK, seconds=0.001)
    folder = Path(shutil.copytree(vault_template, app.paths.vaults / "shared.kzvault"))
    vault = app.access.open(folder, Secret(PASSPHRASE))
    yield app.services(vault)
    vault.close()


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.shutdown()
