# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bar over an open record says and asks."""

from collections.abc import Callable
from datetime import datetime

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.forms.banner import Banner
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.labels import shown

_TO_PUT_RIGHT = QT_TRANSLATE_NOOP(
    "records", "Not saved yet: {count} to put right. The cursor stands in the first. What you typed is kept as a draft."
)
_DRAFT = QT_TRANSLATE_NOOP("records", "You typed something here on {time} that was not saved.")
_CONTINUE = QT_TRANSLATE_NOOP("records", "Continue it")
_GIVE_UP = QT_TRANSLATE_NOOP("records", "Discard it")
_UNSAVED = QT_TRANSLATE_NOOP("records", "What you typed here is not saved yet.")
_SAVE = QT_TRANSLATE_NOOP("records", "Save")
_LATER = QT_TRANSLATE_NOOP("records", "Keep as a draft")
_DISCARD = QT_TRANSLATE_NOOP("records", "Discard")
_STAY = QT_TRANSLATE_NOOP("records", "Stay here")
_MOVED = QT_TRANSLATE_NOOP(
    "records",
    "This record was changed elsewhere while you edit it. What you typed is still here: look at the other change, "
    "and let yours stand if it should.",
)
_SAME = QT_TRANSLATE_NOOP(
    "records",
    "While you edit this record another changed the same field, “{field}”. What you typed is still here and is not "
    "saved: look at the other change, and let yours stand if it should.",
)
_FITS = QT_TRANSLATE_NOOP(
    "records", "Another changed this record meanwhile, elsewhere than you. Saving keeps both changes."
)
_SHOW_OTHER = QT_TRANSLATE_NOOP("records", "Show what is stored")
_LET_STAND = QT_TRANSLATE_NOOP("records", "Let mine stand")
_STANDS = QT_TRANSLATE_NOOP("records", "Saving now puts yours in place of what is stored. The history keeps both.")
_GONE = QT_TRANSLATE_NOOP(
    "records", "This record was deleted elsewhere. What you typed is still here; saving makes a new record of it."
)
_REMOVED = QT_TRANSLATE_NOOP("records", "Removed: {title}. The record keeps it until you save.")
_UNDO = QT_TRANSLATE_NOOP("records", "Put it back")
_DELETE = QT_TRANSLATE_NOOP(
    "records", "Delete “{title}” with all its parts? It leaves every list and search; the history keeps it."
)
_YES_DELETE = QT_TRANSLATE_NOOP("records", "Delete")
_NO_DELETE = QT_TRANSLATE_NOOP("records", "Keep it")
_ADD_TO = QT_TRANSLATE_NOOP("records", "Add to which one?")
_CANCEL = QT_TRANSLATE_NOOP("records", "Cancel")
Slot = Callable[[], object]


class Notices:
    """Speaks through a bar."""

    def __init__(self, banner: Banner, tr: Translate) -> None:
        """Use this bar."""
        self._banner = banner
        self._tr = tr

    def ask_draft(self, typed_on: datetime, go_on: Slot, give_up: Slot) -> None:
        """Ask whether to go on with a draft."""
        time = f"{typed_on.astimezone():%d.%m.%Y %H:%M}"
        self._banner.ask(self._tr(_DRAFT.format(time=time)), ((_CONTINUE, go_on), (_GIVE_UP, give_up)))

    def ask_unsaved(self, save: Slot, later: Slot, discard: Slot) -> None:
        """Ask what becomes of something that is not saved."""
        answers = ((_SAVE, save), (_LATER, later), (_DISCARD, discard), (_STAY, _stay))
        self._banner.ask(self._tr(_UNSAVED), answers)

    def ask_delete(self, title: str, delete: Slot) -> None:
        """Ask whether to delete a record."""
        text = self._tr(_DELETE.format(title=shown(title)))
        self._banner.ask(text, ((_NO_DELETE, _stay), (_YES_DELETE, delete)))

    def ask_whole(self, picker: Editor) -> None:
        """Ask for the record to add this one to."""
        self._banner.ask(self._tr(_ADD_TO), ((_CANCEL, _stay),), picker)

    def tell_problems(self, count: int) -> None:
        """Say that something is to be put right before the record can be saved."""
        self._banner.tell(self._tr(_TO_PUT_RIGHT.format(count=count)), "problem")

    def tell_refused(self, message: Message) -> None:
        """Say why something was not done."""
        self._banner.tell(self._tr(message), "problem")

    def tell_fits(self, show_other: Slot) -> None:
        """Say that the record was changed elsewhere where nothing was changed here."""
        self._banner.tell(self._tr(_FITS), "warning", ((_SHOW_OTHER, show_other),))

    def tell_moved(self, show_other: Slot, let_stand: Slot, same: Message | None = None) -> None:
        """Say that the record was changed elsewhere, and the `same` field with it.

        It is said again after the other version was shown, since nothing is decided by looking.
        """

        def look() -> None:
            show_other()
            self.tell_moved(show_other, let_stand, same)

        said = _SAME.format(field=same) if same else _MOVED
        self._banner.tell(self._tr(said), "warning", ((_SHOW_OTHER, look), (_LET_STAND, let_stand)))

    def tell_stands(self) -> None:
        """Say what saving does now."""
        self._banner.tell(self._tr(_STANDS), "warning")

    def tell_gone(self) -> None:
        """Say that the record was deleted elsewhere."""
        self._banner.tell(self._tr(_GONE), "warning")

    def tell_removed(self, title: str, undo: Slot) -> None:
        """Say that a part was taken away, and offer to put it back."""
        self._banner.tell(self._tr(_REMOVED.format(title=shown(title))), answers=((_UNDO, undo),))

    def escape(self) -> bool:
        """Close the bar if the cursor is in it; return whether it was."""
        inside = self._banner.has_cursor
        if inside:
            self._banner.close_quietly()
        return inside

    def close(self) -> None:
        """Close the bar."""
        self._banner.close_quietly()


def _stay() -> None:
    """The answer that changes nothing."""
