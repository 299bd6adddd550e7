# SPDX-License-Identifier: GPL-3.0-or-later
"""The fictional demonstration data beside its list: reports, an earlier edition, a hearing, acts and restrictions."""

import json
from collections.abc import Callable
from pathlib import Path

from kzdesk.domain.names import fold
from kzdesk.domain.stamps import derived_id
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.adding import Adder
from kzdesk.services.list_library import Library
from kzdesk.services.nested_records import NestedRecords
from kzdesk.services.published_list import ListedCharge

_NAME = "demonstration"


def add_demonstration(adder: Adder, data: ReferenceData, source: Path, edition_id: str) -> None:
    """Add the records of a file to a vault that holds the demonstration list under the id of its edition."""
    document = json.loads(source.read_text(encoding="utf-8"))
    NestedRecords(adder, _NAME, _known(Library(adder, data), edition_id)).add(document["records"])


def _known(library: Library, edition_id: str) -> Callable[[str], str]:
    """Return what finds records by keys such as `edition`, `person/Given Surname`, `case/Label`, `law/CC2014/272/2`."""

    def known(key: str) -> str:
        kind, _, name = key.partition("/")
        match kind:
            case "edition":
                return edition_id
            case "person":
                given, _, surname = name.rpartition(" ")
                return derived_id("person", fold(given), fold(surname))
            case "case":
                return derived_id("case", fold(name))
            case "law":
                code, article, part = name.split("/")
                return library.provision(ListedCharge(0, code, article, part, "", "", printed_alleged=False))
        raise KeyError(key)

    return known
