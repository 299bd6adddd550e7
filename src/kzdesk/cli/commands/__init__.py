# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of the command line. A new one is a module here and an entry in `COMMANDS`."""

from typing import Final

from kzdesk.cli.command import Command
from kzdesk.cli.commands.backup import Backup
from kzdesk.cli.commands.blank_form import BlankForm
from kzdesk.cli.commands.calendar import CalendarFile
from kzdesk.cli.commands.check import CheckRecords
from kzdesk.cli.commands.check_vault import CheckVault
from kzdesk.cli.commands.conflicts import ListConflicts, ResolveConflict
from kzdesk.cli.commands.due import DueNow
from kzdesk.cli.commands.duplicates import DuplicatePeople
from kzdesk.cli.commands.edition import EditionOfTheList
from kzdesk.cli.commands.evidence import EvidenceFiles
from kzdesk.cli.commands.export import Export
from kzdesk.cli.commands.export_table import ExportTable
from kzdesk.cli.commands.figures import CountFigures
from kzdesk.cli.commands.import_file import ImportFile
from kzdesk.cli.commands.init import Init
from kzdesk.cli.commands.list_records import ListRecords
from kzdesk.cli.commands.passphrase import Passphrase
from kzdesk.cli.commands.place import PlacesOfExchange
from kzdesk.cli.commands.purge import ListPurges, PurgeRecord
from kzdesk.cli.commands.receive import ReceiveFromPlace
from kzdesk.cli.commands.releases import Releases
from kzdesk.cli.commands.search import Search
from kzdesk.cli.commands.send import SendToPlace
from kzdesk.cli.commands.show import Show
from kzdesk.cli.commands.submissions import Submissions
from kzdesk.cli.commands.suggest import Suggest
from kzdesk.cli.commands.sync import SyncWithPlace
from kzdesk.cli.commands.team import TeamOfDevices
from kzdesk.cli.commands.template import Template
from kzdesk.cli.commands.types import Types
from kzdesk.cli.commands.verify import VerifyState
from kzdesk.cli.commands.verify_export import VerifyExport
from kzdesk.cli.commands.whole_vault import ExportVault
from kzdesk.cli.commands.wording import Wording
from kzdesk.cli.commands.xlsform import XlsFormFile

COMMANDS: Final[tuple[Command, ...]] = (
    Init(),
    ImportFile(),
    Template(),
    XlsFormFile(),
    Submissions(),
    Export(),
    ExportTable(),
    ExportVault(),
    VerifyExport(),
    Releases(),
    BlankForm(),
    ListRecords(),
    Show(),
    Search(),
    Types(),
    DueNow(),
    CalendarFile(),
    Wording(),
    CountFigures(),
    EvidenceFiles(),
    CheckRecords(),
    DuplicatePeople(),
    EditionOfTheList(),
    TeamOfDevices(),
    PlacesOfExchange(),
    SendToPlace(),
    ReceiveFromPlace(),
    SyncWithPlace(),
    ListConflicts(),
    ResolveConflict(),
    PurgeRecord(),
    ListPurges(),
    CheckVault(),
    VerifyState(),
    Backup(),
    Passphrase(),
    Suggest(),
)
