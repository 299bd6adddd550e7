# SPDX-License-Identifier: GPL-3.0-or-later
"""The empty box of printed forms, which Noto Serif lacks: a font of one drawn glyph (Type 3, ISO 32000-1, 9.6.5)."""

from typing import Final

from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.fonts import Face, Shape
from kzdesk.documents.formats.pdf.syntax import reference
from kzdesk.documents.outline import BOX

_WIDTHS: Final = {BOX: 900, " ": 260}
_CODES: Final = {BOX: b"\x01", " ": b"\x02"}
_DRAWN: Final = b"900 0 25 -145 875 705 d1 48 w 49 -121 802 802 re S"
_EMPTY: Final = b"260 0 0 0 0 0 d1"
_CMAP: Final = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
2 beginbfchar
<01> <2610>
<02> <0020>
endbfchar
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class BoxFace(Face):
    """Draws `BOX` and the space; nothing else is ever looked up in it."""

    def _letter(self, letter: str) -> Shape:
        return float(_WIDTHS[letter]), _CODES[letter]

    def embed(self, file: PdfFile) -> int:
        """Write the font and return its number."""
        return file.add(
            b"<</Type/Font/Subtype/Type3/FontBBox[0 -200 1000 800]/FontMatrix[.001 0 0 .001 0 0]/Resources<<>>"
            b"/CharProcs<</box %s/space %s>>/Encoding<</Type/Encoding/Differences[1/box/space]>>"
            b"/FirstChar 1/LastChar 2/Widths[900 260]/ToUnicode %s>>"
            % (
                reference(file.stream(_DRAWN)),
                reference(file.stream(_EMPTY)),
                reference(file.stream(_CMAP)),
            )
        )
