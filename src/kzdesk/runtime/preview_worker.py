# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that decodes pictures and PDF files of unknown origin, so that the vault's own process does not.

It is given bytes and gives back plain pixels or a list of facts, and then ends. It has no key, opens no file and no
connection: once its libraries are loaded it gives up the right to (on Windows only what Python itself would do is
refused). It has 512 MiB and ten seconds. Whatever it sends is checked by `previewing`, which also says how to speak
to it.
"""

import io
import json
import sys
from typing import BinaryIO, Final

import exifread
import pypdfium2
from PIL import BmpImagePlugin, GifImagePlugin, Image, ImageOps, MpoImagePlugin, TiffImagePlugin, WebPImagePlugin

from kzdesk.runtime.preview_protocol import (
    DONE,
    DOTS,
    FACTS,
    MEMORY,
    MOST_PIXELS,
    NOT_SHOWN,
    PAGE,
    REPLY,
    REQUEST,
    SECONDS,
)

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_LOADED: Final = (BmpImagePlugin, GifImagePlugin, MpoImagePlugin, TiffImagePlugin, WebPImagePlugin)
"""Pillow loads a format when it first meets it, which must be before nothing can be opened any more."""
_ORIENTATION: Final = 0x0112
_LYING: Final = (5, 6, 7, 8)
"""Exif orientations in which width and height change places."""
_STRIP: Final = 256
"""Rows that are handed over at a time, so that no second copy of a large picture is made."""
_MOST_FACTS: Final = 300
_LONGEST_FACT: Final = 300
_REFUSED: Final = ("open", "socket.", "subprocess.", "os.", "ctypes.", "shutil.", "urllib.")


def main() -> None:
    """Answer requests from standard input until there are no more."""
    source, out = sys.stdin.buffer, sys.stdout.buffer
    Image.preinit()
    _give_up_rights()
    while len(head := source.read(REQUEST.size)) == REQUEST.size:
        wanted, page, width, height, length = REQUEST.unpack(head)
        data = source.read(length)
        try:
            _answer(out, wanted, data, page, (width, height))
        except (Exception, MemoryError):  # noqa: BLE001 - anything at all can come of a file of unknown origin
            out.write(REPLY.pack(NOT_SHOWN, 0, 0, 0, 0))
        out.flush()


def _answer(out: BinaryIO, wanted: int, data: bytes, page: int, box: tuple[int, int]) -> None:
    """Write how many pages there are, the size of the picture, and its pixels (or the facts)."""
    if wanted == FACTS:
        told = _facts(io.BytesIO(data))
        out.write(REPLY.pack(DONE, 0, 0, 0, len(told)) + told)
        return
    pages, picture = _pdf_page(data, page, box) if wanted == PAGE else _picture(data, page, box)
    width, height = picture.size
    out.write(REPLY.pack(DONE, pages, width, height, 3 * width * height))
    out.writelines(
        picture.crop((0, top, width, min(top + _STRIP, height))).tobytes() for top in range(0, height, _STRIP)
    )


def _picture(data: bytes, page: int, box: tuple[int, int]) -> tuple[int, Image.Image]:
    opened = Image.open(io.BytesIO(data), formats=_FORMATS)
    _assert_bearable(*opened.size)
    pages = getattr(opened, "n_frames", 1)
    if pages > 1:
        opened.seek(min(page, pages - 1))
    lying = opened.getexif().get(_ORIENTATION, 1) in _LYING
    opened.thumbnail(box[::-1] if lying else box, reducing_gap=2.0)
    ImageOps.exif_transpose(opened, in_place=True)
    if opened.mode in ("RGBA", "LA", "PA") or "transparency" in opened.info:
        white = Image.new("RGBA", opened.size, "white")
        return pages, Image.alpha_composite(white, opened.convert("RGBA")).convert("RGB")
    if opened.mode != "RGB":
        return pages, opened.convert("RGB")
    opened.load()
    return pages, opened


def _pdf_page(data: bytes, page: int, box: tuple[int, int]) -> tuple[int, Image.Image]:
    document = pypdfium2.PdfDocument(data)
    shown = document[min(page, len(document) - 1)]
    width, height = shown.get_size()
    scale = min(DOTS / 72, box[0] / width, box[1] / height)
    _assert_bearable(int(width * scale), int(height * scale))
    picture = shown.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
    picture.thumbnail(box)
    return len(document), picture


def _facts(source: BinaryIO) -> bytes:
    """Return what a camera or a program wrote into a picture, as JSON: a list of name and value."""
    tags = exifread.process_file(source, details=False, extract_thumbnail=False)
    told = [[str(name)[:_LONGEST_FACT], str(value)[:_LONGEST_FACT]] for name, value in sorted(tags.items())]
    return json.dumps(told[:_MOST_FACTS]).encode()


def _assert_bearable(width: int, height: int) -> None:
    if width * height > MOST_PIXELS or not width * height:
        raise ValueError("more pixels than can be shown")


def _give_up_rights() -> None:
    """Take away memory, time, files, connections and children; nothing gives them back."""
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    sys.addaudithook(_refuse)
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_NOFILE: 3,  # standard input, output and error: no file and no connection can be opened
    }
    for limit, value in limits.items():
        resource.setrlimit(limit, (value, value))


def _refuse(event: str, _arguments: object) -> None:
    """Refuse what opens, starts or connects anything, as far as Python is asked to do it."""
    if event.startswith(_REFUSED):
        raise PermissionError("not in a preview")


if __name__ == "__main__":
    main()
