# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting a document out as a file: where to, protected how."""
