# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay in front of a server, which breaks connections after as many bytes as it is told."""

import select
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

HOST: Final = "127.0.0.1"
_AT_ONCE: Final = struct.pack("ii", 1, 0)  # SO_LINGER: the connection is reset, not closed
Reach = Callable[[], socket.socket]
"""Gives a new connection to the server."""


class Relay:
    """Hands bytes on between whoever connects and the server."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach
        self._listening = socket.create_server((HOST, 0))
        self._budgets: deque[int] = deque()
        self._threads: list[threading.Thread] = []
        self._closing = threading.Event()
        self.connections = 0
        self.cuts = 0
        self.sent = 0
        """Bytes handed on to the server."""
        self._start(self._accept)

    @property
    def port(self) -> int:
        port: int = self._listening.getsockname()[1]
        return port

    def cut_after(self, budgets: Iterable[int]) -> None:
        """Break each of the next connections after so many bytes, both ways together."""
        self._budgets.extend(budgets)

    def close(self) -> None:
        self._closing.set()
        for thread in self._threads:
            thread.join()
        self._listening.close()

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            if select.select([self._listening], [], [], 0.05)[0]:
                near, _ = self._listening.accept()
                self.connections += 1
                budget = self._budgets.popleft() if self._budgets else None
                self._start(self._carry, near, budget)

    def _carry(self, near: socket.socket, budget: int | None) -> None:
        with suppress(OSError), near, self._reach() as far:
            other = {near: far, far: near}
            while not self._closing.is_set():
                for ready in select.select([near, far], [], [], 0.05)[0]:
                    data = ready.recv(1 << 16)
                    if budget is not None:
                        data, budget = data[:budget], budget - len(data)
                    self.sent += len(data) if ready is near else 0
                    other[ready].sendall(data)
                    if budget is not None and budget <= 0:
                        self._cut(near, far)
                        return
                    if not data:
                        return

    def _cut(self, *ends: socket.socket) -> None:
        self.cuts += 1
        for end in ends:
            if end.family == socket.AF_INET:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)


@contextmanager
def relayed(reach: Reach) -> Iterator[Relay]:
    relay = Relay(reach)
    try:
        yield relay
    finally:
        relay.close()


def at(port: int) -> Reach:
    """The way to a server of this computer."""
    return lambda: socket.create_connection((HOST, port))
