# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as pictures: readable without colour and without eyes, and never telling a number that is hidden."""

import io
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageStat

from kzdesk.documents.charts.charts import bands
from kzdesk.documents.charts.drawing import Box, Drawn, Stroke
from kzdesk.documents.charts.letters import LEADING, Letters
from kzdesk.documents.charts.picture import MARGIN, WIDTH, Painting
from kzdesk.documents.charts.values import shown_value
from kzdesk.documents.formats import PICTURES
from kzdesk.documents.formats.png import DOTS
from kzdesk.documents.outline import Bar, Chart, Note, Outline, Shape, runs
from kzdesk.domain.errors import Refused
from kzdesk.domain.progress import SILENT
from tests.documents.samples import paragraph, read, titled

SVG = "{http://www.w3.org/2000/svg}"
SAID = "Almaty 40, Astana 20, Shymkent fewer than 5."
BARS = (Bar("Almaty", 40, "40"), Bar("Astana", 20, "20"), Bar("Shymkent", 3, "< 5"))
LETTERS = Letters(read)


def document(*bars: Bar, shape: Shape = Shape.BARS) -> Outline:
    chart = Chart(runs("Region, 1 August 2023"), SAID, bars, shape)
    return titled(paragraph("Not in the picture."), chart, Note(runs("Disclosure: for the public.")))


def written(name: str, outline: Outline) -> bytes:
    out = io.BytesIO()
    next(made for make in PICTURES if (made := make(read)).name == name).write(outline, out, SILENT)
    return out.getvalue()


def texts(svg: bytes) -> list[str]:
    return [each.text or "" for each in ET.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("shape", Shape)
def test_a_drawing_says_everything_with_and_without_eyes(shape: Shape) -> None:
    svg = written("svg", document(*BARS, shape=shape))
    root = ET.fromstring(svg)
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", "title description")
    assert root.findtext(f"{SVG}title") == "Region, 1 August 2023"
    assert root.findtext(f"{SVG}desc") == SAID
    shown = texts(svg)
    for each in ("Region, 1 August 2023", "Almaty", "40", "20", "< 5", "Shymkent", "Disclosure: for the public."):
        assert each in shown
    assert "Not in the picture." not in shown


def test_a_picture_is_as_large_as_print_needs_and_tells_its_content() -> None:
    outline = document(*BARS)
    with Image.open(io.BytesIO(written("png", outline))) as image:
        laid_out = Painting(read).picture(outline)
        assert image.size == (round(laid_out.width * DOTS), round(laid_out.height * DOTS))
        assert image.width == (WIDTH + 2 * MARGIN) * DOTS
        assert image.info["dpi"] == pytest.approx((216, 216), rel=0.001)
        assert (image.info["Title"], image.info["Description"]) == ("Region, 1 August 2023", SAID)
        assert ImageStat.Stat(image.convert("L")).extrema == [(0, 255)]


def test_neighbouring_bars_differ_in_grey() -> None:
    several = tuple(Bar(name, 30, "30") for name in "abcd")
    with Image.open(io.BytesIO(written("png", document(*several)))) as image:
        grey = image.convert("L")
        panel = Painting(read).picture(document(*several)).panels[0]
        boxes = [each for each in panel.drawn if isinstance(each, Box)]
        inside = [
            grey.crop(
                (
                    (box.x + 1) * DOTS,
                    (box.y + 1) * DOTS,
                    (box.x + box.width - 1) * DOTS,
                    (box.y + box.height - 1) * DOTS,
                )
            )
            for box in boxes
        ]
    looks = [(stat.mean[0], stat.stddev[0]) for stat in map(ImageStat.Stat, inside)]
    assert len(looks) == 4
    for (light, even), (other_light, other_even) in combinations(looks, 2):
        assert abs(light - other_light) > 20 or abs(even - other_even) > 15


@pytest.mark.parametrize("name", ["png", "svg"])
@pytest.mark.parametrize("shape", Shape)
def test_hidden_numbers_leave_no_trace(name: str, shape: Shape) -> None:
    files = {written(name, document(Bar("a", 40, "40"), Bar("b", n, "< 5"), shape=shape)) for n in (1, 4)}
    assert len(files) == 1


@pytest.mark.parametrize("name", ["png", "svg"])
def test_a_document_without_a_chart_is_no_picture(name: str) -> None:
    for outline in (titled(paragraph("Text.")), document(), document(*(Bar(f"{n}", n, f"{n}") for n in range(900)))):
        with pytest.raises(Refused):
            written(name, outline)


def test_what_people_wrote_is_drawn_as_text() -> None:
    hostile = ("</text><script>1</script>", "a\x00b", "\u202egnp.exe", "word " * 20_000, "x" * 100_000, "&lt;", "")
    outline = document(*(Bar(label, 5, "5") for label in hostile))
    svg = written("svg", outline)
    shown = texts(svg)
    assert "&lt;" in shown
    assert not list(ET.fromstring(svg).iter(f"{SVG}script"))
    assert "".join(shown).count("x") < 1000
    assert "\u202e" not in svg.decode()
    out = io.BytesIO()
    assert PICTURES[0](read).write(document(Bar("a\x00\u1230", 5, "5")), out, SILENT).missing_characters == (
        "U+0000",
        "U+1230",
    )


def edges(each: Drawn) -> tuple[tuple[float, float], tuple[float, float]]:
    """From where to where something is drawn, across and down."""
    if isinstance(each, Box):
        return (each.x, each.x + each.width), (each.y, each.y + each.height)
    if isinstance(each, Stroke):
        return (each.x, each.to_x), (each.y, each.to_y)
    return (0.0, 0.0), (each.top, each.top + LEADING)


BAR = st.builds(
    lambda label, value, small: Bar(label, value, "< 5" if small else str(value)),
    st.text(st.characters(codec="utf-8"), max_size=40),
    st.integers(0, 10**6),
    st.booleans(),
)


@settings(max_examples=25)
@given(st.lists(BAR, min_size=1, max_size=36), st.sampled_from(Shape))
def test_everything_drawn_keeps_within_its_band(several: list[Bar], shape: Shape) -> None:
    drawing = bands(Chart(runs("c"), "", tuple(several), shape), LETTERS, WIDTH)
    assert [area.place for band in drawing for area in band.areas] == list(range(len(several)))
    for band in drawing:
        for each in band.drawn:
            across, down = edges(each)
            assert all(-0.01 <= x <= WIDTH + 0.01 for x in across)
            assert all(-0.01 <= y <= band.height + LEADING / 2 + 0.01 for y in down)


@settings(max_examples=25)
@given(st.lists(st.integers(1, 5000), min_size=2, max_size=20), st.sampled_from(Shape))
def test_boxes_are_as_long_as_the_numbers(values: list[int], shape: Shape) -> None:
    several = tuple(Bar(f"{n}", n, f"{n}") for n in values)
    drawn = [each for band in bands(Chart(runs("c"), "", several, shape), LETTERS, WIDTH) for each in band.drawn]
    boxes = [each for each in drawn if isinstance(each, Box)]
    longest = [each.width if shape is Shape.BARS else each.height for each in boxes]
    assert [length / max(longest) for length in longest] == pytest.approx(
        [shown_value(bar) / max(values) for bar in several]
    )
