# SPDX-License-Identifier: GPL-3.0-or-later
"""Forged files, bundles, rosters and invitations, one for each cause: no two are refused for the same reason."""

import dataclasses

from kzdesk.crypto.signing import Signed
from kzdesk.exchange.bundle import LARGEST, LONGEST_HEAD, MAGIC
from kzdesk.exchange.canonical import NOTHING
from kzdesk.exchange.frames import framed
from kzdesk.exchange.joining import Invite, assert_valid, read_answer, read_invite, write_answer, write_invite
from kzdesk.exchange.refusals import Reason
from kzdesk.exchange.roster import read_roster
from kzdesk.exchange.roster_entries import (
    LONGEST_ENTRY,
    MOST_ENTRIES,
    Add,
    ChangeRole,
    Found,
    Give,
    Revoke,
    Role,
    SignedEntry,
)
from tests.teams import ASEL, BOLAT, CHOLPON, DANA, ENTRIES, NOW, ROOT, STRANGER, TEAM, grown, roster
from tests.unit.exchange.forgeries import (
    GROWN,
    Forgery,
    a_roster,
    addressed,
    entry_after,
    handed,
    opened,
    sealed,
    sent,
    take_entry,
    unsealed,
    with_head,
)


def _after_removal() -> None:
    cut = roster(grown(GROWN, ASEL, Revoke(BOLAT.id, {})))
    opened(sent(roster=cut.membership.head), cut)


def _spaced() -> None:
    genuine = grown(ENTRIES, ASEL, Give(BOLAT.id, CHOLPON.id))[-1]
    take_entry(SignedEntry(genuine.body.replace(b",", b", ", 1), genuine.signature))


FILES = {
    "larger than any bundle": Forgery(Reason.TOO_LARGE, lambda: unsealed(bytes(LARGEST + 1))),
    "something else": Forgery(Reason.NOT_A_BUNDLE, lambda: unsealed(b"PK\x03\x04" * 1_000)),
    "encrypted to others": Forgery(Reason.FOR_OTHERS, lambda: unsealed(sealed(BOLAT, CHOLPON))),
    "one bit turned over": Forgery(Reason.ALTERED, lambda: unsealed(sealed()[:-1] + bytes([sealed()[-1] ^ 1]))),
    "a header without end": Forgery(
        Reason.TOO_MANY_RECIPIENTS,
        lambda: unsealed(b"age-encryption.org/v1\n" + b"-> X25519 AAAA\nBBBB\n" * 1_000_000),
    ),
    "from a later version": Forgery(
        Reason.NEWER_FORMAT, lambda: unsealed(addressed(b"kzdesk bundle 3\n" + bytes(70_000)))
    ),
    "encrypted text that is no bundle": Forgery(Reason.NO_BUNDLE_INSIDE, lambda: unsealed(addressed(b"x" * 70_000))),
}

INSIDES = {
    "cut before its end": Forgery(Reason.CUT_INSIDE, lambda: opened(sent()[:1_500])),
    "a head longer than any": Forgery(Reason.HEAD_TOO_LONG, lambda: opened(MAGIC + framed(bytes(LONGEST_HEAD + 1)))),
    "a field more": Forgery(Reason.MALFORMED, lambda: opened(with_head(b'"v":1', b'"w":1,"v":1'))),
    "a space in the head": Forgery(Reason.NOT_CANONICAL, lambda: opened(with_head(b",", b", "))),
    "readers unsorted": Forgery(
        Reason.READERS_UNSORTED,
        lambda: opened(with_head(b'"recipients":["' + ASEL.id.encode(), b'"recipients":["f' + ASEL.id.encode()[1:])),
    ),
    "records in the name of all": Forgery(Reason.KIND_DIFFERS, lambda: opened(sent(BOLAT, "0" * 32))),
    "something in the filling": Forgery(Reason.WRONG_PADDING, lambda: opened(sent()[:-1] + b"x")),
    "filled too much": Forgery(Reason.WRONG_LENGTH, lambda: opened(sent() + bytes(65_536))),
    "another content": Forgery(
        Reason.WRONG_CONTENT, lambda: opened(sent().replace(b"\x28\xb5\x2f\xfd", b"\x29\xb5\x2f\xfd"))
    ),
    "another team's": Forgery(Reason.OTHER_TEAM, lambda: opened(sent(team="00" * 16))),
    "an unknown sender's": Forgery(Reason.UNKNOWN_SENDER, lambda: opened(sent(STRANGER, BOLAT.id))),
    "a removed sender's": Forgery(Reason.REMOVED_SENDER, _after_removal),
    "signed by another": Forgery(Reason.SENDER_SIGNATURE, lambda: opened(sent(seed=CHOLPON.seed))),
    "a signature from elsewhere": Forgery(
        Reason.SENDER_PURPOSE, lambda: opened(with_head(b'"v":1', b'"v":1', Signed.SEGMENT))
    ),
    "not for this device": Forgery(Reason.NOT_ADDRESSED, lambda: opened(sent(recipients=(BOLAT.id,)))),
    "a reader too many": Forgery(
        Reason.WRONG_READERS, lambda: opened(sent(recipients=(ASEL.id, BOLAT.id, CHOLPON.id)))
    ),
    "by one who may not read it": Forgery(Reason.SENDER_NO_ACCESS, lambda: opened(sent(CHOLPON, BOLAT.id))),
    "by a courier": Forgery(Reason.COURIER_SENT, lambda: opened(sent(DANA, BOLAT.id))),
    "on a roster nobody has": Forgery(Reason.UNKNOWN_ROSTER, lambda: opened(sent(roster="ab" * 32))),
    "of a compartment nobody founded": Forgery(Reason.UNKNOWN_COMPARTMENT, lambda: opened(sent(BOLAT, "77" * 16))),
}

