# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps what is typed as a draft in the vault, half a second after it was typed."""

import threading
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
        self._saving: threading.Event | None = None
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
        self._kept, self._there = content, True
        tree, raw = content
        saving = self._saving

        def work(_progress: Progress) -> None:
            if saving is None or not saving.is_set():
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

    def begin_saving(self) -> Callable[[], None]:
        """Return what the job that saves the record calls at its end: it forgets the draft.

        What is kept while the record is being saved counts only if saving fails.
        """
        self._timer.stop()
        saved = threading.Event()
        self._saving = saved

        def forget() -> None:
            self._drafts.drop(self.draft_id)
            saved.set()

        return forget

    def end_saving(self, *, saved: bool) -> None:
        """Saving has ended; when it failed, what is typed is to be kept again."""
        self._saving = None
        if saved:
            self._timer.stop()
            self._kept, self._there = None, False
        else:
            self.touch()

    def _on_failed(self, error: Exception) -> None:
        self._kept = None
        self._failed(error)


def _nothing(_result: object) -> None:
    """Nothing is to be shown when a draft was kept."""
