# SPDX-License-Identifier: GPL-3.0-or-later
"""Kzdesk keeps encrypted case records of political prisoners and writes the reports made from them."""

__version__ = "0.1.0"
