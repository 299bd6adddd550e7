# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of a WebDAV server (RFC 4918), such as Nextcloud's. What opens it is loaded when it is opened."""

from contextlib import AbstractContextManager
from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.account import USER
from kzdesk.exchange.transport import Setting, Settings, Transport
from kzdesk.exchange.web_kind import WebKind


def _opened(settings: Settings) -> AbstractContextManager[Transport]:
    from kzdesk.exchange.transports.webdav.folder import opened

    return opened(settings)


WEBDAV: Final = WebKind(
    "webdav",
    QT_TRANSLATE_NOOP("exchange", "WebDAV (Nextcloud and others)"),
    (
        Setting(
            "address",
            QT_TRANSLATE_NOOP("exchange", "Address of the folder"),
            QT_TRANSLATE_NOOP(
                "exchange",
                "Begins with https:// and ends with an existing folder for nothing else. Sending a large file that "
                "breaks off goes on at Nextcloud; elsewhere it begins anew.",
            ),
        ),
        USER,
        Setting(
            "password",
            QT_TRANSLATE_NOOP("exchange", "Password"),
            QT_TRANSLATE_NOOP("exchange", "Where the server offers app passwords, take one of those."),
            secret=True,
        ),
    ),
    _opened,
)
"""Places that are folders of a WebDAV server."""
