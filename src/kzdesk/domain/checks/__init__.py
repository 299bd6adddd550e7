# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks: one module for each class of contradiction, listed here by hand so that one can see them all.

A check of people is a function `look(PersonFile)`, one of cases `look(CaseFile)`, and so on; each yields findings and
changes nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks import (
    abbreviations,
    acts_dated,
    article_titles,
    belonging,
    calendar_days,
    case_dates,
    case_numbers,
    charges,
    circumstances,
    co_defendants,
    counts,
    date_order,
    disclosure_gaps,
    editions_alone,
    fitness,
    gaps,
    hearings,
    house_style,
    identity,
    in_court,
    intervals,
    money,
    named_in_print,
    names_written,
    narrative,
    notes_in_court,
    numbering,
    outcomes,
    provisions,
    quantities,
    regions_told,
    relations,
    remand_told,
    spellings_of_names,
    standing_alone,
    status_section,
    steps_told,
    terms,
    time_served,
    told_twice,
    trials,
    validity,
    values,
    whereabouts,
)
from kzdesk.domain.checks.files import CaseFile, EditionFile, PersonFile, RecordFile, TextsFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Check:
    """One class of contradiction: its word for the command line, its name for people, and where it looks."""

    name: str
    label: Message
    people: Callable[[PersonFile], Iterator[Finding]] | None = None
    cases: Callable[[CaseFile], Iterator[Finding]] | None = None
    editions: Callable[[EditionFile], Iterator[Finding]] | None = None
    texts: Callable[[TextsFile], Iterator[Finding]] | None = None
    records: Callable[[RecordFile], Iterator[Finding]] | None = None


CHECKS: Final[tuple[Check, ...]] = (
    Check(
        date_order.NAME,
        date_order.LABEL,
        people=date_order.look,
        cases=case_dates.look,
        records=date_order.look_at_record,
    ),
    Check(values.NAME, values.LABEL, people=values.look, cases=values.look_at_case, records=values.look_at_record),
    Check(co_defendants.NAME, co_defendants.LABEL, cases=co_defendants.look, editions=co_defendants.look_at_edition),
    Check(validity.NAME, validity.LABEL, people=validity.look, cases=validity.look_at_case),
    Check(intervals.NAME, intervals.LABEL, people=intervals.look),
    Check(terms.NAME, terms.LABEL, people=terms.look),
    Check(time_served.NAME, time_served.LABEL, people=time_served.look),
    Check(trials.NAME, trials.LABEL, people=trials.look),
    Check(hearings.NAME, hearings.LABEL, cases=hearings.look),
    Check(spellings_of_names.NAME, spellings_of_names.LABEL, people=spellings_of_names.look),
    Check(circumstances.NAME, circumstances.LABEL, people=circumstances.look),
    Check(
        whereabouts.NAME,
        whereabouts.LABEL,
        people=whereabouts.look,
        cases=whereabouts.look_at_case,
        records=whereabouts.look_at_record,
    ),
    Check(in_court.NAME, in_court.LABEL, records=in_court.look),
    Check(notes_in_court.NAME, notes_in_court.LABEL, records=notes_in_court.look),
    Check(fitness.NAME, fitness.LABEL, people=fitness.look),
    Check(belonging.NAME, belonging.LABEL, records=belonging.look),
    Check(relations.NAME, relations.LABEL, people=relations.look),
    Check(standing_alone.NAME, standing_alone.LABEL, records=standing_alone.look),
    Check(editions_alone.NAME, editions_alone.LABEL, records=editions_alone.look),
    Check(named_in_print.NAME, named_in_print.LABEL, records=named_in_print.look),
    Check(
        provisions.NAME,
        provisions.LABEL,
        people=provisions.look,
        cases=provisions.look_at_case,
        editions=provisions.look_at_edition,
    ),
    Check(case_numbers.NAME, case_numbers.LABEL, people=case_numbers.look, cases=case_numbers.look_at_case),
    Check(charges.NAME, charges.LABEL, people=charges.look),
    Check(outcomes.NAME, outcomes.LABEL, people=outcomes.look),
    Check(identity.NAME, identity.LABEL, people=identity.look),
    Check(
        status_section.NAME, status_section.LABEL, people=status_section.look, editions=status_section.look_at_edition
    ),
    Check(
        calendar_days.NAME,
        calendar_days.LABEL,
        people=calendar_days.look,
        cases=calendar_days.look_at_case,
        texts=calendar_days.look_texts,
    ),
    Check(gaps.NAME, gaps.LABEL, people=gaps.look),
    Check(disclosure_gaps.NAME, disclosure_gaps.LABEL, editions=disclosure_gaps.look_at_edition),
    Check(
        narrative.NAME, narrative.LABEL, people=narrative.look, cases=narrative.look_case, texts=narrative.look_texts
    ),
    Check(article_titles.NAME, article_titles.LABEL, people=article_titles.look_person, texts=article_titles.look),
    Check(told_twice.NAME, told_twice.LABEL, people=told_twice.look_person, texts=told_twice.look),
    Check(
        counts.NAME,
        counts.LABEL,
        people=counts.look_person,
        cases=counts.look_case,
        editions=counts.look_edition,
        texts=counts.look_texts,
    ),
    Check(regions_told.NAME, regions_told.LABEL, texts=regions_told.look),
    Check(remand_told.NAME, remand_told.LABEL, texts=remand_told.look),
    Check(
        steps_told.NAME,
        steps_told.LABEL,
        people=steps_told.look,
        cases=steps_told.look_case,
        texts=steps_told.look_texts,
    ),
    Check(house_style.NAME, house_style.LABEL, texts=house_style.look),
    Check(acts_dated.NAME, acts_dated.LABEL, texts=acts_dated.look),
    Check(abbreviations.NAME, abbreviations.LABEL, texts=abbreviations.look),
    Check(numbering.NAME, numbering.LABEL, texts=numbering.look),
    Check(
        quantities.NAME,
        quantities.LABEL,
        people=quantities.look,
        cases=quantities.look,
        texts=quantities.look_texts,
    ),
    Check(money.NAME, money.LABEL, people=money.look_person, texts=money.look),
    Check(names_written.NAME, names_written.LABEL, editions=names_written.look_edition, texts=names_written.look_texts),
)
