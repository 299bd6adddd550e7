# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk blank-form observation --lang ru --out FILE`: prints a form to fill in by hand; no vault is needed."""

import argparse
from pathlib import Path

from kzdesk.cli.command import Context
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_FORM = QT_TRANSLATE_NOOP("cli", "form to make: observation or detention")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the form: en, ru or kk; en by default")
_OUT = QT_TRANSLATE_NOOP("cli", "file to write (PDF)")
_OVERWRITE = QT_TRANSLATE_NOOP("cli", "replace the file if it is there")
_WRITTEN = QT_TRANSLATE_NOOP("cli", "Wrote {pages} pages.")


class BlankForm:
    """Writes a blank form: the whole of it, or nothing."""

    name = "blank-form"
    help = QT_TRANSLATE_NOOP("cli", "make a blank form to fill in by hand")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the form, its language, and where to put it."""
        parser.add_argument("form", metavar="FORM", help=tr(_FORM))
        parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
        parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=tr(_OUT))
        parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Write the form and print its path."""
        from kzdesk.services.blank_forms import BlankForms

        blank_forms = BlankForms(context.app.resources)
        prepared = blank_forms.prepare(options.form, options.lang)
        written = blank_forms.write(
            prepared, options.out, replace=options.overwrite, progress=context.console.progress()
        )
        context.console.line(str(options.out))
        context.console.tell(_WRITTEN.format(pages=written.pages))
        return 0
