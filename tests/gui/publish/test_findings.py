# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a document: every reason has its sentence, and long lists say how much more there is."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Reason, Withheld
from kzdesk.domain.messages import Message, source_text
from kzdesk.gui.publish.findings import MOST, behind, findings
from kzdesk.gui.publish.reasons import WHY
from kzdesk.services.export import Order, Prepared, Remark
from kzdesk.services.subjects import Origin
from tests.documents.samples import titled


def made(withheld: tuple[Withheld, ...] = (), remarks: tuple[Remark, ...] = ()) -> Prepared:
    day = PartialDate("2023-08-31")
    return Prepared(titled(), "stem", Order("annex1"), day, "state", withheld=withheld, remarks=remarks)


def test_every_reason_is_said_in_words() -> None:
    kept_out = tuple(Withheld("person", "anna", "birth_date", each) for each in Reason)
    found = findings(made(kept_out), {"anna": Origin("person", "anna", "Anna", "person", "anna", "Anna")}, source_text)
    assert {group.heading for group in found.groups} == {source_text(WHY[each].heading) for each in Reason}
    assert len({group.sentence for group in found.groups}) == found.withheld == len(Reason)
    assert {line.text for group in found.groups for line in group.lines} == {"Anna – Person: Born"}


def test_fields_of_one_record_stand_on_one_line_and_long_lists_are_cut() -> None:
    one = tuple(Withheld("person", "anna", name, Reason.CLASS) for name in ("birth_date", "sex"))
    several = tuple(Withheld("person", str(n), "birth_date", Reason.CLASS) for n in range(MOST + 2))
    remarks = tuple(Remark(str(n), Message("test", "Look here.")) for n in range(MOST + 5))
    prepared = made(one + several, remarks)
    assert len(behind(prepared)) == MOST + 1
    found = findings(prepared, {}, source_text)
    (group,) = found.groups
    assert (group.count, len(group.lines)) == (MOST + 3, MOST + 1)
    assert group.lines[0].text == "a record that is gone – Person: Born, Sex"
    assert [lines[-1].text for lines in (group.lines, found.to_check)] == ["… and 3 more", "… and 5 more"]
    assert (found.remarks, found.to_check[0].text) == (MOST + 5, "Look here.")
