# SPDX-License-Identifier: GPL-3.0-or-later
"""What exactly is wanted of a document: made from which record, for whom, as of when, in which language and format.

What was chosen for each document is remembered while the vault is open, and nowhere else.
"""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records import record_type
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.reading import Reading, read
from kzdesk.gui.labels import buddy_label, captioned, label
from kzdesk.gui.publish.subject import SubjectPicker
from kzdesk.services.export import Offer, Order
from kzdesk.services.records import Choice

_MADE_FROM = QT_TRANSLATE_NOOP("publish", "Made from")
_FOR_WHOM = QT_TRANSLATE_NOOP("publish", "For whom")
_FORMAT = QT_TRANSLATE_NOOP("publish", "Format")
_AS_OF = QT_TRANSLATE_NOOP("publish", "As of")
_LANGUAGE = QT_TRANSLATE_NOOP("publish", "Language")
_NO_DATE = QT_TRANSLATE_NOOP("publish", "“As of” needs a date, or nothing for the date of the record itself.")
_NO_RECORD = QT_TRANSLATE_NOOP(
    "publish", "There is nothing yet that this document could be made from. It needs a record: {kinds}."
)
_NO_SUBJECT = QT_TRANSLATE_NOOP("publish", "Choose the record that this document is made from.")
_USUAL: Final = "en"


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen for one document. `as_of` is the text that was typed."""

    subject: Choice | None = None
    as_of: str = ""
    language: str = _USUAL
    profile: str = "public"
    format_name: str = ""


class OrderForm(QWidget):
    """Signals: `changed()` when another document is wanted, or the same anew."""

    changed = Signal()

    def __init__(self, context: FormContext) -> None:
        """Ask for nothing until `show_offer` says of which document."""
        super().__init__()
        self._context = context
        self._export = context.services.export
        self._formats = self._export.formats()
        self._offer: Offer | None = None
        self._remembered: dict[str, Choices] = {}
        self._asked = 0
        self._found_one = False
        self._build()
        self._connect()

    @property
    def offer(self) -> Offer | None:
        """The document that is asked for."""
        return self._offer

    @property
    def chosen_format(self) -> Offer:
        """The format of its file."""
        return self._formats[self._format.currentIndex()]

    def order(self) -> Order:
        """Return what is wanted. Raises `Refused` while something that it needs is missing."""
        offer, reading = self._offer, self._reading()
        if offer is None:
            raise Refused(_NO_SUBJECT, code="submission")
        subject = self._subject.choice
        if offer.subjects and subject is None:
            raise Refused(self._missing, code="subject")
        if problem := reading.problem or (_NO_DATE if reading.value and not reading.value.known else None):
            raise Refused(problem, code="date")
        return Order(
            offer.name,
            subject=subject.id if subject and offer.subjects else "",
            language=str(self._language.currentData()),
            profile=str(self._profile.currentData()),
            as_of=reading.value,
        )

    def show_offer(self, offer: Offer, subject: Choice | None = None) -> None:
        """Ask for a document as it was asked for last; made from `subject` if one is given."""
        self._remember()
        self._asked += 1
        self._offer = offer
        chosen = self._remembered.get(offer.name, Choices(profile=offer.profile, format_name=offer.preferred))
        if subject is not None:
            chosen = replace(chosen, subject=subject)
        self._fill(offer, chosen)
        if offer.subjects and chosen.subject is None:
            self._propose(offer)
        else:
            self._on_subject(subject)

    def refresh(self) -> None:
        """Take up what a change of records means for what is chosen, and tell `changed`."""
        offer, subject = self._offer, self._subject.choice
        if offer is None:
            return
        if offer.subjects and subject is None:
            self._propose(offer)
            return
        self.changed.emit()
        if subject is not None:
            records, asked = self._context.services.records, self._asked
            self._context.jobs.submit(
                self,
                lambda _: records.choice(subject.type_name, subject.id),
                done=lambda now: self._rename(asked, now),
                failed=self._on_gone,
            )

    def show_date(self, as_of: PartialDate | None) -> None:
        """Show which day the document describes when none is typed."""
        self._as_of.setPlaceholderText(format_date(as_of) if as_of else "")

    def start(self) -> None:
        """Put the cursor where one begins."""
        if self._offer is not None and self._offer.subjects:
            self._subject.start()
        else:
            self._profile.setFocus()

    def _build(self) -> None:
        self._subject = SubjectPicker("subject", _MADE_FROM, self._context)
        self._as_of = QLineEdit()
        self._profile, self._format, self._language = QComboBox(), QComboBox(), QComboBox()
        names = ((self._as_of, "as_of"), (self._profile, "profile"), (self._format, "format"))
        for widget, name in (*names, (self._language, "language")):
            widget.setObjectName(name)
        for combo in (self._profile, self._format, self._language):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        tr, display = self._context.tr, self._context.services.display
        for code in self._export.profiles():
            self._profile.addItem(display.label("export_profiles", code), code)
        for each in self._formats:
            self._format.addItem(tr(each.label), each.name)
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("order_problem")
        self._problem.hide()
        self._of_subject = QWidget()
        column = QVBoxLayout(self._of_subject)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(buddy_label(tr(_MADE_FROM), self._subject.field))
        column.addWidget(self._subject)
        self._lay_out()

    def _lay_out(self) -> None:
        tr = self._context.tr
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._of_subject, 0, 0, 1, 2)
        for place, (title, widget) in enumerate(
            ((_FOR_WHOM, self._profile), (_FORMAT, self._format), (_AS_OF, self._as_of), (_LANGUAGE, self._language))
        ):
            grid.addLayout(captioned(tr(title), widget), 1 + place // 2, place % 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self._problem)

    def _connect(self) -> None:
        self._subject.chosen.connect(self._on_subject)
        for combo in (self._profile, self._language):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._as_of.textChanged.connect(lambda _: self._on_date())

    def _on_date(self) -> None:
        problem = self._reading().problem
        self._problem.setText(self._context.tr(problem) if problem else "")
        self._problem.setVisible(problem is not None)
        self.changed.emit()

    def _reading(self) -> Reading:
        return read(spec(Edition, "as_of"), self._as_of.text())

    @property
    def _missing(self) -> Message:
        if self._offer is None or self._found_one:
            return _NO_SUBJECT
        kinds = ", ".join(self._context.tr(record_type(each).LABEL) for each in self._offer.subjects)
        return _NO_RECORD.format(kinds=kinds)

    def _remember(self) -> None:
        if self._offer is not None:
            self._remembered[self._offer.name] = Choices(
                self._subject.choice,
                self._as_of.text(),
                str(self._language.currentData()),
                str(self._profile.currentData()),
                self.chosen_format.name,
            )

    def _fill(self, offer: Offer, chosen: Choices) -> None:
        """Show what is chosen; nobody is told of each field."""
        display = self._context.services.display
        blocked = [QSignalBlocker(each) for each in (self._language, self._profile, self._format, self._as_of)]
        self._language.clear()
        for code in self._export.languages(offer.name):
            self._language.addItem(display.label("languages", code), code)
        for combo, value in (
            (self._language, chosen.language),
            (self._profile, chosen.profile),
            (self._format, chosen.format_name),
        ):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self._as_of.setText(chosen.as_of)
        del blocked
        self.show_date(None)
        self._problem.hide()
        self._found_one = chosen.subject is not None
        self._subject.show_choice(offer.subjects, chosen.subject)
        self._of_subject.setVisible(bool(offer.subjects))

    def _on_subject(self, subject: Choice | None) -> None:
        """Make the document from another record, in the language that this is written in if it is in one."""
        self.changed.emit()
        if subject is None:
            return
        asked, subjects = self._asked, self._context.services.subjects

        def show(language: str) -> None:
            place = self._language.findData(language)
            if asked == self._asked and subject == self._subject.choice and place >= 0:
                self._language.setCurrentIndex(place)

        self._context.jobs.submit(self, lambda _: subjects.language(subject), done=show, failed=self._on_gone)

    def _on_gone(self, error: Exception) -> None:
        """Leave it to the document to say that its record is gone."""
        if not isinstance(error, Refused):
            self._context.problem(error)

    def _rename(self, asked: int, subject: Choice) -> None:
        if asked == self._asked and self._offer is not None:
            self._subject.show_choice(self._offer.subjects, subject)

    def _propose(self, offer: Offer) -> None:
        """Propose the newest record."""
        asked, subjects = self._asked, self._context.services.subjects

        def show(newest: Choice | None) -> None:
            if asked == self._asked:
                self._found_one = newest is not None
                self._subject.show_choice(offer.subjects, newest)
                self._on_subject(newest)

        self._context.jobs.submit(self, lambda _: subjects.newest(offer.subjects), done=show)
