# SPDX-License-Identifier: GPL-3.0-or-later
"""What places and organisations are called in a language."""

from kzdesk.domain.records.place import Organisation, Place


def own_name(record: Organisation | Place, language: str) -> str:
    """Return the name in a language where it is recorded, else the English one."""
    return {"ru": record.name_ru, "kk": record.name_kk}.get(language, "") or record.name
