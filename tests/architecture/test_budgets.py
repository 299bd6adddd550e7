# SPDX-License-Identifier: GPL-3.0-or-later
"""The sizes and habits that keep the code readable, and the proof that each rule bites."""

from pathlib import Path

import pytest

from tests.architecture import rules
from tests.architecture.rules import BANS, BUDGETS, LICENCE, Rule
from tests.architecture.tree import ROOT, project_files

ONLY_IN_PRODUCT = (rules.module_state, rules.plain_labels, rules.formatted_messages, rules.swallowed)
BAD: tuple[tuple[Rule, str, str], ...] = (
    (rules.file_length, "src/a.py", "x = 1\n" * 401),
    (rules.function_length, "src/a.py", "def f():\n" + "    x = 1\n" * 40),
    (rules.class_size, "src/a.py", "class A:\n" + "    x = 1\n" * 250),
    (rules.class_size, "src/a.py", "class A:\n" + "".join(f"    def m{i}(self): ...\n" for i in range(21))),
    (rules.parameters, "src/a.py", "def f(a, b, c, d, e, f): ..."),
    (rules.parameters, "src/a.py", "class A:\n    def f(self, a, b, c, d, e, f): ..."),
    (
        rules.nesting,
        "src/a.py",
        "def f():\n if a:\n  for b in c:\n   while d:\n    with e:\n     if g: h()",
    ),
    (rules.licence_line, "src/a.py", "x = 1\n"),
    (rules.names, "src/utils.py", ""),
    (rules.names, "src/common/a.py", ""),
    (rules.names, "src/a.py", "class VaultManager: ..."),
    (rules.unfinished, "src/a.py", "x = 1  # TO" + "DO later"),
    (rules.unfinished, "src/a.py", "raise NotImplemented" + "Error"),
    (rules.swallowed, "src/a.py", "try:\n    f()\nexcept OSError:\n    pass"),
    (rules.module_state, "src/a.py", "cache = {}"),
    (rules.module_state, "src/a.py", "cache: dict[str, int] = dict()"),
    (rules.module_state, "src/a.py", "def f():\n    global x\n    x = 1"),
    (rules.formatted_messages, "src/a.py", "tr(f'{n} people')"),
    (rules.formatted_messages, "src/a.py", "self._tr(QT_TRANSLATE_NOOP('home', f'{n} people'))"),
    (rules.formatted_messages, "src/a.py", "QT_TRANSLATE_NOOP('home', TEXT)"),
    (rules.plain_labels, "src/kzdesk/gui/home/page.py", "QLabel('<img src=x>')"),
    (rules.plain_labels, "src/kzdesk/gui/home/page.py", "button.setToolTip(name)"),
)
GOOD = f"""{LICENCE}
def f(self, a, b, c, d, e, *, g):
    if a:
        for b in c:
            while d:
                with e:
                    return g
    elif b:
        return tr(MESSAGE.format(n=1))
    try:
        return g()
    except OSError:
        return None
KINDS = {{"a": 1}}
MESSAGE = QT_TRANSLATE_NOOP("home", "{{n}} people")
"""


FILES = project_files("*.py")


@pytest.mark.parametrize("folder", sorted({path.parent for path in FILES}), ids=str)
def test_files_of_a_folder_keep_the_rules(folder: Path) -> None:
    assert [complaint for path in FILES if path.parent == folder for complaint in complaints(path)] == []


def complaints(path: Path) -> list[str]:
    source = (ROOT / path).read_text(encoding="utf-8")
    product = path.parts[0] == "src"
    chosen = [rule for rule in (*BUDGETS, *BANS) if product or rule not in ONLY_IN_PRODUCT]
    if path.is_relative_to("migrations/versions"):  # generated: one step after another, as long as it takes
        chosen = [rule for rule in chosen if rule not in BUDGETS]
    return [f"{path}: {complaint}" for rule in chosen for complaint in rule(path.as_posix(), source)]


@pytest.mark.parametrize(("rule", "name", "source"), BAD, ids=lambda value: getattr(value, "__name__", ""))
def test_rule_bites(rule: Rule, name: str, source: str) -> None:
    assert rule(name, source)


def test_every_rule_has_a_bad_example() -> None:
    assert {rule for rule, _, _ in BAD} == {*BUDGETS, *BANS}


def test_rules_leave_good_code_alone() -> None:
    assert [complaint for rule in (*BUDGETS, *BANS) for complaint in rule("src/a.py", GOOD)] == []
