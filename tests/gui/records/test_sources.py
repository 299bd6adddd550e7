# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradicting sources, consent withdrawn, perpetrators kept out of print: by keyboard in the window."""

from pathlib import Path

import pytest
from pyrage import x25519
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.place import Organisation
from kzdesk.domain.records.source import Source
from kzdesk.domain.records.violation import Act, Involvement
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from kzdesk.gui.publish.page import PublishPage
from kzdesk.gui.records.page import kinds
from kzdesk.services.export import Order
from tests.gui.keyboard import focused
from tests.gui.records.steps import Person
from tests.people import People

BORN = PartialDate("1985")
RECIPIENT = str(x25519.Identity.generate().to_public())


def sources(me: Person) -> tuple[str, str]:
    save = me.services.records.save
    letter = save(Tree(Source(alias="Letter of the mother", source_kind="relative"))).record.id
    return letter, save(Tree(Source(alias="Verdict", source_kind="court_record"))).record.id


def anna(me: Person) -> str:
    name = PersonName(given="Anna", surname="Belova")
    return me.services.records.save(Tree(PersonRecord(birth_date=BORN), (Tree(name),))).record.id


def open_at(me: Person, person: str, field: str) -> None:
    me.go(Place("records", type_name="person", record_id=person))
    me.tab_to(field)
    me.press("Ctrl+Shift+A")
    me.wait()


def say(me: Person, value: str, source: str, as_of: str = "") -> None:
    me.tab_to("said_value")
    me.enter(value)
    me.pick("said_source", source)
    if as_of:
        me.fill(said_as_of=as_of)
    me.tab_to("said_add")
    me.press("Space")
    me.wait()


def accept(me: Person) -> None:
    me.tab_to("said_accept")
    me.press("Space")
    me.wait()


def remark(me: Person, field: str) -> str:
    label = me.page.findChild(QLabel, f"{field}_remark")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def said(me: Person) -> list[str]:
    lines = me.widget("said", QListWidget)
    return [lines.item(row).text() for row in range(lines.count())]


def test_two_sources_contradict_and_one_is_accepted_with_a_reason(me: Person) -> None:
    sources(me)
    person = anna(me)
    open_at(me, person, "birth_date")
    assert focused().objectName() == "said_value"
    assert me.widget("said_field", QComboBox).currentData() == "birth_date"
    say(me, "5.3.1985", "letter")
    assert said(me) == ["5 March 1985 – disputed"]
    assert remark(me, "birth_date") == ""
    say(me, "5.3.1986", "verdict", "2.2022")
    assert said(me) == ["5 March 1985 – disputed", "5 March 1986 – disputed"]
    assert "2 sources disagree" in remark(me, "birth_date")
    assert "2 sources disagree" in me.widget("birth_date").accessibleDescription()
    me.tab_to("said")
    me.press("End")
    accept(me)
    assert "reason" in me.widget("said_result", QLabel).text()
    me.fill(said_reason="The court saw the passport", said_by="D. A.")
    accept(me)
    assert said(me) == ["5 March 1985 – rejected", "5 March 1986 – accepted"]
    assert "The court saw the passport" in me.widget("said_whole", QLabel).text()
    assert remark(me, "birth_date") == ""
    me.press("Escape")
    assert not [each for each in me.page.findChildren(QListWidget, "said") if each.isVisible()]
    me.until(lambda: me.widget("birth_date", QLineEdit).text() == "5.3.1986")
    assert not me.page.has_unsaved()
    record = me.saved("person").record
    assert isinstance(record, PersonRecord)
    assert record.birth_date == PartialDate("1986-03-05")
    assert [each.status for each in me.services.assertions.of("person", person)["birth_date"]] == [
        "rejected",
        "accepted",
    ]


def test_panel_opens_where_something_is_said(me: Person) -> None:
    letter, _ = sources(me)
    person = anna(me)
    me.services.assertions.assert_value(("person", person), "birth_date", PartialDate("1990"), letter)
    me.go(Place("records", type_name="person", record_id=person))
    me.press("Ctrl+Shift+A")
    me.wait()
    assert focused().objectName() == "said"
    assert me.widget("said_field", QComboBox).currentText() == "Born (1)"


def test_accepting_waits_until_the_record_is_saved(me: Person) -> None:
    letter, _ = sources(me)
    person = anna(me)
    me.services.assertions.assert_value(("person", person), "birth_date", PartialDate("1990"), letter)
    me.go(Place("records", type_name="person", record_id=person))
    me.fill(occupation="journalist")
    me.press("Ctrl+Shift+A")
    me.wait()
    box = me.widget("said_field", QComboBox)
    box.setCurrentIndex(box.findData("birth_date"))
    me.tab_to("said_reason")
    me.enter("Passport")
    accept(me)
    assert "Save the record first" in me.widget("said_result", QLabel).text()
    me.save()
    accept(me)
    record = me.saved("person").record
    assert isinstance(record, PersonRecord)
    assert (record.occupation, record.birth_date) == ("journalist", PartialDate("1990"))
    assert me.banner() == ""


def test_a_new_source_is_made_in_passing(me: Person) -> None:
    person = anna(me)
    open_at(me, person, "birth_date")
    me.enter("1986")
    me.tab_to("said_source")
    me.enter("Neighbour N")
    me.wait_for_list()
    me.press("Down")
    me.press("Return")
    me.wait()
    me.fill(source_kind="wit")
    me.save()
    assert focused().objectName() == "said_source"
    me.tab_to("said_add")
    me.press("Space")
    me.wait()
    assert said(me) == ["1986 – disputed"]
    (line,) = me.services.assertions.of("person", person)["birth_date"]
    assert line.source == "Neighbour N"


