# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures: counting people in custody and complaints of ill-treatment, each number with the records behind it."""
