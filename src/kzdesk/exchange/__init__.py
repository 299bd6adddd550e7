# SPDX-License-Identifier: GPL-3.0-or-later
"""What devices hand to each other, and the ways it travels: knows values and keys, no vault."""
