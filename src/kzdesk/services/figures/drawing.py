# SPDX-License-Identifier: GPL-3.0-or-later
"""A series as it is drawn, for whoever draws it on a screen."""

from kzdesk.documents.charts.charts import bands
from kzdesk.documents.charts.drawing import Anchor, Area, Band, Box, Drawn, Fill, Measure, Stroke, Words
from kzdesk.documents.outline import Bar, Chart, Shape, runs
from kzdesk.documents.submissions.figures import OVER_TIME, told_apart
from kzdesk.services.figures.series import Series

__all__ = ("Anchor", "Area", "Band", "Box", "Drawn", "Fill", "Measure", "Stroke", "Words", "drawing")


def drawing(series: Series, measure: Measure, width: float) -> tuple[Band, ...]:
    """Return the bands of a series’ chart; the place of an area is that of its number in `series.drawn`."""
    wholes = {id(part): each.label for each in series.numbers for part in each.parts} if series.deep else {}
    labels = told_apart((each.label, wholes.get(id(each), "")) for each in series.drawn)
    several = tuple(Bar(label, each.count, str(each.count)) for label, each in zip(labels, series.drawn, strict=True))
    shape = Shape.COLUMNS if series.name == OVER_TIME else Shape.BARS
    return bands(Chart(runs(series.title), "", several, shape), measure, width)
