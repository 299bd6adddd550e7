<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>Wait {seconds} seconds before the next try.</source>
        <translation>Подождите до следующей попытки (секунд: {seconds}).</translation>
    </message>
    <message>
        <source>The folder for the vault could not be made. Choose a folder you may write to.</source>
        <translation>Не удалось создать папку для хранилища. Выберите папку, в которую вам разрешено писать.</translation>
    </message>
    <message>
        <source>At least {count} characters, or take suggested words.</source>
        <translation>Знаков не меньше {count}, или возьмите предложенные слова.</translation>
    </message>
    <message>
        <source>This is among the passwords that attackers try first.</source>
        <translation>Это один из паролей, которые злоумышленники пробуют первыми.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add words that have nothing to do with each other.</source>
        <translation>Слишком легко угадать. Добавьте слова, никак не связанные между собой.</translation>
    </message>
    <message>
        <source>kzdesk knows no Russian or Kazakh words and reads only the first 72 characters, so it counts cautiously. Suggested words are safe.</source>
        <translation>kzdesk не знает русских и казахских слов и читает только первые 72 знака, поэтому оценивает осторожно. Предложенные слова надёжны.</translation>
    </message>
</context>
<context>
    <name>assessing</name>
    <message>
        <source>no assessment by the date of the list</source>
        <translation>нет оценки на дату списка</translation>
    </message>
    <message>
        <source>the latest assessment does not decide to list</source>
        <translation>в последней оценке нет решения включить в список</translation>
    </message>
    <message>
        <source>a ground against listing is recorded</source>
        <translation>записан довод против включения</translation>
    </message>
    <message>
        <source>the first reviewer is missing</source>
        <translation>нет первого проверяющего</translation>
    </message>
    <message>
        <source>the second reviewer is missing</source>
        <translation>нет второго проверяющего</translation>
    </message>
    <message>
        <source>both reviewers are one person</source>
        <translation>оба проверяющих – один человек</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» – не целое число.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» – ни да, ни нет.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list for this column. It has: {known}.</source>
        <translation>«{text}» нет в списке этого столбца. Есть: {known}.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here ({text}).</source>
        <translation>Здесь таблица показывает ошибку ({text}).</translation>
    </message>
    <message>
        <source>There are no tables of “{name}”. There are tables of: {known}.</source>
        <translation>Таблиц вида «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Full name, Latin</source>
        <translation>Полное имя латиницей</translation>
    </message>
    <message>
        <source>Full name, Russian</source>
        <translation>Полное имя по-русски</translation>
    </message>
    <message>
        <source>Full name, Kazakh</source>
        <translation>Полное имя по-казахски</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Line {line} of the file is not CSV: {quoted}. Nothing was changed.</source>
        <translation>Строка {line} файла – не CSV: {quoted}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or a cell is too long</source>
        <translation>не закрыта кавычка или слишком длинная ячейка</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1251. Save it as “CSV UTF-8”. Nothing was changed.</source>
        <translation>Файл – не текст в UTF-8, UTF-16 или Windows-1251. Сохраните его как «CSV UTF-8». Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no record “{text}” under “{plural}”. Add it first, or leave this empty.</source>
        <translation>В разделе «{plural}» нет записи «{text}». Сначала добавьте её или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>Several records under “{plural}” are called “{text}”. Write the id of the right one.</source>
        <translation>В разделе «{plural}» несколько записей называются «{text}». Напишите идентификатор нужной.</translation>
    </message>
    <message>
        <source>“{text}” is not in Latin letters. Choose the column of the other script.</source>
        <translation>«{text}» написано не латиницей. Выберите столбец другой письменности.</translation>
    </message>
    <message>
        <source>“{text}” is not in Cyrillic letters. Choose the column of Latin names.</source>
        <translation>«{text}» написано не кириллицей. Выберите столбец имён латиницей.</translation>
    </message>
    <message>
        <source>This row has nothing that tells it from others. Fill in: {headings}.</source>
        <translation>Эту строку не отличить от других. Заполните: {headings}.</translation>
    </message>
    <message>
        <source>Line {line} is about the same record. Give one of the two lines another id.</source>
        <translation>Строка {line} – о той же записи. Дайте одной из двух строк другой идентификатор.</translation>
    </message>
    <message>
        <source>This id is that of a record that was deleted here, or of one of another kind. No table brings it back. Give the line another id.</source>
        <translation>Это идентификатор записи, которая здесь удалена, или записи другого вида. Таблица её не возвращает. Дайте строке другой идентификатор.</translation>
    </message>
    <message>
        <source>A new person needs a name.</source>
        <translation>Новому человеку нужно имя.</translation>
    </message>
    <message>
        <source>This part belongs to another record, and it cannot be moved.</source>
        <translation>Эта часть принадлежит другой записи, перенести её нельзя.</translation>
    </message>
    <message>
        <source>This is not a table that kzdesk reads. Open it in your spreadsheet program and save it as XLSX or CSV. Nothing was changed.</source>
        <translation>Такую таблицу kzdesk не читает. Откройте её в программе таблиц и сохраните как XLSX или CSV. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The sheet is empty: its first line must hold the headings. Nothing was changed.</source>
        <translation>Лист пуст: в первой строке должны быть заголовки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} rows. Nothing was changed. Divide it into several files.</source>
        <translation>В листе больше строк, чем {limit}. Ничего не изменено. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns. Nothing was changed.</source>
        <translation>Строка {line}: столбцов больше, чем {limit}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line} has a cell of more than {limit} characters. Nothing was changed.</source>
        <translation>Строка {line}: в ячейке больше символов, чем {limit}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Tables are written as .csv or .xlsx. Nothing was written. Give the file one of these endings.</source>
        <translation>Таблицы пишутся как .csv или .xlsx. Ничего не записано. Дайте файлу одно из этих расширений.</translation>
    </message>
    <message>
        <source>There are no headings in the language “{name}”. There are: {known}.</source>
        <translation>Заголовков на языке «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>About the columns</source>
        <translation>О столбцах</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Stable name</source>
        <translation>Постоянное имя</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обязателен</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Что писать</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Одно из</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>обязателен</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of any length</source>
        <translation>Текст любой длины</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Date as far as it is known: 5.1.2022, 1.2022, 2022, about 2022, ?</source>
        <translation>Дата, насколько она известна: 5.1.2022, 1.2022, 2022, около 2022, ?</translation>
    </message>
    <message>
        <source>Term: 6y 6m, 6.5y, 9m or 15d</source>
        <translation>Срок: 6y 6m, 6,5 лет, 9 мес. или 15 суток</translation>
    </message>
    <message>
        <source>One of the list, in any of the three languages</source>
        <translation>Одно значение из списка, на любом из трёх языков</translation>
    </message>
    <message>
        <source>Several of the list, parted by semicolons</source>
        <translation>Несколько значений из списка через точку с запятой</translation>
    </message>
    <message>
        <source>Title, name or id of a record under “{plural}”</source>
        <translation>Название, имя или идентификатор записи из раздела «{plural}»</translation>
    </message>
    <message>
        <source>A number or code of your own that stays the same for this line; reading the table again updates by it</source>
        <translation>Ваш номер или код, который у этой строки не меняется; при повторном чтении таблицы запись обновляется по нему</translation>
    </message>
    <message>
        <source>Full name: “Surname, Given name Patronymic” or in the usual order</source>
        <translation>Полное имя: «Фамилия, Имя Отчество» или в обычном порядке</translation>
    </message>
    <message>
        <source>“{name}” is not a column of this table. It has: {known}. Nothing was changed.</source>
        <translation>«{name}» – не столбец этой таблицы. Есть: {known}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The sheet has no heading “{name}”. It has: {known}. Nothing was changed.</source>
        <translation>В листе нет заголовка «{name}». Есть: {known}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say which columns tell the rows apart, so that reading this table again updates its rows: an id, or a name with a date.</source>
        <translation>Ничего не изменено. Укажите столбцы, по которым различаются строки, чтобы повторное чтение таблицы обновляло их: идентификатор или имя с датой.</translation>
    </message>
    <message>
        <source>{count} of {total} rows cannot be read, and nothing was changed. Mend them in the sheet and read it again, or read the others without them.</source>
        <translation>Строк, которые нельзя прочитать: {count} из {total}. Ничего не изменено. Исправьте их в таблице и прочитайте её снова или прочитайте остальные без них.</translation>
    </message>
    <message>
        <source>Line {line}, {heading}: {reason}</source>
        <translation>Строка {line}, {heading}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
    <message>
        <source>This file is not an Excel workbook, or it is damaged. Save it anew as XLSX. Nothing was changed.</source>
        <translation>Этот файл – не книга Excel или повреждён. Сохраните его заново как XLSX. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than kzdesk reads. Nothing was changed. Copy the rows alone into a new workbook, or save the sheet as CSV.</source>
        <translation>В распакованном виде эта книга больше, чем читает kzdesk. Ничего не изменено. Скопируйте одни строки в новую книгу или сохраните лист как CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{name}”. It has: {known}. Nothing was changed.</source>
        <translation>В книге нет листа «{name}». Есть: {known}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was written: a text is too long for a cell of Excel. Export the table as CSV.</source>
        <translation>Ничего не записано: один из текстов слишком длинный для ячейки Excel. Экспортируйте таблицу как CSV.</translation>
    </message>
    <message>
        <source>This file is not a whole vault as JSON, or another program has put its lines together otherwise. Nothing was changed.</source>
        <translation>Этот файл – не целое хранилище в JSON, или другая программа иначе разбила его на строки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: this version of kzdesk does not know “{name}”. Nothing was changed. Use the version that wrote the file, or a newer one.</source>
        <translation>Строка {line}: эта версия kzdesk не знает «{name}». Ничего не изменено. Возьмите версию, которая записала файл, или более новую.</translation>
    </message>
    <message>
        <source>Line {line}: the value of “{name}” is not one it can have. Nothing was changed.</source>
        <translation>Строка {line}: у «{name}» не может быть такого значения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A whole vault is read into an empty one only, and this one has records. Nothing was changed. Make a new vault first.</source>
        <translation>Целое хранилище читается только в пустое, а в этом есть записи. Ничего не изменено. Сначала создайте новое хранилище.</translation>
    </message>
    <message>
        <source>The file is not complete: its end is missing or altered. Nothing was changed.</source>
        <translation>Файл неполный: конца нет или он изменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>What the file holds is not what it says it holds: it was altered. Nothing was changed.</source>
        <translation>В файле не то, что он о себе говорит: его изменили. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This file holds no submissions. Export them from KoboToolbox as JSON, or as CSV with XML values and headers. Nothing was changed.</source>
        <translation>В файле нет ответов. Выгрузите их из KoboToolbox в JSON или в CSV со значениями и заголовками XML. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list of the form.</source>
        <translation>«{text}» нет в списке формы.</translation>
    </message>
    <message>
        <source>As far as it is known: 5.1.2022, 1.2022, 2022, or ? when it is not known</source>
        <translation>Насколько известно: 5.1.2022, 1.2022, 2022 или ?, если неизвестно</translation>
    </message>
    <message>
        <source>For example 09:30</source>
        <translation>Например, 09:30</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Задержание</translation>
    </message>
    <message>
        <source>Trial observation</source>
        <translation>Наблюдение в суде</translation>
    </message>
    <message>
        <source>The detention</source>
        <translation>Задержание</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Another person detained</source>
        <translation>Ещё один задержанный</translation>
    </message>
    <message>
        <source>Day of the detention</source>
        <translation>День задержания</translation>
    </message>
    <message>
        <source>Place: its name in any language</source>
        <translation>Место: название на любом языке</translation>
    </message>
    <message>
        <source>Event it was part of, such as a rally; the same words for everybody there</source>
        <translation>Событие, частью которого это было, например митинг; для всех его участников – одними словами</translation>
    </message>
    <message>
        <source>Where the person is held</source>
        <translation>Где человека содержат</translation>
    </message>
    <message>
        <source>Article, for example 272 or 272(2)</source>
        <translation>Статья, например 272 или 272(2)</translation>
    </message>
    <message>
        <source>Ill-treatment, if any</source>
        <translation>Жестокое обращение, если было</translation>
    </message>
    <message>
        <source>Case: its title or number as it is called in kzdesk</source>
        <translation>Дело: название или номер, как в kzdesk</translation>
    </message>
    <message>
        <source>Case and hearing</source>
        <translation>Дело и заседание</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Court: its name in any language</source>
        <translation>Суд: название на любом языке</translation>
    </message>
    <message>
        <source>Note to {item}</source>
        <translation>Примечание к {item}</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>There is no form “{name}”. There are: {known}.</source>
        <translation>Формы «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>This submission is not of a form that kzdesk made, or of a newer one. Its question “{name}” tells which.</source>
        <translation>Этот ответ не на форму kzdesk или на более новую. Об этом говорит его вопрос «{name}».</translation>
    </message>
    <message>
        <source>This submission has no id (_uuid or meta/rootUuid). Export it with all its columns.</source>
        <translation>У этого ответа нет идентификатора (_uuid или meta/rootUuid). Выгрузите его со всеми столбцами.</translation>
    </message>
    <message>
        <source>This submission stands in the file twice.</source>
        <translation>Этот ответ стоит в файле дважды.</translation>
    </message>
    <message>
        <source>Say in which case this was.</source>
        <translation>Укажите, в каком деле это было.</translation>
    </message>
    <message>
        <source>What this submission told of was deleted in this vault: {type}. Nothing brings it back.</source>
        <translation>То, о чём говорит ответ, в этом хранилище удалено: {type}. Ничто его не возвращает.</translation>
    </message>
    <message>
        <source>Write the date as 5.1.2022, 1.2022 or 2022, or ? when it is not known.</source>
        <translation>Напишите дату как 5.1.2022, 1.2022 или 2022 либо ?, если она неизвестна.</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>Напишите время так: 09:30.</translation>
    </message>
    <message>
        <source>Bring records in</source>
        <translation>Внести записи</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen, row by row, what would happen.</source>
        <translation>Ничего не записывается, пока вы не увидите построчно, что произойдёт.</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>В строках</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Выбрать файл …</translation>
    </message>
    <message>
        <source>Blank table …</source>
        <translation>Пустая таблица …</translation>
    </message>
    <message>
        <source>Let data out</source>
        <translation>Выдать данные</translation>
    </message>
    <message>
        <source>For the team: everything is in it, whatever consent says. It leaves encrypted, or open with a reason.</source>
        <translation>Для группы: в файле всё, что бы ни говорили согласия. Он выходит зашифрованным или открытым с указанием причины.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что выдать</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>With the sealed fields as well</source>
        <translation>Вместе с закрытыми полями</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Table of records</source>
        <translation>Таблица записей</translation>
    </message>
    <message>
        <source>Whole vault (JSON)</source>
        <translation>Всё хранилище (JSON)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Edit as a table</source>
        <translation>Править таблицей</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Form for telephones (ODK, KoboToolbox)</source>
        <translation>Форма для телефонов (ODK, KoboToolbox)</translation>
    </message>
    <message>
        <source>Save the form …</source>
        <translation>Сохранить форму …</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Будет</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What changes, or what is wrong</source>
        <translation>Что меняется или в чём ошибка</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{heading}: {reason}</source>
        <translation>{heading}: {reason}</translation>
    </message>
    <message>
        <source>Edit as a table: {plural}</source>
        <translation>Правка таблицей: {plural}</translation>
    </message>
    <message>
        <source>Type into a cell, or paste a block from a spreadsheet with Ctrl+V. The last line is for a new record. Delete empties a cell; Ctrl+S saves everything at once.</source>
        <translation>Пишите в ячейку или вставьте блок из таблицы по Ctrl+V. Последняя строка – для новой записи. Delete опустошает ячейку, Ctrl+S сохраняет всё сразу.</translation>
    </message>
    <message>
        <source>The first {count} of {total} records.</source>
        <translation>Первые записи: {count} из {total}.</translation>
    </message>
    <message>
        <source>Cells to put right: {count}. Nothing is saved before that.</source>
        <translation>Ячеек, которые надо исправить: {count}. До этого ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Not saved yet. New: {new}. Changed: {changed}.</source>
        <translation>Ещё не сохранено. Новых: {new}. Изменённых: {changed}.</translation>
    </message>
    <message>
        <source>Saved. New: {new}. Changed: {changed}.</source>
        <translation>Сохранено. Новых: {new}. Изменённых: {changed}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Сохранить всё</translation>
    </message>
    <message>
        <source>⚠ {text}</source>
        <translation>⚠ {text}</translation>
    </message>
    <message>
        <source>What the headings mean: {plural}</source>
        <translation>Что значат заголовки: {plural}</translation>
    </message>
    <message>
        <source>Read as the last file with these headings was. Look whether it still holds.</source>
        <translation>Прочитано так же, как последний файл с такими заголовками. Проверьте, верно ли это и теперь.</translation>
    </message>
    <message>
        <source>Understood from the headings. Choose a column where it is wrong; an empty one leaves the heading out.</source>
        <translation>Понято по заголовкам. Где неверно, выберите столбец; пустой пропускает заголовок.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Заголовок в файле</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Первые ячейки</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>Tells rows apart</source>
        <translation>Различает строки</translation>
    </message>
    <message>
        <source>“{heading}” tells rows apart</source>
        <translation>«{heading}» различает строки</translation>
    </message>
    <message>
        <source>“{heading}” means</source>
        <translation>«{heading}» означает</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(пропустить)</translation>
    </message>
    <message>
        <source>An empty cell empties the field (otherwise it says nothing)</source>
        <translation>Пустая ячейка опустошает поле (иначе она ничего не значит)</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Показать, что произойдёт</translation>
    </message>
    <message>
        <source>Choose the file to read</source>
        <translation>Выберите файл для чтения</translation>
    </message>
    <message>
        <source>Where the blank table goes</source>
        <translation>Куда записать пустую таблицу</translation>
    </message>
    <message>
        <source>Where the form goes</source>
        <translation>Куда записать форму</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>Read {count} records; the state is the same as that of the vault they came from.</source>
        <translation>Прочитано записей: {count}; состояние то же, что у хранилища, из которого они взяты.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation>Экспорт всего хранилища</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Импорт и экспорт</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Table of records (Excel, CSV)</source>
        <translation>Таблица записей (Excel, CSV)</translation>
    </message>
    <message>
        <source>Answers to a form (KoboToolbox, ODK: JSON, CSV)</source>
        <translation>Ответы на форму (KoboToolbox, ODK: JSON, CSV)</translation>
    </message>
    <message>
        <source>Whole vault (JSON), into an empty one</source>
        <translation>Всё хранилище (JSON), в пустое</translation>
    </message>
    <message>
        <source>What would happen: {name}</source>
        <translation>Что произойдёт: {name}</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. The same: {same}. Wrong: {wrong}. Nothing is changed yet.</source>
        <translation>Новых: {new}. Изменённых: {changed}. Без изменений: {same}. С ошибками: {wrong}. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Read. New: {new}. Changed: {changed}. The same: {same}. Left out as wrong: {wrong}.</source>
        <translation>Прочитано. Новых: {new}. Изменённых: {changed}. Без изменений: {same}. Пропущено с ошибками: {wrong}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>все строки</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Read them in</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Read the others without the wrong ones</source>
        <translation>Прочитать остальные без ошибочных</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already, where the evidence files would go. Nothing was written. Move it away.</source>
        <translation>Папка «{name}», куда записались бы файлы доказательств, уже есть. Ничего не записано. Уберите её.</translation>
    </message>
    <message>
        <source>The vault was written as JSON, but not all evidence files beside it: the disk does not take them.</source>
        <translation>Хранилище записано в JSON, но не все файлы доказательств рядом с ним: диск их не принимает.</translation>
    </message>
    <message>
        <source>An evidence file beside the JSON file could not be read.</source>
        <translation>Не удалось прочитать файл доказательства рядом с файлом JSON.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Custody term lapses</source>
        <translation>Истекает срок содержания под стражей</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Спросить согласие снова</translation>
    </message>
    <message>
        <source>{matter}: {title}</source>
        <translation>{matter}: {title}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>There is nothing to undo: nothing was saved since the vault was opened.</source>
        <translation>Отменять нечего: с открытия хранилища ничего не сохранялось.</translation>
    </message>
    <message>
        <source>The last save cannot be undone: a record in it was changed again since. Open the history of the record (Ctrl+H) and bring an older version back.</source>
        <translation>Последнее сохранение нельзя отменить: одна из его записей с тех пор изменена. Откройте историю записи (Ctrl+H) и верните прежнюю версию.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Order of dates</source>
        <translation>Порядок дат</translation>
    </message>
    <message>
        <source>Compare both dates with the source and correct the one that is wrong.</source>
        <translation>Сверьте обе даты с источником и исправьте ошибочную.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, but {first} {other}.</source>
        <translation>Нарушен порядок: {what} – {date}, но {first} – {other}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, after {first} on {other}.</source>
        <translation>Нарушен порядок: {what}, {date} – позже, чем {first}, {other}.</translation>
    </message>
    <message>
        <source>The hearing on {date} is still to come, but its outcome is recorded.</source>
        <translation>Заседание ещё предстоит ({date}), но его исход уже записан.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, at most {days} days after the event that the case is about.</source>
        <translation>Очень скоро после события, о котором дело (дней не больше: {days}): {what}, {date}.</translation>
    </message>
    <message>
        <source>Compare both dates; if they are right, the speed of the trial is worth telling.</source>
        <translation>Сверьте обе даты; если они верны, о скорости суда стоит рассказать.</translation>
    </message>
    <message>
        <source>the event that the case is about</source>
        <translation>событие, о котором дело</translation>
    </message>
    <message>
        <source>the opening of the case</source>
        <translation>возбуждение дела</translation>
    </message>
    <message>
        <source>the hearing at which the verdict was given</source>
        <translation>заседание с оглашением приговора</translation>
    </message>
    <message>
        <source>the hearing of the trial</source>
        <translation>судебное заседание по существу</translation>
    </message>
    <message>
        <source>the death of the victim</source>
        <translation>смерть жертвы</translation>
    </message>
    <message>
        <source>{what} is dated {date}, which lies in the future.</source>
        <translation>Будущая дата: {what}, {date}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, before the birth on {other}.</source>
        <translation>Раньше даты рождения ({other}): {what}, {date}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, after the death on {other}.</source>
        <translation>Позже даты смерти ({other}): {what}, {date}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}; born on {other}, the person was then {age} years old at most.</source>
        <translation>Проверьте возраст: {what}, {date}; при дате рождения {other} человеку было тогда не больше, чем (лет): {age}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}; born on {other}, the person was then {age} years old at least.</source>
        <translation>Проверьте возраст: {what}, {date}; при дате рождения {other} человеку было тогда не меньше, чем (лет): {age}.</translation>
    </message>
    <message>
        <source>A parent is recorded as born {date}, the child {other}.</source>
        <translation>Дата рождения родителя – {date}, ребёнка – {other}.</translation>
    </message>
    <message>
        <source>the day from which the term is counted</source>
        <translation>день, с которого исчисляется срок</translation>
    </message>
    <message>
        <source>{what} is dated {date}, before {first} on {other}.</source>
        <translation>Нарушен порядок: {what}, {date} – раньше, чем {first}, {other}.</translation>
    </message>
    <message>
        <source>the first detention</source>
        <translation>первое задержание</translation>
    </message>
    <message>
        <source>the charge</source>
        <translation>обвинение</translation>
    </message>
    <message>
        <source>the sentence of the first instance</source>
        <translation>приговор первой инстанции</translation>
    </message>
    <message>
        <source>the sentence on appeal</source>
        <translation>приговор апелляции</translation>
    </message>
    <message>
        <source>the sentence in cassation</source>
        <translation>приговор кассации</translation>
    </message>
    <message>
        <source>Articles and their titles</source>
        <translation>Статьи и их названия</translation>
    </message>
    <message>
        <source>Compare the number and the title with the verdict or the indictment.</source>
        <translation>Сверьте номер и название с приговором или обвинительным актом.</translation>
    </message>
    <message>
        <source>{article} is quoted as “{quoted}”, which is the title of {other}.</source>
        <translation>В записях {article} приводится как «{quoted}», а это название другой статьи: {other}.</translation>
    </message>
    <message>
        <source>{article} is quoted as “{quoted}”, which is the title of {other}; in the code recorded it is {today}.</source>
        <translation>В записях {article} приводится как «{quoted}», а это название другой статьи: {other}; в указанном кодексе это {today}.</translation>
    </message>
    <message>
        <source>{article} is quoted as “{quoted}”, unlike its title “{title}”.</source>
        <translation>В записях {article} приводится как «{quoted}», что не похоже на её название «{title}».</translation>
    </message>
    <message>
        <source>{article} is in force from {since}, but the record of {what} has {date}, which is earlier.</source>
        <translation>Ещё не действовала {article}: начало действия – {since}, а в записи дата раньше ({what}, {date}).</translation>
    </message>
    <message>
        <source>Choose the wording of the article that was in force on that day.</source>
        <translation>Выберите редакцию статьи, которая действовала в тот день.</translation>
    </message>
    <message>
        <source>Look up the code of the charge, and correct the date or the article.</source>
        <translation>Проверьте кодекс в обвинении и исправьте дату или статью.</translation>
    </message>
    <message>
        <source>{article} was in force until {until}, but the earliest day of the case, {what}, is {date}.</source>
        <translation>{article}: действовала до {until}, но самая ранняя дата дела ({what}) – {date}.</translation>
    </message>
    <message>
        <source>The title “{quoted}” stands with {article} and with {other} in the same list.</source>
        <translation>Название «{quoted}» стоит в одном списке у двух статей: {article} и {other}.</translation>
    </message>
    <message>
        <source>{article} is quoted in {count} ways in one list, among them “{quoted}” and “{other}”.</source>
        <translation>В одном списке {article} приводится по-разному (вариантов: {count}), в том числе как «{quoted}» и «{other}».</translation>
    </message>
    <message>
        <source>The title “{quoted}” stands with {article} and with {other} in one case.</source>
        <translation>Название «{quoted}» в одном деле стоит и при {article}, и при {other}.</translation>
    </message>
    <message>
        <source>{article} is quoted in {count} ways in one case, among them “{quoted}” and “{other}”.</source>
        <translation>{article}: в одном деле цитируется по-разному ({count}), в том числе «{quoted}» и «{other}».</translation>
    </message>
    <message>
        <source>Choose one wording for each part of the article; an empty field prints that of the provision.</source>
        <translation>Выберите одну формулировку для каждой части статьи; если поле пустое, печатается формулировка нормы.</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>приговор</translation>
    </message>
    <message>
        <source>procedural detention</source>
        <translation>задержание</translation>
    </message>
    <message>
        <source>administrative detention</source>
        <translation>административное задержание</translation>
    </message>
    <message>
        <source>administrative arrest</source>
        <translation>административный арест</translation>
    </message>
    <message>
        <source>custody pending trial</source>
        <translation>содержание под стражей</translation>
    </message>
    <message>
        <source>house arrest</source>
        <translation>домашний арест</translation>
    </message>
    <message>
        <source>extradition arrest</source>
        <translation>экстрадиционный арест</translation>
    </message>
    <message>
        <source>arrest as a punishment</source>
        <translation>арест как наказание</translation>
    </message>
    <message>
        <source>imprisonment</source>
        <translation>лишение свободы</translation>
    </message>
    <message>
        <source>restriction of liberty</source>
        <translation>ограничение свободы</translation>
    </message>
    <message>
        <source>a suspended sentence</source>
        <translation>условное осуждение</translation>
    </message>
    <message>
        <source>a deferred sentence</source>
        <translation>отсрочка отбывания наказания</translation>
    </message>
    <message>
        <source>parole</source>
        <translation>условно-досрочное освобождение</translation>
    </message>
    <message>
        <source>compulsory psychiatric treatment</source>
        <translation>принудительное психиатрическое лечение</translation>
    </message>
    <message>
        <source>being held in hospital</source>
        <translation>содержание под охраной в больнице</translation>
    </message>
    <message>
        <source>delivery to the police</source>
        <translation>доставление в полицию</translation>
    </message>
    <message>
        <source>preventive detention</source>
        <translation>превентивное задержание</translation>
    </message>
    <message>
        <source>bail</source>
        <translation>залог</translation>
    </message>
    <message>
        <source>a pledge not to leave</source>
        <translation>подписка о невыезде</translation>
    </message>
    <message>
        <source>personal surety</source>
        <translation>личное поручительство</translation>
    </message>
    <message>
        <source>a commuted sentence</source>
        <translation>замена неотбытой части наказания</translation>
    </message>
    <message>
        <source>detention in an unofficial place</source>
        <translation>содержание в неофициальном месте</translation>
    </message>
    <message>
        <source>enforced disappearance</source>
        <translation>насильственное исчезновение</translation>
    </message>
    <message>
        <source>expulsion</source>
        <translation>выдворение</translation>
    </message>
    <message>
        <source>another measure</source>
        <translation>другая мера</translation>
    </message>
    <message>
        <source>Article {article} ({code})</source>
        <translation>статья {article} ({code})</translation>
    </message>
    <message>
        <source>Article {article} part {part} ({code})</source>
        <translation>часть {part} статьи {article} ({code})</translation>
    </message>
    <message>
        <source>Criminal Code of 2014</source>
        <translation>Уголовный кодекс 2014 года</translation>
    </message>
    <message>
        <source>Criminal Code of 1997</source>
        <translation>Уголовный кодекс 1997 года</translation>
    </message>
    <message>
        <source>Code of Administrative Offences of 2014</source>
        <translation>Кодекс об административных правонарушениях 2014 года</translation>
    </message>
    <message>
        <source>Code of Criminal Procedure of 2014</source>
        <translation>Уголовно-процессуальный кодекс 2014 года</translation>
    </message>
    <message>
        <source>law of another country</source>
        <translation>право другого государства</translation>
    </message>
    <message>
        <source>Terms of punishment</source>
        <translation>Сроки наказаний</translation>
    </message>
    <message>
        <source>Compare the term and the articles with the verdict and correct what is wrong.</source>
        <translation>Сверьте срок и статьи с приговором и исправьте ошибку.</translation>
    </message>
    <message>
        <source>Compare with the verdict. If the court went below the minimum (Criminal Code, Article 55), answer so.</source>
        <translation>Сверьте с приговором. Если суд назначил наказание ниже низшего предела (статья 55 Уголовного кодекса), так и ответьте.</translation>
    </message>
    <message>
        <source>Record the part of the article; then compare the term with the verdict.</source>
        <translation>Укажите часть статьи, затем сверьте срок с приговором.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but {article} allows no less than {limit}.</source>
        <translation>В приговоре записано: {kind}, {term}. Меньше допустимого: {article} – не менее {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but {article} allows no more than {limit}.</source>
        <translation>В приговоре записано: {kind}, {term}. Больше допустимого: {article} – не более {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but none of its {count} articles allows less than {limit}.</source>
        <translation>В приговоре записано: {kind}, {term}. Ни одна из его статей (всего {count}) не допускает меньше, чем {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but its {count} articles together allow at most {limit}.</source>
        <translation>В приговоре записано: {kind}, {term}. Его статьи вместе (всего {count}) допускают не больше, чем {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of imprisonment; the Criminal Code knows no more than {limit} (Article 46).</source>
        <translation>В приговоре записано: лишение свободы, {term}. Уголовный кодекс не допускает больше, чем {limit} (статья 46).</translation>
    </message>
    <message>
        <source>The sentence records {term} of imprisonment; the Criminal Code knows no less than {limit} (Article 46).</source>
        <translation>В приговоре записано: лишение свободы, {term}. Уголовный кодекс не допускает меньше, чем {limit} (статья 46).</translation>
    </message>
    <message>
        <source>The sentence records {term} of imprisonment for somebody born {birth}, a minor when detained on {date}; minors get {limit} at most (Criminal Code, Article 81).</source>
        <translation>Приговор: лишение свободы, {term}; дата рождения {birth}, при задержании {date} — несовершеннолетний; несовершеннолетним назначают не более: {limit} (статья 81 Уголовного кодекса).</translation>
    </message>
    <message>
        <source>The sentence records {term} of restriction of liberty; it lasts {least} at least and {limit} at most (Criminal Code, Article 44).</source>
        <translation>Приговор: ограничение свободы, {term}; его срок — не менее: {least}, не более: {limit} (статья 44 Уголовного кодекса).</translation>
    </message>
    <message>
        <source>The sentence records {term} of arrest; it lasts {limit} at most (Criminal Code, Article 45).</source>
        <translation>Приговор: арест, {term}; его срок не более: {limit} (статья 45 Уголовного кодекса).</translation>
    </message>
    <message>
        <source>One sentence records {count} terms of imprisonment, {term} and {other}; a court pronounces one final term.</source>
        <translation>В одном приговоре записано несколько сроков лишения свободы ({count}), в том числе {term} и {other}; суд назначает один окончательный срок.</translation>
    </message>
    <message>
        <source>Keep the final term: a list prints only one.</source>
        <translation>Оставьте окончательный срок: в списке печатается только один.</translation>
    </message>
    <message>
        <source>The sentence credits {days} days, which is longer than its term of {term}.</source>
        <translation>Приговор засчитывает больше, чем весь его срок: дней – {days}, срок – {term}.</translation>
    </message>
    <message>
        <source>The term of {term} counted from {date} was over by {end}, before the date of the list, {as_of}.</source>
        <translation>Срок истёк до даты списка: {term}, начало – {date}, конец – {end}, дата списка – {as_of}.</translation>
    </message>
    <message>
        <source>Find out whether the person was released, and record it.</source>
        <translation>Узнайте, вышел ли человек на свободу, и запишите это.</translation>
    </message>
    <message>
        <source>Imprisonment is recorded as served on {date}, but the term of {term} counted from {start} runs longer.</source>
        <translation>Лишение свободы записано как отбытое ({date}), но срок ещё не истёк: {term}, начало – {start}.</translation>
    </message>
    <message>
        <source>There is no check called “{name}”. There are: {known}.</source>
        <translation>Проверки «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>Days on which courts sit</source>
        <translation>Дни, когда суды заседают</translation>
    </message>
    <message>
        <source>Compare the date with the document: day and month may be mixed up.</source>
        <translation>Сверьте дату с документом: возможно, перепутаны день и месяц.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, a {day}.</source>
        <translation>Выходной день: {what}, {date} ({day}).</translation>
    </message>
    <message>
        <source>{what} is dated {date}, a public holiday.</source>
        <translation>Праздничный день: {what}, {date}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>the hearing</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>the next hearing</source>
        <translation>следующее заседание</translation>
    </message>
    <message>
        <source>the sitting or vote told in {place}</source>
        <translation>заседание или голосование, о котором говорит {place}</translation>
    </message>
    <message>
        <source>the verdict told in {place}</source>
        <translation>приговор, о котором говорит {place}</translation>
    </message>
    <message>
        <source>Verdicts of people tried together</source>
        <translation>Приговоры людей, которых судили вместе</translation>
    </message>
    <message>
        <source>Compare both verdicts; if the trials were separate, record them as separate cases.</source>
        <translation>Сверьте оба приговора; если суды были отдельные, запишите отдельные дела.</translation>
    </message>
    <message>
        <source>In one case {what} is dated {date} for one person and {other} for others.</source>
        <translation>Разные даты в одном деле: {what} – {date} у одного человека и {other} у других.</translation>
    </message>
    <message>
        <source>In one group of the list {what} is dated {date} for one person and {other}, a year apart, for another.</source>
        <translation>Разница в год в одной группе списка: {what} – {date} у одного человека и {other} у другого.</translation>
    </message>
    <message>
        <source>{what} is recorded as in force from {date} for one person and from {other} for another.</source>
        <translation>{what}: для одного лица вступление в силу записано {date}, для другого — {other}.</translation>
    </message>
    <message>
        <source>Everybody in the group “{heading}” was tried in one case, but for one person, who was tried in another.</source>
        <translation>Все в группе «{heading}» проходят по одному делу, кроме одного лица, которое проходит по другому.</translation>
    </message>
    <message>
        <source>Consent, sources and approvals</source>
        <translation>Согласия, источники и утверждения</translation>
    </message>
    <message>
        <source>Ask for consent, or record where the person was named in public before.</source>
        <translation>Спросите согласие или запишите, где человека уже называли публично.</translation>
    </message>
    <message>
        <source>Take the entry off the list: withdrawn consent is respected at once.</source>
        <translation>Уберите запись из списка: отзыв согласия соблюдают сразу.</translation>
    </message>
    <message>
        <source>Write the sources into the entries, one on a line.</source>
        <translation>Впишите источники в записи, по одному в строке.</translation>
    </message>
    <message>
        <source>Two people approve the name, and a source is given, before it is printed.</source>
        <translation>Имя печатают, когда его утвердили два человека и указан источник.</translation>
    </message>
    <message>
        <source>{count} of {total} people on this list have neither agreed to be named in public nor been named before.</source>
        <translation>Не согласились, чтобы их называли публично, и прежде не названы: {count} из {total} в этом списке.</translation>
    </message>
    <message>
        <source>{count} of {total} people on this list have withdrawn their consent.</source>
        <translation>Отозвали согласие: {count} из {total} в этом списке.</translation>
    </message>
    <message>
        <source>{count} of {total} entries of this list give no source.</source>
        <translation>Записей без источника: {count} из {total} в этом списке.</translation>
    </message>
    <message>
        <source>{count} people are recorded by name as involved in acts against those on this list, without two approvals and a source; they are not named in print.</source>
        <translation>Записаны по имени как причастные к деяниям против людей из этого списка, но без двух утверждений и источника: {count}; в печати они не называются.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Ask the lawyer or the family, or look it up in the documents of the case.</source>
        <translation>Спросите адвоката или семью или найдите в материалах дела.</translation>
    </message>
    <message>
        <source>Not recorded ({count}): {what}.</source>
        <translation>Не записано ({count}): {what}.</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>date of the detention</source>
        <translation>дата задержания</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>лишение свободы</translation>
    </message>
    <message>
        <source>case and charges</source>
        <translation>дело и обвинения</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>обвинения</translation>
    </message>
    <message>
        <source>article of the charge</source>
        <translation>статья обвинения</translation>
    </message>
    <message>
        <source>part of the article on which the term depends</source>
        <translation>часть статьи, от которой зависит срок</translation>
    </message>
    <message>
        <source>date of the sentence</source>
        <translation>дата приговора</translation>
    </message>
    <message>
        <source>court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>punishment</source>
        <translation>наказание</translation>
    </message>
    <message>
        <source>sources of the entry</source>
        <translation>источники записи</translation>
    </message>
    <message>
        <source>Length and ground of custody</source>
        <translation>Срок и основание лишения свободы</translation>
    </message>
    <message>
        <source>Look for the order of the court; if there was none, the custody was unlawful and the report can say so.</source>
        <translation>Найдите постановление суда; если его не было, лишение свободы незаконно, и доклад может это сказать.</translation>
    </message>
    <message>
        <source>Compare the dates of both with the source and correct what is wrong.</source>
        <translation>Сверьте даты обоих с источником и исправьте ошибочное.</translation>
    </message>
    <message>
        <source>{kind} from {start} is recorded twice.</source>
        <translation>Записано дважды: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>{kind} from {start} and {other} from {then} overlap: one cannot be held and at liberty at once.</source>
        <translation>Пересекаются {kind} (начало – {start}) и {other} (начало – {then}): нельзя быть одновременно под стражей и на свободе.</translation>
    </message>
    <message>
        <source>{kind} from {start} until {end} covers {other} from {then}: one cannot be held on both.</source>
        <translation>Две меры сразу невозможны: {kind}, {start} – {end}, и {other}, начало – {then}.</translation>
    </message>
    <message>
        <source>{kind} ended by the death of the person on {end}, but {other} is recorded from {then}.</source>
        <translation>Мера закончилась смертью ({kind}, {end}), но после этого записано: {other}, начало – {then}.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, although the person is recorded as having died on {death}.</source>
        <translation>Мера не окончена ({kind}, начало – {start}), хотя записана смерть: {death}.</translation>
    </message>
    <message>
        <source>{kind} ended in freedom on {end}, but {other} is recorded from the same day or the next.</source>
        <translation>Записано освобождение ({kind}, конец – {end}), но с того же или следующего дня – {other}.</translation>
    </message>
    <message>
        <source>{kind} is recorded as replaced or ended by a transfer on {end}, but no other custody follows.</source>
        <translation>Записана замена или перевод ({kind}, {end}), но другой меры после этого нет.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} to {end}; the law counts it in hours, {hours} at the most.</source>
        <translation>{kind}: записано с {start} по {end}; закон исчисляет срок часами, не более {hours}.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} to {end}; during an investigation it lasts {limit} at the most (Code of Criminal Procedure, Article 151).</source>
        <translation>{kind}: записано с {start} по {end}; во время следствия срок не более: {limit} (статья 151 Уголовно-процессуального кодекса).</translation>
    </message>
    <message>
        <source>{kind} ordered for {term} days from {start} is recorded as served or run out on {end}, after {days}.</source>
        <translation>{kind}, начало – {start}: назначено суток – {term}, но записано как отбытое или истёкшее {end}, прошло суток – {days}.</translation>
    </message>
    <message>
        <source>{kind} is recorded as extended until {until}, before the first order runs out on {end}.</source>
        <translation>Продление короче первого срока: {kind}, продлено до {until}, а первый срок – до {end}.</translation>
    </message>
    <message>
        <source>{kind} was extended until {until}, but is recorded as ending on {end}, which is later.</source>
        <translation>{kind}: продлено до {until}, но конец записан позже – {end}.</translation>
    </message>
    <message>
        <source>The person is recorded as held without contact from {start}, but a lawyer or the family knew on {day}.</source>
        <translation>Человек записан как лишённый связи с {start}, но адвокат или семья узнали уже {day}.</translation>
    </message>
    <message>
        <source>Parole is recorded from {start}, but the custody before it ended for another reason.</source>
        <translation>Условно-досрочное освобождение записано с {start}, но предыдущая мера закончилась по другой причине.</translation>
    </message>
    <message>
        <source>{kind} ended by extradition on {end}, but {other} is recorded from {then}.</source>
        <translation>Мера закончилась выдачей ({kind}, {end}), но после этого записано: {other}, начало – {then}.</translation>
    </message>
    <message>
        <source>{kind} ended on {end}, the day on which the person died, but another reason is recorded for its end.</source>
        <translation>Мера закончилась в день смерти человека ({kind}, {end}), но причиной записано другое.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} and again from {then}, and neither has an end.</source>
        <translation>Записано дважды без окончания: {kind}, начало – {start} и {then}.</translation>
    </message>
    <message>
        <source>A transfer is recorded, but {kind} from {start} is in the same facility as before.</source>
        <translation>Записан перевод, но мера в том же учреждении, что и раньше: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>Procedural detention is recorded from {start} to {end}, {days} days or more, without a court order within {hours} hours (Code of Criminal Procedure, Article 131).</source>
        <translation>Задержание записано с датами {start} – {end} (дней не меньше: {days}), но санкции суда в установленный срок ({hours} ч) нет (статья 131 УПК).</translation>
    </message>
    <message>
        <source>Procedural detention since {start} has no end, and no custody ordered by a court follows; it may last {hours} hours (Code of Criminal Procedure, Article 131).</source>
        <translation>У задержания ({start}) нет конца, и за ним не следует мера, санкционированная судом; его предел – {hours} ч (статья 131 УПК).</translation>
    </message>
    <message>
        <source>The order for {kind} since {start} ran out on {until}, but custody is recorded until {end}.</source>
        <translation>Срок по санкции суда истёк ({until}), но мера записана дольше: {kind}, начало – {start}, конец – {end}.</translation>
    </message>
    <message>
        <source>The order for {kind} since {start} ran out on {until}; no extension and no end is recorded.</source>
        <translation>Срок по санкции суда истёк ({until}), но ни продления, ни конца не записано: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>Administrative arrest is recorded for {days} days from {start}; the law allows {limit} (Code of Administrative Offences, Article 50).</source>
        <translation>Административный арест записан дольше допустимого: суток – {days}, начало – {start}; закон допускает суток: {limit} (статья 50 КоАП).</translation>
    </message>
    <message>
        <source>Administrative arrest from {start} of {who}: such arrest is not allowed (Code of Administrative Offences, Article 50).</source>
        <translation>Административный арест не применяется к этим людям (статья 50 КоАП): {who}; начало – {start}.</translation>
    </message>
    <message>
        <source>Arrest as a punishment from {start} of {who}: such arrest is not allowed (Criminal Code, Article 45).</source>
        <translation>Арест как наказание с {start}, {who}: такой арест не назначается (УК, статья 45).</translation>
    </message>
    <message>
        <source>somebody under {limit}</source>
        <translation>лицо моложе {limit} лет</translation>
    </message>
    <message>
        <source>somebody over the age limit of {limit}</source>
        <translation>лицо старше предельного возраста ({limit})</translation>
    </message>
    <message>
        <source>a person with a disability of the first or second group</source>
        <translation>лицо с инвалидностью первой или второй группы</translation>
    </message>
    <message>
        <source>a woman with minor dependants (arrest is not allowed if a child is under 14)</source>
        <translation>женщина с иждивенцами до 18 лет (арест не допускается, если ребёнку нет 14 лет)</translation>
    </message>
    <message>
        <source>{kind} is recorded until {end}, but {other} already from {start}: one cannot be held on both.</source>
        <translation>Две меры сразу невозможны: {kind}, конец – {end}, и {other}, начало раньше – {start}.</translation>
    </message>
    <message>
        <source>{kind} since {first} has no end, but {other} is recorded from {start}.</source>
        <translation>Нет конца меры: {kind}, начало – {first}, а затем записано: {other}, начало – {start}.</translation>
    </message>
    <message>
        <source>Between {kind}, which ended on {end}, and {other} from {start} lie {days} days.</source>
        <translation>Перерыв в днях: {days}. Закончилось: {kind}, {end}; началось: {other}, {start}.</translation>
    </message>
    <message>
        <source>Find out where the person was held meanwhile, or record the release.</source>
        <translation>Узнайте, где человек был в это время, или запишите освобождение.</translation>
    </message>
    <message>
        <source>the end of custody</source>
        <translation>конец лишения свободы</translation>
    </message>
    <message>
        <source>the act against the person</source>
        <translation>деяние против человека</translation>
    </message>
    <message>
        <source>the end of the act against the person</source>
        <translation>конец деяния против человека</translation>
    </message>
    <message>
        <source>the medical examination</source>
        <translation>медицинский осмотр</translation>
    </message>
    <message>
        <source>the complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>the restriction</source>
        <translation>ограничение</translation>
    </message>
    <message>
        <source>the beginning of the relation</source>
        <translation>начало связи</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>the decision on listing</source>
        <translation>решение о включении в список</translation>
    </message>
    <message>
        <source>the consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>the earlier publication</source>
        <translation>прежняя публикация</translation>
    </message>
    <message>
        <source>the entry in the financial list</source>
        <translation>запись финансового перечня</translation>
    </message>
    <message>
        <source>Status and section of listed people</source>
        <translation>Статус и раздел людей в списке</translation>
    </message>
    <message>
        <source>Check whether the person is still held, then move or remove the entry.</source>
        <translation>Проверьте, лишён ли человек ещё свободы, и перенесите или уберите запись.</translation>
    </message>
    <message>
        <source>Move the entry to the other section, or correct the custody.</source>
        <translation>Перенесите запись в другой раздел или исправьте лишение свободы.</translation>
    </message>
    <message>
        <source>Assess the person under the criteria, or take the entry off the list.</source>
        <translation>Оцените по критериям или уберите запись из списка.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody who died on {death}.</source>
        <translation>В списке (на дату: {as_of}) – умерший человек, дата смерти: {death}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose charges are all recorded as acquitted or dropped.</source>
        <translation>В списке (на дату: {as_of}) – человек, все обвинения которого записаны как снятые или оправданные.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose last custody, {kind}, ended on {end}.</source>
        <translation>В списке (на дату: {as_of}) – человек, у которого последнее лишение свободы закончилось: {kind}, {end}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose first custody, {kind}, began only on {start}.</source>
        <translation>В списке на {as_of} есть человек, чья первая мера началась только {start}: {kind}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody of whom no custody is recorded.</source>
        <translation>В списке (на дату: {as_of}) – человек, у которого не записано лишения свободы.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody who on that day was under {kind}, which is not counted as custody.</source>
        <translation>В списке (на дату: {as_of}) – человек, мера которого в этот день лишением свободы не считается: {kind}.</translation>
    </message>
    <message>
        <source>On the date of the list, {as_of}, both {kind} and {other} since {start} are in force; only one can be.</source>
        <translation>На дату списка ({as_of}) действуют сразу две меры, а может только одна: {kind} и {other}, начало – {start}.</translation>
    </message>
    <message>
        <source>The section of convicted people of {as_of} has somebody held in {kind}, without imprisonment in force.</source>
        <translation>В разделе осуждённых (на дату: {as_of}) – человек без действующего наказания в виде лишения свободы: {kind}.</translation>
    </message>
    <message>
        <source>The section of people under arrest of {as_of} has somebody serving {kind} since {start}.</source>
        <translation>В разделе людей под стражей (на дату: {as_of}) – человек, который отбывает наказание: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>The section of convicted people of {as_of} has somebody whose sentence is dated {date}, which is later.</source>
        <translation>В разделе осуждённых (на дату: {as_of}) – человек с более поздним приговором: {date}.</translation>
    </message>
    <message>
        <source>The section of convicted people of {as_of} has somebody whose sentence of {date} takes no liberty away.</source>
        <translation>В разделе осуждённых (на дату: {as_of}) – человек, приговор которого не связан с лишением свободы: {date}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose assessment of {date} does not decide to list.</source>
        <translation>В списке (на дату: {as_of}) – человек, в оценке которого нет решения включить в список: {date}.</translation>
    </message>
    <message>
        <source>The assessment of {date} has one reviewer twice.</source>
        <translation>В оценке ({date}) один и тот же проверяющий указан дважды.</translation>
    </message>
    <message>
        <source>An entry of the list of {as_of} gives a reason for listing without a decision, but the assessment of {date} decides to list.</source>
        <translation>Запись списка на {as_of} объясняет включение без решения, но оценка от {date} решает включить.</translation>
    </message>
    <message>
        <source>An entry prints a first line of its own instead of the recorded facts.</source>
        <translation>В записи печатается своя первая строка вместо записанных сведений.</translation>
    </message>
    <message>
        <source>Check that the line still agrees with the records.</source>
        <translation>Проверьте, что строка согласуется с записями.</translation>
    </message>
    <message>
        <source>{count} of {total} people on this list have no assessment that decides to list them.</source>
        <translation>Нет оценки с решением включить в список: {count} из {total} в этом списке.</translation>
    </message>
    <message>
        <source>One person stands in the list twice: {number} in “{heading}” and {other} in “{other_heading}”.</source>
        <translation>Один человек стоит в списке дважды: {number} в «{heading}» и {other} в «{other_heading}».</translation>
    </message>
    <message>
        <source>Remove one of the entries: the totals count the person twice.</source>
        <translation>Уберите одну из записей: в итогах человек посчитан дважды.</translation>
    </message>
    <message>
        <source>Institutions and places in their time</source>
        <translation>Учреждения и места в своё время</translation>
    </message>
    <message>
        <source>Choose the institution or place of that time, or correct the date it exists from or until.</source>
        <translation>Выберите учреждение или место того времени или исправьте, с какой и по какую дату оно существует.</translation>
    </message>
    <message>
        <source>“{name}” exists from {since}, but the record dated {date} names it.</source>
        <translation>«{name}» существует с более поздней даты ({since}), чем запись, где оно названо ({date}).</translation>
    </message>
    <message>
        <source>“{name}” existed until {until}, but the record dated {date} names it.</source>
        <translation>«{name}» уже не существовало: последняя дата – {until}, а запись, где оно названо, – {date}.</translation>
    </message>
    <message>
        <source>“{name}” existed until {until} (then “{successor}”), but the record dated {date} names it.</source>
        <translation>«{name}» уже не существовало: последняя дата – {until} (затем «{successor}»), а запись, где оно названо, – {date}.</translation>
    </message>
    <message>
        <source>Articles and their titles in texts</source>
        <translation>Статьи и их названия в текстах</translation>
    </message>
    <message>
        <source>Look the article up in the code, as it was in force on the day of the act.</source>
        <translation>Посмотрите статью в кодексе в редакции на день деяния.</translation>
    </message>
    <message>
        <source>Choose one wording and use it everywhere.</source>
        <translation>Выберите одну формулировку и используйте её везде.</translation>
    </message>
    <message>
        <source>In {place}, article {article} is quoted as “{title}”, which is the title of article {other}.</source>
        <translation>Статья {article} приводится как «{title}», а это название статьи {other} ({place}).</translation>
    </message>
    <message>
        <source>“{title}” is quoted as the title of article {article} in {place} and of article {other} in {other_place}.</source>
        <translation>«{title}» приводится как название двух статей: {article} ({place}) и {other} ({other_place}).</translation>
    </message>
    <message>
        <source>Article {article} is quoted as “{title}” in {place} and as “{other}” in {other_place}.</source>
        <translation>Статья {article} приводится по-разному: «{title}» ({place}) и «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names part {part} of article {article}, which has only {last} parts.</source>
        <translation>Названа часть {part} статьи {article}, но всего частей в ней: {last} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names article {article} of the Criminal Code, whose last article is {last}.</source>
        <translation>{place}: в словах «{quote}» названа статья {article} Уголовного кодекса, последняя статья которого – {last}.</translation>
    </message>
    <message>
        <source>Charges that cannot be</source>
        <translation>Невозможные обвинения</translation>
    </message>
    <message>
        <source>Compare the number of the article and its part with the document.</source>
        <translation>Сверьте номер статьи и часть с документом.</translation>
    </message>
    <message>
        <source>Delete one, or record the part or the case that sets them apart.</source>
        <translation>Удалите одно или укажите часть или дело, которыми они различаются.</translation>
    </message>
    <message>
        <source>A charge names {article}, but the last article of that code is {last}.</source>
        <translation>В обвинении – {article}, но последняя статья этого кодекса – {last}.</translation>
    </message>
    <message>
        <source>A charge names {article}, but the article has only {last} parts.</source>
        <translation>В обвинении – {article}, но всего частей в этой статье: {last}.</translation>
    </message>
    <message>
        <source>One case has two charges under {article}: both would be printed.</source>
        <translation>В одном деле два одинаковых обвинения, напечатаются оба: {article}.</translation>
    </message>
    <message>
        <source>Numbers of people</source>
        <translation>Число людей</translation>
    </message>
    <message>
        <source>Count again, and correct the number or what is counted.</source>
        <translation>Пересчитайте и исправьте число или то, что посчитано.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is followed by {counted} names.</source>
        <translation>После слов «{quote}» имён стоит: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” stands after {counted} names.</source>
        <translation>Перед словами «{quote}» имён стоит: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, the parts {parts} make {sum}, not {whole} (“{quote}”).</source>
        <translation>Части {parts} дают {sum}, а не {whole}: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” counts more than the whole, {whole}.</source>
        <translation>Часть больше целого ({whole}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not agree with the list, which has {counted}.</source>
        <translation>Не сходится со списком (в нём {counted}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not agree with the group, which has {counted} entries.</source>
        <translation>Не сходится с группой (записей в ней: {counted}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>“{title}” was released with {kept} entries, but has {counted} now.</source>
        <translation>«{title}» выпущен с числом записей {kept}, а теперь их {counted}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is another number than the one on record, {recorded}.</source>
        <translation>{place}: «{quote}» – другое число, чем записано ({recorded}).</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) differ in a digit.</source>
        <translation>Различаются одной цифрой: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) seem to count the same.</source>
        <translation>«{quote}» ({place}) и «{other_quote}» ({other_place}) – числа разные, а речь, по-видимому, об одном и том же.</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) is less than “{other_quote}” ({other_place}), which was counted earlier.</source>
        <translation>«{quote}» ({place}) меньше, чем «{other_quote}» ({other_place}), хотя то число подсчитано раньше.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells {told} per cent; the numbers make {share}.</source>
        <translation>Названо процентов: {told}, а по числам выходит {share} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Birth and sex by number and list</source>
        <translation>Рождение и пол по ИИН и перечню</translation>
    </message>
    <message>
        <source>Compare both with an identity document.</source>
        <translation>Сверьте то и другое с удостоверением личности.</translation>
    </message>
    <message>
        <source>Check whether the entry in the financial list is this person.</source>
        <translation>Проверьте, об этом ли человеке запись финансового перечня.</translation>
    </message>
    <message>
        <source>The person is recorded as born {date}, but the identification number says {other}.</source>
        <translation>Дата рождения в записи – {date}, а по ИИН – {other}.</translation>
    </message>
    <message>
        <source>The sex recorded is not the one that the identification number gives.</source>
        <translation>Пол в записи – не тот, что по ИИН.</translation>
    </message>
    <message>
        <source>The person is recorded as born {date}, but the confirmed entry in the financial list says {other}.</source>
        <translation>Дата рождения в записи – {date}, а в подтверждённой записи финансового перечня – {other}.</translation>
    </message>
    <message>
        <source>The entry in the financial list is born {date}, but its identification number says {other}.</source>
        <translation>В строке финансового перечня дата рождения {date}, а её идентификационный номер указывает {other}.</translation>
    </message>
    <message>
        <source>An entry in the financial list is recorded as somebody else’s, but has the identification number of the person.</source>
        <translation>Строка финансового перечня записана как относящаяся к другому лицу, но в ней идентификационный номер этого лица.</translation>
    </message>
    <message>
        <source>The word for the occupation, “{occupation}”, is one for the other sex than the one recorded.</source>
        <translation>Слово для рода занятий, «{occupation}», относится к другому полу, чем записанный.</translation>
    </message>
    <message>
        <source>Compare the text with its source and correct it.</source>
        <translation>Сверьте текст с источником и исправьте.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” ends on {other} an arrest of {days} days that began on {date}.</source>
        <translation>{place}: по словам «{quote}» арест на {days} суток, начавшийся {date}, окончился {other}.</translation>
    </message>
    <message>
        <source>In {place}, {late} on {date} stands before {early} on {other}.</source>
        <translation>Нарушен порядок: {late} – {date}, раньше, чем {early} – {other} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells an acquittal; the sentence of that day on record is {term} of imprisonment.</source>
        <translation>Сказано об оправдании, а в приговоре того дня записано лишение свободы, {term}: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells a death on {date}; none is on record, and {kind} is recorded beyond that day.</source>
        <translation>Сказано о смерти ({date}), а в записях её нет, и позже этого дня записано: {kind} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>liberty</source>
        <translation>свобода</translation>
    </message>
    <message>
        <source>an acquittal</source>
        <translation>оправдание</translation>
    </message>
    <message>
        <source>a conviction</source>
        <translation>осуждение</translation>
    </message>
    <message>
        <source>death</source>
        <translation>смерть</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates a verdict {date}, before the death it is about on {other}.</source>
        <translation>Приговор ({date}) раньше смерти, о которой он ({other}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the dates beside it: {date} and {other}.</source>
        <translation>Не сходится с датами рядом ({date} и {other}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates a verdict in the very month of what it is about, the {event}.</source>
        <translation>Приговор в том же месяце, что и само событие ({event}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the birth told in the same text, {born}.</source>
        <translation>Не сходится с рождением, о котором говорит тот же текст ({born}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names a day that does not exist.</source>
        <translation>Несуществующий день: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {date}, which lies in the future.</source>
        <translation>Будущая дата: {what}, {date} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Conversions of money</source>
        <translation>Пересчёт денег</translation>
    </message>
    <message>
        <source>Work the conversion out again at the rate of that day.</source>
        <translation>Пересчитайте по курсу того дня.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” makes {rate} tenge for one {currency}; usual is about {usual}: digits are lost or added.</source>
        <translation>Курс выходит {rate} тенге за 1 {currency}, а обычный – около {usual}: цифры потеряны или лишние. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” makes {rate} tenge for one {currency}; elsewhere it is {usual}.</source>
        <translation>Курс выходит {rate} тенге за 1 {currency}, а в других местах – {usual}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Spelling of names</source>
        <translation>Написание имён</translation>
    </message>
    <message>
        <source>Choose one spelling, or make sure that they are different people.</source>
        <translation>Выберите одно написание или убедитесь, что это разные люди.</translation>
    </message>
    <message>
        <source>Choose one spelling of the name and keep to it.</source>
        <translation>Выберите одно написание названия и придерживайтесь его.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) and “{other}” ({other_place}) may be one name in two spellings.</source>
        <translation>«{name}» ({place}) и «{other}» ({other_place}) – возможно, одно название в двух написаниях.</translation>
    </message>
    <message>
        <source>Write the name in Cyrillic letters, by which the list is sorted.</source>
        <translation>Напишите имя кириллицей: по ней упорядочен список.</translation>
    </message>
    <message>
        <source>Write all names in the same order.</source>
        <translation>Пишите все имена в одном порядке.</translation>
    </message>
    <message>
        <source>One person is written “{name}” ({place}) and “{other}”.</source>
        <translation>Один человек написан по-разному: «{name}» ({place}) и «{other}».</translation>
    </message>
    <message>
        <source>“{name}” ({place}) and “{other}” ({other_place}) may be one person in two spellings.</source>
        <translation>Возможно, это один человек: «{name}» ({place}) и «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>“{name}” ({place}) is nearly the name of “{other}”, who is on record.</source>
        <translation>«{name}» ({place}) – почти имя человека из записей, «{other}».</translation>
    </message>
    <message>
        <source>Names proposed for sanctions stand in two orders: “{name}” and “{other}”.</source>
        <translation>Имена предлагаемых для санкций стоят в разном порядке: «{name}» и «{other}».</translation>
    </message>
    <message>
        <source>“{name}” has no Cyrillic name to sort by.</source>
        <translation>«{name}»: нет имени кириллицей для порядка в списке.</translation>
    </message>
    <message>
        <source>Texts against records</source>
        <translation>Тексты и записи</translation>
    </message>
    <message>
        <source>Compare the text and the record with the source and correct the one that is wrong.</source>
        <translation>Сверьте текст и запись с источником и исправьте ошибочное.</translation>
    </message>
    <message>
        <source>Steps of a case, as told</source>
        <translation>Ход дела по тексту</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {told}; on record it is {recorded}.</source>
        <translation>Дата расходится: {what} – {told}, а в записях – {recorded}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells a term of {told}; on record it is {recorded}.</source>
        <translation>Срок расходится: {told}, а в записях – {recorded}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” cites article {told}; on record the person is charged under article {recorded}.</source>
        <translation>Названа статья {told}, а на учёте обвинение по статье {recorded}: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the birth date on record, {recorded}.</source>
        <translation>Не сходится с записанной датой рождения ({recorded}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” says {told}; on record it is {recorded}.</source>
        <translation>Сказано {told}, а в записях – {recorded}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells a fine of {told} tenge; on record it is {recorded}.</source>
        <translation>{place}: по словам «{quote}», штраф составил {told} тенге; записано {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells {told} tenge; on record the amount is {recorded}.</source>
        <translation>{place}: «{quote}» – речь идёт о сумме {told} тенге; записана сумма {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” cites article {told}; on record this offence is charged under article {recorded}.</source>
        <translation>Названа статья {told}, а в записях это обвинение – по статье {recorded}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names another place than the one on record, {recorded}.</source>
        <translation>Названо другое место, чем на учёте ({recorded}): «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” gives the person another part in the case than the one on record.</source>
        <translation>Роль человека в деле не та, что на учёте: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>the list entry</source>
        <translation>запись списка</translation>
    </message>
    <message>
        <source>the group of the list</source>
        <translation>группа списка</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>the text block</source>
        <translation>готовый текст</translation>
    </message>
    <message>
        <source>the ground for sanctions</source>
        <translation>основание для санкций</translation>
    </message>
    <message>
        <source>the description for sanctions</source>
        <translation>описание для санкций</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>the earlier recommendation</source>
        <translation>прежняя рекомендация</translation>
    </message>
    <message>
        <source>the person’s record</source>
        <translation>запись о человеке</translation>
    </message>
    <message>
        <source>the account of the act</source>
        <translation>описание деяния</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>the day to which the sentence is deferred</source>
        <translation>день, до которого отсрочено наказание</translation>
    </message>
    <message>
        <source>imprisonment as a punishment</source>
        <translation>наказание в виде лишения свободы</translation>
    </message>
    <message>
        <source>the restriction marked as imposed before a verdict</source>
        <translation>ограничение с пометкой «наложено до приговора»</translation>
    </message>
    <message>
        <source>the beginning of custody</source>
        <translation>начало лишения свободы</translation>
    </message>
    <message>
        <source>the day on which a lawyer was admitted</source>
        <translation>день допуска адвоката</translation>
    </message>
    <message>
        <source>the day on which the family was told</source>
        <translation>день уведомления семьи</translation>
    </message>
    <message>
        <source>the sentence that it replaces</source>
        <translation>приговор, который он заменяет</translation>
    </message>
    <message>
        <source>the account of ill-treatment</source>
        <translation>описание жестокого обращения</translation>
    </message>
    <message>
        <source>the outcome of the hearing</source>
        <translation>итог заседания</translation>
    </message>
    <message>
        <source>the notes in court</source>
        <translation>записи в суде</translation>
    </message>
    <message>
        <source>what a source said</source>
        <translation>сведения источника</translation>
    </message>
    <message>
        <source>the intervention</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>the notes on custody</source>
        <translation>заметки о содержании под стражей</translation>
    </message>
    <message>
        <source>the notes on the sentence</source>
        <translation>заметки о приговоре</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>{place} “{title}”</source>
        <translation>{place} «{title}»</translation>
    </message>
    <message>
        <source>the detention</source>
        <translation>задержание</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>приговор</translation>
    </message>
    <message>
        <source>the release</source>
        <translation>освобождение</translation>
    </message>
    <message>
        <source>the death</source>
        <translation>смерть</translation>
    </message>
    <message>
        <source>the funeral</source>
        <translation>похороны</translation>
    </message>
    <message>
        <source>the birth</source>
        <translation>рождение</translation>
    </message>
    <message>
        <source>the term</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>the administrative arrest</source>
        <translation>административный арест</translation>
    </message>
    <message>
        <source>the acquittal</source>
        <translation>оправдание</translation>
    </message>
    <message>
        <source>the decision on the appeal</source>
        <translation>решение по апелляции</translation>
    </message>
    <message>
        <source>the custody</source>
        <translation>лишение свободы</translation>
    </message>
    <message>
        <source>the citizenship</source>
        <translation>гражданство</translation>
    </message>
    <message>
        <source>the end of the term</source>
        <translation>окончание срока</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>the ill-treatment</source>
        <translation>жестокое обращение</translation>
    </message>
    <message>
        <source>the home</source>
        <translation>место жительства</translation>
    </message>
    <message>
        <source>the fine</source>
        <translation>размер штрафа</translation>
    </message>
    <message>
        <source>the plea</source>
        <translation>признание вины</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>денежная сумма</translation>
    </message>
    <message>
        <source>the birthplace</source>
        <translation>место рождения</translation>
    </message>
    <message>
        <source>the place of the trial</source>
        <translation>место суда</translation>
    </message>
    <message>
        <source>the place of the detention</source>
        <translation>место задержания</translation>
    </message>
    <message>
        <source>the place of the ill-treatment</source>
        <translation>место жестокого обращения</translation>
    </message>
    <message>
        <source>the place of the death</source>
        <translation>место смерти</translation>
    </message>
    <message>
        <source>guilt admitted</source>
        <translation>вина признана</translation>
    </message>
    <message>
        <source>guilt denied</source>
        <translation>вина не признана</translation>
    </message>
    <message>
        <source>One fact told differently</source>
        <translation>Разное об одном</translation>
    </message>
    <message>
        <source>Compare both places with the source and correct the one that is wrong.</source>
        <translation>Сверьте оба места с источником и исправьте ошибочное.</translation>
    </message>
    <message>
        <source>Texts name two courts for one verdict of {date}: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты называют два суда для одного приговора от {date}: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names another court for the verdict of {date} than the one on record, {court}.</source>
        <translation>{place}: слова «{quote}» называют для приговора от {date} другой суд, чем записанный: {court}.</translation>
    </message>
    <message>
        <source>Decide which source to follow and note why.</source>
        <translation>Решите, какому источнику следовать, и запишите почему.</translation>
    </message>
    <message>
        <source>Texts differ about {what} of one person: {told} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place}).</source>
        <translation>Тексты расходятся об одном человеке ({what}): {told} («{quote}», {place}) и {other} («{other_quote}», {other_place}).</translation>
    </message>
    <message>
        <source>Sources contradict each other about “{field}”: {told} and {other}; nothing is decided.</source>
        <translation>Источники противоречат друг другу, «{field}»: {told} и {other}; решения нет.</translation>
    </message>
    <message>
        <source>Two sources that differ are both accepted about “{field}”: {told} and {other}.</source>
        <translation>О поле «{field}» приняты оба расходящихся источника: {told} и {other}.</translation>
    </message>
    <message>
        <source>One recommendation is recorded twice, in the same words.</source>
        <translation>Одна рекомендация записана дважды теми же словами.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit a term of {term} that began {date}.</source>
        <translation>{place}: «{quote}» не согласуется со сроком {term}, который начался {date}.</translation>
    </message>
    <message>
        <source>One document of the same body seems to be dated {day} in {place} and {other} in {other_place}.</source>
        <translation>Один документ одного органа, похоже, датирован по-разному: {day} ({place}) и {other} ({other_place}).</translation>
    </message>
    <message>
        <source>How cases and custody ended</source>
        <translation>Исход дел и лишения свободы</translation>
    </message>
    <message>
        <source>Compare both with the verdict and correct the one that is wrong.</source>
        <translation>Сверьте обе записи с приговором и исправьте неверную.</translation>
    </message>
    <message>
        <source>Steps of one charge under {article} are in the wrong order: a later one is of {date}, an earlier of {other}.</source>
        <translation>Этапы одного обвинения ({article}) идут не по порядку: более поздний датирован {date}, более ранний — {other}.</translation>
    </message>
    <message>
        <source>A charge is recorded as ended by acquittal on {date}, but no sentence of the case is of that day; one is of {other}.</source>
        <translation>По обвинению записано оправдание {date}, но в деле нет приговора от этого дня; есть от {other}.</translation>
    </message>
    <message>
        <source>{what} of {date} is recorded twice for one person in one case.</source>
        <translation>{what} от {date}: записано дважды для одного лица в одном деле.</translation>
    </message>
    <message>
        <source>One sentence records one kind of punishment twice.</source>
        <translation>В одном приговоре один вид наказания записан дважды.</translation>
    </message>
    <message>
        <source>A sentence is recorded of somebody whose role in the case is that of a suspect.</source>
        <translation>Записан приговор лицу, чья роль в деле — подозреваемый.</translation>
    </message>
    <message>
        <source>Every charge ended in acquittal or was dropped, but the last sentence records {term} of imprisonment.</source>
        <translation>По всем обвинениям записано оправдание или прекращение, но в последнем приговоре – лишение свободы, {term}.</translation>
    </message>
    <message>
        <source>An administrative case records {term} of imprisonment.</source>
        <translation>В административном деле записано лишение свободы, {term}.</translation>
    </message>
    <message>
        <source>The role of the person in the case is not that of an accused, but a charge or a sentence is recorded.</source>
        <translation>Роль человека в деле – не обвиняемый, но записано обвинение или приговор.</translation>
    </message>
    <message>
        <source>Custody ended by death on {date}; the death is recorded on {other}.</source>
        <translation>Лишение свободы прекращено смертью {date}, а дата смерти в записи – {other}.</translation>
    </message>
    <message>
        <source>Death in custody is recorded as an act of {date}; the death is recorded on {other}.</source>
        <translation>Смерть под стражей записана как деяние от {date}; датой смерти записано {other}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names another day of the week than {date} was.</source>
        <translation>Назван не тот день недели для даты {date}: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Two ways of writing in one document</source>
        <translation>Двоякое написание в одном документе</translation>
    </message>
    <message>
        <source>Choose one way for the whole document.</source>
        <translation>Выберите одно написание для всего документа.</translation>
    </message>
    <message>
        <source>Look whether a mark is missing or stands the wrong way round.</source>
        <translation>Проверьте, не пропущен ли знак и не стоит ли он обратной стороной.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) is also written “{other}” ({other_place}).</source>
        <translation>«{name}» ({place}) пишется также «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>Dates are written in two ways: “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Даты написаны двояко: «{name}» ({place}) и «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>One letter is romanised in two ways: “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Одна буква передана латиницей двояко: «{name}» ({place}) и «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>Fractions are written with a point and with a comma: “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Дроби написаны с точкой и с запятой: «{name}» ({place}) и «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{name}” and “{other}” do not stand in pairs.</source>
        <translation>{place}: знаки «{name}» и «{other}» стоят не парами.</translation>
    </message>
    <message>
        <source>Relations between people</source>
        <translation>Отношения между людьми</translation>
    </message>
    <message>
        <source>Look who is who, and correct or delete the relation that is wrong.</source>
        <translation>Проверьте, кто есть кто, и исправьте или удалите ошибочную связь.</translation>
    </message>
    <message>
        <source>The patronymic of “{name}” is not made of the name of the father on record, “{father}”.</source>
        <translation>Отчество «{name}» не образовано от имени отца в записи, «{father}».</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded as brothers or sisters, but have different patronymics.</source>
        <translation>«{name}» и «{other}» записаны как братья или сёстры, но отчества у них разные.</translation>
    </message>
    <message>
        <source>A person is recorded as related to themselves.</source>
        <translation>Человек записан как связанный с самим собой.</translation>
    </message>
    <message>
        <source>Two people are recorded as related in two ways that exclude each other.</source>
        <translation>Двое записаны в двух отношениях, исключающих друг друга.</translation>
    </message>
    <message>
        <source>One relation between two people is recorded twice.</source>
        <translation>Одна связь между двумя людьми записана дважды.</translation>
    </message>
    <message>
        <source>More than two people are recorded as parents of one person.</source>
        <translation>Родителями одного человека записаны больше двух человек.</translation>
    </message>
    <message>
        <source>Both parents of one person are recorded as of one sex.</source>
        <translation>Оба родителя одного человека записаны с одним полом.</translation>
    </message>
    <message>
        <source>A marriage is recorded from {date}, when one of the spouses was {age} years old at most.</source>
        <translation>Брак записан с {date}, когда одному из супругов было не больше {age}.</translation>
    </message>
    <message>
        <source>A tie to an organisation is recorded from {date}, when the person was {age} years old at most.</source>
        <translation>Связь с организацией записана с {date}, когда человеку было не больше {age} лет.</translation>
    </message>
    <message>
        <source>Somebody born {birth}, who is under 16, is recorded as a spouse.</source>
        <translation>Супругом записан человек моложе 16 лет, дата рождения – {birth}.</translation>
    </message>
    <message>
        <source>Somebody born {birth} is recorded as a lawyer or an employer: too young for it.</source>
        <translation>Адвокатом или работодателем записан человек, который для этого слишком молод, дата рождения – {birth}.</translation>
    </message>
    <message>
        <source>Brothers or sisters are recorded as born {birth} and {other}, more than forty years apart.</source>
        <translation>Между датами рождения братьев или сестёр больше сорока лет: {birth} и {other}.</translation>
    </message>
    <message>
        <source>An uncle or aunt is recorded as born {birth}, more than thirty years after the nephew or niece, {other}.</source>
        <translation>Дядя или тётя моложе племянника или племянницы больше чем на тридцать лет: {birth} и {other}.</translation>
    </message>
    <message>
        <source>A parent is recorded as born {birth}, more than seventy years before the child, {other}.</source>
        <translation>Родитель старше ребёнка больше чем на семьдесят лет: {birth} и {other}.</translation>
    </message>
    <message>
        <source>Two people are recorded as spouses of one person at the same time.</source>
        <translation>Супругами одного человека одновременно записаны двое.</translation>
    </message>
    <message>
        <source>Two people are recorded as accused together, but no case of one is a case of the other.</source>
        <translation>Двое записаны сообвиняемыми, но ни одного общего дела у них нет.</translation>
    </message>
    <message>
        <source>Two people are recorded as accused together, but in their case one of them is not among the accused.</source>
        <translation>Двое записаны как обвиняемые по одному делу, но в их деле один из них не среди обвиняемых.</translation>
    </message>
    <message>
        <source>A judge, prosecutor or investigator of a case is recorded as related to, or defending, an accused in it.</source>
        <translation>Судья, прокурор или следователь по делу записан родственником или защитником обвиняемого по нему.</translation>
    </message>
    <message>
        <source>One tie between two people is recorded of each of them, but from different days, {date} and {other}.</source>
        <translation>Одна связь двух лиц записана у каждого из них с разных дней: {date} и {other}.</translation>
    </message>
    <message>
        <source>The person is recorded with {count} dependants under 18, but as a parent of {children} such children.</source>
        <translation>Записано иждивенцев младше 18 лет: {count}, а детей такого возраста у этого лица: {children}.</translation>
    </message>
    <message>
        <source>Events, institutions, places and the law</source>
        <translation>События, учреждения, места и закон</translation>
    </message>
    <message>
        <source>Compare both records with the source and correct the one that is wrong.</source>
        <translation>Сверьте обе записи с источником и исправьте ошибочную.</translation>
    </message>
    <message>
        <source>“{name}” has another number in its name than in its official code, {code}.</source>
        <translation>В названии «{name}» другой номер, чем в официальном коде: {code}.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded with one official code, {code}.</source>
        <translation>«{name}» и «{other}» записаны с одним официальным кодом: {code}.</translation>
    </message>
    <message>
        <source>Two wordings of {article} in force at one time have different terms.</source>
        <translation>Две редакции, действующие в одно время ({article}), имеют разные сроки.</translation>
    </message>
    <message>
        <source>“{name}” is part of “{other}”, but has more people affected: {count} and {whole}.</source>
        <translation>«{name}» — часть «{other}», но пострадавших в нём больше: {count} и {whole}.</translation>
    </message>
    <message>
        <source>“{name}” is part of “{other}”, but the places of both lie apart.</source>
        <translation>«{name}» — часть «{other}», но места обоих не входят одно в другое.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as carrying out the act, which happened in “{place}”, where it does not work.</source>
        <translation>«{name}» записано как совершившее деяние, но оно произошло в «{place}», где этот орган не действует.</translation>
    </message>
    <message>
        <source>The perpetrator acts for an agency in the act of {date}, but was {age} years old at most.</source>
        <translation>В деянии от {date} исполнитель действует от имени ведомства, но ему было не больше {age} лет.</translation>
    </message>
    <message>
        <source>One person is recorded twice among the perpetrators of an act, alike or in ways that exclude each other.</source>
        <translation>Один человек дважды записан среди исполнителей деяния – одинаково или взаимоисключающим образом.</translation>
    </message>
    <message>
        <source>The event is recorded with {count} people affected, but acts against {victims} people are recorded in it.</source>
        <translation>Пострадавших в событии записано: {count}, а людей, против которых в нём записаны деяния: {victims}.</translation>
    </message>
    <message>
        <source>The number of people affected by the event is below zero.</source>
        <translation>Число пострадавших в событии меньше нуля.</translation>
    </message>
    <message>
        <source>An act is dated {date}, long after the event that it is part of ended on {other}.</source>
        <translation>Деяние датировано {date}, намного позже окончания события ({other}), к которому относится.</translation>
    </message>
    <message>
        <source>An act is dated {date}, after the event that it is part of ended on {other}.</source>
        <translation>Деяние датировано {date}, после окончания события ({other}), к которому относится.</translation>
    </message>
    <message>
        <source>The event is a death, but no act recorded in it is a killing or ended in death.</source>
        <translation>Событие – смерть, но ни одно деяние в нём не убийство и не закончилось смертью.</translation>
    </message>
    <message>
        <source>One act against one person is recorded twice in the event.</source>
        <translation>Одно деяние против одного человека записано в событии дважды.</translation>
    </message>
    <message>
        <source>Two events are each recorded as coming before, or causing, the other.</source>
        <translation>Каждое из двух событий записано предшествующим другому или вызвавшим его.</translation>
    </message>
    <message>
        <source>“{name}” is recorded twice.</source>
        <translation>«{name}» записано дважды.</translation>
    </message>
    <message>
        <source>Two records are joined as one person, and the same two are recorded as different people.</source>
        <translation>Две записи объединены как один человек, и они же записаны как разные люди.</translation>
    </message>
    <message>
        <source>Two people are recorded as different, but both are one and the same record.</source>
        <translation>Двое записаны как разные люди, но это одна и та же запись.</translation>
    </message>
    <message>
        <source>How two events are linked does not fit their dates: this one is of {date}, the other of {other}.</source>
        <translation>Связь двух событий не согласуется с их датами: это – {date}, другое – {other}.</translation>
    </message>
    <message>
        <source>An event is linked to itself.</source>
        <translation>Событие связано с самим собой.</translation>
    </message>
    <message>
        <source>One event is linked to another in ways that exclude each other.</source>
        <translation>Одно событие связано с другим способами, исключающими друг друга.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as part, successor or ban of itself.</source>
        <translation>«{name}»: организация или место записаны как часть, преемник или запрет самих себя.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as lying in “{parent}”, a place of a lower level.</source>
        <translation>«{name}» записано внутри места более низкого или того же уровня: «{parent}».</translation>
    </message>
    <message>
        <source>“{name}” has the region code {code}, but lies in “{parent}”, whose code is {other}.</source>
        <translation>У места «{name}» код региона {code}, но оно лежит в «{parent}» с кодом {other}.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as lying in two places at the same time.</source>
        <translation>«{name}» записано сразу в двух местах в одно и то же время.</translation>
    </message>
    <message>
        <source>The shortest imprisonment of the article, {shortest}, is longer than the longest, {longest}.</source>
        <translation>Наименьший срок по статье ({shortest}) больше наибольшего ({longest}).</translation>
    </message>
    <message>
        <source>The article is recorded as in force on {date}, but its code is in force only from {other}.</source>
        <translation>Статья записана как действующая {date}, но её кодекс действует только с {other}.</translation>
    </message>
    <message>
        <source>The article is recorded as in force on {date}, but its code ended on {other}.</source>
        <translation>Статья записана как действующая {date}, но её кодекс утратил силу {other}.</translation>
    </message>
    <message>
        <source>The observer is recorded as having left at {left}, before {other}.</source>
        <translation>Наблюдатель записан ушедшим в {left}, раньше чем {other}.</translation>
    </message>
    <message>
        <source>The hearing on {date} is still to come, but what was seen there is recorded.</source>
        <translation>Заседание {date} ещё не состоялось, но уже записано, что на нём видели.</translation>
    </message>
    <message>
        <source>“{name}” is recorded among the submitters as founded {date}, but elsewhere as founded {other}.</source>
        <translation>Среди авторов «{name}» записана дата основания {date}, а в другом месте — {other}.</translation>
    </message>
    <message>
        <source>Observations of one hearing</source>
        <translation>Наблюдения одного заседания</translation>
    </message>
    <message>
        <source>Ask the observers, and correct the answer or the hearing.</source>
        <translation>Уточните у наблюдателей и исправьте ответ или заседание.</translation>
    </message>
    <message>
        <source>Whether the observer was admitted is recorded in two ways: in the observation and in the checklist.</source>
        <translation>Допуск наблюдателя записан по-разному: в наблюдении и в контрольном листе.</translation>
    </message>
    <message>
        <source>Two observers of one hearing answered question {item} in opposite ways.</source>
        <translation>Два наблюдателя одного заседания ответили на вопрос {item} противоположно.</translation>
    </message>
    <message>
        <source>The hearing is recorded as open, but question {item} about closing it has an answer.</source>
        <translation>Заседание записано открытым, но на вопрос {item} о закрытии дан ответ.</translation>
    </message>
    <message>
        <source>Whether a reason for closing the hearing was given is recorded in two ways: at the hearing and in question A5.</source>
        <translation>Названа ли причина закрытия, записано по-разному: в заседании и в вопросе A5.</translation>
    </message>
    <message>
        <source>Question {item} about the judgment has an answer, but the hearing is of a stage without one.</source>
        <translation>На вопрос {item} о приговоре дан ответ, но на заседании такой стадии приговора нет.</translation>
    </message>
    <message>
        <source>An answer is noted at {time}, when the observer was not there by the times recorded, {arrived} to {left}.</source>
        <translation>Ответ отмечен в {time}, когда наблюдателя по записи не было: {arrived} – {left}.</translation>
    </message>
    <message>
        <source>The grade says that standards were kept throughout, but question {item} has the answer no.</source>
        <translation>Оценка говорит, что стандарты полностью соблюдены, но на вопрос {item} дан ответ «нет».</translation>
    </message>
    <message>
        <source>The grade says that the trial was gravely unfair, but every answer is that the standard was kept.</source>
        <translation>Оценка говорит о серьёзной несправедливости процесса, но во всех ответах стандарт соблюдён.</translation>
    </message>
    <message>
        <source>Two observers of one hearing recorded in opposite ways whether recording was allowed.</source>
        <translation>Два наблюдателя одного заседания противоположно записали, разрешалась ли запись.</translation>
    </message>
    <message>
        <source>The hearing is recorded as beginning at {time}, at night.</source>
        <translation>Начало заседания записано на {time}, ночью.</translation>
    </message>
    <message>
        <source>The sanctions target is recorded as born {date}, but the person as born {other}.</source>
        <translation>Дата рождения в предложении о санкциях – {date}, а в записи человека – {other}.</translation>
    </message>
    <message>
        <source>The perpetrator acts for an agency in the act of {date}, but was in custody on that day.</source>
        <translation>В деянии от {date} исполнитель действует от имени ведомства, но в тот день сам был под стражей.</translation>
    </message>
    <message>
        <source>The victim of the act is recorded as its perpetrator as well.</source>
        <translation>Пострадавший от деяния записан и его исполнителем.</translation>
    </message>
    <message>
        <source>The act is a killing or a death in custody, but the victim is recorded as alive afterwards.</source>
        <translation>Деяние – убийство или смерть под стражей, но после него пострадавший записан живым.</translation>
    </message>
    <message>
        <source>The act ended in the death of the victim, but no day of death is recorded of the person.</source>
        <translation>Деяние закончилось смертью пострадавшего, но дата смерти у человека не записана.</translation>
    </message>
    <message>
        <source>The act is an enforced disappearance, but afterwards the victim is recorded where people know of it.</source>
        <translation>Деяние – насильственное исчезновение, но после него записано, где пострадавший находится.</translation>
    </message>
    <message>
        <source>The victim is recorded as expelled or deported, but is a citizen of Kazakhstan alone.</source>
        <translation>Потерпевший записан как выдворенный, но имеет только гражданство Казахстана.</translation>
    </message>
    <message>
        <source>Methods of ill-treatment are recorded with an act of a kind in which nobody is touched.</source>
        <translation>Способы жестокого обращения записаны при деянии, в котором никого не трогают.</translation>
    </message>
    <message>
        <source>Nobody is recorded as having examined the victim, but the examination has a day or a finding.</source>
        <translation>Записано, что пострадавшего никто не осматривал, но у осмотра есть дата или заключение.</translation>
    </message>
    <message>
        <source>How findings agree with the account is recorded, but neither who examined the victim nor when.</source>
        <translation>Записано, как заключение согласуется с рассказом, но не кто и когда осматривал пострадавшего.</translation>
    </message>
    <message>
        <source>Medical care is recorded as denied, but the medical treatment as adequate.</source>
        <translation>Записан отказ в медицинской помощи, но лечение – как надлежащее.</translation>
    </message>
    <message>
        <source>No medical treatment was needed, but injuries or findings that fit the account are recorded.</source>
        <translation>Лечение не требовалось, но записаны травмы или заключение, подтверждающее рассказ.</translation>
    </message>
    <message>
        <source>The act is a forced confession, but no statement is recorded as signed under force.</source>
        <translation>Деяние – вынужденное признание, но показания не записаны как подписанные под принуждением.</translation>
    </message>
    <message>
        <source>An outcome of a complaint is recorded, but no day on which the complaint was filed.</source>
        <translation>Записан итог жалобы, но не дата её подачи.</translation>
    </message>
    <message>
        <source>The complaint led to no criminal case, but the number of a criminal case is recorded.</source>
        <translation>По жалобе дело не возбуждено, но записан номер уголовного дела.</translation>
    </message>
    <message>
        <source>Pressure to withdraw a complaint is recorded, but no complaint.</source>
        <translation>Записано давление с целью отозвать жалобу, но самой жалобы нет.</translation>
    </message>
    <message>
        <source>Compensation is recorded, but the complaint was not taken up or the case was closed.</source>
        <translation>Записана компенсация, но дело по жалобе не возбуждено или прекращено.</translation>
    </message>
    <message>
        <source>A perpetrator is recorded as convicted, but the outcome of the complaint is no conviction.</source>
        <translation>Исполнитель записан осуждённым, но итог жалобы – не осуждение.</translation>
    </message>
    <message>
        <source>A perpetrator is recorded as charged or tried, but the complaint as closed or without a case.</source>
        <translation>Исполнитель записан обвиняемым или подсудимым, но дело по жалобе не возбуждено или прекращено.</translation>
    </message>
    <message>
        <source>The complaint led to a conviction, but this perpetrator is recorded as not charged or as acquitted.</source>
        <translation>Жалоба привела к осуждению, но этот исполнитель записан без обвинения или оправданным.</translation>
    </message>
    <message>
        <source>The complaint was closed because no perpetrator was found, but a person is recorded as the perpetrator.</source>
        <translation>Дело прекращено, так как исполнитель не установлен, но исполнитель записан.</translation>
    </message>
    <message>
        <source>The authorities are recorded as admitting the act, but the case as closed because nothing happened.</source>
        <translation>Записано, что власти признают деяние, но дело прекращено за отсутствием события.</translation>
    </message>
    <message>
        <source>The act is one of people who are not of the State, but an agency of the State carried it out.</source>
        <translation>Деяние – негосударственных лиц, но совершил его государственный орган.</translation>
    </message>
    <message>
        <source>The agency recorded as carrying out the act holds nobody in custody.</source>
        <translation>Организация, записанная исполнителем деяния, никого под стражей не держит.</translation>
    </message>
    <message>
        <source>An amount of money is recorded as zero or less.</source>
        <translation>Сумма записана нулевой или отрицательной.</translation>
    </message>
    <message>
        <source>Abuse in a hospital is recorded among the methods, but the facility of the act is no hospital.</source>
        <translation>Среди способов записано насилие в больнице, но учреждение – не больница.</translation>
    </message>
    <message>
        <source>The kind of the case and the code of a charge do not go together: crimes and offences are tried apart.</source>
        <translation>Вид дела и кодекс обвинения не согласуются: преступления и правонарушения рассматриваются раздельно.</translation>
    </message>
    <message>
        <source>A charge names an article of the Code of Criminal Procedure, which punishes nothing.</source>
        <translation>В обвинении указана статья Уголовно-процессуального кодекса, который наказаний не содержит.</translation>
    </message>
    <message>
        <source>The role of the person in the case and the stage of a charge clash.</source>
        <translation>Роль человека в деле и стадия обвинения противоречат друг другу.</translation>
    </message>
    <message>
        <source>A charge stands against somebody whose role in the case is not that of an accused.</source>
        <translation>Обвинение записано против того, чья роль в деле – не обвиняемый.</translation>
    </message>
    <message>
        <source>The role of the person does not exist in a case of this kind.</source>
        <translation>В деле такого вида нет такой роли.</translation>
    </message>
    <message>
        <source>A charge is printed as alleged although it led to a conviction.</source>
        <translation>Обвинение печатается как предполагаемое, хотя по нему есть осуждение.</translation>
    </message>
    <message>
        <source>The organisation recorded as the court is of another type.</source>
        <translation>Организация, записанная как суд, – другого типа.</translation>
    </message>
    <message>
        <source>The name of the court does not fit the instance recorded.</source>
        <translation>Название суда не соответствует записанной инстанции.</translation>
    </message>
    <message>
        <source>The case is not a criminal one, but a punishment of the Criminal Code is recorded in it.</source>
        <translation>Дело не уголовное, но в нём записано наказание из Уголовного кодекса.</translation>
    </message>
    <message>
        <source>Expulsion is recorded as a punishment of a citizen of Kazakhstan; only foreigners are expelled.</source>
        <translation>Наказанием гражданина Казахстана записано выдворение; выдворяют только иностранцев.</translation>
    </message>
    <message>
        <source>The loss of citizenship is recorded as a punishment of somebody who is no citizen of Kazakhstan.</source>
        <translation>Лишение гражданства записано наказанием того, кто не гражданин Казахстана.</translation>
    </message>
    <message>
        <source>A regime is recorded with a punishment other than imprisonment.</source>
        <translation>Режим записан при наказании, не связанном с лишением свободы.</translation>
    </message>
    <message>
        <source>The regime recorded is one in which women do not serve a sentence (Criminal Code, Article 46).</source>
        <translation>Записан режим, в котором женщины не отбывают наказание (УК, статья 46).</translation>
    </message>
    <message>
        <source>An amount of money is recorded with a punishment that is not one in money.</source>
        <translation>Денежная сумма записана при неденежном наказании.</translation>
    </message>
    <message>
        <source>Days are credited to a punishment that is not served in days.</source>
        <translation>Дни зачтены в наказание, которое не отбывается днями.</translation>
    </message>
    <message>
        <source>A term is recorded with a punishment that has none.</source>
        <translation>Срок записан при наказании, у которого его нет.</translation>
    </message>
    <message>
        <source>A deferral is recorded with a punishment that is not deferred.</source>
        <translation>Отсрочка записана при наказании, которое не отсрочивается.</translation>
    </message>
    <message>
        <source>A number that cannot be below one is recorded as zero or less.</source>
        <translation>Число, которое не может быть меньше единицы, записано нулевым или отрицательным.</translation>
    </message>
    <message>
        <source>The organisation recorded as investigating the case investigates none.</source>
        <translation>Организация, записанная как расследующая дело, дел не расследует.</translation>
    </message>
    <message>
        <source>The name of the court is that of one that does not decide what is recorded of it.</source>
        <translation>Судя по названию, этот суд не решает того, что записано.</translation>
    </message>
    <message>
        <source>A hearing of this stage is not held in a case of this kind.</source>
        <translation>Заседания такой стадии в деле такого вида не бывает.</translation>
    </message>
    <message>
        <source>A reason for closing the hearing is recorded, but the hearing is recorded as open.</source>
        <translation>Записано, что названа причина закрытия заседания, но заседание записано открытым.</translation>
    </message>
    <message>
        <source>The case is recorded as classified, but the hearing as open.</source>
        <translation>Дело записано как секретное, а заседание — как открытое.</translation>
    </message>
    <message>
        <source>A sentence is recorded in a case in which none is passed.</source>
        <translation>Приговор записан в деле, где приговоров не выносят.</translation>
    </message>
    <message>
        <source>The time of the next hearing is recorded, but not its day.</source>
        <translation>Записано время следующего заседания, но не день.</translation>
    </message>
    <message>
        <source>Parole is recorded as the end of {kind}; only those who serve a sentence are released on parole.</source>
        <translation>Концом меры записано условно-досрочное освобождение ({kind}); условно-досрочно освобождают только отбывающих наказание.</translation>
    </message>
    <message>
        <source>A sentence served is recorded as the end of {kind}, which is no punishment.</source>
        <translation>Концом меры записано отбытие наказания ({kind}), но эта мера – не наказание.</translation>
    </message>
    <message>
        <source>An acquittal is recorded as the end of {kind}; an acquittal ends a criminal case.</source>
        <translation>Концом меры записано оправдание ({kind}); оправданием заканчивается уголовное дело.</translation>
    </message>
    <message>
        <source>An amnesty is recorded as the end of {kind}; an amnesty is for those accused or convicted of a crime.</source>
        <translation>Концом меры записана амнистия ({kind}); амнистия касается обвиняемых и осуждённых за преступления.</translation>
    </message>
    <message>
        <source>Extradition is recorded as the end of {kind}.</source>
        <translation>Концом меры записана выдача другому государству: {kind}.</translation>
    </message>
    <message>
        <source>An escape is recorded as the end of {kind}, which holds nobody.</source>
        <translation>Концом меры записан побег ({kind}), но при этой мере не содержат под стражей.</translation>
    </message>
    <message>
        <source>Why {kind} ended is recorded, but no day on which it ended: it counts as going on.</source>
        <translation>Записана причина окончания меры ({kind}), но не дата: мера считается действующей.</translation>
    </message>
    <message>
        <source>The facility recorded with {kind} is of a type in which nobody is held so.</source>
        <translation>Записанное учреждение не того типа, где так содержат: {kind}.</translation>
    </message>
    <message>
        <source>A place of detention is recorded with {kind}, which takes no liberty.</source>
        <translation>При мере без лишения свободы ({kind}) записано место содержания под стражей.</translation>
    </message>
    <message>
        <source>Somebody is recorded as disappeared, but also where the person was held, or who had access.</source>
        <translation>Человек записан исчезнувшим, но записано и где его держали или кто имел к нему доступ.</translation>
    </message>
    <message>
        <source>Detention in an unofficial place is recorded in a facility that is an official one.</source>
        <translation>Содержание в неофициальном месте записано в официальном учреждении.</translation>
    </message>
    <message>
        <source>The organisation recorded as ordering {kind} is no court; the law lets only a court order it.</source>
        <translation>Меру ({kind}) по записи назначил не суд, а по закону её назначает только суд.</translation>
    </message>
    <message>
        <source>The organisation recorded as detaining the person is of a type that detains nobody.</source>
        <translation>Организация, записанная как задержавшая человека, – из тех, которые никого не задерживают.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered by a court whose name is that of one that orders no such thing.</source>
        <translation>{kind}: записан суд, который, судя по названию, такого не назначает.</translation>
    </message>
    <message>
        <source>A warrant is recorded as shown, but also a disappearance or detention in an unofficial place.</source>
        <translation>Записано, что ордер предъявлен, и одновременно — исчезновение или содержание в неофициальном месте.</translation>
    </message>
    <message>
        <source>The person is recorded as held without contact, but under {kind}, which takes no liberty.</source>
        <translation>Записано содержание без связи с внешним миром, но мера ({kind}) не лишает свободы.</translation>
    </message>
    <message>
        <source>Extradition is recorded of a citizen of Kazakhstan alone, and no State that asked for it.</source>
        <translation>Записана выдача лица, имеющего только гражданство Казахстана, а запросившее государство не указано.</translation>
    </message>
    <message>
        <source>A State that asks for extradition is recorded with {kind}.</source>
        <translation>При такой мере записано государство, которое просит о выдаче: {kind}.</translation>
    </message>
    <message>
        <source>Another State asks for extradition, but the person is recorded as a citizen of Kazakhstan, whom Kazakhstan may not extradite (Code of Criminal Procedure, Article 590).</source>
        <translation>О выдаче просит другое государство, но человек записан гражданином Казахстана, которого Казахстан выдать не может (УПК, статья 590).</translation>
    </message>
    <message>
        <source>Expulsion is recorded of a citizen of Kazakhstan; only foreigners and stateless people are expelled.</source>
        <translation>Выдворение записано у гражданина Казахстана; выдворяют только иностранцев и лиц без гражданства.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered for no days, or fewer than none.</source>
        <translation>Мера назначена на ноль дней или меньше: {kind}.</translation>
    </message>
    <message>
        <source>A day to which {kind} was extended is recorded; the law does not let it be extended.</source>
        <translation>Записано продление меры, которую закон не продлевает: {kind}.</translation>
    </message>
    <message>
        <source>Custody ended by death, but no day of death is recorded.</source>
        <translation>Мера закончилась смертью, но дата смерти не записана.</translation>
    </message>
    <message>
        <source>Custody is recorded of a group of people, not of one person.</source>
        <translation>Содержание под стражей записано у группы людей, а не у одного человека.</translation>
    </message>
    <message>
        <source>A group of people is recorded with facts that only one person has, such as birth, death or sex.</source>
        <translation>У группы людей записано то, что бывает у одного человека: рождение, смерть или пол.</translation>
    </message>
    <message>
        <source>The person is recorded as not identified, but an identification number or document is recorded.</source>
        <translation>Человек записан неустановленным, но записан его идентификационный номер или документ.</translation>
    </message>
    <message>
        <source>The number of dependants under 18 cannot be right.</source>
        <translation>Число иждивенцев до 18 лет не может быть таким.</translation>
    </message>
    <message>
        <source>A role of foreigner is recorded of somebody who is a citizen of Kazakhstan alone.</source>
        <translation>Роль иностранца записана у человека, у которого только гражданство Казахстана.</translation>
    </message>
    <message>
        <source>A bank or an amount of money is recorded with a restriction that has nothing to do with money.</source>
        <translation>Банк или сумма записаны при ограничении, не связанном с деньгами.</translation>
    </message>
    <message>
        <source>The organisation recorded as the bank is of another type.</source>
        <translation>Организация, записанная как банк, – другого типа.</translation>
    </message>
    <message>
        <source>A restriction that follows from a conviction is marked as imposed before a verdict.</source>
        <translation>Ограничение, которое следует из осуждения, отмечено как наложенное до приговора.</translation>
    </message>
    <message>
        <source>A refusal of asylum is recorded of a citizen of Kazakhstan.</source>
        <translation>Отказ в убежище записан у гражданина Казахстана.</translation>
    </message>
    <message>
        <source>The organisation recorded as imposing the restriction is of a type that imposes none of this kind.</source>
        <translation>Организация, записанная как наложившая ограничение, относится к типу, который таких ограничений не налагает.</translation>
    </message>
    <message>
        <source>The decision is to list, but a ground against listing is recorded in the same assessment.</source>
        <translation>Решение – включить в список, но в той же оценке записано основание против этого.</translation>
    </message>
    <message>
        <source>A day of decision is recorded, but no decision.</source>
        <translation>Записана дата решения, но не само решение.</translation>
    </message>
    <message>
        <source>The decision is not to list, although a criterion is met and no ground against listing is recorded.</source>
        <translation>Решение – не включать в список, хотя критерий выполнен, а основания против не записаны.</translation>
    </message>
    <message>
        <source>Consent to record nothing stands together with consent to more.</source>
        <translation>Согласие ничего не записывать стоит рядом с согласием на большее.</translation>
    </message>
    <message>
        <source>Consent to be published without a name stands together with consent to be published by name.</source>
        <translation>Согласие на публикацию без имени стоит рядом с согласием на публикацию с именем.</translation>
    </message>
    <message>
        <source>The heading of the section says something else than the section is for.</source>
        <translation>Заголовок раздела говорит не о том, для чего раздел.</translation>
    </message>
    <message>
        <source>Consent is recorded as impossible to ask for, but also who gave it.</source>
        <translation>Записано, что согласие получить невозможно, но записано и кто его дал.</translation>
    </message>
    <message>
        <source>By whom consent was given and what is written about the giver do not go together.</source>
        <translation>То, кем дано согласие, и запись о давшем его не согласуются.</translation>
    </message>
    <message>
        <source>A relation between people is recorded with an organisation.</source>
        <translation>Связь между людьми записана с организацией.</translation>
    </message>
    <message>
        <source>Spouses are recorded as of one sex.</source>
        <translation>Супруги записаны с одним полом.</translation>
    </message>
    <message>
        <source>The intervention is recorded as not sent yet, but a day on which it was sent or answered is recorded.</source>
        <translation>Обращение записано как ещё не отправленное, но дата отправки или ответа записана.</translation>
    </message>
    <message>
        <source>The intervention is recorded as unanswered, but an answer or its day is recorded.</source>
        <translation>Обращение записано как оставшееся без ответа, но ответ или его дата записаны.</translation>
    </message>
    <message>
        <source>The intervention is recorded as answered, but neither the answer nor its day.</source>
        <translation>Обращение записано как получившее ответ, но ни ответа, ни его даты нет.</translation>
    </message>
    <message>
        <source>The intervention is recorded as sent, but no day on which it was sent.</source>
        <translation>Обращение записано как отправленное, но дата отправки не записана.</translation>
    </message>
    <message>
        <source>Sanctions are proposed against somebody whose death is recorded.</source>
        <translation>Санкции предлагаются против человека, чья смерть записана.</translation>
    </message>
    <message>
        <source>The organisation recorded as banning another is no court.</source>
        <translation>Организация, по записи запретившая другую, – не суд.</translation>
    </message>
    <message>
        <source>A ban is recorded of an office of the State.</source>
        <translation>Запрет записан у государственного органа.</translation>
    </message>
    <message>
        <source>Who banned the organisation or why is recorded, but not when.</source>
        <translation>Записано, кто или почему запретил организацию, но не когда.</translation>
    </message>
    <message>
        <source>A successor of the organisation is recorded, but no day until which it existed.</source>
        <translation>Записан преемник организации, но не дата, до которой она существовала.</translation>
    </message>
    <message>
        <source>The type of the facility and the mark that it is no official place of detention clash.</source>
        <translation>Тип учреждения и отметка, что это не официальное место содержания, противоречат друг другу.</translation>
    </message>
    <message>
        <source>A security level of colonies is recorded of a facility of another type.</source>
        <translation>Уровень безопасности, бывающий у колоний, записан у учреждения другого типа.</translation>
    </message>
    <message>
        <source>The organisation recorded as running the facility runs none.</source>
        <translation>Организация, записанная как управляющая учреждением, учреждениями не управляет.</translation>
    </message>
    <message>
        <source>The hearing is recorded as closed, but an observer as admitted to it.</source>
        <translation>Заседание записано закрытым, но наблюдатель – допущенным на него.</translation>
    </message>
    <message>
        <source>The observer is recorded as not admitted, but also what only somebody in the room can tell.</source>
        <translation>Наблюдатель записан недопущенным, но записано и то, что может знать только присутствовавший.</translation>
    </message>
    <message>
        <source>The report keeps the rules of the Universal Periodic Review, but is recorded as another document.</source>
        <translation>Доклад следует правилам Универсального периодического обзора, но записан как другой документ.</translation>
    </message>
    <message>
        <source>A court is recorded as belonging to an organisation that is no court.</source>
        <translation>Суд записан как входящий в организацию, которая не является судом.</translation>
    </message>
    <message>
        <source>How exact the number of people affected is, or where it comes from, is recorded, but no number.</source>
        <translation>Записано, на какой день или откуда число пострадавших, но не само число.</translation>
    </message>
    <message>
        <source>Compare both with the source and correct the one that is wrong; if both are right, answer so.</source>
        <translation>Сверьте оба значения с источником и исправьте ошибочное; если верны оба, так и ответьте.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered for {days} days; it may last {hours} hours at the most.</source>
        <translation>{kind}: назначено на {days} суток; закон допускает не более {hours} часов.</translation>
    </message>
    <message>
        <source>Custody pending trial is recorded as ordered for {days} days at once; the first order is for {limit} at the most (Code of Criminal Procedure, Article 151).</source>
        <translation>Содержание под стражей записано как санкционированное сразу на {days} суток; первый срок не более: {limit} (статья 151 Уголовно-процессуального кодекса).</translation>
    </message>
    <message>
        <source>A ban on posts or activities is recorded for more than {limit} (Criminal Code, Article 50).</source>
        <translation>Запрет занимать должности или заниматься деятельностью записан на срок больше допустимого: {limit} (статья 50 Уголовного кодекса).</translation>
    </message>
    <message>
        <source>A suspended sentence is recorded for longer than {limit}.</source>
        <translation>Условное осуждение записано на срок дольше, чем {limit}.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} until {end}; the law knows no more than {limit} of it.</source>
        <translation>{kind}: записано с {start} по {end}; закон не знает срока дольше, чем {limit}.</translation>
    </message>
    <message>
        <source>“{field}” ({record}) is {date}, before “{first}” ({other_record}), which is {other}.</source>
        <translation>Нарушен порядок: «{field}» ({record}) – {date}, раньше, чем «{first}» ({other_record}) – {other}.</translation>
    </message>
    <message>
        <source>“{field}” ({record}) is {date}, which lies in the future.</source>
        <translation>Будущая дата: «{field}» ({record}) – {date}.</translation>
    </message>
    <message>
        <source>Custody against sentences</source>
        <translation>Содержание под стражей и приговоры</translation>
    </message>
    <message>
        <source>Compare the custody with the verdict and the decision on release, and correct what is wrong.</source>
        <translation>Сверьте меру с приговором и решением об освобождении и исправьте ошибку.</translation>
    </message>
    <message>
        <source>{kind} ended by release on {date}, the day of a verdict that gives {term} of imprisonment.</source>
        <translation>{kind}: окончание {date} — освобождение, а в этот день вынесен приговор к лишению свободы на срок {term}.</translation>
    </message>
    <message>
        <source>{kind} since {start} goes on after the verdict of {date}, which takes no liberty away.</source>
        <translation>{kind} с {start} продолжается после приговора от {date}, который не лишает свободы.</translation>
    </message>
    <message>
        <source>Parole is recorded beyond the end of the term: {term} counted from {start} was over on {over}.</source>
        <translation>Условно-досрочное освобождение записано дольше срока: {term}, считая с {start}, истёк {over}.</translation>
    </message>
    <message>
        <source>Imprisonment is recorded from {start}, although the punishment is deferred until {until}.</source>
        <translation>Лишение свободы записано с {start}, хотя исполнение наказания отсрочено до {until}.</translation>
    </message>
    <message>
        <source>{kind} from {date} is recorded as ordered by another court than the one that pronounced the sentence.</source>
        <translation>{kind} с {date}: записан другой суд, чем тот, который вынес приговор.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ended by acquittal on {date}, but every charge led to a conviction.</source>
        <translation>{kind}: окончание {date} — оправдание, но по всем обвинениям записано осуждение.</translation>
    </message>
    <message>
        <source>The term is counted from {date}, before the verdict, and {days} days of custody are credited as well.</source>
        <translation>Срок исчисляется с {date}, до приговора, и ещё зачтено {days} дней под стражей.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {date}, but the roles of the person in all cases are others than that of an accused.</source>
        <translation>{kind}: записано с {date}, но ни в одном деле это лицо не является обвиняемым.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, but the person is recorded as acquitted.</source>
        <translation>{kind} с {start} не имеет окончания, но лицо записано как оправданное.</translation>
    </message>
    <message>
        <source>{kind} ended on {date} as a sentence served or by parole, but every charge was lifted.</source>
        <translation>{kind}: окончание {date} — отбытие наказания или условно-досрочное освобождение, но все обвинения сняты.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ended by acquittal on {date}, but every charge is recorded as pending.</source>
        <translation>{kind}: окончание {date} — оправдание, но все обвинения записаны как нерассмотренные.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, but the sentence of that day gives another punishment.</source>
        <translation>Мера записана с {start}: {kind}, но приговор того дня назначает другое наказание.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ended by acquittal on {date}, but the sentence of that day gives a punishment.</source>
        <translation>Записано, что мера ({kind}) закончилась оправданием {date}, но приговор того дня назначает наказание.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} until {end}, but the sentence gives {term}, which was over on {over}.</source>
        <translation>Мера записана с {start} по {end}: {kind}, но по приговору срок {term}, и он истёк {over}.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, but the sentence gives {term}, which was over on {over}.</source>
        <translation>У меры ({kind}, с {start}) нет окончания, но по приговору срок {term}, и он истёк {over}.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered for {days} days, but the sentence of that day gives {term}.</source>
        <translation>Записано, что мера ({kind}) назначена на {days} дн., но по решению того дня срок {term}.</translation>
    </message>
    <message>
        <source>A ban is recorded until {end}, but the sentence of the day on which it began gives {term}.</source>
        <translation>Запрет записан до {end}, но приговор дня, с которого он начался, даёт {term}.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, soon after the person was extradited on {date}.</source>
        <translation>Мера записана с {start}: {kind}, вскоре после выдачи человека {date}.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, but no sentence of the person gives such a punishment.</source>
        <translation>Записано: {kind}, начало – {start}, но ни один приговор такого наказания не назначал.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, but no case of the person has a sentence.</source>
        <translation>Записано: {kind}, начало – {start}, но ни в одном деле человека нет приговора.</translation>
    </message>
    <message>
        <source>{kind} since {start} goes on, although every charge against the person ended in acquittal or was dropped.</source>
        <translation>Мера продолжается ({kind}, начало – {start}), хотя по всем обвинениям человек оправдан или они сняты.</translation>
    </message>
    <message>
        <source>Parole is recorded on {date}, after {served} of a term of {term}; the law asks for at least {least} (Criminal Code, Article 72).</source>
        <translation>Условно-досрочное освобождение записано {date}: отбыто {served} из срока {term}, а закон требует не меньше {least} (УК, статья 72).</translation>
    </message>
    <message>
        <source>The sentence is recorded as served on {date}, but a term of {term}, even with the time since {start} counted double before the verdict, runs longer.</source>
        <translation>Наказание записано отбытым {date}, но срок {term} длится дольше, даже если время с {start} до приговора считать вдвойне.</translation>
    </message>
    <message>
        <source>The term is counted from {date}, a day on which no custody begins and no sentence was pronounced.</source>
        <translation>Срок исчисляется с {date}, но в этот день мера не начиналась и приговор не выносили.</translation>
    </message>
    <message>
        <source>{days} days are credited, but only {held} days of custody before the sentence are recorded.</source>
        <translation>Зачтено дней: {days}, а записано дней под стражей до приговора только: {held}.</translation>
    </message>
    <message>
        <source>{days} days are credited, but {held} days of custody before the sentence are recorded.</source>
        <translation>Зачтено дней: {days}, хотя до приговора записано дней под стражей: {held}.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, but the term of {term} counted from {counted} was over by {end}.</source>
        <translation>Мера не окончена ({kind}, начало – {start}), но срок {term}, считая с {counted}, истёк к {end}.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, although imprisonment was pronounced or in force on {day}.</source>
        <translation>Мера не окончена ({kind}, начало – {start}), хотя лишение свободы назначено или вступило в силу {day}.</translation>
    </message>
    <message>
        <source>Charges, sentences and roles of one case</source>
        <translation>Обвинения, приговоры и роли в одном деле</translation>
    </message>
    <message>
        <source>A charge is recorded as leading to a conviction on {date}, but no sentence of the case is of that day; one is of {other}.</source>
        <translation>Осуждение по обвинению записано {date}, но приговора этого дня в деле нет; есть приговор {other}.</translation>
    </message>
    <message>
        <source>{what} is recorded as in force from {date}, but a higher court decided only on {other}.</source>
        <translation>{what}: вступление в силу записано {date}, но вышестоящий суд решил только {other}.</translation>
    </message>
    <message>
        <source>One case has two sentences of the first instance, of {date} and {other}, and no decision between them.</source>
        <translation>В одном деле два приговора первой инстанции, {date} и {other}, без решения между ними.</translation>
    </message>
    <message>
        <source>{what} is recorded as replacing a sentence that is not an earlier one of the same case.</source>
        <translation>{what}: записан как заменяющий приговор, который не является более ранним в том же деле.</translation>
    </message>
    <message>
        <source>One sentence records two punishments of which a court gives only one, such as imprisonment and restriction.</source>
        <translation>В одном приговоре два наказания, из которых суд назначает только одно, например лишение и ограничение свободы.</translation>
    </message>
    <message>
        <source>{what} is recorded, but no sentence of the first instance that it is about.</source>
        <translation>Записано: {what}, но приговора первой инстанции, о котором он, нет.</translation>
    </message>
    <message>
        <source>A sentence is recorded, but every charge of the case is still recorded as pending.</source>
        <translation>Приговор записан, но все обвинения по делу записаны как ещё не рассмотренные.</translation>
    </message>
    <message>
        <source>The person is recorded as convicted, but every charge of the case ended in acquittal or was dropped.</source>
        <translation>Человек записан осуждённым, но по всем обвинениям дела оправдан или они сняты.</translation>
    </message>
    <message>
        <source>The person is recorded as sought, but {kind} since {start} goes on.</source>
        <translation>Человек записан разыскиваемым, но мера действует: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>One person has two roles in one case that exclude each other.</source>
        <translation>У одного человека в одном деле две роли, исключающие друг друга.</translation>
    </message>
    <message>
        <source>One person stands in one case twice in the same role.</source>
        <translation>Один человек записан в одном деле дважды в одной роли.</translation>
    </message>
    <message>
        <source>The regime of juveniles is recorded, but the person was {age} years old at least on {date}.</source>
        <translation>Записан режим для несовершеннолетних, но человеку было не меньше {age} лет {date}.</translation>
    </message>
    <message>
        <source>One article of one case is recorded both as convicted of and as acquitted of or dropped.</source>
        <translation>Одна статья в одном деле записана и с осуждением, и с оправданием или снятием обвинения.</translation>
    </message>
    <message>
        <source>{what} is recorded of the same court as the sentence of the first instance; a higher court decides on it.</source>
        <translation>{what}: записан тот же суд, что в первой инстанции, а решает вышестоящий.</translation>
    </message>
    <message>
        <source>The person is recorded as acquitted, but the only sentence of the case gives a punishment.</source>
        <translation>Человек записан оправданным, но единственный приговор по делу назначает наказание.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, {days} days after the verdict of the first instance: too soon for a higher court.</source>
        <translation>{what}, {date}: после приговора первой инстанции прошло дней – {days}, для вышестоящего суда слишком рано.</translation>
    </message>
    <message>
        <source>Two courts of one case count the term from different days.</source>
        <translation>Два суда по одному делу исчисляют срок с разных дней.</translation>
    </message>
    <message>
        <source>Values that do not go together</source>
        <translation>Значения, которые не сочетаются</translation>
    </message>
    <message>
        <source>Acts, places, restrictions and consent against the rest</source>
        <translation>Деяния, ограничения и согласие против остального</translation>
    </message>
    <message>
        <source>Compare both with the source and correct the one that is wrong.</source>
        <translation>Сверьте оба значения с источником и исправьте ошибочное.</translation>
    </message>
    <message>
        <source>A killing or a death in custody is dated {date}, but the death of the person {other}.</source>
        <translation>Убийство или смерть под стражей датированы {date}, а смерть человека – {other}.</translation>
    </message>
    <message>
        <source>A death in custody is dated {date}, but no custody of the person is recorded on that day.</source>
        <translation>Смерть под стражей датирована {date}, но на этот день мера не записана.</translation>
    </message>
    <message>
        <source>An arbitrary arrest is dated {date}, but the custody that begins nearest to it begins on {other}.</source>
        <translation>Произвольный арест датирован {date}, а ближайшая мера начинается {other}.</translation>
    </message>
    <message>
        <source>An act in a place of detention is dated {date}, but no custody of the person is recorded on that day.</source>
        <translation>Деяние в месте содержания датировано {date}, но на этот день мера не записана.</translation>
    </message>
    <message>
        <source>An act of {date} is recorded in one place of detention, but the person was held in another on that day.</source>
        <translation>Деяние {date} записано в одном месте содержания, а человек в этот день содержался в другом.</translation>
    </message>
    <message>
        <source>An act of {date} is recorded in one place, but the person was in custody in another on that day.</source>
        <translation>Деяние от {date} записано в одном месте, но в этот день лицо находилось под стражей в другом.</translation>
    </message>
    <message>
        <source>A lawyer is recorded as denied from {date}, but as admitted already on {other}.</source>
        <translation>Записано, что адвоката не допускали с {date}, но он допущен уже {other}.</translation>
    </message>
    <message>
        <source>The person is recorded as held incommunicado from {date}, but a lawyer or the family knew on {other}.</source>
        <translation>Записано содержание без связи с {date}, но адвокат или семья узнали {other}.</translation>
    </message>
    <message>
        <source>The victim is recorded as free after the act that ended on {date}, but {kind} goes on from {start}.</source>
        <translation>После деяния, окончившегося {date}, пострадавший записан свободным, но мера продолжается: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>The victim is recorded as held after the act of {date}, but the person’s custody ended before it.</source>
        <translation>После деяния {date} пострадавший записан под стражей, но мера закончилась раньше.</translation>
    </message>
    <message>
        <source>Probation from {date} is recorded while the person serves {kind} since {start}.</source>
        <translation>Пробация записана с {date}, хотя человек отбывает наказание: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>The restriction began on {date}, before the only verdict on {other}, but is not marked as imposed before it.</source>
        <translation>Ограничение началось {date}, до единственного приговора {other}, но не отмечено как наложенное до него.</translation>
    </message>
    <message>
        <source>The restriction is marked as going on after the sentence is served, but {kind} since {start} has no end.</source>
        <translation>Ограничение отмечено как действующее после отбытия наказания, но мера не окончена: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>The restriction of the financial list is dated {date}, but the confirmed entry in the list {other}.</source>
        <translation>Ограничение по финансовому перечню датировано {date}, а подтверждённая запись перечня – {other}.</translation>
    </message>
    <message>
        <source>The entry in the financial list was removed on {date}, but the restriction has no end, or ends on {other}.</source>
        <translation>Запись финансового перечня исключена {date}, но ограничение не окончено или окончено {other}.</translation>
    </message>
    <message>
        <source>Age and person against roles, custody and punishment</source>
        <translation>Возраст и сведения о человеке против ролей, мер и наказаний</translation>
    </message>
    <message>
        <source>A parent or guardian consented on {date} for somebody born {birth}, who was of age.</source>
        <translation>Родитель или опекун дал согласие {date} за совершеннолетнего, дата рождения – {birth}.</translation>
    </message>
    <message>
        <source>Somebody born {birth} is recorded as consenting alone on {date}, under 14 years old.</source>
        <translation>Записано, что согласие {date} дал сам человек моложе 14 лет, дата рождения – {birth}.</translation>
    </message>
    <message>
        <source>The disability group of a child is recorded of somebody born {birth}, who is of age.</source>
        <translation>Группа «ребёнок с инвалидностью» записана у совершеннолетнего, дата рождения – {birth}.</translation>
    </message>
    <message>
        <source>Somebody born {birth}, who is under 16, is recorded in a role that only adults have.</source>
        <translation>Человек моложе 16 лет записан в роли, которая бывает только у взрослых, дата рождения – {birth}.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {date} of somebody born {birth}, under {limit} years old: nobody answers for a crime then.</source>
        <translation>{kind}: записано с {date}; дата рождения {birth}, возраст менее {limit} лет: уголовной ответственности ещё нет.</translation>
    </message>
    <message>
        <source>{kind} from {date} is recorded, but the only cases of the person are administrative or civil.</source>
        <translation>Записано: {kind}, начало – {date}, но все дела человека административные или гражданские.</translation>
    </message>
    <message>
        <source>The sentence names one regime, but the person serves it in a facility of another security level.</source>
        <translation>В приговоре один режим, а отбывает человек в учреждении другого уровня безопасности.</translation>
    </message>
    <message>
        <source>A punishment is deferred, but the person is recorded without minor dependants (Criminal Code, Article 74).</source>
        <translation>Наказание отсрочено, но у человека записано отсутствие несовершеннолетних иждивенцев (УК, статья 74).</translation>
    </message>
    <message>
        <source>The person is convicted under Article 405, but “{name}” was banned only on {date}, after the verdict on {other}.</source>
        <translation>Человек осуждён по статье 405, но «{name}» запрещено только {date}, после приговора {other}.</translation>
    </message>
    <message>
        <source>The person is on the financial list, but no charge is under an article on terrorism or extremism.</source>
        <translation>Человек в финансовом перечне, но обвинений по статьям о терроризме или экстремизме нет.</translation>
    </message>
    <message>
        <source>A spouse consented for the person, but no spouse is among the relations recorded.</source>
        <translation>Согласие за человека дал супруг, но среди записанных связей супруга нет.</translation>
    </message>
    <message>
        <source>{restriction} is recorded from {date} although the person was in {kind} since {start}.</source>
        <translation>Ограничение записано с {date} ({restriction}), хотя действует мера: {kind}, начало – {start}.</translation>
    </message>
    <message>
        <source>The person is recorded as consenting on {date}, while held without contact.</source>
        <translation>Записано согласие человека {date}, когда его держали без связи.</translation>
    </message>
    <message>
        <source>One restriction from {date} is recorded twice.</source>
        <translation>Одно ограничение с {date} записано дважды.</translation>
    </message>
    <message>
        <source>electronic monitoring</source>
        <translation>электронный надзор</translation>
    </message>
    <message>
        <source>an Interpol notice</source>
        <translation>уведомление Интерпола</translation>
    </message>
    <message>
        <source>The decision to list as of {date} is about somebody who died on {other}.</source>
        <translation>Решение включить в список на {date} касается того, кто умер {other}.</translation>
    </message>
    <message>
        <source>The decision to list as of {date} is about somebody whose last custody ended on {other}.</source>
        <translation>Решение включить в список на {date} касается того, чья последняя мера закончилась {other}.</translation>
    </message>
    <message>
        <source>Two assessments as of {date} decide differently.</source>
        <translation>Две оценки на {date} содержат разные решения.</translation>
    </message>
    <message>
        <source>Somebody born {birth} is a judge, prosecutor, investigator or lawyer in a case: too young for it.</source>
        <translation>Судья, прокурор, следователь или адвокат в деле слишком молод, дата рождения – {birth}.</translation>
    </message>
    <message>
        <source>A restriction that follows from a conviction is recorded, but every charge ended in acquittal or was dropped.</source>
        <translation>Записано ограничение, которое следует из осуждения, но по всем обвинениям человек оправдан или они сняты.</translation>
    </message>
    <message>
        <source>Custody in the only case of the person began on {date}, before the event that the case is about, {other}.</source>
        <translation>Мера в единственном деле человека началась {date}, раньше события, о котором дело, {other}.</translation>
    </message>
    <message>
        <source>{kind} began on {date}, but the only case of the person was opened on {other}.</source>
        <translation>Мера началась раньше дела: {kind}, начало – {date}, а единственное дело человека открыто {other}.</translation>
    </message>
    <message>
        <source>A prison doctor examined the person on {date}, but no custody is recorded on that day.</source>
        <translation>Тюремный врач осмотрел человека {date}, но на этот день мера не записана.</translation>
    </message>
    <message>
        <source>An act against the body or liberty of the person goes on until {date}, after the death on {other}.</source>
        <translation>Деяние против тела или свободы человека продолжается до {date}, после смерти {other}.</translation>
    </message>
    <message>
        <source>After the act of {date} the victim is recorded as serving a sentence, but no sentence served then is.</source>
        <translation>После деяния {date} пострадавший записан отбывающим наказание, но такая мера на это время не записана.</translation>
    </message>
    <message>
        <source>On {date} the person asked that nothing be recorded, but the consent of {other} is not withdrawn.</source>
        <translation>{date} лицо просило ничего не записывать, но согласие от {other} не отозвано.</translation>
    </message>
    <message>
        <source>The person is recorded as disappeared on {date}, but also under {kind} in a known facility.</source>
        <translation>Человек записан исчезнувшим {date}, но в тот же день – в известном учреждении: {kind}.</translation>
    </message>
    <message>
        <source>The decision to list as of {date} is about somebody whose first custody began on {other}.</source>
        <translation>Решение включить в список на {date} касается того, чья первая мера началась {other}.</translation>
    </message>
    <message>
        <source>Hearings of one case</source>
        <translation>Заседания одного дела</translation>
    </message>
    <message>
        <source>Compare the hearings with the court’s calendar and correct what is wrong.</source>
        <translation>Сверьте заседания с графиком суда и исправьте ошибку.</translation>
    </message>
    <message>
        <source>A hearing on extending custody is dated {date}, but no custody pending trial is recorded on that day.</source>
        <translation>Заседание о продлении содержания под стражей датировано {date}, но на этот день содержание под стражей не записано.</translation>
    </message>
    <message>
        <source>A hearing on parole or a change of the sentence is dated {date}, but nothing was served on that day.</source>
        <translation>Заседание об условно-досрочном освобождении или изменении наказания датировано {date}, но в этот день наказание не отбывалось.</translation>
    </message>
    <message>
        <source>The hearing on {date} was held in the courtroom in “{place}”, but the accused was in “{other}” on that day.</source>
        <translation>Заседание {date} проходило в зале суда в «{place}», но обвиняемый в этот день находился в «{other}».</translation>
    </message>
    <message>
        <source>A hearing on extending custody is dated {date}, before the first hearing on custody on {other}.</source>
        <translation>Заседание о продлении содержания под стражей датировано {date}, раньше первого заседания о санкции {other}.</translation>
    </message>
    <message>
        <source>A hearing of the trial is dated {date}, before the case was sent to court on {other}.</source>
        <translation>Заседание главного судебного разбирательства датировано {date}, раньше передачи дела в суд {other}.</translation>
    </message>
    <message>
        <source>By the hearing on {date} a verdict was given, but no sentence is recorded and every charge is pending.</source>
        <translation>По заседанию {date} приговор уже вынесен, но приговор не записан, а все обвинения остаются нерассмотренными.</translation>
    </message>
    <message>
        <source>The sentence of the administrative case is dated {date}, but its only hearing is recorded on {other}.</source>
        <translation>Постановление по административному делу датировано {date}, а единственное заседание записано {other}.</translation>
    </message>
    <message>
        <source>A hearing of a later stage is dated {date}, before the verdict of the first instance on {other}.</source>
        <translation>Заседание более поздней стадии датировано {date}, раньше приговора первой инстанции, {other}.</translation>
    </message>
    <message>
        <source>A hearing of an earlier stage is dated {date}, after a hearing of a later stage on {other}.</source>
        <translation>Заседание более ранней стадии датировано {date}, позже заседания следующей стадии, {other}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, but the hearing of that stage is recorded on {other}.</source>
        <translation>Даты расходятся: {what} – {date}, а заседание этой стадии – {other}.</translation>
    </message>
    <message>
        <source>The hearing on {date} names {next} as the day of the next one, but the next hearing recorded is on {other}.</source>
        <translation>На заседании {date} следующее назначено на {next}, а следующее записано {other}.</translation>
    </message>
    <message>
        <source>The court of the hearing on {date} is not the court that pronounced {what} in this case.</source>
        <translation>Суд заседания {date} – не тот, который вынес решение по делу: {what}.</translation>
    </message>
    <message>
        <source>Hearings of one stage of a case are recorded in two courts.</source>
        <translation>Заседания одной стадии дела записаны в двух судах.</translation>
    </message>
    <message>
        <source>Two hearings of the case are recorded on {date} at the same time.</source>
        <translation>Два заседания дела записаны {date} на одно и то же время.</translation>
    </message>
    <message>
        <source>“{name}” stands among two sides of the hearing on {date}, such as judges and prosecutors.</source>
        <translation>«{name}» стоит сразу на двух сторонах заседания {date}, например среди судей и прокуроров.</translation>
    </message>
    <message>
        <source>“{name}” stands among judges, prosecutors or lawyers of the hearing on {date}, but is accused in the case.</source>
        <translation>«{name}» стоит среди судей, прокуроров или адвокатов заседания {date}, но обвиняется по делу.</translation>
    </message>
    <message>
        <source>“{name}” stands on one side of the hearing on {date}, but has the role of another in the case.</source>
        <translation>«{name}» стоит на одной стороне заседания {date}, но в деле имеет роль другой стороны.</translation>
    </message>
    <message>
        <source>A hearing is dated {date}, after the death of the only accused on {other}.</source>
        <translation>Заседание датировано {date}, после смерти единственного обвиняемого, {other}.</translation>
    </message>
    <message>
        <source>A person has the role of a judge in the case, but no hearing of the case names that judge.</source>
        <translation>У человека в деле роль судьи, но ни одно заседание по делу этого судью не называет.</translation>
    </message>
    <message>
        <source>The hearing on custody is dated {date}, but the nearest detention of the accused {other}; a court decides within {hours} hours.</source>
        <translation>Заседание о санкции на арест датировано {date}, а ближайшее задержание обвиняемого — {other}; суд решает в течение {hours} часов.</translation>
    </message>
    <message>
        <source>{what} of {date} is recorded as pronounced by different courts for people of one case.</source>
        <translation>{what}, {date}: для людей одного дела записаны разные суды.</translation>
    </message>
    <message>
        <source>Names of one person</source>
        <translation>Имена одного человека</translation>
    </message>
    <message>
        <source>Compare the name with an identity document, and correct it or the person.</source>
        <translation>Сверьте имя с документом и исправьте его или сведения о человеке.</translation>
    </message>
    <message>
        <source>The form of “{name}” is that of a woman, but the person is recorded as a man.</source>
        <translation>«{name}» – форма женского имени, но человек записан мужчиной.</translation>
    </message>
    <message>
        <source>The form of “{name}” is that of a man, but the person is recorded as a woman.</source>
        <translation>«{name}» – форма мужского имени, но человек записан женщиной.</translation>
    </message>
    <message>
        <source>“{name}” is recorded in another script than it is written in.</source>
        <translation>«{name}» записано не той письменностью, которая указана.</translation>
    </message>
    <message>
        <source>“{name}” mixes Latin and Cyrillic letters in one word.</source>
        <translation>В имени «{name}» латинские и кириллические буквы смешаны в одном слове.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded as names of one person, but no spelling makes one of the other.</source>
        <translation>«{name}» и «{other}» записаны именами одного человека, но это не написания одного имени.</translation>
    </message>
    <message>
        <source>The given name and the surname of “{name}” have changed places against “{other}”.</source>
        <translation>Имя и фамилия в «{name}» поменялись местами по сравнению с «{other}».</translation>
    </message>
    <message>
        <source>“{name}” is sorted as “{other}”, which does not begin like it.</source>
        <translation>«{name}» сортируется как «{other}», а начинается иначе.</translation>
    </message>
    <message>
        <source>The patronymic of “{name}” is not of the form recorded for it.</source>
        <translation>Отчество в имени «{name}» не той формы, которая указана.</translation>
    </message>
    <message>
        <source>“{name}” does not hold the surname recorded with it, “{other}”.</source>
        <translation>В имени «{name}» нет записанной при нём фамилии «{other}».</translation>
    </message>
    <message>
        <source>Two names in one script are marked as preferred for reports: “{name}” and “{other}”.</source>
        <translation>Два имени одной письменности отмечены предпочтительными для отчётов: «{name}» и «{other}».</translation>
    </message>
    <message>
        <source>The confirmed entry “{other}” of the financial list has another surname than any name of the person.</source>
        <translation>Подтверждённая запись финансового перечня «{other}» не похожа ни на одно имя человека.</translation>
    </message>
    <message>
        <source>The identification number of the confirmed entry in the financial list is not that of the person.</source>
        <translation>ИИН подтверждённой записи финансового перечня не тот, что у человека.</translation>
    </message>
    <message>
        <source>An entry of the list prints a name that is not a name of the person.</source>
        <translation>Запись списка печатает имя, которое не принадлежит этому человеку.</translation>
    </message>
    <message>
        <source>The surname “{name}” is marked as a patronymic, but has not the form of one.</source>
        <translation>Фамилия «{name}» отмечена как отчество, но не имеет его формы.</translation>
    </message>
    <message>
        <source>“{name}” is to be sorted in Cyrillic, but has Latin letters.</source>
        <translation>«{name}» служит для сортировки по кириллице, но содержит латинские буквы.</translation>
    </message>
    <message>
        <source>Places and numbers of records</source>
        <translation>Места и номера записей</translation>
    </message>
    <message>
        <source>Look whether both records are about the same; if they are, join them, else correct the number.</source>
        <translation>Проверьте, об одном ли обе записи: если да – объедините их, если нет – исправьте номер.</translation>
    </message>
    <message>
        <source>“{name}” is recorded in “{place}”, but what is recorded there is also recorded in “{other}”.</source>
        <translation>«{name}» находится в «{place}», но записанное там записано и в «{other}».</translation>
    </message>
    <message>
        <source>An act is recorded in “{place}”, but the event that it is part of in “{other}”.</source>
        <translation>Деяние записано в «{place}», а событие, к которому оно относится, – в «{other}».</translation>
    </message>
    <message>
        <source>Two people are recorded with one identification number.</source>
        <translation>Двое людей записаны с одним ИИН.</translation>
    </message>
    <message>
        <source>Two cases are recorded with the number {number}.</source>
        <translation>Два дела записаны с номером {number}.</translation>
    </message>
    <message>
        <source>“{name}” in “{place}” is recorded as ordering or carrying out custody in “{other}”.</source>
        <translation>«{name}» из «{place}» по записи назначило или исполнило меру в «{other}».</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of {told}; the record itself is of {recorded}.</source>
        <translation>Дата в тексте – {told}, а запись относится к {recorded}: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Records that belong together</source>
        <translation>Записи, связанные друг с другом</translation>
    </message>
    <message>
        <source>Look what the record is about, and choose the right one or correct the name.</source>
        <translation>Проверьте, о чём запись, и выберите верную или исправьте название.</translation>
    </message>
    <message>
        <source>The record refers to two records that do not belong together: one is about another person, case or event.</source>
        <translation>Запись ссылается на две записи, не связанные друг с другом: одна о другом человеке, деле или событии.</translation>
    </message>
    <message>
        <source>The record is about a person and a case, but the person is not in that case.</source>
        <translation>Запись – о человеке и деле, но человека в этом деле нет.</translation>
    </message>
    <message>
        <source>The name “{name}” does not fit the type recorded.</source>
        <translation>Название «{name}» не соответствует записанному типу.</translation>
    </message>
    <message>
        <source>The title “{name}” tells another year than the date recorded, {date}.</source>
        <translation>В названии «{name}» другой год, чем в записанной дате: {date}.</translation>
    </message>
    <message>
        <source>The sanctions target “{name}” is linked to a person of another name.</source>
        <translation>Предложение о санкциях «{name}» связано с человеком с другим именем.</translation>
    </message>
    <message>
        <source>“{told}” was accepted from a source for the field “{field}”, but the record has “{value}”.</source>
        <translation>Из источника для поля «{field}» принято «{told}», но в записи – «{value}».</translation>
    </message>
    <message>
        <source>The victim is recorded as telling this on {date}, after the victim’s death on {other}.</source>
        <translation>Записано, что пострадавший рассказал это {date}, после своей смерти {other}.</translation>
    </message>
    <message>
        <source>An appeal for the person’s liberty was sent on {date}, before the first custody began on {other}.</source>
        <translation>Обращение об освобождении человека отправлено {date}, раньше начала первой меры {other}.</translation>
    </message>
    <message>
        <source>An appeal for the person’s liberty was sent on {date}, after the last custody ended on {other}.</source>
        <translation>Обращение об освобождении человека отправлено {date}, после окончания последней меры {other}.</translation>
    </message>
    <message>
        <source>The case was sent on {date} to a mechanism for the disappeared, but the person was under {kind} then.</source>
        <translation>{date} дело направлено в механизм по исчезновениям, но тогда к лицу применялось: {kind}.</translation>
    </message>
    <message>
        <source>Who is named in print</source>
        <translation>Кто назван в печати</translation>
    </message>
    <message>
        <source>Compare with the consent on paper; if the document is out, tell the coordinator and withdraw it.</source>
        <translation>Сверьте с согласием на бумаге; если документ уже вышел, сообщите координатору и отзовите его.</translation>
    </message>
    <message>
        <source>Obtain both approvals before the recommendation is printed, or take the name out of it.</source>
        <translation>Получите оба одобрения, прежде чем рекомендация будет напечатана, или уберите из неё имя.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>Удалите одну из двух.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person by name, but the consent of that day does not go so far.</source>
        <translation>Документ от {date} называет человека по имени, но согласие на тот день этого не позволяет.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person under a pseudonym, but the consent of that day allows not even that.</source>
        <translation>Документ от {date} показывает человека под псевдонимом, но согласие на тот день не позволяет и этого.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person by name, but neither consent nor an earlier publication is recorded.</source>
        <translation>Документ от {date} называет человека по имени, но ни согласие, ни прежняя публикация не записаны.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person by name who was {age} years old at most on that day.</source>
        <translation>Документ от {date} называет по имени человека, которому на тот день было не больше {age} лет.</translation>
    </message>
    <message>
        <source>One released document records a person twice.</source>
        <translation>В одном выпущенном документе человек записан дважды.</translation>
    </message>
    <message>
        <source>A recommendation names the sanctions target “{name}”, who has not the two approvals that printing needs.</source>
        <translation>Рекомендация называет кандидата на санкции «{name}», у которого нет двух одобрений, нужных для печати.</translation>
    </message>
    <message>
        <source>A recommendation names one sanctions target twice.</source>
        <translation>Рекомендация дважды называет одного кандидата на санкции.</translation>
    </message>
    <message>
        <source>A recommendation asks for sanctions on “{told}”, but its sanctions target is “{name}”.</source>
        <translation>Рекомендация просит санкций в отношении «{told}», но её кандидат на санкции – «{name}».</translation>
    </message>
    <message>
        <source>Choose the right sanctions target or correct the wording.</source>
        <translation>Выберите верного кандидата на санкции или исправьте текст.</translation>
    </message>
    <message>
        <source>The sanctions target “{name}” is approved for print, but no ground is recorded.</source>
        <translation>Кандидат на санкции «{name}» одобрен для печати, но ни одно основание не записано.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not follow from the terms before it.</source>
        <translation>В тексте ({place}) слова «{quote}» не следуют из сроков, названных перед ними.</translation>
    </message>
    <message>
        <source>Numbers of criminal cases</source>
        <translation>Номера уголовных дел</translation>
    </message>
    <message>
        <source>Compare the number with the document; digits may have changed places.</source>
        <translation>Сверьте номер с документом: цифры могли поменяться местами.</translation>
    </message>
    <message>
        <source>The number of the case tells the year {year}, but it was opened on {date}.</source>
        <translation>Номер дела указывает на {year} год, но дело возбуждено {date}.</translation>
    </message>
    <message>
        <source>The number of the criminal case about the act tells the year {year}, but the act is dated {date}.</source>
        <translation>Номер уголовного дела о деянии указывает на {year} год, но деяние датировано {date}.</translation>
    </message>
    <message>
        <source>The case opened on the complaint has the number of the case in which the victim is accused.</source>
        <translation>У дела, возбуждённого по жалобе, номер дела, в котором обвиняется сам пострадавший.</translation>
    </message>
    <message>
        <source>Editions and reports by themselves</source>
        <translation>Выпуски и доклады сами по себе</translation>
    </message>
    <message>
        <source>Compare with what was or is to be published, and correct the record.</source>
        <translation>Сверьте с тем, что опубликовано или будет опубликовано, и исправьте запись.</translation>
    </message>
    <message>
        <source>“{title}” is dated {date}, more than a year ahead.</source>
        <translation>«{title}» датировано {date}, больше чем на год вперёд.</translation>
    </message>
    <message>
        <source>“{title}” has two sections with one heading, “{heading}”.</source>
        <translation>В «{title}» два раздела с одним заголовком: «{heading}».</translation>
    </message>
    <message>
        <source>“{title}” has two sections of one kind, “{heading}” and “{other}”.</source>
        <translation>В «{title}» два раздела одного вида: «{heading}» и «{other}».</translation>
    </message>
    <message>
        <source>“{title}” has been released, but its status is another.</source>
        <translation>«{title}» было опубликовано, но статус у него другой.</translation>
    </message>
    <message>
        <source>“{title}” is marked as released, but no release of it is recorded.</source>
        <translation>«{title}» отмечено опубликованным, но публикация не записана.</translation>
    </message>
    <message>
        <source>“{title}” is marked as released, but is of {date}, which is to come.</source>
        <translation>«{title}» отмечен как выпущенный, но датирован {date}, этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>In “{title}” the State under review is recorded as having made a recommendation to itself.</source>
        <translation>В «{title}» записано, что рассматриваемое государство само дало себе рекомендацию.</translation>
    </message>
    <message>
        <source>“{title}” names one submitter twice, “{name}”.</source>
        <translation>«{title}» дважды называет одного подателя: «{name}».</translation>
    </message>
    <message>
        <source>“{title}” has two earlier recommendations with one number, {number}.</source>
        <translation>В «{title}» две прежние рекомендации с одним номером {number}.</translation>
    </message>
    <message>
        <source>Two editions of the list bear one title, “{title}”.</source>
        <translation>Два выпуска списка носят одно название: «{title}».</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” puts the next hearing on {told}; on record it is {recorded}.</source>
        <translation>{place}: по словам «{quote}» следующее заседание назначено на {told}; в записи — {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, the next hearing is told for {told}; on record it begins at {recorded}.</source>
        <translation>{place}: следующее заседание названо на {told}; в записи его начало — {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” puts the next hearing on {told}, before the hearing itself on {held}.</source>
        <translation>{place}: по словам «{quote}» следующее заседание назначено на {told}, раньше самого заседания ({held}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells what happened to a living person on {date}, after the death on {death}.</source>
        <translation>{place}: слова «{quote}» рассказывают о живом человеке под датой {date}, после его смерти ({death}).</translation>
    </message>
    <message>
        <source>Custody that ran out, as told</source>
        <translation>Истёкшая стража по тексту</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of custody that ended about {end}; the list is of {as_of}, and no extension is told.</source>
        <translation>{place}: судя по словам «{quote}», срок содержания под стражей истёк около {end}; список составлен на {as_of}, а о продлении не сказано.</translation>
    </message>
    <message>
        <source>Add the extension, or what became of the person.</source>
        <translation>Добавьте сведения о продлении или о том, что было с человеком дальше.</translation>
    </message>
    <message>
        <source>Texts differ about how two people are related: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты расходятся в том, кем два человека приходятся друг другу: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Texts name two people as one parent of somebody: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты называют одним и тем же родителем двух разных людей: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit how the two are related on record.</source>
        <translation>{place}: «{quote}» не соответствует записанному родству этих двух людей.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Сокращения</translation>
    </message>
    <message>
        <source>Look up the full name, and write it and its abbreviation in one way.</source>
        <translation>Уточните полное название и пишите его и сокращение одинаково.</translation>
    </message>
    <message>
        <source>{letters} stands for “{words}” in {place} and for “{other}” in {other_place}.</source>
        <translation>{letters} означает «{words}» ({place}) и «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>“{words}” is shortened to {letters} in {place} and to {other} in {other_place}.</source>
        <translation>«{words}» сокращается как {letters} ({place}) и как {other} ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{words}” does not make up the letters {letters}.</source>
        <translation>{place}: «{words}» не соответствует сокращению {letters}.</translation>
    </message>
    <message>
        <source>Numbers of paragraphs, notes and annexes</source>
        <translation>Нумерация пунктов, сносок и приложений</translation>
    </message>
    <message>
        <source>Number again in order, and look what refers to the numbers.</source>
        <translation>Пронумеруйте заново по порядку и проверьте ссылки на эти номера.</translation>
    </message>
    <message>
        <source>Look what is meant, and correct the number or add what is missing.</source>
        <translation>Выясните, что имеется в виду, и исправьте номер или добавьте недостающее.</translation>
    </message>
    <message>
        <source>In {place}, the number {number} stands a second time (“{quote}”).</source>
        <translation>{place}: номер {number} стоит второй раз («{quote}»).</translation>
    </message>
    <message>
        <source>In {place}, {number} follows {before} (“{quote}”): a number is missing or wrong.</source>
        <translation>{place}: за {before} следует {number} («{quote}») – номер пропущен или неверен.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names {number}; the document has only {known} of that kind.</source>
        <translation>{place}: «{quote}» указывает на {number}; в документе есть только {known}.</translation>
    </message>
    <message>
        <source>In {place}, {number} has no source (“{quote}”).</source>
        <translation>{place}: для {number} не указан источник («{quote}»).</translation>
    </message>
    <message>
        <source>Notes are numbered in two ways: {number} ({place}) and {other} ({other_place}).</source>
        <translation>Сноски нумеруются двояко: {number} ({place}) и {other} ({other_place}).</translation>
    </message>
    <message>
        <source>The legal basis of {kind}, “{text}”, names a code under which nobody is held so.</source>
        <translation>Правовое основание ({kind}), «{text}», называет кодекс, по которому так не содержат.</translation>
    </message>
    <message>
        <source>The legal basis of {kind}, “{text}”, names another article than any charge of the person.</source>
        <translation>Правовое основание ({kind}), «{text}», называет другую статью, чем все обвинения этого лица.</translation>
    </message>
    <message>
        <source>Look at the publication, and correct the date or the address.</source>
        <translation>Посмотрите публикацию и исправьте дату или адрес.</translation>
    </message>
    <message>
        <source>The web address tells the day {told}, but the day of publication recorded is {recorded}.</source>
        <translation>Веб-адрес указывает день {told}, а днём публикации записано {recorded}.</translation>
    </message>
    <message>
        <source>“{title}” tells of {told}, which is later than the day of publication recorded, {recorded}.</source>
        <translation>«{title}» говорит о {told}, позже записанного дня публикации, {recorded}.</translation>
    </message>
    <message>
        <source>The ban recorded among the restrictions is of another kind than the one that the sentence gives.</source>
        <translation>Запрет, записанный среди ограничений, другого вида, чем назначенный приговором.</translation>
    </message>
    <message>
        <source>A ban is recorded among the restrictions, but no sentence of the person gives one.</source>
        <translation>Среди ограничений записан запрет, но ни один приговор его не назначает.</translation>
    </message>
    <message>
        <source>Probation is recorded, but no sentence and no custody of the person is of a kind that brings it.</source>
        <translation>Записан пробационный контроль, но ни приговор, ни мера не относятся к тем, при которых он устанавливается.</translation>
    </message>
    <message>
        <source>A criminal record is recorded as not expunged, but no conviction of the person is recorded.</source>
        <translation>Записана непогашенная судимость, но осуждение не записано.</translation>
    </message>
    <message>
        <source>The restriction is marked as going on after the sentence is served, but ends on {end}, before imprisonment ended on {other}.</source>
        <translation>Отмечено, что ограничение продолжается после отбытия наказания, но оно кончается {end}, до окончания лишения свободы {other}.</translation>
    </message>
    <message>
        <source>The financial list is recorded as a restriction of the person, but every entry compared with the person was found to be somebody else.</source>
        <translation>Включение в финансовый перечень записано как ограничение, но все сверенные строки перечня признаны относящимися к другому лицу.</translation>
    </message>
    <message>
        <source>The victim is recorded as dead after the act of {date}, but the death of the person is dated {other}.</source>
        <translation>После деяния от {date} потерпевший записан как погибший, но смерть датирована {other}.</translation>
    </message>
    <message>
        <source>After the act of {date} the victim is recorded as in hiding or in exile, but is under {kind} since {start}.</source>
        <translation>После деяния от {date} потерпевший записан как скрывающийся или в изгнании, но с {start} к нему применено: {kind}.</translation>
    </message>
    <message>
        <source>A doctor is recorded as examining the victim on {date}, after the death on {other}.</source>
        <translation>Осмотр потерпевшего врачом записан {date}, после смерти {other}.</translation>
    </message>
    <message>
        <source>Two records of ill-treatment name one criminal case, but tell different outcomes of the complaint.</source>
        <translation>Две записи о жестоком обращении называют одно уголовное дело, но разный исход жалобы.</translation>
    </message>
    <message>
        <source>Two records of ill-treatment in one act tell different days of the complaint, {date} and {other}.</source>
        <translation>Две записи о жестоком обращении при одном деянии называют разные дни жалобы: {date} и {other}.</translation>
    </message>
    <message>
        <source>“{name}” has {told} defendants in {place} (“{quote}”) and {other} in {other_place} (“{other_quote}”).</source>
        <translation>«{name}»: число подсудимых – {told} ({place}, «{quote}») и {other} ({other_place}, «{other_quote}»).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” counts fewer defendants than are on record in this case, {recorded}.</source>
        <translation>{place}: «{quote}» – подсудимых меньше, чем записано в этом деле ({recorded}).</translation>
    </message>
    <message>
        <source>Texts name two judges for one verdict of {date}: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Для одного приговора от {date} тексты называют двух судей: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Texts tell different articles of one person: {told} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place}).</source>
        <translation>Тексты называют для одного человека разные статьи: {told} («{quote}», {place}) и {other} («{other_quote}», {other_place}).</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) cannot both be true of one person.</source>
        <translation>«{quote}» ({place}) и «{other_quote}» ({other_place}) не могут быть одновременно верны для одного человека.</translation>
    </message>
    <message>
        <source>Compare both with the records of the court and correct what is wrong.</source>
        <translation>Сверьте оба места с документами суда и исправьте неверное.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as judge of the first instance and of a higher one in one case: no judge decides on both.</source>
        <translation>«{name}» записан судьёй первой и вышестоящей инстанции по одному делу: один судья не решает в обеих.</translation>
    </message>
    <message>
        <source>The judge of the trial is another on {date} than on {other}; a trial begins anew when the judge changes.</source>
        <translation>Судья главного разбирательства {date} другой, чем {other}; при смене судьи разбирательство начинается заново.</translation>
    </message>
    <message>
        <source>A prosecutor or lawyer has a part in the case, but the hearings name others alone.</source>
        <translation>В деле участвует прокурор или адвокат, но заседания называют только других.</translation>
    </message>
    <message>
        <source>Somebody with an office in the case died on {date}, before everything dated in it, from {other} on.</source>
        <translation>Должностное лицо по делу умерло {date}, раньше всего, что в нём датировано (начиная с {other}).</translation>
    </message>
    <message>
        <source>Somebody with an office in the case was with “{name}” only until {date}, or from then on; the case is of {other}.</source>
        <translation>Должностное лицо по делу состояло в «{name}» только до {date} или лишь с этого дня; дело относится к {other}.</translation>
    </message>
    <message>
        <source>The judge of the case is recorded as of “{name}”, but other courts alone held hearings or gave verdicts.</source>
        <translation>Судья по делу записан как судья «{name}», но заседания и приговоры — только других судов.</translation>
    </message>
    <message>
        <source>“{name}” in “{place}” tried the case, but what it is about happened or was investigated in “{other}”.</source>
        <translation>Дело рассмотрел «{name}» («{place}»), но событие или расследование — в «{other}».</translation>
    </message>
    <message>
        <source>Towns and their regions</source>
        <translation>Города и их области</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” puts a town into a region in which it does not lie; it lies in {region}.</source>
        <translation>{place}: слова «{quote}» относят город к области, в которой он не находится; он находится здесь: {region}.</translation>
    </message>
    <message>
        <source>Texts give one person two offices: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты приписывают одному человеку две должности: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Texts give one office to two people: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты приписывают одну должность двум людям: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” gives another office than the one on record, “{recorded}”.</source>
        <translation>{place}: «{quote}» называет другую должность, чем записанная, «{recorded}».</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is followed by a list of {counted}.</source>
        <translation>После слов «{quote}» перечислено: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” stands above {counted} points.</source>
        <translation>Под словами «{quote}» пунктов стоит: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” leaves the sentence as it was; on record the higher court made {term} of {other}.</source>
        <translation>{place}: по словам «{quote}» приговор остался прежним; по записям вышестоящий суд назначил {term} вместо {other}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” changes the sentence; on record the higher court left it at {term}.</source>
        <translation>{place}: по словам «{quote}» приговор изменён; по записям вышестоящий суд оставил прежний срок: {term}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the term told with it, {term}.</source>
        <translation>{place}: слова «{quote}» не согласуются с названным там сроком: {term}.</translation>
    </message>
    <message>
        <source>Texts tell one thing in the same words but one: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты рассказывают об одном теми же словами, кроме одного: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Between the same names of two lists stand “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Между одними и теми же именами двух перечней стоят «{name}» ({place}) и «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>Texts differ about where somebody was shot: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты расходятся в том, куда был ранен человек: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Spans, shares and changes</source>
        <translation>Промежутки, доли и изменения</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” ends before it begins.</source>
        <translation>{place}: «{quote}» заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” goes from the larger to the smaller number.</source>
        <translation>{place}: «{quote}» идёт от большего числа к меньшему.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is not more than half: it is {share} per cent.</source>
        <translation>{place}: «{quote}» – это не больше половины, а {share} %.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is not less than half: it is {share} per cent.</source>
        <translation>{place}: «{quote}» – это не меньше половины, а {share} %.</translation>
    </message>
    <message>
        <source>In {place}, {told} per cent and {other} per cent seem to be one share rounded wrongly (“{quote}”).</source>
        <translation>{place}: {told} % и {other} %, по-видимому, – одна и та же доля, округлённая неверно («{quote}»).</translation>
    </message>
    <message>
        <source>Choose the language the text is written in, or the text in that language.</source>
        <translation>Выберите язык, на котором написан текст, или текст на этом языке.</translation>
    </message>
    <message>
        <source>A text is recorded as of one language, but is written in another.</source>
        <translation>Язык текста записан один, а написан он на другом.</translation>
    </message>
    <message>
        <source>A paragraph of “{title}” takes up “{block}”, a text block in another language than the report.</source>
        <translation>Абзац «{title}» использует текстовый блок «{block}» на другом языке, чем доклад.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are proposed for sanctions, but are one person.</source>
        <translation>«{name}» и «{other}» предложены к санкциям, но это одно лицо.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded as one name in two scripts.</source>
        <translation>«{name}» и «{other}» записаны как одно имя в двух письменностях.</translation>
    </message>
    <message>
        <source>A post of “{name}” is recorded from {start} until {end}, the end before the beginning.</source>
        <translation>Должность «{name}» записана с {start} по {end}: конец раньше начала.</translation>
    </message>
    <message>
        <source>“{name}” is recorded with a post from {start}, at most {age} years old.</source>
        <translation>Должность «{name}» записана с {start}, в возрасте не старше {age} лет.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as involved in an act of {date}, in which year no post of the person is recorded.</source>
        <translation>«{name}» записан как причастный к деянию от {date}, но в этом году ни одна его должность не записана.</translation>
    </message>
    <message>
        <source>Look at the source, and correct its date.</source>
        <translation>Посмотрите источник и исправьте его дату.</translation>
    </message>
    <message>
        <source>A source is dated {date}, which lies in the future.</source>
        <translation>Источник датирован {date}, этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>A source is dated {date}, after the day the document tells of, {as_of}.</source>
        <translation>Источник датирован {date}, позже дня, на который составлен документ, {as_of}.</translation>
    </message>
    <message>
        <source>“{name}” is recorded in “{place}”, but its name tells of another city.</source>
        <translation>«{name}» записано в «{place}», но название говорит о другом городе.</translation>
    </message>
    <message>
        <source>The title “{name}” tells another day than the one recorded, {date}.</source>
        <translation>Заголовок «{name}» говорит о другом дне, чем записанный: {date}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” counts {number} behind bars; of the {whole} on the list {home} are held at home.</source>
        <translation>{place}: «{quote}» – за решёткой {number}; а в списке {whole}, из них под домашним арестом {home}.</translation>
    </message>
    <message>
        <source>Look up which body is meant, and name it by its own name in both places.</source>
        <translation>Уточните, какой орган имеется в виду, и назовите его в обоих местах его собственным названием.</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) name a committee and a subcommittee of one subject.</source>
        <translation>«{quote}» ({place}) и «{other_quote}» ({other_place}) – комитет и подкомитет по одному и тому же предмету.</translation>
    </message>
    <message>
        <source>In {place}, the parts {parts} make {sum}; “{other_quote}” ({other_place}) tells another whole.</source>
        <translation>Части {parts} дают в сумме {sum} ({place}), а «{other_quote}» ({other_place}) называет другое целое.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is not most of {whole} (“{other_quote}”, {other_place}).</source>
        <translation>«{quote}» ({place}) – это не большинство от {whole} («{other_quote}», {other_place}).</translation>
    </message>
    <message>
        <source>the home town</source>
        <translation>город, откуда человек</translation>
    </message>
    <message>
        <source>the country of residence</source>
        <translation>страна проживания</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>гражданство или страна происхождения</translation>
    </message>
    <message>
        <source>Texts differ about {what} of one person: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Тексты расходятся об одном человеке ({what}): «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit {date} and what {other_place} dates {other}.</source>
        <translation>{place}: «{quote}» не согласуется с {date} и с датой {other} ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, the ages {older} and {younger} do not fit a parent and a child (“{quote}”).</source>
        <translation>{place}: возраст {older} и {younger} не подходит родителю и ребёнку («{quote}»).</translation>
    </message>
    <message>
        <source>Move the entry to another group, or correct the person or the heading.</source>
        <translation>Перенесите запись в другую группу или исправьте данные лица или заголовок.</translation>
    </message>
    <message>
        <source>The heading “{heading}” does not fit somebody who is listed under it.</source>
        <translation>Заголовок «{heading}» не подходит к лицу, записанному под ним.</translation>
    </message>
    <message>
        <source>the first admission of a lawyer</source>
        <translation>первый допуск адвоката</translation>
    </message>
    <message>
        <source>the telling of the family</source>
        <translation>уведомление семьи</translation>
    </message>
    <message>
        <source>the end of the extended custody</source>
        <translation>конец продлённого срока содержания под стражей</translation>
    </message>
    <message>
        <source>the complaint of ill-treatment</source>
        <translation>жалоба на жестокое обращение</translation>
    </message>
    <message>
        <source>the entry on the financial List</source>
        <translation>включение в перечень по финансированию</translation>
    </message>
    <message>
        <source>the removal from the financial List</source>
        <translation>исключение из перечня по финансированию</translation>
    </message>
    <message>
        <source>the blocking of an account</source>
        <translation>блокировка счёта</translation>
    </message>
    <message>
        <source>the end of the blocking of an account</source>
        <translation>снятие блокировки счёта</translation>
    </message>
    <message>
        <source>the ban on leaving the country</source>
        <translation>запрет на выезд из страны</translation>
    </message>
    <message>
        <source>the probation control</source>
        <translation>пробационный контроль</translation>
    </message>
    <message>
        <source>the entry into force of the sentence</source>
        <translation>вступление приговора в силу</translation>
    </message>
    <message>
        <source>the day until which the sentence is deferred</source>
        <translation>конец отсрочки отбывания наказания</translation>
    </message>
    <message>
        <source>the extradition</source>
        <translation>экстрадиция</translation>
    </message>
    <message>
        <source>the withdrawal of the consent</source>
        <translation>отзыв согласия</translation>
    </message>
    <message>
        <source>the end of the investigation</source>
        <translation>окончание расследования</translation>
    </message>
    <message>
        <source>the sending of the case to court</source>
        <translation>передача дела в суд</translation>
    </message>
    <message>
        <source>the preliminary hearing</source>
        <translation>предварительное слушание</translation>
    </message>
    <message>
        <source>the beginning of the trial</source>
        <translation>начало судебного разбирательства</translation>
    </message>
    <message>
        <source>the closing speeches</source>
        <translation>судебные прения</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>последнее слово</translation>
    </message>
    <message>
        <source>the filing of the appeal</source>
        <translation>подача апелляционной жалобы</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {told}, which does not fit the verdict on record of {recorded}.</source>
        <translation>{place}: по словам «{quote}» {what} – {told}; это не согласуется с приговором по записям: {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {told}; a hearing of that stage is on record on {recorded}.</source>
        <translation>{place}: по словам «{quote}» {what} – {told}; по записям заседание этой стадии было {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a man and “{other_quote}” of a woman, though nobody else is named there.</source>
        <translation>{place}: «{quote}» говорит о мужчине, а «{other_quote}» – о женщине, хотя больше никто там не назван.</translation>
    </message>
    <message>
        <source>A sentence is told as longer than what the person faced: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Срок наказания больше того, что человеку грозило: «{quote}» ({place}) и «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Dates of laws and decisions</source>
        <translation>Даты законов и решений</translation>
    </message>
    <message>
        <source>One act seems to be dated {day} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place}).</source>
        <translation>Один и тот же акт, по-видимому, датирован {day} («{quote}», {place}) и {other} («{other_quote}», {other_place}).</translation>
    </message>
    <message>
        <source>In {place}, a decision is told of the year {year} and right behind, “{quote}”, of {date}.</source>
        <translation>{place}: решение отнесено к {year} году, а сразу за этим, «{quote}», к {date}.</translation>
    </message>
    <message>
        <source>In {place}, two posts are told to be held at once: {first} and {other}.</source>
        <translation>{place}: две должности занимались одновременно: {first} и {other}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a rise; the numbers do not rise.</source>
        <translation>{place}: «{quote}» говорит о росте, но числа не растут.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a fall; the numbers do not fall.</source>
        <translation>{place}: «{quote}» говорит о снижении, но числа не снижаются.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of another change than the numbers make.</source>
        <translation>{place}: «{quote}» говорит об ином изменении, чем показывают числа.</translation>
    </message>
    <message>
        <source>that no case was opened</source>
        <translation>дело не начато</translation>
    </message>
    <message>
        <source>that the case was closed</source>
        <translation>дело прекращено</translation>
    </message>
    <message>
        <source>that the case was sent to court</source>
        <translation>дело передано в суд</translation>
    </message>
    <message>
        <source>that somebody was convicted</source>
        <translation>вынесен обвинительный приговор</translation>
    </message>
    <message>
        <source>that the accused were acquitted</source>
        <translation>вынесен оправдательный приговор</translation>
    </message>
    <message>
        <source>that it is being investigated</source>
        <translation>ведётся расследование</translation>
    </message>
    <message>
        <source>that the case is classified</source>
        <translation>дело засекречено</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of no earlier conviction; one of {date} is on record.</source>
        <translation>{place}: по словам «{quote}» прежних судимостей нет; по записям есть осуждение: {date}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of an earlier conviction; only the one of {date} is on record.</source>
        <translation>{place}: слова «{quote}» говорят о прежней судимости; по записям есть лишь одно осуждение: {date}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a case without a verdict; one of {date} is on record.</source>
        <translation>{place}: по словам «{quote}» приговора ещё нет; по записям он есть: {date}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of {told}; on record it is {recorded}.</source>
        <translation>{place}: слова «{quote}» говорят о другом: {told}; по записям – {recorded}.</translation>
    </message>
    <message>
        <source>a minimum-security institution</source>
        <translation>учреждение минимальной безопасности</translation>
    </message>
    <message>
        <source>a medium-security institution</source>
        <translation>учреждение средней безопасности</translation>
    </message>
    <message>
        <source>a maximum-security institution</source>
        <translation>учреждение максимальной безопасности</translation>
    </message>
    <message>
        <source>an extreme-security institution</source>
        <translation>учреждение чрезвычайной безопасности</translation>
    </message>
    <message>
        <source>a full-security institution</source>
        <translation>учреждение полной безопасности</translation>
    </message>
    <message>
        <source>an institution for minors</source>
        <translation>учреждение для несовершеннолетних</translation>
    </message>
    <message>
        <source>a release on parole</source>
        <translation>условно-досрочное освобождение</translation>
    </message>
    <message>
        <source>an amnesty or a pardon</source>
        <translation>амнистия или помилование</translation>
    </message>
    <message>
        <source>a sentence that was served</source>
        <translation>отбытое наказание</translation>
    </message>
    <message>
        <source>Notes in court against their fields</source>
        <translation>Записи в суде и их поля</translation>
    </message>
    <message>
        <source>Ask the observer, and correct the notes or the field.</source>
        <translation>Спросите наблюдателя и исправьте запись или поле.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; the time recorded is {recorded}.</source>
        <translation>В записях сказано: «{quote}»; в поле указано время {recorded}.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; whether the observer was admitted is recorded otherwise.</source>
        <translation>В записях сказано: «{quote}»; в поле о допуске наблюдателя указано другое.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; whether recording was allowed is recorded otherwise.</source>
        <translation>В записях сказано: «{quote}»; в поле о разрешении записи указано другое.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; how the hearing was held is recorded otherwise.</source>
        <translation>В записях сказано: «{quote}»; в поле о форме заседания указано другое.</translation>
    </message>
    <message>
        <source>The whole is {whole} in “{quote}” ({place}) and {other} in “{other_quote}” ({other_place}).</source>
        <translation>Целое – {whole} в «{quote}» ({place}) и {other} в «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit a beginning in {year}, told in {other_place}.</source>
        <translation>{place}: «{quote}» не согласуется с началом в {year} году ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a conviction; on record the case has no verdict.</source>
        <translation>{place}: слова «{quote}» говорят об осуждении; по записям приговора по делу нет.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the days told and on record: {date} and {other}.</source>
        <translation>{place}: «{quote}» не согласуется с названным и записанным днём: {date} и {other}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells one number in figures and another in words.</source>
        <translation>{place}: «{quote}» – цифрами названо одно число, прописью другое.</translation>
    </message>
    <message>
        <source>that a warrant was shown</source>
        <translation>постановление предъявлено</translation>
    </message>
    <message>
        <source>that no warrant was shown</source>
        <translation>постановление не предъявлено</translation>
    </message>
    <message>
        <source>that a statement was signed under force</source>
        <translation>показания подписаны под принуждением</translation>
    </message>
    <message>
        <source>that signing was refused</source>
        <translation>отказ подписать</translation>
    </message>
    <message>
        <source>that a statement was signed freely</source>
        <translation>показания подписаны добровольно</translation>
    </message>
    <message>
        <source>that no statement was asked for</source>
        <translation>показаний не требовали</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit {what} on record, {days} days after the beginning of custody.</source>
        <translation>{place}: слова «{quote}» не согласуются с записью ({what}): дней от начала содержания под стражей – {days}.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>folder of the vault (NAME.kzvault)</source>
        <translation>папка хранилища (NAME.kzvault)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>вывести JSON</translation>
    </message>
    <message>
        <source>file that holds the passphrase on one line (also: KZDESK_PASSPHRASE_FILE); without it you are asked</source>
        <translation>файл с парольной фразой в одну строку (или KZDESK_PASSPHRASE_FILE); без него фразу спросят</translation>
    </message>
    <message>
        <source>folder to put the copy in</source>
        <translation>папка, куда поместить копию</translation>
    </message>
    <message>
        <source>The copy was opened and checked. The same passphrase opens it.</source>
        <translation>Копия открыта и проверена. Её открывает та же парольная фраза.</translation>
    </message>
    <message>
        <source>make a verified copy of the vault</source>
        <translation>сделать проверенную копию хранилища</translation>
    </message>
    <message>
        <source>form to make: observation or detention</source>
        <translation>какой бланк: observation (наблюдение) или detention (задержание)</translation>
    </message>
    <message>
        <source>language of the form: en, ru or kk; en by default</source>
        <translation>язык бланка: en, ru или kk; обычно en</translation>
    </message>
    <message>
        <source>file to write (PDF)</source>
        <translation>файл для записи (PDF)</translation>
    </message>
    <message>
        <source>replace the file if it is there</source>
        <translation>заменить файл, если он есть</translation>
    </message>
    <message>
        <source>Wrote {pages} pages.</source>
        <translation>Записано страниц: {pages}.</translation>
    </message>
    <message>
        <source>make a blank form to fill in by hand</source>
        <translation>сделать пустой бланк для заполнения от руки</translation>
    </message>
    <message>
        <source>name the people and cases; without it the file names nobody</source>
        <translation>назвать людей и дела; без этого файл никого не называет</translation>
    </message>
    <message>
        <source>The file names people and cases. Calendar programs may send it to a server.</source>
        <translation>Файл называет людей и дела. Программы-календари могут отправить его на сервер.</translation>
    </message>
    <message>
        <source>write coming hearings and deadlines for a calendar program</source>
        <translation>записать предстоящие заседания и сроки для календаря</translation>
    </message>
    <message>
        <source>id of a list edition; without it the whole vault is checked</source>
        <translation>id редакции списка; без него проверяется всё хранилище</translation>
    </message>
    <message>
        <source>leave out what weighs less: hint, warning or error</source>
        <translation>не показывать то, что легче: hint, warning или error</translation>
    </message>
    <message>
        <source>class of contradiction to look for; may be given several times. There are: {names}</source>
        <translation>какой вид противоречий искать; можно указать несколько раз. Есть: {names}</translation>
    </message>
    <message>
        <source>leave out what is answered</source>
        <translation>не показывать замечания с ответом</translation>
    </message>
    <message>
        <source>check nothing; print which of the fields that are compared most are empty, and how often</source>
        <translation>ничего не проверять; показать, какие из чаще всего сравниваемых полей пусты и сколько раз</translation>
    </message>
    <message>
        <source>end with exit code 5 when something so heavy is found that nobody answered</source>
        <translation>завершиться с кодом 5, если найдено замечание такой важности без ответа</translation>
    </message>
    <message>
        <source>with --out: show names, sentences and values; without it the list has none of them</source>
        <translation>вместе с --out: показать имена, формулировки и значения; без этого в перечне их нет</translation>
    </message>
    <message>
        <source>A check compares two facts. Where one of them is empty it says nothing.</source>
        <translation>Проверка сравнивает два факта. Где один из них пуст, она молчит.</translation>
    </message>
    <message>
        <source>Nothing was written. A list of findings can be written as {known}: let the name of the file end so.</source>
        <translation>Ничего не записано. Перечень замечаний можно записать как {known}: пусть имя файла оканчивается так.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, hints: {hints}; answered: {answered}.</source>
        <translation>Ошибок: {errors}, предупреждений: {warnings}, подсказок: {hints}; с ответом: {answered}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>find contradictions in the records</source>
        <translation>найти противоречия в записях</translation>
    </message>
    <message>
        <source>The vault is sound: {count} steps of its history were read.</source>
        <translation>Хранилище исправно: прочитано шагов его истории – {count}.</translation>
    </message>
    <message>
        <source>Last backup: {date}.</source>
        <translation>Последняя резервная копия: {date}.</translation>
    </message>
    <message>
        <source>A backup is overdue: kzdesk backup VAULT DIR.</source>
        <translation>Пора сделать резервную копию: kzdesk backup VAULT DIR.</translation>
    </message>
    <message>
        <source>read the whole vault and say what is wrong with it</source>
        <translation>прочитать всё хранилище и сказать, что в нём не так</translation>
    </message>
    <message>
        <source>what comes in the next eight weeks instead</source>
        <translation>вместо этого – то, что предстоит в ближайшие восемь недель</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ничего срочного нет.</translation>
    </message>
    <message>
        <source>print what is due: hearings, deadlines, custody terms that lapse</source>
        <translation>вывести, чему пришёл срок: заседания, сроки, истекающее содержание под стражей</translation>
    </message>
    <message>
        <source>age key (age1…) of whoever receives it; the file is encrypted to it</source>
        <translation>ключ age (age1…) получателя; файл шифруется для него</translation>
    </message>
    <message>
        <source>write an open file; the passphrase is asked for once more</source>
        <translation>записать открытый файл; парольную фразу спросят ещё раз</translation>
    </message>
    <message>
        <source>why the file has to be open; kept in the vault</source>
        <translation>почему файл должен быть открытым; хранится в хранилище</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>файл для записи</translation>
    </message>
    <message>
        <source>file for the manifest of the release (JSON)</source>
        <translation>файл для описи выдачи (JSON)</translation>
    </message>
    <message>
        <source>add: RECORD FILE…; list: [RECORD]; verify: [RECORD or FILE-ID]…, all without one; log, facts, export, destroy: FILE-ID</source>
        <translation>add: RECORD FILE…; list: [RECORD]; verify: [RECORD или FILE-ID]…, без них — все; log, facts, export, destroy: FILE-ID</translation>
    </message>
    <message>
        <source>ids of records and of evidence files; add: also files and folders to add</source>
        <translation>идентификаторы записей и файлов-доказательств; add: также добавляемые файлы и папки</translation>
    </message>
    <message>
        <source>who does it; kept in the custody log</source>
        <translation>кто это делает; остаётся в журнале хранения</translation>
    </message>
    <message>
        <source>add: what the files show, in words that give nobody away</source>
        <translation>add: что показывают файлы, словами, которые никого не выдают</translation>
    </message>
    <message>
        <source>add: code of the origin (own_capture, received, web_archive, document_copy)</source>
        <translation>add: код происхождения (own_capture, received, web_archive, document_copy)</translation>
    </message>
    <message>
        <source>add: when the files were taken or made, for example 5.1.2022</source>
        <translation>add: когда файлы сняты или составлены, например 5.1.2022</translation>
    </message>
    <message>
        <source>export: file to write</source>
        <translation>export: файл, в который писать</translation>
    </message>
    <message>
        <source>export and destroy: why; kept in the custody log</source>
        <translation>export и destroy: почему; остаётся в журнале хранения</translation>
    </message>
    <message>
        <source>export: a copy made from the pixels alone, without metadata</source>
        <translation>export: копия только из изображения, без метаданных</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>заменить файлы, если они есть</translation>
    </message>
    <message>
        <source>Nothing was done. “{action}” needs {wanted}; see kzdesk evidence --help.</source>
        <translation>Ничего не сделано. Для «{action}» нужно {wanted}; см. kzdesk evidence --help.</translation>
    </message>
    <message>
        <source>Added: {count}. There already: {known}.</source>
        <translation>Добавлено: {count}. Уже было: {known}.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Verified: {count}. Damaged or missing: {bad}.</source>
        <translation>Проверено: {count}. Повреждено или отсутствует: {bad}.</translation>
    </message>
    <message>
        <source>Some files, or their custody logs, are not what they were. Look for them in your newest backup.</source>
        <translation>Некоторые файлы или их журналы хранения не такие, какими были. Поищите их в самой новой резервной копии.</translation>
    </message>
    <message>
        <source>The custody log of this file was altered at the lines marked with !.</source>
        <translation>Журнал хранения этого файла изменён в строках, отмеченных знаком !.</translation>
    </message>
    <message>
        <source>Destroyed. Backups made before still hold it.</source>
        <translation>Уничтожен. В прежних резервных копиях он ещё есть.</translation>
    </message>
    <message>
        <source>keep files that prove something, verify them, and show what was done with them</source>
        <translation>хранить файлы-доказательства, проверять их и показывать, что с ними делали</translation>
    </message>
    <message>
        <source>Nothing was written. A document leaves the vault in one of two ways: encrypted with --recipient KEY, or open with --plain and --reason TEXT.</source>
        <translation>Ничего не записано. Документ покидает хранилище одним из двух способов: зашифрованным – с --recipient KEY, или открытым – с --plain и --reason TEXT.</translation>
    </message>
    <message>
        <source>Nothing was written. Give --recipient or --plain, not both.</source>
        <translation>Ничего не записано. Укажите либо --recipient, либо --plain.</translation>
    </message>
    <message>
        <source>Nothing was written: the file for the manifest is there already. Choose another or give --overwrite.</source>
        <translation>Ничего не записано: файл для описи уже есть. Выберите другой или укажите --overwrite.</translation>
    </message>
    <message>
        <source>The file is open: whoever gets it can read it.</source>
        <translation>Файл открытый: его прочтёт каждый, к кому он попадёт.</translation>
    </message>
    <message>
        <source>The file is encrypted: only the key of the recipient opens it.</source>
        <translation>Файл зашифрован: его открывает только ключ получателя.</translation>
    </message>
    <message>
        <source>Pages: {pages}.</source>
        <translation>Страниц: {pages}.</translation>
    </message>
    <message>
        <source>{counted} words count.</source>
        <translation>Учтено слов: {counted}.</translation>
    </message>
    <message>
        <source>{counted} words count, {limit} are allowed.</source>
        <translation>Учтено слов: {counted}, допускается: {limit}.</translation>
    </message>
    <message>
        <source>People shown by name: {named}; under a pseudonym: {unnamed}.</source>
        <translation>Показано людей по имени: {named}; под псевдонимом: {unnamed}.</translation>
    </message>
    <message>
        <source>Named because an earlier publication named them: {count}.</source>
        <translation>Названы, потому что их назвала прежняя публикация: {count}.</translation>
    </message>
    <message>
        <source>Fields withheld: {count} ({because}).</source>
        <translation>Не показано полей: {count} ({because}).</translation>
    </message>
    <message>
        <source>Remarks: {count}.</source>
        <translation>Замечаний: {count}.</translation>
    </message>
    <message>
        <source>{remark} (×{times})</source>
        <translation>{remark} (×{times})</translation>
    </message>
    <message>
        <source>{remark} – {names}</source>
        <translation>{remark} – {names}</translation>
    </message>
    <message>
        <source>{remark} – {names} and {count} more</source>
        <translation>{remark} – {names} и ещё {count}</translation>
    </message>
    <message>
        <source>The document cannot show these characters; each is marked in the text: {characters}</source>
        <translation>Документ не может показать эти знаки; каждый отмечен в тексте: {characters}</translation>
    </message>
    <message>
        <source>Remembered as release {id}.</source>
        <translation>Записано как выдача {id}.</translation>
    </message>
    <message>
        <source>not for these readers</source>
        <translation>не для этих читателей</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>left out or coarse, for somebody without a name</source>
        <translation>опущено или огрублено: человек показан без имени</translation>
    </message>
    <message>
        <source>others in it gave no consent</source>
        <translation>другие люди в тексте не дали согласия</translation>
    </message>
    <message>
        <source>not approved by two people</source>
        <translation>нет двух утверждений</translation>
    </message>
    <message>
        <source>make a document for somebody outside</source>
        <translation>сделать документ для кого-то вне группы</translation>
    </message>
    <message>
        <source>file to read</source>
        <translation>файл для чтения</translation>
    </message>
    <message>
        <source>what the file holds: published-list, financial-list (the Financial Monitoring Agency’s XML), table (CSV, XLSX), kobo (answers to a form of kzdesk, JSON or CSV) or vault (a whole vault as JSON, into an empty one)</source>
        <translation>что в файле: published-list, financial-list (XML Агентства по финансовому мониторингу), table (CSV, XLSX), kobo (ответы на форму kzdesk, JSON или CSV) или vault (целое хранилище в JSON, в пустое)</translation>
    </message>
    <message>
        <source>tell what would happen and change nothing</source>
        <translation>сказать, что было бы сделано, и ничего не менять</translation>
    </message>
    <message>
        <source>Read {entries} entries; created {created} records, found {matched} there already.</source>
        <translation>Прочитано записей списка: {entries}; создано записей: {created}, уже были: {matched}.</translation>
    </message>
    <message>
        <source>Trial: {entries} entries; would create {created} records, finds {matched} there already. Nothing was changed.</source>
        <translation>Проба: записей списка – {entries}; было бы создано записей: {created}, уже есть: {matched}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>read a file into a vault</source>
        <translation>прочитать файл в хранилище</translation>
    </message>
    <message>
        <source>fill it with fictional people and an edition of a list</source>
        <translation>заполнить вымышленными людьми и редакцией списка</translation>
    </message>
    <message>
        <source>make a new encrypted vault</source>
        <translation>создать новое зашифрованное хранилище</translation>
    </message>
    <message>
        <source>record type, as “kzdesk types” prints it</source>
        <translation>вид записи, как его выводит «kzdesk types»</translation>
    </message>
    <message>
        <source>only records that have these words</source>
        <translation>только записи, в которых есть эти слова</translation>
    </message>
    <message>
        <source>Records: {count}.</source>
        <translation>Записей: {count}.</translation>
    </message>
    <message>
        <source>print the records of a type</source>
        <translation>вывести записи одного вида</translation>
    </message>
    <message>
        <source>file that holds the new passphrase on one line; without it you are asked</source>
        <translation>файл с новой парольной фразой в одну строку; без него фразу спросят</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before still open with the old one: make a new one.</source>
        <translation>Парольная фраза изменена. Прежние копии открываются старой: сделайте новую копию.</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>сменить парольную фразу</translation>
    </message>
    <message>
        <source>id of a person: only what shows them, and what to do when consent is withdrawn</source>
        <translation>id человека: только то, что его показывает, и что делать при отзыве согласия</translation>
    </message>
    <message>
        <source>encrypted to {recipient}</source>
        <translation>зашифровано для {recipient}</translation>
    </message>
    <message>
        <source>open: {reason}</source>
        <translation>открыто: {reason}</translation>
    </message>
    <message>
        <source>Releases: {count}.</source>
        <translation>Выдач: {count}.</translation>
    </message>
    <message>
        <source>Nothing that left this vault shows this person.</source>
        <translation>Ничто из выданного этим хранилищем не показывает этого человека.</translation>
    </message>
    <message>
        <source>print what left the vault</source>
        <translation>вывести, что покинуло хранилище</translation>
    </message>
    <message>
        <source>words or their beginnings, in Latin or Cyrillic letters</source>
        <translation>слова или их начала, латиницей или кириллицей</translation>
    </message>
    <message>
        <source>how many records at most, 50 by default</source>
        <translation>сколько записей самое большее, обычно 50</translation>
    </message>
    <message>
        <source>Records found: {count}.</source>
        <translation>Найдено записей: {count}.</translation>
    </message>
    <message>
        <source>find records by their words</source>
        <translation>найти записи по словам</translation>
    </message>
    <message>
        <source>This record was joined to the record {id}, which is shown.</source>
        <translation>Эта запись объединена с записью {id}, которая и показана.</translation>
    </message>
    <message>
        <source>id of the record, as “list” and “search” print it</source>
        <translation>id записи, как его выводят «list» и «search»</translation>
    </message>
    <message>
        <source>There is no record of this id.</source>
        <translation>Записи с таким id нет.</translation>
    </message>
    <message>
        <source>Sources disagree about “{field}” ({sources})</source>
        <translation>Источники расходятся: «{field}» ({sources})</translation>
    </message>
    <message>
        <source>Consent in force today: {levels}</source>
        <translation>Согласие, действующее сегодня: {levels}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>print one record with its parts</source>
        <translation>вывести одну запись с её частями</translation>
    </message>
    <message>
        <source>Formats: {names}.</source>
        <translation>Форматы: {names}.</translation>
    </message>
    <message>
        <source>For the charts of a document: {names}.</source>
        <translation>Для диаграмм документа: {names}.</translation>
    </message>
    <message>
        <source>For whom: {names}.</source>
        <translation>Для кого: {names}.</translation>
    </message>
    <message>
        <source>print the documents that can be made</source>
        <translation>вывести документы, которые можно сделать</translation>
    </message>
    <message>
        <source>language of the words, en by default</source>
        <translation>язык слов, обычно en</translation>
    </message>
    <message>
        <source>print a passphrase of random words</source>
        <translation>вывести парольную фразу из случайных слов</translation>
    </message>
    <message>
        <source>print the record types</source>
        <translation>вывести виды записей</translation>
    </message>
    <message>
        <source>file to look at</source>
        <translation>файл, который надо проверить</translation>
    </message>
    <message>
        <source>This is exactly what was released.</source>
        <translation>Это в точности то, что было выдано.</translation>
    </message>
    <message>
        <source>This is exactly what was released, under another name.</source>
        <translation>Это в точности то, что было выдано, под другим именем.</translation>
    </message>
    <message>
        <source>This is the document inside a file that was released encrypted.</source>
        <translation>Это документ из файла, который был выдан зашифрованным.</translation>
    </message>
    <message>
        <source>This is an encrypted file that did not leave this vault like this: somebody else’s, or altered.</source>
        <translation>Это зашифрованный файл, который в таком виде не покидал хранилища: он чужой или изменён.</translation>
    </message>
    <message>
        <source>This did not leave this vault, or it was altered since.</source>
        <translation>Этот файл не покидал хранилища или с тех пор изменён.</translation>
    </message>
    <message>
        <source>{document}, released on {date}, {profile}. Release {id}.</source>
        <translation>{document}, выдан: {date}, {profile}. Выдача {id}.</translation>
    </message>
    <message>
        <source>say whether a file is what left the vault</source>
        <translation>сказать, выдан ли файл этим хранилищем</translation>
    </message>
    <message>
        <source>template whose sentences are shown; without it all templates are listed</source>
        <translation>шаблон, предложения которого показать; без него – список шаблонов</translation>
    </message>
    <message>
        <source>language of the documents, en by default</source>
        <translation>язык документов, обычно en</translation>
    </message>
    <message>
        <source>show only what this vault words otherwise</source>
        <translation>показать только то, что сформулировано в этом хранилище иначе</translation>
    </message>
    <message>
        <source>word a sentence otherwise in this vault</source>
        <translation>сформулировать предложение в этом хранилище иначе</translation>
    </message>
    <message>
        <source>bring the shipped sentence back</source>
        <translation>вернуть исходное предложение</translation>
    </message>
    <message>
        <source>why the sentence is worded otherwise</source>
        <translation>почему предложение сформулировано иначе</translation>
    </message>
    <message>
        <source>Name the template as well: sentences of different templates may be called the same.</source>
        <translation>Назовите и шаблон: предложения разных шаблонов могут называться одинаково.</translation>
    </message>
    <message>
        <source>{entry}: the shipped sentence has changed since. Your own wording is still printed.</source>
        <translation>{entry}: исходное предложение с тех пор изменилось. Печатается по-прежнему ваша формулировка.</translation>
    </message>
    <message>
        <source>{entry}: your own wording lacks what is filled in now. The shipped sentence is printed instead.</source>
        <translation>{entry}: в вашей формулировке нет того, что теперь подставляется. Печатается исходное предложение.</translation>
    </message>
    <message>
        <source>show the sentences of documents and word them otherwise</source>
        <translation>показать предложения документов и сформулировать их иначе</translation>
    </message>
    <message>
        <source>Encrypted case records of political prisoners, and the reports made from them.</source>
        <translation>Зашифрованные записи о делах политических заключённых и доклады по ним.</translation>
    </message>
    <message>
        <source>folder for settings; by default this user’s own</source>
        <translation>папка настроек; обычно – папка этого пользователя</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>вывести версию</translation>
    </message>
    <message>
        <source>kzdesk made a mistake. Nothing half-done was stored. The lines below hold no data; please report them.</source>
        <translation>Ошибка в kzdesk. Ничего не записано наполовину. В строках ниже нет данных; сообщите, пожалуйста, о них.</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-done was stored.</source>
        <translation>Остановлено. Ничего не записано наполовину.</translation>
    </message>
    <message>
        <source>document to make, as “kzdesk submissions” prints it</source>
        <translation>какой документ, как его выводит «kzdesk submissions»</translation>
    </message>
    <message>
        <source>format to write; without it the one its readers ask for</source>
        <translation>формат; без него – тот, о котором просят читатели</translation>
    </message>
    <message>
        <source>language of the document, en by default</source>
        <translation>язык документа, обычно en</translation>
    </message>
    <message>
        <source>for whom it is made; without it for those whom it suits</source>
        <translation>для кого документ; без этого – для тех, кому он подходит</translation>
    </message>
    <message>
        <source>name of whoever receives it, for consent given for named recipients</source>
        <translation>имя получателя – для согласий, данных для названных получателей</translation>
    </message>
    <message>
        <source>day the facts are taken from; without it the document’s own</source>
        <translation>день, на который берутся сведения; без него – день самого документа</translation>
    </message>
    <message>
        <source>one figure of a document of figures, by the name “kzdesk figures” prints</source>
        <translation>один показатель документа с цифрами, по имени, которое печатает «kzdesk figures»</translation>
    </message>
    <message>
        <source>beginning of the period that figures cover</source>
        <translation>начало периода, который охватывают цифры</translation>
    </message>
    <message>
        <source>id of the record it is about, of whatever kind</source>
        <translation>id записи, о которой документ, любого вида</translation>
    </message>
    <message>
        <source>id of the earlier record it is compared with</source>
        <translation>id прежней записи для сравнения</translation>
    </message>
    <message>
        <source>id of the list edition; without it the newest</source>
        <translation>id редакции списка; без него – новейшая</translation>
    </message>
    <message>
        <source>id of the report or submission; without it the newest of its kind</source>
        <translation>id доклада или материалов; без него – новейший своего вида</translation>
    </message>
    <message>
        <source>id of the person it is about</source>
        <translation>id человека, о котором документ</translation>
    </message>
    <message>
        <source>id of the case it is about</source>
        <translation>id дела, о котором документ</translation>
    </message>
    <message>
        <source>id of the hearing it is about</source>
        <translation>id заседания, о котором документ</translation>
    </message>
    <message>
        <source>This document is made from one record: give {options}.</source>
        <translation>Этот документ делается по одной записи: укажите {options}.</translation>
    </message>
    <message>
        <source>This document is made from the whole vault: give no record.</source>
        <translation>Этот документ делается по всему хранилищу: записи указывать не надо.</translation>
    </message>
    <message>
        <source>This vault has no record yet that this document could be made from.</source>
        <translation>В этом хранилище ещё нет записи, по которой можно сделать этот документ.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Парольная фраза: </translation>
    </message>
    <message>
        <source>Passphrase once more, for an open file: </source>
        <translation>Парольная фраза ещё раз, для открытого файла: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Новая парольная фраза: </translation>
    </message>
    <message>
        <source>New passphrase again: </source>
        <translation>Новая парольная фраза ещё раз: </translation>
    </message>
    <message>
        <source>The two passphrases are not alike. Nothing was changed.</source>
        <translation>Две фразы не совпадают. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase at. Name a file that holds it: --passphrase-file FILE.</source>
        <translation>Нет терминала, чтобы спросить парольную фразу. Укажите файл с ней: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read.</source>
        <translation>Не удалось прочитать файл с парольной фразой.</translation>
    </message>
    <message>
        <source>The passphrase file must hold one line of text and nothing else.</source>
        <translation>В файле с парольной фразой должна быть одна строка текста и больше ничего.</translation>
    </message>
    <message>
        <source>Others on this computer can read the passphrase file. Make it yours alone: chmod 600 FILE.</source>
        <translation>Файл с парольной фразой могут прочитать другие на этом компьютере. Закройте его для них: chmod 600 FILE.</translation>
    </message>
    <message>
        <source>There is no record type “{name}”. Types: {known}.</source>
        <translation>Вида записей «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>Pairs of people who may be one: {count}. Only a human can tell; nothing was changed.</source>
        <translation>Пар людей, которые могут быть одним человеком: {count}. Решить может только человек; ничего не изменено.</translation>
    </message>
    <message>
        <source>find people who may be on record twice</source>
        <translation>найти людей, которые могли быть записаны дважды</translation>
    </message>
    <message>
        <source>release: freeze it; copy: make the next edition from it; frozen: print what was released, as JSON</source>
        <translation>release: выпустить и зафиксировать; copy: сделать из неё следующую; frozen: вывести выпущенное в JSON</translation>
    </message>
    <message>
        <source>id of the edition</source>
        <translation>id редакции</translation>
    </message>
    <message>
        <source>release: who releases it</source>
        <translation>release: кто выпускает</translation>
    </message>
    <message>
        <source>copy: title of the next edition</source>
        <translation>copy: название следующей редакции</translation>
    </message>
    <message>
        <source>copy: date the next edition describes, for example 31.8.2026</source>
        <translation>copy: дата, которую описывает следующая редакция, например 31.8.2026</translation>
    </message>
    <message>
        <source>Say who releases the edition (--by). Nothing was changed.</source>
        <translation>Укажите, кто выпускает редакцию (--by). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The next edition needs --title and --as-of. Nothing was changed.</source>
        <translation>Следующей редакции нужны --title и --as-of. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This edition was not released yet.</source>
        <translation>Эта редакция ещё не выпущена.</translation>
    </message>
    <message>
        <source>Released with {entries} entries on {date}; SHA-256 of the content {sha256}.</source>
        <translation>Выпущено: {date}, записей: {entries}; SHA-256 содержания {sha256}.</translation>
    </message>
    <message>
        <source>The next edition is a draft with the same entries.</source>
        <translation>Следующая редакция – проект с теми же записями.</translation>
    </message>
    <message>
        <source>release an edition of the list, copy it into the next, or read what was released</source>
        <translation>выпустить редакцию списка, скопировать её в следующую или прочитать выпущенное</translation>
    </message>
    <message>
        <source>Category {category}: {entries} persons; {added} added, {removed} left out, {changed} changed. {proposed} new matches with people on record wait for a decision.</source>
        <translation>Категория {category}: лиц – {entries}; добавлено – {added}, больше нет – {removed}, изменено – {changed}. Новых совпадений с людьми в записях, ждущих решения: {proposed}.</translation>
    </message>
    <message>
        <source>Trial, nothing was changed.</source>
        <translation>Проба, ничего не изменено.</translation>
    </message>
    <message>
        <source>Not read: {organisations} organisations; {births} dates of birth that are none are kept as a note.</source>
        <translation>Не прочитано организаций: {organisations}; дат рождения, которые датами не являются и сохранены как примечание: {births}.</translation>
    </message>
    <message>
        <source>id of a list edition; without it everybody in custody is counted</source>
        <translation>идентификатор редакции списка; без него считаются все, кто под стражей</translation>
    </message>
    <message>
        <source>day to count as of; without it that of the edition, or today</source>
        <translation>день, по состоянию на который считать; без него – день редакции или сегодня</translation>
    </message>
    <message>
        <source>beginning of the period for people over time and complaints</source>
        <translation>начало периода для числа людей по датам и для жалоб</translation>
    </message>
    <message>
        <source>These numbers are for the team: nobody is left out, no small number is hidden. Documents count for others.</source>
        <translation>Эти числа – для группы: никто не пропущен, малые числа не скрыты. Для других считают документы.</translation>
    </message>
    <message>
        <source>count people held and complaints, with the records behind each number</source>
        <translation>посчитать людей под стражей и жалобы, с записями за каждым числом</translation>
    </message>
    <message>
        <source>table: record type of its rows, as “kzdesk types” prints it</source>
        <translation>таблица: вид записей в строках, как его выводит «kzdesk types»</translation>
    </message>
    <message>
        <source>table, kobo: read what is right and leave out what is wrong</source>
        <translation>table, kobo: прочитать правильное и пропустить ошибочное</translation>
    </message>
    <message>
        <source>table: column that a heading means, HEADING=COLUMN; an empty column leaves it out; repeatable</source>
        <translation>таблица: какой столбец значит заголовок, HEADING=COLUMN; пустой столбец пропускает его; можно повторять</translation>
    </message>
    <message>
        <source>table: columns that tell its rows apart, parted by commas; without it the id</source>
        <translation>таблица: столбцы, по которым различаются строки, через запятую; без этого – идентификатор</translation>
    </message>
    <message>
        <source>table: an empty cell empties the field; without it an empty cell says nothing</source>
        <translation>таблица: пустая ячейка опустошает поле; без этого пустая ячейка ничего не значит</translation>
    </message>
    <message>
        <source>table: sheet of a workbook; without it the first</source>
        <translation>таблица: лист книги; без этого – первый</translation>
    </message>
    <message>
        <source>Nothing was changed. Say with --type what records the rows are.</source>
        <translation>Ничего не изменено. Укажите через --type, какие записи в строках.</translation>
    </message>
    <message>
        <source>“{text}” is no mapping. Write it as HEADING=COLUMN. Nothing was changed.</source>
        <translation>«{text}» – не соответствие. Напишите так: HEADING=COLUMN. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Trial: {new} new, {changed} changed, {same} the same, {wrong} wrong. Nothing was changed.</source>
        <translation>Проба: новых {new}, изменённых {changed}, без изменений {same}, с ошибками {wrong}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong and left out.</source>
        <translation>Новых {new}, изменённых {changed}, без изменений {same}, ошибочных и пропущенных {wrong}.</translation>
    </message>
    <message>
        <source>record type of its rows, as “kzdesk types” prints it</source>
        <translation>вид записей в строках, как его выводит «kzdesk types»</translation>
    </message>
    <message>
        <source>with the sealed fields as well: identification numbers, addresses, contacts</source>
        <translation>вместе с закрытыми полями: ИИН, адреса, контакты</translation>
    </message>
    <message>
        <source>write all records of a type as a table, for the team</source>
        <translation>записать все записи одного вида таблицей, для группы</translation>
    </message>
    <message>
        <source>file to write, ending in .xlsx or .csv</source>
        <translation>файл с расширением .xlsx или .csv</translation>
    </message>
    <message>
        <source>language of the headings: en, ru or kk</source>
        <translation>язык заголовков: en, ru или kk</translation>
    </message>
    <message>
        <source>write a blank table to fill in</source>
        <translation>записать пустую таблицу для заполнения</translation>
    </message>
    <message>
        <source>A whole vault is read into an empty one, and there is nothing to try: leave out --dry-run.</source>
        <translation>Целое хранилище читается в пустое, пробовать нечего: уберите --dry-run.</translation>
    </message>
    <message>
        <source>{count} records; state hash {state_hash}, the same as that of the vault they came from.</source>
        <translation>Записей: {count}; хеш состояния {state_hash}, тот же, что у хранилища, из которого они взяты.</translation>
    </message>
    <message>
        <source>with the evidence files, sealed, in a folder beside it</source>
        <translation>вместе с файлами доказательств, запечатанными, в папке рядом</translation>
    </message>
    <message>
        <source>Evidence files: {files} came and are sound, {lacking} are missing or damaged.</source>
        <translation>Файлы доказательств: целых {files}, недостающих или повреждённых {lacking}.</translation>
    </message>
    <message>
        <source>write the whole vault as JSON, readable without kzdesk</source>
        <translation>записать всё хранилище в JSON, который читается без kzdesk</translation>
    </message>
    <message>
        <source>list: who is in the team; create NAME; invite; join FILE: answer an invitation; compared: the nine words are the same at both ends; joiner FILE: who answered, and the nine words; confirm FILE: take them in; role DEVICE; revoke DEVICE: remove it; compartment NAME: found one; give COMPARTMENT DEVICE; take COMPARTMENT DEVICE; write-into COMPARTMENT: where new records go; settle ENTRY: which of two lists of members holds; give-up: forget an invitation</source>
        <translation>list: кто в группе; create ИМЯ: создать; invite: пригласить; join ФАЙЛ: ответить на приглашение; compared: девять слов на обоих концах совпали; joiner ФАЙЛ: кто ответил, и девять слов; confirm ФАЙЛ: принять; role УСТРОЙСТВО; revoke УСТРОЙСТВО: исключить; compartment ИМЯ: основать отдел; give ОТДЕЛ УСТРОЙСТВО; take ОТДЕЛ УСТРОЙСТВО; write-into ОТДЕЛ: куда идут новые записи; settle ЗАПИСЬ: какой из двух списков участников действует; give-up: забыть приглашение</translation>
    </message>
    <message>
        <source>what the action needs: a name, a file (- reads standard input), or ids</source>
        <translation>что нужно действию: имя, файл (- читает стандартный ввод) или идентификаторы</translation>
    </message>
    <message>
        <source>create, join: what the others call this device, for example “Office”</source>
        <translation>create, join: как остальные называют это устройство, например «Офис»</translation>
    </message>
    <message>
        <source>confirm, role: what the holder of the device does</source>
        <translation>confirm, role: чем занимается владелец устройства</translation>
    </message>
    <message>
        <source>This action needs more: see kzdesk team --help. Nothing was changed.</source>
        <translation>Этому действию нужно другое число слов: см. kzdesk team --help. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Hand this line to the person who joins. It can be answered until {expires}.</source>
        <translation>Передайте эту строку тому, кто присоединяется. Ответить на неё можно до {expires}.</translation>
    </message>
    <message>
        <source>Hand the first line back to {inviter}. Then compare these nine words by voice or in person: {words}</source>
        <translation>Передайте первую строку обратно: {inviter}. Затем сверьте голосом или при встрече эти девять слов: {words}</translation>
    </message>
    <message>
        <source>“{name}” wants to join. Compare these nine words by voice or in person before you confirm: {words}</source>
        <translation>«{name}» хочет присоединиться. Прежде чем подтвердить, сверьте голосом или при встрече эти девять слов: {words}</translation>
    </message>
    <message>
        <source>Done. The others learn of it when you send.</source>
        <translation>Готово. Остальные узнают об этом, когда вы отправите.</translation>
    </message>
    <message>
        <source>The team is known now. Receive to get its list of members.</source>
        <translation>Группа теперь известна. Выполните приём, чтобы получить список участников.</translation>
    </message>
    <message>
        <source>changes of “{name}” that would be taken out here: {count}</source>
        <translation>изменений устройства «{name}», которые здесь будут изъяты: {count}</translation>
    </message>
    <message>
        <source>This vault belongs to no team.</source>
        <translation>Это хранилище не принадлежит ни к какой группе.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its path.</source>
        <translation>Этот файл не читается. Проверьте путь к нему.</translation>
    </message>
    <message>
        <source>create a team, take devices in and out, say who reads which compartment</source>
        <translation>создать группу, принимать и исключать устройства, указать, кто какой отдел читает</translation>
    </message>
    <message>
        <source>Records in conflict: {count}. Settle each with kzdesk resolve, or in the window.</source>
        <translation>Записей в конфликте: {count}. Решите каждый командой kzdesk resolve или в окне программы.</translation>
    </message>
    <message>
        <source>id of the record, as “kzdesk conflicts” prints it</source>
        <translation>номер записи, как его печатает «kzdesk conflicts»</translation>
    </message>
    <message>
        <source>name of the field, as “kzdesk conflicts” prints it</source>
        <translation>имя поля, как его печатает «kzdesk conflicts»</translation>
    </message>
    <message>
        <source>let side NUMBER stand</source>
        <translation>оставить вариант NUMBER</translation>
    </message>
    <message>
        <source>let this text stand, put together from several</source>
        <translation>оставить этот текст, составленный из нескольких</translation>
    </message>
    <message>
        <source>keep what was deleted</source>
        <translation>сохранить удалённое</translation>
    </message>
    <message>
        <source>delete the record for good</source>
        <translation>удалить запись окончательно</translation>
    </message>
    <message>
        <source>why: kept with the record</source>
        <translation>почему: хранится вместе с записью</translation>
    </message>
    <message>
        <source>proposal: {text}</source>
        <translation>предложение: {text}</translation>
    </message>
    <message>
        <source>There is no such conflict. Nothing was changed. See “kzdesk conflicts” for records, fields and sides.</source>
        <translation>Такого конфликта нет. Ничего не изменено. Записи, поля и варианты показывает «kzdesk conflicts».</translation>
    </message>
    <message>
        <source>Settled. It reaches the others with the next exchange.</source>
        <translation>Решено. Остальные получат это при следующем обмене.</translation>
    </message>
    <message>
        <source>list what devices wrote without knowing of each other</source>
        <translation>показать, что устройства записали, не зная друг о друге</translation>
    </message>
    <message>
        <source>settle a conflict: choose what stands, and say why</source>
        <translation>решить конфликт: выбрать, что остаётся, и указать почему</translation>
    </message>
    <message>
        <source>only the records of this compartment; may be given several times</source>
        <translation>только записи этого отдела; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Devices that have the same records print the same line above, whatever the order they received them in.</source>
        <translation>Устройства с одинаковыми записями печатают одинаковую строку (см. выше), в каком бы порядке они их ни получили.</translation>
    </message>
    <message>
        <source>hold records against their history and print what to compare with other devices</source>
        <translation>сверить записи с их историей и напечатать, что сравнить с другими устройствами</translation>
    </message>
    <message>
        <source>detention or observation</source>
        <translation>detention или observation</translation>
    </message>
    <message>
        <source>language in which people see the form first: en, ru or kk</source>
        <translation>язык, на котором форма открывается сначала: en, ru или kk</translation>
    </message>
    <message>
        <source>file to write, an Excel workbook (.xlsx)</source>
        <translation>файл, книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>write a form for ODK and KoboToolbox, in three languages</source>
        <translation>записать форму для ODK и KoboToolbox на трёх языках</translation>
    </message>
    <message>
        <source>kinds: what can be a place and what it has to be told; list; add NAME: try a place out and keep it; test NAME; tidy NAME: count what this device put there long ago and everybody has, and with --delete delete it there; remove NAME: forget it</source>
        <translation>kinds: что может быть местом обмена и что для него указать; list: список; add ИМЯ: испытать место и сохранить; test ИМЯ: испытать; tidy ИМЯ: подсчитать, что это устройство давно положило туда и что есть у всех, а с --delete удалить это там; remove ИМЯ: забыть</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>название места обмена</translation>
    </message>
    <message>
        <source>add: what kind of place it is</source>
        <translation>add: вид места обмена</translation>
    </message>
    <message>
        <source>add: a setting of the place; may be given several times</source>
        <translation>add: настройка места обмена; можно указать несколько раз</translation>
    </message>
    <message>
        <source>add: a setting whose value is the text of a file, such as a password, a key or a certificate</source>
        <translation>add: настройка, значение которой – текст файла: пароль, ключ или сертификат</translation>
    </message>
    <message>
        <source>add: the key of an SSH server, as its keeper told you and not as the server says by itself</source>
        <translation>add: ключ сервера SSH, как его назвал тот, кто ведёт сервер, а не сам сервер</translation>
    </message>
    <message>
        <source>tidy: only what was put there more than so many days ago</source>
        <translation>tidy: только то, что положено больше стольких дней назад</translation>
    </message>
    <message>
        <source>tidy: delete it there</source>
        <translation>tidy: удалить это там</translation>
    </message>
    <message>
        <source>Can be deleted: {bundles} bundles and {files} evidence files, {size} bytes. As old, but staying: {kept}.</source>
        <translation>Можно удалить – пакетов: {bundles}, файлов-доказательств: {files}, байт: {size}. Столь же старое, но остаётся: {kept}.</translation>
    </message>
    <message>
        <source>Deleted: {bundles} bundles and {files} evidence files, {size} bytes. As old, but staying: {kept}.</source>
        <translation>Удалено – пакетов: {bundles}, файлов-доказательств: {files}, байт: {size}. Столь же старое, но остаётся: {kept}.</translation>
    </message>
    <message>
        <source>This action needs the name of a place. Nothing was changed.</source>
        <translation>Этому действию нужно название места обмена, другим – нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A setting is written NAME=VALUE. Nothing was changed.</source>
        <translation>Настройка пишется так: ИМЯ=ЗНАЧЕНИЕ. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This server shows the key below. Compare it with what its keeper tells you by another way; if they are the same, add the place again with --identity and this key. Nothing was kept.</source>
        <translation>Сервер показывает ключ, напечатанный ниже. Сравните его с тем, который другим путём назовёт тот, кто ведёт сервер; если они совпадают, добавьте место снова с --identity и этим ключом. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The file with a setting cannot be read. Check its path.</source>
        <translation>Файл с настройкой не читается. Проверьте путь к нему.</translation>
    </message>
    <message>
        <source>The place can be used and was kept.</source>
        <translation>Место обмена работает и сохранено.</translation>
    </message>
    <message>
        <source>The place can be used.</source>
        <translation>Место обмена работает.</translation>
    </message>
    <message>
        <source>The place was forgotten. What lies there stays there.</source>
        <translation>Место обмена забыто. То, что там лежит, остаётся там.</translation>
    </message>
    <message>
        <source>add, list, test and remove the places where a vault exchanges</source>
        <translation>добавить, перечислить, испытать и удалить места обмена хранилища</translation>
    </message>
    <message>
        <source>look anew at everything of this place that was not taken so far</source>
        <translation>просмотреть заново всё, что из этого места обмена до сих пор не принято</translation>
    </message>
    <message>
        <source>list what was not taken so far; receive nothing</source>
        <translation>перечислить, что до сих пор не принято; ничего не принимать</translation>
    </message>
    <message>
        <source>take what the others of the team put at a place</source>
        <translation>принять то, что положили в место обмена другие участники группы</translation>
    </message>
    <message>
        <source>show what would leave this device and who could read it; send nothing</source>
        <translation>показать, что ушло бы с этого устройства и кто мог бы это прочесть; ничего не отправлять</translation>
    </message>
    <message>
        <source>put at a place what the others of the team have not got yet</source>
        <translation>положить в место обмена то, чего у других участников группы ещё нет</translation>
    </message>
    <message>
        <source>receive from a place, then send to it</source>
        <translation>принять из места обмена, затем отправить в него</translation>
    </message>
    <message>
        <source>name of the place: see kzdesk place</source>
        <translation>название места обмена: см. kzdesk place</translation>
    </message>
    <message>
        <source>Sent: {operations} changes in {bundles} bundles, {size} bytes; evidence files: {files}; files of others passed on: {carried}.</source>
        <translation>Отправлено – изменений: {operations}, пакетов: {bundles}, байт: {size}; файлов-доказательств: {files}; передано чужих файлов: {carried}.</translation>
    </message>
    <message>
        <source>Received: {operations} changes in {bundles} bundles; evidence files: {files}; waiting for earlier ones: {waiting}; kept for others: {carried}; not taken: {refused}.</source>
        <translation>Принято – изменений: {operations}, пакетов: {bundles}; файлов-доказательств: {files}; ждут более ранних: {waiting}; хранится для других: {carried}; не принято: {refused}.</translation>
    </message>
    <message>
        <source>{count} records came as they stand, in a snapshot by a coordinator.</source>
        <translation>Записей получено сразу в нынешнем виде, в снимке состояния от координатора: {count}.</translation>
    </message>
    <message>
        <source>{count} files rest on a list of members that has not come yet. They are looked at again next time.</source>
        <translation>Файлов, опирающихся на список участников, который ещё не поступил: {count}. В следующий раз они будут просмотрены снова.</translation>
    </message>
    <message>
        <source>{count} changes were taken out: their author was removed from the team before they were written.</source>
        <translation>Изъято изменений, записанных после исключения их автора из группы: {count}.</translation>
    </message>
    <message>
        <source>{compartment}: {records} records changed here, {files} files, {passed_on} changes of others; readable by: {readers}</source>
        <translation>{compartment}: записей, изменённых здесь: {records}; файлов: {files}; изменений других: {passed_on}; прочесть могут: {readers}</translation>
    </message>
    <message>
        <source>{compartment}: all {count} records as they stand now, for new devices; readable by: {readers}</source>
        <translation>{compartment}: все записи ({count}) в их нынешнем виде, для новых устройств; прочесть могут: {readers}</translation>
    </message>
    <message>
        <source>Files of others, passed on unread: {count}</source>
        <translation>Чужих файлов, передаваемых непрочитанными: {count}</translation>
    </message>
    <message>
        <source>Nothing would leave this device.</source>
        <translation>С этого устройства ничего не ушло бы.</translation>
    </message>
    <message>
        <source>id of the record</source>
        <translation>идентификатор записи</translation>
    </message>
    <message>
        <source>why: asked, danger, consent, mistake or law; stays on every device</source>
        <translation>причина: asked, danger, consent, mistake или law; остаётся на каждом устройстве</translation>
    </message>
    <message>
        <source>only show what would go</source>
        <translation>только показать, что будет стёрто</translation>
    </message>
    <message>
        <source>the number of records that go; needed beyond {most}</source>
        <translation>число стираемых записей; нужно, если их больше {most}</translation>
    </message>
    <message>
        <source>Records that go: {count}; evidence files: {files}; devices that read them: {devices}.</source>
        <translation>Будет стёрто записей: {count}; файлов-доказательств: {files}; устройств, которые их читают: {devices}.</translation>
    </message>
    <message>
        <source>Devices that could read them once and are not told: {count}. They keep what they have.</source>
        <translation>Устройств, которые раньше могли их читать и не узнают о стирании: {count}. У них остаётся то, что есть.</translation>
    </message>
    <message>
        <source>Released editions whose frozen content goes: {count}. Date, number of entries and SHA-256 stay.</source>
        <translation>Выпущенных редакций, чьё зафиксированное содержание стирается: {count}. Остаются дата, число позиций и SHA-256.</translation>
    </message>
    <message>
        <source>Records that name the person in a text, and stay: {count}.</source>
        <translation>Записей, где человек назван в тексте и которые остаются: {count}.</translation>
    </message>
    <message>
        <source>Backups and files made before still hold it, and so do bundles that lie at places, encrypted to devices of the team.</source>
        <translation>В прежних резервных копиях и выгруженных файлах это ещё есть, как и в пакетах, лежащих в местах обмена: они зашифрованы для устройств группы.</translation>
    </message>
    <message>
        <source>Purged here: {count} records. Other devices do it when they receive; see kzdesk purges.</source>
        <translation>Здесь стёрто записей: {count}. Другие устройства сделают это, когда получат обмен; см. kzdesk purges.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <translation>выполнено {date}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>not told: it reads the records no more</source>
        <translation>не узнает: больше не читает эти записи</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>это устройство</translation>
    </message>
    <message>
        <source>Purges: {count}; not carried out everywhere yet: {open}.</source>
        <translation>Стираний: {count}; ещё не везде выполнено: {open}.</translation>
    </message>
    <message>
        <source>purge a record for ever, with all that tells of it, on all devices of the team</source>
        <translation>стереть запись навсегда, со всем, что о ней рассказывает, на всех устройствах группы</translation>
    </message>
    <message>
        <source>list what was purged, and which devices have carried it out</source>
        <translation>показать, что стёрто и какие устройства это выполнили</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Одним удалено, другим изменено</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever looks at this record later will read it.</source>
        <translation>Напишите в нескольких словах почему: это прочтёт всякий, кто откроет эту запись позже.</translation>
    </message>
    <message>
        <source>This is settled already, or was changed meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>Это уже решено или тем временем изменено. Ничего не изменено. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>“{field}” was deleted by another</source>
        <translation>«{field}»: удалено другим</translation>
    </message>
    <message>
        <source>To settle: {count}</source>
        <translation>Нужно решить: {count}</translation>
    </message>
    <message>
        <source>Nothing is in conflict. Where two devices write one field differently, both sides stand here until one is chosen.</source>
        <translation>Конфликтов нет. Если два устройства по-разному запишут одно поле, обе стороны появятся здесь, пока одна не будет выбрана.</translation>
    </message>
    <message>
        <source>What is in conflict</source>
        <translation>Что в конфликте</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>Several devices wrote this without knowing of each other. The first is shown until you settle it.</source>
        <translation>Несколько устройств записали это, не зная друг о друге. Пока вы не решите, показывается первое.</translation>
    </message>
    <message>
        <source>Somebody deleted this; somebody else, not knowing of that, wrote. Nothing is gone until you settle it.</source>
        <translation>Один удалил это, другой, не зная об этом, писал. Пока вы не решите, ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Why this one stands</source>
        <translation>Почему остаётся именно это</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Settled. It reaches the others with the next exchange.</source>
        <translation>Решено. Остальные получат это при следующем обмене.</translation>
    </message>
    <message>
        <source>Choose first what stands: press its number in the list.</source>
        <translation>Сначала выберите, что остаётся: нажмите его номер в списке.</translation>
    </message>
    <message>
        <source>In the list: 1, 2 … choose, Enter goes to the reason. Ctrl+Enter settles and goes on to the next.</source>
        <translation>В списке: 1, 2 … – выбрать, Enter – к причине. Ctrl+Enter – решить и перейти к следующему.</translation>
    </message>
    <message>
        <source>Choose answer {number}</source>
        <translation>Выбрать ответ {number}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>{time}, {device}</source>
        <translation>{time}, {device}</translation>
    </message>
    <message>
        <source>Deleted on {time}, {device}</source>
        <translation>Удалено {time}, {device}</translation>
    </message>
    <message>
        <source>Written on {time}, {device}</source>
        <translation>Записано {time}, {device}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>1. Keep it, and bring back what was deleted with it</source>
        <translation>1. Сохранить и вернуть то, что было удалено вместе с этим</translation>
    </message>
    <message>
        <source>2. Delete it</source>
        <translation>2. Удалить</translation>
    </message>
    <message>
        <source>Put together (change it as you like)</source>
        <translation>Вместе (текст можно править)</translation>
    </message>
    <message>
        <source>Both changes fit into one text. Read it before you take it.</source>
        <translation>Оба изменения помещаются в один текст. Прочтите его, прежде чем принять.</translation>
    </message>
    <message>
        <source>Both changed the same words: they stand in brackets as [one|the other]. Choose among them.</source>
        <translation>Оба изменили одни и те же слова: они стоят в скобках [одно|другое]. Выберите из них.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>это устройство</translation>
    </message>
    <message>
        <source>device {name}</source>
        <translation>устройство {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <source>May be named in print: two approvals and a source.</source>
        <translation>Можно называть в печати: есть два утверждения и источник.</translation>
    </message>
    <message>
        <source>Not named in print: {lacking}.</source>
        <translation>В печати не называется: {lacking}.</translation>
    </message>
    <message>
        <source>Today, all consents together: the person may be named in print.</source>
        <translation>Сегодня, по всем согласиям вместе: называть в печати можно.</translation>
    </message>
    <message>
        <source>Today, all consents together: the person may not be named in print.</source>
        <translation>Сегодня, по всем согласиям вместе: называть в печати нельзя.</translation>
    </message>
    <message>
        <source>Shown in documents that left the vault: {documents}. “Released documents” under Publish says what to do about each.</source>
        <translation>Показано в документах, покинувших хранилище: {documents}. Что делать с каждым, сказано на странице «Документы» в разделе «Выданные документы».</translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation>{documents} и ещё {count}</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
    <message>
        <source>A withdrawal ends a consent from its day on, and wins over older consents.</source>
        <translation>Отзыв прекращает согласие со своего дня и сильнее прежних согласий.</translation>
    </message>
    <message>
        <source>Withdraw today</source>
        <translation>Отозвать сегодня</translation>
    </message>
    <message>
        <source>Withdraw this consent from today on. It is stored at once.</source>
        <translation>Отозвать это согласие с сегодняшнего дня. Сохраняется сразу.</translation>
    </message>
    <message>
        <source>This consent was withdrawn already.</source>
        <translation>Это согласие уже отозвано.</translation>
    </message>
</context>
<context>
    <name>court</name>
    <message>
        <source>Go to question: {typed} …</source>
        <translation>К вопросу: {typed} …</translation>
    </message>
    <message>
        <source>There is no question {typed}.</source>
        <translation>Вопроса {typed} нет.</translation>
    </message>
    <message>
        <source>Only unanswered (Ctrl+U)</source>
        <translation>Только без ответа (Ctrl+U)</translation>
    </message>
    <message>
        <source>Questions in</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>One key answers and goes on. Backspace takes back · Enter: note · Up, Down: move · Ctrl+Down: next section · Shift+D, 3: question D3</source>
        <translation>Одна клавиша – ответ и дальше. Backspace: отменить · Enter: заметка · ↑, ↓: вопросы · Ctrl+↓: следующий раздел · Shift+D, 3: вопрос D3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Type any word of the case or of the people in it …</source>
        <translation>Наберите любое слово из дела или имён в нём …</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>Найденные дела</translation>
    </message>
    <message>
        <source>No case found. A case is entered on the page “Records”.</source>
        <translation>Дела не найдены. Новое дело заводится на странице «Записи».</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Тревожит</translation>
    </message>
    <message>
        <source>Hearings of this case</source>
        <translation>Заседания по этому делу</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Заседание от</translation>
    </message>
    <message>
        <source>Begin this hearing</source>
        <translation>Начать это заседание</translation>
    </message>
    <message>
        <source>Continue the one chosen</source>
        <translation>Продолжить выбранное</translation>
    </message>
    <message>
        <source>Summary as PDF …</source>
        <translation>Сводка в PDF …</translation>
    </message>
    <message>
        <source>No hearing yet. What you write in the first one is carried over to the next.</source>
        <translation>Заседаний ещё нет. Записанное в первом перейдёт в следующее.</translation>
    </message>
    <message>
        <source>Items of concern</source>
        <translation>Что вызывает озабоченность</translation>
    </message>
    <message>
        <source>{code}   {question}  (ICCPR {article}) – hearings: {count}</source>
        <translation>{code}   {question}  (МПГПП {article}) – заседаний: {count}</translation>
    </message>
    <message>
        <source>{answer} {count}</source>
        <translation>{answer} {count}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>Write the day of the hearing, for example 5.1.2026.</source>
        <translation>Введите день заседания, например 5.1.2026.</translation>
    </message>
    <message>
        <source>In court</source>
        <translation>В суде</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Быстрая заметка</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Only unanswered questions, or all</source>
        <translation>Только вопросы без ответа или все</translation>
    </message>
    <message>
        <source>Next section of the checklist</source>
        <translation>Следующий раздел контрольного листа</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Предыдущий раздел</translation>
    </message>
    <message>
        <source>What is written at the end</source>
        <translation>Что пишут в конце</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Печать бланка</translation>
    </message>
    <message>
        <source>For rooms where no device is allowed. The sheet asks in the order in which this program does, so it is quickly keyed in. It is saved as a PDF file to print.</source>
        <translation>Для залов, куда нельзя с устройствами. Вопросы на листе идут в том же порядке, что и в программе, поэтому ввести их потом недолго. Лист сохраняется как PDF для печати.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить PDF …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Written: {name}, pages: {pages}.</source>
        <translation>Записано: {name}, страниц: {pages}.</translation>
    </message>
    <message>
        <source>ICCPR {article}</source>
        <translation>МПГПП {article}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on this question (Enter opens it, Enter goes on)</source>
        <translation>Заметка к этому вопросу (Enter открывает её, ещё Enter – дальше)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>{code}. {question} {basis}. Answer: {answer}. {note}</source>
        <translation>{code}. {question} {basis}. Ответ: {answer}. {note}</translation>
    </message>
    <message>
        <source>Quick note – Enter adds it with the time (F2)</source>
        <translation>Быстрая заметка – Enter добавит её с временем (F2)</translation>
    </message>
    <message>
        <source>The hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Notes in court</source>
        <translation>Записи в суде</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняется …</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again. {reason}</source>
        <translation>Ещё не сохранено; попытка повторится. {reason}</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Произошло непредвиденное.</translation>
    </message>
    <message>
        <source>Print a blank form …</source>
        <translation>Печать бланка …</translation>
    </message>
    <message>
        <source>‹ Hearings</source>
        <translation>‹ Заседания</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>Ответов: {count} из {total}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>“{text}” is not a date kzdesk can read. Write 5.1.2022, 1.2022 or 2022; add ~ for “about”, or two dates with a slash between them. Nothing was changed.</source>
        <translation>«{text}» – не дата, которую kzdesk может прочитать. Пишите 5.1.2022, 1.2022 или 2022; для примерной даты добавьте ~, для промежутка поставьте между датами косую черту. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>просрочено со вчерашнего дня</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>дней осталось: {count}</translation>
    </message>
    <message>
        <source>overdue by {count} days</source>
        <translation>просрочено дней: {count}</translation>
    </message>
</context>
<context>
    <name>detention</name>
    <message>
        <source>Recorded: {count} people</source>
        <translation>Записано человек: {count}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Enter opens a person.</source>
        <translation>Enter открывает человека.</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Записанные люди</translation>
    </message>
    <message>
        <source>Another person, same circumstances</source>
        <translation>Ещё человек, те же обстоятельства</translation>
    </message>
    <message>
        <source>A new detention</source>
        <translation>Новое задержание</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Открыть событие</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Отменить всё это</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Detained by</source>
        <translation>Кто задержал</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Названная причина</translation>
    </message>
    <message>
        <source>Kind of custody</source>
        <translation>Вид лишения свободы</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Где содержится</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>В событии</translation>
    </message>
    <message>
        <source>Arrest counts as</source>
        <translation>Задержание считать как</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Quoted wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Lawyer since</source>
        <translation>Адвокат с</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Семья извещена</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
    <message>
        <source>Treatment counts as</source>
        <translation>Обращение считать как</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Рабочая заметка</translation>
    </message>
    <message>
        <source>Screen {screen} of 2 · Enter: next field · Ctrl+S: record</source>
        <translation>Экран {screen} из 2 · Enter: следующее поле · Ctrl+S: записать</translation>
    </message>
    <message>
        <source>What happened holds for every line of the table · Ctrl+S: record</source>
        <translation>Случившееся относится ко всем строкам таблицы · Ctrl+S: записать</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Далее (Alt+→)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Задержание</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Сколько людей</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Many people, one event</source>
        <translation>Много людей, одно событие</translation>
    </message>
    <message>
        <source>You typed this earlier and it is not recorded yet. Ctrl+S records it.</source>
        <translation>Это набрано раньше и ещё не записано. Ctrl+S записывает.</translation>
    </message>
    <message>
        <source>Not recorded yet: {count} to put right. What you typed is kept.</source>
        <translation>Ещё не записано: исправьте (мест: {count}). Набранное сохранено.</translation>
    </message>
    <message>
        <source>Not recorded: nobody stands in the table yet.</source>
        <translation>Не записано: в таблице ещё никого нет.</translation>
    </message>
    <message>
        <source>What was typed is gone from the page.</source>
        <translation>Набранное убрано со страницы.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Taken back: nothing of it is left. What you typed is here again.</source>
        <translation>Отменено полностью. Набранное снова здесь.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Вид лишения свободы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>? Same person as “{title}”? Space answers</source>
        <translation>? Это тот же человек, «{title}»? Ответ – пробел</translation>
    </message>
    <message>
        <source>= {title}, on record</source>
        <translation>= {title}, есть в записях</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>новый человек</translation>
    </message>
    <message>
        <source>new person, somebody else of this name</source>
        <translation>новый человек, однофамилец</translation>
    </message>
    <message>
        <source>⚠ {column}: {problem}</source>
        <translation>⚠ {column}: {problem}</translation>
    </message>
    <message>
        <source>⚠ {problem}</source>
        <translation>⚠ {problem}</translation>
    </message>
    <message>
        <source>new person; the same name stands in line {line}</source>
        <translation>новый человек; то же имя – в строке {line}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>People who were detained</source>
        <translation>Задержанные люди</translation>
    </message>
    <message>
        <source>Tab: next cell · Enter: next line · Ctrl+V: paste from a spreadsheet · Delete: empty the cell · Ctrl+Delete: take the line out · Tab in an empty line leaves the table</source>
        <translation>Tab: следующая ячейка · Enter: следующая строка · Ctrl+V: вставить из таблицы · Delete: очистить ячейку · Ctrl+Delete: убрать строку · Tab в пустой строке: выйти из таблицы</translation>
    </message>
    <message>
        <source>Same person: {title}</source>
        <translation>Тот же человек: {title}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Line {line}, on record: {title} – {detail}</source>
        <translation>Строка {line}, есть в записях: {title} – {detail}</translation>
    </message>
    <message>
        <source>New: it is made when this is recorded.</source>
        <translation>Новая запись: появится, когда вы запишете.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Accused of</source>
        <translation>В чём обвиняется</translation>
    </message>
    <message>
        <source>Lawyer, family, treatment</source>
        <translation>Адвокат, семья, обращение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>Ещё обвинение</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>• {text}</source>
        <translation>• {text}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
    <message>
        <source>A new person: {name}</source>
        <translation>Новый человек: {name}</translation>
    </message>
    <message>
        <source>A person on record: {name}</source>
        <translation>Человек из записей: {name}</translation>
    </message>
    <message>
        <source>Custody: {words}</source>
        <translation>Лишение свободы: {words}</translation>
    </message>
    <message>
        <source>An act: {words}</source>
        <translation>Деяние: {words}</translation>
    </message>
    <message>
        <source>A new case with the charge: {words}</source>
        <translation>Новое дело с обвинением: {words}</translation>
    </message>
    <message>
        <source>A new case with the charges: {words}</source>
        <translation>Новое дело с обвинениями: {words}</translation>
    </message>
    <message>
        <source>In the event on record: {name}</source>
        <translation>В событии из записей: {name}</translation>
    </message>
    <message>
        <source>A new event: {name}</source>
        <translation>Новое событие: {name}</translation>
    </message>
    <message>
        <source>A new event, named after the person and the day</source>
        <translation>Новое событие, названное по человеку и дню</translation>
    </message>
    <message>
        <source>A new place: {name}</source>
        <translation>Новое место: {name}</translation>
    </message>
    <message>
        <source>A new organisation: {name}</source>
        <translation>Новая организация: {name}</translation>
    </message>
    <message>
        <source>A new facility: {name}</source>
        <translation>Новое учреждение: {name}</translation>
    </message>
    <message>
        <source>This person already has custody of this kind from this day. Open the person to see it.</source>
        <translation>У этого человека уже есть лишение свободы этого вида с этого дня. Откройте человека, чтобы его увидеть.</translation>
    </message>
    <message>
        <source>This cannot be taken back as a whole any more: some of it was changed or is used by other records. Nothing was changed. Open the records and delete what is wrong.</source>
        <translation>Отменить это целиком уже нельзя: часть изменена или используется в других записях. Ничего не изменено. Откройте записи и удалите неверное.</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list. Choose one of: {choices}.</source>
        <translation>«{typed}» нет в списке. Выберите из: {choices}.</translation>
    </message>
    <message>
        <source>“{typed}” can mean several things: {choices}.</source>
        <translation>«{typed}» может значить разное: {choices}.</translation>
    </message>
    <message>
        <source>“{typed}” is not an article. Write 272, 272(2) or 272, 380.</source>
        <translation>«{typed}» – не статья. Пишите 272, 272(2) или 272, 380.</translation>
    </message>
    <message>
        <source>Article {article} is not among the provisions. Add it there first, or leave this empty.</source>
        <translation>Статьи {article} нет среди норм. Сначала добавьте её туда или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Article {article} can mean several provisions. Write its part, as in 272(2), or a more exact day.</source>
        <translation>Статья {article} может означать несколько норм. Укажите часть, как в 272(2), или более точный день.</translation>
    </message>
    <message>
        <source>A wording needs its article.</source>
        <translation>К формулировке нужна статья.</translation>
    </message>
    <message>
        <source>There is somebody of this name. Say whether this is the same person.</source>
        <translation>Человек с таким именем уже есть. Укажите, тот ли это человек.</translation>
    </message>
    <message>
        <source>Several facilities are called “{typed}”. Write the whole name.</source>
        <translation>«{typed}» – название нескольких учреждений. Напишите его полностью.</translation>
    </message>
    <message>
        <source>Say who was detained: pick a person or write a name.</source>
        <translation>Укажите, кто задержан: выберите человека или напишите имя.</translation>
    </message>
    <message>
        <source>Say when; write ? if nobody knows.</source>
        <translation>Укажите когда; если неизвестно, напишите «?».</translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>Ещё никто не введён.</translation>
    </message>
    <message>
        <source>This person stands in line {line} already.</source>
        <translation>Этот человек уже есть в строке {line}.</translation>
    </message>
    <message>
        <source>Pick the provision, or leave the wording empty too.</source>
        <translation>Выберите норму или оставьте и формулировку пустой.</translation>
    </message>
    <message>
        <source>The reason given is kept with the act: choose one, or leave the reason empty.</source>
        <translation>Названная причина хранится вместе с деянием: выберите его или оставьте причину пустой.</translation>
    </message>
    <message>
        <source>Say as what the ill-treatment is recorded.</source>
        <translation>Укажите, как записать жестокое обращение.</translation>
    </message>
    <message>
        <source>This cannot be recorded yet: {count} to put right. What you typed is kept.</source>
        <translation>Записать ещё нельзя: исправьте (мест: {count}). Набранное сохранено.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>edition_release</name>
    <message>
        <source>Release the edition …</source>
        <translation>Выпустить редакцию …</translation>
    </message>
    <message>
        <source>Choose the edition under “What to check” first.</source>
        <translation>Сначала выберите редакцию в поле «Что проверить».</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Show the open errors</source>
        <translation>Показать ошибки без ответа</translation>
    </message>
    <message>
        <source>Show who is not decided on …</source>
        <translation>Показать, о ком не решено …</translation>
    </message>
    <message>
        <source>What was released …</source>
        <translation>Что выпущено …</translation>
    </message>
    <message>
        <source>This edition is not released yet.</source>
        <translation>Эта редакция ещё не выпущена.</translation>
    </message>
    <message>
        <source>Something was answered or changed since. “Release the edition …” looks again.</source>
        <translation>С тех пор что-то изменено или дан ответ. «Выпустить редакцию …» проверит снова.</translation>
    </message>
    <message>
        <source>Stopped. The edition was not released.</source>
        <translation>Остановлено. Редакция не выпущена.</translation>
    </message>
    <message>
        <source>Released on {date} by {by}. Entries: {entries}. SHA-256 of the content: {digest}</source>
        <translation>Выпущена {date}, выпуск оформил(а): {by}. Записей: {entries}. SHA-256 содержания: {digest}</translation>
    </message>
    <message>
        <source>The edition cannot be released: errors open in it: {count}. Correct the records, or answer each with a reason.</source>
        <translation>Редакцию выпустить нельзя: ошибок без ответа – {count}. Исправьте записи или ответьте на каждую с обоснованием.</translation>
    </message>
    <message>
        <source>The edition cannot be released: entries without the decision of two people to list: {count}, the first: {name}. Assess each with two reviewers, or write into the entry why it is listed without.</source>
        <translation>Редакцию выпустить нельзя: записей без решения двух человек о включении в список – {count}, первая: {name}. Оцените каждую вдвоём или укажите в записи, почему человек включён без этого.</translation>
    </message>
    <message>
        <source>The edition cannot be released: people on it who withdrew consent: {count}. Take them off the list.</source>
        <translation>Редакцию выпустить нельзя: отозвавших согласие в ней – {count}. Уберите их из списка.</translation>
    </message>
    <message>
        <source>The edition cannot be released: nobody stands on it.</source>
        <translation>Редакцию выпустить нельзя: в ней никого нет.</translation>
    </message>
    <message>
        <source>Release the edition</source>
        <translation>Выпустить редакцию</translation>
    </message>
    <message>
        <source>Entries: {entries}. They are kept as they are now, with every finding and answer. A released edition cannot be changed; the next one is copied from it.</source>
        <translation>Записей: {entries}. Они сохраняются такими, какие есть сейчас, со всеми замечаниями и ответами. Выпущенную редакцию изменить нельзя; следующая копируется с неё.</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Кто выпускает</translation>
    </message>
    <message>
        <source>Say who releases the edition: the record of the release names them.</source>
        <translation>Укажите, кто выпускает редакцию: это остаётся в записи о выпуске.</translation>
    </message>
    <message>
        <source>Entries without the decision of two people to list</source>
        <translation>Записи без решения двух человек о включении в список</translation>
    </message>
    <message>
        <source>Two people assess each in the person’s record, or the entry says why it is listed without. Enter opens the entry.</source>
        <translation>Каждую оценивают двое в записи о человеке, или в записи списка указано, почему он включён без этого. Enter открывает запись.</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>What was released</source>
        <translation>Что выпущено</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Released on {date} by {by}. Entries: {entries}.</source>
        <translation>Выпущено {date}, кем: {by}. Записей: {entries}.</translation>
    </message>
    <message>
        <source>SHA-256 of the content, which holds: {digest}</source>
        <translation>SHA-256 содержания (сверено): {digest}</translation>
    </message>
    <message>
        <source>Entries listed without a decision, for a reason written down: {count}.</source>
        <translation>Записей без решения, но с указанной причиной: {count}.</translation>
    </message>
    <message>
        <source>Found that day: {count}. Answered: {answered}.</source>
        <translation>Найдено в тот день: {count}. С ответом: {answered}.</translation>
    </message>
    <message>
        <source>What was found that day</source>
        <translation>Что было найдено в тот день</translation>
    </message>
    <message>
        <source>{weight} · {check}: {sentence}</source>
        <translation>{weight} · {check}: {sentence}</translation>
    </message>
    <message>
        <source>Answered by {by}: {answer}. {reason}</source>
        <translation>Ответ, {by}: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Nobody answered it.</source>
        <translation>Никто не ответил.</translation>
    </message>
</context>
<context>
    <name>editions</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Добавить человека …</translation>
    </message>
    <message>
        <source>Add a group …</source>
        <translation>Добавить группу …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Изменить заголовок</translation>
    </message>
    <message>
        <source>Alphabetical order (Russian)</source>
        <translation>По алфавиту (русскому)</translation>
    </message>
    <message>
        <source>Alphabetical order (Kazakh)</source>
        <translation>По алфавиту (казахскому)</translation>
    </message>
    <message>
        <source>Take off the list …</source>
        <translation>Убрать из списка …</translation>
    </message>
    <message>
        <source>Take “{name}” off this edition, with what is written here about them? The person’s record stays.</source>
        <translation>Убрать из этой редакции «{name}» вместе с написанным о человеке здесь? Запись о человеке останется.</translation>
    </message>
    <message>
        <source>Delete the group “{name}” and take its entries ({count}) off this edition? The people’s records stay.</source>
        <translation>Удалить группу «{name}» и убрать её людей ({count}) из этой редакции? Записи о людях останутся.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>This group is arranged by hand now. Its menu brings the alphabetical order back.</source>
        <translation>Эта группа теперь расположена вручную. Её меню вернёт порядок по алфавиту.</translation>
    </message>
    <message>
        <source>New list edition</source>
        <translation>Новая редакция списка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The List of Political Prisoners in Kazakhstan</source>
        <translation>Список политических заключённых в Казахстане</translation>
    </message>
    <message>
        <source>As of (for example 31.8.2023)</source>
        <translation>По состоянию на (например, 31.8.2023)</translation>
    </message>
    <message>
        <source>Make the edition</source>
        <translation>Создать редакцию</translation>
    </message>
    <message>
        <source>The list needs a title and the day it describes.</source>
        <translation>Списку нужны название и день, который он описывает.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Heading, as it is printed</source>
        <translation>Заголовок, как он печатается</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>The group needs a heading.</source>
        <translation>Группе нужен заголовок.</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Esc saves and closes.</source>
        <translation>Ctrl+S сохраняет, Esc сохраняет и закрывает.</translation>
    </message>
    <message>
        <source>You typed this earlier and it was not saved yet. Ctrl+S saves it.</source>
        <translation>Это набрано раньше и ещё не сохранено. Ctrl+S сохраняет.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>List edition</source>
        <translation>Редакция списка</translation>
    </message>
    <message>
        <source>New edition …</source>
        <translation>Новая редакция …</translation>
    </message>
    <message>
        <source>Title and date …</source>
        <translation>Название и дата …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>There is no list edition yet. Make one, then put people on it; the printed list shows beside it.</source>
        <translation>Редакций списка ещё нет. Создайте редакцию и внесите в неё людей; печатный список будет виден рядом.</translation>
    </message>
    <message>
        <source>Delete the edition “{name}” with everything written in it? The people’s records stay.</source>
        <translation>Удалить редакцию «{name}» со всем, что в ней написано? Записи о людях останутся.</translation>
    </message>
    <message>
        <source>Delete the edition</source>
        <translation>Удалить редакцию</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Order of entries</source>
        <translation>Порядок в списке</translation>
    </message>
    <message>
        <source>Arranged by hand</source>
        <translation>Расположено вручную</translation>
    </message>
    <message>
        <source>Latin name preferred for reports</source>
        <translation>Латинское имя для докладов</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>Open the person’s record</source>
        <translation>Открыть запись о человеке</translation>
    </message>
    <message>
        <source>Delete this edition …</source>
        <translation>Удалить эту редакцию …</translation>
    </message>
    <message>
        <source>Put a person on the list</source>
        <translation>Внести человека в список</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>Name, or anything else about the person</source>
        <translation>Имя или что угодно о человеке</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Section and group</source>
        <translation>Раздел и группа</translation>
    </message>
    <message>
        <source>already on the list</source>
        <translation>уже в списке</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or enter the person among the records first.</source>
        <translation>Никто не найден. Наберите меньше букв или сначала заведите запись о человеке.</translation>
    </message>
    <message>
        <source>Custody in force on the day of the list belongs to: {section}</source>
        <translation>Лишение свободы, действующее в день списка, относится к разделу: {section}</translation>
    </message>
    <message>
        <source>No custody that belongs on the list is in force on its day. The entry will be marked.</source>
        <translation>В день списка нет лишения свободы, с которым вносят в список. Запись будет отмечена.</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Not in this edition.</source>
        <translation>В этой редакции нет.</translation>
    </message>
    <message>
        <source>Ins adds · Enter opens · Alt+↑ ↓ move · F2 renames · Del takes off · the Menu key has the rest</source>
        <translation>Ins: внести · Enter: открыть · Alt+↑ ↓: переместить · F2: переименовать · Del: убрать · клавиша меню: остальное</translation>
    </message>
    <message>
        <source>{count} {section}</source>
        <translation>{section}: {count}</translation>
    </message>
    <message>
        <source>{parts} = {total}</source>
        <translation>{parts} = {total}</translation>
    </message>
    <message>
        <source>Entries to check: {count}.</source>
        <translation>Записей на проверку: {count}.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>В списке ещё никого нет.</translation>
    </message>
    <message>
        <source>Sections, groups and entries</source>
        <translation>Разделы, группы и люди</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>проверить: {count}</translation>
    </message>
    <message>
        <source>No Latin name: the printed list has none to print.</source>
        <translation>Нет имени латиницей: печатать в списке нечего.</translation>
    </message>
    <message>
        <source>No name in Russian: printed in another spelling.</source>
        <translation>Нет имени по-русски: печатается в другом написании.</translation>
    </message>
    <message>
        <source>No name in Kazakh: printed in another spelling.</source>
        <translation>Нет имени по-казахски: печатается в другом написании.</translation>
    </message>
    <message>
        <source>No custody in force on {date}: this person may not belong on the list.</source>
        <translation>Нет лишения свободы, действующего на эту дату: {date}. Возможно, человеку не место в списке.</translation>
    </message>
    <message>
        <source>Custody in force on {date} belongs to another section.</source>
        <translation>Лишение свободы, действующее на эту дату ({date}), относится к другому разделу.</translation>
    </message>
    <message>
        <source>No sentence to imprisonment in force on {date}.</source>
        <translation>Нет приговора к лишению свободы, действующего на эту дату: {date}.</translation>
    </message>
    <message>
        <source>No charges to print.</source>
        <translation>Нет обвинений для печати.</translation>
    </message>
    <message>
        <source>The words after the charges are not in the language of the document: they are left out.</source>
        <translation>Слова после обвинений – не на языке документа: они опущены.</translation>
    </message>
    <message>
        <source>Printed without its title, because the recorded wording has nothing in common with the official one: {articles}.</source>
        <translation>Печатается без названия: записанная формулировка не имеет ничего общего с официальной: {articles}.</translation>
    </message>
    <message>
        <source>This person stands on the list more than once.</source>
        <translation>Этот человек стоит в списке больше одного раза.</translation>
    </message>
    <message>
        <source>No assessment with the decision to list.</source>
        <translation>Нет оценки с решением включить в список.</translation>
    </message>
    <message>
        <source>Listed without a decision to list, because: {reason}</source>
        <translation>Включён без решения о включении: {reason}</translation>
    </message>
    <message>
        <source>Consent to be named was withdrawn ({date}): this entry cannot be exported.</source>
        <translation>Согласие на называние отозвано ({date}): эту запись нельзя экспортировать.</translation>
    </message>
    <message>
        <source>Consent to be named was withdrawn: this entry cannot be exported.</source>
        <translation>Согласие на называние отозвано: эту запись нельзя экспортировать.</translation>
    </message>
    <message>
        <source>Not printed: no consent to be named is in force, and no earlier publication stands in for it.</source>
        <translation>Не печатается: нет действующего согласия на называние, и прежняя публикация его не заменяет.</translation>
    </message>
    <message>
        <source>This edition was released on {date} and stays as it is. Nothing was changed. Copy it into the next edition and change that one.</source>
        <translation>Эта редакция выпущена ({date}) и остаётся как есть. Ничего не изменено. Скопируйте её в следующую редакцию и меняйте ту.</translation>
    </message>
    <message>
        <source>The frozen content of this release was purged with somebody who stood on it. The date, the number of entries and the SHA-256 stay, by which a copy of it can be recognised.</source>
        <translation>Зафиксированное содержание этого выпуска стёрто вместе с записью о человеке, который в нём стоял. Остались дата, число позиций и SHA-256, по которому можно узнать копию выпуска.</translation>
    </message>
    <message>
        <source>The edition was not released: {count} errors found in it are open, the first: {first} Correct the records, or answer each finding with a reason.</source>
        <translation>Редакция не выпущена: есть ошибки без ответа ({count}), первая: {first} Исправьте записи или ответьте на каждое замечание с обоснованием.</translation>
    </message>
    <message>
        <source>The edition was not released: entries without the decision of two people to list: {count}, the first: {name}. Assess each with two reviewers, or write into the entry why it is listed without.</source>
        <translation>Редакция не выпущена: записей без решения двух человек о включении в список – {count}, первая: {name}. Оцените каждую вдвоём или укажите в записи, почему человек включён без этого.</translation>
    </message>
    <message>
        <source>The edition was not released: nobody stands on it.</source>
        <translation>Редакция не выпущена: в ней никого нет.</translation>
    </message>
    <message>
        <source>The edition was not released: records changed while it was checked. Release it again.</source>
        <translation>Редакция не выпущена: во время проверки записи изменились. Выпустите её ещё раз.</translation>
    </message>
    <message>
        <source>The frozen content of this release is not what was released: its SHA-256 does not hold. Compare it with a backup.</source>
        <translation>Зафиксированное содержание этого выпуска – не то, что было выпущено: SHA-256 не сходится. Сравните его с резервной копией.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Make a copy of the vault folder before anything else, then run “Check vault”.</source>
        <translation>Сначала сделайте копию папки хранилища, потом запустите «Проверить хранилище».</translation>
    </message>
    <message>
        <source>What you typed is still here. Put that right and try again.</source>
        <translation>Набранное на месте. Исправьте это и попробуйте снова.</translation>
    </message>
    <message>
        <source>Something went wrong inside kzdesk. Saved records are safe, and what you typed is kept as a draft. The report below holds no names and no text of records: you may send it to the people who look after kzdesk.</source>
        <translation>В kzdesk что-то пошло не так. Сохранённые записи целы, набранное сохранено как черновик. В отчёте ниже нет имён и текста записей: его можно отправить тем, кто поддерживает kzdesk.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Files are kept with people, cases, events, acts, custody, hearings and sources, not with this record.</source>
        <translation>Файлы хранятся при людях, делах, событиях, действиях против потерпевших, периодах содержания под стражей, заседаниях и источниках, но не при этой записи.</translation>
    </message>
    <message>
        <source>Nothing was done. This needs a reason, which is kept in the custody log.</source>
        <translation>Ничего не сделано. Для этого нужна причина, она остаётся в журнале хранения.</translation>
    </message>
    <message>
        <source>This file was destroyed. Its custody log says when and why.</source>
        <translation>Этот файл уничтожен. Когда и почему, сказано в его журнале хранения.</translation>
    </message>
    <message>
        <source>The file could not be read, so it was not added. Check that it is there and may be read.</source>
        <translation>Файл не удалось прочитать, поэтому он не добавлен. Проверьте, есть ли он и разрешено ли его читать.</translation>
    </message>
    <message>
        <source>This is no file that can be added. Choose a file or a folder of files.</source>
        <translation>Это не файл, который можно добавить. Выберите файл или папку с файлами.</translation>
    </message>
    <message>
        <source>The file was changed while it was read, so it was not added. Wait until it is complete and add it again.</source>
        <translation>Файл изменился во время чтения, поэтому он не добавлен. Дождитесь, пока он будет готов, и добавьте его снова.</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. To look at one, export it; a copy outside is no longer protected.</source>
        <translation>Файлы этого типа здесь не показываются. Чтобы посмотреть такой файл, выгрузите его; копия снаружи уже не защищена.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is kept and verified all the same.</source>
        <translation>Этот файл слишком велик, чтобы показать его здесь. Он хранится и проверяется как все.</translation>
    </message>
    <message>
        <source>This file could not be shown: it is damaged, too large, or made to do harm. The vault is safe; the original is kept as it is.</source>
        <translation>Этот файл не удалось показать: он повреждён, слишком велик или сделан, чтобы навредить. Хранилище в безопасности; оригинал хранится как есть.</translation>
    </message>
    <message>
        <source>No copy was written: what is hidden in a file of this type cannot be taken out here. Pictures and PDF files can.</source>
        <translation>Копия не записана: скрытые данные файла этого типа здесь убрать нельзя. У снимков и файлов PDF — можно.</translation>
    </message>
    <message>
        <source>Files of this record</source>
        <translation>Файлы этой записи</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожен</translation>
    </message>
    <message>
        <source>ITS CUSTODY LOG WAS ALTERED</source>
        <translation>ЕГО ЖУРНАЛ ХРАНЕНИЯ ИЗМЕНЁН</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} кБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>ПОВРЕЖДЁН</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ОТСУТСТВУЕТ</translation>
    </message>
    <message>
        <source>Passphrase of the vault, once more</source>
        <translation>Парольная фраза хранилища ещё раз</translation>
    </message>
    <message>
        <source>Reason (kept in the custody log)</source>
        <translation>Причина (остаётся в журнале хранения)</translation>
    </message>
    <message>
        <source>A copy without metadata, made from the picture alone</source>
        <translation>Копия без метаданных, только из самого изображения</translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the custody log.</source>
        <translation>Укажите причину: она остаётся в журнале хранения.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>О файле</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Журнал хранения</translation>
    </message>
    <message>
        <source>Choose a file in the list, or drag files from outside onto this page.</source>
        <translation>Выберите файл в списке или перетащите файлы снаружи на эту страницу.</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. They are kept, verified and exported all the same.</source>
        <translation>Файлы этого типа здесь не показываются. Они хранятся, проверяются и выгружаются как все.</translation>
    </message>
    <message>
        <source>This file was destroyed. The custody log says when and why.</source>
        <translation>Этот файл уничтожен. Когда и почему, сказано в журнале хранения.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Открывается …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>{time} – {act}</source>
        <translation>{time} – {act}</translation>
    </message>
    <message>
        <source>ALTERED: {line}</source>
        <translation>ИЗМЕНЕНО: {line}</translation>
    </message>
    <message>
        <source>Every line follows from the one before it: nothing was altered.</source>
        <translation>Каждая строка следует из предыдущей: ничего не изменено.</translation>
    </message>
    <message>
        <source>This log was altered outside kzdesk, at the lines marked. Compare it with your newest backup.</source>
        <translation>Этот журнал изменён помимо kzdesk, в отмеченных строках. Сравните его с самой новой резервной копией.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Evidence: {title}</source>
        <translation>Доказательства: {title}</translation>
    </message>
    <message>
        <source>Add file …</source>
        <translation>Добавить файл …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Описать …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>Уничтожить …</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>К форме</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Файлы, которые добавить</translation>
    </message>
    <message>
        <source>Folder whose files are added, such as DCIM of a camera</source>
        <translation>Папка, файлы которой добавить, например DCIM камеры</translation>
    </message>
    <message>
        <source>From a camera …</source>
        <translation>С камеры …</translation>
    </message>
    <message>
        <source>Added: {count}. There already: {known}. The originals outside stay where they are.</source>
        <translation>Добавлено: {count}. Уже было: {known}. Исходные файлы снаружи остаются на месте.</translation>
    </message>
    <message>
        <source>Not added: {name}. {why}</source>
        <translation>Не добавлен: {name}. {why}</translation>
    </message>
    <message>
        <source>Not added either: {count} more.</source>
        <translation>Не добавлено ещё: {count}.</translation>
    </message>
    <message>
        <source>Verified: {count}. All are what was added, and their logs hold.</source>
        <translation>Проверено: {count}. Все такие, какими были добавлены, и журналы целы.</translation>
    </message>
    <message>
        <source>{name}: {found}. Look for it in your newest backup.</source>
        <translation>{name}: {found}. Поищите его в самой новой резервной копии.</translation>
    </message>
    <message>
        <source>Written: {name}. It is open: whoever gets it can read it.</source>
        <translation>Записан: {name}. Он открыт: его прочтёт всякий, к кому он попадёт.</translation>
    </message>
    <message>
        <source>Destroyed. Backups made before still hold it.</source>
        <translation>Уничтожен. В прежних резервных копиях он ещё есть.</translation>
    </message>
    <message>
        <source>Export a file</source>
        <translation>Экспорт файла</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read it. An original also tells what its camera wrote into it: the time, the camera, often the place.</source>
        <translation>Файл не будет зашифрован: его прочтёт всякий, к кому он попадёт. Оригинал сообщает и то, что записала в него камера: время, камеру, часто место.</translation>
    </message>
    <message>
        <source>Destroy a file</source>
        <translation>Уничтожить файл</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>The file is removed from this vault for good; its record and its custody log stay. Backups made before and other people’s vaults still hold it.</source>
        <translation>Файл удаляется из этого хранилища насовсем; его запись и журнал хранения остаются. В прежних резервных копиях и в хранилищах других людей он ещё есть.</translation>
    </message>
    <message>
        <source>Preview (Page Up and Page Down turn pages)</source>
        <translation>Просмотр (Page Up и Page Down листают страницы)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Остановлено. Что сделано к этому времени, остаётся.</translation>
    </message>
    <message>
        <source>Evidence …</source>
        <translation>Доказательства …</translation>
    </message>
    <message>
        <source>Evidence: {count} files …</source>
        <translation>Доказательства: файлов {count} …</translation>
    </message>
    <message>
        <source>{text} (Ctrl+Shift+F)</source>
        <translation>{text} (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save the record first (Ctrl+S): files are added to stored records.</source>
        <translation>Сначала сохраните запись (Ctrl+S): файлы добавляют к сохранённым записям.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Folder or USB stick</source>
        <translation>Папка или флешка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>An existing folder for nothing else, on this computer, a stick or a share.</source>
        <translation>Существующая папка только для обмена: на этом компьютере, флешке или сетевом диске.</translation>
    </message>
    <message>
        <source>The folder of this place is not there. If it is on a stick, put the stick in and try again; what is in the vault is safe.</source>
        <translation>Папки этого места обмена нет. Если она на флешке, вставьте флешку и повторите; то, что в хранилище, в сохранности.</translation>
    </message>
    <message>
        <source>There is no room left at this place. Free some there or choose another place; nothing half-written is taken for whole.</source>
        <translation>В этом месте обмена не осталось свободного места. Освободите его или выберите другое; недописанное за целое не принимается.</translation>
    </message>
    <message>
        <source>This place cannot be reached. Check the connection, the address and the proxy, and try again; what is in the vault is safe.</source>
        <translation>С этим местом обмена нет связи. Проверьте соединение, адрес и прокси и повторите; то, что в хранилище, в сохранности.</translation>
    </message>
    <message>
        <source>The connection to this place broke off. Try again: what has arrived is kept, and the rest follows.</source>
        <translation>Соединение с этим местом обмена прервалось. Повторите: то, что дошло, сохранено, остальное последует.</translation>
    </message>
    <message>
        <source>A file that this place listed is no longer there. List it again; nothing was taken from it.</source>
        <translation>Файла, который был в этом месте обмена, там больше нет. Запросите список снова; из файла ничего не взято.</translation>
    </message>
    <message>
        <source>The storage of this place gives an error of its own. Try again, and if it comes back, choose another place.</source>
        <translation>Носитель или сервер этого места обмена сообщает о собственной ошибке. Повторите, а если она вернётся, выберите другое место.</translation>
    </message>
    <message>
        <source>There is no such folder or bucket at this address. Correct the address, or make the folder there.</source>
        <translation>По этому адресу нет такой папки или корзины. Исправьте адрес или создайте там папку.</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password or key. Nothing was sent. Correct them and try again.</source>
        <translation>Сервер не принимает это имя пользователя с этим паролем или ключом. Ничего не отправлено. Исправьте их и повторите.</translation>
    </message>
    <message>
        <source>The server did not prove that it is the one at this address: its certificate has expired, is for another name, or comes from an authority that is not trusted. Somebody may be listening in. Nothing was sent.</source>
        <translation>Сервер не доказал, что он тот, чей это адрес: его сертификат истёк, выдан на другое имя или подписан центром, которому нет доверия. Возможно, кто-то подслушивает. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The certificate of the own authority cannot be read. Choose a file in PEM form.</source>
        <translation>Сертификат собственного центра не читается. Выберите файл в формате PEM.</translation>
    </message>
    <message>
        <source>The private key cannot be read. Choose a file that OpenSSH has made (Ed25519, ECDSA or RSA).</source>
        <translation>Закрытый ключ не читается. Выберите файл, созданный OpenSSH (Ed25519, ECDSA или RSA).</translation>
    </message>
    <message>
        <source>The server sends kzdesk on to another address. This is not followed, and nothing was sent. Correct the address if its keeper confirms the new one.</source>
        <translation>Сервер отсылает kzdesk на другой адрес. Программа туда не идёт, ничего не отправлено. Исправьте адрес, если тот, кто ведёт сервер, подтвердит новый.</translation>
    </message>
    <message>
        <source>The server shows another key than the one that was compared when this place was added. Somebody may be listening in. Nothing was sent. Ask whoever keeps the server before you add the place anew.</source>
        <translation>Сервер показывает не тот ключ, который сверяли, когда добавляли это место обмена. Возможно, кто-то подслушивает. Ничего не отправлено. Прежде чем добавить место заново, спросите у того, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>The key of this server has not been compared yet. Compare it with what its keeper tells you first.</source>
        <translation>Ключ этого сервера ещё не сверен. Сначала сравните его с тем, который назовёт тот, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>The server says that the clock of this computer is wrong. Set date, time and time zone right.</source>
        <translation>Сервер сообщает, что часы этого компьютера идут неверно. Установите правильные дату, время и часовой пояс.</translation>
    </message>
    <message>
        <source>This place does not allow it. Ask whoever keeps it for the right to read, write and delete there, or check that the stick is not write-protected.</source>
        <translation>Это место обмена такого не разрешает. Попросите у того, кто его ведёт, право читать, записывать и удалять там или проверьте, не защищена ли флешка от записи.</translation>
    </message>
    <message>
        <source>The storage of this place takes no file this large. A stick formatted as FAT32 takes up to 4 GB: choose another place or format it as exFAT.</source>
        <translation>Носитель этого места обмена не принимает такой большой файл. Флешка с FAT32 принимает до 4 ГБ: выберите другое место или отформатируйте её в exFAT.</translation>
    </message>
    <message>
        <source>A file at this place is larger than anything kzdesk sends. It was not taken.</source>
        <translation>Файл в этом месте обмена больше всего, что отправляет kzdesk. Он не принят.</translation>
    </message>
    <message>
        <source>The address of this place cannot be used as it is written. Correct it and try again.</source>
        <translation>Адрес этого места обмена в таком виде использовать нельзя. Исправьте его и повторите.</translation>
    </message>
    <message>
        <source>A setting of this place is missing or cannot be used as it is written. Correct it and try again.</source>
        <translation>Настройки этого места обмена не хватает, или её нельзя использовать в таком виде. Исправьте её и повторите.</translation>
    </message>
    <message>
        <source>This file is larger than any bundle.</source>
        <translation>Этот файл больше любого пакета.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>Этот файл не является пакетом.</translation>
    </message>
    <message>
        <source>This bundle is not meant for this device.</source>
        <translation>Этот пакет предназначен не для этого устройства.</translation>
    </message>
    <message>
        <source>This bundle was altered or cut on its way.</source>
        <translation>Этот пакет изменён или обрезан в пути.</translation>
    </message>
    <message>
        <source>This file names more recipients than any bundle, as something made to keep this device busy would.</source>
        <translation>В этом файле указано больше получателей, чем бывает в пакете: так устроены файлы, созданные, чтобы занять устройство работой.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of kzdesk.</source>
        <translation>Этот пакет создан более новой версией kzdesk.</translation>
    </message>
    <message>
        <source>This file was encrypted to this device and holds no bundle.</source>
        <translation>Этот файл зашифрован для этого устройства, но пакета в нём нет.</translation>
    </message>
    <message>
        <source>The inside of this bundle ends before what it announces.</source>
        <translation>Содержимое этого пакета заканчивается раньше, чем объявлено.</translation>
    </message>
    <message>
        <source>The head of this bundle is longer than any head may be.</source>
        <translation>Заголовок этого пакета длиннее допустимого.</translation>
    </message>
    <message>
        <source>The head of this bundle does not have the form of a head.</source>
        <translation>Заголовок этого пакета не имеет положенной формы.</translation>
    </message>
    <message>
        <source>The head of this bundle is not written in the one form allowed.</source>
        <translation>Заголовок этого пакета записан не в единственно допустимой форме.</translation>
    </message>
    <message>
        <source>The readers of this bundle are named twice or in another order than the one allowed.</source>
        <translation>Читатели этого пакета указаны дважды или не в том порядке, который допустим.</translation>
    </message>
    <message>
        <source>This bundle says that it is for the whole team and for one compartment at once.</source>
        <translation>Этот пакет объявлен сразу и для всей группы, и для одного отдела.</translation>
    </message>
    <message>
        <source>Something is hidden where this bundle should be filled up.</source>
        <translation>В том месте, где пакет должен быть заполнен нулями, что-то скрыто.</translation>
    </message>
    <message>
        <source>This bundle is filled up to another length than the one that follows from its content.</source>
        <translation>Этот пакет дополнен не до той длины, которая следует из его содержимого.</translation>
    </message>
    <message>
        <source>The parts of this bundle are not those its sender put together.</source>
        <translation>Части этого пакета не те, из которых его составил отправитель.</translation>
    </message>
    <message>
        <source>The parts of this bundle together unpack to more than any bundle may hold.</source>
        <translation>Части этого пакета вместе распаковываются в больший объём, чем может содержать пакет.</translation>
    </message>
    <message>
        <source>This bundle is another team’s.</source>
        <translation>Этот пакет принадлежит другой группе.</translation>
    </message>
    <message>
        <source>The sender of this bundle is no device of the team.</source>
        <translation>Отправитель этого пакета не является устройством группы.</translation>
    </message>
    <message>
        <source>The sender of this bundle was removed from the team.</source>
        <translation>Отправитель этого пакета исключён из группы.</translation>
    </message>
    <message>
        <source>The signature of this bundle is not that of the device it names as its sender.</source>
        <translation>Подпись этого пакета не принадлежит устройству, указанному отправителем.</translation>
    </message>
    <message>
        <source>The signature of this bundle was made by its sender for something else and moved here.</source>
        <translation>Подпись этого пакета отправитель поставил под чем-то другим; сюда её перенесли.</translation>
    </message>
    <message>
        <source>This bundle opens here although its sender did not address it to this device.</source>
        <translation>Этот пакет открывается здесь, хотя отправитель не адресовал его этому устройству.</translation>
    </message>
    <message>
        <source>This bundle is addressed to devices that may not read what it holds.</source>
        <translation>Этот пакет адресован устройствам, которые не вправе читать его содержимое.</translation>
    </message>
    <message>
        <source>The sender of this bundle may not read the compartment it comes from.</source>
        <translation>Отправитель этого пакета не вправе читать отдел, из которого тот пришёл.</translation>
    </message>
    <message>
        <source>A courier’s device sent records of its own, which couriers may not.</source>
        <translation>Устройство курьера отправило собственные записи, чего курьерам не разрешено.</translation>
    </message>
    <message>
        <source>This bundle rests on a list of members that has not arrived.</source>
        <translation>Этот пакет опирается на список участников, который ещё не поступил.</translation>
    </message>
    <message>
        <source>This belongs to a compartment the team does not have.</source>
        <translation>Это относится к отделу, которого нет в группе.</translation>
    </message>
    <message>
        <source>A segment ends before what it announces.</source>
        <translation>Сегмент заканчивается раньше, чем объявлено.</translation>
    </message>
    <message>
        <source>The header of a segment does not have the form of a header.</source>
        <translation>Заголовок сегмента не имеет положенной формы.</translation>
    </message>
    <message>
        <source>The header of a segment is not written in the one form allowed.</source>
        <translation>Заголовок сегмента записан не в единственно допустимой форме.</translation>
    </message>
    <message>
        <source>The header of a segment is longer than any header may be.</source>
        <translation>Заголовок сегмента длиннее допустимого.</translation>
    </message>
    <message>
        <source>A segment says that it holds more changes than any segment may.</source>
        <translation>В сегменте объявлено больше изменений, чем может содержать сегмент.</translation>
    </message>
    <message>
        <source>A segment ends before it begins.</source>
        <translation>Сегмент заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>A segment says that it is the first of its author and names one before it, or the other way round.</source>
        <translation>Сегмент объявлен первым у своего автора и при этом называет предыдущий, либо наоборот.</translation>
    </message>
    <message>
        <source>A segment has a number that its changes cannot have reached.</source>
        <translation>У сегмента номер, до которого его изменения дойти не могли.</translation>
    </message>
    <message>
        <source>A segment says that it needs newer tables than its author had.</source>
        <translation>Сегмент требует более новых таблиц, чем были у его автора.</translation>
    </message>
    <message>
        <source>The author of a segment witnesses its own changes.</source>
        <translation>Автор сегмента свидетельствует о собственных изменениях.</translation>
    </message>
    <message>
        <source>The readers of a segment are named twice or in another order than the one allowed.</source>
        <translation>Читатели сегмента указаны дважды или не в том порядке, который допустим.</translation>
    </message>
    <message>
        <source>A segment leaves out devices that may read its compartment by the list of members.</source>
        <translation>В сегменте не указаны устройства, которые по списку участников вправе читать его отдел.</translation>
    </message>
    <message>
        <source>A segment names readers who may not read its compartment by the list of members.</source>
        <translation>В сегменте указаны читатели, которые по списку участников не вправе читать его отдел.</translation>
    </message>
    <message>
        <source>The packed changes of a segment or snapshot are damaged, cut, or not all of what was packed.</source>
        <translation>Упакованные изменения сегмента или снимка состояния повреждены, обрезаны или упаковано не только это.</translation>
    </message>
    <message>
        <source>A segment or snapshot would unpack to more than its author signed, as something made to fill the memory would.</source>
        <translation>Сегмент или снимок состояния распаковался бы в больший объём, чем подписал автор: так устроены файлы, созданные для переполнения памяти.</translation>
    </message>
    <message>
        <source>A segment or snapshot does not say to what size it unpacks.</source>
        <translation>В сегменте или снимке состояния не указано, до какого размера он распаковывается.</translation>
    </message>
    <message>
        <source>A segment or snapshot unpacks only with a dictionary that nobody has.</source>
        <translation>Сегмент или снимок состояния распаковывается только со словарём, которого ни у кого нет.</translation>
    </message>
    <message>
        <source>A device wrote two different changes under one number: its vault was copied or its key is in other hands.</source>
        <translation>Устройство записало под одним номером два разных изменения: его хранилище скопировано либо его ключ в чужих руках.</translation>
    </message>
    <message>
        <source>A device that wrote two different changes under one number earlier sent more.</source>
        <translation>Устройство, записавшее раньше под одним номером два разных изменения, прислало новые.</translation>
    </message>
    <message>
        <source>A device sent other changes than those that the list of members names as its own.</source>
        <translation>Устройство прислало не те изменения, которые список участников называет сделанными им.</translation>
    </message>
    <message>
        <source>Another member has other changes of this device than are here: one of the two was given a forged history.</source>
        <translation>У другого участника изменения этого устройства иные, чем здесь: одному из двух подсунули поддельную историю.</translation>
    </message>
    <message>
        <source>Too many changes wait for others before them.</source>
        <translation>Слишком много изменений ждут предшествующих.</translation>
    </message>
    <message>
        <source>A segment is larger than any segment may be.</source>
        <translation>Сегмент больше допустимого размера.</translation>
    </message>
    <message>
        <source>A segment is another team’s.</source>
        <translation>Сегмент принадлежит другой группе.</translation>
    </message>
    <message>
        <source>The signature of a segment is not that of the device it names as its author.</source>
        <translation>Подпись сегмента не принадлежит устройству, указанному автором.</translation>
    </message>
    <message>
        <source>The signature of a segment was made by its author for something else and moved here.</source>
        <translation>Подпись сегмента автор поставил под чем-то другим; сюда её перенесли.</translation>
    </message>
    <message>
        <source>A segment belongs to another compartment than its bundle.</source>
        <translation>Сегмент относится к другому отделу, чем его пакет.</translation>
    </message>
    <message>
        <source>The author of a segment is no device of the team.</source>
        <translation>Автор сегмента не является устройством группы.</translation>
    </message>
    <message>
        <source>The changes in a segment are not parted as they must be.</source>
        <translation>Изменения в сегменте разделены не так, как положено.</translation>
    </message>
    <message>
        <source>A segment holds another number of changes than its author signed.</source>
        <translation>Изменений в сегменте не столько, сколько подписал автор.</translation>
    </message>
    <message>
        <source>A segment holds something that is neither a change nor what is left of a purged one.</source>
        <translation>В сегменте есть то, что не является ни изменением, ни остатком стёртого изменения.</translation>
    </message>
    <message>
        <source>A segment holds a change of which nothing is there.</source>
        <translation>В сегменте есть изменение, в котором ничего нет.</translation>
    </message>
    <message>
        <source>The changes in a segment are not those its author signed.</source>
        <translation>Изменения в сегменте не те, которые подписал его автор.</translation>
    </message>
    <message>
        <source>The changes in a segment do not lead to the end that its author signed.</source>
        <translation>Изменения в сегменте не приводят к тому концу, который подписал автор.</translation>
    </message>
    <message>
        <source>The changes in a segment do not follow from those before them.</source>
        <translation>Изменения в сегменте не следуют из предыдущих.</translation>
    </message>
    <message>
        <source>A segment rests on an older list of members than the one before it.</source>
        <translation>Сегмент опирается на более старый список участников, чем предыдущий сегмент.</translation>
    </message>
    <message>
        <source>A snapshot does not have the form of a snapshot.</source>
        <translation>Снимок состояния не имеет нужной формы.</translation>
    </message>
    <message>
        <source>A snapshot is another team’s.</source>
        <translation>Снимок состояния принадлежит другой команде.</translation>
    </message>
    <message>
        <source>A snapshot belongs to another compartment than its bundle.</source>
        <translation>Снимок состояния относится к другому отделу, чем его пакет.</translation>
    </message>
    <message>
        <source>A snapshot was made by a device that is no coordinator’s.</source>
        <translation>Снимок состояния сделан устройством, которое не принадлежит координатору.</translation>
    </message>
    <message>
        <source>A snapshot was sent by another device than the one that made it.</source>
        <translation>Снимок состояния отправлен не тем устройством, которое его сделало.</translation>
    </message>
    <message>
        <source>The signature of a snapshot is not that of the device it names as its maker.</source>
        <translation>Подпись снимка состояния не принадлежит устройству, которое указано как сделавшее его.</translation>
    </message>
    <message>
        <source>A snapshot was sent to some readers of its compartment alone, so that the others cannot check it.</source>
        <translation>Снимок состояния отправлен лишь некоторым читателям отдела, и остальные не могут его проверить.</translation>
    </message>
    <message>
        <source>A part of a snapshot is not one of those its maker signed.</source>
        <translation>Часть снимка состояния не из тех, которые подписал сделавший его.</translation>
    </message>
    <message>
        <source>A snapshot names another last change of a device than that device signed.</source>
        <translation>В снимке состояния последним изменением устройства названо не то, которое оно подписало.</translation>
    </message>
    <message>
        <source>A snapshot holds a change that lies beyond the last one it names of that device.</source>
        <translation>В снимке состояния есть изменение, которое лежит дальше последнего, названного в нём для этого устройства.</translation>
    </message>
    <message>
        <source>A snapshot holds more of a record than what stands, or its records are out of order.</source>
        <translation>В снимке состояния о записи сказано больше, чем действует, или записи стоят не по порядку.</translation>
    </message>
    <message>
        <source>A snapshot holds one change twice.</source>
        <translation>В снимке состояния одно изменение стоит дважды.</translation>
    </message>
    <message>
        <source>The records of a snapshot are not those its maker signed.</source>
        <translation>Записи в снимке состояния не те, которые подписал сделавший его.</translation>
    </message>
    <message>
        <source>A snapshot is not what the changes of its compartment come to: its maker gave a new device false or incomplete records.</source>
        <translation>Снимок состояния расходится с тем, что следует из изменений отдела: сделавший его дал новому устройству ложные или неполные записи.</translation>
    </message>
    <message>
        <source>A device wrote the release of a list, which coordinators alone may write.</source>
        <translation>Устройство записало выпуск списка, а это вправе делать только координаторы.</translation>
    </message>
    <message>
        <source>A device ordered something to be purged, which coordinators alone may.</source>
        <translation>Устройство распорядилось что-то стереть, а это вправе делать только координаторы.</translation>
    </message>
    <message>
        <source>A change is larger than any change may be.</source>
        <translation>Изменение больше допустимого размера.</translation>
    </message>
    <message>
        <source>A change is not written in the one form allowed.</source>
        <translation>Изменение записано не в единственно допустимой форме.</translation>
    </message>
    <message>
        <source>A change concerns a record whose id is none.</source>
        <translation>Изменение касается записи, идентификатор которой недействителен.</translation>
    </message>
    <message>
        <source>The reason given for a change is too long or holds what cannot be seen.</source>
        <translation>Основание изменения слишком длинное или содержит невидимые знаки.</translation>
    </message>
    <message>
        <source>A change says that it replaces too much, or what cannot be.</source>
        <translation>Изменение заменяет слишком многое или то, чего быть не может.</translation>
    </message>
    <message>
        <source>A change names another author than the segment it stands in.</source>
        <translation>В изменении указан другой автор, чем в его сегменте.</translation>
    </message>
    <message>
        <source>A change names another compartment than the segment it stands in.</source>
        <translation>В изменении указан другой отдел, чем в его сегменте.</translation>
    </message>
    <message>
        <source>A change has another number than its place in the segment.</source>
        <translation>Номер изменения не соответствует его месту в сегменте.</translation>
    </message>
    <message>
        <source>A change concerns a kind of record nobody has.</source>
        <translation>Изменение касается вида записи, которого не существует.</translation>
    </message>
    <message>
        <source>A change concerns a field nobody has.</source>
        <translation>Изменение касается поля, которого не существует.</translation>
    </message>
    <message>
        <source>A change does something that no change does.</source>
        <translation>Изменение делает то, чего изменения не делают.</translation>
    </message>
    <message>
        <source>A change says that it does one thing and does another.</source>
        <translation>Изменение объявляет одно, а делает другое.</translation>
    </message>
    <message>
        <source>A change neither deletes its record nor lets it stand.</source>
        <translation>Изменение и не удаляет запись, и не оставляет её.</translation>
    </message>
    <message>
        <source>A change writes a longer text than a field holds.</source>
        <translation>Изменение записывает текст длиннее, чем вмещает поле.</translation>
    </message>
    <message>
        <source>A change writes a text with characters that cannot be seen.</source>
        <translation>Изменение записывает текст с невидимыми знаками.</translation>
    </message>
    <message>
        <source>A change alters a record that is written once and stays for ever.</source>
        <translation>Изменение переписывает запись, которая делается один раз и остаётся навсегда.</translation>
    </message>
    <message>
        <source>A change alters a field that is written once with its record.</source>
        <translation>Изменение переписывает поле, которое заполняется один раз вместе с записью.</translation>
    </message>
    <message>
        <source>A change says that it was written at a moment no clock shows.</source>
        <translation>Изменение помечено моментом, которого часы не показывают.</translation>
    </message>
    <message>
        <source>A change makes a new record and says that it replaces another.</source>
        <translation>Изменение создаёт новую запись и при этом заменяет другую.</translation>
    </message>
    <message>
        <source>A change puts itself in the place of what is in a compartment its author never read.</source>
        <translation>Изменение ставит себя на место того, что находится в отделе, который его автор никогда не читал.</translation>
    </message>
    <message>
        <source>A change adds something, such as a consent, to a record its author could never read.</source>
        <translation>Изменение добавляет что-то, например согласие, к записи, которую его автор никогда не мог читать.</translation>
    </message>
    <message>
        <source>A change makes a record of another kind out of one that is here.</source>
        <translation>Изменение делает из имеющейся записи запись другого вида.</translation>
    </message>
    <message>
        <source>An evidence file is not what its record says.</source>
        <translation>Файл доказательства не соответствует своей записи.</translation>
    </message>
    <message>
        <source>A list of members ends in the middle of an entry.</source>
        <translation>Список участников обрывается посреди записи.</translation>
    </message>
    <message>
        <source>An entry of the list of members is longer than any entry may be.</source>
        <translation>Запись списка участников длиннее допустимого.</translation>
    </message>
    <message>
        <source>A list of members has more entries than any list may.</source>
        <translation>В списке участников больше записей, чем допустимо.</translation>
    </message>
    <message>
        <source>An entry of the list of members orders what is so already or cannot be done.</source>
        <translation>Запись списка участников предписывает то, что уже сделано или невыполнимо.</translation>
    </message>
    <message>
        <source>An entry of the list of members takes in a device or keys that the team has or had already.</source>
        <translation>Запись списка участников принимает устройство или ключи, которые у группы уже есть или были.</translation>
    </message>
    <message>
        <source>An entry of the list of members concerns a device or compartment that the team does not have.</source>
        <translation>Запись списка участников касается устройства или отдела, которых в группе нет.</translation>
    </message>
    <message>
        <source>Without this device the team would have no coordinator.</source>
        <translation>Без этого устройства у группы не осталось бы координатора.</translation>
    </message>
    <message>
        <source>An entry of the list of members founds the team a second time.</source>
        <translation>Запись списка участников основывает группу во второй раз.</translation>
    </message>
    <message>
        <source>There are two lists of members that contradict each other.</source>
        <translation>Есть два списка участников, противоречащие друг другу.</translation>
    </message>
    <message>
        <source>An entry of the list of members stands beside one that people have settled to hold.</source>
        <translation>Запись списка участников противоречит той, которую люди уже признали действующей.</translation>
    </message>
    <message>
        <source>A coordinator’s entry of the list of members takes out changes that this coordinator had said to have.</source>
        <translation>Запись координатора в списке участников изымает изменения, о наличии которых этот координатор сам сообщал.</translation>
    </message>
    <message>
        <source>This is no invitation.</source>
        <translation>Это не приглашение.</translation>
    </message>
    <message>
        <source>This invitation was altered.</source>
        <translation>Это приглашение изменено.</translation>
    </message>
    <message>
        <source>This invitation is older than seven days.</source>
        <translation>Этому приглашению больше семи дней.</translation>
    </message>
    <message>
        <source>This answer belongs to no open invitation of this device.</source>
        <translation>Этот ответ не относится ни к одному открытому приглашению этого устройства.</translation>
    </message>
    <message>
        <source>This answer was altered.</source>
        <translation>Этот ответ изменён.</translation>
    </message>
    <message>
        <source>A courier’s device wrote changes, which couriers may not.</source>
        <translation>Устройство курьера записало изменения, чего курьерам не разрешено.</translation>
    </message>
    <message>
        <source>A device wrote into the own desk of another, which it was never given.</source>
        <translation>Устройство сделало записи на столе другого устройства, к которому ему не давали доступа.</translation>
    </message>
    <message>
        <source>A device wrote into a compartment it may not read.</source>
        <translation>Устройство сделало записи в отделе, который оно не вправе читать.</translation>
    </message>
    <message>
        <source>A device wrote into a compartment after that was taken from it.</source>
        <translation>Устройство сделало записи в отделе после того, как доступ к нему у него отобрали.</translation>
    </message>
    <message>
        <source>These changes were written by a device after it was removed.</source>
        <translation>Эти изменения записаны устройством после его исключения.</translation>
    </message>
    <message>
        <source>A change does not have the form of a change.</source>
        <translation>Изменение не имеет формы изменения.</translation>
    </message>
    <message>
        <source>A change writes a value that its field cannot hold.</source>
        <translation>Изменение записывает значение, недопустимое для его поля.</translation>
    </message>
    <message>
        <source>The times of the changes of one device run backwards.</source>
        <translation>Время изменений одного устройства идёт назад.</translation>
    </message>
    <message>
        <source>A change was left out although no coordinator had it purged.</source>
        <translation>Изменение пропущено, хотя ни один координатор не распорядился его стереть.</translation>
    </message>
    <message>
        <source>An entry of the list of members does not have its form.</source>
        <translation>Запись списка участников не имеет положенной формы.</translation>
    </message>
    <message>
        <source>An entry of the list of members is not written in the one form allowed.</source>
        <translation>Запись списка участников сделана не в единственно допустимой форме.</translation>
    </message>
    <message>
        <source>This list of members does not begin where the team’s begins.</source>
        <translation>Этот список участников начинается не с начала списка группы.</translation>
    </message>
    <message>
        <source>The first entry of this list of members founds no team.</source>
        <translation>Первая запись этого списка участников не основывает группу.</translation>
    </message>
    <message>
        <source>An entry of the list of members is another team’s.</source>
        <translation>Запись списка участников принадлежит другой группе.</translation>
    </message>
    <message>
        <source>The signature of an entry of the list of members is not that of the device it names.</source>
        <translation>Подпись под записью списка участников не принадлежит указанному в ней устройству.</translation>
    </message>
    <message>
        <source>An entry of the list of members was written by a device that is not in the team.</source>
        <translation>Запись списка участников сделана устройством, которого нет в группе.</translation>
    </message>
    <message>
        <source>An entry of the list of members was written by a device that is no coordinator’s.</source>
        <translation>Запись списка участников сделана устройством, которое не принадлежит координатору.</translation>
    </message>
    <message>
        <source>An entry of the list of members was written by a device after it was removed.</source>
        <translation>Запись списка участников сделана устройством после его исключения.</translation>
    </message>
    <message>
        <source>An entry of the list of members has another number than its place in the list.</source>
        <translation>Номер записи списка участников не соответствует её месту в списке.</translation>
    </message>
    <message>
        <source>An entry of the list of members does not follow from the one it names.</source>
        <translation>Запись списка участников не следует из той, на которую ссылается.</translation>
    </message>
    <message>
        <source>A list of members does not end where its sender says.</source>
        <translation>Список участников заканчивается не там, где указал отправитель.</translation>
    </message>
    <message>
        <source>This is no answer to an invitation of this device.</source>
        <translation>Это не ответ на приглашение этого устройства.</translation>
    </message>
    <message>
        <source>This answer is meant for another team.</source>
        <translation>Этот ответ предназначен для другой группы.</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Прокси SOCKS5</translation>
    </message>
    <message>
        <source>Host and port, such as 127.0.0.1:9050 for Tor. Empty: the place is asked directly.</source>
        <translation>Хост и порт, например 127.0.0.1:9050 для Tor. Пусто: соединение напрямую.</translation>
    </message>
    <message>
        <source>S3 object storage</source>
        <translation>Объектное хранилище S3</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Begins with https://, without the name of the bucket.</source>
        <translation>Начинается с https://, без имени корзины.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Корзина (bucket)</translation>
    </message>
    <message>
        <source>An existing bucket for nothing else, which only this access may read.</source>
        <translation>Существующая корзина только для обмена, доступная только по этому ключу.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>As its keeper names it. Empty: us-east-1, which servers of one place take.</source>
        <translation>Как его называет тот, кто ведёт сервер. Пусто: us-east-1, его принимают серверы без регионов.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Ключ доступа</translation>
    </message>
    <message>
        <source>The name of an access for the exchange alone.</source>
        <translation>Имя доступа, предназначенного только для обмена.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Секретный ключ</translation>
    </message>
    <message>
        <source>What belongs to the access key.</source>
        <translation>Парный к ключу доступа.</translation>
    </message>
    <message>
        <source>SFTP (SSH server)</source>
        <translation>SFTP (сервер SSH)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Its name, and after a colon its port if that is not 22.</source>
        <translation>Его имя, а после двоеточия порт, если он не 22.</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Папка на сервере</translation>
    </message>
    <message>
        <source>An existing folder for nothing else. Empty: where one arrives.</source>
        <translation>Существующая папка только для обмена. Пусто: та, в которую попадают при входе.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>An account for the exchange alone: its owner is seen by the server.</source>
        <translation>Учётная запись только для обмена: её владельца видит сервер.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Of the account, or of the private key where there is one.</source>
        <translation>От учётной записи или, если есть закрытый ключ, от него.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Закрытый ключ</translation>
    </message>
    <message>
        <source>A file of OpenSSH, kept in the vault; it can be deleted where it was.</source>
        <translation>Файл OpenSSH, хранится в хранилище; там, где он лежал, его можно удалить.</translation>
    </message>
    <message>
        <source>WebDAV (Nextcloud and others)</source>
        <translation>WebDAV (Nextcloud и другие)</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Адрес папки</translation>
    </message>
    <message>
        <source>Begins with https:// and ends with an existing folder for nothing else. Sending a large file that breaks off goes on at Nextcloud; elsewhere it begins anew.</source>
        <translation>Начинается с https:// и заканчивается существующей папкой только для обмена. Прерванная отправка большого файла продолжается на Nextcloud; на других серверах начинается заново.</translation>
    </message>
    <message>
        <source>Where the server offers app passwords, take one of those.</source>
        <translation>Если сервер выдаёт пароли приложений, возьмите такой.</translation>
    </message>
    <message>
        <source>Certificate of an own authority</source>
        <translation>Сертификат собственного центра</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of its own: the file (PEM) that its keeper gave you. Then this one alone is trusted.</source>
        <translation>Только для сервера с собственным сертификатом: файл (PEM) от того, кто ведёт сервер. Тогда доверие есть только ему.</translation>
    </message>
    <message>
        <source>This name cannot be used. A name is one line of 1 to 80 characters that can be seen.</source>
        <translation>Такое имя использовать нельзя. Имя — это одна строка от 1 до 80 видимых знаков.</translation>
    </message>
    <message>
        <source>This vault is not about to join a team.</source>
        <translation>Это хранилище не присоединяется к группе.</translation>
    </message>
    <message>
        <source>This vault belongs to no team yet. Create one, or join one by an invitation.</source>
        <translation>Это хранилище ещё не принадлежит ни к какой группе. Создайте группу или присоединитесь по приглашению.</translation>
    </message>
    <message>
        <source>This vault belongs to a team already. A vault has one team: make another vault for another team.</source>
        <translation>Это хранилище уже принадлежит к группе. У хранилища одна группа: для другой группы создайте другое хранилище.</translation>
    </message>
    <message>
        <source>This device was removed from the team: it neither sends nor receives any more. What it has stays readable here.</source>
        <translation>Это устройство исключено из группы: оно больше не отправляет и не принимает. То, что на нём есть, остаётся доступным здесь.</translation>
    </message>
    <message>
        <source>This device waits to be taken into the team. Receive when whoever invited it has confirmed and sent.</source>
        <translation>Это устройство ждёт приёма в группу. Выполните приём, когда пригласивший подтвердит и отправит.</translation>
    </message>
    <message>
        <source>This vault was restored from an older copy and has written since, or a copy of it is in use elsewhere: others have different changes under the same numbers. What is here stays readable; export it and let this person join with a new vault. After restoring a backup, receive before anything is written.</source>
        <translation>Это хранилище восстановлено из более старой копии и с тех пор в нём делались записи, либо его копия используется где-то ещё: у других под теми же номерами другие изменения. То, что здесь есть, остаётся доступным; выгрузите это и пусть этот человек присоединится с новым хранилищем. После восстановления из резервной копии сначала выполните приём и лишь затем делайте записи.</translation>
    </message>
    <message>
        <source>A coordinator alone can do this.</source>
        <translation>Это может сделать только координатор.</translation>
    </message>
    <message>
        <source>There are no two lists of members to choose from.</source>
        <translation>Нет двух списков участников, между которыми можно выбирать.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать …</translation>
    </message>
    <message>
        <source>{setting} (may stay empty)</source>
        <translation>{setting} (можно не заполнять)</translation>
    </message>
    <message>
        <source>The file with a key or certificate cannot be read. Choose it again.</source>
        <translation>Файл с ключом или сертификатом не читается. Выберите его снова.</translation>
    </message>
    <message>
        <source>New compartment</source>
        <translation>Новый отдел</translation>
    </message>
    <message>
        <source>Found the compartment</source>
        <translation>Основать отдел</translation>
    </message>
    <message>
        <source>Name of the compartment</source>
        <translation>Название отдела</translation>
    </message>
    <message>
        <source>Every device of the team learns the name, so it should name nobody.</source>
        <translation>Название узнаёт каждое устройство группы, поэтому в нём не должно быть ничьего имени.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Кто его читает</translation>
    </message>
    <message>
        <source>Monitors who read it too (the space bar gives and takes)</source>
        <translation>Кто из наблюдателей тоже его читает (пробел открывает и закрывает доступ)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Coordinators read every compartment, and each device its own desk. A device that is taken out keeps what it already had. The others learn of it when you send.</source>
        <translation>Координаторы читают каждый отдел, а каждое устройство – свой стол. Устройство, которое лишили доступа, сохраняет то, что у него уже было. Другие узнают об этом, когда вы отправите.</translation>
    </message>
    <message>
        <source>Found a team</source>
        <translation>Основать группу</translation>
    </message>
    <message>
        <source>This device becomes the first coordinator’s: it reads everything and takes the others in. Names are seen by every device of the team and by nobody else.</source>
        <translation>Это устройство становится устройством первого координатора: оно читает всё и принимает остальных. Имена видит каждое устройство группы и больше никто.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Присоединиться к группе</translation>
    </message>
    <message>
        <source>A coordinator hands you an invitation. You hand back an answer, and the two of you compare nine words by voice or in person: only then is the invitation known not to be somebody else’s.</source>
        <translation>Координатор передаёт вам приглашение. Вы передаёте обратно ответ и вдвоём сверяете девять слов голосом или при встрече: лишь тогда ясно, что приглашение не подменили.</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Название этого устройства</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Из файла …</translation>
    </message>
    <message>
        <source>Save in a file …</source>
        <translation>Сохранить в файл …</translation>
    </message>
    <message>
        <source>The same as a code to photograph</source>
        <translation>То же в виде кода, который можно сфотографировать</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Choose another one.</source>
        <translation>Файл не читается или не записывается. Выберите другой.</translation>
    </message>
    <message>
        <source>Invitation for one device</source>
        <translation>Приглашение для одного устройства</translation>
    </message>
    <message>
        <source>Hand this to the person who joins, and to nobody else</source>
        <translation>Передайте это тому, кто присоединяется, и никому больше</translation>
    </message>
    <message>
        <source>It can be answered until {moment}, by one device.</source>
        <translation>Ответить может одно устройство, до {moment}.</translation>
    </message>
    <message>
        <source>They enter it in their vault (Exchange, Team, “Join a team”) and hand you an answer. With the answer, choose “Take in …” here; you then compare nine words.</source>
        <translation>Там его вводят в своё хранилище (Обмен, Группа, «Присоединиться к группе») и передают вам ответ. С ответом выберите здесь «Принять …»; затем вы вместе сравните девять слов.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take a device in</source>
        <translation>Принять устройство</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Ответ на приглашение</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Прочесть ответ</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>Слова совпадают: принять</translation>
    </message>
    <message>
        <source>“{name}” answered. Compare these nine words, by voice or in person, before you take the device in:</source>
        <translation>Ответило устройство «{name}». Прежде чем принять его, сверьте голосом или при встрече эти девять слов:</translation>
    </message>
    <message>
        <source>Paste the answer that was handed to you, or choose its file. Nobody is taken in by reading it.</source>
        <translation>Вставьте переданный вам ответ или выберите его файл. Чтение ответа ещё никого не принимает.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role of “{name}”</source>
        <translation>Роль устройства «{name}»</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Изменить роль</translation>
    </message>
    <message>
        <source>Joining “{team}”</source>
        <translation>Присоединение к группе «{team}»</translation>
    </message>
    <message>
        <source>1. Hand this answer back to {inviter}</source>
        <translation>1. Передайте этот ответ обратно: {inviter}</translation>
    </message>
    <message>
        <source>2. Compare these nine words with {inviter}, by voice or in person, before you go on</source>
        <translation>2. Прежде чем продолжить, сверьте голосом или при встрече эти девять слов с тем, кто пригласил: {inviter}</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Слова совпадают</translation>
    </message>
    <message>
        <source>They differ, or I do not join</source>
        <translation>Они разные, или я не присоединяюсь</translation>
    </message>
    <message>
        <source>This device waits to be taken into the team. Add the place where the team exchanges and receive there once whoever invited you has confirmed and sent.</source>
        <translation>Это устройство ждёт, пока его примут в группу. Добавьте место обмена группы и выполните приём, когда тот, кто пригласил, подтвердит и отправит.</translation>
    </message>
    <message>
        <source>To the places, to receive</source>
        <translation>К местам обмена, для приёма</translation>
    </message>
    <message>
        <source>Devices of the team</source>
        <translation>Устройства группы</translation>
    </message>
    <message>
        <source>Compartments: what is read by whom</source>
        <translation>Отделы: кто что читает</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Последняя весть</translation>
    </message>
    <message>
        <source>Has seen ours</source>
        <translation>Наши изменения</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Readable by</source>
        <translation>Читают</translation>
    </message>
    <message>
        <source>{name} – this device</source>
        <translation>{name} – это устройство</translation>
    </message>
    <message>
        <source>{role}, stopped</source>
        <translation>{role}, остановлено</translation>
    </message>
    <message>
        <source>all</source>
        <translation>получены все</translation>
    </message>
    <message>
        <source>all but {count}</source>
        <translation>не получено: {count}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Id: {id}</source>
        <translation>{name}. {rights}. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Nothing was heard of it yet. Id: {id}</source>
        <translation>{name}. {rights}. От него ещё ничего не приходило. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Last heard of on {moment}. Id: {id}</source>
        <translation>{name}. {rights}. Последняя весть: {moment}. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Last heard of on {moment}; of the changes made here it had by then: {seen}. Id: {id}</source>
        <translation>{name}. {rights}. Последняя весть: {moment}; изменения, сделанные здесь, к тому времени – {seen}. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. Removed from the team: it gets nothing and nothing is taken from it. Id: {id}</source>
        <translation>{name}. Исключено из группы: ничего не получает, и от него ничего не принимается. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. Nothing is taken from it: it wrote two different changes under one number, so its vault was copied or its key is in other hands. Speak with its holder; remove it, and let them join with a new vault. Id: {id}</source>
        <translation>{name}. От него ничего не принимается: под одним номером оно записало два разных изменения, значит, его хранилище скопировано или ключ в чужих руках. Поговорите с владельцем; исключите устройство, и пусть он присоединится с новым хранилищем. Id: {id}</translation>
    </message>
    <message>
        <source>Own desk of {name}</source>
        <translation>Свой стол: {name}</translation>
    </message>
    <message>
        <source>{name} – new records go here</source>
        <translation>{name} – сюда идут новые записи</translation>
    </message>
    <message>
        <source>coordinators: {count}</source>
        <translation>координаторов: {count}</translation>
    </message>
    <message>
        <source>{name}. Readable by: {readers}</source>
        <translation>{name}. Читают: {readers}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>Пригласить …</translation>
    </message>
    <message>
        <source>Take in …</source>
        <translation>Принять …</translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation>Изменить роль …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Удалить …</translation>
    </message>
    <message>
        <source>Remove from the team …</source>
        <translation>Исключить …</translation>
    </message>
    <message>
        <source>New compartment …</source>
        <translation>Новый отдел …</translation>
    </message>
    <message>
        <source>Change who reads it …</source>
        <translation>Изменить, кто читает …</translation>
    </message>
    <message>
        <source>New records go here</source>
        <translation>Новые записи – сюда</translation>
    </message>
    <message>
        <source>Remove the device?</source>
        <translation>Исключить устройство?</translation>
    </message>
    <message>
        <source>“{name}” gets nothing from now on, and nothing it writes is taken any more. What it wrote stays as far as it has come to this device; what has not is taken out everywhere, so receive first. It keeps what it already had. The others learn of it when you send.</source>
        <translation>Устройство «{name}» отныне ничего не получает, и ничего из того, что оно запишет, больше не принимается. Записанное им остаётся, насколько оно дошло до этого устройства; что не дошло, изымается на всех устройствах, поэтому сначала получите новое. То, что у него уже было, остаётся у него. Другие узнают об этом, когда вы отправите.</translation>
    </message>
    <message>
        <source>Remove the device</source>
        <translation>Исключить устройство</translation>
    </message>
    <message>
        <source>There are lists of members that contradict each other. Nothing is sent or taken until a coordinator has chosen which one holds; what is in the vault is safe.</source>
        <translation>Есть списки участников, противоречащие друг другу. Пока координатор не выберет, какой из них действует, ничего не отправляется и не принимается; то, что в хранилище, в сохранности.</translation>
    </message>
    <message>
        <source>A coordinator changed the list of members so that changes would be taken out which that coordinator had said to have. Nothing was taken out, and nothing is sent or taken until it has been chosen whether that holds.</source>
        <translation>Координатор изменил список участников так, что были бы изъяты изменения, о наличии которых он сам сообщал. Ничего не изъято; ничего не отправляется и не принимается, пока не решено, действует ли это.</translation>
    </message>
    <message>
        <source>Compare the lists and choose …</source>
        <translation>Сравнить списки и выбрать …</translation>
    </message>
    <message>
        <source>Receive and send</source>
        <translation>Приём и отправка</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Receive and send at the place that is chosen</source>
        <translation>Принять и отправить в выбранном месте обмена</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Стёртое</translation>
    </message>
    <message>
        <source>Places, the team, or what was purged</source>
        <translation>Места, группа или стёртое</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Receive and send (F5)</source>
        <translation>Принять и отправить (F5)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>“{place}”: {done} of {total}, {speed} in a second</source>
        <translation>«{place}»: {done} из {total}, {speed} в секунду</translation>
    </message>
    <message>
        <source>What would leave this device now</source>
        <translation>Что сейчас ушло бы с этого устройства</translation>
    </message>
    <message>
        <source>Not taken so far</source>
        <translation>До сих пор не принято</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Выполняется …</translation>
    </message>
    <message>
        <source>There is no place yet. A place is where the devices of a team leave encrypted files for each other: a USB stick, a shared folder, or a server. Whoever keeps it cannot read them. The team itself is founded or joined on the sheet “Team” (Ctrl+D).</source>
        <translation>Места обмена ещё нет. Место обмена – это то, где устройства группы оставляют друг для друга зашифрованные файлы: флешка, общая папка или сервер. Тот, кто его ведёт, прочесть их не может. Создают группу или присоединяются к ней на листе «Группа» (Ctrl+D).</translation>
    </message>
    <message>
        <source>Stopped. What was taken or sent as a whole stays; the rest follows next time.</source>
        <translation>Остановлено. То, что принято или отправлено целиком, остаётся; прочее последует в следующий раз.</translation>
    </message>
    <message>
        <source>Send to this place for the first time?</source>
        <translation>Впервые отправить в это место обмена?</translation>
    </message>
    <message>
        <source>{lines}</source>
        <translation>{lines}</translation>
    </message>
    <message>
        <source>“{place}” – {text}</source>
        <translation>«{place}» – {text}</translation>
    </message>
    <message>
        <source>{kind}: {where}</source>
        <translation>{kind}: {where}</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Добавить место обмена</translation>
    </message>
    <message>
        <source>Try it out and keep it</source>
        <translation>Испытать и сохранить</translation>
    </message>
    <message>
        <source>The key is the same: try it out and keep it</source>
        <translation>Ключ тот же: испытать и сохранить</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Вид места обмена</translation>
    </message>
    <message>
        <source>Name of the place, for you alone</source>
        <translation>Название места, только для вас</translation>
    </message>
    <message>
        <source>The place is being tried out …</source>
        <translation>Место обмена испытывается …</translation>
    </message>
    <message>
        <source>The server shows this key. Compare it, letter by letter, with what its keeper tells you by another way:
{key}</source>
        <translation>Сервер показывает этот ключ. Сравните его буква за буквой с тем, который другим путём назовёт тот, кто ведёт сервер:
{key}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места обмена</translation>
    </message>
    <message>
        <source>Add a place …</source>
        <translation>Добавить место …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Испытать</translation>
    </message>
    <message>
        <source>Tidy …</source>
        <translation>Навести порядок …</translation>
    </message>
    <message>
        <source>The place can be used.</source>
        <translation>Место обмена работает.</translation>
    </message>
    <message>
        <source>“{name}” and its passwords are removed from this vault. What lies at the place stays there.</source>
        <translation>Место «{name}» и его пароли удаляются из этого хранилища. То, что лежит в месте обмена, остаётся там.</translation>
    </message>
    <message>
        <source>Remove the place?</source>
        <translation>Удалить место обмена?</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Удалить место</translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation>Что не принято и почему</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{reason} File: {file}</source>
        <translation>{reason} Файл: {file}</translation>
    </message>
    <message>
        <source>{reason} From: {sender}. File: {file}</source>
        <translation>{reason} От кого: {sender}. Файл: {file}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>The lines that are chosen are received once more; several with Shift or Ctrl+A.</source>
        <translation>Выбранные строки будут приняты ещё раз; несколько – с Shift или Ctrl+A.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>Monitor: reads and writes the own desk and what was given to it</source>
        <translation>Наблюдатель: читает и пишет свой стол и то, что ему дано</translation>
    </message>
    <message>
        <source>Coordinator: reads everything, takes devices in and out</source>
        <translation>Координатор: читает всё, принимает и исключает устройства</translation>
    </message>
    <message>
        <source>Courier: carries files and reads none of them</source>
        <translation>Курьер: переносит файлы и ни одного не читает</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Nothing: this place has everything this device may send.</source>
        <translation>Ничего: в этом месте обмена есть всё, что может отправить это устройство.</translation>
    </message>
    <message>
        <source>Files of others, passed on unread: {count}</source>
        <translation>Чужих файлов, передаваемых непрочитанными: {count}</translation>
    </message>
    <message>
        <source>nobody else yet</source>
        <translation>пока больше никто</translation>
    </message>
    <message>
        <source>Records: {records}, files: {files} ({size}). Readable by – coordinators: {coordinators}, other devices: {others}.</source>
        <translation>Записей: {records}, файлов: {files} ({size}). Прочесть смогут – координаторов: {coordinators}, других устройств: {others}.</translation>
    </message>
    <message>
        <source>{compartment} – {what}. Readable by: {readers}</source>
        <translation>{compartment} – {what}. Читают: {readers}</translation>
    </message>
    <message>
        <source>records: {count}</source>
        <translation>записей: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>файлов: {count}</translation>
    </message>
    <message>
        <source>changes of others passed on: {count}</source>
        <translation>передаваемых изменений других: {count}</translation>
    </message>
    <message>
        <source>all records as they stand now, for new devices: {count}</source>
        <translation>всех записей в нынешнем виде, для новых устройств: {count}</translation>
    </message>
    <message>
        <source>Sent – changes: {operations}, in bundles: {bundles} ({size}); evidence files: {files}; passed on for others: {carried}.</source>
        <translation>Отправлено – изменений: {operations}, пакетов: {bundles} ({size}); файлов-доказательств: {files}; передано чужих: {carried}.</translation>
    </message>
    <message>
        <source>Received – changes: {operations}, in bundles: {bundles}; evidence files: {files}; kept for others: {carried}.</source>
        <translation>Принято – изменений: {operations}, пакетов: {bundles}; файлов-доказательств: {files}; сохранено для других: {carried}.</translation>
    </message>
    <message>
        <source>Deleted there – bundles: {bundles}, evidence files: {files}, {size} in all.</source>
        <translation>Там удалено – пакетов: {bundles}, файлов-доказательств: {files}, всего {size}.</translation>
    </message>
    <message>
        <source>Sent: nothing, the place has everything.</source>
        <translation>Отправлять нечего: в этом месте всё уже есть.</translation>
    </message>
    <message>
        <source>Received: nothing new.</source>
        <translation>Нового для приёма нет.</translation>
    </message>
    <message>
        <source>Records that came as they stand: {count}.</source>
        <translation>Записей получено сразу в нынешнем виде: {count}.</translation>
    </message>
    <message>
        <source>Waiting for earlier ones that have not come: {count}.</source>
        <translation>Ждут более ранних, которые не поступили: {count}.</translation>
    </message>
    <message>
        <source>Looked at again when the newest list of members has come: {count}.</source>
        <translation>Будут просмотрены снова, когда поступит новейший список участников: {count}.</translation>
    </message>
    <message>
        <source>Changes taken out, written after their author was removed: {count}.</source>
        <translation>Изъято изменений, записанных после исключения их автора: {count}.</translation>
    </message>
    <message>
        <source>Not taken: {count}. The reasons stand below.</source>
        <translation>Не принято: {count}. Причины – ниже.</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} ГБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} кБ</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} Б</translation>
    </message>
    <message>
        <source>There is no such place. List the places of this vault.</source>
        <translation>Такого места обмена нет. Посмотрите список мест обмена этого хранилища.</translation>
    </message>
    <message>
        <source>There is no such kind of place.</source>
        <translation>Такого вида мест обмена нет.</translation>
    </message>
    <message>
        <source>Give the place a name that no other place of this vault has, such as “red stick”.</source>
        <translation>Дайте месту название, которого нет у других мест этого хранилища, например «красная флешка».</translation>
    </message>
    <message>
        <source>“{setting}” is missing. Nothing was changed.</source>
        <translation>Не указано: «{setting}». Ничего не изменено.</translation>
    </message>
    <message>
        <source>Which list of members holds?</source>
        <translation>Какой список участников действует?</translation>
    </message>
    <message>
        <source>Keep the chosen list</source>
        <translation>Оставить выбранный список</translation>
    </message>
    <message>
        <source>Coordinators changed the list of members without knowing of each other, or somebody else uses a coordinator’s key. Only people can tell what was meant: speak with the other coordinators, agree, and choose the same list on every device where you are asked.</source>
        <translation>Координаторы изменили список участников, не зная друг о друге, или ключом координатора пользуется кто-то другой. Что имелось в виду, могут решить только люди: поговорите с другими координаторами, договоритесь и выберите один и тот же список на каждом устройстве, где об этом спросят.</translation>
    </message>
    <message>
        <source>A coordinator changed the list of members so that changes would be taken out which that coordinator had said to have. That happens when their vault was restored from a backup, when it is meant so, or when their key is in other hands. Ask that coordinator and the others, by voice or in person, before you choose.</source>
        <translation>Координатор изменил список участников так, что были бы изъяты изменения, о наличии которых он сам сообщал. Так бывает, если его хранилище восстановлено из резервной копии, если это сделано намеренно или если его ключ в чужих руках. Прежде чем выбрать, спросите этого координатора и остальных голосом или при встрече.</translation>
    </message>
    <message>
        <source>These lists were written by one and the same device, “{name}”. That happens when its vault was copied or restored from a backup, or when its key is in other hands. Ask whoever holds it before you choose.</source>
        <translation>Эти списки написало одно и то же устройство: «{name}». Так бывает, если его хранилище скопировали или восстановили из резервной копии либо если его ключ в чужих руках. Прежде чем выбирать, спросите у того, у кого это устройство.</translation>
    </message>
    <message>
        <source>What was done on the other list does not hold: what of it was right has to be done again. The others learn of the choice when you send. It cannot be taken back.</source>
        <translation>То, что сделано в другом списке, не действует: что из этого было верно, придётся сделать заново. Остальные узнают о выборе, когда вы отправите. Отменить выбор нельзя.</translation>
    </message>
    <message>
        <source>{number}. Keep this list</source>
        <translation>{number}. Оставить этот список</translation>
    </message>
    <message>
        <source>What “{name}” did:</source>
        <translation>Что сделано с устройства «{name}»:</translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation>{moment}: {what}</translation>
    </message>
    <message>
        <source>Then not in the team: {names}</source>
        <translation>Тогда не в группе: {names}</translation>
    </message>
    <message>
        <source>{moment}, {author}: {what}</source>
        <translation>{moment}, {author}: {what}</translation>
    </message>
    <message>
        <source>Taken out of this vault – changes of “{name}”: {count}</source>
        <translation>Будет изъято из этого хранилища – изменений устройства «{name}»: {count}</translation>
    </message>
    <message>
        <source>No record is taken out of this vault.</source>
        <translation>Ни одна запись из этого хранилища не изымается.</translation>
    </message>
    <message>
        <source>On this list the device before you is no coordinator’s: somebody else has to choose it.</source>
        <translation>В этом списке устройство, за которым вы сидите, не координаторское: выбрать его должен кто-то другой.</translation>
    </message>
    <message>
        <source>Choose one of the lists first.</source>
        <translation>Сначала выберите один из списков.</translation>
    </message>
    <message>
        <source>Passphrase of this vault</source>
        <translation>Парольная фраза этого хранилища</translation>
    </message>
    <message>
        <source>“{name}” was taken in as a monitor</source>
        <translation>«{name}»: принято как устройство наблюдателя</translation>
    </message>
    <message>
        <source>“{name}” was taken in as a coordinator</source>
        <translation>«{name}»: принято как устройство координатора</translation>
    </message>
    <message>
        <source>“{name}” was taken in as a courier</source>
        <translation>«{name}»: принято как устройство курьера</translation>
    </message>
    <message>
        <source>“{name}” became a monitor</source>
        <translation>«{name}»: теперь устройство наблюдателя</translation>
    </message>
    <message>
        <source>“{name}” became a coordinator</source>
        <translation>«{name}»: теперь устройство координатора</translation>
    </message>
    <message>
        <source>“{name}” became a courier</source>
        <translation>«{name}»: теперь устройство курьера</translation>
    </message>
    <message>
        <source>“{name}” was removed</source>
        <translation>«{name}»: исключено из группы</translation>
    </message>
    <message>
        <source>The compartment “{compartment}” was founded</source>
        <translation>Создан отдел «{compartment}»</translation>
    </message>
    <message>
        <source>“{name}” may read “{compartment}”</source>
        <translation>«{name}»: открыт отдел «{compartment}»</translation>
    </message>
    <message>
        <source>“{name}” no longer reads “{compartment}”</source>
        <translation>«{name}»: закрыт отдел «{compartment}»</translation>
    </message>
    <message>
        <source>The list stays as it was after this entry</source>
        <translation>Список остаётся таким, каким был после этой записи</translation>
    </message>
    <message>
        <source>This list was chosen before another one</source>
        <translation>Этот список предпочли другому</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. No kzdesk writes this: tell a coordinator from whose device it came.</source>
        <translation>Ничего из этого не принято, и всё, что здесь есть, осталось прежним. kzdesk такого не пишет: сообщите координатору, с чьего устройства это пришло.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. You need do nothing; if more of it comes, exchange at a place where strangers cannot write.</source>
        <translation>Ничего из этого не принято, и всё, что здесь есть, осталось прежним. Делать ничего не нужно; если такое повторится, обменивайтесь там, куда посторонние не могут записывать.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. Send and receive again: what was lost comes anew when its sender has received from here.</source>
        <translation>Ничего из этого не принято, и всё, что здесь есть, осталось прежним. Отправьте и выполните приём ещё раз: потерянное придёт снова, когда отправитель примет отправленное отсюда.</translation>
    </message>
    <message>
        <source>What is here is as it was. You need do nothing: where this device exchanges at several places, it passes the bundle on.</source>
        <translation>Всё, что здесь есть, осталось прежним. Делать ничего не нужно: если это устройство обменивается в нескольких местах, оно передаст пакет дальше.</translation>
    </message>
    <message>
        <source>It stays where it lies, and what is here is as it was. Update kzdesk and receive again.</source>
        <translation>Он остаётся на своём месте, и всё, что здесь есть, осталось прежним. Обновите kzdesk и выполните приём снова.</translation>
    </message>
    <message>
        <source>It is looked at again when the list has come, and what is here is as it was. Receive again later; if it stays so, ask a coordinator to send.</source>
        <translation>Когда список поступит, это будет рассмотрено снова; всё, что здесь есть, осталось прежним. Выполните приём позже; если ничего не изменится, попросите координатора отправить.</translation>
    </message>
    <message>
        <source>None of it was taken; what it wrote before its removal stays. If the person is still of the team, let them join with a new vault.</source>
        <translation>Ничего из этого не принято; записанное до исключения остаётся. Если этот человек по-прежнему в группе, пусть присоединится с новым хранилищем.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. Somebody writes in another’s name: tell that person and a coordinator.</source>
        <translation>Ничего из этого не принято, и всё, что здесь есть, осталось прежним. Кто-то пишет от чужого имени: сообщите об этом тому человеку и координатору.</translation>
    </message>
    <message>
        <source>None of it was taken here, but those who were named can have read it. Tell a coordinator and its author at once.</source>
        <translation>Здесь ничего из этого не принято, но те, кто указан, могли это прочитать. Немедленно сообщите координатору и автору.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. If it should be allowed, a coordinator gives the role or the compartment; then it can come again.</source>
        <translation>Ничего из этого не принято, и всё, что здесь есть, осталось прежним. Если это должно быть разрешено, координатор даёт роль или доступ к отделу, после чего это может прийти снова.</translation>
    </message>
    <message>
        <source>What was taken before stays; nothing more is taken from it. Ask the person whose device it is; a coordinator removes it, and they join with a new vault.</source>
        <translation>Принятое раньше остаётся; больше от него ничего не принимается. Спросите того, чьё это устройство; координатор исключает его, а человек присоединяется с новым хранилищем.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Compare with them what this device wrote.</source>
        <translation>Это ничего не изменило. Сверьте с ним, что записало это устройство.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. The changes themselves are waited for; tell a coordinator.</source>
        <translation>Ничего из этого не принято, и всё, что здесь есть, осталось прежним. Ожидаются сами изменения; сообщите координатору.</translation>
    </message>
    <message>
        <source>Nothing was changed by it here. Compare with the others who may read them, and let devices that began from it join anew.</source>
        <translation>Здесь это ничего не изменило. Сверьтесь с другими, кто может их читать, и пусть устройства, начавшие с этого снимка, вступят заново.</translation>
    </message>
    <message>
        <source>What waits already is kept, this was not taken. Send, and ask their author to receive and send everything again.</source>
        <translation>То, что уже ждёт, сохранено, это не принято. Отправьте и попросите автора выполнить приём и отправить всё заново.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, and its record is as it was. Ask for it to be sent to another place.</source>
        <translation>Ничего из него не сохранено, его запись осталась прежней. Попросите отправить его в другое место обмена.</translation>
    </message>
    <message>
        <source>The list here is as it was. No kzdesk writes this: tell a coordinator, and compare the list by voice or in person.</source>
        <translation>Список здесь остался прежним. kzdesk такого не пишет: сообщите координатору и сверьте список голосом или при встрече.</translation>
    </message>
    <message>
        <source>The list here is as it was. Look at it as it stands now, and do what is still needed.</source>
        <translation>Список здесь остался прежним. Посмотрите, каков он теперь, и сделайте то, что ещё нужно.</translation>
    </message>
    <message>
        <source>The list here is as it was. Make somebody else a coordinator first.</source>
        <translation>Список здесь остался прежним. Сначала сделайте координатором кого-то другого.</translation>
    </message>
    <message>
        <source>The exchange rests until a coordinator has settled which one holds; what is here stays and can be worked with. Compare them with the others, by voice or in person.</source>
        <translation>Обмен остановлен, пока координатор не решит, какой из них действует; всё, что здесь есть, остаётся, и с ним можно работать. Сверьте их с остальными голосом или при встрече.</translation>
    </message>
    <message>
        <source>Nothing was taken out here: the exchange rests until a coordinator has settled whether it holds. Ask that coordinator and the others, by voice or in person.</source>
        <translation>Здесь ничего не изъято: обмен остановлен, пока координатор не решит, действует ли она. Спросите этого координатора и остальных голосом или при встрече.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that all of it was copied, or ask for a new one.</source>
        <translation>Ничего не изменено. Проверьте, скопирован ли весь текст, или попросите прислать его заново.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for a new one.</source>
        <translation>Ничего не изменено. Попросите новое.</translation>
    </message>
    <message>
        <source>The team is as it was. Invite again.</source>
        <translation>Группа осталась прежней. Пригласите снова.</translation>
    </message>
    <message>
        <source>{happened} {then}</source>
        <translation>{happened} {then}</translation>
    </message>
    <message>
        <source>Tidy a place</source>
        <translation>Навести порядок в месте обмена</translation>
    </message>
    <message>
        <source>Delete there</source>
        <translation>Удалить там</translation>
    </message>
    <message>
        <source>“{place}”: only what this device put there itself is deleted, and only where everybody who may read it has said to have it. Whoever joins later gets what they need once more.</source>
        <translation>«{place}»: удаляется только то, что положило туда само это устройство, и только если все, кто вправе это читать, сообщили, что у них это есть. Кто присоединится позже, получит нужное заново.</translation>
    </message>
    <message>
        <source>Put there more than this many days ago</source>
        <translation>Положено больше стольких дней назад</translation>
    </message>
    <message>
        <source>To delete – bundles: {bundles}, evidence files: {files}, {size} in all. As old, but staying, because somebody has not said to have it or because it is the newest: {kept}.</source>
        <translation>К удалению – пакетов: {bundles}, файлов-доказательств: {files}, всего {size}. Столь же старое, но остаётся, потому что кто-то не сообщил, что оно у него есть, или оно новейшее: {kept}.</translation>
    </message>
    <message>
        <source>There is nothing to delete. As old, but staying, because somebody has not said to have it or because it is the newest: {kept}.</source>
        <translation>Удалять нечего. Столь же старое, но остаётся, потому что кто-то не сообщил, что оно у него есть, или оно новейшее: {kept}.</translation>
    </message>
    <message>
        <source>A backup of this device from before then can no longer catch up at this place. Make a new backup first.</source>
        <translation>Более старая резервная копия этого устройства больше не сможет наверстать упущенное в этом месте. Сначала сделайте новую копию.</translation>
    </message>
    <message>
        <source>What was put there in the last {days} days stays. Choose more days; nothing was deleted.</source>
        <translation>То, что положено туда за последние дни (их {days}), остаётся. Выберите больше дней; ничего не удалено.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>kzdesk has no blank form called “{name}”. It has: {known}.</source>
        <translation>Бланка «{name}» в kzdesk нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>There is no blank form in the language “{name}”. Languages there are: {known}.</source>
        <translation>На языке «{name}» бланка нет. Есть языки: {known}.</translation>
    </message>
    <message>
        <source>This document cannot be made in the language “{name}” yet. Languages it can be made in: {known}.</source>
        <translation>На языке «{name}» этот документ ещё не делается. Возможные языки: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is nobody a document can be made for. It can be made for: {known}.</source>
        <translation>Для «{name}» документ сделать нельзя. Можно для: {known}.</translation>
    </message>
    <message>
        <source>Nothing was written: consent to be named is withdrawn for {count} of the entries on this list. Take them off the list, where they are marked as entries to check, and export it again.</source>
        <translation>Ничего не записано: в списке есть люди, отозвавшие согласие на называние ({count}). Уберите их из списка, где они отмечены для проверки, и повторите экспорт.</translation>
    </message>
    <message>
        <source>This document has no parts that can be made by themselves.</source>
        <translation>У этого документа нет частей, которые можно сделать отдельно.</translation>
    </message>
    <message>
        <source>A document needs a date it describes; “unknown” is none.</source>
        <translation>Документу нужна дата, которую он описывает; «неизвестно» – не дата.</translation>
    </message>
    <message>
        <source>The text names {name}, who has not agreed to be named to these readers. Take the name out of the text, or ask.</source>
        <translation>В тексте названо имя: {name}. Этот человек не согласился, чтобы его называли этим читателям. Уберите имя из текста или спросите согласие.</translation>
    </message>
    <message>
        <source>kzdesk makes no document called “{name}”. It makes: {known}.</source>
        <translation>Документа «{name}» kzdesk не делает. Делает: {known}.</translation>
    </message>
    <message>
        <source>kzdesk writes no format called “{name}”. It writes: {known}.</source>
        <translation>Формата «{name}» kzdesk не пишет. Пишет: {known}.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left as it is. Choose another name or ask to replace it.</source>
        <translation>Файл с таким именем уже есть и оставлен как был. Выберите другое имя или попросите заменить его.</translation>
    </message>
    <message>
        <source>The document could not be written and nothing of it was left behind. Check that the folder exists, may be written to and has room.</source>
        <translation>Документ не удалось записать, ничего от него не осталось. Проверьте, что папка есть, открыта для записи и в ней есть место.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>A date to count by needs at least a year. Nothing was counted.</source>
        <translation>Для подсчёта нужна дата, хотя бы год. Ничего не посчитано.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Nothing was counted.</source>
        <translation>Период заканчивается раньше, чем начинается. Ничего не посчитано.</translation>
    </message>
    <message>
        <source>Whom to count</source>
        <translation>Кого считать</translation>
    </message>
    <message>
        <source>Everybody in custody</source>
        <translation>Всех под стражей</translation>
    </message>
    <message>
        <source>List: {title} · {date}</source>
        <translation>Список: {title} · {date}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Period since</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>For people held over time, and for complaints. Empty: from the beginning.</source>
        <translation>Для числа людей под стражей по датам и для жалоб. Пусто – с самого начала.</translation>
    </message>
    <message>
        <source>Chart. The table beside it says the same.</source>
        <translation>Диаграмма. Таблица рядом сообщает то же.</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>Export the figure “{title}”</source>
        <translation>Экспорт показателя «{title}»</translation>
    </message>
    <message>
        <source>Make it …</source>
        <translation>Сделать …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>The figure is counted anew for these readers: whoever has not agreed is left out, and for readers outside the team small numbers are hidden. The file says for whom it was made.</source>
        <translation>Показатель считается заново для этих читателей: кто не дал согласия – не учитывается, а для читателей вне группы малые числа скрываются. В файле сказано, для кого он сделан.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Посчитать</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>As of {date} – people in custody: {count}. For the team: no number is hidden.</source>
        <translation>На дату {date} – человек под стражей: {count}. Для группы: числа не скрыты.</translation>
    </message>
    <message>
        <source>As of {date} – people on the list: {count}. For the team: no number is hidden.</source>
        <translation>На дату {date} – человек в списке: {count}. Для группы: числа не скрыты.</translation>
    </message>
    <message>
        <source>Not counted yet. F5 counts; in a large vault that takes a while.</source>
        <translation>Ещё не посчитано. F5 – посчитать; в большом хранилище это занимает время.</translation>
    </message>
    <message>
        <source>Records changed since these figures were counted. F5 counts them anew.</source>
        <translation>С тех пор записи изменились. F5 – посчитать заново.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Экспорт показателя</translation>
    </message>
    <message>
        <source>Use the figures in a document</source>
        <translation>Использовать цифры в документе</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>Назад к цифрам (Esc)</translation>
    </message>
    <message>
        <source>Records behind the number</source>
        <translation>Записи за числом</translation>
    </message>
    <message>
        <source>{series} – {label}: {count}</source>
        <translation>{series} – {label}: {count}</translation>
    </message>
    <message>
        <source>{whole}: {part}</source>
        <translation>{whole}: {part}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded for these people and this day.</source>
        <translation>Для этих людей и этой даты ничего такого не записано.</translation>
    </message>
    <message>
        <source>These numbers overlap: they do not add up to a total.</source>
        <translation>Эти числа пересекаются и не складываются в итог.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Use in a document</source>
        <translation>Использовать в документе</translation>
    </message>
    <message>
        <source>The numbers as a table</source>
        <translation>Числа в таблице</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This file is not a document written by kzdesk. Nothing was changed.</source>
        <translation>Этот файл – не документ, записанный kzdesk. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This document has the form {version}, and this kzdesk reads the form {known}. Open it with a newer kzdesk. Nothing was changed.</source>
        <translation>У документа форма {version}, а эта версия kzdesk читает форму {known}. Откройте его более новой kzdesk. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This document is not in order at “{place}”. Ask whoever sent it for the file as kzdesk wrote it. Nothing was changed.</source>
        <translation>В документе ошибка: «{place}». Попросите у отправителя файл в том виде, в каком его записала kzdesk. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: {problem} Nothing was changed.</source>
        <translation>Строка {line}: {problem} Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Nothing was changed.</source>
        <translation>Файл больше {limit} МБ. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Nothing was changed.</source>
        <translation>Файл – не текст в UTF-8. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it. Nothing was changed.</source>
        <translation>Файл не удалось прочитать. Проверьте, что он есть и вам разрешено его открыть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no import format “{name}”. Known: {known}.</source>
        <translation>Формата импорта «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>Published list of political prisoners (JSON)</source>
        <translation>Опубликованный список политических заключённых (JSON)</translation>
    </message>
    <message>
        <source>Line {line}: {path} is missing.</source>
        <translation>Строка {line}: нет поля {path}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not a field of this format.</source>
        <translation>Строка {line}: {path} – не поле этого формата.</translation>
    </message>
    <message>
        <source>Line {line}: {path} must be {kind}.</source>
        <translation>Строка {line}: {path} – ожидается {kind}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} must be one of: {choices}.</source>
        <translation>Строка {line}: {path} – одно из: {choices}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not a date such as 2022, 2022-01 or 2022-01-05.</source>
        <translation>Строка {line}: {path} – не дата вида 2022, 2022-01 или 2022-01-05.</translation>
    </message>
    <message>
        <source>Line {line}: {path} holds characters that no text may have.</source>
        <translation>Строка {line}: {path} – есть знаки, недопустимые в тексте.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not in kzdesk’s reference data. Use its English name.</source>
        <translation>Строка {line}: {path} – этого нет в справочных данных kzdesk. Используйте английское название.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is longer than {limit} characters.</source>
        <translation>Строка {line}: {path} – длиннее, чем допускается (знаков: {limit}).</translation>
    </message>
    <message>
        <source>Line {line}: {path} needs at least one charge of which the person was convicted.</source>
        <translation>Строка {line}: {path} – нужно хотя бы одно обвинение, по которому человек осуждён.</translation>
    </message>
    <message>
        <source>Line {line}: {path} needs a term in years, months (below twelve) and days.</source>
        <translation>Строка {line}: {path} – нужен срок в годах, месяцах (меньше двенадцати) и днях.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not an article of the entry’s charges.</source>
        <translation>Строка {line}: {path} – это не статья из обвинений записи.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not a code kzdesk knows.</source>
        <translation>Строка {line}: {path} – такого кода kzdesk не знает.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is true; a suspended sentence is not listed.</source>
        <translation>Строка {line}: {path} – true; осуждённых условно в список не вносят.</translation>
    </message>
    <message>
        <source>Line {line}: several people in this vault have this name, and only you can tell which one is meant. Add what tells them apart to one of the names and try again. Nothing was changed.</source>
        <translation>Строка {line}: такое имя в хранилище носят несколько человек, и только вы можете сказать, о ком речь. Добавьте к одному из имён отличие и попробуйте снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: this person was deleted in this vault. Take the entry out of the file. Nothing was changed.</source>
        <translation>Строка {line}: этот человек удалён в этом хранилище. Уберите его из файла. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: the case of this entry was deleted in this vault. Nothing was changed.</source>
        <translation>Строка {line}: дело из этой записи удалено в этом хранилище. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: this file is not a published list. Nothing was changed.</source>
        <translation>Строка {line}: этот файл – не опубликованный список. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This document carries no list that could be imported; an Annex 1 does. Nothing was changed.</source>
        <translation>В этом документе нет списка для импорта; он есть в Приложении 1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file has {count} faults; the first: {first} Nothing was changed. Mend the file and try again.</source>
        <translation>Ошибок в файле: {count}; первая: {first} Ничего не изменено. Исправьте файл и попробуйте снова.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is {found}, but the entry is number {expected} of its section.</source>
        <translation>Строка {line}: {path} – {found}, но номер записи в её разделе – {expected}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} says {found}, but the list has {expected} entries there.</source>
        <translation>Строка {line}: {path} – {found}, но записей в списке там – {expected}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} does not agree with the given name and surname.</source>
        <translation>Строка {line}: {path} не согласуется с именем и фамилией.</translation>
    </message>
    <message>
        <source>Line {line}: {path} has neither a given name nor a surname.</source>
        <translation>Строка {line}: {path} – нет ни имени, ни фамилии.</translation>
    </message>
    <message>
        <source>Line {line}: {path} stands in the list twice, the first time on line {first}.</source>
        <translation>Строка {line}: {path} стоит в списке дважды, первый раз в строке {first}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} has two groups with the heading “{title}”.</source>
        <translation>Строка {line}: {path} – две группы с заголовком «{title}».</translation>
    </message>
    <message>
        <source>Line {line}: this is not JSON. Nothing was changed.</source>
        <translation>Строка {line}: это не JSON. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: the field “{key}” stands here twice. Nothing was changed.</source>
        <translation>Строка {line}: поле «{key}» стоит здесь дважды. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: the file is nested too deeply. Nothing was changed.</source>
        <translation>Строка {line}: файл вложен слишком глубоко. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This entry of the List is matched with nobody. Nothing was changed. Choose the person first.</source>
        <translation>Эта строка Перечня ни с кем не сопоставлена. Ничего не изменено. Сначала выберите человека.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML (line {line}). Nothing was changed. Download the List again.</source>
        <translation>Файл – неправильный XML (строка {line}). Ничего не изменено. Скачайте Перечень снова.</translation>
    </message>
    <message>
        <source>The file has a document type declaration, which the List never has and which can be used for attacks. Nothing was changed.</source>
        <translation>В файле есть объявление типа документа, которого в Перечне не бывает и которое может служить для атаки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nobody of the List in this file. Nothing was changed. Check that it is the List as XML.</source>
        <translation>В этом файле нет ни одного лица из Перечня. Ничего не изменено. Проверьте, что это Перечень в виде XML.</translation>
    </message>
    <message>
        <source>Line {line}: an entry has no name. Nothing was changed.</source>
        <translation>Строка {line}: запись без имени. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Line {line}: a text is too long for the List. Nothing was changed.</source>
        <translation>Строка {line}: слишком длинный для Перечня текст. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nothing to draw: this document has no chart, or its numbers are too small to be shown to these readers. Nothing was written.</source>
        <translation>Рисовать нечего: в этом документе нет диаграмм или числа слишком малы, чтобы показывать их этим читателям. Ничего не записано.</translation>
    </message>
    <message>
        <source>There are more bars than a picture can show. Write a table (CSV) or a PDF. Nothing was written.</source>
        <translation>Столбцов больше, чем помещается на рисунке. Запишите таблицу (CSV) или PDF. Ничего не записано.</translation>
    </message>
    <message>
        <source>This file was altered or has rotted on the disk: it is not what was added. Nothing was written. Open your newest backup and see whether the file is whole there.</source>
        <translation>Этот файл изменён или испортился на диске: это не то, что было добавлено. Ничего не записано. Откройте самую новую резервную копию и посмотрите, цел ли файл в ней.</translation>
    </message>
    <message>
        <source>This file is not in the vault: it did not arrive yet, or it was removed from the vault folder outside kzdesk. Look for it in your newest backup.</source>
        <translation>Этого файла нет в хранилище: он ещё не поступил или удалён из папки хранилища помимо kzdesk. Поищите его в самой новой резервной копии.</translation>
    </message>
    <message>
        <source>The copy of an evidence file that was just made does not hold. It was removed. Check the disk.</source>
        <translation>Только что сделанная копия файла-доказательства не читается как записана. Она удалена. Проверьте диск.</translation>
    </message>
    <message>
        <source>This is no name of a sealed file. Nothing was changed.</source>
        <translation>Это не имя запечатанного файла. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is no sealed file. Nothing was changed.</source>
        <translation>Это не запечатанный файл. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk with the vault does not give the data of this file. Check that it is connected.</source>
        <translation>Диск с хранилищем не отдаёт данные этого файла. Проверьте, подключён ли он.</translation>
    </message>
    <message>
        <source>The file could not be put into the vault, and nothing of it was left behind. The disk may be full or write-protected. What was saved before is safe.</source>
        <translation>Файл не удалось поместить в хранилище, и ничего от него не осталось. Возможно, диск полон или защищён от записи. Всё, что было сохранено раньше, цело.</translation>
    </message>
</context>
<context>
    <name>financial</name>
    <message>
        <source>The financial List</source>
        <translation>Финансовый перечень</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Назад к замечаниям</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>To decide on</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждённые</translation>
    </message>
    <message>
        <source>Matches: {count}. The likest stand first; a likeness proves nothing.</source>
        <translation>Совпадений: {count}. Самые похожие – первыми; сходство ничего не доказывает.</translation>
    </message>
    <message>
        <source>No match waits for a decision.</source>
        <translation>Нет совпадений, ждущих решения.</translation>
    </message>
    <message>
        <source>No match is confirmed.</source>
        <translation>Подтверждённых совпадений нет.</translation>
    </message>
    <message>
        <source>Confirmed: {entry} of the List is {person}. Ctrl+Alt+Z takes it back.</source>
        <translation>Подтверждено: {entry} из перечня – это {person}. Ctrl+Alt+Z отменяет.</translation>
    </message>
    <message>
        <source>Rejected: {entry} of the List is not {person}. Ctrl+Alt+Z takes it back.</source>
        <translation>Отклонено: {entry} из перечня – не {person}. Ctrl+Alt+Z отменяет.</translation>
    </message>
    <message>
        <source>Same person (C)</source>
        <translation>Тот же человек (C)</translation>
    </message>
    <message>
        <source>Another person (R)</source>
        <translation>Другой человек (R)</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Открыть человека</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Financial List: it is the same person</source>
        <translation>Финансовый перечень: тот же человек</translation>
    </message>
    <message>
        <source>Financial List: it is another person</source>
        <translation>Финансовый перечень: другой человек</translation>
    </message>
    <message>
        <source>Entries of the List and who they may be</source>
        <translation>Записи перечня и кто это может быть</translation>
    </message>
    <message>
        <source>{entry} – {person}</source>
        <translation>{entry} – {person}</translation>
    </message>
    <message>
        <source>{grade} of 100: {reasons}</source>
        <translation>{grade} из 100: {reasons}</translation>
    </message>
    <message>
        <source>The entry and the person side by side</source>
        <translation>Запись и человек рядом</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>On the List</source>
        <translation>В перечне</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>В записях</translation>
    </message>
    <message>
        <source>Compare a file of the List …</source>
        <translation>Сравнить файл перечня …</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What the newer List changes</source>
        <translation>Что меняет новый перечень</translation>
    </message>
    <message>
        <source>The XML file of one category of the List, as it is published. It is compared first; nothing is taken in before you say so.</source>
        <translation>XML-файл одной категории перечня, как он опубликован. Сначала он только сравнивается; без вашего решения ничего не принимается.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Category {category}: {entries} persons. Added: {added}. Left out: {removed}. Changed: {changed}. Only numbered otherwise: {renumbered}. New matches to decide on: {proposed}.</source>
        <translation>Категория {category}, лиц: {entries}. Добавлено: {added}. Исключено: {removed}. Изменено: {changed}. Изменился только номер: {renumbered}. Новых совпадений на решение: {proposed}.</translation>
    </message>
    <message>
        <source>{counts} Nothing is taken in yet.</source>
        <translation>{counts} Пока ничего не принято.</translation>
    </message>
    <message>
        <source>{counts} It is taken in.</source>
        <translation>{counts} Принято.</translation>
    </message>
    <message>
        <source>+  {name}</source>
        <translation>+  {name}</translation>
    </message>
    <message>
        <source>−  {name}</source>
        <translation>−  {name}</translation>
    </message>
    <message>
        <source>~  {name} ({fields})</source>
        <translation>~  {name} ({fields})</translation>
    </message>
</context>
<context>
    <name>finding_list</name>
    <message>
        <source>{kind}, {field}</source>
        <translation>{kind}, {field}</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}: {value}</translation>
    </message>
    <message>
        <source>{fact} – {title}</source>
        <translation>{fact} – {title}</translation>
    </message>
    <message>
        <source>{answer}: {reason}</source>
        <translation>{answer}: {reason}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Data to be read by programs (JSON)</source>
        <translation>Данные для программ (JSON)</translation>
    </message>
    <message>
        <source>Text for web pages (Markdown)</source>
        <translation>Текст для сайтов (Markdown)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Рисунок (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Чертёж (SVG)</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Back to {title}</source>
        <translation>Назад: {title}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Новая запись: {kind}</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Обязательно.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>{parts}: add one (Insert)</source>
        <translation>{parts}: добавить (Insert)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>{parts}: open the selected line (Enter)</source>
        <translation>{parts}: открыть выбранную строку (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{parts}: remove the selected line (Delete)</source>
        <translation>{parts}: убрать выбранную строку (Delete)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>В составе</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>⚠ to put right: {count}</source>
        <translation>⚠ исправить: {count}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a line.</source>
        <translation>Alt+↑ и Alt+↓ перемещают строку.</translation>
    </message>
    <message>
        <source>{parts}: {count}</source>
        <translation>{parts}: {count}</translation>
    </message>
    <message>
        <source>New: {kind} “{typed}” …</source>
        <translation>Новая запись: {kind} «{typed}» …</translation>
    </message>
    <message>
        <source>New: {kind} …</source>
        <translation>Новая запись: {kind} …</translation>
    </message>
    <message>
        <source>Found: {kind}</source>
        <translation>Найдено: {kind}</translation>
    </message>
    <message>
        <source>Type to search, Down for the list</source>
        <translation>Набирайте для поиска, ↓ – список</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Write a whole number in digits, for example 12.</source>
        <translation>Введите целое число цифрами, например 12.</translation>
    </message>
    <message>
        <source>Choose a record from the list below the field, or make a new one there.</source>
        <translation>Выберите запись из списка под полем или создайте там новую.</translation>
    </message>
    <message>
        <source>⚠ {problem}</source>
        <translation>⚠ {problem}</translation>
    </message>
    <message>
        <source>Holds marks that turn the writing direction: {text}</source>
        <translation>Есть знаки, меняющие направление письма: {text}</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>Раздел: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done with this part (Ctrl+Enter)</source>
        <translation>Закончить с этой частью (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Done, and add another of the same kind (Ctrl+Shift+Enter)</source>
        <translation>Закончить и добавить ещё одну такую же (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>* is needed · Ctrl+Enter: done · Ctrl+Shift+Enter: add another · Esc: back</source>
        <translation>* обязательно · Ctrl+Enter: готово · Ctrl+Shift+Enter: добавить ещё · Esc: назад</translation>
    </message>
    <message>
        <source>* is needed · Ctrl+S: save · Esc: back</source>
        <translation>* обязательно · Ctrl+S: сохранить · Esc: назад</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Main facts</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Life and background</source>
        <translation>Жизнь и биография</translation>
    </message>
    <message>
        <source>Sealed: for the case team only</source>
        <translation>Закрыто: только для группы, ведущей дело</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>Law and court</source>
        <translation>Право и суд</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Contact with the outside</source>
        <translation>Связь с внешним миром</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Place and people in charge</source>
        <translation>Место и ответственные</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>Медицинский осмотр</translation>
    </message>
    <message>
        <source>Statement and complaint</source>
        <translation>Заявление и жалоба</translation>
    </message>
    <message>
        <source>Ban by a court</source>
        <translation>Судебный запрет</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Сколько людей</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Сам файл</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History: {title}</source>
        <translation>История: {title}</translation>
    </message>
    <message>
        <source>Record or part</source>
        <translation>Запись или часть</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Версии, новейшая первая</translation>
    </message>
    <message>
        <source>{place}. {action}, {time}</source>
        <translation>{place}. {action}, {time}</translation>
    </message>
    <message>
        <source>on {device}; fields: {count}</source>
        <translation>устройство: {device}; полей: {count}</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>это устройство</translation>
    </message>
    <message>
        <source>device {name}</source>
        <translation>устройство {name}</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>before this device joined</source>
        <translation>до вступления</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Что изменила эта версия</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Вернуть эту версию</translation>
    </message>
    <message>
        <source>This is the version that is stored now.</source>
        <translation>Эта версия сохранена сейчас.</translation>
    </message>
    <message>
        <source>It is stored as a new version. No version is ever lost.</source>
        <translation>Она сохраняется как новая версия. Ни одна версия не теряется.</translation>
    </message>
    <message>
        <source>What was written before this device joined the team is one version here: how the record stood then, and who changed it last. The steps that led there are on devices that were in the team.</source>
        <translation>Всё, что было записано до вступления этого устройства в команду, здесь одна версия: какой запись была тогда и кто изменил её последним. Шаги, которые к этому привели, есть на устройствах, бывших тогда в команде.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version {place} is back, stored as the newest</source>
        <translation>Версия {place} возвращена и сохранена как новейшая</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>At hand</source>
        <translation>Под рукой</translation>
    </message>
    <message>
        <source>★ {kind} · pinned</source>
        <translation>★ {kind} · закреплено</translation>
    </message>
    <message>
        <source>Records you open or pin (Ctrl+P) stand here. The list is kept in the vault only.</source>
        <translation>Здесь стоят записи, которые вы открываете или закрепляете (Ctrl+P). Перечень хранится только в хранилище.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>A file for any calendar program, with the hearings, deadlines and custody terms of the next eight weeks. It says “Hearing”, “Deadline”, “Custody term lapses” and the day, and names nobody.</source>
        <translation>Файл для любого календаря: заседания, сроки и истекающее содержание под стражей на ближайшие восемь недель. В нём есть «Заседание», «Срок», «Истекает срок содержания под стражей» и день; никто не назван.</translation>
    </message>
    <message>
        <source>Name the people and cases</source>
        <translation>Назвать людей и дела</translation>
    </message>
    <message>
        <source>With names, whoever sees your calendar learns whom you work for, and most calendar programs send what they hold to a server.</source>
        <translation>С именами каждый, кто увидит ваш календарь, узнает, для кого вы работаете, а большинство календарей отправляют своё содержимое на сервер.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Сохранить как …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>пока без имени</translation>
    </message>
    <message>
        <source>{kind}: {title} – {time}</source>
        <translation>{kind}: {title} – {time}</translation>
    </message>
    <message>
        <source>A detention that is not recorded yet</source>
        <translation>Задержание, которое ещё не записано</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Отказаться …</translation>
    </message>
    <message>
        <source>Give up what was typed here? It cannot be brought back.</source>
        <translation>Отказаться от набранного здесь? Вернуть его будет нельзя.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Needs me today ({count})</source>
        <translation>На сегодня ({count})</translation>
    </message>
    <message>
        <source>Coming weeks ({count})</source>
        <translation>Скоро ({count})</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks.</source>
        <translation>В ближайшие две недели срочного нет.</translation>
    </message>
    <message>
        <source>Nothing is planned for the next eight weeks.</source>
        <translation>На ближайшие восемь недель ничего не намечено.</translation>
    </message>
    <message>
        <source>Calendar file …</source>
        <translation>В календарь …</translation>
    </message>
    <message>
        <source>{matter}: {title}</source>
        <translation>{matter}: {title}</translation>
    </message>
    <message>
        <source>{distance} · {day}</source>
        <translation>{distance} · {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>⚠ {when}</source>
        <translation>⚠ {when}</translation>
    </message>
    <message>
        <source>List of political prisoners: {title}</source>
        <translation>Список политических заключённых: {title}</translation>
    </message>
    <message>
        <source>Sources disagree: {title}</source>
        <translation>Источники расходятся: {title}</translation>
    </message>
    <message>
        <source>Entries to check: {count}</source>
        <translation>Записей на проверку: {count}</translation>
    </message>
    <message>
        <source>Find a person, a case, a place, any word …</source>
        <translation>Найти человека, дело, место, любое слово …</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>По этим словам ничего не найдено.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Entries on lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>There is no backup from the last seven days.</source>
        <translation>За последние семь дней нет резервной копии.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Calendar file written: {name}</source>
        <translation>Файл календаря записан: {name}</translation>
    </message>
    <message>
        <source>Findings open – errors: {errors}, warnings: {warnings}, hints: {hints}</source>
        <translation>Открытые замечания – ошибок: {errors}, предупреждений: {warnings}, подсказок: {hints}</translation>
    </message>
    <message>
        <source>Records last checked: {day}, {time}</source>
        <translation>Последняя проверка записей: {day}, {time}</translation>
    </message>
    <message>
        <source>Records in conflict: {count}</source>
        <translation>Записей в конфликте: {count}</translation>
    </message>
    <message>
        <source>Check the records for contradictions</source>
        <translation>Проверить записи на противоречия</translation>
    </message>
    <message>
        <source>They were not checked yet.</source>
        <translation>Они ещё не проверялись.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>К следующему полю</translation>
    </message>
    <message>
        <source>To the previous field</source>
        <translation>К предыдущему полю</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Закрыть окно</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>spellings of one name</source>
        <translation>варианты одного имени</translation>
    </message>
    <message>
        <source>spelled nearly alike</source>
        <translation>почти одинаковое написание</translation>
    </message>
    <message>
        <source>one consonant differs</source>
        <translation>отличается один согласный</translation>
    </message>
    <message>
        <source>the surname with and without its ending</source>
        <translation>фамилия с окончанием и без него</translation>
    </message>
    <message>
        <source>one gives an initial only</source>
        <translation>в одном случае только инициал</translation>
    </message>
    <message>
        <source>surname and given name the other way round</source>
        <translation>имя и фамилия переставлены</translation>
    </message>
    <message>
        <source>the same father’s name</source>
        <translation>тот же отец</translation>
    </message>
    <message>
        <source>another father’s name</source>
        <translation>другой отец</translation>
    </message>
    <message>
        <source>a man’s and a woman’s form of the surname</source>
        <translation>мужская и женская форма фамилии</translation>
    </message>
    <message>
        <source>only one word to compare</source>
        <translation>сравнить можно только одно слово</translation>
    </message>
    <message>
        <source>dates of birth that agree</source>
        <translation>согласуются даты рождения</translation>
    </message>
    <message>
        <source>the same place of birth</source>
        <translation>то же место рождения</translation>
    </message>
    <message>
        <source>held in the same place</source>
        <translation>содержание в том же месте</translation>
    </message>
    <message>
        <source>the same case</source>
        <translation>то же дело</translation>
    </message>
    <message>
        <source>the same event</source>
        <translation>то же событие</translation>
    </message>
    <message>
        <source>the same relative or organisation</source>
        <translation>тот же родственник или организация</translation>
    </message>
    <message>
        <source>nothing but the name is recorded of one of them</source>
        <translation>в одной из записей нет ничего, кроме имени</translation>
    </message>
    <message>
        <source>One of the two records is not there any more. Nothing was changed.</source>
        <translation>Одной из двух записей больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>the same identification number</source>
        <translation>тот же идентификационный номер</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display. Use a verb instead; kzdesk --help lists them.</source>
        <translation>Нет экрана. Используйте команду; список – kzdesk --help.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>These two were found not to be the same person. Nothing was changed. Take that decision back first if it was wrong.</source>
        <translation>Об этих двоих решено, что это разные люди. Ничего не изменено. Если решение неверно, сначала отмените его.</translation>
    </message>
    <message>
        <source>One of these two is recorded as related to the other. Nothing was changed. Delete the relation first if they are one person.</source>
        <translation>Между этими двумя записана связь. Ничего не изменено. Если это один человек, сначала удалите связь.</translation>
    </message>
    <message>
        <source>The two records contradict each other in {count} fields, the first of them “{field}”. Nothing was changed. Choose for each which value stands.</source>
        <translation>Две записи противоречат друг другу (полей: {count}, первое – «{field}»). Ничего не изменено. Выберите для каждого верное значение.</translation>
    </message>
    <message>
        <source>These two records were parted already. Nothing was changed.</source>
        <translation>Эти две записи уже разделены. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The record kept was itself joined to another one later. Nothing was changed. Part that merge first.</source>
        <translation>Оставленную запись саму позже присоединили к другой. Ничего не изменено. Сначала разделите то объединение.</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
</context>
<context>
    <name>month_of_a_day</name>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Введите ещё раз</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Надёжность парольной фразы</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Предложить слова</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>Write these words on paper, then type them below. Keep the paper away from this computer.</source>
        <translation>Запишите эти слова на бумаге и наберите их ниже. Храните бумагу подальше от этого компьютера.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Две фразы не совпадают.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Useless</source>
        <translation>Негодная</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Слабая</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Приемлемая</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошая</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Сильная</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Window and locking</source>
        <translation>Окно и блокировка</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase.</source>
        <translation>Прежние резервные копии открываются старой парольной фразой.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>The vault now opens with the new passphrase.</source>
        <translation>Хранилище теперь открывается новой парольной фразой.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>A backup is a complete copy of the encrypted vault. Keep one on another disk, in another place. The last three in a folder are kept.</source>
        <translation>Резервная копия – это полная копия зашифрованного хранилища. Держите одну на другом диске, в другом месте. В папке хранятся три последние.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Сделать копию …</translation>
    </message>
    <message>
        <source>Choose the folder for the backup</source>
        <translation>Выберите папку для резервной копии</translation>
    </message>
    <message>
        <source>The backup is made and verified: {name}</source>
        <translation>Резервная копия сделана и проверена: {name}</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>Последняя копия: {time}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Reads the whole vault and compares every record with the sealed history of changes.</source>
        <translation>Читает всё хранилище и сверяет каждую запись с запечатанной историей изменений.</translation>
    </message>
    <message>
        <source>Check vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>The vault is sound: {count} changes in its history hold.</source>
        <translation>Хранилище исправно: проверено изменений в истории – {count}.</translation>
    </message>
    <message>
        <source>The settings could not be kept. Check that your disk has room and may be written to.</source>
        <translation>Настройки не сохранены. Проверьте, что на диске есть место и запись разрешена.</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Updating …</source>
        <translation>Обновляется …</translation>
    </message>
    <message>
        <source>{count} characters cannot be printed; they are marked in the text.</source>
        <translation>Знаков, которые нельзя напечатать: {count}; они отмечены в тексте.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Make the preview smaller</source>
        <translation>Уменьшить просмотр</translation>
    </message>
    <message>
        <source>Make the preview larger</source>
        <translation>Увеличить просмотр</translation>
    </message>
    <message>
        <source>Fit the preview to its width</source>
        <translation>Подогнать просмотр по ширине</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>“{field}” is needed.</source>
        <translation>«{field}» – обязательное поле.</translation>
    </message>
    <message>
        <source>This date lies before “{field}”.</source>
        <translation>Эта дата раньше, чем «{field}».</translation>
    </message>
    <message>
        <source>This text holds a control character at place {place} that cannot be kept. Delete it there.</source>
        <translation>В тексте есть управляющий знак (место {place}), который нельзя сохранить. Удалите его.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>Текст длиннее, чем допускается (знаков: {limit}).</translation>
    </message>
    <message>
        <source>The second approval must be somebody else&apos;s.</source>
        <translation>Второе утверждение должно быть от другого человека.</translation>
    </message>
    <message>
        <source>the first approval is missing</source>
        <translation>нет первого утверждения</translation>
    </message>
    <message>
        <source>the second approval is missing</source>
        <translation>нет второго утверждения</translation>
    </message>
    <message>
        <source>both approvals are one person&apos;s</source>
        <translation>оба утверждения от одного человека</translation>
    </message>
    <message>
        <source>Imprisonment needs its term.</source>
        <translation>Лишению свободы нужен срок.</translation>
    </message>
    <message>
        <source>Give an answer, or write a note.</source>
        <translation>Дайте ответ или напишите заметку.</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>Пишите время так: 09:30.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Выберите двух разных людей.</translation>
    </message>
    <message>
        <source>A decision to list needs at least one criterion that is met.</source>
        <translation>Для решения включить в список нужен хотя бы один выполненный критерий.</translation>
    </message>
    <message>
        <source>The second reviewer must be somebody else.</source>
        <translation>Второй проверяющий должен быть другим человеком.</translation>
    </message>
    <message>
        <source>A criterion that is met needs its reason.</source>
        <translation>Выполненному критерию нужно обоснование.</translation>
    </message>
    <message>
        <source>An individual identification number has 12 digits; this one has a slip in it.</source>
        <translation>В индивидуальном идентификационном номере 12 цифр; в этом – ошибка.</translation>
    </message>
    <message>
        <source>Say to whom: a person or an organisation.</source>
        <translation>Укажите адресата: человека или организацию.</translation>
    </message>
    <message>
        <source>Write the paragraph or choose a text block.</source>
        <translation>Напишите абзац или выберите готовый текст.</translation>
    </message>
    <message>
        <source>Accepting or rejecting what a source says needs a reason.</source>
        <translation>Чтобы принять или отклонить слова источника, нужно обоснование.</translation>
    </message>
    <message>
        <source>Say who: a person, an agency, or both.</source>
        <translation>Укажите кто: человек, ведомство или оба.</translation>
    </message>
    <message>
        <source>a source is missing</source>
        <translation>нет источника</translation>
    </message>
    <message>
        <source>This cannot be saved yet: {count} to put right. What you typed is kept as a draft.</source>
        <translation>Сохранить ещё нельзя: исправьте (мест: {count}). Набранное сохранено как черновик.</translation>
    </message>
    <message>
        <source>A file is added at the record it proves something about: “Evidence”, “Add file…”.</source>
        <translation>Файл добавляют у той записи, которую он подтверждает: «Доказательства», «Добавить файл…».</translation>
    </message>
    <message>
        <source>Say which record this file belongs to.</source>
        <translation>Укажите, к какой записи относится этот файл.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>How far the work is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Released documents</source>
        <translation>Выданные документы</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Экспорт документа</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Still to check in this document: {count}.</source>
        <translation>Ещё проверить в этом документе: {count}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать …</translation>
    </message>
    <message>
        <source>File name (let it tell nothing personal)</source>
        <translation>Имя файла (пусть не говорит ничего личного)</translation>
    </message>
    <message>
        <source>A file of this name is there already. Replace it?</source>
        <translation>Файл с таким именем уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The file needs a name without slashes.</source>
        <translation>Нужно имя файла без косых черт.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Такой папки нет. Выберите существующую.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Страниц: {pages}</translation>
    </message>
    <message>
        <source>SHA-256 begins with {digest}</source>
        <translation>SHA-256 начинается с {digest}</translation>
    </message>
    <message>
        <source>The document cannot show these characters; each is marked in the text: {characters}. Look at those places.</source>
        <translation>Документ не может показать эти знаки; каждый отмечен в тексте: {characters}. Просмотрите эти места.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Save the manifest …</source>
        <translation>Сохранить опись …</translation>
    </message>
    <message>
        <source>Manifest written: {name}</source>
        <translation>Опись записана: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>{title} – {kind}: {fields}</source>
        <translation>{title} – {kind}: {fields}</translation>
    </message>
    <message>
        <source>{title}: {remark}</source>
        <translation>{title}: {remark}</translation>
    </message>
    <message>
        <source>{person} – “{title}”, {date}</source>
        <translation>{person} – «{title}», {date}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>Words that count: {counted}. Others: {others}.</source>
        <translation>Учтено слов: {counted}. Прочих: {others}.</translation>
    </message>
    <message>
        <source>Words that count: {counted} of {limit}. Others: {others}.</source>
        <translation>Учтено слов: {counted} из {limit}. Прочих: {others}.</translation>
    </message>
    <message>
        <source>Words that count: {counted} of {limit}, too long by {over}. Others: {others}.</source>
        <translation>Учтено слов: {counted} из {limit}, лишних: {over}. Прочих: {others}.</translation>
    </message>
    <message>
        <source>{count} – {title}</source>
        <translation>{count} – {title}</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>запись, которой больше нет</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не показано</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>What there is to say about the document</source>
        <translation>Что сказать о документе</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>Nothing that this document would use is kept out of it.</source>
        <translation>Ничто из нужного этому документу не опущено.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>По записи</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>the one before; type to choose another</source>
        <translation>предыдущая; наберите, чтобы выбрать другую</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Some people agreed to be shown to named recipients only; write the name as it stands in their consent.</source>
        <translation>Некоторые согласились, чтобы их показали только названным получателям; напишите имя так, как в их согласии.</translation>
    </message>
    <message>
        <source>“As of” needs a date, or nothing for the date of the record itself.</source>
        <translation>«На дату»: нужна дата или ничего – тогда дата самой записи.</translation>
    </message>
    <message>
        <source>There is nothing yet that this document could be made from. It needs a record: {kinds}.</source>
        <translation>Этот документ пока не по чему делать. Нужна запись: {kinds}.</translation>
    </message>
    <message>
        <source>Choose the record that this document is made from.</source>
        <translation>Выберите запись, по которой делается документ.</translation>
    </message>
    <message>
        <source>Released documents, or back</source>
        <translation>К выданным документам и обратно</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>What is printed of the next record</source>
        <translation>Что напечатано о следующей записи</translation>
    </message>
    <message>
        <source>What is printed of the record before</source>
        <translation>Что напечатано о предыдущей записи</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Not for these readers</source>
        <translation>Не для этих читателей</translation>
    </message>
    <message>
        <source>The field is of a class that is not given to these readers. It would be printed in a document for a smaller circle.</source>
        <translation>Поле такого класса этим читателям не дают. В документе для более узкого круга оно было бы напечатано.</translation>
    </message>
    <message>
        <source>No consent for this</source>
        <translation>На это нет согласия</translation>
    </message>
    <message>
        <source>The person has not agreed to be shown to these readers, or took the consent back. A consent recorded for the person that covers these readers would change it.</source>
        <translation>Человек не согласился, чтобы его показали этим читателям, или отозвал согласие. Это изменит запись о согласии, которое включает этих читателей.</translation>
    </message>
    <message>
        <source>Shown without the name, so less exactly</source>
        <translation>Показано без имени, поэтому менее точно</translation>
    </message>
    <message>
        <source>The person agreed to be shown only without a name: texts are left out, days become months, places become regions. A consent to be named to these readers would change it.</source>
        <translation>Человек согласился быть показанным только без имени: тексты опущены, дни становятся месяцами, места – областями. Это изменит согласие на называние для этих читателей.</translation>
    </message>
    <message>
        <source>Tells about others as well</source>
        <translation>Говорит и о других</translation>
    </message>
    <message>
        <source>The text tells about several people, and not all of them have agreed to be named to these readers. It is printed when each of them has a consent that covers it.</source>
        <translation>В тексте говорится о нескольких людях, и не все согласились, чтобы их называли этим читателям. Он печатается, когда у каждого есть согласие на это.</translation>
    </message>
    <message>
        <source>Accuses somebody, not yet approved</source>
        <translation>Обвиняет кого-то, ещё не утверждено</translation>
    </message>
    <message>
        <source>It accuses somebody by name. It is printed when two people have approved that in the record and a source is given.</source>
        <translation>Здесь кого-то обвиняют по имени. Это печатается, когда в записи есть утверждение двух человек и указан источник.</translation>
    </message>
    <message>
        <source>Shown because already published</source>
        <translation>Показано, потому что уже опубликовано</translation>
    </message>
    <message>
        <source>The person’s own consent does not cover these readers, but the person was named in public before. Deleting that earlier publication from the person’s record, or a withdrawal of consent, would change it.</source>
        <translation>Собственное согласие человека не включает этих читателей, но его уже называли публично. Это изменит удаление той прежней публикации из записи о человеке или отзыв согласия.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>Who is shown: {count}</source>
        <translation>Кто показан: {count}</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Кто показан</translation>
    </message>
    <message>
        <source>{name} – {how}</source>
        <translation>{name} – {how}</translation>
    </message>
    <message>
        <source>somebody whose record is gone</source>
        <translation>человек, запись о котором удалена</translation>
    </message>
    <message>
        <source>If the person takes consent back: {advice}</source>
        <translation>Если человек отзовёт согласие: {advice}</translation>
    </message>
    <message>
        <source>Only those that show this person</source>
        <translation>Только те, что показывают этого человека</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Проверить файл …</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <translation>Назад к документу</translation>
    </message>
    <message>
        <source>Nothing was released yet. What is exported stands here for good, with whom it shows.</source>
        <translation>Ещё ничего не выдано. Всё экспортированное остаётся здесь навсегда, вместе с тем, кого оно показывает.</translation>
    </message>
    <message>
        <source>No released document shows this person.</source>
        <translation>Ни один выданный документ не показывает этого человека.</translation>
    </message>
    <message>
        <source>{format} · SHA-256 {digest}</source>
        <translation>{format} · SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Файл читается …</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Страницы в уменьшенном виде</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
    <message>
        <source>“{file}” is genuine: byte for byte the file that was released as {release}.</source>
        <translation>«{file}» подлинный: байт в байт тот файл, что выдан как {release}.</translation>
    </message>
    <message>
        <source>“{file}” is genuine and has another name: byte for byte the file “{name}”, released as {release}.</source>
        <translation>«{file}» подлинный, но с другим именем: байт в байт файл «{name}», выданный как {release}.</translation>
    </message>
    <message>
        <source>“{file}” is genuine: the document inside the encrypted file “{name}”, released as {release}.</source>
        <translation>«{file}» подлинный: документ из зашифрованного файла «{name}», выданного как {release}.</translation>
    </message>
    <message>
        <source>“{file}” is an encrypted file that was not released from this vault, or was altered since. Do not pass it on as yours.</source>
        <translation>«{file}» – зашифрованный файл, который не выдан из этого хранилища или с тех пор изменён. Не передавайте его как свой.</translation>
    </message>
    <message>
        <source>“{file}” was not released from this vault, or was altered since: a single byte is enough. Do not pass it on as yours.</source>
        <translation>«{file}» не выдан из этого хранилища или с тех пор изменён: достаточно одного байта. Не передавайте его как свой.</translation>
    </message>
    <message>
        <source>{document}, {date}, {readers}</source>
        <translation>{document}, {date}, {readers}</translation>
    </message>
    <message>
        <source>Enter, or another click on it, opens the record that this is printed from.</source>
        <translation>Enter или ещё один щелчок открывает запись, по которой это напечатано.</translation>
    </message>
    <message>
        <source>Encrypted: only the recipient can open it</source>
        <translation>Зашифровано: откроет только получатель</translation>
    </message>
    <message>
        <source>Open: whoever gets the file can read it</source>
        <translation>Открыто: файл прочтёт каждый, к кому он попадёт</translation>
    </message>
    <message>
        <source>Key of the recipient (it begins with age1)</source>
        <translation>Ключ получателя (начинается с age1)</translation>
    </message>
    <message>
        <source>This is an age key. Compare it with its owner, best by voice.</source>
        <translation>Это ключ age. Сверьте его с владельцем, лучше голосом.</translation>
    </message>
    <message>
        <source>Passphrase of the vault, once more</source>
        <translation>Парольная фраза хранилища ещё раз</translation>
    </message>
    <message>
        <source>Reason why it may leave unprotected (kept in the vault)</source>
        <translation>Почему можно выдать без защиты (хранится в хранилище)</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read it. Keep it only where that is safe, and delete it when it has been sent.</source>
        <translation>Файл не будет зашифрован: его прочтёт каждый, к кому он попадёт. Храните его только там, где это безопасно, и удалите после отправки.</translation>
    </message>
</context>
<context>
    <name>purging</name>
    <message>
        <source>The person asked for it</source>
        <translation>Человек попросил об этом</translation>
    </message>
    <message>
        <source>It puts somebody in danger</source>
        <translation>Это подвергает кого-то опасности</translation>
    </message>
    <message>
        <source>It was recorded without consent</source>
        <translation>Записано без согласия</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Записано по ошибке</translation>
    </message>
    <message>
        <source>Law or a court demands it</source>
        <translation>Этого требует закон или суд</translation>
    </message>
    <message>
        <source>Nothing was purged. Choose why: asked, danger, consent, mistake, law.</source>
        <translation>Ничего не стёрто. Выберите причину: asked, danger, consent, mistake, law.</translation>
    </message>
    <message>
        <source>Nothing was purged: {count} records would go, more than are purged at once. Purge what belongs to it one by one.</source>
        <translation>Ничего не стёрто: пришлось бы стереть записей: {count}, это больше, чем стирают за один раз. Сотрите то, что к ней относится, по частям.</translation>
    </message>
    <message>
        <source>Nothing was purged. {count} records would go: confirm that by typing this number.</source>
        <translation>Ничего не стёрто. Будет стёрто записей: {count}. Подтвердите это, введя это число.</translation>
    </message>
    <message>
        <source>Nothing was purged: this record comes with kzdesk and tells nothing of anybody.</source>
        <translation>Ничего не стёрто: эта запись поставляется вместе с kzdesk и ни о ком не рассказывает.</translation>
    </message>
    <message>
        <source>Purged for ever</source>
        <translation>Стёрто навсегда</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Nothing was purged. A coordinator can purge a record for ever in its form, under “More”: its texts, history and files are destroyed on every device.</source>
        <translation>Ничего не стёрто. Координатор может стереть запись навсегда в её форме, через «Ещё»: её тексты, история и файлы уничтожаются на всех устройствах.</translation>
    </message>
    <message>
        <source>A device carries a purge out when it receives, and tells so with what it sends next.</source>
        <translation>Устройство выполняет стирание, когда получает обмен, и сообщает об этом со следующей отправкой.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>on {done} of {all} devices</source>
        <translation>устройств: {done} из {all}</translation>
    </message>
    <message>
        <source>{name}: done on {date}</source>
        <translation>{name}: выполнено {date}</translation>
    </message>
    <message>
        <source>{name}: not yet</source>
        <translation>{name}: ещё нет</translation>
    </message>
    <message>
        <source>{name}: not told, it reads the records no more and keeps what it has</source>
        <translation>{name}: не узнает, так как больше не читает эти записи; то, что есть, у него остаётся</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Purge “{title}” for ever</source>
        <translation>Стереть навсегда: «{title}»</translation>
    </message>
    <message>
        <source>Purge for ever</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Records that go: {count}. Evidence files: {files}. Devices: {devices}.</source>
        <translation>Будет стёрто записей: {count}. Файлов-доказательств: {files}. Устройств: {devices}.</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Their texts, their history, drafts and files are destroyed here now, and on the other devices when they receive. Nobody can bring them back. What stays is that something of this kind was purged, when, by whom and why.</source>
        <translation>Их тексты, история, черновики и файлы уничтожаются здесь сейчас, а на других устройствах – когда те получат обмен. Вернуть их не сможет никто. Останется только то, что запись такого вида была стёрта, когда, кем и почему.</translation>
    </message>
    <message>
        <source>Backups and files made before still hold them; so do bundles that lie at places, encrypted to devices of the team. Destroy those yourself. Evidence files are removed from places at the next visit, where a place allows it.</source>
        <translation>В прежних резервных копиях и выгруженных файлах они ещё есть, как и в пакетах, лежащих в местах обмена и зашифрованных для устройств группы. Уничтожьте их сами. Файлы-доказательства удаляются из мест обмена при следующем обращении к ним, если место это разрешает.</translation>
    </message>
    <message>
        <source>Devices that could read them once and are not told: {count}. They keep what they have.</source>
        <translation>Устройств, которые раньше могли их читать и не узнают о стирании: {count}. У них остаётся то, что есть.</translation>
    </message>
    <message>
        <source>Released editions whose frozen content goes as a whole: {count}. The date, the number of entries and the SHA-256 stay. What was published cannot be recalled.</source>
        <translation>Выпущенных редакций, чьё зафиксированное содержание стирается целиком: {count}. Остаются дата, число позиций и SHA-256. Опубликованное отозвать нельзя.</translation>
    </message>
    <message>
        <source>These records name the person in a text, and stay: {titles}.</source>
        <translation>В тексте этих записей человек назван, и они остаются: {titles}.</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– выберите –</translation>
    </message>
    <message>
        <source>The number of records that go, typed</source>
        <translation>Введите число стираемых записей</translation>
    </message>
    <message>
        <source>Passphrase of the vault, once more</source>
        <translation>Парольная фраза хранилища ещё раз</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>The vault is being written anew without them …</source>
        <translation>Хранилище переписывается без них …</translation>
    </message>
    <message>
        <source>Stopped. If the records are gone already, the rest is done when the vault is unlocked next.</source>
        <translation>Остановлено. Если записи уже стёрты, остальное будет сделано, когда хранилище откроют в следующий раз.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Purge for ever …</source>
        <translation>Стереть навсегда …</translation>
    </message>
    <message>
        <source>Purged here. The other devices do it when they receive.</source>
        <translation>Здесь стёрто. Другие устройства сделают это, когда получат обмен.</translation>
    </message>
    <message>
        <source>The record that was open was purged for ever</source>
        <translation>Открытая запись стёрта навсегда</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>This tells what was done and stays as it was written: it cannot be changed or deleted.</source>
        <translation>Здесь сказано, что было сделано. Это остаётся как есть: изменить или удалить нельзя.</translation>
    </message>
    <message>
        <source>Files are added and destroyed among the evidence of the record they belong to, so that the custody log tells it. Nothing was changed.</source>
        <translation>Файлы добавляют и уничтожают среди доказательств той записи, к которой они относятся, чтобы это осталось в журнале хранения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Sanctions target</source>
        <translation>Лицо для санкций</translation>
    </message>
    <message>
        <source>Sanctions targets</source>
        <translation>Лица для санкций</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Имя по-казахски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Posts with dates</source>
        <translation>Должности с датами</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>First approval to print</source>
        <translation>Первое утверждение к печати</translation>
    </message>
    <message>
        <source>Second approval to print</source>
        <translation>Второе утверждение к печати</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Ground for sanctions</source>
        <translation>Основание для санкций</translation>
    </message>
    <message>
        <source>Grounds for sanctions</source>
        <translation>Основания для санкций</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Sources, one on a line</source>
        <translation>Источники, по одному в строке</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Recommendation: to …</source>
        <translation>Рекомендация (что сделать)</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Named target</source>
        <translation>Названное лицо</translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation>Названные лица</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Готовый текст</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Готовые тексты</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Сколько пострадавших</translation>
    </message>
    <message>
        <source>This number is</source>
        <translation>Это число</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Подсчитано</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>Источник числа</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>What the team calls it, for example “Airport case”.</source>
        <translation>Как его называет группа, например «Дело об аэропорте».</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Вид дела</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>Кто расследует</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Возбуждено</translation>
    </message>
    <message>
        <source>The case is classified</source>
        <translation>Дело засекречено</translation>
    </message>
    <message>
        <source>Political motive</source>
        <translation>Политический мотив</translation>
    </message>
    <message>
        <source>Person in the case</source>
        <translation>Лицо в деле</translation>
    </message>
    <message>
        <source>People in the case</source>
        <translation>Лица в деле</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Working notes</source>
        <translation>Рабочие заметки</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма закона</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Нормы закона</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Кодекс</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Edition of the law</source>
        <translation>Редакция закона</translation>
    </message>
    <message>
        <source>Wording in reports</source>
        <translation>Формулировка в докладах</translation>
    </message>
    <message>
        <source>Official title, English translation</source>
        <translation>Официальное название, английский перевод</translation>
    </message>
    <message>
        <source>Official title in Russian</source>
        <translation>Официальное название по-русски</translation>
    </message>
    <message>
        <source>Official title in Kazakh</source>
        <translation>Официальное название по-казахски</translation>
    </message>
    <message>
        <source>Used for political prosecution</source>
        <translation>Применяется политически</translation>
    </message>
    <message>
        <source>Shortest imprisonment</source>
        <translation>Наименьший срок лишения свободы</translation>
    </message>
    <message>
        <source>Longest imprisonment</source>
        <translation>Наибольший срок лишения свободы</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действовала до</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation>Где это прочитано</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <source>Quoted as</source>
        <translation>Приводится как</translation>
    </message>
    <message>
        <source>The exact wording to print, without quotation marks. Empty: the wording of the provision.</source>
        <translation>Точная формулировка для печати, без кавычек. Пусто: формулировка нормы.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Print as “for alleged …”</source>
        <translation>Печатать как «вменяется …»</translation>
    </message>
    <message>
        <source>Printed after the charges: for …</source>
        <translation>Печатать после обвинений: за …</translation>
    </message>
    <message>
        <source>For example “allegedly publishing a video”. Printed once, after the last charge.</source>
        <translation>Например, «предполагаемую публикацию видео». Печатается один раз, после последнего обвинения.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>На что согласие</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Who gave it, if not the person</source>
        <translation>Кто дал, если не сам человек</translation>
    </message>
    <message>
        <source>Only for these recipients</source>
        <translation>Только для этих получателей</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Как дано</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Where the proof is kept</source>
        <translation>Где хранится подтверждение</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Лишение свободы</translation>
    </message>
    <message>
        <source>Kind of custody</source>
        <translation>Вид лишения свободы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Write ? when the day is not known.</source>
        <translation>Если день неизвестен, напишите «?».</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Почему закончилось</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Кто назначил</translation>
    </message>
    <message>
        <source>Detained by</source>
        <translation>Кто задержал</translation>
    </message>
    <message>
        <source>State that asks for extradition</source>
        <translation>Государство, требующее выдачи</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Warrant shown</source>
        <translation>Предъявлено ли постановление</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Объявленные причины</translation>
    </message>
    <message>
        <source>Ordered for (days)</source>
        <translation>Назначено на (дней)</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Продлено до</translation>
    </message>
    <message>
        <source>Held without contact</source>
        <translation>Без связи с внешним миром</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Семья извещена</translation>
    </message>
    <message>
        <source>Lawyer admitted</source>
        <translation>Адвокат допущен</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Приговоры</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Вынесен</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Инстанция</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Вступил в силу</translation>
    </message>
    <message>
        <source>Replaces the sentence</source>
        <translation>Заменяет приговор</translation>
    </message>
    <message>
        <source>Punishment</source>
        <translation>Наказание</translation>
    </message>
    <message>
        <source>Punishments</source>
        <translation>Наказания</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>For example 6y 6m, 6.5y, 9m or 15d.</source>
        <translation>Например 6 л 6 мес, 6,5 лет, 9 мес или 15 дн.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Исчисляется с</translation>
    </message>
    <message>
        <source>Days credited</source>
        <translation>Зачтено дней</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>Отсрочено до</translation>
    </message>
    <message>
        <source>Amount in tenge</source>
        <translation>Сумма в тенге</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Файл-доказательство</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Файлы-доказательства</translation>
    </message>
    <message>
        <source>What the file shows, in words that give nobody away.</source>
        <translation>Что показывает файл, словами, которые никого не выдают.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Taken or made on</source>
        <translation>Когда снято или составлено</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Original file name</source>
        <translation>Исходное имя файла</translation>
    </message>
    <message>
        <source>Type by content</source>
        <translation>Тип по содержимому</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Name of the sealed file</source>
        <translation>Имя запечатанного файла</translation>
    </message>
    <message>
        <source>Key of the sealed file</source>
        <translation>Ключ запечатанного файла</translation>
    </message>
    <message>
        <source>Act of custody</source>
        <translation>Действие с доказательством</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Журнал хранения</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Когда (UTC)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>Кому или от кого</translation>
    </message>
    <message>
        <source>SHA-256 found</source>
        <translation>Найденный SHA-256</translation>
    </message>
    <message>
        <source>Number on this device</source>
        <translation>Номер на этом устройстве</translation>
    </message>
    <message>
        <source>Hash of the act before</source>
        <translation>Хеш предыдущего действия</translation>
    </message>
    <message>
        <source>Hash of this act</source>
        <translation>Хеш этого действия</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>For example 09:30.</source>
        <translation>Например 09:30.</translation>
    </message>
    <message>
        <source>Courtroom</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Судьи</translation>
    </message>
    <message>
        <source>Prosecutors</source>
        <translation>Прокуроры</translation>
    </message>
    <message>
        <source>Lawyers</source>
        <translation>Адвокаты</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>Как проходило</translation>
    </message>
    <message>
        <source>A reason was given for closing the hearing</source>
        <translation>Названа причина закрытия заседания</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>Time of the next hearing</source>
        <translation>Время следующего заседания</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный лист</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Recording allowed</source>
        <translation>Запись разрешена</translation>
    </message>
    <message>
        <source>Notes in court</source>
        <translation>Записи в суде</translation>
    </message>
    <message>
        <source>Overall grade</source>
        <translation>Общая оценка</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>At</source>
        <translation>В какое время</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Two records of one person</source>
        <translation>Две записи об одном человеке</translation>
    </message>
    <message>
        <source>Records joined</source>
        <translation>Объединённые записи</translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>Оставленная запись</translation>
    </message>
    <message>
        <source>Record joined to it</source>
        <translation>Присоединённая запись</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Кто объединил</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Parted again</source>
        <translation>Снова разделено</translation>
    </message>
    <message>
        <source>Moved with it</source>
        <translation>Перенесено вместе</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before the merge (JSON)</source>
        <translation>До объединения (JSON)</translation>
    </message>
    <message>
        <source>After the merge (JSON)</source>
        <translation>После объединения (JSON)</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Не тот же человек</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Когда решено</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>(a) Detention in violation of a fundamental freedom</source>
        <translation>(a) Лишение свободы в нарушение одной из основных свобод</translation>
    </message>
    <message>
        <source>Reason for (a)</source>
        <translation>Обоснование (a)</translation>
    </message>
    <message>
        <source>(b) Purely political reasons, no connection to an offence</source>
        <translation>(b) Чисто политические причины, вне связи с правонарушением</translation>
    </message>
    <message>
        <source>Reason for (b)</source>
        <translation>Обоснование (b)</translation>
    </message>
    <message>
        <source>(c) Length or conditions out of proportion</source>
        <translation>(c) Срок или условия явно несоразмерны</translation>
    </message>
    <message>
        <source>Reason for (c)</source>
        <translation>Обоснование (c)</translation>
    </message>
    <message>
        <source>(d) Discriminatory compared with others</source>
        <translation>(d) Дискриминация по сравнению с другими</translation>
    </message>
    <message>
        <source>Reason for (d)</source>
        <translation>Обоснование (d)</translation>
    </message>
    <message>
        <source>(e) Clearly unfair proceedings with political motives</source>
        <translation>(e) Явно несправедливое разбирательство по политическим мотивам</translation>
    </message>
    <message>
        <source>Reason for (e)</source>
        <translation>Обоснование (e)</translation>
    </message>
    <message>
        <source>Grounds against listing</source>
        <translation>Доводы против включения</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>Первый проверяющий</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Второй проверяющий</translation>
    </message>
    <message>
        <source>List edition</source>
        <translation>Редакция списка</translation>
    </message>
    <message>
        <source>List editions</source>
        <translation>Редакции списка</translation>
    </message>
    <message>
        <source>Published by (one organisation on a line)</source>
        <translation>Кто публикует (по организации в строке)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Вступление</translation>
    </message>
    <message>
        <source>An empty line parts two paragraphs.</source>
        <translation>Пустая строка разделяет абзацы.</translation>
    </message>
    <message>
        <source>Order of entries</source>
        <translation>Порядок в группе</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Алфавит</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись в списке</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи в списке</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Empty: the Latin name preferred for reports.</source>
        <translation>Пусто: латинское имя для докладов.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>An empty line parts two paragraphs. Term, articles and dates are printed from the records.</source>
        <translation>Пустая строка разделяет абзацы. Срок, статьи и даты печатаются из записей.</translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation>Примечание для читателя</translation>
    </message>
    <message>
        <source>For example why two sources give different dates. Printed as a note at the entry.</source>
        <translation>Например, почему у двух источников разные даты. Печатается как примечание к записи.</translation>
    </message>
    <message>
        <source>First line instead of the generated one</source>
        <translation>Первая строка вместо составленной программой</translation>
    </message>
    <message>
        <source>Listed without a decision to list, because</source>
        <translation>Включено без решения, потому что</translation>
    </message>
    <message>
        <source>Leave out the generated dates</source>
        <translation>Не печатать составленные даты</translation>
    </message>
    <message>
        <source>Answer to a finding</source>
        <translation>Ответ на замечание</translation>
    </message>
    <message>
        <source>Answers to findings</source>
        <translation>Ответы на замечания</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Release of an edition</source>
        <translation>Выпуск редакции</translation>
    </message>
    <message>
        <source>Releases of an edition</source>
        <translation>Выпуски редакции</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Кто выпустил</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 содержания</translation>
    </message>
    <message>
        <source>Findings and answers</source>
        <translation>Замечания и ответы</translation>
    </message>
    <message>
        <source>SHA-256 of the files</source>
        <translation>SHA-256 файлов</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>Состояние хранилища</translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation>Зафиксированное содержание</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Род занятий</translation>
    </message>
    <message>
        <source>As a report would print it, for example “journalist”.</source>
        <translation>Как напечатал бы доклад, например «журналист».</translation>
    </message>
    <message>
        <source>Public roles</source>
        <translation>Общественные роли</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этническая принадлежность</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Вероисповедание</translation>
    </message>
    <message>
        <source>Disability group</source>
        <translation>Группа инвалидности</translation>
    </message>
    <message>
        <source>Dependants under 18</source>
        <translation>Иждивенцы до 18 лет</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Public biography</source>
        <translation>Публичная биография</translation>
    </message>
    <message>
        <source>Individual identification number</source>
        <translation>Индивидуальный идентификационный номер</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Документы, удостоверяющие личность</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>This person is</source>
        <translation>Этот человек – кто</translation>
    </message>
    <message>
        <source>Of this person</source>
        <translation>По отношению к человеку</translation>
    </message>
    <message>
        <source>Of this organisation</source>
        <translation>По отношению к организации</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Leave empty: kzdesk sees it from the letters.</source>
        <translation>Оставьте пустым: kzdesk определит по буквам.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Вид имени</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>Имя, как написано</translation>
    </message>
    <message>
        <source>Leave empty: it is put together from the parts.</source>
        <translation>Оставьте пустым: составляется из частей.</translation>
    </message>
    <message>
        <source>Patronymic style</source>
        <translation>Вид отчества</translation>
    </message>
    <message>
        <source>The surname is a patronymic</source>
        <translation>Фамилия – это отчество</translation>
    </message>
    <message>
        <source>Sorts as (Cyrillic)</source>
        <translation>Сортировать как (кириллица)</translation>
    </message>
    <message>
        <source>Surname and given name in Cyrillic: lists are ordered by it, not by the Latin spelling.</source>
        <translation>Фамилия и имя кириллицей: списки упорядочены по ним, а не по латинице.</translation>
    </message>
    <message>
        <source>Source of this spelling</source>
        <translation>Источник этого написания</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Former and other names</source>
        <translation>Прежние и другие названия</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Находится в</translation>
    </message>
    <message>
        <source>ISO 3166-2 code</source>
        <translation>Код ISO 3166-2</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Существует с</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Существовало до</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Входило в</translation>
    </message>
    <message>
        <source>Lay in</source>
        <translation>Находилось в</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Banned on</source>
        <translation>Когда запрещена</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>Кто запретил</translation>
    </message>
    <message>
        <source>What the ban says</source>
        <translation>Что сказано в запрете</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Официальный код</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>В чьём ведении</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Уровень безопасности</translation>
    </message>
    <message>
        <source>Not an official place of detention</source>
        <translation>Неофициальное место содержания</translation>
    </message>
    <message>
        <source>Earlier publication</source>
        <translation>Прежняя публикация</translation>
    </message>
    <message>
        <source>Earlier publications</source>
        <translation>Прежние публикации</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Где названо имя</translation>
    </message>
    <message>
        <source>The publication that named this person, so that it can be found again.</source>
        <translation>Публикация, в которой этот человек назван, чтобы её можно было найти.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес в сети</translation>
    </message>
    <message>
        <source>Released document</source>
        <translation>Выданный документ</translation>
    </message>
    <message>
        <source>Released documents</source>
        <translation>Выданные документы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Made from the record</source>
        <translation>По какой записи</translation>
    </message>
    <message>
        <source>Encrypted to</source>
        <translation>Зашифровано для</translation>
    </message>
    <message>
        <source>Reason for an open file</source>
        <translation>Почему файл открытый</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>SHA-256 of the document</source>
        <translation>SHA-256 документа</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Опись</translation>
    </message>
    <message>
        <source>Person shown</source>
        <translation>Показанный человек</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Показанные люди</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Как показан</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Своя формулировка</translation>
    </message>
    <message>
        <source>Own wordings</source>
        <translation>Свои формулировки</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Вместо чего</translation>
    </message>
    <message>
        <source>Report or submission</source>
        <translation>Доклад или материалы</translation>
    </message>
    <message>
        <source>Reports and submissions</source>
        <translation>Доклады и материалы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Addressees, one on a line</source>
        <translation>Адресаты, по одному в строке</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>Государство – объект обзора</translation>
    </message>
    <message>
        <source>Session and cycle</source>
        <translation>Сессия и цикл</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>Какие правила соблюдать</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Организация-автор</translation>
    </message>
    <message>
        <source>Submitters</source>
        <translation>Организации-авторы</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Основана</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Чем занимается</translation>
    </message>
    <message>
        <source>Contact to print</source>
        <translation>Контакт для печати</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Part of the chapter before it</source>
        <translation>Часть предыдущей главы</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Без номера</translation>
    </message>
    <message>
        <source>In a submission to the Universal Periodic Review: its paragraphs have no numbers.</source>
        <translation>В материалах к Универсальному периодическому обзору: её абзацы не нумеруются.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>A passage used in several documents, printed in place of the text.</source>
        <translation>Текст, который служит нескольким документам; печатается вместо поля «Текст».</translation>
    </message>
    <message>
        <source>Points under it, one on a line</source>
        <translation>Пункты под ним, по одному в строке</translation>
    </message>
    <message>
        <source>Write [1] in the text or in a point where the first source belongs; others stand at the end of the text.</source>
        <translation>Поставьте [1] в тексте или пункте там, где нужен первый источник; остальные встанут в конце текста.</translation>
    </message>
    <message>
        <source>Earlier recommendation</source>
        <translation>Прежняя рекомендация</translation>
    </message>
    <message>
        <source>Earlier recommendations</source>
        <translation>Прежние рекомендации</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Кто рекомендовал</translation>
    </message>
    <message>
        <source>Answer of the State</source>
        <translation>Ответ государства</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что из неё вышло</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Кто наложил</translation>
    </message>
    <message>
        <source>Effect on the person</source>
        <translation>Последствия для человека</translation>
    </message>
    <message>
        <source>Imposed before a verdict</source>
        <translation>Наложено до приговора</translation>
    </message>
    <message>
        <source>Goes on after the sentence is served</source>
        <translation>Действует и после отбытия наказания</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Entry of the financial List</source>
        <translation>Запись финансового перечня</translation>
    </message>
    <message>
        <source>Financial List</source>
        <translation>Финансовый перечень</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Имя, как напечатано</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Тот же человек?</translation>
    </message>
    <message>
        <source>Likeness (0 to 100)</source>
        <translation>Сходство (0–100)</translation>
    </message>
    <message>
        <source>Why it may be the same person</source>
        <translation>Почему это может быть он</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Note or correction in the List</source>
        <translation>Примечание или поправка в перечне</translation>
    </message>
    <message>
        <source>File read on</source>
        <translation>Файл прочитан</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>A title or an alias that gives nobody away.</source>
        <translation>Название или псевдоним, который никого не выдаёт.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Who the source is</source>
        <translation>Кто источник</translation>
    </message>
    <message>
        <source>Risks to the source</source>
        <translation>Риски для источника</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>О человеке</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>О деле</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>О событии</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Assertions</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>What is asserted</source>
        <translation>Что утверждается</translation>
    </message>
    <message>
        <source>By which source</source>
        <translation>По какому источнику</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Основание решения</translation>
    </message>
    <message>
        <source>Link to another event</source>
        <translation>Связь с другим событием</translation>
    </message>
    <message>
        <source>Linked events</source>
        <translation>Связанные события</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Это событие</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Другое событие</translation>
    </message>
    <message>
        <source>Act against a victim</source>
        <translation>Деяние против жертвы</translation>
    </message>
    <message>
        <source>Acts against victims</source>
        <translation>Деяния против жертв</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Жертва</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид деяния</translation>
    </message>
    <message>
        <source>Exact location</source>
        <translation>Точное место</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Названная причина</translation>
    </message>
    <message>
        <source>Victim afterwards</source>
        <translation>Жертва после этого</translation>
    </message>
    <message>
        <source>What the authorities say</source>
        <translation>Что говорят власти</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Нарушитель</translation>
    </message>
    <message>
        <source>Perpetrators</source>
        <translation>Нарушители</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Degree of involvement</source>
        <translation>Степень причастности</translation>
    </message>
    <message>
        <source>Rank and post</source>
        <translation>Звание и должность</translation>
    </message>
    <message>
        <source>Criminal responsibility</source>
        <translation>Уголовная ответственность</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Способы</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Телесные повреждения</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Дата осмотра</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Кто осмотрел</translation>
    </message>
    <message>
        <source>Findings agree with the account</source>
        <translation>Согласуется ли осмотр с рассказом</translation>
    </message>
    <message>
        <source>Psychological findings</source>
        <translation>Психологическое состояние</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <translation>Медицинская помощь</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Заявление подписано</translation>
    </message>
    <message>
        <source>Complaint filed</source>
        <translation>Жалоба подана</translation>
    </message>
    <message>
        <source>Criminal case number</source>
        <translation>Номер уголовного дела</translation>
    </message>
    <message>
        <source>Outcome of the complaint</source>
        <translation>Исход жалобы</translation>
    </message>
    <message>
        <source>Pressed to withdraw the complaint</source>
        <translation>Давление, чтобы отозвать жалобу</translation>
    </message>
    <message>
        <source>Compensation in tenge</source>
        <translation>Компенсация в тенге</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More to do with this record</source>
        <translation>Ещё о этой записи</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Pin to Home, or take off</source>
        <translation>Закрепить на Главной или открепить</translation>
    </message>
    <message>
        <source>Save the record first, or select one in the list</source>
        <translation>Сначала сохраните запись или выберите её в списке</translation>
    </message>
    <message>
        <source>A time line is drawn for people and for cases</source>
        <translation>Хронология строится для людей и дел</translation>
    </message>
    <message>
        <source>Pinned: it stands on Home</source>
        <translation>Закреплено на Главной</translation>
    </message>
    <message>
        <source>Taken off Home</source>
        <translation>Откреплено от Главной</translation>
    </message>
    <message>
        <source>A copy, not saved yet. Change what is different, then save</source>
        <translation>Копия, ещё не сохранена. Измените отличия и сохраните</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: любое</translation>
    </message>
    <message>
        <source>Filter: {field}</source>
        <translation>Отбор: {field}</translation>
    </message>
    <message>
        <source>Order: {field} ↑</source>
        <translation>Порядок: {field} ↑</translation>
    </message>
    <message>
        <source>Order: {field} ↓</source>
        <translation>Порядок: {field} ↓</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Назад</translation>
    </message>
    <message>
        <source>Back (Alt+Left or Esc)</source>
        <translation>Назад (Alt+← или Esc)</translation>
    </message>
    <message>
        <source>{step} (Ctrl+S)</source>
        <translation>{step} (Ctrl+S)</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Удалить …</translation>
    </message>
    <message>
        <source>Add to: {kind} …</source>
        <translation>В «{kind}» …</translation>
    </message>
    <message>
        <source>Record to add to</source>
        <translation>К какой записи добавить</translation>
    </message>
    <message>
        <source>Search in {kind}: any word of a name, a number, a note …</source>
        <translation>Поиск ({kind}): слово из имени, номер, заметка …</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Новая запись: {kind}</translation>
    </message>
    <message>
        <source>New: {kind} (Ctrl+N)</source>
        <translation>Новая запись: {kind} (Ctrl+N)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Ещё отборы</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Меньше отборов</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>всего: {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>найдено: {count}</translation>
    </message>
    <message>
        <source>the first {count} found: type more to find the others</source>
        <translation>первые из найденных: {count}; наберите ещё, чтобы найти остальные</translation>
    </message>
    <message>
        <source>{kind}: none yet. Press Ctrl+N to enter the first.</source>
        <translation>{kind}: пока нет. Ctrl+N – завести первую запись.</translation>
    </message>
    <message>
        <source>Nothing found. Esc clears the search and the filters.</source>
        <translation>Ничего не найдено. Esc снимает поиск и отборы.</translation>
    </message>
    <message>
        <source>Still open: {title} → (Alt+Right)</source>
        <translation>Ещё открыто: {title} → (Alt+→)</translation>
    </message>
    <message>
        <source>Enter: open · Delete: delete · Ctrl+N: new · Ctrl+F: search · Alt+1 … Alt+9: kinds</source>
        <translation>Enter: открыть · Delete: удалить · Ctrl+N: новая · Ctrl+F: поиск · Alt+1…9: виды</translation>
    </message>
    <message>
        <source>{part}: {field}</source>
        <translation>{part}: {field}</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, с</translation>
    </message>
    <message>
        <source>{field}, until</source>
        <translation>{field}, по</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>5.1.2022</source>
        <translation>5.1.2022</translation>
    </message>
    <message>
        <source>Not saved yet: {count} to put right. The cursor stands in the first. What you typed is kept as a draft.</source>
        <translation>Ещё не сохранено: исправьте (мест: {count}). Курсор стоит на первом. Набранное сохранено как черновик.</translation>
    </message>
    <message>
        <source>You typed something here on {time} that was not saved.</source>
        <translation>Вы что-то набрали здесь ({time}) и не сохранили.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Набранное здесь ещё не сохранено.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Оставить черновиком</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you edit it. What you typed is still here: look at the other change, and let yours stand if it should.</source>
        <translation>Пока вы правили запись, её изменили в другом месте. Набранное вами на месте: посмотрите чужое изменение и, если надо, оставьте своё.</translation>
    </message>
    <message>
        <source>While you edit this record another changed the same field, “{field}”. What you typed is still here and is not saved: look at the other change, and let yours stand if it should.</source>
        <translation>Пока вы правите эту запись, другой изменил то же поле: «{field}». Введённое вами осталось здесь и не сохранено: посмотрите чужое изменение и оставьте своё, если оно верно.</translation>
    </message>
    <message>
        <source>Another changed this record meanwhile, elsewhere than you. Saving keeps both changes.</source>
        <translation>Тем временем другой изменил эту запись в других полях. При сохранении останутся оба изменения.</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Показать сохранённое</translation>
    </message>
    <message>
        <source>Let mine stand</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Saving now puts yours in place of what is stored. The history keeps both.</source>
        <translation>Если сохранить сейчас, ваше заменит сохранённое. История хранит и то и другое.</translation>
    </message>
    <message>
        <source>This record was deleted elsewhere. What you typed is still here; saving makes a new record of it.</source>
        <translation>Эту запись удалили в другом месте. Набранное вами на месте; сохранение создаст её заново.</translation>
    </message>
    <message>
        <source>Removed: {title}. The record keeps it until you save.</source>
        <translation>Убрано: {title}. В записи остаётся, пока вы не сохраните.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Delete “{title}” with all its parts? It leaves every list and search; the history keeps it.</source>
        <translation>Удалить «{title}» со всеми частями? Запись уйдёт из всех списков и поиска; история её хранит.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Add to which one?</source>
        <translation>Добавить к какой?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Сохранить и взять</translation>
    </message>
    <message>
        <source>This draft was saved or discarded meanwhile</source>
        <translation>Этот черновик тем временем сохранён или отброшен</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>What sources say about a field</source>
        <translation>Что источники говорят о поле</translation>
    </message>
    <message>
        <source>Files that prove something about the record</source>
        <translation>Файлы-доказательства к записи</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Виды записей</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Сохранять нечего</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Saved together with what another changed meanwhile</source>
        <translation>Сохранено вместе с тем, что тем временем изменил другой</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Сохранено как черновик</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Saved searches of this list</source>
        <translation>Сохранённые запросы этого списка</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Сохранить этот запрос …</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Забыть запрос</translation>
    </message>
    <message>
        <source>Name of the search. A search of that name is replaced.</source>
        <translation>Название запроса. Запрос с таким названием будет заменён.</translation>
    </message>
    <message>
        <source>Keep the search</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Used by ({count})</source>
        <translation>Где используется ({count})</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>This record cannot be deleted: other records refer to it ({count}). Nothing was changed. Take it out of those records first; the form lists them under “Used by”.</source>
        <translation>Эту запись нельзя удалить: на неё ссылаются другие (записей: {count}). Ничего не изменено. Сначала уберите её оттуда; в форме они стоят под «Где используется».</translation>
    </message>
    <message>
        <source>⚠ {number} of {count}: {sentence}</source>
        <translation>⚠ {number} из {count}: {sentence}</translation>
    </message>
    <message>
        <source>To the field (F8)</source>
        <translation>К полю (F8)</translation>
    </message>
    <message>
        <source>To the field of what contradicts, and on to the next</source>
        <translation>К полю с противоречием и к следующему</translation>
    </message>
    <message>
        <source>Perhaps on record already: {title} ({detail}).</source>
        <translation>Возможно, уже есть запись: {title} ({detail}).</translation>
    </message>
    <message>
        <source>Perhaps on record already: {title} ({detail}), and others of a name like it: {count}.</source>
        <translation>Возможно, уже есть запись: {title} ({detail}), и ещё с похожим именем: {count}.</translation>
    </message>
    <message>
        <source>Look at the record (F9)</source>
        <translation>Посмотреть запись (F9)</translation>
    </message>
    <message>
        <source>Look at who is on record under a name like this, and on to the next</source>
        <translation>Посмотреть, кто записан под похожим именем, и следующего</translation>
    </message>
</context>
<context>
    <name>releasing</name>
    <message>
        <source>Nothing was written. A document leaves the vault in one of two ways: encrypted to the age key of whoever receives it, or open, after the passphrase was given once more together with a reason.</source>
        <translation>Ничего не записано. Документ покидает хранилище одним из двух способов: зашифрованным для ключа age получателя или открытым – если ещё раз дать парольную фразу и указать причину.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose one way: encrypted to a recipient, or open with a reason.</source>
        <translation>Ничего не записано. Выберите один способ: зашифровать для получателя или выдать открытым с указанием причины.</translation>
    </message>
    <message>
        <source>Nothing was written. An open file needs a reason, which is kept with the release.</source>
        <translation>Ничего не записано. Открытому файлу нужна причина; она хранится вместе с выдачей.</translation>
    </message>
    <message>
        <source>This is no key to encrypt to. The recipient’s age program shows the right one: it begins with age1 and has 62 characters.</source>
        <translation>Это не ключ, для которого можно шифровать. Правильный показывает программа age получателя: он начинается с age1, в нём 62 знака.</translation>
    </message>
    <message>
        <source>This is somebody’s secret key, which opens what is encrypted. Delete it, tell its owner to make a new one, and ask for the public key, which begins with age1.</source>
        <translation>Это чей-то секретный ключ, который открывает зашифрованное. Удалите его, попросите владельца создать новый и дать вам открытый ключ – он начинается с age1.</translation>
    </message>
    <message>
        <source>Time line, for the desk</source>
        <translation>Хронология для себя</translation>
    </message>
    <message>
        <source>Summary of hearings, for the desk</source>
        <translation>Сводка о заседаниях для себя</translation>
    </message>
    <message>
        <source>List of findings, for the desk</source>
        <translation>Перечень замечаний для себя</translation>
    </message>
    <message>
        <source>Calendar file with names</source>
        <translation>Файл календаря с именами</translation>
    </message>
    <message>
        <source>Nothing was written: the document shows something that is not saved yet. Save it and try again.</source>
        <translation>Ничего не записано: документ показывает то, что ещё не сохранено. Сохраните и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing was written: records or consent changed since this document was made. Make it again and look at it before it leaves the vault.</source>
        <translation>Ничего не записано: после создания документа изменились записи или согласия. Сделайте его заново и просмотрите, прежде чем выдать.</translation>
    </message>
    <message>
        <source>The file could not be read. Check its path.</source>
        <translation>Файл не удалось прочитать. Проверьте путь к нему.</translation>
    </message>
    <message>
        <source>Published: it cannot be called back. Take the person out, publish a new edition in its place, and ask those who host the old one to remove it.</source>
        <translation>Опубликовано: вернуть это нельзя. Уберите человека, опубликуйте вместо этой новую редакцию и попросите тех, у кого лежит старая, удалить её.</translation>
    </message>
    <message>
        <source>Tell whoever received it that consent was withdrawn, and ask them to delete the file and its copies.</source>
        <translation>Сообщите получателю, что согласие отозвано, и попросите удалить файл и его копии.</translation>
    </message>
    <message>
        <source>An open file: find every place it was put or sent to, delete it there, and tell whoever received it that consent was withdrawn.</source>
        <translation>Открытый файл: найдите все места, куда он положен или отправлен, удалите его там и сообщите получателям, что согласие отозвано.</translation>
    </message>
    <message>
        <source>Shown without the name: check whether the story gives the person away, and if so do as with a name.</source>
        <translation>Показано без имени: проверьте, не выдаёт ли человека рассказ; если да, поступите как с именем.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Answer the finding</source>
        <translation>Ответ на замечание</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Сохранить ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reason, with the source that shows it</source>
        <translation>Обоснование с указанием источника</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>An answer needs a reason: somebody will ask for it.</source>
        <translation>Ответу нужно обоснование: о нём спросят.</translation>
    </message>
    <message>
        <source>The answer holds until one of the facts changes.</source>
        <translation>Ответ действует, пока не изменится один из фактов.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Check the records, then choose a finding.</source>
        <translation>Ничего не выбрано. Проверьте записи и выберите замечание.</translation>
    </message>
    <message>
        <source>{kind}, {field}</source>
        <translation>{kind}, {field}</translation>
    </message>
    <message>
        <source>{weight} · {check}</source>
        <translation>{weight} · {check}</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}: {value}</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Answered: {answer}. {reason}</source>
        <translation>Ответ: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Answered on {date} by {by}: {answer}. {reason}</source>
        <translation>Ответ дан {date}, {by}: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Open again: the facts changed since this was answered on {date} ({answer}: {reason}). What was found then: {sentence}</source>
        <translation>Снова без ответа: факты изменились после ответа, данного {date} ({answer}: {reason}). Тогда было найдено: {sentence}</translation>
    </message>
    <message>
        <source>Answer … (A)</source>
        <translation>Ответить … (A)</translation>
    </message>
    <message>
        <source>Take the answer back (T)</source>
        <translation>Отменить ответ (T)</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Что проверить</translation>
    </message>
    <message>
        <source>the whole vault</source>
        <translation>всё хранилище</translation>
    </message>
    <message>
        <source>{date}: {title}</source>
        <translation>{date}: {title}</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>только ошибки</translation>
    </message>
    <message>
        <source>errors and warnings</source>
        <translation>ошибки и предупреждения</translation>
    </message>
    <message>
        <source>errors, warnings and hints</source>
        <translation>ошибки, предупреждения, подсказки</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>person</source>
        <translation>по людям</translation>
    </message>
    <message>
        <source>class</source>
        <translation>по видам</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>answered ones too</source>
        <translation>и с ответом</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Со словами</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Lists, texts and several people</source>
        <translation>Списки, тексты и несколько человек</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Человек без имени</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>Проверить записи</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}. Hints: {hints}. Answered: {answered}.</source>
        <translation>Ошибок: {errors}. Предупреждений: {warnings}. Подсказок: {hints}. С ответом: {answered}.</translation>
    </message>
    <message>
        <source>Shown here: {count}.</source>
        <translation>Здесь показано: {count}.</translation>
    </message>
    <message>
        <source>Shown here: the first {most} of {count}; narrow the choice to see the others.</source>
        <translation>Здесь показаны первые {most} из {count}; чтобы увидеть остальные, сузьте выбор.</translation>
    </message>
    <message>
        <source>Not checked since the vault was opened.</source>
        <translation>С открытия хранилища не проверялось.</translation>
    </message>
    <message>
        <source>Records changed since the last check.</source>
        <translation>После последней проверки записи изменились.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was found. A check compares two facts, and where one of them is not recorded it says nothing.</source>
        <translation>Ничего не найдено. Проверка сравнивает два факта; где один из них не записан, она молчит.</translation>
    </message>
    <message>
        <source>No finding fits the choice above.</source>
        <translation>Под выбранные выше условия не подходит ни одно замечание.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>List of the findings shown, for a meeting …</source>
        <translation>Перечень показанных замечаний для совещания …</translation>
    </message>
    <message>
        <source>What could not be compared …</source>
        <translation>Что не с чем было сравнить …</translation>
    </message>
    <message>
        <source>Same person? … (Ctrl+D)</source>
        <translation>Один человек? … (Ctrl+D)</translation>
    </message>
    <message>
        <source>Financial List … (Ctrl+L)</source>
        <translation>Финансовый перечень … (Ctrl+L)</translation>
    </message>
    <message>
        <source>Financial List, or back to the findings</source>
        <translation>Финансовый перечень или назад к замечаниям</translation>
    </message>
    <message>
        <source>Release the edition that is chosen</source>
        <translation>Выпустить выбранную редакцию</translation>
    </message>
    <message>
        <source>Same person?, or back to the findings</source>
        <translation>Один человек? – или обратно к замечаниям</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Take back the answer to the finding</source>
        <translation>Отменить ответ на замечание</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>To the field of the first fact; 2 to 9 to the others</source>
        <translation>К полю первого факта; 2–9 – к остальным</translation>
    </message>
    <message>
        <source>N, P: next, previous · 1, 2 …: to the field of a fact · A: answer · T: take the answer back · F5: check</source>
        <translation>N, P: следующее, предыдущее · 1, 2 …: к полю факта · A: ответить · T: отменить ответ · F5: проверить</translation>
    </message>
    <message>
        <source>List of findings for a meeting</source>
        <translation>Перечень замечаний для совещания</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Далее …</translation>
    </message>
    <message>
        <source>Findings on the list, as they are chosen on the page: {count}.</source>
        <translation>Замечаний в перечне, как выбрано на странице: {count}.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>names, sentences and values</source>
        <translation>имена, формулировки и значения</translation>
    </message>
    <message>
        <source>no names and no values, only class, field and a code</source>
        <translation>без имён и значений: только вид, поле и код</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>What could not be compared</source>
        <translation>Что не с чем было сравнить</translation>
    </message>
    <message>
        <source>A check compares two facts. Where one of them is empty it says nothing, though something may be wrong. Of the fields that are compared most these are empty:</source>
        <translation>Проверка сравнивает два факта. Где один из них пуст, она молчит, хотя что-то может быть неверно. Из чаще всего сравниваемых полей пусты:</translation>
    </message>
    <message>
        <source>Every field that is compared most is filled in everywhere.</source>
        <translation>Все чаще всего сравниваемые поля везде заполнены.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Empty in</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>{empty} of {count}</source>
        <translation>{empty} из {count}</translation>
    </message>
    <message>
        <source>People without any record of: {kind}</source>
        <translation>Люди без записей: {kind}</translation>
    </message>
</context>
<context>
    <name>rulesets</name>
    <message>
        <source>Too long by {over} words: {counted} count, {limit} are allowed.</source>
        <translation>Длиннее на слов: {over}. Учтено {counted}, допускается {limit}.</translation>
    </message>
    <message>
        <source>The text is in a language that is not taken: submissions come in Arabic, Chinese, English, French, Russian or Spanish, preferably in English, French or Spanish.</source>
        <translation>Текст на языке, который не принимают: материалы подают на английском, арабском, испанском, китайском, русском или французском, лучше на английском, испанском или французском.</translation>
    </message>
    <message>
        <source>The text is written in another language than the headings and labels around it.</source>
        <translation>Текст написан не на том языке, что заголовки и подписи вокруг него.</translation>
    </message>
    <message>
        <source>The table of financial restrictions is left out: they may not be printed for these readers.</source>
        <translation>Таблица финансовых ограничений опущена: печатать её для этих читателей нельзя.</translation>
    </message>
    <message>
        <source>{wanted} is the format that is taken; a file in another one is a copy to read.</source>
        <translation>Принимают формат {wanted}; файл в другом формате – копия для чтения.</translation>
    </message>
    <message>
        <source>Too long: {pages} pages, {limit} are allowed.</source>
        <translation>Слишком длинно: страниц – {pages}, допускается {limit}.</translation>
    </message>
    <message>
        <source>Name the one State under review.</source>
        <translation>Назовите одно государство – объект обзора.</translation>
    </message>
    <message>
        <source>Nobody submits it: add the organisations in whose name it is sent.</source>
        <translation>Никто не указан автором: добавьте организации, от имени которых подаётся текст.</translation>
    </message>
    <message>
        <source>Say of {name} when it was founded and what it does.</source>
        <translation>Укажите, когда основана организация и чем занимается: {name}.</translation>
    </message>
    <message>
        <source>There are no key words.</source>
        <translation>Нет ключевых слов.</translation>
    </message>
    <message>
        <source>There is no summary: a part of the introduction, or a text block, with that topic.</source>
        <translation>Нет краткого изложения: части введения или готового текста с этой темой.</translation>
    </message>
    <message>
        <source>The paragraphs of “{chapter}” have no numbers.</source>
        <translation>У абзацев главы «{chapter}» нет номеров.</translation>
    </message>
    <message>
        <source>“{chapter}” is an annex: reports of other organisations are not to be annexed.</source>
        <translation>«{chapter}» – приложение: доклады других организаций прилагать не следует.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>unknown date</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>примерно {date}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} г.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year} г.</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} г.</translation>
    </message>
    <message>
        <source>{months}m</source>
        <translation>{months} мес.</translation>
    </message>
    <message>
        <source>{days}d</source>
        <translation>{days} дн.</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
</context>
<context>
    <name>same_person</name>
    <message>
        <source>The two records side by side</source>
        <translation>Две записи рядом</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Does it agree?</source>
        <translation>Совпадает?</translation>
    </message>
    <message>
        <source>=  the same</source>
        <translation>=  совпадает</translation>
    </message>
    <message>
        <source>≠  different</source>
        <translation>≠  различается</translation>
    </message>
    <message>
        <source>+  in one only</source>
        <translation>+  только в одной</translation>
    </message>
    <message>
        <source>+  put together</source>
        <translation>+  объединяется</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Join two records of one person</source>
        <translation>Объединить две записи об одном человеке</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>Какая запись остаётся</translation>
    </message>
    <message>
        <source>the first: {title}</source>
        <translation>первая: {title}</translation>
    </message>
    <message>
        <source>the second: {title}</source>
        <translation>вторая: {title}</translation>
    </message>
    <message>
        <source>The two contradict each other. Choose for each field which value stands.</source>
        <translation>Записи противоречат друг другу. Выберите для каждого поля, какое значение остаётся.</translation>
    </message>
    <message>
        <source>– not chosen yet –</source>
        <translation>– ещё не выбрано –</translation>
    </message>
    <message>
        <source>Choose which value of “{field}” stands.</source>
        <translation>Выберите, какое значение поля «{field}» остаётся.</translation>
    </message>
    <message>
        <source>Reason, with what shows it</source>
        <translation>Обоснование и чем оно подтверждается</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>A reason is needed: somebody will ask why.</source>
        <translation>Нужно обоснование: о нём обязательно спросят.</translation>
    </message>
    <message>
        <source>Nothing is lost: the two can be parted again.</source>
        <translation>Ничего не теряется: записи можно снова разъединить.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>No two people were found not to be the same.</source>
        <translation>Решений о том, что это разные люди, нет.</translation>
    </message>
    <message>
        <source>Take back (T)</source>
        <translation>Отменить (T)</translation>
    </message>
    <message>
        <source>Decided on {date}</source>
        <translation>Решено {date}</translation>
    </message>
    <message>
        <source>Decided on {date} by {by}</source>
        <translation>Решено {date}, решение: {by}</translation>
    </message>
    <message>
        <source>Decided on {date}: {reason}</source>
        <translation>Решено {date}: {reason}</translation>
    </message>
    <message>
        <source>Decided on {date} by {by}: {reason}</source>
        <translation>Решено {date}, решение: {by}. {reason}</translation>
    </message>
    <message>
        <source>Keep them apart</source>
        <translation>Не объединять</translation>
    </message>
    <message>
        <source>{first} – {second}: the two are not proposed again and cannot be joined while this stands.</source>
        <translation>{first} – {second}: эта пара больше не предлагается, и объединить записи нельзя, пока решение в силе.</translation>
    </message>
    <message>
        <source>Records joined</source>
        <translation>Объединённые записи</translation>
    </message>
    <message>
        <source>No records are joined.</source>
        <translation>Объединённых записей нет.</translation>
    </message>
    <message>
        <source>Part again (P)</source>
        <translation>Разъединить (P)</translation>
    </message>
    <message>
        <source>{kept}, with {names}</source>
        <translation>{kept}; присоединено: {names}</translation>
    </message>
    <message>
        <source>Joined on {date}: {reason}</source>
        <translation>Объединено {date}: {reason}</translation>
    </message>
    <message>
        <source>Joined on {date} by {by}: {reason}</source>
        <translation>Объединено {date}, решение: {by}. {reason}</translation>
    </message>
    <message>
        <source>Look for people on record twice</source>
        <translation>Искать записанных дважды</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Пары, которые могут быть одним человеком</translation>
    </message>
    <message>
        <source>Not looked for since the vault was opened.</source>
        <translation>С открытия хранилища поиска не было.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Pairs to look at: {count}. The likest stand first.</source>
        <translation>Пар для сверки: {count}. Сначала самые похожие.</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>Записей, похожих на одного человека, нет.</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>{grade} of 100: {reasons}</source>
        <translation>{grade} из 100: {reasons}</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Один человек?</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Назад к замечаниям</translation>
    </message>
    <message>
        <source>Nobody is chosen. Look for people on record twice, then choose a pair.</source>
        <translation>Никто не выбран. Запустите поиск записанных дважды и выберите пару.</translation>
    </message>
    <message>
        <source>A likeness proves nothing: compare the two, then decide.</source>
        <translation>Сходство ничего не доказывает: сверьте записи, затем решайте.</translation>
    </message>
    <message>
        <source>Join … (J)</source>
        <translation>Объединить … (J)</translation>
    </message>
    <message>
        <source>Not the same … (N)</source>
        <translation>Разные люди … (N)</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Открыть первую</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Открыть вторую</translation>
    </message>
    <message>
        <source>Joined. {moved} fields were changed; parting again undoes it.</source>
        <translation>Объединено. Изменено полей: {moved}; разъединение вернёт всё назад.</translation>
    </message>
    <message>
        <source>Kept apart. The two are not proposed again.</source>
        <translation>Решено: разные люди. Эта пара больше не предлагается.</translation>
    </message>
    <message>
        <source>Parted. {count} fields were put back.</source>
        <translation>Разъединено. Возвращено полей: {count}.</translation>
    </message>
    <message>
        <source>Parted. {count} fields were put back; {left} were changed since and stay as they are now.</source>
        <translation>Разъединено. Возвращено полей: {count}; изменено с тех пор и остаётся как есть: {left}.</translation>
    </message>
    <message>
        <source>Taken back. The two may be proposed again.</source>
        <translation>Отменено. Эта пара снова может быть предложена.</translation>
    </message>
    <message>
        <source>Same person?: join the two records</source>
        <translation>Один человек?: объединить две записи</translation>
    </message>
    <message>
        <source>Same person?: they are not the same</source>
        <translation>Один человек?: это разные люди</translation>
    </message>
    <message>
        <source>Same person?: take back that two people are not the same</source>
        <translation>Один человек?: отменить решение о том, что это разные люди</translation>
    </message>
    <message>
        <source>Same person?: part joined records again</source>
        <translation>Один человек?: разъединить записи</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Очень крупный</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Блокировать через</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>To the navigation and back</source>
        <translation>К навигации и обратно</translation>
    </message>
    <message>
        <source>Undone, the last save is taken back: {kind} “{title}”</source>
        <translation>Последнее сохранение отменено: {kind} «{title}»</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Отменить последнее сохранение</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Kept. Accept it if it should stand in the field.</source>
        <translation>Сохранено. Примите, если это должно стоять в поле.</translation>
    </message>
    <message>
        <source>Accepted, and written into the field.</source>
        <translation>Принято и записано в поле.</translation>
    </message>
    <message>
        <source>Accepted. The field stays as it is: these words are no value it can hold.</source>
        <translation>Принято. Поле остаётся как есть: эти слова не могут быть его значением.</translation>
    </message>
    <message>
        <source>Rejected. It stays on record.</source>
        <translation>Отклонено. Остаётся в записях.</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Основание решения</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept what is chosen in the list and write it into the field</source>
        <translation>Принять выбранное в списке и записать в поле</translation>
    </message>
    <message>
        <source>Reject what is chosen in the list; the field stays as it is</source>
        <translation>Отклонить выбранное в списке; поле остаётся как есть</translation>
    </message>
    <message>
        <source>{value} – {status}</source>
        <translation>{value} – {status}</translation>
    </message>
    <message>
        <source>{source}, as of {date}</source>
        <translation>{source}, на дату: {date}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Основание: {reason}</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Решение: {name}</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>Что говорят источники</translation>
    </message>
    <message>
        <source>No source says anything about this field yet.</source>
        <translation>Ни один источник ещё ничего не говорит об этом поле.</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Что говорит источник</translation>
    </message>
    <message>
        <source>Add what it says</source>
        <translation>Добавить сказанное</translation>
    </message>
    <message>
        <source>Choose the source, or make a new one in its list.</source>
        <translation>Выберите источник или создайте новый в его списке.</translation>
    </message>
    <message>
        <source>“As of” is no date yet. Write it as 5.1.2022, 1.2022 or 2022.</source>
        <translation>«На дату» – ещё не дата. Пишите 5.1.2022, 1.2022 или 2022.</translation>
    </message>
    <message>
        <source>Sources say …</source>
        <translation>Источники …</translation>
    </message>
    <message>
        <source>What sources say about a field (Ctrl+Shift+A)</source>
        <translation>Что источники говорят о поле (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>{count} sources disagree (Ctrl+Shift+A)</source>
        <translation>Расходятся источников: {count} (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>A source contradicts itself (Ctrl+Shift+A)</source>
        <translation>Источник противоречит себе (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Sources say</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>Choose in the list above what to decide about.</source>
        <translation>Выберите в списке выше, о чём решать.</translation>
    </message>
    <message>
        <source>Write what the source says first.</source>
        <translation>Сначала напишите, что говорит источник.</translation>
    </message>
    <message>
        <source>Save the record first (Ctrl+S): accepting changes it.</source>
        <translation>Сначала сохраните запись (Ctrl+S): принятие её изменит.</translation>
    </message>
    <message>
        <source>This is not a value of the field “{field}”.</source>
        <translation>Это не может быть значением поля «{field}».</translation>
    </message>
    <message>
        <source>Write the reason first: a decision between sources is kept with its reason.</source>
        <translation>Сначала напишите основание: решение между источниками хранится вместе с ним.</translation>
    </message>
    <message>
        <source>The field “{field}” is sealed; what sources say about it is not kept here.</source>
        <translation>Поле «{field}» закрытое; что говорят о нём источники, здесь не хранится.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A backup inside the vault itself would be lost with it. Choose another folder.</source>
        <translation>Копия внутри самого хранилища пропала бы вместе с ним. Выберите другую папку.</translation>
    </message>
    <message>
        <source>A backup of this very second is there already. Try again.</source>
        <translation>Копия с этой же секундой уже есть. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that the folder exists, may be written to and has room.</source>
        <translation>Резервную копию не удалось записать. Проверьте, что папка есть, открыта для записи и в ней есть место.</translation>
    </message>
    <message>
        <source>{count} records are not what their history says. An older copy of part of the vault may have been put back. Compare with your newest backup.</source>
        <translation>Записей, не совпадающих со своей историей: {count}. Возможно, часть хранилища заменили старой копией. Сравните с новейшей резервной копией.</translation>
    </message>
    <message>
        <source>Another kzdesk has this vault open. Close it there first; a vault can be open only once.</source>
        <translation>Это хранилище открыто в другом окне kzdesk. Сначала закройте его там: хранилище открывается только один раз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was saved before is safe; the last change was not saved. Free some space and save again.</source>
        <translation>На диске нет места. Сохранённое раньше цело; последнее изменение не сохранено. Освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>The disk with the vault does not take or give data. What was saved before is safe; the last change was not saved. Check that the disk is connected, has room and may be written to.</source>
        <translation>Диск с хранилищем не отдаёт или не принимает данные. Сохранённое раньше цело; последнее изменение не сохранено. Проверьте, что диск подключён, на нём есть место и запись разрешена.</translation>
    </message>
    <message>
        <source>The vault&apos;s database cannot be opened. Check that the folder exists and that you may write to it.</source>
        <translation>Базу данных хранилища не удалось открыть. Проверьте, что папка есть и вам разрешено в неё писать.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged, or its key file belongs to another vault. Do not save anything into it. Copy the vault folder as it is, then open your newest backup.</source>
        <translation>База данных хранилища повреждена, или файл ключей – от другого хранилища. Ничего в неё не сохраняйте. Скопируйте папку хранилища как есть и откройте новейшую резервную копию.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted. kzdesk did not make it and does not open it.</source>
        <translation>База данных хранилища не зашифрована. kzdesk её не создавала и не откроет.</translation>
    </message>
    <message>
        <source>This installation has a database engine that is too old to be trusted. Install kzdesk anew.</source>
        <translation>В этой установке слишком старая система базы данных, ей нельзя доверять. Установите kzdesk заново.</translation>
    </message>
    <message>
        <source>The database engine did not take the setting {name}. Install kzdesk anew.</source>
        <translation>База данных не приняла настройку {name}. Установите kzdesk заново.</translation>
    </message>
    <message>
        <source>The copy of the vault that was just made does not hold. It was removed. Check the disk.</source>
        <translation>Только что сделанная копия хранилища неисправна. Она удалена. Проверьте диск.</translation>
    </message>
    <message>
        <source>The copy of the vault could not be written. The disk may be full or write-protected.</source>
        <translation>Копию хранилища не удалось записать. Возможно, диск полон или защищён от записи.</translation>
    </message>
    <message>
        <source>{count} pages of the database were altered or have rotted on the disk.</source>
        <translation>Страниц базы данных, изменённых или испортившихся на диске: {count}.</translation>
    </message>
    <message>
        <source>The structure of the database does not hold: {count} faults.</source>
        <translation>Строение базы данных нарушено: ошибок – {count}.</translation>
    </message>
    <message>
        <source>{count} references lead nowhere.</source>
        <translation>Ссылок в никуда: {count}.</translation>
    </message>
    <message>
        <source>The search index does not fit the records.</source>
        <translation>Поисковый указатель не соответствует записям.</translation>
    </message>
    <message>
        <source>Both copies of this vault&apos;s key file are damaged or missing. Without one of them nobody can open the vault. Put the file keys-a or keys-b from a backup of this vault into its folder.</source>
        <translation>Обе копии файла ключей этого хранилища повреждены или пропали. Без одной из них хранилище не открыть никому. Положите в его папку файл keys-a или keys-b из резервной копии этого хранилища.</translation>
    </message>
    <message>
        <source>The key file could not be written. The disk may be full, write-protected or failing. The passphrase you had still opens the vault.</source>
        <translation>Файл ключей не удалось записать. Возможно, диск полон, защищён от записи или неисправен. Прежняя парольная фраза по-прежнему открывает хранилище.</translation>
    </message>
    <message>
        <source>The history of this vault does not hold at entry {number}: it was altered outside kzdesk or the disk is failing. Your records can still be read. Make a copy of the vault folder now and compare it with a backup.</source>
        <translation>История этого хранилища нарушена на записи {number}: её изменили вне kzdesk или диск неисправен. Записи ещё можно читать. Сейчас же сделайте копию папки хранилища и сравните её с резервной копией.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while it was open. Nothing was lost: what you typed is still in the form. Open the record again to see the other change, then repeat yours.</source>
        <translation>Пока запись была открыта, её изменили в другом месте. Ничего не потеряно: набранное вами ещё в форме. Откройте запись снова, чтобы увидеть чужое изменение, и повторите своё.</translation>
    </message>
    <message>
        <source>This record was purged for ever, and nothing is written on it any more. What you typed was not saved. If it is about somebody else, enter it as a new record.</source>
        <translation>Эта запись стёрта навсегда, и в неё больше ничего не пишут. То, что вы ввели, не сохранено. Если это о другом человеке, внесите новую запись.</translation>
    </message>
    <message>
        <source>This vault was last opened by a newer kzdesk, and this one does not know how to read it. Install the newest kzdesk. The vault was not changed.</source>
        <translation>Последний раз это хранилище открывала более новая kzdesk, и эта версия не умеет его читать. Установите новейшую kzdesk. Хранилище не изменено.</translation>
    </message>
    <message>
        <source>The vault could not be brought up to date: {count} references lead nowhere. It was left as it was. Keep a copy of the vault folder and ask for help.</source>
        <translation>Хранилище не удалось обновить: ссылок в никуда – {count}. Оно оставлено как было. Сохраните копию папки хранилища и попросите помощи.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is empty or was made by something else. Open your newest backup.</source>
        <translation>База данных хранилища пуста или создана чем-то другим. Откройте новейшую резервную копию.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Эта парольная фраза не открывает хранилище.</translation>
    </message>
    <message>
        <source>There is no vault at this place. Check the path of the vault folder.</source>
        <translation>Здесь нет хранилища. Проверьте путь к папке хранилища.</translation>
    </message>
    <message>
        <source>There is already something at the place of the new vault. Choose another name or folder.</source>
        <translation>На месте нового хранилища уже что-то есть. Выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>The vault folder could not be made. Check that the folder exists, may be written to and has room.</source>
        <translation>Папку хранилища не удалось создать. Проверьте, что папка над ней есть, открыта для записи и в ней есть место.</translation>
    </message>
    <message>
        <source>The key file of this vault was altered outside kzdesk. Put the files keys-a and keys-b from a backup of this vault into its folder.</source>
        <translation>Файл ключей этого хранилища изменён вне kzdesk. Положите в его папку файлы keys-a и keys-b из резервной копии этого хранилища.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the vault. Close other programs and try again.</source>
        <translation>Не хватает свободной памяти, чтобы открыть хранилище. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to go on.</source>
        <translation>Хранилище заблокировано. Чтобы продолжить, откройте его.</translation>
    </message>
    <message>
        <source>One of the two copies of the key file was damaged; it was made anew from the other. If this happens again, the disk is failing: make a backup to another one.</source>
        <translation>Одна из двух копий файла ключей была повреждена; она восстановлена по другой. Если это повторится, диск выходит из строя: сделайте резервную копию на другой.</translation>
    </message>
    <message>
        <source>One of the two copies of the key file is damaged and could not be made anew. Make a backup to another disk now.</source>
        <translation>Одна из двух копий файла ключей повреждена, восстановить её не удалось. Сейчас же сделайте резервную копию на другой диск.</translation>
    </message>
    <message>
        <source>{count} evidence files are damaged or missing. “Verify” among the evidence of a record names them. Look for them in your newest backup.</source>
        <translation>Повреждено или отсутствует файлов-доказательств: {count}. «Проверить» среди доказательств записи назовёт их. Поищите их в самой новой резервной копии.</translation>
    </message>
    <message>
        <source>Half-written or destroyed evidence files could not be removed from the vault folder. They cannot be read without their keys. Check that the folder may be written to.</source>
        <translation>Недописанные или уничтоженные файлы-доказательства не удалось удалить из папки хранилища. Без своих ключей они не читаются. Проверьте, разрешена ли запись в эту папку.</translation>
    </message>
    <message>
        <source>Records were purged, but the database could not be written anew without them: parts of them may still lie in it. Free as much room on the disk as the vault takes, lock the vault and unlock it again.</source>
        <translation>Записи стёрты, но базу данных не удалось переписать без них: их части могли в ней остаться. Освободите на диске столько места, сколько занимает хранилище, заблокируйте хранилище и откройте его снова.</translation>
    </message>
    <message>
        <source>What was received does not follow from what this vault has of its author. Nothing of it was taken.</source>
        <translation>Полученное не продолжает того, что в этом хранилище есть от его автора. Ничего из него не принято.</translation>
    </message>
    <message>
        <source>A file for others could not be kept in the vault folder. Check that the disk has room; your records are safe.</source>
        <translation>Файл для других не удалось сохранить в папке хранилища. Проверьте, есть ли место на диске; ваши записи в сохранности.</translation>
    </message>
    <message>
        <source>There is no such record: it was deleted, or its id is not right. Nothing was changed. Look for it in its list.</source>
        <translation>Такой записи нет: её удалили или указан неверный id. Ничего не изменено. Найдите её в списке.</translation>
    </message>
</context>
<context>
    <name>submissions</name>
    <message>
        <source>Observation of a hearing</source>
        <translation>Наблюдение за заседанием</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Задержание</translation>
    </message>
    <message>
        <source>Annex 1: list of political prisoners</source>
        <translation>Приложение 1: список политических заключённых</translation>
    </message>
    <message>
        <source>No recommendation is recorded in this language. Write one among the records, then make the annex.</source>
        <translation>На этом языке нет ни одной рекомендации. Запишите её среди записей, потом сделайте приложение.</translation>
    </message>
    <message>
        <source>This recommendation does not begin with “to” and a verb.</source>
        <translation>Эта рекомендация не начинается с «to» и глагола.</translation>
    </message>
    <message>
        <source>This recommendation does not begin with an infinitive.</source>
        <translation>Эта рекомендация не начинается с неопределённой формы глагола.</translation>
    </message>
    <message>
        <source>The first sentence of this recommendation does not end in a verb in -у.</source>
        <translation>Первое предложение этой рекомендации не кончается глаголом на -у.</translation>
    </message>
    <message>
        <source>The people named here are not those of Annex 3, or stand in another order.</source>
        <translation>Названные здесь люди – не те, что в Приложении 3, или стоят в другом порядке.</translation>
    </message>
    <message>
        <source>Annex 3 names people for sanctions, but no recommendation names them.</source>
        <translation>Приложение 3 называет людей для санкций, но ни одна рекомендация их не называет.</translation>
    </message>
    <message>
        <source>Annex 2: recommendations</source>
        <translation>Приложение 2: рекомендации</translation>
    </message>
    <message>
        <source>No sanctions target may be named: each needs the approval of two people. Nothing was written.</source>
        <translation>Ни одно лицо для санкций нельзя назвать: каждому нужно утверждение двух человек. Ничего не записано.</translation>
    </message>
    <message>
        <source>Not printed: {count} of {all} sanctions targets lack the approval of two different people.</source>
        <translation>Не напечатано лиц для санкций: {count} из {all}. У них нет утверждения двух разных людей.</translation>
    </message>
    <message>
        <source>Not printed: this sanctions target lacks the approval of two different people.</source>
        <translation>Не напечатано: у этого лица для санкций нет утверждения двух разных людей.</translation>
    </message>
    <message>
        <source>No ground is recorded for sanctions against this person.</source>
        <translation>Для этого лица не записано ни одного основания для санкций.</translation>
    </message>
    <message>
        <source>This ground for sanctions has no source.</source>
        <translation>У этого основания для санкций нет источника.</translation>
    </message>
    <message>
        <source>The name of this sanctions target is not recorded in the language of the document.</source>
        <translation>Имя этого лица для санкций не записано на языке документа.</translation>
    </message>
    <message>
        <source>Annex 3: individuals proposed for sanctions</source>
        <translation>Приложение 3: лица, предлагаемые для санкций</translation>
    </message>
    <message>
        <source>Chronology of a person</source>
        <translation>Хронология человека</translation>
    </message>
    <message>
        <source>Chronology of a case</source>
        <translation>Хронология дела</translation>
    </message>
    <message>
        <source>No consent is recorded to send this to a body of the United Nations under the name.</source>
        <translation>Нет записанного согласия отправить это органу ООН под именем.</translation>
    </message>
    <message>
        <source>The name reaches the Government when the case is taken up; no consent for that is recorded.</source>
        <translation>Имя дойдёт до правительства, когда дело примут; согласия на это не записано.</translation>
    </message>
    <message>
        <source>Bodies of the United Nations take their official languages; in this one it is a copy to read.</source>
        <translation>Органы ООН принимают свои официальные языки; на этом языке это копия для чтения.</translation>
    </message>
    <message>
        <source>Questionnaire: Working Group on Arbitrary Detention</source>
        <translation>Вопросник: Рабочая группа по произвольным задержаниям</translation>
    </message>
    <message>
        <source>No deprivation of liberty is recorded for this person.</source>
        <translation>Для этого человека не записано лишения свободы.</translation>
    </message>
    <message>
        <source>Questionnaire: Special Rapporteur on torture</source>
        <translation>Вопросник: Специальный докладчик по вопросу о пытках</translation>
    </message>
    <message>
        <source>No torture or other ill-treatment is recorded for this person.</source>
        <translation>Для этого человека не записано пыток или иного жестокого обращения.</translation>
    </message>
    <message>
        <source>Questionnaire: Working Group on Enforced or Involuntary Disappearances</source>
        <translation>Вопросник: Рабочая группа по насильственным или недобровольным исчезновениям</translation>
    </message>
    <message>
        <source>No disappearance is recorded for this person.</source>
        <translation>Для этого человека не записано исчезновения.</translation>
    </message>
    <message>
        <source>File of a person</source>
        <translation>Справка о человеке</translation>
    </message>
    <message>
        <source>Named on the strength of an earlier publication: “{title}”, {date}.</source>
        <translation>Имя названо, потому что его называет прежняя публикация: «{title}», {date}.</translation>
    </message>
    <message>
        <source>Left out: nothing on record allows showing this person to the readers of this document.</source>
        <translation>Опущено: ничто в записях не позволяет показать этого человека читателям документа.</translation>
    </message>
    <message>
        <source>Printed without a name, as the person agreed.</source>
        <translation>Напечатано без имени, как согласился человек.</translation>
    </message>
    <message>
        <source>Several people on this list have this name: its data cannot be imported until something differs.</source>
        <translation>В этом списке такое имя у нескольких людей: его данные нельзя импортировать, пока нет отличия.</translation>
    </message>
    <message>
        <source>Not in the language of the document, and printed as they stand: {count} of the texts of this list.</source>
        <translation>Не на языке документа и напечатано как есть: текстов этого списка – {count}.</translation>
    </message>
    <message>
        <source>Not counted: {count} people of whom custody is on record or who stand on the list, because no consent on record covers the reader of this document.</source>
        <translation>Не учтено людей: {count}. Они лишены свободы или стоят в списке, но их согласия не включают читателя этого документа.</translation>
    </message>
    <message>
        <source>Ill-treatment is not told to these readers. Make the figure for other readers.</source>
        <translation>Этим читателям о жестоком обращении не сообщается. Сделайте показатель для других читателей.</translation>
    </message>
    <message>
        <source>There is no figure called “{name}”. There are: {known}.</source>
        <translation>Показателя «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>Figures: everybody in custody</source>
        <translation>Цифры: все люди под стражей</translation>
    </message>
    <message>
        <source>Figures of a list edition</source>
        <translation>Цифры редакции списка</translation>
    </message>
    <message>
        <source>This report is written in another language: its own texts are printed as they stand.</source>
        <translation>Этот доклад написан на другом языке: его тексты напечатаны как есть.</translation>
    </message>
    <message>
        <source>Trial observation: one hearing</source>
        <translation>Наблюдение за судом: одно заседание</translation>
    </message>
    <message>
        <source>There is no earlier edition to compare this one with. Nothing was written.</source>
        <translation>Нет более ранней редакции для сравнения. Ничего не записано.</translation>
    </message>
    <message>
        <source>The edition to compare with is not earlier than this one. Choose another. Nothing was written.</source>
        <translation>Редакция для сравнения – не более ранняя. Выберите другую. Ничего не записано.</translation>
    </message>
    <message>
        <source>The records do not say why this entry changed.</source>
        <translation>Из записей не видно, почему эта запись списка изменилась.</translation>
    </message>
    <message>
        <source>Changes since an earlier edition of the list</source>
        <translation>Изменения по сравнению с прежней редакцией списка</translation>
    </message>
    <message>
        <source>Nothing was made: a hearing was observed with the checklist “{name}”, which this version of kzdesk does not know. Install the version it was observed with, or a newer one.</source>
        <translation>Ничего не сделано: одно из заседаний наблюдали по контрольному листу «{name}», которого эта версия kzdesk не знает. Установите версию, с которой наблюдали, или более новую.</translation>
    </message>
    <message>
        <source>This report names no list edition: Annex 1 is left out.</source>
        <translation>В этом докладе не указана редакция списка: Приложение 1 опущено.</translation>
    </message>
    <message>
        <source>No recommendation is recorded in this language: Annex 2 is left out.</source>
        <translation>На этом языке нет ни одной рекомендации: Приложение 2 опущено.</translation>
    </message>
    <message>
        <source>No sanctions target is recorded that may be named: Annex 3 is left out.</source>
        <translation>Нет лица для санкций, которое можно назвать: Приложение 3 опущено.</translation>
    </message>
    <message>
        <source>The list gives the position on {list}, the report that on {report}.</source>
        <translation>Список составлен на дату: {list}, доклад – на дату: {report}.</translation>
    </message>
    <message>
        <source>This report has no chapters.</source>
        <translation>В этом докладе нет глав.</translation>
    </message>
    <message>
        <source>This chapter has no text.</source>
        <translation>В этой главе нет текста.</translation>
    </message>
    <message>
        <source>Report with its annexes</source>
        <translation>Доклад с приложениями</translation>
    </message>
    <message>
        <source>Nothing was made: restrictions are recorded for the coalition and may not be printed for the reader you chose. Choose another reader.</source>
        <translation>Ничего не сделано: ограничения записывают для коалиции и не печатают для выбранного читателя. Выберите другого читателя.</translation>
    </message>
    <message>
        <source>Restrictions: table over all people</source>
        <translation>Ограничения: таблица по всем людям</translation>
    </message>
    <message>
        <source>Restrictions on a person</source>
        <translation>Ограничения для человека</translation>
    </message>
    <message>
        <source>Nothing was made: no consent on record lets this person be shown to the reader you chose, not even without the name. Record a consent that covers it, or choose another reader.</source>
        <translation>Ничего не сделано: ни одно согласие не позволяет показать этого человека выбранному читателю, даже без имени. Запишите нужное согласие или выберите другого читателя.</translation>
    </message>
    <message>
        <source>Nothing was made: no consent on record lets anybody in this case be shown to the reader you chose, not even without the name. Record a consent that covers it, or choose another reader.</source>
        <translation>Ничего не сделано: ни одно согласие не позволяет показать кого-либо из этого дела выбранному читателю, даже без имени. Запишите нужное согласие или выберите другого читателя.</translation>
    </message>
    <message>
        <source>This person is left out of the document: no consent on record covers its reader.</source>
        <translation>Этот человек в документ не вошёл: ни одно согласие не включает его читателя.</translation>
    </message>
    <message>
        <source>Nobody observed this hearing.</source>
        <translation>За этим заседанием никто не наблюдал.</translation>
    </message>
    <message>
        <source>Trial observation: a whole trial</source>
        <translation>Наблюдение за судом: весь процесс</translation>
    </message>
    <message>
        <source>This report is not a submission to the Universal Periodic Review. Choose one that is, or change the kind of this one in its form. Nothing was written.</source>
        <translation>Этот доклад – не материалы к Универсальному периодическому обзору. Выберите другой или измените вид этого в его форме. Ничего не записано.</translation>
    </message>
    <message>
        <source>kzdesk has no rules called “{name}”. Choose others in the form of the report, or update kzdesk. Nothing was written.</source>
        <translation>В kzdesk нет правил с названием «{name}». Выберите другие в форме доклада или обновите kzdesk. Ничего не записано.</translation>
    </message>
    <message>
        <source>Submission to the Universal Periodic Review</source>
        <translation>Материалы к Универсальному периодическому обзору</translation>
    </message>
    <message>
        <source>Urgent action for a person</source>
        <translation>Срочное обращение в защиту человека</translation>
    </message>
    <message>
        <source>Violations and custody for Uwazi (HURIDOCS codes, CSV)</source>
        <translation>Нарушения и содержание под стражей для Uwazi (коды HURIDOCS, CSV)</translation>
    </message>
</context>
<context>
    <name>term_1_to_4_years</name>
    <message>
        <source>{years}y</source>
        <translation>{years} г.</translation>
    </message>
</context>
<context>
    <name>term_5_years_and_more</name>
    <message>
        <source>{years}y</source>
        <translation>{years} л.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>“{text}” is not a term kzdesk can read. Write 6y 6m, 6.5y, 9m or 15d. Nothing was changed.</source>
        <translation>«{text}» – не срок, который kzdesk может прочитать. Пишите 6 л 6 мес, 6,5 лет, 9 мес или 15 дн. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Time line of whom? Type any word of a person or a case …</source>
        <translation>Чья хронология? Наберите любое слово о человеке или деле …</translation>
    </message>
    <message>
        <source>{kind} · {detail}</source>
        <translation>{kind} · {detail}</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Time line: {title}</source>
        <translation>Хронология: {title}</translation>
    </message>
    <message>
        <source>Time line as a drawing. The table below says the same.</source>
        <translation>Хронология в виде рисунка. Таблица ниже говорит то же.</translation>
    </message>
    <message>
        <source>Nothing dated is recorded here yet.</source>
        <translation>Здесь ещё нет записей с датами.</translation>
    </message>
    <message>
        <source>Choose a person or a case above, or press Ctrl+T in an open record.</source>
        <translation>Выберите выше человека или дело либо нажмите Ctrl+T в открытой записи.</translation>
    </message>
    <message>
        <source>←/→: next in time · ↑/↓: lanes · Enter: open · + and −: zoom · 0: all of it · Esc: to the record · hatched: not known to the day</source>
        <translation>←/→: по времени · ↑/↓: по дорожкам · Enter: открыть · + и −: масштаб · 0: всё · Esc: к записи · штриховка: день неизвестен</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Chronology as PDF …</source>
        <translation>Хронология в PDF …</translation>
    </message>
    <message>
        <source>Save the chronology as PDF</source>
        <translation>Сохранить хронологию в PDF</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Case, event or person</source>
        <translation>Дело, событие или человек</translation>
    </message>
    <message>
        <source>The time line as a table</source>
        <translation>Хронология в виде таблицы</translation>
    </message>
    <message>
        <source>{start}, continuing</source>
        <translation>{start}, продолжается</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{what} ({detail})</source>
        <translation>{what} ({detail})</translation>
    </message>
    <message>
        <source>{lane}: {what}, {when}</source>
        <translation>{lane}: {what}, {when}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Make a new vault</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>A vault is an encrypted folder. Without its passphrase nobody can read it, and nobody can recover it.</source>
        <translation>Хранилище – это зашифрованная папка. Без парольной фразы её никто не прочтёт и никто не восстановит.</translation>
    </message>
    <message>
        <source>Name of the folder – choose one that says nothing</source>
        <translation>Имя папки – такое, чтобы ничего не говорило</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где лежит</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Choose the folder in which the vault is to lie</source>
        <translation>Выберите папку, в которой будет лежать хранилище</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Хранилище создаётся …</translation>
    </message>
    <message>
        <source>Open an existing vault …</source>
        <translation>Открыть имеющееся хранилище …</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation>Откройте своё хранилище</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Открывается …</translation>
    </message>
    <message>
        <source>Open another vault …</source>
        <translation>Открыть другое хранилище …</translation>
    </message>
    <message>
        <source>Make a new vault …</source>
        <translation>Создать новое хранилище …</translation>
    </message>
    <message>
        <source>Choose the vault folder (its name ends with .kzvault)</source>
        <translation>Выберите папку хранилища (её имя кончается на .kzvault)</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation>До следующей попытки, секунд: {seconds}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Заблокировать и выйти</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved yet – kept as a draft</source>
        <translation>Ещё не сохранено – оставлено черновиком</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Выполняется …</translation>
    </message>
    <message>
        <source>Finishing the work in progress. The window closes when it is done.</source>
        <translation>Заканчивается начатая работа. Затем окно закроется.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>As it ships</source>
        <translation>Исходное предложение</translation>
    </message>
    <message>
        <source>As this vault words it</source>
        <translation>Как говорит это хранилище</translation>
    </message>
    <message>
        <source>Reason, for the team</source>
        <translation>Причина, для группы</translation>
    </message>
    <message>
        <source>Filled in by kzdesk; keep them: {names}</source>
        <translation>Подставляет kzdesk; сохраните это: {names}</translation>
    </message>
    <message>
        <source>Nothing is filled into this sentence.</source>
        <translation>В это предложение ничего не подставляется.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Struck out: {words}</source>
        <translation>Зачёркнуто: {words}</translation>
    </message>
    <message>
        <source>Underlined: {words}</source>
        <translation>Подчёркнуто: {words}</translation>
    </message>
    <message>
        <source>The shipped sentence has changed since this was written. It was: “{text}”. Your own wording is still printed; save it again when it is still right.</source>
        <translation>Исходное предложение с тех пор изменилось. Было: «{text}». Печатается по-прежнему ваше; если оно верно, сохраните его ещё раз.</translation>
    </message>
    <message>
        <source>The shipped sentence takes other words in braces now, so it is printed instead of your own. It was: “{text}”.</source>
        <translation>В исходном предложении теперь другие слова в фигурных скобках, поэтому печатается оно, а не ваше. Было: «{text}».</translation>
    </message>
    <message>
        <source>Bring the shipped sentence back</source>
        <translation>Вернуть исходное предложение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Wording of documents</source>
        <translation>Формулировки документов</translation>
    </message>
    <message>
        <source>Every sentence that kzdesk writes into a document can be worded otherwise in this vault. What ships stays beside it and can be brought back.</source>
        <translation>Каждое предложение, которое kzdesk пишет в документ, можно сформулировать в этом хранилище иначе. Исходное остаётся рядом, его можно вернуть.</translation>
    </message>
    <message>
        <source>Sentences of documents …</source>
        <translation>Предложения документов …</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Own wordings only</source>
        <translation>Только свои формулировки</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>All documents: dates, terms, articles</source>
        <translation>Все документы: даты, сроки, статьи</translation>
    </message>
    <message>
        <source>{title} (own: {count})</source>
        <translation>{title} (своих: {count})</translation>
    </message>
    <message>
        <source>No sentence is found.</source>
        <translation>Предложений не найдено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{entry} · {mark}</source>
        <translation>{entry} · {mark}</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>своя формулировка</translation>
    </message>
    <message>
        <source>own wording, the shipped sentence has changed since</source>
        <translation>своя формулировка, исходное предложение с тех пор изменилось</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Saved. Documents made from now on say it so.</source>
        <translation>Сохранено. Новые документы будут говорить так.</translation>
    </message>
    <message>
        <source>The shipped sentence is back.</source>
        <translation>Исходное предложение возвращено.</translation>
    </message>
    <message>
        <source>Sentences that are not saved: {count}. Close and lose them?</source>
        <translation>Не сохранено предложений: {count}. Закрыть и потерять их?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Закрыть и потерять</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>kzdesk has no template called “{name}”. It has: {known}.</source>
        <translation>Шаблона «{name}» в kzdesk нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>The template “{template}” has no sentence called “{entry}”. Nothing was changed.</source>
        <translation>В шаблоне «{template}» нет предложения «{entry}». Ничего не изменено.</translation>
    </message>
    <message>
        <source>A sentence cannot be empty. Nothing was changed. Write it, or bring the shipped sentence back.</source>
        <translation>Предложение не может быть пустым. Ничего не изменено. Напишите его или верните исходное.</translation>
    </message>
    <message>
        <source>Nothing was changed. Words in braces are filled in by kzdesk: this sentence must hold {wanted}, and no others. Put them in and save again.</source>
        <translation>Ничего не изменено. Слова в фигурных скобках подставляет kzdesk: в предложении должны быть {wanted} и никаких других. Вставьте их и сохраните снова.</translation>
    </message>
    <message>
        <source>Nothing was changed. Nothing is filled into this sentence, so it can hold no braces. Take them out.</source>
        <translation>Ничего не изменено. В это предложение ничего не подставляется, поэтому фигурных скобок в нём быть не может. Уберите их.</translation>
    </message>
</context>
</TS>
