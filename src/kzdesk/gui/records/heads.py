# SPDX-License-Identifier: GPL-3.0-or-later
"""A line over the form of some kinds of record: whether a perpetrator may be named, and what consent amounts to."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.violation import Involvement
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.form import RecordForm
from kzdesk.gui.forms.reading import written
from kzdesk.gui.labels import button, label, set_role
from kzdesk.services.releasing import ShownIn

_PRINTABLE = QT_TRANSLATE_NOOP("consents", "May be named in print: two approvals and a source.")
_NOT_PRINTABLE = QT_TRANSLATE_NOOP("consents", "Not named in print: {lacking}.")
_NAMED = QT_TRANSLATE_NOOP("consents", "Today, all consents together: the person may be named in print.")
_NOT_NAMED = QT_TRANSLATE_NOOP("consents", "Today, all consents together: the person may not be named in print.")
_RELEASED = QT_TRANSLATE_NOOP(
    "consents",
    "Shown in documents that left the vault: {documents}. “Released documents” under Publish says what to do about "
    "each.",
)
_AND_MORE = QT_TRANSLATE_NOOP("consents", "{documents} and {count} more")
_DOCUMENT = QT_TRANSLATE_NOOP("consents", "{name} ({day})")
_TOLD: Final = 3
_UNSTORED = QT_TRANSLATE_NOOP("consents", "A withdrawal ends a consent from its day on, and wins over older consents.")
_WITHDRAW = QT_TRANSLATE_NOOP("consents", "Withdraw today")
_WITHDRAW_WHOLE = QT_TRANSLATE_NOOP("consents", "Withdraw this consent from today on. It is stored at once.")


class RecordHead(QFrame):
    """One line over a form."""

    def __init__(self, form: RecordForm, context: FormContext) -> None:
        """Belong to a form."""
        super().__init__()
        self._form = form
        self._context = context
        self.setProperty("role", "banner")
        self._text = label("", wrap=True)
        self._text.setObjectName("record_head")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.addWidget(self._text, 1)

    def refresh(self) -> None:
        """Say what is so now."""
        raise TypeError(f"{type(self).__name__} says nothing")

    def _say(self, text: str, role: str) -> None:
        self._text.setText(text)
        set_role(self._text, role)


class PrintHead(RecordHead):
    """Says in words whether a perpetrator may be named in print, and if not, what is missing."""

    def __init__(self, form: RecordForm, context: FormContext) -> None:
        """Follow every keystroke."""
        super().__init__(form, context)
        form.edited.connect(self.refresh)

    def refresh(self) -> None:
        """Say it of what the form holds."""
        record, tr = self._form.node.record, self._context.tr
        lacking = [tr(each) for each in record.lacking] if isinstance(record, Involvement) else []
        if lacking:
            self._say(tr(_NOT_PRINTABLE.format(lacking="; ".join(lacking))), "warning")
        else:
            self._say(tr(_PRINTABLE), "good")


class ConsentHead(RecordHead):
    """Says whether all consents together let the person be named, and withdraws this one.

    A withdrawal is stored at once: it must not wait until everything else in the form can be saved.
    """

    def __init__(self, form: RecordForm, context: FormContext) -> None:
        """Add the button."""
        super().__init__(form, context)
        self._withdraw = button(context.text(_WITHDRAW))
        self._withdraw.setObjectName("withdraw_today")
        self._withdraw.setAccessibleDescription(context.text(_WITHDRAW_WHOLE))
        self._withdraw.clicked.connect(self._on_withdraw)
        self._row.addWidget(self._withdraw)

    def refresh(self) -> None:
        """Read what is in force today."""
        record, services = self._form.node.record, self._context.services
        stored = isinstance(record, Consent) and bool(record.id)
        self._withdraw.setEnabled(stored and isinstance(record, Consent) and record.withdrawn_on is None)
        if not stored or not isinstance(record, Consent):
            self._say(self._context.text(_UNSTORED), "muted")
            return
        person, withdrawn = record.person, record.withdrawn_on is not None

        def read(_progress: Progress) -> tuple[bool, tuple[ShownIn, ...]]:
            named = services.consents.may_be_named(person, services.today.day())
            return named, services.releases.after_withdrawal(person) if withdrawn and not named else ()

        self._context.jobs.submit(self, read, done=self._show, failed=self._context.problem)

    def _show(self, found: tuple[bool, tuple[ShownIn, ...]]) -> None:
        """Say what consent amounts to, and after a withdrawal where the person was shown already."""
        named, released = found
        text = self._context.text(_NAMED if named else _NOT_NAMED)
        if released:
            text = f"{text} {self._context.tr(_RELEASED.format(documents=self._documents(released)))}"
        self._say(text, "good" if named else "warning")

    def _documents(self, released: tuple[ShownIn, ...]) -> str:
        tr = self._context.tr
        names = [
            tr(_DOCUMENT.format(name=each.document, day=written(each.release.released_on))) for each in released[:_TOLD]
        ]
        more = len(released) - len(names)
        documents = "; ".join(names)
        return tr(_AND_MORE.format(documents=documents, count=more)) if more else documents

    def _on_withdraw(self) -> None:
        consent_id, services = self._form.node.record.id, self._context.services

        def work(_progress: Progress) -> PartialDate | None:
            return services.consents.withdraw(consent_id, services.today.day()).withdrawn_on

        self._context.jobs.submit(self, work, done=self._on_withdrawn, failed=self._on_failed)

    def _on_withdrawn(self, day: PartialDate | None) -> None:
        record = self._form.node.record
        if isinstance(record, Consent) and record.withdrawn_on != day:
            self._form.fill("withdrawn_on", day)
        self.refresh()
        self._form.focus_field("withdrawn_on")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KzdeskError):
            self._say(self._context.text(error.message), "problem")
        else:
            self._context.problem(error)


HEADS: Final[dict[str, Callable[[RecordForm, FormContext], RecordHead]]] = {
    Consent.TYPE: ConsentHead,
    Involvement.TYPE: PrintHead,
}


def give_head(form: RecordForm, context: FormContext) -> None:
    """Put the line of its kind of record over a form, or bring it up to date."""
    make = HEADS.get(form.node.record.TYPE)
    if make is None:
        return
    head = form.findChild(RecordHead)
    if head is None:
        head = make(form, context)
        form.column.insertWidget(0, head)
    head.refresh()
