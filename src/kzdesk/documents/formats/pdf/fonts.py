# SPDX-License-Identifier: GPL-3.0-or-later
"""The four faces of Noto Serif: widths, glyph codes, and the subset that goes into a file.

ReportLab reads the fonts and cuts the subsets. A face is embedded as a composite font (Type 0, Identity-H) in which
every character has a code of its own, so that text comes out of the file as it went in.
"""

import hashlib
import io
from collections.abc import Callable
from functools import cached_property
from threading import Lock
from typing import Final, TypeVar

from reportlab.pdfbase.ttfonts import TTFontFile

from kzdesk.documents.characters import code_point
from kzdesk.documents.format import ReadResource
from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.syntax import escape, number, numbers, reference

FACES: Final = ("Regular", "Bold", "Italic", "BoldItalic")
_SYMBOLIC_SERIF: Final = 6
_ITALIC: Final = 64
_BLOCK: Final = 100
_PADDING: Final = b"\0\0"
_CMAP: Final = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
%s
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""

Shape = tuple[float, bytes]
"""The width of a character in thousandths of its size, and its code as it stands inside a literal string."""

_Value = TypeVar("_Value", float, bytes)


class _Words(dict[str, _Value]):
    """What is known of words; a word that is not known yet is looked up letter by letter."""

    def __init__(self, learn: Callable[[str], None]) -> None:
        super().__init__()
        self._learn = learn

    def __missing__(self, word: str) -> _Value:
        self._learn(word)
        return self[word]


class Face:
    """One face in one document.

    `codes` gives how a word stands inside a literal string and takes its characters into the file. `advances`
    gives the width of a word together with a space after it, in thousandths of the size.
    """

    scale = 1.0
    rise = 0.0

    def __init__(self, resource: bytes) -> None:
        """Be called `resource` by pages."""
        self.resource = resource
        self.missing: set[str] = set()
        self.codes: dict[str, bytes] = _Words(self._learn)
        self.advances: dict[str, float] = _Words(self._learn)

    @cached_property
    def space(self) -> float:
        """The width of a space in thousandths of the size."""
        return self.advances[" "] / 2

    def width(self, word: str) -> float:
        """Return the width of a word in thousandths of the size."""
        return self.advances[word] - self.space

    def shown(self, word: str) -> str:
        """Return the word as the face shows it."""
        return word

    def _learn(self, word: str) -> None:
        if len(word) == 1:
            width, self.codes[word] = self._letter(word)
            self.advances[word] = width + (width if word == " " else self.space)
        else:
            self.codes[word] = b"".join(map(self.codes.__getitem__, word))
            self.advances[word] = sum(map(self.advances.__getitem__, word)) - (len(word) - 1) * self.space

    def _letter(self, letter: str) -> Shape:
        raise TypeError(f"{type(self).__name__} draws nothing")

    def embed(self, file: PdfFile) -> int:
        """Write the face and return the number of the font object."""
        raise TypeError(f"{type(self).__name__} draws nothing")

    @property
    def used(self) -> bool:
        """Whether the document has any text in this face."""
        return bool(self.codes)


class RaisedFace(Face):
    """Another face, smaller and above the line, for the numbers of notes."""

    scale = 0.64
    rise = 0.36

    def __init__(self, face: Face) -> None:
        """Draw with the glyphs of `face`."""
        super().__init__(face.resource)
        self._face = face

    def _letter(self, letter: str) -> Shape:
        return self._face.width(letter) * self.scale, self._face.codes[letter]


