# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what is edited in a form and what was stored meanwhile can stand together."""

from kzdesk.domain.fields import spec
from kzdesk.domain.messages import Message
from kzdesk.domain.together import put_together
from kzdesk.domain.tree import Tree
from kzdesk.gui.records.open_record import OpenRecord


def fits(record: OpenRecord, stored: Tree) -> bool:
    """Return whether both changes can be put together without asking; an old draft stands as a whole or not at all."""
    return not record.moved(record.base) and not put_together(record.base, record.context.root.tree(), stored).clashes


def same_field(record: OpenRecord, stored: Tree) -> Message | None:
    """Return the label of the first field that both changed, if there is one."""
    clashes = put_together(record.base, record.context.root.tree(), stored).clashes
    return next((spec(type(each.record), each.field).label for each in clashes if each.field), None)
