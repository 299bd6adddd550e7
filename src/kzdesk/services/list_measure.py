# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what keeps an entry's person behind bars: charges, sentences, dates and the printed line."""

import re
from collections.abc import Mapping
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.terms import Term
from kzdesk.services.list_fields import Fields
from kzdesk.services.published_list import ListedCharge, ListedMeasure, ListedSentence

_NO_CHARGE = QT_TRANSLATE_NOOP(
    "files", "Line {line}: {path} needs at least one charge of which the person was convicted."
)
_NO_TERM = QT_TRANSLATE_NOOP("files", "Line {line}: {path} needs a term in years, months (below twelve) and days.")
_NO_ARTICLE = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is not an article of the entry’s charges.")
_NO_CODE = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is not a code kzdesk knows.")
_SUSPENDED = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is true; a suspended sentence is not listed.")

_CUSTODY: Final = {
    "imprisonment": "imprisonment",
    "pretrial_detention": "pretrial",
    "extradition_arrest": "extradition",
}
_STAGES: Final = {
    "suspected": "suspected",
    "charged": "charged",
    "charged abroad": "charged",
    "indicted": "indicted",
    "convicted": "convicted",
    "initial, not proven": "dropped",
    "dropped": "dropped",
}
_CODES: Final = {
    "Criminal Code": "CC2014",
    "Criminal Code of 1997": "CC1997",
    "Code of Administrative Offences": "CAO2014",
}
_PUNISHMENTS: Final = ("imprisonment", "arrest")
_STARTS: Final = ("detained", "arrested", "pretrial_detention_from", "custody_in_criminal_case")
_RECORDED: Final = (*_STARTS, "convicted", "convicted_second", "term_counted_from")
_REGIMES: Final = (
    *("minimum", "medium", "maximum", "extreme", "full", "juvenile"),
    *("settlement", "general", "strict", "special", "prison"),
)
_NOTED: Final = (
    *("facility", "remaining_note", "current_status", "instance", "ordered_term", "derived_end", "derived_expiry"),
    "printed_link",
)
_CHARGE_PRINTED: Final = re.compile(
    r"Article \S+?(?: of the [A-Z][\w ]*?Code(?: of \d{4})?)?"
    r"(?: for alleged)?(?: \(?“[^”]*”\)?)?(?=[ ,.]|$)"
)


def read_measure(
    fields: Fields, countries: Mapping[str, str]
) -> tuple[ListedMeasure, dict[str, PartialDate], tuple[str, ...]]:
    """Return the measure of an entry, the dates no record holds by name, and notes of what the file tells beside it."""
    printed = fields.text("measure_as_printed")
    charges = fields.objects("charges", lambda each: _read_charge(each, printed, countries))
    dates = _read_dates(fields)
    other = {name: day for name, day in dates.items() if name not in _RECORDED}
    measure = fields.within("measure", required=True)
    if measure is None:
        return ListedMeasure("", None, (), (), "", None), other, ()
    kind = measure.one_of("kind", _CUSTODY)
    custody = _CUSTODY.get(kind, "")
    counted_from = measure.date("term_counted_from")
    starts = [day for day in (*(dates.get(name) for name in _STARTS), counted_from) if day is not None]
    sentences: tuple[ListedSentence, ...] = ()
    if custody == "imprisonment" and not measure.flag("sentence_unknown"):
        sentences = _read_sentences(measure, fields, charges, dates.get("convicted"))
    else:
        measure.ignore("years", "months", "days", "total_months", "components", "punishment", "sentence_unknown")
    state = measure.coded("requesting_state", countries)
    notes = _read_measure_notes(measure)
    dropped = tuple(each for each in charges if each.stage == "dropped")
    pending = dropped if sentences else charges
    return (
        ListedMeasure(
            custody_kind=custody,
            start=min(starts, key=lambda day: day.earliest) if starts else None,
            sentences=sentences,
            pending=pending,
            purpose=_purpose(printed),
            house_arrest_since=dates.get("house_arrest_since"),
            requesting_state=state,
        ),
        other,
        notes,
    )


