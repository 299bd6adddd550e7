# SPDX-License-Identifier: GPL-3.0-or-later
"""Values and rules, pure: no file, no clock, no database, no Qt."""
