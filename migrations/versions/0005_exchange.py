# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the exchange between devices; every operation so far is of its device's own desk."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "carried",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "conflict",
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "field"),
    )
    op.create_table(
        "exchange_place",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "peer",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("heard", sa.BigInteger(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("device"),
    )
    op.create_table(
        "refusal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "roster_entry",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    with op.batch_alter_table("roster_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_roster_entry_number"), ["number"], unique=False)

    op.create_table(
        "seen_object",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("place", "name"),
    )
    op.create_table(
        "segment",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("device", "compartment", "number"),
    )
    op.create_table(
        "sent",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("counter", sa.BigInteger(), nullable=False),
        sa.Column("roster", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("place", "device", "compartment", "number"),
    )
    op.create_table(
        "waiting_segment",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("compartment", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("device", "compartment", "number"),
    )
    op.add_column("operation", sa.Column("compartment", sa.Text(), nullable=True))
    op.execute("UPDATE operation SET compartment = device")
    with op.batch_alter_table("operation", schema=None) as batch_op:
        batch_op.alter_column("compartment", existing_type=sa.Text(), nullable=False)
        batch_op.alter_column("body", existing_type=sa.BLOB(), nullable=True)
        batch_op.drop_index(batch_op.f("uq_operation_device_number"))
        batch_op.create_index(
            "uq_operation_device_compartment_number", ["device", "compartment", "number"], unique=True
        )


def downgrade() -> None:
    op.execute("DELETE FROM operation WHERE compartment != device OR body IS NULL")
    with op.batch_alter_table("operation", schema=None) as batch_op:
        batch_op.drop_index("uq_operation_device_compartment_number")
        batch_op.create_index(batch_op.f("uq_operation_device_number"), ["device", "number"], unique=True)
        batch_op.alter_column("body", existing_type=sa.BLOB(), nullable=False)
        batch_op.drop_column("compartment")

    op.drop_table("waiting_segment")
    op.drop_table("sent")
    op.drop_table("segment")
    op.drop_table("seen_object")
    with op.batch_alter_table("roster_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_roster_entry_number"))

    op.drop_table("roster_entry")
    op.drop_table("refusal")
    op.drop_table("peer")
    op.drop_table("exchange_place")
    op.drop_table("conflict")
    op.drop_table("carried")
