# SPDX-License-Identifier: GPL-3.0-or-later
"""What spreadsheets put on the clipboard becomes rows of people."""

import pytest
from hypothesis import given, strategies

from kzdesk.services.detention_rows import TypedRow
from kzdesk.services.pasted_rows import COLUMNS, pasted_rows

ROW = TypedRow("Алиев", "Аскар", "м", article="272", quoted_as="mass riots")


@pytest.mark.parametrize(
    "text",
    [
        "Алиев\tАскар\tм\t\t\t272\tmass riots",
        "Алиев\tАскар\tм\t\t\t272\tmass riots\t\t\t\r\n\t\t\t\r\n\r\n",
        " Алиев \t\u00a0Аскар\tм\t\t\t272\t mass  riots",
        "Фамилия\tИмя\tПол\tСтатья\tФормулировка\nАлиев\tАскар\tм\t272\tmass riots\n",
        "№\tSURNAME\tGiven name\tArticle\tWording\tSex\t\n1\tАлиев\tАскар\t272\tmass riots\tм\t\n",
        'ФИО\tПол\tСтатья\tОбвинение\n"Алиев\nАскар"\tм\t272\tmass riots',
        "Full name\tSex\tArticle\tCharge\nАскар Алиев\tм\t272\tmass riots",
    ],
)
def test_cells_with_and_without_headings(text: str) -> None:
    assert pasted_rows(text) == (ROW,)


def test_patronymic_joins_the_given_name() -> None:
    text = "Фамилия\tИмя\tОтчество\nАлиев\tАскар\tСерикович"
    assert pasted_rows(text) == (TypedRow("Алиев", "Аскар Серикович"),)


def test_a_column_of_whole_names() -> None:
    assert pasted_rows("Askar Aliyev\nSembay Marat\n\n") == (TypedRow("Aliyev", "Askar"), TypedRow("Marat", "Sembay"))


def test_a_column_of_surnames_stays_one() -> None:
    assert pasted_rows("Aliyev\nSembay") == (TypedRow("Aliyev"), TypedRow("Sembay"))


def test_cells_go_where_the_cursor_is() -> None:
    assert pasted_rows("272\triots\n405", first_column=5) == (
        TypedRow(article="272", quoted_as="riots"),
        TypedRow(article="405"),
    )


@pytest.mark.parametrize("text", ["", "\n", "\t\t\n\t", "Surname\tGiven name"])
def test_nothing(text: str) -> None:
    assert pasted_rows(text) == ()


@given(strategies.text())
def test_no_clipboard_is_refused(text: str) -> None:
    assert not any(row.blank for row in pasted_rows(text, first_column=1))


@given(strategies.lists(strategies.lists(strategies.sampled_from(["a1", "Жаңа", "7", ""]), max_size=12), max_size=6))
def test_cells_stay_in_their_columns(lines: list[list[str]]) -> None:
    text = "\n".join("\t".join(line) for line in lines)
    rows = pasted_rows(text)
    wanted = [line for line in lines if any(line[: len(COLUMNS)])]
    assert [[getattr(row, name) for name in COLUMNS] for row in rows] == [
        (line + [""] * len(COLUMNS))[: len(COLUMNS)] for line in wanted
    ]
