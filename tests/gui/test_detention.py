# SPDX-License-Identifier: GPL-3.0-or-later
"""One detained person, told in the real window by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Place
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE, MakeWindow
from tests.gui.detention_steps import Teller
from tests.gui.keyboard import find, press, write
from tests.gui.records.steps import Person as AtRecords


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot) -> Teller:
    desk.activateWindow()
    teller = Teller(desk, qtbot)
    teller.come()
    return teller


def known(me: Teller, given: str, surname: str) -> str:
    return me.services.records.save(Tree(Person(), (Tree(PersonName(given=given, surname=surname)),))).record.id


def tell_first_screen(me: Teller) -> None:
    """The story of the report up to the charge: detained in Shymkent on 10 January 2022 during the protests."""
    me.pick("Moldabay Sadibekov")
    me.skip(3)
    me.line("10.1.2022")
    me.pick("Shymkent")
    me.pick("Police Department of Shymkent")
    me.line("chanting slogans at a rally")
    me.skip()
    me.pick("SIZO of Shymkent")
    me.pick("January protests in Shymkent")
    me.skip()


def tell_second_screen(me: Teller) -> None:
    me.pick("272", down=2)
    me.line("participation in mass riots")
    me.line("11.1.2022")
    me.line("12.1.2022")
    me.enter("slap")
    me.press("Space")
    me.skip()
    me.line("torture")
    me.line("male")


def test_detention_is_told_on_two_screens_by_keyboard(me: Teller) -> None:
    assert me.at == "who"
    tell_first_screen(me)
    assert me.at == "provision_0"
    tell_second_screen(me)
    assert me.at == "note"
    assert "Sadibekov Moldabay" in me.text("summary")
    assert "SIZO of Shymkent" in me.text("summary")
    me.press("Return")
    me.wait()
    assert me.at == "another"
    (name,), (person,) = me.stored(PersonName), me.stored(Person)
    assert (name.given, name.surname, person.sex) == ("Moldabay", "Sadibekov", "male")
    (custody,) = me.stored(CustodyEpisode)
    assert (custody.custody_kind, custody.start) == ("detention", PartialDate("2022-01-10"))
    assert (custody.lawyer_access, custody.family_notified) == (PartialDate("2022-01-11"), PartialDate("2022-01-12"))
    (event,), (facility,) = me.stored(Event), me.stored(Facility)
    assert (event.title, facility.name, custody.facility) == (
        "January protests in Shymkent",
        "SIZO of Shymkent",
        facility.id,
    )
    assert {act.act_type for act in me.stored(Act)} == {"arbitrary_arrest", "torture"}
    assert [each.methods for each in me.stored(IllTreatment)] == [("beat_hands",)]
    (charge,) = me.stored(Charge)
    assert charge.quoted_as == "participation in mass riots"
    assert not me.page.has_unsaved()


def test_story_of_the_report_to_its_end_by_keyboard(me: Teller, desk: MainWindow, qtbot: QtBot) -> None:
    """Detention, ill-treatment and charges on the detention page; verdict and appeal in the form of the case."""
    tell_first_screen(me)
    tell_second_screen(me)
    me.save()
    me.tab_to("open_case")
    me.press("Space")
    me.wait()
    clerk = AtRecords(desk, qtbot)
    clerk.tab_to("participation")
    clerk.press("Return")
    add_sentence(clerk, "6.7.2022", "court of first", "Al-Farabi District Court of Shymkent", ("imprisonment", "3y"))
    add_sentence(clerk, "8.2022", "court of app", "Court of Shymkent", ("suspended", "3y"))
    clerk.save()
    assert not desk.shell.page.has_unsaved()  # type: ignore[union-attr]
    (part,) = me.stored(Participation)
    sentences = sorted(me.stored(Sentence), key=lambda each: str(each.pronounced))
    assert [(str(each.pronounced), each.participation) for each in sentences] == [
        ("2022-07-06", part.id),
        ("2022-08", part.id),
    ]
    assert all(each.court for each in sentences)
    assert [each.level for each in sentences] == ["first", "appeal"]
    terms = {each.sentence: (each.component_type, each.term) for each in me.stored(SentenceComponent)}
    assert terms == {sentences[0].id: ("imprisonment", Term(3)), sentences[1].id: ("suspended", Term(3))}


def add_sentence(clerk: AtRecords, day: str, level: str, court: str, punishment: tuple[str, str]) -> None:
    kind, term = punishment
    clerk.tab_to("add_sentence")
    clerk.press("Space")
    clerk.fill(pronounced=day, level=level)
    clerk.pick("court", court)
    clerk.tab_to("add_sentence_component")
    clerk.press("Space")
    clerk.fill(component_type=kind, term=term)
    clerk.press("Ctrl+Return")
    clerk.press("Ctrl+Return")


def test_existing_person_is_found_as_typed_in_another_script(me: Teller) -> None:
    person_id = known(me, "Askar", "Sembay")
    me.enter("аскар семб")
    me.settle()
    assert me.choices()[0] == "Sembay Askar"
    me.press("Return")
    assert me.at == "when"
    me.enter("8.6.2023")
    me.press("Alt+Right")
    assert not me.shows("sex")
    me.save()
    assert [each.person for each in me.stored(CustodyEpisode)] == [person_id]
    assert len(me.stored(Person)) == 1


def test_parts_of_a_new_name_can_be_put_right(me: Teller) -> None:
    assert not me.shows("surname")
    me.pick("Садибеков Молдабай Серикович")
    assert [me.text(name) for name in ("given", "surname", "patronymic")] == ["Молдабай", "Садибеков", "Серикович"]
    me.line("Мұрат")
    me.skip(2)
    me.enter("?")
    me.save()
    assert [each.written for each in me.stored(PersonName)] == ["Мұрат Серикович Садибеков"]


def test_enter_waits_for_the_list_and_never_picks_unseen(me: Teller) -> None:
    known(me, "Askar", "Sembay")
    me.line("Sembay")
    assert me.at == "who"
    me.settle()
    me.press("Return")
    assert (me.at, me.text("who")) == ("when", "Sembay Askar")


def test_what_is_missing_is_told_in_its_place(me: Teller) -> None:
    me.save()
    assert me.at == "who"
    assert "who was detained" in me.text("who_problem")
    assert "Say when" in me.text("when_problem")
    assert me.shows("banner")
    me.enter("Nobody Yet")
    me.press("Tab")
    me.settle()
    me.tab_to("when")
    me.enter("the 40th of May")
    me.save()
    assert me.at == "who"
    assert "list" in me.text("who_problem")
    assert "not a date" in me.text("when_problem")
    assert me.stored(Person) == []
    assert me.text("who") == "Nobody Yet"


def test_a_problem_on_the_other_screen_is_shown_there(me: Teller) -> None:
    me.pick("Moldabay Sadibekov")
    me.skip(3)
    me.enter("10.1.2022")
    me.press("Alt+Right")
    me.tab_to("lawyer_access")
    me.enter("9.1.2022")
    me.press("Alt+Left")
    assert me.at == "who"
    me.save()
    assert me.at == "lawyer_access"
    assert me.text("lawyer_access_problem")
    assert me.stored(Person) == []


def test_another_person_keeps_the_circumstances(me: Teller) -> None:
    me.pick("Moldabay Sadibekov")
    me.skip(3)
    me.line("10.1.2022")
    me.pick("Kentau village")
    me.save()
    me.press("Return")
    assert me.at == "who"
    assert (me.text("when"), me.text("place")) == ("10.1.2022", "Kentau village")
    assert me.text("event") == "Detention of Sadibekov Moldabay, 10 January 2022"
    me.pick("Askar Sembay")
    me.save()
    assert len([place for place in me.stored(Place) if place.name == "Kentau village"]) == 1
    assert len({act.event for act in me.stored(Act)}) == 1
    assert len(me.stored(Person)) == 2


def test_a_new_detention_begins_empty(me: Teller) -> None:
    me.pick("Moldabay Sadibekov")
    me.skip(3)
    me.enter("10.1.2022")
    me.save()
    me.press("Ctrl+N")
    assert me.at == "who"
    assert (me.text("who"), me.text("when"), me.shows("surname")) == ("", "", False)


def test_it_can_all_be_taken_back(me: Teller) -> None:
    tell_first_screen(me)
    tell_second_screen(me)
    me.save()
    me.tab_to("take_back")
    me.press("Space")
    me.wait()
    for cls in (Person, PersonName, CustodyEpisode, Event, Act, IllTreatment, Case, Charge, Facility):
        assert me.stored(cls) == []
    assert me.text("who") == "Moldabay Sadibekov"
    assert me.text("surname") == "Sadibekov"
    me.save()
    assert len(me.stored(Person)) == 1


def test_person_is_opened_from_what_was_recorded(me: Teller) -> None:
    me.pick("Moldabay Sadibekov")
    me.skip(3)
    me.enter("10.1.2022")
    me.save()
    me.press("Shift+Tab")
    assert me.at == "recorded_people"
    me.press("Return")
    me.wait()
    assert me.window.shell is not None
    assert me.window.shell.page_name == "records"


def test_several_charges(me: Teller) -> None:
    me.pick("Moldabay Sadibekov")
    me.skip(3)
    me.enter("10.1.2022")
    me.press("Alt+Right")
    me.pick("mass riots participation")
    me.tab_to("more_charges")
    me.press("Space")
    assert me.at == "provision_1"
    me.pick("380-1")
    me.enter("violence")
    me.save()
    assert {each.quoted_as for each in me.stored(Charge)} == {"", "violence"}
    (case,) = me.stored(Case)
    assert case.title == "Sadibekov Moldabay – 272, 380-1"


def test_provision_that_does_not_exist_is_made_on_its_own_page(me: Teller) -> None:
    me.pick("Moldabay Sadibekov")
    me.press("Alt+Right")
    me.pick("brtplk")
    me.wait()
    assert me.window.shell is not None
    assert me.window.shell.page_name == "records"
    me.come()
    assert me.text("provision_0") == "brtplk"


def test_starting_afresh_can_be_undone(me: Teller) -> None:
    me.pick("Moldabay Sadibekov")
    me.tab_to("afresh")
    me.press("Space")
    assert me.text("who") == ""
    press(find(me.page, "answer_0"), "Space")
    assert me.text("who") == "Moldabay Sadibekov"
    assert me.text("given") == "Moldabay"


def test_half_a_story_survives_locking(me: Teller, vault_folder: Path, make_window: MakeWindow, qtbot: QtBot) -> None:
    me.pick("Молдабай Садибеков")
    me.skip(3)
    me.line("10.1.20")
    me.enter("Shym")
    me.window.close()
    qtbot.waitUntil(lambda: not me.window.isVisible())
    again = make_window()
    write(find(again, "passphrase"), PASSPHRASE)
    press(find(again, "passphrase"), "Return")
    qtbot.waitUntil(lambda: again.shell is not None and again.idle, timeout=20_000)
    again.activateWindow()
    then = Teller(again, qtbot)
    then.come()
    assert [then.text(name) for name in ("who", "surname", "when", "place")] == [
        "Молдабай Садибеков",
        "Садибеков",
        "10.1.20",
        "Shym",
    ]
    assert then.shows("banner")
    then.tab_to("when")
    then.press("Ctrl+A")
    then.enter("10.1.2022")
    then.tab_to("place")
    then.press("Ctrl+A")
    then.pick("Shymkent")
    then.save()
    assert len(then.stored(Person)) == 1
    assert then.services.detentions.draft() == {}


def test_what_is_typed_is_kept_soon_after_it_was_typed(me: Teller) -> None:
    me.enter("Mold")
    me.settle()
    assert me.services.detentions.draft()["fields"]["who"]["raw"] == "Mold"
    me.press("Backspace", 4)
    me.settle()
    assert me.services.detentions.draft() == {}


def test_home_leads_back_to_what_is_not_recorded(me: Teller) -> None:
    me.enter("Moldabay")
    me.press("Ctrl+1")
    me.wait()
    me.tab_to("go_on_detention")
    me.press("Space")
    me.wait()
    assert me.text("who") == "Moldabay"
    me.press("Backspace", 8)
    me.settle()
    me.press("Ctrl+1")
    me.wait()
    assert me.window.findChild(QPushButton, "go_on_detention") is None
