# SPDX-License-Identifier: GPL-3.0-or-later
"""Both see the same nine words exactly when nobody changed invitation or answer on the way."""

import msgspec
import pytest

from kzdesk.crypto.passphrases import WordLanguage
from kzdesk.exchange.joining import (
    VALID_FOR,
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
from kzdesk.exchange.refusals import Reason, Rejected
from tests.teams import ASEL, BOLAT, NOW, ROOT, STRANGER, TEAM

INVITE = Invite(1, TEAM, "Invented team", ROOT.hash, ASEL.card, "12" * 16, NOW + VALID_FOR)


@pytest.mark.parametrize("language", list(WordLanguage))
def test_the_words_are_the_same_on_both_sides(language: WordLanguage) -> None:
    invite, sent = read_invite(write_invite(INVITE, ASEL.seed))
    assert invite == INVITE
    text, mine = write_answer(invite, BOLAT.card, BOLAT.seed)
    answer, yours = read_answer(text, ASEL.identity)
    assert (answer.card, answer.token) == (BOLAT.card, INVITE.token)
    words = words_to_compare(sent, mine, language)
    assert words == words_to_compare(sent, yours, language)
    assert len(words) == 9


def test_somebody_in_between_is_heard_in_the_words() -> None:
    genuine = write_invite(INVITE, ASEL.seed)
    _, sent = read_invite(genuine)
    false_invite = msgspec.structs.replace(INVITE, inviter=STRANGER.card)
    seen, false_sent = read_invite(write_invite(false_invite, STRANGER.seed))
    _, mine = write_answer(seen, BOLAT.card, BOLAT.seed)
    _, false_answer = write_answer(INVITE, STRANGER.card, STRANGER.seed)
    language = WordLanguage.ENGLISH
    assert words_to_compare(false_sent, mine, language) != words_to_compare(sent, false_answer, language)


def test_a_text_broken_into_lines_on_its_way_is_read() -> None:
    text = write_invite(INVITE, ASEL.seed)
    lines = "\n".join(text[at : at + 60] for at in range(0, len(text), 60))
    assert read_invite(f"  {lines}\r\n")[0] == INVITE


def test_tokens_differ() -> None:
    assert len({new_token() for _ in range(100)}) == 100


@pytest.mark.parametrize("moment", [NOW + VALID_FOR, NOW + 10 * VALID_FOR, NOW - 2 * VALID_FOR])
def test_an_invitation_is_good_for_seven_days(moment: int) -> None:
    with pytest.raises(Rejected) as refused:
        assert_valid(INVITE, moment)
    assert refused.value.reason is Reason.INVITE_EXPIRED
    assert_valid(INVITE, NOW)


def test_an_invitation_somebody_else_signed_is_refused() -> None:
    with pytest.raises(Rejected) as refused:
        read_invite(write_invite(INVITE, STRANGER.seed))
    assert refused.value.reason is Reason.INVITE_SIGNATURE


def test_an_answer_somebody_else_signed_or_for_somebody_else_is_refused() -> None:
    with pytest.raises(Rejected) as refused:
        read_answer(write_answer(INVITE, BOLAT.card, STRANGER.seed)[0], ASEL.identity)
    assert refused.value.reason is Reason.ANSWER_SIGNATURE
    with pytest.raises(Rejected) as refused:
        read_answer(write_answer(INVITE, BOLAT.card, BOLAT.seed)[0], BOLAT.identity)
    assert refused.value.reason is Reason.ANSWER_MALFORMED


def test_every_changed_letter_and_every_cut_of_an_invitation_is_refused() -> None:
    text = write_invite(INVITE, ASEL.seed)
    changed = [text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :] for at in range(len(text))]
    cut = [text[:at] for at in range(len(text))]
    for bad in (*changed, *cut, text + "AAAA", text.replace("-1:", "-2:"), "", "\U0001f600", "A" * 100_000):
        with pytest.raises(Rejected):
            read_invite(bad)


def test_an_invitation_is_no_answer_and_an_answer_no_invitation() -> None:
    text, sent = write_answer(INVITE, BOLAT.card, BOLAT.seed)
    assert isinstance(sent, Sent)
    with pytest.raises(Rejected) as refused:
        read_invite(text)
    assert refused.value.reason is Reason.INVITE_MALFORMED
    with pytest.raises(Rejected) as refused:
        read_answer(write_invite(INVITE, ASEL.seed), ASEL.identity)
    assert refused.value.reason is Reason.ANSWER_MALFORMED
