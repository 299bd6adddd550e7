# SPDX-License-Identifier: GPL-3.0-or-later
"""A stakeholder's submission to the Universal Periodic Review.

Cover, then chapters whose paragraphs are numbered `1.1.`, `1.2.` through each of them. Who submits, and the key
words, stand at the beginning of the text. How earlier recommendations were carried out, and financial restrictions,
stand as tables in the chapters meant for them; the former, without such a chapter, in an annex.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Final

from kzdesk.documents.outline import (
    Align,
    Block,
    Bullets,
    Contents,
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
    plain,
    runs,
)
from kzdesk.documents.rulesets import Ruleset
from kzdesk.documents.submissions.chapters import SubmittedChapter, parts
from kzdesk.documents.submissions.person_facts import Restricted
from kzdesk.documents.word_count import WordCount, count_words
from kzdesk.documents.wording import HouseWording
from kzdesk.domain.dates import PartialDate

FOLLOW_UP: Final = "follow_up"
RESTRICTIONS: Final = "restrictions"
ANNEX: Final = "annex"
_MANY_HEADINGS: Final = 12
_LABELLED: Final = (2, 5)


@dataclass(frozen=True, slots=True)
class SubmittedBy:
    """One organisation in whose name the text is submitted."""

    name: str
    founded: PartialDate | None = None
    about: str = ""
    contact: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """A recommendation of an earlier review, and what became of it."""

    number: str
    wording: str
    recommended_by: str = ""
    response: str = ""
    implementation: str = ""
    comment: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class UprSubmission:
    """A submission as it stands on a date. `text_language` is a BCP 47 tag, empty for the document's own language."""

    title: str
    as_of: PartialDate
    state: str
    session: str
    submitters: tuple[SubmittedBy, ...]
    key_words: str
    chapters: tuple[SubmittedChapter, ...]
    addressees: tuple[str, ...] = ()
    follow_up: tuple[FollowedUp, ...] = ()
    restrictions: tuple[Restricted, ...] = ()
    text_language: str = ""
    record: str = ""


class Upr:
    """The submission as a document."""

    def outline(self, source: UprSubmission, ruleset: Ruleset, words: HouseWording) -> tuple[Outline, WordCount]:
        """Return the submission and how many words it has; its cover says so as well."""
        text = Outline(
            title=source.title,
            subject=words.say("document.subject"),
            language=words.language,
            running_title=_running_title(source, words),
            as_of=words.date(source.as_of),
            dated=datetime.combine(source.as_of.latest, time(), tzinfo=UTC),
            page_label=words.say("document.page", page="{page}", pages="{pages}"),
            authors=tuple(each.name for each in source.submitters),
            blocks=tuple(_text(source, words)),
            notes_title=words.say("notes.title"),
        )
        cover = _cover(source, count_words(text, ruleset), words)
        whole = replace(text, blocks=(*cover, *text.blocks))
        return whole, count_words(whole, ruleset)


def _running_title(source: UprSubmission, words: HouseWording) -> str:
    return words.say("document.running_title", state=source.state) if source.state else words.say("document.subject")


def _cover(source: UprSubmission, counted: WordCount, words: HouseWording) -> Iterator[Block]:
    yield Paragraph(runs(words.say("document.subject")), Role.EYEBROW)
    yield Heading(1, runs(source.title), record=source.record)
    yield Paragraph(runs(words.date(source.as_of)), Role.DATELINE)
    said = [
        _cover_line(words.say("cover.state"), runs(source.state)),
        _cover_line(words.say("cover.session"), runs(source.session)),
    ]
    label = "cover.submitters" if len(source.submitters) > 1 else "cover.submitter"
    for each in source.submitters:
        said.append(_cover_line(words.say(label), _submitter(each, words), each.record))
        label = "cover.and"
    said.append(_cover_line(words.say("cover.addressees"), runs("\n".join(source.addressees))))
    said.append(_cover_line(words.say("cover.length"), runs(_length(counted, words, len(source.submitters)))))
    said = [line for line in said if plain(line.cells[1])]
    yield Table((), tuple(said), (Align.START, Align.START), _LABELLED)
    yield PageBreak()
    headings = sum(bool(each.heading) for each in source.chapters)
    if headings >= _MANY_HEADINGS:
        yield Contents(runs(words.say("contents.title")))


def _cover_line(label: str, said: Runs, record: str = "") -> Row:
    return Row((_strong(label), said), ruled=True, record=record)


def _length(counted: WordCount, words: HouseWording, submitters: int) -> str:
    length = words.count("cover.words", counted.counted)
    if counted.limit is None:
        return length
    key = "cover.limit_joint" if submitters > 1 else "cover.limit_single"
    return words.say(key, words=length, limit=words.number(counted.limit))


def _submitter(each: SubmittedBy, words: HouseWording) -> Runs:
    founded = words.say("cover.founded", date=words.date(each.founded)) if each.founded else ""
    lines = (founded, each.about, each.contact)
    return (Run(each.name, bold=True), Run("".join(f"\n{line}" for line in lines if line)))


