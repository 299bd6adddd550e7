# SPDX-License-Identifier: GPL-3.0-or-later
import shutil
import subprocess
import sys
from pathlib import Path

from kzdesk.runtime import paths


def test_everything_of_a_profile_lies_inside_it(profile: Path) -> None:
    found = paths.profile_paths(profile)
    for path in (found.settings_file, found.log_folder, found.qt_settings, found.vaults):
        assert path.is_relative_to(profile)
    assert list(profile.iterdir()) == []


def test_relative_profile_is_made_absolute() -> None:
    assert paths.profile_paths(Path("here")).profile.is_absolute()


def test_without_a_profile_the_users_own_folder_is_taken() -> None:
    assert paths.profile_paths().profile.name == "kzdesk"


def test_source_tree_has_its_data_beside_src() -> None:
    assert (paths.resources() / "vocabularies").is_dir()
    assert paths.migrations().parent == paths.resources().parent


def test_installed_package_has_its_data_inside(tmp_path: Path) -> None:
    package = tmp_path / "kzdesk"
    shutil.copytree(Path(paths.__file__).parents[1], package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "_data").mkdir()
    program = "from kzdesk.runtime.paths import migrations, resources; print(resources(), migrations())"
    command = [sys.executable, "-c", program]
    output = subprocess.run(command, env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=True)
    assert output.stdout.split() == [str(package / "_data" / "resources"), str(package / "_data" / "migrations")]
