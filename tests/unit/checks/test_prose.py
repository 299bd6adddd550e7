# SPDX-License-Identifier: GPL-3.0-or-later
"""What texts of three languages tell against the records, said in many ways; what only sounds like it is quiet."""

from collections.abc import Mapping

import pytest

from kzdesk.domain.checks.passages import prose_fields
from kzdesk.domain.messages import source_text
from kzdesk.domain.records import TYPES
from tests.unit.checks.cast import found_in
from tests.unit.checks.prose_clauses import SOUND_CLAUSES, WRONG_CLAUSES
from tests.unit.checks.prose_counted import SOUND_COUNTED, WRONG_COUNTED
from tests.unit.checks.prose_dates import SOUND_DATES, WRONG_DATES
from tests.unit.checks.prose_fates import SOUND_FATES, WRONG_FATES
from tests.unit.checks.prose_listed import SOUND_LISTED, WRONG_LISTED
from tests.unit.checks.prose_matters import SOUND_MATTERS, WRONG_MATTERS
from tests.unit.checks.prose_numbers import SOUND_NUMBERS, WRONG_NUMBERS
from tests.unit.checks.prose_parts import SOUND_PARTS, WRONG_PARTS
from tests.unit.checks.prose_passages import WRONG_PASSAGES
from tests.unit.checks.prose_passages_sound import SOUND_PASSAGES
from tests.unit.checks.prose_people import SOUND_PEOPLE, WRONG_PEOPLE
from tests.unit.checks.prose_repeated import SOUND_REPEATED, WRONG_REPEATED
from tests.unit.checks.prose_sound import SOUND
from tests.unit.checks.prose_strangers import SOUND_STRANGERS, WRONG_STRANGERS
from tests.unit.checks.prose_towns import SOUND_TOWNS, WRONG_TOWNS
from tests.unit.checks.prose_wrong import WRONG

Texts = Mapping[str, tuple[str, ...]]


def _together(*several: Texts) -> Texts:
    kinds = dict.fromkeys(kind for each in several for kind in each)
    return {kind: tuple(text for each in several for text in each.get(kind, ())) for kind in kinds}


_WRONG = _together(
    WRONG,
    WRONG_PASSAGES,
    WRONG_FATES,
    WRONG_TOWNS,
    WRONG_STRANGERS,
    WRONG_PEOPLE,
    WRONG_NUMBERS,
    WRONG_LISTED,
    WRONG_COUNTED,
    WRONG_PARTS,
    WRONG_DATES,
    WRONG_MATTERS,
    WRONG_CLAUSES,
    WRONG_REPEATED,
)
_SOUND = _together(
    SOUND,
    SOUND_PASSAGES,
    SOUND_FATES,
    SOUND_TOWNS,
    SOUND_STRANGERS,
    SOUND_PEOPLE,
    SOUND_NUMBERS,
    SOUND_LISTED,
    SOUND_COUNTED,
    SOUND_PARTS,
    SOUND_DATES,
    SOUND_MATTERS,
    SOUND_CLAUSES,
    SOUND_REPEATED,
)


@pytest.mark.parametrize("kind", _WRONG)
def test_each_way_of_telling_it_is_seen(kind: str) -> None:
    about = ("m",) if kind == "about" else ()
    assert [text for text in _WRONG[kind] if not found_in(text.split(" ¶ "), about)] == []


@pytest.mark.parametrize("language", _SOUND)
def test_what_only_sounds_like_it_is_quiet(language: str) -> None:
    about = ("m",) if language == "about" else ()
    found = {text: found_in(text.split(" ¶ "), about) for text in _SOUND[language]}
    told = {text: [source_text(each.message) for each in several] for text, several in found.items()}
    assert {text: said for text, said in told.items() if said} == {}


def test_every_field_of_sentences_is_read_or_known_not_to_tell_of_people() -> None:
    unread = {cls.TYPE for cls in TYPES if prose_fields(cls)} - READ
    assert unread == {
        *("person_merge", "distinct_people", "finding_answer", "edition_release", "frozen_text"),
        *("release", "wording_change", "source"),
    }


READ = frozenset({
    *("person", "custody_episode", "restriction", "list_assessment", "consent", "prior_publication", "participation"),
    *("sentence", "sentence_component", "list_entry", "act", "ill_treatment", "involvement", "information"),
    *("intervention", "attachment", "case", "event", "hearing", "observation", "text_block", "sanctions_ground"),
    *("recommendation", "earlier_recommendation", "submitter", "report", "edition", "organisation", "facility"),
    *("assertion", "list_group", "report_paragraph"),
})  # fmt: skip
"""The types whose sentences the services of review gather."""
