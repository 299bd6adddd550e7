# SPDX-License-Identifier: GPL-3.0-or-later
"""Given names that are frequent in Kazakhstan, so that a name is known by them whatever its surname ends in."""

import re
from functools import cache
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.names import spelling

_FREQUENT: Final = (
    "Abylai Adil Adilbek Adilet Aibar Aibek Aidana Aidar Aidos Aidyn Aigerim Aigul Aiman Ainur Aitbek Aizhan "
    "Akerke Akhmet Akmaral Akylbek Akzhan Aldiyar Aleksandr Aleksei Alena Alexander Alexandra Alexei Alibek Alina "
    "Aliya Alla Almagul Almas Almat Alua Amangeldy Amanzhol Amina Amir Anara Anastasia Anatoly Andrei Anel Anna "
    "Ansar Anton Anuar Ardak Arkady Arman Arsen Artem Artur Asel Aset Askar Askhat Aslan Assiya Asylbek Asylkhan "
    "Ayan Azamat Azat Bagdat Baglan Bakhyt Bakyt Bakytzhan Batyrkhan Bauyrzhan Begzat Beibit Beibut Beksultan "
    "Berdibek Berik Bibigul Bolat Bolatbek Boris Botagoz Bulat Dana Danat Daniyar Darkhan Darya Dastan Daulet "
    "Dauletbek Dauren Daurenbek Denis Diana Dias Didar Dilnaz Dina Dinara Dinmukhamed Dmitry Doszhan Duman "
    "Ekaterina Elaman Eldar Eldos Elena Elnara Elvira Erbol Erbolat Erden Erik Erkebulan Erkin Erlan Ermek Ernar "
    "Ernur Ersultan Erzhan Evgeny Farida Gabit Galia Galym Galymzhan Gani Gaukhar Gennady Georgy Grigory Gulbanu "
    "Gulden Gulmira Gulnar Gulnara Gulnur Gulsara Gulshat Gulzhamal Gulzhan Gulzhanat Gulzira Igor Ilya Ilyas "
    "Indira Inga Inna Irina Iskander Ismail Ivan Kairat Kairbek Kaisar Kalamkas Kamila Kamshat Kanat Kanatbek "
    "Karakat Karina Karlygash Kassym Kazybek Kenzhebek Konstantin Kristina Kuandyk Kuanysh Kuat Kulyash Kunsulu "
    "Kuralai Larisa Laura Lazzat Leila Leonid Lidia Liliya Lyazzat Lyubov Lyudmila Madi Madina Magzhan Maira "
    "Makhambet Makpal Maksat Maksim Malika Manshuk Mansur Marat Margarita Maria Marina Marlan Marlen Marzhan "
    "Maulen Medet Meirambek Meruert Mikhail Miras Moldir Mukhit Mukhtar Murat Nadezhda Nailya Nargiz Nariman "
    "Natalya Nauryzbek Nazgul Nazym Nikita Nikolai Nina Nurbek Nurbol Nurbolat Nurgali Nurgul Nurlan Nurlybek "
    "Nurlykhan Nurmukhamed Nursultan Nurtas Nurzhamal Nurzhan Oksana Oleg Olga Olzhas Oraz Orazbek Orynbai Pavel "
    "Perizat Polina Raikhan Raisa Rakhat Rakhim Ramazan Rashid Raushan Ravil Renat Rimma Rinat Rita Roza Ruslan "
    "Rustam Rysbek Sabina Sabit Sabyr Sagat Sairan Saken Saltanat Samal Samat Samgat Sansyzbai Sanzhar Satybaldy "
    "Saule Sayan Sayat Sergei Serik Serikbol Serikzhan Sholpan Shynar Sofya Stanislav Stepan Sultanbek Svetlana "
    "Symbat Talant Talgat Tamara Tamerlan Tatiana Tatyana Temirbek Temirlan Timur Togzhan Toktar Tolegen Toleu "
    "Tolkyn Tursynbek Ulan Ularbek Ulbolsyn Ulpan Ulzhan Umit Vadim Valentina Valery Vasily Veronika Viktor "
    "Vitaly Vladimir Vladislav Vyacheslav Yana Yaroslav Yulia Yury Zamanbek Zarina Zaure Zere Zhaksylyk Zhanar "
    "Zhanat Zhanbolat Zhandarbek Zhandos Zhangir Zhanibek Zhanna Zhansaya Zhaslan Zhasulan Zhazira Zhenis Zhibek "
    "Zhomart Zhuldyz Zhumabek Zhumagul Zinaida Zoya Zulfiya "
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
