# SPDX-License-Identifier: GPL-3.0-or-later
"""What exactly is wanted of a document: made from which record, for whom, as of when, in which language and format.

What was chosen for each document is remembered while the vault is open, and nowhere else.
"""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records import record_type
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.reading import read
from kzdesk.gui.labels import label
from kzdesk.gui.publish.order_fields import Choices, OrderFields
from kzdesk.services.export import Offer, Order
from kzdesk.services.records import Choice

_NO_DATE = QT_TRANSLATE_NOOP("publish", "“As of” needs a date, or nothing for the date of the record itself.")
_NO_RECORD = QT_TRANSLATE_NOOP(
    "publish", "There is nothing yet that this document could be made from. It needs a record: {kinds}."
)
_NO_SUBJECT = QT_TRANSLATE_NOOP("publish", "Choose the record that this document is made from.")
_PROPOSED: Final = 10  # of the newest records, until one is of the kind that the document is made from


class OrderForm(QWidget):
    """Signals: `changed()` when another document is wanted, or the same anew.

    `format` chooses that of the file; it is for somebody else to lay out.
    """

    changed = Signal()

    def __init__(self, context: FormContext) -> None:
        """Ask for nothing until `show_offer` says of which document."""
        super().__init__()
        self._context = context
        self._offer: Offer | None = None
        self._remembered: dict[str, Choices] = {}
        self._proposed: tuple[Choice, ...] = ()
        self._asked = 0
        self._fields = OrderFields(context)
        self.format = self._fields.format
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("order_problem")
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fields)
        layout.addWidget(self._problem)
        self._fields.chosen.connect(self._on_subject)
        self._fields.changed.connect(self._on_changed)

    @property
    def offer(self) -> Offer | None:
        """The document that is asked for."""
        return self._offer

    def order(self) -> Order:
        """Return what is wanted. Raises `Refused` while something that it needs is missing."""
        offer, chosen = self._offer, self._fields.choices
        if offer is None or (offer.subjects and chosen.subject is None):
            raise Refused(self._missing, code="subject")
        return Order(
            offer.name,
            subject=chosen.subject.id if chosen.subject and offer.subjects else "",
            against=chosen.against.id if chosen.against and offer.against else "",
            language=chosen.language,
            profile=chosen.profile,
            as_of=self._date(),
            addressee=chosen.addressee,
        )

    def show_offer(self, offer: Offer, subject: Choice | None = None, as_of: str = "") -> None:
        """Ask for a document as it was asked for last; made from `subject`, and as of a day, if they are given."""
        if self._offer is not None:
            self._remembered[self._offer.name] = self._fields.choices
        self._asked += 1
        self._offer = offer
        self._proposed = ()
        chosen = self._remembered.get(offer.name, Choices(profile=offer.profile, format_name=offer.preferred))
        if subject is not None:
            chosen = replace(chosen, subject=subject)
        if as_of:
            chosen = replace(chosen, as_of=as_of)
        self._fields.show_choices(offer, chosen)
        self._problem.hide()
        if offer.subjects and chosen.subject is None:
            self._propose(offer)
        else:
            self._on_subject(subject)

    def refresh(self) -> None:
        """Take up what a change of records means for what is chosen, and tell `changed`."""
        offer, subject = self._offer, self._fields.choices.subject
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

    def propose_next(self) -> bool:
        """Propose an older record in place of one that nobody chose; tell whether there is any."""
        subject = self._fields.choices.subject
        if self._offer is None or subject not in self._proposed:
            return False
        older = self._proposed[self._proposed.index(subject) + 1 :]
        if older:
            self._fields.show_subject(self._offer, older[0])
            self._on_subject(older[0])
        return bool(older)

    def show_date(self, as_of: PartialDate | None) -> None:
        """Show which day the document describes when none is typed."""
        self._fields.show_date(as_of)

    def start(self) -> None:
        """Put the cursor where one begins."""
        self._fields.start()

    def _date(self) -> PartialDate | None:
        reading = read(spec(Edition, "as_of"), self._fields.choices.as_of)
        value: PartialDate | None = reading.value
        if problem := reading.problem or (_NO_DATE if value is not None and not value.known else None):
            raise Refused(problem, code="date")
        return value

    def _on_changed(self) -> None:
        """Say at once what is wrong with a date that is typed."""
        text = ""
        try:
            self._date()
        except Refused as refusal:
            text = self._context.tr(refusal.message)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.changed.emit()

    @property
    def _missing(self) -> Message:
        if self._offer is None or self._proposed:
            return _NO_SUBJECT
        kinds = ", ".join(self._context.tr(record_type(each).LABEL) for each in self._offer.subjects)
        return _NO_RECORD.format(kinds=kinds)

    def _on_subject(self, subject: Choice | None) -> None:
        """Make the document from another record, in the language that this is written in if it is in one."""
        self.changed.emit()
        if subject is None:
            return
        asked, subjects = self._asked, self._context.services.subjects

        def show(language: str) -> None:
            if asked == self._asked and subject == self._fields.choices.subject:
                self._fields.show_language(language)

        self._context.jobs.submit(self, lambda _: subjects.language(subject), done=show, failed=self._on_gone)

    def _on_gone(self, error: Exception) -> None:
        """Leave it to the document to say that its record is gone."""
        if not isinstance(error, Refused):
            self._context.problem(error)

    def _rename(self, asked: int, subject: Choice) -> None:
        if asked == self._asked and self._offer is not None:
            self._fields.show_subject(self._offer, subject)

    def _propose(self, offer: Offer) -> None:
        """Propose the newest record."""
        asked, subjects = self._asked, self._context.services.subjects

        def show(newest: tuple[Choice, ...]) -> None:
            if asked == self._asked:
                self._proposed = newest
                first = newest[0] if newest else None
                self._fields.show_subject(offer, first)
                self._on_subject(first)

        self._context.jobs.submit(self, lambda _: subjects.newest(offer.subjects, _PROPOSED), done=show)
