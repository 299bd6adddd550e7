# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and sealing: thin, named wrappers over well-kept cryptographic libraries; no file, no database."""
