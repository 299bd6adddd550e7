# SPDX-License-Identifier: GPL-3.0-or-later
"""What was released: when, what, for whom, whom it shows; whether a file is one of ours; what to do on a withdrawal."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.publication import Release
from kzdesk.gui.files import ask_file
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import button, label, set_role, shown
from kzdesk.gui.publish.release_card import ReleaseCard
from kzdesk.gui.publish.subject import SubjectPicker
from kzdesk.gui.publish.verdicts import in_words, sentence
from kzdesk.gui.releasing.dialog import SHORT, documents_folder
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.records import Choice
from kzdesk.services.releasing import ShownIn, Verdict

_RELEASE: int = int(Qt.ItemDataRole.UserRole)
_TITLE = QT_TRANSLATE_NOOP("publish", "Released documents")
_SHOWING = QT_TRANSLATE_NOOP("publish", "Only those that show this person")
_VERIFY = QT_TRANSLATE_NOOP("publish", "Verify a file …")
_BACK = QT_TRANSLATE_NOOP("publish", "Back to the document")
_NONE = QT_TRANSLATE_NOOP(
    "publish", "Nothing was released yet. What is exported stands here for good, with whom it shows."
)
_NOBODY = QT_TRANSLATE_NOOP("publish", "No released document shows this person.")
_DETAIL = QT_TRANSLATE_NOOP("publish", "{format} · SHA-256 {digest}")
_VERIFYING = QT_TRANSLATE_NOOP("publish", "Reading the file …")


class ReleasedView(QWidget):
    """Signals: `back()`; `person_wanted(str)` when the record of somebody shown is wanted."""

    back = Signal()
    person_wanted = Signal(str)

    def __init__(self, context: FormContext) -> None:
        """Show nothing until `refresh` is called."""
        super().__init__()
        self._context = context
        self._services = context.services
        self._asked = 0
        self._wanted = ""
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read what was released: all of it, or what shows the person that is chosen."""
        self._asked += 1
        asked, releases, person = self._asked, self._services.releases, self._person.choice

        def read(_progress: Progress) -> tuple[ShownIn, ...] | tuple[Release, ...]:
            return releases.after_withdrawal(person.id) if person else releases.all()

        def show(found: tuple[ShownIn, ...] | tuple[Release, ...]) -> None:
            if asked == self._asked:
                self._show(found, person)

        self._context.jobs.submit(self, read, done=show, failed=self._context.problem)

    def show_release(self, release_id: str) -> None:
        """Show one release, among all of them."""
        self._person.show_choice((Person.TYPE,), None)
        self._wanted = release_id
        self.refresh()
        self.start()

    def start(self) -> None:
        """Put the cursor where one begins."""
        (self._list if self._list.isVisible() else self._back).setFocus()

    def verify(self) -> None:
        """Ask for a file and say what it is."""
        asking = ask_file(self, self._context.tr(_VERIFY), documents_folder(), self._verify)
        asking.finished.connect(self.window().activateWindow)

    def _build(self) -> None:
        tr = self._context.tr
        self._person = SubjectPicker("shown_person", _SHOWING, self._context)
        self._person.setMinimumWidth(200)
        self._verify_button, self._back = button(tr(_VERIFY)), button(tr(_BACK))
        self._verify_button.setObjectName("verify")
        self._back.setObjectName("back")
        self._verdict = label("", "muted", wrap=True)
        self._verdict.setObjectName("verdict")
        self._verdict.hide()
        self._nothing = label(tr(_NONE), "muted", wrap=True)
        self._nothing.setObjectName("nothing_released")
        self._list = QListWidget()
        self._list.setObjectName("released")
        self._list.setAccessibleName(tr(_TITLE))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card = ReleaseCard(self._context)
        self._both = QSplitter(Qt.Orientation.Horizontal)
        self._both.setChildrenCollapsible(False)
        self._both.setHandleWidth(12)
        self._both.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._both.addWidget(self._list)
        self._both.addWidget(self._card)
        self._both.setSizes([480, 640])
        top, who = QHBoxLayout(), QHBoxLayout()
        top.addWidget(label(tr(_TITLE), "title"), 1)
        for step in (self._verify_button, self._back):
            top.addWidget(step)
        who.addWidget(label(tr(_SHOWING)))
        who.addWidget(self._person, 1)
        who.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(who)
        for each in (self._verdict, self._nothing):
            layout.addWidget(each)
        layout.addWidget(self._both, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._verify_button.clicked.connect(self.verify)
        self._back.clicked.connect(self.back)
        self._person.chosen.connect(lambda _: self.refresh())
        self._list.currentItemChanged.connect(lambda line, _: self._on_current(line))
        self._card.person_wanted.connect(self.person_wanted)

    def _show(self, found: tuple[ShownIn, ...] | tuple[Release, ...], person: Choice | None) -> None:
        """Show releases, with the cursor on the one that is wanted or on the one it was on."""
        before, self._wanted = self._wanted or self._current, ""
        with QSignalBlocker(self._list):
            self._list.clear()
            for each in found:
                self._add(each)
            ids = [_release(each).id for each in found]
            self._list.setCurrentRow(ids.index(before) if before in ids else 0)
        self._nothing.setText(self._context.tr(_NOBODY if person else _NONE))
        self._nothing.setVisible(not found)
        self._both.setVisible(bool(found))
        self._on_current(self._list.currentItem())

    @property
    def _current(self) -> str:
        line = self._list.currentItem()
        return _release(line.data(_RELEASE)).id if line is not None else ""

    def _add(self, each: ShownIn | Release) -> None:
        tr, release = self._context.tr, _release(each)
        line = QListWidgetItem(self._list)
        line.setData(_RELEASE, each)
        formats = {offer.name: offer.label for offer in self._services.export.formats()}
        detail = _DETAIL.format(
            format=formats.get(release.file_format, release.file_format), digest=release.sha256[:SHORT]
        )
        put_lines(line, tr(in_words(release, self._services.releases, self._services.display)), tr(detail))

    def _on_current(self, line: QListWidgetItem | None) -> None:
        if line is not None:
            each = line.data(_RELEASE)
            self._card.show_release(_release(each), each.advice if isinstance(each, ShownIn) else ())

    def _verify(self, file: Path) -> None:
        releases = self._services.releases
        self._tell(self._context.tr(_VERIFYING), "muted")
        self._context.jobs.submit(
            self,
            lambda _: releases.verify(file),
            done=lambda verdict: self._on_verified(verdict, file.name),
            failed=self._on_failed,
        )

    def _on_verified(self, verdict: Verdict, name: str) -> None:
        services = self._services
        text = sentence(verdict, name, services.releases, services.display, self._context.tr)
        self._tell(text, "good" if verdict.genuine else "warning")
        found = {each.id for each in verdict.releases}
        rows = range(self._list.count())
        same = [row for row in rows if _release(self._list.item(row).data(_RELEASE)).id in found]
        if same:
            self._list.setCurrentRow(same[0])

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KzdeskError):
            self._tell(self._context.tr(error.message), "problem")
        else:
            self._context.problem(error)

    def _tell(self, text: str, role: str) -> None:
        self._verdict.setText(shown(text))
        set_role(self._verdict, role)
        self._verdict.show()


def _release(each: ShownIn | Release) -> Release:
    return each.release if isinstance(each, ShownIn) else each
