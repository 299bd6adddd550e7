# SPDX-License-Identifier: GPL-3.0-or-later
"""What the roles of devices are called, and what they may do."""

from typing import Final

from PySide6.QtWidgets import QComboBox

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.services.exchange.team import Role

ROLE_NAMES: Final[dict[Role, Message]] = {
    Role.MONITOR: QT_TRANSLATE_NOOP("exchange", "Monitor"),
    Role.COORDINATOR: QT_TRANSLATE_NOOP("exchange", "Coordinator"),
    Role.COURIER: QT_TRANSLATE_NOOP("exchange", "Courier"),
}
ROLE_RIGHTS: Final[dict[Role, Message]] = {
    Role.MONITOR: QT_TRANSLATE_NOOP("exchange", "Monitor: reads and writes the own desk and what was given to it"),
    Role.COORDINATOR: QT_TRANSLATE_NOOP("exchange", "Coordinator: reads everything, takes devices in and out"),
    Role.COURIER: QT_TRANSLATE_NOOP("exchange", "Courier: carries files and reads none of them"),
}
REMOVED: Final = QT_TRANSLATE_NOOP("exchange", "Removed")


def role_box(tr: Translate, chosen: Role = Role.MONITOR) -> QComboBox:
    """Return a field for a role."""
    box = QComboBox()
    box.setObjectName("role_box")
    for role, text in ROLE_RIGHTS.items():
        box.addItem(tr(text), role.value)
    box.setCurrentIndex(list(ROLE_RIGHTS).index(chosen))
    return box