RAISED = grown(ENTRIES, ASEL, ChangeRole(BOLAT.id, Role.COORDINATOR, {}))
REMOVED = grown(RAISED, ASEL, Revoke(BOLAT.id, {}))

ROSTERS = {
    "cut in an entry": Forgery(Reason.ROSTER_CUT, lambda: handed(a_roster(1)[:-1])),
    "an entry longer than any": Forgery(
        Reason.ROSTER_ENTRY_TOO_LONG, lambda: handed(framed(bytes(LONGEST_ENTRY + 1)) + bytes(64))
    ),
    "more entries than any": Forgery(Reason.ROSTER_TOO_MANY, lambda: handed(a_roster(MOST_ENTRIES + 1))),
    "a hostile name": Forgery(
        Reason.ROSTER_MALFORMED,
        lambda: entry_after(ASEL, act=Add(dataclasses.replace(STRANGER, name="a\u202egpj.exe").card, Role.MONITOR)),
    ),
    "a space in an entry": Forgery(Reason.ROSTER_NOT_CANONICAL, _spaced),
    "another beginning": Forgery(Reason.ROSTER_ROOT, lambda: read_roster(ENTRIES[1:], ROOT.hash)),
    "no founding": Forgery(Reason.ROSTER_FOUNDING, lambda: read_roster(ENTRIES, ENTRIES[1].hash)),
    "another team's entry": Forgery(Reason.ROSTER_TEAM, lambda: entry_after(ASEL, team="00" * 16)),
    "an entry signed by another": Forgery(Reason.ROSTER_SIGNATURE, lambda: entry_after(ASEL, BOLAT.seed)),
    "an entry of a stranger": Forgery(Reason.ROSTER_STRANGER, lambda: entry_after(STRANGER)),
    "a monitor who makes a coordinator": Forgery(Reason.ROSTER_AUTHOR, lambda: entry_after(BOLAT)),
    "a removed coordinator": Forgery(Reason.ROSTER_REMOVED_AUTHOR, lambda: entry_after(BOLAT, entries=REMOVED)),
    "another number": Forgery(Reason.ROSTER_NUMBER, lambda: entry_after(ASEL, number=6)),
    "after an entry nobody has": Forgery(Reason.ROSTER_LINK, lambda: entry_after(ASEL, previous=NOTHING)),
    "what is so already": Forgery(
        Reason.ROSTER_ACT, lambda: entry_after(ASEL, act=ChangeRole(BOLAT.id, Role.MONITOR, {}))
    ),
    "a device taken in twice": Forgery(
        Reason.ROSTER_KNOWN_CARD, lambda: entry_after(ASEL, act=Add(BOLAT.card, Role.COORDINATOR))
    ),
    "a compartment nobody has": Forgery(
        Reason.ROSTER_UNKNOWN_DEVICE, lambda: entry_after(ASEL, act=Give("77" * 16, BOLAT.id))
    ),
    "the last coordinator": Forgery(Reason.ROSTER_LAST_COORDINATOR, lambda: entry_after(ASEL, act=Revoke(ASEL.id, {}))),
    "a team founded twice": Forgery(
        Reason.ROSTER_REFOUNDED, lambda: entry_after(ASEL, act=Found("Another", STRANGER.card))
    ),
}

INVITE = Invite(1, TEAM, "Invented team", ROOT.hash, ASEL.card, "42" * 16, NOW)
ANSWER = write_answer(INVITE, STRANGER.card, STRANGER.seed)[0]

INVITATIONS = {
    "no invitation": Forgery(Reason.INVITE_MALFORMED, lambda: read_invite(ANSWER)),
    "an invitation signed by another": Forgery(
        Reason.INVITE_SIGNATURE, lambda: read_invite(write_invite(INVITE, STRANGER.seed))
    ),
    "an old invitation": Forgery(Reason.INVITE_EXPIRED, lambda: assert_valid(INVITE, NOW)),
    "an answer to somebody else": Forgery(Reason.ANSWER_MALFORMED, lambda: read_answer(ANSWER, BOLAT.identity)),
    "an answer signed by another": Forgery(
        Reason.ANSWER_SIGNATURE,
        lambda: read_answer(write_answer(INVITE, STRANGER.card, BOLAT.seed)[0], ASEL.identity),
    ),
}
