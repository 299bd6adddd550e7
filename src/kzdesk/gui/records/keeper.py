# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps what is typed as a draft in the vault, half a second after it was typed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kzdesk.domain.progress import Progress
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.drafts import Drafts

PAUSE: Final = 500  # milliseconds after a keystroke; typing on does not put it off
Failed = Callable[[Exception], None]


class DraftKeeper(QObject):
    """Keeps the draft of one open record, and forgets it when there is nothing to keep."""

    def __init__(self, drafts: Drafts, jobs: JobRunner, draft_id: str, failed: Failed) -> None:
        """Keep under `draft_id`; a new id when it is empty."""
        super().__init__()
        self._drafts = drafts
        self._jobs = jobs
        self.draft_id = draft_id or drafts.new_id()
        self._failed = failed
        self._snapshot: Callable[[], Node | None] = lambda: None
        self._kept: tuple[Tree, dict[str, str]] | None = None
        self._there = bool(draft_id)
        self._saved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)

    def watch(self, snapshot: Callable[[], Node | None]) -> None:
        """Ask `snapshot` for what is to be kept; None when there is nothing unsaved."""
        self._snapshot = snapshot

    def touch(self) -> None:
        """Something was typed: keep it soon."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Submit a job that keeps what there is now, or forgets the draft when there is nothing."""
        self._timer.stop()
        node = self._snapshot()
        if node is None:
            self.forget()
            return
        content = (node.tree(), node.raw_texts())
        if content == self._kept:
            return
        self._kept, self._there, self._saved = content, True, False
        tree, raw = content

        def work(_progress: Progress) -> None:
            if not self._saved:
                self._drafts.keep(self.draft_id, tree, raw)

        self._jobs.submit(self, work, done=_nothing, failed=self._on_failed)

    def forget(self) -> None:
        """Submit a job that forgets the draft, if one was kept."""
        self._timer.stop()
        self._kept = None
        if self._there:
            self._there = False
            draft_id = self.draft_id
            self._jobs.submit(self, lambda _: self._drafts.drop(draft_id), done=_nothing, failed=self._failed)

    def drop_saved(self) -> None:
        """Forget the draft within the job that has just saved its record; keeping it again would be wrong now."""
        self._saved = True
        self._drafts.drop(self.draft_id)

    def settled(self) -> None:
        """The record was saved and its draft is gone."""
        self._timer.stop()
        self._kept, self._there = None, False

    def _on_failed(self, error: Exception) -> None:
        self._kept = None
        self._failed(error)


def _nothing(_result: object) -> None:
    """Nothing is to be shown when a draft was kept."""
