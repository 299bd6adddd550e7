# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing leaves the vault past disclosure and releasing: who may read records for documents, who may write files."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import ROOT, project_files

READS_EVERYTHING = ("kzdesk.store", "kzdesk.services.records", "kzdesk.services.display", "kzdesk.services.changes")
RULES_ALONE = {"kzdesk.store.titles"}
"""Which name of somebody is preferred: no records are read there."""


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)


def reads_past_disclosure(modules: Iterator[str]) -> set[str]:
    return {each for each in modules if each.startswith(READS_EVERYTHING) and each not in RULES_ALONE}


def writes(source: str) -> bool:
    """Whether a source calls `export.write`, or writes a document in another way than by releasing it."""
    return any(
        isinstance(node, ast.Attribute)
        and node.attr == "write"
        and isinstance(node.value, ast.Attribute | ast.Name)
        and (node.value.attr if isinstance(node.value, ast.Attribute) else node.value.id) == "export"
        for node in ast.walk(ast.parse(source))
    )


def test_makers_of_documents_read_redacted_records_alone() -> None:
    makers = project_files("src/kzdesk/services/submissions/*.py")
    assert len(makers) > 10
    assert {path.name: found for path in makers if (found := reads_past_disclosure(imported(path)))} == {}


def test_faces_write_documents_by_releasing_them() -> None:
    faces = project_files("src/kzdesk/gui/*.py", "src/kzdesk/cli/*.py")
    found = {path.as_posix() for path in faces if writes((ROOT / path).read_text(encoding="utf-8"))}
    assert found == set()


def test_both_rules_bite() -> None:
    assert reads_past_disclosure(iter(["kzdesk.store.tx", "kzdesk.store.titles", "kzdesk.domain"])) == {
        "kzdesk.store.tx"
    }
    assert writes("services.export.write(paper, target)")
    assert writes("run(lambda: self._services.export.write(paper))")
    assert not writes("services.releases.release(paper)")
