# SPDX-License-Identifier: GPL-3.0-or-later
"""The house wording of documents: the shipped templates, and what a team words otherwise in its own vault."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Final

from kzdesk.documents.wording import HouseWording
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.publication import WordingChange
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

HOUSE: Final = "house"
"""The template that every document of a language shares: dates, terms, quotation marks, articles."""


def shipped(folder: Path, template: str, language: str) -> HouseWording:
    """Return the words of a template and of the house, as they ship in `folder`."""
    return _read(folder, template, language).on_top_of(_read(folder, HOUSE, language))


def _read(folder: Path, template: str, language: str) -> HouseWording:
    return HouseWording.parse((folder / f"{template}.{language}.toml").read_bytes())


_NO_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "export", "This document cannot be made in the language “{name}” yet. Languages it can be made in: {known}."
)


class HouseWordings:
    """Reads templates, shipped ones and their changes in a vault."""

    def __init__(self, vault: Vault, resources: Path) -> None:
        """Take templates from `resources/templates`, changes from the vault."""
        self._vault = vault
        self._folder = resources / "templates"

    def languages(self, templates: Iterable[str]) -> tuple[str, ...]:
        """Return the codes of the languages that all of these templates are written in."""
        found = [
            {path.name.split(".")[1] for path in self._folder.glob(f"{name}.*.toml")} for name in (HOUSE, *templates)
        ]
        return tuple(sorted(set.intersection(*found)))

    def words(self, template: str, language: str) -> HouseWording:
        """Return the words of one template as `reader` does. Raises `Refused` when it is not written in `language`."""
        known = self.languages((template,))
        if language not in known:
            raise Refused(_NO_LANGUAGE.format(name=language, known=", ".join(known)), code="language")
        with self._vault.transaction() as tx:
            return self.reader(tx, language)(template)

    def reader(self, tx: Tx, language: str) -> Callable[[str], HouseWording]:
        """Return what gives the wording of a template in a language: the words of the house and its own, each with
        what this vault words otherwise.
        """

        @cache
        def one(template: str) -> HouseWording:
            changes = tx.records.where(WordingChange, {"template": template, "language": language})
            return _read(self._folder, template, language).with_changes({each.entry: each.wording for each in changes})

        return lambda template: one(template).on_top_of(one(HOUSE))
