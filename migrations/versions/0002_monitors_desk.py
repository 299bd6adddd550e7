# SPDX-License-Identifier: GPL-3.0-or-later
"""What monitors record beside cases and custody: acts, hearings, restrictions, consent, sources, interventions."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NEW_RECORDS = {
    "consent": (
        "person:reference levels given_by giver_relation scope method language obtained_on:date evidence "
        "review_on:date withdrawn_on:date note"
    ),
    "restriction": (
        "person:reference restriction_type authority:reference start:date end:date legal_basis effect "
        "before_verdict:flag after_served:flag bank:reference amount_kzt:integer"
    ),
    "person_relation": (
        "person:reference relation_type other_person:reference organisation:reference start:date end:date"
    ),
    "hearing": (
        "case:reference held_on:date begins stage court:reference courtroom judges prosecutors lawyers mode "
        "closure_reason_given:flag outcome next_on:date next_begins"
    ),
    "observation": (
        "hearing:reference observer checklist admitted arrived left recording_allowed summary overall sealed_on:date"
    ),
    "answer": ("observation:reference item value note noted_at evidence"),
    "act": (
        "event:reference victim:reference act_type start:date end:date facility:reference place:reference "
        "exact_location stated_reason status_at_end attribution narrative"
    ),
    "ill_treatment": (
        "act:reference methods purpose injuries examined_on:date examined_by consistency "
        "psychological_findings treatment statement_signed complaint_filed:date criminal_case_number "
        "complaint_outcome pressure_to_withdraw:flag compensation_kzt:integer"
    ),
    "involvement": (
        "act:reference perpetrator:reference agency:reference degree rank_post status source:reference "
        "approved_by_1 approved_by_2 note"
    ),
    "event_link": ("event:reference link_type other_event:reference"),
    "place_membership": ("place:reference parent:reference start:date end:date"),
    "information": (
        "source:reference received_on:date medium content credibility person:reference case:reference event:reference"
    ),
    "assertion": ("subject_type subject_id subject_field value source:reference as_of:date status reason decided_by"),
    "intervention": (
        "title intervention_type person:reference case:reference addressed_to priority status deadline:date "
        "sent_on:date answered_on:date response impact"
    ),
    "financial_list_entry": (
        "printed_name person:reference match_status category number birth_date:date iin added_on:date "
        "removed_on:date correction file_sha256 read_on:date"
    ),
    "recommendation": ("wording addressees language position:integer"),
    "recommendation_target": ("recommendation:reference target:reference"),
    "sanctions_target": (
        "name name_kk name_ru person:reference birth_date:date post description justification sources position:integer"
    ),
    "text_block": ("title topic language body"),
}
NEW_FIELDS = {
    "event": "affected_count:integer affected_qualifier affected_as_of:date affected_source:reference",
    "organisation": "other_names succeeded_by:reference banned_on:date banned_by:reference ban_text",
}
TYPES = {"": sa.Text, "reference": sa.Text, "date": sa.Text, "integer": sa.Integer, "flag": sa.Boolean}


def field_columns(fields: str) -> Iterator[sa.Column[Any]]:
    for field in fields.split():
        name, _, kind = field.partition(":")
        yield sa.Column(name, TYPES[kind]())
        if kind == "date":
            yield sa.Column(f"{name}_min", sa.Text())
            yield sa.Column(f"{name}_max", sa.Text())


def references(fields: str) -> list[str]:
    return [field.removesuffix(":reference") for field in fields.split() if field.endswith(":reference")]


def record_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
    ]


def upgrade() -> None:
    for table, fields in NEW_RECORDS.items():
        op.create_table(table, *record_columns(), *field_columns(fields))
        op.create_index(f"ix_{table}_listed", table, ["deleted", "caption"])
        for name in references(fields):
            op.create_index(f"ix_{table}_{name}", table, [name])
    for table, fields in NEW_FIELDS.items():
        for column in field_columns(fields):
            op.add_column(table, column)
        for name in references(fields):
            op.create_index(f"ix_{table}_{name}", table, [name])


def downgrade() -> None:
    for table, fields in NEW_FIELDS.items():
        for name in references(fields):
            op.drop_index(f"ix_{table}_{name}", table)
        for column in reversed(list(field_columns(fields))):
            op.drop_column(table, column.name)
    for table in NEW_RECORDS:
        op.drop_table(table)
