# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that say what a test tells them, for what no honest server does, and a SOCKS5 proxy."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.exchange.relay import HOST, Reach


@dataclass(frozen=True)
class Answer:
    """What is answered to one request."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


Script = Callable[[str, str], Answer]
"""Tells what to answer to a method and a path with its query."""


@dataclass(frozen=True)
class Scripted:
    """A running server, and what it was asked."""

    port: int
    asked: list[tuple[str, str]]


@contextmanager
def scripted(script: Script) -> Iterator[Scripted]:
    asked: list[tuple[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked.append((self.command, self.path))
            answer = script(self.command, self.path)
            self.send_response(answer.status)
            for name, value in ({"Content-Length": str(len(answer.body))} | answer.headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)
            self.close_connection = "Connection" in answer.headers

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer((HOST, 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield Scripted(server.server_address[1], asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def by_proxy(asked: list[tuple[str, int]], reach: Reach) -> Reach:
    """A way to a SOCKS5 proxy (RFC 1928) that notes for which host it is asked and connects to another."""

    def connect() -> socket.socket:
        ours, theirs = socket.socketpair()
        threading.Thread(target=_serve, args=(theirs, asked, reach), daemon=True).start()
        return ours

    return connect


def _serve(client: socket.socket, asked: list[tuple[str, int]], reach: Reach) -> None:
    with client, client.makefile("rb") as said:
        said.read(said.read(2)[1])
        client.sendall(b"\x05\x00")
        kind = said.read(4)[3]
        host = said.read(said.read(1)[0]).decode() if kind == 3 else socket.inet_ntoa(said.read(4))
        asked.append((host, int.from_bytes(said.read(2), "big")))
        client.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        with reach() as server:
            back = threading.Thread(target=_carry, args=(server, client), daemon=True)
            back.start()
            _carry(client, server)
            with suppress(OSError):
                server.shutdown(socket.SHUT_WR)
            back.join()


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(1 << 16):
            target.sendall(data)
