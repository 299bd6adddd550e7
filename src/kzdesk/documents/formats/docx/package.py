# SPDX-License-Identifier: GPL-3.0-or-later
"""The container of a Word document (ISO/IEC 29500-2, Open Packaging Conventions), with the same bytes each time."""

import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import BinaryIO, Final

from docx.opc.constants import CONTENT_TYPE, NAMESPACE, RELATIONSHIP_TARGET_MODE
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.package import Package

from kzdesk.documents.formats.docx.xml import Xml, xml_file

_DATED: Final = (1980, 1, 1, 0, 0, 0)  # the first day a zip archive can name: it tells nothing
_UNIX: Final = 3
_OWNER_ONLY: Final = 0o600 << 16


class Container:
    """Names the parts and their relationships first, then takes their content one after the other."""

    def __init__(self) -> None:
        """Start without parts."""
        self._package = Package()

    def main(self, name: str, content_type: str, relation: str) -> Part:
        """Return a new part that the package itself leads to."""
        part = Part(PackURI(name), content_type, b"", self._package)
        self._package.relate_to(part, relation)
        return part

    def beside(self, owner: Part, name: str, content_type: str, relation: str) -> tuple[Part, str]:
        """Return a new part that `owner` leads to, and the id by which `owner` names it."""
        part = Part(PackURI(name), content_type, b"", self._package)
        return part, owner.relate_to(part, relation)

    @contextmanager
    def open(self, out: BinaryIO) -> Iterator["Archive"]:
        """Write the archive: its list of parts at once, then what the caller puts into it, then the relationships."""
        with zipfile.ZipFile(out, "w") as zipped:
            archive = Archive(zipped)
            self._write_content_types(archive)
            _write_relations(archive, PACKAGE_URI, self._package.rels)
            yield archive
            for part in self._package.iter_parts():
                if part.rels:
                    _write_relations(archive, part.partname, part.rels)

    def _write_content_types(self, archive: "Archive") -> None:
        with archive.xml(CONTENT_TYPES_URI, "Types", {"xmlns": NAMESPACE.OPC_CONTENT_TYPES}) as xml:
            for ending, content_type in (("rels", CONTENT_TYPE.OPC_RELATIONSHIPS), ("xml", CONTENT_TYPE.XML)):
                xml.leaf("Default", {"Extension": ending, "ContentType": content_type})
            for part in self._package.iter_parts():
                xml.leaf("Override", {"PartName": part.partname, "ContentType": part.content_type})


class Archive:
    """The parts as they are written."""

    def __init__(self, zipped: zipfile.ZipFile) -> None:
        """Write into an open archive."""
        self._zipped = zipped

    @contextmanager
    def xml(self, name: PackURI, root: str, namespaces: Mapping[str, str]) -> Iterator[Xml]:
        """Write a part as XML; what is written meanwhile is its content."""
        with self._zipped.open(_entry(name), "w") as member, xml_file(member, root, namespaces) as xml:
            yield xml


def _write_relations(archive: Archive, owner: PackURI, relations: Relationships) -> None:
    with archive.xml(owner.rels_uri, "Relationships", {"xmlns": NAMESPACE.OPC_RELATIONSHIPS}) as xml:
        for relation in relations.values():
            outside = {"TargetMode": RELATIONSHIP_TARGET_MODE.EXTERNAL} if relation.is_external else {}
            target = {"Id": relation.rId, "Type": relation.reltype, "Target": relation.target_ref}
            xml.leaf("Relationship", target | outside)


def _entry(name: PackURI) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name.membername, _DATED)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _OWNER_ONLY
    return entry
