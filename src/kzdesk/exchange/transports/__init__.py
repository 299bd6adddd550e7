# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways objects can travel. A new one is a module here and an entry in `TRANSPORTS`."""

from kzdesk.exchange.transport import TransportKind
from kzdesk.exchange.transports.folder import FolderKind

TRANSPORTS: tuple[TransportKind, ...] = (FolderKind(),)
