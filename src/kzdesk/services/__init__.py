# SPDX-License-Identifier: GPL-3.0-or-later
"""Use cases: one public method is one thing a person wants, done in one transaction."""
