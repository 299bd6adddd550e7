# SPDX-License-Identifier: GPL-3.0-or-later
"""All services of one open vault, built once and handed to the window or the command line."""

from dataclasses import dataclass
from pathlib import Path

from kzdesk.domain.clock import Clock
from kzdesk.domain.said import said_date, said_term
from kzdesk.runtime.checklists import read_checklist
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.assertions import Assertions
from kzdesk.services.blank_forms import BlankForms
from kzdesk.services.bulk.desk import Bulk, open_bulk
from kzdesk.services.calendar import Calendar
from kzdesk.services.changes import Changes
from kzdesk.services.chronologies import Chronologies
from kzdesk.services.consents import Consents
from kzdesk.services.detention import Detentions
from kzdesk.services.display import Display
from kzdesk.services.drafts import Drafts
from kzdesk.services.editions import Editions
from kzdesk.services.evidence.desk import EvidenceDesk, open_evidence
from kzdesk.services.exchange.desk import Exchange, open_exchange, open_purging
from kzdesk.services.exchange.purging import Purging
from kzdesk.services.export import Export
from kzdesk.services.figures.desk import Figures
from kzdesk.services.hearing_papers import HearingPapers
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.importing import Importing
from kzdesk.services.observing import Observing
from kzdesk.services.preferences import Preferences
from kzdesk.services.records import Records
from kzdesk.services.reference import Reference
from kzdesk.services.releasing import Releases
from kzdesk.services.review.checking import Checking
from kzdesk.services.review.desk import Review, open_review
from kzdesk.services.shelf import Shelf
from kzdesk.services.subjects import Subjects
from kzdesk.services.timeline import Timelines
from kzdesk.services.today import Today
from kzdesk.services.upkeep import Upkeep
from kzdesk.services.ways_out import WaysOut
from kzdesk.store.vault import Vault

__all__ = ["Services", "Vault", "open_services"]


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases of an open vault."""

    vault: Vault
    vocabularies: Vocabularies
    display: Display
    records: Records
    drafts: Drafts
    detentions: Detentions
    editions: Editions
    export: Export
    releases: Releases
    subjects: Subjects
    importing: Importing
    bulk: Bulk
    reference: Reference
    observing: Observing
    hearing_papers: HearingPapers
    blank_forms: BlankForms
    changes: Changes
    assertions: Assertions
    consents: Consents
    evidence: EvidenceDesk
    timelines: Timelines
    chronologies: Chronologies
    wordings: HouseWordings
    today: Today
    figures: Figures
    checking: Checking
    review: Review
    exchange: Exchange
    calendar: Calendar
    shelf: Shelf
    upkeep: Upkeep
    purging: Purging
    access: Access
    preferences: Preferences


def open_services(vault: Vault, *, access: Access, preferences: Preferences, resources: Path, clock: Clock) -> Services:
    """Return the services of a vault; values are shown in the language that is chosen at the time."""
    vocabularies, display, wordings, data = _ground(vault, preferences, resources)
    observing, export = _observing(vault, display, clock, resources), Export(vault, vocabularies, resources, wordings)
    return Services(
        vault=vault,
        vocabularies=vocabularies,
        display=display,
        records=Records(vault, display),
        drafts=Drafts(vault, clock),
        detentions=Detentions(vault, display),
        editions=Editions(vault, vocabularies),
        export=export,
        releases=Releases(vault, export, access),
        subjects=Subjects(vault, display),
        importing=Importing(vault, vocabularies, data),
        bulk=open_bulk(vault, display, access, preferences, resources),
        reference=Reference(vault, data),
        observing=observing,
        hearing_papers=HearingPapers(vault, observing, vocabularies, wordings),
        blank_forms=BlankForms(resources),
        changes=Changes(vault, display),
        assertions=Assertions(vault, display),
        consents=Consents(vault),
        evidence=open_evidence(vault, access),
        timelines=Timelines(vault, display),
        chronologies=Chronologies(vault, vocabularies, wordings),
        wordings=wordings,
        today=Today(vault, display, clock),
        figures=Figures(vault, vocabularies, wordings),
        checking=Checking(vault, data),
        review=open_review(vault, display, export, data, wordings),
        exchange=open_exchange(vault, clock),
        calendar=Calendar(Today(vault, display, clock), clock, WaysOut(vault, access)),
        shelf=Shelf(vault),
        upkeep=Upkeep(vault),
        purging=open_purging(vault, access, display, clock),
        access=access,
        preferences=preferences,
    )


def _ground(
    vault: Vault, preferences: Preferences, resources: Path
) -> tuple[Vocabularies, Display, HouseWordings, ReferenceData]:
    """Return what many services stand on: words, and what ships with the program."""
    vocabularies = Vocabularies(resources / "vocabularies")
    display = _display(vocabularies, preferences)
    return vocabularies, display, HouseWordings(vault, resources), ReferenceData(resources / "reference")


def _observing(vault: Vault, display: Display, clock: Clock, resources: Path) -> Observing:
    """Return what is written down in courtrooms, with the checklists that ship."""
    return Observing(vault, display, clock, lambda name: read_checklist(resources / "checklists", name))


def _display(vocabularies: Vocabularies, preferences: Preferences) -> Display:
    """Return how values are shown in the language of the window, whichever it is at the time."""
    return Display(
        vocabularies,
        preferences.language,
        say_date=lambda day: preferences.say(said_date(day)),
        say_term=lambda term: preferences.say(said_term(term)),
    )
