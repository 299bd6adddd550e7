# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program and its preview worker speak to each other, and what the worker is allowed."""

import struct
from typing import Final

REQUEST: Final = struct.Struct(">BIIIQ")
"""What is wanted, which page, the widest and the highest picture, and how many bytes follow."""
REPLY: Final = struct.Struct(">BIIIQ")
"""Whether it is there, of how many pages, width, height, and how many bytes follow."""
PICTURE, PAGE, FACTS = 1, 2, 3
DONE, NOT_SHOWN = 0, 1
MOST_PIXELS: Final = 50_000_000
DOTS: Final = 150
"""Dots to the inch at which pages of PDF files are shown at most."""
MEMORY: Final = 512 << 20
SECONDS: Final = 10
