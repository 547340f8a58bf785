import { dice, seedOf } from '../scale/grammar/dice.ts';

/** A report in Russian, Kazakh or Kyrgyz about an invented person, whose name stands in the case that the sentence asks for. */
export type CyrillicReport = { readonly text: string; readonly language: 'ru' | 'kk' | 'ky'; readonly title: string };

const GIVEN = 'Даурен Талгат Марат Ерлан Нурлан Азамат Руслан Тимур Болат Серик Канат Айдар Рустам Самат Данияр'.split(
  ' ',
);
const ROOTS = 'Орл Кеш Вельд Тамс Жолб Берик Саур Келд Мурз Толб Оспан Ерм Кайр Шад Бурк Дос Ныг Сег Тул Ахт'.split(
  ' ',
);
const ENDS = 'аров баев имов еков ганов алиев дыков'.split(' ');
const TOWNS = 'Темиркуль Сарыбел Орловка Бериктас Жалтыр Каргалы Тамсык Велград'.split(' ');

/** Surnames of the archive, each in its base form. */
export const SURNAMES: readonly string[] = ROOTS.flatMap((root) => ENDS.map((end) => root + end));

type Name = { readonly given: string; readonly surname: string };
const RUSSIAN: readonly ((name: Name, town: string, day: number) => string)[] = [
  ({ given, surname }, town, day) => `${given}а ${surname}а задержали ${day} марта в городе ${town}.`,
  ({ given, surname }) => `По словам адвокатов, ${given}у ${surname}у не давали воды и сна.`,
  ({ surname }) => `${surname} рассказал следователю о пытках и избиениях в полиции.`,
  ({ surname }) => `Сестра ${surname}а сообщила, что у него сломаны ребра.`,
  ({ surname }, town) => `Суд города ${town} встретился с ${surname}ым и тремя свидетелями.`,
  (_, town) => `Прокуратура отрицает, что в городе ${town} применялись пытки.`,
  ({ surname }, _, day) => `Приговор по делу ${surname}а огласят ${day} апреля, сообщили в суде.`,
  () => 'Задержанные жаловались на угрозы; полицейские не признали вину.',
  ({ given, surname }) => `${given} ${surname} освобожден под подписку о невыезде.`,
  ({ surname }) => `Матери ${surname}а отказали в свидании с сыном.`,
];
const KAZAKH: typeof RUSSIAN = [
  ({ given, surname }, town, day) => `${given} ${surname}ты ${day} наурызда ${town} қаласында полиция ұстады.`,
  ({ surname }) => `${surname}тың адвокаты азаптау туралы шағым түсірді.`,
  () => 'Куәгерлердің айтуынша, абақтыда адамдарды ұрған.',
  ({ surname }) => `Сот ${surname}ке үкім шығарды.`,
  () => 'Тергеушілер дәлелдерді жоққа шығарды.',
];
const KYRGYZ: typeof RUSSIAN = [
  ({ given, surname }, town, day) => `${given} ${surname}ду ${day}-мартта ${town} шаарында милиция кармады.`,
  ({ surname }) => `${surname}дун адвокаты кыйноо тууралуу арыз жазды.`,
  () => 'Күбөлөрдүн айтымында, түрмөдө адамдарды сабашкан.',
  ({ surname }) => `Сот ${surname}го өкүм чыгарды.`,
  () => 'Тергөөчүлөр далилдерди четке какты.',
];
const SENTENCES = { ru: RUSSIAN, kk: KAZAKH, ky: KYRGYZ } as const;
const TITLES = { ru: 'Дело', kk: 'Іс:', ky: 'Иш:' } as const;

/** The report of a number: the same number gives the same report. Half are in Russian, the others in Kazakh and Kyrgyz. */
export const cyrillicReport = (number: number): CyrillicReport => {
  const d = dice(seedOf(7, number));
  const language = d.pick(['ru', 'ru', 'kk', 'ky'] as const);
  const name = { given: d.pick(GIVEN), surname: d.pick(SURNAMES) };
  const town = d.pick(TOWNS);
  const sentences = Array.from({ length: 10 + d.below(8) }, () =>
    d.pick(SENTENCES[language])(name, town, 1 + d.below(28)),
  );
  const title = `${TITLES[language]} ${name.surname}`;
  return { text: [title, '', ...sentences].join('\n'), language, title };
};
