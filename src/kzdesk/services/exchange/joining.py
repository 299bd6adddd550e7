# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a device into a team: invited, answered, compared by nine words, confirmed."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from kzdesk.crypto.passphrases import WordLanguage
from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.joining import (
    VALID_FOR,
    Answer,
    Invite,
    Sent,
    assert_valid,
    new_token,
    read_answer,
    read_invite,
    words_to_compare,
    write_answer,
    write_invite,
)
from kzdesk.exchange.names import named
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import Add, Role
from kzdesk.services.exchange.seat import (
    ROOT,
    Seat,
    Seats,
    assert_free,
    device_name,
    keep_entry,
    name_device,
    own_keys,
)
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ["Invitation", "Joiner", "Joining", "Joinings", "Role"]

_JOINING: Final = "team joining"
_INVITE: Final = "invite "
_NOT_JOINING: Final = QT_TRANSLATE_NOOP("exchange", "This vault is not about to join a team.")


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation: one line of text for a file, a message or a QR code."""

    text: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class Joining:
    """What a device that was invited shows: its answer, and the nine words to compare, by language."""

    team: str
    inviter: str
    answer: str
    words: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Joiner:
    """A device that answered an invitation, and the nine words to compare, by language."""

    device: str
    name: str
    words: dict[str, tuple[str, ...]]


class Joinings:
    """How devices come into the team of a vault."""

    def __init__(self, vault: Vault, clock: Clock, seats: Seats) -> None:
        """Keep what is going on in this vault."""
        self._vault = vault
        self._clock = clock
        self._seats = seats

    def invite(self) -> Invitation:
        """Return an invitation for one device, good for seven days. Raises `Refused` when this is no coordinator’s."""
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_coordinator()
            expires = self._now() + VALID_FOR
            card = seat.team.members[seat.device].card
            invite = Invite(1, seat.team.team, seat.team.name, tx.fact(ROOT), card, new_token(), expires)
            text = write_invite(invite, seat.keys.seed)
            tx.set_fact(_INVITE + invite.token, text)
            return Invitation(text, _moment(expires))

    def join(self, invitation: str, device: str) -> Joining:
        """Answer an invitation. Nothing is received before `compared`. Raises `Refused` when it cannot be used."""
        with self._vault.transaction() as tx:
            assert_free(tx)
            read_invite(invitation)
            name_device(tx, named(device))
            tx.set_fact(_JOINING, "".join(invitation.split()))
            return self._joining(tx)

    def joining(self) -> Joining | None:
        """Return the joining that waits for the words to be compared; None when there is none."""
        with self._vault.transaction() as tx:
            return self._joining(tx) if tx.fact(_JOINING) else None

    def compared(self) -> None:
        """Say that the nine words are the same at both ends: from now on the team’s list of members is believed."""
        with self._vault.transaction() as tx:
            invite, _ = self._invite(tx)
            tx.set_fact(ROOT, invite.root)
            tx.set_fact(_JOINING, "")

    def waiting(self) -> bool:
        """Return whether the words were compared and the list of members has not come yet."""
        with self._vault.transaction() as tx:
            return bool(tx.fact(ROOT)) and self._seats.find(tx) is None

    def give_up_joining(self) -> None:
        """Forget an invitation that was answered."""
        with self._vault.transaction() as tx:
            tx.set_fact(_JOINING, "")

    def joiner(self, answer: str) -> Joiner:
        """Return who answered, with the words to compare. Raises `Refused` for an answer to no open invitation."""
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_coordinator()
            _, joiner = self._answered(tx, seat, answer)
            return joiner

    def confirm(self, answer: str, role: Role) -> None:
        """Take the device in, once the nine words were compared. The invitation is used up."""
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_coordinator()
            read, _ = self._answered(tx, seat, answer)
            act = Add(read.card, role)
            keep_entry(tx, seat.roster.following(act, seat.device, seat.keys.seed, self._now()))
            tx.set_fact(_INVITE + read.token, "")

    def _invite(self, tx: Tx) -> tuple[Invite, Sent]:
        if not tx.fact(_JOINING):
            raise Refused(_NOT_JOINING, code="not-joining")
        return read_invite(tx.fact(_JOINING))

    def _joining(self, tx: Tx) -> Joining:
        invite, sent = self._invite(tx)
        keys = own_keys(tx)
        answer, mine = write_answer(invite, keys.card(self._vault.device, device_name(tx)), keys.seed)
        return Joining(invite.name, invite.inviter.name, answer, _words(sent, mine))

    def _answered(self, tx: Tx, seat: Seat, text: str) -> tuple[Answer, Joiner]:
        answer, mine = read_answer(text, seat.keys.identity)
        if (answer.team, answer.root) != (seat.team.team, tx.fact(ROOT)):
            raise Rejected(Reason.ANSWER_TEAM)
        invited = tx.fact(_INVITE + answer.token)
        if not invited:
            raise Rejected(Reason.INVITE_UNKNOWN)
        invite, sent = read_invite(invited)
        assert_valid(invite, self._now())
        return answer, Joiner(answer.card.device, answer.card.name, _words(sent, mine))

    def _now(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _words(invite: Sent, answer: Sent) -> dict[str, tuple[str, ...]]:
    return {language.value: words_to_compare(invite, answer, language) for language in WordLanguage}


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
