# SPDX-License-Identifier: GPL-3.0-or-later
"""Leading the cursor to a field of a record that is open, or of a part of it."""

from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.forms.tree_form import TreeForm


def lead_to(form: TreeForm, node: Node, name: str) -> None:
    """Open a node of the tree with the cursor in a field of it; where one begins when it shows no such field."""
    form.open_part(node)
    if name in form.top.views:
        form.top.focus_field(name)
