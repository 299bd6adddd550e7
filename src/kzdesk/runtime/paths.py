# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things lie: the only module that knows folders of the machine, the source tree and the installed package."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

import kzdesk


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders and files of one profile. Nothing is made by asking for them."""

    profile: Path

    @property
    def settings_file(self) -> Path:
        """Return the file of `runtime.settings`."""
        return self.profile / "settings.json"

    @property
    def log_folder(self) -> Path:
        """Return the folder of the log, readable by its owner only."""
        return self.profile / "logs"

    @property
    def qt_settings(self) -> Path:
        """Return the folder where Qt may keep its own files, so that they can be found and cleaned."""
        return self.profile / "qt"

    @property
    def vaults(self) -> Path:
        """Return the folder where vaults are looked for first."""
        return self.profile / "vaults"


def profile_paths(profile: Path | None = None) -> Paths:
    """Return the paths of the given profile folder, or of this user's own."""
    return Paths(profile.absolute() if profile else user_data_path("kzdesk", appauthor=False))


def resources() -> Path:
    """Return the folder of vocabularies, fonts, templates and catalogues."""
    return _data() / "resources"


def migrations() -> Path:
    """Return the folder of the database migrations."""
    return _data() / "migrations"


def _data() -> Path:
    """In a wheel the data lie inside the package; in a source tree beside `src`."""
    package = Path(kzdesk.__file__).parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parents[1]
