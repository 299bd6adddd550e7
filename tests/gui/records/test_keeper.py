# SPDX-License-Identifier: GPL-3.0-or-later
"""The keeper by itself, without the window that also keeps drafts every few seconds."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject

from kzdesk.domain.records.case import Case
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.records.keeper import DraftKeeper
from tests.gui.records.steps import Person


@dataclass
class Typed:
    node: Node | None


@pytest.fixture
def typed() -> Typed:
    return Typed(Node(Tree(Case(title="Airport case"))))


@pytest.fixture
def keeper(me: Person, typed: Typed) -> Iterator[DraftKeeper]:
    def fail(error: Exception) -> None:
        raise error

    made = DraftKeeper(me.services.drafts, me.window._jobs, "", fail)
    made.watch(lambda: typed.node)
    assert isinstance(made, QObject)
    yield made
    made.deleteLater()


def titles(me: Person) -> list[object]:
    return [draft.tree.record for draft in me.services.drafts.all()]


def test_what_is_typed_is_kept_by_itself(me: Person, keeper: DraftKeeper, typed: Typed) -> None:
    keeper.touch()
    me.until(lambda: titles(me) == [Case(title="Airport case")])
    typed.node = None
    keeper.touch()
    me.until(lambda: titles(me) == [])


def test_typing_on_does_not_put_keeping_off(me: Person, keeper: DraftKeeper) -> None:
    keeper.touch()
    remaining = keeper._timer.remainingTime()
    me.until(lambda: keeper._timer.remainingTime() < remaining)
    before = keeper._timer.remainingTime()
    keeper.touch()
    assert keeper._timer.remainingTime() <= before


def test_nothing_is_kept_after_the_record_was_saved(me: Person, keeper: DraftKeeper) -> None:
    keeper.keep()
    forget = keeper.begin_saving()
    me.window._jobs.submit(keeper, lambda _: forget(), done=lambda _: None)
    keeper.keep()
    me.wait()
    keeper.end_saving(saved=True)
    assert titles(me) == []


def test_what_was_typed_is_kept_again_when_saving_fails(me: Person, keeper: DraftKeeper) -> None:
    keeper.begin_saving()
    keeper.end_saving(saved=False)
    me.until(lambda: titles(me) == [Case(title="Airport case")])
