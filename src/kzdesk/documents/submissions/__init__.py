# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents kzdesk can make. One made from a list edition is a module here and an entry in `SUBMISSIONS`.

Documents with other sources (blank forms, the summary of hearings) are made by the services that gather those.
"""

from kzdesk.documents.submission import Submission
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.published_list import PublishedList

ANNEX_1 = Annex1()
SUBMISSIONS: tuple[Submission[PublishedList], ...] = (ANNEX_1,)
