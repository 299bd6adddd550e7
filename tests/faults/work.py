# SPDX-License-Identifier: GPL-3.0-or-later
"""What the killed processes do. Each tells through its pipe what it was told is safe.

None of them locks its memory: that takes half of the time and changes no file.
"""

import resource
from collections.abc import Callable
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kzdesk.domain.errors import Unavailable
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.display import Display
from kzdesk.services.evidence.keeping import Evidence
from kzdesk.services.exchange.desk import open_exchange, open_purging
from kzdesk.services.exchange.purging import Purging
from kzdesk.services.export import Export, Order
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.releasing import Releases
from kzdesk.store import connection
from kzdesk.store.backup import backup
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.vaults import QUICK, UNLOCKED, WORDS, open_vault


def unlocked(work: Callable[..., None], *arguments: Any) -> None:
    """Do one of the works below, without locking memory."""
    vars(connection).update(UNLOCKED)
    work(*arguments)


def save_person(vault: Vault, mark: str) -> str:
    """Save a person with a name, as one transaction; return the person's id."""
    with vault.transaction() as tx:
        person = tx.records.put(Person(occupation=mark, note="заметка " * 20))
        tx.records.put(PersonName(person=person.id, surname=mark))
    return person.id


def keep_saving(folder: Path, mark: str, pipe: Connection) -> None:
    """Save people for ever; send each id when it is saved."""
    vault = open_vault(folder)
    pipe.send("open")
    number = 0
    while True:
        number += 1
        pipe.send(save_person(vault, f"{mark}n{number}"))


def stem(words: str) -> str:
    """The words without the number of the change."""
    return words.partition(" +")[0]


def keep_changing_passphrases(folder: Path, words: str, pipe: Connection) -> None:
    """Change the passphrase for ever; send each when it is the one in force."""
    vault = open_vault(folder, words=words)
    pipe.send("open")
    number = 0
    while True:
        number += 1
        following = f"{stem(words)} +{number}"
        vault.change_passphrase(Secret(words), Secret(following), floor=QUICK)
        pipe.send(following)
        words = following


def keep_making_backups(folder: Path, away: Path, begin: datetime, pipe: Connection) -> None:
    """Make a backup every second of the vault's own time; send the name of each when it is made."""
    clock = FixedClock(begin)
    vault = open_vault(folder, clock)
    pipe.send("open")
    while True:
        clock.advance(seconds=1)
        pipe.send(backup(vault, away).name)


def releases_of(vault: Vault) -> tuple[Export, Releases]:
    """What releases documents of a vault."""
    wordings = HouseWordings(vault, resources())
    export = Export(vault, Vocabularies(resources() / "vocabularies"), resources(), wordings)
    return export, Releases(vault, export, Access(vault.clock, floor=QUICK, seconds=0))


def keep_releasing(folder: Path, away: Path, mark: str, recipient: str, pipe: Connection) -> None:
    """Release the newest list for ever; send the name of each file when it is said to be released."""
    vault = open_vault(folder)
    export, releases = releases_of(vault)
    with vault.transaction() as tx:
        (edition,) = tx.records.where(Edition, {})
    prepared = export.prepare(Order("annex1", edition.id))
    pipe.send("open")
    number = 0
    while True:
        number += 1
        name = f"{mark}-{number}.age"
        releases.release(prepared, away / name, "json", recipient=recipient)
        pipe.send(name)


def upgrade(folder: Path, migrations: Path, words: str, pipe: Connection) -> None:
    """Open a vault with newer migrations."""
    pipe.send("begin")
    vault = Vault.open(folder, Secret(words), clock=FixedClock(), migrations=migrations, floor=QUICK)
    pipe.send("done")
    vault.close()


def hold_open(folder: Path, pipe: Connection) -> None:
    """Open a vault, say how it went, and hold it until told to end."""
    try:
        vault = open_vault(folder)
    except Unavailable as error:
        pipe.send(error.code)
        return
    pipe.send("open")
    pipe.recv()
    vault.close()


def save_until_the_disk_is_full(folder: Path, room: int, pipe: Connection) -> None:
    """Let no file grow by more than `room` bytes, save until it fails, then read, then save with room again."""
    vault = open_vault(folder)
    biggest = max(path.stat().st_size for path in folder.iterdir())
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (biggest + room, hard))
    saved: list[str] = []
    code = ""
    while not code:
        try:
            saved.append(save_person(vault, f"полон{len(saved)}"))
        except Unavailable as error:
            code = error.code
    with vault.transaction() as tx:
        readable = tx.records.count("person")
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    saved.append(save_person(vault, "снова есть место"))
    sound = vault.check().sound
    vault.close()
    pipe.send((code, readable, saved, sound))


def keep_adding_evidence(folder: Path, person: str, away: Path, pipe: Connection) -> None:
    """Add files of 1.6 megabytes, verify and export them for ever; send the SHA-256 of each that is added."""
    vault = open_vault(folder)
    evidence = Evidence(vault, Access(vault.clock, floor=QUICK))
    pipe.send("open")
    number = len(evidence.all())
    while True:
        number += 1
        original = away / "original"
        original.write_bytes(number.to_bytes(4, "big") * 400_000)
        kept, _ = evidence.add(original, ("person", person))
        pipe.send(kept.sha256)
        evidence.verify([kept])
        evidence.export(kept.id, away / f"{kept.sha256}.out", Secret(WORDS), "a test")


def receive_once(folder: Path, place: Path, pipe: Connection) -> None:
    """Receive what is new at a place; tell after each transaction that changed records, and at the end."""
    vault = open_vault(folder)
    exchange = open_exchange(vault, vault.clock)
    vault.on_commit = lambda _: pipe.send("taken")
    pipe.send("open")
    exchange.receiving.receive("place-1", FolderTransport(place))
    pipe.send("received")
    vault.close()


def keep_purging(folder: Path, people: list[str], pipe: Connection) -> None:
    """Purge people one after the other; send each when that is done."""
    vault = open_vault(folder)
    purging = purging_of(vault)
    pipe.send("open")
    for person in people:
        purging.purge("person", person, Secret(WORDS), "asked")
        pipe.send(person)


def purging_of(vault: Vault) -> Purging:
    """What purges records of a vault."""
    display = Display(Vocabularies(resources() / "vocabularies"), lambda: "en", say_date=str, say_term=str)
    return open_purging(vault, Access(vault.clock, floor=QUICK, seconds=0), display, vault.clock)
