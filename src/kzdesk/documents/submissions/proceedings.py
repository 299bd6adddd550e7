# SPDX-License-Identifier: GPL-3.0-or-later
"""How charges, sentences and stretches of time are said in tables, in every document that tells of a case."""

from collections.abc import Iterator
from dataclasses import dataclass

from kzdesk.documents.wording import HouseWording
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term


@dataclass(frozen=True, slots=True)
class ChargedWith:
    """One charge: the code of laws as it is called by itself, the article, how it is called, and how far it came."""

    code: str
    article: str
    part: str
    title: str
    stage: str
    since: PartialDate | None = None
    record: str = ""


@dataclass(frozen=True, slots=True)
class Punishment:
    """One punishment of a sentence."""

    what: str
    term: Term | None = None
    regime: str = ""
    counted_from: PartialDate | None = None
    deferred_until: PartialDate | None = None
    amount_kzt: int | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What one instance pronounced. `replaced` says that a later sentence stands in its place."""

    level: str
    court: str
    pronounced: PartialDate | None
    in_force_on: PartialDate | None
    punishments: tuple[Punishment, ...]
    replaced: bool = False
    record: str = ""


@dataclass(frozen=True, slots=True)
class CaseWords:
    """Says what a case is about with the words of the template `proceedings`; what is not known is left out."""

    words: HouseWording

    def charge(self, charge: ChargedWith) -> str:
        """Return `Criminal Code (2014), art. 272, part 2 (“participation in mass riots”)`."""
        quoted = self.words.quoted(charge.title) if charge.title.strip() else ""
        if not charge.article:
            return quoted or charge.code
        key = "law.part" if charge.part else "law.article"
        article = self.words.say(key, code=charge.code, article=charge.article, part=charge.part)
        return self.words.say("law.titled", article=article, quoted=quoted) if quoted else article

    def charge_with_stage(self, charge: ChargedWith) -> str:
        """Return the charge, and behind it how far it came and since when."""
        stage = self._dated(charge.stage, charge.since)
        return self.words.say("law.staged", charge=self.charge(charge), stage=stage) if stage else self.charge(charge)

    def judgment(self, judged: Judged) -> str:
        """Return the instance, the court and the dates, one on a line."""
        return "\n".join(piece for piece in self._judgment(judged) if piece)

    def punishments(self, judged: Judged) -> str:
        """Return the punishments of a sentence, one on a line."""
        return "\n".join(self._punishment(each) for each in judged.punishments)

    def date(self, when: PartialDate | None) -> str:
        """Return the date; nothing where none is recorded."""
        return "" if when is None else self.words.date(when)

    def period(self, start: PartialDate | None, end: PartialDate | None, *, lasting: bool = True) -> str:
        """Return `5 January 2022 – 6 July 2022`, `from 5 January 2022` for what goes on, or what is known of it."""
        if start is not None and end is not None:
            return self.words.say("period.span", start=self.words.date(start), end=self.words.date(end))
        if start is not None:
            return self.words.from_(start) if lasting and start.known else self.words.date(start)
        return "" if end is None else self.words.until(end)

    def _judgment(self, judged: Judged) -> Iterator[str]:
        yield self._dated(judged.level, judged.pronounced)
        yield judged.court
        if judged.in_force_on is not None and judged.in_force_on.known:
            yield self.words.say("sentence.in_force", on=self.words.on(judged.in_force_on))
        if judged.replaced:
            yield self.words.say("sentence.replaced")

    def _punishment(self, punishment: Punishment) -> str:
        pieces = [punishment.what]
        if punishment.term is not None:
            pieces.append(self.words.term(punishment.term))
        pieces.append(punishment.regime)
        if punishment.amount_kzt is not None:
            pieces.append(self.words.money(punishment.amount_kzt))
        if punishment.counted_from is not None and punishment.counted_from.known:
            pieces.append(self.words.say("sentence.counted", begins=self.words.from_(punishment.counted_from)))
        if punishment.deferred_until is not None and punishment.deferred_until.known:
            pieces.append(self.words.say("sentence.deferred", ends=self.words.until(punishment.deferred_until)))
        return ", ".join(piece for piece in pieces if piece)

    def _dated(self, what: str, when: PartialDate | None) -> str:
        return ", ".join(piece for piece in (what, self.date(when)) if piece)
