# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as geometry: where each line, box and word of a chart stands, for paper, pictures and the screen alike."""
