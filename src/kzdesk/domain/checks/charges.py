# SPDX-License-Identifier: GPL-3.0-or-later
"""Charges under articles or parts that a code does not have, and one charge recorded twice."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import Part, PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.law import GONE, charges_with_law
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.said_kinds import said_article
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Charge, Provision

NAME: Final = "charges"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Charges that cannot be")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare the number of the article and its part with the document.")
_LOOK_TWICE: Final = QT_TRANSLATE_NOOP("checks", "Delete one, or record the part or the case that sets them apart.")
_NO_ARTICLE: Final = QT_TRANSLATE_NOOP(
    "checks", "A charge names {article}, but the last article of that code is {last}."
)
_NO_PART: Final = QT_TRANSLATE_NOOP("checks", "A charge names {article}, but the article has only {last} parts.")
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "One case has two charges under {article}: both would be printed.")
_NUMBER: Final = re.compile(r"(\d+)(?:-\d+)?")


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield charges in one person's file that cannot be right by their number alone, and those recorded twice."""
    for part in file.parts:
        for charge, provision in charges_with_law(part, file.around):
            yield from _exists(file, charge, provision)
        yield from _twice(file, part)


def _exists(file: PersonFile, charge: Charge, provision: Provision) -> Iterator[Finding]:
    facts = (fact(charge, "provision"), fact(provision, "article"))
    last = file.around.limits.number(Limit.LAST_ARTICLE, provision.code)
    number = _number(provision.article)
    if last and number is not None and number > last:
        message = _NO_ARTICLE.format(article=said_article(provision), last=last)
        yield _finding(file, message, Severity.ERROR, facts)
    parts, part = file.around.last_parts.get((provision.code, provision.article)), _number(provision.part)
    if parts and part is not None and part > parts:
        message = _NO_PART.format(article=said_article(provision), last=parts)
        yield _finding(file, message, Severity.WARNING, (*facts, fact(provision, "part")))


def _twice(file: PersonFile, part: Part) -> Iterator[Finding]:
    seen: dict[tuple[str, str, str, str], Charge] = {}
    for charge, provision in charges_with_law(part, file.around):
        key = (provision.code, provision.article, provision.part, charge.stage)
        if provision.article and charge.stage not in GONE:
            if key in seen:
                message = _TWICE.format(article=said_article(provision))
                facts = tuple(Fact(each.TYPE, each.id, "provision", each.provision) for each in (seen[key], charge))
                yield _finding(file, message, Severity.WARNING, facts, _LOOK_TWICE)
            seen.setdefault(key, charge)


def _number(text: str) -> int | None:
    """Return the number of an article or a part, without its inserted number; None of text that is not one."""
    match = _NUMBER.fullmatch(text.strip())
    return int(match[1]) if match else None


def _finding(
    file: PersonFile, message: Message, severity: Severity, facts: tuple[Fact, ...], next_step: Message = _LOOK
) -> Finding:
    return Finding(NAME, severity, message, next_step, facts, (file.person.id,))
