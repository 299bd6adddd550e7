# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows pixels that the preview worker made, as large as there is room, and asks for other pages by key."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import shown
from kzdesk.services.evidence.showing import Picture

_NAME = QT_TRANSLATE_NOOP("evidence", "Preview (Page Up and Page Down turn pages)")
_PAGE = QT_TRANSLATE_NOOP("evidence", "Page {page} of {pages}")
_STEPS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class PictureView(QWidget):
    """Signal: `page_wanted(int)`, from 0, when another page is to be shown."""

    page_wanted = Signal(int)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._image = QImage()
        self._text = ""
        self.page, self.pages = 0, 0
        self.setObjectName("preview")
        self.setAccessibleName(tr(_NAME))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)

    @property
    def box(self) -> tuple[int, int]:
        """The widest and highest picture there is room for, in pixels of the screen."""
        ratio = self.devicePixelRatio()
        return max(int(self.width() * ratio), 320), max(int(self.height() * ratio), 320)

    @property
    def text(self) -> str:
        """What is said in place of a picture."""
        return self._text

    def show_picture(self, picture: Picture, page: int) -> None:
        """Show a page (from 0)."""
        line = 3 * picture.width
        image = QImage(picture.pixels, picture.width, picture.height, line, QImage.Format.Format_RGB888)
        self._image, self._text = image.copy(), ""
        self.page, self.pages = min(page, picture.pages - 1), picture.pages
        self.setAccessibleDescription(self.page_text())
        self.update()

    def show_text(self, text: str) -> None:
        """Say something in place of a picture."""
        self._image, self._text = QImage(), shown(text)
        self.page, self.pages = 0, 0
        self.setAccessibleDescription(self._text)
        self.update()

    def page_text(self) -> str:
        """Return which page of how many is shown; empty for a single one."""
        return self._tr(_PAGE.format(page=self.page + 1, pages=self.pages)) if self.pages > 1 else ""

    def sizeHint(self) -> QSize:
        """Ask for room to see something."""
        return QSize(480, 360)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        step = _STEPS.get(Qt.Key(event.key()), 0) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else 0
        wanted = min(max(self.page + step, 0), self.pages - 1)
        if step and self.pages > 1:
            if wanted != self.page:
                self.page_wanted.emit(wanted)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle, or the text."""
        painter = QPainter(self)
        if self._image.isNull():
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), int(flags), self._text)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place(), self._image)
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _place(self) -> QRect:
        room = self.size() - QSize(8, 8)
        size = self._image.size() / self.devicePixelRatio()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        return place
