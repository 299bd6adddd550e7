# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a vault or making one; the only page that shows before a vault is open."""
