# SPDX-License-Identifier: GPL-3.0-or-later
"""The view of a PDF in memory: paging, zooming, finding, and letting go of documents."""

import io

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from kzdesk.gui.paper import Paper
from kzdesk.gui.preview import PdfView
from tests.gui.keyboard import press

A4 = (595, 842)


def pdf(*pages: str) -> bytes:
    """A document with one line of text at the middle of each page, and a bookmark of that text."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    for number, text in enumerate(pages):
        canvas.bookmarkPage(str(number))
        canvas.addOutlineEntry(f"Part {number + 1}", str(number))
        canvas.drawString(100, 421, text)
        canvas.rect(0, 0, 40, 40, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    made = PdfView()
    made.resize(500, 400)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_is_shown_at_first(view: PdfView) -> None:
    assert (view.page, view.pages, view.reveal("x")) == (0, 0, False)
    press(view, "PgDown")
    assert view.page == 0


def test_pages_are_turned_by_keys_and_told(view: PdfView) -> None:
    told: list[tuple[int, int]] = []
    view.page_changed.connect(lambda *both: told.append(both))
    view.show_pdf(pdf("one", "two", "three"))
    for keys in ("PgDown", "PgDown", "PgDown", "PgUp", "Home", "End"):
        press(view, keys)
    assert told == [(1, 3), (2, 3), (3, 3), (2, 3), (1, 3), (3, 3)]


def test_pages_fit_the_width_until_somebody_zooms(view: PdfView) -> None:
    view.show_pdf(pdf("one", "two"))
    fitting = view.scale
    assert 0.5 < fitting * 595 * 96 / 72 / view.viewport().width() <= 1
    view.zoom(2)
    assert view.scale == pytest.approx(fitting * 1.15**2)
    zoomed = view.scale
    view.resize(700, 400)
    assert view.scale == zoomed
    view.zoom(0)
    assert view.scale > fitting
    view.zoom(100)
    assert view.scale == 4
    view.zoom(-100)
    assert view.scale == 0.4


def test_zooming_stays_on_the_page(view: PdfView) -> None:
    view.show_pdf(pdf(*"abcdef"))
    view.turn(3)
    for steps in (3, -5, 0):
        view.zoom(steps)
        assert view.page == 4


def test_wheel_zooms_only_with_ctrl(view: PdfView) -> None:
    view.show_pdf(pdf(*"abc"))
    before = view.scale

    def roll(modifier: Qt.KeyboardModifier) -> None:
        place = QPointF(view.viewport().rect().center())
        none = Qt.MouseButton.NoButton
        event = QWheelEvent(
            place, place, QPoint(), QPoint(0, -120), none, modifier, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(view.viewport(), event)

    roll(Qt.KeyboardModifier.NoModifier)
    assert (view.scale, view.verticalScrollBar().value() > 0) == (before, True)
    roll(Qt.KeyboardModifier.ControlModifier)
    assert view.scale < before


def test_another_document_is_shown_at_the_same_page(view: PdfView) -> None:
    view.show_pdf(pdf(*"abcdef"))
    view.turn(4)
    view.show_pdf(pdf(*"uvwxyz"))
    assert (view.page, view.paper is not None and view.paper.text(4).strip()) == (5, "y")
    view.show_pdf(pdf("u", "v"))
    assert view.page == 2
    view.show_pdf(None)
    assert (view.page, view.pages) == (0, 0)


def test_sought_text_comes_into_view_and_stays_when_the_size_changes(view: PdfView) -> None:
    view.show_pdf(pdf("one", "two", "Anna BELOVA", "four"))
    assert view.reveal("Anna BELOVA")
    assert view.page == 3
    view.resize(900, 300)
    assert view.page == 3
    assert not view.reveal("anna belova")


def test_text_is_sought_below_its_heading_first() -> None:
    paper = Paper(pdf("same", "other", "same"))
    assert paper.find("same") == paper.find("same", ("Part 1",))
    spots = [paper.find(text, (heading,)) for text, heading in (("same", "Part 2"), ("other", "Part 3"))]
    assert [spot.page for spot in spots if spot] == [2, 1]
    assert all(0.48 < spot.down < 0.52 for spot in spots if spot)
    assert paper.find("") is None
    paper.close()


def test_pages_are_drawn_as_they_are(view: PdfView) -> None:
    view.show_pdf(pdf("one"))
    press(view, "End")
    shown = view.viewport().grab().toImage()
    black = [x for x in range(shown.width()) if shown.pixelColor(x, shown.height() - 30) == QColor("black")]
    assert len(black) == pytest.approx(40 * view.scale * 96 / 72, abs=2)


def test_only_a_few_drawn_pages_are_kept() -> None:
    paper = Paper(pdf(*(str(number) for number in range(20))))
    for number in range(20):
        assert paper.image(number, 0.2).width() == pytest.approx(119, abs=1)
    assert len(paper._drawn) == 8
    paper.close()


def test_document_is_closed_with_the_view(qtbot: QtBot) -> None:
    view = PdfView()
    view.show_pdf(pdf("one"))
    first = view.paper
    view.show_pdf(pdf("two"))
    second = view.paper
    assert first is not None
    assert second is not None
    shelf = view._shelf
    view.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))
    assert shelf.paper is None
    for paper in (first, second):
        assert paper._document.raw is None
