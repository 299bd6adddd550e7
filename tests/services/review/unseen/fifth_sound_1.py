# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the fifth unseen round, part 1."""

from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.person import PersonRelation
from kzdesk.services.reference import place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fifth_tools import record, section_entry, whole
from tests.services.review.unseen.tools import MAN, Scene, accuse, day, join, pronounce, report


def sound_brothers_of_one_surname(at: Scenes) -> None:
    """Two brothers with the same initial, born a year apart, in one case with different terms."""
    elder, _part = record(
        at,
        "Nurlan Zhakupbek",
        "Нурлан Жакупбек",
        born="1985-05-06",
        detained="2022-01-11",
        charges=[("272", "2")],
        case="Case of the two brothers",
        verdict="2022-10-13",
        term="5y",
        court="smus_almaty",
    )
    younger = at.person("Nurken Zhakupbek", "Нуркен Жакупбек", **MAN, birth_date="1986-06-05")
    at.put(PersonRelation(person=elder, relation_type="sibling", other_person=younger))
    other = join(at, at.part_of(elder).case, younger)
    accuse(at, other, "272", "2", since="2022-10-13")
    pronounce(at, other, "2022-10-13", "3y", court="smus_almaty", kind="suspended")
    section_entry(
        at,
        elder,
        "Nurlan Zhakupbek received five years; his brother Nurken Zhakupbek received a three-year suspended sentence.",
        "convicted",
    )


def sound_appeal_lowered_the_term(at: Scenes) -> None:
    """Seven years at first, five and a half after the appeal: both are true."""
    part = whole(
        at,
        "Serikzhan Abilkair",
        "Серикжан Абилкаир",
        "The court of first instance gave him seven years on 6 June 2023; on 22 August 2023 the appeal court reduced"
        " this to five and a half years.",
        born="1978-03-13",
        detained="2022-12-08",
        charges=[("174", "2")],
        case="Case of the radio",
        verdict="2023-06-06",
        term="7y",
        court="smus_astana",
    )
    with at.vault.transaction() as tx:
        (first,) = tx.records.where(Sentence, {"participation": part})
    pronounce(
        at,
        part,
        "2023-08-22",
        "5y 6m",
        court="court_astana",
        level="appeal",
        supersedes=first.id,
        counted_from="2022-12-08",
        regime="medium",
    )


