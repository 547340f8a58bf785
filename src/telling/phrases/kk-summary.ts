import { kazakhAffected } from './kk-affected.ts';
import { lowered } from './kk-words.ts';
import type { Phrases } from './phrases.ts';

/** The first paragraph of a Kazakh dossier: counts in sentences, nothing that the sections do not list. */
export const kazakhSummary: Phrases['summary'] = (told, period) => {
  const drawing = told.drawing === 0 ? '' : `, оның ішінде басқаларға сүйенетіні — ${told.drawing}`;
  const cited = told.cited === 0 ? '' : `; тағы ${told.cited} дереккөзге сілтеме жасалған, бірақ олар қолда жоқ`;
  const several = told.several === 0 ? 'жоқ' : String(told.several);
  return [
    `Бұл материалдар ${told.held} хабарламаға негізделген${drawing}${cited}.`,
    ...(told.events === 0
      ? []
      : [
          `${told.held === 1 ? 'Онда' : 'Оларда'} ${told.events} оқиға айтылады${period === undefined ? '' : ` (${period})`}; бірнеше хабарламада айтылғаны — ${several}${told.undated === 0 ? '' : `, күні белгісізі — ${told.undated}`}.`,
        ]),
    ...(told.disputes === 0 ? [] : [`Хабарламалар ${told.disputes} мәселені әртүрлі айтады.`]),
    ...(told.coerced === 0
      ? []
      : [`${told.coerced} оқиға тек мәжбүрлеумен айтылған сөздерден белгілі және бөлек көрсетілген.`]),
    ...(told.waiting === 0 ? [] : [`${told.waiting} мәлімет тексеруде және факт ретінде айтылмайды.`]),
  ];
};

/** The lines below that paragraph. */
export const kazakhBrief: Phrases['brief'] = {
  proceedings: 'Іс жүргізудің қазіргі жай-күйі',
  disputed: 'Даулы мәселелер',
  dispute: (kind, state) => `${lowered(kind)} (${state})`,
  reach: (standing, what) => {
    const told = what.join('; ');
    if (told === '') return kazakhAffected.standings[standing];
    if (standing === 'reported') return `хабарланғаны: ${told}`;
    return standing === 'heard' ? `қатысқаны: ${told}` : `${kazakhAffected.standings[standing]} (${told})`;
  },
  stands: ({ stage, final, when, last, silence }) =>
    [
      `${stage}, ${final}`,
      last === undefined ? `соңғы белгілі қадам: ${when}` : `соңғы белгілі қадам: ${lowered(last)} (${when})`,
      ...(silence === undefined ? [] : [`содан бері ${silence}`]),
    ].join('; '),
};
