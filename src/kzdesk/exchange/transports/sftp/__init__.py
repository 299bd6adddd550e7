# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of an SSH server, reached by SFTP. What opens it is loaded when it is opened."""

from contextlib import AbstractContextManager

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.account import USER
from kzdesk.exchange.proxy import PROXY
from kzdesk.exchange.transport import Setting, Settings, Transport


class SftpKind:
    """Places that are folders of an SSH server."""

    name = "sftp"
    label = QT_TRANSLATE_NOOP("exchange", "SFTP (SSH server)")
    settings = (
        Setting(
            "address",
            QT_TRANSLATE_NOOP("exchange", "Server"),
            QT_TRANSLATE_NOOP("exchange", "Its name, and after a colon its port if that is not 22."),
        ),
        Setting(
            "folder",
            QT_TRANSLATE_NOOP("exchange", "Folder on the server"),
            QT_TRANSLATE_NOOP("exchange", "An existing folder for nothing else. Empty: where one arrives."),
            required=False,
        ),
        USER,
        Setting(
            "password",
            QT_TRANSLATE_NOOP("exchange", "Password"),
            QT_TRANSLATE_NOOP("exchange", "Of the account, or of the private key where there is one."),
            required=False,
            secret=True,
        ),
        Setting(
            "key",
            QT_TRANSLATE_NOOP("exchange", "Private key"),
            QT_TRANSLATE_NOOP("exchange", "A file of OpenSSH, kept in the vault; it can be deleted where it was."),
            required=False,
            secret=True,
            file=True,
        ),
        PROXY,
    )

    def identify(self, settings: Settings) -> str:
        """Return the kind and fingerprint of the server's key."""
        import asyncio

        from kzdesk.exchange.ssh import shown_key

        return asyncio.run(shown_key(settings))

    def open(self, settings: Settings) -> AbstractContextManager[Transport]:
        """Return the folder as a place."""
        from kzdesk.exchange.transports.sftp.folder import opened

        return opened(settings)
