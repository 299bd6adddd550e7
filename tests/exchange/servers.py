# SPDX-License-Identifier: GPL-3.0-or-later
"""Real servers on this computer for the tests of the exchange: wsgidav, OpenSSH, rclone."""

import asyncio
import re
import shutil
import socket
import subprocess
import sysconfig
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from os import geteuid
from pathlib import Path
from pwd import getpwuid
from typing import Any, Final
from urllib.parse import urlsplit
from wsgiref.types import StartResponse

from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Server as WsgiServer
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from wsgidav.wsgidav_app import WsgiDAVApp

from kzdesk.exchange.ssh import shown_key
from kzdesk.exchange.transport import Settings
from tests.exchange.authority import Certificate
from tests.exchange.relay import HOST, Reach, at, relayed

USER: Final = "exchange"
PASSWORD: Final = "пароль для обмена"
ACCESS: Final = "ACCESSKEYOFTHETESTS"
SECRET: Final = "secret-key-of-the-tests"


Wsgi = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]


@dataclass(frozen=True)
class Server:
    """A server: how to reach it, and the settings of a place that is a folder of `root`, behind a port."""

    kind: str
    root: Path
    reach: Reach
    settings: Callable[[int, str], Settings]


class _QuietServer(WsgiServer):
    """Says nothing of connections that break."""

    def error_log(self, msg: str = "", level: int = 20, traceback: bool = False) -> None:
        """Say nothing."""


@contextmanager
def webdav_server(root: Path, certificate: Certificate) -> Iterator[Server]:
    """wsgidav, encrypted."""
    with _wsgidav(root, certificate) as port:
        yield Server("webdav", root, at(port), _webdav_settings(certificate))


