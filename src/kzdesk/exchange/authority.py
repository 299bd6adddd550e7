# SPDX-License-Identifier: GPL-3.0-or-later
"""What a place of the web may have to be told of its certificate."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.transport import Setting

AUTHORITY: Final = Setting(
    "authority",
    QT_TRANSLATE_NOOP("exchange", "Certificate of an own authority"),
    QT_TRANSLATE_NOOP(
        "exchange",
        "Only for a server with a certificate of its own: the file (PEM) that its keeper gave you. Then this one alone "
        "is trusted.",
    ),
    required=False,
    file=True,
)
