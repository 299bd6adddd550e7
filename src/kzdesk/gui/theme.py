# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks: two sets of colours, one font that the program brings along, clear focus, roomy rows."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

FAMILY = "Noto Sans"
HALF_LIGHT = 128
FACES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


class Colours(NamedTuple):
    """One set of colours; text on `ground`, `surface` and `side` has a contrast of at least 7:1, `muted` and
    the signal colours 5:1, `edge` of a control 3:1.
    """

    ground: str
    surface: str
    side: str
    text: str
    muted: str
    border: str
    edge: str
    accent: str
    on_accent: str
    tint: str
    danger: str
    warning: str
    good: str


LIGHT = Colours(
    ground="#f4f5f7",
    surface="#ffffff",
    side="#e7eaee",
    text="#1b1f24",
    muted="#525b66",
    border="#ccd2d9",
    edge="#7f8995",
    accent="#1b5bb5",
    on_accent="#ffffff",
    tint="#dbe7f8",
    danger="#a81e17",
    warning="#7a4d00",
    good="#15652c",
)
DARK = Colours(
    ground="#16191d",
    surface="#1f2328",
    side="#101316",
    text="#e8ecf0",
    muted="#a3adb8",
    border="#3a424c",
    edge="#75808d",
    accent="#7ab0ff",
    on_accent="#0b1220",
    tint="#22395a",
    danger="#ff9b92",
    warning="#e8bb55",
    good="#6fdc8c",
)

_SHEET = """
QWidget { color: $text; }
QMainWindow, QDialog, #ground { background: $ground; }
QLabel[role="title"] { font-size: $title_sizept; font-weight: 700; }
QLabel[role="heading"] { font-size: $heading_sizept; font-weight: 700; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="problem"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="good"] { color: $good; }
QLabel[role="figure"] { font-size: $figure_sizept; font-weight: 700; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[role="banner"] { background: $tint; border: 1px solid $accent; border-radius: 6px; }

QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; border: 1px solid $edge; border-radius: 5px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { placeholder-text-color: $muted; }
QLineEdit, QComboBox, QAbstractSpinBox, QPushButton { min-height: $linepx; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $danger;
    padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $muted; background: $ground; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $ground; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/down-$shade.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; outline: none;
    selection-background-color: $accent; selection-color: $on_accent; }

QPushButton { background: $surface; border: 1px solid $edge; border-radius: 5px; padding: 6px 14px; }
QPushButton:hover { border-color: $accent; }
QPushButton:pressed { background: $tint; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton[role="main"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 700; }
QPushButton[role="main"]:focus { border: 2px solid $text; }
QPushButton[role="main"]:disabled { background: $border; color: $muted; border-color: $border; }
QPushButton[role="link"] { background: transparent; border: 2px solid transparent; color: $accent;
    padding: 3px 5px; margin-left: -7px; text-align: left; }
QPushButton[role="link"]:focus { border-color: $accent; }
QToolButton[role="section"] { background: transparent; border: 2px solid transparent;
    border-bottom: 1px solid $border; padding: 5px 2px; font-size: $heading_sizept; font-weight: 700; }
QToolButton[role="section"]:focus { border: 2px solid $accent; border-radius: 5px; }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 5px; padding: 3px; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 15px; height: 15px; border: 1px solid $edge;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$icons/check-$shade.svg"); }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $edge; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 5px solid $accent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QAbstractItemView { background: $surface; alternate-background-color: $ground; border: 2px solid $border;
    border-radius: 5px; outline: none; selection-background-color: $tint; selection-color: $text; }
QAbstractItemView:focus { border-color: $accent; }
QListView::item { padding: 2px 4px; }
QTableView { gridline-color: $ground; }
QTableView::item { padding: 0 8px; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $tint; color: $text; }
QTableView::item:focus, QTreeView::item:focus { border: 2px solid $accent; }
QHeaderView::section { background: $ground; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 6px 8px; font-weight: 700; }
QTableCornerButton::section { background: $ground; border: none; }

#side { background: $side; border: none; border-right: 1px solid $border; }
#navigation { background: transparent; border: 2px solid transparent; border-radius: 6px; }
#navigation:focus { border-color: $accent; }
#navigation::item { padding: 8px 12px; border-radius: 6px; margin: 1px 0; }
#navigation::item:selected { background: $accent; color: $on_accent; }

QTabWidget::pane { border: 1px solid $border; border-radius: 5px; background: $surface; top: -1px; }
QTabBar::tab { background: transparent; padding: 7px 14px; border: 2px solid transparent;
    border-bottom: 3px solid transparent; }
QTabBar::tab:selected { border-bottom: 3px solid $accent; font-weight: 700; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QStatusBar { background: $side; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QProgressBar { background: $surface; border: 1px solid $border; border-radius: 5px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: 4px; }
QMenu::item:selected { background: $tint; }
"""


def load_font(folder: Path) -> None:
    """Make the program's own font known to Qt, so that Kazakh letters never depend on the machine."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(folder / face))


def apply_theme(
    application: QApplication, theme: str, text_size: int, resources: Path, window: QWidget | None = None
) -> Colours:
    """Give the whole application colours ("light", "dark" or "system") and text size (points); return the colours.

    The style sheet goes to `window` and what is in it. An application's own is looked through for each part whenever
    it is put into a whole, so that a page took almost twice as long to build.
    """
    dark = theme == "dark" or (theme == "system" and system_is_dark(application))
    colours = DARK if dark else LIGHT
    application.setFont(QFont(FAMILY, text_size))
    application.setPalette(_palette(colours))
    if window is not None:
        window.setStyleSheet(_sheet(colours, text_size, resources / "icons"))
    return colours


def system_is_dark(application: QApplication) -> bool:
    """Return whether the system's own colours, which the application gets back by this, are dark.

    Asking Qt for its colour scheme would load all of its enumerations before the first window shows.
    """
    application.setPalette(QPalette())
    return application.palette().color(QPalette.ColorRole.Window).lightness() < HALF_LIGHT


def comfortable(table: "QTableView") -> None:
    """Give a table rows that are easy to hit and read, whole-row selection and no row numbers."""
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 14)
    table.verticalHeader().hide()
    table.setSelectionBehavior(table.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    from PySide6.QtCore import Qt

    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)


def _sheet(colours: Colours, text_size: int, icons: Path) -> str:
    values = colours._asdict() | {
        "icons": icons.as_posix(),
        "shade": "dark" if colours is DARK else "light",
        "title_size": str(round(text_size * 1.6)),
        "heading_size": str(round(text_size * 1.2)),
        "figure_size": str(round(text_size * 2)),
        "line": str(round(text_size * 1.9)),
    }
    sheet = _SHEET
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace("$" + name, values[name])
    return sheet


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.Button, role.AlternateBase), colours.ground),
        ((role.Base, role.ToolTipBase), colours.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight, role.Link, role.Accent), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.Mid, role.Dark), colours.border),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return palette
