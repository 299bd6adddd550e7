# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that can be made from a vault. A new one is a module here and an entry in `MAKERS`."""

from typing import Final

from kzdesk.services.submissions.annex1 import Annex1Maker
from kzdesk.services.submissions.annex2 import Annex2Maker
from kzdesk.services.submissions.annex3 import Annex3Maker
from kzdesk.services.submissions.chronologies import CaseChronologyMaker, PersonChronologyMaker
from kzdesk.services.submissions.communications import SR_TORTURE, WGAD, WGEID
from kzdesk.services.submissions.dossier import DossierMaker
from kzdesk.services.submissions.figures import FIGURES, FIGURES_OF_EDITION
from kzdesk.services.submissions.hearing_report import HearingReportMaker
from kzdesk.services.submissions.list_changes import ListChangesMaker
from kzdesk.services.submissions.making import Maker
from kzdesk.services.submissions.report import ReportMaker
from kzdesk.services.submissions.restrictions import RESTRICTIONS, RESTRICTIONS_OF_PERSON
from kzdesk.services.submissions.trial_report import TrialReportMaker
from kzdesk.services.submissions.upr import UprMaker
from kzdesk.services.submissions.urgent_action import UrgentActionMaker
from kzdesk.services.submissions.uwazi import UwaziMaker

MAKERS: Final[tuple[Maker, ...]] = (
    Annex1Maker(),
    Annex2Maker(),
    Annex3Maker(),
    ReportMaker(),
    ListChangesMaker(),
    UprMaker(),
    WGAD,
    SR_TORTURE,
    WGEID,
    HearingReportMaker(),
    TrialReportMaker(),
    DossierMaker(),
    PersonChronologyMaker(),
    CaseChronologyMaker(),
    RESTRICTIONS,
    RESTRICTIONS_OF_PERSON,
    UrgentActionMaker(),
    FIGURES,
    FIGURES_OF_EDITION,
    UwaziMaker(),
)
