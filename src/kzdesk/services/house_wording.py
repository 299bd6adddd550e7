# SPDX-License-Identifier: GPL-3.0-or-later
"""The house wording of documents: the shipped templates, and what a team words otherwise in its own vault."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Final

from kzdesk.documents.wording import HouseWording
from kzdesk.domain.records.publication import WordingChange
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

COMMON: Final = "names"
"""The template every document needs: words for people who are not named."""


class HouseWordings:
    """Reads templates, shipped ones and their changes in a vault."""

    def __init__(self, vault: Vault, resources: Path) -> None:
        """Take templates from `resources/templates`, changes from the vault."""
        self._vault = vault
        self._folder = resources / "templates"

    def languages(self, templates: Iterable[str]) -> tuple[str, ...]:
        """Return the codes of the languages that all of these templates are written in."""
        found = [
            {path.name.split(".")[1] for path in self._folder.glob(f"{name}.*.toml")} for name in (COMMON, *templates)
        ]
        return tuple(sorted(set.intersection(*found)))

    def reader(self, tx: Tx, language: str) -> Callable[[str], HouseWording]:
        """Return what gives the wording of a template in a language, with the changes this vault holds."""

        @cache
        def words(template: str) -> HouseWording:
            shipped = HouseWording.parse((self._folder / f"{template}.{language}.toml").read_bytes())
            changes = tx.records.where(WordingChange, {"template": template, "language": language})
            return shipped.with_changes({each.entry: each.wording for each in changes})

        return words
