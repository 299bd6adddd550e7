# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of a published list as rows for a spreadsheet."""

from typing import Final

from kzdesk.documents.outline import Cell, DataTable
from kzdesk.documents.submissions.heads import lead_text
from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Lead,
    ListedCharge,
    ListedEntry,
    ListedSentence,
    PublishedList,
)
from kzdesk.documents.wording import HouseWording, capitalised

_COLUMNS: Final = (
    *("section", "group", "number", "given", "surname", "cyrillic", "years", "months"),
    *("articles", "convicted", "since", "lead"),
)


def list_table(source: PublishedList, words: HouseWording) -> DataTable:
    """Return a row for each entry, in printed order.

    Years and months are those of the one sentence; somebody who serves several has none there, for terms do not add up
    by themselves, and the last column tells all.
    """
    rows: list[tuple[Cell, ...]] = []
    for section in source.filled:
        numbered = ((group, entry) for group in section.groups for entry in group.entries)
        for number, (group, entry) in enumerate(numbered, start=1):
            rows.append((section.title, group.title, number, *_cells(entry, words)))
    columns = tuple(words.say(f"table.{name}") for name in _COLUMNS)
    return DataTable(words.say("table.name"), columns, tuple(rows))


def _cells(entry: ListedEntry, words: HouseWording) -> tuple[Cell, ...]:
    sentences = _sentences(entry.lead)
    term = sentences[0].term if len(sentences) == 1 else None
    pronounced = [each.pronounced for each in sentences if each.pronounced and each.pronounced.known]
    return (
        entry.given,
        entry.surname,
        entry.cyrillic,
        term.years if term else None,
        term.months if term else None,
        "; ".join(dict.fromkeys(_article(each) for each in _charges(entry.lead) if each.article)),
        pronounced[-1] if pronounced else None,
        entry.since,
        capitalised(lead_text(entry.lead, words)),
    )


def _sentences(lead: Lead) -> tuple[ListedSentence, ...]:
    return lead.sentences if isinstance(lead, Convicted) else ()


def _charges(lead: Lead) -> tuple[ListedCharge, ...]:
    if isinstance(lead, Charged):
        return lead.charges
    return tuple(charge for each in _sentences(lead) for charge in each.charges)


def _article(charge: ListedCharge) -> str:
    return f"{charge.article}({charge.part})" if charge.part else charge.article
