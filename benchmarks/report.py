# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints figures side by side, with the ratio of each to the first row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing and its values; the first value is the one the ratio is taken of."""

    name: str
    first: float
    second: float


def table(title: str, figures: list[Figure], *, columns: tuple[str, str]) -> None:
    """Print the figures; the first row is the peer."""
    peer = figures[0].first
    print(f"\n{title}")
    print(f"  {'':44} {columns[0]:>10} {columns[1]:>10} {'ratio':>7}")
    for figure in figures:
        print(f"  {figure.name:44} {figure.first:10.2f} {figure.second:10.2f} {figure.first / peer:6.2f}×")


def goal(name: str, figure: float, most: float, unit: str) -> None:
    """Print a figure beside the most it may be."""
    told = "holds" if figure <= most else "DOES NOT HOLD"
    print(f"  {name:44} {figure:10.1f} {unit:3} goal {most:g} {unit}: {told}", flush=True)
