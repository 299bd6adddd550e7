# SPDX-License-Identifier: GPL-3.0-or-later
"""Submissions as neutral outlines, and the formats that write them; knows no database and no Qt."""
