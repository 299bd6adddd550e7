# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports on a hearing and on a whole trial: answers, counts, findings, judgment."""

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Observation
from kzdesk.services.export import Prepared
from tests.documents.reading import said, tables, under
from tests.services.papers.conftest import Make
from tests.trials import Trials

FIRST = {"A1": "yes", "D3": "no: a guard stood near", "V1": "not_observed", "L7": "not_applicable", "C4": "partly"}
SECOND = {"A1": "yes", "D3": "partly", "A2": "yes"}


@pytest.fixture(scope="module")
def trial(trials: Trials) -> dict[str, str]:
    """A trial of two hearings that were observed, the second by two observers, and one that was not."""
    with trials.at_once():
        anna = trials.person("Anna Belova", "", "C6", "C2")
        case = trials.put(Case(title="Airport case", number="221/2023", motive="It began after the rally."))
        trials.accused(case, anna, term="6y6m")
        court = trials.court()
        first = trials.hearing(case, "2023-02-10", FIRST, court=court, judges="A. Judge", outcome="Adjourned")
        second = trials.hearing(case, "2023-02-17", SECOND, court=court, mode="closed")
        trials.observe(second, {"A1": "no", "L1": ": nobody could say"}, overall="D", summary="10:01:05 Doors open")
        trials.hearing(case, "2023-03-10", stage="verdict")
    return {"case": case, "first": first, "second": second}


@pytest.fixture(scope="module")
def report(make: Make, trial: dict[str, str]) -> Prepared:
    return make("trial-report", trial["case"])


def test_report_on_a_hearing_has_answers_notes_and_blanks(make: Make, trial: dict[str, str]) -> None:
    text = said(make("hearing-report", trial["first"]).outline)
    assert "Hearing: 10 February 2023, trial" in text
    assert "Questions answered: 5 of 68. Questions that give concern: 2." in text
    assert "Answers: yes – 1; no – 1; partly – 1; not observed – 1; not applicable – 1." in text
    assert "Judges | A. Judge" in text
    assert "Prosecutors | [to be filled in]" in text
    assert "D3 | Could the accused talk with counsel in confidence? [14(3)(b)] | no\na guard stood near" in text
    assert "Accused | Anna Belova" in text
    assert "K7" not in text


def test_concerns_stand_before_the_checklist(make: Make, trial: dict[str, str]) -> None:
    outline = make("hearing-report", trial["first"]).outline
    concerns = under(outline, "Concerns")
    assert [row[0] for row in tables(outline)[2][1:]] == ["D3", "C4"]
    assert "A1" not in concerns


def test_observers_who_differ_are_both_heard(make: Make, trial: dict[str, str]) -> None:
    text = said(make("hearing-report", trial["second"]).outline)
    assert "Observer 1" in text
    assert "Observer 2" in text
    assert "Closed to the public | no reason was given" in text
    assert "early enough to attend? [14(1)] | yes\nno" in text
    assert "[9(2)] | note without an answer:\nnobody could say" in text
    assert "10:01:05 Doors open" in text


def test_what_the_reader_may_not_see_is_no_blank(make: Make, trial: dict[str, str]) -> None:
    text = said(make("hearing-report", trial["first"], profile="public").outline)
    assert "Judges" not in text
    assert "a guard stood near" not in text
    assert "Prosecutors | [to be filled in]" in text
    assert "in confidence? [14(3)(b)] | no" in text


def test_a_hearing_that_nobody_observed_says_so(make: Make, trials: Trials) -> None:
    hearing = trials.hearing(trials.put(Case(title="Quiet case")), "2023-05-05")
    prepared = make("hearing-report", hearing)
    assert "Nobody observed this hearing." in said(prepared.outline)
    assert prepared.outline.data == ()


def test_a_checklist_of_another_version_is_refused(make: Make, trials: Trials) -> None:
    hearing = trials.hearing(trials.put(Case(title="Later case")), "2023-05-05")
    trials.put(Observation(hearing=hearing, checklist="fair-trial-99"))
    with pytest.raises(Refused, match="checklist"):
        make("hearing-report", hearing)


