# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that can be made from a vault. A new one is a module here and an entry in `MAKERS`."""

from typing import Final

from kzdesk.services.submissions.annex1 import Annex1Maker
from kzdesk.services.submissions.making import Maker
from kzdesk.services.submissions.upr import UprMaker

MAKERS: Final[tuple[Maker, ...]] = (Annex1Maker(), UprMaker())
