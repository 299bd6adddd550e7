# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk xlsform detention|observation --out FILE`: a form for ODK and KoboToolbox; it needs no vault."""

import argparse
from pathlib import Path

from kzdesk.cli.command import Context
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_FORM = QT_TRANSLATE_NOOP("cli", "detention or observation")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language in which people see the form first: en, ru or kk")
_OUT = QT_TRANSLATE_NOOP("cli", "file to write, an Excel workbook (.xlsx)")
_OVERWRITE = QT_TRANSLATE_NOOP("cli", "replace the file if it is there")


class XlsFormFile:
    """Writes a form: the whole of it, or nothing."""

    name = "xlsform"
    help = QT_TRANSLATE_NOOP("cli", "write a form for ODK and KoboToolbox, in three languages")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the form, its first language, and where to put it."""
        parser.add_argument("form", metavar="FORM", help=tr(_FORM))
        parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
        parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=tr(_OUT))
        parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Write it and print its path."""
        from kzdesk.services.bulk.kobo import FieldForms

        field_forms = FieldForms(context.app.resources)
        field_forms.write(options.form, options.out, language=options.lang, replace=options.overwrite)
        context.console.line(str(options.out))
        return 0
