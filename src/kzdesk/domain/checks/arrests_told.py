# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a warrant was shown, how a statement was signed, and a punishment told without its length, against fields."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recorded import PRINCIPAL, sentences_of
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.told import CORRECT_ONE, SAYS, passage_fact, place, quoted
from kzdesk.domain.checks.undated import SaidStatus, Undated
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_SAID: Final = {
    "warrant yes": QT_TRANSLATE_NOOP("checks", "that a warrant was shown"),
    "warrant no": QT_TRANSLATE_NOOP("checks", "that no warrant was shown"),
    "signed forced": QT_TRANSLATE_NOOP("checks", "that a statement was signed under force"),
    "signed refused": QT_TRANSLATE_NOOP("checks", "that signing was refused"),
    "signed voluntary": QT_TRANSLATE_NOOP("checks", "that a statement was signed freely"),
    "signed none": QT_TRANSLATE_NOOP("checks", "that no statement was asked for"),
}
_MARKS: Final = (
    *(
        "warrant",
        "to sign",
        "signed",
        "suspended",
        "conditional",
        "ордер",
        "постановлени",
        "санкци",
        "подпис",
        "условн",
    ),
    *("қаулы", "қол қой", "шартты"),
)
_PAPER_RU: Final = r"(?:ордер|постановлени|санкци)\w*"
_FORMS: Final = late(
    r"(?P<warrant_no>\bwithout (?:showing |presenting |producing )?(?:a |any )?warrant|\bno warrant\b"
    r"|\b(?:did not|never) (?:show|present|produce)\w* (?:him |her )?(?:a |any |the )?warrant"
    rf"|\bбез (?:предъявления )?{_PAPER_RU}|\b{_PAPER_RU} (?:\w+ )?не (?:показа|предъяв)\w+"
    rf"|\bне (?:показа|предъяв)\w+ (?:\w+ )?{_PAPER_RU}|\bордерсіз\b|\b(?:ордер|қаулы)\w* көрсет(?:педі|пей|ілмеді"
    rf"|кен жоқ))"
    r"|(?P<warrant_yes>\b(?:showed|presented|produced)\b[^.;,]{0,20}?\bwarrant|\bwarrant was (?:shown|presented"
    r"|produced)"
    rf"|\b(?:показал|предъявил)\w* (?:\w+ )?{_PAPER_RU}|\b(?:ордер|қаулы)\w* көрсет(?:ті|кен|ілді))"
    r"|(?P<signed_refused>\brefused to sign|\bотказал\w* (?:\w+ )?подпис\w+|\bне стал\w* подпис\w+"
    r"|\bқол қоюдан бас тартт?\w+)"
    r"|(?P<signed_forced>\b(?:forced|made|compelled|coerced) (?:him |her )?to sign|\bsigned\b[^.;,]{0,30}?\bunder"
    r" (?:torture|duress|pressure|force)|\b(?:заставил|принудил|вынудил)\w*[^.;,]{0,20}? подпис\w+"
    r"|\bподписал\w*[^.;,]{0,30}? под (?:пытк|давлени|принуждени)\w+|\bмәжбүрлеп қол қой\w+|\bқол қоюға мәжбүр\w+)"
    r"|(?P<signed_voluntary>\bsigned\b[^.;,]{0,30}?\b(?:voluntarily|freely|of (?:his|her) own)"
    r"|\b(?:добровольно|сам[а]?) подписал\w*|\bподписал\w*[^.;,]{0,20}? добровольно|\bөз еркімен қол қой\w+)"
    r"|(?P<suspended>\b(?:received|given|got|gave) (?:him |her |an? )*(?:suspended|conditional) (?:sentence|term)"
    r"|\b(?:получил|дал|дали|назначил)\w* [^.;,]{0,20}?условн(?:ый срок|ое наказание|ое осуждение)"
    r"|\bосужд\w+ условно\b"
    r"|\bусловно осужд\w+|\bшартты түрде сотта(?:лды|лған|ды))"
)
_LENGTH: Final = late(r"\b(?:years?|months?|год\w*|лет|месяц\w*|жыл\w*|айға)\b")
_OF_OTHERS: Final = late(
    r"\b(?:asked|demand\w*|request\w*|could|may be|might|просил\w*|требовал\w*|может|сұрады|мүмкін)\b"
)


def _says(low: str) -> Iterator[SaidStatus]:
    match = _FORMS.search(low)
    if match is None or _OF_OTHERS.search(low) or (match.lastgroup == "suspended" and _LENGTH.search(low)):
        return
    yield SaidStatus(match.start(), match.end(), str(match.lastgroup).replace("_", " "))


def _against(check: str, file: PersonFile, passage: Passage, said: SaidStatus) -> Iterator[Finding]:
    matter, _, told = said.value.partition(" ")
    recorded = _FOUND[matter](file)
    if not recorded or told in recorded:
        return
    own, source = next(iter(recorded.items()))
    values = {"quote": quoted(passage, said), "told": _named(matter, told), "recorded": _named(matter, own)}
    facts = (passage_fact(passage, said.value), source)
    message = SAYS.format(place=place(passage), **values)
    yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, (file.person.id,))


def _named(matter: str, value: str) -> Message:
    return said_custody(value or "suspended") if matter == "suspended" else _SAID[f"{matter} {value}"]


def _warrants(file: PersonFile) -> dict[str, Fact]:
    return {e.warrant_shown: fact(e, "warrant_shown") for e in file.custody if e.warrant_shown in ("yes", "no")}


def _signed(file: PersonFile) -> dict[str, Fact]:
    found = (one for each in file.acts for one in each.ill_treatment if one.statement_signed)
    kinds = {"voluntary_not_understood": "voluntary"}
    return {kinds.get(e.statement_signed, e.statement_signed): fact(e, "statement_signed") for e in found}


def _punished(file: PersonFile) -> dict[str, Fact]:
    """Return the principal punishments on record; a suspended one is told without a name of its own."""
    found = (one for punished in sentences_of(file) for one in punished.components if one.component_type in PRINCIPAL)
    return {"" if e.component_type == "suspended" else e.component_type: fact(e, "component_type") for e in found}


_FOUND: Final = {"warrant": _warrants, "signed": _signed, "suspended": _punished}
ARRESTS: Final = Undated(_MARKS, _says, _against)
"""A warrant, a signature, and a suspended sentence told without its length."""
