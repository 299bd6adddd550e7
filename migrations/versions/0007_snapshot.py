# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots: what a vault began from, which were seen, and where they lie."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "covered_chain",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("time", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("device", "compartment"),
    )
    op.create_table(
        "covered_operation",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sequence"),
    )
    with op.batch_alter_table("covered_operation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_covered_operation_record_id"), ["record_id"], unique=False)
        batch_op.create_index(
            "uq_covered_operation_device_compartment_number", ["device", "compartment", "number"], unique=True
        )

    op.create_table(
        "placed_snapshot",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("counter", sa.BigInteger(), nullable=False),
        sa.Column("roster", sa.BigInteger(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("place", "compartment"),
    )
    op.create_table(
        "snapshot",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("statement", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table(
        "snapshot_part",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", "number"),
    )


def downgrade() -> None:
    op.drop_table("snapshot_part")
    op.drop_table("snapshot")
    op.drop_table("placed_snapshot")
    with op.batch_alter_table("covered_operation", schema=None) as batch_op:
        batch_op.drop_index("uq_covered_operation_device_compartment_number")
        batch_op.drop_index(batch_op.f("ix_covered_operation_record_id"))

    op.drop_table("covered_operation")
    op.drop_table("covered_chain")
