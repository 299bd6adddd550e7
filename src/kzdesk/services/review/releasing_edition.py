# SPDX-License-Identifier: GPL-3.0-or-later
"""Releasing an edition of the list: what it says and what was found in it is frozen, and it changes no more.

The frozen content is JSON, `kzdesk frozen edition` version 1: the document of the list in every language as the
format `json` writes it for the public (docs/formats/document.md, with the list itself under `exchange`), every finding
with its answer, and the ground on which each entry stands. It is cut into pieces of the length of a field; SHA-256 is
that of the whole in UTF-8.
"""

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from typing import Any, Final

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Damaged, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, source_text
from kzdesk.domain.progress import SILENT, Progress, Share
from kzdesk.domain.record import TEXT_LIMIT
from kzdesk.domain.records.listing import Edition, EditionRelease, FrozenText, ListSection
from kzdesk.domain.records.publication import Release
from kzdesk.domain.tree import Tree
from kzdesk.services.copying import copied
from kzdesk.services.export import Export, Order, Prepared, assert_nobody_withdrew
from kzdesk.services.frozen_editions import assert_open
from kzdesk.services.list_rows import people, rows
from kzdesk.services.records import load_tree, save_tree
from kzdesk.services.review.answers import Found
from kzdesk.services.review.assessing import ListingGround, grounds
from kzdesk.services.review.checking import Checking
from kzdesk.services.sound import sound
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_PURGED: Final = QT_TRANSLATE_NOOP(
    "editions",
    "The frozen content of this release was purged with somebody who stood on it. The date, the number of entries and "
    "the SHA-256 stay, by which a copy of it can be recognised.",
)
FORMAT: Final = "kzdesk frozen edition"
LIST: Final = "annex1"
_STEPS: Final = 1000
_CHECKED: Final = 900
"""Units of progress in all, and of them those of checking."""
_OPEN: Final = QT_TRANSLATE_NOOP(
    "editions",
    "The edition was not released: {count} errors found in it are open, the first: {first} Correct the records, or "
    "answer each finding with a reason.",
)
_UNDECIDED: Final = QT_TRANSLATE_NOOP(
    "editions",
    "The edition was not released: entries without the decision of two people to list: {count}, the first: {name}. "
    "Assess each with two reviewers, or write into the entry why it is listed without.",
)
_EMPTY: Final = QT_TRANSLATE_NOOP("editions", "The edition was not released: nobody stands on it.")
_CHANGED: Final = QT_TRANSLATE_NOOP(
    "editions", "The edition was not released: records changed while it was checked. Release it again."
)
_NOT_WHOLE: Final = QT_TRANSLATE_NOOP(
    "editions",
    "The frozen content of this release is not what was released: its SHA-256 does not hold. Compare it with a backup.",
)


@dataclass(frozen=True, slots=True)
class Readiness:
    """What keeps an edition from being released: open errors, entries without a decision, consent withdrawn."""

    found: tuple[Found, ...]
    open_errors: tuple[Found, ...]
    undecided: tuple[ListingGround, ...]
    withdrawn: int
    entries: int

    @property
    def ready(self) -> bool:
        """Whether the edition can be released."""
        return bool(self.entries) and not (self.open_errors or self.undecided or self.withdrawn)


