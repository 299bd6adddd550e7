# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference data shipped with the program as rows of CSV files: what vaults get, and what only checks read."""

import csv
import hashlib
from collections.abc import Mapping
from pathlib import Path

Rows = tuple[Mapping[str, str], ...]
TABLES = ("places", "place_memberships", "provisions", "organisations")
"""What is put into vaults as records."""
CHECKED = ("provision_wordings", "holidays", "limits", "exchange_rates")
"""What stays outside: titles of articles, days on which courts do not sit, limits of the law, rates of the tenge."""


class ReferenceData:
    """The reference tables of a folder; each file is read when first asked for."""

    def __init__(self, folder: Path) -> None:
        """Look for tables in `folder`; nothing is read yet."""
        self._folder = folder
        self._read: dict[str, Rows] = {}

    def rows(self, table: str) -> Rows:
        """Return the rows of one of the `TABLES` or of `CHECKED`, each by column name, in the order of the file."""
        if table not in self._read:
            with (self._folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
                self._read[table] = tuple(csv.DictReader(file))
        return self._read[table]

    def version(self) -> str:
        """Return a fingerprint of what is put into vaults; it changes when a release brings new rows."""
        digest = hashlib.sha256()
        for table in TABLES:
            digest.update((self._folder / f"{table}.csv").read_bytes())
        return digest.hexdigest()
