# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that belong to an open record: adding, looking at, verifying, exporting and destroying them."""
