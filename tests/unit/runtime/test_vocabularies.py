# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import date
from pathlib import Path

import pytest

from kzdesk.runtime.vocabularies import Vocabularies

REGIMES = """code,en,ru,kk,valid_from,valid_to,note
minimum,minimum security,минимальная безопасность,,2015-01-01,,colony
strict,strict regime,строгий режим,қатаң режим,,2014-12-31,
"""


@pytest.fixture
def vocabularies(tmp_path: Path) -> Vocabularies:
    (tmp_path / "regimes.csv").write_text(REGIMES, encoding="utf-8")
    return Vocabularies(tmp_path)


def test_terms_keep_their_order_and_columns(vocabularies: Vocabularies) -> None:
    first, second = vocabularies.terms("regimes")
    assert (first.code, second.code) == ("minimum", "strict")
    assert first.extra == {"note": "colony"}
    assert (first.valid_from, second.valid_to) == (date(2015, 1, 1), date(2014, 12, 31))


def test_only_terms_in_force_are_offered_for_a_day(vocabularies: Vocabularies) -> None:
    assert [t.code for t in vocabularies.terms("regimes", on=date(2014, 12, 31))] == ["strict"]
    assert [t.code for t in vocabularies.terms("regimes", on=date(2015, 1, 1))] == ["minimum"]


def test_label_falls_back_to_english_and_then_to_the_code(vocabularies: Vocabularies) -> None:
    assert vocabularies.label("regimes", "strict", "ru") == "строгий режим"
    assert vocabularies.label("regimes", "minimum", "kk") == "minimum security"
    assert vocabularies.label("regimes", "unheard-of", "en") == "unheard-of"


@pytest.mark.parametrize("name", ["nothing", "../regimes", "", "sub/regimes"])
def test_unknown_vocabulary_is_a_key_error(vocabularies: Vocabularies, name: str) -> None:
    with pytest.raises(KeyError):
        vocabularies.terms(name)


def test_names_are_the_files(vocabularies: Vocabularies) -> None:
    assert vocabularies.names() == ("regimes",)
