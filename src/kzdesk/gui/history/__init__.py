# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of a record, field by field, and the way back to an older version."""
