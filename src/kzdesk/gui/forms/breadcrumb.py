# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one is within a record: “Airport case › Aliyev Askar · accused › New: Sentence”."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import button, label, shown

_LONGEST = 40
_BACK_TO = QT_TRANSLATE_NOOP("forms", "Back to {title}")


class Breadcrumb(QWidget):
    """The titles of the levels that are open; all but the last lead back.

    Signal: `chosen(int)` with the level.
    """

    chosen = Signal(int)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_titles(self, titles: list[str]) -> None:
        """Show these levels, the last of them being the one that is open."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for level, title in enumerate(titles[:-1]):
            step = button(shown(_cut(title)), "link")
            step.setObjectName(f"level_{level}")
            step.setAccessibleName(shown(self._tr(_BACK_TO.format(title=title))))
            step.clicked.connect(lambda _checked=False, level=level: self.chosen.emit(level))
            self._layout.addWidget(step)
            self._layout.addWidget(label("›", "muted"))
        last = label(_cut(titles[-1], 2), "heading")
        last.setObjectName("open_level")
        self._layout.addWidget(last)
        self._layout.addStretch(1)


def _cut(title: str, times: int = 1) -> str:
    longest = _LONGEST * times
    return title if len(title) <= longest else title[: longest - 1] + "…"
