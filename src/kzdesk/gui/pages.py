# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the window in the order of the navigation. A new page is one line here."""

from typing import Final

from kzdesk.gui.bulk.page import BulkPage
from kzdesk.gui.conflicts.page import ConflictsPage
from kzdesk.gui.court.page import CourtPage
from kzdesk.gui.detention.page import DetentionPage
from kzdesk.gui.editions.page import EditionsPage
from kzdesk.gui.exchange.page import ExchangePage
from kzdesk.gui.figures.page import FiguresPage
from kzdesk.gui.home.page import HomePage
from kzdesk.gui.page import PageEntry
from kzdesk.gui.preferences.page import PreferencesPage
from kzdesk.gui.publish.page import PublishPage
from kzdesk.gui.records.page import RecordsPage
from kzdesk.gui.review.page import ReviewPage
from kzdesk.gui.timeline.page import TimelinePage

PAGES: Final[tuple[PageEntry, ...]] = (
    PageEntry("home", HomePage.title, HomePage),
    PageEntry("records", RecordsPage.title, RecordsPage),
    PageEntry("detention", DetentionPage.title, DetentionPage),
    PageEntry("editions", EditionsPage.title, EditionsPage),
    PageEntry("publish", PublishPage.title, PublishPage),
    PageEntry("review", ReviewPage.title, ReviewPage),
    PageEntry("figures", FiguresPage.title, FiguresPage),
    PageEntry("court", CourtPage.title, CourtPage),
    PageEntry("timeline", TimelinePage.title, TimelinePage),
    PageEntry("exchange", ExchangePage.title, ExchangePage),
    PageEntry("conflicts", ConflictsPage.title, ConflictsPage),
    PageEntry("bulk", BulkPage.title, BulkPage),
    PageEntry("preferences", PreferencesPage.title, PreferencesPage),
)
