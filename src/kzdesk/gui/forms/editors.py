# SPDX-License-Identifier: GPL-3.0-or-later
"""One editor for each kind of value. A new kind is one line here."""

from typing import Final

from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.kinds import Kind
from kzdesk.gui.forms.choice_editors import ChoiceEditor, ChoicesEditor, FlagEditor
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.forms.picker import ReferenceEditor
from kzdesk.gui.forms.text_editors import LineEditor, NumberEditor, ParagraphsEditor, ReadEditor

EDITORS: Final[dict[Kind, type[Editor]]] = {
    Kind.TEXT: LineEditor,
    Kind.LONG_TEXT: ParagraphsEditor,
    Kind.INTEGER: NumberEditor,
    Kind.BOOLEAN: FlagEditor,
    Kind.DATE: ReadEditor,
    Kind.TERM: ReadEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.CHOICES: ChoicesEditor,
    Kind.REFERENCE: ReferenceEditor,
}


def editor(item: FieldSpec, context: FormContext) -> Editor:
    """Return the editor of a field."""
    return EDITORS[item.kind](item, context)
