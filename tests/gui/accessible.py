# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has to say of controls."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
COMPOUND = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)


def nameless(inside: QWidget) -> list[str]:
    """Controls without a name, hidden ones too, but for buttons whose text comes with being shown.

    The parts that Qt itself puts into a control need no name.
    """
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in inside.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not (isinstance(each, QAbstractButton) and each.isHidden())
        and not any(isinstance(outer, COMPOUND) for outer in around(each))
        and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]


def around(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that a widget stands in."""
    outer = widget.parentWidget()
    while outer is not None:
        yield outer
        outer = outer.parentWidget()
