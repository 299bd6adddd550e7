# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the detention page, in the order in which a detention is told."""

import dataclasses
from typing import Final

from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

CHARGES: Final = 4
"""How many charges the page takes; further ones are added in the case."""
_CODED: Final = Sensitivity.P1

WHO: Final = (
    FieldSpec(
        "who",
        Kind.REFERENCE,
        QT_TRANSLATE_NOOP("detention", "Who"),
        _CODED,
        target="person",
        required=True,
    ),
    FieldSpec("given", Kind.TEXT, QT_TRANSLATE_NOOP("detention", "Given name"), _CODED),
    FieldSpec("surname", Kind.TEXT, QT_TRANSLATE_NOOP("detention", "Surname"), _CODED),
    FieldSpec("patronymic", Kind.TEXT, QT_TRANSLATE_NOOP("detention", "Patronymic"), _CODED),
)
NAME_PARTS: Final = ("given", "surname", "patronymic")
CIRCUMSTANCES: Final = (
    FieldSpec("when", Kind.DATE, QT_TRANSLATE_NOOP("detention", "When"), _CODED, required=True),
    FieldSpec("place", Kind.REFERENCE, QT_TRANSLATE_NOOP("detention", "Where"), _CODED, target="place"),
    FieldSpec(
        "detained_by",
        Kind.REFERENCE,
        QT_TRANSLATE_NOOP("detention", "Detained by"),
        _CODED,
        target="organisation",
    ),
    FieldSpec("stated_reason", Kind.TEXT, QT_TRANSLATE_NOOP("detention", "Reason given"), _CODED),
    FieldSpec(
        "custody_kind",
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("detention", "Kind of custody"),
        _CODED,
        vocabulary="custody_kinds",
        required=True,
    ),
    FieldSpec("facility", Kind.REFERENCE, QT_TRANSLATE_NOOP("detention", "Held in"), _CODED, target="facility"),
    FieldSpec("event", Kind.REFERENCE, QT_TRANSLATE_NOOP("detention", "In the event"), _CODED, target="event"),
    FieldSpec(
        "act_type",
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("detention", "Arrest counts as"),
        _CODED,
        vocabulary="act_types",
    ),
)
_PROVISION: Final = FieldSpec(
    "provision", Kind.REFERENCE, QT_TRANSLATE_NOOP("detention", "Charge"), _CODED, target="provision"
)
_QUOTED: Final = FieldSpec("quoted_as", Kind.TEXT, QT_TRANSLATE_NOOP("detention", "Quoted wording"), _CODED)
ACCUSED: Final = tuple(
    dataclasses.replace(item, name=f"{item.name}_{place}") for place in range(CHARGES) for item in (_PROVISION, _QUOTED)
)
TREATMENT: Final = (
    FieldSpec("lawyer_access", Kind.DATE, QT_TRANSLATE_NOOP("detention", "Lawyer since"), _CODED),
    FieldSpec("family_notified", Kind.DATE, QT_TRANSLATE_NOOP("detention", "Family told"), _CODED),
    FieldSpec(
        "ill_treatment",
        Kind.CHOICES,
        QT_TRANSLATE_NOOP("detention", "Ill-treatment"),
        _CODED,
        vocabulary="ill_treatment_methods",
    ),
    FieldSpec(
        "ill_act",
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("detention", "Treatment counts as"),
        _CODED,
        vocabulary="act_types",
    ),
    FieldSpec("sex", Kind.CHOICE, QT_TRANSLATE_NOOP("detention", "Sex"), _CODED, vocabulary="sex"),
    FieldSpec("note", Kind.TEXT, QT_TRANSLATE_NOOP("detention", "Working note"), _CODED),
)
USUAL: Final = {"custody_kind": "detention", "act_type": "arbitrary_arrest", "ill_act": "cidt"}
"""What most detentions have; everything else is empty at first."""
