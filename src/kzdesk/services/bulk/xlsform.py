# SPDX-License-Identifier: GPL-3.0-or-later
"""Our forms as XLSForm workbooks (xlsform.org), which ODK and KoboToolbox load: sheets survey, choices and settings."""

import io
from collections.abc import Iterator, Mapping
from typing import Final

from kzdesk.documents.formats.xlsx import XlsxFormat
from kzdesk.documents.outline import DataTable
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import SILENT
from kzdesk.runtime.vocabularies import LANGUAGES, Vocabularies
from kzdesk.services.bulk.field_forms import FORM_QUESTION, IDS, Group, Question, title
from kzdesk.services.bulk.table_files import table_outline

_LANGUAGES: Final = {"en": "English (en)", "ru": "Russian (ru)", "kk": "Kazakh (kk)"}
_TRANSLATED: Final = ("label", "hint", "constraint_message")
_PLAIN: Final = ("type", "name", "required", "constraint", "calculation", "appearance")
_DATE: Final = r"regex(., '^([0-9]{1,2}\.){0,2}[0-9]{4}$|^[0-9]{4}(-[0-9]{2}){1,2}$|^\?$')"
_TIME: Final = "regex(., '^([01][0-9]|2[0-3]):[0-5][0-9]$')"
_WRONG_DATE: Final = QT_TRANSLATE_NOOP("bulk", "Write the date as 5.1.2022, 1.2022 or 2022, or ? when it is not known.")
_WRONG_TIME: Final = QT_TRANSLATE_NOOP("bulk", "Write the time as 09:30.")
_VERSION: Final = "1"
Row = dict[str, str]


class XlsForm:
    """Writes forms in all languages of the program."""

    def __init__(self, vocabularies: Vocabularies, says: tuple[Translate, ...]) -> None:
        """Translate by `says`, in the order of `LANGUAGES`."""
        self._vocabularies = vocabularies
        self._says = dict(zip(LANGUAGES, says, strict=True))

    def workbook(self, form: str, groups: tuple[Group, ...], language: str) -> bytes:
        """Return the bytes of a workbook; people see the form in `language` first."""
        columns = (*_PLAIN, *(f"{name}::{told}" for name in _TRANSLATED for told in _LANGUAGES.values()))
        survey = [self._row("calculate", FORM_QUESTION, calculation=f"'{IDS[form]}'")]
        for group in groups:
            survey += self._group(group)
        labels = tuple(f"label::{told}" for told in _LANGUAGES.values())
        settings: Row = {
            "form_title": self._says[language](title(form)),
            "form_id": f"kzdesk_{form}",
            "version": _VERSION,
            "default_language": _LANGUAGES[language],
        }
        tables = (
            _table("survey", columns, survey),
            _table(
                "choices",
                ("list_name", "name", *labels),
                self._lists(groups),
            ),
            _table("settings", tuple(settings), [settings]),
        )
        out = io.BytesIO()
        XlsxFormat(_no_resource, with_text=False).write(table_outline(*tables), out, SILENT)
        return out.getvalue()

    def _group(self, group: Group) -> Iterator[Row]:
        word = "repeat" if group.repeated else "group"
        yield self._row(f"begin_{word}", group.name, group.label, appearance="" if group.repeated else "field-list")
        for each in group.questions:
            yield self._question(each)
        yield self._row(f"end_{word}", group.name)

    def _question(self, asked: Question) -> Row:
        facts = {"required": "yes" if asked.required else ""}
        messages: dict[str, Message] = {"hint": asked.hint} if asked.hint else {}
        if asked.kind is Kind.DATE:
            facts["constraint"], messages["constraint_message"] = _DATE, _WRONG_DATE
        elif asked.time:
            facts["constraint"], messages["constraint_message"] = _TIME, _WRONG_TIME
        elif asked.kind is Kind.LONG_TEXT:
            facts["appearance"] = "multiline"
        row = self._row(_type(asked), asked.name, asked.label, **facts)
        return row | {k: v for name, message in messages.items() for k, v in self._told(name, message).items()}

    def _row(self, kind: str, name: str, label: Message | Mapping[str, str] | None = None, **facts: str) -> Row:
        row = {"type": kind, "name": name} | facts
        return row | self._told("label", label) if label is not None else row

    def _told(self, column: str, words: Message | Mapping[str, str]) -> Row:
        return {
            f"{column}::{told}": self._says[code](words) if isinstance(words, Message) else words[code]
            for code, told in _LANGUAGES.items()
        }

    def _lists(self, groups: tuple[Group, ...]) -> list[Row]:
        used = {each.vocabulary: None for group in groups for each in group.questions if each.vocabulary}
        return [
            {"list_name": name, "name": term.code}
            | {f"label::{told}": term.label(code) for code, told in _LANGUAGES.items()}
            for name in used
            for term in self._vocabularies.terms(name)
            if name != "custody_kinds" or term.extra["deprives"] == "yes"
        ]


def _type(asked: Question) -> str:
    if asked.kind is Kind.CHOICES:
        return f"select_multiple {asked.vocabulary}"
    if asked.vocabulary:
        return f"select_one {asked.vocabulary}"
    return "integer" if asked.kind is Kind.INTEGER else "text"


def _table(name: str, columns: tuple[str, ...], rows: list[Row]) -> DataTable:
    return DataTable(name, columns, tuple(tuple(row.get(column, "") for column in columns) for row in rows))


def _no_resource(name: str) -> bytes:
    raise FileNotFoundError(name)
