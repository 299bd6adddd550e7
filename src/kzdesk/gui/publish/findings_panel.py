# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of what to check and of what is withheld, each line leading to its record."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import label, shown
from kzdesk.gui.publish.findings import Findings, Group, Line

_ORIGIN: Final = int(Qt.ItemDataRole.UserRole)
_WHOLE: Final = _ORIGIN + 1
_TO_CHECK = QT_TRANSLATE_NOOP("publish", "To check")
_WITHHELD = QT_TRANSLATE_NOOP("publish", "Withheld")
_WORDS = QT_TRANSLATE_NOOP("publish", "Words")
_FINDINGS = QT_TRANSLATE_NOOP("publish", "What there is to say about the document")
_NOTHING_TO_CHECK = QT_TRANSLATE_NOOP("publish", "Nothing to check.")
_ALL_PRINTED = QT_TRANSLATE_NOOP("publish", "Nothing that this document would use is kept out of it.")


class _Tree(QTreeWidget):
    """Lines, some under headings, with the whole of the current one told by `said(str)`; `opened(Origin)` by Enter."""

    said = Signal(str)
    opened = Signal(object)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda item, _: self.said.emit(self._whole(item)))
        self.itemActivated.connect(lambda item, _: self._open(item))

    def put(self, lines: Iterable[Line], under: QTreeWidgetItem | None = None, sentence: str = "") -> None:
        for each in lines:
            item = QTreeWidgetItem([shown(each.text.replace("\n", " "))])
            item.setData(0, _ORIGIN, each.origin)
            item.setData(0, _WHOLE, "\n".join(part for part in (each.text, sentence) if part))
            if under is None:
                self.addTopLevelItem(item)
            else:
                under.addChild(item)

    def put_group(self, group: Group, heading: str, *, expanded: bool) -> None:
        item = QTreeWidgetItem([shown(heading.replace("\n", " "))])
        item.setData(0, _WHOLE, group.sentence)
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        self.addTopLevelItem(item)
        self.put(group.lines, item, group.sentence)
        item.setExpanded(expanded)

    def tell(self) -> None:
        self.said.emit(self._whole(self.currentItem()))

    @staticmethod
    def _whole(item: QTreeWidgetItem | None) -> str:
        return str(item.data(0, _WHOLE) or "") if item is not None else ""

    def _open(self, item: QTreeWidgetItem) -> None:
        if (origin := item.data(0, _ORIGIN)) is not None:
            self.opened.emit(origin)


class FindingsPanel(QWidget):
    """Lists on tabs, and under them the whole of what the cursor is on; that of words only where they are counted.

    Signals: `opened(Origin)` when the record behind a line is wanted.
    """

    opened = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._tabs = QTabWidget()
        self._tabs.setObjectName("findings")
        for each in (self._tabs, self._tabs.tabBar()):
            each.setAccessibleName(tr(_FINDINGS))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._to_check = _Tree("to_check", tr(_TO_CHECK))
        self._withheld = _Tree("withheld", tr(_WITHHELD))
        self._withheld.setRootIsDecorated(True)
        self._said = label("", "muted", wrap=True)
        self._said.setObjectName("said")
        self._words = _Tree("words", tr(_WORDS))
        self._trees = (self._to_check, self._withheld, self._words)
        for tree, title in zip(self._trees, (_TO_CHECK, _WITHHELD, _WORDS), strict=True):
            self._tabs.addTab(tree, tr(title))
            tree.said.connect(self._say)
            tree.opened.connect(self.opened)
        self._tabs.setTabVisible(2, False)
        self._tabs.currentChanged.connect(lambda _: self._current.tell())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._said)

    def show_findings(self, found: Findings) -> None:
        """Show what there is to say about a document."""
        for tree in self._trees:
            tree.clear()
        self._words.put(found.chapters)
        self._tabs.setTabVisible(2, bool(found.chapters))
        self._to_check.setRootIsDecorated(any(isinstance(each, Group) for each in found.to_check))
        for each in found.to_check or (Line(self._tr(_NOTHING_TO_CHECK)),):
            if isinstance(each, Group):
                self._to_check.put_group(each, f"{each.count} × {each.heading}", expanded=len(found.to_check) == 1)
            else:
                self._to_check.put((each,))
        for group in found.groups:
            self._withheld.put_group(group, f"{group.heading} ({group.count})", expanded=True)
        if not found.groups:
            self._withheld.put((Line(self._tr(_ALL_PRINTED)),))
        for place, (title, count) in enumerate(((_TO_CHECK, found.remarks), (_WITHHELD, found.withheld))):
            self._tabs.setTabText(place, f"{self._tr(title)} ({count})")
        self._current.tell()

    def forget(self) -> None:
        """Show nothing: there is no document."""
        for tree in self._trees:
            tree.clear()
        for place, title in enumerate((_TO_CHECK, _WITHHELD)):
            self._tabs.setTabText(place, self._tr(title))
        self._say("")

    @property
    def _current(self) -> _Tree:
        return self._trees[max(self._tabs.currentIndex(), 0)]

    def _say(self, text: str) -> None:
        self._said.setText(shown(text))
        self._said.setVisible(bool(text))
