# SPDX-License-Identifier: GPL-3.0-or-later
"""XLSForms that other programs accept, and their answers as KoboToolbox hands them out."""

import csv
import json
from pathlib import Path
from typing import Any, Final

import pytest
from openpyxl import load_workbook
from pyxform.xls2xform import xls2xform_convert

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Case, Charge, Event, Provision
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Place
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.bulk.difference import Outcome
from kzdesk.services.bulk.kobo import FieldAnswers, FieldForms
from kzdesk.services.bulk.tables import FaultyTable
from kzdesk.services.display import Display
from kzdesk.store.vault import Vault

FORMS: Final = FieldForms(resources())
Json = dict[str, Any]


@pytest.fixture
def answers(desk_vault: Vault, vocabularies: Vocabularies) -> FieldAnswers:
    return FieldAnswers(desk_vault, Display(vocabularies, lambda: "en"), FORMS, lambda: "en")


@pytest.mark.parametrize("form", ["detention", "observation"])
def test_the_validators_accept_a_form_in_three_languages(form: str, tmp_path: Path) -> None:
    """pyxform makes the form and hands it to ODK Validate, the validator of ODK and KoboToolbox."""
    file = tmp_path / f"{form}.xlsx"
    FORMS.write(form, file, language="ru")
    made = tmp_path / f"{form}.xml"
    warnings = xls2xform_convert(str(file), str(made), validate=True)
    assert warnings == []
    text = made.read_text(encoding="utf-8")
    assert all(f'lang="{told}"' in text for told in ("English (en)", "Russian (ru)", "Kazakh (kk)"))
    book = load_workbook(file, read_only=True)
    assert book.sheetnames == ["survey", "choices", "settings"]
    book.close()
    with pytest.raises(Refused, match="already"):
        FORMS.write(form, file)
    with pytest.raises(Refused):
        FORMS.write("census", tmp_path / "no.xlsx")


def kobo(uuid: str, **answers: Any) -> Json:
    """A submission as KoboToolbox’s data API and JSON export give it."""
    return {
        "_id": 41,
        "formhub/uuid": "8ad8e3d0c5fb4c4c8b4b4ee4b2f2a2b2",
        "__version__": "vXq4nQ",
        "meta/instanceID": f"uuid:{uuid}-edited",
        "meta/rootUuid": f"uuid:{uuid}",
        "_uuid": f"{uuid}-edited",
        "_submission_time": "2026-11-02T09:14:05",
        "_attachments": [],
        "_geolocation": [None, None],
        "_tags": [],
        **answers,
    }


def detention(uuid: str, **more: Any) -> Json:
    told = {
        "kzdesk_form": "detention-1",
        "detention/when": "5.1.2022",
        "detention/place": "Алматы",
        "detention/event": "Rally on the square",
        "detention/detained_by": "Police of the district",
        "person/surname": "Ахметова",
        "person/given": "Жанна",
        "person/patronymic": "Серикқызы",
        "person/sex": "female",
        "person/custody_kind": "admin_arrest",
        "person/facility": "Reception centre 3",
        "person/article": "174(2)",
        "person/ill_treatment": "beat_hands",
        "person/note": "Held overnight",
        "others": [{"others/surname": "Kim", "others/given": "Viktor", "others/custody_kind": "delivery"}],
    }
    return kobo(uuid, **(told | more))


def written(path: Path, data: object) -> Path:
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def test_detentions_come_in_as_records_and_are_updated(
    answers: FieldAnswers, desk_vault: Vault, tmp_path: Path
) -> None:
    with desk_vault.transaction() as tx:
        place = tx.records.put(Place(name="Almaty", name_ru="Алматы", level="district"))
        provision = tx.records.put(Provision(code="CC2014", article="174", part="2"))
    second = detention("u2", **{"person/surname": "Omarov", "person/given": "Askar", "others": []})
    file = written(tmp_path / "answers.json", {"count": 2, "next": None, "results": [detention("u1"), second]})

    trial = answers.dry_run(file)
    assert [each.outcome for each in trial.rows] == [Outcome.NEW, Outcome.NEW]
    assert [each.outcome for each in answers.take(file).rows] == [Outcome.NEW, Outcome.NEW]
    with desk_vault.transaction() as tx:
        assert (tx.records.count("person"), tx.records.count("event"), tx.records.count("place")) == (3, 1, 1)
        zhanna = next(each for each in tx.records.where(PersonName, {}) if each.given == "Жанна")
        (held,) = tx.records.parts(CustodyEpisode, zhanna.person)
        assert (held.custody_kind, held.start, held.place) == ("admin_arrest", PartialDate("2022-01-05"), place.id)
        assert tx.records.get(Facility, held.facility).facility_type == "reception"
        acts = tx.records.where(Act, {"victim": zhanna.person})
        assert {each.act_type for each in acts} == {"arbitrary_arrest", "cidt"}
        assert tx.records.where(IllTreatment, {})[0].methods == ("beat_hands",)
        assert {each.provision for each in tx.records.where(Charge, {})} == {provision.id}
        assert tx.records.where(Event, {})[0].title == "Rally on the square"
        tx.records.put(_with(tx.records.get(Person, zhanna.person), occupation="teacher", sex="other"))

    assert [each.outcome for each in answers.take(file).rows] == [Outcome.SAME, Outcome.SAME]
    edited = detention("u1", **{"person/note": "Held for two nights", "_uuid": "another"})
    rows = answers.take(written(file, [edited, second])).rows
    assert [each.outcome for each in rows] == [Outcome.CHANGED, Outcome.SAME]
    with desk_vault.transaction() as tx:
        assert tx.records.parts(CustodyEpisode, zhanna.person)[0].note == "Held for two nights"
        assert tx.records.get(Person, zhanna.person).occupation == "teacher"
        assert tx.records.count("person") == 3


