# SPDX-License-Identifier: GPL-3.0-or-later
"""The legal basis of custody as it was written down: the code it names and the article, against kind and charges."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.law import charges_with_law
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import CustodyEpisode

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the source and correct the one that is wrong.")
_finding: Final = OnPerson("circumstances", _LOOK)
_CODE: Final = QT_TRANSLATE_NOOP(
    "checks", "The legal basis of {kind}, “{text}”, names a code under which nobody is held so."
)
_ARTICLE: Final = QT_TRANSLATE_NOOP(
    "checks", "The legal basis of {kind}, “{text}”, names another article than any charge of the person."
)
_PROCEDURE: Final = late(
    r"criminal procedure|\bCPC\b|\bУПК\b|уголовно-процессуальн|\bҚПК\b|қылмыстық-процестік", re.IGNORECASE
)
_OFFENCES: Final = late(
    r"administrative offen[cs]es|\bCAO\b|\bКоАП\b|административных правонарушени|\bӘҚБтК\b|әкімшілік құқық бұзушылық",
    re.IGNORECASE,
)
_CRIMES: Final = late(r"criminal code|\bCC\b|\bУК\b|уголовн\w+ кодекс|\bҚК\b|қылмыстық кодекс", re.IGNORECASE)
_NUMBER: Final = late(
    r"(?:\b(?:articles?|art\.?|ст\.?|стать[яеийюё]\w*)\s*(\d{2,3}(?:-\d)?))|(\d{2,3}(?:-\d)?)[- ]?бап", re.IGNORECASE
)
_ADMINISTRATIVE: Final = frozenset({"admin_arrest", "admin_detention"})
_CRIMINAL: Final = frozenset({"pretrial", "house_arrest", "imprisonment", "penal_arrest", "bail", "pledge", "surety"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield legal grounds of custody that are of another kind of custody, or of another charge."""
    for episode in file.custody:
        if episode.legal_basis:
            yield from _code(file, episode)
            yield from _article(file, episode)


def _code(file: PersonFile, episode: CustodyEpisode) -> Iterator[Finding]:
    text = episode.legal_basis
    offences = _OFFENCES.search(text) is not None
    criminal = _CRIMES.search(text) is not None or _PROCEDURE.search(text) is not None
    wrong = (episode.custody_kind in _ADMINISTRATIVE and criminal and not offences) or (
        episode.custody_kind in _CRIMINAL and offences and not criminal
    )
    if wrong:
        message = _CODE.format(kind=said_custody(episode.custody_kind), text=text)
        yield _finding(file, message, (fact(episode, "legal_basis"), fact(episode, "custody_kind")))


def _article(file: PersonFile, episode: CustodyEpisode) -> Iterator[Finding]:
    """Yield an article of a code of crimes or offences, where all charges of the only case name others of that code."""
    text = episode.legal_basis
    code = "CAO2014" if _OFFENCES.search(text) else "CC2014" if _CRIMES.search(text) else ""
    if not code or _PROCEDURE.search(text) or len(file.parts) != 1:
        return
    told = {one or other for one, other in _NUMBER.findall(text)}
    charged = [(charge, law) for charge, law in charges_with_law(file.parts[0], file.around) if law.code == code]
    articles = {law.article for _, law in charged}
    if told and articles and not told & articles:
        severity = Severity.WARNING if code == "CAO2014" else Severity.HINT
        message = _ARTICLE.format(kind=said_custody(episode.custody_kind), text=text)
        facts = (fact(episode, "legal_basis"), fact(charged[0][0], "provision"))
        yield _finding(file, message, facts, severity=severity)