def sound_credit_by_coefficient(at: Scenes) -> None:
    """A day in the remand prison counts as one and a half: 180 days give 270."""
    person = at.person("Kuanyshbek Dosai", "Куанышбек Досай", **MAN, birth_date="1990-04-09")
    at.people.custody(person, "pretrial", "2023-02-02", "2023-08-01", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-08-01")
    part = at.part(person, title="Case of the workshop", opened="2023-02-01")
    accuse(at, part, "188", "3", since="2023-08-01")
    pronounce(
        at, part, "2023-08-01", "3y", court="alfarabi", counted_from="2023-08-01", credit_days=270, regime="minimum"
    )


def sound_released_and_arrested_again(at: Scenes) -> None:
    """Released in one case in 2022, arrested in another in 2024."""
    person = at.person("Yerbolat Zhunisbek", "Ерболат Жунисбек", **MAN, birth_date="1981-12-31")
    at.people.custody(person, "pretrial", "2022-01-14", "2022-06-02", end_reason="released")
    old = at.part(person, role="accused", title="Case of January", opened="2022-01-13")
    accuse(at, old, "272", "2", stage="dropped", since="2022-06-02")
    case = at.put(Case(title="Case of the interview", opened=day("2024-04-15")))
    accuse(at, join(at, case, person, "accused"), "405", "2", stage="charged", since="2024-04-18")
    at.people.custody(person, "pretrial", "2024-04-18")
    section_entry(
        at,
        person,
        "Zhunisbek was released on 2 June 2022, when the first case was dropped. He was arrested again on 18 April"
        " 2024.",
    )


def sound_amnesty(at: Scenes) -> None:
    """Five years, of which ten months were served: he was amnestied."""
    person = at.person("Adilkhan Muratbek", "Адильхан Муратбек", **MAN, birth_date="1994-07-19")
    at.people.custody(person, "pretrial", "2022-01-13", "2022-09-08", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-09-08", "2022-11-16", end_reason="amnesty")
    part = at.part(person, title="Дело о площади", opened="2022-01-12")
    accuse(at, part, "272", "2", since="2022-09-08")
    pronounce(at, part, "2022-09-08", "5y", court="smus_almaty", counted_from="2022-01-13", regime="medium")
    report(
        at,
        "Амнистия",
        "Адильхана Муратбека приговорили к пяти годам, но 16 ноября 2022 года он вышел на свободу по амнистии.",
        language="ru",
    )


def sound_suspended_sentence(at: Scenes) -> None:
    """Four years suspended: he is at home, and that is right."""
    person = at.person("Tolegen Sadvokas", "Толеген Садвокас", **MAN, birth_date="1973-01-05")
    at.people.custody(person, "pretrial", "2022-01-15", "2022-05-18", end_reason="replaced")
    at.people.custody(person, "suspended", "2022-05-18")
    part = at.part(person, title="Case of the loudspeaker", opened="2022-01-14")
    accuse(at, part, "272", "3", since="2022-05-18")
    pronounce(at, part, "2022-05-18", "4y", court="enbekshi", kind="suspended")
    report(
        at,
        "At home under watch",
        "Tolegen Sadvokas, sentenced to four years (suspended) on 18 May 2022, lives with his mother in Shymkent.",
    )


def sound_declined_names(at: Scenes) -> None:
    """Russian cases of one name."""
    report(
        at,
        "Падежи",
        "Журналиста Айбека Кожабергена задержали 3 апреля 2024 года. Айбеку Кожабергену не дали позвонить. С Айбеком"
        " Кожабергеном говорил только следователь; об Айбеке Кожабергене написали два издания.",
        language="ru",
    )


def sound_old_edition_of_the_article(at: Scenes) -> None:
    """Charged in spring 2022 under the article as it stood before July 2022."""
    person = at.person("Erasyl Kambar", "Ерасыл Камбар", **MAN, birth_date="1997-03-14")
    part = at.part(person, role="accused", title="Case of the shield", opened="2022-01-20")
    with at.vault.transaction() as tx:
        old = min(
            tx.records.where(Provision, {"code": "CC2014", "article": "380"}), key=lambda each: str(each.valid_from)
        )
    at.put(Charge(participation=part, provision=old.id, stage="charged", stage_date=day("2022-03-11")))
    at.people.custody(person, "pretrial", "2022-01-22", "2022-07-05", end_reason="released")


def sound_wrong_claim_of_the_police(at: Scenes) -> None:
    """The police count six, the monitors eleven: the text says whose number is whose."""
    at.put(
        Event(
            title="March of the mothers",
            event_type="arrests",
            place=place_id("pavlodar"),
            affected_count=11,
            affected_qualifier="exact",
            description=(
                "The police claimed that six women had been “invited for a talk”. Monitors counted eleven detained"
                " women."
            ),
        ),
        start="2024-02-28",
    )


def sound_different_refusals(at: Scenes) -> None:
    """Nineteen refusals since 2022, of them four in 2024."""
    report(
        at,
        "Refusals",
        "By the end of May 2024 the party “Zhol” had received 19 refusals of registration.",
        "In 2024 alone the party “Zhol” received four refusals.",
    )


def sound_two_terms_in_one_sentence(at: Scenes) -> None:
    """Each of the two has a term of his own."""
    _, part = record(
        at,
        "Aslanbek Kulyn",
        "Асланбек Кулын",
        born="1980-01-16",
        detained="2022-02-09",
        charges=[("191", "2")],
        case="Case of the kiosk",
        verdict="2022-12-07",
        term="4y",
        court="smus_shymkent",
    )
    other = at.person("Zhenis Mamyrkhan", "Женис Мамырхан", **MAN, birth_date="1984-04-22")
    with at.vault.transaction() as tx:
        case = tx.records.get(Participation, part).case
    his = join(at, case, other)
    accuse(at, his, "191", "2", since="2022-12-07")
    pronounce(at, his, "2022-12-07", "6y", court="smus_shymkent", counted_from="2022-02-09", regime="medium")
    at.people.custody(other, "pretrial", "2022-02-09", "2022-12-07", end_reason="replaced")
    at.people.custody(other, "imprisonment", "2022-12-07")
    report(
        at,
        "Kiosk",
        "On 7 December 2022 Aslanbek Kulyn was sentenced to four and Zhenis Mamyrkhan to six years’ imprisonment.",
    )


def sound_age_then_and_now(at: Scenes) -> None:
    """Seventeen when detained, nineteen now."""
    report(
        at,
        "Minors",
        "Sultan Beibitkhan was 17 years old when he was detained in January 2022. He is 19 now and serves his sentence"
        " in Taraz.",
    )


def sound_other_court_for_the_sanction(at: Scenes) -> None:
    """One court ordered custody, another tried him."""
    person, _part = record(
        at,
        "Meirambek Ibragim",
        "Мейрамбек Ибрагим",
        born="1989-09-29",
        detained="2023-05-22",
        charges=[("274", "4")],
        case="Case of the whistle",
        verdict="2023-11-23",
        term="3y 6m",
        court="bostandyk2",
    )
    section_entry(
        at,
        person,
        "On 24 May 2023 the Specialised Interdistrict Investigating Court of Almaty ordered his custody for two months."
        " On 23 November 2023 District Court No. 2 of Bostandyk District convicted him.",
        "convicted",
    )


SOUND: tuple[Scene, ...] = (
    sound_brothers_of_one_surname,
    sound_appeal_lowered_the_term,
    sound_credit_by_coefficient,
    sound_released_and_arrested_again,
    sound_amnesty,
    sound_suspended_sentence,
    sound_declined_names,
    sound_old_edition_of_the_article,
    sound_wrong_claim_of_the_police,
    sound_different_refusals,
    sound_two_terms_in_one_sentence,
    sound_age_then_and_now,
    sound_other_court_for_the_sanction,
)
