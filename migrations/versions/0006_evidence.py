# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("captured_on", sa.Text(), nullable=True),
        sa.Column("captured_on_min", sa.Text(), nullable=True),
        sa.Column("captured_on_max", sa.Text(), nullable=True),
        sa.Column("received_on", sa.Text(), nullable=True),
        sa.Column("received_on_min", sa.Text(), nullable=True),
        sa.Column("received_on_max", sa.Text(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("case", sa.Text(), nullable=True),
        sa.Column("event", sa.Text(), nullable=True),
        sa.Column("act", sa.Text(), nullable=True),
        sa.Column("custody_episode", sa.Text(), nullable=True),
        sa.Column("hearing", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("object", sa.Text(), nullable=True),
        sa.Column("file_key", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_act"), ["act"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_custody_episode"), ["custody_episode"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_event"), ["event"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_hearing"), ["hearing"], unique=False)
        batch_op.create_index("ix_attachment_listed", ["deleted", "caption"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_person"), ["person"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_source"), ["source"], unique=False)

    op.create_table(
        "custody_act",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.Column("attachment", sa.Text(), nullable=True),
        sa.Column("act", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=True),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("device", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=True),
        sa.Column("found", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("previous", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("custody_act", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_custody_act_attachment"), ["attachment"], unique=False)
        batch_op.create_index("ix_custody_act_listed", ["deleted", "caption"], unique=False)

    op.create_table(
        "sealed_file",
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("object"),
    )


def downgrade() -> None:
    op.drop_table("sealed_file")
    with op.batch_alter_table("custody_act", schema=None) as batch_op:
        batch_op.drop_index("ix_custody_act_listed")
        batch_op.drop_index(batch_op.f("ix_custody_act_attachment"))

    op.drop_table("custody_act")
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attachment_source"))
        batch_op.drop_index(batch_op.f("ix_attachment_person"))
        batch_op.drop_index("ix_attachment_listed")
        batch_op.drop_index(batch_op.f("ix_attachment_hearing"))
        batch_op.drop_index(batch_op.f("ix_attachment_event"))
        batch_op.drop_index(batch_op.f("ix_attachment_custody_episode"))
        batch_op.drop_index(batch_op.f("ix_attachment_case"))
        batch_op.drop_index(batch_op.f("ix_attachment_act"))

    op.drop_table("attachment")
