# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents made from an open vault: gathered and worded in one step, written in another.

The first step reads the vault, the second does not, so a window may run the second beside other work.
"""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kzdesk.documents.format import PrintedPlace, Written
from kzdesk.documents.outline import Outline
from kzdesk.documents.rulesets import Ruleset
from kzdesk.documents.word_count import WordCount
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing, Withheld, profile
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.disclosed import DisclosedRecords
from kzdesk.services.house_wording import HOUSE, HouseWordings
from kzdesk.services.named_in_text import named_without_consent
from kzdesk.services.offers import Offer, Offers, maker_of
from kzdesk.services.submissions.making import Maker, Making, Order, Parted, Remark
from kzdesk.services.submissions.upr_rules import against_file
from kzdesk.services.writing import write_whole
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ("DeskPaper", "Export", "Offer", "Order", "Paper", "Prepared", "Preview", "PrintedPlace", "Remark")

_NO_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "export", "This document cannot be made in the language “{name}” yet. Languages it can be made in: {known}."
)
_NO_PROFILE: Final = QT_TRANSLATE_NOOP(
    "export", "“{name}” is nobody a document can be made for. It can be made for: {known}."
)
_WITHDRAWN: Final = QT_TRANSLATE_NOOP(
    "export",
    "Nothing was written: consent to be named is withdrawn for {count} of the entries on this list. Take them off the "
    "list, where they are marked as entries to check, and export it again.",
)
_NO_PARTS: Final = QT_TRANSLATE_NOOP("export", "This document has no parts that can be made by themselves.")
_RESOURCE: Final = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_./-]{0,99}")
_NO_DATE: Final = QT_TRANSLATE_NOOP("export", "A document needs a date it describes; “unknown” is none.")


@dataclass(frozen=True, slots=True)
class Paper:
    """A document worded and ready to be written in any format, and a file name that tells nothing personal."""

    outline: Outline
    stem: str


@dataclass(frozen=True, slots=True)
class DeskPaper(Paper):
    """A paper for one's own desk, of which nothing is kept back: its kind, its language and whom it is about.

    `vault_state` names the state of the vault it was made from.
    """

    name: str
    language: str
    people: tuple[str, ...]
    vault_state: str


@dataclass(frozen=True, slots=True)
class Prepared(Paper):
    """A document made for somebody outside.

    `withheld` is what the profile and consent keep out, `shown` whom it shows and how, `overrides` the earlier
    publications that stand in for consent; `remarks` are what a reader would hold against it. `withdrawn` counts the
    people listed who took consent to be named back; with any, it is shown without them and not written.
    `vault_state` names the state of the vault it was made from, `words` and `rules` are those of a document whose
    readers have rules for it.
    """

    order: Order
    as_of: PartialDate
    vault_state: str
    withheld: tuple[Withheld, ...] = ()
    shown: Mapping[str, Standing] = field(default_factory=dict)
    overrides: Mapping[str, PriorPublication] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    withdrawn: int = 0
    words: WordCount | None = None
    rules: Ruleset | None = None

    @property
    def language(self) -> str:
        """The code of the language it is in."""
        return self.order.language


@dataclass(frozen=True, slots=True)
class Preview:
    """A document that exists in memory only."""

    data: bytes
    written: Written


class Export:
    """Makes documents from the records of a vault."""

    def __init__(self, vault: Vault, vocabularies: Vocabularies, resources: Path, wordings: HouseWordings) -> None:
        """Take facts from the vault, words from `wordings`, fonts and rules from the folder `resources`."""
        self._vault = vault
        self._vocabularies = vocabularies
        self._resources = resources
        self._wordings = wordings
        self._offers = Offers(resources)

    def submissions(self) -> tuple[Offer, ...]:
        """Return the documents that can be made."""
        return self._offers.submissions()

    def formats(self) -> tuple[Offer, ...]:
        """Return the formats that can be written."""
        return self._offers.formats()

    def pictures(self) -> tuple[Offer, ...]:
        """Return the formats in which the charts of a document can be written."""
        return self._offers.pictures()

    def profiles(self) -> tuple[str, ...]:
        """Return the codes of `export_profiles`: for whom a document can be made."""
        return self._offers.profiles()

    def languages(self, submission: str) -> tuple[str, ...]:
        """Return the codes of the languages a document can be made in."""
        return self._offers.languages(submission)

    def prepare(self, order: Order, *, progress: Progress = SILENT) -> Prepared:
        """Return the document that is ordered. Reads the vault, which `write` does not.

        Raises `Refused` when there is no such document, language, profile or subject, or when the date is unknown,
        `Cancelled` when `progress` does.
        """
        with self._vault.transaction() as tx:
            return self.prepare_within(tx, order, progress)

    def prepare_within(self, tx: Tx, order: Order, progress: Progress = SILENT) -> Prepared:
        """Return the document that is ordered, within a transaction. Raises as `prepare` does."""
        maker = maker_of(order.submission)
        self._assert_possible(maker, order)
        words = self._wordings.reader(tx, order.language)
        records = DisclosedRecords(tx, profile(order.profile), words(HOUSE).say("people.somebody"), order.addressee)
        today = PartialDate(self._vault.clock.now().astimezone().date().isoformat())
        made = maker.make(Making(order, records, self._vocabularies, words, self._read, today, progress))
        return Prepared(
            outline=made.outline,
            stem="-".join(filter(None, (order.submission, order.part, f"{made.as_of.latest:%Y-%m-%d}"))),
            order=order,
            as_of=made.as_of,
            vault_state=tx.log.state(),
            withheld=records.withheld,
            shown=dict(records.shown),
            overrides=dict(records.overrides),
            remarks=(*named_without_consent(tx, made.outline, records), *made.remarks),
            withdrawn=len(records.withdrawn),
            words=made.words,
            rules=made.rules,
        )

    def format_remarks(self, prepared: Prepared, format_name: str, pages: int = 0) -> tuple[Remark, ...]:
        """Return what the readers' rules hold against a file in a format, with so many pages where they are known."""
        if prepared.rules is None:
            return ()
        submitters = len(prepared.outline.authors)
        return tuple(against_file(prepared.order.subject, prepared.rules, submitters, format_name, pages))

    def preview(self, prepared: Paper, *, format_name: str = "pdf", progress: Progress = SILENT) -> Preview:
        """Return the document in memory; no file is made. Raises `Cancelled` when `progress` does."""
        out = io.BytesIO()
        written = self._offers.format(format_name).write(prepared.outline, out, progress)
        return Preview(out.getvalue(), written)

    def write(
        self,
        prepared: Paper,
        target: Path,
        *,
        format_name: str = "pdf",
        replace: bool = False,
        progress: Progress = SILENT,
    ) -> Written:
        """Write the document to a file that its owner alone can read: the whole of it or nothing.

        Raises `Refused` when somebody listed withdrew consent to be named, or when the file is there and `replace` is
        not asked for, `Unavailable` when the disk does not take it, `Cancelled` when `progress` does.
        """
        assert_nobody_withdrew(prepared)
        chosen = self._offers.format(format_name)
        return write_whole(chosen, prepared.outline, target, replace=replace, progress=progress)

    def _assert_possible(self, maker: Maker, order: Order) -> None:
        languages = self._wordings.languages(maker.templates)
        if order.language not in languages:
            raise Refused(_NO_LANGUAGE.format(name=order.language, known=", ".join(languages)), code="language")
        if order.profile not in self.profiles():
            known = ", ".join(self.profiles())
            raise Refused(_NO_PROFILE.format(name=order.profile, known=known), code="profile")
        if any(day is not None and not day.known for day in (order.as_of, order.since)):
            raise Refused(_NO_DATE, code="date")
        if (order.part or order.since) and not isinstance(maker, Parted):
            raise Refused(_NO_PARTS, code="part")

    def _read(self, name: str) -> bytes:
        """Return a file of the program. Raises `FileNotFoundError`, also for what leads out of its folders."""
        path = self._resources / name
        if not _RESOURCE.fullmatch(name) or ".." in path.parts:
            raise FileNotFoundError
        return path.read_bytes()


def assert_nobody_withdrew(prepared: Paper) -> None:
    """Return unless somebody who is listed took consent to be named back. Raises `Refused` then."""
    if isinstance(prepared, Prepared) and prepared.withdrawn:
        raise Refused(_WITHDRAWN.format(count=prepared.withdrawn), code="consent")
