# SPDX-License-Identifier: GPL-3.0-or-later
"""The budgets and bans of the project, each a function from source text to a list of complaints."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

FILE_LINES = 400
FUNCTION_LINES = 40
CLASS_LINES = 250
METHODS = 20
POSITIONAL = 5
NESTING = 4
LICENCE = "# SPDX-License-Identifier: GPL-3.0-or-later"
BANNED_MODULES = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"})
BANNED_CLASS_ENDINGS = ("Manager", "Controller", "Helper")
_BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

Rule = Callable[[str, str], list[str]]


def file_length(_name: str, source: str) -> list[str]:
    lines = len(source.splitlines())
    return [f"{lines} lines in the file (at most {FILE_LINES})"] if lines > FILE_LINES else []


def function_length(_name: str, source: str) -> list[str]:
    return [
        f"{node.name}: {_lines(node)} lines (at most {FUNCTION_LINES})"
        for node in _functions(source)
        if _lines(node) > FUNCTION_LINES
    ]


def class_size(_name: str, source: str) -> list[str]:
    complaints = []
    for node in _nodes(source):
        if not isinstance(node, ast.ClassDef):
            continue
        methods = sum(isinstance(child, _FUNCTIONS) for child in node.body)
        if _lines(node) > CLASS_LINES:
            complaints.append(f"{node.name}: {_lines(node)} lines (at most {CLASS_LINES})")
        if methods > METHODS:
            complaints.append(f"{node.name}: {methods} methods (at most {METHODS})")
    return complaints


def parameters(_name: str, source: str) -> list[str]:
    complaints = []
    for node in _functions(source):
        names = [a.arg for a in (*node.args.posonlyargs, *node.args.args)]
        count = len(names) - (names[:1] in (["self"], ["cls"]))
        if count > POSITIONAL:
            complaints.append(f"{node.name}: {count} positional parameters (at most {POSITIONAL})")
    return complaints


def nesting(_name: str, source: str) -> list[str]:
    return [
        f"{node.name}: nested {_depth(node)} deep (at most {NESTING})"
        for node in _functions(source)
        if _depth(node) > NESTING
    ]


def licence_line(_name: str, source: str) -> list[str]:
    first = [line for line in source.splitlines()[:2] if not line.startswith("#!")]
    return [] if first[:1] == [LICENCE] else ["the first line is not the SPDX line"]


def names(name: str, source: str) -> list[str]:
    parts = name.removesuffix(".py").split("/")
    complaints = [f"a module called {part}" for part in parts if part in BANNED_MODULES]
    for node in _nodes(source):
        if isinstance(node, ast.ClassDef) and node.name.endswith(BANNED_CLASS_ENDINGS):
            complaints.append(f"a class called {node.name}")
    return complaints


def unfinished(_name: str, source: str) -> list[str]:
    found = re.findall(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b|NotImplemented" + r"Error", source)
    return [f"unfinished: {word}" for word in found]


def swallowed(_name: str, source: str) -> list[str]:
    """Handlers that catch and do nothing."""
    return [
        f"line {node.lineno}: a swallowed exception"
        for node in _nodes(source)
        if isinstance(node, ast.ExceptHandler)
        and all(isinstance(child, ast.Pass) or _is_text(child) for child in node.body)
    ]


def module_state(_name: str, source: str) -> list[str]:
    """Module-level lists, dictionaries and sets, unless they are tables spelled as constants."""
    complaints = []
    for statement in _parsed(source).body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            continue
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        for target in targets:
            if isinstance(target, ast.Name) and not _is_table(target.id) and _is_mutable(statement.value):
                complaints.append(f"line {statement.lineno}: module-level state {target.id}")
    for node in _nodes(source):
        if isinstance(node, ast.Global):
            complaints.append(f"line {node.lineno}: global {', '.join(node.names)}")
    return complaints


def formatted_messages(_name: str, source: str) -> list[str]:
    """Messages must be literals, or the catalogue will never match them."""
    complaints = []
    for node in _nodes(source):
        if not isinstance(node, ast.Call) or _called(node) not in {"tr", "_tr", "QT_TRANSLATE_NOOP"}:
            continue
        if any(_formatted(argument) for argument in node.args):
            complaints.append(f"line {node.lineno}: an f-string in a message")
        if _called(node) == "QT_TRANSLATE_NOOP" and not all(_is_constant(a) for a in node.args):
            complaints.append(f"line {node.lineno}: a message that is not a literal")
    return complaints


def plain_labels(name: str, source: str) -> list[str]:
    """Qt guesses HTML in labels and message boxes: only gui/labels.py and gui/errors.py may make them."""
    if name.endswith(("gui/labels.py", "gui/errors.py")):
        return []
    return [
        f"line {node.lineno}: {_called(node)} outside the label factory"
        for node in _nodes(source)
        if isinstance(node, ast.Call)
        and _called(node) in {"QLabel", "QMessageBox", "QTextBrowser", "setToolTip", "QTextEdit"}
    ]


BUDGETS: tuple[Rule, ...] = (file_length, function_length, class_size, parameters, nesting)
BANS: tuple[Rule, ...] = (
    licence_line,
    names,
    unfinished,
    swallowed,
    module_state,
    formatted_messages,
    plain_labels,
)


@lru_cache(maxsize=1)
def _parsed(source: str) -> ast.Module:
    """One rule after another looks at the same file."""
    return ast.parse(source)


@lru_cache(maxsize=1)
def _nodes(source: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_parsed(source)))


def _functions(source: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in _nodes(source):
        if isinstance(node, _FUNCTIONS):
            yield node


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _depth(node: ast.AST) -> int:
    """How deep blocks stand in each other; `elif` counts as its `if`, an inner function starts anew."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (*_FUNCTIONS, ast.ClassDef, ast.expr)):
            continue
        elif_of_parent = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        step = int(isinstance(child, _BLOCKS) and not elif_of_parent)
        deepest = max(deepest, step + _depth(child))
    return deepest


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_table(name: str) -> bool:
    return name == "__all__" or name.strip("_").isupper()


def _formatted(argument: ast.AST) -> bool:
    """Whether the message itself is an f-string; one among the values of `.format(…)` is none."""
    if isinstance(argument, ast.BinOp):
        return _formatted(argument.left) or _formatted(argument.right)
    return isinstance(argument, ast.JoinedStr)


def _is_constant(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_mutable(node: ast.AST | None) -> bool:
    if isinstance(node, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp):
        return True
    return isinstance(node, ast.Call) and _called(node) in {"list", "dict", "set", "defaultdict"}
