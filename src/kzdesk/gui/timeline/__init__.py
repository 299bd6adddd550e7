# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line of a person or a case, drawn and as a table."""
