# SPDX-License-Identifier: GPL-3.0-or-later
"""A file of one gigabyte: added, verified and exported, each in a process of its own whose memory is watched.

Growth is the highest resident memory during the work less that before it, against the bound of 100 MB; exporting asks
for the passphrase, whose key is derived in 64 to 256 MiB, and that is measured as well. The peer of time is the age
format alone: pyrage encrypting and decrypting the same file, without hashes, padding or a database.
"""

import multiprocessing
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pyrage

from kzdesk.crypto.kdf import FLOOR
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import migrations
from kzdesk.services.access import Access
from kzdesk.services.evidence.keeping import Evidence
from kzdesk.store.vault import Vault

GIGABYTE = 1_000_000_000
BOUND = 100
PHRASE = Secret("one two three four five six")


def _watched(work: Callable[[Evidence, Path], None], folder: Path, pipe: Connection) -> None:
    """Open the vault, do the work, and send seconds and growth in megabytes."""
    vault = Vault.open(folder / "bench.kzvault", PHRASE, clock=SystemClock(), migrations=migrations())
    evidence = Evidence(vault, Access(SystemClock()))
    Path("/proc/self/clear_refs").write_text("5")  # the highest so far is what it is now
    before, start = _megabytes("VmRSS"), time.perf_counter()
    work(evidence, folder)
    pipe.send((time.perf_counter() - start, _megabytes("VmHWM") - before))
    vault.close()


def _add(evidence: Evidence, folder: Path) -> None:
    evidence.add(folder / "original", ("person", (folder / "person").read_text()))


def _verify(evidence: Evidence, _folder: Path) -> None:
    if not all(each.good for each in evidence.verify(evidence.all())):
        raise SystemExit("the file is not what was added")


def _export(evidence: Evidence, folder: Path) -> None:
    evidence.export(evidence.all()[0].id, folder / "exported", PHRASE, "a benchmark")


def _peer_seal(folder: Path) -> None:
    key = pyrage.x25519.Identity.generate()
    (folder / "key").write_text(str(key))
    with (folder / "original").open("rb") as plain, (folder / "sealed").open("wb") as sealed:
        pyrage.encrypt_io(plain, sealed, [key.to_public()])


def _peer_open(folder: Path) -> None:
    key = pyrage.x25519.Identity.from_str((folder / "key").read_text())
    with (folder / "sealed").open("rb") as sealed, (folder / "opened").open("wb") as plain:
        pyrage.decrypt_io(sealed, plain, [key])


def _megabytes(name: str) -> float:
    """A figure of this process from the kernel: resident memory, or the highest it was."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition(f"{name}:")[2].split()[0]) / 1024


def _run(work: Callable[..., None], *arguments: Any) -> tuple[float, float]:
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=_watched, args=(work, *arguments, theirs))
    process.start()
    theirs.close()
    found: tuple[float, float] = mine.recv()
    process.join()
    return found


def _timed(work: Callable[[Path], None], folder: Path) -> float:
    start = time.perf_counter()
    work(folder)
    return time.perf_counter() - start


def main(size: int = GIGABYTE) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        vault = Vault.create(folder / "bench.kzvault", PHRASE, cost=FLOOR, clock=SystemClock(), migrations=migrations())
        with vault.transaction() as tx:
            (folder / "person").write_text(tx.records.put(Person()).id)
        vault.close()
        with (folder / "original").open("wb") as original:
            piece = secrets.token_bytes(1 << 20)
            for start in range(0, size, len(piece)):
                original.write(piece[: size - start])
        peers = {"add": _timed(_peer_seal, folder), "verify": _timed(_peer_open, folder)}
        (folder / "sealed").unlink()
        (folder / "opened").unlink()
        print(f"{size / 1e9:.2f} GB        seconds   age alone   memory grew (bound {BOUND} MB)")
        for name, work in (("add", _add), ("verify", _verify), ("export", _export)):
            seconds, grown = _run(work, folder)
            peer = peers.get(name, peers["verify"])
            print(f"{name:<14} {seconds:8.1f}  {peer:10.1f}   {grown:8.1f} MB")
        same = _same(folder / "original", folder / "exported")
        print("exported file is the original" if same else "EXPORTED FILE DIFFERS")


def _same(one: Path, other: Path) -> bool:
    with one.open("rb") as first, other.open("rb") as second:
        while piece := first.read(1 << 20):
            if piece != second.read(1 << 20):
                return False
        return not second.read(1)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else GIGABYTE)
