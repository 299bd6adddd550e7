# SPDX-License-Identifier: GPL-3.0-or-later
"""From a chart to the bands it is drawn of."""

from kzdesk.documents.charts.bars import bars
from kzdesk.documents.charts.columns import columns
from kzdesk.documents.charts.drawing import Band, Measure
from kzdesk.documents.outline import Chart, Shape


def bands(chart: Chart, measure: Measure, width: float) -> tuple[Band, ...]:
    """Return the bands of a chart from top to bottom, without its caption."""
    draw = columns if chart.shape is Shape.COLUMNS else bars
    return tuple(draw(chart.bars, measure, width))
