# SPDX-License-Identifier: GPL-3.0-or-later
"""The detention page: one person on two screens, or many people of one event in a table."""
