# SPDX-License-Identifier: GPL-3.0-or-later
"""The charges of one person: one at first, others when they are wanted."""

from collections.abc import Mapping
from typing import Any

from kzdesk.gui.detention.field_group import FieldGroup
from kzdesk.gui.detention.fields import ACCUSED, CHARGES
from kzdesk.gui.forms.context import FormContext
from kzdesk.services.detention_story import StatedCharge


class ChargeGroup(FieldGroup):
    """Pairs of a provision and its wording."""

    def __init__(self, context: FormContext) -> None:
        """Show one pair."""
        super().__init__(ACCUSED, {}, context)
        self.count = 1
        self._show(1)

    def charges(self) -> tuple[StatedCharge, ...]:
        """Return the charges of which anything is typed; pairs left empty between them are closed up."""
        told = self.state()
        return tuple(
            StatedCharge(self.value(f"provision_{place}"), self.value(f"quoted_as_{place}"))
            for place in range(CHARGES)
            if f"provision_{place}" in told or f"quoted_as_{place}" in told
        )

    def add(self) -> None:
        """Show one more pair and put the cursor into it."""
        self._show(min(self.count + 1, CHARGES))
        self.focus(f"provision_{self.count - 1}")

    def clear(self) -> None:
        """Show one empty pair."""
        super().clear()
        self._show(1)

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show as many pairs as something is typed in."""
        super().restore(state)
        self._show(max([1, *(int(name.rpartition("_")[2]) + 1 for name in self.state())]))

    def _show(self, count: int) -> None:
        self.count = count
        self.hide_fields(item.name for item in ACCUSED[2 * count :])
