# SPDX-License-Identifier: GPL-3.0-or-later
"""Where information comes from."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, long_text, partial_date, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record

P0, P1, P2, P3 = Sensitivity


@dataclass(frozen=True, kw_only=True)
class Source(Record):
    """A person, document or publication that told something; who a person is stays sealed."""

    TYPE = "source"
    LABEL = QT_TRANSLATE_NOOP("records", "Source")
    PLURAL = QT_TRANSLATE_NOOP("records", "Sources")
    TITLE = ("alias",)

    alias: str = text(QT_TRANSLATE_NOOP("records", "Shown as"), P1, required=True, listed=True, help=QT_TRANSLATE_NOOP("records", "A title or an alias that gives nobody away."))
    source_kind: str = choice(QT_TRANSLATE_NOOP("records", "Kind of source"), P1, "source_kinds", required=True, listed=True)
    reliability: str = choice(QT_TRANSLATE_NOOP("records", "Reliability"), P1, "reliability", listed=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "Language"), P1, "languages")
    published: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Published"), P0, listed=True)
    address: str = text(QT_TRANSLATE_NOOP("records", "Web address"), P0)
    identity: str = text(QT_TRANSLATE_NOOP("records", "Who the source is"), P3, group=groups.SEALED)
    risk_note: str = long_text(QT_TRANSLATE_NOOP("records", "Risks to the source"), P3, group=groups.SEALED)
