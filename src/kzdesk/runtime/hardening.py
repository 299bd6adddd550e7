# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the process' memory and files to their owner: no core dump, no debugger of the same user, umask 077."""

import ctypes
import logging
import os
import sys

_PR_SET_DUMPABLE = 4
_log = logging.getLogger(__name__)


def harden() -> None:
    """Set umask 077, forbid core dumps and, on Linux, reading this process' memory from another of the same user."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        _log.warning("process stays dumpable, errno %d", ctypes.get_errno())
