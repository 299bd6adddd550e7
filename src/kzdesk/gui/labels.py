# SPDX-License-Identifier: GPL-3.0-or-later
"""The small parts of every page. Labels and tool tips are made here only: plain text, since Qt guesses HTML."""

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

_PLAIN_TEXT = 0  # Qt.TextFormat.PlainText; naming it would load all of Qt's enumerations before the first window
_DIRECTIONS = {
    ord(mark): f"[{name}]"
    for mark, name in (
        ("\u202a", "LRE"),
        ("\u202b", "RLE"),
        ("\u202c", "PDF"),
        ("\u202d", "LRO"),
        ("\u202e", "RLO"),
        ("\u2066", "LRI"),
        ("\u2067", "RLI"),
        ("\u2068", "FSI"),
        ("\u2069", "PDI"),
    )
}


def shown(text: str) -> str:
    """Return the text with marks that reverse the writing direction made visible."""
    return text.translate(_DIRECTIONS)


def cut(text: str, longest: int = 90) -> str:
    """Return the text, or its beginning when it is too long for a heading."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def label(text: str = "", role: str = "body", *, wrap: bool = False) -> QLabel:
    """Return a plain-text label; roles: body, title, heading, muted, problem, warning, good, figure."""
    made = QLabel()
    made.setProperty("textFormat", _PLAIN_TEXT)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setText(shown(text))
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role and let the style sheet take it up."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def buddy_label(text: str, widget: QWidget) -> QLabel:
    """Return a label that belongs to `widget` and names it for screen readers."""
    made = label(text)
    made.setBuddy(widget)
    widget.setAccessibleName(text)
    return made


def captioned(text: str, widget: QWidget) -> QVBoxLayout:
    """Return a layout of a widget with its label close above it."""
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(buddy_label(text, widget))
    column.addWidget(widget)
    return column


def button(text: str, role: str = "") -> QPushButton:
    """Return a button; roles: main (the step most people want), link (looks like a link)."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("role", role)
    made.setAutoDefault(False)
    return made


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip that shows `text` as it stands."""
    from html import escape

    widget.setToolTip(f"<qt>{escape(shown(text))}</qt>")
    widget.setAccessibleDescription(text)


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a framed surface and its layout."""
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(20, 16, 20, 16)
    layout.setSpacing(10)
    return frame, layout


def secret_line(name: str) -> QLineEdit:
    """Return a field that shows dots for what is typed."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
