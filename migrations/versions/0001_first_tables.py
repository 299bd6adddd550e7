# SPDX-License-Identifier: GPL-3.0-or-later
"""First tables: one for each record type, the operation log, the search index, drafts and facts about the vault."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

RECORDS = {
    "person": (
        "person_kind sex birth_date:date occupation roles citizenship birth_place:reference death_date:date "
        "ethnicity religion disability_group dependants_minor:integer health_note public_bio iin id_documents "
        "contact address note"
    ),
    "person_name": (
        "person:reference given surname patronymic script name_kind written patronymic_style "
        "surname_is_patronymic:flag sort_key sort_alphabet source:reference"
    ),
    "custody_episode": (
        "person:reference custody_kind start:date end:date end_reason facility:reference place:reference "
        "ordered_by:reference requesting_state legal_basis term_days:integer extended_to:date "
        "without_contact:flag family_notified:date lawyer_access:date note"
    ),
    "list_assessment": (
        "person:reference as_of:date criterion_a reason_a criterion_b reason_b criterion_c reason_c "
        "criterion_d reason_d criterion_e reason_e exclusions decision decided_on:date reviewer_1 reviewer_2"
    ),
    "case": ("title case_kind number agency:reference opened:date event:reference classified:flag motive"),
    "participation": ("case:reference person:reference role note"),
    "charge": (
        "participation:reference provision:reference quoted_as stage stage_date:date alleged:flag purpose "
        "position:integer"
    ),
    "sentence": (
        "participation:reference pronounced:date level court:reference in_force_on:date supersedes:reference note"
    ),
    "sentence_component": (
        "sentence:reference component_type term regime counted_from:date credit_days:integer "
        "deferred_until:date amount_kzt:integer note"
    ),
    "event": ("title event_type start:date end:date place:reference description"),
    "place": ("name name_ru name_kk former_names level parent:reference region_code valid_from:date valid_to:date"),
    "facility": (
        "name name_ru official_code facility_type place:reference operator:reference security_level "
        "unofficial:flag note"
    ),
    "organisation": (
        "name name_ru name_kk org_type place:reference parent:reference valid_from:date valid_to:date note"
    ),
    "provision": (
        "code article part edition report_wording title_en title_ru title_kk political:flag shortest longest "
        "valid_from:date valid_to:date source"
    ),
    "source": ("alias source_kind reliability language published:date address identity risk_note"),
    "edition": ("title as_of:date status coalition note"),
    "list_section": ("edition:reference section_code heading position:integer"),
    "list_group": ("section:reference heading intro ordering alphabet position:integer"),
    "list_entry": (
        "group:reference person:reference printed_name:reference narrative lead_override without_dates:flag "
        "position:integer"
    ),
}
TYPES = {"": sa.Text, "reference": sa.Text, "date": sa.Text, "integer": sa.Integer, "flag": sa.Boolean}


def record_columns(fields: str) -> list[sa.Column[Any]]:
    columns: list[sa.Column[Any]] = [
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
    ]
    for field in fields.split():
        name, _, kind = field.partition(":")
        columns.append(sa.Column(name, TYPES[kind]()))
        if kind == "date":
            columns += [sa.Column(f"{name}_min", sa.Text()), sa.Column(f"{name}_max", sa.Text())]
    return columns


def upgrade() -> None:
    for table, fields in RECORDS.items():
        op.create_table(table, *record_columns(fields))
        op.create_index(f"ix_{table}_listed", table, ["deleted", "caption"])
        for field in fields.split():
            name, _, kind = field.partition(":")
            if kind == "reference":
                op.create_index(f"ix_{table}_{name}", table, [name])
    create_log()
    create_search()
    op.create_table(
        "draft",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
    )
    op.create_table(
        "vault_fact",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )


def create_log() -> None:
    op.create_table(
        "operation",
        sa.Column("sequence", sa.Integer(), primary_key=True),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_operation_record_id", "operation", ["record_id"])
    op.create_index("uq_operation_device_number", "operation", ["device", "number"], unique=True)


def create_search() -> None:
    op.create_table(
        "search_text",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("root_type", sa.Text(), nullable=False),
        sa.Column("root_id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
    )
    op.create_index("uq_search_text_record_id", "search_text", ["record_id"], unique=True)
    op.create_index("ix_search_text_root_id", "search_text", ["root_id"])
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5("
        "body, content='search_text', content_rowid='row', tokenize='unicode61 remove_diacritics 0', prefix='2 3')"
    )
    op.execute("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)")


def downgrade() -> None:
    for table in ("search_index", "search_text", "operation", "draft", "vault_fact", *RECORDS):
        op.drop_table(table)
