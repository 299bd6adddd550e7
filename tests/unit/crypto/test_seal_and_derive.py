# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing opens with the same key, text and bound data only; derived keys differ by use."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.crypto.derive import Purpose, subkey
from kzdesk.crypto.errors import WrongKey
from kzdesk.crypto.seal import OVERHEAD, seal, unseal

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS, st.binary(max_size=200), st.binary(max_size=50))
def test_what_was_sealed_opens(key: bytes, plain: bytes, bound: bytes) -> None:
    sealed = seal(key, plain, bound)
    assert unseal(key, sealed, bound) == plain
    assert len(sealed) == len(plain) + OVERHEAD
    assert seal(key, plain, bound) != sealed


@given(KEYS, st.binary(min_size=1, max_size=64), st.data())
def test_any_flipped_bit_is_refused(key: bytes, plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(key, plain, b"bound"))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(WrongKey):
        unseal(key, bytes(sealed), b"bound")


@pytest.mark.parametrize("length", [0, 1, OVERHEAD - 1, OVERHEAD])
def test_a_cut_text_is_refused(length: int) -> None:
    with pytest.raises(WrongKey):
        unseal(bytes(32), seal(bytes(32), b"text", b"")[:length], b"")


def test_other_bound_data_is_refused() -> None:
    with pytest.raises(WrongKey):
        unseal(bytes(32), seal(bytes(32), b"text", b"one"), b"two")


def test_every_use_binding_and_number_has_its_own_key() -> None:
    keys = {
        subkey(b"k" * 32, purpose, binding=binding, index=index)
        for purpose, binding, index in product(Purpose, (b"a" * 16, b"b" * 16), range(8))
    }
    assert len(keys) == len(Purpose) * 2 * 8
    assert all(len(key) == 32 for key in keys)


def test_derivation_is_hkdf_sha256_of_rfc_5869() -> None:
    import hashlib
    import hmac

    extracted = hmac.digest(b"salt" * 4, b"k" * 32, hashlib.sha256)
    expected = hmac.digest(extracted, b"kzdesk/1/database/0\x01", hashlib.sha256)
    assert subkey(b"k" * 32, Purpose.DATABASE, binding=b"salt" * 4) == expected
