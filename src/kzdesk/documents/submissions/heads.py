# SPDX-License-Identifier: GPL-3.0-or-later
"""The first line of an entry after the name: term, articles, purpose.

The grammar is that of the published lists, made regular.
"""

from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Extradition,
    Lead,
    ListedCharge,
    ListedSentence,
    Verbatim,
)
from kzdesk.documents.wording import HouseWording


def lead_text(lead: Lead, wording: HouseWording) -> str:
    """Return the first line without the full stop: `5 years’ imprisonment under Article 272 of …`."""
    match lead:
        case Convicted(()):
            return wording.say("entry.convicted_unknown")
        case Convicted(sentences):
            return wording.say("join.sentences").join(_sentence(one, wording) for one in sentences)
        case Charged(charges, purpose):
            return _charged(charges, purpose, wording)
        case Extradition(citizen, destination):
            key = "entry.extradition" if citizen else "entry.extradition_bare"
            return wording.say(key, citizen=citizen, destination=destination)
        case Verbatim(text):
            return text.strip().removesuffix(".")


def _sentence(one: ListedSentence, wording: HouseWording) -> str:
    measure = one.measure
    if one.term is not None:
        measure = wording.say("entry.measure_term", term=wording.term_of(one.term), measure=measure)
    if one.place:
        known = f"places.{one.place}"
        place = wording.say(known) if wording.has(known) else one.place
        measure = wording.say("entry.measure_place", measure=measure, place=place)
    key = "entry.convicted" if one.charges else "entry.convicted_bare"
    if not measure:
        key = "entry.convicted_of" if one.charges else "entry.convicted_unknown"
    text = wording.say(key, measure=measure, under=charges_text(one.charges, wording))
    return text + _purpose(one.purpose, wording)


def _charged(charges: tuple[ListedCharge, ...], purpose: str, wording: HouseWording) -> str:
    key = "entry.charged" if charges else "entry.charged_bare"
    return wording.say(key, under=charges_text(charges, wording)) + _purpose(purpose, wording)


def charges_text(charges: tuple[ListedCharge, ...], wording: HouseWording) -> str:
    """Return `under Article 272 of the Criminal Code (“…”) and Article 188 of …`; nothing without charges."""
    return (
        wording.say("charge.under", charges=wording.join(_charge(one, wording) for one in charges)) if charges else ""
    )


def _charge(charge: ListedCharge, wording: HouseWording) -> str:
    quoted = wording.quoted(charge.title) if charge.title.strip() else ""
    if not charge.article:
        return wording.say("charge.untitled", quoted=quoted) if quoted else charge.code
    key = "charge.part" if charge.part else "charge.article"
    text = wording.say(key, article=charge.article, part=charge.part, code=charge.code)
    if not quoted:
        return text
    return wording.say("charge.alleged" if charge.alleged else "charge.title", charge=text, quoted=quoted)


def _purpose(purpose: str, wording: HouseWording) -> str:
    text = purpose.strip().removesuffix(".")
    if not text:
        return ""
    if text.split()[0].lower() in wording.lists["entry.purpose_words"]:
        return f" {text}"
    return wording.say("entry.purpose", purpose=text)
