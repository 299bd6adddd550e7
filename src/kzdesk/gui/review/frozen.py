# SPDX-License-Identifier: GPL-3.0-or-later
"""A released edition as it was frozen: by whom, its SHA-256, what was found in it and what was answered."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import SEVERITIES, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.said import said_date, sentence
from kzdesk.gui.labels import label, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.display import Display
from kzdesk.services.review.releasing_edition import FrozenEdition

_TITLE: Final = QT_TRANSLATE_NOOP("edition_release", "What was released")
_CLOSE: Final = QT_TRANSLATE_NOOP("edition_release", "Close")
_BY: Final = QT_TRANSLATE_NOOP("edition_release", "Released on {date} by {by}. Entries: {entries}.")
_DIGEST: Final = QT_TRANSLATE_NOOP("edition_release", "SHA-256 of the content, which holds: {digest}")
_WITHOUT: Final = QT_TRANSLATE_NOOP(
    "edition_release", "Entries listed without a decision, for a reason written down: {count}."
)
_FOUND: Final = QT_TRANSLATE_NOOP("edition_release", "Found that day: {count}. Answered: {answered}.")
_LIST: Final = QT_TRANSLATE_NOOP("edition_release", "What was found that day")
_LINE: Final = QT_TRANSLATE_NOOP("edition_release", "{weight} · {check}: {sentence}")
_ANSWERED: Final = QT_TRANSLATE_NOOP("edition_release", "Answered by {by}: {answer}. {reason}")
_OPEN: Final = QT_TRANSLATE_NOOP("edition_release", "Nobody answered it.")


class FrozenDialog(SmallDialog):
    """Shows a released edition; what was found is in English, as it was frozen."""

    def __init__(self, parent: QWidget, frozen: FrozenEdition, display: Display, tr: Translate) -> None:
        """Show the record of the release, and each finding with its answer."""
        super().__init__(parent, tr(_TITLE), tr(_CLOSE), tr)
        self._cancel.hide()
        release, findings = frozen.release, frozen.content["findings"]
        day = said_date(release.released_on) if release.released_on is not None else ""
        without = sum(bool(each["override_reason"]) for each in frozen.content["entries"])
        answered = sum(each["answer"] is not None for each in findings)
        lines = [_BY.format(date=day, by=release.released_by, entries=release.entries)]
        lines += [_DIGEST.format(digest=release.sha256), _FOUND.format(count=len(findings), answered=answered)]
        lines += [_WITHOUT.format(count=without)] if without else []
        told = label("\n".join(sentence(tr(each)) for each in lines), wrap=True)
        told.setObjectName("frozen_facts")
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(told)
        self._list = QListWidget()
        self._list.setObjectName("frozen_findings")
        self._list.setAccessibleName(tr(_LIST))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(300)
        for each in findings:
            put_lines(QListWidgetItem(self._list), tr(_line(each)), shown(tr(_answer(each, display))))
        self._whole = label("", "muted", wrap=True)
        self._whole.setMinimumHeight(self._whole.fontMetrics().lineSpacing() * 4)
        self._whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.currentItemChanged.connect(self._on_current)
        for each in (self._list, self._whole):
            each.setVisible(bool(findings))
        self._list.setCurrentRow(0)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self._whole)
        self._finish()
        self.setMinimumWidth(760)

    def _on_current(self, line: QListWidgetItem | None) -> None:
        """Write out the line with the cursor, which the list may cut."""
        whole = line.data(Qt.ItemDataRole.AccessibleTextRole) if line is not None else ""
        self._whole.setText(shown(whole))


def _line(finding: Mapping[str, Any]) -> Message:
    weight = SEVERITIES[Severity[finding["severity"].upper()]]
    check = next((each.label for each in CHECKS if each.name == finding["class"]), finding["class"])
    return _LINE.format(weight=weight, check=check, sentence=finding["sentence"])


def _answer(finding: Mapping[str, Any], display: Display) -> Message:
    answer = finding["answer"]
    if answer is None:
        return _OPEN
    told = display.label("finding_answers", answer["answer"])
    return _ANSWERED.format(by=answer["by"], answer=told, reason=answer["reason"].replace("\n", " "))
