# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of documents: found, compared with what ships, and worded otherwise in this vault."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.errors import ask
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import buddy_label, button, card, label
from kzdesk.gui.preferences.sentence import SentencePane
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.house_wording import Sentence, Template

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_TITLE = QT_TRANSLATE_NOOP("wording", "Wording of documents")
_NOTE = QT_TRANSLATE_NOOP(
    "wording",
    "Every sentence that kzdesk writes into a document can be worded otherwise in this vault. What ships stays beside "
    "it and can be brought back.",
)
_OPEN = QT_TRANSLATE_NOOP("wording", "Sentences of documents …")
_DOCUMENT = QT_TRANSLATE_NOOP("wording", "Document")
_LANGUAGE = QT_TRANSLATE_NOOP("wording", "Language")
_FIND = QT_TRANSLATE_NOOP("wording", "Find")
_OWN_ONLY = QT_TRANSLATE_NOOP("wording", "Own wordings only")
_SENTENCES = QT_TRANSLATE_NOOP("wording", "Sentences")
_HOUSE = QT_TRANSLATE_NOOP("wording", "All documents: dates, terms, articles")
_SOME_OWN = QT_TRANSLATE_NOOP("wording", "{title} (own: {count})")
_NONE = QT_TRANSLATE_NOOP("wording", "No sentence is found.")
_CLOSE = QT_TRANSLATE_NOOP("wording", "Close")
_MARKED = QT_TRANSLATE_NOOP("wording", "{entry} · {mark}")
_IS_OWN = QT_TRANSLATE_NOOP("wording", "own wording")
_IS_OVERTAKEN = QT_TRANSLATE_NOOP("wording", "own wording, the shipped sentence has changed since")
_IS_TYPED = QT_TRANSLATE_NOOP("wording", "not saved")
_SAVED = QT_TRANSLATE_NOOP("wording", "Saved. Documents made from now on say it so.")
_BACK = QT_TRANSLATE_NOOP("wording", "The shipped sentence is back.")
_LEAVE = QT_TRANSLATE_NOOP("wording", "Sentences that are not saved: {count}. Close and lose them?")
_LOSE = QT_TRANSLATE_NOOP("wording", "Close and lose them")
_STAY = QT_TRANSLATE_NOOP("wording", "Stay")
_ENTRY: Final = Qt.ItemDataRole.UserRole


class _Place(NamedTuple):
    """A sentence that was typed and is not saved."""

    template: str
    language: str
    entry: str


class _Read(NamedTuple):
    templates: tuple[Template, ...]
    sentences: tuple[Sentence, ...]


class WordingCard(QWidget):
    """Says that documents can be worded otherwise, and opens the sentences.

    Signal: `wanted()`.
    """

    wanted = Signal()

    def __init__(self, tr: Translate) -> None:
        """Build the card."""
        super().__init__()
        frame, inside = card()
        opens = button(tr(_OPEN))
        opens.setObjectName("wordings")
        opens.clicked.connect(self.wanted)
        inside.addWidget(label(tr(_TITLE), "heading"))
        inside.addWidget(label(tr(_NOTE), "muted", wrap=True))
        inside.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)


