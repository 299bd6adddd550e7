# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields by which a document is ordered, and what is chosen in them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import NAMED_IN_PUBLIC, profile
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.labels import buddy_label, captioned, set_tip
from kzdesk.gui.publish.subject import SubjectPicker
from kzdesk.services.export import Offer
from kzdesk.services.records import Choice

_MADE_FROM = QT_TRANSLATE_NOOP("publish", "Made from")
_AGAINST = QT_TRANSLATE_NOOP("publish", "Compared with")
_THE_ONE_BEFORE = QT_TRANSLATE_NOOP("publish", "the one before; type to choose another")
_FOR_WHOM = QT_TRANSLATE_NOOP("publish", "For whom")
_FORMAT = QT_TRANSLATE_NOOP("publish", "Format")
_AS_OF = QT_TRANSLATE_NOOP("publish", "As of")
_LANGUAGE = QT_TRANSLATE_NOOP("publish", "Language")
_ADDRESSEE = QT_TRANSLATE_NOOP("publish", "Addressee")
_ADDRESSEE_TIP = QT_TRANSLATE_NOOP(
    "publish", "Some people agreed to be shown to named recipients only; write the name as it stands in their consent."
)
_USUAL: Final = "en"
_WIDEST: Final = 240  # pixels


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen for one document. `as_of` is the text that was typed."""

    subject: Choice | None = None
    against: Choice | None = None
    as_of: str = ""
    language: str = _USUAL
    profile: str = "public"
    addressee: str = ""
    format_name: str = ""


class OrderFields(QWidget):
    """Signals: `chosen(object)` with the record, a `Choice` or None; `changed()` when anything else of the document
    is another.

    `format` is not laid out here: it stands beside the step that writes the file.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, context: FormContext) -> None:
        """Offer the readers and formats there are."""
        super().__init__()
        self._context = context
        self._export = context.services.export
        self.format = QComboBox()
        self._build()
        self._lay_out()
        self._connect()

    @property
    def choices(self) -> Choices:
        """What is chosen."""
        return Choices(
            subject=self._subject.choice,
            against=self._against.choice,
            as_of=self._as_of.text(),
            language=str(self._language.currentData()),
            profile=str(self._profile.currentData()),
            addressee=self._addressee.text().strip(),
            format_name=str(self.format.currentData()),
        )

    def show_choices(self, offer: Offer, chosen: Choices) -> None:
        """Show what is chosen for a document, without telling of it."""
        display = self._context.services.display
        fields = (self._language, self._profile, self.format, self._as_of, self._addressee)
        blocked = [QSignalBlocker(each) for each in fields]
        self._language.clear()
        for code in self._export.languages(offer.name):
            self._language.addItem(display.label("languages", code), code)
        for combo, value in (
            (self._language, chosen.language),
            (self._profile, chosen.profile),
            (self.format, chosen.format_name),
        ):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self._as_of.setText(chosen.as_of)
        self._addressee.setText(chosen.addressee)
        del blocked
        self.show_date(None)
        self.show_subject(offer, chosen.subject)
        self._against.show_choice(offer.against, chosen.against)
        self._of_subject.setVisible(bool(offer.subjects))
        self._of_against.setVisible(bool(offer.against))
        self._show_addressee()

    def show_subject(self, offer: Offer, subject: Choice | None) -> None:
        """Show the record that is chosen, without telling of it."""
        self._subject.show_choice(offer.subjects, subject)

    def show_language(self, code: str) -> None:
        """Choose a language if the document can be made in it."""
        place = self._language.findData(code)
        if place >= 0:
            self._language.setCurrentIndex(place)

    def show_date(self, as_of: PartialDate | None) -> None:
        """Show which day the document describes when none is typed."""
        self._as_of.setPlaceholderText(self._context.services.display.date(as_of) if as_of else "")

    def start(self) -> None:
        """Put the cursor where one begins."""
        if self._of_subject.isVisible():
            self._subject.start()
        else:
            self._profile.setFocus()

    def _build(self) -> None:
        tr, display = self._context.tr, self._context.services.display
        self._subject = SubjectPicker("subject", _MADE_FROM, self._context)
        self._against = SubjectPicker("against", _AGAINST, self._context)
        self._against.show_hint(tr(_THE_ONE_BEFORE))
        self._as_of, self._addressee = QLineEdit(), QLineEdit()
        self._profile, self._language = QComboBox(), QComboBox()
        for widget, name in (
            (self._as_of, "as_of"),
            (self._addressee, "addressee"),
            (self._profile, "profile"),
            (self.format, "format"),
            (self._language, "language"),
        ):
            widget.setObjectName(name)
        self.format.setAccessibleName(tr(_FORMAT))
        self.format.setMaximumWidth(_WIDEST)
        set_tip(self.format, tr(_FORMAT))
        for combo in (self._profile, self._language):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code in self._export.profiles():
            self._profile.addItem(display.label("export_profiles", code), code)
        for each in self._export.formats():
            self.format.addItem(tr(each.label), each.name)

    def _lay_out(self) -> None:
        tr = self._context.tr
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        self._of_subject, self._of_against, self._of_addressee = QWidget(), QWidget(), QWidget()
        for holder, title, field, widget in (
            (self._of_subject, _MADE_FROM, self._subject.field, self._subject),
            (self._of_against, _AGAINST, self._against.field, self._against),
            (self._of_addressee, _ADDRESSEE, self._addressee, self._addressee),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(buddy_label(tr(title), field))
            column.addWidget(widget)
        set_tip(self._addressee, tr(_ADDRESSEE_TIP))
        grid.addWidget(self._of_subject, 0, 0, 1, 2)
        grid.addWidget(self._of_against, 1, 0, 1, 2)
        grid.addLayout(captioned(tr(_FOR_WHOM), self._profile), 2, 0, 1, 2)
        grid.addWidget(self._of_addressee, 3, 0, 1, 2)
        grid.addLayout(captioned(tr(_AS_OF), self._as_of), 4, 0)
        grid.addLayout(captioned(tr(_LANGUAGE), self._language), 4, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def _connect(self) -> None:
        self._subject.chosen.connect(self.chosen)
        self._against.chosen.connect(lambda _: self.changed.emit())
        for combo in (self._profile, self._language):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._profile.currentIndexChanged.connect(lambda _: self._show_addressee())
        for line in (self._as_of, self._addressee):
            line.textChanged.connect(lambda _: self.changed.emit())

    def _show_addressee(self) -> None:
        """Ask for the addressee where a consent may name one: neither in public nor within the team."""
        readers = profile(str(self._profile.currentData()))
        self._of_addressee.setVisible(not readers.internal and readers.naming != NAMED_IN_PUBLIC)
