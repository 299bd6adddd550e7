# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program finds around it: paths, settings, logs, message catalogues and vocabularies."""
