# SPDX-License-Identifier: GPL-3.0-or-later
"""Kinds of places that are servers of the web: a certificate vouches for them, and a proxy may lead there."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from kzdesk.domain.messages import Message
from kzdesk.exchange.authority import AUTHORITY
from kzdesk.exchange.proxy import PROXY
from kzdesk.exchange.transport import Setting, Settings, Transport


@dataclass(frozen=True, slots=True)
class WebKind:
    """A kind of place with settings of its own; `opened` opens one, and loads what it takes only then."""

    name: str
    label: Message
    own: tuple[Setting, ...]
    opened: Callable[[Settings], AbstractContextManager[Transport]]

    @property
    def settings(self) -> tuple[Setting, ...]:
        """What a place of this kind has to be told."""
        return (*self.own, AUTHORITY, PROXY)

    def identify(self, settings: Settings) -> str:
        """Return nothing: the certificate vouches for the server."""
        return ""

    def open(self, settings: Settings) -> AbstractContextManager[Transport]:
        """Return a way to the place."""
        return self.opened(settings)
