# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done in the window can be done at the command line, or is named here as the window's own."""

import ast
import dataclasses
import typing
from functools import cache
from pathlib import Path

import pytest

import kzdesk.cli
from kzdesk.services.access import Access
from kzdesk.services.bulk.desk import Bulk
from kzdesk.services.desk import Services
from kzdesk.services.evidence.desk import EvidenceDesk
from kzdesk.services.exchange.desk import Exchange
from kzdesk.services.review.desk import Review

GUI_ONLY = {
    # editing happens in forms, with drafts
    *("records.new", "records.save", "records.delete", "records.choices", "records.choice", "records.cells"),
    *("records.related", "records.history", "records.count"),
    # deciding between sources, and withdrawing consent, happen where the record is seen
    *("assertions.of", "assertions.assert_value", "assertions.accept", "assertions.reject", "assertions.disputed"),
    *("consents.withdraw", "consents.may_be_named"),
    # one record is looked at where it is seen
    *("conflicts.of", "conflicts.count"),
    # menus and previews
    *(
        "export.languages",
        "export.preview",
        "export.write",
        "releases.manifest",
        "releases.assert_recipient",
        "export.profiles",
        "export.pictures",
        "importing.formats",
        "tables.types",
        "tables.columns",
        # cells are edited in a grid
        *("table_editing.types", "table_editing.load", "table_editing.check", "table_editing.save"),
        "table_editing.keep_draft",
        "field_forms.forms",
        "field_forms.groups",
    ),
    *("blank_forms.forms", "blank_forms.languages"),
    # findings are answered where they are seen
    *(
        "checking.checks",
        "checking.of_record",
        "checking.of_typed",
        "checking.answer",
        "checking.take_back",
        "checking.last",
    ),
    # who is who is decided where both records are seen
    *("duplicates.like", "duplicates.of_person", "duplicates.not_the_same", "duplicates.take_back"),
    "duplicates.kept_apart",
    *("assessing.grounds", "edition_releases.readiness"),
    # a menu
    *("purging.allowed", "purging.is_purged"),
    *("financial_lists.matches", "financial_lists.confirm", "financial_lists.reject"),
    *("merging.compare", "merging.all", "merging.merge", "merging.part", "merging.follow", "merging.standing"),
    # what the command line reaches through another use case
    *("today.between", "today.overview", "calendar.text", "timelines.of_person", "timelines.of_case"),
    *("timelines.of", "timelines.title", "wordings.languages", "wordings.words", "wordings.reader"),
    *(
        "export.prepare_within",
        "access.confirm",
        "keeping.add",
        "keeping.confirmed",
        "keeping.whole",
        "keeping.note",
    ),
    "showing.picture",  # the command line shows no pictures
    *("access.vaults", "access.seconds_to_wait", "access.strength"),
    # what goes on is shown again
    *("joinings.joining", "joinings.waiting"),
    # visiting a place opens it, receives and sends
    *("places.opened", "receiving.receive", "receiving.look_again", "sending.outline", "sending.send"),
    "tidying.tidy",
}
# forms, settings, and lists that are arranged by hand; the command line takes an edition as it stands
# what one keeps at hand
# the history of a record, and going back in it
# what is written down in the courtroom
# papers for the desk
# detentions, which are told field by field
WINDOW_ONLY = {
    "drafts",
    "preferences",
    "editions",
    "detentions",
    "observing",
    "hearing_papers",
    "changes",
    "chronologies",
    "subjects",
    "shelf",
}
NOT_USE_CASES = {"vault", "vocabularies", "display", "review", "bulk", "evidence", "exchange"}


def use_cases() -> set[str]:
    hints = typing.get_type_hints(Services, localns={"Access": Access})
    kinds = {field.name: hints[field.name] for field in dataclasses.fields(Services)}
    for desk in (Review, Bulk, EvidenceDesk, Exchange):
        kinds |= typing.get_type_hints(desk)
    return {
        f"{name}.{method}"
        for name, kind in kinds.items()
        if name not in NOT_USE_CASES | WINDOW_ONLY
        for method in vars(kind)
        if not method.startswith("_") and callable(getattr(kind, method))
    }


@cache
def called_by_the_command_line() -> set[str]:
    found: set[str] = set()
    sources = [*Path(kzdesk.cli.__path__[0]).rglob("*.py"), Path(kzdesk.cli.__path__[0]).parent / "bootstrap.py"]
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute | ast.Name):
                owner = node.value.attr if isinstance(node.value, ast.Attribute) else node.value.id
                found.add(f"{owner}.{node.attr}")
    return found


@pytest.mark.parametrize("use_case", sorted(use_cases()))
def test_use_case_has_a_verb_or_belongs_to_the_window(use_case: str) -> None:
    assert (use_case in called_by_the_command_line()) != (use_case in GUI_ONLY)


def test_nothing_is_named_that_does_not_exist() -> None:
    assert GUI_ONLY - use_cases() == set()
