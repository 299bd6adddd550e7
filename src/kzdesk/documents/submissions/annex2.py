# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 2: recommendations, as points of one sentence that says who asks whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import Block, Bullets, DataTable, Heading, Outline, Paragraph, Role, Runs, runs
from kzdesk.documents.submissions.frame import Front, framed
from kzdesk.documents.submissions.passages import passage
from kzdesk.documents.wording import HouseWording, capitalised

_ENDS: Final = (".", "!", "?", "…", ".”", ".»", ".)")


@dataclass(frozen=True, slots=True)
class Recommended:
    """One recommendation: its sentence, and the people it proposes sanctions against, in the order to print."""

    wording: str
    addressees: str = ""
    targets: tuple[str, ...] = ()
    record: str = ""


@dataclass(frozen=True, slots=True)
class Recommendations:
    """The recommendations that organisations make together as of a date.

    `grounds` says that Annex 3 gives the grounds for sanctions.
    """

    front: Front
    addressees: tuple[str, ...]
    items: tuple[Recommended, ...]
    grounds: bool = False


class Annex2:
    """The recommendations as a document of its own."""

    def outline(self, source: Recommendations, words: HouseWording) -> Outline:
        """Return the recommendations under their title."""
        blocks = (
            Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW),
            Heading(1, runs(words.say("document.subject")), record=source.front.record),
            Paragraph(runs(capitalised(words.as_of(source.front.as_of))), Role.DATELINE),
            *annex2_body(source, words),
        )
        return framed(source.front, words, blocks, (recommendation_table(source, words),))


def annex2_body(source: Recommendations, words: HouseWording) -> Iterator[Block]:
    """Yield who asks whom, and what for."""
    yield Paragraph(runs(_lead(source, words)), record=source.front.record)
    yield Bullets(tuple(_item(each, source.grounds, words) for each in source.items), source.front.record)


def recommendation_table(source: Recommendations, words: HouseWording) -> DataTable:
    """Return a row for each recommendation, in printed order."""
    columns = tuple(words.say(f"table.{name}") for name in ("number", "wording", "addressees", "targets"))
    rows = tuple(
        (number, each.wording, each.addressees, "; ".join(each.targets))
        for number, each in enumerate(source.items, start=1)
    )
    return DataTable(words.say("table.name"), columns, rows)


def _lead(source: Recommendations, words: HouseWording) -> str:
    said = {
        "submitters": words.join(source.front.authors) if source.front.authors else "",
        "addressees": words.join(source.addressees) if source.addressees else "",
    }
    several = "several" if len(source.front.authors) > 1 else "one"
    who = f"lead.{several}" if source.front.authors else "lead.nobody"
    key = who if source.addressees else f"{who}_to_nobody"
    return words.say(key, **said)


def _item(each: Recommended, grounds: bool, words: HouseWording) -> Runs:
    text = closed(each.wording.strip())
    if each.targets and not all(name in each.wording for name in each.targets):
        text += " " + words.say("targets.named", names=words.join(each.targets))
    if each.targets and grounds:
        text += " " + words.say("targets.grounds")
    return passage(text, words.language)


def closed(sentence: str) -> str:
    """Return a sentence with the full stop at its end that it may lack."""
    return sentence if sentence.endswith(_ENDS) else sentence.rstrip(";,: ") + "."
