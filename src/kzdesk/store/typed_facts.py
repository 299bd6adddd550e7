# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts of a vault that hold what people typed, and are part of no record."""

from typing import Final

TABLE_DRAFT: Final = "table draft"
DETENTION_DRAFT: Final = "detention-draft"
SEARCHES: Final = "shelf-searches"
