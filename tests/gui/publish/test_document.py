# SPDX-License-Identifier: GPL-3.0-or-later
"""The document at hand: what is ordered, what is said of it, and the way to the records and back."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QTabWidget, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Unavailable
from kzdesk.domain.messages import Message
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.listing import Edition, ListEntry
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.report import Report
from kzdesk.gui.forms.picker import PopupList
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.gui.keyboard import find, focused, press, write
from tests.gui.publish.steps import PAGE, Publishing, lines
from tests.reports import amend, put, short_upr


def test_withheld_says_why_and_leads_to_the_record_and_back(publishing: Publishing) -> None:
    vera, galym = publishing.put_on_a_list("Vera Orlova", "Galym Serikov")
    with publishing.services.vault.transaction() as tx:
        for person in (vera, galym):
            (printed,) = tx.records.parts(PriorPublication, person)
            tx.records.delete(PriorPublication, printed.id)
        tx.records.put(Consent(person=vera, levels=("C5",), method="written", obtained_on=PartialDate("2022")))
        (entry,) = tx.records.where(ListEntry, {"person": vera})
    publishing.services.editions.amend(ListEntry, entry.id, {"narrative": "She was alone."})
    publishing.visit()
    assert "Orlova" not in publishing.printed()
    assert "Serikov" not in publishing.printed()
    told = publishing.tree("withheld")
    for heading in ("Not for these readers (", "No consent for this (", "Shown without the name, so less exactly ("):
        assert any(line.startswith(heading) for line in told)
    assert "Orlova Vera – Entry: Narrative" in told
    assert any(line.startswith("Serikov Galym – Entry: Person") for line in told)
    assert told[-2:] == ["Belova Anna – “An earlier list”, 2021", "Zhukov Oleg – “An earlier list”, 2021"]
    tabs, tree = find(publishing.page, "findings", QTabWidget), find_tree(publishing, "withheld")
    tabs.setCurrentIndex(1)
    tree.setFocus()
    line = next(each for each in lines(tree.invisibleRootItem()) if each.text(0) == told[-1])
    tree.setCurrentItem(line)
    assert "was named in public before" in publishing.shown("said")
    press(tree, "Return")
    shell = publishing.desk.shell
    assert shell is not None
    publishing.qtbot.waitUntil(lambda: shell.page_name == "records" and publishing.desk.idle)
    press(publishing.desk, PAGE)
    publishing.settle()
    assert focused() is tree
    assert tree.currentItem() is line


def find_all(publishing: Publishing, name: str) -> list[QWidget]:
    return [each for each in publishing.page.findChildren(QWidget, name) if each.isVisible()]


def find_tree(publishing: Publishing, name: str) -> QTreeWidget:
    tree = publishing.page.findChild(QTreeWidget, name)
    assert isinstance(tree, QTreeWidget)
    return tree


def test_printed_line_leads_to_its_record_and_back(publishing: Publishing) -> None:
    with publishing.services.vault.transaction() as tx:
        anna, oleg = sorted(tx.records.where(ListEntry, {}), key=lambda each: each.position or 0)
    shell, sheets = publishing.visit().desk.shell, publishing.page.document.viewer.sheets
    assert shell is not None
    sheets.setFocus()
    for _ in range(20):
        if sheets.record == oleg.id:
            break
        press(publishing.desk, "Ctrl+Down")
    press(sheets, "Return")
    publishing.qtbot.waitUntil(lambda: shell.page_name == "editions" and publishing.desk.idle)
    assert shell.page._side.tree.current.id == oleg.id  # type: ignore[attr-defined]
    publishing.visit()
    assert focused() is sheets
    assert sheets.record == oleg.id
    shell.visit(Place("publish", record_id=anna.id))
    assert publishing.settle().page.document.viewer.sheets.record == anna.id


def test_only_the_last_order_is_shown(publishing: Publishing) -> None:
    later = publishing.services.editions.create("A Later List", PartialDate("2024-03-31")).id
    publishing.visit()
    document = publishing.page.document
    assert "A LATER LIST" in publishing.printed().upper()
    told = []
    document.proof.made.connect(lambda prepared, _: told.append(prepared.order))
    for subject in (publishing.edition, later, publishing.edition):
        document.make_from(publishing.services.records.choice("edition", subject))
        document.proof.make()
    for name in ("upr", "annex1", "upr", "annex1"):
        publishing.choose_document(name)
        document.proof.make()
    for profile in ("internal", "coalition", "un"):
        publishing.choose("profile", profile)
        document.proof.make()
    document.proof._on_failed(0, Unavailable(Message("test", "too late")))
    publishing.settle()
    assert [(each.subject, each.profile) for each in told] == [(publishing.edition, "un")]
    assert "Anna BELOVA" in publishing.printed()
    assert publishing.shown("preview_state") == ""


def test_each_document_remembers_its_choices_and_tells_its_length(publishing: Publishing) -> None:
    report = short_upr(publishing.services.vault)
    amend(publishing.services.vault, Report, report, language="ru")
    publishing.visit()
    publishing.choose("profile", "coalition")
    write(find(publishing.page, "as_of", QLineEdit), "30.6.2023")
    publishing.choose_document("upr").settle()
    assert find(publishing.page, "as_of", QLineEdit).text() == ""
    assert find(publishing.page, "profile", QComboBox).currentData() == "public"
    assert find(publishing.page, "language", QComboBox).currentData() == "ru"
    assert "Words that count: 10 of 2815." in publishing.shown("length")
    assert [line.split(" – ")[0] for line in publishing.tree("words")] == ["10"]
    publishing.choose_document("annex1").settle()
    assert publishing.shown("length") == ""
    chosen = [find(publishing.page, name, QComboBox).currentData() for name in ("profile", "language")]
    assert chosen == ["coalition", "en"]
    assert "30 June 2023" in publishing.printed()


def test_remarks_lead_to_their_records(publishing: Publishing) -> None:
    vault = publishing.services.vault
    amend(vault, Report, short_upr(vault), key_words="")
    put(vault, Report(title="Newer, but of another kind", as_of=PartialDate("2026-01")))
    publishing.visit().choose_document("upr").settle()
    tree = find_tree(publishing, "to_check")
    publishing.choose("format", "pdf")
    told = lines(tree.invisibleRootItem())
    assert any("DOCX is the format that is taken" in each.text(0) for each in told)
    tree.setFocus()
    tree.setCurrentItem(next(each for each in told if each.text(0).endswith("There are no key words.")))
    press(tree, "Return")
    shell = publishing.desk.shell
    assert shell is not None
    publishing.qtbot.waitUntil(lambda: shell.page_name == "records" and publishing.desk.idle)


def test_what_is_said_of_several_people_is_said_once_and_leads_to_each(publishing: Publishing) -> None:
    publishing.put_on_a_list("Vera Orlova")
    publishing.visit()
    tree = find_tree(publishing, "to_check")
    (group,) = (each for each in lines(tree.invisibleRootItem()) if "earlier publication" in each.text(0))
    assert group.text(0) == "3 × Named on the strength of an earlier publication: “An earlier list”, 2021."
    assert [each.text(0) for each in lines(group)] == ["Belova Anna", "Orlova Vera", "Zhukov Oleg"]
    tree.setFocus()
    tree.setCurrentItem(group)
    publishing.keys("Down", "Down")
    assert [each.text(0) for each in tree.selectedItems()] == ["Orlova Vera"]
    press(tree, "Return")
    shell = publishing.desk.shell
    assert shell is not None
    publishing.qtbot.waitUntil(lambda: shell.page_name == "editions" and publishing.desk.idle)


def test_list_is_compared_with_the_one_before_or_another(publishing: Publishing) -> None:
    for title, day in (("Older", "2021-08-31"), ("Oldest", "2020-08-31")):
        publishing.services.editions.create(title, PartialDate(day))
    publishing.visit()
    assert not find_all(publishing, "against")
    publishing.choose_document("list-changes").settle()
    assert "31 August 2021" in publishing.printed()
    write(find(publishing.page, "against"), "oldest")
    lists = publishing.desk.findChildren
    publishing.qtbot.waitUntil(lambda: any(each.isVisible() for each in lists(PopupList)))
    publishing.settle().keys("Return")
    assert "31 August 2020" in publishing.printed()


def test_consent_for_named_recipients_holds_for_the_addressee(publishing: Publishing) -> None:
    (vera,) = publishing.put_on_a_list("Vera Orlova")
    with publishing.services.vault.transaction() as tx:
        day = PartialDate("2022-01-10")
        tx.records.put(
            Consent(person=vera, levels=("C3",), scope="The Working Group", method="written", obtained_on=day)
        )
    publishing.visit()
    assert not find_all(publishing, "addressee")
    publishing.choose("profile", "un")
    assert "Vera ORLOVA" not in publishing.settle().printed()
    write(find(publishing.page, "addressee"), "the working group")
    assert "Vera ORLOVA" in publishing.settle().printed()


def test_wrong_date_is_told_in_place_and_the_right_one_is_printed(publishing: Publishing) -> None:
    publishing.visit()
    line = find(publishing.page, "as_of", QLineEdit)
    write(line, "31.2.2023")
    publishing.settle()
    assert "is not a date" in publishing.shown("order_problem")
    assert publishing.printed() == ""
    line.clear()
    write(line, "30.6.2023")
    publishing.settle()
    assert "30 June 2023" in publishing.printed()
    assert publishing.shown("order_problem") == ""


def test_subject_is_chosen_by_typing(publishing: Publishing) -> None:
    publishing.services.editions.create("Another List", PartialDate("2020-01-31"))
    publishing.visit()
    assert "Anna BELOVA" in publishing.printed()
    publishing.page.document._order.start()
    write(focused(), "another")
    lists = publishing.desk.findChildren
    publishing.qtbot.waitUntil(lambda: any(each.isVisible() for each in lists(PopupList)))
    publishing.settle().keys("Return")
    assert "ANOTHER LIST" in publishing.printed().upper()
    write(focused(), "nothing like it")
    publishing.tab_to("profile")
    subject = find(publishing.page, "subject", QLineEdit)
    publishing.qtbot.waitUntil(lambda: subject.text().startswith("Another List"))


def test_without_a_record_the_page_says_what_is_needed(desk: MainWindow, qtbot: QtBot) -> None:
    publishing = Publishing(desk, qtbot).visit()
    assert "It needs a record: List edition." in publishing.shown("preview_state")
    press(desk, "Ctrl+E")
    assert publishing.settle().printed() == ""
    publishing.put_on_a_list("Anna Belova")
    publishing.settle()
    assert "Anna BELOVA" in publishing.printed()


def test_what_changed_elsewhere_is_printed_on_coming_back(publishing: Publishing) -> None:
    publishing.visit()
    press(publishing.desk, "Ctrl+1")
    publishing.services.editions.amend(Edition, publishing.edition, {"title": "Renamed"})
    assert "RENAMED" in publishing.visit().printed().upper()
    assert find(publishing.page, "subject", QLineEdit).text().startswith("Renamed")


def test_place_names_a_record_to_make_a_document_from(publishing: Publishing) -> None:
    publishing.services.editions.create("A Later List", PartialDate("2024-03-31"))
    assert publishing.desk.shell is not None
    publishing.desk.shell.visit(Place("publish", Edition.TYPE, publishing.edition))
    publishing.settle()
    assert "Anna BELOVA" in publishing.printed()
    assert focused().objectName() == "export"
