# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to say about a document before it goes out: what to check, and what is not printed and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from kzdesk.domain.disclosure import Reason
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.said import said_date
from kzdesk.gui.publish.reasons import OVERRIDE, WHY, Why
from kzdesk.services.export import Prepared, Remark
from kzdesk.services.subjects import Origin
from kzdesk.services.submissions.making import by_message

MOST: Final = 200  # lines under one heading; how many more there are is said
_FIELDS = QT_TRANSLATE_NOOP("publish", "{title} – {kind}: {fields}")
_REMARK = QT_TRANSLATE_NOOP("publish", "{title}: {remark}")
_PUBLISHED = QT_TRANSLATE_NOOP("publish", "{person} – “{title}”, {date}")
_MORE = QT_TRANSLATE_NOOP("publish", "… and {count} more")
_WORDS = QT_TRANSLATE_NOOP("publish", "Words that count: {counted}. Others: {others}.")
_WITHIN = QT_TRANSLATE_NOOP("publish", "Words that count: {counted} of {limit}. Others: {others}.")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "publish", "Words that count: {counted} of {limit}, too long by {over}. Others: {others}."
)
_CHAPTER = QT_TRANSLATE_NOOP("publish", "{count} – {title}")
_DELETED = QT_TRANSLATE_NOOP("publish", "a record that is gone")

Remarks = tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line, and the record it leads to if any."""

    text: str
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under a heading, how many there are in all, and what is said of all of them."""

    heading: str
    count: int
    sentence: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All there is to say: what to check, counted, with what is true of several records under one heading; what is
    withheld, with the number of its records; and how long each chapter is where words are counted.
    """

    to_check: tuple[Line | Group, ...]
    remarks: int
    groups: tuple[Group, ...]
    withheld: int
    chapters: tuple[Line, ...] = ()


def findings(prepared: Prepared, origins: Mapping[str, Origin], tr: Translate, of_file: Remarks = ()) -> Findings:
    """Return what there is to say about a document, and of its file.

    `origins` are the records that `behind` asks for.
    """
    remarks = (*prepared.remarks, *of_file)
    withheld = sum(len(each) for each in _withheld(prepared).values())
    groups = tuple(_withheld_groups(prepared, origins, tr))
    if prepared.overrides:
        groups = (*groups, _named_before(prepared, origins, tr))
    chapters = tuple(
        Line(tr(_CHAPTER.format(count=each.counted, title=each.title)), origins.get(each.record))
        for each in (prepared.words.by_chapter if prepared.words else ())
    )
    return Findings(_to_check(remarks, origins, tr), len(remarks), groups, withheld, chapters)


def length(prepared: Prepared, tr: Translate) -> str:
    """Return how many words a document has and may have; nothing where its readers do not count them."""
    words = prepared.words
    if words is None:
        return ""
    told = _WORDS if words.limit is None else _TOO_LONG if words.over else _WITHIN
    values = {"counted": words.counted, "limit": words.limit, "over": words.over, "others": words.not_counted}
    return tr(told.format(**values))


def behind(prepared: Prepared) -> tuple[str, ...]:
    """Return the ids of the records that the lists name."""
    ids = dict.fromkeys((prepared.order.subject,))
    for records in by_message(prepared.remarks).values():
        ids |= dict.fromkeys(records[:MOST])
    for by_record in _withheld(prepared).values():
        ids |= dict.fromkeys(record_id for _, record_id in islice(by_record, MOST))
    if prepared.words is not None:
        ids |= dict.fromkeys(each.record for each in prepared.words.by_chapter)
    return tuple(ids | dict.fromkeys(islice(prepared.overrides, MOST)))


def _to_check(remarks: Remarks, origins: Mapping[str, Origin], tr: Translate) -> tuple[Line | Group, ...]:
    """Return a line for each remark; what is said of several records is said once, over lines for those records."""
    found: list[Line | Group] = []
    for message, records in by_message(remarks).items():
        remark = tr(message)
        if len(records) == 1:
            origin = origins.get(records[0])
            found.append(
                Line(tr(_REMARK.format(title=_title(origin, tr), remark=remark)) if origin else remark, origin)
            )
        else:
            lines = [Line(_title(origin, tr), origin) for origin in map(origins.get, records[:MOST])]
            lines.sort(key=lambda line: line.text.casefold())
            found.append(Group(remark, len(records), remark, _with_more(lines, len(records), tr)))
    return tuple(found)


def _withheld_groups(prepared: Prepared, origins: Mapping[str, Origin], tr: Translate) -> Iterator[Group]:
    for reason, by_record in _withheld(prepared).items():
        lines = []
        for (type_name, record_id), names in islice(by_record.items(), MOST):
            cls, origin = record_type(type_name), origins.get(record_id)
            fields = ", ".join(tr(spec(cls, name).label) for name in names)
            text = _FIELDS.format(title=_title(origin, tr), kind=cls.LABEL, fields=fields)
            lines.append(Line(tr(text), origin))
        yield _group(WHY[reason], len(by_record), lines, tr)


def _named_before(prepared: Prepared, origins: Mapping[str, Origin], tr: Translate) -> Group:
    """Return who is shown because of an earlier publication, and which."""
    lines = []
    for person, each in islice(prepared.overrides.items(), MOST):
        origin, day = origins.get(person), said_date(each.published_on) if each.published_on else ""
        lines.append(Line(tr(_PUBLISHED.format(person=_title(origin, tr), title=each.title, date=day)), origin))
    lines.sort(key=lambda line: line.text.casefold())
    return _group(OVERRIDE, len(prepared.overrides), lines, tr)


def _group(why: Why, count: int, lines: list[Line], tr: Translate) -> Group:
    return Group(tr(why.heading), count, tr(why.sentence), _with_more(lines, count, tr))


def _with_more(lines: list[Line], count: int, tr: Translate) -> tuple[Line, ...]:
    more = [Line(tr(_MORE.format(count=count - len(lines))))] if count > len(lines) else []
    return (*lines, *more)


def _title(origin: Origin | None, tr: Translate) -> str:
    return origin.known_as if origin else tr(_DELETED)


def _withheld(prepared: Prepared) -> dict[Reason, dict[tuple[str, str], list[str]]]:
    """Return the fields kept out, by reason and by type and id of their record."""
    found: dict[Reason, dict[tuple[str, str], list[str]]] = {}
    for each in prepared.withheld:
        found.setdefault(each.reason, {}).setdefault((each.record_type, each.record_id), []).append(each.field)
    return {reason: found[reason] for reason in Reason if reason in found}
