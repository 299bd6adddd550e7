# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 1: the list of political prisoners, in the order and with the numbers of the published reports.

Title page with totals, criteria, then sections with groups. Numbers run through the groups of a section and restart
in the next. Every total is counted here; none is typed.
"""

from collections.abc import Iterator

from kzdesk.documents.outline import (
    Align,
    Block,
    Bullets,
    Heading,
    Item,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Runs,
    Table,
    runs,
)
from kzdesk.documents.submissions.cited import cited, with_notes
from kzdesk.documents.submissions.frame import Front, framed, title_page
from kzdesk.documents.submissions.heads import lead_text
from kzdesk.documents.submissions.list_table import list_table
from kzdesk.documents.submissions.passages import foreign, passage
from kzdesk.documents.submissions.published_list import (
    ListedEntry,
    ListedGroup,
    ListedSection,
    PublishedList,
    Statement,
)
from kzdesk.documents.wording import HouseWording, capitalised


class Annex1:
    """The list of political prisoners as a document of its own."""

    def outline(self, source: PublishedList, words: HouseWording) -> Outline:
        """Return the list with a title page. Sections and groups without people and introduction are left out."""
        front = Front(source.title, source.as_of, source.authors, source.record)
        blocks = (*title_page(front, words), *totals(source, words, 2), PageBreak(), *annex1_body(source, words, 2))
        return framed(front, words, blocks, (list_table(source, words),))


def annex1_body(source: PublishedList, words: HouseWording, level: int) -> Iterator[Block]:
    """Yield criteria and sections; their headings have the level given, those of groups the next."""
    yield Heading(level, runs(words.say("criteria.title")))
    yield from (Paragraph(runs(text)) for text in words.lists["criteria.paragraphs"])
    yield Bullets(tuple(runs(item) for item in words.lists["criteria.items"]))
    yield from (Paragraph(runs(text)) for text in words.lists["criteria.scope"])
    for section in source.filled:
        yield from _section(section, words, level)


def totals(source: PublishedList, words: HouseWording, level: int) -> Iterator[Block]:
    """Yield how many people are listed, in all and by section and group."""
    yield Heading(level, runs(words.say("summary.title")))
    yield Paragraph(runs(totals_text(source, words)), Role.SUMMARY)
    if source.count:
        rows = [row for section in source.filled for row in _summary_rows(section, words)]
        rows.append(Row((runs(words.say("summary.all")), runs(words.number(source.count))), strong=True))
        header = (runs(words.say("summary.group")), runs(words.say("summary.count")))
        yield Table(header, tuple(rows), (Align.START, Align.END))


def totals_text(source: PublishedList, words: HouseWording) -> str:
    """Return how many people are listed, in all and by section, as a sentence."""
    if not source.count:
        return words.say("summary.nobody")
    counts = ", ".join(_section_count(section, words) for section in source.filled)
    return words.say("summary.total", people=words.count("summary.people", source.count), sections=counts)


def _section_count(section: ListedSection, words: HouseWording) -> str:
    key = f"summary.sections.{section.code}"
    count = words.number(section.count)
    return words.say(key, count=count) if words.has(key) else f"{count} {section.title.lower()}"


def _summary_rows(section: ListedSection, words: HouseWording) -> Iterator[Row]:
    count = runs(words.number(section.count))
    yield Row((_title(section.title.upper(), words), count), strong=True, record=section.record)
    for group in section.groups:
        if group.entries:
            yield Row((_title(group.title, words), runs(words.number(len(group.entries)))), record=group.record)


def _section(section: ListedSection, words: HouseWording, level: int) -> Iterator[Block]:
    yield Heading(level, _title(section.title.upper(), words), record=section.record)
    number = 1
    for group in section.groups:
        if group.entries or group.intro:
            yield Heading(level + 1, _title(group.title, words), record=group.record)
            yield from _group(group, number, words)
            number += len(group.entries)


def _group(group: ListedGroup, first: int, words: HouseWording) -> Iterator[Block]:
    yield from (Paragraph(passage(text, words.language), record=group.record) for text in group.intro)
    if group.entries:
        numbered = enumerate(group.entries, start=first)
        yield NumberedList(tuple(_item(entry, number, words) for number, entry in numbered))


def _item(entry: ListedEntry, number: int, words: HouseWording) -> Item:
    head = tuple(_head(entry, words))
    document = words.language
    made = [cited(text, entry.sources, language=foreign(text, document), document=document) for text in entry.narrative]
    used = frozenset(source for _, sources in made for source in sources)
    told = [text for text, _ in made if text]
    paragraphs = [(*head, Run(" "), *told[0]) if told else head, *told[1:]]
    paragraphs[-1] = with_notes(paragraphs[-1], entry.sources, used, document)
    return Item(words.say("entry.number", number=number), tuple(paragraphs), entry.record)


def _head(entry: ListedEntry, words: HouseWording) -> Iterator[Run]:
    """Yield name, first line and generated sentences; the note for the reader stands behind the first line."""
    name = f"{entry.given} {entry.surname.upper()}".strip()
    yield Run(name or words.say("entry.nameless"), bold=True, language=entry.language if name else "")
    lead = words.say("entry.head", lead=lead_text(entry.lead, words))
    narrative = _compared("\n".join(entry.narrative))
    said = (_statement(statement, words) for statement in entry.statements)
    sentences = [text for text in said if text and _compared(text.rstrip(".")) not in narrative]
    notes = (passage(entry.reader_note, words.language),) if entry.reader_note else ()
    yield Run(lead, language=foreign(lead, words.language), notes=notes)
    if sentences:
        yield Run("".join(f" {text}" for text in sentences))


def _title(text: str, words: HouseWording) -> Runs:
    return passage(text, words.language)


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
