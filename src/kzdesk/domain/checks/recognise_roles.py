# SPDX-License-Identifier: GPL-3.0-or-later
"""What texts call people: professions, parts in a case, and words that tell a man from a woman."""

import re
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.recognise import has

PROFESSIONS: Final = {
    "media": (
        r"journalist|reporter|editor|correspondent|blogger|журналист(?:ка|ом|кой)?|репорт[её]р|редактор|блогер(?:ша)?"
        r"|корреспондент|журналисі|блогері|тілші"
    ),
    "law": r"lawyer|advocate|attorney|barrister|адвокат|юрист|заңгер|адвокаты",
    "medicine": r"doctor|physician|nurse|surgeon|врач|медсестра|фельдшер|хирург|дәрігер|медбике",
    "school": (
        r"teacher|schoolteacher|lecturer|professor|учитель(?:ница)?|преподаватель(?:ница)?|педагог|мұғалім|оқытушы|ұстаз"
    ),
    "business": r"businessman|businesswoman|entrepreneur|предприниматель(?:ница)?|бизнесмен|бизнесвумен|кәсіпкер",
    "student": r"student|студент(?:ка)?",
    "army": r"soldier|serviceman|military officer|солдат|военнослужащий|офицер|сарбаз|әскери қызметші",
    "faith": r"imam|pastor|priest|имам|пастор|священник",
    "labour": (
        r"miner|oil worker|oilman|welder|driver|farmer|taxi driver|шахт[её]р|нефтяник|сварщик|водитель|фермер|таксист"
        r"|мұнайшы|кенші|жүргізуші|шопан"
    ),
    "science": (
        r"engineer|economist|historian|scientist|philologist|инженер|экономист|историк|уч[её]ный|филолог|ғалым|тарихшы"
    ),
    "art": (
        r"artist|poet|writer|musician|singer|painter|художни(?:к|ца)|поэт|писатель(?:ница)?|музыкант|певец|певица|ақын"
        r"|жазушы|суретші|әнші"
    ),
}
"""Professions that one word names, in all languages; one person seldom has two of them."""
OF_A_CASE: Final = {
    "accused": r"defendants?|(?:the )?accused|co-defendant|подсудим(?:ый|ая)|обвиняем(?:ый|ая)|айыпталушы|сотталушы",
    "suspect": r"suspect|подозреваем(?:ый|ая)|күдікті",
    "witness": r"witness|свидетель(?:ница)?|куә",
    "victim": r"victim|injured party|потерпевш(?:ий|ая)|жәбірленуші",
    "judge": r"judge|судья|судьясы",
    "prosecutor": r"(?:state )?prosecutor|прокурор|гособвинитель",
    "investigator": r"investigator|следователь|тергеуші",
}
_SOFT: Final = (
    r"human rights defender|activist|politician|trade unionist|director|правозащитни[кц]а?|активист(?:ка)?|политик"
    r"|белсенді|құқық қорғаушы"
)
_MANY: Final = "|".join((*PROFESSIONS.values(), *OF_A_CASE.values(), _SOFT))
_BEFORE: Final = late(
    rf"(?<!\bof )(?<!\bhis )(?<!\bher )(?<!\bформер )(?<![\w-])(?P<role>{_MANY})(?:\s|,\s|\s[–—-]\s)$", re.IGNORECASE
)
_BEHIND: Final = late(
    r"^(?:\s*[,(–—-]\s*|\s+(?=is\b|was\b|has been\b|works?\b|является|работает|by profession))"
    r"(?:who\s+|которая\s+|который\s+)?(?:is\s+|was\s+|has been\s+|works as\s+|worked as\s+|является\s+"
    r"|работа\w+\s+)?(?:an?\s+"
    r"|the\s+)?"
    rf"(?:\d\d(?:-year-old|-летн\w+)?,?\s+)?(?P<role>{_MANY})(?:ом|ем|ой|ей)?(?![\w-])(?!(?<=victim) of\b)",
    re.IGNORECASE,
)
_FORMER: Final = late(r"\b(?:former|ex|once|бывш\w+|экс|бұрынғы)[\s-]+(?:[\w-]+\s+)?$", re.IGNORECASE)
_OF: Final = tuple((name, late(words, re.IGNORECASE)) for name, words in (*PROFESSIONS.items(), *OF_A_CASE.items()))

