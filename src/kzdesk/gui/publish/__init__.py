# SPDX-License-Identifier: GPL-3.0-or-later
"""Publishing: a document is chosen, looked at as it will be printed, checked, and released as a file."""
