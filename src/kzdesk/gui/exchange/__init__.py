# SPDX-License-Identifier: GPL-3.0-or-later
"""Exchange: the places where devices of a team exchange, and the team."""
