# SPDX-License-Identifier: GPL-3.0-or-later
"""Purged records: who asked for it, of which operations hashes alone stay, and where it was done."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "covered_purged",
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("standing", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("compartment", "record_id"),
    )
    op.create_table(
        "purge",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("root", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("time", sa.Text(), nullable=False),
        sa.Column("done", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("device", "compartment", "number"),
    )
    with op.batch_alter_table("purge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_purge_record_id"), ["record_id"], unique=False)

    op.create_table(
        "purge_report",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("device", "author", "compartment", "number"),
    )
    op.create_table(
        "purged_object",
        sa.Column("object", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("object"),
    )
    op.create_table(
        "purged_operation",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("root", sa.Text(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("device", "compartment", "number"),
    )
    with op.batch_alter_table("purged_operation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_purged_operation_record_id"), ["record_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("purged_operation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_purged_operation_record_id"))

    op.drop_table("purged_operation")
    op.drop_table("purged_object")
    op.drop_table("purge_report")
    with op.batch_alter_table("purge", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_purge_record_id"))

    op.drop_table("purge")
    op.drop_table("covered_purged")
