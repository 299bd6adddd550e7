# SPDX-License-Identifier: GPL-3.0-or-later
"""What a coordinator reviews: files for the checks, findings and their answers."""
