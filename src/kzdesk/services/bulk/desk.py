# SPDX-License-Identifier: GPL-3.0-or-later
"""The use cases of bulk entry and interchange, built once for an open vault."""

from dataclasses import dataclass
from pathlib import Path

from kzdesk.services.access import Access
from kzdesk.services.bulk.headings import languages
from kzdesk.services.bulk.kobo import FieldAnswers, FieldForms
from kzdesk.services.bulk.table_editing import TableEditing
from kzdesk.services.bulk.table_exports import TableExports
from kzdesk.services.bulk.table_files import TableFiles
from kzdesk.services.bulk.tables import Tables
from kzdesk.services.bulk.vault_json import VaultJson
from kzdesk.services.display import Display
from kzdesk.services.preferences import Preferences
from kzdesk.services.ways_out import WaysOut
from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Bulk:
    """What can be done with many records at once."""

    tables: Tables
    table_files: TableFiles
    table_exports: TableExports
    table_editing: TableEditing
    vault_json: VaultJson
    field_forms: FieldForms
    field_answers: FieldAnswers


def open_bulk(vault: Vault, display: Display, access: Access, preferences: Preferences, resources: Path) -> Bulk:
    """Return the use cases over a vault; values are shown in the language of the window."""
    vocabularies, spoken = display.vocabularies, languages(resources)
    ways, field_forms = WaysOut(vault, access), FieldForms(resources)
    return Bulk(
        tables=Tables(vault, vocabularies, spoken, preferences.language),
        table_files=TableFiles(resources),
        table_exports=TableExports(ways, vocabularies, spoken),
        table_editing=TableEditing(vault, vocabularies, preferences.language),
        vault_json=VaultJson(vault, ways, vocabularies),
        field_forms=field_forms,
        field_answers=FieldAnswers(vault, display, field_forms, preferences.language),
    )
