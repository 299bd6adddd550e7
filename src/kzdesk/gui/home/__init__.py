# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is, what waits, and what to do next."""
