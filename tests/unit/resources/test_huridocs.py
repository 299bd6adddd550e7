# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes of the HURIDOCS micro-thesauri are well formed, and the mapping names every list that carries them."""

import re
from pathlib import Path

from kzdesk.domain.fields import specs
from kzdesk.domain.records import TYPES
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies

MAPPING = Path(__file__).parents[3] / "docs" / "huridocs-mapping.md"
CODE = re.compile(r"(\d\d){1,6}")
FIELD = re.compile(r"`([a-z_]+)\.([a-z_]+)`")


def carriers() -> dict[str, list[str]]:
    """Return the HURIDOCS codes of each vocabulary that has such a column, gaps left out."""
    vocabularies = Vocabularies(resources() / "vocabularies")
    found = {name: [term.extra.get("esf") for term in vocabularies.terms(name)] for name in vocabularies.names()}
    return {name: [code for code in codes if code] for name, codes in found.items() if None not in codes}


def test_codes_are_pairs_of_digits() -> None:
    assert {"act_types", "ill_treatment_methods", "reliability"} <= set(carriers())
    for name, codes in carriers().items():
        assert codes, name
        assert all(CODE.fullmatch(code) and not code.endswith("00") for code in codes), name


def test_the_mapping_names_every_list_that_carries_codes() -> None:
    written = MAPPING.read_text(encoding="utf-8")
    assert [name for name in carriers() if f"`{name}`" not in written] == []


def test_the_mapping_names_every_record_type_and_only_fields_that_exist() -> None:
    written = MAPPING.read_text(encoding="utf-8")
    fields = {(each.TYPE, item.name) for each in TYPES for item in specs(each)}
    assert [each.TYPE for each in TYPES if f"`{each.TYPE}`" not in written] == []
    assert set(FIELD.findall(written)) - fields == set()
