# SPDX-License-Identifier: GPL-3.0-or-later
"""Passphrases: making good ones, judging own ones, and their one byte form.

What the judging cannot do, said plainly: it knows English words, names and leaked passwords, no Russian or
Kazakh ones. A run of letters it does not know counts as one pick from a list of about 2,000 words (11 bits)
or less, whatever its length, so that no word of a natural language is taken for random letters.
"""

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

WANTED_BITS = 77.0
"""Six words out of 7,776: about 10^6 years of guessing for a thousand graphics cards at our cost."""

SHORTEST = 15
"""Characters of a passphrase of one's own (OWASP ASVS 5.0, 6.2.1 asks 15 where it is the only factor)."""

LEAST_BITS = 40.0
"""Below this an own passphrase is refused."""

LEVELS = (28.0, LEAST_BITS, 52.0, 64.0)
"""Bits from which the score is 1, 2, 3 and 4."""

UNKNOWN_WORD_BITS = 11.0
UNKNOWN_LETTER_BITS = 2.0
LONGEST_JUDGED = 72

_RUNS = re.compile(r"[^\x00-\x7f]+|[\x21-\x7e]+")
_RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_LAYOUT = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)


class WordLanguage(StrEnum):
    """Languages in which there is a word list."""

    ENGLISH = "en"
    RUSSIAN = "ru"


class Finding(StrEnum):
    """What is to be said about a passphrase."""

    TOO_SHORT = "too_short"
    COMMON = "common"
    GUESSABLE = "guessable"
    NOT_FULLY_JUDGED = "not_fully_judged"


@dataclass(frozen=True, slots=True)
class Strength:
    """A judgement: score 0–4, bits of guessing work (a cautious estimate) and what is to be said."""

    score: int
    bits: float
    findings: tuple[Finding, ...]

    @property
    def acceptable(self) -> bool:
        """Whether a vault may be locked by it; one that could not be fully judged may still be good."""
        return not set(self.findings) - {Finding.NOT_FULLY_JUDGED}


def encode(passphrase: str) -> bytes:
    """Return the bytes from which keys are derived: Unicode NFC, then UTF-8.

    The same letters give the same bytes, however a keyboard composed them.
    """
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def words(language: WordLanguage) -> tuple[str, ...]:
    """Return the word list: 7,776 English words (EFF; diceware) or 2,048 Russian ones (mnemonic)."""
    if language is WordLanguage.RUSSIAN:
        from mnemonic import Mnemonic

        return tuple(Mnemonic("russian").wordlist)
    from diceware.wordlist import get_wordlists_dir

    listed = Path(get_wordlists_dir(), "wordlist_en_eff.txt").read_text(encoding="utf-8")
    return tuple(line.split()[-1] for line in listed.splitlines())


def generate(language: WordLanguage) -> str:
    """Return as many words, chosen at random, as make 77 bits: six English or seven Russian ones."""
    import secrets

    listed = words(language)
    count = math.ceil(WANTED_BITS / math.log2(len(listed)))
    return " ".join(secrets.choice(listed) for _ in range(count))


def judge(passphrase: str) -> Strength:
    """Return how hard the passphrase is to guess for somebody who knows how people choose."""
    text = unicodedata.normalize("NFC", passphrase)
    runs = set(_RUNS.findall(text.casefold()))
    bits = min(sum((_run_bits(run) for run in runs), 0.0), _known_bits(text))
    findings = []
    if len(text) < SHORTEST:
        findings.append(Finding.TOO_SHORT)
    if _is_common(text):
        findings.append(Finding.COMMON)
    elif bits < LEAST_BITS:
        findings.append(Finding.GUESSABLE)
    if not text.isascii() or len(text) > LONGEST_JUDGED:
        findings.append(Finding.NOT_FULLY_JUDGED)
    score = sum(bits >= level for level in LEVELS)
    if Finding.COMMON in findings:
        score = 0
    elif Finding.TOO_SHORT in findings:
        score = min(score, 1)
    return Strength(score, bits, tuple(findings))


def _run_bits(run: str) -> float:
    """Return the work to guess one run of characters, as if it stood alone."""
    if run.isascii():
        return _known_bits(run)
    as_typed_in_latin = run.translate(_LAYOUT)
    bits = min(UNKNOWN_WORD_BITS, UNKNOWN_LETTER_BITS * len(run))
    return min(bits, _known_bits(as_typed_in_latin)) if as_typed_in_latin.isascii() else bits


def _known_bits(text: str) -> float:
    """Return zxcvbn's estimate in bits; it reads 72 characters at most."""
    from zxcvbn import zxcvbn

    return math.log2(float(zxcvbn(text[:LONGEST_JUDGED])["guesses"])) if text else 0.0


def _is_common(text: str) -> bool:
    """Whether it is a leaked password, as it stands or typed with the Russian layout, also when repeated."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    folded = "".join(text.casefold().split())
    stem = _smallest_part(folded.translate(_LAYOUT))
    return stem in FREQUENCY_LISTS["passwords"]


def _smallest_part(text: str) -> str:
    """Return the part of which the text is a repetition: "abc" for "abcabcabc"."""
    if not text:
        return text
    return text[: (text + text).index(text, 1)]
