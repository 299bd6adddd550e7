# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing the database file anew, so that nothing of what was purged is left in its unused parts."""

from typing import Final

from sqlalchemy import Engine

from kzdesk.domain.progress import SILENT, Progress
from kzdesk.store.connection import authorise, checkpoint, raw_connection, translated

_STEPS: Final = 3


def rewrite(engine: Engine, progress: Progress = SILENT) -> None:
    """Write the file anew without its unused parts, and empty the write-ahead log.

    SQLite makes the new one in memory first, as it keeps nothing beside the file. Raises `Unavailable` when there is
    no room for it; then the file is as it was.
    """
    progress.step(0, _STEPS)
    checkpoint(engine)
    progress.step(1, _STEPS)
    with translated(), raw_connection(engine) as raw:
        raw.set_authorizer(None)  # VACUUM attaches its new database, which nothing else may
        try:
            raw.execute("VACUUM")
        finally:
            raw.set_authorizer(authorise)
    progress.step(2, _STEPS)
    checkpoint(engine)
    progress.step(_STEPS, _STEPS)
