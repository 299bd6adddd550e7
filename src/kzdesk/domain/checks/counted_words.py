# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of what texts count and of what became of it, in English, Russian and Kazakh: one key for all their forms.

Each word stands by what its forms begin with; one that ends with `$` is the whole word.
"""

from functools import lru_cache
from typing import Final

_COUNTED: Final = {
    "person": "people$ person$ persons$ individual человек люд лиц$ лица$ лицо$ лицам$ адам кісі",
    "prisoner": "prisoner inmate заключенн политзаключ узник тұтқын",
    "activist": "activist активист белсенді",
    "defender": "defender правозащитн құқыққорғаушы",
    "journalist": "journalist reporter журналист репортер тілші",
    "blogger": "blogger блогер",
    "lawyer": "lawyer attorney адвокат юрист заңгер",
    "defendant": "defendant подсудим обвиняем айыпталушы сотталушы",
    "suspect": "suspect$ suspects$ подозреваем күдікті",
    "victim": "victim потерпевш жертв жәбірленуші құрбан",
    "witness": "witness свидетел куә$ куәлер куәгер",
    "woman": "women$ woman$ women’s$ женщин әйел",
    "man": "men$ man$ мужчин ерлер$ еркек ер$",
    "child": "children child$ minor$ minors$ girls$ boys$ дети$ детей детям несовершеннолетн подрост бала кәмелетке",
    "son": "son$ sons$ сын$ сына$ сыновей сыновья ұл$ ұлы$ ұлдары",
    "daughter": "daughter дочер дочь$ қыздары қызы$",
    "brother": "brothers$ brother$ брат$ брата$ братьев братья бауыр",
    "sister": "sisters$ sister$ сестр сестер сіңлі",
    "relative": "relative родственник туыс",
    "officer": "officer policem police$ сотрудник полицейск қызметкер",
    "soldier": "soldier servicem troops$ военнослужащ солдат сарбаз әскери$",
    "civilian": "civilian мирных$ бейбіт$",
    "terrorist": "terrorist bandit террорист бандит лаңкес террорш",
    "attacker": "attacker assailant нападавш нападающ шабуылдаушы",
    "citizen": "citizen national$ nationals$ граждан азамат",
    "worker": "worker employee miner$ miners$ oilmen рабоч работник нефтяник шахт жұмысшы мұнайшы",
    "doctor": "doctor$ doctors$ врач дәрігер",
    "teacher": "teacher учител мұғалім",
    "student": "student студент",
    "judge": "judges$ judge$ судей$ судьи$ судья$",
    "expert": "expert эксперт сарапшы",
    "observer": "observer наблюдател бақылаушы",
    "participant": "participant protester protestor demonstrator участник протестующ демонстрант митингующ қатысушы "
    "шеруші",
    "resident": "resident villager жител тұрғын",
    "believer": "believer верующ сенуші діндар",
    "member": "member$ members$ член$ члена$ членов$ члены$ мүше",
    "supporter": "supporter сторонник жақтас",
    "deputy": "deputies$ seat$ seats$ mandate депутат мандат мест$ места$ орын$",
    "observation": "observation наблюдений$",
    "candidate": "candidate кандидат үміткер",
    "vote": "votes$ голос дауыс",
    "signature": "signature подпис қол$ қолы$",
    "family": "families$ family$ сем$ семей семьи$ семья$ отбасы",
    "organisation": "organisation organization ngos$ организац ұйым",
    "party": "party$ parties$ партия партии партий партиясы",
    "movement": "movement движени қозғалыс",
    "case": "case$ cases$ дел$ дела$ дело$ случа іс$ істер істі$ оқиға жағдай",
    "complaint": "complaint жалоб шағым арыз",
    "appeal": "appeal апелляц",
    "refusal": "refus отказ отказыва отказал бас$ теріске",
    "request": "request application ходатайств заявк заявлени өтініш",
    "letter": "letter письм$ письма$ писем$ хат$ хаттар",
    "reply": "replies$ reply$ response ответ жауап",
    "rally": "rally rallies protest$ protests$ demonstration митинг протест акци шеру наразылық",
    "detention": "detentions$ задержани ұстау$",
    "arrest": "arrests$ arrest$ арест$ ареста$ арестов$ аресты$ қамақ$ қамақты$ қамақтың$",
    "search": "search$ searches$ обыск тінту",
    "attack": "attack$ attacks$ нападени шабуыл",
    "fine": "fines$ fine$ штраф айыппұл",
    "verdict": "verdict judgment judgement приговор$ приговора$ приговоров$ үкім",
    "sentence": "sentences$",
    "hearing": "hearing session$ sessions$ sitting заседани слушани отырыс",
    "article": "articles$ статей$ статьи$ статьям$ бап$ бабы",
    "charge": "charges$ counts$ count$ обвинени айып$ тармақ",
    "violation": "violation нарушени бұзушылық",
    "account": "accounts$ account$ счет$ счета$ счетов$ шот",
    "website": "website site$ sites$ сайт",
    "death": "deaths$ смертей$ смерти$ өлім$ өлімі",
    "suicide": "suicide самоубийств суицид",
    "murder": "murder убийств кісі$",
    "kidnapping": "kidnapping abduction похищени ұрлау",
    "colony": "colonies$ колони",
    "city": "cities$ towns$ город қала$ қалада қалалар",
    "region": "region$ regions$ област$ областей$ области$ облыс өңір",
    "country": "countries$ states$ стран$ страны$ ел$ елдер",
    "recommendation": "recommendation рекомендац ұсыным",
    "demand": "demand требовани талап",
    "publication": "publication post$ posts$ публикац пост$ постов$ поста$ жарияланым жазба",
    "house": "houses$ homes$ apartments$ дом$ домов$ дома$ квартир үй$ үйлер пәтер",
    "car": "cars$ car$ vehicle автомобил машин автокөлік көлік",
    "time": "times$ times раз$ раза$ рет$",
}
_PEOPLE: Final = frozenset({
    *("person", "prisoner", "activist", "defender", "journalist", "blogger", "lawyer", "defendant", "suspect"),
    *("victim", "woman", "man", "child", "relative", "officer", "soldier", "civilian", "citizen", "worker", "doctor"),
    *("teacher", "student", "participant", "believer", "resident", "member", "supporter", "candidate"),
})  # fmt: skip
_BECAME: Final = {
    "killed": "killed$ dead$ died$ deaths$ death$ perished погиб убит убил умер скончал қаза өлтірілген қайтыс өлді",
    "shot": "shot$ застрел расстрел атылды атып атқан",
    "injured": "injured wounded ранен ранил пострадавш травм жараланған жарақат",
    "detained": "detained detainees$ detainee detention задерж ұсталды ұсталған ұсталғ ұстады ұстаған",
    "arrested": "arrest арест қамауға қамалды қамалған қамақ",
    "convicted": "convict осужд осуди сотталды сотталған виновн",
    "sentenced": "sentenced приговор",
    "imprisoned": "imprison jailed лишени бас$ айырылды",
    "amnestied": "amnest амнист рақымшылық",
    "acquitted": "acquit оправда ақталды ақтады",
    "released": "released freed освобожд освобод отпущ отпусти босатылды босатты",
    "fined": "fined$ оштраф айыппұл",
    "tortured": "tortur пыт азапт",
    "ill-treated": "beaten beating избит избие соққы ұрып",
    "charged": "charged$ обвин айып$ айыпталды айыпталуда",
    "opened": "opened initiated открыт возбужд возбуд завел заведен қозғалды қозғады",
    "closed": "closed$ discontinued terminated прекращ закрыт қысқартылды",
    "registered": "register registration зарегистр регистрац тіркеу тіркел тірке",
    "refused": "refus reject denied отказ отклон теріске",
    "kidnapped": "kidnap abduct похищ ұрла",
    "blocked": "blocked blocking blockages заблокир блокир бұғатта",
    "searched": "searched обыск тінту",
    "questioned": "questioned interrogat допро",
    "attacked": "attacked attack нападен нападал шабуыл",
    "dismissed": "dismissed fired уволен уволил увольн жұмыстан",
    "deported": "deported extradited выслан выслал депортир экстрадир шығарылды",
    "hospitalised": "hospitali госпитализ ауруханаға",
    "elected": "elect избран выбор сайлау",
    "participating": "participated attended gathered собрал участвов пришл қатысты жиналды",
    "submitted": "submit filed lodged подан$ подали подал$ поступил берілді түсті жолдады",
    "recorded": "record documented зафиксир задокументир тіркелді құжаттады",
    "missing": "missing disappeared пропал исчез жоғалған",
}
_TOPICS: Final = {
    "january": "january январ қаңтар",
    "official": "official$ officials$ officially authorit официальн власт ресми билік prosecutor прокур прокуратур",
    "independent": "independent estimat независим оценк тәуелсіз",
    "party": "party$ партия партии партию партий партиясы партияны",
    "court": "court$ courts$ суд$ суда$ суде$ судов$ суды$ сот$ сотта$ соттың$ соты$ сотқа$",
    "criminal": "criminal уголовн қылмыстық",
    "administrative": "administrative административн әкімшілік",
    "peaceful": "peaceful мирн бейбіт",
    "protest": "protest rally rallies demonstrat митинг протест акци шеру наразылық",
    "foreign": "foreign иностран шетел",
    "political": "political политич политзаключ саяси",
    "ministry": "ministry министерств министрлі",
    "justice": "justice юстиц әділет",
    "human": "human$ прав$ құқық",
    "police": "police$ полиц полиция",
    "women": "women$ женщин әйел",
    "election": "elect выбор сайлау",
    "violence": "violen насил зорлық",
    "prison": "prison$ prisons$ тюрьм түрме",
    "account": "account счет шот",
    "bank": "bank банк",
    "religious": "religio религи діни",
    "extremist": "extremis экстремис экстремиз",
    "strike": "strike$ strikes$ забастов ереуіл",
    "crackdown": "crackdown dispersal разгон тарату",
    "school": "school школ мектеп",
    "hospital": "hospital больниц аурухана",
    "internet": "internet интернет",
    "cycle": "cycle цикл",
    "state": "state$ государств мемлекет",
    "colony": "colony colonies колони",
    "spring": "spring весн көктем",
    "summer": "summer летом жазда жазғы",
    "autumn": "autumn осен күзде күзгі",
    "winter": "winter зим қыста қысқы",
    "village": "village сел$ села$ селе$ ауыл",
    "square": "square площад алаң",
    "factory": "factory plant$ завод зауыт",
    "trial": "trial процесс$ процесса$",
    "media": "media$ сми$ бақ$",
    "tax": "tax$ taxes$ налог салық",
    "family": "family families семь отбасы",
    "hunger": "hunger голодовк аштық",
    "lawyer": "lawyer адвокат",
    "observer": "observer observ наблюда бақыла",
    "coalition": "coalition коалиц",
    "parliament": "parliament mazhilis парламент мажилис мәжіліс",
    "false": "false ложн жалған",
    "information": "information информац ақпарат",
    "money": "money деньг деньги ақша",
    "border": "border границ шекара",
    "university": "university университет",
    "leaflet": "leaflet листовк парақша",
    "law": "law$ laws$ закон заң$ заңы",
}
_RUNNING: Final = frozenset({
    *("refusal", "complaint", "appeal", "request", "letter", "search", "attack", "detention", "verdict", "death"),
    *("suicide", "murder", "kidnapping", "publication", "fine", "rally", "violation", "hearing", "sentence", "reply"),
    *("case", "signature", "arrest"),
})  # fmt: skip
_FINAL: Final = frozenset({
    *("killed", "injured", "convicted", "sentenced", "amnestied", "acquitted", "fined", "kidnapped", "tortured"),
    *("opened", "submitted", "refused", "deported", "ill-treated", "searched", "attacked", "questioned", "arrested"),
    *("detained", "released", "charged", "closed", "dismissed", "blocked", "recorded"),
})  # fmt: skip


def _by_stem(*tables: dict[str, str]) -> dict[str, str]:
    return {stem: key for table in tables for key, stems in table.items() for stem in stems.split()}


_COUNTED_BY_STEM: Final = _by_stem(_COUNTED)
_BECAME_BY_STEM: Final = _by_stem(_BECAME)
_TOPIC_BY_STEM: Final = _by_stem(_BECAME, _TOPICS)
_SHORTEST, _LONGEST = 2, 16


def _key(word: str, by_stem: dict[str, str]) -> str:
    if (whole := by_stem.get(word + "$")) is not None:
        return whole
    for length in range(min(len(word), _LONGEST), _SHORTEST - 1, -1):
        if (key := by_stem.get(word[:length])) is not None:
            return key
    return ""


@lru_cache(maxsize=20_000)
def counted(word: str) -> str:
    """Return the key of what a word in lower case names that can be counted; empty when it is none of those here."""
    return _key(word, _COUNTED_BY_STEM)


@lru_cache(maxsize=20_000)
def became(word: str) -> str:
    """Return the key of what a word in lower case says happened to somebody; empty when it says nothing such."""
    return _key(word, _BECAME_BY_STEM)


@lru_cache(maxsize=20_000)
def topic(word: str) -> str:
    """Return the key of what a word in lower case is about, in any language; empty when it is none of those here."""
    return _key(word, _TOPIC_BY_STEM)


def stem(word: str) -> str:
    """Return what all forms of a word in lower case begin with."""
    return word[: 6 if word.isascii() else 5]


def of_people(key: str) -> bool:
    """Return whether what is counted are people, of whom the same may be told by another word."""
    return key in _PEOPLE


def befalls(key: str) -> bool:
    """Return whether a key of `topic` says what happened to somebody."""
    return key in _BECAME


def only_grows(key: str, happened: str) -> bool:
    """Return whether a number of these cannot fall: of what has happened, not of what there is at the time."""
    return key in _RUNNING or (key in _PEOPLE and happened in _FINAL)
