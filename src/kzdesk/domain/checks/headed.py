# SPDX-License-Identifier: GPL-3.0-or-later
"""What the heading of a group or section says of everybody in it: women, men, minors, foreigners, citizenship."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import age, fact, known
from kzdesk.domain.checks.files import Listed, PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.recognise_places import citizenships
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Move the entry to another group, or correct the person or the heading.")
_OTHER: Final = QT_TRANSLATE_NOOP("checks", "The heading “{heading}” does not fit somebody who is listed under it.")
_NOT_ALL: Final = r"\b(?![’'])(?! (?:and|и|мен)\b)"
_WOMEN: Final = late(rf"^\W*(?:women|female|женщины|осужд[её]нные женщины|әйелдер){_NOT_ALL}", re.IGNORECASE)
_MEN: Final = late(rf"^\W*(?:men|male|мужчины|ерлер|еркектер){_NOT_ALL}", re.IGNORECASE)
_MINORS: Final = late(
    r"^\W*(?:minors|juveniles|under-?age|несовершеннолетние|подростки|кәмелетке толмаған)", re.IGNORECASE
)
_FOREIGN: Final = late(
    r"^\W*(?:foreign(?:ers| nationals| citizens)|иностранцы|иностранные граждане|шетел азаматтары|шетелдіктер)\b",
    re.IGNORECASE,
)


def look(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield entries of lists not yet released that the heading above them does not fit, as findings of this check."""
    for listed in file.listed:
        if listed.edition.status == "released":
            continue
        for record, heading in ((listed.group, listed.group.heading), (listed.section, listed.section.heading)):
            wrong = _unfit(file, listed, heading)
            if wrong is not None:
                facts = (Fact(record.TYPE, record.id, "heading", heading), fact(*wrong))
                message = _OTHER.format(heading=heading)
                yield Finding(check, Severity.WARNING, message, _LOOK, facts, (file.person.id,))


def _unfit(file: PersonFile, listed: Listed, heading: str) -> tuple[Record, str] | None:
    """Return the field of the person that a heading contradicts; None when it fits, or nothing is known."""
    person, birth = file.person, known(file.person.birth_date)
    women, men = _WOMEN.search(heading), _MEN.search(heading)
    if (women and person.sex == "male") or (men and person.sex == "female"):
        return person, "sex"
    days = [known(listed.edition.as_of), *(known(each.start) for each in file.custody)]
    adult = file.around.limits.years(Limit.ADULT)
    ages = [age(birth, day)[0] for day in days if birth is not None and day is not None]
    if _MINORS.search(heading) and adult and ages and min(ages) >= adult:
        return person, "birth_date"
    of_state = {each.code for each in citizenships(heading)}
    foreign = _FOREIGN.search(heading) is not None and person.citizenship == ("KZ",)
    if person.citizenship and (foreign or (of_state and of_state.isdisjoint(person.citizenship))):
        return person, "citizenship"
    return None
