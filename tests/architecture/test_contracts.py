# SPDX-License-Identifier: GPL-3.0-or-later
"""The import contracts hold, and each of them notices a line that breaks it."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files

TYPING = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "
FLOORS = "Floors: imports only go down"
QT = "Qt lives in the GUI (and QtCore in the message catalogue)"
SQL = "SQLAlchemy lives in the store"
PDF = "ReportLab lives in the PDF format"
NETWORK = "Only the exchange speaks to other machines"
DOORS = "Faces reach the machinery only through services"
PAGES = "GUI pages do not know each other"
PLUGS = "Formats and transports do not know each other"
CYCLES = "No cycles anywhere"
CONTRACTS = (FLOORS, QT, SQL, PDF, NETWORK, DOORS, PAGES, PLUGS, CYCLES)

# The file, the bad line, the contract that must notice, and what it must name.
CASES: tuple[tuple[str, str, str, str], ...] = (
    ("domain/__init__.py", "import kzdesk.store", FLOORS, "kzdesk.domain -> kzdesk.store"),
    ("store/__init__.py", "def f():\n    import kzdesk.services", FLOORS, "kzdesk.store -> kzdesk.services"),
    ("store/__init__.py", "import kzdesk.documents", FLOORS, "kzdesk.store -> kzdesk.documents"),
    ("exchange/__init__.py", "import kzdesk.store", FLOORS, "kzdesk.exchange -> kzdesk.store"),
    ("cli/__init__.py", "import kzdesk.gui", FLOORS, "kzdesk.cli -> kzdesk.gui"),
    ("domain/clock.py", f"{TYPING}import kzdesk.store", FLOORS, "kzdesk.domain.clock -> kzdesk.store"),
    ("cupboard.py", "", FLOORS, "- kzdesk.cupboard"),
    ("services/__init__.py", "import PySide6.QtCore", QT, "kzdesk.services -> PySide6"),
    ("cli/__init__.py", "import PySide6.QtWidgets", QT, "kzdesk.cli -> PySide6"),
    ("runtime/paths.py", "import shiboken6", QT, "kzdesk.runtime.paths -> shiboken6"),
    ("services/__init__.py", "import sqlalchemy", SQL, "kzdesk.services -> sqlalchemy"),
    ("gui/__init__.py", "import sqlcipher3", SQL, "kzdesk.gui -> sqlcipher3"),
    ("gui/__init__.py", "import reportlab", PDF, "kzdesk.gui -> reportlab"),
    ("documents/outline.py", "import reportlab", PDF, "kzdesk.documents.outline -> reportlab"),
    ("services/__init__.py", "import socket", NETWORK, "kzdesk.services -> socket"),
    ("gui/__init__.py", "import urllib3", NETWORK, "kzdesk.gui -> urllib3"),
    ("gui/__init__.py", "import kzdesk.store", DOORS, "kzdesk.gui -> kzdesk.store"),
    ("cli/__init__.py", "import kzdesk.documents", DOORS, "kzdesk.cli -> kzdesk.documents"),
    ("gui/__init__.py", "import kzdesk.exchange", DOORS, "kzdesk.gui -> kzdesk.exchange"),
    ("gui/home/page.py", "import kzdesk.gui.records", PAGES, "kzdesk.gui.home.page -> kzdesk.gui.records"),
    ("documents/formats/other.py", "import kzdesk.documents.formats.pdf", PLUGS, "formats.other -> kzdesk."),
    ("exchange/transports/other.py", "import kzdesk.exchange.transports.folder", PLUGS, "transports.other -> kzdesk."),
    ("gui/two.py", "import kzdesk.gui.one", CYCLES, ".two -> .one"),
)


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs import-linter over the package copied into `folder`."""
    program = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
    environment = {"PYTHONPATH": str(folder / "src"), "PATH": "/usr/bin:/bin", "COLUMNS": "200"}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def copied(folder: Path) -> Path:
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src" / "kzdesk", folder / "src" / "kzdesk", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder / "src" / "kzdesk"


def test_contracts_hold(tmp_path: Path) -> None:
    copied(tmp_path)
    result = lint(tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.fixture(scope="module")
def broken_contracts(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy in which every bad line of CASES stands."""
    folder = tmp_path_factory.mktemp("broken")
    package = copied(folder)
    for name, line, _, _ in (*CASES, ("gui/one.py", "import kzdesk.gui.two", "", "")):
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    result = lint(folder)
    assert result.returncode == 1
    return result.stdout.split("Broken contracts", 1)[1]


@pytest.mark.parametrize(("contract", "complaint"), [case[2:] for case in CASES])
def test_contract_bites(contract: str, complaint: str, broken_contracts: str) -> None:
    after = broken_contracts.split(f"\n{contract}\n", 1)[1]
    ends = [after.index(f"\n{other}\n") for other in CONTRACTS if f"\n{other}\n" in after]
    assert complaint in after[: min(ends, default=len(after))]


def test_every_contract_has_a_bad_example() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in declared} == set(CONTRACTS) == {case[2] for case in CASES}


def test_every_page_is_under_the_contract_of_pages() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    [pages] = [contract for contract in declared if contract["name"] == PAGES]
    found = {f"kzdesk.gui.{path.parts[3]}" for path in project_files("src/kzdesk/gui/*/page.py")}
    assert set(pages["modules"]) == found
