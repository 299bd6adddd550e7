# SPDX-License-Identifier: GPL-3.0-or-later
"""People whom texts name, most of them not on record: relatives, told twice and differently."""

from typing import Final

WRONG_STRANGERS: Final[dict[str, tuple[str, ...]]] = {
    "kinship": (
        (
            "In April the police detained Ruslan Iztleuov, brother of the exiled blogger Saken Iztleuov. ¶ Saken "
            "Iztleuov says that his nephew Ruslan Iztleuov was offered freedom."
        ),
        (
            "Marat Zhunisov’s mother, Gulnara Zhunisova, was questioned. ¶ Gulnara Zhunisova, the sister of Marat "
            "Zhunisov, was questioned."
        ),
        "Aigul Seitova and her husband Erlan Kasymov fled. ¶ Erlan Kasymov, a brother of Aigul Seitova, fled.",
        (
            "Задержан Руслан Изтлеуов, брат блогера Сакена Изтлеуова. ¶ Сакен Изтлеуов рассказал, что его племянник "
            "Руслан Изтлеуов избит."
        ),
        "Сын Марата Жунисова Алмат Жунисов уволен. ¶ Алмат Жунисов — племянник Марата Жунисова.",
        "Мать Марата Жунисова, Гульнара Жунисова, ждала. ¶ Ждала и Гульнара Жунисова, сестра Марата Жунисова.",
        "Марат Жүнісовтің шешесі Гүлнара Жүнісова келді. ¶ Марат Жүнісовтің әпкесі Гүлнара Жүнісова келді.",
        "Марат Жүнісовтің інісі Алмат Жүнісов ұсталды. ¶ Алмат Жүнісов — Марат Жүнісовтің ұлы.",
        "Marat Zhunisov lost his job, as did his brother Daulet. ¶ Daulet Zhunisov is Marat Zhunisov’s son.",
        "Kamila Sarkytova is a daughter of Talgat Sarkytov. ¶ The uncle of Kamila Sarkytova, Talgat Sarkytov, left.",
        (
            "Bota Yerimbetova fled. Her brother, Iskander Yerimbetov, was arrested. ¶ Iskander Yerimbetov is a cousin "
            "of Bota Yerimbetova."
        ),
    ),
    "parents": (
        (
            "Marat Zhunisov’s mother, Gulnara Zhunisova, was questioned. ¶ Saule Zhunisova, the mother of Marat "
            "Zhunisov, was questioned."
        ),
        "Отец Марата Жунисова, Серик Жунисов, умер. ¶ Отец Марата Жунисова Болат Жунисов подал жалобу.",
    ),
}
SOUND_STRANGERS: Final[dict[str, tuple[str, ...]]] = {
    "kinship": (
        (
            "Ruslan Iztleuov, brother of the exiled blogger Saken Iztleuov, was beaten. ¶ Saken Iztleuov says that "
            "his brother Ruslan was beaten."
        ),
        "Marat Zhunisov’s mother, Gulnara Zhunisova, came. ¶ Marat Zhunisov is the son of Gulnara Zhunisova.",
        "Aigul Seitova and her husband Erlan Kasymov fled. ¶ Erlan Kasymov’s wife, Aigul Seitova, fled.",
        "Aigul Seitova’s father spoke to Erlan Kasymov. ¶ Her brother Erlan Kasymov is silent.",
        "Изтлеуов Руслан, дядя Сакена Изтлеуова. ¶ Сакен Изтлеуов, племянник Руслана Изтлеуова, бежал.",
        "Двоюродный брат Марата Жунисова, Алмат Жунисов, уволен. ¶ Алмат Жунисов — брат Марата Жунисова.",
        "Марат Жүнісовтің ағасы Алмат Жүнісов ұсталды. ¶ Марат Жунисов молчал, его дядя Алмат Жунисов тоже.",
        "Marat Zhunisov was seen. His brother met Daulet Zhunisov. ¶ Daulet Zhunisov is the son of Marat Zhunisov.",
        "Marat Zhunisov and his brother Daulet were seen. Serik Omarov and his son Daulet were seen.",
        (
            "The mother of Marat Zhunisov, Gulnara Zhunisova, and Saule Omarova came. ¶ Saule Omarova, sister of "
            "Marat Zhunisov, came."
        ),
        "Брата Марата Жунисова Даулета Жунисова уволили. ¶ Даулет Жунисов, брат Марата Жунисова, уволен.",
        "Мать Марата Жунисова Гульнара Жунисова. ¶ Марат Жүнісовтің анасы Гүлнар Жүнісова.",
    ),
}
