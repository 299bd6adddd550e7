# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that prove something: keeping them, what was done with them, and looking at them safely."""
