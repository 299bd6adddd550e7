# SPDX-License-Identifier: GPL-3.0-or-later
"""Joining a team: an invitation, an answer, and nine words that both compare by voice or in person.

The invitation goes from a coordinator to a new device and the answer back, by any way. Neither is trusted for having
arrived: the nine words are drawn from both, so that they differ when anybody in between changed one of them.
"""

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass
from typing import Final, Literal

import msgspec

from kzdesk.crypto import age
from kzdesk.crypto.errors import BadSignature, Undecipherable
from kzdesk.crypto.passphrases import WordLanguage, words
from kzdesk.crypto.signing import SIGNATURE_SIZE, Signed, sign, verify
from kzdesk.exchange.canonical import Hash, Id, Moment, Name, decode, encode
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import Card

VALID_FOR: Final = 7 * 24 * 3600 * 1000
"""Milliseconds for which an invitation can be answered and an answer confirmed."""
WORDS: Final = 9
"""Nine of 7,776 English words are 116 bits, nine of 2,048 Russian ones 99."""
LONGEST: Final = 16 * 1024
"""Bytes of an invitation or an answer as text."""
_INVITE: Final = "kzdesk-invite-1:"
_ANSWER: Final = "kzdesk-answer-1:"


class Invite(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a coordinator tells a new device: the team, by the hash of its first entry, and who invites."""

    v: Literal[1]
    team: Id
    name: Name
    root: Hash
    inviter: Card
    token: Id
    expires: Moment


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the new device tells: its card, and the team and the token it was invited by."""

    v: Literal[1]
    team: Id
    root: Hash
    token: Id
    card: Card


@dataclass(frozen=True, slots=True)
class Sent:
    """The bytes of an invitation or an answer with the signature under them."""

    body: bytes
    signature: bytes


def new_token() -> str:
    """Return 128 random bits in hexadecimal digits."""
    return secrets.token_hex(16)


def write_invite(invite: Invite, seed: bytes) -> str:
    """Return the invitation as text: one line that fits into a file, a message or a QR code."""
    body = encode(invite)
    return _INVITE + _text(body + sign(seed, Signed.INVITE, body))


def read_invite(text: str) -> tuple[Invite, Sent]:
    """Return the invitation in a text. Raises `Rejected` when it is none or was altered."""
    sent = _parted(_bytes(text, _INVITE, Reason.INVITE_MALFORMED), Reason.INVITE_MALFORMED)
    malformed = Reason.INVITE_MALFORMED
    invite = decode(sent.body, Invite, limit=LONGEST, reason=malformed, respelled=malformed)
    _assert_signed(invite.inviter, Signed.INVITE, sent, Reason.INVITE_SIGNATURE)
    return invite, sent


def assert_valid(invite: Invite, now: Moment) -> None:
    """Raise `Rejected` when an invitation is too old. Who invited asks: the clock of a new device may be anywhere."""
    if not now < invite.expires <= now + 2 * VALID_FOR:
        raise Rejected(Reason.INVITE_EXPIRED)


def write_answer(invite: Invite, card: Card, seed: bytes) -> tuple[str, Sent]:
    """Return the answer as text, which the inviter alone can read, and what is compared."""
    body = encode(Answer(1, invite.team, invite.root, invite.token, card))
    sent = Sent(body, sign(seed, Signed.ANSWER, body))
    return _ANSWER + _text(age.encrypt_for(body + sent.signature, [invite.inviter.age])), sent


def read_answer(text: str, identity: str) -> tuple[Answer, Sent]:
    """Return the answer in a text. Raises `Rejected` when it is none for this device or was altered."""
    sealed = _bytes(text, _ANSWER, Reason.ANSWER_MALFORMED)
    try:
        plain = age.decrypt(sealed, identity, limit=LONGEST)
    except Undecipherable:
        raise Rejected(Reason.ANSWER_MALFORMED) from None
    sent = _parted(plain, Reason.ANSWER_MALFORMED)
    malformed = Reason.ANSWER_MALFORMED
    answer = decode(sent.body, Answer, limit=LONGEST, reason=malformed, respelled=malformed)
    _assert_signed(answer.card, Signed.ANSWER, sent, Reason.ANSWER_SIGNATURE)
    return answer, sent


def words_to_compare(invite: Sent, answer: Sent, language: WordLanguage) -> tuple[str, ...]:
    """Return the nine words for this joining: the same on both devices exactly when both saw the same two texts."""
    digest = hashlib.sha256(b"kzdesk joining 1\0")
    for part in (invite.body, invite.signature, answer.body, answer.signature):
        digest.update(len(part).to_bytes(4, "big") + part)
    number = int.from_bytes(digest.digest(), "big")
    listed = words(language)
    chosen = []
    for _ in range(WORDS):
        number, place = divmod(number, len(listed))
        chosen.append(listed[place])
    return tuple(chosen)


def _assert_signed(card: Card, what: Signed, sent: Sent, reason: Reason) -> None:
    try:
        verify(bytes.fromhex(card.signing), what, sent.body, sent.signature)
    except BadSignature:
        raise Rejected(reason) from None


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii").rstrip("=")


def _bytes(text: str, beginning: str, reason: Reason) -> bytes:
    """Return the bytes of a text, which may have been broken into lines on its way."""
    joined = "".join(text.split())
    coded = joined.removeprefix(beginning)
    if len(joined) > LONGEST or coded == joined:
        raise Rejected(reason)
    try:
        content = base64.b64decode(coded + "=" * (-len(coded) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Rejected(reason) from None
    if _text(content) != coded:
        raise Rejected(reason)
    return content


def _parted(content: bytes, reason: Reason) -> Sent:
    if len(content) <= SIGNATURE_SIZE:
        raise Rejected(reason)
    return Sent(content[:-SIGNATURE_SIZE], content[-SIGNATURE_SIZE:])
