# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that must not be printed by accident."""


class Secret:
    """Holds a passphrase; its `repr` and `str` show dots."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        """Hold `value`."""
        self._value = value

    def reveal(self) -> str:
        """Return the passphrase itself."""
        return self._value

    def __repr__(self) -> str:
        return "Secret('•••')"

    def __bool__(self) -> bool:
        return bool(self._value)
