# SPDX-License-Identifier: GPL-3.0-or-later
"""A team of two from the command line alone: founded, joined, places added, sent, received."""

import json
import secrets
import shutil
from pathlib import Path

import pytest

from kzdesk.domain.records.person import Person
from kzdesk.store.vault import DEVICE
from tests.cli.conftest import Run
from tests.exchange.relay import HOST, relayed
from tests.exchange.servers import PASSWORD, rclone_sftp_server
from tests.vaults import open_vault


@pytest.fixture
def vaults(run: Run, empty_vault: Path, tmp_path: Path, words: Path) -> tuple[Path, Path]:
    """Two vaults of one team; the second was invited by the first."""
    first, second = (copied(empty_vault, tmp_path / f"{name}.kzvault") for name in ("first", "second"))
    given = ("--passphrase-file", words)
    assert run("team", first, "create", "Invented team", "--device", "Office", *given).code == 0
    hand_over(tmp_path / "invitation", run("team", first, "invite", *given).out)
    hand_over(
        tmp_path / "answer", run("team", second, "join", tmp_path / "invitation", "--device", "Field", *given).out
    )
    assert run("team", second, "compared", *given).code == 0
    assert run("team", first, "confirm", tmp_path / "answer", *given).code == 0
    return first, second


def copied(template: Path, folder: Path) -> Path:
    """A vault of its own, as if `init` had made it."""
    shutil.copytree(template, folder)
    vault = open_vault(folder)
    with vault.transaction() as tx:
        tx.set_fact(DEVICE, secrets.token_hex(16))
    vault.close()
    return folder


def new_person(folder: Path) -> str:
    vault = open_vault(folder)
    with vault.transaction() as tx:
        person = tx.records.put(Person())
    vault.close()
    return person.id


def hand_over(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def test_two_vaults_exchange_through_a_folder(
    run: Run, vaults: tuple[Path, Path], words: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = vaults
    given = ("--passphrase-file", words)
    monkeypatch.chdir(tmp_path)
    Path("stick").mkdir()
    for vault in vaults:
        assert run("place", vault, "add", "red stick", "--set", "path=stick", *given).code == 0
        assert run("place", vault, "test", "red stick", *given).code == 0
    assert run("sync", first, "red stick", *given).code == 0
    assert run("receive", second, "red stick", *given).code == 0
    assert "Field" in run("team", second, "list", *given).out

    person = new_person(second)
    outline = run("send", second, "red stick", "--outline", *given)
    assert ": 1 records" in outline.out
    assert "Office" in outline.out
    assert run("send", second, "red stick", *given).code == 0
    assert "1 changes" in run("receive", first, "red stick", *given).err
    assert person in run("list", first, "person", *given).out
    assert run("receive", first, "red stick", "--refused", *given).out == ""
    Path("stick", "a" * 26 + ".bin").write_bytes(b"no bundle")
    refused = run("receive", first, "red stick", *given)
    assert refused.code == 0
    assert "not-a-bundle" in refused.out
    assert run("receive", first, "red stick", "--refused", *given).out == refused.out
    assert run("receive", first, "red stick", *given).out == ""
    assert "not-a-bundle" in run("receive", first, "red stick", "--again", *given).out
    for more in ((), ("--delete",)):
        assert "0 bundles and 0 evidence files" in run("place", first, "tidy", "red stick", *more, *given).err
    assert run("place", first, "tidy", "red stick", "--days", "1", *given).code == 2
    assert run("place", second, "tidy", "red stick", *given).code == 2


def test_places_are_listed_without_their_passwords(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    given = ("--passphrase-file", words)
    (tmp_path / "served" / "place").mkdir(parents=True)
    secret = tmp_path / "secret"
    secret.write_text(PASSWORD + "\n", encoding="utf-8")
    with rclone_sftp_server(tmp_path / "served", tmp_path / "keys") as server, relayed(server.reach) as relay:
        add = ("place", vault, "add", "office", "--kind", "sftp", "--file", f"password={secret}", *given)
        settings = {"address": f"{HOST}:{relay.port}", "folder": "place", "user": "exchange"}
        told = [part for name, value in settings.items() for part in ("--set", f"{name}={value}")]
        shown = run(*add, *told)
        assert shown.code == 2
        key = shown.out.strip()
        assert key == server.settings(0, "")["identity"]
        assert run("place", vault, "list", *given).out == ""
        assert run(*add, *told, "--identity", key[:-1] + "x").code == 2
        assert run("place", vault, "list", *given).out == ""
        assert run(*add, *told, "--identity", key).code == 0
        assert run(*add, *told, "--identity", key).code == 2  # the name is taken
    [place] = json.loads(run("place", vault, "list", "--json", *given).out)
    assert place["settings"] == settings | {"identity": key}
    assert PASSWORD not in json.dumps(place, ensure_ascii=False)
    assert run("place", vault, "test", "office", *given).code == 4
    assert run("place", vault, "remove", "office", *given).code == 0
    assert run("place", vault, "test", "office", *given).code == 2


def test_kinds_of_places_tell_what_they_need(run: Run, vault: Path, words: Path) -> None:
    out = run("place", vault, "kinds", "--passphrase-file", words).out
    for word in ("folder", "webdav", "sftp", "s3", "* path", "* address", "* bucket", "  proxy"):
        assert word in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("add",),
        ("add", "x"),
        ("add", "x", "--set", "path"),
        ("add", "x", "--set", "=y"),
        ("add", "x", "--kind", "post"),
        ("add", "x", "--kind", "webdav", "--set", "address=https://cloud.example"),
        ("test",),
        ("list", "x"),
        ("remove", "nowhere"),
    ],
)
def test_what_cannot_be_meant_is_refused(run: Run, vault: Path, words: Path, arguments: tuple[str, ...]) -> None:
    action, *others = arguments
    result = run("place", vault, action, *others, "--passphrase-file", words)
    assert result.code == 2
    assert result.err
    assert run("place", vault, "list", "--passphrase-file", words).out == ""
