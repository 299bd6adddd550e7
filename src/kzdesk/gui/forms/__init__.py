# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms made from the field specifications: they branch on a field's kind, never on its name."""
