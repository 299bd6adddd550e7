# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents whose laws, decisions and posts have contradicting dates, and sound ones that look like them."""

from typing import Final

Document = tuple[str, ...]

ACTS_WRONG: Final[tuple[Document, ...]] = (
    (
        (
            "In June 2023 President Serik Bolatov signed a law that introduces fines for spreading false "
            "information on social networks."
        ),
        (
            "On 10 July 2023 Serik Bolatov signed the law on online platforms. The law introduces fines for "
            "spreading false information in social networks by users."
        ),
    ),
    (
        (
            "In 2018, a court decided to ban the movement. On 13 March 2017 the Yesil court issued a "
            "decision that it incites discord."
        ),
    ),
    ("He was mayor of Astana from 2006 to 2014 and mayor of Almaty from 2004 to 2008.",),
    ("В 2020 году суд решил закрыть газету. 5 мая 2019 года районный суд вынес решение о её закрытии.",),
    (
        (
            "10 мая 2023 года мажилис во главе с Ерланом Кошановым принял закон о профсоюзах, который вводит"
            " лицензии и штрафы."
        ),
        (
            "В июне 2023 года мажилис под председательством Ерлана Кошанова принял закон о профсоюзах: "
            "вводятся лицензии, штрафы и регистрация."
        ),
    ),
    ("Он был акимом Астаны с 2008 по 2014 год и акимом Алматы с 2004 по 2011 год.",),
)
ACTS_SOUND: Final[tuple[Document, ...]] = (
    (
        (
            "In July 2023 President Serik Bolatov signed a law that introduces fines for spreading false "
            "information on social networks."
        ),
        (
            "On 10 July 2023 Serik Bolatov signed the law on online platforms. The law introduces fines for "
            "spreading false information in social networks by users."
        ),
    ),
    (
        "On 16 March 2023 Serik Bolatov signed amendments to the Criminal Code.",
        "On 10 July 2023 Serik Bolatov signed the law on online platforms.",
    ),
    (("In 2018, a court decided to ban the movement. On 13 March 2018 the Yesil court issued a decision."),),
    ("In 2018, a court decided to ban it. On 13 March 2017 a court had already ruled so.",),
    ("In 2018, a court decided to ban it. On 19 May 2020 the court ruled on its successor.",),
    ("He was mayor of Astana from 2008 to 2014 and mayor of Almaty from 2004 to 2008.",),
    (
        "On 16 March 2023 Serik Bolatov signed a law on pensions for miners.",
        "On 10 July 2023 Serik Bolatov signed the law on advertising.",
    ),
)
