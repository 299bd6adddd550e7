# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of a WebDAV server (RFC 4918), such as Nextcloud's. What opens it is loaded when it is opened."""

from contextlib import AbstractContextManager

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.authority import AUTHORITY
from kzdesk.exchange.proxy import PROXY
from kzdesk.exchange.transport import Setting, Settings, Transport


class WebDavKind:
    """Places that are folders of a WebDAV server."""

    name = "webdav"
    label = QT_TRANSLATE_NOOP("exchange", "WebDAV (Nextcloud and others)")
    settings = (
        Setting(
            "address",
            QT_TRANSLATE_NOOP("exchange", "Address of the folder"),
            QT_TRANSLATE_NOOP("exchange", "Begins with https:// and ends with an existing folder for nothing else."),
        ),
        Setting(
            "user",
            QT_TRANSLATE_NOOP("exchange", "User name"),
            QT_TRANSLATE_NOOP("exchange", "An account for the exchange alone: its owner is seen by the server."),
        ),
        Setting(
            "password",
            QT_TRANSLATE_NOOP("exchange", "Password"),
            QT_TRANSLATE_NOOP("exchange", "Where the server offers app passwords, take one of those."),
            secret=True,
        ),
        AUTHORITY,
        PROXY,
    )

    def identify(self, settings: Settings) -> str:
        """Return nothing: the certificate vouches for the server."""
        return ""

    def open(self, settings: Settings) -> AbstractContextManager[Transport]:
        """Return the folder as a place."""
        from kzdesk.exchange.transports.webdav.folder import opened

        return opened(settings)