def test_counts_of_questions_add_up_to_sections_and_sections_to_all(report: Prepared) -> None:
    head, *rows = next(table for table in tables(report.outline) if table[0][0] == "Question")
    assert head == ("Question", "Y", "N", "P", "O", "A")
    counted = {row[0]: [int(cell.replace("–", "0")) for cell in row[1:]] for row in rows}
    total = counted.pop("All questions")
    questions = [counts for label, counts in counted.items() if label[0].isupper() and label[1].isdigit()]
    sections = [counts for label, counts in counted.items() if not label[1].isdigit()]
    assert len(questions) == 68
    assert [sum(column) for column in zip(*questions, strict=True)] == total == [3, 2, 2, 1, 1]
    assert [sum(column) for column in zip(*sections, strict=True)] == total


def test_concerns_stand_under_each_article_with_their_hearings(report: Prepared) -> None:
    fair_trial = under(report.outline, "Article 14: fair trial")
    assert "D3" in fair_trial
    assert "“no”: hearing 1 (10 February 2023).\n“partly”: hearing 2 (17 February 2023)." in fair_trial
    assert "hearing 1 (10 February 2023): a guard stood near" in fair_trial
    for article in ("19: freedom of opinion and expression", "21: peaceful assembly", "22: freedom of association"):
        assert "C4" in under(report.outline, f"Article {article}")
    assert "C4" not in fair_trial


def test_gaps_are_said(report: Prepared) -> None:
    torture = under(report.outline, "Article 7: prohibition of torture and ill-treatment")
    assert "Questions: 3. With concern: 0. Without concern: 0. Not applicable: 0. Not observed: 3." in torture
    assert "Not observed at any hearing, so that this report says nothing about them: V1, V2, H5." in torture
    assert "L7" not in under(report.outline, "Article 9: liberty and security of person").split("them: ")[1]


def test_course_parties_and_judgment(report: Prepared) -> None:
    text = said(report.outline)
    assert "Hearings recorded: 3. Observed: 2. Questions of the checklist: 68. Questions that give concern: 3." in text
    assert "1 | 10 February 2023\ntrial | Court No. 2\nin the courtroom\nAdjourned | admitted" in text
    assert "3 | 10 March 2023\nverdict | in the courtroom | not observed" in text
    charge = "Criminal Code (2014), art. 272, part 2 (“participation in mass riots”) – convicted, 20 January 2023"
    assert f"Anna Belova | defendant | {charge}" in text
    judged = "court of first instance, 10 March 2023\nCourt No. 2"
    assert f"Anna Belova | {judged} | imprisonment, 6 years and 6 months, medium-security institution" in text
    assert [source_text(each.message) for each in report.remarks] == ["Nobody observed this hearing."]


def test_articles_of_a_charge_are_called_as_the_language_calls_them(make: Make, trial: dict[str, str]) -> None:
    russian, kazakh = (said(make("trial-report", trial["case"], language).outline) for language in ("ru", "kk"))
    assert "Уголовный кодекс (2014), ст. 272, ч. 2 («Массовые беспорядки») – осуждён, 20 января 2023 года" in russian
    assert "Қылмыстық кодекс (2014), 272-бап, 2-бөлік («Жаппай тәртіпсіздіктер»)" in kazakh


def test_co_accused_who_did_not_agree_are_left_out(make: Make, trials: Trials) -> None:
    with trials.at_once():
        case = trials.put(Case(title="Joint case"))
        trials.accused(case, trials.person("Bolat Serikov", "", "C2"))
        trials.accused(case, trials.person("Daniyar Hidden", "", "C1"), article="405")
        trials.hearing(case, "2023-02-10", FIRST, court=trials.court(), outcome="Daniyar spoke")
    text = said(make("trial-report", case).outline)
    assert "Bolat Serikov" in text
    assert not {"Daniyar", "405", "Joint case", "Court No. 2"} & set(text.replace(".", " ").split())
    assert "10 February 2023" in text
    assert "Criminal case" in text
    assert "left out of it" in text
    assert "D3" in under(make("trial-report", case).outline, "Article 14: fair trial")
