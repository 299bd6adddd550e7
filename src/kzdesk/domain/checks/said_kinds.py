# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for what the checks name in their sentences: kinds of custody, instances of courts, articles."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Provision

_CUSTODY: Final = {
    "detention": QT_TRANSLATE_NOOP("checks", "procedural detention"),
    "admin_detention": QT_TRANSLATE_NOOP("checks", "administrative detention"),
    "admin_arrest": QT_TRANSLATE_NOOP("checks", "administrative arrest"),
    "pretrial": QT_TRANSLATE_NOOP("checks", "custody pending trial"),
    "house_arrest": QT_TRANSLATE_NOOP("checks", "house arrest"),
    "extradition": QT_TRANSLATE_NOOP("checks", "extradition arrest"),
    "penal_arrest": QT_TRANSLATE_NOOP("checks", "arrest as a punishment"),
    "imprisonment": QT_TRANSLATE_NOOP("checks", "imprisonment"),
    "restriction": QT_TRANSLATE_NOOP("checks", "restriction of liberty"),
    "suspended": QT_TRANSLATE_NOOP("checks", "a suspended sentence"),
    "deferred": QT_TRANSLATE_NOOP("checks", "a deferred sentence"),
    "parole": QT_TRANSLATE_NOOP("checks", "parole"),
    "psychiatric": QT_TRANSLATE_NOOP("checks", "compulsory psychiatric treatment"),
    "hospital": QT_TRANSLATE_NOOP("checks", "being held in hospital"),
    "delivery": QT_TRANSLATE_NOOP("checks", "delivery to the police"),
    "preventive": QT_TRANSLATE_NOOP("checks", "preventive detention"),
    "bail": QT_TRANSLATE_NOOP("checks", "bail"),
    "pledge": QT_TRANSLATE_NOOP("checks", "a pledge not to leave"),
    "surety": QT_TRANSLATE_NOOP("checks", "personal surety"),
    "commuted": QT_TRANSLATE_NOOP("checks", "a commuted sentence"),
    "unofficial": QT_TRANSLATE_NOOP("checks", "detention in an unofficial place"),
    "missing": QT_TRANSLATE_NOOP("checks", "enforced disappearance"),
    "deportation": QT_TRANSLATE_NOOP("checks", "expulsion"),
}
_OTHER_CUSTODY: Final = QT_TRANSLATE_NOOP("checks", "another measure")
_INSTANCES: Final = {
    "first": QT_TRANSLATE_NOOP("checks", "the sentence of the first instance"),
    "appeal": QT_TRANSLATE_NOOP("checks", "the sentence on appeal"),
    "cassation": QT_TRANSLATE_NOOP("checks", "the sentence in cassation"),
}
_ARTICLE: Final = QT_TRANSLATE_NOOP("checks", "Article {article} ({code})")
_PART: Final = QT_TRANSLATE_NOOP("checks", "Article {article} part {part} ({code})")
_CODES: Final = {
    "CC2014": QT_TRANSLATE_NOOP("checks", "Criminal Code of 2014"),
    "CC1997": QT_TRANSLATE_NOOP("checks", "Criminal Code of 1997"),
    "CAO2014": QT_TRANSLATE_NOOP("checks", "Code of Administrative Offences of 2014"),
    "CPC2014": QT_TRANSLATE_NOOP("checks", "Code of Criminal Procedure of 2014"),
}
_FOREIGN: Final = QT_TRANSLATE_NOOP("checks", "law of another country")


def said_custody(kind: str) -> Message:
    """Return a kind of custody as it stands within a sentence."""
    return _CUSTODY.get(kind, _OTHER_CUSTODY)


def said_instance(level: str) -> Message:
    """Return which sentence it is by the instance that pronounced it."""
    return _INSTANCES.get(level, _INSTANCES["first"])


def said_article(provision: Provision) -> Message:
    """Return an article with its part, where one is given, and its code."""
    return said_place(provision.code, provision.article, provision.part)


def said_place(code: str, article: str, part: str = "") -> Message:
    """Return an article of a code in words."""
    pattern = _PART if part else _ARTICLE
    return pattern.format(article=article, part=part, code=_CODES.get(code, _FOREIGN))
