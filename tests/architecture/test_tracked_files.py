# SPDX-License-Identifier: GPL-3.0-or-later
"""What must not stand in the repository: registry addresses, paths of somebody's machine, secrets."""

import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files

BINARY = {".ttf", ".png", ".icc", ".qm", ".pdf", ".gz", ".kzbackup", ".db"}
FORBIDDEN = re.compile(
    "|".join(
        (
            r"py" + r"pi\.org",
            r"python" + r"hosted\.org",
            r"npm" + r"js\.(?:org|com)",
            r"deb\." + r"debian\.org",
            r"(?<![\w.])/wo" + r"rk/",
            r"(?<![\w.])/ro" + r"ot/",
            r"(?<![\w.])/ho" + r"me/[a-z]",
            r"C:\\" + r"Users\\",
            r"-----BEGIN [A-Z ]*PRIV" + r"ATE KEY",
        )
    )
)
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-bench.lock")


def forbidden(text: str) -> list[str]:
    return sorted(set(FORBIDDEN.findall(text)))


def test_no_address_or_machine_path_is_committed() -> None:
    found: dict[str, list[str]] = {}
    for path in project_files():
        if path.suffix not in BINARY and (words := forbidden((ROOT / path).read_text(encoding="utf-8"))):
            found[path.as_posix()] = words
    assert found == {}


@pytest.mark.parametrize("bad", ["https://py" + "pi.org/simple", "see /wo" + "rk/x", "/ho" + "me/aigul/notes"])
def test_check_bites(bad: str) -> None:
    assert forbidden(bad)


@pytest.mark.parametrize("name", LOCKS)
def test_locks_are_pinned_by_hash_and_name_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    requirements = [block for block in re.split(r"\n(?=\S)", text.strip()) if not block.startswith("#")]
    assert "://" not in text
    assert requirements
    assert [block for block in requirements if "==" not in block or "--hash=sha256:" not in block] == []


def test_larger_locks_keep_to_the_versions_of_the_smaller() -> None:
    pins = [set(re.findall(r"^(\S+==\S+)", (ROOT / name).read_text(), re.MULTILINE)) for name in LOCKS]
    assert pins[0] < pins[1] < pins[2]


def test_texts_end_with_one_newline_and_carry_no_byte_order_mark() -> None:
    odd = []
    for path in project_files("*.py", "*.md", "*.toml", "*.csv", "*.sh"):
        content = (ROOT / path).read_bytes()
        if content.startswith(b"\xef\xbb\xbf") or (content and not content.endswith(b"\n")) or b"\r\n" in content:
            odd.append(Path(path).as_posix())
    assert odd == []
