# SPDX-License-Identifier: GPL-3.0-or-later
"""Every message of the source is found by Qt's extractor, so that every one can be translated."""

import ast
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files

Found = set[tuple[str, str]]


@cache
def written() -> Found:
    """The messages as Python reads them."""
    found = set()
    sources = [(ROOT / path).read_text(encoding="utf-8") for path in project_files("src/*.py")]
    for source in sources:
        for node in ast.walk(ast.parse(source)) if "QT_TRANSLATE_NOOP" in source else ():
            match node:
                case ast.Call(
                    func=ast.Name(id="QT_TRANSLATE_NOOP"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(text))],
                ):
                    found.add((context, text))
    return found


def extracted(folder: Path) -> Found:
    """The messages as pyside6-lupdate finds them."""
    catalogue = folder / "kzdesk_ru.ts"
    extractor = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-silent", "-locations", "none", "-extensions", "py", str(ROOT / "src" / "kzdesk"), "-ts"]
    subprocess.run([extractor, *options, catalogue], check=True, capture_output=True)
    return kept(catalogue)


def test_every_message_is_extracted(tmp_path: Path) -> None:
    ours = written()
    assert len(ours) > 100
    assert ours - extracted(tmp_path) == set()


def test_catalogues_are_up_to_date() -> None:
    outdated = {path.name for path in project_files("resources/i18n/*.ts") if written() - kept(ROOT / path)}
    assert outdated == set(), "run make messages"


@pytest.mark.parametrize("path", project_files("resources/i18n/*.ts"), ids=lambda path: path.stem)
def test_every_message_is_translated_with_the_same_placeholders(path: Path) -> None:
    wrong = [
        source
        for each in ET.parse(ROOT / path).getroot().iter("message")
        for source, translation in [(each.findtext("source", ""), each.find("translation"))]
        if translation is None
        or translation.get("type")
        or not translation.text
        or placeholders(translation.text) != placeholders(source)
    ]
    assert wrong == []


def placeholders(text: str) -> set[str]:
    """The names in braces of a message."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def kept(catalogue: Path) -> Found:
    """The messages a catalogue has, those left out that the source no longer has."""
    contexts = ET.parse(catalogue).getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
        if message.find("translation[@type='vanished']") is None
    }
