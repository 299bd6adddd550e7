<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>Wait {seconds} seconds before the next try.</source>
        <translation>Келесі талпынысқа дейін күтіңіз (секунд: {seconds}).</translation>
    </message>
    <message>
        <source>The folder for the vault could not be made. Choose a folder you may write to.</source>
        <translation>Қоймаға қалта жасалмады. Жазуға рұқсатыңыз бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>At least {count} characters, or take suggested words.</source>
        <translation>Кемінде {count} таңба, немесе ұсынылған сөздерді алыңыз.</translation>
    </message>
    <message>
        <source>This is among the passwords that attackers try first.</source>
        <translation>Бұл – шабуылдаушылар бірінші болып тексеретін құпия сөздердің бірі.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add words that have nothing to do with each other.</source>
        <translation>Табу тым оңай. Бір-біріне қатысы жоқ сөздер қосыңыз.</translation>
    </message>
    <message>
        <source>kzdesk knows no Russian or Kazakh words and reads only the first 72 characters, so it counts cautiously. Suggested words are safe.</source>
        <translation>kzdesk орыс және қазақ сөздерін білмейді әрі алғашқы 72 таңбаны ғана оқиды, сондықтан сақтықпен бағалайды. Ұсынылған сөздер сенімді.</translation>
    </message>
</context>
<context>
    <name>assessing</name>
    <message>
        <source>no assessment by the date of the list</source>
        <translation>тізім күніне баға жоқ</translation>
    </message>
    <message>
        <source>the latest assessment does not decide to list</source>
        <translation>соңғы бағада тізімге енгізу шешімі жоқ</translation>
    </message>
    <message>
        <source>a ground against listing is recorded</source>
        <translation>тізімге енгізуге қарсы негіз жазылған</translation>
    </message>
    <message>
        <source>the first reviewer is missing</source>
        <translation>бірінші тексеруші жоқ</translation>
    </message>
    <message>
        <source>the second reviewer is missing</source>
        <translation>екінші тексеруші жоқ</translation>
    </message>
    <message>
        <source>both reviewers are one person</source>
        <translation>екі тексеруші де бір адам</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» – бүтін сан емес.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» – иә де, жоқ та емес.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list for this column. It has: {known}.</source>
        <translation>«{text}» осы бағанның тізімінде жоқ. Бары: {known}.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here ({text}).</source>
        <translation>Кесте мұнда қате көрсетіп тұр ({text}).</translation>
    </message>
    <message>
        <source>There are no tables of “{name}”. There are tables of: {known}.</source>
        <translation>«{name}» түріндегі кестелер жоқ. Бары: {known}.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Сәйкестендіргіш</translation>
    </message>
    <message>
        <source>Full name, Latin</source>
        <translation>Толық аты-жөні латынша</translation>
    </message>
    <message>
        <source>Full name, Russian</source>
        <translation>Толық аты-жөні орысша</translation>
    </message>
    <message>
        <source>Full name, Kazakh</source>
        <translation>Толық аты-жөні қазақша</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Line {line} of the file is not CSV: {quoted}. Nothing was changed.</source>
        <translation>Файлдың {line}-жолы CSV емес: {quoted}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or a cell is too long</source>
        <translation>тырнақша жабылмаған немесе ұяшық тым ұзын</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1251. Save it as “CSV UTF-8”. Nothing was changed.</source>
        <translation>Файл UTF-8, UTF-16 немесе Windows-1251 мәтіні емес. Оны «CSV UTF-8» түрінде сақтаңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>There is no record “{text}” under “{plural}”. Add it first, or leave this empty.</source>
        <translation>«{plural}» бөлімінде «{text}» жазбасы жоқ. Алдымен оны қосыңыз немесе ұяшықты бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Several records under “{plural}” are called “{text}”. Write the id of the right one.</source>
        <translation>«{plural}» бөлімінде «{text}» деп аталатын бірнеше жазба бар. Керегінің сәйкестендіргішін жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” is not in Latin letters. Choose the column of the other script.</source>
        <translation>«{text}» латын әліпбиімен жазылмаған. Басқа жазу бағанын таңдаңыз.</translation>
    </message>
    <message>
        <source>“{text}” is not in Cyrillic letters. Choose the column of Latin names.</source>
        <translation>«{text}» кириллицамен жазылмаған. Латынша есімдер бағанын таңдаңыз.</translation>
    </message>
    <message>
        <source>This row has nothing that tells it from others. Fill in: {headings}.</source>
        <translation>Бұл жолды басқаларынан ажырату мүмкін емес. Толтырыңыз: {headings}.</translation>
    </message>
    <message>
        <source>Line {line} is about the same record. Give one of the two lines another id.</source>
        <translation>{line}-жол да осы жазба туралы. Екі жолдың біріне басқа сәйкестендіргіш беріңіз.</translation>
    </message>
    <message>
        <source>This id is that of a record that was deleted here, or of one of another kind. No table brings it back. Give the line another id.</source>
        <translation>Бұл – осында жойылған немесе басқа түрдегі жазбаның сәйкестендіргіші. Кесте оны қайтармайды. Жолға басқа сәйкестендіргіш беріңіз.</translation>
    </message>
    <message>
        <source>A new person needs a name.</source>
        <translation>Жаңа адамға есім керек.</translation>
    </message>
    <message>
        <source>This part belongs to another record, and it cannot be moved.</source>
        <translation>Бұл бөлік басқа жазбаға тиесілі, оны көшіруге болмайды.</translation>
    </message>
    <message>
        <source>This is not a table that kzdesk reads. Open it in your spreadsheet program and save it as XLSX or CSV. Nothing was changed.</source>
        <translation>kzdesk мұндай кестені оқымайды. Оны кесте бағдарламасында ашып, XLSX немесе CSV түрінде сақтаңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The sheet is empty: its first line must hold the headings. Nothing was changed.</source>
        <translation>Парақ бос: бірінші жолында тақырыптар болуы керек. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} rows. Nothing was changed. Divide it into several files.</source>
        <translation>Парақтағы жол саны {limit} шегінен асады. Ештеңе өзгерген жоқ. Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns. Nothing was changed.</source>
        <translation>{line}-жол: баған саны {limit} шегінен асады. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line} has a cell of more than {limit} characters. Nothing was changed.</source>
        <translation>{line}-жол: ұяшықтағы таңба саны {limit} шегінен асады. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Tables are written as .csv or .xlsx. Nothing was written. Give the file one of these endings.</source>
        <translation>Кестелер .csv немесе .xlsx түрінде жазылады. Ештеңе жазылған жоқ. Файлға осы кеңейтімдердің бірін беріңіз.</translation>
    </message>
    <message>
        <source>There are no headings in the language “{name}”. There are: {known}.</source>
        <translation>«{name}» тілінде тақырыптар жоқ. Бары: {known}.</translation>
    </message>
    <message>
        <source>About the columns</source>
        <translation>Бағандар туралы</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Stable name</source>
        <translation>Тұрақты атау</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Не жазу керек</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Мыналардың бірі</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Text of any length</source>
        <translation>Кез келген ұзындықтағы мәтін</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Бүтін сан</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Иә немесе жоқ</translation>
    </message>
    <message>
        <source>Date as far as it is known: 5.1.2022, 1.2022, 2022, about 2022, ?</source>
        <translation>Күні, белгілі болғанынша: 5.1.2022, 1.2022, 2022, шамамен 2022, ?</translation>
    </message>
    <message>
        <source>Term: 6y 6m, 6.5y, 9m or 15d</source>
        <translation>Мерзім: 6y 6m, 6,5 жыл, 9 ай немесе 15 тәулік</translation>
    </message>
    <message>
        <source>One of the list, in any of the three languages</source>
        <translation>Тізімдегі бір мән, үш тілдің кез келгенінде</translation>
    </message>
    <message>
        <source>Several of the list, parted by semicolons</source>
        <translation>Тізімдегі бірнеше мән, нүктелі үтірмен бөлінеді</translation>
    </message>
    <message>
        <source>Title, name or id of a record under “{plural}”</source>
        <translation>«{plural}» бөліміндегі жазбаның атауы, есімі немесе сәйкестендіргіші</translation>
    </message>
    <message>
        <source>A number or code of your own that stays the same for this line; reading the table again updates by it</source>
        <translation>Осы жолға тән, өзгермейтін нөмір немесе код; кесте қайта оқылғанда жазба сол бойынша жаңарады</translation>
    </message>
    <message>
        <source>Full name: “Surname, Given name Patronymic” or in the usual order</source>
        <translation>Толық аты-жөні: «Тегі, Аты Әкесінің аты» немесе үйреншікті ретпен</translation>
    </message>
    <message>
        <source>“{name}” is not a column of this table. It has: {known}. Nothing was changed.</source>
        <translation>«{name}» – бұл кестенің бағаны емес. Бары: {known}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The sheet has no heading “{name}”. It has: {known}. Nothing was changed.</source>
        <translation>Парақта «{name}» тақырыбы жоқ. Бары: {known}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say which columns tell the rows apart, so that reading this table again updates its rows: an id, or a name with a date.</source>
        <translation>Ештеңе өзгерген жоқ. Кесте қайта оқылғанда жолдары жаңаруы үшін жолдарды ажырататын бағандарды көрсетіңіз: сәйкестендіргіш немесе есім мен күн.</translation>
    </message>
    <message>
        <source>{count} of {total} rows cannot be read, and nothing was changed. Mend them in the sheet and read it again, or read the others without them.</source>
        <translation>Оқуға келмейтін жолдар: {total} ішінде {count}. Ештеңе өзгерген жоқ. Оларды кестеде түзетіп, қайта оқыңыз немесе қалғандарын оларсыз оқыңыз.</translation>
    </message>
    <message>
        <source>Line {line}, {heading}: {reason}</source>
        <translation>{line}-жол, {heading}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>{line}-жол: {reason}</translation>
    </message>
    <message>
        <source>This file is not an Excel workbook, or it is damaged. Save it anew as XLSX. Nothing was changed.</source>
        <translation>Бұл файл Excel кітабы емес немесе бүлінген. Оны XLSX түрінде қайта сақтаңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than kzdesk reads. Nothing was changed. Copy the rows alone into a new workbook, or save the sheet as CSV.</source>
        <translation>Бұл кітап ашылғанда kzdesk оқитын шектен асады. Ештеңе өзгерген жоқ. Жолдардың өзін жаңа кітапқа көшіріңіз немесе парақты CSV түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{name}”. It has: {known}. Nothing was changed.</source>
        <translation>Кітапта «{name}» парағы жоқ. Бары: {known}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was written: a text is too long for a cell of Excel. Export the table as CSV.</source>
        <translation>Ештеңе жазылған жоқ: бір мәтін Excel ұяшығына сыймайды. Кестені CSV түрінде экспорттаңыз.</translation>
    </message>
    <message>
        <source>This file is not a whole vault as JSON, or another program has put its lines together otherwise. Nothing was changed.</source>
        <translation>Бұл файл JSON түріндегі тұтас қойма емес немесе басқа бағдарлама оның жолдарын басқаша бөлген. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: this version of kzdesk does not know “{name}”. Nothing was changed. Use the version that wrote the file, or a newer one.</source>
        <translation>{line}-жол: kzdesk бағдарламасының бұл нұсқасы «{name}» дегенді білмейді. Ештеңе өзгерген жоқ. Файлды жазған нұсқаны немесе одан жаңасын қолданыңыз.</translation>
    </message>
    <message>
        <source>Line {line}: the value of “{name}” is not one it can have. Nothing was changed.</source>
        <translation>{line}-жол: «{name}» мұндай мән қабылдамайды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>A whole vault is read into an empty one only, and this one has records. Nothing was changed. Make a new vault first.</source>
        <translation>Тұтас қойма тек бос қоймаға оқылады, ал мұнда жазбалар бар. Ештеңе өзгерген жоқ. Алдымен жаңа қойма жасаңыз.</translation>
    </message>
    <message>
        <source>The file is not complete: its end is missing or altered. Nothing was changed.</source>
        <translation>Файл толық емес: соңы жоқ немесе өзгертілген. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>What the file holds is not what it says it holds: it was altered. Nothing was changed.</source>
        <translation>Файлдың мазмұны өзі айтқанға сай емес: ол өзгертілген. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This file holds no submissions. Export them from KoboToolbox as JSON, or as CSV with XML values and headers. Nothing was changed.</source>
        <translation>Файлда жауаптар жоқ. Оларды KoboToolbox-тан JSON түрінде немесе XML мәндері мен тақырыптары бар CSV түрінде шығарыңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list of the form.</source>
        <translation>«{text}» форманың тізімінде жоқ.</translation>
    </message>
    <message>
        <source>As far as it is known: 5.1.2022, 1.2022, 2022, or ? when it is not known</source>
        <translation>Белгілі болғанынша: 5.1.2022, 1.2022, 2022 немесе белгісіз болса ?</translation>
    </message>
    <message>
        <source>For example 09:30</source>
        <translation>Мысалы, 09:30</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Ұстау</translation>
    </message>
    <message>
        <source>Trial observation</source>
        <translation>Сотты байқау</translation>
    </message>
    <message>
        <source>The detention</source>
        <translation>Ұстау</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Another person detained</source>
        <translation>Тағы бір ұсталған адам</translation>
    </message>
    <message>
        <source>Day of the detention</source>
        <translation>Ұсталған күні</translation>
    </message>
    <message>
        <source>Place: its name in any language</source>
        <translation>Орын: кез келген тілдегі атауы</translation>
    </message>
    <message>
        <source>Event it was part of, such as a rally; the same words for everybody there</source>
        <translation>Бұл қай оқиғаның бөлігі болды, мысалы, митинг; оған қатысқандардың бәріне бірдей сөздермен</translation>
    </message>
    <message>
        <source>Where the person is held</source>
        <translation>Адам қайда ұсталып отыр</translation>
    </message>
    <message>
        <source>Article, for example 272 or 272(2)</source>
        <translation>Бап, мысалы, 272 немесе 272(2)</translation>
    </message>
    <message>
        <source>Ill-treatment, if any</source>
        <translation>Қатыгез қарау, егер болса</translation>
    </message>
    <message>
        <source>Case: its title or number as it is called in kzdesk</source>
        <translation>Іс: kzdesk-тегі атауы немесе нөмірі</translation>
    </message>
    <message>
        <source>Case and hearing</source>
        <translation>Іс және отырыс</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Байқау</translation>
    </message>
    <message>
        <source>Court: its name in any language</source>
        <translation>Сот: кез келген тілдегі атауы</translation>
    </message>
    <message>
        <source>Note to {item}</source>
        <translation>{item} бойынша ескертпе</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Соңында</translation>
    </message>
    <message>
        <source>There is no form “{name}”. There are: {known}.</source>
        <translation>«{name}» формасы жоқ. Бары: {known}.</translation>
    </message>
    <message>
        <source>This submission is not of a form that kzdesk made, or of a newer one. Its question “{name}” tells which.</source>
        <translation>Бұл жауап kzdesk формасына емес немесе одан жаңасына берілген. Оны «{name}» сұрағы көрсетеді.</translation>
    </message>
    <message>
        <source>This submission has no id (_uuid or meta/rootUuid). Export it with all its columns.</source>
        <translation>Бұл жауаптың сәйкестендіргіші (_uuid немесе meta/rootUuid) жоқ. Оны барлық бағанымен шығарыңыз.</translation>
    </message>
    <message>
        <source>This submission stands in the file twice.</source>
        <translation>Бұл жауап файлда екі рет тұр.</translation>
    </message>
    <message>
        <source>Say in which case this was.</source>
        <translation>Бұл қай істе болғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>What this submission told of was deleted in this vault: {type}. Nothing brings it back.</source>
        <translation>Бұл жауап айтқан нәрсе осы қоймада жойылған: {type}. Оны ештеңе қайтармайды.</translation>
    </message>
    <message>
        <source>Write the date as 5.1.2022, 1.2022 or 2022, or ? when it is not known.</source>
        <translation>Күнді 5.1.2022, 1.2022 немесе 2022 түрінде, белгісіз болса ? деп жазыңыз.</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>Уақытты былай жазыңыз: 09:30.</translation>
    </message>
    <message>
        <source>Bring records in</source>
        <translation>Жазбаларды енгізу</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen, row by row, what would happen.</source>
        <translation>Не болатынын жолма-жол көрмейінше, ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Файлда</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>Жолдарында</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Файлды таңдау …</translation>
    </message>
    <message>
        <source>Blank table …</source>
        <translation>Бос кесте …</translation>
    </message>
    <message>
        <source>Let data out</source>
        <translation>Деректерді шығару</translation>
    </message>
    <message>
        <source>For the team: everything is in it, whatever consent says. It leaves encrypted, or open with a reason.</source>
        <translation>Топ үшін: келісімдерге қарамай, файлда бәрі бар. Ол шифрланып немесе себебі көрсетіліп ашық шығады.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Не шығады</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>With the sealed fields as well</source>
        <translation>Жабық өрістермен бірге</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорттау …</translation>
    </message>
    <message>
        <source>Table of records</source>
        <translation>Жазбалар кестесі</translation>
    </message>
    <message>
        <source>Whole vault (JSON)</source>
        <translation>Бүкіл қойма (JSON)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel кітабы</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Edit as a table</source>
        <translation>Кесте түрінде өңдеу</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Кестені ашу</translation>
    </message>
    <message>
        <source>Form for telephones (ODK, KoboToolbox)</source>
        <translation>Телефонға арналған форма (ODK, KoboToolbox)</translation>
    </message>
    <message>
        <source>Save the form …</source>
        <translation>Форманы сақтау …</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгереді</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>өзгеріссіз</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>What changes, or what is wrong</source>
        <translation>Не өзгереді немесе не қате</translation>
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
        <translation>Кесте түрінде өңдеу: {plural}</translation>
    </message>
    <message>
        <source>Type into a cell, or paste a block from a spreadsheet with Ctrl+V. The last line is for a new record. Delete empties a cell; Ctrl+S saves everything at once.</source>
        <translation>Ұяшыққа жазыңыз немесе кестеден блокты Ctrl+V арқылы қойыңыз. Соңғы жол – жаңа жазбаға. Delete ұяшықты босатады, Ctrl+S бәрін бірден сақтайды.</translation>
    </message>
    <message>
        <source>The first {count} of {total} records.</source>
        <translation>Алғашқы жазбалар: {total} ішінен {count}.</translation>
    </message>
    <message>
        <source>Cells to put right: {count}. Nothing is saved before that.</source>
        <translation>Түзетілетін ұяшықтар: {count}. Оған дейін ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Not saved yet. New: {new}. Changed: {changed}.</source>
        <translation>Әлі сақталған жоқ. Жаңасы: {new}. Өзгергені: {changed}.</translation>
    </message>
    <message>
        <source>Saved. New: {new}. Changed: {changed}.</source>
        <translation>Сақталды. Жаңасы: {new}. Өзгергені: {changed}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Бәрін сақтау</translation>
    </message>
    <message>
        <source>⚠ {text}</source>
        <translation>⚠ {text}</translation>
    </message>
    <message>
        <source>What the headings mean: {plural}</source>
        <translation>Тақырыптардың мағынасы: {plural}</translation>
    </message>
    <message>
        <source>Read as the last file with these headings was. Look whether it still holds.</source>
        <translation>Осындай тақырыптары бар соңғы файл сияқты оқылды. Қазір де солай ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>Understood from the headings. Choose a column where it is wrong; an empty one leaves the heading out.</source>
        <translation>Тақырыптар бойынша түсінілді. Қате жерде бағанды таңдаңыз; бос болса, тақырып қалдырылады.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Файлдағы тақырып</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Алғашқы ұяшықтар</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <source>Tells rows apart</source>
        <translation>Жолдарды ажыратады</translation>
    </message>
    <message>
        <source>“{heading}” tells rows apart</source>
        <translation>«{heading}» жолдарды ажыратады</translation>
    </message>
    <message>
        <source>“{heading}” means</source>
        <translation>«{heading}» мағынасы</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(қалдырып кету)</translation>
    </message>
    <message>
        <source>An empty cell empties the field (otherwise it says nothing)</source>
        <translation>Бос ұяшық өрісті босатады (әйтпесе ол ештеңе білдірмейді)</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Не болатынын көрсету</translation>
    </message>
    <message>
        <source>Choose the file to read</source>
        <translation>Оқылатын файлды таңдаңыз</translation>
    </message>
    <message>
        <source>Where the blank table goes</source>
        <translation>Бос кесте қайда жазылады</translation>
    </message>
    <message>
        <source>Where the form goes</source>
        <translation>Форма қайда жазылады</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Жазылды: {name}</translation>
    </message>
    <message>
        <source>Read {count} records; the state is the same as that of the vault they came from.</source>
        <translation>Оқылған жазбалар: {count}; күйі олар алынған қоймамен бірдей.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Кестені экспорттау</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation>Бүкіл қойманы экспорттау</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Импорт пен экспорт</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Table of records (Excel, CSV)</source>
        <translation>Жазбалар кестесі (Excel, CSV)</translation>
    </message>
    <message>
        <source>Answers to a form (KoboToolbox, ODK: JSON, CSV)</source>
        <translation>Формаға жауаптар (KoboToolbox, ODK: JSON, CSV)</translation>
    </message>
    <message>
        <source>Whole vault (JSON), into an empty one</source>
        <translation>Бүкіл қойма (JSON), бос қоймаға</translation>
    </message>
    <message>
        <source>What would happen: {name}</source>
        <translation>Не болады: {name}</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. The same: {same}. Wrong: {wrong}. Nothing is changed yet.</source>
        <translation>Жаңасы: {new}. Өзгергені: {changed}. Сол күйінде: {same}. Қатесі: {wrong}. Әзірге ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Read. New: {new}. Changed: {changed}. The same: {same}. Left out as wrong: {wrong}.</source>
        <translation>Оқылды. Жаңасы: {new}. Өзгергені: {changed}. Сол күйінде: {same}. Қатесі үшін қалдырылғаны: {wrong}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>барлық жол</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Файл жолдары</translation>
    </message>
    <message>
        <source>Read them in</source>
        <translation>Оқып енгізу</translation>
    </message>
    <message>
        <source>Read the others without the wrong ones</source>
        <translation>Қателерінсіз қалғандарын оқу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already, where the evidence files would go. Nothing was written. Move it away.</source>
        <translation>Дәлел файлдары жазылатын «{name}» қалтасы бар екен. Ештеңе жазылған жоқ. Оны басқа жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>The vault was written as JSON, but not all evidence files beside it: the disk does not take them.</source>
        <translation>Қойма JSON түрінде жазылды, бірақ жанындағы дәлел файлдарының бәрі емес: диск оларды қабылдамайды.</translation>
    </message>
    <message>
        <source>An evidence file beside the JSON file could not be read.</source>
        <translation>JSON файлының жанындағы дәлел файлын оқу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Hearing</source>
        <translation>Сот отырысы</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Custody term lapses</source>
        <translation>Күзетпен ұстау мерзімі бітеді</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Келісімді қайта сұрау</translation>
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
        <translation>Болдырмайтын ештеңе жоқ: қойма ашылғалы ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The last save cannot be undone: a record in it was changed again since. Open the history of the record (Ctrl+H) and bring an older version back.</source>
        <translation>Соңғы сақтауды болдырмау мүмкін емес: ондағы бір жазба содан бері өзгертілген. Жазбаның тарихын ашып (Ctrl+H), бұрынғы нұсқасын қайтарыңыз.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Articles and their titles in texts</source>
        <translation>Мәтіндердегі баптар және олардың атаулары</translation>
    </message>
    <message>
        <source>Look the article up in the code, as it was in force on the day of the act.</source>
        <translation>Бапты кодекстің әрекет жасалған күнгі редакциясынан қараңыз.</translation>
    </message>
    <message>
        <source>Choose one wording and use it everywhere.</source>
        <translation>Бір тұжырымды таңдап, барлық жерде соны қолданыңыз.</translation>
    </message>
    <message>
        <source>In {place}, article {article} is quoted as “{title}”, which is the title of article {other}.</source>
        <translation>{article}-бап «{title}» деп келтірілген, ал бұл – {other}-баптың атауы ({place}).</translation>
    </message>
    <message>
        <source>“{title}” is quoted as the title of article {article} in {place} and of article {other} in {other_place}.</source>
        <translation>«{title}» екі баптың атауы ретінде келтірілген: {article} ({place}) және {other} ({other_place}).</translation>
    </message>
    <message>
        <source>Article {article} is quoted as “{title}” in {place} and as “{other}” in {other_place}.</source>
        <translation>{article}-бап әртүрлі келтірілген: «{title}» ({place}) және «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names part {part} of article {article}, which has only {last} parts.</source>
        <translation>{article}-баптың {part}-бөлігі аталған, бірақ бұл баптағы бөлік саны: {last} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names article {article} of the Criminal Code, whose last article is {last}.</source>
        <translation>{place}: «{quote}» деген сөзде Қылмыстық кодекстің {article}-бабы аталған, ал оның соңғы бабы – {last}.</translation>
    </message>
    <message>
        <source>Days on which courts sit</source>
        <translation>Соттар жұмыс істейтін күндер</translation>
    </message>
    <message>
        <source>Compare the date with the document: day and month may be mixed up.</source>
        <translation>Күнді құжатпен салыстырыңыз: күні мен айы ауысып кеткен болуы мүмкін.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, a {day}.</source>
        <translation>Демалыс күні: {what}, {date} ({day}).</translation>
    </message>
    <message>
        <source>{what} is dated {date}, a public holiday.</source>
        <translation>Мереке күні: {what}, {date}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>жексенбі</translation>
    </message>
    <message>
        <source>the hearing</source>
        <translation>сот отырысы</translation>
    </message>
    <message>
        <source>the next hearing</source>
        <translation>келесі отырыс</translation>
    </message>
    <message>
        <source>the sitting or vote told in {place}</source>
        <translation>{place} айтатын отырыс немесе дауыс беру</translation>
    </message>
    <message>
        <source>the verdict told in {place}</source>
        <translation>{place} айтатын үкім</translation>
    </message>
    <message>
        <source>Compare both dates with the source and correct the one that is wrong.</source>
        <translation>Екі күнді де дереккөзбен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, before {first} on {other}.</source>
        <translation>Реті бұзылған: {what}, {date} – мынадан бұрын: {first}, {other}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, but {first} {other}.</source>
        <translation>Реті бұзылған: {what} – {date}, бірақ {first} – {other}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, after {first} on {other}.</source>
        <translation>Реті бұзылған: {what}, {date} – мынадан кейін: {first}, {other}.</translation>
    </message>
    <message>
        <source>The hearing on {date} is still to come, but its outcome is recorded.</source>
        <translation>Сот отырысы әлі болған жоқ ({date}), бірақ нәтижесі жазылып қойған.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, at most {days} days after the event that the case is about.</source>
        <translation>Іске арқау болған оқиғадан кейін тым тез (күн, ең көбі: {days}): {what}, {date}.</translation>
    </message>
    <message>
        <source>Compare both dates; if they are right, the speed of the trial is worth telling.</source>
        <translation>Екі күнді де салыстырыңыз; олар дұрыс болса, соттың жылдамдығы туралы айтқан жөн.</translation>
    </message>
    <message>
        <source>the event that the case is about</source>
        <translation>іске арқау болған оқиға</translation>
    </message>
    <message>
        <source>the opening of the case</source>
        <translation>істің қозғалуы</translation>
    </message>
    <message>
        <source>the hearing at which the verdict was given</source>
        <translation>үкім жарияланған сот отырысы</translation>
    </message>
    <message>
        <source>the charge</source>
        <translation>айып</translation>
    </message>
    <message>
        <source>the hearing of the trial</source>
        <translation>істі мәні бойынша қарау отырысы</translation>
    </message>
    <message>
        <source>the death of the victim</source>
        <translation>жәбірленушінің өлімі</translation>
    </message>
    <message>
        <source>Charges that cannot be</source>
        <translation>Мүмкін емес айыптар</translation>
    </message>
    <message>
        <source>Compare the number of the article and its part with the document.</source>
        <translation>Баптың нөмірі мен бөлігін құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Delete one, or record the part or the case that sets them apart.</source>
        <translation>Біреуін жойыңыз немесе оларды ажырататын бөлікті не істі жазыңыз.</translation>
    </message>
    <message>
        <source>A charge names {article}, but the last article of that code is {last}.</source>
        <translation>Айыпта – {article}, бірақ бұл кодекстің соңғы бабы – {last}.</translation>
    </message>
    <message>
        <source>A charge names {article}, but the article has only {last} parts.</source>
        <translation>Айыпта – {article}, бірақ бұл баптағы бөлік саны: {last}.</translation>
    </message>
    <message>
        <source>One case has two charges under {article}: both would be printed.</source>
        <translation>Бір істе екі бірдей айып бар, екеуі де басылады: {article}.</translation>
    </message>
    <message>
        <source>Verdicts of people tried together</source>
        <translation>Бірге сотталған адамдардың үкімдері</translation>
    </message>
    <message>
        <source>Compare both verdicts; if the trials were separate, record them as separate cases.</source>
        <translation>Екі үкімді де салыстырыңыз; сот процестері бөлек болса, бөлек іс етіп жазыңыз.</translation>
    </message>
    <message>
        <source>In one case {what} is dated {date} for one person and {other} for others.</source>
        <translation>Бір істе күндер әртүрлі: {what} – бір адамда {date}, басқаларында {other}.</translation>
    </message>
    <message>
        <source>In one group of the list {what} is dated {date} for one person and {other}, a year apart, for another.</source>
        <translation>Тізімнің бір тобында бір жыл айырма бар: {what} – бір адамда {date}, басқасында {other}.</translation>
    </message>
    <message>
        <source>{what} is recorded as in force from {date} for one person and from {other} for another.</source>
        <translation>{what}: бір адам үшін күшіне енгені {date}, басқасы үшін {other} деп жазылған.</translation>
    </message>
    <message>
        <source>Everybody in the group “{heading}” was tried in one case, but for one person, who was tried in another.</source>
        <translation>«{heading}» тобындағылардың барлығы бір іс бойынша сотталған, тек бір адам басқа іс бойынша.</translation>
    </message>
    <message>
        <source>Numbers of people</source>
        <translation>Адам саны</translation>
    </message>
    <message>
        <source>Count again, and correct the number or what is counted.</source>
        <translation>Қайта санап, санды немесе саналғанды түзетіңіз.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is followed by {counted} names.</source>
        <translation>«{quote}» сөздерінен кейін тұрған есім саны: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” stands after {counted} names.</source>
        <translation>«{quote}» сөздерінің алдында тұрған есім саны: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, the parts {parts} make {sum}, not {whole} (“{quote}”).</source>
        <translation>{parts} бөліктерінің қосындысы – {sum}, ал {whole} емес: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” counts more than the whole, {whole}.</source>
        <translation>Бөлігі бүтіннен ({whole}) көп: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not agree with the list, which has {counted}.</source>
        <translation>Тізіммен (онда {counted}) сәйкес емес: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not agree with the group, which has {counted} entries.</source>
        <translation>Топпен (ондағы жазба саны: {counted}) сәйкес емес: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>“{title}” was released with {kept} entries, but has {counted} now.</source>
        <translation>«{title}» {kept} жазбамен шығарылған, ал қазір олардың саны {counted}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is another number than the one on record, {recorded}.</source>
        <translation>{place}: «{quote}» – жазбадағы саннан ({recorded}) өзгеше.</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) differ in a digit.</source>
        <translation>Бір цифрмен ерекшеленеді: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) seem to count the same.</source>
        <translation>«{quote}» ({place}) және «{other_quote}» ({other_place}) – сандар әртүрлі, ал сөз бір нәрсе туралы сияқты.</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) is less than “{other_quote}” ({other_place}), which was counted earlier.</source>
        <translation>«{quote}» ({place}) «{other_quote}» ({other_place}) дегеннен аз, ал ол сан бұрынырақ саналған.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells {told} per cent; the numbers make {share}.</source>
        <translation>Аталған пайыз: {told}, ал сандар бойынша {share} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Күндердің реті</translation>
    </message>
    <message>
        <source>{what} is dated {date}, which lies in the future.</source>
        <translation>Болашақ күн: {what}, {date}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, before the birth on {other}.</source>
        <translation>Туған күнінен ({other}) бұрын: {what}, {date}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, after the death on {other}.</source>
        <translation>Қайтыс болған күнінен ({other}) кейін: {what}, {date}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}; born on {other}, the person was then {age} years old at most.</source>
        <translation>Жасын тексеріңіз: {what}, {date}; туған күні {other} болса, адамның сол кездегі жасы ең көбі: {age}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}; born on {other}, the person was then {age} years old at least.</source>
        <translation>Жасын тексеріңіз: {what}, {date}; туған күні {other} болса, адамның сол кездегі жасы кемінде: {age}.</translation>
    </message>
    <message>
        <source>A parent is recorded as born {date}, the child {other}.</source>
        <translation>Ата-ананың туған күні – {date}, баланікі – {other}.</translation>
    </message>
    <message>
        <source>the first detention</source>
        <translation>бірінші ұстау</translation>
    </message>
    <message>
        <source>the day from which the term is counted</source>
        <translation>мерзім есептелетін күн</translation>
    </message>
    <message>
        <source>Consent, sources and approvals</source>
        <translation>Келісімдер, дереккөздер және бекітулер</translation>
    </message>
    <message>
        <source>Ask for consent, or record where the person was named in public before.</source>
        <translation>Келісім сұраңыз немесе адам бұрын көпшілікке қайда аталғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Take the entry off the list: withdrawn consent is respected at once.</source>
        <translation>Жазбаны тізімнен шығарыңыз: келісімнің кері қайтарылуы бірден ескеріледі.</translation>
    </message>
    <message>
        <source>Write the sources into the entries, one on a line.</source>
        <translation>Дереккөздерді жазбаларға енгізіңіз, әр жолға біреуден.</translation>
    </message>
    <message>
        <source>Two people approve the name, and a source is given, before it is printed.</source>
        <translation>Есім екі адам бекіткеннен және дереккөз көрсетілгеннен кейін ғана басылады.</translation>
    </message>
    <message>
        <source>{count} of {total} people on this list have neither agreed to be named in public nor been named before.</source>
        <translation>Көпшілікке аталуына келіспеген әрі бұрын аталмаған адамдар: {count} (осы тізімде барлығы {total}).</translation>
    </message>
    <message>
        <source>{count} of {total} people on this list have withdrawn their consent.</source>
        <translation>Келісімін кері қайтарған адамдар: {count} (осы тізімде барлығы {total}).</translation>
    </message>
    <message>
        <source>{count} of {total} entries of this list give no source.</source>
        <translation>Дереккөзі жоқ жазбалар: {count} (осы тізімде барлығы {total}).</translation>
    </message>
    <message>
        <source>{count} people are recorded by name as involved in acts against those on this list, without two approvals and a source; they are not named in print.</source>
        <translation>Осы тізімдегі адамдарға қарсы әрекеттерге қатысы бар деп есімімен жазылған, бірақ екі бекітуі мен дереккөзі жоқ: {count}; олар баспада аталмайды.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>Ask the lawyer or the family, or look it up in the documents of the case.</source>
        <translation>Адвокаттан немесе отбасынан сұраңыз не іс материалдарынан табыңыз.</translation>
    </message>
    <message>
        <source>Not recorded ({count}): {what}.</source>
        <translation>Жазылмаған ({count}): {what}.</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>date of the detention</source>
        <translation>ұсталған күні</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>қамау</translation>
    </message>
    <message>
        <source>case and charges</source>
        <translation>іс және айыптар</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>айыптар</translation>
    </message>
    <message>
        <source>article of the charge</source>
        <translation>айып бабы</translation>
    </message>
    <message>
        <source>part of the article on which the term depends</source>
        <translation>мерзім байланысты баптың бөлігі</translation>
    </message>
    <message>
        <source>date of the sentence</source>
        <translation>үкім күні</translation>
    </message>
    <message>
        <source>court</source>
        <translation>сот</translation>
    </message>
    <message>
        <source>punishment</source>
        <translation>жаза</translation>
    </message>
    <message>
        <source>sources of the entry</source>
        <translation>жазбаның дереккөздері</translation>
    </message>
    <message>
        <source>Birth and sex by number and list</source>
        <translation>ЖСН мен тізбе бойынша туған күні мен жынысы</translation>
    </message>
    <message>
        <source>Compare both with an identity document.</source>
        <translation>Екеуін де жеке куәлікпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Check whether the entry in the financial list is this person.</source>
        <translation>Қаржылық тізбедегі жазба осы адам туралы екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The person is recorded as born {date}, but the identification number says {other}.</source>
        <translation>Жазбадағы туған күні – {date}, ал ЖСН бойынша – {other}.</translation>
    </message>
    <message>
        <source>The sex recorded is not the one that the identification number gives.</source>
        <translation>Жазбадағы жынысы ЖСН бойынша жынысына сай емес.</translation>
    </message>
    <message>
        <source>The person is recorded as born {date}, but the confirmed entry in the financial list says {other}.</source>
        <translation>Жазбадағы туған күні – {date}, ал қаржылық тізбенің расталған жазбасында – {other}.</translation>
    </message>
    <message>
        <source>The entry in the financial list is born {date}, but its identification number says {other}.</source>
        <translation>Қаржылық тізбе жолында туған күні {date}, ал оның сәйкестендіру нөмірі {other} дейді.</translation>
    </message>
    <message>
        <source>An entry in the financial list is recorded as somebody else’s, but has the identification number of the person.</source>
        <translation>Қаржылық тізбе жолы басқа адамдікі деп жазылған, бірақ онда осы адамның сәйкестендіру нөмірі тұр.</translation>
    </message>
    <message>
        <source>The word for the occupation, “{occupation}”, is one for the other sex than the one recorded.</source>
        <translation>Кәсіпті білдіретін «{occupation}» сөзі жазылғаннан басқа жынысқа қатысты.</translation>
    </message>
    <message>
        <source>Compare the text with its source and correct it.</source>
        <translation>Мәтінді дереккөзімен салыстырып, түзетіңіз.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” ends on {other} an arrest of {days} days that began on {date}.</source>
        <translation>{place}: «{quote}» дегенге қарағанда, {date} басталған {days} тәулік қамақ {other} аяқталған.</translation>
    </message>
    <message>
        <source>In {place}, {late} on {date} stands before {early} on {other}.</source>
        <translation>Реті бұзылған: {late} – {date}, мынадан бұрын тұр: {early} – {other} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells an acquittal; the sentence of that day on record is {term} of imprisonment.</source>
        <translation>Мәтінде ақталу айтылған, ал сол күнгі үкімде бас бостандығынан айыру жазылған, {term}: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells a death on {date}; none is on record, and {kind} is recorded beyond that day.</source>
        <translation>Мәтінде өлім ({date}) айтылған, ал жазбада ол жоқ, сол күннен кейін де жазылған: {kind} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>liberty</source>
        <translation>бостандық</translation>
    </message>
    <message>
        <source>an acquittal</source>
        <translation>ақтау</translation>
    </message>
    <message>
        <source>a conviction</source>
        <translation>соттау</translation>
    </message>
    <message>
        <source>death</source>
        <translation>қайтыс болу</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates a verdict {date}, before the death it is about on {other}.</source>
        <translation>Үкім ({date}) өзі қатысты өлімнен ({other}) бұрын: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the dates beside it: {date} and {other}.</source>
        <translation>Қасындағы күндерге ({date} және {other}) сәйкес емес: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates a verdict in the very month of what it is about, the {event}.</source>
        <translation>Үкім оқиғаның өзімен ({event}) бір айда: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the birth told in the same text, {born}.</source>
        <translation>Сол мәтінде айтылған туған күнге ({born}) сәйкес емес: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names a day that does not exist.</source>
        <translation>Жоқ күн: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {date}, which lies in the future.</source>
        <translation>Болашақ күн: {what}, {date} – «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Length and ground of custody</source>
        <translation>Қамауда ұстау мерзімі мен негізі</translation>
    </message>
    <message>
        <source>Look for the order of the court; if there was none, the custody was unlawful and the report can say so.</source>
        <translation>Соттың қаулысын табыңыз; ол болмаса, қамауда ұстау заңсыз, мұны баяндамада айтуға болады.</translation>
    </message>
    <message>
        <source>Compare the dates of both with the source and correct what is wrong.</source>
        <translation>Екеуінің күндерін дереккөзбен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>{kind} from {start} is recorded twice.</source>
        <translation>Екі рет жазылған: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>{kind} from {start} and {other} from {then} overlap: one cannot be held and at liberty at once.</source>
        <translation>Қатар жүр: {kind} (басталуы – {start}) және {other} (басталуы – {then}); бір мезгілде әрі қамауда, әрі бостандықта болу мүмкін емес.</translation>
    </message>
    <message>
        <source>{kind} from {start} until {end} covers {other} from {then}: one cannot be held on both.</source>
        <translation>Екі шара қатар болуы мүмкін емес: {kind}, {start} – {end}, және {other}, басталуы – {then}.</translation>
    </message>
    <message>
        <source>{kind} ended by the death of the person on {end}, but {other} is recorded from {then}.</source>
        <translation>Шара адамның өлімімен аяқталған ({kind}, {end}), бірақ одан кейін жазылған: {other}, басталуы – {then}.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, although the person is recorded as having died on {death}.</source>
        <translation>Шара аяқталмаған ({kind}, басталуы – {start}), алайда адамның қайтыс болғаны жазылған: {death}.</translation>
    </message>
    <message>
        <source>{kind} ended in freedom on {end}, but {other} is recorded from the same day or the next.</source>
        <translation>Босатылғаны жазылған ({kind}, аяқталуы – {end}), бірақ сол күні немесе ертеңіне басталған: {other}.</translation>
    </message>
    <message>
        <source>{kind} is recorded as replaced or ended by a transfer on {end}, but no other custody follows.</source>
        <translation>Ауыстыру немесе көшіру жазылған ({kind}, {end}), бірақ одан кейін басқа шара жоқ.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} to {end}; the law counts it in hours, {hours} at the most.</source>
        <translation>{kind}: {start} мен {end} аралығында деп жазылған; заң бұл мерзімді сағатпен есептейді, ең көбі {hours}.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} to {end}; during an investigation it lasts {limit} at the most (Code of Criminal Procedure, Article 151).</source>
        <translation>{kind}: {start} мен {end} аралығында деп жазылған; тергеу кезінде мерзім ең көбі: {limit} (Қылмыстық-процестік кодекстің 151-бабы).</translation>
    </message>
    <message>
        <source>{kind} ordered for {term} days from {start} is recorded as served or run out on {end}, after {days}.</source>
        <translation>{kind}, басталуы – {start}: тағайындалған тәулік – {term}, бірақ өтелді не мерзімі бітті деп {end} жазылған, өткен тәулік – {days}.</translation>
    </message>
    <message>
        <source>{kind} is recorded as extended until {until}, before the first order runs out on {end}.</source>
        <translation>Ұзарту бірінші мерзімнен қысқа: {kind}, ұзартылды – {until}, ал бірінші мерзім – {end}.</translation>
    </message>
    <message>
        <source>{kind} was extended until {until}, but is recorded as ending on {end}, which is later.</source>
        <translation>{kind}: {until} дейін ұзартылған, бірақ аяқталуы одан кейін жазылған – {end}.</translation>
    </message>
    <message>
        <source>The person is recorded as held without contact from {start}, but a lawyer or the family knew on {day}.</source>
        <translation>Адам {start} бастап байланыссыз ұсталған деп жазылған, бірақ адвокат не отбасы {day} білген.</translation>
    </message>
    <message>
        <source>Parole is recorded from {start}, but the custody before it ended for another reason.</source>
        <translation>Шартты түрде мерзімінен бұрын босату {start} бастап жазылған, бірақ алдыңғы шара басқа себеппен аяқталған.</translation>
    </message>
    <message>
        <source>{kind} ended by extradition on {end}, but {other} is recorded from {then}.</source>
        <translation>Шара басқа мемлекетке берумен аяқталған ({kind}, {end}), бірақ одан кейін жазылған: {other}, басталуы – {then}.</translation>
    </message>
    <message>
        <source>{kind} ended on {end}, the day on which the person died, but another reason is recorded for its end.</source>
        <translation>Шара адам қайтыс болған күні аяқталған ({kind}, {end}), бірақ себебі басқа деп жазылған.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} and again from {then}, and neither has an end.</source>
        <translation>Аяқталуынсыз екі рет жазылған: {kind}, басталуы – {start} және {then}.</translation>
    </message>
    <message>
        <source>A transfer is recorded, but {kind} from {start} is in the same facility as before.</source>
        <translation>Көшіру жазылған, бірақ шара бұрынғы мекемеде: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>Procedural detention is recorded from {start} to {end}, {days} days or more, without a court order within {hours} hours (Code of Criminal Procedure, Article 131).</source>
        <translation>Ұстап алу {start} – {end} күндерімен жазылған (кемінде {days} күн), бірақ белгіленген мерзімде ({hours} сағ) сот санкциясы жоқ (ҚПК-нің 131-бабы).</translation>
    </message>
    <message>
        <source>Procedural detention since {start} has no end, and no custody ordered by a court follows; it may last {hours} hours (Code of Criminal Procedure, Article 131).</source>
        <translation>Ұстап алудың ({start}) соңы жоқ, одан кейін сот санкциялаған шара да жоқ; оның шегі – {hours} сағ (ҚПК-нің 131-бабы).</translation>
    </message>
    <message>
        <source>The order for {kind} since {start} ran out on {until}, but custody is recorded until {end}.</source>
        <translation>Сот санкциясының мерзімі біткен ({until}), бірақ шара одан ұзақ жазылған: {kind}, басталуы – {start}, аяқталуы – {end}.</translation>
    </message>
    <message>
        <source>The order for {kind} since {start} ran out on {until}; no extension and no end is recorded.</source>
        <translation>Сот санкциясының мерзімі біткен ({until}), бірақ ұзартылуы да, аяқталуы да жазылмаған: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>Administrative arrest is recorded for {days} days from {start}; the law allows {limit} (Code of Administrative Offences, Article 50).</source>
        <translation>Әкімшілік қамаққа алу рұқсат етілгеннен ұзақ жазылған: тәулік – {days}, басталуы – {start}; заң жол беретін тәулік: {limit} (ӘҚБтК-нің 50-бабы).</translation>
    </message>
    <message>
        <source>Administrative arrest from {start} of {who}: such arrest is not allowed (Code of Administrative Offences, Article 50).</source>
        <translation>Бұл адамдарға әкімшілік қамаққа алу қолданылмайды (ӘҚБтК-нің 50-бабы): {who}; басталуы – {start}.</translation>
    </message>
    <message>
        <source>Arrest as a punishment from {start} of {who}: such arrest is not allowed (Criminal Code, Article 45).</source>
        <translation>Жаза ретіндегі қамау {start} бастап, {who}: мұндай қамау тағайындалмайды (ҚК, 45-бап).</translation>
    </message>
    <message>
        <source>somebody under {limit}</source>
        <translation>{limit} жасқа толмаған адам</translation>
    </message>
    <message>
        <source>somebody over the age limit of {limit}</source>
        <translation>шекті жастан ({limit}) асқан адам</translation>
    </message>
    <message>
        <source>a person with a disability of the first or second group</source>
        <translation>бірінші немесе екінші топтағы мүгедектігі бар адам</translation>
    </message>
    <message>
        <source>a woman with minor dependants (arrest is not allowed if a child is under 14)</source>
        <translation>асырауында кәмелетке толмағандар бар әйел (баласы 14-ке толмаса, қамаққа алуға болмайды)</translation>
    </message>
    <message>
        <source>{kind} is recorded until {end}, but {other} already from {start}: one cannot be held on both.</source>
        <translation>Екі шара қатар болуы мүмкін емес: {kind}, аяқталуы – {end}, және {other}, одан бұрын басталған – {start}.</translation>
    </message>
    <message>
        <source>{kind} since {first} has no end, but {other} is recorded from {start}.</source>
        <translation>Шараның соңы жоқ: {kind}, басталуы – {first}, ал кейін жазылған: {other}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>Between {kind}, which ended on {end}, and {other} from {start} lie {days} days.</source>
        <translation>Арасындағы үзіліс (күн): {days}. Аяқталды: {kind}, {end}; басталды: {other}, {start}.</translation>
    </message>
    <message>
        <source>Find out where the person was held meanwhile, or record the release.</source>
        <translation>Адамның осы аралықта қайда ұсталғанын анықтаңыз немесе босатылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>the end of custody</source>
        <translation>қамауда ұстаудың аяқталуы</translation>
    </message>
    <message>
        <source>the act against the person</source>
        <translation>адамға қарсы әрекет</translation>
    </message>
    <message>
        <source>the end of the act against the person</source>
        <translation>адамға қарсы әрекеттің аяқталуы</translation>
    </message>
    <message>
        <source>the medical examination</source>
        <translation>медициналық тексеру</translation>
    </message>
    <message>
        <source>the complaint</source>
        <translation>шағым</translation>
    </message>
    <message>
        <source>the restriction</source>
        <translation>шектеу</translation>
    </message>
    <message>
        <source>the beginning of the relation</source>
        <translation>байланыстың басталуы</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>баға</translation>
    </message>
    <message>
        <source>the decision on listing</source>
        <translation>тізімге енгізу туралы шешім</translation>
    </message>
    <message>
        <source>the consent</source>
        <translation>келісім</translation>
    </message>
    <message>
        <source>the earlier publication</source>
        <translation>бұрынғы жарияланым</translation>
    </message>
    <message>
        <source>the entry in the financial list</source>
        <translation>қаржылық тізбедегі жазба</translation>
    </message>
    <message>
        <source>Conversions of money</source>
        <translation>Ақшаны айырбастау</translation>
    </message>
    <message>
        <source>Work the conversion out again at the rate of that day.</source>
        <translation>Сол күнгі бағам бойынша қайта есептеңіз.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” makes {rate} tenge for one {currency}; usual is about {usual}: digits are lost or added.</source>
        <translation>Бағам 1 {currency} үшін {rate} теңге болып шығады, ал әдеттегісі – шамамен {usual}: цифрлар түсіп қалған немесе артық. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” makes {rate} tenge for one {currency}; elsewhere it is {usual}.</source>
        <translation>Бағам 1 {currency} үшін {rate} теңге болып шығады, ал басқа жерлерде – {usual}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Spelling of names</source>
        <translation>Есімдердің жазылуы</translation>
    </message>
    <message>
        <source>Choose one spelling, or make sure that they are different people.</source>
        <translation>Бір жазылуын таңдаңыз немесе бұлар әртүрлі адам екеніне көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>Choose one spelling of the name and keep to it.</source>
        <translation>Атаудың бір жазылуын таңдап, соны ұстаныңыз.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) and “{other}” ({other_place}) may be one name in two spellings.</source>
        <translation>«{name}» ({place}) мен «{other}» ({other_place}) – бір атаудың екі түрлі жазылуы болуы мүмкін.</translation>
    </message>
    <message>
        <source>Write the name in Cyrillic letters, by which the list is sorted.</source>
        <translation>Есімді кириллицамен жазыңыз: тізім сол бойынша реттеледі.</translation>
    </message>
    <message>
        <source>Write all names in the same order.</source>
        <translation>Барлық есімді бір ретпен жазыңыз.</translation>
    </message>
    <message>
        <source>One person is written “{name}” ({place}) and “{other}”.</source>
        <translation>Бір адам әртүрлі жазылған: «{name}» ({place}) және «{other}».</translation>
    </message>
    <message>
        <source>“{name}” ({place}) and “{other}” ({other_place}) may be one person in two spellings.</source>
        <translation>Бұл бір адам болуы мүмкін: «{name}» ({place}) және «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>“{name}” ({place}) is nearly the name of “{other}”, who is on record.</source>
        <translation>«{name}» ({place}) – жазбалардағы «{other}» есіміне өте ұқсас.</translation>
    </message>
    <message>
        <source>Names proposed for sanctions stand in two orders: “{name}” and “{other}”.</source>
        <translation>Санкцияға ұсынылғандардың есімдері әртүрлі ретпен тұр: «{name}» және «{other}».</translation>
    </message>
    <message>
        <source>“{name}” has no Cyrillic name to sort by.</source>
        <translation>«{name}»: реттеуге қажет кириллицадағы есімі жоқ.</translation>
    </message>
    <message>
        <source>Texts against records</source>
        <translation>Мәтіндер мен жазбалар</translation>
    </message>
    <message>
        <source>Compare the text and the record with the source and correct the one that is wrong.</source>
        <translation>Мәтін мен жазбаны дереккөзбен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>Steps of a case, as told</source>
        <translation>Мәтінде айтылған іс барысы</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {told}; on record it is {recorded}.</source>
        <translation>Күні сәйкес емес: {what} – {told}, ал жазбаларда – {recorded}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells a term of {told}; on record it is {recorded}.</source>
        <translation>Мерзімі сәйкес емес: {told}, ал жазбаларда – {recorded}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” cites article {told}; on record the person is charged under article {recorded}.</source>
        <translation>{told} бабы аталған, ал жазбада айып {recorded} бабы бойынша: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the birth date on record, {recorded}.</source>
        <translation>Жазылған туған күніне ({recorded}) сәйкес емес: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” says {told}; on record it is {recorded}.</source>
        <translation>Айтылғаны – {told}, ал жазбаларда – {recorded}. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells a fine of {told} tenge; on record it is {recorded}.</source>
        <translation>{place}: «{quote}» – {told} теңге айыппұл туралы айтады; жазбада – {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells {told} tenge; on record the amount is {recorded}.</source>
        <translation>{place}: «{quote}» – {told} теңге туралы айтылған; жазбадағы сома – {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” cites article {told}; on record this offence is charged under article {recorded}.</source>
        <translation>{told}-бап аталған, ал жазбаларда бұл айып {recorded}-бап бойынша тағылған. «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names another place than the one on record, {recorded}.</source>
        <translation>Жазбадағыдан ({recorded}) басқа жер аталған: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” gives the person another part in the case than the one on record.</source>
        <translation>Адамның істегі рөлі жазбадағыдан өзгеше: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>ер адам</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>Articles and their titles</source>
        <translation>Баптар және олардың атаулары</translation>
    </message>
    <message>
        <source>Compare the number and the title with the verdict or the indictment.</source>
        <translation>Нөмірі мен атауын үкіммен немесе айыптау актісімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>{article} is quoted as “{quoted}”, which is the title of {other}.</source>
        <translation>Жазбаларда {article} «{quoted}» деп келтірілген, ал бұл – басқа баптың атауы: {other}.</translation>
    </message>
    <message>
        <source>{article} is quoted as “{quoted}”, which is the title of {other}; in the code recorded it is {today}.</source>
        <translation>Жазбаларда {article} «{quoted}» деп келтірілген, ал бұл – басқа баптың атауы: {other}; көрсетілген кодексте ол – {today}.</translation>
    </message>
    <message>
        <source>{article} is quoted as “{quoted}”, unlike its title “{title}”.</source>
        <translation>Жазбаларда {article} «{quoted}» деп келтірілген, бұл оның «{title}» деген атауына ұқсамайды.</translation>
    </message>
    <message>
        <source>{article} is in force from {since}, but the record of {what} has {date}, which is earlier.</source>
        <translation>{article} әлі қолданыста болмаған: басталуы – {since}, ал жазбадағы күн одан бұрын ({what}, {date}).</translation>
    </message>
    <message>
        <source>Choose the wording of the article that was in force on that day.</source>
        <translation>Баптың сол күні қолданыста болған редакциясын таңдаңыз.</translation>
    </message>
    <message>
        <source>Look up the code of the charge, and correct the date or the article.</source>
        <translation>Айыптағы кодексті тексеріп, күнін немесе бабын түзетіңіз.</translation>
    </message>
    <message>
        <source>{article} was in force until {until}, but the earliest day of the case, {what}, is {date}.</source>
        <translation>{article}: {until} дейін күшінде болған, бірақ істің ең ерте күні ({what}) – {date}.</translation>
    </message>
    <message>
        <source>The title “{quoted}” stands with {article} and with {other} in the same list.</source>
        <translation>Бір тізімде «{quoted}» атауы екі бапта тұр: {article} және {other}.</translation>
    </message>
    <message>
        <source>{article} is quoted in {count} ways in one list, among them “{quoted}” and “{other}”.</source>
        <translation>Бір тізімде {article} әртүрлі келтірілген (нұсқа саны: {count}), соның ішінде «{quoted}» және «{other}».</translation>
    </message>
    <message>
        <source>The title “{quoted}” stands with {article} and with {other} in one case.</source>
        <translation>«{quoted}» атауы бір істе {article} жанында да, {other} жанында да тұр.</translation>
    </message>
    <message>
        <source>{article} is quoted in {count} ways in one case, among them “{quoted}” and “{other}”.</source>
        <translation>{article}: бір істе {count} түрлі келтірілген, оның ішінде «{quoted}» және «{other}».</translation>
    </message>
    <message>
        <source>Choose one wording for each part of the article; an empty field prints that of the provision.</source>
        <translation>Баптың әр бөлігіне бір тұжырым таңдаңыз; өріс бос болса, норманың тұжырымы басылады.</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>үкім</translation>
    </message>
    <message>
        <source>procedural detention</source>
        <translation>ұстап алу</translation>
    </message>
    <message>
        <source>administrative detention</source>
        <translation>әкімшілік ұстап алу</translation>
    </message>
    <message>
        <source>administrative arrest</source>
        <translation>әкімшілік қамаққа алу</translation>
    </message>
    <message>
        <source>custody pending trial</source>
        <translation>күзетпен ұстау</translation>
    </message>
    <message>
        <source>house arrest</source>
        <translation>үйқамақ</translation>
    </message>
    <message>
        <source>extradition arrest</source>
        <translation>экстрадициялық қамаққа алу</translation>
    </message>
    <message>
        <source>arrest as a punishment</source>
        <translation>жаза ретінде қамаққа алу</translation>
    </message>
    <message>
        <source>imprisonment</source>
        <translation>бас бостандығынан айыру</translation>
    </message>
    <message>
        <source>restriction of liberty</source>
        <translation>бас бостандығын шектеу</translation>
    </message>
    <message>
        <source>a suspended sentence</source>
        <translation>шартты түрде соттау</translation>
    </message>
    <message>
        <source>a deferred sentence</source>
        <translation>жазаны өтеуді кейінге қалдыру</translation>
    </message>
    <message>
        <source>parole</source>
        <translation>шартты түрде мерзімінен бұрын босату</translation>
    </message>
    <message>
        <source>compulsory psychiatric treatment</source>
        <translation>мәжбүрлеп психиатриялық емдеу</translation>
    </message>
    <message>
        <source>being held in hospital</source>
        <translation>ауруханада күзетпен ұстау</translation>
    </message>
    <message>
        <source>delivery to the police</source>
        <translation>полицияға жеткізу</translation>
    </message>
    <message>
        <source>preventive detention</source>
        <translation>алдын ала ұстау</translation>
    </message>
    <message>
        <source>bail</source>
        <translation>кепіл</translation>
    </message>
    <message>
        <source>a pledge not to leave</source>
        <translation>ешқайда кетпеу туралы қолхат</translation>
    </message>
    <message>
        <source>personal surety</source>
        <translation>жеке кепілдік</translation>
    </message>
    <message>
        <source>a commuted sentence</source>
        <translation>жазаның өтелмеген бөлігін ауыстыру</translation>
    </message>
    <message>
        <source>detention in an unofficial place</source>
        <translation>бейресми орында ұстау</translation>
    </message>
    <message>
        <source>enforced disappearance</source>
        <translation>күштеп жоғалту</translation>
    </message>
    <message>
        <source>expulsion</source>
        <translation>шығарып жіберу</translation>
    </message>
    <message>
        <source>another measure</source>
        <translation>басқа шара</translation>
    </message>
    <message>
        <source>the sentence of the first instance</source>
        <translation>бірінші сатыдағы үкім</translation>
    </message>
    <message>
        <source>the sentence on appeal</source>
        <translation>апелляциялық сатыдағы үкім</translation>
    </message>
    <message>
        <source>the sentence in cassation</source>
        <translation>кассациялық сатыдағы үкім</translation>
    </message>
    <message>
        <source>Article {article} ({code})</source>
        <translation>{article}-бап ({code})</translation>
    </message>
    <message>
        <source>Article {article} part {part} ({code})</source>
        <translation>{article}-баптың {part}-бөлігі ({code})</translation>
    </message>
    <message>
        <source>Criminal Code of 2014</source>
        <translation>2014 жылғы Қылмыстық кодекс</translation>
    </message>
    <message>
        <source>Criminal Code of 1997</source>
        <translation>1997 жылғы Қылмыстық кодекс</translation>
    </message>
    <message>
        <source>Code of Administrative Offences of 2014</source>
        <translation>2014 жылғы Әкімшілік құқық бұзушылық туралы кодекс</translation>
    </message>
    <message>
        <source>Code of Criminal Procedure of 2014</source>
        <translation>2014 жылғы Қылмыстық-процестік кодекс</translation>
    </message>
    <message>
        <source>law of another country</source>
        <translation>басқа мемлекеттің заңы</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <source>the day to which the sentence is deferred</source>
        <translation>жаза кейінге қалдырылған күн</translation>
    </message>
    <message>
        <source>imprisonment as a punishment</source>
        <translation>бас бостандығынан айыру түріндегі жаза</translation>
    </message>
    <message>
        <source>the restriction marked as imposed before a verdict</source>
        <translation>«үкімге дейін салынған» деп белгіленген шектеу</translation>
    </message>
    <message>
        <source>the beginning of custody</source>
        <translation>қамауда ұстаудың басталуы</translation>
    </message>
    <message>
        <source>the day on which a lawyer was admitted</source>
        <translation>адвокат жіберілген күн</translation>
    </message>
    <message>
        <source>the day on which the family was told</source>
        <translation>отбасына хабарланған күн</translation>
    </message>
    <message>
        <source>the sentence that it replaces</source>
        <translation>ол алмастыратын үкім</translation>
    </message>
    <message>
        <source>Status and section of listed people</source>
        <translation>Тізімдегі адамдардың мәртебесі мен бөлімі</translation>
    </message>
    <message>
        <source>Check whether the person is still held, then move or remove the entry.</source>
        <translation>Адамның әлі қамауда екенін тексеріп, жазбаны ауыстырыңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>Move the entry to the other section, or correct the custody.</source>
        <translation>Жазбаны басқа бөлімге ауыстырыңыз немесе қамау мәліметін түзетіңіз.</translation>
    </message>
    <message>
        <source>Assess the person under the criteria, or take the entry off the list.</source>
        <translation>Адамды өлшемшарттар бойынша бағалаңыз немесе жазбаны тізімнен шығарыңыз.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody who died on {death}.</source>
        <translation>Тізімде (күні: {as_of}) қайтыс болған адам бар, қайтыс болған күні: {death}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose charges are all recorded as acquitted or dropped.</source>
        <translation>Тізімде (күні: {as_of}) барлық айыбы бойынша ақталған немесе айыптары алынып тасталған деп жазылған адам бар.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose last custody, {kind}, ended on {end}.</source>
        <translation>Тізімде (күні: {as_of}) соңғы қамауы аяқталған адам бар: {kind}, {end}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose first custody, {kind}, began only on {start}.</source>
        <translation>{as_of} тізімінде алғашқы шарасы тек {start} басталған адам бар: {kind}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody of whom no custody is recorded.</source>
        <translation>Тізімде (күні: {as_of}) қамауда ұсталғаны жазылмаған адам бар.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody who on that day was under {kind}, which is not counted as custody.</source>
        <translation>Тізімде (күні: {as_of}) сол күнгі шарасы бас бостандығынан айыру саналмайтын адам бар: {kind}.</translation>
    </message>
    <message>
        <source>On the date of the list, {as_of}, both {kind} and {other} since {start} are in force; only one can be.</source>
        <translation>Тізім күнінде ({as_of}) екі шара қатар қолданыста, ал біреуі ғана бола алады: {kind} және {other}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>The section of convicted people of {as_of} has somebody held in {kind}, without imprisonment in force.</source>
        <translation>Сотталғандар бөлімінде (күні: {as_of}) бас бостандығынан айыру жазасы қолданыста емес адам бар: {kind}.</translation>
    </message>
    <message>
        <source>The section of people under arrest of {as_of} has somebody serving {kind} since {start}.</source>
        <translation>Күзетпен ұсталғандар бөлімінде (күні: {as_of}) жаза өтеп жатқан адам бар: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>The section of convicted people of {as_of} has somebody whose sentence is dated {date}, which is later.</source>
        <translation>Сотталғандар бөлімінде (күні: {as_of}) үкімі кейінірек шыққан адам бар: {date}.</translation>
    </message>
    <message>
        <source>The section of convicted people of {as_of} has somebody whose sentence of {date} takes no liberty away.</source>
        <translation>Сотталғандар бөлімінде (күні: {as_of}) үкімі бас бостандығынан айырумен байланысты емес адам бар: {date}.</translation>
    </message>
    <message>
        <source>The list of {as_of} has somebody whose assessment of {date} does not decide to list.</source>
        <translation>Тізімде (күні: {as_of}) бағасында тізімге енгізу шешімі жоқ адам бар: {date}.</translation>
    </message>
    <message>
        <source>The assessment of {date} has one reviewer twice.</source>
        <translation>Бағада ({date}) бір тексеруші екі рет көрсетілген.</translation>
    </message>
    <message>
        <source>An entry of the list of {as_of} gives a reason for listing without a decision, but the assessment of {date} decides to list.</source>
        <translation>{as_of} күнгі тізім жазбасы шешімсіз енгізу себебін береді, алайда {date} күнгі бағалау енгізуге шешеді.</translation>
    </message>
    <message>
        <source>An entry prints a first line of its own instead of the recorded facts.</source>
        <translation>Жазбада жазылған деректердің орнына өз бірінші жолы басылады.</translation>
    </message>
    <message>
        <source>Check that the line still agrees with the records.</source>
        <translation>Жолдың жазбаларға әлі де сай екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>{count} of {total} people on this list have no assessment that decides to list them.</source>
        <translation>Тізімге енгізу шешімі бар бағасы жоқ адамдар: {count} (осы тізімде барлығы {total}).</translation>
    </message>
    <message>
        <source>One person stands in the list twice: {number} in “{heading}” and {other} in “{other_heading}”.</source>
        <translation>Бір адам тізімде екі рет тұр: {number} – «{heading}» және {other} – «{other_heading}».</translation>
    </message>
    <message>
        <source>Remove one of the entries: the totals count the person twice.</source>
        <translation>Жазбаның бірін алып тастаңыз: қорытындыда адам екі рет саналған.</translation>
    </message>
    <message>
        <source>Terms of punishment</source>
        <translation>Жаза мерзімдері</translation>
    </message>
    <message>
        <source>Compare the term and the articles with the verdict and correct what is wrong.</source>
        <translation>Мерзім мен баптарды үкіммен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>Compare with the verdict. If the court went below the minimum (Criminal Code, Article 55), answer so.</source>
        <translation>Үкіммен салыстырыңыз. Сот жазаны төменгі шектен төмен тағайындаса (Қылмыстық кодекстің 55-бабы), солай деп жауап беріңіз.</translation>
    </message>
    <message>
        <source>Record the part of the article; then compare the term with the verdict.</source>
        <translation>Баптың бөлігін жазыңыз, содан кейін мерзімді үкіммен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but {article} allows no less than {limit}.</source>
        <translation>Үкімде жазылған: {kind}, {term}. Рұқсат етілгеннен аз: {article} – кемінде {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but {article} allows no more than {limit}.</source>
        <translation>Үкімде жазылған: {kind}, {term}. Рұқсат етілгеннен көп: {article} – ең көбі {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but none of its {count} articles allows less than {limit}.</source>
        <translation>Үкімде жазылған: {kind}, {term}. Оның бірде-бір бабы (барлығы {count}) мынадан азға жол бермейді: {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of {kind}, but its {count} articles together allow at most {limit}.</source>
        <translation>Үкімде жазылған: {kind}, {term}. Оның баптары бірге (барлығы {count}) мынадан көпке жол бермейді: {limit}.</translation>
    </message>
    <message>
        <source>The sentence records {term} of imprisonment; the Criminal Code knows no more than {limit} (Article 46).</source>
        <translation>Үкімде жазылған: бас бостандығынан айыру, {term}. Қылмыстық кодекс бойынша ең көбі – {limit} (46-бап).</translation>
    </message>
    <message>
        <source>The sentence records {term} of imprisonment; the Criminal Code knows no less than {limit} (Article 46).</source>
        <translation>Үкімде жазылған: бас бостандығынан айыру, {term}. Қылмыстық кодекс бойынша ең азы – {limit} (46-бап).</translation>
    </message>
    <message>
        <source>The sentence records {term} of imprisonment for somebody born {birth}, a minor when detained on {date}; minors get {limit} at most (Criminal Code, Article 81).</source>
        <translation>Үкім: бас бостандығынан айыру, {term}; туған күні {birth}, {date} ұсталғанда кәмелетке толмаған; кәмелетке толмағандарға ең көбі: {limit} (Қылмыстық кодекстің 81-бабы).</translation>
    </message>
    <message>
        <source>The sentence records {term} of restriction of liberty; it lasts {least} at least and {limit} at most (Criminal Code, Article 44).</source>
        <translation>Үкім: бас бостандығын шектеу, {term}; оның мерзімі — кемінде: {least}, ең көбі: {limit} (Қылмыстық кодекстің 44-бабы).</translation>
    </message>
    <message>
        <source>The sentence records {term} of arrest; it lasts {limit} at most (Criminal Code, Article 45).</source>
        <translation>Үкім: қамақ, {term}; оның мерзімі ең көбі: {limit} (Қылмыстық кодекстің 45-бабы).</translation>
    </message>
    <message>
        <source>One sentence records {count} terms of imprisonment, {term} and {other}; a court pronounces one final term.</source>
        <translation>Бір үкімде бас бостандығынан айырудың бірнеше мерзімі жазылған ({count}), соның ішінде {term} және {other}; сот бір түпкілікті мерзім тағайындайды.</translation>
    </message>
    <message>
        <source>Keep the final term: a list prints only one.</source>
        <translation>Түпкілікті мерзімді қалдырыңыз: тізімде біреуі ғана басылады.</translation>
    </message>
    <message>
        <source>The sentence credits {days} days, which is longer than its term of {term}.</source>
        <translation>Үкім бүкіл мерзімінен көп күнді есепке алады: күн – {days}, мерзім – {term}.</translation>
    </message>
    <message>
        <source>The term of {term} counted from {date} was over by {end}, before the date of the list, {as_of}.</source>
        <translation>Мерзім тізім күнінен бұрын біткен: {term}, басталуы – {date}, бітуі – {end}, тізім күні – {as_of}.</translation>
    </message>
    <message>
        <source>Find out whether the person was released, and record it.</source>
        <translation>Адамның босатылған-босатылмағанын анықтап, жазыңыз.</translation>
    </message>
    <message>
        <source>Imprisonment is recorded as served on {date}, but the term of {term} counted from {start} runs longer.</source>
        <translation>Бас бостандығынан айыру өтелген деп жазылған ({date}), бірақ мерзім әлі біткен жоқ: {term}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>the list entry</source>
        <translation>тізім жазбасы</translation>
    </message>
    <message>
        <source>the group of the list</source>
        <translation>тізім тобы</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>баяндама</translation>
    </message>
    <message>
        <source>the text block</source>
        <translation>дайын мәтін</translation>
    </message>
    <message>
        <source>the ground for sanctions</source>
        <translation>санкция негізі</translation>
    </message>
    <message>
        <source>the description for sanctions</source>
        <translation>санкцияға арналған сипаттама</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>ұсыным</translation>
    </message>
    <message>
        <source>the earlier recommendation</source>
        <translation>бұрынғы ұсыным</translation>
    </message>
    <message>
        <source>the person’s record</source>
        <translation>адам туралы жазба</translation>
    </message>
    <message>
        <source>the account of the act</source>
        <translation>әрекеттің сипаттамасы</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>іс</translation>
    </message>
    <message>
        <source>the account of ill-treatment</source>
        <translation>қатыгез қарым-қатынас сипаттамасы</translation>
    </message>
    <message>
        <source>the outcome of the hearing</source>
        <translation>отырыс қорытындысы</translation>
    </message>
    <message>
        <source>the notes in court</source>
        <translation>соттағы жазбалар</translation>
    </message>
    <message>
        <source>what a source said</source>
        <translation>дереккөз мәліметі</translation>
    </message>
    <message>
        <source>the intervention</source>
        <translation>үндеу</translation>
    </message>
    <message>
        <source>the notes on custody</source>
        <translation>қамауда ұстау туралы жазбалар</translation>
    </message>
    <message>
        <source>the notes on the sentence</source>
        <translation>үкім туралы жазбалар</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>{place} “{title}”</source>
        <translation>{place} «{title}»</translation>
    </message>
    <message>
        <source>the detention</source>
        <translation>ұсталуы</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>үкім</translation>
    </message>
    <message>
        <source>the release</source>
        <translation>босатылуы</translation>
    </message>
    <message>
        <source>the death</source>
        <translation>қайтыс болуы</translation>
    </message>
    <message>
        <source>the funeral</source>
        <translation>жерлеу</translation>
    </message>
    <message>
        <source>the birth</source>
        <translation>тууы</translation>
    </message>
    <message>
        <source>the term</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>жасы</translation>
    </message>
    <message>
        <source>the administrative arrest</source>
        <translation>әкімшілік қамақ</translation>
    </message>
    <message>
        <source>the acquittal</source>
        <translation>ақталуы</translation>
    </message>
    <message>
        <source>the decision on the appeal</source>
        <translation>апелляция бойынша шешім</translation>
    </message>
    <message>
        <source>the custody</source>
        <translation>қамауда ұстау</translation>
    </message>
    <message>
        <source>the citizenship</source>
        <translation>азаматтығы</translation>
    </message>
    <message>
        <source>the end of the term</source>
        <translation>мерзімнің аяқталуы</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>рөлі</translation>
    </message>
    <message>
        <source>the ill-treatment</source>
        <translation>қатыгез қарым-қатынас</translation>
    </message>
    <message>
        <source>the home</source>
        <translation>тұрғылықты жері</translation>
    </message>
    <message>
        <source>the fine</source>
        <translation>айыппұл мөлшері</translation>
    </message>
    <message>
        <source>the plea</source>
        <translation>кінәні мойындау</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ақша сомасы</translation>
    </message>
    <message>
        <source>the birthplace</source>
        <translation>туған жері</translation>
    </message>
    <message>
        <source>the place of the trial</source>
        <translation>сот өткен жер</translation>
    </message>
    <message>
        <source>the place of the detention</source>
        <translation>ұсталған жері</translation>
    </message>
    <message>
        <source>the place of the ill-treatment</source>
        <translation>қатыгез қарым-қатынас болған жер</translation>
    </message>
    <message>
        <source>the place of the death</source>
        <translation>қайтыс болған жері</translation>
    </message>
    <message>
        <source>guilt admitted</source>
        <translation>кінәсін мойындаған</translation>
    </message>
    <message>
        <source>guilt denied</source>
        <translation>кінәсін мойындамаған</translation>
    </message>
    <message>
        <source>One fact told differently</source>
        <translation>Бір дерек әртүрлі айтылған</translation>
    </message>
    <message>
        <source>Compare both places with the source and correct the one that is wrong.</source>
        <translation>Екі жерді де дереккөзбен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>Texts name two courts for one verdict of {date}: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндерде {date} күнгі бір үкім үшін екі сот аталған: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names another court for the verdict of {date} than the one on record, {court}.</source>
        <translation>{place}: «{quote}» деген сөз {date} күнгі үкім үшін жазбадағыдан ({court}) басқа сотты атайды.</translation>
    </message>
    <message>
        <source>Decide which source to follow and note why.</source>
        <translation>Қай дереккөзге сүйенетініңізді шешіп, себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Texts differ about {what} of one person: {told} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place}).</source>
        <translation>Мәтіндер бір адам туралы әртүрлі айтады, {what}: {told} («{quote}», {place}) және {other} («{other_quote}», {other_place}).</translation>
    </message>
    <message>
        <source>Sources contradict each other about “{field}”: {told} and {other}; nothing is decided.</source>
        <translation>Дереккөздер бір-біріне қайшы, «{field}»: {told} және {other}; шешім жоқ.</translation>
    </message>
    <message>
        <source>Two sources that differ are both accepted about “{field}”: {told} and {other}.</source>
        <translation>«{field}» өрісі бойынша әртүрлі екі дереккөз де қабылданған: {told} және {other}.</translation>
    </message>
    <message>
        <source>One recommendation is recorded twice, in the same words.</source>
        <translation>Бір ұсыным сол сөздермен екі рет жазылған.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit a term of {term} that began {date}.</source>
        <translation>{place}: «{quote}» басталуы {date}, мерзімі {term} жазаға сәйкес келмейді.</translation>
    </message>
    <message>
        <source>One document of the same body seems to be dated {day} in {place} and {other} in {other_place}.</source>
        <translation>Бір органның бір құжатының күні әртүрлі сияқты: {day} ({place}) және {other} ({other_place}).</translation>
    </message>
    <message>
        <source>Institutions and places in their time</source>
        <translation>Мекемелер мен орындар өз уақытында</translation>
    </message>
    <message>
        <source>Choose the institution or place of that time, or correct the date it exists from or until.</source>
        <translation>Сол кездегі мекемені немесе орынды таңдаңыз не оның қай күннен немесе қай күнге дейін болғанын түзетіңіз.</translation>
    </message>
    <message>
        <source>“{name}” exists from {since}, but the record dated {date} names it.</source>
        <translation>«{name}» кейінірек пайда болған ({since}), ал ол аталған жазбаның күні – {date}.</translation>
    </message>
    <message>
        <source>“{name}” existed until {until}, but the record dated {date} names it.</source>
        <translation>«{name}» ол кезде болмаған: соңғы күні – {until}, ал ол аталған жазбаның күні – {date}.</translation>
    </message>
    <message>
        <source>“{name}” existed until {until} (then “{successor}”), but the record dated {date} names it.</source>
        <translation>«{name}» ол кезде болмаған: соңғы күні – {until} (кейін «{successor}»), ал ол аталған жазбаның күні – {date}.</translation>
    </message>
    <message>
        <source>There is no check called “{name}”. There are: {known}.</source>
        <translation>«{name}» деген тексеру жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>How cases and custody ended</source>
        <translation>Істер мен қамауда ұстаудың нәтижесі</translation>
    </message>
    <message>
        <source>Compare both with the verdict and correct the one that is wrong.</source>
        <translation>Екеуін де үкіммен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>Steps of one charge under {article} are in the wrong order: a later one is of {date}, an earlier of {other}.</source>
        <translation>Бір айыптаудың ({article}) кезеңдері ретімен емес: кейінгісі {date}, алдыңғысы {other} деп көрсетілген.</translation>
    </message>
    <message>
        <source>A charge is recorded as ended by acquittal on {date}, but no sentence of the case is of that day; one is of {other}.</source>
        <translation>Айыптау {date} ақталумен аяқталған деп жазылған, алайда істе ол күнгі үкім жоқ; {other} күнгісі бар.</translation>
    </message>
    <message>
        <source>{what} of {date} is recorded twice for one person in one case.</source>
        <translation>{what}, {date}: бір іс бойынша бір адамға екі рет жазылған.</translation>
    </message>
    <message>
        <source>One sentence records one kind of punishment twice.</source>
        <translation>Бір үкімде жазаның бір түрі екі рет жазылған.</translation>
    </message>
    <message>
        <source>A sentence is recorded of somebody whose role in the case is that of a suspect.</source>
        <translation>Істегі рөлі күдікті болып тұрған адамға үкім жазылған.</translation>
    </message>
    <message>
        <source>Every charge ended in acquittal or was dropped, but the last sentence records {term} of imprisonment.</source>
        <translation>Барлық айып бойынша ақтау немесе тоқтату жазылған, бірақ соңғы үкімде – бас бостандығынан айыру, {term}.</translation>
    </message>
    <message>
        <source>An administrative case records {term} of imprisonment.</source>
        <translation>Әкімшілік істе бас бостандығынан айыру жазылған, {term}.</translation>
    </message>
    <message>
        <source>The role of the person in the case is not that of an accused, but a charge or a sentence is recorded.</source>
        <translation>Адамның істегі рөлі айыпталушы емес, бірақ айып немесе үкім жазылған.</translation>
    </message>
    <message>
        <source>Custody ended by death on {date}; the death is recorded on {other}.</source>
        <translation>Қамауда ұстау өліммен {date} аяқталған, ал жазбадағы қайтыс болған күні – {other}.</translation>
    </message>
    <message>
        <source>Death in custody is recorded as an act of {date}; the death is recorded on {other}.</source>
        <translation>Қамаудағы өлім {date} күнгі әрекет ретінде жазылған; қайтыс болған күні {other} деп жазылған.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names another day of the week than {date} was.</source>
        <translation>{date} үшін аптаның басқа күні аталған: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Two ways of writing in one document</source>
        <translation>Бір құжаттағы екі түрлі жазылу</translation>
    </message>
    <message>
        <source>Choose one way for the whole document.</source>
        <translation>Бүкіл құжатқа бір жазылуды таңдаңыз.</translation>
    </message>
    <message>
        <source>Look whether a mark is missing or stands the wrong way round.</source>
        <translation>Белгі түсіп қалмағанын не теріс қойылмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) is also written “{other}” ({other_place}).</source>
        <translation>«{name}» ({place}) «{other}» деп те жазылған ({other_place}).</translation>
    </message>
    <message>
        <source>Dates are written in two ways: “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Күндер екі түрлі жазылған: «{name}» ({place}) және «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>One letter is romanised in two ways: “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Бір әріп латынша екі түрлі берілген: «{name}» ({place}) және «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>Fractions are written with a point and with a comma: “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Бөлшектер нүктемен және үтірмен жазылған: «{name}» ({place}) және «{other}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{name}” and “{other}” do not stand in pairs.</source>
        <translation>{place}: «{name}» және «{other}» белгілері жұп тұрған жоқ.</translation>
    </message>
    <message>
        <source>Relations between people</source>
        <translation>Адамдар арасындағы байланыстар</translation>
    </message>
    <message>
        <source>Look who is who, and correct or delete the relation that is wrong.</source>
        <translation>Кім кім екенін тексеріп, қате байланысты түзетіңіз не жойыңыз.</translation>
    </message>
    <message>
        <source>The patronymic of “{name}” is not made of the name of the father on record, “{father}”.</source>
        <translation>«{name}» әкесінің аты жазбадағы әке есімінен («{father}») жасалмаған.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded as brothers or sisters, but have different patronymics.</source>
        <translation>«{name}» және «{other}» аға-іні немесе апа-сіңлі деп жазылған, алайда әкелерінің аты әртүрлі.</translation>
    </message>
    <message>
        <source>A person is recorded as related to themselves.</source>
        <translation>Адам өзімен-өзі байланысты деп жазылған.</translation>
    </message>
    <message>
        <source>Two people are recorded as related in two ways that exclude each other.</source>
        <translation>Екі адамның бірін-бірі жоққа шығаратын екі байланысы жазылған.</translation>
    </message>
    <message>
        <source>One relation between two people is recorded twice.</source>
        <translation>Екі адамның бір байланысы екі рет жазылған.</translation>
    </message>
    <message>
        <source>More than two people are recorded as parents of one person.</source>
        <translation>Бір адамның ата-анасы ретінде екіден көп адам жазылған.</translation>
    </message>
    <message>
        <source>Both parents of one person are recorded as of one sex.</source>
        <translation>Бір адамның ата-анасының жынысы бірдей жазылған.</translation>
    </message>
    <message>
        <source>A marriage is recorded from {date}, when one of the spouses was {age} years old at most.</source>
        <translation>Неке {date} бастап жазылған, ол кезде жұбайлардың бірінің жасы {age} аспаған.</translation>
    </message>
    <message>
        <source>A tie to an organisation is recorded from {date}, when the person was {age} years old at most.</source>
        <translation>Ұйыммен байланыс {date} бастап жазылған, ол кезде адамның жасы {age}-ден аспаған.</translation>
    </message>
    <message>
        <source>Somebody born {birth}, who is under 16, is recorded as a spouse.</source>
        <translation>Жұбайы ретінде 16-ға толмаған адам жазылған, туған күні – {birth}.</translation>
    </message>
    <message>
        <source>Somebody born {birth} is recorded as a lawyer or an employer: too young for it.</source>
        <translation>Адвокат немесе жұмыс беруші ретінде тым жас адам жазылған, туған күні – {birth}.</translation>
    </message>
    <message>
        <source>Brothers or sisters are recorded as born {birth} and {other}, more than forty years apart.</source>
        <translation>Бауырлардың туған күндерінің арасы қырық жылдан асады: {birth} және {other}.</translation>
    </message>
    <message>
        <source>An uncle or aunt is recorded as born {birth}, more than thirty years after the nephew or niece, {other}.</source>
        <translation>Аға-апасы немесе нағашысы жиенінен не інісінен отыз жылдан артық кіші: {birth} және {other}.</translation>
    </message>
    <message>
        <source>A parent is recorded as born {birth}, more than seventy years before the child, {other}.</source>
        <translation>Ата-анасы баласынан жетпіс жылдан артық үлкен: {birth} және {other}.</translation>
    </message>
    <message>
        <source>Two people are recorded as spouses of one person at the same time.</source>
        <translation>Бір адамның жұбайы ретінде бір мезгілде екі адам жазылған.</translation>
    </message>
    <message>
        <source>Two people are recorded as accused together, but no case of one is a case of the other.</source>
        <translation>Екі адам бірге айыпталған деп жазылған, бірақ ортақ ісі жоқ.</translation>
    </message>
    <message>
        <source>Two people are recorded as accused together, but in their case one of them is not among the accused.</source>
        <translation>Екі адам бірге айыпталған деп жазылған, бірақ олардың ісінде біреуі айыпталушылар қатарында жоқ.</translation>
    </message>
    <message>
        <source>A judge, prosecutor or investigator of a case is recorded as related to, or defending, an accused in it.</source>
        <translation>Істің судьясы, прокуроры не тергеушісі сол істегі айыпталушының туысы не қорғаушысы деп жазылған.</translation>
    </message>
    <message>
        <source>One tie between two people is recorded of each of them, but from different days, {date} and {other}.</source>
        <translation>Екі адамның бір байланысы әрқайсысында әртүрлі күннен жазылған: {date} және {other}.</translation>
    </message>
    <message>
        <source>The person is recorded with {count} dependants under 18, but as a parent of {children} such children.</source>
        <translation>18 жасқа толмаған асырауындағылар: {count} деп, ал мұндай балаларының саны: {children} деп жазылған.</translation>
    </message>
    <message>
        <source>Events, institutions, places and the law</source>
        <translation>Оқиғалар, мекемелер, жерлер және заң</translation>
    </message>
    <message>
        <source>Compare both records with the source and correct the one that is wrong.</source>
        <translation>Екі жазбаны да дереккөзбен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>“{name}” has another number in its name than in its official code, {code}.</source>
        <translation>«{name}» атауындағы нөмір ресми кодтағыдан ({code}) басқа.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded with one official code, {code}.</source>
        <translation>«{name}» және «{other}» бір ресми кодпен жазылған: {code}.</translation>
    </message>
    <message>
        <source>Two wordings of {article} in force at one time have different terms.</source>
        <translation>Бір уақытта қолданыстағы екі редакцияның ({article}) мерзімдері әртүрлі.</translation>
    </message>
    <message>
        <source>“{name}” is part of “{other}”, but has more people affected: {count} and {whole}.</source>
        <translation>«{name}» — «{other}» бөлігі, алайда зардап шеккендер саны одан көп: {count} және {whole}.</translation>
    </message>
    <message>
        <source>“{name}” is part of “{other}”, but the places of both lie apart.</source>
        <translation>«{name}» — «{other}» бөлігі, алайда екеуінің орны бір-біріне кірмейді.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as carrying out the act, which happened in “{place}”, where it does not work.</source>
        <translation>Әрекетті «{name}» жасаған деп жазылған, алайда ол «{place}» жерінде болған, бұл орган онда жұмыс істемейді.</translation>
    </message>
    <message>
        <source>The perpetrator acts for an agency in the act of {date}, but was {age} years old at most.</source>
        <translation>{date} әрекетінде орындаушы ведомство атынан әрекет етеді, бірақ оның жасы {age}-ден аспаған.</translation>
    </message>
    <message>
        <source>One person is recorded twice among the perpetrators of an act, alike or in ways that exclude each other.</source>
        <translation>Бір адам әрекетті орындаушылар арасында екі рет – бірдей немесе бірін-бірі жоққа шығаратындай жазылған.</translation>
    </message>
    <message>
        <source>The event is recorded with {count} people affected, but acts against {victims} people are recorded in it.</source>
        <translation>Оқиғада зардап шеккендер саны: {count}, ал оған қатысты әрекеттер жазылған адамдар: {victims}.</translation>
    </message>
    <message>
        <source>The number of people affected by the event is below zero.</source>
        <translation>Оқиғада зардап шеккендер саны нөлден кем.</translation>
    </message>
    <message>
        <source>An act is dated {date}, long after the event that it is part of ended on {other}.</source>
        <translation>Әрекет {date} күнімен белгіленген, ол жататын оқиға одан көп бұрын аяқталған ({other}).</translation>
    </message>
    <message>
        <source>An act is dated {date}, after the event that it is part of ended on {other}.</source>
        <translation>Әрекет {date} күнімен белгіленген, ол жататын оқиға одан бұрын аяқталған ({other}).</translation>
    </message>
    <message>
        <source>The event is a death, but no act recorded in it is a killing or ended in death.</source>
        <translation>Оқиға – өлім, бірақ ондағы бірде-бір әрекет өлтіру емес және өліммен аяқталмаған.</translation>
    </message>
    <message>
        <source>One act against one person is recorded twice in the event.</source>
        <translation>Бір адамға қарсы бір әрекет оқиғада екі рет жазылған.</translation>
    </message>
    <message>
        <source>Two events are each recorded as coming before, or causing, the other.</source>
        <translation>Екі оқиғаның әрқайсысы екіншісінен бұрын болған не оны тудырған деп жазылған.</translation>
    </message>
    <message>
        <source>“{name}” is recorded twice.</source>
        <translation>«{name}» екі рет жазылған.</translation>
    </message>
    <message>
        <source>Two records are joined as one person, and the same two are recorded as different people.</source>
        <translation>Екі жазба бір адам ретінде біріктірілген және солар әртүрлі адам деп жазылған.</translation>
    </message>
    <message>
        <source>Two people are recorded as different, but both are one and the same record.</source>
        <translation>Екі адам әртүрлі деп жазылған, бірақ екеуі де бір жазба.</translation>
    </message>
    <message>
        <source>How two events are linked does not fit their dates: this one is of {date}, the other of {other}.</source>
        <translation>Екі оқиғаның байланысы күндеріне сай емес: бұл – {date}, екіншісі – {other}.</translation>
    </message>
    <message>
        <source>An event is linked to itself.</source>
        <translation>Оқиға өзімен-өзі байланыстырылған.</translation>
    </message>
    <message>
        <source>One event is linked to another in ways that exclude each other.</source>
        <translation>Бір оқиға екіншісімен бірін-бірі жоққа шығаратын түрде байланыстырылған.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as part, successor or ban of itself.</source>
        <translation>«{name}»: ұйым не жер өзінің бөлігі, мұрагері немесе өзіне тыйым салушы ретінде жазылған.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as lying in “{parent}”, a place of a lower level.</source>
        <translation>«{name}» деңгейі төмен немесе тең жердің ішінде жазылған: «{parent}».</translation>
    </message>
    <message>
        <source>“{name}” has the region code {code}, but lies in “{parent}”, whose code is {other}.</source>
        <translation>«{name}» жерінің өңір коды {code}, бірақ ол коды {other} «{parent}» ішінде жатыр.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as lying in two places at the same time.</source>
        <translation>«{name}» бір мезгілде екі жерге қарайды деп жазылған.</translation>
    </message>
    <message>
        <source>The shortest imprisonment of the article, {shortest}, is longer than the longest, {longest}.</source>
        <translation>Бап бойынша ең қысқа мерзім ({shortest}) ең ұзағынан ({longest}) асады.</translation>
    </message>
    <message>
        <source>The article is recorded as in force on {date}, but its code is in force only from {other}.</source>
        <translation>Бап {date} күшінде деп жазылған, бірақ оның кодексі {other} бастап қана күшінде.</translation>
    </message>
    <message>
        <source>The article is recorded as in force on {date}, but its code ended on {other}.</source>
        <translation>Бап {date} күшінде деп жазылған, бірақ оның кодексі {other} күшін жойған.</translation>
    </message>
    <message>
        <source>The observer is recorded as having left at {left}, before {other}.</source>
        <translation>Бақылаушы {left} кеткен деп жазылған, бұл {other} уақытынан бұрын.</translation>
    </message>
    <message>
        <source>The hearing on {date} is still to come, but what was seen there is recorded.</source>
        <translation>{date} отырысы әлі өткен жоқ, бірақ онда көргендері жазылып қойған.</translation>
    </message>
    <message>
        <source>“{name}” is recorded among the submitters as founded {date}, but elsewhere as founded {other}.</source>
        <translation>Ұсынушылар арасында «{name}» құрылған күні {date} деп, ал басқа жерде {other} деп жазылған.</translation>
    </message>
    <message>
        <source>Observations of one hearing</source>
        <translation>Бір отырысты бақылау</translation>
    </message>
    <message>
        <source>Ask the observers, and correct the answer or the hearing.</source>
        <translation>Бақылаушылардан сұрап, жауапты не отырысты түзетіңіз.</translation>
    </message>
    <message>
        <source>Whether the observer was admitted is recorded in two ways: in the observation and in the checklist.</source>
        <translation>Бақылаушының жіберілгені екі түрлі жазылған: бақылауда және бақылау парағында.</translation>
    </message>
    <message>
        <source>Two observers of one hearing answered question {item} in opposite ways.</source>
        <translation>Бір отырыстың екі бақылаушысы {item} сұрағына қарама-қарсы жауап берген.</translation>
    </message>
    <message>
        <source>The hearing is recorded as open, but question {item} about closing it has an answer.</source>
        <translation>Отырыс ашық деп жазылған, бірақ оны жабу туралы {item} сұрағына жауап берілген.</translation>
    </message>
    <message>
        <source>Whether a reason for closing the hearing was given is recorded in two ways: at the hearing and in question A5.</source>
        <translation>Отырысты жабу себебі айтылды ма, екі түрлі жазылған: отырыста және A5 сұрағында.</translation>
    </message>
    <message>
        <source>Question {item} about the judgment has an answer, but the hearing is of a stage without one.</source>
        <translation>Үкім туралы {item} сұрағына жауап берілген, бірақ бұл сатыдағы отырыста үкім болмайды.</translation>
    </message>
    <message>
        <source>An answer is noted at {time}, when the observer was not there by the times recorded, {arrived} to {left}.</source>
        <translation>Жауап {time} белгіленген, ал жазба бойынша бақылаушы ол кезде болмаған: {arrived} – {left}.</translation>
    </message>
    <message>
        <source>The grade says that standards were kept throughout, but question {item} has the answer no.</source>
        <translation>Баға стандарттар толық сақталды дейді, алайда {item} сұрағына «жоқ» деп жауап берілген.</translation>
    </message>
    <message>
        <source>The grade says that the trial was gravely unfair, but every answer is that the standard was kept.</source>
        <translation>Баға сот әділетсіз өтті дейді, алайда барлық жауапта стандарт сақталған.</translation>
    </message>
    <message>
        <source>Two observers of one hearing recorded in opposite ways whether recording was allowed.</source>
        <translation>Бір отырысты бақылаған екі адам жазып алуға рұқсат болған-болмағанын қарама-қарсы жазған.</translation>
    </message>
    <message>
        <source>The hearing is recorded as beginning at {time}, at night.</source>
        <translation>Отырыстың басталуы {time}, түнге жазылған.</translation>
    </message>
    <message>
        <source>The sanctions target is recorded as born {date}, but the person as born {other}.</source>
        <translation>Санкция ұсынысында туған күні – {date}, ал адамның жазбасында – {other}.</translation>
    </message>
    <message>
        <source>The perpetrator acts for an agency in the act of {date}, but was in custody on that day.</source>
        <translation>{date} әрекетінде орындаушы ведомство атынан әрекет етеді, бірақ сол күні өзі қамауда болған.</translation>
    </message>
    <message>
        <source>The victim of the act is recorded as its perpetrator as well.</source>
        <translation>Әрекеттен зардап шегуші оның орындаушысы ретінде де жазылған.</translation>
    </message>
    <message>
        <source>The act is a killing or a death in custody, but the victim is recorded as alive afterwards.</source>
        <translation>Әрекет – өлтіру немесе қамаудағы өлім, бірақ одан кейін зардап шегуші тірі деп жазылған.</translation>
    </message>
    <message>
        <source>The act ended in the death of the victim, but no day of death is recorded of the person.</source>
        <translation>Әрекет зардап шегушінің өлімімен аяқталған, бірақ адамның қайтыс болған күні жазылмаған.</translation>
    </message>
    <message>
        <source>The act is an enforced disappearance, but afterwards the victim is recorded where people know of it.</source>
        <translation>Әрекет – күштеп жоғалту, бірақ одан кейін зардап шегушінің қайда екені жазылған.</translation>
    </message>
    <message>
        <source>The victim is recorded as expelled or deported, but is a citizen of Kazakhstan alone.</source>
        <translation>Жәбірленуші елден шығарылған деп жазылған, алайда тек Қазақстан азаматтығы бар.</translation>
    </message>
    <message>
        <source>Methods of ill-treatment are recorded with an act of a kind in which nobody is touched.</source>
        <translation>Ешкімге қол тигізілмейтін әрекетке қатыгез қарау тәсілдері жазылған.</translation>
    </message>
    <message>
        <source>Nobody is recorded as having examined the victim, but the examination has a day or a finding.</source>
        <translation>Зардап шегушіні ешкім қарамаған деп жазылған, бірақ тексерудің күні не қорытындысы бар.</translation>
    </message>
    <message>
        <source>How findings agree with the account is recorded, but neither who examined the victim nor when.</source>
        <translation>Қорытындының айтылғанмен сәйкестігі жазылған, бірақ зардап шегушіні кім және қашан қарағаны жоқ.</translation>
    </message>
    <message>
        <source>Medical care is recorded as denied, but the medical treatment as adequate.</source>
        <translation>Медициналық көмектен бас тартылған деп жазылған, бірақ емдеу тиісті деп жазылған.</translation>
    </message>
    <message>
        <source>No medical treatment was needed, but injuries or findings that fit the account are recorded.</source>
        <translation>Емдеу қажет болмаған, бірақ жарақаттар немесе айтылғанды растайтын қорытынды жазылған.</translation>
    </message>
    <message>
        <source>The act is a forced confession, but no statement is recorded as signed under force.</source>
        <translation>Әрекет – мәжбүрлі мойындау, бірақ айғақтар мәжбүрлеумен қол қойылған деп жазылмаған.</translation>
    </message>
    <message>
        <source>An outcome of a complaint is recorded, but no day on which the complaint was filed.</source>
        <translation>Шағымның нәтижесі жазылған, бірақ берілген күні жазылмаған.</translation>
    </message>
    <message>
        <source>The complaint led to no criminal case, but the number of a criminal case is recorded.</source>
        <translation>Шағым бойынша іс қозғалмаған, бірақ қылмыстық істің нөмірі жазылған.</translation>
    </message>
    <message>
        <source>Pressure to withdraw a complaint is recorded, but no complaint.</source>
        <translation>Шағымды қайтарып алуға қысым жасалғаны жазылған, бірақ шағымның өзі жоқ.</translation>
    </message>
    <message>
        <source>Compensation is recorded, but the complaint was not taken up or the case was closed.</source>
        <translation>Өтемақы жазылған, бірақ шағым бойынша іс қозғалмаған не тоқтатылған.</translation>
    </message>
    <message>
        <source>A perpetrator is recorded as convicted, but the outcome of the complaint is no conviction.</source>
        <translation>Орындаушы сотталған деп жазылған, бірақ шағымның нәтижесі – сотталу емес.</translation>
    </message>
    <message>
        <source>A perpetrator is recorded as charged or tried, but the complaint as closed or without a case.</source>
        <translation>Орындаушы айыпталған не сотқа берілген деп жазылған, бірақ шағым бойынша іс қозғалмаған не тоқтатылған.</translation>
    </message>
    <message>
        <source>The complaint led to a conviction, but this perpetrator is recorded as not charged or as acquitted.</source>
        <translation>Шағым сотталуға әкелген, бірақ бұл орындаушы айыпталмаған не ақталған деп жазылған.</translation>
    </message>
    <message>
        <source>The complaint was closed because no perpetrator was found, but a person is recorded as the perpetrator.</source>
        <translation>Іс орындаушы анықталмағандықтан тоқтатылған, бірақ орындаушы ретінде адам жазылған.</translation>
    </message>
    <message>
        <source>The authorities are recorded as admitting the act, but the case as closed because nothing happened.</source>
        <translation>Билік әрекетті мойындады деп жазылған, бірақ іс оқиғаның болмауына байланысты тоқтатылған.</translation>
    </message>
    <message>
        <source>The act is one of people who are not of the State, but an agency of the State carried it out.</source>
        <translation>Әрекет – мемлекеттік емес адамдардікі, бірақ оны мемлекеттік орган жасаған.</translation>
    </message>
    <message>
        <source>The agency recorded as carrying out the act holds nobody in custody.</source>
        <translation>Әрекетті орындады деп жазылған ұйым ешкімді қамауда ұстамайды.</translation>
    </message>
    <message>
        <source>An amount of money is recorded as zero or less.</source>
        <translation>Сома нөл немесе одан кем деп жазылған.</translation>
    </message>
    <message>
        <source>Abuse in a hospital is recorded among the methods, but the facility of the act is no hospital.</source>
        <translation>Тәсілдер арасында ауруханадағы зорлық жазылған, бірақ мекеме аурухана емес.</translation>
    </message>
    <message>
        <source>The kind of the case and the code of a charge do not go together: crimes and offences are tried apart.</source>
        <translation>Істің түрі мен айып кодексі сәйкес емес: қылмыстар мен құқық бұзушылықтар бөлек қаралады.</translation>
    </message>
    <message>
        <source>A charge names an article of the Code of Criminal Procedure, which punishes nothing.</source>
        <translation>Айыпта жаза көзделмеген Қылмыстық-процестік кодекстің бабы көрсетілген.</translation>
    </message>
    <message>
        <source>The role of the person in the case and the stage of a charge clash.</source>
        <translation>Адамның істегі рөлі мен айыптың сатысы бір-біріне қайшы.</translation>
    </message>
    <message>
        <source>A charge stands against somebody whose role in the case is not that of an accused.</source>
        <translation>Айып істегі рөлі айыпталушы емес адамға қарсы жазылған.</translation>
    </message>
    <message>
        <source>The role of the person does not exist in a case of this kind.</source>
        <translation>Мұндай түрдегі істе ондай рөл болмайды.</translation>
    </message>
    <message>
        <source>A charge is printed as alleged although it led to a conviction.</source>
        <translation>Айып болжамды деп басылады, алайда ол бойынша сотталу бар.</translation>
    </message>
    <message>
        <source>The organisation recorded as the court is of another type.</source>
        <translation>Сот ретінде жазылған ұйымның түрі басқа.</translation>
    </message>
    <message>
        <source>The name of the court does not fit the instance recorded.</source>
        <translation>Соттың атауы жазылған сатыға сай емес.</translation>
    </message>
    <message>
        <source>The case is not a criminal one, but a punishment of the Criminal Code is recorded in it.</source>
        <translation>Іс қылмыстық емес, бірақ онда Қылмыстық кодекстегі жаза жазылған.</translation>
    </message>
    <message>
        <source>Expulsion is recorded as a punishment of a citizen of Kazakhstan; only foreigners are expelled.</source>
        <translation>Қазақстан азаматының жазасы ретінде шығарып жіберу жазылған; тек шетелдіктер шығарып жіберіледі.</translation>
    </message>
    <message>
        <source>The loss of citizenship is recorded as a punishment of somebody who is no citizen of Kazakhstan.</source>
        <translation>Қазақстан азаматы емес адамға азаматтықтан айыру жазасы жазылған.</translation>
    </message>
    <message>
        <source>A regime is recorded with a punishment other than imprisonment.</source>
        <translation>Бас бостандығынан айырудан басқа жазаға режим жазылған.</translation>
    </message>
    <message>
        <source>The regime recorded is one in which women do not serve a sentence (Criminal Code, Article 46).</source>
        <translation>Әйелдер жазасын өтемейтін режим жазылған (ҚК, 46-бап).</translation>
    </message>
    <message>
        <source>An amount of money is recorded with a punishment that is not one in money.</source>
        <translation>Ақшалай емес жазаға ақша сомасы жазылған.</translation>
    </message>
    <message>
        <source>Days are credited to a punishment that is not served in days.</source>
        <translation>Тәулікпен өтелмейтін жазаға тәуліктер есептелген.</translation>
    </message>
    <message>
        <source>A term is recorded with a punishment that has none.</source>
        <translation>Мерзімі болмайтын жазаға мерзім жазылған.</translation>
    </message>
    <message>
        <source>A deferral is recorded with a punishment that is not deferred.</source>
        <translation>Кейінге қалдырылмайтын жазаға кейінге қалдыру жазылған.</translation>
    </message>
    <message>
        <source>A number that cannot be below one is recorded as zero or less.</source>
        <translation>Бірден кем болмайтын сан нөл немесе одан кем деп жазылған.</translation>
    </message>
    <message>
        <source>The organisation recorded as investigating the case investigates none.</source>
        <translation>Істі тергейді деп жазылған ұйым іс тергемейді.</translation>
    </message>
    <message>
        <source>The name of the court is that of one that does not decide what is recorded of it.</source>
        <translation>Атауына қарағанда, бұл сот жазылған мәселені шешпейді.</translation>
    </message>
    <message>
        <source>A hearing of this stage is not held in a case of this kind.</source>
        <translation>Мұндай түрдегі істе бұл сатыдағы отырыс болмайды.</translation>
    </message>
    <message>
        <source>A reason for closing the hearing is recorded, but the hearing is recorded as open.</source>
        <translation>Отырысты жабу себебі айтылған деп жазылған, бірақ отырыс ашық деп жазылған.</translation>
    </message>
    <message>
        <source>The case is recorded as classified, but the hearing as open.</source>
        <translation>Іс құпия деп, ал отырыс ашық деп жазылған.</translation>
    </message>
    <message>
        <source>A sentence is recorded in a case in which none is passed.</source>
        <translation>Үкім шығарылмайтын істе үкім жазылған.</translation>
    </message>
    <message>
        <source>The time of the next hearing is recorded, but not its day.</source>
        <translation>Келесі отырыстың уақыты жазылған, бірақ күні жоқ.</translation>
    </message>
    <message>
        <source>Parole is recorded as the end of {kind}; only those who serve a sentence are released on parole.</source>
        <translation>Шараның аяқталуы ретінде шартты түрде мерзімінен бұрын босату жазылған ({kind}); ондай босату тек жаза өтеушілерге беріледі.</translation>
    </message>
    <message>
        <source>A sentence served is recorded as the end of {kind}, which is no punishment.</source>
        <translation>Шараның аяқталуы ретінде жазаны өтеу жазылған ({kind}), бірақ бұл шара жаза емес.</translation>
    </message>
    <message>
        <source>An acquittal is recorded as the end of {kind}; an acquittal ends a criminal case.</source>
        <translation>Шараның аяқталуы ретінде ақталу жазылған ({kind}); ақталумен қылмыстық іс аяқталады.</translation>
    </message>
    <message>
        <source>An amnesty is recorded as the end of {kind}; an amnesty is for those accused or convicted of a crime.</source>
        <translation>Шараның аяқталуы ретінде рақымшылық жазылған ({kind}); рақымшылық қылмыс үшін айыпталғандар мен сотталғандарға беріледі.</translation>
    </message>
    <message>
        <source>Extradition is recorded as the end of {kind}.</source>
        <translation>Шараның аяқталуы ретінде басқа мемлекетке беру жазылған: {kind}.</translation>
    </message>
    <message>
        <source>An escape is recorded as the end of {kind}, which holds nobody.</source>
        <translation>Шараның аяқталуы ретінде қашу жазылған ({kind}), бірақ бұл шарада ешкім қамауда ұсталмайды.</translation>
    </message>
    <message>
        <source>Why {kind} ended is recorded, but no day on which it ended: it counts as going on.</source>
        <translation>Шараның аяқталу себебі жазылған ({kind}), бірақ күні жоқ: шара жалғасуда деп есептеледі.</translation>
    </message>
    <message>
        <source>The facility recorded with {kind} is of a type in which nobody is held so.</source>
        <translation>Жазылған мекеме бұл шара қолданылатын түрге жатпайды: {kind}.</translation>
    </message>
    <message>
        <source>A place of detention is recorded with {kind}, which takes no liberty.</source>
        <translation>Бас бостандығынан айырмайтын шараға ({kind}) ұстау орны жазылған.</translation>
    </message>
    <message>
        <source>Somebody is recorded as disappeared, but also where the person was held, or who had access.</source>
        <translation>Адам жоғалған деп жазылған, бірақ қайда ұсталғаны немесе оған кім кіргені де жазылған.</translation>
    </message>
    <message>
        <source>Detention in an unofficial place is recorded in a facility that is an official one.</source>
        <translation>Бейресми орында ұстау ресми мекемеге жазылған.</translation>
    </message>
    <message>
        <source>The organisation recorded as ordering {kind} is no court; the law lets only a court order it.</source>
        <translation>Шараны ({kind}) сот емес ұйым тағайындаған деп жазылған, ал заң бойынша оны тек сот тағайындайды.</translation>
    </message>
    <message>
        <source>The organisation recorded as detaining the person is of a type that detains nobody.</source>
        <translation>Адамды ұстады деп жазылған ұйым ешкімді ұстамайтын түрге жатады.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered by a court whose name is that of one that orders no such thing.</source>
        <translation>{kind}: атауына қарағанда мұндайды тағайындамайтын сот жазылған.</translation>
    </message>
    <message>
        <source>A warrant is recorded as shown, but also a disappearance or detention in an unofficial place.</source>
        <translation>Ордер көрсетілген деп, сонымен бірге жоғалу немесе бейресми жерде ұсталу жазылған.</translation>
    </message>
    <message>
        <source>The person is recorded as held without contact, but under {kind}, which takes no liberty.</source>
        <translation>Сыртпен байланыссыз ұсталды деп жазылған, алайда бұл шара ({kind}) бас бостандығынан айырмайды.</translation>
    </message>
    <message>
        <source>Extradition is recorded of a citizen of Kazakhstan alone, and no State that asked for it.</source>
        <translation>Тек Қазақстан азаматтығы бар адамды ұстап беру жазылған, ал сұратқан мемлекет көрсетілмеген.</translation>
    </message>
    <message>
        <source>A State that asks for extradition is recorded with {kind}.</source>
        <translation>Мұндай шараға беруді сұраған мемлекет жазылған: {kind}.</translation>
    </message>
    <message>
        <source>Another State asks for extradition, but the person is recorded as a citizen of Kazakhstan, whom Kazakhstan may not extradite (Code of Criminal Procedure, Article 590).</source>
        <translation>Беруді басқа мемлекет сұрайды, бірақ адам Қазақстан азаматы деп жазылған, Қазақстан оны бере алмайды (ҚПК, 590-бап).</translation>
    </message>
    <message>
        <source>Expulsion is recorded of a citizen of Kazakhstan; only foreigners and stateless people are expelled.</source>
        <translation>Шығарып жіберу Қазақстан азаматына жазылған; тек шетелдіктер мен азаматтығы жоқ адамдар шығарып жіберіледі.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered for no days, or fewer than none.</source>
        <translation>Шара нөл немесе одан аз күнге тағайындалған: {kind}.</translation>
    </message>
    <message>
        <source>A day to which {kind} was extended is recorded; the law does not let it be extended.</source>
        <translation>Заң бойынша ұзартылмайтын шараның ұзартылғаны жазылған: {kind}.</translation>
    </message>
    <message>
        <source>Custody ended by death, but no day of death is recorded.</source>
        <translation>Шара өліммен аяқталған, бірақ қайтыс болған күні жазылмаған.</translation>
    </message>
    <message>
        <source>Custody is recorded of a group of people, not of one person.</source>
        <translation>Қамауда ұстау бір адамға емес, адамдар тобына жазылған.</translation>
    </message>
    <message>
        <source>A group of people is recorded with facts that only one person has, such as birth, death or sex.</source>
        <translation>Адамдар тобына тек бір адамда болатын мәлімет жазылған: туған күні, өлімі не жынысы.</translation>
    </message>
    <message>
        <source>The person is recorded as not identified, but an identification number or document is recorded.</source>
        <translation>Адам анықталмаған деп жазылған, бірақ жеке сәйкестендіру нөмірі не құжаты жазылған.</translation>
    </message>
    <message>
        <source>The number of dependants under 18 cannot be right.</source>
        <translation>18-ге дейінгі асырауындағылар саны мұндай болуы мүмкін емес.</translation>
    </message>
    <message>
        <source>A role of foreigner is recorded of somebody who is a citizen of Kazakhstan alone.</source>
        <translation>Шетелдік рөлі тек Қазақстан азаматтығы бар адамға жазылған.</translation>
    </message>
    <message>
        <source>A bank or an amount of money is recorded with a restriction that has nothing to do with money.</source>
        <translation>Ақшаға қатысы жоқ шектеуге банк немесе сома жазылған.</translation>
    </message>
    <message>
        <source>The organisation recorded as the bank is of another type.</source>
        <translation>Банк ретінде жазылған ұйымның түрі басқа.</translation>
    </message>
    <message>
        <source>A restriction that follows from a conviction is marked as imposed before a verdict.</source>
        <translation>Сотталудан туындайтын шектеу үкімге дейін салынған деп белгіленген.</translation>
    </message>
    <message>
        <source>A refusal of asylum is recorded of a citizen of Kazakhstan.</source>
        <translation>Баспана беруден бас тарту Қазақстан азаматына жазылған.</translation>
    </message>
    <message>
        <source>The organisation recorded as imposing the restriction is of a type that imposes none of this kind.</source>
        <translation>Шектеуді қойды деп жазылған ұйым мұндай шектеу қоймайтын түрге жатады.</translation>
    </message>
    <message>
        <source>The decision is to list, but a ground against listing is recorded in the same assessment.</source>
        <translation>Шешім – тізімге енгізу, бірақ сол бағалауда оған қарсы негіз жазылған.</translation>
    </message>
    <message>
        <source>A day of decision is recorded, but no decision.</source>
        <translation>Шешім күні жазылған, бірақ шешімнің өзі жоқ.</translation>
    </message>
    <message>
        <source>The decision is not to list, although a criterion is met and no ground against listing is recorded.</source>
        <translation>Шешім – тізімге енгізбеу, алайда өлшемшарт орындалған, ал қарсы негіз жазылмаған.</translation>
    </message>
    <message>
        <source>Consent to record nothing stands together with consent to more.</source>
        <translation>Ештеңе жазбауға келісім одан көпке келісіммен қатар тұр.</translation>
    </message>
    <message>
        <source>Consent to be published without a name stands together with consent to be published by name.</source>
        <translation>Атын атамай жариялауға келісім атын атап жариялауға келісіммен қатар тұр.</translation>
    </message>
    <message>
        <source>The heading of the section says something else than the section is for.</source>
        <translation>Бөлімнің тақырыбы бөлімнің арналған мақсатына сай емес.</translation>
    </message>
    <message>
        <source>Consent is recorded as impossible to ask for, but also who gave it.</source>
        <translation>Келісім алу мүмкін емес деп жазылған, бірақ оны кім бергені де жазылған.</translation>
    </message>
    <message>
        <source>By whom consent was given and what is written about the giver do not go together.</source>
        <translation>Келісімді кім бергені мен берген адам туралы жазба сәйкес келмейді.</translation>
    </message>
    <message>
        <source>A relation between people is recorded with an organisation.</source>
        <translation>Адамдар арасындағы байланыс ұйыммен жазылған.</translation>
    </message>
    <message>
        <source>Spouses are recorded as of one sex.</source>
        <translation>Жұбайлардың жынысы бірдей жазылған.</translation>
    </message>
    <message>
        <source>The intervention is recorded as not sent yet, but a day on which it was sent or answered is recorded.</source>
        <translation>Өтініш әлі жіберілмеген деп жазылған, бірақ жіберілген не жауап берілген күні жазылған.</translation>
    </message>
    <message>
        <source>The intervention is recorded as unanswered, but an answer or its day is recorded.</source>
        <translation>Өтініш жауапсыз деп жазылған, бірақ жауап не оның күні жазылған.</translation>
    </message>
    <message>
        <source>The intervention is recorded as answered, but neither the answer nor its day.</source>
        <translation>Өтінішке жауап берілген деп жазылған, бірақ жауап та, оның күні де жоқ.</translation>
    </message>
    <message>
        <source>The intervention is recorded as sent, but no day on which it was sent.</source>
        <translation>Өтініш жіберілген деп жазылған, бірақ жіберілген күні жоқ.</translation>
    </message>
    <message>
        <source>Sanctions are proposed against somebody whose death is recorded.</source>
        <translation>Санкция қайтыс болғаны жазылған адамға қарсы ұсынылған.</translation>
    </message>
    <message>
        <source>The organisation recorded as banning another is no court.</source>
        <translation>Басқа ұйымға тыйым салды деп жазылған ұйым сот емес.</translation>
    </message>
    <message>
        <source>A ban is recorded of an office of the State.</source>
        <translation>Тыйым мемлекеттік органға жазылған.</translation>
    </message>
    <message>
        <source>Who banned the organisation or why is recorded, but not when.</source>
        <translation>Ұйымға кім не неге тыйым салғаны жазылған, бірақ қашан екені жоқ.</translation>
    </message>
    <message>
        <source>A successor of the organisation is recorded, but no day until which it existed.</source>
        <translation>Ұйымның мұрагері жазылған, бірақ оның қай күнге дейін болғаны жоқ.</translation>
    </message>
    <message>
        <source>The type of the facility and the mark that it is no official place of detention clash.</source>
        <translation>Мекеменің түрі мен оның ресми ұстау орны емес деген белгі бір-біріне қайшы.</translation>
    </message>
    <message>
        <source>A security level of colonies is recorded of a facility of another type.</source>
        <translation>Колонияларға тән қауіпсіздік деңгейі басқа түрдегі мекемеге жазылған.</translation>
    </message>
    <message>
        <source>The organisation recorded as running the facility runs none.</source>
        <translation>Мекемені басқарады деп жазылған ұйым мекеме басқармайды.</translation>
    </message>
    <message>
        <source>The hearing is recorded as closed, but an observer as admitted to it.</source>
        <translation>Отырыс жабық деп жазылған, бірақ бақылаушы оған жіберілген деп жазылған.</translation>
    </message>
    <message>
        <source>The observer is recorded as not admitted, but also what only somebody in the room can tell.</source>
        <translation>Бақылаушы жіберілмеген деп жазылған, бірақ тек залда болған адам білетін нәрсе де жазылған.</translation>
    </message>
    <message>
        <source>The report keeps the rules of the Universal Periodic Review, but is recorded as another document.</source>
        <translation>Баяндама Әмбебап мерзімді шолу қағидаларына сай, бірақ басқа құжат деп жазылған.</translation>
    </message>
    <message>
        <source>A court is recorded as belonging to an organisation that is no court.</source>
        <translation>Сот сот емес ұйымның құрамында деп жазылған.</translation>
    </message>
    <message>
        <source>How exact the number of people affected is, or where it comes from, is recorded, but no number.</source>
        <translation>Зардап шеккендер санының күні не көзі жазылған, бірақ санның өзі жоқ.</translation>
    </message>
    <message>
        <source>Compare both with the source and correct the one that is wrong; if both are right, answer so.</source>
        <translation>Екеуін де дереккөзбен салыстырып, қатесін түзетіңіз; екеуі де дұрыс болса, солай деп жауап беріңіз.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered for {days} days; it may last {hours} hours at the most.</source>
        <translation>{kind}: {days} тәулікке белгіленген деп жазылған; заң бойынша ең көбі {hours} сағат.</translation>
    </message>
    <message>
        <source>Custody pending trial is recorded as ordered for {days} days at once; the first order is for {limit} at the most (Code of Criminal Procedure, Article 151).</source>
        <translation>Күзетпен ұстау бірден {days} тәулікке санкцияланған деп жазылған; алғашқы мерзім ең көбі: {limit} (Қылмыстық-процестік кодекстің 151-бабы).</translation>
    </message>
    <message>
        <source>A ban on posts or activities is recorded for more than {limit} (Criminal Code, Article 50).</source>
        <translation>Лауазым атқаруға немесе қызметпен айналысуға тыйым рұқсат етілген мерзімнен ({limit}) ұзақ деп жазылған (Қылмыстық кодекстің 50-бабы).</translation>
    </message>
    <message>
        <source>A suspended sentence is recorded for longer than {limit}.</source>
        <translation>Шартты соттау {limit} мерзімінен ұзақ деп жазылған.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} until {end}; the law knows no more than {limit} of it.</source>
        <translation>{kind}: {start} мен {end} аралығында деп жазылған; заңда бұл {limit} мерзімінен аспайды.</translation>
    </message>
    <message>
        <source>“{field}” ({record}) is {date}, before “{first}” ({other_record}), which is {other}.</source>
        <translation>Реті бұзылған: «{field}» ({record}) – {date}, мынадан бұрын: «{first}» ({other_record}) – {other}.</translation>
    </message>
    <message>
        <source>“{field}” ({record}) is {date}, which lies in the future.</source>
        <translation>Болашақ күн: «{field}» ({record}) – {date}.</translation>
    </message>
    <message>
        <source>Custody against sentences</source>
        <translation>Қамауда ұстау және үкімдер</translation>
    </message>
    <message>
        <source>Compare the custody with the verdict and the decision on release, and correct what is wrong.</source>
        <translation>Шараны үкіммен және босату туралы шешіммен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>{kind} ended by release on {date}, the day of a verdict that gives {term} of imprisonment.</source>
        <translation>{kind}: {date} босатумен аяқталған, ал сол күні {term} мерзімге бас бостандығынан айыру туралы үкім шыққан.</translation>
    </message>
    <message>
        <source>{kind} since {start} goes on after the verdict of {date}, which takes no liberty away.</source>
        <translation>{kind}: {start} басталып, бас бостандығынан айырмайтын {date} күнгі үкімнен кейін де жалғасады.</translation>
    </message>
    <message>
        <source>Parole is recorded beyond the end of the term: {term} counted from {start} was over on {over}.</source>
        <translation>Шартты түрде мерзімінен бұрын босату мерзімнен ұзақ деп жазылған: {start} бастап есептелген {term} мерзімі {over} аяқталған.</translation>
    </message>
    <message>
        <source>Imprisonment is recorded from {start}, although the punishment is deferred until {until}.</source>
        <translation>Бас бостандығынан айыру {start} бастап жазылған, алайда жаза {until} дейін кейінге қалдырылған.</translation>
    </message>
    <message>
        <source>{kind} from {date} is recorded as ordered by another court than the one that pronounced the sentence.</source>
        <translation>{kind}: {date} бастап; үкім шығарған соттан басқа сот жазылған.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ended by acquittal on {date}, but every charge led to a conviction.</source>
        <translation>{kind}: {date} ақталумен аяқталған деп жазылған, алайда барлық айыптау бойынша сотталған деп көрсетілген.</translation>
    </message>
    <message>
        <source>The term is counted from {date}, before the verdict, and {days} days of custody are credited as well.</source>
        <translation>Мерзім үкімге дейінгі {date} күнінен есептеледі, оған қоса {days} күн қамауда болған уақыт есептелген.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {date}, but the roles of the person in all cases are others than that of an accused.</source>
        <translation>{kind}: {date} бастап жазылған, алайда бұл адам ешбір іс бойынша айыпталушы емес.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, but the person is recorded as acquitted.</source>
        <translation>{kind}: {start} басталған, аяқталуы жоқ, алайда адам ақталған деп жазылған.</translation>
    </message>
    <message>
        <source>{kind} ended on {date} as a sentence served or by parole, but every charge was lifted.</source>
        <translation>{kind}: {date} жаза өтелуімен немесе шартты түрде мерзімінен бұрын босатумен аяқталған, алайда барлық айыптау алынып тасталған.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ended by acquittal on {date}, but every charge is recorded as pending.</source>
        <translation>{kind}: {date} ақталумен аяқталған деп жазылған, алайда барлық айыптау қаралып жатыр деп тұр.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, but the sentence of that day gives another punishment.</source>
        <translation>Шара {start} бастап жазылған: {kind}, бірақ сол күнгі үкім басқа жаза тағайындайды.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ended by acquittal on {date}, but the sentence of that day gives a punishment.</source>
        <translation>Шара ({kind}) {date} ақтаумен аяқталған деп жазылған, бірақ сол күнгі үкім жаза тағайындайды.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start} until {end}, but the sentence gives {term}, which was over on {over}.</source>
        <translation>Шара {start} бастап {end} дейін жазылған: {kind}, бірақ үкім бойынша мерзім {term}, ол {over} аяқталған.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, but the sentence gives {term}, which was over on {over}.</source>
        <translation>Шараның ({kind}, {start} бастап) аяғы жоқ, бірақ үкім бойынша мерзім {term}, ол {over} аяқталған.</translation>
    </message>
    <message>
        <source>{kind} is recorded as ordered for {days} days, but the sentence of that day gives {term}.</source>
        <translation>Шара ({kind}) {days} күнге тағайындалған деп жазылған, бірақ сол күнгі шешім бойынша мерзім {term}.</translation>
    </message>
    <message>
        <source>A ban is recorded until {end}, but the sentence of the day on which it began gives {term}.</source>
        <translation>Тыйым {end} дейін жазылған, бірақ ол басталған күнгі үкім {term} береді.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, soon after the person was extradited on {date}.</source>
        <translation>Шара {start} бастап жазылған: {kind}, бұл адам {date} ұстап берілгеннен кейін көп ұзамай.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, but no sentence of the person gives such a punishment.</source>
        <translation>Жазылған: {kind}, басталуы – {start}, бірақ бірде-бір үкім мұндай жаза тағайындамаған.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {start}, but no case of the person has a sentence.</source>
        <translation>Жазылған: {kind}, басталуы – {start}, бірақ адамның бірде-бір ісінде үкім жоқ.</translation>
    </message>
    <message>
        <source>{kind} since {start} goes on, although every charge against the person ended in acquittal or was dropped.</source>
        <translation>Шара жалғасуда ({kind}, басталуы – {start}), алайда барлық айып бойынша адам ақталған не айып алынған.</translation>
    </message>
    <message>
        <source>Parole is recorded on {date}, after {served} of a term of {term}; the law asks for at least {least} (Criminal Code, Article 72).</source>
        <translation>Шартты түрде мерзімінен бұрын босату {date} жазылған: {term} мерзімнен {served} өтелген, ал заң кемінде {least} талап етеді (ҚК, 72-бап).</translation>
    </message>
    <message>
        <source>The sentence is recorded as served on {date}, but a term of {term}, even with the time since {start} counted double before the verdict, runs longer.</source>
        <translation>Жаза {date} өтелген деп жазылған, бірақ {term} мерзім одан ұзақ, {start} бастап үкімге дейінгі уақыт екі еселеп есептелсе де.</translation>
    </message>
    <message>
        <source>The term is counted from {date}, a day on which no custody begins and no sentence was pronounced.</source>
        <translation>Мерзім {date} бастап есептеледі, бірақ бұл күні шара басталмаған, үкім де шығарылмаған.</translation>
    </message>
    <message>
        <source>{days} days are credited, but only {held} days of custody before the sentence are recorded.</source>
        <translation>Есептелген күн: {days}, ал үкімге дейін қамауда жазылған күн тек: {held}.</translation>
    </message>
    <message>
        <source>{days} days are credited, but {held} days of custody before the sentence are recorded.</source>
        <translation>Есептелген күн: {days}, алайда үкімге дейін қамауда жазылған күн: {held}.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, but the term of {term} counted from {counted} was over by {end}.</source>
        <translation>Шара аяқталмаған ({kind}, басталуы – {start}), бірақ {counted} бастап есептелген {term} мерзім {end} біткен.</translation>
    </message>
    <message>
        <source>{kind} since {start} has no end, although imprisonment was pronounced or in force on {day}.</source>
        <translation>Шара аяқталмаған ({kind}, басталуы – {start}), алайда бас бостандығынан айыру {day} тағайындалған не күшіне енген.</translation>
    </message>
    <message>
        <source>Charges, sentences and roles of one case</source>
        <translation>Бір істегі айыптар, үкімдер және рөлдер</translation>
    </message>
    <message>
        <source>A charge is recorded as leading to a conviction on {date}, but no sentence of the case is of that day; one is of {other}.</source>
        <translation>Айып бойынша сотталу {date} жазылған, бірақ істе бұл күнгі үкім жоқ; {other} үкімі бар.</translation>
    </message>
    <message>
        <source>{what} is recorded as in force from {date}, but a higher court decided only on {other}.</source>
        <translation>{what}: күшіне енуі {date} жазылған, бірақ жоғары тұрған сот тек {other} шешкен.</translation>
    </message>
    <message>
        <source>One case has two sentences of the first instance, of {date} and {other}, and no decision between them.</source>
        <translation>Бір істе бірінші сатының екі үкімі бар, {date} және {other}, араларында шешім жоқ.</translation>
    </message>
    <message>
        <source>{what} is recorded as replacing a sentence that is not an earlier one of the same case.</source>
        <translation>{what}: сол істегі бұрынғы үкім емес үкімді алмастырады деп жазылған.</translation>
    </message>
    <message>
        <source>One sentence records two punishments of which a court gives only one, such as imprisonment and restriction.</source>
        <translation>Бір үкімде сот біреуін ғана тағайындайтын екі жаза бар, мысалы бас бостандығынан айыру мен шектеу.</translation>
    </message>
    <message>
        <source>{what} is recorded, but no sentence of the first instance that it is about.</source>
        <translation>Жазылған: {what}, бірақ ол қатысты бірінші саты үкімі жоқ.</translation>
    </message>
    <message>
        <source>A sentence is recorded, but every charge of the case is still recorded as pending.</source>
        <translation>Үкім жазылған, бірақ іс бойынша барлық айып әлі қаралмаған деп жазылған.</translation>
    </message>
    <message>
        <source>The person is recorded as convicted, but every charge of the case ended in acquittal or was dropped.</source>
        <translation>Адам сотталған деп жазылған, бірақ істегі барлық айып бойынша ақталған не айып алынған.</translation>
    </message>
    <message>
        <source>The person is recorded as sought, but {kind} since {start} goes on.</source>
        <translation>Адам іздеуде деп жазылған, бірақ шара жүріп жатыр: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>One person has two roles in one case that exclude each other.</source>
        <translation>Бір адамның бір істе бірін-бірі жоққа шығаратын екі рөлі бар.</translation>
    </message>
    <message>
        <source>One person stands in one case twice in the same role.</source>
        <translation>Бір адам бір істе бір рөлде екі рет жазылған.</translation>
    </message>
    <message>
        <source>The regime of juveniles is recorded, but the person was {age} years old at least on {date}.</source>
        <translation>Кәмелетке толмағандар режимі жазылған, бірақ {date} адамның жасы кемінде {age} болған.</translation>
    </message>
    <message>
        <source>One article of one case is recorded both as convicted of and as acquitted of or dropped.</source>
        <translation>Бір істегі бір бап бойынша сотталу да, ақталу не айыптың алынуы да жазылған.</translation>
    </message>
    <message>
        <source>{what} is recorded of the same court as the sentence of the first instance; a higher court decides on it.</source>
        <translation>{what}: бірінші сатыдағы сот жазылған, ал оны жоғары тұрған сот шешеді.</translation>
    </message>
    <message>
        <source>The person is recorded as acquitted, but the only sentence of the case gives a punishment.</source>
        <translation>Адам ақталған деп жазылған, бірақ істегі жалғыз үкім жаза тағайындайды.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, {days} days after the verdict of the first instance: too soon for a higher court.</source>
        <translation>{what}, {date}: бірінші саты үкімінен кейін өткен күн – {days}, жоғары тұрған сот үшін тым ерте.</translation>
    </message>
    <message>
        <source>Two courts of one case count the term from different days.</source>
        <translation>Бір іс бойынша екі сот мерзімді әртүрлі күннен есептейді.</translation>
    </message>
    <message>
        <source>Values that do not go together</source>
        <translation>Бір-біріне сай емес мәндер</translation>
    </message>
    <message>
        <source>Acts, places, restrictions and consent against the rest</source>
        <translation>Әрекеттер, шектеулер мен келісім басқа жазбаларға қарсы</translation>
    </message>
    <message>
        <source>Compare both with the source and correct the one that is wrong.</source>
        <translation>Екеуін де дереккөзбен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>A killing or a death in custody is dated {date}, but the death of the person {other}.</source>
        <translation>Өлтіру не қамаудағы өлім {date} күнімен белгіленген, ал адамның қайтыс болуы – {other}.</translation>
    </message>
    <message>
        <source>A death in custody is dated {date}, but no custody of the person is recorded on that day.</source>
        <translation>Қамаудағы өлім {date} күнімен белгіленген, бірақ бұл күнге шара жазылмаған.</translation>
    </message>
    <message>
        <source>An arbitrary arrest is dated {date}, but the custody that begins nearest to it begins on {other}.</source>
        <translation>Негізсіз ұстау {date} күнімен белгіленген, ал оған ең жақын шара {other} басталады.</translation>
    </message>
    <message>
        <source>An act in a place of detention is dated {date}, but no custody of the person is recorded on that day.</source>
        <translation>Ұстау орнындағы әрекет {date} күнімен белгіленген, бірақ бұл күнге шара жазылмаған.</translation>
    </message>
    <message>
        <source>An act of {date} is recorded in one place of detention, but the person was held in another on that day.</source>
        <translation>{date} әрекеті бір ұстау орнында жазылған, ал адам ол күні басқа орында ұсталған.</translation>
    </message>
    <message>
        <source>An act of {date} is recorded in one place, but the person was in custody in another on that day.</source>
        <translation>{date} күнгі әрекет бір жерде деп жазылған, алайда сол күні адам басқа жерде қамауда болған.</translation>
    </message>
    <message>
        <source>A lawyer is recorded as denied from {date}, but as admitted already on {other}.</source>
        <translation>Адвокат {date} бастап жіберілмеген деп жазылған, бірақ {other} күні-ақ жіберілген.</translation>
    </message>
    <message>
        <source>The person is recorded as held incommunicado from {date}, but a lawyer or the family knew on {other}.</source>
        <translation>{date} бастап байланыссыз ұстау жазылған, бірақ адвокат не отбасы {other} білген.</translation>
    </message>
    <message>
        <source>The victim is recorded as free after the act that ended on {date}, but {kind} goes on from {start}.</source>
        <translation>{date} аяқталған әрекеттен кейін зардап шегуші бос деп жазылған, бірақ шара жалғасады: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>The victim is recorded as held after the act of {date}, but the person’s custody ended before it.</source>
        <translation>{date} әрекетінен кейін зардап шегуші қамауда деп жазылған, бірақ шара одан бұрын аяқталған.</translation>
    </message>
    <message>
        <source>Probation from {date} is recorded while the person serves {kind} since {start}.</source>
        <translation>Пробация {date} бастап жазылған, алайда адам жаза өтеп жүр: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>The restriction began on {date}, before the only verdict on {other}, but is not marked as imposed before it.</source>
        <translation>Шектеу {date} басталған, бұл жалғыз үкімнен ({other}) бұрын, бірақ оған дейін салынған деп белгіленбеген.</translation>
    </message>
    <message>
        <source>The restriction is marked as going on after the sentence is served, but {kind} since {start} has no end.</source>
        <translation>Шектеу жаза өтелгеннен кейін жалғасады деп белгіленген, бірақ шара аяқталмаған: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>The restriction of the financial list is dated {date}, but the confirmed entry in the list {other}.</source>
        <translation>Қаржылық тізім бойынша шектеу {date} күнімен белгіленген, ал тізімнің расталған жазбасы – {other}.</translation>
    </message>
    <message>
        <source>The entry in the financial list was removed on {date}, but the restriction has no end, or ends on {other}.</source>
        <translation>Қаржылық тізімдегі жазба {date} шығарылған, бірақ шектеу аяқталмаған не {other} аяқталған.</translation>
    </message>
    <message>
        <source>Age and person against roles, custody and punishment</source>
        <translation>Жасы мен адам туралы мәлімет рөлдерге, шаралар мен жазаларға қарсы</translation>
    </message>
    <message>
        <source>A parent or guardian consented on {date} for somebody born {birth}, who was of age.</source>
        <translation>Ата-анасы не қорғаншысы {date} кәмелетке толған адам үшін келісім берген, туған күні – {birth}.</translation>
    </message>
    <message>
        <source>Somebody born {birth} is recorded as consenting alone on {date}, under 14 years old.</source>
        <translation>{date} келісімді 14-ке толмаған адамның өзі берген деп жазылған, туған күні – {birth}.</translation>
    </message>
    <message>
        <source>The disability group of a child is recorded of somebody born {birth}, who is of age.</source>
        <translation>Мүгедек бала тобы кәмелетке толған адамға жазылған, туған күні – {birth}.</translation>
    </message>
    <message>
        <source>Somebody born {birth}, who is under 16, is recorded in a role that only adults have.</source>
        <translation>16-ға толмаған адам тек ересектерде болатын рөлде жазылған, туған күні – {birth}.</translation>
    </message>
    <message>
        <source>{kind} is recorded from {date} of somebody born {birth}, under {limit} years old: nobody answers for a crime then.</source>
        <translation>{kind}: {date} бастап жазылған; туған күні {birth}, жасы {limit} жасқа толмаған: қылмыстық жауаптылық әлі жоқ.</translation>
    </message>
    <message>
        <source>{kind} from {date} is recorded, but the only cases of the person are administrative or civil.</source>
        <translation>Жазылған: {kind}, басталуы – {date}, бірақ адамның барлық ісі әкімшілік не азаматтық.</translation>
    </message>
    <message>
        <source>The sentence names one regime, but the person serves it in a facility of another security level.</source>
        <translation>Үкімде бір режим, ал адам жазаны қауіпсіздік деңгейі басқа мекемеде өтеп жүр.</translation>
    </message>
    <message>
        <source>A punishment is deferred, but the person is recorded without minor dependants (Criminal Code, Article 74).</source>
        <translation>Жаза кейінге қалдырылған, бірақ адамның кәмелетке толмаған асырауындағылары жоқ деп жазылған (ҚК, 74-бап).</translation>
    </message>
    <message>
        <source>The person is convicted under Article 405, but “{name}” was banned only on {date}, after the verdict on {other}.</source>
        <translation>Адам 405-бап бойынша сотталған, бірақ «{name}» тек {date} тыйым салынған, бұл {other} үкімінен кейін.</translation>
    </message>
    <message>
        <source>The person is on the financial list, but no charge is under an article on terrorism or extremism.</source>
        <translation>Адам қаржылық тізімде, бірақ терроризм не экстремизм туралы баптар бойынша айып жоқ.</translation>
    </message>
    <message>
        <source>A spouse consented for the person, but no spouse is among the relations recorded.</source>
        <translation>Адам үшін келісімді жұбайы берген, бірақ жазылған байланыстар арасында жұбай жоқ.</translation>
    </message>
    <message>
        <source>{restriction} is recorded from {date} although the person was in {kind} since {start}.</source>
        <translation>Шектеу {date} бастап жазылған ({restriction}), алайда шара жүріп жатыр: {kind}, басталуы – {start}.</translation>
    </message>
    <message>
        <source>The person is recorded as consenting on {date}, while held without contact.</source>
        <translation>Адамның келісімі {date} жазылған, бұл кезде ол байланыссыз ұсталған.</translation>
    </message>
    <message>
        <source>One restriction from {date} is recorded twice.</source>
        <translation>Бір шектеу {date} бастап екі рет жазылған.</translation>
    </message>
    <message>
        <source>electronic monitoring</source>
        <translation>электрондық қадағалау</translation>
    </message>
    <message>
        <source>an Interpol notice</source>
        <translation>Интерпол хабарламасы</translation>
    </message>
    <message>
        <source>The decision to list as of {date} is about somebody who died on {other}.</source>
        <translation>{date} жағдайы бойынша тізімге енгізу шешімі {other} қайтыс болған адам туралы.</translation>
    </message>
    <message>
        <source>The decision to list as of {date} is about somebody whose last custody ended on {other}.</source>
        <translation>{date} жағдайы бойынша тізімге енгізу шешімі соңғы шарасы {other} аяқталған адам туралы.</translation>
    </message>
    <message>
        <source>Two assessments as of {date} decide differently.</source>
        <translation>{date} жағдайы бойынша екі бағалаудың шешімі әртүрлі.</translation>
    </message>
    <message>
        <source>Somebody born {birth} is a judge, prosecutor, investigator or lawyer in a case: too young for it.</source>
        <translation>Істегі судья, прокурор, тергеуші не адвокат тым жас, туған күні – {birth}.</translation>
    </message>
    <message>
        <source>A restriction that follows from a conviction is recorded, but every charge ended in acquittal or was dropped.</source>
        <translation>Сотталудан туындайтын шектеу жазылған, бірақ барлық айып бойынша адам ақталған не айып алынған.</translation>
    </message>
    <message>
        <source>Custody in the only case of the person began on {date}, before the event that the case is about, {other}.</source>
        <translation>Адамның жалғыз ісіндегі шара {date} басталған, бұл іс қозғалған оқиғадан бұрын, {other}.</translation>
    </message>
    <message>
        <source>{kind} began on {date}, but the only case of the person was opened on {other}.</source>
        <translation>Шара істен бұрын басталған: {kind}, басталуы – {date}, ал адамның жалғыз ісі {other} ашылған.</translation>
    </message>
    <message>
        <source>A prison doctor examined the person on {date}, but no custody is recorded on that day.</source>
        <translation>Түрме дәрігері адамды {date} қараған, бірақ бұл күнге шара жазылмаған.</translation>
    </message>
    <message>
        <source>An act against the body or liberty of the person goes on until {date}, after the death on {other}.</source>
        <translation>Адамның денесіне не бостандығына қарсы әрекет {date} дейін, {other} қайтыс болғаннан кейін де жалғасады.</translation>
    </message>
    <message>
        <source>After the act of {date} the victim is recorded as serving a sentence, but no sentence served then is.</source>
        <translation>{date} әрекетінен кейін зардап шегуші жаза өтеуде деп жазылған, бірақ бұл уақытқа ондай шара жазылмаған.</translation>
    </message>
    <message>
        <source>On {date} the person asked that nothing be recorded, but the consent of {other} is not withdrawn.</source>
        <translation>{date} адам ештеңе жазбауды сұраған, алайда {other} күнгі келісім кері қайтарылмаған.</translation>
    </message>
    <message>
        <source>The person is recorded as disappeared on {date}, but also under {kind} in a known facility.</source>
        <translation>Адам {date} жоғалған деп жазылған, бірақ сол күні белгілі мекемеде: {kind}.</translation>
    </message>
    <message>
        <source>The decision to list as of {date} is about somebody whose first custody began on {other}.</source>
        <translation>{date} жағдайы бойынша тізімге енгізу шешімі алғашқы шарасы {other} басталған адам туралы.</translation>
    </message>
    <message>
        <source>Hearings of one case</source>
        <translation>Бір істің отырыстары</translation>
    </message>
    <message>
        <source>Compare the hearings with the court’s calendar and correct what is wrong.</source>
        <translation>Отырыстарды сот кестесімен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>A hearing on extending custody is dated {date}, but no custody pending trial is recorded on that day.</source>
        <translation>Күзетпен ұстау мерзімін ұзарту туралы отырыс {date} деп көрсетілген, алайда ол күні күзетпен ұстау жазылмаған.</translation>
    </message>
    <message>
        <source>A hearing on parole or a change of the sentence is dated {date}, but nothing was served on that day.</source>
        <translation>Шартты түрде мерзімінен бұрын босату немесе жазаны өзгерту туралы отырыс {date} деп көрсетілген, алайда ол күні жаза өтелмеген.</translation>
    </message>
    <message>
        <source>The hearing on {date} was held in the courtroom in “{place}”, but the accused was in “{other}” on that day.</source>
        <translation>{date} отырыс «{place}» сот залында өтті, ал айыпталушы сол күні «{other}» жерінде болған.</translation>
    </message>
    <message>
        <source>A hearing on extending custody is dated {date}, before the first hearing on custody on {other}.</source>
        <translation>Күзетпен ұстау мерзімін ұзарту отырысы {date} деп көрсетілген, бұл санкция туралы алғашқы отырыстан ({other}) бұрын.</translation>
    </message>
    <message>
        <source>A hearing of the trial is dated {date}, before the case was sent to court on {other}.</source>
        <translation>Басты сот талқылауының отырысы {date} деп көрсетілген, бұл іс сотқа жіберілген {other} күнінен бұрын.</translation>
    </message>
    <message>
        <source>By the hearing on {date} a verdict was given, but no sentence is recorded and every charge is pending.</source>
        <translation>{date} отырысына қарағанда үкім шығарылған, алайда үкім жазылмаған, барлық айыптау қаралып жатыр деп тұр.</translation>
    </message>
    <message>
        <source>The sentence of the administrative case is dated {date}, but its only hearing is recorded on {other}.</source>
        <translation>Әкімшілік іс бойынша қаулы {date} деп, ал жалғыз отырысы {other} деп жазылған.</translation>
    </message>
    <message>
        <source>A hearing of a later stage is dated {date}, before the verdict of the first instance on {other}.</source>
        <translation>Кейінгі сатыдағы отырыс {date} күнімен белгіленген, бұл бірінші саты үкімінен бұрын, {other}.</translation>
    </message>
    <message>
        <source>A hearing of an earlier stage is dated {date}, after a hearing of a later stage on {other}.</source>
        <translation>Ертерек сатыдағы отырыс {date} күнімен белгіленген, бұл кейінгі саты отырысынан соң, {other}.</translation>
    </message>
    <message>
        <source>{what} is dated {date}, but the hearing of that stage is recorded on {other}.</source>
        <translation>Күндері сәйкес емес: {what} – {date}, ал осы сатыдағы отырыс – {other}.</translation>
    </message>
    <message>
        <source>The hearing on {date} names {next} as the day of the next one, but the next hearing recorded is on {other}.</source>
        <translation>{date} отырысында келесісі {next} күніне белгіленген, ал келесісі {other} күніне жазылған.</translation>
    </message>
    <message>
        <source>The court of the hearing on {date} is not the court that pronounced {what} in this case.</source>
        <translation>{date} отырысының соты осы істегі шешімді шығарған сот емес: {what}.</translation>
    </message>
    <message>
        <source>Hearings of one stage of a case are recorded in two courts.</source>
        <translation>Істің бір сатысындағы отырыстар екі сотта жазылған.</translation>
    </message>
    <message>
        <source>Two hearings of the case are recorded on {date} at the same time.</source>
        <translation>Істің екі отырысы {date} бір уақытқа жазылған.</translation>
    </message>
    <message>
        <source>“{name}” stands among two sides of the hearing on {date}, such as judges and prosecutors.</source>
        <translation>«{name}» {date} отырысында бірден екі тарапта тұр, мысалы судьялар мен прокурорлар арасында.</translation>
    </message>
    <message>
        <source>“{name}” stands among judges, prosecutors or lawyers of the hearing on {date}, but is accused in the case.</source>
        <translation>«{name}» {date} отырысының судьялары, прокурорлары не адвокаттары арасында тұр, бірақ іс бойынша айыпталады.</translation>
    </message>
    <message>
        <source>“{name}” stands on one side of the hearing on {date}, but has the role of another in the case.</source>
        <translation>«{name}» {date} отырысының бір тарапында тұр, бірақ істе басқа тараптың рөлінде.</translation>
    </message>
    <message>
        <source>A hearing is dated {date}, after the death of the only accused on {other}.</source>
        <translation>Отырыс {date} күнімен белгіленген, бұл жалғыз айыпталушының өлімінен кейін, {other}.</translation>
    </message>
    <message>
        <source>A person has the role of a judge in the case, but no hearing of the case names that judge.</source>
        <translation>Адамның істегі рөлі – судья, бірақ іс бойынша бірде-бір отырыс бұл судьяны атамайды.</translation>
    </message>
    <message>
        <source>The hearing on custody is dated {date}, but the nearest detention of the accused {other}; a court decides within {hours} hours.</source>
        <translation>Күзетпен ұстау туралы отырыс {date} деп, ал айыпталушының ең жақын ұсталуы {other} деп көрсетілген; сот {hours} сағат ішінде шешеді.</translation>
    </message>
    <message>
        <source>{what} of {date} is recorded as pronounced by different courts for people of one case.</source>
        <translation>{what}, {date}: бір істегі адамдарға әртүрлі соттар жазылған.</translation>
    </message>
    <message>
        <source>Names of one person</source>
        <translation>Бір адамның есімдері</translation>
    </message>
    <message>
        <source>Compare the name with an identity document, and correct it or the person.</source>
        <translation>Есімді құжатпен салыстырып, оны не адам туралы мәліметті түзетіңіз.</translation>
    </message>
    <message>
        <source>The form of “{name}” is that of a woman, but the person is recorded as a man.</source>
        <translation>«{name}» – әйел есімінің түрі, бірақ адам ер деп жазылған.</translation>
    </message>
    <message>
        <source>The form of “{name}” is that of a man, but the person is recorded as a woman.</source>
        <translation>«{name}» – ер есімінің түрі, бірақ адам әйел деп жазылған.</translation>
    </message>
    <message>
        <source>“{name}” is recorded in another script than it is written in.</source>
        <translation>«{name}» көрсетілген жазудан басқа жазумен жазылған.</translation>
    </message>
    <message>
        <source>“{name}” mixes Latin and Cyrillic letters in one word.</source>
        <translation>«{name}» есімінде бір сөзде латын және кирилл әріптері араласқан.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded as names of one person, but no spelling makes one of the other.</source>
        <translation>«{name}» және «{other}» бір адамның есімдері деп жазылған, бірақ бұл бір есімнің жазылуы емес.</translation>
    </message>
    <message>
        <source>The given name and the surname of “{name}” have changed places against “{other}”.</source>
        <translation>«{name}» ішіндегі есім мен тек «{other}» жазбасымен салыстырғанда орын ауыстырған.</translation>
    </message>
    <message>
        <source>“{name}” is sorted as “{other}”, which does not begin like it.</source>
        <translation>«{name}» «{other}» ретінде сұрыпталады, бірақ басталуы басқаша.</translation>
    </message>
    <message>
        <source>The patronymic of “{name}” is not of the form recorded for it.</source>
        <translation>«{name}» есіміндегі әке аты көрсетілген түрде емес.</translation>
    </message>
    <message>
        <source>“{name}” does not hold the surname recorded with it, “{other}”.</source>
        <translation>«{name}» есімінде онымен жазылған «{other}» тегі жоқ.</translation>
    </message>
    <message>
        <source>Two names in one script are marked as preferred for reports: “{name}” and “{other}”.</source>
        <translation>Бір жазудағы екі есім есептер үшін таңдаулы деп белгіленген: «{name}» және «{other}».</translation>
    </message>
    <message>
        <source>The confirmed entry “{other}” of the financial list has another surname than any name of the person.</source>
        <translation>Қаржылық тізімнің расталған «{other}» жазбасы адамның бірде-бір есіміне ұқсамайды.</translation>
    </message>
    <message>
        <source>The identification number of the confirmed entry in the financial list is not that of the person.</source>
        <translation>Қаржылық тізімнің расталған жазбасындағы ЖСН адамдікі емес.</translation>
    </message>
    <message>
        <source>An entry of the list prints a name that is not a name of the person.</source>
        <translation>Тізім жазбасы бұл адамға тиесілі емес есімді басып шығарады.</translation>
    </message>
    <message>
        <source>The surname “{name}” is marked as a patronymic, but has not the form of one.</source>
        <translation>«{name}» тегі әке аты деп белгіленген, бірақ оның түрі ондай емес.</translation>
    </message>
    <message>
        <source>“{name}” is to be sorted in Cyrillic, but has Latin letters.</source>
        <translation>«{name}» кирилл бойынша сұрыптауға арналған, бірақ латын әріптері бар.</translation>
    </message>
    <message>
        <source>Places and numbers of records</source>
        <translation>Жазбалардың орындары мен нөмірлері</translation>
    </message>
    <message>
        <source>Look whether both records are about the same; if they are, join them, else correct the number.</source>
        <translation>Екі жазба бір нәрсе туралы ма, тексеріңіз: солай болса – біріктіріңіз, болмаса – нөмірді түзетіңіз.</translation>
    </message>
    <message>
        <source>“{name}” is recorded in “{place}”, but what is recorded there is also recorded in “{other}”.</source>
        <translation>«{name}» «{place}» жерінде, бірақ онда жазылған нәрсе «{other}» жерінде де жазылған.</translation>
    </message>
    <message>
        <source>An act is recorded in “{place}”, but the event that it is part of in “{other}”.</source>
        <translation>Әрекет «{place}» жерінде, ал ол жататын оқиға «{other}» жерінде жазылған.</translation>
    </message>
    <message>
        <source>Two people are recorded with one identification number.</source>
        <translation>Екі адам бір ЖСН-мен жазылған.</translation>
    </message>
    <message>
        <source>Two cases are recorded with the number {number}.</source>
        <translation>Екі іс {number} нөмірімен жазылған.</translation>
    </message>
    <message>
        <source>“{name}” in “{place}” is recorded as ordering or carrying out custody in “{other}”.</source>
        <translation>«{place}» жеріндегі «{name}» «{other}» жерінде шара тағайындаған не орындаған деп жазылған.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of {told}; the record itself is of {recorded}.</source>
        <translation>Мәтіндегі күн – {told}, ал жазбаның күні – {recorded}: «{quote}» ({place}).</translation>
    </message>
    <message>
        <source>Records that belong together</source>
        <translation>Өзара байланысты жазбалар</translation>
    </message>
    <message>
        <source>Look what the record is about, and choose the right one or correct the name.</source>
        <translation>Жазба не туралы екенін тексеріп, дұрысын таңдаңыз не атауын түзетіңіз.</translation>
    </message>
    <message>
        <source>The record refers to two records that do not belong together: one is about another person, case or event.</source>
        <translation>Жазба бір-бірімен байланыссыз екі жазбаға сілтейді: бірі басқа адам, іс не оқиға туралы.</translation>
    </message>
    <message>
        <source>The record is about a person and a case, but the person is not in that case.</source>
        <translation>Жазба адам мен іс туралы, бірақ бұл істе ондай адам жоқ.</translation>
    </message>
    <message>
        <source>The name “{name}” does not fit the type recorded.</source>
        <translation>«{name}» атауы жазылған түрге сай емес.</translation>
    </message>
    <message>
        <source>The title “{name}” tells another year than the date recorded, {date}.</source>
        <translation>«{name}» атауындағы жыл жазылған күнге сай емес: {date}.</translation>
    </message>
    <message>
        <source>The sanctions target “{name}” is linked to a person of another name.</source>
        <translation>«{name}» санкция ұсынысы есімі басқа адаммен байланыстырылған.</translation>
    </message>
    <message>
        <source>“{told}” was accepted from a source for the field “{field}”, but the record has “{value}”.</source>
        <translation>Дереккөзден «{field}» өрісі үшін «{told}» қабылданған, бірақ жазбада – «{value}».</translation>
    </message>
    <message>
        <source>The victim is recorded as telling this on {date}, after the victim’s death on {other}.</source>
        <translation>Зардап шегуші мұны {date} айтқан деп жазылған, бұл оның {other} қайтыс болғанынан кейін.</translation>
    </message>
    <message>
        <source>An appeal for the person’s liberty was sent on {date}, before the first custody began on {other}.</source>
        <translation>Адамды босату туралы өтініш {date} жіберілген, бұл бірінші шара басталғаннан ({other}) бұрын.</translation>
    </message>
    <message>
        <source>An appeal for the person’s liberty was sent on {date}, after the last custody ended on {other}.</source>
        <translation>Адамды босату туралы өтініш {date} жіберілген, бұл соңғы шара аяқталғаннан ({other}) кейін.</translation>
    </message>
    <message>
        <source>The case was sent on {date} to a mechanism for the disappeared, but the person was under {kind} then.</source>
        <translation>{date} іс жоғалғандар жөніндегі тетікке жіберілген, алайда ол кезде адамға қолданылған: {kind}.</translation>
    </message>
    <message>
        <source>Who is named in print</source>
        <translation>Баспада кім аталған</translation>
    </message>
    <message>
        <source>Compare with the consent on paper; if the document is out, tell the coordinator and withdraw it.</source>
        <translation>Қағаздағы келісіммен салыстырыңыз; құжат шығып кетсе, үйлестірушіге айтып, оны кері қайтарыңыз.</translation>
    </message>
    <message>
        <source>Obtain both approvals before the recommendation is printed, or take the name out of it.</source>
        <translation>Ұсыным басылғанға дейін екі мақұлдауды да алыңыз немесе одан есімді алып тастаңыз.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>Екеуінің бірін жойыңыз.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person by name, but the consent of that day does not go so far.</source>
        <translation>{date} құжаты адамды есімімен атайды, бірақ сол күнгі келісім бұған жол бермейді.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person under a pseudonym, but the consent of that day allows not even that.</source>
        <translation>{date} құжаты адамды бүркеншік атпен көрсетеді, бірақ сол күнгі келісім бұған да жол бермейді.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person by name, but neither consent nor an earlier publication is recorded.</source>
        <translation>{date} құжаты адамды есімімен атайды, бірақ келісім де, бұрынғы жарияланым да жазылмаған.</translation>
    </message>
    <message>
        <source>A document of {date} shows a person by name who was {age} years old at most on that day.</source>
        <translation>{date} құжаты сол күні жасы {age}-ден аспаған адамды есімімен атайды.</translation>
    </message>
    <message>
        <source>One released document records a person twice.</source>
        <translation>Бір шығарылған құжатта адам екі рет жазылған.</translation>
    </message>
    <message>
        <source>A recommendation names the sanctions target “{name}”, who has not the two approvals that printing needs.</source>
        <translation>Ұсыным «{name}» санкцияға ұсынылғанды атайды, ал оның басуға керек екі мақұлдауы жоқ.</translation>
    </message>
    <message>
        <source>A recommendation names one sanctions target twice.</source>
        <translation>Ұсыным санкцияға ұсынылған бір адамды екі рет атайды.</translation>
    </message>
    <message>
        <source>A recommendation asks for sanctions on “{told}”, but its sanctions target is “{name}”.</source>
        <translation>Ұсыным «{told}» үшін санкция сұрайды, бірақ онда санкцияға ұсынылған адам – «{name}».</translation>
    </message>
    <message>
        <source>Choose the right sanctions target or correct the wording.</source>
        <translation>Санкцияға ұсынылған дұрыс адамды таңдаңыз немесе мәтінді түзетіңіз.</translation>
    </message>
    <message>
        <source>The sanctions target “{name}” is approved for print, but no ground is recorded.</source>
        <translation>Санкцияға ұсынылған «{name}» басуға мақұлданған, бірақ бірде-бір негіз жазылмаған.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not follow from the terms before it.</source>
        <translation>{place}: «{quote}» деген сөздер олардың алдында аталған мерзімдерден шықпайды.</translation>
    </message>
    <message>
        <source>Numbers of criminal cases</source>
        <translation>Қылмыстық істердің нөмірлері</translation>
    </message>
    <message>
        <source>Compare the number with the document; digits may have changed places.</source>
        <translation>Нөмірді құжатпен салыстырыңыз: цифрлар орын ауыстырған болуы мүмкін.</translation>
    </message>
    <message>
        <source>The number of the case tells the year {year}, but it was opened on {date}.</source>
        <translation>Істің нөмірі {year} жылды көрсетеді, бірақ іс {date} қозғалған.</translation>
    </message>
    <message>
        <source>The number of the criminal case about the act tells the year {year}, but the act is dated {date}.</source>
        <translation>Әрекет туралы қылмыстық істің нөмірі {year} жылды көрсетеді, бірақ әрекет күні – {date}.</translation>
    </message>
    <message>
        <source>The case opened on the complaint has the number of the case in which the victim is accused.</source>
        <translation>Шағым бойынша қозғалған істің нөмірі зардап шегушінің өзі айыпталған істің нөмірімен бірдей.</translation>
    </message>
    <message>
        <source>Editions and reports by themselves</source>
        <translation>Шығарылымдар мен баяндамалардың өзі</translation>
    </message>
    <message>
        <source>Compare with what was or is to be published, and correct the record.</source>
        <translation>Жарияланғанмен немесе жарияланатынмен салыстырып, жазбаны түзетіңіз.</translation>
    </message>
    <message>
        <source>“{title}” is dated {date}, more than a year ahead.</source>
        <translation>«{title}» күні – {date}, бұл бір жылдан артық алда.</translation>
    </message>
    <message>
        <source>“{title}” has two sections with one heading, “{heading}”.</source>
        <translation>«{title}» ішінде тақырыбы бірдей екі бөлім бар: «{heading}».</translation>
    </message>
    <message>
        <source>“{title}” has two sections of one kind, “{heading}” and “{other}”.</source>
        <translation>«{title}» ішінде бір түрдегі екі бөлім бар: «{heading}» және «{other}».</translation>
    </message>
    <message>
        <source>“{title}” has been released, but its status is another.</source>
        <translation>«{title}» жарияланған, бірақ мәртебесі басқа.</translation>
    </message>
    <message>
        <source>“{title}” is marked as released, but no release of it is recorded.</source>
        <translation>«{title}» жарияланған деп белгіленген, бірақ жариялануы жазылмаған.</translation>
    </message>
    <message>
        <source>“{title}” is marked as released, but is of {date}, which is to come.</source>
        <translation>«{title}» шығарылған деп белгіленген, алайда күні {date}, ол әлі келген жоқ.</translation>
    </message>
    <message>
        <source>In “{title}” the State under review is recorded as having made a recommendation to itself.</source>
        <translation>«{title}» құжатында қаралатын мемлекет өзіне өзі ұсыным берген деп жазылған.</translation>
    </message>
    <message>
        <source>“{title}” names one submitter twice, “{name}”.</source>
        <translation>«{title}» бір ұсынушыны екі рет атайды: «{name}».</translation>
    </message>
    <message>
        <source>“{title}” has two earlier recommendations with one number, {number}.</source>
        <translation>«{title}» ішінде нөмірі бірдей ({number}) екі бұрынғы ұсыным бар.</translation>
    </message>
    <message>
        <source>Two editions of the list bear one title, “{title}”.</source>
        <translation>Тізімнің екі шығарылымының атауы бірдей: «{title}».</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” puts the next hearing on {told}; on record it is {recorded}.</source>
        <translation>{place}: «{quote}» дегенге қарағанда келесі отырыс {told} күніне белгіленген; жазбада — {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, the next hearing is told for {told}; on record it begins at {recorded}.</source>
        <translation>{place}: келесі отырыс уақыты {told} деп айтылған; жазбада басталуы — {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” puts the next hearing on {told}, before the hearing itself on {held}.</source>
        <translation>{place}: «{quote}» дегенге қарағанда келесі отырыс {told} күніне белгіленген, бұл отырыстың өзінен ({held}) бұрын.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells what happened to a living person on {date}, after the death on {death}.</source>
        <translation>{place}: «{quote}» деген сөз {date} күні тірі адаммен болған жайды айтады, бұл қайтыс болған күнінен ({death}) кейін.</translation>
    </message>
    <message>
        <source>Custody that ran out, as told</source>
        <translation>Мәтін бойынша мерзімі өткен қамау</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of custody that ended about {end}; the list is of {as_of}, and no extension is told.</source>
        <translation>{place}: «{quote}» дегенге қарағанда, қамау мерзімі {end} шамасында аяқталған; тізім {as_of} күнгі жағдай бойынша жасалған, ал мерзімнің ұзартылғаны айтылмаған.</translation>
    </message>
    <message>
        <source>Add the extension, or what became of the person.</source>
        <translation>Мерзімнің ұзартылғанын немесе адамның кейінгі жағдайын қосыңыз.</translation>
    </message>
    <message>
        <source>Texts differ about how two people are related: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндер екі адамның туыстығын әртүрлі айтады: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Texts name two people as one parent of somebody: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндер бір ата-ана ретінде екі түрлі адамды атайды: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit how the two are related on record.</source>
        <translation>{place}: «{quote}» осы екеуінің жазбадағы туыстығына сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Қысқартулар</translation>
    </message>
    <message>
        <source>Look up the full name, and write it and its abbreviation in one way.</source>
        <translation>Толық атауын анықтап, оны және қысқартуын бірдей жазыңыз.</translation>
    </message>
    <message>
        <source>{letters} stands for “{words}” in {place} and for “{other}” in {other_place}.</source>
        <translation>{letters} қысқартуы «{words}» ({place}) және «{other}» ({other_place}) дегенді білдіреді.</translation>
    </message>
    <message>
        <source>“{words}” is shortened to {letters} in {place} and to {other} in {other_place}.</source>
        <translation>«{words}» {letters} ({place}) және {other} ({other_place}) деп қысқартылған.</translation>
    </message>
    <message>
        <source>In {place}, “{words}” does not make up the letters {letters}.</source>
        <translation>{place}: «{words}» {letters} қысқартуына сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Numbers of paragraphs, notes and annexes</source>
        <translation>Тармақтардың, сілтемелердің және қосымшалардың нөмірленуі</translation>
    </message>
    <message>
        <source>Number again in order, and look what refers to the numbers.</source>
        <translation>Ретімен қайта нөмірлеп, осы нөмірлерге жасалған сілтемелерді тексеріңіз.</translation>
    </message>
    <message>
        <source>Look what is meant, and correct the number or add what is missing.</source>
        <translation>Не туралы айтылғанын анықтап, нөмірді түзетіңіз немесе жетіспейтінін қосыңыз.</translation>
    </message>
    <message>
        <source>In {place}, the number {number} stands a second time (“{quote}”).</source>
        <translation>{place}: {number} нөмірі екінші рет тұр («{quote}»).</translation>
    </message>
    <message>
        <source>In {place}, {number} follows {before} (“{quote}”): a number is missing or wrong.</source>
        <translation>{place}: {before} нөмірінен кейін {number} тұр («{quote}») – нөмір түсіп қалған немесе қате.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” names {number}; the document has only {known} of that kind.</source>
        <translation>{place}: «{quote}» {number} нөміріне сілтейді; құжатта тек мыналар бар: {known}.</translation>
    </message>
    <message>
        <source>In {place}, {number} has no source (“{quote}”).</source>
        <translation>{place}: {number} үшін дереккөз көрсетілмеген («{quote}»).</translation>
    </message>
    <message>
        <source>Notes are numbered in two ways: {number} ({place}) and {other} ({other_place}).</source>
        <translation>Сілтемелер екі түрлі нөмірленген: {number} ({place}) және {other} ({other_place}).</translation>
    </message>
    <message>
        <source>The legal basis of {kind}, “{text}”, names a code under which nobody is held so.</source>
        <translation>Құқықтық негізде ({kind}) «{text}» деп ол бойынша бұлай ұсталмайтын кодекс аталған.</translation>
    </message>
    <message>
        <source>The legal basis of {kind}, “{text}”, names another article than any charge of the person.</source>
        <translation>Құқықтық негізде ({kind}) «{text}» деп бұл адамның барлық айыптауларынан басқа бап аталған.</translation>
    </message>
    <message>
        <source>Look at the publication, and correct the date or the address.</source>
        <translation>Жарияланымды қарап, күнін немесе мекенжайын түзетіңіз.</translation>
    </message>
    <message>
        <source>The web address tells the day {told}, but the day of publication recorded is {recorded}.</source>
        <translation>Веб-мекенжай {told} күнін көрсетеді, ал жарияланған күні {recorded} деп жазылған.</translation>
    </message>
    <message>
        <source>“{title}” tells of {told}, which is later than the day of publication recorded, {recorded}.</source>
        <translation>«{title}» {told} туралы айтады, бұл жазылған жариялану күнінен ({recorded}) кейін.</translation>
    </message>
    <message>
        <source>The ban recorded among the restrictions is of another kind than the one that the sentence gives.</source>
        <translation>Шектеулер қатарында жазылған тыйым үкімде тағайындалғаннан басқа түрде.</translation>
    </message>
    <message>
        <source>A ban is recorded among the restrictions, but no sentence of the person gives one.</source>
        <translation>Шектеулер қатарында тыйым жазылған, алайда ешбір үкім оны тағайындамайды.</translation>
    </message>
    <message>
        <source>Probation is recorded, but no sentence and no custody of the person is of a kind that brings it.</source>
        <translation>Пробациялық бақылау жазылған, алайда оны белгілейтін үкім де, шара да жоқ.</translation>
    </message>
    <message>
        <source>A criminal record is recorded as not expunged, but no conviction of the person is recorded.</source>
        <translation>Өтелмеген соттылық жазылған, алайда сотталғаны жазылмаған.</translation>
    </message>
    <message>
        <source>The restriction is marked as going on after the sentence is served, but ends on {end}, before imprisonment ended on {other}.</source>
        <translation>Шектеу жаза өтелгеннен кейін жалғасады деп белгіленген, алайда ол {end} аяқталады, бас бостандығынан айыру аяқталған {other} күнінен бұрын.</translation>
    </message>
    <message>
        <source>The financial list is recorded as a restriction of the person, but every entry compared with the person was found to be somebody else.</source>
        <translation>Қаржылық тізбеге енгізу шектеу ретінде жазылған, алайда салыстырылған барлық жол басқа адамдікі деп танылған.</translation>
    </message>
    <message>
        <source>The victim is recorded as dead after the act of {date}, but the death of the person is dated {other}.</source>
        <translation>{date} күнгі әрекеттен кейін жәбірленуші қайтыс болған деп жазылған, алайда қайтыс болған күні {other} деп көрсетілген.</translation>
    </message>
    <message>
        <source>After the act of {date} the victim is recorded as in hiding or in exile, but is under {kind} since {start}.</source>
        <translation>{date} күнгі әрекеттен кейін жәбірленуші жасырынып жүр немесе қуғында деп жазылған, алайда {start} бастап оған қолданылған: {kind}.</translation>
    </message>
    <message>
        <source>A doctor is recorded as examining the victim on {date}, after the death on {other}.</source>
        <translation>Жәбірленушіні дәрігердің қарауы {date} деп жазылған, бұл қайтыс болған {other} күнінен кейін.</translation>
    </message>
    <message>
        <source>Two records of ill-treatment name one criminal case, but tell different outcomes of the complaint.</source>
        <translation>Қатыгез қарым-қатынас туралы екі жазба бір қылмыстық істі атайды, бірақ шағымның нәтижесі әртүрлі.</translation>
    </message>
    <message>
        <source>Two records of ill-treatment in one act tell different days of the complaint, {date} and {other}.</source>
        <translation>Бір әрекет бойынша екі жазба шағымның әртүрлі күнін көрсетеді: {date} және {other}.</translation>
    </message>
    <message>
        <source>“{name}” has {told} defendants in {place} (“{quote}”) and {other} in {other_place} (“{other_quote}”).</source>
        <translation>«{name}»: сотталушылар саны – {told} ({place}, «{quote}») және {other} ({other_place}, «{other_quote}»).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” counts fewer defendants than are on record in this case, {recorded}.</source>
        <translation>{place}: «{quote}» – сотталушылар осы іс бойынша жазылғаннан ({recorded}) аз.</translation>
    </message>
    <message>
        <source>Texts name two judges for one verdict of {date}: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>{date} күнгі бір үкімге мәтіндер екі судьяны атайды: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Texts tell different articles of one person: {told} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place}).</source>
        <translation>Мәтіндер бір адамға әртүрлі баптарды атайды: {told} («{quote}», {place}) және {other} («{other_quote}», {other_place}).</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) cannot both be true of one person.</source>
        <translation>«{quote}» ({place}) және «{other_quote}» ({other_place}) бір адам туралы бірдей шындық бола алмайды.</translation>
    </message>
    <message>
        <source>Compare both with the records of the court and correct what is wrong.</source>
        <translation>Екеуін де сот құжаттарымен салыстырып, қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as judge of the first instance and of a higher one in one case: no judge decides on both.</source>
        <translation>«{name}» бір іс бойынша бірінші және жоғары сатының судьясы деп жазылған: бір судья екеуінде де шешпейді.</translation>
    </message>
    <message>
        <source>The judge of the trial is another on {date} than on {other}; a trial begins anew when the judge changes.</source>
        <translation>Басты талқылау судьясы {date} күні {other} күнгіден басқа; судья ауысса, талқылау қайтадан басталады.</translation>
    </message>
    <message>
        <source>A prosecutor or lawyer has a part in the case, but the hearings name others alone.</source>
        <translation>Іске прокурор немесе адвокат қатысады, алайда отырыстарда тек басқалары аталған.</translation>
    </message>
    <message>
        <source>Somebody with an office in the case died on {date}, before everything dated in it, from {other} on.</source>
        <translation>Іске қатысты лауазымды адам {date} қайтыс болған, бұл істегі барлық күннен ({other} бастап) бұрын.</translation>
    </message>
    <message>
        <source>Somebody with an office in the case was with “{name}” only until {date}, or from then on; the case is of {other}.</source>
        <translation>Іске қатысты лауазымды адам «{name}» құрамында тек {date} дейін немесе содан бастап болған; іс {other} күніне жатады.</translation>
    </message>
    <message>
        <source>The judge of the case is recorded as of “{name}”, but other courts alone held hearings or gave verdicts.</source>
        <translation>Іс судьясы «{name}» судьясы деп жазылған, алайда отырыстар мен үкімдер тек басқа соттардікі.</translation>
    </message>
    <message>
        <source>“{name}” in “{place}” tried the case, but what it is about happened or was investigated in “{other}”.</source>
        <translation>Істі «{name}» («{place}») қараған, алайда оқиға немесе тергеу «{other}» жерінде болған.</translation>
    </message>
    <message>
        <source>Towns and their regions</source>
        <translation>Қалалар және олардың облыстары</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” puts a town into a region in which it does not lie; it lies in {region}.</source>
        <translation>{place}: «{quote}» деген сөз қаланы ол орналаспаған облысқа жатқызады; ол мына жерде: {region}.</translation>
    </message>
    <message>
        <source>Texts give one person two offices: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндер бір адамға екі лауазым береді: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Texts give one office to two people: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндер бір лауазымды екі адамға береді: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” gives another office than the one on record, “{recorded}”.</source>
        <translation>{place}: «{quote}» жазбадағыдан («{recorded}») басқа лауазымды атайды.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is followed by a list of {counted}.</source>
        <translation>«{quote}» сөздерінен кейін тізіп көрсетілгені: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” stands above {counted} points.</source>
        <translation>«{quote}» сөздерінің астындағы тармақ саны: {counted} ({place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” leaves the sentence as it was; on record the higher court made {term} of {other}.</source>
        <translation>{place}: «{quote}» дегенге қарағанда, үкім өзгеріссіз қалған; жазба бойынша жоғары тұрған сот {other} орнына {term} тағайындаған.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” changes the sentence; on record the higher court left it at {term}.</source>
        <translation>{place}: «{quote}» дегенге қарағанда, үкім өзгерген; жазба бойынша жоғары тұрған сот мерзімді өзгеріссіз қалдырған: {term}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the term told with it, {term}.</source>
        <translation>{place}: «{quote}» деген сөз сол жерде айтылған мерзімге сәйкес келмейді: {term}.</translation>
    </message>
    <message>
        <source>Texts tell one thing in the same words but one: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндер бір жайтты бір сөзден басқа бірдей айтады: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Between the same names of two lists stand “{name}” ({place}) and “{other}” ({other_place}).</source>
        <translation>Екі тізімде бірдей аттардың арасында «{name}» ({place}) және «{other}» ({other_place}) тұр.</translation>
    </message>
    <message>
        <source>Texts differ about where somebody was shot: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндер адамға оқтың қай жеріне тигенін әртүрлі айтады: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Spans, shares and changes</source>
        <translation>Аралықтар, үлестер және өзгерістер</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” ends before it begins.</source>
        <translation>{place}: «{quote}» басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” goes from the larger to the smaller number.</source>
        <translation>{place}: «{quote}» үлкен саннан кіші санға қарай айтылған.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is not more than half: it is {share} per cent.</source>
        <translation>{place}: «{quote}» – жартысынан көп емес, {share} %.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is not less than half: it is {share} per cent.</source>
        <translation>{place}: «{quote}» – жартысынан аз емес, {share} %.</translation>
    </message>
    <message>
        <source>In {place}, {told} per cent and {other} per cent seem to be one share rounded wrongly (“{quote}”).</source>
        <translation>{place}: {told} % және {other} % – қате дөңгелектелген бір үлес сияқты («{quote}»).</translation>
    </message>
    <message>
        <source>Choose the language the text is written in, or the text in that language.</source>
        <translation>Мәтін жазылған тілді немесе сол тілдегі мәтінді таңдаңыз.</translation>
    </message>
    <message>
        <source>A text is recorded as of one language, but is written in another.</source>
        <translation>Мәтіннің тілі бір деп жазылған, ал өзі басқа тілде.</translation>
    </message>
    <message>
        <source>A paragraph of “{title}” takes up “{block}”, a text block in another language than the report.</source>
        <translation>«{title}» абзацы баяндамадан басқа тілдегі «{block}» мәтін блогын пайдаланады.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are proposed for sanctions, but are one person.</source>
        <translation>«{name}» және «{other}» санкцияға ұсынылған, алайда бұл бір адам.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are recorded as one name in two scripts.</source>
        <translation>«{name}» және «{other}» екі жазудағы бір есім ретінде жазылған.</translation>
    </message>
    <message>
        <source>A post of “{name}” is recorded from {start} until {end}, the end before the beginning.</source>
        <translation>«{name}» лауазымы {start} мен {end} аралығында деп жазылған: соңы басынан бұрын.</translation>
    </message>
    <message>
        <source>“{name}” is recorded with a post from {start}, at most {age} years old.</source>
        <translation>«{name}» лауазымы {start} бастап жазылған, ол кезде жасы {age} жастан аспаған.</translation>
    </message>
    <message>
        <source>“{name}” is recorded as involved in an act of {date}, in which year no post of the person is recorded.</source>
        <translation>«{name}» {date} күнгі әрекетке қатысы бар деп жазылған, алайда сол жылы оның ешбір лауазымы жазылмаған.</translation>
    </message>
    <message>
        <source>Look at the source, and correct its date.</source>
        <translation>Дереккөзді қарап, күнін түзетіңіз.</translation>
    </message>
    <message>
        <source>A source is dated {date}, which lies in the future.</source>
        <translation>Дереккөз {date} деп көрсетілген, бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>A source is dated {date}, after the day the document tells of, {as_of}.</source>
        <translation>Дереккөз {date} деп көрсетілген, бұл құжат сипаттайтын {as_of} күнінен кейін.</translation>
    </message>
    <message>
        <source>“{name}” is recorded in “{place}”, but its name tells of another city.</source>
        <translation>«{name}» «{place}» жерінде деп жазылған, алайда атауы басқа қаланы көрсетеді.</translation>
    </message>
    <message>
        <source>The title “{name}” tells another day than the one recorded, {date}.</source>
        <translation>«{name}» тақырыбы жазылғаннан ({date}) басқа күнді айтады.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” counts {number} behind bars; of the {whole} on the list {home} are held at home.</source>
        <translation>{place}: «{quote}» – темір тор ар жағында {number}; ал тізімде {whole}, оның ішінде үй қамағында {home}.</translation>
    </message>
    <message>
        <source>Look up which body is meant, and name it by its own name in both places.</source>
        <translation>Қай орган екенін анықтап, екі жерде де оны өз атымен атаңыз.</translation>
    </message>
    <message>
        <source>“{quote}” ({place}) and “{other_quote}” ({other_place}) name a committee and a subcommittee of one subject.</source>
        <translation>«{quote}» ({place}) және «{other_quote}» ({other_place}) – бір мәселе бойынша комитет пен кіші комитет.</translation>
    </message>
    <message>
        <source>In {place}, the parts {parts} make {sum}; “{other_quote}” ({other_place}) tells another whole.</source>
        <translation>{parts} бөліктерінің қосындысы – {sum} ({place}), ал «{other_quote}» ({other_place}) дегенде бүтіннің саны басқа.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” is not most of {whole} (“{other_quote}”, {other_place}).</source>
        <translation>«{quote}» ({place}) {whole} дегеннің көпшілігі емес («{other_quote}», {other_place}).</translation>
    </message>
    <message>
        <source>the home town</source>
        <translation>туған не тұратын қаласы</translation>
    </message>
    <message>
        <source>the country of residence</source>
        <translation>тұратын елі</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>азаматтығы немесе шыққан елі</translation>
    </message>
    <message>
        <source>Texts differ about {what} of one person: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Мәтіндер бір адам туралы ({what}) әртүрлі айтады: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit {date} and what {other_place} dates {other}.</source>
        <translation>{place}: «{quote}» {date} және {other} ({other_place}) күндеріне сай келмейді.</translation>
    </message>
    <message>
        <source>In {place}, the ages {older} and {younger} do not fit a parent and a child (“{quote}”).</source>
        <translation>{place}: {older} және {younger} жас ата-ана мен балаға сай келмейді («{quote}»).</translation>
    </message>
    <message>
        <source>Move the entry to another group, or correct the person or the heading.</source>
        <translation>Жазбаны басқа топқа ауыстырыңыз немесе адам деректерін не тақырыпты түзетіңіз.</translation>
    </message>
    <message>
        <source>The heading “{heading}” does not fit somebody who is listed under it.</source>
        <translation>«{heading}» тақырыбы оның астында жазылған адамға сәйкес келмейді.</translation>
    </message>
    <message>
        <source>the first admission of a lawyer</source>
        <translation>адвокаттың алғаш жіберілуі</translation>
    </message>
    <message>
        <source>the telling of the family</source>
        <translation>отбасына хабарлау</translation>
    </message>
    <message>
        <source>the end of the extended custody</source>
        <translation>ұзартылған қамау мерзімінің соңы</translation>
    </message>
    <message>
        <source>the complaint of ill-treatment</source>
        <translation>қатыгез қарым-қатынас туралы шағым</translation>
    </message>
    <message>
        <source>the entry on the financial List</source>
        <translation>қаржыландыру тізбесіне енгізу</translation>
    </message>
    <message>
        <source>the removal from the financial List</source>
        <translation>қаржыландыру тізбесінен шығару</translation>
    </message>
    <message>
        <source>the blocking of an account</source>
        <translation>шотты бұғаттау</translation>
    </message>
    <message>
        <source>the end of the blocking of an account</source>
        <translation>шотты бұғаттаудан шығару</translation>
    </message>
    <message>
        <source>the ban on leaving the country</source>
        <translation>елден шығуға тыйым салу</translation>
    </message>
    <message>
        <source>the probation control</source>
        <translation>пробациялық бақылау</translation>
    </message>
    <message>
        <source>the entry into force of the sentence</source>
        <translation>үкімнің күшіне енуі</translation>
    </message>
    <message>
        <source>the day until which the sentence is deferred</source>
        <translation>жазаны өтеуді кейінге қалдыру мерзімінің соңы</translation>
    </message>
    <message>
        <source>the extradition</source>
        <translation>экстрадициялау</translation>
    </message>
    <message>
        <source>the withdrawal of the consent</source>
        <translation>келісімді қайтарып алу</translation>
    </message>
    <message>
        <source>the end of the investigation</source>
        <translation>тергеп-тексерудің аяқталуы</translation>
    </message>
    <message>
        <source>the sending of the case to court</source>
        <translation>істің сотқа жіберілуі</translation>
    </message>
    <message>
        <source>the preliminary hearing</source>
        <translation>алдын ала тыңдау</translation>
    </message>
    <message>
        <source>the beginning of the trial</source>
        <translation>сот талқылауының басталуы</translation>
    </message>
    <message>
        <source>the closing speeches</source>
        <translation>сот жарыссөзі</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>соңғы сөз</translation>
    </message>
    <message>
        <source>the filing of the appeal</source>
        <translation>апелляциялық шағым беру</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {told}, which does not fit the verdict on record of {recorded}.</source>
        <translation>{place}: «{quote}» дегенге қарағанда {what} – {told}; бұл жазбадағы үкім күніне сәйкес келмейді: {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” dates {what} {told}; a hearing of that stage is on record on {recorded}.</source>
        <translation>{place}: «{quote}» дегенге қарағанда {what} – {told}; жазба бойынша осы сатыдағы отырыс өткен күн: {recorded}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a man and “{other_quote}” of a woman, though nobody else is named there.</source>
        <translation>{place}: «{quote}» ер адам туралы, ал «{other_quote}» әйел адам туралы айтады, бірақ онда басқа ешкім аталмаған.</translation>
    </message>
    <message>
        <source>A sentence is told as longer than what the person faced: “{quote}” ({place}) and “{other_quote}” ({other_place}).</source>
        <translation>Жаза мерзімі адамға төнген мерзімнен ұзақ: «{quote}» ({place}) және «{other_quote}» ({other_place}).</translation>
    </message>
    <message>
        <source>Dates of laws and decisions</source>
        <translation>Заңдар мен шешімдердің күндері</translation>
    </message>
    <message>
        <source>One act seems to be dated {day} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place}).</source>
        <translation>Бір актінің күні {day} («{quote}», {place}) және {other} («{other_quote}», {other_place}) деп көрсетілген сияқты.</translation>
    </message>
    <message>
        <source>In {place}, a decision is told of the year {year} and right behind, “{quote}”, of {date}.</source>
        <translation>{place}: шешім {year} жылғы деп айтылған, ал бірден кейін, «{quote}», {date} күнгі деп берілген.</translation>
    </message>
    <message>
        <source>In {place}, two posts are told to be held at once: {first} and {other}.</source>
        <translation>{place}: екі лауазым қатар атқарылған: {first} және {other}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a rise; the numbers do not rise.</source>
        <translation>{place}: «{quote}» өсу туралы айтады, бірақ сандар өспейді.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a fall; the numbers do not fall.</source>
        <translation>{place}: «{quote}» азаю туралы айтады, бірақ сандар азаймайды.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of another change than the numbers make.</source>
        <translation>{place}: «{quote}» сандар көрсететіннен өзге өзгеріс туралы айтады.</translation>
    </message>
    <message>
        <source>that no case was opened</source>
        <translation>іс басталмаған</translation>
    </message>
    <message>
        <source>that the case was closed</source>
        <translation>іс тоқтатылған</translation>
    </message>
    <message>
        <source>that the case was sent to court</source>
        <translation>іс сотқа жіберілген</translation>
    </message>
    <message>
        <source>that somebody was convicted</source>
        <translation>айыптау үкімі шығарылған</translation>
    </message>
    <message>
        <source>that the accused were acquitted</source>
        <translation>ақтау үкімі шығарылған</translation>
    </message>
    <message>
        <source>that it is being investigated</source>
        <translation>тергеп-тексеру жүріп жатыр</translation>
    </message>
    <message>
        <source>that the case is classified</source>
        <translation>іс құпияландырылған</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of no earlier conviction; one of {date} is on record.</source>
        <translation>{place}: «{quote}» дегенге қарағанда, бұрын соттылық болмаған; жазбада соттау бар: {date}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of an earlier conviction; only the one of {date} is on record.</source>
        <translation>{place}: «{quote}» деген сөз бұрынғы соттылықты айтады; жазбада бір ғана соттау бар: {date}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a case without a verdict; one of {date} is on record.</source>
        <translation>{place}: «{quote}» дегенге қарағанда, үкім әлі жоқ; жазбада үкім бар: {date}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of {told}; on record it is {recorded}.</source>
        <translation>{place}: «{quote}» деген сөз басқаны айтады: {told}; жазба бойынша – {recorded}.</translation>
    </message>
    <message>
        <source>a minimum-security institution</source>
        <translation>қауіпсіздігі барынша төмен мекеме</translation>
    </message>
    <message>
        <source>a medium-security institution</source>
        <translation>қауіпсіздігі орташа мекеме</translation>
    </message>
    <message>
        <source>a maximum-security institution</source>
        <translation>қауіпсіздігі барынша жоғары мекеме</translation>
    </message>
    <message>
        <source>an extreme-security institution</source>
        <translation>қауіпсіздігі төтенше мекеме</translation>
    </message>
    <message>
        <source>a full-security institution</source>
        <translation>қауіпсіздігі толық мекеме</translation>
    </message>
    <message>
        <source>an institution for minors</source>
        <translation>кәмелетке толмағандарға арналған мекеме</translation>
    </message>
    <message>
        <source>a release on parole</source>
        <translation>шартты түрде мерзімінен бұрын босату</translation>
    </message>
    <message>
        <source>an amnesty or a pardon</source>
        <translation>рақымшылық немесе кешірім жасау</translation>
    </message>
    <message>
        <source>a sentence that was served</source>
        <translation>өтелген жаза</translation>
    </message>
    <message>
        <source>Notes in court against their fields</source>
        <translation>Соттағы жазбалар мен олардың өрістері</translation>
    </message>
    <message>
        <source>Ask the observer, and correct the notes or the field.</source>
        <translation>Бақылаушыдан сұрап, жазбаны немесе өрісті түзетіңіз.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; the time recorded is {recorded}.</source>
        <translation>Жазбада «{quote}» делінген; өрісте көрсетілген уақыт: {recorded}.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; whether the observer was admitted is recorded otherwise.</source>
        <translation>Жазбада «{quote}» делінген; бақылаушының жіберілуі туралы өрісте басқаша көрсетілген.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; whether recording was allowed is recorded otherwise.</source>
        <translation>Жазбада «{quote}» делінген; жазуға рұқсат туралы өрісте басқаша көрсетілген.</translation>
    </message>
    <message>
        <source>The notes say “{quote}”; how the hearing was held is recorded otherwise.</source>
        <translation>Жазбада «{quote}» делінген; отырыстың өту тәртібі туралы өрісте басқаша көрсетілген.</translation>
    </message>
    <message>
        <source>The whole is {whole} in “{quote}” ({place}) and {other} in “{other_quote}” ({other_place}).</source>
        <translation>Бүтіні «{quote}» ({place}) дегенде {whole}, ал «{other_quote}» ({other_place}) дегенде {other}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit a beginning in {year}, told in {other_place}.</source>
        <translation>{place}: «{quote}» {year} жылғы басталуына сай келмейді ({other_place}).</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells of a conviction; on record the case has no verdict.</source>
        <translation>{place}: «{quote}» деген сөз соттауды айтады; жазба бойынша іс бойынша үкім жоқ.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit the days told and on record: {date} and {other}.</source>
        <translation>{place}: «{quote}» аталған және жазылған күнге сай келмейді: {date} және {other}.</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” tells one number in figures and another in words.</source>
        <translation>{place}: «{quote}» – цифрмен бір сан, жазумен басқа сан көрсетілген.</translation>
    </message>
    <message>
        <source>that a warrant was shown</source>
        <translation>қаулы көрсетілген</translation>
    </message>
    <message>
        <source>that no warrant was shown</source>
        <translation>қаулы көрсетілмеген</translation>
    </message>
    <message>
        <source>that a statement was signed under force</source>
        <translation>айғаққа мәжбүрлеумен қол қойылған</translation>
    </message>
    <message>
        <source>that signing was refused</source>
        <translation>қол қоюдан бас тарту</translation>
    </message>
    <message>
        <source>that a statement was signed freely</source>
        <translation>айғаққа өз еркімен қол қойылған</translation>
    </message>
    <message>
        <source>that no statement was asked for</source>
        <translation>айғақ талап етілмеген</translation>
    </message>
    <message>
        <source>In {place}, “{quote}” does not fit {what} on record, {days} days after the beginning of custody.</source>
        <translation>{place}: «{quote}» деген сөз жазбаға сәйкес келмейді ({what}): қамаудың басынан бергі күн саны – {days}.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>folder of the vault (NAME.kzvault)</source>
        <translation>қойма қалтасы (NAME.kzvault)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON түрінде шығару</translation>
    </message>
    <message>
        <source>file that holds the passphrase on one line (also: KZDESK_PASSPHRASE_FILE); without it you are asked</source>
        <translation>құпия сөз тіркесі бір жолда жазылған файл (немесе KZDESK_PASSPHRASE_FILE); ол болмаса, тіркес сұралады</translation>
    </message>
    <message>
        <source>folder to put the copy in</source>
        <translation>көшірме салынатын қалта</translation>
    </message>
    <message>
        <source>The copy was opened and checked. The same passphrase opens it.</source>
        <translation>Көшірме ашылып, тексерілді. Оны сол құпия сөз тіркесі ашады.</translation>
    </message>
    <message>
        <source>make a verified copy of the vault</source>
        <translation>қойманың тексерілген көшірмесін жасау</translation>
    </message>
    <message>
        <source>form to make: observation or detention</source>
        <translation>қай бланк: observation (бақылау) немесе detention (ұстау)</translation>
    </message>
    <message>
        <source>language of the form: en, ru or kk; en by default</source>
        <translation>бланк тілі: en, ru немесе kk; әдепкісі en</translation>
    </message>
    <message>
        <source>file to write (PDF)</source>
        <translation>жазылатын файл (PDF)</translation>
    </message>
    <message>
        <source>replace the file if it is there</source>
        <translation>файл бар болса, алмастыру</translation>
    </message>
    <message>
        <source>Wrote {pages} pages.</source>
        <translation>Жазылған бет саны: {pages}.</translation>
    </message>
    <message>
        <source>make a blank form to fill in by hand</source>
        <translation>қолмен толтыратын бос бланк жасау</translation>
    </message>
    <message>
        <source>name the people and cases; without it the file names nobody</source>
        <translation>адамдар мен істерді атау; онсыз файл ешкімді атамайды</translation>
    </message>
    <message>
        <source>The file names people and cases. Calendar programs may send it to a server.</source>
        <translation>Файлда адамдар мен істер аталған. Күнтізбе бағдарламалары оны серверге жіберуі мүмкін.</translation>
    </message>
    <message>
        <source>write coming hearings and deadlines for a calendar program</source>
        <translation>алдағы сот отырыстары мен мерзімдерді күнтізбеге жазу</translation>
    </message>
    <message>
        <source>id of a list edition; without it the whole vault is checked</source>
        <translation>тізім басылымының id-і; онсыз бүкіл қойма тексеріледі</translation>
    </message>
    <message>
        <source>leave out what weighs less: hint, warning or error</source>
        <translation>мынадан жеңілін көрсетпеу: hint, warning немесе error</translation>
    </message>
    <message>
        <source>class of contradiction to look for; may be given several times. There are: {names}</source>
        <translation>қай санаттағы қайшылықтарды іздеу; бірнеше рет көрсетуге болады. Бары: {names}</translation>
    </message>
    <message>
        <source>leave out what is answered</source>
        <translation>жауап берілгендерін көрсетпеу</translation>
    </message>
    <message>
        <source>check nothing; print which of the fields that are compared most are empty, and how often</source>
        <translation>ештеңе тексермеу; ең жиі салыстырылатын өрістердің қайсысы, қанша рет бос екенін көрсету</translation>
    </message>
    <message>
        <source>end with exit code 5 when something so heavy is found that nobody answered</source>
        <translation>осындай маңызды, жауап берілмеген ескерту табылса, 5 кодымен аяқтау</translation>
    </message>
    <message>
        <source>with --out: show names, sentences and values; without it the list has none of them</source>
        <translation>--out параметрімен: есімдерді, сөйлемдер мен мәндерді көрсету; онсыз тізімде олар болмайды</translation>
    </message>
    <message>
        <source>A check compares two facts. Where one of them is empty it says nothing.</source>
        <translation>Тексеру екі деректі салыстырады. Біреуі бос жерде ол ештеңе демейді.</translation>
    </message>
    <message>
        <source>Nothing was written. A list of findings can be written as {known}: let the name of the file end so.</source>
        <translation>Ештеңе жазылған жоқ. Ескертулер тізімін мына түрлерде жазуға болады: {known}. Файл аты солай аяқталсын.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, hints: {hints}; answered: {answered}.</source>
        <translation>Қателер: {errors}, күмәнді жерлер: {warnings}, кеңестер: {hints}; жауап берілгені: {answered}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} және тағы {count}</translation>
    </message>
    <message>
        <source>find contradictions in the records</source>
        <translation>жазбалардағы қайшылықтарды табу</translation>
    </message>
    <message>
        <source>The vault is sound: {count} steps of its history were read.</source>
        <translation>Қойма бүтін: оқылған тарих қадамдары – {count}.</translation>
    </message>
    <message>
        <source>Last backup: {date}.</source>
        <translation>Соңғы сақтық көшірме: {date}.</translation>
    </message>
    <message>
        <source>A backup is overdue: kzdesk backup VAULT DIR.</source>
        <translation>Сақтық көшірме жасайтын уақыт өтіп кетті: kzdesk backup VAULT DIR.</translation>
    </message>
    <message>
        <source>read the whole vault and say what is wrong with it</source>
        <translation>бүкіл қойманы оқып, неде қате барын айту</translation>
    </message>
    <message>
        <source>what comes in the next eight weeks instead</source>
        <translation>оның орнына – алдағы сегіз аптада болатыны</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Мерзімі келген ештеңе жоқ.</translation>
    </message>
    <message>
        <source>print what is due: hearings, deadlines, custody terms that lapse</source>
        <translation>мерзімі келгенді шығару: сот отырыстары, мерзімдер, бітетін күзетпен ұстау мерзімдері</translation>
    </message>
    <message>
        <source>Pairs of people who may be one: {count}. Only a human can tell; nothing was changed.</source>
        <translation>Бір адам болуы мүмкін жұптар: {count}. Мұны тек адам шеше алады; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>find people who may be on record twice</source>
        <translation>екі рет жазылған болуы мүмкін адамдарды табу</translation>
    </message>
    <message>
        <source>release: freeze it; copy: make the next edition from it; frozen: print what was released, as JSON</source>
        <translation>release: шығарып, бекіту; copy: одан келесі басылым жасау; frozen: шығарылғанды JSON түрінде көрсету</translation>
    </message>
    <message>
        <source>id of the edition</source>
        <translation>басылымның id-і</translation>
    </message>
    <message>
        <source>release: who releases it</source>
        <translation>release: кім шығарады</translation>
    </message>
    <message>
        <source>copy: title of the next edition</source>
        <translation>copy: келесі басылымның атауы</translation>
    </message>
    <message>
        <source>copy: date the next edition describes, for example 31.8.2026</source>
        <translation>copy: келесі басылым сипаттайтын күн, мысалы 31.8.2026</translation>
    </message>
    <message>
        <source>Say who releases the edition (--by). Nothing was changed.</source>
        <translation>Басылымды кім шығаратынын көрсетіңіз (--by). Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The next edition needs --title and --as-of. Nothing was changed.</source>
        <translation>Келесі басылымға --title және --as-of керек. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This edition was not released yet.</source>
        <translation>Бұл басылым әлі шығарылмаған.</translation>
    </message>
    <message>
        <source>Released with {entries} entries on {date}; SHA-256 of the content {sha256}.</source>
        <translation>Шығарылды: {date}, жазбалар: {entries}; мазмұнның SHA-256 мәні {sha256}.</translation>
    </message>
    <message>
        <source>The next edition is a draft with the same entries.</source>
        <translation>Келесі басылым – сол жазбалары бар жоба.</translation>
    </message>
    <message>
        <source>release an edition of the list, copy it into the next, or read what was released</source>
        <translation>тізім басылымын шығару, келесісіне көшіру немесе шығарылғанды оқу</translation>
    </message>
    <message>
        <source>age key (age1…) of whoever receives it; the file is encrypted to it</source>
        <translation>алушының age кілті (age1…); файл соған шифрланады</translation>
    </message>
    <message>
        <source>write an open file; the passphrase is asked for once more</source>
        <translation>ашық файл жазу; құпия сөз тіркесі тағы бір рет сұралады</translation>
    </message>
    <message>
        <source>why the file has to be open; kept in the vault</source>
        <translation>файл неге ашық болуы керек; қоймада сақталады</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>жазылатын файл</translation>
    </message>
    <message>
        <source>file for the manifest of the release (JSON)</source>
        <translation>шығару тізімдемесінің файлы (JSON)</translation>
    </message>
    <message>
        <source>add: RECORD FILE…; list: [RECORD]; verify: [RECORD or FILE-ID]…, all without one; log, facts, export, destroy: FILE-ID</source>
        <translation>add: RECORD FILE…; list: [RECORD]; verify: [RECORD немесе FILE-ID]…, оларсыз — бәрі; log, facts, export, destroy: FILE-ID</translation>
    </message>
    <message>
        <source>ids of records and of evidence files; add: also files and folders to add</source>
        <translation>жазбалар мен дәлел файлдарының идентификаторлары; add: сондай-ақ қосылатын файлдар мен қалталар</translation>
    </message>
    <message>
        <source>who does it; kept in the custody log</source>
        <translation>кім істеп отыр; сақтау журналында қалады</translation>
    </message>
    <message>
        <source>add: what the files show, in words that give nobody away</source>
        <translation>add: файлдар нені көрсетеді — ешкімді әшкерелемейтін сөздермен</translation>
    </message>
    <message>
        <source>add: code of the origin (own_capture, received, web_archive, document_copy)</source>
        <translation>add: шығу тегінің коды (own_capture, received, web_archive, document_copy)</translation>
    </message>
    <message>
        <source>add: when the files were taken or made, for example 5.1.2022</source>
        <translation>add: файлдар қашан түсірілген немесе жасалған, мысалы 5.1.2022</translation>
    </message>
    <message>
        <source>export: file to write</source>
        <translation>export: жазылатын файл</translation>
    </message>
    <message>
        <source>export and destroy: why; kept in the custody log</source>
        <translation>export және destroy: неге; сақтау журналында қалады</translation>
    </message>
    <message>
        <source>export: a copy made from the pixels alone, without metadata</source>
        <translation>export: тек кескіннен жасалған көшірме, метадерексіз</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>бар файлдарды алмастыру</translation>
    </message>
    <message>
        <source>Nothing was done. “{action}” needs {wanted}; see kzdesk evidence --help.</source>
        <translation>Ештеңе істелмеді. «{action}» үшін {wanted} керек; kzdesk evidence --help қараңыз.</translation>
    </message>
    <message>
        <source>Added: {count}. There already: {known}.</source>
        <translation>Қосылды: {count}. Бұрыннан бар: {known}.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Verified: {count}. Damaged or missing: {bad}.</source>
        <translation>Тексерілді: {count}. Зақымданған немесе жоқ: {bad}.</translation>
    </message>
    <message>
        <source>Some files, or their custody logs, are not what they were. Look for them in your newest backup.</source>
        <translation>Кейбір файлдар немесе олардың сақтау журналдары бұрынғыдай емес. Оларды ең жаңа сақтық көшірмеден іздеңіз.</translation>
    </message>
    <message>
        <source>The custody log of this file was altered at the lines marked with !.</source>
        <translation>Бұл файлдың сақтау журналы ! белгісі қойылған жолдарда өзгертілген.</translation>
    </message>
    <message>
        <source>Destroyed. Backups made before still hold it.</source>
        <translation>Жойылды. Бұрынғы сақтық көшірмелерде ол әлі бар.</translation>
    </message>
    <message>
        <source>keep files that prove something, verify them, and show what was done with them</source>
        <translation>дәлел файлдарын сақтау, тексеру және олармен не істелгенін көрсету</translation>
    </message>
    <message>
        <source>Nothing was written. A document leaves the vault in one of two ways: encrypted with --recipient KEY, or open with --plain and --reason TEXT.</source>
        <translation>Ештеңе жазылған жоқ. Құжат қоймадан екі жолдың бірімен шығады: --recipient KEY арқылы шифрланып немесе --plain және --reason TEXT арқылы ашық.</translation>
    </message>
    <message>
        <source>Nothing was written. Give --recipient or --plain, not both.</source>
        <translation>Ештеңе жазылған жоқ. --recipient немесе --plain көрсетіңіз, екеуін бірге емес.</translation>
    </message>
    <message>
        <source>Nothing was written: the file for the manifest is there already. Choose another or give --overwrite.</source>
        <translation>Ештеңе жазылған жоқ: тізімдеме файлы бұрыннан бар. Басқасын таңдаңыз немесе --overwrite көрсетіңіз.</translation>
    </message>
    <message>
        <source>The file is open: whoever gets it can read it.</source>
        <translation>Файл ашық: қолына түскен кез келген адам оны оқи алады.</translation>
    </message>
    <message>
        <source>The file is encrypted: only the key of the recipient opens it.</source>
        <translation>Файл шифрланған: оны тек алушының кілті ашады.</translation>
    </message>
    <message>
        <source>Pages: {pages}.</source>
        <translation>Бет саны: {pages}.</translation>
    </message>
    <message>
        <source>{counted} words count.</source>
        <translation>Есептелген сөз саны: {counted}.</translation>
    </message>
    <message>
        <source>{counted} words count, {limit} are allowed.</source>
        <translation>Есептелген сөз саны: {counted}, рұқсат етілгені: {limit}.</translation>
    </message>
    <message>
        <source>People shown by name: {named}; under a pseudonym: {unnamed}.</source>
        <translation>Есімімен көрсетілген адамдар: {named}; бүркеншік атпен: {unnamed}.</translation>
    </message>
    <message>
        <source>Named because an earlier publication named them: {count}.</source>
        <translation>Бұрынғы жарияланымда аталғандықтан аталғаны: {count}.</translation>
    </message>
    <message>
        <source>Fields withheld: {count} ({because}).</source>
        <translation>Көрсетілмеген өрістер: {count} ({because}).</translation>
    </message>
    <message>
        <source>Remarks: {count}.</source>
        <translation>Ескертпелер: {count}.</translation>
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
        <translation>{remark} – {names} және тағы {count}</translation>
    </message>
    <message>
        <source>The document cannot show these characters; each is marked in the text: {characters}</source>
        <translation>Құжат бұл таңбаларды көрсете алмайды; әрқайсысы мәтінде белгіленген: {characters}</translation>
    </message>
    <message>
        <source>Remembered as release {id}.</source>
        <translation>Есте сақталды: шығару {id}.</translation>
    </message>
    <message>
        <source>not for these readers</source>
        <translation>бұл оқырмандарға арналмаған</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>келісім жоқ</translation>
    </message>
    <message>
        <source>left out or coarse, for somebody without a name</source>
        <translation>есімсіз адам үшін түсіп қалған немесе жалпыланған</translation>
    </message>
    <message>
        <source>others in it gave no consent</source>
        <translation>ондағы басқа адамдар келісім бермеген</translation>
    </message>
    <message>
        <source>not approved by two people</source>
        <translation>екі адам бекітпеген</translation>
    </message>
    <message>
        <source>make a document for somebody outside</source>
        <translation>сырттағы біреуге арналған құжат жасау</translation>
    </message>
    <message>
        <source>Category {category}: {entries} persons; {added} added, {removed} left out, {changed} changed. {proposed} new matches with people on record wait for a decision.</source>
        <translation>{category}-санат: адамдар – {entries}; қосылғаны – {added}, шығарылғаны – {removed}, өзгергені – {changed}. Жазбадағы адамдармен жаңа сәйкестіктер шешім күтуде: {proposed}.</translation>
    </message>
    <message>
        <source>Trial, nothing was changed.</source>
        <translation>Сынақ, ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Not read: {organisations} organisations; {births} dates of birth that are none are kept as a note.</source>
        <translation>Оқылмағаны: ұйымдар – {organisations}; күн болып табылмайтын туған күндер ескертпе ретінде сақталды: {births}.</translation>
    </message>
    <message>
        <source>file to read</source>
        <translation>оқылатын файл</translation>
    </message>
    <message>
        <source>what the file holds: published-list, financial-list (the Financial Monitoring Agency’s XML), table (CSV, XLSX), kobo (answers to a form of kzdesk, JSON or CSV) or vault (a whole vault as JSON, into an empty one)</source>
        <translation>файлда не бар: published-list, financial-list (Қаржылық мониторинг агенттігінің XML-і), table (CSV, XLSX), kobo (kzdesk формасына жауаптар, JSON немесе CSV) немесе vault (JSON түріндегі тұтас қойма, бос қоймаға)</translation>
    </message>
    <message>
        <source>tell what would happen and change nothing</source>
        <translation>не болатынын айтып, ештеңе өзгертпеу</translation>
    </message>
    <message>
        <source>Read {entries} entries; created {created} records, found {matched} there already.</source>
        <translation>Оқылған тізім жазбалары: {entries}; жасалған жазбалар: {created}, бұрыннан бары: {matched}.</translation>
    </message>
    <message>
        <source>Trial: {entries} entries; would create {created} records, finds {matched} there already. Nothing was changed.</source>
        <translation>Сынақ: тізім жазбалары – {entries}; жасалатын жазбалар: {created}, бұрыннан бары: {matched}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>read a file into a vault</source>
        <translation>файлды қоймаға оқу</translation>
    </message>
    <message>
        <source>fill it with fictional people and an edition of a list</source>
        <translation>ойдан шығарылған адамдармен және тізім басылымымен толтыру</translation>
    </message>
    <message>
        <source>make a new encrypted vault</source>
        <translation>жаңа шифрланған қойма жасау</translation>
    </message>
    <message>
        <source>record type, as “kzdesk types” prints it</source>
        <translation>«kzdesk types» шығаратын жазба түрі</translation>
    </message>
    <message>
        <source>only records that have these words</source>
        <translation>тек осы сөздер бар жазбалар</translation>
    </message>
    <message>
        <source>Records: {count}.</source>
        <translation>Жазбалар: {count}.</translation>
    </message>
    <message>
        <source>print the records of a type</source>
        <translation>бір түрдегі жазбаларды шығару</translation>
    </message>
    <message>
        <source>file that holds the new passphrase on one line; without it you are asked</source>
        <translation>жаңа құпия сөз тіркесі бір жолда жазылған файл; онсыз тіркес сұралады</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before still open with the old one: make a new one.</source>
        <translation>Құпия сөз тіркесі өзгертілді. Бұрынғы сақтық көшірмелер ескісімен ашылады: жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>құпия сөз тіркесін өзгерту</translation>
    </message>
    <message>
        <source>id of a person: only what shows them, and what to do when consent is withdrawn</source>
        <translation>адамның id-і: тек оны көрсететіндер және келісім кері қайтарылғанда не істеу керегі</translation>
    </message>
    <message>
        <source>encrypted to {recipient}</source>
        <translation>алушыға шифрланған: {recipient}</translation>
    </message>
    <message>
        <source>open: {reason}</source>
        <translation>ашық: {reason}</translation>
    </message>
    <message>
        <source>Releases: {count}.</source>
        <translation>Шығарулар: {count}.</translation>
    </message>
    <message>
        <source>Nothing that left this vault shows this person.</source>
        <translation>Бұл қоймадан шыққан ештеңе бұл адамды көрсетпейді.</translation>
    </message>
    <message>
        <source>print what left the vault</source>
        <translation>қоймадан не шыққанын көрсету</translation>
    </message>
    <message>
        <source>words or their beginnings, in Latin or Cyrillic letters</source>
        <translation>сөздер немесе олардың басы, латын не кирилл әріптерімен</translation>
    </message>
    <message>
        <source>how many records at most, 50 by default</source>
        <translation>ең көп жазба саны, әдепкісі 50</translation>
    </message>
    <message>
        <source>Records found: {count}.</source>
        <translation>Табылған жазбалар: {count}.</translation>
    </message>
    <message>
        <source>find records by their words</source>
        <translation>жазбаларды сөздері бойынша табу</translation>
    </message>
    <message>
        <source>This record was joined to the record {id}, which is shown.</source>
        <translation>Бұл жазба {id} жазбасына біріктірілген, сол көрсетілді.</translation>
    </message>
    <message>
        <source>id of the record, as “list” and “search” print it</source>
        <translation>«list» және «search» шығаратын жазба id-і</translation>
    </message>
    <message>
        <source>There is no record of this id.</source>
        <translation>Мұндай id-і бар жазба жоқ.</translation>
    </message>
    <message>
        <source>Sources disagree about “{field}” ({sources})</source>
        <translation>Дереккөздер келіспейді: «{field}» ({sources})</translation>
    </message>
    <message>
        <source>Consent in force today: {levels}</source>
        <translation>Бүгін күшіндегі келісім: {levels}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>print one record with its parts</source>
        <translation>бір жазбаны бөліктерімен шығару</translation>
    </message>
    <message>
        <source>Formats: {names}.</source>
        <translation>Форматтар: {names}.</translation>
    </message>
    <message>
        <source>For the charts of a document: {names}.</source>
        <translation>Құжаттың диаграммалары үшін: {names}.</translation>
    </message>
    <message>
        <source>For whom: {names}.</source>
        <translation>Кімге: {names}.</translation>
    </message>
    <message>
        <source>print the documents that can be made</source>
        <translation>жасауға болатын құжаттарды шығару</translation>
    </message>
    <message>
        <source>language of the words, en by default</source>
        <translation>сөздердің тілі, әдепкісі en</translation>
    </message>
    <message>
        <source>print a passphrase of random words</source>
        <translation>кездейсоқ сөздерден құпия сөз тіркесін шығару</translation>
    </message>
    <message>
        <source>print the record types</source>
        <translation>жазба түрлерін шығару</translation>
    </message>
    <message>
        <source>file to look at</source>
        <translation>қаралатын файл</translation>
    </message>
    <message>
        <source>This is exactly what was released.</source>
        <translation>Бұл – дәл шығарылған файл.</translation>
    </message>
    <message>
        <source>This is exactly what was released, under another name.</source>
        <translation>Бұл – дәл шығарылған файл, аты ғана басқа.</translation>
    </message>
    <message>
        <source>This is the document inside a file that was released encrypted.</source>
        <translation>Бұл – шифрланып шығарылған файлдың ішіндегі құжат.</translation>
    </message>
    <message>
        <source>This is an encrypted file that did not leave this vault like this: somebody else’s, or altered.</source>
        <translation>Бұл – қоймадан осы күйінде шықпаған шифрланған файл: бөтен немесе өзгертілген.</translation>
    </message>
    <message>
        <source>This did not leave this vault, or it was altered since.</source>
        <translation>Бұл файл осы қоймадан шықпаған немесе содан бері өзгертілген.</translation>
    </message>
    <message>
        <source>{document}, released on {date}, {profile}. Release {id}.</source>
        <translation>{document}, шығарылған күні: {date}, {profile}. Шығару {id}.</translation>
    </message>
    <message>
        <source>say whether a file is what left the vault</source>
        <translation>файлдың осы қоймадан шыққан-шықпағанын айту</translation>
    </message>
    <message>
        <source>template whose sentences are shown; without it all templates are listed</source>
        <translation>сөйлемдері көрсетілетін үлгі; онсыз барлық үлгінің тізімі шығады</translation>
    </message>
    <message>
        <source>language of the documents, en by default</source>
        <translation>құжаттардың тілі, әдепкісі en</translation>
    </message>
    <message>
        <source>show only what this vault words otherwise</source>
        <translation>тек осы қоймада басқаша тұжырымдалғанын көрсету</translation>
    </message>
    <message>
        <source>word a sentence otherwise in this vault</source>
        <translation>сөйлемді осы қоймада басқаша тұжырымдау</translation>
    </message>
    <message>
        <source>bring the shipped sentence back</source>
        <translation>бастапқы сөйлемді қайтару</translation>
    </message>
    <message>
        <source>why the sentence is worded otherwise</source>
        <translation>сөйлем неге басқаша тұжырымдалған</translation>
    </message>
    <message>
        <source>Name the template as well: sentences of different templates may be called the same.</source>
        <translation>Үлгіні де атаңыз: әртүрлі үлгідегі сөйлемдердің аты бірдей болуы мүмкін.</translation>
    </message>
    <message>
        <source>{entry}: the shipped sentence has changed since. Your own wording is still printed.</source>
        <translation>{entry}: бастапқы сөйлем содан бері өзгерген. Әзірге сіздің тұжырымыңыз басылады.</translation>
    </message>
    <message>
        <source>{entry}: your own wording lacks what is filled in now. The shipped sentence is printed instead.</source>
        <translation>{entry}: сіздің тұжырымыңызда қазір қойылатын мәлімет жоқ. Оның орнына бастапқы сөйлем басылады.</translation>
    </message>
    <message>
        <source>show the sentences of documents and word them otherwise</source>
        <translation>құжат сөйлемдерін көрсету және басқаша тұжырымдау</translation>
    </message>
    <message>
        <source>Encrypted case records of political prisoners, and the reports made from them.</source>
        <translation>Саяси тұтқындар істерінің шифрланған жазбалары және олардан жасалған баяндамалар.</translation>
    </message>
    <message>
        <source>folder for settings; by default this user’s own</source>
        <translation>баптаулар қалтасы; әдепкісі – осы пайдаланушының өзінікі</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>нұсқасын шығару</translation>
    </message>
    <message>
        <source>kzdesk made a mistake. Nothing half-done was stored. The lines below hold no data; please report them.</source>
        <translation>kzdesk қателесті. Жартылай ештеңе сақталған жоқ. Төмендегі жолдарда дерек жоқ; олар туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-done was stored.</source>
        <translation>Тоқтатылды. Жартылай ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>document to make, as “kzdesk submissions” prints it</source>
        <translation>жасалатын құжат, «kzdesk submissions» шығаратындай</translation>
    </message>
    <message>
        <source>format to write; without it the one its readers ask for</source>
        <translation>жазылатын формат; онсыз – оқырмандары сұрайтыны</translation>
    </message>
    <message>
        <source>language of the document, en by default</source>
        <translation>құжат тілі, әдепкісі en</translation>
    </message>
    <message>
        <source>for whom it is made; without it for those whom it suits</source>
        <translation>кімге жасалады; онсыз – ол сай келетіндерге</translation>
    </message>
    <message>
        <source>name of whoever receives it, for consent given for named recipients</source>
        <translation>алушының аты – аталған алушыларға берілген келісімдер үшін</translation>
    </message>
    <message>
        <source>day the facts are taken from; without it the document’s own</source>
        <translation>деректер алынатын күн; онсыз – құжаттың өз күні</translation>
    </message>
    <message>
        <source>one figure of a document of figures, by the name “kzdesk figures” prints</source>
        <translation>сандар құжатының бір көрсеткіші, «kzdesk figures» шығаратын атауы бойынша</translation>
    </message>
    <message>
        <source>beginning of the period that figures cover</source>
        <translation>сандар қамтитын кезеңнің басы</translation>
    </message>
    <message>
        <source>id of the record it is about, of whatever kind</source>
        <translation>құжат туралы жазбаның id-і, кез келген түрдегі</translation>
    </message>
    <message>
        <source>id of the earlier record it is compared with</source>
        <translation>салыстырылатын бұрынғы жазбаның id-і</translation>
    </message>
    <message>
        <source>id of the list edition; without it the newest</source>
        <translation>тізім басылымының id-і; онсыз – ең жаңасы</translation>
    </message>
    <message>
        <source>id of the report or submission; without it the newest of its kind</source>
        <translation>баяндаманың немесе материалдың id-і; онсыз – түрінің ең жаңасы</translation>
    </message>
    <message>
        <source>id of the person it is about</source>
        <translation>құжат туралы адамның id-і</translation>
    </message>
    <message>
        <source>id of the case it is about</source>
        <translation>құжат туралы істің id-і</translation>
    </message>
    <message>
        <source>id of the hearing it is about</source>
        <translation>құжат туралы сот отырысының id-і</translation>
    </message>
    <message>
        <source>This document is made from one record: give {options}.</source>
        <translation>Бұл құжат бір жазбадан жасалады: {options} көрсетіңіз.</translation>
    </message>
    <message>
        <source>This document is made from the whole vault: give no record.</source>
        <translation>Бұл құжат бүкіл қоймадан жасалады: жазба көрсетпеңіз.</translation>
    </message>
    <message>
        <source>This vault has no record yet that this document could be made from.</source>
        <translation>Бұл қоймада осы құжатты жасауға болатын жазба әлі жоқ.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Құпия сөз тіркесі: </translation>
    </message>
    <message>
        <source>Passphrase once more, for an open file: </source>
        <translation>Құпия сөз тіркесі тағы бір рет, ашық файл үшін: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Жаңа құпия сөз тіркесі: </translation>
    </message>
    <message>
        <source>New passphrase again: </source>
        <translation>Жаңа құпия сөз тіркесі тағы бір рет: </translation>
    </message>
    <message>
        <source>The two passphrases are not alike. Nothing was changed.</source>
        <translation>Екі тіркес бірдей емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase at. Name a file that holds it: --passphrase-file FILE.</source>
        <translation>Құпия сөз тіркесін сұрайтын терминал жоқ. Ол жазылған файлды көрсетіңіз: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read.</source>
        <translation>Құпия сөз тіркесінің файлы оқылмады.</translation>
    </message>
    <message>
        <source>The passphrase file must hold one line of text and nothing else.</source>
        <translation>Құпия сөз тіркесінің файлында бір жол мәтін ғана болуы керек.</translation>
    </message>
    <message>
        <source>Others on this computer can read the passphrase file. Make it yours alone: chmod 600 FILE.</source>
        <translation>Құпия сөз тіркесінің файлын осы компьютердегі басқалар оқи алады. Оны тек өзіңізге қалдырыңыз: chmod 600 FILE.</translation>
    </message>
    <message>
        <source>There is no record type “{name}”. Types: {known}.</source>
        <translation>«{name}» деген жазба түрі жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>id of a list edition; without it everybody in custody is counted</source>
        <translation>тізім редакциясының идентификаторы; онсыз қамаудағылардың бәрі саналады</translation>
    </message>
    <message>
        <source>day to count as of; without it that of the edition, or today</source>
        <translation>қай күнгі жағдай бойынша санау керек; онсыз – редакцияның күні немесе бүгін</translation>
    </message>
    <message>
        <source>beginning of the period for people over time and complaints</source>
        <translation>күндер бойынша адамдар саны мен шағымдар кезеңінің басы</translation>
    </message>
    <message>
        <source>These numbers are for the team: nobody is left out, no small number is hidden. Documents count for others.</source>
        <translation>Бұл сандар топқа арналған: ешкім қалдырылмаған, аз сандар жасырылмаған. Басқаларға құжаттар санайды.</translation>
    </message>
    <message>
        <source>count people held and complaints, with the records behind each number</source>
        <translation>қамаудағы адамдар мен шағымдарды, әр санның артындағы жазбалармен бірге санау</translation>
    </message>
    <message>
        <source>table: record type of its rows, as “kzdesk types” prints it</source>
        <translation>кесте: жолдардағы жазба түрі, «kzdesk types» шығаратындай</translation>
    </message>
    <message>
        <source>table, kobo: read what is right and leave out what is wrong</source>
        <translation>table, kobo: дұрысын оқып, қатесін қалдырып кету</translation>
    </message>
    <message>
        <source>table: column that a heading means, HEADING=COLUMN; an empty column leaves it out; repeatable</source>
        <translation>кесте: тақырып қай бағанды білдіреді, HEADING=COLUMN; бос баған оны қалдырып кетеді; қайталауға болады</translation>
    </message>
    <message>
        <source>table: columns that tell its rows apart, parted by commas; without it the id</source>
        <translation>кесте: жолдарды ажырататын бағандар, үтірмен бөлінеді; онсыз – сәйкестендіргіш</translation>
    </message>
    <message>
        <source>table: an empty cell empties the field; without it an empty cell says nothing</source>
        <translation>кесте: бос ұяшық өрісті босатады; онсыз бос ұяшық ештеңе білдірмейді</translation>
    </message>
    <message>
        <source>table: sheet of a workbook; without it the first</source>
        <translation>кесте: кітап парағы; онсыз – біріншісі</translation>
    </message>
    <message>
        <source>Nothing was changed. Say with --type what records the rows are.</source>
        <translation>Ештеңе өзгерген жоқ. Жолдарда қандай жазбалар екенін --type арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>“{text}” is no mapping. Write it as HEADING=COLUMN. Nothing was changed.</source>
        <translation>«{text}» – сәйкестік емес. Былай жазыңыз: HEADING=COLUMN. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Trial: {new} new, {changed} changed, {same} the same, {wrong} wrong. Nothing was changed.</source>
        <translation>Сынақ: жаңасы {new}, өзгергені {changed}, сол күйінде {same}, қатесі {wrong}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong and left out.</source>
        <translation>Жаңасы {new}, өзгергені {changed}, сол күйінде {same}, қате болып қалдырылғаны {wrong}.</translation>
    </message>
    <message>
        <source>record type of its rows, as “kzdesk types” prints it</source>
        <translation>жолдардағы жазба түрі, «kzdesk types» шығаратындай</translation>
    </message>
    <message>
        <source>with the sealed fields as well: identification numbers, addresses, contacts</source>
        <translation>жабық өрістермен бірге: ЖСН, мекенжайлар, байланыс деректері</translation>
    </message>
    <message>
        <source>write all records of a type as a table, for the team</source>
        <translation>бір түрдегі барлық жазбаны топ үшін кесте етіп жазу</translation>
    </message>
    <message>
        <source>file to write, ending in .xlsx or .csv</source>
        <translation>жазылатын файл, кеңейтімі .xlsx немесе .csv</translation>
    </message>
    <message>
        <source>language of the headings: en, ru or kk</source>
        <translation>тақырыптардың тілі: en, ru немесе kk</translation>
    </message>
    <message>
        <source>write a blank table to fill in</source>
        <translation>толтыруға арналған бос кесте жазу</translation>
    </message>
    <message>
        <source>A whole vault is read into an empty one, and there is nothing to try: leave out --dry-run.</source>
        <translation>Тұтас қойма бос қоймаға оқылады, сынайтын ештеңе жоқ: --dry-run дегенді алып тастаңыз.</translation>
    </message>
    <message>
        <source>{count} records; state hash {state_hash}, the same as that of the vault they came from.</source>
        <translation>Жазбалар: {count}; күй хеші {state_hash}, олар алынған қоймадағымен бірдей.</translation>
    </message>
    <message>
        <source>with the evidence files, sealed, in a folder beside it</source>
        <translation>дәлел файлдарымен бірге, мөрленген күйде, жанындағы қалтада</translation>
    </message>
    <message>
        <source>Evidence files: {files} came and are sound, {lacking} are missing or damaged.</source>
        <translation>Дәлел файлдары: бүтіні {files}, жоғы немесе бүлінгені {lacking}.</translation>
    </message>
    <message>
        <source>write the whole vault as JSON, readable without kzdesk</source>
        <translation>бүкіл қойманы kzdesk-сіз оқылатын JSON етіп жазу</translation>
    </message>
    <message>
        <source>list: who is in the team; create NAME; invite; join FILE: answer an invitation; compared: the nine words are the same at both ends; joiner FILE: who answered, and the nine words; confirm FILE: take them in; role DEVICE; revoke DEVICE: remove it; compartment NAME: found one; give COMPARTMENT DEVICE; take COMPARTMENT DEVICE; write-into COMPARTMENT: where new records go; settle ENTRY: which of two lists of members holds; give-up: forget an invitation</source>
        <translation>list: топта кім бар; create АТАУ: құру; invite: шақыру; join ФАЙЛ: шақыруға жауап беру; compared: екі жақтағы тоғыз сөз бірдей; joiner ФАЙЛ: кім жауап берді және тоғыз сөз; confirm ФАЙЛ: қабылдау; role ҚҰРЫЛҒЫ; revoke ҚҰРЫЛҒЫ: шығару; compartment АТАУ: бөлім құру; give БӨЛІМ ҚҰРЫЛҒЫ; take БӨЛІМ ҚҰРЫЛҒЫ; write-into БӨЛІМ: жаңа жазбалар қайда барады; settle ЖАЗБА: екі мүшелер тізімінің қайсысы күшінде; give-up: шақыруды ұмыту</translation>
    </message>
    <message>
        <source>what the action needs: a name, a file (- reads standard input), or ids</source>
        <translation>әрекетке не керек: атау, файл (- стандартты енгізуді оқиды) немесе идентификаторлар</translation>
    </message>
    <message>
        <source>create, join: what the others call this device, for example “Office”</source>
        <translation>create, join: басқалар бұл құрылғыны қалай атайды, мысалы «Кеңсе»</translation>
    </message>
    <message>
        <source>confirm, role: what the holder of the device does</source>
        <translation>confirm, role: құрылғы иесі немен айналысады</translation>
    </message>
    <message>
        <source>This action needs more: see kzdesk team --help. Nothing was changed.</source>
        <translation>Бұл әрекетке басқа сөздер саны керек: kzdesk team --help қараңыз. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Hand this line to the person who joins. It can be answered until {expires}.</source>
        <translation>Бұл жолды қосылатын адамға беріңіз. Оған {expires} дейін жауап беруге болады.</translation>
    </message>
    <message>
        <source>Hand the first line back to {inviter}. Then compare these nine words by voice or in person: {words}</source>
        <translation>Бірінші жолды қайтарып беріңіз: {inviter}. Содан кейін мына тоғыз сөзді дауыспен немесе кездескенде салыстырыңыз: {words}</translation>
    </message>
    <message>
        <source>“{name}” wants to join. Compare these nine words by voice or in person before you confirm: {words}</source>
        <translation>«{name}» қосылғысы келеді. Растамас бұрын мына тоғыз сөзді дауыспен немесе кездескенде салыстырыңыз: {words}</translation>
    </message>
    <message>
        <source>Done. The others learn of it when you send.</source>
        <translation>Дайын. Басқалар бұл туралы сіз жөнелткенде біледі.</translation>
    </message>
    <message>
        <source>The team is known now. Receive to get its list of members.</source>
        <translation>Топ енді белгілі. Мүшелер тізімін алу үшін қабылдаңыз.</translation>
    </message>
    <message>
        <source>changes of “{name}” that would be taken out here: {count}</source>
        <translation>осында алынатын «{name}» құрылғысының өзгерістері: {count}</translation>
    </message>
    <message>
        <source>This vault belongs to no team.</source>
        <translation>Бұл қойма ешқандай топқа жатпайды.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its path.</source>
        <translation>Бұл файл оқылмайды. Оның жолын тексеріңіз.</translation>
    </message>
    <message>
        <source>create a team, take devices in and out, say who reads which compartment</source>
        <translation>топ құру, құрылғыларды қабылдау мен шығару, қай бөлімді кім оқитынын көрсету</translation>
    </message>
    <message>
        <source>Records in conflict: {count}. Settle each with kzdesk resolve, or in the window.</source>
        <translation>Қайшылығы бар жазбалар: {count}. Әрқайсысын kzdesk resolve пәрменімен немесе бағдарлама терезесінде шешіңіз.</translation>
    </message>
    <message>
        <source>id of the record, as “kzdesk conflicts” prints it</source>
        <translation>«kzdesk conflicts» басып шығаратын жазба нөмірі</translation>
    </message>
    <message>
        <source>name of the field, as “kzdesk conflicts” prints it</source>
        <translation>«kzdesk conflicts» басып шығаратын өріс атауы</translation>
    </message>
    <message>
        <source>let side NUMBER stand</source>
        <translation>NUMBER нұсқасын қалдыру</translation>
    </message>
    <message>
        <source>let this text stand, put together from several</source>
        <translation>бірнешеуінен құрастырылған осы мәтінді қалдыру</translation>
    </message>
    <message>
        <source>keep what was deleted</source>
        <translation>жойылғанды сақтап қалу</translation>
    </message>
    <message>
        <source>delete the record for good</source>
        <translation>жазбаны біржола жою</translation>
    </message>
    <message>
        <source>why: kept with the record</source>
        <translation>себебі: жазбамен бірге сақталады</translation>
    </message>
    <message>
        <source>proposal: {text}</source>
        <translation>ұсыныс: {text}</translation>
    </message>
    <message>
        <source>There is no such conflict. Nothing was changed. See “kzdesk conflicts” for records, fields and sides.</source>
        <translation>Мұндай қайшылық жоқ. Ештеңе өзгертілген жоқ. Жазбаларды, өрістер мен нұсқаларды «kzdesk conflicts» көрсетеді.</translation>
    </message>
    <message>
        <source>Settled. It reaches the others with the next exchange.</source>
        <translation>Шешілді. Басқаларға келесі алмасуда жетеді.</translation>
    </message>
    <message>
        <source>list what devices wrote without knowing of each other</source>
        <translation>құрылғылардың бір-бірінен хабарсыз жазғанын көрсету</translation>
    </message>
    <message>
        <source>settle a conflict: choose what stands, and say why</source>
        <translation>қайшылықты шешу: не қалатынын таңдап, себебін айту</translation>
    </message>
    <message>
        <source>only the records of this compartment; may be given several times</source>
        <translation>тек осы бөлімнің жазбалары; бірнеше рет көрсетуге болады</translation>
    </message>
    <message>
        <source>Devices that have the same records print the same line above, whatever the order they received them in.</source>
        <translation>Жазбалары бірдей құрылғылар жоғарыдағы жолды, оларды қандай ретпен алса да, бірдей басып шығарады.</translation>
    </message>
    <message>
        <source>hold records against their history and print what to compare with other devices</source>
        <translation>жазбаларды олардың тарихымен салыстырып, басқа құрылғылармен нені салыстыру керегін басып шығару</translation>
    </message>
    <message>
        <source>detention or observation</source>
        <translation>detention немесе observation</translation>
    </message>
    <message>
        <source>language in which people see the form first: en, ru or kk</source>
        <translation>форма алдымен қай тілде ашылады: en, ru немесе kk</translation>
    </message>
    <message>
        <source>file to write, an Excel workbook (.xlsx)</source>
        <translation>жазылатын файл, Excel кітабы (.xlsx)</translation>
    </message>
    <message>
        <source>write a form for ODK and KoboToolbox, in three languages</source>
        <translation>ODK мен KoboToolbox үшін форманы үш тілде жазу</translation>
    </message>
    <message>
        <source>kinds: what can be a place and what it has to be told; list; add NAME: try a place out and keep it; test NAME; tidy NAME: count what this device put there long ago and everybody has, and with --delete delete it there; remove NAME: forget it</source>
        <translation>kinds: не алмасу орны бола алады және оған не көрсету керек; list: тізім; add АТАУ: орынды сынап, сақтау; test АТАУ: сынау; tidy АТАУ: осы құрылғы ол жерге баяғыда қойған, бәрінде барын санау, ал --delete арқылы ол жерден жою; remove АТАУ: ұмыту</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>алмасу орнының атауы</translation>
    </message>
    <message>
        <source>add: what kind of place it is</source>
        <translation>add: алмасу орнының түрі</translation>
    </message>
    <message>
        <source>add: a setting of the place; may be given several times</source>
        <translation>add: алмасу орнының баптауы; бірнеше рет көрсетуге болады</translation>
    </message>
    <message>
        <source>add: a setting whose value is the text of a file, such as a password, a key or a certificate</source>
        <translation>add: мәні файлдағы мәтін болатын баптау: құпия сөз, кілт немесе сертификат</translation>
    </message>
    <message>
        <source>add: the key of an SSH server, as its keeper told you and not as the server says by itself</source>
        <translation>add: SSH серверінің кілті, сервердің өзі емес, оны жүргізетін адам айтқандай</translation>
    </message>
    <message>
        <source>tidy: only what was put there more than so many days ago</source>
        <translation>tidy: тек осынша күннен бұрын қойылғаны</translation>
    </message>
    <message>
        <source>tidy: delete it there</source>
        <translation>tidy: оны ол жерден жою</translation>
    </message>
    <message>
        <source>Can be deleted: {bundles} bundles and {files} evidence files, {size} bytes. As old, but staying: {kept}.</source>
        <translation>Жоюға болады – пакеттер: {bundles}, дәлел файлдары: {files}, байт: {size}. Сондай ескі, бірақ қалатыны: {kept}.</translation>
    </message>
    <message>
        <source>Deleted: {bundles} bundles and {files} evidence files, {size} bytes. As old, but staying: {kept}.</source>
        <translation>Жойылды – пакеттер: {bundles}, дәлел файлдары: {files}, байт: {size}. Сондай ескі, бірақ қалатыны: {kept}.</translation>
    </message>
    <message>
        <source>This action needs the name of a place. Nothing was changed.</source>
        <translation>Бұл әрекетке алмасу орнының атауы керек, басқаларына керек емес. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>A setting is written NAME=VALUE. Nothing was changed.</source>
        <translation>Баптау былай жазылады: АТАУ=МӘН. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>This server shows the key below. Compare it with what its keeper tells you by another way; if they are the same, add the place again with --identity and this key. Nothing was kept.</source>
        <translation>Сервер төменде басылған кілтті көрсетеді. Оны серверді жүргізетін адам басқа жолмен айтқан кілтпен салыстырыңыз; бірдей болса, орынды --identity және осы кілтпен қайта қосыңыз. Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The file with a setting cannot be read. Check its path.</source>
        <translation>Баптау файлы оқылмайды. Оның жолын тексеріңіз.</translation>
    </message>
    <message>
        <source>The place can be used and was kept.</source>
        <translation>Алмасу орны жұмыс істейді, сақталды.</translation>
    </message>
    <message>
        <source>The place can be used.</source>
        <translation>Алмасу орны жұмыс істейді.</translation>
    </message>
    <message>
        <source>The place was forgotten. What lies there stays there.</source>
        <translation>Алмасу орны ұмытылды. Ондағы нәрсе сонда қалады.</translation>
    </message>
    <message>
        <source>add, list, test and remove the places where a vault exchanges</source>
        <translation>қойманың алмасу орындарын қосу, тізу, сынау және жою</translation>
    </message>
    <message>
        <source>look anew at everything of this place that was not taken so far</source>
        <translation>осы алмасу орнынан бұған дейін қабылданбағанның бәрін қайта қарау</translation>
    </message>
    <message>
        <source>list what was not taken so far; receive nothing</source>
        <translation>осы уақытқа дейін не қабылданбағанын тізу; ештеңе қабылдамау</translation>
    </message>
    <message>
        <source>take what the others of the team put at a place</source>
        <translation>топтың басқалары алмасу орнына қойғанды қабылдау</translation>
    </message>
    <message>
        <source>show what would leave this device and who could read it; send nothing</source>
        <translation>осы құрылғыдан не кететінін және оны кім оқи алатынын көрсету; ештеңе жібермеу</translation>
    </message>
    <message>
        <source>put at a place what the others of the team have not got yet</source>
        <translation>топтың басқаларында әлі жоғын алмасу орнына қою</translation>
    </message>
    <message>
        <source>receive from a place, then send to it</source>
        <translation>алмасу орнынан қабылдап, содан кейін оған жіберу</translation>
    </message>
    <message>
        <source>name of the place: see kzdesk place</source>
        <translation>алмасу орнының атауы: kzdesk place қараңыз</translation>
    </message>
    <message>
        <source>Sent: {operations} changes in {bundles} bundles, {size} bytes; evidence files: {files}; files of others passed on: {carried}.</source>
        <translation>Жіберілді – өзгерістер: {operations}, пакеттер: {bundles}, байт: {size}; дәлел файлдары: {files}; өзгелердің берілген файлдары: {carried}.</translation>
    </message>
    <message>
        <source>Received: {operations} changes in {bundles} bundles; evidence files: {files}; waiting for earlier ones: {waiting}; kept for others: {carried}; not taken: {refused}.</source>
        <translation>Қабылданды – өзгерістер: {operations}, пакеттер: {bundles}; дәлел файлдары: {files}; бұрынғыларын күтуде: {waiting}; өзгелер үшін сақталды: {carried}; қабылданбады: {refused}.</translation>
    </message>
    <message>
        <source>{count} records came as they stand, in a snapshot by a coordinator.</source>
        <translation>Үйлестірушінің күй көшірмесінде қазіргі күйінде бірден келген жазбалар: {count}.</translation>
    </message>
    <message>
        <source>{count} files rest on a list of members that has not come yet. They are looked at again next time.</source>
        <translation>Әлі келмеген мүшелер тізіміне сүйенетін файлдар: {count}. Олар келесі жолы қайта қаралады.</translation>
    </message>
    <message>
        <source>{count} changes were taken out: their author was removed from the team before they were written.</source>
        <translation>Авторы топтан шығарылғаннан кейін жазылған, алып тасталған өзгерістер: {count}.</translation>
    </message>
    <message>
        <source>{compartment}: {records} records changed here, {files} files, {passed_on} changes of others; readable by: {readers}</source>
        <translation>{compartment}: осында өзгертілген жазбалар: {records}; файлдар: {files}; өзгелердің өзгерістері: {passed_on}; оқи алатындар: {readers}</translation>
    </message>
    <message>
        <source>{compartment}: all {count} records as they stand now, for new devices; readable by: {readers}</source>
        <translation>{compartment}: барлық жазбалар ({count}) қазіргі күйінде, жаңа құрылғылар үшін; оқи алатындар: {readers}</translation>
    </message>
    <message>
        <source>Files of others, passed on unread: {count}</source>
        <translation>Оқылмай берілетін өзгелердің файлдары: {count}</translation>
    </message>
    <message>
        <source>Nothing would leave this device.</source>
        <translation>Осы құрылғыдан ештеңе кетпес еді.</translation>
    </message>
    <message>
        <source>id of the record</source>
        <translation>жазбаның идентификаторы</translation>
    </message>
    <message>
        <source>why: asked, danger, consent, mistake or law; stays on every device</source>
        <translation>себебі: asked, danger, consent, mistake немесе law; әр құрылғыда қалады</translation>
    </message>
    <message>
        <source>only show what would go</source>
        <translation>не өшірілетінін ғана көрсету</translation>
    </message>
    <message>
        <source>the number of records that go; needed beyond {most}</source>
        <translation>өшірілетін жазбалар саны; {most} санынан асса қажет</translation>
    </message>
    <message>
        <source>Records that go: {count}; evidence files: {files}; devices that read them: {devices}.</source>
        <translation>Өшірілетін жазбалар: {count}; дәлел файлдары: {files}; оларды оқитын құрылғылар: {devices}.</translation>
    </message>
    <message>
        <source>Devices that could read them once and are not told: {count}. They keep what they have.</source>
        <translation>Бұрын оларды оқи алған, бірақ өшіру туралы білмейтін құрылғылар: {count}. Оларда барлары қалады.</translation>
    </message>
    <message>
        <source>Released editions whose frozen content goes: {count}. Date, number of entries and SHA-256 stay.</source>
        <translation>Бекітілген мазмұны өшірілетін шығарылған басылымдар: {count}. Күні, жолдар саны және SHA-256 қалады.</translation>
    </message>
    <message>
        <source>Records that name the person in a text, and stay: {count}.</source>
        <translation>Мәтінінде адам аталған, қалатын жазбалар: {count}.</translation>
    </message>
    <message>
        <source>Backups and files made before still hold it, and so do bundles that lie at places, encrypted to devices of the team.</source>
        <translation>Бұрынғы сақтық көшірмелер мен шығарылған файлдарда ол әлі бар; алмасу орындарында жатқан пакеттерде де бар, олар топ құрылғыларына шифрланған.</translation>
    </message>
    <message>
        <source>Purged here: {count} records. Other devices do it when they receive; see kzdesk purges.</source>
        <translation>Мұнда өшірілген жазбалар: {count}. Басқа құрылғылар алмасуды алғанда өшіреді; kzdesk purges қараңыз.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <translation>{date} орындалды</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>not told: it reads the records no more</source>
        <translation>білмейді: бұл жазбаларды енді оқымайды</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>осы құрылғы</translation>
    </message>
    <message>
        <source>Purges: {count}; not carried out everywhere yet: {open}.</source>
        <translation>Өшірулер: {count}; әлі барлық жерде орындалмағаны: {open}.</translation>
    </message>
    <message>
        <source>purge a record for ever, with all that tells of it, on all devices of the team</source>
        <translation>жазбаны, ол туралы айтатынның бәрімен бірге, топтың барлық құрылғысында біржола өшіру</translation>
    </message>
    <message>
        <source>list what was purged, and which devices have carried it out</source>
        <translation>не өшірілгенін және оны қай құрылғылар орындағанын көрсету</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Бірі жойған, екіншісі өзгерткен</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever looks at this record later will read it.</source>
        <translation>Себебін қысқаша жазыңыз: оны осы жазбаны кейін ашқан адам оқиды.</translation>
    </message>
    <message>
        <source>This is settled already, or was changed meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>Бұл мәселе шешіліп қойған немесе осы арада өзгертілген. Ештеңе өзгертілген жоқ. Тізімді қайта қараңыз.</translation>
    </message>
    <message>
        <source>“{field}” was deleted by another</source>
        <translation>«{field}»: басқа біреу жойған</translation>
    </message>
    <message>
        <source>To settle: {count}</source>
        <translation>Шешу керек: {count}</translation>
    </message>
    <message>
        <source>Nothing is in conflict. Where two devices write one field differently, both sides stand here until one is chosen.</source>
        <translation>Қайшылық жоқ. Екі құрылғы бір өрісті әртүрлі жазса, біреуі таңдалғанша екі жағы да осында тұрады.</translation>
    </message>
    <message>
        <source>What is in conflict</source>
        <translation>Қайшылық неде</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(атаусыз)</translation>
    </message>
    <message>
        <source>Several devices wrote this without knowing of each other. The first is shown until you settle it.</source>
        <translation>Бірнеше құрылғы мұны бір-бірінен хабарсыз жазды. Сіз шешкенше біріншісі көрсетіледі.</translation>
    </message>
    <message>
        <source>Somebody deleted this; somebody else, not knowing of that, wrote. Nothing is gone until you settle it.</source>
        <translation>Біреу мұны жойды, екіншісі одан хабарсыз жазды. Сіз шешкенше ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Why this one stands</source>
        <translation>Неліктен осы қалады</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Settled. It reaches the others with the next exchange.</source>
        <translation>Шешілді. Басқаларға келесі алмасуда жетеді.</translation>
    </message>
    <message>
        <source>Choose first what stands: press its number in the list.</source>
        <translation>Алдымен не қалатынын таңдаңыз: тізімде оның нөмірін басыңыз.</translation>
    </message>
    <message>
        <source>In the list: 1, 2 … choose, Enter goes to the reason. Ctrl+Enter settles and goes on to the next.</source>
        <translation>Тізімде: 1, 2 … – таңдау, Enter – себепке өту. Ctrl+Enter – шешіп, келесісіне өту.</translation>
    </message>
    <message>
        <source>Choose answer {number}</source>
        <translation>{number}-жауапты таңдау</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>{time}, {device}</source>
        <translation>{time}, {device}</translation>
    </message>
    <message>
        <source>Deleted on {time}, {device}</source>
        <translation>Жойылды: {time}, {device}</translation>
    </message>
    <message>
        <source>Written on {time}, {device}</source>
        <translation>Жазылды: {time}, {device}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>1. Keep it, and bring back what was deleted with it</source>
        <translation>1. Сақтап қалу және онымен бірге жойылғанды қайтару</translation>
    </message>
    <message>
        <source>2. Delete it</source>
        <translation>2. Жою</translation>
    </message>
    <message>
        <source>Put together (change it as you like)</source>
        <translation>Бірге (мәтінді түзетуге болады)</translation>
    </message>
    <message>
        <source>Both changes fit into one text. Read it before you take it.</source>
        <translation>Екі өзгеріс те бір мәтінге сыяды. Қабылдамас бұрын оқып шығыңыз.</translation>
    </message>
    <message>
        <source>Both changed the same words: they stand in brackets as [one|the other]. Choose among them.</source>
        <translation>Екеуі де бір сөздерді өзгерткен: олар жақшада [бірі|екіншісі] болып тұр. Солардан таңдаңыз.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>осы құрылғы</translation>
    </message>
    <message>
        <source>device {name}</source>
        <translation>{name} құрылғысы</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <source>May be named in print: two approvals and a source.</source>
        <translation>Баспада атауға болады: екі бекіту және дереккөз бар.</translation>
    </message>
    <message>
        <source>Not named in print: {lacking}.</source>
        <translation>Баспада аталмайды: {lacking}.</translation>
    </message>
    <message>
        <source>Today, all consents together: the person may be named in print.</source>
        <translation>Бүгін, барлық келісім бойынша: адамды баспада атауға болады.</translation>
    </message>
    <message>
        <source>Today, all consents together: the person may not be named in print.</source>
        <translation>Бүгін, барлық келісім бойынша: адамды баспада атауға болмайды.</translation>
    </message>
    <message>
        <source>Shown in documents that left the vault: {documents}. “Released documents” under Publish says what to do about each.</source>
        <translation>Қоймадан шыққан құжаттарда көрсетілген: {documents}. Әрқайсысымен не істеу керегі «Құжаттар» бетінің «Шығарылған құжаттар» бөлімінде айтылған.</translation>
    </message>
    <message>
        <source>{documents} and {count} more</source>
        <translation>{documents} және тағы {count}</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
    <message>
        <source>A withdrawal ends a consent from its day on, and wins over older consents.</source>
        <translation>Кері қайтару келісімді сол күннен бастап тоқтатады және бұрынғы келісімдерден басым.</translation>
    </message>
    <message>
        <source>Withdraw today</source>
        <translation>Бүгін кері қайтару</translation>
    </message>
    <message>
        <source>Withdraw this consent from today on. It is stored at once.</source>
        <translation>Бұл келісімді бүгіннен бастап кері қайтару. Бірден сақталады.</translation>
    </message>
    <message>
        <source>This consent was withdrawn already.</source>
        <translation>Бұл келісім кері қайтарылып қойған.</translation>
    </message>
</context>
<context>
    <name>court</name>
    <message>
        <source>Go to question: {typed} …</source>
        <translation>Сұраққа өту: {typed} …</translation>
    </message>
    <message>
        <source>There is no question {typed}.</source>
        <translation>{typed} сұрағы жоқ.</translation>
    </message>
    <message>
        <source>Only unanswered (Ctrl+U)</source>
        <translation>Тек жауапсыздары (Ctrl+U)</translation>
    </message>
    <message>
        <source>Questions in</source>
        <translation>Сұрақтар тілі</translation>
    </message>
    <message>
        <source>One key answers and goes on. Backspace takes back · Enter: note · Up, Down: move · Ctrl+Down: next section · Shift+D, 3: question D3</source>
        <translation>Бір перне жауап беріп, әрі қарай өтеді. Backspace: қайтару · Enter: ескертпе · ↑, ↓: жылжу · Ctrl+↓: келесі бөлім · Shift+D, 3: D3 сұрағы</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Type any word of the case or of the people in it …</source>
        <translation>Істің немесе ондағы есімдердің кез келген сөзін теріңіз …</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>Табылған істер</translation>
    </message>
    <message>
        <source>No case found. A case is entered on the page “Records”.</source>
        <translation>Іс табылмады. Жаңа іс «Жазбалар» бетінде енгізіледі.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сатысы</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Жіберілуі</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Алаңдатады</translation>
    </message>
    <message>
        <source>Hearings of this case</source>
        <translation>Осы істің сот отырыстары</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Отырыс күні</translation>
    </message>
    <message>
        <source>Begin this hearing</source>
        <translation>Осы отырысты бастау</translation>
    </message>
    <message>
        <source>Continue the one chosen</source>
        <translation>Таңдалғанын жалғастыру</translation>
    </message>
    <message>
        <source>Summary as PDF …</source>
        <translation>Қысқаша мазмұн, PDF …</translation>
    </message>
    <message>
        <source>No hearing yet. What you write in the first one is carried over to the next.</source>
        <translation>Сот отырысы әлі жоқ. Біріншісінде жазғаныңыз келесісіне көшеді.</translation>
    </message>
    <message>
        <source>Items of concern</source>
        <translation>Алаңдататын тұстар</translation>
    </message>
    <message>
        <source>{code}   {question}  (ICCPR {article}) – hearings: {count}</source>
        <translation>{code}   {question}  (АСҚХП {article}) – отырыстар: {count}</translation>
    </message>
    <message>
        <source>{answer} {count}</source>
        <translation>{answer} {count}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>күні белгісіз</translation>
    </message>
    <message>
        <source>Write the day of the hearing, for example 5.1.2026.</source>
        <translation>Отырыс күнін жазыңыз, мысалы 5.1.2026.</translation>
    </message>
    <message>
        <source>In court</source>
        <translation>Сотта</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Жедел ескертпе</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Сұрақтарға қайту</translation>
    </message>
    <message>
        <source>Only unanswered questions, or all</source>
        <translation>Тек жауапсыз сұрақтар немесе бәрі</translation>
    </message>
    <message>
        <source>Next section of the checklist</source>
        <translation>Бақылау парағының келесі бөлімі</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Алдыңғы бөлім</translation>
    </message>
    <message>
        <source>What is written at the end</source>
        <translation>Соңында жазылатыны</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Бос бланк басып шығару</translation>
    </message>
    <message>
        <source>For rooms where no device is allowed. The sheet asks in the order in which this program does, so it is quickly keyed in. It is saved as a PDF file to print.</source>
        <translation>Құрылғы кіргізуге болмайтын залдарға арналған. Парақтағы сұрақтар бағдарламадағы ретпен тұр, сондықтан кейін тез енгізіледі. Ол басып шығаруға PDF файлы ретінде сақталады.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF сақтау …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Written: {name}, pages: {pages}.</source>
        <translation>Жазылды: {name}, бет саны: {pages}.</translation>
    </message>
    <message>
        <source>ICCPR {article}</source>
        <translation>АСҚХП {article}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Note on this question (Enter opens it, Enter goes on)</source>
        <translation>Осы сұраққа ескертпе (Enter ашады, тағы Enter – әрі қарай)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>әлі жауап жоқ</translation>
    </message>
    <message>
        <source>{code}. {question} {basis}. Answer: {answer}. {note}</source>
        <translation>{code}. {question} {basis}. Жауап: {answer}. {note}</translation>
    </message>
    <message>
        <source>Quick note – Enter adds it with the time (F2)</source>
        <translation>Жедел ескертпе – Enter оны уақытымен қосады (F2)</translation>
    </message>
    <message>
        <source>The hearing</source>
        <translation>Сот отырысы</translation>
    </message>
    <message>
        <source>Notes in court</source>
        <translation>Соттағы ескертпелер</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Соңында</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сақталуда …</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again. {reason}</source>
        <translation>Әлі сақталмады; қайта әрекет жасалады. {reason}</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Күтпеген жағдай болды.</translation>
    </message>
    <message>
        <source>Print a blank form …</source>
        <translation>Бос бланк басу …</translation>
    </message>
    <message>
        <source>‹ Hearings</source>
        <translation>‹ Сот отырыстары</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>Қазіргі уақыт</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>Жауап: {count} / {total}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>“{text}” is not a date kzdesk can read. Write 5.1.2022, 1.2022 or 2022; add ~ for “about”, or two dates with a slash between them. Nothing was changed.</source>
        <translation>«{text}» – kzdesk оқи алатын күн емес. 5.1.2022, 1.2022 немесе 2022 деп жазыңыз; шамамен болса ~ қосыңыз, аралық болса екі күннің арасына қиғаш сызық қойыңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>мерзімі кеше өткен</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>қалған күн: {count}</translation>
    </message>
    <message>
        <source>overdue by {count} days</source>
        <translation>мерзімі өткен, күн: {count}</translation>
    </message>
</context>
<context>
    <name>detention</name>
    <message>
        <source>Recorded: {count} people</source>
        <translation>Жазылған адам саны: {count}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Enter opens a person.</source>
        <translation>Enter адамды ашады.</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Жазылған адамдар</translation>
    </message>
    <message>
        <source>Another person, same circumstances</source>
        <translation>Тағы бір адам, сол жағдайлар</translation>
    </message>
    <message>
        <source>A new detention</source>
        <translation>Жаңа ұстау</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Оқиғаны ашу</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Бәрін қайтарып алу</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Detained by</source>
        <translation>Кім ұстады</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Айтылған себеп</translation>
    </message>
    <message>
        <source>Kind of custody</source>
        <translation>Қамау түрі</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Ұсталған жері</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Оқиға барысында</translation>
    </message>
    <message>
        <source>Arrest counts as</source>
        <translation>Ұстау қалай саналады</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Айып</translation>
    </message>
    <message>
        <source>Quoted wording</source>
        <translation>Тұжырымы</translation>
    </message>
    <message>
        <source>Lawyer since</source>
        <translation>Адвокат, бастап</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Отбасына хабар</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Қатыгез қарау</translation>
    </message>
    <message>
        <source>Treatment counts as</source>
        <translation>Қарау қалай саналады</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Жұмыс ескертпесі</translation>
    </message>
    <message>
        <source>Screen {screen} of 2 · Enter: next field · Ctrl+S: record</source>
        <translation>Экран {screen} / 2 · Enter: келесі өріс · Ctrl+S: жазу</translation>
    </message>
    <message>
        <source>What happened holds for every line of the table · Ctrl+S: record</source>
        <translation>Болған жағдай кестенің әр жолына қатысты · Ctrl+S: жазу</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Келесі (Alt+→)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Артқа (Alt+←)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Ұстау</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Неше адам</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Бір адам</translation>
    </message>
    <message>
        <source>Many people, one event</source>
        <translation>Көп адам, бір оқиға</translation>
    </message>
    <message>
        <source>You typed this earlier and it is not recorded yet. Ctrl+S records it.</source>
        <translation>Мұны бұрын теріп қойғансыз, ол әлі жазылмаған. Ctrl+S жазады.</translation>
    </message>
    <message>
        <source>Not recorded yet: {count} to put right. What you typed is kept.</source>
        <translation>Әлі жазылған жоқ: түзетілетін жерлер: {count}. Тергеніңіз сақталды.</translation>
    </message>
    <message>
        <source>Not recorded: nobody stands in the table yet.</source>
        <translation>Жазылған жоқ: кестеде әлі ешкім жоқ.</translation>
    </message>
    <message>
        <source>What was typed is gone from the page.</source>
        <translation>Терілгені беттен алып тасталды.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Taken back: nothing of it is left. What you typed is here again.</source>
        <translation>Қайтарып алынды: одан ештеңе қалмады. Тергеніңіз қайтадан осында.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Қамау түрі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>? Same person as “{title}”? Space answers</source>
        <translation>? «{title}» – сол адам ба? Жауап – бос орын пернесі</translation>
    </message>
    <message>
        <source>= {title}, on record</source>
        <translation>= {title}, жазбаларда бар</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>жаңа адам</translation>
    </message>
    <message>
        <source>new person, somebody else of this name</source>
        <translation>жаңа адам, аттас басқа біреу</translation>
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
        <translation>жаңа адам; дәл осы есім {line}-жолда тұр</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>People who were detained</source>
        <translation>Ұсталған адамдар</translation>
    </message>
    <message>
        <source>Tab: next cell · Enter: next line · Ctrl+V: paste from a spreadsheet · Delete: empty the cell · Ctrl+Delete: take the line out · Tab in an empty line leaves the table</source>
        <translation>Tab: келесі ұяшық · Enter: келесі жол · Ctrl+V: электрондық кестеден қою · Delete: ұяшықты тазалау · Ctrl+Delete: жолды алып тастау · бос жолдағы Tab кестеден шығарады</translation>
    </message>
    <message>
        <source>Same person: {title}</source>
        <translation>Дәл сол адам: {title}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Басқа адам</translation>
    </message>
    <message>
        <source>Line {line}, on record: {title} – {detail}</source>
        <translation>{line}-жол, жазбаларда бар: {title} – {detail}</translation>
    </message>
    <message>
        <source>New: it is made when this is recorded.</source>
        <translation>Жаңа: жазған кезде жасалады.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Accused of</source>
        <translation>Не үшін айыпталады</translation>
    </message>
    <message>
        <source>Lawyer, family, treatment</source>
        <translation>Адвокат, отбасы, қарау</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>Тағы бір айып</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>Не жазылады</translation>
    </message>
    <message>
        <source>• {text}</source>
        <translation>• {text}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Әзірге ешкім жоқ</translation>
    </message>
    <message>
        <source>A new person: {name}</source>
        <translation>Жаңа адам: {name}</translation>
    </message>
    <message>
        <source>A person on record: {name}</source>
        <translation>Жазбалардағы адам: {name}</translation>
    </message>
    <message>
        <source>Custody: {words}</source>
        <translation>Қамау: {words}</translation>
    </message>
    <message>
        <source>An act: {words}</source>
        <translation>Әрекет: {words}</translation>
    </message>
    <message>
        <source>A new case with the charge: {words}</source>
        <translation>Айыбы бар жаңа іс: {words}</translation>
    </message>
    <message>
        <source>A new case with the charges: {words}</source>
        <translation>Айыптары бар жаңа іс: {words}</translation>
    </message>
    <message>
        <source>In the event on record: {name}</source>
        <translation>Жазбалардағы оқиға: {name}</translation>
    </message>
    <message>
        <source>A new event: {name}</source>
        <translation>Жаңа оқиға: {name}</translation>
    </message>
    <message>
        <source>A new event, named after the person and the day</source>
        <translation>Адам мен күн бойынша аталған жаңа оқиға</translation>
    </message>
    <message>
        <source>A new place: {name}</source>
        <translation>Жаңа орын: {name}</translation>
    </message>
    <message>
        <source>A new organisation: {name}</source>
        <translation>Жаңа ұйым: {name}</translation>
    </message>
    <message>
        <source>A new facility: {name}</source>
        <translation>Жаңа мекеме: {name}</translation>
    </message>
    <message>
        <source>This person already has custody of this kind from this day. Open the person to see it.</source>
        <translation>Бұл адамда осы күннен басталған осы түрдегі қамау жазылып қойған. Көру үшін адамды ашыңыз.</translation>
    </message>
    <message>
        <source>This cannot be taken back as a whole any more: some of it was changed or is used by other records. Nothing was changed. Open the records and delete what is wrong.</source>
        <translation>Мұны енді тұтас қайтарып алу мүмкін емес: бір бөлігі өзгертілген немесе басқа жазбаларда қолданылады. Ештеңе өзгерген жоқ. Жазбаларды ашып, қатесін жойыңыз.</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list. Choose one of: {choices}.</source>
        <translation>«{typed}» тізімде жоқ. Мыналардың бірін таңдаңыз: {choices}.</translation>
    </message>
    <message>
        <source>“{typed}” can mean several things: {choices}.</source>
        <translation>«{typed}» бірнеше нәрсені білдіруі мүмкін: {choices}.</translation>
    </message>
    <message>
        <source>“{typed}” is not an article. Write 272, 272(2) or 272, 380.</source>
        <translation>«{typed}» – бап емес. 272, 272(2) немесе 272, 380 деп жазыңыз.</translation>
    </message>
    <message>
        <source>Article {article} is not among the provisions. Add it there first, or leave this empty.</source>
        <translation>{article}-бап нормалар арасында жоқ. Алдымен оны сонда қосыңыз немесе бұл өрісті бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Article {article} can mean several provisions. Write its part, as in 272(2), or a more exact day.</source>
        <translation>{article}-бап бірнеше норманы білдіруі мүмкін. 272(2) сияқты бөлігін немесе дәлірек күнді жазыңыз.</translation>
    </message>
    <message>
        <source>A wording needs its article.</source>
        <translation>Тұжырымға бап керек.</translation>
    </message>
    <message>
        <source>There is somebody of this name. Say whether this is the same person.</source>
        <translation>Мұндай есімді адам бар. Сол адам ба, жоқ па, көрсетіңіз.</translation>
    </message>
    <message>
        <source>Several facilities are called “{typed}”. Write the whole name.</source>
        <translation>«{typed}» деп бірнеше мекеме аталады. Толық атауын жазыңыз.</translation>
    </message>
    <message>
        <source>Say who was detained: pick a person or write a name.</source>
        <translation>Кім ұсталғанын көрсетіңіз: адамды таңдаңыз немесе есімін жазыңыз.</translation>
    </message>
    <message>
        <source>Say when; write ? if nobody knows.</source>
        <translation>Қашан екенін көрсетіңіз; ешкім білмесе, «?» жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>Әлі ешкім енгізілмеген.</translation>
    </message>
    <message>
        <source>This person stands in line {line} already.</source>
        <translation>Бұл адам {line}-жолда тұр.</translation>
    </message>
    <message>
        <source>Pick the provision, or leave the wording empty too.</source>
        <translation>Норманы таңдаңыз немесе тұжырымды да бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>The reason given is kept with the act: choose one, or leave the reason empty.</source>
        <translation>Айтылған себеп әрекетпен бірге сақталады: әрекетті таңдаңыз немесе себепті бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Say as what the ill-treatment is recorded.</source>
        <translation>Қатыгез қараудың қалай жазылатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>This cannot be recorded yet: {count} to put right. What you typed is kept.</source>
        <translation>Мұны әлі жазуға болмайды: түзетілетін жерлер: {count}. Тергеніңіз сақталды.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>edition_release</name>
    <message>
        <source>Release the edition …</source>
        <translation>Басылымды шығару …</translation>
    </message>
    <message>
        <source>Choose the edition under “What to check” first.</source>
        <translation>Алдымен «Нені тексеру» өрісінен басылымды таңдаңыз.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Show the open errors</source>
        <translation>Ашық қателерді көрсету</translation>
    </message>
    <message>
        <source>Show who is not decided on …</source>
        <translation>Шешім қабылданбағандарды көрсету …</translation>
    </message>
    <message>
        <source>What was released …</source>
        <translation>Не шығарылды …</translation>
    </message>
    <message>
        <source>This edition is not released yet.</source>
        <translation>Бұл басылым әлі шығарылған жоқ.</translation>
    </message>
    <message>
        <source>Something was answered or changed since. “Release the edition …” looks again.</source>
        <translation>Содан бері бірдеңе өзгерді немесе жауап берілді. «Басылымды шығару …» қайта тексереді.</translation>
    </message>
    <message>
        <source>Stopped. The edition was not released.</source>
        <translation>Тоқтатылды. Басылым шығарылған жоқ.</translation>
    </message>
    <message>
        <source>Released on {date} by {by}. Entries: {entries}. SHA-256 of the content: {digest}</source>
        <translation>Шығарылған күні: {date}, шығарған: {by}. Жазбалар: {entries}. Мазмұнның SHA-256 мәні: {digest}</translation>
    </message>
    <message>
        <source>The edition cannot be released: errors open in it: {count}. Correct the records, or answer each with a reason.</source>
        <translation>Басылымды шығаруға болмайды: ашық қателер – {count}. Жазбаларды түзетіңіз немесе әрқайсысына себебімен жауап беріңіз.</translation>
    </message>
    <message>
        <source>The edition cannot be released: entries without the decision of two people to list: {count}, the first: {name}. Assess each with two reviewers, or write into the entry why it is listed without.</source>
        <translation>Басылымды шығаруға болмайды: екі адамның тізімге енгізу шешімі жоқ жазбалар саны – {count}, біріншісі: {name}. Әрқайсысын екі тексерушімен бағалаңыз немесе жазбаға неге онсыз енгізілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>The edition cannot be released: people on it who withdrew consent: {count}. Take them off the list.</source>
        <translation>Басылымды шығаруға болмайды: келісімін қайтарып алған адамдар – {count}. Оларды тізімнен шығарыңыз.</translation>
    </message>
    <message>
        <source>The edition cannot be released: nobody stands on it.</source>
        <translation>Басылымды шығаруға болмайды: онда ешкім жоқ.</translation>
    </message>
    <message>
        <source>Release the edition</source>
        <translation>Басылымды шығару</translation>
    </message>
    <message>
        <source>Entries: {entries}. They are kept as they are now, with every finding and answer. A released edition cannot be changed; the next one is copied from it.</source>
        <translation>Жазбалар: {entries}. Олар барлық ескертулері мен жауаптарымен бірге қазіргі күйінде сақталады. Шығарылған басылымды өзгертуге болмайды; келесісі одан көшіріледі.</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Кім шығарды</translation>
    </message>
    <message>
        <source>Say who releases the edition: the record of the release names them.</source>
        <translation>Басылымды кім шығаратынын жазыңыз: ол шығару туралы жазбада көрсетіледі.</translation>
    </message>
    <message>
        <source>Entries without the decision of two people to list</source>
        <translation>Екі адамның тізімге енгізу шешімі жоқ жазбалар</translation>
    </message>
    <message>
        <source>Two people assess each in the person’s record, or the entry says why it is listed without. Enter opens the entry.</source>
        <translation>Әрқайсысын екі адам адамның жазбасында бағалайды немесе тізім жазбасында неге онсыз енгізілгені айтылады. Enter жазбаны ашады.</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>What was released</source>
        <translation>Не шығарылды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Released on {date} by {by}. Entries: {entries}.</source>
        <translation>Шығарылған күні: {date}, кім: {by}. Жазбалар: {entries}.</translation>
    </message>
    <message>
        <source>SHA-256 of the content, which holds: {digest}</source>
        <translation>Мазмұнның SHA-256 мәні (тексерілді): {digest}</translation>
    </message>
    <message>
        <source>Entries listed without a decision, for a reason written down: {count}.</source>
        <translation>Шешімсіз, бірақ себебі жазылып енгізілгендер: {count}.</translation>
    </message>
    <message>
        <source>Found that day: {count}. Answered: {answered}.</source>
        <translation>Сол күні табылғаны: {count}. Жауап берілгені: {answered}.</translation>
    </message>
    <message>
        <source>What was found that day</source>
        <translation>Сол күні не табылды</translation>
    </message>
    <message>
        <source>{weight} · {check}: {sentence}</source>
        <translation>{weight} · {check}: {sentence}</translation>
    </message>
    <message>
        <source>Answered by {by}: {answer}. {reason}</source>
        <translation>Жауап берген {by}: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Nobody answered it.</source>
        <translation>Ешкім жауап бермеді.</translation>
    </message>
</context>
<context>
    <name>editions</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Адам қосу …</translation>
    </message>
    <message>
        <source>Add a group …</source>
        <translation>Топ қосу …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Тақырыпты өзгерту</translation>
    </message>
    <message>
        <source>Alphabetical order (Russian)</source>
        <translation>Әліпби бойынша (орысша)</translation>
    </message>
    <message>
        <source>Alphabetical order (Kazakh)</source>
        <translation>Әліпби бойынша (қазақша)</translation>
    </message>
    <message>
        <source>Take off the list …</source>
        <translation>Тізімнен шығару …</translation>
    </message>
    <message>
        <source>Take “{name}” off this edition, with what is written here about them? The person’s record stays.</source>
        <translation>«{name}» мұнда ол туралы жазылғандармен бірге осы басылымнан шығарылсын ба? Адам туралы жазба қалады.</translation>
    </message>
    <message>
        <source>Delete the group “{name}” and take its entries ({count}) off this edition? The people’s records stay.</source>
        <translation>«{name}» тобы жойылып, жазбалары ({count}) осы басылымнан шығарылсын ба? Адамдар туралы жазбалар қалады.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Тізімнен шығару</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Топты жою</translation>
    </message>
    <message>
        <source>This group is arranged by hand now. Its menu brings the alphabetical order back.</source>
        <translation>Бұл топ енді қолмен реттелген. Оның мәзірі әліпби ретін қайтарады.</translation>
    </message>
    <message>
        <source>New list edition</source>
        <translation>Тізімнің жаңа басылымы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>The List of Political Prisoners in Kazakhstan</source>
        <translation>Қазақстандағы саяси тұтқындар тізімі</translation>
    </message>
    <message>
        <source>As of (for example 31.8.2023)</source>
        <translation>Қай күнге (мысалы 31.8.2023)</translation>
    </message>
    <message>
        <source>Make the edition</source>
        <translation>Басылым жасау</translation>
    </message>
    <message>
        <source>The list needs a title and the day it describes.</source>
        <translation>Тізімге атау және ол сипаттайтын күн керек.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Жаңа топ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Heading, as it is printed</source>
        <translation>Тақырып, басылатын түрінде</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Топты қосу</translation>
    </message>
    <message>
        <source>The group needs a heading.</source>
        <translation>Топқа тақырып керек.</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Esc saves and closes.</source>
        <translation>Ctrl+S сақтайды, Esc сақтап жабады.</translation>
    </message>
    <message>
        <source>You typed this earlier and it was not saved yet. Ctrl+S saves it.</source>
        <translation>Мұны бұрын теріп қойғансыз, ол әлі сақталмаған. Ctrl+S сақтайды.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>List edition</source>
        <translation>Тізім басылымы</translation>
    </message>
    <message>
        <source>New edition …</source>
        <translation>Жаңа басылым …</translation>
    </message>
    <message>
        <source>Title and date …</source>
        <translation>Атауы мен күні …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Шығару …</translation>
    </message>
    <message>
        <source>There is no list edition yet. Make one, then put people on it; the printed list shows beside it.</source>
        <translation>Тізім басылымы әлі жоқ. Біреуін жасап, оған адамдарды енгізіңіз; басылатын тізім жанында көрінеді.</translation>
    </message>
    <message>
        <source>Delete the edition “{name}” with everything written in it? The people’s records stay.</source>
        <translation>«{name}» басылымы ішінде жазылғанның бәрімен жойылсын ба? Адамдар туралы жазбалар қалады.</translation>
    </message>
    <message>
        <source>Delete the edition</source>
        <translation>Басылымды жою</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тізімдер</translation>
    </message>
    <message>
        <source>Order of entries</source>
        <translation>Жазбалар реті</translation>
    </message>
    <message>
        <source>Arranged by hand</source>
        <translation>Қолмен реттелген</translation>
    </message>
    <message>
        <source>Latin name preferred for reports</source>
        <translation>Баяндамаға латынша есім</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Тексеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Open the person’s record</source>
        <translation>Адам жазбасын ашу</translation>
    </message>
    <message>
        <source>Delete this edition …</source>
        <translation>Осы басылымды жою …</translation>
    </message>
    <message>
        <source>Put a person on the list</source>
        <translation>Адамды тізімге енгізу</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Тізімге енгізу</translation>
    </message>
    <message>
        <source>Name, or anything else about the person</source>
        <translation>Есімі немесе адам туралы кез келген мәлімет</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Табылған адамдар</translation>
    </message>
    <message>
        <source>Section and group</source>
        <translation>Бөлім және топ</translation>
    </message>
    <message>
        <source>already on the list</source>
        <translation>тізімде бар</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or enter the person among the records first.</source>
        <translation>Ешкім табылмады. Азырақ әріп теріңіз немесе алдымен адамды жазбаларға енгізіңіз.</translation>
    </message>
    <message>
        <source>Custody in force on the day of the list belongs to: {section}</source>
        <translation>Тізім күні қолданыстағы қамау мына бөлімге жатады: {section}</translation>
    </message>
    <message>
        <source>No custody that belongs on the list is in force on its day. The entry will be marked.</source>
        <translation>Тізім күні тізімге енгізуге жататын қамау жоқ. Жазба белгіленеді.</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
    <message>
        <source>Not in this edition.</source>
        <translation>Бұл басылымда жоқ.</translation>
    </message>
    <message>
        <source>Ins adds · Enter opens · Alt+↑ ↓ move · F2 renames · Del takes off · the Menu key has the rest</source>
        <translation>Ins: қосу · Enter: ашу · Alt+↑ ↓: жылжыту · F2: атын өзгерту · Del: тізімнен шығару · мәзір пернесі: қалғаны</translation>
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
        <translation>Тексерілетін жазбалар: {count}.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Тізімде әлі ешкім жоқ.</translation>
    </message>
    <message>
        <source>Sections, groups and entries</source>
        <translation>Бөлімдер, топтар және жазбалар</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(есімі жоқ)</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>тексеру: {count}</translation>
    </message>
    <message>
        <source>This edition was released on {date} and stays as it is. Nothing was changed. Copy it into the next edition and change that one.</source>
        <translation>Бұл басылым шығарылған ({date}) және сол күйінде қалады. Ештеңе өзгерген жоқ. Оны келесі басылымға көшіріп, соны өзгертіңіз.</translation>
    </message>
    <message>
        <source>No Latin name: the printed list has none to print.</source>
        <translation>Латынша есімі жоқ: тізімде басатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>No name in Russian: printed in another spelling.</source>
        <translation>Орысша есімі жоқ: басқа жазылуымен басылады.</translation>
    </message>
    <message>
        <source>No name in Kazakh: printed in another spelling.</source>
        <translation>Қазақша есімі жоқ: басқа жазылуымен басылады.</translation>
    </message>
    <message>
        <source>No custody in force on {date}: this person may not belong on the list.</source>
        <translation>Бұл күні қолданыста қамау жоқ: {date}. Адам тізімге жатпауы мүмкін.</translation>
    </message>
    <message>
        <source>Custody in force on {date} belongs to another section.</source>
        <translation>Бұл күні ({date}) қолданыстағы қамау басқа бөлімге жатады.</translation>
    </message>
    <message>
        <source>No sentence to imprisonment in force on {date}.</source>
        <translation>Бұл күні күшінде бас бостандығынан айыру үкімі жоқ: {date}.</translation>
    </message>
    <message>
        <source>No charges to print.</source>
        <translation>Басатын айып жоқ.</translation>
    </message>
    <message>
        <source>The words after the charges are not in the language of the document: they are left out.</source>
        <translation>Айыптардан кейінгі сөздер құжат тілінде емес: олар түсіріп қалдырылды.</translation>
    </message>
    <message>
        <source>Printed without its title, because the recorded wording has nothing in common with the official one: {articles}.</source>
        <translation>Атауынсыз басылады, өйткені жазылған тұжырымның ресми тұжырыммен ортақ ештеңесі жоқ: {articles}.</translation>
    </message>
    <message>
        <source>This person stands on the list more than once.</source>
        <translation>Бұл адам тізімде бірнеше рет тұр.</translation>
    </message>
    <message>
        <source>No assessment with the decision to list.</source>
        <translation>Тізімге енгізу шешімі бар баға жоқ.</translation>
    </message>
    <message>
        <source>Listed without a decision to list, because: {reason}</source>
        <translation>Тізімге енгізу шешімінсіз енгізілді: {reason}</translation>
    </message>
    <message>
        <source>Consent to be named was withdrawn ({date}): this entry cannot be exported.</source>
        <translation>Аталуға келісім кері қайтарылған ({date}): бұл жазбаны шығаруға болмайды.</translation>
    </message>
    <message>
        <source>Consent to be named was withdrawn: this entry cannot be exported.</source>
        <translation>Аталуға келісім кері қайтарылған: бұл жазбаны шығаруға болмайды.</translation>
    </message>
    <message>
        <source>Not printed: no consent to be named is in force, and no earlier publication stands in for it.</source>
        <translation>Басылмайды: аталуға күшіндегі келісім жоқ, бұрынғы жарияланым да оны алмастырмайды.</translation>
    </message>
    <message>
        <source>The frozen content of this release was purged with somebody who stood on it. The date, the number of entries and the SHA-256 stay, by which a copy of it can be recognised.</source>
        <translation>Бұл шығарылымның бекітілген мазмұны онда тұрған адамның жазбасымен бірге өшірілді. Күні, жолдар саны және оның көшірмесін тануға болатын SHA-256 қалды.</translation>
    </message>
    <message>
        <source>The edition was not released: {count} errors found in it are open, the first: {first} Correct the records, or answer each finding with a reason.</source>
        <translation>Басылым шығарылмады: онда жауапсыз қателер бар ({count}), біріншісі: {first} Жазбаларды түзетіңіз немесе әр ескертуге негіздеп жауап беріңіз.</translation>
    </message>
    <message>
        <source>The edition was not released: entries without the decision of two people to list: {count}, the first: {name}. Assess each with two reviewers, or write into the entry why it is listed without.</source>
        <translation>Басылым шығарылмады: екі адамның тізімге енгізу шешімі жоқ жазбалар саны – {count}, біріншісі: {name}. Әрқайсысын екі тексерушімен бағалаңыз немесе жазбаға неге онсыз енгізілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>The edition was not released: nobody stands on it.</source>
        <translation>Басылым шығарылмады: онда ешкім жоқ.</translation>
    </message>
    <message>
        <source>The edition was not released: records changed while it was checked. Release it again.</source>
        <translation>Басылым шығарылмады: тексеру кезінде жазбалар өзгерді. Қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>The frozen content of this release is not what was released: its SHA-256 does not hold. Compare it with a backup.</source>
        <translation>Бұл шығарудың бекітілген мазмұны шығарылған мазмұн емес: SHA-256 сәйкес келмейді. Сақтық көшірмемен салыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Make a copy of the vault folder before anything else, then run “Check vault”.</source>
        <translation>Ең алдымен қойма қалтасының көшірмесін жасаңыз, содан кейін «Қойманы тексеру» әрекетін іске қосыңыз.</translation>
    </message>
    <message>
        <source>What you typed is still here. Put that right and try again.</source>
        <translation>Тергеніңіз орнында. Мұны түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Something went wrong inside kzdesk. Saved records are safe, and what you typed is kept as a draft. The report below holds no names and no text of records: you may send it to the people who look after kzdesk.</source>
        <translation>kzdesk ішінде қате болды. Сақталған жазбалар аман, тергеніңіз жоба ретінде сақталды. Төмендегі есепте есімдер де, жазбалардың мәтіні де жоқ: оны kzdesk-ті қолдайтын адамдарға жіберуге болады.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Files are kept with people, cases, events, acts, custody, hearings and sources, not with this record.</source>
        <translation>Файлдар адамдарда, істерде, оқиғаларда, жәбірленушіге қарсы әрекеттерде, қамауда ұстау кезеңдерінде, отырыстарда және дереккөздерде сақталады, бұл жазбада емес.</translation>
    </message>
    <message>
        <source>Nothing was done. This needs a reason, which is kept in the custody log.</source>
        <translation>Ештеңе істелмеді. Бұған себеп керек, ол сақтау журналында қалады.</translation>
    </message>
    <message>
        <source>This file was destroyed. Its custody log says when and why.</source>
        <translation>Бұл файл жойылған. Қашан және неге жойылғаны оның сақтау журналында айтылған.</translation>
    </message>
    <message>
        <source>The file could not be read, so it was not added. Check that it is there and may be read.</source>
        <translation>Файлды оқу мүмкін болмады, сондықтан ол қосылмады. Оның бар-жоғын және оқуға рұқсат етілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>This is no file that can be added. Choose a file or a folder of files.</source>
        <translation>Бұл қосуға болатын файл емес. Файлды немесе файлдар қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file was changed while it was read, so it was not added. Wait until it is complete and add it again.</source>
        <translation>Файл оқылып жатқанда өзгерді, сондықтан қосылмады. Оның дайын болғанын күтіп, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. To look at one, export it; a copy outside is no longer protected.</source>
        <translation>Бұл түрдегі файлдар мұнда көрсетілмейді. Оны көру үшін сыртқа шығарыңыз; сырттағы көшірме енді қорғалмайды.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is kept and verified all the same.</source>
        <translation>Бұл файл мұнда көрсетуге тым үлкен. Ол бәрібір сақталады және тексеріледі.</translation>
    </message>
    <message>
        <source>This file could not be shown: it is damaged, too large, or made to do harm. The vault is safe; the original is kept as it is.</source>
        <translation>Бұл файлды көрсету мүмкін болмады: ол зақымданған, тым үлкен немесе зиян келтіру үшін жасалған. Қойма қауіпсіз; түпнұсқа сол күйінде сақталады.</translation>
    </message>
    <message>
        <source>No copy was written: what is hidden in a file of this type cannot be taken out here. Pictures and PDF files can.</source>
        <translation>Көшірме жазылмады: бұл түрдегі файлдың жасырын деректерін мұнда алып тастауға болмайды. Суреттер мен PDF файлдарынан болады.</translation>
    </message>
    <message>
        <source>Files of this record</source>
        <translation>Осы жазбаның файлдары</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>ITS CUSTODY LOG WAS ALTERED</source>
        <translation>ОНЫҢ САҚТАУ ЖУРНАЛЫ ӨЗГЕРТІЛГЕН</translation>
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
        <translation>өзгеріссіз</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>ЗАҚЫМДАНҒАН</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ЖОҚ</translation>
    </message>
    <message>
        <source>Passphrase of the vault, once more</source>
        <translation>Қойманың құпия сөз тіркесі тағы бір рет</translation>
    </message>
    <message>
        <source>Reason (kept in the custody log)</source>
        <translation>Себебі (сақтау журналында қалады)</translation>
    </message>
    <message>
        <source>A copy without metadata, made from the picture alone</source>
        <translation>Метадерексіз көшірме, тек кескіннің өзінен</translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the custody log.</source>
        <translation>Себебін көрсетіңіз: ол сақтау журналында қалады.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Тоқтатылды. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Файл туралы</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Сақтау журналы</translation>
    </message>
    <message>
        <source>Choose a file in the list, or drag files from outside onto this page.</source>
        <translation>Тізімнен файлды таңдаңыз немесе сырттағы файлдарды осы бетке сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. They are kept, verified and exported all the same.</source>
        <translation>Бұл түрдегі файлдар мұнда көрсетілмейді. Олар бәрібір сақталады, тексеріледі және шығарылады.</translation>
    </message>
    <message>
        <source>This file was destroyed. The custody log says when and why.</source>
        <translation>Бұл файл жойылған. Қашан және неге екені сақтау журналында айтылған.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ашылуда …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>{time} – {act}</source>
        <translation>{time} – {act}</translation>
    </message>
    <message>
        <source>ALTERED: {line}</source>
        <translation>ӨЗГЕРТІЛГЕН: {line}</translation>
    </message>
    <message>
        <source>Every line follows from the one before it: nothing was altered.</source>
        <translation>Әр жол алдыңғысынан туындайды: ештеңе өзгертілмеген.</translation>
    </message>
    <message>
        <source>This log was altered outside kzdesk, at the lines marked. Compare it with your newest backup.</source>
        <translation>Бұл журнал kzdesk-тен тыс, белгіленген жолдарда өзгертілген. Оны ең жаңа сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Evidence: {title}</source>
        <translation>Дәлелдер: {title}</translation>
    </message>
    <message>
        <source>Add file …</source>
        <translation>Файл қосу …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Сипаттау …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Шығару …</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>Жою …</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Пішінге оралу</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Қосылатын файлдар</translation>
    </message>
    <message>
        <source>Folder whose files are added, such as DCIM of a camera</source>
        <translation>Файлдары қосылатын қалта, мысалы камераның DCIM қалтасы</translation>
    </message>
    <message>
        <source>From a camera …</source>
        <translation>Камерадан …</translation>
    </message>
    <message>
        <source>Added: {count}. There already: {known}. The originals outside stay where they are.</source>
        <translation>Қосылды: {count}. Бұрыннан бар: {known}. Сырттағы түпнұсқалар орнында қалады.</translation>
    </message>
    <message>
        <source>Not added: {name}. {why}</source>
        <translation>Қосылмады: {name}. {why}</translation>
    </message>
    <message>
        <source>Not added either: {count} more.</source>
        <translation>Тағы қосылмағаны: {count}.</translation>
    </message>
    <message>
        <source>Verified: {count}. All are what was added, and their logs hold.</source>
        <translation>Тексерілді: {count}. Бәрі қосылған күйінде, журналдары бүтін.</translation>
    </message>
    <message>
        <source>{name}: {found}. Look for it in your newest backup.</source>
        <translation>{name}: {found}. Оны ең жаңа сақтық көшірмеден іздеңіз.</translation>
    </message>
    <message>
        <source>Written: {name}. It is open: whoever gets it can read it.</source>
        <translation>Жазылды: {name}. Ол ашық: қолына түскен адам оны оқи алады.</translation>
    </message>
    <message>
        <source>Destroyed. Backups made before still hold it.</source>
        <translation>Жойылды. Бұрынғы сақтық көшірмелерде ол әлі бар.</translation>
    </message>
    <message>
        <source>Export a file</source>
        <translation>Файлды шығару</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read it. An original also tells what its camera wrote into it: the time, the camera, often the place.</source>
        <translation>Файл шифрланбайды: қолына түскен адам оны оқи алады. Түпнұсқа оған камера жазған нәрсені де айтады: уақытты, камераны, көбіне орынды.</translation>
    </message>
    <message>
        <source>Destroy a file</source>
        <translation>Файлды жою</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>The file is removed from this vault for good; its record and its custody log stay. Backups made before and other people’s vaults still hold it.</source>
        <translation>Файл осы қоймадан біржола жойылады; оның жазбасы мен сақтау журналы қалады. Бұрынғы сақтық көшірмелерде және басқа адамдардың қоймаларында ол әлі бар.</translation>
    </message>
    <message>
        <source>Preview (Page Up and Page Down turn pages)</source>
        <translation>Алдын ала қарау (Page Up және Page Down беттерді парақтайды)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Бет: {page} / {pages}</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Тоқтатылды. Осы уақытқа дейін істелгені қалады.</translation>
    </message>
    <message>
        <source>Evidence …</source>
        <translation>Дәлелдер …</translation>
    </message>
    <message>
        <source>Evidence: {count} files …</source>
        <translation>Дәлелдер: {count} файл …</translation>
    </message>
    <message>
        <source>{text} (Ctrl+Shift+F)</source>
        <translation>{text} (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save the record first (Ctrl+S): files are added to stored records.</source>
        <translation>Алдымен жазбаны сақтаңыз (Ctrl+S): файлдар сақталған жазбаларға қосылады.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Folder or USB stick</source>
        <translation>Қалта немесе флешка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>An existing folder for nothing else, on this computer, a stick or a share.</source>
        <translation>Тек алмасуға арналған бар қалта: осы компьютерде, флешкада немесе желілік дискіде.</translation>
    </message>
    <message>
        <source>The folder of this place is not there. If it is on a stick, put the stick in and try again; what is in the vault is safe.</source>
        <translation>Бұл алмасу орнының қалтасы жоқ. Егер ол флешкада болса, флешканы салып, қайталаңыз; қоймадағының бәрі сақтаулы.</translation>
    </message>
    <message>
        <source>There is no room left at this place. Free some there or choose another place; nothing half-written is taken for whole.</source>
        <translation>Бұл алмасу орнында бос орын қалмады. Орын босатыңыз немесе басқасын таңдаңыз; толық жазылмағаны бүтін деп қабылданбайды.</translation>
    </message>
    <message>
        <source>This place cannot be reached. Check the connection, the address and the proxy, and try again; what is in the vault is safe.</source>
        <translation>Бұл алмасу орнымен байланыс жоқ. Қосылымды, мекенжайды және проксиді тексеріп, қайталаңыз; қоймадағының бәрі сақтаулы.</translation>
    </message>
    <message>
        <source>The connection to this place broke off. Try again: what has arrived is kept, and the rest follows.</source>
        <translation>Бұл алмасу орнымен байланыс үзілді. Қайталаңыз: жеткені сақталды, қалғаны кейін келеді.</translation>
    </message>
    <message>
        <source>A file that this place listed is no longer there. List it again; nothing was taken from it.</source>
        <translation>Бұл алмасу орнында болған файл енді онда жоқ. Тізімді қайта сұраңыз; файлдан ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>The storage of this place gives an error of its own. Try again, and if it comes back, choose another place.</source>
        <translation>Бұл алмасу орнының сақтағышы өз қатесін хабарлады. Қайталаңыз, қате қайта шықса, басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no such folder or bucket at this address. Correct the address, or make the folder there.</source>
        <translation>Бұл мекенжайда мұндай қалта немесе себет жоқ. Мекенжайды түзетіңіз немесе онда қалта жасаңыз.</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password or key. Nothing was sent. Correct them and try again.</source>
        <translation>Сервер бұл пайдаланушы атын осы құпия сөзбен немесе кілтпен қабылдамайды. Ештеңе жіберілген жоқ. Түзетіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The server did not prove that it is the one at this address: its certificate has expired, is for another name, or comes from an authority that is not trusted. Somebody may be listening in. Nothing was sent.</source>
        <translation>Сервер осы мекенжайдың иесі екенін дәлелдемеді: сертификатының мерзімі өткен, басқа атқа берілген немесе сенім жоқ орталық қол қойған. Біреу тыңдап отыруы мүмкін. Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>The certificate of the own authority cannot be read. Choose a file in PEM form.</source>
        <translation>Меншікті орталықтың сертификаты оқылмайды. PEM пішіміндегі файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The private key cannot be read. Choose a file that OpenSSH has made (Ed25519, ECDSA or RSA).</source>
        <translation>Жабық кілт оқылмайды. OpenSSH жасаған файлды таңдаңыз (Ed25519, ECDSA немесе RSA).</translation>
    </message>
    <message>
        <source>The server sends kzdesk on to another address. This is not followed, and nothing was sent. Correct the address if its keeper confirms the new one.</source>
        <translation>Сервер kzdesk-ті басқа мекенжайға жібереді. Бағдарлама онда бармайды, ештеңе жіберілген жоқ. Серверді жүргізетін адам жаңа мекенжайды растаса, түзетіңіз.</translation>
    </message>
    <message>
        <source>The server shows another key than the one that was compared when this place was added. Somebody may be listening in. Nothing was sent. Ask whoever keeps the server before you add the place anew.</source>
        <translation>Сервер осы алмасу орнын қосқанда салыстырылған кілттен басқа кілт көрсетеді. Біреу тыңдап отыруы мүмкін. Ештеңе жіберілген жоқ. Орынды қайта қоспас бұрын серверді жүргізетін адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>The key of this server has not been compared yet. Compare it with what its keeper tells you first.</source>
        <translation>Бұл сервердің кілті әлі салыстырылмаған. Алдымен оны серверді жүргізетін адам айтқан кілтпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The server says that the clock of this computer is wrong. Set date, time and time zone right.</source>
        <translation>Сервер бұл компьютердің сағаты дұрыс емес дейді. Күнін, уақытын және уақыт белдеуін дұрыс қойыңыз.</translation>
    </message>
    <message>
        <source>This place does not allow it. Ask whoever keeps it for the right to read, write and delete there, or check that the stick is not write-protected.</source>
        <translation>Бұл алмасу орны бұған рұқсат бермейді. Оны жүргізетін адамнан оқу, жазу және жою құқығын сұраңыз немесе флешканың жазудан қорғалмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The storage of this place takes no file this large. A stick formatted as FAT32 takes up to 4 GB: choose another place or format it as exFAT.</source>
        <translation>Бұл алмасу орнының сақтағышы мұндай үлкен файлды қабылдамайды. FAT32 флешкасы 4 ГБ-қа дейін қабылдайды: басқа орын таңдаңыз немесе оны exFAT етіп пішімдеңіз.</translation>
    </message>
    <message>
        <source>A file at this place is larger than anything kzdesk sends. It was not taken.</source>
        <translation>Бұл алмасу орнындағы файл kzdesk жіберетіннің бәрінен үлкен. Ол қабылданған жоқ.</translation>
    </message>
    <message>
        <source>The address of this place cannot be used as it is written. Correct it and try again.</source>
        <translation>Бұл алмасу орнының мекенжайын осы түрінде пайдалануға болмайды. Түзетіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>A setting of this place is missing or cannot be used as it is written. Correct it and try again.</source>
        <translation>Бұл алмасу орнының баптауы жетіспейді немесе оны осы түрінде пайдалануға болмайды. Түзетіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>This file is larger than any bundle.</source>
        <translation>Бұл файл кез келген пакеттен үлкен.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>Бұл файл пакет емес.</translation>
    </message>
    <message>
        <source>This bundle is not meant for this device.</source>
        <translation>Бұл пакет осы құрылғыға арналмаған.</translation>
    </message>
    <message>
        <source>This bundle was altered or cut on its way.</source>
        <translation>Бұл пакет жолда өзгертілген немесе кесілген.</translation>
    </message>
    <message>
        <source>This file names more recipients than any bundle, as something made to keep this device busy would.</source>
        <translation>Бұл файлда кез келген пакеттегіден көп алушы көрсетілген: құрылғыны бос жұмысқа салу үшін жасалған файлдар осындай болады.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of kzdesk.</source>
        <translation>Бұл пакет kzdesk-тің жаңарақ нұсқасында жасалған.</translation>
    </message>
    <message>
        <source>This file was encrypted to this device and holds no bundle.</source>
        <translation>Бұл файл осы құрылғыға арнап шифрланған, бірақ ішінде пакет жоқ.</translation>
    </message>
    <message>
        <source>The inside of this bundle ends before what it announces.</source>
        <translation>Бұл пакеттің ішкі мазмұны мәлімделгеннен бұрын аяқталады.</translation>
    </message>
    <message>
        <source>The head of this bundle is longer than any head may be.</source>
        <translation>Бұл пакеттің тақырыбы рұқсат етілгеннен ұзын.</translation>
    </message>
    <message>
        <source>The head of this bundle does not have the form of a head.</source>
        <translation>Бұл пакеттің тақырыбы тиісті пішінге сай емес.</translation>
    </message>
    <message>
        <source>The head of this bundle is not written in the one form allowed.</source>
        <translation>Бұл пакеттің тақырыбы рұқсат етілген жалғыз пішінде жазылмаған.</translation>
    </message>
    <message>
        <source>The readers of this bundle are named twice or in another order than the one allowed.</source>
        <translation>Бұл пакеттің оқырмандары екі рет немесе рұқсат етілмеген ретпен көрсетілген.</translation>
    </message>
    <message>
        <source>This bundle says that it is for the whole team and for one compartment at once.</source>
        <translation>Бұл пакет әрі бүкіл топқа, әрі бір бөлімге арналған деп жарияланған.</translation>
    </message>
    <message>
        <source>Something is hidden where this bundle should be filled up.</source>
        <translation>Пакет нөлдермен толтырылуы тиіс жерде бірдеңе жасырылған.</translation>
    </message>
    <message>
        <source>This bundle is filled up to another length than the one that follows from its content.</source>
        <translation>Бұл пакет мазмұнынан шығатын ұзындыққа дейін толтырылмаған.</translation>
    </message>
    <message>
        <source>The parts of this bundle are not those its sender put together.</source>
        <translation>Бұл пакеттің бөліктері жөнелтуші құрастырған бөліктер емес.</translation>
    </message>
    <message>
        <source>The parts of this bundle together unpack to more than any bundle may hold.</source>
        <translation>Бұл пакеттің бөліктері бірге ашылғанда кез келген пакет сыйдыратыннан көп орын алады.</translation>
    </message>
    <message>
        <source>This bundle is another team’s.</source>
        <translation>Бұл пакет басқа топтікі.</translation>
    </message>
    <message>
        <source>The sender of this bundle is no device of the team.</source>
        <translation>Бұл пакеттің жөнелтушісі топтың құрылғысы емес.</translation>
    </message>
    <message>
        <source>The sender of this bundle was removed from the team.</source>
        <translation>Бұл пакеттің жөнелтушісі топтан шығарылған.</translation>
    </message>
    <message>
        <source>The signature of this bundle is not that of the device it names as its sender.</source>
        <translation>Бұл пакеттің қолтаңбасы жөнелтуші ретінде көрсетілген құрылғыныкі емес.</translation>
    </message>
    <message>
        <source>The signature of this bundle was made by its sender for something else and moved here.</source>
        <translation>Бұл пакеттің қолтаңбасын жөнелтуші басқа нәрсе үшін қойған; оны мұнда көшірген.</translation>
    </message>
    <message>
        <source>This bundle opens here although its sender did not address it to this device.</source>
        <translation>Бұл пакет осында ашылады, алайда жөнелтуші оны осы құрылғыға жолдамаған.</translation>
    </message>
    <message>
        <source>This bundle is addressed to devices that may not read what it holds.</source>
        <translation>Бұл пакет оның мазмұнын оқуға құқығы жоқ құрылғыларға жолданған.</translation>
    </message>
    <message>
        <source>The sender of this bundle may not read the compartment it comes from.</source>
        <translation>Бұл пакеттің жөнелтушісі пакет шыққан бөлімді оқуға құқылы емес.</translation>
    </message>
    <message>
        <source>A courier’s device sent records of its own, which couriers may not.</source>
        <translation>Курьердің құрылғысы өз жазбаларын жіберген, ал курьерлерге бұған рұқсат жоқ.</translation>
    </message>
    <message>
        <source>This bundle rests on a list of members that has not arrived.</source>
        <translation>Бұл пакет әлі келмеген мүшелер тізіміне сүйенеді.</translation>
    </message>
    <message>
        <source>This belongs to a compartment the team does not have.</source>
        <translation>Бұл топта жоқ бөлімге жатады.</translation>
    </message>
    <message>
        <source>A segment ends before what it announces.</source>
        <translation>Сегмент мәлімделгеннен бұрын аяқталады.</translation>
    </message>
    <message>
        <source>The header of a segment does not have the form of a header.</source>
        <translation>Сегменттің тақырыбы тиісті пішінге сай емес.</translation>
    </message>
    <message>
        <source>The header of a segment is not written in the one form allowed.</source>
        <translation>Сегменттің тақырыбы рұқсат етілген жалғыз пішінде жазылмаған.</translation>
    </message>
    <message>
        <source>The header of a segment is longer than any header may be.</source>
        <translation>Сегменттің тақырыбы рұқсат етілгеннен ұзын.</translation>
    </message>
    <message>
        <source>A segment says that it holds more changes than any segment may.</source>
        <translation>Сегментте кез келген сегмент сыйдыратыннан көп өзгеріс бар деп мәлімделген.</translation>
    </message>
    <message>
        <source>A segment ends before it begins.</source>
        <translation>Сегмент басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>A segment says that it is the first of its author and names one before it, or the other way round.</source>
        <translation>Сегмент авторының біріншісі деп жарияланған, бірақ алдыңғысын атайды немесе керісінше.</translation>
    </message>
    <message>
        <source>A segment has a number that its changes cannot have reached.</source>
        <translation>Сегменттің нөміріне оның өзгерістері жете алмас еді.</translation>
    </message>
    <message>
        <source>A segment says that it needs newer tables than its author had.</source>
        <translation>Сегмент авторында болғаннан жаңарақ кестелерді талап етеді.</translation>
    </message>
    <message>
        <source>The author of a segment witnesses its own changes.</source>
        <translation>Сегменттің авторы өз өзгерістеріне өзі куәлік береді.</translation>
    </message>
    <message>
        <source>The readers of a segment are named twice or in another order than the one allowed.</source>
        <translation>Сегменттің оқырмандары екі рет немесе рұқсат етілмеген ретпен көрсетілген.</translation>
    </message>
    <message>
        <source>A segment leaves out devices that may read its compartment by the list of members.</source>
        <translation>Сегментте мүшелер тізімі бойынша оның бөлімін оқуға құқылы құрылғылар көрсетілмеген.</translation>
    </message>
    <message>
        <source>A segment names readers who may not read its compartment by the list of members.</source>
        <translation>Сегментте мүшелер тізімі бойынша оның бөлімін оқуға құқығы жоқ оқырмандар көрсетілген.</translation>
    </message>
    <message>
        <source>The packed changes of a segment or snapshot are damaged, cut, or not all of what was packed.</source>
        <translation>Сегменттің немесе күй көшірмесінің қапталған өзгерістері бүлінген, кесілген немесе қапталғаны тек бұлар емес.</translation>
    </message>
    <message>
        <source>A segment or snapshot would unpack to more than its author signed, as something made to fill the memory would.</source>
        <translation>Сегмент немесе күй көшірмесі ашылса, автор қол қойғаннан көп орын алар еді: жадты толтыру үшін жасалған файлдар осындай болады.</translation>
    </message>
    <message>
        <source>A segment or snapshot does not say to what size it unpacks.</source>
        <translation>Сегментте немесе күй көшірмесінде оның қандай өлшемге дейін ашылатыны көрсетілмеген.</translation>
    </message>
    <message>
        <source>A segment or snapshot unpacks only with a dictionary that nobody has.</source>
        <translation>Сегмент немесе күй көшірмесі ешкімде жоқ сөздікпен ғана ашылады.</translation>
    </message>
    <message>
        <source>A device wrote two different changes under one number: its vault was copied or its key is in other hands.</source>
        <translation>Құрылғы бір нөмірмен екі түрлі өзгеріс жазған: оның қоймасы көшірілген немесе кілті басқа біреудің қолында.</translation>
    </message>
    <message>
        <source>A device that wrote two different changes under one number earlier sent more.</source>
        <translation>Бұрын бір нөмірмен екі түрлі өзгеріс жазған құрылғы жаңаларын жіберген.</translation>
    </message>
    <message>
        <source>A device sent other changes than those that the list of members names as its own.</source>
        <translation>Құрылғы мүшелер тізімі оныкі деп атаған өзгерістерден басқа өзгерістер жіберген.</translation>
    </message>
    <message>
        <source>Another member has other changes of this device than are here: one of the two was given a forged history.</source>
        <translation>Басқа мүшеде бұл құрылғының өзгерістері мұндағыдан өзгеше: екеуінің біріне жалған тарих берілген.</translation>
    </message>
    <message>
        <source>Too many changes wait for others before them.</source>
        <translation>Тым көп өзгеріс алдыңғыларын күтіп тұр.</translation>
    </message>
    <message>
        <source>A segment is larger than any segment may be.</source>
        <translation>Сегмент рұқсат етілген өлшемнен үлкен.</translation>
    </message>
    <message>
        <source>A segment is another team’s.</source>
        <translation>Сегмент басқа топтікі.</translation>
    </message>
    <message>
        <source>The signature of a segment is not that of the device it names as its author.</source>
        <translation>Сегменттің қолтаңбасы авторы ретінде көрсетілген құрылғыныкі емес.</translation>
    </message>
    <message>
        <source>The signature of a segment was made by its author for something else and moved here.</source>
        <translation>Сегменттің қолтаңбасын автор басқа нәрсе үшін қойған; оны мұнда көшірген.</translation>
    </message>
    <message>
        <source>A segment belongs to another compartment than its bundle.</source>
        <translation>Сегмент өз пакетінен басқа бөлімге жатады.</translation>
    </message>
    <message>
        <source>The author of a segment is no device of the team.</source>
        <translation>Сегменттің авторы топтың құрылғысы емес.</translation>
    </message>
    <message>
        <source>The changes in a segment are not parted as they must be.</source>
        <translation>Сегменттегі өзгерістер тиісінше бөлінбеген.</translation>
    </message>
    <message>
        <source>A segment holds another number of changes than its author signed.</source>
        <translation>Сегменттегі өзгерістер саны автор қол қойған санға сай емес.</translation>
    </message>
    <message>
        <source>A segment holds something that is neither a change nor what is left of a purged one.</source>
        <translation>Сегментте өзгеріс те, өшірілген өзгерістің қалдығы да емес нәрсе бар.</translation>
    </message>
    <message>
        <source>A segment holds a change of which nothing is there.</source>
        <translation>Сегментте ішінде ештеңе жоқ өзгеріс бар.</translation>
    </message>
    <message>
        <source>The changes in a segment are not those its author signed.</source>
        <translation>Сегменттегі өзгерістер оның авторы қол қойған өзгерістер емес.</translation>
    </message>
    <message>
        <source>The changes in a segment do not lead to the end that its author signed.</source>
        <translation>Сегменттегі өзгерістер автор қол қойған соңға апармайды.</translation>
    </message>
    <message>
        <source>The changes in a segment do not follow from those before them.</source>
        <translation>Сегменттегі өзгерістер алдыңғыларынан туындамайды.</translation>
    </message>
    <message>
        <source>A segment rests on an older list of members than the one before it.</source>
        <translation>Сегмент алдыңғы сегментке қарағанда ескірек мүшелер тізіміне сүйенеді.</translation>
    </message>
    <message>
        <source>A snapshot does not have the form of a snapshot.</source>
        <translation>Күй көшірмесінің пішіні дұрыс емес.</translation>
    </message>
    <message>
        <source>A snapshot is another team’s.</source>
        <translation>Күй көшірмесі басқа топтыкі.</translation>
    </message>
    <message>
        <source>A snapshot belongs to another compartment than its bundle.</source>
        <translation>Күй көшірмесі өз пакетінен басқа бөлімге жатады.</translation>
    </message>
    <message>
        <source>A snapshot was made by a device that is no coordinator’s.</source>
        <translation>Күй көшірмесін үйлестірушіге тиесілі емес құрылғы жасаған.</translation>
    </message>
    <message>
        <source>A snapshot was sent by another device than the one that made it.</source>
        <translation>Күй көшірмесін оны жасаған құрылғы емес, басқа құрылғы жіберген.</translation>
    </message>
    <message>
        <source>The signature of a snapshot is not that of the device it names as its maker.</source>
        <translation>Күй көшірмесінің қолтаңбасы оны жасаған деп көрсетілген құрылғыныкі емес.</translation>
    </message>
    <message>
        <source>A snapshot was sent to some readers of its compartment alone, so that the others cannot check it.</source>
        <translation>Күй көшірмесі бөлім оқырмандарының кейбіріне ғана жіберілген, сондықтан қалғандары оны тексере алмайды.</translation>
    </message>
    <message>
        <source>A part of a snapshot is not one of those its maker signed.</source>
        <translation>Күй көшірмесінің бөлігі оны жасаған адам қол қойған бөліктердің бірі емес.</translation>
    </message>
    <message>
        <source>A snapshot names another last change of a device than that device signed.</source>
        <translation>Күй көшірмесінде құрылғының соңғы өзгерісі ретінде ол қол қоймаған өзгеріс көрсетілген.</translation>
    </message>
    <message>
        <source>A snapshot holds a change that lies beyond the last one it names of that device.</source>
        <translation>Күй көшірмесінде сол құрылғының соңғысы деп көрсетілгеннен кейінгі өзгеріс бар.</translation>
    </message>
    <message>
        <source>A snapshot holds more of a record than what stands, or its records are out of order.</source>
        <translation>Күй көшірмесінде жазба туралы күшінде тұрғаннан артық мәлімет бар немесе жазбалардың реті бұзылған.</translation>
    </message>
    <message>
        <source>A snapshot holds one change twice.</source>
        <translation>Күй көшірмесінде бір өзгеріс екі рет тұр.</translation>
    </message>
    <message>
        <source>The records of a snapshot are not those its maker signed.</source>
        <translation>Күй көшірмесіндегі жазбалар оны жасаған адам қол қойған жазбалар емес.</translation>
    </message>
    <message>
        <source>A snapshot is not what the changes of its compartment come to: its maker gave a new device false or incomplete records.</source>
        <translation>Күй көшірмесі бөлімдегі өзгерістерден шығатын нәтижеге сәйкес келмейді: оны жасаған адам жаңа құрылғыға жалған немесе толық емес жазбалар берген.</translation>
    </message>
    <message>
        <source>A device wrote the release of a list, which coordinators alone may write.</source>
        <translation>Құрылғы тізімнің шығарылымын жазған, ал мұны тек үйлестірушілер жаза алады.</translation>
    </message>
    <message>
        <source>A device ordered something to be purged, which coordinators alone may.</source>
        <translation>Құрылғы бірдеңені өшіруге өкім берген, ал мұны тек үйлестірушілер жасай алады.</translation>
    </message>
    <message>
        <source>A change is larger than any change may be.</source>
        <translation>Өзгеріс рұқсат етілген өлшемнен үлкен.</translation>
    </message>
    <message>
        <source>A change is not written in the one form allowed.</source>
        <translation>Өзгеріс рұқсат етілген жалғыз пішінде жазылмаған.</translation>
    </message>
    <message>
        <source>A change concerns a record whose id is none.</source>
        <translation>Өзгеріс идентификаторы жарамсыз жазбаға қатысты.</translation>
    </message>
    <message>
        <source>The reason given for a change is too long or holds what cannot be seen.</source>
        <translation>Өзгерістің негіздемесі тым ұзын немесе көрінбейтін таңбалардан тұрады.</translation>
    </message>
    <message>
        <source>A change says that it replaces too much, or what cannot be.</source>
        <translation>Өзгеріс тым көпті немесе болуы мүмкін емес нәрсені алмастырады.</translation>
    </message>
    <message>
        <source>A change names another author than the segment it stands in.</source>
        <translation>Өзгерісте оның сегментіндегіден өзге автор көрсетілген.</translation>
    </message>
    <message>
        <source>A change names another compartment than the segment it stands in.</source>
        <translation>Өзгерісте оның сегментіндегіден өзге бөлім көрсетілген.</translation>
    </message>
    <message>
        <source>A change has another number than its place in the segment.</source>
        <translation>Өзгерістің нөмірі сегменттегі орнына сай емес.</translation>
    </message>
    <message>
        <source>A change concerns a kind of record nobody has.</source>
        <translation>Өзгеріс жоқ жазба түріне қатысты.</translation>
    </message>
    <message>
        <source>A change concerns a field nobody has.</source>
        <translation>Өзгеріс жоқ өріске қатысты.</translation>
    </message>
    <message>
        <source>A change does something that no change does.</source>
        <translation>Өзгеріс ешбір өзгеріс жасамайтын нәрсені жасайды.</translation>
    </message>
    <message>
        <source>A change says that it does one thing and does another.</source>
        <translation>Өзгеріс бір нәрсені мәлімдеп, басқасын жасайды.</translation>
    </message>
    <message>
        <source>A change neither deletes its record nor lets it stand.</source>
        <translation>Өзгеріс жазбаны жоймайды да, қалдырмайды да.</translation>
    </message>
    <message>
        <source>A change writes a longer text than a field holds.</source>
        <translation>Өзгеріс өріске сыйғаннан ұзын мәтін жазады.</translation>
    </message>
    <message>
        <source>A change writes a text with characters that cannot be seen.</source>
        <translation>Өзгеріс көрінбейтін таңбалары бар мәтін жазады.</translation>
    </message>
    <message>
        <source>A change alters a record that is written once and stays for ever.</source>
        <translation>Өзгеріс бір рет жазылып, мәңгі қалатын жазбаны қайта жазады.</translation>
    </message>
    <message>
        <source>A change alters a field that is written once with its record.</source>
        <translation>Өзгеріс жазбамен бірге бір рет толтырылатын өрісті қайта жазады.</translation>
    </message>
    <message>
        <source>A change says that it was written at a moment no clock shows.</source>
        <translation>Өзгеріс ешбір сағат көрсетпейтін сәтпен белгіленген.</translation>
    </message>
    <message>
        <source>A change makes a new record and says that it replaces another.</source>
        <translation>Өзгеріс жаңа жазба жасайды, әрі басқасын алмастырамын дейді.</translation>
    </message>
    <message>
        <source>A change puts itself in the place of what is in a compartment its author never read.</source>
        <translation>Өзгеріс авторы ешқашан оқымаған бөлімдегінің орнына өзін қояды.</translation>
    </message>
    <message>
        <source>A change adds something, such as a consent, to a record its author could never read.</source>
        <translation>Өзгеріс авторы ешқашан оқи алмаған жазбаға бірдеңені, мысалы келісімді, қосады.</translation>
    </message>
    <message>
        <source>A change makes a record of another kind out of one that is here.</source>
        <translation>Өзгеріс бар жазбадан басқа түрдегі жазба жасайды.</translation>
    </message>
    <message>
        <source>An evidence file is not what its record says.</source>
        <translation>Дәлел файлы өз жазбасына сай емес.</translation>
    </message>
    <message>
        <source>A list of members ends in the middle of an entry.</source>
        <translation>Мүшелер тізімі жазбаның ортасында үзіледі.</translation>
    </message>
    <message>
        <source>An entry of the list of members is longer than any entry may be.</source>
        <translation>Мүшелер тізімінің жазбасы рұқсат етілгеннен ұзын.</translation>
    </message>
    <message>
        <source>A list of members has more entries than any list may.</source>
        <translation>Мүшелер тізімінде рұқсат етілгеннен көп жазба бар.</translation>
    </message>
    <message>
        <source>An entry of the list of members orders what is so already or cannot be done.</source>
        <translation>Мүшелер тізімінің жазбасы орындалып қойған немесе орындалмайтын нәрсені бұйырады.</translation>
    </message>
    <message>
        <source>An entry of the list of members takes in a device or keys that the team has or had already.</source>
        <translation>Мүшелер тізімінің жазбасы топта бар немесе бұрын болған құрылғыны не кілттерді қабылдайды.</translation>
    </message>
    <message>
        <source>An entry of the list of members concerns a device or compartment that the team does not have.</source>
        <translation>Мүшелер тізімінің жазбасы топта жоқ құрылғыға немесе бөлімге қатысты.</translation>
    </message>
    <message>
        <source>Without this device the team would have no coordinator.</source>
        <translation>Бұл құрылғысыз топта үйлестіруші қалмас еді.</translation>
    </message>
    <message>
        <source>An entry of the list of members founds the team a second time.</source>
        <translation>Мүшелер тізімінің жазбасы топты екінші рет құрады.</translation>
    </message>
    <message>
        <source>There are two lists of members that contradict each other.</source>
        <translation>Бір-біріне қайшы екі мүшелер тізімі бар.</translation>
    </message>
    <message>
        <source>An entry of the list of members stands beside one that people have settled to hold.</source>
        <translation>Мүшелер тізімінің жазбасы адамдар күшінде деп шешкен жазбаға қайшы келеді.</translation>
    </message>
    <message>
        <source>A coordinator’s entry of the list of members takes out changes that this coordinator had said to have.</source>
        <translation>Үйлестірушінің мүшелер тізіміндегі жазбасы сол үйлестіруші өзінде бар деп хабарлаған өзгерістерді алып тастайды.</translation>
    </message>
    <message>
        <source>This is no invitation.</source>
        <translation>Бұл шақыру емес.</translation>
    </message>
    <message>
        <source>This invitation was altered.</source>
        <translation>Бұл шақыру өзгертілген.</translation>
    </message>
    <message>
        <source>This invitation is older than seven days.</source>
        <translation>Бұл шақыруға жеті күннен асты.</translation>
    </message>
    <message>
        <source>This answer belongs to no open invitation of this device.</source>
        <translation>Бұл жауап осы құрылғының ашық шақыруларының ешқайсысына жатпайды.</translation>
    </message>
    <message>
        <source>This answer was altered.</source>
        <translation>Бұл жауап өзгертілген.</translation>
    </message>
    <message>
        <source>A courier’s device wrote changes, which couriers may not.</source>
        <translation>Курьердің құрылғысы өзгерістер жазған, ал курьерлерге бұған рұқсат жоқ.</translation>
    </message>
    <message>
        <source>A device wrote into the own desk of another, which it was never given.</source>
        <translation>Құрылғы өзіне ешқашан берілмеген басқа құрылғының үстеліне жазған.</translation>
    </message>
    <message>
        <source>A device wrote into a compartment it may not read.</source>
        <translation>Құрылғы оқуға құқығы жоқ бөлімге жазба жасаған.</translation>
    </message>
    <message>
        <source>A device wrote into a compartment after that was taken from it.</source>
        <translation>Құрылғы бөлімге қолжетімділігі алынғаннан кейін жазған.</translation>
    </message>
    <message>
        <source>These changes were written by a device after it was removed.</source>
        <translation>Бұл өзгерістерді құрылғы топтан шығарылғаннан кейін жазған.</translation>
    </message>
    <message>
        <source>A change does not have the form of a change.</source>
        <translation>Өзгеріс өз пішініне сай емес.</translation>
    </message>
    <message>
        <source>A change writes a value that its field cannot hold.</source>
        <translation>Өзгеріс өрісіне сыймайтын мән жазады.</translation>
    </message>
    <message>
        <source>The times of the changes of one device run backwards.</source>
        <translation>Бір құрылғы өзгерістерінің уақыты кері жүреді.</translation>
    </message>
    <message>
        <source>A change was left out although no coordinator had it purged.</source>
        <translation>Өзгеріс түсіріп тасталған, алайда оны өшіруге ешбір үйлестіруші өкім бермеген.</translation>
    </message>
    <message>
        <source>An entry of the list of members does not have its form.</source>
        <translation>Мүшелер тізімінің жазбасы өз пішініне сай емес.</translation>
    </message>
    <message>
        <source>An entry of the list of members is not written in the one form allowed.</source>
        <translation>Мүшелер тізімінің жазбасы рұқсат етілген жалғыз пішінде жазылмаған.</translation>
    </message>
    <message>
        <source>This list of members does not begin where the team’s begins.</source>
        <translation>Бұл мүшелер тізімі топ тізімінің басынан басталмайды.</translation>
    </message>
    <message>
        <source>The first entry of this list of members founds no team.</source>
        <translation>Бұл мүшелер тізімінің бірінші жазбасы топ құрмайды.</translation>
    </message>
    <message>
        <source>An entry of the list of members is another team’s.</source>
        <translation>Мүшелер тізімінің жазбасы басқа топтікі.</translation>
    </message>
    <message>
        <source>The signature of an entry of the list of members is not that of the device it names.</source>
        <translation>Мүшелер тізімі жазбасының қолтаңбасы онда көрсетілген құрылғыныкі емес.</translation>
    </message>
    <message>
        <source>An entry of the list of members was written by a device that is not in the team.</source>
        <translation>Мүшелер тізімінің жазбасын топта жоқ құрылғы жасаған.</translation>
    </message>
    <message>
        <source>An entry of the list of members was written by a device that is no coordinator’s.</source>
        <translation>Мүшелер тізімінің жазбасын үйлестірушіге тиесілі емес құрылғы жасаған.</translation>
    </message>
    <message>
        <source>An entry of the list of members was written by a device after it was removed.</source>
        <translation>Мүшелер тізімінің жазбасын құрылғы топтан шығарылғаннан кейін жасаған.</translation>
    </message>
    <message>
        <source>An entry of the list of members has another number than its place in the list.</source>
        <translation>Мүшелер тізімі жазбасының нөмірі тізімдегі орнына сай емес.</translation>
    </message>
    <message>
        <source>An entry of the list of members does not follow from the one it names.</source>
        <translation>Мүшелер тізімінің жазбасы өзі сілтеген жазбадан туындамайды.</translation>
    </message>
    <message>
        <source>A list of members does not end where its sender says.</source>
        <translation>Мүшелер тізімі жөнелтуші айтқан жерде аяқталмайды.</translation>
    </message>
    <message>
        <source>This is no answer to an invitation of this device.</source>
        <translation>Бұл осы құрылғының шақыруына жауап емес.</translation>
    </message>
    <message>
        <source>This answer is meant for another team.</source>
        <translation>Бұл жауап басқа топқа арналған.</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 проксиі</translation>
    </message>
    <message>
        <source>Host and port, such as 127.0.0.1:9050 for Tor. Empty: the place is asked directly.</source>
        <translation>Хост пен порт, мысалы Tor үшін 127.0.0.1:9050. Бос болса: тікелей қосылу.</translation>
    </message>
    <message>
        <source>S3 object storage</source>
        <translation>S3 нысандар қоймасы</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Сервердің мекенжайы</translation>
    </message>
    <message>
        <source>Begins with https://, without the name of the bucket.</source>
        <translation>https:// деп басталады, себет атынсыз.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Себет (bucket)</translation>
    </message>
    <message>
        <source>An existing bucket for nothing else, which only this access may read.</source>
        <translation>Тек алмасуға арналған, тек осы кілтпен ашылатын бар себет.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Аймақ</translation>
    </message>
    <message>
        <source>As its keeper names it. Empty: us-east-1, which servers of one place take.</source>
        <translation>Серверді жүргізетін адам атағандай. Бос болса: us-east-1, оны аймақсыз серверлер қабылдайды.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Қатынау кілті</translation>
    </message>
    <message>
        <source>The name of an access for the exchange alone.</source>
        <translation>Тек алмасуға арналған қатынаудың аты.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Құпия кілт</translation>
    </message>
    <message>
        <source>What belongs to the access key.</source>
        <translation>Қатынау кілтінің жұбы.</translation>
    </message>
    <message>
        <source>SFTP (SSH server)</source>
        <translation>SFTP (SSH сервері)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Its name, and after a colon its port if that is not 22.</source>
        <translation>Оның аты, ал порты 22 болмаса, қос нүктеден кейін порты.</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Сервердегі қалта</translation>
    </message>
    <message>
        <source>An existing folder for nothing else. Empty: where one arrives.</source>
        <translation>Тек алмасуға арналған бар қалта. Бос болса: кіргенде түсетін қалта.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Пайдаланушы аты</translation>
    </message>
    <message>
        <source>An account for the exchange alone: its owner is seen by the server.</source>
        <translation>Тек алмасуға арналған есептік жазба: оның иесін сервер көреді.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпия сөз</translation>
    </message>
    <message>
        <source>Of the account, or of the private key where there is one.</source>
        <translation>Есептік жазбаның немесе жабық кілт болса, соның құпия сөзі.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Жабық кілт</translation>
    </message>
    <message>
        <source>A file of OpenSSH, kept in the vault; it can be deleted where it was.</source>
        <translation>OpenSSH файлы, қоймада сақталады; бұрынғы жерінен жоюға болады.</translation>
    </message>
    <message>
        <source>WebDAV (Nextcloud and others)</source>
        <translation>WebDAV (Nextcloud және басқалар)</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Қалтаның мекенжайы</translation>
    </message>
    <message>
        <source>Begins with https:// and ends with an existing folder for nothing else. Sending a large file that breaks off goes on at Nextcloud; elsewhere it begins anew.</source>
        <translation>https:// деп басталып, тек алмасуға арналған бар қалтамен аяқталады. Үлкен файлды жіберу үзілсе, Nextcloud серверінде жалғасады; басқаларында қайта басталады.</translation>
    </message>
    <message>
        <source>Where the server offers app passwords, take one of those.</source>
        <translation>Сервер қолданба құпия сөздерін берсе, соның бірін алыңыз.</translation>
    </message>
    <message>
        <source>Certificate of an own authority</source>
        <translation>Меншікті орталықтың сертификаты</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of its own: the file (PEM) that its keeper gave you. Then this one alone is trusted.</source>
        <translation>Тек өз сертификаты бар сервер үшін: серверді жүргізетін адам берген файл (PEM). Сонда тек осыған сенім болады.</translation>
    </message>
    <message>
        <source>This name cannot be used. A name is one line of 1 to 80 characters that can be seen.</source>
        <translation>Мұндай атауды қолдануға болмайды. Атау — 1-ден 80-ге дейін көрінетін таңбадан тұратын бір жол.</translation>
    </message>
    <message>
        <source>This vault is not about to join a team.</source>
        <translation>Бұл қойма топқа қосылу үстінде емес.</translation>
    </message>
    <message>
        <source>This vault belongs to no team yet. Create one, or join one by an invitation.</source>
        <translation>Бұл қойма әлі ешқандай топқа жатпайды. Топ құрыңыз немесе шақыру бойынша қосылыңыз.</translation>
    </message>
    <message>
        <source>This vault belongs to a team already. A vault has one team: make another vault for another team.</source>
        <translation>Бұл қойма топқа тиесілі болып қойған. Қойманың тобы біреу: басқа топ үшін басқа қойма жасаңыз.</translation>
    </message>
    <message>
        <source>This device was removed from the team: it neither sends nor receives any more. What it has stays readable here.</source>
        <translation>Бұл құрылғы топтан шығарылған: ол енді жөнелтпейді де, қабылдамайды. Ондағы деректер осында оқылатын болып қалады.</translation>
    </message>
    <message>
        <source>This device waits to be taken into the team. Receive when whoever invited it has confirmed and sent.</source>
        <translation>Бұл құрылғы топқа қабылдануды күтіп тұр. Шақырған адам растап, жөнелткеннен кейін қабылдаңыз.</translation>
    </message>
    <message>
        <source>This vault was restored from an older copy and has written since, or a copy of it is in use elsewhere: others have different changes under the same numbers. What is here stays readable; export it and let this person join with a new vault. After restoring a backup, receive before anything is written.</source>
        <translation>Бұл қойма ескірек көшірмеден қалпына келтіріліп, содан бері оған жазба жасалған немесе оның көшірмесі басқа жерде қолданылуда: басқаларда сол нөмірлермен өзге өзгерістер бар. Мұндағы деректер оқылатын болып қалады; оларды шығарып алып, бұл адам жаңа қоймамен қосылсын. Сақтық көшірмеден қалпына келтіргеннен кейін алдымен қабылдап, содан соң ғана жазыңыз.</translation>
    </message>
    <message>
        <source>A coordinator alone can do this.</source>
        <translation>Мұны тек үйлестіруші істей алады.</translation>
    </message>
    <message>
        <source>There are no two lists of members to choose from.</source>
        <translation>Таңдайтын екі мүшелер тізімі жоқ.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Таңдау …</translation>
    </message>
    <message>
        <source>{setting} (may stay empty)</source>
        <translation>{setting} (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>The file with a key or certificate cannot be read. Choose it again.</source>
        <translation>Кілт немесе сертификат файлы оқылмайды. Оны қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>New compartment</source>
        <translation>Жаңа бөлім</translation>
    </message>
    <message>
        <source>Found the compartment</source>
        <translation>Бөлім құру</translation>
    </message>
    <message>
        <source>Name of the compartment</source>
        <translation>Бөлімнің атауы</translation>
    </message>
    <message>
        <source>Every device of the team learns the name, so it should name nobody.</source>
        <translation>Атауды топтың әр құрылғысы біледі, сондықтан онда ешкімнің есімі болмауға тиіс.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Оны кім оқиды</translation>
    </message>
    <message>
        <source>Monitors who read it too (the space bar gives and takes)</source>
        <translation>Оны бақылаушылардың қайсысы да оқиды (бос орын пернесі ашады және жабады)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Coordinators read every compartment, and each device its own desk. A device that is taken out keeps what it already had. The others learn of it when you send.</source>
        <translation>Үйлестірушілер әр бөлімді, әр құрылғы өз үстелін оқиды. Оқудан шығарылған құрылғыда бұрын болғаны қалады. Басқалар бұл туралы сіз жіберген кезде біледі.</translation>
    </message>
    <message>
        <source>Found a team</source>
        <translation>Топ құру</translation>
    </message>
    <message>
        <source>This device becomes the first coordinator’s: it reads everything and takes the others in. Names are seen by every device of the team and by nobody else.</source>
        <translation>Бұл құрылғы бірінші үйлестірушінің құрылғысы болады: ол бәрін оқиды және басқаларды қабылдайды. Атауларды топтың әр құрылғысы ғана көреді.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Топқа қосылу</translation>
    </message>
    <message>
        <source>A coordinator hands you an invitation. You hand back an answer, and the two of you compare nine words by voice or in person: only then is the invitation known not to be somebody else’s.</source>
        <translation>Үйлестіруші сізге шақыру береді. Сіз жауап қайтарасыз да, екеуіңіз тоғыз сөзді дауыспен немесе кездескенде салыстырасыз: сонда ғана шақырудың ауыстырылмағаны белгілі болады.</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Топтың атауы</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Осы құрылғының атауы</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Файлдан …</translation>
    </message>
    <message>
        <source>Save in a file …</source>
        <translation>Файлға сақтау …</translation>
    </message>
    <message>
        <source>The same as a code to photograph</source>
        <translation>Дәл осының суретке түсіруге болатын коды</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Choose another one.</source>
        <translation>Файл оқылмайды немесе жазылмайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Invitation for one device</source>
        <translation>Бір құрылғыға арналған шақыру</translation>
    </message>
    <message>
        <source>Hand this to the person who joins, and to nobody else</source>
        <translation>Мұны қосылатын адамға ғана беріңіз</translation>
    </message>
    <message>
        <source>It can be answered until {moment}, by one device.</source>
        <translation>Жауапты бір құрылғы ғана, {moment} дейін бере алады.</translation>
    </message>
    <message>
        <source>They enter it in their vault (Exchange, Team, “Join a team”) and hand you an answer. With the answer, choose “Take in …” here; you then compare nine words.</source>
        <translation>Ол жақта оны өз қоймасына енгізеді (Алмасу, Топ, «Топқа қосылу») да, сізге жауап береді. Жауапты алған соң осында «Қабылдау …» таңдаңыз; содан кейін бірге тоғыз сөзді салыстырасыздар.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Take a device in</source>
        <translation>Құрылғыны қабылдау</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Шақыруға жауап</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Жауапты оқу</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>Сөздер бірдей: қабылдау</translation>
    </message>
    <message>
        <source>“{name}” answered. Compare these nine words, by voice or in person, before you take the device in:</source>
        <translation>«{name}» жауап берді. Құрылғыны қабылдамас бұрын мына тоғыз сөзді дауыспен немесе кездескенде салыстырыңыз:</translation>
    </message>
    <message>
        <source>Paste the answer that was handed to you, or choose its file. Nobody is taken in by reading it.</source>
        <translation>Сізге берілген жауапты қойыңыз немесе оның файлын таңдаңыз. Жауапты оқумен әлі ешкім қабылданбайды.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Role of “{name}”</source>
        <translation>«{name}» құрылғысының рөлі</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Рөлді өзгерту</translation>
    </message>
    <message>
        <source>Joining “{team}”</source>
        <translation>«{team}» тобына қосылу</translation>
    </message>
    <message>
        <source>1. Hand this answer back to {inviter}</source>
        <translation>1. Бұл жауапты қайтарып беріңіз: {inviter}</translation>
    </message>
    <message>
        <source>2. Compare these nine words with {inviter}, by voice or in person, before you go on</source>
        <translation>2. Жалғастырмас бұрын мына тоғыз сөзді шақырған адаммен дауыспен немесе кездескенде салыстырыңыз: {inviter}</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Сөздер бірдей</translation>
    </message>
    <message>
        <source>They differ, or I do not join</source>
        <translation>Олар әртүрлі немесе қосылмаймын</translation>
    </message>
    <message>
        <source>This device waits to be taken into the team. Add the place where the team exchanges and receive there once whoever invited you has confirmed and sent.</source>
        <translation>Бұл құрылғы топқа қабылдануын күтуде. Топтың алмасу орнын қосып, шақырған адам растап, жібергеннен кейін қабылдаңыз.</translation>
    </message>
    <message>
        <source>To the places, to receive</source>
        <translation>Алмасу орындарына, қабылдау үшін</translation>
    </message>
    <message>
        <source>Devices of the team</source>
        <translation>Топтың құрылғылары</translation>
    </message>
    <message>
        <source>Compartments: what is read by whom</source>
        <translation>Бөлімдер: нені кім оқиды</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Құрылғы</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Соңғы хабар</translation>
    </message>
    <message>
        <source>Has seen ours</source>
        <translation>Біздің өзгерістер</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Readable by</source>
        <translation>Оқитындар</translation>
    </message>
    <message>
        <source>{name} – this device</source>
        <translation>{name} – осы құрылғы</translation>
    </message>
    <message>
        <source>{role}, stopped</source>
        <translation>{role}, тоқтатылған</translation>
    </message>
    <message>
        <source>all</source>
        <translation>бәрі алынған</translation>
    </message>
    <message>
        <source>all but {count}</source>
        <translation>алынбағаны: {count}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Id: {id}</source>
        <translation>{name}. {rights}. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Nothing was heard of it yet. Id: {id}</source>
        <translation>{name}. {rights}. Одан әлі ештеңе келген жоқ. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Last heard of on {moment}. Id: {id}</source>
        <translation>{name}. {rights}. Соңғы хабар: {moment}. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. {rights}. Last heard of on {moment}; of the changes made here it had by then: {seen}. Id: {id}</source>
        <translation>{name}. {rights}. Соңғы хабар: {moment}; осында жасалған өзгерістер сол кезде – {seen}. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. Removed from the team: it gets nothing and nothing is taken from it. Id: {id}</source>
        <translation>{name}. Топтан шығарылған: ештеңе алмайды, одан ештеңе қабылданбайды. Id: {id}</translation>
    </message>
    <message>
        <source>{name}. Nothing is taken from it: it wrote two different changes under one number, so its vault was copied or its key is in other hands. Speak with its holder; remove it, and let them join with a new vault. Id: {id}</source>
        <translation>{name}. Одан ештеңе қабылданбайды: ол бір нөмірмен екі түрлі өзгеріс жазған, демек қоймасы көшірілген немесе кілті бөтен қолда. Иесімен сөйлесіңіз; құрылғыны шығарып, ол жаңа қоймамен қосылсын. Id: {id}</translation>
    </message>
    <message>
        <source>Own desk of {name}</source>
        <translation>Өз үстелі: {name}</translation>
    </message>
    <message>
        <source>{name} – new records go here</source>
        <translation>{name} – жаңа жазбалар осында барады</translation>
    </message>
    <message>
        <source>coordinators: {count}</source>
        <translation>үйлестірушілер: {count}</translation>
    </message>
    <message>
        <source>{name}. Readable by: {readers}</source>
        <translation>{name}. Оқитындар: {readers}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі болған жоқ</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>Шақыру …</translation>
    </message>
    <message>
        <source>Take in …</source>
        <translation>Қабылдау …</translation>
    </message>
    <message>
        <source>Change the role …</source>
        <translation>Рөлді өзгерту …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Жою …</translation>
    </message>
    <message>
        <source>Remove from the team …</source>
        <translation>Топтан шығару …</translation>
    </message>
    <message>
        <source>New compartment …</source>
        <translation>Жаңа бөлім …</translation>
    </message>
    <message>
        <source>Change who reads it …</source>
        <translation>Кім оқитынын өзгерту …</translation>
    </message>
    <message>
        <source>New records go here</source>
        <translation>Жаңа жазбалар осында</translation>
    </message>
    <message>
        <source>Remove the device?</source>
        <translation>Құрылғыны шығару керек пе?</translation>
    </message>
    <message>
        <source>“{name}” gets nothing from now on, and nothing it writes is taken any more. What it wrote stays as far as it has come to this device; what has not is taken out everywhere, so receive first. It keeps what it already had. The others learn of it when you send.</source>
        <translation>«{name}» құрылғысы бұдан былай ештеңе алмайды, ол жазатын ештеңе енді қабылданбайды. Оның жазғаны осы құрылғыға жеткен шегінде қалады; жетпегені барлық құрылғыдан алынады, сондықтан алдымен жаңасын алыңыз. Онда бұрын болғаны онда қалады. Басқалар бұл туралы сіз жіберген кезде біледі.</translation>
    </message>
    <message>
        <source>Remove the device</source>
        <translation>Құрылғыны шығару</translation>
    </message>
    <message>
        <source>There are lists of members that contradict each other. Nothing is sent or taken until a coordinator has chosen which one holds; what is in the vault is safe.</source>
        <translation>Бір-біріне қайшы мүшелер тізімдері бар. Қайсысы күшінде екенін үйлестіруші таңдамайынша, ештеңе жіберілмейді де, қабылданбайды; қоймадағы деректер сақталады.</translation>
    </message>
    <message>
        <source>A coordinator changed the list of members so that changes would be taken out which that coordinator had said to have. Nothing was taken out, and nothing is sent or taken until it has been chosen whether that holds.</source>
        <translation>Үйлестіруші мүшелер тізімін өзі бар деп хабарлаған өзгерістер алынып тасталатындай етіп өзгерткен. Ештеңе алынған жоқ; бұның күші бар-жоғы шешілгенше ештеңе жіберілмейді және қабылданбайды.</translation>
    </message>
    <message>
        <source>Compare the lists and choose …</source>
        <translation>Тізімдерді салыстырып, таңдау …</translation>
    </message>
    <message>
        <source>Receive and send</source>
        <translation>Қабылдау және жіберу</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Receive and send at the place that is chosen</source>
        <translation>Таңдалған алмасу орнында қабылдау және жіберу</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Өшірілгендер</translation>
    </message>
    <message>
        <source>Places, the team, or what was purged</source>
        <translation>Орындар, топ немесе өшірілгендер</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Алмасу</translation>
    </message>
    <message>
        <source>Receive and send (F5)</source>
        <translation>Қабылдау және жіберу (F5)</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>“{place}”: {done} of {total}, {speed} in a second</source>
        <translation>«{place}»: {total} ішінен {done}, секундына {speed}</translation>
    </message>
    <message>
        <source>What would leave this device now</source>
        <translation>Қазір осы құрылғыдан не кетер еді</translation>
    </message>
    <message>
        <source>Not taken so far</source>
        <translation>Осы уақытқа дейін қабылданбады</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Орындалуда …</translation>
    </message>
    <message>
        <source>There is no place yet. A place is where the devices of a team leave encrypted files for each other: a USB stick, a shared folder, or a server. Whoever keeps it cannot read them. The team itself is founded or joined on the sheet “Team” (Ctrl+D).</source>
        <translation>Алмасу орны әлі жоқ. Алмасу орны – топ құрылғылары бір-біріне шифрланған файлдар қалдыратын жер: флешка, ортақ қалта немесе сервер. Оны жүргізетін адам файлдарды оқи алмайды. Топ «Топ» парағында құрылады немесе сол жерде топқа қосылады (Ctrl+D).</translation>
    </message>
    <message>
        <source>Stopped. What was taken or sent as a whole stays; the rest follows next time.</source>
        <translation>Тоқтатылды. Толық қабылданғаны немесе жіберілгені қалады; қалғаны келесі жолы.</translation>
    </message>
    <message>
        <source>Send to this place for the first time?</source>
        <translation>Бұл алмасу орнына алғаш рет жіберу керек пе?</translation>
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
        <translation>Алмасу орнын қосу</translation>
    </message>
    <message>
        <source>Try it out and keep it</source>
        <translation>Сынап, сақтау</translation>
    </message>
    <message>
        <source>The key is the same: try it out and keep it</source>
        <translation>Кілт бірдей: сынап, сақтау</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Алмасу орнының түрі</translation>
    </message>
    <message>
        <source>Name of the place, for you alone</source>
        <translation>Орынның атауы, тек өзіңіз үшін</translation>
    </message>
    <message>
        <source>The place is being tried out …</source>
        <translation>Алмасу орны сыналуда …</translation>
    </message>
    <message>
        <source>The server shows this key. Compare it, letter by letter, with what its keeper tells you by another way:
{key}</source>
        <translation>Сервер мына кілтті көрсетеді. Оны серверді жүргізетін адам басқа жолмен айтқан кілтпен әріптеп салыстырыңыз:
{key}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Алмасу орындары</translation>
    </message>
    <message>
        <source>Add a place …</source>
        <translation>Орын қосу …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Сынау</translation>
    </message>
    <message>
        <source>Tidy …</source>
        <translation>Реттеу …</translation>
    </message>
    <message>
        <source>The place can be used.</source>
        <translation>Алмасу орны жұмыс істейді.</translation>
    </message>
    <message>
        <source>“{name}” and its passwords are removed from this vault. What lies at the place stays there.</source>
        <translation>«{name}» орны мен оның құпия сөздері осы қоймадан жойылады. Алмасу орнындағы нәрсе сонда қалады.</translation>
    </message>
    <message>
        <source>Remove the place?</source>
        <translation>Алмасу орнын жою керек пе?</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Орынды жою</translation>
    </message>
    <message>
        <source>What was not taken, and why</source>
        <translation>Не қабылданбады және неге</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
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
        <translation>{reason} Кімнен: {sender}. Файл: {file}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>The lines that are chosen are received once more; several with Shift or Ctrl+A.</source>
        <translation>Таңдалған жолдар тағы бір рет қабылданады; бірнешеуін Shift не Ctrl+A арқылы таңдайды.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Бақылаушы</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Үйлестіруші</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>Monitor: reads and writes the own desk and what was given to it</source>
        <translation>Бақылаушы: өз үстелін және берілгенін оқиды, жазады</translation>
    </message>
    <message>
        <source>Coordinator: reads everything, takes devices in and out</source>
        <translation>Үйлестіруші: бәрін оқиды, құрылғыларды қабылдайды және шығарады</translation>
    </message>
    <message>
        <source>Courier: carries files and reads none of them</source>
        <translation>Курьер: файлдарды тасиды, біреуін де оқымайды</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>Nothing: this place has everything this device may send.</source>
        <translation>Ештеңе: бұл алмасу орнында осы құрылғы жібере алатынның бәрі бар.</translation>
    </message>
    <message>
        <source>Files of others, passed on unread: {count}</source>
        <translation>Оқылмай берілетін өзгелердің файлдары: {count}</translation>
    </message>
    <message>
        <source>nobody else yet</source>
        <translation>әзірге басқа ешкім</translation>
    </message>
    <message>
        <source>Records: {records}, files: {files} ({size}). Readable by – coordinators: {coordinators}, other devices: {others}.</source>
        <translation>Жазбалар: {records}, файлдар: {files} ({size}). Оқи алатындар – үйлестірушілер: {coordinators}, басқа құрылғылар: {others}.</translation>
    </message>
    <message>
        <source>{compartment} – {what}. Readable by: {readers}</source>
        <translation>{compartment} – {what}. Оқитындар: {readers}</translation>
    </message>
    <message>
        <source>records: {count}</source>
        <translation>жазбалар: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>файлдар: {count}</translation>
    </message>
    <message>
        <source>changes of others passed on: {count}</source>
        <translation>өзгелердің берілетін өзгерістері: {count}</translation>
    </message>
    <message>
        <source>all records as they stand now, for new devices: {count}</source>
        <translation>жаңа құрылғыларға арналған, қазіргі күйіндегі барлық жазбалар: {count}</translation>
    </message>
    <message>
        <source>Sent – changes: {operations}, in bundles: {bundles} ({size}); evidence files: {files}; passed on for others: {carried}.</source>
        <translation>Жіберілді – өзгерістер: {operations}, пакеттер: {bundles} ({size}); дәлел файлдары: {files}; өзгелер үшін берілгені: {carried}.</translation>
    </message>
    <message>
        <source>Received – changes: {operations}, in bundles: {bundles}; evidence files: {files}; kept for others: {carried}.</source>
        <translation>Қабылданды – өзгерістер: {operations}, пакеттер: {bundles}; дәлел файлдары: {files}; өзгелер үшін сақталды: {carried}.</translation>
    </message>
    <message>
        <source>Deleted there – bundles: {bundles}, evidence files: {files}, {size} in all.</source>
        <translation>Ол жерден жойылды – пакеттер: {bundles}, дәлел файлдары: {files}, барлығы {size}.</translation>
    </message>
    <message>
        <source>Sent: nothing, the place has everything.</source>
        <translation>Жіберетін ештеңе жоқ: бұл орында бәрі бар.</translation>
    </message>
    <message>
        <source>Received: nothing new.</source>
        <translation>Қабылдайтын жаңа ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Records that came as they stand: {count}.</source>
        <translation>Қазіргі күйінде бірден келген жазбалар: {count}.</translation>
    </message>
    <message>
        <source>Waiting for earlier ones that have not come: {count}.</source>
        <translation>Келмеген бұрынғыларын күтуде: {count}.</translation>
    </message>
    <message>
        <source>Looked at again when the newest list of members has come: {count}.</source>
        <translation>Ең жаңа мүшелер тізімі келгенде қайта қаралады: {count}.</translation>
    </message>
    <message>
        <source>Changes taken out, written after their author was removed: {count}.</source>
        <translation>Авторы шығарылғаннан кейін жазылған, алып тасталған өзгерістер: {count}.</translation>
    </message>
    <message>
        <source>Not taken: {count}. The reasons stand below.</source>
        <translation>Қабылданбады: {count}. Себептері төменде.</translation>
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
        <translation>Мұндай алмасу орны жоқ. Осы қойманың алмасу орындарының тізімін қараңыз.</translation>
    </message>
    <message>
        <source>There is no such kind of place.</source>
        <translation>Алмасу орнының мұндай түрі жоқ.</translation>
    </message>
    <message>
        <source>Give the place a name that no other place of this vault has, such as “red stick”.</source>
        <translation>Орынға осы қойманың басқа орындарында жоқ атау беріңіз, мысалы «қызыл флешка».</translation>
    </message>
    <message>
        <source>“{setting}” is missing. Nothing was changed.</source>
        <translation>Көрсетілмеген: «{setting}». Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Which list of members holds?</source>
        <translation>Қай мүшелер тізімі күшінде?</translation>
    </message>
    <message>
        <source>Keep the chosen list</source>
        <translation>Таңдалған тізімді қалдыру</translation>
    </message>
    <message>
        <source>Coordinators changed the list of members without knowing of each other, or somebody else uses a coordinator’s key. Only people can tell what was meant: speak with the other coordinators, agree, and choose the same list on every device where you are asked.</source>
        <translation>Үйлестірушілер мүшелер тізімін бір-бірінен хабарсыз өзгертті немесе үйлестірушінің кілтін басқа біреу пайдаланып жүр. Қайсысы дұрыс екенін адамдар ғана шеше алады: басқа үйлестірушілермен сөйлесіп, келісіңіз де, сұралған әр құрылғыда бір тізімді таңдаңыз.</translation>
    </message>
    <message>
        <source>A coordinator changed the list of members so that changes would be taken out which that coordinator had said to have. That happens when their vault was restored from a backup, when it is meant so, or when their key is in other hands. Ask that coordinator and the others, by voice or in person, before you choose.</source>
        <translation>Үйлестіруші мүшелер тізімін өзі бар деп хабарлаған өзгерістер алынып тасталатындай етіп өзгерткен. Бұл оның қоймасы сақтық көшірмеден қалпына келтірілгенде, әдейі жасалғанда немесе кілті басқа біреудің қолында болғанда кездеседі. Таңдамас бұрын сол үйлестіруші мен басқалардан дауыспен немесе кездескенде сұраңыз.</translation>
    </message>
    <message>
        <source>These lists were written by one and the same device, “{name}”. That happens when its vault was copied or restored from a backup, or when its key is in other hands. Ask whoever holds it before you choose.</source>
        <translation>Бұл тізімдерді бір ғана құрылғы жазған: «{name}». Оның қоймасы көшірілсе не сақтық көшірмеден қалпына келтірілсе немесе кілті бөтен қолда болса, осылай болады. Таңдамас бұрын құрылғы иесінен сұраңыз.</translation>
    </message>
    <message>
        <source>What was done on the other list does not hold: what of it was right has to be done again. The others learn of the choice when you send. It cannot be taken back.</source>
        <translation>Басқа тізімде жасалғаны күшін жояды: оның дұрысын қайта жасау керек болады. Басқалар таңдау туралы сіз жіберген кезде біледі. Таңдауды қайтарып алуға болмайды.</translation>
    </message>
    <message>
        <source>{number}. Keep this list</source>
        <translation>{number}. Осы тізімді қалдыру</translation>
    </message>
    <message>
        <source>What “{name}” did:</source>
        <translation>«{name}» құрылғысында жасалғаны:</translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation>{moment}: {what}</translation>
    </message>
    <message>
        <source>Then not in the team: {names}</source>
        <translation>Сонда топта болмайтындар: {names}</translation>
    </message>
    <message>
        <source>{moment}, {author}: {what}</source>
        <translation>{moment}, {author}: {what}</translation>
    </message>
    <message>
        <source>Taken out of this vault – changes of “{name}”: {count}</source>
        <translation>Осы қоймадан алынады – «{name}» құрылғысының өзгерістері: {count}</translation>
    </message>
    <message>
        <source>No record is taken out of this vault.</source>
        <translation>Бұл қоймадан ешқандай жазба алынбайды.</translation>
    </message>
    <message>
        <source>On this list the device before you is no coordinator’s: somebody else has to choose it.</source>
        <translation>Бұл тізім бойынша алдыңыздағы құрылғы үйлестірушінікі емес: оны басқа біреу таңдауға тиіс.</translation>
    </message>
    <message>
        <source>Choose one of the lists first.</source>
        <translation>Алдымен тізімдердің бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Passphrase of this vault</source>
        <translation>Осы қойманың құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>“{name}” was taken in as a monitor</source>
        <translation>«{name}» бақылаушы құрылғысы ретінде қабылданды</translation>
    </message>
    <message>
        <source>“{name}” was taken in as a coordinator</source>
        <translation>«{name}» үйлестіруші құрылғысы ретінде қабылданды</translation>
    </message>
    <message>
        <source>“{name}” was taken in as a courier</source>
        <translation>«{name}» курьер құрылғысы ретінде қабылданды</translation>
    </message>
    <message>
        <source>“{name}” became a monitor</source>
        <translation>«{name}» енді бақылаушы құрылғысы</translation>
    </message>
    <message>
        <source>“{name}” became a coordinator</source>
        <translation>«{name}» енді үйлестіруші құрылғысы</translation>
    </message>
    <message>
        <source>“{name}” became a courier</source>
        <translation>«{name}» енді курьер құрылғысы</translation>
    </message>
    <message>
        <source>“{name}” was removed</source>
        <translation>«{name}» топтан шығарылды</translation>
    </message>
    <message>
        <source>The compartment “{compartment}” was founded</source>
        <translation>«{compartment}» бөлімі құрылды</translation>
    </message>
    <message>
        <source>“{name}” may read “{compartment}”</source>
        <translation>«{name}» енді «{compartment}» бөлімін оқи алады</translation>
    </message>
    <message>
        <source>“{name}” no longer reads “{compartment}”</source>
        <translation>«{name}» енді «{compartment}» бөлімін оқымайды</translation>
    </message>
    <message>
        <source>The list stays as it was after this entry</source>
        <translation>Тізім осы жазбадан кейінгі қалпында қалады</translation>
    </message>
    <message>
        <source>This list was chosen before another one</source>
        <translation>Осы тізім басқасының орнына таңдалды</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. No kzdesk writes this: tell a coordinator from whose device it came.</source>
        <translation>Бұдан ештеңе қабылданған жоқ, мұндағының бәрі бұрынғыдай. kzdesk мұндайды жазбайды: бұл кімнің құрылғысынан келгенін үйлестірушіге айтыңыз.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. You need do nothing; if more of it comes, exchange at a place where strangers cannot write.</source>
        <translation>Бұдан ештеңе қабылданған жоқ, мұндағының бәрі бұрынғыдай. Ештеңе істеудің қажеті жоқ; бұл қайталанса, бөгде адамдар жаза алмайтын орында алмасыңыз.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. Send and receive again: what was lost comes anew when its sender has received from here.</source>
        <translation>Бұдан ештеңе қабылданған жоқ, мұндағының бәрі бұрынғыдай. Қайта жіберіп, қайта қабылдаңыз: жоғалғаны жөнелтуші осыдан жіберілгенді қабылдағаннан кейін қайта келеді.</translation>
    </message>
    <message>
        <source>What is here is as it was. You need do nothing: where this device exchanges at several places, it passes the bundle on.</source>
        <translation>Мұндағының бәрі бұрынғыдай. Ештеңе істеудің қажеті жоқ: бұл құрылғы бірнеше орында алмасса, пакетті әрі қарай береді.</translation>
    </message>
    <message>
        <source>It stays where it lies, and what is here is as it was. Update kzdesk and receive again.</source>
        <translation>Ол орнында қалады, мұндағының бәрі бұрынғыдай. kzdesk-ті жаңартып, қайта қабылдаңыз.</translation>
    </message>
    <message>
        <source>It is looked at again when the list has come, and what is here is as it was. Receive again later; if it stays so, ask a coordinator to send.</source>
        <translation>Тізім келгенде бұл қайта қаралады; мұндағының бәрі бұрынғыдай. Кейінірек қайта қабылдаңыз; өзгермесе, үйлестірушіден жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>None of it was taken; what it wrote before its removal stays. If the person is still of the team, let them join with a new vault.</source>
        <translation>Бұдан ештеңе қабылданған жоқ; топтан шығарылғанға дейін жазылғаны қалады. Бұл адам әлі топта болса, жаңа қоймамен қосылсын.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. Somebody writes in another’s name: tell that person and a coordinator.</source>
        <translation>Бұдан ештеңе қабылданған жоқ, мұндағының бәрі бұрынғыдай. Біреу басқаның атынан жазуда: бұл туралы сол адамға және үйлестірушіге айтыңыз.</translation>
    </message>
    <message>
        <source>None of it was taken here, but those who were named can have read it. Tell a coordinator and its author at once.</source>
        <translation>Мұнда бұдан ештеңе қабылданған жоқ, бірақ көрсетілгендер оны оқыған болуы мүмкін. Үйлестіруші мен авторға дереу айтыңыз.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. If it should be allowed, a coordinator gives the role or the compartment; then it can come again.</source>
        <translation>Бұдан ештеңе қабылданған жоқ, мұндағының бәрі бұрынғыдай. Бұған рұқсат берілуі тиіс болса, үйлестіруші рөл немесе бөлім береді, содан кейін бұл қайта келе алады.</translation>
    </message>
    <message>
        <source>What was taken before stays; nothing more is taken from it. Ask the person whose device it is; a coordinator removes it, and they join with a new vault.</source>
        <translation>Бұрын қабылданғаны қалады; одан енді ештеңе қабылданбайды. Құрылғы иесінен сұраңыз; үйлестіруші оны топтан шығарады, ал адам жаңа қоймамен қосылады.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Compare with them what this device wrote.</source>
        <translation>Бұл ештеңені өзгерткен жоқ. Бұл құрылғы не жазғанын онымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>None of it was taken, and what is here is as it was. The changes themselves are waited for; tell a coordinator.</source>
        <translation>Бұдан ештеңе қабылданған жоқ, мұндағының бәрі бұрынғыдай. Өзгерістердің өзі күтіледі; үйлестірушіге айтыңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed by it here. Compare with the others who may read them, and let devices that began from it join anew.</source>
        <translation>Мұнда бұл ештеңені өзгерткен жоқ. Оларды оқи алатын басқалармен салыстырыңыз, ал осы көшірмеден бастаған құрылғылар топқа қайта қосылсын.</translation>
    </message>
    <message>
        <source>What waits already is kept, this was not taken. Send, and ask their author to receive and send everything again.</source>
        <translation>Күтіп тұрғаны сақталған, бұл қабылданған жоқ. Жіберіңіз де, авторынан қабылдап, бәрін қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, and its record is as it was. Ask for it to be sent to another place.</source>
        <translation>Одан ештеңе сақталған жоқ, оның жазбасы бұрынғыдай. Оны басқа алмасу орнына жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>The list here is as it was. No kzdesk writes this: tell a coordinator, and compare the list by voice or in person.</source>
        <translation>Мұндағы тізім бұрынғыдай. kzdesk мұндайды жазбайды: үйлестірушіге айтып, тізімді дауыспен немесе кездескенде салыстырыңыз.</translation>
    </message>
    <message>
        <source>The list here is as it was. Look at it as it stands now, and do what is still needed.</source>
        <translation>Мұндағы тізім бұрынғыдай. Оның қазіргі күйін қарап, әлі қажетін жасаңыз.</translation>
    </message>
    <message>
        <source>The list here is as it was. Make somebody else a coordinator first.</source>
        <translation>Мұндағы тізім бұрынғыдай. Алдымен басқа біреуді үйлестіруші етіңіз.</translation>
    </message>
    <message>
        <source>The exchange rests until a coordinator has settled which one holds; what is here stays and can be worked with. Compare them with the others, by voice or in person.</source>
        <translation>Үйлестіруші қайсысы күшінде екенін шешкенге дейін алмасу тоқтатылды; мұндағының бәрі қалады, онымен жұмыс істеуге болады. Оларды басқалармен дауыспен немесе кездескенде салыстырыңыз.</translation>
    </message>
    <message>
        <source>Nothing was taken out here: the exchange rests until a coordinator has settled whether it holds. Ask that coordinator and the others, by voice or in person.</source>
        <translation>Мұнда ештеңе алынған жоқ: үйлестіруші оның күші бар-жоғын шешкенге дейін алмасу тоқтатылды. Бұл үйлестіруші мен басқалардан дауыспен немесе кездескенде сұраңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that all of it was copied, or ask for a new one.</source>
        <translation>Ештеңе өзгерген жоқ. Мәтіннің толық көшірілгенін тексеріңіз немесе қайта жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for a new one.</source>
        <translation>Ештеңе өзгерген жоқ. Жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>The team is as it was. Invite again.</source>
        <translation>Топ бұрынғыдай. Қайта шақырыңыз.</translation>
    </message>
    <message>
        <source>{happened} {then}</source>
        <translation>{happened} {then}</translation>
    </message>
    <message>
        <source>Tidy a place</source>
        <translation>Алмасу орнын реттеу</translation>
    </message>
    <message>
        <source>Delete there</source>
        <translation>Ол жерден жою</translation>
    </message>
    <message>
        <source>“{place}”: only what this device put there itself is deleted, and only where everybody who may read it has said to have it. Whoever joins later gets what they need once more.</source>
        <translation>«{place}»: тек осы құрылғының өзі қойғаны жойылады, онда да соны оқи алатындардың бәрі өздерінде бар екенін хабарлағанда ғана. Кейін қосылатындар керегін қайта алады.</translation>
    </message>
    <message>
        <source>Put there more than this many days ago</source>
        <translation>Осынша күннен бұрын қойылған</translation>
    </message>
    <message>
        <source>To delete – bundles: {bundles}, evidence files: {files}, {size} in all. As old, but staying, because somebody has not said to have it or because it is the newest: {kept}.</source>
        <translation>Жойылатыны – пакеттер: {bundles}, дәлел файлдары: {files}, барлығы {size}. Сондай ескі, бірақ біреу өзінде бар екенін хабарламағандықтан немесе ең жаңасы болғандықтан қалатыны: {kept}.</translation>
    </message>
    <message>
        <source>There is nothing to delete. As old, but staying, because somebody has not said to have it or because it is the newest: {kept}.</source>
        <translation>Жоятын ештеңе жоқ. Сондай ескі, бірақ біреу өзінде бар екенін хабарламағандықтан немесе ең жаңасы болғандықтан қалатыны: {kept}.</translation>
    </message>
    <message>
        <source>A backup of this device from before then can no longer catch up at this place. Make a new backup first.</source>
        <translation>Осы құрылғының одан ескі сақтық көшірмесі бұл орында енді толықтырыла алмайды. Алдымен жаңа көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>What was put there in the last {days} days stays. Choose more days; nothing was deleted.</source>
        <translation>Соңғы күндерде ({days}) қойылғаны қалады. Күндер санын көбейтіңіз; ештеңе жойылған жоқ.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>kzdesk has no blank form called “{name}”. It has: {known}.</source>
        <translation>kzdesk-те «{name}» деген бланк жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>There is no blank form in the language “{name}”. Languages there are: {known}.</source>
        <translation>«{name}» тілінде бланк жоқ. Бар тілдер: {known}.</translation>
    </message>
    <message>
        <source>This document cannot be made in the language “{name}” yet. Languages it can be made in: {known}.</source>
        <translation>Бұл құжат «{name}» тілінде әлі жасалмайды. Жасалатын тілдер: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is nobody a document can be made for. It can be made for: {known}.</source>
        <translation>«{name}» үшін құжат жасауға болмайды. Мыналарға болады: {known}.</translation>
    </message>
    <message>
        <source>Nothing was written: consent to be named is withdrawn for {count} of the entries on this list. Take them off the list, where they are marked as entries to check, and export it again.</source>
        <translation>Ештеңе жазылған жоқ: тізімде аталуға келісімін кері қайтарған адамдар бар ({count}). Олар тізімде тексерілетін жазба деп белгіленген; тізімнен алып тастап, қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>This document has no parts that can be made by themselves.</source>
        <translation>Бұл құжатта жеке жасауға болатын бөліктер жоқ.</translation>
    </message>
    <message>
        <source>A document needs a date it describes; “unknown” is none.</source>
        <translation>Құжатқа ол сипаттайтын күн керек; «белгісіз» – күн емес.</translation>
    </message>
    <message>
        <source>The text names {name}, who has not agreed to be named to these readers. Take the name out of the text, or ask.</source>
        <translation>Мәтінде мына адам аталған: {name}. Ол бұл оқырмандарға аталуға келісім бермеген. Есімді мәтіннен алып тастаңыз немесе келісім сұраңыз.</translation>
    </message>
    <message>
        <source>kzdesk makes no document called “{name}”. It makes: {known}.</source>
        <translation>kzdesk «{name}» деген құжат жасамайды. Жасайтындары: {known}.</translation>
    </message>
    <message>
        <source>kzdesk writes no format called “{name}”. It writes: {known}.</source>
        <translation>kzdesk «{name}» деген форматта жазбайды. Жазатындары: {known}.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left as it is. Choose another name or ask to replace it.</source>
        <translation>Мұндай атаулы файл бар, ол сол күйінде қалды. Басқа атау таңдаңыз немесе оны алмастыруды сұраңыз.</translation>
    </message>
    <message>
        <source>The document could not be written and nothing of it was left behind. Check that the folder exists, may be written to and has room.</source>
        <translation>Құжат жазылмады, одан ештеңе қалған жоқ. Қалтаның бар екенін, оған жазуға болатынын және орын барын тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>A date to count by needs at least a year. Nothing was counted.</source>
        <translation>Санау үшін күн, кем дегенде жыл керек. Ештеңе саналған жоқ.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Nothing was counted.</source>
        <translation>Кезең басталмай тұрып аяқталады. Ештеңе саналған жоқ.</translation>
    </message>
    <message>
        <source>Whom to count</source>
        <translation>Кімді санау керек</translation>
    </message>
    <message>
        <source>Everybody in custody</source>
        <translation>Қамаудағылардың бәрін</translation>
    </message>
    <message>
        <source>List: {title} · {date}</source>
        <translation>Тізім: {title} · {date}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Period since</source>
        <translation>Кезең басы</translation>
    </message>
    <message>
        <source>For people held over time, and for complaints. Empty: from the beginning.</source>
        <translation>Күндер бойынша қамаудағылар саны мен шағымдар үшін. Бос болса – ең басынан.</translation>
    </message>
    <message>
        <source>Chart. The table beside it says the same.</source>
        <translation>Диаграмма. Жанындағы кесте де соны айтады.</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>Export the figure “{title}”</source>
        <translation>«{title}» көрсеткішін шығару</translation>
    </message>
    <message>
        <source>Make it …</source>
        <translation>Жасау …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>The figure is counted anew for these readers: whoever has not agreed is left out, and for readers outside the team small numbers are hidden. The file says for whom it was made.</source>
        <translation>Көрсеткіш осы оқырмандар үшін қайта саналады: келісім бермегендер есепке алынбайды, топтан тыс оқырмандарға аз сандар жасырылады. Файлда оның кімге жасалғаны айтылады.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Санау</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>As of {date} – people in custody: {count}. For the team: no number is hidden.</source>
        <translation>{date} күнгі жағдай – қамаудағы адамдар: {count}. Топ үшін: сандар жасырылмаған.</translation>
    </message>
    <message>
        <source>As of {date} – people on the list: {count}. For the team: no number is hidden.</source>
        <translation>{date} күнгі жағдай – тізімдегі адамдар: {count}. Топ үшін: сандар жасырылмаған.</translation>
    </message>
    <message>
        <source>Not counted yet. F5 counts; in a large vault that takes a while.</source>
        <translation>Әлі саналмаған. F5 – санау; үлкен қоймада бұған уақыт керек.</translation>
    </message>
    <message>
        <source>Records changed since these figures were counted. F5 counts them anew.</source>
        <translation>Содан бері жазбалар өзгерді. F5 – қайта санау.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Көрсеткішті шығару</translation>
    </message>
    <message>
        <source>Use the figures in a document</source>
        <translation>Сандарды құжатта пайдалану</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>Сандарға оралу (Esc)</translation>
    </message>
    <message>
        <source>Records behind the number</source>
        <translation>Санның артындағы жазбалар</translation>
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
        <translation>атаусыз</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded for these people and this day.</source>
        <translation>Бұл адамдар мен осы күн бойынша мұндай ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>These numbers overlap: they do not add up to a total.</source>
        <translation>Бұл сандар қабаттасады, жиынға қосылмайды.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Шығару …</translation>
    </message>
    <message>
        <source>Use in a document</source>
        <translation>Құжатта пайдалану</translation>
    </message>
    <message>
        <source>The numbers as a table</source>
        <translation>Сандар кестеде</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
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
        <translation>Бұл файл – kzdesk жазған құжат емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This document has the form {version}, and this kzdesk reads the form {known}. Open it with a newer kzdesk. Nothing was changed.</source>
        <translation>Құжаттың пішіні – {version}, ал бұл kzdesk {known} пішінін оқиды. Оны жаңарақ kzdesk-пен ашыңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This document is not in order at “{place}”. Ask whoever sent it for the file as kzdesk wrote it. Nothing was changed.</source>
        <translation>Құжатта қате бар: «{place}». Жіберушіден файлды kzdesk жазған күйінде сұраңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: {problem} Nothing was changed.</source>
        <translation>{line}-жол: {problem} Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Nothing was changed.</source>
        <translation>Файл {limit} МБ-тан үлкен. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Nothing was changed.</source>
        <translation>Файл UTF-8 мәтіні емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it. Nothing was changed.</source>
        <translation>Файл оқылмады. Оның бар екенін және оны ашуға рұқсатыңыз барын тексеріңіз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>There is no import format “{name}”. Known: {known}.</source>
        <translation>«{name}» деген импорт форматы жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>Published list of political prisoners (JSON)</source>
        <translation>Саяси тұтқындардың жарияланған тізімі (JSON)</translation>
    </message>
    <message>
        <source>Line {line}: {path} is missing.</source>
        <translation>{line}-жол: {path} жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not a field of this format.</source>
        <translation>{line}-жол: {path} – бұл форматтың өрісі емес.</translation>
    </message>
    <message>
        <source>Line {line}: {path} must be {kind}.</source>
        <translation>{line}-жол: {path} – күтілетіні: {kind}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} must be one of: {choices}.</source>
        <translation>{line}-жол: {path} – мыналардың бірі болуы керек: {choices}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not a date such as 2022, 2022-01 or 2022-01-05.</source>
        <translation>{line}-жол: {path} – 2022, 2022-01 немесе 2022-01-05 түріндегі күн емес.</translation>
    </message>
    <message>
        <source>Line {line}: {path} holds characters that no text may have.</source>
        <translation>{line}-жол: {path} – мәтінде болмауы тиіс таңбалар бар.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not in kzdesk’s reference data. Use its English name.</source>
        <translation>{line}-жол: {path} – kzdesk анықтамалық деректерінде жоқ. Ағылшынша атауын қолданыңыз.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is longer than {limit} characters.</source>
        <translation>{line}-жол: {path} – рұқсат етілгеннен ұзын (таңба: {limit}).</translation>
    </message>
    <message>
        <source>Line {line}: {path} needs at least one charge of which the person was convicted.</source>
        <translation>{line}-жол: {path} – адам сотталған кемінде бір айып керек.</translation>
    </message>
    <message>
        <source>Line {line}: {path} needs a term in years, months (below twelve) and days.</source>
        <translation>{line}-жол: {path} – жыл, ай (он екіден аз) және күнмен көрсетілген мерзім керек.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not an article of the entry’s charges.</source>
        <translation>{line}-жол: {path} – жазба айыптарындағы бап емес.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is not a code kzdesk knows.</source>
        <translation>{line}-жол: {path} – kzdesk бұл кодты білмейді.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is true; a suspended sentence is not listed.</source>
        <translation>{line}-жол: {path} – true; шартты түрде сотталғандар тізімге енгізілмейді.</translation>
    </message>
    <message>
        <source>Line {line}: several people in this vault have this name, and only you can tell which one is meant. Add what tells them apart to one of the names and try again. Nothing was changed.</source>
        <translation>{line}-жол: бұл қоймада осы есімді бірнеше адам бар, қайсысы екенін тек сіз айта аласыз. Есімнің біріне ажырататын белгі қосып, қайталап көріңіз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: this person was deleted in this vault. Take the entry out of the file. Nothing was changed.</source>
        <translation>{line}-жол: бұл адам осы қоймада жойылған. Жазбаны файлдан алып тастаңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: the case of this entry was deleted in this vault. Nothing was changed.</source>
        <translation>{line}-жол: бұл жазбаның ісі осы қоймада жойылған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: this file is not a published list. Nothing was changed.</source>
        <translation>{line}-жол: бұл файл – жарияланған тізім емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This document carries no list that could be imported; an Annex 1 does. Nothing was changed.</source>
        <translation>Бұл құжатта импорттауға болатын тізім жоқ; ол 1-қосымшада бар. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The file has {count} faults; the first: {first} Nothing was changed. Mend the file and try again.</source>
        <translation>Файлдағы қателер: {count}; біріншісі: {first} Ештеңе өзгерген жоқ. Файлды түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Line {line}: {path} is {found}, but the entry is number {expected} of its section.</source>
        <translation>{line}-жол: {path} – {found}, бірақ жазбаның бөліміндегі нөмірі – {expected}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} says {found}, but the list has {expected} entries there.</source>
        <translation>{line}-жол: {path} – {found}, бірақ тізімдегі жазба саны ол жерде – {expected}.</translation>
    </message>
    <message>
        <source>Line {line}: {path} does not agree with the given name and surname.</source>
        <translation>{line}-жол: {path} аты мен тегіне сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Line {line}: {path} has neither a given name nor a surname.</source>
        <translation>{line}-жол: {path} – аты да, тегі де жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: {path} stands in the list twice, the first time on line {first}.</source>
        <translation>{line}-жол: {path} тізімде екі рет тұр, бірінші рет – {first}-жолда.</translation>
    </message>
    <message>
        <source>Line {line}: {path} has two groups with the heading “{title}”.</source>
        <translation>{line}-жол: {path} – «{title}» тақырыбы бар екі топ.</translation>
    </message>
    <message>
        <source>Line {line}: this is not JSON. Nothing was changed.</source>
        <translation>{line}-жол: бұл JSON емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: the field “{key}” stands here twice. Nothing was changed.</source>
        <translation>{line}-жол: «{key}» өрісі мұнда екі рет тұр. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: the file is nested too deeply. Nothing was changed.</source>
        <translation>{line}-жол: файлдың ішкі деңгейлері тым көп. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This entry of the List is matched with nobody. Nothing was changed. Choose the person first.</source>
        <translation>Тізбенің бұл жазбасы ешкіммен сәйкестендірілмеген. Ештеңе өзгертілген жоқ. Алдымен адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML (line {line}). Nothing was changed. Download the List again.</source>
        <translation>Файл дұрыс XML емес ({line}-жол). Ештеңе өзгертілген жоқ. Тізбені қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>The file has a document type declaration, which the List never has and which can be used for attacks. Nothing was changed.</source>
        <translation>Файлда құжат түрінің жарияланымы бар; Тізбеде ол ешқашан болмайды және шабуылға пайдаланылуы мүмкін. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>There is nobody of the List in this file. Nothing was changed. Check that it is the List as XML.</source>
        <translation>Бұл файлда Тізбедегі ешкім жоқ. Ештеңе өзгертілген жоқ. Оның XML түріндегі Тізбе екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Line {line}: an entry has no name. Nothing was changed.</source>
        <translation>{line}-жол: жазбада аты-жөні жоқ. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: a text is too long for the List. Nothing was changed.</source>
        <translation>{line}-жол: мәтін Тізбе үшін тым ұзын. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to draw: this document has no chart, or its numbers are too small to be shown to these readers. Nothing was written.</source>
        <translation>Салатын ештеңе жоқ: бұл құжатта диаграмма жоқ немесе сандар бұл оқырмандарға көрсету үшін тым аз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>There are more bars than a picture can show. Write a table (CSV) or a PDF. Nothing was written.</source>
        <translation>Бағандар суретке сыйғаннан көп. Кесте (CSV) немесе PDF жазыңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>This file was altered or has rotted on the disk: it is not what was added. Nothing was written. Open your newest backup and see whether the file is whole there.</source>
        <translation>Бұл файл өзгертілген немесе дискіде бүлінген: ол қосылған файл емес. Ештеңе жазылмады. Ең жаңа сақтық көшірмені ашып, ондағы файлдың бүтін-бүтін еместігін қараңыз.</translation>
    </message>
    <message>
        <source>This file is not in the vault: it did not arrive yet, or it was removed from the vault folder outside kzdesk. Look for it in your newest backup.</source>
        <translation>Бұл файл қоймада жоқ: ол әлі келмеген немесе қойма қалтасынан kzdesk-тен тыс жойылған. Оны ең жаңа сақтық көшірмеден іздеңіз.</translation>
    </message>
    <message>
        <source>The copy of an evidence file that was just made does not hold. It was removed. Check the disk.</source>
        <translation>Жаңа ғана жасалған дәлел файлының көшірмесі дұрыс оқылмайды. Ол жойылды. Дискіні тексеріңіз.</translation>
    </message>
    <message>
        <source>This is no name of a sealed file. Nothing was changed.</source>
        <translation>Бұл мөрленген файлдың аты емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This is no sealed file. Nothing was changed.</source>
        <translation>Бұл мөрленген файл емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The disk with the vault does not give the data of this file. Check that it is connected.</source>
        <translation>Қойма тұрған диск бұл файлдың деректерін бермей тұр. Оның қосылғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file could not be put into the vault, and nothing of it was left behind. The disk may be full or write-protected. What was saved before is safe.</source>
        <translation>Файлды қоймаға салу мүмкін болмады, одан ештеңе қалған жоқ. Диск толы немесе жазудан қорғалған болуы мүмкін. Бұрын сақталғанның бәрі бүтін.</translation>
    </message>
</context>
<context>
    <name>financial</name>
    <message>
        <source>The financial List</source>
        <translation>Қаржылық тізбе</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Ескертулерге оралу</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Сәйкестіктер</translation>
    </message>
    <message>
        <source>To decide on</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталғандар</translation>
    </message>
    <message>
        <source>Matches: {count}. The likest stand first; a likeness proves nothing.</source>
        <translation>Сәйкестіктер: {count}. Ең ұқсастары – бірінші; ұқсастық ештеңені дәлелдемейді.</translation>
    </message>
    <message>
        <source>No match waits for a decision.</source>
        <translation>Шешім күтетін сәйкестік жоқ.</translation>
    </message>
    <message>
        <source>No match is confirmed.</source>
        <translation>Расталған сәйкестік жоқ.</translation>
    </message>
    <message>
        <source>Confirmed: {entry} of the List is {person}. Ctrl+Alt+Z takes it back.</source>
        <translation>Расталды: тізбедегі {entry} – {person}. Ctrl+Alt+Z қайтарады.</translation>
    </message>
    <message>
        <source>Rejected: {entry} of the List is not {person}. Ctrl+Alt+Z takes it back.</source>
        <translation>Қабылданбады: тізбедегі {entry} – {person} емес. Ctrl+Alt+Z қайтарады.</translation>
    </message>
    <message>
        <source>Same person (C)</source>
        <translation>Дәл сол адам (C)</translation>
    </message>
    <message>
        <source>Another person (R)</source>
        <translation>Басқа адам (R)</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Адамды ашу</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Financial List: it is the same person</source>
        <translation>Қаржылық тізбе: дәл сол адам</translation>
    </message>
    <message>
        <source>Financial List: it is another person</source>
        <translation>Қаржылық тізбе: басқа адам</translation>
    </message>
    <message>
        <source>Entries of the List and who they may be</source>
        <translation>Тізбе жазбалары және олар кім болуы мүмкін</translation>
    </message>
    <message>
        <source>{entry} – {person}</source>
        <translation>{entry} – {person}</translation>
    </message>
    <message>
        <source>{grade} of 100: {reasons}</source>
        <translation>100-ден {grade}: {reasons}</translation>
    </message>
    <message>
        <source>The entry and the person side by side</source>
        <translation>Жазба мен адам қатар</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>On the List</source>
        <translation>Тізбеде</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Жазбаларда</translation>
    </message>
    <message>
        <source>Compare a file of the List …</source>
        <translation>Тізбе файлын салыстыру …</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>What the newer List changes</source>
        <translation>Жаңа тізбе нені өзгертеді</translation>
    </message>
    <message>
        <source>The XML file of one category of the List, as it is published. It is compared first; nothing is taken in before you say so.</source>
        <translation>Тізбенің бір санатының жарияланған XML файлы. Алдымен ол тек салыстырылады; сіз шешпейінше ештеңе қабылданбайды.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Category {category}: {entries} persons. Added: {added}. Left out: {removed}. Changed: {changed}. Only numbered otherwise: {renumbered}. New matches to decide on: {proposed}.</source>
        <translation>{category}-санат, адамдар: {entries}. Қосылды: {added}. Шығарылды: {removed}. Өзгертілді: {changed}. Тек нөмірі өзгерді: {renumbered}. Шешім күтетін жаңа сәйкестіктер: {proposed}.</translation>
    </message>
    <message>
        <source>{counts} Nothing is taken in yet.</source>
        <translation>{counts} Әлі ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>{counts} It is taken in.</source>
        <translation>{counts} Қабылданды.</translation>
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
        <translation>CSV кестесі</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word құжаты</translation>
    </message>
    <message>
        <source>Data to be read by programs (JSON)</source>
        <translation>Бағдарламаларға арналған деректер (JSON)</translation>
    </message>
    <message>
        <source>Text for web pages (Markdown)</source>
        <translation>Сайттарға арналған мәтін (Markdown)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF құжаты</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel кітабы</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Сурет (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Сызба (SVG)</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Back to {title}</source>
        <translation>Артқа: {title}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Жаңа: {kind}</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Міндетті.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>{parts}: add one (Insert)</source>
        <translation>{parts}: қосу (Insert)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>{parts}: open the selected line (Enter)</source>
        <translation>{parts}: таңдалған жолды ашу (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>{parts}: remove the selected line (Delete)</source>
        <translation>{parts}: таңдалған жолды алып тастау (Delete)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>әзірге жоқ</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Құрамында</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>⚠ to put right: {count}</source>
        <translation>⚠ түзету керек: {count}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a line.</source>
        <translation>Alt+↑ және Alt+↓ жолды жылжытады.</translation>
    </message>
    <message>
        <source>{parts}: {count}</source>
        <translation>{parts}: {count}</translation>
    </message>
    <message>
        <source>New: {kind} “{typed}” …</source>
        <translation>Жаңа: {kind} «{typed}» …</translation>
    </message>
    <message>
        <source>New: {kind} …</source>
        <translation>Жаңа: {kind} …</translation>
    </message>
    <message>
        <source>Found: {kind}</source>
        <translation>Табылды: {kind}</translation>
    </message>
    <message>
        <source>Type to search, Down for the list</source>
        <translation>Іздеу үшін теріңіз, ↓ – тізім</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Write a whole number in digits, for example 12.</source>
        <translation>Бүтін санды цифрмен жазыңыз, мысалы 12.</translation>
    </message>
    <message>
        <source>Choose a record from the list below the field, or make a new one there.</source>
        <translation>Өріс астындағы тізімнен жазбаны таңдаңыз немесе сонда жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>⚠ {problem}</source>
        <translation>⚠ {problem}</translation>
    </message>
    <message>
        <source>Holds marks that turn the writing direction: {text}</source>
        <translation>Жазу бағытын өзгертетін таңбалар бар: {text}</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>Бөлім: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Done with this part (Ctrl+Enter)</source>
        <translation>Осы бөлікті аяқтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Тағы қосу</translation>
    </message>
    <message>
        <source>Done, and add another of the same kind (Ctrl+Shift+Enter)</source>
        <translation>Аяқтап, тағы сондайын қосу (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>* is needed · Ctrl+Enter: done · Ctrl+Shift+Enter: add another · Esc: back</source>
        <translation>* міндетті · Ctrl+Enter: дайын · Ctrl+Shift+Enter: тағы қосу · Esc: артқа</translation>
    </message>
    <message>
        <source>* is needed · Ctrl+S: save · Esc: back</source>
        <translation>* міндетті · Ctrl+S: сақтау · Esc: артқа</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Main facts</source>
        <translation>Негізгі деректер</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Есімдері</translation>
    </message>
    <message>
        <source>Life and background</source>
        <translation>Өмірі мен өмірбаяны</translation>
    </message>
    <message>
        <source>Sealed: for the case team only</source>
        <translation>Жабық: тек іс жүргізетін топқа</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Не басылады</translation>
    </message>
    <message>
        <source>Law and court</source>
        <translation>Құқық және сот</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Contact with the outside</source>
        <translation>Сыртқы дүниемен байланыс</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Өлшемшарттар</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Place and people in charge</source>
        <translation>Орын және жауаптылар</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>Медициналық тексеру</translation>
    </message>
    <message>
        <source>Statement and complaint</source>
        <translation>Арыз және шағым</translation>
    </message>
    <message>
        <source>Ban by a court</source>
        <translation>Сот тыйымы</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Неше адам</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Неге қатысты</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Файлдың өзі</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>History: {title}</source>
        <translation>Тарих: {title}</translation>
    </message>
    <message>
        <source>Record or part</source>
        <translation>Жазба немесе бөлік</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Нұсқалар, ең жаңасы бірінші</translation>
    </message>
    <message>
        <source>{place}. {action}, {time}</source>
        <translation>{place}. {action}, {time}</translation>
    </message>
    <message>
        <source>on {device}; fields: {count}</source>
        <translation>құрылғы: {device}; өріс саны: {count}</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>осы құрылғы</translation>
    </message>
    <message>
        <source>device {name}</source>
        <translation>құрылғы {name}</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>енгізілді</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілді</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>before this device joined</source>
        <translation>қосылғанға дейін</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Бұл нұсқа нені өзгертті</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Осы нұсқаны қайтару</translation>
    </message>
    <message>
        <source>This is the version that is stored now.</source>
        <translation>Қазір сақтаулы тұрған – осы нұсқа.</translation>
    </message>
    <message>
        <source>It is stored as a new version. No version is ever lost.</source>
        <translation>Ол жаңа нұсқа ретінде сақталады. Бірде-бір нұсқа жоғалмайды.</translation>
    </message>
    <message>
        <source>What was written before this device joined the team is one version here: how the record stood then, and who changed it last. The steps that led there are on devices that were in the team.</source>
        <translation>Осы құрылғы топқа қосылғанға дейін жазылғанның бәрі мұнда бір нұсқа: жазба сол кезде қандай болғаны және оны соңғы болып кім өзгерткені. Оған апарған қадамдар сол кезде топта болған құрылғыларда сақталған.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Version {place} is back, stored as the newest</source>
        <translation>{place} нұсқасы қайтарылды, ең жаңасы ретінде сақталды</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>At hand</source>
        <translation>Қол астында</translation>
    </message>
    <message>
        <source>★ {kind} · pinned</source>
        <translation>★ {kind} · бекітілген</translation>
    </message>
    <message>
        <source>Records you open or pin (Ctrl+P) stand here. The list is kept in the vault only.</source>
        <translation>Мұнда сіз ашатын немесе бекітетін (Ctrl+P) жазбалар тұрады. Тізім тек қоймада сақталады.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Күнтізбе файлы</translation>
    </message>
    <message>
        <source>A file for any calendar program, with the hearings, deadlines and custody terms of the next eight weeks. It says “Hearing”, “Deadline”, “Custody term lapses” and the day, and names nobody.</source>
        <translation>Кез келген күнтізбе бағдарламасына арналған файл: алдағы сегіз аптадағы сот отырыстары, мерзімдер және бітетін күзетпен ұстау мерзімдері. Онда «Сот отырысы», «Мерзім», «Күзетпен ұстау мерзімі бітеді» және күні ғана бар; ешкім аталмайды.</translation>
    </message>
    <message>
        <source>Name the people and cases</source>
        <translation>Адамдар мен істерді атау</translation>
    </message>
    <message>
        <source>With names, whoever sees your calendar learns whom you work for, and most calendar programs send what they hold to a server.</source>
        <translation>Есімдер болса, күнтізбеңізді көрген кез келген адам кім үшін жұмыс істейтініңізді біледі, ал күнтізбе бағдарламаларының көбі мазмұнын серверге жібереді.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Басқаша сақтау …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>әзірге атаусыз</translation>
    </message>
    <message>
        <source>{kind}: {title} – {time}</source>
        <translation>{kind}: {title} – {time}</translation>
    </message>
    <message>
        <source>A detention that is not recorded yet</source>
        <translation>Әлі жазылмаған ұстау</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Бас тарту …</translation>
    </message>
    <message>
        <source>Give up what was typed here? It cannot be brought back.</source>
        <translation>Мұнда терілгеннен бас тартасыз ба? Оны қайтару мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Needs me today ({count})</source>
        <translation>Бүгінге ({count})</translation>
    </message>
    <message>
        <source>Coming weeks ({count})</source>
        <translation>Алдағы апталар ({count})</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks.</source>
        <translation>Алдағы екі аптада мерзімі келетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing is planned for the next eight weeks.</source>
        <translation>Алдағы сегіз аптаға ештеңе жоспарланбаған.</translation>
    </message>
    <message>
        <source>Calendar file …</source>
        <translation>Күнтізбе файлы …</translation>
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
        <translation>Саяси тұтқындар тізімі: {title}</translation>
    </message>
    <message>
        <source>Sources disagree: {title}</source>
        <translation>Дереккөздер келіспейді: {title}</translation>
    </message>
    <message>
        <source>Entries to check: {count}</source>
        <translation>Тексерілетін жазбалар: {count}</translation>
    </message>
    <message>
        <source>Find a person, a case, a place, any word …</source>
        <translation>Адамды, істі, орынды, кез келген сөзді іздеу …</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Бұл сөздер бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Entries on lists</source>
        <translation>Тізімдердегі жазбалар</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа іс</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Тізімді ашу</translation>
    </message>
    <message>
        <source>There is no backup from the last seven days.</source>
        <translation>Соңғы жеті күнде жасалған сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Calendar file written: {name}</source>
        <translation>Күнтізбе файлы жазылды: {name}</translation>
    </message>
    <message>
        <source>Findings open – errors: {errors}, warnings: {warnings}, hints: {hints}</source>
        <translation>Ашық тұрған ескертулер – қателер: {errors}, күмәнді жерлер: {warnings}, кеңестер: {hints}</translation>
    </message>
    <message>
        <source>Records last checked: {day}, {time}</source>
        <translation>Жазбалардың соңғы тексерілуі: {day}, {time}</translation>
    </message>
    <message>
        <source>Records in conflict: {count}</source>
        <translation>Қайшылығы бар жазбалар: {count}</translation>
    </message>
    <message>
        <source>Check the records for contradictions</source>
        <translation>Жазбаларда қайшылық бар-жоғын тексеру</translation>
    </message>
    <message>
        <source>They were not checked yet.</source>
        <translation>Олар әлі тексерілген жоқ.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Келесі өріске</translation>
    </message>
    <message>
        <source>To the previous field</source>
        <translation>Алдыңғы өріске</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Терезені жабу</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>the same name</source>
        <translation>сол есім</translation>
    </message>
    <message>
        <source>spellings of one name</source>
        <translation>бір есімнің әртүрлі жазылуы</translation>
    </message>
    <message>
        <source>spelled nearly alike</source>
        <translation>жазылуы өте ұқсас</translation>
    </message>
    <message>
        <source>one consonant differs</source>
        <translation>бір дауыссыз дыбыс өзгеше</translation>
    </message>
    <message>
        <source>the surname with and without its ending</source>
        <translation>тегі жалғауымен және жалғаусыз</translation>
    </message>
    <message>
        <source>one gives an initial only</source>
        <translation>бірінде тек бас әріп</translation>
    </message>
    <message>
        <source>surname and given name the other way round</source>
        <translation>аты мен тегі орын ауысқан</translation>
    </message>
    <message>
        <source>the same father’s name</source>
        <translation>әкесінің аты бірдей</translation>
    </message>
    <message>
        <source>another father’s name</source>
        <translation>әкесінің аты басқа</translation>
    </message>
    <message>
        <source>a man’s and a woman’s form of the surname</source>
        <translation>тектің ер және әйел түрі</translation>
    </message>
    <message>
        <source>only one word to compare</source>
        <translation>салыстыратын бір ғана сөз бар</translation>
    </message>
    <message>
        <source>dates of birth that agree</source>
        <translation>туған күндері сәйкес</translation>
    </message>
    <message>
        <source>the same place of birth</source>
        <translation>туған жері бір</translation>
    </message>
    <message>
        <source>held in the same place</source>
        <translation>бір жерде ұсталған</translation>
    </message>
    <message>
        <source>the same case</source>
        <translation>сол іс</translation>
    </message>
    <message>
        <source>the same event</source>
        <translation>сол оқиға</translation>
    </message>
    <message>
        <source>the same relative or organisation</source>
        <translation>сол туысы немесе ұйым</translation>
    </message>
    <message>
        <source>nothing but the name is recorded of one of them</source>
        <translation>бір жазбада есімнен басқа ештеңе жоқ</translation>
    </message>
    <message>
        <source>One of the two records is not there any more. Nothing was changed.</source>
        <translation>Екі жазбаның бірі енді жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>the same identification number</source>
        <translation>жеке сәйкестендіру нөмірі бірдей</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display. Use a verb instead; kzdesk --help lists them.</source>
        <translation>Экран жоқ. Команданы қолданыңыз; тізімін kzdesk --help көрсетеді.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>These two were found not to be the same person. Nothing was changed. Take that decision back first if it was wrong.</source>
        <translation>Бұл екеуі екі бөлек адам деп шешілген. Ештеңе өзгерген жоқ. Шешім қате болса, алдымен соны кері қайтарыңыз.</translation>
    </message>
    <message>
        <source>One of these two is recorded as related to the other. Nothing was changed. Delete the relation first if they are one person.</source>
        <translation>Бұл екеуінің арасында байланыс жазылған. Ештеңе өзгерген жоқ. Олар бір адам болса, алдымен байланысты жойыңыз.</translation>
    </message>
    <message>
        <source>The two records contradict each other in {count} fields, the first of them “{field}”. Nothing was changed. Choose for each which value stands.</source>
        <translation>Екі жазба бір-біріне қайшы келеді (өріс саны: {count}, біріншісі – «{field}»). Ештеңе өзгерген жоқ. Әрқайсысы үшін дұрыс мәнді таңдаңыз.</translation>
    </message>
    <message>
        <source>These two records were parted already. Nothing was changed.</source>
        <translation>Бұл екі жазба бөлініп қойған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The record kept was itself joined to another one later. Nothing was changed. Part that merge first.</source>
        <translation>Қалдырылған жазбаның өзі кейін басқасына қосылған. Ештеңе өзгерген жоқ. Алдымен сол біріктіруді ажыратыңыз.</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>January</source>
        <translation>қаңтар</translation>
    </message>
    <message>
        <source>February</source>
        <translation>ақпан</translation>
    </message>
    <message>
        <source>March</source>
        <translation>наурыз</translation>
    </message>
    <message>
        <source>April</source>
        <translation>сәуір</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мамыр</translation>
    </message>
    <message>
        <source>June</source>
        <translation>маусым</translation>
    </message>
    <message>
        <source>July</source>
        <translation>шілде</translation>
    </message>
    <message>
        <source>August</source>
        <translation>тамыз</translation>
    </message>
    <message>
        <source>September</source>
        <translation>қыркүйек</translation>
    </message>
    <message>
        <source>October</source>
        <translation>қазан</translation>
    </message>
    <message>
        <source>November</source>
        <translation>қараша</translation>
    </message>
    <message>
        <source>December</source>
        <translation>желтоқсан</translation>
    </message>
</context>
<context>
    <name>month_of_a_day</name>
    <message>
        <source>January</source>
        <translation>қаңтар</translation>
    </message>
    <message>
        <source>February</source>
        <translation>ақпан</translation>
    </message>
    <message>
        <source>March</source>
        <translation>наурыз</translation>
    </message>
    <message>
        <source>April</source>
        <translation>сәуір</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мамыр</translation>
    </message>
    <message>
        <source>June</source>
        <translation>маусым</translation>
    </message>
    <message>
        <source>July</source>
        <translation>шілде</translation>
    </message>
    <message>
        <source>August</source>
        <translation>тамыз</translation>
    </message>
    <message>
        <source>September</source>
        <translation>қыркүйек</translation>
    </message>
    <message>
        <source>October</source>
        <translation>қазан</translation>
    </message>
    <message>
        <source>November</source>
        <translation>қараша</translation>
    </message>
    <message>
        <source>December</source>
        <translation>желтоқсан</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Жаңа құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Қайта теріңіз</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Құпия сөз тіркесінің беріктігі</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Сөздер ұсыну</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Сөздердің тілі</translation>
    </message>
    <message>
        <source>Write these words on paper, then type them below. Keep the paper away from this computer.</source>
        <translation>Бұл сөздерді қағазға жазып алып, төменде теріңіз. Қағазды осы компьютерден аулақ сақтаңыз.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Екі тіркес бірдей емес.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Useless</source>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Әлсіз</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Жақсы</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Мықты</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Window and locking</source>
        <translation>Терезе және құлыптау</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Қазіргі құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase.</source>
        <translation>Бұрынғы сақтық көшірмелер ескі құпия сөз тіркесімен ашылады.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Құпия сөз тіркесін өзгерту</translation>
    </message>
    <message>
        <source>The vault now opens with the new passphrase.</source>
        <translation>Қойма енді жаңа құпия сөз тіркесімен ашылады.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>A backup is a complete copy of the encrypted vault. Keep one on another disk, in another place. The last three in a folder are kept.</source>
        <translation>Сақтық көшірме – шифрланған қойманың толық көшірмесі. Біреуін басқа дискіде, басқа жерде сақтаңыз. Қалтада соңғы үшеуі сақталады.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Көшірме жасау …</translation>
    </message>
    <message>
        <source>Choose the folder for the backup</source>
        <translation>Сақтық көшірме қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>The backup is made and verified: {name}</source>
        <translation>Сақтық көшірме жасалды және тексерілді: {name}</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>Соңғы сақтық көшірме: {time}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Reads the whole vault and compares every record with the sealed history of changes.</source>
        <translation>Бүкіл қойманы оқып, әр жазбаны өзгерістердің мөрленген тарихымен салыстырады.</translation>
    </message>
    <message>
        <source>Check vault</source>
        <translation>Қойманы тексеру</translation>
    </message>
    <message>
        <source>The vault is sound: {count} changes in its history hold.</source>
        <translation>Қойма бүтін: тарихындағы тексерілген өзгерістер – {count}.</translation>
    </message>
    <message>
        <source>The settings could not be kept. Check that your disk has room and may be written to.</source>
        <translation>Баптаулар сақталмады. Дискіде орын барын және жазуға рұқсат барын тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Updating …</source>
        <translation>Жаңартылуда …</translation>
    </message>
    <message>
        <source>{count} characters cannot be printed; they are marked in the text.</source>
        <translation>Басуға болмайтын таңбалар: {count}; олар мәтінде белгіленген.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Құжат беттері</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Бет: {page} / {pages}</translation>
    </message>
    <message>
        <source>Make the preview smaller</source>
        <translation>Көріністі кішірейту</translation>
    </message>
    <message>
        <source>Make the preview larger</source>
        <translation>Көріністі үлкейту</translation>
    </message>
    <message>
        <source>Fit the preview to its width</source>
        <translation>Көріністі еніне сыйдыру</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>“{field}” is needed.</source>
        <translation>«{field}» – міндетті өріс.</translation>
    </message>
    <message>
        <source>This date lies before “{field}”.</source>
        <translation>Бұл күн мынадан бұрын: «{field}».</translation>
    </message>
    <message>
        <source>This text holds a control character at place {place} that cannot be kept. Delete it there.</source>
        <translation>Мәтінде сақтауға болмайтын басқару таңбасы бар (орны: {place}). Оны жойыңыз.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>Бұл мәтін рұқсат етілгеннен ұзын (таңба: {limit}).</translation>
    </message>
    <message>
        <source>The second approval must be somebody else&apos;s.</source>
        <translation>Екінші бекітуді басқа адам беруі керек.</translation>
    </message>
    <message>
        <source>the first approval is missing</source>
        <translation>бірінші бекіту жоқ</translation>
    </message>
    <message>
        <source>the second approval is missing</source>
        <translation>екінші бекіту жоқ</translation>
    </message>
    <message>
        <source>both approvals are one person&apos;s</source>
        <translation>екі бекітуді де бір адам берген</translation>
    </message>
    <message>
        <source>Imprisonment needs its term.</source>
        <translation>Бас бостандығынан айыруға мерзімі керек.</translation>
    </message>
    <message>
        <source>Give an answer, or write a note.</source>
        <translation>Жауап беріңіз немесе ескертпе жазыңыз.</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>Уақытты 09:30 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Екі бөлек адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>A decision to list needs at least one criterion that is met.</source>
        <translation>Тізімге енгізу шешімі үшін кемінде бір өлшемшартқа сәйкестік керек.</translation>
    </message>
    <message>
        <source>The second reviewer must be somebody else.</source>
        <translation>Екінші тексеруші басқа адам болуы керек.</translation>
    </message>
    <message>
        <source>A criterion that is met needs its reason.</source>
        <translation>Сәйкес келетін өлшемшартқа негіздеме керек.</translation>
    </message>
    <message>
        <source>An individual identification number has 12 digits; this one has a slip in it.</source>
        <translation>Жеке сәйкестендіру нөмірінде 12 цифр болады; мұнда қате бар.</translation>
    </message>
    <message>
        <source>Say to whom: a person or an organisation.</source>
        <translation>Кімге екенін көрсетіңіз: адам немесе ұйым.</translation>
    </message>
    <message>
        <source>Write the paragraph or choose a text block.</source>
        <translation>Абзацты жазыңыз немесе дайын мәтінді таңдаңыз.</translation>
    </message>
    <message>
        <source>Accepting or rejecting what a source says needs a reason.</source>
        <translation>Дереккөз айтқанын қабылдау не қабылдамау үшін себеп керек.</translation>
    </message>
    <message>
        <source>Say who: a person, an agency, or both.</source>
        <translation>Кім екенін көрсетіңіз: адам, орган немесе екеуі де.</translation>
    </message>
    <message>
        <source>a source is missing</source>
        <translation>дереккөз жоқ</translation>
    </message>
    <message>
        <source>This cannot be saved yet: {count} to put right. What you typed is kept as a draft.</source>
        <translation>Мұны әлі сақтауға болмайды, түзету керек: {count}. Тергеніңіз жоба ретінде сақталды.</translation>
    </message>
    <message>
        <source>A file is added at the record it proves something about: “Evidence”, “Add file…”.</source>
        <translation>Файл ол растайтын жазбада қосылады: «Дәлелдер», «Файл қосу…».</translation>
    </message>
    <message>
        <source>Say which record this file belongs to.</source>
        <translation>Бұл файлдың қай жазбаға қатысты екенін көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>How far the work is</source>
        <translation>Жұмыстың барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Released documents</source>
        <translation>Шығарылған құжаттар</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Шығару …</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Құжатты шығару</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Still to check in this document: {count}.</source>
        <translation>Бұл құжатта әлі тексерілмегені: {count}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Таңдау …</translation>
    </message>
    <message>
        <source>File name (let it tell nothing personal)</source>
        <translation>Файл аты (жеке ештеңе білдірмесін)</translation>
    </message>
    <message>
        <source>A file of this name is there already. Replace it?</source>
        <translation>Мұндай атты файл бар. Алмастырасыз ба?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Алмастыру</translation>
    </message>
    <message>
        <source>The file needs a name without slashes.</source>
        <translation>Файл аты керек, онда қиғаш сызық болмауы тиіс.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Мұндай қалта жоқ. Бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Жазылды: {name}</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Бет саны: {pages}</translation>
    </message>
    <message>
        <source>SHA-256 begins with {digest}</source>
        <translation>SHA-256 басы: {digest}</translation>
    </message>
    <message>
        <source>The document cannot show these characters; each is marked in the text: {characters}. Look at those places.</source>
        <translation>Құжат бұл таңбаларды көрсете алмайды; әрқайсысы мәтінде белгіленген: {characters}. Сол жерлерді қараңыз.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Тоқтатылды. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Save the manifest …</source>
        <translation>Тізімдемені сақтау …</translation>
    </message>
    <message>
        <source>Manifest written: {name}</source>
        <translation>Тізімдеме жазылды: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Құжаттан іздеу</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Табылмады.</translation>
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
        <translation>… және тағы {count}</translation>
    </message>
    <message>
        <source>Words that count: {counted}. Others: {others}.</source>
        <translation>Есептелетін сөздер: {counted}. Басқалары: {others}.</translation>
    </message>
    <message>
        <source>Words that count: {counted} of {limit}. Others: {others}.</source>
        <translation>Есептелетін сөздер: {counted} / {limit}. Басқалары: {others}.</translation>
    </message>
    <message>
        <source>Words that count: {counted} of {limit}, too long by {over}. Others: {others}.</source>
        <translation>Есептелетін сөздер: {counted} / {limit}, артығы: {over}. Басқалары: {others}.</translation>
    </message>
    <message>
        <source>{count} – {title}</source>
        <translation>{count} – {title}</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>жойылған жазба</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>What there is to say about the document</source>
        <translation>Құжат туралы не айтуға болады</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Тексеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing that this document would use is kept out of it.</source>
        <translation>Бұл құжат пайдаланатын ештеңе одан тыс қалдырылмаған.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Неден жасалған</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Немен салыстырылған</translation>
    </message>
    <message>
        <source>the one before; type to choose another</source>
        <translation>алдыңғысы; басқасын таңдау үшін теріңіз</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Some people agreed to be shown to named recipients only; write the name as it stands in their consent.</source>
        <translation>Кейбір адамдар тек аталған алушыларға көрсетілуге келіскен; атауды олардың келісімінде тұрғандай жазыңыз.</translation>
    </message>
    <message>
        <source>“As of” needs a date, or nothing for the date of the record itself.</source>
        <translation>«Қай күнге» өрісіне күн жазыңыз немесе жазбаның өз күні үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is nothing yet that this document could be made from. It needs a record: {kinds}.</source>
        <translation>Бұл құжатты жасайтын ештеңе әлі жоқ. Жазба керек: {kinds}.</translation>
    </message>
    <message>
        <source>Choose the record that this document is made from.</source>
        <translation>Бұл құжат жасалатын жазбаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Released documents, or back</source>
        <translation>Шығарылған құжаттар немесе артқа</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Файлды тексеру</translation>
    </message>
    <message>
        <source>What is printed of the next record</source>
        <translation>Келесі жазбадан не басылады</translation>
    </message>
    <message>
        <source>What is printed of the record before</source>
        <translation>Алдыңғы жазбадан не басылады</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Not for these readers</source>
        <translation>Бұл оқырмандарға арналмаған</translation>
    </message>
    <message>
        <source>The field is of a class that is not given to these readers. It would be printed in a document for a smaller circle.</source>
        <translation>Өріс бұл оқырмандарға берілмейтін санатқа жатады. Ол тар шеңберге арналған құжатта басылар еді.</translation>
    </message>
    <message>
        <source>No consent for this</source>
        <translation>Бұған келісім жоқ</translation>
    </message>
    <message>
        <source>The person has not agreed to be shown to these readers, or took the consent back. A consent recorded for the person that covers these readers would change it.</source>
        <translation>Адам бұл оқырмандарға көрсетілуге келіспеген немесе келісімін кері қайтарған. Осы оқырмандарды қамтитын келісім жазылса, бұл өзгереді.</translation>
    </message>
    <message>
        <source>Shown without the name, so less exactly</source>
        <translation>Есімсіз, сондықтан жалпылама көрсетілген</translation>
    </message>
    <message>
        <source>The person agreed to be shown only without a name: texts are left out, days become months, places become regions. A consent to be named to these readers would change it.</source>
        <translation>Адам тек есімсіз көрсетілуге келіскен: мәтіндер түсіп қалады, күндер айға, орындар облысқа айналады. Осы оқырмандарға есімі аталуына келісім болса, бұл өзгереді.</translation>
    </message>
    <message>
        <source>Tells about others as well</source>
        <translation>Басқалар туралы да айтады</translation>
    </message>
    <message>
        <source>The text tells about several people, and not all of them have agreed to be named to these readers. It is printed when each of them has a consent that covers it.</source>
        <translation>Мәтін бірнеше адам туралы айтады және олардың бәрі бірдей осы оқырмандарға есімі аталуына келіспеген. Әрқайсысының тиісті келісімі болғанда басылады.</translation>
    </message>
    <message>
        <source>Accuses somebody, not yet approved</source>
        <translation>Біреуді айыптайды, әлі бекітілмеген</translation>
    </message>
    <message>
        <source>It accuses somebody by name. It is printed when two people have approved that in the record and a source is given.</source>
        <translation>Біреуді есімін атап айыптайды. Мұны жазбада екі адам бекітіп, дереккөз көрсетілгенде басылады.</translation>
    </message>
    <message>
        <source>Shown because already published</source>
        <translation>Бұрын жарияланғандықтан көрсетілген</translation>
    </message>
    <message>
        <source>The person’s own consent does not cover these readers, but the person was named in public before. Deleting that earlier publication from the person’s record, or a withdrawal of consent, would change it.</source>
        <translation>Адамның өз келісімі бұл оқырмандарды қамтымайды, бірақ оның есімі бұрын жария аталған. Сол бұрынғы жарияланымды адам жазбасынан жою немесе келісімді кері қайтару мұны өзгертеді.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Файлдың SHA-256 мәні</translation>
    </message>
    <message>
        <source>Who is shown: {count}</source>
        <translation>Көрсетілгендер: {count}</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Кім көрсетілген</translation>
    </message>
    <message>
        <source>{name} – {how}</source>
        <translation>{name} – {how}</translation>
    </message>
    <message>
        <source>somebody whose record is gone</source>
        <translation>жазбасы жойылған біреу</translation>
    </message>
    <message>
        <source>If the person takes consent back: {advice}</source>
        <translation>Адам келісімін кері қайтарса: {advice}</translation>
    </message>
    <message>
        <source>Only those that show this person</source>
        <translation>Тек осы адамды көрсететіндері</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Файлды тексеру …</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <translation>Құжатқа қайту</translation>
    </message>
    <message>
        <source>Nothing was released yet. What is exported stands here for good, with whom it shows.</source>
        <translation>Әлі ештеңе шығарылмаған. Шығарылғаны, онда кім көрсетілгенімен бірге, мұнда біржола тұрады.</translation>
    </message>
    <message>
        <source>No released document shows this person.</source>
        <translation>Шығарылған құжаттардың ешқайсысы бұл адамды көрсетпейді.</translation>
    </message>
    <message>
        <source>{format} · SHA-256 {digest}</source>
        <translation>{format} · SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Файл оқылуда …</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Беттер, кішірейтілген</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}-бет</translation>
    </message>
    <message>
        <source>“{file}” is genuine: byte for byte the file that was released as {release}.</source>
        <translation>«{file}» – түпнұсқа: {release} ретінде шығарылған файлмен байтма-байт бірдей.</translation>
    </message>
    <message>
        <source>“{file}” is genuine and has another name: byte for byte the file “{name}”, released as {release}.</source>
        <translation>«{file}» – түпнұсқа, аты ғана басқа: {release} ретінде шығарылған «{name}» файлымен байтма-байт бірдей.</translation>
    </message>
    <message>
        <source>“{file}” is genuine: the document inside the encrypted file “{name}”, released as {release}.</source>
        <translation>«{file}» – түпнұсқа: {release} ретінде шығарылған шифрланған «{name}» файлының ішіндегі құжат.</translation>
    </message>
    <message>
        <source>“{file}” is an encrypted file that was not released from this vault, or was altered since. Do not pass it on as yours.</source>
        <translation>«{file}» – осы қоймадан шықпаған немесе содан бері өзгертілген шифрланған файл. Оны өзіңіздікі деп бермеңіз.</translation>
    </message>
    <message>
        <source>“{file}” was not released from this vault, or was altered since: a single byte is enough. Do not pass it on as yours.</source>
        <translation>«{file}» осы қоймадан шықпаған немесе содан бері өзгертілген: бір байт та жеткілікті. Оны өзіңіздікі деп бермеңіз.</translation>
    </message>
    <message>
        <source>{document}, {date}, {readers}</source>
        <translation>{document}, {date}, {readers}</translation>
    </message>
    <message>
        <source>Enter, or another click on it, opens the record that this is printed from.</source>
        <translation>Enter немесе тағы бір рет басу осы мәтін алынған жазбаны ашады.</translation>
    </message>
    <message>
        <source>Encrypted: only the recipient can open it</source>
        <translation>Шифрланған: тек алушы аша алады</translation>
    </message>
    <message>
        <source>Open: whoever gets the file can read it</source>
        <translation>Ашық: файл қолына түскен кез келген адам оқи алады</translation>
    </message>
    <message>
        <source>Key of the recipient (it begins with age1)</source>
        <translation>Алушының кілті (age1 деп басталады)</translation>
    </message>
    <message>
        <source>This is an age key. Compare it with its owner, best by voice.</source>
        <translation>Бұл – age кілті. Оны иесімен салыстырыңыз, дұрысы – дауыстап.</translation>
    </message>
    <message>
        <source>Passphrase of the vault, once more</source>
        <translation>Қойманың құпия сөз тіркесі тағы бір рет</translation>
    </message>
    <message>
        <source>Reason why it may leave unprotected (kept in the vault)</source>
        <translation>Неге қорғаусыз шығуы мүмкін екені (қоймада сақталады)</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever gets it can read it. Keep it only where that is safe, and delete it when it has been sent.</source>
        <translation>Файл шифрланбайды: қолына түскен кез келген адам оны оқи алады. Оны тек қауіпсіз жерде сақтап, жіберген соң жойыңыз.</translation>
    </message>
</context>
<context>
    <name>purging</name>
    <message>
        <source>The person asked for it</source>
        <translation>Адамның өзі сұрады</translation>
    </message>
    <message>
        <source>It puts somebody in danger</source>
        <translation>Бұл біреуге қауіп төндіреді</translation>
    </message>
    <message>
        <source>It was recorded without consent</source>
        <translation>Келісімсіз жазылған</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>Қателесіп жазылған</translation>
    </message>
    <message>
        <source>Law or a court demands it</source>
        <translation>Заң немесе сот талап етеді</translation>
    </message>
    <message>
        <source>Nothing was purged. Choose why: asked, danger, consent, mistake, law.</source>
        <translation>Ештеңе өшірілген жоқ. Себебін таңдаңыз: asked, danger, consent, mistake, law.</translation>
    </message>
    <message>
        <source>Nothing was purged: {count} records would go, more than are purged at once. Purge what belongs to it one by one.</source>
        <translation>Ештеңе өшірілген жоқ: өшірілетін жазбалар саны – {count}, бұл бір жолғы шектен көп. Оған қатыстыларын бөлек-бөлек өшіріңіз.</translation>
    </message>
    <message>
        <source>Nothing was purged. {count} records would go: confirm that by typing this number.</source>
        <translation>Ештеңе өшірілген жоқ. Өшірілетін жазбалар саны: {count}. Осы санды енгізіп растаңыз.</translation>
    </message>
    <message>
        <source>Nothing was purged: this record comes with kzdesk and tells nothing of anybody.</source>
        <translation>Ештеңе өшірілген жоқ: бұл жазба kzdesk-пен бірге келеді және ешкім туралы айтпайды.</translation>
    </message>
    <message>
        <source>Purged for ever</source>
        <translation>Біржола өшірілген</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неліктен</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Nothing was purged. A coordinator can purge a record for ever in its form, under “More”: its texts, history and files are destroyed on every device.</source>
        <translation>Ештеңе өшірілген жоқ. Үйлестіруші жазбаны оның нысанында «Тағы» арқылы біржола өшіре алады: мәтіндері, тарихы мен файлдары барлық құрылғыда жойылады.</translation>
    </message>
    <message>
        <source>A device carries a purge out when it receives, and tells so with what it sends next.</source>
        <translation>Құрылғы өшіруді алмасуды алғанда орындайды және бұл туралы келесі жіберуімен хабарлайды.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>барлық жерде</translation>
    </message>
    <message>
        <source>on {done} of {all} devices</source>
        <translation>құрылғылар: {done}, барлығы {all}</translation>
    </message>
    <message>
        <source>{name}: done on {date}</source>
        <translation>{name}: {date} орындалды</translation>
    </message>
    <message>
        <source>{name}: not yet</source>
        <translation>{name}: әлі жоқ</translation>
    </message>
    <message>
        <source>{name}: not told, it reads the records no more and keeps what it has</source>
        <translation>{name}: білмейді, бұл жазбаларды енді оқымайды; барлары онда қалады</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Осы құрылғы</translation>
    </message>
    <message>
        <source>Purge “{title}” for ever</source>
        <translation>Біржола өшіру: «{title}»</translation>
    </message>
    <message>
        <source>Purge for ever</source>
        <translation>Біржола өшіру</translation>
    </message>
    <message>
        <source>Records that go: {count}. Evidence files: {files}. Devices: {devices}.</source>
        <translation>Өшірілетін жазбалар: {count}. Дәлел файлдары: {files}. Құрылғылар: {devices}.</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Their texts, their history, drafts and files are destroyed here now, and on the other devices when they receive. Nobody can bring them back. What stays is that something of this kind was purged, when, by whom and why.</source>
        <translation>Олардың мәтіндері, тарихы, нобайлары мен файлдары мұнда қазір, ал басқа құрылғыларда олар алмасуды алғанда жойылады. Оларды ешкім қайтара алмайды. Осындай жазбаның өшірілгені, қашан, кім және неліктен өшіргені ғана қалады.</translation>
    </message>
    <message>
        <source>Backups and files made before still hold them; so do bundles that lie at places, encrypted to devices of the team. Destroy those yourself. Evidence files are removed from places at the next visit, where a place allows it.</source>
        <translation>Бұрынғы сақтық көшірмелер мен шығарылған файлдарда олар әлі бар; алмасу орындарында жатқан, топ құрылғыларына шифрланған пакеттерде де бар. Оларды өзіңіз жойыңыз. Дәлел файлдары алмасу орындарынан келесі байланыста, орын рұқсат етсе, жойылады.</translation>
    </message>
    <message>
        <source>Devices that could read them once and are not told: {count}. They keep what they have.</source>
        <translation>Бұрын оларды оқи алған, бірақ өшіру туралы білмейтін құрылғылар: {count}. Оларда барлары қалады.</translation>
    </message>
    <message>
        <source>Released editions whose frozen content goes as a whole: {count}. The date, the number of entries and the SHA-256 stay. What was published cannot be recalled.</source>
        <translation>Бекітілген мазмұны толық өшірілетін шығарылған басылымдар: {count}. Күні, жолдар саны және SHA-256 қалады. Жарияланғанды қайтарып алуға болмайды.</translation>
    </message>
    <message>
        <source>These records name the person in a text, and stay: {titles}.</source>
        <translation>Мына жазбалардың мәтінінде адам аталған, олар қалады: {titles}.</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– таңдаңыз –</translation>
    </message>
    <message>
        <source>The number of records that go, typed</source>
        <translation>Өшірілетін жазбалар санын енгізіңіз</translation>
    </message>
    <message>
        <source>Passphrase of the vault, once more</source>
        <translation>Қойманың құпия сөз тіркесі тағы бір рет</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Себебін таңдаңыз.</translation>
    </message>
    <message>
        <source>The vault is being written anew without them …</source>
        <translation>Қойма оларсыз қайта жазылуда …</translation>
    </message>
    <message>
        <source>Stopped. If the records are gone already, the rest is done when the vault is unlocked next.</source>
        <translation>Тоқтатылды. Жазбалар өшіріліп қойған болса, қалғаны қойма келесі рет ашылғанда істеледі.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Purge for ever …</source>
        <translation>Біржола өшіру …</translation>
    </message>
    <message>
        <source>Purged here. The other devices do it when they receive.</source>
        <translation>Мұнда өшірілді. Басқа құрылғылар алмасуды алғанда өшіреді.</translation>
    </message>
    <message>
        <source>The record that was open was purged for ever</source>
        <translation>Ашық тұрған жазба біржола өшірілді</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>This tells what was done and stays as it was written: it cannot be changed or deleted.</source>
        <translation>Бұл не істелгенін айтады және жазылған күйінде қалады: өзгертуге де, жоюға да болмайды.</translation>
    </message>
    <message>
        <source>Files are added and destroyed among the evidence of the record they belong to, so that the custody log tells it. Nothing was changed.</source>
        <translation>Файлдар өздері қатысты жазбаның дәлелдері арасында қосылады және жойылады, сонда ол сақтау журналында қалады. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Кімге жолданған</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Басымдығы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Жіберілген күні</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Жауап алынған күні</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Sanctions target</source>
        <translation>Санкцияға ұсынылған адам</translation>
    </message>
    <message>
        <source>Sanctions targets</source>
        <translation>Санкцияға ұсынылғандар</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Латынша есімі</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша есімі</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша есімі</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Posts with dates</source>
        <translation>Лауазымдары, күндерімен</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>First approval to print</source>
        <translation>Басуға бірінші бекіту</translation>
    </message>
    <message>
        <source>Second approval to print</source>
        <translation>Басуға екінші бекіту</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Ground for sanctions</source>
        <translation>Санкция негізі</translation>
    </message>
    <message>
        <source>Grounds for sanctions</source>
        <translation>Санкция негіздері</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Sources, one on a line</source>
        <translation>Дереккөздер, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Recommendation: to …</source>
        <translation>Ұсыным: кімге …</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаттар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Named target</source>
        <translation>Ұсынымда аталған адам</translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation>Ұсынымда аталған адамдар</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Дайын мәтін</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Дайын мәтіндер</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Зардап шеккендер саны</translation>
    </message>
    <message>
        <source>This number is</source>
        <translation>Бұл сан</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Саналған күні</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>Санның дереккөзі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>What the team calls it, for example “Airport case”.</source>
        <translation>Топ оны қалай атайды, мысалы «Әуежай ісі».</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Іс түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>Кім тергейді</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Қозғалған күні</translation>
    </message>
    <message>
        <source>The case is classified</source>
        <translation>Іс құпияландырылған</translation>
    </message>
    <message>
        <source>Political motive</source>
        <translation>Саяси астары</translation>
    </message>
    <message>
        <source>Person in the case</source>
        <translation>Істегі адам</translation>
    </message>
    <message>
        <source>People in the case</source>
        <translation>Істегі адамдар</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Working notes</source>
        <translation>Жұмыс ескертпелері</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Нормалар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Кодекс</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлігі</translation>
    </message>
    <message>
        <source>Edition of the law</source>
        <translation>Заңның редакциясы</translation>
    </message>
    <message>
        <source>Wording in reports</source>
        <translation>Баяндамалардағы тұжырымы</translation>
    </message>
    <message>
        <source>Official title, English translation</source>
        <translation>Ресми атауы, ағылшынша аудармасы</translation>
    </message>
    <message>
        <source>Official title in Russian</source>
        <translation>Орысша ресми атауы</translation>
    </message>
    <message>
        <source>Official title in Kazakh</source>
        <translation>Қазақша ресми атауы</translation>
    </message>
    <message>
        <source>Used for political prosecution</source>
        <translation>Саяси қудалауға қолданылады</translation>
    </message>
    <message>
        <source>Shortest imprisonment</source>
        <translation>Бас бостандығынан айырудың ең аз мерзімі</translation>
    </message>
    <message>
        <source>Longest imprisonment</source>
        <translation>Бас бостандығынан айырудың ең көп мерзімі</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күшіне енген күні</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Күші тоқтаған күні</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation>Қайдан оқылды</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Айып</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Айыптар</translation>
    </message>
    <message>
        <source>Quoted as</source>
        <translation>Басылатын тұжырымы</translation>
    </message>
    <message>
        <source>The exact wording to print, without quotation marks. Empty: the wording of the provision.</source>
        <translation>Басылатын дәл тұжырым, тырнақшасыз. Бос болса: норманың тұжырымы.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сатысы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан</translation>
    </message>
    <message>
        <source>Print as “for alleged …”</source>
        <translation>«… деген айыппен» деп басу</translation>
    </message>
    <message>
        <source>Printed after the charges: for …</source>
        <translation>Айыптардан кейін басылады: не үшін …</translation>
    </message>
    <message>
        <source>For example “allegedly publishing a video”. Printed once, after the last charge.</source>
        <translation>Мысалы «бейнежазба жариялады деген айыппен». Соңғы айыптан кейін бір рет басылады.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Неге келісті</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Who gave it, if not the person</source>
        <translation>Адамның өзі болмаса, кім берді</translation>
    </message>
    <message>
        <source>Only for these recipients</source>
        <translation>Тек осы алушыларға</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Қалай берілді</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Қай тілде</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Where the proof is kept</source>
        <translation>Дәлелі қайда сақталған</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Қайта сұрау күні</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Кері қайтарылған күні</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Қамау</translation>
    </message>
    <message>
        <source>Kind of custody</source>
        <translation>Қамау түрі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Write ? when the day is not known.</source>
        <translation>Күні белгісіз болса, «?» жазыңыз.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Неге аяқталды</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Мекеме</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Кім тағайындады</translation>
    </message>
    <message>
        <source>Detained by</source>
        <translation>Кім ұстады</translation>
    </message>
    <message>
        <source>State that asks for extradition</source>
        <translation>Экстрадицияны сұраған мемлекет</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық негізі</translation>
    </message>
    <message>
        <source>Warrant shown</source>
        <translation>Қаулы көрсетілді</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Айтылған себептер</translation>
    </message>
    <message>
        <source>Ordered for (days)</source>
        <translation>Тағайындалған мерзімі (күн)</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Ұзартылған мерзімі</translation>
    </message>
    <message>
        <source>Held without contact</source>
        <translation>Сыртқы дүниемен байланыссыз ұсталды</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Отбасына хабар</translation>
    </message>
    <message>
        <source>Lawyer admitted</source>
        <translation>Адвокаттың жіберілуі</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Үкім</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Үкімдер</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Сатысы</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Күшіне енген күні</translation>
    </message>
    <message>
        <source>Replaces the sentence</source>
        <translation>Мына үкімді алмастырады</translation>
    </message>
    <message>
        <source>Punishment</source>
        <translation>Жаза</translation>
    </message>
    <message>
        <source>Punishments</source>
        <translation>Жазалар</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>For example 6y 6m, 6.5y, 9m or 15d.</source>
        <translation>Мысалы 6 ж 6 ай, 6,5 ж, 9 ай немесе 15 күн.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Режимі</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Қай күннен есептеледі</translation>
    </message>
    <message>
        <source>Days credited</source>
        <translation>Есепке алынған күндер</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>Қай күнге дейін кейінге қалдырылды</translation>
    </message>
    <message>
        <source>Amount in tenge</source>
        <translation>Сомасы, теңге</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Дәлел файлы</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Дәлел файлдары</translation>
    </message>
    <message>
        <source>What the file shows, in words that give nobody away.</source>
        <translation>Файл нені көрсетеді — ешкімді әшкерелемейтін сөздермен.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Шығу тегі</translation>
    </message>
    <message>
        <source>Taken or made on</source>
        <translation>Түсірілген немесе жасалған күні</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Сот отырысы</translation>
    </message>
    <message>
        <source>Original file name</source>
        <translation>Файлдың бастапқы аты</translation>
    </message>
    <message>
        <source>Type by content</source>
        <translation>Мазмұны бойынша түрі</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Name of the sealed file</source>
        <translation>Мөрленген файлдың аты</translation>
    </message>
    <message>
        <source>Key of the sealed file</source>
        <translation>Мөрленген файлдың кілті</translation>
    </message>
    <message>
        <source>Act of custody</source>
        <translation>Дәлелге қатысты әрекет</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Сақтау журналы</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Қашан (UTC)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Құрылғы</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>Кімге немесе кімнен</translation>
    </message>
    <message>
        <source>SHA-256 found</source>
        <translation>Анықталған SHA-256</translation>
    </message>
    <message>
        <source>Number on this device</source>
        <translation>Осы құрылғыдағы нөмірі</translation>
    </message>
    <message>
        <source>Hash of the act before</source>
        <translation>Алдыңғы әрекеттің хеші</translation>
    </message>
    <message>
        <source>Hash of this act</source>
        <translation>Осы әрекеттің хеші</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Сот отырыстары</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>For example 09:30.</source>
        <translation>Мысалы 09:30.</translation>
    </message>
    <message>
        <source>Courtroom</source>
        <translation>Сот залы</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Судьялар</translation>
    </message>
    <message>
        <source>Prosecutors</source>
        <translation>Прокурорлар</translation>
    </message>
    <message>
        <source>Lawyers</source>
        <translation>Адвокаттар</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>Қалай өтті</translation>
    </message>
    <message>
        <source>A reason was given for closing the hearing</source>
        <translation>Отырысты жабудың себебі айтылды</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Келесі отырыс</translation>
    </message>
    <message>
        <source>Time of the next hearing</source>
        <translation>Келесі отырыс уақыты</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Бақылаулар</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Бақылаушы</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Бақылау парағы</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Жіберілуі</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Келген уақыты</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Кеткен уақыты</translation>
    </message>
    <message>
        <source>Recording allowed</source>
        <translation>Жазуға рұқсат етілді</translation>
    </message>
    <message>
        <source>Notes in court</source>
        <translation>Соттағы ескертпелер</translation>
    </message>
    <message>
        <source>Overall grade</source>
        <translation>Жалпы баға</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Мөрленген күні</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Two records of one person</source>
        <translation>Бір адамның екі жазбасы</translation>
    </message>
    <message>
        <source>Records joined</source>
        <translation>Біріктірілген жазбалар</translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>Қалдырылған жазба</translation>
    </message>
    <message>
        <source>Record joined to it</source>
        <translation>Оған қосылған жазба</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Біріктірілген күні</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Кім біріктірді</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Parted again</source>
        <translation>Қайта бөлінді</translation>
    </message>
    <message>
        <source>Moved with it</source>
        <translation>Бірге көшірілгені</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before the merge (JSON)</source>
        <translation>Біріктіруге дейін (JSON)</translation>
    </message>
    <message>
        <source>After the merge (JSON)</source>
        <translation>Біріктіруден кейін (JSON)</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Бөлек адамдар</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Бір адам</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Басқа адам</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешілген күні</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Баға</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Бағалар</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>(a) Detention in violation of a fundamental freedom</source>
        <translation>(a) Негізгі бостандықты бұзып қамауда ұстау</translation>
    </message>
    <message>
        <source>Reason for (a)</source>
        <translation>(a) негіздемесі</translation>
    </message>
    <message>
        <source>(b) Purely political reasons, no connection to an offence</source>
        <translation>(b) Таза саяси себептер, құқық бұзушылықпен байланысы жоқ</translation>
    </message>
    <message>
        <source>Reason for (b)</source>
        <translation>(b) негіздемесі</translation>
    </message>
    <message>
        <source>(c) Length or conditions out of proportion</source>
        <translation>(c) Мерзімі немесе жағдайлары мөлшерлес емес</translation>
    </message>
    <message>
        <source>Reason for (c)</source>
        <translation>(c) негіздемесі</translation>
    </message>
    <message>
        <source>(d) Discriminatory compared with others</source>
        <translation>(d) Басқалармен салыстырғанда кемсітушілік</translation>
    </message>
    <message>
        <source>Reason for (d)</source>
        <translation>(d) негіздемесі</translation>
    </message>
    <message>
        <source>(e) Clearly unfair proceedings with political motives</source>
        <translation>(e) Саяси астары бар, анық әділетсіз іс жүргізу</translation>
    </message>
    <message>
        <source>Reason for (e)</source>
        <translation>(e) негіздемесі</translation>
    </message>
    <message>
        <source>Grounds against listing</source>
        <translation>Тізімге енгізуге қарсы негіздер</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>Бірінші тексеруші</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Екінші тексеруші</translation>
    </message>
    <message>
        <source>List edition</source>
        <translation>Тізім басылымы</translation>
    </message>
    <message>
        <source>List editions</source>
        <translation>Тізім басылымдары</translation>
    </message>
    <message>
        <source>Published by (one organisation on a line)</source>
        <translation>Кім жариялайды (әр жолға бір ұйым)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>An empty line parts two paragraphs.</source>
        <translation>Абзацтар бос жолмен бөлінеді.</translation>
    </message>
    <message>
        <source>Order of entries</source>
        <translation>Жазбалар реті</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Әліпби</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Тізім жазбасы</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Тізім жазбалары</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Басылатын есім</translation>
    </message>
    <message>
        <source>Empty: the Latin name preferred for reports.</source>
        <translation>Бос болса: баяндамаға арналған латынша есім.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Баяндау</translation>
    </message>
    <message>
        <source>An empty line parts two paragraphs. Term, articles and dates are printed from the records.</source>
        <translation>Абзацтар бос жолмен бөлінеді. Мерзім, баптар және күндер жазбалардан басылады.</translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation>Оқырманға ескертпе</translation>
    </message>
    <message>
        <source>For example why two sources give different dates. Printed as a note at the entry.</source>
        <translation>Мысалы, екі дереккөз неге әртүрлі күн көрсетеді. Жазба жанында ескертпе болып басылады.</translation>
    </message>
    <message>
        <source>First line instead of the generated one</source>
        <translation>Автоматты жолдың орнына бірінші жол</translation>
    </message>
    <message>
        <source>Listed without a decision to list, because</source>
        <translation>Шешімсіз тізімге енгізілді, себебі</translation>
    </message>
    <message>
        <source>Leave out the generated dates</source>
        <translation>Автоматты күндерді баспау</translation>
    </message>
    <message>
        <source>Answer to a finding</source>
        <translation>Ескертуге жауап</translation>
    </message>
    <message>
        <source>Answers to findings</source>
        <translation>Ескертулерге жауаптар</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>Release of an edition</source>
        <translation>Басылымды шығару</translation>
    </message>
    <message>
        <source>Releases of an edition</source>
        <translation>Басылым шығарулары</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Кім шығарды</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>Мазмұнның SHA-256 мәні</translation>
    </message>
    <message>
        <source>Findings and answers</source>
        <translation>Ескертулер мен жауаптар</translation>
    </message>
    <message>
        <source>SHA-256 of the files</source>
        <translation>Файлдардың SHA-256 мәні</translation>
    </message>
    <message>
        <source>State of the vault</source>
        <translation>Қойманың күйі</translation>
    </message>
    <message>
        <source>Frozen content</source>
        <translation>Бекітілген мазмұн</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Бұл кім</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>As a report would print it, for example “journalist”.</source>
        <translation>Баяндамада басылатындай, мысалы «журналист».</translation>
    </message>
    <message>
        <source>Public roles</source>
        <translation>Қоғамдық рөлдері</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Туған жері</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Қайтыс болған күні</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этностық тегі</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Діні</translation>
    </message>
    <message>
        <source>Disability group</source>
        <translation>Мүгедектік тобы</translation>
    </message>
    <message>
        <source>Dependants under 18</source>
        <translation>18 жасқа толмаған асырауындағылар</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулығы</translation>
    </message>
    <message>
        <source>Public biography</source>
        <translation>Жария өмірбаяны</translation>
    </message>
    <message>
        <source>Individual identification number</source>
        <translation>Жеке сәйкестендіру нөмірі</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Жеке куәліктері</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланыс деректері</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>This person is</source>
        <translation>Бұл адам – кім</translation>
    </message>
    <message>
        <source>Of this person</source>
        <translation>Осы адамның</translation>
    </message>
    <message>
        <source>Of this organisation</source>
        <translation>Осы ұйымның</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Есімдері</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Жазуы</translation>
    </message>
    <message>
        <source>Leave empty: kzdesk sees it from the letters.</source>
        <translation>Бос қалдырыңыз: kzdesk оны әріптерден таниды.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Есім түрі</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>Есім, жазылған түрінде</translation>
    </message>
    <message>
        <source>Leave empty: it is put together from the parts.</source>
        <translation>Бос қалдырыңыз: ол бөліктерден құралады.</translation>
    </message>
    <message>
        <source>Patronymic style</source>
        <translation>Әкесінің аты үлгісі</translation>
    </message>
    <message>
        <source>The surname is a patronymic</source>
        <translation>Тегі – әкесінің аты</translation>
    </message>
    <message>
        <source>Sorts as (Cyrillic)</source>
        <translation>Сұрыптау түрі (кириллица)</translation>
    </message>
    <message>
        <source>Surname and given name in Cyrillic: lists are ordered by it, not by the Latin spelling.</source>
        <translation>Кириллицадағы тегі мен аты: тізімдер латынша жазылуымен емес, осымен реттеледі.</translation>
    </message>
    <message>
        <source>Source of this spelling</source>
        <translation>Осы жазылудың дереккөзі</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Former and other names</source>
        <translation>Бұрынғы және басқа атаулары</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Қайда орналасқан</translation>
    </message>
    <message>
        <source>ISO 3166-2 code</source>
        <translation>ISO 3166-2 коды</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Қашаннан бар</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Қашанға дейін болды</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Кімге қарады</translation>
    </message>
    <message>
        <source>Lay in</source>
        <translation>Қай жерде болды</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Кімге қарайды</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Құқық мирасқоры</translation>
    </message>
    <message>
        <source>Banned on</source>
        <translation>Тыйым салынған күні</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>Кім тыйым салды</translation>
    </message>
    <message>
        <source>What the ban says</source>
        <translation>Тыйымда не айтылған</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Мекемелер</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Ресми коды</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Кім басқарады</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Қауіпсіздік деңгейі</translation>
    </message>
    <message>
        <source>Not an official place of detention</source>
        <translation>Ресми қамау орны емес</translation>
    </message>
    <message>
        <source>Earlier publication</source>
        <translation>Бұрынғы жарияланым</translation>
    </message>
    <message>
        <source>Earlier publications</source>
        <translation>Бұрынғы жарияланымдар</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Қайда аталған</translation>
    </message>
    <message>
        <source>The publication that named this person, so that it can be found again.</source>
        <translation>Осы адамды атаған жарияланым, оны қайта табу үшін.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-мекенжай</translation>
    </message>
    <message>
        <source>Released document</source>
        <translation>Шығарылған құжат</translation>
    </message>
    <message>
        <source>Released documents</source>
        <translation>Шығарылған құжаттар</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Made from the record</source>
        <translation>Қай жазбадан жасалған</translation>
    </message>
    <message>
        <source>Encrypted to</source>
        <translation>Кімге шифрланған</translation>
    </message>
    <message>
        <source>Reason for an open file</source>
        <translation>Файлдың ашық болу себебі</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>SHA-256 of the document</source>
        <translation>Құжаттың SHA-256 мәні</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Файлдың SHA-256 мәні</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Көлемі, байт</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Тізімдеме</translation>
    </message>
    <message>
        <source>Person shown</source>
        <translation>Көрсетілген адам</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Көрсетілген адамдар</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Қалай көрсетілген</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Өз тұжырымы</translation>
    </message>
    <message>
        <source>Own wordings</source>
        <translation>Өз тұжырымдары</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Ненің орнына</translation>
    </message>
    <message>
        <source>Report or submission</source>
        <translation>Баяндама немесе материал</translation>
    </message>
    <message>
        <source>Reports and submissions</source>
        <translation>Баяндамалар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Addressees, one on a line</source>
        <translation>Адресаттар, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Түйін сөздер</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>Шолу жасалатын мемлекет</translation>
    </message>
    <message>
        <source>Session and cycle</source>
        <translation>Сессия және цикл</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>Сақталатын ережелер</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Ұсынушы</translation>
    </message>
    <message>
        <source>Submitters</source>
        <translation>Ұсынушылар</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Құрылған жылы</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Немен айналысады</translation>
    </message>
    <message>
        <source>Contact to print</source>
        <translation>Басылатын байланыс деректері</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Тарау</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Тараулар</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Part of the chapter before it</source>
        <translation>Алдыңғы тараудың бөлігі</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Нөмірсіз</translation>
    </message>
    <message>
        <source>In a submission to the Universal Periodic Review: its paragraphs have no numbers.</source>
        <translation>Әмбебап мерзімдік шолу материалында: абзацтары нөмірленбейді.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацтар</translation>
    </message>
    <message>
        <source>A passage used in several documents, printed in place of the text.</source>
        <translation>Бірнеше құжатта қолданылатын үзінді, мәтін орнына басылады.</translation>
    </message>
    <message>
        <source>Points under it, one on a line</source>
        <translation>Оның тармақтары, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Write [1] in the text or in a point where the first source belongs; others stand at the end of the text.</source>
        <translation>Мәтінде немесе тармақта бірінші дереккөз тұратын жерге [1] деп жазыңыз; қалғандары мәтін соңында тұрады.</translation>
    </message>
    <message>
        <source>Earlier recommendation</source>
        <translation>Бұрынғы ұсыным</translation>
    </message>
    <message>
        <source>Earlier recommendations</source>
        <translation>Бұрынғы ұсынымдар</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Кім ұсынды</translation>
    </message>
    <message>
        <source>Answer of the State</source>
        <translation>Мемлекеттің жауабы</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Не нәтиже болды</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Шектеу</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Шектеулер</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Кім салды</translation>
    </message>
    <message>
        <source>Effect on the person</source>
        <translation>Адамға әсері</translation>
    </message>
    <message>
        <source>Imposed before a verdict</source>
        <translation>Үкімге дейін салынған</translation>
    </message>
    <message>
        <source>Goes on after the sentence is served</source>
        <translation>Жаза өтелгеннен кейін де жалғасады</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Entry of the financial List</source>
        <translation>Қаржылық тізбедегі жазба</translation>
    </message>
    <message>
        <source>Financial List</source>
        <translation>Қаржылық тізбе</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Есім, басылған түрінде</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Сол адам ба?</translation>
    </message>
    <message>
        <source>Likeness (0 to 100)</source>
        <translation>Ұқсастығы (0–100)</translation>
    </message>
    <message>
        <source>Why it may be the same person</source>
        <translation>Неге сол адам болуы мүмкін</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Алып тасталған күні</translation>
    </message>
    <message>
        <source>Note or correction in the List</source>
        <translation>Тізбедегі ескертпе немесе түзету</translation>
    </message>
    <message>
        <source>File read on</source>
        <translation>Файл оқылған күн</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>A title or an alias that gives nobody away.</source>
        <translation>Ешкімді әшкерелемейтін атау немесе бүркеншік ат.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Дереккөз түрі</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Who the source is</source>
        <translation>Дереккөз кім</translation>
    </message>
    <message>
        <source>Risks to the source</source>
        <translation>Дереккөзге төнетін қауіптер</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Не айтылды</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Шынайылығы</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Адам туралы</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Іс туралы</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Оқиға туралы</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Дереккөз мәлімдемесі</translation>
    </message>
    <message>
        <source>Assertions</source>
        <translation>Дереккөз мәлімдемелері</translation>
    </message>
    <message>
        <source>What is asserted</source>
        <translation>Не мәлімделеді</translation>
    </message>
    <message>
        <source>By which source</source>
        <translation>Қай дереккөз</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Шешімнің себебі</translation>
    </message>
    <message>
        <source>Link to another event</source>
        <translation>Басқа оқиғамен байланыс</translation>
    </message>
    <message>
        <source>Linked events</source>
        <translation>Байланысты оқиғалар</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Осы оқиға</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Басқа оқиға</translation>
    </message>
    <message>
        <source>Act against a victim</source>
        <translation>Жәбірленушіге қарсы әрекет</translation>
    </message>
    <message>
        <source>Acts against victims</source>
        <translation>Жәбірленушілерге қарсы әрекеттер</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Жәбірленуші</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Әрекет түрі</translation>
    </message>
    <message>
        <source>Exact location</source>
        <translation>Нақты орны</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Айтылған себеп</translation>
    </message>
    <message>
        <source>Victim afterwards</source>
        <translation>Жәбірленушінің кейінгі жағдайы</translation>
    </message>
    <message>
        <source>What the authorities say</source>
        <translation>Билік не дейді</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Кінәлі адам</translation>
    </message>
    <message>
        <source>Perpetrators</source>
        <translation>Кінәлі адамдар</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Degree of involvement</source>
        <translation>Қатысу дәрежесі</translation>
    </message>
    <message>
        <source>Rank and post</source>
        <translation>Атағы мен лауазымы</translation>
    </message>
    <message>
        <source>Criminal responsibility</source>
        <translation>Қылмыстық жауаптылығы</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Қатыгез қарау</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Әдістері</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Жарақаттары</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Тексерілген күні</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Кім тексерді</translation>
    </message>
    <message>
        <source>Findings agree with the account</source>
        <translation>Тексеру нәтижелері айтылғанға сай</translation>
    </message>
    <message>
        <source>Psychological findings</source>
        <translation>Психологиялық тексеру нәтижелері</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <translation>Медициналық көмек</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Айғаққа қол қойылуы</translation>
    </message>
    <message>
        <source>Complaint filed</source>
        <translation>Шағым берілген күні</translation>
    </message>
    <message>
        <source>Criminal case number</source>
        <translation>Қылмыстық іс нөмірі</translation>
    </message>
    <message>
        <source>Outcome of the complaint</source>
        <translation>Шағымның нәтижесі</translation>
    </message>
    <message>
        <source>Pressed to withdraw the complaint</source>
        <translation>Шағымды қайтарып алуға мәжбүрледі</translation>
    </message>
    <message>
        <source>Compensation in tenge</source>
        <translation>Өтемақы, теңге</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>More to do with this record</source>
        <translation>Осы жазбамен тағы не істеуге болады</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көшірмесін жасау</translation>
    </message>
    <message>
        <source>Pin to Home, or take off</source>
        <translation>Басты бетке бекіту немесе алып тастау</translation>
    </message>
    <message>
        <source>Save the record first, or select one in the list</source>
        <translation>Алдымен жазбаны сақтаңыз немесе тізімнен біреуін таңдаңыз</translation>
    </message>
    <message>
        <source>A time line is drawn for people and for cases</source>
        <translation>Хронология адамдар мен істерге салынады</translation>
    </message>
    <message>
        <source>Pinned: it stands on Home</source>
        <translation>Бекітілді: басты бетте тұр</translation>
    </message>
    <message>
        <source>Taken off Home</source>
        <translation>Басты беттен алынды</translation>
    </message>
    <message>
        <source>A copy, not saved yet. Change what is different, then save</source>
        <translation>Көшірме, әлі сақталмаған. Өзгешесін түзетіп, сақтаңыз</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: кез келген</translation>
    </message>
    <message>
        <source>Filter: {field}</source>
        <translation>Сүзгі: {field}</translation>
    </message>
    <message>
        <source>Order: {field} ↑</source>
        <translation>Реті: {field} ↑</translation>
    </message>
    <message>
        <source>Order: {field} ↓</source>
        <translation>Реті: {field} ↓</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Артқа</translation>
    </message>
    <message>
        <source>Back (Alt+Left or Esc)</source>
        <translation>Артқа (Alt+← немесе Esc)</translation>
    </message>
    <message>
        <source>{step} (Ctrl+S)</source>
        <translation>{step} (Ctrl+S)</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Жою …</translation>
    </message>
    <message>
        <source>Add to: {kind} …</source>
        <translation>Қосу: {kind} …</translation>
    </message>
    <message>
        <source>Record to add to</source>
        <translation>Қосылатын жазба</translation>
    </message>
    <message>
        <source>Search in {kind}: any word of a name, a number, a note …</source>
        <translation>Іздеу: {kind} – есімнің, нөмірдің, ескертпенің кез келген сөзі …</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Жаңа: {kind}</translation>
    </message>
    <message>
        <source>New: {kind} (Ctrl+N)</source>
        <translation>Жаңа: {kind} (Ctrl+N)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Көбірек сүзгі</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Азырақ сүзгі</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>барлығы: {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>табылды: {count}</translation>
    </message>
    <message>
        <source>the first {count} found: type more to find the others</source>
        <translation>алғашқы табылғандары: {count}; қалғандарын табу үшін тағы теріңіз</translation>
    </message>
    <message>
        <source>{kind}: none yet. Press Ctrl+N to enter the first.</source>
        <translation>{kind}: әзірге жоқ. Біріншісін енгізу үшін Ctrl+N басыңыз.</translation>
    </message>
    <message>
        <source>Nothing found. Esc clears the search and the filters.</source>
        <translation>Ештеңе табылмады. Esc іздеу мен сүзгілерді тазалайды.</translation>
    </message>
    <message>
        <source>Still open: {title} → (Alt+Right)</source>
        <translation>Әлі ашық: {title} → (Alt+→)</translation>
    </message>
    <message>
        <source>Enter: open · Delete: delete · Ctrl+N: new · Ctrl+F: search · Alt+1 … Alt+9: kinds</source>
        <translation>Enter: ашу · Delete: жою · Ctrl+N: жаңа · Ctrl+F: іздеу · Alt+1 … Alt+9: түрлер</translation>
    </message>
    <message>
        <source>{part}: {field}</source>
        <translation>{part}: {field}</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, бастап</translation>
    </message>
    <message>
        <source>{field}, until</source>
        <translation>{field}, дейін</translation>
    </message>
    <message>
        <source>until</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>5.1.2022</source>
        <translation>5.1.2022</translation>
    </message>
    <message>
        <source>Not saved yet: {count} to put right. The cursor stands in the first. What you typed is kept as a draft.</source>
        <translation>Әлі сақталмаған, түзету керек: {count}. Меңзер біріншісінде тұр. Тергеніңіз жоба ретінде сақталды.</translation>
    </message>
    <message>
        <source>You typed something here on {time} that was not saved.</source>
        <translation>Мұнда {time} терген, бірақ сақталмаған мәтініңіз бар.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Мұнда тергеніңіз әлі сақталмаған.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Жоба ретінде қалдыру</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Осында қалу</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you edit it. What you typed is still here: look at the other change, and let yours stand if it should.</source>
        <translation>Сіз өңдеп жатқанда бұл жазба басқа жерде өзгертілді. Тергеніңіз орнында: басқа өзгерісті қарап, қажет болса, өзіңіздікін қалдырыңыз.</translation>
    </message>
    <message>
        <source>While you edit this record another changed the same field, “{field}”. What you typed is still here and is not saved: look at the other change, and let yours stand if it should.</source>
        <translation>Сіз осы жазбаны түзетіп жатқанда, басқа біреу сол өрісті өзгертті: «{field}». Сіз тергеніңіз осында тұр және сақталған жоқ: басқа өзгерісті қарап шығып, қажет болса, өзіңіздікін қалдырыңыз.</translation>
    </message>
    <message>
        <source>Another changed this record meanwhile, elsewhere than you. Saving keeps both changes.</source>
        <translation>Осы арада басқа біреу бұл жазбаның басқа өрістерін өзгертті. Сақтағанда екі өзгеріс те қалады.</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Сақталғанын көрсету</translation>
    </message>
    <message>
        <source>Let mine stand</source>
        <translation>Менікін қалдыру</translation>
    </message>
    <message>
        <source>Saving now puts yours in place of what is stored. The history keeps both.</source>
        <translation>Енді сақтасаңыз, сақталғанның орнына сіздікі жазылады. Тарихта екеуі де қалады.</translation>
    </message>
    <message>
        <source>This record was deleted elsewhere. What you typed is still here; saving makes a new record of it.</source>
        <translation>Бұл жазба басқа жерде жойылды. Тергеніңіз орнында; сақтасаңыз, одан жаңа жазба жасалады.</translation>
    </message>
    <message>
        <source>Removed: {title}. The record keeps it until you save.</source>
        <translation>Алып тасталды: {title}. Сіз сақтағанша, ол жазбада қалады.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Delete “{title}” with all its parts? It leaves every list and search; the history keeps it.</source>
        <translation>«{title}» барлық бөліктерімен жойылсын ба? Ол барлық тізім мен іздеуден шығады; тарихта қалады.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Add to which one?</source>
        <translation>Қайсысына қосу керек?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Сақтап, қолдану</translation>
    </message>
    <message>
        <source>This draft was saved or discarded meanwhile</source>
        <translation>Бұл жоба осы арада сақталды немесе тасталды</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>What sources say about a field</source>
        <translation>Өріс туралы дереккөздер не айтады</translation>
    </message>
    <message>
        <source>Files that prove something about the record</source>
        <translation>Жазбаға қатысты дәлел файлдары</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Жазба түрлері</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Сақтайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Saved together with what another changed meanwhile</source>
        <translation>Осы арада басқа біреу өзгерткенімен бірге сақталды</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Жоба ретінде сақталды</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Іздеулер</translation>
    </message>
    <message>
        <source>Saved searches of this list</source>
        <translation>Осы тізімнің сақталған іздеулері</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Осы іздеуді сақтау …</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Іздеуді ұмыту</translation>
    </message>
    <message>
        <source>Name of the search. A search of that name is replaced.</source>
        <translation>Іздеудің атауы. Дәл осындай атаулы іздеу алмастырылады.</translation>
    </message>
    <message>
        <source>Keep the search</source>
        <translation>Іздеуді сақтау</translation>
    </message>
    <message>
        <source>Used by ({count})</source>
        <translation>Қайда қолданылады ({count})</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(атаусыз)</translation>
    </message>
    <message>
        <source>This record cannot be deleted: other records refer to it ({count}). Nothing was changed. Take it out of those records first; the form lists them under “Used by”.</source>
        <translation>Бұл жазбаны жоюға болмайды: оған басқа жазбалар сілтеме жасайды ({count}). Ештеңе өзгерген жоқ. Алдымен оны сол жазбалардан алып тастаңыз; олар бланкіде «Қайда қолданылады» деген жерде тұр.</translation>
    </message>
    <message>
        <source>⚠ {number} of {count}: {sentence}</source>
        <translation>⚠ {count} ішінен {number}: {sentence}</translation>
    </message>
    <message>
        <source>To the field (F8)</source>
        <translation>Өріске (F8)</translation>
    </message>
    <message>
        <source>To the field of what contradicts, and on to the next</source>
        <translation>Қайшылық өрісіне, содан кейін келесісіне</translation>
    </message>
    <message>
        <source>Perhaps on record already: {title} ({detail}).</source>
        <translation>Мүмкін, жазбасы бұрыннан бар: {title} ({detail}).</translation>
    </message>
    <message>
        <source>Perhaps on record already: {title} ({detail}), and others of a name like it: {count}.</source>
        <translation>Мүмкін, жазбасы бұрыннан бар: {title} ({detail}), аты ұқсас басқалары: {count}.</translation>
    </message>
    <message>
        <source>Look at the record (F9)</source>
        <translation>Жазбаны қарау (F9)</translation>
    </message>
    <message>
        <source>Look at who is on record under a name like this, and on to the next</source>
        <translation>Аты ұқсас жазылған адамды қарау, содан кейін келесісін</translation>
    </message>
</context>
<context>
    <name>releasing</name>
    <message>
        <source>Nothing was written. A document leaves the vault in one of two ways: encrypted to the age key of whoever receives it, or open, after the passphrase was given once more together with a reason.</source>
        <translation>Ештеңе жазылған жоқ. Құжат қоймадан екі жолдың бірімен шығады: алушының age кілтіне шифрланып немесе ашық түрде – құпия сөз тіркесі қайта теріліп, себебі көрсетілген соң.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose one way: encrypted to a recipient, or open with a reason.</source>
        <translation>Ештеңе жазылған жоқ. Бір жолды таңдаңыз: алушыға шифрланған немесе себебі көрсетілген ашық файл.</translation>
    </message>
    <message>
        <source>Nothing was written. An open file needs a reason, which is kept with the release.</source>
        <translation>Ештеңе жазылған жоқ. Ашық файлға себеп керек, ол шығарумен бірге сақталады.</translation>
    </message>
    <message>
        <source>This is no key to encrypt to. The recipient’s age program shows the right one: it begins with age1 and has 62 characters.</source>
        <translation>Бұл кілтпен шифрлауға болмайды. Дұрысын алушының age бағдарламасы көрсетеді: ол age1 деп басталады және 62 таңбадан тұрады.</translation>
    </message>
    <message>
        <source>This is somebody’s secret key, which opens what is encrypted. Delete it, tell its owner to make a new one, and ask for the public key, which begins with age1.</source>
        <translation>Бұл – біреудің құпия кілті, ол шифрланғанды ашады. Оны жойыңыз, иесіне жаңасын жасауды айтыңыз және age1 деп басталатын ашық кілтін сұраңыз.</translation>
    </message>
    <message>
        <source>Time line, for the desk</source>
        <translation>Өзіңізге арналған хронология</translation>
    </message>
    <message>
        <source>Summary of hearings, for the desk</source>
        <translation>Өзіңізге арналған отырыстар жиынтығы</translation>
    </message>
    <message>
        <source>List of findings, for the desk</source>
        <translation>Ескертулер тізімі, өзіміз үшін</translation>
    </message>
    <message>
        <source>Calendar file with names</source>
        <translation>Есімдері бар күнтізбе файлы</translation>
    </message>
    <message>
        <source>Nothing was written: the document shows something that is not saved yet. Save it and try again.</source>
        <translation>Ештеңе жазылған жоқ: құжат әлі сақталмағанды көрсетіп тұр. Сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Nothing was written: records or consent changed since this document was made. Make it again and look at it before it leaves the vault.</source>
        <translation>Ештеңе жазылған жоқ: құжат жасалғаннан бері жазбалар немесе келісім өзгерді. Оны қайта жасап, қоймадан шықпай тұрып қарап шығыңыз.</translation>
    </message>
    <message>
        <source>The file could not be read. Check its path.</source>
        <translation>Файл оқылмады. Жолын тексеріңіз.</translation>
    </message>
    <message>
        <source>Published: it cannot be called back. Take the person out, publish a new edition in its place, and ask those who host the old one to remove it.</source>
        <translation>Жарияланған: қайтарып алу мүмкін емес. Адамды алып тастап, орнына жаңа басылым шығарыңыз және ескісін орналастырғандардан оны алып тастауды сұраңыз.</translation>
    </message>
    <message>
        <source>Tell whoever received it that consent was withdrawn, and ask them to delete the file and its copies.</source>
        <translation>Алған адамдарға келісімнің кері қайтарылғанын айтып, файлды және оның көшірмелерін жоюды сұраңыз.</translation>
    </message>
    <message>
        <source>An open file: find every place it was put or sent to, delete it there, and tell whoever received it that consent was withdrawn.</source>
        <translation>Ашық файл: ол салынған немесе жіберілген әр жерді тауып, сол жерден жойыңыз және алғандарға келісімнің кері қайтарылғанын айтыңыз.</translation>
    </message>
    <message>
        <source>Shown without the name: check whether the story gives the person away, and if so do as with a name.</source>
        <translation>Есімсіз көрсетілген: оқиға адамды әшкерелей ме, тексеріңіз; әшкерелесе, есімімен көрсетілгендегідей әрекет етіңіз.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Answer the finding</source>
        <translation>Ескертуге жауап беру</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Жауапты сақтау</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Reason, with the source that shows it</source>
        <translation>Себебі және оны көрсететін дереккөз</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>An answer needs a reason: somebody will ask for it.</source>
        <translation>Жауапқа себеп керек: оны біреу міндетті түрде сұрайды.</translation>
    </message>
    <message>
        <source>The answer holds until one of the facts changes.</source>
        <translation>Деректердің бірі өзгергенше жауап күшінде болады.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Check the records, then choose a finding.</source>
        <translation>Ештеңе таңдалмаған. Жазбаларды тексеріп, ескертуді таңдаңыз.</translation>
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
        <translation>Жауап берілген: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Answered on {date} by {by}: {answer}. {reason}</source>
        <translation>Жауап берілген күні: {date}, кім: {by}: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Open again: the facts changed since this was answered on {date} ({answer}: {reason}). What was found then: {sentence}</source>
        <translation>Қайтадан ашық: жауап берілген күннен ({date}) бері деректер өзгерді ({answer}: {reason}). Сонда табылғаны: {sentence}</translation>
    </message>
    <message>
        <source>Answer … (A)</source>
        <translation>Жауап беру … (A)</translation>
    </message>
    <message>
        <source>Take the answer back (T)</source>
        <translation>Жауапты қайтарып алу (T)</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Нені тексеру</translation>
    </message>
    <message>
        <source>the whole vault</source>
        <translation>бүкіл қойма</translation>
    </message>
    <message>
        <source>{date}: {title}</source>
        <translation>{date}: {title}</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>тек қателер</translation>
    </message>
    <message>
        <source>errors and warnings</source>
        <translation>қателер мен күмәнді жерлер</translation>
    </message>
    <message>
        <source>errors, warnings and hints</source>
        <translation>қателер, күмәнді жерлер, кеңестер</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам бойынша</translation>
    </message>
    <message>
        <source>class</source>
        <translation>санат бойынша</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>ашық тұрғандары</translation>
    </message>
    <message>
        <source>answered ones too</source>
        <translation>жауап берілгендері де</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Мына сөздермен</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Күмәнді жер</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>Lists, texts and several people</source>
        <translation>Тізімдер, мәтіндер және бірнеше адам</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Аты жазылмаған адам</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>Жазбаларды тексеру</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}. Hints: {hints}. Answered: {answered}.</source>
        <translation>Қателер: {errors}. Күмәнді жерлер: {warnings}. Кеңестер: {hints}. Жауап берілгені: {answered}.</translation>
    </message>
    <message>
        <source>Shown here: {count}.</source>
        <translation>Мұнда көрсетілгені: {count}.</translation>
    </message>
    <message>
        <source>Shown here: the first {most} of {count}; narrow the choice to see the others.</source>
        <translation>Мұнда {count} ішінен алғашқы {most} көрсетілген; қалғандарын көру үшін таңдауды тарылтыңыз.</translation>
    </message>
    <message>
        <source>Not checked since the vault was opened.</source>
        <translation>Қойма ашылғаннан бері тексерілмеген.</translation>
    </message>
    <message>
        <source>Records changed since the last check.</source>
        <translation>Соңғы тексеруден бері жазбалар өзгерді.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was found. A check compares two facts, and where one of them is not recorded it says nothing.</source>
        <translation>Ештеңе табылмады. Тексеру екі деректі салыстырады; біреуі жазылмаған жерде ол ештеңе демейді.</translation>
    </message>
    <message>
        <source>No finding fits the choice above.</source>
        <translation>Жоғарыдағы таңдауға сай келетін ескерту жоқ.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>List of the findings shown, for a meeting …</source>
        <translation>Көрсетілген ескертулердің жиналысқа арналған тізімі …</translation>
    </message>
    <message>
        <source>What could not be compared …</source>
        <translation>Салыстыруға дерек болмағандары …</translation>
    </message>
    <message>
        <source>Same person? … (Ctrl+D)</source>
        <translation>Сол адам ба? … (Ctrl+D)</translation>
    </message>
    <message>
        <source>Financial List … (Ctrl+L)</source>
        <translation>Қаржылық тізбе … (Ctrl+L)</translation>
    </message>
    <message>
        <source>Financial List, or back to the findings</source>
        <translation>Қаржылық тізбе немесе ескертулерге оралу</translation>
    </message>
    <message>
        <source>Release the edition that is chosen</source>
        <translation>Таңдалған басылымды шығару</translation>
    </message>
    <message>
        <source>Same person?, or back to the findings</source>
        <translation>Сол адам ба? немесе ескертулерге оралу</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Take back the answer to the finding</source>
        <translation>Ескертуге берілген жауапты қайтарып алу</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Келесі ескерту</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Алдыңғы ескерту</translation>
    </message>
    <message>
        <source>To the field of the first fact; 2 to 9 to the others</source>
        <translation>Бірінші деректің өрісіне; 2–9 – қалғандарына</translation>
    </message>
    <message>
        <source>N, P: next, previous · 1, 2 …: to the field of a fact · A: answer · T: take the answer back · F5: check</source>
        <translation>N, P: келесі, алдыңғы · 1, 2 …: деректің өрісіне · A: жауап беру · T: жауапты қайтарып алу · F5: тексеру</translation>
    </message>
    <message>
        <source>List of findings for a meeting</source>
        <translation>Жиналысқа арналған ескертулер тізімі</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Әрі қарай …</translation>
    </message>
    <message>
        <source>Findings on the list, as they are chosen on the page: {count}.</source>
        <translation>Тізімдегі ескертулер, бетте таңдалғандай: {count}.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Не көрсету керек</translation>
    </message>
    <message>
        <source>names, sentences and values</source>
        <translation>есімдер, сөйлемдер және мәндер</translation>
    </message>
    <message>
        <source>no names and no values, only class, field and a code</source>
        <translation>есімдер мен мәндерсіз: тек санаты, өрісі және коды</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>What could not be compared</source>
        <translation>Салыстыруға дерек болмағандары</translation>
    </message>
    <message>
        <source>A check compares two facts. Where one of them is empty it says nothing, though something may be wrong. Of the fields that are compared most these are empty:</source>
        <translation>Тексеру екі деректі салыстырады. Біреуі бос жерде ол ештеңе демейді, бірақ қате болуы мүмкін. Ең жиі салыстырылатын өрістерден бос тұрғандары:</translation>
    </message>
    <message>
        <source>Every field that is compared most is filled in everywhere.</source>
        <translation>Ең жиі салыстырылатын өрістердің бәрі барлық жерде толтырылған.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Empty in</source>
        <translation>Бос тұрғаны</translation>
    </message>
    <message>
        <source>{empty} of {count}</source>
        <translation>{count} ішінен {empty}</translation>
    </message>
    <message>
        <source>People without any record of: {kind}</source>
        <translation>Жазбасы жоқ адамдар: {kind}</translation>
    </message>
</context>
<context>
    <name>rulesets</name>
    <message>
        <source>Too long by {over} words: {counted} count, {limit} are allowed.</source>
        <translation>Артық сөз: {over}; есептелгені {counted}, рұқсат етілгені {limit}.</translation>
    </message>
    <message>
        <source>The text is in a language that is not taken: submissions come in Arabic, Chinese, English, French, Russian or Spanish, preferably in English, French or Spanish.</source>
        <translation>Мәтін қабылданбайтын тілде жазылған: материалдар ағылшын, араб, испан, қытай, орыс немесе француз тілінде, дұрысы – ағылшын, испан немесе француз тілінде қабылданады.</translation>
    </message>
    <message>
        <source>The text is written in another language than the headings and labels around it.</source>
        <translation>Мәтін айналасындағы тақырыптар мен белгілерден басқа тілде жазылған.</translation>
    </message>
    <message>
        <source>The table of financial restrictions is left out: they may not be printed for these readers.</source>
        <translation>Қаржылық шектеулер кестесі түсіп қалды: оны бұл оқырмандарға басуға болмайды.</translation>
    </message>
    <message>
        <source>{wanted} is the format that is taken; a file in another one is a copy to read.</source>
        <translation>Қабылданатын формат – {wanted}; басқа форматтағы файл – оқуға арналған көшірме.</translation>
    </message>
    <message>
        <source>Too long: {pages} pages, {limit} are allowed.</source>
        <translation>Тым ұзын: бет саны {pages}, рұқсат етілгені {limit}.</translation>
    </message>
    <message>
        <source>Name the one State under review.</source>
        <translation>Шолу жасалатын бір мемлекетті көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nobody submits it: add the organisations in whose name it is sent.</source>
        <translation>Ұсынушы жоқ: материал кімнің атынан жіберілсе, сол ұйымдарды қосыңыз.</translation>
    </message>
    <message>
        <source>Say of {name} when it was founded and what it does.</source>
        <translation>{name}: қашан құрылғанын және немен айналысатынын жазыңыз.</translation>
    </message>
    <message>
        <source>There are no key words.</source>
        <translation>Түйін сөздер жоқ.</translation>
    </message>
    <message>
        <source>There is no summary: a part of the introduction, or a text block, with that topic.</source>
        <translation>Қысқаша мазмұны жоқ: осы тақырыптағы кіріспе бөлігі немесе дайын мәтін керек.</translation>
    </message>
    <message>
        <source>The paragraphs of “{chapter}” have no numbers.</source>
        <translation>«{chapter}» абзацтары нөмірленбеген.</translation>
    </message>
    <message>
        <source>“{chapter}” is an annex: reports of other organisations are not to be annexed.</source>
        <translation>«{chapter}» – қосымша: басқа ұйымдардың баяндамаларын қоса тіркеуге болмайды.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>unknown date</source>
        <translation>күні белгісіз</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>шамамен {date}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year} жылғы {day} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} жылғы {month}</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} жыл</translation>
    </message>
    <message>
        <source>{months}m</source>
        <translation>{months} ай</translation>
    </message>
    <message>
        <source>{days}d</source>
        <translation>{days} күн</translation>
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
        <translation>Екі жазба қатар</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Does it agree?</source>
        <translation>Сәйкес пе?</translation>
    </message>
    <message>
        <source>=  the same</source>
        <translation>=  бірдей</translation>
    </message>
    <message>
        <source>≠  different</source>
        <translation>≠  әртүрлі</translation>
    </message>
    <message>
        <source>+  in one only</source>
        <translation>+  тек біреуінде</translation>
    </message>
    <message>
        <source>+  put together</source>
        <translation>+  біріктіріледі</translation>
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
        <translation>Бір адамның екі жазбасын біріктіру</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>Қалатын жазба</translation>
    </message>
    <message>
        <source>the first: {title}</source>
        <translation>бірінші: {title}</translation>
    </message>
    <message>
        <source>the second: {title}</source>
        <translation>екінші: {title}</translation>
    </message>
    <message>
        <source>The two contradict each other. Choose for each field which value stands.</source>
        <translation>Екеуі бір-біріне қайшы. Әр өріс үшін қай мән қалатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>– not chosen yet –</source>
        <translation>– әлі таңдалмаған –</translation>
    </message>
    <message>
        <source>Choose which value of “{field}” stands.</source>
        <translation>«{field}» өрісінің қай мәні қалатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Reason, with what shows it</source>
        <translation>Себебі және оны көрсететін дерек</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>A reason is needed: somebody will ask why.</source>
        <translation>Себебі қажет: біреу неге деп сұрайды.</translation>
    </message>
    <message>
        <source>Nothing is lost: the two can be parted again.</source>
        <translation>Ештеңе жоғалмайды: екеуін қайта ажыратуға болады.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Бір адам емес</translation>
    </message>
    <message>
        <source>No two people were found not to be the same.</source>
        <translation>Басқа-басқа адам деген шешім жоқ.</translation>
    </message>
    <message>
        <source>Take back (T)</source>
        <translation>Қайтарып алу (T)</translation>
    </message>
    <message>
        <source>Decided on {date}</source>
        <translation>Шешілген күні {date}</translation>
    </message>
    <message>
        <source>Decided on {date} by {by}</source>
        <translation>Шешілген күні {date}, шешкен {by}</translation>
    </message>
    <message>
        <source>Decided on {date}: {reason}</source>
        <translation>Шешілген күні {date}: {reason}</translation>
    </message>
    <message>
        <source>Decided on {date} by {by}: {reason}</source>
        <translation>Шешілген күні {date}, шешкен {by}: {reason}</translation>
    </message>
    <message>
        <source>Keep them apart</source>
        <translation>Бөлек қалдыру</translation>
    </message>
    <message>
        <source>{first} – {second}: the two are not proposed again and cannot be joined while this stands.</source>
        <translation>{first} – {second}: екеуі қайта ұсынылмайды және бұл шешім тұрғанда біріктірілмейді.</translation>
    </message>
    <message>
        <source>Records joined</source>
        <translation>Біріктірілген жазбалар</translation>
    </message>
    <message>
        <source>No records are joined.</source>
        <translation>Біріктірілген жазба жоқ.</translation>
    </message>
    <message>
        <source>Part again (P)</source>
        <translation>Қайта ажырату (P)</translation>
    </message>
    <message>
        <source>{kept}, with {names}</source>
        <translation>{kept}, бірге: {names}</translation>
    </message>
    <message>
        <source>Joined on {date}: {reason}</source>
        <translation>Біріктірілген күні {date}: {reason}</translation>
    </message>
    <message>
        <source>Joined on {date} by {by}: {reason}</source>
        <translation>Біріктірілген күні {date}, біріктірген {by}: {reason}</translation>
    </message>
    <message>
        <source>Look for people on record twice</source>
        <translation>Екі рет жазылған адамдарды іздеу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Бір адам болуы мүмкін жұптар</translation>
    </message>
    <message>
        <source>Not looked for since the vault was opened.</source>
        <translation>Қойма ашылғалы ізделген жоқ.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Pairs to look at: {count}. The likest stand first.</source>
        <translation>Қарайтын жұптар: {count}. Ең ұқсастары бірінші тұр.</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>Бір адамға ұқсас екі жазба жоқ.</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>{grade} of 100: {reasons}</source>
        <translation>100-ден {grade}: {reasons}</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Сол адам ба?</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Ескертулерге оралу</translation>
    </message>
    <message>
        <source>Nobody is chosen. Look for people on record twice, then choose a pair.</source>
        <translation>Ешкім таңдалмаған. Екі рет жазылған адамдарды іздеп, жұпты таңдаңыз.</translation>
    </message>
    <message>
        <source>A likeness proves nothing: compare the two, then decide.</source>
        <translation>Ұқсастық ештеңені дәлелдемейді: екеуін салыстырып, содан кейін шешіңіз.</translation>
    </message>
    <message>
        <source>Join … (J)</source>
        <translation>Біріктіру … (J)</translation>
    </message>
    <message>
        <source>Not the same … (N)</source>
        <translation>Бір адам емес … (N)</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Біріншісін ашу</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Екіншісін ашу</translation>
    </message>
    <message>
        <source>Joined. {moved} fields were changed; parting again undoes it.</source>
        <translation>Біріктірілді. Өзгертілген өрістер: {moved}; қайта ажырату мұны кері қайтарады.</translation>
    </message>
    <message>
        <source>Kept apart. The two are not proposed again.</source>
        <translation>Бөлек қалдырылды. Екеуі қайта ұсынылмайды.</translation>
    </message>
    <message>
        <source>Parted. {count} fields were put back.</source>
        <translation>Ажыратылды. Қайтарылған өрістер: {count}.</translation>
    </message>
    <message>
        <source>Parted. {count} fields were put back; {left} were changed since and stay as they are now.</source>
        <translation>Ажыратылды. Қайтарылған өрістер: {count}; содан бері өзгергендері ({left}) қазіргі күйінде қалады.</translation>
    </message>
    <message>
        <source>Taken back. The two may be proposed again.</source>
        <translation>Қайтарып алынды. Бұл жұп қайта ұсынылуы мүмкін.</translation>
    </message>
    <message>
        <source>Same person?: join the two records</source>
        <translation>Сол адам ба?: екі жазбаны біріктіру</translation>
    </message>
    <message>
        <source>Same person?: they are not the same</source>
        <translation>Сол адам ба?: олар бір адам емес</translation>
    </message>
    <message>
        <source>Same person?: take back that two people are not the same</source>
        <translation>Сол адам ба?: басқа-басқа адам деген шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>Same person?: part joined records again</source>
        <translation>Сол адам ба?: біріктірілген жазбаларды қайта ажырату</translation>
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
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Кіші</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Үлкен</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Өте үлкен</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Әрекетсіз болса, құлыптау</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>To the navigation and back</source>
        <translation>Навигацияға және кері</translation>
    </message>
    <message>
        <source>Undone, the last save is taken back: {kind} “{title}”</source>
        <translation>Кері қайтарылды, соңғы сақтау болдырылмады: {kind} «{title}»</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>атаусыз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Соңғы сақтауды қайтару</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Kept. Accept it if it should stand in the field.</source>
        <translation>Сақталды. Өрісте тұруы керек болса, қабылдаңыз.</translation>
    </message>
    <message>
        <source>Accepted, and written into the field.</source>
        <translation>Қабылданды және өріске жазылды.</translation>
    </message>
    <message>
        <source>Accepted. The field stays as it is: these words are no value it can hold.</source>
        <translation>Қабылданды. Өріс өзгермейді: бұл сөздер оның мәні бола алмайды.</translation>
    </message>
    <message>
        <source>Rejected. It stays on record.</source>
        <translation>Қабылданбады. Жазбада қалады.</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Шешімнің себебі</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Accept what is chosen in the list and write it into the field</source>
        <translation>Тізімде таңдалғанды қабылдап, өріске жазу</translation>
    </message>
    <message>
        <source>Reject what is chosen in the list; the field stays as it is</source>
        <translation>Тізімде таңдалғанды қабылдамау; өріс өзгермейді</translation>
    </message>
    <message>
        <source>{value} – {status}</source>
        <translation>{value} – {status}</translation>
    </message>
    <message>
        <source>{source}, as of {date}</source>
        <translation>{source}, күні: {date}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Шешкен: {name}</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>Дереккөздер не айтады</translation>
    </message>
    <message>
        <source>No source says anything about this field yet.</source>
        <translation>Бұл өріс туралы әлі бірде-бір дереккөз ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Дереккөз не айтады</translation>
    </message>
    <message>
        <source>Add what it says</source>
        <translation>Айтқанын қосу</translation>
    </message>
    <message>
        <source>Choose the source, or make a new one in its list.</source>
        <translation>Дереккөзді таңдаңыз немесе оның тізімінде жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>“As of” is no date yet. Write it as 5.1.2022, 1.2022 or 2022.</source>
        <translation>«Қай күнге» өрісінде күн жоқ. 5.1.2022, 1.2022 немесе 2022 деп жазыңыз.</translation>
    </message>
    <message>
        <source>Sources say …</source>
        <translation>Дереккөздер …</translation>
    </message>
    <message>
        <source>What sources say about a field (Ctrl+Shift+A)</source>
        <translation>Өріс туралы дереккөздер не айтады (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>{count} sources disagree (Ctrl+Shift+A)</source>
        <translation>Келіспейтін дереккөздер: {count} (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>A source contradicts itself (Ctrl+Shift+A)</source>
        <translation>Дереккөз өзіне өзі қайшы келеді (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Sources say</source>
        <translation>Дереккөздер айтқаны</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>Choose in the list above what to decide about.</source>
        <translation>Не туралы шешетініңізді жоғарыдағы тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Write what the source says first.</source>
        <translation>Алдымен дереккөз не айтатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Save the record first (Ctrl+S): accepting changes it.</source>
        <translation>Алдымен жазбаны сақтаңыз (Ctrl+S): қабылдау оны өзгертеді.</translation>
    </message>
    <message>
        <source>This is not a value of the field “{field}”.</source>
        <translation>Бұл – «{field}» өрісінің мәні емес.</translation>
    </message>
    <message>
        <source>Write the reason first: a decision between sources is kept with its reason.</source>
        <translation>Алдымен себебін жазыңыз: дереккөздер арасындағы шешім себебімен бірге сақталады.</translation>
    </message>
    <message>
        <source>The field “{field}” is sealed; what sources say about it is not kept here.</source>
        <translation>«{field}» өрісі жабық; ол туралы дереккөздер айтқаны мұнда сақталмайды.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A backup inside the vault itself would be lost with it. Choose another folder.</source>
        <translation>Қойманың ішіндегі сақтық көшірме қоймамен бірге жоғалады. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>A backup of this very second is there already. Try again.</source>
        <translation>Дәл осы секундтағы сақтық көшірме бар. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that the folder exists, may be written to and has room.</source>
        <translation>Сақтық көшірме жазылмады. Қалтаның барын, оған жазуға болатынын және орын барын тексеріңіз.</translation>
    </message>
    <message>
        <source>{count} records are not what their history says. An older copy of part of the vault may have been put back. Compare with your newest backup.</source>
        <translation>Тарихына сай емес жазбалар: {count}. Қойма бөлігінің ескі көшірмесі қайта салынған болуы мүмкін. Ең жаңа сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Another kzdesk has this vault open. Close it there first; a vault can be open only once.</source>
        <translation>Бұл қойма басқа kzdesk-те ашық. Алдымен сол жерде жабыңыз; қойманы бір мезгілде бір рет қана ашуға болады.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was saved before is safe; the last change was not saved. Free some space and save again.</source>
        <translation>Дискіде орын қалмады. Бұрын сақталғаны аман; соңғы өзгеріс сақталмады. Орын босатып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The disk with the vault does not take or give data. What was saved before is safe; the last change was not saved. Check that the disk is connected, has room and may be written to.</source>
        <translation>Қойма тұрған диск деректерді қабылдамайды немесе бермейді. Бұрын сақталғаны аман; соңғы өзгеріс сақталмады. Дискінің қосылғанын, орын барын және жазуға болатынын тексеріңіз.</translation>
    </message>
    <message>
        <source>The vault&apos;s database cannot be opened. Check that the folder exists and that you may write to it.</source>
        <translation>Қойманың дерекқоры ашылмайды. Қалтаның барын және оған жаза алатыныңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged, or its key file belongs to another vault. Do not save anything into it. Copy the vault folder as it is, then open your newest backup.</source>
        <translation>Қойманың дерекқоры бүлінген немесе кілт файлы басқа қоймадікі. Оған ештеңе сақтамаңыз. Қойма қалтасын сол күйінде көшіріп, ең жаңа сақтық көшірмені ашыңыз.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted. kzdesk did not make it and does not open it.</source>
        <translation>Қойманың дерекқоры шифрланбаған. Оны kzdesk жасамаған және ашпайды.</translation>
    </message>
    <message>
        <source>This installation has a database engine that is too old to be trusted. Install kzdesk anew.</source>
        <translation>Бұл орнатылымның дерекқор қозғалтқышы сенуге келмейтіндей ескі. kzdesk-ті қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The database engine did not take the setting {name}. Install kzdesk anew.</source>
        <translation>Дерекқор қозғалтқышы {name} баптауын қабылдамады. kzdesk-ті қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The copy of the vault that was just made does not hold. It was removed. Check the disk.</source>
        <translation>Қойманың жаңа ғана жасалған көшірмесі жарамсыз. Ол алып тасталды. Дискіні тексеріңіз.</translation>
    </message>
    <message>
        <source>The copy of the vault could not be written. The disk may be full or write-protected.</source>
        <translation>Қойманың көшірмесі жазылмады. Диск толған немесе жазудан қорғалған болуы мүмкін.</translation>
    </message>
    <message>
        <source>{count} pages of the database were altered or have rotted on the disk.</source>
        <translation>Дерекқордың өзгертілген немесе дискіде бүлінген беттері: {count}.</translation>
    </message>
    <message>
        <source>The structure of the database does not hold: {count} faults.</source>
        <translation>Дерекқордың құрылымы бұзылған, ақау саны: {count}.</translation>
    </message>
    <message>
        <source>{count} references lead nowhere.</source>
        <translation>Ешқайда апармайтын сілтемелер: {count}.</translation>
    </message>
    <message>
        <source>The search index does not fit the records.</source>
        <translation>Іздеу индексі жазбаларға сай емес.</translation>
    </message>
    <message>
        <source>Both copies of this vault&apos;s key file are damaged or missing. Without one of them nobody can open the vault. Put the file keys-a or keys-b from a backup of this vault into its folder.</source>
        <translation>Бұл қойманың кілт файлының екі көшірмесі де бүлінген немесе жоқ. Олардың бірі болмаса, қойманы ешкім аша алмайды. Осы қойманың сақтық көшірмесінен keys-a немесе keys-b файлын оның қалтасына салыңыз.</translation>
    </message>
    <message>
        <source>The key file could not be written. The disk may be full, write-protected or failing. The passphrase you had still opens the vault.</source>
        <translation>Кілт файлы жазылмады. Диск толған, жазудан қорғалған немесе істен шығып жатқан болуы мүмкін. Қойма бұрынғы құпия сөз тіркесімен ашылады.</translation>
    </message>
    <message>
        <source>The history of this vault does not hold at entry {number}: it was altered outside kzdesk or the disk is failing. Your records can still be read. Make a copy of the vault folder now and compare it with a backup.</source>
        <translation>Бұл қойманың тарихы {number}-жазбада бұзылған: ол kzdesk-тен тыс өзгертілген немесе диск істен шығып жатыр. Жазбаларыңызды әлі оқуға болады. Қазір қойма қалтасының көшірмесін жасап, сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while it was open. Nothing was lost: what you typed is still in the form. Open the record again to see the other change, then repeat yours.</source>
        <translation>Бұл жазба ашық тұрғанда басқа жерде өзгертілді. Ештеңе жоғалған жоқ: тергеніңіз әлі бланкіде. Басқа өзгерісті көру үшін жазбаны қайта ашып, өзіңіздікін қайталаңыз.</translation>
    </message>
    <message>
        <source>This record was purged for ever, and nothing is written on it any more. What you typed was not saved. If it is about somebody else, enter it as a new record.</source>
        <translation>Бұл жазба біржола өшірілді, оған енді ештеңе жазылмайды. Енгізгеніңіз сақталған жоқ. Ол басқа адам туралы болса, жаңа жазба ретінде енгізіңіз.</translation>
    </message>
    <message>
        <source>This vault was last opened by a newer kzdesk, and this one does not know how to read it. Install the newest kzdesk. The vault was not changed.</source>
        <translation>Бұл қойманы соңғы рет жаңарақ kzdesk ашқан, ал мына нұсқа оны оқи алмайды. Ең жаңа kzdesk орнатыңыз. Қойма өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The vault could not be brought up to date: {count} references lead nowhere. It was left as it was. Keep a copy of the vault folder and ask for help.</source>
        <translation>Қойма жаңартылмады: ешқайда апармайтын сілтемелер – {count}. Ол бұрынғы күйінде қалды. Қойма қалтасының көшірмесін сақтап, көмек сұраңыз.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is empty or was made by something else. Open your newest backup.</source>
        <translation>Қойманың дерекқоры бос немесе оны басқа бағдарлама жасаған. Ең жаңа сақтық көшірмені ашыңыз.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Бұл құпия сөз тіркесі қойманы ашпайды.</translation>
    </message>
    <message>
        <source>There is no vault at this place. Check the path of the vault folder.</source>
        <translation>Бұл жерде қойма жоқ. Қойма қалтасының жолын тексеріңіз.</translation>
    </message>
    <message>
        <source>There is already something at the place of the new vault. Choose another name or folder.</source>
        <translation>Жаңа қойманың орнында бірдеңе бар. Басқа атау немесе қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The vault folder could not be made. Check that the folder exists, may be written to and has room.</source>
        <translation>Қойма қалтасы жасалмады. Қалтаның барын, оған жазуға болатынын және орын барын тексеріңіз.</translation>
    </message>
    <message>
        <source>The key file of this vault was altered outside kzdesk. Put the files keys-a and keys-b from a backup of this vault into its folder.</source>
        <translation>Бұл қойманың кілт файлы kzdesk-тен тыс өзгертілген. Осы қойманың сақтық көшірмесінен keys-a және keys-b файлдарын оның қалтасына салыңыз.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the vault. Close other programs and try again.</source>
        <translation>Қойманы ашуға бос жад жетпейді. Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to go on.</source>
        <translation>Қойма құлыптаулы. Жалғастыру үшін оны ашыңыз.</translation>
    </message>
    <message>
        <source>One of the two copies of the key file was damaged; it was made anew from the other. If this happens again, the disk is failing: make a backup to another one.</source>
        <translation>Кілт файлының екі көшірмесінің бірі бүлінген еді; ол екіншісінен қайта жасалды. Бұл қайталанса, диск істен шығып жатыр: басқа дискіге сақтық көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>One of the two copies of the key file is damaged and could not be made anew. Make a backup to another disk now.</source>
        <translation>Кілт файлының екі көшірмесінің бірі бүлінген, оны қайта жасау мүмкін болмады. Қазір басқа дискіге сақтық көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>{count} evidence files are damaged or missing. “Verify” among the evidence of a record names them. Look for them in your newest backup.</source>
        <translation>Зақымданған немесе жоқ дәлел файлдары: {count}. Жазба дәлелдеріндегі «Тексеру» оларды атайды. Оларды ең жаңа сақтық көшірмеден іздеңіз.</translation>
    </message>
    <message>
        <source>Half-written or destroyed evidence files could not be removed from the vault folder. They cannot be read without their keys. Check that the folder may be written to.</source>
        <translation>Толық жазылмаған немесе жойылған дәлел файлдарын қойма қалтасынан өшіру мүмкін болмады. Кілттерінсіз олар оқылмайды. Қалтаға жазуға рұқсат бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <source>Records were purged, but the database could not be written anew without them: parts of them may still lie in it. Free as much room on the disk as the vault takes, lock the vault and unlock it again.</source>
        <translation>Жазбалар өшірілді, бірақ дерекқорды оларсыз қайта жазу мүмкін болмады: олардың бөліктері әлі қалуы мүмкін. Дискіде қойма алатын орынша орын босатып, қойманы құлыптап, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>What was received does not follow from what this vault has of its author. Nothing of it was taken.</source>
        <translation>Алынған деректер осы қоймадағы сол автордың жазбаларын жалғастырмайды. Одан ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>A file for others could not be kept in the vault folder. Check that the disk has room; your records are safe.</source>
        <translation>Басқаларға арналған файлды қойма қалтасында сақтау мүмкін болмады. Дискіде орын бар-жоғын тексеріңіз; жазбаларыңыз аман.</translation>
    </message>
    <message>
        <source>There is no such record: it was deleted, or its id is not right. Nothing was changed. Look for it in its list.</source>
        <translation>Мұндай жазба жоқ: ол жойылған немесе сәйкестендіргіші дұрыс емес. Ештеңе өзгерген жоқ. Оны тізімнен іздеңіз.</translation>
    </message>
</context>
<context>
    <name>submissions</name>
    <message>
        <source>Observation of a hearing</source>
        <translation>Сот отырысын бақылау</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Ұстау</translation>
    </message>
    <message>
        <source>Annex 1: list of political prisoners</source>
        <translation>1-қосымша: саяси тұтқындар тізімі</translation>
    </message>
    <message>
        <source>No recommendation is recorded in this language. Write one among the records, then make the annex.</source>
        <translation>Бұл тілде ұсыным жазылмаған. Жазбаларда біреуін жазып, содан кейін қосымшаны жасаңыз.</translation>
    </message>
    <message>
        <source>This recommendation does not begin with “to” and a verb.</source>
        <translation>Бұл ұсыным «to» сөзінен және етістіктен басталмайды.</translation>
    </message>
    <message>
        <source>This recommendation does not begin with an infinitive.</source>
        <translation>Бұл ұсыным инфинитивтен басталмайды.</translation>
    </message>
    <message>
        <source>The first sentence of this recommendation does not end in a verb in -у.</source>
        <translation>Бұл ұсынымның бірінші сөйлемі -у тұлғалы етістікпен аяқталмайды.</translation>
    </message>
    <message>
        <source>The people named here are not those of Annex 3, or stand in another order.</source>
        <translation>Мұнда аталған адамдар 3-қосымшадағылар емес немесе басқа ретпен тұр.</translation>
    </message>
    <message>
        <source>Annex 3 names people for sanctions, but no recommendation names them.</source>
        <translation>3-қосымша санкцияға адамдар ұсынады, бірақ бірде-бір ұсыным оларды атамайды.</translation>
    </message>
    <message>
        <source>Annex 2: recommendations</source>
        <translation>2-қосымша: ұсынымдар</translation>
    </message>
    <message>
        <source>No sanctions target may be named: each needs the approval of two people. Nothing was written.</source>
        <translation>Санкцияға ұсынылғандардың ешқайсысын атауға болмайды: әрқайсысына екі адамның бекітуі керек. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Not printed: {count} of {all} sanctions targets lack the approval of two different people.</source>
        <translation>Басылмады: санкцияға ұсынылғандардың екі бөлек адам бекітпегендері – {count} (барлығы {all}).</translation>
    </message>
    <message>
        <source>Not printed: this sanctions target lacks the approval of two different people.</source>
        <translation>Басылмады: санкцияға ұсынылған бұл адамды екі бөлек адам бекітпеген.</translation>
    </message>
    <message>
        <source>No ground is recorded for sanctions against this person.</source>
        <translation>Бұл адамға қарсы санкция негізі жазылмаған.</translation>
    </message>
    <message>
        <source>This ground for sanctions has no source.</source>
        <translation>Бұл санкция негізінің дереккөзі жоқ.</translation>
    </message>
    <message>
        <source>The name of this sanctions target is not recorded in the language of the document.</source>
        <translation>Санкцияға ұсынылған бұл адамның есімі құжат тілінде жазылмаған.</translation>
    </message>
    <message>
        <source>Annex 3: individuals proposed for sanctions</source>
        <translation>3-қосымша: санкцияға ұсынылатын адамдар</translation>
    </message>
    <message>
        <source>Chronology of a person</source>
        <translation>Адам хронологиясы</translation>
    </message>
    <message>
        <source>Chronology of a case</source>
        <translation>Іс хронологиясы</translation>
    </message>
    <message>
        <source>No consent is recorded to send this to a body of the United Nations under the name.</source>
        <translation>Мұны БҰҰ органына есімімен жіберуге келісім жазылмаған.</translation>
    </message>
    <message>
        <source>The name reaches the Government when the case is taken up; no consent for that is recorded.</source>
        <translation>Іс қаралуға қабылданғанда есімі үкіметке жетеді; бұған келісім жазылмаған.</translation>
    </message>
    <message>
        <source>Bodies of the United Nations take their official languages; in this one it is a copy to read.</source>
        <translation>БҰҰ органдары өздерінің ресми тілдерін қабылдайды; бұл тілдегісі – оқуға арналған көшірме.</translation>
    </message>
    <message>
        <source>Questionnaire: Working Group on Arbitrary Detention</source>
        <translation>Сауалнама: Негізсіз ұстау жөніндегі жұмыс тобы</translation>
    </message>
    <message>
        <source>No deprivation of liberty is recorded for this person.</source>
        <translation>Бұл адамға қатысты бас бостандығынан айыру жазылмаған.</translation>
    </message>
    <message>
        <source>Questionnaire: Special Rapporteur on torture</source>
        <translation>Сауалнама: азаптау мәселесі жөніндегі Арнаулы баяндамашы</translation>
    </message>
    <message>
        <source>No torture or other ill-treatment is recorded for this person.</source>
        <translation>Бұл адамға қатысты азаптау немесе өзге де қатыгез қарау жазылмаған.</translation>
    </message>
    <message>
        <source>Questionnaire: Working Group on Enforced or Involuntary Disappearances</source>
        <translation>Сауалнама: Күштеп немесе еріксіз жоғалту жөніндегі жұмыс тобы</translation>
    </message>
    <message>
        <source>No disappearance is recorded for this person.</source>
        <translation>Бұл адамға қатысты жоғалту жазылмаған.</translation>
    </message>
    <message>
        <source>File of a person</source>
        <translation>Адам туралы анықтама</translation>
    </message>
    <message>
        <source>Named on the strength of an earlier publication: “{title}”, {date}.</source>
        <translation>Есімі бұрынғы жарияланымда аталғандықтан көрсетілді: «{title}», {date}.</translation>
    </message>
    <message>
        <source>Left out: nothing on record allows showing this person to the readers of this document.</source>
        <translation>Түсіп қалды: жазбалардағы ештеңе бұл адамды осы құжаттың оқырмандарына көрсетуге жол бермейді.</translation>
    </message>
    <message>
        <source>Printed without a name, as the person agreed.</source>
        <translation>Адам келіскендей, есімсіз басылды.</translation>
    </message>
    <message>
        <source>Several people on this list have this name: its data cannot be imported until something differs.</source>
        <translation>Бұл тізімде бірнеше адамның есімі осындай: айырмашылық болмайынша, деректерін импорттау мүмкін емес.</translation>
    </message>
    <message>
        <source>Not in the language of the document, and printed as they stand: {count} of the texts of this list.</source>
        <translation>Құжат тілінде емес, сол күйінде басылған мәтіндер (осы тізімде): {count}.</translation>
    </message>
    <message>
        <source>Not counted: {count} people of whom custody is on record or who stand on the list, because no consent on record covers the reader of this document.</source>
        <translation>Есепке кірмеген адамдар: {count}. Олардың қамауы жазылған немесе олар тізімде тұр, бірақ жазылған келісімдердің ешқайсысы осы құжаттың оқырманын қамтымайды.</translation>
    </message>
    <message>
        <source>Ill-treatment is not told to these readers. Make the figure for other readers.</source>
        <translation>Бұл оқырмандарға қатыгез қарау туралы айтылмайды. Көрсеткішті басқа оқырмандарға жасаңыз.</translation>
    </message>
    <message>
        <source>There is no figure called “{name}”. There are: {known}.</source>
        <translation>«{name}» деген көрсеткіш жоқ. Мыналар бар: {known}.</translation>
    </message>
    <message>
        <source>Figures: everybody in custody</source>
        <translation>Сандар: қамаудағы барлық адам</translation>
    </message>
    <message>
        <source>Figures of a list edition</source>
        <translation>Тізім басылымының сандары</translation>
    </message>
    <message>
        <source>This report is written in another language: its own texts are printed as they stand.</source>
        <translation>Бұл баяндама басқа тілде жазылған: оның өз мәтіндері сол күйінде басылады.</translation>
    </message>
    <message>
        <source>Trial observation: one hearing</source>
        <translation>Сотты бақылау: бір отырыс</translation>
    </message>
    <message>
        <source>There is no earlier edition to compare this one with. Nothing was written.</source>
        <translation>Мұнымен салыстыратын бұрынғы басылым жоқ. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The edition to compare with is not earlier than this one. Choose another. Nothing was written.</source>
        <translation>Салыстырылатын басылым мұнан бұрынғы емес. Басқасын таңдаңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The records do not say why this entry changed.</source>
        <translation>Бұл тізім жазбасының неге өзгергені жазбалардан көрінбейді.</translation>
    </message>
    <message>
        <source>Changes since an earlier edition of the list</source>
        <translation>Тізімнің бұрынғы басылымынан бергі өзгерістер</translation>
    </message>
    <message>
        <source>Nothing was made: a hearing was observed with the checklist “{name}”, which this version of kzdesk does not know. Install the version it was observed with, or a newer one.</source>
        <translation>Ештеңе жасалған жоқ: бір сот отырысы «{name}» бақылау парағымен бақыланған, kzdesk-тің бұл нұсқасы оны білмейді. Бақылау жүргізілген нұсқаны немесе одан жаңасын орнатыңыз.</translation>
    </message>
    <message>
        <source>This report names no list edition: Annex 1 is left out.</source>
        <translation>Бұл баяндамада тізім басылымы көрсетілмеген: 1-қосымша түсіп қалды.</translation>
    </message>
    <message>
        <source>No recommendation is recorded in this language: Annex 2 is left out.</source>
        <translation>Бұл тілде бірде-бір ұсыным жазылмаған: 2-қосымша түсіп қалды.</translation>
    </message>
    <message>
        <source>No sanctions target is recorded that may be named: Annex 3 is left out.</source>
        <translation>Атауға болатын, санкцияға ұсынылған адам жазылмаған: 3-қосымша түсіп қалды.</translation>
    </message>
    <message>
        <source>The list gives the position on {list}, the report that on {report}.</source>
        <translation>Тізім мына күнгі жағдайды көрсетеді: {list}, баяндама – мына күнгі: {report}.</translation>
    </message>
    <message>
        <source>This report has no chapters.</source>
        <translation>Бұл баяндамада тараулар жоқ.</translation>
    </message>
    <message>
        <source>This chapter has no text.</source>
        <translation>Бұл тарауда мәтін жоқ.</translation>
    </message>
    <message>
        <source>Report with its annexes</source>
        <translation>Қосымшалары бар баяндама</translation>
    </message>
    <message>
        <source>Nothing was made: restrictions are recorded for the coalition and may not be printed for the reader you chose. Choose another reader.</source>
        <translation>Ештеңе жасалған жоқ: шектеулер коалиция үшін жазылады және оларды таңдалған оқырманға басуға болмайды. Басқа оқырманды таңдаңыз.</translation>
    </message>
    <message>
        <source>Restrictions: table over all people</source>
        <translation>Шектеулер: барлық адам бойынша кесте</translation>
    </message>
    <message>
        <source>Restrictions on a person</source>
        <translation>Адамға салынған шектеулер</translation>
    </message>
    <message>
        <source>Nothing was made: no consent on record lets this person be shown to the reader you chose, not even without the name. Record a consent that covers it, or choose another reader.</source>
        <translation>Ештеңе жасалған жоқ: жазылған келісімдердің ешқайсысы бұл адамды таңдалған оқырманға, тіпті есімсіз де, көрсетуге жол бермейді. Оны қамтитын келісімді жазыңыз немесе басқа оқырманды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing was made: no consent on record lets anybody in this case be shown to the reader you chose, not even without the name. Record a consent that covers it, or choose another reader.</source>
        <translation>Ештеңе жасалған жоқ: жазылған келісімдердің ешқайсысы осы істегі бірде-бір адамды таңдалған оқырманға, тіпті есімсіз де, көрсетуге жол бермейді. Оны қамтитын келісімді жазыңыз немесе басқа оқырманды таңдаңыз.</translation>
    </message>
    <message>
        <source>This person is left out of the document: no consent on record covers its reader.</source>
        <translation>Бұл адам құжатқа кірмеді: жазылған келісімдердің ешқайсысы оның оқырманын қамтымайды.</translation>
    </message>
    <message>
        <source>Nobody observed this hearing.</source>
        <translation>Бұл сот отырысын ешкім бақыламаған.</translation>
    </message>
    <message>
        <source>Trial observation: a whole trial</source>
        <translation>Сотты бақылау: бүкіл процесс</translation>
    </message>
    <message>
        <source>This report is not a submission to the Universal Periodic Review. Choose one that is, or change the kind of this one in its form. Nothing was written.</source>
        <translation>Бұл баяндама – Әмбебап мерзімдік шолуға арналған материал емес. Сондайын таңдаңыз немесе мұның түрін бланкісінде өзгертіңіз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>kzdesk has no rules called “{name}”. Choose others in the form of the report, or update kzdesk. Nothing was written.</source>
        <translation>kzdesk-те «{name}» деп аталатын ережелер жоқ. Баяндама нысанында басқаларын таңдаңыз немесе kzdesk-ті жаңартыңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Submission to the Universal Periodic Review</source>
        <translation>Әмбебап мерзімдік шолуға арналған материал</translation>
    </message>
    <message>
        <source>Urgent action for a person</source>
        <translation>Адамды қорғауға шұғыл үндеу</translation>
    </message>
    <message>
        <source>Violations and custody for Uwazi (HURIDOCS codes, CSV)</source>
        <translation>Uwazi үшін құқық бұзушылықтар мен қамауда ұстау (HURIDOCS кодтары, CSV)</translation>
    </message>
</context>
<context>
    <name>term_1_to_4_years</name>
    <message>
        <source>{years}y</source>
        <translation>{years} ж</translation>
    </message>
</context>
<context>
    <name>term_5_years_and_more</name>
    <message>
        <source>{years}y</source>
        <translation>{years} ж</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>“{text}” is not a term kzdesk can read. Write 6y 6m, 6.5y, 9m or 15d. Nothing was changed.</source>
        <translation>«{text}» – kzdesk оқи алатын мерзім емес. 6 ж 6 ай, 6,5 ж, 9 ай немесе 15 күн деп жазыңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Time line of whom? Type any word of a person or a case …</source>
        <translation>Кімнің хронологиясы? Адам немесе іс туралы кез келген сөзді теріңіз …</translation>
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
        <translation>Хронология сурет түрінде. Төмендегі кесте де соны айтады.</translation>
    </message>
    <message>
        <source>Nothing dated is recorded here yet.</source>
        <translation>Мұнда күні бар жазба әлі жоқ.</translation>
    </message>
    <message>
        <source>Choose a person or a case above, or press Ctrl+T in an open record.</source>
        <translation>Жоғарыдан адамды немесе істі таңдаңыз не ашық жазбада Ctrl+T басыңыз.</translation>
    </message>
    <message>
        <source>←/→: next in time · ↑/↓: lanes · Enter: open · + and −: zoom · 0: all of it · Esc: to the record · hatched: not known to the day</source>
        <translation>←/→: уақыт бойынша · ↑/↓: жолақтар · Enter: ашу · + және −: масштаб · 0: бәрі · Esc: жазбаға · штрихталған: күні белгісіз</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Chronology as PDF …</source>
        <translation>Хронология, PDF …</translation>
    </message>
    <message>
        <source>Save the chronology as PDF</source>
        <translation>Хронологияны PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Case, event or person</source>
        <translation>Іс, оқиға немесе адам</translation>
    </message>
    <message>
        <source>The time line as a table</source>
        <translation>Хронология кесте түрінде</translation>
    </message>
    <message>
        <source>{start}, continuing</source>
        <translation>{start}, жалғасуда</translation>
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
        <translation>Жаңа қойма жасау</translation>
    </message>
    <message>
        <source>A vault is an encrypted folder. Without its passphrase nobody can read it, and nobody can recover it.</source>
        <translation>Қойма – шифрланған қалта. Құпия сөз тіркесінсіз оны ешкім оқи да, қалпына келтіре де алмайды.</translation>
    </message>
    <message>
        <source>Name of the folder – choose one that says nothing</source>
        <translation>Қалта аты – ештеңе білдірмейтінін таңдаңыз</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Қайда орналасқан</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Choose the folder in which the vault is to lie</source>
        <translation>Қойма орналасатын қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Қойма жасау</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Қойма жасалуда …</translation>
    </message>
    <message>
        <source>Open an existing vault …</source>
        <translation>Бар қойманы ашу …</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation>Қоймаңызды ашыңыз</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Ашылуда …</translation>
    </message>
    <message>
        <source>Open another vault …</source>
        <translation>Басқа қойманы ашу …</translation>
    </message>
    <message>
        <source>Make a new vault …</source>
        <translation>Жаңа қойма жасау …</translation>
    </message>
    <message>
        <source>Choose the vault folder (its name ends with .kzvault)</source>
        <translation>Қойма қалтасын таңдаңыз (аты .kzvault деп аяқталады)</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation>Келесі талпынысқа дейін, секунд: {seconds}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Құлыптап, шығу</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Not saved yet – kept as a draft</source>
        <translation>Әлі сақталмаған – жоба ретінде қалды</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Орындалуда …</translation>
    </message>
    <message>
        <source>Finishing the work in progress. The window closes when it is done.</source>
        <translation>Басталған жұмыс аяқталуда. Содан кейін терезе жабылады.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>As it ships</source>
        <translation>Бастапқы сөйлем</translation>
    </message>
    <message>
        <source>As this vault words it</source>
        <translation>Осы қоймадағы тұжырымы</translation>
    </message>
    <message>
        <source>Reason, for the team</source>
        <translation>Себебі, топ үшін</translation>
    </message>
    <message>
        <source>Filled in by kzdesk; keep them: {names}</source>
        <translation>kzdesk толтырады, сақтап қалыңыз: {names}</translation>
    </message>
    <message>
        <source>Nothing is filled into this sentence.</source>
        <translation>Бұл сөйлемге ештеңе қойылмайды.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>Struck out: {words}</source>
        <translation>Сызылған: {words}</translation>
    </message>
    <message>
        <source>Underlined: {words}</source>
        <translation>Асты сызылған: {words}</translation>
    </message>
    <message>
        <source>The shipped sentence has changed since this was written. It was: “{text}”. Your own wording is still printed; save it again when it is still right.</source>
        <translation>Бұл жазылғаннан бері бастапқы сөйлем өзгерді. Бұрын: «{text}». Сіздің тұжырымыңыз әлі басылады; ол дұрыс болса, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The shipped sentence takes other words in braces now, so it is printed instead of your own. It was: “{text}”.</source>
        <translation>Бастапқы сөйлемде енді жақша ішіндегі сөздер басқа, сондықтан сіздікінің орнына сол басылады. Бұрын: «{text}».</translation>
    </message>
    <message>
        <source>Bring the shipped sentence back</source>
        <translation>Бастапқы сөйлемді қайтару</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Wording of documents</source>
        <translation>Құжаттар тұжырымы</translation>
    </message>
    <message>
        <source>Every sentence that kzdesk writes into a document can be worded otherwise in this vault. What ships stays beside it and can be brought back.</source>
        <translation>kzdesk құжатқа жазатын әр сөйлемді осы қоймада басқаша тұжырымдауға болады. Бастапқысы қасында қалады, оны қайтаруға болады.</translation>
    </message>
    <message>
        <source>Sentences of documents …</source>
        <translation>Құжат сөйлемдері …</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Own wordings only</source>
        <translation>Тек өз тұжырымдары</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>All documents: dates, terms, articles</source>
        <translation>Барлық құжат: күндер, мерзімдер, баптар</translation>
    </message>
    <message>
        <source>{title} (own: {count})</source>
        <translation>{title} (өз тұжырымы: {count})</translation>
    </message>
    <message>
        <source>No sentence is found.</source>
        <translation>Сөйлем табылмады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>{entry} · {mark}</source>
        <translation>{entry} · {mark}</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>өз тұжырымы</translation>
    </message>
    <message>
        <source>own wording, the shipped sentence has changed since</source>
        <translation>өз тұжырымы, бастапқы сөйлем содан бері өзгерді</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сақталмаған</translation>
    </message>
    <message>
        <source>Saved. Documents made from now on say it so.</source>
        <translation>Сақталды. Бұдан былай жасалатын құжаттар осылай жазады.</translation>
    </message>
    <message>
        <source>The shipped sentence is back.</source>
        <translation>Бастапқы сөйлем қайтарылды.</translation>
    </message>
    <message>
        <source>Sentences that are not saved: {count}. Close and lose them?</source>
        <translation>Сақталмаған сөйлемдер: {count}. Жауып, олардан айырыласыз ба?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Жауып, тастау</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message>
        <source>kzdesk has no template called “{name}”. It has: {known}.</source>
        <translation>kzdesk-те «{name}» деген үлгі жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>The template “{template}” has no sentence called “{entry}”. Nothing was changed.</source>
        <translation>«{template}» үлгісінде «{entry}» деген сөйлем жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>A sentence cannot be empty. Nothing was changed. Write it, or bring the shipped sentence back.</source>
        <translation>Сөйлем бос болмауы керек. Ештеңе өзгерген жоқ. Оны жазыңыз немесе бастапқы сөйлемді қайтарыңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Words in braces are filled in by kzdesk: this sentence must hold {wanted}, and no others. Put them in and save again.</source>
        <translation>Ештеңе өзгерген жоқ. Жақша ішіндегі сөздерді kzdesk толтырады: бұл сөйлемде {wanted} болуы керек, басқалары болмауы керек. Оларды қойып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Nothing is filled into this sentence, so it can hold no braces. Take them out.</source>
        <translation>Ештеңе өзгерген жоқ. Бұл сөйлемге ештеңе қойылмайды, сондықтан онда жақша болмауы керек. Оларды алып тастаңыз.</translation>
    </message>
</context>
</TS>
