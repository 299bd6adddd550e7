# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 3: individuals proposed for personal sanctions, with their names in each script, posts and grounds."""

from collections.abc import Iterator
from dataclasses import dataclass

from kzdesk.documents.outline import (
    Block,
    Bullets,
    DataTable,
    Heading,
    Item,
    NumberedList,
    Outline,
    Paragraph,
    Role,
    Run,
    Runs,
    runs,
)
from kzdesk.documents.submissions.chapters import SubmittedParagraph, parts
from kzdesk.documents.submissions.frame import Front, framed
from kzdesk.documents.submissions.passages import foreign
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Target:
    """One individual. `names` are those in the document's own language and in others, by language (`en`, `ru`, `kk`).

    `post` tells posts with their dates. Each ground is a paragraph with its sources.
    """

    names: tuple[tuple[str, str], ...]
    born: PartialDate | None = None
    post: str = ""
    description: str = ""
    grounds: tuple[SubmittedParagraph, ...] = ()
    record: str = ""


@dataclass(frozen=True, slots=True)
class SanctionsTargets:
    """The individuals whom organisations propose for sanctions as of a date."""

    front: Front
    targets: tuple[Target, ...]


class Annex3:
    """The individuals as a document of its own."""

    def outline(self, source: SanctionsTargets, words: HouseWording) -> Outline:
        """Return the individuals under the title of the annex."""
        blocks = (
            Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW),
            Heading(1, runs(words.say("document.subject")), record=source.front.record),
            Paragraph(runs(capitalised(words.as_of(source.front.as_of))), Role.DATELINE),
            *annex3_body(source, words, 2),
        )
        return framed(source.front, words, blocks, (target_table(source, words),))


def annex3_body(source: SanctionsTargets, words: HouseWording, level: int) -> Iterator[Block]:
    """Yield the individuals, numbered, under a heading of the level given."""
    yield Heading(level, runs(words.say("target.heading")))
    items = enumerate(source.targets, start=1)
    yield NumberedList(tuple(_item(each, f"{number}.", words) for number, each in items))


def target_table(source: SanctionsTargets, words: HouseWording) -> DataTable:
    """Return a row for each individual, in printed order."""
    columns = ("number", "en", "kk", "ru", "born", "post", "description")
    rows = tuple(
        (number, *(dict(each.names).get(code, "") for code in columns[1:4]), each.born, each.post, each.description)
        for number, each in enumerate(source.targets, start=1)
    )
    return DataTable(words.say("table.name"), tuple(words.say(f"table.{name}") for name in columns), rows)


def shown_name(names: tuple[tuple[str, str], ...], language: str) -> str:
    """Return the name in a language, else the first one there is."""
    found = dict(names)
    return found.get(language.split("-", maxsplit=1)[0]) or next((name for name in found.values() if name), "")


def _item(each: Target, label: str, words: HouseWording) -> Item:
    told: list[Runs | Bullets] = [tuple(_head(each, words))]
    for ground in each.grounds:
        told += parts(ground, language=foreign(ground.text, words.language), document=words.language)
    return Item(label, tuple(told), each.record)


def _head(each: Target, words: HouseWording) -> Iterator[Run]:
    """Yield `Name (Kazakh: …), (Cyrillic: …): born 17 May 1953, politician, President since 2019.`"""
    first = shown_name(each.names, words.language)
    yield Run(first, bold=True, language=foreign(first, words.language))
    separator = " "
    for language, name in each.names:
        if name and name != first:
            yield Run(f"{separator}({words.say(f'target.{language}')}: ")
            yield Run(name, language=language)
            yield Run(")")
            separator = ", "
    about = [
        words.say("target.born", date=words.date(each.born)) if each.born and each.born.known else "",
        each.description.strip().rstrip("."),
        each.post.strip().rstrip("."),
    ]
    said = ", ".join(text for text in about if text)
    yield Run(f": {said}." if said else ".")
