# SPDX-License-Identifier: GPL-3.0-or-later
"""Words by which a sentence tells of another case, instance or punishment than the one on record, or of a verdict."""

import re
from typing import Final

from kzdesk.domain.checks.late import late

EARLIER: Final = late(
    r"\b(?:earlier|previously|before that|in the past|repeatedly|already|formerly|for the first time|second"
    r"|again|twice"
    r"|initially|at first|first|originally|posthumous\w*|amnest\w+|absentia|заочн\w+"
    r"|administrative\w*|stay away|not (?:been )?(?:convicted|detained|arrested|sentenced)|faces"
    r"|ранее|прежде|неоднократно|уже|впервые|повторно|снова|сначала|посмертно|амнист\w+"
    r"|административн\w*"
    r"|бұрын|бірнеше рет|әкімшілік)\b",
)
"""Words, in small letters, by which a sentence tells of another time or of another matter."""
INSTANCE: Final = late(
    r"\b(?:appeal\w*|cassation|supreme court|overturned|commuted|reduced|апелляц\w*|кассац\w*|верховн\w+ суд\w*)",
    re.IGNORECASE,
)
"""Words for another instance: what is told before them, in a clause of its own, is of the first one."""
UPHELD: Final = late(
    r"\b(?:unchanged|upheld|upholding|in force|без изменени\w+|в силе|өзгеріссіз|күшінде)\b", re.IGNORECASE
)
CLAUSE: Final = late(r";|,\s+(?:and|but|while|whereas|yet|although|а|и|но|однако|ал|бірақ)\b", re.IGNORECASE)
REFUTED: Final = late(
    r"\b(?:in fact|in reality|actually|contrary to (?:\w+ ){0,2}(?:claims?|reports?|statements?)|на самом деле"
    r"|в действительности|вопреки (?:\w+ ){0,2}(?:сообщени\w+|заявлени\w+|утверждени\w+)|шын мәнінде|шындығында)\b",
)
"""Words, in small letters, by which a sentence corrects what it tells that somebody else says."""
OF_LAW: Final = late(r"administrative\w*|административн\w*|әкімшілік")
TWO_SENTENCES: Final = late(
    r"\bplus\b|\bin addition to\b|\bsecond sentence\b|\bплюс\b|\bcumulat|\babsor|\badd(?:ed|ing|ition)\b|сложени"
    r"|поглощ|сложил|\bқос(?:у|ып|ылып)\b|сіңір",
    re.IGNORECASE,
)
DROPPED: Final = late(
    r"dropped|re-?classif|re-?qualif|excluded|instead of|1997|investigat|переквалиф|исключ|прекращ|снят|вместо|1997"
    r"|қайта сарала"
    r"|алынып тастал",
    re.IGNORECASE,
)
JUDGED: Final = late(
    r"sentenc|convict|guilty|condemn|verdict|jailed|judge?ment|imprison|gave|given|criminal court|пригов|осуд|осуж"
    r"|виновн|сотта|кінәлі|үкім|айыр|жылға|тағайында",
    re.IGNORECASE,
)
CONVICTING: Final = late(
    r"convict|sentenc|guilty|charge|accused|under|tried|imprison|jailed|осужд|осуд|приговор|виновн|обвин|по ст|по ч"
    r"|сотта|айып"
    r"|вмен|инкримин|квалифиц|бойынша|бабымен|тағыл",
    re.IGNORECASE,
)
