# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a paper of the desk out by the same step as documents for others."""

from PySide6.QtWidgets import QWidget

from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.releasing.exporting import ExportDialog
from kzdesk.services.desk import Services
from kzdesk.services.export import DeskPaper


def let_out(
    parent: QWidget, services: Services, jobs: JobRunner, *, prepared: DeskPaper, format_name: str = "pdf"
) -> None:
    """Ask where the paper goes and how it is protected, and write it."""
    offer = next(each for each in services.export.formats() if each.name == format_name)
    ExportDialog(parent, services, jobs, prepared=prepared, offer=offer).open()
