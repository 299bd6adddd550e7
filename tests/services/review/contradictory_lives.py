# SPDX-License-Identifier: GPL-3.0-or-later
"""Lives before the law, each with one fact that another contradicts, in the form of `contradictory`."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Event, Participation
from kzdesk.domain.records.identity import DistinctPeople
from kzdesk.domain.records.listing import EditionRelease
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.place import Organisation
from kzdesk.domain.records.report import EarlierRecommendation, Report, Submitter
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.services.reference import organisation_id
from tests.services.review.contradictory import Scene
from tests.services.review.scenes import MALE, Scenes
from tests.services.review.sound_lives import WOMAN, Story


def sentenced(at: Scenes, name: str, **facts: object) -> Story:
    """Somebody in a new case of 2021."""
    one = Story(at, name, "", **facts)
    one.tried("2021-02-01")
    return one


def suspended_in_the_second_case(at: Scenes) -> None:
    one = sentenced(at, "Abai Serikbay")
    one.judged("2021-06-10", "1y")
    one.held("imprisonment", "2021-06-10", "2022-06-10", end_reason="served")
    one.tried("2022-11-01")
    one.judged("2023-03-15", "4y", component_type="suspended")
    one.held("imprisonment", "2023-03-15")


def acquitted_and_sentenced(at: Scenes) -> None:
    one = sentenced(at, "Bolat Ermekbay")
    one.held("pretrial", "2021-02-01", "2021-06-10", end_reason="acquitted")
    one.judged("2021-06-10", "4y")


def restricted_a_year_too_long(at: Scenes) -> None:
    one = sentenced(at, "Dauren Kenbay")
    one.judged("2021-06-10", "1y", component_type="restriction")
    one.held("restriction", "2021-06-10", "2023-06-10", end_reason="served")


def never_freed_from_a_suspended_sentence(at: Scenes) -> None:
    one = sentenced(at, "Erbol Tasbay")
    one.judged("2021-06-10", "1y", component_type="suspended")
    one.held("suspended", "2021-06-10")


def arrested_for_fewer_days(at: Scenes) -> None:
    one = Story(at, "Farhat Oralbay", "")
    one.tried("2022-04-05", case_kind="administrative", role="offender")
    one.judged("2022-04-05", "15d", component_type="arrest")
    one.held("admin_arrest", "2022-04-05", "2022-04-15", term_days=10, end_reason="served")


def banned_for_longer(at: Scenes) -> None:
    one = sentenced(at, "Galym Esenbay")
    one.judged("2021-06-10", "3y", component_type="post_ban")
    one.restricted("ban_post", "2021-06-10", "2031-06-10")


def paroled_before_two_thirds(at: Scenes) -> None:
    one = sentenced(at, "Halel Nurbay")
    at.charge(one.part, "255", "4")
    one.held("imprisonment", "2021-06-10", "2024-06-03", end_reason="parole")
    one.judged("2021-06-10", "12y")


def back_after_extradition(at: Scenes) -> None:
    one = Story(at, "Ilkhom Sadbay", "", citizenship=("UZ",))
    one.held("extradition", "2022-05-05", "2022-12-05", requesting_state="UZ", end_reason="extradited")
    one.held("pretrial", "2022-12-20")


def in_prison_and_deferred(at: Scenes) -> None:
    one = sentenced(at, "Kamila Baibay", **WOMAN)
    one.judged("2021-06-10", "5y", regime="extreme")
    one.held("imprisonment", "2021-06-10")
    one.held("deferred", "2021-06-10")


def sanctioned_long_after(at: Scenes) -> None:
    one = sentenced(at, "Lenar Omirbay")
    one.held("detention", "2021-02-01", "2021-02-03", end_reason="replaced")
    one.heard("custody_sanction", "2021-02-15", "investigating_almaty")


def another_judge(at: Scenes) -> None:
    one = sentenced(at, "Medet Isabay")
    judge = at.person("Aigul Serikova", "Айгуль Серикова", sex="female")
    at.put(Participation(case=one.case, person=judge, role="judge"))
    one.heard("trial", "2021-05-11", "bostandyk2", judges="B. Nurmagambetov")


def beaten_and_accused_under_one_number(at: Scenes) -> None:
    one = Story(at, "Nartai Akbay", "")
    one.tried("2021-02-01", number="197512031000045")
    event = at.put(Event(title="Interrogation", event_type="other"), start="2021-02-02")
    act = at.put(Act(event=event, victim=one.person, act_type="torture"), start="2021-02-02")
    at.put(IllTreatment(act=act, methods=("beat_hands",), criminal_case_number="197512031000045"))


def prisoner_who_beat_for_the_police(at: Scenes) -> None:
    one = Story(at, "Oral Kulbay", "")
    one.held("imprisonment", "2021-01-01", "2024-01-01", end_reason="served")
    event = at.put(Event(title="Beating", event_type="other"), start="2022-02-02")
    act = at.put(Act(event=event, victim=at.person("Polat Sadu"), act_type="torture"), start="2022-02-02")
    police = organisation_id("mia")
    at.put(Involvement(act=act, perpetrator=one.person, agency=police, degree="carried_out"))


def victim_as_co_defendant(at: Scenes) -> None:
    one, other = sentenced(at, "Rustem Abilbay"), at.person("Sabit Malikov")
    at.put(Participation(case=one.case, person=other, role="victim"))
    at.put(PersonRelation(person=one.person, relation_type="co_defendant", other_person=other))


def leader_at_nine(at: Scenes) -> None:
    movement = at.put(Organisation(name="Eski Zhol", org_type="movement"))
    made = PersonRelation(person=Story(at, "Talgat Urbay", "").person, relation_type="leader_of", organisation=movement)
    at.put(made, start="1989-01-01")


def two_who_are_one(at: Scenes) -> None:
    person = at.person("Umit Zhanbay")
    at.put(DistinctPeople(first=person, second=person, reason="Another birth date."), decided_on="2023-01-09")


def edition_of_another_time(at: Scenes) -> None:
    made = at.editions.create("List of the far future", PartialDate("2035-05-31"))
    at.put(EditionRelease(edition=made.id, sha256="0"), released_on="2023-05-31")


def refused_asylum_at_home(at: Scenes) -> None:
    Story(at, "Valikhan Tolebay", "").restricted("asylum_refusal", "2023-05-10")


def listed_by_the_probation_service(at: Scenes) -> None:
    one = Story(at, "Yerik Zhumabay", "")
    one.restricted("fin_list", "2023-05-10", authority=organisation_id("probation"))


def tried_anew_beside_another(at: Scenes) -> None:
    case = at.put(Case(title="Case of the bakers"), opened="2021-02-01")
    for name, day in (("Zhaksylyk Ondirbay", "2021-06-10"), ("Adil Kairbay", "2022-06-10")):
        part = at.put(Participation(case=case, person=at.person(name), role="convict"))
        at.people.sentence(part, day, "3y")


def child_who_beat_for_the_police(at: Scenes) -> None:
    child, event = Story(at, "Sayat Kerimbay", "", birth_date="2010-01-01"), Event(title="Raid", event_type="raid")
    made = Act(event=at.put(event, start="2022-02-02"), victim=at.person("Raim Sadu"), act_type="torture")
    act, police = at.put(made, start="2022-02-02"), organisation_id("mia")
    for degree in ("carried_out", "failed_to_prevent"):
        at.put(Involvement(act=act, perpetrator=child.person, agency=police, degree=degree))


def lawyer_among_the_prosecutors(at: Scenes) -> None:
    one = sentenced(at, "Usen Karabay")
    at.put(Participation(case=one.case, person=at.person("Askar Mukanov"), role="lawyer"))
    one.heard("trial", "2021-05-11", "bostandyk2", prosecutors="Mukanov Askar")


def report_that_repeats_itself(at: Scenes) -> None:
    report = at.put(Report(title="Report on prisons"), as_of="2023-01-09")
    for wording in ("End torture.", "End impunity."):
        at.put(Submitter(report=report, name="Friends of the Law"))
        at.put(EarlierRecommendation(report=report, number="125.3", wording=wording))


def two_editions_of_one_title(at: Scenes) -> None:
    for day in ("2021-03-31", "2021-04-30"):
        at.editions.create("List of spring", PartialDate(day))


def one_article_in_two_wordings(at: Scenes) -> None:
    case = at.put(Case(title="Case of the millers"), opened="2021-02-01")
    for name, quoted in (("Zhuldyz Ondir", "fraud"), ("Adilzhan Kair", "fraud on a large scale")):
        part = at.put(Participation(case=case, person=at.person(name), role="accused"))
        at.charge(part, "190", "3", stage="charged", quoted=quoted)


def arrested_for_two_months_long_ago(at: Scenes) -> None:
    """A list of the end of May, and an order of custody that ended in April."""
    person = at.person("Tumar Oiylkan", "Тұмар Ойылқан", **WOMAN)
    at.people.custody(person, "pretrial", "2024-02-09")
    at.entry(person, "On 9 February 2024, she was arrested for two months.", section=1)


def remanded_long_ago_in_russian(at: Scenes) -> None:
    person = at.person("Sultan Berikbol", "Султан Берикбол", **MALE)
    at.people.custody(person, "pretrial", "2024-03-12")
    at.entry(person, "12 марта 2024 года суд санкционировал арест Берикбола сроком на два месяца.", section=1)


def towns_in_wrong_regions(at: Scenes) -> None:
    at.text(
        "В Петропавловске (Павлодарская область) полиция изъяла телефоны.",
        "The police came to Zhanaozen, Aktobe region, at night.",
        "Ол Павлодар облысының Теміртау қаласында тұрады.",
    )


def _appealed(at: Scenes, latin: str, term: str, narrative: str) -> None:
    person = at.convict(latin, term="8y")
    at.sentence(at.part_of(person).id, "2023-07-18", term, level="appeal")
    at.entry(person, narrative)


def left_as_it_was_on_appeal(at: Scenes) -> None:
    _appealed(at, "Arsen Tolybai", "6y", "Апелляционная инстанция 18 июля 2023 года оставила приговор без изменения.")
    _appealed(at, "Kerim Asanqaigy", "6y", "The court of appeal upheld the verdict.")
    _appealed(at, "Iliyas Buqar", "8y", "On 18 July 2023, the court of appeal reduced the sentence by two years.")
    _appealed(at, "Oraz Dosmaghambet", "6y", "Суд оставил по апелляции приговор О. Досмагамбету без изменения.")
    _appealed(at, "Sabyr Shalkiiz", "8y", "Апелляциялық сот жазасын жеңілдетті.")


def articles_no_code_has(at: Scenes) -> None:
    at.text(
        "Задержанных привлекают по ст. 488 Уголовного кодекса.", "He was fined under Article 501 of the Criminal Code."
    )


CONTRADICTIONS: tuple[tuple[Scene, str, str], ...] = (
    (suspended_in_the_second_case, "time_served", "sentence of that day gives another punishment"),
    (acquitted_and_sentenced, "time_served", "ended by acquittal on 10 June 2021"),
    (restricted_a_year_too_long, "time_served", "over on 10 June 2022"),
    (never_freed_from_a_suspended_sentence, "time_served", "has no end, but the sentence gives 1y"),
    (arrested_for_fewer_days, "time_served", "ordered for 10 days"),
    (banned_for_longer, "time_served", "A ban is recorded until 10 June 2031"),
    (paroled_before_two_thirds, "time_served", "at least 8y"),
    (back_after_extradition, "time_served", "soon after the person was extradited on 5 December 2022"),
    (in_prison_and_deferred, "intervals", "one cannot be held and at liberty at once"),
    (in_prison_and_deferred, "values", "women do not serve"),
    (sanctioned_long_after, "hearings", "a court decides within 72 hours"),
    (another_judge, "hearings", "no hearing of the case names that judge"),
    (beaten_and_accused_under_one_number, "case_numbers", "the case in which the victim is accused"),
    (beaten_and_accused_under_one_number, "case_numbers", "the act is dated 2 February 2021"),
    (beaten_and_accused_under_one_number, "case_numbers", "opened on 1 February 2021"),
    (prisoner_who_beat_for_the_police, "records", "was in custody on that day"),
    (victim_as_co_defendant, "relations", "not among the accused"),
    (leader_at_nine, "relations", "8 years old at most"),
    (two_who_are_one, "records", "one and the same record"),
    (edition_of_another_time, "editions_alone", "more than a year ahead"),
    (edition_of_another_time, "editions_alone", "its status is another"),
    (refused_asylum_at_home, "values", "refusal of asylum"),
    (listed_by_the_probation_service, "values", "imposes none of this kind"),
    (child_who_beat_for_the_police, "records", "12 years old at most"),
    (child_who_beat_for_the_police, "records", "twice among the perpetrators"),
    (lawyer_among_the_prosecutors, "hearings", "the role of another in the case"),
    (report_that_repeats_itself, "editions_alone", "one submitter twice"),
    (report_that_repeats_itself, "editions_alone", "one number, 125.3"),
    (two_editions_of_one_title, "editions_alone", "bear one title"),
    (one_article_in_two_wordings, "provisions", "in 2 ways in one case"),
    (arrested_for_two_months_long_ago, "remand_told", "ended about 9 April 2024"),
    (remanded_long_ago_in_russian, "remand_told", "no extension is told"),
    (towns_in_wrong_regions, "regions_told", "it lies in North Kazakhstan region"),
    (towns_in_wrong_regions, "regions_told", "it lies in Mangystau region"),
    (towns_in_wrong_regions, "regions_told", "it lies in Karaganda region"),
    (left_as_it_was_on_appeal, "narrative", "made 6y of 8y"),
    (left_as_it_was_on_appeal, "narrative", "left it at 8y"),
    (articles_no_code_has, "articles_told", "article 488 of the Criminal Code, whose last article is 467"),
    (articles_no_code_has, "articles_told", "names article 501"),
    (tried_anew_beside_another, "co_defendants", "10 June 2022"),
)
