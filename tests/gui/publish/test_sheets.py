# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages on which places lead to records, their small pictures, and finding."""

import io

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from kzdesk.documents.format import Written
from kzdesk.domain.messages import source_text
from kzdesk.gui.publish.places import Places
from kzdesk.gui.publish.viewer import Viewer
from kzdesk.services.export import Preview, PrintedPlace
from tests.gui.keyboard import find, press

PLACES = (
    PrintedPlace("case", 1, 0.1, 0.6),
    PrintedPlace("anna", 1, 0.3, 0.35),
    PrintedPlace("oleg", 1, 0.9, 0.95),
    PrintedPlace("oleg", 2, 0.1, 0.2),
    PrintedPlace("vera", 4, 0.4, 0.5),
)


def pdf(count: int) -> bytes:
    """Pages with a word of their own in the middle and one on all of them."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=True)
    for number in range(1, count + 1):
        canvas.drawString(100, 421, f"Page{number} everywhere")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def viewer(qtbot: QtBot) -> Viewer:
    """A document of thirty pages."""
    made = Viewer(source_text)
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_preview(Preview(pdf(30), Written(30, (), PLACES)))
    return made


def test_place_at_a_spot_is_the_narrowest() -> None:
    places = Places(PLACES)
    assert [place.record if (place := places.at(0, down)) else "" for down in (0.2, 0.31, 0.7)] == ["case", "anna", ""]
    assert places.of("oleg") == PLACES[2]
    assert places.of("nobody") is None
    assert places.at(1, 0.31) is None


def test_keys_lead_from_record_to_record_and_enter_opens(viewer: Viewer) -> None:
    opened: list[str] = []
    viewer.opened.connect(opened.append)
    sheets = viewer.sheets
    sheets.setFocus()
    press(sheets, "Return")
    assert sheets.record == "case"
    marked = []
    for step in (1, 1, 1, 1, -1, -1):
        sheets.step(step)
        marked.append((sheets.record, sheets.page))
    assert marked == [("anna", 1), ("oleg", 1), ("vera", 4), ("vera", 4), ("oleg", 2), ("anna", 1)]
    press(sheets, "Return")
    assert opened == ["anna"]


def test_click_marks_and_a_second_click_opens(viewer: Viewer) -> None:
    opened: list[str] = []
    viewer.opened.connect(opened.append)
    sheets = viewer.sheets
    sheets.zoom(-20)
    area = sheets._area(0)
    spot = QPoint(area.center().x(), area.top() + round(area.height() * 0.32) - sheets.verticalScrollBar().value())
    for expected in ([], ["anna"]):
        QTest.mouseClick(sheets.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert (sheets.record, opened) == ("anna", expected)
    drawn = sheets.viewport().grab().toImage()
    assert drawn.pixelColor(area.left() + 1, spot.y()) == sheets.palette().highlight().color()
    QTest.mouseMove(sheets.viewport(), spot)
    assert sheets.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_mark_stays_at_its_record_in_the_next_document(viewer: Viewer) -> None:
    viewer.seek("vera", later=False)
    assert (viewer.sheets.record, viewer.sheets.page) == ("vera", 4)
    viewer.show_preview(Preview(pdf(8), Written(8, (), (PrintedPlace("vera", 6, 0.1, 0.2),))))
    assert viewer.sheets.record == "vera"
    viewer.seek("anna", later=True)
    viewer.show_preview(Preview(pdf(30), Written(30, (), PLACES)))
    assert (viewer.sheets.record, viewer.sheets.page) == ("anna", 1)
    viewer.show_nothing("Why not")
    assert (viewer.sheets.record, find(viewer, "preview_state", QLabel).text()) == ("", "Why not")


def test_small_pictures_are_drawn_when_seen_and_follow_the_pages(viewer: Viewer, qtbot: QtBot) -> None:
    small = viewer.thumbnails
    qtbot.waitUntil(lambda: small.drawn > 0)
    assert small.drawn < 10
    viewer.sheets.go_to_page(20)
    assert small.currentIndex().row() == 19
    small.setFocus()
    press(small, "Down")
    assert viewer.sheets.page == 21
    press(small, "End")
    assert viewer.sheets.page == 30
    assert small.model().data(small.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) == "Page 30"
    viewer.show_preview(Preview(pdf(2), Written(2)))
    assert (small.model().rowCount(), small.currentIndex().row()) == (2, 1)


def test_finding_goes_on_round_the_ends_and_marks(viewer: Viewer, qtbot: QtBot) -> None:
    line = find(viewer, "find", QLineEdit)
    viewer.finder.begin("PAGE25")
    qtbot.waitUntil(lambda: viewer.sheets.page == 25)
    area = viewer.sheets._found[0]
    assert 0.48 < area.top < 0.51
    assert area.left == pytest.approx(100 / 595, abs=0.01)
    line.setText("everywhere")
    pages = []
    for keys in ("Return", "Return", "Shift+Return"):
        press(line, keys)
        pages.append(viewer.sheets.page)
    assert pages == [26, 27, 26]
    line.setText("page30")
    qtbot.waitUntil(lambda: viewer.sheets.page == 30)
    line.setText("page1 ")
    qtbot.waitUntil(lambda: viewer.sheets.page == 1)
    line.setText("nowhere")
    qtbot.waitUntil(find_label(viewer).isVisible)
    press(line, "Esc")
    assert viewer.sheets.hasFocus()


def find_label(viewer: Viewer) -> QLabel:
    label = viewer.findChild(QLabel, "not_found")
    assert isinstance(label, QLabel)
    return label