def _with(record: Any, **values: Any) -> Any:
    import dataclasses

    return dataclasses.replace(record, **values)


def test_wrong_submissions_are_told_and_left_out_if_asked(
    answers: FieldAnswers, desk_vault: Vault, tmp_path: Path
) -> None:
    wrong: list[tuple[Json, str]] = [
        (detention("a", **{"detention/when": "31.2.2022", "person/article": ""}), "is not a date"),
        (detention("b", **{"person/article": "9999"}), "not among the provisions"),
        (detention("c", **{"person/sex": "cat", "person/article": ""}), "is not in the list"),
        (detention("d", **{"person/ill_treatment": "dancing", "person/article": ""}), "is not in the list"),
        (kobo("e", kzdesk_form="census-9"), "not of a form"),
        ({"kzdesk_form": "detention-1"}, "has no id"),
        (
            detention("f", **{"person/surname": "", "person/given": "", "person/patronymic": "", "others": []}),
            "Say who",
        ),
    ]
    good = detention("g", **{"person/article": ""})
    file = written(tmp_path / "answers.json", [*(each for each, _ in wrong), good, good])
    trial = answers.dry_run(file)
    for (_, reason), row in zip(wrong, trial.rows, strict=False):
        assert any(reason in source_text(each.reason) for each in row.wrong), reason
    assert [each.outcome for each in trial.rows[-2:]] == [Outcome.NEW, Outcome.WRONG]
    with pytest.raises(FaultyTable):
        answers.take(file)
    with desk_vault.transaction() as tx:
        assert tx.records.count("person") == 0
    assert answers.take(file, skip_wrong=True).count(Outcome.NEW) == 1
    for content in ("[]", "{}", "[1]", "{", '{"results": 3}'):
        file.write_text(content)
        with pytest.raises(Refused, match="no submissions"):
            answers.take(file)


def observed(uuid: str, **more: Any) -> Json:
    told = {
        "kzdesk_form": "observation-1",
        "hearing/case": "Airport case",
        "hearing/held_on": "7.3.2022",
        "hearing/stage": "trial",
        "hearing/court": "",
        "hearing/judges": "A. Judge",
        "hearing/mode": "in_person",
        "observation/observer": f"Observer {uuid}",
        "observation/admitted": "admitted",
        "section_access/A1": "yes",
        "section_access/A2": "no",
        "section_access/A2_note": "Sent away at the door",
        "closing/summary": "Short hearing",
        "closing/next_on": "9.3.2022",
    }
    return kobo(uuid, **(told | more))


@pytest.mark.parametrize("as_csv", [False, True])
def test_observations_of_one_hearing_come_in(
    answers: FieldAnswers, desk_vault: Vault, tmp_path: Path, *, as_csv: bool
) -> None:
    code = Vocabularies(resources() / "vocabularies").terms("admissions")[0].code
    data = [observed("o1", **{"observation/admitted": code}), observed("o2", **{"observation/admitted": code})]
    if as_csv:
        file = tmp_path / "answers.csv"
        names = [name for name in data[0] if not isinstance(data[0][name], list)]
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, names, delimiter=";", extrasaction="ignore")
            writer.writeheader()
            writer.writerows(data)
    else:
        file = written(tmp_path / "answers.json", data)
    missing = answers.dry_run(file)
    assert "There is no record" in source_text(missing.rows[0].wrong[0].reason)
    with desk_vault.transaction() as tx:
        case = tx.records.put(Case(title="Airport case"))
    assert answers.take(file).count(Outcome.NEW) == 2
    with desk_vault.transaction() as tx:
        (hearing,) = tx.records.parts(Hearing, case.id)
        assert (hearing.held_on, hearing.judges, str(hearing.next_on)) == (
            PartialDate("2022-03-07"),
            "A. Judge",
            "2022-03-09",
        )
        both = tx.records.parts(Observation, hearing.id)
        assert {each.observer for each in both} == {"Observer o1", "Observer o2"}
        told = {each.item: (each.value, each.note) for each in tx.records.parts(Answer, both[0].id)}
        assert told == {"A1": ("yes", ""), "A2": ("no", "Sent away at the door")}
    assert answers.take(file).count(Outcome.SAME) == 2
