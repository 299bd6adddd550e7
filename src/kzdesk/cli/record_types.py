# SPDX-License-Identifier: GPL-3.0-or-later
"""Record types by the names people type."""

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES

_NO_TYPE = QT_TRANSLATE_NOOP("cli", "There is no record type “{name}”. Types: {known}.")


def known_type(name: str) -> type[Record]:
    """Return the record type of a name. Raises `Refused` when there is none."""
    found = next((each for each in TYPES if name == each.TYPE), None)
    if found is None:
        known = ", ".join(each.TYPE for each in TYPES)
        raise Refused(_NO_TYPE.format(name=name, known=known), code="type")
    return found
