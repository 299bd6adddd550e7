# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: shows and asks; holds no rule and opens no transaction."""
