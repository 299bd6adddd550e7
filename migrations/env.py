# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the revisions on the connection, and inside the transaction, that the store hands over."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("metadata"),
    include_object=context.config.attributes.get("include_object"),
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
