# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pixels as picture and PDF files that hold nothing else: no place, no camera, no time, no earlier version."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from PIL import Image

from kzdesk.runtime.previewing import Picture

_QUALITY: Final = 92


def write_jpeg(picture: Picture, out: BinaryIO) -> None:
    """Write a JPEG file."""
    _image(picture).save(out, "JPEG", quality=_QUALITY)


def write_png(picture: Picture, out: BinaryIO) -> None:
    """Write a PNG file, without loss."""
    _image(picture).save(out, "PNG")


def write_pdf(first: Picture, others: Iterator[Picture], out: BinaryIO, *, dots_per_inch: int) -> None:
    """Write a PDF file whose pages are pictures, so that no text can be copied from it either."""
    _image(first).save(
        out,
        "PDF",
        save_all=True,
        append_images=(_image(each) for each in others),
        resolution=dots_per_inch,
        quality=_QUALITY,
        creationDate=None,
        modDate=None,
    )


def _image(picture: Picture) -> Image.Image:
    return Image.frombytes("RGB", (picture.width, picture.height), picture.pixels)
