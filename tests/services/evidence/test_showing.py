# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at files inside, and copies without what their camera wrote into them."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.secret import Secret
from kzdesk.services.access import Access
from kzdesk.services.evidence.keeping import Evidence
from kzdesk.services.evidence.showing import Showing, copy_ending
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.people import People
from tests.vaults import QUICK, WORDS

PHRASE = Secret(WORDS)
CAMERA = "Canary camera of a witness"


@pytest.fixture
def evidence(desk_vault: Vault, clock: FixedClock) -> Evidence:
    return Evidence(desk_vault, Access(clock, floor=QUICK))


@pytest.fixture
def showing(desk_vault: Vault, evidence: Evidence) -> Showing:
    return Showing(desk_vault, evidence)


@pytest.fixture
def keep(evidence: Evidence, people: People, tmp_path: Path) -> "Keep":
    return Keep(evidence, people.person("Anna Belova"), tmp_path)


class Keep:
    """Adds made-up files to somebody."""

    def __init__(self, evidence: Evidence, person: str, folder: Path) -> None:
        self._evidence = evidence
        self._person = person
        self._folder = folder

    def __call__(self, data: bytes, name: str = "file") -> Attachment:
        (self._folder / name).write_bytes(data)
        return self._evidence.add(self._folder / name, ("person", self._person))[0]


def photo(size: tuple[int, int] = (400, 200), kind: str = "JPEG") -> bytes:
    """The left half red, the right half blue; the camera was held upright, so it is to be turned to be seen."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (size[0] // 2, 0, *size))
    exif = Image.Exif()
    exif[0x010F] = CAMERA
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (51.0, 10.0, 0.0)
    out = io.BytesIO()
    picture.save(out, kind, exif=exif)
    return out.getvalue()


def pdf(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for number in range(pages):
        document.new_page(200 + number, 400)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_picture_is_shown_upright_within_the_box(showing: Showing, keep: Keep) -> None:
    shown = showing.picture(keep(photo()).id, (100, 100))
    assert (shown.width, shown.height, shown.pages) == (50, 100, 1)
    top, bottom = shown.pixels[:3], shown.pixels[-3:]
    assert top[0] > 2 * top[2]
    assert bottom[2] > 2 * bottom[0]


def test_pages_of_a_pdf_are_shown_one_by_one(showing: Showing, keep: Keep) -> None:
    kept = keep(pdf(3))
    shown = [showing.picture(kept.id, (1000, 200), page) for page in (0, 2, 7)]
    assert [each.pages for each in shown] == [3, 3, 3]
    assert [each.height for each in shown] == [200, 200, 200]
    assert shown[1].pixels == shown[2].pixels, "past the end is the last page"


def test_a_picture_through_which_one_sees_lies_on_white(showing: Showing, keep: Keep) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(out, "PNG")
    assert showing.picture(keep(out.getvalue()).id, (10, 10)).pixels == b"\xff" * 300


def test_what_a_camera_wrote_is_told(showing: Showing, keep: Keep) -> None:
    told = dict(showing.facts(keep(photo()).id))
    assert told["Image Make"] == CAMERA
    assert told["GPS GPSLatitude"] == "[51, 10, 0]"
    assert showing.facts(keep(b"a text", "text").id) == ()


def test_viewing_is_logged_once(showing: Showing, evidence: Evidence, keep: Keep) -> None:
    kept = keep(photo())
    for _ in range(2):
        showing.picture(kept.id, (100, 100))
    showing.facts(kept.id)
    assert [each.act for each in evidence.log(kept.id).acts] == ["added", "viewed"]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_copy_has_the_picture_and_nothing_that_the_camera_wrote(
    showing: Showing, evidence: Evidence, keep: Keep, tmp_path: Path, kind: str
) -> None:
    kept = keep(photo(kind=kind))
    target = tmp_path / f"copy{copy_ending(kept)}"
    showing.export_copy(kept.id, target, PHRASE, "for the exhibition")
    copy = Image.open(io.BytesIO(target.read_bytes()))
    assert copy.size == (200, 400)
    assert copy.format == ("PNG" if kind == "PNG" else "JPEG")
    assert dict(copy.getexif()) == {}
    assert b"Canary" not in target.read_bytes()
    assert [each.act for each in evidence.log(kept.id).acts] == ["added", "copied"]


def test_a_copy_of_a_pdf_is_a_pdf_of_pictures(showing: Showing, keep: Keep, tmp_path: Path) -> None:
    kept = keep(pdf(3))
    target = tmp_path / f"copy{copy_ending(kept)}"
    showing.export_copy(kept.id, target, PHRASE, "for the exhibition")
    copy = pypdfium2.PdfDocument(target)
    assert [tuple(round(side) for side in copy[page].get_size()) for page in range(3)] == [
        (200 + n, 400) for n in range(3)
    ]
    assert b"CreationDate" not in target.read_bytes()
    assert not copy.get_metadata_dict(skip_empty=True).keys() - {"Producer"}


def test_what_cannot_be_shown_is_said(showing: Showing, keep: Keep, tmp_path: Path) -> None:
    for data, code in (
        (b"a text", "no-preview"),
        (photo()[:300], "not-shown"),
        (b"%PDF-1.7 and nothing more", "not-shown"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "not-shown"),
    ):
        kept = keep(data)
        with pytest.raises(Refused) as caught:
            showing.picture(kept.id, (100, 100))
        assert caught.value.code == code
    with pytest.raises(Refused) as caught:
        showing.export_copy(keep(b"a text").id, tmp_path / "copy", PHRASE, "why")
    assert caught.value.code == "no-copy"
    assert not (tmp_path / "copy").exists()
