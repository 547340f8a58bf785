import { kyrgyzAffected } from './ky-affected.ts';
import type { Phrases } from './phrases.ts';

/** The first paragraph of a Kyrgyz dossier: counts in sentences, nothing that the sections do not list. */
export const kyrgyzSummary: Phrases['summary'] = (told, period) => {
  const drawing = told.drawing === 0 ? '' : `, алардын ичинен ${told.drawing} кабар башкаларга таянат`;
  const cited = told.cited === 0 ? '' : `; дагы ${told.cited} булакка шилтеме бар, бирок алар колдо жок`;
  const several =
    told.several === 0
      ? 'бирөө да бирден көп кабарда айтылган эмес'
      : `${told.several} окуя бирден көп кабарда айтылган`;
  const undated = told.undated === 0 ? '' : `, ${told.undated} окуянын датасы белгисиз`;
  return [
    `Бул иш ${told.held} кабарга таянат${drawing}${cited}.`,
    ...(told.events === 0
      ? []
      : [
          `${told.held === 1 ? 'Анда' : 'Аларда'} ${told.events} окуя айтылат${period === undefined ? '' : ` (${period})`}: ${several}${undated}.`,
        ]),
    ...(told.disputes === 0 ? [] : [`${told.disputes} маселе боюнча кабарлар ар башка айтат.`]),
    ...(told.coerced === 0
      ? []
      : [`${told.coerced} окуя мажбурлоо астында айтылган сөздөрдөн гана белгилүү жана өзүнчө коюлган.`]),
    ...(told.waiting === 0 ? [] : [`${told.waiting} билдирүү кароодо турат жана факты катары айтылбайт.`]),
  ];
};

const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

/** The lines below that paragraph. */
export const kyrgyzBrief: Phrases['brief'] = {
  proceedings: 'Иштер кайсы баскычта',
  disputed: 'Эмне талаштуу',
  dispute: (kind, state) => `${lowered(kind)} (${state})`,
  reach: (standing, what) => {
    const told = what.join('; ');
    if (told === '') return kyrgyzAffected.standings[standing];
    return standing === 'reported' || standing === 'heard'
      ? `${kyrgyzAffected.standings[standing]}: ${told}`
      : `${kyrgyzAffected.standings[standing]} (${told})`;
  },
  stands: ({ stage, final, when, last, silence }) =>
    [
      `${stage}, ${final}`,
      last === undefined ? `акыркы белгилүү кадам: ${when}` : `акыркы белгилүү кадам: ${last} (${when})`,
      ...(silence === undefined ? [] : [`андан бери ${silence}`]),
    ].join('; '),
};

/** "кармоо — A" beside "A" is "кармоо"; a name within a longer one, or beside others, stays. */
export const kyrgyzTitleBeside: Phrases['titleBeside'] = (title, name) => {
  const at = title.indexOf(` — ${name}`);
  const after = at < 0 ? '' : title.slice(at + 3 + name.length);
  return at > 0 && (after === '' || after.startsWith(' (')) ? title.slice(0, at) + after : title;
};
