# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts: bars that can be told apart without colour, and that never tell a number which is not printed."""

import io
import re
from itertools import pairwise

import pikepdf
import pytest

from kzdesk.documents.charts.values import shown_value
from kzdesk.documents.outline import Bar, Chart, Heading, runs
from tests.documents.margins import spoiled
from tests.documents.samples import paragraph, pdf_pages, titled, write_pdf
from tests.documents.structure import structure_text

ALTERNATIVE = "Almaty 40, Astana 20, Shymkent fewer than 5."


def chart(*bars: Bar) -> Chart:
    return Chart(runs("People held, by region"), ALTERNATIVE, bars)


def widths(data: bytes) -> list[float]:
    """The widths of the outlined bars on the first page."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        drawn = list(pikepdf.parse_content_stream(pdf.pages[0]))
    return [
        float(each.operands[2])
        for each, after in pairwise(drawn)
        if str(each.operator) == "re" and str(after.operator) in ("B", "S")
    ]


def test_a_chart_shows_its_caption_its_labels_and_its_numbers_and_says_the_same_without_eyes() -> None:
    data, _ = write_pdf(titled(chart(Bar("Almaty", 40, "40"), Bar("Astana", 20, "20"), Bar("Shymkent", 3, "< 5"))))
    text = pdf_pages(data)[0]
    for shown in ("People held, by region", "Almaty", "40", "Astana", "20", "Shymkent", "< 5"):
        assert shown in text
    assert f'  Div\n    Caption\n      "People held, by region"\n    Figure “{ALTERNATIVE}”\n' in structure_text(data)
    first, second, third = widths(data)
    assert first == pytest.approx(2 * second, rel=0.01)
    assert third == pytest.approx(first / 8, rel=0.01)  # five of forty, not three


def test_neighbouring_bars_differ_without_any_colour() -> None:
    data, _ = write_pdf(titled(chart(Bar("a", 30, "30"), Bar("b", 30, "30"))))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents[0].read_bytes()
    filled, open_boxes, hatches = content.count(b" re B"), content.count(b" re S"), content.count(b"\n0.4 w")
    assert (filled, open_boxes) == (1, 1)
    assert hatches > 20


@pytest.mark.parametrize(
    ("value", "printed", "shown"),
    [
        (40, "40", 40),
        (1234, "1 234", 1234),
        (1234, "1\u00a0234", 1234),
        (1234, "1,234", 1234),
        (1234567, "1.234.567", 1234567),
        (3, "< 5", 5),
        (4, "менее 5", 5),
        (2, "–", 0),
        (12, "12.5 %", 12),
        (0, "0", 0),
    ],
)
def test_a_bar_is_as_long_as_the_number_that_is_printed(value: int, printed: str, shown: int) -> None:
    assert shown_value(Bar("x", value, printed)) == shown


def test_hidden_numbers_leave_no_trace_in_the_file() -> None:
    files = {write_pdf(titled(chart(Bar("a", 40, "40"), Bar("b", n, "< 5"))))[0] for n in range(5)}
    assert len(files) == 1


def test_many_bars_run_over_pages_and_few_stay_together() -> None:
    many = [Bar(f"Region {n}", n, f"{n}") for n in range(1, 120)]
    data, written = write_pdf(titled(chart(*many)))
    assert written.pages > 2
    found = [int(n) for page in pdf_pages(data) for n in re.findall(r"Region (\d+)", page)]
    assert found == list(range(1, 120))
    assert spoiled(data) == []
    for lines in range(24, 36):
        blocks = (paragraph("word " * 17 * lines), Heading(2, runs("Above")), chart(*many[:12]))
        pages = pdf_pages(write_pdf(titled(*blocks))[0])
        assert sum("Above" in page and "Region 12" in page for page in pages) == 1


def test_a_chart_without_bars_has_only_its_caption() -> None:
    text = structure_text(write_pdf(titled(chart()))[0])
    assert "Caption" in text
    assert "Figure" not in text
