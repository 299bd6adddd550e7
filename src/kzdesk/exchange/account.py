# SPDX-License-Identifier: GPL-3.0-or-later
"""The account with which a server is entered."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.transport import Setting

USER: Final = Setting(
    "user",
    QT_TRANSLATE_NOOP("exchange", "User name"),
    QT_TRANSLATE_NOOP("exchange", "An account for the exchange alone: its owner is seen by the server."),
)
