# SPDX-License-Identifier: GPL-3.0-or-later
import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.domain.messages import Message
from kzdesk.domain.progress import Progress
from kzdesk.gui.jobs import JobRunner, Lane


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.shutdown()


class Page(QObject):
    """Remembers what it was told, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, error: Exception) -> None:
        self.threads.add(threading.get_ident())
        self.errors.append(error)

    def progress(self, done: int, total: int) -> None:
        self.steps.append((done, total))


def test_result_is_delivered_in_the_main_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    page = Page()
    jobs.submit(page, lambda _: threading.get_ident(), done=page.done, failed=page.failed)
    qtbot.waitUntil(lambda: jobs.idle)
    assert page.threads == {threading.get_ident()}
    assert page.results != [threading.get_ident()]
    assert page.errors == []


def test_error_is_delivered_with_its_type(jobs: JobRunner, qtbot: QtBot) -> None:
    page = Page()

    def refuse(_: Progress) -> None:
        raise Refused(Message("test", "no"))

    jobs.submit(page, refuse, done=page.done, failed=page.failed)
    qtbot.waitUntil(lambda: jobs.idle)
    assert [type(error) for error in page.errors] == [Refused]
    assert page.results == []


def test_error_that_the_submitter_leaves_is_told_by_the_runner(jobs: JobRunner, qtbot: QtBot) -> None:
    page = Page()
    with qtbot.waitSignal(jobs.problem) as told:
        jobs.submit(page, lambda _: dict[str, int]()["key"], done=page.done)
    assert [type(error) for error in told.args or []] == [KeyError]


def test_500_jobs_of_the_vault_lane_keep_their_order_and_run_alone(jobs: JobRunner, qtbot: QtBot) -> None:
    page, running, most = Page(), [0], [0]

    def work(number: int, _: Progress) -> int:
        running[0] += 1
        most[0] = max(most[0], running[0])
        running[0] -= 1
        return number

    for number in range(500):
        jobs.submit(page, partial(work, number), done=page.done, failed=page.failed)
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert page.results == list(range(500))
    assert most == [1]


def test_wide_lane_does_not_wait_for_the_vault_lane(jobs: JobRunner, qtbot: QtBot) -> None:
    page, gate = Page(), threading.Event()
    jobs.submit(page, lambda _: gate.wait(10) and "vault", done=page.done, failed=page.failed)
    jobs.submit(page, lambda _: "wide", done=page.done, failed=page.failed, lane=Lane.WIDE)
    qtbot.waitUntil(lambda: page.results == ["wide"])
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert page.results == ["wide", "vault"]


def test_nothing_is_delivered_to_a_deleted_owner(jobs: JobRunner, qtbot: QtBot) -> None:
    page, gate = Page(), threading.Event()
    told: list[object] = []
    jobs.submit(page, lambda _: gate.wait(10), done=told.append, failed=told.append, progress=page.progress)
    shiboken6.delete(page)
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == []


def test_cancelled_job_stops_at_its_next_step(jobs: JobRunner, qtbot: QtBot) -> None:
    page, begun = Page(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress.step(1, 2)

    job = jobs.submit(page, work, done=page.done, failed=page.failed)
    assert begun.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: jobs.idle)
    assert [type(error) for error in page.errors] == [Cancelled]


def test_job_cancelled_before_it_began_is_never_run(jobs: JobRunner, qtbot: QtBot) -> None:
    page, gate, ran = Page(), threading.Event(), []
    jobs.submit(page, lambda _: gate.wait(10), done=page.done, failed=page.failed)
    jobs.submit(page, lambda _: ran.append(1), done=page.done, failed=page.failed).cancel()
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert ran == []
    assert len(page.errors) == 1


def test_progress_is_throttled_but_the_end_is_told(jobs: JobRunner, qtbot: QtBot) -> None:
    page = Page()

    def work(progress: Progress) -> None:
        for step in range(10_001):
            progress.step(step, 10_000)

    jobs.submit(page, work, done=page.done, failed=page.failed, progress=page.progress)
    qtbot.waitUntil(lambda: jobs.idle)
    assert page.steps[-1] == (10_000, 10_000)
    assert len(page.steps) < 200


def test_busy_is_told_once_for_a_row_of_jobs(jobs: JobRunner, qtbot: QtBot) -> None:
    page = Page()
    told: list[bool] = []
    jobs.busy.connect(told.append)
    for _ in range(5):
        jobs.submit(page, lambda _: None, done=page.done, failed=page.failed)
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == [True, False]


@pytest.mark.parametrize("round_", range(10))
def test_shutdown_in_the_middle_of_work_ends_it(qapp: object, round_: int) -> None:
    jobs, page = JobRunner(), Page()

    def work(progress: Progress) -> None:
        while True:
            progress.step(0, 1)

    for number in range(20):
        lane = Lane.WIDE if number % 2 else Lane.VAULT
        jobs.submit(page, work, done=page.done, failed=page.failed, lane=lane)
    assert jobs.shutdown()
    assert jobs.idle
    assert page.results == []


def test_shutdown_says_so_when_a_job_cannot_be_interrupted(qapp: object) -> None:
    jobs, page, begun, gate = JobRunner(), Page(), threading.Event(), threading.Event()

    def work(_: Progress) -> None:
        begun.set()
        gate.wait(10)

    jobs.submit(page, work, done=page.done, failed=page.failed)
    assert begun.wait(10)
    assert not jobs.shutdown(milliseconds=20)
    gate.set()
    assert jobs.shutdown()


def test_nothing_is_done_after_the_shutdown(qapp: object) -> None:
    jobs, page, ran = JobRunner(), Page(), threading.Event()
    assert jobs.shutdown()
    job = jobs.submit(page, lambda _: ran.set(), done=page.done, failed=page.failed)
    assert job.cancelled
    assert jobs.idle
    assert jobs.shutdown()
    QCoreApplication.processEvents()
    assert (ran.is_set(), page.results, page.errors) == (False, [], [])


def test_who_leaves_does_not_wait_for_other_machines(qapp: object) -> None:
    jobs, page, begun, gate, ended = JobRunner(), Page(), threading.Event(), threading.Event(), threading.Event()

    def visit(progress: Progress) -> None:
        begun.set()
        gate.wait(10)
        try:
            progress.step(0, 1)
        finally:
            ended.set()

    jobs.submit(page, visit, done=page.done, failed=page.failed, lane=Lane.OUTSIDE)
    assert begun.wait(10)
    assert jobs.shutdown()
    assert not ended.is_set()
    gate.set()
    assert ended.wait(10)
    assert page.results == []


def test_finish_lets_waiting_jobs_end(jobs: JobRunner) -> None:
    page = Page()
    ran: list[int] = []

    def work(number: int, _: Progress) -> None:
        ran.append(number)

    for number in range(5):
        jobs.submit(page, partial(work, number), done=page.done, failed=page.failed)
    assert jobs.finish(5000)
    assert ran == [0, 1, 2, 3, 4]


def test_what_is_saved_does_not_wait_for_what_looks_through_the_whole_vault(jobs: JobRunner, qtbot: QtBot) -> None:
    page, release = Page(), threading.Event()

    def look(_: Progress) -> str:
        return "looked" if release.wait(20) else "late"

    jobs.submit(page, look, done=page.done, lane=Lane.LOOKING)
    jobs.submit(page, lambda _: "saved", done=page.done)
    qtbot.waitUntil(lambda: page.results == ["saved"])
    release.set()
    qtbot.waitUntil(lambda: page.results == ["saved", "looked"])
