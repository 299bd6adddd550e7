# SPDX-License-Identifier: GPL-3.0-or-later
"""What a passage states of a person, and the kinds of it."""

from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, quote
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term

TERM: Final = "term"
AGE: Final = "age"
ARTICLE: Final = "article"
CITIZENSHIP: Final = "citizenship"
HOME: Final = "home"
SEX: Final = "sex"
FINE: Final = "fine"
MONEY: Final = "money"
PLEA: Final = "plea"
STATE: Final = "state"
ROLE: Final = "role"
AT: Final = "at"
FACILITY: Final = "facility"

Value = PartialDate | Term | int | str
"""What is stated: a date, a term, an age in years, an article, a country code, a sex or the name of a place."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is stated, before it is known of whom. See `Statement`."""

    kind: str
    value: Value
    detail: str = ""
    earlier: bool = False
    together: PartialDate | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Statement(Stretch):
    """Something a passage states of a person.

    `earlier` marks what may belong to another case, instance or arrest. `detail` is the kind of a punishment, the title
    of an article or what a place is told of, `together` the day told in the same sentence as a term, `times` all
    the dates of the sentence, or of the one before where it tells none. `inferred` marks a date whose year
    is told before.
    """

    passage: Passage
    person: str
    kind: str
    value: Value
    detail: str = ""
    earlier: bool = False
    together: PartialDate | None = None
    times: tuple[PartialDate, ...] = ()
    inferred: bool = False

    @property
    def quoted(self) -> str:
        """The few words that state it."""
        return quote(self.passage.text, self.start, self.end)
