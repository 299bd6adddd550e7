# SPDX-License-Identifier: GPL-3.0-or-later
"""People whom texts name, most of them not on record: relatives, offices, lists and names told in two ways."""

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
            "Bota Yerimbetova fled. Her brother, Iskander Yerimbetov, was arrested. ¶ Iskander Yerimbetov is a "
            "cousin of Bota Yerimbetova."
        ),
    ),
    "offices": (
        (
            "On 5 May 2023 Prosecutor General Serik Dosanov spoke. ¶ According to Interior Minister Serik Dosanov, "
            "nobody was hurt."
        ),
        "The Deputy Minister of Justice Anuar Talipov answered. ¶ Justice Minister Anuar Talipov answered.",
        "The Deputy Minister of Justice Anuar Talipov answered. ¶ Minister Talipov did not answer.",
        "Defence Minister Anuar Talipov signed the order. ¶ Anuar Talipov, the Minister of Foreign Affairs, denied it.",
        "Secretary-General of the CSTO Talgat Omirov met him. ¶ The Deputy Secretary-General Omirov met him again.",
        "Генеральный прокурор Серик Досанов заявил об этом. ¶ Министр внутренних дел Серик Досанов заявил об этом.",
        (
            "По словам заместителя министра обороны Ануара Талипова, жертв нет. ¶ Министр обороны Ануар Талипов "
            "сообщил, что жертв нет."
        ),
        "Ануар Талипов, министр юстиции, не ответил. ¶ Вице-министр юстиции Ануар Талипов не ответил.",
        "Бас прокурор Серік Досанов мәлімдеді. ¶ Ішкі істер министрі Серік Досанов мәлімдеді.",
        "Әділет министрінің орынбасары Ануар Тәліпов жауап берді. ¶ Әділет министрі Ануар Тәліпов жауап берді.",
        "Almaty mayor Talgat Omirov banned the rally. ¶ The akim of Shymkent Talgat Omirov banned the rally.",
        "Аким Алматы Талгат Омиров запретил митинг. ¶ Аким Шымкента Талгат Омиров запретил митинг.",
        "Judge Asel Karimova read the verdict. ¶ Prosecutor Asel Karimova asked for ten years.",
        "Судья Асель Каримова огласила приговор. ¶ Следователь Асель Каримова допросила свидетелей.",
        "Major Talgat Omirov beat him. ¶ He was beaten by Captain Talgat Omirov.",
        "Подполковник Талгат Омиров избил его. ¶ Его бил майор Талгат Омиров.",
        (
            "Deputy Foreign Minister Anuar Talipov spoke on 3 March 2023. ¶ On 10 March 2023 Foreign Minister Anuar "
            "Talipov spoke."
        ),
        "Полковник Талғат Өміров келді. ¶ Майор Талғат Өміров келді.",
    ),
    "parents": (
        (
            "Marat Zhunisov’s mother, Gulnara Zhunisova, was questioned. ¶ Saule Zhunisova, the mother of Marat "
            "Zhunisov, was questioned."
        ),
        "Отец Марата Жунисова, Серик Жунисов, умер. ¶ Отец Марата Жунисова Болат Жунисов подал жалобу.",
    ),
    "told alike": (
        (
            "The money went to a third party (Zhanna Rustemova’s mother), but the court ignored it. ¶ Note that the "
            "money went to a third party (Zhanna Rustemova’s sister), but the court did not mind."
        ),
        (
            "Erlan Duisekov was hit on the left leg while he stood in the square. ¶ On that day Erlan Duisekov was "
            "hit on the right leg while he stood there."
        ),
        (
            "The case of the Kyrgyz musician Azamat Toktosunov was shown on television. ¶ The case of the Tajik "
            "musician Azamat Toktosunov was shown on television."
        ),
        (
            "Among them are Saken Iztleuov, Ruslan Omirov, Kanat Beisov and Aigul Dosova. ¶ Activists Saken "
            "Iztleuov, Marlen Omirov, Kanat Beisov and Aigul Dosova were named."
        ),
        (
            "Задержаны Сакен Изтлеуов, Руслан Омиров, Канат Бейсов и Айгуль Досова. ¶ Задержали Сакена Изтлеуова, "
            "Марата Омирова, Каната Бейсова и Айгуль Досову."
        ),
        (
            "Saken Iztleuov, Ruslan Omirov, and Kanat Beisov were freed. ¶ Saken Iztleuov, Ruslan Omirov and Marlen "
            "Beisov."
        ),
        (
            "Erlan Duisekov was shot in the leg. ¶ A bullet hit Nobody. Erlan Duisekov received a gunshot wound in "
            "the arm."
        ),
        "Ерлан Дуйсеков был ранен в ногу. ¶ Ерлан Дуйсеков получил огнестрельное ранение в грудь.",
        "Ерлан Дүйсековтің аяғына оқ тиді. ¶ Ерлан Дүйсековтің басына оқ тиді.",
        "Erlan Duisekov was shot in the left shoulder. ¶ Erlan Duisekov has a bullet wound in the right shoulder.",
        "Erlan Duisekov came home. He was shot in the stomach. ¶ Erlan Duisekov was shot in the head.",
        "Отец Ерлана Дуйсекова рассказал, что Ерлан Дуйсеков был ранен в живот. ¶ Ерлан Дуйсеков ранен в голову.",
    ),
    "names alone": (
        "Activist Didar Aliyarov was detained again. Alyarov has no lawyer.",
        "Civic activist Dias Kairbekov came. Kayrbekov has not been convicted.",
        "Activist Zhazira Temeuova spoke. Temeyova was fined.",
        "Aigul Seitova was fined in 2022. The court said that Seytova had no right to appeal.",
        "Активист Дидар Каирбеков пришёл. Против Кайрбеков нет дела.",
        "Журналистка Жанна Рустемова выступила. У Рустемовой и Рустимовой нет адвоката.",
        "Kaspi Bank froze his account. ¶ A letter of Kaspy Bank says so.",
        "Aktobe Times Media told of it. ¶ Aktobi Times Media told of it.",
        "The Alga Kazakhstan Party was refused. ¶ Alga Kazahstan Party was refused again.",
        "Халык Банк закрыл счёт. ¶ Счета в Халик Банк закрыты.",
        "Entrepreneur Talgat Mukashev was searched. Police took the phone of Mukachev.",
    ),
    "people in more words": (
        (
            "Gulnar Bektasova, whose husband Arman Bektasov is in prison, spoke in Geneva. ¶ Arman Bektasov’s sister "
            "Gulnar Bektasova spoke in Geneva."
        ),
        (
            "The blogger’s lawyer, Ainara Aidarkhanova, said so. Investigator Aset Turlybek refused. ¶ Prosecutor "
            "Aset Turlybek refused again."
        ),
        (
            "On 12 June the Minister of Defence, Ruslan Zhaksylykov, denied it. ¶ On 20 June Emergencies Minister "
            "Ruslan Zhaksylykov repeated it."
        ),
        "In court, Captain Nurlan Isabekov denied the beating. ¶ The beating was led by Lieutenant Nurlan Isabekov.",
        "The two sisters, Aliya Nurova and Dana Nurova, were fined. ¶ Dana Nurova’s mother, Aliya Nurova, was fined.",
        (
            "Among the wounded was Ayan Sadvakasov, who had been shot in the back. ¶ Ayan Sadvakasov showed the scar "
            "of a gunshot wound in his arm."
        ),
        (
            "Kazakh blogger Temirlan Ensebek, who lives in Almaty, was held. ¶ Temirlan Ensebek, a resident of "
            "Kostanay, was held."
        ),
        "Муж Гульнары Бектасовой, Арман Бектасов, сидит. ¶ Гульнара Бектасова и её сын Арман Бектасов.",
        (
            "Министр обороны Руслан Жаксылыков опроверг это. ¶ Министр по чрезвычайным ситуациям Руслан Жаксылыков "
            "повторил это."
        ),
        "В суде капитан Нурлан Исабеков отрицал побои. ¶ Избиением руководил лейтенант Нурлан Исабеков.",
        "Сёстры Алия Нурова и Дана Нурова оштрафованы. ¶ Мать Даны Нуровой, Алия Нурова, оштрафована.",
        "Среди раненых был Аян Садвакасов, которому выстрелили в спину. ¶ Аян Садвакасов был ранен в руку.",
        "Блогер Темирлан Енсебек живёт в Алматы. ¶ Темирлан Енсебек, житель Костаная, задержан.",
        (
            "Гүлнар Бектасованың күйеуі Арман Бектасов түрмеде. ¶ Арман Бектасовтың әпкесі Гүлнар Бектасова Женевада "
            "сөйледі."
        ),
        "Қорғаныс министрі Руслан Жақсылықов жоққа шығарды. ¶ Төтенше жағдайлар министрі Руслан Жақсылықов қайталады.",
        "Капитан Нұрлан Исабеков сотта мойындамады. ¶ Оны лейтенант Нұрлан Исабеков ұрған.",
        "Судья Ләззат Ахметова үкім шығарды. ¶ Прокурор Ләззат Ахметова сегіз жыл сұрады.",
        "Алматылық белсенді Айгүл Нұрова ұсталды. ¶ Қостанайлық белсенді Айгүл Нұрова ұсталды.",
        (
            "The lists name Bakhytzhan Toregozhina, Galym Ageleuov, Yevgeny Zhovtis and Rozlana Taukina. ¶ "
            "Bakhytzhan Toregozhina, Galym Ageleuov, Yevgeny Zhovtis and Rosa Taukina signed."
        ),
        (
            "The Committee for Human Rights Chairman, Sagat Ospanov, is the deputy minister. ¶ Acting akim Sagat "
            "Ospanov. ¶ Ombudsman Sagat Ospanov came. ¶ Justice Minister Sagat Ospanov came."
        ),
        "Ukrainian journalist Roman Skrypin was expelled. ¶ Russian citizen Roman Skrypin was expelled.",
        "Украинский журналист Роман Скрыпин выслан. ¶ Гражданин России Роман Скрыпин выслан.",
        "Turan News wrote of it. ¶ Touran News wrote of it.",
        "Zhanbolat Mamai’s wife, Inga Imanbai, was detained. Mamay is in prison.",
        "Адвокат Айнара Айдарханова подала жалобу. Жалобу Айдархановой отклонили, но Айдархонова подала новую.",
    ),
    "fates of strangers": (
        (
            "Oksana Shevchuk was sentenced to five years in prison. ¶ On 3 May 2023 a court sentenced Oksana "
            "Shevchuk to seven years in prison."
        ),
        "Оксану Шевчук приговорили к пяти годам лишения свободы. ¶ Оксана Шевчук осуждена на семь лет лишения свободы.",
        "Ерлана Дуйсекова задержали 3 марта 2023 года. ¶ Ерлан Дуйсеков был задержан 13 марта 2023 года.",
        "Ерлан Дүйсеков 2023 жылғы 3 наурызда ұсталды. ¶ Ерлан Дүйсековті полиция 2023 жылғы 13 наурызда ұстады.",
        "Nurlan Pak died in custody on 4 June 2022. ¶ The death of Nurlan Pak on 14 June 2022 was not investigated.",
        "Nurlan Pak, 34, was shot. ¶ 47-year-old Nurlan Pak was shot.",
        "Journalist Aigerim Kim was fined 70,000 tenge. ¶ Aigerim Kim was fined 170,000 tenge.",
        "Lawyer Zhanar Kaipova was released on 5 May 2023. ¶ Zhanar Kaipova was released on 5 June 2023.",
        "Aigerim Kim was arrested for 15 days on 5 May 2023. ¶ On 5 May 2023 a court arrested Aigerim Kim for 10 days.",
        "Айгерим Ким арестовали на 15 суток 5 мая 2023 года. ¶ 5 мая 2023 года Айгерим Ким арестована на 10 суток.",
        (
            "Co-defendant Timur Danebayev was sentenced to four years of restriction of liberty. Timur Danebayev was "
            "born in 1985. ¶ Timur Danebayev, born in 1958, appealed."
        ),
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
    "offices": (
        (
            "On 5 May 2019 Prosecutor General Serik Dosanov spoke. ¶ On 7 June 2023 Interior Minister Serik Dosanov "
            "said nobody was hurt."
        ),
        (
            "Former Prosecutor General Serik Dosanov spoke. ¶ According to Interior Minister Serik Dosanov, nobody "
            "was hurt."
        ),
        "The Minister Anuar Talipov answered. ¶ Justice Minister Anuar Talipov answered.",
        "Deputy Prime Minister Anuar Talipov answered. ¶ Foreign Minister Anuar Talipov answered.",
        "The Minister of Justice told Anuar Talipov. ¶ Defence Minister Anuar Talipov answered.",
        "President Talgat Omirov chairs. ¶ The Chairman of the Security Council Talgat Omirov spoke.",
        "Судья Медеуского районного суда Асель Каримова огласила приговор. ¶ Председатель суда Асель Каримова ушла.",
        "Министр юстиции и прокурор Серик Досанов встретились. ¶ Министр обороны Серик Досанов уехал.",
        "Asel Karimova, judge of the Medeu District Court, read it. ¶ Judge Asel Karimova read it.",
        "Бұрынғы ішкі істер министрі Серік Досанов. ¶ Бас прокурор Серік Досанов мәлімдеді.",
        "Бас прокурордың орынбасары Серік Досанов мәлімдеді. ¶ Бас прокурордың орынбасары Досанов мәлімдеді.",
        "Interior Minister Serik Dosanov was appointed Prosecutor General. ¶ Prosecutor General Serik Dosanov spoke.",
        (
            "Prosecutor General Serik Dosanov spoke. ¶ General Prosecutor Serik Dosanov spoke. ¶ Генпрокурор Серик "
            "Досанов."
        ),
        (
            "The head of the police department Talgat Omirov came. ¶ Colonel Talgat Omirov came. ¶ Начальник полиции "
            "Талгат Омиров."
        ),
        "He told the Interior Minister and Serik Dosanov. ¶ Prosecutor General Serik Dosanov spoke.",
        "Captain Talgat Omirov beat him in 2015. ¶ In 2022 Colonel Talgat Omirov was rewarded.",
        "The wife of the Minister Anuar Talipov came. ¶ Deputy Minister Anuar Talipov came.",
        "Adviser to the Minister of Justice Anuar Talipov came. ¶ Prosecutor Anuar Talipov came.",
    ),
    "told alike": (
        "Erlan Duisekov was shot in the leg. ¶ Erlan Duisekov was shot in the thigh.",
        "Erlan Duisekov was shot in the leg and in the arm. ¶ Erlan Duisekov was shot in the arm.",
        "Erlan Duisekov was shot in the leg. ¶ Timur Akhanov was shot in the arm.",
        "Erlan Duisekov was shot in the leg and beaten on the head. ¶ Erlan Duisekov was shot in the leg.",
        "Erlan Duisekov and Timur Akhanov were shot in the leg. ¶ Erlan Duisekov was shot in the arm.",
        (
            "Saken Iztleuov, Ruslan Omirov, Kanat Beisov and Aigul Dosova. ¶ Saken Iztleuov, Rustam Tolegenov, Kanat "
            "Beisov and Aigul Dosova."
        ),
        "Saken Iztleuov, Ruslan Omirov, Kanat Beisov. ¶ Сакен Изтлеуов, Руслан Омиров, Канат Бейсов.",
        (
            "Задержаны Сакен Изтлеуов, Руслан Омиров, Канат Бейсов. ¶ Задержали Сакена Изтлеуова, Руслана Омирова, "
            "Каната Бейсова."
        ),
        (
            "Erlan Duisekov’s mother was at home when the police came. ¶ Erlan Duisekov’s sister was at work when "
            "the police came."
        ),
        (
            "Erlan Duisekov was hit on the left leg while he stood in the square. ¶ Timur Akhanov was hit on the "
            "right leg while he stood in the square."
        ),
        "Ерлан Дуйсеков был ранен в ногу. ¶ Ерлан Дуйсеков получил пулевое ранение ноги.",
        "Saken Iztleuov, Ruslan Omirov and Kanat Beisov. ¶ Saken Iztleuov, Kanat Beisov and Ruslan Omirov.",
    ),
    "names alone": (
        "Activist Didar Aliyarov was detained again. Aliyarova, his wife, has no lawyer.",
        "Timur Akhanov and Dias Akhanov came. The Akhanovs have no lawyer.",
        "Активист Дидар Каирбеков пришёл. Каирбекова задержали. Каирбекову и Каирбековой отказали.",
        "Didar Omarov was there. Umarov was not.",
        "Didar Omarov and Serik Osarov were there. Osarov spoke, Omarov did not.",
        "Kaspi Bank froze his account. ¶ Halyk Bank froze it too.",
        "Kaspi Bank froze his account. ¶ KASPI BANK froze it. ¶ Kaspi bank.",
        "Белсенді Дидар Қайырбеков келді. Қайырбековтің адвокаты жоқ. Қайырбековке рұқсат бермеді.",
        "Aigul Seitova was fined in 2022. SEITOVA had no right to appeal. Seitova’s lawyer did.",
        "Sana Karimova saw Saken Karimov in Karaganda. Karaganda is cold.",
        "The Green Party spoke. ¶ The Greens Party is another.",
    ),
    "people in more words": (
        (
            "Gulnar Bektasova, whose husband Arman Bektasov is in prison, spoke. ¶ Arman Bektasov’s wife Gulnar "
            "Bektasova spoke."
        ),
        (
            "Gulnar Bektasova, whose brother is in prison, met Arman Bektasov. ¶ Arman Bektasov is the husband of "
            "Gulnar Bektasova."
        ),
        (
            "The mother of Dana Nurova, Aliya Nurova, and her sister Saule Nurova came. ¶ Saule Nurova is the aunt "
            "of Dana Nurova."
        ),
        "Captain Nurlan Isabekov, promoted to major in May, denied it. ¶ Major Nurlan Isabekov denied it.",
        (
            "Former defence minister Ruslan Zhaksylykov, now an adviser. ¶ Emergencies Minister Ruslan Zhaksylykov "
            "repeated it."
        ),
        "Мать Даны Нуровой, Алия Нурова, и её сестра Сауле Нурова пришли. ¶ Сауле Нурова — тётя Даны Нуровой.",
        "Судья Ләззат Ахметова. ¶ Қалалық соттың судьясы Ләззат Ахметова.",
        "Айгүл Нұрова Қостанайда ұсталды. ¶ Алматылық белсенді Айгүл Нұрова босатылды.",
        "Temirlan Ensebek was taken from Almaty to Kostanay. ¶ Temirlan Ensebek, a resident of Almaty, was freed.",
        (
            "Aliya Nurova and her daughter Dana Nurova; Saule Omarova and her son Dias Omarov. ¶ Dias Omarov is the "
            "son of Saule Omarova."
        ),
        (
            "The activist’s father Kanat Nurov and brother Dias Nurov were searched. ¶ Dias Nurov is the son of "
            "Kanat Nurov."
        ),
        "Her lawyer is the sister of Judge Aliya Nurova. ¶ Aliya Nurova’s daughter Dana Nurova is a lawyer.",
        "Айнара Айдарханова и её коллега Айдар Ханов подали жалобу. ¶ Айдархановой отказали.",
        (
            "President Tokayev met Deputy Prime Minister Serik Zhumangarin. ¶ Serik Zhumangarin, Minister of "
            "National Economy, spoke."
        ),
        "Marat Zhunisov’s uncle was held with Dias Nurov. ¶ Dias Nurov, a cousin of Marat Zhunisov, was held.",
    ),
    "fates of strangers": (
        (
            "Oksana Shevchuk was sentenced to five years in prison. ¶ The appeal court cut the sentence of Oksana "
            "Shevchuk to three years in prison."
        ),
        "Ерлана Дуйсекова задержали 3 марта 2023 года. ¶ Ерлана Дуйсекова снова задержали 20 июня 2023 года.",
        "Nurlan Pak, 34, was shot. ¶ 35-year-old Nurlan Pak was shot.",
        (
            "Айгерим Ким арестовали на 15 суток 5 мая 2023 года. ¶ 7 сентября 2023 года Айгерим Ким арестована на 10 "
            "суток."
        ),
        "Lawyer Zhanar Kaipova was released on 5 May 2023. ¶ Zhanar Kaipova was detained on 5 June 2023.",
        (
            "Oksana Shevchuk was sentenced to five years in prison. ¶ Alina Shevchuk was sentenced to seven years in "
            "prison."
        ),
    ),
}
