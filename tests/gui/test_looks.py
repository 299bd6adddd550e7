# SPDX-License-Identifier: GPL-3.0-or-later
import math
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.gui.files import ask_folder, ask_new_file
from kzdesk.gui.labels import button, label, set_tip
from kzdesk.gui.theme import DARK, FACES, FAMILY, LIGHT, Colours
from kzdesk.runtime.paths import resources

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ–“”’№"


def luminance(colour: str) -> float:
    own = QColor(colour)
    red, green, blue = (linear(part) for part in (own.redF(), own.greenF(), own.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1.4.3."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast_is_enough_on_every_ground(colours: Colours) -> None:
    for ground in (colours.ground, colours.surface, colours.side, colours.tint):
        assert contrast(colours.text, ground) >= 7
        for signal in (colours.muted, colours.accent, colours.danger, colours.warning, colours.good):
            assert contrast(signal, ground) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.edge, colours.surface) >= 3


def test_own_font_has_every_kazakh_letter(looks: None, qapp: QApplication) -> None:
    assert FAMILY in QFontDatabase.families()
    for face in FACES:
        font = QRawFont(str(resources() / "fonts" / face), 12)
        assert [letter for letter in KAZAKH if not font.supportsCharacter(ord(letter))] == []


def test_label_shows_markup_as_it_stands(qtbot: QtBot) -> None:
    made = label("<img src='file:///nowhere.png'>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.text() == "<img src='file:///nowhere.png'>"


def test_marks_that_reverse_the_writing_are_made_visible(qtbot: QtBot) -> None:
    made = label("a\u202eb\u2069")
    qtbot.addWidget(made)
    assert made.text() == "a[RLO]b[PDI]"


def test_tool_tip_escapes_what_it_shows(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, "<b>&\u202e")
    assert widget.toolTip() == "<qt>&lt;b&gt;&amp;[RLO]</qt>"


def test_button_shows_an_ampersand(qtbot: QtBot) -> None:
    made = button("Court & prison")
    qtbot.addWidget(made)
    assert made.text() == "Court && prison"


def leave(way: Callable[[], None], dialog: QFileDialog, qtbot: QtBot) -> None:
    """Leave a dialog and wait until it is no more."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    way()
    qtbot.waitUntil(lambda: bool(gone))


def remembered(folder: Path) -> str:
    return "".join(path.read_text() for path in folder.rglob("*") if path.is_file())


def test_chosen_folder_leaves_no_trace(qt_settings: Path, tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "Айгерім-canary"
    place.mkdir()
    parent = QWidget()
    chosen: list[Path] = []
    qtbot.addWidget(parent)
    parent.show()
    dialog = ask_folder(parent, "Choose", place, chosen.append)
    dialog.selectFile(str(place))
    leave(dialog.accept, dialog, qtbot)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert chosen == [place]
    assert not QSettings(QSettings.Scope.UserScope, "QtProject").contains("FileDialog/lastVisited")
    assert "canary" not in remembered(qt_settings)


def test_dialog_leaves_a_trace_unless_it_is_cleaned(qt_settings: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """The proof that the test above looks at the right file."""
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    leave(dialog.reject, dialog, qtbot)
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    assert "FileDialog" in remembered(qt_settings)


def test_new_file_gets_the_proposed_ending(tmp_path: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    chosen: list[Path] = []
    qtbot.addWidget(parent)
    parent.show()
    dialog = ask_new_file(parent, "Export", tmp_path / "annex1.pdf", chosen.append)
    dialog.selectFile(str(tmp_path / "annex"))
    leave(dialog.accept, dialog, qtbot)
    assert chosen == [tmp_path / "annex.pdf"]


def test_cancelled_dialog_chooses_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    chosen: list[Path] = []
    qtbot.addWidget(parent)
    parent.show()
    dialog = ask_folder(parent, "Choose", tmp_path, chosen.append)
    leave(dialog.reject, dialog, qtbot)
    assert chosen == []


def test_buttons_do_not_take_over_the_return_key(qtbot: QtBot) -> None:
    made: QPushButton = button("Save")
    qtbot.addWidget(made)
    assert not made.autoDefault()
