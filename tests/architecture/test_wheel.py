# SPDX-License-Identifier: GPL-3.0-or-later
"""The wheel carries what is tracked under src, migrations and resources, and not a file more."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files

IGNORED = ("migrations/.env", "resources/.env.local", "src/kzdesk/notes.swp", "src/kzdesk/__pycache__/a.pyc")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel built from a copy of the tracked files, with ignored files lying about."""
    folder = tmp_path_factory.mktemp("wheel")
    for path in project_files("pyproject.toml", ".gitignore", "README.md", "LICENSE", "src", "migrations", "resources"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / path)
    for name in IGNORED:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("SECRET=1")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "out"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    [built] = (folder / "out").glob("*.whl")
    return zipfile.ZipFile(built)


def place_in_wheel(path: Path) -> str:
    if path.parts[0] == "src":
        return Path(*path.parts[1:]).as_posix()
    return f"kzdesk/_data/{path.as_posix()}"


def test_wheel_holds_the_tracked_files_and_no_other(wheel: zipfile.ZipFile) -> None:
    expected = {place_in_wheel(path) for path in project_files("src", "migrations", "resources")}
    assert {name for name in wheel.namelist() if ".dist-info/" not in name} == expected


def test_wheel_has_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    texts = {Path(n).name: wheel.read(n).decode() for n in wheel.namelist() if ".dist-info/" in n}
    assert "kzdesk = kzdesk.__main__:main" in texts["entry_points.txt"]
    assert "License-Expression: GPL-3.0-or-later" in texts["METADATA"]
    assert "Requires-Python: >=3.11" in texts["METADATA"]
