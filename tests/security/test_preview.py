# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures and PDF files made to do harm end the worker at most, never the program, within ten seconds and 512 MB."""

import io
import random
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from kzdesk.runtime import previewing
from kzdesk.runtime.preview_protocol import MEMORY, REPLY, REQUEST, SECONDS
from kzdesk.runtime.previewing import NotShown, Picture, Request, Wanted, answers, facts, picture

SEED = 20260105
MUTATIONS = 2_000
BATCH = 100
BOX = (200, 200)


def samples() -> Iterator[tuple[Wanted, bytes]]:
    """A small file of each kind that is decoded."""
    noise = Image.effect_noise((96, 64), 90).convert("RGB")
    exif = Image.Exif()
    exif[0x010F] = "camera"
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"):
        out = io.BytesIO()
        noise.save(out, kind, **({"exif": exif} if kind in ("JPEG", "PNG", "WEBP") else {}))
        yield Wanted.PICTURE, out.getvalue()
    out = io.BytesIO()
    noise.save(out, "PDF", save_all=True, append_images=[noise])
    yield Wanted.PAGE, out.getvalue()
    document, out = pypdfium2.PdfDocument.new(), io.BytesIO()
    document.new_page(100, 100)
    document.save(out)
    yield Wanted.PAGE, out.getvalue()


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The file with bytes changed, cut out, doubled, or with a large number put in."""
    file = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(file))
        match chance.randrange(5):
            case 0:
                file[place] ^= 1 << chance.randrange(8)
            case 1:
                file[place] = chance.randrange(256)
            case 2:
                del file[place : place + chance.randint(1, 40)]
            case 3:
                file[place:place] = file[place : place + chance.randint(1, 40)]
            case _:
                file[place : place + 4] = chance.choice((b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x00" * 4))
        file = file or bytearray(b"x")
    return bytes(file)


def test_two_thousand_mutated_files_do_no_harm(capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    kinds = list(samples())
    wanted = [
        Request(Wanted.FACTS if number % 10 == 9 and kind is Wanted.PICTURE else kind, mutated(data, chance), 0, *BOX)
        for number, (kind, data) in ((n, kinds[n % len(kinds)]) for n in range(MUTATIONS))
    ]
    shown, refused, ended = 0, 0, 0
    while wanted:
        answered = 0
        for answer in answers(wanted[:BATCH]):
            answered += 1
            shown += answer is not None
            refused += answer is None
        if answered < len(wanted[:BATCH]):
            ended += 1
            answered += 1
        wanted = wanted[answered:]
    with capsys.disabled():
        sys.stdout.write(
            f"\n{MUTATIONS} mutated files (seed {SEED}): {shown} shown, {refused} not, {ended} workers ended\n"
        )
    assert shown + refused + ended == MUTATIONS
    assert shown > MUTATIONS // 10
    assert refused > MUTATIONS // 10


def bomb(width: int, height: int) -> bytes:
    """A PNG file of a few kilobytes that says it has so many pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    body = zlib.compress(bytes(1_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(100_000, 100_000), (2**31 - 1, 1), (1, 2**31 - 1), (8000, 6250)])
def test_a_picture_that_would_fill_the_memory_is_not_shown(size: tuple[int, int]) -> None:
    try:
        assert picture(Request(Wanted.PICTURE, bomb(*size), 0, *BOX)).pixels
    except NotShown:
        assert max(size) > 0


def worker(code: str) -> "subprocess.CompletedProcess[bytes]":
    """What comes of running some code in a worker that has given up its rights."""
    program = (
        f"import os, socket, subprocess\nfrom kzdesk.runtime import preview_worker as w\nw._give_up_rights()\n{code}"
    )
    return subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize(
    "code",
    [
        "open('/etc/hostname')",
        "open('/tmp/left-behind', 'w')",
        "os.open('/etc/hostname', 0)",
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "subprocess.run(['true'])",
        "os.fork()",
        "os.system('true')",
        "bytearray(512 << 20)",
        "import ctypes; ctypes.CDLL(None)",
    ],
)
def test_a_worker_can_open_connect_and_start_nothing(code: str) -> None:
    done = worker(
        f"try:\n    {code}\nexcept BaseException as error:\n    print(type(error).__name__)\nelse:\n    print('DONE')"
    )
    assert done.stdout.decode().strip() in ("PermissionError", "OSError", "MemoryError", "RuntimeError"), done


