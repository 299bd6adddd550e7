# SPDX-License-Identifier: GPL-3.0-or-later
"""List lines of a title and, under it, what tells it apart from others of the same title."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzdesk.gui.labels import shown

_DETAIL: Final = int(Qt.ItemDataRole.UserRole) + 1
_LONGEST: Final = 300
_MARGIN: Final = 6

Index = QModelIndex | QPersistentModelIndex


def put_lines(line: QListWidgetItem, title: str, detail: str) -> None:
    """Give a list line its two texts, also for screen readers; very long ones are cut."""
    line.setText(shown(title[:_LONGEST]))
    line.setData(_DETAIL, shown(detail[:_LONGEST]))
    line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.text()}. {line.data(_DETAIL)}")


class TwoLines(QStyledItemDelegate):
    """Draws a title and, under it and quieter, what tells it apart from others."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw plain text, cut to the width."""
        style = option.widget.style()
        painter.setPen(option.palette.text().color())
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(option.font if font is None else font)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(_MARGIN + 2, 2, -_MARGIN, -2)
        detail = str(index.data(_DETAIL) or "")
        height = option.fontMetrics.height()
        top = QRect(room.left(), room.top(), room.width(), height if detail else room.height())
        self._line(painter, option, top, str(index.data() or ""))
        if detail:
            painter.save()
            painter.setPen(QGuiApplication.palette().placeholderText().color())
            self._line(painter, option, top.translated(0, height), detail)
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for one or two lines."""
        lines = 2 if index.data(_DETAIL) else 1
        return QSize(200, option.fontMetrics.height() * lines + 8)

    @staticmethod
    def _line(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> None:
        cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
