# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed from one edition of the list to the next: who came, who went, and why as far as it is known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from kzdesk.documents.outline import (
    Align,
    Block,
    Cell,
    DataTable,
    Heading,
    Item,
    NumberedList,
    Outline,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    runs,
)
from kzdesk.documents.submissions.frame import Front, framed
from kzdesk.documents.submissions.heads import lead_text
from kzdesk.documents.submissions.passages import passage
from kzdesk.documents.submissions.published_list import ListedEntry
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

KINDS: Final = ("added", "removed", "moved", "changed")
_STEPS: Final = ("before", "added", "removed", "moved_in", "moved_out", "after")


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that happened to somebody. `kind` chooses its words, `text` fills them in."""

    kind: str
    date: PartialDate | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Stood:
    """How somebody stood in one edition: in which section, and as which entry."""

    code: str
    section: str
    entry: ListedEntry


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one person from the earlier edition to the later one; nothing stands where they are not listed."""

    before: Stood | None
    after: Stood | None
    reasons: tuple[Reason, ...] = ()

    @property
    def shown(self) -> ListedEntry:
        """The entry to name the person by: that of the later edition, else that of the earlier."""
        stood = self.after or self.before
        if stood is None:
            raise ValueError(self)
        return stood.entry

    @property
    def kind(self) -> str:
        """`added`, `removed`, `moved` to another section, `changed`, or nothing when all is as it was."""
        if self.before is None or self.after is None:
            return "added" if self.before is None else "removed"
        if self.before.code != self.after.code:
            return "moved"
        return "changed" if self.before.entry.lead != self.after.entry.lead else ""


@dataclass(frozen=True, slots=True)
class ListChanges:
    """Two editions compared. `changes` holds everybody who stands in one of them, in printed order."""

    front: Front
    earlier: PartialDate
    sections: tuple[tuple[str, str], ...]
    changes: tuple[Change, ...] = field(default=())

    def of(self, kind: str) -> tuple[Change, ...]:
        """Return the changes of a kind."""
        return tuple(each for each in self.changes if each.kind == kind)


class ListChangesReport:
    """The comparison as a document."""

    def outline(self, source: ListChanges, words: HouseWording) -> Outline:
        """Return counts before and after, then everybody whose place or first line changed."""
        return framed(source.front, words, _blocks(source, words), (_data(source, words),))


def _blocks(source: ListChanges, words: HouseWording) -> Iterator[Block]:
    yield Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW)
    yield Heading(1, passage(source.front.title, words.language), record=source.front.record)
    dates = {"as_of": capitalised(words.as_of(source.front.as_of)), "earlier": words.date(source.earlier)}
    yield Paragraph(runs(words.say("document.dates", **dates)), Role.DATELINE)
    yield Paragraph(runs(_summary(source, words)), Role.SUMMARY)
    yield _counts(source, words)
    for kind in KINDS:
        changes = source.of(kind)
        if changes:
            yield Heading(2, runs(words.say(f"{kind}.title")))
            items = enumerate(changes, start=1)
            yield NumberedList(tuple(_item(each, f"{number}.", words) for number, each in items))


def _summary(source: ListChanges, words: HouseWording) -> str:
    if not any(each.kind for each in source.changes):
        return words.say("summary.nothing")
    counts = {kind: words.number(len(source.of(kind))) for kind in KINDS}
    before = sum(each.before is not None for each in source.changes)
    after = sum(each.after is not None for each in source.changes)
    return words.say("summary.counts", before=words.number(before), after=words.number(after), **counts)


def _counts(source: ListChanges, words: HouseWording) -> Table:
    """Return a table whose columns add up: before, and added, less removed, and moved in, less moved out, is after."""
    columns = [(title, _numbers(source, _in_section(code))) for code, title in source.sections]
    columns.append((words.say("counts.all"), _numbers(source, lambda _: True)))
    return Table(
        (runs(words.say("counts.people")), *(passage(title, words.language) for title, _ in columns)),
        tuple(
            Row(
                (runs(words.say(f"counts.{name}")), *(runs(words.number(numbers[place])) for _, numbers in columns)),
                strong=name in ("before", "after"),
            )
            for place, name in enumerate(_STEPS)
        ),
        (Align.START, *(Align.END,) * len(columns)),
        (3, *(2,) * len(columns)),
    )


def _in_section(code: str) -> Callable[[Stood], bool]:
    return lambda stood: stood.code == code


def _numbers(source: ListChanges, counts: Callable[[Stood], bool]) -> tuple[int, ...]:
    def stands(stood: Stood | None) -> bool:
        return stood is not None and counts(stood)

    pairs = [(each.before, each.after) for each in source.changes]
    return (
        sum(stands(before) for before, _ in pairs),
        sum(before is None and stands(after) for before, after in pairs),
        sum(after is None and stands(before) for before, after in pairs),
        sum(before is not None and not counts(before) and stands(after) for before, after in pairs),
        sum(after is not None and not counts(after) and stands(before) for before, after in pairs),
        sum(stands(after) for _, after in pairs),
    )


def _item(each: Change, label: str, words: HouseWording) -> Item:
    name = f"{each.shown.given} {each.shown.surname.upper()}".strip()
    head = (Run(name, bold=True, language=each.shown.language), Run(f" – {_told(each, words)}"))
    reasons = " ".join(_reason(reason, words) for reason in each.reasons) or words.say("reasons.none")
    return Item(label, (head, passage(reasons, words.language)), each.shown.record)


def _told(each: Change, words: HouseWording) -> str:
    """Return what stood there before and what stands there now, as far as it is needed to see the change."""
    leads = {
        "before": lead_text(each.before.entry.lead, words) if each.before else "",
        "after": lead_text(each.after.entry.lead, words) if each.after else "",
        "from_section": each.before.section if each.before else "",
        "to_section": each.after.section if each.after else "",
    }
    return words.say(f"{each.kind}.told", **leads)


def _reason(reason: Reason, words: HouseWording) -> str:
    dated = reason.date is not None and reason.date.known
    key = f"reasons.{reason.kind}" if dated else f"reasons.{reason.kind}_undated"
    if reason.date is None or not dated:
        return capitalised(words.say(key, text=reason.text))
    values = {"on": words.on(reason.date), "from": words.from_(reason.date), "text": reason.text}
    return capitalised(words.say(key, **values))


def _data(source: ListChanges, words: HouseWording) -> DataTable:
    columns = ("change", "given", "surname", "from_section", "to_section", "before", "after", "reasons")
    told = (each for kind in KINDS for each in source.of(kind))
    return DataTable(
        words.say("table.name"),
        tuple(words.say(f"table.{name}") for name in columns),
        tuple(_cells(each, words) for each in told),
    )


def _cells(each: Change, words: HouseWording) -> tuple[Cell, ...]:
    return (
        words.say(f"{each.kind}.title"),
        each.shown.given,
        each.shown.surname,
        each.before.section if each.before else "",
        each.after.section if each.after else "",
        capitalised(lead_text(each.before.entry.lead, words)) if each.before else "",
        capitalised(lead_text(each.after.entry.lead, words)) if each.after else "",
        " ".join(_reason(reason, words) for reason in each.reasons),
    )
