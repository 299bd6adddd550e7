# SPDX-License-Identifier: GPL-3.0-or-later
"""Where records are printed in a document: what stands at a spot, what comes next, where a record is."""

from kzdesk.services.export import PrintedPlace


class Places:
    """The places of a document in reading order. Pages are counted from 0 here, as the pages on screen are."""

    def __init__(self, printed: tuple[PrintedPlace, ...] = ()) -> None:
        """Take them as the document was written."""
        self._printed = printed

    def at(self, page: int, down: float) -> PrintedPlace | None:
        """Return the narrowest place at a height of a page: a row rather than the table around it."""
        here = [each for each in self._printed if each.page == page + 1 and each.top <= down <= each.bottom]
        return min(here, key=lambda each: each.bottom - each.top, default=None)

    def of(self, record_id: str) -> PrintedPlace | None:
        """Return where a record is printed first."""
        return next((each for each in self._printed if each.record == record_id), None)

    def beyond(self, page: int, down: float, step: int) -> PrintedPlace | None:
        """Return the first place (step 1) that begins below a height of a page, or the last (-1) that begins above."""
        here = (page + 1, down)
        if step > 0:
            return next((each for each in self._printed if (each.page, each.top) > here), None)
        return next((each for each in reversed(self._printed) if (each.page, each.top) < here), None)

    def near(self, place: PrintedPlace, step: int) -> PrintedPlace | None:
        """Return the nearest place after (1) or before (-1) this one that another record is printed at."""
        at = self._printed.index(place)
        others = self._printed[at + 1 :] if step > 0 else self._printed[:at][::-1]
        return next((each for each in others if each.record != place.record), None)