def _read_charge(fields: Fields, printed: str, countries: Mapping[str, str]) -> ListedCharge:
    status = fields.one_of("status", _STAGES, remark=True)
    stage = _STAGES.get(status, "charged")
    abroad = status == "charged abroad"
    named = fields.text("code", required=True)
    code = "foreign" if abroad else _CODES.get(named, named)
    if code not in (*_CODES.values(), "CPC2014", "foreign"):
        fields.fault("code", _NO_CODE)
    title = fields.text("title_as_printed")
    article = fields.text("article", required=not abroad)
    fields.flag("alleged")
    charge = ListedCharge(
        line=fields.line,
        code=code,
        article=article,
        part=fields.text("part"),
        quoted_as=title,
        stage=stage,
        printed_alleged=fields.flag("print_alleged") or (bool(title) and _prints_alleged(printed, article, title)),
        purpose=fields.text("purpose"),
        sentence=fields.number("sentence"),
        state=_state(named.split(",", 1)[0].strip(), countries) if abroad else "",
    )
    fields.close()
    return charge


def _state(named: str, countries: Mapping[str, str]) -> str:
    return named if named in countries.values() else countries.get(named, "")


def _prints_alleged(printed: str, article: str, title: str) -> bool:
    form = rf"Article {re.escape(article)}\b[^“,]* for alleged “{re.escape(title)}”"
    return re.search(form, printed) is not None


def _purpose(printed: str) -> str:
    """Return what stands after “for” behind the last charge of the printed line; empty when nothing does."""
    ends = [charge.end() for charge in _CHARGE_PRINTED.finditer(printed)]
    tail = printed[ends[-1] :].strip().rstrip(".") if ends else ""
    return tail.removeprefix("for ").strip() if tail.startswith("for ") else ""


def _read_dates(fields: Fields) -> dict[str, PartialDate]:
    dates = fields.within("dates")
    if dates is None:
        return {}
    found = {key: day for key in dates.names() if (day := dates.date(key)) is not None}
    dates.close()
    return found


def _read_sentences(
    measure: Fields, entry: Fields, charges: tuple[ListedCharge, ...], pronounced: PartialDate | None
) -> tuple[ListedSentence, ...]:
    convicted = tuple(each for each in charges if each.stage == "convicted")
    if not convicted and (charges or "charges" not in entry.names()):
        entry.fault("charges", _NO_CHARGE)
    if measure.flag("suspended"):
        measure.fault("suspended", _SUSPENDED)
    regime = _read_regime(measure)
    components = measure.objects("components", lambda each: _read_component(each, convicted, regime))
    measure.number("total_months")
    if components:
        measure.ignore("years", "months", "days", "punishment")
        return tuple(each for each in components if each is not None)
    term = _read_term(measure)
    punishment = measure.one_of("punishment", _PUNISHMENTS, default="imprisonment")
    if term is None:
        return ()
    level, counted_from = _read_level(measure), measure.date("term_counted_from")
    return (ListedSentence(term, pronounced, convicted, level, regime, counted_from, punishment),)


def _read_component(fields: Fields, convicted: tuple[ListedCharge, ...], regime: str) -> ListedSentence | None:
    order = fields.number("order")
    told = not convicted or any(each.sentence is not None for each in convicted)
    article = fields.text("article", required=not told)
    answered = tuple(each for each in convicted if (each.sentence == order if told else each.article == article))
    if article and not answered:
        fields.fault("article", _NO_ARTICLE)
    term = _read_term(fields)
    punishment = fields.one_of("punishment", _PUNISHMENTS, default="imprisonment")
    level, counted_from = _read_level(fields), fields.date("term_counted_from")
    own_regime = _read_regime(fields) or regime
    pronounced = None
    dated = fields.within("convicted")
    if dated is not None:
        pronounced = dated.date("date", required=True)
        dated.text("precision")
        dated.close()
    fields.close()
    if term is None:
        return None
    return ListedSentence(term, pronounced, answered, level, own_regime, counted_from, punishment)


def _read_level(fields: Fields) -> str:
    return "appeal" if fields.text("instance").startswith("appeal") else "first"


def _read_regime(fields: Fields) -> str:
    first_word = fields.text("regime").split(" ", 1)[0]
    return first_word if first_word in _REGIMES else ""


def _read_term(fields: Fields) -> Term | None:
    years, months, days = (fields.number(unit) or 0 for unit in ("years", "months", "days"))
    try:
        return Term(years, months, days)
    except Refused:
        fields.fault("years", _NO_TERM)
        return None


def _read_measure_notes(measure: Fields) -> tuple[str, ...]:
    notes = [f"{key.replace('_', ' ')}: {value}" for key in _NOTED if (value := measure.text(key))]
    regime = measure.text("regime")
    if regime and regime not in _REGIMES:
        notes.append(f"regime: {regime}")
    measure.flag("suspended")
    measure.flag("total_not_stated")
    measure.close()
    return tuple(notes)
