# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures: series of numbers drawn as charts, each number leading to its records."""
