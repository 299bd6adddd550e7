# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways objects can travel. A new one is a module here and an entry in `TRANSPORTS`."""

from kzdesk.exchange.transport import TransportKind
from kzdesk.exchange.transports.folder import FolderKind
from kzdesk.exchange.transports.s3 import S3
from kzdesk.exchange.transports.sftp import SftpKind
from kzdesk.exchange.transports.webdav import WEBDAV

TRANSPORTS: tuple[TransportKind, ...] = (FolderKind(), WEBDAV, SftpKind(), S3)
