# SPDX-License-Identifier: GPL-3.0-or-later
"""The security of the institution in which somebody serves a sentence, as texts tell it, against the record."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recorded import sentences_of
from kzdesk.domain.checks.told import CORRECT_ONE, passage_fact, place, quoted
from kzdesk.domain.checks.undated import SaidStatus, Undated
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_REGIME: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells of {told}; on record it is {recorded}.")
_SAID: Final = {
    "minimum": QT_TRANSLATE_NOOP("checks", "a minimum-security institution"),
    "medium": QT_TRANSLATE_NOOP("checks", "a medium-security institution"),
    "maximum": QT_TRANSLATE_NOOP("checks", "a maximum-security institution"),
    "extreme": QT_TRANSLATE_NOOP("checks", "an extreme-security institution"),
    "full": QT_TRANSLATE_NOOP("checks", "a full-security institution"),
    "juvenile": QT_TRANSLATE_NOOP("checks", "an institution for minors"),
}
_NOW_CALLED: Final = {
    "settlement": "minimum",
    "general": "medium",
    "strict": "maximum",
    "special": "extreme",
    "prison": "full",
}
"""Names before 18 April 2017 and what the Criminal Code (Article 46) has called these institutions since."""
_MARKS: Final = ("security", "regime", "режим", "безопасност", "поселени", "қауіпсіз", "қоныс")
_FORMS: Final = (
    ("minimum", r"minimum[- ]security|settlement colony|минимальной безопасности|колони\w+[- ]поселени\w+"),
    ("minimum", r"қауіпсіздігі барынша төмен|барынша төмен қауіпсіз\w*|колония-қоныс\w*"),
    ("medium", r"medium[- ]security|(?:general|ordinary)[- ]regime|средней безопасности|общего режима"),
    ("medium", r"орташа қауіпсіз\w*|қауіпсіздігі орташа|жалпы режим\w*"),
    ("maximum", r"maximum[- ]security|strict[- ]regime|максимальной безопасности|строгого режима"),
    ("maximum", r"қауіпсіздігі барынша жоғары|барынша (?:жоғары )?қауіпсіз\w*|қатаң режим\w*"),
    ("extreme", r"(?:extreme|extraordinary|emergency)[- ]security|special[- ]regime"),
    ("extreme", r"чрезвычайной безопасности|особого режима|төтенше қауіпсіз\w*|ерекше режим\w*"),
    ("full", r"full[- ]security|полной безопасности|толық қауіпсіз\w*"),
)
_ANY: Final = late("|".join(rf"(?P<{kind}{place}>\b(?:{form})(?!\w))" for place, (kind, form) in enumerate(_FORMS)))
_NOT_SERVED: Final = late(
    r"\b(?:not|asked|demand\w*|request\w*|could|should|would|may be|instead|transfer\w*|moved|institutions"
    r"|colonies|prisons"
    r"|не|просил\w*|запросил\w*|потребовал\w*|может|могли|вместо|перев[её]\w+|учреждениях|учреждений|колониях|колоний"
    r"|сұрады|емес|ауыстыр\w+|орнына|мекемелер\w*|колониялар\w*)\b"
)


def _says(low: str) -> Iterator[SaidStatus]:
    told = list(_ANY.finditer(low))
    kinds = {str(match.lastgroup).rstrip("0123456789") for match in told}
    if len(kinds) == 1 and _NOT_SERVED.search(low) is None:
        yield SaidStatus(told[0].start(), told[0].end(), kinds.pop())


def _against(check: str, file: PersonFile, passage: Passage, said: SaidStatus) -> Iterator[Finding]:
    """Yield the security of an institution told of a person that neither a sentence nor a colony on record has."""
    recorded = _recorded(file)
    if not recorded or said.value in recorded or (said.value == "medium" and "juvenile" in recorded):
        return
    own, source = next(iter(recorded.items()))
    values = {"place": place(passage), "quote": quoted(passage, said)}
    message = _REGIME.format(told=_SAID[said.value], recorded=_SAID[own], **values)
    facts = (passage_fact(passage, said.value), source)
    yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, (file.person.id,))


def _recorded(file: PersonFile) -> dict[str, Fact]:
    """Return the security of the institutions on record, as they are called now, with what tells it."""
    found: dict[str, Fact] = {}
    for punished in sentences_of(file):
        for each in punished.components:
            if each.component_type == "imprisonment" and each.regime:
                found.setdefault(_NOW_CALLED.get(each.regime, each.regime), fact(each, "regime"))
    for episode in file.custody:
        facility = file.around.facilities.get(episode.facility)
        if episode.custody_kind == "imprisonment" and facility is not None and facility.security_level:
            level = facility.security_level
            found.setdefault(_NOW_CALLED.get(level, level), fact(episode, "facility"))
    return found


REGIMES: Final = Undated(_MARKS, _says, _against)
"""The security of the institution in which a sentence is served."""
