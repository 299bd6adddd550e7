# SPDX-License-Identifier: GPL-3.0-or-later
"""The questionnaires of three mechanisms of the United Nations that take up cases of single people.

Parts and questions follow the models, in words of our own. Working Group on Arbitrary Detention: E/CN.4/1992/20, annex
II, and OHCHR Fact Sheet No. 26, annex V; its categories: A/HRC/36/38, paragraph 8. Special Rapporteur on torture: the
model questionnaire that OHCHR publishes for the mandate. Working Group on Enforced or Involuntary Disappearances: the
elements that its methods of work require, A/HRC/WGEID/102/2.
"""

from typing import Final

from kzdesk.documents.submissions.questionnaire import Boxes, Form, Log, Questions, Story

_IDENTITY: Final = Questions(
    "identity",
    ("surname", "given", "other_names", "sex", "birth", "nationality", "id_document", "occupation", "address"),
)
_STEPS: Final = Log("steps", ("date", "what", "addressed_to", "result"), (4, 6, 5, 6))
_CIRCUMSTANCES: Final = Story("circumstances")
_END: Final = (
    Questions("submitter", ("name", "organisation", "address", "relation", "confidential", "signed")),
    Questions("consent", ("to_body", "to_government", "given_by", "method", "obtained_on")),
)
_CONTACT: Final = ("contact", "family", "lawyer")
_TORTURE: Final = (
    "date",
    "place",
    "forces",
    "what",
    "methods",
    "injuries",
    "purpose",
    "statement",
    "examined_on",
    "examined_by",
    "findings",
    "treatment",
    "autopsy",
    "complaint",
    "outcome",
    "pressure",
    "compensation",
)

WGAD: Final = Form(
    "wgad",
    (
        _IDENTITY,
        Questions("arrest", ("date", "place", "forces", "warrant", "authority", "reasons", "law", *_CONTACT)),
        Questions("detention", ("kind", "dates", "facility", "forces", "ordered_by", "reasons", "law")),
        Questions("case", ("charges", "verdict")),
        _CIRCUMSTANCES,
        Boxes("arbitrary", ("i", "ii", "iii", "iv", "v")),
        _STEPS,
        *_END,
    ),
)
SR_TORTURE: Final = Form(
    "sr-torture",
    (
        _IDENTITY,
        Questions("arrest", ("date", "place", "forces", "facility", *_CONTACT)),
        Questions("torture", _TORTURE),
        _CIRCUMSTANCES,
        _STEPS,
        *_END,
    ),
)
WGEID: Final = Form(
    "wgeid",
    (
        _IDENTITY,
        Questions("disappearance", ("date", "place", "forces", "authorities", "afterwards")),
        _CIRCUMSTANCES,
        _STEPS,
        *_END,
    ),
)
