# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence at the command line: added, listed, verified, exported, destroyed; nothing of it shows a key."""

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Run
from tests.people import People
from tests.vaults import open_vault


@pytest.fixture
def person(vault: Path) -> str:
    opened = open_vault(vault)
    made = People(opened).person("Anna Belova")
    opened.close()
    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    exif = Image.Exif()
    exif[0x010F] = "Canary camera"
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(out, "JPEG", exif=exif)
    path = tmp_path / "IMG_1.JPG"
    path.write_bytes(out.getvalue())
    return path


def test_a_file_from_adding_to_destroying(run: Run, vault: Path, words: Path, person: str, photo: Path) -> None:
    tmp_path = photo.parent
    given = ("--passphrase-file", words)
    added = run("evidence", vault, "add", person, photo, photo, "--by", "monitor", "--json", *given)
    assert (added.code, "There already: 1" in added.err) == (0, True)
    (file,) = json.loads(added.out)
    assert (file["file_name"], file["media_type"], file["size"]) == ("IMG_1.JPG", "image/jpeg", photo.stat().st_size)
    assert file["id"] in run("evidence", vault, "list", person, *given).out
    assert run("evidence", vault, "facts", file["id"], *given).out == "Image Make: Canary camera\n"
    verified = run("evidence", vault, "verify", *given)
    assert (verified.code, verified.out.split()[0]) == (0, "sound")
    original, copy = tmp_path / "original.jpg", tmp_path / "copy.jpg"
    assert run("evidence", vault, "export", file["id"], "--out", original, *given).code == 2
    assert run("evidence", vault, "export", file["id"], "--out", original, "--reason", "court", *given).code == 0
    made = run("evidence", vault, "export", file["id"], "--out", copy, "--reason", "x", "--without-metadata", *given)
    assert made.code == 0
    assert original.read_bytes() == photo.read_bytes()
    assert b"Canary" not in copy.read_bytes()
    assert run("evidence", vault, "destroy", file["id"], "--reason", "asked for", *given).code == 0
    log = json.loads(run("evidence", vault, "log", file["id"], "--json", *given).out)
    assert [each["act"] for each in log] == ["added", "verified", "exported", "copied", "destroyed"]
    shown = run("show", vault, file["id"], *given).out + run("show", vault, file["id"], "--json", *given).out
    assert "IMG_1.JPG" in shown
    assert "AGE-SECRET" not in shown
    assert "file_key" not in shown


def test_damage_is_an_exit_code_and_names_the_file(
    run: Run, vault: Path, words: Path, person: str, tmp_path: Path
) -> None:
    given = ("--passphrase-file", words)
    for name in ("one.bin", "two.bin"):
        (tmp_path / name).write_bytes(name.encode() * 100_000)
    assert run("evidence", vault, "add", person, tmp_path / "one.bin", tmp_path / "two.bin", *given).code == 0
    (path, _) = sorted(path for path in (vault / "att").rglob("*") if path.is_file())
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)
    verified = run("evidence", vault, "verify", person, *given)
    assert verified.code == 3
    assert sorted(line.split()[0] for line in verified.out.splitlines()) == ["damaged", "sound"]
    assert run("check-vault", vault, *given).code == 3


def test_what_is_amiss_is_said(run: Run, vault: Path, words: Path, person: str, tmp_path: Path) -> None:
    given = ("--passphrase-file", words)
    assert run("evidence", vault, "add", person, *given).code == 2
    assert run("evidence", vault, "log", *given).code == 2
    assert run("evidence", vault, "list", "0" * 32, *given).code == 2
    missing = run("evidence", vault, "add", person, tmp_path / "missing", *given)
    assert (missing.code, "missing:" in missing.err) == (2, True)
