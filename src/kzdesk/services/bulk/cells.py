# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cell of a table means for a field, and how a field is written into a cell that is read back the same."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from kzdesk.documents.outline import Cell
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.names import fold
from kzdesk.domain.terms import Term
from kzdesk.runtime.vocabularies import LANGUAGES, Vocabularies
from kzdesk.services.bulk.known import Known

_YES: Final = frozenset({"yes", "true", "1", "да", "иә", "ия", "x", "х", "+", "✓", "истина", "ақиқат"})
_NO: Final = frozenset({"no", "false", "0", "нет", "жоқ", "-", "ложь", "жалған"})
_NOT_A_NUMBER: Final = QT_TRANSLATE_NOOP("bulk", "“{text}” is not a whole number.")
_NOT_YES_OR_NO: Final = QT_TRANSLATE_NOOP("bulk", "“{text}” is neither yes nor no.")
_NO_CODE: Final = QT_TRANSLATE_NOOP("bulk", "“{text}” is not in the list for this column. It has: {known}.")
_SPREADSHEET_ERROR: Final = QT_TRANSLATE_NOOP("bulk", "The spreadsheet shows an error here ({text}).")
_ERRORS: Final = frozenset({
    *("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"),
    *("#ДЕЛ/0!", "#Н/Д", "#ИМЯ?", "#ПУСТО!", "#ЧИСЛО!", "#ССЫЛКА!", "#ЗНАЧ!"),
})  # fmt: skip
_SHOWN: Final = 12
_WHOLE: Final = re.compile(r"[+-]?\d{1,15}")
_SEPARATOR: Final = "; "


class Cells:
    """Reads and writes cells by the vocabularies; references are looked up among known records."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        """Take codes and labels from these vocabularies."""
        self._vocabularies = vocabularies
        self._codes: dict[str, Mapping[str, str]] = {}
        self._reading: Mapping[Kind, Callable[[FieldSpec, str, Known], Any]] = {
            Kind.TEXT: lambda _item, text, _known: text,
            Kind.LONG_TEXT: lambda _item, text, _known: text,
            Kind.INTEGER: lambda _item, text, _known: _integer(text),
            Kind.BOOLEAN: lambda _item, text, _known: _boolean(text),
            Kind.DATE: lambda _item, text, _known: PartialDate.parse(text),
            Kind.TERM: lambda _item, text, _known: Term.parse(text),
            Kind.CHOICE: lambda item, text, _known: self._code(item, text),
            Kind.CHOICES: lambda item, text, _known: self._several(item, text),
            Kind.REFERENCE: lambda item, text, known: known.find(item.target, text),
        }

    def read(self, item: FieldSpec, text: str, known: Known) -> Any:
        """Return the value that a filled cell gives a field. Raises `Refused` with the reason when it gives none."""
        if text in _ERRORS:
            raise Refused(_SPREADSHEET_ERROR.format(text=text), code="cell")
        return self._reading[item.kind](item, text, known)

    def written(self, item: FieldSpec, value: Any, language: str, known: Known) -> Cell:
        """Return the cell for a value: `read` gives the value back, in whatever language it was written."""
        match item.kind:
            case Kind.CHOICES:
                return _SEPARATOR.join(self._label(item, each, language) for each in value)
            case Kind.BOOLEAN:
                return self._vocabularies.label("yes_no", "yes" if value else "no", language)
            case _ if value is None or value == "":
                return ""
            case Kind.CHOICE:
                return self._label(item, value, language)
            case Kind.REFERENCE:
                return known.name(item.target, value)
        return value.short if isinstance(value, Term) else cast("Cell", value)

    def allowed(self, item: FieldSpec, language: str) -> tuple[str, ...]:
        """Return what a field with a vocabulary takes, as `written` writes it; nothing for other fields."""
        if not item.vocabulary:
            return ()
        return tuple(self._label(item, term.code, language) for term in self._vocabularies.terms(item.vocabulary))

    def _label(self, item: FieldSpec, code: str, language: str) -> str:
        """Return the label of a code, or the code itself where the label would not be read back as it."""
        label = self._vocabularies.label(item.vocabulary, code, language)
        parted = item.kind is Kind.CHOICES and _SEPARATOR.strip() in label
        return label if self._known_codes(item.vocabulary).get(fold(label)) == code and not parted else code

    def _known_codes(self, vocabulary: str) -> Mapping[str, str]:
        """Return the code that each code and label means; a label of two codes means none."""
        if vocabulary not in self._codes:
            found: dict[str, str] = {}
            terms = self._vocabularies.terms(vocabulary)
            for term in terms:
                for label in (term.label(language) for language in LANGUAGES):
                    other = found.setdefault(fold(label), term.code)
                    found[fold(label)] = term.code if other == term.code else ""
            self._codes[vocabulary] = found | {fold(term.code): term.code for term in terms}
        return self._codes[vocabulary]

    def _code(self, item: FieldSpec, text: str) -> str:
        if code := self._known_codes(item.vocabulary).get(fold(text)):
            return code
        terms = self._vocabularies.terms(item.vocabulary)
        known = ", ".join(term.label("en") for term in terms[:_SHOWN]) + (", …" if len(terms) > _SHOWN else "")
        raise Refused(_NO_CODE.format(text=text, known=known), code="cell")

    def _several(self, item: FieldSpec, text: str) -> tuple[str, ...]:
        """Return the codes of a cell with several, parted by semicolons or lines, else by commas."""
        codes: list[str] = []
        for piece in (each.strip() for each in re.split(r"[;\n]", text)):
            whole = self._known_codes(item.vocabulary).get(fold(piece))
            parts = [piece] if whole or "," not in piece else piece.split(",")
            codes += [self._code(item, part.strip()) for part in parts if part.strip()]
        return tuple(dict.fromkeys(codes))


def _integer(text: str) -> int:
    bare = re.sub(r"[\s\u00a0\u202f]", "", text)
    if not _WHOLE.fullmatch(bare):
        raise Refused(_NOT_A_NUMBER.format(text=text), code="cell")
    return int(bare)


def _boolean(text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise Refused(_NOT_YES_OR_NO.format(text=text), code="cell")
    return word in _YES