def _text(source: UprSubmission, words: HouseWording) -> Iterator[Block]:
    text = [each for each in source.chapters if each.topic != ANNEX]
    number = 0
    for place, chapter in enumerate(text):
        within = chapter.within and place > 0
        number += not within
        if chapter.heading or not within:
            level = 3 if within else 2
            label = "" if within else f"{number}."
            yield Heading(level, _own(chapter.heading, source), label, chapter.record)
        if place == 0:
            yield from _beginning(source, words)
        first = 1 if not within else _before(text, place) + 1
        yield from _paragraphs(chapter, source, number, first)
        if chapter.topic not in {each.topic for each in text[:place]}:
            yield from _tables(chapter.topic, source, words)
    yield from _annexes(source, words)


def _beginning(source: UprSubmission, words: HouseWording) -> Iterator[Block]:
    """Yield who submits and the key words: they are wanted at the beginning of the text."""
    if source.submitters:
        names = words.join(each.name for each in source.submitters)
        key = "text.submitted_jointly" if len(source.submitters) > 1 else "text.submitted"
        yield Paragraph(runs(words.say(key, names=names)))
    if source.key_words:
        label = Run(words.say("text.key_words"), bold=True)
        yield Paragraph((label, Run(" "), *_own(source.key_words, source)))


def _before(chapters: list[SubmittedChapter], place: int) -> int:
    """Return how many numbered paragraphs the same chapter has before one of its parts."""
    before = 0
    for each in reversed(chapters[:place]):
        before += len(each.paragraphs) if each.numbered else 0
        if not each.within:
            break
    return before


def _paragraphs(chapter: SubmittedChapter, source: UprSubmission, number: int, first: int) -> Iterator[Block]:
    made = [(each.record, parts(each, language=source.text_language)) for each in chapter.paragraphs]
    if chapter.numbered and made:
        items = enumerate(made, first)
        yield NumberedList(tuple(Item(f"{number}.{place}.", told, record) for place, (record, told) in items))
        return
    for record, told in made:
        for part in told:
            yield part if isinstance(part, Bullets) else Paragraph(part, record=record)


def _tables(topic: str, source: UprSubmission, words: HouseWording) -> Iterator[Block]:
    if topic == FOLLOW_UP and source.follow_up:
        yield _follow_up(source, words)
    if topic == RESTRICTIONS and source.restrictions:
        yield _restrictions(source, words)


def _annexes(source: UprSubmission, words: HouseWording) -> Iterator[Block]:
    """Yield what stands after the text; the words of annexes do not count."""
    written = [each for each in source.chapters if each.topic == ANNEX]
    loose = bool(source.follow_up) and FOLLOW_UP not in {each.topic for each in source.chapters}
    if written or loose:
        yield PageBreak()
    if loose:
        yield Heading(2, runs(words.say("annex.follow_up")))
        yield _follow_up(source, words)
    for chapter in written:
        yield Heading(2, runs(words.say("annex.title", title=chapter.heading)), record=chapter.record)
        yield from _paragraphs(replace(chapter, numbered=False), source, 0, 0)


def _follow_up(source: UprSubmission, words: HouseWording) -> Table:
    columns = ("number", "wording", "answer", "outcome")
    rows = tuple(
        Row(
            (
                runs(each.number),
                runs(_lines(each.wording, each.recommended_by and f"({each.recommended_by})")),
                runs(each.response),
                (Run(each.implementation, bold=True), Run(f"\n{each.comment}" if each.comment else "")),
            ),
            ruled=True,
            record=each.record,
        )
        for each in source.follow_up
    )
    header = tuple(runs(words.say(f"follow_up.{name}")) for name in columns)
    return Table(header, rows, (Align.START,) * len(columns), (3, 8, 5, 8))


def _restrictions(source: UprSubmission, words: HouseWording) -> Table:
    """Return the table of restrictions; without any effect told, also without its column."""
    columns = ("person", "kind", "dates", "effect")
    shares = (5, 7, 7, 7)
    told = len(columns) if any(each.effect for each in source.restrictions) else len(columns) - 1
    header = tuple(runs(words.say(f"restrictions.{name}")) for name in columns[:told])
    rows = tuple(Row(_restriction(each, words)[:told], ruled=True, record=each.record) for each in source.restrictions)
    return Table(header, rows, (Align.START,) * told, shares[:told])


def _restriction(each: Restricted, words: HouseWording) -> tuple[Runs, ...]:
    marks = (
        words.say("restrictions.before_verdict") if each.before_verdict else "",
        words.say("restrictions.after_served") if each.after_served else "",
    )
    dates = [words.from_(each.start)] if each.start and each.start.known else []
    dates += [words.until(each.end)] if each.end and each.end.known else []
    what = _lines(each.label, each.authority)
    return runs(each.person), runs(what), runs(_lines(*dates, *marks)), runs(each.effect.strip())


def _own(text: str, source: UprSubmission) -> Runs:
    """Return a text that people wrote, in the language they wrote it in."""
    return (Run(text, language=source.text_language),)


def _strong(text: str) -> Runs:
    return (Run(text, bold=True),)


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
