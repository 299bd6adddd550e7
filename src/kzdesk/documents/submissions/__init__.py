# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents kzdesk can make. A new one is a module here and an entry in `SUBMISSIONS`."""

from kzdesk.documents.submission import Submission
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.published_list import PublishedList

ANNEX_1 = Annex1()
SUBMISSIONS: tuple[Submission[PublishedList], ...] = (ANNEX_1,)
