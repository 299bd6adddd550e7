# SPDX-License-Identifier: GPL-3.0-or-later
"""Records of every type: lists and forms."""