def test_the_kernel_refuses_as_well_as_python() -> None:
    """What a library of C is made to do goes past Python: no file descriptor is left to be had."""
    program = (
        "import ctypes, os\nfrom kzdesk.runtime import preview_worker as w\nlibc = ctypes.CDLL(None, use_errno=True)\n"
        "opened, connected = libc.open, libc.socket\nw._give_up_rights()\n"
        "print(opened(b'/etc/hostname', 0), connected(2, 1, 0))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=False, timeout=60)
    assert done.stdout.split() == [b"-1", b"-1"], done


def test_a_worker_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    hang = [sys.executable, "-I", "-c", "import sys\nwhile True: pass"]
    assert list(run_as(monkeypatch, hang, seconds=0.5)) == []
    assert (SECONDS, MEMORY) == (10, 512 << 20)


@pytest.mark.parametrize(
    "reply",
    [
        REPLY.pack(0, 1, 200, 200, 1 << 40),
        REPLY.pack(0, 1, 201, 200, 3 * 201 * 200),
        REPLY.pack(0, 1, 0, 200, 0),
        REPLY.pack(0, 0, 1, 1, 3) + b"abc",
        REPLY.pack(0, 2**32 - 1, 1, 1, 3) + b"abc",
        REPLY.pack(0, 1, 10, 10, 299) + bytes(299),
    ],
)
def test_a_worker_that_lies_is_not_believed(monkeypatch: pytest.MonkeyPatch, reply: bytes) -> None:
    lie = [sys.executable, "-I", "-c", f"import sys; sys.stdout.buffer.write({reply!r})"]
    with pytest.raises(NotShown):
        list(run_as(monkeypatch, lie))


def test_a_worker_that_never_ends_its_answer_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = [sys.executable, "-I", "-c", "import sys\nwhile True: sys.stdout.buffer.write(b'\\1' * 65536)"]
    with pytest.raises((NotShown, AssertionError)):
        assert all(each is None for each in run_as(monkeypatch, endless)) is False


def run_as(
    monkeypatch: pytest.MonkeyPatch, command: list[str], seconds: float = 10
) -> Iterator[Picture | tuple[tuple[str, str], ...] | None]:
    """The answers of another program in place of the worker."""

    def started() -> "subprocess.Popen[bytes]":
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    monkeypatch.setattr(previewing, "_started", started)
    return answers([Request(Wanted.PICTURE, b"x" * 100_000, 0, 200, 200)], seconds)


@pytest.mark.parametrize("reply", [b"{}", b"[[1, 2]]", b"[" * 100_000, b"\xff", b'[["a"]]', b"7"])
def test_facts_that_are_none_are_not_believed(monkeypatch: pytest.MonkeyPatch, reply: bytes) -> None:
    told = REPLY.pack(0, 0, 0, 0, len(reply)) + reply
    lie = [sys.executable, "-I", "-c", "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"]

    def started() -> "subprocess.Popen[bytes]":
        return subprocess.Popen(lie, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    monkeypatch.setattr(previewing, "_started", started)
    monkeypatch.setattr(previewing, "_feed", lambda pipe, _requests: (pipe.write(told), pipe.close()))
    try:
        assert facts(b"") == ()
    except NotShown:
        assert reply != b"[]"


def test_the_request_has_no_room_for_a_path() -> None:
    assert REQUEST.size == 21


def test_the_program_reads_no_picture_itself() -> None:
    """Only the worker decodes: nothing else of the program calls what opens a picture or reads its tags."""
    root = Path(previewing.__file__).parents[1]
    callers = {
        path.name
        for path in root.rglob("*.py")
        if any(word in path.read_text(encoding="utf-8") for word in ("Image.open", "exifread", "process_file"))
    }
    assert callers == {"preview_worker.py"}


def test_a_photograph_of_a_good_camera_fits_into_the_memory_of_a_worker() -> None:
    exif, out = Image.Exif(), io.BytesIO()
    exif[0x0112] = 6
    Image.linear_gradient("L").resize((6000, 4000)).convert("RGB").save(out, "JPEG", exif=exif)
    whole = picture(Request(Wanted.PICTURE, out.getvalue(), 0, 30_000, 30_000))
    assert (whole.width, whole.height) == (4000, 6000)
