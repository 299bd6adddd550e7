# SPDX-License-Identifier: GPL-3.0-or-later
"""Sitting in court: the hearings of a case, the sheet filled in during one, blank forms and the summary."""
