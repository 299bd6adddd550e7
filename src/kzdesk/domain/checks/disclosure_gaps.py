# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list may not be printed without: consent to be named, sources, and approvals of names of those accused."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import EditionFile, PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.disclosure import NAMED_IN_PUBLIC
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.approvals import approvals_lacking
from kzdesk.domain.records.violation import Involvement

NAME: Final = "disclosure_gaps"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Consent, sources and approvals")
_LOOK_CONSENT: Final = QT_TRANSLATE_NOOP(
    "checks", "Ask for consent, or record where the person was named in public before."
)
_LOOK_WITHDRAWN: Final = QT_TRANSLATE_NOOP(
    "checks", "Take the entry off the list: withdrawn consent is respected at once."
)
_LOOK_SOURCES: Final = QT_TRANSLATE_NOOP("checks", "Write the sources into the entries, one on a line.")
_LOOK_APPROVAL: Final = QT_TRANSLATE_NOOP(
    "checks", "Two people approve the name, and a source is given, before it is printed."
)
_NO_CONSENT: Final = QT_TRANSLATE_NOOP(
    "checks", "{count} of {total} people on this list have neither agreed to be named in public nor been named before."
)
_WITHDRAWN: Final = QT_TRANSLATE_NOOP("checks", "{count} of {total} people on this list have withdrawn their consent.")
_NO_SOURCES: Final = QT_TRANSLATE_NOOP("checks", "{count} of {total} entries of this list give no source.")
_NOT_APPROVED: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{count} people are recorded by name as involved in acts against those on this list, without two "
    "approvals and a source; they are not named in print.",
)


def look_at_edition(file: EditionFile) -> Iterator[Finding]:
    """Yield what is missing, one finding for each kind of it however many people it concerns."""
    if file.edition.status == "released":
        return
    people = [file.people[each.entry.person] for each in file.listed if each.entry.person in file.people]
    yield from _counted(file, people, _withdrawn, (_WITHDRAWN, _LOOK_WITHDRAWN, Severity.ERROR))
    yield from _counted(file, people, _unconsented, (_NO_CONSENT, _LOOK_CONSENT, Severity.WARNING))
    silent = [each for each in file.listed if not each.entry.sources.strip()]
    if silent:
        message = _NO_SOURCES.format(count=len(silent), total=len(file.listed))
        about = tuple(dict.fromkeys(each.entry.person for each in silent))
        yield Finding(NAME, Severity.HINT, message, _LOOK_SOURCES, (fact(file.edition, "title"),), about)
    unready = {each.perpetrator: each for person in people for each in _accused_of(person) if not _ready(each)}
    if unready:
        facts = tuple(fact(each, "perpetrator") for each in unready.values())
        message = _NOT_APPROVED.format(count=len(unready))
        yield Finding(NAME, Severity.HINT, message, _LOOK_APPROVAL, facts, tuple(unready))


def _counted(
    file: EditionFile,
    people: list[PersonFile],
    lacks: Callable[[PersonFile], bool],
    said: tuple[Message, Message, Severity],
) -> Iterator[Finding]:
    found = tuple(each.person.id for each in people if lacks(each))
    if found:
        message, next_step, severity = said
        told = message.format(count=len(found), total=len(people))
        yield Finding(NAME, severity, told, next_step, (fact(file.edition, "title"),), found)


def _withdrawn(file: PersonFile) -> bool:
    """Return whether everything the person ever agreed to was withdrawn, so that no publication counts either."""
    return bool(file.consents) and all(known(each.withdrawn_on) for each in file.consents)


def _unconsented(file: PersonFile) -> bool:
    agreed = any(NAMED_IN_PUBLIC in each.levels and not known(each.withdrawn_on) for each in file.consents)
    stands_in = bool(file.publications) and not file.consents
    return not (agreed or stands_in or _withdrawn(file))


def _accused_of(file: PersonFile) -> Iterable[Involvement]:
    return (each for suffered in file.acts for each in suffered.involvements if each.perpetrator)


def _ready(each: Involvement) -> bool:
    return bool(each.source) and not approvals_lacking(each.approved_by_1, each.approved_by_2)
