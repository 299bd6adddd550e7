# SPDX-License-Identifier: GPL-3.0-or-later
"""The file formats kzdesk can write. A new one is a module or package here and an entry in `FORMATS`."""

from collections.abc import Callable

from kzdesk.documents.format import Format, ReadResource
from kzdesk.documents.formats.pdf import PdfFormat

FORMATS: tuple[Callable[[ReadResource], Format], ...] = (PdfFormat,)
