# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks `preview_worker`, a process of its own, for the pixels of a file; it may crash, hang or lie without harm."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import IO, Final

from kzdesk.runtime.preview_protocol import DONE, FACTS, MOST_PIXELS, PAGE, PICTURE, REPLY, REQUEST, SECONDS

_MOST_PAGES: Final = 1_000_000
_LONGEST_FACTS: Final = 1 << 19
_KEPT: Final = ("SYSTEMROOT", "LANG", "LC_ALL")


class Wanted(IntEnum):
    """What can be asked for: a picture, a page of a PDF file, or what is written into a picture beside its pixels."""

    PICTURE = PICTURE
    PAGE = PAGE
    FACTS = FACTS


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted of which bytes: page (from 0), and the widest and highest picture in pixels."""

    wanted: Wanted
    data: bytes = field(repr=False)
    page: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels, three bytes each (red, green, blue), row by row, and how many pages their file has."""

    width: int
    height: int
    pixels: bytes = field(repr=False)
    pages: int = 1


Fact = tuple[str, str]


class NotShown(Exception):
    """The worker could not show it, ended before it did, took too long, or answered what it was not asked."""


def picture(request: Request) -> Picture:
    """Return what a picture or a page looks like. Raises `NotShown`."""
    for answer in answers([request]):
        if isinstance(answer, Picture):
            return answer
    raise NotShown("no picture")


def facts(data: bytes) -> tuple[Fact, ...]:
    """Return what a camera or a program wrote into a picture: names and values. Raises `NotShown`."""
    for answer in answers([Request(Wanted.FACTS, data)]):
        if isinstance(answer, tuple):
            return answer
    raise NotShown("no facts")


def answers(requests: Sequence[Request], seconds: float = SECONDS) -> Iterator[Picture | tuple[Fact, ...] | None]:
    """Yield the answer to each request, None where there is none; all by one worker, which then ends.

    Ends early when the worker does, at the latest after so many seconds.
    """
    with _started() as process:
        watchdog = threading.Timer(seconds, process.kill)
        feeder = threading.Thread(target=_feed, args=(process.stdin, requests), daemon=True)
        watchdog.start()
        feeder.start()
        try:
            for request in requests:
                try:
                    yield _answer(process.stdout, request)
                except EOFError:
                    return
        finally:
            process.kill()
            watchdog.cancel()
            feeder.join()


def _started() -> "subprocess.Popen[bytes]":
    """Start a worker with nothing of this process but its three pipes."""
    return subprocess.Popen(
        [sys.executable, "-I", "-m", "kzdesk.runtime.preview_worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _KEPT if name in os.environ},
        close_fds=True,
    )


def _feed(pipe: IO[bytes] | None, requests: Sequence[Request]) -> None:
    """Write the requests; a worker that has ended takes no more of them."""
    if pipe is None:
        return
    with contextlib.suppress(BrokenPipeError), pipe:
        for each in requests:
            pipe.write(REQUEST.pack(each.wanted, each.page, each.width, each.height, len(each.data)))
            pipe.write(each.data)
            pipe.flush()


def _answer(pipe: IO[bytes] | None, request: Request) -> Picture | tuple[Fact, ...] | None:
    """Read one answer. Raises `EOFError` at the end, and `NotShown` for what nobody asked for."""
    done, pages, width, height, length = REPLY.unpack(_read(pipe, REPLY.size))
    if done != DONE:
        return None
    if request.wanted is Wanted.FACTS:
        if length > _LONGEST_FACTS:
            raise NotShown("too many facts")
        return _facts(_read(pipe, length))
    fits = 0 < width <= request.width and 0 < height <= request.height and width * height <= MOST_PIXELS
    if not fits or length != 3 * width * height or not 0 < pages <= _MOST_PAGES:
        raise NotShown("another picture than was asked for")
    return Picture(width, height, _read(pipe, length), pages)


def _facts(answer: bytes) -> tuple[Fact, ...]:
    """Return names and values from JSON, as plain text. Raises `NotShown` for anything else."""
    try:
        told = json.loads(answer)
        pairs = [(name, value) for name, value in told if isinstance(name, str) and isinstance(value, str)]
    except (ValueError, TypeError, RecursionError):
        raise NotShown("no facts") from None
    return tuple((_plain(name), _plain(value)) for name, value in pairs)


def _plain(text: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _read(pipe: IO[bytes] | None, length: int) -> bytes:
    data = pipe.read(length) if pipe is not None else b""
    if len(data) != length:
        raise EOFError
    return data