@contextmanager
def nextcloud_server(root: Path, certificate: Certificate) -> Iterator[Server]:
    """wsgidav under the addresses of Nextcloud, taking uploads in chunks and no `.part`, as its manual says."""
    dav = root.parent / "nextcloud"
    root.rename(dav)
    for folder in (dav / "files", dav / "uploads" / USER):
        folder.mkdir(parents=True)
    root = dav / "files" / USER
    root.mkdir()
    prefix = "/remote.php/dav"

    def around(application: Wsgi) -> Wsgi:
        def answer(environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
            path, method = Path(environ["PATH_INFO"]), environ["REQUEST_METHOD"]
            if path.suffix == ".part":
                start_response("400 Bad Request", [("Content-Length", "0")])
                return [b""]
            if method == "MOVE" and path.name == ".file":
                chunks = dav / path.parent.relative_to(prefix)
                target = dav / Path(urlsplit(environ["HTTP_DESTINATION"]).path).relative_to(prefix)
                whole = b"".join(each.read_bytes() for each in sorted(chunks.iterdir()))
                assert len(whole) == int(environ["HTTP_OC_TOTAL_LENGTH"])
                target.write_bytes(whole)
                shutil.rmtree(chunks)
                start_response("201 Created", [("Content-Length", "0")])
                return [b""]
            return application(environ, start_response)

        return answer

    with _wsgidav(dav, certificate, prefix, around) as port:
        yield Server("webdav", root, at(port), _webdav_settings(certificate, f"{prefix}/files/{USER}"))


@contextmanager
def _wsgidav(
    root: Path, certificate: Certificate, prefix: str = "/", around: Callable[[Wsgi], Wsgi] = lambda app: app
) -> Iterator[int]:
    """Runs wsgidav for a folder and gives its port."""
    application = WsgiDAVApp(
        {
            "provider_mapping": {prefix: str(root)},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
            "dir_browser": {"enable": False},
            "verbose": 0,
        }
    )
    server = _QuietServer((HOST, 0), around(application), numthreads=4)
    server.ssl_adapter = BuiltinSSLAdapter(str(certificate.certificate), str(certificate.key))
    server.shutdown_timeout = 1
    server.prepare()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server.bind_addr[1]
    finally:
        server.stop()
        thread.join()


@contextmanager
def rclone_webdav_server(root: Path, certificate: Certificate) -> Iterator[Server]:
    """The WebDAV server of rclone, encrypted."""
    options = ("--user", USER, "--pass", PASSWORD, *_tls(certificate))
    with _rclone("webdav", root, *options) as port:
        yield Server("webdav", root, at(port), _webdav_settings(certificate))


@contextmanager
def s3_server(root: Path, certificate: Certificate) -> Iterator[Server]:
    """The S3 server of rclone, encrypted; each folder is a bucket."""
    with _rclone("s3", root, "--auth-key", f"{ACCESS},{SECRET}", *_tls(certificate)) as port:

        def settings(port: int, bucket: str) -> Settings:
            return {
                "address": f"https://{HOST}:{port}",
                "bucket": bucket,
                "user": ACCESS,
                "password": SECRET,
                "authority": certificate.authority,
            }

        yield Server("s3", root, at(port), settings)


@contextmanager
def sftp_server(root: Path, keys: Path) -> Iterator[Server]:
    """OpenSSH, one process for each connection, as inetd starts it; the user logs in by a key."""
    keys.mkdir(mode=0o700, exist_ok=True)
    if geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # where it shuts itself in; the system's own scripts make it as well
    user_key = _key_pair(keys / "user")
    _key_pair(keys / "host")
    (keys / "config").write_text(
        f"HostKey {keys / 'host'}\nAuthorizedKeysFile {keys / 'user.pub'}\nStrictModes no\nUsePAM no\n"
        f"PasswordAuthentication no\nKbdInteractiveAuthentication no\nPidFile none\nLogLevel QUIET\n"
        f"Subsystem sftp internal-sftp -d {root}\n"
    )
    processes: list[subprocess.Popen[bytes]] = []

    def reach() -> socket.socket:
        ours, theirs = socket.socketpair()
        command = (_program("sshd"), "-i", "-f", str(keys / "config"))
        with theirs:
            processes.append(
                subprocess.Popen(command, stdin=theirs.fileno(), stdout=theirs.fileno(), stderr=subprocess.DEVNULL)
            )
        return ours

    identity = _identity(reach)

    def settings(port: int, folder: str) -> Settings:
        user = getpwuid(geteuid()).pw_name
        return {"address": f"{HOST}:{port}", "folder": folder, "user": user, "key": user_key, "identity": identity}

    try:
        yield Server("sftp", root, reach, settings)
    finally:
        for process in processes:
            process.terminate()
            process.wait()


@contextmanager
def rclone_sftp_server(root: Path, keys: Path) -> Iterator[Server]:
    """The SFTP server of rclone; the user logs in by a password."""
    keys.mkdir(mode=0o700, exist_ok=True)
    _key_pair(keys / "host")
    options = ("--user", USER, "--pass", PASSWORD, "--vfs-write-wait", "200ms")
    with _rclone("sftp", root, *options, "--key", str(keys / "host")) as port:
        identity = _identity(at(port))

        def settings(port: int, folder: str) -> Settings:
            address = f"{HOST}:{port}"
            return {"address": address, "folder": folder, "user": USER, "password": PASSWORD, "identity": identity}

        yield Server("sftp", root, at(port), settings)


@contextmanager
def _rclone(what: str, root: Path, *options: str) -> Iterator[int]:
    """Runs a server of rclone and gives its port. It forgets what a folder held soon: told at once, it never rests."""
    general = ("--addr", f"{HOST}:0", "--config", "", "--dir-cache-time", "1ms", "--log-level", "INFO")
    command = (_program("rclone"), "serve", what, str(root), *general, *options)
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            said = ""
            while not (found := re.search(rf"{re.escape(HOST)}:(\d+)", said)):
                said = process.stderr.readline()
                assert said, "rclone did not start"
            reader = threading.Thread(target=process.stderr.read, daemon=True)
            reader.start()
            yield int(found[1])
        finally:
            process.terminate()
            process.wait()
            reader.join()


def _webdav_settings(certificate: Certificate, path: str = "") -> Callable[[int, str], Settings]:
    def settings(port: int, folder: str) -> Settings:
        return {
            "address": f"https://{HOST}:{port}{path}/{folder}",
            "user": USER,
            "password": PASSWORD,
            "authority": certificate.authority,
        }

    return settings


def _tls(certificate: Certificate) -> tuple[str, ...]:
    return ("--cert", str(certificate.certificate), "--key", str(certificate.key))


def _identity(reach: Reach) -> str:
    with relayed(reach) as relay:
        return asyncio.run(shown_key({"address": f"{HOST}:{relay.port}"}))


def _key_pair(path: Path) -> str:
    """Writes a new key pair and returns the text of the private key."""
    key = Ed25519PrivateKey.generate()
    text = key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    path.touch(0o600)
    path.write_bytes(text)
    path.with_suffix(".pub").write_bytes(key.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH))
    return text.decode()


def _program(name: str) -> str:
    found = shutil.which(name, path=f"{sysconfig.get_path('scripts')}:/usr/sbin:/usr/bin")
    assert found, f"{name} is missing: scripts/setup.sh installs it"
    return found
