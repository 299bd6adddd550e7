# SPDX-License-Identifier: GPL-3.0-or-later
"""The file formats kzdesk can write. A new one is a module or package here and an entry in `FORMATS`.

Those of `PICTURES` write the charts of a document alone.
"""

from collections.abc import Callable

from kzdesk.documents.format import Format, ReadResource
from kzdesk.documents.formats.csv_file import CsvFormat
from kzdesk.documents.formats.docx import DocxFormat
from kzdesk.documents.formats.json_file import JsonFormat
from kzdesk.documents.formats.markdown import MarkdownFormat
from kzdesk.documents.formats.pdf import PdfFormat
from kzdesk.documents.formats.png import PngFormat
from kzdesk.documents.formats.svg import SvgFormat
from kzdesk.documents.formats.xlsx import XlsxFormat

FORMATS: tuple[Callable[[ReadResource], Format], ...] = (
    PdfFormat,
    DocxFormat,
    XlsxFormat,
    CsvFormat,
    JsonFormat,
    MarkdownFormat,
)
PICTURES: tuple[Callable[[ReadResource], Format], ...] = (PngFormat, SvgFormat)
