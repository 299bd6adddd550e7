# SPDX-License-Identifier: GPL-3.0-or-later
"""A monitor's session, told by its parent which two words to type everywhere; run as a program of its own.

Reads from standard input a line of JSON: the folder that is the machine, and the words. Writes to standard output how
much it did, and nothing that was typed.
"""

import json
import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from kzdesk.bootstrap import App, bootstrap
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.query import ListQuery
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.secret import Secret
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.runtime.hardening import harden
from kzdesk.runtime.logs import crash_text, start_log
from kzdesk.services.desk import Services, Vault
from kzdesk.services.export import Order
from tests.security.window import use_window
from tests.vaults import QUICK

LOOKED_AT = ("person", "case", "event", "edition")


class Session:
    """One run over one machine folder."""

    def __init__(self, machine: Path, words: tuple[str, str]) -> None:
        """Type both words together, Latin and Cyrillic."""
        self.machine = machine
        self.typed = " ".join(words)
        self.words = words
        self.app: App = bootstrap(machine / "profile", floor=QUICK, seconds=0)
        self.passphrase = Secret(f"{words[0]} {words[1]} passphrase of mine")
        self.done: dict[str, int] = {}
        self.errors: list[BaseException] = []

    def attempt(self, work: Callable[[], object]) -> None:
        """Do something that may be refused; keep the error, whose text will be searched."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - whatever it is, its text will be searched
            self.errors.append(error)

    def count(self, what: str, number: int = 1) -> None:
        """Remember how much was done."""
        self.done[what] = self.done.get(what, 0) + number

    def record(self, cls: type[Record], ids: dict[str, str]) -> Record:
        """A record of this type with the words in every text and a value in every other field."""
        plain: dict[Kind, Any] = {
            Kind.INTEGER: 7,
            Kind.BOOLEAN: True,
            Kind.DATE: PartialDate("2022-01-05"),
            Kind.TERM: Term.parse("6y6m"),
        }
        values: dict[str, Any] = {}
        for item in specs(cls):
            if item.kind in (Kind.TEXT, Kind.LONG_TEXT):
                values[item.name] = f"{self.typed} {cls.TYPE}.{item.name}"
                self.count("texts")
            elif item.kind is Kind.REFERENCE:
                values[item.name] = ids.get(item.target, "")
            elif item.kind in plain:
                values[item.name] = plain[item.kind]
        return cls(**values)


def write_records(session: Session, services: Services, vault: Vault) -> dict[str, str]:
    """Every record type, twice, so that references lead somewhere; some changed, one deleted."""
    ids: dict[str, str] = {}
    for _ in range(2):
        for cls in TYPES:
            with vault.transaction() as tx:
                stored = tx.records.put(session.record(cls, ids))
                ids[cls.TYPE] = stored.id
                session.count("records")
    records = services.records
    for name, record_id in ids.items():
        session.attempt(partial(records.save, Tree(session.record(record_type(name), ids))))
        session.attempt(partial(records.load, name, record_id))
        session.attempt(partial(records.save, Tree(record_type(name)(id=record_id))))
        records.page(name, ListQuery(typed=session.typed))
        records.choices(name, session.words[0])
    for name, record_id in ids.items():
        if name not in LOOKED_AT:
            session.attempt(partial(records.delete, name, record_id))
    return ids


def use_services(session: Session, services: Services, ids: dict[str, str]) -> None:
    """Drafts, searches, previews, backups, checks, and what goes wrong with them."""
    for cls in TYPES:
        services.drafts.keep(
            services.drafts.new_id(), Tree(session.record(cls, ids)), {"birth_date": f"soon {session.typed}"}
        )
        session.count("drafts")
    for word in session.words:
        session.count("found", len(services.records.search(word)))
        services.records.search(f'"{word}" OR * ( NEAR ^ {word}:')
    for record_id in ids.values():
        services.records.history(record_id)
    edition = ids["edition"]
    session.attempt(lambda: services.export.preview(services.export.prepare(Order("annex1", edition))).data)
    session.attempt(lambda: services.export.prepare(Order("annex1", session.typed)))
    session.attempt(lambda: services.records.load("person", session.typed))
    (session.machine / "stick").mkdir()
    services.upkeep.backup(session.machine / "stick")
    session.attempt(lambda: services.upkeep.backup(session.machine / "stick" / session.typed))
    session.count("sound", services.upkeep.check().sound)


def provoke(session: Session, vault: Vault) -> None:
    """Errors of every floor, with the words in what they are about; and a log that is told too much."""

    def collide() -> None:
        with vault.transaction() as tx:
            tx._connection.exec_driver_sql("INSERT INTO vault_fact VALUES(?, ?)", (session.typed, "1"))
            tx._connection.exec_driver_sql("INSERT INTO vault_fact VALUES(?, ?)", (session.typed, "2"))

    def bug() -> None:
        raise ValueError(f"a value that should never be told: {session.typed}")

    access, wrong = session.app.access, Secret(session.typed)
    session.attempt(collide)
    session.attempt(lambda: access.open(vault.folder, wrong))
    session.attempt(lambda: access.change_passphrase(vault, wrong, wrong))
    session.attempt(lambda: access.create(session.machine / "nowhere" / "x", Secret(session.words[0][:5])))
    for error in session.errors:
        logging.getLogger("kzdesk.session").error("refused", exc_info=error)
    try:
        bug()
    except ValueError as error:
        logging.getLogger("kzdesk.session").exception("a bug")
        (session.machine / "crash.txt").write_text(crash_text(error), encoding="utf-8")
    logging.getLogger("sqlalchemy").warning("another library says %s", session.typed)


def main() -> None:
    """Run the session; in the middle of it, with the vault open, wait until the parent has looked at the disk."""
    harden()
    told = json.loads(sys.stdin.readline())
    session = Session(Path(told["machine"]), (told["words"][0], told["words"][1]))
    start_log(session.app.paths.log_folder)
    vault = session.app.access.create(session.app.paths.vaults / "desk", session.passphrase)
    services = session.app.services(vault)
    ids = write_records(session, services, vault)
    use_services(session, services, ids)
    provoke(session, vault)
    lines = [f"{error!r}\n{error}" for each in session.errors for error in chain(each)]
    session.count("errors", len(lines))
    (session.machine / "errors.txt").write_text("\n".join(lines), encoding="utf-8")
    sys.stdout.write(json.dumps(session.done) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()
    vault.close()
    for what, number in use_window(session.app, vault.folder, session.passphrase, session.typed, ids).items():
        session.count(what, number)
    sys.stdout.write(json.dumps(session.done) + "\n")


def chain(error: BaseException | None) -> list[BaseException]:
    """An error and what led to it."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


if __name__ == "__main__":
    main()
