# SPDX-License-Identifier: GPL-3.0-or-later
"""From a list to its document: one way out, on the page of documents, with this list chosen and nothing lost."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kzdesk.domain.dates import PartialDate
from tests.gui.keyboard import find, focused, press
from tests.gui.lists import Lists
from tests.gui.publish.steps import Publishing


def test_export_leads_to_the_document_of_this_list(lists: Lists) -> None:
    lists.services.editions.create("A Later List", PartialDate("2024-03-31"))
    lists.go_to("Belova").keys("Return")
    find(lists.page, "narrative", QPlainTextEdit).setPlainText("Typed a moment ago.")
    press(lists.desk, "Ctrl+E")
    publishing = Publishing(lists.desk, lists._qtbot).settle()
    assert find(publishing.page, "subject", QLineEdit).text().startswith("The List")
    assert "Typed a moment ago." in publishing.printed()
    assert focused().objectName() == "export"
    publishing.keys("Space")
    assert find(publishing.dialog(), "file_name", QLineEdit).text() == "annex1-2023-08-31-en.pdf.age"
    publishing.keys("Esc")
