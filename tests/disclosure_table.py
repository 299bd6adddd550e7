# SPDX-License-Identifier: GPL-3.0-or-later
"""What is expected of every field of every type that documents may print, written down apart from the code.

A field is told by its name, its class and what it is:

    .  a code, a flag, a term, an order: tells nothing by itself        w  words
    d  a day, shown as its month to whom somebody has no name           n  a number that can be looked up
    y  a birth, shown as its year                                       p  a place, shown as its region
    r  a reference to a court, a facility, another record               o  a reference to another person
    s  a reference that holds records together

An `i` says that it is the team's own, `h` that it tells of health, `f` of family. Types that are not here are printed
by no document.
"""

from typing import Final

NOBODY: Final = {
    "place": "name:0w name_ru:0w name_kk:0w former_names:0w level:0. parent:0p region_code:0w "
    "valid_from:0d valid_to:0d",
    "place_membership": "parent:0p start:0d end:0d",
    "facility": "name:0w name_ru:0w official_code:0w facility_type:0. place:0p operator:0r security_level:0. "
    "unofficial:0. note:2wi",
    "organisation": "name:0w name_ru:0w name_kk:0w org_type:0. place:0p other_names:0w parent:0r succeeded_by:0r "
    "banned_on:0d banned_by:0r ban_text:0w valid_from:0d valid_to:0d note:2wi",
    "provision": "code:0. article:0w part:0w edition:0w report_wording:0w title_en:0w title_ru:0w title_kk:0w "
    "political:0. shortest:0. longest:0. valid_from:0d valid_to:0d source:0w",
    "source": "alias:1w source_kind:1. reliability:1.i language:1. published:0d address:0w identity:3w risk_note:3wi",
    "recommendation": "wording:0w addressees:0w language:0. position:0.",
    "recommendation_target": "target:0r",
    "sanctions_target": "name:0w name_kk:0w name_ru:0w person:1o birth_date:0y post:0w description:0w "
    "approved_by_1:2wi approved_by_2:2wi position:0.",
    "sanctions_ground": "wording:0w sources:0w position:0.",
    "text_block": "title:0w topic:0. language:0. body:0w",
    "edition": "title:0w as_of:0d status:0. coalition:0w note:2wi",
    "list_section": "section_code:0. heading:0w position:0.",
    "report": "title:0w report_kind:0. language:0. as_of:0d edition:0r addressees:0w key_words:0w state_reviewed:0w "
    "session:0w ruleset:0. note:2wi",
    "submitter": "name:0w founded:0d about:0w contact:0w position:0.",
    "report_chapter": "heading:0w topic:0. within:0. unnumbered:0. position:0.",
    "report_paragraph": "wording:0w text_block:0r points:0w sources:0w position:0.",
    "earlier_recommendation": "number:0w wording:0w recommended_by:0w response:0. implementation:0. comment:0w "
    "position:0.",
}
"""Types that tell of nobody: only the class of a field counts."""
SOMEBODY: Final = {
    "person": "person_kind:1. sex:0. birth_date:1y occupation:0w roles:0. citizenship:0. birth_place:1p death_date:0d "
    "ethnicity:2w religion:2w disability_group:2.h dependants_minor:2nf health_note:2wh public_bio:0w iin:3w "
    "id_documents:3w contact:3w address:3w note:2wi",
    "person_name": "given:0w surname:0w patronymic:0w script:0. name_kind:0. written:0w patronymic_style:0. "
    "surname_is_patronymic:0. sort_key:0w sort_alphabet:0. source:2ri",
    "custody_episode": "custody_kind:0. start:0d end:0d end_reason:0. facility:0r place:0p ordered_by:0r "
    "carried_out_by:1r requesting_state:0. legal_basis:0w warrant_shown:1. reasons_given:1w term_days:0n "
    "extended_to:0d without_contact:0. family_notified:1d lawyer_access:1d note:2wi",
    "consent": "levels:1. given_by:1. giver_relation:2wi scope:1wi method:1. language:1. obtained_on:1d evidence:2wi "
    "review_on:1di withdrawn_on:1d note:2wi",
    "prior_publication": "title:0w published_on:0d address:0w note:2wi",
    "restriction": "restriction_type:1. authority:1r start:1d end:1d legal_basis:1w effect:1w before_verdict:1. "
    "after_served:1. bank:2r amount_kzt:2n",
    "person_relation": "relation_type:1.f other_person:1of organisation:1rf start:1df end:1df",
    "list_assessment": "as_of:1d criterion_a:1. reason_a:1w criterion_b:1. reason_b:1w criterion_c:1. reason_c:1w "
    "criterion_d:1. reason_d:1w criterion_e:1. reason_e:1w exclusions:1. decision:1. decided_on:1d reviewer_1:2wi "
    "reviewer_2:2wi",
    "case": "title:0w case_kind:0. number:1w agency:1r opened:1d event:1r classified:1. motive:1w",
    "participation": "person:0s role:0. note:2wi",
    "charge": "provision:0s quoted_as:0w stage:0. stage_date:0d alleged:0. purpose:0w position:0.",
    "sentence": "pronounced:0d level:0. court:0r in_force_on:0d supersedes:0r note:2wi",
    "sentence_component": "component_type:0. term:0. regime:0. counted_from:0d credit_days:0n deferred_until:0d "
    "amount_kzt:0n note:2wi",
    "hearing": "held_on:0d begins:0w stage:0. court:0r courtroom:1w judges:1w prosecutors:1w lawyers:1w mode:0. "
    "closure_reason_given:0. outcome:1w next_on:0d next_begins:0w",
    "observation": "observer:3w checklist:0. admitted:0. arrived:1w left:1w recording_allowed:0. summary:1w overall:0. "
    "sealed_on:1d",
    "answer": "item:0. value:0. note:1w noted_at:1w evidence:2wi",
    "event": "title:1w event_type:1. start:1d end:1d place:1p affected_count:1n affected_qualifier:1. "
    "affected_as_of:1d affected_source:1r description:1w",
    "act": "victim:1s act_type:1. start:1d end:1d facility:1r place:1p exact_location:2w stated_reason:1w "
    "status_at_end:1. attribution:1. narrative:1w",
    "ill_treatment": "methods:1. purpose:1. injuries:3wh examined_on:2dh examined_by:2.h consistency:2.h "
    "psychological_findings:3wh treatment:2.h statement_signed:1. complaint_filed:1d criminal_case_number:1w "
    "complaint_outcome:1. pressure_to_withdraw:1. compensation_kzt:1n",
    "involvement": "perpetrator:2o agency:2r degree:2. rank_post:2w status:2. source:2r approved_by_1:2wi "
    "approved_by_2:2wi note:2wi",
    "event_link": "link_type:1. other_event:1r",
    "information": "received_on:1d medium:1. content:2w credibility:1.i person:1s case:1s event:1r",
    "intervention": "title:1w intervention_type:1. person:1s case:1s addressed_to:1w priority:1. status:1. deadline:1d "
    "sent_on:1d answered_on:1d response:1w impact:1w",
    "financial_list_entry": "printed_name:1w person:1s match_status:1. category:1. number:1w birth_date:1y iin:3w "
    "added_on:1d removed_on:1d "
    "match_grade:1ni match_reasons:1wi correction:1w file_sha256:1w read_on:1d",
    "list_group": "heading:0. intro:0w ordering:0. alphabet:0. position:0.",
    "list_entry": "person:0s printed_name:0r narrative:0w sources:0w reader_note:0w lead_override:0w without_dates:0. "
    "override_reason:1wi position:0.",
}
"""Types that tell of people: the class of a field, and what they agreed to."""