@dataclass(frozen=True, slots=True)
class FrozenEdition:
    """A released edition read back: the record of its release and its content as it was on that day."""

    release: EditionRelease
    content: dict[str, Any] = dataclasses.field(repr=False)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the list was frozen."""
        return tuple(self.content["documents"])

    def document(self, language: str) -> dict[str, Any]:
        """Return the list in a language, as the format `json` wrote it. Raises `KeyError` for another language."""
        found: dict[str, Any] = self.content["documents"][language]
        return found


class EditionReleases:
    """Releases editions, reads what was released, and makes the next edition from one."""

    def __init__(self, vault: Vault, checking: Checking, export: Export) -> None:
        """Check by `checking` and make documents by `export`."""
        self._vault = vault
        self._checking = checking
        self._export = export

    def readiness(self, edition_id: str, *, progress: Progress = SILENT) -> Readiness:
        """Return what keeps an edition from being released.

        Raises `Refused` when it is gone, `Cancelled` when `progress` does.
        """
        found = self._checking.edition(edition_id, progress=Share(progress, 0, _CHECKED, _STEPS))
        with self._vault.transaction() as tx:
            edition = tx.records.get(Edition, edition_id)
            ready = _readiness(tx, edition, found, self._export.prepare_within(tx, _order(edition_id, "en")))
        progress.step(_STEPS, _STEPS)
        return ready

    def release(self, edition_id: str, *, by: str, progress: Progress = SILENT) -> EditionRelease:
        """Freeze an edition as it is now and return the record of it; it cannot be changed from then on.

        Raises `Refused` while errors found in it are open or entries have no decision to list, when somebody on it
        withdrew consent, when it is empty, was released already, or records changed meanwhile; `Cancelled` when
        `progress` does. Then nothing is stored.
        """
        progress.step(0, _STEPS)
        with self._vault.transaction() as tx:
            assert_open(tx, tx.records.get(Edition, edition_id))
            state = tx.log.state()
        found = self._checking.edition(edition_id, progress=Share(progress, 0, _CHECKED, _STEPS))
        with self._vault.transaction() as tx:
            if tx.log.state() != state:
                raise Refused(_CHANGED, code="changed")
            edition = tx.records.get(Edition, edition_id)
            languages = self._export.languages(LIST)
            prepared = {}
            for place, name in enumerate(languages, start=1):
                prepared[name] = self._export.prepare_within(tx, _order(edition_id, name))
                progress.step(_CHECKED + 50 * place // len(languages), _STEPS)
            ready = _readiness(tx, edition, found, prepared["en"])
            _assert_ready(ready, prepared["en"])
            documents = {name: self._document(each) for name, each in prepared.items()}
            content = _content(edition, documents, ready, grounds(tx, edition))
            release = _store(tx, edition, content, ready, by)
            tx.records.put(dataclasses.replace(edition, status="released"))
        progress.step(_STEPS, _STEPS)
        return release

    def releases(self, edition_id: str) -> tuple[EditionRelease, ...]:
        """Return the releases of an edition: one, or none while it is not released."""
        with self._vault.transaction() as tx:
            return tx.records.parts(EditionRelease, edition_id)

    def frozen(self, release_id: str) -> FrozenEdition:
        """Return a released edition as it was.

        Raises `Damaged` when the content is not what was released, `Refused` when somebody on it was purged since.
        """
        with self._vault.transaction() as tx:
            release = tx.records.get(EditionRelease, release_id)
            content = "".join(each.content for each in tx.records.parts(FrozenText, release_id))
            purged = not content and tx.purges.exist()
        if purged:
            raise Refused(_PURGED, code="purged")
        if _digest(content) != release.sha256:
            raise Damaged(_NOT_WHOLE, code="frozen")
        return FrozenEdition(release, json.loads(content))

    def copy(self, edition_id: str, title: str, as_of: PartialDate) -> Edition:
        """Copy an edition with its sections, groups and entries into a new draft and return that.

        Raises `Refused` when the edition is gone, `Invalid` without a title.
        """
        with self._vault.transaction() as tx:
            whole = load_tree(tx, tx.records.get(Edition, edition_id))
            fresh = copied(Tree(whole.record, whole.parts_named(ListSection.TYPE)))
            made = dataclasses.replace(tx.records.get(Edition, edition_id), id="", revision=0)
            named = sound(dataclasses.replace(made, title=title, as_of=as_of, status="draft"))
            stored = save_tree(tx, Tree(named, fresh.parts), "")
            return tx.records.get(Edition, stored.id)

    def _document(self, prepared: Prepared) -> Any:
        return json.loads(self._export.preview(prepared, format_name="json").data)


def _order(edition_id: str, language: str) -> Order:
    return Order(LIST, edition_id, language=language, profile="public")


def _readiness(tx: Tx, edition: Edition, found: tuple[Found, ...], prepared: Prepared) -> Readiness:
    placed = rows(tx.records, edition.id, {})
    listed = set(people(placed))
    records = {edition.id}
    for section, groups in placed:
        records.add(section.id)
        for group, entries in groups:
            records |= {group.id, *(entry.id for entry in entries)}
    mine = tuple(each for each in found if _concerns(each, listed, records))
    return Readiness(
        found=mine,
        open_errors=tuple(each for each in mine if each.finding.severity is Severity.ERROR and each.answer is None),
        undecided=tuple(each for each in grounds(tx, edition) if not each.decided),
        withdrawn=prepared.withdrawn,
        entries=len(people(placed)),
    )


def _concerns(found: Found, listed: set[str], records: set[str]) -> bool:
    """Whether a finding is about somebody on the edition or about its own texts."""
    return not listed.isdisjoint(found.finding.people) or any(f.record_id in records for f in found.finding.facts)


def _assert_ready(ready: Readiness, prepared: Prepared) -> None:
    if not ready.entries:
        raise Refused(_EMPTY, code="empty")
    assert_nobody_withdrew(prepared)
    if ready.open_errors:
        first = ready.open_errors[0].finding.message
        raise Refused(_OPEN.format(count=len(ready.open_errors), first=first), code="findings")
    if ready.undecided:
        name = ready.undecided[0].title
        raise Refused(_UNDECIDED.format(count=len(ready.undecided), name=name), code="undecided")


def _content(edition: Edition, documents: dict[str, Any], ready: Readiness, listed: tuple[ListingGround, ...]) -> str:
    told = {
        "format": FORMAT,
        "version": 1,
        "title": edition.title,
        "as_of": str(edition.as_of),
        "documents": documents,
        "findings": [_finding(each) for each in ready.found],
        "entries": [
            {
                "entry": each.entry.id,
                "person": each.entry.person,
                "assessment": each.assessment.id if each.assessment else None,
                "override_reason": each.entry.override_reason,
            }
            for each in listed
        ],
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _finding(found: Found) -> dict[str, Any]:
    finding, answer = found.finding, found.answer
    return {
        "key": finding.key,
        "class": finding.check,
        "severity": finding.severity.name.lower(),
        "sentence": source_text(finding.message),
        "answer": {"answer": answer.answer, "reason": answer.reason, "by": answer.answered_by} if answer else None,
    }


def _store(tx: Tx, edition: Edition, content: str, ready: Readiness, by: str) -> EditionRelease:
    counts = {severity.name.lower(): 0 for severity in Severity} | {"answered": 0}
    for each in ready.found:
        counts[each.finding.severity.name.lower()] += 1
        counts["answered"] += each.answer is not None
    files = tx.records.where(Release, {"edition": edition.id})
    made = EditionRelease(
        edition=edition.id,
        released_on=PartialDate(tx.today().isoformat()),
        released_by=by,
        sha256=_digest(content),
        entries=ready.entries,
        findings=json.dumps(counts),
        files="\n".join(f"{each.sha256}  {each.file_name}" for each in files),
        vault_state=tx.log.state(),
    )
    release = tx.records.put(sound(made))
    for position, start in enumerate(range(0, len(content), TEXT_LIMIT)):
        piece = content[start : start + TEXT_LIMIT]
        tx.records.put(sound(FrozenText(release=release.id, position=position, content=piece)))
    return release


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()
