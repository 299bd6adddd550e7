# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader would hold against an entry of a published list."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.submissions import published_list as printed
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.said import said_date
from kzdesk.services.consents import ALL_TIME, NAMED, levels_in_force, withdrawal
from kzdesk.services.list_facts import Judgement, PersonFacts
from kzdesk.services.list_print import EntryPrinter
from kzdesk.services.standings import stands_in

NO_LATIN_NAME: Final = QT_TRANSLATE_NOOP("editions", "No Latin name: the printed list has none to print.")
NO_RUSSIAN_NAME: Final = QT_TRANSLATE_NOOP("editions", "No name in Russian: printed in another spelling.")
NO_KAZAKH_NAME: Final = QT_TRANSLATE_NOOP("editions", "No name in Kazakh: printed in another spelling.")
NO_CUSTODY: Final = QT_TRANSLATE_NOOP(
    "editions", "No custody in force on {date}: this person may not belong on the list."
)
WRONG_SECTION: Final = QT_TRANSLATE_NOOP("editions", "Custody in force on {date} belongs to another section.")
NO_TERM: Final = QT_TRANSLATE_NOOP("editions", "No sentence to imprisonment in force on {date}.")
NO_CHARGES: Final = QT_TRANSLATE_NOOP("editions", "No charges to print.")
OTHER_PURPOSE: Final = QT_TRANSLATE_NOOP(
    "editions", "The words after the charges are not in the language of the document: they are left out."
)
OTHER_TITLE: Final = QT_TRANSLATE_NOOP(
    "editions",
    "Printed without its title, because the recorded wording has nothing in common with the official one: {articles}.",
)
TWICE: Final = QT_TRANSLATE_NOOP("editions", "This person stands on the list more than once.")
NOT_ASSESSED: Final = QT_TRANSLATE_NOOP("editions", "No assessment with the decision to list.")
LISTED_WITHOUT: Final = QT_TRANSLATE_NOOP("editions", "Listed without a decision to list, because: {reason}")
WITHDRAWN: Final = QT_TRANSLATE_NOOP(
    "editions", "Consent to be named was withdrawn ({date}): this entry cannot be exported."
)
WITHDRAWN_SOME_DAY: Final = QT_TRANSLATE_NOOP(
    "editions", "Consent to be named was withdrawn: this entry cannot be exported."
)
NO_CONSENT: Final = QT_TRANSLATE_NOOP(
    "editions", "Not printed: no consent to be named is in force, and no earlier publication stands in for it."
)
_SCRIPTS: Final = {"ru": ("ru_cyrl", NO_RUSSIAN_NAME), "kk": ("kk_cyrl", NO_KAZAKH_NAME)}


def of_records(
    printer: EntryPrinter, row: ListEntry, facts: PersonFacts, place: tuple[str, PartialDate]
) -> Iterator[Message]:
    """Yield what the records lack for an entry of a section of a list as of a day, the two in `place`."""
    section, day = place
    date = said_date(day)
    script, missing = _SCRIPTS.get(printer.language, ("latin", NO_LATIN_NAME))
    name = printer.name(row, facts)
    if name is None or name.script != script:
        yield missing
    belongs = printer.section_of(facts)
    if not belongs:
        yield NO_CUSTODY.format(date=date)
    elif belongs != section:
        yield WRONG_SECTION.format(date=date)
    lead = printer.lead(row, facts, section)
    if isinstance(lead, printed.Convicted) and not any(each.term for each in lead.sentences):
        yield NO_TERM.format(date=date)
    if _charges(lead) == ():
        yield NO_CHARGES
    if articles := printer.untitled(facts):
        yield OTHER_TITLE.format(articles=", ".join(articles))
    if printer.unprinted_purpose(facts):
        yield OTHER_PURPOSE


def of_assessment(judged: Judgement, entry: ListEntry) -> Iterator[Message]:
    """Yield that nobody has decided to list the person, or the reason for which the entry stands without."""
    if judged.assessment is None or judged.assessment.decision != "list":
        reason = entry.override_reason.strip()
        yield LISTED_WITHOUT.format(reason=reason) if reason else NOT_ASSESSED


def of_withdrawal(judged: Judgement) -> Iterator[Message]:
    """Yield that the person took consent to be named back."""
    ended = withdrawal(judged.consents, ALL_TIME)
    if ended is not None:
        yield WITHDRAWN.format(date=said_date(ended)) if ended.known else WITHDRAWN_SOME_DAY


def of_consent(judged: Judgement) -> Iterator[Message]:
    """Yield what stands against naming the person in public."""
    withdrawn = tuple(of_withdrawal(judged))
    yield from withdrawn
    allowed = NAMED in levels_in_force(judged.consents, ALL_TIME)
    allowed = allowed or stands_in(judged.consents, judged.publications, ALL_TIME) is not None
    if not allowed and not withdrawn:
        yield NO_CONSENT


def _charges(lead: printed.Lead) -> tuple[printed.ListedCharge, ...] | None:
    if isinstance(lead, printed.Convicted):
        return tuple(charge for each in lead.sentences for charge in each.charges)
    return lead.charges if isinstance(lead, printed.Charged) else None
