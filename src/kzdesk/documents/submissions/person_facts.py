# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about a person that several documents tell, each as its document words it."""

from dataclasses import dataclass

from kzdesk.documents.submissions.proceedings import ChargedWith, Judged
from kzdesk.domain.dates import PartialDate

Named = tuple[tuple[str, str], ...]
"""Facts by the name of their entry in the words of the document; those without a value are left out."""


@dataclass(frozen=True, slots=True)
class Custody:
    """One stretch of custody. `details` are named facts of it."""

    kind: str
    start: PartialDate | None
    end: PartialDate | None
    where: str
    details: Named
    without_contact: bool = False
    record: str = ""


@dataclass(frozen=True, slots=True)
class CaseOfPerson:
    """One case and this person's part in it. `title` is its kind where the title may not be told."""

    title: str
    facts: Named
    charges: tuple[ChargedWith, ...]
    judged: tuple[Judged, ...]
    record: str = ""


@dataclass(frozen=True, slots=True)
class ActAgainst:
    """One act against this person; `methods` are those of ill-treatment."""

    kind: str
    start: PartialDate | None
    end: PartialDate | None
    facts: Named
    methods: str = ""
    complaint: str = ""
    narrative: tuple[str, ...] = ()
    record: str = ""


@dataclass(frozen=True, slots=True)
class Restricted:
    """One restriction. `kind` is a code of `restriction_types` and `label` what it is called.

    `person_record` tells people of one name apart.
    """

    person: str
    person_record: str
    kind: str
    label: str
    authority: str
    start: PartialDate | None
    end: PartialDate | None
    basis: str
    effect: str
    before_verdict: bool
    after_served: bool
    record: str = ""


@dataclass(frozen=True, slots=True)
class Intervening:
    """One intervention: what is asked of whom, and what came of it. `open` says that it still waits for an answer."""

    title: str
    kind: str
    addressed_to: str
    status: str
    priority: str
    deadline: PartialDate | None
    sent_on: PartialDate | None
    answered_on: PartialDate | None
    response: str
    impact: str
    open: bool
    record: str = ""
