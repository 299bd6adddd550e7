# SPDX-License-Identifier: GPL-3.0-or-later
"""The table for Uwazi: one line for each act and each custody, with codes, and nobody who may not be shown."""

import csv
import io
from pathlib import Path

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.export import Export, Order
from kzdesk.store.vault import Vault


def test_acts_and_custody_with_codes(export: Export, desk_vault: Vault, tmp_path: Path) -> None:
    with desk_vault.transaction() as tx:
        for name, levels in (("Aigul Omarova", ("C6",)), ("Askar Hidden", ())):
            event = tx.records.put(Event(title="Rally", event_type="protest"))
            person = tx.records.put(Person(sex="female", occupation="teacher", citizenship=("KZ", "RU")))
            tx.records.put(PersonName(person=person.id, written=name, script="latin"))
            if levels:
                tx.records.put(
                    Consent(person=person.id, levels=levels, given_by="self", obtained_on=PartialDate("2022-01-01"))
                )
            tx.records.put(
                CustodyEpisode(
                    person=person.id,
                    custody_kind="pretrial",
                    start=PartialDate("2022-01"),
                    end=PartialDate("2022-03-02"),
                )
            )
            act = tx.records.put(
                Act(event=event.id, victim=person.id, act_type="torture", start=PartialDate("2022-01-05"))
            )
            tx.records.put(IllTreatment(act=act.id, methods=("beat_hands", "burn_cig")))
    prepared = export.prepare(Order("uwazi", profile="coalition"))
    text = export.preview(prepared, format_name="csv").data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert "Hidden" not in text
    mine = [row for row in rows if row["victim"] == "Aigul Omarova"]
    assert [row["esf_format"] for row in mine] == ["Arrest (31)", "Act (21)"]
    held, act_row = mine
    assert (held["date_from"], held["date_until"]) == ("2022-01-01", "2022-03-02")
    assert held["date_as_known"] == "2022-01/2022-03-02"
    assert (act_row["esf_code"], act_row["kind"], act_row["event"]) == ("02011111", "torture", "Rally")
    assert act_row["methods"].count("|") == act_row["method_codes"].count("|") == 1
    assert act_row["title"] == "Aigul Omarova – torture – 2022-01-05"