class SerifFace(Face):
    """One face of Noto Serif, read when its first word is set.

    A character that the face lacks is set as `[U+1F600]` and remembered in `missing`.
    """

    def __init__(self, name: str, shipped: "Shipped", resource: bytes) -> None:
        """Be the face called `name`; pages call it by `resource`."""
        super().__init__(resource)
        self._name = name
        self._shipped = shipped
        self._points: dict[int, int] = {}

    @cached_property
    def _font(self) -> TTFontFile:
        return self._shipped.font(self._name)

    def shown(self, word: str) -> str:
        """Return the word with `[U+1F600]` for each character that the face lacks."""
        glyphs = self._font.charToGlyph
        known = (letter == "\u00a0" or ord(letter) in glyphs for letter in word)
        return "".join(letter if has else f"[{code_point(letter)}]" for letter, has in zip(word, known, strict=True))

    def _letter(self, letter: str) -> Shape:
        font = self._font
        point = ord(" " if letter == "\u00a0" else letter)
        if point not in font.charToGlyph:
            self.missing.add(letter)
            number = f"[{code_point(letter)}]"
            return self.width(number), self.codes[number]
        code = self._points.setdefault(point, len(self._points) + 1)
        return font.charWidths[point], escape(code.to_bytes(2, "big"))

    def embed(self, file: PdfFile) -> int:
        """Write the subset with its metrics and return the number of the font object."""
        name = self._subset_name()
        points = list(self._points)
        program = self._shipped.subset(self._name, points) + _PADDING
        descriptor = self._descriptor(name, file.stream(program, b"/Length1 %d" % len(program)))
        widths = b" ".join(number(self._font.charWidths[point]).encode() for point in points)
        descendant = file.add(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            b"/Supplement 0>>/FontDescriptor %s/DW %s/W[1[%s]]/CIDToGIDMap %s>>"
            % (
                name,
                reference(file.add(descriptor)),
                numbers(self._font.defaultWidth),
                widths,
                reference(file.stream(self._glyph_map(points))),
            )
        )
        return file.add(
            b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>"
            % (name, reference(descendant), reference(file.stream(_to_unicode(points))))
        )

    def _subset_name(self) -> bytes:
        digest = hashlib.sha256(repr(list(self._points)).encode()).digest()
        tag = bytes(ord("A") + byte % 26 for byte in digest[:6])
        return tag + b"+" + bytes(self._font.name)

    def _descriptor(self, name: bytes, program: int) -> bytes:
        font = self._font
        flags = _SYMBOLIC_SERIF | (_ITALIC if font.italicAngle else 0)
        return (
            b"<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%s]/ItalicAngle %s/Ascent %s/Descent %s"
            b"/CapHeight %s/StemV %s/FontFile2 %s>>"
            % (
                name,
                flags,
                numbers(*font.bbox),
                numbers(font.italicAngle),
                numbers(font.ascent),
                numbers(font.descent),
                numbers(font.capHeight),
                numbers(font.stemV),
                reference(program),
            )
        )

    def _glyph_map(self, points: list[int]) -> bytes:
        """Return the glyph of each code; the subset numbers glyphs in the order of their first character."""
        places: dict[int, int] = {0: 0}
        glyphs = [0]
        for point in points:
            glyphs.append(places.setdefault(self._font.charToGlyph[point], len(places)))
        return b"".join(glyph.to_bytes(2, "big") for glyph in glyphs) + _PADDING


class Shipped:
    """The shipped files that a PDF takes in. A font is read for its first word and kept; threads may share it all."""

    def __init__(self, read: ReadResource) -> None:
        """Keep the way to the shipped files."""
        self._read = read
        self._fonts: dict[str, TTFontFile] = {}
        self._reading = Lock()

    @property
    def colours(self) -> bytes:
        """The profile of the colours that are meant, sRGB."""
        return self._read("colour/sRGB.icc")

    def font(self, name: str) -> TTFontFile:
        """Return the font of the face called `name`."""
        with self._reading:
            if name not in self._fonts:
                self._fonts[name] = TTFontFile(io.BytesIO(self._read(f"fonts/NotoSerif-{name}.ttf")))
            return self._fonts[name]

    def subset(self, name: str, points: list[int]) -> bytes:
        """Return a font file of the glyphs of these code points, in their order."""
        font = self.font(name)
        with self._reading:  # ReportLab moves about in the file while it cuts
            return font.makeSubset(points)

    def faces(self) -> tuple[Face, ...]:
        """Return the faces of a new document in the order of `FACES`."""
        return tuple(SerifFace(name, self, b"F%d" % place) for place, name in enumerate(FACES))


def _to_unicode(points: list[int]) -> bytes:
    lines = [
        f"<{code:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(points, start=1)
    ]
    blocks = (lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK))
    text = "\n".join("\n".join((f"{len(b)} beginbfchar", *b, "endbfchar")) for b in blocks)
    return _CMAP % text.encode()
