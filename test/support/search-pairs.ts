/**
 * Which words must find which: each line is one word or one invented name in the forms in which reports write it, by language. Whoever
 * types any of a line must find a text that has any other. Made by hand from grammars, before anything was measured with it.
 */
const WORDS: Readonly<Record<'en' | 'ru' | 'kk' | 'ky', string>> = {
  en: `torture tortured tortures torturing
arrest arrested arrests arresting
beat beaten beating beats
lawyer lawyers
witness witnesses
body bodies
child children
woman women
policeman policemen
sentence sentenced sentencing sentences
charge charged charging charges
hold held holding
shoot shot shooting
flee fled fleeing
say said saying
prison prisons
injury injuries
release released releasing
deny denied denies denying
refuse refused refusing
plan planned planning
investigation investigations
authority authorities
confess confessed confessing
officer officers
killing killings
trial trials
accuse accused accuses accusing
steal stole stolen
wife wives`,
  ru: `пытка пыток пытки пытке пытку пыткой пытками пытках
арест ареста аресту арестом арестов аресты
задержанный задержанного задержанному задержанным задержанных задержанные
задержать задержал задержали задержан задержаны
свидетель свидетеля свидетелем свидетелей свидетели
полицейский полицейского полицейскому полицейских полицейские
сестра сестры сестре сестер сёстры
день дня дню днем дней дни
отец отца отцу отцом отцов
ребро ребра ребер рёбер ребрами
человек людей люди человека людьми
ребёнок дети детей ребенка детьми
письмо писем письма письмами
избить избил избили избит избиты
дело дела делу делом дел делами
следователь следователя следователи следователей
прокуратура прокуратуры прокуратуре прокуратурой прокуратуру
суд суда суду судом судов суды
судья судьи судью судей
приговор приговора приговором приговоры приговоров
заключенный заключенного заключенных заключенные
жалоба жалобы жалобу жалоб жалобами
освободить освободил освободили освобожден освобождены
осудить осудил осужден осуждены
девушка девушек девушки девушку
город города городе городов
протест протеста протестов протесты
окно окон окна окном
показание показания показаний показаниями
доказательство доказательства доказательств доказательствами`,
  kk: `азаптау азаптауды азаптаудың азаптаулар
сот сотта сотқа соты соттың соттар
куәгер куәгердің куәгерлер куәгерге
тергеуші тергеушінің тергеушілер тергеушіге
полиция полицияның полицияға полициядан
адам адамның адамдар адамдарды адамға
бала баланың балалар баласы балаларға
қала қалада қаланың қалалар қаласында
халық халқы халықтың халыққа
мойын мойны мойынды
абақты абақтыда абақтыдан абақтының
үкім үкімі үкімді үкімнің
қамау қамауға қамауда қамаудан
адвокат адвокаты адвокаттың адвокаттар
дәлел дәлелі дәлелдер дәлелдерді`,
  ky: `кыйноо кыйноолор кыйноону кыйноого
сот сотто сотко соту соттун соттор
күбө күбөнүн күбөлөр күбөгө
тергөөчү тергөөчүнүн тергөөчүлөр
милиция милициянын милицияга
адам адамдын адамдар адамдарды
бала баланын балдары балага
шаар шаарда шаардын шаарлар
түрмө түрмөдө түрмөдөн түрмөнүн
өкүм өкүмү өкүмдү өкүмдүн
айыпталуучу айыпталуучунун айыпталуучулар
далил далили далилдер далилдерди
жаракат жаракаттар жаракаттын
сөз сөзү сөздөр сөздүн
үй үйдө үйдүн үйгө`,
};

/** Invented names in their cases and scripts. */
const NAMES = `Kesharov Kesharoff Кешаров Кешарова Кешарову Кешаровым Кешарове Кешаровтың Кешаровдун
Orlokhan Orlohan Орлохан Орлохана Орлохану Орлоханом Орлоханның Орлоханга
Jumakova Dzhumakova Zhumakova Жумакова Жумаковой Жумакову Жумакованың
Tesmagul Тесмагуль Тесмагули Тесмагулью
Zholbarys Jolbarys Жолбарыс Жолбарыса Жолбарысу Жолбарыстың Жолбарыска
Qozhabek Kozhabek Kojabek Қожабек Кожабек Кожабека Кожабеку Қожабектің
Aleksei Alexei Alexey Алексей Алексея Алексею Алексеем
Velmirsky Vel'mirskii Вельмирский Вельмирского Вельмирскому Вельмирским
Danaya Даная Данаи Данаю Данаей
Nikolai Nikolay Николай Николая Николаю Николаем
Temirkul Темиркуль Темиркуля Темиркуле Темиркулем
Karvenia Карвения Карвении Карвению Карвенией
Beriktash Бериктас Берикташ Берикташа Берикташте Берикташтан`;

/** Words that look or sound near and must not find each other. */
const APART: Readonly<Record<string, string>> = {
  en: `trial|trail
police|policy
bail|ball
witness|wetness
charge|change
court|count
prison|prisma
guard|guide
rape|drape
tortured|tortoise
custody|custom
state|station
Kesharov|Kesarov
Kesharov|Kasharin
Orlokhan|Orlova
Marat|Murat
Talgat|Tolgat
Danaya|Dina`,
  ru: `пытка|пытается
пыток|поток
суд|судно
арест|арестант
дело|дельта
стол|столица
мера|мэр
право|правда
тело|телефон
камера|комар
следователь|последователь
обвинение|объединение
Кешаров|Кашаров
Кешаров|Кешин
Орлохан|Орлов
Марат|Мурат
Талгат|Толгат
Серик|Берик`,
  kk: `сот|сан
қала|қалам
адам|ада
куәгер|күн
Қожабек|Қожахмет
Орлохан|Орынбай`,
  ky: `шаар|шайыр
күбө|күн
түрмө|түрк
сөз|сөөк
Жолбарыс|Жолдош`,
};

export type SearchPair = { readonly language: string; readonly query: string; readonly text: string };

const languageOf = (word: string): string => {
  if (!/\p{Script=Cyrillic}/u.test(word)) return 'en';
  return /(?:ның|тің|тың)$/u.test(word) ? 'kk' : /(?:дун|га|ка|те|тан)$/u.test(word) ? 'ky' : 'ru';
};

const both = (line: readonly string[], language: (word: string) => string): SearchPair[] => {
  const [base = '', ...forms] = line;
  return forms.flatMap((form) => [
    { language: language(form), query: base, text: form },
    { language: language(base), query: form, text: base },
  ]);
};

/** Of every line the base form with each other form, either way round. */
export const MUST_FIND: readonly SearchPair[] = [
  ...Object.entries(WORDS).flatMap(([language, lines]) =>
    lines.split('\n').flatMap((line) => both(line.split(' '), () => language)),
  ),
  ...NAMES.split('\n').flatMap((line) => both(line.split(' '), languageOf)),
];

/** Pairs either of which must not find the other. */
export const MUST_NOT_FIND: readonly SearchPair[] = Object.entries(APART).flatMap(([language, lines]) =>
  lines.split('\n').flatMap((line) => {
    const [a = '', b = ''] = line.split('|');
    return [
      { language, query: a, text: b },
      { language, query: b, text: a },
    ];
  }),
);
