# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures kzdesk beside its peers, each pair in one run."""
