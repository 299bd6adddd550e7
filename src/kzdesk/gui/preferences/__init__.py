# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, passphrase, backups and checks."""
