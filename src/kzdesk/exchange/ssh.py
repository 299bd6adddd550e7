# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to one SSH server whose key was compared beforehand; nothing of the computer's own SSH is used."""

import socket
from typing import Final, cast

import asyncssh
import socks

from kzdesk.domain.errors import KzdeskError
from kzdesk.exchange.proxy import host_and_port, proxy_of
from kzdesk.exchange.transport import Settings
from kzdesk.exchange.troubles import refused, unavailable

_PORT: Final = 22
_WAIT: Final = 20
"""Seconds in which each step of a connection has to be answered."""
_ALIVE: Final = 7
"""Seconds of silence after which the server is asked whether it is there: three times, then the connection is cut."""
_RSA: Final = "ssh-rsa"


async def shown_key(settings: Settings) -> str:
    """Return the kind and fingerprint of the key that the server shows, as `ssh-keygen -l` writes it.

    Nobody logs in. Raises `Unavailable` when the server cannot be reached.
    """
    try:
        key = await asyncssh.get_server_host_key(*_target(settings), sock=_socket(settings), config=None)
    except (asyncssh.Error, OSError) as error:
        raise meaning(error) from None
    if key is None:
        raise unavailable("interrupted")
    return _shown(key)


async def logged_in(settings: Settings) -> asyncssh.SSHClientConnection:
    """Return a connection on which the user is logged in; whoever asks closes it.

    Refuses with `identity-unknown` or `identity-changed` unless the server shows the key kept as `identity`; nothing
    that belongs to the user is sent before.
    """
    known, password, text = settings.get("identity", ""), settings.get("password", ""), settings.get("key", "")
    if not known:
        raise refused("identity-unknown")
    key = _private_key(text, password) if text else None
    host, port = _target(settings)
    try:
        return await asyncssh.connect(
            host,
            port,
            sock=_socket(settings),
            config=None,
            client_factory=lambda: _Pinned(known),
            known_hosts=lambda _host, _addr, _port: ([], [], []),  # `_Pinned` is asked instead
            server_host_key_algs=_preferred(known.split(" ", 1)[0]),
            username=settings.get("user", ""),
            client_keys=[key] if key else None,
            password=None if key else password,
            preferred_auth="publickey" if key else "password,keyboard-interactive",
            agent_path=None,
            gss_host=None,
            login_timeout=_WAIT,
            keepalive_interval=_ALIVE,
        )
    except (asyncssh.Error, OSError) as error:
        raise meaning(error) from None


class _Pinned(asyncssh.SSHClient):
    """Takes the server for the right one if it shows this key."""

    def __init__(self, known: str) -> None:
        """Know the key as `shown_key` writes it."""
        self._known = known

    def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:
        """Return whether it is the key that was compared."""
        return _shown(key) == self._known


def meaning(error: Exception) -> KzdeskError:
    """Return what an error of a connection means."""
    match error:
        case asyncssh.HostKeyNotVerifiable() | asyncssh.KeyExchangeFailed():
            return refused("identity-changed")
        case asyncssh.PermissionDenied():
            return refused("wrong-password")
        case _:
            return unavailable("interrupted")


def _target(settings: Settings) -> tuple[str, int]:
    return host_and_port(settings.get("address", "").strip(), _PORT)


def _socket(settings: Settings) -> socket.socket:
    """Return a connection to the server, through the proxy if there is one. Raises `Unavailable`."""
    target, proxy = _target(settings), proxy_of(settings)
    try:
        if proxy is None:
            return socket.create_connection(target, timeout=_WAIT)
        through = socks.create_connection(
            target, timeout=_WAIT, proxy_type=socks.SOCKS5, proxy_addr=proxy[0], proxy_port=proxy[1], proxy_rdns=True
        )
        return cast(socket.socket, through)
    except (OSError, UnicodeError):
        raise unavailable("unreachable") from None


def _preferred(kind: str) -> str:
    """Return the wish for a key of this kind first, of any other after it, which then is not the one we know."""
    return "^rsa-sha2-512,rsa-sha2-256" if kind == _RSA else f"^{kind}"


def _shown(key: asyncssh.SSHKey) -> str:
    return f"{key.get_algorithm()} {key.get_fingerprint()}"


def _private_key(text: str, passphrase: str) -> asyncssh.SSHKey:
    """Return the key in a file's text. Raises `Refused` when it cannot be read or has another passphrase."""
    try:
        return asyncssh.import_private_key(text, passphrase or None)
    except asyncssh.KeyEncryptionError:
        raise refused("wrong-password") from None
    except (asyncssh.KeyImportError, ValueError) as error:
        raise refused("wrong-password" if "passphrase" in str(error).lower() else "key") from None
