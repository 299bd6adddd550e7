# SPDX-License-Identifier: GPL-3.0-or-later
"""The four faces of Noto Serif: widths, glyph codes, and the subset that goes into a file.

ReportLab reads the fonts and cuts the subsets. A face is embedded as a composite font (Type 0, Identity-H) in which
every character has a code of its own, so that text comes out of the file as it went in.
"""

import hashlib
import io
from typing import Final

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
"""The width of a word in thousandths of its size, and its codes as they stand inside a literal string."""


class Face(dict[str, Shape]):
    """One face in one document. Looking up a word gives its `Shape` and takes its characters into the file."""

    def __init__(self, resource: bytes) -> None:
        """Be called `resource` by pages."""
        super().__init__()
        self.resource = resource
        self.missing: set[str] = set()

    def __missing__(self, word: str) -> Shape:
        if len(word) == 1:
            shape = self._letter(word)
        else:
            letters = [self[letter] for letter in word]
            shape = sum(width for width, _ in letters), b"".join([codes for _, codes in letters])
        self[word] = shape
        return shape

    def _letter(self, letter: str) -> Shape:
        raise TypeError(f"{type(self).__name__} draws nothing")

    def embed(self, file: PdfFile) -> int:
        """Write the face and return the number of the font object."""
        raise TypeError(f"{type(self).__name__} draws nothing")

    @property
    def used(self) -> bool:
        """Whether the document has any text in this face."""
        return bool(self)


class SerifFace(Face):
    """One face of Noto Serif.

    A character that the face lacks is set as `[U+1F600]` and remembered in `missing`.
    """

    def __init__(self, name: str, read: ReadResource, resource: bytes) -> None:
        """Read the face called `name`; pages call it by `resource`."""
        super().__init__(resource)
        self._font = TTFontFile(io.BytesIO(read(f"fonts/NotoSerif-{name}.ttf")))
        self._glyphs: dict[int, int] = self._font.charToGlyph
        self._widths: dict[int, float] = self._font.charWidths
        self._codes: dict[int, int] = {}

    def _letter(self, letter: str) -> Shape:
        point = ord(" " if letter == "\u00a0" else letter)
        if point not in self._glyphs:
            self.missing.add(letter)
            return self[f"[{code_point(letter)}]"]
        code = self._codes.setdefault(point, len(self._codes) + 1)
        return self._widths[point], escape(code.to_bytes(2, "big"))

    def embed(self, file: PdfFile) -> int:
        """Write the subset with its metrics and return the number of the font object."""
        name = self._subset_name()
        points = list(self._codes)
        program = self._font.makeSubset(points) + _PADDING
        descriptor = self._descriptor(name, file.stream(program, b"/Length1 %d" % len(program)))
        widths = b" ".join(number(self._widths[point]).encode() for point in points)
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
        digest = hashlib.sha256(repr(list(self._codes)).encode()).digest()
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
            glyphs.append(places.setdefault(self._glyphs[point], len(places)))
        return b"".join(glyph.to_bytes(2, "big") for glyph in glyphs) + _PADDING


def load_faces(read: ReadResource) -> tuple[Face, ...]:
    """Return the faces in the order of `FACES`."""
    return tuple(SerifFace(name, read, b"F%d" % place) for place, name in enumerate(FACES))


def _to_unicode(points: list[int]) -> bytes:
    lines = [
        f"<{code:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(points, start=1)
    ]
    blocks = (lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK))
    text = "\n".join("\n".join((f"{len(b)} beginbfchar", *b, "endbfchar")) for b in blocks)
    return _CMAP % text.encode()
