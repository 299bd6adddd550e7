# SPDX-License-Identifier: GPL-3.0-or-later
"""Given names that are frequent in Kazakhstan, so that a name is known by them whatever its surname ends in."""

import re
from functools import cache
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.names import spelling

_FREQUENT: Final = (
    "Abylai Adil Adilbek Adilet Aibar Aibek Aidana Aidar Aidos Aigerim Aigul Aiman Ainur Aizhan Akerke Akmaral "
    "Akzhan Aleksandr Aleksei Alena Alexander Alexandra Alexei Alibek Alina Aliya Almagul Almas Almat Alua "
    "Amangeldy Amina Amir Anara Anastasia Anatoly Andrei Anel Anna Anton Anuar Ardak Arman Arsen Artem Artur Asel "
    "Aset Askar Askhat Aslan Assiya Ayan Azamat Azat Baglan Bakhyt Bakyt Bakytzhan Batyrkhan Bauyrzhan Begzat "
    "Beibit Berik Bibigul Bolat Boris Botagoz Dana Danat Daniyar Darkhan Darya Dastan Daulet Dauren Denis Diana "
    "Dias Didar Dilnaz Dina Dinara Dinmukhamed Dmitry Duman Ekaterina Elena Elvira Erbol Erbolat Erden Erik "
    "Erkebulan Erkin Erlan Ermek Ernar Ernur Erzhan Evgeny Farida Galym Galymzhan Gaukhar Gennady Georgy Grigory "
    "Gulbanu Gulmira Gulnar Gulnara Gulnur Gulsara Gulshat Gulzira Igor Ilya Indira Inna Irina Iskander Ivan "
    "Kairat Kairbek Kamila Kanat Karina Karlygash Kassym Kenzhebek Konstantin Kristina Kuanysh Kulyash Kuralai "
    "Larisa Laura Leila Leonid Lidia Liliya Lyazzat Lyubov Lyudmila Madi Madina Maira Makpal Maksat Maksim Malika "
    "Manshuk Marat Margarita Maria Marina Marlen Medet Meirambek Meruert Mikhail Mukhtar Murat Natalya Nazgul "
    "Nazym Nikita Nikolai Nina Nurbek Nurbol Nurgali Nurgul Nurlan Nurlybek Nursultan Nurzhan Oksana Oleg Olga "
    "Olzhas Oraz Orazbek Pavel Perizat Polina Raikhan Ramazan Raushan Renat Rinat Roza Ruslan Rustam Sabina Saken "
    "Saltanat Samal Samat Sanzhar Saule Sayan Sergei Serik Serikbol Shynar Stanislav Stepan Svetlana Symbat "
    "Talgat Tamara Tamerlan Tatyana Temirlan Timur Toktar Tolegen Ulan Ulzhan Umit Vadim Valentina Valery Vasily "
    "Viktor Vitaly Vladimir Vladislav Vyacheslav Yaroslav Yulia Yury Zarina Zaure Zhanar Zhanat Zhandos Zhanibek "
    "Zhanna Zhansaya Zhasulan Zhazira Zhomart Zhuldyz Zulfiya "
)
_CASE: Final = late(r"(?<=\w\w\w)(?:[aeiouy]|om|em|oi|ei|ym)$")


def frequent(given: str) -> bool:
    """Return whether a word is a frequent given name, in any usual spelling and case form."""
    return _stem(given) in _stems()


@cache
def _stems() -> frozenset[str]:
    return frozenset(map(_stem, _FREQUENT.split()))


def _stem(given: str) -> str:
    return _CASE.sub("", spelling(re.sub(r"[’']s?$", "", given)))