def test_home_names_records_on_which_sources_disagree(me: Person) -> None:
    letter, verdict = sources(me)
    person = anna(me)
    for source, year in ((letter, "1985"), (verdict, "1986")):
        me.services.assertions.assert_value(("person", person), "birth_date", PartialDate(year), source)
    me.go(Place("home"))
    assert me.window.shell is not None
    due = me.window.shell.page.findChild(QListWidget, "due")
    assert isinstance(due, QListWidget)
    me.until(lambda: due.count() == 1)
    assert due.item(0).text() == "Sources disagree: Belova Anna"
    due.setFocus()
    me.press("Return")
    me.wait()
    assert me.view.record.record_id == person
    assert "2 sources disagree" in remark(me, "birth_date")


def test_consent_is_withdrawn_and_the_list_is_not_exported(me: Person, tmp_path: Path) -> None:
    people = People(me.services.vault)
    person = people.convict("Anna Belova")
    with me.services.vault.transaction() as tx:
        tx.records.put(Consent(person=person, levels=("C6",), method="written", obtained_on=PartialDate("2022-01-10")))
    editions, export = me.services.editions, me.services.export
    edition = editions.create("List", PartialDate("2023-08-31")).id
    editions.place(editions.view(edition).sections[0].groups[0].group.id, person)
    for number in range(4):
        prepared = export.prepare(Order("annex1", edition))
        me.services.releases.release(prepared, tmp_path / f"{number}.age", recipient=RECIPIENT)
    me.go(Place("records", type_name="person", record_id=person))
    me.tab_to("occupation")
    me.enter("teacher")
    me.tab_to("consent")
    me.press("Return")
    me.wait()
    assert "may be named in print" in me.widget("record_head", QLabel).text()
    me.tab_to("withdraw_today")
    me.press("Space")
    me.wait()
    head = me.widget("record_head", QLabel).text()
    assert "may not be named in print" in head
    assert head.count("Annex 1: list of political prisoners (5.1.2026)") == 3
    assert "and 1 more" in head
    assert me.widget("withdrawn_on", QLineEdit).text() == "5.1.2026"
    assert not me.widget("withdraw_today", QPushButton).isEnabled()
    (consent,) = (each.record for each in me.saved("person").parts_named("consent"))
    assert isinstance(consent, Consent)
    assert consent.withdrawn_on == PartialDate("2026-01-05")
    with pytest.raises(Refused, match="consent"):
        export.write(export.prepare(Order("annex1", edition)), tmp_path / "again.pdf")
    assert not (tmp_path / "again.pdf").exists()


def test_why_a_perpetrator_is_not_named_is_said_in_words_and_saved_all_the_same(me: Person) -> None:
    sources(me)
    police = me.services.records.save(Tree(Organisation(name="Police of Almaty", org_type="ngo"))).record.id
    involved = Tree(Involvement(agency=police, degree="ordered"))
    act = Tree(Act(victim=anna(me), act_type="arbitrary_arrest"), (involved,))
    event = me.services.records.save(Tree(Event(title="Rally", event_type="protest"), (act,))).record.id
    me.go(Place("records", type_name="event", record_id=event))
    for table in ("act", "involvement"):
        me.tab_to(table)
        me.press("Return")
    me.wait()
    head = me.widget("record_head", QLabel)
    assert head.text() == (
        "Not named in print: a source is missing; the first approval is missing; the second approval is missing."
    )
    while focused().accessibleName() != f"Section: {groups.DECISION.text}":
        me.press("Tab")
    me.press("Space")
    me.pick("source", "verdict")
    me.fill(approved_by_1="R. Kim", approved_by_2="r. kim")
    assert head.text() == "Not named in print: both approvals are one person's."
    me.tab_to("approved_by_2")
    me.press("Ctrl+A")
    me.press("Delete")
    assert head.text() == "Not named in print: the second approval is missing."
    me.save()
    (record,) = (each.record for each in me.saved("event").walk() if isinstance(each.record, Involvement))
    assert not record.printable
    me.fill(approved_by_2="D. Akhmetova")
    assert head.text() == "May be named in print: two approvals and a source."
    me.save()
    (record,) = (each.record for each in me.saved("event").walk() if isinstance(each.record, Involvement))
    assert record.printable


def test_a_release_opens_where_releases_are_shown_and_not_as_a_form(me: Person, tmp_path: Path) -> None:
    people = People(me.services.vault)
    person = people.convict("Anna Belova")
    services = me.services
    edition = services.editions.create("List", PartialDate("2023-08-31")).id
    services.editions.place(services.editions.view(edition).sections[0].groups[0].group.id, person)
    prepared = services.export.prepare(Order("annex1", edition))
    release = services.releases.release(prepared, tmp_path / "a.age", recipient=RECIPIENT).release
    assert "release" not in {cls.TYPE for cls in kinds()}
    me.go(Place("records", type_name="release", record_id=release.id))
    shell = me.window.shell
    assert shell is not None
    assert shell.page_name == "publish"
    assert isinstance(shell.page, PublishPage)
    assert shell.page.released.isVisible()
