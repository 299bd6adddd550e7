# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of what does not go together, and what runs them over records that belong together."""
