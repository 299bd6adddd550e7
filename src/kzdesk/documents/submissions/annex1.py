# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 1: the list of political prisoners, in the order and with the numbers of the published reports.

Title, summary, criteria, then sections with groups. Numbers run through the groups of a section and restart
in the next. Every total is counted here; none is typed.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time

from kzdesk.documents.outline import (
    Align,
    Block,
    Bullets,
    Heading,
    Item,
    NumberedList,
    Outline,
    Paragraph,
    Role,
    Row,
    Run,
    Runs,
    Table,
    runs,
)
from kzdesk.documents.submissions.heads import lead_text
from kzdesk.documents.submissions.published_list import (
    ListedEntry,
    ListedGroup,
    ListedSection,
    PublishedList,
    Statement,
)
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_Sections = tuple[ListedSection, ...]


class Annex1:
    """The list of political prisoners as an annex to a report."""

    name = "annex1"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Annex 1: list of political prisoners")

    def outline(self, source: PublishedList, words: HouseWording) -> Outline:
        """Return the annex. Sections and groups without people and without an introduction are left out."""
        sections = tuple(section for section in source.sections if _people(section))
        return Outline(
            title=source.title,
            subject=words.say("document.subject"),
            language=words.language,
            running_title=words.say("document.running_title", title=source.title),
            as_of=capitalised(words.as_of(source.as_of)),
            dated=datetime.combine(source.as_of.latest, time(), tzinfo=UTC),
            page_label=words.say("document.page", page="{page}", pages="{pages}"),
            authors=source.authors,
            blocks=(*_front(source, sections, words), *(b for s in sections for b in _section(s, words))),
        )


def _front(source: PublishedList, sections: _Sections, words: HouseWording) -> Iterator[Block]:
    yield Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW)
    yield Heading(1, runs(source.title))
    yield Paragraph(runs(capitalised(words.as_of(source.as_of))), Role.DATELINE)
    yield from _summary(sections, words)
    yield Heading(2, runs(words.say("criteria.title")))
    yield from (Paragraph(runs(text)) for text in words.lists["criteria.paragraphs"])
    yield Bullets(tuple(runs(item) for item in words.lists["criteria.items"]))
    yield from (Paragraph(runs(text)) for text in words.lists["criteria.scope"])


def _summary(sections: _Sections, words: HouseWording) -> Iterator[Block]:
    yield Heading(2, runs(words.say("summary.title")))
    total = sum(_people(section) for section in sections)
    if not total:
        yield Paragraph(runs(words.say("summary.nobody")), Role.SUMMARY)
        return
    counts = ", ".join(_section_count(section, words) for section in sections)
    people = words.count("summary.people", total)
    yield Paragraph(runs(words.say("summary.total", people=people, sections=counts)), Role.SUMMARY)
    rows = [row for section in sections for row in _summary_rows(section)]
    rows.append(Row((runs(words.say("summary.all")), runs(str(total))), strong=True))
    header = (runs(words.say("summary.group")), runs(words.say("summary.count")))
    yield Table(header, tuple(rows), (Align.START, Align.END))


def _section_count(section: ListedSection, words: HouseWording) -> str:
    key = f"summary.sections.{section.code}"
    count = _people(section)
    return words.say(key, count=count) if words.has(key) else f"{count} {section.title.lower()}"


def _summary_rows(section: ListedSection) -> Iterator[Row]:
    yield Row((runs(section.title.upper()), runs(str(_people(section)))), strong=True)
    for group in section.groups:
        if group.entries:
            yield Row((runs(group.title), runs(str(len(group.entries)))))


def _section(section: ListedSection, words: HouseWording) -> Iterator[Block]:
    yield Heading(2, runs(section.title.upper()))
    number = 1
    for group in section.groups:
        if group.entries or group.intro:
            yield from _group(group, number, words)
            number += len(group.entries)


def _group(group: ListedGroup, first: int, words: HouseWording) -> Iterator[Block]:
    yield Heading(3, runs(group.title))
    yield from (Paragraph(runs(text)) for text in group.intro)
    if group.entries:
        numbered = enumerate(group.entries, start=first)
        yield NumberedList(tuple(_item(entry, number, words) for number, entry in numbered))


def _item(entry: ListedEntry, number: int, words: HouseWording) -> Item:
    name = f"{entry.given} {entry.surname.upper()}".strip()
    first, *others = entry.narrative or ("",)
    sentences = [words.say("entry.head", lead=lead_text(entry.lead, words))]
    narrative = _compared("\n".join(entry.narrative))
    said = (_statement(statement, words) for statement in entry.statements)
    sentences += [text for text in said if text and _compared(text.rstrip(".")) not in narrative]
    sentences += [first] if first else []
    head: Runs = (Run(name, bold=True), Run(" ".join(sentences)))
    return Item(words.say("entry.number", number=number), (head, *(runs(text) for text in others)))


def _statement(statement: Statement, words: HouseWording) -> str:
    """Return the sentence, or nothing where it needs a date and none is known."""
    key = f"statements.{statement.kind}"
    when = statement.date if statement.date is not None and statement.date.known else None
    if when is None:
        needs_date = "{on}" in words.texts[key] or "{from}" in words.texts[key]
        return "" if needs_date else words.say(key, text=statement.text)
    dated = {"on": words.on(when), "from": words.from_(when)}
    return capitalised(words.say(key, text=statement.text, **dated))


def _compared(text: str) -> str:
    """Return a text as it is compared: without regard to capitals and to spaces that do not break."""
    return text.replace("\u00a0", " ").casefold()


def _people(section: ListedSection) -> int:
    return sum(len(group.entries) for group in section.groups)
