# SPDX-License-Identifier: GPL-3.0-or-later
"""What texts tell twice and differently of people, many of whom are not on record."""

from collections.abc import Iterator

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.kin_told import kinship_told
from kzdesk.domain.checks.offices_told import offices_told
from kzdesk.domain.checks.origins_told import origins_told
from kzdesk.domain.checks.sexes_told import sexes_told
from kzdesk.domain.checks.threats_told import threats_told
from kzdesk.domain.checks.told_alike import alike_told
from kzdesk.domain.checks.wounds_told import wounds_told


def people_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield relatives, offices, origins, lists, wounds, sexes and terms told in two ways, as findings of this check."""
    yield from kinship_told(check, file)
    yield from offices_told(check, file)
    yield from origins_told(check, file)
    yield from alike_told(check, file)
    yield from wounds_told(check, file)
    yield from sexes_told(check, file)
    yield from threats_told(check, file)
