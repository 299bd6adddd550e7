# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the next migration: what the field specifications ask for and the migrations so far do not make.

Usage: python scripts/migration.py WHAT_CHANGES    (for example: person_nickname)
"""

import sys
from pathlib import Path

import sqlcipher3
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from kzdesk.store.schema import metadata

MIGRATIONS = Path(__file__).parent.parent / "migrations"
TEMPLATE = '''# SPDX-License-Identifier: GPL-3.0-or-later
"""{title}."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {previous!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    {upgrade}


def downgrade() -> None:
    {downgrade}
'''


def main(what: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    done = list(reversed(list(scripts.walk_revisions()))) if (MIGRATIONS / "versions").is_dir() else []
    engine = create_engine("sqlite://", creator=lambda: sqlcipher3.connect(":memory:"), poolclass=StaticPool)
    with engine.begin() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or not name.startswith("search_index")}
        context = MigrationContext.configure(connection, opts=options)
        with Operations.context(context):
            for script in done:
                script.module.upgrade()
        found = produce_migrations(context, metadata)
    number = f"{len(done) + 1:04}"
    if found.upgrade_ops is None or found.downgrade_ops is None or found.upgrade_ops.is_empty():
        raise SystemExit("The migrations already make what the field specifications ask for.")
    target = MIGRATIONS / "versions" / f"{number}_{what}.py"
    target.parent.mkdir(exist_ok=True)
    target.write_text(
        TEMPLATE.format(
            title=what.replace("_", " ").capitalize(),
            revision=number,
            previous=done[-1].revision if done else None,
            upgrade=render_python_code(found.upgrade_ops, render_as_batch=True),
            downgrade=render_python_code(found.downgrade_ops, render_as_batch=True),
        )
    )
    print(target)


if __name__ == "__main__":
    main(sys.argv[1].strip().lower().replace(" ", "_"))
