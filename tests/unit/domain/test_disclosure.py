# SPDX-License-Identifier: GPL-3.0-or-later
"""What consent covers, what becomes of a field, coarse dates and pseudonyms."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import (
    PROFILES,
    SPECIAL,
    Concern,
    Profile,
    Reason,
    Standing,
    concern,
    covered,
    profile,
    pseudonym,
    reason_against,
    redacted,
    standing,
    suppressed,
    to_month,
    to_year,
)
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.person import Person

LEVELS = ("C0", "C1", "C2", "C3", "C4", "C5", "C6", "photo", "health", "family")
AGREED = {
    #      public coalition un government internal; N by name, P under a pseudonym, - not at all
    "": "- - - - -",
    "C0": "- - - - -",
    "C1": "- - - - N",
    "C2": "- N - - N",
    "C3": "- - N - N",
    "C4": "- - N N N",
    "C5": "P P P P N",
    "C6": "N N N N N",
    "photo": "- - - - -",
    "health": "- - - - -",
    "family": "- - - - -",
    "C0 C6": "- - - - -",
    "C2 C4": "- N N N N",
    "C3 C5": "P P N P N",
}
LETTERS = {"N": Standing.NAMED, "P": Standing.ANONYMOUS, "-": Standing.HIDDEN}
CAREFUL = (Standing.HIDDEN, Standing.ANONYMOUS, Standing.NAMED)
STANDINGS = st.sampled_from(CAREFUL)
PEOPLE = st.lists(st.tuples(STANDINGS, st.frozensets(st.sampled_from(sorted(SPECIAL)))), max_size=4)
FIELDS = st.sampled_from([item for cls in TYPES for item in specs(cls)])
DATES = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.integers(1, 9999).map(lambda year: f"{year:04}"),
)
PARTIAL = st.one_of(
    st.just("XXXX"),
    st.tuples(DATES, st.sampled_from(["", "~", "?", "%"])).map("".join),
    st.lists(st.dates(), min_size=2, max_size=2).map(
        lambda days: "/".join(f"{d:%Y-%m-%d}".zfill(10) for d in sorted(days))
    ),
).map(PartialDate)


@pytest.mark.parametrize("levels", AGREED)
def test_what_each_level_covers(levels: str) -> None:
    found = [standing(each, levels.split()) for each in PROFILES]
    assert found == [LETTERS[letter] for letter in AGREED[levels].split()]


@given(st.sets(st.sampled_from(LEVELS)), st.sampled_from(LEVELS), st.sampled_from(PROFILES))
def test_agreeing_to_more_never_shows_less_but_for_nothing(agreed: set[str], more: str, chosen: Profile) -> None:
    before, after = standing(chosen, agreed), standing(chosen, agreed | {more})
    if more == "C0":
        assert after is Standing.HIDDEN
    else:
        assert CAREFUL.index(after) >= CAREFUL.index(before)


def test_a_level_covers_itself_and_what_goes_less_far() -> None:
    for level in LEVELS:
        assert level in covered(level)
        assert all(covered(each) <= covered(level) for each in covered(level))


@given(FIELDS, st.sampled_from(PROFILES), PEOPLE, st.booleans())
def test_a_field_above_its_class_or_of_somebody_hidden_is_never_printed(
    field: FieldSpec, chosen: Profile, people: list[tuple[Standing, frozenset[str]]], together: bool
) -> None:
    reason = reason_against(field, chosen, concern(people, together=together))
    if field.part_of:
        assert reason is None
        return
    standings = [each for each, _ in people]
    if field.sensitivity > chosen.highest or field.sensitivity is Sensitivity.P3:
        assert reason is Reason.CLASS
    elif standings and all(each is Standing.HIDDEN for each in standings):
        assert reason is not None
    if Standing.HIDDEN in standings and not together:
        assert reason is not None
    words = field.kind in (Kind.TEXT, Kind.LONG_TEXT) and not field.coded
    if words and any(each is not Standing.NAMED for each in standings):
        assert reason is not None
    if field.special and chosen.publishes and any(field.special not in granted for _, granted in people):
        assert reason is not None


@given(FIELDS, st.sampled_from(PROFILES), st.booleans())
def test_with_class_and_consent_a_field_is_printed(field: FieldSpec, chosen: Profile, together: bool) -> None:
    allowed = field.sensitivity <= chosen.highest and (chosen.internal or not field.internal)
    reason = reason_against(field, chosen, Concern(together=together))
    assert (reason is None) == (allowed or field.part_of)


def test_sealed_fields_are_above_every_profile() -> None:
    assert max(each.highest for each in PROFILES) < Sensitivity.P3


@given(PARTIAL)
def test_a_coarse_date_holds_the_true_one_and_tells_no_day(day: PartialDate) -> None:
    for coarse, pieces in ((to_month(day), 2), (to_year(day), 1)):
        assert coarse.earliest <= day.earliest
        assert coarse.latest >= day.latest
        assert coarse.known == day.known
        assert all(len(part.split("-")) <= pieces for part in coarse.edtf.split("/"))


@pytest.mark.parametrize(
    ("exact", "month", "year"),
    [
        ("2022-01-05", "2022-01", "2022"),
        ("2022-01-05~", "2022-01", "2022"),
        ("2022-01", "2022-01", "2022"),
        ("2022", "2022", "2022"),
        ("2022-01-05/2022-01-20", "2022-01", "2022"),
        ("2022-01-05/2022-02-01", "2022", "2022"),
        ("2021-12-31/2022-01-01", "2021/2022", "2021/2022"),
        ("0999-03-04", "0999-03", "0999"),
        ("XXXX", "XXXX", "XXXX"),
    ],
)
def test_coarse_dates(exact: str, month: str, year: str) -> None:
    assert (str(to_month(PartialDate(exact))), str(to_year(PartialDate(exact)))) == (month, year)


def test_of_a_birth_only_the_year_is_left() -> None:
    born = Person(birth_date=PartialDate("1980-05-17"), death_date=PartialDate("2022-01-06"), dependants_minor=3)
    coarse = redacted(born, dict.fromkeys(("birth_date", "death_date", "dependants_minor"), Reason.COARSE))
    assert coarse == Person(birth_date=PartialDate("1980"), death_date=PartialDate("2022-01"))
    assert redacted(born, dict.fromkeys(("birth_date", "death_date", "dependants_minor"), Reason.CONSENT)) == Person()


@given(st.binary(min_size=32, max_size=32), st.text(string.hexdigits, min_size=32, max_size=32))
def test_a_pseudonym_follows_from_key_and_person(key: bytes, person: str) -> None:
    made = pseudonym(key, person)
    assert len(made) == 7
    assert made[3] == "-"
    assert set(made) - {"-"} <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert pseudonym(key, person) == made
    assert made != pseudonym(key + b"x", person)
    assert made != pseudonym(key, person + "x")


def test_pseudonyms_of_a_thousand_people_differ() -> None:
    assert len({pseudonym(b"key", str(number)) for number in range(1000)}) > 998


def test_small_counts_are_not_printed() -> None:
    assert [count for count in range(8) if suppressed(count)] == [1, 2, 3, 4]


def test_no_chosenis_called_by_another_name() -> None:
    assert [profile(each.code) for each in PROFILES] == list(PROFILES)
    with pytest.raises(KeyError):
        profile("everybody")
