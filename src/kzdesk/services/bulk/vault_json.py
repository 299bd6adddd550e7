# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole vault as one JSON file that tells by itself what it holds, and the way back into an empty vault.

One record stands on each line, so both ways take little memory however large the vault is. The equal state hash of both
vaults shows that nothing was lost.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TextIO

from kzdesk import __version__
from kzdesk.domain.errors import Damaged, Refused
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.fold import DELETED
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, source_text
from kzdesk.domain.operations import AuthorChain
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.publication import Release
from kzdesk.domain.tree import decode_value
from kzdesk.exchange.operations import fits
from kzdesk.runtime.vocabularies import LANGUAGES, Vocabularies
from kzdesk.services.bulk.vault_files import assert_room, take_files, write_files
from kzdesk.services.bulk.vault_records import NOBODY, PEOPLE, PROGRAM, Step, steps, told
from kzdesk.services.incoming import readable
from kzdesk.services.ways_out import DataFile, Way, WaysOut
from kzdesk.store.tx import COMPARTMENT, Tx
from kzdesk.store.vault import Vault

FORMAT: Final = "kzdesk-vault"
VERSION: Final = 1
NAME: Final = "vault"
_EMPTY: Final = hashlib.sha256(b"").hexdigest()
_LONGEST_LINE: Final = 64_000_000
_PIECE: Final = 1 << 16
_SHAPE: Final[dict[str, type]] = {
    "type": str,
    "id": str,
    "created_by": str,
    "fields": dict,
    "program": list,
    "others": dict,
    "marks": list,
    "deleted": bool,
    "disputed": bool,
}
_HEAD_END: Final = ',"records":['
_NOT_OURS: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "This file is not a whole vault as JSON, or another program has put its lines together otherwise. Nothing was "
    "changed.",
)
_NEWER: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "Line {line}: this version of kzdesk does not know “{name}”. Nothing was changed. Use the version that wrote the "
    "file, or a newer one.",
)
_WRONG: Final = QT_TRANSLATE_NOOP(
    "bulk", "Line {line}: the value of “{name}” is not one it can have. Nothing was changed."
)
_NOT_EMPTY: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "A whole vault is read into an empty one only, and this one has records. Nothing was changed. Make a new "
    "vault first.",
)
_CUT: Final = QT_TRANSLATE_NOOP("bulk", "The file is not complete: its end is missing or altered. Nothing was changed.")
_OTHER_STATE: Final = QT_TRANSLATE_NOOP(
    "bulk", "What the file holds is not what it says it holds: it was altered. Nothing was changed."
)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came out of a file: how many records, and the state hash, which is that of the vault it was made from.

    `files` counts evidence files that came beside it and are sound, `lacking` those that did not or are not.
    """

    records: int
    state_hash: str
    files: int = 0
    lacking: int = 0


class VaultJson:
    """Writes a whole vault as JSON, and reads it into an empty one."""

    def __init__(self, vault: Vault, ways: WaysOut, vocabularies: Vocabularies) -> None:
        """Let files out by `ways`."""
        self._vault = vault
        self._ways = ways
        self._vocabularies = vocabularies

    def export(self, target: Path, way: Way, *, with_files: bool = False, progress: Progress = SILENT) -> Release:
        """Write everything that stands in the vault, sealed fields and deleted records included, and remember it.

        Evidence files go into a folder beside it `with_files`. Raises as `WaysOut.release_data` does, `Refused` when
        that folder is there, and `Cancelled` when `progress` does.
        """
        if with_files:
            assert_room(target)

        def made(tx: Tx) -> DataFile:
            people: list[str] = []
            return DataFile(NAME, "json", "en", self._pieces(tx, people, progress), people)

        release = self._ways.release_data(made, target, way)
        if with_files:
            write_files(self._vault, target, progress)
        return release

    def read(self, path: Path, *, progress: Progress = SILENT) -> Restored:
        """Read a file into the vault, which has no records of people yet; all of it or nothing. Evidence files that lie
        beside it are taken afterwards.

        Raises `Refused` for another file, one of a newer version, and when the vault is not empty; `Damaged` when the
        file was cut or altered; `Unavailable` when it cannot be read; `Cancelled` when `progress` does.
        """
        try:
            with readable():
                size = path.stat().st_size
                with path.open(encoding="utf-8", newline="\n") as file, self._vault.transaction() as tx:
                    restored = _Reading(tx, self._vault.device, file, size).all(progress)
        except UnicodeDecodeError:
            raise Refused(_NOT_OURS, code="not_a_vault") from None
        sound, lacking = take_files(self._vault, path, progress)
        return replace(restored, files=sound, lacking=lacking)

    def _pieces(self, tx: Tx, people: list[str], progress: Progress) -> Iterator[bytes]:
        total, count, digest = tx.merge.count(), 0, tx.merge.state_hash()
        waiting = [_json(self._head())[:-1] + _HEAD_END + "\n"]
        size = 0
        for folded in tx.merge.every():
            progress.step(count, max(total, count))
            line = (",\n" if count else "") + _json(told(folded))
            waiting.append(line)
            size += len(line)
            count += 1
            if folded.record_type == Person.TYPE and folded.created and not folded.deleted:
                people.append(folded.record_id)
            if size >= _PIECE:
                yield "".join(waiting).encode()
                waiting, size = [], 0
        waiting.append(f'\n],"count":{count},"state_hash":"{digest}"}}\n')
        yield "".join(waiting).encode()
        progress.step(count, count)

    def _head(self) -> dict[str, Any]:
        used = sorted({item.vocabulary for cls in TYPES for item in specs(cls) if item.vocabulary})
        return {
            "format": FORMAT,
            "version": VERSION,
            "program": f"kzdesk {__version__}",
            "types": {
                cls.TYPE: {
                    "label": source_text(cls.LABEL),
                    "fields": {item.name: _described(item) for item in specs(cls)},
                }
                for cls in TYPES
            },
            "vocabularies": {
                name: {
                    term.code: {language: term.label(language) for language in LANGUAGES}
                    for term in self._vocabularies.terms(name)
                }
                for name in used
            },
        }


class _Reading:
    """Reads one file into one transaction."""

    def __init__(self, tx: Tx, device: str, file: TextIO, size: int) -> None:
        self._tx = tx
        self._chain = AuthorChain(device, tx.fact(COMPARTMENT) or device)
        self._file = file
        self._size = size
        self._line = 1

    def all(self, progress: Progress) -> Restored:
        head = self._file.readline(_LONGEST_LINE)
        if not head.endswith(_HEAD_END + "\n"):
            raise Refused(_NOT_OURS, code="not_a_vault")
        self._assert_head(head)
        if self._tx.merge.state_hash() != _EMPTY:
            raise Refused(_NOT_EMPTY, code="not_empty")
        count, done, last = 0, len(head), ""
        while line := self._file.readline(_LONGEST_LINE):
            self._line += 1
            done += len(line)
            if line.startswith("]"):
                last = line
                break
            if line != "\n":
                self._restore(self._object(line.rstrip("\n").removesuffix(",")))
                count += 1
            progress.step(min(done, self._size), self._size)
        return self._ended(last, count, progress)

    def _ended(self, last: str, count: int, progress: Progress) -> Restored:
        """Return what was restored when the end of the file agrees with it."""
        end = self._object("{" + last[2:].strip()) if last.startswith("],") else {}
        if self._file.read(1) or end.get("count") != count:
            raise Damaged(_CUT, code="cut")
        self._tx.merge.project()
        digest = self._tx.merge.state_hash()
        if digest != end.get("state_hash"):
            raise Damaged(_OTHER_STATE, code="state")
        progress.step(self._size, self._size)
        return Restored(count, digest)

    def _assert_head(self, head: str) -> None:
        found = self._object(head.rstrip("\n") + "]}")
        if found.get("format") != FORMAT:
            raise Refused(_NOT_OURS, code="not_a_vault")
        if found.get("version") != VERSION:
            raise Refused(_NEWER.format(line=1, name=f"version {found.get('version')}"), code="newer")

    def _object(self, line: str) -> dict[str, Any]:
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            raise Damaged(_CUT, code="cut") from None
        if not isinstance(found, dict):
            raise Refused(_NOT_OURS, code="not_a_vault")
        return found

    def _restore(self, record: dict[str, Any]) -> None:
        self._assert_sound(record)
        name, record_id = record["type"], record["id"]
        if record["created_by"] == PROGRAM and not self._tx.queries.known([record_id]):
            self._bring(record)
        written: list[str] = []
        for step in steps(record):
            written.append(self._write((name, record_id), step, written))

    def _bring(self, record: dict[str, Any]) -> None:
        """Make a record that the program brought along when that vault was made, and does not bring any more."""
        cls = record_type(record["type"])
        kinds = {item.name: item.kind for item in specs(cls)}
        brought = record.get("program", ())
        values = {name: decode_value(kinds[name], record["fields"][name]) for name in brought}
        self._tx.records.put_reference(cls(id=record["id"], **values))

    def _write(self, subject: tuple[str, str], step: Step, before: list[str]) -> str:
        replaced = before if step.action == "delete" else []
        changes = {name: (value, list(replaced)) for name, value in step.values.items()}
        return self._tx.merge.append(self._chain, subject, step.action, changes).version

    def _assert_sound(self, record: dict[str, Any]) -> None:
        """Return when a record is one that an export writes and this program knows."""
        for name, value in record.items():
            if name not in _SHAPE:
                raise Refused(_NEWER.format(line=self._line, name=name), code="newer")
            if not isinstance(value, _SHAPE[name]):
                self._refuse(name)
        if not {"type", "id", "created_by", "fields"} <= record.keys():
            self._refuse("record")
        if record["created_by"] not in (PEOPLE, PROGRAM, NOBODY):
            self._refuse("created_by")
        if len(record["id"]) != 32 or not all(each in "0123456789abcdef" for each in record["id"]):
            self._refuse("id")
        self._assert_values(record)

    def _assert_values(self, record: dict[str, Any]) -> None:
        try:
            known = {item.name: item for item in specs(record_type(record["type"]))}
        except KeyError:
            raise Refused(_NEWER.format(line=self._line, name=record["type"]), code="newer") from None
        others = record.get("others", {})
        for name, value in record["fields"].items():
            if name not in known:
                raise Refused(_NEWER.format(line=self._line, name=name), code="newer")
            beside = others.get(name, [])
            if not isinstance(beside, list) or not all(fits(known[name], each) for each in (value, *beside)):
                self._refuse(name)
        named = {*others, *record.get("program", ())}
        if not named <= record["fields"].keys() or not all(mark in (True, False) for mark in record.get("marks", ())):
            self._refuse(DELETED)

    def _refuse(self, name: str) -> None:
        raise Refused(_WRONG.format(line=self._line, name=name), code="value")


def _described(item: FieldSpec) -> dict[str, str]:
    """Return what somebody without kzdesk must know of a field."""
    facts = {"label": source_text(item.label), "kind": item.kind.value}
    if item.vocabulary:
        facts["vocabulary"] = item.vocabulary
    if item.target:
        facts["target"] = item.target
    return facts


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
