# SPDX-License-Identifier: GPL-3.0-or-later
"""The review desk: what the checks find, and what is answered to it."""
