# SPDX-License-Identifier: GPL-3.0-or-later
"""What a PDF says about itself: title, language, conformance, colours. Never who made it, where or when."""

from collections.abc import Iterable
from html import escape

from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.syntax import literal, reference, text_string
from kzdesk.documents.outline import Outline

_PRODUCER = "kzdesk"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{authors}
<xmp:CreateDate>{dated}</xmp:CreateDate><xmp:ModifyDate>{dated}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def write_metadata(file: PdfFile, outline: Outline) -> int:
    """Write the XMP packet and return its number."""
    values = {
        "title": _xml(outline.title),
        "subject": _xml(outline.subject),
        "language": _xml(outline.language),
        "authors": _authors(outline.authors),
        "dated": outline.dated.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "producer": _PRODUCER,
    }
    return file.stream(_XMP.format(**values).encode(), b"/Type/Metadata/Subtype/XML", compress=False)


def write_information(file: PdfFile, outline: Outline) -> int:
    """Write the information dictionary, which says the same as the XMP packet, and return its number."""
    entries = {
        b"Title": text_string(_shown(outline.title)),
        b"Subject": text_string(_shown(outline.subject)),
        b"Creator": text_string(_PRODUCER),
        b"Producer": text_string(_PRODUCER),
        b"CreationDate": literal(outline.dated.strftime("D:%Y%m%d%H%M%SZ").encode()),
        b"ModDate": literal(outline.dated.strftime("D:%Y%m%d%H%M%SZ").encode()),
    }
    if outline.authors:
        entries[b"Author"] = text_string("; ".join(map(_shown, outline.authors)))
    return file.add(b"<<%s>>" % b"".join(b"/" + key + value for key, value in entries.items()))


def write_colours(file: PdfFile, profile: bytes) -> int:
    """Write the output intent: colours are meant as sRGB. Return its number."""
    stream = file.stream(profile, b"/N 3")
    return file.add(
        b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        b"/DestOutputProfile %s>>" % reference(stream)
    )


def _authors(authors: Iterable[str]) -> str:
    items = "".join(f"<rdf:li>{_xml(author)}</rdf:li>" for author in authors)
    return f"\n<dc:creator><rdf:Seq>{items}</rdf:Seq></dc:creator>" if items else ""


def _xml(text: str) -> str:
    return escape(_shown(text), quote=False)


def _shown(text: str) -> str:
    """Return the text on one line; what no file can hold becomes the replacement character."""
    line = "".join(" " if letter.isspace() else letter for letter in printable(text))
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in line)