class WordingsDialog(QDialog):
    """Sentences on the left, the one chosen on the right. What is typed is kept while one looks at others.

    Signals: `told(Message)` when a sentence was saved or brought back, `problem(Exception)`.
    """

    told = Signal(object)
    problem = Signal(object)

    def __init__(self, parent: QWidget, services: "Services", jobs: JobRunner, tr: Translate) -> None:
        """Show the sentences of every document in the window's language."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(_TITLE))
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._read = _Read((), ())
        self._typed: dict[_Place, str] = {}
        self._build()
        self._connect(parent)
        self._load()

    def reject(self) -> None:
        """Close, but ask first when something is not saved."""
        if not self._typed:
            super().reject()
            return
        question = self._tr(_LEAVE.format(count=len(self._typed)))
        ask(self, question, self._tr(_LOSE), self._tr(_STAY), super().reject)

    def _build(self) -> None:
        self.resize(1120, 640)
        self._document, self._language = QComboBox(), QComboBox()
        self._document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._find, self._own_only = QLineEdit(), QCheckBox(self._tr(_OWN_ONLY))
        self._find.setClearButtonEnabled(True)
        for code in self._services.wordings.languages(()):
            self._language.addItem(self._services.display.label("languages", code), code)
        self._language.setCurrentIndex(max(self._language.findData(self._services.preferences.language()), 0))
        self._list = QListWidget()
        self._list.setAccessibleName(self._tr(_SENTENCES))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(self._tr(_NONE), "muted")
        self._pane = SentencePane(self._tr)
        named = {"document": self._document, "language": self._language, "find": self._find, "list": self._list}
        for name, widget in (named | {"own_only": self._own_only}).items():
            widget.setObjectName(f"wording_{name}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(label(self._tr(_TITLE), "heading"))
        layout.addLayout(self._top())
        layout.addWidget(self._both(), 1)
        layout.addLayout(self._foot())
        self._find.setFocus()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for caption, widget, room in (
            (_DOCUMENT, self._document, 3),
            (_LANGUAGE, self._language, 1),
            (_FIND, self._find, 3),
        ):
            row.addWidget(buddy_label(self._tr(caption), widget))
            row.addWidget(widget, room)
        row.addWidget(self._own_only)
        return row

    def _both(self) -> QSplitter:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self._pane)
        both.setSizes([380, 700])
        both.setChildrenCollapsible(False)
        return both

    def _foot(self) -> QHBoxLayout:
        close = button(self._tr(_CLOSE))
        close.setObjectName("wording_close")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for each in (close, *self._pane.buttons):
            foot.addWidget(each)
        return foot

    def _connect(self, parent: QWidget) -> None:
        self._document.activated.connect(lambda _index: self._load())
        self._language.activated.connect(lambda _index: self._load())
        self._find.textChanged.connect(lambda _text: self._fill())
        self._own_only.toggled.connect(lambda _on: self._fill())
        self._list.currentRowChanged.connect(lambda _row: self._show())
        self._pane.typed.connect(self._on_typed)
        self._pane.save_wanted.connect(self._on_save)
        self._pane.reset_wanted.connect(self._on_reset)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._pane.buttons[1].click)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._find.setFocus)
        self.finished.connect(parent.window().activateWindow)

    def _load(self, told: Message | None = None) -> None:
        language, wordings = self._language.currentData(), self._services.wordings
        template = self._document.currentData()

        def work(_progress: Progress) -> _Read:
            templates = wordings.templates(language)
            names = [each.name for each in templates]
            return _Read(templates, wordings.sentences(template if template in names else names[0], language))

        self._jobs.submit(self, work, done=lambda read: self._take(read, told), failed=self._on_failed)

    def _take(self, read: _Read, told: Message | None) -> None:
        self._read = read
        chosen = self._document.currentData()
        self._document.clear()
        for each in read.templates:
            title = self._tr(_HOUSE) if not each.title else each.title
            counted = self._tr(_SOME_OWN.format(title=title, count=each.own)) if each.own else title
            self._document.addItem(counted, each.name)
        self._document.setCurrentIndex(max(self._document.findData(chosen), 0))
        self._fill()
        if told is not None:
            self.told.emit(told)

    def _fill(self) -> None:
        chosen = self._current()
        wanted = self._find.text().casefold()
        self._list.blockSignals(True)
        self._list.clear()
        for each in self._read.sentences:
            found = wanted in f"{each.entry}\n{each.shipped}\n{each.own}".casefold()
            if found and (each.own or not self._own_only.isChecked()):
                item = QListWidgetItem(self._list)
                item.setData(_ENTRY, each.entry)
                self._put(item, each)
        self._list.blockSignals(False)
        self._none.setVisible(self._list.count() == 0)
        entries = [self._list.item(row).data(_ENTRY) for row in range(self._list.count())]
        self._list.setCurrentRow(entries.index(chosen.entry) if chosen and chosen.entry in entries else 0)
        self._show()

    def _put(self, item: QListWidgetItem, sentence: Sentence) -> None:
        typed = self._typed.get(self._place(sentence))
        mark = _IS_TYPED if typed is not None else _IS_OVERTAKEN if sentence.overtaken else _IS_OWN
        marked = typed is not None or sentence.own
        entry = self._tr(_MARKED.format(entry=sentence.entry, mark=mark)) if marked else sentence.entry
        put_lines(item, typed or sentence.own or sentence.shipped, entry)

    def _current(self) -> Sentence | None:
        item = self._list.currentItem()
        entry = item.data(_ENTRY) if item is not None else None
        return next((each for each in self._read.sentences if each.entry == entry), None)

    def _place(self, sentence: Sentence) -> _Place:
        return _Place(self._document.currentData(), self._language.currentData(), sentence.entry)

    def _show(self) -> None:
        sentence = self._current()
        self._pane.show_sentence(sentence, self._typed.get(self._place(sentence), "") if sentence else "")

    def _on_typed(self, text: str) -> None:
        sentence, item = self._current(), self._list.currentItem()
        if sentence is not None:
            if text == (sentence.own or sentence.shipped):
                self._typed.pop(self._place(sentence), None)
            else:
                self._typed[self._place(sentence)] = text
            self._put(item, sentence)

    def _on_save(self) -> None:
        sentence = self._current()
        if sentence is not None:
            place, text, reason = self._place(sentence), self._pane.text, self._pane.reason
            self._write(place, lambda: self._services.wordings.change(*place, text, reason=reason), _SAVED)

    def _on_reset(self) -> None:
        sentence = self._current()
        if sentence is not None:
            place = self._place(sentence)
            self._write(place, lambda: self._services.wordings.reset(*place), _BACK)

    def _write(self, place: _Place, work: Callable[[], None], told: Message) -> None:
        def done(_nothing: None) -> None:
            self._typed.pop(place, None)
            self._load(told)

        self._jobs.submit(self, lambda _: work(), done=done, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._pane.refuse(self._tr(error.message))
        else:
            self.problem.emit(error)
