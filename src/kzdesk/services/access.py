# SPDX-License-Identifier: GPL-3.0-or-later
"""Getting into a vault: making one, unlocking it, changing its passphrase, and judging passphrases.

This module is loaded before the unlock page shows, so it loads the store only when a vault is really opened.
"""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzdesk.crypto.kdf import FLOOR, KdfCost, calibrate
from kzdesk.crypto.passphrases import SHORTEST, Finding, WordLanguage, generate, judge
from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Refused, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import migrations

if TYPE_CHECKING:
    from kzdesk.store.vault import Vault

SUFFIX: Final = ".kzvault"
WORD_LANGUAGES: Final = tuple(str(language) for language in WordLanguage)
LONGEST_WAIT: Final = 30

_WAIT: Final = QT_TRANSLATE_NOOP("access", "Wait {seconds} seconds before the next try.")
_NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "access", "The folder for the vault could not be made. Choose a folder you may write to."
)
_ADVICE: Final = {
    Finding.TOO_SHORT: QT_TRANSLATE_NOOP("access", "At least {count} characters, or take suggested words."),
    Finding.COMMON: QT_TRANSLATE_NOOP("access", "This is among the passwords that attackers try first."),
    Finding.GUESSABLE: QT_TRANSLATE_NOOP(
        "access", "Too easy to guess. Add words that have nothing to do with each other."
    ),
    Finding.NOT_FULLY_JUDGED: QT_TRANSLATE_NOOP(
        "access",
        "kzdesk knows no Russian or Kazakh words and reads only the first 72 characters, so it counts cautiously. "
        "Suggested words are safe.",
    ),
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """How good a passphrase is: score 0 (useless) to 4 (strong), whether it is accepted, and what to say."""

    score: int
    acceptable: bool
    advice: tuple[Message, ...]


class Access:
    """Opens vaults, slower after each wrong passphrase. Nothing is ever locked out or erased."""

    def __init__(self, clock: Clock, *, floor: KdfCost = FLOOR, seconds: float = 1.0) -> None:
        """Derive keys at least at the cost `floor`, and for new vaults at one that takes about `seconds` here."""
        self._clock = clock
        self._floor = floor
        self._seconds = seconds
        self._failures = 0
        self._failed_at: datetime | None = None

    def vaults(self, folder: Path) -> tuple[Path, ...]:
        """Return the vaults that lie in a folder, by name."""
        if not folder.is_dir():
            return ()
        return tuple(sorted(path for path in folder.glob(f"*{SUFFIX}") if (path / "vault.db").is_file()))

    def create(self, folder: Path, passphrase: Secret) -> "Vault":
        """Make a vault (the name gets the ending .kzvault) and return it open.

        Raises `Refused` for a weak passphrase or an occupied place, `Unavailable` when the disk does not take it.
        """
        from kzdesk.store.vault import Vault

        self._assert_good(passphrase)
        place = _with_suffix(folder)
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Refused(_NO_FOLDER, code="no-folder") from nameless(error)
        cost = calibrate(self._floor, target=self._seconds)
        return Vault.create(place, passphrase, cost=cost, clock=self._clock, migrations=migrations())

    def open(self, folder: Path, passphrase: Secret) -> "Vault":
        """Return the vault unlocked. `Vault.notices` are sentences that the person should read.

        Raises `Refused` for a wrong passphrase and for a try too soon after one, `Damaged`, and `Unavailable` when
        the vault is open elsewhere.
        """
        from kzdesk.store.vault import Vault

        self._assert_waited()
        place = folder if folder.is_dir() else _with_suffix(folder)
        try:
            vault = Vault.open(place, passphrase, clock=self._clock, migrations=migrations(), floor=self._floor)
        except Refused as refusal:
            self._note(refusal)
            raise
        self._failures = 0
        return vault

    def change_passphrase(self, vault: "Vault", old: Secret, new: Secret) -> None:
        """Lock an open vault by another passphrase.

        Raises `Refused` when the old one is wrong or the new one weak. Copies and backups made before still open
        with the old one.
        """
        self._assert_waited()
        self._assert_good(new)
        try:
            vault.change_passphrase(old, new, floor=self._floor)
        except Refused as refusal:
            self._note(refusal)
            raise
        self._failures = 0

    def confirm(self, vault: "Vault", passphrase: Secret) -> None:
        """Return when the passphrase is that of an open vault; for steps that must not be taken in passing.

        Raises `Refused` for a wrong one and for a try too soon after one, as at unlocking.
        """
        self._assert_waited()
        try:
            vault.assert_passphrase(passphrase, floor=self._floor)
        except Refused as refusal:
            self._note(refusal)
            raise
        self._failures = 0

    def seconds_to_wait(self) -> float:
        """Return how long the next try is still refused: after wrong ones 1, 2, 4 … 30 seconds."""
        if not self._failures or self._failed_at is None:
            return 0.0
        whole = float(min(1 << min(self._failures - 1, 10), LONGEST_WAIT))
        passed = self._clock.now() - self._failed_at
        if passed < timedelta(0):
            self._failed_at = self._clock.now()
            return whole
        return max(0.0, whole - passed.total_seconds())

    def suggest(self, language: str = "en") -> Secret:
        """Return random words that carry 77 bits, in one of `WORD_LANGUAGES`."""
        return Secret(generate(WordLanguage(language)))

    def strength(self, passphrase: Secret) -> Judgement:
        """Return how good a passphrase is, with sentences that say why."""
        strength = judge(passphrase.reveal())
        advice = tuple(_advice(finding) for finding in strength.findings)
        return Judgement(strength.score, strength.acceptable, advice)

    def _assert_good(self, passphrase: Secret) -> None:
        judgement = self.strength(passphrase)
        if not judgement.acceptable:
            raise Refused(judgement.advice[0], code="weak")

    def _assert_waited(self) -> None:
        wait = self.seconds_to_wait()
        if wait > 0:
            raise Refused(_WAIT.format(seconds=math.ceil(wait)), code="wait")

    def _note(self, refusal: Refused) -> None:
        """Count a wrong passphrase; other refusals cost nothing."""
        if refusal.code == "passphrase":
            self._failures += 1
            self._failed_at = self._clock.now()


def _advice(finding: Finding) -> Message:
    message = _ADVICE[finding]
    return message.format(count=SHORTEST) if finding is Finding.TOO_SHORT else message


def _with_suffix(folder: Path) -> Path:
    return folder if folder.suffix == SUFFIX else folder.with_name(folder.name + SUFFIX)
