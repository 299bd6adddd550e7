# SPDX-License-Identifier: GPL-3.0-or-later
"""Exchange between the devices of a team: who is in it, what leaves this device, what is taken from others."""