MALE, FEMALE = "male", "female"
_TITLES: Final = (
    (MALE, late(r"\b(?:Mr\.?|Messrs\.?|г-н|господин)\s$")),
    (FEMALE, late(r"\b(?:Mrs\.?|Ms\.?|Miss|г-жа|госпожа)\s$")),
    (
        FEMALE,
        late(
            r"\b(?:(?:активистк|журналистк|гражданк|уроженк|пенсионерк)(?:а|и|е|у|ой)"
            r"|(?:правозащитниц|жительниц|учительниц)(?:а|ы|е|у|ей)|блогерш(?:а|и|е|у|ей)"
            r"|осужд[её]нная|подсудимая|задержанная|обвиняемая|арестованная|подозреваемая|потерпевшая"
            r"|предпринимательница"
            r"|художница|студентка|businesswoman|actress|mother|widow)\s$",
            re.IGNORECASE,
        ),
    ),
    (
        MALE,
        late(
            r"\b(?:гражданин|уроженец|житель|осужд[её]нный|подсудимый|задержанный|обвиняемый|арестованный|подозреваемый"
            r"|потерпевший|businessman|widower)\s$",
            re.IGNORECASE,
        ),
    ),
)
_BY_APPOSITION: Final = (
    (
        FEMALE,
        late(
            r"^\s*[,(–—-]\s*(?:who is\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:mother|woman|widow|businesswoman"
            r"|actress"
            r"|daughter|wife|мать|вдова|женщина|дочь|журналистка|активистка|правозащитница|учительница)\b",
            re.IGNORECASE,
        ),
    ),
    (
        MALE,
        late(
            r"^\s*[,(–—-]\s*(?:who is\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:father|man|widower|businessman|actor"
            r"|son|husband|отец|вдовец|мужчина|сын)\b",
            re.IGNORECASE,
        ),
    ),
)
_FEMININE: Final = (
    r"задержана|арестована|осуждена|приговорена|признана|освобождена|оправдана|избита|оштрафована|помещена|переведена"
    r"|заключена|объявлена|вынуждена|доставлена|обвинена|уволена|убита|похоронена|лишена|госпитализирована"
)
_MASCULINE: Final = re.sub(r"а(?=\||$)", "", _FEMININE).replace("жден", "жд[её]н").replace("ден", "д[её]н")
_VERB: Final = late(
    rf"\s+(?:не\s+|уже\s+|тоже\s+|также\s+|снова\s+)?(?:(?P<female>[а-яё]{{2,}}ла(?:сь)?|была|{_FEMININE})"
    rf"|(?P<male>[а-яё]{{2,}}[аеиуыяё]л(?:ся)?|был|умер|погиб|{_MASCULINE}))(?![\w-])"
)
_TURNED_MARKS: Final = ("turned ", "исполнилось", " толды")
_TURNED: Final = late(
    rf"\bturned (?P<en>\d{{1,2}}|\b(?:{NUMBER_WORD})\b)\b[^.;]{{0,30}}?\b(?:in"
    rf"|on) (?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)\b"
    rf"|\bисполнилось (?P<ru>\d{{1,2}}|\b(?:{NUMBER_WORD})\b)(?: лет"
    rf"| год\w*)?[^.;]{{0,20}}? в (?:[а-я]+ )?(?P<god>(?:19|20)\d\d)\b"
    rf"|\bв (?P<godu>(?:19|20)\d\d) году[^.;]{{0,30}}?\bисполнилось (?P<let>\d{{1,2}}|\b(?:{NUMBER_WORD})\b)"
    r"|\b(?P<jyl>(?:19|20)\d\d) жылы (?P<kk>\d{1,2})(?:ге|ға|ке|қа) толды",
    re.IGNORECASE,
)
_NO_VERBS: Final = frozenset({"дела", "тела", "села", "числа", "стола", "начала", "стал"})


def profession(written: str) -> str:
    """Return which profession or part in a case a word names; empty for one that says little of either."""
    return next((name for name, words in _OF if words.fullmatch(written.strip())), "")


def professions(written: str) -> frozenset[str]:
    """Return all professions that a line of text names."""
    return frozenset(name for name, words in _OF if name in PROFESSIONS and words.search(written))


def called(before: str, after: str) -> str:
    """Return what somebody is called right before or behind the name, as written; empty when nothing, or formerly."""
    match = _BEHIND.match(after)
    if match is None:
        match = _BEFORE.search(before)
        if match is None or _FORMER.search(before[: match.start("role")]):
            return ""
    return match["role"].casefold()


def sex_beside(before: str, after: str) -> str:
    """Return the sex that a title before a name or an apposition behind it tells; empty when none does."""
    for sex, pattern in _TITLES:
        if pattern.search(before):
            return sex
    return next((sex for sex, pattern in _BY_APPOSITION if pattern.match(after)), "")


def sex_of_verb(text: str, at: int) -> tuple[str, int]:
    """Return the sex that a Russian verb in the past tells right behind a name, and where it ends; empty when none."""
    match = _VERB.match(text, at)
    if match is None or match[0].split()[-1] in _NO_VERBS:
        return "", at
    return (FEMALE if match["female"] else MALE), match.end()


def birth_years(text: str) -> list[tuple[int, int, int]]:
    """Return the years of birth that birthdays tell (“who turned 60 in 2021”), with the places they stand at."""
    found = []
    for match in _TURNED.finditer(text) if has(text, _TURNED_MARKS) else ():
        year = int(match["year"] or match["god"] or match["godu"] or match["jyl"])
        found.append(
            (year - number(match["en"] or match["ru"] or match["let"] or match["kk"]), match.start(), match.end())
        )
    return found
