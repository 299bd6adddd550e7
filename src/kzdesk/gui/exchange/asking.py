# SPDX-License-Identifier: GPL-3.0-or-later
"""A question before something that cannot be taken back, or that leaves this device."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import Message, Translate
from kzdesk.gui.labels import label
from kzdesk.gui.small_dialog import SmallDialog

_WIDTH: Final = 560


class Question(SmallDialog):
    """Says in full what would happen."""

    def __init__(self, parent: QWidget, said: tuple[Message, Message, Message], tr: Translate) -> None:
        """Ask with a title, a text and the name of the step."""
        title, text, step = said
        super().__init__(parent, tr(title), tr(step), tr)
        said_text = label(tr(text), wrap=True)
        said_text.setMinimumSize(_WIDTH, said_text.heightForWidth(_WIDTH))
        self._column.addWidget(said_text)
        self._finish()
        self.setMinimumWidth(_WIDTH + 60)
        self._cancel.setFocus()


def ask(parent: QWidget, said: tuple[Message, Message, Message], tr: Translate, then: Callable[[], object]) -> None:
    """Ask, and do `then` if the person takes the step; the cursor stands on leaving it."""
    dialog = Question(parent, said, tr)
    dialog.accepted.connect(then)
    dialog.open()
